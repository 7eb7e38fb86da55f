/** Drafted explanations: what the difference shows, in the words of official tables. An author confirms or replaces them. */
import type { Element } from '../model/regulation.ts';
import type { ExplainInput } from './explain.ts';
import { foldedKey } from './fold.ts';
import { pairChildren, sameElement, type InnerPair } from './inner.ts';
import { relatedStatements } from './draft-related.ts';
import { enumerated, innerLabel, paragraphs, paragraphsOf } from './labels.ts';
import { contentOf, similarity } from './similarity.ts';
import { difference } from './text-difference.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Statements for a row without author's words; empty where the stock words say all there is to say. */
export function draftStatements(input: ExplainInput): string[] {
  const { kind, current, amended, related: { elsewhere } } = input;
  if (kind === 'title') return ['法規名稱修正。'];
  const others = relatedStatements(input);
  if ((kind !== 'amended' && kind !== 'renumberedAmended') || !current || !amended) return others;
  if (amended.level === 'annex') return annexStatements(current, amended, elsewhere);
  const caption = foldedKey(current.caption ?? '') === foldedKey(amended.caption ?? '') ? [] : ['條文標題修正。'];
  const pairs = pairChildren(current, amended);
  const single = paragraphsOf(amended).length <= 1 && paragraphsOf(current).length <= 1;
  const own = single ? soleParagraph(pairs).flatMap((pair) => changes(pair, '', '', '', elsewhere)) : paragraphStatements(current, amended, pairs, elsewhere);
  const found = [...others, ...caption, ...alikeTogether(own)];
  return found.length > 0 ? found : ['酌作項款調整。'];
}

/** The only 項 continues the only 項, whatever became of its words. */
function soleParagraph(pairs: readonly InnerPair[]): readonly InnerPair[] {
  const current = pairs.find((pair) => !pair.amended && pair.current?.level === 'paragraph')?.current;
  const amended = pairs.find((pair) => !pair.current && pair.amended?.level === 'paragraph')?.amended;
  return current && amended ? [{ current, amended }, ...pairs.filter((pair) => pair.current !== current && pair.amended !== amended)] : pairs;
}

/** An annex has no 項: what became what where that is short, otherwise that it changed. */
function annexStatements(current: Element, amended: Element, elsewhere: Whereabouts): string[] {
  const pairs = pairChildren(current, amended).filter(({ current: a, amended: b }) => !a || !b || !sameElement(a, b));
  const found = pairs.every(({ current: a, amended: b }) => a && b && !a.cells && !b.cells) ? alikeTogether(pairs.flatMap((pair) => changes(pair, '', '', '', elsewhere))) : [];
  return found.length > 0 && found.length <= FEW ? found : ['內容修正。'];
}

/** 第一項及第三項未修正。增訂第二項。現行第二項移列為第三項，內容未修正。 */
function paragraphStatements(current: Element, amended: Element, pairs: readonly InnerPair[], elsewhere: Whereabouts): string[] {
  const unchanged: number[] = [];
  const added: number[] = [];
  const removed: number[] = [];
  const moved: [number, number][] = [];
  const gone = new Map<string, number[]>();
  const others: string[] = [];
  for (const pair of pairs) {
    if ((pair.amended ?? pair.current)?.level === 'table') { others.push(...tableStatements(pair)); continue; }
    const from = paragraphsOf(current).indexOf(pair.current as Element) + 1;
    const to = paragraphsOf(amended).indexOf(pair.amended as Element) + 1;
    const place = elsewhere.get(pair.current as Element);
    if (place) gone.set(place.name, [...(gone.get(place.name) ?? []), from]);
    else if (!pair.current && !elsewhere.has(pair.amended as Element)) added.push(to);
    else if (!pair.amended) removed.push(from);
    else if (!pair.current || !sameElement(pair.current, pair.amended)) others.push(...changes(pair, '', paragraphs([from]), paragraphs([to]), elsewhere));
    else if (from === to) unchanged.push(to);
    else moved.push([from, to]);
  }
  moved.sort((x, y) => x[0] - y[0]);
  return [
    ...(unchanged.length > 0 ? [`${paragraphs(unchanged)}未修正。`] : []),
    ...others,
    ...[...gone].map(([name, ordinals]) => `現行${paragraphs(ordinals)}移列${name}。`),
    ...(added.length > 0 ? [`增訂${paragraphs(added)}。`] : []),
    ...(removed.length > 0 ? [`刪除現行${paragraphs(removed)}。`] : []),
    ...(moved.length > 0 ? [`現行${paragraphs(moved.map(([from]) => from))}移列為${paragraphs(moved.map(([, to]) => to))}，內容未修正。`] : []),
  ];
}

/** A table below the 項 is called 附表. */
const tableStatements = ({ current, amended }: InnerPair): string[] =>
  !current ? ['增訂附表。'] : !amended ? ['刪除現行附表。'] : sameElement(current, amended) ? [] : ['附表修正。'];

const QUOTED = /^((?:第[^「第]+)+)(「.+)$/u;

/** The same change in several places is said once: 第一項及第二項「本部」修正為「教育部」。 */
function alikeTogether(statements: readonly string[]): string[] {
  const places = new Map<string, string[]>();
  for (const statement of statements) {
    const [, place = '', words = ''] = QUOTED.exec(statement) ?? [];
    if (words !== '') places.set(words, [...(places.get(words) ?? []), place]);
  }
  return statements.flatMap((statement) => {
    const [, place = '', words = ''] = QUOTED.exec(statement) ?? [];
    const all = places.get(words);
    if (!all) return [statement];
    return all[0] === place ? [enumerated(all) + words] : [];
  });
}

/** What happened to one element of a provision; `where` is what it stands in, `from` and `to` what it is called there. */
function changes({ current, amended }: InnerPair, where: string, from: string, to: string, elsewhere: Whereabouts): string[] {
  const place = elsewhere.get((current && amended ? null : (current ?? amended)) as Element);
  if ((current ?? amended)?.level === 'table' && !(current && amended)) return tableStatements({ current, amended });
  if (!current) return [place ? `${where}${to}由${place.name}移列${place.reworded ? '，並酌作修正' : ''}。` : `增訂${where}${to}。`];
  if (!amended) return [place ? `現行${where}${from}移列${place.name}。` : `刪除現行${where}${from}。`];
  if (current.cells || amended.cells) return sameElement(current, amended) ? [] : [`${where}附表修正。`];
  const own = ownChange(current, amended).map((words) => `${where}${to}${words}。`);
  return [...own, ...childChanges(current, amended, where + to, elsewhere)];
}

const childLabel = (parent: Element, child: Element | null): string =>
  child === null ? '' : innerLabel(child.level, child.number ?? [parent.children.indexOf(child) + 1]);

function childChanges(current: Element, amended: Element, here: string, elsewhere: Whereabouts): string[] {
  const statements: string[] = [];
  let moved = '';
  for (const pair of pairChildren(current, amended)) {
    const { current: old, amended: now } = pair;
    if (old && now && sameElement(old, now)) continue;
    if (old && now && foldedKey(old.marker) !== foldedKey(now.marker) && contentOf(old).shape === contentOf(now).shape) {
      moved ||= innerLabel(now.level, [1]).slice(-1);
      continue;
    }
    statements.push(...changes(pair, here, childLabel(current, old), childLabel(amended, now), elsewhere));
  }
  return moved === '' ? statements : [...statements, `${here}${moved}次配合調整。`];
}

interface Hunk {
  removed: string;
  added: string;
  /** The unchanged words before it. */
  readonly before: string;
  /** The unchanged words behind it. */
  after: string;
}

const SHORT = 24;
const FEW = 3;

/** The change in an element's own words: what became what, where that can be said shortly. */
function ownChange(current: Element, amended: Element): string[] {
  if (foldedKey(current.text) === foldedKey(amended.text)) return [];
  const hunks = hunksOf(current.text, amended.text);
  const exceptions = hunks.map(exceptionWords);
  if (hunks.length <= FEW && hunks.every((hunk, i) => exceptions[i] !== null || (hunk.added.length <= SHORT && hunk.removed.length <= SHORT))) {
    return [[...new Set(hunks.map((hunk, i) => exceptions[i] ?? hunkWords(hunk)))].join('，')];
  }
  const alike = similarity(contentOf({ ...current, children: [] }), contentOf({ ...amended, children: [] }));
  return [alike >= 0.5 ? '酌作文字修正' : '修正規定內容'];
}

/** 增列但書規定: an exception put in or taken out as a whole. */
function exceptionWords({ removed, added }: Hunk): string | null {
  const exception = (text: string): boolean => /^[。，；]?但/u.test(text) && text.length >= 6;
  if (exception(added) && removed.length <= 1) return '增列但書規定';
  if (exception(removed) && added.length <= 1) return '刪除但書規定';
  return null;
}

const NUMBER = /^([零一二三四五六七八九十百千萬億○〇0-9０-９]+)(.*)$/su;
const NUMERAL_END = /[零一二三四五六七八九十百千萬億○〇0-9０-９]$/u;
const UNIT = /^(?:學分|小時|分鐘|個月|學期|學年)|^[人位席個名票歲門次年月日週時分元科所系點級等種件]/u;
const CITED = /^(?:條|項|款|目|點|章|節)(?:之[一二三四五六七八九十]+)?/u;
const EDGE_SIGNS = /^[，、；。：\s\u3000]+|[，、；。：\s\u3000]+$/gu;

/** 「三十人」修正為「十五人」, 「第八條」修正為「第九條」: a number is quoted with what makes it one. */
function hunkWords(hunk: Hunk): string {
  const { removed, added, before, after } = numberAlone(hunk);
  const numbers = NUMBER.test(removed) && NUMBER.test(added);
  const cited = numbers && before.endsWith('第');
  const opening = cited ? '第' : numbers && before.endsWith('百分之') ? '百分之' : '';
  const unit = NUMERAL_END.test(removed) && NUMERAL_END.test(added) ? ((cited ? CITED : UNIT).exec(after)?.[0] ?? '') : '';
  const [from, to] = [removed, added].map((text) => opening + (/[^，、；。：]/u.test(text) ? text.replace(EDGE_SIGNS, '') : text) + unit) as [string, string];
  if (removed === '') return `增列「${to}」`;
  if (added === '') return `刪除「${from}」`;
  return `「${from}」修正為「${to}」`;
}

/** 三者 → 五者: only the number differs. */
function numberAlone(hunk: Hunk): Hunk {
  const [, from = '', tail = ''] = NUMBER.exec(hunk.removed) ?? [];
  const [, to = '', same = ''] = NUMBER.exec(hunk.added) ?? [];
  return from !== '' && to !== '' && tail === same ? { ...hunk, removed: from, added: to, after: tail + hunk.after } : hunk;
}

/** Changes with the words behind each; typographic noise is none. */
function hunksOf(oldText: string, newText: string): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  let before = '';
  for (const { kind, text } of difference(oldText, newText)) {
    if (kind === 'equal') {
      if (open) open.after = text;
      open = null;
      before = text;
      continue;
    }
    if (!open) {
      open = { removed: '', added: '', before, after: '' };
      hunks.push(open);
    }
    if (kind === 'delete') open.removed += text;
    else open.added += text;
  }
  return hunks.filter((hunk) => foldedKey(hunk.removed) !== foldedKey(hunk.added));
}
