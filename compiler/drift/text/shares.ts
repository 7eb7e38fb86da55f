/** Percentages that make up a whole: parts of a grade in a sentence, in a list, in the rows of a table. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { candidatesOf, isShare, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { checkNested, checkTakenUp, withoutInner } from './share-nests.ts';
import { checkShareLists, checkShareParties, checkShareTotal } from './share-parties.ts';
import { rowsOf } from './tables.ts';

const WHOLE = /成績|分配|[筆口面]試|評分|評鑑|評審|評量|評定|考核|總分|配分|比例|比率|比重|權重|計分|計算|自籌/;
/** The parts may not be all of them, or overlap. */
export const OPEN = /其餘|餘由|另|第[一二三四五]年|以上|以下|至少|至多|最高|最低|上限|下限|不得|不低於|不超過|或|每|各[占佔]|加計|加分|其中|再/;
/** What stands between the parts of a list: words of at most this length name each of them. */
const NAME_OF_PART = /^[、，,及與和暨]?[^，。、；0-9０-９]{0,16}$/;
const BEFORE_SHARE = /[占佔](?:總成績|學期成績|總分)?(?:之|的)?\s*$|[（(]\s*(?:[占佔])?\s*$/;

export const percent = ({ value }: Candidate): number => (Number(value.n) * 100) / Number(value.d);
const PERCENT_SIGN = /[%％]|分之|[一二三四五六七八九]成/;
export const isPercent = ({ printed }: Candidate): boolean => isShare(printed) && PERCENT_SIGN.test(printed);
export const showShare = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The percentages of a sentence when all of them are parts of one whole. */
function partsIn(sentence: string): Candidate[] | null {
  if (!PERCENT_SIGN.test(sentence) || OPEN.test(sentence)) return null;
  const all = candidatesOf(sentence).filter(isPercent);
  const whole = all.length > 1 && percent(all.at(-1)!) === 100 ? WHOLE_BEHIND.exec(sentence.slice(0, all.at(-1)!.start)) : null;
  const [text, shares] = whole ? [sentence.slice(0, whole.index), all.slice(0, -1)] : [sentence, all];
  if (shares.length === 0) return null;
  if (shares.every((share) => BEFORE_SHARE.test(text.slice(Math.max(0, share.start - 8), share.start)))) return shares;
  return shares.length > 1 && isList(text, shares) ? shares : null;
}

const TAIL = /^(?:[二三四五六七八]項)?(?:，?(?:合併|加總|合計)?(?:計算|評定|計|合計|核算|比例)(?:[總學]?期?成績)?(?:，[^%％]*)?)?[）)。]?$/;
/** 合計100%: the whole behind its parts. */
const WHOLE_BEHIND = /，?(?:合計|總計|共計|共)為?\s*$/;

/** 研究計畫40%、發表論文30%、面試30%: each behind its name, one right behind the other, and the sentence at its end. */
function isList(text: string, shares: readonly Candidate[]): boolean {
  const between = shares.slice(1).map((share, i) => text.slice(shares[i]!.end, share.start).replace(/^\u3000+/, ''));
  return between.every((words) => words !== '' && NAME_OF_PART.test(words) && !CHANGES.test(words)) && TAIL.test(text.slice(shares.at(-1)!.end)) && !CHANGES.test(text.slice(0, shares[0]!.start));
}

/** 由百分之六十提高為百分之七十, 百分之十至百分之二十, 超過: numbers of one thing. */
const CHANGES = /[至~～]|改(?![善進良革])|提高|降低|調(?![查適和理])|增(?![能進])|減|超過|逾|達(?!成)|滿(?!意)|未(?!來)|加(?![強值工])|乘|折|扣|優(?![質勢良秀點化])|排名|前(?![瞻置端條項點款])/;

/** 期中考、期末考各占百分之三十: each of the list has the share. */
const EACH = /([^，。；：:]*?)[：:]?各(?:自)?(?:為|[占佔]|支應|負擔|分擔|分攤|補助|出資)?\s*$/;
/** 三學院配合款各支應: the list is counted. */
const COUNTED = /([二兩三四五六七八九十]|[2-9])[個所]?(?:[學書]?院|學系|系|所|校|處|單位|機關|方|者)/;

/** How many things a share is said of: more than one behind 各. */
function timesOf(text: string, share: Candidate): number {
  const list = EACH.exec(text.slice(0, share.start))?.[1];
  if (list === undefined) return 1;
  const count = COUNTED.exec(list)?.[1];
  return count !== undefined ? Number(parseNumeral(count.replace('兩', '二'))) : list.replace(/^.*(?:以|由|依|按|中)/, '').split(/[、及和暨]|(?<!參)與/).filter((word) => word !== '').length;
}

/** 各占: parts of one whole, each as often as it is said. */
function eachIn(text: string): { parts: Candidate[]; sum: number } | null {
  if (!/各/.test(text) || OPEN.test(text.replace(/各(?=為|[占佔]|[0-9０-９百])/g, ''))) return null;
  const shares = candidatesOf(text).filter(isPercent);
  const named = shares.every((share) => /[占佔為各]\s*$/.test(text.slice(0, share.start)));
  const isAlone = shares.length === 1 && timesOf(text, shares[0]!) < 2;
  if (shares.length === 0 || !named || isAlone || shares.some((share) => CHANGES.test(text.slice(share.end, share.end + 2)))) return null;
  return { parts: shares, sum: shares.reduce((sum, share) => sum + percent(share) * timesOf(text, share), 0) };
}

/** 命題範圍及配分比例： above an item that names its parts. */
const HEAD = /(?:配分|比重|權重|評分|占分)[^，。；]{0,6}[：:]$/;
/** Far from a whole they are parts of something else. */
export const isNearWhole = (sum: number): boolean => sum >= 70 && sum <= 130;
export const isWhole = (sum: number): boolean => Math.abs(sum - 100) < 0.5;

const CLAUSE = /[^。；;【】]+/g;

export const checkShares: TextCheck = (checked, reportAll) => {
  let before: Element | undefined;
  const told = new Set<Element>();
  const heads = new Map<Element, string>();
  for (const element of elementsOf(checked)) {
    for (const child of element.children) if (child.number !== null) heads.set(child, element.text);
    let isTold = false;
    const report: typeof reportAll = (d) => {
      isTold = true;
      told.add(element);
      reportAll(d);
    };
    if (element.cells) {
      checkRows(checked, element, report);
      continue;
    }
    const isStaged = checkStages(checked, element, report);
    for (const { 0: printed, index } of matchesOf(CLAUSE, element.text)) {
      checkDecimals(checked, element, printed, index, report);
      if (isStaged || checkNested(checked, element, printed, index, report) || checkTakenUp(checked, element, printed, index, report)) continue;
      const sentence = withoutInner(checked, element, printed, index, report);
      if (checkShareTotal(checked, element, sentence, index, report)) continue;
      const each = eachIn(sentence);
      const parts = each?.parts ?? spreadIn(sentence) ?? (/各/.test(sentence) ? null : partsIn(sentence));
      const sum = each?.sum ?? parts?.reduce((a, part) => a + percent(part) * timesOf(sentence, part), 0) ?? 0;
      if (!parts || (!each && parts.length < 2) || !(WHOLE.test(element.text) || HEAD.test(heads.get(element) ?? '') || SPREAD.test(sentence)) || isWhole(sum) || !isNearWhole(sum)) continue;
      report(diagnose('FG3030', { sum: showShare(sum), parts: parts.map(({ printed }) => printed) }, placeIn(checked, element, index + parts[0]!.start, index + parts.at(-1)!.end), partsAt(checked, element, index, parts)));
    }
    checkList(checked, element, report);
    if (!isTold) checkShareParties(checked, element, before, reportAll);
    if (element.children.some(({ number }) => number !== null)) before = element;
  }
  checkShareLists(checked, told, reportAll);
};

/** What is spent or given out as a whole. */
export const SPREAD = /收入|收益|權利金|(?:分配|配合|補助|捐)款|管理費|經費|盈餘|結餘|孳息|床位|名額|費用(?!百)|分[攤擔]|共同負擔/;
/** 收入百分之五十撥充校務基金，百分之三十為業務費，其餘百分之二十為維護費: each clause has one of the parts. */
function spreadIn(sentence: string): Candidate[] | null {
  const words = sentence.replace(/其餘(?=百分之|[0-9])/, '').replace(/扣除[^，。；0-9百]{1,8}後/, '');
  if (!SPREAD.test(sentence) || OPEN.test(words) || /退|扣|折|罰|者，/.test(words)) return null;
  const shares = candidatesOf(sentence).filter(isPercent);
  const between = shares.slice(1).map((share, i) => sentence.slice(shares[i]!.end, share.start));
  const isSpread = shares.length >= 2 && between.every((words) => /^[^，、；]{0,14}[，、及][^，、；]{0,12}$/.test(words) && !CHANGES.test(words)) && /^[^，]{0,14}$/.test(sentence.slice(shares.at(-1)!.end)) && !CHANGES.test(words.slice(0, words.indexOf(shares[0]!.printed)));
  // 各支應百分之十: of how many, has to be said
  const isUnknown = shares.some((share) => EACH.test(sentence.slice(0, share.start)) && timesOf(sentence, share) < 2);
  return isSpread && !isUnknown && (shares.length > 2 || /其餘|、|，/.test(between.join(''))) ? shares : null;
}

const STAGE = /第([一二三四五六])(?:[期次]|階段)/;
const PAYS = /撥付|撥款|給付|付款|支付|核撥|請款|發給|繳納|繳交/;
/** What each stage has, in order: 第一期…百分之四十，第二期…百分之三十，第三期…百分之三十; null for anything else. */
function stagesOf(words: readonly string[]): Candidate[] | null {
  const found = words.map((text) => (OPEN.test(text.replace(/其餘/g, '')) ? [] : candidatesOf(text).filter(isPercent)));
  const isStage = (text: string, i: number): boolean => parseNumeral(STAGE.exec(text)?.[1] ?? '') === i + 1 && text.split(/第[一二三四五六](?:[期次]|階段)/).length === 2;
  return words.length > 1 && words.every(isStage) && found.every(({ length }) => length === 1) ? found.map(([share]) => share!) : null;
}

/** Stages of one payment make all of it: in one sentence or in the items of a list. Are there any? */
function checkStages(checked: CheckedText, element: Element, report: Parameters<TextCheck>[1]): boolean {
  if (!PAYS.test(element.text) || !/期|次|階段/.test(element.text)) return false;
  let isStaged = false;
  const say = (shares: readonly Candidate[] | null, from: number, to: number): void => {
    const sum = shares?.reduce((a, share) => a + percent(share), 0) ?? 100;
    isStaged ||= shares !== null;
    if (shares && !isWhole(sum) && isNearWhole(sum)) report(diagnose('FG3030', { sum: showShare(sum), parts: shares.map(({ printed }) => printed) }, placeIn(checked, element, from, to)));
  };
  for (const { 0: sentence, index } of matchesOf(/[^。]+/g, element.text)) {
    const [, ...stages] = PERCENT_SIGN.test(sentence) ? sentence.split(/(?=第[一二三四五六](?:[期次]|階段))/) : [];
    if (stages.length > 1) say(stagesOf(stages), index, index + sentence.length);
  }
  const items = element.children.filter((child) => child.number !== null && child.children.length === 0);
  if (items.length > 1 && items.length === element.children.length) say(stagesOf(items.map(({ text }) => text)), 0, element.text.length);
  return isStaged;
}

const DECIMAL = /(?<=[\u4e00-\u9fff（(：:]\s?)[0０][.．][0-9０-９]{1,3}(?![0-9０-９])/g;
/** Where each of the shares stands. */
export const partsAt = (checked: CheckedText, element: Element, from: number, parts: readonly { readonly start: number; readonly end: number }[]): { related: Label[] } => ({ related: parts.map(({ start, end }) => ({ ...placeIn(checked, element, from + start, from + end), note: { zh: '各部分', en: 'a part' } })) });

const WEIGHED = /比例|比率|比重|權重|加權|權數/;

/** 書面資料0.4、面試0.6之比例: weights of one. */
function checkDecimals(checked: CheckedText, element: Element, sentence: string, from: number, report: Parameters<TextCheck>[1]): void {
  if (!WEIGHED.test(sentence) || OPEN.test(sentence.replace(PERIOD, ''))) return;
  const parts = matchesOf(DECIMAL, sentence);
  const between = parts.slice(1).map(({ index }, i) => sentence.slice(parts[i]!.index + parts[i]![0].length, index));
  const sum = parts.reduce((a, [printed]) => a + Number(narrowDigits(printed).replace('．', '.')) * 100, 0);
  if (parts.length < 2 || between.some((words) => !NAME_OF_PART.test(words) || CHANGES.test(words)) || isWhole(sum) || !isNearWhole(sum)) return;
  report(diagnose('FG3030', { sum: showShare(sum), parts: parts.map(([printed]) => printed) }, placeIn(checked, element, from + parts[0]!.index, from + parts.at(-1)!.index + parts.at(-1)![0].length), partsAt(checked, element, from, parts.map(({ 0: words, index }) => ({ start: index, end: index + words.length })))));
}

/** 平時考查：百分之四十。 */
function loneShare(text: string): Candidate[] | null {
  const shares = PERCENT_SIGN.test(text) && !OPEN.test(text) ? candidatesOf(text).filter(isPercent) : [];
  const [share] = shares;
  return shares.length === 1 && NAME_OF_PART.test(text.slice(0, share!.start)) && /^[）)]?[。；]?$/.test(text.slice(share!.end)) ? shares : null;
}

/** 每學期預算之分配比例: of each of them in the same way. */
const PERIOD = /每(?=學?[年期]|月)/g;

/** Of how much is paid back or left out: one case each. */
const REDUCES = /退[還費款]|減免|折扣|減收/;

/** 學期成績依下列比例計算：（一）平時成績占百分之三十。（二）… */
function checkList(checked: CheckedText, element: Element, report: Parameters<TextCheck>[1]): void {
  const items = element.children.filter((child) => child.number !== null);
  if (items.length < 2 || !WHOLE.test(element.text) || REDUCES.test(element.text) || OPEN.test(element.text.replace(PERIOD, '')) || items.some((item) => item.children.length > 0)) return;
  const parts = items.map((item) => partsIn(item.text));
  const named = items.map(({ text }, i) => parts[i] ?? loneShare(text));
  if (named.some((list) => list === null || list.length !== 1)) return;
  const shares = named.map((list) => list![0]!);
  // 主計室及總務處：各百分之五
  const sum = shares.reduce((a, part, i) => a + percent(part) * timesOf(items[i]!.text, part), 0);
  if (isWhole(sum) || !isNearWhole(sum)) return;
  const related = items.map((item, i) => ({ ...placeIn(checked, item, shares[i]!.start, shares[i]!.end), note: { zh: '一部分', en: 'a part' } }));
  report(diagnose('FG3030', { sum: showShare(sum), parts: shares.map(({ printed }) => printed) }, placeIn(checked, element, 0, element.text.length), { related }));
}

const PERCENT = /^[0-9０-９]{1,3}(?:[.．][0-9０-９]+)?[%％]$/;

/** Neighbouring percentages that make 100 in the other rows of the table: in at least three, and in all but one. */
function checkRows(checked: CheckedText, element: Element, report: Parameters<TextCheck>[1]): void {
  const cells = rowsOf(element);
  const rows = cells.map((row) => row.map((cell) => (PERCENT.test(cell.trim()) ? Number(narrowDigits(cell.trim()).replace('%', '')) : null)));
  const runs = new Map<string, { y: number; sum: number; parts: string[] }[]>();
  rows.forEach((row, y) => {
    for (let from = 0; from < row.length; from++) {
      if (row[from] === null || (from > 0 && row[from - 1] !== null)) continue;
      let to = from;
      while (to + 1 < row.length && row[to + 1] !== null) to++;
      if (to === from) continue;
      const key = `${from} ${to}`;
      runs.set(key, [...(runs.get(key) ?? []), { y, sum: row.slice(from, to + 1).reduce<number>((a, b) => a + b!, 0), parts: cells[y]!.slice(from, to + 1).map((cell) => cell.trim()) }]);
    }
  });
  for (const list of runs.values()) {
    const odd = list.filter(({ sum }) => !isWhole(sum));
    if (odd.length !== 1 || list.length < 4) continue;
    report(diagnose('FG3030', { sum: showShare(odd[0]!.sum), parts: odd[0]!.parts }, placeIn(checked, element, 0, 0)));
  }
}
