/** Whatever stands where the input should be: an emitted evaluator answers, and what it cannot read it does not know. */
import { describe, expect, it } from 'vitest';
import { loadModule } from '../../../../compiler/emit/typescript/compile-program.ts';
import { compileGuides } from '../../../../compiler/emit/typescript/emit-guides.ts';
import { emitModule } from '../../../../compiler/emit/typescript/emit-typescript.ts';
import { explainFully, type CheckedInput, type Decision, type Result, type StandardSchema } from '../../../../compiler/runtime/index.ts';
import { courseSelection } from './course-selection.ts';
import { everything } from './everything.ts';

interface Module {
  evaluate(input: unknown): Record<string, Result>;
  decide(input: unknown): Record<string, Decision>;
  checkedInput(input: unknown): CheckedInput;
  readonly inputSchema: StandardSchema<unknown>;
}

const load = (program: typeof everything): Module => loadModule<Module>(emitModule(program, 'r.fagui', false), ['evaluate', 'decide', 'checkedInput', 'inputSchema']);
const modules = [['a program with everything', everything], ['course selection', courseSelection]] as const;

const refusing = (): never => {
  throw new Error('not to be read');
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
/** No value of any type that the programs read. */
const HOSTILE: readonly (readonly [string, () => unknown])[] = [
  ['undefined', () => undefined], ['NaN', () => NaN], ['infinite', () => -Infinity], ['an empty text', () => ''], ['a number as text', () => '3'], ['a big integer', () => 3n], ['a symbol', () => Symbol('x')], ['a function', () => refusing],
  ['an empty list', () => []], ['a list of null', () => [null]], ['a sparse list', () => Array.from({ length: 3 }).fill(1, 2)], ['a list with a hole', () => [, 1]], ['an object', () => ({})], ['without a prototype', () => Object.create(null)], ['a day', () => new Date(0)], ['boxed', () => Object(3)], ['boxed truth', () => Object(false)],
  ['a great number', () => 1e308], ['a tiny number', () => 5e-324], ['constructor', () => 'constructor'], ['__proto__', () => '__proto__'], ['a map', () => new Map([['score', 60]])], ['a regular expression', () => /x/], ['a revoked proxy', revoked],
  ['a refusing proxy', () => new Proxy({}, { get: refusing, ownKeys: refusing, has: refusing, getOwnPropertyDescriptor: refusing })], ['a list that refuses', () => Object.defineProperty([1], 0, { get: refusing, enumerable: true })], ['a text that refuses', () => ({ toString: refusing, valueOf: refusing, [Symbol.toPrimitive]: refusing, [Symbol.iterator]: refusing })],
];

/** One readable input with every field. */
const VALID: Readonly<Record<string, Record<string, unknown>>> = {
  item: { yes: true, score: 61, average: 70.5, money: 4, most: 3, ratio: 1, note: '無', day: '2026-05-01', kind: 'a', count: 2, kinds: ['a'], many: ['m3'], notes: ['x'], scores: [1, 2], ratios: [1], dates: ['2026-05-02'], parts: [{ weight: 6, kind: 'a', price: 2, share: 1, ok: true, remark: null }] },
  student: { programme: 'fourYearEvening', statuses: ['regular'] }, selection: { credits: 9, crossCredits: 3 }, bonus: { decision: 'granted', extra: 2 },
};

/** What is the input with `value` in place of the record, of one of its fields, or of a field of an entry. */
function places(make: () => unknown): unknown[] {
  const records = Object.entries(VALID).flatMap(([record, fields]) => [{ ...VALID, [record]: make() }, ...Object.keys(fields).map((field) => ({ ...VALID, [record]: { ...fields, [field]: make() } }))]);
  const entries = ['weight', 'kind', 'price', 'share', 'ok', 'remark'].map((field) => ({ ...VALID, item: { ...VALID['item'], parts: [{ weight: 6, ok: true, [field]: make() }] } }));
  return [make(), ...records, ...entries, { ...VALID, item: { ...VALID['item'], parts: [make()] } }];
}

/** The same, where reading the place throws. */
function refusingPlaces(known: readonly string[]): unknown[] {
  const refuse = (object: object, key: string): object => Object.defineProperty({ ...object }, key, { get: refusing, enumerable: true });
  return Object.entries(VALID).filter(([record]) => known.includes(record)).flatMap(([record, fields]) => [refuse(VALID, record), ...Object.keys(fields).map((field) => ({ ...VALID, [record]: refuse(fields, field) }))]);
}

describe.each(modules)('%s', (_, program) => {
  const { evaluate, decide, checkedInput, inputSchema } = load(program);
  const known = Object.keys(checkedInput(VALID).value);

  it.each(HOSTILE)('%s is an issue, unknown, and never throws', (_name, make) => {
    for (const input of places(make)) {
      const { value, issues } = checkedInput(input);
      expect(evaluate(input)).toEqual(evaluate(value));
      expect('issues' in (inputSchema['~standard'].validate(input) as object)).toBe(issues.length > 0);
    }
  });

  it.each([['null', null], ['undefined', undefined], ['a number', 3], ['a text', 'student'], ['a list', [{}]], ['true', true]])('%s instead of the input: nothing is known', (_name, input) => {
    expect(evaluate(input)).toEqual(evaluate({}));
    expect(decide(input)).toEqual(decide({}));
    expect(checkedInput(input)).toMatchObject({ value: {}, issues: [{ path: [] }] });
  });

  it('what throws when it is read is not known, and told with its path', () => {
    for (const input of refusingPlaces(known)) {
      const { value, issues } = checkedInput(input);
      expect(issues.some((i) => i.message.includes('讀取'))).toBe(true);
      expect(evaluate(input)).toEqual(evaluate(value));
    }
  });

  it('values of hostile objects decide nothing', () => {
    for (const [, make] of HOSTILE) {
      for (const input of places(make)) {
        let decided: Record<string, Decision>;
        try {
          decided = decide(input);
        } catch {
          continue;
        }
        const { value } = checkedInput(input);
        expect(Object.values(decided).map((d) => d.outcome)).toEqual(Object.values(decide(value)).map((d) => d.outcome));
      }
    }
  });

  it('guides explain it', () => {
    const { guides } = compileGuides(program, '教務處');
    const all = [null, undefined, 3, ...HOSTILE.flatMap(([, make]) => [make(), { item: make(), student: make() }]), ...refusingPlaces(known).slice(0, 6)];
    for (const guide of Object.values(guides).slice(0, 3)) for (const input of all) expect(explainFully(guide, input as object).outcome).toEqual(expect.any(String));
  });
});

it('names that every object has are names like others', () => {
  const { evaluate, checkedInput } = load(everything);
  const input = JSON.parse('{"__proto__": {"length": 2}, "item": {"__proto__": 5, "constructor": 1}}') as unknown;
  expect(checkedInput(input).issues.map((i) => i.path)).toEqual([['item', 'constructor']]);
  expect(evaluate(input)).toEqual(evaluate(checkedInput(input).value));
  expect(evaluate(input)['truth7']!.outcome).toBe('met');
  expect(evaluate(JSON.parse('{"constructor": {"length": 2}}'))).toEqual(evaluate({}));
});

it('a function is asked for no name of its own', () => {
  const renamed = { ...everything, records: everything.records.map((record) => ({ ...record, name: { ...record.name, alias: 'caller' } })) };
  const { decide } = load(renamed);
  expect(decide(class {})).toEqual(decide({}));
  expect(decide({ caller: VALID['item'] })).not.toEqual(decide({}));
});
