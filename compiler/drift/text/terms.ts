/** Terms that a text defines or shortens, and uses under a name that differs in one character: 以下簡稱審委會 … 審查會. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { wordBreaks } from '../../compare/words.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import type { Element } from '../../model/regulation.ts';
import { singleChange } from './single-change.ts';

interface Term {
  readonly name: string;
  readonly element: Element;
  readonly at: number;
}

/** What stands in front of a name. */
export const EDGE = /(?:^|[，。；：、（(「由送經提該交報請向依與及或和以之])$/;

const HAN = '[\\u4e00-\\u9fff]';
const SHORTENED = new RegExp(`[（(](?:以下|下)?(?:簡|統)?稱(?:為)?[「『]?(${HAN}{3,12})[」』]?[）)]`, 'g');
const DEFINED = new RegExp(`所稱(?:之)?[「『]?(${HAN}{4,12}?)[」』]?(?:者)?，(?:係|乃)?指`, 'g');
/** Characters that tell two things apart, though one differs only in them. */
export const TELLS_APART = /[小中大高初國公私內外男女上下正副前後新舊碩博學主次一二三四五六七八九十甲乙丙丁校院系所班級總各該本其之的與及或和非未不無已再等者任應得由經依為於在是以至每並且課]/;

/** The terms that are defined, each where it is. */
function termsOf(elements: readonly Element[]): Term[] {
  return elements.flatMap((element) => (element.cells || !element.text.includes('稱') ? [] : [SHORTENED, DEFINED].flatMap((pattern) => matchesOf(pattern, element.text).map((match): Term => ({ name: match[1]!, element, at: match.index + match[0].indexOf(match[1]!) })))));
}

/** Where a word stands that is the name but for one character in its middle, or another last one. */
function variantsIn(text: string, name: string): { at: number; printed: string }[] {
  const [first, last] = [name[0]!, name.at(-1)!];
  const found: { at: number; printed: string }[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    for (const length of [name.length - 1, name.length, name.length + 1]) {
      const printed = text.slice(at, at + length);
      if (printed.length !== length || printed.at(-1) !== last || printed === name || length < 3 || (length === 3 && (name.length === 4 || isShortUnit(name)) && !EDGE.test(text.slice(0, at)))) continue;
      const change = changeBetween(name, printed);
      if (change !== null && !TELLS_APART.test(change) && /^[\u4e00-\u9fff]*$/.test(change)) found.push({ at, printed });
    }
  }
  return found;
}

/** Words that end names of bodies and offices. */
const BODY_END = /[署組處室部會科局司院團]/;

/** 族語老部 for 族語老師: words that are the name but for the last character, which makes no word there with what stands around it. */
function otherEndsIn(text: string, name: string): { at: number; printed: string }[] {
  const [stem, last] = [name.slice(0, -1), name.at(-1)!];
  const found: { at: number; printed: string }[] = [];
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const printed = text.slice(at, at + name.length);
    const other = printed.at(-1)!;
    if (printed === name || printed.length < name.length || !/[\u4e00-\u9fff]/.test(other) || TELLS_APART.test(other)) continue;
    if (!endsWord(text.slice(at), name.length)) continue;
    const isBody = BODY_END.test(last) && BODY_END.test(other);
    if (isBody ? EDGE.test(text.slice(0, at)) : isTorn(text.slice(at), name)) found.push({ at, printed });
  }
  return found;
}

/** So many characters behind a name may make a word with its last one. */
const BEHIND = 4;
const endsWord = (text: string, at: number): boolean => wordBreaks(text.slice(0, at + BEHIND))[at] === 1;

/** The name ends with a word of two characters; what stands in its place is cut into single ones. */
function isTorn(text: string, name: string): boolean {
  const end = name.length - 1;
  const [known, here] = [wordBreaks(name), wordBreaks(text.slice(0, name.length + BEHIND))];
  return known[end] === 0 && known[end - 1] === 1 && here[end - 1] === 1 && here[end] === 1;
}

const SHORTEST_CHANGED = 5;
/** 審委會: of a body its short name is seldom longer. */
const isShortBody = (name: string): boolean => /^..會$/.test(name);
/** 住服組 */
const isShortUnit = (name: string): boolean => /^..組$/.test(name);

/** The characters in which two words with the same ends differ in one place; null where they differ in more, or make other words. */
function changeBetween(a: string, b: string): string | null {
  const change = singleChange(a, b);
  // one of four characters makes another word
  const shorter = Math.min(a.length, b.length);
  // 學校法人, 學校人事: of three characters the first two are mostly a word of their own
  const isKnown = a.length === b.length ? a.length >= SHORTEST_CHANGED || isShortBody(a) || isShortUnit(a) : shorter >= 4 || (shorter === 3 && change?.from === 1);
  return isKnown && change ? change.left + change.right : null;
}

/** Given once and used twice. */
const USED_OFTEN = 3;

export const checkTerms: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const all = elements.map(({ text }) => text).join('\n');
  for (const term of termsOf(elements)) {
    const isUsed = all.split(term.name).length > USED_OFTEN;
    const variants = elements.flatMap((element) => (element.cells ? [] : [...variantsIn(element.text, term.name), ...(isUsed ? otherEndsIn(element.text, term.name) : [])].map((found) => ({ element, ...found }))));
    // what stands more often is a word of its own
    const once = variants.filter(({ printed }) => all.split(printed).length === 2 && !all.includes(`稱${printed}`) && !isInLonger(all, term.name, printed));
    if (once.length === 1) say(checked, term, once[0]!, report);
  }
};

/** The full name in front of its short one holds the same characters. */
const isInLonger = (all: string, name: string, printed: string): boolean => name.includes(printed) || printed.startsWith(name) || all.slice(0, all.indexOf(name)).includes(printed);

function say(checked: CheckedText, term: Term, { element, at, printed }: { element: Element; at: number; printed: string }, report: Parameters<TextCheck>[1]): void {
  report(diagnose('FG3039', { printed, name: term.name }, placeIn(checked, element, at, at + printed.length), { related: [{ ...placeIn(checked, term.element, term.at, term.at + term.name.length), note: { zh: `這裡稱「${term.name}」`, en: `here it is called ${term.name}` } }] }));
}
