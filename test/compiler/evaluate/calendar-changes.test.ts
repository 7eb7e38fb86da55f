import { expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { compileFiles } from '../small-workspace.ts';

const files = {
  'v.fagui': '詞彙 申請 (t.words)\n\n記錄 申請 (application) {\n  送件日 (filed) : 日期\n}\n',
  'c.fagui': '行事曆 114-2 (t.calendar.114-2)\n期間 115年2月1日至115年7月31日\n\n加退選 (addDrop) 115年2月23日至115年3月8日\n',
  'r.fagui': '法規 申請要點 (t.application)\n使用 t.words, t.calendar\n版本 1\n\n一、申請應於加退選期間為之。\n\n規則 期間 (window) 依 一 {\n  應 申請.送件日 不晚於 行事曆.加退選迄\n}\n',
};

it('what would have to change is never a day of the calendar, but a missing day is still asked for', () => {
  const evaluator = createEvaluator(compileFiles(files).compiled.regulations[0]!.versions[0]!.checked);
  const late = evaluator.explain({ 申請: { 送件日: '2026-03-09' }, 行事曆: { 加退選迄: '2026-03-08' } }, '教務處', ['window'])['window']!;
  expect(late.changes.map((c) => c.text)).toEqual(['若 申請.送件日 為 115年3月8日以前，則符合。']);
  const open = evaluator.explain({ 申請: { 送件日: '2026-03-09' } }, '教務處', ['window'])['window']!;
  expect(open.needs.map((n) => n.fact)).toEqual(['行事曆.加退選迄']);
});
