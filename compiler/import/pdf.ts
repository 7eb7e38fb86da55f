/** PDF → lines by pdftotext (poppler), where it is installed. Page numbers at the edges of pages are left out and reported. */
import { spawnSync } from 'node:child_process';
import { ImportFailure } from './failure.ts';
import type { Extraction, Finding, SourceLine } from './lines.ts';
import { readBoxes, rebuildTables } from './pdf-table.ts';
import { readColumns } from './table-headers.ts';
import { extractText } from './text.ts';

const TIMEOUT_MS = 60_000;
const MOST_TEXT = 64 * 1024 * 1024;

const PAGE_NUMBER = /^\s*(?:[-–—~]?\s*\d{1,4}\s*[-–—~]?|第\s*\d{1,4}\s*頁(?:\s*[，,／/]?\s*共\s*\d{1,4}\s*頁)?|\d{1,4}\s*\/\s*\d{1,4}|(?:page|p\.?)\s*\d{1,4})\s*$/i;

/** Takes the page number off the first or last printed line of each page. */
export function dropPageNumbers(text: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const pages = text.split('\f').map((page) => {
    const lines = page.split('\n');
    for (const from of ['end', 'start'] as const) {
      const at = from === 'end' ? lines.findLastIndex((line) => line.trim() !== '') : lines.findIndex((line) => line.trim() !== '');
      if (at < 0 || !PAGE_NUMBER.test(lines[at]!)) continue;
      findings.push({ kind: 'pageNumber', text: lines[at]!.trim(), dropped: true });
      lines[at] = '';
    }
    return lines.join('\n');
  });
  return { text: pages.join('\n'), findings };
}

const widthOf = (line: SourceLine): number => (line.indent ?? 0) + [...line.text].reduce((n, c) => n + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** Marks the lines that reach the right margin: their sentence may go on. */
function markFull(lines: readonly SourceLine[]): SourceLine[] {
  const margin = Math.max(0, ...lines.filter((line) => !line.table).map(widthOf));
  const spaced = lines.filter((line) => line.blankBefore).length * 5 >= lines.length;
  return lines.map((line) => (!line.table && widthOf(line) >= margin - 4 ? { ...line, full: spaced ? 'spaced' : 'solid' } : line));
}

/** Lines of the text that pdftotext -layout prints. */
export function extractLayout(text: string): Extraction {
  const { text: pages, findings } = dropPageNumbers(text);
  const inner = extractText(pages);
  return { lines: markFull(inner.lines), findings: [...findings, ...inner.findings] };
}

/** Runs pdftotext; throws ImportFailure when it is not installed or cannot read the file. */
function textOfPdf(bytes: Uint8Array, form: '-layout' | '-bbox'): string {
  const run = spawnSync('pdftotext', [form, '-enc', 'UTF-8', '-', '-'], { input: bytes, timeout: TIMEOUT_MS, maxBuffer: MOST_TEXT, windowsHide: true });
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
  const rebuilt = layout.split('\n').some(isTableHeader) ? rebuildTables(readBoxes(textOfPdf(bytes, '-bbox')), (text) => PAGE_NUMBER.test(text)) : null;
  if (!rebuilt) return extractLayout(layout);
  const { findings } = dropPageNumbers(layout);
  return { lines: rebuilt.lines, findings: [...findings, { kind: 'rebuiltTable', text: String(rebuilt.rows), dropped: false }] };
}
