/**
 * A program that also answers what coverage asks: items of its own, added to the rules and run by the same evaluator. Which exceptions hold, which
 * branch gives the value, how far a fact is from a threshold, and whether the comparison decides anything in this case.
 */
import type { Expression, ProgramDefinition, RuleProgram, ValueType } from '../ir/program.ts';
import type { Item } from '../emit/typescript/program-index.ts';
import { meaningOf } from '../emit/typescript/meaning.ts';
import type { Localized } from '../../lang/diagnostics/diagnostic.ts';
import { showOutcomeWord } from './outcomes.ts';
import { outcomesOf, thresholdsOf, type Place, type Threshold } from './coverage-points.ts';
import { compare, rational } from '../model/rational.ts';
import { parseRational, takesEffect, type Result } from '../runtime/index.ts';

type Results = Readonly<Record<string, Result>>;

/** One thing that a case can reach. */
export interface Point {
  readonly key: string;
  readonly kind: 'outcome' | 'branch' | 'exception' | 'threshold';
  /** Of a threshold: all its points have the same. */
  readonly threshold: { readonly words: string; readonly place: Place } | null;
  /** What to say when no case reaches it. */
  readonly missing: Localized;
  isReached(results: Results): boolean;
}

export interface ItemPoints {
  readonly item: Item;
  readonly points: readonly Point[];
}

const NUMBER: ValueType = { kind: 'number', unit: null, decimals: null, low: null, high: null };
const PLACE_WORDS: Readonly<Record<Place, Localized>> = { below: { zh: '低一級', en: 'one step below' }, at: { zh: '門檻本身', en: 'the threshold itself' }, above: { zh: '高一級', en: 'one step above' } };

/** The program with probes, and what each of its items has to be reached. */
export function withProbes(program: RuleProgram): { readonly program: RuleProgram; readonly items: readonly ItemPoints[] } {
  const probes: RuleProgram['items'][number][] = [];
  const add = <T extends Item>(probe: T): string => {
    const name = `探測.${probes.length}`;
    probes.push({ ...probe, name: { text: name, alias: `probe.${probes.length}` } });
    return `probe.${probes.length - 1}`;
  };
  const branchProbes = new Map<string, string>();
  const branchProbe = (definition: ProgramDefinition): string => {
    const known = branchProbes.get(definition.name.text);
    if (known !== undefined) return known;
    const alias = add(numberedBranches(definition));
    branchProbes.set(definition.name.text, alias);
    return alias;
  };
  const items = (program.items as readonly Item[]).map((item) => ({ item, points: pointsOf(item, { program, add, branchProbe }) }));
  return { program: { ...program, items: [...program.items, ...probes] }, items };
}

/** The definition as the number of the branch that it takes. */
function numberedBranches(definition: ProgramDefinition): ProgramDefinition {
  const numbered = (index: number): Expression => ({ op: 'number', value: rational(index) });
  return {
    ...definition, type: NUMBER, branches: definition.branches.map((b, i) => ({ condition: b.condition, value: numbered(i) })), otherwise: definition.otherwise ? numbered(definition.branches.length) : null,
  };
}

interface Probing {
  readonly program: RuleProgram;
  add<T extends Item>(probe: T): string;
  branchProbe(definition: ProgramDefinition): string;
}

function pointsOf(item: Item, probing: Probing): Point[] {
  const outcomes = outcomesOf(item).map((outcome): Point => ({
    key: `outcome ${outcome}`, kind: 'outcome', threshold: null, missing: { zh: `沒有案例使結果為「${showOutcomeWord(outcome)}」`, en: `no case has the outcome ${outcome}` }, isReached: (results) => results[item.name.alias]?.outcome === outcome,
  }));
  const thresholds = thresholdsOf(item, probing.program).flatMap((threshold) => thresholdPoints(item, threshold, probing));
  return [...outcomes, ...branchPoints(item, probing), ...effectPoints(item), ...exceptionPoints(item, probing), ...thresholds];
}

/** The value of a probe: its own type says which; undefined when it is unknown. */
const valueOf = (results: Results, alias: string): Result['value'] | undefined => (results[alias]!.outcome === 'value' ? results[alias]!.value : undefined);

function branchPoints(item: Item, { branchProbe }: Probing): Point[] {
  if (item.kind !== 'definition' || item.branches.length === 0) return [];
  const alias = branchProbe(item);
  const words = [...item.branches.map((b) => `當 ${meaningOf(b.condition)} 則 ${meaningOf(b.value)}`), ...(item.otherwise ? [`其餘 ${meaningOf(item.otherwise)}`] : [])];
  return words.map((branch, index): Point => ({
    key: `branch ${index}`, kind: 'branch', threshold: null, missing: { zh: `沒有案例走到「${branch}」`, en: `no case takes the branch ${branch}` }, isReached: (results) => valueOf(results, alias) === index,
  }));
}

/** Of effects in some case only: that they come about, and that the rule takes effect without them. */
function effectPoints(item: Item): Point[] {
  if (item.kind !== 'norm') return [];
  return (item.conditional ?? []).flatMap(({ condition, effects }, index) => [true, false].map((holds): Point => {
    const words = `${meaningOf(condition)} 時：${effects.join('、')}`;
    return {
      key: `effect ${index} ${holds}`, kind: 'branch', threshold: null,
      missing: holds ? { zh: `沒有案例使效果「${words}」發生`, en: `no case in which the effect ${words} comes about` } : { zh: `沒有案例使規則發生效果而無「${words}」`, en: `no case in which the rule takes effect without ${words}` },
      isReached: (results) => {
        const result = results[item.name.alias];
        return result !== undefined && takesEffect(result.outcome) && !result.openEffects?.some(({ effect }) => effects.includes(effect)) && effects.every((effect) => result.effects?.includes(effect)) === holds;
      },
    };
  }));
}

function exceptionPoints(item: Item, { add }: Probing): Point[] {
  if (item.kind !== 'norm') return [];
  return item.exceptions.map((e, index): Point => {
    const operands = item.applies ? [item.applies, e] : [e];
    const alias = add<ProgramDefinition>({ ...item, kind: 'definition', type: { kind: 'boolean' }, branches: [], otherwise: { op: 'and', operands } });
    return { key: `exception ${index}`, kind: 'exception', threshold: null, missing: { zh: `沒有案例使除外「${meaningOf(e)}」成立`, en: `no case in which the exception ${meaningOf(e)} holds` }, isReached: (results) => valueOf(results, alias) === true };
  });
}

/** The item with some of its expressions replaced. */
function replaced<T>(value: T, by: ReadonlyMap<unknown, Expression>): T {
  if (by.has(value)) return by.get(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one as unknown, by)])) as T;
}

const answerOf = ({ outcome, value }: Result): string => JSON.stringify([outcome, value]);

function thresholdPoints(item: Item, threshold: Threshold, { program, add, branchProbe }: Probing): Point[] {
  const { subject, limit, branch, step, nodes } = threshold;
  const distance = add<ProgramDefinition>({ ...item, kind: 'definition', type: NUMBER, branches: [], otherwise: { op: 'subtract', left: subject, right: limit } });
  // of a definition, which branch it takes counts as well: two branches may give one value
  const deciding = item.kind === 'definition' && item.branches.length > 0 ? [item, numberedBranches(item)] : [item];
  const variants = deciding.map((one) => [true, false].map((value) => add(replaced(one, new Map(nodes.map((node) => [node, { op: 'boolean', value }]))))));
  const definition = branch && program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === branch.definition);
  const branchAlias = definition && definition.branches.length > 0 ? branchProbe(definition) : null;
  const isAt = (place: Place, results: Results): boolean => {
    const value = valueOf(results, distance);
    const exact = parseRational(String(value));
    if (!exact || (branchAlias !== null && valueOf(results, branchAlias) !== branch!.index)) return false;
    if (place === 'at') return exact.n === 0n;
    const away = place === 'below' ? rational(-exact.n, exact.d) : exact;
    return away.n > 0n && (step === null || compare(away, step) <= 0);
  };
  const words = `${threshold.subjectWords} 對 ${threshold.limitWords}`;
  return threshold.places.map((place): Point => ({
    key: `threshold ${words} ${place}`, kind: 'threshold', threshold: { words, place }, missing: missingPlace(threshold, words, place),
    isReached: (results) => isAt(place, results) && variants.some(([ifTrue, ifFalse]) => answerOf(results[ifTrue!]!) !== answerOf(results[ifFalse!]!)),
  }));
}

function missingPlace({ subjectWords, limitWords, shown }: Threshold, words: string, place: Place): Localized {
  const { zh, en } = PLACE_WORDS[place];
  const value = shown[place];
  if (value === null) return { zh: `缺「${words}」${zh}的案例`, en: `no case at ${en} of ${words}` };
  return { zh: `缺「${subjectWords}」為 ${value} 的案例（門檻 ${limitWords}，${zh}）`, en: `no case with ${subjectWords} at ${value} (${limitWords}, ${en})` };
}
