/** Outcomes by trying every way in which what is open can turn out: rules, discretions, conclusions, conflicts of provisos. */
import type { CheckedConclusion, CheckedCourseTable, CheckedDefinition, CheckedDiscretion, CheckedDoubt, CheckedItem, CheckedPhrase, CheckedProviso, CheckedRule } from '../../compiler/check/checked.ts';
import { dependencies, isUnconditional } from './book.ts';
import { tableHolds } from './course-tables.ts';
import { evaluate, isLive, valueOf, type World } from './interpreter.ts';
import { either, isFalse, isTrue, kleene, negate, YES, type Value } from './values.ts';

const ways = (v: Value): boolean[] => (v.kind === 'truth' ? [v.value] : [true, false]);
const provisosOf = (name: string, { book }: World): readonly CheckedProviso[] => book.provisos.get(name) ?? [];

// ------------------------------------------------------------------------------------------------ rules

interface Duty { readonly isPrinciple: boolean; readonly kept: Value }

/** The duties of a rule with what its provisos make of them: while one is live, its duty stands for all of them. */
function dutiesOf(rule: CheckedRule, world: World): Duty[] {
  let duties = rule.duties.map(({ modality, condition }): Duty => ({ isPrinciple: modality.startsWith('原則'), kept: negate(evaluate(condition, world), modality.endsWith('不得')) }));
  for (const proviso of provisosOf(rule.name, world)) {
    const { effect } = proviso;
    if (effect.kind !== 'duty') continue;
    const live = isLive(proviso, world);
    const kept = negate(evaluate(effect.condition, world), effect.modality === '不得');
    // one that nothing can end stands for good
    if (isUnconditional(proviso, world.book)) {
      duties = [{ isPrinciple: false, kept }];
      continue;
    }
    // a principle may be departed from, its proviso may not: each keeps its own word
    duties = duties.some((d) => d.isPrinciple)
      ? [...duties.map((d) => ({ ...d, kept: kleene('或', [live, d.kept]) })), { isPrinciple: false, kept: kleene('或', [negate(live), kept]) }]
      : [{ isPrinciple: false, kept: either(live, kept, kleene('且', duties.map((d) => d.kept))) }];
  }
  return duties;
}

/** Exceptions of the rule, and provisos that end it without meeting one that says otherwise. */
function exceptionsOf(rule: CheckedRule, world: World): Value[] {
  const all = provisosOf(rule.name, world);
  const ending = all.filter((p) => p.effect.kind === 'notApplicable').map((p) => {
    const against = all.filter((other) => other.effect.kind === 'duty' && !isOrdered(p, other, world));
    return kleene('且', [isLive(p, world), ...against.map((other) => negate(isLive(other, world)))]);
  });
  return [...rule.exceptions.map((e) => evaluate(e, world)), ...ending];
}

function ruleOutcomes(rule: CheckedRule, world: World): Set<string> {
  const all = (values: readonly Value[]): Value => kleene('且', values);
  const duties = dutiesOf(rule, world);
  const inCase = all([...rule.applies.map((e) => evaluate(e, world)), ...exceptionsOf(rule, world).map((e) => negate(e))]);
  const when = all(rule.when.map((e) => evaluate(e, world)));
  const [must, should] = [false, true].map((isPrinciple) => all(duties.filter((d) => d.isPrinciple === isPrinciple).map((d) => d.kept))) as [Value, Value];
  const outcomes = new Set<string>();
  for (const applies of ways(inCase)) for (const w of ways(when)) {
    if (!applies) outcomes.add('notApplicable');
    else if (duties.length === 0) outcomes.add(rule.permission ? (w ? 'entitled' : 'notEntitled') : w ? 'value' : 'notApplicable');
    else if (!w) outcomes.add('notApplicable');
    else for (const m of ways(must)) for (const s of ways(should)) outcomes.add(!m ? 'violated' : !s ? 'deviates' : 'met');
  }
  return outcomes;
}

/** A table is a duty; provisos can do no more than end it. */
function tableOutcomes(table: CheckedCourseTable, world: World): string[] {
  const applies = kleene('且', [...table.applies.map((e) => evaluate(e, world)), ...provisosOf(table.name, world).map((p) => negate(isLive(p, world)))]);
  return ways(applies).flatMap((inCase) => (inCase ? ways(tableHolds(table, world)).map((met) => (met ? 'met' : 'violated')) : ['notApplicable']));
}

// ------------------------------------------------------------------------------------------------ conflicts

const isOrdered = (a: CheckedProviso, b: CheckedProviso, { book }: World): boolean => book.before.get(a.name)!.has(b.name) || book.before.get(b.name)!.has(a.name);

const clashes = new WeakMap<CheckedItem | CheckedPhrase, readonly (readonly [CheckedProviso, CheckedProviso])[]>();

/** Provisos of one target that say different things, neither before the other: of the item itself, or of what it reads. */
function clashesOf(item: CheckedItem | CheckedPhrase, world: World): readonly (readonly [CheckedProviso, CheckedProviso])[] {
  const { book } = world;
  const named = 'source' in item ? [item.name, ...dependencies(item, book)] : [item.phrase.name, ...provisosOf(item.phrase.name, world).flatMap((p) => [...dependencies(p, book)])];
  return [...new Set(named)].flatMap((name) => {
    const all = provisosOf(name, world);
    return all.flatMap((a, i) => all.slice(i + 1).filter((b) => !isOrdered(a, b, world) && !(a.effect.kind === 'notApplicable' && b.effect.kind === 'notApplicable')).map((b) => [a, b] as const));
  });
}

/** Are two of these live at once? */
function conflictOf(item: CheckedItem | CheckedPhrase, world: World): Value {
  const pairs = clashes.get(item) ?? clashesOf(item, world);
  clashes.set(item, pairs);
  return kleene('或', pairs.map(([a, b]) => kleene('且', [isLive(a, world), isLive(b, world)])));
}

/** Where the item applies, a conflict decides. */
function withConflict(outcomes: ReadonlySet<string>, conflict: Value): Set<string> {
  if (isFalse(conflict)) return new Set(outcomes);
  const inConflict = [...outcomes].map((o) => (o === 'notApplicable' ? o : 'conflict'));
  return new Set(isTrue(conflict) ? inConflict : [...outcomes, ...inConflict]);
}

// ------------------------------------------------------------------------------------------------ other items

function discretionOutcomes(discretion: CheckedDiscretion, world: World): string[] {
  const { 決定: decision, ...stated } = (world.facts[discretion.name] ?? {}) as Record<string, unknown>;
  const required = discretion.requirement ? evaluate(discretion.requirement, world) : YES;
  if (decision === '不准' || isFalse(required)) return ['notEntitled'];
  const isSettled = decision === '准' && (discretion.amount === null || stated[discretion.amount.name] !== undefined);
  return isSettled && isTrue(required) ? ['entitled'] : ['entitled', 'notEntitled'];
}

/** What a required item may come to: any failure decides, then any conflict. */
function conclusionOutcomes(conclusion: CheckedConclusion, world: World): Set<string> {
  const RANK = ['entitled', 'conflict', 'notEntitled'];
  let reached = new Set(['entitled']);
  for (const name of conclusion.requires) {
    const each = [...outcomesOf(world.book.items.get(name)!, world)].map((o) => (o === 'violated' || o === 'notEntitled' ? 'notEntitled' : o === 'conflict' ? o : 'entitled'));
    reached = new Set([...reached].flatMap((a) => each.map((b) => RANK[Math.max(RANK.indexOf(a), RANK.indexOf(b))]!)));
  }
  const applies = kleene('且', conclusion.applies.map((e) => evaluate(e, world)));
  return new Set(ways(applies).flatMap((inCase) => (inCase ? [...reached] : ['notApplicable'])));
}

/** The outcomes that an item can still have. A definition counts by its truth: entitled or not. */
export function outcomesOf(item: CheckedItem, world: World): Set<string> {
  const own = (): Iterable<string> => {
    switch (item.kind) {
      case 'rule': return ruleOutcomes(item, world);
      case 'courseTable': return tableOutcomes(item, world);
      case 'discretion': return discretionOutcomes(item, world);
      case 'conclusion': return conclusionOutcomes(item, world);
      case 'definition':
      case 'doubt': return ways(valueOf(item, world)).map((held) => (held ? 'entitled' : 'notEntitled'));
      default: throw new Error(`${item.kind} has no outcome`);
    }
  };
  return withConflict(new Set(own()), conflictOf(item, world));
}

/** value, conflict, or both: what a definition or a limit that provisos change can still give. */
export const valueOutcomes = (item: CheckedDefinition | CheckedDoubt | CheckedPhrase, world: World): Set<string> => withConflict(new Set(['value']), conflictOf(item, world));
