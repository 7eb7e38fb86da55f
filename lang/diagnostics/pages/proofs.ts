/** Pages of FG71xx: proofs about rules. */
import type { Page } from './page.ts';
import { CREDITS, MINIMUM, ruled } from './samples.ts';

/** Two limits for two years, and a rule that reads the definition of which one counts. */
const LIMITS = '一、[一、二、三年級]{一般年級}學生每學期[至少修十六學分]{一般下限}，[四年級]{末年級}學生[至少修九學分]{末年下限}。\n\n';
const YEARS = `${CREDITS}\n年級 (year) : 年級 1至4`;
const chosen = (branches: string): string =>
  `${LIMITS}定義 達下限 : 是否 依 一 {\n${branches.split('\n').map((line) => `  ${line}\n`).join('')}}\n\n規則 學分下限 依 一 {\n  應 達下限\n}\n`;
const FIRST = '當 選課.年級 屬於 一般年級 則 選課.學分 合於 一般下限';
const LAST = '當 選課.年級 等於 末年級 則 選課.學分 合於 末年下限';
const MARKS = '衝堂 (timeClash) : 是否\n缺考 (absent) : 是否\n成績 (score) : 分 0至100';
const marks = (absent: string): string => `一、衝堂之科目以[十分]{衝堂給分}計，缺考者以[零分]{缺考給分}計。\n\n規則 衝堂 依 一 {\n  當   選課.衝堂\n  效果 選課.成績 ＝ 衝堂給分\n}\n\n規則 缺考 依 一 {\n  當   ${absent}\n  效果 選課.成績 ＝ 缺考給分\n}\n`;
const reduced = (when: string): string => `一、缺考之科目，扣[五分]{扣分}。\n\n規則 缺考 依 一 {\n  當   ${when}\n  效果 選課.成績 ＝ 選課.成績 － 扣分\n}\n`;
const rule = (clauses: string): string => `一、學生每學期[至少修十六學分]{下限}，延修生不在此限。\n\n規則 學分下限 依 一 {\n${clauses.split('\n').map((line) => `  ${line}\n`).join('')}}\n`;
const EXTENDED = `${CREDITS}\n延修生 (extended) : 是否`;
const TWO = (second: string): string => `${MINIMUM}\n二、延修生每學期[至多修九學分]{上限}。\n\n規則 學分上限 依 二 {\n${second}  應 選課.學分 合於 上限\n}\n`;
const provisos = (priority: string): string =>
  `${MINIMUM}\n但書 延修放寬 於 下限 依 一 {\n  當 選課.延修生\n  改 9學分\n}\n\n但書 轉學放寬 於 下限 依 一 {\n  當 選課.轉學生\n  改 6學分\n${priority}}\n`;

export const proofPages = {
  FG7101: {
    bad: ruled(chosen(`${FIRST}\n${LAST}\n當 選課.年級 少於 末年級 則 否`), YEARS),
    good: ruled(chosen(`${FIRST}\n${LAST}`), YEARS),
    zh: '定義的兩個情形對同一個人都成立，值卻不同：寫在前面的會被採用，而條文並沒有這樣說。訊息裡的例子就是這樣的人。\n\n請依條文限定其中一個情形。兩個情形值相同時不必改。',
    en: 'Two branches of a definition hold for the same student with different values: the first one would count, which the text does not say. The message shows such a student.\n\nNarrow one of the conditions as the text has it.',
  },
  FG7102: {
    bad: ruled(chosen(`${FIRST}\n${LAST}`), YEARS.replace('1至4', '1至5')),
    good: ruled(chosen(`${FIRST}\n${LAST}`), YEARS),
    zh: '定義沒有「其餘」，各情形又沒有涵蓋所有的人：有人會得不到值，用到它的規則只能說「無法判定」。訊息裡的例子就是這樣的人。\n\n請補上這個情形，或寫「其餘」。',
    en: 'A definition without 其餘 leaves somebody out, and rules that read it cannot decide about them. The message shows such a student.\n\nAdd the branch, or 其餘.',
  },
  FG7103: {
    bad: ruled(rule('適用 選課.學分 超過 30 且 選課.學分 少於 10\n應   選課.學分 合於 下限')),
    good: ruled(rule('適用 選課.學分 超過 10 且 選課.學分 少於 30\n應   選課.學分 合於 下限')),
    zh: '「適用」與「當」的條件互相矛盾，或超出詞彙的範圍，沒有人會適用這個規則。它不會出錯，只是永遠沒有作用。\n\n請檢查是「且」「或」寫反，還是數字或成員寫錯。',
    en: 'The conditions of 適用 and 當 contradict each other, or lie outside the ranges of the vocabulary: the rule never does anything.\n\nSee whether 且 and 或 are mixed up, or a number or a member is wrong.',
  },
  FG7104: {
    bad: ruled(rule('適用 選課.延修生\n應   選課.學分 合於 下限\n除外 選課.延修生'), EXTENDED),
    good: ruled(rule('應 選課.學分 合於 下限\n除外 選課.延修生'), EXTENDED),
    zh: '適用這個規則的人全都屬於它的「除外」，規則等於沒有寫。通常是「除外」的條件寫得太寬，或與「適用」寫成同一件事。\n\n請對照條文的但書，縮小「除外」。',
    en: 'Whoever the rule applies to is excepted from it, so it might as well not be there. Mostly an exception is too wide, or says the same as 適用.\n\nCompare it with the proviso of the text.',
  },
  FG7105: {
    bad: ruled(rule('適用 選課.延修生 為 否\n應   選課.學分 合於 下限\n除外 選課.延修生'), EXTENDED),
    good: ruled(rule('應 選課.學分 合於 下限\n除外 選課.延修生'), EXTENDED),
    zh: '這個「除外」對任何人都不會改變結果：適用的人沒有一個屬於它，或屬於它的人都已屬於別的「除外」。\n\n請對照條文檢查條件；確為贅語時可以刪去。',
    en: 'The exception changes nothing for anybody: nobody to whom the rule applies is excepted by it, or another exception covers them all.\n\nCompare the condition with the text, or delete it.',
  },
  FG7106: {
    bad: ruled(TWO('')),
    good: ruled(TWO('  適用 選課.延修生\n').replace('合於 下限\n', '合於 下限\n  除外 選課.延修生\n'), EXTENDED),
    zh: '兩個規則對同一個人都適用，各自都做得到，卻沒有辦法同時做到。其中一個應該是另一個的例外，或適用於不同的人，只是沒有寫出來。\n\n請依條文寫明「適用」或「除外」。',
    en: 'Two rules apply to one student, each can be kept, and both together cannot. One of them is meant to be an exception of the other, or to apply to others.\n\nSay so with 適用 or 除外.',
  },
  FG7107: {
    bad: ruled(rule('應 選課.學分 合於 下限'), '學分 (credits) : 學分 0至15'),
    good: ruled(rule('應 選課.學分 合於 下限')),
    zh: '凡適用這個規則的人都違反，沒有人做得到。可能是義務的條件寫反了，也可能是詞彙的範圍容不下條文要求的數。\n\n請改正條件，或放寬詞彙的範圍。',
    en: 'Nobody can meet the duty. Either the condition says the opposite of what is meant, or the range of the vocabulary has no room for the number of the text.\n\nCorrect the condition, or widen the range.',
  },
  FG7108: {
    bad: ruled(rule('應 選課.學分 合於 下限'), '學分 (credits) : 學分 16至60'),
    good: ruled(rule('應 選課.學分 合於 下限')),
    zh: '適用的人全都符合，這個義務不可能違反。詞彙的範圍用來擋下打錯的資料，不該代替條文的界限：違規的人也要填得進來。\n\n請放寬詞彙的範圍，或檢查界限字與數字。',
    en: 'Whoever the duty applies to meets it. Ranges of the vocabulary stop slips in data; they are not the limits of the text, and those who break the rule must be able to enter what they did.\n\nWiden the range, or look at the boundary word.',
  },
  FG7109: {
    bad: ruled(rule('適用 選課.延修生 或 選課.學分 超過 60\n應   選課.學分 合於 下限'), EXTENDED),
    good: ruled(rule('適用 選課.延修生 或 選課.學分 超過 5\n應   選課.學分 合於 下限'), EXTENDED),
    zh: '規則裡的這個條件對任何人都一樣，寫不寫沒有差別；通常是數字、成員或詞彙的範圍有一個不對。\n\n請改正條件；確為多餘時請刪去。',
    en: 'The condition is the same for everybody, so it decides nothing; mostly a number, a member or a range is wrong.\n\nCorrect it, or delete it.',
  },
  FG7110: {
    bad: ruled(chosen(`${FIRST}\n${LAST}\n其餘 否`), YEARS),
    good: ruled(chosen(`${FIRST}\n${LAST}`), YEARS),
    zh: '前面的情形已經涵蓋所有走到這裡的人，這一個不會用到。可能是條件寫錯，使本來要在這裡的人落到別處。\n\n請檢查各情形的條件；確為多餘時請刪去。',
    en: 'The branches before this one take everybody who could reach it. A wrong condition may send people elsewhere who belong here.\n\nLook at the conditions, or delete the branch.',
  },
  FG7111: {
    bad: ruled(MINIMUM, EXTENDED),
    good: ruled(MINIMUM),
    zh: '詞彙有這個事實，工作區卻沒有規則讀取它：填了也不影響任何結果。可能是規則漏寫了條件。\n\n詞彙只增不減，不必刪去；確定不用時，不要求申請人填寫就好。',
    en: 'The vocabulary has the fact and no rule of the workspace reads it. A rule may lack a condition.\n\nVocabularies only grow, so leave it; there is no need to ask anybody for it.',
  },
  FG7113: {
    bad: ruled(provisos(''), `${EXTENDED}\n轉學生 (transfer) : 是否`),
    good: ruled(provisos('  優先於 延修放寬\n'), `${EXTENDED}\n轉學生 (transfer) : 是否`),
    zh: '同一個規則或量有兩個但書，會對同一個人同時成立，而條文沒有說哪一個優先；這樣的人得到的結果是「衝突」。訊息裡的例子就是這樣的人。\n\n請依條文寫「優先於」，或限定其中一個的條件。',
    en: 'Two exceptions from one rule or quantity hold for the same student, and nothing says which comes first: the result is a conflict. The message shows such a student.\n\nWrite 優先於 as the text has it, or narrow one of the conditions.',
  },
  FG7114: {
    bad: ruled(marks('選課.缺考'), MARKS),
    good: ruled(marks('選課.缺考 且 選課.衝堂 為 否'), MARKS),
    zh: '兩個規則會對同一個人同時發生效果，卻給同一個事實不同的值；照著登記的程式不知道記哪一個。訊息裡的例子就是這樣的人。\n\n請依條文限定其中一個的條件；或把值寫成一個定義，由一個規則給。',
    en: 'Two rules take effect for the same student and give one fact different values, and a program that records them would not know which. The message shows such a student.\n\nNarrow one of the conditions, or make the value one definition that one rule gives.',
  },
  FG7115: {
    bad: ruled(reduced('選課.缺考'), '缺考 (absent) : 是否\n成績 (score) : 分 0至100'),
    good: ruled(reduced('選課.缺考 且 選課.成績 不低於 扣分'), '缺考 (absent) : 是否\n成績 (score) : 分 0至100'),
    zh: '規則給的值是由事實算出來的，有人算出來會超出詞彙宣告的範圍；照著登記的資料，下次就讀不進來。訊息裡的例子就是這樣的人。\n\n請依條文限定條件或值；範圍太窄時請放寬詞彙。',
    en: 'The value that the rule gives is computed from facts, and for somebody it leaves the range that the vocabulary declares: recorded, it could not be read again. The message shows such a student.\n\nNarrow the condition or the value as the text has it, or widen the field.',
  },
} satisfies Record<string, Page>;
