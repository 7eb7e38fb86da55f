/**
 * The facts that suffice for an outcome. One fact after the other is taken away, the last one that the rule reads first; what can be taken away and
 * leaves the outcome as it is was read, but decides nothing. Whatever is left has been evaluated: with it alone the outcome is the same.
 */
import { amountText } from './amounts.ts';
import { readIsoDate, shownDate } from './dates.ts';
import { usedBy, usedIn, unusedOf } from './grounds.ts';
import type { GuideFact, RuleGuide } from './guide.ts';
import type { Result } from './result.ts';

/** Values as shown, by alias as in `because`: all of them together are one sufficient reason for the outcome. */
export type Basis = Readonly<Record<string, string>>;

/** A definition that an outcome rests on. */
export interface ConsideredDefinition {
  readonly name: string;
  readonly provision: string;
  /** The words of the provision. */
  readonly text: string;
  /** 否, 24 學分 */
  readonly shown: string;
  /** What gives it that value. */
  readonly values: Basis;
}

/** Why an outcome is what it is. */
export interface Reasons {
  /** Empty where nothing is decided; otherwise each is enough without the others, the first one told of. */
  readonly basis: readonly Basis[];
  /** Names of the facts of all of them. */
  readonly facts: readonly string[];
  /** The input with the facts of the first one only. */
  readonly input: object;
}

type Input = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Independent reasons that are looked for. */
const MOST_REASONS = 3;

/** What has to stay the same. */
const keyOf = ({ outcome, value, unit, effects, openEffects, consequences, produces, missing }: Result): string => JSON.stringify([outcome, value, unit, effects, openEffects, consequences, produces, missing]);

function without(input: Input, { path: [record, field] }: GuideFact): Input {
  const { [field]: _, ...others } = input[record]!;
  return { ...input, [record]: others };
}

/** Is something said of a fact? */
export function isGiven({ path: [record, field] }: GuideFact, input: object): boolean {
  const given = Object.hasOwn(input, record) ? (input as Record<string, unknown>)[record] : undefined;
  return typeof given === 'object' && given !== null && Object.hasOwn(given, field) && (given as Record<string, unknown>)[field] !== undefined;
}

/** Does nothing rest on more than with all that is known, such as on cases that do not apply? */
const isNoWider = (guide: RuleGuide, given: Input, less: Input): boolean => {
  const [before, after] = [usedIn(guide, given), usedIn(guide, less)];
  const own = guide.grounds ? [[usedBy(guide.grounds, given), usedBy(guide.grounds, less)] as const] : [];
  return [...own, ...[...after].map(([one, used]) => [before.get(one) ?? new Set<string>(), used] as const)].every(([known, used]) => [...used].every((key) => known.has(key)));
};

/** The facts that no more can be taken away of, in the order of the rule; null where those are not enough to begin with. `given`: all that is known. */
function sufficient(guide: RuleGuide, given: Input, input: Input, facts: readonly GuideFact[], key: string): { readonly input: Input; readonly facts: readonly GuideFact[] } | null {
  const suffices = (less: Input): boolean => keyOf(guide.explain(less)) === key && isNoWider(guide, given, less);
  if (!suffices(input)) return null;
  let left = input;
  const kept: GuideFact[] = [];
  for (const fact of [...facts].reverse()) {
    const less = without(left, fact);
    if (suffices(less)) left = less;
    else kept.unshift(fact);
  }
  return { input: left, facts: kept };
}

/** The values of `all` that these facts give: those that are the same when nothing else is known. Bound phrases stand with a fact that is compared with them, whatever else they depend on. */
function valuesWith(guide: RuleGuide, all: Basis, input: Input, kept: readonly GuideFact[]): Basis {
  const { because: [because] } = guide.explain(input);
  const unused = unusedOf(guide.grounds, input);
  const shown = because?.values ?? {};
  const undecided = new Set(guide.facts.filter((fact) => fact.path[1] === 'decision' && !kept.includes(fact)).flatMap(({ path: [record] }) => [record, `${record}.decision`]));
  const compared = new Set(kept.flatMap((fact) => fact.phrases ?? []));
  const elsewhere = new Set(guide.facts.flatMap((fact) => fact.phrases ?? []).filter((alias) => !compared.has(alias)));
  return Object.fromEntries(Object.entries(all).filter(([alias, text]) => (shown[alias] === text || compared.has(alias)) && !undecided.has(alias) && !elsewhere.has(alias) && !unused.alias(alias)));
}

/** Why a result is what it is. `input` is in alias form. */
export function reasonsOf(guide: RuleGuide, given: object, result: Result): Reasons {
  const input = given as Input;
  const all = result.because[0]?.values;
  if (result.outcome === 'undetermined' || !all) return { basis: [], facts: [], input };
  const key = keyOf(result);
  const known = guide.facts.filter((fact) => !fact.fixed && isGiven(fact, input));
  // a reason of its own needs none of the facts that only the others need
  const isNeeded = (fact: GuideFact): boolean => keyOf(guide.explain(without(input, fact))) !== key;
  const needed = new Set(known.filter(isNeeded));
  const found: { readonly input: Input; readonly facts: readonly GuideFact[] }[] = [];
  let [rest, restFacts]: [Input, readonly GuideFact[]] = [input, known];
  while (found.length < MOST_REASONS) {
    const one = sufficient(guide, input, rest, restFacts, key);
    if (one === null) break;
    found.push(one);
    const own = one.facts.filter((fact) => !needed.has(fact));
    if (own.length === 0) break;
    rest = own.reduce(without, rest);
    restFacts = restFacts.filter((fact) => !own.includes(fact));
  }
  return {
    basis: found.map((one) => valuesWith(guide, all, one.input, one.facts)),
    facts: [...new Set(found.flatMap(({ facts }) => facts.map(({ name }) => name)))],
    input: found[0]?.input ?? input,
  };
}

/** Shown values of a definition's result: 是, 甲等, 24 學分. */
function shownValue({ members, isDay }: RuleGuide, { value, unit }: Result): string {
  const text = typeof value === 'boolean' ? (value ? '是' : '否') : isDay ? shownDate(readIsoDate(value)) : (members.find(([alias]) => alias === value)?.[1] ?? String(value));
  return amountText(text, unit);
}

/** The definitions that a reason rests on, those that they read behind them; each once. */
export function definitionsOf(guide: RuleGuide, { input }: Reasons): ConsideredDefinition[] {
  const found = new Map<RuleGuide, ConsideredDefinition>();
  const follow = (reader: RuleGuide): void => {
    const unused = unusedOf(reader.grounds, input);
    for (const one of reader.reads?.() ?? []) {
      if (unused.definition(one.name)) continue;
      const result = found.has(one) ? null : one.explain(input);
      const [because] = result?.because ?? [];
      if (!result || !because || result.outcome !== 'value' || result.value === null) continue;
      found.set(one, { name: one.name, provision: because.provision, text: because.text, shown: shownValue(one, result), values: reasonsOf(one, input, result).basis[0] ?? {} });
      follow(one);
    }
  };
  follow(guide);
  return [...found.values()];
}
