/** What a sentence counts, and the checks that compare it: classes, shares of a number, limits that are said in two ways, steps of a procedure. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { sentencesIn } from '../../../compiler/drift/text/quantities.ts';

const read = (text: string): string => sentencesIn(text).flatMap(({ quantities }) => quantities.map((q) => `${q.low}${q.high === q.low ? '' : `–${q.high}`} ${q.unit}${q.comparator ?? ''}`)).join(', ');
const found = (...lines: readonly string[]): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`測試大學選課要點\n\n${lines.join('\n')}\n`) }]).diagnostics.map((d) => d.code);
const one = (...lines: readonly string[]): string[] => found(...lines.map((line, i) => (i === 0 ? `一、${line}` : line)), '二、略述。');

describe('what a sentence counts', () => {
  it.each([
    ['考試委員三至五人，其中校外委員至少二位', '3–5 人, 2 人≥'], ['六千元以上三萬元以下', '6000 元≥, 30000 元≤'], ['校內單位以五折計收', '0.5 %'], ['達九十分而未達九十五分者加四分', '90 分≥, 95 分<, 4 分'],
    ['借書二冊，為期八週', '2 冊, 56 日'], ['115年8月1日起三十日內', '30 日≤'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('members of a body', () => {
  it.each<[string, string[]]>([
    ['本會由委員十五人組成：教務長、學務長、研發長為當然委員；各學院推派教師代表各二人，計十人；學生代表二人。', []], ['本會由委員十五人組成：教務長、學務長、研發長為當然委員；各學院推派教師代表各二人，計十人；學生代表三人。', ['FG3023']],
    ['本小組成員九人，由教務處代表二人、各學院代表五人及校外專家二人擔任。', []], ['本小組成員九人，由教務處代表二人、各學院代表六人及校外專家二人擔任。', ['FG3023']],
    ['委員五人至七人，成員包括系主任一人、專任教師三人、學生代表一人。', []], ['委員五人至七人，成員包括系主任一人、專任教師八人、學生代表一人。', ['FG3023']],
    ['考試委員三至五人，其中校外委員至少二人。', []], ['考試委員三至五人，其中校外委員至少六人。', ['FG3023']],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});

describe('a share of a number', () => {
  it.each<[string, string[]]>([
    ['全體委員十三人，過半數即七人。', []], ['全體委員十三人，過半數即六人。', ['FG3024']], ['委員總額九人，三分之二以上出席，即至少六人。', []], ['委員總額九人，三分之二以上出席，即至少五人。', ['FG3024']],
    ['場地費每場次四千元，校內單位以五折計收，為二千元。', []], ['場地費每場次四千元，校內單位以五折計收，為二千四百元。', ['FG3024']], ['某生當學期修習18學分，不及格學分為8學分，已達二分之一。', ['FG3024']], ['某生當學期修習18學分，不及格學分為9學分，已達二分之一。', []],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});

describe('classes', () => {
  it.each<[string[], string[]]>([
    [['逾期繳費者，依下列規定處理：', '（一）逾期七日以內者，加收百分之二。', '（二）逾期八日至十四日者，加收百分之四。', '（三）逾期十五日以上者，勒令休學。'], []],
    [['逾期繳費者，依下列規定處理：', '（一）逾期七日以內者，加收百分之二。', '（二）逾期八日至十四日者，加收百分之四。', '（三）逾期十七日以上者，勒令休學。'], ['FG3040']],
    [['名額以十人以下錄取一人、十一人至二十人錄取二人、二十一人以上錄取三人計算。'], []], [['名額以十人以下錄取一人、十一人至二十人錄取二人、二十五人以上錄取三人計算。'], ['FG3040']],
    [['罰鍰新臺幣六千元以上三千元以下。'], ['FG3038']], [['每週授課至少九小時、至多六小時。'], ['FG3038']], [['連續居留二年以上且回國未滿一年者，得申請。'], []], [['送印不得少於一週，並應於三日內領回。'], []],
  ])('%s', (lines, codes) => expect(one(...lines)).toEqual(codes));

  it('reads the rows of a table', () => {
    const table = (row: string): string => `<p>測試大學選課要點</p><p>一、等第如下：</p><table><tr><td>等第</td><td>分數</td></tr><tr><td>A</td><td>80–100</td></tr><tr><td>B</td><td>70–79</td></tr><tr><td>C</td><td>${row}</td></tr><tr><td>F</td><td>0–59</td></tr></table><p>二、略述。</p>`;
    const codes = (row: string): string[] => checkDocuments([{ name: 'text.html', bytes: new TextEncoder().encode(table(row)) }]).diagnostics.map((d) => d.code);
    expect(codes('60–69')).toEqual([]);
    expect(codes('60–72')).toEqual(['FG3040']);
  });
});

describe('one limit in two provisions', () => {
  const two = (a: string, b: string): string[] => found(`一、${a}`, '二、略述。', `三、${b}`);
  it.each<[string, string, string[]]>([
    ['操行成績以六十分為及格。', '操行成績未達七十分者，即屬不及格，應令退學。', ['FG3041']], ['操行成績以六十分為及格。', '操行成績未達六十分者，即屬不及格，應令退學。', []],
    ['不服處分者，得於收受處分書次日起三十日內提起申訴。', '逾收受處分書次日起二十日提起申訴者，不予受理。', ['FG3041']], ['不服處分者，得於收受處分書次日起三十日內提起申訴。', '逾收受處分書次日起三十日提起申訴者，不予受理。', []],
    ['期末考成績應於考試結束後一週內送交教務處。', '任課教師未於考試結束後二週內繳交期末考成績者，應予催繳。', ['FG3041']],
    // another kind of student, another body, a fine of another act
    ['學士班操行成績以六十分為及格。', '進修部操行成績以七十分為及格。', []], ['董事任期屆滿二個月前，應開會選舉下屆董事。', '監察人任期屆滿三個月前，應開會選舉接任之監察人。', []], ['違反申請規定者，處新臺幣三千元以上一萬元以下罰鍰。', '違反申報規定者，處新臺幣三千元以上二萬元以下罰鍰。', []],
  ])('%s %s', (a, b, codes) => expect(two(a, b)).toEqual(codes));
});

describe('steps of a procedure and hours', () => {
  it.each<[string, string[]]>([
    ['學生應於五月三十一日前提出申請，系所應於六月十五日前完成審查。', []], ['學生應於五月三十一日前提出申請，系所應於四月十五日前完成審查。', ['FG3038']], ['申請人須於第八週前提出計畫，委員會於第六週前審查完畢。', ['FG3038']], ['申請人須於第八週前提出計畫，委員會於第十週前審查完畢。', []],
    ['第一學期於十月底前申請，第二學期於四月底前審查。', []], ['受理時間為上午九時至上午八時三十分。', ['FG3038']], ['受理時間為上午九時至下午四時三十分。', []], ['受理時間為上午九時至五時。', []],
    ['任期自每年八月一日起至翌年七月三十一日止，任期一年。', []], ['任期自每年八月一日起至翌年六月三十日止，任期一年。', ['FG3037']], ['報名自3月2日起受理十天，至3月6日截止。', ['FG3037']], ['報名自3月2日起受理五天，至3月6日截止。', []],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});
