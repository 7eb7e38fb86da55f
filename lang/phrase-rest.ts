/** What a bound phrase says besides the limit that is read of it: where it is more than that, nothing is read of it. */
import type { Bounded, Candidate } from './phrase-numbers.ts';

/** 達六十分且無不及格科目, 三次以上或經通知不到: what stands behind a limit and asks for more. */
const ASKS_MORE = /^(?:者|之?學生)?[，、]?\s*(?:且|並|而|或|及(?!格)|但|惟)./;
/** 無不及格科目且平均達八十分. */
const ASKED_MORE = /[^，、\s](?:且|並且)/;
/** 小過二次或大過一次以上: two things that are counted, of which the limit may be of both. */
const JOINED = /或(?!者)|且|及(?!格)|、|[至到~～－—–-]\s*第?$/;
/** 60≦X<70: two limits in signs. */
export const IN_SIGNS = /[0-9]\s*(?:[≦≤≧≥<>＜＞]|[<>]=)/;

/** 各科及格，平均達八十分; 至少三人，其中一人為校外委員: another part of the sentence, with words of its own. */
const PART_BEFORE = /[^，；、\s][，；,;]/;
const PART_BEHIND = /[，；,;]\s*[^，；,;\s]|其中/;
/** 各科及格、平均達八十分: what is reached before, and not one more of the things that are counted. */
const REACHED_BEFORE = /(?:及格|合格|通過|優良|優異)者?、/;

/** -2分, 負二分, 3+2年: a number below 0 or a sum, of which only what stands behind the sign would be read. */
export const SIGNED = /[0-9]\s*[+＋]\s*[0-9]|^\s*[-－−]\s*[0-9０-９]|負[0-9０-９一二兩三四五六七八九十百千]/;

/** Is a phrase more than what stands from one place to another in it: a condition before or behind? What brackets say (三日內（遇假日，順延）) is none. */
export function hasParts(text: string, from: number, to: number): boolean {
  const [before, behind] = [text.slice(0, from), text.slice(to)].map((words) => words.replace(IN_BRACKETS, '')) as [string, string];
  return ASKS_MORE.test(text.slice(to)) || PART_BEHIND.test(behind) || ASKED_MORE.test(text.slice(0, from)) || PART_BEFORE.test(before) || REACHED_BEFORE.test(before);
}
const IN_BRACKETS = /[（(][^（()）]*[）)]/g;

/** Does a phrase say more than the limit that is read of it? `others`: the other numbers. */
export function saysMore(text: string, { candidate, to }: Bounded, others: readonly Candidate[]): boolean {
  if (hasParts(text, candidate.start, to)) return true;
  const before = others.filter(({ end }) => end <= candidate.start).at(-1);
  const behind = others.find(({ start }) => start >= to);
  return (before !== undefined && JOINED.test(text.slice(before.end, candidate.start))) || (behind !== undefined && JOINED.test(text.slice(to, behind.start)));
}
