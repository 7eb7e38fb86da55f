/** 修正案 files: what they amend, when they take effect, for whom. The operations are applied by `consolidate`. */
import type { AmendmentSyntax } from '../../lang/ast.ts';
import { formatRoc, fromDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { readCohorts, readEnd, type Cohorts } from './applicability.ts';
import { isOpenDay, leadingDay, readEffect, waitingOf, type Effect } from './effect.ts';
import { aliasOf, headerText, headerValue } from './regulation.ts';

/** A draft until the adopting meeting (通過) or the announcement (公布) has a date, and every step that 生效 waits for. */
export interface ResolvedAmendment extends Effect {
  readonly alias: string;
  readonly title: string;
  /** Alias of the regulation that it amends, and the version it was written against (null: the one in force before it). */
  readonly target: string;
  readonly baseVersion: string | null;
  /** 105-1 of nfu.courseSelection.105-1 */
  readonly version: string;
  readonly source: Source;
  readonly syntax: AmendmentSyntax;
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
  const announcedOn = dayOf(headerText(file, '公布'));
  const adoptedOn = announcedOn ?? dayOf(historyLines.at(-1) ?? null);
  if (adoptedOn === null) reportUnread(file, source, report);
  const effect = readEffect({ header: headerValue(file, '生效'), lines: historyLines, adoptedOn, isOpen: adoptedOn === null, announcedOn, span: (headerValue(file, '通過') ?? file.title).span }, source, report);
  const { effectiveFrom } = effect;
  const effectiveTo = readEnd(headerValue(file, '生效'));
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom) {
    report(diagnose('FG6055', { from: formatRoc(fromDays(effectiveFrom)), to: formatRoc(fromDays(effectiveTo)) }, { source, span: headerValue(file, '生效')!.value.span }));
  }
  const cohorts = readCohorts({ 生效: headerValue(file, '生效'), 適用: headerValue(file, '適用'), 過渡: headerValue(file, '過渡') }, source, report);
  return {
    alias, title: file.title.text, target: regulation ?? '', baseVersion: base || null,
    version: regulation && alias.startsWith(`${regulation}.`) ? alias.slice(regulation.length + 1) : alias,
    source, syntax: { ...file, operations: file.operations.flatMap(each) }, ...effect, effectiveTo, cohorts, historyLines,
    restatedHistory: headerLines(file, '沿革'), institution: headerText(file, '機關'),
  };
}

/** That a passed amendment waits for a step without a date. */
export const amendmentWaiting = ({ alias, version, awaits, syntax, source }: ResolvedAmendment): Diagnostic | null =>
  waitingOf({ alias, version, awaits, isBase: false, place: { source, span: (headerValue(syntax, '生效') ?? headerValue(syntax, '通過'))?.value.span ?? syntax.title.span } });

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
    if (header && line !== undefined && !isOpenDay(line)) report(diagnose('FG6057', { key, text: line }, { source, span: header.value.span }));
  }
}

const dayOf = (text: string | null): number | null => (text === null ? null : leadingDay(text));
