/** Sums of money that some of the numbers of their line make: 學分費52,200元及雜費基數10,500元之三分之二7,000元，合計59,200元. Which of them are counted is for the reader to say. */
import type { Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { isOne, sentencesIn } from './quantities.ts';

/** Small sums are made by chance. */
const LEAST = 1000;
const [MOST_PARTS, MOST_SUMS] = [14, 4000];

/** Is the total that is told of made by some of the other amounts of its line, at least two of them? */
export function isSumOfSome({ primary: { source: { text }, span } }: Diagnostic): boolean {
  const [from, end] = [text.lastIndexOf('\n', span.start - 1) + 1, text.indexOf('\n', span.end)];
  const line = text.slice(from, end < 0 ? undefined : end);
  const amounts = sentencesIn(line).flatMap(({ from: at, quantities }) => quantities.flatMap((q) => (q.unit === '元' && isOne(q) ? [{ low: q.low, start: from + at + q.start, end: from + at + q.end }] : [])));
  const whole = amounts.find((q) => q.start < span.end && span.start < q.end);
  if (!whole || whole.low < LEAST || amounts.length > MOST_PARTS) return false;
  // each sum with whether more than one amount makes it
  let sums = new Set<string>(['0:0']);
  for (const { low } of amounts.filter((one) => one !== whole)) {
    sums = new Set([...sums, ...[...sums].flatMap((key) => {
      const [sum, count] = key.split(':').map(Number) as [number, number];
      return sum + low <= whole.low ? [`${sum + low}:${Math.min(count + 1, 2)}`] : [];
    })]);
    if (sums.size > MOST_SUMS) return false;
  }
  return sums.has(`${whole.low}:2`);
}
