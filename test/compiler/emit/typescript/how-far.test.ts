/** How far what is not known is tried, and what is left out of the code because nothing needs it. */
import { describe, expect, it } from 'vitest';
import type { Expression, ProgramNorm } from '../../../../compiler/ir/program.ts';
import { emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { aggregate, calculate, compare, decimal, definition, discretion, entryField, factIn, field, integer, listOf, must, norm, number, or, program, record, recordOf, type Parts } from './build-program.ts';

const item = record('件', 'item', field('分', 'score', integer(0, 100)), field('數', 'count', integer(0, 20)), field('比', 'ratio', decimal(null, null, null)), field('各件', 'parts', listOf(recordOf('零件'))));
const part = record('零件', 'part', field('重', 'weight', integer(0, 9)), field('價', 'price', integer(1, 9)), field('費', 'fee', integer(2, 9)));
const [score, count, ratio, parts] = ['score', 'count', 'ratio', 'parts'].map((alias) => factIn(item, alias)) as [Expression, Expression, Expression, Expression];
const sum = (alias: string): Expression => aggregate('sum', parts, { value: entryField(part, alias) });
const plus = (...all: Expression[]): Expression => all.reduce((a, b) => calculate('add', a, b));

const emitted = (items: Parts['items']): string => emitTypeScript(program({ records: [item], elements: [part], items }), { runtimeModule: 'x', sourcePath: 'y', types: false });
const rule = (condition: Expression, more: Partial<ProgramNorm> = {}) => norm('rule', { duties: [must(condition)], ...more });
/** A function of the module, without white space that says nothing. */
const functionOf = (text: string, name: string): string => new RegExp(`^function ${name}\\([^]*?\\n\\}`, 'm').exec(text)![0].replace(/\s+/g, ' ');

describe('what is not known is tried', () => {
  it('at the ends of up to three aggregates', () => {
    const three = plus(sum('weight'), sum('price'), sum('fee'));
    const four = plus(three, aggregate('count', parts, { condition: compare(entryField(part, 'weight'), '≥', number(6)) }));
    expect([three, four].map((all) => emitted([rule(compare(all, '≤', number(60)))]).includes('function conditionWithinBounds('))).toEqual([true, false]);
  });
  it('in every way that up to eight authorities that change one limit may decide', () => {
    const wrappers = (grants: number): number => {
      const authorities = Array.from({ length: grants }, (_, i) => discretion(`grant${i}`));
      const limit: Expression = { op: 'granted', limit: '限', original: number(9), grants: authorities.map(({ name: { text } }) => ({ discretion: text, requirement: null, value: plus({ op: 'original' }, number(1)) })) };
      return [...emitted([...authorities, rule(compare(count, '≤', limit))]).matchAll(/^function conditionWhileOpen/gm)].length;
    };
    // with the cases of definitions and without
    expect([1, 8, 9].map(wrappers)).toEqual([2, 16, 0]);
  });
  it('with one value of each part of a fact that conditions of entries compare with a constant', () => {
    const open = aggregate('all', parts, { condition: or(compare(entryField(part, 'weight'), '≥', number(6)), compare(score, '≥', number(60))) });
    expect(emitted([rule(open)])).toContain('const ITEM_SCORE_PARTS = ["件.分", "item", "score", [0,60]];');
  });
});

describe('code', () => {
  const decided = (more: Partial<ProgramNorm>): string => /\n {4}rule: (?:settled\()?(\w+)/.exec(emitted([rule(compare(score, '≥', number(60)), { applies: compare(count, '≥', number(1)), ...more })]))![1]!;
  it('of up to three tests stands where it is needed', () => {
    expect([decided({}), decided({ duties: [must(compare(score, '≥', number(60))), { modality: 'principle', condition: compare(score, '≥', number(80)) }] })]).toEqual(['count', 'decideRule']);
  });
  it('of what a value lacks asks whether the last case holds only where it lacks something else than the rest', () => {
    const own = (last: Expression): string => functionOf(emitted([definition('own', integer(0, 100), { branches: [{ condition: compare(score, '≥', number(60)), value: number(1) }, { condition: compare(count, '≥', number(3)), value: number(2) }], otherwise: last })]), 'lackOfOwn');
    const [first, second] = ['(score >= 60 ? YES : score < 60 ? NO : UNKNOWN), score !== score && "件.分"', '(count >= 3 ? YES : count < 3 ? NO : UNKNOWN), count !== count && "件.數"'];
    const cases = `const case1 = answer(${first}); if (typeof case1 === 'object') return case1; if (case1 === YES) return lacking(); const case2 = answer(${second}); if (typeof case2 === 'object') return case2;`;
    expect([own(number(3)), own(score)]).toEqual([
      `function lackOfOwn(score, count) { ${cases} return lacking(); }`, `function lackOfOwn(score, count) { ${cases} if (case2 === YES) return lacking(); return lacking(score !== score && "件.分"); }`,
    ]);
  });
  it('asks of a divisor whether it is 0 unless it is another constant', () => {
    expect([number(3), number(0), score].map((divisor) => /isZero\(\w+(?:\(\w+\))?\)/.exec(emitted([rule(compare(calculate('divide', ratio, divisor), '≤', number(60)))]).replace(/^import.*$/gm, ''))?.[0])).toEqual([undefined, 'isZero(EXACT)', 'isZero(lift(score))']);
  });
  it('reads of an entry what it names, once', () => {
    const weighed = aggregate('sum', parts, { value: calculate('multiply', entryField(part, 'weight'), entryField(part, 'fee')), condition: compare(entryField(part, 'weight'), '≥', number(6)) });
    expect(functionOf(emitted([rule(compare(weighed, '≤', number(60)))]), 'sumOfParts')).toBe('function sumOfParts(parts) { if (parts === undefined) return NaN; let total = 0; for (const entry of parts) { const weight = integerOf(entry.weight, 0, 9); if (weight < 6) continue; '
      + 'if (!(weight >= 6)) return NaN; const fee = integerOf(entry.fee, 2, 9); const amount = (weight === 0 || fee === 0 ? 0 : weight * fee); total += amount; } return total; }');
  });
});
