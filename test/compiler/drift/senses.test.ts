/** What papers and leaflets tell again that is no number: whether something is done, before or after what, on whose cost, which of a closed set. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const check = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const RULES = lines('琴房借用辦法', '112年3月8日111學年度第2學期第1次總務會議通過', '第一條　為管理琴房，訂定本辦法。', '第二條　借用時數應計入社團活動時數。', '第三條　樂器及樂譜限室內使用，概不外借。', '第四條　演出需調整鋼琴位置者，應於演出前通知管理員。', '第五條　琴房之調音費用由本校負擔，損壞之修復費用由借用人負擔。', '第六條　借用不足者，應於次學年度補足。', '第七條　甲類社團得於假日借用，丙類社團免繳清潔費。', '第八條　新進社員應經社團考核合格，始得使用鋼琴。', '第九條　社費未繳清者不得登記成果展。', '第十條　登記費應於核准後三日內繳清。', '第十一條　本辦法經總務會議通過後，自公布日施行。');
const told = (said: string): string[] => check({ '辦法.txt': RULES, '公告.txt': lines('公告', '發文日期：中華民國112年3月15日', '主旨：公告訂定「琴房借用辦法」。', '公告事項：', said) });

describe('a paper beside one text', () => {
  it.each(['一、借用時數列入社團活動時數。', '二、樂器及樂譜不能外借。', '三、演出前請通知管理員調整鋼琴位置。', '四、調音費用學校負擔，損壞之修復費用請自行負擔。', '五、借用不足者，次學年度要補足。', '六、丙類社團免繳清潔費。', '七、樂器可以外借嗎？', '八、調音費用尚未支付者計三件。', '九、原規定借用時數不計入社團活動時數。', '十、未經考核合格者不得使用鋼琴。', '十一、核准後3日內。'])('tells what the rule says: %s', (said) => expect(told(said)).toEqual([]));
  it.each<[string, string]>([
    ['一、借用時數不列入社團活動時數。', '不列入'],
    ['二、樂器及樂譜得外借。', '得外借'],
    ['三、調整鋼琴位置，應於演出後通知管理員。', '演出後'],
    ['四、調音費用由借用人負擔。', '由借用人負擔'],
    ['五、借用不足者，應於次學期補足。', '次學期'],
    ['六、社費未繳清者得登記成果展。', '得登記'],
    ['七、核准前3日內。', '核准前3日'],
  ])('tells something else: %s', (said, found) => {
    const all = told(said);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/^FG3041 /);
    expect(all[0]).toContain(found);
  });
});

describe('a leaflet in the form of rules', () => {
  const leaflet = (said: string): string[] => check({ '辦法.txt': RULES, '須知.txt': lines('音樂社團練習須知', '一、請愛護琴房（琴房借用辦法）。', `二、${said}`, '三、如有疑問請洽管理員。') });
  it('tells what the rule says', () => expect(leaflet('樂器及樂譜概不外借。')).toEqual([]));
  it('tells something else', () => expect(leaflet('樂器及樂譜得外借。').map((one) => one.slice(0, 6))).toEqual(['FG3041']));
});
