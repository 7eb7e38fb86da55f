/** Shares whose whole stands elsewhere in the text: 床位總數為一千二百床 in one provision, 保留床位總數百分之五，計六十床 in another. */
import type { Element } from '../../model/regulation.ts';
import { isOne, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import type { PlainWrong } from './worked-plain.ts';
import { isPrinted } from './worked-results.ts';
import { countsOf } from './worked-sentences.ts';

/** What stands between a share and what it comes to. */
const THAT_IS = /^[^，。；、0-9]{0,10}[，（(](?:亦?即|計|共|約?為|合計)(?:應?(?:為|有|達)|至[少多])?(?:新[臺台]幣)?$|^(?:亦?即|計)(?:至[少多])?$/;
/** 床位總數百分之五, 全體委員三分之一: what the share is of. */
const OF_WHOLE = /(?:全(?:體|部))?([\u4e00-\u9fff]{2,8}?)(?:總[數額量]|總人數|人數|名額|[數額])?之?(?:的)?$/;
const NEUTRAL = /^(?:應|不得|須|其|各|由|以|之|任一|少於|低於|超過|逾|占|佔|保留|提列|提撥|至少|最多|本會|本校)+/;
const NEAR = 4;
const FAR = 2.6;

interface Whole {
  readonly element: number;
  readonly value: number;
}

/** The numbers that a text gives for a whole, with where they stand. */
function wholesOf(name: string, { unit }: Quantity, elements: readonly Element[]): Whole[] {
  return elements.flatMap((element, i) => (element.cells || !element.text.includes(name) ? [] : sentencesOf(element).flatMap(({ text, quantities }) => quantities.flatMap((q, j) => {
    if (q.unit !== unit || q.isOrdinal) return [];
    const clause = /[^，。；：（(]*$/.exec(text.slice(quantities[j - 1]?.end ?? 0, q.start))![0];
    const isOf = clause.includes(name) && /(?:置|設|總[數額]?|共|計|有|合計)[^，。；0-9]{0,6}$/.test(clause) && !/[不未]|至少|以上|出席|[男女]/.test(clause);
    return isOf ? [{ element: i, value: isOne(q) && q.comparator === null ? q.low : NaN }] : [];
  }))));
}

/** The whole that is meant: the only one, or the only one near by, of the body that the sentence names. */
function wholeFor(name: string, sentence: string, result: Quantity, elements: readonly Element[], index: number): number | null {
  const all = wholesOf(name, result, elements).filter(({ element }) => element <= index);
  const near = all.filter(({ element }) => index - element <= NEAR);
  const values = new Set((near.length > 0 && /會/.test(sentence) ? near : all).map(({ value }) => value));
  const [only] = values;
  return values.size === 1 && only !== undefined && only > 0 ? only : null;
}

/** What a share comes to of the only whole that the text has for it. */
export function wrongOfWhole(sentence: string, all: readonly Quantity[], elements: readonly Element[], index: number): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const share = all[i - 1];
    if (!share || share.unit !== SHARE || !isOne(share) || !isOne(result) || result.unit === SHARE || result.isOrdinal || !THAT_IS.test(sentence.slice(share.end, result.start))) continue;
    const front = /[^，。；、]*$/.exec(sentence.slice(0, share.start))![0];
    const name = (OF_WHOLE.exec(front)?.[1] ?? '').replace(NEUTRAL, '').replace(/^.*(?:少於|低於|達|占|佔|為|保留|以|應|由|之|按|依|就|自)/, '');
    // a whole of the sentence itself is read beside it
    if (name.length < 2 || all.slice(0, i - 1).some((q) => q.unit === result.unit)) continue;
    const whole = wholeFor(name, sentence, result, elements, index);
    if (whole === null) continue;
    const value = whole * share.low;
    const wanted = /^[人票席]$/.test(result.unit) ? countsOf(value, share) : [value];
    const isRight = wanted.some((one) => Math.abs(one - result.low) < 1e-9) || (wanted.length === 1 && wanted[0] === value && isPrinted(value, result));
    if (!isRight && value / result.low < FAR && result.low / value < FAR) return { at: share.start, end: result.end, value: wanted.at(-1)!, result };
  }
  return null;
}
