/** Documents on paper and on screens, in the programs that people use; skipped where those are not installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparisonDocument, draftDocument, emitDocx, emitHtml, emitOdt, regulationDocument, type Document } from '../../../../compiler/emit/document/index.ts';
import { amendedPointRegulation, middleDifference, pointRegulation, sampleComparison } from './samples.ts';

const installed = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;
const hasPdf = spawnSync('pdftotext', ['-v']).error === undefined;
const hasOffice = hasPdf && installed('soffice');
const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const folder = mkdtempSync(join(tmpdir(), 'fagui-printing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// 標楷體 by its free face, without installing anything
mkdirSync(join(folder, 'config/fontconfig'), { recursive: true });
copyFileSync(fileURLToPath(new URL('../../../tools/fonts.conf', import.meta.url)), join(folder, 'config/fontconfig/fonts.conf'));
const environment = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') };

/** Text of each page, white space left out. */
function pagesOf(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map((page) => page.replace(/\s/g, ''));
}

const count = (text: string, piece: string): number => text.split(piece).length - 1;

/** Header once on every page, page numbers right, and no words lost. */
function expectPrintedComparison(pages: readonly string[]): void {
  expect(pages.length).toBeGreaterThanOrEqual(3);
  pages.forEach((page, index) => {
    expect([count(page, '現行規定'), count(page, '第' + (index + 1) + '頁，共' + pages.length + '頁')]).toEqual([1, 1]);
  });
  expect(pages[0]).toContain(sampleComparison.title);
  expect(pages.join('')).toContain('點次變更，內容未');
}

function printWithOffice(name: string, document: Document, form: 'docx' | 'odt'): string {
  const file = join(folder, `${name}.${form}`);
  writeFileSync(file, form === 'docx' ? emitDocx(document) : emitOdt(document));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { env: environment, stdio: 'ignore' });
  return join(folder, `${name}.pdf`);
}

describe.skipIf(!hasOffice).each(['docx', 'odt'] as const)('%s printed by LibreOffice (skipped where soffice or pdftotext is not installed)', (form) => {
  test('a comparison table over several pages repeats its header and numbers its pages', () => {
    expectPrintedComparison(pagesOf(printWithOffice(`comparison-${form}`, comparisonDocument(sampleComparison), form)));
  });

  test('a draft prints its deleted and its added words', () => {
    const [page] = pagesOf(printWithOffice(`draft-${form}`, draftDocument(pointRegulation, amendedPointRegulation, { difference: middleDifference }), form));
    expect(page).toContain('使用三五日前提出申請');
    expect(page).toContain('（三）校友團體：準用前款規定。');
  });
});

describe.skipIf(chromiumPath === undefined)('HTML in Chromium (skipped where Chromium is not installed)', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'], env: environment as Record<string, string> }); });
  afterAll(() => browser?.close());

  const save = (name: string, document: Document): string => {
    writeFileSync(join(folder, `${name}.html`), emitHtml(document));
    return `file://${join(folder, `${name}.html`)}`;
  };

  test.skipIf(!hasPdf)('a printed comparison table repeats its header and numbers its pages (needs pdftotext)', async () => {
    const page = await browser.newPage();
    await page.goto(save('comparison', comparisonDocument(sampleComparison)));
    await page.pdf({ path: join(folder, 'page.pdf'), preferCSSPageSize: true });
    await page.close();
    expectPrintedComparison(pagesOf(join(folder, 'page.pdf')));
  });

  test.each([['comparison', comparisonDocument(sampleComparison)], ['regulation', regulationDocument(pointRegulation)]])(
    'the %s fits a phone, with nothing refused by its own policy', async (name, document) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(save(name, document));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(complaints).toEqual([]);
      await page.close();
    });

  test('rows become cards with the names of their columns below 600 px, and stay a table above', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(save('comparison', comparisonDocument(sampleComparison)));
    const look = '((td) => [getComputedStyle(td).display, getComputedStyle(td, "::before").content])(document.querySelectorAll("td")[1])';
    expect(await page.evaluate(look)).toEqual(['block', '"現行規定"']);
    await page.setViewportSize({ width: 1100, height: 844 });
    expect(await page.evaluate(look)).toEqual(['table-cell', 'none']);
    const widths = await page.evaluate('[...document.querySelectorAll("th")].map((th) => th.getBoundingClientRect().width)') as number[];
    expect(widths[0]).toBeCloseTo(widths[1]!, 0);
    expect(widths[2]! / widths[0]!).toBeCloseTo(24 / 38, 1);
    await page.close();
  });

  test('text from the regulation stays inert', async () => {
    const page = await browser.newPage();
    const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>{{title}}';
    await page.goto(save('hostile', { ...comparisonDocument(sampleComparison), title: '甲', blocks: [{ kind: 'line', role: 'body', runs: [{ text }], indent: 0, hanging: 0 }] }));
    expect(await page.title()).toBe('甲');
    expect(await page.evaluate('document.querySelector("main").textContent.trim()')).toBe(text);
    await page.close();
  });
});
