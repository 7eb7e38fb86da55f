/** References that stayed as they were though the provision they lead to has another number: 第七條 becomes 第六條, and 違反第七條各款 still stands. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ComparisonTable } from '../import/table.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { elementLabel, indexElements } from '../model/index-elements.ts';
import { labelOfNumber } from '../model/provision-labels.ts';
import { isProvision, type Element, type ProvisionNumber } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { RowPlaces } from './check-table.ts';
import { compareWhole } from './differences.ts';
import { isGone } from './row-kinds.ts';
import { placeIn } from './text/checked-text.ts';
import { referencesOf, type Reference } from './text/citations.ts';

const keyOf = (element: Element | null): string => (element && isProvision(element) && element.number ? String(element.number) : '');

/** The provision that a reference of the text to itself names, as a key; '' for any other one. */
const citedBy = ({ citation: { kind, steps: [first] }, foreign }: Reference): string => (kind === 'own' && !foreign && first?.kind === 'provision' ? String(first.number) : '');

const referencesIn = (version: RegulationVersion): Reference[] => referencesOf({ version, others: new Map(), historyPlace: () => ({ source: version.source, span: { start: 0, end: 0 } }) });

/** Tells of a law or of an amendment of another day: 中華民國…修正之第五條. */
const PAST = /修正(?:之|前|施行前)?第|原第|現行/;

/** `base` is the text in force, `draft` the full draft; the rows say what becomes of which number. */
export function checkStaleCitations(table: ComparisonTable, base: RegulationVersion, draft: RegulationVersion, report: Report): void {
  const moved = movedRows(table.rows);
  if (moved.size === 0) return;
  const former = new Map(table.rows.flatMap(({ amended, current, deletedMark }) => (amended && current && !deletedMark ? [[keyOf(amended), keyOf(current)] as const] : [])));
  const cited = new Set(referencesIn(base).map((reference) => `${keyOf(reference.provision)} ${citedBy(reference)}`));
  const places = new RowPlaces(table);
  for (const reference of referencesIn(draft)) {
    const { citation, element, provision } = reference;
    const own = keyOf(provision);
    const row = moved.get(citedBy(reference));
    if (!row || PAST.test(reference.before.slice(-12)) || !cited.has(`${former.get(own) ?? own} ${citedBy(reference)}`)) continue;
    // what took the number says the same, so that it is cited as before
    const now = draft.text.body.find((one) => keyOf(one) === citedBy(reference));
    if (now && compareWhole({ ...now, marker: '' }, { ...row.current!, marker: '' }) === null) continue;
    const { start, end } = citation.span;
    const to = isGone(row) ? null : labelOfNumber(row.amended!.number as ProvisionNumber, draft.text.style);
    report(diagnose('FG6080', { citation: element.text.slice(start, end), at: elementLabel(indexElements(draft.text), element.id), was: labelOfNumber(row.current!.number as ProvisionNumber, base.text.style), to }, placeIn({ version: draft, others: new Map(), historyPlace: () => ({ source: draft.source, span: { start: 0, end: 0 } }) }, element, start, end), { related: [{ ...places.of(row, 'current'), note: { zh: '編號在這一列改了', en: 'its number changes in this row' } }] }));
  }
}

/** The rows by the number that their provision loses. A number that another row keeps, or has twice, says nothing. */
function movedRows(rows: readonly ReadRow[]): ReadonlyMap<string, ReadRow> {
  const out = new Map<string, ReadRow>();
  for (const row of rows) {
    const key = keyOf(row.current);
    if (key === '' || row.names || rows.some((other) => other !== row && keyOf(other.current) === key)) continue;
    if (isGone(row) ? rows.some((other) => keyOf(other.amended) === key && !other.deletedMark) : keyOf(row.amended) !== '' && keyOf(row.amended) !== key) out.set(key, row);
  }
  return out;
}
