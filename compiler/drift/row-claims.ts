/** What the 說明 of a row says of the 項 and 款 of the row: which stand, are new, are gone, are amended, or come from where. */
import { CITED_NUMBER, INNER_LIST } from '../compare/cited-lists.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import { ADD, CHANGE, DELETE, END, GLUE, KEEP, MOVE } from './words-of-change.ts';

/** 第二項第三款; the 項 is null where it is not said. */
export interface Part {
  readonly paragraph: number | null;
  readonly item: number | null;
  /** 但書: only this of it. */
  readonly piece: string;
}

export interface Claim {
  readonly kind: 'kept' | 'added' | 'deleted' | 'amended' | 'moved';
  readonly part: Part;
  /** Where it came from, as far as the statement says it: of `moved` only. */
  readonly from: Part | null;
  /** As printed, and where in the statement. */
  readonly words: string;
  readonly at: number;
  /** 現行第二項: counted in the current text. */
  readonly isCurrent: boolean;
}

const valueOf = (digits: string): number => parseNumeral(digits) ?? 0;

/** 第一項至第三項、第五項 → 1 2 3 5; 第二項第一款及第二款 → 2.1 2.2. */
export function partsIn(list: string): Part[] {
  const out: Part[] = [];
  let paragraph: number | null = null;
  for (const { 1: to, 2: numbers, 3: word, 4: piece, index } of list.matchAll(new RegExp(`(至)?第(${CITED_NUMBER}(?:(?:至|[、及或與和暨])${CITED_NUMBER})*)([項款])(序文|但書|前段|後段|本文)?`, 'g'))) {
    const isWithin = word === '款' && index > 0 && /[項文書段]$/.test(list.slice(0, index));
    const last = out.at(-1);
    if (isWithin && last?.item === null) out.pop();
    const values = listed(numbers!, to && last ? (word === '項' ? last.paragraph : last.item) : null);
    if (word === '項') paragraph = values.at(-1)!;
    for (const value of values) out.push(word === '項' ? { paragraph: value, item: null, piece: piece ?? '' } : { paragraph, item: value, piece: piece ?? '' });
  }
  return out;
}

/** 一至三、五 → 1 2 3 5; `after`: 至第三項 goes on behind it. */
function listed(numbers: string, after: number | null): number[] {
  const out: number[] = [];
  for (const { 1: joint, 2: digits } of numbers.matchAll(new RegExp(`(至|[、及或與和暨])?(${CITED_NUMBER})`, 'g'))) {
    const value = valueOf(digits!);
    const start: number | null = joint === '至' ? (out.at(-1) ?? null) : out.length === 0 ? after : null;
    for (let n = (start ?? value) + 1; start !== null && n < value; n++) out.push(n);
    out.push(value);
  }
  return out;
}

/** Words before a 項 that make it that of another provision or law. */
const OTHER = /[條法點]|條例|規則|辦法|準則|細則|規程|要點|標準|附表|說明|草案|施行|決議|版本|委員|原則|建議|「[^」]*$/;
const clauseBefore = (text: string, at: number): string => /[^。；，：\n]*$/.exec(text.slice(0, at))![0].replace(/(?:本|現行|原|修正)條文?|條次/g, '');
/** Is the 項 at this place of a statement one of the row itself? */
export const isOfRow = (statement: string, at: number): boolean => !OTHER.test(clauseBefore(statement, at));

const PIECE = '(?:序文|但書|前段|後段|本文)?';
const LIST = `(${INNER_LIST}${PIECE})`;
const OWN = '(?:本條|現行|原|修正|條文|規定|之)*';
/** The 項 is the whole of what is spoken of. */
const WHOLE = '(?=[，。；、及\\n]|$|之?規定|明定|定明|，?並|內容)';

const BEHIND: readonly (readonly [Claim['kind'], RegExp])[] = [
  ['kept', new RegExp(`${LIST}${GLUE}${KEEP}`, 'g')],
  ['added', new RegExp(`${LIST}${GLUE}${ADD}${END}`, 'g')],
  ['deleted', new RegExp(`${LIST}${GLUE}${DELETE}${END}`, 'g')],
  ['amended', new RegExp(`${LIST}(?:文字)?(?:酌作|酌為|作|配合作)(?:文字|標點)(?:修正)?`, 'g')],
  ['amended', new RegExp(`${LIST}(?:${GLUE}(?:配合[^，。；未移]{0,8})?)*${CHANGE}${END}`, 'g')],
  ['amended', new RegExp(`${LIST}(?:條文|規定|但書|之)?(?:${ADD}|${DELETE})(?=[\\u4e00-\\u9fff「]{2})(?!之?(?:規定|內容|條文))`, 'g')],
  ['added', new RegExp(`${ADD}${OWN}${LIST}${WHOLE}`, 'g')],
  ['deleted', new RegExp(`${DELETE}${OWN}${LIST}${WHOLE}`, 'g')],
  ['amended', new RegExp(`(?<!新)${CHANGE}(?:本條|現行|原)*${LIST}(?:${WHOLE}|(?=文字|有關|關於|所[定列引稱]))`, 'g')],
];
const MOVED = new RegExp(`${MOVE}(?:為|至|於)?${OWN}${LIST}`, 'g');

/** 增列但書: of the provision, wherever in it. */
const PROVISO: readonly (readonly [Claim['kind'], RegExp])[] = [
  ['added', new RegExp(`${ADD}(?:本條)?但書`, 'g')], ['deleted', new RegExp(`${DELETE}(?:本條|現行|原)*但書`, 'g')], ['amended', new RegExp(`(?<!新)${CHANGE}(?:本條|現行|原)*但書`, 'g')], ['kept', new RegExp(`但書${GLUE}${KEEP}`, 'g')],
];

/** 移列為第五項，內容未修正: what moved is not what stood there. */
const BEHIND_MOVE = new RegExp(`${MOVE}(?:為|至|於)?${OWN}$`);

const SUBJECT = `(?:(?:現行|原)?(?:條文|規定)?(?:${INNER_LIST}|「[^「」…]{2,40}」)|本[條點](?:文)?|現行(?:條文|規定|[條點]文))`;
/** A subject with a predicate of its own and, in a later clause, a verb without any object: 第五項與實務不符，爰予刪除. */
const TOPIC = new RegExp(`^(?:爰|惟|查|茲|因|以|鑒於)?(${SUBJECT})(?:之?(?:規定|條文|文字|內容))?(?:[已業與因無係未不尚非難屬有](?!關)|文字|部分)[^，第「]*(?:，[^，第「]*)*?，${GLUE}(${DELETE}|${CHANGE})之?(?:，.*)?$`);

/** What a statement says in more words than needed, without the reasons between a subject and its verb. */
export const topicsIn = (statement: string): { words: string; at: number }[] =>
  [...statement.matchAll(/[^。；\n]+/g)].flatMap(({ 0: sentence, index }) => {
    const match = TOPIC.exec(sentence);
    return match ? [{ words: `${match[1]}${match[2]}`, at: index + sentence.indexOf(match[1]!) }] : [];
  });

/** Every such claim of a statement. */
export const claimsIn = (statement: string): Claim[] => [...statedIn(statement), ...topicsIn(statement).flatMap(({ words, at }) => statedIn(words).map((claim) => ({ ...claim, at })))];

function statedIn(statement: string): Claim[] {
  const out: Claim[] = [];
  for (const [kind, pattern] of BEHIND) {
    for (const match of statement.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1]!);
      if (!isOfRow(statement, match.index) || !isOfRow(statement, at) || BEHIND_MOVE.test(statement.slice(0, at))) continue;
      const isCurrent = /(?:現行|原)(?:條文|規定|之)*$/.test(statement.slice(0, at));
      for (const part of partsIn(match[1]!)) out.push({ kind, part, from: null, words: match[0], at: match.index, isCurrent });
    }
  }
  for (const [kind, pattern] of PROVISO) {
    for (const { 0: words, index } of statement.matchAll(pattern)) if (isOfRow(statement, index)) out.push({ kind, part: { paragraph: null, item: null, piece: '但書' }, from: null, words, at: index, isCurrent: false });
  }
  for (const match of statement.matchAll(MOVED)) {
    const [from, to] = [sourceOf(statement, match.index), partsIn(match[1]!)];
    to.forEach((part, i) => out.push({ kind: 'moved', part, from: from.length === to.length ? from[i]! : null, words: match[0], at: match.index, isCurrent: false }));
  }
  return out;
}

/** The 項 of the row named last before a move, in its sentence; none where another provision has them. */
function sourceOf(statement: string, at: number): Part[] {
  const sentence = /[^。；\n]*$/.exec(statement.slice(0, at))!;
  const last = [...sentence[0].matchAll(new RegExp(LIST, 'g'))].at(-1);
  return last && !sentence[0].slice(last.index).includes('「') && isOfRow(statement, sentence.index + last.index) ? partsIn(last[1]!) : [];
}

/** 增列二項: how many, of what. */
export interface Count {
  readonly kind: 'added' | 'deleted';
  readonly level: '項' | '款';
  readonly count: number;
}

const COUNTED = new RegExp(`(${ADD}|${DELETE})(?:本條|現行|原)*([一二兩三四五六七八九十])([項款])(?=[，。；、]|$|規定|內容|條文|情形|事由)`, 'g');

/** Every such count of a statement. */
export const countsIn = (statement: string): Count[] =>
  [...statement.matchAll(COUNTED)].filter(({ index }) => isOfRow(statement, index)).map(({ 1: verb, 2: digits, 3: level }) => ({ kind: /^[刪移廢]/.test(verb!) ? 'deleted' : 'added', level: level as Count['level'], count: valueOf(digits!) }));

/** A statement without the number of its own row: 第三條第二項 → 第二項. */
export const withoutOwnNumber = (statement: string, labels: readonly string[]): string => labels.reduce((text, label) => text.replace(new RegExp(`${label}(?=第${CITED_NUMBER}[項款])`, 'g'), ''), statement);
