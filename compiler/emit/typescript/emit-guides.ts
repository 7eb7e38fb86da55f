/**
 * The module beside an evaluator that explains its rules: conditions considered, what could change the outcome, who supplies what is missing. It
 * imports the evaluator; the evaluator knows nothing of it, so that whoever wants outcomes pays nothing for it.
 */
import type { Expression, ProgramProviso, RuleProgram } from '../../ir/program.ts';
import * as runtime from '../../runtime/index.ts';
import { loadModule } from './compile-program.ts';
import { compileDefinitions } from './definitions.ts';
import { createEmission, docComment, identifiersIn, inputFunction, lineComment, type Emission } from './emission.ts';
import { emitModule, neededDeclarations, type EmittedModule } from './emit-typescript.ts';
import { guideAggregates } from './guide-aggregates.ts';
import { guideFacts } from './guide-facts.ts';
import { groundsCode } from './guide-grounds.ts';
import { enumerationTexts, inputTypes } from './inputs.ts';
import { compileAnswer } from './lacks.ts';
import { meaningOf } from './meaning.ts';
import { literal } from './names.ts';
import { expressionsOf, operandsOf, type Item } from './program-index.ts';
import { definitionsRead } from './shown-values.ts';
import { enumerationNames } from './slots.ts';

export interface GuideOptions {
  readonly runtimeModule: string;
  /** Module of the evaluator, as the guides import it. */
  readonly evaluatorModule: string;
  readonly sourcePath: string;
  /** Who answers for the regulation (主管). */
  readonly office: string;
  readonly types?: boolean;
}

/** A module in parts. */
export interface EmittedGuides {
  readonly header: string;
  readonly runtimeNames: readonly string[];
  readonly runtimeTypes: readonly string[];
  /** Functions of the evaluator that it calls. */
  readonly evaluatorNames: readonly string[];
  readonly evaluatorTypes: readonly string[];
  readonly body: string;
}

interface Condition {
  readonly clause: '適用' | '除外' | '但書';
  readonly name: string | null;
  readonly provision: string;
  readonly e: Expression;
}

/** The bound phrases that an expression reads itself, and where they stand. */
const phrasesOf = (e: Expression): { phrase: string; provision: string }[] => [
  ...('binding' in e && e.binding ? [{ phrase: e.binding.phrase, provision: e.binding.provision.label }] : []),
  ...operandsOf(e).flatMap(phrasesOf),
];

/** Provisos that bear on an item: on itself, on a definition that it reads, on a limit that it is bound by, and those on these. */
function provisosOf(program: RuleProgram, item: Item): readonly ProgramProviso[] {
  const names = new Set([item.name.text, ...item.bindings.map((b) => b.name.text)]);
  const visit = (e: Expression): void => {
    if (e.op === 'definition') names.add(e.definition);
    operandsOf(e).forEach(visit);
  };
  expressionsOf(item).forEach(visit);
  const all = program.provisos ?? [];
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const proviso of all) if (names.has(proviso.target)) names.add(proviso.name.text);
  }
  return all.filter((proviso) => names.has(proviso.target));
}

function conditionsOf(program: RuleProgram, item: Item): Condition[] {
  const provision = item.provision.label;
  const applies = item.kind === 'norm' || item.kind === 'conclusion' ? item.applies : null;
  const provisos = provisosOf(program, item);
  // the rule's last exceptions are what these provisos do to it
  const added = provisos.filter((p) => p.target === item.name.text && p.effect === 'notApplicable').length;
  const own: Condition[] = [
    ...(applies ? [{ clause: '適用', name: null, provision, e: applies } as const] : []),
    ...(item.kind === 'norm' ? item.exceptions.slice(0, item.exceptions.length - added).map((e): Condition => ({ clause: '除外', name: null, provision, e })) : []),
  ];
  return [...own, ...provisos.map((p): Condition => ({ clause: '但書', name: p.name.text, provision: p.provision.label, e: p.condition }))];
}

function conditionCode(emission: Emission, { clause, name, provision, e }: Condition): string {
  const [first] = phrasesOf(e);
  const phrase = ['in', 'any', 'every'].includes(e.op) ? first?.phrase : undefined;
  return `{ clause: ${literal(clause)}, name: ${literal(name)}, provision: ${literal(name === null ? (first?.provision ?? provision) : provision)}, words: ${literal(meaningOf(e))}, `
    + `phrase: ${literal(phrase ?? null)},\n  ${inputFunction(emission, 'holds', emission.rtType('Answer'), [`return ${compileAnswer(emission, e)};`])} }`;
}

function guideText(emission: Emission, program: RuleProgram, item: Item, explained: string, exported: ReadonlyMap<string, string>, office: string): string {
  const type = item.kind === 'definition' ? item.type : null;
  const compared = type === null || type.kind === 'boolean' || type.kind === 'enumeration' || type.kind === 'text';
  const members = type?.kind === 'enumeration' ? enumerationNames(emission, type.enumeration).names : '[]';
  const list = (codes: readonly string[]): string => (codes.length === 0 ? '[]' : `[\n${codes.map((code) => `  ${code},`).join('\n')}\n]`);
  const aggregates = guideAggregates(emission, item);
  const grounds = groundsCode(emission, item);
  const read = definitionsRead(emission, item).map(({ name }) => exported.get(name.alias)!);
  return `${lineComment(`${item.name.text}（${item.provision.label}）：考慮的除外、可能的改變、由誰提供事實。`)}\nexport const ${exported.get(item.name.alias)}${emission.ts(`: ${emission.rtType('RuleGuide')}`)} = {\n`
    + `name: ${literal(item.name.text)}, office: ${literal(office)}, compared: ${compared}, members: ${members},${type?.kind === 'date' ? ' isDay: true,' : ''}\n${read.length > 0 ? `reads: () => [${read.join(', ')}],\n` : ''}explain: ${explained},\n`
    + `conditions: ${list(conditionsOf(program, item).map((c) => conditionCode(emission, c)))},\nfacts: ${list(guideFacts(emission, item, office))},\n${aggregates.length > 0 ? `aggregates: ${list(aggregates)},\n` : ''}${grounds === null ? '' : `grounds: ${grounds},\n`}};`;
}

/** Emits the parts of the module, beside those of its evaluator. The guide of a rule is exported under the rule's alias, all of them as `guides`. */
export function emitGuideParts(program: RuleProgram, options: GuideOptions, main: EmittedModule): EmittedGuides {
  const typed = options.types ?? true;
  const emission = createEmission(program, typed);
  const evaluatorNames = [...main.explained.values()];
  for (const name of [...evaluatorNames, 'guides', 'RuleGuide']) emission.names.fresh(name);
  compileDefinitions(emission);
  const exported = new Map(program.items.map((item) => [item.name.alias, emission.names.fresh(item.name.alias)]));
  const texts = program.items.map((item) => guideText(emission, program, item, main.explained.get(item.name.alias)!, exported, options.office));
  const all = `/** Every guide by the alias of its rule. */\nexport const guides${emission.ts(': Readonly<Record<string, RuleGuide>>')} = { ${[...exported].map(([alias, name]) => `[${literal(alias)}]: ${name}`).join(', ')} };`;
  const guides = [...neededDeclarations(emission.declarations, texts), ...texts, all];
  const code = [...entryTypes(emission, identifiersIn(guides.join('\n'))), ...guides];
  const used = identifiersIn(code.join('\n'));
  const enumerations = enumerationTexts(emission, (name) => used.has(name)).map((text) => text.replace(/^export /gm, ''));
  const body = [...enumerations.filter((text) => isUsed(text, used)), ...code].join('\n\n');
  const found = identifiersIn(body);
  const { title, institution, version, alias } = program.regulation;
  return {
    header: docComment([`${institution}${title}（${alias}），版本 ${version}：判定的說明`, `由 ${options.sourcePath} 產生，請改該檔，不要改這裡。`]),
    runtimeNames: Object.keys(runtime).filter((name) => emission.usedRuntime.has(name) && found.has(name)).sort(),
    runtimeTypes: [...emission.usedTypes].filter((name) => found.has(name)).sort(),
    evaluatorNames, evaluatorTypes: ['Input'].filter((name) => found.has(name)), body,
  };
}

/** The types of entries of lists that the code names: they are written here, the input's own is imported. */
function entryTypes(emission: Emission, used: ReadonlySet<string>): string[] {
  const nameOf = (text: string): string => /^interface ([\w$]+)/m.exec(text)?.[1] ?? 'Input';
  return inputTypes(emission, []).split('\n\n').map((text) => text.replace(/^export /m, '')).filter((text) => nameOf(text) !== 'Input' && used.has(nameOf(text)));
}

/** Are the names or the readers of an enumeration used? */
function isUsed(text: string, used: ReadonlySet<string>): boolean {
  return [...text.matchAll(/^(?:const|function|type) ([\w$]+)/gm)].some(([, name]) => used.has(name!));
}

/** The module as text; give it to `formatTypeScript` for the final layout. `main`: the evaluator of this program and these options, where it is there already. */
export function emitGuides(program: RuleProgram, options: GuideOptions, main = emitModule(program, options.sourcePath, options.types ?? true)): string {
  const parts = emitGuideParts(program, options, main);
  const importOf = (names: readonly string[], from: string, kind = ''): string[] => (names.length > 0 ? [`import ${kind}{ ${names.join(', ')} } from ${literal(from)};`] : []);
  const imports = [
    ...importOf(parts.runtimeNames, options.runtimeModule), ...importOf(parts.runtimeTypes, options.runtimeModule, 'type '),
    ...importOf(parts.evaluatorNames, options.evaluatorModule), ...importOf(parts.evaluatorTypes, options.evaluatorModule, 'type '),
  ];
  return `${[parts.header, imports.join('\n'), parts.body].filter((text) => text !== '').join('\n\n')}\n`;
}

export interface CompiledGuides {
  /** By the alias of the rule. */
  readonly guides: Readonly<Record<string, runtime.RuleGuide>>;
  /** The readable part of an input of any form, as the guides take it. */
  checkedInput(input: unknown): runtime.CheckedInput;
}

/** The guides of a program in this process: the code is that of the emitted modules. */
export function compileGuides(program: RuleProgram, office: string): CompiledGuides {
  const main = emitModule(program, program.regulation.alias, false);
  const parts = emitGuideParts(program, { runtimeModule: '', evaluatorModule: '', sourcePath: program.regulation.alias, office, types: false }, main);
  const evaluator = loadModule<Pick<CompiledGuides, 'checkedInput'>>(main, ['checkedInput', ...main.explained.values()]);
  const { guides } = loadModule<Pick<CompiledGuides, 'guides'>>(parts, ['guides'], parts.evaluatorNames, evaluator);
  return { guides, checkedInput: (input) => evaluator.checkedInput(input) };
}
