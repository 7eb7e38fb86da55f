/** What a citation says that its place holds: 第二點所定保證金三千元, 第二條之受理單位國際事務處. The place has to hold that number, and that office. */
import { diagnose, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import { isProvision, printedLines, type Element } from '../../model/regulation.ts';
import { subtree } from '../../resolve/find-element.ts';
import { placeIn, type CheckedText } from './checked-text.ts';
import type { Reference } from './citations.ts';
import { isOne, sentencesOf, type Quantity } from './quantities.ts';
import { pairsOf } from './statement-words.ts';

/** 第五條及第六條之審查小組: one of them speaks of it. */
const JOINED = /[、及或與至]\s*$/;
/** 所定百分之二十五, 所繳保證金, 之委員: a noun, no act of its own. */
const NAMED = /^(?:規定)?(?:所[定繳置列稱設訂示]|規定之|之)之?((?:(?!規定|[應於得須者，後前內經並得])[\u4e00-\u9fff]){0,12})(?:新[臺台]幣|至[多少]|共|計|為|逾|達)?$/;
const OFFICE = /^(?:所[定列稱]|規定)?之?([\u4e00-\u9fff]{2,4}(?:單位|機關|窗口|部門))([\u4e00-\u9fff]{2,6}(?:處|中心|室|館|組|院))(?=[，。；]|辦理|審查|審核|申請|提出|受理)/;

export function checkCited(checked: CheckedText, reference: Reference, target: Element, there: CheckedText, report: Report): void {
  if (reference.follows || JOINED.test(reference.before)) return;
  checkNumber(checked, reference, target, there, report);
  checkOffice(checked, reference, target, there, report);
  if (there === checked) checkAnnexOf(checked, reference, target, report);
}

const OF_ANNEX = /^之?(附[表件圖])(?=[^（()）]{0,4}[）)])/;
/** 附表　收費表（第三條附表）: that provision speaks of an annex; told where one other provision alone does. */
function checkAnnexOf(checked: CheckedText, { citation: { span }, element, provision }: Reference, target: Element, report: Report): void {
  const [, annex] = OF_ANNEX.exec(element.text.slice(span.end)) ?? [];
  const wordsIn = (one: Element): string => printedLines(one).join('');
  if (annex === undefined || isProvision(provision) || wordsIn(target).includes(annex)) return;
  const others = checked.version.text.body.filter((one) => isProvision(one) && wordsIn(one).includes(annex));
  const index = indexElements(checked.version.text);
  const [other] = others;
  if (!other || others.length > 1) return;
  const label = checked.version.origins.get(other.id)?.label;
  report(diagnose('FG3046', { citation: element.text.slice(span.start, span.end), word: annex, provision: elementLabel(index, target.id), other: elementLabel(index, other.id) }, placeIn(checked, element, span.start, span.end), { related: label ? [{ ...label, note: { zh: `這裡才說到「${annex}」`, en: 'this speaks of it' } }] : [] }));
}

interface Held {
  readonly quantity: Quantity;
  readonly one: Element;
  readonly at: number;
}

/** The place has numbers of the unit, but not the one that the reference says it has. */
function checkNumber(checked: CheckedText, { citation: { span }, element }: Reference, target: Element, there: CheckedText, report: Report): void {
  for (const { text, from, quantities } of sentencesOf(element)) {
    const at = span.end - from;
    const said = at < 0 || at > text.length ? undefined : quantities.find(({ start }) => start >= at);
    const [, noun] = (said && NAMED.exec(text.slice(at, said.start))) ?? [];
    if (!said || said.isOrdinal || !isOne(said) || noun === undefined) continue;
    const isOf = (words: string): boolean => noun === '' || !pairsOf(noun).some(Boolean) || pairsOf(noun).some((pair) => pairsOf(words).includes(pair));
    const held = subtree(target).flatMap((one) => sentencesOf(one).flatMap((sentence): Held[] => (isOf(sentence.text) ? sentence.quantities.filter(({ unit }) => unit === said.unit).map((quantity) => ({ quantity, one, at: sentence.from + quantity.start })) : [])));
    // a table may hold it
    const isInTable = subtree(target).some(({ cells }) => cells !== undefined && cells !== null);
    const [first] = held;
    if (!first || isInTable || held.some(({ quantity: { low, high } }) => low <= said.low && said.low <= high)) continue;
    say(checked, there, { printed: said.printed, element, at: from + said.start }, { printed: first.quantity.printed, element: first.one, at: first.at }, element.text.slice(span.start, span.end), report);
  }
}

/** 第二條之受理單位國際事務處: the place speaks of such a unit, and names another office. */
function checkOffice(checked: CheckedText, { citation: { span }, element }: Reference, target: Element, there: CheckedText, report: Report): void {
  const [all, role, office] = OFFICE.exec(element.text.slice(span.end)) ?? [];
  if (all === undefined || role === undefined || office === undefined) return;
  const words = printedLines(target).join('');
  const topic = role.slice(0, 2);
  if (words.includes(office) || !words.includes(topic)) return;
  for (const one of subtree(target)) {
    const [, printed] = new RegExp(`由([\\u4e00-\\u9fff]{2,8}(?:處|中心|室|館|組|院))${topic}`).exec(one.text) ?? [];
    if (printed === undefined) continue;
    say(checked, there, { printed: office, element, at: span.end + all.length - office.length }, { printed, element: one, at: one.text.indexOf(printed) }, role, report);
    return;
  }
}

interface Place {
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}
function say(checked: CheckedText, there: CheckedText, one: Place, other: Place, subject: string, report: Report): void {
  const related = [{ ...placeIn(there, other.element, other.at, other.at + other.printed.length), note: { zh: `這裡寫「${other.printed}」`, en: `here it is ${other.printed}` } }];
  report(diagnose('FG3041', { printed: one.printed, other: other.printed, subject }, placeIn(checked, one.element, one.at, one.at + one.printed.length), { related }));
}
