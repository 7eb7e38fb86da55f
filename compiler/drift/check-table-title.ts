/** The provisions that titles and other words name against those that are amended: the rows of a table, or the changes between two texts. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOfNumber } from '../model/provision-labels.ts';
import { isProvision, printedLines, type Element, type ProvisionNumber } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { checkExplainedDays } from './check-explained-days.ts';
import { changesBetween, placeOfElement, RowPlaces } from './check-table.ts';
import { contentOf } from '../compare/similarity.ts';
import { isMostOf, NAMED_AT_MOST } from '../compare/title.ts';
import { placeOfWords } from './imported-version.ts';
import { isGone } from './row-kinds.ts';
import { provisionsAmended, provisionsNamed, type Named } from './named-provisions.ts';
import { sourcesOf } from './table-sources.ts';

const WHOLE = /全(?:文|案)(?:修正|修訂)?(?:草案)?(?:條文|規定)?(?:新舊)?對[\s　]*照[\s　]*表/;
const MISSING_SHOWN = 4;

/** Every provision that the title names has its row, every row its place in the title; 全文 means that all of the text in force (`base`) has rows. */
export function checkTableTitle(table: ComparisonTable, base: RegulationVersion | null, report: Report): void {
  checkExplainedDays(table, report);
  const whole = WHOLE.exec(table.title.printed);
  const missing = whole && base ? base.text.body.filter((e) => isProvision(e) && e.number !== null && !table.rows.some(({ current }) => String(current?.number) === String(e.number))) : [];
  if (missing.length > 0) {
    const beside = { ...placeOfElement(base!, missing[0]!), note: { zh: '對照表沒有這一條（點）', en: 'without a row' } };
    report(diagnose('FG6044', { title: whole![0], where: 'title', by: 'table', unnamed: [], missing: missing.slice(0, MISSING_SHOWN).map((e) => labelOfNumber(e.number!, base!.text.style)) }, placeOfWords(table.title.printed, sourcesOf(table)), { related: [beside] }));
  }
  checkKindOfProvisions(table, report);
  checkScope(table, base, report);
  const named = provisionsNamed(table.title.suffix);
  if (named) checkNamed(changesByTable(table), named, { printed: table.title.suffix, where: 'title', place: placeOfWords(table.title.printed, sourcesOf(table)) }, report);
}

/** 部分規定 above rows of articles: those are 條文. */
function checkKindOfProvisions(table: ComparisonTable, report: Report): void {
  const { rows } = changesByTable(table);
  const isOfArticles = rows.length > 0 && rows.every((row) => elementOf(row).level === 'article');
  if (!isOfArticles || !table.title.suffix.includes('部分規定')) return;
  report(diagnose('FG3041', { subject: '修正的部分', printed: '部分規定', other: '部分條文' }, placeOfWords(table.title.printed, sourcesOf(table)), { related: [{ ...rows[0]!.place(), note: { zh: '各列是條文', en: 'the rows are articles' } }] }));
}

const PARTS = /部分(?:條文|規定|要點)(?=修[正訂]草案)/;
/** In shorter texts 部分 says it well enough. */
const SHORTEST_WHOLE = 8;

/** 部分條文 above three rows or fewer, which the title of a draft names, or above most of the provisions: usage, no contradiction. */
function checkScope(table: ComparisonTable, base: RegulationVersion | null, report: Report): void {
  const parts = PARTS.exec(table.title.printed)?.[0];
  const { rows } = changesByTable(table);
  const total = base?.text.body.filter(isProvision).length ?? 0;
  if (!parts || total < SHORTEST_WHOLE || rows.length === 0 || rows.length < table.rows.length) return;
  const labels = [...new Set(rows.map((row) => labelIn(elementOf(row).number, elementOf(row))))];
  const wanted = labels.length <= NAMED_AT_MOST ? labels.join('、') : isMostOf({ changed: labels.length, total }) ? '' : parts;
  if (wanted !== parts) report(diagnose('FG6084', { title: parts, wanted, changed: labels.length, total }, placeOfWords(table.title.printed, sourcesOf(table)), { related: [rows[0]!.place()] }));
}

/** The same of a line of history that is of this amendment: 115年5月20日校務會議修正第三條、第五條條文. */
export function checkTableHistory(table: ComparisonTable, line: string, place: Label, report: Report): void {
  const amended = provisionsAmended(line);
  if (amended) checkNamed(changesByTable(table), amended.named, { printed: amended.printed, where: 'history', place }, report);
}

/** Where provisions are named, and in which words. */
export interface Naming {
  readonly printed: string;
  readonly where: 'title' | 'draft' | 'amendment' | 'history' | 'overview' | 'notice';
  readonly place: Label;
}

/** What becomes of one provision: a row of a table, or a change between two texts. */
interface Change {
  readonly amended: Element | null;
  readonly current: Element | null;
  /** The amended side says （刪除） only. */
  readonly deletedMark: boolean;
  /** It is deleted. */
  readonly isGone: boolean;
  readonly place: () => Label;
}

/** The provisions that are amended, and who says so. */
export interface Changes {
  readonly by: 'table' | 'amendment' | 'texts';
  readonly rows: readonly Change[];
}

/** Every row of a table that is about a provision. */
export const changesByTable = (table: ComparisonTable): Changes => ({
  by: 'table',
  rows: table.rows.filter((row) => [row.amended, row.current].some((e) => e !== null && isProvision(e))).map((row) => ({
    amended: row.amended, current: row.current, deletedMark: row.deletedMark, isGone: isGone(row),
    place: () => ({ ...new RowPlaces(table).of(row, row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } }),
  })),
});

/** Every provision that two texts have otherwise. */
export const changesByTexts = (by: 'amendment' | 'texts', before: RegulationVersion, after: RegulationVersion, alignment?: Parameters<typeof changesBetween>[2]): Changes => ({
  by,
  rows: changesBetween(before, after, alignment).filter((change) => [change.amended, change.current].some((e) => e !== null && isProvision(e))).map(({ amended, current }) => {
    const deletedMark = amended !== null && /^[(（]刪除[)）]。?$/.test(printedLines({ ...amended, marker: '', gap: '' }).join('').trim());
    return { amended, current, deletedMark, isGone: current !== null && (amended === null || deletedMark), place: () => ({ ...(amended ? placeOfElement(after, amended) : placeOfElement(before, current!)), note: { zh: '修正在這裡', en: 'the change is here' } }) };
  }),
});

/** Every provision that is named is amended, every amended one is named; a title names those that only move, too. */
export function checkNamed({ by, rows }: Changes, named: readonly Named[], { printed, where, place }: Naming, report: Report): void {
  const [sample] = rows.map(elementOf);
  if (named.length === 0 || !sample) return;
  const label = (number: ProvisionNumber | null): string => labelIn(number, sample);
  const numbersOf = ({ amended, current }: Change): string[] => [amended, current].flatMap((e) => (e?.number ? [String(e.number)] : []));
  const covers = ({ number, verb }: Named, row: Change): boolean => numbersOf(row).includes(String(number)) && (verb !== '刪除' || row.isGone || !rows.some((other) => other.isGone && String(other.current!.number) === String(number)));
  const unnamed = rows.filter((row) => (where === 'title' || !onlyMoves(row)) && !named.some((one) => covers(one, row)));
  const missing = named.filter((one) => !rowOf(one, rows));
  if (unnamed.length + missing.length > 0) {
    report(diagnose('FG6044', { title: printed, where, by, unnamed: [...new Set(unnamed.map((row) => label(elementOf(row).number)))], missing: missing.map(({ number }) => label(number)) }, place, { related: [(unnamed[0] ?? rows[0]!).place()] }));
  }
  checkVerbs({ by, rows }, named, { printed, where, place }, report);
}

/** What is said to be added has no current text, what is said to be deleted no amended one. */
export function checkVerbs({ by, rows }: Changes, named: readonly Named[], { printed, where, place }: Naming, report: Report): void {
  for (const one of named) {
    const row = rowOf(one, rows);
    const is = !row ? null : one.verb === '增訂' && row.current ? 'notNew' : one.verb === '刪除' && row.amended && !row.deletedMark ? 'notDeleted' : null;
    if (is) report(diagnose('FG6047', { title: printed, where, by, provision: labelIn(one.number, elementOf(row!)), is }, place, { related: [row!.place()] }));
  }
}

/** 修正第九點，刪除原第九點 where points close up: what is deleted is counted in the current column. */
function rowOf({ number, verb }: Named, rows: readonly Change[]): Change | undefined {
  const inColumn = (column: 'amended' | 'current'): Change | undefined => rows.find((row) => row[column]?.number && String(row[column].number) === String(number));
  return verb === '刪除' ? (inColumn('current') ?? inColumn('amended')) : (inColumn('amended') ?? inColumn('current'));
}

const labelIn = (number: ProvisionNumber | null, sample: Element): string => (number ? labelOfNumber(number, sample.level === 'article' ? '條' : '點') : sample.marker);

const elementOf = ({ amended, current }: Change): Element => (amended ?? current)!;

const onlyMoves = ({ amended, current, deletedMark }: Change): boolean => amended !== null && current !== null && !deletedMark && contentOf(amended).key === contentOf(current).key;
