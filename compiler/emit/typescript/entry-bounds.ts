/** The function that gives how far an aggregate can come while some of its entries are open. */
import type { Expression } from '../../ir/program.ts';
import { compileMadeCondition } from './conditions.ts';
import { constant, functionText, local, uniqueSlots, type Emission, type Slot } from './emission.ts';
import { loopHead, readFields, withoutUnread } from './entry-loops.ts';
import { compileExact } from './exact.ts';
import type { Loop } from './folds.ts';
import { pascalCase } from './names.ts';
import { slotsOf } from './scope.ts';

type Aggregate = Extract<Expression, { op: 'aggregate' }>;

const ENDS = { count: 'countBounds', sum: 'sumBounds', max: 'maxBounds', min: 'minBounds' } as const;
type Ended = keyof typeof ENDS;
const isEnded = (operation: Aggregate['operation']): operation is Ended => operation in ENDS;

/** The range that an unknown value lies in: that of the field it is; null for what is computed, and for fields without one. */
function rangeCode(emission: Emission, value: Expression | null): string {
  if (value?.op !== 'element' || value.type.kind !== 'number' || !value.type.low || !value.type.high) return 'null';
  const limit = ({ n, d }: { n: bigint; d: bigint }): string => `${emission.rt('rational')}(${n}n, ${d}n)`;
  const { optional } = emission.index.element(value.record, value.field).field;
  return constant(emission, 'RANGE', `/* @__PURE__ */ Object.freeze({ low: ${limit(value.type.low)}, high: ${limit(value.type.high)}, optional: ${optional} })`);
}

/** Declares it and gives its name; undefined for aggregates that are known where their list is, and for those that have no ends where they are not. */
export function declareBounds(loop: Loop, e: Aggregate, slots: readonly Slot[], wanted: string): string | undefined {
  const { emission, list } = loop;
  const { operation, condition, value, element } = e;
  if (element === null || !isEnded(operation) || (operation === 'count' && condition === null)) return undefined;
  const { rt, ts, rtType } = emission;
  const range = operation === 'count' ? null : rangeCode(emission, value);
  if (condition === null && range === 'null') return undefined;
  const open = local(emission, 'open');
  const name = emission.names.fresh(`boundsOf${pascalCase(wanted)}`);
  const isCount = operation === 'count';
  const fields = readFields(uniqueSlots([...(condition ? slotsOf(emission, condition) : []), ...(value && !isCount ? slotsOf(emission, value) : [])]), []);
  const met = condition ? compileMadeCondition(emission, condition) : rt('YES');
  const body = withoutUnread([...fields, `${open}.push([${met}, ${value && !isCount ? compileExact(emission, value) : 'undefined'}]);`]);
  emission.declarations.push(functionText(emission, name, slots, rtType('Bounds'), [
    `if (${list.name} === undefined) return undefined;`, `const ${open}${ts(`: ${rtType('OpenEntry')}[]`)} = [];`, loopHead(loop, body), ...body.map((line) => `  ${line}`), '}',
    `return ${rt(ENDS[operation])}(${open}${range === null ? '' : `, ${range}`});`,
  ]));
  return name;
}
