/** Cases and the entries they name: of each printed example one result is right and silent, another one is told of with the entry beside it. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

/** The entries beside which a result is told of as wrong. */
const told = (lines: string): string[] =>
  checkDocuments([{ name: 'text.md', bytes: new TextEncoder().encode(`# 國立測試大學對照要點\n\n${lines}\n`) }]).diagnostics.filter(({ code }) => code === 'FG3024').flatMap(({ related }) => related.flatMap(({ note }) => (note?.zh.startsWith('所依的規定') ? [note.zh] : [])));

const LEAVE = '一、職員依年資給假如下：\n（一）六個月以上一年未滿者，三日。\n（二）一年以上二年未滿者，七日。\n（三）二年以上四年未滿者，十日。\n二、請假應於年度內為之。';
const TRIPS = '一、前往合作公司訪視，依單程距離補助如下表：\n\n| 單程距離 | 補助金額（元） |\n| --- | --- |\n| 未滿30公里 | 200 |\n| 30公里以上未滿60公里 | 450 |\n| 60公里以上 | 900 |\n';
const GRADES = '一、百分成績與等第之對照如下：\n\n| 百分成績 | 等第 | 等第積分 |\n| --- | --- | --- |\n| 90-100 | A | 4.2 |\n| 80-89 | B | 3.6 |\n| 70-79 | C | 2.9 |\n';
const LECTURES = '一、兼任教師每小時鐘點費如下：\n\n| 職級 | 日間 | 夜間 |\n| --- | --- | --- |\n| 教授 | 950元 | 990元 |\n| 副教授 | 820元 | 860元 |\n| 講師 | 700元 | 740元 |\n\n二、鐘點費每學期以十八週計。';
const COURTS = '一、羽球場每面每小時收費：\n\n| 使用者 | 尖峰 | 離峰 |\n| --- | --- | --- |\n| 學生 | 100元 | 60元 |\n| 校友 | 220元 | 130元 |\n';
const INCOME = '一、依家庭年所得減免學雜費：\n1. 第一類：家庭年所得三十萬元以下，減免學雜費二分之一。\n2. 第二類：家庭年所得逾三十萬元至五十萬元，減免學雜費十分之三。\n3. 第三類：家庭年所得逾五十萬元至七十萬元，減免學雜費十分之一。';
const LARGE = '一、修課人數與時數加計如下：\n（一）60人至79人：1.2倍。\n（二）80人至99人：1.4倍。\n（三）100人以上：1.5倍。';
const MARKS = '一、考核九十分以上為優等，八十分以上未滿九十分為甲等，七十分以上未滿八十分為乙等。\n二、優等發給二個月薪資之獎金，甲等發給一個月薪資之獎金，乙等發給半個月薪資之獎金。';
const BADGES = '一、學生考取證照，依下表給點：\n\n| 級別 | 點數 |\n| --- | --- |\n| 國際認證 | 8點 |\n| 甲級技術士 | 6點 |\n| 乙級技術士 | 3點 |\n';
const REFUNDS = '一、休學退費標準如下表：\n\n| 申請時間 | 退費比例 |\n| --- | --- |\n| 開學前 | 全額 |\n| 第1週至第6週 | 2/3 |\n| 第7週至第12週 | 1/3 |\n| 第13週以後 | 不退 |\n';

describe.each<[string, readonly [rule: string, example: string, right: string, wrong: string][]]>([
  ['a band', [
    [LEAVE, '三、舉例：某職員服務滿二年，給假*日。', '十', '七'],
    [TRIPS, '二、例如訪視距校45公里之公司一次，補助*元；訪視距校75公里之公司一次，補助900元。', '450', '900'],
    [GRADES, '二、例如百分成績86分者，等第為B，等第積分*。', '3.6', '2.9'],
    [GRADES, '二、例如百分成績72分者，等第為*。', 'C', 'B'],
    [REFUNDS, '二、某生第8週休學，已繳學雜費30,000元，退還*元。', '10,000', '20,000'],
  ]],
  ['a name', [
    [LECTURES, '三、日間兼任副教授每週授課三小時，全學期鐘點費為*元。', '44,280', '46,440'],
    [COURTS, '二、校友於離峰時段使用羽球場一面二小時，應繳*元。', '260', '440'],
    ['一、寒暑假住宿費：雙人房每人每週900元，四人房每人每週600元，六人房每人每週450元。', '二、某生暑假住宿四人房三週，應繳*元。', '1,800', '2,700'],
    [BADGES, '二、同一學年取得甲級技術士及乙級技術士各一張者，共*點。', '9', '11'],
  ]],
  ['a share or a factor', [
    [INCOME, '二、例如某生家庭年所得六十二萬元，學雜費五萬元，減免*元。', '五千', '一萬五千'],
    [LARGE, '二、三小時之課程，修課人數85人者，計為*小時。', '4.2', '3.6'],
    [MARKS, '三、舉例而言，某職員考核七十六分，月薪四萬元，發給獎金*元。', '二萬', '四萬'],
  ]],
])('look-ups by %s', (_, cases) => {
  it.each(cases)('%#', (rule, example, right, wrong) => {
    expect(told(`${rule}\n${example.replace('*', right)}`)).toEqual([]);
    expect(told(`${rule}\n${example.replace('*', wrong)}`)).toEqual([expect.stringContaining('所依的規定')]);
  });
});

it('tells of one wrong result once', () => {
  const { diagnostics } = checkDocuments([{ name: 'text.md', bytes: new TextEncoder().encode(`# 國立測試大學對照要點\n\n${TRIPS}\n二、例如訪視距校45公里之公司一次，補助900元。\n`) }]);
  expect(diagnostics.map(({ code }) => code).filter((code) => code === 'FG3024')).toEqual(['FG3024']);
});

describe('what is no look-up', () => {
  it.each([
    ['more for each that goes beyond', '一、導師費每學期如下：\n（一）班級導師：12,000元。\n（二）家族導師：3,000元。\n二、班級導師輔導超過五十人者，每超過一人加發240元。\n三、例如班級導師輔導五十五人，導師費為13,200元。'],
    ['an amount besides', '一、網球場每面每小時收費：學生四十元、校外人士二百元；夜間另收燈光費每小時一百五十元。\n二、例如校外人士夜間使用網球場一面二小時，應繳七百元。'],
    ['columns that are not told apart', '一、場地收費如下表（單位：新臺幣元）：\n\n| 場地 | 場地費 | 冷氣費 | 合計 |\n| --- | --- | --- | --- |\n| 演講廳 | 8000 | 1500 | 9500 |\n| 教室 | 1000 | 300 | 1300 |\n\n二、例如借用演講廳一時段，場地使用費9,500元。'],
    ['what the case is given', '一、基本授課時數：副教授九小時，講師十小時。\n二、例如副教授每週授課十二小時，超過部分依規定支給。'],
    ['shares of the most that may be given', '一、配分：研究六十分，教學三十分。\n二、例如研究49.8分，教學20.5分。'],
    ['mixed lengths', '一、使用費：校內單位每小時五百元，校外廠商每小時一千二百元。\n二、例如校外廠商使用二小時十分鐘者，以二小時三十分鐘計費，應繳三千元。'],
    ['a running total', '一、致謝方式如下：\n（一）十萬元以上未滿一百萬元：銅質。\n（二）一百萬元以上：銀質。\n二、例如某人先捐八十萬元、復捐七十萬元者，累計一百五十萬元，列為銀質。'],
    ['steps of a scale', '一、管理費如下：\n（一）一百萬元以下部分，百分之十五。\n（二）超過一百萬元部分，百分之十二。\n二、例如總經費三百萬元者，管理費合計三十九萬元。'],
    ['a choice', `${LEAVE}\n三、例如某職員服務滿二年，得請假七日或五日。`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
