/** The state of one emission: names handed out, runtime imports used, helper functions and constants collected on the way. */
import type { Expression, RuleProgram } from '../../ir/program.ts';
import * as runtime from '../../runtime/index.ts';
import { createNames, type NameAllocator } from './names.ts';
import { indexProgram, type Item, type ProgramIndex } from './program-index.ts';
import type { Representation } from './representation.ts';
import type { Uses } from './uses.ts';

/** A local value of generated functions: a fact, a decision, or a definition that no open decision can change. Functions take the slots that their code names. */
export interface Slot {
  readonly name: string;
  readonly representation: Representation;
  /** TypeScript type. */
  readonly type: string;
  /** Code that reads or computes it, from `input` and the slots that it names. */
  readonly read: string;
  /** Chinese dotted name under which it is missing; null for definitions and aggregates, which lack something else, and for fields of an entry, whose list names them. */
  readonly missing: string | null;
  /** The field of a record in a list: read inside the loop over it, never a parameter of what contains the loop. */
  readonly isOfEntry?: boolean;
}

/** The input itself, for what tries unknown facts; where nothing is to be tried, `AS_GIVEN` stands for it. */
const INPUT: Slot = { name: 'input', representation: { kind: 'text', enumeration: null }, type: 'Input', read: '', missing: null };

/** Names that belong to one enumeration in the generated module. */
export interface EnumerationNames {
  readonly type: string;
  /** [alias, name] pairs. */
  readonly names: string;
  readonly read: string;
  readonly bit: string;
}

/** The value of a definition without cases, how many parts it has, and whether it has an aggregate whose ends can be tried. */
export interface InlineValue {
  readonly value: Expression;
  readonly parts: number;
  readonly isBounded: boolean;
}

/** A compiled definition, limit, aggregate or allocation: what it is computed with, as code. */
export interface Compiled {
  readonly representation: Representation;
  /** Its value: the slot, or a call in which every decision is made. */
  readonly code: string;
  /** Its value when decisions may be open; null when one bears on it. */
  readonly slot: Slot | null;
  /** What an unknown value lacks; `note`: nothing where it is known. */
  readonly lack: string;
  readonly note: string;
  /** All values that it can have while it is not known which case gives it; only where there are several. */
  readonly reach?: string;
  /** Of an aggregate: the least and greatest value that it can have while some entries are open. */
  readonly bounds?: string;
  /** The one value of a definition without cases. */
  readonly inline?: InlineValue;
  /** Of an allocation: the constant of its groups, and the calls that give the courses and what its limits can be (null: it has none that exceptions change). */
  readonly allocation?: { readonly table: string; readonly taken: string; readonly limits: string | null };
}

export interface Emission {
  readonly index: ProgramIndex;
  readonly names: NameAllocator;
  /** A type annotation, or nothing when plain JavaScript is wanted. */
  ts(annotation: string): string;
  /** Notes that a runtime export is used and gives its name. */
  rt(name: keyof typeof runtime): string;
  rtType(name: string): string;
  readonly usedRuntime: Set<string>;
  readonly usedTypes: Set<string>;
  /** Declarations in the order in which they were made. */
  readonly declarations: string[];
  /** Slots by what they hold, and by name. */
  readonly slots: Map<string, Slot>;
  readonly named: Map<string, Slot>;
  /** Values that stand for definitions, limits or aggregates inside of a function that tries them, by name. */
  readonly assumed: ReadonlyMap<string, Slot>;
  readonly definitions: Map<string, Compiled>;
  readonly enumerations: Map<string, EnumerationNames>;
  /** Limits that several authorities may change, by name. */
  readonly granted: Map<string, Compiled>;
  /** The limit before the grant whose value is compiled. */
  readonly original: Slot | null;
  /** By their text: the same aggregate in two rules is one. */
  readonly aggregates: Map<string, Compiled>;
  /** Types of records in lists, and locals of loops. */
  readonly entryTypes: Map<string, string>;
  readonly locals: Map<string, string>;
  /** The list whose entries are looked at (學生.修課); null outside loops. */
  readonly listName: string | null;
  readonly constants: Map<string, string>;
  /** Calls of the functions made for an expression, so that the same expression gets one function: with decisions made, and while they are open. */
  readonly madeCalls: Map<Expression, string>;
  readonly openCalls: Map<Expression, string>;
  /** Does a comparison that is unknown try the values that a definition in it can have? What runs first does without, and has calls of its own. */
  readonly looksAtCases: boolean;
  readonly firstMadeCalls: Map<Expression, string>;
  readonly firstOpenCalls: Map<Expression, string>;
  /** How the facts of an item are read. */
  readonly uses: Map<Item, Uses>;
  /** What the values of definitions are computed from, and how they change with that, by words of whoever finds it out. */
  readonly traits: Map<string, unknown>;
}

/** Names that the module itself exports besides those of its rules. */
const OWN_NAMES = ['decide', 'evaluate', 'Input', 'Decisions', 'Results', 'inputSchema', 'checkedInput', 'resultOf', 'regulation', 'INPUT_SHAPE'];

const RUNTIME_TYPES = ['Bounds', 'OpenEntry', 'Truth', 'Decision', 'Result', 'Note', 'MaybeRational', 'Rational', 'InputShape', 'StandardSchema', 'CheckedInput', 'Outcome', 'Answer', 'Lack', 'Consequence', 'ResultWith', 'GuideEntry', 'TakenCourse', 'LimitValue', 'PartedFact', 'Parts', 'Valued'];

/** An empty emission for a program; `typed` false writes JavaScript. */
export function createEmission(program: RuleProgram, typed: boolean): Emission {
  // Tests for the unknown value are written in many places; what the module does not use is not imported.
  const usedRuntime = new Set<string>(['UNKNOWN']);
  const usedTypes = new Set<string>();
  return {
    index: indexProgram(program),
    names: createNames([...Object.keys(runtime), ...RUNTIME_TYPES, ...OWN_NAMES]),
    ts: (annotation) => (typed ? annotation : ''),
    rt: (name) => {
      usedRuntime.add(name);
      return name;
    },
    rtType: (name) => {
      usedTypes.add(name);
      return name;
    },
    usedRuntime,
    usedTypes,
    declarations: [],
    slots: new Map(),
    named: new Map([[INPUT.name, INPUT]]),
    assumed: new Map(),
    definitions: new Map(),
    granted: new Map(),
    original: null,
    enumerations: new Map(),
    aggregates: new Map(),
    entryTypes: new Map(),
    locals: new Map(),
    listName: null,
    constants: new Map(),
    madeCalls: new Map(),
    openCalls: new Map(),
    looksAtCases: true,
    firstMadeCalls: new Map(),
    firstOpenCalls: new Map(),
    uses: new Map(),
    traits: new Map(),
  };
}

/** Comments and strings whole, names after a dot with it, identifiers, and with its colon a key. */
const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\.?[A-Za-z_$][\w$]*:?/g;

/** Identifiers in code, in the order in which they stand there: none of those in comments and strings, no keys, no names after a dot. */
export function identifiersIn(code: string): Set<string> {
  const found = new Set<string>();
  for (const text of code.match(TOKEN) ?? []) if (!text.endsWith(':')) found.add(text);
  return found;
}

/** The slots that code names: what a function takes that runs it. Fields of entries are known inside of loops only. */
export function slotsIn(emission: Emission, code: string): Slot[] {
  return [...identifiersIn(code)].flatMap((name) => {
    const slot = emission.assumed.get(name) ?? emission.named.get(name);
    return slot && (!slot.isOfEntry || emission.listName !== null) ? [slot] : [];
  });
}

/** The slot of what it holds; `make` describes it the first time. */
export function slotOnce(emission: Emission, holds: string, make: () => Slot): Slot {
  const known = emission.slots.get(holds);
  if (known !== undefined) return known;
  const slot = namedSlot(emission, make());
  emission.slots.set(holds, slot);
  return slot;
}

/** Makes a slot known by its name, which no other has. */
export function namedSlot(emission: Emission, slot: Slot): Slot {
  emission.named.set(slot.name, slot);
  return slot;
}

/** An emission for code in which these slots have values of their own: calls that were made without them do not take these. */
export function assuming(emission: Emission, slots: readonly Slot[]): Emission {
  const assumed = new Map([...emission.assumed, ...slots.map((slot) => [slot.name, slot] as const)]);
  return { ...emission, assumed, madeCalls: new Map(), openCalls: new Map(), firstMadeCalls: new Map(), firstOpenCalls: new Map() };
}

/** A local of generated loops: the same name in all of them for a key, and no other's. Items keep their aliases: programs import them by these. */
export function local(emission: Emission, wanted: string, key = wanted): string {
  const known = emission.locals.get(key);
  if (known !== undefined) return known;
  const isAlias = emission.index.program.items.some((item) => item.name.alias === wanted);
  const name = emission.names.fresh(isAlias ? `${wanted}Here` : wanted);
  emission.locals.set(key, name);
  return name;
}

/** The call of a function that takes slots, with no input to try unknown facts of. */
export function callAsGiven(emission: Emission, code: string): string {
  return code.replace(TOKEN, (text) => (text === INPUT.name ? emission.rt('AS_GIVEN') : text));
}

/** `const` lines that read from `input` what code names, and what that is computed from; inside of a loop the fields of its entry only. */
export function preludeOf(emission: Emission, code: string): string[] {
  const lines = new Map<string, string>();
  const place = (slot: Slot): void => {
    if (slot.name === INPUT.name || lines.has(slot.name) || (emission.listName !== null && !slot.isOfEntry)) return;
    slotsIn(emission, slot.read).forEach(place);
    lines.set(slot.name, `const ${slot.name} = ${slot.read};`);
  };
  slotsIn(emission, code).forEach(place);
  return [...lines.values()];
}

export interface Declared {
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly call: string;
}

/** Declares a function of the slots that its body names. */
export function declareFunction(emission: Emission, wanted: string, type: string, body: readonly string[]): Declared {
  const { names, ts, declarations } = emission;
  const slots = slotsIn(emission, body.join('\n'));
  const name = names.fresh(wanted);
  const parameters = slots.map((slot) => slot.name + ts(`: ${slot.type}`)).join(', ');
  declarations.push(`function ${name}(${parameters})${ts(`: ${type}`)} {\n${body.map((line) => `  ${line}`).join('\n')}\n}`);
  return { name, slots, call: `${name}(${slots.map((slot) => slot.name).join(', ')})` };
}

/** A function of the input behind `head` (function name, export function name, or the name of a method): it reads what its lines name. */
export function inputFunction(emission: Emission, head: string, type: string, lines: readonly string[]): string {
  const body = [...preludeOf(emission, lines.join('\n')), ...lines].map((line) => `  ${line}`).join('\n');
  const parameter = identifiersIn(body).has(INPUT.name) ? INPUT.name : `_${INPUT.name}`;
  return `${head}(${parameter}${emission.ts(': Input')})${emission.ts(`: ${type}`)} {\n${body}\n}`;
}

/** The call of the function made for an expression; `make` declares it the first time. */
export function callOnce(calls: Map<Expression, string>, e: Expression, make: () => string): string {
  const known = calls.get(e);
  if (known !== undefined) return known;
  const call = make();
  calls.set(e, call);
  return call;
}

/** `const name: Truth = code`; a constant is widened, so that the type checker does not call a test of it impossible. */
export function declareTruth(emission: Emission, name: string, code: string, type: 'Truth' | 'Answer' = 'Truth'): string {
  emission.rtType(type);
  return `const ${name}${emission.ts(`: ${type}`)} = ${code}${/^(YES|NO)$/.test(code) ? emission.ts(` as ${type}`) : ''};`;
}

/** A module constant, one per code; marked pure so that bundlers drop it when unused. */
export function constant(emission: Emission, wanted: string, code: string, comment = '', type = ''): string {
  const key = `${code} ${comment}`;
  const known = emission.constants.get(key);
  if (known) return known;
  const name = emission.names.fresh(wanted);
  emission.constants.set(key, name);
  emission.declarations.push(`${comment === '' ? '' : `${lineComment(comment)}\n`}const ${name}${emission.ts(type)} = ${code};`);
  return name;
}

/** Text that is safe inside a comment. */
function commentText(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/[\r\n\u2028\u2029]+/g, ' ');
}

/** A doc comment of one line. */
export function lineComment(text: string): string {
  return `/** ${commentText(text)} */`;
}

/** A doc comment of several lines. */
export function docComment(lines: readonly string[]): string {
  return `/**\n${lines.map((line) => ` * ${commentText(line)}`).join('\n')}\n */`;
}
