/** Who bears which share of one thing, and shares that one provision gives to the items of the list before it: together they are all of it. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { candidatesOf, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isNearWhole, isPercent, isWhole, percent, showShare } from './shares.ts';

type Report = Parameters<TextCheck>[1];

/** Bounds, and cases of which one comes true. */
const OPEN = /至少|至多|最多|最低|最高|上限|下限|為限|不得|不低於|不超過|以[上下內]|或(?!者)|超過|未[滿達]|第[一二三四五六]年|[每逐]年|如(?![下上])|得(?!由)|以後|增為|調[高降整]|提高|降低/;
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
  report(diagnose('FG3030', { sum: showShare(sum), parts: shares.map(({ printed }) => printed) }, placeIn(checked, element, match.index + shares[0]!.start, match.index + shares[1]!.end)));
}

/** `before`: what held the last list in front. */
export function checkShareParties(checked: CheckedText, element: Element, before: Element | undefined, report: Report): void {
  if (!/[%％]|分之|成/.test(element.text)) return;
  if (/其[餘他]/.test(element.text)) checkRest(checked, element, before, report);
  for (const { 0: sentence, index } of matchesOf(/[^。]+/g, element.text)) {
    for (const borne of groupsIn(sentence)) {
      const sum = borne.reduce((a, share) => a + percent(share), 0);
      if (borne.length < 2 || isWhole(sum) || !isNearWhole(sum)) continue;
      report(diagnose('FG3030', { sum: showShare(sum), parts: borne.map(({ printed }) => printed) }, placeIn(checked, element, index + borne[0]!.start, index + borne.at(-1)!.end)));
    }
  }
}
