/** What rules give facts: within the range of the fact, and not different values of two rules that take effect together. */
import type { Expression, ProgramConsequence, ProgramNorm } from '../../ir/program.ts';
import { compare, showRational } from '../../model/rational.ts';
import { confirmed, labelAt, unproven, withCase, type Finding, type Subject } from '../findings.ts';
import { both, either, inForce, isNot } from '../norms.ts';

interface Given {
  readonly norm: ProgramNorm;
  readonly consequence: ProgramConsequence;
  readonly inEffect: Expression;
}

/** Values that entries of lists get are left out: two rules may speak of different ones. */
export function proveConsequences(subject: Subject): Finding[] {
  const all = subject.program.items.flatMap((norm) => {
    const inEffect = norm.kind === 'norm' ? effectOf(norm) : null;
    return norm.kind === 'norm' && inEffect ? (norm.consequences ?? []).filter(({ entries }) => !entries).map((consequence): Given => ({ norm, consequence, inEffect })) : [];
  });
  const factOf = ({ consequence: { record, field } }: Given): string => `${record.text}.${field.text}`;
  const outside = all.flatMap((given) => outsideOf(subject, given, factOf(given)));
  return [...outside, ...all.flatMap((second, j) => all.slice(0, j).filter((first) => factOf(first) === factOf(second)).flatMap((first) => differenceOf(subject, first, second, factOf(second))))];
}

/** Does a computed value leave the range of the fact? Constants were looked at when they were read; what cannot be proven is no news. */
function outsideOf(subject: Subject, { norm, consequence: { value, type, words }, inEffect }: Given, fact: string): Finding[] {
  if (type.kind !== 'number' || value.op === 'number' || value.op === 'list' || value.op === 'absent') return [];
  const beyond = ([['<', type.low], ['>', type.high]] as const).flatMap(([operator, limit]): Expression[] => (limit ? [{ op: 'compare', operator, left: value, right: { op: 'number', value: limit } }] : []));
  if (beyond.length === 0) return [];
  const found = confirmed(subject, both(inEffect, either(...beyond)));
  if (found.kind !== 'found') return [];
  const range = [type.low, type.high].map((limit) => (limit ? showRational(limit) : '')) as [string, string];
  return [withCase(norm, 'FG7115', { name: norm.name.text, provision: norm.provision.label, fact, words, range }, found.facts, { title: `${norm.name.text}之給值`, label: labelAt(subject, norm) })];
}

/** When a rule takes effect: its duty is broken, its permission given, its case has come about; null for a duty that may be departed from. */
function effectOf(norm: ProgramNorm): Expression | null {
  if (norm.duties.length === 0) return norm.permission ? both(inForce(norm), norm.when) : inForce(norm);
  const must = norm.duties.filter((d) => d.modality === 'must' || d.modality === 'mustNot').map((d) => (d.modality === 'mustNot' ? isNot(d.condition) : d.condition));
  return must.length > 0 ? both(inForce(norm), isNot(both(...must))) : null;
}

/** The same values, in whatever order. */
const sameItems = (a: readonly Expression[], b: readonly Expression[]): boolean => a.length === b.length && [[a, b], [b, a]].every(([some, others]) => some!.every((item) => others!.some((other) => sameConstant(item, other) === true)));

/** Are two constants the same? null for what is computed. */
function sameConstant(a: ProgramConsequence['value'], b: ProgramConsequence['value']): boolean | null {
  if (a.op === 'list' || b.op === 'list') return a.op === 'list' && b.op === 'list' && sameItems(a.items, b.items);
  if (a.op === 'absent' || b.op === 'absent') return a.op === b.op;
  if (a.op === 'number' && b.op === 'number') return compare(a.value, b.value) === 0;
  if (a.op === 'date' && b.op === 'date') return a.days === b.days;
  if ((a.op === 'boolean' && b.op === 'boolean') || (a.op === 'text' && b.op === 'text')) return a.value === b.value;
  return a.op === 'member' && b.op === 'member' ? a.member === b.member : null;
}

function differenceOf(subject: Subject, first: Given, second: Given, fact: string): Finding[] {
  const [a, b] = [first.consequence.value, second.consequence.value];
  const same = sameConstant(a, b);
  if (same === true) return [];
  const differs: Expression | null = same === null ? { op: 'compare', operator: '≠', left: a as Expression, right: b as Expression } : null;
  const found = confirmed(subject, both(first.inEffect, second.inEffect, differs));
  if (found.kind === 'none') return [];
  const [one, other] = [first.norm, second.norm];
  // whether values that are computed can differ is often beyond the proof, and is no news then
  if (found.kind === 'unproven') return same === null ? [] : [unproven(subject, other, { zh: `與「${one.name.text}」會不會同時給「${fact}」不同的值`, en: `whether it gives ${fact} another value together with ${one.name.text}` })];
  const related = [{ ...labelAt(subject, one), note: { zh: '這個規則給了另一個值', en: 'this rule gives another value' } }];
  return [withCase(other, 'FG7114', { first: one.name.text, second: other.name.text, provision: other.provision.label, fact, values: [first.consequence.words, second.consequence.words] }, found.facts, {
    title: `${one.name.text}與${other.name.text}`, label: labelAt(subject, other), related, items: [one, other],
  })];
}
