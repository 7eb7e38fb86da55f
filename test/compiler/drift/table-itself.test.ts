/** What a comparison table says of itself: title, explanations, order, underlines, and the text that it yields. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { provisionsAmended, provisionsNamed } from '../../../compiler/drift/named-provisions.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

type Row = readonly [amended: string, current: string, explanation: string];
const html = (title: string, rows: readonly Row[], behind = ''): string =>
  `<p>測試大學借書要點${title}修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>${behind}`;
const check = (files: Readonly<Record<string, string>>): ReturnType<typeof checkDocuments>['diagnostics'] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics;
const found = (title: string, rows: readonly Row[], behind?: string): string[] => check({ 'table.html': html(title, rows, behind) }).map((d) => `${d.code} ${messageOf(d, 'zh')}`);

const THREE: Row = ['三、每人借書<u>五</u>冊為限。', '三、每人借書三冊為限。', '放寬。'];
const FIVE: Row = ['五、逾期每日罰款<u>十</u>元。', '五、逾期每日罰款五元。', '提高。'];
const NEW: Row = ['<u>五之一、遺失應賠償。</u>', '', '本點新增。'];

describe('the provisions that a title names', () => {
  it.each<[string, string]>([
    ['第三點、第五點', '3 5'], ['第三點及第五點之一規定', '3 5.1'], ['第5、29、33及116-1條', '5 29 33 116.1'], ['第三條至第五條條文', '3 4 5'], ['增訂第七十四條之二條文', '74.2+'],
    ['第三點並刪除第五點規定', '3 5-'], ['第三十三條第一項及第三十五條', '33 35'],
  ])('%s', (words, numbers) => {
    expect(provisionsNamed(words)?.map(({ number, verb }) => number.join('.') + (verb === '增訂' ? '+' : verb === '刪除' ? '-' : '')).join(' ')).toBe(numbers);
  });

  it.each<[string, string | null]>([
    ['114年3月5日教務會議修正通過第2、4點', '2 4'], ['令修正發布第 3、9 條條文；增訂第 9-1 條條文；並自發布日施行', '3 9 9.1+'], ['號令修正發布名稱及第1、8～10條條文', '1 8 9 10'],
    ['修正第三點、第六點，刪除原第六點，並自公告日起實施', '3 6 6-'], ['修正第四條條文之附表', null], ['修正發布全文26條', null],
  ])('a line: %s', (line, numbers) => expect(provisionsAmended(line)?.named.map(({ number, verb }) => number.join('.') + (verb === '增訂' ? '+' : verb === '刪除' ? '-' : '')).join(' ') ?? null).toBe(numbers));

  it.each(['部分規定', '名稱及第三點', '修正', '第三點附表'])('%s: none', (words) => expect(provisionsNamed(words)).toBeNull());

  it.each<[string, readonly Row[], string[]]>([
    ['第三點、第五點', [THREE, FIVE], []], ['部分規定', [THREE, FIVE], []], ['第三點、第五點及增訂第五點之一', [THREE, FIVE, NEW], []],
    ['第三點、第六點', [THREE, FIVE], ['FG6044 標題寫「第三點、第六點」，對照表沒有第六點，另有第五點。']],
    ['第三點', [THREE, FIVE], ['FG6044 標題寫「第三點」，對照表另有第五點。']],
    ['增訂第三點', [THREE], ['FG6047 標題寫「增訂第三點」，對照表的第三點卻有現行條文，不是增訂。']],
  ])('%s against the rows', (title, rows, expected) => expect(found(title, rows)).toEqual(expected));
});

describe('rows that stand twice', () => {
  it('are named once where the title leaves them out', () => expect(found('第三點', [THREE, FIVE, FIVE])[0]).toBe('FG6044 標題寫「第三點」，對照表另有第五點。'));

  it.each<[string, readonly Row[], string[]]>([
    ['the same row', [THREE, FIVE, FIVE], ['FG6036 對照表的「五、」用了兩次。']],
    ['another row of the same number', [THREE, FIVE, ['<u>五、遺失應賠償。</u>', '', '本點新增。']], ['FG6036 對照表的「五、」用了兩次。']],
    ['two 款 of one point', [['五、罰款：<br>（一）逾期每日<u>十</u>元。', '五、罰款：<br>（一）逾期每日五元。', '提高。'], ['五、罰款：<br>（二）遺失<u>百</u>元。', '五、罰款：<br>（二）遺失五十元。', '提高。']], []],
  ])('%s', (_, rows, expected) => expect(found('部分規定', rows)).toEqual(expected));
});

describe('explanations against their row', () => {
  const says = (row: Row, explanation: string): string[] => found('部分規定', [THREE, [row[0], row[1], explanation]]).map((line) => line.replace(/^(\S+).*，但(?:這一列的?|條文|(?:修正|現行)欄(?=沒有))?/, '$1 '));

  it.each<[string, Row, string, string[]]>([
    ['new', FIVE, '本點新增。', ['FG6045 兩欄都有文字，是修正。']], ['deleted', FIVE, '一、本點刪除。', ['FG6045 兩欄都有文字，是修正。']], ['deleted, in other words', ['五、逾期<u>者停止借書，並通知其系所；每日</u>罰款<u>另定之</u>。', '五、逾期每日罰款五元。', ''], '本點刪除。', ['FG6045 兩欄都有文字，是修正。']], ['moved', FIVE, '點次變更。', ['FG6045 編號沒有變。']],
    ['moved, though new', NEW, '點次變更。', ['FG6045 沒有現行條文，是新增。']], ['another number', FIVE, '修訂第七點。', ['FG6045 不是那個編號。']],
    ['its own number', FIVE, '修訂第五點。', []], ['words', FIVE, '「五元」修正為「十元」。', []], ['numbers', FIVE, '罰款由五元提高為十元。', []],
    ['another number in words', FIVE, '罰款由五元提高為二十元。', ['FG6046 沒有這些字。']], ['what was not there', FIVE, '「三元」修正為「十元」。', ['FG6046 沒有這些字。']],
    ['a number nowhere in the row', FIVE, '考量實際需要，將罰款提高為三十元。', ['FG6046 沒有這些字。']],
    ['another law', FIVE, '圖書館法已由「罰金」修正為「十元」，爰配合修正。', []], ['something else', FIVE, '配合「罰則」修正為「罰鍰」之用語。', []],
  ])('%s', (_, row, explanation, expected) => expect(says(row, explanation)).toEqual(expected));

  it('a number that changes without a word, where nothing else moves', () => {
    expect(found('部分規定', [THREE, [FIVE[0].replace('五、', '六、'), FIVE[1], '提高。']])).toEqual(['FG6045 第六點的說明寫「提高」，但這一列兩欄的編號不同。']);
    expect(found('部分規定', [THREE, [NEW[0].replace('五之一', '五'), '', NEW[2]], [FIVE[0].replace('五、', '六、'), FIVE[1], '提高。']])).toEqual([]);
    expect(found('部分規定', [THREE, NEW, [FIVE[0].replace('五、', '六、'), FIVE[1], '提高。']])).toHaveLength(1);
    expect(found('部分規定', [THREE, [FIVE[0].replace('五、', '六、'), FIVE[1], '點次變更。']])).toEqual([]);
    expect(found('部分規定', [[THREE[0], FIVE[1], '放寬。'], [FIVE[0], THREE[1], '提高。']]).filter((line) => line.includes('編號不同'))).toHaveLength(2);
  });
});

describe('項 that an explanation names', () => {
  const row = (number: string, words: string): Row => [`${number}甲。<br>　　乙。<br>　　<u>丁。</u>`, `${number}甲。<br>　　乙。`, words];
  const says = (number: string, words: string): string[] => found('部分規定', [THREE, row(number, words)]).filter((line) => line.startsWith('FG6045'));

  it('are counted in an article', () => {
    expect(says('第五條　', '增訂第四項。')).toEqual(['FG6045 第五條的說明寫「增訂第四項」，但條文沒有這一項。']);
    expect(says('第五條　', '增訂第三項。')).toEqual([]);
  });
  it('are in a 點 as well, unless … or a list that begins in its middle leaves out what stays', () => {
    expect(says('五、', '增訂第四項。')).toEqual(['FG6045 第五點的說明寫「增訂第四項」，但條文沒有這一項。']);
    const partly = (cell: string): string[] => found('部分規定', [THREE, [cell.replace('乙', '<u>丁</u>'), cell, '修正第四項。']]).filter((line) => line.startsWith('FG6045'));
    expect(partly('五、甲。<br>　　（四）乙。')).toEqual([]);
    expect(partly('五、甲。<br>　　…<br>　　乙。')).toEqual([]);
  });
});

describe('a table without underlines', () => {
  const bare = ([amended, current, explanation]: Row): Row => [amended.replace(/<\/?u>/g, ''), current, explanation];

  it('has none by custom', () => expect(found('部分規定', [bare(THREE), bare(FIVE)])).toEqual([]));
  it.each(['備註：畫線部分為修正處。', '※底線處為本次修正', '修正之文字以底線標示。'])('lost them where the document says: %s', (words) => {
    expect(found('部分規定', [bare(THREE), bare(FIVE)], `<p>${words}</p>`)).toEqual(['FG6049 對照表有 2 列改了文字，修正欄卻一處都沒有畫線。']);
    expect(found('部分規定', [THREE, FIVE], `<p>${words}</p>`)).toEqual([]);
  });
  it('lost them where another table of the document has some', () => {
    const other = `<p>測試大學選課要點部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr><tr><td>一、<u>應</u>選課。</td><td>一、選課。</td><td></td></tr></table>`;
    expect(found('部分規定', [bare(THREE)], other)).toEqual(['FG6049 對照表有 1 列改了文字，修正欄卻一處都沒有畫線。']);
  });
});

describe('a new line without an underline', () => {
  const CURRENT = '六、下列書籍不外借：<br>（一）字典。';
  const ALL = ['六、下列書籍不外借：', '（一）字典。', '（二）<u>期刊及報紙之合訂本。</u>', '（三）<u>教師指定之參考書。</u>'];
  it.each<[string, readonly string[], number]>([['all are marked', ALL, 0], ['the last one is not', ALL.map((line, i) => (i === 3 ? line.replace(/<\/?u>/g, '') : line)), 1]])('%s', (_, lines, findings) => {
    const all = found('部分規定', [[lines.join('<br>'), CURRENT, '增列。']]);
    expect([all.length, all.every((line) => /^FG6040.*教師指定之參考書.*有修正但沒有畫線/.test(line))]).toEqual([findings, true]);
  });
});

describe('a few words with an underline', () => {
  const CURRENT = '六、每人借書三日為限。<br>逾期五日者，停止借書。';
  it.each<[string, string[]]>([
    ['六、每人借書<u>七</u>日為限。<br>逾期五日者，停止借書。', []],
    ['六、每人借書<u>七</u>日為限。<br>逾期<u>五日</u>者，停止借書。', ['FG6040 第六點的底線和實際差異不同：「五日」畫了線但沒有修正。']],
    ['六、每人借書<u>七</u>日<u>為限</u>。<br>逾期五日者，停止借書。', []],
  ])('%s', (amended, findings) => expect(found('部分規定', [[amended, CURRENT, '放寬期限。']])).toEqual(findings));
});

describe('the text that a table yields', () => {
  const OLD = '測試大學借書要點\n一、資格分教師及學生。\n二、期限依第一點之資格定之。\n三、每人借書三冊為限。\n';

  it('is checked with the text in force: a reference to what the table deletes', () => {
    const rows: Row[] = [['三、每人借書<u>五</u>冊為限，並依<u>第六點</u>辦理。', '三、每人借書三冊為限。', '放寬。']];
    const [one, ...others] = check({ 'old.txt': OLD, 'table.html': html('部分規定', rows) });
    expect([one?.code, one?.primary.source.path, one?.related.length, others.length]).toEqual(['FG3004', 'table.html', 1, 0]);
  });

  it('is checked alone: what a cell says of itself', () => {
    expect(found('部分規定', [['三、罰款<u>甲類三元、乙類二元，共六元</u>。', '三、罰款三元。', '修正。']])).toEqual(['FG3023 合計寫「六元」，各項相加是「5元」。']);
  });

  it('a meeting above the table has the day that the draft gives it', () => {
    const head = '<p>104年3月24日103學年度第3次教務會議通過</p>';
    const draft = `測試大學借書要點（修正草案）\n104年3月31日103學年度第3次教務會議通過\n${OLD.slice(OLD.indexOf('一、')).replace('三冊', '五冊')}`;
    const files = { 'table.html': head + html('部分規定', [THREE]), 'draft.txt': draft };
    expect(check(files).map((d) => [d.code, d.related.length])).toEqual([['FG3027', 1]]);
    expect(check({ ...files, 'draft.txt': draft.replace('31日', '24日') })).toEqual([]);
    expect(check({ ...files, 'draft.txt': draft.replace('第3次', '第4次') }).map((d) => [d.code, d.primary.source.path])).toEqual([['FG3027', 'draft.txt']]);
    const before = `${OLD.slice(0, OLD.indexOf('一、'))}104年3月31日103學年度第4次教務會議通過\n${OLD.slice(OLD.indexOf('一、'))}`;
    expect(check({ ...files, 'old.txt': before, 'draft.txt': draft.replace('第3次', '第4次') })).toEqual([]);
  });
});

describe('a line of history of the amendment', () => {
  const base = '測試大學借書要點\n103年3月4日教務會議通過\n一、資格分教師及學生。\n二、期限另定之。\n三、每人借書三冊為限。\n';
  const draft = (line: string): string => base.replace('三冊', '五冊').replace('要點\n', '要點（修正草案）\n').replace('通過\n', `通過\n${line}\n`);
  const said = (line: string, above = ''): string[] => check({ 'table.html': above + html('部分規定', [THREE]), 'draft.txt': draft(line), 'old.txt': base }).map((d) => messageOf(d, 'zh'));
  it.each([['修正第三點', []], ['修正第三點條文', []], ['修正通過', []], ['修正部分規定', []], ['修正第二點、第三點', ['第二點']], ['修正通過第二點', ['第二點', '第三點']]])('names the provisions that have rows: %s', (words, wrong) => {
    const found = said(`104年3月24日教務會議${words}`);
    expect(found.length).toBe(wrong.length === 0 ? 0 : 1);
    for (const one of wrong) expect(found[0]).toContain(one);
  });
  it('stands above the table, too', () => {
    expect(said('104年3月24日教務會議修正第三點', '<p>104年3月24日教務會議修正第二點</p>')).toEqual(['沿革寫「修正第二點」，對照表沒有第二點，另有第三點。']);
  });
});

describe('what an explanation says of the provision as a whole', () => {
  const GONE: Row = ['', '七、借書證應隨身攜帶。', ''];
  const says = (row: Row, ...lines: string[]): string[] => found('部分規定', [THREE, [row[0], row[1], lines.join('<br>')]]).filter((line) => line.startsWith('FG6045')).map((line) => line.replace(/^.*，但(?:這一列的?|條文)?/, ''));

  it.each<[string, Row, string[], string[]]>([
    ['new, the other way round', FIVE, ['新增本點。'], ['兩欄都有文字，是修正。']], ['gone, behind its ground', FIVE, ['已無需要，爰刪除本點。'], ['兩欄都有文字，是修正。']],
    ['renumbered, behind its ground', FIVE, ['配合前點刪除，點次遞移。'], ['編號沒有變。']], ['unchanged', FIVE, ['本點未修正。'], ['兩欄的文字不同。']], ['only the rest unchanged', FIVE, ['罰款提高。', '內容未修正。'], []],
    ['reworded, though new', NEW, ['酌作文字修正。'], ['沒有現行條文，是新增。']], ['reworded, as it came from elsewhere', NEW, ['由現行第五點第二項移列。', '酌作文字修正。'], []],
    ['reworded, though gone', GONE, ['酌作文字修正。'], ['沒有修正條文，是刪除。']], ['gone', GONE, ['本點刪除。'], []], ['new', NEW, ['本點新增。'], []],
    ['another row named', FIVE, ['爰修正第七點規定。'], ['不是那個編號。']], ['from another provision', FIVE, ['由現行規定第八點移列本點。'], ['不是那個編號。']],
  ])('%s', (_, row, lines, expected) => expect(says(row, ...lines)).toEqual(expected));
});

describe('parts and counts that an explanation names', () => {
  const ROW: Row = ['第五條　甲應登記。<br>　　乙應歸還<u>書籍</u>。<br>　　丙應賠償。', '第五條　甲應登記。<br>　　乙應歸還。<br>　　丙應賠償。', ''];
  const LIST: Row = ['第五條　應備：<br>　　一、證件。<br>　　二、<u>保證金</u>。', '第五條　應備：<br>　　一、證件。<br>　　二、押金。', ''];
  const says = (row: Row, words: string): string[] => found('部分規定', [THREE, [row[0], row[1], words]]).filter((line) => line.startsWith('FG6045')).map((line) => line.replace(/^.*，但(?:這一列的?|條文)?/, ''));

  it.each<[string, Row, string, string[]]>([
    ['the changed one', ROW, '修正第二項文字。', []], ['another one', ROW, '修正第三項文字。', ['那一項（款）其實沒有修正。']], ['with its own number', ROW, '第五條第三項配合修正。', ['那一項（款）其實沒有修正。']], ['one of two', ROW, '第二項、第三項配合修正。', ['那一項（款）其實沒有修正。']],
    ['another law', ROW, '配合民法第五條第七項修正。', []], ['as in force', ROW, '第二項同現行規定。', ['那一項（款）其實有修正。']], ['a proviso', ROW, '增列但書規定。', ['沒有但書。']], ['two more', ROW, '增列二項。', ['增減的項（款）數不是這樣。']],
    ['款 beyond the list', LIST, '增訂第九款。', ['沒有這一款。']], ['款 changed', LIST, '第二款配合修正。', []], ['款 not changed', LIST, '第一款配合修正。', ['那一項（款）其實沒有修正。']],
  ])('%s', (_, row, words, expected) => expect(says(row, words)).toEqual(expected));
});

describe('words and numbers that an explanation says to be new or gone', () => {
  const ROW: Row = ['五、逾期者由館長核定，<u>每日罰款百分之十</u>，並應公告於網站。', '五、逾期者由館長核定，每日罰款百分之五，並應公告於網站。', ''];
  const says = (words: string): string[] => found('部分規定', [THREE, [ROW[0], ROW[1], words]]).filter((line) => line.startsWith('FG6046')).map((line) => line.replace(/^FG6046 第五點的說明/, ''));

  it.each<[string, string[]]>([
    ['由百分之五修正為百分之十。', []], ['由百分之五修正為百分之二十。', ['提到「百分之二十」，但修正欄沒有這些字。']], ['爰修正為百分之三十。', ['提到「百分之三十」，但修正欄沒有這些字。']], ['爰修正為百分之十。', []],
    ['增列「並應公告於網站」等字。', ['寫增列「並應公告於網站」，但現行欄已經有這些字。']], ['刪除「並應公告於網站」等字。', ['寫刪除「並應公告於網站」，但修正欄還有這些字。']],
    ['改由教務處核定。', ['提到「教務處」，但修正欄沒有這些字。']], ['改由館長核定。', []], ['圖書館法改由教務處核定，爰配合修正。', []],
  ])('%s', (words, expected) => expect(says(words)).toEqual(expected));
});
