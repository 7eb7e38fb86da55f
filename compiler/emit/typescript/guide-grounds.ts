/** The parts of an item that read bound phrases and definitions, each with its answer: which of them a result rests on is seen when it is explained. */
import type { Expression } from '../../ir/program.ts';
import { inputFunction, type Emission } from './emission.ts';
import { compileCondition } from './conditions.ts';
import { phrasesBy } from './guide-facts.ts';
import { literal } from './names.ts';
import { caseOf, dutyOf, isPermission } from './norm-conditions.ts';
import { joined, visitExpression, type Item } from './program-index.ts';
import { shownAliases } from './shown-values.ts';

interface Reader {
  readonly emission: Emission;
  /** Under which alias the value of a bound phrase or a definition stands, of those that no fact tells whether a result rests on them. */
  readonly shown: ReadonlyMap<string, string>;
}

interface Read {
  readonly aliases: readonly string[];
  readonly reads: readonly string[];
}

/** A phrase that is compared with a fact which nothing else is compared with stands wherever that fact counts; what one case of several gives does not. */
function readerOf(emission: Emission, item: Item): Reader {
  const all: Reader = { emission, shown: shownAliases(emission, item) };
  const { cases } = partsOf(item);
  const given = new Set(cases.length > 1 ? cases.flatMap(({ value }) => readIn(all, value).aliases) : []);
  const lists = [...phrasesBy(emission, item).values()];
  const isTold = (alias: string): boolean => !given.has(alias) && lists.some((list) => list.includes(alias)) && lists.every((list) => list.length === 1 || !list.includes(alias));
  return { emission, shown: new Map([...all.shown].filter(([, alias]) => !isTold(alias))) };
}

function readIn({ emission, shown }: Reader, e: Expression): Read {
  const [aliases, reads] = [new Set<string>(), new Set<string>()];
  const add = (alias: string): void => void (shown.has(alias) && aliases.add(shown.get(alias)!));
  visitExpression(e, (inner) => {
    if ('binding' in inner && inner.binding) add(inner.binding.name.alias);
    if (inner.op !== 'definition') return;
    reads.add(inner.definition);
    add(emission.index.definition(inner.definition).name.alias);
  });
  return { aliases: [...aliases], reads: [...reads] };
}

const isEmpty = ({ aliases, reads }: Read): boolean => aliases.length + reads.length === 0;

const listCode = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;
const usesCode = ({ aliases, reads }: Read): string => `{ aliases: ${listCode(aliases)}, reads: ${listCode(reads)} }`;

/** What reads nothing is one part, however it is composed: it is only asked. */
function groundCode(reader: Reader, e: Expression): string {
  const { emission } = reader;
  const read = readIn(reader, e);
  if (e.op === 'not') return `{ kind: 'not', part: ${groundCode(reader, e.operand)} }`;
  if ((e.op === 'and' || e.op === 'or') && !isEmpty(read)) {
    const [own, others] = [e.operands.filter((operand) => !isEmpty(readIn(reader, operand))), e.operands.filter((operand) => isEmpty(readIn(reader, operand)))];
    return `{ kind: '${e.op}', parts: [${[...(others.length > 0 ? [joined(e.op, others)] : []), ...own].map((operand) => groundCode(reader, operand)).join(', ')}] }`;
  }
  return `{ kind: 'leaf', uses: ${usesCode(read)}, ${inputFunction(emission, 'holds', emission.rtType('Truth'), [`return ${compileCondition(emission, e)};`])} }`;
}

/** The gate, the body and the cases of an item. */
function partsOf(item: Item): { readonly gate: Expression | null; readonly body: Expression | null; readonly cases: readonly { readonly when: Expression | null; readonly value: Expression }[] } {
  switch (item.kind) {
    case 'norm': {
      const asked = [...(isPermission(item) && item.when ? [item.when] : []), dutyOf(item, 'must'), dutyOf(item, 'principle')].filter((e) => e.op !== 'and' || e.operands.length > 0);
      const gate = caseOf(item);
      return { gate: gate.op === 'and' && gate.operands.length === 0 ? null : gate, body: asked.length > 0 ? joined('and', asked) : null, cases: [] };
    }
    case 'definition':
      return { gate: null, body: null, cases: [...item.branches.map(({ condition, value }) => ({ when: condition, value })), ...(item.otherwise ? [{ when: null, value: item.otherwise }] : [])] };
    default:
      return { gate: null, body: null, cases: [] };
  }
}

/** How often an expression reads something, part by part: where there is one part at most, nothing is to be told apart. */
function placesOf(reader: Reader, e: Expression): number {
  if (e.op === 'and' || e.op === 'or' || e.op === 'not') return (e.op === 'not' ? [e.operand] : e.operands).reduce((sum, part) => sum + placesOf(reader, part), 0);
  return isEmpty(readIn(reader, e)) ? 0 : 1;
}

/** Code of what a result of an item may rest on; null where it always rests on all that it reads. */
export function groundsCode(emission: Emission, item: Item): string | null {
  const reader = readerOf(emission, item);
  const { gate, body, cases } = partsOf(item);
  const all = [gate, body, ...cases.flatMap(({ when, value }) => [when, value])].filter((e) => e !== null);
  const isApart = all.reduce((sum, e) => sum + placesOf(reader, e), 0) > 1 || (gate !== null && body !== null && placesOf(reader, body) > 0) || (cases.length > 1 && all.some((e) => placesOf(reader, e) > 0));
  if (!isApart) return null;
  const code = (e: Expression | null): string => (e === null ? 'null' : groundCode(reader, e));
  const isWhole = body !== null && !['and', 'or', 'not'].includes(body.op);
  return `{ gate: ${code(gate)}, body: ${isWhole ? `{ kind: 'leaf', uses: ${usesCode(readIn(reader, body))} }` : code(body)}, cases: [${cases.map(({ when, value }) => `{ when: ${code(when)}, value: ${usesCode(readIn(reader, value))} }`).join(', ')}] }`;
}
