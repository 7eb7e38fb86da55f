/** Names of regulations whose beginning no word marks: two that differ in one character are found from their kind (條例, 辦法) backwards. */

import { matchesOf } from '../../../lang/matches.ts';
import { commonEnd } from './single-change.ts';

const KIND = /(?:要點|辦法|規則|須知|準則|細則|規程|條例|標準|規範)/g;
const LONGEST = 24;
const NOT_HAN = /[^\u4e00-\u9fff]/;
/** Characters that have to be the same before the change, and altogether. */
const LEFT = 2;
const ALIKE = 6;
/** The same where neither name is more frequent than the other. */
const ALIKE_ONCE = 8;
/** The same where a word marks the beginning of both names: 依, 適用. */
const ALIKE_MARKED = 3;
/** Characters that tell rules apart though they differ in nothing else, or that stand between names. */
export const TELLS_APART = /[小中大高初國公私內外男女上下正副前後新舊碩博主次一二三四五六七八九十甲乙丙丁校院系所班師生省市縣區及與或暨和依本該各其之的等由至並為非未]/;

/** 本條例, 應遵行事項之辦法: the kind is not the end of a name. */
const NO_NAME = /[本該此各同等之的他項由依]$/;

/** A piece of a text with a name that stands elsewhere with one character more, less or changed. */
export interface NameVariant {
  readonly name: string;
  readonly other: string;
}

/** The rarer of two such names, of names equally rare the later one. */
export function nameVariants(text: string): NameVariant[] {
  const groups = new Map<string, Set<string>>();
  for (const { 0: kind, index } of matchesOf(KIND, text)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const words = before.slice(before.length - hanLength(before));
    if (words.length < ALIKE_MARKED || NO_NAME.test(words)) continue;
    groups.set(kind, (groups.get(kind) ?? new Set()).add(words + kind));
  }
  return [...[...groups.values()].flatMap((group) => pairsOf([...group])).flatMap(([a, b]) => rarer(text, a, b)), ...otherKinds(text, [...groups].flatMap(([kind, names]) => [...names].map((name) => ({ kind, words: name.slice(0, -kind.length) }))))];
}

/** So many characters in front of the kind make two names one, where a word marks the beginning of both. */
const SAME_STEM = 4;

/** 依學生獎懲辦法, 依學生獎懲要點: the same words in front of another kind. */
function otherKinds(text: string, names: readonly { readonly kind: string; readonly words: string }[]): NameVariant[] {
  const byEnd = new Map<string, (typeof names)[number][]>();
  for (const one of names) if (one.words.length >= SAME_STEM && !/[以另]$/.test(one.words)) byEnd.set(one.words.slice(-SAME_STEM), [...(byEnd.get(one.words.slice(-SAME_STEM)) ?? []), one]);
  return [...byEnd.values()].flatMap(pairsOf).flatMap(([a, b]) => {
    if (a.kind === b.kind) return [];
    const stem = a.words.slice(a.words.length - commonEnd(a.words, b.words)).replace(/^(?:依據?|按|照|適用|準用|違反|符合|[及與或]|本校)/, '');
    const [one, other] = [stem + a.kind, stem + b.kind];
    if (stem.length < SAME_STEM || MADE_UNDER.test(stem) || !isMarkedIn(text, one, other)) return [];
    return [text.indexOf(one) > text.indexOf(other) ? { name: one, other } : { name: other, other: one }];
  });
}

/** 施行細則 and 施行標準 of one law are two rules. */
const MADE_UNDER = /法施行$|法$|條例$|其他|相關/;

function pairsOf<T>(names: readonly T[]): (readonly [T, T])[] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
}

/** How many of the last characters are Chinese. */
function hanLength(words: string): number {
  let n = 0;
  while (n < words.length && !NOT_HAN.test(words[words.length - 1 - n]!)) n++;
  return n;
}

function rarer(text: string, a: string, b: string): NameVariant[] {
  const right = commonEnd(a, b);
  const [beforeA, beforeB] = [a.slice(0, a.length - right), b.slice(0, b.length - right)];
  for (const [inA, inB] of [[1, 1], [1, 0], [0, 1]] as const) {
    const [restA, restB] = [beforeA.slice(0, beforeA.length - inA), beforeB.slice(0, beforeB.length - inB)];
    const left = commonEnd(restA, restB);
    const changed = beforeA.slice(beforeA.length - inA) + beforeB.slice(beforeB.length - inB);
    const isMarked = inA !== inB && isMarkedIn(text, a.slice(-(right + inA + left)), b.slice(-(right + inB + left)));
    if (beforeA.length < inA || beforeB.length < inB || left < (isMarked ? 1 : LEFT) || right + left - KIND_LENGTH < (isMarked ? ALIKE_MARKED : ALIKE) || TELLS_APART.test(changed)) continue;
    const [nameA, nameB] = [a.slice(-(right + inA + left)), b.slice(-(right + inB + left))];
    const [timesA, timesB] = [nameA, nameB].map((name) => text.split(name).length) as [number, number];
    if (timesA !== timesB) return [timesA < timesB ? { name: nameA, other: nameB } : { name: nameB, other: nameA }];
    if (!isMarked && right + left - KIND_LENGTH < ALIKE_ONCE) return [];
    return [text.indexOf(nameA) > text.indexOf(nameB) ? { name: nameA, other: nameB } : { name: nameB, other: nameA }];
  }
  return [];
}

const KIND_LENGTH = 2;

const OPENS_NAME = /(?:^|[，。；、：（(「]|本校|依據?|按|照|適用|準用|違反|符合|[及與或])$/;
/** Does a word mark where both names begin, within what they have in common? */
function isMarkedIn(text: string, a: string, b: string): boolean {
  const startOf = (name: string): number => /^(?:依據?|按|照|適用|準用|違反|符合|[及與或])/.exec(name)?.[0].length ?? 0;
  const opens = (name: string): boolean => startOf(name) > 0 || OPENS_NAME.test(text.slice(0, text.indexOf(name)));
  return startOf(a) === startOf(b) && opens(a) && opens(b);
}
