/** Definitions and doubts must not depend on themselves, directly or through others. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedDefinition, CheckedDoubt, CheckedExpression, CheckedItem } from './checked.ts';

/** Expressions directly inside an expression. */
export function operandsOf(e: CheckedExpression): readonly CheckedExpression[] {
  switch (e.kind) {
    case 'logic':
      return e.operands;
    case 'not':
    case 'presence':
    case 'round':
      return [e.operand];
    case 'compare':
    case 'arithmetic':
      return [e.left, e.right];
    case 'meets':
      return e.base ? [e.subject, e.base] : [e.subject];
    case 'membership':
      return [e.subject, ...e.set];
    case 'aggregate':
      return [...(e.value ? [e.value] : []), e.list, ...(e.condition ? [e.condition] : [])];
    case 'workday':
      return [e.operand, e.holidays, e.workdays];
    default:
      return [];
  }
}

export function definitionsIn(e: CheckedExpression): string[] {
  return e.kind === 'definition' ? [e.name] : operandsOf(e).flatMap(definitionsIn);
}

const isNamed = (item: CheckedItem): item is CheckedDefinition | CheckedDoubt => item.kind === 'definition' || item.kind === 'doubt';

/** What a definition or a doubt is computed from. */
const partsOf = (item: CheckedDefinition | CheckedDoubt): readonly CheckedExpression[] =>
  item.kind === 'doubt' ? item.readings.map((r) => r.condition) : [...item.branches.flatMap((b) => [b.condition, b.value]), ...(item.otherwise ? [item.otherwise] : [])];

/** Reports each cycle once; the definitions on it are left out of the result. */
export function withoutCycles(items: readonly CheckedItem[], report: Report): CheckedItem[] {
  const definitions = new Map(items.filter(isNamed).map((d) => [d.name, d]));
  const state = new Map<string, 'open' | 'done'>();
  const cyclic = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    const definition = definitions.get(name);
    if (!definition || state.get(name) === 'done') return;
    if (state.get(name) === 'open') {
      const cycle = [...path.slice(path.indexOf(name)), name];
      cycle.forEach((n) => cyclic.add(n));
      report(diagnose('FG5021', { cycle }, { source: definition.source, span: definition.span }));
      return;
    }
    state.set(name, 'open');
    for (const used of partsOf(definition).flatMap(definitionsIn)) visit(used, [...path, name]);
    state.set(name, 'done');
  };
  for (const name of definitions.keys()) visit(name, []);
  return items.filter((i) => !(isNamed(i) && cyclic.has(i.name)));
}
