/** Random rule programs and inputs from a seed: every kind of fact, condition, aggregate, definition, decision, conflict and conclusion. */
import type { Expression, ProgramConclusion, ProgramConsequence, ProgramCourseGroup, ProgramCourseLimit, ProgramDefinition, ProgramDiscretion, ProgramField, ProgramNorm, ProgramRecord, RuleProgram, Sequence, ValueType } from '../../../../compiler/ir/program.ts';
import {
  aggregate, allocation, boolean, conclusion, date, decimal, definition, discretion, entryField, enumerated, factIn, field, group, integer, listOf, must, name, norm, program, proviso, q, reads, record, recordOf, text,
} from './build-program.ts';

export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }
  /** 0 ≤ result < n (mulberry32). */
  below(n: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  }
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
  times<T>(n: number, make: (i: number) => T): T[] {
    return Array.from({ length: n }, (_, i) => make(i));
  }
}

const SMALL = { name: name('學制', 'programme'), members: [name('甲', 'first'), name('乙', 'constructor'), name('丙', '__proto__')] };
const LARGE = { name: name('系所', 'department'), members: Array.from({ length: 35 }, (_, i) => name(`系${i}`, `department${i}`)) };
const ENUMERATIONS = [SMALL, LARGE];

const FIELDS: readonly ProgramField[] = [
  field('學分', 'credits', integer(0, 30, '學分')),
  field('總數', 'constructor', integer(0, 6)),
  field('差額', 'difference', integer(-9, 9)),
  field('金額', 'amount', integer(null, null, '元')),
  field('成績', 'score', decimal(2, 0, 100, '分'), true),
  field('平均', 'value', decimal(1, null, null)),
  field('比', 'ratio', decimal(null, null, null)),
  field('應屆', 'graduating', boolean),
  field('在學', '__proto__', boolean, true),
  field('送件日', 'submitted', date),
  field('學制', 'programme', enumerated('學制')),
  field('系所', 'department', enumerated('系所'), true),
  field('備註', 'note', text),
  field('身分', 'statuses', listOf(enumerated('學制'))),
  field('雙修', 'departments', listOf(enumerated('系所'))),
  field('各科', 'scores', listOf(decimal(1, 0, 100))),
];
const COURSE = record('修課', 'course',
  field('學分', 'credits', integer(0, 12, '學分')),
  field('成績', 'score', decimal(2, 0, 100, '分'), true),
  field('費用', 'constructor', integer(null, null, '元')),
  field('權重', 'weight', decimal(null, null, null)),
  field('必修', 'entry', boolean, true),
  field('開課日', 'total', date),
  field('類別', 'kind', enumerated('學制')),
  field('加減', '__proto__', decimal(3, -5, 5)),
  field('名稱', 'valueOf', text));
const LISTS = [
  field('修課', 'courses', listOf(recordOf('修課'))), field('抵免', 'length', listOf(recordOf('修課'))), field('各筆', 'amounts', listOf(integer(null, null))),
  field('各比', 'ratios', listOf(decimal(null, null, null))), field('放假日', 'holidays', listOf(date)), field('補班日', 'workdays', listOf(date)),
] as const;
const RECORDS: readonly ProgramRecord[] = [record('學生', 'student', ...FIELDS.slice(0, 8)), record('申請', 'case', ...FIELDS.slice(8)), record('清冊', 'lists', ...LISTS)];
const PROVISOS = [proviso('graduating', { provision: { label: '第四點但書', text: '畢業班不在此限。' } }), proviso('transfer', { provision: { label: '第五點', text: '轉學生另定。' } })];

interface World {
  readonly dice: Dice;
  readonly definitions: ProgramDefinition[];
  readonly discretions: readonly ProgramDiscretion[];
  /** Inside an aggregate: fields of the entry are read. */
  readonly isEntry?: boolean;
}

const isKind = (type: ValueType, kind: ValueType['kind'], enumeration?: string): boolean =>
  type.kind === kind && (enumeration === undefined || (type.kind === 'enumeration' && type.enumeration === enumeration));

function factOf(world: World, kind: ValueType['kind'], enumeration?: string): Expression {
  const { dice } = world;
  const own = world.isEntry && dice.chance(75) ? COURSE.fields.filter((f) => isKind(f.type, kind, enumeration)) : [];
  if (own.length > 0) return entryField(COURSE, dice.one(own).name.alias);
  const all = RECORDS.flatMap((r) => r.fields.filter((f) => isKind(f.type, kind, enumeration)).map((f) => factIn(r, f.name.alias)));
  return dice.one(all);
}

function definitionOf(world: World, kind: ValueType['kind'], enumeration?: string): Expression | null {
  const all = world.definitions.filter((d) => isKind(d.type, kind, enumeration));
  return all.length > 0 && world.dice.chance(40) ? reads(world.dice.one(all)) : null;
}

function discretionaryOf(world: World, make: () => Expression): Expression | null {
  if (world.discretions.length === 0 || !world.dice.chance(25)) return null;
  return { op: 'discretionary', original: make(), discretion: world.dice.one(world.discretions).name.text, granted: make() };
}

const LIST_OF_NUMBERS = [[1, 'scores'], [2, 'amounts'], [2, 'ratios']] as const;

/** Numbers and days that order entries, and any fields that they have in common. */
function sequenceOf(dice: Dice): Sequence {
  const fields = (wanted: (type: ValueType) => boolean): Expression[] => COURSE.fields.filter((f) => wanted(f.type)).map((f) => entryField(COURSE, f.name.alias));
  const ordered = fields(({ kind }) => kind === 'number' || kind === 'date');
  const single = fields(({ kind }) => kind !== 'list' && kind !== 'record');
  return { order: dice.times(1 + dice.below(2), () => dice.one(ordered)), alike: dice.times(dice.below(3), () => dice.one(single)) };
}

/** An aggregate that is a number; of numbers, dates or records. */
function aggregateOf(world: World, depth: number): Expression {
  const { dice } = world;
  const entryWorld: World = { ...world, isEntry: true, discretions: dice.chance(30) ? world.discretions : [] };
  const which = (percent: number): Expression | null => (dice.chance(percent) ? condition(entryWorld, 1) : null);
  const rounding = { mode: dice.one(['halfAway', 'truncate', 'awayFromZero'] as const), decimals: dice.below(7) };
  if (dice.chance(30)) {
    const [of, alias] = dice.one(LIST_OF_NUMBERS);
    const list = factIn(RECORDS[of]!, alias);
    const operation = dice.one(['count', 'sum', 'max', 'min', 'mean', 'rank', 'deviation'] as const);
    if (operation === 'deviation') return { op: 'round', ...rounding, operand: aggregate('deviation', list) };
    return aggregate(operation, list, operation === 'rank' ? { own: numberOf(world, 0), ...(dice.chance(40) ? { isLeastFirst: true as const } : {}) } : {});
  }
  const list = factIn(RECORDS[2]!, dice.one(['courses', 'courses', 'length'] as const));
  const operation = dice.one(['count', 'sum', 'sum', 'max', 'min', 'mean', 'deviation', 'streak', 'rank'] as const);
  if (operation === 'count') return aggregate(operation, list, { condition: which(80) });
  if (operation === 'streak') return aggregate(operation, list, { condition: which(80), sequence: sequenceOf(dice) });
  if (operation === 'rank') return aggregate(operation, list, { own: numberOf(world, 0), value: numberOf(entryWorld, 0), condition: which(60), ...(dice.chance(40) ? { isLeastFirst: true as const } : {}) });
  const made = aggregate(operation, list, { value: numberOf(entryWorld, Math.min(depth, 1)), condition: which(60) });
  return operation === 'deviation' || (operation === 'mean' && dice.chance(50)) ? { op: 'round', ...rounding, operand: made } : made;
}

function constantNumber(dice: Dice): Expression {
  const n = dice.one([0, 1, 2, 3, 5, 6, 12, 60, -4, 72, 7235, 9007199254740991]);
  return { op: 'number', value: q(n, dice.one([1, 1, 1, 2, 3, 100])) };
}

function numberOf(world: World, depth: number): Expression {
  const { dice } = world;
  const inner = (): Expression => numberOf(world, depth - 1);
  if (depth <= 0) return dice.chance(60) ? factOf(world, 'number') : (definitionOf(world, 'number') ?? constantNumber(dice));
  const chosen = discretionaryOf(world, () => {
    const plain = numberOf({ ...world, discretions: [] }, depth - 1);
    return plain;
  });
  if (chosen?.op === 'discretionary') {
    const d = world.discretions.find((x) => x.name.text === chosen.discretion)!;
    return d.amount && dice.chance(70) ? { ...chosen, granted: { op: 'add', left: chosen.original, right: { op: 'amount', discretion: d.name.text } } } : chosen;
  }
  switch (dice.below(world.isEntry ? 9 : 12)) {
    case 8:
      return { op: 'round', mode: dice.one(['halfAway', 'truncate', 'awayFromZero'] as const), decimals: dice.below(7), operand: inner() };
    case 9:
    case 10:
    case 11:
      return aggregateOf(world, depth - 1);
    case 0:
      if (dice.chance(40)) {
        const [from, to] = [1, 2].map(() => (dice.chance(80) ? factOf(world, 'date') : ({ op: 'date', days: dice.one([17045, 17052, 20600]) } as const)));
        return { op: 'workdaysBetween', from: from!, to: to!, holidays: factIn(RECORDS[2]!, 'holidays'), workdays: factIn(RECORDS[2]!, 'workdays'), ...(dice.chance(30) ? { within: factIn(RECORDS[2]!, 'workdays') } : {}) };
      }
      return { op: 'subtract', left: dateOf(world, 0), right: dateOf(world, 0) };
    case 1:
    case 2:
      return { op: dice.one(['add', 'subtract', 'multiply'] as const), left: inner(), right: inner() };
    case 3:
      return { op: 'divide', left: inner(), right: inner() };
    case 4:
      return { op: 'multiply', left: inner(), right: constantNumber(dice) };
    default:
      return numberOf(world, 0);
  }
}

/** Days to add; now and then so many that the years end. */
function daysOf(dice: Dice): Expression {
  const fields = ['credits', 'difference', 'ratio', 'score'] as const;
  const [student] = RECORDS;
  if (dice.chance(30)) return { op: 'number', value: q(dice.one([0, 7, 30, -3, 30, 3_000_000, -900_000]), dice.one([1, 1, 2])) };
  const days = factIn(student!, dice.one(fields));
  return dice.chance(50) ? days : { op: 'multiply', left: days, right: { op: 'number', value: q(dice.one([7, 2]), dice.one([1, 2])) } };
}

function dateOf(world: World, depth: number): Expression {
  const { dice } = world;
  if (depth <= 0 || dice.chance(50)) {
    if (!world.isEntry && dice.chance(8)) {
      return aggregate(dice.one(['max', 'min'] as const), factIn(RECORDS[2]!, dice.one(['courses', 'length'] as const)), {
        value: entryField(COURSE, 'total'), condition: dice.chance(50) ? condition({ ...world, isEntry: true }, 0) : null, type: date,
      });
    }
    if (!world.isEntry && dice.chance(10)) return aggregate(dice.one(['max', 'min'] as const), factIn(RECORDS[2]!, dice.one(['holidays', 'workdays'] as const)), { type: date });
    return definitionOf(world, 'date') ?? (dice.chance(50) ? factOf(world, 'date') : { op: 'date', days: dice.one([-1, 0, 17045, 20600]) });
  }
  if (dice.chance(25)) return { op: 'workday', date: dateOf(world, depth - 1), holidays: factIn(RECORDS[2]!, 'holidays'), workdays: factIn(RECORDS[2]!, 'workdays'), ...(depth % 2 === 0 ? { within: factIn(RECORDS[2]!, 'workdays') } : {}), ...(dice.chance(50) ? { count: daysOf(dice) } : {}) };
  return discretionaryOf(world, () => dateOf({ ...world, discretions: [] }, 0)) ?? (dice.chance(30) ? { op: 'addMonths', date: dateOf(world, depth - 1), months: daysOf(dice) } : { op: 'addDays', date: dateOf(world, depth - 1), days: daysOf(dice) });
}

function memberOf(world: World, enumeration: '學制' | '系所', onlyConstant = false): Expression {
  const { dice } = world;
  if (!onlyConstant && dice.chance(30)) return definitionOf(world, 'enumeration', enumeration) ?? factOf(world, 'enumeration', enumeration);
  const members = ENUMERATIONS.find((e) => e.name.text === enumeration)!.members;
  return { op: 'member', enumeration, member: dice.one(members).text };
}

const OPERATORS = ['<', '≤', '=', '≥', '>', '≠'] as const;

function listCondition(world: World): Expression {
  const { dice } = world;
  const op = dice.one(['any', 'every'] as const);
  const kind = dice.below(3);
  const fields = ['statuses', 'departments', 'scores'] as const;
  const list = factIn(RECORDS[1]!, fields[kind]!);
  const constant = dice.chance(70);
  const element = (): Expression => (kind === 2 ? (constant ? constantNumber(dice) : numberOf(world, 0)) : memberOf(world, kind === 0 ? '學制' : '系所', constant));
  return { op, list, set: dice.times(dice.below(4), element) };
}

function inCondition(world: World): Expression {
  const { dice } = world;
  const constant = dice.chance(70);
  if (dice.chance(40)) return { op: 'in', value: numberOf(world, 1), set: dice.times(dice.below(4), () => (constant ? constantNumber(dice) : numberOf(world, 0))) };
  const enumeration = dice.one(['學制', '系所'] as const);
  return { op: 'in', value: memberOf(world, enumeration), set: dice.times(dice.below(4), () => memberOf(world, enumeration, constant)) };
}

function leaf(world: World): Expression {
  const { dice } = world;
  const equality = dice.one(['=', '≠'] as const);
  switch (dice.below(world.isEntry ? 10 : 11)) {
    case 10: {
      const entryWorld: World = { ...world, isEntry: true, discretions: dice.chance(30) ? world.discretions : [] };
      return aggregate(dice.one(['some', 'all'] as const), factIn(RECORDS[2]!, dice.one(['courses', 'length'] as const)), { condition: dice.chance(90) ? condition(entryWorld, 1) : null });
    }
    case 0:
      return inCondition(world);
    case 1:
      return listCondition(world);
    case 2:
      if (world.isEntry && dice.chance(75)) return { op: 'present', fact: entryField(COURSE, dice.one(['score', 'entry'] as const)) };
      return { op: 'present', fact: dice.one(RECORDS.flatMap((r) => r.fields.filter((f) => f.optional).map((f) => factIn(r, f.name.alias)))) };
    case 3:
      return discretionaryOf(world, () => factOf(world, 'boolean')) ?? definitionOf(world, 'boolean') ?? factOf(world, 'boolean');
    case 4:
      return { op: 'compare', operator: dice.one(OPERATORS), left: dateOf(world, 1), right: dateOf(world, 1) };
    case 5: {
      const enumeration = dice.one(['學制', '系所'] as const);
      const right = discretionaryOf(world, () => memberOf({ ...world, discretions: [] }, enumeration)) ?? memberOf(world, enumeration);
      return { op: 'compare', operator: equality, left: factOf(world, 'enumeration', enumeration), right };
    }
    case 6:
      return dice.chance(50)
        ? { op: 'compare', operator: equality, left: factOf(world, 'boolean'), right: factOf(world, 'boolean') }
        : { op: 'compare', operator: equality, left: factOf(world, 'text'), right: { op: 'text', value: dice.one(['', '甲', '__proto__']) } };
    default:
      return { op: 'compare', operator: dice.one(OPERATORS), left: numberOf(world, 2), right: numberOf(world, 2) };
  }
}

function condition(world: World, depth: number): Expression {
  const { dice } = world;
  if (depth <= 0 || dice.chance(40)) return leaf(world);
  if (dice.chance(20)) return { op: 'not', operand: condition(world, depth - 1) };
  if (dice.chance(3)) return { op: 'boolean', value: dice.chance(50) };
  return { op: dice.one(['and', 'or'] as const), operands: dice.times(dice.below(4), () => condition(world, depth - 1)) };
}

/** Now and then two provisos that may collide. */
function conflictsOf(world: World): Pick<ProgramNorm, 'conflicts'> {
  const { dice } = world;
  if (!dice.chance(15)) return {};
  const [first, second] = PROVISOS.map((p) => p.name.text) as [string, string];
  return { conflicts: dice.times(1 + dice.below(2), () => ({ between: [first, second] as const, condition: condition(world, 1) })) };
}

/** A conclusion from some of the items; `earlier` ones may be required too. */
function randomConclusion(world: World, index: number, items: RuleProgram['items']): ProgramConclusion {
  const { dice } = world;
  const able = items.filter((item) => item.kind !== 'definition' || item.type.kind === 'boolean');
  const requires = new Set(dice.times(dice.below(4), () => dice.one(able).name.text));
  const produces = items.filter((item) => item.kind === 'definition' && dice.chance(30)).map((item) => item.name.text);
  return conclusion(`conclusion${index}`, { applies: dice.chance(40) ? condition(world, 1) : null, requires: [...requires], produces, ...conflictsOf(world) });
}

function valueOf(world: World, type: ValueType): Expression {
  switch (type.kind) {
    case 'number':
      return numberOf(world, 2);
    case 'date':
      return dateOf(world, 1);
    case 'boolean':
      return condition(world, 1);
    case 'text':
      return world.dice.chance(50) ? factOf(world, 'text') : { op: 'text', value: '甲' };
    default:
      return memberOf(world, '學制');
  }
}

/** Now and then values that a rule gives to facts which nothing need read. */
function consequencesOf(world: World): Pick<ProgramNorm, 'consequences'> {
  const { dice } = world;
  if (!dice.chance(40)) return {};
  return { consequences: dice.times(1 + dice.below(2), (i): ProgramConsequence => {
    const type = dice.one([decimal(null, null, null, '學分'), integer(0, 99, '分'), integer(null, null), date, boolean, enumerated('學制'), text]);
    const constant: Expression | null = type.kind === 'number' && dice.chance(30) ? constantNumber(dice) : null;
    return { record: name('登記', dice.one(['record', '__proto__'])), field: name(`值${i}`, `constructor${i}`), type, words: `登記.值${i} ＝ 值`, value: constant ?? valueOf(world, type), ...conflictsOf(world) };
  }) };
}

/** Now and then effects in some case only. */
function conditionalOf(world: World): Pick<ProgramNorm, 'conditional'> {
  const { dice } = world;
  if (!dice.chance(40)) return {};
  return { conditional: dice.times(1 + dice.below(2), (i) => ({ condition: condition(world, 1), effects: dice.chance(50) ? [`通知${i}`] : [`停權${i}`, `扣點${i}`], ...conflictsOf(world) })) };
}

function randomDefinition(world: World, index: number): ProgramDefinition {
  const { dice } = world;
  const type = dice.one([decimal(null, null, null, '學分'), integer(null, null), date, boolean, enumerated('學制')]);
  const value = (): Expression => valueOf(world, type);
  const branches = dice.times(dice.below(3), () => ({ condition: condition(world, 1), value: value() }));
  return definition(`definition${index}`, type, { branches, otherwise: dice.chance(70) ? value() : null, ...conflictsOf(world) });
}

function randomNorm(world: World, index: number): ProgramNorm {
  const { dice } = world;
  const maybe = (percent: number): Expression | null => (dice.chance(percent) ? condition(world, 2) : null);
  const kind = dice.below(5);
  return norm(`rule${index}`, {
    applies: maybe(50), when: maybe(kind < 3 ? 15 : 70), exceptions: dice.times(dice.below(3), () => condition(world, 1)),
    duties: kind < 3 ? dice.times(1 + dice.below(3), () => ({ modality: dice.one(['must', 'mustNot', 'principle', 'principleNot'] as const), condition: condition(world, 2) })) : [],
    permission: kind === 3 ? { modality: 'may', act: '申請' } : null, effects: kind === 4 ? ['列入輔導'] : [], ...conflictsOf(world), ...conditionalOf(world), ...consequencesOf(world),
  });
}

/** 類別 and 組 of every shape: by name, by condition, by both, by neither. */
function randomGroups(world: World, names: readonly string[]): ProgramCourseGroup[] {
  const { dice } = world;
  const make = (alias: string, parent: number): ProgramCourseGroup => group(alias, {
    parent, names: dice.chance(names.length > 0 ? 75 : 15) ? names.filter(() => dice.chance(50)) : null, condition: dice.chance(30) ? condition(world, 1) : null,
    minCourses: dice.chance(25) ? dice.below(3) : 0, maxCourses: dice.chance(20) ? 1 + dice.below(2) : null, minCredits: dice.chance(70) ? q(dice.below(12), dice.one([1, 1, 2])) : q(0),
    maxCredits: dice.chance(20) ? q(2 + dice.below(10)) : null, eachLow: dice.chance(15) ? q(1 + dice.below(3)) : q(0), eachHigh: dice.chance(20) ? q(3 + dice.below(3)) : null,
  });
  const groups: ProgramCourseGroup[] = [];
  for (let i = 1 + dice.below(3); i > 0; i--) {
    const place = groups.push(make(`group${i}`, -1)) - 1;
    for (let j = dice.one([0, 0, 1, 2]); j > 0; j--) groups.push(make(`list${i}${j}`, place));
  }
  return groups;
}

/** Limits that exceptions change, hung on groups and on the total. */
function withLimits(world: World, duty: ReturnType<typeof allocation>): ReturnType<typeof allocation> {
  const { dice } = world;
  const value = (): Expression => (dice.chance(50) ? { op: 'number', value: q(dice.below(9) - 1, dice.one([1, 1, 2, 3])) } : valueOf(world, decimal(null, null, null, '學分')));
  const limits = dice.times(1 + dice.below(2), (i): ProgramCourseLimit => ({
    binding: { name: name(`限${i}`, `limit${i}`), phrase: '至少二學分', provision: { label: '一', text: '' }, shown: '2 學分' }, counts: dice.one(['credits', 'credits', 'courses'] as const), comparator: dice.one(['≥', '≥', '>', '≤', '<', '='] as const),
    cases: [...dice.times(dice.below(3), () => ({ condition: condition(world, 1), value: dice.chance(30) ? null : value() })), { condition: null, value: value() }],
    changes: dice.chance(50) ? [{ kind: 'proviso', name: name('但書', 'proviso'), provision: { label: '二', text: '' }, condition: condition(world, 1) }] : [],
  }));
  const places = limits.map((_, i) => i);
  const ofCredits = places.filter((i) => limits[i]!.counts === 'credits');
  const some = (from: readonly number[], percent: number): number[] => from.filter(() => dice.chance(percent));
  const groups = duty.groups.map((g) => ({ ...g, limits: some(places, 40), eachLimits: some(ofCredits, 10) }));
  return { ...duty, limits, groups, totalLimits: some(ofCredits, 20) };
}

/** A table of courses: a duty to have some that can be allocated. */
function randomTable(outer: World, index: number): ProgramNorm {
  const { dice } = outer;
  const world: World = { ...outer, isEntry: true, discretions: dice.chance(30) ? outer.discretions : [] };
  const [key, names] = dice.one([[entryField(COURSE, 'valueOf'), ['', '甲', '__proto__', '乙']], [entryField(COURSE, 'kind'), ['甲', '乙', '丙']], [null, []]] as const);
  const groups = randomGroups(world, names);
  const tops = groups.flatMap((g, i) => (g.parent < 0 ? [i] : []));
  const credits = entryField(COURSE, dice.one(['credits', 'credits', 'credits', 'constructor'] as const));
  const duty = allocation(factIn(RECORDS[2]!, dice.one(['courses', 'length'] as const)), credits, groups, {
    key, counts: dice.chance(50) ? condition(world, 1) : null, pairs: tops.length > 1 && dice.chance(25) ? [[tops[0]!, tops[1]!]] : [], totalCredits: dice.chance(40) ? q(dice.below(25)) : null,
    ...(key && dice.chance(30) ? { printedCredits: names.filter(() => dice.chance(50)).map((one) => ({ name: one, credits: q(dice.below(7)) })) } : {}),
  });
  return norm(`table${index}`, { applies: dice.chance(30) ? condition(outer, 1) : null, exceptions: dice.times(dice.below(2), () => condition(outer, 1)), duties: [must(dice.chance(60) ? withLimits({ ...outer, discretions: world.discretions }, duty) : duty)], ...conflictsOf(outer) });
}

export function randomProgram(seed: number): RuleProgram {
  const dice = new Dice(seed);
  const amounts = [null, { name: name('超修學分', 'extra'), type: integer(0, 9), low: q(1), high: q(3) }, { name: name('加分', 'bonus'), type: decimal(1, 0, 9), low: q(1, 2), high: q(5, 2) }];
  const discretions = dice.times(dice.below(3), (i) => discretion(`approval${i}`, { amount: dice.one(amounts) }));
  const world: World = { dice, definitions: [], discretions };
  for (let i = dice.below(4); i > 0; i--) world.definitions.push(randomDefinition(world, i));
  const norms = [...dice.times(1 + dice.below(2), (i) => randomNorm(world, i)), ...dice.times(dice.one([0, 0, 0, 0, 1]), (i) => randomTable(world, i))];
  const withRequirements = discretions.map((d) => (dice.chance(50) ? { ...d, requirement: condition({ ...world, discretions: [] }, 1) } : d));
  const requirementsFree = withRequirements.map((d) => d);
  const items: RuleProgram['items'][number][] = [...norms, ...requirementsFree, ...[...world.definitions].reverse()];
  // a conclusion may stand before what it requires
  for (let i = dice.below(3); i > 0; i--) items.splice(dice.below(items.length + 1), 0, randomConclusion(world, i, items));
  return program({ enumerations: ENUMERATIONS, records: RECORDS, elements: [COURSE], provisos: PROVISOS, items: varied(items, new Dice(seed + 2)) as typeof items });
}

const isDay = (e: Expression): boolean => e.op === 'date' || ('type' in e && e.type.kind === 'date');

/** Some differences of days are lengths in months and years instead, some sums the higher or the lower of both, some roundings to so many of a number. By dice of its own: the rest of a program does not depend on it. */
function varied(node: unknown, dice: Dice): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((one) => varied(one, dice));
  const made = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, varied(value, dice)])) as unknown as Expression;
  if ((made.op === 'subtract' || made.op === 'add') && isDay(made.left) === isDay(made.right) && dice.chance(40)) {
    const { left, right } = made;
    return isDay(left) ? { op: 'elapsed', unit: dice.one(['月', '年'] as const), from: right, to: left } : { op: 'extreme', isMost: dice.chance(50), operands: [left, right, ...(dice.chance(30) ? [constantNumber(dice)] : [])] };
  }
  // so many of a step: what is left over counts as one, or as none
  if (made.op === 'round' && !(made.operand.op === 'aggregate' && made.operand.operation === 'deviation') && dice.chance(30)) {
    const step = constantNumber(dice);
    return { op: 'multiply', left: { ...made, decimals: 0, operand: { op: 'divide', left: made.operand, right: step } }, right: step };
  }
  return made.op === 'addDays' && dice.chance(20) ? { op: 'extreme', isMost: dice.chance(50), operands: [made.date, made] } : made;
}

/** A value as an input writes it. */
export function randomValue(dice: Dice, type: ValueType): unknown {
  switch (type.kind) {
    case 'boolean':
      return dice.chance(50);
    case 'text':
      return dice.one(['', '甲', '__proto__']);
    case 'date':
      return dice.one(['1969-12-31', '1970-01-01', '2016-09-01', '2026-05-28', '2024-02-29', '2026-05-30', '2026-05-29', '2026-06-01', '9999-12-31', '0001-01-01']);
    case 'enumeration':
      return dice.one(ENUMERATIONS.find((e) => e.name.text === type.enumeration)!.members).alias;
    case 'record':
      return randomEntry(dice);
    case 'list':
      return dice.times(dice.below(type.element.kind === 'record' ? 6 : 4), () => randomValue(dice, type.element));
    case 'number':
      if (type.decimals === 0) return type.low === null ? dice.one([0, 1, -7, 3, 250, 9007199254740991, -9007199254740991, 4503599627370496]) : Number(type.low.n) + dice.below(Number(type.high!.n - type.low.n) + 1);
      if (type.decimals === 3) return dice.one([0, 1.005, -2.5, 0.125, 4.999, -5, 2.675]);
      return dice.one([0, 1, 3, 60, 72.3, 0.1, 12.5, ...(type.decimals === 2 ? [72.35, 99.99] : type.decimals === null ? ['25/3', '-1/7', '12/4'] : [])]);
  }
}

/** An entry of a list; fields are missing or wrong now and then. */
function randomEntry(dice: Dice): Record<string, unknown> {
  const faults = dice.one([0, 0, 0, 0, 10]);
  const fields = COURSE.fields.filter(() => !dice.chance(faults));
  return Object.fromEntries(fields.map((f) => [f.name.alias, dice.chance(faults) ? dice.one(WRONG) : f.optional && dice.chance(10) ? null : randomValue(dice, f.type)]));
}

const WRONG: readonly unknown[] = [undefined, null, '3', NaN, Infinity, 1.23456, -1e300, {}, [], 'nobody', '2023-02-29', 9007199254740992, true];

/** An input in alias form; facts are missing or wrong now and then. */
export function randomInput(of: RuleProgram, dice: Dice): Record<string, unknown> {
  const faults = dice.one([0, 5, 30]);
  const entries = of.records.map((r): [string, unknown] => {
    const fields = r.fields.filter(() => !dice.chance(faults));
    return [r.name.alias, Object.fromEntries(fields.map((f) => [f.name.alias, dice.chance(faults) ? dice.one(WRONG) : f.optional && dice.chance(20) ? null : randomValue(dice, f.type)]))];
  });
  for (const d of of.items) {
    if (d.kind !== 'discretion' || dice.chance(20)) continue;
    const amount = d.amount && dice.chance(80) ? { [d.amount.name.alias]: dice.one([1, 2, 3, 2.5, 4, 'x']) } : {};
    entries.push([d.name.alias, { decision: dice.one(['granted', 'granted', 'refused', 'undecided', 'perhaps']), ...amount }]);
  }
  return Object.fromEntries(entries.filter(() => !dice.chance(faults / 3)));
}
