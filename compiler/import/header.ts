/** The head of a document: institution, title, draft mark, 沿革, and whatever else stands before the first provision. */
import { joinHistory, looksLikeHistory } from './history.ts';
import { joinLines, sliceLine, trimEdges, type SourceLine } from './lines.ts';

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
  '須知', '原則', '細則', '條例', '通則', '學則', '規程', '章程', '簡章', '程序', '標準', '基準', '綱要', '規範', '守則', '簡則', '方案', '計畫', '計劃', '公約', '憲章', '要項', '事項',
  '手冊', '流程', '機制', '措施', '說明', '憲法', '法',
];
/** The kinds that are printed as one word in results: the shortest that ends the title. */
const SHORT_KINDS = [...KINDS].filter((k) => k.length <= 2 || k === '注意事項').sort((a, b) => b.length - a.length);

const DRAFT = /[\s　]*(?:[（(〔【[][^（()）〔〕【】[\]]{0,20}(?:草案|修正|修訂|全文|草稿|擬訂|訂定|版|稿)[^（()）〔〕【】[\]]{0,12}[）)〕】\]]|[-—－─]{1,2}[\s　]*(?:修正)?草案|[\s　](?:修正|修訂|增訂)?(?:草案|條文|後全文)|(?:修正|修訂)?草案|修正後(?:全文|條文))[\s　]*$/;
const PREFIX = /^(?:法規名稱|名[\s　]*稱|法[\s　]*規|規章名稱)[：:][\s　]*/;
const BRACKETED = /^[【〔[（(][^】〕\]）)]{1,20}[】〕\]）)]$/;
const HISTORY_WORD = /^[【〔[（(]?(?:沿[\s　]*革|修正歷程|歷次修正|修正沿革|法規沿革|歷史沿革|修法沿革|修訂紀錄|修訂歷程)[】〕\]）)]?[：:]?$/;

const PUBLIC = /^(?:(?:國立|私立|(?:[^\s　，。]{2}市?|臺北市|台北市|高雄市)?市立|縣立)[^\s　，。、「（(]{2,10}?(?:大學|專科學校|學院|高級[^\s]{2,4}學校|高級中學|國民[中小]學))/;
const PRIVATE = /^(?!各|教育部|行政院|大學|全國|公私立|補助|辦理|獎勵)[^\s　，。、「（(及與或各等]{2,6}?(?:科技|醫學|醫護|藝術|體育|師範|海洋|商業|設計|外語|管理)?大學(?=[^及與或系法校院])/;

/** 國立虎尾科技大學學生選課要點 → [國立虎尾科技大學, 學生選課要點]; the white space between them is layout. */
export function splitInstitution(title: string): { institution: string; title: string } {
  const found = (PUBLIC.exec(title) ?? PRIVATE.exec(title))?.[0] ?? '';
  const rest = trimEdges(title.slice(found.length));
  return rest === '' ? { institution: '', title } : { institution: found, title: rest };
}

/** The kind that a title ends with, "" when unknown. */
export function kindOf(title: string): string {
  const bare = title.replace(/[\s　]/g, '').replace(/[（(][^（()）]*[）)]$/, '');
  return SHORT_KINDS.find((kind) => bare.endsWith(kind) && bare.length > kind.length - 1) ?? '';
}

/** Takes draft marks off the end of a title, as often as they stand there. */
export function takeDraft(title: string): { title: string; drafts: string[] } {
  const drafts: string[] = [];
  let rest = title;
  for (let m = DRAFT.exec(rest); m && trimEdges(rest.slice(0, m.index)).length >= 2; m = DRAFT.exec(rest)) {
    drafts.unshift(trimEdges(m[0]));
    rest = trimEdges(rest.slice(0, m.index));
  }
  return { title: rest, drafts };
}

const MOST_TITLE_LINES = 4;

/** How many of the first lines make the title: up to the first that ends with a kind of regulation, otherwise one. */
function titleLength(lines: readonly SourceLine[]): number {
  for (let n = 0; n < Math.min(lines.length, MOST_TITLE_LINES); n++) {
    const text = lines[n]!.text;
    if (looksLikeHistory(text) && n > 0) return Math.max(1, n);
    if (kindOf(takeDraft(text).title) !== '') return n + 1;
  }
  return 1;
}

/** Reads the lines before the first provision or heading. */
export function readHeader(all: readonly SourceLine[]): Header {
  const notes: string[] = [];
  const tables = all.filter((line) => line.table);
  const lines = all.filter((line) => !line.table);
  let from = 0;
  while (from < lines.length - 1 && BRACKETED.test(lines[from]!.text) && !looksLikeHistory(lines[from]!.text)) notes.push(lines[from++]!.text);
  const hinted = lines.findIndex((line) => line.hint === 'title');
  if (hinted > from && hinted < from + MOST_TITLE_LINES) while (from < hinted) notes.push(lines[from++]!.text);
  const count = from < lines.length ? titleLength(lines.slice(from)) : 0;
  let title = lines.slice(from, from + count).reduce<SourceLine | null>((a, b) => (a ? joinLines(a, b) : b), null)?.text ?? '';
  const prefix = PREFIX.exec(title)?.[0] ?? '';
  if (prefix) notes.push(trimEdges(prefix));
  title = title.slice(prefix.length);
  const draft = takeDraft(title);
  const history = readHistory(lines.slice(from + count), notes);
  return { ...splitInstitution(draft.title), kind: kindOf(draft.title), history: history.entries, notes: [...notes, ...draft.drafts], plain: [...tables, ...history.plain] };
}

function readHistory(lines: readonly SourceLine[], notes: string[]): { entries: string[]; plain: SourceLine[] } {
  const body: SourceLine[] = [];
  for (const line of lines) {
    const inline = /^沿[\s　]*革[：:]/.exec(line.text);
    if (HISTORY_WORD.test(line.text) || BRACKETED.test(line.text) && !looksLikeHistory(line.text)) notes.push(line.text);
    else if (inline) {
      notes.push(inline[0]);
      body.push(sliceLine(line, inline[0].length));
    } else body.push(line);
  }
  const entries: string[] = [];
  const plain: SourceLine[] = [];
  for (const line of joinHistory(body)) {
    // an unnumbered line among history lines is one of them, whatever its words
    if (looksLikeHistory(line.text) || (entries.length > 0 && line.text.length <= 60)) entries.push(line.text);
    else if (line.text.length <= 40 && !/[。；]$/.test(line.text)) notes.push(line.text);
    else plain.push(line);
  }
  return { entries, plain };
}
