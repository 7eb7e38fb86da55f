/** Source lines → headings, provisions and annexes in order, each with its own lines. */
import type { HeadingReading, MarkerReading } from '../../lang/markers.ts';
import { readAnnexMarker, readCapitalHeading, readHeading, readProvisionMarker } from '../../lang/markers.ts';
import type { MarkerStyle } from '../../lang/ast.ts';
import { capitalHeadings } from './capital-headings.ts';
import { continuesSentence, FULL_LINE, isNumberInSentence, isTerminated } from './broken-lines.ts';
import { markBareTops, markDecimals } from './decimal-numbers.ts';
import { isCompleteEntry, looksLikeHistory } from './history.ts';
import { joinLines, sliceLine, standsFurtherIn, type SourceLine } from './lines.ts';
import { markSpaced, markSpacedTops } from './spaced-numbers.ts';
import { compareNumbers, follows, isUnnumberedHeading, markerOf, readBareLabel, readCrowdedLabel, readListMarker, readLooseMarker, shapeOf } from './read-marker.ts';

export type Part =
  | { readonly kind: 'heading'; readonly marker: HeadingReading; readonly source: SourceLine; readonly lines: SourceLine[] }
  /** `lines[0]` holds the words behind the number when `labelled` is true. */
  | { readonly kind: 'provision'; readonly marker: MarkerReading; readonly source: SourceLine; readonly labelled: boolean; readonly lines: SourceLine[] }
  | { readonly kind: 'annex'; readonly marker: MarkerReading; readonly source: SourceLine; readonly labelled: boolean; readonly lines: SourceLine[] };

export interface Outline {
  /** Lines before the first heading or provision. */
  readonly head: readonly SourceLine[];
  readonly parts: readonly Part[];
  /** Which numbers stand at the top; null when none were found. */
  readonly top: MarkerStyle | null;
  /** How many broken lines were joined. */
  readonly joined: number;
}

/** 一、93年10月26日…通過: a numbered history line, not a provision. */
const isNumberedHistory = (line: SourceLine, marker: MarkerReading): boolean =>
  line.marker === undefined && marker.style === 'cjk' && looksLikeHistory(line.text) && /^(?:中華民國|民國)?\s*[0-9０-９○一二三四五六七八九十百零]{1,7}\s*(?:年|學年|\.)/.test(line.text.slice(marker.text.length).trim());

/** 第七點 behind …修正通過第四點及: the end of a history's entry that was broken, not a provision. */
const endsEntry = (before: SourceLine | undefined, line: SourceLine): boolean =>
  before !== undefined && !before.table && looksLikeHistory(before.text) && /[、，,及與至暨和]$/.test(before.text) && /^第[^，。；：\s]{1,60}$/.test(line.text);

const TOP_STYLES: readonly MarkerStyle[] = ['article', 'pointWord', 'capital', 'cjk', 'bareDigit'];
/** 貳、申請 in a cell of a table that says so. */
const isMarkedHeading = (line: SourceLine): boolean => line.marker?.style === 'heading';
const provisionMarker = (line: SourceLine): MarkerReading | null => (line.table || isMarkedHeading(line) ? null : line.marker && TOP_STYLES.includes(line.marker.style) ? line.marker : (readProvisionMarker(line.text) ?? readBareLabel(line.text)));

/** The style of the numbers at the top: that of the first; articles also when a list of another kind stands before the first article. */
function topStyle(lines: readonly SourceLine[]): MarkerStyle | null {
  const markers = lines.flatMap((line, at) => {
    const marker = provisionMarker(line);
    return marker && !isNumberedHistory(line, marker) && !endsEntry(lines[at - 1], line) && !(at > 0 && looksLikeHistory(line.text) && marker.style === 'article') ? [marker] : [];
  });
  const first = markers[0];
  if (opensDecimals(lines)) return 'decimal2';
  if (!first) return otherStyle(lines);
  const articles = markers.filter((m) => m.style === 'article');
  if (articles.length === 0 && opensRoman(lines)) return 'roman';
  if (first.style !== 'article' && articles.length >= 2 && articles[0]!.number?.[0] === 1 && !standsInAnnex(lines, first.style)) return 'article';
  return first.style;
}

/** 第一章 and 1.1 as the first number below it: the provisions are numbered by their chapter. */
function opensDecimals(lines: readonly SourceLine[]): boolean {
  const heading = lines.findIndex((line) => !line.table && readHeading(line.text)?.level === 'chapter');
  return heading >= 0 && lines.slice(heading + 1).find((line) => !line.table && (markerOf(line) ?? provisionMarker(line)) !== null)?.marker?.style === 'decimal2';
}

/** Ⅰ、 before any other number, and Ⅱ、 somewhere below it: what is numbered 一、 stands inside of them. */
function opensRoman(lines: readonly SourceLine[]): boolean {
  const numbered = lines.flatMap((line, at) => (line.table || isEntry(line, at, lines) ? [] : [provisionMarker(line) ?? readListMarker(line.text)])).filter((marker) => marker !== null);
  const isRoman = (marker: MarkerReading, number: number): boolean => marker.style === 'roman' && marker.number?.[0] === number;
  return numbered[0] !== undefined && isRoman(numbered[0], 1) && numbered.some((marker) => isRoman(marker, 2));
}

/** A contract at the end of directions: its 第一條 stands behind 附件一, which stands behind the provisions. */
function standsInAnnex(lines: readonly SourceLine[], style: MarkerStyle): boolean {
  const styleAt = (line: SourceLine): MarkerStyle | undefined => provisionMarker(line)?.style;
  const article = lines.findIndex((line) => styleAt(line) === 'article');
  const annex = lines.findIndex((line) => !line.table && readAnnexMarker(line.text) !== null);
  const before = lines.slice(0, Math.max(0, annex)).filter((line) => styleAt(line) === style).map((line) => provisionMarker(line)!.number);
  return annex >= 0 && annex < article && before.length >= 3 && before.every((number, i) => follows(before[i - 1] ?? null, number));
}

const BULLET = /^[■□●○◎◆◇•※▲►]/;
/** ■補助對象: with the list of its own below it. */
const opensList = (line: SourceLine | undefined): boolean => line !== undefined && !line.table && BULLET.test(line.text) && /[：:]$/.test(line.text);

const DATE_FIRST = /^[^\s　、.．）)]{1,4}[、.．）)][\s　]*(?:中華民國|民國)?[\s　]*[0-9０-９○一二三四五六七八九十百零]{1,7}[\s　]*(?:年|學年|\.)/;
/** An entry of a history: 1.110年…通過; not 1.實施對象 110 學年度…, nor 1.本辦法自110年…施行。 above a 2. that is none. */
function isEntry(line: SourceLine, at: number, lines: readonly SourceLine[]): boolean {
  if (!looksLikeHistory(line.text)) return false;
  if (DATE_FIRST.test(line.text)) return true;
  const style = readListMarker(line.text)?.style;
  const next = style === undefined ? undefined : lines.slice(at + 1).find((later) => !later.table && readListMarker(later.text)?.style === style);
  return isCompleteEntry(line.text) && (next === undefined || looksLikeHistory(next.text));
}

/** Texts numbered with （一） or 1. at the top. */
function otherStyle(lines: readonly SourceLine[]): MarkerStyle | null {
  const isList = (line: SourceLine, at: number): boolean => !line.table && !isEntry(line, at, lines) && readListMarker(line.text) !== null;
  if (opensList(lines[lines.findIndex(isList) - 1])) return null;
  const markers = lines.filter(isList).map((line) => readListMarker(line.text)!);
  const first = markers.find((m) => m.number?.[0] === 1);
  return first && markers.filter((m) => m.style === first.style).length >= 2 ? first.style : null;
}

const WORD_STYLES: readonly MarkerStyle[] = ['article', 'pointWord'];

const MOST_STOPPED = 0.8;

class Outliner {
  readonly parts: Part[] = [];
  readonly head: SourceLine[] = [];
  joined = 0;
  readonly #top: MarkerStyle | null;
  readonly #lines: readonly SourceLine[];
  /** 壹、 above points that count on over it. */
  readonly #capitals: ReadonlyMap<SourceLine, HeadingReading>;
  #number: readonly number[] | null = null;
  #headings = new Map<string, readonly number[]>();
  /** The last number of each list shape in the open part, and its line. */
  #lists = new Map<string, { readonly number: readonly number[]; readonly line: SourceLine }>();
  #restart = true;
  /** How many labels more are set apart from their words than are not. */
  #apart = 0;
  /** Do the lines above numbers end with stops? */
  readonly #hasStops: boolean;
  #places: ReadonlyMap<string, number> | null = null;
  /** The stop behind the numbers at the top, where lists inside of provisions count with the other one: 1、 above 1. */
  readonly #stop: string | null;

  constructor(lines: readonly SourceLine[], top: MarkerStyle | null, capitals: ReadonlyMap<SourceLine, HeadingReading>) {
    this.#lines = lines;
    this.#top = top;
    this.#capitals = capitals;
    const last = lines.filter((line, i) => !line.table && markerOf(line) !== null && i + 1 < lines.length && markerOf(lines[i + 1]!) !== null);
    this.#hasStops = last.filter((line) => isTerminated(line.text)).length >= last.length * MOST_STOPPED;
    const opening = lines.flatMap((line) => (markerOf(line)?.style === 'digit' && markerOf(line)?.number?.[0] === 1 ? [stopOf(markerOf(line)!)] : []));
    this.#stop = top === 'digit' && new Set(opening).size > 1 ? opening[0]! : null;
  }

  run(): void {
    this.#lines.forEach((line, at) => {
      if (!line.table && (this.#heading(line, at) || this.#provision(line, at) || this.#annex(line, at))) return;
      this.#line(this.#known(line, at), this.#hasStops ? this.#lines[at + 1] : undefined);
    });
  }

  get #open(): SourceLine[] {
    return this.parts.at(-1)?.lines ?? this.head;
  }

  /** The line before, with the words of a heading for its own. */
  get #previous(): SourceLine | undefined {
    const part = this.parts.at(-1);
    return part ? (part.lines.at(-1) ?? part.source) : undefined;
  }

  #heading(line: SourceLine, at: number): boolean {
    const capital = this.#capitals.get(line) ?? (isMarkedHeading(line) ? readCapitalHeading(line.text) : null);
    const marker = capital ?? readHeading(line.text);
    if (!marker || line.text.length > 60 || !(capital || this.#opensProvisions(at))) return false;
    // directions have no sections without chapters: 第一節 08:10 is a line of theirs
    if (marker.level === 'section' && this.#top !== 'article' && !this.#headings.has('chapter') && !this.#headings.has('part')) return false;
    const before = this.#previous;
    const expected = follows(this.#headings.get(marker.level) ?? null, marker.number) || marker.number?.[0] === 1;
    if (before && !expected && !isTerminated(before.text) && !before.table && before.text.length >= FULL_LINE) return false;
    this.parts.push({ kind: 'heading', marker, source: line, lines: restLines(line, marker) });
    this.#headings.set(marker.level, marker.number ?? []);
    if (marker.level !== 'section') this.#headings.delete('section');
    if (marker.level === 'part') this.#headings.delete('chapter');
    this.#restart = true;
    this.#lists.clear();
    return true;
  }

  /** A heading stands before provisions (or ends the text): 第一節 08:10 in a list of hours does not. */
  #opensProvisions(at: number): boolean {
    let words = 0;
    for (const line of this.#lines.slice(at + 1, at + 40)) {
      if (line.table) return false;
      if (readHeading(line.text)) words = 0;
      else if ((provisionMarker(line) ?? (line.marker?.style === 'decimal2' ? line.marker : readListMarker(line.text)))?.style === this.#top) return true;
      else if (++words > 2 || line.text.length > 40 || /[。；：]$/.test(line.text)) return false;
    }
    return at + 1 >= this.#lines.length || words === 0;
  }

  #provision(line: SourceLine, at: number): boolean {
    const marker = this.#topMarker(line);
    if (!marker || marker.style !== this.#top || !this.#accepts(line, marker, at)) return false;
    const rest = restLines(line, marker);
    this.parts.push({ kind: 'provision', marker, source: line, labelled: rest.length > 0, lines: rest });
    this.#number = marker.run?.through ?? marker.number;
    this.#apart += isSetApart(marker, line) ? 1 : -1;
    this.#restart = false;
    this.#lists.clear();
    return true;
  }

  #topMarker(line: SourceLine): MarkerReading | null {
    if (this.#top === null) return null;
    if (line.marker?.style === this.#top) return line.marker;
    const own = readProvisionMarker(line.text);
    if (own?.style === this.#top) return own;
    if (WORD_STYLES.includes(this.#top)) {
      const bare = readBareLabel(line.text) ?? (this.#apart < 0 ? readCrowdedLabel(line.text) : null);
      return bare && (follows(this.#number, bare.number) || bare.text === line.text) ? bare : null;
    }
    const loose = readListMarker(line.text) ? null : readLooseMarker(line.text);
    // 三、四年級學生… behind 二、 is the next provision, not a list of numbers
    return loose && follows(this.#number, loose.number) && isTerminated(this.#previous?.text ?? '') ? loose : readListMarker(line.text);
  }

  /** Is a number of the top style a provision at its place, or a citation or a nested list? */
  #accepts(line: SourceLine, marker: MarkerReading, at: number): boolean {
    const number = marker.number;
    if (!number || (this.#stop !== null && stopOf(marker) !== this.#stop)) return false;
    const first = !this.parts.some((part) => part.kind === 'provision');
    if (first) return !isNumberedHistory(line, marker) && !endsEntry(this.#lines[at - 1], line) && !(at > 0 && marker.style === 'article' && looksLikeHistory(line.text) && !isSetApart(marker, line));
    if (follows(this.#number, number)) return !this.#inNestedList(at, marker, line);
    const before = this.#previous;
    const broken = before !== undefined && !before.table && !isTerminated(before.text) && before.text.length >= FULL_LINE;
    const step = compareNumbers(number, this.#number ?? [0]);
    // behind a line that breaks off, only a label set apart opens a provision out of turn
    if (broken && !(WORD_STYLES.includes(marker.style) && step > 0 && (marker.gap.includes('　') || marker.text === line.text))) return false;
    if (WORD_STYLES.includes(marker.style)) return this.#acceptsArticle(marker, line, step);
    if (this.parts.at(-1)?.kind === 'annex') return false;
    if (number[0] === 1 && (this.#restart || this.#underUnnumbered())) return true;
    if (step === 0 && number[0] === 1) return !/[：:]$/.test(before?.text ?? '');
    return step >= 0 && !this.#lists.has(shapeOf(marker));
  }

  /**
   * A list of the top's own style inside a provision: its 三、 is not the next provision when it stands with 二、 further in than the provision does, or,
   * where nothing shows that, when another 三、 comes later. One with another stop is no such list.
   */
  #inNestedList(at: number, marker: MarkerReading, line: SourceLine): boolean {
    const before = this.#lists.get(shapeOf(marker));
    if (WORD_STYLES.includes(marker.style) || this.#stop !== null || before === undefined || !follows(before.number, marker.number)) return false;
    const top = this.parts.findLast((part) => part.kind === 'provision')!.source;
    if (standsFurtherIn(before.line, top)) return !standsFurtherIn(before.line, line);
    return this.#lines.slice(at + 1).some((later) => {
      const found = later.table ? null : this.#topMarker(later);
      return found !== null && found.style === marker.style && compareNumbers(found.number ?? [], marker.number!) === 0;
    });
  }

  /** Do the last lines of the open provision stand under a heading without a number? */
  #underUnnumbered(): boolean {
    const last = this.#open.findLast((line) => isUnnumberedHeading(line) || markerOf(line) !== null);
    return isUnnumberedHeading(last);
  }

  #acceptsArticle(marker: MarkerReading, line: SourceLine, step: number): boolean {
    const set = isSetApart(marker, line) || line.marker === marker;
    // where no label is set apart, one may be left out before the next
    if (step > 0) return set || (this.#apart < 0 && (marker.number![0] ?? 0) <= (this.#number?.[0] ?? 0) + 2 && isTerminated(this.#previous?.text ?? ''));
    // numbers that go back: another regulation begins again at 第一條, or a number was printed twice
    return (set && (marker.number![0] === 1 || step === 0)) || (this.#restart && this.#apart < 0 && marker.number![0] === 1);
  }

  /** Where each number of the top style stands last. */
  #lastPlaces(): ReadonlyMap<string, number> {
    this.#places ??= new Map(this.#lines.flatMap((line, at) => {
      const marker = provisionMarker(line);
      return marker?.style === this.#top && marker.number ? [[marker.number.join('-'), at] as const] : [];
    }));
    return this.#places;
  }

  /** Does the next provision still come? An annex stands behind the last one. */
  #goesOn(at: number): boolean {
    const [main = 0, sub] = this.#number ?? [];
    return [`${main + 1}`, `${main}-${(sub ?? 0) + 1}`].some((next) => (this.#lastPlaces().get(next) ?? -1) > at);
  }

  #annex(line: SourceLine, at: number): boolean {
    const marker = readAnnexMarker(line.text);
    if (!marker || !this.parts.some((part) => part.kind !== 'heading')) return false;
    if (this.parts.at(-1)?.kind === 'provision' && this.#goesOn(at)) return false;
    const before = this.#previous;
    if (before && !before.table && !isTerminated(before.text) && before.text.length >= FULL_LINE) return false;
    const rest = restLines(line, marker);
    this.parts.push({ kind: 'annex', marker, source: line, labelled: rest.length > 0, lines: rest });
    this.#lists.clear();
    return true;
  }

  /** 一、二學分以下 begins a list when the line before is finished and 二、 stands next in it, or when its list is open. */
  #known(line: SourceLine, at: number): SourceLine {
    const before = this.#previous;
    if (this.parts.length === 0 || markerOf(line) || !before || line.table || !(before.table || isTerminated(before.text))) return line;
    const loose = readLooseMarker(line.text);
    if (!loose) return line;
    const number = loose.number![0]!;
    const open = number > 1 && follows(this.#lists.get(shapeOf(loose))?.number ?? null, loose.number);
    const next = this.#lines[at + 1];
    const nextProvision = loose.style === this.#top && follows(this.#number, [2]);
    const begins = number === 1 && !nextProvision && readLooseMarker(next?.text ?? '')?.number?.[0] === 2 && (/[：:]$/.test(before.text) || markerOf(next!) !== null);
    return open || begins ? { ...line, marker: loose } : line;
  }

  /** `next`: the line behind it, where that may tell something. */
  #line(line: SourceLine, next: SourceLine | undefined): void {
    const open = this.#open;
    const before = open.at(-1);
    const marker = markerOf(line);
    if (this.parts.length > 0 && before && !line.table) {
      const bare = marker ? null : bareMarker(before);
      if (bare) {
        const joined = joinLines(before, line);
        open[open.length - 1] = { ...joined, marker: { ...bare, gap: joined.text.slice(bare.text.length, joined.text.length - line.text.length) } };
        return;
      }
      const shape = marker ? shapeOf(marker) : '';
      const expected = marker !== null && (follows(null, marker.number) || follows(this.#lists.get(shape)?.number ?? null, marker.number));
      if (marker ? isNumberInSentence(before, marker, expected) : this.#continues(before, line, next)) {
        open[open.length - 1] = joinLines(before, line);
        this.joined++;
        return;
      }
      if (marker) this.#lists.set(shape, { number: marker.number ?? [], line });
    }
    open.push(line);
  }

  #continues(before: SourceLine, line: SourceLine, next: SourceLine | undefined): boolean {
    const part = this.parts.at(-1);
    // words under a heading are the rest of its title unless they are sentences
    if (part?.kind === 'heading') return part.lines.length === 1 && line.text.length <= 40 && !/[。；：]/.test(line.text) && !looksLikeHistory(line.text) && part.source.text.length >= 4;
    return continuesSentence(before, line, next);
  }
}

const stopOf = (marker: MarkerReading): '、' | '.' => (/[、﹑､]$/.test(marker.text) ? '、' : '.');

const isSetApart = (marker: MarkerReading, line: SourceLine): boolean => marker.gap !== '' || marker.text === line.text || /[：:、]$/.test(marker.text) || /^[（(]/.test(line.text.slice(marker.text.length));

/** The number that is all of a line: its words stand on the next one, or in the next cell. */
function bareMarker(line: SourceLine): MarkerReading | null {
  const marker = markerOf(line);
  return marker && marker.text === line.text ? marker : null;
}

/** The words behind a marker as a line, none when there are no words. */
function restLines(line: SourceLine, marker: MarkerReading): SourceLine[] {
  const rest = sliceLine(line, marker.text.length + marker.gap.length);
  return rest.text === '' ? [] : [{ ...rest, indent: null }];
}

/** Cuts lines into headings, provisions and annexes. */
export function outline(printed: readonly SourceLine[]): Outline {
  const lines = markSpaced(markDecimals(markBareTops(markSpacedTops(printed))));
  const first = topStyle(lines);
  const capitals: ReadonlyMap<SourceLine, HeadingReading> = first === 'capital' ? capitalHeadings(lines) : new Map();
  const top = capitals.size > 0 ? 'cjk' : first;
  const outliner = new Outliner(lines, top, capitals);
  outliner.run();
  return { head: outliner.head, parts: outliner.parts, top, joined: outliner.joined };
}
