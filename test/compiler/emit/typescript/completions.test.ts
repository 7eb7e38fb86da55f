/** Facts that are not known and are read more than once: what every value of them comes to is decided, in every function of a module. */
import { describe, expect, it } from 'vitest';
import { loadModule } from '../../../../compiler/emit/typescript/compile-program.ts';
import { compileGuides } from '../../../../compiler/emit/typescript/emit-guides.ts';
import { emitModule } from '../../../../compiler/emit/typescript/emit-typescript.ts';
import { createEvaluator } from '../../../../compiler/evaluate/evaluator.ts';
import { lowerVersion } from '../../../../compiler/lower/index.ts';
import { explainFully, fullLines, type Decision, type Result } from '../../../../compiler/runtime/index.ts';
import { compile, compileFiles } from '../../small-workspace.ts';

const FLAGS = Array.from({ length: 7 }, (_, i) => `  旗${i} (flag${i}) : 是否\n`).join('');
const VOCABULARY = `詞彙 測試 (t.v)\n\n列舉 學制 (programme) {\n  四技 (four)\n  碩士 (master)\n  博士 (doctor)\n}\n
記錄 學生 (student) {\n  學制 (programme) : 學制\n  延修 (extended) : 是否\n  學分 (credits) : 學分 0至40\n  成績 (score) : 分 0至100 可缺\n  甲分 (first) : 分 0至100\n  申請日 (day) : 日期\n}\n
記錄 其他 (other) {\n${FLAGS}}\n`;
const EVERY_FLAG = Array.from({ length: 7 }, (_, i) => `其他.旗${i}`).join(' 且 ');
const REGULATION = `法規 測試要點 (t.r)\n使用 t.v\n版本 1\n
一、四技[至少十二學分]{下限 (low)}、[至多三十學分]{上限 (high)}，[未滿六十分]{不及格 (failed)}，[105年9月1日前]{期限 (deadline)}。\n
定義 最低 (least) : 學分 依 一 {\n  當 學生.延修 則 9學分\n  其餘 16學分\n}\n
定義 最高 (most) : 學分 依 一 {\n  當 學生.延修 則 18學分\n  其餘 25學分\n}\n
定義 差 (gap) : 學分 依 一 {\n  ＝ 最高 － 最低\n}\n
定義 別 (instead) : 學制 依 一 {\n  當 學生.學制 為 四技 則 碩士\n  當 學生.學制 不為 四技 且 學生.延修 則 碩士\n  其餘 學生.學制\n}\n
規則 範圍 (range) 依 一 {\n  應 學生.學分 至少 最低\n  應 學生.學分 至多 最高\n}\n
規則 總是 (always) 依 一 {\n  應 學生.學制 屬於 四技、碩士、博士\n}\n
規則 補考 (resit) 依 一 {\n  得 補考\n  當 學生.成績 有 且 學生.成績 合於 不及格\n  除外 學生.成績 有 且 學生.成績 合於 不及格 且 學生.延修\n}\n
規則 分數 (points) 依 一 {\n  應 學生.學分 合於 下限 或 學生.學分 不合於 下限 或 學生.甲分 合於 不及格\n}\n
規則 日期 (inTime) 依 一 {\n  應 學生.申請日 合於 期限 或 學生.申請日 不合於 期限\n}\n
規則 延 (mustExtend) 依 一 {\n  適用 學生.學制 為 四技\n  應 學生.延修\n}\n
規則 不延 (mustNotExtend) 依 一 {\n  適用 學生.學制 為 四技\n  應 非 學生.延修\n}\n
規則 多旗 (flags) 依 一 {\n  應 （${EVERY_FLAG}） 或 非 （${EVERY_FLAG}）\n}\n
規則 上限規定 (cap) 依 一 {\n  適用 學生.延修 或 非 學生.延修\n  應 學生.學分 合於 上限\n}\n
規則 發給 (award) 依 一 {\n  效果 學生.學分 ＝ 最高 － 最低\n  效果 學生.甲分 ＝ 學生.成績 － 學生.成績 × 0.5\n  效果 學生.延修 或 非 學生.延修 時：通知\n  效果 學生.學制 為 四技 且 （學生.延修 或 非 學生.延修） 時：停權\n  當 學生.學分 合於 上限\n}\n
結論 准予 (granted) 依 一 {\n  須 延、不延\n  產出 差\n}\n`;

const { versions } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': REGULATION });
const program = lowerVersion(versions[0]!.checked);
const aliases = program.items.map((item) => item.name.alias);
type Functions = Readonly<Record<string, (input: object) => unknown>> & { decide(input: object): Record<string, Decision>; evaluate(input: object): Record<string, Result> };
const emitted = emitModule(program, 'r.fagui', false);
const own = loadModule<Functions>(emitted, ['decide', 'evaluate', ...aliases, ...emitted.explained.values()]);
const { guides } = compileGuides(program, '教務處');

/** The outcome, or what is missing and possible; the same in every function that gives it. */
function answer(alias: string, student: object, other: object = {}): unknown {
  const input = { student, other };
  const shown = ({ outcome, missing, possible }: Decision | Result): unknown => (outcome === 'undetermined' ? { missing, possible } : outcome);
  const [result, alone] = [own.evaluate(input)[alias]!, own[emitted.explained.get(alias)!]!(input) as Result];
  expect(alone).toEqual(result);
  const decision = own.decide(input)[alias];
  if (!decision) {
    expect(own[alias]!(input)).toBe(result.value ?? undefined);
    return result.outcome === 'value' ? result.value : shown(result);
  }
  expect([shown(decision), shown(own[alias]!(input) as Decision)]).toEqual([shown(result), shown(result)]);
  expect([result.outcome === 'undetermined', result.missing.length > 0, (result.possible?.length ?? 0) > 0].every((is, _, all) => is === all[0])).toBe(true);
  return shown(result);
}

describe('a fact that is not known', () => {
  it('decides where each of its values says the same, through definitions that hang on it', () => {
    expect([8, 9, 16, 18, 19, 25, 26].map((credits) => answer('range', { credits }))).toEqual([
      'violated', ...[9].map(() => ({ missing: ['學生.延修'], possible: ['met', 'violated'] })), 'met', 'met', ...[19, 25].map(() => ({ missing: ['學生.延修'], possible: ['met', 'violated'] })), 'violated',
    ]);
    expect(answer('gap', {})).toBe(9);
  });
  it('is told apart only as far as conditions do', () => {
    expect(answer('always', {})).toBe('met');
    expect(answer('points', {})).toBe('met');
    expect(answer('inTime', {})).toBe('met');
    expect(answer('instead', { extended: true })).toBe('master');
    // 延修 is asked for once 學制 is known
    expect(answer('instead', {})).toEqual({ missing: ['學生.學制'], possible: ['value'] });
    expect(answer('instead', { programme: 'doctor' })).toEqual({ missing: ['學生.延修'], possible: ['value'] });
    expect(answer('instead', { programme: 'four' })).toBe('master');
  });
  it('may be absent', () => {
    expect(answer('resit', { extended: true })).toEqual({ missing: ['學生.成績'], possible: ['notEntitled', 'notApplicable'] });
    expect(answer('resit', { extended: true, score: null })).toBe('notEntitled');
    expect(answer('resit', { score: null })).toBe('notEntitled');
  });
  it('is not missing where it changes nothing, whatever else is', () => {
    expect(answer('cap', {})).toEqual({ missing: ['學生.學分'], possible: ['met', 'violated'] });
    expect(answer('cap', { credits: 30 })).toBe('met');
  });
  it('joins what a conclusion requires', () => {
    expect(answer('granted', { programme: 'four' })).toBe('notEntitled');
    expect(answer('granted', { programme: 'master' })).toBe('entitled');
    expect(answer('granted', {})).toEqual({ missing: ['學生.學制'], possible: ['entitled', 'notEntitled'] });
    expect(own.evaluate({ student: { programme: 'master' } })['granted']!.produces).toEqual({ gap: { value: 9, unit: '學分' } });
  });
  it('is tried with others in at most 64 combinations', () => {
    const known = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`flag${i}`, true]));
    expect(answer('flags', {}, known(1))).toBe('met');
    expect(answer('flags', {})).toMatchObject({ possible: ['met', 'violated'] });
    expect(answer('flags', {}, { flag6: false })).toBe('met');
  });
  it('counts as not known where it cannot be read', () => {
    expect(answer('always', { programme: 'nobody' })).toBe('met');
    expect(answer('range', { credits: 17, extended: 'perhaps' })).toBe('met');
    for (const input of [null, undefined]) expect(own.decide(input as unknown as object)['always']!.outcome).toBe('met');
  });
});

describe('what an effect gives', () => {
  const given = (student: object): Result => own.evaluate({ student: { credits: 20, ...student }, other: {} })['award']!;

  it('is known where each value of an unknown fact gives the same', () => {
    expect(given({}).consequences![0]).toMatchObject({ field: 'credits', value: 9, shown: '9 學分' });
    expect(given({}).consequences![0]).not.toHaveProperty('missing');
    expect(given({}).effects).toEqual(expect.arrayContaining(['通知']));
  });
  it('misses only what changes it', () => {
    expect(given({}).openEffects).toEqual([{ effect: '停權', missing: ['學生.學制'] }]);
    expect(given({}).consequences![1]).toMatchObject({ value: null, missing: ['學生.成績'] });
    expect(given({ programme: 'four' }).effects).toEqual(expect.arrayContaining(['通知', '停權']));
  });
});

describe('an explanation', () => {
  it('says which facts do not matter', () => {
    const full = explainFully(guides['range']!, { student: { credits: 17 } });
    expect(full).toMatchObject({ outcome: 'met', missing: [], regardless: ['學生.延修'] });
    expect(fullLines(full)).toContain('不影響：學生.延修 未提供；其他事實不變時，不論為何，結果都相同');
    expect(explainFully(guides['range']!, { student: { credits: 12 } })).toMatchObject({ outcome: 'undetermined', regardless: [] });
    expect(explainFully(guides['range']!, { student: { credits: 17, extended: true } }).regardless).toEqual([]);
  });
});

describe('a number that is compared with a definition', () => {
  const { checked } = compile(`一、應修[十六學分]{一般 (usual)}，延修生[九學分]{延修 (longer)}。

定義 應修 (due) : 學分 依 一 {
  當 學生.身分 為 延修生 則 延修
  其餘 一般
}

規則 修足 (enough) 依 一 {
  應 （選課.學分 ≥ 應修 且 選課.核准） 或 （選課.學分 ≥ 應修 且 非 選課.核准）
}

規則 另論 (either) 依 一 {
  應 （選課.學分 ≥ 應修 且 選課.核准） 或 （選課.學分 少於 應修 且 選課.核准）
}
`).versions[0]!;
  const { evaluate } = createEvaluator(checked);
  const outcome = (alias: string, facts: object): unknown[] => {
    const { outcome: own, missing } = evaluate(facts).results[alias]!;
    return [own, ...missing];
  };
  it('is told apart where the values of the definition are', () => {
    const known = { 學生: { 身分: '一般生' }, 選課: { 核准: true } };
    expect([outcome('enough', known), outcome('either', known)]).toEqual([['undetermined', '選課.學分'], ['met']]);
    const status = { 選課: { 核准: true, 學分: 12 } };
    expect([outcome('enough', status), outcome('either', status)]).toEqual([['undetermined', '學生.身分'], ['met']]);
    expect([outcome('enough', { 選課: { 學分: 16 } }), outcome('enough', { 選課: { 學分: 8 } })]).toEqual([['met'], ['violated']]);
  });
});
