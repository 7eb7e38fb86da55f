/** Numerals that count nothing: 同一科目, 第三點, 「審核」二字, 兩校同意. */
import { isNoCount, isOfLevel } from '../../lang/phrase-numbers.ts';
import { boundaryAround } from '../../lang/phrases.ts';
import { unitAt } from '../../lang/units.ts';

/** What stands behind the numeral makes a name of it: 二年制, 一年級新生 of every year, 三級三審, 一週期. */
const NAMES = /^(?:年制|專|技|元|等親|級新生|級[一二三兩]審|週期)/;
/** Bodies and courses that are named by their number: 兩校同意, 一系 of them. A limit of them has its boundary word. */
const NAMED_UNITS: ReadonlySet<string> = new Set(['系', '校', '所', '科', '班']);
/** 一次給與, 一次照護金: all at once, nothing that is counted. A penalty (申誡一次) is. */
const AT_ONCE = /^次(?:性|給與|給付|發給|發放|核發|撥付|付清|繳清|繳納|退還|領取|[^，。；、]{0,4}金)/;
/** What is done over and over: 每學年修訂一次. A penalty (申誡一次) is counted. */
const REPEATED = /(?:修訂|修正|檢討|召開|開會|辦理|舉行|舉辦|檢視|評估|評鑑|更新|檢核|核計|核算|結算|公告|公布)$/;

/** Does the numeral of a text at start…end belong to a word, so that nothing has to be bound? */
export function isPartOfWord(text: string, start: number, end: number): boolean {
  const [before, numeral, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (/第$/.test(before) || NAMES.test(after) || isOfLevel(text, start) || (/[」』]$/.test(before) && /^字/.test(after))) return true;
  // 系、院二級會議, 院級與校級二級 are levels
  if (/[系所院校部處級]$/.test(before) && /^級/.test(after)) return true;
  if (/^學[期年]/.test(after) && ((numeral === '一' && /[前次上下]$/.test(before)) || /上、?下$/.test(before))) return true;
  if ((numeral === '一' && /[同每任單之某各另其該]$/.test(before)) || isNoCount(before, numeral, after)) return true;
  if (numeral === '一' && (isMeasured(after) || AT_ONCE.test(after))) return true;
  return /^[一二兩]$/.test(numeral) && !hasBoundary(text, start, end) && isNamed(before, numeral, after);
}

/** 一學期以十八週計: what is measured, not so many of it. */
const isMeasured = (after: string): boolean => /^以[^，。；]{1,12}計/.test(after.slice(unitAt(after, 0)?.spelling.length ?? after.length));

const isNamed = (before: string, numeral: string, after: string): boolean =>
  NAMED_UNITS.has(unitAt(after, 0)?.spelling ?? '') || (numeral === '一' && /^次/.test(after) && REPEATED.test(before));

/** Is the quantity limited by the words around it: 至少一系, 以一次為限? */
function hasBoundary(text: string, start: number, end: number): boolean {
  const unit = unitAt(text, end);
  return boundaryAround(text.slice(0, start), text.slice(end + (unit?.spelling.length ?? 0)), unit?.unit ?? null) !== null;
}
