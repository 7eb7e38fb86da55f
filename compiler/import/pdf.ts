/** PDF → lines by pdftotext (poppler), where it is installed. What stands at the edges of pages is left out and reported. */
import { spawnSync } from 'node:child_process';
import { ImportFailure } from './failure.ts';
import type { Extraction, Finding, SourceLine } from './lines.ts';
import { markFull } from './margins.ts';
import { rebuildColumns } from './pdf-columns.ts';
import { withoutBoxes } from './pdf-boxes.ts';
import { readDrawing, type DrawnLine } from './pdf-drawing.ts';
import { withoutNotes } from './pdf-notes.ts';
import { marksOf, mixedColumns, readPages, withoutEdges, withTables } from './pdf-pages.ts';
import { readBoxes, rebuildTables } from './pdf-table.ts';
import { readColumns } from './table-headers.ts';
import { extractText } from './text.ts';

const TIMEOUT_MS = 60_000;
const MOST_TEXT = 64 * 1024 * 1024;

const SPACED = /([\u3400-\u9fff]) (?=[0-9A-Za-z])|([0-9A-Za-z]) (?=[\u3400-\u9fff])/g;
const UNSPACED = /[\u3400-\u9fff](?=[0-9A-Za-z])|[0-9A-Za-z](?=[\u3400-\u9fff])/g;
const LEAST_SPACED = 3;
/** The mark of a footnote stands close to its word also where such space is set. */
const MOST_UNSPACED = 0.25;

/** 109 年 5 月: space that a word processor sets between scripts by itself, which it does nearly everywhere in a text or nowhere. */
function withoutTypeSpace(lines: readonly SourceLine[]): readonly SourceLine[] {
  const text = lines.map((line) => line.text).join('\n');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const isSet = count(SPACED) >= LEAST_SPACED && count(UNSPACED) <= count(SPACED) * MOST_UNSPACED;
  return isSet ? lines.map((line) => ({ ...line, text: line.text.replace(SPACED, '$1$2') })) : lines;
}

/** Lines of the text that pdftotext -layout prints. */
export function extractLayout(text: string): Extraction {
  const { lines, findings } = extractText(text);
  const { lines: rebuilt, rows, kept } = rebuildColumns(lines, text);
  const columns: Finding[] = [...(rows > 0 ? [{ kind: 'rebuiltTable' as const, text: String(rows), dropped: false }] : []), ...kept.map((words) => ({ kind: 'columns' as const, text: words, dropped: false }))];
  return { lines: withoutTypeSpace(markFull(rebuilt)), findings: [...findings, ...columns] };
}

const START = { timeout: TIMEOUT_MS, maxBuffer: MOST_TEXT, windowsHide: true } as const;

/** What the pages draw, by pdftocairo, which comes with pdftotext; nothing where it cannot be run. */
function drawingOf(bytes: Uint8Array): DrawnLine[][] {
  const run = spawnSync('pdftocairo', ['-svg', '-', '-'], { ...START, input: bytes });
  return run.error || run.status !== 0 ? [] : readDrawing(run.stdout.toString('latin1'));
}

/** Runs pdftotext; throws ImportFailure when it is not installed or cannot read the file. */
function textOfPdf(bytes: Uint8Array, form: '-layout' | '-bbox'): string {
  const run = spawnSync('pdftotext', [form, '-enc', 'UTF-8', '-', '-'], { ...START, input: bytes });
  if (run.error) {
    const code = (run.error as NodeJS.ErrnoException).code;
    throw new ImportFailure(code === 'ENOENT' ? { kind: 'noPdfReader', detail: 'ENOENT' } : { kind: 'corrupt', part: 'pdf', detail: code ?? run.error.message });
  }
  if (run.status !== 0) throw new ImportFailure({ kind: 'corrupt', part: 'pdf', detail: run.stderr.toString('utf8').trim().split('\n')[0] ?? '' });
  return run.stdout.toString('utf8');
}

/** Does a printed line read like the header of a comparison table? */
const isTableHeader = (line: string): boolean => line.length < 400 && /\S\s{2,}\S/.test(line) && readColumns(line.trim().split(/\s{2,}/)) !== null;

/** Lines of a PDF; comparison tables are rebuilt from where their words stand. Throws ImportFailure when the file cannot be read. */
export function extractPdf(bytes: Uint8Array): Extraction {
  const layout = textOfPdf(bytes, '-layout');
  // pages without a character are pictures of pages
  if (layout.trim() === '') throw new ImportFailure({ kind: 'scanned' });
  const drawing = drawingOf(bytes);
  const inner = withoutEdges(readBoxes(textOfPdf(bytes, '-bbox')), drawing);
  const noted = withoutNotes(inner.pages, drawing);
  const { pages, lines: boxes, findings: boxed } = withoutBoxes(noted.pages, drawing);
  const notes = [...boxes, ...noted.lines];
  const findings = [...inner.findings, ...noted.findings, ...boxed];
  const hasHeader = layout.split('\n').some(isTableHeader);
  const drawn = readPages(pages, drawing);
  // a header that no line frames: the framed tables stand in its cells
  const placed = hasHeader ? pages.map((words, page) => withTables(words, drawing[page] ?? [])) : [];
  const rebuilt = hasHeader ? rebuildTables(placed.map(({ words }) => words), (row, text, page) => marksOf(row, text, placed[page]!.loose)) : null;
  const counted = (rows: number): Finding[] => (rows > 0 ? [{ kind: 'rebuiltTable', text: String(rows), dropped: false }] : []);
  if (rebuilt) return { lines: [...rebuilt.lines, ...notes], findings: [...findings, ...counted(rebuilt.rows)] };
  const printed = drawn.isDrawn || notes.length > 0 ? null : extractLayout(layout);
  const told = printed && !printed.findings.some(({ kind }) => kind === 'columns') ? mixedColumns(inner.pages, drawing).map((text): Finding => ({ kind: 'columns', text, dropped: false })) : [];
  // columns that nothing draws show in the text as it is laid out
  if (printed && (told.length > 0 || printed.findings.some(({ kind }) => kind === 'rebuiltTable' || kind === 'columns'))) return { ...printed, findings: [...printed.findings, ...told] };
  return { lines: [...drawn.lines, ...notes], findings: [...findings, ...counted(drawn.rows)] };
}
