/** REGULATION, AMENDMENT and VERSION arguments: an alias of the workspace, alias@version, or the path of a `.fagui` file. */
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { completeDate, parseDate, toDays } from '../../lang/dates.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { amendmentWaiting, type ResolvedAmendment } from '../resolve/amendment.ts';
import type { CompiledRegulation, CompiledVersion, CompiledWorkspace } from '../pipeline.ts';
import { regulationsRead } from '../readings.ts';
import type { ResolvedRegulation } from '../resolve/regulation.ts';
import { UsageError } from './command.ts';
import { loadWorkspace, shownPath, type LoadedWorkspace } from './load-workspace.ts';
import type { Terminal } from './terminal.ts';

export interface FoundRegulation {
  readonly compiled: CompiledRegulation;
  /** The amendment that was named, when the argument names one. */
  readonly amendment: ResolvedAmendment | null;
  /** The version after @. */
  readonly version: string | null;
}

/** Is an argument the path of a file rather than an alias? */
export const isSourcePath = (argument: string): boolean => argument.endsWith('.fagui');

/** Loads what the arguments need: the workspace of the current folder, or the named files and what stands beside them. */
export const loadFor = (argumentsGiven: readonly string[], terminal: Terminal): LoadedWorkspace =>
  loadWorkspace(argumentsGiven.filter(isSourcePath), terminal, undefined, true);

/** course-selection and courseSelection are one alias. */
const folded = (alias: string): string => alias.replace(/[-_]/g, '').toLowerCase();

/** The regulation (or amendment) that an argument names; UsageError with a suggestion when there is none. */
export function findRegulation(argument: string, loaded: LoadedWorkspace, terminal: Terminal): FoundRegulation {
  const { compiled } = loaded;
  const [name, version = null] = isSourcePath(argument) ? [argument] : (argument.split('@') as [string, string?]);
  const regulation = regulationNamed(name, loaded, terminal);
  if (regulation) return { compiled: regulation, amendment: null, version };
  const amendment = findAmendment(argument, loaded, terminal);
  const amended = amendment && compiled.regulations.find((r) => r.regulation.alias === amendment.target);
  if (amendment && amended) return { compiled: amended, amendment, version: null };
  throw unknown(name, compiled);
}

/** Has an argument this alias, or this path? */
const isNamedBy = (argument: string, loaded: LoadedWorkspace, terminal: Terminal) => ({ alias, source }: ResolvedRegulation | ResolvedAmendment): boolean =>
  isSourcePath(argument) ? source.path === shownPath(loaded.root, argument, terminal) : folded(alias) === folded(argument);

const regulationNamed = (argument: string, loaded: LoadedWorkspace, terminal: Terminal): CompiledRegulation | undefined => {
  const isNamed = isNamedBy(argument, loaded, terminal);
  return loaded.compiled.regulations.find(({ regulation }) => isNamed(regulation));
};

/** The amendment that an argument names by alias or path; null when there is none. */
const findAmendment = (argument: string, loaded: LoadedWorkspace, terminal: Terminal): ResolvedAmendment | null =>
  loaded.compiled.resolved.amendments.find(isNamedBy(argument, loaded, terminal)) ?? null;

/**
 * The alias of the draft after --include-draft: an amendment of the regulation that was asked for or of one that it reads, or such a regulation that is a
 * draft itself. null when none was named.
 */
export function draftNamed(name: string | boolean | undefined, found: FoundRegulation, loaded: LoadedWorkspace, terminal: Terminal): string | null {
  if (typeof name !== 'string') return null;
  const { alias } = found.compiled.regulation;
  const isRead = (other: string): boolean => other === alias || regulationsRead(found.compiled.regulation, loaded.compiled.resolved).has(other);
  const regulation = regulationNamed(name, loaded, terminal)?.regulation;
  if (regulation?.status === 'draft' && isRead(regulation.alias)) return regulation.alias;
  if (regulation?.status === 'adopted') throw new UsageError({ zh: `「${name}」已經施行，不是草案。`, en: `${name} is in force, and no draft.` });
  const amendment = findAmendment(name, loaded, terminal);
  const target = amendment?.target ?? regulation?.alias;
  if (target === undefined) throw new UsageError({ zh: `工作區內沒有修正案「${name}」。`, en: `The workspace has no amendment ${name}.` });
  if (!amendment || !isRead(target)) throw new UsageError({ zh: `修正案「${name}」修正的是「${target}」，不是「${alias}」。`, en: `${name} amends ${target}, not ${alias}.` });
  return amendment.alias;
}

/** Notes of the amendments of a regulation that are passed and not in force on a day (null: ever), because a step of their 生效 has no date; not of those in `drafts`. */
export const waitingFor = (regulation: string, { compiled: { resolved } }: LoadedWorkspace, asOf: number | null, drafts: readonly string[]): Diagnostic[] =>
  resolved.amendments.flatMap((amendment) => (amendment.target !== regulation || drafts.includes(amendment.alias) || (asOf !== null && asOf < (amendment.awaits?.passedOn ?? 0)) ? [] : (amendmentWaiting(amendment) ?? [])));

function unknown(name: string, compiled: CompiledWorkspace): UsageError {
  const known = [...compiled.regulations.map((r) => r.regulation.alias), ...compiled.resolved.amendments.map((a) => a.alias)];
  const near = suggest(name, known);
  return new UsageError({
    zh: `工作區內沒有「${name}」。${near ? `您是不是要寫「${near}」？` : known.length ? `現有：${known.slice(0, 20).join('、')}。` : '請先執行 fagui init 或把檔案放進 rules 資料夾。'}`,
    en: `The workspace has no ${name}.${near ? ` Did you mean ${near}?` : ` It has: ${known.slice(0, 20).join(', ')}.`}`,
  });
}

/** The compiled version of a label or of an amendment. */
export function versionOf(found: FoundRegulation): CompiledVersion | null {
  const { compiled, amendment, version } = found;
  if (amendment) return compiled.versions.find((v) => v.applied?.amendment === amendment) ?? null;
  if (version === null) return compiled.versions[0]!;
  const all = [...compiled.versions, ...compiled.composed];
  const labelled = all.find((v) => v.checked.version.text.version === version || v.stem === version);
  if (labelled) return labelled;
  const labels = all.map((v) => v.checked.version.text.version).join('、');
  throw new UsageError({ zh: `「${compiled.regulation.alias}」沒有版本「${version}」；現有：${labels}。`, en: `${compiled.regulation.alias} has no version ${version}; it has ${labels}.` });
}

/** --as-of: 2016-09-01 or 105年9月1日 as days since 1970-01-01; null when it was not given. */
export function readDay(value: string | boolean | undefined): number | null {
  if (typeof value !== 'string') return null;
  const date = parseDate(value);
  const whole = date && completeDate(date);
  if (whole) return toDays(whole);
  throw new UsageError({ zh: `「${value}」不是日期；請寫 2016-09-01 或 105年9月1日。`, en: `${value} is no date; write 2016-09-01 or 105年9月1日.` });
}

/** --cohort: an admission year of the Republic of China calendar. */
export function readCohort(value: string | boolean | undefined): number | null {
  if (typeof value !== 'string') return null;
  const year = /^(\d{2,3})(?:學年度)?$/.exec(value)?.[1];
  if (year) return Number(year);
  throw new UsageError({ zh: `「${value}」不是入學學年度；請寫民國學年度，例如 115。`, en: `${value} is no admission year; write a year such as 115.` });
}
