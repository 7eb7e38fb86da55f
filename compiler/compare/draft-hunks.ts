/** The changes of a text as a person would quote them: whole words, with the words around them. */
import { divided, inWholeCitations, joined, union, type Gap } from './draft-gaps.ts';
import { foldedKey } from './fold.ts';
import { difference } from './text-difference.ts';
import { wordBreaks } from './words.ts';

export interface Hunk {
  readonly removed: string;
  readonly added: string;
  /** The unchanged words before it. */
  readonly before: string;
  /** The unchanged words behind it. */
  readonly after: string;
}

export const WORDS = /[\p{L}\p{N}]/u;

/** Changes with the words before and behind each, without breaking words; typographic noise is none. */
export function hunksOf(oldText: string, newText: string): Hunk[] {
  const found = joined(gapsOf(oldText, newText).map((gap, i, all) => atJoint(gap, all[i - 1], all[i + 1], oldText, newText)), oldText, newText);
  const gaps = divided(inWholeCitations(inWholeWords(found, oldText, newText), oldText, newText), oldText, newText);
  return gaps.map(({ old, now }, i) => ({
    removed: oldText.slice(...old), added: newText.slice(...now),
    before: newText.slice(gaps[i - 1]?.now[1] ?? 0, now[0]), after: newText.slice(now[1], gaps[i + 1]?.now[0]),
  }));
}

function gapsOf(oldText: string, newText: string): Gap[] {
  const gaps: { old: [number, number]; now: [number, number] }[] = [];
  let [i, j, open] = [0, 0, false];
  for (const { kind, text } of difference(oldText, newText)) {
    if (kind !== 'equal' && !open) gaps.push({ old: [i, i], now: [j, j] });
    open = kind !== 'equal';
    if (kind !== 'insert') i += text.length;
    if (kind !== 'delete') j += text.length;
    if (open) [gaps.at(-1)!.old[1], gaps.at(-1)!.now[1]] = [i, j];
  }
  return gaps.filter(({ old, now }) => foldedKey(oldText.slice(...old)) !== foldedKey(newText.slice(...now)));
}

/** 甲〔案及乙〕案 as 甲案〔及乙案〕: what was only put in, or only taken out, begins with a sign where it holds one, otherwise with what joins it. */
function atJoint(gap: Gap, last: Gap | undefined, next: Gap | undefined, oldText: string, newText: string): Gap {
  const isPut = gap.old[0] === gap.old[1];
  if (!isPut && gap.now[0] !== gap.now[1]) return gap;
  const [text, [from, to]] = isPut ? [newText, gap.now] as const : [oldText, gap.old] as const;
  const slid = (by: number): Gap => ({ old: [gap.old[0] + by, gap.old[1] + by], now: [gap.now[0] + by, gap.now[1] + by] });
  let [left, right] = [0, 0];
  while (left < Math.min(to - from, gap.old[0] - (last?.old[1] ?? 0)) && text[from - left - 1] === text[to - left - 1]) left++;
  while (right < Math.min(to - from, (next?.old[0] ?? oldText.length) - gap.old[1]) && text[from + right] === text[to + right]) right++;
  const places = Array.from({ length: left + right + 1 }, (_, i) => i - left).sort((x, y) => Math.abs(x) - Math.abs(y));
  if (CLAUSE.test(text.slice(from + 1, to - 1)) && !CLAUSE.test(text[from]!)) {
    const by = places.find((place) => CLAUSE.test(text[from + place] ?? ''));
    if (by !== undefined) return slid(by);
  }
  const joint = places.find((by) => by > 0 && JOINT.test(text[from + by] ?? ''));
  return joint === undefined ? gap : slid(joint);
}

const CLAUSE = /[。；]/u;
const JOINT = /[及與和或、]/u;

/** A word is not looked for farther away. */
const WORD_AT_MOST = 3;

/** Words that make a duty, a right, or neither. */
export const isDuty = (text: string): boolean => /^(?:應|得|須|必須|可|宜|免|不得|不應|始得|應不|得不|不予|應予|得予)$/u.test(text);

/** 但…者，不在此限: an exception as a whole. */
export const isException = (text: string): boolean => /^[。，；]?但/u.test(text) && text.length >= 6;

/** 專科 of 專科學校 is a word though 專科學校 is one too; of one character alone its word is found later. */
function isOfWords(removed: string, added: string): boolean {
  const own = removed + added;
  if (removed !== '' && added !== '') return false;
  const ends = [...wordBreaks(own).entries()].filter(([, edge]) => edge === 1 || edge === 3).map(([at]) => at);
  return own.length === 1 || ends.every((end, i) => i === 0 || end - ends[i - 1]! > 1 || !WORDS.test(own.slice(ends[i - 1]!, end)));
}

/** 遴〔用〕 → 遴〔聘〕 as 遴用 → 遴聘: what was put in or taken out begins and ends between words, as far as they stand on both sides. */
function inWholeWords(gaps: readonly Gap[], oldText: string, newText: string): Gap[] {
  if (gaps.length === 0) return [];
  const [olds, news] = [wordBreaks(oldText), wordBreaks(newText)];
  const inside = (breaks: Uint8Array, at: number, [from, to]: readonly [number, number]): boolean => to > from && (breaks[at] === 0 || breaks[at] === 2);
  const same = (i: number, j: number): boolean => oldText[i] === newText[j] && WORDS.test(oldText[i] ?? '');
  const out: Gap[] = [];
  gaps.forEach((gap, g) => {
    const { old, now } = gap;
    const [removed, added] = [oldText.slice(...old), newText.slice(...now)];
    if (isException(removed) || isException(added) || (isDuty(removed) && isDuty(added)) || isOfWords(removed, added)) { out.push(gap); return; }
    const grow = (step: -1 | 1, [i, j]: readonly [number, number], [leastI, leastJ]: readonly [number, number]): number => {
      for (let by = 0; by <= WORD_AT_MOST; by++) {
        const [x, y] = [i + step * by, j + step * by];
        if (!inside(olds, x, old) && !inside(news, y, now)) return by;
        const [u, v] = step < 0 ? [x - 1, y - 1] : [x, y];
        if ((step < 0 ? u < leastI || v < leastJ : u >= leastI || v >= leastJ) || !same(u, v)) return 0;
      }
      return 0;
    };
    const last = out.at(-1);
    const next = gaps[g + 1];
    const left = grow(-1, [old[0], now[0]], last ? [last.old[1], last.now[1]] : [0, 0]);
    const right = grow(1, [old[1], now[1]], next ? [next.old[0], next.now[0]] : [oldText.length, newText.length]);
    const whole: Gap = { old: [old[0] - left, old[1] + right], now: [now[0] - left, now[1] + right] };
    // 學校院 → 學 is no better
    const grown = Math.min(old[1] - old[0], now[1] - now[0]) === 0 && left + right === 1 ? gap : whole;
    // two changes within one word are one
    if (last && last.old[1] === grown.old[0] && last.now[1] === grown.now[0]) out[out.length - 1] = union(last, grown);
    else out.push(grown);
  });
  return out;
}
