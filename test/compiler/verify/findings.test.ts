/** What is proven about small regulations, and about all rules of the project: each finding with a case that runs. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { compileWorkspace } from '../../../compiler/pipeline.ts';
import { verifyWorkspace, type VerifiedFinding } from '../../../compiler/verify/verify-workspace.ts';
import { readSources } from '../../../compiler/workspace/read.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { createSource, sliceSpan } from '../../../lang/source.ts';
import { compile, compileFiles, HEAD, VOCABULARY } from '../small-workspace.ts';

const TEXT = '一、學生每學期[至少修十六學分]{下限}、[至多二十五學分]{上限}；[四年級]{末年級}[至少九學分]{末年下限}，[延修生、轉學生]{不受限身分}不在此限。\n\n';
const NAMED = '規則 參考 依 一 {\n  應 選課.學分 合於 下限 或 選課.學分 合於 上限 或 學生.年級 等於 末年級 或 選課.學分 合於 末年下限 或 學生.身分 屬於 不受限身分\n}\n';

function found(blocks: string, isWhole = false): VerifiedFinding[] {
  const { compiled, diagnostics } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + TEXT + blocks });
  // a regulation with other errors is not looked at, and a test that expects nothing would prove nothing
  const wrong = diagnostics.filter((d) => d.severity === 'error' && !/^FG710[12]$/.test(d.code));
  if (wrong.length > 0) throw new Error(wrong.map((d) => messageOf(d, 'zh')).join('\n'));
  return verifyWorkspace(compiled, isWhole);
}
const codes = (blocks: string): string[] => found(blocks).map((f) => f.diagnostic.code);
const rule = (name: string, clauses: string): string => `規則 ${name} 依 一 {\n${clauses.split('；').map((c) => `  ${c}\n`).join('')}}\n\n`;
const definition = (branches: string): string => `定義 應修 : 學分 依 一 {\n${branches.split('；').map((c) => `  ${c}\n`).join('')}}\n\n`;

describe('branches of definitions', () => {
  it('may not overlap with different values; the case is one where they do', () => {
    const [finding] = found(definition('當 學生.學制 為 四技 則 17 學分；當 選課.學分 超過 20 則 8 學分；其餘 0 學分'));
    expect(finding!.diagnostic.code).toBe('FG7101');
    expect(messageOf(finding!.diagnostic, 'zh')).toBe('定義「應修」（第一點）的第 1 與第 2 個情形會同時成立，值卻不同；例如：學生.學制 四技，選課.學分 21。');
    expect(finding!.block).toBe('案例 應修重疊之情形 {\n  學生 { 學制 四技 }\n  選課 { 學分 21 }\n  應修 ＝ 17\n}\n');
  });
  it('may overlap with the same value', () => {
    expect(codes(definition('當 學生.學制 為 四技 則 7 學分；當 選課.學分 超過 20 則 7 學分；其餘 0 學分'))).toEqual([]);
    expect(codes(definition('當 選課.學分 少於 20 則 選課.學分；當 選課.學分 少於 30 則 選課.學分 ＋ 0 學分；其餘 0 學分'))).toEqual([]);
  });
  it('overlap where the values differ for some only', () => {
    const [finding] = found(definition('當 選課.學分 少於 20 則 選課.學分；當 選課.學分 少於 30 則 選課.學分 ＋ 選課.跨日學分；其餘 0 學分'));
    expect(finding!.facts).toEqual([{ record: '選課', field: '學分', value: 0, shown: '0' }, { record: '選課', field: '跨日學分', value: 1, shown: '1' }]);
  });
  it('cover everybody, or say what the others get', () => {
    const [finding] = found(definition('當 選課.成績 少於 60 則 1 學分；當 選課.成績 超過 60 則 2 學分'));
    expect([finding!.diagnostic.code, finding!.facts![0]!.value]).toEqual(['FG7102', 60]);
    expect(finding!.block).toContain('應修 無法判定');
    expect(codes(definition('當 選課.成績 不少於 60 則 1 學分；當 選課.成績 少於 60 則 2 學分'))).toEqual([]);
    expect(codes(definition('當 選課.成績 少於 60 則 1 學分；其餘 2 學分'))).toEqual([]);
  });
  it('tell steps of decimals: 59.99 and 60 leave nothing between them', () => {
    expect(codes(definition('當 選課.成績 超過 59.99 則 1 學分；當 選課.成績 不超過 59.99 則 2 學分'))).toEqual([]);
    expect(found(definition('當 選課.成績 不少於 60 則 1 學分；當 選課.成績 不超過 59.9 則 2 學分'))[0]!.facts![0]!.value).toBe(59.91);
  });
  it('are errors of check, and verify shows their case all the same', () => {
    const { diagnostics, compiled } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + TEXT + definition('當 學生.學制 為 四技 則 17 學分') });
    expect(diagnostics.filter((d) => d.severity === 'error').map((d) => messageOf(d, 'zh'))).toEqual(['定義「應修」（第一點）的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：學生.學制 二技。']);
    expect([compiled.regulations[0]!.versions[0]!.sound, verifyWorkspace(compiled, false)[0]!.block]).toEqual([false, '案例 應修未涵蓋之情形 {\n  學生 { 學制 二技 }\n  應修 無法判定\n}\n']);
  });
  it('are reached by somebody', () => {
    expect(codes(definition('當 選課.學分 少於 20 則 7 學分；當 選課.學分 少於 10 則 7 學分；其餘 0 學分'))).toEqual(['FG7110']);
    expect(codes(definition('當 選課.核准 則 7 學分；當 選課.核准 為 否 則 8 學分；其餘 0 學分'))).toEqual(['FG7110']);
    // a vocabulary may get a third member, which 其餘 is there for
    expect(codes(definition('當 學生.學制 為 四技 則 7 學分；當 學生.學制 為 二技 則 8 學分；其餘 0 學分'))).toEqual([]);
  });
});

describe('rules', () => {
  it('apply to somebody', () => {
    expect(codes(rule('甲', '適用 學生.學制 為 四技 且 學生.學制 為 二技；應 選課.學分 合於 下限'))).toEqual(['FG7103']);
    expect(codes(rule('甲', '適用 選課.學分 － 選課.跨日學分 超過 3 且 選課.跨日學分 不少於 選課.學分；應 選課.學分 合於 下限'))).toEqual(['FG7103']);
    expect(codes(rule('甲', '適用 學生.學制 為 四技；應 選課.學分 合於 下限'))).toEqual([]);
  });
  it('are not swallowed by their exceptions, of which each matters', () => {
    const swallowed = found(rule('甲', '適用 學生.年級 等於 末年級；應 選課.學分 合於 下限；除外 學生.年級 超過 3'));
    expect(swallowed.map((f) => f.diagnostic.code)).toContain('FG7104');
    expect(swallowed.find((f) => f.diagnostic.code === 'FG7104')!.block).toBe('案例 甲被除外吃掉 {\n  學生 { 年級 4 }\n  甲 不適用\n}\n');
    expect(codes(rule('甲', '適用 學生.年級 等於 末年級；應 選課.學分 合於 下限；除外 學生.年級 少於 3'))).toEqual(['FG7105']);
    expect(codes(rule('甲', '應 選課.學分 合於 下限；除外 學生.年級 少於 3；除外 學生.年級 少於 2'))).toEqual(['FG7105']);
    expect(codes(rule('甲', '應 選課.學分 合於 下限；除外 學生.身分 屬於 不受限身分；除外 學生.年級 等於 末年級'))).toEqual([]);
  });
  it('can be met, and violated', () => {
    expect(codes(rule('甲', '適用 選課.學分 少於 8；應 選課.學分 合於 下限'))).toContain('FG7107');
    expect(codes(rule('甲', '適用 選課.學分 超過 20；應 選課.學分 合於 下限'))).toContain('FG7108');
  });
  it('have no conditions that decide nothing', () => {
    expect(codes(rule('甲', '適用 學生.學制 為 四技 或 選課.學分 超過 60；應 選課.學分 合於 下限'))).toEqual(['FG7109']);
    // of a right also as a whole: nobody has it
    expect(codes(rule('甲', '得 加選；當 選課.核准 且 非（選課.核准 且 學生.學制 為 四技） 且 學生.學制 為 四技'))).toEqual(['FG7109']);
    expect(codes(rule('甲', '適用 學生.學制 為 四技；得 加選；當 學生.學制 為 二技 且 選課.核准'))).toEqual(['FG7109']);
    expect(codes(rule('甲', '得 加選；當 學生.學制 為 二技；除外 學生.學制 為 二技'))).toEqual(['FG7109']);
    expect(codes(rule('甲', '適用 學生.學制 為 四技；得 加選；當 選課.核准'))).toEqual([]);
    expect(messageOf(found(rule('甲', '得 加選；當 選課.核准 且 非（選課.核准 且 學生.學制 為 四技） 且 學生.學制 為 四技'))[0]!.diagnostic, 'zh')).toContain('不可能成立');
    expect(codes('裁量 核可 依 一 {\n  由 教務長\n  要件 選課.核准 且 非（選課.核准 且 學生.學制 為 四技） 且 學生.學制 為 四技\n  效果 上限 ＝ 原值 ＋ 1 學分\n}\n\n')).toContain('FG7109');
    const decided = (requirement: string): string[] => found(`裁量 核可 依 一 {\n  由 教務長\n  要件 ${requirement}\n  效果 上限 ＝ 原值 ＋ 1 學分\n}\n\n`).map((f) => `${f.diagnostic.code} ${sliceSpan(f.diagnostic.primary.source, f.diagnostic.primary.span)}`);
    expect(decided('選課.核准 且 選課.學分 不超過 60')).toEqual(['FG7109 選課.學分 不超過 60']);
    expect([decided('選課.核准 且 選課.學分 不超過 59'), decided('是'), decided('非 （選課.核准 且 選課.學分 超過 60）')]).toEqual([[], [], ['FG7109 選課.學分 超過 60']]);
    const [finding] = found(rule('甲', '適用 學生.學制 為 四技 且 選課.學分 不超過 60；應 選課.學分 合於 下限'));
    expect(messageOf(finding!.diagnostic, 'zh')).toBe('「甲」（第一點）裡的條件「選課.學分 ≤ 60」一定成立。');
  });
});

describe('pairs of duties', () => {
  const clashing = rule('甲', '適用 學生.學制 為 四技；應 選課.學分 合於 下限') + rule('乙', '適用 學生.身分 屬於 不受限身分；不得 選課.學分 超過 7');
  it('that one student cannot both keep are shown with that student', () => {
    const [finding] = found(clashing);
    expect(finding!.diagnostic.code).toBe('FG7106');
    expect(finding!.block).toBe('案例 甲與乙 {\n  學生 { 學制 四技，身分 延修生 }\n  選課 { 學分 16 }\n  甲 符合\n  乙 違反\n}\n');
  });
  it('clash in one situation of many', () => {
    const [finding] = found(rule('甲', '應 選課.學分 不少於 選課.時數 ÷ 2 小時 × 1 學分') + rule('乙', '適用 學生.年級 等於 末年級；應 選課.學分 不超過 7'));
    expect(finding).toBeUndefined();
    const [real] = found(rule('甲', '適用 選課.日數 超過 3；應 選課.學分 不少於 選課.日數 ÷ 2 日 × 1 學分') + rule('乙', '適用 學生.年級 等於 末年級；應 選課.學分 不超過 7'));
    expect([real!.diagnostic.code, real!.facts!.find((f) => f.field === '年級')!.value]).toEqual(['FG7106', 4]);
    expect(real!.facts!.find((f) => f.field === '日數')!.value as number).toBeGreaterThan(14);
  });
  it('that apply to different people, or leave room, do not clash', () => {
    expect(codes(clashing.replace('適用 學生.身分 屬於 不受限身分', '適用 學生.學制 為 二技'))).toEqual([]);
    expect(codes(rule('甲', '應 選課.學分 合於 下限') + rule('乙', '應 選課.學分 合於 上限'))).toEqual([]);
  });
});

describe('duties on facts of every type', () => {
  const pair = (one: string, other: string, more = ''): string[] => codes(rule('甲', `應 ${one}`) + rule('乙', `適用 學生.學制 為 二技；應 ${other}`) + more);
  it.each<[string, string, string, string]>([
    ['a member', '學生.身分 為 轉學生', '學生.身分 為 延修生', '學生.身分 不為 延修生'],
    ['a truth', '選課.核准', '選課.核准 為 否', '選課.核准 或 選課.學分 少於 5'],
    ['decimals', '選課.成績 不少於 59.99', '選課.成績 少於 59.99', '選課.成績 少於 60'],
    ['days', '選課.申請日 不晚於 115年3月1日', '選課.申請日 不早於 115年3月2日', '選課.申請日 不早於 115年3月1日'],
    ['days of each other', '選課.申請日 不晚於 選課.考試日', '選課.申請日 不早於 選課.考試日 ＋ 1日', '選課.申請日 不早於 選課.考試日 － 1日'],
    ['what is absent', '選課.成績 有', '選課.成績 無', '選課.成績 有 且 選課.成績 超過 3'],
    ['what is divided', '選課.學分 ÷ 3 等於 5學分', '選課.學分 ÷ 6 等於 5學分', '選課.學分 × 2 等於 30學分'],
    ['numbers of the situation', '選課.學分 不少於 選課.日數 ÷ 1日 × 1學分', '選課.學分 少於 選課.日數 ÷ 1日 × 1學分', '選課.學分 不少於 選課.週數 ÷ 7日 × 1學分'],
  ])('%s', (_, one, against, beside) => {
    expect([pair(one, against), pair(one, beside)].map((found) => found.filter((code) => code === 'FG7106' || code === 'FG7112'))).toEqual([['FG7106'], []]);
  });

  it('of lists are told where they clash; of what can be done about them nothing is claimed', () => {
    const listed = (members: string): string[] => pair('學生.各身分 有一屬於 延修生、轉學生', `學生.各身分 全屬於 ${members}`);
    expect([listed('一般生、復學生'), listed('一般生、延修生')]).toEqual([['FG7106'], ['FG7112']]);
  });

  it('that are found through a definition, or a limit that an authority moves', () => {
    const due = definition('當 學生.身分 為 轉學生 則 17 學分；其餘 8 學分');
    expect(pair('選課.學分 不少於 應修', '選課.學分 少於 8', due)).toEqual(['FG7106']);
    expect(pair('選課.學分 不少於 應修', '選課.學分 少於 18', due)).toEqual([]);
    const granted = '裁量 核可 依 一 {\n  由 教務長\n  效果 上限 ＝ 原值 ＋ 7 學分\n}\n\n';
    expect([pair('選課.學分 合於 上限', '選課.學分 超過 31', granted), pair('選課.學分 合於 上限', '選課.學分 不超過 20', granted)]).toEqual([['FG7106'], []]);
  });
});

describe('facts of the vocabulary', () => {
  it('are read by a rule', () => {
    const unread = found(NAMED, true).filter((f) => f.diagnostic.code === 'FG7111').map((f) => messageOf(f.diagnostic, 'zh'));
    expect(unread).toContain('沒有規則讀取「選課.跨日學分」。');
    expect(unread).not.toContain('沒有規則讀取「選課.學分」。');
    // what is wrong could read any of them
    expect(verifyWorkspace(compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + TEXT + rule('甲', '應 選課.沒有') }).compiled)).toEqual([]);
  });
});

describe('the findings of a workspace', () => {
  const clash = rule('甲', '適用 學生.學制 為 四技；應 選課.學分 合於 下限') + rule('乙', '適用 學生.身分 屬於 不受限身分；不得 選課.學分 超過 7');
  const of = (blocks: string, ...amendments: string[]) => verifyWorkspace(compile(TEXT + blocks, ...amendments).compiled, false);

  it('are none of a version with errors: what is wrong could say anything', () => {
    expect(of(clash).map((f) => f.diagnostic.code)).toEqual(['FG7106']);
    expect(of(`${clash}規則 丙 依 一 {\n  應 選課.沒有\n}\n`)).toEqual([]);
  });

  it('have cases with names of their own', () => {
    const found = of(definition('當 學生.學制 為 四技 則 17 學分；當 選課.學分 超過 20 則 8 學分；當 選課.核准 則 7 學分；其餘 0 學分'));
    expect(found.map((f) => [f.diagnostic.code, /^案例 (.*) \{/.exec(f.block!)![1]])).toEqual([['FG7101', '應修重疊之情形'], ['FG7101', '應修重疊之情形之2'], ['FG7101', '應修重疊之情形之3']]);
  });

  it('are told of once where an amendment leaves them as they are, and again where it changes them', () => {
    const more = `${TEXT.trimEnd()}\n\n二、其他。\n\n`;
    const versions = (operation: string) => verifyWorkspace(compile(more + clash, operation).compiled, false).map((f) => [f.diagnostic.code, f.version]);
    expect(versions('二 修正\n  二、其他事項。\n說明 配合修正。\n')).toEqual([['FG7106', '1']]);
    const [first, second] = verifyWorkspace(compile(more + clash, '一 字句\n  「至少修十六學分」改「至少修十八學分」\n說明 配合修正。\n規則不動 甲、乙\n').compiled, false);
    expect([first, second].map((f) => [f!.version, f!.facts!.find(({ field }) => field === '學分')!.value])).toEqual([['1', 16], ['2', 18]]);
  });
});

describe('what is beyond the solver', () => {
  it('is said not to be proven: FG7112', () => {
    // 31863 = 8 × 3982 + 7 is no sum of three squares: there is no gap, and nothing short of trying most numbers shows it
    const vocabulary = '詞彙 數 (t.vocabulary)\n\n記錄 數 (numbers) {\n  甲 (a) : 整數 0至200\n  乙 (b) : 整數 0至200\n  丙 (c) : 整數 0至200\n}\n';
    const square = (name: string): string => `數.${name} × 數.${name}`;
    const body = `一、平方和。\n\n定義 和 : 是否 依 一 {\n  當 ${square('甲')} ＋ ${square('乙')} ＋ ${square('丙')} 不等於 31863 則 是\n}\n`;
    const { compiled, diagnostics } = compileFiles({ 'v.fagui': vocabulary, 'r.fagui': HEAD + body });
    expect(diagnostics.map((d) => messageOf(d, 'zh'))).toEqual([]);
    const [finding] = verifyWorkspace(compiled, false);
    expect([finding!.diagnostic.code, messageOf(finding!.diagnostic, 'zh')]).toEqual(['FG7112', '「和」：未能證明各情形是否涵蓋所有的人。']);
    expect(messageOf(finding!.diagnostic, 'en')).toContain('whether the branches cover everybody');
  });
});

describe('the rules of the project', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { sources } = readSources(['rules'], root);
  const findings = verifyWorkspace(compileWorkspace(sources));

  it('have no overlap and no gap, and nothing about them is left unproven', () => {
    expect(findings.filter((f) => ['FG7101', 'FG7102', 'FG7112'].includes(f.diagnostic.code)).map((f) => messageOf(f.diagnostic, 'zh'))).toEqual([]);
  });

  it('get cases that can be pasted into the file and run', () => {
    for (const { block, diagnostic } of findings.filter((f) => f.block !== null)) {
      const { path } = diagnostic.primary.source;
      const [institution] = path.slice(path.indexOf('rules/') + 6).split('/');
      const compiled = compileWorkspace(sources.filter((s) => s.path.includes(`rules/${institution}/`)).map((s) => (s.path === path ? createSource(path, `${s.text}\n${block!}`) : s)));
      const name = /^案例 (.*) \{/.exec(block!)![1]!;
      const result = compiled.regulations.flatMap(runCases).find((c) => c.name === name);
      expect(result?.findings.map((d) => messageOf(d, 'zh')), block!).toEqual([]);
    }
  });
});
