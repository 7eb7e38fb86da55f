/** Pages of FG4xxx: bindings. */
import type { Page } from './page.ts';
import { CREDITS, MINIMUM, ruled, STATUSES } from './samples.ts';

const STATUS = '身分 (status) : 身分';
const EVENING = `${CREDITS}\n跨日學分 (evening) : 學分 0至60`;
const sign = (operator: string): string => `一、學生每學期修習學分不得少於[十六學分]{下限}。\n\n規則 學分下限 依 一 {\n  應 選課.學分 ${operator} 下限\n}\n`;
const share = (right: string): string => `一、跨日選修[以學分總數三分之一為上限]{跨日上限}。\n\n規則 跨日選修 依 一 {\n  應 選課.跨日學分 合於 ${right}\n}\n`;
const exempt = (words: string): string => `一、[${words}]{核准身分}選課應經核准。\n\n規則 身分核准 依 一 {\n  當   選課.身分 屬於 核准身分\n  效果 應經核准\n}\n`;
const twice = (second: string): string => `${MINIMUM}\n二、延修生亦[${second}]{下限}。\n`;
const SCORES = '各科成績 (scores) : 清單 分 小數2位 0至100';
const rounded = (how: string): string => `一、平均成績[四捨五入至小數第二位]{取位方式}，應達標準。\n\n規則 平均成績 依 一 {\n  應 取位（平均（選課.各科成績），${how}） 至少 75\n}\n`;

const SCHOOL_YEAR = '學年度 (year) : 學年度 100至150\n送件日 (filed) : 日期';
const WEEKS = '時數 (hours) : 小時 0至200\n週數 (weeks) : 週 0至30';

export const bindingPages = {
  FG4001: {
    bad: ruled('一、學生每學期至少修十六學分。\n\n規則 學分下限 依 一 {\n  應 選課.學分 至少 16 學分\n}\n'),
    good: ruled(MINIMUM),
    zh: '條文印了這個數字，規則又自己寫了一次。日後條文改成十五，規則仍是十六，兩者就不一致了。\n\n請在條文把用語連同界線字綁定，寫成 [至少修十六學分]{下限}，規則寫「合於 下限」；這樣修正條文，判定就跟著變。',
    en: 'The text prints this number and the rule repeats it. When the text is amended to fifteen, the rule would still say sixteen.\n\nBind the phrase with its boundary word in the text and write 合於 and the name in the rule; the amendment then changes the rule as well.',
  },
  FG4002: {
    bad: ruled(sign('超過')),
    good: ruled(sign('至少')),
    zh: '規則用的比較與條文印在數字旁邊的字意思不同：「不得少於十六」包含十六，「超過」不含。以上、以下、達、滿包含本數，未滿、未達、超過、逾不含。\n\n請改用相同意思的比較；更好的寫法是把界線字也括進用語，規則寫「合於」。',
    en: 'The comparison in the rule differs from the words printed beside the number: 不得少於 includes it, 超過 does not.\n\nUse the operator that means the same, or better, bind the boundary word with the phrase and write 合於.',
  },
  FG4003: {
    bad: ruled(MINIMUM.replace('合於', '至少')),
    good: ruled(MINIMUM),
    zh: '用語怎麼用，要看它是什麼：帶界線字的（至少修十六學分）用「合於」比較，計算時就是它的數；名單用「屬於」；單獨的數量與日期可以直接比較或計算。這裡的寫法與用語的種類不合。\n\n請依用語的種類改寫規則，或改變方括號括住的範圍。',
    en: 'What may be done with a phrase depends on what it is: one with a boundary word is compared by 合於 (where it is calculated with it is its number), a list takes 屬於, and a bare quantity or date is a value. The rule uses this one otherwise.\n\nRewrite the rule, or bind other words.',
  },
  FG4004: {
    bad: ruled(exempt('延修生、轉校生'), STATUS, STATUSES),
    good: ruled(exempt('延修生、轉學生'), STATUS, STATUSES),
    zh: '條文綁定的名單要與詞彙的列舉對應，每個詞都必須是列舉的成員。有一個詞不是，這個名單就無法與事實比對。\n\n若條文的用詞才對，請改詞彙的成員；若是條文筆誤，請改條文。',
    en: 'A bound list is matched with an enumeration of the vocabulary: every word of it must be a member. With one that is not, the list cannot be compared with facts.\n\nCorrect the vocabulary where the text is right, or the text where it is wrong.',
  },
  FG4005: {
    bad: ruled('一、學生每學期應修足學分。\n\n規則 學分下限 依 一 {\n  應 選課.學分 合於 下限\n}\n'),
    good: ruled(MINIMUM),
    zh: '「合於」右邊要寫條文綁定的用語，但條文裡沒有這個名稱。規則依據的數字必須來自條文，不能另外設定。\n\n請在條文把用語寫成 [至少修十六學分]{下限}；已經綁定的，請確認名稱一致。',
    en: 'On the right of 合於 stands a phrase bound in the text, and the text binds none of this name. The numbers of a rule come from the text.\n\nBind the phrase: [至少修十六學分]{下限}; where it is bound already, compare the names.',
  },
  FG4006: {
    bad: ruled(MINIMUM.replace('[至少修十六學分]', '至少修[十六學分]')),
    good: ruled(MINIMUM),
    zh: '用語只括住數量，沒有括住「至少」「以上」等界線字，所以單看用語不知道要多還是要少。界線字決定判定的方向，修正時也常常改它。\n\n請把界線字一起括進方括號；若界線字離得太遠，規則請寫「至少 名稱」等比較，程式會與條文核對。',
    en: 'The brackets hold the quantity without its boundary word, so the phrase alone does not say which way it limits. Amendments change these words as often as numbers.\n\nPut the boundary word inside the brackets; where it stands too far away, write the comparison in the rule.',
  },
  FG4007: {
    bad: ruled(share('跨日上限'), EVENING),
    good: ruled(share('選課.學分 之 跨日上限'), EVENING),
    zh: '「三分之一」「百分之二十」是比例，要有基準才算得出來。條文雖然寫了基準，程式不會猜它對應哪一個事實。\n\n請寫「合於 基準 之 名稱」，例如：合於 選課.學分 之 跨日上限。',
    en: 'A third or twenty per cent is a share and needs a base. The text names one, but which fact it is must be said.\n\nWrite 合於, the base, 之 and the name.',
  },
  FG4008: {
    bad: ruled('一、學生每學期[至少修○學分]{下限}。\n\n另訂 下限 由 各系 依 一 限更嚴\n'),
    good: ruled('一、學生每學期[至少修十六學分]{下限}。\n\n另訂 下限 由 各系 依 一 限更嚴\n'),
    zh: '綁定的用語裡有「○」，表示數字或日期還沒有確定，草案常常如此。文件照印，但規則還不能用這個值。\n\n確定後把「○」改成數字即可，規則不必另外修改。',
    en: 'The bound phrase holds ○: a number or a date is not settled yet, as drafts often have it. Documents print it as it stands; rules cannot use it.\n\nReplace ○ when it is known; nothing else has to change.',
  },
  FG4009: {
    bad: ruled(twice('至少修九學分')),
    good: ruled(twice('至少修十六學分')),
    zh: '同一個名稱綁定在兩處，兩處的值卻不同，規則就不知道要用哪一個。條文對不同的人定不同的數字時，應該是兩個名稱。\n\n請替其中一處另取名稱；若是條文修正時漏改一處，請改條文。',
    en: 'One name is bound in two places that say different things, so a rule could mean either. Numbers for different people are different names.\n\nRename one of them; where one place was overlooked in an amendment, correct the text.',
  },
  FG4010: {
    bad: ruled(MINIMUM.replace('。', '，至多二十五學分。')),
    good: ruled('一、學生每學期[至少修十六學分]{下限}，[至多二十五學分]{上限}。\n\n規則 學分範圍 依 一 {\n  應 選課.學分 合於 下限 且 選課.學分 合於 上限\n}\n'),
    zh: '這個條文有規則，條文裡卻還有沒綁定的數量。日後有人修正這個數量，判定不會跟著變，也不會有人發現。\n\n請把它綁定並用在規則；確實與判定無關的，名稱寫「不判定」：校長[一人]{不判定}。',
    en: 'The provision has rules, and one of its quantities is bound by none. When it is amended the results stay the same and nobody notices.\n\nBind it and use it in a rule; what no rule decides by is bound as 不判定.',
  },
  FG4011: {
    bad: ruled('一、學生每學期[至少修十六學分]{下限}。\n'),
    good: ruled(MINIMUM),
    zh: '條文綁定了用語，但沒有規則、定義、裁量或另訂用到它，綁定就沒有作用。常見於規則改寫後忘了用，或名稱打錯。\n\n請在規則使用它；不需要時刪去方括號與名稱，條文的字保留。',
    en: 'A phrase is bound, and no rule, definition, discretion or delegation reads it; often the rule was rewritten or the name misspelt.\n\nUse it, or take away the brackets and the name and keep the words.',
  },
  FG4012: {
    bad: ruled(MINIMUM.replace('十六', '○')),
    good: ruled(MINIMUM),
    zh: '規則用到的用語裡有「○」，值還沒有確定，這個規則就算不出結果。草案還在討論時可以先不寫規則，文件不受影響。\n\n確定後把「○」改成數字，規則就能執行。',
    en: 'The rule reads a phrase that holds ○: its value is not settled, so the rule has no result. While a draft is discussed the rule can wait; documents do not need it.\n\nReplace ○ and the rule runs.',
  },
  FG4013: {
    bad: ruled(rounded('取位方式 至 小數1位'), SCORES),
    good: ruled(rounded('取位方式'), SCORES),
    zh: '條文綁定的用語已經說了怎麼取位，規則又寫了不同的方式或位數。兩者只能有一個對，而依據是條文。\n\n請只寫用語的名稱。條文只說一半時（例如「計算至小數第二位」沒有說怎麼進位），規則才補上另一半。',
    en: 'The bound phrase says how to round, and the rule says something else. The text is the authority.\n\nWrite the name of the phrase alone; the rule adds only what the text leaves open.',
  },
  FG4015: {
    bad: ruled('一、申請應於[每年3月31日前]{期限}送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 合於 期限\n}\n', SCHOOL_YEAR),
    good: ruled('一、申請應於[每年3月31日前]{期限}送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 合於 選課.學年度 之 期限\n}\n', SCHOOL_YEAR),
    zh: '沒有年份的日期每一年都有一天。四月送來的申請，是今年的遲了，還是明年的早到，日期本身說不出來，系統也不猜。\n\n請在前面寫是哪一個學年度的：「選課.學年度 之 期限」就是那個學年度（八月一日到次年七月三十一日）裡的那一天；2月29日在沒有這一天的年份是二月的最後一天。起迄都要在同一個學年度內。日期每年另外公布的，請寫在行事曆。',
    en: 'A date without a year is a day of every year. Whether an application of April is late for this year or early for the next, the day does not say, and it is not guessed.\n\nSay of which school year (1 August to 31 July): 選課.學年度 之 期限; 29 February is the last day of February where there is none. A time lies in one school year. Days that are announced belong in a 行事曆.',
  },
  FG4016: {
    bad: ruled('一、申請應於公告之次月[十日前]{期限}送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 合於 選課.公告日 之 期限\n}\n', '送件日 (filed) : 日期\n公告日 (announced) : 日期'),
    good: ruled('一、申請應於公告所定截止日前送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 不晚於 選課.截止日\n}\n', '送件日 (filed) : 日期\n截止日 (deadline) : 日期'),
    zh: '「十日前」可以是考試前十日，也可以是那個月的十號以前。前面印的是「次月」「當月」「每月」，說的就是幾號，從公告日往前或往後數十天都不對。\n\n請由事實提供那一天，或寫在行事曆。只看幾號的（每月五日以前），用數的事實直接「合於」，不寫「之」。',
    en: '十日前 may be ten days before an examination, or the tenth of a month. Behind 次月, 當月 or 每月 it is a day of that month, and counting ten days from the announcement would be wrong.\n\nLet a fact or a 行事曆 give the day. Where only the number of the day is compared (每月五日以前), compare a number with 合於, without 之.',
  },
  FG4017: {
    bad: ruled('一、申請應於開學[前三日內]{期限}送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 合於 選課.開學日 之 期限\n}\n', '送件日 (filed) : 日期\n開學日 (opening) : 日期'),
    good: ruled('一、申請應於開學前[三日]{天數}內送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 不早於 選課.開學日 － 天數 且 選課.送件日 早於 選課.開學日\n}\n', '送件日 (filed) : 日期\n開學日 (opening) : 日期'),
    zh: '「開學前三日」是最晚在開學前的第三日；「開學前三日內」是那三天裡的任一天，早了也不行。一個「之」只能數出一個末日，說不出頭尾兩端。\n\n請只綁定長度，兩端都寫在規則裡。',
    en: '開學前三日 is the third day before at the latest; 開學前三日內 is any of these three days, and no earlier one. One 之 counts to one day and cannot say both ends.\n\nBind the length alone and write both ends in the rule.',
  },
  FG4018: {
    bad: ruled(MINIMUM.replace('十六學分]{下限}', '十六]{下限}學分')),
    good: ruled(MINIMUM),
    zh: '綁定的數沒有單位，就用事實的單位去比：條文印的是「十六學分」，事實若是「小時」，也不會有人發現。\n\n請把印在後面的單位一起放進方括號。條文本來就沒有印單位的（例如「達六十者」），照印的綁就可以，單位以事實的為準。',
    en: 'A bound number without a unit is compared in the unit of the fact: where the text prints 十六學分 and the fact counts hours, nobody would notice.\n\nPut the unit that is printed behind it into the brackets. Where the text prints none, bind what is printed: the unit is that of the fact.',
  },
  FG4020: {
    bad: ruled(MINIMUM.replace('{下限}', '{下限 : 小時}')),
    good: ruled(MINIMUM),
    zh: '冒號後面宣告的單位，與條文印的單位不同，又不能換算。比較時會拿錯的單位去比。\n\n請照條文印的單位綁定。同一件事換個單位說的，只有這幾種可以宣告：一年宣告成月（十二個月）、一學年宣告成學期（二學期），以及「學分數之三倍」宣告成小時（每學分三小時）。',
    en: 'The unit behind the colon is not the one that is printed, and neither becomes the other.\n\nBind what is printed. What may be declared in another unit: a year in months (twelve), a 學年 in 學期 (two), and so many times a number of something else (學分數之三倍 in hours: three for each credit).',
  },
  FG4021: {
    bad: ruled('一、平均[八十分以上]{優良}（不含八十分）者，得加選。\n\n規則 加選 依 一 {\n  得 加選\n  當 選課.成績 合於 優良\n}\n', '成績 (score) : 分 0至100'),
    good: ruled('一、平均[八十分以上（不含八十分）]{優良}者，得加選。\n\n規則 加選 依 一 {\n  得 加選\n  當 選課.成績 合於 優良\n}\n', '成績 (score) : 分 0至100'),
    zh: '「以上」含本數，條文卻在後面註明「不含」（或「超過」之後註明「含」）。註明的字在方括號外面，規則讀到的只有「以上」，剛好八十分的人就判錯了。\n\n請把括號裡的註明一起放進方括號。',
    en: '以上 includes the number, and the brackets behind it say that it does not count (or the other way round behind 超過). Outside of the binding they are not read, and whoever has exactly that number is decided wrongly.\n\nPut the brackets inside of the binding.',
  },
  FG4022: {
    bad: ruled('一、申請應於公告後[三日內（含公告當日）]{期限}送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 合於 選課.公告日 之 期限\n}\n', '送件日 (filed) : 日期\n公告日 (announced) : 日期'),
    good: ruled('一、申請應於公告後[三日內（含公告當日）]{期限}送件。\n\n規則 送件 依 一 {\n  應 選課.送件日 合於 （選課.公告日 － 1日） 之 期限\n}\n', '送件日 (filed) : 日期\n公告日 (announced) : 日期'),
    zh: '期間的頭一天本來不算（民法第一百二十條）。條文寫「含當日」「自當日起算」的，頭一天要算，末日就早一天；照「之」去數，會晚一天才逾期。\n\n請從前一天數起：（公告日 － 1日） 之 期限。往前數的期間不會有這個訊息，請把頭尾兩端寫在規則裡。',
    en: 'The first day of a period does not count (Civil Code §120). Where the text says 含當日 or 自當日起, it does, and the period ends a day earlier than 之 counts.\n\nCount from the day before: （公告日 － 1日） 之 期限. Of a period that counts back nothing is said; write both ends in the rule.',
  },
  FG4023: {
    bad: ruled('一、學生每學期修習學分[不得超過二十五學分]{上限}。\n\n規則 學分上限 依 一 {\n  不得 選課.學分 合於 上限\n}\n'),
    good: ruled('一、學生每學期修習學分[不得超過二十五學分]{上限}。\n\n規則 學分上限 依 一 {\n  應 選課.學分 合於 上限\n}\n'),
    zh: '用語已經把「不得」「應」「為限」括進去：「合於」就是做到了。前面再寫一個「不得」，意思就反過來，做到的人違反，沒有做到的人符合。\n\n請改寫「應 … 合於 用語」。條文說的是被禁止的情形（「逾十小時者，不得考試」）時，才寫「不得 … 合於 用語」。',
    en: 'The phrase holds 不得, 應 or 為限 itself: 合於 means that it is kept. Another 不得 before it turns this around.\n\nWrite 應 … 合於 and the phrase. Only what the text describes as forbidden (逾十小時者，不得考試) stands behind 不得.',
  },
  FG4019: {
    bad: ruled('一、每學期[至少修九學分]{下限}，[至多二十五學分]{上限}。\n\n規則 學分 依 一 {\n  應 選課.學分 合於 較高者（下限、上限）\n}\n'),
    good: ruled('一、每學期[至少修九學分]{下限}，[至多二十五學分]{上限}。\n\n規則 學分 依 一 {\n  應 選課.學分 合於 下限 且 選課.學分 合於 上限\n}\n'),
    zh: '「合於」照條文的界線字去比。「較高者」裡的用語都是「至少」，就是至少其中較高的那個數；一個是「至少」、一個是「至多」，或都沒有界線字，就不知道要怎麼比。\n\n界線字不同的，請分開寫；沒有界線字的，連同界線字綁定，或寫「至少 較高者（…）」。',
    en: '合於 compares by the boundary words of the text. Where all phrases say 至少, the value is at least the highest of them; where one says 至少 and one 至多, or none says anything, it is not plain how to compare.\n\nCompare with each by itself, bind the boundary words, or write 至少 較高者（…）.',
  },
  FG4014: {
    bad: ruled('一、授課[至少三小時]{時數下限}。\n\n規則 授課 依 一 {\n  應 選課.時數 合於 選課.週數 之 時數下限\n}\n', WEEKS),
    good: ruled('一、每週授課[至少三小時]{每週下限}。\n\n規則 授課 依 一 {\n  應 選課.時數 合於 選課.週數 之 每週下限\n}\n', WEEKS),
    zh: '「甲 之 用語」是用語說的那一份：總學分之三分之一、補考日之三日內、週數之每週三小時。用語本身就是全部時，前面再寫「之」，不知道要怎麼算。\n\n請直接寫「合於 用語」；條文說的是每一單位多少時，「每週」「每學分」要印在條文裡。',
    en: 'a 之 phrase is a part or an amount of a: a third of the credits, three days from a day, three hours for each week. Where the phrase is the whole itself nothing can stand before it.\n\nWrite 合於 and the phrase; an amount for each is printed with 每.',
  },
} satisfies Record<string, Page>;
