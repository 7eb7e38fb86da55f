/** Whether the provisions behind the deleted ones of a table close up, read from the numbers that its rows print. */
import { isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import type { ReadRow } from './table-rows.ts';

/** New numbers by old ones, of every provision that stays. `gaps`: only what is deleted changes them (遞補); `moves`: insertions push back as well. */
export interface Closing {
  readonly kind: 'gaps' | 'moves';
  readonly numbers: ReadonlyMap<number, number>;
}

/** 以下點次遞移: said in the explanation of the deleted provision. */
const SAID = /(?:以下|其後|其餘|後續|原)[^。；]{0,12}(?:點|條)[次號]?[^。；]{0,6}(?:遞補|遞移|前移|順移|往前|依序)/;

const plainNumber = (e: Element | null): number | null => (e && isProvision(e) && e.number?.length === 1 ? e.number[0]! : null);

/** What the rows say: provisions gone, old and new numbers of those that stay, numbers of new ones. */
interface Numbers {
  readonly gone: ReadonlySet<number>;
  readonly pairs: readonly (readonly [old: number, next: number])[];
  readonly added: ReadonlySet<number>;
  readonly said: boolean;
}

function numbersOf(rows: readonly ReadRow[], isAddition: (row: ReadRow) => boolean): Numbers {
  const goneRows = rows.filter((row) => row.current && !row.amended && !row.deletedMark);
  return {
    gone: new Set(goneRows.flatMap((row) => plainNumber(row.current) ?? [])),
    pairs: rows.flatMap((row) => {
      const [old, next] = [plainNumber(row.current), plainNumber(row.amended)];
      return old === null || next === null ? [] : [[old, next] as const];
    }),
    added: new Set(rows.filter((row) => !row.current && isAddition(row)).flatMap((row) => plainNumber(row.amended) ?? [])),
    said: goneRows.some((row) => row.explanation.some((statement) => SAID.test(statement))),
  };
}

/** Reads how the numbers close up; null where the rows show nothing of it. `base` is the whole regulation, null where only the rows are known. */
export function closingOf(rows: readonly ReadRow[], base: RegulationText | null, isAddition: (row: ReadRow) => boolean): Closing | null {
  const { gone, pairs, added, said } = numbersOf(rows, isAddition);
  if (gone.size === 0) return null;
  const known = base ? base.body.flatMap((e) => plainNumber(e) ?? []) : pairs.map(([old]) => old);
  const staying = known.filter((n) => !gone.has(n));
  const before = (n: number): number => [...gone].filter((g) => g < n).length;
  const gaps = new Map(staying.map((n) => [n, n - before(n)]));
  const behind = pairs.filter(([old]) => before(old) > 0);
  if (behind.every(([old, next]) => next === old - before(old)) && (behind.length > 0 || said)) return { kind: 'gaps', numbers: gaps };
  // insertions among them: the new numbers are counted through, which needs all of the provisions
  const isCounted = base !== null && base.body.every((e) => !isProvision(e) || plainNumber(e) !== null) && [...added].some((n) => staying.includes(n));
  const counted = isCounted ? countThrough(staying, added) : null;
  return counted && pairs.every(([old, next]) => counted.get(old) === next) ? { kind: 'moves', numbers: counted } : null;
}

/** The numbers of the provisions that stay, in order, where the new ones have taken theirs. */
function countThrough(staying: readonly number[], added: ReadonlySet<number>): Map<number, number> {
  let next = 0;
  return new Map([...staying].sort((a, b) => a - b).map((old) => {
    do next++; while (added.has(next));
    return [old, next];
  }));
}
