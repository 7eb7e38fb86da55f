/** Random facts for the rules of a version: members, amounts at and beside every bound number, missing and absent ones. */
import type { CheckedDiscretion, CheckedVersion } from '../../compiler/check/checked.ts';
import type { ValueType } from '../../compiler/ir/program.ts';
import type { Facts } from './interpreter.ts';

/** A small generator with a seed of its own (mulberry32): the same seed, the same facts. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whole numbers that the law prints, and their neighbours. */
export function interestingNumbers(checked: CheckedVersion): number[] {
  const found = new Set<number>([0, 1, 2, 3]);
  for (const { value } of checked.phrases.values()) {
    const numbers = value.kind === 'limit' || value.kind === 'quantity' ? [value.quantity.value] : value.kind === 'range' ? [value.low.value, value.high.value] : value.kind === 'numbers' ? value.values : [];
    for (const { n, d } of numbers) for (const near of [-1, 0, 1]) found.add(Number(n / d) + near);
  }
  return [...found].filter((n) => n >= 0).sort((a, b) => a - b);
}

const pick = <T>(list: readonly T[], roll: () => number): T => list[Math.floor(roll() * list.length)]!;

function randomValue(type: ValueType, checked: CheckedVersion, numbers: readonly number[], roll: () => number): unknown {
  switch (type.kind) {
    case 'boolean': return roll() < 0.5;
    case 'text': return pick(['甲', '乙'], roll);
    case 'date': return `2016-0${1 + Math.floor(roll() * 2)}-${10 + Math.floor(roll() * 18)}`;
    case 'enumeration': return pick(checked.enumerations.get(type.enumeration)!.members, roll).text;
    case 'list': return Array.from({ length: Math.floor(roll() * 3) }, () => randomValue(type.element, checked, numbers, roll));
    case 'record': {
      const { fields } = checked.records.get(type.record)!;
      return Object.fromEntries(fields.filter(() => roll() < 0.95).map((f) => [f.name.text, f.optional && roll() < 0.2 ? null : randomValue(f.type, checked, numbers, roll)]));
    }
    case 'number': {
      const low = type.low ? Number(type.low.n / type.low.d) : 0;
      const high = type.high ? Number(type.high.n / type.high.d) : 200;
      const fitting = numbers.filter((n) => n >= low && n <= high);
      const whole = fitting.length && roll() < 0.7 ? pick(fitting, roll) : low + Math.floor(roll() * (high - low + 1));
      return type.decimals && roll() < 0.4 && whole < high ? whole + Math.floor(roll() * 10) / 10 : whole;
    }
  }
}

/** Facts for every record and decision of the version; about one in `missing` is left out. */
export function randomFacts(checked: CheckedVersion, numbers: readonly number[], roll: () => number, missing: number): Facts {
  const facts: Record<string, Record<string, unknown>> = {};
  for (const record of checked.records.values()) {
    const fields: Record<string, unknown> = {};
    for (const field of record.fields) {
      if (roll() < missing) continue;
      fields[field.name.text] = field.optional && roll() < 0.2 ? null : randomValue(field.type, checked, numbers, roll);
    }
    facts[record.name.text] = fields;
  }
  for (const item of checked.items.filter((i): i is CheckedDiscretion => i.kind === 'discretion')) {
    const decision = pick(['准', '不准', '未決', undefined], roll);
    if (decision === undefined) continue;
    facts[item.name] = { 決定: decision };
    if (item.amount && decision === '准' && roll() < 0.8) facts[item.name]![item.amount.name] = Number(item.amount.low.n) + Math.floor(roll() * Number(item.amount.high.n - item.amount.low.n + 1n));
  }
  return facts;
}
