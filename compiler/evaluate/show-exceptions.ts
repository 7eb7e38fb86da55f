/** The tree of exceptions as text. */
import type { Beaten, Beater } from './exceptions.ts';

const KINDS: Readonly<Record<Beater['kind'], string>> = { exception: '除外', proviso: '但書', discretion: '裁量', delegation: '另訂', doubt: '疑義' };

/** 裁量 核可超修（第三點第三項）由 所長，要件 …：研究生上限 ＝ 原值 ＋ 超修學分 */
function headOf({ kind, name, provision, on, authority, condition, effect, beats, unordered = [] }: Beater): string {
  const who = authority === null ? '' : `由${authority}`;
  const when = condition === null ? '' : kind === 'doubt' ? `（${condition}）` : kind === 'exception' ? `「${condition}」` : `，${kind === 'discretion' ? '要件' : '當'}「${condition}」`;
  const priority = beats.length > 0 ? `；優先於${beats.join('、')}` : '';
  const open = unordered.length > 0 ? `；與${unordered.join('、')}沒有先後，同時成立時衝突` : '';
  const where = on === null || on === name || effect.startsWith(on) ? '' : `，於「${on}」`;
  return `${KINDS[kind]}${name === null ? '' : ` ${name}`}（${provision}）${who}${when}${where}：${effect}${priority}${open}`;
}

/** Words that stand above already are not printed again, nor is a tree that hangs in two places: the second one refers to the first. */
function branch(beaters: readonly Beater[], indent: string, above: string, seen: Set<string>): string {
  return beaters.map((beater, i) => {
    const key = `${beater.kind} ${beater.name} ${beater.provision}`;
    const isLast = i === beaters.length - 1;
    const inner = `${indent}${isLast ? '　　' : '│　'}`;
    if (beater.name !== null && seen.has(key)) return `${indent}${isLast ? '└ ' : '├ '}${KINDS[beater.kind]} ${beater.name}（${beater.provision}）：已列於上\n`;
    seen.add(key);
    const words = beater.words === above ? '' : `${inner}條文：${beater.words}\n`;
    return `${indent}${isLast ? '└ ' : '├ '}${headOf(beater)}\n${words}${branch(beater.beatenBy, inner, beater.words, seen)}`;
  }).join('');
}

/** One rule, definition or bound phrase with everything that beats it, the strongest of its kind first. `seen`: what has been printed before it. */
export function showBeaten({ kind, name, provision, words, readBy, beatenBy }: Beaten, seen: Set<string> = new Set()): string {
  const title = kind === 'phrase' ? `「${words}」＝ ${name}（${provision}）${readBy.length > 0 ? `，用於${readBy.join('、')}` : ''}\n` : `${name}（${provision}）\n　條文：${words}\n`;
  return title + (beatenBy.length > 0 ? branch(beatenBy, '　', words, seen) : '　沒有除外、但書、裁量、另訂或疑義\n');
}
