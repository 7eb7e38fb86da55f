/** How one change is quoted: 「三日」修正為「五日」, with the number's unit and the rest of its word. */
import { isDuty, isException, WORDS, type Hunk } from './draft-hunks.ts';
import { wordBreaks } from './words.ts';

/** What is put in or taken out, to be named together with others of the kind; or a statement. */
export type Words = string | { readonly verb: '增列' | '刪除'; readonly words: string };

const EDGE_SIGNS = /^[，、；。：\s\u3000]+|[，、；。：\s\u3000]+$/gu;
/** Words without the signs at their edges; signs alone are none. */
export const bare = (text: string): string => (WORDS.test(text) ? text.replace(EDGE_SIGNS, '') : '');

/** Words within the marks of a quotation: those within have the other marks. */
export const quoted = (text: string): string => `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`;

/** A change as it is to be quoted: a number alone, one character in its word, a particle with the word behind it. */
export const quotable = (hunk: Hunk): Hunk => withNeighbours(wholeWord(numberAlone(withNextWord(withWordBefore(hunk)))));

const NUMBER = /^([零一二兩三四五六七八九十百千萬億○〇0-9０-９]+)(.*)$/su;
/** Words without a number before it, and what stands behind it. */
const NUMBER_WITHIN = /^([^零一二兩三四五六七八九十百千萬億○〇0-9０-９]*)([零一二兩三四五六七八九十百千萬億○〇0-9０-９]+)(.*)$/su;
const NUMERAL_END = /[零一二兩三四五六七八九十百千萬億○〇0-9０-９]$/u;
const UNIT = /^(?:學分|小時|分鐘|個月|學期|學年)|^[人位席個名票歲門次年月日週時分元科所系點級等種件]/u;
const CITED = /^(?:條|項|款|目|點|章|節)(?:之[一二三四五六七八九十]+)?/u;
/** 之一 behind 第三條. */
const BRANCH = /^之[零一二三四五六七八九十百]/u;
const BRANCHED = /第[零一二三四五六七八九十百千]+[條點章節款項目]$/u;
/** 附表一, 前二項: words that make one name with a number. */
const ANNEX = /附[表件錄圖]$/u;
const CITING = /第[零一二三四五六七八九十百千]+$/u;
const POINTER = /^[前本同]$|^第[零一二三四五六七八九十百千]+$/u;

/** What joins words; signs alone do too. */
const JOINT = /^(?:[及與和或暨]|以及|或者)?$/u;

/** 「三十人」修正為「十五人」, 「第三條之一」修正為「第三條之二」: a number is quoted with what makes it one. */
export function hunkWords(hunk: Hunk): Words {
  const { removed, added } = hunk;
  const { opening, closing } = surroundings(hunk);
  // 及 → 、 is a change of the two; 、 → 會同代表 puts words in
  const isJoint = removed !== '' && added !== '' && [removed, added].every((text) => JOINT.test(bare(text)));
  const inner = (text: string): string => (opening + closing !== '' ? text.replace(EDGE_SIGNS, '') : isJoint ? bare(text) || text : bare(text));
  const [from, to] = [removed, added].map((text) => opening + inner(text) + closing) as [string, string];
  if (from === '') return { verb: '增列', words: quoted(to) };
  if (to === '') return { verb: '刪除', words: quoted(from) };
  return `${quoted(from)}修正為${quoted(to)}`;
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
  if (own.length !== 1 || PARTICLE.test(own) || !WORDS.test(own)) return hunk;
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

const PARTICLE = /^[之其而並即則於以得應亦仍依由對]$/u;

/** What stands within a phrase and is nothing by itself, at the end of words or at their beginning. */
const OPEN_END = /[及與和或暨之並於]$/u;
const OPEN_START = /^[及與和或暨之者等]/u;
/** Particles on which nothing depends, and what joins words. */
const LIGHT = /^[之其而並即則於以亦仍所及與和暨]*$/u;
export const isParticle = ({ removed, added }: Hunk): boolean => LIGHT.test(bare(removed)) && LIGHT.test(bare(added));

/** 或 → 及 says little: 「教師或職員」修正為「教師及職員」. */
function withNeighbours(hunk: Hunk): Hunk {
  const sides = [hunk.removed, hunk.added];
  if (sides.includes('') || sides.every((text) => !WORDS.test(text)) || isParticle(hunk) || sides.some(isException) || BRANCH.test(hunk.removed) || BRANCH.test(hunk.added)) return hunk;
  const head = sides.some((text) => OPEN_START.test(text)) ? lastWord(hunk.before) : '';
  const tail = sides.some((text) => OPEN_END.test(text)) ? nextWord(hunk.after) : '';
  return { removed: head + hunk.removed + tail, added: head + hunk.added + tail, before: hunk.before.slice(0, hunk.before.length - head.length), after: hunk.after.slice(tail.length) };
}

/** The word that a text begins with, of two characters where it can be: 學程 may be none of the dictionary's words. None where it begins with a sign. */
function nextWord(text: string): string {
  if (!WORDS.test(text.charAt(0))) return '';
  const unit = UNIT.exec(text)?.[0];
  if (unit !== undefined) return unit;
  const around = text.slice(0, AROUND);
  const breaks = wordBreaks(around);
  const end = breaks.indexOf(1, 1);
  return around.slice(0, end === 1 && WORDS.test(around.charAt(1)) ? breaks.indexOf(1, 2) : end);
}

/** The word that a text ends with; none where that is a sign. */
function lastWord(text: string): string {
  if (!WORDS.test(text.slice(-1))) return '';
  const around = text.slice(-AROUND);
  return around.slice(wordBreaks(around).lastIndexOf(1, around.length - 1));
}

/** Particles that say nothing of duties. */
const LINK = /^[之其而並即則於以亦仍依由對]$/u;

/** 之 → 微 says nothing: 「之學程」修正為「微學程」. */
function withNextWord(hunk: Hunk): Hunk {
  const { removed, added, before, after } = hunk;
  const isAlone = (one: string, other: string): boolean => LINK.test(one) && WORDS.test(other) && !PARTICLE.test(other) && !other.includes(one);
  if (!isAlone(removed, added) && !isAlone(added, removed)) return hunk;
  const word = nextWord(after);
  return WORDS.test(word) ? { removed: removed + word, added: added + word, before, after: after.slice(word.length) } : hunk;
}

/** 用 → 聘 says little: 「遴用」修正為「遴聘」. */
function withWordBefore(hunk: Hunk): Hunk {
  const { removed, added, before, after } = hunk;
  const isLetter = (text: string): boolean => text.length === 1 && WORDS.test(text) && !NUMBER.test(text) && !PARTICLE.test(text) && !JOINT.test(text) && !isDuty(text);
  const left = lastWord(before);
  return isLetter(removed) && isLetter(added) && isLetter(left.slice(-1)) ? { removed: left + removed, added: left + added, before: before.slice(0, before.length - left.length), after } : hunk;
}
