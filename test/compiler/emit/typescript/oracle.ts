/**
 * A second evaluator, written to be obviously right and not to share code with the first: fractions of its own, dates through the engine's UTC
 * calendar, outcomes by trying every way in which what is unknown can turn out.
 */
import type { Expression, ProgramConclusion, ProgramCourseLimit, ProgramDefinition, ProgramDiscretion, ProgramField, ProgramNorm, RuleProgram, ValueType } from '../../../../compiler/ir/program.ts';
import { endsOf, filledIn, growing, inside, showBig } from './oracle-bounds.ts';
import { reaches, waysOfLimits, type Allocation, type Course, type LimitNumber } from './oracle-courses.ts';
import { calculate, canonical, compare, countedWorkday, Entry, firstWorkday, lengthBetween, workdaysApart, Fraction, plus, readDate, readNumber, roundOff, same, some, ZERO, type Maybe, type Value } from './oracle-values.ts';

type Aggregate = Extract<Expression, { op: 'aggregate' }>;

interface Choice {
  readonly granted: boolean;
  readonly amount: Fraction | undefined;
}
type Choices = ReadonlyMap<ProgramDiscretion, Choice>;

/** More reachable values than these, or combinations of them, are not tried. */
const MOST_VALUES = 64;
const MOST_COMBINATIONS = 1024;

export class Oracle {
  readonly program: RuleProgram;
  readonly input: Record<string, unknown>;
  /** How often lists, roundings and working days had a value: a comparison of unknowns would mean nothing. */
  readonly valued = new Map<string, number>();
  readonly reached = new WeakMap<Choices, Map<ProgramDefinition, Value[] | undefined>>();
  /** Values that definitions are taken to have while a comparison tries those that they can have. */
  assumed: ReadonlyMap<ProgramDefinition, Maybe> = new Map();

  constructor(program: RuleProgram, input: Record<string, unknown>) {
    this.program = program;
    this.input = input;
  }

  /** The value of a fact; undefined unknown, null absent. */
  fact(recordName: string, fieldName: string): Maybe | null {
    const record = this.program.records.find((r) => r.name.text === recordName)!;
    const field = record.fields.find((f) => f.name.text === fieldName)!;
    return this.fieldOf(this.input[record.name.alias], field);
  }

  /** A field of an entry in the same way. */
  element(recordName: string, fieldName: string, entry: Entry | undefined): Maybe | null {
    const record = this.program.elements!.find((r) => r.name.text === recordName)!;
    return this.fieldOf(entry!.raw, record.fields.find((f) => f.name.text === fieldName)!);
  }

  fieldOf(object: unknown, field: ProgramField): Maybe | null {
    if (typeof object !== 'object' || object === null || Array.isArray(object) || !Object.hasOwn(object, field.name.alias)) return undefined;
    const raw = (object as Record<string, unknown>)[field.name.alias];
    if (raw === null) return field.optional ? null : undefined;
    return this.read(field.type, raw);
  }

  read(type: ValueType, raw: unknown): Maybe {
    switch (type.kind) {
      case 'boolean':
        return typeof raw === 'boolean' ? raw : undefined;
      case 'text':
        return typeof raw === 'string' ? raw : undefined;
      case 'date':
        return readDate(raw);
      case 'number':
        return readNumber(type, raw);
      case 'enumeration':
        return this.program.enumerations.find((e) => e.name.text === type.enumeration)!.members.find((m) => m.alias === raw)?.text;
      case 'record':
        return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? new Entry(raw as Record<string, unknown>) : undefined;
      case 'list': {
        if (!Array.isArray(raw) || raw.length > 10_000) return undefined;
        const all = raw.map((one) => this.read(type.element, one));
        return all.every((one) => one !== undefined) ? all : undefined;
      }
    }
  }

  discretion(name: string): ProgramDiscretion {
    return this.program.items.find((i): i is ProgramDiscretion => i.kind === 'discretion' && i.name.text === name)!;
  }

  definition(name: string): ProgramDefinition {
    return this.program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === name)!;
  }

  /** Discretions that an expression depends on. */
  depends(e: Expression, found = new Set<ProgramDiscretion>()): Set<ProgramDiscretion> {
    if ('discretion' in e) found.add(this.discretion(e.discretion));
    if (e.op === 'allocation') for (const x of [...e.groups.map((g) => g.condition), ...(e.limits ?? []).flatMap((limit) => limit.cases.flatMap((one) => [one.condition, one.value]))]) if (x) this.depends(x, found);
    if (e.op === 'definition') {
      const d = this.definition(e.definition);
      for (const b of d.branches) [b.condition, b.value].forEach((x) => this.depends(x, found));
      if (d.otherwise) this.depends(d.otherwise, found);
    }
    for (const inner of Object.values(e)) {
      for (const x of Array.isArray(inner) ? inner : [inner]) if (typeof x === 'object' && x !== null && 'op' in x) this.depends(x as Expression, found);
    }
    return found;
  }

  /** The ways in which a decision can go. */
  waysOf(discretion: ProgramDiscretion): Choice[] {
    const given = this.input[discretion.name.alias] as Record<string, unknown> | undefined;
    const { amount } = discretion;
    const ends = amount ? [amount.low, amount.high].map((r) => new Fraction(r.n, r.d)) : [];
    const refused = { granted: false, amount: undefined };
    if (given?.['decision'] === 'refused') return [refused];
    const granted: Choice[] = amount ? ends.map((end) => ({ granted: true, amount: end })) : [{ granted: true, amount: undefined }];
    if (given?.['decision'] !== 'granted') return [refused, ...granted];
    const type = amount && { ...(amount.type as ValueType & { kind: 'number' }), low: amount.low, high: amount.high };
    const stated = amount && type ? readNumber(type, given[amount.name.alias]) : undefined;
    return stated instanceof Fraction ? [{ granted: true, amount: stated }] : granted;
  }

  choices(discretions: Iterable<ProgramDiscretion>): Choices[] {
    let all: Choices[] = [new Map()];
    for (const d of discretions) all = all.flatMap((choices) => this.waysOf(d).map((way) => new Map([...choices, [d, way]])));
    return all;
  }

  /** What every way of deciding agrees on. */
  agreed(e: Expression): Maybe {
    const values = this.choices(this.depends(e)).map((choices) => this.made(e, choices));
    return values.every((v) => v !== undefined && same(v, values[0]!)) ? values[0] : undefined;
  }

  condition(e: Expression): boolean | undefined {
    if (e.op === 'and' || e.op === 'or') {
      const stop = e.op === 'or';
      const all = e.operands.map((x) => this.condition(x));
      return all.includes(stop) ? stop : all.includes(undefined) ? undefined : !stop;
    }
    if (e.op === 'not') {
      const inner = this.condition(e.operand);
      return inner === undefined ? undefined : !inner;
    }
    return this.agreed(e) as boolean | undefined;
  }

  made(e: Expression, choices: Choices, entry?: Entry): Maybe {
    const value = this.valueOf(e, choices, entry);
    const kind = e.op === 'aggregate' ? e.operation : e.op === 'round' && e.operand.op === 'aggregate' ? `round ${e.operand.operation}` : e.op === 'round' ? `round ${e.mode}` : e.op;
    if (value !== undefined) this.valued.set(kind, (this.valued.get(kind) ?? 0) + 1);
    return value;
  }

  /** A comparison that cannot be told is tried with every value that the definitions in it can have. */
  valueOf(e: Expression, choices: Choices, entry?: Entry): Maybe {
    const value = this.plainValue(e, choices, entry);
    if (value !== undefined || !['compare', 'in', 'any', 'every'].includes(e.op)) return value;
    const answers = this.tried(e, choices, () => this.plainValue(e, choices, entry));
    return answers?.every((answer) => answer === answers[0]) ? answers[0] : undefined;
  }

  assuming<T>(assumed: ReadonlyMap<ProgramDefinition, Maybe>, give: () => T): T {
    const before = this.assumed;
    this.assumed = assumed;
    const given = give();
    this.assumed = before;
    return given;
  }

  /** What is given for every combination of the values that the definitions in an expression can have; undefined where there are too many. */
  tried(e: Expression, choices: Choices, give: () => Maybe): Maybe[] | undefined {
    let combinations: ReadonlyMap<ProgramDefinition, Maybe>[] = [this.assumed];
    for (const definition of this.casesIn(e)) {
      const values = this.assuming(new Map(), () => this.reach(definition, choices)) ?? [undefined];
      combinations = combinations.flatMap((known) => values.map((value) => new Map(known).set(definition, value)));
      if (combinations.length > MOST_COMBINATIONS) return undefined;
    }
    return combinations.map((known) => this.assuming(known, give));
  }

  /** Definitions that are read in an expression itself, and that have one of several values: lists and truths are not tried. */
  casesIn(e: Expression, found = new Set<ProgramDefinition>()): Set<ProgramDefinition> {
    if (e.op === 'definition') {
      const definition = this.definition(e.definition);
      if (definition.type.kind !== 'boolean' && this.isSplit(definition) && !this.assumed.has(definition)) found.add(definition);
    }
    if (e.op === 'aggregate' || e.op === 'allocation' || this.isTruth(e)) return found;
    for (const inner of Object.values(e)) {
      for (const x of Array.isArray(inner) ? inner : [inner]) if (typeof x === 'object' && x !== null && 'op' in x) this.casesIn(x as Expression, found);
    }
    return found;
  }

  /** May it have one of several values? */
  isSplit(definition: ProgramDefinition): boolean {
    return definition.type.kind !== 'list' && (definition.branches.length > 0 || (definition.otherwise !== null && this.readsSplit(definition.otherwise)));
  }

  readsSplit(e: Expression): boolean {
    if (e.op === 'definition' && this.isSplit(this.definition(e.definition))) return true;
    return e.op !== 'allocation' && inside(e).some((x) => this.readsSplit(x));
  }

  /** A comparison of numbers in which aggregates are open: what all ends that they can come to agree on. */
  within(e: Extract<Expression, { op: 'compare' }>, choices: Choices, entry?: Entry): boolean | undefined {
    const sides = [this.spelledOut(e.left), this.spelledOut(e.right)] as const;
    const found = sides.map((side) => growing(side));
    const all = found.flatMap((one) => one ?? []);
    const keys = all.map((one) => showBig(one));
    if (found.includes(null) || new Set(keys).size < keys.length) return undefined;
    const open = all.filter((one) => one.element !== null && (one.operation === 'count' ? one.condition !== null : ['sum', 'max', 'min'].includes(one.operation)));
    if (open.length === 0 || open.length > 3) return undefined;
    const ends = open.map((one) => this.assuming(new Map(), () => endsOf(one, this, choices)));
    if (ends.includes(undefined)) return undefined;
    let corners: ReadonlyMap<string, Fraction>[] = [new Map()];
    open.forEach((one, i) => (corners = corners.flatMap((known) => ends[i]!.map((end) => new Map([...known, [showBig(one), end]])))));
    const says = (operator: typeof e.operator): boolean | undefined => {
      const answers = corners.map((corner) => compare(operator, ...(sides.map((side) => this.made(filledIn(side, corner), choices, entry)) as [Maybe, Maybe])));
      return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
    };
    if (e.operator !== '=' && e.operator !== '≠') return says(e.operator);
    if (says('<') || says('>')) return e.operator === '≠';
    return says('=') ? e.operator === '=' : undefined;
  }

  /** With the one value of each definition in place of its name. */
  spelledOut(e: Expression): Expression {
    if (e.op === 'definition') {
      const definition = this.definition(e.definition);
      const isOne = definition.branches.length === 0 && definition.otherwise !== null && ['number', 'date'].includes(definition.type.kind) && !this.isSplit(definition) && !this.assumed.has(definition);
      return isOne && this.holdsOpen(definition.otherwise!) ? this.spelledOut(definition.otherwise!) : e;
    }
    if (['add', 'subtract', 'multiply', 'divide', 'round', 'addDays'].includes(e.op)) return Object.fromEntries(Object.entries(e).map(([key, x]) => [key, typeof x === 'object' && x !== null && 'op' in x ? this.spelledOut(x as Expression) : x])) as unknown as Expression;
    return e;
  }

  /** Is an aggregate that may be open in it, or in what it names? */
  holdsOpen(e: Expression): boolean {
    if (e.op === 'round' && e.operand.op === 'aggregate' && e.operand.operation === 'deviation') return false;
    if (e.op === 'aggregate') return e.element !== null && (e.operation === 'count' ? e.condition !== null : ['sum', 'max', 'min', 'mean'].includes(e.operation));
    return e.op === 'definition' ? this.spelledOut(e) !== e : inside(e).some((x) => this.holdsOpen(x));
  }

  /** Does it compare truths? Then what is compared is tried by itself. */
  isTruth(e: Expression): boolean {
    if (e.op !== 'compare') return false;
    const { left } = e;
    return ['and', 'or', 'not', 'compare', 'in', 'any', 'every', 'present', 'boolean'].includes(left.op) || (left.op === 'aggregate' && (left.operation === 'some' || left.operation === 'all')) ||
      (left.op === 'discretionary' && this.isTruth({ ...e, left: left.original })) || ('type' in left && left.type.kind === 'boolean');
  }

  /** The values that a definition can have as its conditions turn out; undefined where one is not known, or there are too many. */
  reach(definition: ProgramDefinition, choices: Choices): Value[] | undefined {
    const known = this.reached.get(choices) ?? new Map<ProgramDefinition, Value[] | undefined>();
    this.reached.set(choices, known);
    if (!known.has(definition)) known.set(definition, this.reachedBy(definition, choices));
    return known.get(definition);
  }

  reachedBy(definition: ProgramDefinition, choices: Choices): Value[] | undefined {
    const found: Value[] = [];
    const add = (e: Expression | null): void => {
      const values = e === null ? [undefined] : definition.type.kind === 'boolean' ? [this.made(e, choices)] : (this.tried(e, choices, () => this.made(e, choices)) ?? [undefined]);
      for (const value of values) if (value === undefined || !found.some((one) => same(one, value))) found.push(value as Value);
    };
    const end = (): Value[] | undefined => (found.includes(undefined as never) || found.length > MOST_VALUES ? undefined : found);
    for (const { condition, value } of definition.branches) {
      const holds = this.made(condition, choices);
      if (holds !== false) add(value);
      if (holds) return end();
    }
    add(definition.otherwise);
    return end();
  }

  plainValue(e: Expression, choices: Choices, entry?: Entry): Maybe {
    const inner = (x: Expression): Maybe => this.made(x, choices, entry);
    switch (e.op) {
      case 'number':
        return new Fraction(e.value.n, e.value.d);
      case 'date':
        return new Fraction(BigInt(e.days), 1n);
      case 'boolean':
      case 'text':
        return e.value;
      case 'member':
        return e.member;
      case 'fact':
        return this.fact(e.record, e.field) ?? undefined;
      case 'present': {
        const value = e.fact.op === 'fact' ? this.fact(e.fact.record, e.fact.field) : e.fact.op === 'element' ? this.element(e.fact.record, e.fact.field, entry) : undefined;
        return value === undefined ? undefined : value !== null;
      }
      case 'element':
        return this.element(e.record, e.field, entry) ?? undefined;
      case 'aggregate':
        return this.assuming(new Map(), () => this.aggregate(e, choices));
      case 'allocation':
        return this.assuming(new Map(), () => this.allocation(e, choices));
      case 'round':
        return e.operand.op === 'aggregate' && e.operand.operation === 'deviation' ? this.deviation(e, e.operand, choices) : roundOff(e, inner(e.operand) as Fraction | undefined);
      case 'elapsed':
        return lengthBetween(e.unit, ...([e.from, e.to].map(inner) as [Fraction | undefined, Fraction | undefined]));
      case 'extreme': {
        const all = e.operands.map(inner) as (Fraction | undefined)[];
        return all.includes(undefined) ? undefined : all.find((one) => all.every((other) => compare(e.isMost ? '≥' : '≤', one, other)));
      }
      case 'workdaysBetween':
        return workdaysApart(...([e.from, e.to, e.holidays, e.workdays, ...(e.within ? [e.within] : [])].map(inner) as [Fraction | undefined, Fraction | undefined, Fraction[] | undefined, Fraction[] | undefined, Fraction[]?]));
      case 'workday':
        if (e.count) return countedWorkday(...([e.date, e.count, e.holidays, e.workdays, ...(e.within ? [e.within] : [])].map(inner) as [Fraction | undefined, Fraction | undefined, Fraction[] | undefined, Fraction[] | undefined, Fraction[]?]));
        return firstWorkday(...([e.date, e.holidays, e.workdays, ...(e.within ? [e.within] : [])].map(inner) as [Fraction | undefined, Fraction[] | undefined, Fraction[] | undefined, Fraction[]?]));
      case 'definition': {
        const definition = this.definition(e.definition);
        return this.assumed.has(definition) ? this.assumed.get(definition) : this.assuming(new Map(), () => this.definitionValue(definition, choices));
      }
      case 'discretionary':
        return inner(choices.get(this.discretion(e.discretion))!.granted ? e.granted : e.original);
      case 'amount':
        return choices.get(this.discretion(e.discretion))!.amount;
      case 'granted':
      case 'original':
        throw new Error('limits of several grants are drawn as texts (test/reference)');
      case 'and':
      case 'or': {
        const all = e.operands.map(inner);
        const stop = e.op === 'or';
        return all.includes(stop) ? stop : all.includes(undefined) ? undefined : !stop;
      }
      case 'not': {
        const value = inner(e.operand);
        return value === undefined ? undefined : !value;
      }
      case 'compare':
        return compare(e.operator, inner(e.left), inner(e.right)) ?? this.within(e, choices, entry);
      case 'in':
        return some(e.set.map((x) => compare('=', inner(e.value), inner(x)) ?? this.within({ op: 'compare', operator: '=', left: e.value, right: x }, choices, entry)));
      case 'any':
      case 'every': {
        const list = inner(e.list) as readonly Value[] | undefined;
        const set = e.set.map(inner);
        if (!list) return e.op === 'any' && set.length === 0 ? false : undefined;
        const each = list.map((one) => some(set.map((x) => compare('=', one, x))));
        if (e.op === 'any') return some(each);
        return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
      }
      default: {
        const [a, b] = (e.op === 'addDays' ? [e.date, e.days] : e.op === 'addMonths' ? [e.date, e.months] : [e.left, e.right]).map(inner) as (Fraction | undefined)[];
        return a && b ? calculate(e.op, a, b) : undefined;
      }
    }
  }

  /** The values that an aggregate looks at: of the entries that meet its condition; undefined when it cannot be told. */
  chosen(e: Aggregate, choices: Choices): Value[] | undefined {
    const list = this.made(e.list, choices) as readonly Value[] | undefined;
    if (!list) return undefined;
    const met = list.map((one) => (e.condition ? this.made(e.condition, choices, one as Entry) : true));
    if (met.includes(undefined)) return undefined;
    const values = list.filter((_, i) => met[i]).map((one) => (e.value ? this.made(e.value, choices, one as Entry) : one));
    return values.includes(undefined) ? undefined : (values as Value[]);
  }

  aggregate(e: Aggregate, choices: Choices): Maybe {
    if (e.operation === 'some' || e.operation === 'all' || e.operation === 'streak') {
      const list = this.made(e.list, choices) as readonly Value[] | undefined;
      const met = list?.map((one) => (e.condition ? (this.made(e.condition, choices, one as Entry) as boolean | undefined) : true));
      if (!met) return undefined;
      if (e.operation === 'some') return some(met);
      if (e.operation === 'all') return met.includes(false) ? false : met.includes(undefined) ? undefined : true;
      if (met.includes(undefined)) return undefined;
      return this.streak(e, list!, met as boolean[], choices);
    }
    const values = this.chosen(e, choices) as Fraction[] | undefined;
    if (!values) return undefined;
    const sum = (): Fraction => values.reduce((a, b) => calculate('add', a, b)!, ZERO);
    const count = new Fraction(BigInt(values.length), 1n);
    switch (e.operation) {
      case 'count':
        return count;
      case 'sum':
        return sum();
      case 'mean':
        return calculate('divide', sum(), count);
      case 'max':
      case 'min': {
        const operator = e.operation === 'max' ? '≤' : '≥';
        return values.find((one) => values.every((other) => compare(operator, other, one)));
      }
      case 'rank': {
        const own = this.made(e.own!, choices);
        return own === undefined ? undefined : new Fraction(1n + BigInt(values.filter((one) => compare(e.isLeastFirst ? '<' : '>', one, own)).length), 1n);
      }
      default:
        throw new Error('a deviation stands in a rounding');
    }
  }

  /** Runs of those that are alike, every entry asked for the one behind it; two of one place that differ leave it open. */
  streak(e: Aggregate, list: readonly Value[], met: readonly boolean[], choices: Choices): Maybe {
    const read = (fields: readonly Expression[]): Maybe[][] => list.map((one) => fields.map((field) => this.made(field, choices, one as Entry)));
    const [orders, alikes] = [read(e.sequence!.order), read(e.sequence!.alike)];
    if ([...orders, ...alikes].some((values) => values.includes(undefined))) return undefined;
    const isSame = (a: readonly Maybe[], b: readonly Maybe[]): boolean => a.every((one, i) => compare('=', one as Value, b[i] as Value) === true);
    const isBefore = (i: number, j: number): boolean => {
      const at = orders[i]!.findIndex((one, k) => compare('=', one as Value, orders[j]![k] as Value) !== true);
      return at >= 0 && compare('<', orders[i]![at] as Value, orders[j]![at] as Value) === true;
    };
    const all = list.map((_, i) => i);
    const mates = (i: number): number[] => all.filter((j) => isSame(alikes[i]!, alikes[j]!));
    if (all.some((i) => mates(i).some((j) => met[i] !== met[j] && isSame(orders[i]!, orders[j]!)))) return undefined;
    // so many that meet it between an entry and the last one before it that does not
    const runTo = (i: number): number => {
      const breaks = mates(i).filter((j) => !met[j] && isBefore(j, i));
      return met[i] ? mates(i).filter((j) => met[j] && !isBefore(i, j) && breaks.every((k) => isBefore(k, j))).length : 0;
    };
    return new Fraction(BigInt(Math.max(0, ...all.map(runTo))), 1n);
  }

  /** The rounded root of the mean of squared distances from the mean: the digits are sought one by one. */
  deviation(round: Extract<Expression, { op: 'round' }>, e: Aggregate, choices: Choices): Maybe {
    const values = this.chosen(e, choices) as Fraction[] | undefined;
    if (!values || values.length === 0) return undefined;
    const count = new Fraction(BigInt(values.length), 1n);
    const mean = calculate('divide', values.reduce((a, b) => calculate('add', a, b)!), count)!;
    const squares = values.map((one) => calculate('subtract', one, mean)!).map((distance) => calculate('multiply', distance, distance)!);
    const variance = calculate('divide', squares.reduce((a, b) => calculate('add', a, b)!), count)!;
    const unit = 10n ** BigInt(round.decimals);
    // k/unit is at most the root where k² ≤ variance · unit²
    const isAtMost = (k: bigint, parts = 1n): boolean => k * k * variance.d <= variance.n * unit * unit * parts * parts;
    let digits = 0n;
    let step = 1n;
    while (isAtMost(step)) step *= 10n;
    for (; step > 0n; step /= 10n) while (isAtMost(digits + step)) digits += step;
    const isExact = digits * digits * variance.d === variance.n * unit * unit;
    const isUp = round.mode === 'awayFromZero' ? !isExact : round.mode === 'halfAway' && isAtMost(2n * digits + 1n, 2n);
    return new Fraction(isUp ? digits + 1n : digits, unit);
  }

  /** Without the entries of which something is unknown, and with them at their best. */
  allocation(e: Allocation, choices: Choices): boolean | undefined {
    const list = this.made(e.list, choices) as readonly Entry[] | undefined;
    if (!list) return undefined;
    const [sure, possible]: [Course[], Course[]] = [[], []];
    for (const entry of list) {
      const counts = e.counts ? this.made(e.counts, choices, entry) : true;
      if (counts === false) continue;
      const key = e.key ? this.made(e.key, choices, entry) : undefined;
      const belongs = e.groups.map(({ names, condition }): Maybe => {
        const isNamed = names === null || (key === undefined ? (names.length === 0 ? false : undefined) : names.includes(key as string));
        const holds = condition ? this.made(condition, choices, entry) : true;
        return isNamed === false || holds === false ? false : isNamed === undefined || holds === undefined ? undefined : true;
      });
      const listed = e.printedCredits?.find(({ name }) => name === key)?.credits;
      const credits = (e.printedCredits && key === undefined ? undefined : listed ?? this.made(e.credits, choices, entry)) as Fraction | undefined;
      const places = belongs.flatMap((is, place) => (is === false ? [] : [place]));
      if (counts === true && credits && !belongs.includes(undefined)) sure.push({ credits, places });
      possible.push({ credits: credits ?? this.mostCredits(e), places });
    }
    const ways = waysOfLimits(e, this.stepsOf(e), (e.limits ?? []).map((limit) => this.limitNumbers(limit, choices)));
    const answers = ways?.map((way) => (reaches(way, sure) ? true : reaches(way, possible) ? undefined : false)) ?? [undefined];
    return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
  }

  /** Into how many steps a credit is divided. */
  stepsOf({ credits, groups, totalCredits }: Allocation): bigint {
    const type = credits.op === 'element' && credits.type.kind === 'number' ? 10n ** BigInt(credits.type.decimals ?? 0) : 1n;
    const bounds = [...groups.flatMap((g) => [g.minCredits, g.maxCredits, g.eachLow, g.eachHigh]), totalCredits].filter((bound) => bound !== null);
    const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
    return bounds.reduce((steps, { d }) => (steps / common(steps, d)) * d, type);
  }

  /** What a limit can be as its conditions turn out. */
  limitNumbers({ cases }: ProgramCourseLimit, choices: Choices): LimitNumber[] {
    const found: LimitNumber[] = [];
    for (const { condition, value } of cases) {
      const holds = condition === null || this.made(condition, choices);
      if (holds === false) continue;
      const numbers = value === null ? ['gone' as const] : (this.tried(value, choices, () => this.made(value, choices)) ?? [undefined]).map((one) => (one === undefined ? 'any' as const : one as Fraction));
      for (const one of numbers) if (!found.some((other) => (typeof one === 'string' || typeof other === 'string' ? one === other : one.n * other.d === other.n * one.d))) found.push(one);
      if (holds === true) break;
    }
    return found;
  }

  mostCredits({ credits, groups, totalCredits }: Allocation): Fraction {
    const type = credits.op === 'element' ? this.program.elements!.find((r) => r.name.text === credits.record)!.fields.find((f) => f.name.text === credits.field)!.type : undefined;
    if (type?.kind === 'number' && type.high) return new Fraction(type.high.n, type.high.d);
    // whatever is wanted, twice
    return [...groups.flatMap((g) => [g.minCredits, g.eachLow]), ...(totalCredits ? [totalCredits] : [])].reduce((sum, { n, d }) => plus(sum, plus(new Fraction(n, d), new Fraction(n, d))), ZERO);
  }

  /** The only value that it can have. */
  definitionValue(definition: ProgramDefinition, choices: Choices): Maybe {
    if (definition.type.kind !== 'list') {
      const values = this.reach(definition, choices);
      return values?.length === 1 ? values[0] : undefined;
    }
    for (const branch of definition.branches) {
      const holds = this.made(branch.condition, choices);
      if (holds === undefined) return undefined;
      if (holds) return this.made(branch.value, choices);
    }
    return definition.otherwise ? this.made(definition.otherwise, choices) : undefined;
  }

  /** Outcomes of a norm when every condition is known. */
  known(norm: ProgramNorm, conditions: readonly boolean[]): string {
    const rest = [...conditions];
    const take = (present: unknown): boolean => (present ? rest.shift()! : true);
    const applies = take(norm.applies);
    const when = take(norm.when);
    const exceptions = norm.exceptions.map(() => rest.shift()!);
    if (!applies || exceptions.includes(true)) return 'notApplicable';
    if (norm.duties.length > 0) {
      if (!when) return 'notApplicable';
      const kept = norm.duties.map((d) => rest.shift()! !== d.modality.endsWith('Not'));
      const broken = norm.duties.filter((_, i) => !kept[i]);
      if (broken.some((d) => d.modality === 'must' || d.modality === 'mustNot')) return 'violated';
      return broken.length > 0 ? 'deviates' : 'met';
    }
    if (norm.permission) return when ? 'entitled' : 'notEntitled';
    return when ? 'value' : 'notApplicable';
  }

  reachable(norm: ProgramNorm): Set<string> {
    const conditions = [norm.applies, norm.when, ...norm.exceptions, ...norm.duties.map((d) => d.condition)].filter((c) => c !== null);
    let ways: boolean[][] = [[]];
    for (const c of conditions) {
      const value = this.condition(c);
      ways = ways.flatMap((way) => (value === undefined ? [[...way, true], [...way, false]] : [[...way, value]]));
    }
    return new Set(ways.map((way) => this.known(norm, way)));
  }

  decision(discretion: ProgramDiscretion): Set<string> {
    const given = this.input[discretion.name.alias] as Record<string, unknown> | undefined;
    const requirement = discretion.requirement ? this.condition(discretion.requirement) : true;
    if (given?.['decision'] === 'refused' || requirement === false) return new Set(['notEntitled']);
    const settled = given?.['decision'] === 'granted' && this.waysOf(discretion).length === 1;
    // low = high leaves one way although the amount was not stated
    const stated = !discretion.amount || (settled && this.isStated(discretion, given));
    return settled && stated && requirement === true ? new Set(['entitled']) : new Set(['entitled', 'notEntitled']);
  }

  isStated(discretion: ProgramDiscretion, given: Record<string, unknown>): boolean {
    const { amount } = discretion;
    return amount !== null && readNumber({ ...(amount.type as ValueType & { kind: 'number' }), low: amount.low, high: amount.high }, given[amount.name.alias]) !== undefined;
  }

  /** Outcomes of a conflict over those that there would be without it: where the item applies, it decides. */
  withConflict(item: RuleProgram['items'][number], outcomes: Set<string>): Set<string> {
    const conflicts = (item.conflicts ?? []).map((c) => this.condition(c.condition));
    const conflict = conflicts.length === 0 ? false : some(conflicts);
    if (conflict === false) return outcomes;
    const inConflict = [...outcomes].map((outcome) => (outcome === 'notApplicable' ? outcome : 'conflict'));
    return new Set(conflict === true ? inConflict : [...outcomes, ...inConflict]);
  }

  /** Outcomes of any item. A definition counts by its truth here: entitled or not. */
  outcomes(item: RuleProgram['items'][number]): Set<string> {
    switch (item.kind) {
      case 'norm':
        return this.withConflict(item, this.reachable(item));
      case 'discretion':
        return this.withConflict(item, this.decision(item));
      case 'conclusion':
        return this.withConflict(item, this.concluded(item));
      case 'definition': {
        const value = this.value(item);
        return this.withConflict(item, new Set(value === undefined ? ['entitled', 'notEntitled'] : [value === true ? 'entitled' : 'notEntitled']));
      }
    }
  }

  /** Every combination of what the required items can turn out to be. */
  concluded(conclusion: ProgramConclusion): Set<string> {
    let ways: string[][] = [[]];
    for (const name of conclusion.requires) {
      const outcomes = this.outcomes(this.program.items.find((i) => i.name.text === name)!);
      ways = ways.flatMap((way) => [...outcomes].map((outcome) => [...way, outcome]));
    }
    const inside = ways.map((way) => (way.some((o) => o === 'violated' || o === 'notEntitled') ? 'notEntitled' : way.includes('conflict') ? 'conflict' : 'entitled'));
    const applies = conclusion.applies ? this.condition(conclusion.applies) : true;
    return new Set(applies === true ? inside : applies === false ? ['notApplicable'] : [...inside, 'notApplicable']);
  }

  /** What a norm in effect gives each of its facts, as `canonical` text; unknown where provisos say differently, or may. */
  given({ consequences = [] }: ProgramNorm): string[] {
    return consequences.map(({ type, value, conflicts = [] }) => {
      const conflict = conflicts.length === 0 ? false : some(conflicts.map((c) => this.condition(c.condition)));
      if (value.op === 'absent') return canonical(this.program, type, undefined);
      if (value.op === 'list') return canonical(this.program, type, value.items.map((item) => this.agreed(item)!) as Value[]);
      return canonical(this.program, type, conflict === false ? this.agreed(value) : undefined);
    });
  }

  /** The effects of the cases that hold, and, marked, those of which it is not known. */
  effects({ effects, conditional = [] }: ProgramNorm): string[] {
    return [...effects, ...conditional.flatMap(({ condition, effects: words, conflicts = [] }) => {
      const conflict = conflicts.length === 0 ? false : some(conflicts.map((c) => this.condition(c.condition)));
      const holds = conflict === false ? this.condition(condition) : undefined;
      return holds === false ? [] : words.map((word) => (holds ? word : `${word}?`));
    })].sort();
  }

  /** The value of a definition as a result shows it: fractions as n/d in lowest terms. */
  value(definition: ProgramDefinition): Maybe {
    return this.agreed({ op: 'definition', definition: definition.name.text, type: definition.type });
  }
}
