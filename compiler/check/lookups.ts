/** 對照: a printed table as a definition. Each row is a branch, read from its cells as they stand: amend a cell and the definition has changed. */
import type { LookupSyntax } from '../../lang/ast.ts';
import type { WantedCell } from '../../lang/diagnostics/codes/blocks.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { ValueType } from '../ir/program.ts';
import type { Element } from '../model/regulation.ts';
import { showRational } from '../model/rational.ts';
import { allOf, cellValue, isRest, keyCondition } from './cells.ts';
import type { CheckedDefinition, CheckedExpression } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { columnsNamed, gridOf, placeOfCell, type Cell, type Grid } from './tables.ts';

type Base = Omit<CheckedDefinition, 'kind' | 'type' | 'branches' | 'otherwise'>;

/** What the rows are read with. */
interface Reading {
  readonly lookup: LookupSyntax;
  readonly table: Element;
  readonly grid: Grid;
  readonly type: ValueType;
  readonly subjects: readonly CheckedExpression[];
  readonly context: ExpressionContext;
}

/** @param base name, place and scope of the block; `context.elements` are the elements that 依 names. Null when something was reported. */
export function checkLookup(base: Base, lookup: LookupSyntax, context: ExpressionContext): CheckedDefinition | null {
  const type = context.scope.definitions.get(lookup.name.text)!.type;
  const subjects = lookup.keys.map((key) => checkExpression(key.value, context));
  const tables = context.elements.filter((e) => e.cells !== null);
  const [table] = tables;
  // an address that names nothing was reported where it was resolved
  if (!context.elements.length) return null;
  if (!table || tables.length > 1) {
    context.report(diagnose('FG5025', { block: '對照', name: lookup.name.text, count: tables.length }, at(context, lookup.basis?.span ?? lookup.headSpan)));
    return null;
  }
  const grid = gridOf(table);
  const groups = columnGroups(lookup, grid, context);
  if (!groups || subjects.some((s) => s === null)) return null;
  for (const phrase of context.scope.version.phrases) if (phrase.elementId === table.id && phrase.cell) context.scope.used.add(phrase.name);
  const reading: Reading = { lookup, table, grid, type, subjects: subjects as CheckedExpression[], context };
  const rows = grid.rows.flatMap((row) => groups.flatMap((columns) => readRow(row, columns, reading)));
  if (!rows.every((r) => r !== null)) return null;
  const otherwise = rows.find((r) => r.condition === null)?.value ?? null;
  return { ...base, kind: 'definition', type, branches: rows.flatMap(({ condition, value }) => (condition ? [{ condition, value }] : [])), otherwise };
}

/** The columns of the keys and, last, of the result: once, or as often as the table prints its groups side by side. */
function columnGroups(lookup: LookupSyntax, grid: Grid, context: ExpressionContext): number[][] | null {
  const words = [...lookup.keys.map((key) => key.column), ...(lookup.result ? [lookup.result] : [])];
  const columns = words.map((word) => columnsNamed(grid, word.text));
  const names = [...new Set(grid.header.flat())].filter(Boolean);
  const missing = words.filter((_, i) => columns[i]!.length === 0);
  for (const word of missing) {
    const suggestion = suggest(word.text, names);
    context.report(diagnose('FG5026', { name: word.text, columns: names, suggestion }, at(context, word.span)));
  }
  if (missing.length || !lookup.result) return null;
  const count = columns[0]!.length;
  if (columns.every((c) => c.length === count)) return columns[0]!.map((_, group) => columns.map((c) => c[group]!));
  context.report(diagnose('FG5028', { name: lookup.name.text, columns: words.map((w) => w.text) }, at(context, lookup.headSpan)));
  return null;
}

/** A row of one group as a branch; `condition` null for the row of all others. An empty row is none; null when a cell cannot be read. */
function readRow(row: number, columns: readonly number[], reading: Reading): ({ condition: CheckedExpression | null; value: CheckedExpression } | null)[] {
  const { lookup, grid, subjects, type, context } = reading;
  const cells = columns.map((column) => grid.cell(row, column));
  if (cells.every((cell) => cell.text.trim() === '')) return [];
  const result = cells.at(-1)!;
  const value = cellValue(result.text.trim(), type, context.scope, lookup.result!.span);
  if (!value) reportCell(result, lookup.result!.text, type, false, reading);
  const keys = cells.slice(0, -1);
  if (keys.every((cell) => isRest(cell.text.trim()))) return [value && { condition: null, value }];
  const conditions = keys.map((cell, i) => {
    const condition = keyCondition(cell.text.trim(), subjects[i]!, context.scope, lookup.keys[i]!.span);
    if (!condition) reportCell(cell, lookup.keys[i]!.column.text, subjects[i]!.type, true, reading);
    return condition;
  });
  if (!value || conditions.some((c) => c === null)) return [null];
  return [{ condition: allOf(conditions as CheckedExpression[], lookup.span), value }];
}

function reportCell(cell: Cell, column: string, type: ValueType, isKey: boolean, { table, lookup, context }: Reading): void {
  const wanted = wantedOf(type, isKey, context);
  const text = cell.text.trim();
  const suggestion = wanted.kind === 'member' ? suggest(text, wanted.members) : null;
  const reader = { source: context.source, span: lookup.headSpan, note: { zh: '讀這個表的對照', en: 'the lookup that reads this table' } };
  context.report(diagnose('FG5027', { cell: text, column, wanted, suggestion }, placeOfCell(context.scope.version, table, cell.at), { related: [reader] }));
}

function wantedOf(type: ValueType, isKey: boolean, { scope }: ExpressionContext): WantedCell {
  const single = type.kind === 'list' ? type.element : type;
  if (single.kind === 'enumeration') return { kind: 'member', enumeration: single.enumeration, members: scope.enumerations.get(single.enumeration)?.members.map((m) => m.text) ?? [] };
  if (single.kind === 'number') return { kind: 'number', unit: single.unit, condition: isKey, range: isKey ? null : rangeOf(single) };
  return { kind: single.kind === 'date' ? 'date' : 'boolean' };
}

function rangeOf({ low, high, decimals }: ValueType & { kind: 'number' }): string | null {
  const parts = [low && high ? `${showRational(low)} 至 ${showRational(high)}` : '', decimals === null ? '' : decimals === 0 ? '整數' : `小數最多 ${decimals} 位`].filter(Boolean);
  return parts.length ? parts.join('，') : null;
}
