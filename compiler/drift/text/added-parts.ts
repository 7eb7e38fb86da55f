/** A whole beside parts that are joined by a plus sign: 減修50學分（自由30學分＋共同20學分）, 必修24學分＋選修4學分，共28學分. */
import { isOne, SHARE, type Quantity } from './quantities.ts';
import { isPlain } from './total-words.ts';

/** Words of a name: no other list, calculation, choice or rate. */
const NAME = '[^，。；：:、＋+＝=（）()×✕╳xX*＊÷/－每各或至%％0-9]';
const JOINT = new RegExp(`^${NAME}{0,16}[＋+]${NAME}{0,24}$`);
const FROM_WHOLE = new RegExp(`^整?(?:以上)?[\\s　]*(?:[（(＝=：:]|，?(?:即|包[括含]|內?含|為|，))(${NAME}{0,24})$`);
const TO_WHOLE = new RegExp(`^(${NAME}{0,10})[）)]?[\\s　]*(?:[＝=]|，?(?:合計|總計|共計|共|計|總共)(?:為)?)(?:新[臺台]幣)?[\\s　]*$`);
/** Nothing that is added without a number of its own; a name may stand behind the last number. */
const ENDS = new RegExp(`^(?!\\s*(?:以[上下內]|為限))${NAME}{0,12}(?:[）)，。；：:、＝=]|$)`);

export interface Added {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}

/** May the parts make the whole, which may be a least or a most? */
function isKept({ low, high, comparator }: Quantity, sum: number): boolean {
  if (/[≥>]/.test(comparator ?? '')) return sum >= low - 1e-9;
  if (/[≤<]/.test(comparator ?? '')) return sum <= high + 1e-9;
  return Math.abs(sum - low) < 1e-6;
}

/** The numbers from the `i`-th on that plus signs join. */
function chainFrom(text: string, all: readonly Quantity[], i: number): Quantity[] {
  const chain = [all[i]!];
  for (const q of all.slice(i + 1)) {
    if (q.unit !== chain[0]!.unit || !JOINT.test(text.slice(chain.at(-1)!.end, q.start))) break;
    chain.push(q);
  }
  return chain;
}

/** Wholes that are not what is added up beside them. */
export function wronglyAdded(text: string, quantities: readonly Quantity[]): Added[] {
  if (!/[＋+]/.test(text)) return [];
  const found: Added[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const parts = chainFrom(text, quantities, i);
    const [first, last] = [parts[0]!, parts.at(-1)!];
    if (parts.length < 2) continue;
    const [before, after] = [quantities[i - 1], quantities[i + parts.length]];
    i += parts.length - 1;
    if (first.unit === SHARE || !parts.every((q) => isOne(q) && !q.isOrdinal && isPlain(text, q))) continue;
    const front = before && FROM_WHOLE.exec(text.slice(before.end, first.start));
    const behind = after && TO_WHOLE.exec(text.slice(last.end, after.start));
    const whole = front && ENDS.test(text.slice(last.end)) ? before : behind ? after : undefined;
    // 20元＋30元＝50元 is a calculation, read as one
    const names = [(front ?? behind)?.[1] ?? '', ...parts.slice(1).map((q, k) => text.slice(parts[k]!.end, q.start))].join('').replace(/[＋+\s　]/g, '');
    if (!whole || names === '' || whole.unit !== first.unit || whole.isOrdinal || !isOne(whole)) continue;
    const sum = parts.reduce((a, q) => a + q.low, 0);
    if (!isKept(whole, sum)) found.push({ whole, parts, sum });
  }
  return found;
}
