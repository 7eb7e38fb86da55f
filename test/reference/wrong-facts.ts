/** Facts of which some have values that no fact of their type can have. */
import type { ValueType } from '../../compiler/ir/program.ts';
import type { Facts } from './interpreter.ts';
import { asNumber, pick, type Pool } from './random-facts.ts';

/** Values that are none of the type. Only what may be absent is null. */
function wrongOf(type: ValueType, optional: boolean): readonly unknown[] {
  const never = [{}, () => 0, Symbol.iterator, ...(optional ? [] : [null])];
  switch (type.kind) {
    case 'boolean': return [...never, 'true', 0, 1, ''];
    case 'text': return [...never, 0, true];
    case 'date': return [...never, '2026-02-30', '2026-13-01', '115年2月30日', 'tomorrow', 20260101, true];
    case 'enumeration': return [...never, '沒有這一個', '', 'constructor', 3, true];
    case 'list': return [...never, 'x', 1, true];
    case 'number': {
      const step = 10 ** -(type.decimals ?? 0);
      return [...never, NaN, Infinity, '甲', true, ...(type.decimals === null ? [] : [step / 2]), ...(type.low ? [asNumber(type.low) - 1] : []), ...(type.high ? [asNumber(type.high) + 1] : [])];
    }
    case 'record': return [];
  }
}

export interface WrongFacts {
  readonly wrong: Facts;
  /** The same without what is wrong. */
  readonly without: Facts;
  /** Paths of the wrong values. */
  readonly places: readonly string[];
}

/** One to three of the facts in `read` (record.field) are wrong; what stands in entries of lists is not touched. */
export function withWrongValues(facts: Facts, pool: Pool, read: ReadonlySet<string>, roll: () => number): WrongFacts {
  const copy = (): Record<string, Record<string, unknown>> => Object.fromEntries(Object.entries(facts).map(([record, fields]) => [record, { ...fields }]));
  const [wrong, without, places] = [copy(), copy(), new Set<string>()];
  const fields = [...pool.read].flatMap(([record, all]) => all.map((field) => [record, field] as const)).filter(([record, { name }]) => facts[record] !== undefined && read.has(`${record}.${name.text}`));
  for (let turns = fields.length === 0 ? 0 : 1 + Math.floor(roll() * 3); turns > 0; turns--) {
    const [record, { name, type, optional }] = pick(fields, roll);
    wrong[record]![name.text] = pick(wrongOf(type, optional), roll);
    delete without[record]![name.text];
    places.add(`${record}.${name.text}`);
  }
  return { wrong, without, places: [...places] };
}
