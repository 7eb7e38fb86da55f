/** Citations in legal text: what they name must exist, in this regulation and in the others of the workspace. */
import { findCitations, shortNamesIn, type Citation, type ShortNames } from '../../lang/citations.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import { firstLine } from '../../lang/source.ts';
import { splitInstitution } from '../import/header.ts';
import { elementLabel, indexElements, type ElementIndex } from '../model/index-elements.ts';
import { isProvision, printedLines, walk, type Element, type RegulationText } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { findElement, isFound } from '../resolve/find-element.ts';

/** A citation with the element that holds it. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly element: Element;
  readonly provision: Element;
}

/** What the text calls other regulations: 教師法（以下簡稱本法）; 本法 and 本條例 in a text that is neither speak of the law it is made under. */
function shortNamesOf(text: RegulationText): ShortNames {
  const names = new Map<string, string | null>();
  for (const word of ['法', '條例']) if (!text.title.endsWith(word)) names.set(`本${word}`, null);
  for (const provision of text.body) {
    walk(provision, (element) => {
      for (const [short, name] of element.cells ? [] : shortNamesIn(element.text)) if (name === null || !text.title.endsWith(name)) names.set(short, name);
    });
  }
  return names;
}

/** The last reading of each text: of an amended one the citations are asked for by what checks it and by what checks the amendment. */
const read = new WeakMap<RegulationText, { readonly titles: readonly string[]; readonly citations: readonly PlacedCitation[] }>();

/** Every citation of a version's text, in printed order. */
export function citationsOf(text: RegulationText, titles: readonly string[]): readonly PlacedCitation[] {
  const last = read.get(text);
  if (last && last.titles.length === titles.length && last.titles.every((title, i) => title === titles[i])) return last.citations;
  const citations = readCitations(text, titles);
  read.set(text, { titles, citations });
  return citations;
}

function readCitations(text: RegulationText, titles: readonly string[]): readonly PlacedCitation[] {
  const out: PlacedCitation[] = [];
  const shorts = shortNamesOf(text);
  for (const provision of text.body) {
    walk(provision, (element) => {
      if (!element.text || element.cells) return;
      for (const citation of findCitations(element.text, titles, shorts)) out.push({ citation, element, provision });
    });
  }
  return out;
}

/** `others`: newest texts of the other regulations, by title. */
export function checkCitations(version: RegulationVersion, others: ReadonlyMap<string, RegulationVersion>, report: Report): void {
  const index = indexElements(version.text);
  let last: Sentence = { element: null, end: 0, foreign: false, elsewhere: false };
  for (const placed of citationsOf(version.text, [...others.keys()])) {
    const { citation, element } = placed;
    const open = leftOpen(last, placed);
    last = readOn(last, placed);
    const place = placeOf(version, element, citation.span.start, citation.span.end);
    const words = element.text.slice(citation.span.start, citation.span.end);
    const at = elementLabel(index, element.id);
    if (citation.kind === 'relative') checkRelative(version, placed, words, place, index, report);
    else if (citation.kind === 'own' && !open) checkOwn(version.text, placed, words, at, place, version, report);
    else if (citation.kind === 'other') checkOther(version, placed, others, report);
  }
}

/** A citation of another regulation that is known names a place that it has. */
export function checkOther(version: RegulationVersion, { citation, element }: PlacedCitation, others: ReadonlyMap<string, RegulationVersion>, report: Report): void {
  const other = citation.kind !== 'other' || citation.regulation === null ? undefined : (lookup(others, citation.regulation) ?? lookupByBody(version.text, others, citation.regulation));
  if (!other || exists(other.text, citation)) return;
  const { start, end } = citation.span;
  report(diagnose('FG3005', { citation: element.text.slice(start, end), regulation: other.text.title }, placeOf(version, element, start, end), { related: [{ source: other.source, span: firstLine(other.source), note: { zh: '被引用的法規', en: 'the cited regulation' } }] }));
}

/** The regulation of a name, among those of the workspace by title. */
export const lookup = (others: ReadonlyMap<string, RegulationVersion>, name: string): RegulationVersion | undefined =>
  others.get(name) ?? [...others].find(([title]) => name.endsWith(title) || title.endsWith(name))?.[1];

const BODY_OF_TITLE = /^([\u4e00-\u9fff]{3,}[會組處室中心])((?:設置|組織|作業|審議|議事)?(?:要點|辦法|規則|規程|準則|細則))$/;
const wordsOf = (text: RegulationText): string => text.body.flatMap(printedLines).join('\n');

/** 獎審會設置要點 in a text that calls the 獎學金審查委員會 so: the regulation of the body whose short name the text gives. */
function lookupByBody(text: RegulationText, others: ReadonlyMap<string, RegulationVersion>, name: string): RegulationVersion | undefined {
  const found = [...others].filter(([title]) => {
    const [, body, rest] = BODY_OF_TITLE.exec(splitInstitution(title).title) ?? [];
    if (body === undefined || !name.endsWith(rest!)) return false;
    const words = wordsOf(text);
    const short = matchesOf(SHORT_OF_BODY, words).find((match) => words.slice(0, match.index).endsWith(body))?.[1];
    return short !== undefined && name.endsWith(short + rest!);
  });
  return found.length === 1 ? found[0]![1] : undefined;
}

const SHORT_OF_BODY = /[（(](?:以下|下|後)?簡?稱(?:為|之?)[「『]?([\u4e00-\u9fff]{2,10})[」』]?[）)]/g;

const exists = (text: RegulationText, citation: Citation): boolean => {
  const found = findElement(text, citation.steps);
  return isFound(found) || found.reason === 'ambiguous';
};

/** What stands before a citation in its sentence. */
interface Sentence {
  readonly element: Element | null;
  readonly end: number;
  /** A citation of another regulation: 依教師法第十四條各款、第十九條. */
  readonly foreign: boolean;
  /** A citation of another provision, from which a 款 may be counted: 依前條第一項第一款之比率及第二款規定. */
  readonly elsewhere: boolean;
}

const NAMED_IN_CLAUSE = /(?:辦法|條例|規則|準則|細則|要點|規程|學則|標準|[\u4e00-\u9fff]{2}法)[^，。；]*$/;
const OWN = '(?<![基根])本(?:法|條例|要點|辦法|規則|準則|須知|細則|規程|學則|規定|原則|章程|標準)';
const OWN_BEFORE = new RegExp(`${OWN}$`);
const OWN_IN_CLAUSE = new RegExp(`${OWN}[^，。；]*$`);

/** The sentence up to and with the citation. */
function readOn(last: Sentence, { citation, element }: PlacedCitation): Sentence {
  const { kind, steps, relative, span } = citation;
  const goesOn = last.element === element && !/[。；]/.test(element.text.slice(last.end, span.start));
  const foreign = kind === 'other' || (goesOn && last.foreign && !(kind === 'own' && OWN_BEFORE.test(element.text.slice(0, span.start))));
  const counted = goesOn && last.elsewhere && steps[0]?.kind === 'child';
  return {
    element, end: span.end, foreign,
    elsewhere: counted || kind === 'other' || (kind === 'own' ? steps[0]?.kind === 'provision' : /[條點]$/.test(relative ?? '')),
  };
}

/** May the citation be one of another place than the regulation and provision it stands in? The words before it leave that open. */
function leftOpen(last: Sentence, placed: PlacedCitation): boolean {
  const { citation, element } = placed;
  const goesOn = last.element === element && !/[。；]/.test(element.text.slice(last.end, citation.span.start));
  if (citation.steps[0]?.kind === 'child') return goesOn && (last.elsewhere || last.foreign);
  const before = element.text.slice(0, citation.span.start);
  if (OWN_BEFORE.test(before)) return false;
  return (goesOn && last.foreign) || (NAMED_IN_CLAUSE.test(before) && !OWN_IN_CLAUSE.test(before));
}

/** 自週一第五節起: of the day, not of the text; so is every 第五節 of a text without sections. */
export function isClassPeriod(text: RegulationText, { citation: { steps: [first], span }, element }: PlacedCitation): boolean {
  if (first?.kind !== 'heading' || first.level !== 'section') return false;
  return !text.body.some(({ level }) => level === 'section') || /(?:[週周日]|星期)[一二三四五六日]?[之的上下午]{0,3}$/.test(element.text.slice(0, span.start));
}

function checkOwn(text: RegulationText, placed: PlacedCitation, words: string, at: string, place: Label, version: RegulationVersion, report: Report): void {
  const { citation, provision } = placed;
  const first = citation.steps[0];
  if (!first) return;
  // 第一項, 第二款 without a provision speak of the provision they stand in
  const steps = first.kind === 'child' && isProvision(provision) && provision.number ? [{ kind: 'provision' as const, number: provision.number, word: null }, ...citation.steps] : citation.steps;
  // 第四十二條 in a 點-numbered text without a name before it speaks of some other rule
  if (first.kind === 'provision' && first.word !== null && first.word !== text.style) return;
  if (isClassPeriod(text, placed)) return;
  const found = findElement(text, steps);
  if (isFound(found) || found.reason === 'ambiguous') return;
  const neighbour = text.body.filter((e) => isProvision(e)).at(-1);
  const neighbourLabel = neighbour ? version.origins.get(neighbour.id)?.label : undefined;
  report(diagnose('FG3004', { citation: words, at }, place, neighbourLabel && first.kind === 'provision' ? { related: [{ ...neighbourLabel, note: { zh: '最後一個條文在這裡', en: 'the last provision' } }] } : {}));
}

/** 前條 needs a provision before it, 前二項 two 項, 前款 a 款. */
function checkRelative(version: RegulationVersion, { citation, element, provision }: PlacedCitation, words: string, place: Label, index: ElementIndex, report: Report): void {
  const [, count, unit] = /^前(.*)(.)$/.exec(citation.relative ?? '') ?? [];
  const before = unit === undefined ? null : countBefore(unit, element, provision, version, index);
  const wanted = parseNumeral(count ?? '') ?? 1;
  if (before !== null && before < wanted) report(diagnose('FG3006', { citation: words, at: elementLabel(index, element.id) }, place));
}

/** How many elements of the kind stand before the one around the citation; null where the words stand in none. */
function countBefore(unit: string, element: Element, provision: Element, version: RegulationVersion, index: ElementIndex): number | null {
  if (unit === '條' || unit === '點') return isProvision(provision) ? version.text.body.filter(isProvision).indexOf(provision) : null;
  const level = ({ 項: 'paragraph', 款: 'subparagraph', 目: 'item' } as const)[unit];
  const own = level && nearest(element, level, index);
  if (!own) return null;
  if (level !== 'paragraph') return own.number && own.number.length === 1 ? own.number[0]! - 1 : null;
  const holder = index.parents.get(own.id)!;
  return isProvision(holder) ? holder.children.filter((c) => c.level === 'paragraph').indexOf(own) : null;
}

function nearest(element: Element, level: Element['level'], index: ElementIndex): Element | null {
  for (let at: Element | undefined = element; at; at = index.parents.get(at.id)) if (at.level === level) return at;
  return null;
}

/** Source place of a range of an element's text. */
export function placeOf(version: RegulationVersion, element: Element, start: number, end: number): Label {
  const origin = version.origins.get(element.id);
  const first = origin?.pieces.find((p) => start >= p.from && start < p.to);
  if (!origin || !first) return origin?.label ?? { source: version.source, span: { start: 0, end: 0 } };
  const stop = Math.min(end, first.to);
  return { source: first.source, span: { start: first.offsets[start - first.from]!, end: first.offsets[stop - 1 - first.from]! + 1 } };
}
