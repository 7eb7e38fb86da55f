/** 刪除 without 遞補, 保留 or 缺號 where something stands behind: its number would be missing, and the text would not say why. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { elementLabel } from '../model/index-elements.ts';
import { isProvision, type Element, type ProvisionNumber, type RegulationText } from '../model/regulation.ts';
import type { AmendmentPlan } from './plan.ts';

/** Nothing is said where the amendment puts something under the number by itself (移列, 增訂). */
export function reportOpenGaps(text: RegulationText, plan: AmendmentPlan, source: Source, report: Report): void {
  const filled = new Set([...[...plan.move.values()].map((m) => String(m.number)), ...plan.insert.flatMap(({ step }) => ('number' in step ? [String(step.number)] : []))]);
  const told = new Set<number>();
  for (const [id, { operation }] of plan.remove) {
    const element = plan.index.byId.get(id);
    if (!element?.number || operation.closing !== null || filled.has(String(element.number))) continue;
    const stays = siblingsOf(element, text, plan).filter((e) => !plan.remove.has(e.id) && !plan.move.has(e.id));
    if (stays.length === 0 || told.has(operation.address.span.start)) continue;
    told.add(operation.address.span.start);
    const address = source.text.slice(operation.address.span.start, operation.address.span.end).trim();
    const end = operation.address.span.end;
    const close = (word: string) => ({ title: { zh: `寫成「${address} 刪除 ${word}」`, en: `write ${address} 刪除 ${word}` }, source, edits: [{ span: { start: end, end: source.text.indexOf('刪除', end) + 2 }, text: ` 刪除 ${word}` }] });
    report(diagnose('FG6059', { address: elementLabel(plan.index, id), written: address }, { source, span: operation.address.span }, { fixes: [close('遞補'), close('保留'), close('缺號')] }));
  }
}

/** The numbered elements of the same list that stand behind an element. */
function siblingsOf(element: Element, text: RegulationText, plan: AmendmentPlan): Element[] {
  const parent = plan.index.parents.get(element.id);
  const list = parent ? parent.children : text.body.filter(isProvision);
  return list.slice(list.findIndex((e) => e.id === element.id) + 1).filter((e) => e.level === element.level && isNextTo(element.number!, e.number));
}

/** Numbers of one run: 四 behind 三, 三之二 behind 三之一; a gap in the one is none in the other. */
export const isNextTo = (number: ProvisionNumber, other: ProvisionNumber | null): boolean =>
  other !== null && other.length === number.length && String(other.slice(0, -1)) === String(number.slice(0, -1));
