/** Steps of one procedure and their last days: 五月三十一日前提出申請，系所應於四月十五日前完成審查. A later step does not end before an earlier one. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const N = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}';
/** 五月三十一日前, 九月底前, 第十週前: the last day of what follows. */
const LAST_DAY = new RegExp(`(?<![年度第0-9０-９一二三四五六七八九十])(?:(${N})月(?:(${N})日|(底|中旬|上旬|下旬|中))?|第(${N})[週周])(?:[（(][^（()）]{1,4}[）)])?(?:結束)?(?:以前|之前|前|止|(?=公告|公布|公佈|放榜|寄發)|(?<=至[0-9０-９一二三四五六七八九十月第]{1,7}[日週周])(?=，|受理|接受|申請|報名))(?=([^0-9０-９。；]{0,30}))`, 'g');
/** What is done: handed in, then examined, then decided and made known. The last one that a clause names counts. */
const STEPS: readonly RegExp[] = [/申請|報名|提出|繳交|提交|填具|填報|收件|登記/, /送件|彙送|彙整|彙辦|送(?=[\u4e00-\u9fff]{1,6}[處組室])|初審/, /複審|複評|決選|審查|審核|審議|簽核|評審|面試/, /核定|公告|公布|公佈|放榜|[核寄]發|撥付|通知/];
const PART_OF_MONTH: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 中: 15, 下旬: 31, 底: 31 };
const DAYS_OF_MONTH = 31;
/** So many days earlier it is rather that of the next year. */
const HALF_A_YEAR = 6 * DAYS_OF_MONTH;
/** Two terms of one rule, changes: no procedure. */
const SEVERAL = /第[一二]學期|上下?學期|下學期|寒假|暑假|或|但|翌年|次年|隔年|次學年|前一年|上年度/;

interface Step {
  readonly at: number;
  readonly end: number;
  readonly printed: string;
  readonly day: number;
  readonly isWeek: boolean;
  readonly step: number;
}

const numberOf = (printed: string): number => parseNumeral(printed) ?? NaN;

function stepOf(act: string): number {
  const clause = /^[^，]*/.exec(act)![0];
  return STEPS.findLastIndex((pattern) => clause.search(pattern) >= 0);
}

/** The steps of a sentence that have a last day, in printed order. */
export function stepsIn(sentence: string): Step[] {
  return matchesOf(LAST_DAY, sentence).flatMap(({ 0: printed, 1: month, 2: day, 3: part, 4: week, 5: act, index }) => {
    // 報名至十月二十日止: what is done stands in front
    const behind = /^[，；、]|^$/.test(act!) ? -1 : stepOf(act!);
    const step = behind < 0 ? stepOf(/[^，；]*$/.exec(sentence.slice(0, index))![0]) : behind;
    const value = week ? numberOf(week) : numberOf(month!) * DAYS_OF_MONTH + (day ? numberOf(day) : PART_OF_MONTH[part ?? '底']!);
    return step < 0 ? [] : [{ at: index, end: index + printed.length, printed, day: value, isWeek: week !== undefined, step }];
  });
}

export const checkOrder: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells || !/[月週周].{0,6}(?:[前止，]|公[告布佈]|放榜|寄發|受理|接受|申請|報名)/.test(element.text)) continue;
    for (const { 0: sentence, index } of matchesOf(/[^。]+/g, element.text)) {
      if (SEVERAL.test(sentence)) continue;
      const steps = stepsIn(sentence);
      steps.slice(1).forEach((later, i) => {
        const earlier = steps[i]!;
        const back = earlier.day - later.day;
        if (later.step <= earlier.step || later.isWeek !== earlier.isWeek || back <= 0 || back > HALF_A_YEAR) return;
        report(diagnose('FG3038', { printed: sentence.slice(earlier.at, later.end), low: later.printed, high: earlier.printed }, placeIn(checked, element, index + earlier.at, index + later.end), { related: [{ ...placeIn(checked, element, index + later.at, index + later.end), note: { zh: '後面的步驟期限較早', en: 'the later step ends earlier' } }] }));
      });
    }
  }
};
