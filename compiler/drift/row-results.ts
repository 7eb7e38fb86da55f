/** What the 說明 of a row says that it makes of the row: days, numbers and quoted words behind 爰, 定明, 延至, which the amended cell has otherwise. */
import { toDays } from '../../lang/dates.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { Missing } from './check-row-words.ts';
import { numbersWithUnits } from './text/counted.ts';
import { placedDates } from './text/history.ts';

/** Another law, what stands elsewhere, what was found or is quoted of others. */
const FOREIGN = /[^方無依合司作手看想辦]法(?!規)|條例|辦法|準則|細則|要點|規則|標準|現行其他|他校|各校|例如|舉例|目前|平均|統計|調查|人次|截至|迄今|近[一二三四五六七八九十]+年|總計|第[一二三四五六七八九十百0-9]+[條點]/;
const OWN = /本(?:法|條例|辦法|準則|細則|要點|規則|標準|[條點])/g;
const RESULT = /爰|故|定明|明定|使其?與|修[正訂]|調整|一致|即得|始得|放寬|延長?至|訂為/;
const isOfRow = (sentence: string): boolean => RESULT.test(sentence) && !FOREIGN.test(sentence.replace(OWN, ''));

/** 延至一百零九年一月一日起, where the new day of the amended cell is another one. */
function otherDays(sentence: string, next: string, old: string): string[] {
  const [inNext, inOld] = [next, old].map((text) => placedDates(text).map(({ date }) => toDays(date))) as [number[], number[]];
  const news = [...new Set(inNext.filter((day) => !inOld.includes(day)))];
  if (news.length !== 1) return [];
  return placedDates(sentence).filter(({ date, at, end }) => ON_DAY.test(sentence.slice(0, at)) && /^(?:起|開始|施行|實施|生效|適用|止|，|。|$)/.test(sentence.slice(end)) && ![...inNext, ...inOld].includes(toDays(date))).map(({ at, end }) => sentence.slice(at, end));
}
const ON_DAY = /(?:爰|定明|明定|修[正訂]|調整|延後|提前|改)[^。；]{0,40}?(?:自|至|為|於)\s*$|(?:延|展延|提前|修正|改)[至為自]$/;

/** 修正處罰倍數為「一倍以下」及「三倍以下」: all or none of the words stand there. */
const QUOTED_LIST = /[為成](「[^「」]{2,14}」(?:[、及與和或]「[^「」]{2,14}」)+)/g;
const quotedOfList = (sentence: string, next: string): string[] => matchesOf(QUOTED_LIST, sentence).flatMap(({ 1: list, index }) => {
  const quoted = matchesOf(/「([^「」]+)」/g, list!).map(([, words]) => words!);
  const missing = quoted.filter((words) => !next.includes(words));
  return /修[正訂]|調整|改|定明|明定/.test(sentence.slice(0, index)) && missing.length > 0 && missing.length < quoted.length ? missing : [];
});

/** 均以五十八歲為起支年齡, 仍為二十日: a number of which neither cell has any, where the amended one has a single number of its unit. */
function otherNumbers(sentence: string, next: string, old: string): string[] {
  const inNext = numbersWithUnits(next);
  const inOld = numbersWithUnits(old);
  return numbersWithUnits(sentence).filter((one) => {
    const own = inNext.filter(({ unit }) => unit === one.unit);
    const [before, behind] = [sentence.slice(0, one.at), sentence.slice(one.end)];
    const isToldAlike = AT_RESULT.test(before) || own.some(({ at }) => at >= 2 && before.endsWith(next.slice(at - 2, at)));
    const values = new Set(own.map(({ value }) => value));
    return isToldAlike && !FREE_UNIT.test(one.unit) && !/^(?:前|來|間|內?(?:已|曾)|級)/.test(behind) && values.size === 1 && [...inNext, ...inOld].every(({ unit, value }) => unit !== one.unit || value !== one.value) && !next.includes(one.printed);
  }).map(({ printed }) => printed);
}
const AT_RESULT = /(?:仍|均|皆|一律|應|統一|定)(?:以|為|訂為|定為)$/;
/** Years and times are told of anything. */
const FREE_UNIT = /^[條點項款次種類個]$/;

/** Such words of a statement; the cells are folded. */
export const otherResults = (statement: string, next: string, old: string): Missing[] => matchesOf(/[^。；]+/g, statement).flatMap(({ 0: sentence }) => {
  const own = isOfRow(sentence);
  const found = [...(/定明|明定|爰|修[正訂]|延/.test(sentence) ? otherDays(sentence, next, old) : []), ...quotedOfList(sentence, next), ...(own ? otherNumbers(sentence, next, old) : [])];
  return found.map((quoted): Missing => ({ quoted, column: 'amended' }));
});
