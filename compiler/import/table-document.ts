/** A file as a document that may hold a comparison table, a full text, or both. */
import { createSource, type Source } from '../../lang/source.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { importLines, type FileBytes, type ImportOptions } from './index.ts';
import { placeLines, type SourceLine } from './lines.ts';
import { dropStruck } from './struck.ts';
import { readTable, type ComparisonTable } from './table.ts';
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
  const tabbed = /\.(?:txt|text|md|markdown)$/i.test(file.name) ? readTabbed(file) : null;
  const read = tabbed ? { ...tabbed, diagnostics: [] } : importLines(file, options);
  const table = readTable(read.lines, read.source, { keepStruck: options.struckText === 'keep', which: options.table });
  const lines = table ? table.rest : read.lines;
  return { table, lines: options.struckText === 'drop' ? dropStruck(lines) : lines, source: read.source, diagnostics: read.diagnostics };
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

