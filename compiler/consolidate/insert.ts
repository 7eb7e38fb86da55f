/** 增訂: new elements at their places. */
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { compareNumbers, isHeading, isProvision, type Element, type Level } from '../model/regulation.ts';
import { nestedLevel } from '../resolve/build-elements.ts';
import type { Application } from './apply.ts';
import { placeFor } from './apply.ts';
import type { Insertion } from './plan.ts';
import { buildRestated, depthOf } from './restate.ts';

/** The children of `parent` (null: the body) with the insertions that belong there, in order of their numbers. */
export function insertElements(elements: Element[], parent: Element | null, application: Application): Element[] {
  const out = [...elements];
  const here = application.plan.insert.filter((i) => belongs(i, parent, application));
  for (const insertion of here) {
    const made = makeElement(insertion, parent, out, application);
    if (!made) continue;
    const clash = out.find((e) => e.number && made.number && e.level === made.level && compareNumbers(e.number, made.number) === 0);
    if (clash) reportClash(insertion, application);
    const at = insertion.step.kind === 'child' && insertion.step.level === 'paragraph' ? paragraphPlace(out, insertion.step.number[0]! - 1) : placeFor(out, made);
    out.splice(at, 0, made);
  }
  return out;
}

/** A numbered line goes under the 項 that holds the list it joins; a 項 under its provision. */
function belongs(insertion: Insertion, parent: Element | null, application: Application): boolean {
  if (insertion.parent === null || parent === null) return insertion.parent === parent;
  const isParagraph = insertion.step.kind === 'child' && insertion.step.level === 'paragraph';
  if (insertion.parent.id === parent.id) return isParagraph || !holdsParagraphs(parent);
  const provision = insertion.parent;
  if (isParagraph || !holdsParagraphs(provision) || application.plan.index.parents.get(parent.id)?.id !== provision.id) return false;
  return hostParagraph(provision, insertion)?.id === parent.id;
}

const holdsParagraphs = (e: Element): boolean => isProvision(e) || e.level === 'annex';

/** The 項 whose list has the number before the new one; otherwise the last 項 with a list, otherwise the last 項. */
function hostParagraph(provision: Element, insertion: Insertion): Element | undefined {
  const number = 'number' in insertion.step ? insertion.step.number : [];
  const paragraphs = provision.children.filter((c) => c.level === 'paragraph');
  const before = paragraphs.filter((p) => p.children.some((c) => c.number && compareNumbers(c.number, number) < 0));
  return before.at(-1) ?? paragraphs.filter((p) => p.children.some((c) => c.number)).at(-1) ?? paragraphs.at(-1);
}

function paragraphPlace(elements: readonly Element[], index: number): number {
  const at = elements.map((e, i) => (e.level === 'paragraph' ? i : -1)).filter((i) => i >= 0);
  return at[index] ?? elements.length;
}

function makeElement(insertion: Insertion, parent: Element | null, around: readonly Element[], application: Application): Element | null {
  const { operation, step } = insertion;
  const level = levelOf(insertion, parent, application);
  const nth = around.filter((e) => e.level === level).length;
  const made = buildRestated(operation.lines, { level, parentId: parent?.id ?? null, nth, depth: depthOf(level), former: null }, application.base.text.style, application.into);
  if (!made) return null;
  const wanted = 'number' in step ? step.number : null;
  if (level !== 'paragraph' && wanted && String(made.number) !== String(wanted)) {
    application.report(diagnose('FG6008', { address: operation.address?.text ?? '', printed: made.marker }, { source: application.source, span: operation.lines[0]!.marker?.span ?? operation.lines[0]!.span }));
  }
  return made;
}

function levelOf({ step }: Insertion, parent: Element | null, application: Application): Level {
  if (step.kind === 'provision') return application.base.text.body.find(isProvision)?.level ?? (application.base.text.style === '條' ? 'article' : 'point');
  if (step.kind === 'heading') return step.level;
  if (step.kind === 'annex') return 'annex';
  if (step.kind === 'child' && step.level) return step.level;
  if (!parent || isHeading(parent)) return 'subparagraph';
  return parent.level === 'subparagraph' ? 'item' : parent.level === 'item' || parent.level === 'subitem' ? 'subitem' : nestedLevel(0);
}

function reportClash(insertion: Insertion, application: Application): void {
  const address = insertion.operation.address;
  application.report(diagnose('FG6012', { address: address?.text ?? '' }, { source: application.source, span: address?.span ?? insertion.operation.span }));
}
