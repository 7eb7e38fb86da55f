/** Pages of FG105x–FG106x: marks in legal text, operations of amendments. */
import type { Page } from './page.ts';
import { amended, amendedRules, MINIMUM, ruled, text } from './samples.ts';

const BASE = '一、學生應依規定選課。\n\n二、逾期申請，概不受理。\n';
const WHY = '說明 配合實務。\n';
const on = (operations: string) => amended(BASE, operations);
const good = on(`二 刪除 遞補\n${WHY}`);
const restated = on(`二 修正\n  二、逾期申請，不予受理。\n${WHY}`);

export const textReadingPages = {
  FG1050: {
    bad: ruled(MINIMUM.replace('{下限}', '{下 限、}')),
    good: ruled(MINIMUM),
    zh: '方括號之後的大括號裡要寫名稱，後面可以有英文別名與型別。這裡的字不能當名稱，所以沒有綁定。\n\n名稱只用文字與數字；若括號本來就是條文，請寫成「[…]\\{…}」。',
    en: 'The braces behind the brackets hold a name, with an alias and a type if wanted; this is no name, and nothing was bound.\n\nUse letters and digits; brackets that are text are written […]\\{…}.',
  },
  FG1051: {
    bad: text('一、學生每學期[至少修十六學分]{下限。\n'),
    good: text('一、學生每學期至少修十六學分。\n'),
    zh: '這裡像一個沒寫完的綁定，少了括號，所以整段當作條文照印。\n\n請補上括號，並寫在同一行；若本來就是條文，請寫成「[…]\\{…}」。',
    en: 'This looks like half a binding, so all of it is read as text and would be printed.\n\nAdd the bracket on the same line; brackets that are text are written […]\\{…}.',
  },
  FG1056: {
    bad: text('一、學生每學期[至少修十六學分]｛下限｝。\n'),
    good: text('一、學生每學期至少修十六學分。\n'),
    zh: '綁定的方括號與大括號都要用半形的「[」「]」「{」「}」，兩者之間不空格。用輸入法打出全形的「［］｛｝」時，這幾個字會當作條文照印，規則也找不到這個名稱。\n\n請換成半形；若本來就是條文的括號，可以不理會這個警告。',
    en: 'A binding is written with brackets in half width and nothing between them. In full width they are legal text, are printed, and the name is not bound.\n\nWrite them in half width, or leave the warning where the brackets are text.',
  },
  FG1058: {
    bad: text('一、學生每學期至少修十六學分。\n  二、逾期申請，不予受理。\n'),
    good: text('一、學生每學期至少修十六學分。\n二、逾期申請，不予受理。\n'),
    zh: '條文的編號（三、第五條）與區塊的開頭（規則、定義、案例……）要從最左邊寫起；前面有空格的，是上一條的本文。接下去的編號、與寫到「{」的區塊，看得出本來要從最左邊寫起，所以照那樣讀，並請您改正。\n\n請刪掉前面的空格；項、款、目寫在條文下面，才要空兩格。',
    en: 'Numbers of provisions and heads of blocks begin at the first column; indented they are text of the provision before. The number that comes next, and a head up to its brace, are read as what they were meant to be.\n\nDelete the blanks.',
  },
  FG1057: {
    bad: text('一、選課如下：\n  •（一）必修。\n'),
    good: text('一、選課如下：\n  （一）必修。\n'),
    zh: '由 Word 貼上的清單，編號前面常多一個項目符號。這樣一來，這一行只是普通的一段，不是（一），「依 一（一）」就找不到它。\n\n請刪去項目符號，只留編號。',
    en: 'Lists pasted from a word processor often keep a bullet before the number. The line is then a plain paragraph, and 依 一（一） finds nothing.\n\nDelete the bullet.',
  },
  FG1052: {
    bad: on(`二 修正\n  二、逾期申請，⟦不予受理。\n${WHY}`),
    good: on(`二 修正\n  二、逾期申請，⟦不予⟧受理。\n${WHY}`),
    zh: '手動畫線的記號要成對。少了一邊，不知道畫到哪裡，所以不畫。\n\n請在同一行補上另一邊；不需要手動畫線時刪去記號，畫線會自動產生。',
    en: 'Marks of underlining come in pairs; with one missing nothing is underlined by it.\n\nAdd the other one on the same line, or delete it: underlines are made without marks.',
  },
  FG1053: {
    bad: text('一、收費標準如下：\n  | 類別 | 金額\n  | 學生 | 免費 |\n'),
    good: text('一、收費標準如下：\n  | 類別 | 金額 |\n  | 學生 | 免費 |\n'),
    zh: '表格的每一列以「|」開頭、以「|」結束。少了最後一個，讀起來仍是一列，但容易漏掉一格。\n\n請補上「|」；格子裡要印直線時寫「\\|」。',
    en: 'Rows of a table begin and end with |. Without the last one a cell is easily lost.\n\nAdd it; a bar inside a cell is \\|.',
  },
  FG1060: {
    bad: on(`二 修訂\n  二、逾期申請，不予受理。\n${WHY}`),
    good: restated,
    zh: '位址之後要寫操作，這個詞不是操作，所以整項修正沒有套用。\n\n請用修正、增訂、刪除、移列、合併、分列、回復、字句、更名；用語照法制作業，不用「修訂」「新增」。',
    en: 'Behind the address stands an operation, and this is none; nothing was applied.\n\nUse 修正, 增訂, 刪除, 移列, 合併, 分列, 回復, 字句 or 更名.',
  },
  FG1062: {
    bad: on(`刪除 遞補\n${WHY}`),
    good,
    zh: '操作前面沒有寫是哪一條。只有法規名稱的「更名」可以不寫位址。\n\n請在前面寫位址，例如「二 刪除 遞補」。',
    en: 'The operation does not say on what. Only 更名 of the regulation needs no address.\n\nWrite the address before it.',
  },
  FG1063: {
    bad: on(`二 刪除 保存\n${WHY}`),
    good,
    zh: '操作之後多了不認得的字，或少了必要的字：刪除要寫「遞補」或「保留」，移列要寫移到的編號。\n\n遞補是後面的條文往前補，保留是條號留著、印「（刪除）」。',
    en: 'Something unknown stands behind the operation, or something is missing: 刪除 takes 遞補 or 保留, 移列 the new number.\n\n遞補 closes the gap, 保留 keeps the number and prints （刪除）.',
  },
  FG1064: {
    bad: on(`二 修正\n${WHY}`),
    good: restated,
    zh: '修正與增訂之後要有條文，字句之後要有改法，這裡沒有，所以這一項沒有套用。\n\n請在下一行空兩格寫出修正後的全部文字。',
    en: '修正 and 增訂 need text and 字句 needs its lines; without them nothing is applied.\n\nWrite the text, indented, on the next lines.',
  },
  FG1065: {
    bad: on(`二 字句\n  「逾期」換成「遲誤」\n${WHY}`),
    good: on(`二 字句\n  「逾期」改「遲誤」\n${WHY}`),
    zh: '字句的每一行寫一處改法，這一行不合格式，所以沒有套用。\n\n可寫「甲」改「乙」、「甲」後增「乙」、「甲」前增「乙」、刪「甲」，出現不只一次時在行末寫「共2處」。',
    en: 'Each line of 字句 is one change, and this one cannot be read.\n\nWrite 「a」改「b」, 「a」後增「b」, 「a」前增「b」 or 刪「a」, and 共n處 where it stands more than once.',
  },
  FG1066: {
    bad: on(`說明 配合實務。\n\n二 刪除 遞補\n${WHY}`),
    good,
    zh: '說明、規則不動、規則廢止都屬於前面的操作；這一行前面沒有操作。\n\n請移到所屬操作的下面。整份修正案的緣由不寫在這裡。',
    en: '說明, 規則不動 and 規則廢止 belong to the operation before them, and there is none.\n\nMove the line below its operation.',
  },
  FG1067: {
    bad: on(`二 刪除 遞補\n  二、逾期申請，不予受理。\n${WHY}`),
    good,
    zh: '這個操作不需要條文，下面卻寫了條文，可能是操作寫錯了。\n\n要改內容請用「修正」；理由請寫在「說明」。',
    en: 'The operation takes no text, and some stands below it; perhaps the operation is the wrong one.\n\nUse 修正 to change text; reasons go into 說明.',
  },
  FG1068: {
    bad: amendedRules(MINIMUM, `一 字句\n  「十六」改「十五」\n${WHY}規則不動\n`),
    good: amendedRules(MINIMUM, `一 字句\n  「十六」改「十五」\n${WHY}規則不動 學分下限\n`),
    zh: '「規則不動」「規則廢止」之後要寫規則的名稱，幾個用「、」分開；沒有寫就等於沒有交代。\n\n請寫出名稱；沒有要交代的規則時刪去這一行。',
    en: '規則不動 and 規則廢止 take names of rules, divided by 、.\n\nWrite them, or delete the line.',
  },
  FG1069: {
    bad: on(`二 分列 二、三\n  二、選課應經核准，並繳費。\n${WHY}`),
    good: on(`二 分列 二、三\n  二、選課應經核准。\n  三、選課應繳費。\n${WHY}`),
    zh: '一個條文分列成幾個，每一個都要寫出全文，由編號認出哪些字屬於哪一個。這裡有一個沒有條文，或者有一行寫在第一個編號的前面。\n\n請每一個都從自己的編號寫起，例如「二、……」一行、「三、……」一行。',
    en: 'Each of the provisions that one is divided into has its whole text, and the numbers tell which words belong to which. One has none, or a line stands before the first number.\n\nBegin every text with its number.',
  },
} satisfies Record<string, Page>;
