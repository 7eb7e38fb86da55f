/** A number is bound with the unit that the text prints behind it: 至少[十六學分], not 至少[十六]學分. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { unitAt } from '../../lang/units.ts';
import { indexElements } from '../model/index-elements.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { CheckedPhrase } from './checked.ts';

/** Without its unit the number goes with facts of any unit, and a result shows it bare. */
export function checkUnitsLeftOut(version: RegulationVersion, phrases: Iterable<CheckedPhrase>, report: Report): void {
  const { byId } = indexElements(version.text);
  for (const { phrase, value } of phrases) {
    const number = value.kind === 'limit' || value.kind === 'quantity' ? value.quantity : value.kind === 'range' ? value.high : null;
    const text = phrase.cell ? undefined : byId.get(phrase.elementId)?.text;
    if (!number || number.unit !== null || text === undefined) continue;
    const [start, end] = phrase.range;
    const unit = unitAt(text, end)?.spelling;
    // 第[二]學期 says which one
    if (unit !== undefined && text[start - 1] !== '第') reportUnit(phrase, unit, report);
  }
}

function reportUnit({ name, phrase: words, place }: CheckedPhrase['phrase'], unit: string, report: Report): void {
  const { source: { text }, span } = place;
  const [open, close] = [text.lastIndexOf(']', span.start), text.indexOf('}', span.end) + 1];
  const isAsWritten = open > 0 && close > 0 && text.startsWith(unit, close);
  const fix = { title: { zh: `綁成 [${words}${unit}]`, en: `bind ${words}${unit}` }, source: place.source, edits: [{ span: { start: open, end: open }, text: unit }, { span: { start: close, end: close + unit.length }, text: '' }] };
  report(diagnose('FG4018', { name, phrase: words, unit }, place, isAsWritten ? { fixes: [fix] } : {}));
}
