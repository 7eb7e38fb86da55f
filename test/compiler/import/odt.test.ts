import { describe, expect, it } from 'vitest';
import { importFile, type ImportOptions, type ImportResult } from '../../../compiler/import/index.ts';
import { codesOf, outlineOf } from './flat.ts';
import { odt } from './office-parts.ts';

const read = (bytes: Uint8Array, options: ImportOptions = {}): ImportResult => importFile({ name: 'a.odt', bytes }, options);
const p = (inner: string): string => `<text:p>${inner}</text:p>`;
const items = (...inner: string[]): string => inner.map((words) => `<text:list-item>${words}</text:list-item>`).join('');
const level = (at: number, format: string, prefix: string, suffix: string): string => `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"/>`;

describe('lists', () => {
  it.each([['一, 二, 三, ...', '', '、', '一、', '二、'], ['壹, 貳, 參, ...', '', '、', '壹、', '貳、'], ['一, 二, 三, ...', '第', '條', '第一條', '第二條']])('%s %s%s', (format, prefix, suffix, first, second) => {
    const bytes = odt(p('停車要點') + `<text:list text:style-name="L">${items(p('甲。'), p('乙。'))}</text:list>`, `<text:list-style style:name="L">${level(1, format, prefix, suffix)}</text:list-style>`);
    expect(outlineOf(read(bytes).regulation.body)).toEqual([first, '  ¶ 甲。', second, '  ¶ 乙。']);
  });

  it('goes on where a list continues, and starts again where it says', () => {
    const styles = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '1', '', '.')}</text:list-style>`;
    const bytes = odt([
      p('要點'), `<text:list text:style-name="L">${items(p('甲：') + `<text:list>${items(p('子。'), p('丑。'))}</text:list>`)}</text:list>`, p('前項亦同。'),
      `<text:list text:style-name="L" text:continue-numbering="true">${items(p('乙：') + `<text:list>${items(p('寅。'))}</text:list>`)}<text:list-item text:start-value="5">${p('戊。')}</text:list-item></text:list>`,
    ].join(''), styles);
    expect(outlineOf(read(bytes).regulation.body)).toEqual(['一、', '  ¶ 甲：', '    1. 子。', '    2. 丑。', '  ¶ 前項亦同。', '二、', '  ¶ 乙：', '    1. 寅。', '五、', '  ¶ 戊。']);
  });

  it('keeps further paragraphs and lines of an entry in it', () => {
    const styles = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '1', '', '.')}</text:list-style>`;
    const bytes = odt(p('要點') + `<text:list text:style-name="L">${items(p('甲：') + `<text:list>${items(p('子。'), p('丑。<text:line-break/>寅。') + p('卯。'))}</text:list>` + p('辰。'), p('乙。'))}</text:list>`, styles);
    expect(outlineOf(read(bytes).regulation.body)).toEqual(['一、', '  ¶ 甲：', '    1. 子。', '    2. 丑。', '      ¶ 寅。', '      ¶ 卯。', '  ¶ 辰。', '二、', '  ¶ 乙。']);
  });
});

describe('tracked changes', () => {
  const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p('七')}</text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>`;
  const bytes = odt(changes + p('要點') + p('一、期限為<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>十<text:change-end text:change-id="c2"/>日。'));
  it.each([['accept', '期限為十日。'], ['reject', '期限為七日。']] as const)('%s', (trackedChanges, words) => {
    const result = read(bytes, { trackedChanges });
    expect(outlineOf(result.regulation.body)).toEqual(['一、', `  ¶ ${words}`]);
    expect(codesOf(result)).toEqual(['FG9011']);
    expect(result.report.findings.map((f) => [f.kind, f.text, f.dropped])).toEqual([['deletion', '七', trackedChanges === 'accept'], ['insertion', '十', trackedChanges === 'reject']]);
  });

  const region = (id: string, inner: string): string => `<text:changed-region text:id="${id}">${inner}</text:changed-region>`;
  const start = (id: string): string => `<text:change-start text:change-id="${id}"/>`;
  const end = (id: string): string => `<text:change-end text:change-id="${id}"/>`;
  const listed = (inner: string, more = ''): string => `<text:list text:style-name="L"${more}>${inner}</text:list>`;
  const inner = (...words: string[]): string => `<text:list>${items(...words.map(p))}</text:list>`;

  it('gives deleted paragraphs of a list their numbers back, and takes those of inserted ones away', () => {
    const tracked = `<text:tracked-changes>${region('c1', `<text:deletion><office:change-info><text:p>註</text:p></office:change-info>${listed(items(inner('丑。', '寅。'), p('')))}</text:deletion>`)}${region('c2', '<text:insertion/>')}</text:tracked-changes>`;
    const text = listed(items(p('甲：') + inner('子。'), p('<text:change text:change-id="c1"/>乙。'), p(`${start('c2')}丙：`) + inner('卯。'), p(`${end('c2')}丁。`)));
    const bytes = odt(tracked + p('要點') + text, `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '一, 二, 三, ...', '（', '）')}</text:list-style>`);
    expect(outlineOf(read(bytes).regulation.body)).toEqual(['一、', '  ¶ 甲：', '    （一） 子。', '二、', '  ¶ 乙。', '三、', '  ¶ 丙：', '    （一） 卯。', '四、', '  ¶ 丁。']);
    const before = read(bytes, { trackedChanges: 'reject' });
    expect(outlineOf(before.regulation.body)).toEqual(['一、', '  ¶ 甲：', '    （一） 子。', '    （二） 丑。', '    （三） 寅。', '二、', '  ¶ 乙。', '三、', '  ¶ 丁。']);
    expect(before.report.findings.filter(({ kind }) => kind !== 'automaticNumber').map(({ kind, text }) => [kind, text])).toEqual([['deletion', '丑。寅。'], ['insertion', '丙：卯。']]);
  });

  it('puts deleted words of several paragraphs between those around them', () => {
    const tracked = `<text:tracked-changes>${region('c1', `<text:deletion>${p('五日。')}${p('二、乙。')}${p('三、丙')}</text:deletion>`)}${region('c2', '<text:insertion/>')}</text:tracked-changes>`;
    const table = `<table:table><table:table-row><table:table-cell>${p('新')}</table:table-cell><table:table-cell>${p('表')}</table:table-cell></table:table-row></table:table>`;
    const bytes = odt(tracked + p('要點') + p('一、限<text:change text:change-id="c1"/>一週。') + p(`四、丁。${start('c2')}又`) + table + p(`又${end('c2')}`));
    expect(outlineOf(read(bytes).regulation.body)).toEqual(['一、', '  ¶ 限一週。', '四、', '  ¶ 丁。又', '  | 新 | 表 |', '  ¶ 又']);
    expect(outlineOf(read(bytes, { trackedChanges: 'reject' }).regulation.body)).toEqual(['一、', '  ¶ 限五日。', '二、', '  ¶ 乙。', '三、', '  ¶ 丙一週。', '四、', '  ¶ 丁。']);
  });
});

it('tells what the pages print at their edges', () => {
  const page = `<style:header>${p('內部資料')}</style:header><style:footer>${p('第<text:page-number>1</text:page-number>頁')}</style:footer><style:header-left>${p('內部資料')}</style:header-left>`;
  expect(read(odt(p('要點') + p('一、甲。'), '', page)).report.findings).toEqual([{ kind: 'headerFooter', text: '內部資料', dropped: true }, { kind: 'headerFooter', text: '第1頁', dropped: true }]);
});

describe('characters', () => {
  it('reads spaces, tabs, breaks, marks, hidden text, notes, boxes and tables', () => {
    const styles = '<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const words = p('一、甲<text:s text:c="2"/>乙<text:tab/><text:span text:style-name="U">丙</text:span><text:span text:style-name="H">密</text:span>。<text:line-break/>換行。<text:note><text:note-body>' + p('註腳。') + '</text:note-body></text:note><draw:frame><draw:text-box>' + p('方塊。') + '</draw:text-box></draw:frame>');
    const table = `<table:table><table:table-row><table:table-cell table:number-columns-spanned="2">${p('題')}</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell>${p('左')}</table:table-cell><table:table-cell>${p('右')}</table:table-cell></table:table-row></table:table>`;
    const result = read(odt(p('要點') + words + table, styles), { keepUnderlines: true });
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲  乙\t丙。', '  ¶ 換行。', '  ¶ 方塊。', '  | 題 | < | | 左 | 右 |', 'annex', '  ¶ 註腳。']);
    expect(result.regulation.body[0]!.children[0]!.handMarks).toEqual([[5, 6]]);
    expect(codesOf(result)).toEqual(['FG9010', 'FG9013', 'FG9014', 'FG9017']);
  });
});

it('a text box at the start of a paragraph stands behind it, also where a list numbers the paragraph', () => {
  const box = `<draw:frame><draw:text-box>${p('方塊。')}</draw:text-box></draw:frame>`;
  const styles = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '', '、')}</text:list-style>`;
  const expected = ['一、', '  ¶ 甲。', '  ¶ 方塊。', '二、', '  ¶ 乙。'];
  expect(outlineOf(read(odt(p('要點') + `<text:list text:style-name="L">${items(p(`${box}甲。`), p('乙。'))}</text:list>`, styles)).regulation.body)).toEqual(expected);
  expect(outlineOf(read(odt(p('要點') + p(`${box}一、甲。`) + p('二、乙。'))).regulation.body)).toEqual(expected);
  expect(outlineOf(read(odt(p('要點') + p('一、甲。') + box + p('二、乙。'))).regulation.body)).toEqual(expected);
});
