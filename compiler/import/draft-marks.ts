/** What the title of a draft says besides the name of its regulation: that it is a draft, and which provisions are amended. */
import { trimEdges } from './lines.ts';

const KIND = '(?:要點|辦法|學則|規則|規定|準則|須知|原則|細則|條例|通則|規程|章程|標準|規範|守則|簡則|計畫|綱要|法)';
/** Ends of names of regulations, with what stands in brackets behind them. */
export const KIND_END = new RegExp(`${KIND}(?:（[^（]*）|\\([^()]*\\))?`, 'g');

const DRAFT = /[\s　]*(?:[（(〔【[][^（()）〔〕【】[\]]{0,20}(?:草案|修正|修訂|現行|全文|節錄|摘錄|節本|原條文|草稿|擬訂|訂定|版|稿)[^（()）〔〕【】[\]]{0,12}[）)〕】\]]|[-—－─]{1,2}[\s　]*(?:修正)?草案|[\s　](?:修正|修訂|增訂|現行|原)?(?:草案|條文|後全文)|(?:修正|修訂)?草案|修正後(?:全文|條文)|(?<=草案|[\s　])節本)[\s　]*$/;
/** 修正後規定, 修正案, 全文十二點: marks behind the name of a regulation, and nowhere else. */
const MARK = /[\s　]*(?:之?擬?(?:修正|修訂)[前後]之?(?:條文|規定)?(?:全文|版本?)?|擬?(?:修正|修訂)(?:條文|規定|案|版)(?:全文)?|(?:現行|原)(?:條文|規定|全文|版本?)|[，,：:]?[\s　]*(?:條文)?全文(?:[共計]{0,2}[0-9０-９一二三四五六七八九十百]{1,5}[條點])?)[\s　]*$/;
const NAMED = new RegExp(`${KIND}(?:[（(][^（()）]*[）)])?」?$`);

/** 學生選課要點部分條文 → 學生選課要點, 部分條文. */
const AMENDED = new RegExp(`^(.*?${KIND}(?:[（(][^（）()]*[）)])?」?)[\\s　]*((?:名稱[、及與])?(?:部分|部份|全文|全案|增訂|刪除|修正|第[\\s　]*[0-9０-９一二三四五六七八九十百壹貳參肆伍陸柒捌玖拾、，～~\\-\\s　及與]+[條點]).*)$`);
/** 部分規定, 增訂第五條之一並修正第三條條文: nothing but what is amended. */
const ONLY_AMENDED = /^(?:(?:部分|全文|全案)(?:條文|規定|內容|文字|要點|條次|點次)?|(?:增訂|新增|刪除|修正|修訂|條文|規定|現行|名稱|附表|附件|以及|[第條點項款目章節之、，；及與和暨並至~～－\-0-9０-９一二三四五六七八九十百零壹貳參肆伍陸柒捌玖拾])+)$/;

/** The name of a regulation and which of its provisions are said to be amended, "" where nothing is said. */
export function cutAmended(title: string): { regulation: string; suffix: string } {
  const match = AMENDED.exec(title);
  return match && match[1]!.length >= 2 ? { regulation: match[1]!, suffix: match[2]!.replace(/[\s　]+/g, '').replace(/部份/g, '部分').replace(/(?:之)?(?:修正|修訂)(?:草案)?$/, '') } : { regulation: title, suffix: '' };
}

/** 「學生選課要點」 → the same without the marks around it. */
const withoutQuotes = (title: string): string => title.replace(/「([^「」]{2,})」$/, '$1');

/** The amended provisions that a title names and that are all that stands behind the name. */
function strictlyAmended(title: string): { regulation: string; suffix: string } | null {
  const cut = cutAmended(title);
  return cut.suffix !== '' && ONLY_AMENDED.test(cut.suffix) ? cut : null;
}

export interface DraftTitle {
  /** The name of the regulation. */
  readonly title: string;
  /** 修正草案, （全文）: the marks, as printed. */
  readonly drafts: readonly string[];
  /** 部分規定, 第三條、第七條: what is amended, where the title says it. */
  readonly amended: string | undefined;
}

/** Takes draft marks off the end of a title, as often as they stand there, and what is amended from before them. */
export function takeDraft(title: string): DraftTitle {
  const drafts: string[] = [];
  let rest = title;
  for (let m = markOf(rest); m !== null && trimEdges(rest.slice(0, m)).length >= 2; m = markOf(rest)) {
    drafts.unshift(trimEdges(rest.slice(m)));
    rest = trimEdges(rest.slice(0, m));
  }
  const cut = drafts.length > 0 ? strictlyAmended(rest) : null;
  return { title: drafts.length > 0 ? withoutQuotes(cut ? trimEdges(cut.regulation) : rest) : rest, drafts, amended: cut?.suffix };
}

/** Where the last mark of a title begins; null without one. */
function markOf(title: string): number | null {
  const drafted = DRAFT.exec(title);
  if (drafted) return drafted.index;
  const mark = MARK.exec(title);
  const before = mark ? trimEdges(title.slice(0, mark.index)) : '';
  return mark && (NAMED.test(before) || DRAFT.test(before) || strictlyAmended(before) !== null) ? mark.index : null;
}

const ALONE = /^[（(【〔](?:全文)?(?:修正|訂定|增訂|修訂)?草案[）)】〕]$/;
/** （草案）and nothing else: what a stamp or a text box over a text says of it. */
export const isDraftMark = (text: string): boolean => ALONE.test(text);
