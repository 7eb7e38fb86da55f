/** The JSON Schema is one that ajv takes as it comes, and it refuses what the generated input check refuses, but for decimal places. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { emitJsonSchema } from '../../../../compiler/emit/json-schema/index.ts';
import { compileProgram } from '../../../../compiler/emit/typescript/index.ts';
import { lowerVersion } from '../../../../compiler/lower/index.ts';
import { readIsoDate } from '../../../../compiler/runtime/index.ts';
import { compile } from '../../small-workspace.ts';
import { courseSelection } from '../typescript/course-selection.ts';
import { Dice, randomInput, randomProgram } from '../typescript/random-program.ts';

const validator = (program: Parameters<typeof emitJsonSchema>[0]) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: (text: string) => !Number.isNaN(readIsoDate(text)) } });
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
        const issues = standard.validate(input).issues ?? [];
        const valid = issues.length === 0;
        const places = issues.length > 0 && issues.every(({ message }) => message.includes('位小數'));
        expect([valid || places, JSON.stringify(input)]).toEqual([schema(input), JSON.stringify(input)]);
        count[valid ? 'valid' : 'invalid']++;
      }
    }
    expect(count.valid).toBeGreaterThan(300);
    expect(count.invalid).toBeGreaterThan(300);
  });

  it('takes every number of so many decimal places, which no validator can count in floating point', () => {
    const program = lowerVersion(compile('一、成績[達六十分]{及格}。\n\n規則 及格規定 (passing) 依 一 {\n  應 選課.成績 合於 及格\n}\n').versions[0]!.checked);
    const validate = validator(program);
    const refused = Array.from({ length: 10_001 }, (_, i) => i / 100).filter((score) => !validate({ enrolment: { score } }));
    expect([refused, validate({ enrolment: { score: 100.01 } })]).toEqual([[], false]);
    expect(JSON.stringify(emitJsonSchema(program))).toContain('最多 2 位小數');
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
