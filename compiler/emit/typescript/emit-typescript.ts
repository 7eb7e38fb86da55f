/** RuleProgram → one TypeScript (or plain JavaScript) module. */
import type { RuleProgram } from '../../ir/program.ts';
import * as runtime from '../../runtime/index.ts';
import { emitConclusion } from './conclusions.ts';
import { compileDefinitions, emitDefinition } from './definitions.ts';
import { createEmission, docComment, identifiersIn, inputFunction, type Emission } from './emission.ts';
import { enumerationTexts, inputRecords, inputShape, inputTypes } from './inputs.ts';
import { emitDecision, type EmittedItem } from './items.ts';
import { literal, propertyKey } from './names.ts';
import type { Item } from './program-index.ts';

export interface EmitOptions {
  /** Module that the generated one imports: 'fagui/runtime', or a relative path. */
  readonly runtimeModule: string;
  /** Path of the source file, for the header; forward slashes, relative to the workspace. */
  readonly sourcePath: string;
  /** false: plain JavaScript. Default true. */
  readonly types?: boolean;
}

/** A module in parts: what it imports, its text without imports, the names it exports. */
export interface EmittedModule {
  readonly header: string;
  readonly runtimeNames: readonly string[];
  readonly runtimeTypes: readonly string[];
  readonly body: string;
  /** Name of the exported function that explains an item, by the item's alias. */
  readonly explained: ReadonlyMap<string, string>;
}

function headerOf(program: RuleProgram, sourcePath: string): string {
  const { title, institution, version, wording, alias } = program.regulation;
  const others = (program.others ?? []).map((other) => `所讀 ${other.title}（${other.alias}），版本 ${other.version}`);
  const note = wording === '改寫' ? ['所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。'] : [];
  return docComment([`${institution}${title}（${alias}），版本 ${version}`, ...others, `由 ${sourcePath} 產生，請改該檔，不要改這裡。`, ...note]);
}

/** The declarations that exported ones need, in their order: an attempt that was given up may leave others behind. */
export function neededDeclarations(declarations: readonly string[], whole: readonly string[]): readonly string[] {
  const named = new Map(declarations.map((text) => [/^(?:const|function) ([\w$]+)/m.exec(text.replace(/^\/\*\*.*\*\/\n/, ''))?.[1] ?? text, text]));
  const needed = new Set<string>();
  const visit = (text: string): void => {
    for (const name of identifiersIn(text)) {
      const declaration = named.get(name);
      if (declaration === undefined || needed.has(declaration)) continue;
      needed.add(declaration);
      visit(declaration);
    }
  };
  const exported = declarations.filter((text) => /^export /m.test(text));
  [...exported, ...whole].forEach(visit);
  return declarations.filter((text) => needed.has(text) || exported.includes(text));
}

/** `comment` null: for this module only. */
function wholeFunction(emission: Emission, name: string, type: string, comment: string | null, entries: readonly (readonly [string, string])[]): string {
  const properties = entries.map(([alias, code]) => `  ${propertyKey(alias)}: ${code},`);
  return inputFunction(emission, `${comment === null ? '' : `/** ${comment} */\nexport `}function ${name}`, type, ['return {', ...properties, '};']);
}

function resultTypes(items: readonly EmittedItem[]): string {
  const members = (list: readonly EmittedItem[], typeOf: (item: EmittedItem) => string): string => list.map((emitted) => `  readonly ${propertyKey(emitted.item.name.alias)}: ${typeOf(emitted)};`).join('\n');
  return `export interface Decisions {\n${members(items.filter((i) => i.decide !== null), () => 'Decision')}\n}\n\nexport interface Results {\n${members(items, (i) => i.resultType ?? 'Result')}\n}`;
}

function wholeModule(emission: Emission, items: readonly EmittedItem[]): string[] {
  const decided = items.filter((i): i is EmittedItem & { decide: string } => i.decide !== null);
  emission.rtType('Decision');
  emission.rtType('Result');
  const evaluated = emission.names.fresh('evaluateRead');
  return [
    ...(emission.ts('x') === '' ? [] : [resultTypes(items)]),
    wholeFunction(emission, 'decide', 'Decisions', 'The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined.', decided.map((i) => [i.item.name.alias, i.decide])),
    wholeFunction(emission, evaluated, 'Results', null, items.map((i) => [i.item.name.alias, i.result])),
    `/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */\nexport function evaluate(input${emission.ts(': Input')})${emission.ts(': Results')} {\n  return ${emission.rt('readably')}(${evaluated}, input);\n}`,
  ];
}

/** Functions of the input by alias, each of which evaluates one item and nothing else. */
const resultsByThemselves = (emission: Emission, items: readonly EmittedItem[]): string =>
  `const resultOf = {\n${items.map((i) => `${propertyKey(i.item.name.alias)}: ${inputFunction(emission, 'function ', 'Result', [`return ${i.result};`])},`).join('\n')}\n};`;

function regulationText(program: RuleProgram, emission: Emission): string {
  const { alias, title, institution, version, wording } = program.regulation;
  return `export const regulation = { alias: ${literal(alias)}, title: ${literal(title)}, institution: ${literal(institution)}, version: ${literal(version)}, wording: ${literal(wording)} }${emission.ts(' as const')};`;
}

function inputTexts(emission: Emission, program: RuleProgram): string[] {
  const records = inputRecords(program.records, program.items);
  const { rt, ts, rtType } = emission;
  return [
    ...(ts('x') === '' ? [] : [inputTypes(emission, records)]),
    inputShape(emission, records),
    `/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */\nexport const inputSchema${ts(`: ${rtType('StandardSchema')}<Input>`)} = /* @__PURE__ */ ${rt('standardSchema')}${ts('<Input>')}(INPUT_SHAPE);`,
    `/** The readable part of an input of any form, and what is wrong with the rest. */\nexport function checkedInput(input${ts(': unknown')})${ts(': { readonly value: Input; readonly issues: CheckedInput["issues"] }')} {\n  const { value, issues } = ${rt('checkInput')}(INPUT_SHAPE, input);\n  return { value${ts(': value as Input')}, issues };\n}`,
  ];
}

const TRUTHS = ['NO', 'UNKNOWN', 'YES'] as const;
const isTruth = (name: string): boolean => TRUTHS.some((truth) => truth === name);

/** The truth values that are used, as constants of the module: an engine folds its own constants, but reads imported ones each time. */
function truthText(used: ReadonlySet<string>): string[] {
  const lines = TRUTHS.filter((name) => used.has(name)).map((name) => `const ${name} = ${runtime[name]};`);
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** Emits every item, conclusions after what they require; in source order. */
function emitItems(emission: Emission, items: RuleProgram['items']): EmittedItem[] {
  const emitted = new Map<Item, EmittedItem>();
  const open = new Set<Item>();
  const emit = (item: Item): EmittedItem => {
    if (item.kind === 'definition') return emitDefinition(emission, item);
    return item.kind === 'conclusion' ? emitConclusion(emission, item, (name) => get(emission.index.item(name))) : emitDecision(emission, item);
  };
  const get = (item: Item): EmittedItem => {
    const known = emitted.get(item);
    if (known) return known;
    if (open.has(item)) throw new Error(`rule program: conclusion ${item.name.text} requires itself`);
    open.add(item);
    const made = emit(item);
    emitted.set(item, made);
    return made;
  };
  return items.map(get);
}

/** Emits the parts of a module. Throws on a program that does not hold together (a fault of the lowering). `byThemselves`: with `resultOf`, the results one by one. */
export function emitModule(program: RuleProgram, sourcePath: string, typed: boolean, byThemselves = false): EmittedModule {
  const emission = createEmission(program, typed);
  compileDefinitions(emission);
  const items = emitItems(emission, program.items);
  const inputs = inputTexts(emission, program);
  const whole = byThemselves ? [resultsByThemselves(emission, items)] : wholeModule(emission, items);
  const code = [...neededDeclarations(emission.declarations, whole), ...whole];
  const used = identifiersIn([...inputs, ...code].join('\n'));
  const enumerations = enumerationTexts(emission, (name) => used.has(name));
  const constants = [...truthText(used), ...enumerations];
  const body = [regulationText(program, emission), ...constants, ...inputs, ...code].join('\n\n');
  const all = new Set([...used, ...identifiersIn(constants.join('\n'))]);
  emission.rtType('CheckedInput');
  return {
    header: headerOf(program, sourcePath),
    runtimeNames: Object.keys(runtime).filter((name) => emission.usedRuntime.has(name) && all.has(name) && !isTruth(name)).sort(),
    runtimeTypes: typed ? [...emission.usedTypes].filter((name) => all.has(name)).sort() : [],
    body,
    explained: new Map(items.map((i) => [i.item.name.alias, i.explained])),
  };
}

/**
 * One readable module for a regulation and version: types, the input check, a function per rule and definition, `decide` (outcomes) and
 * `evaluate` (full results). Give it to `formatTypeScript` for the final layout. `parts`: of this program and these options, where they are there already.
 */
export function emitTypeScript(program: RuleProgram, options: EmitOptions, parts = emitModule(program, options.sourcePath, options.types ?? true)): string {
  const from = ` from ${literal(options.runtimeModule)};`;
  const imports = [
    `import { ${parts.runtimeNames.join(', ')} }${from}`,
    ...(parts.runtimeTypes.length > 0 ? [`import type { ${parts.runtimeTypes.join(', ')} }${from}`] : []),
  ];
  return `${[parts.header, imports.join('\n'), parts.body].join('\n\n')}\n`;
}
