/** Texts and lists that are not known: rules that only ask whether they are constants, or have them, are decided where each way in which they can be says the same. */
import { expect, it } from 'vitest';
import { createEvaluator } from '../../../../compiler/evaluate/evaluator.ts';
import { compileFiles } from '../../small-workspace.ts';

const VOCABULARY = '詞彙 測試 (t.v)\n\n列舉 身分 (status) {\n  甲 (a)\n  乙 (b)\n  丙 (c)\n  丁 (d)\n  戊 (e)\n  己 (f)\n}\n\n記錄 學生 (student) {\n  系所 (department) : 文字\n  他系 (other) : 文字 可缺\n  身分 (statuses) : 清單 身分\n  修課 (titles) : 清單 文字\n}\n';

/** The outcome of a duty, or what it misses. */
function said(duty: string, student: object = {}): string {
  const files = { 'v.fagui': VOCABULARY, 'r.fagui': `法規 測試要點 (t.r)\n使用 t.v\n版本 1\n\n一、規定。\n\n規則 規定 (rule) 依 一 {\n  應 ${duty}\n}\n` };
  const { outcome, missing } = createEvaluator(compileFiles(files).versions[0]!.checked).evaluate({ student }).results['rule']!;
  return outcome === 'undetermined' ? missing.join() : outcome;
}

it('a text is each of the constants, or another one', () => {
  expect(said('學生.系所 為 「資工」 或 學生.系所 不為 「資工」')).toBe('met');
  expect(said('學生.系所 為 「資工」 且 學生.系所 為 「電機」')).toBe('violated');
  expect(said('學生.系所 屬於 「資工」、「電機」 或 學生.系所 為 「電機」')).toBe('學生.系所');
  // the empty text is one of the constants here
  expect(said('學生.系所 為 「」 或 學生.系所 為 「資工」')).toBe('學生.系所');
  expect(said('學生.系所 不為 「資工」 或 （學生.他系 有 且 學生.他系 為 「資工」） 或 學生.系所 為 「資工」')).toBe('met');
});
it('a text that is compared with another one is not tried', () => expect(said('學生.系所 為 學生.他系 或 學生.系所 不為 學生.他系', { other: '資工' })).toBe('學生.系所'));
it('a list has any of the parts into which what is asked of it cuts its elements, or none', () => {
  expect(said('學生.身分 有一屬於 甲 或 非 學生.身分 有一屬於 甲、乙 或 學生.身分 有一屬於 乙')).toBe('met');
  expect(said('學生.身分 全屬於 甲 或 學生.身分 有一屬於 甲')).toBe('學生.身分');
  expect(said('學生.身分 全屬於 甲、乙 且 學生.身分 有一屬於 丙')).toBe('violated');
  expect(said('學生.身分 全屬於 甲、乙、丙、丁、戊、己')).toBe('met');
  expect(said('學生.修課 有一屬於 「微積分」 或 非 學生.修課 有一屬於 「微積分」')).toBe('met');
});
it('a list that more parts make up is not tried', () => {
  const all = ['甲', '乙', '丙', '丁'].map((one) => `學生.身分 有一屬於 ${one}`).join(' 或 ');
  expect(said(`${all} 或 非 （${all}）`)).toBe('學生.身分');
});
