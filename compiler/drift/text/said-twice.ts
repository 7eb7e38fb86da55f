/** One thing with two numbers, in whatever words: 操行成績以六十分為及格 and 操行成績未達七十分者為不及格; 三十日內提起申訴 and 逾二十日提起申訴者，不予受理. */
import { indexElements } from '../../model/index-elements.ts';
import type { Element } from '../../model/regulation.ts';
import { levelsOf } from './bodies.ts';
import type { TextCheck } from './checked-text.ts';
import { areOfOneThing, countIn, isAlien, isHalfIn, isHalfOf, mayBeOfOneThing, saysAgain } from './one-thing.ts';
import { areOfTwoThings, sentenceAt } from './parallel.ts';
import { sayTwice } from './say-twice.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './statements.ts';

/** 應修四十八學分者, 四十五人之班級: who has so many, of those that may have them. */
const isWithin = (a: Statement, b: Statement): boolean => a.isSupposed && a.sense === 'is' && (b.sense === 'least' ? a.value >= b.value : b.sense === 'most' && a.value <= b.value);

/** 置委員九人; 委員不足五人時: fewer may be left; 以二小時為原則，未滿一小時者: or done. */
const isLeftOf = (a: Statement, b: Statement): boolean => (a.kind === '人數' || b.words.includes('為原則')) && a.isBroken && a.sense === 'least' && b.sense === 'is' && a.value <= b.value;

/** Can both numbers hold of one thing? */
function agree(a: Statement, b: Statement): boolean {
  if (isWithin(a, b) || isWithin(b, a) || isLeftOf(a, b) || isLeftOf(b, a)) return true;
  if (a.sense === b.sense || (a.isDeadline && b.isDeadline && a.isBroken !== b.isBroken) || (!a.isEnd && !b.isEnd && (a.sense === 'is' || b.sense === 'is')) || (a.isReached && b.isReached)) return a.value === b.value;
  const [one, other] = a.sense === 'most' || b.sense === 'least' ? [b, a] : [a, b];
  return one.value <= other.value;
}

/** So much of the words of the shorter statement has to be in the longer one, and so many pairs of characters: where both name the same cases, and where one names a case more. Less where enough words are found with no other number. */
const LEAST_PART = { same: 0.5, some: 0.6 };
const MOST_PART = 0.75;
const ENOUGH_RARE = 4;
const MOST_LEFT_OUT = 0.25;
const LEAST_OF_ONE_CASE = 4;
const SAME_WORDS = 6;
const LEAST_SHARED = { same: 2, some: 3 };

/** Where both say something in front of the number, or behind it, one of them says it again. */
const touches = (own: readonly string[], one: Statement, otherOwn: readonly string[], other: Statement): boolean =>
  own.length === 0 || otherOwn.length === 0 || own.some((pair) => other.all.has(pair)) || otherOwn.some((pair) => one.all.has(pair));

const isAllIn = (some: string, all: string): boolean => some.split(' ').every((word) => all.split(' ').includes(word));
/** Do both name the same cases, one of them more, or other ones? */
function casesBetween(a: Statement, b: Statement): { relation: 'same' | 'some' | 'none'; shared: number } {
  let [shared, onlyA, onlyB] = [0, 0, 0];
  for (const key of new Set([...a.cases.keys(), ...b.cases.keys()])) {
    const [x, y] = [a.cases.get(key), b.cases.get(key)];
    // a passing mark, a number of years or of credits for a degree is none of all
    if (x !== y && key === 'degree' && !a.isSum && !b.isSum && (a.kind !== '' || a.unit === '學分')) return { relation: 'none', shared };
    if (x === y) shared += key === 'part' || key === 'charge' ? 0 : 1;
    else if (x === undefined || (y !== undefined && key === 'what' && isAllIn(x, y))) onlyB++;
    else if (y === undefined || (key === 'what' && isAllIn(y, x))) onlyA++;
    else return { relation: 'none', shared };
  }
  return { relation: onlyA + onlyB === 0 ? 'same' : onlyA > 0 && onlyB > 0 ? 'none' : 'some', shared };
}

/** 本會得設工作小組，置成員: of a body beside. */
const SETS_UP = /本(?:會議?|委員會|小組)(?:得|應|下|視需要|另)*(?:[設組]|成立|設置)[^，]{0,10}(?:小組|委員會)/;
/** Is it of members of one body? A text that sets up another one in between speaks of that. */
const isOneBody = (a: Statement, b: Statement): boolean => SETS_UP.test(a.words) === SETS_UP.test(b.words) && levelsOf(a.element.text) === levelsOf(b.element.text) && (a.body === '' || b.body === '' || a.body.endsWith(b.body) || b.body.endsWith(a.body));

/** A score below which something comes about is a passing mark, said or not. */
const areOneKind = (a: Statement, b: Statement): boolean => a.kind === b.kind || (a.unit === '分' && [a, b].some((one) => one.kind === '及格') && [a, b].some((one) => one.kind === '' && one.isBroken));

/** 每學期 and 每學年; 每次 is a part of all, 每學分 of a course, what is done in a semester of what is to be done in all. */
const arePerOther = (a: Statement, b: Statement): boolean => a.per !== b.per && ((a.per !== '' && b.per !== '') || (a.unit === '學分' && [a, b].some(({ per, words }) => per === '' && WHOLE.test(words))) || [a, b].some(({ per }) => per === '學分' || (per === '次' && OF_TIMES.has(a.unit))));
const OF_TIMES: ReadonlySet<string> = new Set(['日', '月', '年', '學期', '學分']);

/** Are their words rare? */
type IsRare = (pair: string, one: Statement) => boolean;
/** 應於七日內繳交；逾十日未繳交者: of two numbers of a unit that stand in one provision, what comes of it where the first one is not kept. The second one may leave out of what. */
function isSanctionOf(a: Statement, b: Statement, isRare: IsRare): boolean {
  if (!a.isBroken || b.isBroken || b.at >= a.at || b.isDeadline !== a.isLimit || a.isEnd || (b.isEnd && b.sense !== a.sense) || !isRare(ONE_OF + a.element.id, a)) return false;
  const own = a.front.filter((pair) => !b.all.has(pair));
  return (a.per === b.per || a.per === '') && (a.kind === b.kind || a.kind === '') && own.length * 2 <= a.front.length;
}

/** How likely two numbers are of one thing, as their words are alike: 0 for of two things. */
function likeness(a: Statement, b: Statement, areSiblings: boolean, isRare: IsRare): number {
  if (areSiblings || !mayBeOfOneThing(a, b)) return 0;
  if ((a.isItem || b.isItem) && ((a.isBroken === b.isBroken && !(a.kind === '年齡' && isRare(ONE, a))) || (a.isItem && b.isItem))) return 0;
  if (a.unit === '次' && a.per !== b.per) return 0;
  const { relation, shared: sharedCases } = casesBetween(a, b);
  if (relation === 'none') return 0;
  if (a.element !== b.element && (a.isOfOther || b.isOfOther) && !saysAgain(a, b)) return 0;
  if (a.element === b.element) return isSanctionOf(a, b, isRare) || isSanctionOf(b, a, isRare) ? 1 : 0;
  return Math.max(inWords(a, b, relation, sharedCases, isRare), asRule(a, b, relation, sharedCases, isRare));
}

/** What has to be, and what comes of it where it is not: other words stand behind the two, and many in front. One number of one noun: 保證金五百元. */
function asRule(a: Statement, b: Statement, relation: 'same' | 'some', sharedCases: number, isRare: IsRare): number {
  if (Math.max(a.value, b.value) > FAR * Math.min(a.value, b.value) || a.isSum || b.isSum || a.isEnd || b.isEnd || arePerOther(a, b)) return 0;
  const [rule, sanction] = a.isBroken ? [b, a] : [a, b];
  const shared = [...sanction.all].filter((pair) => rule.all.has(pair) || rule.context.has(pair));
  const rare = shared.filter((pair) => isRare(pair, a));
  const isBoth = a.isBroken !== b.isBroken;
  const isOnly = isRare(ONE, a) || (rule.kind === '及格' && sanction.unit === '分' && shared.length > 0 && isRare(TWO_VALUES, a));
  const heads = a.head.filter((pair) => b.head.includes(pair));
  // all that the sanction says is said by the rule
  const isSaid = (sanction.front.length >= 2 || isOnceInAll(rule, sanction)) && sanction.front.every((pair) => rule.all.has(pair));
  const says = isSaid || (shared.length + rare.length + sharedCases >= LEAST_SHARED.same && rare.length + sharedCases >= 1);
  const isAlike = shared.length >= (a.isItem || b.isItem ? LEAST_OF_AN_ITEM : 0) && (shared.length >= LEAST_OF_ONE_CASE || !(isAlien(a, b) && isAlien(b, a)));
  if (isBoth && isAlike && !rule.isReached && areOneKind(a, b) && (rule.isDeadline === sanction.isLimit || rule.sense === 'most') && ((isOnly && !a.isItem && !b.isItem) || (says && (sanction.front.length === 0 || sanction.front.some((pair) => shared.includes(pair)))))) return RULE + shared.length / 100;
  if (!isBoth && a.kind === '' && b.kind === '' && !a.isDeadline && !b.isDeadline && relation === 'same' && heads.length >= 2 && heads.some((pair) => isRare(pair, a)) && (a.conditions.size === 0) === (b.conditions.size === 0) && isHalfOf(a.conditions, b.conditions) && IF.test(a.words) === IF.test(b.words)) return RULE + shared.length / 100;
  return 0;
}
const RULE = 0.5;
/** 休學累計不得超過四學期, 休學累計逾三學年者: one word says of what all of them are. */
const isOnceInAll = (rule: Statement, sanction: Statement): boolean => sanction.front.length === 1 && rule.front.length === 1 && sanction.per === '總' && rule.per === '總' && rule.sense === 'most' && sanction.sense === 'most' && rule.back.length === 0;
const IF = /者，/;
/** So many times the other one is no slip of one number. */
const FAR = 4;
const LEAST_OF_AN_ITEM = 3;

function inWords(a: Statement, b: Statement, relation: 'same' | 'some', sharedCases: number, isRare: IsRare): number {
  if (a.kind !== b.kind || arePerOther(a, b)) return 0;
  if (OF_BODY.has(a.kind) && !isOneBody(a, b)) return 0;
  if (a.kind === '人數') return 1;
  if (!touches(a.front, a, b.front, b) || !touches(a.back, a, b.back, b) || (isAlien(a, b) && isAlien(b, a))) return 0;
  if (a.isDeadline !== b.isDeadline && (a.isDeadline ? b : a).sense !== 'most') return 0;
  if (a.isDeadline && b.isDeadline && !((isHalfIn(a.front, b.all) || isHalfIn(b.front, a.all)) && (a.back.length > 0 && b.back.length > 0 ? isHalfOf(new Set(a.back), new Set(b.back)) : isHalfIn(a.back, b.all) && isHalfIn(b.back, a.all)))) return 0;
  const isOneConditional = (a.conditions.size === 0) !== (b.conditions.size === 0);
  if (!isHalfOf(a.conditions, b.conditions) || (a.kind !== '' && isOneConditional)) return 0;
  // a list of other things
  if (a.isSum !== b.isSum && Math.abs(a.value - b.value) > MOST_LEFT_OUT * Math.max(a.value, b.value)) return 0;
  // what makes 應修課程如下 is what is to be done in all
  const [sum, whole] = a.isSum ? [a, b] : [b, a];
  if (sum.isSum && !whole.isSum && sum.all.size === 0) return WHOLE.test(whole.words) && !EACH.test(whole.words) ? LEAST_PART.same : 0;
  const [short, long] = a.all.size <= b.all.size ? [a, b] : [b, a];
  const shared = countIn(short.all, long.context.size === 0 ? long.all : new Set([...long.all, ...long.context]));
  const rare = a.kind === '' ? [...short.all].filter((pair) => long.all.has(pair) && isRare(pair, a)).length : 0;
  // 校外實習: what the cases name may be all that is said
  const part = short.all.size > 0 ? shared / short.all.size : sharedCases >= LEAST_SHARED[relation] ? 1 : 0;
  if (!isOneConditional && a.words === b.words && a.words.length >= SAME_WORDS) return 1;
  // one pair of characters names many things
  if (short.all.size === 1 && long.all.size > 1 && a.kind === '' && sharedCases === 0) return 0;
  // 考試每節, 考試時間每節: all that is said, twice
  if (short.all.size === 1 && long.all.size === 1 && part === 1 && sharedCases === 0 && relation === 'same' && !isOneConditional && a.sense === b.sense) return part;
  return shared + sharedCases + rare >= (isOneConditional ? LEAST_OF_ONE_CASE : LEAST_SHARED[relation]) && part >= (rare < ENOUGH_RARE && a.kind === '' ? MOST_PART : LEAST_PART[relation]) ? part + shared / 1000 : 0;
}
/** All that is to be done. */
const WHOLE = /畢業|總|合計|滿分|修畢|修滿|取得/;
const EACH = /[每各]|以上|輔系|雙主修/;
const OF_BODY: ReadonlySet<string> = new Set(['任期', '人數']);

/** What is so much less alike is of something else. */
const NEARLY = 0.15;

const named = (cases: Statement['cases']): string[] => [...cases].flatMap(([key, value]) => (key === 'from' || key === 'what' ? [value] : []));
/** Words that so few of the numbers of a unit have tell what these are of. */
const FEW = 2;
/** Every number of a unit. */
const ONE = '1';
/** Every value of a unit. */
const TWO_VALUES = '2';
/** Every number of a unit in a provision. */
const ONE_OF = '1 ';
/** Words that so many of them have lead to none. */
const MANY = 100;
/** Those that share a pair of characters and a unit. */
function indexOf(statements: readonly Statement[]): { near(one: Statement): ReadonlySet<Statement>; isRare(pair: string, one: Statement): boolean } {
  const known = new Map<string, Statement[]>();
  const keysOf = ({ unit, kind, all, cases, isSum, isEnd, sense, words, element }: Statement): string[] => [...all, ...named(cases), ...(isSum || WHOLE.test(words) ? ['*'] : []), ONE, ...(isEnd && sense === 'most' ? [] : [ONE_OF + element.id]), ...(kind === '' ? [] : [kind])].map((word) => `${word} ${unit}`);
  for (const one of statements) {
    for (const key of keysOf(one)) {
      const alike = known.get(key);
      if (alike) alike.push(one);
      else known.set(key, [one]);
    }
  }
  const few = new Map<string, boolean>();
  const hasFewValues = (unit: string): boolean => {
    const isFew = few.get(unit) ?? new Set(known.get(`${ONE} ${unit}`)?.map(({ value }) => value)).size <= FEW;
    few.set(unit, isFew);
    return isFew;
  };
  return {
    near: (one) => new Set(keysOf(one).map((key) => known.get(key)!).filter(({ length }) => length <= MANY).flat()),
    isRare: (pair, { unit }) => pair === TWO_VALUES ? hasFewValues(unit) : (known.get(`${pair} ${unit}`)?.length ?? Infinity) <= FEW,
  };
}

/** The same number of the same thing, in whatever case. */
const agrees = (a: Statement, b: Statement): boolean => a.value === b.value && a.unit === b.unit && b.front.length > 0 && b.front.every((pair) => a.all.has(pair));

const placed = ({ element, at, printed }: Statement) => sentenceAt(element.text, at, at + printed.length);
/** 甲種獎學金每月八千元, 乙種獎學金每月四千元; 一百零一人以上 below 逾六十人之課程，依下列: of two cases. */
const haveTwoForms = (a: Statement, b: Statement, parentOf: (one: Element) => Element | undefined): boolean => areOfTwoThings(placed(a), placed(b)) || isBandOf(a, b, parentOf) || isBandOf(b, a, parentOf);
const BAND = /^(?:以[上下]|未滿|至)/;
/** An item that begins with a number of its own. */
const isBandOf = (a: Statement, b: Statement, parentOf: (one: Element) => Element | undefined): boolean => a.isItem && parentOf(a.element) === b.element && BAND.test(a.element.text.slice(a.at + a.printed.length));

interface Likely {
  readonly other: Statement;
  readonly score: number;
}

/** 每月計費，例如學生申請機車停車證，每月六十元: of one case. */
const OF_EXAMPLE = /(?:例如|比如|譬如|舉例)[^。]*$/;

export const checkSaidTwice: TextCheck = (checked, report) => {
  const statements = statementsOf(checked).filter(({ element, at }) => !OF_EXAMPLE.test(element.text.slice(0, at)));
  const { near, isRare } = indexOf(statements);
  const { parents } = indexElements(checked.version.text);
  const order = new Map(statements.map((one, i) => [one, i]));
  const likely = new Map(statements.map((one) => {
    const parent = one.element.number === null ? undefined : parents.get(one.element.id);
    return [one, [...near(one)].map((other): Likely => ({ other, score: likeness(one, other, parent !== undefined && parents.get(other.element.id) === parent, isRare) })).filter(({ score }) => score > 0)];
  }));
  const bestOf = (one: Statement, isBeside: boolean): number => Math.max(0, ...likely.get(one)!.filter(({ other }) => one.value === other.value && (!isBeside || other.element === one.element)).map(({ score }) => score));
  const said = new Set<string>();
  for (const one of statements) {
    const best = bestOf(one, false);
    // neither of the two is more like one that agrees with it: of any, or in the other one's own provision
    const differing = likely.get(one)!.filter(({ other, score }) => score > best && !agree(one, other) && score >= bestOf(other, true));
    const top = Math.max(...differing.map(({ score }) => score));
    const others = differing.filter(({ score }) => score > top - NEARLY).map(({ other }) => other).sort((a, b) => order.get(a)! - order.get(b)!);
    const [other] = others;
    const place = `${one.element.id} ${one.at}`;
    // a number for each of several cases
    // 休假一學期、一學年: that provision says the same of another case
    const saysBoth = other && [...near(one)].some((beside) => beside.element === other.element && beside.element !== one.element && agrees(beside, one));
    // that provision has the number too, for a case of its own
    const hasBoth = other !== undefined && other.element !== one.element && statements.some((beside) => beside.element === other.element && beside.unit === one.unit && beside.value === one.value && beside.sense === other.sense);
    if (!other || saysBoth || hasBoth || !areOfOneThing(one, other) || haveTwoForms(one, other, ({ id }) => parents.get(id)) || said.has(place) || order.get(other)! > order.get(one)! || new Set(others.map(({ value }) => value)).size > 1) continue;
    said.add(place);
    sayTwice(checked, one, other, one.words, report);
  }
};
