/** Printed numbers run 一、二、三…: missing, repeated and off-sequence ones are reported, at every level. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { elementLabel, indexElements, type ElementIndex } from '../model/index-elements.ts';
import { cutAtFirst, isFirst, listsIn } from '../model/numbered-lists.ts';
import { compareNumbers, isHeading, isProvision, walk, type Element, type ProvisionNumber } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';

export function checkNumbering(version: RegulationVersion, report: Report): void {
  const index = indexElements(version.text);
  const labelFor = (e: Element): Label => version.origins.get(e.id)?.label ?? { source: version.source, span: { start: 0, end: 0 } };
  const check = (list: readonly Element[]): void => checkList(list, index, labelFor, report);
  const provisions = version.text.body.filter((e) => isProvision(e) && e.number !== null);
  (restartsPerChapter(version.text.body) ? cutAtFirst(provisions) : [provisions]).forEach(check);
  for (const top of version.text.body) {
    walk(top, (element) => {
      if (element.level !== 'paragraph') listsIn(element).forEach(check);
    });
  }
}

/** Directions with capital chapters number their points anew in each chapter. */
function restartsPerChapter(body: readonly Element[]): boolean {
  let seen = 0;
  let restarts = 0;
  for (const e of body) {
    if (isHeading(e)) seen = 0;
    else if (isProvision(e) && seen++ === 0 && e.number?.[0] === 1) restarts++;
  }
  return restarts > 1;
}

/** One list: each number once, each behind the smaller ones, none missing before it. */
function checkList(list: readonly Element[], index: ElementIndex, labelFor: (e: Element) => Label, report: Report): void {
  const present = new Set(list.map((e) => String(e.number)));
  const seen = new Map<string, Element>();
  let highest: Element | null = null;
  let isRepeated = false;
  for (const element of list) {
    const number = element.number!;
    const twin = seen.get(String(number));
    const related = (other: Element, zh: string, en: string) => ({ related: [{ ...labelFor(other), note: { zh, en } }] });
    if (twin) report(diagnose('FG3001', { label: elementLabel(index, element.id) }, labelFor(element), related(twin, '第一次出現在這裡', 'first here')));
    else if (highest && compareNumbers(number, highest.number!) < 0) {
      report(diagnose('FG3002', { printed: element.marker, after: highest.marker }, labelFor(element), related(highest, '前面的是這一個', 'the larger one before it')));
    // 九、九、十一: the second was to be 十
    } else if (!isFirst(number) && !present.has(String(previous(number))) && !isRepeated) {
      const after: Element | null = highest;
      // a part of a regulation goes by its own numbers
      if (after === null && isProvision(element)) report(diagnose('FG3051', { printed: element.marker }, labelFor(element)));
      else report(diagnose('FG3003', { printed: element.marker, expected: after ? after.number![0]! + 1 : 1, after: after ? after.marker : null }, labelFor(element), after ? related(after, '前一個在這裡', 'the one before') : {}));
    }
    isRepeated = twin !== undefined;
    if (!twin) seen.set(String(number), element);
    if (!highest || compareNumbers(number, highest.number!) > 0) highest = element;
  }
}

/** What must stand before: 二 before 三, 五 before 五之一, 五之一 before 五之二. */
function previous(number: ProvisionNumber): ProvisionNumber {
  const last = number.at(-1)!;
  return number.length > 1 && last === 1 ? number.slice(0, -1) : [...number.slice(0, -1), last - 1];
}
