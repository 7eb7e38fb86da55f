/** When a text takes effect: the words of 生效 or 施行, with the lines that say which steps came about (通過, 沿革). */
import type { HeaderSyntax } from '../../lang/ast.ts';
import { completeDate, dateAt, formatRoc, fromDays, parseDate, toDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source, Span } from '../../lang/source.ts';
import { readAcademicStart, readEnd, readNextStart } from './applicability.ts';

export interface Effect {
  /** draft until what adopts it has a date, and every step that its words wait for. */
  readonly status: 'draft' | 'adopted';
  /** A draft that is passed: the day on which it was, and the step that has no date (核定, 備查, 公布). */
  readonly awaits: { readonly step: string; readonly passedOn: number } | null;
  readonly effectiveFrom: number | null;
}

/** What a file says of its effect. */
export interface EffectWords {
  /** 生效 or 施行. */
  readonly header: HeaderSyntax | undefined;
  /** What came about, a line each, beginning with its day. */
  readonly lines: readonly string[];
  /** The day of the last of them; null where none has one. */
  readonly adoptedOn: number | null;
  /** A text without a day of adoption is a draft. */
  readonly isOpen: boolean;
  /** The header 公布. */
  readonly announcedOn: number | null;
  /** What dates that do not exist are reported at where there is no header. */
  readonly span: Span;
}

/** The number of a line in an official history: 10.中華民國一百十三年… */
const LINE_NUMBER = /^\s*(?:[（(]?[0-9０-９]{1,3}[)）.．、]|[一二三四五六七八九十]{1,3}、)\s*/;

/** The day a history line begins with, behind the number of the line: 104年12月29日104學年度第2次…, 97.12.10 97學年度…, 1.中華民國九十三年七月七日…; null for ○ and for days that do not exist. */
export function leadingDay(line: string): number | null {
  const found = dateAt(line.trimStart(), 0) ?? dateAt(line.replace(LINE_NUMBER, ''), 0);
  const whole = found && completeDate(found.date);
  return whole ? toDays(whole) : null;
}

/** Does a line begin with a day that nobody knows yet (105年○月○日, 105學年度第○次)? In 一○四年 the circle is a digit. */
export const isOpenDay = (line: string): boolean => leadingDay(line) === null && /^[^日]{0,12}?(?<![零○〇一二三四五六七八九十百])[○〇ＯO◯_＿×Ｘ]+[ \t\u3000]*[年月日次學]/.test(line);

/** What is printed as a day, whether that day exists or not; not the last day of a period (至116年7月31日). */
const datesOf = (words: string): string[] =>
  [...words.matchAll(/(?<![\d至到零○〇一二三四五六七八九十百])(?:(?:\d{2,4}|[零○〇一二三四五六七八九十百]{2,6})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|\d{2,4}([.\/-])\d{1,2}\1\d{1,2})/g)].map(([date]) => date);

/** What an official history says of the effect, where no header does: …修正發布第 4 條條文；並自一百十三年二月一日施行. */
const TAKES_EFFECT = /並自[^；。]*(?:施行|實施|生效)/;

/** Steps that the effect may wait for (核定後實施, 報請備查後實施, 自發布日施行), and the words of a line that say that they came about: who approves has taken note. */
const STEPS = [
  { step: '核定', isAsked: /(?:核定|核備|核准)[^；。，、]*後/, isDone: /核定|核備|核准/ },
  { step: '備查', isAsked: /備查[^；。，、]*後/, isDone: /備查|核定|核備/ },
  { step: '公布', isAsked: /(?:公布|發布|公告)[日後]/, isDone: /公布|發布|公告/ },
] as const;

/** Words without a day that are understood all the same: of 施行, which mostly is a day, and of 生效. */
const isUnderstood = (key: string, words: string): boolean =>
  (key === '施行' ? /通過|即日|學期/.test(words) || STEPS.some(({ isAsked }) => isAsked.test(words)) : !/[0-9０-９一二三四五六七八九十]\s*[年月]/.test(words)) || /學年|○/.test(words);

/** The status of a text and the day from which it is in force. */
export function readEffect(file: EffectWords, source: Source, report: Report): Effect {
  const { adoptedOn, isOpen, lines, header } = file;
  const words = header?.value.text ?? (lines.at(-1) ?? '').match(TAKES_EFFECT)?.[0] ?? '';
  const { undated, lastDay } = stepsOf(words, file);
  return {
    status: isOpen || undated !== null ? 'draft' : 'adopted',
    awaits: adoptedOn === null || undated === null ? null : { step: undated, passedOn: adoptedOn },
    effectiveFrom: effectiveDay(words, lastDay, file, source, report),
  };
}

/** The first step that the words wait for and that has no date, and the last day of those that have one; 公布 comes after all others. */
function stepsOf(words: string, { lines, adoptedOn, announcedOn }: EffectWords): { readonly undated: string | null; readonly lastDay: number | null } {
  const told = lines.map((line) => line.replace(TAKES_EFFECT, ''));
  const days = announcedOn !== null ? [] : STEPS.filter(({ isAsked }) => isAsked.test(words)).map(({ step, isDone }) => ({ step, day: told.filter((line) => isDone.test(line)).flatMap((line) => leadingDay(line) ?? []).at(-1) }));
  return { undated: days.find(({ day }) => day === undefined)?.step ?? null, lastDay: adoptedOn === null ? null : Math.max(adoptedOn, ...days.flatMap(({ day }) => day ?? [])) };
}

/**
 * 生效 105年8月1日 → that day; 自115學年度起實施 → 1 August of that year; 自次學期起實施 → the next 1 February or 1 August after the last step; 自公布日施行 → the third day, the day of publication counted (中央法規標準法 art. 13); 通過後實施, 核定後實施 and
 * anything else → the day of the last step. Without one there is no day.
 */
function effectiveDay(words: string, lastDay: number | null, { header, span }: EffectWords, source: Source, report: Report): number | null {
  const [fixed] = datesOf(words);
  if (fixed !== undefined) {
    const whole = completeDate(parseDate(fixed) ?? { year: null, month: null, day: null });
    if (whole) return toDays(whole);
    report(diagnose('FG6002', { text: fixed }, { source, span: header?.value.span ?? span }));
  }
  const academic = readAcademicStart(words);
  if (academic !== null) return academic;
  if (fixed === undefined && header && readEnd(header) === null && !isUnderstood(header.key.text, words)) report(diagnose('FG6057', { key: header.key.text, text: words.trim() }, { source, span: header.value.span }));
  if (lastDay === null) return null;
  const next = readNextStart(words, lastDay);
  if (next !== null) return next;
  return /自(?:公布|發布)日(?:起)?(?:施行|實施|生效)/.test(words) ? lastDay + 2 : lastDay;
}

/** A passed text that waits for a step without a date, said at the words that ask for it; null of any other. */
export const waitingOf = ({ alias, version, isBase, awaits, place }: Pick<Effect, 'awaits'> & { readonly alias: string; readonly version: string; readonly isBase: boolean; readonly place: Label }): Diagnostic | null =>
  awaits && diagnose('FG6075', { alias, version, isBase, passedOn: formatRoc(fromDays(awaits.passedOn)), step: awaits.step }, place);
