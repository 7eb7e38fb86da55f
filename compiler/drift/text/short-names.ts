/** Short names: one for two things, two for one thing, a part of the full name in the place of the short one; a term that is defined twice. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { commonEnd } from './single-change.ts';
import { sayTwice } from './stated-values.ts';

const HAN = '[\\u4e00-\\u9fff]';
const SHORTENED = new RegExp(`(${HAN}{3,30})」?[（(](?:以下|下)(?:簡|統)?稱(?:為)?[「『]?(${HAN}{2,12})[」』]?[）)]`, 'g');

interface Short {
  /** The words in front of the bracket; where the full name begins in them is not known. */
  readonly full: string;
  readonly name: string;
  readonly element: Element;
  readonly at: number;
}

const shortsIn = (element: Element): Short[] =>
  [...element.text.matchAll(SHORTENED)].map((match) => ({ full: match[1]!, name: match[2]!, element, at: match.index + match[0].lastIndexOf(match[2]!) }));

/** So many last characters make two names one. */
const SAME_NAME = 5;
/** So many of them that are the same are the kind of a body only: 審查小組. */
const OTHER_NAME = 2;

const labelOf = (checked: CheckedText, { element, at, name }: Short) => ({ ...placeIn(checked, element, at, at + name.length), note: { zh: `這裡稱「${name}」`, en: `here it is called ${name}` } });
const isOf = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** （以下簡稱承辦單位） behind two offices; （以下簡稱輔導會） and （以下簡稱學輔會） behind one. */
export const checkShortNames: TextCheck = (checked, report) => {
  const elements = elementsOf(checked).filter(({ cells }) => !cells);
  const shorts = elements.flatMap(shortsIn);
  shorts.forEach((one, i) => {
    const before = shorts.slice(0, i);
    const alike = (other: Short): number => commonEnd(one.full, other.full);
    const namesTwo = before.find((other) => other.name === one.name && alike(other) < Math.min(SAME_NAME, other.full.length, one.full.length));
    const isTwo = namesTwo && (alike(namesTwo) <= OTHER_NAME || /(?:委員會|小組|中心)$/.test(one.full));
    if (isTwo) {
      const printed = (short: Short) => ({ printed: short.full, element: short.element, at: short.element.text.lastIndexOf(short.full, short.at) });
      sayTwice(checked, printed(one), printed(namesTwo), one.name, report);
    }
    const twice = before.find((other) => other.name !== one.name && other.element !== one.element && alike(other) >= SAME_NAME + 1 && !isOf(other.name, one.name));
    if (twice) report(diagnose('FG3039', { printed: one.name, name: twice.name }, placeIn(checked, one.element, one.at, one.at + one.name.length), { related: [labelOf(checked, twice)] }));
  });
  for (const short of shorts) {
    checkPartOfName(checked, short, elements, report);
    checkOtherwiseUsed(checked, short, elements, report);
  }
};

const timesIn = (elements: readonly Element[], words: string): number => elements.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
/** Shorter names have neighbours that differ by a character. */
const SHORTEST_NAME = 3;

/** （以下簡稱課程委會） that nothing uses, where 課程委員會 stands again and again: the short name is misprinted where it is given. */
function checkOtherwiseUsed(checked: CheckedText, short: Short, elements: readonly Element[], report: Parameters<TextCheck>[1]): void {
  const { name } = short;
  if (name.length < SHORTEST_NAME || name.startsWith('本') || timesIn(elements, name) > 1) return;
  const variants = new Set(Array.from({ length: name.length - 1 }, (_, i) => new RegExp(`${name.slice(0, i + 1)}${HAN}${name.slice(i + 1)}`, 'g')).flatMap((pattern) => elements.flatMap(({ text }) => [...text.matchAll(pattern)].map(([words]) => words))));
  const used = [...variants].filter((words) => timesIn(elements, words) > 1 && !short.full.endsWith(words));
  const [other] = used;
  if (used.length !== 1 || !other) return;
  const where = elements.find(({ text }) => text.includes(other))!;
  const at = where.text.indexOf(other);
  report(diagnose('FG3039', { printed: other, name }, placeIn(checked, where, at, at + other.length), { related: [labelOf(checked, short)] }));
}

const BODY = /(?:委員會|小組|中心)$/;
const SHORTEST_PART = 4;
/** What stands in front of a name. */
const EDGE = /(?:^|[，。；：、（(「由送經提該交報請向依與及或和以])$/;

/** 課程規劃推動小組（以下簡稱規劃小組）, and then 推動小組: the end of the full name. */
function checkPartOfName(checked: CheckedText, short: Short, elements: readonly Element[], report: Parameters<TextCheck>[1]): void {
  const body = BODY.exec(short.name)?.[0];
  if (!body || short.name.startsWith('本') || !short.full.endsWith(body)) return;
  const parts = Array.from({ length: Math.max(0, short.full.length - SHORTEST_PART) }, (_, i) => short.full.slice(i + 1)).filter((part) => part.length > body.length && !isOf(part, short.name));
  const found = elements.flatMap((element) => parts.flatMap((part) => {
    const at = element.text.indexOf(part);
    return at >= 0 && EDGE.test(element.text.slice(0, at)) ? [{ part, element, at }] : [];
  }));
  const [one] = found;
  if (!one || found.length > 1) return;
  report(diagnose('FG3039', { printed: one.part, name: short.name }, placeIn(checked, one.element, one.at, one.at + one.part.length), { related: [labelOf(checked, short)] }));
}

// ------------------------------------------------------------------------------------------------ definitions

const DEFINED = new RegExp(`^(?:本(?:要點|辦法|規則|準則|須知|細則|規程|學則|規定|標準|條例|法))?所稱(?:之)?[「『]?(${HAN}{3,12}?)[」』]?(?:者)?，(?:係|乃)?(?:指|為|謂)([^。；]{4,})`);
const meaning = (words: string): string => words.replace(/[之的，、者而其「」]|係|指/g, '');

/** 所稱延修生，指… twice, in other words. */
export const checkDefinitions: TextCheck = (checked, report) => {
  const known = new Map<string, { words: string; printed: string; element: Element; at: number }>();
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const { 0: sentence, index } of element.text.matchAll(/[^。；]+/g)) {
      const [printed, term, words] = DEFINED.exec(sentence) ?? [];
      if (!printed) continue;
      const first = known.get(term!);
      const found = { words: meaning(words!), printed, element, at: index };
      if (!first) known.set(term!, found);
      else if (first.element !== element && first.words !== found.words) sayTwice(checked, found, first, term!, report);
    }
  }
};
