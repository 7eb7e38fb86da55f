/** Pages of FG605x: when which version is in force, and for whom. */
import type { Page, Sample } from './page.ts';
import { AMENDMENT_FILE, REGULATION_FILE } from './samples.ts';

const OTHER_FILE = 'other.fagui';
const REGULATION = '法規 選課要點 (example.selection)\n版本 1\n施行 104年8月1日\n\n一、學生應依規定選課。\n\n二、逾期申請，概不受理。\n';
/** An adopted amendment; `headers` say when and for whom. */
const adopted = (version: string, base: string, headers: string, operation: string): string =>
  `修正案 選課要點部分規定 (example.selection.${version})\n修正法規 example.selection @ ${base}\n通過 105年5月1日教務會議通過\n${headers}\n\n${operation}說明 配合實務。\n`;
const change = (from: string, to: string, address = '二'): string => `${address} 字句\n  「${from}」改「${to}」\n`;
const one = (headers: string, regulation = REGULATION): Sample => ({ [REGULATION_FILE]: regulation, [AMENDMENT_FILE]: adopted('2', '1', headers, change('逾期', '遲誤')) });
const two = (first: string, second: string): Sample => ({ [REGULATION_FILE]: REGULATION, [AMENDMENT_FILE]: first, [OTHER_FILE]: second });

export const versionPages = {
  FG6050: {
    bad: one('生效 103年8月1日'),
    good: one('生效 105年8月1日'),
    zh: '法規還沒施行（或已經廢止），修正案卻已生效，那一天沒有可以修正的文字。\n\n多半是年份寫錯：請核對法規的「施行」或沿革最後一行，以及修正案的「生效」。',
    en: 'The amendment takes effect on a day on which the regulation itself is not in force, so there is no text to amend.\n\nMostly a slip in a year: check 施行 or the last line of the history, and 生效.',
  },
  FG6051: {
    bad: two(adopted('2', '1', '生效 105年8月1日\n適用 至110學年度入學學生', change('逾期', '遲誤')), adopted('3', '1', '生效 105年8月1日\n適用 自112學年度入學學生', change('逾期', '逾越期限'))),
    good: two(adopted('2', '1', '生效 105年8月1日\n適用 至111學年度入學學生', change('逾期', '遲誤')), adopted('3', '1', '生效 105年8月1日\n適用 自112學年度入學學生', change('逾期', '逾越期限'))),
    zh: '兩個修正案改同一個條文，各適用不同的入學學年度，中間卻空了幾年。那幾年入學的人會回到最早的文字，通常不是本意。\n\n請把其中一個的「適用」接到另一個；確實要讓他們適用原來的文字時，另寫一個修正案說明。',
    en: 'Two amendments change one provision for different admission years and leave some years out. Students of those years would fall back to the oldest text, which is seldom meant.\n\nLet one of the ranges of 適用 reach the other.',
  },
  FG6052: {
    bad: two(adopted('2', '1', '生效 105年8月1日', change('逾期', '遲誤')), adopted('3', '1', '生效 106年8月1日', change('逾期', '逾越期限'))),
    good: two(adopted('2', '1', '生效 105年8月1日', change('逾期', '遲誤')), adopted('3', '2', '生效 106年8月1日', change('遲誤', '逾越期限'))),
    zh: '兩個已通過的修正案都從同一個版本寫起，又改到同一個條文；同一天、同一年入學的人就有兩種文字，不知道以哪一個為準。\n\n請把後一個的基準改成前一個（@ 之後的版本），照那時的條文重寫；或用「適用」讓兩個各管不同的入學學年度。',
    en: 'Two adopted amendments start from one version and change the same provision, so that for one day and one admission year there are two texts.\n\nBase the later one on the earlier one (the version after @) and write it against that text, or part them by 適用.',
  },
  FG6053: {
    bad: one('生效 105年8月1日\n適用 一年級新生'),
    good: one('生效 105年8月1日\n適用 自105學年度入學學生'),
    zh: '適用的對象以入學學年度判斷，這裡的寫法看不出是哪幾年。看不懂而不理會，會讓所有人都適用修正後的文字。\n\n請寫「自115學年度入學學生」「至114學年度入學學生」「111學年度至113學年度入學學生」。年級這類條件，請寫成規則的「適用」。',
    en: 'To whom an amendment applies is told by admission year, and none can be read here. Passing over it would apply the amendment to everybody.\n\nWrite 自115學年度入學學生, 至114學年度入學學生 or 111學年度至113學年度入學學生. Conditions such as the year of study belong in rules.',
  },
  FG6054: {
    bad: one('生效 105年8月1日；適用 自105學年度入學學生；但已申請者不受影響'),
    good: one('生效 105年8月1日；適用 自105學年度入學學生'),
    zh: '版本只依日期與入學學年度選用。「但已修者不受影響」看的是個別學生的事實，選版本的程式不知道，所以只印在文件上。\n\n要讓它影響結果，請寫成規則的「除外」，並在詞彙宣告那個事實；只是說明時可以不理會這個警告。',
    en: 'Versions are picked by date and admission year alone. A transition rule such as 但已修者不受影響 looks at the facts of one student, so it is only printed.\n\nTo have it count, write an exception of a rule and declare the fact; otherwise the warning can stand.',
  },
  FG6057: {
    bad: one('生效 105年8月起'),
    good: one('生效 105年8月1日'),
    zh: '日期讀不出來，就不知道從哪一天起適用修正後的條文。「通過」讀不出日期的修正案，一律當作草案，判定時不會採用。\n\n日期寫「105年8月1日」「105.8.1」或「一百零五年八月一日」都可以，年、月、日要齊全。',
    en: 'Without a day nobody can tell from when on the amended text applies; an amendment without a day of adoption counts as a draft.\n\nWrite year, month and day.',
  },
  FG6075: {
    bad: one('生效 報請教育部備查後實施'),
    good: one('生效 通過後實施'),
    zh: '會議通過了，生效卻還要等核定、備查或公布，而那一步沒有日期：修正案跟草案一樣，`evaluate`、`consolidate` 都不用它。這不是錯，只是提醒。\n\n收到公文以後，在「通過」下面加一行，例如「115年8月3日教育部同意備查」或「115年6月5日校長核定」；公布也可以寫標頭「公布 115年6月10日」。',
    en: 'The meeting has passed it, but its effect waits for 核定, 備查 or 公布, and that step has no day: like a draft, it is used neither by `evaluate` nor by `consolidate`. This is a note, not a mistake.\n\nOnce the day is known, add a line under 通過 that begins with it, or the header 公布.',
  },
  FG6055: {
    bad: one('生效 自106年8月1日至105年7月31日止'),
    good: one('生效 自105年8月1日至106年7月31日止'),
    zh: '迄日早於起日，修正案沒有一天生效。\n\n請改正日期。',
    en: 'The last day is before the first, so the amendment is never in force.\n\nCorrect the dates.',
  },
  FG6056: {
    bad: two(adopted('2', '1', '生效 105年8月1日\n適用 自105學年度入學學生', change('逾期', '遲誤')), adopted('3', '2', '生效 106年8月1日', change('遲誤', '逾越期限'))),
    good: two(adopted('2', '1', '生效 105年8月1日\n適用 自105學年度入學學生', change('逾期', '遲誤')), adopted('3', '2', '生效 106年8月1日\n適用 自105學年度入學學生', change('遲誤', '逾越期限'))),
    zh: '後一個修正案照前一個的文字寫，前一個卻不適用於某些入學學年度（或日期）；對他們來說，後一個要改的字不存在，也就沒有一種確定的文字。\n\n請讓兩個的「適用」一致，或為其餘的人另寫一個以原版本為基準的修正案。改到不同條文的修正案不受影響，會自動各自套用。',
    en: 'The later amendment was written against the text of the earlier one, which does not apply to some admission years or days. The words it changes do not exist there.\n\nGive both the same 適用, or write another amendment against the older version. Amendments of different provisions are not affected.',
  },
} satisfies Record<string, Page>;
