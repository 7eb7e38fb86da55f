/** How many persons a quorum or a majority is, where the text reckons it: 委員七人, 過半數（即四人以上）; 出席十五人時，須有八人同意. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const N = '([0-9]{1,3}|[一二三四五六七八九十]{1,4})';
const SHARE = '(過半數|半數以上|二分之一以上|三分之一以上|三分之二以上|四分之三以上|五分之三以上|五分之四以上)';
/** 置委員十三人: how many there are. */
const WHOLE = new RegExp(`(?:[置設]|由)[^，。；、0-9]{0,6}?(?:委員|成員|評議委員|代表)?${N}[人名位](?!至|到|以[上下])`, 'g');
const ATTENDS = new RegExp(`(?:全體|應有|須有|經)?[^，。；]{0,8}${SHARE}[^，。；]{0,8}(?:出席|到場)`, 'g');
const AGREES = new RegExp(`${SHARE}[^，。；]{0,6}(?:同意|通過|決議|贊成)`, 'g');
/** 過半數（即四人以上）, 三分之二以上出席，即至少十四人 */
const OWN = new RegExp(`${SHARE}([^，。；（）]{0,8})(?:，|（)(?:亦?即|計|至少)(?:為|至少|應有)?${N}[人位名]`, 'g');
/** A sentence with its own number of persons is reckoned by itself. */
const COUNTED = /[0-9一二三四五六七八九十][人位名]/;
const CASE_OF_ATTENDANCE = new RegExp(`(?:開議|開會|開始審議|成會)[^，。；]{0,8}(?:至少|應有|須有|應達)[^，。；0-9]{0,6}?${N}[人位名](?:委員)?(?:以上)?(?:出席|到場)`, 'g');
const CASE_OF_VOTES = new RegExp(`出席(?:委員)?${N}[人位名](?:時|者)?，[^，。；]{0,10}?(?:至少|須有|應有|應經|須經|應得)[^，。；0-9]{0,4}?${N}[人位名](?:以上)?(?:之)?(?:同意|通過|贊成)`, 'g');

const numberOf = (printed: string): number => parseNumeral(printed) ?? NaN;

/** The fewest persons of a whole that are so many. */
function leastOf(share: string, whole: number): number {
  if (share === '過半數') return Math.floor(whole / 2) + 1;
  if (share === '半數以上') return Math.ceil(whole / 2);
  const [, under, over] = /^(.)分之(.)/.exec(share)!;
  return Math.ceil((whole * numberOf(over!)) / numberOf(under!) - 1e-9);
}

interface Said {
  readonly element: Element;
  readonly at: number;
  readonly printed: string;
  readonly share: string;
}

const saidIn = (elements: readonly Element[], pattern: RegExp): Said[] =>
  elements.flatMap((element) => (element.cells ? [] : matchesOf(pattern, element.text).map((match) => ({ element, at: match.index, printed: match[0], share: match[1]! }))));

/** The only number of members that a text gives; null where it gives several. */
function membersOf(elements: readonly Element[]): number | null {
  const all = new Set(saidIn(elements, WHOLE).map(({ share }) => numberOf(share)).filter((n) => n > 2));
  return all.size === 1 ? [...all][0]! : null;
}

export const checkQuorumCounts: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const told = elements.filter(({ cells, text }) => !cells && /[人位名]/.test(text) && /出席|同意|半數|分之/.test(text));
  if (told.length === 0) return;
  const members = membersOf(elements);
  const tell = (element: Element, match: { readonly 0: string; readonly index: number }, wanted: readonly number[], rule: Said | null): void => {
    const related = rule && rule.element !== element ? [{ ...placeIn(checked, rule.element, rule.at, rule.at + rule.printed.length), note: { zh: '照這裡的規定計算', en: 'worked out by the rule here' } }] : [];
    report(diagnose('FG3024', { printed: match[0], value: `${wanted[0]}人` }, placeIn(checked, element, match.index, match.index + match[0].length), { related }));
  };
  const [attends, agrees] = [saidIn(elements, ATTENDS), saidIn(elements, AGREES)];
  for (const element of told) {
    for (const match of matchesOf(OWN, element.text)) {
      // of those who attend the number is not known
      const isOfPresent = /出席/.test(element.text.slice(Math.max(0, match.index - 6), match.index)) && !/全體/.test(match[2]!);
      if (members === null || isOfPresent || COUNTED.test(/[^。]*$/.exec(element.text.slice(0, match.index))![0])) continue;
      const wanted = leastOf(match[1]!, members);
      if (numberOf(match[3]!) !== wanted) tell(element, match, [wanted], saidIn(elements, WHOLE)[0] ?? null);
    }
    for (const match of matchesOf(CASE_OF_ATTENDANCE, element.text)) {
      const rules = attends.filter(({ element: other }) => other !== element);
      if (members === null || rules.length === 0) continue;
      const wanted = rules.map(({ share }) => leastOf(share, members));
      if (!wanted.includes(numberOf(match[1]!))) tell(element, match, wanted, rules[0]!);
    }
    for (const match of matchesOf(CASE_OF_VOTES, element.text)) {
      const rules = agrees.filter(({ element: other, at }) => other !== element || at < match.index);
      if (rules.length === 0) continue;
      const wanted = rules.map(({ share }) => leastOf(share, numberOf(match[1]!)));
      if (!wanted.includes(numberOf(match[2]!))) tell(element, match, wanted, rules[0]!);
    }
  }
};
