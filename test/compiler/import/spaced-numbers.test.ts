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

describe('provisions whose numbers have nothing but white space behind them', () => {
  const lines = ['安全守則', '98年1月5日會議通過', '一　目的', '　　維護人員之安全。', '二　範圍', '　　各實驗室。', '三　管理', '（一）穿著實驗衣', '（二）禁止飲食', '四　本守則經會議通過後實施。'];

  it('are counted from one on', () => {
    expect(bodyOf(lines.join('\n'))).toEqual(['一目的', '  ¶ 維護人員之安全。', '二', '  ¶ 範圍', '  ¶ 各實驗室。', '三', '  ¶ 管理', '    （一） 穿著實驗衣', '    （二） 禁止飲食', '四', '  ¶ 本守則經會議通過後實施。']);
    expect(importText(lines.join('\n')).regulation.history).toEqual(['98年1月5日會議通過']);
  });

  it('come back from a .fagui file', () => {
    const { regulation } = importText(lines.join('\n'));
    const source = createSource('a.fagui', regulationToFagui(regulation, 'a.b'));
    const tree = parseSource(source, () => undefined);
    if (tree.kind !== 'regulation') throw new Error('no regulation');
    expect(regulationToJson(resolveRegulation(source, tree, () => undefined).base.text)).toEqual(regulationToJson(regulation));
  });

  it('are none where other numbers open provisions, or only two are counted', () => {
    expect(bodyOf('要點\n（一）甲：\n一　子\n二　丑\n三　寅\n（二）乙。')[0]).toBe('（一）');
    expect(importText('要點\n一　甲\n二　乙').regulation.body.some((e) => e.level === 'point')).toBe(false);
  });
});
