/** `fagui check` with documents beside amendments and regulations: given with them, or lying in their folder. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn } from './capture.ts';

const HISTORY = '104年3月24日103學年度第3次教務會議通過';
const regulation = (name: string, alias: string, points: readonly string[]): string => `法規 ${name} (${alias})\n機關 國立測試大學\n版本 1\n\n沿革\n  ${HISTORY}\n\n${points.join('\n\n')}\n`;
const amendment = (name: string, alias: string, version: string, words: readonly [string, string], head = ''): string => `修正案 ${name}部分規定 (${alias}.${version})\n修正法規 ${alias} @ 1\n${head}\n一 字句\n  「${words[0]}」改「${words[1]}」\n說明 放寬。\n`;
const draft = (name: string, points: readonly string[], mark = '（修正草案）'): string => `國立測試大學${name}${mark}\n${HISTORY}\n\n${points.join('\n')}\n`;
const table = (name: string, amended: string, current: string): string => `<p>國立測試大學${name}部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr><tr><td>${amended}</td><td>${current}</td><td>放寬。</td></tr></table>`;

const LOANS = ['一、每人借書三冊為限。', '二、逾期每日罰款五元。', '三、本要點經教務會議通過後實施。'];
const AMENDED = ['一、每人借書五冊為限。', ...LOANS.slice(1)];
const ROOMS = ['一、教室借用以四小時為限。', '二、用畢應恢復原狀。', '三、本辦法經教務會議通過後實施。'];
const ROOMS_AMENDED = ['一、教室借用以六小時為限。', ...ROOMS.slice(1)];
const FILES = {
  'loans.fagui': regulation('借書要點', 'test.loans', LOANS), 'loans.2.fagui': amendment('借書要點', 'test.loans', '2', ['三冊', '五冊']),
  'rooms.fagui': regulation('教室借用辦法', 'test.rooms', ROOMS), 'rooms.2.fagui': amendment('教室借用辦法', 'test.rooms', '2', ['四小時', '六小時']),
  'draft.txt': draft('借書要點', AMENDED), 'wrong.txt': draft('借書要點', ['一、每人借書六冊為限。', ...LOANS.slice(1)]),
  'table.html': table('借書要點', '一、每人借書<u>五</u>冊為限。', LOANS[0]!), 'rooms.html': table('教室借用辦法', '一、教室借用以<u>六</u>小時為限。', ROOMS[0]!), 'rooms.txt': draft('教室借用辦法', ROOMS_AMENDED),
  'old.txt': draft('借書要點', LOANS, ''),
};

async function check(files: Readonly<Record<string, string>>, ...args: string[]): Promise<{ code: number; found: string[]; text: string }> {
  const { code, out } = await runIn(temporaryFolder(files), ['check', ...args, '--format', 'json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string }[] };
  return { code, found: diagnostics.map((d) => d.code), text: JSON.stringify(diagnostics) };
}

describe('documents given with an amendment that does not name them', () => {
  it.each<[string, string[], string[]]>([
    ['that agree', ['loans.fagui', 'loans.2.fagui', 'draft.txt', 'table.html'], []],
    ['a draft that differs', ['loans.fagui', 'loans.2.fagui', 'wrong.txt'], ['FG6034']],
    ['the same without the regulation', ['loans.2.fagui', 'wrong.txt'], ['FG6034']],
    ['the same by alias', ['test.loans.2', 'wrong.txt'], ['FG6034']],
    ['the text in force beside them', ['loans.2.fagui', 'old.txt', 'table.html', 'draft.txt'], []],
    ['documents of two amendments', ['loans.2.fagui', 'rooms.2.fagui', 'table.html', 'rooms.html', 'rooms.txt', 'draft.txt'], []],
    ['one of two that differs', ['loans.2.fagui', 'rooms.2.fagui', 'rooms.txt', 'wrong.txt'], ['FG6034']],
    ['a draft of another regulation', ['loans.2.fagui', 'rooms.txt'], ['FG6082']],
    ['a regulation alone', ['loans.fagui', 'table.html', 'draft.txt'], []],
  ])('%s', async (_, args, codes) => expect((await check(FILES, ...args)).found).toEqual(codes));

  it('a table that differs', async () => expect((await check({ ...FILES, 'table.html': FILES['table.html'].replace('<u>五</u>', '<u>七</u>') }, 'loans.2.fagui', 'table.html')).found).toContain('FG6033'));
  it('a draft under another name belongs where its words stand', async () => expect((await check({ ...FILES, 'draft.txt': draft('借閱要點', AMENDED) }, 'loans.2.fagui', 'rooms.2.fagui', 'draft.txt')).found).toEqual(['FG6038']));
  it('the text in force is compared as such', async () => {
    const { found, text } = await check({ ...FILES, 'old.txt': draft('借書要點', [LOANS[0]!, '二、逾期每日罰款六元。', LOANS[2]!], '') }, 'loans.2.fagui', 'old.txt');
    expect(found).toEqual(['FG6034']);
    expect(text).toContain('現行條文的第二點');
  });
  it('an announcement names what the amendment changes', async () => {
    const notice = (point: string): Record<string, string> => ({ ...FILES, 'notice.txt': `國立測試大學 令\n修正「國立測試大學借書要點」${point}，並自即日生效。\n` });
    expect((await check(notice('第一點'), 'loans.2.fagui', 'notice.txt')).found).toEqual([]);
    expect((await check(notice('第二點'), 'loans.2.fagui', 'notice.txt')).found).toEqual(['FG6044']);
  });
  it('of two amendments of one regulation a draft belongs to the one whose words it has', async () => {
    const files = { ...FILES, 'loans.3.fagui': amendment('借書要點', 'test.loans', '3', ['三冊', '十冊']), 'ten.txt': draft('借書要點', ['一、每人借書十冊為限。', ...LOANS.slice(1)]) };
    expect((await check(files, 'loans.2.fagui', 'loans.3.fagui', 'ten.txt', 'draft.txt')).found).toEqual([]);
  });
  it('what the files of the workspace say is told of as well', async () => expect((await check({ ...FILES, 'loans.2.fagui': FILES['loans.2.fagui'].replace('「三冊」', '「四冊」') }, 'loans.2.fagui', 'draft.txt')).code).toBe(1));
  it('a document that the head names is told of once', async () => expect((await check({ ...FILES, 'loans.2.fagui': amendment('借書要點', 'test.loans', '2', ['三冊', '五冊'], '草案 wrong.txt\n') }, 'loans.2.fagui', 'wrong.txt')).found).toEqual(['FG6034']));
});

describe('documents given with a regulation of several versions', () => {
  const files = { ...FILES, 'loans.2.fagui': `${FILES['loans.2.fagui'].replace('\n\n', '\n通過 105年3月24日104學年度第3次教務會議修正通過\n\n')}` };
  it('a draft amends the last adopted one', async () => expect((await check({ ...files, 'next.html': table('借書要點', '一、每人借書<u>九</u>冊為限。', AMENDED[0]!) }, 'loans.fagui', 'next.html')).found).toEqual([]));
  it('a table amends the one that its current column repeats', async () => expect((await check(files, 'loans.fagui', 'table.html')).found).toEqual([]));
});

describe('documents in the folder of an amendment', () => {
  const [loans, own] = [FILES['loans.fagui'], FILES['loans.2.fagui']];
  const both = { 'rules/a.fagui': loans, 'rules/b.fagui': own };
  it.each<[string, Record<string, string>, string[]]>([
    ['there are none', both, []],
    ['they agree', { ...both, 'rules/draft.txt': FILES['draft.txt'], 'rules/table.html': FILES['table.html'], 'rules/old.txt': FILES['old.txt'] }, []],
    ['a draft differs', { ...both, 'rules/wrong.txt': FILES['wrong.txt'] }, ['FG6034']],
    ['a table differs', { ...both, 'rules/table.md': '國立測試大學借書要點部分規定修正對照表\n\n|修正規定|現行規定|說明|\n|---|---|---|\n|一、每人借書<u>七</u>冊為限。|一、每人借書三冊為限。|放寬。|\n' }, ['FG6033']],
    ['they lie in another folder', { ...both, 'rules/papers/wrong.txt': FILES['wrong.txt'] }, []],
    ['there is no amendment', { 'rules/a.fagui': loans, 'rules/wrong.txt': FILES['wrong.txt'] }, []],
    ['the head names them', { 'rules/a.fagui': loans, 'rules/b.fagui': amendment('借書要點', 'test.loans', '2', ['三冊', '五冊'], '草案 draft.txt\n'), 'rules/draft.txt': FILES['draft.txt'] }, []],
    ['a draft of another time holds other words', { ...both, 'rules/far.txt': draft('借書要點', ['一、借書憑證入館。', '二、館內禁止飲食。', '三、本要點經館務會議通過後實施。']) }, ['FG6083']],
    ['a draft is about another regulation', { ...both, 'rules/rooms.txt': FILES['rooms.txt'] }, ['FG6083']],
  ])('%s', async (_, files, codes) => expect((await check(files)).found).toEqual(codes));
  it('that are about none are told of, and what to write', async () => {
    const { code, found, text } = await check({ ...both, 'rules/對照表.docx': 'x', 'rules/修正草案.docx': 'x', 'rules/README.txt': 'x', 'rules/~$lock.docx': 'x' });
    expect([code, found]).toEqual([0, ['FG6083']]);
    expect(text).toContain('「修正草案.docx」、「對照表.docx」看不出');
    expect(text).toContain('「對照表 對照表.docx」「草案 修正草案.docx」');
    expect(text).toContain('fagui check rules/b.fagui rules/修正草案.docx rules/對照表.docx');
  });
});

describe('a folder of documents alone', () => {
  const [old, draft, table] = [FILES['old.txt'], FILES['draft.txt'], FILES['table.html']];
  const wrong = { 'case/現行.txt': old, 'case/草案/draft.txt': FILES['wrong.txt'], 'case/table.html': table };
  it.each<[string, Record<string, string>, string[], string[]]>([
    ['that agree', { 'case/old.txt': old, 'case/draft.txt': draft, 'case/table.html': table }, ['case'], []],
    ['that differ, one below', wrong, ['case'], ['FG6033']],
    ['the current one', wrong, [], ['FG6033']],
    ['beside a named document', { 'case/草案/draft.txt': FILES['wrong.txt'], 'table.html': table }, ['case', 'table.html'], ['FG6033']],
    ['is no such folder when it holds a source', { 'case/loans.fagui': FILES['loans.fagui'], 'case/wrong.txt': FILES['wrong.txt'] }, ['case'], []],
    ['leaves out what is for programmers and what Word keeps open', { 'case/draft.txt': draft, 'case/README.md': '# x', 'case/~$draft.docx': 'x', 'case/.old.txt': 'x' }, ['case'], []],
    ['holds none', { 'case/list.csv': 'x' }, ['case'], ['FG8008']],
  ])('%s', async (_, files, args, codes) => expect((await check(files, ...args)).found).toEqual(codes));
  it('tells their places as the user named the folder', async () => expect((await check(wrong, './case')).text).toContain('"case/table.html"'));
  it('says what each was taken for', async () => {
    const folder = temporaryFolder({ 'case/1.txt': old, 'case/2.txt': draft, 'case/3.html': table, 'case/4.txt': '國立測試大學 令\n修正「國立測試大學借書要點」第一點，並自即日生效。\n' });
    expect((await runIn(folder, ['check', 'case'])).err).toBe('讀了case/1.txt（現行條文）、case/2.txt（草案）、case/3.html（對照表）、case/4.txt（其他文件）。\n沒有發現問題。\n');
    expect((await runIn(folder, ['check', 'case/1.txt'])).err).toBe('沒有發現問題。\n');
    expect((await runIn(folder, ['check', 'case/1.txt', 'case/2.txt', '--lang', 'en'])).err).toContain('Read case/1.txt (in force), case/2.txt (draft).');
  });
  it('inside a workspace no argument still means the workspace', async () => {
    const folder = temporaryFolder({ 'rules/loans.fagui': FILES['loans.fagui'], 'papers/wrong.txt': FILES['wrong.txt'], 'papers/table.html': table });
    expect((await runIn(join(folder, 'papers'), ['check'])).code).toBe(0);
  });
});
