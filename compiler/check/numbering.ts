/** Printed numbers run 一、二、三…: missing, repeated and off-sequence ones are reported, at every level. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { elementLabel, indexElements, type ElementIndex } from '../model/index-elements.ts';
import { compareNumbers, isHeading, isProvision, walk, type Element, type ProvisionNumber } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';

export function checkNumbering(version: RegulationVersion, report: Report): void {
  const index = indexElements(version.text);
  const labelFor = (e: Element): Label => version.origins.get(e.id)?.label ?? { source: version.source, span: { start: 0, end: 0 } };
  const check = (list: readonly Element[], restart: boolean): void => checkList(list, restart, index, labelFor, report);
  check(version.text.body.filter(isProvision), restartsPerChapter(version.text.body));
  for (const top of version.text.body) {
    walk(top, (element) => {
      for (const list of lists(element.children)) check(list, false);
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

/** Runs of numbered siblings; an unnumbered line between them begins no new list under one parent, a second 一、 does. */
function lists(children: readonly Element[]): Element[][] {
  const out: Element[][] = [];
  for (const child of children.filter((c) => c.number !== null)) {
    const current = out.at(-1);
    const startsAnew = current !== undefined && child.number!.length === 1 && child.number![0] === 1 && current.length > 1;
    if (!current || startsAnew) out.push([child]);
    else current.push(child);
  }
  return out;
}

function checkList(list: readonly Element[], restart: boolean, index: ElementIndex, labelFor: (e: Element) => Label, report: Report): void {
  const seen = new Map<string, Element>();
  let before: Element | null = null;
  for (const element of list) {
    const number = element.number;
    if (!number) continue;
    if (restart && number.length === 1 && number[0] === 1) {
      seen.clear();
      before = null;
    }
    const twin = seen.get(String(number));
    if (twin) report(diagnose('FG3001', { label: elementLabel(index, element.id) }, labelFor(element), { related: [{ ...labelFor(twin), note: { zh: '第一次出現在這裡', en: 'first here' } }] }));
    else if (!follows(before?.number ?? null, number)) {
      const expected = nextNumber(before?.number ?? null);
      const code = before && compareNumbers(number, before.number!) < 0 ? 'FG3002' : 'FG3003';
      report(diagnose(code, { printed: element.marker, expected, after: before ? before.marker : null }, labelFor(element), before ? { related: [{ ...labelFor(before), note: { zh: '前一個在這裡', en: 'the one before' } }] } : {}));
    }
    if (!twin) seen.set(String(number), element);
    before = element;
  }
}

/** 三 after 二; 五之一 after 五; 六 after 五之二. */
function follows(before: ProvisionNumber | null, number: ProvisionNumber): boolean {
  if (before === null) return number.length === 1 && number[0] === 1;
  if (number.length === 1) return number[0] === before[0]! + 1;
  return number[0] === before[0] && number[1] === (before[1] ?? 0) + 1;
}

const nextNumber = (before: ProvisionNumber | null): number => (before === null ? 1 : before[0]! + 1);
