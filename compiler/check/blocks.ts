/** Blocks → checked items: 對照 and 公式 become definitions, 準用 and 議決 rules. A block with an error is left out (the error is reported); the others stand. */
import type { ClauseSyntax, DefinitionSyntax, DelegationSyntax, DiscretionSyntax, ExpressionSyntax, RuleSyntax } from '../../lang/ast.ts';
import { conditionIn } from '../../lang/condition-in-words.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { indexElements } from '../model/index-elements.ts';
import type { VersionBlock } from '../model/version.ts';
import { divide, multiply, rational } from '../model/rational.ts';
import type { Rational, ValueType } from '../ir/program.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { checkAnalogy, type AppliedRules } from './analogies.ts';
import { reportForbiddenDemand } from './boundary-words.ts';
import { checkConclusion } from './conclusions.ts';
import { checkCourseTable } from './course-tables.ts';
import { checkConsequences } from './consequences.ts';
import { checkDoubt } from './doubts.ts';
import { checkFormula } from './formulas.ts';
import { checkLookup } from './lookups.ts';
import { checkProviso } from './provisos.ts';
import { checkVote } from './votes.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkCondition, checkExpression } from './expressions.ts';
import type { CheckedConsequence, CheckedDefinition, CheckedDelegation, CheckedDiscretion, CheckedExpression, CheckedItem, CheckedPhrase, CheckedRule } from './checked.ts';
import { phraseOf } from './membership.ts';
import { suggestName, type Scope } from './scope.ts';
import { agrees, factorOf, sameUnit } from './types.ts';

export function checkBlocks(scope: Scope, report: Report): CheckedItem[] {
  const index = indexElements(scope.version.text);
  const applied: AppliedRules = new Map();
  return scope.version.blocks.flatMap((block) => {
    const elements = block.scope.flatMap((id) => index.byId.get(id) ?? []);
    // of a block that could not be read whole nothing is concluded; what it names counts as used
    const { broken } = block.block;
    const context: ExpressionContext = { scope, source: block.source, report: broken ? () => {} : report, elements, demanded: false, original: null };
    const item = checkBlock(block, context, applied);
    return item && !broken ? [item] : [];
  });
}

function checkBlock(block: VersionBlock, context: ExpressionContext, applied: AppliedRules): CheckedItem | null {
  switch (block.block.kind) {
    case 'rule':
      return checkRule(block, block.block, context);
    case 'definition':
      return checkDefinition(block, block.block, context);
    case 'discretion':
      return checkDiscretion(block, block.block, context);
    case 'doubt':
      return checkDoubt(baseOf(block), block.block, context);
    case 'delegation':
      return checkDelegation(block, block.block, context);
    case 'lookup':
      return checkLookup(baseOf(block), block.block, context, checkValue);
    case 'formula':
      return checkFormula(baseOf(block), block.block, context);
    case 'proviso':
      return checkProviso(baseOf(block), block.block, context, checkValue);
    case 'analogy': {
      const rule = checkAnalogy(block, block.block, context, applied, (home, written, inner) => (written.kind === 'rule' ? checkRule(home, written, inner) : checkVote(baseOf(home), written, inner)));
      return rule && { ...rule, ...baseOf(block) };
    }
    case 'conclusion':
      return checkConclusion(baseOf(block), block.block, context);
    case 'vote':
      return checkVote(baseOf(block), block.block, context);
    case 'courseTable':
      return checkCourseTable(baseOf(block), block.block, context);
    case 'case':
      return null;
  }
}

const baseOf = ({ block, elementId, scope, source }: VersionBlock) => ({ name: block.name.text, alias: block.name.alias?.text ?? block.name.text, elementId, scope, source, span: block.headSpan });

// ------------------------------------------------------------------------------------------------ rules

function checkRule(home: VersionBlock, rule: RuleSyntax, context: ExpressionContext): CheckedRule | null {
  const conditions = (kind: 'applies' | 'when' | 'except', inner = context) => rule.clauses.flatMap((c) => (c.kind === kind && 'condition' in c ? [checkCondition(c.condition, inner)] : []));
  const applies = conditions('applies');
  const when = conditions('when', { ...context, follows: rule.clauses.flatMap((c) => (c.kind === 'effect' && !c.condition ? c.effects.map((e) => e.text) : c.kind === 'permission' ? [c.act.text] : [])) });
  const exceptions = conditions('except');
  const isAct = actOf(rule, context) !== null;
  const duties = rule.clauses.flatMap((c) => (c.kind === 'duty' ? [{ modality: c.modality, condition: isAct && when.length > 0 ? null : checkCondition(c.condition, { ...context, demanded: c.modality === '應' || c.modality === '原則應' }) }] : []));
  for (const { modality, condition } of duties) if (modality === '不得' || modality === '原則不得') reportForbiddenDemand(condition, context);
  const permission = rule.clauses.find((c): c is ClauseSyntax & { kind: 'permission' } => c.kind === 'permission');
  const effects = rule.clauses.flatMap((c) => (c.kind === 'effect' && !c.condition ? c.effects.map((e) => e.text) : c.kind === 'consequence' ? [c.words] : []));
  const conditional = rule.clauses.flatMap((c) => (c.kind === 'effect' && c.condition ? [{ condition: checkCondition(c.condition, { ...context, follows: c.effects.map((e) => e.text) }), effects: c.effects.map((e) => e.text) }] : []));
  const inCase = rule.clauses.find((c) => c.kind === 'effect' && c.condition);
  reportHiddenConditions(rule, context);
  reportClauses(home, rule, { duties: duties.length, when: when.length, effects: effects.length + conditional.length, permission: permission !== undefined }, context);
  if (inCase && !duties.length && !permission && !effects.length) context.report(diagnose('FG5069', { name: rule.name.text }, { source: home.source, span: inCase.span }));
  const all = [...applies, ...when, ...exceptions, ...duties.map((d) => d.condition), ...conditional.map((c) => c.condition)];
  const consequences = checkConsequences(rule, all.filter((c) => c !== null), context, checkValue);
  if ([...all, ...consequences].some((c) => c === null)) return null;
  return {
    ...baseOf(home), kind: 'rule', applies: applies as CheckedExpression[], when: when as CheckedExpression[], exceptions: exceptions as CheckedExpression[],
    duties: duties as CheckedRule['duties'], permission: permission ? { modality: permission.modality, act: permission.act.text } : null, effects, conditional: conditional as CheckedRule['conditional'],
    consequences: consequences as CheckedConsequence[],
  };
}

const NEXT_CLAUSE = /[ \t\u3000](?:當|除外|適用|效果)[ \t\u3000]/;

/** Does it compare what the rules know: a fact, a definition, a bound phrase? 成績 為 零分 are words. */
function comparesKnown(e: ExpressionSyntax | null, context: ExpressionContext): boolean {
  const { records, definitions, doubts, phrases } = context.scope;
  switch (e?.kind) {
    case 'logic':
      return e.operands.some((operand) => comparesKnown(operand, context));
    case 'not':
    case 'presence':
      return comparesKnown(e.operand, context);
    case 'compare':
    case 'arithmetic':
      return comparesKnown(e.left, context);
    case 'of':
      return comparesKnown(e.base, context);
    case 'path': {
      const [first, ...rest] = e.steps.map((step) => step.text);
      return rest.length > 0 ? records.has(first!) : [definitions, doubts, phrases].some((names) => names.has(first!));
    }
    default:
      return e?.kind === 'aggregate' || e?.kind === 'between' || e?.kind === 'extreme';
  }
}

/** Words of an effect or a permission that hold a condition: 效果 點數 合於 上限：通知 without 時 would come about for everybody. */
function reportHiddenConditions({ clauses }: RuleSyntax, context: ExpressionContext): void {
  const isQuoted = ({ span }: { span: RuleSyntax['span'] }): boolean => context.source.text.slice(span.start - 1, span.start + 1).includes('「');
  for (const clause of clauses) {
    const words = clause.kind === 'effect' ? clause.effects : clause.kind === 'permission' ? [clause.act] : [];
    for (const word of words) {
      const isHidden = clause.kind === 'effect' && !clause.condition && (/[：:]/.test(word.text) || comparesKnown(conditionIn(word.text), context));
      if (!isQuoted(word) && (isHidden || NEXT_CLAUSE.test(word.text))) context.report(diagnose('FG5048', { word: clause.kind === 'effect' ? '效果' : clause.kind === 'permission' ? clause.modality : '', words: word.text, isClause: !isHidden }, at(context, word.span)));
    }
  }
}

/** A rule must decide something: a duty, a permission, or effects with their condition; one of these kinds. */
function reportClauses(home: VersionBlock, rule: RuleSyntax, has: { duties: number; when: number; effects: number; permission: boolean }, context: ExpressionContext): void {
  const place = { source: home.source, span: rule.headSpan };
  if (!has.duties && !has.permission && !has.effects) context.report(diagnose('FG5012', { name: rule.name.text }, place));
  else if (has.duties && has.permission) context.report(diagnose('FG5013', { name: rule.name.text }, place));
  else if (has.duties && has.when) context.report(diagnose('FG5014', { name: rule.name.text, act: actOf(rule, context) }, { source: home.source, span: rule.clauses.find((c) => c.kind === 'when')!.span }));
  else if (!has.duties && !has.when && !(has.permission && rule.clauses.some((c) => c.kind === 'applies'))) context.report(diagnose('FG5015', { name: rule.name.text }, place));
}

/** 不得 參加考試: what is forbidden, as a word that names no fact; it is an effect of what 當 says. */
function actOf(rule: RuleSyntax, { scope }: ExpressionContext): string | null {
  const [duty] = rule.clauses.flatMap((c) => (c.kind === 'duty' ? [c] : []));
  const word = duty?.condition.kind === 'path' && duty.condition.steps.length === 1 ? duty.condition.steps[0]!.text : null;
  return duty && word !== null && !scope.definitions.has(word) && !scope.phrases.has(word) ? `${duty.modality}${word}` : null;
}

// ------------------------------------------------------------------------------------------------ definitions

function checkDefinition(home: VersionBlock, definition: DefinitionSyntax, context: ExpressionContext): CheckedDefinition | null {
  const { type, isUnread } = context.scope.definitions.get(definition.name.text)!;
  if (isUnread) return unreadDefinition(definition, context);
  const branches = definition.branches.map((b) => ({ condition: checkCondition(b.condition, context), value: checkValue(b.value, type, context) }));
  const otherwise = definition.otherwise ? checkValue(definition.otherwise, type, context) : null;
  if (branches.some((b) => !b.condition || !b.value) || (definition.otherwise && !otherwise)) return null;
  return { ...baseOf(home), kind: 'definition', type, branches: branches as CheckedDefinition['branches'], otherwise };
}

/** A definition of a type that nothing has: what its branches read is used, and its conditions are checked. */
function unreadDefinition({ branches, otherwise }: DefinitionSyntax, context: ExpressionContext): null {
  branches.forEach(({ condition }) => checkCondition(condition, context));
  branches.forEach(({ value }) => checkExpression(value, { ...context, report: () => {} }));
  if (otherwise) checkExpression(otherwise, { ...context, report: () => {} });
  return null;
}

function checkValue(syntax: DefinitionSyntax['otherwise'] & object, type: CheckedExpression['type'], context: ExpressionContext): CheckedExpression | null {
  const value = checkExpression(syntax, context, type);
  if (!value) return null;
  const bare = value.kind === 'number' && value.type.kind === 'number' && value.type.unit === null && type.kind === 'number';
  if (bare || agrees(type, value.type)) return value;
  context.report(mismatch(context, 'FG5003', type, value.type, syntax.span));
  return null;
}

// ------------------------------------------------------------------------------------------------ discretion, delegation

function checkDiscretion(home: VersionBlock, block: DiscretionSyntax, context: ExpressionContext): CheckedDiscretion | null {
  const { scope } = context;
  if (!block.authority) context.report(diagnose('FG5017', { name: block.name.text }, { source: home.source, span: block.headSpan }));
  const requirement = block.requirement ? checkCondition(block.requirement, context) : null;
  const amount = block.grant ? grantedAmount(block.grant, scope.discretions.get(block.name.text)!.amount!, context) : null;
  const effect = block.effect ? discretionEffect(block.effect, context) : null;
  if ((block.requirement && !requirement) || (block.grant && !amount) || (block.effect && !effect)) return null;
  return { ...baseOf(home), kind: 'discretion', authority: block.authority?.text ?? '', requirement, amount, effect };
}

/** 核定 名 : 單位 合於 範圍 — the range must be bound in the text; of 以二年為限 it begins at what the type says, or at nothing. */
function grantedAmount(grant: NonNullable<DiscretionSyntax['grant']>, type: CheckedExpression['type'], context: ExpressionContext): CheckedDiscretion['amount'] {
  const phrase = phraseOf(grant.limit, context);
  const ends = phrase && type.kind === 'number' ? endsOf(phrase.value, type) : null;
  if (ends && type.kind === 'number') {
    const printed = ends.unit;
    if (printed !== null && !sameUnit(printed, type.unit)) {
      context.report(mismatch(context, 'FG5003', type, NUMBER(printed), grant.limit.span));
      return null;
    }
    // 一至二週 of what is granted in days: 7 to 14
    const [least, most] = [ends.low, ends.high].map((value) => (printed === null ? value : inUnit(value, printed, type.unit))) as [Rational, Rational];
    return { name: grant.name.text, alias: grant.name.alias?.text ?? grant.name.text, type: { ...type, low: least, high: most }, low: least, high: most, phrase: phrase! };
  }
  context.report(diagnose('FG5018', { name: grant.name.text }, at(context, grant.limit.span)));
  return null;
}

/** The least and the most of what may be granted, in the unit that the phrase prints; the end that it leaves open is that of the type. */
function endsOf(value: CheckedPhrase['value'], type: ValueType & { kind: 'number' }): { readonly low: Rational; readonly high: Rational; readonly unit: string | null } | null {
  if (value.kind === 'range') return value.without !== undefined ? null : { low: value.low.value, high: value.high.value, unit: value.low.unit ?? value.high.unit };
  if (value.kind !== 'limit') return null;
  const { value: number, unit } = value.quantity;
  const own = (end: Rational): Rational => (unit === null ? end : inUnit(end, type.unit ?? unit, unit));
  if (value.comparator === '≤') return { low: own(type.low ?? rational(0)), high: number, unit };
  return value.comparator === '≥' && type.high ? { low: number, high: own(type.high), unit } : null;
}

/** 效果 上限 ＝ 原值 ＋ 量: the target is a bound limit; 原值 is its number. */
function discretionEffect(effect: NonNullable<DiscretionSyntax['effect']>, context: ExpressionContext): CheckedDiscretion['effect'] {
  const target = context.scope.phrases.get(effect.target.text);
  if (target?.value.kind !== 'limit' && target?.value.kind !== 'quantity') {
    context.report(diagnose('FG5019', { name: effect.target.text, suggestion: suggestName(context.scope, effect.target.text) }, at(context, effect.target.span)));
    return null;
  }
  context.scope.used.add(effect.target.text);
  const original = NUMBER(target.value.quantity.unit);
  const value = checkValue(effect.value, original, { ...context, original });
  return value && { phrase: effect.target.text, value };
}

const inUnit = (value: Rational, from: string, to: string | null): Rational => divide(multiply(value, factorOf(from)), factorOf(to));

function checkDelegation(home: VersionBlock, block: DelegationSyntax, context: ExpressionContext): CheckedDelegation | null {
  const { scope } = context;
  const name = block.name.text;
  if (!scope.phrases.has(name) && !scope.ruleNames.has(name) && !scope.definitions.has(name) && !scope.discretions.has(name) && !scope.doubts.has(name) && !scope.conclusionNames.has(name) && !scope.tableNames.has(name)) {
    context.report(diagnose('FG5020', { name, suggestion: suggestName(scope, name) }, { source: home.source, span: block.name.span }));
    return null;
  }
  scope.used.add(name);
  return { ...baseOf(home), kind: 'delegation', authority: block.authority.text, strictness: block.strictness };
}
