/** The provisions that the title of a table names against its rows. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOfNumber } from '../model/provision-labels.ts';
import { isProvision, type Element, type ProvisionNumber } from '../model/regulation.ts';
import { RowPlaces } from './check-table.ts';
import { placeOfWords } from './imported-version.ts';

interface Named {
  readonly number: ProvisionNumber;
  /** 增訂第五條之一, 刪除第九條: said of this one. */
  readonly verb: '增訂' | '刪除' | null;
}

const NUMERAL = '[0-9]{1,3}|[一二三四五六七八九十百零]{1,7}';
const ITEM = new RegExp(`^(增訂|刪除|修正|修訂)?(第)?(${NUMERAL})(?:-([0-9]{1,2}))?([條點])?(?:之([0-9]{1,2}|[一二三四五六七八九十]{1,3}))?(?:第[0-9一二三四五六七八九十、]{1,6}[項款目])*(?:條文|規定)?`);
const JOINT = /^(?:、|，|及|與|和|暨|並|以及|[至~～－-])/;

/** 第三條、第七條之一及第九條 → their numbers; null for anything else in the words. */
export function provisionsNamed(words: string): Named[] | null {
  let rest = narrowDigits(words).replace(/[\s　]/g, '');
  const found: Named[] = [];
  let range = false;
  while (rest !== '') {
    const match = ITEM.exec(rest);
    if (!match || (found.length === 0 && !match[2] && !match[1])) return null;
    const number = [parseNumeral(match[3]!) ?? 0, ...[match[4], match[6]].flatMap((inner) => (inner ? [parseNumeral(inner) ?? 0] : []))];
    const before = found.at(-1)?.number;
    if (range && before?.length === 1) for (let n = before[0]! + 1; n < number[0]!; n++) found.push({ number: [n], verb: null });
    found.push({ number, verb: match[1] === '增訂' || match[1] === '刪除' ? match[1] : null });
    rest = rest.slice(match[0].length);
    const joint = JOINT.exec(rest)?.[0] ?? '';
    if (rest !== '' && joint === '') return null;
    range = /[至~～－-]/.test(joint);
    rest = rest.slice(joint.length);
    if (joint === '並' && !/^(?:增訂|刪除|修正|修訂)/.test(rest)) return null;
  }
  return found;
}

/** Every provision that the title names has its row, every row its place in the title. */
export function checkTableTitle(table: ComparisonTable, report: Report): void {
  const named = provisionsNamed(table.title.suffix);
  if (named) checkNamed(table, named, { printed: table.title.suffix, inHistory: false, place: placeOfWords(table.title.printed, [table.source]) }, report);
}

const IN_LINE = /(?:修正|修訂|增訂)(?:通過)?第.+/;
/** What follows the provisions in a line: 條文, 規定, and what became of them. */
const BEHIND = /(?:部分)?(?:條文|規定)?(?:[，；。].*|(?:修正)?(?:通過|發布|公布)?)$/;

/** The same of a line of history that is of this amendment: 115年5月20日校務會議修正第三條、第五條條文. */
export function checkTableHistory(table: ComparisonTable, line: string, place: Label, report: Report): void {
  const printed = IN_LINE.exec(line.replace(/[\s　]/g, ''))?.[0].replace('通過第', '第').replace(BEHIND, '');
  const named = printed === undefined ? null : provisionsNamed(printed);
  if (named) checkNamed(table, named, { printed: printed!, inHistory: true, place }, report);
}

/** Where provisions are named, and in which words. */
interface Naming {
  readonly printed: string;
  readonly inHistory: boolean;
  readonly place: Label;
}

function checkNamed(table: ComparisonTable, named: readonly Named[], { printed, inHistory, place }: Naming, report: Report): void {
  const rows = table.rows.filter((row) => [row.amended, row.current].some((e) => e !== null && isProvision(e)));
  const [sample] = rows.map(elementOf);
  if (named.length === 0 || !sample) return;
  const label = (number: ProvisionNumber | null): string => (number ? labelOfNumber(number, sample.level === 'article' ? '條' : '點') : sample.marker);
  const numbersOf = ({ amended, current }: ReadRow): string[] => [amended, current].flatMap((e) => (e?.number ? [String(e.number)] : []));
  const rowOf = ({ number }: Named): ReadRow | undefined => rows.find((row) => numbersOf(row).includes(String(number)));
  const unnamed = rows.filter((row) => !named.some(({ number }) => numbersOf(row).includes(String(number))));
  const missing = named.filter((one) => !rowOf(one));
  const places = new RowPlaces(table);
  const beside = (row: ReadRow): Label => ({ ...places.of(row, row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } });
  if (unnamed.length + missing.length > 0) {
    report(diagnose('FG6044', { title: printed, inHistory, unnamed: [...new Set(unnamed.map((row) => label(elementOf(row).number)))], missing: missing.map(({ number }) => label(number)) }, place, { related: [beside(unnamed[0] ?? rows[0]!)] }));
  }
  for (const one of named) {
    const row = rowOf(one);
    const is = !row ? null : one.verb === '增訂' && row.current ? 'notNew' : one.verb === '刪除' && row.amended && !row.deletedMark ? 'notDeleted' : null;
    if (is) report(diagnose('FG6047', { title: printed, inHistory, provision: label(one.number), is }, place, { related: [beside(row!)] }));
  }
}

const elementOf = ({ amended, current }: ReadRow): Element => (amended ?? current)!;
