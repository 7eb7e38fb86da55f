/** Import: a regulation in any of the formats that offices use → its text. Nothing of it is lost or altered; what is left out is reported. */
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { createSource, type Source } from '../../lang/source.ts';
import type { RegulationText } from '../model/regulation.ts';
import { withoutContents } from './contents.ts';
import { extractDocx, type TrackedChanges } from './docx.ts';
import { ImportFailure } from './failure.ts';
import { extractHtml } from './html.ts';
import { labelledRows, withoutReasons } from './labelled-rows.ts';
import { lettersTogether } from './letters-apart.ts';
import { placeLines, type Extraction, type SourceLine } from './lines.ts';
import { markTyped, markWrapped } from './margins.ts';
import { extractMarkdown } from './markdown.ts';
import { extractOdt } from './odt.ts';
import { extractPdf } from './pdf.ts';
import { withoutCounted } from './page-numbers.ts';
import { emptyReport, failureDiagnostic, findingDiagnostics, isFailure, makeReport, structureDiagnostics, type ImportFormat, type ImportReport } from './report.ts';
import { readStructure } from './structure.ts';
import { strokeTables } from './stroke-tables.ts';
import { dropStruck, struckFindings } from './struck.ts';
import { decodeText, hasByteOrderMark, dropBullets, extractText } from './text.ts';
import { tablesOf } from './typed-tables.ts';
import { withoutFurniture, withoutPageLayout } from './web-pages.ts';

export { regulationToFagui } from './fagui.ts';
export { regulationToJson, type JsonElement, type JsonRegulation } from './json.ts';
export type { ImportFormat, ImportReport } from './report.ts';

export interface ImportOptions {
  /** Struck-out text of drafts: `keep` leaves it in the text, `drop` takes it as deleted. By default it stays, but in the amended column of a table. Reported either way. */
  readonly struckText?: 'keep' | 'drop';
  /** Which comparison table of the document, from 1 on. */
  readonly table?: number;
  /** Underlines become hand marks of the text (default: they are layout of a comparison and left out). */
  readonly keepUnderlines?: boolean;
  readonly trackedChanges?: TrackedChanges;
  /** Most bytes of a file; unless told, 16 MB of text or 32 MB of any other format. */
  readonly maximumBytes?: number;
  readonly alias?: string;
  readonly version?: string;
}

export interface ImportResult {
  readonly regulation: RegulationText;
  readonly report: ImportReport;
  readonly diagnostics: readonly Diagnostic[];
}

const MAXIMUM_BYTES = 32 * 1024 * 1024;
/** Of text formats, which hold no pictures: all regulations of a university have less. */
const MOST_TEXT_BYTES = 16 * 1024 * 1024;
const MOST_LINES = 100_000;
const FORMATS: Readonly<Record<string, ImportFormat>> = Object.assign(Object.create(null), {
  txt: 'text', text: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html', docx: 'docx', doc: 'docx', docm: 'docx', dotx: 'docx', odt: 'odt', ott: 'odt', pdf: 'pdf',
});

/** The format that a file name's ending says, null when it cannot be imported. */
const formatOf = (name: string): ImportFormat | null => FORMATS[/\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;

interface Reading {
  readonly extraction: Extraction;
  readonly source: Source;
  readonly lines: readonly SourceLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Text formats: diagnostics of plain text point into the file itself, those of other formats into the text taken out of it. */
function read(format: ImportFormat, name: string, bytes: Uint8Array, options: ImportOptions): Reading {
  if (format === 'docx' || format === 'odt' || format === 'pdf') {
    const extraction = format === 'docx' ? extractDocx(bytes, options) : format === 'odt' ? extractOdt(bytes, options) : extractPdf(bytes);
    return placed(name, extraction, [], format);
  }
  const { text, encoding } = decodeText(bytes);
  const source = createSource(name, text);
  const guessed = encoding !== 'utf-8' && !hasByteOrderMark(bytes) ? [diagnose('FG9018', { encoding: encoding === 'big5' ? 'Big5' : encoding.toUpperCase() }, { source, span: { start: 0, end: 0 } })] : [];
  if (format === 'text') {
    const whole = withoutReasons(withoutFurniture(withoutContents(strokeTables(lettersTogether(withinLimit(name, extractText(text)))))));
    const extraction = { ...whole, lines: labelledRows(whole.lines) };
    return { extraction, source, lines: markWrapped(extraction.lines), diagnostics: guessed };
  }
  return placed(name, format === 'html' ? withoutCounted(extractHtml(text)) : extractMarkdown(text), guessed, format);
}

function withinLimit(name: string, extraction: Extraction): Extraction {
  const size = extraction.lines.length;
  if (size > MOST_LINES) throw new ImportFailure({ kind: 'tooLarge', what: name, size, limit: MOST_LINES, unit: 'lines' });
  return extraction;
}

function placed(name: string, raw: Extraction, diagnostics: readonly Diagnostic[], format: ImportFormat): Reading {
  const whole = withoutReasons(dropBullets(withoutContents(withoutPageLayout(lettersTogether(withinLimit(name, raw)), format === 'html' || format === 'markdown'))));
  const rows = labelledRows(tablesOf(whole.lines));
  const extraction = { ...whole, lines: format === 'pdf' ? rows : markTyped(rows) };
  const { text, lines } = placeLines(extraction.lines);
  return { extraction, source: createSource(name, text), lines, diagnostics };
}

const emptyRegulation = (options: ImportOptions): RegulationText => ({
  alias: options.alias ?? '', title: '', institution: '', style: '點', version: options.version ?? '', history: [], body: [], wording: '原文',
});

export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file of any format; the diagnostic instead where it cannot be read. */
function tryRead(file: FileBytes, options: ImportOptions): { format: ImportFormat; reading: Reading } | { format: ImportFormat | null; failure: Diagnostic } {
  const { name, bytes } = file;
  const format = formatOf(name);
  const nowhere = createSource(name, '');
  if (!format) return { format, failure: diagnose('FG9001', { name }, { source: nowhere, span: { start: 0, end: 0 } }) };
  try {
    const limit = options.maximumBytes ?? (['text', 'markdown', 'html'].includes(format) ? MOST_TEXT_BYTES : MAXIMUM_BYTES);
    if (bytes.length > limit) throw new ImportFailure({ kind: 'tooLarge', what: name, size: bytes.length, limit, unit: 'bytes' });
    return { format, reading: read(format, name, bytes, options) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { format, failure: failureDiagnostic(error.reason, name, nowhere) };
  }
}

/** The printed lines of one file, before any structure is read from them, in the text that diagnostics point into. Never throws for what the file holds. */
export function importLines(file: FileBytes, options: ImportOptions = {}): { lines: readonly SourceLine[]; source: Source; diagnostics: readonly Diagnostic[] } {
  const result = tryRead(file, options);
  if ('failure' in result) return { lines: [], source: createSource(file.name, ''), diagnostics: [result.failure] };
  const { lines, source, diagnostics, extraction } = result.reading;
  return { lines, source, diagnostics: [...diagnostics, ...findingDiagnostics(extraction.findings, source)] };
}

/** Imports one file. Never throws for what the file holds: unreadable files give an empty regulation and an error. */
export function importFile(file: FileBytes, options: ImportOptions = {}): ImportResult {
  const result = tryRead(file, options);
  if ('failure' in result) return { regulation: emptyRegulation(options), report: emptyReport(result.format), diagnostics: [result.failure] };
  return assemble(result.format, result.reading, options);
}

const withoutMarks = (line: SourceLine): SourceLine => ({
  ...line, marks: [], ...(line.cells ? { cells: line.cells.map((row) => row.map((cell) => cell.map(withoutMarks))) } : {}),
});

function assemble(format: ImportFormat, reading: Reading, options: ImportOptions): ImportResult {
  const dropped = options.struckText === 'drop';
  const findings = [...reading.extraction.findings, ...struckFindings(reading.lines, dropped)];
  const kept = dropped ? dropStruck(reading.lines) : reading.lines;
  const lines = options.keepUnderlines ? kept : kept.map(withoutMarks);
  const structure = readStructure(lines, { alias: options.alias, version: options.version });
  return {
    regulation: structure.regulation,
    report: makeReport(format, reading.lines, structure, findings),
    diagnostics: [...reading.diagnostics, ...findingDiagnostics(findings, reading.source), ...structureDiagnostics(structure, reading.source)],
  };
}
