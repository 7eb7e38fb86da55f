/** What papers tell again in free words: numbers, days, weeks and offices that are not those of the rule, and numbers of the papers themselves. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const RULES = [
  '# 國立測試大學社團器材借用要點', '一、為管理社團器材，訂定本要點。', '二、借用申請應於活動前五日提出，由課外活動指導組受理。', '三、每次借用以三日為限，得續借一次，續借以二日為限。',
  '四、保證金：音響每套新臺幣三千元，帳篷每頂新臺幣五百元。', '五、逾期歸還者，每日罰款新臺幣一百元，累計三次者，停止借用六個月。', '六、期初借用於第二週開放登記，每學期以十月十五日為收件截止日。', '七、本要點經學生事務會議通過後施行。',
];
const check = (paper: string, name = '公告.md', others: Readonly<Record<string, string>> = {}): string[] =>
  checkDocuments(Object.entries({ '要點.md': RULES.join('\n\n'), ...others, [name]: paper }).map(([file, text]) => ({ name: file, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning').map((d) => `${d.code} ${messageOf(d, 'zh')}`);

const TOLD: readonly (readonly [paper: string, from: string, to: string, other: string])[] = [
  ['# 器材借用公告\n\n要借器材的社團，記得活動前5天向課外活動指導組申請。\n', '5天', '7天', '五日'],
  ['# 常見問答\n\n問：器材一次可以借多久？\n\n答：最多三天，可以再續借一次。\n', '三天', '四天', '日'],
  ['# 社團通知\n\n逾期歸還器材，每日要繳罰款100元。\n', '100元', '150元', '一百元'],
  ['# 期初借用說明\n\n期初借用的收件到10月15日截止。\n', '10月15日', '10月25日', '十月十五日'],
  ['# 借用公告\n\n借用申請由課外活動指導組受理，請至一樓櫃檯辦理。\n', '課外活動指導組', '生活輔導組', '課外活動指導組'],
];

describe('a paper beside one regulation', () => {
  it.each(TOLD)('%s', (paper, from, to, other) => {
    expect(check(paper)).toEqual([]);
    const found = check(paper.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(to);
    expect(found[0]).toContain(other);
  });

  it.each([
    '# 會議紀錄\n\n出席：應到委員15人，實到12人，請假3人。\n\n決議：同意10票，照案通過。\n', '# 統計\n\n去年共借出音響86套，罰款收入12,400元。\n', '# 試算\n\n例如借用帳篷四頂，保證金為2,000元。\n',
    '# 問答\n\n問：我想借八天可以嗎？\n\n答：不行喔。\n', '# 簽\n\n建議將續借日數放寬為四日為宜。\n', '# 公告\n\n二套音響的保證金計六千元。\n', '# 簽\n\n每次借用擬由三日放寬為五日。\n',
  ])('has numbers of its own: %s', (paper) => expect(check(paper)).toEqual([]));
});

it('says how often a text was amended, which no rule works out', () => {
  const rules = '# 國立測試大學教學評議會設置辦法\n\n第一條　為審議教學事項，設教學評議會（以下簡稱本會）。\n\n第二條　本會每學期開會二次為原則，必要時得召開臨時會議。\n\n第三條　本辦法經教務會議通過後施行。\n';
  const files = Object.entries({ '辦法.md': rules, '議程.md': '# 教務會議議程\n\n案由：設置辦法修正案。\n\n一、本辦法於80年4月15日教務會議通過，歷經四次修正，最近一次為93年6月24日修正通過。\n' }).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  expect(checkDocuments(files).diagnostics.map(({ code }) => code)).not.toContain('FG3024');
});

describe('papers beside a table and the text in force', () => {
  const TABLE = '# 國立測試大學社團器材借用要點修正對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n| 三、每次借用以五日為限，得續借一次，續借以二日為限。 | 三、每次借用以三日為限，得續借一次，續借以二日為限。 | 活動天數增加，爰由三日放寬為五日。 |\n';
  const files = { '對照表.md': TABLE };

  it.each<[string, string, string]>([
    ['# 器材借用新制\n\n每次借用放寬為五日，續借照舊為二日。\n', '五日', '六日'], ['# 器材借用新制\n\n每次借用放寬為五日，續借照舊為二日。\n', '二日', '三日'],
  ])('%s', (paper, from, to) => {
    expect(check(paper, '公告.md', files)).toEqual([]);
    expect(check(paper.replace(from, to), '公告.md', files)).not.toEqual([]);
  });

  it('and what the explanation says was', () => {
    expect(check('# 公告\n\n器材借用有新規定。\n', '公告.md', { '對照表.md': TABLE.replace('由三日放寬', '由四日放寬') })).toHaveLength(1);
  });
});

describe('a guide beside the regulation that it is made for', () => {
  const files = { '社團器材借用申請須知.md': '# 社團器材借用申請須知\n\n一、借用申請應於活動前五日提出。\n\n二、逾期歸還者，每日罰款100元。\n\n三、申請表單請至課外活動指導組網頁下載。\n' };
  const [[name, guide]] = Object.entries(files) as [[string, string]];
  it('tells what the regulation has', () => expect(check(guide, name)).toEqual([]));
  it.each([['活動前五日', '活動前七日', '五日'], ['100元', '150元', '一百元']])('%s', (from, to, other) => {
    const found = check(guide.replace(from, to), name);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(other);
  });
  it('of another subject has rules of its own', () => expect(check('# 停車證申請須知\n\n一、停車證應於開學前七日提出申請。\n\n二、逾期停放者，每日罰款150元。\n', '停車.md')).toEqual([]));
});

it('takes bare numbers of a column in the unit of its head', () => {
  const rules = '# 圖書館借閱規則\n\n第一條　讀者借閱如下表：\n\n| 讀者 | 冊數（冊） | 借期（日） |\n| --- | --- | --- |\n| 教師 | 50 | 90 |\n| 學生 | 20 | 30 |\n\n第二條　預約圖書保留七日。\n\n第三條　本規則經圖書委員會通過後施行。\n';
  const of = (paper: string): readonly string[] => checkDocuments(Object.entries({ '規則.md': rules, '公告.md': paper }).map(([file, text]) => ({ name: file, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ code }) => code === 'FG3041').map((d) => messageOf(d, 'zh'));
  expect(of('# 公告\n\n學生借期30日，教師借期90日。\n')).toEqual([]);
});

it('takes minutes of the clock and an hour told by 時 for no length', () => {
  const rules = '# 會議廳借用辦法\n\n第一條　平日延長使用者，超時三十分鐘以內免收工作費。\n\n第二條　本辦法經行政會議通過後施行。\n';
  const diagnostics = checkDocuments(Object.entries({ '辦法.md': rules, '公告.md': '# 公告\n\n活動延長使用至下午七時十分，超時免收工作費。\n' }).map(([file, text]) => ({ name: file, bytes: new TextEncoder().encode(text) }))).diagnostics;
  expect(diagnostics.map(({ code }) => code)).not.toContain('FG3041');
});
