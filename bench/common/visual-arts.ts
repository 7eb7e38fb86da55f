/** The course table of the visual arts specialty, as an evaluator sees it: its groups, and the places of every printed course. */
import { fileURLToPath } from 'node:url';
import type { ProgramCourseGroup } from '../../compiler/ir/program.ts';
import { lowerVersion } from '../../compiler/lower/index.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import type { AllocationGroups } from '../../compiler/runtime/allocate.ts';
import { readSources } from '../../compiler/workspace/read.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Anything with this property inside of a value. */
function firstWith<T>(value: unknown, key: string): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (key in value) return value as T;
  for (const inner of Object.values(value)) {
    const found = firstWith<T>(inner, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads and lowers the regulation; `names` are the printed courses with the places that take each. */
export function visualArtsTable(): { groups: AllocationGroups; names: readonly (readonly [name: string, places: readonly number[]])[] } {
  const { regulations } = compileWorkspace(readSources(['rules/ntua/visual-arts', 'rules/ntua/vocabulary-visual-arts.fagui'], ROOT).sources);
  const { groups, pairs } = firstWith<{ groups: readonly ProgramCourseGroup[]; pairs: readonly (readonly [number, number])[] }>(lowerVersion(regulations[0]!.versions[0]!.checked).items, 'groups')!;
  const whole = (value: { readonly n: bigint } | null): number => (value ? Number(value.n) : Infinity);
  const nodes = groups.map(({ name, parent, minCourses, maxCourses, minCredits, maxCredits, eachLow, eachHigh }) =>
    ({ name: name.alias, parent, minCourses, minCredits: whole(minCredits), maxCourses: maxCourses ?? Infinity, maxCredits: whole(maxCredits), eachLow: whole(eachLow), eachHigh: whole(eachHigh) }));
  const all = new Set(groups.flatMap(({ names }) => names ?? []));
  return { groups: { nodes, pairs }, names: [...all].map((name) => [name, groups.flatMap(({ names }, i) => (names?.includes(name) ? [i] : []))] as const) };
}
