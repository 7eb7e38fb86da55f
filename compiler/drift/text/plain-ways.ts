/** The plain ways in which the numbers of a case and those of the rules make a result. A reader that chose its rule by words alone leaves alone what one of them makes. */
import type { Element } from '../../model/regulation.ts';
import { isOne, sentencesIn, sentencesOf, SHARE, type Quantity } from './quantities.ts';

const isAmount = (q: Quantity): boolean => isOne(q) && !q.isOrdinal;
/** Money and the like are rounded to whole ones. */
const ONE = 1;
const isSame = (value: number, { low, factor }: Quantity): boolean => Math.abs(value - low) <= 1e-9 * Math.max(1, Math.abs(low)) || (factor === 1 && Number.isInteger(low) && Math.abs(value - low) < ONE && [Math.round(value), Math.ceil(value - 1e-9), Math.floor(value + 1e-9)].includes(low));

interface Numbers {
  /** In the unit of the result. */
  readonly amounts: readonly number[];
  readonly shares: readonly number[];
  /** In other units. */
  readonly counts: readonly number[];
}

function numbersOf(all: readonly Quantity[], unit: string): Numbers {
  const distinct = (values: readonly number[]): number[] => [...new Set(values)];
  return {
    amounts: distinct(all.filter((q) => q.unit === unit).map(({ low }) => low)),
    shares: distinct(all.filter((q) => q.unit === SHARE).flatMap(({ low }) => [low, 1 - low])),
    counts: distinct(all.filter((q) => q.unit !== unit && q.unit !== SHARE).map(({ low, factor }) => low / factor)).filter((count) => count > 1),
  };
}

const known = new WeakMap<Element, readonly Quantity[]>();
/** The numbers of an element, those of its cells as well. */
function quantitiesOf(element: Element): readonly Quantity[] {
  const read = known.get(element) ?? (element.cells ? element.cells.flat().flatMap((cell) => sentencesIn(cell)) : sentencesOf(element)).flatMap(({ quantities }) => quantities).filter(isAmount);
  known.set(element, read);
  return read;
}

const TOTAL = /(?:合計|總計|共計|總共)(?:為|是)?(?:新[臺台]幣)?\s*$/;
const [MOST_TERMS, MOST_PAIRED] = [300, 120];

/** One entry of the rules as it stands, or its share: what another row of a schedule says, too. */
function* entriesOf(given: Numbers, rules: Numbers): Generator<number> {
  yield* rules.amounts;
  for (const base of [...given.amounts, ...rules.amounts]) for (const share of [...given.shares, ...rules.shares]) yield base * share;
}

/** What the case gives, and what the rules make of it: as often as counted, a share of that, a sum, a difference, the part above a bound. */
function* waysOf(given: Numbers, rules: Numbers): Generator<number> {
  const shares = [...given.shares, ...rules.shares];
  const bases = [...given.amounts, ...rules.amounts];
  for (const base of bases) {
    for (const other of bases) if (other !== base && base !== 2 * other) yield* [base + other, base - other];
  }
  for (const amount of given.amounts) {
    for (const count of given.counts) {
      yield* [amount * count, amount / count];
      for (const other of [...given.counts, ...rules.counts]) if (other !== count) yield (amount * count) / other;
    }
    for (const count of rules.counts) yield amount * count;
  }
  const products = rules.amounts.flatMap((price) => given.counts.map((count) => price * count));
  for (const product of products) {
    yield product;
    for (const share of shares) yield product * share;
    for (const count of given.counts) yield product * count;
  }
  for (const price of rules.amounts) for (const count of given.counts) for (const bound of rules.counts) for (const times of [Math.ceil(count / bound), count - bound]) if (times > 1) yield price * times;
  if (products.length <= MOST_TERMS) for (const product of products) for (const price of rules.amounts) yield product + price;
  if (products.length <= MOST_PAIRED) for (const product of products) for (const other of products) yield product + other;
}

/** Is the result that ends here made in a plain way, by what stands in front of it in its line and by the rules of the other elements? `end`: in the words of the element; `ofEntries`: an entry of the rules by itself is enough. */
export function isPlainlyMade(element: Element, end: number, others: readonly Element[], ofEntries: boolean): boolean {
  const sentences = sentencesIn(element.text.slice(0, end));
  const said = sentences.flatMap(({ quantities }) => quantities).filter(isAmount);
  const [result, last] = [said.at(-1), sentences.at(-1)];
  if (!result || !last || last.from + result.end < end || /[=＝×÷]/.test(last.text)) return false;
  // a total is made of what stands in front of it
  const isTotal = TOTAL.test(last.text.slice(0, result.start));
  const rules = numbersOf(isTotal ? [] : others.flatMap((other) => (other === element ? [] : quantitiesOf(other))), result.unit);
  const given = numbersOf(said.slice(0, -1), result.unit);
  for (const ways of [...(ofEntries ? [entriesOf] : []), waysOf]) for (const value of ways(given, rules)) if (isSame(value, result)) return true;
  return false;
}
