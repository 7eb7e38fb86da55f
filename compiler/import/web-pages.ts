/** What web pages print around a text: menus of links, and tables that only set the page in columns. */
import { kindOf } from './header.ts';
import { looksLikeHistory } from './history.ts';
import { sliceLine, trimEdges, type Extraction, type SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { unfoldRecords } from './record-tables.ts';
import { readColumns } from './table-headers.ts';
import { readAnnexMarker, readHeading, readProvisionMarker } from '../../lang/markers.ts';

const opensProvision = (line: SourceLine): boolean => !line.table && (readProvisionMarker(line.text) ?? readHeading(line.text)) !== null;
/** Where texts are numbered 1. or （一） from the top down. */
const opensAny = (line: SourceLine): boolean => !line.table && readAnyMarker(line.text) !== null;
const holdsHeader = (line: SourceLine): boolean => (line.table ?? []).some((cells) => readColumns(cells) !== null);

const sizeOf = (lines: readonly SourceLine[]): number => lines.reduce((n, line) => n + (line.table ? line.table.flat().join('').length : line.text.length), 0);

/** The larger part of a page stands in the one cell that holds its text. */
const MOST = 0.6;

/** Is the cell the page itself: several provisions, or another table with most of the page? */
const isPage = (cell: readonly SourceLine[]): boolean => cell.filter(opensProvision).length >= 2 || cell.some((line) => line.table && (holdsHeader(line) || sizeOf([line]) > sizeOf(cell) * MOST));

/** The lines of a table that sets the whole page in columns, cell by cell; null for every other table. */
function pageInside(line: SourceLine, all: number): SourceLine[] | null {
  const cells = line.cells?.flat() ?? [];
  if (cells.length === 0 || holdsHeader(line) || sizeOf([line]) < all * MOST) return null;
  const largest = cells.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  return sizeOf(largest) >= sizeOf([line]) * MOST && isPage(largest) ? cells.flatMap((cell) => [...cell]) : null;
}

const DEEPEST = 20;

/** Unfolds page tables, as often as they stand inside each other. */
function unfold(lines: readonly SourceLine[]): readonly SourceLine[] {
  let out = lines;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (out.some(opensProvision)) return out;
    const all = sizeOf(out);
    const at = out.findIndex((line) => line.table && pageInside(line, all) !== null);
    if (at < 0) return out;
    out = [...out.slice(0, at), ...pageInside(out[at]!, all)!, ...out.slice(at + 1)];
  }
  return out;
}

/** Words of a link that belong to a text nevertheless. */
const belongs = ({ text }: SourceLine): boolean => readAnyMarker(text) !== null || looksLikeHistory(text) || kindOf(text) !== '';

/** 瀏覽數：123, 回上一頁, 版權所有: what pages print below a text, link or not. */
const FURNITURE = new RegExp([
  '^瀏覽(?:人次|次數|人數|數)[\\s　]*[0-9,]*$|^(?:瀏覽(?:人次|次數|人數|數)|點閱(?:人次|次數|率|數)|人氣|(?:最後|最近)?(?:更新|異動)(?:日期|時間)?|(?:發[布佈]|張貼|上版)(?:日期|時間|者|人|單位)|維護單位)[\\s　]*[：:].{0,30}$',
  '^[\\[［【(（]?(?:分享(?:[到至].{0,10})?|(?:友善)?列印(?:本頁)?|回(?:上一?頁|首頁|頁首|列表|頂端)|[上下]一[篇則頁](?:[：:].{0,30})?|top|back|關閉視窗|轉寄(?:友人)?)[\\]］】)）]?$',
  '^\\|(?:[^|，。；：:]{2,12}\\|)+$|^取自[\\s　]*["「“].{0,200}$',
  '^[0-9]{2,4}[./-][0-9]{1,2}[./-][0-9]{1,2}[\\s　]*更新$|^(?:相關|檔案|附件)(?:檔案|附件|連結|下載)[：:]?$',
  '^發文日期[\\s　：:]*[0-9]{2,4}[./-][0-9]{1,2}[./-][0-9]{1,2}.{0,12}$|^本(?:法規|規章)(?:負責|權責|主管)單位[\\s　]*[：:].{1,30}$',
  '^(?:copyright|©|版權所有|著作權所有).{0,80}$',
].join('|'), 'i');

/** 下載附件[1]: no document prints where it is to be had. */
const DOWNLOAD = /^(?:相關附件[\s　]*)?(?:下載附件|附件下載).{0,20}$|^[^。；]{1,80}\.(?:pdf|docx?|od[st]|xlsx?|rtf|zip)[\s　]*[（(]?(?:[按點]此)?[^，。；]{0,4}下載[^，。；]{0,8}$|^(?:go[\s　]*top|(?:top|bottom) of page)$/i;

/** TEL: …, 地址：… at the end of a page; in a form they are its own. */
const CONTACT = /^(?:tel|fax|e-?mail|(?:聯絡)?(?:電話|地址)|傳真|校址|總機|電子郵件)(?:\([oh]\))?[\s　]*[：:].{0,120}$/i;

/** What pages print above a text, and what a program that reads them says instead of showing them. */
const ABOVE = new RegExp([
  '^(?:menu|your browser does not support javascript!?|您的瀏覽器不支援.{0,80})$',
  '^(?:跳[到至過]主要?(?:內容|內文)(?:區塊?)?|(?:skip|jump) to (?:the )?(?:main )?content(?: block)?)$',
  '^(?::{3}|(?:法規|規章)(?:內容|全文)|下載(?:法規|規章)?(?:原始檔|檔案)|.{2,6}按鈕區|[(（]?0[0-9][)）-][0-9-]{6,10}(?:[\\s　]+[(（]?0[0-9][)）-][0-9-]{6,10})*)$',
].join('|'), 'i');

/** ••••••, ======: a row of one sign, drawn between the parts of a text; ---|---: the line below the heads of a table. */
const DRAWN_RULE = /^(?:([•·●○◆◇＊*☆★＝=～~─━—－-])\1{3,}|\|?(?:[\s　]*:?-{3,}:?[\s　]*\|)+[\s　]*(?::?-{3,}:?)?)$/;

/** The key that jumps to the text, in front of its title. */
const SKIP_MARK = /^:{3}(?=[^:])/;

/** …會議通過 按此鈕下載檔案: the button behind a line above the text. */
const BUTTON_BEHIND = /(?<=[^\s　])[\s　]*[（(\[]?[按點]此(?:鈕|處|連結)?(?:下載|開啟|檢視|瀏覽)[^，。；\s　]{0,10}$/;

const dropped = ({ text }: Pick<SourceLine, 'text'>): Extraction['findings'][number] => ({ kind: 'navigation', text, dropped: true });

/** Takes out what a page prints above and below a text that was copied from it. `isPage`: the file holds nothing else, so that rules and contacts are the page's too. */
export function withoutFurniture({ lines, findings }: Extraction, isPage = true): Extraction {
  const opens = lines.some(opensProvision) ? opensProvision : opensAny;
  const [first, last] = [lines.findIndex(opens), lines.findLastIndex(opens)];
  const form = lines.findIndex((line, i) => i > last && (line.table !== null || readAnnexMarker(line.text) !== null));
  // 發布日期：… and a telephone number may be a document's own
  const isOfPage = (text: string): boolean => isPage || !/[0-9０-９]|[^：:][：:]/.test(text);
  // 十、聯絡方式： lists them itself
  const end = lines.findLast(({ text }) => !FURNITURE.test(text) && !DOWNLOAD.test(text) && !CONTACT.test(text))?.text ?? '';
  const isBelow = (text: string, i: number): boolean => i > last && last >= 0 && (DOWNLOAD.test(text) || (isOfPage(text) && FURNITURE.test(text)) || (isPage && form < 0 && CONTACT.test(text) && end.endsWith('。')));
  const isFurniture = (line: SourceLine, i: number): boolean => !line.table && ((isPage && DRAWN_RULE.test(line.text)) || isBelow(line.text, i) || (i < first && isOfPage(line.text) && ABOVE.test(line.text)));
  const isAbove = (line: SourceLine, i: number, words: RegExp): boolean => i < first && !line.table && words.test(line.text);
  const own = (line: SourceLine, i: number): SourceLine => {
    const text = isAbove(line, i, SKIP_MARK) ? sliceLine(line, SKIP_MARK.exec(line.text)![0].length) : line;
    return isAbove(text, i, BUTTON_BEHIND) ? sliceLine(text, 0, BUTTON_BEHIND.exec(text.text)!.index) : text;
  };
  const parts = lines.flatMap((line, i) => (own(line, i) === line ? [] : [...(isAbove(line, i, SKIP_MARK) ? [':::'] : []), ...(isAbove(line, i, BUTTON_BEHIND) ? [trimEdges(BUTTON_BEHIND.exec(line.text)![0])] : [])]));
  return { lines: lines.map(own).filter((line, i) => !isFurniture(line, i)), findings: [...findings, ...lines.filter(isFurniture).map(dropped), ...parts.map((text) => dropped({ text }))] };
}

/** Nothing but links, on a line or in the cells of a table. */
function isLinks(line: SourceLine): boolean {
  if (!line.table) return line.hint === 'link' && !belongs(line);
  const inside = line.cells?.flat(2) ?? [];
  return inside.length > 0 && inside.every((own) => !own.table && isLinks(own));
}

/** Takes page tables and those of fields apart, and what else is the page's own: lines that are nothing but links, before the first provision and behind the last, and what it prints below. `isPage`: it was saved as a web page. */
export function withoutPageLayout(extraction: Extraction, isPage: boolean): Extraction {
  // a table of fields may stand in the cell of a table that sets the page
  const lines = unfoldRecords(unfold(unfoldRecords(extraction.lines, opensProvision)), opensProvision);
  const [first, last] = [lines.findIndex(opensProvision), lines.findLastIndex(opensProvision)];
  const isMenu = (line: SourceLine, i: number): boolean => first >= 0 && !(i > first && i <= last) && isLinks(line);
  const text = { lines: lines.filter((line, i) => !isMenu(line, i)), findings: [...extraction.findings, ...lines.filter(isMenu).flatMap((line) => (line.table ? line.cells!.flat(2) : [line])).map(dropped)] };
  return withoutFurniture(text, isPage);
}
