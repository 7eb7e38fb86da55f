/** A 總說明 against the comparison table and the history: the provisions that its points name, how many it counts, what it repeats of them. */
import { foldedKey } from '../compare/fold.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import type { Source } from '../../lang/source.ts';
import { cutAmended, takeDraft } from '../import/draft-marks.ts';
import { kindOf } from '../import/header.ts';
import type { Overview } from '../import/overview.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOfNumber } from '../model/provision-labels.ts';
import { containedIn, gramsOf } from '../compare/similarity.ts';
import { isProvision, printedLines, type Element, type ProvisionNumber } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { alteredCopies } from './check-copies.ts';
import { contradictedWords } from './check-row-words.ts';
import { isOfOtherKind } from './check-announcements.ts';
import { checkTitles } from './check-draft.ts';
import { RowPlaces } from './check-table.ts';
import { changesByTable, changesByTexts, checkNamed, type Changes } from './check-table-title.ts';
import { checkToldAmendments } from './check-told-amendments.ts';
import { checkNumbersTold, wordsByChanges } from './check-told-numbers.ts';
import { overlap } from './differences.ts';
import { placeOfWords } from './imported-version.ts';
import { numberOf as numberPrinted, PROVISION, provisionsNamed } from './named-provisions.ts';
import { contradictedKind } from './row-kinds.ts';
import { isLikeName, isSameName } from './sort-documents.ts';
import { sourcesOf } from './table-sources.ts';
import { bareName } from './text/names.ts';
import { ADD, CHANGE, DELETE } from './words-of-change.ts';

export interface PlacedOverview extends Overview {
  readonly source: Source;
}

/** A provision that the overview names: （修正規定第三點）, 增訂第五條之一. */
interface Named {
  readonly number: ProvisionNumber;
  readonly column: 'amended' | 'current' | null;
  readonly verb: '增訂' | '刪除' | null;
  /** As printed, with the words around the number. */
  readonly words: string;
  readonly line: string;
}

const BRACKETED = /[（(]((?:(?:修正|現行|增訂|新增|刪除|草案)(?:條文|規定|後)?)*第[^（）()「」。]{1,60}?[條點](?:之[一二三四五六七八九十]{1,3})?(?:第[^（）()「」。]{1,12}[項款目])?)(?:修正)?(?:條文|規定)?[）)]/g;
const IN_WORDS = /(修正(?:條文|規定)|現行(?:條文|規定)|增訂|刪除)(第[0-9０-９一二三四五六七八九十百]{1,5}[條點](?:之[一二三四五六七八九十]{1,3})?)(?!第)/g;
/** Another law is named in the same clause. */
const FOREIGN = /(?:法|條例|細則|[^本]辦法|規則|準則|[^本]要點)[^，。；]*$/;

/** The provisions that a line names; what reads as something else is left out. */
function namedIn(line: string): Named[] {
  const out: Named[] = [];
  for (const { 0: words, 1: inner } of line.matchAll(BRACKETED)) {
    const head = /^(?:(?:修正|現行|增訂|新增|刪除|草案)(?:條文|規定|後)?)*/.exec(inner!)![0];
    for (const { number, verb } of provisionsNamed(inner!.slice(head.length)) ?? []) out.push({ number, column: columnOf(head), verb: verb ?? verbOf(head), words, line });
  }
  for (const { 0: words, 1: head, 2: cited, index } of line.matchAll(IN_WORDS)) {
    if (FOREIGN.test(line.slice(0, index)) || /[（(][^）)]*$/.test(line.slice(0, index))) continue;
    for (const { number } of provisionsNamed(cited!) ?? []) out.push({ number, column: columnOf(head!), verb: verbOf(head!), words, line });
  }
  return out;
}

const columnOf = (head: string): Named['column'] => (head.includes('現行') ? 'current' : /修正/.test(head) ? 'amended' : null);
const verbOf = (head: string): Named['verb'] => (/增訂|新增/.test(head) ? '增訂' : head.includes('刪除') ? '刪除' : null);

const isDeleted = (row: ReadRow): boolean => row.amended === null || row.deletedMark;
const isAdded = (row: ReadRow): boolean => row.current === null;
const numberOf = (row: ReadRow, column: 'amended' | 'current'): string | null => (row[column]?.number ? String(row[column].number) : null);
const words = (row: ReadRow, column: 'amended' | 'current'): string => foldedKey(row[column] ? printedLines(row[column]).join('') : '');

/** 修正規定第五點: the row with this number in the amended column; where there is none, what is deleted under it. */
function rowsNamed({ number, column, verb }: Named, rows: readonly ReadRow[]): ReadRow[] {
  const withNumber = (one: 'amended' | 'current'): ReadRow[] => rows.filter((row) => numberOf(row, one) === String(number));
  if (column === 'current' || verb === '刪除') return withNumber('current');
  const amended = withNumber('amended');
  return amended.length > 0 ? amended : withNumber('current').filter((row) => column === null || isDeleted(row));
}

/** 創辦人仍以三人為限（第十三條），未修正: told of though it has no row. */
const STAYS = /^[^。；]*(?:未修正|未變[更動]?|不變|維持)/;
const LEFT = /(?:未修正|未變更|不變)(?:者|之?(?:條文|規定))?(?:計|共|為)?[^，。；（）]{0,4}$/;

const unnumbered = (element: Element | null): string => foldedKey(element ? printedLines({ ...element, marker: '', gap: '' }).join('') : '');

/** So much of what is changed is told of by an overview that means to tell of all; one that names the main points only leaves out what it likes. */
const TOLD_SHARE = 0.5;

/** Whatever the overview and the table say otherwise. `inForce`: the name of the text in force, where it is known; a table under another name is told of as such. */
export function checkOverview(overview: PlacedOverview, table: ComparisonTable, inForce: string | null, report: Report): void {
  const rows = table.rows.filter((row) => [row.amended, row.current].some((e) => e !== null && isProvision(e)));
  const [sample] = rows.map(({ amended, current }) => (amended ?? current)!);
  if (!sample) return;
  const label: LabelOf = (number) => labelOfNumber(number, sample.level === 'article' ? '條' : '點');
  const places = new RowPlaces(table);
  const beside = (row: ReadRow): Label => ({ ...places.of(row, row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } });
  const named = overview.lines.flatMap(namedIn);
  const rowsOf = (one: Named): ReadRow[] => rowsNamed(one, rows);
  for (const one of named) {
    const [row] = rowsOf(one);
    if (!row && STAYS.test(one.line.slice(one.line.indexOf(one.words)))) continue;
    // 未修正者三點（第１點、第２點及第１２點）
    if (LEFT.test(one.line.slice(0, one.line.indexOf(one.words)))) continue;
    const is = !row ? 'noRow' : one.verb === '增訂' && !isAdded(row) ? 'notNew' : one.verb === '刪除' && !isDeleted(row) ? 'notDeleted' : words(row, 'amended') === words(row, 'current') ? 'unchanged' : null;
    if (is) report(diagnose('FG6072', { statement: one.words, provision: label(one.number), is }, placeOf(overview, one.line, one.words), { related: [beside(row ?? rows[0]!)] }));
  }
  checkExchanged(overview, rows, rowsOf, beside, label, report);
  for (const line of overview.lines) checkRepeated(overview, line, new Set(namedIn(line).flatMap(rowsOf)), label, beside, report);
  if (named.length > 0) {
    const told = new Set(named.flatMap(rowsOf));
    const changed = rows.filter((row) => unnumbered(row.amended) !== unnumbered(row.current));
    const isWhole = changed.filter((row) => told.has(row)).length >= TOLD_SHARE * changed.length;
    for (const row of isWhole ? rows : []) if (!told.has(row) && (isAdded(row) || isDeleted(row))) report(diagnose('FG6073', { provision: label((row.amended ?? row.current)!.number ?? []), is: isAdded(row) ? 'added' : 'deleted' }, placeOfWords(overview.title, [overview.source]), { related: [beside(row)] }));
  }
  checkDrafted(overview, table, report);
  checkDraftedName(overview, table, report);
  checkShortName(overview, table, report);
  checkCounts(overview, rows, beside, report);
  if (overview.regulation !== '' && table.title.regulation !== '' && !isSameName(overview.regulation, table.title.regulation) && !(inForce !== null && isSameName(overview.regulation, inForce))) checkTitles(overview.regulation, placeOfWords(overview.title, [overview.source]), table.title.regulation, placeOfWords(table.title.regulation, sourcesOf(table)), report);
}

const SHORT_NAME = /[（(](?:以下|下)(?:簡)?稱(?:為)?「?本(要點|辦法|規則|準則|細則|規程|規範|條例|法)」?[）)]/;

/** 學生選課要點（以下簡稱本辦法）: what the overview calls the regulation is of its kind. */
function checkShortName(overview: PlacedOverview, table: ComparisonTable, report: Report): void {
  const title = table.title.regulation;
  for (const line of overview.lines) {
    const match = SHORT_NAME.exec(line);
    if (!match || title === '' || title.endsWith(match[1]!) || !line.slice(0, match.index).trimEnd().replace(/」$/, '').endsWith(title)) continue;
    report(diagnose('FG3026', { printed: `本${match[1]}`, expected: `本${kindOf(title)}` }, placeOf(overview, line, match[0]), { related: [{ ...placeOfWords(title, sourcesOf(table)), note: { zh: '名稱', en: 'the title' } }] }));
  }
}

/** 爰擬具「學生選課要點」第三點、第五點修正草案, behind the name of what is amended or 本要點. */
const DRAFTED = /(?:本[\u4e00-\u9fff]{1,4}|「([^「」]{3,60})」)((?:增訂|刪除|修正)?第[^，。；：「」]{1,80}?)(?:條文|規定)?之?(?:修正|修訂)?草案/;

/** The provisions that the title and the sentence above the points name, each told of once. */
function checkDrafted(overview: PlacedOverview, table: ComparisonTable, report: Report): void {
  const inTitle = { printed: overview.suffix, place: placeOfWords(overview.title, [overview.source]) };
  const inWords = overview.lines.flatMap((line) => {
    const [said, name, list] = DRAFTED.exec(line) ?? [];
    return said && (name === undefined || isSameName(name, overview.regulation)) ? [{ printed: list!, place: placeOf(overview, line, said) }] : [];
  });
  const told = new Set<string>();
  for (const { printed, place } of [inTitle, ...inWords]) {
    const named = provisionsNamed(printed);
    if (!named || told.has(String(named.map(({ number }) => number)))) continue;
    told.add(String(named.map(({ number }) => number)));
    checkNamed(changesByTable(table), named, { printed, where: 'overview', place }, report);
  }
}

/** 爰擬具「學生選課要點」第三點修正草案: the regulation of the draft. */
const DRAFTED_NAME = /擬具(?:本校|本部|本院)?「([^「」]{3,60})」/;

/** 爰擬具學生選課要點部分規定修正草案: the same without quotation marks. */
const DRAFTED_UNQUOTED = /擬具(?!本)(?:本校|本部|本院)?([\u4e00-\u9fff]{4,40}?(?:法|條例|要點|辦法|規則|準則|細則|規程|學則|須知))(?=(?:部分(?:條文|規定)|第[^，。；]{1,30}[條點](?:條文|規定)?)?(?:修[正訂])?草案)/;

/** Without quotation marks nothing else is drafted in the overview of one regulation. */
const LIKE_DRAFTED = 0.6;

/** What is said to be drafted is the regulation of the table; a name unlike it may be that of another draft. */
function checkDraftedName(overview: PlacedOverview, table: ComparisonTable, report: Report): void {
  const title = table.title.regulation;
  for (const line of overview.lines) {
    const [said, quoted = ''] = DRAFTED_NAME.exec(line) ?? DRAFTED_UNQUOTED.exec(line) ?? [];
    const drafted = takeDraft(quoted);
    const name = bareName(drafted.amended === undefined ? cutAmended(drafted.title).regulation : drafted.title);
    const isLike = isLikeName(name, bareName(title)) || isOfOtherKind(name, bareName(title)) || (!DRAFTED_NAME.test(line) && overlap(name, bareName(title)) >= LIKE_DRAFTED);
    if (said && title !== '' && !isSameName(name, title) && isLike) checkTitles(name, placeOf(overview, line, said), title, placeOfWords(title, sourcesOf(table)), report);
  }
}

type LabelOf = (number: ProvisionNumber) => string;

/** A place of words within a line of the overview. */
function placeOf({ source }: PlacedOverview, line: string, said: string): Label {
  const { span } = placeOfWords(line, [source]);
  const at = source.text.indexOf(said, span.start);
  return { source, span: at >= 0 && at < span.end + said.length ? { start: at, end: at + said.length } : span };
}

/** What a point repeats of the row that it names, with another number or other words in it. */
function checkRepeated(overview: PlacedOverview, line: string, rows: ReadonlySet<ReadRow>, label: LabelOf, beside: (row: ReadRow) => Label, report: Report): void {
  if (rows.size !== 1) return;
  const [row] = rows as unknown as [ReadRow];
  const provision = `總說明對${label((row.amended ?? row.current)!.number ?? [])}`;
  const point = line.replace(/^[一二三四五六七八九十]{1,3}、/, '').replace(BRACKETED, '');
  for (const reading of [point, ...point.split('。')]) {
    const is = reading === '' || tellsOfMore(reading) ? null : contradictedKind(row, reading);
    if (is === 'amended' || is === 'added' || is === 'deleted') {
      report(diagnose('FG6045', { provision, statement: reading.slice(0, 40), is }, placeOf(overview, line, reading), { related: [beside(row)] }));
      break;
    }
  }
  const missing = contradictedWords(row, point);
  for (const { quoted, column, stands = false } of missing) report(diagnose('FG6046', { provision, words: quoted, column, stands }, placeOf(overview, line, quoted), { related: [beside(row)] }));
  // 依第四十八條…；依第四十九條…，爰刪除第四十八條: it repeats either
  const isOfOthers = [...point.matchAll(new RegExp(PROVISION, 'g'))].some(({ 1: digits, 2: inner }) => ![row.amended, row.current].some((e) => String(e?.number) === String(numberPrinted(digits, inner))));
  for (const { said, printed, column } of isOfOthers ? [] : alteredCopies(row, point)) {
    if (!missing.some(({ quoted }) => said.includes(quoted) || quoted.includes(said))) report(diagnose('FG6070', { provision, said, printed, column }, placeOf(overview, line, said), { related: [beside(row)] }));
  }
}

/** So much of what a point says stands in its own row at most, and in another one at least. */
const OWN_SHARE = 0.2;
const OTHER_SHARE = 0.35;
const SHORTEST_POINT = 5;

/** Two points that name each other's provisions: each says what the row of the other one is about. */
function checkExchanged(overview: PlacedOverview, rows: readonly ReadRow[], rowsOf: (one: Named) => ReadRow[], beside: (row: ReadRow) => Label, label: LabelOf, report: Report): void {
  const points = overview.lines.flatMap((line) => {
    const own = new Set(namedIn(line).flatMap(rowsOf));
    const said = foldedKey(line.replace(/^[一二三四五六七八九十]{1,3}、/, '').replace(BRACKETED, '').replace(VERBS, ''));
    return own.size === 1 && said.length >= SHORTEST_POINT && !tellsOfMore(said) ? [{ line, said: gramsOf(said), row: [...own][0]! }] : [];
  });
  if (points.length < 2) return;
  const about = new Map(rows.map((row) => [row, gramsOf(foldedKey(row.explanation.join('')) + words(row, 'amended') + words(row, 'current'))]));
  const isOf = (point: (typeof points)[number], row: ReadRow): boolean => containedIn(point.said, about.get(row)!) >= OTHER_SHARE && containedIn(point.said, about.get(point.row)!) <= OWN_SHARE;
  for (const [i, one] of points.entries()) {
    const other = points.slice(i + 1).find(({ row }) => row !== one.row && isOf(one, row));
    if (!other || !isOf(other, one.row)) continue;
    const [{ words: printed, number }] = namedIn(one.line) as [Named, ...Named[]];
    report(diagnose('FG6072', { statement: printed, provision: label(number), is: 'exchanged' }, placeOf(overview, one.line, printed), { related: [{ ...placeOf(overview, other.line, namedIn(other.line)[0]!.words), note: { zh: '與這一點互換', en: 'exchanged with this point' } }, beside(one.row)] }));
  }
}

/** Words that say nothing of what a point is about. */
const VERBS = new RegExp(`${CHANGE}|${ADD}|${DELETE}|規定|相關|之`, 'g');

/** Of several provisions. */
const tellsOfMore = (point: string): boolean => /第[^，。]{1,8}[條點]/.test(point);

const COUNT = '([0-9０-９]{1,3}|[一二兩三四五六七八九十百]{1,5})';
const COUNTED = new RegExp(`(?:合計|共計|計|共)?(${CHANGE}|${ADD}|${DELETE})(?:現行)?(?:條文|規定)?(?:共計|共|計|合計)?${COUNT}個?[條點](?:條?文|規定)?(?=[，。；、及並與（(])`, 'g');
const ITEM = /^([一二三四五六七八九十]{1,3})、/;
/** 其修正要點共五點：, 計有下列五點. */
const POINTS = new RegExp(`(?:[要重]點|下列|以下|如下)(?:計有|共計|共有|計|共|有|為)*${COUNT}(?:大)?[點項](?:，?(?:分述|說明|臚列|列舉|敘明)?如[下次])?(?=[，。：:；]|$)`);

/** 計修正三點、增訂一點: as many rows. What only got another number may count as amended or not. */
function checkCounts(overview: PlacedOverview, rows: readonly ReadRow[], beside: (row: ReadRow) => Label, report: Report): void {
  const [added, deleted] = [rows.filter(isAdded).length, rows.filter(isDeleted).length];
  const both = rows.filter((row) => !isAdded(row) && !isDeleted(row) && words(row, 'amended') !== words(row, 'current'));
  const content = (row: ReadRow, column: 'amended' | 'current'): string => foldedKey(printedLines({ ...row[column]!, marker: '', gap: '' }).join(''));
  const amended = both.filter((row) => content(row, 'amended') !== content(row, 'current')).length;
  for (const [at, line] of overview.lines.entries()) {
    const counted = [...line.matchAll(COUNTED)];
    for (const { 0: said, 1: verb, 2: digits } of counted) {
      const what = IS_DELETE.test(verb!) ? 'deleted' : IS_ADD.test(verb!) ? 'added' : 'amended';
      // a count of its own for what is new or gone leaves it out of what is amended
      const counts = { deleted: [deleted], added: [added], amended: [amended, both.length, ...(counted.length > 1 ? [] : [rows.length])] }[what];
      if (counts.includes(parseNumeral(digits!) ?? -1)) continue;
      report(diagnose('FG6074', { said, counted: counts[0]!, what }, placeOf(overview, line, said), { related: [beside(rows[0]!)] }));
    }
    const points = POINTS.exec(line);
    const listed = points ? listLength(overview.lines.slice(at + 1)) : 0;
    if (points && listed > 1 && parseNumeral(points[1]!) !== listed) report(diagnose('FG6074', { said: points[0], counted: listed, what: 'points' }, placeOf(overview, line, points[0])));
  }
}

const IS_ADD = new RegExp(ADD);
const IS_DELETE = new RegExp(DELETE);

/** 一、 二、 三、 in a row. */
function listLength(lines: readonly string[]): number {
  let count = 0;
  for (const line of lines) if (parseNumeral(ITEM.exec(line)?.[1] ?? '') === count + 1) count++;
  return count;
}

/** What the overview tells of earlier amendments, against the history of the text in force. */
export const checkPast = (overview: PlacedOverview, base: RegulationVersion, report: Report): void =>
  checkToldAmendments(overview.lines.map((one) => ({ line: one, place: placeOf(overview, one, one) })), base, [base.source], report, [], true);

/** Without a table: every provision that the points name is amended, and their numbers are those of the two texts. */
export function checkOverviewByTexts(overview: PlacedOverview, base: RegulationVersion, draft: RegulationVersion, report: Report): void {
  const changes = changesByTexts('texts', base, draft);
  const [sample] = changes.rows;
  if (!sample) return;
  const label: LabelOf = (number) => labelOfNumber(number, base.text.style);
  const rowsOf = ({ number }: Named): Changes['rows'][number][] => changes.rows.filter(({ amended, current }) => [amended, current].some((e) => e?.number && String(e.number) === String(number)));
  const titled = provisionsNamed(overview.suffix);
  if (titled) checkNamed(changes, titled, { printed: overview.suffix, where: 'overview', place: placeOfWords(overview.title, [overview.source]) }, report);
  for (const line of overview.lines) {
    const named = namedIn(line);
    for (const one of named) if (rowsOf(one).length === 0) report(diagnose('FG6044', { title: one.words, where: 'overview', by: 'texts', unnamed: [], missing: [label(one.number)] }, placeOf(overview, line, one.words), { related: [sample.place()] }));
    const own = [...new Set(named.flatMap(rowsOf))];
    // what a point says of one provision is of that one
    const rows = own.length > 0 ? own : changes.rows;
    checkNumbersTold([{ line: line.replace(BRACKETED, ''), place: placeOf(overview, line, line) }], wordsByChanges({ ...changes, rows }), report);
  }
}
