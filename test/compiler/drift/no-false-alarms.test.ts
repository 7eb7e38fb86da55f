/** What real documents print that is no contradiction, though it looks like one. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const found = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const table = (title: string, ...rows: readonly (readonly string[])[]): string =>
  `<p>${title}</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const CHAPTERS = '測試條例\n第一章　總則\n第一節　名詞\n第一條　本條例所稱圖書，指印刷之書。\n第二章　借閱\n第一節　資格\n第二條　讀者得借書三冊。\n第二節　期限\n第三條　借期十日。\n';

describe('sections that every chapter counts anew', () => {
  it('are those of the same chapter in the draft', () => {
    const rows = table('測試條例第三條條文修正對照表', ['第三條　借期<u>二十</u>日。', '第三條　借期十日。', '延長借期。']);
    expect(found({ 'old.txt': CHAPTERS, 'table.html': rows, 'draft.txt': CHAPTERS.replace('測試條例', '測試條例（修正草案）').replace('十日', '二十日') })).toEqual([]);
  });

  it('have rows of their own in the table', () => {
    const rows = table('測試條例部分條文修正對照表', ['第一節　<u>術語</u>', '第一節　名詞', '修正節名。'], ['第一節　<u>借閱</u>資格', '第一節　資格', '修正節名。']);
    expect(found({ 'old.txt': CHAPTERS, 'table.html': rows, 'draft.txt': CHAPTERS.replace('測試條例', '測試條例（修正草案）').replace('名詞', '術語').replace('資格', '借閱資格') })).toEqual([]);
  });

  it('say something else: that is told', () => {
    const rows = table('測試條例第三條條文修正對照表', ['第三條　借期<u>二十</u>日。', '第三條　借期十日。', '延長借期。']);
    const draft = CHAPTERS.replace('測試條例', '測試條例（修正草案）').replace('十日', '二十日').replace('第一節　資格', '第一節　條件');
    expect(found({ 'old.txt': CHAPTERS, 'table.html': rows, 'draft.txt': draft })).toEqual(['FG6030 第一節有修正，對照表卻沒有這一列。']);
  });
});

const TEXT = '測試大學借書要點\n一、每人借書三冊為限。\n二、逾期每日罰款五元。\n';
const ROW = ['一、每人借書<u>五</u>冊為限。', '一、每人借書三冊為限。', '放寬。'];
const DRAFT = TEXT.replace('要點', '要點（修正草案）').replace('三冊', '五冊');

describe('what converters leave', () => {
  it('a row of dashes is empty', () => {
    expect(found({ 'old.txt': TEXT, 'table.html': table('測試大學借書要點部分規定修正對照表', ROW, ['--', '--', '--']), 'draft.txt': DRAFT })).toEqual([]);
  });

  it('struck words of a text file are gone, though no table stands in it', () => {
    expect(found({ 'table.html': table('測試大學借書要點部分規定修正對照表', ROW), 'draft.txt': DRAFT.replace('五冊', '五~~三~~冊') })).toEqual([]);
  });
});

it('a number of a group of rows is not that of its first row', () => {
  const rows = (first: string): string => `<p>國立測試大學課程要點</p><p>一、展演類至少四學分。</p><p>二、略。</p><p>附表　科目</p><table><tr><td>類別</td><td>科目</td><td>學分數</td></tr>${first}<td>素描</td><td>2</td></tr>`;
  const group = (html: string): string[] => found({ 'text.html': `${html}</table>` });
  expect(group(`${rows('<tr><td rowspan="2">展演類</td>')}<tr><td>水彩</td><td>2</td></tr>`)).toEqual([]);
  expect(group(`${rows('<tr><td>展演類</td>')}<tr><td>音樂類</td><td>合唱</td><td>2</td></tr>`)).toEqual(['FG3041 「展演類」這裡是「四學分」，別處是「2」。']);
});

it('thousands of provisions in the same words, each with a number of its own', () => {
  const provisions = Array.from({ length: 3000 }, (_, i) => `第${i + 1}條　學生修習第${i + 1}類課程應修滿${(i * 7) % 90 + 1}學分，並於${(i * 11) % 50 + 2}日內申請。\n`);
  expect(found({ 'text.txt': `測試大學修課辦法\n${provisions.join('')}` })).toEqual([]);
});

describe('numbers of two things in one text', () => {
  const text = (...provisions: readonly string[]): string[] => found({ 'text.txt': `國立測試大學業務要點\n一、為辦理業務，特訂定本要點。\n${provisions.map((words, i) => `${'二三四五'[i]}、${words}\n`).join('')}` });
  const KINDS = '學生分下列各款：\n（一）甲生。\n（二）乙生。\n（三）丙生。\n（四）丁生。';

  it('an item of the point that was cited before', () => {
    const cites = '第二點第一款至第三款之學生，應檢附成績單；第四款之學生免附。';
    expect(text(KINDS, cites)).toEqual([]);
    expect(text(KINDS, cites.replace('第四款', '第五款'))).toEqual(['FG3004 第三點引用「第五款」，但本法規沒有這個條文。']);
  });

  it('one consequence of two offences', () => {
    expect(text('違規記點達三點者，停止使用三個月。', '在場地內飲食者，停止使用一個月。')).toEqual([]);
    expect(text('違規記點達三點者，停止使用三個月。', '違規記點達三點者，停止使用一個月，並通知系所。')).toEqual(['FG3041 「停止使用」這裡是「一個月」，別處是「三個月」。']);
    expect(text('違規記點達三點者，停止使用三個月。', '每月使用時數未達四十小時者，停止其使用權一個月。')).toEqual([]);
  });

  it('what lacks and all that counts', () => {
    expect(text('所差學分逾三分之一者不得抵免。', '抵免學分總數不得超過應修學分二分之一。')).toEqual([]);
    expect(text('抵免學分逾三分之一者，不予受理。', '抵免學分總數不得超過應修學分二分之一。')).toHaveLength(1);
  });

  it('instalments and all that is paid', () => {
    expect(text('住宿學生每學年應繳保證金一千元，分二學期各繳五百元。')).toEqual([]);
    expect(text('住宿學生每學期應繳保證金一千元。', '住宿學生每學期應繳保證金五百元，退宿時無息退還。')).toHaveLength(1);
  });

  it('a deadline that its own sanction takes up, and that of another act', () => {
    const rule = '申請專案補助，應於活動前二十一日提出。';
    expect(text(rule, '活動結束後十四日內應檢附收據辦理核銷。逾十四日未辦理核銷者，取消補助。')).toEqual([]);
    expect(text(rule, '活動結束後十四日內應檢附收據辦理核銷。逾三十日未辦理核銷者，取消補助。')).toHaveLength(1);
  });

  it('hours of each credit and of all', () => {
    expect(text('學分班每學分授課十八小時。', '三學分課程授課時數為五十四小時。')).toEqual([]);
    expect(text('學分班每學分授課十八小時。', '推廣學分班每學分授課二十小時。')).toHaveLength(1);
  });
});

it('class periods are no sections of the text', () => {
  const text = (list: string): string => `國立測試大學請假規則\n${list}第一條　為管理請假，訂定本規則。\n第二條　自週一第五節起至週三第四節止請假者，計二日；連續者自翌日第一節起算。\n第三條　本規則自公布日實施。\n`;
  expect(found({ 'text.txt': text('') })).toEqual([]);
});

it('a thing is named by what the cited item begins with', () => {
  const text = (cited: string): string => `國立測試大學升等辦法\n第一條　為辦理升等，訂定本辦法。\n第二條　審查項目如下：\n一、研究六十分。\n二、教學四十分。\n第三條　前條${cited}之研究成績，由校外學者審查。\n第四條　研究成績達四十二分者通過。\n`;
  expect(found({ 'text.txt': text('第一款') })).toEqual([]);
  expect(found({ 'text.txt': text('第二款') })).toEqual(['FG3046 這裡引用「前條第二款」的「研究成績」，但第二條沒有提到它，第四條才有。']);
});

describe('what papers and texts tell by the way', () => {
  const RULES = '長汀大學學生研習辦法\n112年5月5日學程籌備會議訂定\n112年11月8日院課程委員會議通過\n112年11月30日校課程委員會議通過\n第一條　為辦理研習，設研習委員會（以下簡稱本委員會）。\n第二條　參訪型研習每四小時核算零點一學分。新進人員應接受訓練六小時。\n第三條　在職人員應接受訓練三小時。參考書及善本圖書限館內閱覽，由圖書館辦理。\n第四條　本委員會會議每學期召開一次。\n第五條　本辦法經學程會議通過，送校課程委員會議備查後施行。\n';
  it.each(['Q1 參加一場八小時的參訪型研習可以折抵多少？', 'A1 參訪型研習八小時核算零點二學分。', '三、候選人甲經出席委員六人同意，當選本年度召集人。', '四、本屆委員名額分配：教師代表六人、學生代表二人。'])('%s', (line) => expect(found({ '辦法.txt': RULES, '問答.txt': `研習問答\n${line}\n` })).toEqual([]));

  it('a new name and a former one above the table', () => {
    const rows = table('測試大學學生宿舍服務辦法修正條文對照表</p><p>修正名稱：測試大學學生宿舍服務辦法</p><p>現行名稱：測試大學學生宿舍輔導辦法', ['第二條　借期<u>二十</u>日。', '第二條　借期十日。', '延長借期。']);
    const inForce = '測試大學學生宿舍輔導辦法\n第一條　為辦理宿舍，訂定本辦法。\n第二條　借期十日。\n第三條　本辦法經通過後施行。\n';
    expect(found({ 'old.txt': inForce, 'table.html': rows })).toEqual([]);
    expect(found({ 'old.txt': inForce.replace('輔導', '管理'), 'table.html': rows }).map((one) => one.slice(0, 6))).toEqual(['FG6038']);
  });
});
