/** Numbers of a table that sentences repeat, shares that make a whole, members, kinds and rates: found where they differ, and silent where they agree. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const check = (body: string): string[] =>
  checkDocuments([{ name: 'text.md', bytes: new TextEncoder().encode(`# 國立測試大學場館要點\n\n一、為管理場館，特訂定本要點。\n\n${body}\n`) }]).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);

const FEES = '二、收費如下表：\n\n| 場地 | 每時段（元） | 保證金（元） |\n|---|---|---|\n| 國際會議廳 | 20000 | 10000 |\n| 階梯教室 | 6000 | 3000 |\n';
const HALLS = '二、租金如下表：\n\n| 場館 | 4小時 | 8小時 |\n|---|---|---|\n| 體育館 | 四千元 | 七千元 |\n| 游泳池 | 五千元 | 九千元 |\n';
const PERMITS = '二、費用如下表：\n\n| 種類 | 費用（元） |\n|---|---|\n| 教職員汽車停車證 | 1200 |\n| 學生汽車停車證 | 2400 |\n| 機車停車證 | 300 |\n';

describe('a number of a table in a sentence', () => {
  it.each<[string, string, string, string, string]>([
    ['row, and column by its words', FEES, '三、借用階梯教室，每時段收費六千元，並繳保證金三千元。', '三、借用階梯教室，每時段收費六千元，並繳保證金五千元。', '五千元'],
    ['column by a number in its head', HALLS, '三、租用體育館八小時者，收費七千元。', '三、租用體育館八小時者，收費六千元。', '六千元'],
    ['names without the end that all share', PERMITS, '三、學生汽車收費二千四百元。', '三、學生汽車收費二千元。', '二千元'],
  ])('%s', (_, table, right, wrong, printed) => {
    expect(check(`${table}\n${right}`)).toEqual([]);
    expect(check(`${table}\n${wrong}`)).toEqual([expect.stringMatching(new RegExp(`^FG3041 .*${printed}`))]);
  });

  it('may be less where the sentence speaks of less', () => {
    expect(check(`${FEES}\n三、校內單位借用階梯教室，若於假日，每時段收費五千元。`)).toEqual([]);
  });
});

describe('a row of a table and a sentence of something else', () => {
  const COURSES = '二、中等學校師資職前課程如下表：\n\n| 課程 | 科目數 | 學分數 |\n|---|---|---|\n| 選修課程 | 3 | 6 |\n| 教育方法課程 | 4 | 8 |\n';
  it('of another school', () => {
    const [other, own] = ['國民小學', '中等學校'].map((school) => check(`${COURSES}\n三、${school}師資職前課程之選修課程為十二學分。`));
    expect([other, own]).toEqual([[], [expect.stringMatching(/^FG3041 .*十二學分/)]]);
  });

  it('of many times as much', () => {
    expect(check('二、每年補助如下表：\n\n| 學校分級 | 金額（元） |\n|---|---|\n| 偏遠學校 | 18000 |\n| 一般學校 | 9000 |\n\n三、偏遠學校投保金額二百萬元。')).toEqual([]);
  });

  it('of the weeks after the first ones', () => {
    expect(check('二、退費標準如下：第四週以前退還三分之二，逾第四週至第八週退還三分之一。')).toEqual([]);
  });

  it('of the last years', () => {
    expect(check('二、專任教師最近四年考列甲等者，得申請研究獎勵。\n\n三、專任教師考列甲等十年以上者，得薦送進修。')).toEqual([]);
  });
});

describe('parts of a whole', () => {
  it.each<[string, string, string, RegExp]>([
    ['shares in clauses of their own', '二、場地收入百分之五十撥充校務基金，百分之三十為業務費，其餘百分之二十為維護費。', '二、場地收入百分之五十撥充校務基金，百分之三十為業務費，其餘百分之三十為維護費。', /^FG3030 .*110%/],
    ['members without a number', '二、本會置委員七人，組成如下：\n\n（一）學務長。\n\n（二）教師代表四人。\n\n（三）學生代表二人。', '二、本會置委員九人，組成如下：\n\n（一）學務長。\n\n（二）教師代表四人。\n\n（三）學生代表二人。', /^FG3023 .*九人.*7人/],
    ['members of each of several offices', '二、本會置委員九人，由教務、學務及總務單位主管各一人、學院代表二人及學生代表四人組成。', '二、本會置委員十人，由教務、學務及總務單位主管各一人、學院代表二人及學生代表四人組成。', /^FG3023 .*十人.*9人/],
    ['kinds with times in brackets', '二、借用分為上午時段（八時至十二時）、下午時段（十三時至十七時）及晚間時段（十八時至二十一時）三個時段。', '二、借用分為上午時段（八時至十二時）、下午時段（十三時至十七時）及晚間時段（十八時至二十一時）四個時段。', /^FG3025 .*四個時段.*3 個/],
  ])('%s', (_, right, wrong, found) => {
    expect(check(right)).toEqual([]);
    expect(check(wrong)).toEqual([expect.stringMatching(found)]);
  });
});

describe('a rate of hours and credits', () => {
  it.each<[string, string, string]>([
    ['what it makes of the hours of another provision', '三、實習四百八十小時者，核給六學分。', '三、實習四百小時者，核給六學分。'],
    ['and of a course', '三、三學分之課程，實習時數二百四十小時。', '三、三學分之課程，實習時數二百小時。'],
  ])('%s', (_, right, wrong) => {
    const rate = '二、實習每滿八十小時核給一學分。\n\n';
    expect(check(rate + right)).toEqual([]);
    expect(check(rate + wrong)).toEqual([expect.stringMatching(/^FG3041 /)]);
  });

  it('is asked of no least and no most', () => {
    expect(check('二、實習每滿八十小時核給一學分。\n\n三、實習至少四百小時者，核給六學分。')).toEqual([]);
  });
});
