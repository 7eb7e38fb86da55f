/** The JSON Schema is one that ajv takes, and it refuses what the generated input check refuses. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { emitJsonSchema } from '../../../../compiler/emit/json-schema/index.ts';
import { compileProgram } from '../../../../compiler/emit/typescript/index.ts';
import { readIsoDate } from '../../../../compiler/runtime/index.ts';
import { courseSelection } from '../typescript/course-selection.ts';
import { Dice, randomInput, randomProgram } from '../typescript/random-program.ts';

const validator = (program: Parameters<typeof emitJsonSchema>[0]) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, multipleOfPrecision: 9, formats: { date: (text: string) => !Number.isNaN(readIsoDate(text)) } });
  return ajv.compile(emitJsonSchema(program));
};

describe('the JSON Schema of an input', () => {
  const validate = validator(courseSelection);
  it.each([
    [{}, true],
    [{ student: { programme: 'graduate', statuses: [] }, selection: { credits: 60 } }, true],
    [{ approvedExtra: { decision: 'granted', extraCredits: 3 } }, true],
    [{ approvedExtra: { decision: 'granted', extraCredits: 4 } }, false],
    [{ selection: { credits: 61 } }, false],
    [{ selection: { credits: '6' } }, false],
    [{ selection: { credits: 1.5 } }, false],
    [{ selection: { credits: null } }, false],
    [{ selection: [] }, false],
    [{ student: { programme: '研究所' } }, false],
    [{ student: { statuses: ['regular', 'nobody'] } }, false],
    [{ nobody: {} }, false],
    [{ student: { nobody: 1 } }, false],
  ])('%j: %s', (input, valid) => expect(validate(input)).toBe(valid));

  it('has Chinese titles and says its draft', () => {
    expect(emitJsonSchema(courseSelection)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema', title: '試驗大學試驗要點（105-1）的輸入',
      properties: { student: { title: '學生', properties: { programme: { title: '學制', enum: ['fourYearDay', 'fourYearEvening', 'graduate'] } } } },
    });
  });

  it('agrees with the Standard Schema of the generated module on random inputs', () => {
    const count = { valid: 0, invalid: 0 };
    for (let seed = 0; seed < 40; seed++) {
      const program = randomProgram(seed);
      const schema = validator(program);
      const standard = compileProgram(program).inputSchema['~standard'];
      const dice = new Dice(seed);
      for (let i = 0; i < 60; i++) {
        // as JSON carries it: no NaN, no undefined, but own keys named __proto__
        const input: unknown = JSON.parse(JSON.stringify(randomInput(program, dice)));
        const valid = standard.validate(input).issues === undefined;
        expect([valid, JSON.stringify(input)]).toEqual([schema(input), JSON.stringify(input)]);
        count[valid ? 'valid' : 'invalid']++;
      }
    }
    expect(count.valid).toBeGreaterThan(300);
    expect(count.invalid).toBeGreaterThan(300);
  });

  it('has existing dates only', () => {
    const pattern = JSON.stringify(emitJsonSchema(randomProgram(1))).match(/"pattern":("\^\(\?!0000.*?\$")/)![1]!;
    const dates = new RegExp(JSON.parse(pattern));
    for (const text of ['2024-02-29', '2000-02-29', '2016-12-31', '0001-01-01', '9999-12-31', '2016-04-30']) expect([text, dates.test(text)]).toEqual([text, true]);
    for (const text of ['2023-02-29', '1900-02-29', '2016-04-31', '0000-01-01', '2016-13-01', '2016-00-10', '2016-1-1', '2016-01-00', '2016-02-30', '12016-01-01']) {
      expect([text, dates.test(text), readIsoDate(text)]).toEqual([text, false, NaN]);
    }
  });
});
