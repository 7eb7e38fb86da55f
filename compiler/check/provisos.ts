/** 但書: exceptions written elsewhere than what they except from. What they do to their targets is put together by `lower`. */
import type { ProvisoSyntax } from '../../lang/ast.ts';
import { completeDate } from '../../lang/dates.ts';
import type { ProvisoMisfit } from '../../lang/diagnostics/codes/blocks.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { ValueType } from '../ir/program.ts';
import type { VersionBlock } from '../model/version.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedItem, CheckedPhrase, CheckedProviso } from './checked.ts';
import { reportForbiddenDemand } from './boundary-words.ts';
import { at, type ExpressionContext } from './context.ts';
import { limitWords } from './course-limits.ts';
import { cyclesIn } from './cycles.ts';
import { checkCondition } from './expressions.ts';
import { knownNames, type Scope } from './scope.ts';
import type { CheckedExpression } from './checked.ts';

type Base = Omit<CheckedProviso, 'kind' | 'target' | 'condition' | 'effect' | 'beats'>;
/** How the value of a definition is checked. */
type CheckValue = (syntax: (ProvisoSyntax['effect'] & { kind: 'value' })['value'], type: ValueType, context: ExpressionContext) => CheckedExpression | null;

/** The type of a bound phrase that a proviso may change: a limit, a quantity, a share, a day; null for all others. */
export function changeableType({ value }: CheckedPhrase): ValueType | null {
  if (value.kind === 'limit' || value.kind === 'quantity') return NUMBER(value.quantity.unit);
  if (value.kind === 'share') return NUMBER(null);
  return value.kind === 'date' && completeDate(value.date) ? { kind: 'date' } : null;
}

/** Null when something was reported. */
export function checkProviso(base: Base, proviso: ProvisoSyntax, context: ExpressionContext, checkValue: CheckValue): CheckedProviso | null {
  const { scope } = context;
  const condition = proviso.condition ? checkCondition(proviso.condition, context) : null;
  const { target, effect } = proviso;
  if (!target || !effect) return null;
  const name = target.text;
  const phrase = scope.phrases.get(name);
  if (phrase) scope.used.add(name);
  if (!phrase && !scope.ruleNames.has(name) && !scope.tableNames.has(name) && !scope.definitions.has(name) && !scope.provisoNames.has(name)) {
    context.report(diagnose('FG5032', { name: base.name, target: name, suggestion: suggest(name, [...scope.ruleNames, ...scope.tableNames, ...scope.provisoNames, ...knownNames(scope)]) }, at(context, target.span)));
    return null;
  }
  const misfit = misfitOf(proviso, scope);
  if (misfit) {
    context.report(diagnose('FG5033', { target: name, misfit }, at(context, effect.span)));
    return null;
  }
  const checked = checkEffect(effect, phrase ? changeableType(phrase) : (scope.definitions.get(name)?.type ?? null), context, checkValue);
  const beats = proviso.beats.filter((word) => {
    const siblings = siblingsOf(base.name, name, scope);
    if (siblings.includes(word.text)) return true;
    context.report(diagnose('FG5034', { name: word.text, target: name, suggestion: suggest(word.text, siblings) }, at(context, word.span)));
    return false;
  });
  if ((proviso.condition && !condition) || !checked || beats.length < proviso.beats.length) return null;
  return { ...base, kind: 'proviso', target: name, condition, effect: checked, beats: beats.map((w) => w.text) };
}

const siblingsOf = (name: string, target: string, scope: Scope): string[] =>
  scope.version.blocks.flatMap(({ block }) => (block.kind === 'proviso' && block.name.text !== name && block.target?.text === target ? [block.name.text] : []));

function checkEffect(effect: NonNullable<ProvisoSyntax['effect']>, type: ValueType | null, context: ExpressionContext, checkValue: CheckValue): CheckedProviso['effect'] | null {
  if (effect.kind === 'notApplicable') return { kind: 'notApplicable' };
  if (effect.kind === 'duty') {
    const condition = checkCondition(effect.condition, { ...context, demanded: effect.modality === '應' });
    if (effect.modality === '不得') reportForbiddenDemand(condition, context);
    return condition && { kind: 'duty', modality: effect.modality, condition };
  }
  const value = type && checkValue(effect.value, type, { ...context, original: type });
  return value && { kind: 'value', value };
}

/** Why an effect does not go with its target; null when it does. */
function misfitOf({ target, effect }: ProvisoSyntax, scope: Scope): ProvisoMisfit | null {
  const name = target!.text;
  const phrase = scope.phrases.get(name);
  switch (effect!.kind) {
    case 'notApplicable':
      return scope.ruleNames.has(name) || scope.tableNames.has(name) || scope.provisoNames.has(name) || limitsCourses(name, scope) ? null : 'notApplicable';
    case 'duty':
      return !scope.ruleNames.has(name) ? 'duty' : hasDuty(name, scope) ? null : 'dutiless';
    case 'value':
      if (phrase) return changeableType(phrase) ? null : phrase.value.kind === 'range' ? 'range' : 'words';
      return scope.definitions.has(name) ? null : 'value';
  }
}

/** Does a phrase limit a group of a 科目表, or its total? */
const limitsCourses = (name: string, { version }: Scope): boolean => version.blocks.some(({ block }) => block.kind === 'courseTable' && limitWords(block).some((word) => word.text === name));

/** Does a rule have a duty? A 準用 has what the rule that it names has. */
function hasDuty(name: string, scope: Scope, path: readonly string[] = []): boolean {
  const block: VersionBlock['block'] | undefined = scope.version.blocks.find((b) => b.block.name.text === name && b.block.kind !== 'case' && b.block.kind !== 'delegation')?.block;
  if (block?.kind === 'rule') return block.broken || block.clauses.some((c) => c.kind === 'duty');
  if (block?.kind === 'analogy' && block.rule && !path.includes(name)) return hasDuty(block.rule.text, scope, [...path, name]);
  return true;
}

/**
 * Reports each cycle of priorities, and of exceptions from exceptions, once; leaves out the provisos on it, and those whose target could not be
 * checked.
 */
export function withoutProvisoCycles(items: readonly CheckedItem[], scope: Scope, report: Report): CheckedItem[] {
  const provisos = new Map(items.flatMap((i) => (i.kind === 'proviso' ? [[i.name, i] as const] : [])));
  const among = (names: readonly string[]): string[] => names.filter((name) => provisos.has(name));
  const cycles = [...cyclesIn(provisos.keys(), (name) => among(provisos.get(name)!.beats)), ...cyclesIn(provisos.keys(), (name) => among([provisos.get(name)!.target]))];
  for (const cycle of cycles) {
    const { source, span } = provisos.get(cycle[0]!)!;
    report(diagnose('FG5035', { cycle }, { source, span }));
  }
  const cyclic = new Set(cycles.flat());
  return withTargets(items.filter((i) => !cyclic.has(i.name) || i.kind !== 'proviso'), scope);
}

function withTargets(items: readonly CheckedItem[], scope: Scope): CheckedItem[] {
  const names = new Set(items.map((i) => i.name));
  const left = items.filter((i) => i.kind !== 'proviso' || names.has(i.target) || scope.phrases.has(i.target));
  return left.length === items.length ? left : withTargets(left, scope);
}
