/** Two regulations of one institution that name each other: the name under which the one is cited, and what both say of one body's decisions. */
import { diagnose, type Label, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { firstLine } from '../../../lang/source.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { kindOf } from '../../import/header.ts';
import { printedLines, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { findElement, isFound } from '../../resolve/find-element.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { referencesOf } from './citations.ts';
import { bareName, namesIn } from './names.ts';
import type { Printed } from './say-twice.ts';
import { commonEnd, commonStart, singleChange } from './single-change.ts';

const wordsOf = (element: Element): string => printedLines(element).join('\n');
const wordsIn = ({ text }: RegulationVersion): string => text.body.map(wordsOf).join('\n');

/** Are the two names one, but for a word of two characters inside? */
function isNearly(name: string, title: string): boolean {
  if (name.length !== title.length || kindOf(name) !== kindOf(title) || singleChange(name, title)) return false;
  const start = commonStart(name, title);
  return start >= 2 && start + commonEnd(name.slice(start), title.slice(start)) === title.length - 2 && title.length >= 6;
}

/** 依「學生申訴評議辦法」第三條, whose name no text of the set has, while 第三條 of the 學生申訴處理辦法 names this very text. */
export const checkCitedTitle: TextCheck = (checked, report) => {
  const { version, others } = checked;
  const own = bareName(version.text.title);
  if (others.size === 0 || own.length < 4) return;
  const titles = new Set([...others.keys()].map(bareName));
  const told = new Set<string>();
  for (const { citation, element } of referencesOf(checked)) {
    const cited = namesIn(element.text).find(({ to }) => to <= citation.span.start && /^[」』》]?(?:之)?$/.test(element.text.slice(to, citation.span.start)));
    if (citation.steps[0]?.kind !== 'provision' || !cited || titles.has(cited.name) || told.has(cited.name)) continue;
    const other = [...others.values()].find(({ text }) => isNearly(cited.name, bareName(text.title)));
    const found = other && findElement(other.text, citation.steps);
    // a rule that the other one names, too, is one of its own
    if (!other || !found || !isFound(found) || !wordsOf(found.element).includes(own) || wordsIn(other).includes(cited.name)) continue;
    told.add(cited.name);
    const title = bareName(other.text.title);
    report(diagnose('FG3022', { name: cited.name, other: title }, placeIn(checked, element, cited.from, cited.to), { related: [note({ source: other.source, span: firstLine(other.source) }, title)] }));
  }
};

const note = (place: Label, words: string): Label => ({ ...place, note: { zh: `這裡寫「${words}」`, en: `here it is ${words}` } });

/** 評議決定應經出席委員三分之二以上同意 */
const AGREED = /(?<=^|[，；。])([\u4e00-\u9fff]{2,6}(?:決定|決議))(?:應|須)(?=[^。；]*?出席(?:委員|人員|代表)(?:之)?(過半數|[一二三四五六]分之[一二三四五]以上|二分之一以上)(?:之)?(?:同意|通過|決議))[^。；]*/g;
const SETS_UP = /(?:組織|設置)(?:要點|辦法|規程|準則|細則)$/;

interface Share extends Printed {
  readonly subject: string;
  readonly share: string;
}

function sharesIn(elements: readonly Element[]): Share[] {
  return elements.flatMap((element) => matchesOf(AGREED, element.text).map((match): Share => ({ subject: match[1]!, share: match[2]!, printed: match[2]!, element, at: match.index + match[0].indexOf(match[2]!, match[0].search(/出席(?:委員|人員|代表)/)) })));
}

const elementsIn = (version: RegulationVersion): readonly Element[] => elementsOf({ version } as CheckedText);

/** What a text says of the decisions of a body is what the rule that sets the body up, and names this text, says of decisions of that name. */
export const checkSharesOfBody: TextCheck = (checked, report) => {
  const own = sharesIn(elementsOf(checked).filter(({ cells }) => !cells));
  if (own.length === 0 || SETS_UP.test(checked.version.text.title)) return;
  for (const other of checked.others.values()) {
    const body = bareName(other.text.title).replace(SETS_UP, '');
    if (!SETS_UP.test(other.text.title) || !wordsIn(checked.version).includes(body) || !wordsIn(other).includes(bareName(checked.version.text.title))) continue;
    const set = sharesIn(elementsIn(other).filter(({ cells }) => !cells));
    tellOther(checked, own, set, other, report);
  }
};

/** Each text has one share for decisions of that name, and they are not the same. */
function tellOther(checked: CheckedText, own: readonly Share[], set: readonly Share[], other: RegulationVersion, report: Report): void {
  for (const one of own) {
    const [all, there] = [own, set].map((shares) => shares.filter(({ subject }) => subject === one.subject)) as [Share[], Share[]];
    if (all.length !== 1 || there.length !== 1 || there[0]!.share === one.share) continue;
    const place = (of: CheckedText, { element, at, printed }: Printed): Label => placeIn(of, element, at, at + printed.length);
    const subject = `${one.subject}的同意門檻`;
    report(diagnose('FG3041', { subject, printed: one.printed, other: there[0]!.printed }, place(checked, one), { related: [note(place({ ...checked, version: other }, there[0]!), there[0]!.printed)] }));
  }
}
