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

describe('two regulations that name each other', () => {
  const APPEALS = text('學生陳情處理辦法', HISTORY, '第一條　本校為處理學生陳情，訂定本辦法。', `第二條　陳情案由陳情評議會審理，其組織依「${SCHOOL}陳情評議會設置要點」辦理。`, '第三條　陳情決定應有委員三分之二以上出席，出席委員三分之二以上同意。', '第四條　本辦法經校務會議通過後實施。');
  const BODY = text('陳情評議會設置要點', HISTORY, `一、本要點依「${SCHOOL}學生陳情處理辦法」第二條規定訂定。`, '二、委員由校長聘任，任期一年。', '三、開會應有委員三分之二以上出席，陳情決定應經出席委員三分之二以上同意。', '四、本要點經校務會議通過後實施。');

  it('as they are called', () => expect(codes(APPEALS, BODY)).toEqual([]));
  it('under a name that none of them has, for the provision that names this one', () => {
    expect(codes(APPEALS, BODY.replace('陳情處理辦法', '陳情審議辦法'))).toEqual(['FG3022']);
    // another provision, and a rule that the other one names as well
    expect(codes(APPEALS, BODY.replace('陳情處理辦法」第二條', '陳情審議辦法」第三條'))).toEqual([]);
    expect(codes(APPEALS.replace('第四條　本', `第四條　表件依「${SCHOOL}學生陳情審議辦法」定之；本`), BODY.replace('陳情處理辦法', '陳情審議辦法'))).not.toContain('FG3022');
  });
  it('say by how many of its members the body decides', () => {
    expect(codes(APPEALS.replace('出席委員三分之二', '出席委員二分之一'), BODY)).toEqual(['FG3041']);
    expect(codes(APPEALS.replace('陳情決定應有', '撤銷決議應有').replace('出席委員三分之二', '出席委員二分之一'), BODY)).toEqual([]);
  });
});

describe('a regulation whose name joins two things, and one cited under the short name of its body', () => {
  const RESULTS = text('研究成果與專利管理辦法', HISTORY, '第一條　研究成果由成果審議委員會（以下簡稱成審會）審議。', '第二條　參與審議之人員，有成審會設置要點第二點所定情形者，應予迴避。', '第三條　本辦法經校務會議通過後實施。');
  const BODY = text('成果審議委員會設置要點', HISTORY, '一、本要點依本校「研究成果與專利管理辦法」第一條訂定。', '二、委員為成果之發明人者，應自行迴避。', '三、本要點經校務會議通過後實施。');
  it('agree', () => expect(codes(RESULTS, BODY)).toEqual([]));
  it('is called another kind of rule', () => expect(codes(RESULTS, BODY.replace('管理辦法」', '管理要點」'))).toEqual(['FG3022']));
  it('has no such provision', () => expect(codes(RESULTS.replace('要點第二點', '要點第十二點'), BODY)).toEqual(['FG3005']));
  it('is of another body', () => expect(codes(RESULTS.replace('成審會設置要點第二點', '專審會設置要點第十二點'), BODY)).toEqual([]));
});
