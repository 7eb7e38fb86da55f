/** Shares that are given out in shares: 百分之二十為管理費，其分配為…; 平時成績占百分之四十（出席百分之十、作業百分之三十）; 學校評分占百分之四十。學校評分包括…. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { candidatesOf, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isPercent, isWhole, OPEN, percent, showShare, SPREAD } from './shares.ts';

type Report = Parameters<TextCheck>[1];
/** So much more or less than the whole the shares are those of something else. */
const MOST_OF_WHOLE = 1.5;

/** Of itself, or of what the whole is of: tells a share whose parts make neither. */
function compare(checked: CheckedText, element: Element, from: number, whole: Candidate, parts: readonly Candidate[], report: Report): void {
  const sum = parts.reduce((a, part) => a + percent(part), 0);
  if (Math.abs(sum - percent(whole)) < 0.5 || isWhole(sum) || sum > percent(whole) * MOST_OF_WHOLE || sum * MOST_OF_WHOLE < percent(whole)) return;
  const related = [{ ...placeIn(checked, element, from + parts[0]!.start, from + parts.at(-1)!.end), note: { zh: '各項', en: 'the parts' } }];
  report(diagnose('FG3023', { stated: whole.printed, sum: showShare(sum), what: '' }, placeIn(checked, element, from + whole.start, from + whole.end), { related }));
}

const PERCENT_SIGN = /[%％]|分之/;
/** 百分之二十為管理費，其分配為校務基金百分之十、學院百分之十; 百分之二十為管理費（校務基金百分之十、學院百分之十） */
const INTO = /^[^，。；、0-9０-９]{0,16}(?:，其?(?:分配|配置|用途)(?:比[率例])?(?:為|如下：)|，其中|，包[括含]|（)[^，。；、0-9０-９]{1,14}$/;
/** Is the whole sentence about one share that is given out in shares? */
export function checkNested(checked: CheckedText, element: Element, sentence: string, from: number, report: Report): boolean {
  if (!PERCENT_SIGN.test(sentence) || !SPREAD.test(sentence) || OPEN.test(sentence.replace('其中', ''))) return false;
  const [whole, ...parts] = candidatesOf(sentence).filter(isPercent);
  if (!whole || parts.length < 2 || !INTO.test(sentence.slice(whole.end, parts[0]!.start)) || !parts.slice(1).every((part, i) => /^[、及與和][^，。；、（）]{1,14}$/.test(sentence.slice(parts[i]!.end, part.start)))) return false;
  compare(checked, element, from, whole, parts, report);
  return true;
}

const NO_WORD = '\u3000';
/** 各百分之二十, 每項百分之五: as often as there are. */
const EACH = /[各每]/;
/** The sentence without the shares in brackets beside a share, which are compared with it. */
export function withoutInner(checked: CheckedText, element: Element, sentence: string, from: number, report: Report): string {
  if (!PERCENT_SIGN.test(sentence) || !sentence.includes('（')) return sentence;
  const shares = candidatesOf(sentence).filter(isPercent);
  let outer = sentence;
  for (const { 0: words, index } of matchesOf(/（[^（）]*）/g, sentence)) {
    const end = index + words.length;
    const inner = shares.filter((share) => share.start > index && share.end < end);
    const others = shares.filter((share) => share.end <= index || share.start >= end);
    const whole = others.find((share) => (share.end <= index && /^[^，、；]{0,8}$/.test(sentence.slice(share.end, index))) || (share.start >= end && /^(?:之?總?(?:分|成績)?[共合]?計?[占佔為]?)$/.test(sentence.slice(end, share.start))));
    if (inner.length < 2 || !whole) continue;
    outer = outer.slice(0, index) + NO_WORD.repeat(words.length) + outer.slice(end);
    if (!OPEN.test(words) && !EACH.test(words)) compare(checked, element, from, whole, inner, report);
  }
  return outer;
}

/** 學校評分包括, 平時成績由 */
const TAKEN_UP = /^(?:其中)?([^，。；、：0-9（）]{2,10}?)(?:之(?:配分|計算|比例))?(?:，?其?(?:包[括含]|內?含|由|分為)|：)/;
/** A sentence that gives out what one in front of it states as the share of the same name. */
export function checkTakenUp(checked: CheckedText, element: Element, sentence: string, from: number, report: Report): boolean {
  const name = PERCENT_SIGN.test(sentence) ? TAKEN_UP.exec(sentence)?.[1] : undefined;
  const parts = name && !OPEN.test(sentence) && !EACH.test(sentence) ? candidatesOf(sentence).filter(isPercent) : [];
  if (!name || parts.length < 2) return false;
  const before = element.text.slice(0, from);
  const whole = candidatesOf(before).filter(isPercent).findLast(({ start }) => new RegExp(`${name.replace(/[.*+?^$()[\]{}|\\]/g, '')}(?:成績)?[占佔為之]*$`).test(before.slice(0, start)));
  if (!whole) return false;
  const sum = parts.reduce((a, part) => a + percent(part), 0);
  const back = (part: Candidate): Candidate => ({ ...part, start: part.start + from, end: part.end + from });
  if (Math.abs(sum - percent(whole)) >= 0.5 && !isWhole(sum)) compare(checked, element, 0, whole, parts.map(back), report);
  return true;
}
