/** Lists of one kind of number inside of each other: 1. below 1. Nothing but their places tells them apart. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { importFile, regulationToFagui, regulationToJson, type ImportResult } from '../../../compiler/import/index.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { importText, outlineOf } from './flat.ts';
import { docx, li, list, num, odt, t } from './office-parts.ts';

const EXPECTED = ['一、', '  ¶ 甲項如下：', '    1. 子項如下：', '      1. 丑項。', '      2. 寅項。', '    2. 卯項。', '二、', '  ¶ 乙項。'];
const LEVELS = list(1, ['decimal', '%1.'], ['decimal', '%2.']) + num(1, 1);
const entry = (words: string, inner = ''): string => `<text:list-item><text:p>${words}</text:p>${inner}</text:list-item>`;
const counted = (items: string): string => `<text:list text:style-name="L1">${items}</text:list>`;
const ODT_LEVELS = `<text:list-style style:name="L1">${[1, 2].map((n) => `<text:list-level-style-number text:level="${n}" style:num-format="1" style:num-suffix="."/>`).join('')}</text:list-style>`;

describe('a list of the numbers of the one around it', () => {
  it.each<[string, ImportResult]>([
    ['typed', importText('停車要點\n一、甲項如下：\n  1.子項如下：\n    1.丑項。\n    2.寅項。\n  2.卯項。\n二、乙項。')],
    ['in Markdown', importText('# 停車要點\n\n一、甲項如下：\n\n1. 子項如下：\n   1. 丑項。\n   2. 寅項。\n2. 卯項。\n\n二、乙項。', 'a.md')],
    ['of a web page', importText('<h1>停車要點</h1><p>一、甲項如下：</p><ol><li>子項如下：<ol><li>丑項。</li><li>寅項。</li></ol></li><li>卯項。</li></ol><p>二、乙項。</p>', 'a.html')],
    ['of Word', importFile({ name: 'a.docx', bytes: docx(t('停車要點') + t('一、甲項如下：') + li(1, 0, '子項如下：') + li(1, 1, '丑項。') + li(1, 1, '寅項。') + li(1, 0, '卯項。') + t('二、乙項。'), { numbering: LEVELS }) })],
    ['of LibreOffice', importFile({ name: 'a.odt', bytes: odt(`<text:p>停車要點</text:p><text:p>一、甲項如下：</text:p>${counted(entry('子項如下：', `<text:list>${entry('丑項。')}${entry('寅項。')}</text:list>`) + entry('卯項。'))}<text:p>二、乙項。</text:p>`, ODT_LEVELS) })],
  ])('%s', (_, { regulation, diagnostics }) => {
    expect(outlineOf(regulation.body)).toEqual(EXPECTED);
    expect(diagnostics).toEqual([]);
  });

  it('stands below provisions with such numbers', () => {
    const { regulation } = importText('停車要點\n1.甲項如下：\n  1.子項。\n  2.丑項。\n2.乙項。\n3.丙項如下：\n  1.寅項。\n  2.卯項。');
    expect(outlineOf(regulation.body)).toEqual(['1.', '  ¶ 甲項如下：', '    1. 子項。', '    2. 丑項。', '2.', '  ¶ 乙項。', '3.', '  ¶ 丙項如下：', '    1. 寅項。', '    2. 卯項。']);
  });

  it.each<[string, string, readonly string[]]>([
    ['behind a colon', '1.子項如下：\n1.丑項。\n2.寅項。\n2.卯項。', EXPECTED.slice(2, 6)],
    ['of several entries', '1.子項如下：\n1.丑項。\n2.寅項。\n3.辰項。\n2.卯項如下：\n1.巳項。\n2.午項。', ['    1. 子項如下：', '      1. 丑項。', '      2. 寅項。', '      3. 辰項。', '    2. 卯項如下：', '      1. 巳項。', '      2. 午項。']],
    ['below a title', '1.申請資格\n1.丑項。\n2.寅項。\n2.卯項。', ['    1. 申請資格', '      1. 丑項。', '      2. 寅項。', '    2. 卯項。']],
    ['with brackets', '（一）子項如下：\n（一）丑項。\n（二）寅項。\n（二）卯項。', ['    （一） 子項如下：', '      （一） 丑項。', '      （二） 寅項。', '    （二） 卯項。']],
    ['with indents of a page', '  1.子項如下：\n  1.丑項。\n  2.寅項。\n  2.卯項。', EXPECTED.slice(2, 6)],
  ])('is known without white space: %s', (_, list, expected) => {
    expect(outlineOf(importText(`停車要點\n一、甲項如下：\n${list}\n二、乙項。`).regulation.body).slice(2, -2)).toEqual(expected);
  });

  it('is not looked for without end', () => {
    const { regulation } = importText(`停車要點\n一、甲項如下：\n${Array(3000).fill('1.子項：').join('\n')}\n二、乙項。`);
    expect(regulation.body.length).toBe(2);
    expect(Math.max(...outlineOf(regulation.body).map((line) => /^ */.exec(line)![0].length))).toBeLessThan(20);
  });

  it('is none where the same number was printed twice', () => {
    expect(outlineOf(importText('停車要點\n一、甲項如下：\n  1.子項。\n  1.丑項。\n  2.寅項。').regulation.body)).toEqual(['一、', '  ¶ 甲項如下：', '    1. 子項。', '    1. 丑項。', '    2. 寅項。']);
  });
});

interface Tree {
  readonly children: readonly Tree[];
}
const treeOf = (depth: number): fc.Arbitrary<Tree> => (depth === 0 ? fc.constant({ children: [] }) : fc.record({ children: fc.array(treeOf(depth - 1), { maxLength: 3 }) }));
const printed = (nodes: readonly Tree[], indent: string, step: string): string[] => nodes.flatMap(({ children }, i) => [`${indent}${i + 1}.${children.length > 0 ? '各項如下：' : '某項。'}`, ...printed(children, indent + step, step)]);

it('lists of one kind come back at any depth, also through a .fagui file', () => {
  fc.assert(fc.property(fc.array(treeOf(3), { minLength: 1, maxLength: 4 }), fc.constantFrom('　', '  ', '    '), (nodes, step) => {
    const { regulation } = importText(`停車要點\n一、各項如下：\n${printed(nodes, step, step).join('\n')}\n二、乙項。`);
    expect(outlineOf(regulation.body[0]!.children[0]!.children)).toEqual(printed(nodes, '', '  ').map((line) => line.replace('.', '. ')));
    const source = createSource('a.fagui', regulationToFagui(regulation, 'a.b'));
    const syntax = parseSource(source, () => {});
    if (syntax.kind !== 'regulation') throw new Error(syntax.kind);
    expect(regulationToJson(resolveRegulation(source, syntax, () => {}).base.text)).toEqual(regulationToJson(regulation));
  }), { numRuns: 200 });
});
