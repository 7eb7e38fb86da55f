/** Printed calculations with numbers: 12 × 3 ÷ 4 = 9. Both sides of every equals sign are worked out. */

/** A calculation side: its value, whether it calculates at all, and the decimals of its last number. */
export interface Side {
  readonly value: number;
  readonly calculates: boolean;
  readonly decimals: number;
}

const OPERATORS: Readonly<Record<string, string>> = { '×': '*', '＊': '*', x: '*', X: '*', '÷': '/', '／': '/', '＋': '+', '－': '-', '−': '-', '–': '-', '（': '(', '）': ')', '[': '(', ']': ')', '〔': '(', '〕': ')', '．': '.', '，': ',', '％': '%' };
const UNITS = /(?:學分|小時|鐘點|分鐘|個月|學期|學年)|[分元人時週次年科門點名天日月節篇件]/g;

/** 8小時／天: what is for each of something. */
const EACH = /[／/](?:天|日|週|周|月|年|人|次|節|時|小時|學期|學年|班|組|場|件|堂|門|科)(?![0-9])/g;
const figures = (printed: string | undefined): number => Number((printed ?? '0').replaceAll(',', ''));
/** 1萬2,000 and 1萬5千 in figures. */
const inFigures = (text: string): string => text.replace(/(\d[\d,]*(?:\.\d+)?)萬(?:(\d+)千)?(\d[\d,]*)?/g, (_, myriads: string, thousands?: string, rest?: string) => String(Math.round(figures(myriads) * 10000 + figures(thousands) * 1000 + figures(rest))));

const normal = (text: string): string =>
  inFigures([...text].map((c) => OPERATORS[c] ?? (c >= '０' && c <= '９' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c)).join('').replace(EACH, '').replace(UNITS, '').replace(/\s/g, '')).replace(/,(?=\d{3}(?!\d))/g, '');

/** Reads a side; null when it is not made of numbers and operators alone. */
export function readSide(text: string): Side | null {
  const plain = normal(text).replace(/^[,.:;]+|[,.;]+$/g, '');
  const tokens = plain.match(/\d+(?:\.\d+)?%?|[-+*/()]/g);
  if (!tokens || tokens.join('') !== plain) return null;
  const parser = { at: 0 };
  const value = sum(tokens, parser);
  if (value === null || parser.at !== tokens.length || !Number.isFinite(value)) return null;
  const last = /(?:\.(\d+))?%?$/.exec(tokens.at(-1)!)![1] ?? '';
  return { value, calculates: tokens.some((t, i) => i > 0 && /^[-+*/]$/.test(t)), decimals: last.length + (plain.endsWith('%') ? 2 : 0) };
}

interface Cursor {
  at: number;
}

function sum(tokens: readonly string[], cursor: Cursor): number | null {
  let value = product(tokens, cursor);
  while (value !== null && (tokens[cursor.at] === '+' || tokens[cursor.at] === '-')) {
    const sign = tokens[cursor.at++] === '+' ? 1 : -1;
    const next = product(tokens, cursor);
    value = next === null ? null : value + sign * next;
  }
  return value;
}

function product(tokens: readonly string[], cursor: Cursor): number | null {
  let value = atom(tokens, cursor);
  while (value !== null && (tokens[cursor.at] === '*' || tokens[cursor.at] === '/')) {
    const divides = tokens[cursor.at++] === '/';
    const next = atom(tokens, cursor);
    value = next === null ? null : divides ? value / next : value * next;
  }
  return value;
}

function atom(tokens: readonly string[], cursor: Cursor): number | null {
  const token = tokens[cursor.at++];
  if (token === undefined) return null;
  if (token === '(') {
    const value = sum(tokens, cursor);
    return tokens[cursor.at++] === ')' ? value : null;
  }
  if (token === '-') {
    const value = atom(tokens, cursor);
    return value === null ? null : -value;
  }
  if (!/^\d/.test(token)) return null;
  return token.endsWith('%') ? Number(token.slice(0, -1)) / 100 : Number(token);
}

/** Do the sides of an equals sign agree, whatever way the printed result was rounded? */
export function agrees(left: Side, right: Side): boolean {
  const difference = Math.abs(left.value - right.value);
  // an intermediate step may carry a rounded number
  if (right.calculates) return difference <= Math.max(1e-9, Math.abs(left.value) * 1e-3);
  const unit = 10 ** -right.decimals;
  // 3.5 is no 3.4: only what has more decimals is rounded
  const isExact = Math.abs(left.value / unit - Math.round(left.value / unit)) < 1e-6;
  return isExact ? difference < 1e-6 * Math.max(1, unit) : difference < unit;
}
