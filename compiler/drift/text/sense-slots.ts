/** What a clause says that is no number: whether something is done or not, before or after what, on whose cost, and which member of a small closed set. */
import { matchesOf } from '../../../lang/matches.ts';
import { keysOf } from './told-slots.ts';

/** What is done or not, when, by whom: where it stands in a sentence. */
export interface Sense {
  /** Of which two are compared: 否:計入, 時:考試, 負擔, 學制. */
  readonly of: string;
  readonly kind: SenseKind;
  readonly value: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly clause: string;
  /** The words of its clause without its own, in pairs of characters. */
  readonly near: ReadonlySet<string>;
  /** Those of its sentence without its own. */
  readonly rest: ReadonlySet<string>;
  /** 未通過者, 如已借出: a case that is supposed. */
  readonly isCase: boolean;
  /** 應計入, 不計入: the words say so outright. */
  readonly isOutright: boolean;
  /** 未參加者不得實習: what stands in front denies a condition. */
  readonly isUnless: boolean;
}
export type SenseKind = 'deny' | 'time' | 'cost' | 'set';

export interface Clause {
  readonly text: string;
  readonly from: number;
}

/** Up to a mark. */
export const clausesOf = (words: string): Clause[] => matchesOf(/[^，；：。、？?（）()]+/g, words).map(({ 0: text, index }) => ({ text, from: index }));
const LIST = /[^，；：。？?（）()]+/g;

const without = (words: string, start: number, end: number): ReadonlySet<string> => keysOf(`${words.slice(0, start)} ${words.slice(end)}`);

/** The words of a clause without its own; of 不予退費 alone those of the clause in front. */
function nearOf(words: string, clause: string, from: number, start: number, end: number): ReadonlySet<string> {
  const near = without(clause, start, end);
  return near.size > 0 ? near : keysOf(/[^，；：]*[，；：]?$/.exec(words.slice(0, from))![0]);
}

const UNLESS = /(?:[未無非]|不(?!同|足|僅|論|良|服|定|時|在|限))[^，；]*，?[^，；]*$/;
const isUnless = (words: string, start: number): boolean => UNLESS.test(words.slice(0, start));

const CASE = /者$|時$|後$|^(?:[\u4e00-\u9fff]{0,3})?(?:如|若|倘|凡|除|遇|逾|未)|情形|之[一-龥]{1,4}$|不在此限/;
/** Is a case supposed? 未繳清者不得登記 says what holds in one. */
export const isCase = (clause: string): boolean => CASE.test(clause.replace(/^.*者(?=.{2})/, ''));

/** Verbs of one meaning. */
const VERBS: readonly (readonly [string, RegExp])[] = [
  ['計入', /列入|計入|納入|併計|併入|採計|計算/g],
  ['准許', /核准|准許|同意|許可|核可|准予/g],
  ['外借', /外借|出借|借出|攜出|外帶/g],
  ['退還', /退還|退費|退回|返還|退款/g],
  ['參加', /參加|參與|出席|列席/g],
  ['受理', /受理|收件|接受/g],
  ['延長', /延長|展延|展期|延期/g],
  ['續借', /續借/g],
  ['保留', /保留/g],
  ['轉讓', /轉讓|轉借|出讓|讓渡|讓與|借予他人|轉售/g],
  ['補考', /補考|補測|補試/g],
  ['補助', /補助|給付|支給|發給|核發|給予/g],
  ['繳納', /繳納|繳交|繳費|收費|收取|支付/g],
  ['攜帶', /攜帶|攜入|帶入|帶進/g],
  ['申訴', /申訴|異議|申覆|申復|復議/g],
  ['兼任', /兼任|兼職|兼課|兼領/g],
  ['變更', /變更|更改|更換|異動/g],
  ['公開', /公開|公布|公告/g],
];
const NOT_BEFORE = /(?:不|(?<![抵減任罷豁避難以])免|勿|毋|別(?=想|再)|無庸|無須|無需|無法|沒辦法|禁止|嚴禁|謝絕|停止)(?:想|給|用|得|可|能|予|再|應|必|須|需|用|庸|行|許|准|以|另|要|會|重複|任意|擅自|對外)*$/;
/** Somewhere in front, of what else nobody knows. */
const MAY_DENY = /[不未無非免勿毋否沒]|別[想再]|禁止|取消|停止|撤銷/;
const NOT = /(?:不得|不可|不能|不予|不再|不應|不必|不需|不須|不用|不會|毋須|毋庸|無須|無需|無庸|免予|得免|請勿|切勿|嚴禁|禁止|恕不|概不|不要|別想再?|別再|(?<![抵減任罷豁避難以])免(?![費試疫職除稅於責])|不(?!同|足|及|滿|僅|論|良|當|符|服|實|動|克|宜|全|定|時|在|限|少|久|低|多|逾|超|慎|明|特|敷|便|妥|堪|正|法|分|是|管|幸|另|如))(?:得|可|再|予|行|另行|重複|任意|擅自)*(?=([一-龥]{2}))/g;
const OUTRIGHT = /(?:得|可|應|須|予|需|要|仍|均|亦|皆|才|一律|可以|同時|也|都|能|會)(?:予|行|再|以|可|由|先)*$/;
/** Words that follow a denial and are no deed. */
const NO_VERB = /^(?:[得可再予應須]|超過|少於|低於|高於|逾|多於|為|以|在|於|因|由|對|有|無|是|具|含|其|與|同|影響|良|負|低|少|者)/;

/** 申請期間, 報支期限: no deed. */
const NOUN_BEHIND = /^(?:期間|期限|日期|時間|資格|方式|辦法|要點|條件|程序|對象|單位|[表書人案費金證者]|名單|標準|上限|額度|總額)/;

const deedAt = (words: string, at: number): string | null => VERBS.find(([, forms]) => matchesOf(forms, words).some(({ index }) => index === at))?.[0] ?? (NO_VERB.test(words.slice(at)) ? null : words.slice(at, at + 2));

/** What clauses deny, by name: each with its forms. */
export function deniedIn(words: string): string[] {
  return clausesOf(words).flatMap(({ text }) => (isCase(text) ? [] : matchesOf(NOT, text).flatMap((match) => deedAt(text, match.index + match[0].length) ?? [])));
}

/** The forms in which a deed is named. */
export const formsOf = (deed: string): RegExp => VERBS.find(([name]) => name === deed)?.[1] ?? new RegExp(deed, 'g');

/** Is a deed done, or not? Nothing where the words leave it open. */
export function deedsIn(words: string, deeds: Iterable<string>): Sense[] {
  const clauses = clausesOf(words);
  const found: Sense[] = [];
  for (const deed of deeds) {
    for (const { text, from } of clauses) {
      for (const { 0: form, index } of matchesOf(formsOf(deed), text)) {
        const before = text.slice(0, index);
        if (NOUN_BEHIND.test(text.slice(index + form.length))) continue;
        const denial = NOT_BEFORE.exec(before);
        if (!denial && MAY_DENY.test(before.split('者').at(-1)!)) continue;
        const [start, end] = [denial?.index ?? OUTRIGHT.exec(before)?.index ?? index, index + form.length];
        found.push({ of: `否:${deed}`, kind: 'deny', value: denial ? '否' : '是', printed: text.slice(start, end), start: from + start, end: from + end, clause: text, near: nearOf(words, text, from, start, end), rest: without(words, from + start, from + end), isCase: isCase(text), isOutright: denial !== null || OUTRIGHT.test(before), isUnless: isUnless(words, from + start) });
      }
    }
  }
  return found;
}

const NUMERAL = /[0-9０-９零一二兩三四五六七八九十百半數]/;
const TIME = /([一-龥]{2})(?:當?日)?(?:之|以)?([前後])(?![項條款點述揭開期次者段列面置往導衛座勤備果續援代世來衍])/g;
const NO_TIME = /目前|之[前後]|以[前後]|^[日年月週天時期][前後]?|[在於自至迄先最事]$|[年月日週時天]$/;
const HOW_LONG = /^(?:的|之)?(?:[0-9０-９]+|[一二兩三四五六七八九十]{1,3})(?:個?月|[日週天年]|個?星期|小時|學[期年])/;
/** 考試前, 開學後: on which side of what. */
function timesIn(words: string): Sense[] {
  return clausesOf(words).flatMap(({ text, from }) => matchesOf(TIME, text).flatMap(({ 0: printed, 1: event, 2: side, index }): Sense[] => {
    if (NUMERAL.test(event!) || NO_TIME.test(event!)) return [];
    const behind = HOW_LONG.exec(text.slice(index + printed.length))?.[0] ?? '';
    const end = index + printed.length + behind.length;
    return [{ of: `時:${event}`, kind: 'time', value: side! + (behind === '' ? '' : '#'), printed: printed + behind, start: from + index, end: from + end, clause: text, near: without(text, index, end), rest: without(words, from + index, from + end), isCase: isCase(text.slice(0, index)), isOutright: true, isUnless: false }];
  }));
}

const PAYERS: readonly (readonly [string, RegExp])[] = [
  ['學校', /本校|學校|校方|校內|校務基金/], ['機構', /機構|廠商|企業|公司|合作單位|主辦|承辦/], ['政府', /教育部|國科會|政府|部會|科技部/],
  ['單位', /[系所院處組]$|單位/], ['自己', /學生|學員|申請人|當事人|借用|本人|個人|所有人|參加|家長|使用人|住宿生/], ['自行', /自行|自[費付理]|自$/],
];
const COST = /(?:由|以|自)?([一-龥]{2,14}?)(?:全額|全數|共同|相關)?(?:經費|預算|經常門|款|收入)?(?:項下|內)?(負擔|支應|支付|自理|承擔)/g;
/** Who pays. */
function costsIn(words: string): Sense[] {
  return clausesOf(words).flatMap(({ text, from }) => matchesOf(COST, text).flatMap(({ 0: printed, index }): Sense[] => {
    const who = printed.replace(/(?:負擔|支應|支付|自理|承擔)$/, '').replace(/^.*[由以自](?!行|費|付|理|有|籌|備)/, '');
    const named = PAYERS.filter(([, pattern]) => pattern.test(who));
    // 學生自行負擔
    if (named.length > 1 && named.at(-1)![0] === '自行') named.pop();
    if (named.length !== 1 || MAY_DENY.test(text)) return [];
    const [start, end] = [index + printed.lastIndexOf(who), index + printed.length];
    return [{ of: '負擔', kind: 'cost', value: named[0]![0], printed, start: from + start, end: from + end, clause: text, near: without(text, start, end), rest: without(words, from + start, from + end), isCase: isCase(text), isOutright: true, isUnless: false }];
  }));
}

/** Of each of these sets one member is said, and no other one at once. */
const SETS: readonly (readonly [name: string, forms: RegExp, values: readonly (readonly [string, RegExp])[]])[] = [
  ['期別', /(?<![第分共後每前])[一二三四]期(?=[一-龥])/g, []],
  ['性別', /(?<!男)[男女](?=[生性舍宿廁])/g, []],
  ['部別', /日間|進修(?=部|學制|推廣)|夜間/g, [['進修', /進修|夜間/]]],
  ['學位', /學士|大學部|碩士|博士/g, [['學士', /學士|大學部/]]],
  ['方式', /書面|紙本|線上|網路|電子|口頭|親自|郵寄|親送|寄送|委託他人|代理人/g, [['書面', /書面|紙本/], ['線上', /線上|網路|電子/], ['親自', /親/], ['郵寄', /寄/], ['代理', /委託|代理/]]],
  ['日別', /平日|上班日|例假日|假日|週末/g, [['平日', /平日|上班日/], ['假日', /假日|週末/]]],
  ['等類', /[甲乙丙丁戊](?=[類種級等組])/g, []],
  ['內外', /校內|校外|國內|國外|境外/g, []],
  ['專兼', /專任|兼任/g, []],
  ['必選', /必修|選修/g, []],
  ['正備', /正取|備取/g, []],
  ['會議', /(?:[系所院校]|教務|學務|學生事務|總務|行政|研發|圖書|系所|班)務?會議/g, []],
  ['審級', /初審|複審|決審|初試|複試/g, []],
  ['早晚', /上午|下午|晚間|晚上/g, [['晚', /晚/]]],
  ['人數', /個人|團體/g, []],
  ['學期', /(?:次|下|當|該|同)(?:一)?(?:學期|學年)/g, [['次學期', /[次下]一?學期/], ['次學年', /[次下]一?學年/], ['當學期', /[當該同]一?學期/], ['當學年', /[當該同]一?學年/]]],
];
/** 學生事務會議設置辦法: a name. */
const OF_NAME = /^[^，。；、：（）「」依本該]{0,12}(?:辦法|要點|規則|規程|準則|細則|須知)/;
/** Both of them: 男女, 上下學期. */
function membersIn(words: string): Sense[] {
  const lists = matchesOf(LIST, words);
  return SETS.flatMap(([name, forms, values]) => lists.flatMap(({ 0: text, index: from }) => {
    const all = matchesOf(forms, text).filter(({ 0: printed, index }) => !OF_NAME.test(text.slice(index + printed.length)));
    const parts = text.split('、');
    return all.flatMap(({ 0: printed, index }): Sense[] => {
      const value = values.find(([, pattern]) => pattern.test(printed))?.[0] ?? printed;
      // 一期宿舍甲樓、二期宿舍乙樓: what stands beside each of them
      let at = 0;
      const part = parts.find((one) => (at += one.length + 1) > index)!;
      const partFrom = at - part.length - 1;
      const alone = all.length > 1 && parts.length > 1 && keysOf(part).size > 0 ? part : text;
      const start = alone === part ? index - partFrom : index;
      const isBoth = all.some((other) => other[0] !== printed && alone.includes(other[0]) && (alone === text || (other.index >= partFrom && other.index < partFrom + part.length)));
      return isBoth ? [] : [{ of: name, kind: 'set', value, printed, start: from + index, end: from + index + printed.length, clause: alone, near: without(alone, start, start + printed.length), rest: without(words, from + index, from + index + printed.length), isCase: isCase(alone), isOutright: true, isUnless: false }];
    });
  }));
}

/** All that a sentence says of times, costs and closed sets. */
export const sensesIn = (words: string): Sense[] => [...timesIn(words), ...costsIn(words), ...membersIn(words)];

/** 自行負擔: whoever it is, neither the university nor the state. */
const areBothOthers = (a: string, b: string): boolean => [a, b].includes('自行') && !/學校|政府/.test(a + b);
/** Is what is told what the rule has? More than the rule says is not: 學期結束前一個月 of 學期結束前. 經核准者始得外借 is told by 未經核准者不得外借. */
export const saysSameSense = (told: Sense, own: Sense): boolean => told.of === own.of && (told.value === own.value || told.isUnless !== own.isUnless || (told.kind === 'cost' && areBothOthers(told.value, own.value)) || (told.kind === 'time' && own.value === `${told.value}#`));
