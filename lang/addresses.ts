/** Addresses of elements of a regulation: 三（四）, 第三點第四款, 參、四（二）1., 第五條第三款序文, 三[研究所], 附表1, 第三十三條表1. */
import { matchesOf } from './matches.ts';
import type { AddressStep, MarkerStyle, PrintedNumbers } from './ast.ts';
import { CJK_NUMERAL, formatNumeral, parseNumeral } from './numerals.ts';
import { isCapital, readMarker, readNumberRun } from './markers.ts';
import { trimBlanks } from './parser-words.ts';

type ChildLevel = 'paragraph' | 'subparagraph' | 'item' | 'subitem';

const S = '[ \\t\\u3000\\u00a0]*';
const NUMBER = `[${CJK_NUMERAL}0-9０-９]{1,12}`;
const sticky = (source: string): RegExp => new RegExp(source, 'y');

const NAMED = sticky(`(?:附註|沿革|名稱|附(?:表|件|錄|圖)(?:${S}${NUMBER}(?:[-－之]${NUMBER})?)?)`);
const ORDINAL = sticky(`第${S}(${NUMBER})(?:${S}[-－之]${S}(${NUMBER}))?${S}(條|點|点|編|篇|章|節)(?:${S}之${S}(${NUMBER}))?`);
const BARE = sticky(`(${NUMBER})(?:之([${CJK_NUMERAL}]{1,4}|[0-9０-９]{1,3})(?![（(項款目]))?[、．.]?`);
/** Written-out numerals (壹, 參) stand in no inserted number: 第三款之參與者. */
const CJK_PLAIN = '一二三四五六七八九十';
/** 第二款之一; 第二目之一 may be a 細目 of 第二目, so that an inserted 目 is 第二之一目. */
const CHILD_WORD = sticky(`第${S}(${NUMBER})(?:之(${NUMBER}))?${S}(項|款|細目|目)(?:(?<=款)之([${CJK_PLAIN}]{1,3}|[0-9０-９]{1,2})(?![項款目條個分人名次年月日小週學十百千萬]))?`);
/** 第一目之1: the law's way to write a 細目. */
const UNDER_ITEM = sticky(`之(${NUMBER})(?![項款目條])`);
const PAREN = sticky(`(?:之${S})?[（(]${S}(${NUMBER})(?:之(${NUMBER}))?${S}[）)]`);
const PAREN_TOP = sticky(`[（(]${S}(${NUMBER})${S}[）)]`);
const BARE_CJK_CHILD = sticky(`([${CJK_NUMERAL}]{1,8})(?:之([${CJK_NUMERAL}]{1,4})(?![（(項款目]))?[、．.]?`);
const BARE_DIGIT_CHILD = sticky('([0-9０-９]{1,3})[、．.)）]?');
const PART = sticky('(序文|前段|後段|但書)');
const UNNUMBERED = sticky('(前言|文末)');
const CAPTION = sticky('[\\[［]([^\\]］\\[［]{1,60})[\\]］]');
/** A table of an element, counted among its own: 第三十三條表1. */
const TABLE = sticky(`表${S}(${NUMBER})`);
/** Which of several that are numbered alike. */
const NTH = sticky(`第${S}(${NUMBER})${S}處`);
const SPACES = sticky(S);

const CHILD_LEVELS: Readonly<Record<string, ChildLevel>> = { 項: 'paragraph', 款: 'subparagraph', 目: 'item', 細目: 'subitem' };
const CHILD_WORDS: Readonly<Record<ChildLevel, string>> = { paragraph: '項', subparagraph: '款', item: '目', subitem: '細目' };
const HEADING_LEVELS: Readonly<Record<string, 'part' | 'chapter' | 'section'>> = { 編: 'part', 篇: 'part', 章: 'chapter', 節: 'section' };
const HEADING_WORDS = { part: '編', chapter: '章', section: '節' } as const;

const numberOf = (text: string): number | null => parseNumeral(text.replace(/[ \t\u3000\u00a0]/g, ''));

function numbersOf(parts: readonly (string | undefined)[]): number[] | null {
  const numbers = parts.filter((part) => part !== undefined).map((part) => numberOf(part));
  return numbers.some((n) => n === null) ? null : (numbers as number[]);
}

interface StepAt {
  readonly step: AddressStep;
  readonly end: number;
}
type Reader = (text: string, at: number, steps: readonly AddressStep[]) => StepAt | null;

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isFirst = (steps: readonly AddressStep[]): boolean => steps.length === 0;
const endsInElement = (steps: readonly AddressStep[]): boolean => !isFirst(steps) && steps.at(-1)!.kind !== 'part';

const readNamed: Reader = (text, at, steps) => {
  const match = isFirst(steps) ? execAt(NAMED, text, at) : null;
  return match && { step: { kind: 'annex', text: match[0].replace(/[ \t\u3000\u00a0]/g, '') }, end: at + match[0].length };
};

const readOrdinal: Reader = (text, at, steps) => {
  if (steps.some((step) => step.kind !== 'heading')) return null;
  const match = execAt(ORDINAL, text, at);
  const number = match && numbersOf([match[1], match[2], match[4]]);
  if (!match || !number) return null;
  const word = match[3] === '点' ? '點' : match[3]!;
  const level = HEADING_LEVELS[word];
  const step: AddressStep = level ? { kind: 'heading', level, number } : { kind: 'provision', number, word: word as '條' | '點' };
  return { step, end: at + match[0].length };
};

/** A provision by its glyph alone: 三, 參、, 三之一, 5., （二） */
const readBare: Reader = (text, at, steps) => {
  if (steps.some((step) => step.kind !== 'heading')) return null;
  const paren = execAt(PAREN_TOP, text, at);
  const only = paren && numberOf(paren[1]!);
  if (paren && only !== null) return { step: { kind: 'provision', number: [only], word: null, bracketed: true }, end: at + paren[0].length };
  const match = execAt(BARE, text, at);
  const number = match && numbersOf([match[1], match[2]]);
  return match && number ? { step: { kind: 'provision', number, word: null, ...(isCapital(match[1]!) ? { capital: true } : {}) }, end: at + match[0].length } : null;
};

const child = (number: readonly number[], level: ChildLevel | null, style: MarkerStyle | null, end: number): StepAt => ({ step: { kind: 'child', level, style, number }, end });

const readChildWord: Reader = (text, at) => {
  const match = execAt(CHILD_WORD, text, at);
  const number = match && numbersOf([match[1], match[2], match[4]]);
  return match && number && number.length <= (match[3] === '項' ? 1 : 2) ? child(number, CHILD_LEVELS[match[3]!]!, null, at + match[0].length) : null;
};

const readUnderItem: Reader = (text, at, steps) => {
  const last = steps.at(-1);
  const match = last?.kind === 'child' && last.level === 'item' ? execAt(UNDER_ITEM, text, at) : null;
  const number = match && numberOf(match[1]!);
  return match && number !== null ? child([number], 'subitem', null, at + match[0].length) : null;
};

/** A child by its glyph: （四） 1. ① 甲、 a. ; after a glyph that stands alone, 一、 or 四 as well. */
const readGlyph: Reader = (text, at, steps) => {
  if (!endsInElement(steps)) return null;
  const paren = parenChild(text, at);
  if (paren) return paren;
  for (const [pattern, style] of [[BARE_DIGIT_CHILD, 'digit'], [BARE_CJK_CHILD, 'cjk']] as const) {
    const match = execAt(pattern, text, at);
    const number = match && numbersOf([match[1], match[2]]);
    if (match && number) return child(number, null, /[)）]$/.test(match[0]) ? 'halfParenDigit' : style, at + match[0].length);
  }
  const marker = readMarker(text.slice(at, at + 8));
  return marker?.number ? child(marker.number, null, marker.style, at + marker.text.length) : null;
};

const readPart: Reader = (text, at) => {
  const match = execAt(PART, text, at);
  return match && { step: { kind: 'part', part: match[1] as '序文' | '前段' | '後段' | '但書' }, end: at + match[0].length };
};

const readCaption: Reader = (text, at, steps) => {
  const match = endsInElement(steps) ? execAt(CAPTION, text, at) : null;
  return match && { step: { kind: 'caption', text: match[1]! }, end: at + match[0].length };
};

/** Text outside of any provision: 前言, 第二章前言, 文末 */
const readUnnumbered: Reader = (text, at, steps) => {
  const match = steps.every((step) => step.kind === 'heading' || (step.kind === 'provision' && step.capital)) ? execAt(UNNUMBERED, text, at) : null;
  const word = match?.[1] as '前言' | '文末' | undefined;
  return match && word && (word === '前言' || isFirst(steps)) ? { step: { kind: 'unnumbered', word }, end: at + match[0].length } : null;
};

const readTable: Reader = (text, at, steps) => {
  const match = endsInElement(steps) && steps.at(-1)!.kind !== 'table' ? execAt(TABLE, text, at) : null;
  const number = match && numberOf(match[1]!);
  return match && number !== null ? { step: { kind: 'table', number: [number] }, end: at + match[0].length } : null;
};

const READERS: readonly Reader[] = [readNamed, readUnnumbered, readOrdinal, readChildWord, readUnderItem, readPart, readCaption, readTable, readBare, readGlyph];

/** What is certain to be a citation in running text: everything with 第, and brackets behind it. */
const TEXT_READERS: readonly Reader[] = [readOrdinal, readChildWord, readUnderItem, readPart];

function readSteps(text: string, start: number, readers: readonly Reader[]): { steps: AddressStep[]; end: number } {
  const steps: AddressStep[] = [];
  let end = start;
  for (let at = start; at < text.length && steps.length < 12; ) {
    const next = firstReading(text, at, steps, readers);
    if (!next) break;
    const { step, end: behind } = withNth(text, next);
    steps.push(step);
    end = behind;
    at = end + execAt(SPACES, text, end)![0].length;
  }
  return { steps, end };
}

/** 第三條第二處, 附件第二處 */
function withNth(text: string, read: StepAt): StepAt {
  const { step, end } = read;
  if (step.kind !== 'provision' && step.kind !== 'heading' && step.kind !== 'annex') return read;
  const match = execAt(NTH, text, end + execAt(SPACES, text, end)![0].length);
  const nth = match && numberOf(match[1]!);
  return match && nth !== null ? { step: { ...step, nth }, end: match.index + match[0].length } : read;
}

function firstReading(text: string, at: number, steps: readonly AddressStep[], readers: readonly Reader[]): StepAt | null {
  for (const read of readers) {
    const found = read(text, at, steps);
    if (found) return found;
  }
  return null;
}

/** The steps that a whole text spells, in any spelling; null when it is no address. Spaces between the parts do not count. */
export function parseAddress(text: string): readonly AddressStep[] | null {
  const trimmed = text.trim();
  const { steps, end } = readSteps(trimmed, 0, READERS);
  return steps.length > 0 && end === trimmed.length ? steps : null;
}

/**
 * The longest address that a text begins with (`三（四） 修正` → 三（四）); null when it begins with none.
 * What may stand behind it (white space, a verb) is the caller's to check: 三年級 begins with 三.
 */
export function readAddressPrefix(text: string): { readonly text: string; readonly steps: readonly AddressStep[] } | null {
  const { steps, end } = readSteps(text, 0, READERS);
  return steps.length === 0 ? null : { text: text.slice(0, end), steps };
}

/** Steps of an address inside running text, from 第 on; used where a bare numeral may be any number. */
export function readCitationSteps(text: string, at: number): { readonly steps: readonly AddressStep[]; readonly end: number } | null {
  const { steps, end } = readSteps(text, at, TEXT_READERS);
  if (steps.length === 0) return null;
  // 第五點（一）, 四之（二）: a bracketed number belongs to the citation only right behind it
  const inner: AddressStep[] = [...steps];
  let stop = end;
  for (let next = parenChild(text, stop); next && inner.at(-1)!.kind !== 'part'; next = parenChild(text, stop)) {
    inner.push(next.step);
    stop = next.end;
  }
  const part = stop > end ? readPart(text, stop, inner) : null;
  if (part) inner.push(part.step);
  return { steps: inner, end: part?.end ?? stop };
}

function parenChild(text: string, at: number): StepAt | null {
  const match = execAt(PAREN, text, at);
  const number = match && numbersOf([match[1], match[2]]);
  return match && number && child(number, null, /[0-9０-９]/.test(match[1]!) ? 'parenDigit' : 'parenCjk', at + match[0].length);
}

const ORDER: readonly ChildLevel[] = ['subparagraph', 'item', 'subitem'];

/** The level that a child has by its place: the first numbered one under a provision is a 款, then 目, then 細目. */
function levelAt(previous: ChildLevel | null): ChildLevel {
  return previous === null || previous === 'paragraph' ? 'subparagraph' : (ORDER[ORDER.indexOf(previous) + 1] ?? 'subitem');
}

function formatOrdinal(number: readonly number[], word: string): string {
  const [first = 0, ...rest] = number;
  return `第${formatNumeral(first)}${word}${rest.map((n) => `之${formatNumeral(n)}`).join('')}`;
}

/** An address in words: 第三點第四款, 第五條之一第二項但書, 第三點[研究所], 附表1. `style` names provisions written without a word. */
export function formatAddress(steps: readonly AddressStep[], style: '條' | '點'): string {
  let level: ChildLevel | null = null;
  let out = '';
  const isBare = steps.every((step) => step.kind === 'heading' || step.kind === 'unnumbered');
  for (const step of steps) {
    if (step.kind === 'provision') out += formatOrdinal(step.number, step.word ?? style);
    else if (step.kind === 'heading') out += isBare && step.printed ? step.printed : formatOrdinal(step.number, HEADING_WORDS[step.level]);
    else if (step.kind === 'part') out += step.part;
    else if (step.kind === 'annex') out += step.text;
    else if (step.kind === 'unnumbered') out += step.word;
    else if (step.kind === 'caption') out += `[${step.text}]`;
    else if (step.kind === 'table') out += `表${step.number[0] ?? 0}`;
    else {
      level = step.level ?? levelAt(level);
      out += level === 'item' || level === 'subitem' ? `第${step.number.map(formatNumeral).join('之')}${CHILD_WORDS[level]}` : formatOrdinal(step.number, CHILD_WORDS[level]);
    }
    if ('nth' in step && step.nth) out += `第${formatNumeral(step.nth)}處`;
  }
  return out;
}

/** 四、五（一）及第七條: every address of a list with its offset; null when one is none. 參、四 is two here: 第參點第四款 in words. */
export function splitAddresses(text: string): { readonly text: string; readonly steps: readonly AddressStep[]; readonly offset: number }[] | null {
  const found: { text: string; steps: readonly AddressStep[]; offset: number }[] = [];
  for (const { 0: raw, index } of matchesOf(/(?:\[[^\]]*\]|[^、，,；;及與和])+/gu, text)) {
    const words = trimBlanks(raw);
    const steps = parseAddress(words);
    if (!steps) return null;
    found.push({ text: words, steps, offset: index + raw.indexOf(words) });
  }
  return found.length > 0 ? found : null;
}

/** Several addresses before a verb, with the offset of each; those of a run (第四條至第六條) are what it stands for. */
export interface AddressList {
  /** As written. */
  readonly text: string;
  readonly addresses: readonly { readonly text: string; readonly steps: readonly AddressStep[]; readonly offset: number; readonly length: number }[];
  /** How the provisions are printed in one line, where their numbers follow each other. */
  readonly run: PrintedNumbers | null;
}

/** 第三十條、第六十一條 before 回復 and 刪除, 第四條至第六條 before 刪除; null for any other line. */
export function readAddressList(line: string): AddressList | null {
  const [, text, verb] = /^(.*?)[ \t\u3000]+(回復|刪除)(?![\p{L}\d])/u.exec(line) ?? [];
  if (text === undefined || !/[、，,；;及與和至到~～]/u.test(text) || parseAddress(text)) return null;
  const run = verb === '刪除' ? readRunOfAddresses(text) : null;
  if (run) return run;
  const list = splitAddresses(text);
  return list && { text, addresses: list.map((one) => ({ ...one, length: one.text.length })), run: null };
}

function readRunOfAddresses(text: string): AddressList | null {
  const printed = text.replace(/[ \t\u3000]*([、及與和至到~～])[ \t\u3000]*/gu, '$1');
  const read = readNumberRun(printed) ?? readNumberRun(`${printed}、`);
  if (!read) return null;
  const { number, style, run } = read;
  const word = style === 'article' ? '條' : style === 'pointWord' ? '點' : null;
  const addresses = Array.from({ length: run.through.at(-1)! - number.at(-1)! + 1 }, (_, i) => {
    const own = [...number.slice(0, -1), number.at(-1)! + i];
    const steps: AddressStep[] = [{ kind: 'provision', number: own, word }];
    return { text: word ? formatAddress(steps, word) : own.map(formatNumeral).join('之'), steps, offset: 0, length: text.length };
  });
  return { text, addresses, run: { text: read.text, number, run } };
}
