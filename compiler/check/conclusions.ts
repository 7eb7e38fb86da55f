/** 結論: one decision from rules, discretions, doubts, yes/no definitions and other conclusions. */
import type { ConclusionSyntax, WordSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { titleWithVersion } from '../model/index-elements.ts';
import type { CheckedConclusion, CheckedExpression, CheckedItem, LinkedRegulation } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { cyclesIn } from './cycles.ts';
import { checkCondition } from './expressions.ts';
import { itemElsewhere } from './others.ts';
import { KIND_WORD, type Scope } from './scope.ts';

type Base = Omit<CheckedConclusion, 'kind' | 'applies' | 'requires' | 'produces'>;

/** Null when something was reported. */
export function checkConclusion(base: Base, conclusion: ConclusionSyntax, context: ExpressionContext): CheckedConclusion | null {
  const { scope } = context;
  const applies = conclusion.applies.map((c) => checkCondition(c, context));
  const isRequired = conclusion.requires.map((word) => checkRequired(word, context));
  const isProduced = conclusion.produces.map((word) => {
    const found = itemElsewhere(word.text, scope);
    if (scope.definitions.has(word.text) || (typeof found === 'object' && found.item?.kind === 'definition')) return true;
    if (found === 'closed') return false;
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
  const found = itemElsewhere(name, scope);
  if (found) return found !== 'closed' && isRequirable(found.item, word, found.other, context);
  if (scope.ruleNames.has(name) || scope.tableNames.has(name) || scope.conclusionNames.has(name) || scope.discretions.has(name) || scope.doubts.has(name) || isYesNo(scope, name)) return true;
  const other = scope.version.blocks.find((b) => b.block.kind !== 'case' && b.block.kind !== 'delegation' && b.block.name.text === name)?.block.kind;
  const kind = other ? KIND_WORD[other] : scope.phrases.has(name) ? KIND_WORD.phrase : null;
  const known = [...scope.ruleNames, ...scope.tableNames, ...scope.conclusionNames, ...scope.discretions.keys(), ...scope.doubts.keys(), ...[...scope.definitions.keys()].filter((d) => isYesNo(scope, d))];
  context.report(diagnose('FG5041', { name, kind: kind?.zh ?? null, suggestion: suggest(name, known) }, at(context, word.span)));
  return false;
}

/** A rule of another regulation, or anything else there that is decided. */
function isRequirable(item: CheckedItem | null, word: WordSyntax, { term, checked }: LinkedRegulation, context: ExpressionContext): boolean {
  if (item && (item.kind !== 'definition' || item.type.kind === 'boolean')) return true;
  const own = word.text.slice(term.length + 1);
  const block = checked.version.blocks.find(({ block: b }) => b.kind !== 'case' && b.kind !== 'delegation' && b.name.text === own)?.block.kind;
  // what could not be read there has been reported there
  if (!item && block && block !== 'proviso') return false;
  const kind = item?.kind === 'definition' ? KIND_WORD.definition.zh : block === 'proviso' ? KIND_WORD.proviso.zh : checked.phrases.has(own) ? KIND_WORD.phrase.zh : null;
  const near = suggest(own, checked.items.flatMap((i) => (i.of || i.kind === 'delegation' || i.kind === 'proviso' ? [] : [i.name])));
  context.report(diagnose('FG5041', { name: word.text, kind, suggestion: near && `${term}.${near}`, title: titleWithVersion(checked.version.text) }, at(context, word.span)));
  return false;
}

/** Reports each cycle of conclusions once and leaves out those on it, and those that require something that could not be checked. */
export function withoutConclusionCycles(items: readonly CheckedItem[], scope: Scope, report: Report): CheckedItem[] {
  const conclusions = new Map(items.flatMap((i) => (i.kind === 'conclusion' ? [[i.name, i] as const] : [])));
  const cycles = cyclesIn(conclusions.keys(), (name) => conclusions.get(name)?.requires ?? []);
  for (const cycle of cycles) {
    const { source, span } = conclusions.get(cycle[0]!)!;
    report(diagnose('FG5043', { cycle }, { source, span }));
  }
  const cyclic = new Set(cycles.flat());
  return withoutOrphans(items.filter((i) => !(i.kind === 'conclusion' && cyclic.has(i.name))), scope);
}

/** What a conclusion is made of may have had errors of its own; it goes with them. */
function withoutOrphans(items: readonly CheckedItem[], scope: Scope): CheckedItem[] {
  const names = new Set(items.map((i) => i.name));
  const left = items.filter((i) => i.kind !== 'conclusion' || [...i.requires, ...i.produces].every((n) => names.has(n) || itemElsewhere(n, scope)));
  return left.length === items.length ? left : withoutOrphans(left, scope);
}
