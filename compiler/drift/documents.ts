/** The documents of one amendment: which of table, draft and current text they are. */
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import type { FileBytes } from '../import/index.ts';
import type { NumberingIssue } from '../import/nest.ts';
import { readStructure } from '../import/structure.ts';
import { readDocument } from '../import/table-document.ts';
import type { ComparisonTable } from '../import/table.ts';
import { isProvision } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { importedVersion } from './imported-version.ts';

/** A text in a document: a full draft or a regulation in force. */
export interface ReadText {
  readonly version: RegulationVersion;
  /** The title or the file says that it is a draft. */
  readonly isDraft: boolean;
  readonly issues: readonly NumberingIssue[];
}

export interface ReadDocument {
  readonly source: Source;
  readonly table: ComparisonTable | null;
  readonly text: ReadText | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file: the table in it, and the text around the table or without one. Struck words of drafts count as deleted. */
export function readFile(file: FileBytes): ReadDocument {
  const document = readDocument(file, { struckText: 'drop' });
  const lines = document.lines.map((line) => (line.marks.length > 0 ? { ...line, marks: [] } : line));
  const structure = readStructure(lines);
  const { regulation, notes, issues } = structure;
  const hasText = regulation.body.some(isProvision);
  const isDraft = document.table !== null || notes.some((note) => /草案|修正後|修訂後/.test(note)) || regulation.history.some((line) => /[○〇]\s*月|○年|00\s*月/.test(line));
  const errors = document.diagnostics.filter((d) => d.severity === 'error');
  return {
    source: document.source, table: document.table, diagnostics: errors,
    text: hasText ? { version: importedVersion({ ...regulation, alias: 'imported', version: '1' }, document.source), isDraft, issues } : null,
  };
}
