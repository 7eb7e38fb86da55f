/** A line of a paper that names the provision which it tells: 退宿門檻修正為累計達十點（第十點）. The provision has to have the number; where it has none of its kind and another one has, that one is meant. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { formatNumeral, parseNumeral } from '../../lang/numerals.ts';
import { placeOf } from '../check/citations.ts';
import { isProvision, printedLines, walk, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import type { Roles } from './sort-documents.ts';
import { pairsOf } from './text/statement-words.ts';
import { isToldOfRule } from './text/told-match.ts';
import { amountsIn, isSame, saysSame, type Slot } from './text/told-slots.ts';

/** A provision of one of the texts or of a cell, with a place of its own. */
interface Provision {
  readonly number: string;
  readonly words: string;
  readonly amounts: readonly Slot[];
  readonly place: (printed: string) => Label;
}

const wordsOf = (element: Element): string => printedLines(element).join('\n');
/** Tables of a provision may hold any number. */
function holdsTable(element: Element): boolean {
  let holds = false;
  walk(element, ({ cells }) => void (holds ||= cells !== null && cells !== undefined));
  return holds;
}
const read = (element: Element, place: Provision['place']): Provision => {
  const words = wordsOf(element);
  return { number: String(element.number), words, amounts: words.split('\n').flatMap(amountsIn), place };
};

function ofVersion(version: RegulationVersion): Provision[] {
  return version.text.body.filter(isProvision).map((element) => read(element, (printed) => {
    let found: Label | null = null;
    walk(element, (one) => {
      const at = one.text.indexOf(printed);
      if (found === null && at >= 0) found = placeOf(version, one, at, at + printed.length);
    });
    return found ?? placeOf(version, element, 0, 0);
  }));
}

/** The provisions that a line may tell: those of the texts, and of the rows of the table. */
export function provisionsTold({ table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>): Provision[] {
  const rows = table?.rows.flatMap(({ amended, current }) => [amended, current].flatMap((cell) => (cell && isProvision(cell) && !holdsTable(cell) ? [read(cell, (printed) => placeOfWords(printed, [table.source]))] : []))) ?? [];
  return [...(draft ? ofVersion(draft.version) : []), ...(base ? ofVersion(base) : []), ...rows];
}

const CITED = /第([0-9]{1,3}|[一二三四五六七八九十百]{1,5})[條點](之[一二三四五六七八九十]|第[一二三四五六七八九十]{1,3}[項款])?/g;
const OTHERS = /(?:辦法|要點|規則|學則|規程|準則|細則|條例|[^方無依合司]法)[」』]?(?:修正)?$/;
const OF_SAME = /(?:同|本|該)(?:辦法|要點|規則|學則|規程|準則|細則|條例|法)$/;

/** The one provision that a line names, if it names no other rule. */
function citedIn(line: string, title: string): string | null {
  const numbers = matchesOf(CITED, line).map(({ 1: digits, index }) => {
    const before = line.slice(Math.max(0, index - LONGEST_NAME), index);
    const isOther = OTHERS.test(before) && !OF_SAME.test(before) && !title.includes(before.replace(/[」』]$/, '').slice(-SHORT_NAME));
    return isOther ? 'other' : String(parseNumeral(digits!) ?? '');
  });
  return numbers.length > 0 && new Set(numbers).size === 1 && numbers[0] !== 'other' ? numbers[0]! : null;
}
const LONGEST_NAME = 20;
const SHORT_NAME = 4;

/** So many times another number is no slip. */
const FAR = 4;
const LEAST_OF_ANOTHER = 2;
/** 由三週縮短為二週, of a text that is not there. */
const OF_CHANGE = /[增加提調修改縮延放降減訂][\u4e00-\u9fff]{0,2}[為至成]|修正|增列|放寬|提高|降低/;

/** `isAmended`: what the amendment makes is at hand, and may be told. */
export function checkToldProvisions(line: string, title: string, provisions: readonly Provision[], isAmended: boolean, place: () => Label, report: Report): void {
  if (!isAmended && OF_CHANGE.test(line)) return;
  const number = citedIn(line, title);
  const own = provisions.filter((one) => one.number === number);
  if (number === null || own.length === 0) return;
  const said = new Set(pairsOf(line.replace(CITED, ' ')));
  const shares = ({ words }: Provision): number => pairsOf(words).filter((pair) => said.has(pair)).length;
  for (const one of amountsIn(line)) {
    if (!isToldOfRule(one, line) || own.some(({ amounts }) => amounts.some((other) => saysSame(one, other)))) continue;
    const [best] = own.flatMap((provision) => provision.amounts.filter(({ unit }) => unit === one.unit).map((amount) => ({ provision, amount }))).filter(({ amount: { low } }) => Math.max(low, one.low) < FAR * Math.min(low, one.low));
    // 八小時核算0.2學分 of 四小時核算0.1學分
    if (best && amountsIn(line).some((other) => other.unit !== one.unit && best.provision.amounts.some(({ unit, low }) => unit === other.unit && low > 0 && isSame(other.low / low, one.low / best.amount.low)))) continue;
    if (best && shares(best.provision) > 0) return sayNumber(one, best, place(), report);
    const others = provisions.filter((other) => other.number !== number && other.amounts.some((amount) => saysSame(one, amount)) && shares(other) >= LEAST_OF_ANOTHER);
    const isSilent = own.every((provision) => shares(provision) === 0 && provision.amounts.every(({ unit }) => unit !== one.unit));
    if (isSilent && new Set(others.map((other) => other.number)).size === 1) return sayPlace(line, one, others[0]!, place(), report);
  }
}

function sayNumber(one: Slot, { provision, amount }: { provision: Provision; amount: Slot }, place: Label, report: Report): void {
  report(diagnose('FG3041', { printed: one.printed, other: amount.printed, subject: one.clause.trim() }, place, { related: [{ ...provision.place(amount.printed), note: { zh: `這裡寫「${amount.printed}」`, en: `here it is ${amount.printed}` } }] }));
}

function sayPlace(line: string, one: Slot, other: Provision, place: Label, report: Report): void {
  const [citation] = line.match(CITED)!;
  const word = one.clause.trim() + one.printed;
  report(diagnose('FG3046', { citation, word, provision: citation, other: citation.replace(/第.*(?=[條點])/, `第${/^[0-9]+$/.test(other.number) ? formatNumeral(Number(other.number)) : other.number}`) }, place, { related: [{ ...other.place(one.printed), note: { zh: `這裡才寫「${one.printed}」`, en: `this says ${one.printed}` } }] }));
}
