/** Groups and courses as the search sees them: ways, parts, totals and rows, against definitions of their own. */
import { describe, expect, it } from 'vitest';
import { needOf } from '../../../compiler/runtime/allocation-bounds.ts';
import { componentsOf, waysOf } from '../../../compiler/runtime/allocation-model.ts';
import { partOf, totalsOf, type Part } from '../../../compiler/runtime/allocation-part.ts';
import { programOf, type Program } from '../../../compiler/runtime/allocation-program.ts';
import { foundOf } from '../../../compiler/runtime/allocation-search.ts';
import { courses, createRandom, node, outcomeOf, partFor, randomInstance, rivalInstance, sumAt, type ChosenWay } from './allocation-part.ts';

describe('ways', () => {
  it('are places with their groups, in order, and two of them for a pair', () => {
    const nodes = [node(), node({ parent: 0 }), node(), node()];
    const groups = { nodes, pairs: [[0, 2]] as const };
    expect(waysOf(groups, { credits: 3, places: [2, 1, 1] })).toEqual([
      { chains: [[1, 0]], credits: [3] }, { chains: [[2]], credits: [3] }, { chains: [[1, 0], [2]], credits: [3, 3] },
    ]);
    expect(waysOf(groups, { credits: 3, places: [2, 3] })).toHaveLength(2);
    expect(waysOf(groups, { credits: 3, places: [] })).toEqual([]);
    // a course of no credits counts as a course
    expect(waysOf(groups, { credits: 0, places: [3] })).toEqual([{ chains: [[3]], credits: [0] }]);
  });

  it('keep to what a course must have, and to what counts of it, of the list and of its group', () => {
    const nodes = [node({ eachLow: 2, eachHigh: 3 }), node({ parent: 0, eachHigh: 4 }), node({ parent: 0, eachLow: 3, eachHigh: 2 })];
    const counted = (credits: number): (readonly [number, number])[] => waysOf({ nodes, pairs: [] }, { credits, places: [0, 1, 2] }).map((way) => [way.chains[0]![0]!, way.credits[0]!]);
    expect([1, 2, 3, 5].map(counted)).toEqual([[], [[0, 2], [1, 2]], [[0, 3], [1, 3], [2, 2]], [[0, 3], [1, 3], [2, 2]]]);
  });
});

describe('parts', () => {
  it('share no course, and have lists with their groups', () => {
    const nodes = [node(), node(), node({ parent: 0 }), node(), node()];
    const parts = componentsOf({ nodes, pairs: [] }, courses([2, 2], [2, 3, 1], [2, 1, 3], [3, 2], [1]));
    expect(parts.map((part) => [part.nodes, part.kinds.map((kind) => [kind.courses, kind.credits, kind.most])])).toEqual([[[0, 2], [[[0], 2, 2], [[3], 3, 3]]], [[1, 3], [[[1, 2], 2, 2]]], [[4], []]]);
    // a course of one place joins nothing; of several ways the one with the most credits tells what it can have
    expect(componentsOf({ nodes: [node({ eachHigh: 2 }), node(), node()], pairs: [] }, courses([3, 1], [4, 2, 0])).map((part) => [part.nodes, part.kinds.map(({ most }) => most)])).toEqual([[[0, 2], [4]], [[1], [3]]]);
    // what joins the last with the first joins all between
    expect(componentsOf({ nodes, pairs: [] }, courses([2, 3, 4], [2, 1, 3], [2, 4, 0])).map((part) => part.nodes)).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('know which nodes have minima', () => {
    expect(partFor([node({ minCredits: 1 }), node(), node({ minCourses: 1 }), node({ maxCourses: 1 })], courses([1, 0, 1, 2, 3])).demanding).toEqual([0, 2]);
  });

  it('have classes of equal credits, whose columns are the ways of their courses', () => {
    const part = partFor([node({ minCourses: 1 }), node({ minCredits: 2 }), node({ parent: 0 })], courses([2, 0, 1], [2, 1], [3, 2], [2, 1], [3, 0, 2], [2, 2, 1]));
    const { classes, columns, positions, demanding, lists, hasPairs } = part;
    expect([positions, demanding, lists, hasPairs]).toEqual([3, [0, 1], [[2], [], []], false]);
    expect(classes.map(({ from, to, courses: count }) => [from, to, count])).toEqual([[0, 3, 4], [3, 5, 2]]);
    expect(columns.map(({ way, position, most }) => [way.chains[0]![0], position, most])).toEqual([[0, 0, 1], [1, 1, 4], [2, 2, 1], [2, 2, 2], [0, 0, 1]]);
    expect(classes.map((own) => own.kinds.map((kind) => [kind.courses, kind.columns]))).toEqual([[[[0], [0, 1]], [[1, 3], [1]], [[5], [1, 2]]], [[[2], [3]], [[4], [4, 3]]]]);
    expect(classes.map((own) => own.openTo)).toEqual([[[0], [0, 1, 2], [2]], [[0, 1], [1]]]);
    expect(partFor([node(), node()], courses([1, 0, 1]), [[0, 1]]).hasPairs).toBe(true);
  });
});

describe('any allocation', () => {
  const usesOf = ({ columns, classes, nodes }: Part, chosen: readonly ChosenWay[], origin: readonly number[]): Int32Array => {
    const uses = new Int32Array(columns.length);
    chosen.forEach((way, course) => {
      const own = classes.find(({ kinds }) => kinds.some((kind) => kind.courses.includes(course)));
      if (!way || !own) return;
      const c = columns.findIndex((column, i) => i >= own.from && i < own.to && column.way.chains.map((chain) => origin[chain[0]!]!).join() === way.chains.map((chain) => chain[0]).join());
      uses[c]!++;
    });
    expect(nodes.length).toBe(origin.length);
    return uses;
  };

  /** Values of all columns: what counts, and of the credits that caps take away as little as the rows allow. */
  function valuesOf({ columns, nodes }: Part, uses: Int32Array, program: Program): Float64Array {
    const values = new Float64Array(program.upper.length);
    values.set(uses);
    for (let turn = 0; turn < nodes.length; turn++) {
      for (const { limit, columns: all, factors } of program.rows) {
        const own = all.at(-1) ?? -1;
        if (own >= columns.length) values[own] = Math.max(0, sumAt({ columns: all.slice(0, -1), factors }, values) - limit);
      }
    }
    return values;
  }

  it('gives what its courses add up to, keeps the rows that all keep, and those of minima where they are met', () => {
    const random = createRandom(91);
    const seen = { allowed: 0, refused: 0, met: 0, missed: 0 };
    for (let round = 0; round < 800; round++) {
      const { groups, courses: list } = (round % 5 === 0 ? randomInstance : rivalInstance)(random, { caps: round % 3 > 0, pairs: round % 2 === 0 });
      const components = componentsOf(groups, list);
      if (components.length > 1) continue;
      const part = partOf(groups, components[0]!);
      const chosen = list.map((course) => [...waysOf(groups, course), null][random(waysOf(groups, course).length + 1)]!);
      const outcome = outcomeOf(groups, chosen);
      const uses = usesOf(part, chosen, part.origin);
      const { rows, ...rest } = programOf(part, part.demanding.map((n) => needOf(part, n)));
      const program = { ...rest, rows: rows.filter(({ needs }) => needs === 0) };
      const values = valuesOf(part, uses, program);
      const isAllowed = program.rows.every((row) => sumAt(row, values) <= row.limit);
      expect([foundOf(part, uses) !== null, isAllowed]).toEqual([outcome !== null, outcome !== null]);
      seen[isAllowed ? 'allowed' : 'refused']++;
      if (!outcome) continue;
      const totals = totalsOf(part, uses);
      expect([totals.credited, totals.total]).toEqual([outcome.credited, outcome.total]);
      expect(totals.counted).toEqual(groups.nodes.map((_, n) => chosen.filter((way) => way?.chains.flat().includes(n)).length));
      const met = part.demanding.reduce((bits, n, i) => (outcome.met[n] ? bits | (1 << i) : bits), 0);
      expect(foundOf(part, uses)).toEqual({ uses, met, credits: outcome.total });
      expect(program.profit.reduce((sum, profit, c) => sum + profit * values[c]!, 0)).toBe(outcome.total);
      expect(values.every((value, c) => value <= program.upper[c]!)).toBe(true);
      part.demanding.forEach((n, i) => {
        const own = rows.filter(({ needs }) => needs === 1 << i);
        expect(own.length > 0 && own.every((row) => sumAt(row, values) <= row.limit)).toBe(outcome.met[n]);
        seen[outcome.met[n] ? 'met' : 'missed']++;
      });
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(15);
  });
});
