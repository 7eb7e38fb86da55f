/** Texts of several regulations given together: each is compared with its own, and what one says of another is looked up there. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const SCHOOL = '國立測試大學';
const HISTORY = '104年3月24日103學年度第2學期第2次校務會議通過';
const text = (name: string, history: string, ...provisions: readonly string[]): string => `${SCHOOL}${name}\n${history}\n\n${provisions.join('\n')}\n`;
const codes = (...texts: readonly string[]): string[] => checkDocuments(texts.map((words, i) => ({ name: `${i + 1}.txt`, bytes: new TextEncoder().encode(words) }))).diagnostics.map((d) => d.code);

const COMMITTEE = text('評審委員會設置辦法', HISTORY, '第一條　本校為評審教師之聘任，設評審委員會。', '第二條　委員任期二年。', '第三條　本辦法經校務會議通過後實施。');
const PROMOTION = text('教師升等審查辦法', '105年6月14日104學年度第2學期第3次校務會議通過', `第一條　本辦法依「${SCHOOL}評審委員會設置辦法」第二條規定訂定之。`, '第二條　升等每學期辦理一次。', '第三條　本辦法經校務會議通過後實施。');
const TABLE = `<p>${SCHOOL}借書要點第一點修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr><tr><td>一、每人借書<u>五</u>冊為限。</td><td>一、每人借書三冊為限。</td><td>放寬。</td></tr></table>`;
const LOANS = text('借書要點', HISTORY, '一、每人借書三冊為限。', '二、逾期應繳費。', '三、遺失圖書應照價賠償。');

describe('texts of two regulations', () => {
  it('are no text in force and draft of it', () => expect(codes(COMMITTEE, PROMOTION)).toEqual([]));
  it('cite what the other has not', () => {
    expect(codes(COMMITTEE, PROMOTION.replace('第二條規定訂定', '第九條規定訂定'))).toEqual(['FG3005']);
    expect(codes(COMMITTEE, PROMOTION.replace('設置辦法」', '設置要點」'))).toEqual(['FG3022']);
  });
  it('under one name are in force and amended', () => expect(codes(LOANS, LOANS.replace('三冊', '五冊').replace('借書要點', '借書要點修正草案'))).toEqual([]));
  it('with the same words under two names are one that is called otherwise by mistake', () => expect(codes(LOANS, LOANS.replace('借書要點', '圖書閱覽要點修正草案'))).toContain('FG6038'));
  it('beside a table of one of them: the other is by itself', () => {
    const check = (...texts: readonly string[]): string[] => checkDocuments([{ name: 'table.html', bytes: new TextEncoder().encode(TABLE) }, ...texts.map((words, i) => ({ name: `${i + 1}.txt`, bytes: new TextEncoder().encode(words) }))]).diagnostics.map((d) => d.code);
    expect(check(LOANS, PROMOTION)).toEqual([]);
    expect(check(LOANS.replace('三冊', '四冊'), PROMOTION)).toEqual(['FG6032']);
    expect(check(LOANS.replace('借書要點', '圖書閱覽要點'))).toContain('FG6038');
  });
});
