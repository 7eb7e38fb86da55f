/** Which provision of a cell continues which one of the cell beside it, where cells hold several of them or were merged over rows. */
import { bestAssignment } from '../compare/assignment.ts';
import { contentOf, similarity } from '../compare/similarity.ts';
import type { Element } from '../model/regulation.ts';

export interface ProvisionPair {
  readonly amended: Element | null;
  readonly current: Element | null;
}

/** What speaks for a pair besides its words, and how much is needed. */
const SAME_NUMBER = 0.3;
const THRESHOLD = 0.2;

const sameNumber = (a: Element, b: Element): boolean => a.number !== null && String(a.number) === String(b.number);

/** Provisions side by side: words decide, the number helps; as many on either side that are left over follow each other in order. */
export function pairProvisions(amended: readonly Element[], current: readonly Element[]): ProvisionPair[] {
  const contents = current.map(contentOf);
  const weights = amended.map((a) => {
    const own = contentOf(a);
    return Float64Array.from(current, (b, j) => (a.level !== b.level ? 0 : Math.max(0, similarity(own, contents[j]!) + (sameNumber(a, b) ? SAME_NUMBER : 0) - THRESHOLD)));
  });
  const chosen = [...bestAssignment(weights, current.length)];
  const [openNew, openOld] = [amended.map((_, i) => i).filter((i) => chosen[i] === -1), current.map((_, j) => j).filter((j) => !chosen.includes(j))];
  if (openNew.length === openOld.length) openNew.forEach((i, k) => { if (amended[i]!.level === current[openOld[k]!]!.level) chosen[i] = openOld[k]!; });
  const pairs = amended.map((element, i): ProvisionPair => ({ amended: element, current: current[chosen[i]!] ?? null }));
  return [...pairs, ...current.filter((_, j) => !chosen.includes(j)).map((element) => ({ amended: null, current: element }))];
}

/** A row that holds one side of a provision, with what can be joined to it. */
export interface HalfRow extends ProvisionPair {
  readonly explanation: readonly string[];
}

/** How far apart the two sides of a provision may stand, in rows, and how alike they must be. */
const NEAR = 3;
const ALIKE = 0.4;

const isHalf = (row: HalfRow): boolean => (row.amended === null) !== (row.current === null);
const isOtherHalf = (a: HalfRow, b: HalfRow): boolean => {
  const [now, old] = [a.amended ?? b.amended, a.current ?? b.current];
  return isHalf(b) && (a.amended === null) !== (b.amended === null) && now!.level === old!.level && sameNumber(now!, old!) && similarity(contentOf(now!), contentOf(old!)) >= ALIKE;
};

/** Rows whose cells were merged on one side only: 第四條 ends one row on the left and begins another on the right. */
export function joinHalfRows<T extends HalfRow>(rows: readonly T[]): T[] {
  const out: T[] = [];
  for (const row of rows) {
    const at = isHalf(row) ? out.findLastIndex((before, i) => i >= out.length - NEAR && isHalf(before) && isOtherHalf(row, before)) : -1;
    if (at < 0) { out.push(row); continue; }
    const before = out[at]!;
    out[at] = { ...before, amended: before.amended ?? row.amended, current: before.current ?? row.current, explanation: [...before.explanation, ...row.explanation] };
  }
  return out;
}
