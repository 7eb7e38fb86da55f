/** Which parts of a condition or of a definition by cases its answer rests on: of several alternatives the one that holds, of several requirements the one that fails. */
import type { RuleGuide } from './guide.ts';
import { and, NO, not, or, UNKNOWN, YES, type Truth } from './truth.ts';

/** What is read in one place, by alias as in `because`, definitions by name as well; phrases that stand with one fact only are told with that and are in none. */
export interface Uses {
  readonly aliases: readonly string[];
  readonly reads: readonly string[];
}

/** A condition, in parts as far as these read something of that. */
export type Ground =
  | { readonly kind: 'leaf'; readonly uses: Uses; /** Left out of a whole body: nothing depends on its answer. */ holds?(input: object): Truth }
  | { readonly kind: 'not'; readonly part: Ground }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Ground[] };

/** What an item reads: first whether it applies, and then what is asked or given. Null where there is nothing to ask. */
export interface Grounds {
  readonly gate: Ground | null;
  readonly body: Ground | null;
  /** Of a definition. The last one, without a condition, is 其餘. */
  readonly cases: readonly { readonly when: Ground | null; readonly value: Uses }[];
}

/** Aliases and definitions, those that count and all of them. */
interface Collected {
  readonly used: Set<string>;
  readonly all: Set<string>;
}

const keysOf = ({ aliases, reads }: Uses): string[] => [...aliases, ...reads.map(definitionKey)];

/** A definition stands beside the aliases: one that is not shown has none. */
const definitionKey = (name: string): string => `definition ${name}`;

function answerOf(ground: Ground, input: object): Truth {
  switch (ground.kind) {
    case 'leaf':
      return ground.holds?.(input) ?? UNKNOWN;
    case 'not':
      return not(answerOf(ground.part, input));
    default:
      return ground.parts.map((part) => answerOf(part, input)).reduce(ground.kind === 'and' ? and : or);
  }
}

/** Everything that a condition reads, or what its answer rests on. */
function keysIn(ground: Ground, input: object | null): string[] {
  switch (ground.kind) {
    case 'leaf':
      return keysOf(ground.uses);
    case 'not':
      return keysIn(ground.part, input);
    default: {
      const { parts } = ground;
      const deciding = input === null ? [] : parts.filter((part) => answerOf(part, input) === (ground.kind === 'and' ? NO : YES));
      return (deciding.length > 0 ? deciding : parts).flatMap((part) => keysIn(part, input));
    }
  }
}

/** The cases that may have given the value: up to the first that holds; where none is known to hold, each that may, and why none of the others does. */
function usedCases(cases: Grounds['cases'], input: object): string[] {
  const used: string[] = [];
  const passed: string[] = [];
  for (const { when, value } of cases) {
    const answer = when === null ? YES : answerOf(when, input);
    const condition = when === null ? passed : keysIn(when, input);
    if (answer === NO) passed.push(...condition);
    else used.push(...condition, ...keysOf(value));
    if (answer === YES) return used;
  }
  return [...passed, ...used];
}

function collect({ gate, body, cases }: Grounds, input: object): Collected {
  const isShut = gate !== null && answerOf(gate, input) === NO;
  const parts = [gate, body].filter((part) => part !== null);
  const all = [...parts.flatMap((part) => keysIn(part, null)), ...cases.flatMap(({ when, value }) => [...(when ? keysIn(when, null) : []), ...keysOf(value)])];
  return { all: new Set(all), used: new Set(isShut ? keysIn(gate, input) : [...parts.flatMap((part) => keysIn(part, input)), ...usedCases(cases, input)]) };
}

/** What a result rests on. */
export const usedBy = (grounds: Grounds, input: object): ReadonlySet<string> => collect(grounds, input).used;

/** What each definition rests on that a result rests on. */
export function usedIn(guide: Pick<RuleGuide, 'grounds' | 'reads'>, input: object, seen = new Map<RuleGuide, ReadonlySet<string>>()): ReadonlyMap<RuleGuide, ReadonlySet<string>> {
  const unused = unusedOf(guide.grounds, input);
  for (const one of guide.reads?.() ?? []) {
    if (seen.has(one) || unused.definition(one.name)) continue;
    seen.set(one, one.grounds ? usedBy(one.grounds, input) : new Set());
    usedIn(one, input, seen);
  }
  return seen;
}

/** Asks of aliases and of definitions whether a result does not rest on them; what stands in no part is always rested on. `input` holds the facts that suffice. */
export function unusedOf(grounds: Grounds | undefined, input: object): { alias(alias: string): boolean; definition(name: string): boolean } {
  const { used, all } = grounds ? collect(grounds, input) : { used: new Set<string>(), all: new Set<string>() };
  const isUnused = (key: string): boolean => all.has(key) && !used.has(key);
  return { alias: isUnused, definition: (name) => isUnused(definitionKey(name)) };
}
