/** One limit with two numbers, in whatever words: 操行成績以六十分為及格 and 操行成績未達七十分者為不及格; 三十日內提起申訴 and 逾二十日提起申訴者，不予受理. */
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
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
}

const BOUNDS = /至[多少]|最[多少高低長遲]|[上下]限|為限|以[上下內]|之內|不得?(?:超過|逾|多於|高於|少於|低於)|未[滿達逾]|超過|逾/g;
const FILLER = /新[臺台]幣|學生(?!證|代表|會|申訴|宿舍|手冊|輔導)|任課教師|申請[人者]|申訴人|教務處|本校|為原則|[應須得可]?予|申請|期限|期間|年限|修習|修畢|修滿|修讀|完成|時數|學分數|委員(?!會)|成員|組成|人數|總數|比例|繳[交納]|收取|每[張件份]|不得|始得|方得|始為|即屬|[，、：；（）()「」\s]|[為是計共以由置設之應得須需可至於起的並均整有與和及者經依將其]/g;
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
const UNITS_OF_LIMITS: ReadonlySet<string> = new Set(['學分', '分', '日', '月', '年', '學期', '學年', '元', '歲', '次', SHARE, '分鐘', '冊', '件', '篇', '門', '科', '字']);
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
}

function limitsOf(placed: Placed): Limit[] {
  const { element } = placed;
  const start = startOf(element);
  return sentencesOf(element).flatMap((sentence) => (APART.test(sentence.text) ? [] : sentence.quantities.flatMap((q) => (sentence.from + q.start < start ? [] : limitOf(sentence, q, placed)))));
}

function limitOf(sentence: Sentence, q: Quantity, { element, parent, chapter }: Placed): Limit[] {
  const [before, behind] = [sentence.text.slice(0, q.start), sentence.text.slice(q.end)];
  // 第十週 is a day of a semester; 每學期, 各二人 and 六學分或八學分 are no limits
  if (!UNITS_OF_LIMITS.has(q.unit) || /[每各或]\s*$/.test(before) || /^或/.test(behind) || (q.isOrdinal && !/[週周]$/.test(q.printed))) return [];
  const [front, behindIt] = aroundOf(sentence, q);
  const back = behindIt.replace(/^(?:以?內|之?前)/, '');
  const around = front + back;
  const clean = (text: string): string => text.replace(BOUNDS, '').replace(FILLER, '');
  const words = clean(around);
  const about = bigrams(words);
  if (around.length > MOST_CONTEXT || about.size < LEAST_SHARED) return [];
  if (VOTES.test(sentence.text) || (q.unit === '月' && !/個/.test(q.printed))) return [];
  const cases = (clean(sentence.text + chapter + (FIRST.exec(element.text)?.[0] ?? '')).match(CASES) ?? []).filter((word) => word !== '研究生' || !/[碩博]/.test(sentence.text));
  const [kept, times] = YEARS[q.unit] ?? [q.unit, 1];
  const limit = { value: q.low * times, unit: q.isOrdinal ? `第${kept}` : kept, words, front: clean(front), about, cases: [...new Set(cases)].sort().join(' '), printed: q.printed, element, parent, at: sentence.from + q.start };
  if (!isOne(q)) return q.isOrdinal || !q.printed.includes('至') ? [] : [{ ...limit, sense: 'least' }, { ...limit, sense: 'most', value: q.high * times }];
  return [{ ...limit, sense: q.isOrdinal ? 'is' : senseOf(sentence.text, q) }];
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

/** Has the front of one a word of its own, two characters at its beginning or more than one inside? */
function isAlien(a: Limit, b: Limit): boolean {
  const own = [...bigrams(a.front)].map((pair) => (b.about.has(pair) ? ' ' : 'x')).join('');
  return /^x+$|^xx|xxx/.test(own);
}

function contradict(a: Limit, b: Limit): boolean {
  if (a.value === b.value || a.unit !== b.unit || a.cases !== b.cases || a.element === b.element) return false;
  if (a.parent !== null && a.parent === b.parent && a.element.number !== null) return false;
  if (a.sense !== b.sense) return false;
  return isAlike(a, b) && !(isAlien(a, b) && isAlien(b, a));
}

const HEADINGS: ReadonlySet<string> = new Set(['part', 'chapter', 'section']);

/** The longest words that both have. */
function sharedWords(a: string, b: string): string {
  for (let length = a.length; length > 0; length--) for (let at = 0; at + length <= a.length; at++) if (b.includes(a.slice(at, at + length))) return a.slice(at, at + length);
  return a;
}

export const checkLimits: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const parents = new Map<Element, Element>();
  for (const element of elements) for (const child of element.children) parents.set(child, element);
  const byUnit = new Map<string, Limit[]>();
  let chapter = '';
  for (const element of elements) {
    if (HEADINGS.has(element.level)) chapter = element.text;
    else for (const limit of limitsOf({ element, parent: parents.get(element) ?? null, chapter })) byUnit.set(limit.unit, [...(byUnit.get(limit.unit) ?? []), limit]);
  }
  for (const limits of byUnit.values()) {
    limits.forEach((one, i) => {
      const others = limits.filter((other, j) => j !== i && contradict(one, other));
      // a number for each of several cases
      const [other] = others;
      if (!other || limits.indexOf(other) > i || new Set(others.map(({ value }) => value)).size > 1) return;
      sayTwice(checked, one, other, sharedWords(one.words, other.words), report);
    });
  }
};
