/** What differs between two texts as a drafter would cut it up: whole citations, one change where two stand side by side, an exception by itself. */
import { CITED_LIST } from './cited-lists.ts';

/** Places in both texts: old[from, to) became now[from, to). */
export interface Gap {
  readonly old: readonly [from: number, to: number];
  readonly now: readonly [from: number, to: number];
}

/** Unchanged letters between two changes that read as one: 大專〔院〕校〔院〕. */
const NEAR = 2;
const LETTER = /[\p{L}\p{N}]/u;
const SIGNS = /[，、；。：\n]/u;

const isPut = ({ old }: Gap): boolean => old[0] === old[1];
const isTaken = ({ now }: Gap): boolean => now[0] === now[1];
export const union = (a: Gap, b: Gap): Gap => ({ old: [a.old[0], b.old[1]], now: [a.now[0], b.now[1]] });

/** Changes with hardly a word between them are one, but for those of signs, and for what was only put in, or only taken out, twice. */
export function joined(gaps: readonly Gap[], oldText: string, newText: string): Gap[] {
  const isOfSigns = ({ old, now }: Gap): boolean => !LETTER.test(oldText.slice(...old) + newText.slice(...now));
  const out: Gap[] = [];
  for (const gap of gaps) {
    const last = out.at(-1);
    const between = last ? newText.slice(last.now[1], gap.now[0]) : '';
    const isOne = last && between.length <= NEAR && !SIGNS.test(between) && !(isPut(last) && isPut(gap)) && !(isTaken(last) && isTaken(gap)) && !isOfSigns(last) && !isOfSigns(gap);
    if (isOne) out[out.length - 1] = union(last, gap);
    else out.push(gap);
  }
  return out;
}

/** A citation changes as a whole: 第〔三〕條第一項 became 第〔四〕條第一項. */
export function inWholeCitations(gaps: readonly Gap[], oldText: string, newText: string): Gap[] {
  const [olds, news] = [oldText, newText].map((text) => [...text.matchAll(new RegExp(CITED_LIST, 'gu'))].map(({ 0: found, index }): Place => [index, index + found.length])) as [Place[], Place[]];
  const out = [...gaps];
  for (let at = 0; at < out.length; ) {
    const gap = out[at]!;
    const { old, now } = gap;
    const [last, next] = [out[at - 1], out[at + 1]];
    const isOnly = ![last, next].some((other) => other && inOne(olds, gap.old, other.old));
    // 〔第一項及〕第二項: said by itself
    if (isOnly && (isPut(gap) || isTaken(gap)) && WHOLE.test(oldText.slice(...old) + newText.slice(...now))) { at++; continue; }
    const left = Math.max(old[0] - cutAt(olds, old[0])[0], now[0] - cutAt(news, now[0])[0]);
    const right = Math.max(cutAt(olds, old[1])[1] - old[1], cutAt(news, now[1])[1] - now[1]);
    if (left + right === 0) at++;
    // a citation that other changes reach into takes them with it
    else if (next && Math.min(next.old[0] - old[1], next.now[0] - now[1]) < right) out.splice(at, 2, union(gap, next));
    else if (last && Math.min(old[0] - last.old[1], now[0] - last.now[1]) < left) out.splice(--at, 2, union(last, gap));
    else out[at] = { old: [old[0] - left, old[1] + right], now: [now[0] - left, now[1] + right] };
  }
  return out;
}

type Place = readonly [from: number, to: number];

const WHOLE = new RegExp(`^[、及或與和暨]?${CITED_LIST}[、及或與和暨]?$`, 'u');
const inOne = (citations: readonly Place[], a: Place, b: Place): boolean => citations.some(([from, to]) => [a, b].every((place) => from <= place[0] && place[1] <= to));

/** The citation that a place stands within; the place itself where there is none. */
const cutAt = (citations: readonly Place[], at: number): Place => citations.find(([from, to]) => from < at && at < to) ?? [at, at];

/** Where an exception begins in words that have more before it. */
const EXCEPTION = /[。；，]但.{5,}$/su;
const ALL_SIGNS = /[，、；。：\n]/gu;

/** An exception by itself; and what stands on both sides of a sign that both texts have there. */
export function divided(gaps: readonly Gap[], oldText: string, newText: string): Gap[] {
  return gaps.flatMap((gap) => {
    const [removed, added] = [oldText.slice(...gap.old), newText.slice(...gap.now)];
    const [gone, come] = [removed, added].map((text) => EXCEPTION.exec(text)?.index);
    if (gone !== undefined && LETTER.test(added) && !added.includes('但')) return [{ old: [gap.old[0], gap.old[0] + gone], now: gap.now }, { old: [gap.old[0] + gone, gap.old[1]], now: [gap.now[1], gap.now[1]] }] satisfies Gap[];
    if (come !== undefined && LETTER.test(removed) && !removed.includes('但')) return [{ old: gap.old, now: [gap.now[0], gap.now[0] + come] }, { old: [gap.old[1], gap.old[1]], now: [gap.now[0] + come, gap.now[1]] }] satisfies Gap[];
    const [olds, news] = [removed, added].map((text) => [...text.matchAll(ALL_SIGNS)]) as [RegExpExecArray[], RegExpExecArray[]];
    if (olds.length === 0 || olds.map(String).join() !== news.map(String).join()) return [gap];
    return [...olds.keys(), olds.length].flatMap((i): Gap[] => {
      const part = (signs: readonly RegExpExecArray[], [from, to]: Place): Place => [from + (i === 0 ? 0 : signs[i - 1]!.index + 1), i === signs.length ? to : from + signs[i]!.index];
      const one = { old: part(olds, gap.old), now: part(news, gap.now) };
      return oldText.slice(...one.old) === newText.slice(...one.now) ? [] : [one];
    });
  });
}
