/** The 項 of a cell and the 款 in them, as far as its lines or its sentences tell them apart. */
import { foldedKey } from '../compare/fold.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import { printedLines, type Element } from '../model/regulation.ts';

export interface Paragraph {
  /** Folded, with its 款 and without white space. */
  readonly words: string;
  /** By number (二之一 stands between 2 and 3, at 2.001); empty where it lists none. */
  readonly items: ReadonlyMap<number, string>;
}

export interface CellParts {
  /** In order; null where it cannot be seen which sentence begins a 項. */
  readonly paragraphs: readonly Paragraph[] | null;
  /** There are no more 項 than these. */
  readonly most: number;
  /** All sentences, folded; a list is cut into its 款. */
  readonly sentences: readonly string[];
}

const NOTHING: CellParts = { paragraphs: [], most: 0, sentences: [] };

/** A list that goes on in its line: 如下：一、… */
const IN_LINE = /[：:]一、/;

/** Do cells begin every 項 on a line of its own? One of them shows it, and none runs several together. */
export function printsLines(cells: readonly Element[]): boolean {
  const hasSeveral = ({ children }: Element): boolean => children.length > 1 || children.some((e) => e.children.length > 0);
  return cells.some(hasSeveral) && !cells.some((cell) => !hasSeveral(cell) && sentencesOf(wordsOf(cell)).slice(1).some((sentence) => BEGINS.test(sentence)));
}

const wordsOf = (element: Element): string => foldedKey(printedLines({ ...element, marker: '', gap: '', caption: null }).join(''));

/** `isLined`: the table begins every 項 on a new line. */
export function partsOf(element: Element | null, isLined: boolean): CellParts {
  if (!element) return NOTHING;
  const text = wordsOf(element);
  return isLined && !IN_LINE.test(text) ? linedParts(element, sentencesOf(text)) : inLine(sentencesOf(text));
}

function linedParts(element: Element, sentences: readonly string[]): CellParts {
  const paragraphs = element.children.filter(({ level }) => level === 'paragraph').map((e): Paragraph => ({
    words: foldedKey(printedLines(e).join('')),
    items: new Map(e.children.flatMap((item) => (item.number ? [[placeOf(item.number), foldedKey(printedLines({ ...item, marker: '', gap: '' }).join(''))] as const] : []))),
  }));
  const isOne = paragraphs.length === 1 && paragraphs[0]!.items.size === 0;
  // a line may run on in a cell that came from elsewhere
  const { most } = isOne ? inLine(sentences) : { most: paragraphs.length };
  return { paragraphs: most > paragraphs.length ? null : paragraphs, most, sentences };
}

const MARKER = /^([一二三四五六七八九十]{1,3})(?:之([一二三四五六七八九十]{1,2}))?、/;

/** Where a number stands among whole ones: 二之一 behind 二, before 三. */
const placeOf = ([whole, inserted = 0]: readonly number[]): number => whole! + inserted / 1000;

/** The place of the 款 that a sentence begins with; null where it begins none. */
function itemOf(sentence: string): number | null {
  const [, whole, inserted] = MARKER.exec(sentence) ?? [];
  const numbers = whole === undefined ? [] : [parseNumeral(whole), ...(inserted === undefined ? [] : [parseNumeral(inserted)])];
  return numbers.length === 0 || numbers.some((number) => number === null) ? null : placeOf(numbers as number[]);
}

/** Is a 款 the next one of its list: 二之一 or 三 behind 二? */
const isNext = (item: number, last: number): boolean => item === Math.floor(last) + 1 || Math.abs(item - last - 0.001) < 1e-6;

/** 。 ends a sentence, outside of quotation marks; so does what stands before a 款. */
function sentencesOf(text: string): string[] {
  const out: string[] = [];
  let [from, depth, last] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '「') depth++;
    else if (text[at] === '」') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[。:;；：]/.test(text[at]!)) {
      const item = itemOf(text.slice(at + 1, at + 9));
      const opens = item !== null && (isNext(item, last) || item === 1);
      if (opens) last = item;
      if (!opens && text[at] !== '。') continue;
      out.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  return [...out, text.slice(from)].filter((sentence) => sentence !== '');
}

/** A sentence that speaks of 前項 begins a 項 of its own; one that excepts never does. */
const BEGINS = /^(?:依|違反|經|於|有)?(?:前[一二三四五六七八九]?項|第[一二三四五六七八九十]{1,2}項|本[條法])/;
const GOES_ON = /^(?:但|惟|必要時|其(?!他))/;

/** The 項 of a cell on one line: exact where every sentence says whether it begins one. */
function inLine(sentences: readonly string[]): CellParts {
  const paragraphs: { words: string; items: Map<number, string> }[] = [];
  let [most, isExact] = [0, true];
  sentences.forEach((sentence, i) => {
    const marker = MARKER.exec(sentence);
    const last = paragraphs.at(-1);
    if (last && (marker || GOES_ON.test(sentence))) {
      last.words += sentence;
      const item = itemOf(sentence) ?? [...last.items.keys()].at(-1);
      if (item !== undefined) last.items.set(item, (last.items.get(item) ?? '') + sentence.slice(marker?.[0].length ?? 0));
      if (!marker && sentence.startsWith('其')) { isExact = false; most++; }
      return;
    }
    most++;
    if (i > 0 && !BEGINS.test(sentence)) isExact = false;
    paragraphs.push({ words: sentence, items: new Map() });
  });
  return { paragraphs: isExact ? paragraphs : null, most, sentences };
}
