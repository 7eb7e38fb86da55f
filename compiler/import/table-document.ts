/** A file as a document that may hold a comparison table, a full text, or both. */
import { createSource, type Source } from '../../lang/source.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { importLines, type FileBytes, type ImportOptions } from './index.ts';
import { placeLines, type SourceLine } from './lines.ts';
import { takeOverviews, type Overview } from './overview.ts';
import { dropStruck } from './struck.ts';
import { readTable, tableStarts, type ComparisonTable } from './table.ts';
import { extractTabbedTables } from './table-text.ts';
import { decodeText, extractText } from './text.ts';
import { extractMarkdown } from './markdown.ts';

export interface TableDocument {
  readonly table: ComparisonTable | null;
  /** The lines outside of the table, or all of them. */
  readonly lines: readonly SourceLine[];
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a document. Never throws for what the file holds; an unreadable one has an error and no lines. */
export function readDocument(file: FileBytes, options: ImportOptions = {}): TableDocument {
  const read = readAllLines(file, options);
  const table = readTable(read.lines, read.source, { keepStruck: options.struckText === 'keep', which: options.table });
  const lines = table ? table.rest : read.lines;
  return { table, lines: options.struckText === 'drop' ? dropStruck(lines) : lines, source: read.source, diagnostics: read.diagnostics };
}

/** A comparison table of a document with several: what stands behind it, up to the title of the next one. */
export interface TablePart {
  /** null for what stands before the first table. */
  readonly table: ComparisonTable | null;
  readonly lines: readonly SourceLine[];
}

/** Reads all comparison tables of a document, each with what stands behind it; a document with one table or none is a single part. What its 總說明 say is apart. */
export function readParts({ lines: all, source }: Pick<TableDocument, 'lines' | 'source'>): { readonly parts: readonly TablePart[]; readonly overviews: readonly Overview[] } {
  const { overviews, rest } = takeOverviews(all);
  const starts = tableStarts(rest);
  const chunks = starts.length < 2 ? [rest] : [...(starts[0]! > 0 ? [0] : []), ...starts].map((from, i, all) => rest.slice(from, all[i + 1]));
  const parts = chunks.map((lines): TablePart => {
    const table = readTable(lines, source);
    return { table, lines: dropStruck(table ? table.rest : lines) };
  });
  return { parts, overviews };
}

/** All lines of a file, tables among them. */
export function readAllLines(file: FileBytes, options: ImportOptions): Pick<TableDocument, 'lines' | 'source' | 'diagnostics'> {
  const tabbed = /\.(?:txt|text|md|markdown)$/i.test(file.name) ? readTabbed(file) : null;
  return tabbed ? { ...tabbed, diagnostics: [] } : importLines(file, options);
}

/** Text that was taken out of an office file by a converter marks deleted words as ~~…~~ and bold ones as **…**. */
export const hasMarkdownSigns = (text: string): boolean => /~~[^~\n]+~~|\*\*[^*\n]+\*\*/.test(text);

/** Text files: rows of cells parted by tabs, with what the cells' HTML says. */
function readTabbed(file: FileBytes): { lines: readonly SourceLine[]; source: Source } | null {
  const { text } = decodeText(file.bytes);
  if (/\.(?:md|markdown)$/i.test(file.name) || hasMarkdownSigns(text)) {
    const placed = placeLines(extractTabbedTables(text, (part) => extractMarkdown(part).lines) ?? extractMarkdown(text).lines);
    return { lines: placed.lines, source: createSource(file.name, placed.text) };
  }
  const lines = extractTabbedTables(text, (part, start) => extractText(part).lines.map((line) => ({ ...line, start: line.start + start })));
  return lines && { lines, source: createSource(file.name, text) };
}

