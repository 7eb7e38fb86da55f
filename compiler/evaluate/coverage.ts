/** Which rules, outcomes, branches, exceptions and thresholds the 案例 of a regulation reach. Only what a case expects something of counts as reached. */
import { expressionsOf, visitExpression, type Item } from '../emit/typescript/program-index.ts';
import type { ExpectationSyntax } from '../../lang/ast.ts';
import type { CheckedVersion } from '../check/checked.ts';
import type { RuleProgram } from '../ir/program.ts';
import { lowerVersion } from '../lower/index.ts';
import type { CompiledRegulation, CompiledVersion } from '../pipeline.ts';
import { readingWords } from '../readings.ts';
import { readingOfCase, versionOfSide } from './case-version.ts';
import { withProbes, type ItemPoints, type Point } from './coverage-probes.ts';
import { createEvaluator, type Evaluator } from './evaluator.ts';
import { readCase } from './read-case.ts';


/** An item as one or several versions have it. */
export interface CoveredItem {
  readonly name: string;
  readonly alias: string;
  readonly kind: Item['kind'];
  readonly provision: string;
  /** Versions whose text has it like this; with the versions that they read, where it is not like this with all of them. */
  readonly versions: readonly string[];
  readonly points: readonly (Point & { readonly reached: boolean })[];
  /** Does any case expect something of it, or of what reads it? */
  readonly observed: boolean;
}

export interface Coverage {
  readonly regulation: string;
  readonly items: readonly CoveredItem[];
}

interface Probed {
  readonly checked: CheckedVersion;
  readonly program: RuleProgram;
  readonly items: readonly ItemPoints[];
  readonly evaluator: Evaluator;
  /** Item → what else a result of it shows to be right: the definitions that it reads, directly or not. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Item → the 裁量 that its own words ask. */
  readonly asks: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Coverage of a regulation over its versions without errors. An item that an amendment, of it or of what it reads, leaves as it was is one item. */
export function coverageOf(compiled: CompiledRegulation): Coverage {
  const sound = compiled.versions.filter((v) => v.sound);
  const probed = new Map(sound.flatMap((v) => v.readings.map(({ checked }) => [checked, probe(checked)] as const)));
  const reached = new Map<Item, Set<string>>();
  for (const version of sound) for (const c of version.cases) runCase(c, version, compiled, probed, reached);
  const groups = new Map<string, { checked: CheckedVersion; points: ItemPoints }[]>();
  for (const { checked, items } of probed.values()) {
    for (const points of items) {
      const key = fingerprint(points.item);
      groups.set(key, [...(groups.get(key) ?? []), { checked, points }]);
    }
  }
  return { regulation: compiled.regulation.alias, items: [...groups.values()].map((group) => covered(group, reached, sound)) };
}

/** The versions that a group of readings is of; those that it holds not with all that they are read with are named with what they read there. */
function versionWords(group: readonly CheckedVersion[], versions: readonly CompiledVersion[]): string[] {
  return versions.flatMap(({ readings }) => {
    const held = readings.filter((r) => group.includes(r.checked));
    return held.length < readings.length ? held.map(readingWords) : [held[0]!.checked.version.text.version];
  });
}

function covered(group: readonly { checked: CheckedVersion; points: ItemPoints }[], reached: ReadonlyMap<Item, ReadonlySet<string>>, versions: readonly CompiledVersion[]): CoveredItem {
  const { item, points } = group[0]!.points;
  const keys = new Set(group.flatMap((g) => [...(reached.get(g.points.item) ?? [])]));
  return {
    name: item.name.text, alias: item.name.alias, kind: item.kind, provision: item.provision.label, versions: versionWords(group.map((g) => g.checked), versions),
    points: points.map((point) => ({ ...point, reached: keys.has(point.key) })), observed: keys.has(OBSERVED),
  };
}

const OBSERVED = 'observed';

function probe(checked: CheckedVersion): Probed {
  const plain = lowerVersion(checked);
  const { program, items } = withProbes(plain);
  return { checked, program: plain, items: items.filter(({ item }) => item.of === undefined), evaluator: createEvaluator(checked, program), reads: readsOf(plain), asks: new Map((plain.items as readonly Item[]).map((item) => [item.name.text, discretionsIn(item)])) };
}

function discretionsIn(item: Item): ReadonlySet<string> {
  const found = new Set<string>();
  for (const e of expressionsOf(item)) visitExpression(e, (inner) => {
    if (inner.op === 'discretionary') found.add(inner.discretion);
    if (inner.op === 'granted') for (const { discretion } of inner.grants) found.add(discretion);
  });
  return found;
}

/** Is the decision of a 裁量 准 in a case? Its 要件 then is what decides whether it counts, and a result that asks it shows this to be right. */
function isGranted(input: Readonly<Record<string, unknown>> | null, discretion: string): boolean {
  const said = input?.[discretion];
  return typeof said === 'object' && said !== null && (said as Readonly<Record<string, unknown>>)['決定'] === '准';
}

function readsOf(program: RuleProgram): ReadonlyMap<string, ReadonlySet<string>> {
  const items = new Map((program.items as readonly Item[]).map((i) => [i.name.text, i]));
  const follow = (name: string, seen: Set<string>): Set<string> => {
    const item = items.get(name);
    if (!item || seen.has(name)) return seen;
    seen.add(name);
    for (const e of expressionsOf(item)) visitExpression(e, (inner) => void (inner.op === 'definition' && follow(inner.definition, seen)));
    if ('requires' in item) for (const required of [...item.requires, ...item.produces]) follow(required, seen);
    return seen;
  };
  return new Map([...items.keys()].map((name) => [name, follow(name, new Set())]));
}

function runCase(c: CompiledVersion['cases'][number], version: CompiledVersion, compiled: CompiledRegulation, probed: ReadonlyMap<CheckedVersion, Probed>, reached: Map<Item, Set<string>>): void {
  const sides = new Map<Probed, ExpectationSyntax[]>();
  for (const expectation of c.syntax.expectations) {
    const ofSide = versionOfSide(expectation, version, compiled);
    const checked = ofSide && readingOfCase(c, ofSide, expectation.side, compiled, () => undefined)?.checked;
    const side = checked && probed.get(checked);
    if (side) sides.set(side, [...(sides.get(side) ?? []), expectation]);
  }
  for (const [side, expectations] of sides) {
    const input = readCase(c.syntax, c.source, side.checked, () => undefined);
    const { issues, results } = side.evaluator.evaluate(input);
    if (issues.length > 0) continue;
    const observed = new Set(expectations.flatMap((e) => side.items.filter(({ item }) => item.name.text === e.rule.text || item.name.alias === e.rule.text)).flatMap(({ item }) => [...(side.reads.get(item.name.text) ?? [])]));
    for (const name of observed) {
      const granted = [...(side.asks.get(name) ?? [])].filter((discretion) => isGranted(input, discretion));
      for (const discretion of granted) for (const read of side.reads.get(discretion) ?? []) observed.add(read);
    }
    for (const { item, points } of side.items.filter((i) => observed.has(i.item.name.text))) {
      const keys = reached.get(item) ?? new Set([OBSERVED]);
      reached.set(item, keys);
      for (const point of points) if (!keys.has(point.key) && point.isReached(results)) keys.add(point.key);
    }
  }
}

/** Two items are the same when they decide the same: numbers and words of provisions do not count, what they are bound to does. */
function fingerprint(item: Item): string {
  return JSON.stringify(item, (key, value: unknown) => (key === 'provision' || key === 'binding' || key === 'bindings' || key === 'caveats' ? undefined : typeof value === 'bigint' ? String(value) : value));
}
