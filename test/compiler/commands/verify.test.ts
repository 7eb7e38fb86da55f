/** `fagui verify` as people call it: exit codes, the four forms, paths. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIn } from './capture.ts';

const VOCABULARY = '詞彙 教務 (t.vocabulary)\n\n記錄 選課 (enrolment) {\n  學分 (credits) : 學分 0至60\n  延修生 (extended) : 是否\n}\n';
const regulation = (alias: string, rules: string): string => `法規 ${alias}要點 (t.${alias})\n使用 t.vocabulary\n版本 1\n\n一、學生每學期[至少修十六學分]{下限}，[至多修九學分]{上限}。\n\n規則 學分下限 依 一 {\n  應 選課.學分 合於 下限\n${rules}`;
const CLASHING = regulation('a', '}\n\n規則 學分上限 依 一 {\n  適用 選課.延修生\n  應   選課.學分 合於 上限\n}\n');
const SOUND = regulation('b', '  除外 選課.延修生\n}\n\n規則 學分上限 依 一 {\n  適用 選課.延修生\n  應   選課.學分 合於 上限\n}\n');
const BLOCK = '案例 學分下限與學分上限 {\n  選課 { 延修生 是，學分 16 }\n  學分下限 符合\n  學分上限 違反\n}\n';

let folder = '';
const put = (name: string, text: string): void => writeFileSync(join(folder, 'rules', name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'rules'));
  put('vocabulary.fagui', VOCABULARY);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('fagui verify', () => {
  it('ends with 0 and says so where nothing is found', async () => {
    put('b.fagui', SOUND);
    expect(await runIn(folder, ['verify'])).toEqual({ code: 0, out: '', err: '沒有發現問題。\n' });
  });

  it('ends with 1 and prints the provision, the sentence and a case to paste', async () => {
    put('a.fagui', CLASHING);
    const { code, out, err } = await runIn(folder, ['verify']);
    expect(code).toBe(1);
    expect(out).toContain('錯誤[FG7106]：「學分上限」（第一點）與「學分下限」（第一點）對同一個個案不能同時做到；例如：選課.延修生 是，選課.學分 16。\n');
    expect(out).toContain(`\n\n${BLOCK}\n`);
    expect(err).toBe('共 1 個錯誤。\n');
  });

  it('prints a case that fagui test runs', async () => {
    put('a.fagui', `${CLASHING}\n${BLOCK}`);
    const { code, out } = await runIn(folder, ['test']);
    expect([code, out.split('\n')[0]]).toEqual([0, 't.a@1：1 個案例，全部相符']);
  });

  it('gives one JSON document with the facts and the case', async () => {
    put('a.fagui', CLASHING);
    const { code, out, err } = await runIn(folder, ['verify', '--format', 'json']);
    const document = JSON.parse(out) as { findings: Record<string, unknown>[]; errors: unknown[]; summary: unknown };
    expect([code, err]).toEqual([1, '']);
    expect(document).toMatchObject({ errors: [], summary: { errors: 1, warnings: 0, information: 0 } });
    expect(document.findings).toHaveLength(1);
    expect(document.findings[0]).toMatchObject({
      code: 'FG7106', severity: 'error', path: 'rules/a.fagui', regulation: 't.a', version: '1', provision: '第一點',
      case: { text: BLOCK, facts: [{ record: '選課', field: '延修生', value: true }, { record: '選課', field: '學分', value: 16 }] },
    });
  });

  it('has the other forms of diagnostics', async () => {
    put('a.fagui', CLASHING);
    const sarif = JSON.parse((await runIn(folder, ['verify', '--format', 'sarif'])).out) as { runs: { results: { ruleId: string }[] }[] };
    expect(sarif.runs[0]!.results.map((r) => r.ruleId)).toEqual(['FG7106']);
    expect((await runIn(folder, ['verify', '--format', 'github'])).out).toMatch(/^::error file=rules\/a\.fagui,line=11,.*title=FG7106::/);
  });

  it('looks at the named files only, and then not for facts that nobody reads', async () => {
    put('a.fagui', CLASHING);
    put('b.fagui', SOUND);
    put('vocabulary.fagui', VOCABULARY.replace('  延修生', '  備註 (note) : 文字\n  延修生'));
    expect((await runIn(folder, ['verify', 'rules/b.fagui'])).code).toBe(0);
    expect((await runIn(folder, ['verify', 'rules/a.fagui'])).out).not.toContain('FG7111');
    expect((await runIn(folder, ['verify'])).out).toContain('資訊[FG7111]：沒有規則讀取「選課.備註」。');
  });

  it('ends with 0 where there is information only, and with 1 at a warning', async () => {
    put('b.fagui', SOUND);
    put('vocabulary.fagui', VOCABULARY.replace('  延修生', '  備註 (note) : 文字\n  延修生'));
    expect((await runIn(folder, ['verify'])).code).toBe(0);
    put('b.fagui', SOUND.replace('  除外 選課.延修生\n', '  除外 選課.延修生\n  除外 選課.學分 超過 60\n'));
    const { code, out } = await runIn(folder, ['verify']);
    expect([code, /警告\[FG7105\]/.test(out)]).toEqual([1, true]);
  });

  it('says what is wrong with a file that cannot be looked at', async () => {
    put('a.fagui', CLASHING.replace('選課.延修生', '選課.延休生'));
    const { code, out, err } = await runIn(folder, ['verify']);
    expect([code, out.includes('FG7106'), err.includes('FG2007')]).toEqual([1, false, true]);
    // nothing found is no proof where nothing was looked at
    expect(err).toMatch(/共 \d+ 個錯誤。\n有錯誤的版本沒有證明：請先改正錯誤。\n$/);
  });

  it('shows the case of a gap, which check calls an error', async () => {
    put('a.fagui', SOUND.replace('規則 學分下限', '定義 應修 : 學分 依 一 {\n  當 選課.延修生 則 0 學分\n}\n\n規則 學分下限'));
    const verified = await runIn(folder, ['verify']);
    expect([verified.code, verified.err]).toEqual([1, '共 1 個錯誤。\n']);
    expect(verified.out).toContain('案例 應修未涵蓋之情形 {\n  選課 { 延修生 否 }\n  應修 無法判定\n}\n');
    const checked = await runIn(folder, ['check']);
    expect([checked.code, checked.out.includes('錯誤[FG7102]')]).toEqual([1, true]);
  });
});
