/** What papers, examples and lists say of things of their own is not told of a rule; beside each, the mistake that is. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (...files: readonly (readonly [name: string, text: string])[]): string[] =>
  checkDocuments(files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => d.code);
const rules = (...lines: readonly string[]): readonly [string, string] => ['要點.txt', `示例大學研習要點\n${lines.join('\n')}\n`];
const paper = (...lines: readonly string[]): readonly [string, string] => ['公告.txt', `示例大學公告\n主旨：辦理研習，請查照。\n說明：\n${lines.join('\n')}\n`];

describe('a number of a paper that no rule speaks of', () => {
  const ABSENCE = rules('一、為辦理研習，訂定本要點。', '二、學員缺課之總時數不得超過十八小時，逾時者不發給證書。', '三、本要點經行政會議通過後施行。');
  it.each<[string, string[]]>([
    ['一、本期每週六小時，共十二週。', []],
    ['一、學員缺課總時數不得超過十八小時。', []],
    ['一、學員缺課總時數不得超過二十小時。', ['FG3041']],
  ])('%s', (line, codes) => expect(found(ABSENCE, paper(line))).toEqual(codes));

  const PLACES = rules('一、為辦理研習，訂定本要點。', '二、各單位推薦名額以編制員額之百分之四十為限。但編制員額不足十名者，推薦名額至多以三名為限。', '三、本要點經行政會議通過後施行。');
  it.each<[string, string[]]>([['一、總務處編制員額二十名，推薦名額上限為八名。', []]])('%s', (line, codes) => expect(found(PLACES, paper(line))).toEqual(codes));
});

describe('rows and sentences', () => {
  const loans = (line: string): readonly [string, string] => ['規則.md', `# 示例大學器材借用規則\n\n一、為管理器材，訂定本規則。\n\n二、借用期限如下表：\n\n| 身分別 | 借用件數 | 借用期限（日） |\n|---|---|---|\n| 本校學生 | 3 | 10 |\n| 校外人士 | 2 | 21 |\n\n${line}\n\n四、本規則經行政會議通過後施行。\n`];
  it.each<[string, string[]]>([
    ['三、校外人士申請退還押金者，本處於受理後三十日內退還。', []],
    ['三、舉例：本校學生借用二件，逾期6日歸還者，應通知其系所。', []],
    ['三、校外人士之借用期限為十四日。', ['FG3041']],
  ])('%s', (line, codes) => expect(found(loans(line))).toEqual(codes));
});

describe('names that are counted twice', () => {
  const minutes = (...lines: readonly string[]): readonly [string, string] => ['紀錄.txt', `示例大學評選小組會議紀錄\n一、報告事項\n${lines.join('\n')}\n`];
  it.each<[string, string, string[]]>([
    ['本次共推薦23人，其中行政同仁15人、技術同仁8人。', '評選結果共10人，其中行政同仁7人、技術同仁3人。', []],
    ['一、獎項：佳作四名，於八月公告。', '二、頒獎：佳作6名，各得獎狀一紙。', ['FG3041']],
  ])('%s %s', (one, other, codes) => expect(found(minutes(one, other))).toEqual(codes));
});

it.each<[string, string[]]>([['但海報、卡片、書籤、徽章不在此限。', []], ['但海報、卡片、書籤、貼紙不在此限。', ['FG3041']]])('a list with a word in front of it: %s', (line, codes) => {
  const OWN = rules('一、為辦理研習，訂定本要點。', '二、研習成果應繳交全文（海報、卡片、書籤、徽章不在此限）。', '三、本要點經行政會議通過後施行。');
  expect(found(OWN, paper(`一、研習成果應繳交全文，${line}`)).filter((code) => code === 'FG3041')).toEqual(codes);
});

it('what is to be cannot say otherwise than a rule that is to be gone', () => {
  const text = (...lines: readonly string[]): string => `示例大學校外研習辦法\n第一條　為辦理校外研習，訂定本辦法。\n${lines.join('\n')}\n`;
  const old = text('第二條　校外研習之保險費用，由學員自行負擔二分之一。', '第三條　學員應繳交心得。', '第四條　本辦法經行政會議通過後施行。');
  const next = text('第二條　學員應繳交心得。', '第三條　本辦法經行政會議通過後施行。').replace('辦法\n', '辦法修正草案\n');
  expect(found(['現行.txt', old], ['修正草案.txt', next], paper('一、校外研習之保險費用由本校全額負擔。')).filter((code) => code === 'FG3041')).toEqual([]);
  expect(found(['現行.txt', old], paper('一、校外研習之保險費用由本校全額負擔。')).filter((code) => code === 'FG3041')).toEqual(['FG3041']);
});

it('a mark that is added is none that is taken off', () => {
  expect(found(rules('一、為考查操行，訂定本要點。', '二、全學期無缺席者，加二分。', '三、曠課每一節扣一分，一學期逾四十五節者，應予退學。', '四、本要點經行政會議通過後施行。'))).toEqual([]);
});
