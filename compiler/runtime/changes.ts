/**
 * What would have to be different for another outcome: one fact alone, otherwise two of them. Every claim has been evaluated; a run of values
 * (16 學分以上) is claimed only when every single value of it has been, or both ends of every part that the rule does not tell apart. What was not
 * found within the limits below is not claimed.
 */
import { outcomeWord } from './explanation.ts';
import { choicesOf, rowOf, type Choice, type Row } from './fact-values.ts';
import type { GuideFact, RuleGuide } from './guide.ts';
import type { Outcome, Result, ResultValue } from './result.ts';
import { turningSteps } from './turning-points.ts';

/** One fact as it would have to be. `value` is nearest to what it is now; with `to`, every value from one to the other does; `others` do as well. */
export interface ChangedFact {
  readonly fact: string;
  readonly path: readonly [record: string, field: string];
  readonly value: unknown;
  readonly to?: unknown;
  readonly others?: readonly unknown[];
}

export interface Change {
  readonly outcome: Outcome;
  readonly value: ResultValue;
  readonly set: readonly ChangedFact[];
  /** 若 選課.學分 為 16 學分以上，則符合。 */
  readonly text: string;
}

type Input = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** A decided answer: equal keys are the same answer. */
interface Answered {
  readonly key: string;
  readonly result: Result;
}

interface Found {
  readonly answered: Answered;
  readonly set: readonly ChangedFact[];
  readonly words: string;
  /** How far it is from what is: 0 to 1 for a number, 1 for anything that is either so or not. */
  readonly cost: number;
}

/** Steps of one run of values that are tried one by one, and evaluations of one search for two facts. */
const LONGEST_RUN = 12_000;
const MOST_EVALUATIONS = 20_000;
const YEAR = 365;
/** Steps of a longer range: more days than a 行事曆 has, behind which nothing is decided. */
const COVERED = 800;

interface Search {
  readonly guide: RuleGuide;
  /** The answer as it is now. */
  readonly now: Answered;
  readonly longestRun: number;
  left: number;
}

function answerOf(guide: RuleGuide, result: Result): Answered | null {
  if (result.outcome === 'undetermined') return null;
  return { key: result.outcome === 'value' && guide.compared ? `value:${JSON.stringify(result.value)}` : result.outcome, result };
}

const valueIn = (input: Input, { path: [record, field] }: GuideFact): unknown => {
  const owner = input[record];
  return owner && Object.hasOwn(owner, field) ? owner[field] : undefined;
};

function answerWith(search: Search, input: Input): Answered | null {
  search.left--;
  return answerOf(search.guide, search.guide.explain(input));
}

const withValue = (input: Input, { path: [record, field] }: GuideFact, value: unknown): Input => ({ ...input, [record]: { ...input[record], [field]: value } });

// ------------------------------------------------------------------------------------------------ one fact

/** How far a step is from what is known: 0 to 1. */
function distance(fact: GuideFact, row: Row, known: number, step: number): number {
  return known === known ? Math.min(1, Math.abs(step - known) / (fact.type.kind === 'date' ? YEAR : row.high - row.low)) : 1;
}

interface Near {
  /** Where the rule compares: its constants, and what it calculates from the other facts. */
  readonly steps: readonly number[];
  /** The first steps of the parts within which the outcome is the same, in order; null where that is not known. */
  readonly starts: readonly number[] | null;
}

function nearTo(fact: GuideFact, row: Row, input: Input): Near {
  const turned = fact.turns ? turningSteps(row.low, row.high, fact.turns, (step) => withValue(input, fact, row.valueOf(step))) : [];
  const known = turned.filter((steps) => steps !== null).flat();
  const isWhole = fact.parts !== undefined && turned.every((steps) => steps !== null);
  return { steps: known.length === 0 ? (fact.near ?? []) : [...(fact.near ?? []), ...known], starts: isWhole ? [...new Set([row.low, ...fact.parts, ...known])].filter((step) => step >= row.low && step <= row.high).sort((a, b) => a - b) : null };
}

/** Steps to look at in one direction, nearest first: doubling distances, the constants of the rule with both sides, the end of the range. */
function outward(at: number, direction: 1 | -1, row: Row, near: readonly number[]): number[] {
  const end = direction === 1 ? row.high : row.low;
  const steps = new Set<number>([end]);
  for (let distance = 1; distance <= Math.abs(end - at); distance *= 2) steps.add(at + direction * distance);
  for (const step of near.flatMap((n) => [n - 1, n, n + 1])) steps.add(step);
  return [...steps].filter((step) => (step - at) * direction > 0 && step >= row.low && step <= row.high).sort((a, b) => (a - b) * direction);
}

function searchRow(search: Search, fact: GuideFact, row: Row, input: Input): Found[] {
  const known = row.stepOf(valueIn(input, fact));
  // what is not known is sought from the lowest value on
  const at = known === known ? known : row.low - 1;
  const answerAt = (step: number): Answered | null => answerWith(search, withValue(input, fact, row.valueOf(step)));
  const near = nearTo(fact, row, input);
  return (known === known ? [-1, 1] as const : [1] as const).flatMap((direction) => {
    const seen = new Set([search.now.key]);
    const found: Found[] = [];
    let before = at;
    for (const step of outward(at, direction, row, near.steps)) {
      const answered = answerAt(step);
      if (answered && !seen.has(answered.key)) {
        seen.add(answered.key);
        const nearest = nearestStep(before, step, (middle) => answerAt(middle)?.key === answered.key);
        const holds = (s: number): boolean => answerAt(s)?.key === answered.key;
        const to = search.longestRun === 0 ? nearest : near.starts ? runOfParts(nearest, direction, row, near.starts, holds) : runFrom(nearest, direction, row, search.longestRun, holds);
        found.push(foundRun(fact, row, known, { from: nearest, to }, answered));
      }
      before = step;
    }
    return found;
  });
}

/** A step between `before`, which does not hold, and `after`, which does, whose neighbour towards `before` does not hold. */
function nearestStep(before: number, after: number, holds: (step: number) => boolean): number {
  let [without, within] = [before, after];
  while (Math.abs(within - without) > 1) {
    const middle = Math.trunc((without + within) / 2);
    if (holds(middle)) within = middle;
    else without = middle;
  }
  return within;
}

/** The last step of the run that begins at a step; the step itself when it is still going on behind as many as are tried of a range that is too long. */
function runFrom(from: number, direction: 1 | -1, row: Row, longest: number, holds: (step: number) => boolean): number {
  const end = direction === 1 ? row.high : row.low;
  const isLong = Math.abs(end - from) > longest;
  const limit = isLong ? from + direction * COVERED : end;
  let last = from;
  while (last !== limit && holds(last + direction)) last += direction;
  return isLong && last === limit ? from : last;
}

/** The same where the outcome is known to change between parts only: both ends of each are tried. */
function runOfParts(from: number, direction: 1 | -1, row: Row, starts: readonly number[], holds: (step: number) => boolean): number {
  let last = from;
  const parts = starts.map((start, i) => [start, (starts[i + 1] ?? row.high + 1) - 1] as const).filter(([low, high]) => (direction === 1 ? high >= from : low <= from));
  for (const [low, high] of direction === 1 ? parts : parts.reverse()) {
    const [near, far] = direction === 1 ? [low, high] : [high, low];
    if (((near - from) * direction > 0 && !holds(near)) || !holds(far)) return last;
    last = far;
  }
  return last;
}

function foundRun(fact: GuideFact, row: Row, known: number, { from, to }: { from: number; to: number }, answered: Answered): Found {
  const [above, below] = fact.type.kind === 'date' || fact.unit === '學年度' ? ['以後', '以前'] : ['以上', '以下'];
  const ended = to === row.high && to > from ? above : to === row.low && to < from ? below : '';
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const words = ended !== '' ? `${row.shown(from)}${ended}` : from === to ? row.shown(from) : `${row.shown(low)}至 ${row.shown(high)}`;
  return {
    answered, cost: distance(fact, row, known, from), words: `${fact.name} 為 ${words}`,
    set: [{ fact: fact.name, path: fact.path, value: row.valueOf(from), ...(from === to ? {} : { to: row.valueOf(to) }) }],
  };
}

/** 甲, 甲或乙, 甲、乙或丙 */
const anyOf = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}或${words.at(-1)}`);

function searchChoices(search: Search, fact: GuideFact, input: Input): Found[] {
  const groups = new Map<string, { answered: Answered; choices: Choice[] }>();
  for (const choice of choicesOf(fact, valueIn(input, fact))) {
    const answered = answerWith(search, withValue(input, fact, choice.value));
    if (!answered || answered.key === search.now.key) continue;
    const key = `${choice.verb}${answered.key}`;
    const group = groups.get(key) ?? { answered, choices: [] };
    groups.set(key, group);
    group.choices.push(choice);
  }
  return [...groups.values()].map(({ answered, choices }): Found => {
    const [first, ...others] = choices;
    return {
      answered, cost: 1, words: `${fact.name} ${first!.verb} ${anyOf(choices.map((c) => c.shown))}`,
      set: [{ fact: fact.name, path: fact.path, value: first!.value, ...(others.length > 0 ? { others: others.map((c) => c.value) } : {}) }],
    };
  });
}

/** A fact that may be absent, absent. */
function searchAbsence(search: Search, fact: GuideFact, input: Input): Found[] {
  if (!fact.optional || valueIn(input, fact) === null || valueIn(input, fact) === undefined) return [];
  const answered = answerWith(search, withValue(input, fact, null));
  if (!answered || answered.key === search.now.key) return [];
  return [{ answered, cost: 1, words: `沒有 ${fact.name}`, set: [{ fact: fact.name, path: fact.path, value: null }] }];
}

function searchFact(search: Search, fact: GuideFact, input: Input): Found[] {
  const row = rowOf(fact);
  return [...(row ? searchRow(search, fact, row, input) : searchChoices(search, fact, input)), ...searchAbsence(search, fact, input)];
}

/** An authority that grants, and how much: one act, though two facts. */
function searchGrant(search: Search, decision: GuideFact | undefined, amount: GuideFact, input: Input): Found[] {
  const isGrant = decision?.path[0] === amount.path[0] && decision.path[1] === 'decision' && decision.type.kind === 'enumeration' && decision.type.members[0]?.[0] === 'granted';
  if (!isGrant || valueIn(input, decision) === 'granted') return [];
  const held = { value: 'granted', words: `${decision.name} 為 准`, cost: 1 };
  return searchFact(search, amount, withValue(input, decision, held.value)).filter(({ answered }) => answered.key !== search.now.key).map((found) => joined(decision, held, found));
}

interface Held {
  readonly value: unknown;
  readonly words: string;
  readonly cost: number;
}

function joined(held: GuideFact, at: Held, found: Found): Found {
  return { answered: found.answered, cost: at.cost + found.cost, words: `${at.words} 且 ${found.words}`, set: [{ fact: held.name, path: held.path, value: at.value }, ...found.set] };
}

// ------------------------------------------------------------------------------------------------ two facts

/** The single values at which one fact is held while another is searched. */
function heldValues(fact: GuideFact, input: Input): Held[] {
  const row = rowOf(fact);
  const current = valueIn(input, fact);
  if (!row) return choicesOf(fact, current).map((c) => ({ value: c.value, words: `${fact.name} ${c.verb} ${c.shown}`, cost: 1 }));
  const at = row.stepOf(current);
  const steps = [...new Set([...nearTo(fact, row, input).steps.flatMap((n) => [n, n + 1, n - 1]), row.low, row.high])].filter((s) => s >= row.low && s <= row.high && s !== at);
  const cost = (step: number): number => distance(fact, row, at, step);
  return steps.sort((a, b) => cost(a) - cost(b)).map((step) => ({ value: row.valueOf(step), words: `${fact.name} 為 ${row.shown(step)}`, cost: cost(step) }));
}

/** Pairs of facts, the first of each held at single values; for each pair the nearest change to each answer. */
function searchPairs(search: Search, input: Input, isWanted: (answered: Answered) => boolean): Found[] {
  const { facts } = search.guide;
  const best = new Map<string, { held: GuideFact; at: Held; fact: GuideFact; found: Found }>();
  for (const [i, held] of facts.entries()) {
    for (const at of heldValues(held, input)) {
      const changed = withValue(input, held, at.value);
      for (const [j, fact] of facts.entries()) {
        if (i === j || search.left <= 0) continue;
        for (const found of searchFact(search, fact, changed).filter((f) => isWanted(f.answered))) {
          const key = `${Math.min(i, j)} ${Math.max(i, j)} ${found.answered.key}`;
          const known = best.get(key);
          if (!known || at.cost + found.cost < known.at.cost + known.found.cost) best.set(key, { held, at, fact, found });
        }
      }
    }
  }
  // the run of values of the second fact is tried for the pairs that are told of, and for no other
  const whole: Search = { ...search, longestRun: LONGEST_RUN };
  return [...best.values()].map(({ held, at, fact, found }) => {
    const again = searchFact(whole, fact, withValue(input, held, at.value)).find((f) => f.answered.key === found.answered.key && f.set[0]!.value === found.set[0]!.value);
    return joined(held, at, again ?? found);
  });
}

// ------------------------------------------------------------------------------------------------ all of it

const OPPOSITES: Readonly<Record<Outcome, readonly Outcome[]>> = {
  met: ['violated', 'deviates'], violated: ['met'], deviates: ['met'], entitled: ['notEntitled'], notEntitled: ['entitled'],
  notApplicable: ['met', 'violated', 'deviates', 'entitled', 'notEntitled', 'value'], value: ['notApplicable', 'value'],
  conflict: ['met', 'violated', 'deviates', 'entitled', 'notEntitled', 'notApplicable', 'value'], undetermined: [],
};

function answerWords({ result }: Answered, guide: RuleGuide): string {
  if (result.outcome !== 'value') return outcomeWord(result.outcome);
  if (result.value === null) return result.effects?.length ? result.effects.map((effect) => `「${effect}」`).join('、') : '發生效果';
  const { value } = result;
  const shown = typeof value === 'boolean' ? (value ? '是' : '否') : (guide.members.find(([alias]) => alias === value)?.[1] ?? String(value));
  return `「${guide.name}」為 ${shown}`;
}

/**
 * The changes of one fact, or where none of them turns the outcome round, of two, that give another decided outcome; the smallest first. `input` is
 * in alias form, as the evaluator takes it. Days of the calendar stay as they are. Empty when the outcome is not decided, or nothing was found.
 */
export function changesOf(whole: RuleGuide, input: object): readonly Change[] {
  const guide = { ...whole, facts: whole.facts.filter((fact) => !fact.fixed) };
  const now = answerOf(guide, guide.explain(input));
  if (!now || (now.result.outcome === 'value' && !guide.compared && now.result.value !== null)) return [];
  const isOpposite = ({ result }: Answered): boolean => OPPOSITES[now.result.outcome].includes(result.outcome);
  const single: Search = { guide, now, longestRun: LONGEST_RUN, left: Infinity };
  const facts = input as Input;
  const ones = guide.facts.flatMap((fact, i) => [...searchFact(single, fact, facts), ...searchGrant(single, guide.facts[i - 1], fact, facts)]);
  const pairs = ones.some((found) => isOpposite(found.answered)) ? [] : searchPairs({ guide, now, longestRun: 0, left: MOST_EVALUATIONS }, facts, isOpposite);
  const order = (a: Found, b: Found): number => a.set.length - b.set.length || a.cost - b.cost || Number(isOpposite(b.answered)) - Number(isOpposite(a.answered));
  return [...ones, ...pairs].sort(order).map(({ answered, set, words }): Change => ({
    outcome: answered.result.outcome, value: answered.result.value, set, text: `若 ${words}，則${answerWords(answered, guide)}。`,
  }));
}

/** The changes in words, those of one number or day to the same outcome in one sentence: 若 學生.年級 為 2 年級以下或 5 年級以上，則不得。 */
export function changeLines(changes: readonly Change[]): string[] {
  const told = new Map<string, string[]>();
  for (const { set, text } of changes) {
    const head = `若 ${set[0]!.fact} 為 `;
    const isOne = set.length === 1 && text.startsWith(head) && set[0]!.others === undefined;
    const [words, then] = isOne ? [text.slice(head.length, text.lastIndexOf('，則')), text.slice(text.lastIndexOf('，則'))] : ['', ''];
    const key = isOne ? `${head}\n${then}` : text;
    told.set(key, [...(told.get(key) ?? []), words]);
  }
  return [...told].map(([key, words]) => (key.includes('\n') ? key.replace('\n', () => words.join('或 ')) : key));
}
