/** Who bears which share of one thing, and shares that one provision gives to the items of the list before it: together they are all of it. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { candidatesOf, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isNearWhole, isPercent, isWhole, partsAt, percent, showShare } from './shares.ts';

type Report = Parameters<TextCheck>[1];

/** Bounds, and cases of which one comes true. */
const OPEN = /至少|至多|最多|最低|最高|上限|下限|為限|不得|不低於|不超過|以[上下內]|或(?!者)|超過|未[滿達]|第[一二三四五六]年|[每逐]年|如(?![下上])|得(?!由)|以後|增為|調[高降整]|提高|降低|餘(?![^，。；]*(?:百分之|[0-9]))/;
const PARTY = '(政府|[本學]校|校方|系所?|研究所|學院|書院|院方|中心|單位|機關|機構|人員|個人|本人|自行|教師|學生|員工|職員|雇主|公司|廠商|企業|家長|會員|基金|申請[人者]|借用[人者]|主持人|使用[人者]|委託[人者]|[教科]育?部|計畫|雙方|縣市|醫院|協會|學會|業者|同仁|受補助者)';
const BEARS = '(?:撥繳|繳付|繳納|提撥|撥付|扣繳|扣除|負擔|分擔|分攤|負責|支付|支應|自付|自籌|自提|出資|攤付|給付|補助|配合|提存)';
/** 政府撥繳, 由個人負擔: whose share the number behind is. */
const PARTY_IN_FRONT = new RegExp(`${PARTY}(?:應|須|共同|各自|自行)?(?:${BEARS}|[占佔])(?:其|其中|費用|經費)?$`);
/** 由個人負擔 behind the number; 由聘僱人員於每月報酬中扣繳. */
const PARTY_BEHIND = new RegExp(`^(?:之?(?:費用|經費))?，?(?:應|須)?由[^，。；]{0,8}?${PARTY}[^，。；]{0,10}?${BEARS}`);
/** Who bears a share; one party bears the shares of several things. */
const partyOf = (text: string, { start, end }: Candidate): string | undefined => PARTY_IN_FRONT.exec(text.slice(0, start))?.[1] ?? PARTY_BEHIND.exec(text.slice(end))?.[1];

/** 政府撥繳百分之六十五，個人繳付百分之三十五; 其中百分之五十由…；另百分之五十由…: what stands in front is of the thing itself. */
function borneIn(text: string): Candidate[] {
  const shares = candidatesOf(text).filter(isPercent);
  const parties = shares.map((share) => partyOf(text, share));
  const first = parties.findIndex((party) => party !== undefined);
  const [borne, by] = first < 0 ? [[], []] : [shares.slice(first), parties.slice(first)];
  const isAll = borne.length > 1 && by.every((party) => party !== undefined) && new Set(by).size === by.length;
  return isAll && !OPEN.test(text.slice(Math.max(0, borne[0]!.start - 16), borne.at(-1)!.end + 12)) ? borne : [];
}

/** The shares of each clause, where none of them has one only; else those of the sentence. */
function groupsIn(sentence: string): Candidate[][] {
  let from = 0;
  const clauses = sentence.split(/(?<=[；;])/).map((words) => {
    const start = (from += words.length) - words.length;
    return { count: candidatesOf(words).filter(isPercent).length, borne: borneIn(words).map((share) => ({ ...share, start: share.start + start, end: share.end + start })) };
  });
  return clauses.every(({ count }) => count !== 1) ? clauses.map(({ borne }) => borne) : [borneIn(sentence)];
}

const NUMERAL = '[一二三四五六七八九十]';
const REST = new RegExp(`除(第${NUMERAL}{1,2}[款目項](?:[、及至]第${NUMERAL}{1,2}[款目項])*)(?:各)?[占佔為]([^，。；]{2,9}?)外?，其[餘他](${NUMERAL})?各?[款目項](?:均|各)(?:自)?[占佔為]`);
/** The items that a provision speaks of: those below it, or those of the paragraph in front. */
const itemsOf = (element: Element, before: Element | undefined): number => {
  const [own, other] = [element, before].map((one) => one?.children.filter(({ number }) => number !== null).length ?? 0);
  return own! > 1 ? own! : other!;
};
const rank = (printed: string): number => parseNumeral(/第([^款目項]+)/.exec(printed)?.[1] ?? '') ?? 0;

/** 除第一款占百分之五十外，其餘各款各占百分之十: by the number of items. */
function checkRest(checked: CheckedText, element: Element, before: Element | undefined, report: Report): void {
  const match = REST.exec(element.text);
  const shares = match ? candidatesOf(element.text.slice(match.index)).filter(isPercent) : [];
  const items = itemsOf(element, before);
  if (!match || shares.length !== 2 || items < 2) return;
  const named = match[1]!.split(/[、及]/).reduce((n, words) => n + (words.includes('至') ? rank(words.split('至')[1]!) - rank(words) + 1 : 1), 0);
  const rest = match[3] ? parseNumeral(match[3])! : items - named;
  const sum = percent(shares[0]!) * named + percent(shares[1]!) * rest;
  if (isWhole(sum) || !isNearWhole(sum)) return;
  report(diagnose('FG3030', { sum: showShare(sum), parts: shares.map(({ printed }) => printed) }, placeIn(checked, element, match.index + shares[0]!.start, match.index + shares[1]!.end), partsAt(checked, element, match.index, shares)));
}

/** `before`: what held the last list in front. */
export function checkShareParties(checked: CheckedText, element: Element, before: Element | undefined, report: Report): void {
  if (!/[%％]|分之|成/.test(element.text)) return;
  if (/其[餘他]/.test(element.text)) checkRest(checked, element, before, report);
  for (const { 0: sentence, index } of matchesOf(/[^。]+/g, element.text)) {
    for (const borne of groupsIn(sentence)) {
      const sum = borne.reduce((a, share) => a + percent(share), 0);
      if (borne.length < 2 || isWhole(sum) || !isNearWhole(sum)) continue;
      report(diagnose('FG3030', { sum: showShare(sum), parts: borne.map(({ printed }) => printed) }, placeIn(checked, element, index + borne[0]!.start, index + borne.at(-1)!.end), partsAt(checked, element, index, borne)));
    }
  }
}

const ALL = /(?:合計|總計|共計|合共|共)[^，。；0-9百]{0,6}$/;
/** 29%撥入校務基金、1%撥入專帳，合計提撥30%: a share that is made of those in front of it. Is there one? */
export function checkShareTotal(checked: CheckedText, element: Element, sentence: string, from: number, report: Report): boolean {
  if (!/[%％]|分之/.test(sentence) || !/計|共/.test(sentence)) return false;
  const shares = candidatesOf(sentence).filter(isPercent);
  const [parts, whole] = [shares.slice(0, -1), shares.at(-1)];
  if (!whole || parts.length < 2 || percent(whole) >= 100 || !ALL.test(sentence.slice(0, whole.start)) || OPEN.test(sentence.slice(parts[0]!.start, whole.start))) return false;
  const values = parts.map(percent);
  const sums = values.map((_, i) => values.slice(i).reduce((a, b) => a + b, 0));
  const [sum] = sums;
  if (sums.some((one) => Math.abs(one - percent(whole)) < 0.01) || Math.abs(sum! - percent(whole)) > percent(whole) * MOST_APART) return true;
  const related = [{ ...placeIn(checked, element, from + parts[0]!.start, from + parts.at(-1)!.end), note: { zh: '各項', en: 'the parts' } }];
  report(diagnose('FG3023', { stated: whole.printed, sum: showShare(sum!), what: '' }, placeIn(checked, element, from + whole.start, from + whole.end), { related }));
  return true;
}
const MOST_APART = 0.5;

const SCORED = /成績|評分|評審|評選|評量|評定|考核|配分|比重|權重|[筆口面]試|審查/;
const NO_PARTS = /退|折|減|補助|利率|出席率|[合總共]計|達成|錄取率/;
const LIST_SHARE = /^[^，。；]{1,24}?[：（【\s占佔為]+[^，。；：%]{0,6}?$/;
const wordsOfItem = (item: Element): string => (item.text === '' ? (item.children[0]?.text ?? '') : item.text);
/** 總成績＝筆試成績×30%＋審查成績×70%: all of them again. */
const FORMULA = /^總成績|[=＝]/;
/** 自傳及讀書計畫：40%: the only number of an item, behind its name. */
function shareOfItem(item: Element): { share: Candidate; owner: Element } | null {
  const owner = item.text === '' ? item.children[0] : item;
  const shares = owner && /[%％]|分之/.test(owner.text) ? candidatesOf(owner.text).filter(isPercent) : [];
  const [share] = shares;
  const isLone = share !== undefined && shares.length === 1 && LIST_SHARE.test(owner!.text.slice(0, share.start)) && /^[）)】]?[。；，、]?$/.test(owner!.text.slice(share.end)) && !OPEN.test(owner!.text) && !NO_PARTS.test(owner!.text);
  return isLone ? { share, owner: owner! } : null;
}

/** Items that are numbered from one on, as often as the numbers begin anew. */
function listsIn(items: readonly Element[]): { head: string; items: Element[] }[] {
  const lists: { head: string; items: Element[] }[] = [];
  items.forEach((item, i) => {
    if (item.number === null) return;
    if (item.number[0] === 1 && item.number.length === 1) lists.push({ head: items[i - 1]?.text ?? '', items: [item] });
    else lists.at(-1)?.items.push(item);
  });
  return lists;
}

/** 評分項目 1. 在校成績：50% 2. 讀書計畫：40% 3. 其他：10%, each with words of its own below. `told`: what was told of as a list already. */
export function checkShareLists(checked: CheckedText, told: ReadonlySet<Element>, report: Report): void {
  const all = new Set(elementsOf(checked));
  const tops = { text: '', children: checked.version.text.body };
  for (const { text, children } of [...[...all].filter((one) => !told.has(one) && one.children.length > 1), tops]) {
    for (const { head, items: numbered } of listsIn(children)) {
      const items = numbered.filter((item) => !FORMULA.test(wordsOfItem(item)));
      const found = items.map(shareOfItem);
      if (items.length < 2 || found.some((one) => one === null || told.has(one.owner) || !all.has(one.owner)) || !SCORED.test(text + head + items.map((_, i) => found[i]!.owner.text).join('')) || NO_PARTS.test(text + head)) continue;
      const sum = found.reduce((a, one) => a + percent(one!.share), 0);
      if (isWhole(sum) || !isNearWhole(sum)) continue;
      const [first, ...related] = found.map((one) => ({ ...placeIn(checked, one!.owner, one!.share.start, one!.share.end), note: { zh: '一部分', en: 'a part' } }));
      report(diagnose('FG3030', { sum: showShare(sum), parts: found.map((one) => one!.share.printed) }, { source: first!.source, span: first!.span }, { related }));
    }
  }
}
