/** Calculations printed in an example: 應發給190×30＝5,700元 is read as its result, and its numbers are those of the rule or of the example. */
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';

export interface Equation {
  readonly at: number;
  /** Behind the equals sign. */
  readonly end: number;
  /** The side in front of it. */
  readonly words: string;
  readonly operands: readonly Operand[];
}

export interface Operand {
  readonly at: number;
  readonly printed: string;
  readonly value: number;
}

const SIDE = /[（(〔[]*[0-9０-９](?:[0-9０-９.．,，%％()（）〔〕[\]×÷＊*\/／＋+－−–\-\s]|[元人名位時年月日天週次科門節點分個篇件場萬千]|學分|小時|學期|班)*[＝=]/g;
const OPERATOR = /[×÷＊*\/／＋+－−–-]/;
const NUMBER = /[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?[萬]?[%％]?/g;

const ascii = (printed: string): string => [...printed].map((c) => (c >= '０' && c <= '９' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c === '．' ? '.' : c === '％' ? '%' : c === '，' ? ',' : c)).join('').replaceAll(',', '');
function numberIn(printed: string): number {
  const plain = ascii(printed);
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : plain.endsWith('萬') ? Number(plain.slice(0, -1)) * 10_000 : Number(plain);
}

/** The calculations of an example that say what they come to. */
export const equationsIn = (example: string): Equation[] =>
  matchesOf(SIDE, example).filter(({ 0: words }) => OPERATOR.test(words)).map(({ 0: words, index }) => ({
    at: index, end: index + words.length, words: words.slice(0, -1),
    operands: matchesOf(NUMBER, words).map(({ 0: printed, index: at }) => ({ at: index + at, printed, value: numberIn(printed) })),
  }));

/** An example with the results of its calculations alone, every word at its place. */
export const withoutSides = (example: string, equations: readonly Equation[]): string => equations.reduce((words, { at, end }) => words.slice(0, at) + ' '.repeat(end - at) + words.slice(end), example);

const PRINTED = /(?:百分之)?[0-9０-９一二兩三四五六七八九十百千萬零〇]+(?:[,，][0-9０-９]{3})*(?:[.．點][0-9０-９一二三四五六七八九]+)?[萬%％折成]?(?:分之[一二三四五六七八九十]+)?/g;
/** Every number that is printed in some words, however it may be meant. */
export function numbersPrinted(text: string): Set<number> {
  const out = new Set<number>();
  for (const { 0: printed } of matchesOf(PRINTED, text)) for (const value of readingsOf(printed)) out.add(Number(value.toFixed(9)));
  return out;
}

function readingsOf(printed: string): number[] {
  const [, under, over] = /^([一二三四五六七八九十]+)分之([一二三四五六七八九十]+)$/.exec(printed) ?? [];
  if (under && over) return [(parseNumeral(over) ?? 0) / (parseNumeral(under) ?? 1), parseNumeral(over) ?? 0, parseNumeral(under) ?? 1];
  const plain = ascii(printed.replace(/^百分之/, '').replace('兩', '二'));
  const value = /^[0-9.]+[萬%]?$/.test(plain) ? numberIn(plain) : parseNumeral(plain.replace(/[折成%]$/, ''));
  if (value === null || Number.isNaN(value)) return [];
  if (printed.startsWith('百分之') || /[%％]$/.test(printed)) return [printed.startsWith('百分之') ? value / 100 : value, printed.startsWith('百分之') ? value : value * 100];
  return /[折成]$/.test(printed) ? [value / 10, value / 100, value] : [value];
}

/** Is a number of a calculation one of those known, a share that is left or added, or so many for each hundred? */
export const isKnown = (value: number, known: ReadonlySet<number>): boolean => [value, 1 - value, value - 1, value / 100, value * 100].some((one) => known.has(Number(one.toFixed(9)))) || value === 1 || value === 100;
