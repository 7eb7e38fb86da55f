/** Titles of drafts, tables, amendments and 總說明: one name everywhere, and the provisions that they name are those that are amended. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { takeDraft } from '../../../compiler/import/draft-marks.ts';
import { runIn } from '../commands/capture.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';

const NAME = '國立測試大學宿舍管理要點';
const body = (days: string, hour: string): string => `\n104年3月24日103學年度第3次行政會議通過\n\n一、為管理宿舍，特訂定本要點。\n二、申請應於${days}前提出。\n三、住宿費應按時繳清。\n四、晚間${hour}後不得喧鬧。\n五、本要點經行政會議通過後實施。\n`;
const OLD = NAME + body('五月底', '十一時');
const draft = (title: string): string => title + body('四月底', '十時');
const table = (title: string): string => `${title}\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n| 二、申請應於<u>四</u>月底前提出。 | 二、申請應於五月底前提出。 | 提前。 |\n| 四、晚間<u>十時</u>後不得喧鬧。 | 四、晚間十一時後不得喧鬧。 | 維護作息。 |\n`;
const TABLE = table(`${NAME}部分規定修正草案對照表`);

const found = (...files: readonly (readonly [name: string, text: string])[]): string[] => checkDocuments(files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${JSON.stringify(d.parameters)}`);
const ofDraft = (title: string): string[] => found(['old.txt', OLD], ['table.md', TABLE], ['draft.txt', draft(title)]);

describe('the title of a draft', () => {
  it.each([
    `${NAME}第二點、第四點修正草案`, `${NAME}部分規定修正草案`, `${NAME}部分條文修正草案全文`, `${NAME}修正草案全文`, `${NAME}（修正後全文）`, `${NAME}修正後條文`, `${NAME}修正後規定`, `${NAME}修正規定`,
    `${NAME}修正案`, `${NAME}（草案）全文`, `${NAME}第2點、第4點修正草案`, `${NAME}第二、四點規定修正草案（全文）`, '國立測試大學「宿舍管理要點」修正草案', `${NAME}修正草案，全文五點`,
  ])('names the regulation: %s', (title) => expect(ofDraft(title)).toEqual([]));

  it.each([
    [`${NAME}第二點、第五點修正草案`, 'FG6044', '第五點'],
    [`${NAME}第二點修正草案`, 'FG6044', '第四點'],
    [`${NAME}第二點、第三點、第四點修正草案`, 'FG6044', '第三點'],
    [`${NAME}增訂第二點、第四點修正草案`, 'FG6047', 'notNew'],
    [`${NAME}修正草案，全文六點`, 'FG3032', '6'],
    ['國立測試大學宿舍管理作業要點部分規定修正草案', 'FG6038', '作業'],
    ['國立測量大學宿舍管理要點部分規定修正草案', 'FG6038', '測量'],
    ['測試大學宿舍管理要點部分規定修正草案', 'FG6038', '國立'],
  ])('contradicts the table: %s', (title, code, words) => {
    const told = ofDraft(title);
    expect(told.map((d) => d.slice(0, 6))).toContain(code);
    expect(told.find((d) => d.startsWith(code))).toContain(words);
  });

  it('is compared with what the two texts change where there is no table', () => {
    expect(found(['old.txt', OLD], ['draft.txt', draft(`${NAME}第二點、第四點修正草案`)])).toEqual([]);
    expect(found(['old.txt', OLD], ['draft.txt', draft(`${NAME}第二點、第三點修正草案`)]).join('')).toContain('FG6044');
  });

  it.each(['學生選課要點補充規定', '教師法第三條解釋彙編要點', '法規修正作業規定', '全文檢索系統使用規則', '國立測試大學法規制定及修正辦法'])('is the whole name where nothing is a draft: %s', (name) => expect(takeDraft(name)).toMatchObject({ title: name, drafts: [] }));

  it('takes no time to speak of on long runs of numerals', () => expect(takeDraft(`要點第${'一'.repeat(500)}甲修正草案`).drafts).toEqual(['修正草案']));
});

it('a 總說明 drafts the regulation of the table', () => {
  const overview = (name: string): string[] => found(['table.md', TABLE], ['overview.txt', `${NAME}部分規定修正草案總說明\n爰擬具「${name}」部分規定修正草案，其修正要點如下：\n一、申請提前。（修正規定第二點）\n二、作息提前。（修正規定第四點）\n`]);
  expect(overview(NAME)).toEqual([]);
  expect(overview('國立測試大學宿舍管理辦法').join('')).toContain('FG6038');
});

describe('the name of an amendment', () => {
  const REGULATION = '法規 宿舍管理要點 (test.dorm)\n機關 國立測試大學\n版本 1\n\n一、申請應於五月底前提出。\n\n二、住宿費應按時繳清。\n\n三、本要點經行政會議通過後實施。\n';
  const check = async (name: string): Promise<string[]> => {
    const folder = temporaryFolder({ 'rules/a.fagui': REGULATION, 'rules/b.fagui': `修正案 ${name} (test.dorm.2)\n修正法規 test.dorm @ 1\n\n一 字句\n  「五月」改「四月」\n說明 提前。\n` });
    return (JSON.parse((await runIn(folder, ['check', '--format', 'json'])).out) as { diagnostics: { code: string }[] }).diagnostics.map((d) => d.code);
  };
  it.each(['宿舍管理要點部分規定', '宿舍管理要點第一點', '宿舍要點第一點修正草案', '配合學年調整', '國立測試大學宿舍管理要點'])('%s', async (name) => expect(await check(name)).toEqual([]));
  it('deletes a numbered article that stays as （刪除）', async () => {
    const folder = temporaryFolder({
      'rules/a.fagui': '法規 宿舍辦法 (test.dorm)\n版本 1\n\n第一條　申請應於五月底前提出。\n\n第二條　住宿費應按時繳清。\n\n第三條　本辦法經行政會議通過後施行。\n',
      'rules/b.fagui': '修正案 宿舍辦法刪除第二條 (test.dorm.2)\n修正法規 test.dorm @ 1\n\n第二條 修正\n  第二條　（刪除）\n說明 已無需要。\n',
    });
    expect(JSON.parse((await runIn(folder, ['check', '--format', 'json'])).out)).toMatchObject({ diagnostics: [] });
  });
  it.each([['宿舍管理辦法部分規定', ['FG6038']], ['宿舍管理要點第二點', ['FG6044']], ['宿舍管理要點增訂第一點', ['FG6047']]])('%s contradicts', async (name, codes) => expect(await check(name)).toEqual(codes));
});

describe('a table of articles', () => {
  const articles = (title: string): string => `${title}\n\n| 修正條文 | 現行條文 | 說明 |\n|---|---|---|\n| 第二條　申請應於<u>四</u>月底前提出。 | 第二條　申請應於五月底前提出。 | 提前。 |\n| 第四條　晚間<u>十時</u>後不得喧鬧。 | 第四條　晚間十一時後不得喧鬧。 | 維護作息。 |\n`;
  it.each<[string, string[]]>([['部分條文', []], ['部分規定', ['FG3041 {"subject":"修正的部分","printed":"部分規定","other":"部分條文"}']]])('amends %s', (words, expected) => {
    expect(found(['table.md', articles(`國立測試大學宿舍管理辦法${words}修正草案條文對照表`)])).toEqual(expected);
  });
});

describe('one mistake is told of once', () => {
  it('in the title of the table, which the draft and the overview do not share', () => {
    const told = found(['old.txt', OLD], ['draft.txt', draft(`${NAME}修正草案`)], ['table.md', table('國立測試大學宿舍使用要點部分規定修正草案對照表')], ['overview.txt', `${NAME}部分規定修正草案總說明\n為提前申請，爰擬具修正草案。\n`]);
    expect(told.map((d) => d.slice(0, 6))).toEqual(['FG6038']);
  });
  it('a new name that the history gives is none', () => {
    const renamed = draft('國立測試大學宿舍管理及輔導要點修正草案').replace('會議通過\n\n', '會議通過\n○年○月○日○學年度第○次行政會議修正名稱及第二點、第四點\n\n');
    expect(found(['old.txt', OLD], ['draft.txt', renamed], ['table.md', TABLE])).toEqual([]);
  });
});

it('a line of history that differs is shown beside the one in force', () => {
  const [told] = checkDocuments([['old.txt', OLD], ['draft.txt', draft(`${NAME}修正草案`).replace('3月24日', '3月25日')], ['table.md', TABLE]].map(([name, text]) => ({ name: name!, bytes: new TextEncoder().encode(text) }))).diagnostics;
  expect(told!.code).toBe('FG6039');
  expect(told!.related!.map(({ source, span }) => source.text.slice(span.start, span.end))).toEqual(['104年3月24日103學年度第3次行政會議通過']);
});

it.each<[string, string, string, string[]]>([
  ['of which each prints its last entry only', '104年3月24日修正', '106年5月2日修正', []],
  ['of which one prints the first entry and the other one the last', '104年3月24日訂定', '106年5月2日修正', []],
  ['that share an entry', '103年1月7日訂定\n104年3月24日修正', '103年1月7日訂定\n104年3月25日修正', ['FG6039']],
])('histories %s', (_, inForce, ofDraft, expected) => {
  const printed = (text: string, history: string): string => text.replace('104年3月24日103學年度第3次行政會議通過', history);
  expect(found(['old.txt', printed(OLD, inForce)], ['draft.txt', printed(draft(`${NAME}修正草案`), ofDraft)], ['table.md', TABLE]).map((d) => d.slice(0, 6))).toEqual(expected);
});

describe('a title that says 部分 against usage', () => {
  const names = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
  const point = (number: string, hour: string): string => `${number}、第${number}室於${hour}時關閉。`;
  const old = `${NAME}\n\n${names.map((number) => point(number, '八')).join('\n')}\n`;
  const hints = (changed: number, mark = '草案', text = old): string[] => {
    const rows = names.slice(0, changed).map((number) => `| ${point(number, '<u>九</u>')} | ${point(number, '八')} | 延後。 |`);
    return found(['old.txt', text], ['table.md', `${NAME}部分規定修正${mark}對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n${rows.join('\n')}\n`]).filter((line) => line.startsWith('FG6084'));
  };
  it.each([[1, 1], [3, 1], [4, 0], [5, 1], [10, 1]])('%s of ten points', (changed, number) => expect(hints(changed)).toHaveLength(number));
  it('is none after adoption, of a short text, and without the text in force', () => {
    expect(hints(1, '')).toEqual([]);
    expect(hints(1, '草案', old.split('\n').slice(0, 9).join('\n'))).toEqual([]);
    expect(hints(1, '草案', '')).toEqual([]);
  });
});

describe('a 總說明 that drafts without quotation marks', () => {
  const drafting = (words: string): string[] => found(['table.md', TABLE], ['overview.txt', `${NAME}部分規定修正草案總說明\n爰擬具${words}，其修正要點如下：\n一、申請提前。（修正規定第二點）\n二、作息提前。（修正規定第四點）\n`]);
  it.each(['宿舍管理要點部分規定修正草案', '本校宿舍管理要點第二點、第四點修正草案', '本要點部分規定修正草案', '國立測試大學宿舍管理要點修正草案'])('names the regulation of the table: %s', (words) => expect(drafting(words)).toEqual([]));
  it('names another one', () => expect(drafting('宿舍輔導要點部分規定修正草案').join('')).toContain('FG6038'));
  it('names another kind', () => {
    const rename = (text: string, name: string): string => text.replaceAll('宿舍管理要點', name);
    const files = (name: string): string[] => found(['table.md', rename(TABLE, '學生校外實習要點')], ['overview.txt', `學生校外實習要點部分規定修正草案總說明\n爰擬具${name}部分規定修正草案，其修正要點如下：\n一、申請提前。（修正規定第二點）\n二、作息提前。（修正規定第四點）\n`]);
    expect(files('學生校外實習要點')).toEqual([]);
    expect(files('學生校外實習辦法').join('')).toContain('FG6038');
  });
});

describe('a row whose explanation amends', () => {
  const row = (reason: string): string[] => found(['old.txt', OLD], ['table.md', `${NAME}第四點修正草案對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n| 四、住宿生應於<u>門禁前返舍，逾時者登記</u>。 | 四、晚間十一時後不得喧鬧。 | ${reason} |\n`]).filter((one) => !one.startsWith('FG6032'));
  it.each(['一、點次未變更。二、修正作息之規定。', '修正作息之規定。'])('and calls it so: %s', (reason) => expect(row(reason)).toEqual([]));
  it('and calls it new beside', () => expect(row('一、本點新增。二、修正作息之規定。')).not.toEqual([]));
});
