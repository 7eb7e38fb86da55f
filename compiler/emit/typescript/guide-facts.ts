/** The facts of a rule as its guide lists them: how they may change, which constants the rule compares with them, who supplies them. */
import type { Expression, ProgramDiscretion, Rational, ValueType } from '../../ir/program.ts';
import { rational } from '../../runtime/index.ts';
import { BASE_DAY, factName, isBaseDay } from '../../model/base-day.ts';
import { CALENDAR, isNeighbour } from '../../model/calendar-names.ts';
import { usualRequest } from '../../runtime/full-explanation.ts';
import type { Emission } from './emission.ts';
import { shapeType } from './inputs.ts';
import { unitOf } from './kinds.ts';
import { literal } from './names.ts';
import { rowOf, stepParts } from './part-values.ts';
import { allExpressionsOf, expressionsOf, operandsOf, type Item } from './program-index.ts';
import { factKey } from './shapes.ts';
import { factsOf, shownAliases } from './shown-values.ts';
import { amountType, DECISION_FIELD } from './slots.ts';
import { turnCode } from './turns.ts';
import { usesOf, type Use } from './uses.ts';

/** The record of the input that settles open doubts. */
const READINGS = '疑義';

interface Reach {
  /** The item, the definitions that it reads, the items that a conclusion requires. */
  readonly items: ReadonlySet<Item>;
  readonly expressions: readonly Expression[];
}

/** Everything that an item computes with. */
export function reachOf(emission: Emission, item: Item): Reach {
  const seen = new Set<Item>();
  const reached: Expression[] = [];
  const follow = (e: Expression): void => {
    if (e.op === 'definition') open(emission.index.definition(e.definition));
    operandsOf(e).forEach(follow);
  };
  const open = (one: Item): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const e of allExpressionsOf(one)) {
      reached.push(e);
      follow(e);
    }
    if (one.kind === 'conclusion') one.requires.map((name) => emission.index.item(name)).forEach(open);
  };
  open(item);
  return { items: seen, expressions: reached };
}

const flatten = (e: Expression): Expression[] => [e, ...operandsOf(e).flatMap(flatten)];

/** What an expression reads, through definitions too: facts (選課.學分), amounts (by their discretion), constants. */
function reads(emission: Emission, e: Expression): { names: Set<string>; constants: Rational[] } {
  const names = new Set<string>();
  const constants: Rational[] = [];
  const through = new Set<string>();
  const visit = (inner: Expression): void => {
    if (inner.op === 'fact') names.add(`${inner.record}.${inner.field}`);
    if (inner.op === 'amount') names.add(inner.discretion);
    if (inner.op === 'number') constants.push(inner.value);
    if (inner.op === 'date') constants.push(rational(BigInt(inner.days)));
    if (inner.op === 'definition' && !through.has(inner.definition)) {
      through.add(inner.definition);
      for (const own of expressionsOf(emission.index.definition(inner.definition))) visit(own);
    }
    operandsOf(inner).forEach(visit);
  };
  visit(e);
  return { names, constants };
}

/** Constants by the fact that is compared with them, or with what is computed from it. */
function nearOf(emission: Emission, item: Item): ReadonlyMap<string, readonly Rational[]> {
  const near = new Map<string, Rational[]>();
  for (const e of reachOf(emission, item).expressions.flatMap(flatten)) {
    if (e.op !== 'compare') continue;
    const { names, constants } = reads(emission, e);
    for (const name of names) near.set(name, [...(near.get(name) ?? []), ...constants]);
  }
  return near;
}

/** Constants in steps of the type, those that are none left out. */
function stepsOf(type: ValueType | 'decision', constants: readonly Rational[]): number[] {
  const places = type !== 'decision' && type.kind === 'number' ? (type.decimals ?? 0) : 0;
  const steps = constants.map(({ n, d }) => rational(n * 10n ** BigInt(places), d)).flatMap(({ n, d }) => (d === 1n && n >= -(2n ** 53n) && n <= 2n ** 53n ? [Number(n)] : []));
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** What a fact is compared with as it stands, in its own unit. */
const constantsIn = ({ cuts }: Use): Rational[] => cuts.flatMap((cut) => ('at' in cut ? cut.at.map(({ n, d }) => rational(n * cut.factor.d, d * cut.factor.n)) : []));

/** The steps at which comparisons with constants turn over; null where values are told apart in other ways too. */
function partSteps(type: ValueType, { cuts, isWhole }: Use): number[] | null {
  const row = isWhole ? null : rowOf(type);
  return (row && stepParts(cuts, row)?.slice(1).map(Number)) ?? null;
}

const phrasesIn = (e: Expression): string[] => flatten(e).flatMap((inner) => ('binding' in inner && inner.binding ? [inner.binding.name.alias] : []));

/** Aliases of the limits in an expression: bound phrases that exceptions change are definitions of the same name. */
const limitsIn = (emission: Emission, e: Expression): string[] => flatten(e).flatMap((inner) => {
  if (inner.op !== 'definition') return [];
  const definition = emission.index.definition(inner.definition);
  return expressionsOf(definition).flatMap(flatten).some((part) => 'binding' in part && part.binding?.name.text === definition.name.text) ? [definition.name.alias] : [];
});

/** Aliases of the bound phrases by the fact (選課.學分) or the decision that they are compared with, themselves or through definitions. */
export function phrasesBy(emission: Emission, item: Item): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const visit = (e: Expression): void => {
    if (e.op === 'and' || e.op === 'or' || e.op === 'not') return operandsOf(e).forEach(visit);
    const aliases = [...phrasesIn(e), ...limitsIn(emission, e)];
    if (aliases.length === 0) return;
    const names = new Set([...reads(emission, e).names, ...[...emission.index.discretionsOf(e)].map((d) => d.name.text)]);
    for (const name of names) found.set(name, [...new Set([...(found.get(name) ?? []), ...aliases])]);
  };
  allExpressionsOf(item).forEach(visit);
  const values = shownAliases(emission, item);
  return new Map([...found].map(([name, aliases]) => [name, aliases.flatMap((alias) => values.get(alias) ?? [])]));
}

interface Listed {
  readonly record: { readonly text: string; readonly alias: string };
  readonly field: { readonly text: string; readonly alias: string };
  readonly type: ValueType | 'decision';
  readonly optional: boolean;
  readonly near: readonly Rational[];
  /** Code of the comparisons that calculate with it. */
  readonly turns?: readonly string[];
  readonly parts?: readonly number[] | null;
  readonly phrases?: readonly string[];
  readonly supplier: string;
  readonly request: string;
  /** Stated by a calendar. */
  readonly isFixed: boolean;
}

function listed(emission: Emission, fact: Listed, office: string): string {
  const { record, field, type, optional, near, turns = [], parts = null, phrases = [], supplier, request, isFixed } = fact;
  const name = factName(record.text, field.text);
  const unit = type === 'decision' ? null : unitOf(type);
  const steps = stepsOf(type, near);
  const shape = type === 'decision' ? "{ kind: 'enumeration', members: [['granted', '准'], ['refused', '不准']] }" : shapeType(emission, type);
  return `{ path: [${literal(record.alias)}, ${literal(field.alias)}], name: ${literal(name)}, type: ${shape}, ${unit === null ? '' : `unit: ${literal(unit)}, `}`
    + `${optional ? 'optional: true, ' : ''}${steps.length > 0 ? `near: [${steps.join(', ')}], ` : ''}${turns.length > 0 ? `turns: [${turns.join(', ')}], ` : ''}${parts ? `parts: [${parts.join(', ')}], ` : ''}${phrases.length > 0 ? `phrases: [${phrases.map(literal).join(', ')}], ` : ''}${supplier === office ? '' : `supplier: ${literal(supplier)}, `}${request === usualRequest(name, office) ? '' : `request: ${literal(request)}, `}${isFixed ? 'fixed: true, ' : ''}}`;
}

/** The decision of an authority, and the amount that it grants. */
function decisionFacts({ name, authority, amount, ...discretion }: ProgramDiscretion, near: readonly Rational[], phrases: readonly string[]): Listed[] {
  const base = { record: name, optional: false, supplier: authority, isFixed: false, phrases };
  const decision: Listed = { ...base, field: DECISION_FIELD, type: 'decision', near: [], request: `「${name.text}」准或不准，由${authority}決定` };
  if (!amount) return [decision];
  return [decision, { ...base, field: amount.name, type: amountType({ name, authority, amount, ...discretion }), near: [...near, amount.low, amount.high], request: `「${name.text}」的「${amount.name.text}」，由${authority}核定` }];
}

/** Code of the facts of an item in the order in which it reads them, decisions last. Lists of records and other things that no search can change are left out. */
export function guideFacts(emission: Emission, item: Item, office: string): string[] {
  const near = nearOf(emission, item);
  const phrases = phrasesBy(emission, item);
  const { items, expressions } = reachOf(emission, item);
  const uses = usesOf(emission, item);
  const discretions = new Set(expressions.flatMap((e) => [...emission.index.discretionsOf(e)]));
  for (const one of items) if (one.kind === 'discretion') discretions.add(one);
  const facts = factsOf(emission, item).map(({ record, field }): Listed => {
    const found = emission.index.field(record, field);
    const name = found.record.name;
    const isReading = name.text === READINGS;
    const isFixed = name.text === CALENDAR || found.field.ofCalendar === true;
    const use = uses.get(factKey(emission, { record, field }));
    const isAwaited = isFixed && isNeighbour(name.text);
    return {
      isFixed, record: name, field: found.field.name, type: found.field.type, optional: found.field.optional,
      near: [...(near.get(`${name.text}.${found.field.name.text}`) ?? []), ...(use ? constantsIn(use) : [])],
      turns: isFixed || !use ? [] : [...new Set(use.turns.map((turn) => turnCode(emission, turn)))],
      parts: isFixed || !use ? null : partSteps(found.field.type, use), supplier: office,
      phrases: phrases.get(`${name.text}.${found.field.name.text}`) ?? [],
      request: isReading ? `「${found.field.name.text}」有不同解釋，採哪一說由${office}決定` : isBaseDay(name.text, found.field.name.text) ? `要看哪一天（${BASE_DAY}），由${office}指定` : `「${name.text}」的「${found.field.name.text}」，${isAwaited ? `${name.text}的行事曆公布後，` : ''}由${office}提供`,
    };
  });
  return [...facts, ...[...discretions].flatMap((d) => decisionFacts(d, near.get(d.name.text) ?? [], phrases.get(d.name.text) ?? []))].map((fact) => listed(emission, fact, office));
}
