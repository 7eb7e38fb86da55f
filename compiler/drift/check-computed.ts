/** The text that a comparison table yields, where no draft stands beside it: checked like any text. */
import { parseSource } from '../../lang/parse.ts';
import { createSource } from '../../lang/source.ts';
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { applyAmendment } from '../consolidate/index.ts';
import { tableAmendment } from '../import/table-amendment.ts';
import { hasEllipsis } from '../import/table-merge.ts';
import type { ComparisonTable } from '../import/table.ts';
import { walk, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { resolveAmendment } from '../resolve/amendment.ts';
import { importedFrom, placeOfWords } from './imported-version.ts';
import { sourcesOf } from './table-sources.ts';
import { checkOwnCitations } from './text/citations.ts';
import { checkBody, checkSentences } from './text/index.ts';

/** What a table makes of the text in force; null where it cannot be applied. */
export function amendedByTable(table: ComparisonTable, base: RegulationVersion): { after: RegulationVersion; exact: boolean } | null {
  const { text, exact } = tableAmendment(table, { base });
  const source = createSource(table.source.path, text);
  const syntax = parseSource(source, () => {});
  if (syntax.kind !== 'amendment') return null;
  const { after } = applyAmendment(base, resolveAmendment(source, syntax, () => {}), () => {});
  return { after, exact };
}

/** A regulation as it is to be, and as it is. */
export interface Versions {
  readonly next: RegulationVersion | null;
  readonly old: RegulationVersion | null;
}

const computed = new WeakMap<ComparisonTable, Versions>();
/** What papers may tell of: the draft or what the table makes, and the text in force; of a table alone the provisions that stand in it. */
export function versionsOf({ table, draft, base }: { readonly table: ComparisonTable | null; readonly draft: { readonly version: RegulationVersion } | null; readonly base: RegulationVersion | null }): Versions {
  if (draft || !table) return { next: draft?.version ?? null, old: base };
  const before = computed.get(table);
  if (before && (base === null || before.old === base)) return before;
  const amended = base && amendedByTable(table, base);
  const cells = (column: 'amended' | 'current'): RegulationVersion => alone(table, table.rows.flatMap((row) => row[column] ?? []));
  const versions = base ? { next: amended && placedInTable(amended.after, base, table), old: base } : { next: cells('amended'), old: cells('current') };
  computed.set(table, versions);
  return versions;
}

/** The amended provisions in their regulation, or alone where that is not known. */
export function checkComputed(table: ComparisonTable, base: RegulationVersion | null, report: Report): void {
  const amended = base && amendedByTable(table, base);
  if (base && amended?.exact) {
    const version = placedInTable(amended.after, base, table);
    const checked = { version, others: new Map<string, RegulationVersion>(), historyPlace: (index: number) => placeOfWords(version.text.history[index]!, [base.source]) };
    checkOwnCitations(checked, report);
    // the history is that of the text in force and of the table, which are checked by themselves
    checkBody({ ...checked, version: { ...version, text: { ...version.text, history: [] } } }, report);
  } else checkSentences({ version: alone(table, table.rows.flatMap(({ amended: e }) => (e && !hasEllipsis(e) ? [e] : []))), others: new Map<string, RegulationVersion>(), historyPlace: () => ({ source: table.source, span: { start: 0, end: 0 } }) }, report);
}

const alone = (table: ComparisonTable, body: readonly Element[]): RegulationVersion =>
  importedFrom({ alias: 'imported', title: table.title.regulation, institution: table.title.institution, style: '條', version: '1', history: [], wording: '原文', body: body.map((e, i) => withIds(e, String(i))) }, sourcesOf(table));

/** Cells are read one by one: their elements have ids of their own here. */
const withIds = (element: Element, id: string): Element => ({ ...element, id, children: element.children.map((child, i) => withIds(child, `${id}.${i}`)) });

/** What the table changed is found in the table, the rest in the text in force. */
function placedInTable(after: RegulationVersion, base: RegulationVersion, table: ComparisonTable): RegulationVersion {
  const changed = after.text.body.filter((top) => {
    let isChanged = false;
    walk(top, (e) => void (isChanged ||= after.origins.get(e.id)?.label.source !== base.source));
    return isChanged;
  });
  const inTable = importedFrom({ ...after.text, body: changed }, sourcesOf(table)).origins;
  return { ...after, origins: new Map([...after.origins].map(([id, origin]) => [id, origin.label.source === base.source ? origin : (inTable.get(id) ?? origin)])), source: base.source };
}
