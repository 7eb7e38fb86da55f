/**
 * Office files as LibreOffice writes them, from sources in this file. For tests of the import:
 *   npx tsx test/tools/make-office-fixtures.ts FOLDER
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice can be started here. */
export const hasOffice = (): boolean => spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 240_000 }).status === 0;

const NAMESPACES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"', 'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"', 'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"', 'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"', 'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"', 'dc="http://purl.org/dc/elements/1.1/"',
].map((n) => `xmlns:${n}`).join(' ');

const level = (at: number, format: string, prefix: string, suffix: string, shown = 1): string =>
  `<text:list-level-style-number text:level="${at}" text:display-levels="${shown}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"/>`;

const fodt = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="Under" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Framed" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.1cm"/></style:style>
<style:style style:name="Centre" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<text:list-style style:name="Points">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '一, 二, 三, ...', '（', '）')}${level(3, '1', '', '.')}${level(4, '1', '(', ')')}</text:list-style>
<text:list-style style:name="Articles">${level(1, '一, 二, 三, ...', '第', '條')}${level(2, '一, 二, 三, ...', '', '、')}</text:list-style>
<text:list-style style:name="Decimals">${level(1, '1', '', '')}${level(2, '1', '', '', 2)}</text:list-style>
<text:list-style style:name="Capitals">${level(1, '壹, 貳, 參, ...', '', '、')}${level(2, '甲, 乙, 丙, ...', '', '、')}</text:list-style>
</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;

const paragraph = (words: string): string => `<text:p>${words}</text:p>`;
const item = (...inner: string[]): string => `<text:list-item>${inner.join('')}</text:list-item>`;
const list = (style: string, more: string, ...items: string[]): string => `<text:list text:style-name="${style}"${more}>${items.join('')}</text:list>`;
const sublist = (...items: string[]): string => `<text:list>${items.join('')}</text:list>`;

/** Sources by name. Words of our own making. */
const OFFICE_SOURCES: Readonly<Record<string, string>> = {
  points: fodt([
    paragraph('國立示例大學器材借用要點'),
    paragraph('100年1月2日99學年度第1次行政會議通過'),
    list('Points', ' xml:id="l1"',
      item(paragraph('為管理器材借用，訂定本要點。')),
      item(paragraph('借用人應遵守下列規定：'), sublist(item(paragraph('出示證件。')), item(paragraph('下列器材不外借：'), sublist(item(paragraph('精密儀器。')), item(paragraph('其他：'), sublist(item(paragraph('公告者。')), item(paragraph('毀損者。')))))))),
    ),
    paragraph('前項規定由保管單位執行。'),
    list('Points', ' xml:id="l2" text:continue-list="l1"', item(paragraph('本要點經行政會議通過後實施。'))),
  ].join('')),
  articles: fodt([
    paragraph('示例大學停車管理辦法'),
    list('Articles', ' xml:id="a1"', item(paragraph('本辦法依校務會議決議訂定。')), item(paragraph('車輛分為下列二類：'), sublist(item(paragraph('汽車。')), item(paragraph('機車。'))))),
    paragraph('前項車輛應<text:span text:style-name="Under">黏貼</text:span>識別證<text:span text:style-name="Struck">及押金收據</text:span>。<text:span text:style-name="Hidden">內部備忘</text:span>'),
    '<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>收費標準</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>汽車</text:p></table:table-cell><table:table-cell><text:p>每月五百元</text:p></table:table-cell></table:table-row></table:table>',
    list('Articles', ' text:continue-list="a1"', item(paragraph('本辦法自發布日施行<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>發布日以公告為準。</text:p></text:note-body></text:note>。'))),
  ].join('')),
  decimals: fodt([
    paragraph('示例大學廢液處理程序'),
    list('Decimals', '',
      item(paragraph('目的')),
      item(paragraph('<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="1cm"><draw:text-box><text:p>專線分機一二三</text:p></draw:text-box></draw:frame>範圍'), sublist(item(paragraph('各實\u00ad驗室。')), item(paragraph('校外場所。')))),
    ),
    paragraph('修正歷程'), paragraph('106年5月3日環安會議通過'), paragraph('108年5月1日環安會議修正通過'),
  ].join('')),
  capitals: fodt([
    paragraph('示例大學實驗室守則'),
    list('Capitals', '', item(paragraph('目的'), sublist(item(paragraph('維護安全。')), item(paragraph('愛惜設備。')))), item(paragraph('適用對象'))),
  ].join('')),
};

type Style = 'Framed' | 'Bare';
const cell = (style: Style, inner: string, more = ''): string => `<table:table-cell table:style-name="${style}"${more}>${inner}</table:table-cell>`;
const centred = (words: string): string => `<text:p text:style-name="Centre">${words}</text:p>`;
const columns = (n: number): string => ` table:number-columns-spanned="${n}"`;
const rows = (n: number): string => ` table:number-rows-spanned="${n}"`;
const COVERED = '<table:covered-table-cell/>';
const frame = (name: string, count: number, heads: readonly string[], ...body: readonly string[]): string =>
  `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="${count}"/><table:table-header-rows>${heads.map((inner) => `<table:table-row>${inner}</table:table-row>`).join('')}</table:table-header-rows>${body.map((inner) => `<table:table-row>${inner}</table:table-row>`).join('')}</table:table>`;

/** Enough rows that the table goes on over a page. */
const comparison = (style: Style, inner = ''): string[] => ['五', '六', '七', '八', '九', '十'].map((n) => {
  const more = `${'借用人應於使用前填具申請表，載明用途、期間及負責人，並經管理單位核可，未經核可者，不得進入場地或取用器材，'.repeat(3)}違者停借。`;
  return cell(style, paragraph(`${n}、借用器材應於五日前提出申請（119），${more}`) + inner) + cell(style, paragraph(`${n}、借用器材應於三日前提出申請，${more}`)) + cell(style, paragraph('配合實務作業所需時間，修正申請期限。'));
});
const HEADS = ['修正規定', '現行規定', '說明'].map((head) => cell('Bare', centred(head))).join('');
const STACKED = (style: Style): string[] => [
  cell(style, centred('規定內容'), columns(2)) + COVERED + cell(style, centred('說明'), rows(2)),
  cell(style, centred('修正規定')) + cell(style, centred('現行規定')) + COVERED,
];
const title = centred('示例大學器材借用要點部分規定修正對照表');
const FEES = frame('Fees', 2, [], ...[['項目', '金額'], ['器材', '五百元']].map((words) => words.map((w) => cell('Framed', paragraph(w))).join('')));

/** Comparison tables by name, as they are drawn. Words of our own making. */
export const TABLE_SOURCES: Readonly<Record<string, string>> = {
  'stacked-heads': fodt(frame('T', 3, [cell('Framed', title, columns(3)) + COVERED + COVERED, ...STACKED('Framed')], ...comparison('Framed'))),
  'stacked-heads-bare': fodt(title + frame('T', 3, STACKED('Bare'), ...comparison('Bare'))),
  'inner-tables': fodt(title + frame('T', 3, [HEADS], ...comparison('Bare', FEES))),
};

/** Writes the sources and converts them; what LibreOffice keeps of its own stands in the folder `profile`. */
function withOffice(sources: Readonly<Record<string, string>>, folder: string, convert: (run: (format: string, files: readonly string[]) => void, files: readonly string[]) => void): void {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(sources).map(([name, source]) => {
    const file = join(folder, `${name}.fodt`);
    writeFileSync(file, source);
    return file;
  });
  convert((format, from) => {
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', format, '--outdir', folder, ...from], { stdio: 'ignore', timeout: 240_000 });
  }, files);
}

/** Converts every text to .odt and .docx in a folder (made when it is not there). */
export function makeOfficeFixtures(folder: string): void {
  withOffice(OFFICE_SOURCES, folder, (run, files) => { for (const format of ['odt', 'docx']) run(format, files); });
}

/** Converts every table to .docx, and those to .pdf, in a folder (made when it is not there). */
export function makeTableFixtures(folder: string): void {
  withOffice(TABLE_SOURCES, folder, (run, files) => {
    run('docx', files);
    run('pdf', files.map((file) => file.replace(/fodt$/, 'docx')));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('name a folder');
  makeOfficeFixtures(folder);
  makeTableFixtures(folder);
}
