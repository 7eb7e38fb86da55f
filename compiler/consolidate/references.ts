/** References that an amendment leaves wrong: a citation never changes by itself, so one whose provision moved or went is an error. */
import type { OperationSyntax } from '../../lang/ast.ts';
import { diagnose, type Fix, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { formatAddress } from '../../lang/citations.ts';
import { citationsOf, placeOf, type PlacedCitation } from '../check/citations.ts';
import { elementLabel, indexElements, type ElementIndex } from '../model/index-elements.ts';
import { isProvision, printedLines, type Element, type RegulationText } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { findElement, isFound } from '../resolve/find-element.ts';
import { isDeletedMark } from './apply.ts';
import type { AppliedAmendment } from './index.ts';

/** Reports wrong citations within the regulation and from the others; returns their places. */
export function checkReferences(applied: AppliedAmendment, others: ReadonlyMap<string, RegulationVersion>, report: Report): Label[] {
  const wrong: Label[] = [];
  const { before, after } = applied;
  const change: Change = { applied, before: indexElements(before.text), after: indexElements(after.text) };
  for (const placed of citationsOf(after.text, [...others.keys()])) {
    if (placed.citation.kind === 'own') check(change, after, placed, report, wrong);
  }
  for (const [, other] of others) {
    // the name of what is cited stands in the text that cites it
    if (![...indexElements(other.text).byId.values()].some(({ text }) => text.includes(before.text.title))) continue;
    for (const placed of citationsOf(other.text, [before.text.title])) {
      if (placed.citation.kind === 'other' && placed.citation.regulation?.endsWith(before.text.title)) check(change, other, placed, report, wrong);
    }
  }
  if (before.text.title !== after.text.title) checkOldTitle(change, others, report);
  return wrong;
}

/** Words behind which a title begins: before any other character it may be the end of a longer name. */
const BEFORE_TITLE = /(?:^|[^\u4e00-\u9fff]|依|據|照|按|與|及|或|之|於|以|用|本校|該校|大學|學院)$/;

/** Places of a title in an element's words, as a name of its own. */
function placesOfTitle(text: string, title: string, institution: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const ahead = text.slice(0, at);
    if (BEFORE_TITLE.test(ahead) || (institution !== '' && ahead.endsWith(institution))) out.push(at);
  }
  return out;
}

/** After a new name: texts that still say the old one, and citations by the new one that name nothing. */
function checkOldTitle(change: Change, others: ReadonlyMap<string, RegulationVersion>, report: Report): void {
  const { after, amendment } = change.applied;
  const rename = amendment.syntax.operations.find((o): o is OperationSyntax => o.kind === 'operation' && o.verb === '更名' && !o.address);
  if (!rename) return;
  for (const holder of [after, ...others.values()]) reportOldTitle(change, rename, holder, report);
  for (const holder of others.values()) checkByNewTitle(after.text, holder, report);
}

function reportOldTitle({ applied }: Change, rename: OperationSyntax, holder: RegulationVersion, report: Report): void {
  const { before: { text: { title, institution } }, after, amendment: { source } } = applied;
  const is = after.text.title;
  const index = indexElements(holder.text);
  // a longer new name may hold the old one
  const isNewTitle = (text: string, at: number): boolean => text.startsWith(is, at) || text.slice(0, at + title.length).endsWith(is);
  for (const element of index.byId.values()) {
    const at = placesOfTitle(element.text, title, institution).find((start) => !isNewTitle(element.text, start));
    if (at === undefined) continue;
    const place = placeOf(holder, element, at, at + title.length);
    const address = elementLabel(index, element.id);
    report(diagnose('FG6043', { title, is, regulation: holder.text.title, address }, { source, span: rename.lines[0]?.content.span ?? rename.span }, {
      related: [{ ...place, note: { zh: `「${holder.text.title}」${address}還寫「${title}」`, en: `${address} of ${holder.text.title} still says ${title}` } }],
      fixes: holder === after && place.source !== source ? [wordingFix(applied, rename, address, element, title, is, '配合名稱修正')] : [],
    }));
  }
}

/** Citations by the new name, which no text of the workspace has before the amendment. */
function checkByNewTitle(text: RegulationText, holder: RegulationVersion, report: Report): void {
  for (const { citation, element } of citationsOf(holder.text, [text.title])) {
    if (citation.kind !== 'other' || !citation.regulation?.endsWith(text.title)) continue;
    const found = findElement(text, citation.steps);
    if (isFound(found) || found.reason === 'ambiguous') continue;
    const { start, end } = citation.span;
    report(diagnose('FG3005', { citation: element.text.slice(start, end), regulation: text.title }, placeOf(holder, element, start, end)));
  }
}

/** An amendment with its two texts indexed once. */
interface Change {
  readonly applied: AppliedAmendment;
  readonly before: ElementIndex;
  readonly after: ElementIndex;
}

/** `holder`: the version whose text holds the citation. */
function check(change: Change, holder: RegulationVersion, placed: PlacedCitation, report: Report, wrong: Label[]): void {
  const { applied } = change;
  const { after } = applied;
  const { citation, element } = placed;
  const words = element.text.slice(citation.span.start, citation.span.end);
  if (holder === after && !stoodBefore(change.before, placed, words)) return;
  const was = resolve(change.before, placed);
  if (!was) return;
  const now = resolve(change.after, placed);
  const emptied = isEmptied(change, was);
  if (now === was && !emptied) return;
  const place = placeOf(holder, element, citation.span.start, citation.span.end);
  wrong.push(place);
  const heir = change.applied.after.declared?.merged.find(({ current }) => current === was)?.amended ?? was;
  const is = change.after.byId.has(heir) && (heir !== was || !emptied) ? newCitation(change.after, heir, words) : null;
  const address = elementLabel(holder === after ? change.before : indexElements(holder.text), element.id);
  const operation = responsible(change, was);
  const primary: Label = operation ? { source: applied.amendment.source, span: operation.address?.span ?? operation.span } : place;
  report(diagnose('FG6019', { citation: words, address, was: elementLabel(change.before, was), is }, primary, {
    related: [{ ...place, note: { zh: `${address}引用「${words}」`, en: `${address} cites ${words}` } }],
    fixes: is && holder === after && operation ? [place.source === applied.amendment.source ? inPlaceFix(place, is) : wordingFix(applied, operation, address, element, words, is)] : [],
  }));
}

/** Deleted with its number kept: 第五點（刪除）. */
function isEmptied({ before, after }: Change, id: string): boolean {
  const [was, is] = [before.byId.get(id), after.byId.get(id)];
  return was !== undefined && is !== undefined && isDeletedMark(is) && !isDeletedMark(was);
}

/** The same words stood in the same provision before: restating it does not mean that the citation was thought of again. */
function stoodBefore(before: ElementIndex, placed: PlacedCitation, words: string): boolean {
  const provision = before.byId.get(placed.provision.id);
  return provision !== undefined && printedLines(provision).some((line) => line.includes(words));
}

/** Id of the cited element; 第一項 alone is counted from the citing provision. */
function resolve({ text, byId }: ElementIndex, { citation, provision }: PlacedCitation): string | null {
  const first = citation.steps[0];
  if (!first || (first.kind === 'provision' && citation.kind === 'own' && first.word !== null && first.word !== text.style)) return null;
  const home = citation.kind === 'own' ? byId.get(provision.id) : undefined;
  const relative = first.kind === 'child' && home && isProvision(home) && home.number;
  const found = findElement(text, relative ? [{ kind: 'provision', number: home.number!, word: null }, ...citation.steps] : citation.steps);
  return isFound(found) ? found.element.id : null;
}

/** 第九點 → 第八點 in the spelling of the citation where it is a plain provision. */
function newCitation(index: ElementIndex, id: string, words: string): string {
  const element = index.byId.get(id)!;
  const style = index.text.style;
  if (element.number && isProvision(element)) return formatAddress([{ kind: 'provision', number: element.number, word: style }], style);
  return elementLabel(index, id) || words;
}

/** The operation that deleted or moved the element, or the deletion that closes up before it. */
function responsible({ applied, before: index }: Change, id: string): OperationSyntax | null {
  const operations = applied.amendment.syntax.operations.filter((o): o is OperationSyntax => o.kind === 'operation');
  const names = (o: OperationSyntax): boolean => [...(o.address ? [o.address] : []), ...o.others].some(({ steps }) => {
    const found = findElement(applied.before.text, steps);
    return isFound(found) && (found.element.id === id || ancestors(index, id).includes(found.element.id));
  });
  return operations.find((o) => o.verb !== '字句' && names(o)) ?? operations.find((o) => o.closing === '遞補' || o.closing === '遞移') ?? operations.find((o) => o.verb === '移列') ?? null;
}

function ancestors(index: ElementIndex, id: string): string[] {
  const parent = index.parents.get(id);
  return parent ? [parent.id, ...ancestors(index, parent.id)] : [];
}

/** Words that the amendment brings itself are corrected where they stand. */
const inPlaceFix = ({ source, span }: Label, is: string): Fix => ({ title: { zh: `改成「${is}」`, en: `change to ${is}` }, source, edits: [{ span, text: is }] });

/** Adds the 字句 operation behind the one that caused it. */
function wordingFix(applied: AppliedAmendment, operation: OperationSyntax, address: string, element: Element, words: string, is: string, why = '配合條次變更，修正引用'): Fix {
  const source = applied.amendment.source;
  const at = operation.span.end;
  const times = element.text.split(words).length - 1;
  const text = `\n\n${address} 字句\n  「${words}」改「${is}」${times > 1 ? `共${times}處` : ''}\n說明 ${why}。`;
  return { title: { zh: `加上「${address} 字句」`, en: `add ${address} 字句` }, source, edits: [{ span: { start: at, end: at }, text }] };
}
