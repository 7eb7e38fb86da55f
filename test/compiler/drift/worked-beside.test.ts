/** Papers beside a regulation that work something out by its rules: the right result is silent, another one is told of with both places. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const RULES = {
  hourly: '# 國立測試大學代課鐘點費支給要點\n\n一、代課鐘點費，依本要點支給。\n\n二、鐘點費支給標準（每小時）：\n\n| 職級 | 平日 | 假日 |\n|---|---|---|\n| 教授 | 1,200元 | 1,400元 |\n| 副教授 | 1,000元 | 1,150元 |\n| 講師 | 700元 | 800元 |\n\n三、每學期以十六週計，按每週實際代課時數支給。\n\n四、本要點經行政會議通過後施行。\n',
  grant: '# 國立測試大學實驗助手獎助金發給要點\n\n一、為獎助實驗助手，訂定本要點。\n\n二、獎助金每名每月新臺幣八千元，每學年發給九個月。\n\n三、名額每學年二十名，由研究發展處審查。\n\n四、本要點經行政會議通過後施行。\n',
  hours: '# 國立測試大學社區服務時數認證辦法\n\n第一條　本校學生社區服務時數之認證，依本辦法。\n\n第二條　學生畢業前應完成社區服務八十小時。\n\n第三條　擔任組長者，實際服務時數以一點五倍採認；參加研習者，以二分之一採認。\n\n第四條　社區服務時數由學務處每學期認證一次。\n',
};
const found = (rules: string, paper: string): { code: string; places: number }[] =>
  checkDocuments([{ name: '要點.md', bytes: bytes(rules) }, { name: '說明.md', bytes: bytes(paper) }]).diagnostics.filter(({ code }) => code === 'FG3024').map(({ code, related }) => ({ code, places: related?.length ?? 0 }));

describe.each<[string, string, string, string, string]>([
  ['a table of rates', RULES.hourly, '# 代課鐘點費預算說明\n\n一、本說明依代課鐘點費支給要點估算。\n\n二、假日代課講師一名，每週授課二小時，全學期鐘點費為*元。\n', '25,600', '22,400'],
  ['rates and counts', RULES.grant, '# 國立測試大學實驗助手獎助金發給要點訂定總說明\n\n為獎助實驗助手，爰訂定本要點，全文共四點。\n\n本獎助金每學年名額二十名，每名每學年發給七萬二千元，所需經費每學年*元，由計畫支應。\n', '一百四十四萬', '一百八十萬'],
])('a paper that works out %s', (_, rules, paper, right, wrong) => {
  it('is silent about the right result', () => expect(found(rules, paper.replace('*', right))).toEqual([]));
  it('tells of another one, with the rule', () => expect(found(rules, paper.replace('*', wrong))).toEqual([{ code: 'FG3024', places: 1 }]));
});

describe('a paper about an amendment', () => {
  const text = (amount: string, isDraft: boolean): string => `# 國立測試大學宿舍收費要點${isDraft ? '修正草案' : ''}\n\n一、本校宿舍收費，依本要點辦理。\n\n二、學生宿舍每學期住宿費：第一宿舍每床${amount}元，第二宿舍每床7,200元。\n\n三、學期中進住者，按週數比例收費，每學期以十八週計，未滿一週者以一週計。\n\n四、本要點經學生事務會議通過後施行。\n`;
  const table = '# 國立測試大學宿舍收費要點修正條文對照表\n\n| 修正條文 | 現行條文 | 說明 |\n|---|---|---|\n| 二、學生宿舍每學期住宿費：第一宿舍每床10,800元，第二宿舍每床7,200元。 | 二、學生宿舍每學期住宿費：第一宿舍每床9,000元，第二宿舍每床7,200元。 | 反映成本。 |\n';
  const overview = (amount: string): string => `# 國立測試大學宿舍收費要點修正總說明\n\n為反映成本，爰修正第二點。\n\n修正後，學生於學期第七週起進住第一宿舍者，住宿十二週，應繳${amount}元。\n`;
  const codes = (amount: string): string[] => checkDocuments([['現行條文.md', text('9,000', false)], ['修正草案.md', text('10,800', true)], ['對照表.md', table], ['總說明.md', overview(amount)]].map(([name, words]) => ({ name: name!, bytes: bytes(words!) }))).diagnostics.map(({ code }) => code).filter((code) => code === 'FG3024');
  it('is worked out by the draft', () => expect(codes('7,200')).toEqual([]));
  it('is told of where it is not', () => expect(codes('6,000')).toEqual(['FG3024']));
});
