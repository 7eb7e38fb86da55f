/** The words, numbers, years and names that the 說明 of a row quotes, against its cells. */
import { foldedKey } from '../compare/fold.ts';
import { matchesOf } from '../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import { candidatesOf, isShare, type Candidate } from '../../lang/phrase-numbers.ts';
import { findUnit } from '../../lang/units.ts';
import { hasEllipsis } from '../import/table-merge.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { RowParts } from './check-row-paragraphs.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import { topicsIn } from './row-claims.ts';
import { otherResults } from './row-results.ts';
import { nameVariants } from './text/name-variants.ts';
import { quotedNames, soundsLike } from './text/names.ts';
import { speaksOf } from './text/references.ts';
import { ADD, BECOME, CHANGE, DELETE, END, GLUE } from './words-of-change.ts';

/** Quoted words that a cell does not hold, or that it holds though the statement says that they are new or gone. */
export interface Missing {
  readonly quoted: string;
  readonly column: 'amended' | 'current';
  readonly stands?: true;
}

const QUOTED = '「([^「」（）()…]{1,14})」';
/** A new office: 改由教務處辦理, 授權教育部訂定. */
const OFFICE = /(?:(?:改|修正為|(?:定明|明定|增列|增訂|規定)(?:應)?)由|授權(?:由)?)([\u4e00-\u9fff]{2,10}?)(?:會同|審議|審查|審定|核定|核准|核備|備查|定之|訂定|訂之|辦理|認定|決定|負責|公告|召集|聘任|遴聘|受理|承辦|主辦|執行|彙整|審理)/g;
const NO_OFFICE = /^(?:該|本|其|各|前|上開|後者|另|法律|依|申請|當)|[之及或與、]|(?:等|者|人)$/;
/** What may stand behind quoted words that are spoken of as words. */
const AS_WORDS = '(?:等|之|文字|字樣|字|用語|用詞|一詞|二字|名稱|規定|部分|項目)*';
/** 「三冊」修正為「五冊」, 修正「三冊」為「五冊」, 「三冊」改以「五冊」稱之, and the other way round: 以「五冊」取代「三冊」. */
const BECOMES: readonly { readonly pattern: RegExp; readonly isReversed: boolean }[] = [
  { pattern: new RegExp(`${QUOTED}${AS_WORDS}(?:[業已經][^，。；「]{1,6}，)?，?(?:爰|並|均|擬|予以)*(?:${BECOME}|改以|改用|改稱|代之以)${QUOTED}`, 'g'), isReversed: false },
  { pattern: new RegExp(`(?:${CHANGE}|改|易)${QUOTED}${AS_WORDS}(?:為|成)${QUOTED}`, 'g'), isReversed: false },
  { pattern: new RegExp(`以${QUOTED}${AS_WORDS}(?:取代|代替|替代|替換|置換)(?:現行|原|之|舊)*${QUOTED}`, 'g'), isReversed: true },
];
/** Words about something that the provision only follows: another law, an office with a new name, a provision elsewhere. */
const ELSEWHERE = /移列|移至|改制|更名|(?:法|條例|組織|機關|章名|名稱)[^，。；]{0,12}(?:業|已|經)*由$/;
const bare = (quoted: string): string => foldedKey(quoted).replace(/[。，；、]+$/, '');
const words = (element: Element): string => foldedKey(printedLines(element).join(''));

/** 「三冊」修正為「五冊」, 三次放寬為五次, 增列「並應公告」等字, 刪除「三日內」: what the statement quotes stands in the cells. */
export function contradictedWords({ amended, current, deletedMark }: ReadRow, statement: string, parts: RowParts | null = null): Missing[] {
  if (amended && !current) return statedOfAdded(statement, printedLines(amended).join(''));
  if (!amended || !current || deletedMark) return [];
  const [next, old] = [words(amended), words(current)];
  const quoted = BECOMES.flatMap(({ pattern, isReversed }) => [...statement.matchAll(pattern)].filter((match) => !ELSEWHERE.test(statement.slice(0, match.index)) && !/移列/.test(statement)).map(({ 0: all, 1: a, 2: b, index }): Change => {
    const [from, to] = isReversed ? [b!, a!] : [a!, b!];
    return { from, to, had: old.includes(bare(from)), has: next.includes(bare(to)), isOwn: isOwn(statement, index, index + all.length) || isExchanged(bare(from), bare(to), next, old) };
  }));
  const pairs = [...quoted, ...quantities(statement, next, old), ...inParagraph(statement, parts)].flatMap(({ from, to, had, has, isOwn }): Missing[] => {
    // a statement of which neither holds is about something else, unless it speaks of nothing but this change
    if (had === has) return !had && isOwn ? [{ quoted: to, column: 'amended' }] : [];
    return [had ? { quoted: to, column: 'amended' } : { quoted: from, column: 'current' }];
  });
  const told = pairs.filter((one, i) => !pairs.slice(0, i).some(({ quoted: said }) => said === one.quoted));
  if (hasEllipsis(amended) || hasEllipsis(current)) return told;
  const known = [...told, ...unquotedWords(statement, next, old), ...onlyResults(statement, next, old), ...otherOffice(statement, next), ...[statement, ...topicsIn(statement).map(({ words: topic }) => topic)].flatMap((text) => insertedWords(text, next, old)), ...otherYear(statement, next, old)];
  const isTold = ({ quoted: words }: Missing): boolean => known.some((one) => one.quoted.includes(words) || words.includes(one.quoted));
  return [...known, ...otherResults(statement, next, old).filter((one) => !isTold(one))];
}

/** 增訂第三項，分別定明期間為四十五日及六十日: of a provision that is new, the numbers that its explanation says it has. */
const STATES = /(?:定明|明定|規定|訂定|增訂)[^。；「」（）()]*?(?:為|以)([^。；，「」（）()]*)/g;
function statedOfAdded(statement: string, next: string): Missing[] {
  return matchesOf(STATES, statement).flatMap(({ 0: all, 1: stated, index }): Missing[] => {
    if (FOREIGN.test(/[^。；]*$/.exec(statement.slice(0, index))![0] + all)) return [];
    const numbers = measured(stated!);
    // what it says it has is not all of what a unit counts
    const isOfKind = (one: Candidate): boolean => measured(next).some((c) => isOneUnit(c, one));
    return numbers.every(isOfKind) ? numbers.filter((one) => !holds(next, one)).map((one) => ({ quoted: stated!.slice(one.start, one.end), column: 'amended' })) : [];
  });
}

/** The row changes just these words, but the other way round. */
const isExchanged = (from: string, to: string, next: string, old: string): boolean => old.includes(to) && next.includes(from) && !old.includes(from) && !next.includes(to);

/** 改由學務處辦理, where the amended cell names no such office. */
const otherOffice = (statement: string, next: string): Missing[] =>
  [...statement.matchAll(OFFICE)].filter(({ 1: office, index }) => !NO_OFFICE.test(office!) && !FOREIGN.test(/[^。；]*$/.exec(statement.slice(0, index))![0]) && !next.includes(foldedKey(office!))).map(({ 1: office }): Missing => ({ quoted: office!, column: 'amended' }));

/** Another law or provision is spoken of. */
const FOREIGN = /[法例]|辦法|準則|細則|要點|規則|標準|第[^，]{1,6}[條點]|現行|原/;

/** What may stand around a statement about the row itself: 爰將第二項所定期限自… */
const OWN_BEFORE = /(?:^|[，。；])(?:一、|二、|三、)?(?:配合實務(?:需要|運作)?，|爰|並|茲|將|擬|予|以|本[條點]|序文|但書|前段|後段|第[一二三四五六七八九十0-9]{1,3}[項款目](?:第[一二三四五六七八九十0-9]{1,3}[款目])?|所定|之|中|文字|期限|[委會]員(?:人數|總數)|人數|名額|次數|金額|額度|罰[鍰款金]|費用|收費|標準|門檻|上限|下限|年限|期間|時數|學分|比例|比率|名稱|，|自|由|原|為)*$/;
const OWN_BEHIND = /^(?:[。；]|，(?:以|俾)|$)/;
/** The words of the sentence before: another law, or what other provisions say, may be their subject. */
const isOwn = (statement: string, from: number, to: number): boolean => {
  const before = OWN_BEFORE.exec(statement.slice(0, from));
  return before !== null && !FOREIGN.test(/[^。；]*$/.exec(statement.slice(0, before.index))![0]) && OWN_BEHIND.test(statement.slice(to));
};

export interface Change {
  readonly from: string;
  readonly to: string;
  readonly had: boolean;
  readonly has: boolean;
  readonly isOwn: boolean;
}

/** Does a text hold this number with this unit? Persons are counted in 人, 名 and 位. */
export const holds = (text: string, { value, unit, printed }: Candidate): boolean =>
  candidatesOf(text).some((c) => c.value.n === value.n && c.value.d === value.d && isShare(c.printed) === isShare(printed) && (c.unit === unit || (PERSONS.test(c.unit ?? '') && PERSONS.test(unit ?? ''))));
const PERSONS = /^[人名位]$/;

/** Numbers of one unit, or shares, that the statement says to have become others, and whether the two texts hold them. */
export function quantities(statement: string, next: string, old: string): Change[] {
  const all = measured(statement);
  return [...ofOtherUnits(statement, next, old), ...all.slice(1).flatMap((to, i) => {
    const from = all[i]!;
    if (!isOneUnit(from, to) || !BECAME.test(statement.slice(from.end, to.start).replace(MONEY, ''))) return [];
    // 八十八年稅率由百分之五調降為百分之二: what became of it long ago
    if (isShare(to.printed) && /[年已][^，。；]*$/.test(statement.slice(0, from.start))) return [];
    const start = from.start - (MONEY.exec(statement.slice(0, from.start))?.[0].length ?? 0);
    return [{ from: statement.slice(from.start, from.end), to: statement.slice(to.start, to.end), had: holds(old, from), has: holds(next, to), isOwn: isOwn(statement, start, to.end) }];
  })];
}

const COUNT = '([0-9]{1,5}|[一二三四五六七八九十百]{1,6})';
/** 由六點提高為八點, 由三枚增為五枚: one word behind both numbers. */
const OF_ONE_UNIT = new RegExp(`由${COUNT}([\\u4e00-\\u9fff])${GLUE}${BECOME}${COUNT}\\2(?=[，。；、]|$)`, 'g');

/** The same for units that the list of units lacks; 條, 項 and 款 count places. */
function ofOtherUnits(statement: string, next: string, old: string): Change[] {
  return [...statement.matchAll(OF_ONE_UNIT)].flatMap((match): Change[] => {
    const [all, from, unit, to] = match as unknown as [string, string, string, string];
    if (findUnit(unit) || /[條項款目章節次]/.test(unit)) return [];
    const counts = (text: string, number: string): boolean => [...text.matchAll(new RegExp(`(?<!第)(?<![0-9一二三四五六七八九十百])${COUNT}${unit}`, 'g'))].some(([, printed]) => parseNumeral(printed!) === parseNumeral(number));
    return [{ from: from + unit, to: to + unit, had: counts(old, from), has: counts(next, to), isOwn: isOwn(statement, match.index, match.index + all.length) }];
  });
}

/** The only number of the same kind as the one in the words that a text holds and the other text does not; null for none and for several. */
export function onlyNumberOf(words: string, here: string, there: string): string | null {
  const [one] = measured(words);
  const found = one ? measured(here).filter((c) => isOneUnit(c, one) && !holds(there, c)) : [];
  return found.length === 1 ? here.slice(found[0]!.start, found[0]!.end) : null;
}

const OF_PARAGRAPH = /^(?:爰|將|修正)*第([一二三四五六七八九十]{1,2})項(?!第|[、及與和至][^，。]{0,4}項)/;

/** 第一項申請期限由十週修正為八週: the numbers are those of this 項, whatever the others have. */
function inParagraph(statement: string, parts: RowParts | null): Change[] {
  const at = (parseNumeral(OF_PARAGRAPH.exec(statement)?.[1] ?? '') ?? 0) - 1;
  const [next, old] = [parts?.next, parts?.old].map((cell) => cell?.paragraphs?.[at]?.words);
  if (next === undefined || old === undefined) return [];
  const own = /^.[^第]*(?:第(?![一二三四五六七八九十]{1,2}項)[^第]*)*/.exec(statement)![0];
  return quantities(own, next, old).filter(({ had, has }) => had !== has);
}

const WORDS = '[\\u4e00-\\u9fff]';
/** 由副教授以上修正為助理教授以上, without quotes. */
const UNQUOTED = new RegExp(`由(${WORDS}{2,12}?)${GLUE}${BECOME}(${WORDS}{2,14})(?=[，。；]|$)`, 'g');
/** Words that the statement says to have become others, where one of the two stands in its cell alone and of the other hardly anything does. */
function unquotedWords(statement: string, next: string, old: string): Missing[] {
  return [...statement.matchAll(UNQUOTED)].flatMap(({ 1: from, 2: to, index }): Missing[] => {
    if (measured(from! + to!).length > 0 || ELSEWHERE.test(statement.slice(0, index)) || FOREIGN.test(/[^。；]*$/.exec(statement.slice(0, index))![0])) return [];
    const stands = (words: string, here: string, there: string): boolean => here.includes(words) && !there.includes(words);
    if (stands(to!, next, old) && !speaksOf(old, from!)) return [{ quoted: from!, column: 'current' }];
    return stands(from!, old, next) && !speaksOf(next, to!) ? [{ quoted: to!, column: 'amended' }] : [];
  });
}

/** 提高為八十五分, 調降為百分之五: the numbers that a statement says to have come about. */
export const resultsIn = (statement: string): Candidate[] => measured(statement).filter(({ start }) => [ENDS_WITH_BECOME, VERB_IN_FRONT].some((verb) => verb.test(statement.slice(0, start).replace(MONEY, ''))));

/** Two numbers of one unit, or two shares. */
export const isOneUnit = (a: Candidate, b: Candidate): boolean => a.unit === b.unit && isShare(a.printed) === isShare(b.printed);

/** Numbers with a unit, and shares. */
export const measured = (text: string): Candidate[] => candidatesOf(text).filter((c) => c.unit !== null || isShare(c.printed));

/** 爰修正為二年: nothing is said of what it was, but it has to stand in the amended cell. */
function onlyResults(statement: string, next: string, old: string): Missing[] {
  const numbers = measured(statement).flatMap((to) => {
    const before = statement.slice(0, to.start).replace(MONEY, '').replace(/「$/, '');
    const verb = ENDS_WITH_BECOME.exec(before);
    if (!verb) return VERB_IN_FRONT.test(before) && !holds(next, to) && isOtherResult(statement.slice(0, to.start), to, next, old) ? [statement.slice(to.start, to.end)] : [];
    if (holds(next, to) || standsInTable(before.slice(0, verb.index), to, next) || !(isOwn(statement, verb.index, to.end + (statement[to.end] === '」' ? 1 : 0)) || isOtherResult(statement.slice(0, to.start), to, next, old) || isOtherOf(before.slice(0, verb.index), to, next, old))) return [];
    return [statement.slice(to.start, to.end)];
  });
  const quoted = [...statement.matchAll(ONLY_QUOTED)].filter((match) => !next.includes(bare(match[1]!)) && isOwn(statement, match.index, match.index + match[0].length)).map((match) => match[1]!);
  return [...numbers, ...quoted, ...ordinalResults(statement, next, old)].map((words): Missing => ({ quoted: words, column: 'amended' }));
}

const ORDINAL = /第([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})(週|周|天|日|學期|學年|年級|名)/g;

/** 第十二週, 第三學期: as printed, and where. */
export const ordinalsIn = (text: string): { words: string; unit: string; at: number }[] => [...text.matchAll(ORDINAL)].map(({ 0: words, 2: unit, index }) => ({ words, unit: unit!, at: index }));

/** 延至第十三週, where the row changes one such number alone, into another one. */
const ordinalResults = (statement: string, next: string, old: string): string[] =>
  ordinalsIn(statement).flatMap(({ words: said, unit, at }) => {
    const news = ordinalsIn(next).filter((one) => one.unit === unit && !old.includes(one.words));
    return /[為至到成]$/.test(statement.slice(0, at)) && news.length === 1 && !next.includes(said) && !old.includes(said) ? [said] : [];
  });

/** The row changes one number of this unit, and to another one, while the clause has nothing else in view. */
function isOtherResult(before: string, to: Candidate, next: string, old: string): boolean {
  const news = measured(next).filter((c) => c.unit === to.unit && isShare(c.printed) === isShare(to.printed) && !holds(old, c));
  return news.length === 1 && !holds(old, to) && !FOREIGN.test(/[^。；]*$/.exec(before)![0]);
}

/** 學生代表增為六人, where the cell has 學生代表四人: the words in front of the verb stand in front of one new number of the unit. */
function isOtherOf(before: string, to: Candidate, next: string, old: string): boolean {
  const topic = /[\u4e00-\u9fff]{4}$/.exec(foldedKey(before.replace(new RegExp(`${GLUE}$`), '')))?.[0];
  if (topic === undefined || FOREIGN.test(/[^。；]*$/.exec(before)![0])) return false;
  const behind = measured(next).filter((c) => isOneUnit(c, to) && next.slice(0, c.start).endsWith(topic));
  return behind.length === 1 && next.split(topic).length === 2 && !holds(old, behind[0]!);
}

/** 校訂共同必修減為十學分, where a table of the cell says 校訂共同必修 | 十 under its head 學分. */
function standsInTable(before: string, { value, unit }: Candidate, next: string): boolean {
  const topic = /[\u4e00-\u9fff]{2,4}$/.exec(foldedKey(before.replace(new RegExp(`${GLUE}$`), '')))?.[0];
  const [, numeral] = (topic !== undefined && unit !== null && next.includes(unit) && new RegExp(`${topic}[\\s|]*([0-9一二三四五六七八九十百]+)`).exec(next)) || [];
  return numeral !== undefined && value.d === 1n && parseNumeral(numeral) === Number(value.n);
}

const BECAME = new RegExp(`^(?:之?(?:規定|限制|期限|標準|門檻|上限|下限))?[」，]?${GLUE}${BECOME}「?$`);
const ENDS_WITH_BECOME = new RegExp(`${BECOME}$`);
/** 放寬每人補助次數為: the verb stands in front of what becomes another number. */
const VERB_IN_FRONT = new RegExp(`(?:${CHANGE}|放寬|提高|提升|降低|調高|調降|調升|延長|縮短|增加|減少)[^，。；：「」第由]{2,14}[為至到]$`);
const ONLY_QUOTED = new RegExp(`${BECOME}${QUOTED}`, 'g');
const MONEY = /新[臺台]幣$/;

const LONG_QUOTED = '「([^「」…]{2,40})」';
const PIECE_BEFORE = '(?:但書|後段|前段|序文|末句|現行|原|條文|所定|之|有關)*';
const INSERTS = new RegExp(`(?:${ADD}|加入|增)${PIECE_BEFORE}${LONG_QUOTED}${AS_WORDS}${END}|${LONG_QUOTED}${AS_WORDS}${GLUE}${ADD}${END}`, 'g');
const REMOVES = new RegExp(`${DELETE}${PIECE_BEFORE}${LONG_QUOTED}${AS_WORDS}${END}|${LONG_QUOTED}${AS_WORDS}${GLUE}${DELETE}${END}`, 'g');

/** Nothing else is spoken of in the clause. */
const OF_ROW = new RegExp(`(?:^|[，。；])(?:本[條點]|第[一二三四五六七八九十0-9]{1,3}[項款目]|現行|原|序文|但書|前段|後段|末句|於|在|中|後|前|${GLUE})*$`);

/** 增列「…」等字, 刪除「…」: only where the statement has no other text in view. */
function insertedWords(statement: string, next: string, old: string): Missing[] {
  const own = (index: number, all: string): boolean => {
    const before = statement.slice(0, index);
    if (/[法例]|要點|辦法|規則|附表|附件|章名|名稱|第[^，]{1,6}[條點]/.test(/[^。；]*$/.exec(before)![0])) return false;
    return /字$/.test(all) || OF_ROW.test(before);
  };
  const inserted = [...statement.matchAll(INSERTS)].filter(({ 0: all, index }) => own(index, all)).flatMap(({ 1: a, 2: b }): Missing[] => disagreement((a ?? b)!, next, old).map((found) => ({ ...found, column: found.stands ? 'current' : 'amended' })));
  const removed = [...statement.matchAll(REMOVES)].filter(({ 0: all, index }) => own(index, all)).flatMap(({ 1: a, 2: b }): Missing[] => disagreement((a ?? b)!, old, next).map((found) => ({ ...found, column: found.stands ? 'amended' : 'current' })));
  return [...inserted, ...removed];
}

/** Words that one cell has to hold, and more often than the other. */
function disagreement(quoted: string, here: string, there: string): Omit<Missing, 'column'>[] {
  const times = (text: string): number => text.split(bare(quoted)).length - 1;
  if (times(here) === 0) return here.replace(BRACKETS, '').includes(bare(quoted)) ? [] : [{ quoted }];
  return times(there) >= times(here) && bare(quoted).length >= SHORTEST_THAT_STANDS ? [{ quoted, stands: true }] : [];
}
/** 省（市）教育廳 may be quoted without them. */
const BRACKETS = /[（(][^）)]{0,4}[）)]/g;
/** Shorter words stand in other places, too. */
const SHORTEST_THAT_STANDS = 4;

const YEAR = '([0-9]{2,3}|[一二三四五六七八九十百零○]{2,7})學年度?';
const FROM_YEAR = new RegExp(`(?:自|適用於?|於)?${YEAR}(?:第[12一二]學期)?(?=[（(]?(?:含|起|入學|以後|開始|實施|施行|適用))`, 'g');
const SAYS = /(?:增列|增訂|新增|明定|定明|規定|修正為|改為|適用|實施|施行|自)[^，。；]*$/;
const termsIn = (text: string): string[] => [...narrowDigits(text).matchAll(FROM_YEAR)].map((match) => `${parseNumeral(match[1]!) ?? 0} ${/第[12一二]學期/.exec(match[0])?.[0].replace('一', '1').replace('二', '2') ?? ''}`);

/** 增列自114學年度起適用, where the cell says 115學年度起. */
function otherYear(statement: string, next: string, old: string): Missing[] {
  const [told, inNext] = [termsIn(statement), termsIn(next)];
  const [match] = [...narrowDigits(statement).matchAll(FROM_YEAR)];
  if (told.length !== 1 || inNext.length === 0 || inNext.includes(told[0]!) || termsIn(old).includes(told[0]!) || !match) return [];
  if (!/增列|增訂|新增|明定|定明/.test(statement.slice(0, match.index)) || !SAYS.test(statement.slice(0, match.index + match[0].length))) return [];
  return [{ quoted: statement.slice(match.index, match.index + match[0].length), column: 'amended' }];
}

/** 配合「學生海外研修補助要點」, where the cell names 「學生海外研習補助要點」. */
export function otherNames({ amended, current }: ReadRow, statement: string): { name: string; other: string }[] {
  const inCells = [amended, current].flatMap((e) => (e ? quotedNames(printedLines(e).join('')) : []));
  const quoted = quotedNames(statement).flatMap((name) => {
    const other = inCells.includes(name) ? undefined : inCells.find((one) => soundsLike(one, name));
    return other ? [{ name, other }] : [];
  });
  const cells = [amended, current].flatMap((e) => (e ? [printedLines(e).join('')] : [])).join('\n');
  // the cells count twice: theirs is the known one
  const unquoted = nameVariants([cells, cells, statement].join('\n')).filter(({ name, other }) => !cells.includes(name) && cells.includes(other) && statement.includes(name) && !statement.includes(other));
  return [...quoted, ...unquoted.filter(({ name }) => !quoted.some((one) => one.name.includes(name) || name.includes(one.name)))];
}
