/** Lines → the text of a regulation. Pure: the same lines give the same text, and every character of them is somewhere in it. */
import type { MarkerStyle } from '../../lang/ast.ts';
import { readProvisionMarker } from '../../lang/markers.ts';
import { assignIds } from '../model/ids.ts';
import { readBareCaption, readCaption, type Caption } from '../model/captions.ts';
import { spreadRun } from '../model/printed-runs.ts';
import type { Element, Level, RegulationText } from '../model/regulation.ts';
import { isDraftMark } from './draft-marks.ts';
import { isHistoryWord, readHeader } from './header.ts';
import { historyBelow, isCompleteEntry, isEnglish, joinHistory, looksLikeHistory } from './history.ts';
import { trimEdges, sliceLine, type SourceLine } from './lines.ts';
import { nest, paragraphIndents, underlinesOf, type NumberingIssue } from './nest.ts';
import { outline, type Part } from './outline.ts';
import { compareNumbers, follows, isUnnumberedHeading, markerOf } from './read-marker.ts';
import { cutRunning } from './running-lines.ts';

/** Text that fits no part of a regulation and stays as it is, with the reason. */
export interface PlainText {
  readonly line: SourceLine;
  readonly reason: 'beforeFirstProvision' | 'underHeading' | 'unnumberedHeading' | 'noProvision' | 'note';
}

export interface Structure {
  readonly regulation: RegulationText;
  /** 要點, 辦法 …; "" when the title says none. */
  readonly kind: string;
  /** Words around the title: （修正草案）, 【附件 2】. */
  readonly notes: readonly string[];
  readonly plain: readonly PlainText[];
  readonly issues: readonly NumberingIssue[];
  readonly joined: number;
}

const blank = (level: Level): Element => ({ id: '', level, marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: null, handMarks: [] });

/** 第一條（目的）: words in brackets right behind the number or on a line of their own, with other words after them; 第一條　目的 above a sentence. */
function takeCaption(part: Part & { kind: 'provision' }): { caption: Caption; lines: SourceLine[]; labelled: boolean } {
  const [first, ...after] = part.lines;
  const below = after[0];
  const bare = first && !first.table && !first.full && below && !below.table && !markerOf(below) ? readBareCaption(first.text, below.text) : null;
  if (bare) return { caption: bare, lines: after, labelled: false };
  const none = { caption: { caption: null }, lines: part.lines, labelled: part.labelled };
  const found = first && !first.table && part.marker.style === 'article' ? readCaption(first.text) : null;
  if (!first || !found) return none;
  const { length, ...caption } = found;
  const rest = sliceLine(first, length);
  if (rest.text === '' ? after.length === 0 : !part.labelled) return none;
  return { caption, lines: rest.text === '' ? after : [rest, ...after], labelled: rest.text !== '' };
}

interface Assembly {
  readonly body: Element[];
  readonly issues: NumberingIssue[];
  readonly plain: PlainText[];
  last: readonly number[] | null;
  /** Indentations at which 項 stand anywhere in the document. */
  readonly paragraphIndents: ReadonlySet<number>;
}

function provision(part: Part & { kind: 'provision' }, into: Assembly): void {
  const { caption, lines, labelled } = takeCaption(part);
  const { children, issues } = nest(lines, { labelled, base: part.source.indent ?? 0, paragraphIndents: into.paragraphIndents });
  const { marker } = part;
  const level: Level = marker.style === 'article' ? 'article' : 'point';
  // a label on a line of its own is printed on the line of its first words
  const gap = marker.gap !== '' || part.labelled || (caption.caption !== null && caption.captionBrackets !== '') || level !== 'article' ? marker.gap : '　';
  const own = { ...blank(level), marker: marker.text, gap, number: marker.number, ...caption, children };
  into.body.push(...(marker.run ? spreadRun(marker, marker.run).map((one) => ({ ...own, ...one })) : [own]));
  into.issues.push(...numbering(part, into.last), ...issues);
  into.last = marker.run?.through ?? marker.number;
}

/** What is odd about a provision's number behind another. */
function numbering(part: Part & { kind: 'provision' }, last: readonly number[] | null): NumberingIssue[] {
  const number = part.marker.number ?? [];
  if (!last || follows(last, number) || number[0] === 1) return [];
  const kind = compareNumbers(number, last) === 0 ? 'duplicate' : 'gap';
  return [{ kind, found: part.marker.text, after: last.join('-'), at: part.source }];
}

function plainAnnex(lines: readonly SourceLine[], reason: PlainText['reason'], into: Assembly): void {
  if (lines.length === 0) return;
  into.plain.push(...lines.map((line) => ({ line, reason })));
  into.body.push({ ...blank('annex'), children: nest(lines, { labelled: false }).children });
}

/** The lines from a heading without a number on, at the end of a provision that another one follows. */
function underUnnumbered(lines: readonly SourceLine[]): readonly SourceLine[] {
  const from = lines.findIndex(isUnnumberedHeading);
  return from < 0 || lines.slice(from).some(markerOf) ? [] : lines.slice(from);
}

function assemble(parts: readonly Part[], into: Assembly): void {
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'provision' && parts[i + 1]?.kind === 'provision') into.plain.push(...underUnnumbered(part.lines).map((line) => ({ line, reason: isUnnumberedHeading(line) ? 'unnumberedHeading' as const : 'underHeading' as const })));
    if (part.kind === 'heading') {
      const words = part.lines[0]?.table ? null : part.lines[0];
      into.body.push({ ...blank(part.marker.level), marker: part.marker.text, gap: part.marker.gap || (part.marker.text === part.source.text ? '　' : ''), number: part.marker.number, text: words?.text ?? '', handMarks: words ? underlinesOf(words) : [] });
      plainAnnex(part.lines.slice(words ? 1 : 0), 'underHeading', into);
      // numbers may begin again under a heading
    } else if (part.kind === 'provision') provision(part, into);
    else {
      const { children, issues } = nest(part.lines, { labelled: part.labelled, base: part.source.indent ?? 0, paragraphIndents: into.paragraphIndents });
      into.body.push({ ...blank('annex'), marker: part.marker.text, gap: part.marker.gap, number: part.marker.number, children });
      into.issues.push(...issues);
    }
  }
}

const styleOf = (top: MarkerStyle | null, kind: string): '條' | '點' =>
  top === 'article' || (top === null && /法|條例|學則|規程|辦法|規則|細則/.test(kind)) ? '條' : '點';

/** A history that stands below the text; without its word only where none stands above the text. */
function partHistory(lines: readonly SourceLine[]): { text: readonly SourceLine[]; below: readonly SourceLine[] } {
  const from = historyBelow(lines, isHistoryWord);
  const first = lines[from];
  const hasBody = lines.slice(0, from).some((line) => markerOf(line) ?? readProvisionMarker(line.text));
  const isOnly = first !== undefined && (isHistoryWord(first.text) || !lines.slice(0, from).some((line) => looksLikeHistory(line.text) && !readProvisionMarker(line.text)));
  return hasBody && isOnly ? { text: lines.slice(0, from), below: lines.slice(from) } : { text: lines, below: [] };
}

/** Takes the entries of a history out that stand below the first heading, before any provision. */
function historyUnderHeadings(parts: readonly Part[]): { parts: readonly Part[]; entries: readonly SourceLine[] } {
  const first = parts.findIndex((part) => part.kind !== 'heading');
  const isEntry = (line: SourceLine): boolean => !line.table && looksLikeHistory(line.text) && isCompleteEntry(line.text);
  const entries = parts.slice(0, first).flatMap((part) => part.lines.filter(isEntry));
  return { parts: parts.map((part, i) => (i < first && part.lines.some(isEntry) ? { ...part, lines: part.lines.filter((line) => !isEntry(line)) } : part)), entries };
}

/** Reads the structure of a regulation from its lines. */
export function readStructure(lines: readonly SourceLine[], more: { alias?: string; version?: string } = {}): Structure {
  const behind = lines.filter((line) => line.hint === 'note');
  const printed = cutRunning(lines.filter((line) => line.hint !== 'note'));
  const { below, text } = partHistory(printed);
  const opens = text.findIndex((line) => readProvisionMarker(line.text) !== null);
  const stamped = text.filter((line, i) => opens >= 0 && i > opens && !line.table && isDraftMark(line.text));
  const { head, parts: all, top, joined } = outline(stamped.length > 0 ? text.filter((line) => !stamped.includes(line)) : text);
  const { parts, entries } = historyUnderHeadings(all);
  const indents = new Set(parts.flatMap((part) => (part.kind === 'provision' ? [...paragraphIndents(part.lines)] : [])));
  const into: Assembly = { body: [], issues: [], plain: [], last: null, paragraphIndents: indents };
  const isHeaded = parts.some((part) => part.lines.some(isUnnumberedHeading));
  const header = readHeader(head, { isAll: parts.length === 0, isHeaded });
  const [first] = below;
  const word = first && isHistoryWord(first.text) ? [first.text] : [];
  const dated = below.slice(word.length);
  const reason = parts.length > 0 ? 'beforeFirstProvision' : 'noProvision';
  plainAnnex(header.plain, reason, into);
  assemble(parts, into);
  plainAnnex(behind.filter((line) => !isDraftMark(line.text)), 'note', into);
  const regulation: RegulationText = {
    alias: more.alias ?? '', title: trimEdges(header.title), institution: header.institution, style: styleOf(top, header.kind),
    version: more.version ?? '', history: [...header.history, ...entries.map((line) => line.text), ...joinHistory(dated.filter((line) => !isEnglish(line.text))).map((line) => line.text)], body: assignIds(into.body), wording: '原文',
  };
  return { regulation, kind: header.kind, notes: [...header.notes, ...[...stamped, ...behind.filter((line) => isDraftMark(line.text))].map((line) => line.text), ...word, ...dated.flatMap(({ text: words }) => (isEnglish(words) ? [words] : []))], plain: into.plain, issues: into.issues, joined };
}
