import type { Expression, RuleProgram } from '../../../compiler/ir/program.ts';

/** Every condition that decides something in a program. */
export const conditionsOf = (program: RuleProgram): Expression[] => program.items.flatMap((item) => {
  if (item.kind === 'norm') return [item.applies, item.when, ...item.exceptions, ...item.duties.map((d) => d.condition)].filter((c) => c !== null);
  return item.kind === 'definition' ? item.branches.map((b) => b.condition) : [];
});
