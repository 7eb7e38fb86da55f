/** 對照: a printed table as a definition. Each row is a branch, read from its cells as they stand: amend a cell and the definition has changed. */
import type { ExpressionSyntax, LookupSyntax } from '../../lang/ast.ts';
import type { WantedCell } from '../../lang/diagnostics/codes/blocks.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { ValueType } from '../ir/program.ts';
import type { Element } from '../model/regulation.ts';
import { showRational } from '../model/rational.ts';
import { allOf, cellValue, isOneOf, isRest, keyCondition } from './cells.ts';
import type { CheckedDefinition, CheckedExpression } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { showType } from './types.ts';
import { columnsNamed, gridOf, placeOfCell, type Cell, type Grid } from './tables.ts';

type Base = Omit<CheckedDefinition, 'kind' | 'type' | 'branches' | 'otherwise'>;
/** How the value of a definition is checked. */
type CheckValue = (syntax: ExpressionSyntax, type: ValueType, context: ExpressionContext) => CheckedExpression | null;

/** What the rows are read with. */
interface Reading {
  readonly lookup: LookupSyntax;
  readonly table: Element;
  readonly grid: Grid;
  readonly type: ValueType;
  readonly subjects: readonly CheckedExpression[];
  readonly context: ExpressionContext;
  /** What 令 says of the words of a cell, as a value of a type; undefined where it says nothing, null when something was reported. */
  meant(words: string, type: ValueType): CheckedExpression | null | undefined;
}

/** @param base name, place and scope of the block; `context.elements` are the elements that 依 names. Null when something was reported. */
export function checkLookup(base: Base, lookup: LookupSyntax, context: ExpressionContext, checkValue: CheckValue): CheckedDefinition | null {
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
  const meanings = meaningsOf(lookup, context, checkValue);
  const reading: Reading = { lookup, table, grid, type, subjects: subjects as CheckedExpression[], context, meant: meanings.meant };
  const rows = grid.rows.flatMap((row) => groups.flatMap((columns) => readRow(row, columns, reading)));
  const isRead = meanings.areAllRead();
  const rest = rows.find((r) => r?.condition === null);
  const others = lookup.otherwise && checkValue(lookup.otherwise, type, context);
  if (rest && lookup.otherwise) context.report(diagnose('FG5047', {}, at(context, lookup.otherwise.span)));
  if (!rows.every((r) => r !== null) || !isRead || (lookup.otherwise && (rest || !others))) return null;
  const otherwise = rest?.value ?? others;
  return { ...base, kind: 'definition', type, branches: rows.flatMap(({ condition, value }) => (condition ? [{ condition, value }] : [])), otherwise };
}

/** 令 「不退費」 為 0: each is checked once for each type that is wanted, and must stand in the table. */
function meaningsOf({ meanings }: LookupSyntax, context: ExpressionContext, checkValue: CheckValue): { readonly meant: Reading['meant']; areAllRead(): boolean } {
  const checked = new Map<string, CheckedExpression | null>();
  const read = new Set<string>();
  const meant: Reading['meant'] = (words, type) => {
    const meaning = meanings.find(({ word }) => word.text === words);
    if (!meaning) return undefined;
    const key = `${words} ${showType(type)}`;
    read.add(words);
    // what words mean is nobody's number: the table prints others
    if (!checked.has(key)) checked.set(key, checkValue(meaning.value, type, { ...context, elements: [] }));
    return checked.get(key);
  };
  const areAllRead = (): boolean => {
    const unread = meanings.filter(({ word }) => !read.has(word.text));
    for (const { word } of unread) context.report(diagnose('FG5046', { words: word.text }, at(context, word.span)));
    return unread.length === 0;
  };
  return { meant, areAllRead };
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
  const { lookup, grid, subjects, type, context, meant } = reading;
  const cells = columns.map((column) => grid.cell(row, column));
  if (cells.every((cell) => cell.text.trim() === '')) return [];
  const result = cells.at(-1)!;
  const said = meant(result.text.trim(), type);
  const value = said === undefined ? cellValue(result.text.trim(), type, context.scope, lookup.result!.span) : said;
  if (!value && said === undefined) reportCell(result, lookup.result!.text, type, false, reading);
  const keys = cells.slice(0, -1);
  if (keys.every((cell) => isRest(cell.text.trim()))) return [value && { condition: null, value }];
  const conditions = keys.map((cell, i) => {
    const subject = subjects[i]!;
    const member = meant(cell.text.trim(), subject.type.kind === 'list' ? subject.type.element : subject.type);
    const condition = member === undefined ? keyCondition(cell.text.trim(), subject, context.scope, lookup.keys[i]!.span) : member && isOneOf(subject, [member], lookup.keys[i]!.span);
    if (!condition && member === undefined) reportCell(cell, lookup.keys[i]!.column.text, subjects[i]!.type, true, reading);
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
