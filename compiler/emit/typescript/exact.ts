/** Numbers as bigint fractions: the path for divisions, unbounded steps and facts of any precision. */
import type { Expression } from '../../ir/program.ts';
import { elapsedScale, isZeroForAny } from './numbers.ts';
import { constant, type Compiled, type Emission, type Slot } from './emission.ts';
import type { Representation } from './representation.ts';
import { compiledAggregate, compiledDefinition, compiledGranted, expanded, isLooped } from './scope.ts';
import { amountSlot, decisionSlot, elementSlot, factSlot } from './slots.ts';
import { workdayLists } from './texts.ts';

const OPERATIONS = { add: 'addExact', subtract: 'subtractExact', divide: 'divideExact' } as const;

/** A value of either number representation as an exact number. */
export function liftCode(emission: Emission, code: string, representation: Representation): string {
  if (representation.kind !== 'scaled') return code;
  return `${emission.rt('lift')}(${code}${representation.scale === 1n ? '' : `, ${representation.scale}n`})`;
}

const computedExact = (emission: Emission, { representation, code }: Compiled): string => liftCode(emission, code, representation);
const slotExact = (emission: Emission, { representation, name }: Slot): string => liftCode(emission, name, representation);

/** Compiles a number or a date to code of type Rational | undefined. */
export function compileExact(emission: Emission, expression: Expression): string {
  const e = expanded(expression);
  const inner = (operand: Expression): string => compileExact(emission, operand);
  switch (e.op) {
    case 'number':
      return constant(emission, 'EXACT', `/* @__PURE__ */ ${emission.rt('rational')}(${e.value.n}n, ${e.value.d}n)`);
    case 'date':
      return constant(emission, 'EXACT', `/* @__PURE__ */ ${emission.rt('rational')}(${e.days}n, 1n)`);
    case 'fact':
      return slotExact(emission, factSlot(emission, e.record, e.field));
    case 'amount':
      return slotExact(emission, amountSlot(emission, emission.index.discretion(e.discretion)));
    case 'definition':
      return computedExact(emission, compiledDefinition(emission, e.definition));
    case 'aggregate':
      return computedExact(emission, compiledAggregate(emission, e));
    case 'element':
      return slotExact(emission, elementSlot(emission, e.record, e.field));
    case 'round':
      if (isLooped(e)) return computedExact(emission, compiledAggregate(emission, e));
      return `${emission.rt('roundExact')}(${inner(e.operand)}, ${e.decimals}, "${e.mode}")`;
    case 'workdaysBetween':
      return `${emission.rt('lift')}(${emission.rt('workdaysBetween')}(${[e.from, e.to].map((one) => `${emission.rt('wholeNumber')}(${inner(one)})`).join(', ')}, ${workdayLists(emission, e)}))`;
    case 'elapsed':
      return `${emission.rt('lift')}(${emission.rt('monthsBetween')}(${[e.from, e.to].map((one) => `${emission.rt('wholeNumber')}(${inner(one)})`).join(', ')}), ${elapsedScale(e)}n)`;
    case 'extreme':
      return `${emission.rt(e.isMost ? 'greatestExact' : 'leastExact')}(${e.operands.map(inner).join(', ')})`;
    case 'workday':
      return `${emission.rt('lift')}(${emission.rt(e.count ? 'workdaysFrom' : 'workday')}(${[e.date, ...(e.count ? [e.count] : [])].map((one) => `${emission.rt('wholeNumber')}(${inner(one)})`).join(', ')}, ${workdayLists(emission, e)}))`;
    case 'multiply':
      return `${emission.rt(isZeroForAny(emission, e) ? 'zeroOrProduct' : 'multiplyExact')}(${inner(e.left)}, ${inner(e.right)})`;
    case 'add':
    case 'subtract':
    case 'divide':
      return `${emission.rt(OPERATIONS[e.op])}(${inner(e.left)}, ${inner(e.right)})`;
    case 'addMonths':
      return `${emission.rt('lift')}(${emission.rt('addMonths')}(${emission.rt('wholeNumber')}(${inner(e.date)}), ${emission.rt('wholeNumber')}(${inner(e.months)})))`;
    case 'addDays':
      return `${emission.rt('existingDayExact')}(${emission.rt('addExact')}(${inner(e.date)}, ${emission.rt('lift')}(${emission.rt('wholeNumber')}(${inner(e.days)}))))`;
    case 'discretionary': {
      const decision = decisionSlot(emission, emission.index.discretion(e.discretion));
      return `(${decision.name} === ${emission.rt('YES')} ? ${inner(e.granted)} : ${inner(e.original)})`;
    }
    case 'granted':
      return computedExact(emission, compiledGranted(emission, e));
    case 'original':
      return slotExact(emission, emission.original!);
    default:
      throw new Error(`rule program: ${e.op} is not a number`);
  }
}
