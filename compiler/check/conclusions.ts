/** 結論: one decision from rules, discretions, doubts, yes/no definitions and other conclusions. */
import type { ConclusionSyntax, WordSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { CheckedConclusion, CheckedExpression, CheckedItem } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { cyclesIn } from './cycles.ts';
import { checkCondition } from './expressions.ts';
import { KIND_WORD, type Scope } from './scope.ts';

type Base = Omit<CheckedConclusion, 'kind' | 'applies' | 'requires' | 'produces'>;

/** Null when something was reported. */
export function checkConclusion(base: Base, conclusion: ConclusionSyntax, context: ExpressionContext): CheckedConclusion | null {
  const { scope } = context;
  const applies = conclusion.applies.map((c) => checkCondition(c, context));
  const isRequired = conclusion.requires.map((word) => checkRequired(word, context));
  const isProduced = conclusion.produces.map((word) => {
    if (scope.definitions.has(word.text)) return true;
    context.report(diagnose('FG5042', { name: word.text, suggestion: suggest(word.text, scope.definitions.keys()) }, at(context, word.span)));
    return false;
  });
  if (applies.some((c) => c === null) || ![...isRequired, ...isProduced].every(Boolean)) return null;
  const names = (words: readonly WordSyntax[]): string[] => [...new Set(words.map((w) => w.text))];
  return { ...base, kind: 'conclusion', applies: applies as CheckedExpression[], requires: names(conclusion.requires), produces: names(conclusion.produces) };
}

const isYesNo = (scope: Scope, name: string): boolean => scope.definitions.get(name)?.type.kind === 'boolean';

function checkRequired(word: WordSyntax, context: ExpressionContext): boolean {
  const { scope } = context;
  const name = word.text;
  if (scope.ruleNames.has(name) || scope.tableNames.has(name) || scope.conclusionNames.has(name) || scope.discretions.has(name) || scope.doubts.has(name) || isYesNo(scope, name)) return true;
  const other = scope.version.blocks.find((b) => b.block.kind !== 'case' && b.block.kind !== 'delegation' && b.block.name.text === name)?.block.kind;
  const kind = other ? KIND_WORD[other] : scope.phrases.has(name) ? KIND_WORD.phrase : null;
  const known = [...scope.ruleNames, ...scope.tableNames, ...scope.conclusionNames, ...scope.discretions.keys(), ...scope.doubts.keys(), ...[...scope.definitions.keys()].filter((d) => isYesNo(scope, d))];
  context.report(diagnose('FG5041', { name, kind: kind?.zh ?? null, suggestion: suggest(name, known) }, at(context, word.span)));
  return false;
}

/** Reports each cycle of conclusions once and leaves out those on it, and those that require something that could not be checked. */
export function withoutConclusionCycles(items: readonly CheckedItem[], report: Report): CheckedItem[] {
  const conclusions = new Map(items.flatMap((i) => (i.kind === 'conclusion' ? [[i.name, i] as const] : [])));
  const cycles = cyclesIn(conclusions.keys(), (name) => conclusions.get(name)?.requires ?? []);
  for (const cycle of cycles) {
    const { source, span } = conclusions.get(cycle[0]!)!;
    report(diagnose('FG5043', { cycle }, { source, span }));
  }
  const cyclic = new Set(cycles.flat());
  return withoutOrphans(items.filter((i) => !(i.kind === 'conclusion' && cyclic.has(i.name))));
}

/** What a conclusion is made of may have had errors of its own; it goes with them. */
function withoutOrphans(items: readonly CheckedItem[]): CheckedItem[] {
  const names = new Set(items.map((i) => i.name));
  const left = items.filter((i) => i.kind !== 'conclusion' || [...i.requires, ...i.produces].every((n) => names.has(n)));
  return left.length === items.length ? left : withoutOrphans(left);
}
