/** Wholes and their parts: 128學分：必修80學分、選修48學分; 必修…、選修…，合計128學分; 委員九人，教務長、學務長為當然委員，另聘教師七人; a list below. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { isProvision } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { wronglyAdded } from './added-parts.ts';
import { levelEnds, sumsByLevels } from './levels-of-totals.ts';
import { checkBalances } from './balances.ts';
import { checkListTotals } from './list-totals.ts';
import { checkMonths } from './month-counts.ts';
import { differs, isOne, SHARE, showIn, type Quantity } from './quantities.ts';
import { isOffice, isOfOne, namesBeforeLast, namesIn } from './officers.ts';
import { checkSumsTold } from './sums-told.ts';
import { checkWholesBeside } from './wholes-beside.ts';
import { countedIn, isLoose, isPlain, OVERLAPS, WHOLE_IN_FRONT, withoutNames } from './total-words.ts';

interface Total {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}

/** 男性五人、女性四人 are all of them. */
const BOTH = /男.*女|女.*男/;
/** 必修 and 選修 are all courses. */
const BOTH_COURSES = /^[^、]*必修[^、必]*[、，及][^、必]*選修[^、]*$/;
/** What leads from a whole to its parts. */
const OPENING = /^[）)]?(?:為限(?=，其中))?(?:委員|成員|代表|(?:學生|教師|人員|課程|車位|經費|獎金|座位)(?=[，：（(]))?(?:共同)?(?:(?:組成|組織)之?)?(?:，任期[^，。；]{1,8})?(?:，|\s)*(?:，?其?(?:組成|成員|名額|配分|分配)?如[下左][：:]|，?其?(?:經費|名額|題目|床位|人數)?(?:來源|分配|配置|分布|分佈|用途)(?:分別)?為[：:]?|，?(?:其中|成員)(?:包括|包含|含|為|有)?|包括|包含|內含|含|分[別為]*|為|即|由|除|，?(?:計|由|分配為|分為)(?!畫)|以(?!及)|中，|[：:]|[（(](?:含|包括|包含|即)?|，(?=[^，。；]*[0-9０-９一二三四五六七八九十百千萬]+[^，。；]*、[^，。；]*$)|(?<=[成織]之?，))/;
const WHOLE_BEHIND = /^(?:為|之)?(?:滿分|總[分額])/;
const TAIL = /^(?:[）)]|[後者]，[應始方得不][^0-9０-９]*|，?(?:由|聘|遴|經|並|均|為|之|共同|組成|組織|擔任|任之|計|計算|分配|始得|方得|以|於|任期[一二三四])[^0-9０-９]*|\s)*$/;
/** ，每年清點一次: of all of them. */
const SAYS_MORE = /^，(?!.*(?:餘|另|等|其[中他]|並|及|或|、|各))[^，；]*$/;
/** 當然委員五人由教務長、學務長等擔任，: those five. */
const WHO_THEY_ARE = /^由[^；0-9]*?(?:擔任|兼任|任之)(?=，)/;
/** 4學分（分為文學、藝術等六類）: a remark on the last of the parts. */
const ABOUT_LAST = /^（(?:分|包[括含]|內?含|如|即)[^（）]*）/;
const NAME_OF_PART = /^[^。；]{0,24}$/;
/** One part behind the other. */
const NEXT_PART = /^[\u4e00-\u9fff）)]{0,8}[、，,；;及與和暨外]/;
/** A part that only a comma divides from its whole is named by a noun. */
const PLAIN_PART = /^[，,；;、及與和暨]?(?:第[一二三四五六七八九十](?:階段|學[期年]|[段期站區年])[^，。；：應得須可任期於自起第]{0,12}|[^，。；：應得須可任期於自起第]{1,12})$/;
/** What is left over may be a part that nobody names; more than this share of the whole is none that was forgotten. */
const MOST_LEFT_OUT = 0.25;

/** Persons that a name of a part lists by their office: 院長、系主任 of 院長、系主任三人; both of 教務長及學務長為當然委員. */
function officersIn(name: string): number {
  const words = name.replace(/^[，：:；;（(、及與和暨]+/, '').replace(/^(?:其中|包括|包含|含|由|除|以)+/, '');
  const led = /(?:召集人|主任委員|主席)由[^，、]{2,10}(?:擔任|兼任)/.test(words);
  if (led) return 1;
  // 學務長擔任主任委員，教務長及總務長為當然委員
  const officials = [...words.matchAll(/(.*?)(?:擔任|兼任|為)(?:當然委員|委員|召集人|主任委員)(?:(?:並|，並)?兼(?:任)?(?:主任委員|召集人|主席))?(?:外|一人)?/g)].map(([, list]) => list!);
  const own = officials.length > 0 ? [...new Set(namesIn(officials.join('、')))] : namesBeforeLast(words);
  // 教務長擔任召集人，學務長、總務長及學院院長五人: those behind the convener
  const rest = officials.length > 0 ? namesBeforeLast(words.slice(words.lastIndexOf(officials.at(-1)!) + officials.at(-1)!.length).replace(/^(?:擔任|兼任|為)[^，]*，?/, '')).filter((item) => !own.includes(item)) : [];
  return (own.every(isOffice) ? own.length : 0) + (rest.every(isOffice) ? rest.length : 0);
}

/** 除主任為當然委員外 counts; 教務長、學務長及總務長三人為當然委員 has its number behind. */
const isCounted = (behind: string): boolean => /^為當然/.test(behind);

/** 各學院代表六人: as often as there are colleges. */
const EACH = /各(?=[\u4e00-\u9fff]{1,10}$)/;

const EACH_HAS = /([^，。；：]*、[^，。；：]*)，各(?:置|設|聘|推)[^，、]{1,6}$/;
const COUNTED_UNITS = /([二兩三四五六七八九十]|[2-9])(?:個|所|大)?(?:學?院|學?系|所|組|班|年級|單位|處室|校區)各[^、，各]{0,6}$/;
/** 人事、主計及出納單位主管各一人: as many as are named; one where the names are counted as officers, or nobody knows how many 各宿舍 are. */
function namedBy(name: string): number {
  const named = name.replace(/^[，、；]/, '').split(/[、及與和暨]/);
  // 四學院各推派代表
  const counted = COUNTED_UNITS.exec(name)?.[1];
  if (counted) return parseNumeral(counted.replace('兩', '二')) ?? 1;
  if (/正副[^、及與和暨]*各$/.test(name)) return named.length + 1;
  // 教學組、研究組及推廣組，各置組長一人
  const units = EACH_HAS.exec(name)?.[1]?.split(/[、及與和暨]/) ?? [];
  if (units.length > 1) return units.length;
  return !name.endsWith('各') || officersIn(name) > 0 || named.some((one) => one.startsWith('各')) ? 1 : named.length;
}

/** What the parts make, or null where they may make the whole. */
function sumOf(names: readonly string[], printed: readonly Quantity[], whole: Quantity): number | null {
  const parts = printed.map((q, i) => ({ ...q, low: q.low * namedBy(names[i]!), high: q.high * namedBy(names[i]!) }));
  const isPersons = whole.unit === '人';
  // 教務長、學務長、總務長及組長四人: the number behind counts those that stand in front of it
  const isCountOf = (name: string, i: number): boolean => namesIn(name.replace(/^[，：:；;（(、及與和暨]+/, '')).length === printed[i]?.low && namesIn(name).every(isOfOne);
  const persons = isPersons ? names.reduce((n, name, i) => n + (isCountOf(name, i) ? 0 : officersIn(name)), 0) : 0;
  if (parts.length + persons < 2) return null;
  const repeated = parts.filter((_, i) => EACH.test(names[i]!));
  const [low, high] = [parts.reduce((a, q) => a + q.low, persons), parts.reduce((a, q) => a + q.high, persons)];
  if (high >= whole.low - 1e-9 && low <= whole.high + 1e-9) return null;
  // six of each college: any multiple of six may be meant
  if (repeated.length > 1) return null;
  if (repeated.length === 1) {
    const rest = whole.high - (low - repeated[0]!.low);
    if (rest > 0 && rest % repeated[0]!.low === 0) return null;
  }
  return high < whole.low ? high : low;
}

/** 等 that is no grade: 優等. */
const AND_SO_ON = /(?<![優甲乙丙丁特上中下高初平同])等/;
const isLeftOut = (sum: number, { low }: Quantity, listed: string): boolean => sum < low && (AND_SO_ON.test(listed) || low - sum > low * MOST_LEFT_OUT);

/** 上半學期十二小時，下半學期十二小時: these two are all there is. */
const HALVES = /^，上(?:半|學期).*，下(?:半|學期)|^，前.*，後|^，校內.*，校外|^，(?:理論|講授).*，實[務作習]/;
/** 全校設置監視器 */
const HAS = /全[校院館系所][^，；]{0,10}$|(?<![每各][^，；]{0,8})(?:經費|預算)(?:為|計|共)?(?:新[臺台]幣)?$|(?:設置|設有|配置|備有|現有)[^，；每各]{0,8}$/;

/** 各二人，計十人; 由各學院推選教授二人，共十人: ten in all, from where the two stand. */
const withSubtotals = (sentence: string, all: readonly Quantity[]): Quantity[] =>
  all.flatMap((q, i) => {
    const isEach = (one: Quantity, next: Quantity | undefined): boolean => next !== undefined && one.unit === next.unit && (/各$/.test(sentence.slice(0, one.start)) || (all.length > 3 && /[各每][^，。；、：]{0,12}$/.test(sentence.slice(0, one.start)))) && /^，?(?:[共合]?計|共)[^，。；]{0,6}$/.test(sentence.slice(one.end, next.start));
    return isEach(q, all[i + 1]) ? [] : [i > 0 && isEach(all[i - 1]!, q) ? { ...q, start: all[i - 1]!.start - 1 } : q];
  });

/** 並指定一人為召集人: one of those that are counted. */
const CHOSEN = /，(?:其中|[^，]*(?:指定|指派|互推|互選|推選|推舉|選舉|選任)(?:其中|委員)?)$/;
/** 組成，並置執行秘書一人: none of them, or one of them. */
const BESIDES = /(?:組成|組織|擔任|聘[任兼]之|任之)，(?:並|另)?(?:得|應)?[置設](?:執行)?(?:[秘祕]書|幹事|書記|助理|工作人員|召集人|主席|主任委員)$/;
/** 七十八分為及格，七十五分為及格: what each of them is. */
const IS_SOMETHING = /^(?:以上|者)?，?為(?:原則|及格|合格|通過|滿分|[特優甲乙丙丁]等)/;
/** 其年資以七年計: of something else. */
const OF_ELSE = /^[，；]其(?!中|餘|他)/;

/** 保證金一萬元: no whole of the charges behind it. */
const OWN_CHARGE = /(?:保證金|押金|[訂定]金|罰款)[^，；]{0,4}$/;

/** 當然委員六人: those of one kind, not all. */
const OF_KIND = /(?:當然|選任|推選|遴選|遴聘|聘任|票選|指定)(?:委員|代表)$/;

/** What the parts make by levels: null where one of the readings gives the whole, else the one nearest to it. */
function nearest(sums: readonly number[], { low, high }: Quantity, flat: number): number | null {
  if (sums.some((sum) => sum >= low - 1e-9 && sum <= high + 1e-9)) return null;
  return sums.length === 0 ? flat : sums.reduce((a, b) => (Math.abs(b - low) < Math.abs(a - low) ? b : a));
}

/** 二十四學分（不含論文），包括: a remark on the whole. */
const REMARK = /^（[^（）0-9一二三四五六七八九十百]*）(?=，)/;
/** ；其中身心障礙者專用計八格: some of those that are counted; ；其抵免以十六學分為限: of something else. */
const APART = /；其中|；其(?![中餘他])[^，；：]{1,8}(?:以|不得|至多|最多)/;

/** 十五人，包括當然委員五人、遴選委員十人: parts behind a whole. */
function partsBehind(words: string, counted: readonly Quantity[], at: number): Total | null {
  const printed = counted[at]!;
  const whole = { ...printed, end: printed.end + (REMARK.exec(words.slice(printed.end))?.[0].length ?? 0) };
  const chosen = /[；，][其所]?餘[^，；0-9]{0,6}[0-9０-９一二三四五六七八九十]+[人名位]/.test(words.slice(whole.end)) ? undefined : counted.find((q) => q.start > whole.end && ((CHOSEN.test(words.slice(whole.end, q.start)) && /^[為任擔兼]/.test(words.slice(q.end))) || BESIDES.test(words.slice(whole.end, q.start))));
  const sentence = chosen ? words.slice(0, words.lastIndexOf('，', chosen.start)) : words;
  const all = chosen ? counted.filter(({ end }) => end <= sentence.length) : counted;
  const behind = sentence.slice(whole.end);
  // 當然委員六人，由…擔任；遴聘委員十五人: the second is none of the first
  const ends = at > 0 || OF_KIND.test(sentence.slice(0, whole.start)) ? levelEnds(sentence, whole.end) : [];
  const someOf = behind.search(APART);
  const close = /^\s*[（(]/.test(behind) ? whole.end + Math.max(0, behind.search(/[）)]/)) : (ends.at(-1) ?? (someOf > 0 ? whole.end + someOf : sentence.length));
  const rest = all.slice(at + 1).filter((q) => q.end <= close);
  // 教務長、院長七人為當然委員外，其餘: those are some of them
  if (/^(?:共同)?(?:擔任|為)?當然(?:委員|代表)|^為(?:委員|代表)外/.test(behind) || IS_SOMETHING.test(behind)) return null;
  const opening = OPENING.exec(behind)?.[0] ?? (at === 0 && (whole.unit === '人' ? rest.length > 1 || /為(?:當然委員|召集人|主任委員)/.test(behind) : WHOLE_IN_FRONT.test(sentence.slice(0, whole.start)) || HAS.test(sentence.slice(0, whole.start)) || (rest.length === 2 && HALVES.test(behind))) ? /^(?:委員|成員|計算?)?，/.exec(behind)?.[0] : undefined);
  const parts = withSubtotals(sentence, rest);
  if (!opening || parts.length === 0 || whole.high < 2 * whole.factor || (whole.unit !== '人' && ![whole, ...parts].every(isOne)) || parts.some((q) => q.unit !== whole.unit || q.isOrdinal || !isPlain(sentence, q))) return null;
  const names = parts.map((q, i) => sentence.slice(i === 0 ? whole.end + opening.length : parts[i - 1]!.end, q.start)).map((name, i) => (i === 0 ? name : name.replace(WHO_THEY_ARE, '')));
  if (names.slice(1).some((name) => OF_ELSE.test(name)) || (opening === '，' && OWN_CHARGE.test(sentence.slice(0, whole.start)))) return null;
  // 委員十九名，由校長、…教師代表五名，職工代表二名…組成: one of the parts
  if (at > 0 && opening === '，' && /由/.test(sentence.slice(counted[0]!.end, whole.start)) && /組[成織]/.test(behind)) return null;
  // 各二人，計十人: no part, all of them
  if (/計$/.test(opening) && names[0] === '') return null;
  const listed = sentence.slice(whole.end, parts.at(-1)!.end).replace(/^為限/, '');
  const tail = sentence.slice(parts.at(-1)!.end, close).replace(ABOUT_LAST, '');
  const bound = withoutNames(sentence.slice(0, whole.start)).slice(-4);
  // at least twenty, of which 必修 eight and 選修 fourteen: these are more than need be; in brackets alone they are all there is
  const isMadeOf = opening === '（' && !BOTH_COURSES.test(listed);
  const isLeast = (isMadeOf || BOTH_COURSES.test(listed) || (names.length > 2 && /選修/.test(names.at(-1)!)) || /包[括含]|內含|分為/.test(opening)) && /至少|不得?少於/.test(bound);
  if (isLoose(listed) || (OVERLAPS.test(listed) && !(parts.length === 2 && BOTH.test(listed))) || (!isLeast && isLoose(bound.replace(/包括|內?含|即|其中|[（(]/.test(opening) ? /另|每/ : /另|每(?=學?[年期]|[月週周日])/, ''))) || /^以[上下內]/.test(behind)) return null;
  const isList = names.every((name, i) => name.length <= 60 && (officersIn(name) > 0 || NAME_OF_PART.test(name.replace(/^[；;]|；(?=[其所]?餘)/, ''))) && (i === 0 || NEXT_PART.test(name) || officersIn(name) > 0));
  if (!isList || !(TAIL.test(tail) || (/其中|包[括含]|分為|含|即/.test(opening) && SAYS_MORE.test(tail)))) return null;
  if (opening.endsWith('，') && !opening.includes('其中') && !/[、]/.test(listed) && !names.every((name) => PLAIN_PART.test(name))) return null;
  const flat = sumOf(isCounted(tail) ? names.map((name, i) => (i === names.length - 1 ? '' : name)) : names, parts, whole);
  // 十五人，包括七人、八人，另聘三人: the parts may end at any comma
  // 碩士班三十學分，含…；博士班三十學分，含…: the second is none of the first
  const semicolons = matchesOf(/；/g, sentence).flatMap(({ index }) => (parts.filter((q) => q.end <= index).length > 1 ? [index] : []));
  if ([...ends, ...semicolons].some((end) => end < close && sumOf(names.filter((_, i) => parts[i]!.end <= end), parts.filter((q) => q.end <= end), whole) === null)) return null;
  // 校外五人、校內六人，女性四人、男性七人: told again in another way
  const isOfAll = all.slice(0, at).some((_, i) => !differs(all.slice(i, at + 1).reduce((a, q) => a + q.low, 0), parts.reduce((a, q) => a + q.low, 0)));
  if (isOfAll) return null;
  const sum = flat === null ? null : nearest(sumsByLevels(sentence, whole.end + opening.length, parts), whole, flat);
  // up to forty: less may be given out
  const isWithin = (behind.startsWith('為限') || (isLeast && !isMadeOf)) && sum !== null && sum < whole.low;
  return sum === null || isWithin || isLeftOut(sum, whole, listed) ? null : { whole: printed, parts, sum };
}

/** 特優二名各五萬元: as much as each of them has; the other numbers as they are. */
function withEach(sentence: string, quantities: readonly Quantity[], unit: string): Quantity[] {
  return quantities.flatMap((q, i) => {
    const count = quantities[i - 1];
    if (q.unit !== unit) return [];
    const isEach = count !== undefined && count.unit !== unit && isOne(count) && /^[^，、；]{0,4}[，]?(?:每[名人位組件]|各)[^，、；0-9]{0,6}$/.test(sentence.slice(count.end, q.start));
    return [isEach ? { ...q, start: count.start, low: q.low * count.low / count.factor, high: q.high * count.low / count.factor } : q];
  });
}

/** 獎勵總額三十萬元，特優二名各五萬元，優等四名各三萬元 */
function awards(sentence: string, quantities: readonly Quantity[]): Total | null {
  if (!/[各每]/.test(sentence)) return null;
  const counted = quantities.filter(({ isOrdinal }) => !isOrdinal);
  const all = withEach(sentence, counted, '元');
  const isPart = (q: Quantity, i = 0): boolean => !counted.includes(q) || (i > 0 && OF_A_PRIZE.test(sentence.slice(all[i - 1]!.end, q.start))) || (i === 0 && OF_A_PRIZE.test(sentence.slice(0, q.start)));
  const [whole, parts] = all.length < 3 ? [undefined, []] : isPart(all[0]!) ? [all.at(-1)!, all.slice(0, -1)] : [all[0]!, all.slice(1)];
  if (!whole || isPart(whole) || !WHOLE_IN_FRONT.test(sentence.slice(0, whole.start)) || parts.every((q) => counted.includes(q)) || !parts.every((q) => isPart(q, all.indexOf(q)) && isOne(q) && q.comparator === null) || LOOSE_AWARDS.test(sentence)) return null;
  const sum = parts.reduce((a, q) => a + q.low, 0);
  return differs(sum, whole.low) ? { whole, parts, sum } : null;
}
/** 第一名獎金一萬元: one has it. */
const OF_A_PRIZE = /^[^，、；]{0,4}[，、；及與和]?(?:第[一二三四五六七八九十][名獎]|[特金銀銅首]獎|[冠亞季殿]軍)(?:一名)?[^，、；每各]{0,6}$/;
const LOOSE_AWARDS = /另|至少|至多|最多|最高|為限|不得|以[上下內]|超過|或|其餘/;

const SPLIT = /(?:負擔|自付|自籌|補助|支應|支付|負責)(?:新[臺台]幣)?$/;
const GETS = /(?:負擔|自付|自籌|補助|支應|支付|負責|[可分獲]?得)(?:新[臺台]幣)?$/;
/** 每籠三百元者，使用單位負擔一百八十元，校方補助一百二十元: two who pay it together. */
function shared(sentence: string, quantities: readonly Quantity[]): Total | null {
  const [whole, ...parts] = quantities.filter(({ unit }) => unit === '元');
  const isCap = whole !== undefined && /[≤<]/.test(whole.comparator ?? '');
  if (!whole || parts.length < 2 || !isOne(whole) || (whole.comparator !== null && !isCap) || !parts.every((q) => isOne(q) && q.comparator === null) || !/^者?，/.test(sentence.slice(whole.end)) || !parts.every(({ start }) => (/^者?，由/.test(sentence.slice(whole.end)) ? GETS : SPLIT).test(sentence.slice(0, start))) || LOOSE_AWARDS.test(sentence.slice(whole.end))) return null;
  const sum = parts.reduce((a, q) => a + q.low, 0);
  return differs(sum, whole.low) && (!isCap || sum > whole.low) ? { whole, parts, sum } : null;
}

const REACHED = /(?:累計|合計|總計|併計|共計?)(?:達|滿|逾|超過)$/;
/** 其中, 分為: parts of the number in front follow. */
const isOpened = (behind: string): boolean => /^，?(?:其中|分為|包[括含]|內含|含)/.test(behind);
/** 必修八十學分、選修四十八學分，合計一百二十八學分: the last number of the sentence is that of all, and what its parts make, right or wrong. */
function partsBefore(sentence: string, counted: readonly Quantity[]): Total | null {
  const all = withSubtotals(sentence, counted);
  const [parts, whole] = [all.slice(0, -1), all.at(-1)];
  // 館長、組長及專家三人，共五人
  const officers = whole?.unit === '人' && parts.length > 0 ? officersIn(sentence.slice(0, parts[0]!.start)) : 0;
  const names = parts.map((q, i) => sentence.slice(i === 0 ? 0 : parts[i - 1]!.end, q.start));
  const times = names.map((name) => (whole?.unit === '人' ? namedBy(name) : 1));
  // 每週八十六小時，其中週一至週五計七十小時，週末計十六小時: the last one is a part of the first
  if (whole && isOpened(sentence.slice(parts[0]?.end ?? 0)) && parts[0]!.low >= whole.low) return null;
  if (!whole || (parts.length + officers < 2 && !(parts.length === 1 && times[0]! > 1)) || parts.some((q) => q.unit !== whole.unit || !isOne(q)) || !isOne(whole)) return null;
  if (!WHOLE_IN_FRONT.test(sentence.slice(0, whole.start)) && !WHOLE_BEHIND.test(sentence.slice(whole.end))) return null;
  // 甲區八十格、乙區六十格；其中身心障礙者專用計八格: some of them
  if (/其中|內含/.test(sentence.slice(parts.at(-1)?.end ?? 0, whole.start))) return null;
  // 記十點、記五點，累計達十五點者: when something comes about
  if (REACHED.test(sentence.slice(0, whole.start)) && /^(?:以上)?[者時]/.test(sentence.slice(whole.end))) return null;
  if (isLoose(sentence.slice(Math.max(0, parts[0]!.start - 3), whole.end).replace(/^(?:每?學[期年]|每?[月週年])/, '')) ) return null;
  if (!names.every((name, i) => i === 0 || (NAME_OF_PART.test(name) && NEXT_PART.test(name)))) return null;
  // 教學七十分、研究八十分者，總分為七十六分: each counts by a share that stands elsewhere
  if (whole.unit === '分' && whole.low <= Math.max(...parts.map(({ low }) => low))) return null;
  // 校長、副校長二人、教務長、學務長，共五人
  const others = whole.unit !== '人' ? 0 : parts.reduce((n, q, i) => n + officersBetween(sentence.slice(q.end, parts[i + 1]?.start ?? whole.start)), 0);
  // 各院代表各三人: nobody knows how many
  if (names.some((name, i) => /各$/.test(name) && times[i] === 1)) return null;
  const sum = parts.reduce((a, q, i) => a + q.low * times[i]!, officers + others);
  // 總額以三萬元為限: less than all of them may be paid; 費用一萬元、三萬元，補助八千元及一萬五千元，合計二萬三千元: the last ones only
  const isCap = whole.unit === '元' && whole.comparator !== null && whole.comparator !== '=';
  const isOfLast = parts.some((_, i) => i > 0 && i < parts.length - 1 && !differs(parts.slice(i).reduce((a, q) => a + q.low, 0), whole.low));
  if (isCap || (whole.unit === '元' && isOfLast)) return null;
  const byLevels = differs(sum, whole.low) ? nearest(sumsByLevels(sentence, 0, parts), whole, sum) : null;
  return { whole, parts, sum: byLevels ?? whole.low };
}

/** Those that stand between two numbers, each as one: the last word is what the number behind counts. */
const officersBetween = (words: string): number => namesBeforeLast(words).filter(isOffice).length;

/** 教務長、學生事務長及研發長，計三人: persons that are only named. */
function officersCounted(sentence: string, all: readonly Quantity[]): Total | null {
  const [whole] = all;
  const list = whole && all.length === 1 && whole.unit === '人' && isOne(whole) && whole.comparator === null ? /(?:^|[：:由])([^，。；：:由]*)[，]?(?:[共合]?計|共)$/.exec(sentence.slice(0, whole.start))?.[1] : undefined;
  const names = namesIn(list ?? '');
  if (!whole || names.length < 2 || names.length === whole.low || !names.every(isOfOne)) return null;
  return { whole, parts: [{ ...whole, start: sentence.indexOf(list!), end: sentence.indexOf(list!) + list!.length }], sum: names.length };
}

/** 總數至少四十六學分，其中必修至少三十六學分，選修至少十二學分: the least of the parts is more than the least of all. */
function leastOfParts(text: string, all: readonly Quantity[]): Total | null {
  const [whole, ...parts] = all;
  const isLeast = all.every((q) => isOne(q) && /[≥>]/.test(q.comparator ?? ''));
  if (!whole || parts.length < 2 || !isLeast || !/^(?:以上)?，其中/.test(text.slice(whole.end)) || !/總|應修|畢業/.test(text.slice(0, whole.start)) || /或|任一|含(?!括)/.test(text.slice(whole.end, parts.at(-1)!.end)) || text.slice(whole.end, parts.at(-1)!.start).includes('；')) return null;
  const sum = parts.reduce((a, q) => a + q.low, 0);
  return sum > whole.low && parts.every((q) => q.low < whole.low) ? { whole, parts, sum } : null;
}

const isWrong = ({ whole, sum }: Total): boolean => differs(sum, whole.low);
const countsOf = (all: readonly Quantity[]): Quantity[] => all.filter((q) => q.unit !== SHARE && !q.isOrdinal);

/** The wholes of a sentence that are not the sums of their parts. */
export function wrongTotals(text: string, quantities: readonly Quantity[]): Total[] {
  if (quantities.length < 2 && !/當然委員/.test(text)) return [];
  const found: Total[] = [];
  for (const unit of new Set(countsOf(quantities).map((q) => q.unit))) {
    const all = countsOf(quantities).filter((q) => q.unit === unit);
    // other numbers between the parts: a count of the parts themselves (教學、研究及服務三項) is none of them
    const others = quantities.filter((q) => q.unit !== unit && !q.isOrdinal && !/，任期$/.test(text.slice(0, q.start)) && !(unit === '學分' ? /^[項類種款目部門科]$/ : /^[項類種款目部]$/).test(q.unit));
    // 第一名一組獎金一萬元: one of them
    const counted = unit === '元' ? others.filter((q) => q.low !== 1 || !/^[組人隊件篇]$/.test(q.unit)) : others;
    const isPure = (from: number, to: number): boolean => !counted.some((q) => q.start >= from && q.end <= to);
    const pure = all.length > 1 && isPure(all[0]!.start, all.at(-1)!.end);
    const before = pure ? partsBefore(text, all) : null;
    const least = pure ? leastOfParts(text, all) : null;
    if (least) found.push(least);
    else if (before) found.push(...(isWrong(before) ? [before] : []));
    else found.push(...all.flatMap((whole, i) => (isPure(whole.start, all.at(-1)!.end) ? (partsBehind(text, all, i) ?? []) : [])));
  }
  return found;
}

/** 委員九人，其中校外委員不得少於十人: a part is not larger than its whole. */
const OF_IT = /^(?:組成|為原則|委員)?，(?:其中|任一性別|[^，。；]{0,12}(?:委員|代表|學者|專家|人士|女性|男性)[^，。；]{0,8}$)/;
export function wrongPart(text: string, quantities: readonly Quantity[]): Total | null {
  const persons = quantities.filter(({ unit }) => unit === '人');
  const [whole, part] = persons;
  if (!whole || !part || persons.length !== 2 || part.low <= whole.high || (whole.comparator !== null && !/[≤<=]/.test(whole.comparator)) || !/置|組成|委員|小組|成員|代表/.test(text.slice(0, whole.end + 3)) || /[每各]/.test(text.slice(0, part.start))) return null;
  if (!OF_IT.test(text.slice(whole.end, part.start)) || /候補|列席|[投得]票/.test(text)) return null;
  return { whole, parts: [part], sum: part.low };
}

const part = (place: Label): Label => ({ ...place, note: { zh: '各項', en: 'the parts' } });

/** 曠課一節以三節計: each counts as more or less than it is. */
const WEIGHED = /百分之|[%％]|分之|[一二三四五六七八九]折|以[^，。；]{1,8}[計算]|折[算計合]|換算|加[倍成]|[一二三四五六七八九十0-9]倍/;
/** 文學院…，合計…；工學院…，合計…: each part of a sentence with a whole of its own. */
function totalsByParts(text: string, quantities: readonly Quantity[]): Total[] {
  let from = 0;
  return text.split(/(?<=；)/).flatMap((words) => {
    const [start, end] = [from, (from += words.length)];
    const own = quantities.filter((q) => q.start >= start && q.end <= end).map((q) => ({ ...q, start: q.start - start, end: q.end - start }));
    const found = own.length > 2 ? partsBefore(words.replace(/；$/, ''), own.filter(({ isOrdinal }) => !isOrdinal)) : null;
    const back = (q: Quantity): Quantity => ({ ...q, start: q.start + start, end: q.end + start });
    // 當然委員四人…；遴聘委員七人，包括…，合計十一人: of the clauses in front as well
    const isOfAll = (q: Quantity): boolean => sumsByLevels(text, 0, countsOf(quantities).filter((one) => one.unit === q.unit && one.end <= q.start + start)).some((sum) => !differs(sum, q.low));
    return found && isWrong(found) && !isOfAll(found.whole) ? [{ whole: back(found.whole), parts: found.parts.map(back), sum: found.sum }] : [];
  });
}

export const checkTotals: TextCheck = (checked, reportAll) => {
  const told: Label[] = [];
  const report: typeof reportAll = (d) => {
    told.push(d.primary, ...d.related);
    reportAll(d);
  };
  checkTotalsOfSentences(checked, report);
  checkListTotals(checked, report);
  // what is told of once need not be told of again
  const isTold = ({ source, span }: Label): boolean => told.some((other) => other.source === source && other.span.start < span.end && span.start < other.span.end);
  for (const check of [checkSumsTold, checkWholesBeside, checkBalances, checkMonths]) {
    check(checked, (d) => {
      if (!isTold(d.primary)) reportAll(d);
    });
  }
};

const checkTotalsOfSentences: TextCheck = (checked, report) => {
  let isWeighed = false;
  for (const element of elementsOf(checked)) {
    isWeighed = (isWeighed && !isProvision(element)) || WEIGHED.test(element.text);
    for (const { text, from, quantities } of countedIn(element)) {
      // 五十分、六十分，合計五十五分: each counts by a share
      if (isWeighed && /例如|[舉範]例|為例|^例[：:]/.test(text)) continue;
      const subset = wrongPart(text, quantities);
      const award = awards(text, quantities) ?? shared(text, quantities) ?? officersCounted(text, quantities);
      const added = award ? [] : wronglyAdded(text, quantities);
      const plain = award ? [award] : added.length > 0 ? added : wrongTotals(text, quantities);
      const found = plain.length === 0 && text.includes('；') ? totalsByParts(text, quantities) : plain;
      for (const { whole, parts, sum } of found.length === 0 && subset ? [subset] : found) {
        const related = [part(placeIn(checked, element, from + parts[0]!.start, from + parts.at(-1)!.end))];
        report(diagnose('FG3023', { stated: whole.printed, sum: showIn(sum, whole), what: '' }, placeIn(checked, element, from + whole.start, from + whole.end), { related }));
      }
    }
  }
};
