/** Plain text files → lines. Encodings: UTF-8, UTF-16 with a byte order mark, Big5 where the bytes are no UTF-8. */
import { makeLine, sliceLine, trimEdges, withoutSoftHyphens, type Extraction, type Finding, type SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { looksLikeHistory } from './history.ts';
import { edgeFindings, pageEdges } from './page-edges.ts';
import { countedNumbers } from './page-numbers.ts';
import { tablesOf } from './typed-tables.ts';

/** Whether the file itself says that it is UTF-16. */
export const hasByteOrderMark = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const MOST_SAMPLED = 20_000;
/** Chinese, its punctuation, full-width forms, Latin and line ends. */
const USUAL = /[\t\n\r\x20-\x7e\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g;

/** UTF-16 without a byte order mark: it has zero bytes, and read so nearly all of it is usual text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.subarray(0, MOST_SAMPLED).includes(0)) return null;
  const share = (encoding: string): number => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, MOST_SAMPLED));
    return (text.match(USUAL)?.length ?? 0) / text.length;
  };
  const [little, big] = [share('utf-16le'), share('utf-16be')];
  if (Math.max(little, big) < 0.9) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** The text of a file's bytes, without byte order mark and soft hyphens. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const { text, encoding } = decode(bytes);
  return { text: withoutSoftHyphens(text), encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('big5').decode(bytes), encoding: 'big5' };
  }
}

const BULLET = /^(?:[-*•●▪■□◆◇➢➤]\s+)+/;
/** A bullet on a line of its own, as programs leave it that take the text out of a list. */
const LONE_BULLET = /^[-*•●▪■□◆◇➢➤]$/;
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
  readonly endsPage: boolean;
}

/** Splits at LF, CRLF, CR, form feed, line and paragraph separators. */
export function splitLines(text: string): RawLine[] {
  const out: RawLine[] = [];
  const pattern = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g;
  let at = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    out.push({ raw: text.slice(at, m.index), start: at, endsPage: m[0] === '\f' });
    at = m.index + m[0].length;
  }
  out.push({ raw: text.slice(at), start: at, endsPage: false });
  return out;
}

/** What the pages of a text print at their edges, by index of its lines, and as findings; without form feeds the numbers that count its pages. */
function layoutOf(lines: readonly RawLine[]): { left: ReadonlySet<number>; findings: readonly Finding[] } {
  if (!lines.some(({ endsPage }) => endsPage)) {
    const left = countedNumbers(lines.map(({ raw }) => raw));
    return { left, findings: [...left].sort((a, b) => a - b).map((at) => ({ kind: 'pageNumber', text: trimEdges(lines[at]!.raw), dropped: true })) };
  }
  const pages: number[][] = [[]];
  lines.forEach(({ raw, endsPage }, i) => {
    if (trimEdges(raw) !== '') pages.at(-1)!.push(i);
    if (endsPage) pages.push([]);
  });
  const printed = pages.map((page) => page.map((i) => lines[i]!.raw));
  const edges = pageEdges(printed);
  return { left: new Set(edges.flatMap((page, i) => [...page.keys()].map((at) => pages[i]![at]!))), findings: edgeFindings(printed, edges) };
}

/** Lines of a plain text. */
export function extractText(text: string): Extraction {
  const findings: Finding[] = [];
  const lines: SourceLine[] = [];
  const raws: string[] = [];
  const all = splitLines(text);
  const everywhere = usesBullets(all.map(({ raw }) => trimEdges(raw)));
  const layout = layoutOf(all);
  findings.push(...layout.findings);
  let blank = false;
  let turned = false;
  for (const [at, { raw, start }] of all.entries()) {
    const line = makeLine(raw);
    if (!line) {
      // the space around the edges of pages parts no paragraphs
      blank = !turned;
      continue;
    }
    if (layout.left.has(at)) {
      [blank, turned] = [false, true];
      continue;
    }
    turned = false;
    const below = LONE_BULLET.test(line.text) ? all.slice(at + 1).find((later) => trimEdges(later.raw) !== '') : undefined;
    const { bullets, rest } = below && isStructural(trimEdges(below.raw)) ? { bullets: line.text, rest: '' } : takeBullets(line.text, everywhere);
    if (bullets) findings.push({ kind: 'bullet', text: bullets.trim(), dropped: true });
    if (rest !== '') {
      lines.push({ ...line, text: rest, start: start + raw.indexOf(line.text) + bullets.length, blankBefore: blank });
      raws.push(raw);
    }
    blank = false;
  }
  return { lines: tablesOf(lines, raws), findings };
}
