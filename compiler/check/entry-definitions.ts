/** Definitions know no entries: one that reads the record of the entries reads it outside of the list. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import type { Scope } from './scope.ts';

/** Does a definition read a field of this record, directly or through other definitions? What it looks at inside an aggregate of its own does not count. */
export function readsRecord(definition: string, record: string, scope: Scope, seen = new Set<string>()): boolean {
  const found = scope.definitions.get(definition);
  if (!found || seen.has(definition)) return false;
  seen.add(definition);
  const alias = scope.records.get(record)?.name.alias;
  const isRead = ({ steps: [first, second] }: ExpressionSyntax & { kind: 'path' }): boolean =>
    second ? first!.text === record || first!.text === alias : first !== undefined && readsRecord(first.text, record, scope, seen);
  const inNode = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    if ('kind' in node && node.kind === 'aggregate') return false;
    if ('kind' in node && node.kind === 'path') return isRead(node as ExpressionSyntax & { kind: 'path' });
    return Object.values(node).some(inNode);
  };
  return inNode(found.syntax);
}
