import fc from '../../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { compileProgram, compileResults } from '../../../../compiler/emit/typescript/index.ts';
import { Dice, randomInput, randomProgram } from './random-program.ts';

describe('results that are asked for one by one', () => {
  it('are those of the whole evaluation, and no others', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const program = randomProgram(seed);
      const [whole, alone] = [compileProgram(program), compileResults(program)];
      const dice = new Dice(seed + 1);
      for (let i = 0; i < 3; i++) {
        const input = randomInput(program, dice);
        const { issues, results } = whole.evaluate(input);
        for (const [alias, result] of Object.entries(results)) expect(alone(input, [alias])).toEqual({ issues, results: { [alias]: result } });
        expect(alone(input, []).results).toEqual({});
      }
    }), { numRuns: 20 });
  });
});
