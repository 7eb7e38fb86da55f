/**
 * Facts that an item may have to try value by value while they are unknown, because it reads them more than once; each with the parts into which the
 * conditions cut its values.
 */
import type { Expression, ProgramField } from '../../ir/program.ts';
import { factName } from '../../model/base-day.ts';
import { constant, type Emission } from './emission.ts';
import { toldByEnds } from './ends.ts';
import { factNames } from './item-facts.ts';
import { kindOf } from './kinds.ts';
import { constantCase, literal } from './names.ts';
import { partsOf, rowOf, stepParts } from './part-values.ts';
import type { Item } from './program-index.ts';
import { factKey, flowsInto, shapeOf } from './shapes.ts';
import { factsOf } from './shown-values.ts';
import { DECISION_FIELD } from './slots.ts';
import { turnCode } from './turns.ts';
import { usesOf, type Use } from './uses.ts';

/** So many allocations of courses are tried at most. */
const MOST_ALLOCATIONS = 8;

/** Does an item allocate courses? That is too much work to be done for many parts. */
function allocates(emission: Emission, item: Item): boolean {
  if (item.kind === 'conclusion') return item.requires.some((name) => allocates(emission, emission.index.item(name)));
  return item.kind === 'norm' && item.duties.some((d) => d.condition.op === 'allocation');
}

interface Parted {
  readonly code: string;
  /** Is it read more than once, or may all its values be alike? Then trying it may decide. */
  readonly matters: boolean;
  /** What has but a few values comes first, numbers that are calculated with last: others have to be known to cut them. */
  readonly rank: 0 | 1 | 2;
}

function parted(emission: Emission, names: readonly [record: string, field: string], path: readonly [record: string, field: string], values: string, rest: Omit<Parted, 'code'>): Parted {
  const code = `[${literal(factName(...names))}, ${path.map(literal).join(', ')}, ${values}]`;
  const type = emission.ts(`: ${emission.rtType('PartedFact')}`);
  return { code: constant(emission, `${constantCase(path[0])}_${constantCase(path[1])}_PARTS`, code, '', type), ...rest };
}

/** The value of a definition of numbers or days, which it is asked for; null for any other item. Without cases it need not be one of the program: an effect gives it. */
function valueAsked(item: Item): Expression | null {
  if (item.kind !== 'definition') return null;
  const e: Expression = item.branches.length === 0 && item.otherwise ? item.otherwise : { op: 'definition', definition: item.name.text, type: item.type };
  return kindOf(e) === 'number' ? e : null;
}

/** The steps of a number or a day that is calculated with; null where it is not known how its values are told apart. */
function stepsCode(emission: Emission, field: ProgramField, use: Use, asked: Expression | null): string | null {
  const row = rowOf(field.type);
  const starts = row && stepParts(use.cuts, row);
  if (!row || !starts) return null;
  const turns = [...use.turns.map((turn) => turnCode(emission, turn)), ...(asked ? [turnCode(emission, { difference: asked, side: 'known' })] : [])];
  return `{ low: ${row.low}, high: ${row.high}, scale: ${field.type.kind === 'date' ? 0 : row.scale}, starts: [${starts.join(', ')}], turns: [${turns.join(', ')}]${asked ? ', hasEnds: true' : ''}${field.optional ? ', isOptional: true' : ''} }`;
}

/** Is a fact read in one comparison only, which says all that there is to say of it and of the others that it calculates with? Then trying them would tell nothing more. */
function isTold(emission: Emission, uses: ReadonlyMap<string, Use>, { cuts, turns, isWhole }: Use): boolean {
  const [turn] = turns;
  const told = !isWhole && cuts.length === 0 && turns.length === 1 && turn?.comparison ? toldByEnds(emission, turn.comparison) : null;
  return told !== null && told.every((key) => uses.get(key)!.times === 1);
}

function partedFact(emission: Emission, item: Item, uses: ReadonlyMap<string, Use>, fact: { readonly record: string; readonly field: string }): Parted[] {
  const key = factKey(emission, fact);
  const use = uses.get(key);
  const { record, field } = emission.index.field(fact.record, fact.field);
  if (!use) return [];
  const value = valueAsked(item);
  const asked = value && flowsInto(emission, value).has(key) ? value : null;
  const isWhole = use.isWhole || (asked !== null && shapeOf(emission, asked, key) === null);
  const [names, path] = [[record.name.text, field.name.text], [record.name.alias, field.name.alias]] as const;
  const steps = !isWhole && (use.turns.length > 0 || asked) ? stepsCode(emission, field, use, asked) : null;
  if (steps) return [parted(emission, names, path, steps, { matters: asked !== null || !isTold(emission, uses, use), rank: 2 })];
  const values = partsOf(emission, field.type, isWhole ? null : use.cuts);
  if (!values) return [];
  const rank = field.type.kind === 'number' || field.type.kind === 'date' ? 1 : 0;
  return [parted(emission, names, path, JSON.stringify(field.optional ? [...values, null] : values), { matters: use.times > 1 || values.length === (field.type.kind === 'list' ? 2 : 1), rank })];
}

/** Code of the facts that an item tries while they are unknown; null where three-valued logic says all that there is to say. */
export function partsCode(emission: Emission, item: Item): string | null {
  const uses = usesOf(emission, item);
  const facts = factsOf(emission, item).flatMap((fact) => partedFact(emission, item, uses, fact));
  const decisions = emission.index.program.items.flatMap((d) => {
    const use = d.kind === 'discretion' ? uses.get(`decision:${d.name.alias}`) : undefined;
    return use ? [parted(emission, [d.name.text, DECISION_FIELD.text], [d.name.alias, DECISION_FIELD.alias], JSON.stringify(['granted', 'refused']), { matters: use.times > 1, rank: 0 })] : [];
  });
  const all = [...facts, ...decisions];
  const first = all.filter((fact) => fact.matters);
  if (first.length === 0) return null;
  const list = (some: readonly Parted[]): string => `[${some.map((fact) => fact.code).join(', ')}]`;
  const deciding = [0, 1, 2].flatMap((rank) => first.filter((fact) => fact.rank === rank));
  const most = allocates(emission, item) ? `, most: ${MOST_ALLOCATIONS}` : '';
  return constant(emission, `${constantCase(item.name.alias)}_PARTS`, `{ order: ${factNames(emission, item)}, deciding: ${list(deciding)}, others: ${list(all.filter((fact) => !fact.matters))}${most} }`, '', emission.ts(`: ${emission.rtType('Parts')}`));
}
