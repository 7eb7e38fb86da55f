/** A comparison table → a 修正案 file. What is written is applied to the base and compared with the table before it is given out. */
import { parseSource } from '../../lang/parse.ts';
import { createSource } from '../../lang/source.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { writeWithBindings } from '../amend/bindings.ts';
import { sameElement } from '../amend/equality.ts';
import { applyAmendment } from '../consolidate/index.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { resolveAmendment } from '../resolve/amendment.ts';
import { elementLines, written } from './fagui.ts';
import { splitInstitution } from './header.ts';
import { outline } from './outline.ts';
import { baseOfRows, placeRows, type MadeBase, type PlacedRow } from './table-base.ts';
import type { Closing } from './table-closing.ts';
import { operationsOf, type RowOperations, type TableOperation } from './table-operations.ts';
import { countRows, tableDiagnostics, type TableCounts } from './table-report.ts';
import type { ComparisonTable } from './table.ts';
import { nameIn } from './table-rows.ts';

export interface TableAmendmentOptions {
  /** Alias of the amendment: nfu.courseSelection.105-1; by default made of the base's. */
  readonly alias?: string;
  /** The regulation that the table amends; without it one is made of the current column. */
  readonly base?: RegulationVersion;
  /** Name of the document, where the table has no title. */
  readonly name?: string;
}

export interface TableAmendment {
  /** The 修正案 file. */
  readonly text: string;
  readonly base: RegulationText;
  /** The base was made of the table's current column. */
  readonly isMadeBase: boolean;
  readonly counts: TableCounts;
  /** Applied to the base, it gives the amended column again. */
  readonly exact: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const MADE_ALIAS = 'imported';
const MADE_VERSION = '1';

/** Writes the amendment of a table. */
export function tableAmendment(table: ComparisonTable, options: TableAmendmentOptions = {}): TableAmendment {
  const made = options.base ? null : baseOfRows(table.rows);
  const version = options.base ?? plainVersion(madeBase(table, made!, options));
  const base = version.text;
  const { placed, missing, closing } = placeRows(table.rows, base, made === null);
  const alias = options.alias ?? `${base.alias}.${nextLabel(base.version)}`;
  const { text, inexact } = exactest(table, placed, closing, version, alias);
  const restProvisions = outline(table.rest.filter((line) => !line.table)).parts.filter((part) => part.kind === 'provision').length;
  const diagnostics = tableDiagnostics({ table, placed, missing, base, made, inexact, restProvisions });
  return { text, base, isMadeBase: made !== null, counts: countRows(table, placed), exact: inexact.length === 0, diagnostics };
}

const nextLabel = (version: string): string => (/^\d+$/.test(version) ? String(Number(version) + 1) : `${version || MADE_VERSION}-2`);

/** nfu.courseSelection.105-1 amends nfu.courseSelection. */
const targetOf = (alias: string | undefined): string => (alias?.includes('.') ? alias.slice(0, alias.lastIndexOf('.')) : MADE_ALIAS);

function madeBase(table: ComparisonTable, made: MadeBase, { alias, name }: TableAmendmentOptions): RegulationText {
  const { title } = table;
  const renamed = table.rows.find((row) => row.names);
  const former = renamed?.names?.[1] ?? '';
  const articles = [...made.body, ...table.rows.flatMap((row) => row.amended ?? [])].filter(isProvision);
  return {
    alias: targetOf(alias), title: former || title.regulation || (name ?? '法規'), institution: title.institution || (renamed ? splitInstitution(nameIn(renamed.printed.current)).institution : ''),
    style: articles.some((e) => e.level === 'article') ? '條' : '點', version: MADE_VERSION, history: [], body: made.body, wording: '原文',
  };
}

/** A version without rules. */
const plainVersion = (text: RegulationText): RegulationVersion => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('', '') });

/** The finest operations that give the table's text; rows that the fine ones miss are restated as a whole. */
function exactest(table: ComparisonTable, placed: readonly PlacedRow[], closing: Closing | null, version: RegulationVersion, alias: string): { text: string; inexact: string[] } {
  const coarse = new Set<PlacedRow>();
  for (let round = 0; ; round++) {
    const rows = operationsOf(placed, version.text, closing, (row) => coarse.has(row));
    const text = printTable(table, rows, version, alias);
    const missed = missedRows(rows, version, text);
    const fine = missed.filter((row) => !coarse.has(row));
    if (fine.length === 0 || round > 1) return { text, inexact: missed.map((row) => labelOf((row.next ?? row.base)!, version.text.style)) };
    for (const row of fine) coarse.add(row);
  }
}

/** Rows whose provision does not come out as the table prints it. */
function missedRows(rows: readonly RowOperations[], version: RegulationVersion, text: string): PlacedRow[] {
  const source = createSource('amendment.fagui', text);
  const syntax = parseSource(source, () => {});
  if (syntax.kind !== 'amendment') return rows.map((row) => row.placed);
  const { after } = applyAmendment(version, resolveAmendment(source, syntax, () => {}), () => {});
  const title = rows.find(({ placed }) => placed.row.names)?.placed;
  const missed = rows.map((row) => row.placed).filter(({ row, next, base }) => {
    if (row.names || (!next && !base)) return false;
    if (row.deletedMark) return false;
    if (!next) return after.text.body.some((e) => e.id === base!.id);
    return !after.text.body.some((e) => sameElement(e, { ...next, gap: e.gap }));
  });
  return title && after.text.title !== title.row.names![0] ? [...missed, title] : missed;
}

// ------------------------------------------------------------------------------------------------ printing

function printTable(table: ComparisonTable, rows: readonly RowOperations[], version: RegulationVersion, alias: string): string {
  const { text: base } = version;
  const { title } = table;
  const head = [
    `修正案 ${base.title}${suffixOf(title.suffix, base.style)} (${alias})`,
    `修正法規 ${base.alias} @ ${base.version}`,
    ...headerLines('通過', title.history),
    ...headerLines('備註', title.notes),
  ];
  return `${[...head, ...rows.flatMap(({ operations }) => operations.flatMap((o) => ['', ...printOperation(version, o)]))].join('\n')}\n`;
}

/** 部分 alone says no more than the style does. */
const suffixOf = (suffix: string, style: '條' | '點'): string => (suffix === '' || suffix === '部分' ? (style === '條' ? '部分條文' : '部分規定') : suffix);

const headerLines = (key: string, lines: readonly string[]): string[] => lines.map((line, i) => (i === 0 ? `${key} ${line}` : `  ${line}`));

function printOperation(version: RegulationVersion, { head, element, former, explanation }: TableOperation): string[] {
  const write = writeWithBindings(version.phrases, formerWithin(element, former));
  const lines = element === null ? [] : head === '更名' ? [`  ${written(element.text)}`] : elementLines(element, 2, write);
  return [head, ...lines, ...headerLines('說明', explanation)];
}

/** The element of the base that each restated one continues: by number, otherwise by place. */
function formerWithin(element: Element | null, former: Element | null): (e: Element) => Element | null {
  const pairs = new Map<Element, Element>();
  const pair = (a: Element, b: Element): void => {
    pairs.set(b, a);
    b.children.forEach((child, i) => {
      const twin = a.children.find((c, k) => c.level === child.level && (child.number ? String(c.number) === String(child.number) : k === i));
      if (twin) pair(twin, child);
    });
  };
  if (element && former) pair(former, element);
  return (e) => pairs.get(e) ?? null;
}
