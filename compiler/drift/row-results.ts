/** What the 說明 of a row says that it makes of the row: days, numbers and quoted words behind 爰, 定明, 延至, which the amended cell has otherwise. */
import { toDays } from '../../lang/dates.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { Missing } from './check-row-words.ts';
import { numbersWithUnits, type Counted } from './text/counted.ts';
import { effectsIn, isSameEffect, type EffectWords } from './text/effects.ts';
import { placedDates } from './text/history.ts';

/** Another law, what stands elsewhere, what was found or is quoted of others. */
const FOREIGN = /[^方無依合司作手看想辦]法(?!規)|條例|辦法|準則|細則|要點|規則|現行其他|他校|各校|例如|舉例|目前|平均|統計|調查|人次|截至|迄今|近[一二三四五六七八九十]+年|總計|第[一二三四五六七八九十百0-9]+[條點]/;
const OWN = /本(?:法|條例|辦法|準則|細則|要點|規則|標準|[條點])/g;
const RESULT = /爰|故|定明|明定|使其?與|修[正訂]|調整|一致|仍|維持|不變|即得|始得|放寬|提前|延後|延長?至|訂為/;
const isOfRow = (sentence: string): boolean => RESULT.test(sentence) && !FOREIGN.test(sentence.replace(OWN, ''));

/** 延至一百零九年一月一日起, where the new day of the amended cell is another one. */
function otherDays(sentence: string, next: string, old: string): string[] {
  const [inNext, inOld] = [next, old].map((text) => placedDates(text).map(({ date }) => toDays(date))) as [number[], number[]];
  const news = [...new Set(inNext.filter((day) => !inOld.includes(day)))];
  if (news.length !== 1) return [];
  return placedDates(sentence).filter(({ date, at, end }) => ON_DAY.test(sentence.slice(0, at)) && /^(?:起|開始|施行|實施|生效|適用|止|，|。|$)/.test(sentence.slice(end)) && ![...inNext, ...inOld].includes(toDays(date))).map(({ at, end }) => sentence.slice(at, end));
}
const ON_DAY = /(?:爰|定明|明定|修[正訂]|調整|延後|提前|改)[^。；]{0,40}?(?:自|至|為|於)\s*$|(?:延|展延|提前|修正|改)[至為自]$/;

/** 自115學年度第2學期起施行, where the amended cell has another term. */
function otherTerms(sentence: string, next: string, old: string): string[] {
  const [told, printed, was] = [sentence, next, old].map((text) => effectsIn(text).filter(({ kind }) => kind !== '日')) as [EffectWords[], EffectWords[], EffectWords[]];
  const [one, other] = [told[0], printed[0]];
  return one && other && told.length === 1 && printed.length === 1 && was.length === 0 && !isSameEffect(one, other) && !FOREIGN.test(sentence.replace(OWN, '')) ? [one.printed] : [];
}

/** 修正處罰倍數為「一倍以下」及「三倍以下」: all or none of the words stand there. */
const QUOTED_LIST = /[為成](「[^「」]{2,14}」(?:[、及與和或]「[^「」]{2,14}」)+)/g;
const quotedOfList = (sentence: string, next: string): string[] => matchesOf(QUOTED_LIST, sentence).flatMap(({ 1: list, index }) => {
  const quoted = matchesOf(/「([^「」]+)」/g, list!).map(([, words]) => words!);
  const missing = quoted.filter((words) => !next.includes(words));
  return /修[正訂]|調整|改|定明|明定/.test(sentence.slice(0, index)) && missing.length > 0 && missing.length < quoted.length ? missing : [];
});

/** Words right in front of a number: what it is of. */
const SAME_WORDS = 2;
const isAlike = (sentence: string, at: number, cell: string, there: number): boolean => there >= SAME_WORDS && at >= SAME_WORDS && sentence.slice(at - SAME_WORDS, at) === cell.slice(there - SAME_WORDS, there);

/** The numbers of a cell that one of a statement is told of: those behind the same words, those of what is said to stay, or any of its unit, where the words in front tell a result. */
function toldOf(one: Counted, sentence: string, cell: string): Counted[] {
  const own = numbersWithUnits(cell).filter(({ unit }) => unit === one.unit);
  const alike = own.filter(({ at }) => isAlike(sentence, one.at, cell, at));
  if (alike.length > 0) return alike;
  const before = sentence.slice(0, one.at);
  const topic = KEPT.exec(before)?.[1];
  const kept = topic === undefined ? [] : own.filter(({ at }) => cell.slice(Math.max(0, at - REACH), at).includes(topic));
  return kept.length > 0 || !AT_RESULT.test(before) ? kept : own;
}
const REACH = 10;

/** 均以五十八歲為起支年齡, 仍為二十日, 爰降為八點: a number of which neither cell has any, where the amended one has a single number in its place; 現行達十二點: the same of the current one. */
function otherNumbers(sentence: string, next: string, old: string): Missing[] {
  const inRow = [...numbersWithUnits(next), ...numbersWithUnits(old)];
  return numbersWithUnits(sentence).flatMap((one): Missing[] => {
    if (standsInTable(sentence, one, next) || FREE_UNIT.test(one.unit) || /^(?:前|來|間|內?(?:已|曾)|級)/.test(sentence.slice(one.end)) || inRow.some(({ unit, value }) => unit === one.unit && value === one.value) || (next + old).includes(one.printed)) return [];
    const [isOld, isNew] = [OF_CURRENT.test(sentence.slice(0, one.at)), toldOf(one, sentence, next)];
    const values = new Set((isOld ? toldOf(one, sentence, old) : isNew).map(({ value }) => value));
    return values.size === 1 ? [{ quoted: one.printed, column: isOld ? 'current' : 'amended' }] : [];
  });
}
/** 共同必修減為十學分, where a table of the cell says 共同必修 | 十 under its head 學分. */
function standsInTable(sentence: string, { at, printed, unit }: Counted, next: string): boolean {
  const topic = /^.*([\u4e00-\u9fff]{2})[減增調提降][^，。；]{0,2}[為至到]$/.exec(sentence.slice(0, at))?.[1];
  return topic !== undefined && next.includes(unit) && next.replace(/[\s|]/g, '').includes(topic + printed.slice(0, -unit.length));
}
const KEPT = /([\u4e00-\u9fff]{2})(?:則|均|仍|亦|之)*(?:維持|仍為|仍以)(?:為|以)?$/;
const AT_RESULT = /(?:(?:仍|均|皆|一律|應|統一|定)(?:以|為|訂為|定為)|(?:[降增減升改提延縮訂]|修正|調整|縮短|延長|提高|降低|放寬)(?:為|至|成|到))$/;
const OF_CURRENT = /^(?:[一二三四五六七八九十]、)?(?:現行|原)(?:規定|條文)?[^，。；]*$/;
const FREE_UNIT = /^[條項款次種類個]$/;

/** Such words of a statement; the cells are folded. */
export const otherResults = (statement: string, next: string, old: string): Missing[] => matchesOf(/[^。；]+/g, statement).flatMap(({ 0: sentence }) => {
  const own = isOfRow(sentence);
  const found = [...(/定明|明定|爰|修[正訂]|延/.test(sentence) ? otherDays(sentence, next, old) : []), ...otherTerms(sentence, next, old), ...quotedOfList(sentence, next)];
  return [...found.map((quoted): Missing => ({ quoted, column: 'amended' })), ...(own ? otherNumbers(sentence, next, old) : [])];
});
