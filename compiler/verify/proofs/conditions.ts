/** No condition inside of a rule always holds or never does. */
import type { CheckedExpression } from '../../check/checked.ts';
import { operandsOf } from '../../check/cycles.ts';
import { meaningOf } from '../../emit/typescript/meaning.ts';
import type { Expression } from '../../ir/program.ts';
import { checkedItem, labelAt, ownBranches, withoutCase, type Finding, type ProgramItem, type Subject } from '../findings.ts';
import { both, inForce, isNot } from '../norms.ts';

/** A condition of the program and the same one in the source. */
interface Written {
  readonly lowered: Expression;
  readonly checked: CheckedExpression;
}

export function proveConditions(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => {
    const ofParts = writtenIn(subject, item).flatMap(partsOf).flatMap((part) => verdict(subject, item, part));
    return ofParts.length > 0 ? ofParts : neverGranted(subject, item);
  });
}

/** A right that nobody has, an act that may never be granted: the parts of the condition contradict each other, or the case in which it is asked. */
function neverGranted(subject: Subject, item: ProgramItem): Finding[] {
  const asked = grantOf(subject, item);
  if (!asked) return [];
  const { condition, inCase, at } = asked;
  const isNever = subject.prover.findCase(both(inCase, condition)).kind === 'none' && (inCase === null || subject.prover.findCase(inCase).kind === 'found');
  const parameters = { name: item.name.text, provision: item.provision.label, condition: meaningOf(condition), holds: false };
  return isNever ? [withoutCase(item, 'FG7109', parameters, { title: '', label: labelAt(subject, item, at?.span) })] : [];
}

/** What decides a right or an act (當, 要件), and the case in which it does. A duty has a proof of its own. */
function grantOf(subject: Subject, item: ProgramItem): { readonly condition: Expression; readonly inCase: Expression | null; readonly at: CheckedExpression | undefined } | null {
  const home = checkedItem(subject, item);
  if (item.kind === 'discretion') return item.requirement && { condition: item.requirement, inCase: null, at: home?.kind === 'discretion' ? home.requirement ?? undefined : undefined };
  if (item.kind !== 'norm' || !item.permission || item.duties.length > 0 || !item.when || item.when.op === 'boolean') return null;
  const isOpen = item.applies !== null || item.exceptions.length > 0;
  return { condition: item.when, inCase: isOpen ? inForce(item) : null, at: home?.kind === 'rule' ? home.when[0] : undefined };
}

/** The conditions of an item side by side; those that were put together otherwise are left out. */
function writtenIn(subject: Subject, item: ProgramItem): Written[] {
  const home = checkedItem(subject, item);
  if (item.kind === 'definition') {
    const divided = ownBranches(subject, item);
    return divided && home?.kind === 'definition' ? pair(divided.own.branches.map((b) => b.condition), home.branches.map((b) => b.condition)) : [];
  }
  if (item.kind === 'discretion' && home?.kind === 'discretion') return pair(item.requirement ? [item.requirement] : [], home.requirement ? [home.requirement] : []);
  if (item.kind !== 'norm' || home?.kind !== 'rule') return [];
  return [
    ...pair(conjuncts(item.applies, home.applies.length), home.applies), ...pair(conjuncts(item.when, home.when.length), home.when),
    ...pair(item.exceptions, home.exceptions), ...pair(item.duties.map((d) => d.condition), home.duties.map((d) => d.condition)),
  ];
}

const pair = (lowered: readonly Expression[], checked: readonly CheckedExpression[]): Written[] =>
  lowered.length < checked.length ? [] : checked.map((c, i) => ({ checked: c, lowered: lowered[i]! }));

function conjuncts(e: Expression | null, count: number): readonly Expression[] {
  if (e === null) return [];
  return count > 1 && e.op === 'and' && e.operands.length === count ? e.operands : [e];
}

/** The condition's own parts; a condition without parts, itself. A constant (是) was written on purpose. */
function partsOf(written: Written): Written[] {
  const { lowered, checked } = written;
  if (checked.kind === 'boolean') return [];
  if (checked.kind === 'not' && lowered.op === 'not') return partsOf({ lowered: lowered.operand, checked: checked.operand });
  if (checked.kind !== 'logic' || (lowered.op !== 'and' && lowered.op !== 'or') || lowered.operands.length !== checked.operands.length) return [written];
  return checked.operands.flatMap((operand, i) => partsOf({ checked: operand, lowered: (lowered.operands as readonly Expression[])[i]! }));
}

/** A duty that cannot be met or violated as a whole is found by its own proof; this one looks at what it is made of. */
function verdict(subject: Subject, item: ProgramItem, { lowered, checked }: Written): Finding[] {
  const never = subject.prover.findCase(lowered).kind === 'none';
  const always = !never && subject.later.findCase(isNot(lowered)).kind === 'none';
  // what the text itself prints always holds where the vocabulary goes no further: 每月31日以前
  if (!never && (!always || readsPhrase(checked))) return [];
  const parameters = { name: item.name.text, provision: item.provision.label, condition: meaningOf(lowered), holds: always };
  return [withoutCase(item, 'FG7109', parameters, { title: '', label: labelAt(subject, item, checked.span) })];
}

const readsPhrase = (e: CheckedExpression): boolean => ('phrase' in e && e.phrase ? true : operandsOf(e).some(readsPhrase));
