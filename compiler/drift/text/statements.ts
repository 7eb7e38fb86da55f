/** What every number of a text says: of what, in which unit, how much at least or at most, in which case. Read once; the checks compare these. */
import { matchesOf } from '../../../lang/matches.ts';
import { indexElements } from '../../model/index-elements.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type CheckedText } from './checked-text.ts';
import { datesOf } from './days.ts';
import { isOne, sentencesOf, type Quantity, type Sentence } from './quantities.ts';
import type { Above, Sense, Statement } from './statement.ts';
import { partsOf, readRows, readSum } from './statement-sums.ts';
import { BODIES, casesOf, pairsOf, PARENTHESES, saysOf, SCHEME } from './statement-words.ts';

/** Numbers of one kind are of one thing where few words are shared; `isValue`: whatever boundary word stands around it (六十分為及格, 未達六十分為不及格). */
const KINDS: readonly { readonly kind: string; readonly units: RegExp; readonly isValue: boolean; readonly isByUnit?: true }[] = [
  { kind: '及格', units: /^分$/, isValue: true },
  { kind: '任期', units: /^(?:年|學期|月)$/, isValue: true },
  { kind: '保存', units: /^(?:年|學期|月|日)$/, isValue: true },
  { kind: '修業', units: /^(?:年|學期)$/, isValue: false },
  { kind: '年齡', units: /^歲$/, isValue: false, isByUnit: true },
];
/** 置委員九人, 小組成員七人: all of them, none of one kind. */
const MEMBERS = /(?:^|[，；由置設聘])[^，；]{0,10}(?:委員|成員)(?:人數|總數)?(?:共|計|為|以|應?有|不得?超過|不得?少於|少於|未滿|未達|不足|逾)*$|^[^，；]{2,8}(?:小組|由)$/;
const MEMBERS_BEHIND = /^(?:[\u4e00-\u9fff]{0,4}委員)?(?:共同)?組成/;
/** One kind of the members, and those of each of several bodies. */
const SOME_MEMBERS = /校[內外]|當然|教師|學生|代表|[男女]|性別|[選派]|推(?!動)|專家|學者|出席|專任|兼任|候補|其|每|各[院級所學]|家長|職員|人士|召集|主任|主席|執行|除|另|分之|半數|書面|以上者/;
/** Members of bodies are of many kinds. */
const OF_BODIES = /職務|職等|編制|委員|代表|小組|[評審]會|名額|成員|董事|組成|得獎|錄取/;

/** 代表五人以上連署: who signs a motion is no kind of members. */
const SIGNS = /^(?:以上)?之?(?:連署|附議|聯名)/;

/** 九十元×四十五人: of one case. */
const IN_SUM = /[×＊*÷]\s*$/;
const SUM_BEHIND = /^\s*[×＊*÷]/;
/** 應修四十八學分者，…; 四十五人之導師 */
const SUPPOSED = /^(?:者，|之[\u4e00-\u9fff]{2,4}(?:，|，?每|為))/;
/** 二年任期內出缺者: the number is named, whatever happens. */
const NAMED_BEHIND = /^之?任期/;
/** A clause that speaks of an exception, of a change or of somewhere else; decisions have majorities of their own, and fines are as many as offences. */
const APART = /分[二三四五六兩2-6]次|超[過出]部分|逾[^，]{1,8}部分|例：|罰鍰|罰金|徒刑|職等|職務列|審議通過|決議|同意(?!書)|出席(?!率)|[下左]列情[事形]|其中|但|(?<![刪扣])除(?!名)|另(?!一)|不在此限|例如|為例|如有|若|改為|視[為同]|得再|比照|準用|補選|出缺|，而(?!未)/;
/** In front of a number only; behind it stands what comes of it. */
const APART_IN_FRONT = /前[項條款點]/;
/** 每滿十日, 各繳五百元: what is counted by, and what each of several has. */
const OF_EACH = /(?:每(?:滿|逾期?|達|超過|隔|減|增加?)?|各[^，。；]{0,3})$/;
/** 十八小時為一學分: one thing for another one. */
const IS_WORTH = /^(?:者)?，?(?:得|應|可)?(?:為|核給|核計|給予|採計|折算|換算|抵)$/;
const MOST_OF_A_UNIT = 3;
const CONVERTS = /(?:小時|次|日|節)[作以][\u4e00-\u9fff]{2,4}[0-9一二三四五六七八九十]+(?:小時|次|日|節)(?:計|論|。|；|$)|等同|等於|相當於|折[算合]|抵銷|換算|視為記/;
/** 應達百分之八十: to be reached, whatever comes of it. */
const OBLIGED = /[應須](?:達|有|在|滿|至少|修[滿習畢])*$/;
/** 不得少於十六學分，不得多於二十五學分: no less, whatever stands behind. */
const HAS_TO_BE = /不得?(?:少於|低於)(?:新[臺台]幣)?$/;
/** What comes of it when the number is reached: then it is the most. */
const ILL = /退學|退宿|零分|不予|不得|廢止|撤銷|取消|註銷|除名|喪失|停止|終止|勒令|逾期|扣考|察看|停權/;
/** 未於十日內, 逾開學三週: behind these words the number is a limit that was not kept. */
const NOT_KEPT = /(?:(?<!不得?)(?:逾(?!期)|超過)|未於|未能於|未在)[^，。；]*$/;
/** 不得使其每日工作時間超過六小時: it is a limit. */
const FORBIDDEN = /不得[^，。；]*(?:逾|超過)$/;
/** 未完成八小時者: less than that is not enough. */
const NOT_DONE = /未(?:完成|修[滿畢習]|履行|取得|達成|參加)[^，。；]*$/;
const KEPT: Readonly<Record<string, readonly [string, number]>> = { 學年: ['學期', 2], 月: ['日', 30] };
/** 第六學期結束前: six of them are over. */
const ENDS = /^(?:結束|終了|屆滿|期末)/;
/** 內繳交論文者: the condition says enough, what comes of it is something else. */
const OWN_CONDITION = /^(?:以?內|之內|前|以前|結束前?|送|提|申請|繳).{2,}者$/;
const TIMES = /^(?:日|工作日|月|年|學期|學年|分鐘)$/;
const PER = /每(?:一|滿)?(學期|學年|學分|時段|小時|個月|[次年月週日天人名位冊張份枚輛件案班篇場門科組生])(?=[^每]*$)|(累計|合計|總額|共計)(?=[^每]*$)/;
const CLAUSE = /[，；：:]/;
/** What is counted in these is limited; items of lists, steps and years of entry are not. */
const DAY_OF_YEAR = '月日';
const UNITS: ReadonlySet<string> = new Set([...'人分日月年元歲次%冊件篇門科字點倍節班場案床格輛隊盒棟張題頁座間艘株籠幅枚隻匹', '學分', '工作日', '學期', '分鐘', DAY_OF_YEAR]);
/** A clause that begins so goes on from the one in front. */
const NO_SUBJECT = /^[\s　]*(?:[應須得自於經以由並始方至均]|不得|最[多少高低長]|每)/;

function senseOf(sentence: string, { comparator, start, end }: Quantity): Sense {
  const behind = sentence.slice(end, end + 30);
  if (comparator === '≤' || comparator === '>') return 'most';
  if (comparator === '<') return 'least';
  if (comparator === null && NOT_DONE.test(sentence.slice(0, start))) return 'least';
  if (comparator === null && NOT_KEPT.test(sentence.slice(0, start))) return 'most';
  if (comparator === '≥' && HAS_TO_BE.test(sentence.slice(0, start))) return 'least';
  if (comparator === '≥') return ILL.test(behind) && !/^以上/.test(behind) && !NOT_KEPT.test(sentence.slice(0, start)) && !OBLIGED.test(sentence.slice(0, start)) ? 'most' : 'least';
  return 'is';
}

/** The words of a sentence around one of its numbers. */
interface Around {
  /** The clauses in front of the own one, without other numbers. */
  readonly before: readonly string[];
  readonly lead: string;
  readonly clause: string;
  readonly behind: string;
  /** What comes of it, where the words behind are a condition: …者，… */
  readonly back: string;
}

function aroundOf({ text, quantities }: Sentence, q: Quantity): Around {
  // 三年級 names who it is of
  const others = quantities.filter((other) => other !== q && !other.isOrdinal && other.unit !== '年級');
  const blank = others.reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text);
  const stop = Math.min(text.length, ...others.filter(({ start }) => start >= q.end).map(({ start }) => start));
  const clauses = blank.slice(0, q.start).split(CLAUSE);
  const from = Math.max(0, ...others.filter(({ end }) => end <= q.start).map(({ end }) => end));
  const own = text.slice(Math.max(from, q.start - clauses.at(-1)!.length), q.start);
  const says = saysOf(own);
  const clause = says ? own : clauses.at(-1)!;
  // 學業成績八十分、操行成績八十五分: what the next number is of
  const after = (stop < text.length ? text.slice(q.end, stop).replace(/[、或].*/, '') : text.slice(q.end)).split(CLAUSE);
  const goesOn = (/(?:者|時|之課程|之科目|之學生)$/.test(after[0]!.trimEnd()) && !/^(?:以?內|之內)/.test(after[0]!)) || /^(?:以?內|之內|前|以前)$/.test(after[0]!.trimEnd()) || (after[0]!.trim() === '' && /^[始方]/.test(after[1] ?? ''));
  const isWhole = saysOf(clause) && !NO_SUBJECT.test(clause);
  // …期限，每次一年，最多延長四年: the words in between say nothing of their own
  const lead = isWhole ? '' : (clauses.slice(0, -1).findLast(saysOf) ?? clauses.slice(0, -1).findLast((words) => pairsOf(words).length > 0) ?? clauses.at(-2) ?? '');
  return { before: clauses.slice(0, -1), lead, clause, behind: after[0]!, back: after.slice(0, goesOn ? 2 : 1).join('，') };
}

/** 經委員五人以上連署: some of them. */
const OF_SOME = /^(?:以上)?之?(?:連署|附議|聯名|提議|請求|要求|同意|出席|書面)/;
const WITH = /(?:具|有)[^，；]{2,12}之(?:委員|成員)[^，；]{0,4}$/;

/** The body that a clause is of: 審議小組由審議委員會委員五人組成 is of the first one. */
const bodyOf = (words: string, behind: string): string => (MEMBERS_BEHIND.test(behind) ? words.replace(MADE_OF, '') : words).match(BODIES)?.at(-1) ?? words.match(BODIES)?.at(-1) ?? '';
const MADE_OF = /[均各]?[由以][^由以]*$/;

/** All members of a body; null for some of them. */
function membersOf(before: string, behind: string): string | null {
  if (OF_SOME.test(behind) || WITH.test(before)) return null;
  // 由委員二人審查: some of them do it
  const isAll = (MEMBERS.test(before) && (!/由委員$/.test(before) || MEMBERS_BEHIND.test(behind))) || (MEMBERS_BEHIND.test(behind) && /[由以](?:委員)?$/.test(before)) || (/^委員(?!會)/.test(behind) && /(?:小組|會)之?$/.test(before));
  return isAll && !SOME_MEMBERS.test(/[^，；]*$/.exec(before)![0]) ? '人數' : null;
}

/** 每三年評鑑一次: how far apart it is done. */
const isCycle = (text: string, q: Quantity): boolean => /每$/.test(text.slice(0, q.start)) && /^[日月年]$/.test(q.unit) && /^[^，。；0-9]{1,10}一次/.test(text.slice(q.end));

const COUNTS_FOR = /^，?(?:每[週月年日]|每學[期年])?(?:核計|核給|折計|折算|計給|計|給與|給予|發給|補助|減免|減)/;
const OF_CLASSES = /^(?:以[上下])?(?:專?班|幼兒|兒童)/;

/** Is it one of two that only mean something together: a choice, a rate, what each of several has? 第三次 is no length, 第十週 a day of a semester. */
function isPartial({ text, quantities }: Sentence, q: Quantity): boolean {
  const before = text.slice(0, q.start);
  // 畢業前一學期: the one before, no length
  if (/前$/.test(before) && /^學[期年]$/.test(q.unit) && q.low === q.factor && !/^[一1]?學[期年](?:以?內|以[上下])/.test(text.slice(q.start))) return true;
  // 每輔導學生五名，核計一小時; 二歲專班
  if ((/每[\u4e00-\u9fff]{1,5}$/.test(before) && COUNTS_FOR.test(text.slice(q.end))) || (q.unit === '歲' && OF_CLASSES.test(text.slice(q.end)))) return true;
  if (/(?:[各或]|最近)\s*$/.test(before) || (OF_EACH.test(before) && !isCycle(text, q) && !/^為(?:及格|通過|合格)/.test(text.slice(q.end))) || (q.isOrdinal ? /^或/ : /^或(?=[0-9０-９一二三四五六七八九十])/).test(text.slice(q.end)) || (q.isOrdinal && !/[週周]$|學[年期]$/.test(q.printed))) return true;
  const isRate = (a: Quantity | undefined, b: Quantity | undefined): boolean => a !== undefined && b !== undefined && a.unit !== b.unit && a.unit !== '年級' && IS_WORTH.test(text.slice(a.end, b.start)) && (/[每滿]$/.test(text.slice(0, a.start)) || b.unit === '學分');
  const at = quantities.indexOf(q);
  return isRate(quantities[at - 1], q) || isRate(q, quantities[at + 1]);
}

/** 例示：…; 停車三小時十分鐘者，以四小時計，收費一百二十元: a case that is worked out, no rule. */
const WORKED = /例如|舉例|例示|範例|[支實釋]例|試算|假設|某[生甲乙師]|[甲乙丙丁][生師]|為例|例[：:]|小時[0-9０-９一二三四五六七八九十]{1,3}分鐘?者，/;
const RECKONS = /依(?:前|第)[^，。；]{1,8}(?:規定|標準)，?(?:應[繳付收]|[核發]給|得領)/;

/** Does its sentence speak of an exception, of something else, or of too many numbers to tell them apart? */
function isApart({ text, quantities }: Sentence, q: Quantity, behind: string): boolean {
  // rows of numbers side by side are told apart by what stands above them, a whole by its parts; conversions are of two things
  const isWhole = /^，?(?:包[括含]|分為|含|[：:])/.test(text.slice(q.end));
  if ((quantities.filter(({ unit }) => unit === q.unit).length > MOST_OF_A_UNIT && !isWhole) || CONVERTS.test(text) || /罰鍰/.test(text)) return true;
  const before = text.slice(0, q.start);
  // 低於三點五分，連續二次者: once is not enough
  if (/^(?:以[上下])?者?，(?:且|並)?連續/.test(text.slice(q.end))) return true;
  // 借書三冊逾期十日，依前條規定應繳一百五十元: a case of another provision
  if (RECKONS.test(text.slice(q.start))) return true;
  return APART.test((before + behind).replace(PARENTHESES, '')) && !NAMED_BEHIND.test(text.slice(q.end));
}

const isDeadlineOf = (q: Quantity, before: string, behind: string): boolean =>
  (q.unit === DAY_OF_YEAR && (q.comparator === '≤' || q.comparator === '>')) || (TIMES.test(q.unit) && (ENDS.test(behind) || /^(?:以?內|之內|前|以前)/.test(behind) || (/前$/.test(before) && /^[日月]$/.test(q.unit))));

/** What is said in pairs of characters, without the words that every number of the unit has. */
function pairsFor(unit: string, words: string): readonly string[] {
  if (unit === '學分') return pairsOf(words.replace(/學分數?/g, ' '));
  return pairsOf(unit === '分' ? words.replace(/不?(?:通過|合格)/g, '及格').replace(/各?科目?|學業|學期|(?<!基本|起始|基準)分數/g, ' ') : words);
}

const ALIKE: Readonly<Record<string, string>> = { 學年: '年', 個月: '月', 天: '日', 名: '人', 位: '人', 生: '人' };
/** 總 for all together; "" where nothing says. */
function perOf(clause: string): string {
  const [, each, whole] = PER.exec(clause) ?? [];
  return whole ? '總' : each ? (ALIKE[each] ?? each) : '';
}

const OF_A_HEAD = 4;
/** The noun that ends a clause. */
const headOf = (clause: string): readonly string[] => pairsOf(clause.slice(-LONGEST_HEAD)).slice(-OF_A_HEAD);
const LONGEST_HEAD = 10;

/** 五年以上未滿十五年: the upper end of a class. */
function endsClass({ text, quantities }: Sentence, q: Quantity): boolean {
  const before = quantities[quantities.indexOf(q) - 1];
  const behind = quantities[quantities.indexOf(q) + 1];
  const isClass = (a: Quantity | undefined, b: Quantity | undefined): boolean => a !== undefined && b !== undefined && a.unit === b.unit && b.start - a.end <= MOST_OF_A_JOINT && /以上|(?<![未不])[逾達滿]/.test(text.slice(Math.max(0, a.start - 3), b.start)) && /未[滿達逾]|不[滿足]|以下/.test(text.slice(a.end, b.end + 2));
  return isClass(before, q) || isClass(q, behind);
}
const MOST_OF_A_JOINT = 8;

const FULL_MARKS = 100;
const DEDUCTED = /扣除|扣[繳減]/;
const REST_IS_BACK = /^後?，?(?:(?:其餘|餘額|餘款)[^，。；]{0,6}退還|退還[^，。；]{0,4}(?:餘額|餘款|其餘|剩餘))/;

/** What a sentence says for all of its numbers. */
interface Spoken extends Pick<Statement, 'subject' | 'said' | 'who' | 'isRate'> {
  /** The first words, where it gives out shares: 彩排使用，場地費以三折計收. */
  readonly topic: ReadonlySet<string>;
}
const SUBJECT = /^[\s　]*([^，。；：0-9０-９一二三四五六七八九十]{2,14}?)(?=[，為應得須以由自每於0-9０-９一二三四五六七八九十])/;
const WHO = /^([\u4e00-\u9fff]{2,4})(?:人員|教師|學生|職員|單位)(?![\u4e00-\u9fff]{0,2}之)/;
function spokenIn({ text, quantities }: Sentence): Spoken {
  const share = quantities.find(({ unit }) => unit === '%');
  const topic = share ? (/^([^，：。；]*)[，：]/.exec(text.slice(0, share.start))?.[1] ?? '') : '';
  return { topic: new Set([...topic].slice(1).map((c, i) => topic[i]! + c)), subject: new Set(pairsOf(SUBJECT.exec(text)?.[1] ?? '')), said: new Set(pairsOf(text)), who: WHO.exec(text)?.[1] ?? '', isRate: text.includes('每') };
}

const CHARGE = /[\u4e00-\u9fff]{2}費|津貼|獎金|押金|保證金/g;
/** 取消借用 is none of 借用. */
const GIVEN_UP = /取消|放棄|撤[回銷]/;
/** 所差學分 is none of 學分. */
const LACKS = /所[差缺]|差額|尚[缺差]/;
/** 自保證金扣除五百元 is none of 保證金二千元. */
const DEDUCTS = /自[^，。；]{1,8}扣[除抵減]/;
/** 停止借用權七日 is none of 借用五日. */
const STOPS = /停止|停權|暫停/;
/** 十四歲以上之外國人，應隨身攜帶護照. */
const OF_SOMEBODY = /^(?:以[上下])?之[^，。；]{2,12}，([^。；]+)/;
/** 上課日前申請退費者, 自上課之日起算未逾三分之一者: shares of two times. */
const WHEN = /[日課用學動]前|(?:之日|起算|[日課用學動])後|起算/g;
const ACTS = /申請|舉行|繳交|繳納|提出|公告|審查|審議|註冊|報名|報到|核銷|送達/g;

/** 加二分, 扣一分 */
const SIGN = /(?<![加增])(加|增|扣|減)(?:其?操行|總分|成績|學期|各)*$/;

/** By what a number is of another thing than the same words with another mark. */
function marksOf(unit: string, words: string, before: string, isDeadline: boolean, isCase: boolean): Map<string, string> {
  const marks = new Map([['lacks', String(LACKS.test(words))], ['deducts', String(DEDUCTS.test(words))]]);
  if (isDeadline) marks.set('givenUp', String(GIVEN_UP.test(words)));
  if (!isCase) marks.set('stops', String(STOPS.test(words)));
  const charge = unit === '元' ? words.match(CHARGE)?.at(-1) : undefined;
  const when = unit === '%' ? before.match(WHEN)?.at(-1) : undefined;
  const sign = unit === '分' ? SIGN.exec(before)?.[1] : undefined;
  if (sign) marks.set('sign', /[加增]/.test(sign) ? 'more' : 'less');
  if (when) marks.set('when', when.endsWith('前') ? 'before' : 'since');
  if (charge) marks.set('charge', charge);
  return marks;
}
const besideOf = ({ quantities }: Sentence, q: Quantity): Statement['beside'] => quantities.filter((one) => one !== q).map(({ spelling, unit, low, factor }) => ({ names: [spelling, unit], times: low / factor }));

const OF_CHARGES = /收費|收取|標準|如[下左]|按[月日次年]|每[月日次年]|金額|[為之應得均，、]/g;
const SPOKEN_TO = /(?:向|報請|通知|送請)[^，；]{2,12}?(?=申請|提出|提起|申報|報備|登記|繳|辦理|審核|核准|同意|備查)/;

/** What a sentence says with one of its numbers. */
function readOne(sentence: Sentence, q: Quantity, element: Element, above: Above, spoken: Spoken): Statement[] {
  const { text, from } = sentence;
  const before = text.slice(0, q.start);
  // 逾第四週退還三分之一: the number in front is the limit
  const since = text.slice(sentence.quantities[sentence.quantities.indexOf(q) - 1]?.end ?? 0, q.start);
  const kept = KEPT[q.unit] ?? [q.unit, 1] as const;
  if (!UNITS.has(kept[0]) || IN_SUM.test(before) || SUM_BEHIND.test(text.slice(q.end)) || isPartial(sentence, q) || partsOf(sentence, q.unit).length > 0) return [];
  const members = q.unit === '人' ? membersOf(before, text.slice(q.end)) : null;
  if (q.unit === '人' && members === null && OF_BODIES.test(text) && !SIGNS.test(text.slice(q.end))) return [];
  const { before: clauses, lead, clause, behind, back } = aroundOf(sentence, q);
  if (isApart(sentence, q, behind)) return [];
  const isDeadline = isDeadlineOf(q, before, behind);
  const isOver = q.isOrdinal && ENDS.test(behind);
  const isLimit = isDeadline || (TIMES.test(q.unit) && NOT_KEPT.test(before));
  const [unit, times] = q.unit === '月' && !isLimit ? [q.unit, 1] : kept;
  // 向負責人申請，並有二人在場: who is spoken to is none of the two
  const [own, leading] = [clause, q.unit === '人' ? lead.replace(SPOKEN_TO, ' ') : lead].map((words) => pairsFor(q.unit, words)) as [readonly string[], readonly string[]];
  const after = pairsFor(q.unit, OWN_CONDITION.test(behind) ? behind : back).filter((pair) => pair !== '結束');
  // 以一百分計，其配分如下
  const full = unit === '分' && q.low === FULL_MARKS && /^(?:計|為滿分|，其?(?:配分|各項))/.test(text.slice(q.end)) ? ['滿分', '滿分!'] : [];
  const front = [...new Set([...leading, ...own, ...full, ...(isCycle(text, q) ? ['週期', '週期!'] : [])])];
  const isOnly = sentence.quantities[0] === q;
  const known = KINDS.find(({ kind, units, isByUnit }) => units.test(unit) && (isByUnit || own.includes(`${kind}!`) || after.includes(`${kind}!`) || (leading.includes(`${kind}!`) && isOnly)));
  const conditions = clauses.filter((words) => words !== lead && /[者時]$/.test(words));
  const scheme = SCHEME.exec(text)?.[0];
  const cases = [clause + behind, lead + conditions.join(''), before + above.list, above.words].map(casesOf).find(({ size }) => size > 0) ?? new Map<string, string>();
  if (scheme) cases.set('scheme', scheme);
  cases.set('part', above.part);
  // 管理費按月收取：單人房…: which charge all of the list is
  const charge = q.unit === '元' ? /.*(?=：)/.exec(before)?.[0].replace(/.*[。；]/, '').replace(OF_CHARGES, '') : undefined;
  if (charge) cases.set('charge', charge);
  const words = (lead && `${lead}，`) + clause + behind;
  const isReached = (q.comparator === '≥' || q.comparator === '>') && /^(?:以上)?者/.test(behind);
  const isBroken = !endsClass(sentence, q) && !FORBIDDEN.test(before) && (q.comparator === '<' || q.comparator === '>' || (q.comparator !== '≤' && (NOT_DONE.test(since) || NOT_KEPT.test(since))));
  const one = {
    ...spoken, unit: q.isOrdinal && !isOver ? `第${unit}` : unit, kind: members ?? known?.kind ?? '', isReached, isBroken, isLimit, isItem: above.list !== '' && from === 0,
    isSupposed: SUPPOSED.test(text.slice(q.end)) && !/[未不]/.test(clause), isSum: false, isOfOther: APART_IN_FRONT.test(before), isEnd: !isOne(q), isDeadline, front, back: after, all: new Set([...front, ...after]), head: headOf(clause), context: new Set(pairsFor(q.unit, above.list)), conditions: new Set(pairsOf(conditions.join('，'))), whose: new Set(pairsOf([...conditions, ...(/[者時]$/.test(lead) ? [lead] : [])].join('，'))),
    topic: q.unit === '%' ? spoken.topic : NOTHING, acts: new Set(q.unit === DAY_OF_YEAR ? text.slice(q.end).match(ACTS) : []), does: new Set(pairsFor(q.unit, OF_SOMEBODY.exec(text.slice(q.end))?.[1] ?? '')), marks: marksOf(q.unit, words, before, isDeadline, isBroken || isReached), beside: besideOf(sentence, q),
    per: q.unit === DAY_OF_YEAR ? '' : perOf(clause), cases, body: bodyOf(lead + clause, text.slice(q.end)), words, printed: q.printed, element, at: from + q.start,
  };
  const left = q.unit === '%' && isOne(q) && DEDUCTED.test(clause) && REST_IS_BACK.test(text.slice(q.end));
  if (left) {
    // 扣除百分之二十後，退還餘額: eighty percent come back
    const back = pairsOf(clause.replace(DEDUCTED, '退還'));
    return [{ ...one, sense: 'is', isBroken: false, front: [...new Set([...leading, ...back])], back: [], all: new Set([...leading, ...back]), head: [], value: Math.round((1 - q.low) * 1e6) / 1e6 }];
  }
  return isOne(q) ? [{ ...one, sense: known?.isValue ? 'is' : senseOf(text, q), value: q.low * times }] : [{ ...one, sense: 'least', value: q.low * times }, { ...one, sense: 'most', value: q.high * times }];
}

const NOTHING: ReadonlySet<string> = new Set();

const HEADINGS: readonly Element['level'][] = ['part', 'chapter', 'section'];
const FIRST = /^[^。]*/;

function read(element: Element, headings: readonly Element[], parent: Element | undefined): readonly Statement[] {
  const chapter = headings.map(({ text }) => text).join(' ');
  const part = headings.find(({ level }) => level === 'part')?.text ?? '';
  const list = element.number !== null && parent && parent.text !== '' && !OWN_LINES.includes(element.level) ? LAST_SENTENCE.exec(parent.text)![0] : '';
  const above = [part, chapter, list].join('\n');
  const before = known.get(element);
  if (before?.above === above) return before.statements;
  const printed = withoutWorked(withDays(element)).flatMap((sentence) => {
    const words = chapter + (sentence.from > 0 ? FIRST.exec(element.text)![0] : '');
    const spoken = spokenIn(sentence);
    return [...readRows(sentence, element, { part, words, list }), ...sentence.quantities.flatMap((q) => readOne(sentence, q, element, { part, words, list }, spoken))];
  });
  const statements = [...readSum(element, { part, words: chapter, list }), ...printed];
  known.set(element, { above, statements });
  return statements;
}
/** Without what is worked out, and what goes on with it: …。而審查占百分之十，故77.83×10%＝7.78分. */
function withoutWorked(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences.findIndex(({ text }) => WORKED.test(text));
  return first < 0 ? sentences : sentences.filter(({ text }, i) => i < first || !(WORKED.test(text) || GOES_ON.test(text)));
}
const GOES_ON = /^[\s　]*[而故則又再即]|[＝=×÷]/;
/** What elements say under the words above them: versions hold most of them together. */
const known = new WeakMap<Element, { readonly above: string; readonly statements: readonly Statement[] }>();
const OWN_LINES: readonly Element['level'][] = ['article', 'point', 'paragraph'];
const LAST_SENTENCE = /[^。]*[。]?$/;

const SENTENCE = /[^。]+/g;
/** 收到通知書 → 三十日內提出申訴 → 十日內送達: up to a number each, with the steps in front that have none. */
function stepsOf(sentence: Sentence): readonly Sentence[] {
  if (!sentence.text.includes('→')) return [sentence];
  const edges = [...matchesOf(/→/g, sentence.text).map(({ index }) => index), sentence.text.length];
  let from = 0;
  return edges.flatMap((to) => {
    const quantities = sentence.quantities.filter(({ start, end }) => start >= from && end <= to).map((q) => ({ ...q, start: q.start - from, end: q.end - from }));
    if (quantities.length === 0) return [];
    const step = { text: sentence.text.slice(from, to).replace(/→/g, '，'), from: sentence.from + from, quantities };
    from = to + 1;
    return [step];
  });
}
const DAYS_OF_YEAR = /月[^。]{1,4}日/;
const LONGEST_MONTH = 31;
/** 九月十五日 as a number of its own, in days of a year whose months are equally long. */
function withDays(element: Element): readonly Sentence[] {
  const counted = sentencesOf(element).flatMap(stepsOf);
  if (!DAYS_OF_YEAR.test(element.text)) return counted;
  return matchesOf(SENTENCE, element.text).flatMap(({ 0: text, index: from }) => {
    const days = datesOf(text).filter(({ date }) => date.year === null && date.month !== null && date.day !== null).map(({ at, length, date }): Quantity => {
      const [before, end] = [text.slice(0, at), at + length];
      const comparator = /^起/.test(text.slice(end)) ? '≥' : /^(?:以?前|止|截止|內)/.test(text.slice(end)) || NOT_KEPT.test(before) || /(?:日起?至|期限[^。；]{0,10}為)$/.test(before) ? '≤' : /^(?:以)?後[^，。；]*者/.test(text.slice(end)) ? '>' : null;
      const value = date.month! * LONGEST_MONTH + date.day!;
      return { start: at, end, low: value, high: value, unit: DAY_OF_YEAR, printed: text.slice(at, end), spelling: '', factor: 1, comparator, isOrdinal: false };
    });
    const quantities = [...(counted.find((one) => one.from === from)?.quantities ?? []), ...days].sort((a, b) => a.start - b.start);
    return quantities.length === 0 ? [] : [{ text, from, quantities }];
  });
}

/** The statements of a text, in printed order. */
export function statementsOf(checked: CheckedText): Statement[] {
  let headings: readonly Element[] = [];
  const { parents } = indexElements(checked.version.text);
  return elementsOf(checked).flatMap((element) => {
    const rank = HEADINGS.indexOf(element.level);
    if (rank >= 0) headings = [...headings.filter(({ level }) => HEADINGS.indexOf(level) < rank), element];
    return rank >= 0 || element.cells ? [] : read(element, headings, parents.get(element.id));
  });
}
