/** The head of a document: institution, title, draft mark, 沿革, and whatever else stands before the first provision. */
import { isCompleteEntry, isEnglish, isOnlyDate, isUndated, joinHistory, LATIN, looksLikeHistory } from './history.ts';
import { continuesSentence } from './broken-lines.ts';
import { isDraftMark, takeDraft } from './draft-marks.ts';
import { isColumnHead } from './table-headers.ts';
import { joinLines, sliceLine, trimEdges, type SourceLine } from './lines.ts';
import { isUnnumberedHeading, readListMarker } from './read-marker.ts';

export { takeDraft };

export interface Header {
  readonly institution: string;
  readonly title: string;
  /** 要點, 辦法, 學則 …; "" when the title has no known kind. */
  readonly kind: string;
  readonly history: readonly string[];
  /** Words printed around the title that are no part of it: （修正草案）, 【附件 2】. */
  readonly notes: readonly string[];
  /** Lines that are none of these and stay plain text. */
  readonly plain: readonly SourceLine[];
}

const KINDS = [
  '作業要點', '實施要點', '注意事項', '應行注意事項', '補充規定', '施行細則', '組織規程', '作業程序', '標準作業程序', '作業規範', '管理規則', '要點', '辦法', '規定', '規則', '準則',
  '須知', '原則', '細則', '條例', '通則', '學則', '規程', '章程', '簡章', '程序', '標準', '基準', '綱要', '規範', '守則', '簡則', '方案', '計畫', '計劃', '公約', '規約', '憲章', '要項', '事項',
  '手冊', '流程', '機制', '措施', '說明', '憲法', '法',
];
/** The kinds that are printed as one word in results: the shortest that ends the title. */
const SHORT_KINDS = [...KINDS].filter((k) => k.length <= 2 || k === '注意事項').sort((a, b) => b.length - a.length);

const PREFIX = /^(?:【法規名稱】♪?|標[\s　]*題(?:[\s　]*[：:]|[\s　])[\s　]*|(?:法[\s　]*規(?:[\s　]*名[\s　]*稱)?|名[\s　]*稱|(?:規[\s　]*章|政策|文件|辦法|要點)[\s　]*名[\s　]*稱)[\s　]*[：:])[\s　]*/;
/** 法規名稱：without the name: it says what the line is, as 法規 does in a file. */
export const isTitleLabel = (text: string): boolean => PREFIX.exec(text)?.[0] === text;
/** 法規名稱 and the like, which stand before a name. */
export const isTitleWord = (words: string): boolean => PREFIX.test(`${words}：`) && PREFIX.exec(`${words}：`)![0].length === words.length + 1;
const BRACKETED = /^[【〔[（(][^】〕\]）)]{1,20}[】〕\]）)]$/;
const HISTORY_WORD = /^[【〔[（(]?(?:沿[\s　]*革|修正歷程|歷次修正|修正沿革|法規沿革|歷史沿革|修法沿革|修訂紀錄|修訂歷程)[】〕\]）)]?[：:]?$/;
/** 沿革 and the like, which stand before a history. */
export const isHistoryWord = (words: string): boolean => HISTORY_WORD.test(words);
const CONTENT_WORD = /^(?:條次|點次|項次|(?:法規|規章|條文)?(?:內容|全文|條文|本文))[：:]?$/;
/** 內容 and the like, which stand before the text itself, and 條次 beside it. */
export const isContentWord = (words: string): boolean => CONTENT_WORD.test(words);

const PUBLIC = /^(?:(?:國立|私立|(?:[^\s　，。]{2}市?|臺北市|台北市|高雄市)?市立|縣立)[^\s　，。、「（(]{2,10}?(?:大學|專科學校|學院|高級[^\s]{2,4}學校|高級中學|國民[中小]學)(?:附屬[^\s　，。、「（(]{0,6}?(?:中學|小學|職業學校))?)/;
/** 臺中市北區某某國民小學, 某某縣某某鄉某某國小: schools of a county or a town. */
const LOCAL = new RegExp(`^[\\u4e00-\\u9fff]{2}[縣市]立?(?:[\\u4e00-\\u9fff]{1,3}[鄉鎮市區])?(?!各|國民|高級|政府|教育|所屬|公私)[\\u4e00-\\u9fff]{2,6}?(?:國民中小學|國民[中小]學|國[中小]|高級中等學校|高級[\\u4e00-\\u9fff]{2,4}職業學校|高級中學|高中)(?:附設幼兒園)?(?=[^\\s　])`);
/** 大學校院, 大學系所: no institution; 大學校園… begins the title of one. */
const BEHIND_UNIVERSITY = '(?=[^及與或系法校院]|校(?!院)|院(?!校|系|所)|系務|法規會)';
const SCHOOL = `(?:科技|醫學|醫護|藝術|體育|師範|海洋|商業|設計|外語|管理|社區)?(?:大學${BEHIND_UNIVERSITY}|(?:技術|師範|體育|護理|醫護)學院|(?:工業|商業|護理|醫護管理|[^\s　，。、]{2,4})?專科學校)`;
const PRIVATE = new RegExp(`^(?!各|教育部|行政院|大學|科技大學|技術學院|專科學校|全國|公私立|補助|辦理|獎勵)[^\\s　，。、「（(及與或各等]{2,6}?${SCHOOL}`);
/** 財團法人某某學校財團法人某某大學: the name as the law has it. */
const FOUNDATION = new RegExp(`^(?:財團法人[^\\s　，。、「（(]{2,10}?|[^\\s　，。、「（(]{2,8}?學校財團法人)(?:學校)?(?:財團法人)?[^\\s　，。、「（(]{0,8}?${SCHOOL}`);

/** 國立虎尾科技大學學生選課要點 → [國立虎尾科技大學, 學生選課要點]; the white space between them is layout. */
export function splitInstitution(title: string): { institution: string; title: string } {
  const found = (PUBLIC.exec(title) ?? LOCAL.exec(title) ?? FOUNDATION.exec(title) ?? PRIVATE.exec(title))?.[0] ?? '';
  const rest = trimEdges(title.slice(found.length));
  return rest === '' ? { institution: '', title } : { institution: found, title: rest };
}

/** The kind that a title ends with, "" when unknown. */
export function kindOf(title: string): string {
  const bare = title.replace(/[\s　\p{Extended_Pictographic}\uFE0F]/gu, '').replace(/[（(][^（()）]*[）)]$/, '');
  return SHORT_KINDS.find((kind) => bare.endsWith(kind) && bare.length > kind.length - 1) ?? '';
}

const MOST_TITLE_LINES = 4;
/** How far down a page its title may stand, when it says what it is. */
const MOST_LINES_ABOVE = 40;
/** 公布日期：…, 法規類別：…: what databases print above a text. */
const FIELD = /^[^\s，。：:]{2,6}[：:]/;
/** 原名稱：… belongs to a history, 法規類別：… to none. */
const isField = (text: string): boolean => FIELD.test(text) && !/^(?:[原新舊]|[^：:]*、)/.test(text);
const ANNEX_NUMBER = /^附[件表錄][\s　]*[0-9０-９一二三四五六七八九十]{0,3}[：:]?$/;

/** 首頁 > 法規 > 停車辦法, Home / 停車辦法: the way to a page. */
const PATH = /[>›»]|[\s　][/／][\s　]/;
/** 出自…, 跳到主要內容區, 有借有還！, …法規彙編: words of a page, a sentence, or the name of a collection, no beginning of a title. */
const NO_TITLE = /^(?:出自|取自|引自|摘自|轉載|資料來源|跳[到至過])|[!！?？。,，；;：:]|(?:法規|規章|章則)(?:彙編|輯要|大全|資料庫|系統|專區)$/;
/** 示例系-學生活動-章程 above 章程: the name of the page, with the way to the text that it ends with. */
const leadsTo = (text: string, below: readonly string[]): boolean => /[-－–—|｜]/.test(text) && below.slice(0, MOST_TITLE_LINES).some((name) => isTitle(name) && text.endsWith(name) && /[-－–—|｜][\s　]*$/.test(text.slice(0, -name.length)));
/** 示例大學法規彙編 */
const COLLECTION = /^[^，。：]{2,20}(?:法規|規章|章則)(?:彙編|輯要|大全|資料庫|系統|專區)$/;
/** 示例大學法規彙編　文件編號：A-01: what heads a page, beside it the number or the version of the document. */
const PAGE_HEAD = /(?:^|[\s　])(?:文件編號|法規編號|規章編號|文件代號|版[次本]|頁[次碼]|機密等級)[\s　]*[：:]/;
/** What every page of a site prints at its top. */
const MENU = /關於我們|聯絡(?:我們|資訊)|網站導覽|(?:^|[\s　])(?:回?首頁|登入)(?:[\s　]|$)/;
const isTitle = (text: string): boolean => !PATH.test(text) && kindOf(takeDraft(titleWords(text)).title) !== '';
/** …安全維護計畫 / 實施辦法: a plan or a procedure, and below it the rest of the title. */
const NAMES_PLAN = /(?:計[畫劃]|方案|程序|機制|措施|事項|標準|流程)$/;
const KIND_ALONE = /^(?:[\u4e00-\u9fff]{2})?(?:要點|辦法|細則|規程|規則|準則|須知|規定|原則)$/;
/** The words of a title line without the history in brackets behind them. */
const titleWords = (text: string): string => splitHistory(splitLatin(text)[0])[0];

const LATIN_BEHIND = /^(.*[\u4e00-\u9fff）)])[\s　]+([A-Z][\x20-\x7e\u2010-\u201f]{8,})$/;
/** 停車辦法 Parking Regulations → both names, "" where there is one. */
function splitLatin(text: string): [words: string, latin: string] {
  const match = text.length > LONGEST_TITLE ? null : LATIN_BEHIND.exec(text);
  return match && kindOf(match[1]!) !== '' ? [match[1]!, match[2]!] : [text, ''];
}

const APART = /(?<=[\u4e00-\u9fff])[\s　]+(?=[\u4e00-\u9fff])/g;
/** Of the letters of a title this many stand apart when it is set letter by letter. */
const MOSTLY = 0.6;
/** 國 立 示 例 大 學 學 則: the white space between letters is layout. */
export function drawTogether(text: string): string {
  const letters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const gaps = text.length > LONGEST_TITLE ? 0 : (text.match(APART)?.length ?? 0);
  return letters >= 5 && gaps >= (letters - 1) * MOSTLY && !looksLikeHistory(text) ? text.replace(APART, '') : text;
}

/** No title is longer. */
const LONGEST_TITLE = 600;
const BRACKETS_BEHIND = /^(.{4,}?)[\s　]*([（(【〔［\[][^]*[）)】〕］\]])$/;
/** 使用規則105.03.03修訂 */
const DATED_BEHIND = /^(.{4,60}?)[\s　]*((?:中華民國|民國)?[\s　]*[0-9０-９]{2,3}[\s　]*[年.．/／][^]*)$/;
/** 選課要點（90年1月3日教務會議通過） → its words and the history behind them, "" where there is none. */
function splitHistory(text: string): [words: string, history: string] {
  const dated = text.length > LONGEST_TITLE ? null : DATED_BEHIND.exec(text);
  if (dated && kindOf(takeDraft(dated[1]!).title) !== '' && !looksLikeHistory(dated[1]!) && looksLikeHistory(dated[2]!) && isCompleteEntry(dated[2]!)) return [dated[1]!, dated[2]!];
  const match = text.length > LONGEST_TITLE ? null : BRACKETS_BEHIND.exec(text);
  return match && looksLikeHistory(match[2]!) && !looksLikeHistory(match[1]!) ? [match[1]!, match[2]!] : [text, ''];
}

/** 組織章程, 修業辦法: what a page calls a text that has a longer name. */
const GENERIC = /^(?:[\u4e00-\u9fff]{2})?(?:章程|要點|辦法|規則|規定|公約|須知)$/;

/** Characters that two texts have in common at their ends. */
function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}

/** The whole name of a text below the name that a page gives it: longer, and alike at its end; null where nothing says more. */
function wholeName(texts: readonly string[], short: number): { from: number; count: number } | null {
  const words = takeDraft(texts[short]!).title;
  for (let i = short + 1; i < Math.min(texts.length, short + MOST_TITLE_LINES); i++) {
    if (looksLikeHistory(texts[i]!)) return null;
    for (const count of [1, 2]) {
      const name = takeDraft(titleWords(texts.slice(i, i + count).join(''))).title;
      if (name.length <= words.length || name.length > LONGEST_NAME || !isTitle(name) || texts.slice(i, i + count).some(looksLikeHistory)) continue;
      const alike = commonEnd(name, words);
      if (alike >= words.length || (GENERIC.test(words) && alike >= 2) || (alike >= LEAST_ALIKE && splitInstitution(name).institution !== '')) return { from: i, count };
    }
  }
  return null;
}
/** The last line below a title, and above any history, that is a title and says whose: what stands above it are the names of the page and of its menu. */
function lastOwnName(texts: readonly string[], first: number): number {
  const end = texts.findIndex((text, i) => i > first && looksLikeHistory(text) && splitHistory(text)[1] === '');
  return texts.findLastIndex((text, i) => i > first && (end < 0 || i < end) && i <= MOST_LINES_ABOVE && text.length <= LONGEST_NAME && !FIELD.test(text) && !/^依/.test(text) && isTitle(text) && saysWhose(takeDraft(titleWords(text)).title));
}
/** The name of a school and nothing else. */
const isSchool = (text: string | undefined): boolean => text !== undefined && splitInstitution(`${text}學則`).title === '學則';
/** Words that may be what a regulation is called. */
const isName = (text: string | undefined): boolean => text !== undefined && text.length <= LONGEST_NAME && /[\u4e00-\u9fff]{2}/.test(text) && !/[，。；：]/.test(text) && !NO_TITLE.test(text) && !HISTORY_WORD.test(text) && !CONTENT_WORD.test(text) && !looksLikeHistory(text);
/** 選課辦法 / 105.06.02系務會議 / 示例大學選課要點: the whole name at the end, below what a page calls it and the history. */
function nameBelowHistory(texts: readonly string[], first: number): number {
  const last = texts.length - 1;
  const isName = (text: string): boolean => text.length <= LONGEST_NAME && !FIELD.test(text) && !looksLikeHistory(text) && isTitle(text) && saysWhose(takeDraft(text).title);
  const between = texts.slice(first + 1, last);
  return last > first + 1 && last <= MOST_LINES_ABOVE && isName(texts[last]!) && !isName(texts[first]!) && between.every(looksLikeHistory) ? last : -1;
}
/** The name of a regulation that names a school or a foundation first. */
const saysWhose = (title: string): boolean => /^[財社]團法人/.test(title) || splitInstitution(title).institution !== '';
const LEAST_ALIKE = 6;
/** 04 國立示例大學…章程: its number in the list of a page. */
const LIST_NUMBER = /^[0-9０-９]{1,3}[\s　]*(?=[\u4e00-\u9fff])/;
/** 示例學校財團法人, above the name of its school. */
const FOUNDATION_ALONE = /^(?:財團法人[^\s　，。、「（(]{2,10}|[^\s　，。、「（(]{2,8}學校財團法人)$/;
const LONGEST_NAME = 80;

/** An entry of the history by itself, not behind a title. */
const isWholeEntry = (text: string): boolean => looksLikeHistory(text) && isCompleteEntry(text) && splitHistory(text)[1] === '';

/** An entry of the history, where there is no title. */
const isAdoption = (texts: readonly string[]): boolean => looksLikeHistory(texts[0] ?? '') && splitHistory(texts[0]!)[1] === '' && (isCompleteEntry(texts[0]!) || (texts.length > 1 && texts.every(looksLikeHistory)));

/** 國立示例大學學生機車管理要 / 點: the first two lines that only together are a title; -1 where there are none. */
function brokenTitle(lines: readonly SourceLine[], least: number): number {
  return lines.findIndex((line, i) => i >= least && i < MOST_TITLE_LINES && i + 1 < lines.length && line.text.length >= LEAST_BROKEN && saysWhose(line.text) && !looksLikeHistory(line.text) && !NO_TITLE.test(line.text) && isTitle(line.text + lines[i + 1]!.text));
}
const LEAST_BROKEN = 12;

/** Where the title stands among the first lines: up to the first line that ends with a kind of regulation, otherwise the first line. */
function findTitle(lines: readonly SourceLine[], least: number): { from: number; count: number } {
  const texts = lines.map((line) => line.text);
  const named = texts.findLastIndex((text, i) => i >= least && i <= MOST_LINES_ABOVE && PREFIX.test(text) && !isTitleLabel(text));
  if (named >= 0) return { from: named, count: !isTitle(texts[named]!) && isTitle(texts[named + 1] ?? '') && !FIELD.test(texts[named + 1]!) ? 2 : 1 };
  const short = texts.findIndex((text, i) => i >= least && isTitle(text) && !leadsTo(text, texts.slice(i + 1)) && !(FIELD.test(text) && !PREFIX.test(text)));
  const own = short < 0 ? -1 : lastOwnName(texts, short);
  if (own > short) return { from: own, count: 1 };
  const below = short < 0 ? -1 : nameBelowHistory(texts, short);
  if (below > short) return { from: below, count: 1 };
  const whole = short < 0 ? null : wholeName(texts, short);
  if (whole) return whole;
  const first = short;
  const last = first >= 0 && NAMES_PLAN.test(texts[first]!) && KIND_ALONE.test(takeDraft(texts[first + 1] ?? '').title) ? first + 1 : first;
  if (last > least && last <= MOST_LINES_ABOVE && texts.slice(least, last).every(isWholeEntry)) return { from: last, count: 1 };
  const history = texts.findIndex((text, i) => i > least && looksLikeHistory(text) && splitHistory(text)[1] === '');
  const broken = last < 0 ? brokenTitle(lines, least) : -1;
  if (broken >= 0 && (history < 0 || broken + 1 < history)) return { from: broken, count: 2 };
  // 國立示例大學 / T分數計算公式: what no word of a title ends
  if (last < 0 && isSchool(texts[least]) && isName(texts[least + 1]) && history !== least + 1) return { from: least, count: 2 };
  if (last < 0 || last > MOST_LINES_ABOVE || (history >= 0 && history < last)) return { from: least, count: isAdoption(texts.slice(least)) || PAGE_HEAD.test(texts[least] ?? '') || CONTENT_WORD.test(texts[least] ?? '') || HISTORY_WORD.test(texts[least] ?? '') ? 0 : Math.min(1, lines.length - least) };
  // a line that says whose regulation it is, or what it is called, needs none of those above it
  const isWhole = (i: number): boolean => PREFIX.test(texts[i]!) || readListMarker(texts[i]!) !== null || saysWhose(takeDraft(titleWords(texts[i]!)).title) || (/^(?:title|heading)$/.test(lines[i]!.hint ?? '') && lines[i - 1]?.hint !== lines[i]!.hint);
  let from = last;
  const saysAll = (): boolean => from < last && saysWhose(takeDraft(titleWords(texts.slice(from, last + 1).join(''))).title);
  while (from > least && last - from < MOST_TITLE_LINES - 1 && !isWhole(from) && !saysAll() && !FIELD.test(texts[from - 1]!) && !texts[from - 1]!.includes(texts[last]!) && !texts[from]!.startsWith(texts[from - 1]!) && !MENU.test(texts[from - 1]!) && !PATH.test(texts[from - 1]!) && !NO_TITLE.test(texts[from - 1]!) && /[\u4e00-\u9fffA-Za-z]{2}/.test(texts[from - 1]!) && !(isEnglish(texts[from - 1]!) && !isEnglish(texts[last]!)) && !ANNEX_NUMBER.test(texts[from - 1]!)) from--;
  return last - least >= MOST_TITLE_LINES && !isWhole(from) ? { from: last, count: 1 } : { from, count: last - from + 1 };
}

/** The words of each cell of a table in order, line by line where they are known; those that only go on with another left out. */
const cellsOf = ({ table, cells }: SourceLine): (readonly string[])[] =>
  table!.flatMap((row, y) => row.flatMap((words, x) => {
    const lines = cells?.[y]?.[x]?.flatMap((line) => (line.table ? line.table.flat() : [line.text])) ?? [];
    return words === '' || words === '<' || words === '^' ? [] : [lines.length > 0 ? lines : [words]];
  }));

const asLines = (from: SourceLine, texts: readonly string[]): SourceLine[] => texts.map((text) => ({ ...from, text, table: null, cells: undefined, indent: null, blankBefore: false }));

/** No sentence: a name, a field, a number. */
const isShort = (text: string): boolean => text.length <= LONGEST_CELL && !/。$/.test(text);

/** The lines of a table that holds the history beside names and fields, the history last; null for every other table. */
function historyInTable(line: SourceLine): SourceLine[] | null {
  const cells = cellsOf(line).map((texts) => joinHistory(asLines(line, texts)).map(({ text }) => text));
  const isHistory = (texts: readonly string[]): boolean => texts.every((text) => looksLikeHistory(text) && isCompleteEntry(text) && !isField(text));
  const others = cells.filter((texts) => !isHistory(texts)).flat();
  if (others.length === cells.flat().length) return historyInRows(line);
  return others.every((text) => isShort(text) && !isColumnHead(text)) ? asLines(line, [...others, ...cells.filter(isHistory).flat()]) : null;
}

/** 版次｜日期｜說明 above rows that each tell of a day and what was done on it: every row an entry. */
function historyInRows(line: SourceLine): SourceLine[] | null {
  const [heads = [], ...rows] = line.table!.map((row) => row.filter((words) => words !== '' && words !== '<' && words !== '^'));
  const isEntry = (row: readonly string[]): boolean => row.filter(isOnlyDate).length === 1 && looksLikeHistory(row.join('　')) && row.every(isShort);
  const isHead = heads.length > 1 && heads.every((words) => words.length <= LONGEST_HEAD && !/[0-9０-９]/.test(words));
  const entries = isHead ? rows : [heads, ...rows];
  if (line.table![0]!.length < 2 || entries.length === 0 || !entries.every(isEntry)) return null;
  return [...asLines(line, isHead ? [heads.join('　')] : []), ...asLines(line, entries.map((row) => row.join('　'))).map((entry) => ({ ...entry, hint: 'list' as const }))];
}
const LONGEST_HEAD = 8;

/** A document whose head is a table (文件編號, 版次) names the regulation in one of its cells, its institution perhaps in the one before; the table stays where it holds sentences. */
function titleInTable(tables: readonly SourceLine[]): { lines: SourceLine[]; taken: SourceLine | null } {
  const cells = tables.flatMap((line) => cellsOf(line).map((texts) => ({ line, text: texts.join(' ') })));
  const at = cells.findIndex(({ text }) => text.length <= LONGEST_CELL && !FIELD.test(text) && isTitle(text) && kindOf(text) !== text && !isColumnHead(text));
  if (at < 0) return { lines: [], taken: null };
  const { line } = cells[at]!;
  const whose = cells.slice(0, at).find(({ text }) => isSchool(text));
  const own = [...(whose ? [whose.text] : []), cells[at]!.text];
  const taken = cells.every((cell) => cell.line !== line || isShort(cell.text)) ? line : null;
  const others = taken ? cells.filter((cell, i) => cell.line === line && i !== at && cell !== whose).map(({ text }) => text) : [];
  return { lines: asLines(line, [...own, ...others.filter((text) => !looksLikeHistory(text)), ...others.filter(looksLikeHistory)]), taken };
}
const LONGEST_CELL = 60;

/** A sentence, or what stands before a list: the text of a document without provisions has begun. */
const opensText = ({ text }: SourceLine): boolean => /[。：:；]$/.test(text) && !looksLikeHistory(text);

/** 住宿學生應遵守下列事項：: no field of a database, but what stands before a list. */
const OPENS_LIST = /(?:如[下左]|下列|以下|應|須|請).{0,20}[：:]$/;

/**
 * Reads the lines before the first provision or heading; `isAll`: there is none, so that what follows the history is the text itself; `isHeaded`: headings without
 * a number stand in the text.
 */
export function readHeader(all: readonly SourceLine[], { isAll = false, isHeaded = false } = {}): Header {
  const notes: string[] = [];
  const unfolded = all.flatMap((line) => (line.table ? (historyInTable(line) ?? [line]) : [line]));
  const tables = unfolded.filter((line) => line.table);
  const words = unfolded.filter((line) => !line.table).map((line, i) => {
    const text = i <= MOST_LINES_ABOVE ? drawTogether(line.text) : line.text;
    return text === line.text ? line : { ...line, text, marks: [] };
  });
  const named = words.every((line) => looksLikeHistory(line.text)) ? titleInTable(tables) : { lines: [], taken: null };
  const { own: chinese, english } = withoutEnglish([...named.lines, ...words]);
  const { own: lines, fields } = withoutFields(chinese);
  notes.push(...english, ...fields);
  let least = 0;
  while (least < lines.length - 1 && (BRACKETED.test(lines[least]!.text) || COLLECTION.test(lines[least]!.text) || PAGE_HEAD.test(lines[least]!.text)) && !looksLikeHistory(lines[least]!.text)) least++;
  const top = least;
  const hinted = lines.findIndex((line) => line.hint === 'title');
  if (hinted > least && hinted < least + MOST_TITLE_LINES) least = hinted;
  const { from, count } = findTitle(lines, least);
  const above = lines.slice(0, from).map((line) => line.text);
  // what a database prints above the name that it gives: 修正日期：…; or the whole history above the title
  const dated = PREFIX.test(lines[from]?.text ?? '') || above.slice(top).every(isWholeEntry) || (isTitle(above[top] ?? '') && above.slice(top + 1).every(looksLikeHistory)) ? above.slice(top).filter(looksLikeHistory) : [];
  // 示例學校財團法人 / 示例大學…辦法: both lines name the school
  const whose = FOUNDATION_ALONE.test(above.at(-1) ?? '') && saysWhose(lines[from]?.text ?? '') ? above.at(-1)! : '';
  notes.push(...above.slice(0, whose === '' ? undefined : -1).filter((text) => !dated.includes(text)));
  const [names, latin] = splitLatin(lines.slice(from, from + count).reduce<SourceLine | null>((a, b) => (a ? joinLines(a, b) : b), null)?.text ?? '');
  const [printed, adopted] = splitHistory(names);
  if (latin !== '') notes.push(latin);
  // 拾貳、停車規則: its number in the handbook that it was taken from
  const number = isTitle(printed) ? readListMarker(printed) : null;
  const prefix = number ? number.text + number.gap : (PREFIX.exec(printed)?.[0] ?? (saysWhose(printed.replace(LIST_NUMBER, '')) ? LIST_NUMBER.exec(printed)?.[0] : undefined) ?? '');
  if (prefix) notes.push(trimEdges(prefix));
  const draft = takeDraft(printed.slice(prefix.length));
  const below = lines.slice(from + count);
  const opens = isAll ? below.findIndex(opensText) : -1;
  const end = isAll ? below.slice(0, opens < 0 ? below.length : opens).findLastIndex((line) => looksLikeHistory(line.text)) + 1 : below.length;
  const history = readHistory(below.slice(0, end), notes, isHeaded);
  return {
    ...splitInstitution(whose + draft.title), kind: kindOf(draft.title), history: [...dated, ...(adopted === '' ? [] : [adopted]), ...history.entries],
    notes: [...notes, ...(draft.amended === undefined ? [] : [draft.amended]), ...draft.drafts], plain: [...tables.filter((line) => line !== named.taken), ...history.plain, ...below.slice(end)],
  };
}

/** What databases print above a text, the name of each field on a line of its own and its value below. */
const FIELD_NAME = /^(?:(?:更新|異動|發[布佈]|公[布佈]|修正|修訂|制定|生效)日期|(?:發布|公布|發文)?[文字]號|(?:主管|權責|業務|承辦|負責|訂定|發布)?單位|(?:法規|規章)?(?:類別|狀態|編號|版本))[\s　]*[：:]?$/;
/** 更新日期 2018-11-23 16:16:20 文號 … 單位 …: all of them on one line. */
const FIELD_LINE = /^(?:更新|異動|發[布佈]|公[布佈]|修正|修訂)日期[\s　].*[\s　](?:文號|單位|類別)(?:[\s　]|$)|^(?:更新|異動)日期[\s　]*[0-9]{4}-[0-9]{2}-[0-9]{2}.*(?:文號|單位|類別)/;
function withoutFields(lines: readonly SourceLine[]): { own: readonly SourceLine[]; fields: readonly string[] } {
  const isValue = (text: string | undefined): boolean => text !== undefined && !FIELD_NAME.test(text) && !HISTORY_WORD.test(text) && !CONTENT_WORD.test(text) && !isTitleWord(text) && !isTitle(text);
  const opens = lines.map((line, i) => FIELD_NAME.test(line.text) && isValue(lines[i + 1]?.text));
  const isField = (i: number): boolean => opens[i]! || FIELD_LINE.test(lines[i]!.text) || (i > 0 && opens[i - 1]!);
  return { own: lines.filter((_, i) => !isField(i)), fields: lines.flatMap(({ text }, i) => (isField(i) ? [text] : [])) };
}

/** A line above the text that has a stop inside of it and goes on in the next one. */
const opensSentence = (line: SourceLine, next: SourceLine | undefined): boolean => next !== undefined && /[，,。；]./.test(line.text) && !looksLikeHistory(next.text) && continuesSentence(line, next);

/** The title and the history once more in English between their lines; a line of figures behind one goes on with it. All lines where nothing could name the regulation in Chinese. */
function withoutEnglish(lines: readonly SourceLine[]): { own: readonly SourceLine[]; english: readonly string[] } {
  const isName = ({ text }: SourceLine): boolean => isTitle(text) || (/[\u4e00-\u9fff]{2}/.test(text) && text.length <= LONGEST_NAME && !NO_TITLE.test(text) && !looksLikeHistory(text));
  if (!lines.slice(0, MOST_LINES_ABOVE).some(isName)) return { own: lines, english: [] };
  const isCopy = new Set<SourceLine>();
  lines.forEach((line, i) => {
    if (isEnglish(line.text) || (i > 0 && isCopy.has(lines[i - 1]!) && ENGLISH_REST.test(line.text))) isCopy.add(line);
  });
  return { own: lines.filter((line) => !isCopy.has(line)), english: [...isCopy].map(({ text }) => text) };
}
/** …on December 23, / 2016 */
const ENGLISH_REST = /^[0-9]{1,4}[,.)]?$/;

/** Several sentences, the first of which does not begin with its date: a text that names a year and a meeting. */
const isProse = (text: string): boolean => text.length > LONGEST_NAME && /[^。]{10}。[^）)】〕][^。]{10}/.test(text) && !/^[（(【〔]?(?:中華民國|民國)?[\s　]*[0-9０-９○零一二三四五六七八九十百]{1,7}[\s　]*(?:年|學年|[.．/／-])/.test(text);

function readHistory(lines: readonly SourceLine[], notes: string[], isHeaded: boolean): { entries: string[]; plain: SourceLine[] } {
  const body: SourceLine[] = [];
  const isHeading = (line: SourceLine): boolean => isHeaded && isUnnumberedHeading(line) && !HISTORY_WORD.test(line.text) && !isDraftMark(line.text);
  for (const line of lines) {
    const inline = /^沿[\s　]*革[：:]/.exec(line.text);
    if (HISTORY_WORD.test(line.text) || CONTENT_WORD.test(line.text) || (BRACKETED.test(line.text) && !looksLikeHistory(line.text) && !isHeading(line))) notes.push(line.text);
    else if (inline) {
      notes.push(inline[0]);
      body.push(sliceLine(line, inline[0].length));
    } else body.push(line);
  }
  const entries: string[] = [];
  const plain: SourceLine[] = [];
  /** The line before, where it is plain text. */
  let open: SourceLine | null = null;
  const joined = joinHistory(body);
  const newest = joined.findLastIndex((line) => looksLikeHistory(line.text));
  for (const [at, line] of joined.entries()) {
    const goesOn = open !== null && !isUnnumberedHeading(open) && !looksLikeHistory(line.text) && continuesSentence(open, line);
    // an unnumbered line among history lines is one of them, whatever its words; behind them a sentence opens the text
    const isEntry = (looksLikeHistory(line.text) && !isProse(line.text)) || isUndated(line.text) || (isOnlyDate(line.text) && at < newest) || (entries.length > 0 && line.text.length <= 60 && !isField(line.text) && !isEnglish(line.text) && !(at > newest && opensText(line)));
    if (isHeading(line)) plain.push(open = line);
    else if (goesOn) plain[plain.length - 1] = open = joinLines(open!, line);
    else if (isEntry || LATIN.test(line.text) || (!opensSentence(line, joined[at + 1]) && line.text.length <= 40 && !/[。；！]$|[，,].*[：:]$/.test(line.text) && !OPENS_LIST.test(line.text))) {
      (isEntry ? entries : notes).push(line.text);
      open = null;
    } else plain.push(open = line);
  }
  return { entries, plain };
}
