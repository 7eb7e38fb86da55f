/** Several cases in one statement: 甲班四十五名、乙班三十八名，名額依序為三名及二名. */
import type { Case } from './looked-up-cases.ts';
import { isOne, type Quantity } from './quantities.ts';

const IN_ORDER = /(?:依序|依次|分別|各(?=為|得|核|發))[^，。；0-9]{0,6}$/;
const JOINT = /^(?:[、，]|及|與|和|[、，](?:及|與|和))$/;
const SEPARATOR = /[、，；及與和]/;

const isPlain = (q: Quantity): boolean => isOne(q) && q.comparator === null && !q.isOrdinal;

/** The numbers in a row from the first of them on, with nothing else between them. */
function rowFrom(text: string, quantities: readonly Quantity[], first: number): Quantity[] {
  const row = [quantities[first]!];
  for (const q of quantities.slice(first + 1)) {
    if (q.unit !== row[0]!.unit || !isPlain(q) || !JOINT.test(text.slice(row.at(-1)!.end, q.start))) break;
    row.push(q);
  }
  return row;
}

/** The words of a case with everything blank but some parts of it. */
function only(text: string, parts: readonly (readonly [number, number])[]): string {
  return [...text].map((c, i) => (parts.some(([from, to]) => i >= from && i < to) ? c : '　')).join('');
}

/** Each case of a statement, or the statement itself. */
export function eachOf(one: Case): Case[] {
  const { text, quantities } = one;
  const first = quantities.findIndex((q) => isPlain(q) && IN_ORDER.test(text.slice(0, q.start)));
  const results = first < 1 ? [] : rowFrom(text, quantities, first);
  const before = quantities.slice(0, Math.max(0, first));
  const keys = before.filter((q) => isPlain(q) && q.unit === before.at(-1)!.unit).slice(-results.length);
  if (results.length < 2 || keys.length !== results.length || before.filter((q) => q.unit === keys[0]!.unit).length !== keys.length) return [one];
  return keys.map((key, i): Case => {
    const from = Math.max(i === 0 ? 0 : keys[i - 1]!.end, text.slice(0, key.start).search(new RegExp(`${SEPARATOR.source}[^、，；及與和]*$`)) + 1);
    const lead: readonly [number, number] = [keys.at(-1)!.end, results[0]!.start];
    return { ...one, text: only(text, [[from, key.end], lead, [results[i]!.start, results[i]!.end]]), quantities: [key, results[i]!], resultAt: results[i]!.start };
  });
}
