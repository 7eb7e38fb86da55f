/** Minutes, announcements and second copies beside a table and its texts, and references left behind by new numbers. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const check = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const table = (...rows: readonly (readonly string[])[]): string => `<p>測試大學借書要點部分規定修正草案對照表</p><table>${[['修正規定', '現行規定', '說明'], ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const OLD = ['一、為辦理借書，訂定本要點。', '二、借書應登記。', '三、每人借書三日為限。', '四、違反第三點規定者，停止借書。', '五、本要點經圖書委員會議通過後施行。'];
const PASSED = '112年3月8日111學年度第2學期第1次圖書委員會議通過';
const AMENDED = '114年5月7日113學年度第2學期第2次圖書委員會議修正通過';
const NEW = [OLD[0]!, OLD[1]!, OLD[2]!.replace('三日', '五日'), OLD[3]!, '五、本要點經圖書委員會議通過後，自一百十四年八月一日施行。'];
const ROWS = [['三、每人借書<u>五</u>日為限。', OLD[2]!, '期限由三日增為五日。'], ['五、本要點經圖書委員會議通過後<u>，自一百十四年八月一日</u>施行。', OLD[4]!, '增列施行日期。']];
const DOCUMENTS = { 'old.txt': lines('測試大學借書要點', PASSED, ...OLD), 'draft.txt': lines('測試大學借書要點（修正草案）', PASSED, AMENDED, ...NEW), 'table.html': table(...ROWS) };

describe('minutes', () => {
  const minutes = (day: string, subject: string, decision: string): string[] =>
    check({ ...DOCUMENTS, 'minutes.txt': lines('測試大學113學年度第2學期第2次圖書委員會議紀錄', `時間：${day}下午2時`, '案由：修正「借書要點」第三點、第五點，請審議。', `說明：${subject}`, `決議：${decision}`) });
  it('agree', () => expect(minutes('114年5月7日', '一、期限由三日增為五日。', '照案通過，自114年8月1日施行。')).toEqual([]));
  it.each<[string, string, string, string]>([
    ['114年5月14日', '期限由三日增為五日。', '通過。', 'FG3027 會議的次數與日期不合：114年5月14日是「113學年度第2學期第2次圖書委員會議」，114年5月7日是「113學年度第2學期第2次圖書委員會議」。'],
    ['114年5月7日', '期限由三日增為六日。', '通過。', 'FG6081 這裡寫「六日」，另一份寫「五日」，數字不一致。'],
    ['114年5月7日', '期限由二日增為五日。', '通過。', 'FG6081 這裡寫「二日」，另一份寫「三日」，數字不一致。'],
    ['114年5月7日', '期限增加。', '通過，自114年9月1日施行。', 'FG6081 這裡寫「114年9月1日」，另一份寫「114年8月1日」，日期不一致。'],
  ])('of %s: %s %s', (day, subject, decision, message) => expect(minutes(day, subject, decision)).toEqual([message]));
  it('of several regulations say nothing about the numbers of one', () => {
    const other = lines('測試大學會議紀錄', '案由一：修正「借書要點」第三點、第五點。', '案由二：修正「門禁管理要點」第二點，開放時間由三小時改為五小時。', '自114年9月1日施行。');
    expect(check({ ...DOCUMENTS, 'minutes.txt': other })).toEqual([]);
  });
});

describe('minutes that only name the draft', () => {
  const minutes = (...said: string[]): string[] => check({ ...DOCUMENTS, 'minutes.txt': lines('測試大學113學年度第2學期第2次圖書委員會議紀錄', '時間：114年5月7日下午2時', '案由：測試大學借書要點部分規定修正草案，提請審議。', '說明：', ...said, '決議：照案通過。') });
  it('agree', () => expect(minutes('一、本次修正第三點及第五點，計二點。', '二、期限由三日增為五日。')).toEqual([]));
  it.each<[string, string]>([
    ['一、期限由三日增為六日。', 'FG6081 這裡寫「六日」，另一份寫「五日」，數字不一致。'],
    ['一、本次修正第三點及第四點。', 'FG6044 公告（提案）寫「修正第三點及第四點」，對照表沒有第四點，另有第五點。'],
    ['一、本草案修正第三點、第五點，計三點。', 'FG6081 這裡寫「三點」，另一份寫「二點」，數字不一致。'],
    ['一、本次修正第三點及第五點，其中第五點為新增。', 'FG6047 公告（提案）寫「第五點為新增」，對照表的第五點卻有現行條文，不是增訂。'],
  ])('of %s', (said, message) => expect(minutes(said)).toEqual([message]));
  it('tell of the meeting', () => {
    const draft = DOCUMENTS['draft.txt'].replace('第2學期第2次', '第2學期第3次');
    expect(check({ ...DOCUMENTS, 'draft.txt': draft, 'minutes.txt': lines('測試大學113學年度第2學期第2次圖書委員會議紀錄', '時間：114年5月7日下午2時', '案由：修正「測試大學借書要點」部分規定，請審議。') }).map((line) => line.slice(0, 6))).toEqual(['FG3027']);
  });
  it('may name a part of it, and other papers may mention it', () => expect(minutes('一、修正第三點，放寬期限。', '二、委員建議修正第四點，未獲採納。')).toEqual([]));
});

it('an announcement takes effect on the day that an explanation gives', () => {
  const said = (day: string, reason: string): string[] => check({ 'old.txt': lines('測試大學借書要點', PASSED, ...OLD), 'table.html': table([ROWS[0]![0]!, OLD[2]!, reason]), 'notice.txt': lines('測試大學公告', `主旨：公告修正「測試大學借書要點」第三點，自${day}生效。`) });
  expect(said('114年8月1日', '期限由三日增為五日，並自114年8月1日施行。')).toEqual([]);
  expect(said('114年8月1日', '配合圖書館法自114年9月1日施行，期限由三日增為五日。')).toEqual([]);
  expect(said('114年8月1日', '期限由三日增為五日，並自114年9月1日施行。')).toEqual(['FG6081 這裡寫「114年8月1日」，另一份寫「114年9月1日」，日期不一致。']);
});

describe('a decree', () => {
  const decree = (day: string, number: string): string[] => {
    const history = '中華民國114年5月7日測試大學測圖字第1140001234號令修正發布第3、5點';
    return check({ ...DOCUMENTS, 'draft.txt': lines('測試大學借書要點（修正草案）', PASSED, history, ...NEW), 'decree.txt': lines('測試大學　令', `發文日期：中華民國${day}`, `發文字號：測圖字第${number}號`, '修正「借書要點」第三點、第五點。') });
  };
  it('is of one day and has one number', () => expect(decree('114年5月7日', '1140001234')).toEqual([]));
  it('of another day', () => expect(decree('114年5月17日', '1140001234')).toEqual(['FG6081 這裡寫「114年5月17日」，另一份寫「114年5月7日」，日期不一致。']));
  it('of another number', () => expect(decree('114年5月7日', '1140001243')).toEqual(['FG6081 這裡寫「第1140001243號」，另一份寫「第1140001234號」，數字不一致。']));
});

describe('a draft in two files', () => {
  it('is one', () => expect(check({ ...DOCUMENTS, 'copy.md': DOCUMENTS['draft.txt'].replaceAll('\n', '\n\n') })).toEqual([]));
  it('or differs', () => expect(check({ ...DOCUMENTS, 'z-copy.txt': DOCUMENTS['draft.txt'].replace('停止借書', '停權一月') })).toEqual(['FG6034 草案全文的第四點寫「…者，停權一月。」，另一份草案是「…者，停止借書。」。']));
});

describe('a reference to what has another number', () => {
  const numbers = ['一', '二', '三', '四'];
  const moved = (cited: string, ...middle: string[]): string[] => {
    const next = [OLD[0]!, ...middle, `${numbers[middle.length + 1]}、每人借書三日為限。`, `${'三四五'[middle.length]}、違反第${cited}點規定者，停止借書。`, `${'四五六'[middle.length]}、本要點經圖書委員會議通過後施行。`];
    const rows = [...(middle.length === 0 ? [['', OLD[1]!, '本點刪除。']] : middle.slice(1).map((line) => [line, '', '本點新增。'])), ...OLD.slice(2).map((old, i) => [next[i + 1 + middle.length]!, old, '點次變更。'])];
    return check({ 'old.txt': lines('測試大學借書要點', PASSED, ...OLD), 'draft.txt': lines('測試大學借書要點（修正草案）', PASSED, AMENDED, ...next), 'table.html': table(...rows) }).filter((line) => line.startsWith('FG6080'));
  };
  it('follows it', () => expect([moved('二'), moved('四', OLD[1]!, '三、借書應持證。')]).toEqual([[], []]));
  it('or stays behind', () => {
    expect(moved('三')).toEqual(['FG6080 第三點引用「第三點」，現行的第三點已移列為第二點，引用沒有跟著改。']);
    expect(moved('三', OLD[1]!, '三、借書應持證。')).toEqual(['FG6080 第五點引用「第三點」，現行的第三點已移列為第四點，引用沒有跟著改。']);
  });
});

describe('papers beside an amendment', () => {
  const minutes = (subject: string, ...said: string[]): string[] => check({ ...DOCUMENTS, 'minutes.txt': lines('測試大學113學年度第2學期第2次圖書委員會議議程', subject, '說明：', ...said) });
  it.each<[string, string, string[]]>([
    ['案由：「借書要點」第三點及第五點修正案，提請審議。', '一、每人借書調整為五日。', []],
    ['案由：「借書要點」第三點及第四點修正案，提請審議。', '', ['FG6044 公告（提案）寫「修正第三點及第四點」，對照表沒有第四點，另有第五點。']],
    ['案由：本校借書要點第三點及第四點修正草案，提請審議。', '', ['FG6044 公告（提案）寫「修正第三點及第四點」，對照表沒有第四點，另有第五點。']],
    ['案由：修正「借書要點」，提請審議。', '一、每人借書調整為六日。', ['FG6081 這裡寫「六日」，另一份寫「五日」，數字不一致。']],
    ['案由：修正「借書要點」，提請審議。', '一、閱覽室開放時間調整為六日。', []],
    ['案由：修正「借書要點」，提請審議。', '一、本次修正二點。', []],
    ['案由：修正「借書要點」，提請審議。', '一、本次修正三點。', ['FG6081 這裡寫「三點」，另一份寫「二點」，數字不一致。']],
    ['案由：修正「借書要點」，提請審議。', '一、本案經114年5月7日（星期三）會議通過。', []],
    ['案由：修正「借書要點」，提請審議。', '一、本案經114年5月7日（星期四）會議通過。', ['FG3028 114年5月7日是星期三，這裡寫「星期四」。']],
    ['案由：修正本校借書要點第三點、第四點，提請審議。', '', ['FG6044 公告（提案）寫「修正第三點、第四點」，對照表沒有第四點，另有第五點。']],
    ['案由：修正「借書要點」，提請審議。', '一、本次修正二點、刪除一點。', ['FG6081 這裡寫「一點」，另一份寫「零點」，數字不一致。']],
    ['案由：修正「借書要點」，提請審議。', '二、新增第三點及第五點。', ['FG6047 公告（提案）寫「新增第三點及第五點」，對照表的第三點卻有現行條文，不是增訂。', 'FG6047 公告（提案）寫「新增第三點及第五點」，對照表的第五點卻有現行條文，不是增訂。']],
    ['案由：修正「借書要點」，提請審議。', '二、依教師法新增第三點及第五點之作業。', []],
    ['報告事項', '一、無。', []],
  ])('%s %s', (subject, said, expected) => expect(minutes(subject, said)).toEqual(expected));

  it('have parts that are no titles of texts', () => {
    const files = (n: string): string[] => check({ ...DOCUMENTS, 'minutes.txt': lines('測試大學圖書委員會議紀錄', '討論事項', '案由：修正「借書要點」第三點、第五點，提請審議。', '說明：', `一、期限由三日增為${n}日。`, '決議：照案通過。') });
    expect([files('五'), files('六')]).toEqual([[], ['FG6081 這裡寫「六日」，另一份寫「五日」，數字不一致。']]);
  });

  it('tell of two texts without a table, too', () => {
    const { 'old.txt': old, 'draft.txt': draft } = DOCUMENTS;
    const letter = (...said: string[]): string[] => check({ 'old.txt': old, 'draft.txt': draft, 'letter.txt': lines('測試大學　函', '發文日期：中華民國114年5月20日', '主旨：修正「借書要點」第三點、第五點，請查照。', '說明：', ...said) });
    expect(letter('期限由三日增為五日。')).toEqual([]);
    expect(letter('期限由三日增為六日。')).toEqual(['FG6081 這裡寫「六日」，另一份寫「五日」，數字不一致。']);
  });

  it('of a school are about its 學則', () => {
    const rules = (n: string): string => lines('測試大學學則', '第一條　本學則依大學法訂定。', `第二條　休學以${n}年為限。`);
    const agenda = (n: string): string[] => check({ 'old.txt': rules('二'), 'draft.txt': rules('三').replace('學則', '學則修正草案'), 'table.html': table().replace('借書要點部分規定', '學則第二條').replace('</table>', '<tr><td>第二條　休學以三年為限。</td><td>第二條　休學以二年為限。</td><td>延長。</td></tr></table>'), 'agenda.txt': lines('測試大學校務會議議程', '案由：本校學則第二條修正草案，提請審議。', `說明：休學年限由二年延長為${n}年。`) });
    expect([agenda('三'), agenda('四')]).toEqual([[], ['FG6081 這裡寫「四年」，另一份寫「三年」，數字不一致。']]);
  });
});

it('a row that is missing is told of once, whatever names its provision', () => {
  const files = { ...DOCUMENTS, 'table.html': table(ROWS[1]!).replace('部分規定', '第三點、第五點'), 'agenda.txt': lines('測試大學圖書委員會議議程', '案由：修正「借書要點」第三點、第五點，提請審議。', '說明：', '一、本次修正二點。') };
  expect(check(files)).toEqual(['FG6030 第三點有修正，對照表卻沒有這一列。']);
  // what is wrong in something else as well is told of
  expect(check({ ...files, 'agenda.txt': files['agenda.txt'].replace('第三點、', '第三點、第四點、') })).toEqual([expect.stringMatching(/^FG6044 /), 'FG6030 第三點有修正，對照表卻沒有這一列。']);
});

it('a row of names may have 名稱： in both cells', () => {
  const SCHOOL = '國立測試大學';
  const title = (text: string): string => text.replace('測試大學', SCHOOL);
  const renamed = (name: string): string[] => check({ 'old.txt': title(DOCUMENTS['old.txt']), 'draft.txt': lines(`${SCHOOL}${name}修正草案`, PASSED, ...NEW), 'table.html': title(table([`名稱：${SCHOOL}圖書借閱要點`, `名稱：${SCHOOL}借書要點`, '修正名稱。'], ...ROWS)) });
  expect(renamed('圖書借閱要點')).toEqual([]);
  expect(renamed('圖書借還要點')).toEqual([expect.stringMatching(/^FG6038 /)]);
});

describe('an announcement beside a text alone', () => {
  const TEXT = lines('測試大學學生借書管理要點', PASSED, ...OLD);
  const notice = (name: string, day = '112年3月8日'): string[] => check({ 'text.txt': TEXT, 'notice.txt': lines('測試大學　公告', `主旨：公告修正「${name}」，並自即日起生效。`, `依據：${day}111學年度第2學期第1次圖書委員會議決議。`, '公告事項：如附件。') });
  it.each(['測試大學學生借書管理要點', '學生借書管理要點', '借書管理要點', '測試大學門禁管理要點'])('agrees: %s', (name) => expect(notice(name)).not.toContainEqual(expect.stringMatching(/^FG(?:6038|3027)/)));
  it.each<[string, string]>([['測試大學學生借書管理辦法', '學生借書管理辦法'], ['測試大學借書管理要點', '借書管理要點']])('calls it %s', (name, bare) => expect(notice(name)).toEqual([`FG6038 這裡的法規名稱是「${bare}」，另一份是「學生借書管理要點」。`]));
  it('tells another day of the meeting', () => expect(notice('學生借書管理要點', '112年3月18日')).toEqual(['FG3027 會議的次數與日期不合：112年3月18日是「111學年度第2學期第1次圖書委員會議」，112年3月8日是「111學年度第2學期第1次圖書委員會議」。']));
});
