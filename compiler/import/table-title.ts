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

const TABLE_WORD = /(?:(?:修正|修訂|增修)?(?:草案)?(?:條文|規定)?(?:新舊)?對[\s　]*照[\s　]*表)[\s　]*(?:[-－—─（(][\s　]*草案[）)]?)?[\s　]*$/;
const BRACKETED = /^[【〔[（(][^】〕\]）)]{1,24}[】〕\]）)]$/;

/** Reads the lines above a table. The title is the last run of lines that ends with 對照表, otherwise the first line that ends like a regulation or says which of its provisions are amended. */
export function readTableTitle(lines: readonly SourceLine[]): TableTitle {
  const texts = lines.filter((line) => !line.table).map((line) => line.text);
  const end = texts.findLastIndex((text) => TABLE_WORD.test(text));
  const named = texts.findIndex((text) => kindOf(takeDraft(text).title) !== '');
  const from = end >= 0 ? titleStart(texts, end) : named >= 0 ? named : texts.findIndex((text) => belongs(text) && parseTitle([text]).suffix !== '');
  const own = from < 0 ? [] : texts.slice(from, (end < 0 ? from : end) + 1);
  const others = texts.filter((_, i) => from < 0 || i < from || i >= from + own.length);
  // 本規程自民國一百年訂定以來，…修正要點如下： tells of the draft
  const history = others.filter((text) => looksLikeHistory(text) && !/[：:]$/.test(text));
  return { ...parseTitle(own), history, notes: others.filter((text) => !history.includes(text)) };
}

/** A title may stand on several lines: 國立某某大學 / 學生選課要點 / 部分條文修正對照表. */
function titleStart(texts: readonly string[], end: number): number {
  let from = end;
  while (from > 0 && end - from < 3 && belongs(texts[from - 1]!) && !hasRegulation(texts.slice(from, end + 1))) from--;
  // the institution may have a line of its own above the regulation's name
  if (from > 0 && belongs(texts[from - 1]!) && /(?:大學|學院|專科學校|學校)$/.test(texts[from - 1]!) && !splitInstitution(texts.slice(from, end + 1).join('')).institution) from--;
  return from;
}

const belongs = (text: string): boolean => text.length <= 80 && !BRACKETED.test(text) && !looksLikeHistory(text) && !/[。；，]$/.test(text);
/** 部分規定, 第三點規定: what is amended, not the name of a regulation. */
const WHAT_IS_AMENDED = /(?:部分|部份|第[^，。]{1,20}[條點](?:之[一二三四五六七八九十])?)(?:條文|規定)$/;
const hasRegulation = (texts: readonly string[]): boolean => [...texts.join('').replace(TABLE_WORD, '').replace(WHAT_IS_AMENDED, '').matchAll(KIND_END)].some((m) => m.index > 0);

function parseTitle(lines: readonly string[]): Omit<TableTitle, 'history' | 'notes'> {
  const printed = lines.join('');
  // 「國立某某大學學生選課要點」第三點修正對照表
  const bare = trimEdges(drawTogether(printed).replace(TABLE_WORD, '')).replace(/^「([^「」]+)」/, '$1');
  const { institution, title } = splitInstitution(trimEdges(bare.replace(/[-－—─]+$/, '')));
  const drafted = takeDraft(title);
  const { regulation, suffix } = drafted.amended === undefined ? cutAmended(drafted.title) : { regulation: drafted.title, suffix: drafted.amended };
  return { printed, institution, regulation: takeDraft(regulation).title, suffix };
}
