/** Checked expressions and items with others in place of those inside of them; what nothing is put into is the same object. */
import type { CheckedConsequence, CheckedExpression, CheckedItem } from './checked.ts';

type Change = (e: CheckedExpression) => CheckedExpression;

const maybe = (e: CheckedExpression | null, change: Change): CheckedExpression | null => e && change(e);

/** An expression with its operands changed; the list of an aggregate and the days of a calendar stay. */
export function mapOperands(e: CheckedExpression, change: Change): CheckedExpression {
  switch (e.kind) {
    case 'logic':
    case 'extreme':
      return { ...e, operands: e.operands.map(change) };
    case 'not':
    case 'presence':
    case 'round':
      return { ...e, operand: change(e.operand) };
    case 'workday':
      return { ...e, operand: change(e.operand), count: maybe(e.count, change) };
    case 'workdaysBetween':
    case 'elapsed':
      return { ...e, from: change(e.from), to: change(e.to) };
    case 'compare':
    case 'arithmetic':
      return { ...e, left: change(e.left), right: change(e.right) };
    case 'meets':
      return { ...e, subject: change(e.subject), base: maybe(e.base, change) };
    case 'deadline':
      return { ...e, base: change(e.base) };
    case 'membership':
      return { ...e, subject: change(e.subject), set: e.set.map(change) };
    case 'aggregate':
      return { ...e, value: maybe(e.value, change), condition: maybe(e.condition, change), ...(e.own ? { own: change(e.own) } : {}) };
    case 'number':
    case 'boolean':
    case 'text':
    case 'date':
    case 'member':
    case 'fact':
    case 'element':
    case 'phrase':
    case 'definition':
    case 'amount':
    case 'decision':
    case 'original':
      return e;
  }
}

function mapConsequence(consequence: CheckedConsequence, change: Change): CheckedConsequence {
  const { value, entries } = consequence;
  const changed = value.kind === 'absent' ? value : value.kind === 'list' ? { ...value, items: value.items.map(change) } : change(value);
  return { ...consequence, value: changed, ...(entries ? { entries: { ...entries, condition: maybe(entries.condition, change) } } : {}) };
}

/** An item with each of its expressions changed. */
export function mapItem(item: CheckedItem, change: Change): CheckedItem {
  switch (item.kind) {
    case 'rule':
      return {
        ...item, applies: item.applies.map(change), when: item.when.map(change), exceptions: item.exceptions.map(change),
        duties: item.duties.map((duty) => ({ ...duty, condition: change(duty.condition) })), consequences: item.consequences.map((c) => mapConsequence(c, change)),
        conditional: item.conditional.map((one) => ({ ...one, condition: change(one.condition) })),
      };
    case 'definition':
      return { ...item, branches: item.branches.map(({ condition, value }) => ({ condition: change(condition), value: change(value) })), otherwise: maybe(item.otherwise, change) };
    case 'discretion':
      return { ...item, requirement: maybe(item.requirement, change), effect: item.effect && { ...item.effect, value: change(item.effect.value) } };
    case 'doubt':
      return { ...item, readings: item.readings.map((reading) => ({ ...reading, condition: change(reading.condition) })) };
    case 'proviso': {
      const { effect } = item;
      const changed = effect.kind === 'duty' ? { ...effect, condition: change(effect.condition) } : effect.kind === 'value' ? { ...effect, value: change(effect.value) } : effect;
      return { ...item, condition: maybe(item.condition, change), effect: changed };
    }
    case 'conclusion':
      return { ...item, applies: item.applies.map(change) };
    case 'courseTable':
      return {
        ...item, applies: item.applies.map(change), credits: change(item.credits), counts: maybe(item.counts, change), key: maybe(item.key, change),
        groups: item.groups.map((group) => ({ ...group, condition: maybe(group.condition, change) })),
      };
    case 'delegation':
      return item;
  }
}

/** The expressions directly in an item. */
export function expressionsIn(item: CheckedItem): CheckedExpression[] {
  const found: CheckedExpression[] = [];
  mapItem(item, (e) => {
    found.push(e);
    return e;
  });
  return found;
}
