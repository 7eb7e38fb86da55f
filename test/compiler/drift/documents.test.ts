/** `fagui check` on documents: those that an amendment names, and those on the command line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { runIn } from '../commands/capture.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';

const REGULATION = '法規 借書要點 (test.lending)\n機關 國立測試大學\n版本 1\n\n沿革\n  104年3月24日103學年度第3次教務會議通過\n\n一、每人借書三冊為限。\n\n二、逾期每日罰款五元。\n\n三、本要點經教務會議通過後實施。\n';
const AMENDMENT = '修正案 借書要點部分規定 (test.lending.2)\n修正法規 test.lending @ 1\n對照表 table.md\n草案 papers/draft.txt\n\n一 字句\n  「三冊」改「五冊」\n說明 放寬。\n';
const TABLE = '國立測試大學借書要點部分規定修正對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n| 一、每人借書<u>五</u>冊為限。 | 一、每人借書三冊為限。 | 放寬。 |\n';
const OLD = '國立測試大學借書要點\n\n104年3月24日103學年度第3次教務會議通過\n\n一、每人借書三冊為限。\n\n二、逾期每日罰款五元。\n\n三、本要點經教務會議通過後實施。\n';
const DRAFT = OLD.replace('借書要點', '借書要點（修正草案）').replace('三冊', '五冊');
const FILES = { 'rules/lending.fagui': REGULATION, 'rules/lending.2.fagui': AMENDMENT, 'rules/table.md': TABLE, 'rules/papers/draft.txt': DRAFT };

async function check(files: Readonly<Record<string, string>>, ...args: string[]): Promise<{ exit: number; found: string[]; places: string[] }> {
  const { code, out } = await runIn(temporaryFolder(files), ['check', ...args, '--format', 'json']);
  const document = JSON.parse(out) as { diagnostics: readonly Record<string, unknown>[] } | readonly Record<string, unknown>[];
  const list = 'diagnostics' in document ? document.diagnostics : document;
  return { exit: code, found: list.map((d) => String(d['code'])), places: list.map((d) => JSON.stringify(d)) };
}

describe('documents that an amendment names', () => {
  it('agree', async () => expect(await check(FILES)).toMatchObject({ exit: 0, found: [] }));

  it('agree where provisions are merged and divided, with the table that the amendment prints', async () => {
    const head = AMENDMENT.slice(0, AMENDMENT.indexOf('草案 '));
    const operations = '\n一 合併 二 遞補\n說明 合併。\n\n三 分列 二、三 遞移\n  二、本要點經教務會議通過。\n  三、本要點自公告日實施。\n說明 分列。\n';
    const folder = temporaryFolder({ 'rules/lending.fagui': REGULATION, 'rules/lending.2.fagui': head.replace('對照表 table.md\n', '') + operations });
    expect((await runIn(folder, ['compare', 'test.lending', 'test.lending.2', '--profile', 'amended-only', '-o', 'rules/table.md'])).code).toBe(0);
    writeFileSync(join(folder, 'rules/lending.2.fagui'), head + operations);
    const { out } = await runIn(folder, ['check', '--format', 'json']);
    expect((JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics.map((d) => d.code)).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof typeof FILES, string>>, string[]]>([
    ['another word in the table', { 'rules/table.md': TABLE.replace('借書三冊', '借閱三冊') }, ['FG6032']],
    ['another number in the draft', { 'rules/papers/draft.txt': DRAFT.replace('五冊', '六冊') }, ['FG6034']],
    ['a row that is missing', { 'rules/lending.2.fagui': `${AMENDMENT}\n二 字句\n  「五元」改「十元」\n說明 提高。\n`, 'rules/papers/draft.txt': DRAFT.replace('五元', '十元') }, ['FG6030']],
    ['another name', { 'rules/papers/draft.txt': DRAFT.replace('借書要點', '借書辦法') }, ['FG6038']],
    ['another history', { 'rules/papers/draft.txt': DRAFT.replace('3月24日', '3月25日') }, ['FG6039']],
    ['a file that is not there', { 'rules/lending.2.fagui': AMENDMENT.replace('table.md', 'tables.md') }, ['FG6041']],
    ['a file outside of the workspace', { 'rules/lending.2.fagui': AMENDMENT.replace('table.md', '../../../../../../etc/hostname') }, ['FG6041']],
    ['the one for the other', { 'rules/lending.2.fagui': AMENDMENT.replace('對照表 table.md', '對照表 papers/draft.txt') }, ['FG6042']],
  ])('disagree: %s', async (_, changed, codes) => {
    const { found, places } = await check({ ...FILES, ...changed });
    expect(found).toEqual(codes);
    if (codes[0] !== 'FG6041' && codes[0] !== 'FG6042') expect(places[0]).toMatch(/lending(?:\.2)?\.fagui/);
  });

  it('are left alone when another file is checked', async () => {
    expect(await check({ ...FILES, 'rules/table.md': TABLE.replace('借書三冊', '借閱三冊') }, 'rules/lending.fagui')).toMatchObject({ exit: 0, found: [] });
  });
});

describe('documents on the command line', () => {
  const files = { 'old.txt': OLD, 'table.md': TABLE, 'draft.txt': DRAFT };

  it('agree, in any order', async () => {
    expect((await check(files, 'old.txt', 'table.md', 'draft.txt')).found).toEqual([]);
    expect((await check(files, 'draft.txt', 'table.md', 'old.txt')).found).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof typeof files, string>>, string[], string[]]>([
    ['table and draft', { 'draft.txt': DRAFT.replace('五冊', '六冊') }, ['table.md', 'draft.txt'], ['FG6033']],
    ['old text and table', { 'old.txt': OLD.replace('三冊', '四冊') }, ['old.txt', 'table.md'], ['FG6032']],
    ['all three: what the table does not list', { 'draft.txt': DRAFT.replace('五元', '十元') }, ['old.txt', 'table.md', 'draft.txt'], ['FG6030']],
    ['one text alone', { 'old.txt': OLD.replace('三、本要點', '三、依第九點，本要點') }, ['old.txt'], ['FG3004']],
  ])('%s', async (_, changed, args, codes) => expect((await check({ ...files, ...changed }, ...args)).found).toEqual(codes));

  it('take a regulation of the workspace for the text in force', async () => {
    const both = { ...FILES, 'draft.txt': DRAFT, 'wrong.md': TABLE.replace('借書三冊', '借閱三冊') };
    expect((await check(both, 'rules/lending.fagui', 'rules/table.md', 'draft.txt')).found).toEqual([]);
    expect((await check(both, 'test.lending', 'wrong.md')).found).toEqual(['FG6032']);
  });

  it('name both places', async () => {
    const { out } = await runIn(temporaryFolder({ ...files, 'draft.txt': DRAFT.replace('五冊', '六冊') }), ['check', 'table.md', 'draft.txt']);
    expect(out).toContain('--> table.md');
    expect(out).toContain('::: draft.txt');
    expect(out).toContain('第一點在對照表修正欄寫「…人借書五冊為限。」，修正草案全文是「…人借書六冊為限。」');
  });
});

describe('fagui import of a table', () => {
  it('writes an amendment that checks without errors against its base', async () => {
    const folder = temporaryFolder({ 'table.md': TABLE });
    const imported = await runIn(folder, ['import', 'table.md', '-o', 'a.fagui', '--base', 'base.fagui', '--alias', 'test.lending.2']);
    expect(imported.code).toBe(0);
    expect(imported.err).toContain('讀到對照表 1 列：修正 1');
    expect((await runIn(folder, ['check', 'a.fagui', 'base.fagui'])).code).toBe(0);
  });

  it('amends a regulation of the workspace', async () => {
    const { code, out } = await runIn(temporaryFolder(FILES), ['import', 'rules/table.md', '--regulation', 'test.lending']);
    expect(code).toBe(0);
    expect(out).toBe('修正案 借書要點部分規定 (test.lending.2)\n修正法規 test.lending @ 1\n\n第一點 修正\n  一、每人借書⟦五⟧冊為限。\n說明 放寬。\n');
  });

  it('prints its rows as data', async () => {
    const { out } = await runIn(temporaryFolder(FILES), ['import', 'rules/table.md', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ rows: [{ kind: 'amended', provision: '第一點', amended: { text: '一、每人借書五冊為限。', underlined: [[6, 7]] }, current: { underlined: [] } }] });
  });
});

describe('rows of a table where numbers move', () => {
  const old = '國立測試大學借書要點\n一、每人借書三冊為限。\n二、逾期每日罰款五元。\n三、遺失應照價賠償。\n四、本要點經教務會議通過後實施。\n';
  const draft = '國立測試大學借書要點（修正草案）\n一、每人借書三冊為限。\n二、借書應憑學生證。\n三、逾期每日罰款五元。\n四、遺失應照價賠償。\n五、本要點經教務會議通過後實施。\n';
  const rows = ['<td>二、借書應憑學生證。</td><td></td><td>本點新增。</td>', '<td>三、逾期每日罰款五元。</td><td>二、逾期每日罰款五元。</td><td>點次變更。</td>', '<td>四、遺失應照價賠償。</td><td>三、遺失應照價賠償。</td><td>點次變更。</td>', '<td>五、本要點經教務會議通過後實施。</td><td>四、本要點經教務會議通過後實施。</td><td>點次變更。</td>'];
  const found = (kept: readonly string[]): string[] => {
    const table = `<p>國立測試大學借書要點部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${kept.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
    return checkDocuments([['old.txt', old], ['table.html', table], ['draft.txt', draft]].map(([name, text]) => ({ name: name!, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => d.code);
  };

  it('a provision that the table deletes is not in the draft', () => {
    const [name, ...lines] = OLD.split('\n');
    const table = `${name}部分規定修正對照表\n\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n|  | 二、逾期每日罰款五元。 | 本點刪除。 |\n`;
    const codes = (draft: string): string[] => checkDocuments([['table.md', table], ['draft.txt', draft]].map(([file, text]) => ({ name: file!, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => d.code);
    expect(codes([`${name}（修正草案）`, ...lines].join('\n'))).toContain('FG6035');
    expect(codes([`${name}（修正草案）`, ...lines].join('\n').replace('二、逾期每日罰款五元。\n\n三、', '二、'))).toEqual([]);
  });

  it('the provision that an explanation goes by is there', () => {
    const table = (words: string): string => TABLE.replace('放寬。', words);
    const codes = (words: string): string[] => checkDocuments([['table.md', table(words)], ['draft.txt', DRAFT]].map(([file, text]) => ({ name: file!, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => d.code);
    expect(codes('配合第九點之修正，酌作調整。')).toEqual(['FG3004']);
    for (const words of ['配合第二點之修正，酌作調整。', '配合圖書館法第九條之修正，酌作調整。']) expect(codes(words)).toEqual([]);
  });

  it('all of them are needed: a number that another row gives away does not stand for the row of its own', () => {
    expect(found(rows)).toEqual([]);
    rows.forEach((_, i) => expect(found(rows.filter((__, k) => k !== i)), String(i)).toContain('FG6030'));
  });
});
