/** Everything that a workspace's sources yield, as files: evaluators, schemas, tables, drafts, consolidated texts. Computed whole, written elsewhere. */
import { formatIso, fromDays } from '../lang/dates.ts';
import { alignByIdentity, compareVersions, comparisonToJson, difference } from './compare/index.ts';
import type { AppliedAmendment } from './consolidate/index.ts';
import { comparisonDocument, draftDocument, emitDocx, emitHtml, emitMarkdown, overviewDocument, regulationDocument, type Document } from './emit/document/index.ts';
import { emitJsonSchema } from './emit/json-schema/index.ts';
import { calendarFacts, emitCalendar, emitGuides, emitIndex, emitModule, emitTypeScript, type IndexPeriod } from './emit/typescript/index.ts';
import { regulationToJson } from './import/json.ts';
import { lowerVersion } from './lower/index.ts';
import type { Calendar } from './model/calendar.ts';
import type { Comparison, Profile } from './model/comparison.ts';
import type { RegulationText } from './model/regulation.ts';
import type { CompiledRegulation, CompiledVersion } from './pipeline.ts';
import type { VersionReading } from './readings.ts';
import { officeOf } from './resolve/regulation.ts';

export const OUTPUT_KINDS = ['typescript', 'document', 'json'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export interface OutputOptions {
  readonly kinds: ReadonlySet<OutputKind>;
  /** Module specifier of the runtime as a generated file in `folder` (relative to the output folder) imports it. */
  runtimeModule(folder: string): string;
  /** The final layout of the TypeScript at an output path. */
  format(path: string, code: string): Promise<string>;
}

export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** Folder of a regulation's outputs: rules/nfu/course-selection/regulation.fagui → nfu/course-selection. */
export function outputFolder(sourcePath: string): string {
  const inner = sourcePath.replace(/^rules\//, '').replace(/\.fagui$/, '');
  return inner.endsWith('/regulation') ? inner.slice(0, -'/regulation'.length) : inner;
}

const markOf = (path: string): string => `@generated fagui: ${path}`;

/** The outputs of one regulation; versions with errors are left out. Paths are relative to the output folder. */
export async function outputsOf(compiled: CompiledRegulation, options: OutputOptions): Promise<Outputs> {
  const folder = outputFolder(compiled.regulation.source.path);
  const files = new Map<string, string | Uint8Array>();
  for (const version of [...compiled.versions, ...compiled.composed].filter((v) => v.sound)) {
    const stem = `${folder}/${version.stem}`;
    const origin = version.checked.version.source.path;
    if (options.kinds.has('typescript')) for (const reading of version.readings) await addEvaluator(files, folder, reading, origin, { ...options, office: officeOf(compiled.regulation) });
    const comparison = version.applied && (options.kinds.has('document') || options.kinds.has('json')) ? comparisonOf(version.applied) : null;
    if (options.kinds.has('document')) addDocuments(files, stem, version, comparison, origin);
    if (options.kinds.has('json')) addJson(files, stem, version, comparison, origin);
  }
  if (options.kinds.has('typescript')) await addIndex(files, folder, compiled, options);
  return files;
}

/** index.ts, where every text in force can be run or has no rules. */
async function addIndex(files: Map<string, string | Uint8Array>, folder: string, { regulation, periods, versions }: CompiledRegulation, options: OutputOptions): Promise<void> {
  const iso = (day: number | null): string | null => (day === null ? null : formatIso(fromDays(day)));
  const rows = periods.map(({ version, reading, lacks, from, to, cohorts }): IndexPeriod | false | undefined => version?.sound && (reading !== null || lacks !== null) && {
    version: version.checked.version.text.version, stem: reading && files.has(`${folder}/${reading.stem}.ts`) ? reading.stem : null,
    from: iso(from), to: iso(to), cohortFrom: cohorts.from, cohortTo: cohorts.to, others: reading?.others ?? [], lacks,
  });
  if (!rows.every((row): row is IndexPeriod => Boolean(row)) || rows.every((row) => row.stem === null)) return;
  const { title, institution, alias } = regulation.base.text;
  const origin = regulation.source.path;
  const awaiting = versions.flatMap(({ applied }) => (applied?.amendment.awaits ? [{ version: applied.amendment.version, passedOn: formatIso(fromDays(applied.amendment.awaits.passedOn)), step: applied.amendment.awaits.step }] : []));
  await addModule(files, `${folder}/index.ts`, origin, emitIndex(rows, { title: institution + title, alias, sourcePath: origin, runtimeModule: options.runtimeModule(folder), awaiting }), options);
}

/** A module that says where it came from. */
async function addModule(files: Map<string, string | Uint8Array>, path: string, origin: string, code: string, { format }: Pick<OutputOptions, 'format'>): Promise<void> {
  files.set(path, await format(path, `// ${markOf(origin)}\n${code}`));
}

/** The outputs of the calendars: one JSON file and one module each, named by alias beside the folders of the regulations; in each also the terms before and after it. */
export async function calendarOutputs(calendars: Iterable<Calendar>, { kinds, format }: Pick<OutputOptions, 'kinds' | 'format'>): Promise<Outputs> {
  const files = new Map<string, string | Uint8Array>();
  const all = [...calendars];
  for (const calendar of all) {
    const origin = calendar.place.source.path;
    const stem = calendarStem(origin, calendar.alias);
    if (kinds.has('json')) files.set(`${stem}.json`, json({ $comment: markOf(origin), alias: calendar.alias, title: calendar.title, ...calendarFacts(calendar, all) }));
    if (kinds.has('typescript')) await addModule(files, `${stem}.ts`, origin, emitCalendar(calendar, all), { format });
  }
  return files;
}

/** rules/ntua/calendar-114-2.fagui → ntua/ntua.calendar.114-2 */
export function calendarStem(sourcePath: string, alias: string): string {
  const inner = sourcePath.replace(/^rules\//, '');
  return inner.slice(0, inner.lastIndexOf('/') + 1) + alias;
}

async function addEvaluator(files: Map<string, string | Uint8Array>, folder: string, reading: VersionReading, origin: string, options: OutputOptions & { readonly office: string }): Promise<void> {
  const stem = `${folder}/${reading.stem}`;
  const program = lowerVersion(reading.checked);
  if (program.items.length === 0) return;
  const runtimeModule = options.runtimeModule(folder);
  const evaluator = emitModule(program, origin, true);
  const code = emitTypeScript(program, { runtimeModule, sourcePath: origin }, evaluator);
  const guides = emitGuides(program, { runtimeModule, evaluatorModule: `./${reading.stem}.ts`, sourcePath: origin, office: options.office }, evaluator);
  await addModule(files, `${stem}.ts`, origin, code, options);
  await addModule(files, `${stem}.explain.ts`, origin, guides, options);
  files.set(`${stem}.schema.json`, json({ $comment: markOf(origin), ...emitJsonSchema(program) }));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function addDocuments(files: Map<string, string | Uint8Array>, stem: string, version: CompiledVersion, comparison: Comparison | null, origin: string): void {
  for (const [name, document] of documentsOf(version, comparison)) {
    const marked = { ...document, origin: markOf(origin) };
    files.set(`${stem}.${name}.md`, emitMarkdown(marked));
    files.set(`${stem}.${name}.html`, emitHtml(marked));
    files.set(`${stem}.${name}.docx`, emitDocx(marked));
  }
}

/** The consolidated text; of an amendment also its comparison table, its overview (總說明) and the draft full text. */
function documentsOf(version: CompiledVersion, comparison: Comparison | null): [string, Document][] {
  const { text } = version.checked.version;
  const documents: [string, Document][] = [['consolidated', regulationDocument(text)]];
  if (version.applied && comparison) {
    documents.push(['comparison', comparisonDocument(comparison)], ['overview', overviewDocument(comparison)]);
    documents.push(['draft', draftDocument(version.applied.before.text, text, { difference })]);
  }
  return documents;
}

function addJson(files: Map<string, string | Uint8Array>, stem: string, version: CompiledVersion, comparison: Comparison | null, origin: string): void {
  files.set(`${stem}.consolidated.json`, json({ $comment: markOf(origin), ...regulationToJson(version.checked.version.text) }));
  if (comparison) files.set(`${stem}.comparison.json`, json({ $comment: markOf(origin), ...comparisonToJson(comparison) }));
}

// ------------------------------------------------------------------------------------------------ comparison of an amendment

/** The comparison table of an amendment: rows from the texts, reasons from the author. */
export function comparisonOf(applied: AppliedAmendment, profile: Profile = 'amended-only', all = false): Comparison {
  const { before, after, amendment, explanations } = applied;
  const adopted = amendment.status === 'adopted';
  const title = tableTitle(before.text, amendment.title, adopted);
  return compareVersions(before.text, after.text, {
    profile, all, adopted, alignment: alignByIdentity(before.text, after.text, after.declared), explanations, ...(title ? { title } : {}),
  });
}


/** 國立○○大學 + 學生選課要點部分規定 + 修正草案對照表; null where the amendment's title says no more than the regulation's: then the counting rule decides. */
function tableTitle(before: RegulationText, title: string, adopted: boolean): string | null {
  if (title === before.title || !title.startsWith(before.title)) return null;
  const kind = before.style === '條' && !title.endsWith('條文') ? '條文對照表' : '對照表';
  return `${before.institution}${title}修正${adopted ? '' : '草案'}${kind}`;
}
