/** `fagui evaluate REGULATION[#RULE] --input FILE`: outcomes for one case. */
import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { formatIso, fromDays } from '../../lang/dates.ts';
import { helpOf, messageOf, type Diagnostic, type Localized } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { CheckedVersion } from '../check/checked.ts';
import { createEvaluator } from '../evaluate/evaluator.ts';
import { withCalendar, withoutCalendar, withoutNeighbours } from '../evaluate/fill-calendar.ts';
import { membersOutside } from '../evaluate/member-validity.ts';
import { showResults } from '../evaluate/show-results.ts';
import { collectDiagnostics, hasErrors } from '../diagnostics.ts';
import type { RuleProgram } from '../ir/program.ts';
import type { CompiledRegulation, CompiledVersion } from '../pipeline.ts';
import { BASE_DAY, baseDayIn, withBaseDay } from '../model/base-day.ts';
import { isCalendarRecord, isNeighbour, NEIGHBOURS } from '../model/calendar-names.ts';
import { calendarOn, neighbourOf, type Calendar } from '../model/calendar.ts';
import { cohortWords } from '../resolve/applicability.ts';
import { pathText, type Result } from '../runtime/index.ts';
import { officeOf } from '../resolve/regulation.ts';
import { UsageError, type Call, type CommandModule, type ExitCode } from './command.ts';
import { chooseVersion, cohortOf, effectWords, type ChosenVersion } from './choose-version.ts';
import { draftNamed, findRegulation, loadFor, readCohort, readDay, waitingFor } from './find-version.ts';
import type { LoadedWorkspace } from './load-workspace.ts';
import { readFacts, type FactsRead } from './read-facts.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '--input <file>', zh: '事實的 JSON 檔（- 表示標準輸入）', en: 'facts as a JSON file (- for standard input)' },
    { flags: '--as-of <date>', zh: '基準日，例如 2016-09-01 或 105年9月1日', en: 'the day that counts, such as 2016-09-01' },
    { flags: '--cohort <year>', zh: '入學學年度，例如 115', en: 'admission year, such as 115' },
    { flags: '--include-draft <amendment>', zh: '一併套用這個尚未通過的修正案（或法規草案）', en: 'apply this amendment (or new regulation) too, though it is a draft' },
    { flags: '--explain', zh: '附上條文、使用的值、考慮的除外、怎樣才會改變、由誰補資料', en: 'with provisions, values, exceptions, what would change it, who has what is missing' },
    { flags: '--format <form>', choices: ['text', 'json'], default: 'text', zh: '輸出的形式：text 或 json', en: 'form of the output: text or json' },
  ],
  run,
};

function run({ args, options, terminal }: Call): ExitCode {
  const [regulation, rule = null] = args[0]!.split('#') as [string, string?];
  const draft = typeof options['includeDraft'] === 'string' ? options['includeDraft'] : null;
  const loaded = loadFor(draft === null ? [regulation] : [regulation, draft], terminal);
  const found = findRegulation(regulation, loaded, terminal);
  const diagnostics: Diagnostic[] = [];
  const { value: input, faults } = readInput(options['input'], terminal);
  const asOf = dayAsked(readDay(options['asOf']), input);
  const cohort = cohortOf(readCohort(options['cohort']), input, found.compiled, diagnostics);
  const draftAlias = draftNamed(options['includeDraft'], found, loaded, terminal);
  const version = hasErrors(diagnostics) ? null : chooseVersion(found, loaded, { asOf, cohort, draft: draftAlias }, diagnostics);
  if (!version?.sound) return failed(version, loaded, diagnostics, terminal);
  const evaluator = createEvaluator(version.checked);
  const { calendars } = version.checked;
  const reads = evaluator.program.records.some((r) => isCalendarRecord(r.name.text));
  const calendar = reads && asOf !== null ? calendarOn(calendars, asOf) : null;
  const facts = withBaseDay(withCalendar(input, calendar, version.checked), asOf, version.checked.records);
  const { issues, results } = evaluator.evaluate(facts);
  for (const fault of faults) terminal.err(`${fault[terminal.language]}\n`);
  for (const issue of issues) terminal.err(terminal.language === 'zh' ? `${issue.message}${issue.path.length ? `（${pathText(issue.path)}）` : ''}\n` : `${issue.path.length ? `${pathText(issue.path)}: ` : ''}${issue.messageEn}\n`);
  const picked = pick(results, rule, version.checked, found.compiled);
  const wanted = options['explain'] === true ? evaluator.explain(facts, officeOf(found.compiled.regulation), Object.keys(picked)) : picked;
  const read = calendarsRead(evaluator.program, Object.keys(picked));
  const without = calendar ? withoutNeighbours(calendar, read, calendars) : read.length > 0 ? [withoutCalendar(asOf, calendars)] : [];
  const notes = [...waitingFor(found.compiled.regulation.alias, loaded, asOf, draftAlias === null ? [] : [draftAlias]).map((d): Localized => ({ zh: messageOf(d, 'zh') + helpOf(d, 'zh'), en: `${messageOf(d, 'en')} ${helpOf(d, 'en')}` })), ...without.flatMap((note) => note ?? []), ...membersOutside(input, version.checked, asOf)];
  const beside = calendar ? read.filter(isNeighbour).map((which) => [which, neighbourOf(calendar, which, calendars)] as const) : [];
  const shown = { ...decidedBy(version, asOf, cohort, calendar), ...Object.fromEntries(beside.map(([which, term]) => [NEIGHBOURS.get(which)!.alias, term?.alias ?? null])), ...(notes.length > 0 && { notes: notes.map((one) => one[terminal.language]) }), results: wanted };
  const words = [effectWords(version), ...version.others.map((o) => `讀 ${o.title} 版本 ${o.version}`), version.cohorts && `適用 ${cohortWords(version.cohorts)}`].filter((word) => word !== null);
  terminal.out(options['format'] === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : showResults({ ...shown, words, calendar: calendar && [named(calendar), ...beside.flatMap(([which, term]) => (term ? [`${which} ${named(term)}`] : []))].join('　') }, version.checked, options['explain'] === true));
  return issues.length + faults.length > 0 ? 1 : 0;
}

/** --as-of and 基準日 of the facts say the same, or one of them is not given. */
function dayAsked(asked: number | null, input: unknown): number | null {
  const stated = baseDayIn(input);
  if (asked !== null && stated !== null && stated !== asked) throw new UsageError({ zh: `事實裡的${BASE_DAY}是 ${formatIso(fromDays(stated))}，與 --as-of 不同；請只留一個。`, en: `The facts ask about ${formatIso(fromDays(stated))}, --as-of about another day: keep one.` });
  return asked ?? stated;
}

const named = ({ title, alias }: Calendar): string => `${title}（${alias}）`;

/** The records of calendars that these items read, themselves or through what they require. */
function calendarsRead({ items }: Pick<RuleProgram, 'items'>, aliases: readonly string[]): string[] {
  const read = items.filter((item) => aliases.includes(item.name.alias)).flatMap((item) => [
    ...item.facts.map((fact) => fact.record).filter(isCalendarRecord),
    ...(item.kind === 'conclusion' ? calendarsRead({ items }, items.filter((i) => item.requires.includes(i.name.text)).map((i) => i.name.alias)) : []),
  ]);
  return [...new Set(read)];
}

/** Which version answered, why that one, and whose calendar gave its days. */
function decidedBy({ checked: { version: { text } }, isDraft, effective, cohorts, others }: ChosenVersion, asOf: number | null, cohort: number | null, calendar: Calendar | null) {
  const iso = (day: number | null): string | null => (day === null ? null : formatIso(fromDays(day)));
  return {
    regulation: text.alias, version: text.version, status: isDraft ? 'draft' as const : 'adopted' as const,
    effective: effective && { from: iso(effective.from), to: iso(effective.to) }, cohorts, asOf: iso(asOf), cohort, calendar: calendar?.alias ?? null, ...(others.length > 0 && { others }),
  };
}

function failed(version: ChosenVersion | null, loaded: LoadedWorkspace, diagnostics: readonly Diagnostic[], terminal: Call['terminal']): ExitCode {
  const errors = collectDiagnostics();
  for (const d of [...(version ? loaded.compiled.diagnostics : []), ...diagnostics]) if (d.severity === 'error') errors.report(d);
  const code = warnDiagnostics(errors.sorted(), terminal);
  return code === 0 ? 1 : code;
}

/** The facts as JSON with what is wrong with them; UsageError when the file is no JSON. */
function readInput(file: string | boolean | undefined, terminal: Call['terminal']): FactsRead & { ok: true } {
  if (typeof file !== 'string') throw new UsageError({ zh: '請以 --input 指定事實的 JSON 檔，例如 --input student.json。', en: 'Name the facts with --input, such as --input student.json.' });
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : resolve(terminal.folder, file), 'utf8');
  } catch {
    throw new UsageError({ zh: `讀不到檔案「${file}」。`, en: `The file ${file} cannot be read.` });
  }
  const read = readFacts(text.replace(/^\ufeff/, ''));
  if (!read.ok) throw new UsageError({ zh: `「${file}」不是正確的 JSON：${read.fault.zh}。`, en: `${file} is no JSON: ${read.fault.en}.` });
  return read;
}

/** All results, or that of one rule by alias or Chinese name. */
function pick(results: Readonly<Record<string, Result>>, rule: string | null, { version, items }: CheckedVersion, { versions }: CompiledRegulation): Readonly<Record<string, Result>> {
  if (rule === null) return results;
  const item = items.find((i) => i.alias === rule || i.name === rule);
  if (item && results[item.alias]) return { [item.alias]: results[item.alias]! };
  const elsewhere = versions.filter(({ checked }) => checked.items.some((i) => i.kind !== 'delegation' && (i.alias === rule || i.name === rule)));
  if (elsewhere.length > 0) throw new UsageError(onlyElsewhere(rule, version.text.version, elsewhere));
  const near = suggest(rule, items.flatMap((i) => [i.alias, i.name]));
  throw new UsageError({ zh: `這個法規沒有規則「${rule}」。${near ? `您是不是要寫「${near}」？` : ''}`, en: `The regulation has no rule ${rule}.${near ? ` Did you mean ${near}?` : ''}` });
}

/** The version that answers lacks a rule that others have: which, and how to ask them. */
function onlyElsewhere(rule: string, version: string, elsewhere: readonly CompiledVersion[]): Localized {
  const labels = elsewhere.map(({ checked }) => checked.version.text.version);
  const amendment = elsewhere[0]!.applied?.amendment.alias;
  return {
    zh: `版本 ${version} 沒有規則「${rule}」，版本 ${labels.join('、')} 才有。請以 --as-of 指定那個版本施行的日子${amendment === undefined ? '' : `；還沒有施行的，加 --include-draft ${amendment}`}。`,
    en: `Version ${version} has no rule ${rule}, only ${labels.join(', ')}: name a day on which it is in force with --as-of${amendment === undefined ? '' : `, or, if it is not yet, add --include-draft ${amendment}`}.`,
  };
}
