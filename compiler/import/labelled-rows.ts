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

/** 【修正草案條文】, 現行條文：, ［說明］ alone on a line: what stands below it is the cell of a row. */
const BLOCK = /^(?:[（(【〔［[]((?:擬?修[正訂]|增訂)(?:後|草案)?(?:條文|規定)|草案條文)[）)】〕］\]]|[（(【〔［[]((?:原|現行|修正前)(?:條文|規定))[）)】〕］\]]|[（(【〔［[]((?:修正|增訂|刪除)?(?:說明|理由))[）)】〕］\]])[：:]?$/;
const RULE = /^[-－—–─═=＝_＿*＊~～]{3,}$/;
const blockOf = (line: SourceLine | undefined): Column | null => {
  const match = line && !line.table ? BLOCK.exec(line.text.trim()) : null;
  return match ? (match[1] ? 'amended' : match[2] ? 'current' : 'explanation') : null;
};
const NUMBER_ALONE = /^第[^條點]{1,8}[條點]$/;
const LEAST_BLOCKS = 2;

/** The rows of such blocks, from the first label on: each label that the row has already opens the next row. Null where they are no comparison of several provisions. */
function rowsOfBlocks(lines: readonly SourceLine[], from: number): Row[] | null {
  const rows: Row[] = [];
  let seen = new Set<Column>();
  let open: Column = 'amended';
  for (const line of lines.slice(from)) {
    const column = blockOf(line);
    if (column) {
      if (rows.length === 0 || seen.has(column)) {
        rows.push({ amended: [], current: [], explanation: [] });
        seen = new Set();
      }
      seen.add(column);
      open = column;
    } else if (line.table) return null;
    else if (!RULE.test(line.text)) {
      const cell = rows.at(-1)![open];
      const last = cell.at(-1);
      if (last && cell.length === 1 && NUMBER_ALONE.test(last.text)) cell[0] = joinLines({ ...last, text: `${last.text}　` }, line);
      else if (line.text !== '') cell.push(line);
    }
  }
  const both = rows.filter(({ amended, current }) => amended.length > 0 && current.length > 0);
  return both.length >= LEAST_BLOCKS ? rows : null;
}

function tableOf(rows: readonly Row[], at: SourceLine | undefined): SourceLine {
  const cells = rows.map((row) => COLUMNS.map((column) => row[column]));
  const first = rows.flatMap((row) => COLUMNS.flatMap((column) => row[column]))[0]!;
  const heads = HEADS.map((text) => [{ ...first, text, marks: [] }]);
  const all = [heads, ...cells];
  return { ...tableLine(all.map((row) => row.map((cell) => cellText(cell.map(({ text }) => text)))), { start: at?.start ?? 0, blankBefore: true }), cells: all };
}

/** Rows below one another become one table; every other line stays as it is. */
export function labelledRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const block = lines.findIndex((line) => blockOf(line) !== null);
  const blocks = block < 0 ? null : rowsOfBlocks(lines, block);
  if (blocks) return [...lines.slice(0, block), tableOf(blocks, lines[block])];
  if (!lines.some(readHead)) return lines;
  const out: SourceLine[] = [];
  let rows: Row[] = [];
  const close = (at: SourceLine | undefined): void => {
    if (rows.length > 0) out.push(tableOf(rows, at));
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
