/** What an announcement, a decree or a motion says is amended, against the table: 修正「學生選課要點」第三點、第五點，刪除第七點. */
import type { Label, Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { Source } from '../../lang/source.ts';
import { foldedKey } from '../compare/fold.ts';
import type { SourceLine } from '../import/lines.ts';
import { checkTitles } from './check-draft.ts';
import { checkNamed, type Changes } from './check-table-title.ts';
import { placeOfWords } from './imported-version.ts';
import { provisionsAmended, type Named } from './named-provisions.ts';
import { isLikeName, isSameName } from './sort-documents.ts';
import { bareName, lacksWords, quotedNames } from './text/names.ts';

/** What a paper says that it is about: 案由：選課要點部分規定修正草案，提請審議. */
const SUBJECT = /^[一二三四五六七八九十、（()）\s　]*(?:(?:提案|議案)?[\s　]*(?:案[\s　]*由|主[\s　]*旨)[一二三四五六七八九十0-9]{0,3}|(?:提案|議案)第?[一二三四五六七八九十0-9]{1,3}案?)[\s　]*[：:]/;
const IS_AMENDED = /修正|修訂|增訂|草案/;

/** The lines in which the motions of minutes, or the head of a letter, name a regulation that is amended. */
export const subjectsIn = (lines: readonly SourceLine[]): string[] => lines.filter(({ text, table }) => table === null && SUBJECT.test(text)).map(({ text }) => text);

/** Is the regulation the subject of the line? Its 施行細則 is another one. */
export function isSubject(line: string, regulation: string): boolean {
  const bare = foldedKey(bareName(regulation));
  // 學則 alone is that of any school
  const [words, name] = [foldedKey(line), bare.length === 2 ? `本校${bare}` : bare];
  return name.length >= 4 && IS_AMENDED.test(line) && words.split(name).slice(1).some((behind) => !/^(?:施行細則|作業)/.test(behind));
}

/** What stands at the head of a letter, of minutes, of an agenda, of a motion: such a file holds no provisions, whatever its points are. */
const HEAD = /(?:會議[紀記]錄|議程|提案[單表]?|[函令簽]|公告|開會通知單)(?:[（(][^）)]{1,8}[）)])?$|^發文(?:日期|字號)[\s　]*[：:]/;
const HEAD_LINES = 6;

/** Files that tell people of a regulation, by their names or their lines: 常見問答, 懶人包, 問：… */
const TELLS = /公告|通知|問答|問與答|常見問題|Q\s*&\s*A|FAQ|懶人包|新聞稿|宣導|[紀記]錄|議程|(?<!總)說明(?![表欄])/i;
const QUESTION = /^(?:問|Q)[\s　]*[0-9一二三四五六七八九十]{0,3}[\s　]*[：:.．、]/i;

/** Do the first lines, the questions or the name of the file say so? */
export const isHeadOfPaper = (lines: readonly SourceLine[], name: string): boolean =>
  lines.slice(0, HEAD_LINES).some(({ text, table }) => table === null && (HEAD.test(text.trim()) || (text.length <= LONGEST_HEAD && !/[。；，：]$/.test(text) && TELLS.test(text)))) || lines.some(({ text }) => QUESTION.test(text)) || (lines.length > 0 && TELLS.test(name.replace(/^.*[/\\]/, '')));
const LONGEST_HEAD = 20;

/** Does the line speak of the amendment of a regulation in quotation marks, and of none of these? */
export function isOfAnother(line: string, titles: readonly string[]): boolean {
  const names = IS_AMENDED.test(line) ? quotedNames(line) : [];
  return names.length > 0 && !names.some((name) => titles.some((title) => isSameName(name, title) || isLikeName(name, bareName(title)) || isOfOtherKind(name, bareName(title))));
}

/** 「國立某某大學兼任助理要點」 where the only regulation is the 學生兼任助理要點: names of a subject line that are probably meant to be that of the title, but are not. */
export function misnamedIn(line: string, title: string, institution: string): string[] {
  const own = bareName(title);
  const quoted = IS_AMENDED.test(line) ? quotedNames(line) : [];
  const names = quoted.length > 0 || !IS_AMENDED.test(line) ? quoted : unquotedNames(line);
  if (own.length < 4 || names.length !== 1 || foldedKey(names[0]!) === foldedKey(own)) return [];
  const [name] = names as [string];
  // a name behind that of the school is printed in full
  const isWhole = institution !== '' && foldedKey(line).includes(foldedKey(institution + name));
  return (isLikeName(name, own) && !own.endsWith(name)) || isOfOtherKind(name, own) || (isWhole && own.endsWith(name) && lacksWords(own.slice(0, -name.length), institution)) ? [name] : [];
}

const UNQUOTED_IN_SUBJECT = /[\u4e00-\u9fff]{4,40}?(?:學則|要點|辦法|規則|須知|準則|細則|規程|章程|規範)(?=第|[，。；、（(]|修[正訂]|[業已]經|部分|草案|條文|一案|案|$)/g;
const BEFORE_NAME = /^.*(?:(?:修[正訂]|訂定)[前後]之?|修[正訂](?![前後])|現行之?|新訂之?|訂定|增訂|關於|有關|檢送|檢陳|公告|本校|大學|審議|討論|[處室]提)/;
/** 主旨：擬修正校外實習作業要點第三點: names without quotation marks; none where the line names several. */
function unquotedNames(line: string): string[] {
  const names = matchesOf(UNQUOTED_IN_SUBJECT, line.replace(SUBJECT, '')).map(([words]) => words.replace(BEFORE_NAME, ''));
  return names.length === 1 && names[0]!.length >= LEAST_OF_NAME && !/^[依本該其及與]|施行細則/.test(names[0]!) ? names : [];
}
const LEAST_OF_NAME = 6;

const KIND_OF_NAME = /(?:實施|作業|設置|管理|處理)?(?:辦法|要點|規則|規定|準則|細則|須知|規程)$/;
/** 校外實習作業要點 for 校外實習實施辦法: one name but for its kind. */
export const isOfOtherKind = (name: string, own: string): boolean => own.replace(KIND_OF_NAME, '').length >= 4 && own.replace(KIND_OF_NAME, '') === name.replace(KIND_OF_NAME, '');

export interface Announcement {
  readonly regulation: string;
  readonly named: readonly Named[];
  /** The words that name the provisions. */
  readonly printed: string;
  /** The whole line. */
  readonly place: Label;
}

const ANNOUNCES = /(修正|修訂|增訂|刪除)(?:發布|公布)?(?:本校|本院|本部)?「([^「」]{2,60})」((?:名稱[及、])?(?:增訂|刪除|修正|修訂)?第.+)/;
/** 「學生選課要點」第三點、第五點業經修正, 「學生選課要點」第三點及第五點修正案. */
const ANNOUNCED = /「([^「」]{2,60})」(第[^，。；「」]{1,80}?)(?:條文|規定)?(?:[業已經]{1,2}(?:予以)?(?=修[正訂])|(?=修[正訂](?:條文|規定)?(?:草案|案)))(修正|修訂)/;
const UNQUOTED_NAME = '本[校院]([\\u4e00-\\u9fff]{0,30}?(?:學則|要點|辦法|規則|須知|準則|細則|規程))';
/** 修正本校選課辦法第三條、第九條，並增訂第六條之一. */
const ANNOUNCES_UNQUOTED = new RegExp(`(修正|修訂|增訂|刪除)${UNQUOTED_NAME}((?:名稱[及、])?(?:增訂|刪除|修正|修訂)?第.+)`);
/** 本校學則第四條及第十條修正草案. */
const UNQUOTED = new RegExp(`${UNQUOTED_NAME}(第[^，。；「」]{1,80}?)(?:條文|規定)?(修正|修訂)(?:條文|規定)?(?:草案|案)`);

/** 圖書館法第五條及第八條條文修正草案提案說明: what stands above a paper. */
const ABOVE_PAPER = /^[#\s　]*([\u4e00-\u9fff]{2,40}?(?:法|條例|學則|要點|辦法|規則|須知|準則|細則|規程))(第[^，。；「」]{1,80}?)(?:條文|規定)?(修正|修訂)(?:條文|規定)?(?:草案|案)(?:之?提案)?(?:說明|重點)?$/;

/** The announcements among the lines of a document. */
export const announcementsIn = (lines: readonly SourceLine[], source: Source): Announcement[] =>
  lines.flatMap(({ text, table }): Announcement[] => {
    if (table !== null) return [];
    const [, verb, name, list] = ANNOUNCES.exec(text) ?? ANNOUNCES_UNQUOTED.exec(text) ?? [];
    const [, nameBefore, listBefore, verbBehind] = verb === undefined ? (ANNOUNCED.exec(text) ?? UNQUOTED.exec(text) ?? ABOVE_PAPER.exec(text) ?? []) : [];
    const said = list ?? listBefore;
    const amended = said === undefined ? null : provisionsAmended(/^[第名]/.test(said) ? (verb ?? verbBehind!) + said : said);
    return amended ? [{ regulation: (name ?? nameBefore)!, ...amended, place: placeOfWords(text, [source]) }] : [];
  });

/** What is amended, as far as an announcement tells of it. */
export interface Announced {
  readonly title: string;
  readonly place: Label;
  readonly changes: Changes;
}

/** The announcement names what is amended. `isOnly`: all documents are about one regulation, which no announcement names, so that a name like it is one for it. */
export function checkAnnouncement({ regulation, named, printed, place }: Announcement, about: Announced, isOnly: boolean, report: Report): void {
  const isSame = isSameName(regulation, about.title);
  if (!isSame && !(isOnly && isLikeName(bareName(regulation), bareName(about.title)))) return;
  if (!isSame) checkTitles(regulation, place, about.title, about.place, report);
  checkNamed(about.changes, named, { printed, where: 'notice', place }, report);
}
