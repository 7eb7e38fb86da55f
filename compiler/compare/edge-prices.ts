/** What it costs to begin or end a mark at each place of a text, and what its units are worth unmarked. */
import { isBreak, type Units } from './units.ts';
import type { EdgePrices, Weights } from './weights.ts';

/** Per position 0…n, but for `value`, which is per unit. */
export interface Prices {
  readonly value: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly sentenceEnds: Float64Array;
  /** 2: a sentence begins; 1: a stop follows, so that a sentence may be appended; 0: neither. */
  readonly atSentence: Uint8Array;
}

/** `share`: how much the edges of this text count (the old one's count for less). */
export const pricesOf = (units: Units, weights: Weights, share = 1): Prices => ({
  value: worth(units.codes, weights),
  starts: edgePrices(units, weights.start, share, true),
  ends: edgePrices(units, weights.end, share, false),
  sentenceEnds: edgePrices(units, weights.endOfSentence, share, false),
  atSentence: sentenceStarts(units),
});

const unitSet = (units: string): ReadonlySet<number> => new Set([...units].map((c) => c.charCodeAt(0)));
const STOPS = unitSet('。;:.!?');
const COMMA = unitSet(',');
const PAUSE = unitSet('、・');
const OPEN = unitSet('「『((《〈[【');
const CLOSE = unitSet('」』))》〉]】');
/** A mark begins before a number and ends behind one: 第〔四〕項, not 四〔年〕. */
const NUMERAL = unitSet('零一二三四五六七八九十百千萬億兆0123456789');
const isPunctuation = (code: number): boolean => STOPS.has(code) || COMMA.has(code) || PAUSE.has(code) || OPEN.has(code) || CLOSE.has(code);

/**
 * Price of an edge at every position of a text. `marker`: words begin behind 三、 as on a new line. `share`: the edges of replaced words
 * count for less, but a numeral is whole on either side.
 */
function edgePrices({ codes, lineEdge, afterMarker, wordEdge }: Units, prices: EdgePrices, share: number, marker: boolean): Float64Array {
  const out = new Float64Array(codes.length + 1);
  for (let k = 0; k <= codes.length; k++) {
    const price = lineEdge[k] || (marker && afterMarker[k]) ? prices.line : priceAt(codes[k - 1] as number, codes[k] as number, wordEdge[k] as number, prices, NUMERAL.has(codes[marker ? k : k - 1] as number));
    out[k] = wordEdge[k] === 2 ? price : share * price;
  }
  return out;
}

/** Several things may lie at one place: the most natural one counts. */
function priceAt(before: number, after: number, edge: number, prices: EdgePrices, atNumber: boolean): number {
  if (edge === 2) return prices.insideNumeral;
  const price = Math.min(priceBehind(before, prices), priceBefore(after, prices));
  if (price < Infinity) return price;
  return edge === 0 ? prices.insideWord : edge === 3 ? (atNumber ? prices.unit : prices.insideWord) : prices.word;
}

/** The price of a place behind a sign; infinite behind anything else. */
function priceBehind(code: number, prices: EdgePrices): number {
  if (STOPS.has(code)) return prices.afterStop;
  if (COMMA.has(code)) return prices.afterComma;
  if (PAUSE.has(code)) return prices.afterPause;
  if (OPEN.has(code)) return prices.afterOpen;
  return CLOSE.has(code) ? prices.afterClose : Infinity;
}

/** The price of a place before a sign; infinite before anything else. */
function priceBefore(code: number, prices: EdgePrices): number {
  if (STOPS.has(code)) return prices.beforeStop;
  if (COMMA.has(code)) return prices.beforeComma;
  if (PAUSE.has(code)) return prices.beforePause;
  if (OPEN.has(code)) return prices.beforeOpen;
  return CLOSE.has(code) ? prices.beforeClose : Infinity;
}

/**
 * Where a mark may count as a sentence with its stop: 2 where a sentence begins, 1 before a stop (which a mark takes in when a sentence
 * is appended to another), 0 elsewhere.
 */
function sentenceStarts(units: Units): Uint8Array {
  const { codes, lineEdge, afterMarker } = units;
  const out = new Uint8Array(codes.length + 1);
  for (let k = 0; k <= codes.length; k++) {
    out[k] = lineEdge[k] || afterMarker[k] || STOPS.has(codes[k - 1] as number) ? 2 : STOPS.has(codes[k] as number) ? 1 : 0;
  }
  return out;
}

const worth = (codes: Uint16Array, weights: Weights): Float64Array =>
  Float64Array.from(codes, (code) => isBreak(code) ? weights.lineBreak : isPunctuation(code) ? weights.punctuation : weights.word);
