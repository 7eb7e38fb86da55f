/** Are two numbers of one thing, as far as their sentences say? Compared field by field; what one of them leaves out says nothing against it. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Statement } from './statement.ts';

type Field = (a: Statement, b: Statement) => boolean;

export const countIn = (a: Iterable<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const pair of a) if (b.has(pair)) n++;
  return n;
};
/** Does one of them hold half of what the other one says? Nothing is half of anything. */
export const isHalfOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => countIn(a, b) * 2 >= Math.min(a.size, b.size);
export const isHalfIn = (part: readonly string[], whole: ReadonlySet<string>): boolean => countIn(part, whole) * 2 >= part.length;

/** Has the front of one a word of its own, two pairs of characters at its beginning or three inside? */
export const isAlien = (a: Statement, b: Statement): boolean => /^xx|^x+$|xxx/.test(a.front.map((pair) => (b.all.has(pair) ? ' ' : 'x')).join(''));

/** So many times the other one is no slip of one number. */
const FARTHER = 10;
const isNear: Field = (a, b) => Math.max(a.value, b.value) < FARTHER * Math.min(a.value, b.value);

/** What both say in one word each: 導師費 and 導生活動費, 退還 and 扣除. */
const haveOneOfEach: Field = (a, b) => [...a.marks].every(([name, value]) => !b.marks.has(name) || b.marks.get(name) === value);

/** Names of numbers that no other name of one stands for. */
const OF_ITSELF = ['滿分!', '基本分!', '操行!'];
const haveOneName: Field = (a, b) => OF_ITSELF.every((name) => a.all.has(name) === b.all.has(name));

/** 在職人員, 新進人員 */
const haveOnePerson: Field = (a, b) => a.who === '' || b.who === '' || a.who.includes(b.who) || b.who.includes(a.who);

/** 十一月三十日前提出, 一月三十一日前舉行: days of two acts. */
const haveOneAct: Field = (a, b) => a.acts.size === 0 || b.acts.size === 0 || countIn(a.acts, b.acts) > 0;

/** 十四歲以上之外國人，應隨身攜帶護照, 年齡在二十歲以上: what one of them says that those do is said nowhere in the other one. */
const haveOneDeed: Field = (a, b) => a.unit !== '歲' || [[a, b], [b, a]].every(([one, other]) => one!.does.size === 0 || countIn(one!.does, other!.said) > 0);

/** 加退選期間為十四日, 停修申請期間為七十日: what their sentences are of, which the other one does not speak of. */
const haveOneSubject: Field = (a, b) => a.subject.size === 0 || b.subject.size === 0 || countIn(a.subject, b.said) > 0 || countIn(b.subject, a.said) > 0;

/** 申請獎學金者 is none of 申請助學金者. */
const haveOneCondition: Field = ({ whose: a }, { whose: b }) => a.size === 0 || b.size === 0 || countIn(a, b) >= Math.min(a.size, b.size) * MOST_OF_CONDITION;
const MOST_OF_CONDITION = 0.6;

/** 專利授權收入 is none of 專利申請費用. */
const haveOneTopic: Field = (a, b) => isHalfOf(a.topic, b.topic);

/** 可用資金之百分之十, 投資成本百分之十五: other nouns in front of the shares. */
const haveOneWhole: Field = (a, b) => {
  const [own, other] = [a.front.slice(-OF_WHOLE), b.front.slice(-OF_WHOLE)];
  return a.unit !== '%' || own.length < OF_WHOLE || other.length < OF_WHOLE || [...own, ...other].some((pair) => pair.endsWith('!')) || own.some((pair) => other.includes(pair)) || b.all.has(own.at(-1)!) || a.all.has(other.at(-1)!);
};
const OF_WHOLE = 2;
/** 彩排時段按40%收費 beside 校內單位辦理活動者，按50%收費: a share of a case without its condition. */
const isShareOfOther: Field = (a, b) => a.unit === '%' && a.whose.size === 0 && b.whose.size > 0 && isAlien(a, b);

/** 受理後二週內組成小組, 受理後三個月內完成調查: one in another unit of time, far from the other. */
const areOfOneStep: Field = (a, b) => !a.isDeadline || !b.isDeadline || !STEPS.some(([unit, times]) => unit.test(a.printed) !== unit.test(b.printed) && Math.max(a.value, b.value) > times * Math.min(a.value, b.value));
const STEPS: readonly (readonly [RegExp, number])[] = [[/月$/, 4], [/週$|星期$/, 2]];
/** 第十五週至第十六週 is when, 第十二週以前 until when. */
const areOfOneOrder: Field = (a, b) => a.isEnd === b.isEnd || a.isDeadline === b.isDeadline || !a.unit.startsWith('第');
/** 逾期未歸還達三十日: counted from where the time was over. */
const isOverdueOf: Field = (a, b) => a.isDeadline && b.isReached && b.words.includes('逾期');
/** 系教評會應於四月三十日前完成初審, 申請人應於三月一日前向系教評會申請: who acts in one is spoken to in the other one. */
const isSpokenTo: Field = (a, b) => a.isDeadline && b.isDeadline && a.front.length > 0 && !a.front.some((pair) => b.front.includes(pair)) && ['向', '送', '報'].some((to) => b.words.includes(to + a.front[0]!));

/** 超過六十人之班級，得增置, 超過五十人者，加發: cases of which other things come have to be told in the same words. */
const isCase = (one: Statement): boolean => one.isBroken || one.isReached;
const areOfOneCase: Field = (a, b) => !isCase(a) || !isCase(b) || (a.back.length > 0 && b.back.length > 0 && (isHalfIn(a.back, b.all) || isHalfIn(b.back, a.all))) || Math.max(a.front.length, b.front.length) * MOST_OF_FRONT <= a.front.filter((pair) => b.all.has(pair)).length;
const MOST_OF_FRONT = 0.75;

/** 每小時三十元, 停車九小時者二百元: the second one is worked out. */
const isWorkedOut: Field = (rate, one) => rate.per !== '' && one.per === '' && one.beside.some(({ names, times }) => names.includes(rate.per) && times > 1);
/** 每一學分三十六小時, 三學分之課程一百零八小時: so many times as much, of so many. */
const isProduct: Field = (a, b) => a.isRate && b.value > a.value && b.beside.some(({ names, times }) => !names.includes(b.unit) && Math.abs(times * a.value - b.value) < 1e-9);
/** A mark that is enough is no sum of marks. */
const isMarkOfSum: Field = (a, b) => a.isSum && b.unit === '分' && isCase(b);

/** 達百分之八十之系所，核給獎勵, 以百分之六十為目標: what is given for more than has to be. */
const isRewardFor: Field = (a, b) => a.value > b.value && REWARD.test(a.element.text.slice(a.at + a.printed.length)) && !REWARD.test(b.element.text.slice(b.at + b.printed.length));
const REWARD = /^(?:以上)?(?:者|之[\u4e00-\u9fff]{1,6})，[^，。；不]{0,4}(?:[核發加增]給|[核頒加增]發|獎勵|補助|減[收免]|免[收修繳])/;

/** 未滿二十歲之外國人: who they are. */
const isClassOf: Field = (a, b) => a.unit === '歲' && a.isBroken && !b.isBroken && /^(?:之|。|$)/.test(a.element.text.slice(a.at + a.printed.length));
/** 凡一學期中，…: when it is counted. */
const isDuring: Field = (a) => a.unit === '學期' && a.value === 1 && /^[中間]/.test(a.element.text.slice(a.at + a.printed.length));

const BOUND = /(?:未?[逾滿達]|超過|不足)[^，。；、]{0,6}?([0-9一二三四五六七八九十百千萬]+(?:分之[0-9一二三四五六七八九十百]+|[%日週月年次名人元時分小歲]))/g;
const knownBounds = new WeakMap<Statement, string>();
/** The bounds of the case that its sentence is of. */
function boundsOf(one: Statement): string {
  const before = knownBounds.get(one);
  if (before !== undefined) return before;
  const sentence = /[^。；]*$/.exec(one.element.text.slice(0, one.at))![0];
  const bounds = matchesOf(BOUND, sentence).map(([, number]) => number).join(' ');
  knownBounds.set(one, bounds);
  return bounds;
}
/** 未逾學期三分之一者, 逾學期三分之一而未逾三分之二者: two bands. */
const areOfOneBand: Field = (a, b) => (boundsOf(a) === '' || boundsOf(b) === '' || boundsOf(a) === boundsOf(b)) && !followsOn(a, b) && !followsOn(b, a);
/** 未逾三分之一者; 逾三分之一，而未逾三分之二者: one band begins where the other one ends. */
const followsOn: Field = (a, b) => boundsOf(a).split(' ').includes(b.printed);

/** What says outright that two numbers are of two things. */
const FIELDS: readonly Field[] = [isNear, areOfOneBand, haveOneOfEach, haveOneName, haveOnePerson, haveOneAct, haveOneDeed, haveOneSubject, areOfOneOrder];
const OTHERS: readonly Field[] = [isRewardFor, isClassOf, isDuring, isOverdueOf, isSpokenTo, isWorkedOut, isProduct, isMarkOfSum];
/** What only tells that the words two numbers share are not enough: nothing that is less alike is meant either. */
const WEIGHED: readonly Field[] = [haveOneCondition, haveOneTopic, haveOneWhole, areOfOneStep, areOfOneCase, (a, b) => !isShareOfOther(a, b) && !isShareOfOther(b, a)];

/** May two numbers be of one thing? */
export const mayBeOfOneThing = (a: Statement, b: Statement): boolean => a.unit === b.unit && FIELDS.every((agree) => agree(a, b)) && !OTHERS.some((isOther) => isOther(a, b) || isOther(b, a));
/** Are two numbers whose words are alike of one thing? */
export const areOfOneThing = (a: Statement, b: Statement): boolean => WEIGHED.every((agree) => agree(a, b));

/** 前條教學優良教師每名獎金三萬元: what another provision says, in most of its words. */
export const saysAgain: Field = (a, b) => a.isOfOther !== b.isOfOther && a.unit === '元' && a.per === b.per && a.front.length > OF_WHOLE && b.front.length > OF_WHOLE && countIn(a.front, b.all) >= Math.min(a.front.length, b.front.length) * MOST_OF_FRONT;
