/** 修正案 files: what they amend, when they take effect, for whom. The operations are applied by `consolidate`. */
import type { AmendmentSyntax } from '../../lang/ast.ts';
import { completeDate, formatRoc, fromDays, parseDate, toDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { readAcademicStart, readCohorts, readEnd, readNextStart, type Cohorts } from './applicability.ts';
import { aliasOf, headerText, headerValue, leadingDay } from './regulation.ts';

export interface ResolvedAmendment {
  readonly alias: string;
  readonly title: string;
  /** Alias of the regulation that it amends, and the version it was written against (null: the one in force before it). */
  readonly target: string;
  readonly baseVersion: string | null;
  /** 105-1 of nfu.courseSelection.105-1 */
  readonly version: string;
  readonly source: Source;
  readonly syntax: AmendmentSyntax;
  /** draft until the adopting meeting (通過) or the announcement (公布) has a date, and every step that 生效 waits for. */
  readonly status: 'draft' | 'adopted';
  /** A draft that is passed: the day on which it was, and the step of 生效 that has no date (核定, 備查, 公布). */
  readonly awaits: { readonly step: string; readonly passedOn: number } | null;
  readonly effectiveFrom: number | null;
  /** 至116年7月31日止: the last day of effect; null is open. */
  readonly effectiveTo: number | null;
  /** 適用 自115學年度入學學生 */
  readonly cohorts: Cohorts;
  /** The history lines it adds: 105年○月○日105學年度第○次教務會議修正通過 */
  readonly historyLines: readonly string[];
  /** The whole history where the amendment restates it (沿革), a new institution (機關); mostly null. */
  readonly restatedHistory: readonly string[] | null;
  readonly institution: string | null;
}

/** An amendment with its header read; its operations stay syntax until it is applied. */
export function resolveAmendment(source: Source, file: AmendmentSyntax, report: Report): ResolvedAmendment {
  const alias = aliasOf(file);
  const target = headerText(file, '修正法規') ?? '';
  const [regulation, base] = target.split('@').map((part) => part.trim());
  if (!regulation) report(diagnose('FG6001', { alias }, { source, span: file.title.span }));
  const historyLines = headerLines(file, '通過') ?? [];
  const adoptedOn = dayOf(headerText(file, '公布')) ?? dayOf(historyLines.at(-1) ?? null);
  if (adoptedOn === null) reportUnread(file, source, report);
  const { undated, lastDay } = adoptedOn === null ? { undated: null, lastDay: null } : stepsOf(file, adoptedOn);
  const effectiveFrom = effectiveDay(file, source, lastDay, report);
  const effectiveTo = readEnd(headerValue(file, '生效'));
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom) {
    report(diagnose('FG6055', { from: formatRoc(fromDays(effectiveFrom)), to: formatRoc(fromDays(effectiveTo)) }, { source, span: headerValue(file, '生效')!.value.span }));
  }
  const cohorts = readCohorts({ 生效: headerValue(file, '生效'), 適用: headerValue(file, '適用'), 過渡: headerValue(file, '過渡') }, source, report);
  return {
    alias, title: file.title.text, target: regulation ?? '', baseVersion: base || null,
    version: regulation && alias.startsWith(`${regulation}.`) ? alias.slice(regulation.length + 1) : alias,
    source, syntax: { ...file, operations: file.operations.flatMap(each) }, status: adoptedOn === null || undated !== null ? 'draft' : 'adopted',
    awaits: adoptedOn === null || undated === null ? null : { step: undated, passedOn: adoptedOn },
    effectiveFrom, effectiveTo, cohorts, historyLines,
    restatedHistory: headerLines(file, '沿革'), institution: headerText(file, '機關'),
  };
}

/** That a passed amendment waits for a step without a date, at the words that say so; null of any other. */
export function waitingOf({ alias, version, awaits, syntax, source }: ResolvedAmendment): Diagnostic | null {
  if (awaits === null) return null;
  const span = (headerValue(syntax, '生效') ?? headerValue(syntax, '通過'))?.value.span ?? syntax.title.span;
  return diagnose('FG6075', { alias, version, passedOn: formatRoc(fromDays(awaits.passedOn)), step: awaits.step }, { source, span });
}

/** One operation for each provision that is named before the verb; what stands behind it goes with the first, its text and its reasons with all. */
function each(operation: AmendmentSyntax['operations'][number]): AmendmentSyntax['operations'] {
  if (operation.kind !== 'operation' || operation.verb === '合併' || operation.others.length === 0) return [operation];
  const { others, ...own } = operation;
  return [{ ...own, others: [] }, ...others.map((address) => ({ ...own, address, others: [], keeps: [], drops: [], blocks: [] }))];
}

/** The lines of a header's value; null when the header is not there. */
function headerLines(file: AmendmentSyntax, key: string): string[] | null {
  const header = headerValue(file, key);
  return header ? header.value.text.split('\n').map((line) => line.trim()).filter(Boolean) : null;
}

/** A day of adoption or announcement that is printed in no known form; ○ stands for a day that nobody knows yet. */
function reportUnread(file: AmendmentSyntax, source: Source, report: Report): void {
  for (const key of ['公布', '通過']) {
    const header = headerValue(file, key);
    const line = headerLines(file, key)?.at(-1);
    if (header && line !== undefined && !/^[^日]{0,12}[○〇ＯO◯_＿×Ｘ]/.test(line)) report(diagnose('FG6057', { key, text: line }, { source, span: header.value.span }));
  }
}

const dayOf = (text: string | null): number | null => (text === null ? null : leadingDay(text));

/** What is printed as a day, whether that day exists or not; not the last day of a period (至116年7月31日). */
const datesOf = (words: string): string[] =>
  [...words.matchAll(/(?<![\d至到零○〇一二三四五六七八九十百])(?:(?:\d{2,4}|[零○〇一二三四五六七八九十百]{2,6})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|\d{2,4}([.\/-])\d{1,2}\1\d{1,2})/g)].map(([date]) => date);

/** What an official history says of the effect, where 生效 does not: …修正發布第 4 條條文；並自一百十三年二月一日施行. */
const TAKES_EFFECT = /並自[^；。]*(?:施行|實施|生效)/;

/** The words that say when it takes effect. */
const effectWords = (file: AmendmentSyntax): string => headerText(file, '生效') ?? (headerLines(file, '通過')?.at(-1) ?? '').match(TAKES_EFFECT)?.[0] ?? '';

/** Steps that the effect may wait for (核定後實施, 報請備查後實施, 自發布日施行), and the words of a line of 通過 that say that they came about: who approves has taken note. */
const STEPS = [
  { step: '核定', isAsked: /(?:核定|核備|核准)[^；。，、]*後/, isDone: /核定|核備|核准/ },
  { step: '備查', isAsked: /備查[^；。，、]*後/, isDone: /備查|核定|核備/ },
  { step: '公布', isAsked: /(?:公布|發布|公告)[日後]/, isDone: /公布|發布|公告/ },
] as const;

/** The first step of 生效 that has no date, and the last day of those that have one; 公布 comes after all others. */
function stepsOf(file: AmendmentSyntax, adoptedOn: number): { readonly undated: string | null; readonly lastDay: number } {
  const words = effectWords(file);
  const lines = (headerLines(file, '通過') ?? []).map((line) => line.replace(TAKES_EFFECT, ''));
  const days = dayOf(headerText(file, '公布')) !== null ? [] : STEPS.filter(({ isAsked }) => isAsked.test(words)).map(({ step, isDone }) => ({ step, day: lines.filter((line) => isDone.test(line)).flatMap((line) => dayOf(line) ?? []).at(-1) }));
  return { undated: days.find(({ day }) => day === undefined)?.step ?? null, lastDay: Math.max(adoptedOn, ...days.flatMap(({ day }) => day ?? [])) };
}

/**
 * 生效 105年8月1日 → that day; 自115學年度起實施 → 1 August of that year; 自次學期起實施 → the next 1 February or 1 August after the last step; 自公布日施行 → the third day, the day of publication counted (中央法規標準法 art. 13); 通過後實施, 核定後實施 and
 * anything else → the day of the last step. A draft has no day.
 */
function effectiveDay(file: AmendmentSyntax, source: Source, lastDay: number | null, report: Report): number | null {
  const header = headerValue(file, '生效');
  const words = effectWords(file);
  const [fixed] = datesOf(words);
  if (fixed !== undefined) {
    const whole = completeDate(parseDate(fixed) ?? { year: null, month: null, day: null });
    if (whole) return toDays(whole);
    report(diagnose('FG6002', { text: fixed }, { source, span: (header ?? headerValue(file, '通過')!).value.span }));
  }
  const academic = readAcademicStart(words);
  if (academic !== null) return academic;
  if (fixed === undefined && /[0-9０-９一二三四五六七八九十]\s*[年月]/.test(words) && header && readEnd(header) === null && !/學年|○/.test(words)) report(diagnose('FG6057', { key: '生效', text: words.trim() }, { source, span: header.value.span }));
  if (lastDay === null) return null;
  const next = readNextStart(words, lastDay);
  if (next !== null) return next;
  return /自(?:公布|發布)日(?:起)?(?:施行|實施|生效)/.test(words) ? lastDay + 2 : lastDay;
}
