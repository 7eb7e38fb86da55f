/** The code grammar, condition by condition, written back with explicit parentheses. */
import { describe, expect, it } from 'vitest';
import type { BlockSyntax, ExpressionSyntax } from '../../lang/ast.ts';
import { codesOf, parseBody } from './parse-support.ts';

function show(e: ExpressionSyntax): string {
  switch (e.kind) {
    case 'logic': return `(${e.operands.map(show).join(` ${e.operator} `)})`;
    case 'not': return `非(${show(e.operand)})`;
    case 'compare': return `(${show(e.left)} ${e.operator} ${show(e.right)})`;
    case 'presence': return `(${show(e.operand)} ${e.present ? '有' : '無'})`;
    case 'arithmetic': return `(${show(e.left)} ${e.operator} ${show(e.right)})`;
    case 'of': return `(${show(e.base)} 之 ${show(e.measure)})`;
    case 'list': return `[${e.items.map(show).join(' ')}]`;
    case 'path': return e.steps.map(({ text }) => text).join('.');
    case 'number': return `${e.digits}${e.unit ? `_${e.unit.text}` : ''}`;
    case 'date': return `@${e.text}`;
    case 'string': return `「${e.text}」`;
    case 'boolean': return e.value ? '是' : '否';
    case 'absent': return '無';
    case 'original': return '原值';
    case 'aggregate': return `${e.operator}（${e.value ? `${show(e.value)} 於 ` : ''}${show(e.list)}${e.condition ? ` 其中 ${show(e.condition)}` : ''}）`;
    case 'round': return `取位（${show(e.operand)}，${e.rounding.phrase?.text ?? ''}${e.rounding.mode ?? ''}${e.rounding.decimals === null ? '' : ` 至 ${e.rounding.decimals}`}）`;
    case 'between': return `${e.operator}（${show(e.from)} 至 ${show(e.to)}）`;
    case 'extreme': return `${e.operator}（${e.operands.map(show).join('、')}）`;
    case 'calendar': return `${e.operator}（${show(e.operand)}${e.term ? ` 於 ${show(e.term)}` : ''}）`;
  }
}

function block(body: string): { readonly block: BlockSyntax; readonly codes: readonly string[] } {
  const parsed = parseBody(`一、文。\n${body}\n`);
  const item = parsed.tree.kind === 'regulation' ? parsed.tree.items[1] : undefined;
  return { block: item as BlockSyntax, codes: codesOf(parsed) };
}

function condition(text: string): string {
  const { block: rule, codes } = block(`規則 名 依 一 { 應 ${text} }`);
  const clause = rule.kind === 'rule' ? rule.clauses[0] : undefined;
  const shown = clause?.kind === 'duty' ? show(clause.condition) : '—';
  return [shown, ...codes].join(' ');
}

describe('conditions', () => {
  it.each([
    ['甲 且 乙 且 丙', '(甲 且 乙 且 丙)'],
    ['甲 且 （乙 或 丙）', '(甲 且 (乙 或 丙))'],
    ['甲 或 乙 且 丙', '(甲 或 (乙 且 丙)) FG1037'],
    ['非 甲 且 乙', '(非(甲) 且 乙)'],
    ['非 非 甲', '非(非(甲))'],
    ['甲 ＋ 2 × 乙 - 丙 / 4 ≥ 3', '(((甲 ＋ (2 × 乙)) － (丙 ÷ 4)) ≥ 3)'],
    ['甲.乙×2÷丙×丁＋1 < 3', '(((((甲.乙 × 2) ÷ 丙) × 丁) ＋ 1) < 3)'],
    ['甲.乙 之 丙 × 2 < 3', '(((甲.乙 之 丙) × 2) < 3)'],
    ['甲 為 乙、丙', '(甲 為 [乙 丙])'],
    ['甲 為 乙 或 丙', '(甲 為 [乙 丙])'],
    ['甲 為 乙 或 丙 或 丁.戊', '((甲 為 [乙 丙]) 或 丁.戊)'],
    ['甲 屬於 乙 或 丙 至少 3', '((甲 屬於 乙) 或 (丙 ≥ 3))'],
    ['甲 屬於 乙 或 丙 無', '((甲 屬於 乙) 或 (丙 無))'],
    ['甲 為 乙 且 丙 不為 丁', '((甲 為 乙) 且 (丙 不為 丁))'],
    ['甲 有一屬於 乙', '(甲 有一屬於 乙)'],
    ['甲 有', '(甲 有)'],
    ['甲 有 且 甲 全屬於 乙', '((甲 有) 且 (甲 全屬於 乙))'],
    ['甲 合於 下限', '(甲 合於 下限)'],
    ['應修學分 至少 16學分', '(應修學分 ≥ 16_學分)'],
    ['甲 至少 7.5 學分', '(甲 ≥ 7.5_學分)'],
    ['甲 至少 １６', '(甲 ≥ 16)'],
    ['甲 為 十六學分', '(甲 為 十六學分)'],
    ['甲 早於 105年9月1日', '(甲 < @105年9月1日)'], ['甲 早於 民國前1年9月1日', '(甲 < @民國前1年9月1日)'], ['甲 早於 西元2016年9月1日', '(甲 < @西元2016年9月1日)'],
    ['甲 為 「乙；丙」', '(甲 為 「乙；丙」)'],
    ['甲.應.得 = 是', '(甲.應.得 = 是)'],
    ['甲 至少 16\n  且 乙', '((甲 ≥ 16) 且 乙)'],
    ['甲 至少 16\n  乙', '(甲 ≥ 16) FG1036'],
    ['甲（乙）', '甲 FG1034'],
    ['__proto__.constructor', '__proto__.constructor'],
    ['○年級 至多 3', '(○年級 ≤ 3)'],
    ['𠮷.甲', '𠮷.甲'],
    ['合計（甲.乙 × 甲.丙 於 丁.甲 其中 甲.丙 至少 60分） 至少 9學分', '(合計（(甲.乙 × 甲.丙) 於 丁.甲 其中 (甲.丙 ≥ 60_分)） ≥ 9_學分)'],
    ['個數(甲.乙) 逾 2', '(個數（甲.乙） > 2)'],
    ['任一 （甲.乙 其中 乙.丙 為 丁 或 戊）', '任一（甲.乙 其中 (乙.丙 為 [丁 戊])）'],
    ['非 全部（甲.乙 皆 乙.丙 無 且 （乙.丁 或 乙.戊））', '非(全部（甲.乙 其中 ((乙.丙 無) 且 (乙.丁 或 乙.戊))）)'],
    ['任一（甲.乙 其中 任一（乙.丙 其中 丙.丁））', '任一（甲.乙 其中 任一（乙.丙 其中 丙.丁））'],
    ['最大（清單） ＝ 最小（甲.乙）', '(最大（清單） = 最小（甲.乙）)'],
    ['1 ＋ 平均（甲.乙 於 丙.甲） × 2 之 丁 < 3', '((1 ＋ (平均（甲.乙 於 丙.甲） × (2 之 丁))) < 3)'],
    ['取位（標準差（甲.乙 於 丙.甲），無條件捨去 至 小數1位） < 3', '(取位（標準差（甲.乙 於 丙.甲），無條件捨去 至 1） < 3)'],
    ['取位(甲, 乙 至 整數) < 3', '(取位（甲，乙 至 0） < 3)'],
    ['週次（順延（甲.乙）） 至多 3', '(週次（順延（甲.乙）） ≤ 3)'],
    ['週次（甲.乙 ＋ 1週 於 次學期） 至多 3', '(週次（(甲.乙 ＋ 1_週) 於 次學期） ≤ 3)'],
    ['週次（甲.乙 於 ） 至多 3', '— FG1034'],
    ['合計 至少 甲.合計 且 於 為 其中', '((合計 ≥ 甲.合計) 且 (於 為 其中))'],
    ['合計（甲 於 乙） 且 於 為 皆', '(合計（甲 於 乙） 且 (於 為 皆))'],
    ['修課合計（甲）', '修課合計 FG1034'],
    ['合計（甲', '— FG1034'],
  ])('%s', (text, expected) => {
    expect(condition(text)).toBe(expected);
  });

  it.each([
    ['至少', '≥'], ['不少於', '≥'], ['不低於', '≥'], ['不早於', '≥'], ['至多', '≤'], ['不多於', '≤'], ['不超過', '≤'], ['不晚於', '≤'], ['少於', '<'], ['未滿', '<'], ['未達', '<'],
    ['早於', '<'], ['多於', '>'], ['超過', '>'], ['逾', '>'], ['晚於', '>'], ['等於', '='], ['不等於', '≠'], ['＝', '='], ['=', '='], ['＞', '>'], ['＜', '<'], ['≠', '≠'], ['≧', '≥'], ['≦', '≤'],
  ])('%s compares as %s', (word, operator) => {
    expect(condition(`甲 ${word} 3`)).toBe(`(甲 ${operator} 3)`);
  });
});

describe('clauses', () => {
  const clauses = (body: string): unknown[] => {
    const { block: rule, codes } = block(`規則 名 依 一 { ${body} }`);
    const list = rule.kind === 'rule' ? rule.clauses : [];
    return [...list.map((c) => (c.kind === 'effect' ? c.effects.map((e) => e.text) : c.kind === 'consequence' ? `${show(c.target)} ← ${show(c.value)} 〈${c.words}〉` : c.kind === 'permission' ? `${c.modality} ${c.act.text}` : `${c.kind} ${show(c.condition)}`)), ...codes];
  };

  it.each<[string, unknown[]]>([
    ['適用 甲 應 乙 除外 丙', ['applies 甲', 'duty 乙', 'except 丙']],
    ['適用 甲；不得 乙；當 丙', ['applies 甲', 'duty 乙', 'when 丙']],
    ['得 超修一門，但應申請\n  當 甲', ['得 超修一門，但應申請', 'when 甲']],
    ['始得 「甲；乙}」；當 丙', ['始得 甲；乙}', 'when 丙']],
    ['效果 甲、「乙、丙」、丁 // 註\n', [['甲', '乙、丙', '丁']]],
    ['效果 甲.乙＝ 0 分；效果 列入', ['甲.乙 ← 0_分 〈甲.乙 ＝ 0 分〉', ['列入']]],
    ['效果 甲 . 乙 ＝ （ 丙.丁－1學分 ）×2 // 註\n', ['甲.乙 ← ((丙.丁 － 1_學分) × 2) 〈甲.乙 ＝ （丙.丁－1學分） × 2〉']],
    ['效果 上限 ＝ 3', ['上限 ← 3 〈上限 ＝ 3〉']],
    ['效果 「甲.乙 ＝ 0分」', [['甲.乙 ＝ 0分']]],
    ['效果 列入、「甲.乙 ＝ 0分」', [['列入', '甲.乙 ＝ 0分']]],
    ['效果 列入、甲.乙 ＝ 0分', [['列入', '甲.乙 ＝ 0分'], 'FG1054']],
    ['效果 甲.乙 ＝ 丙、丁', ['甲.乙 ← [丙 丁] 〈甲.乙 ＝ 丙、丁〉']], ['效果 甲.乙 ＝ 無', ['甲.乙 ← 無 〈甲.乙 ＝ 無〉']],
    ['效果 甲.乙 ＝\n  當 丙', ['when 丙', 'FG1034']],
    ['效果 甲.乙 依 丙 ＝ 3 辦理', [['甲.乙 依 丙 ＝ 3 辦理']]],
    ['應 甲 至少\n  除外 乙', ['except 乙', 'FG1034']],
    ['是用 甲\n  應 乙', ['duty 乙', 'FG1036']],
    ['應 （甲\n  除外 乙', ['except 乙', 'FG1034']],
  ])('%s', (body, expected) => {
    expect(clauses(body)).toEqual(expected);
  });

  it('that are broken mark the block', () => {
    expect(block('規則 名 依 一 { 應 甲 }').block.broken).toBe(false);
    expect(block('規則 名 依 一 { 應 }').block.broken).toBe(true);
    expect(block('規則 名 依 哪裡 { 應 甲 }').block.basis).toBe(null);
  });

  it('keep their places', () => {
    const { block: rule } = block('規則 名 依 一 {\n  應 甲 至少 3\n}');
    const parsed = parseBody('一、文。\n規則 名 依 一 {\n  應 甲 至少 3\n}\n');
    if (rule.kind !== 'rule') throw new Error('no rule');
    const slice = ({ start, end }: { start: number; end: number }): string => parsed.source.text.slice(start, end);
    expect(slice(rule.headSpan)).toBe('規則 名 依 一');
    expect(slice(rule.clauses[0]!.span)).toBe('應 甲 至少 3');
    expect(slice(rule.span).endsWith('}')).toBe(true);
  });
});

describe('words at column 0', () => {
  const kinds = (body: string): unknown[] => {
    const parsed = parseBody(`一、文。\n${body}\n`);
    return [...(parsed.tree.kind === 'regulation' ? parsed.tree.items.map(({ kind }) => kind) : []), ...codesOf(parsed)];
  };

  it.each([
    '但書於前項情形不適用之。', '準用前點之規定。', '結論：照案通過。', '對照表如下。', '公式如附件。', '議決事項應公告。', '適用 本校學生。', '公告 週知。', '結果 如下。',
  ])('%s is text', (line) => expect(kinds(line)).toEqual(['provision', 'stray', 'FG1023']));

  it('a block without a brace takes its own clauses only', () => {
    expect(kinds('結論 甲 依 一\n  須 乙\n}')).toEqual(['provision', 'conclusion', 'FG1030']);
    expect(kinds('結論 甲 依 一\n  以 書面為之。')).toEqual(['provision', 'conclusion', 'FG1030']);
    expect(kinds('準用 甲 依 一 {\n規則 乙\n以 丙 代 丁\n}')).toEqual(['provision', 'analogy']);
    expect(kinds('準用 甲 依 一 {\n規則 乙 依 一 {\n  應 丙\n}')).toEqual(['provision', 'analogy', 'rule', 'FG1031', 'FG1046']);
  });

  it('clauses that were not indented stay in their block', () => {
    expect(kinds('規則 甲 依 一 {\n適用 乙\n應 丙\n}\n結論 甲 依 一 {\n適用 乙\n須 丙\n}')).toEqual(['provision', 'rule', 'conclusion']);
    expect(kinds('結綸 甲 依 一 {\n  須 丙\n}')).toEqual(['provision', 'error', 'FG1025']);
  });

  it.each(['優先 甲 依 一 {\n}'])('%j is kept as it stands', (text) => expect(kinds(text)).toEqual(['provision', 'error', 'FG1025']));
});

describe('keywords of a block', () => {
  it('are names in the others', () => {
    const { block: rule, codes } = block('規則 以 依 一 { 適用 照.令 且 令 應 出席 且 同意 為 優先於、代 除外 取位 }');
    expect([rule.kind, ...codes]).toEqual(['rule']);
    expect(block('結論 出席 依 一 { 須 出席、同意、以 }').codes).toEqual([]);
    expect(block('定義 平均 (average) : 分 依 一 { 當 以 則 得 其餘 合計 }').codes).toEqual([]);
  });

  it('are marked only as whole runs', () => {
    const { block: vote } = block('議決 甲 依 一 { 應出席 應出席數.全部；出席 出席人數 合於 三分之二；同意 同意人數 × 2 合於 半數 }');
    expect(vote).toMatchObject({ kind: 'vote', broken: false, quorum: { threshold: { kind: 'path' } }, majority: { inFavour: { kind: 'arithmetic' } } });
  });
});

describe('entries of a list', () => {
  it('are records with the list behind a dot', () => {
    const { block: item, codes } = block('案例 甲 {\n  學生 { 修課 無 }\n  學生.修課 { 學分 3，成績 80 }\n  學生 ．修課 {\n    學分 2\n  }\n  乙 符合\n}');
    expect(codes).toEqual([]);
    if (item.kind !== 'case') throw new Error('no case');
    expect(item.records.map(({ record, list, fields }) => [record.text, list?.text ?? null, fields.length])).toEqual([['學生', null, 1], ['學生', '修課', 2], ['學生', '修課', 1]]);
    expect(item.expectations).toHaveLength(1);
  });
});

describe('a missing brace', () => {
  it('ends the block at the next structural line', () => {
    const { tree, diagnostics, source } = parseBody('一、文。\n規則 甲 依 一 {\n  應 乙\n二、文。\n');
    expect(tree.kind === 'regulation' && tree.items.map(({ kind }) => kind)).toEqual(['provision', 'rule', 'provision']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['FG1031']);
    const { span } = diagnostics[0]!.fixes[0]!.edits[0]!;
    expect(source.text.slice(0, span.start).endsWith('應 乙')).toBe(true);
  });

  it('may be on the line below the head', () => {
    expect(codesOf(parseBody('一、文。\n規則 甲 依 一\n{\n  應 乙\n}\n'))).toEqual([]);
  });

  it('inside a string or a comment is none', () => {
    expect(codesOf(parseBody('一、文。\n規則 甲 依 一 { // }\n  應 乙 為 「}」\n}\n二、文。\n'))).toEqual([]);
  });
});
