/** One limit with two numbers, in whatever words: 操行成績以六十分為及格 and 操行成績未達七十分者為不及格; 三十日內提起申訴 and 逾二十日提起申訴者，不予受理. */
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
import { levelsOf } from './bodies.ts';
import { framedBy, type Framed } from './frames.ts';
import { isOne, sentencesOf, SHARE, type Quantity, type Sentence } from './quantities.ts';
import { sayTwice, startOf } from './stated-values.ts';

/** The most or the least that is allowed, or what something simply is. */
type Sense = 'most' | 'least' | 'is';

interface Limit {
  readonly sense: Sense;
  readonly value: number;
  readonly unit: string;
  /** What is said around the number, without bounds and fillers, and its pairs of neighbouring characters. */
  readonly words: string;
  /** Of that, what stands in front of the number. */
  readonly front: string;
  readonly about: ReadonlySet<string>;
  /** Words that tell one case from another; a limit of one case is none of the other. */
  readonly cases: string;
  readonly printed: string;
  readonly element: Element;
  readonly parent: Element | null;
  readonly at: number;
  /** The kind of the number, where its words show one, and the body that the text set up last. */
  readonly framed: Framed | null;
  readonly setUp: Element | null;
  /** Who does what within a deadline; nothing of other numbers. */
  readonly doing?: string;
}

const BOUNDS = /至[多少]|最[多少高低長遲]|[上下]限|為限|以[上下內]|之內|不得?(?:超過|逾|多於|高於|少於|低於)|未[滿達逾]|超過|逾/g;
const FILLER = /新[臺台]幣|每人(?=每)|同一(?=學)|每(?=學期|學年)|學生(?!證|代表|會|申訴|宿舍|手冊|輔導)|任課教師|申請[人者]|申訴人|教務處|本校|為原則|[應須得可]?予|申請|期限|期間|年限|修習|修畢|修滿|修讀|完成|時數|學分數|委員(?!會)|成員|組成|人數|總數|比例|繳[交納]|收取|每[張件份]|不得|始得|方得|始為|即屬|[，、：；（）()「」\s]|[為是計共以由置設之應得須需可至於起的並均整有與和及者經依將其]/g;
/** A clause that speaks of something else, of an exception or of a change. */
const APART = /[：:]$|罰|徒刑|但|除|另|前[項條款點]|不在此限|例如|如有|若|改為|視|得再|比照|準用|之一，/;
/** Kinds of people, programmes, times and acts by which rules tell their cases apart. */
const CASES = /學士|碩士?|博士?|研究所|研究生|進修|日間|夜間|在職|[二四五]年制|[一二三四五六][、至]?[一二三四五六]?年級|新生|舊生|轉學|轉系|轉入|延修|延長|延畢|畢業班|應屆|外籍|境外|僑生|陸生|國際|身心障礙|原住民|暑|寒假|第[一二]學期|上學期|下學期|初[審選]|複[審選]|決選|校內|校外|院級|系級|校級|副教授|助理教授|(?<!副|助理)教授|講師|專任|兼任|專案|男|女|必修|選修|通識|輔系|雙主修|學程|國內|國外|首次|第[一二三四]次|再次|團體|個人|[特優甲乙丙丁]等|續|補考|重修|加選|超修|減修|實習|口試|筆試|書面|期中|期末|平時|當然|推選|候補|召集|主任|主席|修正|變更|解聘|停聘|不續聘|重大|罷免|解任|低收|公費|自費|團隊|共同|第一作者|教師|職員|廠商|家長|校友|未遂|自然人|法人|董事|監察人|懷孕|育嬰|服役|兵役/g;
/** What comes of it when the number is reached: then it is the most. */
const ILL = /退學|不予|不得|廢止|撤銷|取消|註銷|除名|喪失|停止|終止|勒令|逾期/;
/** Every kind of decision has its own majority: those are compared in ./bodies.ts. */
const VOTES = /同意|出席|決議|缺席|提議|連署|得票/;
/** 未於十日內, 逾開學三週: behind these words the number is a limit that was not kept. */
const NOT_KEPT = /(?:逾(?!期)|超過|未於|未能於|未在)[^，；。]*$/;
/** Members of bodies are of many kinds. */
const OF_BODIES = /職務|職等|編制|委員|代表|小組|[評審]會|名額|成員|董事|組成|得獎|錄取/;
const UNITS_OF_LIMITS: ReadonlySet<string> = new Set(['人', '學分', '分', '日', '月', '年', '學期', '學年', '元', '歲', '次', SHARE, '分鐘', '冊', '件', '篇', '門', '科', '字']);
const YEARS: Readonly<Record<string, readonly [string, number]>> = { 學年: ['學期', 2] };

function senseOf(sentence: string, { comparator, start, end }: Quantity): Sense {
  const behind = sentence.slice(end, end + 30);
  if (comparator === '≤') return 'most';
  if (comparator === '<') return 'least';
  if (comparator === null && NOT_KEPT.test(sentence.slice(0, start))) return 'most';
  // 逾二十日者，不予受理; 滿三學年者，應令退學
  if (comparator === '>') return 'most';
  if (comparator === '≥') return ILL.test(behind) && !/^以上/.test(behind) && !NOT_KEPT.test(sentence.slice(0, start)) ? 'most' : 'least';
  return /^為?(?:及格|通過|合格)/.test(behind) ? 'least' : 'is';
}

const bigrams = (words: string): Set<string> => {
  const characters = [...words];
  return new Set(characters.slice(1).map((c, i) => characters[i]! + c));
};

/** The clause of a number, with the one in front where nothing but the number stands there, and what comes of it behind; in front and behind. */
function aroundOf({ text, quantities }: Sentence, q: Quantity): [string, string] {
  const others = quantities.filter((other) => other !== q && !other.isOrdinal);
  const from = Math.max(0, ...others.filter(({ end }) => end <= q.start).map(({ end }) => end));
  const to = Math.min(text.length, ...others.filter(({ start }) => start >= q.end).map(({ start }) => start));
  const clauses = text.slice(from, q.start).split(/[，；]/);
  const own = clauses.at(-1)!.replace(BOUNDS, '').replace(FILLER, '');
  const behind = text.slice(q.end, to).split(/[，；]/);
  return [clauses.slice(own.length < SHORT ? -2 : -1).join(''), behind.slice(0, /者$/.test(behind[0]!) ? 2 : 1).join('')];
}

const SHORT = 4;
const LEAST_SHARED = 3;
const MOST_CONTEXT = 40;

/** Whom the rules of an element are about stands in its first sentence. */
const FIRST = /^[^。]*/;

interface Placed {
  readonly element: Element;
  readonly parent: Element | null;
  /** The heading above: 第三章 研究生 has cases of its own. */
  readonly chapter: string;
  readonly setUp: Element | null;
}

function limitsOf(placed: Placed): Limit[] {
  const { element } = placed;
  const start = startOf(element);
  return sentencesOf(element).flatMap((sentence) => sentence.quantities.flatMap((q) => (sentence.from + q.start < start ? [] : limitsIn(sentence, q, placed))));
}

/** As one of a known kind, or by the words around it; a deadline and a number that brings something about may be plain limits elsewhere. */
function limitsIn(sentence: Sentence, q: Quantity, placed: Placed): Limit[] {
  const framed = framedLimitOf(sentence, q, placed);
  const plain = (): Limit[] => (APART.test(sentence.text) ? [] : limitOf(sentence, q, placed));
  const doing = framed?.[0]?.framed?.doing ?? '';
  return framed === null ? plain() : framed[0]!.framed!.isReached || framed[0]!.framed!.kind.length === 1 ? [...framed, ...plain().map((limit) => ({ ...limit, doing }))] : framed;
}

const casesIn = (words: string): string[] => words.match(CASES) ?? [];
/** 「青年生涯領航計畫」: who is in one scheme is not in the other. */
const SCHEMES = /「[^「」]{2,20}(?:計畫|方案)」/g;
const casesOf = (cases: readonly string[]): string => [...new Set(cases)].sort().join(' ');
const clean = (text: string): string => text.replace(BOUNDS, '').replace(FILLER, '');

/** Days of a month, where a deadline is compared with one in days. */
const DAYS_OF_MONTH = 30;
const IN_DAYS: Readonly<Record<string, number>> = { 月: DAYS_OF_MONTH, 日: 1 };
/** In the clause of a number of a known kind: one case of several, or an exception. */
const OTHERWISE = /但|若|如(?!期)|另|其中|再|補選|出缺|延長|例如|改為|前[項條款點]|候補|第[一二三四]次|首[次任]|第[一二]任|初聘|續聘(?:任)?期/;

/** 教師評審委員會 is no case of teachers. */
const BODIES = /[\u4e00-\u9fff]{2,10}?(?:委員會|小組)/g;

/** A number of a known kind. Null: none of them; empty: of one case only. */
function framedLimitOf(sentence: Sentence, q: Quantity, { element, parent, chapter, setUp }: Placed): Limit[] | null {
  if (q.isOrdinal || /或\s*$/.test(sentence.text.slice(0, q.start)) || /^或/.test(sentence.text.slice(q.end))) return null;
  const framed = framedBy(sentence, q);
  if (!framed || (framed.kind.length === 1 && framed.act === '')) return null;
  const isDeadline = framed.kind.length === 1;
  if (OTHERWISE.test(framed.clauses.replace(/[（(][^（）()]*[）)]/g, ''))) return null;
  const own = casesIn(clean(framed.clauses.replace(BODIES, ''))).filter((word) => !isDeadline || word !== '教師');
  const cases = own.length > 0 ? own : casesIn(clean(sentence.text.slice(0, q.start) + chapter + (sentence.from > 0 ? FIRST.exec(element.text)![0] : '')));
  const times = isDeadline ? (IN_DAYS[q.unit] ?? 1) : (YEARS[q.unit]?.[1] ?? 1);
  const limit = {
    unit: isDeadline && q.unit in IN_DAYS ? '日' : (YEARS[q.unit]?.[0] ?? q.unit), words: framed.subject + framed.act, front: '', about: NOTHING, cases: casesOf(cases), printed: q.printed, element, parent, at: sentence.from + q.start, framed, setUp,
  };
  const isUnderAge = framed.kind === '年齡' && q.comparator === '<' && /[應須需]未[滿逾]$/.test(sentence.text.slice(0, q.start));
  if (!isOne(q)) return [{ ...limit, value: q.low * times, sense: 'least' }, { ...limit, value: q.high * times, sense: 'most' }];
  return [{ ...limit, value: q.low * times, sense: framed.isValue ? 'is' : isUnderAge ? 'most' : senseOf(sentence.text, q) }];
}

const NOTHING: ReadonlySet<string> = new Set();

function limitOf(sentence: Sentence, q: Quantity, { element, parent, chapter, setUp }: Placed): Limit[] {
  const [before, behind] = [sentence.text.slice(0, q.start), sentence.text.slice(q.end)];
  // 第十週 is a day of a semester; 每學期, 各二人 and 六學分或八學分 are no limits
  if (!UNITS_OF_LIMITS.has(q.unit) || /[每各或]\s*$/.test(before) || /^或/.test(behind) || (q.isOrdinal && !/[週周]$/.test(q.printed))) return [];
  const [front, behindIt] = aroundOf(sentence, q);
  const back = behindIt.replace(/^(?:以?內|之?前)/, '');
  const around = front + back;
  const words = clean(around);
  const about = bigrams(words);
  if (around.length > MOST_CONTEXT || about.size < LEAST_SHARED) return [];
  if (VOTES.test(sentence.text) || (q.unit === '人' && OF_BODIES.test(sentence.text)) || (q.unit === '月' && !/個/.test(q.printed))) return [];
  const cases = [...casesIn(clean(sentence.text + chapter + FIRST.exec(element.text)![0])).filter((word) => word !== '研究生' || !/[碩博]/.test(sentence.text)), ...(sentence.text.match(SCHEMES) ?? [])];
  const [kept, times] = YEARS[q.unit] ?? [q.unit, 1];
  const limit = { value: q.low * times, unit: q.isOrdinal ? `第${kept}` : kept, words, front: clean(front), about, cases: casesOf(cases), printed: q.printed, element, parent, at: sentence.from + q.start, framed: null, setUp };
  if (!isOne(q)) return q.isOrdinal || !q.printed.includes('至') ? [] : [{ ...limit, sense: 'least' }, { ...limit, sense: 'most', value: q.high * times }];
  return [{ ...limit, sense: q.isOrdinal ? 'is' : senseOf(sentence.text, q) }];
}

/** How many pairs of characters the shorter words share with the longer ones, as a part of its own; 1 where one is in the other. */
function sharedPart(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.includes(short)) return 1;
  const pairs = [...bigrams(short)];
  return pairs.length === 0 ? 0 : pairs.filter((pair) => long.includes(pair)).length / pairs.length;
}

/** Of an event, of what is done, of what a number is of. */
const ALIKE_EVENTS = 0.6;
const ALIKE_SUBJECTS = 0.5;

/** Are two numbers of one kind of the same thing? */
function isOneThing(a: Limit, b: Limit): boolean {
  const [one, other] = [a.framed!, b.framed!];
  if (one.isOfBody && (a.setUp !== b.setUp || levelsOf(a.element.text) !== levelsOf(b.element.text))) return false;
  if (one.isOfBody && (one.subject === '') !== (other.subject === '')) return a.setUp !== null;
  if (one.kind === '保存' && one.subject.length > 1 && other.subject.length > 1 && (one.subject.includes(other.subject.slice(-2)) || other.subject.includes(one.subject.slice(-2)))) return true;
  if (one.kind.length > 1) return one.subject === other.subject || (one.subject !== '' && other.subject !== '' && sharedPart(one.subject, other.subject) >= ALIKE_SUBJECTS);
  if (one.subject.length < 2 || other.subject.length < 2 || one.act.length < 2 || other.act.length < 2) return false;
  const events = sharedPart(one.subject, other.subject);
  // 登錄成績, 送交成績: behind one event
  return events >= ALIKE_EVENTS && (sharedPart(one.act, other.act) >= ALIKE_SUBJECTS || (events === 1 && one.act.slice(-2) === other.act.slice(-2)));
}

/** So many of the pairs of characters of the shorter one stand in the other one too. */
const ALIKE = 0.5;
/** 占委員總數 is said of many kinds of members. */
const ALIKE_OF_SHARES = 0.6;

function isAlike(a: Limit, b: Limit): boolean {
  const [short, long] = a.about.size <= b.about.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of short.about) if (long.about.has(pair)) shared++;
  return shared >= LEAST_SHARED && shared >= short.about.size * (a.unit === SHARE ? ALIKE_OF_SHARES : ALIKE);
}

/** 借書, 借閱圖書: nearly every character of the shorter words is in the longer ones. */
const MOST_CHARACTERS = 0.8;
const FEWEST_CHARACTERS = 4;
function isSaidIn(short: string, long: string): boolean {
  const characters = [...new Set(short)];
  return characters.length >= FEWEST_CHARACTERS && long.length <= 3 * short.length && characters.filter((c) => long.includes(c)).length >= characters.length * MOST_CHARACTERS;
}

/** Has the front of one a word of its own, two characters at its beginning or more than one inside? */
function isAlien(a: Limit, b: Limit): boolean {
  const own = [...bigrams(a.front)].map((pair) => (b.about.has(pair) ? ' ' : 'x')).join('');
  return /^x+$|^xx|xxx/.test(own);
}

function contradict(a: Limit, b: Limit): boolean {
  if (a.value === b.value || a.unit !== b.unit || a.cases !== b.cases || a.element === b.element) return false;
  if (a.parent !== null && a.parent === b.parent && a.element.number !== null) return false;
  if (a.framed && b.framed && a.sense !== b.sense) return a.framed.kind === b.framed.kind && excludes(a, b) && isOneThing(a, b);
  if (a.sense !== b.sense) return false;
  if (a.framed || b.framed) return a.framed?.kind === b.framed?.kind && isOneThing(a, b);
  if (a.doing && b.doing && sharedPart(a.doing, b.doing) === 0) return false;
  return (isAlike(a, b) && !(isAlien(a, b) && isAlien(b, a))) || (a.words.length <= b.words.length ? isSaidIn(a.words, b.words) : isSaidIn(b.words, a.words));
}

/** Twenty-one, and nineteen at the most. */
function excludes(a: Limit, b: Limit): boolean {
  const [one, other] = a.sense === 'is' ? [a, b] : [b, a];
  return one.sense === 'is' && (other.sense === 'most' ? one.value > other.value : other.sense === 'least' && one.value < other.value);
}

const HEADINGS: ReadonlySet<string> = new Set(['part', 'chapter', 'section']);

/** The longest words that both have. */
function sharedWords(a: string, b: string): string {
  for (let length = a.length; length > 0; length--) for (let at = 0; at + length <= a.length; at++) if (b.includes(a.slice(at, at + length))) return a.slice(at, at + length);
  return a;
}

const SETS_UP = /(?:設|設置|成立|組成)[^，。；]{2,16}(?:委員會|小組)/;

/** Limits of one unit and sense that may be of one thing: those of a kind, and of the others those that share a pair of characters. */
function indexLimits(limits: readonly Limit[]): (one: Limit) => Iterable<Limit> {
  const known = new Map<string, Limit[]>();
  const keysOf = ({ framed, unit, sense, about }: Limit): string[] => (framed ? [`${framed.kind} ${unit}`] : [...about].map((pair) => `${pair} ${unit} ${sense}`));
  for (const limit of limits) for (const key of keysOf(limit)) known.set(key, [...(known.get(key) ?? []), limit]);
  return (one) => new Set(keysOf(one).flatMap((key) => known.get(key)!));
}

export const checkLimits: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const parents = new Map<Element, Element>();
  for (const element of elements) for (const child of element.children) parents.set(child, element);
  const limits: Limit[] = [];
  let [chapter, setUp]: [string, Element | null] = ['', null];
  for (const element of elements) {
    if (HEADINGS.has(element.level)) chapter = element.text;
    else {
      if (!element.cells && SETS_UP.test(element.text)) setUp = element;
      limits.push(...limitsOf({ element, parent: parents.get(element) ?? null, chapter, setUp }));
    }
  }
  const likely = indexLimits(limits);
  const order = new Map(limits.map((limit, i) => [limit, i]));
  for (const [one, i] of order) {
    const others = [...likely(one)].filter((other) => other !== one && contradict(one, other));
    // a number for each of several cases
    const [other] = others.sort((a, b) => order.get(a)! - order.get(b)!);
    if (!other || order.get(other)! > i || new Set(others.map(({ value }) => value)).size > 1) continue;
    sayTwice(checked, one, other, one.framed ? one.words + (one.framed.kind.length > 1 ? one.framed.kind : '') : sharedWords(one.words, other.words), report);
  }
};
