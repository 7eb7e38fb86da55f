/** The rows of a program, written out by hand. */
import { describe, expect, it } from 'vitest';
import { programOf, shortRow, type Program, type Row } from '../../../compiler/runtime/allocation-program.ts';
import { courses, node, partFor, row } from './allocation-part.ts';

/** What holds for every allocation; and the minima, by demanding node. */
const shown = ({ profit, upper, rows }: Program): unknown => ({ profit: [...profit], upper: [...upper], rows: rows.filter(({ needs }) => needs === 0) });
const minimaOf = ({ rows }: Program, count: number): (readonly Row[])[] => Array.from({ length: count }, (_, i) => rows.filter(({ needs }) => needs === 1 << i));

describe('a program', () => {
  it('of one group: no more courses than there are, and its minima', () => {
    const part = partFor([node({ minCredits: 3, minCourses: 1 }), node()], courses([2, 0], [2, 0, 1], [3, 0]));
    const program = programOf(part, [{ credits: 4, courses: 2 }]);
    expect(shown(program)).toEqual({ profit: [2, 2, 3], upper: [2, 1, 1], rows: [row(2, [[0, 1], [1, 1]]), row(1, [[2, 1]])] });
    expect(minimaOf(program, 1)).toEqual([[row(-4, [[0, -2], [2, -3]], 1), row(-2, [[0, -1], [2, -1]], 1)]]);
  });

  it('asks for nothing that is not needed, and for nothing that cannot be met', () => {
    const part = partFor([node({ minCredits: 1 }), node({ minCourses: 1 }), node({ minCourses: 9 })], courses([1, 0, 1, 2]));
    const program = programOf(part, [{ credits: 1, courses: 0 }, { credits: 0, courses: 1 }, null]);
    expect(minimaOf(program, 3)).toEqual([[row(-1, [[0, -1]], 1)], [row(-1, [[1, -1]], 2)], []]);
  });

  it('has what caps take away: of a list, then of its group', () => {
    // columns: 0 and 1 of four credits, 2 of none; 3 and 4 are what the caps take away
    const part = partFor([node({ minCredits: 5, maxCredits: 9 }), node({ parent: 0, minCourses: 1, maxCredits: 6, maxCourses: 2 })], courses([4, 0, 1], [4, 1], [0, 1]));
    const program = programOf(part, [{ credits: 5, courses: 0 }, { credits: 0, courses: 1 }]);
    expect(shown(program)).toEqual({
      profit: [4, 4, 0, -1, -1], upper: [1, 2, 1, 12, 12],
      rows: [
        row(2, [[0, 1], [1, 1]]), row(1, [[2, 1]]),
        row(9, [[0, 4], [1, 4], [4, -1], [3, -1]]),
        row(2, [[1, 1], [2, 1]]), row(6, [[1, 4], [4, -1]]),
      ],
    });
    expect(minimaOf(program, 2)).toEqual([[row(-5, [[0, -4], [1, -4], [4, 1]], 1)], [row(-1, [[1, -1], [2, -1]], 2)]]);
  });

  it('looks at all credits for minima, and at those of first places for the total, where courses count for two', () => {
    // columns: group 0, list 2 of group 1, and both at once; what caps take away of first places: 3 of group 1, 4 of the list; of all: 5 of the list
    const nodes = [node(), node({ minCredits: 3, maxCredits: 5 }), node({ parent: 1, maxCredits: 2 })];
    const part = partFor(nodes, courses([3, 0, 2]), [[0, 1]]);
    const program = programOf(part, [{ credits: 3, courses: 1 }]);
    expect(shown(program)).toEqual({
      profit: [3, 3, 3, -1, -1, 0], upper: [1, 1, 1, 9, 9, 9],
      rows: [
        row(1, [[0, 1], [1, 1], [2, 1]]),
        row(5, [[1, 3], [4, -1], [3, -1]]),
        row(2, [[1, 3], [4, -1]]), row(2, [[1, 3], [2, 3], [5, -1]]),
      ],
    });
    expect(minimaOf(program, 1)).toEqual([[row(-3, [[1, -3], [2, -3], [5, 1]], 1), row(-1, [[1, -1], [2, -1]], 1)]]);
    // nobody asks for all credits of a list whose group has no minima
    expect(programOf(partFor([node(), node({ maxCredits: 5 }), node({ parent: 1, maxCredits: 2, minCredits: 1 })], courses([3, 0, 2]), [[0, 1]]), [{ credits: 1, courses: 1 }]).upper).toHaveLength(5);
  });

  it('takes away at most what all courses have where most counts', () => {
    const part = partFor([node({ eachHigh: 2, maxCredits: 3 }), node()], courses([4, 0, 1], [4, 0, 1], [1, 1]), [[0, 1]]);
    // 2, 4 and max(2, 4) of two courses, 1 of one
    expect([...programOf(part, []).upper]).toEqual([2, 2, 2, 1, 21]);
  });

  it('keeps apart columns for which there are not enough', () => {
    expect(shortRow([4, 7], 2)).toEqual(row(2, [[4, 1], [7, 1]]));
  });
});
