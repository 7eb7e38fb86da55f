import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn, type Ran } from './capture.ts';

const VOCABULARY = '詞彙 借用 (t.words)\n\n列舉 等級 (grade) {\n  甲 (first)\n  乙 (second)\n}\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n  公務 (official) : 是否\n}\n';
const RULES = `法規 借用要點 (t.loan)
機關 某大學
主管 總務處
使用 t.words
版本 1

一、每次[至多三件]{件數上限}；公務借用者，不在此限。

規則 件數 (count) 依 一 {
  應   借用.件數 合於 件數上限
  除外 借用.公務
}

定義 級 (level) : 等級 依 一 {
  當 借用.公務 則 甲
  其餘 乙
}

定義 倍 (double) : 件 依 一 {
  ＝ 借用.件數 × 2
}

`;

const kept = '案例 三件 {\n  借用 { 件數 3，公務 否 }\n  件數 違反\n}\n';

/** A workspace with these cases; `test` runs the command, `read` gives the file of the cases, `mark` puts a byte order mark before it. */
function workspace(cases: string): { test(...args: string[]): Promise<Ran>; read(): string; mark(): void } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'v.fagui'), VOCABULARY);
  writeFileSync(join(folder, 'r.fagui'), RULES + cases);
  return { test: (...args) => runIn(folder, ['test', ...args]), read: () => readFileSync(join(folder, 'r.fagui'), 'utf8'), mark: () => writeFileSync(join(folder, 'r.fagui'), `\ufeff${RULES}${cases}`) };
}

describe('a failed case', () => {
  it('says what was expected, what came out, and why: provision, values, exceptions, what would make it right', async () => {
    const { code, err } = await workspace('案例 四件 {\n  借用 { 件數 4，公務 否 }\n  件數 符合\n}\n').test('r.fagui');
    expect(code).toBe(1);
    expect(err).toContain('「件數」預期「符合」，結果是「違反」。理由：第一點：件數 4 件、公務 否、件數上限 3 件。除外「借用.公務」（第一點）：不成立；若 借用.件數 為 3 件以下，則符合。');
    expect(err).toMatch(/一、每次\[至多三件\]\{件數上限\}；公務借用者，不在此限。\n.*條文：第一點/);
  });
  it('gives values with their unit', async () => {
    const { err } = await workspace('案例 四件 {\n  借用 { 件數 4 }\n  倍 ＝ 9 件\n}\n').test('r.fagui');
    expect(err).toContain('「倍」預期「9 件」，結果是「8 件」。');
  });
});

describe('fagui test --update', () => {
  const WRONG = `案例 四件 { // 一件太多
  借用   { 件數 4，公務 否 }
    件數   符合
  級 ＝ 甲
  倍   ＝   9 件   // 兩倍
}

案例 三件 {
  借用 { 件數 3，公務 否 }
  件數 符合
  倍 符合
  級 無法判定
}
`;
  it('changes the words that it must and no other character, prints the difference, and leaves nothing to change', async () => {
    const { test, read } = workspace(WRONG);
    const before = read();
    const { code, out, err } = await test('--update');
    expect([code, err]).toEqual([0, '改寫了 1 個檔案；請逐項對照條文審閱差異。\n']);
    expect(read()).toBe(before.replace('件數   符合', '件數   違反').replace('級 ＝ 甲', '級 ＝ 乙').replace('＝   9 件', '＝   8 件').replace('倍 符合', '倍 ＝ 6 件').replace('級 無法判定', '級 ＝ 乙'));
    expect(out).toContain('--- r.fagui\n+++ r.fagui\n@@ -');
    expect(out.split('\n').filter((line) => /^[-+] /.test(line))).toEqual([
      '-    件數   符合', '+    件數   違反', '-  級 ＝ 甲', '+  級 ＝ 乙', '-  倍   ＝   9 件   // 兩倍', '+  倍   ＝   8 件   // 兩倍', '-  倍 符合', '+  倍 ＝ 6 件', '-  級 無法判定', '+  級 ＝ 乙',
    ]);
    expect((await test()).code).toBe(0);
    expect(await test('--update')).toEqual({ code: 0, out: '', err: '改寫了 0 個檔案。\n' });
  });

  it.each([
    ['a fact that cannot be read', '案例 甲 {\n  借用 { 件數 100，公務 否 }\n  件數 符合\n}\n', 'FG7004'],
    ['a rule that does not exist', '案例 甲 {\n  借用 { 件數 4，公務 否 }\n  件書 符合\n}\n', 'FG7013'],
    ['an error elsewhere in it', '規則 丙 (third) 依 一 {\n  應 借用.缺\n}\n\n', 'FG2007'],
  ])('leaves a file with %s whole, though other cases of it could be rewritten', async (_, more, code) => {
    const { test, read } = workspace(more + WRONG);
    const before = read();
    const ran = await test('--update');
    expect([ran.code, ran.out, read()]).toEqual([1, '', before]);
    expect(ran.err).toContain(code);
    expect(ran.err).toContain('沒有改寫 r.fagui');
  });
});

describe('fagui test --coverage', () => {
  const CASES = '案例 四件 {\n  借用 { 件數 4，公務 否 }\n  件數 違反\n}\n';
  it('is printed behind the summary, and stands in the data', async () => {
    const { test } = workspace(CASES);
    const plain = await test();
    const { code, out } = await test('--coverage');
    expect(code).toBe(0);
    expect(out.startsWith(plain.out)).toBe(true);
    expect(out).toContain('  級（第一點，版本 1）\n    沒有案例對它有所預期\n');
    const data = JSON.parse((await test('--coverage', '--format', 'json')).out) as { cases: unknown[]; coverage: { rules: unknown; thresholds: unknown } };
    expect([data.cases.length, data.coverage.rules, data.coverage.thresholds]).toEqual([1, { reached: 1, all: 3 }, { reached: 0, all: 1 }]);
    expect(Object.keys(JSON.parse((await test('--format', 'json')).out) as object)).toEqual(['cases', 'passed', 'failed']);
  });
  it('keeps the byte order mark of a file', async () => {
    const { test, read, mark } = workspace(kept);
    mark();
    await test('--update');
    expect(read()).toBe(`\ufeff${RULES}${kept.replace('件數 違反', '件數 符合')}`);
  });
});
