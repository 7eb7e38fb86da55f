/** All files of a workspace, resolved: vocabularies, regulations with their base version, amendments. */
import type { FileSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { Source, Span } from '../../lang/source.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { amendmentWaiting, resolveAmendment, type ResolvedAmendment } from './amendment.ts';
import { reportCalendarClashes, resolveCalendar } from './calendar.ts';
import { aliasOf, headerValue, regulationWaiting, resolveRegulation, usesOf, type ResolvedRegulation } from './regulation.ts';
import { resolveVocabulary } from './vocabulary.ts';

export interface ParsedFile {
  readonly source: Source;
  readonly syntax: FileSyntax;
}

export interface ResolvedWorkspace {
  readonly files: readonly ParsedFile[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly regulations: ReadonlyMap<string, ResolvedRegulation>;
  /** In order of file path. */
  readonly amendments: readonly ResolvedAmendment[];
}

/** Every file resolved. An alias belongs to the first file that has it; others are reported. */
export function resolveWorkspace(files: readonly ParsedFile[], report: Report): ResolvedWorkspace {
  const taken = new Map<string, Label>();
  const vocabularies = new Map<string, Vocabulary>();
  const calendars = new Map<string, Calendar>();
  const regulations = new Map<string, ResolvedRegulation>();
  const amendments: ResolvedAmendment[] = [];
  for (const { source, syntax } of files) {
    if (syntax.kind === 'unknown' || !claimAlias(syntax, source, taken, report)) continue;
    if (syntax.kind === 'vocabulary') {
      const vocabulary = resolveVocabulary(source, syntax, report);
      vocabularies.set(vocabulary.alias, vocabulary);
    } else if (syntax.kind === 'calendar') {
      const calendar = resolveCalendar(source, syntax, report);
      if (calendar) calendars.set(calendar.alias, calendar);
    } else if (syntax.kind === 'regulation') {
      const regulation = resolveRegulation(source, syntax, report);
      regulations.set(regulation.alias, regulation);
    } else {
      const amendment = resolveAmendment(source, syntax, report);
      amendments.push(amendment);
    }
  }
  for (const waiting of [...[...regulations.values()].map(regulationWaiting), ...amendments.map(amendmentWaiting)]) if (waiting) report(waiting);
  reportCalendarClashes([...calendars.values()], report);
  const workspace = { files, vocabularies, calendars, regulations, amendments };
  reportUnknownAliases(workspace, report);
  return workspace;
}

/** One alias, one file. */
function claimAlias(syntax: FileSyntax, source: Source, taken: Map<string, Label>, report: Report): boolean {
  const alias = syntax.alias;
  if (!alias) return true;
  const first = taken.get(alias.text);
  if (first) {
    report(diagnose('FG2002', { alias: alias.text }, { source, span: alias.span }, { related: [{ ...first, note: { zh: '已由這個檔案使用', en: 'already used by this file' } }] }));
    return false;
  }
  taken.set(alias.text, { source, span: alias.span });
  return true;
}

/** What 使用 may say of a calendar: its alias, or that of all calendars of a school. */
const calendarNames = (files: readonly ParsedFile[]): string[] =>
  files.flatMap(({ syntax }) => (syntax.kind === 'calendar' && syntax.alias ? [syntax.alias.text, syntax.alias.text.slice(0, Math.max(0, syntax.alias.text.lastIndexOf('.')))] : [])).filter(Boolean);

/** The aliases that a file names: what it uses, or what it amends. */
function aliasesNamed(syntax: FileSyntax): { readonly alias: string; readonly span: Span }[] {
  if (syntax.kind !== 'amendment') return usesOf(syntax);
  const header = headerValue(syntax, '修正法規');
  const alias = header?.value.text.split('@')[0]!.trim();
  if (!header || !alias) return [];
  const start = header.value.span.start + Math.max(0, header.value.text.indexOf(alias));
  return [{ alias, span: { start, end: start + alias.length } }];
}

function reportUnknownAliases({ files, regulations, vocabularies }: ResolvedWorkspace, report: Report): void {
  for (const { syntax, source } of files) {
    if (syntax.kind === 'unknown') continue;
    const others = syntax.kind === 'vocabulary' ? [] : [...regulations.keys()].filter((alias) => syntax.kind === 'amendment' || alias !== aliasOf(syntax));
    const known = syntax.kind === 'amendment' ? others : [...vocabularies.keys(), ...calendarNames(files), ...others];
    for (const { alias, span } of aliasesNamed(syntax)) {
      if (known.includes(alias)) continue;
      const isRegulation = syntax.kind !== 'amendment' && files.some((file) => file.syntax.alias?.text === alias);
      const suggestion = isRegulation ? null : suggest(alias, known);
      report(diagnose('FG2003', { alias, suggestion, isRegulation }, { source, span }, suggestion ? { fixes: [{ title: { zh: `改成「${suggestion}」`, en: `change to ${suggestion}` }, source, edits: [{ span, text: suggestion }] }] } : {}));
    }
  }
}
