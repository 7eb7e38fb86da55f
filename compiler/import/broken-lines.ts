/** Sentences broken by hand, by a page or by a database: which line goes on with the one before. */
import type { MarkerReading } from '../../lang/markers.ts';
import type { SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';

/** A line shorter than this ends where its author wanted. */
export const FULL_LINE = 24;

const TERMINATORS = '。：；:;！？!?）)」』】〕》〉…';
/** …另訂之. with the full stop of another keyboard */
const TYPED_STOP = /[\u4e00-\u9fff）)」』][.．]$/;
/** Does a line end a sentence or a part of one? */
export const isTerminated = (text: string): boolean => text !== '' && (TERMINATORS.includes(text.at(-1)!) || text.endsWith('...') || TYPED_STOP.test(text));

/** Box drawing and formulas are set by hand, line by line. */
const DRAWN = /[\u2500-\u257F]|^\$\$|\$\$$/;
/** Pieces that white space parts: a row of a table that could not be read as one. */
const IN_COLUMNS = /\S {2,}\S/;
const OPENS_OWN = /^(?:前[項揭款條]|第[^，。]{1,4}[項款]|本[條點]|※|註|備註|＊|\*)/;
/** 註：, 備註1：, ※: never the rest of a sentence; 註 alone may be (增加標 / 註字號). */
const OWN_NOTE = /^(?:[※＊*]|備?[\s　]*註[\s　]*[0-9０-９一二三四五六七八九十]{0,3}[\s　]*[：:、.．])/;
/** The title of a form or an annex that stands by itself. */
const FORM_TITLE = /(?:表|書|單|圖|要點|辦法|規定|須知|範例|流程)$/;
const GOES_ON = /^[，。；、：）)」』！？÷×＝]/;
/** …並經核准 / 者，不在此限: no paragraph begins so. */
const NEVER_FIRST = /^(?:[者之的及或與和]|並(?![重列行])|以[上下內外])(?!格|[一二三四五六七八九十][、）])/;
/** …校園風氣。 / 並依本要點…: in lines that were typed, the next sentence of the same paragraph. */
const GOES_ON_BEHIND_STOP = /^並(?![重列行非無])/;
/** …公布施行。 / 修正時亦同。: no provision says nothing else. */
const LAST_WORDS = /^(?:(?:修正|修訂|變更|廢止)[時者]?)?亦同。?$/;
/** …管理辦法第 / 三十條規定 */
const ORDINAL_HANGS = /第[\s　]*$/;
const ORDINAL_REST = /^[0-9０-９零〇○一二三四五六七八九十百]{1,5}(?:之[0-9０-９一二三四五六七八九十]{1,3})?[條點項款目章節編次屆期類]/;
const HANGS = /[，、,（(「『〔]$/;
/** …親自簽名（使用期限： / 該修課學期） */
const BRACKET_HANGS = /[（(][^（()）]{0,40}$/;
const CLOSES_BRACKET = /^[^（()）]{1,40}[）)]/;
/** …、(4): the number of the next entry of a list inside a sentence. */
const NUMBER_HANGS = /[、，,；;][\s　]*[（(][0-9０-９一二三四五六七八九十]{1,2}[）)]$/;

/** Words that a citation in the next line belongs to: 依本法 / 第九條第一項規定. */
const BEFORE_CITATION = /(?:[依及或與和暨至同]|法|條例|細則|規則|規程|準則|通則|學則|辦法|要點|須知)$/;
/** …申請事項不實，或有 / 前條各款情事時: what is cited is the rest of the sentence. */
const WANTS_OBJECT = /(?:[依及或與和暨至同由將除為於]|[或具均如若]有|符合|違反|不受|適用|準用|不符)$/;
/** A sentence that has only begun: …出席委員人數。但為 / 前項第一款決議時. */
const JUST_BEGUN = /[。；，,;](?:但|惟|並|且|其|如|若)[^，。；,;]{0,5}$/;
/** …不受第四條 / 第三項之限制 */
const CITES_ON = /.{8}第[0-9０-９零一二三四五六七八九十百]{1,5}[條點項款](?:之[一二三四五六七八九十])?$/;
const CITED_CHILD = /^第[0-9０-９一二三四五六七八九十]{1,3}[項款目]/;
const CITATION = /^第[^，。]{1,8}[條項款目點]/;

/** A line that may have ended because there was no more room. */
const isLong = ({ text, joined }: SourceLine): boolean => text.length >= FULL_LINE && (joined === undefined || joined.last >= Math.min(FULL_LINE, joined.longest * NEARLY));
const NEARLY = 0.7;

/** No sentence is longer: what goes on without end is no broken sentence. */
const LONGEST_SENTENCE = 8000;

/** A few words without a stop above the next unnumbered line: an entry of a list that nothing numbers, not the end of a sentence. */
const isEntry = (line: SourceLine, next: SourceLine | undefined): boolean =>
  next !== undefined && line.text.length < FULL_LINE && line.full === undefined && !isTerminated(line.text) && !next.table && readAnyMarker(next.text) === null && !continuesSentence(line, next);

/** Does an unnumbered line continue the sentence of the line before it? `next`: the line behind it, in a text that sets stops. */
export function continuesSentence(previous: SourceLine, line: SourceLine, next?: SourceLine): boolean {
  if (previous.text.length > LONGEST_SENTENCE) return false;
  if (previous.table || line.table || DRAWN.test(previous.text) || DRAWN.test(line.text)) return false;
  if (line.hint === 'heading' || previous.hint === 'heading') return false;
  if (IN_COLUMNS.test(previous.text) && IN_COLUMNS.test(line.text)) return false;
  if (GOES_ON.test(line.text)) return true;
  if (HANGS.test(previous.text) || NUMBER_HANGS.test(previous.text) || (BRACKET_HANGS.test(previous.text) && CLOSES_BRACKET.test(line.text) && !line.blankBefore)) return true;
  if (ORDINAL_HANGS.test(previous.text) && ORDINAL_REST.test(line.text)) return true;
  if (previous.full && fillsItsLine(previous, line)) return true;
  if (isLong(previous) && BEFORE_CITATION.test(previous.text) && CITATION.test(line.text) && !line.blankBefore) return true;
  if (isLong(previous) && WANTS_OBJECT.test(previous.text) && /^前[條項款]/.test(line.text) && !line.blankBefore) return true;
  if (CITES_ON.test(previous.text) && CITED_CHILD.test(line.text) && !line.blankBefore) return true;
  if (isLong(previous) && JUST_BEGUN.test(previous.text) && !line.blankBefore) return true;
  if (isLong(previous) && GOES_ON_BEHIND_STOP.test(line.text) && line.indent !== null && !line.blankBefore) return true;
  if (previous.text.endsWith('；') && isRestOfItem(previous, line)) return true;
  if (isTerminated(previous.text) || OPENS_OWN.test(line.text)) return false;
  // what hangs under a numbered line is no text below a title
  const hangs = (line.indent ?? 0) > (previous.indent ?? 0) && isLong(previous) && !/^[^，。；：:]{1,12}[：:]$/.test(line.text);
  if (FORM_TITLE.test(previous.text) && !/[，；。,;]/.test(previous.text) && !hangs) return false;
  if (isLong(previous)) return previous.full !== undefined || !isEntry(line, next);
  // what cannot begin a paragraph goes on with a line that has a comma; a few characters with a full stop are the end of a sentence
  return (/[，；,;]/.test(previous.text) && NEVER_FIRST.test(line.text)) || (line.text.length <= 6 && /[。；]$/.test(line.text) && previous.text.length >= 8);
}

/** What a sentence goes on with behind ；: words that hang under it, end it, and name nothing of their own (夜間：…). */
const isRestOfItem = (previous: SourceLine, line: SourceLine): boolean =>
  previous.indent !== null && line.indent !== null && line.indent > previous.indent && !line.blankBefore && !OPENS_OWN.test(line.text) && /^[\u4e00-\u9fff「『]/.test(line.text) && /[。；]$/.test(line.text) && !/^[^，。；]{1,12}[：:]/.test(line.text);

/** Article 1 …: a paragraph once more in English. */
const TRANSLATION = /^[A-Z][\x20-\x7e\u2010-\u201f]{20,}/;

/** （每學年四百元）。 */
const IN_BRACKETS = /^（[^（）]+）[。；]?$/;
/** 113學年度入學者（…） / 114學年度入學者（…）: entries that begin alike. */
const NUMBERED_WORDS = /^[0-9０-９]/;
/** 開學日：…（假日除外） / 非開學日：…: entries that say first what each is about. */
const LABELLED = /^[^，。；：:（(]{2,12}[：:]/;
const opening = (text: string): string => text.replace(/^[0-9０-９]+/, '').slice(0, 3);

/** A line that reaches the margin goes on in the next one, unless that one is set apart or begins like a paragraph of its own behind the end of a sentence. */
function fillsItsLine(previous: SourceLine, line: SourceLine): boolean {
  if (line.blankBefore || OWN_NOTE.test(line.text) || (/。$/.test(previous.text) && TRANSLATION.test(line.text))) return false;
  if (isTerminated(previous.text) && LABELLED.test(line.text) && LABELLED.test(previous.text)) return false;
  if (previous.full === 'indented' || IN_BRACKETS.test(line.text)) return true;
  if (isTerminated(previous.text) && NUMBERED_WORDS.test(line.text) && opening(line.text) === opening(previous.text)) return false;
  if ((OPENS_OWN.test(line.text) && isTerminated(previous.text) && !/[）)」』]$/.test(previous.text)) || /[：:]$/.test(previous.text)) return false;
  return !(/[。！？]$/.test(previous.text) || TYPED_STOP.test(previous.text)) || previous.full === 'spaced' || /^(?:但|惟|其(?![他餘])|必要時)/.test(line.text) || LAST_WORDS.test(line.text);
}

/** …筆試申請（表格 / 1），核定後… */
const OPEN_BRACKET = /[（(][^（()）]{0,20}$/;
/** A number that no list expects, at the start of a line that continues a full one, is part of the sentence: …轉入該系 / 一、二年級… */
export function isNumberInSentence(previous: SourceLine | undefined, marker: MarkerReading, expected: boolean): boolean {
  // 第二十二條之 / 一、第四十條…
  if (previous && /第[一二三四五六七八九十百零]+[條點]之$/.test(previous.text)) return true;
  if (previous && marker.style === 'halfParenDigit' && OPEN_BRACKET.test(previous.text)) return true;
  if (!previous || expected || previous.table || previous.text.length > LONGEST_SENTENCE) return false;
  if (HANGS.test(previous.text)) return marker.number?.[0] !== 1;
  return !isTerminated(previous.text) && (isLong(previous) || previous.full !== undefined);
}
