/** FG5xxx: types and rules. */
import { findUnit, WORKDAYS } from '../../units.ts';
import { entry } from '../entry.ts';

const didYouMean = (s: string | null): string => (s ? `您是不是要寫「${s}」？` : '');

const COUNTING: readonly string[] = ['門', '科', '班', '項', '件', '支', '組', '篇', '場', '頁', '題', '戶', '堂', '節', '所', '校', '系', '案', '本', '份'];

/** The word that counts entries where a count, or another such word, stands on the other side; null for units that measure. */
const countedAs = (left: string, right: string): string | null => [[left, right], [right, left]].find(([a, b]) => (a === '數' || COUNTING.includes(a!)) && COUNTING.includes(b!))?.[1] ?? null;

/** A unit of one side that is none of the known ones, where the other has none. */
const unknownUnit = (left: string, right: string): string | null => [[left, right], [right, left]].find(([a, b]) => a === '數' && findUnit(b!) === null && !/[×÷]/.test(b!))?.[1] ?? null;

/** Working days on one side, days or weeks on the other. */
const areDays = (left: string, right: string): boolean => [[left, right], [right, left]].some(([a, b]) => findUnit(a!)?.unit === WORKDAYS && findUnit(b!)?.unit === '日');

/** How long and how old. */
/** Months beside years, also as a factor of either. */
const areYears = (left: string, right: string): boolean => [[left, right], [right, left]].some(([a, b]) => a!.split('×').some((unit) => unit === '月' || unit === '個月') && b!.split('×').includes('年'));
const areAges = (left: string, right: string): boolean => [left, right].sort().join() === ['年', '歲'].sort().join();

export const rules = {
  FG5001: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `「${name}」沒有寫所依的條文。`,
    en: ({ name }) => `${name} does not say which provision it executes.`,
    help: { zh: ({ name }) => `請在名稱之後寫「依 位址」，例如：規則 ${name} 依 三（四） {。`, en: ({ name }) => `Write 依 and the address after the name: 規則 ${name} 依 三（四） {.` },
  }),
  FG5002: entry<{ operator: string; left: string; right: string }>({
    severity: 'error',
    zh: ({ operator, left, right }) => `單位不合：${left} ${operator} ${right}。`,
    en: ({ operator, left, right }) => `Units do not agree: ${left} ${operator} ${right}.`,
    help: {
      zh: ({ operator, left, right }) => operator === '之' ? `條文的數是每一${right}的，「之」前面要是有幾${right}；請換成以${right}為單位的事實或定義${right === '年' && left === '月' ? '（例如「年數（教師.到職日 至 基準日）」），或把一年綁定成 [一年]{名稱 : 月}，寫「月數 ÷ 名稱 × 每年的數」' : ''}。` : `${left}與${right}不能放在一起算或比；${areDays(left, right) ? '哪一天是工作日要看行事曆，不能與日數換算。兩天之間有幾個工作日，請寫「工作日數（申請.公告日 至 申請.送件日）」；從某一天數起，例如「申請.公告日 ＋ 3個工作日」。' : [left, right].includes('數') ? '有一邊沒有單位：事實請在詞彙宣告單位（例如 缺課次數 : 次 0至99），數請連單位綁定或寫出（[三次]{上限}、3次）。' : areAges(left, right) ? '年齡寫「歲數（學生.生日 至 基準日）」，年資寫「年數（教師.到職日 至 基準日）」。' : areYears(left, right) ? '年與月不自動換算：條文印「一年」而要當十二個月的，綁定時宣告單位，例如 [一年]{有效期間 : 月}。' : [left, right].some((unit) => unit.includes('×')) ? '兩個有單位的數相乘，單位也相乘。條文說「曠課一小時扣零點五分」的，「一小時」也要綁定，先除再乘，例如 學生.曠課 ÷ 曠課單位 × 每次扣分；條文印「每小時」的，直接乘就可以。' : '請確認事實與用語的單位。'}${countedAs(left, right) ? `清單的一筆用什麼字來數，由詞彙裡記錄的「量詞」決定，例如：記錄 課程 (course) 量詞 ${countedAs(left, right)} {。` : unknownUnit(left, right) ? `「${unknownUnit(left, right)}」若是清單一筆的量詞，詞彙寫「記錄 名稱 (alias) 量詞 ${unknownUnit(left, right)} {」；若是單位，詞彙加一行「單位 ${unknownUnit(left, right)}」。` : ''}`,
      en: ({ operator, left, right }) => operator === '之' ? `The number is for each ${right}: what stands before 之 must be in ${right}.` : `${left} and ${right} do not go together; ${areDays(left, right) ? 'which days are worked the calendar says. How many lie between two days: 工作日數（申請.公告日 至 申請.送件日）; counted from one: 申請.公告日 ＋ 3個工作日.' : [left, right].includes('數') ? 'one side has no unit: declare that of the fact, or bind or write it with the number.' : areAges(left, right) ? 'an age is 歲數（學生.生日 至 基準日）, a length of service 年數（教師.到職日 至 基準日）.' : areYears(left, right) ? 'years become months only where the binding declares it: [一年]{有效期間 : 月}.' : [left, right].some((unit) => unit.includes('×')) ? 'units are multiplied, too: bind the one hour for which so much is taken, and divide by it first.' : 'check the units of the fact and of the phrase.'}${countedAs(left, right) ? ` Entries of a list are counted by the 量詞 of their record in the vocabulary, such as 記錄 課程 (course) 量詞 ${countedAs(left, right)} {.` : ''}`,
    },
  }),
  FG5003: entry<{ left: string; right: string }>({
    severity: 'error',
    zh: ({ left, right }) => `這裡要的是「${left}」，寫的卻是「${right}」。`,
    en: ({ left, right }) => `${left} is wanted here, and this is ${right}.`,
    help: { zh: ({ left, right }) => (left === '是否' ? '請寫成條件，例如：選課.學分 合於 一般下限。' : `請寫一個「${left}」。${right === '數' && left !== '數' && findUnit(left)?.unit !== undefined ? `數要成為${left}，乘以條文綁定的那一個量，或寫 × 1${left}。` : ''}${right.includes('×') ? '兩個有單位的量相乘，單位也乘在一起；只要其中一個的單位時，把另一個除以它的單位，例如：費額 × 授課.時數 ÷ 1小時。' : ''}`), en: ({ left }) => `Write a value of ${left}.` },
  }),
  /** `slip`: a day in other signs, or a member of an enumeration between quotation marks. */
  FG5004: entry<{ left: string; right: string; slip?: { readonly kind: 'day' | 'quoted'; readonly words: string } | null }>({
    severity: 'error',
    zh: ({ left, right }) => `「${left}」與「${right}」不能比較或計算。`,
    en: ({ left, right }) => `${left} and ${right} cannot be compared or combined.`,
    help: {
      zh: ({ slip }) => (slip?.kind === 'day' ? `日期請寫民國年月日：${slip.words}。` : slip ? `列舉的成員不加引號，請寫：${slip.words}。` : '兩邊必須是同一種東西：同一單位的數、同一列舉的成員、日期對日期。'),
      en: ({ slip }) => (slip ? `Write ${slip.words}.` : 'Both sides must be of one kind.'),
    },
  }),
  FG5005: entry<Record<string, never>>({
    severity: 'error',
    zh: () => '「之」只能用在「合於」之後，或用日期與期間算出末日。',
    en: () => '之 goes only behind 合於, or between a day and a period.',
    help: { zh: () => '比較時寫成「甲 合於 乙 之 用語」，例如：選課.跨日學分 合於 選課.學分 之 跨日上限；要算出幾分之幾，改用「×」，例如：繳費.學費 × 退費比率；要算出末日，寫「日期 之 期間」，例如：順延（申請.事件日 之 期限）。', en: () => 'To compare, write a 合於 b 之 phrase; to compute a part, multiply: b × phrase; the last day of a period is day 之 phrase.' },
  }),
  FG5006: entry<Record<string, never>>({
    severity: 'error',
    zh: () => '「原值」只能用在裁量的「效果」與但書的「改」裡。',
    en: () => '原值 goes only in the 效果 of a 裁量 and the 改 of a 但書.',
    help: { zh: () => '請寫出要用的名稱。', en: () => 'Write the name that is meant.' },
  }),
  FG5008: entry<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => `沒有「${text}」這一天。`,
    en: ({ text }) => `There is no day ${text}.`,
    help: { zh: () => '請更正月或日，例如：105年9月1日。', en: () => 'Correct the month or the day, such as 105年9月1日.' },
  }),
  FG5009: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => (name ? `「${name}」不是可缺的事實，不能問有無。` : '只有可缺的事實可以問有無。'),
    en: ({ name }) => (name ? `${name} is not optional.` : 'Only an optional fact can be asked for.'),
    help: { zh: () => '請在詞彙該欄位的型別之後加上「可缺」。', en: () => 'Add 可缺 to the type of the field in the vocabulary.' },
  }),
  FG5010: entry<{ operator: string }>({
    severity: 'error',
    zh: ({ operator }) => `「${operator}」只能比數與日期。`,
    en: ({ operator }) => `${operator} compares numbers and dates only.`,
    help: { zh: () => '名稱請用「為」「不為」「屬於」。', en: () => 'Use 為, 不為 or 屬於 with names.' },
  }),
  FG5011: entry<{ operator: string }>({
    severity: 'error',
    zh: ({ operator }) => `「${operator}」左邊要是清單，這裡只有一個值。`,
    en: ({ operator }) => `${operator} wants a list on its left; this is a single value.`,
    help: { zh: () => '請改成「屬於」。', en: () => 'Use 屬於.' },
  }),
  FG5012: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `規則「${name}」沒有決定任何事。`,
    en: ({ name }) => `The rule ${name} decides nothing.`,
    help: { zh: () => '請寫「應 …」「不得 …」「得 …」或「當 … 效果 …」。', en: () => 'Write 應, 不得, 得, or 當 with 效果.' },
  }),
  FG5013: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `規則「${name}」同時有義務與許可。`,
    en: ({ name }) => `The rule ${name} holds a duty and a permission.`,
    help: { zh: () => '請分成兩個規則。', en: () => 'Make it two rules.' },
  }),
  /** `act`: what is demanded or forbidden, where it is a word that names no fact. */
  FG5014: entry<{ name: string; act: string | null }>({
    severity: 'error',
    zh: ({ name }) => `規則「${name}」的義務不用「當」。`,
    en: ({ name }) => `The rule ${name} has a duty: 當 does not go with it.`,
    help: {
      zh: ({ act }) => (act === null ? '義務適用的範圍請寫「適用 …」。' : `「${act}」若是條件成立時的結果，請寫「效果 ${act}」；若是一個要遵守的事實，義務適用的範圍請寫「適用 …」。`),
      en: ({ act }) => (act === null ? 'Write 適用 for the cases to which a duty applies.' : `If ${act} is what follows from the condition, write 效果 ${act}; otherwise write 適用 for the cases to which the duty applies.`),
    },
  }),
  FG5015: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `規則「${name}」沒有寫條件。`,
    en: ({ name }) => `The rule ${name} has no condition.`,
    help: { zh: () => '請加上「當 …」；條文沒有條件、人人都是的，寫「當 是」。', en: () => 'Add 當; a right without a condition is 當 是.' },
  }),
  FG5017: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `裁量「${name}」沒有寫由誰決定。`,
    en: ({ name }) => `The discretion ${name} names no authority.`,
    help: { zh: () => '請加上「由 …」，例如：由 所長。', en: () => 'Add 由 and the authority.' },
  }),
  FG5018: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `核定「${name}」能給多少，要由條文綁定的範圍或上限決定，例如 [一至三學分]{超修範圍}、[以二年為限]{延長上限}。`,
    en: ({ name }) => `How much ${name} may be is said by a range or an upper limit bound in the text.`,
    help: { zh: () => '請在條文綁定範圍或上限（連同「不得超過」「為限」），並寫「合於 名稱」；條文只印下限的，另在型別寫最大值，例如 學分 0至9。', en: () => 'Bind the range or the upper limit in the text and write 合於 and its name.' },
  }),
  FG5019: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `裁量的效果要改變的「${name}」不是條文綁定的上限或下限。${didYouMean(suggestion)}`,
    en: ({ name, suggestion }) => `${name}, which the discretion changes, is no bound limit.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    help: { zh: () => '請寫條文中綁定的名稱。', en: () => 'Write a name bound in the text.' },
  }),
  FG5020: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `另訂的「${name}」不是本法規的用語或規則。${didYouMean(suggestion)}`,
    en: ({ name, suggestion }) => `${name} after 另訂 is no phrase or rule of this regulation.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    help: { zh: () => '請寫條文綁定的名稱或規則的名稱。', en: () => 'Write the name of a phrase or a rule.' },
  }),
  FG5022: entry<{ name: string; reading: string; readings: readonly string[] }>({
    severity: 'error',
    zh: ({ name, reading }) => `疑義「${name}」沒有「${reading}」這一說。`,
    en: ({ name, reading }) => `The doubt ${name} has no reading ${reading}.`,
    help: { zh: ({ readings }) => `「採」之後可寫未定${readings.map((r) => `、${r}`).join('')}。`, en: ({ readings }) => `Behind 採 write 未定${readings.map((r) => `, ${r}`).join('')}.` },
  }),
  FG5023: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `疑義「${name}」沒有寫採哪一說。`,
    en: ({ name }) => `The doubt ${name} does not say which reading counts.`,
    help: { zh: () => '請加上「採 未定」，或已經決定的那一說，例如「採 甲說」。', en: () => 'Add 採 未定, or the reading that was decided, such as 採 甲說.' },
  }),
  FG5024: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `疑義「${name}」少於兩說。`,
    en: ({ name }) => `The doubt ${name} has fewer than two readings.`,
    help: { zh: () => '請把每一種讀法寫成一說：「甲說 條件」「乙說 條件」；只有一種讀法就直接寫在規則裡。', en: () => 'Write each reading as 甲說 and 乙說 with its condition; a single reading goes into the rule itself.' },
  }),
  FG5021: entry<{ cycle: readonly string[] }>({
    severity: 'error',
    zh: ({ cycle }) => `要算出自己，先要知道自己：${cycle.join(' → ')}。`,
    en: ({ cycle }) => `To be computed, this must be known already: ${cycle.join(' → ')}.`,
    help: {
      zh: () => '請改寫其中一個，不要用到自己；但書的「當」、裁量的「要件」也不能用到它要改的量，是否超過那個量由規則比較就好。但書的「改」、裁量的「效果」要用原來的數，寫「原值」，例如 改 原值 × 2。',
      en: () => 'Rewrite one of them so that it does not use itself. The 當 of a proviso and the 要件 of a discretion may not read the limit that they change either: whether it is exceeded is for the rule to compare.',
    },
  }),
};
