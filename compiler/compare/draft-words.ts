/** Drafted words for a change in a text: what became what, where that can be said shortly. */
import type { Element } from '../model/regulation.ts';
import { foldedKey } from './fold.ts';
import { enumerated } from './labels.ts';
import { contentOf, similarity } from './similarity.ts';
import { difference } from './text-difference.ts';
import { wordBreaks } from './words.ts';

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

/** What became of an element's own words; null where nothing but typographic noise differs. */
export function ownChange(current: Element, amended: Element): string | null {
  if (foldedKey(current.text) === foldedKey(amended.text)) return null;
  const all = hunksOf(current.text, amended.text);
  const hunks = all.filter(hasWords);
  if (all.length > 0 && hunks.length === 0) return '酌作標點符號修正';
  const exceptions = hunks.map(exceptionWords);
  const isShort = (hunk: Hunk, i: number): boolean => exceptions[i] !== null || (hunk.added.length <= SHORT && hunk.removed.length <= SHORT && !isParticleAlone(hunk));
  if (hunks.length > 0 && hunks.length <= FEW && hunks.every(isShort)) return phrase(hunks.map((hunk, i) => exceptions[i] ?? hunkWords(hunk)));
  const alike = similarity(contentOf({ ...current, children: [] }), contentOf({ ...amended, children: [] }));
  return alike >= 0.5 ? '酌作文字修正' : '修正規定內容';
}

const WORDS = /[\p{L}\p{N}]/u;
const EDGE_SIGNS = /^[，、；。：\s\u3000]+|[，、；。：\s\u3000]+$/gu;
/** Words without the signs at their edges; signs alone are none. */
const bare = (text: string): string => (WORDS.test(text) ? text.replace(EDGE_SIGNS, '') : '');
const hasWords = ({ removed, added }: Hunk): boolean => bare(removed) !== bare(added);

const PARTICLES = '之者其而並即則於以得應亦仍依由對';
/** 之 → 多元: two words that have nothing to do with each other, of which one says nothing by itself. */
const isParticleAlone = ({ removed, added }: Hunk): boolean =>
  [[removed, added], [added, removed]].some(([one, other]) => one!.length === 1 && PARTICLES.includes(one!) && bare(other!).length > 1 && !other!.includes(one!));

type Words = string | { readonly verb: '增列' | '刪除'; readonly words: string };

/** 增列「甲」及「乙」，「丙」修正為「丁」: what is put in one after the other is named together. */
function phrase(changes: readonly Words[]): string {
  const out: string[] = [];
  for (let at = 0; at < changes.length; ) {
    const first = changes[at]!;
    let end = at + 1;
    if (typeof first === 'string') out.push(first);
    else {
      const next = (): Words | undefined => changes[end];
      const words = [first.words];
      for (let change = next(); typeof change === 'object' && change.verb === first.verb; change = next()) {
        words.push(change.words);
        end++;
      }
      const distinct = [...new Set(words)];
      // 「甲」及「及乙」 would say it twice
      out.push(first.verb + enumerated(distinct.length > 1 ? distinct.map((one) => one.replace(/^「[及與和或](?=.{2})/u, '「')) : distinct));
    }
    at = end;
  }
  return [...new Set(out)].join('，');
}

/** 增列但書規定: an exception put in or taken out as a whole. */
function exceptionWords({ removed, added }: Hunk): string | null {
  const exception = (text: string): boolean => /^[。，；]?但/u.test(text) && text.length >= 6;
  if (exception(added) && removed.length <= 1) return '增列但書規定';
  if (exception(removed) && added.length <= 1) return '刪除但書規定';
  return null;
}

const NUMBER = /^([零一二三四五六七八九十百千萬億○〇0-9０-９]+)(.*)$/su;
/** Words without a number before it, and what stands behind it. */
const NUMBER_WITHIN = /^([^零一二三四五六七八九十百千萬億○〇0-9０-９]*)([零一二三四五六七八九十百千萬億○〇0-9０-９]+)(.*)$/su;
const NUMERAL_END = /[零一二三四五六七八九十百千萬億○〇0-9０-９]$/u;
const UNIT = /^(?:學分|小時|分鐘|個月|學期|學年)|^[人位席個名票歲門次年月日週時分元科所系點級等種件]/u;
const CITED = /^(?:條|項|款|目|點|章|節)(?:之[一二三四五六七八九十]+)?/u;
/** 之一 behind 第三條. */
const BRANCH = /^之[零一二三四五六七八九十百]/u;
const BRANCHED = /第[零一二三四五六七八九十百千]+[條點章節款項目]$/u;
/** 附表一, 前二項: words that make one name with a number. */
const ANNEX = /附[表件錄圖]$/u;
const CITING = /第[零一二三四五六七八九十百千]+$/u;
const POINTER = /^[前本同]$|^第[零一二三四五六七八九十百千]+$/u;

/** The length of 及 and 以及. */
const JOINT = 2;

/** 「三十人」修正為「十五人」, 「第三條之一」修正為「第三條之二」: a number is quoted with what makes it one. */
function hunkWords(hunk: Hunk): Words {
  const { removed, added, before, after } = wholeWord(numberAlone(hunk));
  const { opening, closing } = surroundings({ removed, added, before, after });
  // 及 → 、 is a change of the two; 、 → 會同代表 puts words in
  const isJoint = removed !== '' && added !== '' && Math.max(bare(removed).length, bare(added).length) <= JOINT;
  const inner = (text: string): string => (opening + closing !== '' ? text.replace(EDGE_SIGNS, '') : isJoint ? bare(text) || text : bare(text));
  const [from, to] = [removed, added].map((text) => opening + inner(text) + closing) as [string, string];
  if (from === '') return { verb: '增列', words: `「${to}」` };
  if (to === '') return { verb: '刪除', words: `「${from}」` };
  return `「${from}」修正為「${to}」`;
}

/** What stands around a changed number and belongs to it. */
function surroundings({ removed, added, before, after }: Hunk): { opening: string; closing: string } {
  const branched = [removed, added].some((text) => BRANCH.test(text)) && [removed, added].every((text) => text === '' || BRANCH.test(text)) ? BRANCHED.exec(before)?.[0] : undefined;
  if (branched !== undefined) return { opening: branched, closing: '' };
  const annex = [removed, added].some((text) => NUMBER.test(text)) ? ANNEX.exec(before)?.[0] : undefined;
  if (annex !== undefined) return { opening: annex, closing: '' };
  if (removed === '' || added === '') return { opening: '', closing: '' };
  if (POINTER.test(removed) && POINTER.test(added)) return { opening: '', closing: (CITED.exec(after) ?? UNIT.exec(after))?.[0] ?? '' };
  const isNumber = NUMBER.test(removed) && NUMBER.test(added);
  const opening = isNumber ? (/(?:第|百分之|前)$/u.exec(before)?.[0] ?? '') : '';
  const endsInNumber = [removed, added].map((text) => NUMERAL_END.test(text));
  // 「第三人」 counts as well as 「第三項」
  const isCitation = opening === '第' || opening === '前' || [removed, added].some((text) => CITING.test(text));
  const unit = (isCitation ? CITED.exec(after) : null) ?? UNIT.exec(after);
  const isCounted = isNumber ? !endsInNumber.includes(false) : endsInNumber.includes(true);
  return { opening, closing: isCounted ? (unit?.[0] ?? '') : '' };
}

/** How much of the words around one character its word is looked for in. */
const AROUND = 8;

/** 年〔度〕 → 「年度」修正為「年」: one character put in or taken out is quoted with the word that it is a part of. */
function wholeWord(hunk: Hunk): Hunk {
  const { removed, added, before, after } = hunk;
  const own = removed + added;
  if (own.length !== 1 || PARTICLES.includes(own) || !WORDS.test(own)) return hunk;
  const [left, right] = [before.slice(-AROUND), after.slice(0, AROUND)];
  const breaks = wordBreaks(left + own + right);
  const at = left.length;
  const end = breaks.indexOf(1, at + 1);
  // 輔導〔人〕員: what is left of the word says nothing by itself
  const first = breaks.lastIndexOf(1, at);
  const start = first === at && end === at + 2 && at > 0 && WORDS.test(left.at(-1)!) ? breaks.lastIndexOf(1, at - 1) : first;
  const [head, tail] = [left.slice(start), right.slice(0, end - at - 1)];
  if (!WORDS.test(head + tail)) return hunk;
  return { removed: head + removed + tail, added: head + added + tail, before: before.slice(0, before.length - head.length), after: after.slice(tail.length) };
}

/** 於三者 → 於五者: only the number differs. */
function numberAlone(hunk: Hunk): Hunk {
  if (BRANCH.test(hunk.removed) || BRANCH.test(hunk.added)) return hunk;
  const [, head = '', from = '', tail = ''] = NUMBER_WITHIN.exec(hunk.removed) ?? [];
  const [, same = '', to = '', end = ''] = NUMBER_WITHIN.exec(hunk.added) ?? [];
  return from !== '' && to !== '' && head === same && tail === end ? { removed: from, added: to, before: hunk.before + head, after: tail + hunk.after } : hunk;
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
