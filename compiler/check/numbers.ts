/** A number in a provision that has rules is bound, or reported: what is not bound does not follow an amendment. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { unitAt } from '../../lang/units.ts';
import { elementLabel, indexElements } from '../model/index-elements.ts';
import type { ReadOnce } from '../model/read-once.ts';
import type { Scope } from './scope.ts';
import type { Element } from '../model/regulation.ts';
import { isExecutable, phrasesByElement, type BoundPhrase, type VersionBlock } from '../model/version.ts';
import { placeOf } from './citations.ts';
import { wordsWithBoundary } from './boundary-words.ts';
import { isPartOfWord } from './counting-words.ts';
import { formulaSentences } from './formula-text.ts';
import { citedIn, datesIn, numeralsIn } from './literals.ts';

export function checkUnboundNumbers({ version, told, once, enumerations }: Scope, report: Report): void {
  const index = indexElements(version.text);
  const bound = phrasesByElement(version.phrases);
  const formulas = version.blocks.filter(({ block }) => block.kind === 'formula' && block.fromText);
  const members = [...enumerations.values()].flatMap((e) => e.members.map(({ text }) => text)).filter((name) => once(numeralsIn, name).length > 0);
  const executed = new Set(version.blocks.filter((b) => isExecutable(b.block)).flatMap((b) => b.scope));
  for (const id of executed) {
    const element = index.byId.get(id);
    // of a provision in `told` a rule has said so already
    if (!element || element.cells || told.has(id)) continue;
    for (const { start, end, unit } of unboundQuantities(element, bound.get(id) ?? [], formulas, once)) {
      // 一級主管, where the vocabulary has such a member
      if (members.some((name) => isWithin(element.text, name, start, end))) continue;
      const words = element.text.slice(start, end);
      report(diagnose('FG4010', { words, bound: wordsWithBoundary(element.text, start, end, unit) ?? words, at: elementLabel(index, id) }, placeOf(version, element, start, end)));
    }
  }
}

/** Does the name stand around start…end? */
function isWithin(text: string, name: string, start: number, end: number): boolean {
  const at = text.indexOf(name, Math.max(0, end - name.length));
  return at >= 0 && at <= start;
}

/** Numerals with a unit behind them (十六學分, 三分之一) outside bindings, citations and formulas that a 公式 reads as they stand. */
function unboundQuantities(element: Element, phrases: readonly BoundPhrase[], formulaBlocks: readonly VersionBlock[], once: ReadOnce): { start: number; end: number; unit: string | null }[] {
  const [printedDays, numerals] = [once(datesIn, element.text), once(numeralsIn, element.text)];
  if (printedDays.length + numerals.length === 0) return [];
  const bound = phrases.map((p) => p.range);
  const formulas = formulaBlocks.flatMap(({ block, scope }) => (scope.includes(element.id) ? formulaSentences(block.name.text, [element]) : []));
  const cited = once(citedIn, element.text).map((span) => [span.start, span.end] as const);
  const covered = (start: number, end: number): boolean => [...bound, ...cited, ...formulas.map((f) => f.range)].some(([a, b]) => start < b && end > a);
  // a day is one finding, not its year, month and day
  const days = printedDays.filter(({ start, end }) => !covered(start, end));
  const numbers = numerals.flatMap(({ start, end, value }) => {
    if (days.some((day) => start >= day.start && end <= day.end)) return [];
    const unit = unitAt(element.text, end);
    const isShare = value.d !== 1n;
    if ((!unit && !isShare) || covered(start, end) || isPartOfWord(element.text, start, end)) return [];
    return [{ start, end: end + (unit?.spelling.length ?? 0), unit: unit?.unit ?? null }];
  });
  return [...numbers, ...days.map((day) => ({ ...day, unit: null }))].sort((a, b) => a.start - b.start);
}
