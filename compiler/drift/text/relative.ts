/** 前條 in the first provision, 前款 in the first 款, 前項第四款 where the 項 before has three. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { citationsOf, type PlacedCitation } from '../../check/citations.ts';
import { elementLabel, indexElements, type ElementIndex } from '../../model/index-elements.ts';
import { isProvision } from '../../model/regulation.ts';
import { findElement, isFound } from '../../resolve/find-element.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

/** Counted from another place (第五條前款, 該條前項) or quoted. */
const ELSEWHERE = /[條點項款法則程例「][^，。；：、]{0,4}$/;
/** A stop that may have been a line break: 前項 behind it is that of the next line. */
const BROKEN = /[。；;][\s　]*$/;

export const checkRelative: TextCheck = (checked, report) => {
  const { text } = checked.version;
  const index = indexElements(text);
  for (const placed of citationsOf(text, [...checked.others.keys()])) {
    const { citation, element } = placed;
    const [, digits, unit] = /^前([一二三四五六七八九十]?)([條點項款])$/.exec(citation.relative ?? '') ?? [];
    // 前項第一款至第四款: the second one is of the same 項
    const isPrinted = element.text.startsWith('前', citation.span.start);
    const before = element.text.slice(0, citation.span.start);
    if (unit === undefined || (isPrinted && (ELSEWHERE.test(before) || (/[項款]/.test(unit) && BROKEN.test(before))))) continue;
    if (!isPrinted && unit !== '項') continue;
    const count = parseNumeral(digits!) ?? 1;
    if (unit === '項') checkPart(checked, placed, count, index, report);
    else if (isTooFew(checked, placed, unit, count)) say(checked, placed, 'FG3006', index, [{ ...firstOf(checked, placed, unit), note: { zh: `第一${unit}在這裡`, en: 'the first one' } }], report);
  }
};

/** Where the counting begins: the first 款 of the list, the first provision of the text. */
function firstOf(checked: CheckedText, { element, provision }: PlacedCitation, unit: string): Label {
  const [first] = unit === '款' ? [provision, ...provision.children].flatMap(({ children }) => (children.includes(element) ? children.filter(({ level }) => level === 'subparagraph') : [])) : checked.version.text.body.filter(isProvision);
  return checked.version.origins.get((first ?? provision).id)?.label ?? placeIn(checked, provision, 0, 0);
}

function isTooFew({ version }: CheckedText, { element, provision }: PlacedCitation, unit: string, count: number): boolean {
  if (unit === '款') return element.level === 'subparagraph' && element.number?.length === 1 && element.number[0]! <= count;
  // a text that begins in its middle says nothing of what stands before it
  const provisions = version.text.body.filter(isProvision);
  return unit === version.text.style && provisions[0]?.number?.[0] === 1 && isProvision(provision) && provisions.indexOf(provision) < count;
}

/** 前項第四款: the 項 right before has such a 款. */
function checkPart(checked: CheckedText, placed: PlacedCitation, count: number, index: ElementIndex, report: Parameters<TextCheck>[1]): void {
  const { citation, element, provision } = placed;
  const [step] = citation.steps;
  if (count !== 1 || step?.kind !== 'child' || step.level !== 'subparagraph' || !isProvision(provision)) return;
  const paragraphs = provision.children.filter(({ level }) => level === 'paragraph');
  const own = paragraphs.findIndex((one) => one === element || one.children.includes(element));
  const before = paragraphs[own - 1] ?? (own === 0 && provision.text !== '' ? provision : null);
  if (!before || !before.children.some(({ level }) => level === 'subparagraph') || isFound(findElement(checked.version.text, citation.steps, before))) return;
  const last = before.children.findLast(({ level }) => level === 'subparagraph')!;
  say(checked, placed, 'FG3004', index, [{ ...placeIn(checked, last, 0, last.text.length), note: { zh: '前項的最後一款', en: 'the last one of the paragraph before' } }], report);
}

function say(checked: CheckedText, { citation, element }: PlacedCitation, code: 'FG3004' | 'FG3006', index: ElementIndex, related: Label[], report: Parameters<TextCheck>[1]): void {
  const words = element.text.slice(citation.span.start, citation.span.end);
  report(diagnose(code, { citation: words, at: elementLabel(index, element.id) }, placeIn(checked, element, citation.span.start, citation.span.end), { related }));
}
