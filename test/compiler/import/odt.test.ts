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
});

describe('tracked changes', () => {
  const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p('七')}</text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>`;
  const bytes = odt(changes + p('要點') + p('一、期限為<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>十<text:change-end text:change-id="c2"/>日。'));
  it.each([['accept', '期限為十日。'], ['reject', '期限為七日。']] as const)('%s', (trackedChanges, words) => {
    const result = read(bytes, { trackedChanges });
    expect(outlineOf(result.regulation.body)).toEqual(['一、', `  ¶ ${words}`]);
    expect(codesOf(result)).toEqual(['FG9011']);
  });
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
