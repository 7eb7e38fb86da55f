/** Why a condition is unknown: code that names the facts, decisions and reasons that stand in the way. Runs only for undetermined results. */
import type { Expression } from '../../ir/program.ts';
import type { Emission, Slot } from './emission.ts';
import { compileCondition } from './conditions.ts';
import { compileExact } from './exact.ts';
import { compileScaled, unlessExactNeeded } from './numbers.ts';
import { literal } from './names.ts';
import { operandsOf } from './program-index.ts';
import { unknownTest } from './representation.ts';
import { compiledAggregate, compiledDefinition, compiledGranted, expanded, isComputedApart } from './scope.ts';
import { amountSlot, decisionSlot, elementSlot, factSlot, presenceSlot } from './slots.ts';
import { workdayLists } from './texts.ts';

function slotNote(slot: Slot, missing = slot.missing!): string {
  return `${unknownTest(slot.name, slot.representation)} && ${literal(missing)}`;
}

/** A field of an entry by its list: 學生.修課 的 成績. */
function entryName(emission: Emission, e: Extract<Expression, { op: 'element' }>): string {
  if (emission.listName === null) throw new Error('rule program: a field of an entry stands in an aggregate only');
  return `${emission.listName} 的 ${emission.index.element(e.record, e.field).field.name.text}`;
}

function decisionNotes(emission: Emission, name: string): string[] {
  const discretion = emission.index.discretion(name);
  const decision = decisionSlot(emission, discretion);
  const notes = [slotNote(decision)];
  if (discretion.amount) notes.push(`${decision.name} === ${emission.rt('YES')} && ${slotNote(amountSlot(emission, discretion))}`);
  return notes;
}

/** Is a number proven to be an integer? */
function isWhole(emission: Emission, e: Expression): boolean {
  return unlessExactNeeded(() => compileScaled(emission, e))?.scale === 1n;
}

/** Notes of a value: what it lacks where it is unknown. */
export function notesOf(emission: Emission, expression: Expression): string[] {
  const e = expanded(expression);
  const { rt } = emission;
  if (isComputedApart(e)) return [compiledAggregate(emission, e).note];
  switch (e.op) {
    case 'fact':
      return [slotNote(factSlot(emission, e.record, e.field))];
    case 'element':
      return [slotNote(elementSlot(emission, e.record, e.field), entryName(emission, e))];
    case 'present':
      return [slotNote(presenceSlot(emission, e.fact), e.fact.op === 'element' ? entryName(emission, e.fact) : undefined)];
    case 'definition':
      return [compiledDefinition(emission, e.definition).note];
    case 'granted':
      return [compiledGranted(emission, e).note];
    case 'amount':
      return decisionNotes(emission, e.discretion);
    case 'discretionary': {
      const decision = decisionSlot(emission, emission.index.discretion(e.discretion));
      const own = decisionNotes(emission, e.discretion);
      const inside = (arm: Expression): string[] => notesOf(emission, arm).filter((note) => !own.includes(note));
      return [
        ...own,
        ...inside(e.original).map((note) => `${decision.name} !== ${rt('YES')} && ${note}`),
        ...inside(e.granted).map((note) => `${decision.name} !== ${rt('NO')} && ${note}`),
      ];
    }
    case 'divide': {
      const isNeverZero = e.right.op === 'number' && e.right.value.n !== 0n;
      return [...operandsOf(e).flatMap((operand) => notesOf(emission, operand)), ...(isNeverZero ? [] : [`${rt('isZero')}(${compileExact(emission, e.right)}) && ${rt('DIVISION_BY_ZERO')}`])];
    }
    case 'addDays': {
      const inner = operandsOf(e).flatMap((operand) => notesOf(emission, operand));
      const fraction = isWhole(emission, e.days) ? [] : [`${rt('isFraction')}(${compileExact(emission, e.days)}) && ${rt('FRACTIONAL_DAYS')}`];
      return [...inner, ...fraction, `${rt('leavesCalendar')}(${rt('addExact')}(${compileExact(emission, e.date)}, ${compileExact(emission, e.days)})) && ${rt('NO_SUCH_DATE')}`];
    }
    case 'addMonths': {
      const fraction = isWhole(emission, e.months) ? [] : [`${rt('isFraction')}(${compileExact(emission, e.months)}) && ${rt('FRACTIONAL_DAYS')}`];
      const parts = [e.date, e.months].map((part) => `${rt('wholeNumber')}(${compileExact(emission, part)})`).join(', ');
      return [...operandsOf(e).flatMap((operand) => notesOf(emission, operand)), ...fraction, `${rt('leavesCalendarByMonths')}(${parts}) && ${rt('NO_SUCH_DATE')}`];
    }
    case 'workday': {
      const { count } = e;
      const whole = (part: Expression): string => `${rt('wholeNumber')}(${compileExact(emission, part)})`;
      // what is put off counts one working day from the day before
      const parts = `${count ? `${whole(e.date)}, ${whole(count)}` : `${whole(e.date)} - 1, 1`}, ${workdayLists(emission, e)}`;
      const fraction = count && !isWhole(emission, count) ? [`${rt('isFraction')}(${compileExact(emission, count)}) && ${rt('FRACTIONAL_DAYS')}`] : [];
      return [...[e.date, ...(count ? [count] : []), e.holidays, e.workdays].flatMap((operand) => notesOf(emission, operand)), ...fraction, `${rt('lackOfWorkdays')}(${parts})`];
    }
    case 'workdaysBetween': {
      const parts = [e.from, e.to].map((part) => `${rt('wholeNumber')}(${compileExact(emission, part)})`).join(', ');
      return [...[e.from, e.to, e.holidays, e.workdays].flatMap((operand) => notesOf(emission, operand)), `${rt('lackBetween')}(${parts}, ${workdayLists(emission, e)})`];
    }
    default:
      return operandsOf(e).flatMap((operand) => notesOf(emission, operand));
  }
}

/** A condition as an answer: NO, YES, or what it lacks. */
export function compileAnswer(emission: Emission, e: Expression): string {
  const { rt } = emission;
  switch (e.op) {
    case 'boolean':
      return rt(e.value ? 'YES' : 'NO');
    case 'and':
    case 'or':
      if (e.operands.length === 0) return rt(e.op === 'and' ? 'YES' : 'NO');
      return `${rt(e.op === 'and' ? 'allAnswers' : 'anyAnswer')}(${e.operands.map((operand) => compileAnswer(emission, operand)).join(', ')})`;
    case 'not':
      return `${rt('notAnswer')}(${compileAnswer(emission, e.operand)})`;
    default:
      return `${rt('answer')}(${[compileCondition(emission, e), ...new Set(notesOf(emission, e))].join(', ')})`;
  }
}
