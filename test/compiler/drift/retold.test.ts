/** Rules that papers, other regulations and tables tell once more, in other words. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const check = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const TEXT = lines('琴房借用辦法', '112年3月8日111學年度第2學期第1次總務會議通過', '第一條　為管理琴房，訂定本辦法。', '第二條　借用人應於借用前三日向總務處登記。', '第三條　琴房每次借用以二小時為限，並應繳納清潔費新臺幣八十元。', '第四條　門卡遺失者，應賠償製卡費三百元。', '第五條　本辦法經總務會議通過後，自公布日施行。');
const paper = (...said: readonly string[]): string[] => check({ '辦法.txt': TEXT, '公告.txt': lines('公告', '發文日期：中華民國112年3月15日', '主旨：公告訂定「琴房借用辦法」。', '公告事項：', ...said) });

describe('a paper beside one text', () => {
  it.each(['一、琴房每次可借2小時，清潔費80元。', '二、門卡不見了要賠製卡費300元。', '三、辦法全文共五條。', '四、對本公告有意見者，請於十四日內告知總務處。', '五、清潔費由50元調為80元。'])('tells what the rule says: %s', (said) => expect(paper(said)).toEqual([]));
  it.each<[string, string]>([
    ['一、琴房每次借用3小時為限。', 'FG3041 '],
    ['一、每次借用琴房應繳納清潔費100元。', 'FG3041 '],
    ['二、門卡不見了要賠製卡費五百元。', 'FG3041 '],
    ['三、辦法全文共六條。', 'FG6081 這裡寫「全文共六條」，另一份寫「五條」，數字不一致。'],
  ])('tells something else: %s', (said, found) => {
    const all = paper(said);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(found);
  });
  it('lets the text take effect on the day of the announcement', () => {
    const of = (day: string): string[] => check({ '辦法.txt': TEXT, '公告.txt': lines('公告', '發文日期：中華民國112年3月15日', `主旨：訂定「琴房借用辦法」，並自112年3月${day}日起施行。`) });
    expect(of('15')).toEqual([]);
    expect(of('5')).toEqual(['FG6081 這裡寫「112年3月5日」，另一份寫「112年3月15日」，日期不一致。']);
  });
});

describe('rules of cases, of ranges, with several numbers', () => {
  const RULES = lines('宿舍借住辦法', '112年3月8日111學年度第2學期第1次總務會議通過', '第一條　為管理宿舍，訂定本辦法。', '第二條　寒暑假借住應另行申請，每週收費新臺幣七百元，未滿一週者以一週計。', '第三條　碩士班委員三人至五人，博士班委員五人至九人。', '第四條　訪客停車每小時收費新臺幣三十元，未滿一小時以一小時計，每日最高收費新臺幣二百四十元。', '第五條　本辦法經總務會議通過後施行。');
  const told = (said: string): string[] => check({ '辦法.txt': RULES, '公告.txt': lines('公告', '發文日期：中華民國112年3月15日', '主旨：公告訂定「宿舍借住辦法」。', '公告事項：', said) });
  it.each(['一、寒假借住每週收費700元，未滿一週者以一週計。', '二、碩士班委員3人至5人，博士班委員5人至9人。', '三、停車每小時三十元，未滿一小時以一小時計，每日最高二百四十元。', '四、委員建議寒假借住每週收費八百元為宜。', '五、擬將停車費每小時提高十元。', '六、擬修正為每小時收費四十元。', '七、辦法迄今歷經一次修正。'])('agrees: %s', (said) => expect(told(said)).toEqual([]));
  it.each(['一、寒假借住每週收費750元，未滿一週者以一週計。', '三、停車每小時三十元，未滿一小時以一小時計，每日最高三百元。'])('tells something else: %s', (said) => expect(told(said).map((one) => one.slice(0, 6))).toEqual(['FG3041']));
});

describe('a regulation that names the rule', () => {
  const other = (said: string): string[] => check({ '辦法.txt': TEXT, '要點.txt': lines('音樂社團活動要點', '一、為輔導社團，訂定本要點。', `二、${said}`, '三、本要點經總務會議通過後施行。') });
  it.each(['社團借用琴房，依琴房借用辦法第三條，每次以二小時為限。', '社團借用器材，每次以三小時為限。'])('agrees: %s', (said) => expect(other(said)).toEqual([]));
  it('has another number', () => expect(other('社團借用琴房，依琴房借用辦法第三條，每次以三小時為限。').map((one) => one.slice(0, 6))).toEqual(['FG3041']));
});

describe('names', () => {
  it('of another kind in the subject of minutes', () => expect(check({ '辦法.txt': TEXT, '紀錄.txt': lines('總務會議紀錄', '案由：本校「琴房借用要點」修正案，請審議。', '決議：通過。') }).map((one) => one.slice(0, 6))).toEqual(['FG6038']));
});

describe('the place of a thing', () => {
  const cites = (words: string): string[] => check({ '辦法.txt': lines('琴房借用辦法', '第一條　為管理琴房，訂定本辦法。', '第二條　借用人應先登記。', '第三條　借用人應繳納保證金五百元。', `第四條　毀損琴房者，應賠償，${words}`, '第五條　本辦法經總務會議通過後施行。') }).map((one) => one.slice(0, 6));
  it('is where it is cited', () => expect(cites('並自第三條之保證金中扣抵。')).toEqual([]));
  it('is elsewhere', () => expect(cites('並自第二條之保證金中扣抵。')).toEqual(['FG3046']));
});
