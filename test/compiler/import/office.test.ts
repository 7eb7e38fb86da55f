import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../../compiler/import/index.ts';
import { extractLayout } from '../../../compiler/import/pdf.ts';
import { readStructure } from '../../../compiler/import/structure.ts';
import { hasOffice, makeOfficeFixtures } from '../../tools/make-office-fixtures.ts';
import { codesOf, outlineOf } from './flat.ts';

const office = hasOffice();
const reader = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  points: ['一、', '  ¶ 為管理器材借用，訂定本要點。', '二、', '  ¶ 借用人應遵守下列規定：', '    （一） 出示證件。', '    （二） 下列器材不外借：', '      1. 精密儀器。', '      2. 其他：', '        (1) 公告者。', '        (2) 毀損者。', '  ¶ 前項規定由保管單位執行。', '三、', '  ¶ 本要點經行政會議通過後實施。'],
  articles: ['第一條', '  ¶ 本辦法依校務會議決議訂定。', '第二條', '  ¶ 車輛分為下列二類：', '    一、 汽車。', '    二、 機車。', '  ¶ 前項車輛應黏貼識別證及押金收據。', '  | 收費標準 | < | | 汽車 | 每月五百元 |', '第三條', '  ¶ 本辦法自發布日施行。', 'annex', '  ¶ 發布日以公告為準。'],
  decimals: ['1', '  ¶ 目的', '2', '  ¶ 範圍', '  ¶ 專線分機一二三', '    2.1 各實驗室。', '    2.2 校外場所。'],
  capitals: ['壹、', '  ¶ 目的', '    甲、 維護安全。', '    乙、 愛惜設備。', '貳、', '  ¶ 適用對象'],
};

describe.skipIf(!office)('files as LibreOffice writes them (skipped where soffice is not installed)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-'));
    makeOfficeFixtures(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const format of ['odt', 'docx']) {
    it.each(Object.keys(EXPECTED))(`%s.${format}`, (name) => {
      const file = `${name}.${format}`;
      const result = importFile({ name: file, bytes: readFileSync(join(folder, file)) });
      expect(outlineOf(result.regulation.body)).toEqual(EXPECTED[name]);
      if (name === 'decimals') expect(result.regulation.history).toEqual(['106年5月3日環安會議通過', '108年5月1日環安會議修正通過']);
      if (name === 'articles') expect(codesOf(result)).toEqual(['FG9010', 'FG9016', 'FG9013', 'FG9017']);
    });
  }

  it.skipIf(!reader)('points.pdf (skipped where pdftotext is not installed)', () => {
    spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'points.odt')], { stdio: 'ignore', timeout: 240_000 });
    const result = importFile({ name: 'points.pdf', bytes: readFileSync(join(folder, 'points.pdf')) });
    expect(outlineOf(result.regulation.body).filter((line) => !line.startsWith('  '))).toEqual(['一、', '二、', '三、']);
  });
});

describe('text of a PDF', () => {
  it('drops page numbers at the edges of pages only', () => {
    const { lines, findings } = extractLayout('一、甲\n  12\n乙。\n    - 1 -\n\f第 2 頁，共 3 頁\n二、丙。\n3\n');
    expect(findings.map((f) => f.text)).toEqual(['- 1 -', '第 2 頁，共 3 頁', '3']);
    expect(lines.map((line) => line.text)).toEqual(['一、甲', '12', '乙。', '二、丙。']);
  });

  it('joins lines that reach the margin', () => {
    const page = '選課要點\n\n一、學生（含延修生）應於規定期限內辦理選課手續（逾期者，依規定處理）\n由教務處公告之；其期限依行事曆。\n\n二、附則。\n';
    expect(outlineOf(readStructure(extractLayout(page).lines).regulation.body)).toEqual(['一、', '  ¶ 學生（含延修生）應於規定期限內辦理選課手續（逾期者，依規定處理）由教務處公告之；其期限依行事曆。', '二、', '  ¶ 附則。']);
  });

  it('joins lines at the margin also where a few stand out beyond it', () => {
    const wrapped = Array.from({ length: 15 }, (_, i) => `第 ${i + 1} 條　申請人應於規定期限內檢具證明文件向主管單位提出申請，其審查期間為\n十日。逾期未補正者，主管單位得不予受理；其已受理者，應通知申請人限期補正。\n但書所定事項，不在此限。`).join('\n');
    const page = `停車辦法\n${wrapped}\n第 16 條　Every applicant has to state the reasons of the application in a letter to the office in charge of it.\n`;
    expect(outlineOf(readStructure(extractLayout(page).lines).regulation.body).slice(0, 2)).toEqual(['第1條', '  ¶ 申請人應於規定期限內檢具證明文件向主管單位提出申請，其審查期間為十日。逾期未補正者，主管單位得不予受理；其已受理者，應通知申請人限期補正。但書所定事項，不在此限。']);
  });

  it('says so when pdftotext is not installed', () => {
    const path = process.env['PATH'];
    process.env['PATH'] = mkdtempSync(join(tmpdir(), 'no-programs-'));
    try {
      expect(codesOf(importFile({ name: 'a.pdf', bytes: new Uint8Array([0x25, 0x50]) }))).toEqual(['FG9006']);
    } finally {
      process.env['PATH'] = path;
    }
  });
});

it('reads the bytes, never the file of that name', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), 'a.txt');
  writeFileSync(file, '要點\n一、甲。');
  expect(importFile({ name: file, bytes: new TextEncoder().encode('辦法\n第一條　乙。') }).regulation.title).toBe('辦法');
});
