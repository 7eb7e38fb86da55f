/** The lines above a comparison table: whose regulation is amended, what the amendment is called, and when it was passed. */
import { cutAmended, KIND_END, takeDraft } from './draft-marks.ts';
import { drawTogether, kindOf, splitInstitution } from './header.ts';
import { looksLikeHistory } from './history.ts';
import { trimEdges, type SourceLine } from './lines.ts';

export interface TableTitle {
  /** As printed, several lines joined; "" without one. */
  readonly printed: string;
  readonly institution: string;
  /** 學生選課要點 */
  readonly regulation: string;
  /** 部分條文, 第三條、第七條條文; "" where the title says none. */
  readonly suffix: string;
  /** Lines of adoption printed above the table, and everything else there. */
  readonly history: readonly string[];
  readonly notes: readonly string[];
}

const TABLE_WORD = /(?:(?:(?<!部[分份]|第[^，。]{1,20}[條點](?:之[一二三四五六七八九十])?)條文(?=修))?(?:修正|修訂|修改|增修)?(?:草案)?(?:前後|新舊)?(?:條文|規定)?(?:新舊|前後)?對[\s　]*照[\s　]*表)[\s　]*(?:[-－—─（(][\s　]*草案[）)]?)?[\s　]*$/;
/** 附件2　學生選課要點…: as what the table is sent. */
export const ATTACHED = /^[\s　]*[【〔[（(]?(?:附件|附表|附錄)[\s　]*(?:[0-9０-９一二三四五六七八九十]{1,3}(?:[-－之][0-9０-９一二三四五六七八九十]{1,2})?)?[】〕\]）)]?(?:[\s　]*[：:、.．][\s　]*|[\s　]+|(?<=[】〕\]）)]))/;
const BRACKETED = /^[【〔[（(][^】〕\]）)]{1,24}[】〕\]）)]$/;

/** Reads the lines above a table. The title is the last run of lines that ends with 對照表, otherwise the first line that ends like a regulation or says which of its provisions are amended. */
export function readTableTitle(lines: readonly SourceLine[]): TableTitle {
  const texts = lines.filter((line) => !line.table).map((line) => line.text);
  const end = texts.findLastIndex((text) => TABLE_WORD.test(text));
  const named = texts.findIndex((text) => kindOf(takeDraft(text).title) !== '');
  const from = end >= 0 ? titleStart(texts, end) : named >= 0 ? named : texts.findIndex((text) => belongs(text) && parseTitle([text]).suffix !== '');
  const above = from < 0 ? [] : texts.slice(from, (end < 0 ? from : end) + 1);
  // 修正條文對照表 / 國立某某大學學生選課要點
  const below = end >= 0 && !hasRegulation(above) && belongs(texts[end + 1] ?? '。') && kindOf(takeDraft(texts[end + 1]!).title) !== '' ? texts[end + 1]! : null;
  const own = below === null ? above : [...texts.slice(end, end + 1), below];
  const first = below === null ? from : end;
  const others = texts.filter((_, i) => first < 0 || i < first || i >= first + own.length);
  // 本規程自民國一百年訂定以來，…修正要點如下： tells of the draft
  const history = others.filter((text) => looksLikeHistory(text) && !/[：:]$/.test(text));
  return { ...parseTitle(below === null ? own : [...own].reverse()), printed: own.join(''), history, notes: others.filter((text) => !history.includes(text)) };
}

/** A title may stand on several lines: 國立某某大學 / 學生選課要點 / 部分條文修正對照表. */
function titleStart(texts: readonly string[], end: number): number {
  let from = end;
  while (from > 0 && end - from < 3 && belongs(texts[from - 1]!) && !hasRegulation(texts.slice(from, end + 1))) from--;
  // the institution may have a line of its own above the regulation's name
  if (from > 0 && belongs(texts[from - 1]!) && /(?:大學|學院|專科學校|學校)$/.test(texts[from - 1]!) && !splitInstitution(texts.slice(from, end + 1).join('')).institution) from--;
  return from;
}

/** 提案單位：秘書室, 案由：… */
const OF_PAPER = /^[\s　]*(?:提案|承辦|主辦|單位|案由|編號|版本|日期|時間|會議|密等|附件)[\u4e00-\u9fff]{0,4}[：:]/;
const belongs = (text: string): boolean => text.length <= 80 && !OF_PAPER.test(text) && !BRACKETED.test(text) && !looksLikeHistory(text) && !/[。；，]$/.test(text);
/** 部分規定, 第三點規定: what is amended, not the name of a regulation. */
const WHAT_IS_AMENDED = /(?:部分|部份|第[^，。]{1,20}[條點](?:之[一二三四五六七八九十])?)(?:條文|規定)$/;
const hasRegulation = (texts: readonly string[]): boolean => [...texts.join('').replace(TABLE_WORD, '').replace(WHAT_IS_AMENDED, '').matchAll(KIND_END)].some((m) => m.index > 0);

function parseTitle(lines: readonly string[]): Omit<TableTitle, 'history' | 'notes'> {
  const printed = lines.join('');
  // 「國立某某大學學生選課要點」第三點修正對照表
  const bare = trimEdges(drawTogether(printed).replace(ATTACHED, '').replace(TABLE_WORD, '')).replace(/^「([^「」]+)」/, '$1');
  const { institution, title } = splitInstitution(trimEdges(bare.replace(/[-－—─]+$/, '')));
  const drafted = takeDraft(title);
  const { regulation, suffix } = drafted.amended === undefined ? cutAmended(drafted.title) : { regulation: drafted.title, suffix: drafted.amended };
  return { printed, institution, regulation: takeDraft(regulation).title, suffix };
}
