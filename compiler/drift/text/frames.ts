/** Kinds of limits that are written in many ways: 任期二年 and 每任三年, 保存五年 and 保存期限三年. Numbers of one kind are of one thing where few words are shared. */
import type { Quantity, Sentence } from './quantities.ts';

export interface Framed {
  readonly kind: string;
  /** What the number is of, and what has to be done, in the words that say more than the kind does. */
  readonly subject: string;
  readonly act: string;
  /** Of a deadline: who does what, without the event; two that share nothing of it are of two acts. */
  readonly doing: string;
  /** The clauses that the number stands in: the cases that they name are its own. */
  readonly clauses: string;
  /** One value, whatever boundary word stands around it: 六十分為及格, 未達六十分為不及格. */
  readonly isValue: boolean;
  /** Of the members of a body: another body may have others. */
  readonly isOfBody: boolean;
  /** What comes about when the number is reached is its kind. */
  readonly isReached: boolean;
}

interface Frame {
  readonly kind: string;
  readonly units: RegExp;
  readonly front?: RegExp;
  readonly behind?: RegExp;
  readonly isValue?: boolean;
  readonly isOfBody?: boolean;
  /** The words that name the kind; they say nothing of what the number is of. */
  readonly own: RegExp;
}

/** 置委員九人, 小組成員七人: all of them, none of one kind. */
const MEMBERS = /(?:^|[，；由置設聘])[^，；]{0,10}(?:委員|成員)(?:人數|總數)?(?:共|計|為|以)*$|^[^，；]{2,8}小組$/;
/** One kind of the members, and those of each of several bodies. */
const SOME_MEMBERS = /校[內外]|當然|教師|學生|代表|[男女]|性別|[選推派]|專家|學者|出席|專任|兼任|候補|其|每|各[院級所學]|家長|職員|人士|召集|主任|主席|執行|除|另|分之|半數|書面|以上者/;
const CONSEQUENCE = '零分|定期察看|通知家長|預警|退學|退宿|扣考|停學|停權|除名|開除|大過|小過';
const FRAMES: readonly Frame[] = [
  { kind: '任期', units: /^(?:年|學年|學期|月)$/, front: /(?:任期|聘期|每任)(?!.*(?:延長|屆滿))[^，。；]{0,8}$/, isValue: true, isOfBody: true, own: /任期|聘期|每任|每屆|均為|無給職/g },
  { kind: '保存', units: /^(?:年|學年|學期|月|日)$/, front: /(?:保存|保管|保留|留存|存查)[^，。；]{0,6}$/, behind: /^(?:以上|後)?[^，。；]{0,2}(?:保存|留存|銷毀)/, isValue: true, own: /應?自[^，]*起算?|保存|保管|保留|留存|存查|妥善|妥為|年限|期間|資料|檔案|紀錄/g },
  { kind: '及格', units: /^分$/, front: /(?<!不)(?:及格|(?:及格|通過)(?:分數|標準|成績|門檻))(?:為|是|以|應?達|：|多益)*$/, behind: /^(?:以[上下])?者?，?[^，；。]{0,6}?(?:為|始|方|視|即|應|須|不|得)*(?:及格|(?<=為)通過|重修|重新修習|補考|不給學分|不得補考|不予學分)/, isValue: true, own: /[不得始方為視即]*(?:及格|通過)|能力|分數|標準|成績|學業|學期|各科目?|課程|門檻|滿分/g },
  { kind: '年齡', units: /^歲$/, behind: /^(?:[（(]含[）)])?(?:以[上下])?(?:者|之|[，。；]|$)/, own: /年齡|年滿|就任[時日]?|參加/g },
  { kind: '週數', units: /^日$/, front: /(?:每一?|一|本校)學期(?:上課|授課|教學)?(?:以|為|共|計|週數|上課|授課|實際)*$/, isValue: true, own: /每|一|學期|上課|授課|教學|週數|實際/g },
  { kind: '人數', units: /^人$/, front: MEMBERS, behind: /^(?:[\u4e00-\u9fff]{0,4}委員)?(?:共同)?組成/, isOfBody: true, own: /委員會?|小組|成員|人數|總數|組成|[置設聘]/g },
  { kind: '修業', units: /^(?:年|學年)$/, front: /修業[^，。；]{0,8}$/, own: /修業|年限|期限|期間|最長|仍|未/g },
];
const REACHED = new RegExp(`^(?:以上)?者?，?[^，。；]{0,8}?(${CONSEQUENCE})`);
const REACHES = /(?:達|滿|逾|超過)$/;
/** 次日起三十日內: within a time, from an event on or up to it. */
const AFTER = /(?:後|起|日|時)[，]?(?:之?次日起)?$/;
const BEFORE = /前$/;

const PARENTHESES = /[（(][^（）()]*[）)]/g;
/** Words that nothing is told apart by. */
const EMPTY = /本(?:會|委員會|小組|中心|校|系|院|所)|[每各該其本]|學生(?!證|代表|會)|任課教師|申請[人者]?|同一|累計|合計|至遲|最遲|至多|至少|最[多少高低長短遲]|不得|超過|作成|完成|提出|辦理|開始|截止|上網|決定|[接收][獲到受]|之?次日起?|之?翌日起?|期限|期間|[，、：；（）()「」\s]|[為是計共以由之應得須需可於自起的並均及經依將因有未者逾滿達]/g;
export const contentOf = (words: string): string => words.replace(PARENTHESES, '').replace(/保留|保管|留存/g, '保存').replace(EMPTY, '');

/** The clause up to a number, with the one in front where it says nothing. */
function subjectOf(text: string, at: number, own: RegExp): { subject: string; clauses: string } {
  const clauses = text.slice(0, at).replace(PARENTHESES, '').split(/[，；]/);
  const last = contentOf(clauses.at(-1)!.replace(own, ''));
  if (last !== '' || clauses.length === 1) return { subject: last, clauses: clauses.at(-1)! };
  const lead = clauses.at(-2)!;
  return { subject: contentOf(/^[^應須得可]+/.exec(lead)?.[0].replace(own, '') ?? lead), clauses: clauses.slice(-2).join('') };
}

/** 於成績公告後七日內申請複查: the event, and what is done. */
function deadlineOf({ text }: Sentence, q: Quantity, before: string, behind: string): Framed | null {
  const isBefore = BEFORE.test(before) || /^以?前/.test(behind);
  const within = /^(?:以?內|之內)/.exec(behind)?.[0].length ?? 0;
  if (!isBefore && (within === 0 || !AFTER.test(before))) return null;
  const clauses = text.slice(0, q.start).split(/[，；]/);
  const subject = contentOf(clauses.at(-1)!.replace(/^.*[於自](?=.{3})/, ''));
  const own = contentOf(/^[^，；。]*/.exec(behind.slice(within))![0].replace(/^以?前/, ''));
  const lead = clauses.length > 1 ? clauses.at(-2)! : '';
  return { kind: isBefore ? '前' : '內', subject, act: own === '' ? contentOf(lead) : own, doing: contentOf(`${lead}${/^.*(?=[於自].{3})/.exec(clauses.at(-1)!)?.[0] ?? ''}`) + own, clauses: lead + clauses.at(-1)!, isValue: true, isOfBody: false, isReached: false };
}

/** The kind of a number, by the words around it; null for one of no known kind. */
export function framedBy(sentence: Sentence, q: Quantity): Framed | null {
  const { text } = sentence;
  const [before, behind] = [text.slice(0, q.start), text.slice(q.end)];
  for (const { kind, units, front, behind: back, own, isValue, isOfBody } of FRAMES) {
    if (kind === '人數' && (SOME_MEMBERS.test(/[^，；]*$/.exec(before)![0]) || (back!.test(behind) && !/[由以](?:委員)?$/.test(before) && !front!.test(before)))) continue;
    if (!units.test(q.unit) || (kind === '週數' && !/[週周]$/.test(q.printed)) || !((!front && !back) || front?.test(before.replace(PARENTHESES, '')) || back?.test(behind))) continue;
    const said = subjectOf(text, q.start, own);
    return { kind, ...said, act: '', doing: '', isValue: isValue === true, isOfBody: isOfBody === true, isReached: false };
  }
  const consequence = REACHES.test(before) || q.comparator === '≥' || q.comparator === '>' ? REACHED.exec(behind)?.[1] : undefined;
  if (consequence) return { kind: consequence, ...subjectOf(text, q.start, /學年|學期|於|內/g), act: '', doing: '', isValue: true, isOfBody: false, isReached: true };
  return /^(?:日|月|工作日)$/.test(q.unit) ? deadlineOf(sentence, q, before, behind) : null;
}
