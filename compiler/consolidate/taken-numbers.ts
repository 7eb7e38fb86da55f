/** 移列 to a number that something else keeps, and 刪除 保留 of what is deleted already (刪除 alone takes the number away as well). */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { elementLabel } from '../model/index-elements.ts';
import { runsIn } from '../model/printed-runs.ts';
import { isHeading, ownWords, type Element, type RegulationText } from '../model/regulation.ts';
import { isOneOfSeveral } from './drafting.ts';
import type { AmendmentPlan } from './plan.ts';
import { annexName } from './renumber.ts';

export function reportTakenNumbers(text: RegulationText, plan: AmendmentPlan, source: Source, report: Report): void {
  for (const [id, { located, number, annex }] of plan.move) {
    const element = plan.index.byId.get(id);
    const hasNumber = (e: Element): boolean => (annex === undefined ? String(e.number) === String(number) : annexName(e) === annex);
    const taken = element && listOf(element, text, plan).find((e) => e.id !== id && e.level === element.level && hasNumber(e));
    if (!taken || isOneOfSeveral(located.operation.target?.steps ?? []) || plan.remove.has(taken.id) || plan.move.has(taken.id) || plan.relations.absorbed.has(taken.id) || closesUp(plan)) continue;
    report(diagnose('FG6067', { address: elementLabel(plan.index, id), target: elementLabel(plan.index, taken.id) }, { source, span: located.operation.address.span }));
  }
  const lines = runsIn(text.body);
  for (const [id, { operation }] of plan.remove) {
    const element = plan.index.byId.get(id);
    // deleted again with others, or by itself, it is printed in one line with them, or alone
    const isPrintedSo = element && lines.get(element)?.[0]?.printedIn?.marker === operation.run?.text;
    if (isPrintedSo && isGone(element) && operation.closing === '保留') report(diagnose('FG6066', { address: elementLabel(plan.index, id), written: operation.address.text.trim() }, { source, span: operation.address.span }));
  }
}

/** With 遞補 and 遞移 numbers move that no operation names. */
const closesUp = (plan: AmendmentPlan): boolean => [...plan.remove.values(), ...plan.relations.absorbed.values(), ...plan.insert].some(({ operation }) => operation.closing !== null && operation.closing !== '保留');

const listOf = (element: Element, text: RegulationText, plan: AmendmentPlan): readonly Element[] => plan.index.parents.get(element.id)?.children ?? text.body.filter((e) => !isHeading(e));

/** 第二條　（刪除） */
const isGone = (element: Element): boolean => /^[（(]刪除[）)]。?$/.test(ownWords(element).trim()) && element.children.length <= 1;
