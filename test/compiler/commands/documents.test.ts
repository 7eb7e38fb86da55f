/** compare and consolidate in the forms that offices open: ODT and PDF. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { extractOdt } from '../../../compiler/import/odt.ts';
import { runIn } from './capture.ts';

const hasOffice = spawnSync('soffice', ['--version']).error === undefined && spawnSync('pdftotext', ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'fagui-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const former = '山海科技大學教室借用要點\n一、借用教室應於使用三日前申請。\n二、違反規定者停止借用。\n';
writeFileSync(join(folder, 'old.txt'), former);
writeFileSync(join(folder, 'new.txt'), former.replace('三日', '五日'));
writeFileSync(join(folder, 'r.fagui'), '法規 教室借用要點 (borrowing)\n\n一、借用教室應於使用三日前申請。\n');

describe('documents of offices', () => {
  const path = process.env['PATH'];
  afterEach(() => { process.env['PATH'] = path; });

  it('writes a comparison as ODT by the ending of the file, the same bytes each time', async () => {
    for (const name of ['a.odt', 'b.odt']) expect(await runIn(folder, ['compare', 'old.txt', 'new.txt', '-o', name])).toEqual({ code: 0, out: '', err: `已寫入 ${name}。\n` });
    const bytes = readFileSync(join(folder, 'a.odt'));
    expect(bytes.equals(readFileSync(join(folder, 'b.odt')))).toBe(true);
    const { lines } = extractOdt(bytes);
    expect(lines[0]!.text).toBe('山海科技大學教室借用要點第一點修正草案對照表');
    expect(lines[1]!.table!.map((row) => row.slice(0, 2))).toEqual([['修正規定', '現行規定'], ['一、借用教室應於使用五日前申請。', '一、借用教室應於使用三日前申請。']]);
    const [mark, ...others] = lines[1]!.cells![1]![0]![0]!.marks;
    expect([mark!.kind, mark!.start, others]).toEqual(['underline', '一、借用教室應於使用'.length, []]);
  });

  it('says where nothing is amended', async () => {
    expect((await runIn(folder, ['compare', 'old.txt', 'old.txt', '--format', 'json'])).err).toBe('兩份條文沒有修正之處，對照表是空的。\n');
    expect(await runIn(folder, ['amend', 'old.txt', 'old.txt', '-o', 'same.fagui'])).toEqual({ code: 0, out: '', err: '兩份條文沒有修正之處，修正案是空的。\n已寫入 same.fagui；請補上各條的說明。\n' });
    expect((await runIn(folder, ['compare', 'old.txt', 'new.txt', '--format', 'json'])).err).toBe('');
  });

  it('writes a consolidated text as ODT', async () => {
    expect((await runIn(folder, ['consolidate', 'r.fagui', '--format', 'odt', '-o', 'r.odt'])).code).toBe(0);
    expect(extractOdt(readFileSync(join(folder, 'r.odt'))).lines.map((line) => line.text)).toEqual(['教室借用要點', '一、借用教室應於使用三日前申請。']);
  });

  it.each(['odt', 'pdf', 'docx'])('%s needs a file', async (format) => {
    const { code, out, err } = await runIn(folder, ['compare', 'old.txt', 'new.txt', '--format', format]);
    expect([code, out, err]).toEqual([2, '', `${format.toUpperCase()} 請以 -o 指定檔名，例如 -o 對照表.${format}。\n`]);
  });

  it('says what to install where LibreOffice is missing, and leaves no file', async () => {
    process.env['PATH'] = join(folder, 'nowhere');
    const { code, err } = await runIn(folder, ['compare', 'old.txt', 'new.txt', '-o', 'missing.pdf']);
    expect(code).toBe(1);
    expect(err).toContain('FG8031');
    expect(err).toContain('請安裝 LibreOffice');
    expect(existsSync(join(folder, 'missing.pdf'))).toBe(false);
  });

  it('leaves an existing file as it is when LibreOffice prints nothing', async () => {
    writeFileSync(join(folder, 'soffice'), '#!/bin/sh\necho "source file could not be loaded" >&2\n', { mode: 0o755 });
    writeFileSync(join(folder, 'kept.pdf'), 'kept');
    process.env['PATH'] = `${folder}:/bin:/usr/bin`;
    const { code, err } = await runIn(folder, ['compare', 'old.txt', 'new.txt', '-o', 'kept.pdf']);
    expect([code, readFileSync(join(folder, 'kept.pdf'), 'utf8')]).toEqual([1, 'kept']);
    expect(err).toContain('FG8032');
    expect(err).toContain('source file could not be loaded');
    rmSync(join(folder, 'soffice'));
  });

  it.skipIf(!hasOffice)('prints a PDF of the table (skipped where soffice or pdftotext is not installed)', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('fagui-pdf-')).length;
    expect(await runIn(folder, ['compare', 'old.txt', 'new.txt', '-o', 't.pdf'])).toEqual({ code: 0, out: '', err: '已寫入 t.pdf。\n' });
    const text = spawnSync('pdftotext', ['-layout', join(folder, 't.pdf'), '-'], { encoding: 'utf8' }).stdout.replace(/\s/g, '');
    expect(text).toContain('修正規定現行規定說明');
    expect(text).toContain('第1頁，共1頁');
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('fagui-pdf-')).length).toBeLessThanOrEqual(before);
  });

  it.each([
    ['1.', '1.', '測試處理原則\n\n1. 甲方應提出申請：\n（1）書面申請。\n（2）線上申請。\n2. 乙方應於三日內答覆。\n3. 本原則自公布日施行。\n'],
    ['（一）', '（一）', '測試處理原則\n\n（一）甲方應提出申請：\n1. 書面申請。\n2. 線上申請。\n（二）乙方應於三日內答覆。\n（三）本原則自公布日施行。\n'],
    ['（1）', '(1)', '測試處理原則\n\n(1) 甲方應提出申請：\n① 書面申請。\n② 線上申請。\n(2) 乙方應於三日內答覆。\n(3) 本原則自公布日施行。\n'],
  ])('reads a text numbered %s at the top: imported, checked, amended, consolidated and compared', async (style, first, text) => {
    const place = join(folder, `top-${style}`);
    mkdirSync(place);
    writeFileSync(join(place, 'n.txt'), text);
    // an inserted third point, and other words in the others
    const [before, last] = [text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1), text.slice(text.lastIndexOf('\n', text.length - 2) + 1)];
    const number = (digit: string, from: string): string => last.replace(/[3三]/, digit).replace(/本原則自公布日施行。/, from);
    const next = before.replace('書面', '紙本').replace('三日', '五日') + number(/三/.test(last) ? '三' : '3', '逾期不予受理。') + number(/三/.test(last) ? '四' : '4', '本原則自公布日施行。');
    writeFileSync(join(place, 'n2.txt'), next);
    expect((await runIn(place, ['import', 'n.txt', '-o', 'n.fagui', '--alias', 'test.n'])).err).toBe('已寫入 n.fagui。\n');
    expect(readFileSync(join(place, 'n.fagui'), 'utf8')).toContain(`體例 ${style}\n`);
    expect(await runIn(place, ['check', 'n.fagui'])).toMatchObject({ code: 0, err: '沒有發現問題。\n' });
    expect((await runIn(place, ['format', '--check', 'n.fagui'])).code).toBe(0);
    expect((await runIn(place, ['amend', 'n.fagui', 'n2.txt', '-o', 'a.fagui', '--alias', 'test.n.2'])).code).toBe(0);
    expect(readFileSync(join(place, 'a.fagui'), 'utf8')).toContain('第三點 增訂 遞移');
    const checked = await runIn(place, ['check', '.']);
    expect([checked.code, checked.err, checked.out.match(/FG\d{4}/g)]).toEqual([0, '共 3 個警告。\n', ['FG6068', 'FG6068', 'FG6068']]);
    const consolidated = JSON.parse((await runIn(place, ['consolidate', 'n.fagui', '--include-draft', 'a.fagui', '--format', 'json'])).out) as { provisions: { label: string; text: string }[] };
    expect(consolidated.provisions.map(({ label }) => label)).toEqual(['第一點', '第二點', '第三點', '第四點']);
    const table = JSON.parse((await runIn(place, ['compare', 'n.fagui', 'n2.txt', '--format', 'json', '--profile', 'amended-only'])).out) as { rows: { kind: string; provision: string; amended: { text: string } }[] };
    expect(table.rows.map(({ kind, provision }) => [kind, provision])).toEqual([['amended', '第一點'], ['amended', '第二點'], ['added', '第三點'], ['renumbered', '第四點']]);
    expect(table.rows[0]!.amended.text.startsWith(first)).toBe(true);
  });
});
