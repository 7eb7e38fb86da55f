/** What an import found: counts for people, and the diagnostics of one file. */
import { diagnose, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { walk, type Level } from '../model/regulation.ts';
import { ImportFailure, type FailureReason } from './failure.ts';
import type { Finding, SourceLine } from './lines.ts';
import type { PlainText, Structure } from './structure.ts';

export type ImportFormat = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'pdf';

export interface ImportReport {
  readonly format: ImportFormat | null;
  /** Printed lines read, and how many broken ones were joined to the line before. */
  readonly lines: number;
  readonly joined: number;
  /** Elements recognised, by level, and history lines. */
  readonly recognised: Readonly<Partial<Record<Level, number>>>;
  readonly history: number;
  /** 要點, 辦法 …; "" when the title says none. */
  readonly kind: string;
  /** Words around the title that are no part of it: （修正草案）. */
  readonly notes: readonly string[];
  /** Text kept as it stands because it fits no part of a regulation. */
  readonly plain: readonly { readonly text: string; readonly reason: PlainText['reason'] }[];
  readonly findings: readonly Finding[];
}

/** A report to begin with. */
export const emptyReport = (format: ImportFormat | null): ImportReport => ({
  format, lines: 0, joined: 0, recognised: {}, history: 0, kind: '', notes: [], plain: [], findings: [],
});

const lineText = (line: SourceLine): string => (line.table ? line.table.map((row) => row.join(' ')).join(' ') : line.text);

/** Counts what a structure holds. */
export function makeReport(format: ImportFormat, lines: readonly SourceLine[], structure: Structure, findings: readonly Finding[]): ImportReport {
  const recognised: Partial<Record<Level, number>> = {};
  for (const top of structure.regulation.body) walk(top, ({ level }) => (recognised[level] = (recognised[level] ?? 0) + 1));
  return {
    format, lines: lines.length, joined: structure.joined, recognised, history: structure.regulation.history.length, kind: structure.kind, notes: structure.notes,
    plain: structure.plain.map(({ line, reason }) => ({ text: lineText(line), reason })), findings,
  };
}

const START: Label['span'] = { start: 0, end: 0 };

/** The diagnostic for a file that could not be read. */
export function failureDiagnostic(reason: FailureReason, name: string, source: Source): Diagnostic {
  const at: Label = { source, span: START };
  switch (reason.kind) {
    case 'tooLarge': return diagnose('FG9002', { what: reason.what === 'all' ? name : reason.what, size: reason.size, limit: reason.limit, unit: reason.unit }, at);
    case 'notZip': return diagnose('FG9003', { name, found: reason.found }, at);
    case 'corrupt': return diagnose('FG9004', { part: reason.part, detail: reason.detail }, at);
    case 'missingPart': return diagnose('FG9005', { part: reason.part }, at);
    case 'scanned': return diagnose('FG9024', { name }, at);
    case 'noPdfReader': return diagnose('FG9006', { name }, at);
  }
}

/** Was a document refused (in place of an error of the program)? */
export const isFailure = (error: unknown): error is ImportFailure => error instanceof ImportFailure;

/** Diagnostics about what was noticed while reading, one for each kind. */
export function findingDiagnostics(findings: readonly Finding[], source: Source): Diagnostic[] {
  const at: Label = { source, span: START };
  const of = (kind: Finding['kind']): Finding[] => findings.filter((finding) => finding.kind === kind);
  const texts = (list: readonly Finding[]): string => list.map((finding) => finding.text).filter((text) => text !== '').join('、');
  const out: Diagnostic[] = [];
  const hidden = of('hiddenText');
  if (hidden.length) out.push(diagnose('FG9010', { text: texts(hidden), count: hidden.length }, at));
  const [insertions, deletions] = [of('insertion'), of('deletion')];
  if (insertions.length + deletions.length > 0) {
    const before = insertions.some((f) => f.dropped) || deletions.some((f) => !f.dropped);
    out.push(diagnose('FG9011', { insertions: insertions.length, deletions: deletions.length, reading: before ? 'before' : 'after' }, at));
  }
  const struck = of('struckText');
  if (struck.length) out.push(diagnose('FG9016', { count: struck.length, text: texts(struck), dropped: struck[0]!.dropped }, at));
  const pictures = of('picture');
  if (pictures.length) out.push(diagnose('FG9012', { count: pictures.length, names: texts(pictures) }, at));
  for (const [kind, code] of [['footnote', 'FG9013'], ['textBox', 'FG9014'], ['comment', 'FG9015'], ['script', 'FG9020'], ['ruby', 'FG9028'], ['contents', 'FG9029']] as const) {
    const list = of(kind);
    if (list.length) out.push(diagnose(code, { count: list.length, text: texts(list) }, at));
  }
  const rebuilt = of('rebuiltTable')[0];
  if (rebuilt) out.push(diagnose('FG9022', { rows: Number(rebuilt.text) }, at));
  const columns = of('columns');
  if (columns.length) out.push(diagnose('FG9027', { count: columns.length, text: texts(columns) }, at));
  const menus = of('navigation');
  if (menus.length) out.push(diagnose('FG9025', { text: texts(menus) }, at));
  const formulas = of('formula').filter((finding) => !finding.dropped);
  if (formulas.length) out.push(diagnose('FG9026', { count: formulas.length, text: texts(formulas) }, at));
  const pages = of('headerFooter');
  if (pages.length) out.push(diagnose('FG9021', { text: texts(pages) }, at));
  return out;
}

/** Diagnostics about the text itself: no provision, odd numbers, plain text. */
export function structureDiagnostics(structure: Structure, source: Source): Diagnostic[] {
  const place = (line: SourceLine, length: number): Label => ({ source, span: { start: Math.min(line.start, source.text.length), end: Math.min(line.start + length, source.text.length) } });
  const out: Diagnostic[] = [];
  const provisions = structure.regulation.body.some((element) => element.level === 'article' || element.level === 'point');
  if (!provisions) out.push(diagnose('FG9007', {}, { source, span: START }));
  for (const { kind, found, after, at } of structure.issues) {
    const label = place(at, found.length);
    out.push(kind === 'gap' ? diagnose('FG9008', { found, after }, label) : diagnose('FG9009', { found }, label));
  }
  if (provisions) {
    for (const { line, reason } of structure.plain) out.push(diagnose('FG9017', { text: lineText(line), reason }, place(line, line.text.length)));
  }
  const unreadable = source.text.split('\uFFFD').length - 1;
  if (unreadable > 0) out.push(diagnose('FG9019', { count: unreadable }, { source, span: START }));
  return out;
}
