/** The lines between a title and the first provision: 沿革 in every spelling met, wrapped lines joined. */
import { narrowDigits } from '../../lang/numerals.ts';
import { FULL_LINE } from './broken-lines.ts';
import { joinLines, sliceLine, type SourceLine } from './lines.ts';

const DIGIT = '[0-9０-９○〇ＯO零一二三四五六七八九十百]';
const DONE = '(?:通過|備查|核定|發布|發佈|公布|公佈|訂定|訂頒|初訂|擬[訂定]|修定|(?<=[日0-9０-９會])\\s*訂(?=[。）)\\s]*$)|制定|修正|修訂|增訂|刪除|施行|實施|廢止|核備|核准|同意|生效|在案|全文|條文|名稱|辦理|照辦|決議|確認|追認|函頒|頒布)';
const DATE = new RegExp(`${DIGIT}{1,7}\\s*(?:年|學年|\\.\\s*${DIGIT}{1,2}\\s*\\.|[/／-]${DIGIT}{1,2}[/／-]|-${DIGIT}\\s*學期)`);

const ABOUT = new RegExp(`${DONE}|令|函|會議|大會$|會[\\s　]*[（(]${DIGIT}|字第[^，。；\\s　]{4,24}號$`);

/** 在…所做的修訂版本: of a page, not of a regulation. */
const PAGE_VERSION = /(?:修訂|修正)版本/g;

/** Does a line tell of an adoption, amendment or approval? */
export function looksLikeHistory(text: string): boolean {
  if (text.length > 400) return false;
  return DATE.test(text) && ABOUT.test(text.replace(PAGE_VERSION, '')) && !/^第[^、，]{1,9}[條點](?:之[一二三四五六七八九十]{1,3})?\s/.test(text);
}

const START = new RegExp(
  `^[（(【〔]?(?:中華民國|民國|本[^，。]{0,12}?(?:經|於)|經|業經)?\\s*${DIGIT}{1,7}\\s*(?:年|學年|\\.|/|／|-|－)|^第[^。；]{1,200}(?:條|點|篇|章)[^。；]{0,12}?(?:之修正|修正|增訂|經)`,
);
/** 教育部90年5月3日台高字第…: the letter of an authority, its date behind its name. */
const LETTER = new RegExp(`^[\\u4e00-\\u9fff]{2,12}?(?:中華民國|民國)?\\s*${DIGIT}{1,7}\\s*(?:年|\\.|/|-)[^，。；]*字第`);
/** …字第1010001691號函: with it the entry may end, whatever a letter says. */
const LETTER_END = /字第[^，。；\s　]{4,24}號(?:書?函|令)?$/;
/** …臺訓(三)字第 / 1010001691號函 */
const NUMBER_BROKEN = /字第?[\s　]*$/;
/** …字第八九一三五九六 / 號函准予備查 */
const DIGITS_HANG = /字第[\s　]*[0-9０-９○〇零一二三四五六七八九十A-Z]{1,12}$/;
const DIGITS_REST = /^[0-9０-９○〇零一二三四五六七八九十]{0,10}號/;
/** …定自中華民國 / 110年12月1日起施行 */
const CENTURY_HANGS = /.(?:中華)?民國$/;
const NUMBERED = /^(?:[（(]?([0-9０-９]{1,2})[)）.．、]|\[([0-9]{1,2})\])\s*(?![0-9０-９])/;
const COMPLETE = new RegExp(`${DONE}(?:第?[^，；。]{0,24}(?:條|點|項|款)(?:條文|規定)?)?[^，、；]{0,2}[。]?\\s*[）)】〕]?[。；]?$`);
/** 中華民國九十五年十二月十八日: a day, and nothing that was done. */
const ONLY_DATE = new RegExp(`^(?:中華民國|民國)?\\s*${DIGIT}{2,7}\\s*(?:年\\s*${DIGIT}{1,3}\\s*月\\s*${DIGIT}{1,3}\\s*日|\\.\\s*${DIGIT}{1,2}\\s*\\.\\s*${DIGIT}{1,2})$`);
export const isOnlyDate = (text: string): boolean => ONLY_DATE.test(text);
const FULL_DATE = new RegExp(ONLY_DATE.source.slice(0, -1));
const HAS_DAY = new RegExp(FULL_DATE.source.slice(1));
/** 第7、8條之修正 | 經…函備查: the sentence goes on. */
const HANGING = /(?:之修正|之增訂|之刪除|為|[，、；：（(及與第號令])$/;

/** …函同意備查第2條之修正: what was approved ends the entry. */
const APPROVES = /(?:通過|備查|核定|核備|同意|公布|發布)[^，。；]{0,30}(?:之修正|之增訂|之刪除)$/;

/** …委員會審議通過(93.12.13), …委員會(99.06.24), …修正通過 88.4.21: the date behind an entry ends it. */
const DATED_BEHIND = /(?:通過|備查|核定|公布)[\s　]+[0-9０-９]{2,3}[.．/][0-9０-９]{1,2}[.．/][0-9０-９]{1,2}$|[\s　]*[（(][0-9０-９]{2,3}[年.．/-][0-9０-９]{1,2}[月.．/-][0-9０-９]{1,2}日?[）)]$/;

/** Does an entry of a history say what was done, so that nothing is missing from it? */
export const isCompleteEntry = (text: string): boolean => DATED_BEHIND.test(text) || (COMPLETE.test(text) && !HANGING.test(text));

/** A history line's own number: 1.中華民國… → 1. */
const entryNumber = (text: string): number | null => {
  const match = NUMBERED.exec(text);
  return match ? Number(narrowDigits(match[1] ?? match[2]!)) : null;
};

/** An adoption without a date that could be read: 第二十次校務會議修正通過. */
export const isUndated = (text: string): boolean => text.length <= 60 && /會議?[^，。；]{0,14}(?:通過|備查|核定)$/.test(text);

/** 第4條、第6條及第10條條文: what the amendment in the line above is about. */
const ONLY_NUMBERS = /^第[0-9０-９一二三四五六七八九十百之條點第、，,及與至\s-]{1,80}(?:文|規定)?$/;
const GOES_ON = /^(?:[，。；、）)】]|並自|並溯自|(?:號)?[令函]|自.{1,20}(?:施行|生效|實施)|[（(]?原名稱|新名稱|條|條文|臺教|台教|號)/;

/** …會議修正 / 通過, …會議 / 修正通過: nothing but what was done. */
const ONLY_DONE = /^(?:(?:修正|修訂|審議|同意|決議|准予)?(?:通過|備查|核備|核定|施行|實施|公[布佈]|發[布佈])){1,2}(?:在案)?[。）)】〕]?$/;

/** A sentence set apart behind a finished entry, or one that nothing can be missing from, and no word of an adoption in it: the preamble. */
const opensText = (previous: SourceLine, line: SourceLine): boolean => (line.blankBefore || (isCompleteEntry(previous.text) && !GOES_ON.test(line.text))) && /。$/.test(previous.text) && START.test(previous.text.replace(NUMBERED, '')) && (/。$/.test(line.text) || line.full !== undefined || line.text.length >= FULL_LINE) && !looksLikeHistory(line.text);

/** A day behind white space, with the meeting or letter that amended, or the day of a meeting right behind 備查: the next entry on the same line. An approval belongs to the meeting that it is of. */
const NEXT_ENTRY = new RegExp(`[\\s　]+(?=${FULL_DATE.source.slice(1)}[^，。；]{0,40}?(?:會|令|函|號)[^，。；]{0,12}?(?:修正|修訂))|(?<=備查|核備)[\\s　]*(?=${FULL_DATE.source.slice(1)}[^，。；]{0,40}?會議?[^，。；]{0,8}?(?:通過|修正|修訂))`, 'g');

/** Entries that stand side by side (…會議通過　104年12月2日…會議修正), each as a line of its own. */
function apart(line: SourceLine): SourceLine[] {
  const gap = line.table ? undefined : [...line.text.matchAll(NEXT_ENTRY)].find(({ index, 0: { length } }) => {
    const [before, behind] = [line.text.slice(0, index), line.text.slice(index + length)];
    return (START.test(before) || looksLikeHistory(before)) && isCompleteEntry(before) && looksLikeHistory(behind);
  });
  return gap ? [sliceLine(line, 0, gap.index), ...apart(sliceLine(line, gap.index + gap[0].length))] : [line];
}

/** Joins history lines that were wrapped, and parts entries side by side: one ends where the next one begins. */
export const joinHistory = (lines: readonly SourceLine[]): SourceLine[] => joinWrapped(lines).flatMap(apart);

function joinWrapped(lines: readonly SourceLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  let numbering: number | null = null;
  for (const line of lines) {
    const previous = out.at(-1);
    const number = entryNumber(line.text);
    // a number out of turn counts as one where a date stands behind it: the lines were put in another order
    if (number !== null && (number === (numbering ?? 0) + 1 || (numbering !== null && START.test(line.text.replace(NUMBERED, ''))))) {
      numbering = number;
      out.push(line);
    } else if (!previous || (numbering !== null && opensText(previous, line))) out.push(line);
    else if (numbering !== null) {
      // numbered entries: everything up to the next number belongs to the one before
      out[out.length - 1] = joinLines(previous, line);
    } else if (continues(previous, line)) out[out.length - 1] = joinLines(previous, line);
    else out.push(line);
  }
  return out;
}

/** An adoption on a line of its own, as no sentence of a provision is: it begins with its date and has no full stop. */
const isAdoption = ({ text, table }: SourceLine): boolean => !table && START.test(text) && looksLikeHistory(text) && COMPLETE.test(text) && !/[。；]$/.test(text) && /會|令|函|號/.test(text);

/** No Chinese at all: the title or an entry of the history once more in English. */
export const LATIN = /^[\x20-\x7e\u2010-\u201f]{3,200}$/;
export const isEnglish = (text: string): boolean => LATIN.test(text) && /[A-Za-z]{3}/.test(text);

/** No regulation was amended more often. */
const MOST_LINES_BELOW = 200;

/** Where a history below the text begins: at its word (`isWord`), or at the first of several adoptions; the number of lines where there is none. English copies may stand behind its entries. */
export function historyBelow(lines: readonly SourceLine[], isWord: (text: string) => boolean): number {
  const word = lines.findLastIndex((line) => isWord(line.text));
  if (word > 0 && word < lines.length - 1 && lines.length - word <= MOST_LINES_BELOW) {
    const below = lines.slice(word + 1).filter((line) => !isEnglish(line.text));
    if (below.length > 0 && below.every((line) => !line.table) && joinHistory(below).every((line) => looksLikeHistory(line.text))) return word;
  }
  const end = lines.findLastIndex((line) => !isAdoption(line) && !isEnglish(line.text)) + 1;
  const first = lines.slice(end).findIndex((line) => isAdoption(line));
  return first < 0 ? lines.length : end + first;
}

/** 修正日期：…, 法規類別：… : what databases print above a text. */
const FIELD = /^[^\s，。：:]{2,6}[：:]/;

function continues(previous: SourceLine, line: SourceLine): boolean {
  if (line.hint === 'list' && HAS_DAY.test(previous.text) && HAS_DAY.test(line.text)) return false;
  if (FIELD.test(line.text) || (FIELD.test(previous.text) && /日$/.test(previous.text))) return false;
  if (/^[A-Za-z]/.test(line.text) && /[\u4e00-\u9fff]$/.test(previous.text)) return false;
  if (CENTURY_HANGS.test(previous.text) || (DIGITS_HANG.test(previous.text) && DIGITS_REST.test(line.text))) return true;
  if (NUMBER_BROKEN.test(previous.text) && /^第?[0-9０-９A-Z]{4,}號/.test(line.text)) return true;
  if (!looksLikeHistory(previous.text) && !START.test(previous.text)) return false;
  if (LETTER_END.test(previous.text) && (LETTER.test(line.text) || (START.test(line.text) && looksLikeHistory(line.text)))) return false;
  // each day is an entry of its own
  if (isOnlyDate(previous.text) && FULL_DATE.test(line.text)) return false;
  if (GOES_ON.test(line.text) || ONLY_DONE.test(line.text) || ONLY_NUMBERS.test(line.text)) return true;
  if (APPROVES.test(previous.text) && FULL_DATE.test(line.text) && looksLikeHistory(line.text)) return false;
  if (!isCompleteEntry(previous.text)) return !looksLikeHistory(line.text) || !START.test(line.text) || HANGING.test(previous.text) || /[年月日]$/.test(previous.text);
  return !START.test(line.text) && !looksLikeHistory(line.text) && (line.indent ?? 0) > (previous.indent ?? 0);
}
