/** Lines that hold several provisions, 款 or entries of the history, as pages and databases give them whose line ends were lost: cut where the numbers go on. */
import { readHeading, readProvisionMarker } from '../../lang/markers.ts';
import { kindOf, takeDraft } from './header.ts';
import { isCompleteEntry, looksLikeHistory } from './history.ts';
import { sliceLine, trimEdges, type SourceLine } from './lines.ts';
import { follows, readListMarker, shapeOf } from './read-marker.ts';

/** A number at the start of a line, or inside of one where it may begin a line of its own. */
interface Token {
  readonly line: number;
  /** Offset in the line; 0 for its own number, which is never in doubt. */
  readonly at: number;
  readonly shape: string;
  readonly number: readonly number[];
  /** Behind a colon and white space: the only number of its list may stand there. */
  readonly isAlone: boolean;
}

const OPENING = '（([【「『〈《〔';
const CLOSING = '）)]】」』〉》〕';
const STOP = '。；：:;！？';
/** Shorter lines hold one number. */
const LEAST = 16;
/** A sentence ends in no longer stretch of the text. */
const LONGEST_LINE = 100_000;

const HEADINGS: readonly string[] = ['part', 'chapter', 'section'];
const ARTICLES: readonly string[] = ['article', 'pointWord'];
const WORD_SHAPES: readonly string[] = [...ARTICLES, ...HEADINGS];
/** Numbers that open a sentence of their own wherever they stand: 第三條, 三、, （三）, 壹、. */
const PLAIN_SHAPES: readonly string[] = ['cjk', 'capital', 'parenCjk'];

/** 第二章 會員 第七條 …: a heading that runs into its first provision. */
const RUNNING_HEADING = /^第[\s　]*[^\s　，。第]{1,4}[\s　]*[編篇章節][\s　]+[^\s　，。；：]{1,20}?(?:[\s　][^\s　，。；：第]{1,4})?[\s　]+(?=第[\s　]*[^\s　，。第]{1,5}[\s　]*[條章節])/;

/** `goesOn`: the line may be broken behind a number. */
function readToken(rest: string, isInside: boolean, goesOn = false): Omit<Token, 'line' | 'at' | 'isAlone'> | null {
  const running = RUNNING_HEADING.exec(rest)?.[0];
  const heading = readHeading(running === undefined ? rest : trimEdges(running));
  if (heading && (!isInside || running !== undefined)) return { shape: heading.level, number: heading.number ?? [] };
  const provision = readProvisionMarker(rest);
  if (provision && WORD_SHAPES.includes(provision.style)) {
    return !isInside || !provision.run ? { shape: provision.style, number: provision.run?.through ?? provision.number ?? [] } : null;
  }
  const marker = provision ?? readListMarker(rest);
  if (!marker || (isInside && marker.text === rest && !goesOn)) return null;
  return { shape: shapeOf(marker), number: marker.number ?? [] };
}

/** 第三條 without white space behind it begins nothing but the next article. */
const isSetApart = ({ line, at }: Token, lines: readonly SourceLine[]): boolean => /^第[^條点點]{1,12}[條点點](?:之[^\s　]{1,3}?)?(?:[\s　：:、]|$)/.test(lines[line]!.text.slice(at));

const isFirst = (number: readonly number[]): boolean => number.length === 1 && number[0] === 1;

const BRACKETED: readonly string[] = ['parenDigit', 'parenCjk', 'circled'];
/** (1)甲(2)乙(3)丙: fewer than this many behind the line's own number may stand in a sentence. */
const LEAST_BRACKETED = 2;

/** The numbers in brackets that count on from the line's own, whatever stands before them but what parts the words of a sentence. */
function bracketedIn(text: string, line: number, own: Pick<Token, 'shape' | 'number'>): Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(/(?<=[^、，,；;。：:\s　及或和與至之依第（(「『])(?=[（(①-⑳])/g)) {
    const inner = readToken(text.slice(match.index), true);
    if (inner?.shape === own.shape && inner.number[0] === own.number[0]! + out.length + 1) out.push({ line, at: match.index, isAlone: false, ...inner });
  }
  return out.length >= LEAST_BRACKETED ? out : [];
}

/** May a number begin a line here? Behind the end of a sentence, or set apart by white space where it needs no such end. */
function mayBegin(text: string, at: number, { shape, number }: Pick<Token, 'shape' | 'number'>, before: Token | undefined): boolean {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  const isApart = end < at;
  const stop = text[end - 1] ?? '';
  if (WORD_SHAPES.includes(shape)) return isApart || '。；'.includes(stop);
  if (PLAIN_SHAPES.includes(shape)) return isApart || STOP.includes(stop);
  // 1.甲 2.乙: it counts on from the one before
  const isNext = before !== undefined && before.at > 0 && before.shape === shape && follows(before.number, number);
  return isApart ? isFirst(number) || isNext || STOP.includes(stop) || stop === '）' || stop === ')' : stop === '。';
}

/** The line's own number and those inside of it, brackets left out. */
function tokensOf({ text, table, marker, full }: SourceLine, line: number): Token[] {
  if (table) return [];
  const own = marker ? { shape: shapeOf(marker), number: marker.number ?? [] } : readToken(text, false);
  const out: Token[] = own ? [{ line, at: 0, isAlone: false, ...own }] : [];
  if (text.length < LEAST || text.length > LONGEST_LINE) return out;
  const bracketed = own && BRACKETED.includes(own.shape) && isFirst(own.number) ? bracketedIn(text, line, own) : [];
  if (bracketed.length > 0) return [...out, ...bracketed];
  let depth = 0;
  for (let i = 1; i < text.length; i++) {
    const c = text[i]!;
    const before = text[i - 1]!;
    const isEdge = STOP.includes(before) || /\s/.test(before) || before === '）' || before === ')';
    const inner = depth === 0 && isEdge && !/\s/.test(c) ? readToken(text.slice(i), true, full !== undefined) : null;
    if (inner && mayBegin(text, i, inner, out.at(-1))) out.push({ line, at: i, isAlone: /[：:]\s$/.test(text.slice(Math.max(0, i - 2), i)), ...inner });
    if (OPENING.includes(c)) depth++;
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1);
  }
  return out;
}

interface Open {
  readonly shape: string;
  number: readonly number[];
}

const RANKS: readonly string[] = [...HEADINGS, ...ARTICLES];
/** Where a number goes among the open lists: what stands inside it is closed. */
function placeOf(open: readonly Open[], shape: string): number {
  const rank = RANKS.indexOf(shape);
  const at = open.findIndex((list) => list.shape === shape || (rank >= 0 && !(RANKS.indexOf(list.shape) >= 0 && RANKS.indexOf(list.shape) < rank)));
  return at < 0 ? open.length : at;
}

/** Does the list that a number 1 would open go on with 2, before a list around it does? */
function goesOn(tokens: readonly Token[], from: number, open: readonly Open[]): boolean {
  const { shape } = tokens[from]!;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.shape === shape) return token.number.length === 1 && token.number[0] === 2;
    if (open.some((list) => list.shape === token.shape && follows(list.number, token.number)) || WORD_SHAPES.includes(token.shape)) return false;
  }
  return false;
}

/** Does a line of its own further down bear the number that stands here inside of a line? */
function standsBelow(tokens: readonly Token[], from: number, open: readonly Open[]): boolean {
  const { shape, number } = tokens[from]!;
  const outer = open.slice(0, placeOf(open, shape)).map((list) => list.shape);
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.at > 0) continue;
    if (outer.includes(token.shape) || (token.shape === shape && isFirst(token.number))) return false;
    if (token.shape === shape && token.number.join('-') === number.join('-')) return true;
  }
  return false;
}

/** 第七條 behind the end of a sentence, where 第六條 is missing and the next label counts on from it. */
function isLeftOut(tokens: readonly Token[], at: number, last: readonly number[], lines: readonly SourceLine[]): boolean {
  const token = tokens[at]!;
  const next = tokens.slice(at + 1).find(({ shape }) => shape === token.shape);
  const isBehindStop = '。；'.includes(trimEdges(lines[token.line]!.text.slice(0, token.at)).at(-1) ?? ' ');
  return token.shape === 'article' && token.number.length === 1 && token.number[0] === (last[0] ?? 0) + 2 && isBehindStop && next !== undefined && next.at === 0 && follows(token.number, next.number);
}

/** The numbers inside of lines that a line of their own belongs to. */
function cutsOf(tokens: readonly Token[], lines: readonly SourceLine[]): Token[] {
  const cuts: Token[] = [];
  let open: Open[] = [];
  /** Articles are counted on through the chapters. */
  const articles = new Map<string, readonly number[]>();
  for (const [i, token] of tokens.entries()) {
    const place = placeOf(open, token.shape);
    const last = articles.get(token.shape) ?? (open[place]?.shape === token.shape ? open[place].number : null);
    const isNext = last !== null && follows(last, token.number);
    if (token.at > 0) {
      const isTwice = token.shape === 'article' && last?.join('-') === token.number.join('-') && cuts.at(-1)?.line === token.line;
      const isGap = last !== null && isLeftOut(tokens, i, last, lines);
      const accepted = isTwice || isNext || isGap ? !standsBelow(tokens, i, open) : isFirst(token.number) && (HEADINGS.includes(token.shape) || goesOn(tokens, i, open) || (token.isAlone && cuts.at(-1)?.line === token.line));
      const isLoose = ARTICLES.includes(token.shape) && !isSetApart(token, lines);
      if (!accepted || (isLoose && !((isNext || isGap) && lines[token.line]!.text[token.at - 1] === '。'))) continue;
      cuts.push(token);
    }
    open = [...open.slice(0, place), { shape: token.shape, number: token.number }];
    if (ARTICLES.includes(token.shape)) articles.set(token.shape, token.number);
  }
  return cuts;
}

/** …事項。 前項之審查…: a paragraph of its own behind a list. */
const PARAGRAPH = /。[\s　]+(?=前[一二三四五]?項|第[一二三四五]項)/g;

const FULL_DATE = /^(?:中華民國|民國)[\s　]*[^\s　]{1,7}[\s　]*年/;

const MEETING = '第[0-9０-９○〇零一二三四五六七八九十百、]{1,12}次';
/** 第一二六次行政會議修正通過: a history whose days stand behind its entries, if anywhere. */
const DATED_BEHIND = new RegExp(`^${MEETING}[^，。；\\s　]{1,20}?(?:通過|備查)`);
const NEXT_BEHIND = new RegExp(`(?<=通過|備查|核定|公布|訂定)(?:[\\s　]+[0-9０-９]{2,3}[.．/][0-9０-９]{1,2}[.．/][0-9０-９]{1,2})?[\\s　]+(?=${MEETING}|教育部|[0-9０-９]{2,3}[\\s　]*學年度)`, 'g');

/** Offsets at which entries of a history begin inside of the line that a title or the entries before them are on. */
function entriesIn(text: string): number[] {
  if (DATED_BEHIND.test(text)) return [...text.matchAll(NEXT_BEHIND)].map((match) => match.index + match[0].length);
  const cuts: number[] = [];
  let from = 0;
  for (const match of text.matchAll(/[\s　]+(?=(?:教育部|本[^\s　，。]{0,6}(?:經|於)|經|奉)?(?:中華民國|民國)?[\s　]*[0-9０-９○〇一二三四五六七八九十百]{2,9}[\s　]*(?:年|學年|[.．/]))/g)) {
    const before = trimEdges(text.slice(from, match.index));
    const isTitle = from === 0 && kindOf(takeDraft(before).title) !== '' && !looksLikeHistory(before);
    const isWhole = isCompleteEntry(before) || (FULL_DATE.test(before) && FULL_DATE.test(text.slice(match.index).trimStart()));
    if (!isTitle && !(looksLikeHistory(before) && isWhole)) continue;
    from = match.index + match[0].length;
    cuts.push(from);
  }
  return cuts;
}

/** Two adoptions on one line are one entry; more are a history without its line ends. */
const LEAST_ENTRIES = 3;

/** The line in pieces; only the first keeps its indentation, as no other was printed. The number that a piece was cut at is known to be one. */
function cutLine(line: SourceLine, places: readonly number[]): SourceLine[] {
  const from = [0, ...places];
  return from.flatMap((start, i) => {
    const piece = sliceLine(line, start, from[i + 1] ?? line.text.length);
    const marker = readProvisionMarker(piece.text);
    const known = marker && ARTICLES.includes(marker.style) && marker.gap === '' ? { marker } : {};
    return piece.text === '' ? [] : [i === 0 ? piece : { ...piece, ...known, indent: null, blankBefore: false }];
  });
}

/** Cuts the lines that hold more than one numbered line or entry of the history; all others stay as they are. */
export function cutRunning(lines: readonly SourceLine[]): readonly SourceLine[] {
  const tokens = lines.flatMap(tokensOf);
  const cuts = cutsOf(tokens, lines);
  const first = tokens.find((token) => token.at === 0 || cuts.includes(token));
  const places = new Map<number, number[]>();
  for (const { line, at } of cuts) places.set(line, [...(places.get(line) ?? []), at]);
  for (const [at, { text, table }] of lines.entries()) {
    if (places.has(at)) for (const match of text.matchAll(PARAGRAPH)) places.get(at)!.push(match.index + match[0].length);
    if (table || (first && at > first.line)) continue;
    const head = first?.line === at ? text.slice(0, first.at) : text;
    const entries = entriesIn(head);
    if (entries.length > 0 && (entries.length + 1 >= LEAST_ENTRIES || places.has(at) || !looksLikeHistory(head.slice(0, entries[0])))) places.set(at, [...(places.get(at) ?? []), ...entries]);
  }
  if (places.size === 0) return lines;
  return lines.flatMap((line, at) => (places.has(at) ? cutLine(line, [...new Set(places.get(at))].sort((a, b) => a - b)) : [line]));
}
