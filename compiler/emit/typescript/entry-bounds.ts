/** The function that gives how far an aggregate can come while some of its entries are open. */
import type { Expression } from '../../ir/program.ts';
import { compileMadeCondition } from './conditions.ts';
import { constant, declareFunction, local, type Emission } from './emission.ts';
import { loopLines } from './entry-loops.ts';
import { compileExact } from './exact.ts';
import type { Loop } from './folds.ts';
import { pascalCase } from './names.ts';

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

/** Declares it and gives its call; undefined for aggregates that are known where their list is, and for those that have no ends where they are not. */
export function declareBounds(outer: Emission, loop: Loop, e: Aggregate, wanted: string): string | undefined {
  const { emission, list } = loop;
  const { operation, condition, value, element } = e;
  if (element === null || !isEnded(operation)) return undefined;
  const { rt, ts, rtType } = emission;
  const range = rangeCode(emission, value);
  if (condition === null && range === 'null') return undefined;
  const open = local(emission, 'open');
  const met = condition ? compileMadeCondition(emission, condition) : rt('YES');
  return declareFunction(outer, `boundsOf${pascalCase(wanted)}`, rtType('Bounds'), [
    `if (${list.name} === undefined) return undefined;`, `const ${open}${ts(`: ${rtType('OpenEntry')}[]`)} = [];`,
    ...loopLines(loop, [`${open}.push([${met}, ${value ? compileExact(emission, value) : 'undefined'}]);`]),
    `return ${rt(ENDS[operation])}(${open}${value ? `, ${range}` : ''});`,
  ]).call;
}
