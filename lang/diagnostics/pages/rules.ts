/** Pages of FG5xxx: types and rules. */
import type { Page } from './page.ts';
import { CREDITS, HOURS, MINIMUM, ruled, STATUSES } from './samples.ts';

const STATUS = '身分 (status) : 身分';
const HEAD = '一、學生選課應經核准。\n\n';
const one = (clauses: string, head = HEAD): string => `${head}規則 核准 依 一 {\n${clauses.split('\n').map((line) => `  ${line}\n`).join('')}}\n`;
const APPROVED = '已核准 (approved) : 是否';
const DATES = '申請日 (applied) : 日期\n截止日 (deadline) : 日期';
const EVENING = `${CREDITS}\n跨日學分 (evening) : 學分 0至60`;
const SHARE = '一、跨日選修[以學分總數三分之一為上限]{跨日上限}。\n\n';
const LIMIT = '一、學生每學期[至多修十二學分]{上限}；經所長核可，得超修[一至三學分]{超修範圍}。\n\n規則 學分上限 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';
const discretion = (clauses: string): string => `${LIMIT}裁量 核可超修 依 一 {\n${clauses.split('\n').map((line) => `  ${line}\n`).join('')}}\n`;
const GRANT = '核定 超修學分 : 學分 合於 超修範圍\n效果 上限 ＝ 原值 ＋ 超修學分';

const READINGS = '甲說 選課.學分 至少 下限\n乙說 選課.學分 多於 下限';
const doubt = (clauses: string): string =>
  `一、學生每學期修習之學分，以[十六學分]{下限}計。\n\n疑義 下限讀法 依 一 {\n${clauses.split('\n').map((line) => `  ${line}\n`).join('')}}\n\n規則 學分下限 依 一 {\n  應 下限讀法\n}\n`;

export const rulePages = {
  FG5001: {
    bad: ruled(MINIMUM.replace(' 依 一', '')),
    good: ruled(MINIMUM),
    zh: '規則、定義、裁量都要寫明執行哪一個條文。判定結果要引用條文，修正案也要靠它知道哪些規則受影響。\n\n請在名稱之後加上「依 位址」，位址照印出來的編號寫。',
    en: 'Each rule, definition and discretion says which provision it executes. Results cite it, and amendments find the rules they touch by it.\n\nAdd 依 and the address behind the name.',
  },
  FG5002: {
    bad: ruled(MINIMUM.replace('選課.學分', '選課.時數'), HOURS),
    good: ruled(MINIMUM.replace('十六學分', '十六小時').replace('選課.學分', '選課.時數'), HOURS),
    zh: '單位不同的數不能比較或加減：學分不能與小時相比。週與日、小時與分鐘可以互換，年、月、學期與日不能。\n\n請確認規則取的是不是該取的事實，以及詞彙與條文的單位。',
    en: 'Numbers of different units are not compared or added: credits are no hours. Weeks and days convert, hours and minutes do; years, months and terms never convert to days.\n\nCheck which fact the rule reads, and the units of the vocabulary and of the text.',
  },
  FG5003: {
    bad: ruled(one('應 選課.學分')),
    good: ruled(one('應 選課.已核准'), APPROVED),
    zh: '「適用」「應」「當」「除外」之後要寫一個成立或不成立的條件；定義的值要是它宣告的型別。這裡寫了另一種東西。\n\n請把數量寫成比較，例如「選課.學分 合於 下限」；定義則改型別或改值。',
    en: 'Behind 適用, 應, 當 and 除外 stands a condition that holds or does not; the value of a definition is of its declared type. This is something else.\n\nMake a comparison of the quantity, or correct the type.',
  },
  FG5004: {
    bad: ruled(one('應 選課.學分 為 選課.身分'), `${CREDITS}\n${STATUS}`, STATUSES),
    good: ruled(one('應 選課.身分 為 一般生'), STATUS, STATUSES),
    zh: '兩邊不是同一種東西：數與列舉、日期與數、是否與文字等，比較起來沒有意義。多半是取錯了欄位。\n\n請改成同一種值相比；日期的期限請寫「申請日 合於 起算日 之 期限」。',
    en: 'The two sides are of different kinds, such as a number and a member of an enumeration. Mostly the wrong field was taken.\n\nCompare values of one kind; a deadline is written date 合於 base date 之 period.',
  },
  FG5005: {
    bad: ruled(`${SHARE}規則 跨日選修 依 一 {\n  應 選課.跨日學分 至多 選課.學分 之 跨日上限\n}\n`, EVENING),
    good: ruled(`${SHARE}規則 跨日選修 依 一 {\n  應 選課.跨日學分 合於 選課.學分 之 跨日上限\n}\n`, EVENING),
    zh: '「基準 之 用語」表示條文的比例或期間從哪個事實算起，它帶著條文的界線字，所以只能接在「合於」之後。\n\n請把比較改成「合於」。',
    en: 'base 之 phrase applies a share or a period of the text to a fact; it carries the boundary word of the text, so it stands behind 合於 only.\n\nWrite 合於 instead of the comparison.',
  },
  FG5006: {
    bad: ruled(one('應 選課.學分 至少 原值')),
    good: ruled(MINIMUM),
    zh: '「原值」是裁量或但書改變之前的值，只有在裁量的「效果」與但書的「改」裡才知道指哪一個。在規則裡沒有意義。\n\n請寫出條文綁定的名稱。',
    en: '原值 is the value before a discretion or a proviso changed it; only the 效果 of a 裁量 and the 改 of a 但書 know which one. In a rule it means nothing.\n\nWrite the name that is bound in the text.',
  },
  FG5008: {
    bad: ruled(one('應 選課.申請日 早於 105年2月30日'), DATES),
    good: ruled(one('應 選課.申請日 早於 105年2月28日'), DATES),
    zh: '規則裡的日期要有年月日，而且是曆上有的一天。缺月日或不存在的日期無法比較先後。\n\n請寫成例如「105年9月1日」；條文印出來的日期請在條文綁定。',
    en: 'A date in a rule has year, month and day and exists in the calendar; otherwise it cannot be compared.\n\nWrite it like 105年9月1日; bind dates that the text prints.',
  },
  FG5009: {
    bad: ruled(one('應 選課.申請日 有'), DATES),
    good: ruled(one('應 選課.申請日 有'), DATES.replace('日期\n', '日期 可缺\n')),
    zh: '「有」「無」用來問可以沒有資料的事實。這個欄位沒有宣告可缺，資料一定要給，問了也永遠是「有」。\n\n若真的可能沒有，請在詞彙的型別之後加「可缺」；否則刪去這個條件。',
    en: '有 and 無 ask for facts that may be absent. This field is not declared 可缺: it is always there.\n\nAdd 可缺 behind its type where it may be absent, or delete the condition.',
  },
  FG5010: {
    bad: ruled(one('應 選課.身分 至少 轉學生'), STATUS, STATUSES),
    good: ruled(one('應 選課.身分 為 轉學生'), STATUS, STATUSES),
    zh: '「至少」「超過」等比的是大小先後，只有數與日期有次序。列舉的成員、文字與是否沒有大小。\n\n請改用「為」「不為」或「屬於」。',
    en: 'Comparisons such as 至少 and 超過 need an order, which only numbers and dates have.\n\nUse 為, 不為 or 屬於.',
  },
  FG5011: {
    bad: ruled(one('應 選課.身分 有一屬於 延修生、轉學生'), STATUS, STATUSES),
    good: ruled(one('應 選課.身分 屬於 延修生、轉學生'), STATUS, STATUSES),
    zh: '「有一屬於」「全屬於」用在清單：一個人可能有幾種身分。這個事實只有一個值，用「屬於」就好。\n\n請改成「屬於」；若一個人確實可以有幾種，請在詞彙把型別改成「清單 …」。',
    en: '有一屬於 and 全屬於 speak of lists. This fact is a single value, for which 屬於 is enough.\n\nUse 屬於, or make the field a 清單 where a person may have several.',
  },
  FG5012: {
    bad: ruled(one('適用 選課.已核准'), APPROVED),
    good: ruled(one('應 選課.已核准'), APPROVED),
    zh: '規則只寫了適用的範圍，沒有寫要求、允許或產生什麼結果，所以沒有可判定的事。\n\n請加上「應 …」「不得 …」「得 …」，或「當 … 效果 …」。',
    en: 'The rule says whom it concerns but demands, permits and effects nothing.\n\nAdd 應, 不得, 得, or 當 with 效果.',
  },
  FG5013: {
    bad: ruled(one('應 選課.已核准\n得 申請退選'), APPROVED),
    good: ruled(`${one('應 選課.已核准')}\n規則 退選 依 一 {\n  得 申請退選\n  當 選課.已核准\n}\n`, APPROVED),
    zh: '義務的結果是「符合」或「違反」，許可的結果是「得」或「不得」，一個規則只能有一種結果。混在一起，結果無法說清楚。\n\n請分成兩個規則，各依自己的條文。',
    en: 'A duty is met or violated, a permission is given or not; one rule has one kind of result.\n\nMake it two rules.',
  },
  FG5014: {
    bad: ruled(one('當 選課.身分 為 轉學生\n應 選課.已核准'), `${APPROVED}\n${STATUS}`, STATUSES),
    good: ruled(one('適用 選課.身分 為 轉學生\n應 選課.已核准'), `${APPROVED}\n${STATUS}`, STATUSES),
    zh: '「當」是許可或效果成立的條件；義務對誰有效，要寫「適用」。兩者不成立時的結果不同：不適用的人談不上違反。\n\n請把「當」改成「適用」。',
    en: '當 is the condition of a permission or an effect; whom a duty concerns is written with 適用.\n\nReplace 當 by 適用.',
  },
  FG5015: {
    bad: ruled(one('效果 應經核准')),
    good: ruled(one('當   選課.已核准\n效果 准予選課'), APPROVED),
    zh: '許可或效果要寫在什麼情形下成立。沒有條件就是對任何人都成立，通常是漏寫。\n\n請加上「當 …」；只限定對象的許可，寫「適用 …」也可以。',
    en: 'A permission or an effect needs the case in which it holds; without one it would hold for everybody.\n\nAdd 當; a permission for certain people may have 適用 instead.',
  },
  FG5017: {
    bad: ruled(discretion(GRANT)),
    good: ruled(discretion(`由   所長\n${GRANT}`)),
    zh: '裁量是某個單位或主管的決定，結果要說明是誰准的、誰還沒決定。沒有寫由誰決定，就不是裁量而是規則。\n\n請加上「由 …」，照條文寫出決定的人。',
    en: 'A discretion is the act of an authority, and results say whose. Without one it is no discretion.\n\nAdd 由 and the authority that the text names.',
  },
  FG5018: {
    bad: ruled(discretion(`由   所長\n${GRANT}`).replace('[一至三學分]', '[三學分]')),
    good: ruled(discretion(`由   所長\n${GRANT}`)),
    zh: '核定的量能給多少，要由條文的範圍（一至三學分）或上限（以二年為限）決定。這裡指的用語兩者都不是，程式就無法判斷哪些量可以核定。\n\n請在條文綁定範圍或上限，並寫「合於 名稱」。',
    en: 'How much may be granted is decided by a range or an upper limit in the text. The phrase named here is neither.\n\nBind the range or the limit in the text and write 合於 and its name.',
  },
  FG5019: {
    bad: ruled(discretion(GRANT.replace('上限 ＝', '學分上限 ＝').replace(/^/, '由   所長\n'))),
    good: ruled(discretion(`由   所長\n${GRANT}`)),
    zh: '裁量的效果改變條文綁定的一個上限或下限，規則用到它時就用改變後的值。這裡寫的名稱不是這樣的用語（例如寫了規則的名稱）。\n\n請寫條文大括號裡的名稱。',
    en: 'The effect of a discretion changes a limit that is bound in the text; rules that read it get the changed value. This name is no such phrase, but a rule, say.\n\nWrite the name between the braces in the text.',
  },
  FG5020: {
    bad: ruled(`${MINIMUM}\n另訂 學分上線 由 各系 依 一 限更嚴\n`),
    good: ruled(`${MINIMUM}\n另訂 學分下限 由 各系 依 一 限更嚴\n`),
    zh: '「另訂」說明哪個規則或用語還可能由別的單位另外規定，結果會因此加註。名稱要是本法規已有的規則、定義、裁量或用語。\n\n請改成已有的名稱。',
    en: '另訂 says which rule or phrase another body may regulate, and results carry that note. The name must be one of this regulation.\n\nWrite a name that exists.',
  },
  FG5022: {
    bad: ruled(doubt(`${READINGS}\n採   丙說`)),
    good: ruled(doubt(`${READINGS}\n採   甲說`)),
    zh: '「採」之後要寫這個疑義已經列出的一說，或「未定」。寫了沒有列出的說法，規則就不知道依哪一個條件。\n\n請改成列出的一說；還有別的讀法，請先補寫那一說。',
    en: 'Behind 採 stands one of the readings of the doubt, or 未定. With another name the rule does not know which condition counts.\n\nWrite one that is there, or add the reading first.',
  },
  FG5023: {
    bad: ruled(doubt(READINGS)),
    good: ruled(doubt(`${READINGS}\n採   未定`)),
    zh: '條文有不只一種讀法時，要明白寫出採哪一說；沒有人決定過，就寫「未定」。未定時，各說結果相同就用那個結果，不同時結果是「無法判定」，並指出是哪一個疑義。\n\n請加上「採 未定」或已決定的一說。',
    en: 'Where a provision can be read in more than one way the file says which reading counts, or 未定 when nobody has decided. Then an answer that all readings give stands; otherwise the result is undetermined and names the doubt.\n\nAdd 採.',
  },
  FG5024: {
    bad: ruled(doubt('甲說 選課.學分 至少 下限\n採   未定')),
    good: ruled(doubt(`${READINGS}\n採   未定`)),
    zh: '疑義是同一個條文的兩種以上讀法，只有一種就沒有疑義。\n\n請補上另一種讀法；沒有別的讀法，請把條件直接寫在規則裡。',
    en: 'A doubt holds two readings or more of one provision; with a single one there is none.\n\nAdd the other reading, or write the condition in the rule.',
  },
  FG5021: {
    bad: ruled('一、學分之計算，依本要點規定。\n\n定義 計列學分 : 學分 依 一 {\n  ＝ 實得學分\n}\n\n定義 實得學分 : 學分 依 一 {\n  ＝ 計列學分\n}\n'),
    good: ruled('一、學分之計算，依本要點規定。\n\n定義 計列學分 : 學分 依 一 {\n  ＝ 實得學分\n}\n\n定義 實得學分 : 學分 依 一 {\n  ＝ 選課.學分\n}\n'),
    zh: '定義用到別的定義，繞一圈又回到自己，永遠算不出值。但書的「當」、裁量的「要件」用到它所要改的量，也是一樣。訊息列出繞行的順序。\n\n請改寫其中一個，讓它取自事實或條文。',
    en: 'A definition reads another that in the end reads the first, so none has a value. The same happens when the 當 of a proviso or the 要件 of a discretion reads the limit that it changes. The message lists the way round.\n\nRewrite one of them so that it reads facts or the text.',
  },
} satisfies Record<string, Page>;
