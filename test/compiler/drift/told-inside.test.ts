/** One period, one share, one number of winners told twice: in a text, in a table, in a notice, in a line that names its provision. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const check = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map(({ code }) => code);
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

describe('a period', () => {
  const text = (row: string): string => lines('國立測試大學職員表揚要點', '一、為表揚職員，訂定本要點。', '二、推薦期間為每年九月一日至九月三十日，由各單位推薦。', '三、作業時程如下表：', '', '| 工作項目 | 時程 |', '|---|---|', `| 受理推薦 | ${row} |`, '| 公開表揚 | 12月1日至12月5日 |', '', '四、本要點經行政會議通過後施行。');
  it.each<[string, string[]]>([['9月1日至9月30日', []], ['9月1日至9月20日', ['FG3041']], ['9/1~9/20', ['FG3041']], ['9月10日至9月30日', ['FG3041']]])('in a table: %s', (row, codes) => expect(check({ 'a.md': text(row) })).toEqual(codes));

  const rule = lines('國立測試大學貸款須知', '一、為辦理貸款，訂定本須知。', '二、申請期限：第一學期為八月一日至九月十日；第二學期為一月十五日至二月二十日。', '三、本須知經行政會議通過後施行。');
  it.each<[string, string[]]>([['1月15日至2月20日', []], ['1月15日至2月10日', ['FG3041']], ['8月1日至9月10日', []]])('in a notice: %s', (period, codes) => expect(check({ 'a.txt': rule, '公告.txt': lines('公告', '主旨：公告「貸款須知」申辦時程。', '公告事項：', `一、申辦期間：${period}，逾期不受理。`) })).toEqual(codes));

  it('of two stages is two', () => expect(check({ 'a.txt': lines('國立測試大學選課須知', '一、為辦理選課，訂定本須知。', '二、第一階段選課為九月一日至九月五日。', '三、第二階段選課為九月一日至九月十日。', '四、本須知經教務會議通過後施行。') })).toEqual([]));
});

describe('a notice that is no regulation', () => {
  const notice = (share: string, prizes: string, day: string): string[] => check({ '說明.txt': lines('創意競賽說明', '報名時間：112年12月20日至113年1月26日', '評分方式', '筆試：40%', '書面資料：60%', '一、獎勵', `（一）評選前三名與佳作${prizes}名，如下。`, '（二）佳作4名各得獎狀一紙。', '二、提醒', `（一）書面資料佔比${share}%，請提前準備。`, `（二）作品以報名截止日（113年1月${day}日）前完成者為限。`) });
  it.each<[string, string, string, string[]]>([['60', '四', '26', []], ['50', '四', '26', ['FG3041']], ['60', '六', '26', ['FG3041']], ['60', '四', '31', ['FG3041']]])('tells its own numbers: %s %s %s', (share, prizes, day, codes) => expect(notice(share, prizes, day)).toEqual(codes));

  it('counts of two examples are two', () => expect(check({ '說明.txt': lines('課程加給說明', '一、加給計算', '（一）例如二十五人之班級，加給一成。', '（二）例如五人之班級，不予加給。', '二、其他', '（一）依規定辦理。') })).toEqual([]));

  it('a cell and the remark beside it', () => {
    const table = (credits: string): string[] => check({ 'a.md': lines('# 國立測試大學選課要點', '一、為辦理選課，訂定本要點。', '二、本要點經教務會議通過後施行。'), '科目表.md': lines('# 共同科目表', '', '| 科目 | 學分數 | 說明 |', '|---|---|---|', '| 本國語文 | 4 | 於一年級修畢。 |', `| 外國語文 | 10 | 依規定修習，共計${credits}學分。 |`) });
    expect([table('10'), table('12')]).toEqual([[], ['FG3041']]);
  });
});

describe('a line of a paper that names the provision', () => {
  const rule = lines('國立測試大學補助辦法', '第一條　為補助社團，訂定本辦法。', '第二條　校內活動補助以一萬元為上限。', '第三條　社團應於活動結束後二週內核銷。', '第四條　評鑑列丙等者，不予補助。', '第五條　本辦法經學生事務會議通過後施行。');
  it.each<[string, string[]]>([
    ['核銷期限：活動結束後二週內（補助辦法第三條）。', []], ['核銷期限：活動結束後三週內（補助辦法第三條）。', ['FG3041']], ['核銷期限：活動結束後二週內（補助辦法第四條）。', ['FG3046']], ['本次核銷三週內之案件共五件（補助辦法第三條）。', []],
    ['依學則第三條，休學以二年為限。', []],
  ])('%s', (said, codes) => expect(check({ 'a.txt': rule, '紀錄.txt': lines('社團座談會會議紀錄', '壹、業務報告', `一、${said}`, '貳、散會。') })).toEqual(codes));

  it('of a row of the table', () => {
    const table = lines('# 國立測試大學宿舍要點第三點修正對照表', '', '| 修正規定 | 現行規定 | 說明 |', '|---|---|---|', '| 三、違規記點累計達十點者，應予退宿。 | 三、違規記點累計達八點者，應予退宿。 | 提高門檻。 |');
    const memo = (points: string): string[] => check({ '對照表.md': table, '簽.txt': lines('簽　於住宿服務組', '主旨：檢陳本校「宿舍要點」部分規定修正對照表，簽請核示。', '說明：', `一、違規記點門檻修正為累計達${points}點。（第三點）`) });
    expect([memo('十'), memo('十二')]).toEqual([[], ['FG3041']]);
  });

  it('a chart of steps', () => {
    const chart = (time: string): string[] => check({ 'a.txt': lines('國立測試大學實習要點', '一、為辦理實習，訂定本要點。', '二、學生應於實習結束後二週內繳交實習報告。', '三、學生應於實習開始一個月前提出申請。', '四、本要點經校外實習委員會通過後實施。'), '流程.txt': lines('實習作業流程', '步驟一 繳交實習報告（學生）', `↓ 實習結束後${time}內`, '步驟二 成績評定') });
    expect([chart('二週'), chart('一個月')]).toEqual([[], ['FG3041']]);
  });
});
