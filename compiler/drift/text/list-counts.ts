/** How many items a list has, said above it or below: 下列三項文件：, 設備計五種，借用期限分別為：; 上述三項要件. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { listsOf, type List } from './lists.ts';

const N = '([二三四五六七八九十兩]{1,3}|[2-9]|1[0-9])';
const CLASS = '(種|類|項|款|級|等|階段|步驟|要件|部分|組|目|方面|方式|原則|情形|條件|案)';
const ABOVE = new RegExp(
  `(?:下列|以下|左列|分為|分成|區分為|分)(?:之)?${N}(?:個|大)?${CLASS}(?:(?:規定|情形|條件|資格|事由)?之一者?，?[^。；：:]{0,16}|[^，。；：:]{0,6})[：:]$` +
  `|(?<![第前之])${N}${CLASS}(?:[^，。；：:]{0,6})?如[下左][：:]$` +
  `|(?:計有?|共有?)${N}(?:個|大)?${CLASS}(?:，[^，。；：:0-9一二三四五六七八九十]{0,14})?[：:]$` +
  `|^[^，。；：:]{0,12}（[共計]{1,2}${N}${CLASS}）$`,
);
/** 以上三項文件缺一不可, 滿足上述三項要件: of the items in front, right at the beginning. */
const BELOW = new RegExp(`^(?:[具兼]備|滿足|符合|合於|完成|通過|除|凡|依|就)?(?:以上|上述|[上前]列|前述|上開)(?:之)?${N}(?:個|大)?(?:${CLASS}|件|份|點|條|關|科|篇)(?!之|中|以|至|分)`);

const listed = (place: Label, zh: string, en: string): Label => ({ ...place, note: { zh, en } });
const valueOf = (digits: string): number => parseNumeral(digits.replace('兩', '二')) ?? NaN;
const endsOf = (checked: CheckedText, { items }: List): Label[] => [[items[0]!, '所列的第一個', 'the first of the list'] as const, [items.at(-1)!, '最後一個', 'the last'] as const].map(([{ element }, zh, en]) => listed(placeIn(checked, element, 0, element.text.length), zh, en));

/** A cell may hold the amended items only. */
function checkAbove(checked: CheckedText, list: List, report: Parameters<TextCheck>[1]): void {
  const [head] = list.heads;
  const match = head && !list.isPlain && list.isAlone ? ABOVE.exec(head.text) : null;
  const [digits, word] = match ? [match.slice(1).find((group, i) => i % 2 === 0 && group !== undefined)!, match.slice(1).find((group, i) => i % 2 === 1 && group !== undefined)!] : ['', ''];
  if (!match || !head || valueOf(digits) === list.items.length) return;
  const at = match.index + match[0].indexOf(digits);
  report(diagnose('FG3025', { stated: digits + word, found: list.items.length }, placeIn(checked, head, at, at + digits.length + word.length), { related: endsOf(checked, list) }));
}

/** The lists that may be meant: the one in front, those inside of it, the one that it stands in. */
const inside = (lines: readonly Element[]): number[] => {
  const numbered = lines.filter(({ number }) => number !== null).length;
  return [numbered, lines.length - numbered, ...lines.flatMap(({ children }) => inside(children))];
};
/** 申請書、成績單及推薦函: words of the line in front that may be counted. */
const marksIn = (text: string): number[] => matchesOf(/[^。；：:]+/g, text).flatMap(([words]) => [words.split('、').length, words.split(/[、，]/).length, words.split(/、|及|與|和|或/).length]);

function checkBelow(checked: CheckedText, list: List, all: readonly List[], report: Parameters<TextCheck>[1]): void {
  for (const tail of list.tails) {
    const match = BELOW.exec(tail.text);
    if (!match) continue;
    const stated = valueOf(match[1]!);
    const others = all.filter((one) => one !== list && one.items.some(({ element, below }) => list.heads.includes(element) || below.some((line) => list.items.some((item) => item.element === line)))).map(({ items }) => items.length);
    const found = [list.items.length, ...others, ...list.items.flatMap(({ below }) => inside(below)), ...marksIn(list.items.at(-1)!.element.text)];
    if (found.includes(stated)) return;
    report(diagnose('FG3025', { stated: match[1]! + (match[2] ?? ''), found: list.items.length }, placeIn(checked, tail, match.index, match.index + match[0].length), { related: endsOf(checked, list) }));
    return;
  }
}

/** 分為下列三類： with two of them below. */
export const checkCounts: TextCheck = (checked, report) => {
  const lists = listsOf(checked);
  for (const list of lists) {
    checkAbove(checked, list, report);
    if (!list.isPlain) checkBelow(checked, list, lists, report);
  }
};
