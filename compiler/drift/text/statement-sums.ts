/** What parts make together where no number says it: the items of a list, numbers side by side. */
import type { Element } from '../../model/regulation.ts';
import { isOne, sentencesOf, type Quantity, type Sentence } from './quantities.ts';
import { NOTHING_SAID, type Above, type Statement } from './statement.ts';
import { casesOf, pairsOf } from './statement-words.ts';

/** 甲舍五百床，乙舍四百床，丙舍三百床: numbers side by side, each behind a short name of its own. */
export function partsOf({ text, quantities }: Sentence, unit: string): readonly Quantity[] {
  const all = quantities.filter((q) => q.unit === unit && !q.isOrdinal);
  const isRow = all.length >= LEAST_OF_A_ROW && all.every((q, i) => isOne(q) && q.comparator === null && (i === 0 || NAME_OF_PART.test(text.slice(all[i - 1]!.end, q.start)))) && /^[。；]?$/.test(text.slice(all.at(-1)!.end));
  // 六小時，包括基礎四小時及專業二小時: a whole and its parts
  const hasWhole = all.length > 1 && /^，(?:包[括含]|含|其中|分為)/.test(text.slice(all[0]!.end));
  return isRow && !hasWhole && SUMMED.has(unit) && !/[每各至]|合計|總計|共/.test(text.slice(all[0]!.start, all.at(-1)!.end)) ? all : [];
}
const LEAST_OF_A_ROW = 3;
const NAME_OF_PART = /^[，、；及與和][\u4e00-\u9fff]{1,8}$/;

/** What parts make, said by the words above or in front of them. */
function sumOf(value: number, unit: string, words: string, element: Element, at: number, above: Above, left: RegExp): Statement {
  const front = pairsOf(words.replace(left, ' '));
  return { sense: 'is', value, unit, kind: '', isReached: false, isSupposed: false, isBroken: false, isLimit: false, isItem: false, isDeadline: false, isSum: true, isOfOther: false, isEnd: false, front, back: [], all: new Set(front), head: [], context: new Set(), conditions: new Set(), whose: new Set(), ...NOTHING_SAID, per: '', cases: new Map([...casesOf(words + above.words), ['part', above.part]]), body: '', words, printed: words, element, at };
}

const LIMITS = /[每各]|上限|最高|至多|收費|單價/;

/** 應依下列規定修習：一、必修五十學分。二、選修三十學分: what the items make is a number of the words above them. */
export function readSum(element: Element, above: Above): Statement[] {
  const items = element.children.filter(({ number }) => number !== null);
  const numbers = items.map((item) => sentencesOf(item).slice(0, 1).flatMap(({ text, quantities }) => quantities.filter((q) => !/[（(]/.test(text.slice(0, q.start)))));
  const unit = numbers[0]?.[0]?.unit;
  const words = element.text.replace(/[：:]$/, '');
  // what each case costs at most is no part of anything
  if (LIMITS.test(words) || items.some(({ text }, i) => LIMITS.test(text.slice(0, numbers[i]![0]?.start ?? 0)))) return [];
  if (items.length < 2 || words === element.text || !SUMMED.has(unit ?? '') || numbers.some(([q]) => !q || q.unit !== unit || !isOne(q) || (q.comparator !== null && q.comparator !== '=')) || sentencesOf(element).some(({ quantities }) => quantities.some((q) => q.unit === unit))) return [];
  return [sumOf(numbers.reduce((sum, [q]) => sum + q!.low, 0), unit!, words, element, 0, above, OF_LISTS)];
}

/** 各舍床位，甲舍五百床，乙舍四百床，丙舍三百床: all of them, of what stands in front of the first name. */
export function readRows(sentence: Sentence, element: Element, above: Above): Statement[] {
  return [...new Set(sentence.quantities.map(({ unit }) => unit))].flatMap((unit) => {
    const parts = partsOf(sentence, unit);
    const words = parts.length === 0 ? '' : sentence.text.slice(0, parts[0]!.start).replace(/[，：]?[^，：]*$/, '');
    return words === '' ? [] : [{ ...sumOf(parts.reduce((sum, { low, factor }) => sum + low / factor, 0), unit, words, element, sentence.from + parts[0]!.start, above, OF_LISTS), printed: sentence.text.slice(parts[0]!.start, parts.at(-1)!.end) }];
  });
}
/** What every list of parts is called. */
const OF_LISTS = /學分數?|課程|科目|配分|分配|項目|類別|包[括含]|如[下左]|分為|應修|修習|列/g;
const SUMMED: ReadonlySet<string> = new Set(['學分', '分', '分鐘', '元', '人', '點', '床', '格', '輛', '班', '場', '棟', '座', '間', '件', '篇', '門', '科', '次', '隊', '張']);
