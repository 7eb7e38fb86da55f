/** Rows of the printed table of a 科目表: the names of the courses that a 取 takes. */
import type { CourseGroupSyntax, CourseTableSyntax, WordSyntax } from '../../lang/ast.ts';
import type { PrintedCreditsProblem } from '../../lang/diagnostics/codes/courses.ts';
import { diagnose, type Label } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { Rational, ValueType } from '../ir/program.ts';
import type { Element } from '../model/regulation.ts';
import { compare } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { cellValue } from './cells.ts';
import { at, type ExpressionContext } from './context.ts';
import { columnsNamed, gridOf, placeOfCell, squeezed, type Cell, type Grid } from './tables.ts';

type Rows = CourseGroupSyntax['rows'][number];

/** The printed table as it is read by the groups. */
export interface PrintedCourses {
  /** Names of the courses of the rows that all of `rows` take, in the order of the table, each once; null when something was reported. */
  take(rows: readonly Rows[]): readonly string[] | null;
  /** What a column says of the credits of each course, by name: those of one number that is of the type. Null when something was reported. */
  credits(column: WordSyntax, type: ValueType): ReadonlyMap<string, Rational> | null;
}

/** A course of the table: its cell, its row, and which of the groups of columns printed side by side. */
interface Entry {
  readonly cell: Cell;
  readonly row: number;
  readonly side: number;
}

/**
 * The table that 依 names, read by the column of the names of courses. Null when something was reported.
 * @param type of what names a course in the list: text, or the enumeration whose members the cells must be.
 */
export function printedCourses(table: CourseTableSyntax, column: WordSyntax, type: ValueType, context: ExpressionContext): PrintedCourses | null {
  const tables = context.elements.filter((e) => e.cells !== null);
  const [element] = tables;
  // an address that names nothing was reported where it was resolved
  if (!context.elements.length) return null;
  if (!element || tables.length > 1) {
    context.report(diagnose('FG5025', { block: '科目表', name: table.name.text, count: tables.length }, at(context, table.basis?.span ?? table.headSpan)));
    return null;
  }
  const grid = gridOf(element);
  const names = columnsFor(grid, column, null, table, context);
  if (!names) return null;
  const entries = grid.rows.flatMap((row) => names.map((c, side): Entry => ({ cell: grid.cell(row, c), row, side }))).filter(({ cell }) => cell.text.trim() !== '');
  const nameOf = namesFor(element, type, table, context);
  return {
    take(rows) {
      const taken = rows.map((one) => entriesOf(one, entries, { grid, column, names, table, context }));
      if (taken.some((t) => t === null)) return null;
      const all = entries.filter((e) => taken.every((t) => t!.has(e))).map(({ cell }) => nameOf(cell));
      return all.some((name) => name === null) ? null : [...new Set(all as string[])];
    },
    credits(word, ofCredits) {
      const columns = columnsFor(grid, word, { column, count: names.length }, table, context);
      return columns && creditsIn(entries.map(({ cell, row, side }) => ({ name: nameOf.known(cell), printed: grid.cell(row, columns[side]!) })), word, { element, type: ofCredits, context });
    },
  };
}

/** A cell that prints one number says the credits of its course; 2-4 and an empty one leave them to the entry. */
function creditsIn(courses: readonly { readonly name: string | null; readonly printed: Cell }[], word: WordSyntax, { element, type, context }: { readonly element: Element; readonly type: ValueType; readonly context: ExpressionContext }): ReadonlyMap<string, Rational> | null {
  const found = new Map<string, Rational>();
  const open = new Set<string>();
  const report = (problem: PrintedCreditsProblem, text: string, name: string, at: Label): null => {
    context.report(diagnose('FG5082', { column: word.text, name, cell: text, problem }, at));
    return null;
  };
  for (const { name, printed } of courses) {
    const text = squeezed(printed.text);
    if (name === null || text === '') continue;
    const place = (): Label => placeOfCell(context.scope.version, element, printed.at);
    const read = cellValue(text, NUMBER('學分'), context.scope, word.span);
    if (read?.kind !== 'number') {
      open.add(name);
      continue;
    }
    if (cellValue(text, type, context.scope, word.span) === null) return report('type', text, name, place());
    const before = found.get(name);
    if (before && compare(before, read.value) !== 0) return report('twice', text, name, place());
    found.set(name, read.value);
  }
  if (found.size === 0) return report('none', '', '', at(context, word.span));
  for (const name of open) found.delete(name);
  return found;
}

/** The columns that a name stands over, as often as those of the courses. */
function columnsFor(grid: Grid, word: WordSyntax, names: { readonly column: WordSyntax; readonly count: number } | null, table: CourseTableSyntax, context: ExpressionContext): number[] | null {
  const columns = columnsNamed(grid, word.text);
  const all = [...new Set(grid.header.flat())].filter(Boolean);
  if (columns.length === 0) context.report(diagnose('FG5026', { name: word.text, columns: all, suggestion: suggest(word.text, all) }, at(context, word.span)));
  else if (names && columns.length !== names.count) context.report(diagnose('FG5028', { name: table.name.text, columns: [names.column.text, word.text] }, at(context, word.span)));
  else return columns;
  return null;
}

interface Taking {
  readonly grid: Grid;
  readonly column: WordSyntax;
  readonly names: readonly number[];
  readonly table: CourseTableSyntax;
  readonly context: ExpressionContext;
}

/** The courses whose cell of the column is one of the values; every value must be printed. */
function entriesOf({ column, values }: Rows, entries: readonly Entry[], { grid, column: nameColumn, names, table, context }: Taking): ReadonlySet<Entry> | null {
  const columns = columnsFor(grid, column, { column: nameColumn, count: names.length }, table, context);
  if (!columns) return null;
  const cellOf = ({ row, side }: Entry): string => squeezed(grid.cell(row, columns[side]!).text);
  const printed = [...new Set(entries.map(cellOf))].filter(Boolean);
  const wanted = values.map((value) => ({ value, text: value.kind === 'string' ? squeezed(value.text) : '' }));
  const unknown = wanted.filter(({ text }) => !printed.includes(text));
  for (const { value, text } of unknown) {
    context.report(diagnose('FG5072', { value: value.kind === 'string' ? value.text : '', column: column.text, cells: printed.slice(0, 12), suggestion: suggest(text, printed) }, at(context, value.span)));
  }
  return unknown.length > 0 ? null : new Set(entries.filter((entry) => wanted.some(({ text }) => text === cellOf(entry))));
}

/** The name of a course as facts give it: the cell, or the member that it prints; null (reported once for each cell) when there is none. */
function namesFor(element: Element, type: ValueType, table: CourseTableSyntax, context: ExpressionContext): ((cell: Cell) => string | null) & { readonly known: (cell: Cell) => string | null } {
  const plain = ({ text }: Cell): string => text.trim();
  if (type.kind !== 'enumeration') return Object.assign(plain, { known: plain });
  const members = context.scope.enumerations.get(type.enumeration)?.members.map((m) => m.text) ?? [];
  const byCell = new Map(members.map((member) => [squeezed(member), member]));
  const reported = new Set<string>();
  const known = ({ text }: Cell): string | null => byCell.get(squeezed(text)) ?? null;
  return Object.assign(({ text, at: place }: Cell): string | null => {
    const member = byCell.get(squeezed(text));
    if (member !== undefined) return member;
    if (!reported.has(text)) {
      const reader = { source: context.source, span: table.headSpan, note: { zh: '讀這個表的科目表', en: 'the course table that reads this table' } };
      context.report(diagnose('FG5077', { cell: text.trim(), enumeration: type.enumeration, suggestion: suggest(text.trim(), members) }, placeOfCell(context.scope.version, element, place), { related: [reader] }));
    }
    reported.add(text);
    return null;
  }, { known });
}
