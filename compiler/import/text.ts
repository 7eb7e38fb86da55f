/** Plain text files → lines. Encodings: UTF-8, UTF-16 with a byte order mark, Big5 where the bytes are no UTF-8. */
import { makeLine, sliceLine, tableLine, trimEdges, type Extraction, type Finding, type SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { looksLikeHistory } from './history.ts';

/** The text of a file's bytes, without byte order mark. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('big5').decode(bytes), encoding: 'big5' };
  }
}

const BULLET = /^(?:[-*•●▪■□◆◇➢➤]\s+)+/;
const isStructural = (text: string): boolean => readAnyMarker(text) !== null || looksLikeHistory(text) || /^第/.test(text);

/** Whether `- ` at line starts is the mark of a text extraction: it stands before numbers that need no such mark. */
function usesBullets(lines: readonly string[]): boolean {
  let found = 0;
  for (const line of lines) {
    const bullet = BULLET.exec(line)?.[0];
    if (bullet && isStructural(line.slice(bullet.length)) && ++found >= 2) return true;
  }
  return false;
}

/** The bullets of a line and the text behind them; in a text that does not use bullets only before a number or a history line. */
export function takeBullets(text: string, everywhere: boolean): { bullets: string; rest: string } {
  const bullets = BULLET.exec(text)?.[0] ?? '';
  const rest = text.slice(bullets.length);
  return bullets !== '' && (everywhere || isStructural(rest)) ? { bullets, rest } : { bullets: '', rest: text };
}

/** Takes bullets off the lines of a format that keeps them as text. */
export function dropBullets(extraction: Extraction): Extraction {
  const everywhere = usesBullets(extraction.lines.map((line) => line.text));
  const findings = [...extraction.findings];
  const lines = extraction.lines.flatMap((line) => {
    const { bullets } = takeBullets(line.text, everywhere);
    if (bullets === '' || line.table) return [line];
    findings.push({ kind: 'bullet', text: bullets.trim(), dropped: true });
    const rest = sliceLine(line, bullets.length);
    return rest.text === '' ? [] : [rest];
  });
  return { lines, findings };
}

interface RawLine {
  readonly raw: string;
  readonly start: number;
}

/** Splits at LF, CRLF, CR, form feed, line and paragraph separators. */
export function splitLines(text: string): RawLine[] {
  const out: RawLine[] = [];
  const pattern = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g;
  let at = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    out.push({ raw: text.slice(at, m.index), start: at });
    at = m.index + m[0].length;
  }
  out.push({ raw: text.slice(at), start: at });
  return out;
}

/** A row of a table written with tabs: tabs that do not stand right behind a number; those at the line's start are `leading`. */
function tabCells(line: SourceLine, raw: string): TabRow | null {
  if (!raw.includes('\t') || looksLikeHistory(line.text)) return null;
  const marker = readAnyMarker(line.text);
  const words = raw.slice(raw.indexOf(line.text));
  const behind = marker?.gap.includes('\t') ? words.slice(marker.text.length + marker.gap.length) : words;
  if (!behind.includes('\t')) return null;
  const before = raw.slice(0, raw.indexOf(line.text));
  return { cells: words.split('\t').map((cell) => cell.trim()), leading: /^\t+$/.test(before) ? before.length : 0 };
}

interface TabRow {
  readonly cells: readonly string[];
  /** Tabs at the start of the line: empty cells, or the indent of the whole table. */
  readonly leading: number;
}

/** The rows as a rectangle. Tabs at the start are empty cells where another row begins further left. */
function squareRows(rows: readonly TabRow[]): string[][] {
  const indent = Math.min(...rows.map((row) => row.leading));
  const full = rows.map(({ cells, leading }) => [...Array<string>(leading - indent).fill(''), ...cells]);
  const width = Math.max(...full.map((row) => row.length));
  return full.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Two or more tab-separated lines in a row, as tables; history lines are none. */
function tablesOf(lines: readonly SourceLine[], raws: readonly string[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const rows: TabRow[] = [];
    for (let j = i; j < lines.length; j++) {
      const cells = lines[j]!.blankBefore && j > i ? null : tabCells(lines[j]!, raws[j]!);
      if (!cells) break;
      rows.push(cells);
    }
    if (rows.length < 2) {
      out.push(lines[i]!);
      continue;
    }
    out.push(tableLine(squareRows(rows), { start: lines[i]!.start, blankBefore: lines[i]!.blankBefore }));
    i += rows.length - 1;
  }
  return out;
}

/** Lines of a plain text. */
export function extractText(text: string): Extraction {
  const findings: Finding[] = [];
  const lines: SourceLine[] = [];
  const raws: string[] = [];
  const all = splitLines(text);
  const everywhere = usesBullets(all.map(({ raw }) => trimEdges(raw)));
  let blank = false;
  for (const { raw, start } of all) {
    const line = makeLine(raw);
    if (!line) {
      blank = true;
      continue;
    }
    const { bullets, rest } = takeBullets(line.text, everywhere);
    if (bullets) findings.push({ kind: 'bullet', text: bullets.trim(), dropped: true });
    if (rest !== '') {
      lines.push({ ...line, text: rest, start: start + raw.indexOf(line.text) + bullets.length, blankBefore: blank });
      raws.push(raw);
    }
    blank = false;
  }
  return { lines: tablesOf(lines, raws), findings };
}
