/** Pages of FG103x–FG104x: blocks and their clauses. */
import type { Page } from './page.ts';
import { CREDITS, MINIMUM, ruled } from './samples.ts';

const good = ruled(MINIMUM);
const APPROVED = `${CREDITS}\n已核准 (approved) : 是否\n已繳費 (paid) : 是否`;
const three = (condition: string) => ruled(MINIMUM.replace('選課.學分 合於 下限', condition), APPROVED);
const defined = (lines: string) => ruled(`一、學分之計算，依各系規定。\n\n定義 計列學分 : 學分 依 一 {\n${lines}}\n`, APPROVED);
const concluded = (lines: string) => ruled(`${MINIMUM}\n結論 准予選課 (granted) 依 一 {\n${lines}}\n`, APPROVED);
const excepted = (lines: string) => ruled(`${MINIMUM}\n但書 核准者 (approvedOnes) 於 下限 依 一 {\n${lines}}\n`, APPROVED);
const summed = (value: string) => ruled(MINIMUM.replace('選課.學分 合於 下限', `${value} 合於 下限`), `${CREDITS}\n各科學分 (each) : 清單 學分 0至60\n已核准 (approved) : 是否`);
const effect = (...effects: string[]) => ruled(`一、衝堂之科目，以[零分]{給分}計。\n\n規則 衝堂 依 一 {\n  當 選課.已核准\n${effects.map((e) => `  效果 ${e}\n`).join('')}}\n`, `${APPROVED}\n成績 (score) : 分 0至100`);

export const blockReadingPages = {
  FG1030: {
    bad: ruled(MINIMUM.replace('依 一 {', '依 一')),
    good,
    zh: '規則、定義、裁量、案例的內容寫在大括號裡；開頭這一行沒有左大括號，讀不出哪些是內容。\n\n請在開頭那一行的最後補上「{」。',
    en: 'The clauses of a block stand inside braces, and its head line lacks the opening one.\n\nAdd { at the end of the head line.',
  },
  FG1031: {
    bad: ruled(MINIMUM.replace('\n}\n', '\n')),
    good,
    zh: '區塊沒有右大括號。讀到下一個條文或區塊就視為結束，這一段不會執行，後面的不受影響。\n\n請在最後一句的下一行補上「}」。',
    en: 'The block has no closing brace. It ends where the next provision or block begins and does not run; what follows is read.\n\nAdd } on a line below the last clause.',
  },
  FG1032: {
    bad: ruled(MINIMUM.replace('\n}\n', '\n} 以上\n')),
    good,
    zh: '右大括號之後同一行還有文字，不屬於這個區塊，也不是條文。\n\n請另起一行；說明請寫成「// …」。',
    en: 'Words follow the closing brace on its line and belong to nothing.\n\nPut them on a line of their own; comments are written // ….',
  },
  FG1033: {
    bad: ruled(`${MINIMUM}\n規則 依 一 {\n  應 選課.學分 合於 下限\n}\n`),
    good,
    zh: '每個規則、定義、裁量、案例都要有名稱，結果、修正案與別的規則都用名稱指它。\n\n請在關鍵詞之後寫名稱，例如「規則 學分下限 依 一 {」。',
    en: 'Every block has a name: results, amendments and other rules use it.\n\nWrite it behind the keyword.',
  },
  FG1034: {
    bad: ruled(MINIMUM.replace('合於 下限', '合於')),
    good,
    zh: '這裡的字不合文法：前面的詞之後應該接別的東西。說明列出這裡可以寫什麼。\n\n這一段不會執行，其他區塊不受影響；改好之後再檢查一次。',
    en: 'The words here do not fit what stands before them; the help says what could stand here.\n\nThe block does not run, the others do.',
  },
  FG1035: {
    bad: ruled(MINIMUM.replace('選課.學分', '選課.學分 ＠')),
    good,
    zh: '規則裡有沒有意義的符號。法規的標點與符號只在條文裡照印，規則裡只有固定的幾種。\n\n請刪去；要寫一段文字，請用「」括起來。',
    en: 'The code holds a sign that has no meaning there. Text prints any sign; code knows a few.\n\nDelete it; words go into 「」.',
  },
  FG1036: {
    bad: ruled(MINIMUM.replace('  應 ', '  需要 ')),
    good,
    zh: '區塊裡每一句以固定的關鍵詞開頭，這個詞不是。關鍵詞必須獨立成詞，後面空一格。\n\n請改成適用、應、不得、得、當、效果、除外等；長句可以換行，但下一行要縮排。',
    en: 'Each clause begins with a keyword of its block, and this word is none. A keyword stands alone, with a space behind it.\n\nUse 適用, 應, 不得, 得, 當, 效果 or 除外.',
  },
  FG1037: {
    bad: three('選課.學分 合於 下限 且 選課.已核准 或 選課.已繳費'),
    good: three('選課.學分 合於 下限 且 （選課.已核准 或 選課.已繳費）'),
    zh: '「甲且乙或丙」可以讀成「（甲且乙）或丙」，也可以讀成「甲且（乙或丙）」，結果不同。法規的文字常有這種歧義，規則不能有。\n\n請加括號寫明是哪一種。',
    en: 'a 且 b 或 c can be read in two ways with different results. Legal text is often ambiguous like this; a rule must not be.\n\nAdd parentheses.',
  },
  FG1039: {
    bad: ruled(MINIMUM.replace('依 一 {', '依 本要點 {')),
    good,
    zh: '「依」之後要寫條文的位置，這裡的字不是位置。\n\n請照印出來的編號寫，例如「三（四）」「第五條第三款序文」「附表1」。',
    en: 'Behind 依 stands an address, and this is none.\n\nWrite the numbers as they are printed, such as 三（四） or 第五條第三款序文.',
  },
  FG1040: {
    bad: defined('  ＝ 選課.學分\n  其餘 選課.學分\n'),
    good: defined('  ＝ 選課.學分\n'),
    zh: '這一句在區塊裡只能有一次，寫了兩次就不知道以哪一句為準，目前只讀第一句。\n\n請合併成一句，或刪去一句。',
    en: 'This clause stands once in a block; of two, only the first is read.\n\nJoin them, or delete one.',
  },
  FG1041: {
    bad: ruled(`${MINIMUM}\n案例 甲 {\n  選課 { 學分 15 }\n  學分下限 ＝ 「違反\n}\n`),
    good: ruled(`${MINIMUM}\n案例 甲 {\n  選課 { 學分 15 }\n  學分下限 違反\n}\n`),
    zh: '引號沒有結尾，後面的內容全被當成文字。引號要在同一行結束。\n\n請補上「」」。',
    en: 'The quotation is not closed, so all that follows would be part of it. It ends on its own line.\n\nAdd 」.',
  },
  FG1042: {
    bad: ruled('一、轉學生選課應經核准。\n\n規則 核准 依 一 {\n  得\n  當 選課.已核准\n}\n', APPROVED),
    good: ruled('一、轉學生選課應經核准。\n\n規則 核准 依 一 {\n  得 選課\n  當 選課.已核准\n}\n', APPROVED),
    zh: '這個詞之後要寫一段文字，例如「得」之後寫准許做什麼、「由」之後寫誰，結果會照印。這裡是空的。\n\n請在同一行寫出內容。',
    en: 'Words belong behind this one: what is permitted behind 得, who decides behind 由; results print them.\n\nWrite them on the same line.',
  },
  FG1043: {
    bad: ruled(`${MINIMUM}\n案例 甲 {\n  選課 { 學分 15 }\n  學分下限 違規\n}\n`),
    good: ruled(`${MINIMUM}\n案例 甲 {\n  選課 { 學分 15 }\n  學分下限 違反\n}\n`),
    zh: '案例的預期結果只能是固定的幾個詞。寫成別的詞，無法與判定結果比對。\n\n義務寫符合或違反，許可寫得或不得，另有偏離原則、不適用、無法判定、衝突；定義與效果寫「＝ 值」。',
    en: 'What a case expects is one of a few words; another one cannot be compared with a result.\n\nDuties: 符合, 違反; permissions: 得, 不得; also 偏離原則, 不適用, 無法判定, 衝突; definitions and effects: ＝ and a value.',
  },
  FG1044: {
    bad: ruled(`${MINIMUM}\n案例 甲 {\n  選課 { 學分 合計（9、6） }\n  學分下限 違反\n}\n`),
    good: ruled(`${MINIMUM}\n案例 甲 {\n  選課 { 學分 15 }\n  學分下限 違反\n}\n`),
    zh: '案例寫的是已知的事實與預期的結果，都是固定的值；合計、平均、取位等算法只寫在規則與定義裡。\n\n請直接寫算出來的數字。',
    en: 'A case gives known facts and expected results as plain values; sums, averages and rounding stand in rules and definitions.\n\nWrite the computed number.',
  },
  FG1045: {
    bad: defined(''),
    good: defined('  當 選課.已核准 則 選課.學分\n  其餘 0 學分\n'),
    zh: '定義沒有寫出任何值。每個「當」要有「則」；各情形不能涵蓋所有的人時，最後還要有「其餘」。\n\n請補上；只有一個值時寫「＝ 值」。',
    en: 'The definition gives no value. Each 當 has a 則, and 其餘 comes last where they do not cover everybody.\n\nAdd it; a single value is written ＝ value.',
  },
  FG1046: {
    bad: concluded('  適用 選課.已核准\n'),
    good: concluded('  適用 選課.已核准\n  須   學分下限\n'),
    zh: '這個區塊少了不能沒有的一句，不會執行。對照要有以與得，公式要有照，但書要有於與一個效果，準用要有規則，結論要有須，議決要有應出席與出席。\n\n請照說明的例子補上；開頭那一行的「於」寫在名稱之後、「依」之前。',
    en: 'The block lacks a clause that it cannot do without, and does not run.\n\nAdd it as the help shows. The 於 of a 但書 stands in its head, between the name and 依.',
  },
  FG1047: {
    bad: excepted('  當   選課.已核准\n  改   原值 － 3學分\n  不適用\n'),
    good: excepted('  當   選課.已核准\n  改   原值 － 3學分\n'),
    zh: '一個但書說明一種例外，效果只能是改、不適用、應、不得之一。寫了兩個，就不知道符合條件時以哪一個為準。\n\n請留下一個；條文若有兩種例外，請寫成兩個但書，各有自己的「當」。',
    en: 'A 但書 is one exception with one effect: 改, 不適用, 應 or 不得. Of two, it would not be clear which one counts.\n\nKeep one, or write two blocks, each with its own 當.',
  },
  FG1048: {
    bad: summed('合計（選課.各科學分 其中 選課.已核准）'),
    good: summed('合計（選課.各科學分）'),
    zh: '合計、個數、名次等算法各有固定的寫法：要逐筆篩選時，先寫每一筆取什麼值，再用「於」指出清單；個數、連續、任一、全部算的是各筆本身，不寫值。\n\n請照說明的例子改寫。',
    en: 'Each operator over a list has its parts: where entries are chosen by 其中, the value of each entry comes first and 於 names the list; 個數, 連續, 任一 and 全部 are over the entries and take no value.\n\nWrite it like the sample in the help.',
  },
  FG1049: {
    bad: summed('取位（選課.學分 ÷ 2，四捨五入至整數）'),
    good: summed('取位（選課.學分 ÷ 2，四捨五入 至 整數）'),
    zh: '取位的方式讀不出來。可以寫條文中綁定取位方式的名稱，或者寫四捨五入、無條件捨去、無條件進位之一，再寫「至」與位數。\n\n各詞之間要空一格，例如「四捨五入 至 小數2位」。',
    en: 'The way of rounding cannot be read. It is the name of a bound phrase, or 四捨五入, 無條件捨去 or 無條件進位 with 至 and the decimals.\n\nPut spaces between the words, such as 四捨五入 至 小數2位.',
  },
  FG1054: {
    bad: effect('列入名單、選課.成績 ＝ 給分'),
    good: effect('列入名單', '選課.成績 ＝ 給分'),
    zh: '「效果」後面可以是文字，也可以是給事實的值；文字用「、」分開。值是程式要登記的，與文字混在一句，會被當成文字而沒有登記。\n\n請分成兩句「效果」；若真的只是文字，寫在「」裡。',
    en: 'Behind 效果 stand words, or a value that is given to a fact; words are joined with 、. A value is to be recorded by programs, and among words it would be taken for words and lost.\n\nWrite two clauses; put it inside 「…」 when it is words.',
  },
} satisfies Record<string, Page>;
