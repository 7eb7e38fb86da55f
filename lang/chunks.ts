/**
 * Cuts a source into chunks before anything is lexed: a chunk runs from one structural line to the next, so one damaged provision
 * or block cannot hide another and an editor reads one chunk again per keystroke. Column 0 alone decides what is structural;
 * inside braces only lines that cannot be code do. Chunks follow each other without a gap and cover the whole text.
 */
import { lineText, positionAt, type Source } from './source.ts';
import { readAddressPrefix, readAddressList } from './citations.ts';
import type { MarkerStyle } from './ast.ts';
import { readMarkerStyles, readTopHeading, readTopMarker } from './marker-styles.ts';
import { readAnnexMarker, readMarker, type MarkerReading } from './markers.ts';
import { scanBraces, type BraceState } from './chunks-braces.ts';
import {
  ATTACHED_WORDS, BLOCK_WORDS, CLAUSE_WORDS, COURSE_GROUP_HEADS, DEFINITION_CLAUSE_WORDS, DISCRETION_CLAUSE_WORDS, DOUBT_CLAUSE_WORDS, FILE_WORDS, HEADER_WORDS, isBlank, ONE_LINE_BLOCKS,
  RULE_CLAUSE_WORDS, VERBS, type FileKind,
} from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';

export type ChunkKind =
  /** Byte order mark, blank lines and comments before the first line. */
  | 'trivia'
  | 'title' | 'header' | 'history' | 'heading' | 'provision' | 'annex'
  /** A code block from its head to its closing brace. */
  | 'block'
  /** A block whose keyword is unknown or not read in this version. */
  | 'unread'
  /** Indented lines that follow a block: they go on with the provision before it. */
  | 'text'
  /** Column-0 lines that are nothing known. */
  | 'stray'
  | 'operation' | 'explanation' | 'keeps' | 'drops'
  /** A name of a calendar with its days. */
  | 'entry'
  /** A closing brace that closes nothing. */
  | 'brace';

export interface Chunk {
  readonly kind: ChunkKind;
  /** The word that the chunk starts with (for 'operation' the address and verb are read later). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Offset of the block's `{`, or -1. */
  readonly open: number;
  /** Offset of the block's closing `}`, or -1. */
  readonly close: number;
}

export interface Cut {
  readonly kind: FileKind;
  readonly chunks: readonly Chunk[];
  /** For each chunk what decided where it begins; null for the title and what stands before it. */
  readonly starts: readonly (Start | null)[];
}

/** What the lines before say about the line that a chunk begins in. Together with the word and the kind of the chunk before, it says how all lines from there on are cut. */
interface Start {
  /** How far from the start of its line the chunk begins. */
  readonly indent: number;
  readonly inBody: boolean;
  readonly top: MarkerStyle | null;
  readonly numbers: Numbers | null;
  /** Braces of the chunk before that are open; -1 where it is no block or ends before this line. */
  readonly depth: number;
}

/** The number of the open provision, and the last one of its kind among its lines. */
interface Numbers {
  readonly top: MarkerReading;
  readonly inner: number;
}

type Head = { readonly kind: ChunkKind; readonly word: string };

/** The first run of a line at column 0: everything before white space or an opening bracket. */
export function firstWord(line: string): string {
  return /^[^ \t\u3000\u00a0(（{｛]*/.exec(line)![0];
}

/** Kinds of chunk whose indented lines are their own. */
const TAKES_LINES: ReadonlySet<ChunkKind> = new Set(['header', 'history', 'provision', 'annex', 'text', 'stray', 'operation', 'explanation', 'keeps', 'drops', 'entry']);
/** Kinds that end a block that was not closed. */
const ENDS_BLOCK: ReadonlySet<ChunkKind> = new Set(['block', 'unread', 'history', 'heading', 'provision', 'annex', 'operation', 'explanation', 'keeps', 'drops']);
/** Kinds after which no header is expected any more. */
const IS_BODY: ReadonlySet<ChunkKind> = new Set(['history', 'heading', 'provision', 'annex', 'block', 'unread', 'operation', 'entry']);
const COMMON_CLAUSE_WORDS: ReadonlySet<string> = new Set([...RULE_CLAUSE_WORDS, ...DEFINITION_CLAUSE_WORDS, ...DISCRETION_CLAUSE_WORDS, ...DOUBT_CLAUSE_WORDS]);
/** Block words that few words of text are near to: 適用, 公告, 結果 and 對象 are one character from 準用, 公式, 結論 and 對照. */
const rareWords = (kind: FileKind): readonly string[] => BLOCK_WORDS[kind].filter((word) => !Object.hasOwn(CLAUSE_WORDS, word));
const RARE_BLOCK_WORDS: Readonly<Record<FileKind, readonly string[]>> = {
  regulation: rareWords('regulation'), amendment: rareWords('amendment'), vocabulary: rareWords('vocabulary'), calendar: [], unknown: [],
};
/** Does a word start a clause of a block? Most of the words of the later blocks (以, 照, 須) are frequent in text: they count in their block only. */
const startsClause = (block: string, word: string): boolean =>
  Object.hasOwn(CLAUSE_WORDS, block) ? CLAUSE_WORDS[block as keyof typeof CLAUSE_WORDS].includes(word) : COMMON_CLAUSE_WORDS.has(word);
/** 準用 has a clause 規則 名: at column 0 it is no new block unless it has more than a name. */
const staysInAnalogy = (block: string, line: string): boolean => block === '準用' && /^規則[ \t\u3000]+[^ \t\u3000(（{｛]+[ \t\u3000]*(?:[;；}｝].*|\/\/.*)?$/.test(line);
/** 類別 名 { inside of a 科目表 is no unknown block. */
const staysInTable = (block: string, line: string): boolean => block === '科目表' && (COURSE_GROUP_HEADS as readonly string[]).includes(firstWord(line));

/** What a column-0 line starts, for a kind of file. `inBody`: a part of the body stands before it. `top`: the numbers of provisions that 體例 names. */
export function classifyLine(line: string, kind: FileKind, inBody: boolean, top: MarkerStyle | null = null): Head {
  const word = firstWord(line);
  if (/^[}｝]/.test(line)) return { kind: 'brace', word: '}' };
  const behind = line.slice(word.length);
  // a keyword stands alone: 規則　甲 is a head, 規則甲 is text, 單位 (unit) : 文字 is a field that was not indented
  if ((BLOCK_WORDS[kind] as readonly string[]).includes(word) && !/^[ \t\u3000]*[(（][^)）]*[)）][ \t\u3000]*[:：]/.test(behind)) return { kind: 'block', word };
  if (HEADER_WORDS[kind].includes(word)) return { kind: 'header', word };
  // every other line of a calendar names days
  if (kind === 'calendar') return { kind: 'entry', word };
  const own = kind === 'regulation' ? classifyLegalLine(line, word, top) : kind === 'amendment' ? classifyAmendmentLine(line, word) : null;
  return own ?? classifyUnknown(line, word, behind, kind, inBody);
}

function classifyLegalLine(line: string, word: string, top: MarkerStyle | null): Head | null {
  if (word === '沿革') return { kind: 'history', word };
  if (readTopHeading(line, top)) return { kind: 'heading', word };
  if (readTopMarker(line, top)) return { kind: 'provision', word };
  if (readAnnexMarker(line)) return { kind: 'annex', word };
  return null;
}

function classifyAmendmentLine(line: string, word: string): Head | null {
  if (Object.hasOwn(ATTACHED_WORDS, word)) return { kind: ATTACHED_WORDS[word as keyof typeof ATTACHED_WORDS], word };
  if ((VERBS as readonly string[]).includes(word)) return { kind: 'operation', word };
  if (readAddressList(line) !== null) return { kind: 'operation', word };
  const address = readAddressPrefix(line);
  if (!address) return null;
  const verb = firstWord(line.slice(address.text.length).replace(/^[ \t\u3000]+/, ''));
  return (VERBS as readonly string[]).includes(verb) || suggest(verb, VERBS) !== null ? { kind: 'operation', word } : null;
}

/** A misspelt keyword is told from text by its shape: a short word, white space, and a brace at the end or a known word nearby. */
function classifyUnknown(line: string, word: string, behind: string, kind: FileKind, inBody: boolean): Head {
  if (line.startsWith('\\')) return { kind: 'stray', word };
  const short = word.length > 0 && word.length <= 6 && /^[ \t\u3000]/.test(behind) && behind.trim() !== '';
  if (short && (/[{｛][ \t\u3000]*$/.test(line) || suggest(word, RARE_BLOCK_WORDS[kind]) !== null)) return { kind: 'unread', word };
  if (short && !inBody && !/[。；]$/.test(line) && !readMarker(line)) return { kind: 'header', word };
  return { kind: 'stray', word };
}

/** The kind of a file by its first word, with the offset of that line, or null for a file without words. */
export function readFileKind(source: Source): { kind: FileKind; word: string; line: number } | null {
  for (let line = 0; line < source.lineStarts.length; line++) {
    const text = lineText(source, line).replace(/^\uFEFF/, '').replace(/^[ \t\u3000]+/, '');
    if (text === '' || text.startsWith('//')) continue;
    const word = firstWord(text);
    return { kind: FILE_WORDS[word] && Object.hasOwn(FILE_WORDS, word) ? FILE_WORDS[word] : 'unknown', word, line };
  }
  return null;
}

/** Cuts a source. Linear in its length; never throws. */
export function cutChunks(source: Source): Cut {
  const first = readFileKind(source);
  const length = source.text.length;
  const kind = first?.kind ?? 'unknown';
  if (!first || kind === 'unknown') {
    const chunks: Chunk[] = length === 0 ? [] : [{ kind: first ? 'title' : 'trivia', word: first?.word ?? '', start: 0, end: length, open: -1, close: -1 }];
    return { kind, chunks, starts: chunks.map(() => null) };
  }
  const cutter = createCutter(source, kind, null);
  const titleStart = source.lineStarts[first.line]!;
  if (titleStart > 0) cutter.begin({ kind: 'trivia', word: '' }, 0);
  cutter.begin({ kind: 'title', word: first.word }, titleStart);
  for (let line = first.line + 1; line < source.lineStarts.length; line++) cutter.take(line);
  return cutter.finish(length);
}

/** A source cut again after a change: `kept` chunks at the start are those of the cut before, and from its chunk `tail` on all others, moved by `by`. */
export interface Recut {
  readonly cut: Cut;
  readonly kept: number;
  readonly tail: number;
  readonly by: number;
}

/**
 * Cuts a source of which `last` is the text and the cut before: from the chunk that the change begins in, until the lines are cut as they were.
 * The result is that of `cutChunks`.
 */
export function recutChunks(source: Source, last: { readonly text: string; readonly cut: Cut }): Recut {
  const { text, cut: { kind, chunks, starts } } = last;
  const by = source.text.length - text.length;
  const { start, end } = changeIn(text, source.text);
  const lineOf = (chunk: number): number => chunks[chunk]!.start - starts[chunk]!.indent;
  const first = chunks.findLastIndex((_, i) => starts[i] !== null && lineOf(i) < start);
  if (first < 0) return { cut: cutChunks(source), kept: 0, tail: chunks.length, by };
  const kept = first - 1;
  const cutter = createCutter(source, kind, { chunks: chunks.slice(0, first), starts: starts.slice(0, first), start: starts[first]! });
  let tail = first;
  for (let line = positionAt(source, lineOf(first)).line; line < source.lineStarts.length; line++) {
    const before = source.lineStarts[line]! - by;
    while (before > end && tail < chunks.length && lineOf(tail) < before) tail++;
    if (before > end && tail < chunks.length && lineOf(tail) === before && cutter.isBefore(chunks[tail - 1]!, starts[tail]!)) {
      const { chunks: cut, starts: cutStarts } = cutter.finish(chunks[tail]!.start + by);
      const moved = by === 0 ? chunks.slice(tail) : chunks.slice(tail).map((chunk) => moveChunk(chunk, by));
      return { cut: { kind, chunks: [...cut, ...moved], starts: [...cutStarts, ...starts.slice(tail)] }, kept, tail, by };
    }
    cutter.take(line);
  }
  return { cut: cutter.finish(source.text.length), kept, tail: chunks.length, by };
}

const moveChunk = ({ kind, word, start, end, open, close }: Chunk, by: number): Chunk =>
  ({ kind, word, start: start + by, end: end + by, open: open < 0 ? -1 : open + by, close: close < 0 ? -1 : close + by });

/** The range of `before` outside of which `after` is the same. */
function changeIn(before: string, after: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const behind = longest(shorter - start, (from, to) => before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from));
  return { start, end: before.length - behind };
}

/** How far two texts are alike, at most `limit`; slices are compared, which the engine does fastest. */
function longest(limit: number, alike: (from: number, to: number) => boolean): number {
  let low = 0;
  for (let high = limit; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (alike(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const numberOf = (line: string, top: MarkerStyle | null): Numbers | null => {
  const marker = readTopMarker(line, top);
  return marker && { top: marker, inner: 0 };
};

/** Does an indented line, without its blanks, read as the head of a block up to its brace? */
export const isIndentedBlockHead = (words: string, kind: FileKind): boolean =>
  (BLOCK_WORDS[kind] as readonly string[]).includes(firstWord(words)) && /^[ \t\u3000]+[^ \t\u3000].*[{｛][ \t\u3000]*$/.test(words.slice(firstWord(words).length));

/**
 * An indented line that was to stand at column 0: the head of a block up to its brace, or the number that comes next among the provisions and goes on with no list of this one.
 * `words`: without its blanks; `marker`: the number that they start with.
 */
function indentedHead(words: string, kind: FileKind, marker: MarkerReading | null, numbers: Numbers | null): Head | null {
  const word = firstWord(words);
  if (isIndentedBlockHead(words, kind)) return { kind: 'block', word };
  if (kind !== 'regulation' || !numbers) return null;
  const [next] = marker?.number ?? [];
  const isNext = marker?.style === numbers.top.style && marker.number?.length === 1 && next === (numbers.top.number?.[0] ?? 0) + 1 && numbers.inner !== next - 1;
  return isNext ? { kind: 'provision', word } : null;
}

/** Where cutting goes on: before the line in which the chunk behind `chunks` began. */
interface Resumed {
  readonly chunks: Chunk[];
  readonly starts: (Start | null)[];
  readonly start: Start;
}

/** The braces behind a line that the open block of `head` takes; null where it ends before the line. `isEnd`: does a line at column 0 end blocks? */
function takeIntoBlock(source: Source, line: number, head: string, braces: BraceState, isEnd: (body: string) => boolean): BraceState | null {
  const { text, lineStarts } = source;
  const start = lineStarts[line]!;
  const scanned = (): BraceState => scanBraces(text, start, lineStarts[line + 1] ?? text.length, braces);
  // behind the brace an indented line is always the block's
  if (braces.open >= 0 && isBlank(text.charCodeAt(start))) return scanned();
  const body = lineText(source, line);
  const words = body.replace(/^[ \t\u3000]+/, '');
  if (braces.open < 0 && words !== '' && !words.startsWith('//') && !/^[{｛}｝]/.test(words) && !startsClause(head, firstWord(words))) return null;
  if (words !== '' && words === body && !body.startsWith('//') && !staysInAnalogy(head, body) && !staysInTable(head, body) && isEnd(body)) return null;
  return braces.open < 0 && /^[}｝]/.test(words) ? { ...braces, close: start + body.length - words.length } : scanned();
}

/** The cutting state of one file: the open chunk, and the braces of the open block. */
function createCutter(source: Source, fileKind: FileKind, resumed: Resumed | null) {
  const { text, lineStarts } = source;
  const chunks = resumed?.chunks ?? [];
  const starts = resumed?.starts ?? [];
  const last = chunks.pop();
  let current: { head: Head; start: number } | null = last ? { head: last, start: last.start } : null;
  let inBody = resumed?.start.inBody ?? false;
  let top = resumed?.start.top ?? null;
  let braces: BraceState | null = last && resumed!.start.depth >= 0 ? { depth: resumed!.start.depth, open: last.open, close: -1 } : last && last.close >= 0 ? { depth: 0, open: last.open, close: last.close } : null;
  let numbers = resumed?.start.numbers ?? null;
  /** What is known before the line that is being taken; null before the first one. */
  let before: Omit<Start, 'indent'> | null = null;
  let lineStart = 0;

  const depth = (): number => (isOpenBlock() ? braces!.depth : -1);
  const flush = (end: number): void => {
    if (current) chunks.push({ kind: current.head.kind, word: current.head.word, start: current.start, end, open: braces?.open ?? -1, close: Math.max(braces?.close ?? -1, -1) });
    current = null;
    braces = null;
  };
  const begin = (head: Head, start: number): void => {
    flush(start);
    current = { head, start };
    starts.push(before && { inBody: before.inBody, top: before.top, numbers: before.numbers, depth: before.depth, indent: start - lineStart });
    if (IS_BODY.has(head.kind)) inBody = true;
  };
  const endOf = (line: number): number => lineStarts[line + 1] ?? text.length;
  const beginLine = (head: Head, line: number, start = lineStarts[line]!): void => {
    begin(head, start);
    if (head.kind === 'provision') numbers = numberOf(text.slice(start, endOf(line)), top);
    if (head.kind !== 'block' && head.kind !== 'unread') return;
    braces = scanBraces(text, start, endOf(line), { depth: 0, open: -1, close: -1 });
    // a one-line block, or an unread one without a brace, ends here
    if (braces.open < 0 && (head.kind === 'unread' || ONE_LINE_BLOCKS.includes(head.word))) braces = { ...braces, close: -2 };
  };
  const isOpenBlock = (): boolean => braces !== null && braces.close === -1;

  const take = (line: number): void => {
    const start = lineStarts[line]!;
    before = { inBody, top, numbers, depth: depth() };
    lineStart = start;
    if (isOpenBlock()) {
      const taken = takeIntoBlock(source, line, current!.head.word, braces!, (body) => ENDS_BLOCK.has(classifyLine(body, fileKind, inBody, top).kind));
      braces = taken ?? { ...braces!, close: -2 };
      if (taken) return;
    }
    const code = text.charCodeAt(start);
    if (start === text.length || code === 10 || code === 13) return;
    if (isBlank(code)) {
      const body = lineText(source, line);
      const words = body.replace(/^[ \t\u3000]+/, '');
      const marker = numbers && readTopMarker(words, top);
      const indented = indentedHead(words, fileKind, marker, numbers);
      if (indented) return beginLine(indented, line, start + body.length - words.length);
      if (numbers && marker?.number && marker.number[0] !== numbers.inner) numbers = { ...numbers, inner: marker.number[0]! };
      if (!TAKES_LINES.has(current!.head.kind) && words !== '') begin({ kind: 'text', word: '' }, start);
      return;
    }
    if (code === 47 && text.charCodeAt(start + 1) === 47) return;
    const head = classifyLine(lineText(source, line), fileKind, inBody, top);
    if (head.kind === 'header' && head.word === '體例' && !inBody) top = readMarkerStyles(lineText(source, line).slice(head.word.length))?.[0] ?? null;
    // pasted lines are one finding, not one each
    if (head.kind === 'stray' && current!.head.kind === 'stray') return;
    beginLine(head, line);
  };

  const finish = (end: number): Cut => {
    flush(end);
    return { kind: fileKind, chunks, starts };
  };
  /** Is the next line cut like the one that `start` stands before, with the chunk `last` open? */
  const isBefore = (last: Chunk, start: Start): boolean =>
    current!.head.kind === last.kind && current!.head.word === last.word && inBody === start.inBody && top === start.top && depth() === start.depth
    && (!isOpenBlock() || braces!.open < 0 === last.open < 0)
    && numbers?.top.style === start.numbers?.top.style && numbers?.top.number?.[0] === start.numbers?.top.number?.[0] && numbers?.inner === start.numbers?.inner;
  return { begin, take, finish, isBefore };
}
