/**
 * Definitions that are used on the entries of a list and read the record that the list holds: the entry stands for the record. What such a
 * definition says is put where its name stands, case by case; a 合計 is the sum of its cases.
 */
import type { EntryMisfit } from '../../lang/diagnostics/codes/expressions.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ValueType } from '../ir/program.ts';
import type { CheckedDefinition, CheckedExpression, CheckedItem } from './checked.ts';
import { operandsOf } from './cycles.ts';
import { mapItem, mapOperands } from './map-expressions.ts';
import type { Scope } from './scope.ts';

type Reference = CheckedExpression & { readonly kind: 'definition'; readonly entry: string };
type Aggregate = CheckedExpression & { readonly kind: 'aggregate' };

/** Stops at a definition that cannot be used on an entry. */
class Misfit extends Error {
  readonly reference: Reference;
  readonly why: EntryMisfit;
  constructor(reference: Reference, why: EntryMisfit) {
    super(reference.name);
    this.reference = reference;
    this.why = why;
  }
}

/** A value under a condition; null: what is left. In the order of the cases, which do not overlap. */
interface Case {
  readonly condition: CheckedExpression | null;
  readonly value: CheckedExpression;
}

interface Definitions {
  readonly byName: ReadonlyMap<string, CheckedDefinition>;
  /** Names of what provisos change. */
  readonly excepted: ReadonlySet<string>;
  /** Members of an enumeration. */
  readonly membersOf: (enumeration: string) => readonly string[];
  /** May a field be empty (可缺)? */
  readonly isOptional: (record: string, field: string) => boolean;
}

/** Definitions inside of definitions are put in one by one, until an expression is this long. */
const MOST_NODES = 3000;

const BOOLEAN: ValueType = { kind: 'boolean' };
const isReference = (e: CheckedExpression): e is Reference => e.kind === 'definition' && e.entry !== undefined;
const join = (operator: '且' | '或', operands: readonly CheckedExpression[], span: CheckedExpression['span']): CheckedExpression => (operands.length === 1 ? operands[0]! : { kind: 'logic', operator, operands, type: BOOLEAN, span });
const not = (operand: CheckedExpression): CheckedExpression => ({ kind: 'not', operand, type: BOOLEAN, span: operand.span });
const sizeOf = (e: CheckedExpression): number => 1 + operandsOf(e).reduce((sum, operand) => sum + sizeOf(operand), 0);

/** Puts them in; what cannot be is reported, and its item left out. */
export function withDefinitionsOfEntries(items: readonly CheckedItem[], { enumerations, records }: Scope, report: Report): CheckedItem[] {
  const definitions: Definitions = {
    membersOf: (name) => enumerations.get(name)?.members.map((m) => m.text) ?? [],
    isOptional: (record, field) => records.get(record)?.fields.some((f) => f.name.text === field && f.optional) ?? true,
    byName: new Map(items.flatMap((i) => (i.kind === 'definition' ? [[i.name, i] as const] : []))), excepted: new Set(items.flatMap((i) => (i.kind === 'proviso' ? [i.target] : []))),
  };
  return items.flatMap((item) => {
    try {
      return [mapItem(item, (e) => putIn(e, definitions))];
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      const { name, entry, span } = error.reference;
      report(diagnose('FG5053', { name, record: entry, why: error.why }, { source: item.source, span }));
      return [];
    }
  });
}

/** Every aggregate in an expression with its definitions put in; in a 科目表 conditions look at entries themselves. */
function putIn(e: CheckedExpression, definitions: Definitions): CheckedExpression {
  if (e.kind === 'aggregate') return ofAggregate(e, definitions);
  return holdsReference(e) && e.type.kind === 'boolean' && !holdsAggregate(e) ? ofCondition(e, definitions) : mapOperands(e, (operand) => putIn(operand, definitions));
}

const holdsReference = (e: CheckedExpression): boolean => isReference(e) || operandsOf(e).some(holdsReference);
const holdsAggregate = (e: CheckedExpression): boolean => e.kind === 'aggregate' || operandsOf(e).some(holdsAggregate);

function ofAggregate(e: Aggregate, definitions: Definitions): CheckedExpression {
  const condition = e.condition && ofCondition(e.condition, definitions);
  const cases = e.value ? casesOf(e.value, definitions) : null;
  const written = (part: number): Pick<Aggregate, 'written'> => (operandsOf(e).some(holdsReference) ? { written: { value: e.value, condition: e.condition, part } } : {});
  if (!cases || (cases.length === 1 && cases[0]!.condition === null)) return { ...e, condition, value: cases ? cases[0]!.value : e.value, ...written(0) };
  if (e.operator !== '合計') throw new Misfit(referenceIn(e.value!)!, 'value');
  const parts = exclusive(cases, e.span).map(({ condition: own, value }, part): CheckedExpression => ({ ...e, value, condition: join('且', [...(condition ? [condition] : []), ...(own ? [own] : [])], e.span), ...written(part) }));
  return parts.reduce((left, right) => ({ kind: 'arithmetic', operator: '＋', left, right, type: e.type, span: e.span }));
}

/** With the condition of what is left written out. */
const exclusive = (cases: readonly Case[], span: CheckedExpression['span']): Case[] =>
  cases.map((one) => (one.condition ? one : { ...one, condition: join('且', cases.flatMap((c) => (c.condition ? [not(c.condition)] : [])), span) }));

function referenceIn(e: CheckedExpression): Reference | undefined {
  if (isReference(e)) return e;
  for (const operand of operandsOf(e)) {
    const found = referenceIn(operand);
    if (found) return found;
  }
  return undefined;
}

/**
 * A condition of an entry: (C₁ ∧ E₁) ∨ … ∨ (¬C₁ ∧ … ∧ E₀) ∨ (E₁ ∧ … ∧ E₀): while it is open which case holds, an answer that all of them give stands.
 */
function ofCondition(e: CheckedExpression, definitions: Definitions): CheckedExpression {
  if (e.kind === 'logic' || e.kind === 'not') return mapOperands(e, (operand) => ofCondition(operand, definitions));
  const cases = casesOf(e, definitions);
  if (cases.length === 1) return cases[0]!.value;
  const each = exclusive(cases, e.span).map(({ condition, value }) => join('且', [condition!, value], e.span));
  return join('或', [...each, join('且', cases.map((c) => c.value), e.span)], e.span);
}

/** What an expression is in each case of the definitions in it. */
function casesOf(e: CheckedExpression, definitions: Definitions): Case[] {
  const reference = referenceIn(e);
  if (!reference) return [{ condition: null, value: e }];
  if (sizeOf(e) > MOST_NODES) throw new Misfit(reference, 'size');
  const cases = casesNamed(reference, definitions);
  const found: Case[] = [];
  for (const [i, { condition, value }] of cases.entries()) {
    const inner = casesOf(replaced(e, reference, value), definitions);
    const asked = condition ?? join('且', cases.slice(0, i).map((c) => not(c.condition!)), e.span);
    if (inner.length === 1) found.push({ condition: cases.length === 1 ? null : condition && ofCondition(condition, definitions), value: inner[0]!.value });
    else for (const one of exclusive(inner, e.span)) found.push({ condition: cases.length === 1 ? one.condition : join('且', [ofCondition(asked, definitions), one.condition!], e.span), value: one.value });
    if (found.length > MOST_NODES / 50) throw new Misfit(reference, 'size');
  }
  return found;
}

const replaced = (e: CheckedExpression, { name }: Reference, value: CheckedExpression): CheckedExpression =>
  isReference(e) && e.name === name ? value : mapOperands(e, (operand) => replaced(operand, { name } as Reference, value));

/** The cases of a definition, read from the entry. */
function casesNamed(reference: Reference, definitions: Definitions): Case[] {
  const { byName, excepted } = definitions;
  const definition = byName.get(reference.name);
  if (!definition) return [{ condition: null, value: { ...reference, entry: undefined } as CheckedExpression }];
  if (excepted.has(reference.name)) throw new Misfit(reference, 'proviso');
  const read = (e: CheckedExpression): CheckedExpression => fromEntry(e, reference, byName);
  const cases: Case[] = definition.branches.map(({ condition, value }) => ({ condition: read(condition), value: read(value) }));
  if (definition.otherwise) return [...cases, { condition: null, value: read(definition.otherwise) }];
  // of branches that name every member the last one is for whoever is left
  if (namesEverybody(definition, definitions)) return [...cases.slice(0, -1), { condition: null, value: cases.at(-1)!.value }];
  throw new Misfit(reference, 'otherwise');
}

/** Do the branches ask for members of one fact only, and for all of them? */
function namesEverybody({ branches }: CheckedDefinition, { membersOf, isOptional }: Definitions): boolean {
  const asked = branches.map(({ condition }) => (condition.kind === 'membership' && condition.quantifier === 'one' && !condition.negated ? { subject: condition.subject, set: condition.set }
    : condition.kind === 'compare' && condition.operator === '=' ? { subject: condition.left, set: [condition.right] } : null));
  const subject = asked[0]?.subject;
  if (subject?.kind !== 'fact' || subject.type.kind !== 'enumeration' || isOptional(subject.record, subject.field)) return false;
  if (!asked.every((one) => one?.subject.kind === 'fact' && one.subject.record === subject.record && one.subject.field === subject.field)) return false;
  const named = new Set(asked.flatMap((one) => one!.set.map((m) => (m.kind === 'member' ? m.member : null))));
  return membersOf(subject.type.enumeration).every((member) => named.has(member));
}

/** An expression of a definition with the entry in place of the record, and its place that of the name that is replaced. */
function fromEntry(e: CheckedExpression, reference: Reference, byName: Definitions['byName']): CheckedExpression {
  const { entry, span } = reference;
  if (e.kind === 'aggregate') throw new Misfit(reference, 'aggregate');
  if (e.kind === 'fact' && e.record === entry) return { ...e, kind: 'element', span };
  if (e.kind === 'definition' && readsEntry(e.name, entry, byName)) return { ...e, entry, span };
  return { ...mapOperands(e, (operand) => fromEntry(operand, reference, byName)), span };
}

/** Does a definition read the record, itself or through others? */
function readsEntry(name: string, record: string, byName: Definitions['byName']): boolean {
  const reads = (e: CheckedExpression): boolean => (e.kind === 'fact' ? e.record === record : e.kind === 'definition' ? readsEntry(e.name, record, byName) : e.kind !== 'aggregate' && operandsOf(e).some(reads));
  const definition = byName.get(name);
  return definition !== undefined && [...definition.branches.flatMap((b) => [b.condition, b.value]), ...(definition.otherwise ? [definition.otherwise] : [])].some(reads);
}
