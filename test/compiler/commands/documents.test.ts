/** compare and consolidate in the forms that offices open: ODT and PDF. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

  it('says of an imported text which numbers a .fagui file cannot hold at the top', async () => {
    writeFileSync(join(folder, 'n.txt'), '測試處理原則\n\n1. 甲方應提出申請。\n2. 本原則自公布日施行。\n');
    expect((await runIn(folder, ['import', 'n.txt', '-o', 'n.fagui'])).err).toContain('FG9023');
    expect((await runIn(folder, ['import', 'n.txt', '-o', 'n.json'])).err).not.toContain('FG9023');
    expect((await runIn(folder, ['import', 'old.txt', '-o', 'old.fagui'])).err).not.toContain('FG9023');
  });
});
