/** Pages of FG5025 to FG5049: 對照, 公式, 但書, 準用, 結論. Those of 科目表 are in `courses.ts`. */
import type { Page } from './page.ts';
import { CREDITS, MINIMUM, ruled } from './samples.ts';

const block = (head: string, ...clauses: string[]): string => `\n${head} 依 一 {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n`;

const SCORE = '成績 (score) : 分 0至100';
const TABLE = '一、成績換算如下：\n  | 百分計分法 | 點數 |\n  | 80分以上 | 4 |\n  | 未滿80分 | 3 |\n';
const LOOKUP = block('對照 點數換算 : 分', '以 百分計分法 合於 選課.成績', '得 點數');
const table = (text: string, lookup = LOOKUP) => ruled(text + lookup, SCORE);

const FORMULA = '一、學期成績以[成績＝50＋X÷2]{計算式}計算。\n';
const formula = (...clauses: string[]): string => block('公式 學期成績 : 分', '照 計算式', ...clauses);
const X = '令 X 為 選課.成績';

const APPROVED = `${CREDITS}\n已核准 (approved) : 是否\n轉學 (transfer) : 是否`;
const MORE = (target: string, effect: string, ...others: string[]): string => block(`但書 轉學放寬 於 ${target}`, '當 選課.轉學', effect, ...others);
const proviso = (blocks: string) => ruled(MINIMUM + blocks, APPROVED);

const TWO = '一、學生[至多修十二學分]{上限}、[至多修九學分]{進修上限}、[至多三小時]{時限}。\n';
const RULE = block('規則 學分上限', '應 選課.學分 合於 上限');
const READ = block('規則 其他', '應 選課.跨部學分 合於 進修上限 或 選課.時數 合於 時限');
const FACTS = `${CREDITS}\n跨部學分 (evening) : 學分 0至60\n時數 (hours) : 小時 0至60`;
const analogy = (...clauses: string[]) => ruled(TWO + RULE + READ + block('準用 進修學分', ...clauses), FACTS);
const ANALOGY = ['規則 學分上限', '以 選課.跨部學分 代 選課.學分'];

const conclusion = (...clauses: string[]): string => block('結論 准予選課', ...clauses);

const MEETING = '記錄 會議 (meeting) {\n  委員 (members) : 人 0至30\n  出席 (present) : 人 0至30\n  同意 (inFavour) : 人 0至30\n}\n\n';
const vote = (majority: string): Record<string, string> =>
  ruled(`一、會議應有委員[二分之一以上]{開議門檻}出席，經全體委員[三分之二以上]{議決門檻}同意。\n\n議決 決議 依 一 {\n  應出席 會議.委員\n  出席   會議.出席 合於 開議門檻\n  同意   會議.同意 ${majority}\n}\n`, CREDITS, MEETING);

export const blockPages = {
  FG5025: {
    bad: table('一、成績依下表換算。\n'),
    good: table(TABLE),
    zh: '對照讀條文印出來的表。這裡所依的條文沒有表，或有好幾個，就不知道要讀哪一個。\n\n請在「依」之後寫到表，例如「依 第三十三條 表1」；表要以「|」開頭的行寫在條文裡。',
    en: 'A 對照 reads a table that the provision prints. The provision named here has none, or several.\n\nWrite the address down to the table, such as 依 第三十三條 表1.',
  },
  FG5026: {
    bad: table(TABLE, LOOKUP.replace('以 百分計分法', '以 百分計法')),
    good: table(TABLE),
    zh: '「以」與「得」之後要寫表頭印出來的欄名，才知道要讀哪一欄。這個名稱表頭沒有，多半是打錯字，或修正案改了表頭。\n\n請照表頭的字寫；欄名不是單一個詞時用「」括起來。',
    en: 'Behind 以 and 得 stands the name of a column as the header prints it. There is none of this name.\n\nWrite it as it is printed, in 「」 when it is not one word.',
  },
  FG5027: {
    bad: table(TABLE.replace('未滿80分', '不及格')),
    good: table(TABLE),
    zh: '對照的每一列都要讀得出來：左邊是條件（80分以上、60-69、列舉的成員），右邊是宣告的型別的值。讀不出來的一格不能當作不存在，否則對照會少一種情形。\n\n請照條文確認這一格；條文就是這樣印的（例如「不退費」），請在對照加一句「令 「不退費」 為 0」，說明它是什麼。',
    en: 'Every row of a lookup must be readable: conditions in the columns of the keys, values of the declared type in the column of the result. A cell that cannot be read is not passed over.\n\nCorrect the cell, or say what its words mean: 令 「不退費」 為 0.',
  },
  FG5028: {
    bad: table('一、成績換算如下：\n  | 百分計分法 | 點數 | 百分計分法 |\n  | 80分以上 | 4 | 未滿80分 |\n'),
    good: table('一、成績換算如下：\n  | 百分計分法 | 點數 | 百分計分法 | 點數 |\n  | 80分以上 | 4 | 未滿80分 | 3 |\n'),
    zh: '為了省版面，表常把同樣的欄左右並排印兩組。每一組都要有全部的欄，才知道哪一格對應哪一格。\n\n請讓各欄在表頭出現一樣多次。',
    en: 'To save space a table may print its columns twice, side by side. Each group needs all of the columns.\n\nMake every column stand in the header equally often.',
  },
  FG5029: {
    bad: ruled(FORMULA.replace('50＋X÷2', '50＋√X') + formula(X), SCORE),
    good: ruled(FORMULA + formula(X), SCORE),
    zh: '公式讀條文印出來的計算式。讀得出的有名稱、數、百分比、＋－×÷、括號與一個「＝」。根號、次方、連加，以及「1÷2X」這種可以有兩種讀法的寫法都讀不出來。\n\n請改以「定義」寫出計算式，並把其中的數綁定在條文。',
    en: 'A 公式 reads the formula that the text prints: names, numbers, percentages, ＋－×÷, parentheses, one ＝. Roots, powers, sums, and what could be read in two ways are not read.\n\nWrite a 定義 instead, with its numbers bound in the text.',
  },
  FG5030: {
    bad: ruled(FORMULA.replace('X÷2', 'X÷2＋Y') + formula(X), SCORE),
    good: ruled(FORMULA.replace('X÷2', 'X÷2＋Y') + formula(X, '令 Y 為 選課.成績'), SCORE),
    zh: '計算式裡的每個字都要知道是什麼：由「令 … 為 …」指出事實或算式，或是本法規的定義、用語的名稱。這個字沒有。\n\n請加上「令」這一句。',
    en: 'Every word of a formula must stand for something: what 令 gives, or a definition or phrase of that name.\n\nAdd a 令.',
  },
  FG5031: {
    bad: ruled(FORMULA + formula(X, '令 Y 為 選課.成績'), SCORE),
    good: ruled(FORMULA + formula(X), SCORE),
    zh: '「令」說的字要在計算式裡印出來。沒有印的，可能是打錯字，也可能是修正案改了計算式而公式沒有跟著改。\n\n請照印出來的字寫，或刪去這一句。',
    en: 'The word behind 令 must be printed in the formula. When it is not, it was mistyped, or the formula was amended.\n\nWrite it as printed, or delete the clause.',
  },
  FG5032: {
    bad: proviso(MORE('下線', '改 原值 － 3學分')),
    good: proviso(MORE('下限', '改 原值 － 3學分')),
    zh: '但書是對另一個規則或另一個量的例外，「於」之後要寫那個規則、條文綁定的名稱、定義，或另一個但書。這裡的名稱本法規沒有。\n\n請照宣告的名稱寫。',
    en: 'A 但書 excepts from something else: a rule, a bound phrase, a definition or another proviso of this regulation. There is none of this name.\n\nWrite the name as it is declared.',
  },
  FG5033: {
    bad: proviso(MORE('學分下限', '改 9學分')),
    good: proviso(MORE('學分下限', '應 選課.學分 至少 9學分')),
    zh: '例外的效果要配合它所例外的東西：規則可以「不適用」，或以「應」「不得」換成另一個義務；量與定義可以「改」成新的值；另一個但書可以「不適用」。\n\n請改寫效果，或改寫「於」之後的名稱。',
    en: 'What an exception does depends on its target: a rule may be 不適用 or get another duty by 應 or 不得; a quantity or a definition is changed by 改; another proviso may be 不適用.\n\nCorrect the effect or the name behind 於.',
  },
  FG5034: {
    bad: proviso(MORE('下限', '改 9學分', '優先於 核准放寬')),
    good: proviso(MORE('下限', '改 9學分', '優先於 核准放寬') + block('但書 核准放寬 於 下限', '當 選課.已核准', '改 6學分')),
    zh: '「優先於」在同一個規則或同一個量的幾個但書之間定先後。這裡寫的名稱不是，先後就沒有意義。\n\n請寫同樣「於」這個名稱的另一個但書。',
    en: '優先於 puts the provisos of one target in order. The name here is none of them.\n\nWrite the name of another proviso of the same target.',
  },
  FG5035: {
    bad: proviso(MORE('下限', '改 9學分', '優先於 核准放寬') + block('但書 核准放寬 於 下限', '當 選課.已核准', '改 6學分', '優先於 轉學放寬')),
    good: proviso(MORE('下限', '改 9學分', '優先於 核准放寬') + block('但書 核准放寬 於 下限', '當 選課.已核准', '改 6學分')),
    zh: '甲優先於乙、乙又優先於甲，等於沒有先後；甲是乙的例外、乙又是甲的例外，也沒有結果。\n\n請依條文刪去其中一個。',
    en: 'Two provisos that go before each other have no order, and two that are exceptions from each other have no result.\n\nDelete one of the two, as the text says.',
  },
  FG5036: {
    bad: analogy('規則 學分上線'),
    good: analogy(...ANALOGY, '以 進修上限 代 上限'),
    zh: '準用是把同一法規的另一個規則用在別的對象。「規則」之後的名稱不是本法規的規則。\n\n請寫規則、議決或另一個準用的名稱；其他法規的規則請寫出內容。',
    en: 'A 準用 applies another rule of the same regulation to others. There is no rule of this name.\n\nWrite the name of a 規則, 議決 or 準用.',
  },
  FG5037: {
    bad: analogy('規則 進修學分'),
    good: analogy(...ANALOGY),
    zh: '準用要有一個寫出內容的規則作為根據。準用自己，或幾個準用互相準用，就沒有任何內容。\n\n請改為準用寫出內容的那一個規則。',
    en: 'An analogy needs a rule that is written out. One that names itself, or several that name each other, say nothing.\n\nName the rule that is written out.',
  },
  FG5038: {
    bad: analogy('規則 學分上限', '以 選課.學分 代 選課.跨部學分'),
    good: analogy(...ANALOGY),
    zh: '「以 甲 代 乙」把規則裡的乙換成甲。規則沒有用到乙，這一句就沒有作用，多半是前後寫反，或規則修改過了。\n\n請對照那個規則，改寫或刪去這一句。',
    en: 'A substitution replaces what the rule uses. The rule does not use this, so the two are probably the wrong way round.\n\nCompare it with the rule.',
  },
  FG5039: {
    bad: analogy('規則 學分上限', '以 時限 代 上限'),
    good: analogy(...ANALOGY, '以 進修上限 代 上限'),
    zh: '代換之後的規則要與直接寫出來的一樣成立：單位相同、列舉相同、記錄有同樣的欄位。訊息裡說的是代換後哪裡不成立。\n\n請換成同一種值，或不用準用，把規則寫出來。',
    en: 'After the substitutions the rule must hold together as if it had been written out: the same units, enumerations and fields. The message says what does not.\n\nReplace by a value of the same kind, or write the rule out.',
  },
  FG5040: {
    bad: analogy('規則 學分上限', '以 選課.跨部學分 代 12'),
    good: analogy(...ANALOGY),
    zh: '「代」之後是規則裡要被換掉的東西：事實、名稱，或整個記錄。數字與算式不能這樣指出來；條文的數字在用語裡，換用語就好。\n\n請寫例如「以 進修上限 代 上限」。',
    en: 'Behind 代 stands what is replaced: a fact, a name, or a whole record. A number of the text is a bound phrase: replace that.\n\nWrite it like 以 進修上限 代 上限.',
  },
  FG5041: {
    bad: proviso(conclusion('須 學分下線')),
    good: proviso(conclusion('須 學分下限')),
    zh: '結論由幾個規則的結果組成。「須」之後可以寫規則、裁量、疑義、其他結論，以及「是否」的定義；但書與數量沒有符不符合可言。\n\n請照宣告的名稱寫。',
    en: 'A conclusion is made from the results of rules. Behind 須 stand rules, discretions, doubts, other conclusions and yes/no definitions.\n\nWrite the name as it is declared.',
  },
  FG5042: {
    bad: proviso(conclusion('須 學分下限', '產出 學分下限')),
    good: proviso(conclusion('須 學分下限', '產出 登記學分') + block('定義 登記學分 : 學分', '＝ 選課.學分')),
    zh: '「產出」是結論成立時一起給的值，例如登記的學分；有值的是定義、對照與公式。\n\n請寫它們的名稱。',
    en: '產出 names the values that go with the conclusion: definitions, lookups, formulas.\n\nWrite the name of one of them.',
  },
  FG5043: {
    bad: proviso(`${conclusion('須 學分下限、准予加修')}${block('結論 准予加修', '須 准予選課')}`),
    good: proviso(`${conclusion('須 學分下限、准予加修')}${block('結論 准予加修', '須 學分下限')}`),
    zh: '結論甲須乙、乙又須甲，兩個都無從決定。\n\n請從其中一個的「須」刪去另一個。',
    en: 'Two conclusions that require each other can never be decided.\n\nDelete one from the 須 of the other.',
  },
  FG5044: {
    bad: ruled('一、學期總成績 ＝ 50＋X÷2。\n' + block('公式 學期成績 : 分', '照文', X), SCORE),
    good: ruled('一、學期成績 ＝ 50＋X÷2。\n' + block('公式 學期成績 : 分', '照文', X), SCORE),
    zh: '「照文」不必在條文綁定計算式：它讀所依條文裡以公式的名稱與「＝」開頭的那一句。那一句要剛好有一個，名稱要一字不差。\n\n請照條文印的名稱為公式命名，或在條文綁定計算式，寫「照 名稱」。',
    en: '照文 needs no binding: it reads the sentence of the provision that begins with the name of the block and ＝. There must be exactly one, with the same name.\n\nName the block as the text prints it, or bind the formula and write 照 with its name.',
  },
  FG5045: {
    bad: proviso(Array.from({ length: 21 }, (_, i) => block(`但書 放寬${i + 1} 於 下限`, '當 選課.轉學', '改 9學分', ...(i > 0 ? [`優先於 放寬${i}`] : []))).join('')),
    good: proviso(MORE('下限', '改 9學分')),
    zh: '法規不會有這麼多但書、裁量針對同一個量，也不會層層相用這麼多層，科目表也不會有這麼多互相重疊的類別；多到這樣，組合起來的情形算不完。多半是複製貼上或程式產生的檔案出了錯。\n\n請把效果相同的併成一個，以「或」連接條件；定義層層相用的，直接用最裡面的那一個。',
    en: 'No text of law has as many provisos or discretions of one limit, or goes through as many definitions, or has as many groups of courses that overlap; together they have more cases than can be computed. The file was probably copied or generated wrongly.\n\nJoin those of the same effect, with 或 between their conditions; use the innermost definition directly.',
  },
  FG5046: {
    bad: table(TABLE.replace('未滿80分', '不及格'), block('對照 點數換算 : 分', '以 百分計分法 合於 選課.成績', '得 點數', '令 「不及格」 為 0分', '令 「缺考」 為 0分', '其餘 0分')),
    good: table(TABLE, block('對照 點數換算 : 分', '以 百分計分法 合於 選課.成績', '得 點數')),
    zh: '「令」說明表裡只印了字的格子是什麼意思，所以那幾個字要在表裡印出來。沒有印的，可能是打錯字，也可能是修正案改了表而對照沒有跟著改。\n\n請照印出來的字寫，或刪去這一句。',
    en: '令 says what a cell means that prints words, and the words must stand in the table. Where they do not, they were mistyped, or the table was amended.\n\nWrite them as printed, or delete the clause.',
  },
  FG5047: {
    bad: table(TABLE.replace('未滿80分', '其他'), LOOKUP.replace('  得 點數\n', '  得 點數\n  其餘 0分\n')),
    good: table(TABLE.replace('未滿80分', '其他')),
    zh: '表裡印「其他」「其餘」的那一列，已經說了沒有列出的情形得到什麼。對照再寫一個「其餘」，就不知道以哪一個為準。\n\n請刪去「其餘」這一句；要改值，請改表裡的那一列。',
    en: 'The row that prints 其他 says what all others get. A 其餘 of the lookup would be a second answer.\n\nDelete the clause; to change the value, change the row.',
  },
  FG5048: {
    bad: ruled(MINIMUM + block('規則 通知 (notice)', '當 選課.轉學', '效果 列入紀錄', '效果 選課.學分 不合於 下限：通知導師'), APPROVED),
    good: ruled(MINIMUM + block('規則 通知 (notice)', '當 選課.轉學', '效果 列入紀錄', '效果 選課.學分 不合於 下限 時：通知導師'), APPROVED),
    zh: '「效果」「得」後面是文字，不是條件。少了「時：」，或把「當」「除外」接在同一行，那個條件就變成文字的一部分，效果對每個人都會發生。\n\n請寫「效果 條件 時：文字」，「當」「除外」另起一行；就是要印這些字的，用「」括起來。',
    en: 'What stands behind 效果 and 得 is words and no condition. Without 時：, or with 當 or 除外 on the same line, the condition becomes words, and the effect comes about for everybody.\n\nWrite 效果 condition 時：words, begin a new line for 當 and 除外, or put the words between 「」.',
  },
  FG5095: {
    bad: vote('合於 議決門檻'),
    good: vote('合於 會議.委員 之 議決門檻'),
    zh: '「議決」的出席從應出席人數算，同意從出席人數算。條文印的卻是「全體委員三分之二以上同意」：十二人出席九人，六人同意已是出席的三分之二，還不到全體的三分之二。照原樣判定，沒有通過的會變成通過。\n\n請在「同意」寫明基準：合於 會議.委員 之 議決門檻。',
    en: '議決 takes 出席 of those who should attend and 同意 of those present. Here the text prints a share of all members: with 9 of 12 present, 6 in favour are two thirds of those present, but not of all.\n\nWrite the base of 同意: 合於 會議.委員 之 議決門檻.',
  },
} satisfies Record<string, Page>;

