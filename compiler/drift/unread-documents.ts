/** Files beside amendments that their heads do not name: staff believe that they are compared, so they are, and those that are about no amendment there are told of. */
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { headerValue } from '../resolve/regulation.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';

const MOST_SHOWN = 5;

const fileOf = (path: string): string => path.trim().split('/').at(-1)!;
const headersOf = ({ syntax }: ResolvedAmendment): string[] => (['對照表', '草案'] as const).filter((kind) => headerValue(syntax, kind) !== undefined);

/** Of the documents in the folder of some amendments those that none of them names. */
export function unnamedDocuments(amendments: readonly ResolvedAmendment[], documents: readonly string[]): string[] {
  const named = new Set(amendments.flatMap(({ syntax }) => (['對照表', '草案'] as const).flatMap((kind) => fileOf(headerValue(syntax, kind)?.value.text ?? ''))));
  return documents.filter((name) => !named.has(name)).sort();
}

/** One note of the `unread` files for the amendments of a folder, at the last one whose head names no table or no draft. */
export function unreadDocuments(amendments: readonly ResolvedAmendment[], unread: readonly string[]): Diagnostic | null {
  const open = amendments.filter((amendment) => headersOf(amendment).length < 2).at(-1);
  if (!open || unread.length === 0) return null;
  const isTable = (name: string): boolean => /對照|table/i.test(name);
  const like = { 對照表: unread.find(isTable), 草案: unread.find((name) => /草案|修正|修訂|全文|draft/i.test(name) && !isTable(name)) };
  const headers = (['對照表', '草案'] as const).filter((kind) => !headersOf(open).includes(kind)).map((kind) => `${kind} ${like[kind] ?? '檔名'}`);
  const { source, syntax: { title: { span } } } = open;
  return diagnose('FG6083', { files: unread.slice(0, MOST_SHOWN), more: Math.max(0, unread.length - MOST_SHOWN), amendment: source.path, headers }, { source, span });
}
