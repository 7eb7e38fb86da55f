/** Cases that say something else than the entry they name: 距校75公里核給400元, where the table gives 800 for 60公里以上未滿120公里. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { casesIn, hitsOf, isOfGroup, TOGETHER, type Case, type Hit } from './looked-up-cases.ts';
import type { Entry, Group } from './looked-up-bounds.ts';
import { groupsIn } from './looked-up-entries.ts';
import { aroundOf, gives, isOnlyBase, rightValue, type Around } from './looked-up-readings.ts';
import { isOne, SHARE, showIn, type Quantity } from './quantities.ts';

interface Wrong {
  readonly hit: Hit;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** 等第積分3.7: a number without a unit behind the head of its column. */
function bareResult({ text }: Case, { group: { head }, end, entry }: Hit): Quantity | null {
  if (head.length < 2) return null;
  const at = text.indexOf(head, end);
  const match = at < 0 ? null : /^[為是計]?([0-9]+(?:\.[0-9]+)?)(?![0-9])/.exec(text.slice(at + head.length));
  if (!match) return null;
  const start = at + head.length + match[0].length - match[1]!.length;
  return { start, end: start + match[1]!.length, low: Number(match[1]) * entry.value!.factor, high: Number(match[1]) * entry.value!.factor, unit: entry.value!.unit, printed: match[1]!, spelling: '', factor: entry.value!.factor, comparator: null, isOrdinal: false };
}

const TAKEN_OR_PAID = /[減免退補獎應]|[實須需]繳|[核發]給/;
/** 37,810元起支: the amount itself. */
const STARTS = /^起[支薪敘]/;
/** What may be the result of a case: numbers of the unit of its entry behind what names it, of a factor those behind an amount. */
function resultsOf(one: Case, hit: Hit): Quantity[] {
  const { value } = hit.entry;
  if (value === null) return [];
  const behind = one.quantities.filter((q) => q.start >= hit.end && isOne(q) && (q.comparator === null || STARTS.test(one.text.slice(q.end))) && !q.isOrdinal && q !== hit.key && !/^\s*[×＊*÷]/.test(one.text.slice(q.end)));
  const direct = behind.filter((q) => q.unit === value.unit && (value.unit !== '月' || !value.isFactor));
  if (!value.isFactor || direct.length > 0) {
    const bare = direct.length === 0 ? bareResult(one, hit) : null;
    return bare ? [bare] : direct;
  }
  // 減免15,900元，實繳10,600元: worked out of what stands elsewhere
  const isBase = (q: Quantity): boolean => isOne(q) && !TAKEN_OR_PAID.test(/[^，。；：]*$/.exec(one.text.slice(0, q.start))![0]);
  const bases = [...one.quantities.filter((q) => (q !== hit.key || isOnlyBase(one, q)) && isBase(q)), ...(hit.key ? one.carried.map((q) => ({ ...q, start: -1 })) : [])];
  return one.quantities.filter((q) => q.start >= hit.end && isOne(q) && q.unit !== SHARE && q !== hit.key && bases.some((other) => other.unit === q.unit && other.start < q.start));
}

/** What a case is given, no result. */
const GIVEN = /月薪|原價|定價|已[繳領付修]|(?:所得|收入|薪資|學雜費)$|(?<![應須得可][\u4e00-\u9fff]{0,4})(?:授課|修習|修讀|選修|修滿|住宿|使用|租[用借]|借用|加班|服務|實習|出差|申請|購買|任教)$|(?:逾期|遲[到交延還]|延誤|曠[課職]|缺[席課])(?:共計?)?$/;

/** Several things together. */
const SEVERAL = /[、及與和][^，。；]*(?:共|合計|總)[^，。；]*$/;

const EACH = /每([^，；。、0-9]{1,3})$/;
/** Does a case print a value as its entries do, each for the same: 每週八小時? */
function isOwn({ text }: Case, q: Quantity, hits: readonly Hit[]): boolean {
  const each = EACH.exec(text.slice(0, q.start))?.[1];
  return each !== undefined && hits.every(({ entry }) => !entry.value!.isFactor && entry.per.split('、').includes(each));
}

/** The entries of one unit that a case names, and what it says. */
function wrongNumber(one: Case, hits: readonly Hit[], aroundFor: (hit: Hit) => Around): Wrong | null {
  const valued = hits.filter((hit) => hit.entry.value !== null && resultsOf(one, hit).length > 0);
  const [first] = valued;
  if (!first || valued.some(({ entry }) => entry.value!.unit !== first.entry.value!.unit || entry.value!.isFactor !== first.entry.value!.isFactor)) return null;
  const results = valued.map((hit) => resultsOf(one, hit)).reduce((all, own) => all.filter((q) => own.some(({ start }) => start === q.start)));
  const fitting = results.filter((result) => valued.some(({ group }) => isOfGroup(one, result, group)) && !GIVEN.test(/[^，。；：]*$/.exec(one.text.slice(0, result.start))![0]));
  const result = fitting.find((q) => isOwn(one, q, valued)) ?? fitting[0];
  if (!result) return null;
  // 保證金二千元，清潔未合格，退還…: one of several things taken off
  if (first.key === null && !first.entry.value!.isFactor && one.quantities.some((q) => q.unit === result.unit && q.end <= first.start)) return null;
  // 入會費及年費合計: more than what is named here
  const lead = one.text.slice(0, result.start);
  const isOfMore = TOGETHER.test(/[^，。；：]*$/.exec(lead)![0]) && one.quantities.some((q, i) => q.end <= result.start && one.quantities.slice(0, i).some((other) => other.unit === q.unit && q.unit !== first.key?.unit));
  if (valued.length === 1 && first.key === null && (SEVERAL.test(lead) || isOfMore)) return null;
  // several names of one group: each of them, or all together
  const sets = [...valued.map((hit) => [hit]), ...(valued.length > 1 ? [valued] : [])];
  if (sets.length > 1 && valued.some(({ group }) => group !== first.group) && first.key === null) return null;
  if (valued.length > 1 && first.key === null && !TOGETHER.test(one.text)) return null;
  // 研究49.8分、教學20.5分: each has its own number
  const [from, to] = [Math.min(...valued.map(({ end }) => end)), Math.max(...valued.map(({ start }) => start))];
  if (valued.length > 1 && one.quantities.some((q) => q.start >= from && q.end <= to && q.unit === result.unit)) return null;
  // 每週八小時 where the entry says 每週五小時: what comes to more is worked out of it
  if ((isOwn(one, result, valued) ? [result] : results).some((other) => sets.some((set) => gives(one, set, other, aroundFor(set[0]!))))) return null;
  const right = valued.length > 1 && first.key === null ? valued.reduce((sum, hit) => sum + rightValue(one, hit, result, aroundFor(hit)), 0) : rightValue(one, first, result, aroundFor(first));
  return { hit: first, start: first.start, end: result.end, value: result.unit === SHARE ? `${Math.round(right * 1e4) / 100}%` : showIn(Math.round(right * 1e6) / 1e6, result) };
}

/** 百分成績78分者，等第為A-, where the table has B+. */
function wrongName(one: Case, hits: readonly Hit[]): Wrong | null {
  const named = hits.filter(({ entry }) => entry.name !== null);
  const [hit] = named;
  if (!hit || new Set(named.map(({ entry }) => entry.name)).size > 1) return null;
  const names = [...new Set(hit.group.entries.flatMap(({ name }) => name ?? []))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:為|列|屬|評定?為|[得獲])(${names.map((name) => name.replace(/[+.*?()[\]\\^$|]/g, '\\$&')).join('|')})(?![+\\-\\u4e00-\\u9fff])`, 'g');
  const said = matchesOf(pattern, one.text).filter(({ index }) => index >= hit.end);
  if (said.length !== 1 || said[0]![1] === hit.entry.name) return null;
  return { hit, start: hit.start, end: said[0]!.index + said[0]![0].length, value: hit.entry.name! };
}

/** A case that says something else than the entry it names. */
export interface LookedUp {
  readonly element: Element;
  readonly at: number;
  readonly end: number;
  readonly printed: string;
  readonly value: string;
  /** The entry that it names. */
  readonly entry: Entry;
}

/** Of these cases those that say something else than the entries that they name. */
function wrongOf(cases: readonly Case[], elements: readonly Element[], groups: readonly Group[]): LookedUp[] {
  return cases.flatMap((one): LookedUp[] => {
    const { byNumber, byName } = hitsOf(one, groups);
    if (byNumber.length === 0 && byName.length === 0) return [];
    const aroundFor = (hit: Hit): Around => aroundOf(elements, one, hit.group, groups);
    const wrong = wrongName(one, byNumber) ?? wrongNumber(one, byNumber.length > 0 ? byNumber : byName, aroundFor) ?? (byNumber.length > 0 ? wrongNumber(one, byName, aroundFor) : null);
    return wrong ? [{ element: one.element, at: one.from + wrong.start, end: one.from + wrong.end, printed: one.text.slice(wrong.start, wrong.end), value: wrong.value, entry: wrong.hit.entry }] : [];
  });
}

/** The same of a line that stands in another document than the entries. */
export const lookedUpIn = (line: Element, elements: readonly Element[], groups: readonly Group[]): LookedUp[] => (groups.length === 0 ? [] : wrongOf(casesIn([line]), elements, groups));

/** Where the entry stands. */
export function placeOfEntry(checked: CheckedText, { element, start, end, printed }: Entry): Label {
  const place = element.cells ? placeIn(checked, element, 0, 0) : placeIn(checked, element, start, end);
  return { ...place, note: { zh: `所依的規定：「${printed}」`, en: `what it is looked up in: ${printed}` } };
}

export const checkLookedUp: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const cases = casesIn(elements);
  if (cases.length === 0) return;
  const groups = groupsIn(elements);
  if (groups.length === 0) return;
  for (const { element, at, end, printed, value, entry } of wrongOf(cases, elements, groups)) {
    report(diagnose('FG3024', { printed, value }, placeIn(checked, element, at, end), { related: [placeOfEntry(checked, entry)] }));
  }
};
