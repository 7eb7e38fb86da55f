/** What the 說明 of a row says of its 項 and 款, against those of its cells: which there are, which are new, gone, changed, moved. */
import { foldedKey } from '../compare/fold.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import { hasEllipsis } from '../import/table-merge.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { printedLines, type Element } from '../model/regulation.ts';

/** What is wrong with a statement. */
export type ParagraphMistake = 'noParagraph' | 'noSubparagraph' | 'changed' | 'unchanged' | 'notNew' | 'notGone' | 'movedElsewhere';

const N = '[一二三四五六七八九十]{1,3}|[0-9]{1,2}';
const valueOf = (digits: string): number => parseNumeral(digits) ?? 0;

/** The words of each 項 with all that stands under it; null where the cell does not print every 項 on a line of its own. */
function paragraphsOf(element: Element | null, hasLines: boolean): readonly string[] | null {
  if (!element || !hasLines) return null;
  const paragraphs = element.children.filter(({ level }) => level === 'paragraph');
  const lines = paragraphs.length > 0 ? paragraphs.map((e) => printedLines(e).join('')) : [printedLines({ ...element, marker: '', gap: '' }).join('')];
  return lines.map(foldedKey);
}

/** Cells of a table that prints several 項 of some cell on lines of their own. */
export const printsLines = (rows: readonly ReadRow[]): boolean => rows.some(({ amended, current }) => [amended, current].some((e) => e !== null && e.children.filter(({ level }) => level === 'paragraph').length > 1));

/** 第一項 of what the row itself holds, not of another provision or law: no name of one stands before it in its clause. */
const OTHER = /[條法點]|條例|規則|辦法|準則|細則|規程|要點|標準|附表|說明|草案|施行|決議|版本|委員|原則|建議|「[^」]*$/;
const clauseBefore = (text: string, at: number): string => /[^。；，：]*$/.exec(text.slice(0, at))![0].replace(/(?:本|現行|原|修正)條文?|條次/g, '');

/** As many sentences as there are, so many 項 at most. */
function most(element: Element | null): number {
  if (!element) return 0;
  const text = printedLines(element).join('\n');
  return Math.max(element.children.filter(({ level }) => level === 'paragraph').length, (text.match(/。/g) ?? []).length, text.split('\n').length);
}

/** The highest number of a list in the cell. */
function highest(element: Element | null): number {
  if (!element) return 0;
  const text = narrowDigits(printedLines(element).join('\n'));
  const numbers = [...text.matchAll(new RegExp(`(?:^|[\\n：:。；])\\s*[（(]?(${N})[）)、.]`, 'g'))].map((match) => valueOf(match[1]!));
  return Math.max(0, ...numbers);
}

/** 第八項 of a row whose cells have three, 第六款 of one that lists four. */
function missing({ amended, current }: ReadRow, statement: string): ParagraphMistake | null {
  const [paragraphs, items] = [Math.max(most(amended), most(current)), Math.max(highest(amended), highest(current))];
  for (const match of statement.matchAll(new RegExp(`第(${N})([項款])(?!建議)`, 'g'))) {
    if (OTHER.test(clauseBefore(statement, match.index))) continue;
    const stated = valueOf(match[1]!);
    if (match[2] === '項' && stated > Math.max(1, paragraphs)) return 'noParagraph';
    if (match[2] === '款' && items > 0 && stated > items) return 'noSubparagraph';
  }
  return null;
}

const ONE = `第(?:${N})項`;
const LIST = `${ONE}(?:(?:、|及|與|和|至|、?第)*${ONE})*`;
const WHOLE = '(?=[，。；、及]|$|規定|之規定|明定|定明|，|，?並|內容)';
const CLAIMS: readonly (readonly [RegExp, (at: number, old: readonly string[], next: readonly string[]) => ParagraphMistake | null])[] = [
  [new RegExp(`(${LIST})(?:均|皆|文字)?未(?:作)?修正`, 'g'), (at, old, next) => (isKept(at, old, next) ? null : 'changed')],
  [new RegExp(`(?:增訂|增列|新增)(${LIST})${WHOLE}`, 'g'), (at, old, next) => (at > next.length ? 'noParagraph' : old.includes(next[at - 1]!) ? 'notNew' : null)],
  [new RegExp(`刪除(?:現行|原)?(?:條文)?(${LIST})${WHOLE}`, 'g'), (at, old, next) => (at > old.length ? 'noParagraph' : next.includes(old[at - 1]!) ? 'notGone' : null)],
  [new RegExp(`(?:修正)(${ONE})${WHOLE}|(${ONE})(?:酌作|酌為|作)(?:文字|標點)`, 'g'), (at, old, next) => (at <= Math.min(old.length, next.length) && old.includes(next[at - 1]!) && next.includes(old[at - 1]!) ? 'unchanged' : null)],
];
const MOVES = new RegExp(`(?:現行|原)?(?:條文)?第(${N})項(?:內容|規定|文字)?(?:未修正，?|酌作(?:文字)?修正，?)?(?:並|改|遞)?移列(?:為|至)?第(${N})項`, 'g');

const isKept = (at: number, old: readonly string[], next: readonly string[]): boolean => [[old, next], [next, old]].some(([one, other]) => one![at - 1] !== undefined && other!.includes(one![at - 1]!));

/** 第一項至第三項、第五項 → 1 2 3 5. */
function numbersIn(list: string): number[] {
  const found: number[] = [];
  let before = 0;
  for (const match of list.matchAll(new RegExp(`(至)?(?:、|及|與|和)*第(${N})項`, 'g'))) {
    const at = valueOf(match[2]!);
    if (match[1]) for (let n = before + 1; n < at; n++) found.push(n);
    found.push(at);
    before = at;
  }
  return found;
}

/** The first thing that a statement says of a 項 and that is not so. `hasLines`: the table prints every 項 on a line of its own. */
export function mistakenParagraph(row: ReadRow, statement: string, hasLines: boolean): ParagraphMistake | null {
  const { amended, current, deletedMark } = row;
  if (!amended || deletedMark || [amended, current].some((e) => e !== null && hasEllipsis(e)) || amended.level !== 'article') return null;
  const none = missing(row, statement);
  const [old, next] = [paragraphsOf(current, hasLines), paragraphsOf(amended, hasLines)];
  if (none || !old || !next) return none;
  for (const [pattern, isWrong] of CLAIMS) {
    for (const match of statement.matchAll(pattern)) {
      if (OTHER.test(clauseBefore(statement, match.index))) continue;
      const wrong = numbersIn((match[1] ?? match[2])!).map((at) => isWrong(at, old, next)).find((one) => one !== null);
      if (wrong) return wrong;
    }
  }
  return mistakenMove(statement, old, next);
}

/** 第二項移列為第三項, where the words of the second stand in the fourth. */
function mistakenMove(statement: string, old: readonly string[], next: readonly string[]): ParagraphMistake | null {
  for (const { 1: from, 2: to, index } of statement.matchAll(MOVES)) {
    if (OTHER.test(clauseBefore(statement, index))) continue;
    const [a, b] = [valueOf(from!), valueOf(to!)];
    if (a > old.length || b > next.length) return 'noParagraph';
    const at = next.indexOf(old[a - 1]!);
    const was = old.indexOf(next[b - 1]!);
    if ((at >= 0 && at !== b - 1) || (was >= 0 && was !== a - 1)) return 'movedElsewhere';
  }
  return null;
}
