/** Who beats whom: of each rule, definition and bound phrase of a version the exceptions, provisos, discretions, lower rules and doubts that bear on it. */
import { sliceSpan } from '../../lang/source.ts';
import type { CheckedDiscretion, CheckedDoubt, CheckedExpression, CheckedItem, CheckedProviso, CheckedRule, CheckedVersion } from '../check/checked.ts';
import { definitionsIn, operandsOf } from '../check/cycles.ts';
import { indexWithOthers } from '../check/link.ts';
import { expressionsOf } from '../lower/index.ts';
import { elementLabel, type ElementIndex } from '../model/index-elements.ts';
import { explainingWords } from '../model/regulation.ts';
import type { BoundPhrase } from '../model/version.ts';

export interface Beater {
  readonly kind: 'exception' | 'proviso' | 'discretion' | 'delegation' | 'doubt';
  readonly name: string | null;
  readonly provision: string;
  /** The words of the law: a bound phrase, otherwise the provision. */
  readonly words: string;
  /** The bound phrase or definition on which it bears; null for the rule itself. */
  readonly on: string | null;
  /** 由 …; null where nobody decides. */
  readonly authority: string | null;
  /** As written; null: always. */
  readonly condition: string | null;
  /** 不適用, 研究生上限 ＝ 原值 ＋ 超修學分 */
  readonly effect: string;
  /** Siblings that give way to it (優先於). */
  readonly beats: readonly string[];
  /** Siblings that say something else, neither give way to it nor go before it, and may hold with it: a conflict where both are live. */
  readonly unordered?: readonly string[];
  readonly beatenBy: readonly Beater[];
}

export interface Beaten {
  readonly kind: 'rule' | 'courseTable' | 'definition' | 'phrase';
  readonly name: string;
  readonly alias: string;
  readonly provision: string;
  readonly words: string;
  /** Rules and definitions that a bound phrase decides. */
  readonly readBy: readonly string[];
  readonly beatenBy: readonly Beater[];
}

/** Is it proven of two provisos that they never hold at once? */
export type AreExclusive = (first: string, second: string) => boolean;

interface Context {
  readonly checked: CheckedVersion;
  readonly areExclusive: AreExclusive;
  readonly index: ElementIndex;
}

/** Everything that can be beaten, in source order: rules, course tables, definitions, bound phrases. */
export function exceptionsIn(checked: CheckedVersion, areExclusive: AreExclusive = () => false): Beaten[] {
  const context: Context = { checked, areExclusive, index: indexWithOthers(checked) };
  const items = checked.items.flatMap((item): Beaten[] => {
    // what belongs to another regulation is told there, and here where it is read
    if (item.of || (item.kind !== 'rule' && item.kind !== 'courseTable' && item.kind !== 'definition')) return [];
    return [{ kind: item.kind, name: item.name, alias: item.alias, ...placeOf(item, context), readBy: [], beatenBy: beatersOf(item, context) }];
  });
  const phrases = [...checked.phrases.values()].filter((p) => p.of === undefined).map(({ phrase }): Beaten => ({
    kind: 'phrase', name: phrase.name, alias: phrase.alias ?? phrase.name, provision: elementLabel(context.index, phrase.elementId), words: phrase.phrase,
    readBy: checked.items.filter((i) => phrasesOf(i).some((p) => p.name === phrase.name)).map((i) => i.name), beatenBy: named(phrase.name, null, context),
  }));
  return [...items, ...phrases];
}

/** Label and words of the provision that a block executes; of a 標目 with the lines under it. */
function placeOf({ elementId, scope }: Pick<CheckedItem, 'elementId' | 'scope'>, { index }: Context): { provision: string; words: string } {
  const element = elementId === null ? undefined : index.byId.get(elementId);
  if (!element) return { provision: '', words: '' };
  const isCaption = scope.length > 1 && !scope.every((id) => id.startsWith(elementId!));
  const words = isCaption ? scope.map((id) => index.byId.get(id)?.text ?? '').join('') : explainingWords(element);
  return { provision: elementLabel(index, elementId!), words };
}

const flatten = (e: CheckedExpression): CheckedExpression[] => [e, ...operandsOf(e).flatMap(flatten)];

function phrasesIn(e: CheckedExpression): BoundPhrase[] {
  return flatten(e).flatMap((x) => ('phrase' in x && x.phrase ? [x.phrase.phrase] : []));
}

const phrasesOf = (item: CheckedItem): BoundPhrase[] => [
  ...expressionsOf(item).flatMap(phrasesIn),
  ...(item.kind === 'discretion' && item.amount ? [item.amount.phrase.phrase] : []),
];

/** Definitions and doubts that expressions read, directly or not, nearest first. */
function definitionsOf(expressions: readonly CheckedExpression[], context: Context, seen = new Set<CheckedItem>()): CheckedItem[] {
  for (const name of expressions.flatMap(definitionsIn)) {
    const found = context.checked.items.find((i) => (i.kind === 'definition' || i.kind === 'doubt') && i.name === name);
    if (!found || seen.has(found)) continue;
    seen.add(found);
    definitionsOf(expressionsOf(found), context, seen);
  }
  return [...seen];
}

// ------------------------------------------------------------------------------------------------ what beats

/** Exceptions of the item itself, then what bears on it by name, on what it reads, and the doubts in it. */
function beatersOf(item: CheckedItem, context: Context): Beater[] {
  const read = definitionsOf(expressionsOf(item), context);
  const phrases = new Set([item, ...read].flatMap(phrasesOf).map((p) => p.name));
  return [
    ...(item.kind === 'rule' ? item.exceptions.map((e) => exceptionOf(item, e, context)) : []),
    ...named(item.name, null, context),
    ...read.flatMap((d) => named(d.name, d.name, context)),
    ...[...phrases].flatMap((name) => named(name, name, context)),
    ...read.filter((d): d is CheckedDoubt => d.kind === 'doubt').map((d) => doubtOf(d, context)),
  ];
}

function exceptionOf(rule: CheckedRule, e: CheckedExpression, context: Context): Beater {
  const [phrase] = phrasesIn(e);
  const own = placeOf(rule, context);
  const read = definitionsOf([e], context);
  const phrases = new Set([e, ...read.flatMap(expressionsOf)].flatMap(phrasesIn).map((p) => p.name));
  return {
    kind: 'exception', name: null, provision: phrase ? elementLabel(context.index, phrase.elementId) : own.provision, words: phrase?.phrase ?? own.words, on: null, authority: null,
    condition: sliceSpan(rule.source, e.span), effect: '不適用', beats: [],
    beatenBy: [...[...phrases].flatMap((name) => named(name, name, context)), ...read.filter((d): d is CheckedDoubt => d.kind === 'doubt').map((d) => doubtOf(d, context))],
  };
}

/** What is written for a name: provisos (those that beat others first), discretions, lower rules. A version has no circles of provisos. */
function named(name: string, on: string | null, context: Context): Beater[] {
  const { items } = context.checked;
  const provisos = items.filter((i): i is CheckedProviso => i.kind === 'proviso' && i.target === name);
  return [
    ...inOrder(provisos).map((p) => provisoOf(p, on, context)),
    ...items.filter((i): i is CheckedDiscretion => i.kind === 'discretion' && i.effect?.phrase === name).map((d) => discretionOf(d, on, context)),
    ...items.flatMap((d): Beater[] => (d.kind === 'delegation' && d.name === name
      ? [{ kind: 'delegation', name: d.name, ...placeOf(d, context), on, authority: d.authority, condition: null, effect: d.strictness ?? '另訂之', beats: [], beatenBy: [] }] : [])),
  ];
}

/** A proviso stands before those that it beats. */
function inOrder(provisos: readonly CheckedProviso[]): CheckedProviso[] {
  const placed: CheckedProviso[] = [];
  const place = (proviso: CheckedProviso, above: readonly CheckedProviso[]): void => {
    if (placed.includes(proviso) || above.includes(proviso)) return;
    for (const stronger of provisos.filter((p) => p.beats.includes(proviso.name))) place(stronger, [...above, proviso]);
    placed.push(proviso);
  };
  provisos.forEach((proviso) => place(proviso, []));
  return placed;
}

/** Does one proviso go before another, directly or through others? */
function goesBefore(first: CheckedProviso, second: CheckedProviso, siblings: readonly CheckedProviso[], seen = new Set<CheckedProviso>()): boolean {
  if (seen.has(first)) return false;
  seen.add(first);
  return first.beats.includes(second.name) || siblings.some((between) => first.beats.includes(between.name) && goesBefore(between, second, siblings, seen));
}

/** Two 不適用 say the same; every other pair without an order does not. */
function unorderedWith(p: CheckedProviso, { checked, areExclusive }: Context): string[] {
  const siblings = checked.items.filter((i): i is CheckedProviso => i.kind === 'proviso' && i.target === p.target);
  const others = siblings.filter((other) => other !== p && !(p.effect.kind === 'notApplicable' && other.effect.kind === 'notApplicable'));
  return others.filter((other) => !goesBefore(p, other, siblings) && !goesBefore(other, p, siblings) && !areExclusive(p.name, other.name)).map((other) => other.name);
}

function provisoOf(p: CheckedProviso, on: string | null, context: Context): Beater {
  const { effect } = p;
  const unordered = unorderedWith(p, context);
  const words = (e: CheckedExpression): string => sliceSpan(p.source, e.span);
  return {
    kind: 'proviso', name: p.name, ...placeOf(p, context), on, authority: null, condition: p.condition ? words(p.condition) : null, beats: p.beats, ...(unordered.length > 0 ? { unordered } : {}), beatenBy: named(p.name, p.name, context),
    effect: effect.kind === 'notApplicable' ? '不適用' : effect.kind === 'duty' ? `${effect.modality} ${words(effect.condition)}` : `${p.target} ＝ ${words(effect.value)}`,
  };
}

function discretionOf(d: CheckedDiscretion, on: string | null, context: Context): Beater {
  const requirements = d.requirement ? [d.requirement] : [];
  const read = [...requirements, ...definitionsOf(requirements, context).flatMap(expressionsOf)].flatMap(phrasesIn).filter((p) => p.name !== d.effect!.phrase);
  return {
    kind: 'discretion', name: d.name, ...placeOf(d, context), on, authority: d.authority, condition: d.requirement ? sliceSpan(d.source, d.requirement.span) : null,
    effect: `${d.effect!.phrase} ＝ ${sliceSpan(d.source, d.effect!.value.span)}`, beats: [], beatenBy: [...new Set(read.map((p) => p.name))].flatMap((name) => delegationsOf(name, context)),
  };
}

/** Lower rules on a phrase that a requirement reads; discretions on it are not followed: two could change each other's limits. */
const delegationsOf = (name: string, context: Context): Beater[] => named(name, name, context).filter((b) => b.kind === 'delegation');

function doubtOf(d: CheckedDoubt, context: Context): Beater {
  const readings = d.readings.map((r) => `${r.name}：${sliceSpan(d.source, r.condition.span)}`).join('；');
  return { kind: 'doubt', name: d.name, ...placeOf(d, context), on: null, authority: null, condition: readings, effect: d.adopted === null ? '未定，兩說不同時無法判定' : `採${d.adopted}`, beats: [], beatenBy: [] };
}
