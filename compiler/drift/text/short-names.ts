/** Short names: one for two things, two for one thing, a part of the full name in the place of the short one; a term that is defined twice. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { printedWords, type Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { commonEnd, singleChange } from './single-change.ts';
import { sayTwice } from './say-twice.ts';
import { checkTerms, EDGE, TELLS_APART } from './terms.ts';

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
  !element.text.includes('稱') ? [] : matchesOf(SHORTENED, element.text).map((match) => ({ full: match[1]!, name: match[2]!, element, at: match.index + match[0].lastIndexOf(match[2]!) }));

/** So many last characters make two names one. */
const SAME_NAME = 5;
/** So many of them that are the same are the kind of a body only: 審查小組. */
const OTHER_NAME = 2;

const labelOf = (checked: CheckedText, { element, at, name }: Short) => ({ ...placeIn(checked, element, at, at + name.length), note: { zh: `這裡稱「${name}」`, en: `here it is called ${name}` } });
const isOf = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** 系教評會, 校教評會: bodies of the same name, each of a level of its own. */
function areOfLevels(a: string, b: string): boolean {
  const change = singleChange(a, b);
  return change !== null && TELLS_APART.test(change.left + change.right);
}

/** （以下簡稱承辦單位） behind two offices; （以下簡稱輔導會） and （以下簡稱學輔會） behind one. */
export const checkShortNames: TextCheck = (checked, tell) => {
  // a name that is told of is not told of again because nothing uses it
  const told = new Set<string>();
  const report: typeof tell = (d) => {
    if (d.code === 'FG3039') for (const name of Object.values(d.parameters as Readonly<Record<'printed' | 'name', string>>)) told.add(name);
    tell(d);
  };
  checkTerms(checked, report);
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
    const twice = before.find((other) => other.name !== one.name && other.element !== one.element && alike(other) >= SAME_NAME + 1 && !isOf(other.name, one.name) && !areOfLevels(other.name, one.name));
    if (twice) report(diagnose('FG3039', { printed: one.name, name: twice.name }, placeIn(checked, one.element, one.at, one.at + one.name.length), { related: [labelOf(checked, twice)] }));
  });
  checkOwnBody(checked, shorts, elements, report);
  for (const short of shorts) {
    for (const check of [checkOtherBody, checkPartOfName, checkOtherwiseUsed]) if (!told.has(short.name)) check(checked, short, elements, report);
    if (!told.has(short.name)) checkUsed(checked, short, report);
  }
};

/** What everybody calls it so, defined or not. */
const COMMON = /^本.{1,3}$/;

/** （以下簡稱職涯會）, and nothing says 職涯會. */
function checkUsed(checked: CheckedText, { name, full, element, at }: Short, report: Parameters<TextCheck>[1]): void {
  const { text, source } = checked.version;
  // the full name may end with it
  const once = full.includes(name) ? 3 : 2;
  if (COMMON.test(name) || text.body.length < WHOLE_TEXT || source.text.split(name).length > once) return;
  const all = elementsOf(checked).map((one) => printedWords(one)).join('\n');
  if (all.split(name).length === once) report(diagnose('FG3050', { name }, placeIn(checked, element, at, at + name.length)));
}
/** What is shorter is often a part of a text. */
const WHOLE_TEXT = 4;

const timesIn = (elements: readonly Element[], words: string): number => elements.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
/** Shorter names have neighbours that differ by a character. */
const SHORTEST_NAME = 3;

/** （以下簡稱課程委會） that nothing uses, where 課程委員會 stands again and again; （以下簡稱本組） of a 學會 that is called 本會: the short name is misprinted where it is given. */
function checkOtherwiseUsed(checked: CheckedText, short: Short, elements: readonly Element[], report: Parameters<TextCheck>[1]): void {
  const { name, full } = short;
  const isOwn = OWN_WORD.test(name);
  if ((name.length < SHORTEST_NAME && !isOwn) || timesIn(elements, name) > 1) return;
  const used = isOwn ? otherOwnWords(short, elements) : longerWords(name, elements).filter((words) => timesIn(elements, words) > 1 && !full.endsWith(words));
  const [other] = used;
  if (used.length !== 1 || !other) return;
  const where = elements.find(({ text }) => text.includes(other))!;
  const at = where.text.indexOf(other);
  report(diagnose('FG3039', { printed: other, name }, placeIn(checked, where, at, at + other.length), { related: [labelOf(checked, short)] }));
}

/** Words of the text that have one character more inside than a name. */
const longerWords = (name: string, elements: readonly Element[]): string[] =>
  name.startsWith('本') ? [] : [...new Set(Array.from({ length: name.length - 1 }, (_, i) => new RegExp(`${name.slice(0, i + 1)}${HAN}${name.slice(i + 1)}`, 'g')).flatMap((pattern) => elements.flatMap(({ text }) => matchesOf(pattern, text).map(([words]) => words))))];

/** 本會, 本系: what a text calls the body or thing that it is about. */
const OWN_WORD = /^本[\u4e00-\u9fff]$/;
const OWN_WORDS = /本([校院系所會社團隊班組部處館司署局中])(?![議年次期])/g;

/** The word of this kind that ends the full name, where the short name does not, nothing gives it and the text uses it. */
function otherOwnWords({ name, full }: Short, elements: readonly Element[]): string[] {
  const end = /(?:大學|學院)$/.test(full) ? '校' : full.at(-1)!;
  if (name.at(-1) === end) return [];
  const uses = elements.flatMap(({ text }) => matchesOf(OWN_WORDS, text)).filter(([, last]) => last === end);
  return uses.length > 1 && !elements.some(({ text }) => text.includes(`稱本${end}`)) ? [`本${end}`] : [];
}

const OWN_BODY = /本(?:委員會|小組|會)(?![議期計後時內])/g;

/** （以下簡稱本小組）, and then 本委員會: the text has one body of its own, and calls it by a name that it does not give. */
function checkOwnBody(checked: CheckedText, shorts: readonly Short[], elements: readonly Element[], report: Parameters<TextCheck>[1]): void {
  const own = shorts.filter(({ name }) => /^本(?:委員會|小組|會)$/.test(name));
  const { title } = checked.version.text;
  const [given] = own;
  if (!given || own.some(({ name }) => name !== given.name) || /會|小組/.test(title)) return;
  for (const element of elements) {
    for (const { 0: printed, index: at } of matchesOf(OWN_BODY, element.text)) {
      if (printed === given.name || shorts.some((one) => one.element === element && one.at === at)) continue;
      return report(diagnose('FG3039', { printed, name: given.name }, placeIn(checked, element, at, at + printed.length), { related: [labelOf(checked, given)] }));
    }
  }
}

/** What bodies of one kind are called by as it happens. */
const DELIBERATION = ['審查', '審議', '評審', '評議', '評選', '遴選', '甄選', '審核', '評鑑', '規劃', '推動', '執行', '工作', '督導', '指導', '諮詢'];

/** 審查小組（以下簡稱審查小組）, and then 評審小組, which nothing sets up: the two names share a character. */
function checkOtherBody(checked: CheckedText, short: Short, elements: readonly Element[], report: Parameters<TextCheck>[1]): void {
  const [, stem, kind] = /^(..)(小組|委員會|審議會)$/.exec(short.name) ?? [];
  if (!stem || !DELIBERATION.includes(stem)) return;
  for (const other of DELIBERATION) {
    const printed = other + kind!;
    if (other === stem || ![...other].some((c) => stem.includes(c))) continue;
    const found = elements.flatMap((element) => matchesOf(new RegExp(printed, 'g'), element.text).map(({ index }) => ({ element, at: index })));
    const [one] = found;
    // another body is set up, or named in full
    if (!one || found.some(({ element, at }) => !EDGE.test(element.text.slice(0, at)) || /[設置立組成稱][^，。；]{0,4}$/.test(element.text.slice(0, at)))) continue;
    report(diagnose('FG3039', { printed, name: short.name }, placeIn(checked, one.element, one.at, one.at + printed.length), { related: [labelOf(checked, short)] }));
  }
}

const BODY = /(?:委員會|小組|中心)$/;
const SHORTEST_PART = 4;

/** 課程規劃推動小組（以下簡稱規劃小組）, and then 推動小組: the end of the full name. */
function checkPartOfName(checked: CheckedText, short: Short, elements: readonly Element[], report: Parameters<TextCheck>[1]): void {
  const body = BODY.exec(short.name)?.[0];
  if (!body || short.name.startsWith('本') || !short.full.endsWith(body)) return;
  const parts = Array.from({ length: Math.max(0, short.full.length - SHORTEST_PART) }, (_, i) => short.full.slice(i + 1)).filter((part) => part.length > body.length && !isOf(part, short.name));
  const found = elements.flatMap((element) => parts.flatMap((part) => {
    const at = element.text.indexOf(part);
    // the full name where the short one is given
    const isGiven = element === short.element && at + part.length === element.text.lastIndexOf(short.full, short.at) + short.full.length;
    return at >= 0 && !isGiven && EDGE.test(element.text.slice(0, at)) ? [{ part, element, at }] : [];
  }));
  const [one] = found;
  if (!one || found.length > 1) return;
  report(diagnose('FG3039', { printed: one.part, name: short.name }, placeIn(checked, one.element, one.at, one.at + one.part.length), { related: [labelOf(checked, short)] }));
}

// ------------------------------------------------------------------------------------------------ definitions

const DEFINED = new RegExp(`^(?:本(?:要點|辦法|規則|準則|須知|細則|規程|學則|規定|標準|條例|法))?所稱(?:之)?[「『]?(${HAN}{3,12}?)[」』]?(?:者)?，(?:係|乃)?(?:指|為|謂)([^。；]{4,})`);
const DEFINED_AGAIN = new RegExp(`^(${HAN}{3,12})，(?:係|乃)?(?:指|謂)([^。；]{4,})`);
const meaning = (words: string): string => words.replace(/[之的，、者而其「」]|係|指/g, '');

/** 所稱延修生，指… twice, in other words. */
export const checkDefinitions: TextCheck = (checked, report) => {
  const known = new Map<string, { words: string; printed: string; element: Element; at: number }>();
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const { 0: sentence, index } of matchesOf(/[^。；]+/g, element.text)) {
      const [printed, term, words] = DEFINED.exec(sentence) ?? DEFINED_AGAIN.exec(sentence) ?? [];
      // without 所稱 it is one only where the term was defined before
      if (!printed || (!known.has(term!) && !DEFINED.test(sentence))) continue;
      const first = known.get(term!);
      const found = { words: meaning(words!), printed, element, at: index };
      if (!first) known.set(term!, found);
      else if (first.element !== element && first.words !== found.words) sayTwice(checked, found, first, term!, report);
    }
  }
};
