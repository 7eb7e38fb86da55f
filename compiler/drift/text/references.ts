/** Where references lead that are counted from the place they stand in, and whether what they say of that place is there: 前項第四款, 前條但書, 次條, 第五條各款. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { firstLine } from '../../../lang/source.ts';
import { lookup } from '../../check/citations.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import { isProvision, printedLines, type Element, type Level } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { findElement, isFound, subtree } from '../../resolve/find-element.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { foundBy, referencesOf, type Reference } from './citations.ts';
import { checkCited } from './cited-content.ts';
import { checkCitedPlace } from './cited-places.ts';

/** Counted from another place (第五條前款, 該條前項) or quoted. */
const ELSEWHERE = /(?:[條點項款法「]|規則|準則|細則|規程|條例)[^，。；：、]{0,4}$/;
/** A stop that may have been a line break: 前項 behind it is that of the next line. */
const BROKEN = /[。；;][\s　]*$/;
const RELATIVE = /^(前|次|本)([一二三四五六七八九十]{1,2}|各)?([條點項款目])$/;

/** The elements that a counting word counts, in printed order, and which of them the reference stands in. */
interface Row {
  readonly all: readonly Element[];
  readonly own: number;
}

export const checkReferences: TextCheck = (checked, report) => {
  const say = sayer(checked, report);
  for (const reference of referencesOf(checked)) {
    checkElsewhere(checked, reference, report);
    if (reference.foreign) continue;
    const target = reference.citation.kind === 'own' ? ownTarget(checked, reference) : countedTarget(checked, reference, say);
    if (target === null) continue;
    checkPart(checked, reference, target, say);
    let isTold = false;
    const tell: typeof report = (found) => {
      isTold ||= found.code === 'FG3046';
      report(found);
    };
    checkDescribed(checked, reference, target, tell);
    checkActs(checked, reference, target, tell);
    checkThing(checked, reference, target, tell);
    checkPlaceOf(checked, reference, target, tell);
    checkItem(checked, reference, target, tell);
    checkCited(checked, reference, target, checked, tell);
    if (!isTold) checkCitedPlace(checked, reference, target, report);
  }
};

type Say = (reference: Reference, code: 'FG3004' | 'FG3006', words: string, related: Label[]) => void;

const sayer = (checked: CheckedText, report: Parameters<TextCheck>[1]): Say => ({ citation: { span }, element }, code, words, related) =>
  report(diagnose(code, { citation: words, at: elementLabel(indexElements(checked.version.text), element.id) }, placeIn(checked, element, span.start, span.start + words.length), { related }));

const wordsOf = ({ citation: { span }, element }: Reference): string => element.text.slice(span.start, span.end);

const labelOf = (checked: CheckedText, element: Element, zh: string, en: string): Label[] => {
  const label = checked.version.origins.get(element.id)?.label ?? (element.text === '' ? undefined : placeIn(checked, element, 0, element.text.length));
  return label ? [{ ...label, note: { zh, en } }] : [];
};

/** What 第三條第二項 leads to; that it leads nowhere is told elsewhere. */
function ownTarget({ version: { text } }: CheckedText, reference: Reference): Element | null {
  const found = foundBy(text, reference);
  return found && isFound(found) ? found.element : null;
}

/** What 前項, 次條第二款, 本條第三項 lead to; null where that is not known, or told to lead nowhere. */
function countedTarget(checked: CheckedText, reference: Reference, say: Say): Element | null {
  const { citation, element, before } = reference;
  const [, way, digits, unit] = RELATIVE.exec(citation.relative ?? '') ?? [];
  const isPrinted = element.text.startsWith(citation.relative ?? '', citation.span.start);
  if (!unit || (isPrinted && (ELSEWHERE.test(before) || (/[項款目]/.test(unit) && BROKEN.test(before))))) return null;
  const row = rowOf(checked, reference, unit);
  if (!row) return null;
  const count = digits === '各' ? 1 : (parseNumeral(digits ?? '') ?? 1);
  const to = row.own + (way === '前' ? -count : way === '次' ? count : 0);
  const base = row.all[to];
  if (!base) {
    const edge = row.all[way === '前' ? 0 : row.all.length - 1]!;
    if (isPrinted) say(reference, 'FG3006', citation.relative!, labelOf(checked, edge, way === '前' ? `第一${unit}在這裡` : `最後一${unit}在這裡`, way === '前' ? 'the first one' : 'the last one'));
    return null;
  }
  if (count !== 1) return null;
  if (citation.steps.length === 0) return base;
  const found = findElement(checked.version.text, citation.steps, base);
  if (isFound(found)) return found.element;
  if (found.reason === 'missing' && isWhole(base)) say(reference, 'FG3004', wordsOf(reference), labelOf(checked, base, '所指的地方沒有', 'the place has no such part'));
  return null;
}

const LEVELS: Readonly<Record<string, Level>> = { 款: 'subparagraph', 目: 'item' };

/** 第一條之一, 第十九條之一: what stands between them is not printed here. */
function isGap(a: Element | undefined, b: Element | undefined): boolean {
  const [[one, branch], [other, next]] = [a?.number ?? [], b?.number ?? []];
  if (one === undefined || other === undefined) return false;
  return next === undefined ? other > one + 1 : other !== one || next > (branch ?? 0) + 1;
}

function rowOf({ version: { text } }: CheckedText, { element, provision }: Reference, unit: string): Row | null {
  if (!isProvision(provision)) return null;
  if (unit === '條' || unit === '點') {
    const all = text.body.filter(isProvision);
    // a text that begins in its middle says nothing of what stands before it
    const own = all.indexOf(provision);
    return unit === text.style && all[0]?.number?.[0] === 1 && !isGap(all[own - 1], provision) && !isGap(provision, all[own + 1]) ? { all, own } : null;
  }
  // lines without a number inside of a 款 are counted by nobody
  if (unit === '項' && element.level === 'paragraph' && !provision.children.includes(element)) return null;
  const holders = unit === '項' ? [provision] : subtree(provision);
  for (const holder of holders) {
    const all = holder.children.filter(({ level }) => level === (LEVELS[unit] ?? 'paragraph'));
    const own = all.findIndex((one) => subtree(one).includes(element));
    // the list may begin with another number than its first
    if (own >= 0) return unit === '項' || all[0]!.number?.[0] === 1 ? { all, own } : null;
  }
  return null;
}

/** Numbers inside of a line stand for lists whose lines were lost. */
const INLINE = /(?:^|[：:；。，\s])(?:[（(]?[一二三四1-9][）)、.．])/;

/** Are all parts of the place lines of their own? */
const isWhole = (place: Element): boolean => subtree(place).every(({ text }) => !INLINE.test(text));

const PROVISO = /但|惟|不在此限/;
const EACH = /^(?:規定)?(?:之)?各([款目])/;

const lacks = (words: string, part: string): boolean => (part === '但書' ? !PROVISO.test(words) : part !== '序文' && !/[，。；\n]./.test(words));

/** 但書 of a place that has none, 後段 of a single sentence, 各款 of a place without a list. */
function checkPart(checked: CheckedText, reference: Reference, target: Element, say: Say): void {
  const { citation, element } = reference;
  const last = citation.steps.at(-1);
  const part = last?.kind === 'part' ? last.part : null;
  if (part !== null && lacks(printedLines(target).join('\n').trim(), part)) say(reference, 'FG3004', wordsOf(reference), labelOf(checked, target, `這裡沒有${part}`, 'it has no such part'));
  const each = EACH.exec(element.text.slice(citation.span.end));
  if (!each || !isWhole(target) || subtree(target).some((one) => one !== target && one.number !== null)) return;
  say(reference, 'FG3004', element.text.slice(citation.span.start, citation.span.end + each[0].length), labelOf(checked, target, `這裡沒有分${each[1]}`, 'it has no list'));
}

/** 所定審查小組: what the reference says that the place speaks of. */
const DESCRIBED = /(?:規定|所定|所稱|所列|所設|所為|明定|之)*([\u4e00-\u9fff]{3,12})/y;
const WORD_ENDS = /[之的及與或暨者時應得須由經於為係而並且等不依外第]/;
const BODY_AT = /^[\u4e00-\u9fff]{2,8}?(?:委員會|小組|保證金|名額|比例)/;
const NO_WORD = /^(?:規定|辦理|情形|各[款項目]|[另別]有規定|[另別][定訂])/;
const SHORTEST_WORD = 3;

/** The provision says nothing of what it is cited for, another one does: provisions were renumbered, or another number was meant. */
function checkDescribed(checked: CheckedText, { citation, element, provision, before, follows }: Reference, target: Element, report: Parameters<TextCheck>[1], spoken: RegulationVersion = checked.version): void {
  DESCRIBED.lastIndex = citation.span.end;
  const said = DESCRIBED.exec(element.text);
  // 處罰後: when, and no name
  const run = (said?.[1]!.split(WORD_ENDS)[0] ?? '').replace(/[後前時]$/, '');
  if (follows || JOINED.test(before) || run.length < SHORTEST_WORD || NO_WORD.test(run)) return;
  const provisions = spoken.text.body.filter(isProvision);
  const { parents } = indexElements(spoken.text);
  let cited: Element | undefined = target;
  while (cited && !isProvision(cited)) cited = parents.get(cited.id);
  const wordsIn = (one: Element): string => printedLines(one).join('');
  if (!cited || cited === provision || speaksOf(wordsIn(cited), run) || isItemAbout(target, run)) return;
  const speaks = (word: string): Element | undefined => provisions.find((one) => one !== provision && wordsIn(one).includes(word));
  // 遴選委員會審查: the name that it begins with
  const word = speaks(run) ? run : (BODY_AT.exec(run)?.[0] ?? run);
  const other = speaks(word);
  if (!other || speaksOf(wordsIn(cited), word)) return;
  const index = indexElements(spoken.text);
  const [is, instead] = [cited, other].map((one) => elementLabel(index, one.id)) as [string, string];
  const { start, end } = citation.span;
  const label = spoken.origins.get(other.id)?.label;
  report(diagnose('FG3046', { citation: element.text.slice(start, end), word, provision: is, other: instead }, placeIn(checked, element, start, end), { related: label ? [{ ...label, note: { zh: `這裡才說到「${word}」`, en: `this speaks of ${word}` } }] : [] }));
}

/** 第一款之研究成績, where that says 一、研究六十分。 */
const isItemAbout = (target: Element, word: string): boolean => !isProvision(target) && target.text.startsWith(word.slice(0, 2));

/** 依第六點收取之學術回饋金, 未依第九條賠償, 依第四條規定延長後仍未修足應修學分: what is done under the provision, in words that are no name. */
const ACTS = /(?:規定|所定|所為|之)*([\u4e00-\u9fff]{2,20}?)(?=[，。；：、]|者|$)/y;
/** Said of every provision, or of the citation. */
const GENERAL = /^(?:規定|辦理|申請|審[議查核]|核[定准備]|公告|訂定|處理|適用|準用|施行|實施|情形|條件|資格|要件|方式|程序|事項|期限|期間|學生|教師|申請人|課程|次日|以外|所稱|為之|提出|繳[交納]|列[入計]|各[款項目].*|[前後同該].*)$/;
const LAW_WORDS = /本(?:辦法|要點|規則|規定|準則|細則|規程|法|條例)/g;
const ACT_ENDS = /應(?![修繳付])|[之的及與或暨者時得須由經於為係而並且等不依外第後仍未已曾再]/;
/** A document that is handed in may be named by what it is. */
const PAPERS = /文件|資料|證明|影本|謄本|正本|成績單|申請書|申請表|契約|報告|書面/;

/** Does a text speak of the word, or of both of its halves? */
const speaksOfAct = (text: string, word: string): boolean => text.includes(word) || (word.length === 4 && [word.slice(0, 2), word.slice(2)].every((half) => text.includes(half) || (/^(?:文件|資料)$/.test(half) && PAPERS.test(text))));
const isGeneral = (word: string): boolean => GENERAL.test(word) || (word.length === 4 && [word.slice(0, 2), word.slice(2)].every((half) => GENERAL.test(half)));

/** The provision says nothing of the act that it is cited for; one single other one does, with every word. */
function checkActs(checked: CheckedText, { citation, element, provision, before, follows }: Reference, target: Element, report: Parameters<TextCheck>[1]): void {
  if (follows || citation.kind !== 'own' || JOINED.test(before) || !/(?:[依按照未違]|收到|收受|接獲)$/.test(before)) return;
  ACTS.lastIndex = citation.span.end;
  const words = (ACTS.exec(element.text)?.[1] ?? '').replace(LAW_WORDS, '').split(ACT_ENDS).map((word) => (word.length > 2 ? word.replace(/^[受被遭]/, '') : word)).filter((word) => word.length >= 2 && !isGeneral(word));
  // 依第五條規定補辦選課而選課資料仍有錯誤者: a verb with its object is the whole act
  const telling = words[0]?.length === 4 ? words.slice(0, 1) : words;
  const index = indexElements(checked.version.text);
  const own = provisionOf(index, target);
  const wordsIn = (one: Element): string => printedLines(one).join('');
  if (telling.length === 0 || !own || own === provision) return;
  const ownWords = wordsIn(own);
  // what another provision says in one run is told of as such
  if (telling.some((word) => speaksOf(ownWords, word) || ownWords.includes(word.slice(0, 2)) || ownWords.includes(word.slice(-2)) || (PAPERS.test(word) && PAPERS.test(ownWords)))) return;
  const all = checked.version.text.body.filter((one) => isProvision(one) && one !== provision && telling.every((word) => speaksOfAct(wordsIn(one), word)));
  // of several that speak of it the one that lets it happen
  const others = all.length > 1 && telling.length === 1 ? all.filter((one) => new RegExp(`(?:予以|應予|得予|給予|處以)${telling[0]!}`).test(wordsIn(one))) : all;
  const [other] = others;
  if (!other || others.length > 1 || (telling.length === 1 && telling[0]!.length >= SHORTEST_WORD && wordsIn(other).includes(telling[0]!))) return;
  const { start, end } = citation.span;
  report(diagnose('FG3046', { citation: element.text.slice(start, end), word: telling.join('、'), provision: elementLabel(index, own.id), other: elementLabel(index, other.id) }, placeIn(checked, element, start, end), { related: labelOf(checked, other, `這裡才說到「${telling.join('、')}」`, 'this speaks of it') }));
}

/** 第五條規定之申請期限, 第三點所定之補助金額: what a provision has to hold when it is cited for such a thing. */
const THINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:期限|期間|日期|時間)$/, /[日月週周年時]|學期|期[限間]/],
  [/(?:金額|費用|額度|經費|補助費|獎勵金|保證金)$/, /[元費額款金]|百分之|[%％]/],
  [/(?:人數|名額)$/, /[人名位]|員額/],
  [/(?:比例|比率|百分比|成數)$/, /百分之|分之|[%％比]|[0-9一二三四五六七八九幾]成/],
];
const OF_THING = /(?:規定|所定|所列)*之?([\u4e00-\u9fff]{4,8}?)(?=[，。；：、或及者內前後]|$)/y;
/** What is elsewhere may hold it. */
const GIVEN_ELSEWHERE = /附[表件]|另[定訂]|公告|行事曆|如[下附]?表/;

/** The provision cannot hold such a thing at all, and another one speaks of it. */
function checkThing(checked: CheckedText, { citation, element, provision, before, follows }: Reference, target: Element, report: Parameters<TextCheck>[1]): void {
  if (follows || citation.kind !== 'own' || JOINED.test(before)) return;
  OF_THING.lastIndex = citation.span.end;
  const word = OF_THING.exec(element.text)?.[1] ?? '';
  const [, holds] = THINGS.find(([name]) => name.test(word)) ?? [];
  const index = indexElements(checked.version.text);
  const own = provisionOf(index, target);
  if (!holds || !own || own === provision) return;
  const wordsIn = (one: Element): string => printedLines(one).join('');
  const ownWords = wordsIn(own);
  const topic = word.slice(0, 2);
  if (holds.test(ownWords) || GIVEN_ELSEWHERE.test(ownWords) || ownWords.includes(topic)) return;
  const other = checked.version.text.body.find((one) => isProvision(one) && one !== provision && wordsIn(one).includes(topic) && holds.test(wordsIn(one)));
  // what is said in one run is told of as such
  if (!other || checked.version.text.body.some((one) => one !== provision && wordsIn(one).includes(word))) return;
  const { start, end } = citation.span;
  report(diagnose('FG3046', { citation: element.text.slice(start, end), word, provision: elementLabel(index, own.id), other: elementLabel(index, other.id) }, placeIn(checked, element, start, end), { related: labelOf(checked, other, `這裡才說到「${topic}」`, 'this speaks of it') }));
}

/** 自第十條之保證金中扣抵; 依第十二點規定，管理費為百分之十; 其借用期限不受第四點之限制: the thing whose place the provision is. */
const PLACES_OF: readonly RegExp[] = [/^(?:規定|所定)*之([\u4e00-\u9fff]{3,8}?)(?=中|內|[，。；、])/, /^之?規定，([\u4e00-\u9fff]{3,6}?)應?為/];
const PLACE_BEHIND = /([\u4e00-\u9fff]{3,8})(?:不受|不適用)$/;
const NO_THING = /規定|限制|情[形事]|各[款項]|本[校法辦要規]|程序|方式/;

/** The provision says nothing of the thing, one single other one holds it. */
function checkPlaceOf(checked: CheckedText, { citation, element, provision, before, follows }: Reference, target: Element, report: Parameters<TextCheck>[1]): void {
  if (follows || citation.kind !== 'own' || JOINED.test(before)) return;
  const behind = element.text.slice(citation.span.end);
  const word = (PLACES_OF.map((pattern) => pattern.exec(behind)?.[1]).find((found) => found !== undefined) ?? PLACE_BEHIND.exec(before)?.[1]?.replace(/^.*[其之]/, '')) ?? '';
  const index = indexElements(checked.version.text);
  const own = provisionOf(index, target);
  const wordsIn = (one: Element): string => printedLines(one).join('');
  if (word.length < SHORTEST_WORD || NO_THING.test(word) || !own || own === provision || speaksOf(wordsIn(own), word)) return;
  const others = checked.version.text.body.filter((one) => isProvision(one) && one !== provision && wordsIn(one).includes(word));
  const { start, end } = citation.span;
  const [other] = others;
  // what stands right behind in one run is told of as such
  if (!other || others.length > 1 || describedBehind(element.text, end) === word) return;
  report(diagnose('FG3046', { citation: element.text.slice(start, end), word, provision: elementLabel(index, own.id), other: elementLabel(index, other.id) }, placeIn(checked, element, start, end), { related: labelOf(checked, other, `這裡才說到「${word}」`, 'this speaks of it') }));
}

/** The word that a reference describes its place by. */
function describedBehind(text: string, end: number): string {
  DESCRIBED.lastIndex = end;
  return DESCRIBED.exec(text)?.[1]!.split(WORD_ENDS)[0] ?? '';
}

/** 第八條第三款之參與者同意書: what an item is cited for. */
const OF_ITEM = /(?:(?:規定|所定|所稱|所列)*之|所[定稱列])([\u4e00-\u9fff]{3,12})/y;

/** The item says nothing of what it is cited for, one single other item of its list does. */
function checkItem(checked: CheckedText, { citation, element, follows, before }: Reference, target: Element, report: Parameters<TextCheck>[1]): void {
  const index = indexElements(checked.version.text);
  const parent = index.parents.get(target.id);
  OF_ITEM.lastIndex = citation.span.end;
  const run = OF_ITEM.exec(element.text)?.[1] ?? '';
  if (run === '' || follows || JOINED_CITATION.test(before) || !parent || isProvision(target) || target.number === null || subtree(target).includes(element)) return;
  const items = parent.children.filter((one) => one.level === target.level && one !== target && one.number !== null);
  const words = items.map((one) => printedLines(one).join(''));
  const word = Array.from({ length: run.length - SHORTEST_WORD + 1 }, (_, i) => run.slice(0, run.length - i)).find((part) => words.some((text) => text.includes(part)));
  const own = printedLines(target).join('');
  // 二、專案研究人員：…: what the item is called says more than its words
  const called = items.filter((one) => NAME_OF_ITEM.exec(one.text)?.[1] === run.slice(0, NAME_OF_ITEM.exec(one.text)?.[1]?.length));
  const ownName = NAME_OF_ITEM.exec(target.text)?.[1];
  if (called.length === 1 && ownName !== undefined && !run.startsWith(ownName)) return sayItem(checked, { citation, element }, target, called[0]!, NAME_OF_ITEM.exec(called[0]!.text)![1]!, report);
  // 所定發明人: told by the name alone
  if (word === undefined || /^所.(?!之)/.test(element.text.slice(citation.span.end)) || Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)).some((pair) => own.includes(pair))) return;
  const others = items.filter((_, i) => words[i]!.includes(word));
  if (others.length === 1) sayItem(checked, { citation, element }, target, others[0]!, word, report);
}
const NAME_OF_ITEM = /^[\s　]*([\u4e00-\u9fff]{3,10}?)(?:[：:，]|百分之|[0-9０-９])/;

function sayItem(checked: CheckedText, { citation, element }: Pick<Reference, 'citation' | 'element'>, target: Element, other: Element, word: string, report: Parameters<TextCheck>[1]): void {
  const index = indexElements(checked.version.text);
  const { start, end } = citation.span;
  report(diagnose('FG3046', { citation: element.text.slice(start, end), word, provision: elementLabel(index, target.id), other: elementLabel(index, other.id) }, placeIn(checked, element, start, end), { related: labelOf(checked, other, `這裡才說到「${word}」`, 'this speaks of it') }));
}

/** The provision that an element is in. */
function provisionOf({ parents }: ReturnType<typeof indexElements>, element: Element): Element | undefined {
  let one: Element | undefined = element;
  while (one && !isProvision(one)) one = parents.get(one.id);
  return one;
}

/** Of another regulation of the workspace: 第五條 of one that counts 點, and what is said of the place. That the place is there is checked by the passes. */
function checkElsewhere(checked: CheckedText, reference: Reference, report: Parameters<TextCheck>[1]): void {
  const { citation, element } = reference;
  const other = citation.kind === 'other' && citation.regulation !== null ? lookup(checked.others, citation.regulation) : undefined;
  const [first] = citation.steps;
  if (!other || first?.kind !== 'provision') return;
  const { start, end } = citation.span;
  if (first.word !== null && first.word !== other.text.style) {
    return report(diagnose('FG3005', { citation: element.text.slice(start, end), regulation: other.text.title }, placeIn(checked, element, start, end), { related: [{ source: other.source, span: firstLine(other.source), note: { zh: `這部法規以「${other.text.style}」編號`, en: `it counts ${other.text.style}` } }] }));
  }
  const found = findElement(other.text, citation.steps);
  if (!isFound(found)) return;
  checkDescribed(checked, reference, found.element, report, other);
  checkCited(checked, reference, found.element, { ...checked, version: other }, report);
  checkMandate(checked, reference, found.element, other, report);
}

/** 依導師制實施辦法第十二條規定，訂定本要點: that article leaves it to another text. */
const IS_MADE = /^(?:第[一二三四五六七八九十]+[項款])?(?:之)?(?:規定)?，?(?:特)?[訂制]定(?:本|之)/;
const LEAVES_OPEN = /另[定訂]|另行[定訂]|[定訂]之|[訂制]定|由[^，。；]{2,14}[定訂]|要點|辦法|規定|準則|細則/;
const LEAVES = /另[定訂]|另行[定訂]/;
function checkMandate(checked: CheckedText, { citation, element }: Reference, cited: Element, other: RegulationVersion, report: Parameters<TextCheck>[1]): void {
  const { start, end } = citation.span;
  const wordsIn = (one: Element): string => printedLines(one).join('');
  if (!IS_MADE.test(element.text.slice(end)) || LEAVES_OPEN.test(wordsIn(cited).replace(/本(?:辦法|要點|規定|準則|細則)/g, ''))) return;
  const open = other.text.body.filter((one) => isProvision(one) && LEAVES.test(wordsIn(one)));
  if (open.length !== 1) return;
  const index = indexElements(other.text);
  const label = other.origins.get(open[0]!.id)?.label;
  report(diagnose('FG3046', { citation: element.text.slice(start, end), word: '另定', provision: elementLabel(index, cited.id), other: elementLabel(index, open[0]!.id) }, placeIn(checked, element, start, end), { related: label ? [{ ...label, note: { zh: '這裡才說另定', en: 'this leaves it to another text' } }] : [] }));
}

/** So much of a word may be said of something else. */
const BY_CHANCE = 0.35;

/** Has it more of the pairs of neighbouring characters of a word than other words would have? */
export function speaksOf(text: string, word: string): boolean {
  const pairs = Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  return pairs.filter((pair) => text.includes(pair)).length > BY_CHANCE * pairs.length;
}

const JOINED_CITATION = /[條項款目點][^，。；]{0,3}[、及或與至]\s*$/;
/** 第五條及第六條之審查小組: one of them speaks of it. */
const JOINED = /[、及或與至]\s*$/;
