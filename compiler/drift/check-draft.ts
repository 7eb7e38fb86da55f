/** A full draft against the text that the amendment yields: provisions, title, history, numbers. */
import { foldedKey } from '../compare/fold.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { formatNumeral, narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import { firstLine } from '../../lang/source.ts';
import { PlaceFinder } from '../import/table-places.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isProvision, walk, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfElement, placeOfWordsIn, twinIn } from './check-table.ts';
import { checkNamed, type Changes } from './check-table-title.ts';
import { compareWhole, overlap } from './differences.ts';
import type { ReadText } from './documents.ts';
import { isOfSome } from './excerpts.ts';
import { placeOfWords } from './imported-version.ts';
import { WHOLE_TEXT } from './text/history-provisions.ts';
import { provisionsNamed } from './named-provisions.ts';

/** Provisions and headings of the draft against those of the other text: what the amendment yields, or the same draft in another file. */
export function checkProvisions(draft: RegulationVersion, after: RegulationVersion, against: 'amendment' | 'copy' | 'inForce', report: Report): void {
  const style = after.text.style;
  for (const element of draft.text.body) {
    if (element.marker === '') continue;
    const twin = twinIn(after, element, draft);
    const label = labelOf(element, style);
    if (!twin) {
      report(diagnose('FG6035', { provision: label, extra: true }, placeOfElement(draft, element), { related: [{ ...titlePlace(after), note: { zh: '修正後沒有這一條（點）', en: 'not in the text as amended' } }] }));
      continue;
    }
    const found = compareWhole(element, twin);
    if (found) report(diagnose('FG6034', { provision: label, draft: found.here, other: found.there, against }, placeOfWordsIn(draft, element, found.here), { related: [{ ...placeOfWordsIn(after, twin, found.there), note: AGAINST[against] }] }));
  }
  for (const element of after.text.body) {
    if (!isProvision(element) || twinIn(draft, element, after)) continue;
    report(diagnose('FG6035', { provision: labelOf(element, style), extra: false }, { source: draft.source, span: firstLine(draft.source) }, { related: [{ ...placeOfElement(after, element), note: { zh: '少了這一條（點）', en: 'missing' } }] }));
  }
}

const AGAINST = { copy: { zh: '另一份', en: 'the other file' }, amendment: { zh: '修正後', en: 'as amended' }, inForce: { zh: '現行法規', en: 'the regulation' } } as const;

/** 修正草案，全文十二條 in the title line: so many have to stand there, those numbered 之一 left out. */
export function checkTitleCount({ version }: ReadText, report: Report): void {
  const { text, source } = version;
  const { span } = titlePlace(version);
  const from = source.text.lastIndexOf('\n', span.start) + 1;
  const said = WHOLE_TEXT.exec(narrowDigits(source.text.slice(from).split('\n', 1)[0]!));
  const stated = parseNumeral(said?.[1] ?? '');
  const found = new Set(text.body.flatMap((e) => (isProvision(e) && e.number?.length === 1 ? [e.number[0]!] : []))).size;
  if (said && stated !== null && found > 0 && stated !== found) report(diagnose('FG3032', { stated, found, word: text.style }, { source, span: { start: from + said.index, end: from + said.index + said[0].length } }));
}

/** Numbers that stand twice or are left out, anywhere in the text. */
export function checkNumbers(text: ReadText, report: Report): void {
  const { version } = text;
  const finder = new PlaceFinder(version.source.text);
  const left = isOfSome(version) ? text.issues.filter((issue) => issue.kind === 'gap' && isOfProvision(version, issue)) : [];
  for (const issue of text.issues) {
    const { kind, found, after, at } = issue;
    if (left.includes(issue)) continue;
    const place: Label = { source: version.source, span: finder.find(at.text.slice(0, 40)) ?? { start: 0, end: 0 } };
    if (kind === 'gap' && after === '' && goesOn(version, found, place)) continue;
    const other = lastBefore(version, kind === 'duplicate' ? (e) => bare(e.marker) === bare(found) : (e) => bare(e.marker) === bare(after) || (String(e.number?.[0]) === after && glyphs(e.marker) === glyphs(found)), place);
    const related = other ? [{ ...other, note: kind === 'duplicate' ? { zh: '第一次在這裡', en: 'the first one' } : { zh: '前一個', en: 'the one before' } }] : [];
    report(kind === 'duplicate' ? diagnose('FG6036', { printed: found, where: 'draft' }, place, { related }) : diagnose('FG6037', { printed: found, after: /^\d+$/.test(after) ? formatNumeral(Number(after)) : after }, place, { related }));
  }
}

/** The number is that of a provision, not of one of its parts. */
function isOfProvision({ text }: RegulationVersion, { found, at }: Pick<ReadText['issues'][number], 'found' | 'at'>): boolean {
  const line = bare(at.text);
  return text.body.some((e) => isProvision(e) && bare(e.marker) === bare(found) && line.startsWith(bare(e.marker + e.text).slice(0, 12)));
}

/** 貳、 with 三、 below it, where the list of 壹、 ends with 二、: the points are counted through the parts. */
function goesOn(version: RegulationVersion, found: string, place: Label): boolean {
  const number = parseNumeral(bare(found));
  const own = version.text.body.findLast((e) => isProvision(e) && (version.origins.get(e.id)?.label.span.start ?? Infinity) < place.span.start);
  if (number === null || !own || !/^[壹貳參叁肆伍陸柒捌玖拾]/.test(own.marker)) return false;
  const isOfKind = (e: Element): boolean => glyphs(e.marker) === glyphs(found) && /[0-9]/.test(e.marker) === /[0-9]/.test(found);
  const [last, before] = [lastBefore(version, isOfKind, place), lastBefore(version, (e) => isOfKind(e) && parseNumeral(bare(e.marker)) === number - 1, place)];
  return before !== null && last!.span.start === before.span.start;
}

const bare = (marker: string): string => marker.replace(/[\s　、.．]/g, '');
/** （三） and （五） are of one kind. */
const glyphs = (marker: string): string => bare(marker).replace(/[0-9０-９]+|[一二三四五六七八九十百零]+/, '#');

/** The last such element before a place. */
function lastBefore({ text, origins }: RegulationVersion, isIt: (element: Element) => boolean, { span }: Label): Label | null {
  let last: Label | null = null;
  for (const top of text.body) {
    walk(top, (e) => {
      const label = origins.get(e.id)?.label;
      if (label && e.marker !== '' && isIt(e) && label.span.start < span.start && label.span.end > 0) last = label;
    });
  }
  return last;
}

/** Two names of the regulation. */
export function checkTitles(title: string, place: Label, other: string, otherPlace: Label, report: Report): void {
  if (title === '' || other === '' || foldedKey(title) === foldedKey(other)) return;
  report(diagnose('FG6038', { title, other }, place, { related: [{ ...otherPlace, note: { zh: `這裡是「${other}」`, en: `here it is ${other}` } }] }));
}

/** A regulation with the school whose it is, as far as it is known. */
export interface Named {
  readonly institution: string;
  readonly title: string;
  readonly place: Label;
}

export const nameOf = (version: RegulationVersion): Named => ({ institution: version.text.institution, title: version.text.title, place: titlePlace(version) });

/** Two names of the regulation, or one name of two schools. */
export function checkNamesOf(one: Named, other: Named, report: Report): void {
  const isSame = foldedKey(one.title) === foldedKey(other.title) && one.institution !== '' && other.institution !== '';
  if (isSame) checkTitles(one.institution + one.title, one.place, other.institution + other.title, other.place, report);
  else checkTitles(one.title, one.place, other.title, other.place, report);
}

/** The provisions that the title of a draft names are those that are amended. */
export function checkDraftTitle({ amended, version: { source } }: ReadText, changes: Changes, report: Report): void {
  const named = provisionsNamed(amended);
  if (named) checkNamed(changes, named, { printed: amended, where: 'draft', place: placeOfWords(amended, [source]) }, report);
}

export const titlePlace = (version: RegulationVersion): Label => placeOfWords(version.text.title, [version.source]);

const AMENDS = /修正|修訂|修改/;

/** The lines that a draft's history has to have, in order. What differs is shown beside the line that stands in its place. */
export function checkHistory(draft: RegulationVersion, wanted: readonly string[], placeOfLine: (line: string) => Label, report: Report): void {
  const keys = draft.text.history.map(foldedKey);
  // nothing is known of the history where the draft prints none, or where each prints no more than its own last amendment
  const first = [wanted[0] ?? '', draft.text.history[0] ?? ''];
  if (keys.length === 0 || (first.some((line) => AMENDS.test(line)) && !wanted.some((line) => keys.includes(foldedKey(line))))) return;
  let at = 0;
  wanted.forEach((line, i) => {
    const found = keys.indexOf(foldedKey(line), at);
    if (found >= 0) {
      at = found + 1;
      return;
    }
    const instead = standsIn(keys, wanted, i, at);
    const place = instead === null ? { source: draft.source, span: firstLine(draft.source) } : placeOfWords(draft.text.history[instead]!, [draft.source]);
    report(diagnose('FG6039', { line, other: instead === null ? null : draft.text.history[instead]! }, place, { related: [{ ...placeOfLine(line), note: { zh: '現行的沿革', en: 'the history' } }] }));
    if (instead !== null) at = instead + 1;
  });
}

/** The line of the draft that none of the wanted ones is, at this place. */
function standsIn(keys: readonly string[], wanted: readonly string[], nth: number, at: number): number | null {
  const known = new Set(wanted.map(foldedKey));
  const next = keys[at];
  if (next === undefined || known.has(next)) return null;
  return overlap(next, foldedKey(wanted[nth]!)) >= 0.5 ? at : null;
}
