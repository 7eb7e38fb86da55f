import { describe, expect, it } from 'vitest';
import { createSource } from '../../../lang/source.ts';
import { parseSource } from '../../../lang/parse.ts';
import { regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { allCharacters, bodyOf, importText } from './flat.ts';

const text = (...lines: string[]): string => ['急難救助辦法', '第一條　有下列情形之一者，得申請：', ...lines, '第二條　本辦法經會議通過後施行。'].join('\n');
const first = (...lines: string[]): string[] => bodyOf(text(...lines)).slice(0, -2);

describe('numbers with nothing but white space behind them', () => {
  const list = ['一　家庭變故。', '二　重傷：', '（一）住院七日以上。', '（二）住院未滿七日。', '三　其他。', '前項情形應附證明。'];

  it('count the 款 of an article', () => {
    expect(first(...list)).toEqual(['第一條', '  ¶ 有下列情形之一者，得申請：', '    一 家庭變故。', '    二 重傷：', '      （一） 住院七日以上。', '      （二） 住院未滿七日。', '    三 其他。', '  ¶ 前項情形應附證明。']);
  });

  it('stay words where they count nothing: one alone, out of turn, or an amount', () => {
    expect(first('一　家庭變故。', '前項情形應附證明。')).toContain('  ¶ 一　家庭變故。');
    expect(first('二　重傷。', '三　其他。')).toContain('  ¶ 二　重傷。');
    expect(first('一 人以上。', '二 人以上。')).toContain('  ¶ 一 人以上。');
  });

  it.each([[list], [['一　家庭變故。', '前項情形應附證明。']], [['二　重傷。', '三　其他。']]])('a .fagui file gives the same text back, and no character is lost', (lines) => {
    const result = importText(text(...lines));
    const source = createSource('a.fagui', regulationToFagui(result.regulation, 'a.b', result.report.notes));
    const tree = parseSource(source, () => undefined);
    if (tree.kind !== 'regulation') throw new Error('no regulation');
    expect(regulationToJson(resolveRegulation(source, tree, () => undefined).base.text)).toEqual(regulationToJson(result.regulation));
    expect([...allCharacters(result)].sort().join('')).toBe([...text(...lines).replace(/\s/g, '')].sort().join(''));
  });
});
