/** 總說明 beside a comparison table: what its points name, count and repeat. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const check = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const TABLE = `<p>測試大學借書要點部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${[
  ['三、每人借書<u>五</u>次為限。', '三、每人借書三次為限。', '放寬。'], ['<u>四、遺失應按定價賠償。</u>', '', '本點新增。'],
  ['<u>五</u>、借期為十日。', '四、借期為十日。', '點次變更。'], ['', '五、逾期停止借書。', '本點刪除。'],
].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const POINTS = ['一、借書次數由三次放寬為五次。（修正規定第三點）', '二、增訂遺失賠償之規定。（修正規定第四點）', '三、刪除停止借書之規定。（現行規定第五點）'];
const overview = (points: readonly string[], opening = '爰擬具「借書要點」部分規定修正草案，其修正要點如次：'): string => `測試大學借書要點部分規定修正草案總說明\n${opening}\n${points.join('\n')}\n`;
const withPoints = (change: (point: string) => string): string[] => check({ 'table.html': TABLE, 'overview.txt': overview(POINTS.map(change)) });

describe('an overview', () => {
  it('that says what the table says', () => expect(withPoints((point) => point)).toEqual([]));
  it('stands in the file of the table', () => {
    const lines = (points: readonly string[]): string => overview(points).trim().split('\n').map((line) => `<p>${line}</p>`).join('');
    expect(check({ 'all.html': lines(POINTS) + TABLE })).toEqual([]);
    expect(check({ 'all.html': lines([POINTS[0]!.replace('第三點', '第八點'), ...POINTS.slice(1)]) + TABLE })).toEqual(['FG6072 總說明寫「（修正規定第八點）」，對照表沒有第八點這一列。']);
  });
  it.each<[string, (point: string) => string, string[]]>([
    ['names a provision without a row', (point) => point.replace('第三點', '第七點'), ['FG6072 總說明寫「（修正規定第七點）」，對照表沒有第七點這一列。']],
    ['leaves out what is added', (point) => point.replace('增訂遺失賠償之規定。（修正規定第四點）', '放寬次數。（修正規定第三點）'), ['FG6073 對照表增訂第四點，總說明的修正要點卻沒有提到。']],
    ['leaves out what is deleted', (point) => point.replace('刪除停止借書之規定。（現行規定第五點）', '變更點次。（修正規定第五點）'), ['FG6073 對照表刪除第五點，總說明的修正要點卻沒有提到。']],
    ['calls new what is there', (point) => point.replace('（修正規定第三點）', '（增訂第三點）'), ['FG6072 總說明寫「（增訂第三點）」，對照表的第三點卻有現行條文，不是增訂。']],
    ['repeats another number', (point) => point.replace('放寬為五次', '放寬為七次'), ['FG6046 總說明對第三點的說明提到「七次」，但修正欄沒有這些字。']],
    ['names several', (point) => point.replace('（修正規定第三點）', '（修正規定第三點至第五點）'), []],
    ['cites another rule', (point) => point.replace('二、增訂', '二、依圖書館法第九條增訂'), []],
  ])('%s', (_, change, expected) => expect(withPoints(change)).toEqual(expected));

  it.each([
    ['計修正一點、增訂一點、刪除一點，其修正要點如次：', []], ['計修正二點，其修正要點如次：', []], ['計修正九點，其修正要點如次：', ['FG6074 總說明寫「計修正九點」，對照表修正的有 1 條（點）。']],
    ['計增訂三點，其修正要點如次：', ['FG6074 總說明寫「計增訂三點」，對照表增訂的有 1 條（點）。']],
  ])('counts: %s', (opening, expected) => expect(check({ 'table.html': TABLE, 'overview.txt': overview(POINTS, opening) })).toEqual(expected));

  it('repeats what another provision says beside its own', () => {
    const table = '測試大學借書要點部分規定修正對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n| 三、（刪除） | 三、教師自本要點施行屆滿六年起不得借閱罕見之書籍。 | 本點刪除。 |\n';
    const says = (other: string): string[] => check({ 'table.md': table, 'overview.txt': `測試大學借書要點第三點修正草案總說明\n依第三點規定，教師自施行屆滿六年起不得借閱罕見之書籍；${other}學生自本要點施行屆滿八年起不得借閱罕見之書籍。爰擬具本要點第三點修正草案，計刪除第三點。\n` }).filter((line) => line.startsWith('FG6070'));
    expect(says('依第四點規定，')).toEqual([]);
    expect(says('')).toHaveLength(1);
  });

  it.each([['借期仍以十日為限（第九點），均未修正', []], ['借期以十日為限（第九點）', ['FG6072']]])('names what has no row and stays: %s', (words, expected) =>
    expect(withPoints((point) => (point.startsWith('一') ? point.replace('放寬為五次。', `放寬為五次；${words}。`) : point)).map((line) => line.slice(0, 6))).toEqual(expected));

  it('of the name and of provisions', () => {
    const title = '測試大學借書要點名稱、第三點及第四點';
    const table = `${title}修正草案對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n| 三、每人借書五次為限。 | 三、每人借書三次為限。 | 放寬。 |\n| 四、遺失應賠償。 | 四、遺失須賠償。 | 修正文字。 |\n`;
    const old = '測試大學借書要點\n一、為借書訂定。\n二、憑證借書。\n三、每人借書三次為限。\n四、遺失須賠償。\n';
    expect(check({ 'old.txt': old, 'table.md': table }).filter((line) => line.startsWith('FG6038'))).toEqual([]);
  });

  it('names the main points only', () => expect(withPoints((point) => (point.startsWith('一') ? point : ''))).toEqual([]));

  it.each([['第五點之一至第五點之三', []], ['第五點之一及第五點之三', ['FG6073']]])('names what was added behind a provision: %s', (named, expected) => {
    const added = ['一', '二', '三'].map((n) => `| 五之${n}、逾期${n}日者停止借書${n}週。 |  | 本點新增。 |`).join('\n');
    const table = `測試大學借書要點部分規定修正對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n| 三、每人借書五次為限。 | 三、每人借書三次為限。 | 放寬。 |\n${added}\n`;
    expect(check({ 'table.md': table, 'overview.txt': overview([POINTS[0]!, `二、增訂停止借書之規定。（修正規定${named}）`]) }).map((line) => line.slice(0, 6))).toEqual(expected);
  });

  it('names the provisions of two points the other way round', () => {
    const exchanged = (first: string, second: string): string[] => check({ 'table.html': TABLE, 'overview.txt': overview([`一、放寬每人借書次數。（修正規定${first}）`, `二、明定遺失按定價賠償。（修正規定${second}）`, POINTS[2]!]) });
    expect(exchanged('第三點', '第四點')).toEqual([]);
    expect(exchanged('第四點', '第三點')).toEqual(['FG6072 總說明寫「（修正規定第四點）」，對照表的第四點說的卻是另一點的事。']);
  });

  it.each([['謹將修正重點共三點說明如下：', []], ['謹將修正重點共五點說明如下：', ['FG6074']]])('counts its points: %s', (opening, expected) => expect(check({ 'table.html': TABLE, 'overview.txt': overview(POINTS, opening) }).map((line) => line.slice(0, 6))).toEqual(expected));

  it.each([['借書要點（以下簡稱本要點）施行多年，', []], ['借書要點（以下簡稱本辦法）施行多年，', ['FG3026']], ['配合圖書館法（以下簡稱本法），', []]])('calls the regulation by its kind: %s', (opening, expected) => expect(check({ 'table.html': TABLE, 'overview.txt': overview(POINTS, `${opening}其修正要點如次：`) }).map((line) => line.slice(0, 6))).toEqual(expected));

  it('counts the amendments of the past', () => {
    const old = '測試大學借書要點\n93年3月24日92學年度第3次教務會議通過\n95年3月24日94學年度第3次教務會議修正通過\n三、每人借書三次為限。\n四、借期為十日。\n五、逾期停止借書。\n';
    const says = (times: string): string[] => check({ 'old.txt': old, 'table.html': TABLE, 'overview.txt': overview(POINTS, `本要點訂定後，歷經${times}次修正，其修正要點如次：`) }).filter((line) => line.startsWith('FG6074'));
    expect(says('一')).toEqual([]);
    expect(says('三')).toEqual(['FG6074 這裡寫「歷經三次修正」，沿革在訂定之後有 1 次修正。']);
  });

  it.each([['95年3月24日', []], ['九十五年三月二十四日', []], ['95年4月24日', ['FG3041']], ['90年5月2日', []]])('tells the day of the latest amendment: %s', (day, expected) => {
    const old = '測試大學借書要點\n93年3月24日92學年度第3次教務會議通過\n95年3月24日94學年度第3次教務會議修正通過\n三、每人借書三次為限。\n四、借期為十日。\n五、逾期停止借書。\n';
    expect(check({ 'old.txt': old, 'table.html': TABLE, 'overview.txt': overview(POINTS, `本要點最近一次修正為${day}，其修正要點如次：`) }).map((line) => line.slice(0, 6))).toEqual(expected);
  });

  it('of another regulation', () => expect(check({ 'table.html': TABLE, 'overview.txt': overview(POINTS).replace('借書要點部分', '選課要點部分') })).toEqual(['FG6038 這裡的法規名稱是「選課要點」，另一份是「借書要點」。']));
  it('alone is no text of a regulation', () => expect(check({ 'overview.txt': overview(POINTS) })).toEqual([]));
});

const BUILT = new URL('../../../generated/', import.meta.url);
const built = existsSync(BUILT) ? readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.overview.md')) : [];
describe('overviews of this project', () => {
  it.each(built)('%s agrees with its table', (path) => {
    const read = (name: string): { name: string; bytes: Uint8Array } => ({ name: name.split('/').at(-1)!, bytes: readFileSync(new URL(name, BUILT)) });
    const { diagnostics } = checkDocuments([read(path), read(path.replace('.overview.md', '.comparison.html'))]);
    expect(diagnostics.filter(({ code }) => /^FG607[2-4]$/.test(code)).map((d) => messageOf(d, 'zh'))).toEqual([]);
  });
});

describe('an overview beside two texts without a table', () => {
  const text = (title: string, times: string): string => `${title}\n一、為辦理借書，訂定本要點。\n二、每人借書${times}次為限。\n三、借期至第八週。\n`;
  const beside = (point: string): string[] => check({ 'old.txt': text('測試大學借書要點', '三'), 'draft.txt': text('測試大學借書要點修正草案', '五'), 'overview.txt': overview([point]) });
  it.each<[string, string[]]>([
    ['一、借書次數由三次放寬為五次。（修正規定第二點）', []],
    ['一、借書次數由三次放寬為六次。（修正規定第二點）', ['FG6081 這裡寫「六次」，另一份寫「五次」，數字不一致。']],
    ['一、借書次數由三次放寬為五次。（修正規定第三點）', ['FG6044 總說明寫「（修正規定第三點）」，條文的修正沒有第三點。']],
  ])('%s', (point, expected) => expect(beside(point)).toEqual(expected));
});

it.each<[string, string[]]>([['第十週', []], ['第十一週', ['FG6046 總說明對第三點的說明提到「第十一週」，但修正欄沒有這些字。']]])('a point that puts a limit at %s', (week, expected) => {
  const rows = '<tr><td>三、借期至第十週止。</td><td>三、借期至第八週止。</td><td>延長借期。</td></tr>';
  expect(check({ 'table.html': `<p>測試大學借書要點第三點修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${rows}</table>`, 'overview.txt': overview([`一、借期延至${week}。（修正規定第三點）`], '其修正要點如次：') })).toEqual(expected);
});
