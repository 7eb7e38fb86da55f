import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { importFile, regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { compileFiles } from '../small-workspace.ts';
import { bodyOf, importText, outlineOf } from './flat.ts';
import { docx, li, list, num, t } from './office-parts.ts';

const READ = ['1.', '  ¶ 目的', '2.', '  ¶ 範圍', '    2.1 本校：', '      2.1.1 實驗室。', '      2.1.2 工廠。', '    2.2 校外。', '3.', '  ¶ 權責', '    3.1 系所。'];

describe('decimal numbers', () => {
  it.each([['with white space behind', ' '], ['without', ''], ['with a full-width space', '　']])('typed %s', (_, gap) => {
    const numbers = READ.filter((line) => /\d/.test(line)).map((line) => line.trim().split(' '));
    const text = ['1. 目的', '2. 範圍', ...numbers.filter(([n]) => /\d\.\d/.test(n!) && n !== '3.1').map(([n, words]) => `${n}${gap}${words}`), '3. 權責', `3.1${gap}系所。`].join('\n');
    expect(bodyOf(`作業規範\n${text}`)).toEqual(READ);
  });

  it('that Word counts', () => {
    const numbering = list(0, ['decimal', '%1.'], ['decimal', '%1.%2'], ['decimal', '%1.%2.%3']) + num(1, 0);
    const body = [t('作業規範'), li(1, 0, '目的'), li(1, 0, '範圍'), li(1, 1, '本校：'), li(1, 2, '實驗室。'), li(1, 2, '工廠。'), li(1, 1, '校外。'), li(1, 0, '權責'), li(1, 1, '系所。')].join('');
    expect(outlineOf(importFile({ name: 'a.docx', bytes: docx(body, { numbering }) }).regulation.body)).toEqual(READ);
  });

  const BARE = READ.map((line) => line.replace(/^(\d)\./, '$1'));
  it.each([['typed', ' '], ['behind a full-width space', '　'], ['where a format loses the space', '']])('below bare ones, %s', (_, gap) => {
    expect(bodyOf(`作業規範\n106年5月3日會議通過\n1${gap}目的\n2${gap}範圍\n2.1 本校：\n2.1.1 實驗室。\n2.1.2 工廠。\n2.2 校外。\n3${gap}權責\n3.1 系所。`)).toEqual(BARE);
  });

  it('below bare ones that Word counts, and back from the file that is written', () => {
    const numbering = list(0, ['decimal', '%1'], ['decimal', '%1.%2'], ['decimal', '%1.%2.%3']) + num(1, 0);
    const body = [t('作業規範'), li(1, 0, '目的'), li(1, 0, '範圍'), li(1, 1, '本校：'), li(1, 2, '實驗室。'), li(1, 2, '工廠。'), li(1, 1, '校外。'), li(1, 0, '權責'), li(1, 1, '系所。')].join('');
    const { regulation } = importFile({ name: 'a.docx', bytes: docx(body, { numbering }) });
    expect(outlineOf(regulation.body)).toEqual(BARE);
    const { versions, diagnostics } = compileFiles({ 'r.fagui': regulationToFagui({ ...regulation, version: '1' }, 't.selection') });
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    expect(outlineOf(versions[0]!.checked.version.text.body)).toEqual(BARE);
  });

  it('bare ones are none without decimal numbers below, with a gap, or behind other provisions', () => {
    for (const text of ['1 目的\n2 範圍\n3 權責', '1 目的\n3 範圍\n3.1 系所。\n3.2 中心。', '一、甲：\n1 目的\n2 範圍\n2.1 系所。\n2.2 中心。', '3 人以上。\n3.1 甲。\n3.2 乙。']) {
      expect(bodyOf(`作業規範\n${text}`).filter((line) => /^\d/.test(line))).toEqual([]);
    }
  });

  it('a text of which no number is known is no history', () => {
    expect(importText('作業規範\n106年5月3日會議通過\n1 目的\n維護安全。\n2 範圍\n全校。').regulation.history).toEqual(['106年5月3日會議通過']);
  });

  it('below 一、 and 第一條, around other lists', () => {
    expect(bodyOf('要點\n一、甲：\n1.1子：\n(1)丑。\n(2)寅。\n1.2卯。\n二、乙：\n2.1辰。')).toEqual(['一、', '  ¶ 甲：', '    1.1 子：', '      (1) 丑。', '      (2) 寅。', '    1.2 卯。', '二、', '  ¶ 乙：', '    2.1 辰。']);
  });

  it('are none where no number before leads to them, or where there is but one', () => {
    expect(bodyOf('要點\n一、甲。\n3.5本校另定。\n4.2本校亦同。\n二、乙。')).toEqual(['一、', '  ¶ 甲。', '  ¶ 3.5本校另定。', '  ¶ 4.2本校亦同。', '二、', '  ¶ 乙。']);
    expect(bodyOf('要點\n一、甲。\n1.1版適用之。\n二、乙。')).toEqual(['一、', '  ¶ 甲。', '  ¶ 1.1版適用之。', '二、', '  ¶ 乙。']);
  });
});

describe('provisions numbered by their chapter', () => {
  const lines = ['學生會章程', '第一章 總則', '1.1 本會定名為學生會。', '1.2 本會宗旨如下：', '1. 服務。', '2. 監督。', '第二章 會員', '2.1 本會會員為在學學生。', '2.2 會費為每學期 2.5 百元。'];

  it('stand below it, and lists inside of them', () => {
    expect(bodyOf(lines.join('\n'))).toEqual(['第一章 總則', '1.1', '  ¶ 本會定名為學生會。', '1.2', '  ¶ 本會宗旨如下：', '    1. 服務。', '    2. 監督。', '第二章 會員', '2.1', '  ¶ 本會會員為在學學生。', '2.2', '  ¶ 會費為每學期 2.5 百元。']);
  });

  it('come back from a .fagui file, in a part of the text that begins with a later chapter too', () => {
    for (const own of [lines, [lines[0]!, ...lines.slice(6)]]) {
      const { regulation } = importText(own.join('\n'));
      expect(regulation.body[0]!.level).toBe('chapter');
      const source = createSource('a.fagui', regulationToFagui(regulation, 'a.b'));
      const tree = parseSource(source, () => undefined);
      if (tree.kind !== 'regulation') throw new Error('no regulation');
      expect(regulationToJson(resolveRegulation(source, tree, () => undefined).base.text)).toEqual(regulationToJson(regulation));
    }
  });

  it('are none below articles', () => {
    expect(bodyOf('學生會章程\n第一章 總則\n第一條　本會宗旨：\n1.1 服務。\n1.2 監督。\n第二條　乙。').filter((line) => !line.startsWith(' '))).toEqual(['第一章 總則', '第一條', '第二條']);
  });
});
