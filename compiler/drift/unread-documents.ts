/** Files beside an amendment that look like its table or its draft, and that its head does not name: staff believe that they were compared. */
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { headerValue } from '../resolve/regulation.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';

/** What staff write tables and drafts in. */
const DOCUMENT = /^(?![.~]|README|LICENSE).*\.(?:docx|odt|pdf|html?|txt)$/i;
const MOST_SHOWN = 5;

const fileOf = (path: string): string => path.trim().split('/').at(-1)!;
const headersOf = ({ syntax }: ResolvedAmendment): string[] => (['對照表', '草案'] as const).filter((kind) => headerValue(syntax, kind) !== undefined);

/** One note for the amendments of a folder, at the last one whose head names no table or no draft; `files` are the names in that folder. */
export function unreadDocuments(amendments: readonly ResolvedAmendment[], files: readonly string[]): Diagnostic | null {
  const open = amendments.filter((amendment) => headersOf(amendment).length < 2).at(-1);
  if (!open) return null;
  const named = new Set(amendments.flatMap(({ syntax }) => (['對照表', '草案'] as const).flatMap((kind) => fileOf(headerValue(syntax, kind)?.value.text ?? ''))));
  const unread = files.filter((name) => DOCUMENT.test(name) && !named.has(name)).sort();
  if (unread.length === 0) return null;
  const isTable = (name: string): boolean => /對照|table/i.test(name);
  const like = { 對照表: unread.find(isTable), 草案: unread.find((name) => /草案|修正|修訂|全文|draft/i.test(name) && !isTable(name)) };
  const headers = (['對照表', '草案'] as const).filter((kind) => !headersOf(open).includes(kind)).map((kind) => `${kind} ${like[kind] ?? '檔名'}`);
  const { source, syntax: { title: { span } } } = open;
  return diagnose('FG6083', { files: unread.slice(0, MOST_SHOWN), more: Math.max(0, unread.length - MOST_SHOWN), amendment: source.path, headers }, { source, span });
}
