/** Plain text files → lines. Encodings: UTF-8, UTF-16 with a byte order mark, Big5 where the bytes are no UTF-8. */
import { makeLine, tableLine, type Extraction, type Finding, type SourceLine } from './lines.ts';
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

const BULLET = /^[-*•·●○◎▪■□◆◇➢➤✓]\s+/;
/** `- ` that a text extraction puts before list lines; only where a number or a history line follows, otherwise it is text. */
export function takeBullets(text: string): { bullets: string; rest: string } {
  let rest = text;
  for (let m = BULLET.exec(rest); m; m = BULLET.exec(rest)) rest = rest.slice(m[0].length);
  if (rest === text) return { bullets: '', rest: text };
  const structural = readAnyMarker(rest) !== null || looksLikeHistory(rest) || /^第/.test(rest);
  return structural ? { bullets: text.slice(0, text.length - rest.length), rest } : { bullets: '', rest: text };
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

/** A row of a table written with tabs: words on both sides of a tab that does not stand behind a number. */
function tabCells(line: SourceLine): string[] | null {
  if (!line.text.includes('\t')) return null;
  const marker = readAnyMarker(line.text);
  const body = marker ? line.text.slice(marker.text.length + marker.gap.length) : line.text;
  if (!body.includes('\t') || looksLikeHistory(line.text)) return null;
  return line.text.split('\t').map((cell) => cell.trim());
}

/** Two or more tab-separated lines in a row, as tables; the head of the document (up to `from`) is left alone. */
function tablesOf(lines: readonly SourceLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const rows: string[][] = [];
    for (let j = i; j < lines.length; j++) {
      const cells = lines[j]!.blankBefore && j > i ? null : tabCells(lines[j]!);
      if (!cells) break;
      rows.push(cells);
    }
    if (rows.length < 2) {
      out.push(lines[i]!);
      continue;
    }
    const width = Math.max(...rows.map((row) => row.length));
    out.push(tableLine(rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]), { start: lines[i]!.start, blankBefore: lines[i]!.blankBefore }));
    i += rows.length - 1;
  }
  return out;
}

/** Lines of a plain text. */
export function extractText(text: string): Extraction {
  const findings: Finding[] = [];
  const lines: SourceLine[] = [];
  let blank = false;
  for (const { raw, start } of splitLines(text)) {
    const line = makeLine(raw);
    if (!line) {
      blank = true;
      continue;
    }
    const { bullets, rest } = takeBullets(line.text);
    if (bullets) findings.push({ kind: 'bullet', text: bullets.trim(), dropped: true });
    lines.push({ ...line, text: rest, start: start + raw.indexOf(line.text) + bullets.length, blankBefore: blank });
    blank = false;
  }
  return { lines: tablesOf(lines), findings };
}
