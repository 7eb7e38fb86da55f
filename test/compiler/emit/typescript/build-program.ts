/** Short constructors for rule programs in tests. */
import type {
  Expression, ProgramBinding, ProgramConclusion, ProgramCourseGroup, ProgramDefinition, ProgramDiscretion, ProgramEnumeration, ProgramField, ProgramName, ProgramNorm,
  ProgramProviso, ProgramRecord, Rational, RuleProgram, ValueType,
} from '../../../../compiler/ir/program.ts';
import { rational } from '../../../../compiler/runtime/index.ts';

export const name = (text: string, alias: string): ProgramName => ({ text, alias });
export const q = (n: bigint | number, d: bigint | number = 1): Rational => rational(BigInt(n), BigInt(d));

export const integer = (low: number | null, high: number | null, unit: string | null = null): ValueType & { kind: 'number' } =>
  ({ kind: 'number', unit, decimals: 0, low: low === null ? null : q(low), high: high === null ? null : q(high) });
export const decimal = (decimals: number | null, low: number | null, high: number | null, unit: string | null = null): ValueType & { kind: 'number' } =>
  ({ kind: 'number', unit, decimals, low: low === null ? null : q(low), high: high === null ? null : q(high) });
export const boolean: ValueType = { kind: 'boolean' };
export const date: ValueType = { kind: 'date' };
export const text: ValueType = { kind: 'text' };
export const enumerated = (enumeration: string): ValueType => ({ kind: 'enumeration', enumeration });
export const recordOf = (record: string): ValueType => ({ kind: 'record', record });
export const listOf = (element: ValueType): ValueType => ({ kind: 'list', element });

export const field = (chinese: string, alias: string, type: ValueType, optional = false): ProgramField => ({ name: name(chinese, alias), type, optional });

const PROVISION = { label: '第三點第四款', text: '進修部學生跨日選修，以當學期學分總數三分之一為上限。' };
const ITEM = { provision: PROVISION, facts: [], bindings: [], caveats: [] } as const;

export const norm = (alias: string, parts: Partial<ProgramNorm>): ProgramNorm => ({
  ...ITEM, kind: 'norm', name: name(`規則${alias}`, alias), applies: null, when: null, exceptions: [], duties: [], permission: null, effects: [], ...parts,
});
export const must = (condition: Expression): ProgramNorm['duties'][number] => ({ modality: 'must', condition });
export const definition = (alias: string, type: ValueType, parts: Partial<ProgramDefinition>): ProgramDefinition => ({
  ...ITEM, kind: 'definition', name: name(`定義${alias}`, alias), type, branches: [], otherwise: null, ...parts,
});
export const discretion = (alias: string, parts: Partial<ProgramDiscretion> = {}): ProgramDiscretion => ({
  ...ITEM, kind: 'discretion', name: name(`裁量${alias}`, alias), authority: '所長', requirement: null, amount: null, ...parts,
});

export const conclusion = (alias: string, parts: Partial<ProgramConclusion>): ProgramConclusion => ({
  ...ITEM, kind: 'conclusion', name: name(`結論${alias}`, alias), applies: null, requires: [], produces: [], ...parts,
});
export const proviso = (alias: string, parts: Partial<ProgramProviso> = {}): ProgramProviso => ({
  name: name(`但書${alias}`, alias), provision: PROVISION, target: '', condition: { op: 'boolean', value: true }, effect: 'value', beats: [], ...parts,
});

type Aggregate = Extract<Expression, { op: 'aggregate' }>;
/** An aggregate over a list fact; `value` and `condition` read the entries. */
export const aggregate = (operation: Aggregate['operation'], list: Expression, parts: Partial<Pick<Aggregate, 'value' | 'condition' | 'type' | 'own' | 'isLeastFirst' | 'sequence'>> = {}): Aggregate => {
  const element = list.op === 'fact' && list.type.kind === 'list' && list.type.element.kind === 'record' ? list.type.element.record : null;
  return { op: 'aggregate', operation, list, element, value: null, condition: null, type: operation === 'some' || operation === 'all' ? boolean : decimal(null, null, null), ...parts };
};
export const rounded = (operand: Expression, mode: 'halfAway' | 'truncate' | 'awayFromZero', decimals = 0): Expression => ({ op: 'round', mode, decimals, operand });

export const number = (n: number | bigint, d: number | bigint = 1, binding?: ProgramBinding): Expression => ({ op: 'number', value: q(n, d), ...(binding ? { binding } : {}) });
export const truth = (value: boolean): Expression => ({ op: 'boolean', value });
export const compare = (left: Expression, operator: '<' | '≤' | '=' | '≥' | '>' | '≠', right: Expression): Expression => ({ op: 'compare', operator, left, right });
export const and = (...operands: Expression[]): Expression => ({ op: 'and', operands });
export const or = (...operands: Expression[]): Expression => ({ op: 'or', operands });
export const not = (operand: Expression): Expression => ({ op: 'not', operand });
export const calculate = (op: 'add' | 'subtract' | 'multiply' | 'divide', left: Expression, right: Expression): Expression => ({ op, left, right });
export const days = (n: number): Expression => ({ op: 'date', days: n });
export const member = (enumeration: string, chinese: string): Expression => ({ op: 'member', enumeration, member: chinese });
export const reads = (d: ProgramDefinition): Expression => ({ op: 'definition', definition: d.name.text, type: d.type });

export interface Parts {
  readonly enumerations?: readonly ProgramEnumeration[];
  readonly records: readonly ProgramRecord[];
  readonly elements?: readonly ProgramRecord[];
  readonly provisos?: readonly ProgramProviso[];
  readonly items: RuleProgram['items'];
}

export const program = (parts: Parts): RuleProgram => ({
  regulation: { alias: 'test.rules', title: '試驗要點', institution: '試驗大學', version: '105-1', wording: '改寫' },
  enumerations: [], bindings: [], ...parts,
});

/** A group without limits. */
export const group = (alias: string, parts: Partial<ProgramCourseGroup> = {}): ProgramCourseGroup => ({
  name: name(`組${alias}`, alias), parent: -1, names: null, condition: null, minCourses: 0, maxCourses: null, minCredits: q(0), maxCredits: null, eachLow: q(0), eachHigh: null, ...parts,
});

type Allocation = Extract<Expression, { op: 'allocation' }>;
/** Courses of a list of records to groups. */
export const allocation = (list: Expression, credits: Expression, groups: readonly ProgramCourseGroup[], parts: Partial<Allocation> = {}): Allocation => {
  const element = list.op === 'fact' && list.type.kind === 'list' && list.type.element.kind === 'record' ? list.type.element.record : '';
  return { op: 'allocation', list, element, key: null, credits, counts: null, groups, pairs: [], totalCredits: null, ...parts };
};

/** A field of an entry, with its type. */
export const entryField = (of: ProgramRecord, alias: string): Expression => {
  const found = of.fields.find((f) => f.name.alias === alias);
  if (!found) throw new Error(`no field ${alias}`);
  return { op: 'element', record: of.name.text, field: found.name.text, type: found.type };
};

export const record = (chinese: string, alias: string, ...fields: ProgramField[]): ProgramRecord => ({ name: name(chinese, alias), fields });

/** Reads a fact of a record, with its type. */
export const factIn = (of: ProgramRecord, alias: string): Expression => {
  const found = of.fields.find((f) => f.name.alias === alias);
  if (!found) throw new Error(`no field ${alias}`);
  return { op: 'fact', record: of.name.text, field: found.name.text, type: found.type };
};
