/** Words that the 說明 of a row repeats from its cells with another number, office, name or provision in them. */
import { fold } from '../compare/fold.ts';
import { candidatesOf, isShare, type Candidate } from '../../lang/phrase-numbers.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import { printedLines } from '../model/regulation.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { commonEnd, commonStart } from './text/single-change.ts';
import { ADD } from './words-of-change.ts';

/** What the statement says, and what the cell says at the same place. */
export interface Altered {
  readonly said: string;
  readonly printed: string;
  readonly column: 'amended' | 'current';
}

const SEED = 3;
const LONGEST_CHANGE = 6;
/** Characters on both sides that have to be the same. */
const AROUND = 11;
/** The same where a number of a provision differs: laws that are cited side by side read alike. */
const AROUND_PROVISION = 16;
/** The same where the last word of an office differs: its other words are the same. */
const AROUND_NAME = 5;
const SHOWN = 5;

const NUMERAL = /^[一二兩三四五六七八九十百千萬零〇0-9.．%]+$/;
const UNIT_BEHIND = /^(?:分之|[%成年月日天週次人名元倍個學分小時歲件門科級條點項款目萬千百級]|期)/;
const NAME_END = /^(?:處|組|室|中心|館|部|署|局|院|科|會|委員會|小組|會議|務會議|[\u4e00-\u9fff]{1,4}(?:委員會|會議|小組|處|組|室|中心))$/;
const KIND_END = /^(?:要點|辦法|規則|須知|準則|細則|規程|條例|標準|規定|原則|法)$/;
const PROVISION_BEHIND = /^[條點項款目]/;

/** One is a number and so is the other one, both end offices, both end names of regulations. */
function isAlteration(said: string, printed: string, behind: string): boolean {
  if (NUMERAL.test(said) && NUMERAL.test(printed)) return parseNumeral(said) !== parseNumeral(printed) && (UNIT_BEHIND.test(behind) || /[%]$/.test(said + printed));
  if (NAME_END.test(said) && NAME_END.test(printed)) return true;
  return KIND_END.test(said) && KIND_END.test(printed);
}

/** Places of all runs of three characters. */
function seedsOf(text: string): ReadonlyMap<string, readonly number[]> {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + SEED <= text.length; at++) {
    const key = text.slice(at, at + SEED);
    const list = seeds.get(key);
    if (list) list.push(at);
    else seeds.set(key, [at]);
  }
  return seeds;
}

/** A piece of a statement and what a cell has in its place; `left` and `right` characters around both are the same. */
interface Change {
  readonly said: readonly [from: number, to: number];
  readonly printed: readonly [from: number, to: number];
  readonly left: number;
  readonly right: number;
}

/** A number with the words in front of it, however it is written. */
const keyOf = (text: string, { start, value, unit }: Candidate): string => `${text.slice(Math.max(0, start - 2), start)}#${value.n}/${value.d}${unit ?? ''}`;

/** What of the statement stands in a cell but for one short piece. `holds`: words that are printed somewhere in the row as the statement has them. */
function alteredIn(statement: string, cell: string, holds: (words: string) => boolean, held: readonly Candidate[]): { said: string; printed: string }[] {
  return changesBetween(statement, cell).filter((change) => isCopy(change, statement, cell)).flatMap(({ said, printed, left, right }) => {
    const around = (text: string, [from, to]: Change['said'], most: number): string => text.slice(from - Math.min(left, most), to + Math.min(right, most));
    const number = candidatesOf(statement).find(({ start, end }) => start <= said[0] && said[1] <= end);
    return holds(around(statement, said, 2)) || (number && (holds(keyOf(statement, number)) || isDifference(statement, number, held))) ? [] : [{ said: around(statement, said, SHOWN), printed: around(cell, printed, SHOWN) }];
  });
}

/** Every place where both read alike for a while, then differ, and then read alike again. */
function changesBetween(statement: string, cell: string): Change[] {
  const seeds = seedsOf(cell);
  const found: Change[] = [];
  for (let at = SEED; at < statement.length; at++) {
    for (const seed of seeds.get(statement.slice(at - SEED, at)) ?? []) {
      const j = seed + SEED;
      const change = statement[at] === cell[j] ? null : changeAt(statement, cell, at, j);
      if (change) found.push({ said: [at, at + change.a], printed: [j, j + change.b], left: commonEnd(statement, cell, at, j), right: commonStart(statement, cell, at + change.a, j + change.b) });
    }
  }
  return found;
}

/** Enough is the same around it, and what differs is of one kind: the statement repeats the cell and slipped. */
function isCopy({ said, printed, left, right }: Change, statement: string, cell: string): boolean {
  const behind = statement.slice(said[1], said[1] + 8);
  const [words, others] = [statement.slice(...said), cell.slice(...printed)];
  const isName = NAME_END.test(words) && NAME_END.test(others);
  const wanted = PROVISION_BEHIND.test(behind) ? AROUND_PROVISION : isName ? AROUND_NAME : AROUND;
  return left + right >= wanted && isAlteration(words, others, behind);
}

/** The shortest pieces behind which both go on alike. */
function changeAt(one: string, other: string, i: number, j: number): { a: number; b: number } | null {
  for (let sum = 1; sum <= 2 * LONGEST_CHANGE; sum++) {
    for (let a = Math.max(0, sum - LONGEST_CHANGE); a <= Math.min(sum, LONGEST_CHANGE); a++) {
      const b = sum - a;
      if (commonStart(one, other, i + a, j + b) >= SEED) return { a, b };
    }
  }
  return null;
}

const QUOTED = /「([^「」…]{3,24})」/g;

/** 「國軍人」 for 國軍人員: quoted words that no cell holds, where one holds them with a character more, less or changed in their middle. */
function alteredQuotes(statement: string, cell: string, holds: (words: string) => boolean): { said: string; printed: string }[] {
  return [...statement.matchAll(QUOTED)].flatMap(({ 0: all, 1: quoted, index }) => {
    const words = quoted!.replace(/[。，；、]+$/, '');
    if (words.length < 3 || holds(words)) return [];
    const isChange = SAYS_CHANGE.test(statement.slice(0, index)) || BECOMES_BEHIND.test(statement.slice(index + all.length));
    const printed = (words.length < 4 ? null : withOneChange(words, cell)) ?? (isChange ? withOtherCharacter(words, cell) : null);
    return printed === null ? [] : [{ said: words, printed }];
  });
}

/** 修正「管理師」, 「管理師」改為: the statement speaks of words of the row. */
const SAYS_CHANGE = /(?:修正|增列|增訂|新增|刪除|將|修正為|改為)$/;
const BECOMES_BEHIND = /^(?:等(?:文)?字|一詞|用語|文字)?(?:修正|改|酌修|刪除|用語)/;

/** Words of the same length with one other character in them; null without any, or where the text holds several such. */
function withOtherCharacter(words: string, text: string): string | null {
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const [left, right] = [words.slice(0, i), words.slice(i + 1)];
    for (let at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) {
      const printed = text.slice(at, at + words.length);
      if (printed.length < words.length) break;
      if (printed.endsWith(right) && isWord(words[i]! + printed[i]!)) found.add(printed);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The words of a text that differ from others by one character, not the last one; null without any. */
function withOneChange(words: string, text: string): string | null {
  for (const begin of words.length < LONG_QUOTE ? [words.slice(0, 2)] : [words.slice(0, 2), words[0]!]) {
    for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
      const printed = oneChangeAt(words, text, at);
      if (printed !== null) return printed;
    }
  }
  const behind = words.length < LONG_QUOTE || NAME_OF_RULE.test(words) ? -1 : text.indexOf(words.slice(1));
  return behind > 0 && isWord(words[0]! + text[behind - 1]!) ? text.slice(behind - 1, behind - 1 + words.length) : null;
}

/** The names of two rules may differ in their first character. */
const NAME_OF_RULE = /(?:要點|辦法|規則|準則|細則|條例|法)$/;

/** Shorter quotes have to begin as the text does: too little of them is left. */
const LONG_QUOTE = 5;

function oneChangeAt(words: string, text: string, at: number): string | null {
  const left = commonStart(words, text, 0, at);
  for (const [said, printed] of [[0, 1], [1, 0], [1, 1]] as const) {
    const rest = words.slice(left + said);
    const changed = words.slice(left, left + said) + text.slice(at + left, at + left + printed);
    if (rest.length >= 1 && left + said < words.length && text.startsWith(rest, at + left + printed) && left + rest.length >= 3 && isWord(changed)) return text.slice(at, at + left + printed + rest.length);
  }
  return null;
}

/** A change of words, not only of 之 or 及. */
const isWord = (changed: string): boolean => /^[\u4e00-\u9fffA-Za-z]+$/.test(changed) && ![...changed].every((character) => SMALL_WORDS.test(character));
const SMALL_WORDS = /[之的等各其該並及或與所應得於由為者均則即且另有一二三四五六七八九十]/;

const withoutLinks = (words: string): string => words.replace(/[之的為]/g, '');

/** 以六次為限, where the cell says 以一次為限 and neither cell speaks of six: the words around a number are the same. */
function alteredQuantities(statement: string, cell: string, held: readonly Candidate[], isNew: boolean): { said: string; printed: string }[] {
  const numbers = candidatesOf(cell);
  return measured(statement).flatMap((said) => {
    if (held.some((one) => isSame(one, said)) || isDifference(statement, said, held)) return [];
    for (const printed of numbers) {
      if (printed.unit !== said.unit || isShare(printed.printed) !== isShare(said.printed)) continue;
      const left = commonEnd(statement, cell, said.start, printed.start);
      const right = commonStart(statement, cell, said.end, printed.end);
      const around = said.unit === '元' ? AROUND_MONEY : isNew && left >= AROUND_NEW_NUMBER ? AROUND_NEW_NUMBER : AROUND_NUMBER;
      if (left < 1 || left + right < around || (left < 2 && right < 2)) continue;
      return [{ said: statement.slice(said.start - Math.min(left, SHOWN), said.end + Math.min(right, SHOWN)), printed: cell.slice(printed.start - Math.min(left, SHOWN), printed.end + Math.min(right, SHOWN)) }];
    }
    return [];
  });
}

const MORE_OR_FEWER = new RegExp(`(?:${ADD}|增加|增聘|增|減少|減列|減)[^，。；為至到]*$`);
/** 增列學生代表二人, where four became six: what is told is by how many. */
const isDifference = (statement: string, said: Candidate, held: readonly Candidate[]): boolean =>
  MORE_OR_FEWER.test(statement.slice(0, said.start)) && held.some((one) => one.unit === said.unit && held.some((other) => other.unit === said.unit && fractionValue(one) - fractionValue(other) === fractionValue(said)));
const fractionValue = ({ value }: Candidate): number => Number(value.n) / Number(value.d);

const AROUND_NUMBER = 4;
/** Of a new provision there is one text only that the words may come from. */
const AROUND_NEW_NUMBER = 3;
/** Amounts of money stand in many laws in the same words. */
const AROUND_MONEY = 12;
/** Numbers that measure something; days of a date are other days in other laws. */
const measured = (text: string): Candidate[] => candidatesOf(text).filter((c) => (c.unit !== null || isShare(c.printed)) && !/[年月]$/.test(text.slice(0, c.start)));
const isSame = (a: Candidate, b: Candidate): boolean => a.unit === b.unit && a.value.n === b.value.n && a.value.d === b.value.d;

/** Every such place of a statement, once, as printed there. */
export function alteredCopies({ amended, current }: ReadRow, statement: string): Altered[] {
  const said = fold(statement);
  const cells = ([['amended', amended], ['current', current]] as const).flatMap(([column, e]) => (e ? [{ column, text: fold(printedLines(e).join('').replace(/\s/g, '')) }] : []));
  // 講習6小時 is there where a cell has 講習六小時
  const numbers = new Set(cells.flatMap(({ text }) => candidatesOf(text).map((one) => keyOf(text, one))));
  const holds = (words: string): boolean => numbers.has(words) || cells.some(({ text }) => text.includes(words));
  // 「認有必要者」 for 認為有必要者
  const isQuoted = (words: string): boolean => holds(words) || (words.length >= LONG_QUOTE && cells.some(({ text }) => withoutLinks(text).includes(withoutLinks(words))));
  const held = cells.flatMap(({ text }) => candidatesOf(text));
  const found = new Map<string, Altered>();
  for (const { column, text } of cells) {
    for (const one of [...alteredIn(said, text, holds, held), ...alteredQuotes(said, text, isQuoted), ...alteredQuantities(said, text, held, current === null)]) {
      const at = said.indexOf(one.said);
      const isTold = [...found.keys()].some((words) => words.includes(one.said) || one.said.includes(words));
      if (!isTold) found.set(one.said, { ...one, said: statement.slice(at, at + one.said.length), column });
    }
  }
  return [...found.values()];
}
