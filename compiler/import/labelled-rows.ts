/** Amendments written down one below the other, 第8條（原條文）…（修正條文）… 修正理由：…, as the comparison table that they are; and reasons printed below articles. */
import { readHeading, readProvisionMarker } from '../../lang/markers.ts';
import { continuesSentence } from './broken-lines.ts';
import { cellText, joinLines, sliceLine, tableLine, type Extraction, type SourceLine } from './lines.ts';

type Column = 'amended' | 'current' | 'explanation';
const COLUMNS: readonly Column[] = ['amended', 'current', 'explanation'];
const HEADS: readonly string[] = ['修正條文', '現行條文', '說明'];

const LABEL = /^[（(【〔](?:(修正後?(?:條文|規定))|(?:原|現行)(?:條文|規定))[）)】〕][：:]?/;
const REASON = /^(?:[（(【〔])?(?:修正|增訂|刪除)?(?:理由|說明)(?:[）)】〕][：:]?|[：:])/;

type Row = Record<Column, SourceLine[]>;

/** 第8條（原條文）…: its number, and what stands behind it with the label. */
function readHead(line: SourceLine): { number: SourceLine; rest: SourceLine } | null {
  const marker = line.table ? null : readProvisionMarker(line.text);
  if (!marker || (marker.style !== 'article' && marker.style !== 'pointWord')) return null;
  const rest = sliceLine(line, marker.text.length + marker.gap.length);
  return LABEL.test(rest.text) ? { number: { ...sliceLine(line, 0, marker.text.length), indent: null }, rest } : null;
}

/** Adds a line to a cell: the words of the number that stands alone, the rest of the sentence before it, or a line of its own. */
function add(cell: SourceLine[], line: SourceLine, number: SourceLine): void {
  const last = cell.at(-1);
  if (line.text === '') return;
  if (last === number) cell[cell.length - 1] = joinLines({ ...number, text: `${number.text}　` }, line);
  else if (last && continuesSentence(last, line)) cell[cell.length - 1] = joinLines(last, line);
  else cell.push(line);
}

/** The row that a head opens, and how many lines it takes; null where the lines below have no other label. */
function readRow(lines: readonly SourceLine[], from: number): { row: Row; count: number } | null {
  const head = readHead(lines[from]!)!;
  const row: Row = { amended: [], current: [], explanation: [] };
  let open: Column = 'explanation';
  let at = from;
  for (let line: SourceLine | undefined = head.rest; line && !line.table && (at === from || (readHead(line) ?? readHeading(line.text)) === null); line = lines[++at]) {
    const label = LABEL.exec(line.text);
    const reason = label ? null : REASON.exec(line.text);
    if (label) {
      open = label[1] === undefined ? 'current' : 'amended';
      row[open].push(head.number);
    } else if (reason) open = 'explanation';
    add(row[open], sliceLine(line, (label ?? reason)?.[0].length ?? 0), head.number);
  }
  return row.amended.length > 0 && row.current.length > 0 ? { row, count: at - from } : null;
}

/** Rows below one another become one table; every other line stays as it is. */
export function labelledRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(readHead)) return lines;
  const out: SourceLine[] = [];
  let rows: Row[] = [];
  const close = (at: SourceLine | undefined): void => {
    if (rows.length === 0) return;
    const cells = rows.map((row) => COLUMNS.map((column) => row[column]));
    const heads = HEADS.map((text) => [{ ...rows[0]!.current[0]!, text, marks: [] }]);
    const all = [heads, ...cells];
    out.push({ ...tableLine(all.map((row) => row.map((cell) => cellText(cell.map(({ text }) => text)))), { start: at?.start ?? 0, blankBefore: true }), cells: all });
    rows = [];
  };
  for (let at = 0; at < lines.length;) {
    const found = readHead(lines[at]!) ? readRow(lines, at) : null;
    if (found) {
      rows.push(found.row);
      at += found.count;
    } else {
      close(lines[at]);
      out.push(lines[at++]!);
    }
  }
  close(lines.at(-1));
  return out;
}

const PRINTED_REASON = /^[〔【（([](?:立法|修正|制定)理由(?:說明)?[〕】）)\]]/;
const opensArticle = (line: SourceLine): boolean => !line.table && (readHeading(line.text) !== null || readProvisionMarker(line.text)?.style === 'article');

/** Takes out the reasons that databases print below the articles: 〔立法理由〕 and what follows it, up to the next article. */
export function withoutReasons({ lines, findings }: Extraction): Extraction {
  const kept: SourceLine[] = [];
  const reasons: string[][] = [];
  let open: string[] | null = null;
  const first = lines.findIndex(opensArticle);
  if (first < 0 || !lines.some(({ text }) => PRINTED_REASON.test(text))) return { lines, findings };
  for (const [at, line] of lines.entries()) {
    if (opensArticle(line)) open = null;
    else if (at > first && PRINTED_REASON.test(line.text)) reasons.push((open = []));
    if (open && !line.table) open.push(line.text);
    else kept.push(line);
  }
  return { lines: kept, findings: [...findings, ...reasons.map((words) => ({ kind: 'comment' as const, text: words.join(''), dropped: true }))] };
}
