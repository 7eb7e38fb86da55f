/** FG1xxx: reading a file: characters, lines, blocks. */
import { entry } from '../entry.ts';
import {
  expectedZh, keywordIn, meantZh, expectedEn, missingParts, missingZh, missingEn, placesZh, placesEn, placesHelpZh, callMessagesZh, callMessagesEn, callSample,
  type ExpectedPart, type MissingPart, type ClausePlace, type CallProblem,
} from '../parts.ts';

const maybeZh = (suggestion: string | null): string => (suggestion === null ? '' : `您是不是要寫「${suggestion}」？`);
const maybeEn = (suggestion: string | null): string => (suggestion === null ? '' : ` Did you mean 「${suggestion}」?`);
type Guess = { word: string; suggestion: string | null };

/** What must stand behind an operation. */
const WANTED_BEHIND: Readonly<Record<string, string>> = { 移列: '移到的位置', 合併: '要併入的條文', 分列: '分列後的各個條文', 回復: '要回到哪一個版本' };

export const reading = {
  // ---------------------------------------------------------------------------------------------- files
  FG1001: entry<Guess>({
    severity: 'error',
    zh: (p) => `第一個詞「${p.word}」不是已知的檔案種類。${maybeZh(p.suggestion)}`,
    en: (p) => `The first word 「${p.word}」 is no known kind of file.${maybeEn(p.suggestion)}`,
    help: { zh: () => '第一行請寫檔案種類、名稱與英文別名，例如「法規 學生選課要點 (nfu.courseSelection)」；種類可寫法規、修正案、詞彙。', en: () => 'Start the first line with 法規, 修正案 or 詞彙, then the title and an ASCII alias.' },
  }),
  FG1002: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `這一版還不讀「${p.word}」檔。`,
    en: (p) => `This version does not read ${p.word} files.`,
    help: { zh: () => '目前能讀的檔案種類是法規、修正案、詞彙。', en: () => 'The kinds that are read are 法規, 修正案 and 詞彙.' },
  }),
  FG1003: entry<Record<never, never>>({
    severity: 'error',
    zh: () => '檔案是空的。',
    en: () => 'The file is empty.',
    help: { zh: () => '第一行請寫檔案種類、名稱與英文別名，例如「法規 學生選課要點 (nfu.courseSelection)」。', en: () => 'Write the kind, the title and an ASCII alias on the first line.' },
  }),
  FG1004: entry<{ bytes: number; limit: number }>({
    severity: 'error',
    zh: (p) => `檔案太大：${p.bytes} 位元組，上限是 ${p.limit} 位元組。`,
    en: (p) => `The file is too large: ${p.bytes} bytes, the limit is ${p.limit}.`,
    help: { zh: () => '請把不同的法規分成不同的檔案。', en: () => 'Put each regulation into a file of its own.' },
  }),
  FG1005: entry<{ limit: number }>({
    severity: 'information',
    zh: (p) => `這個檔案的問題多於 ${p.limit} 個，其餘的不列出。`,
    en: (p) => `This file has more than ${p.limit} findings; the rest are not listed.`,
    help: { zh: () => '先改好前面列出的問題再檢查一次。', en: () => 'Settle the findings above and check again.' },
  }),
  FG1006: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」後面沒有名稱。`,
    en: (p) => `There is no title behind 「${p.word}」.`,
    help: { zh: (p) => `請寫成「${p.word} 名稱 (別名)」。`, en: (p) => `Write 「${p.word} title (alias)」.` },
  }),
  FG1007: entry<{ title: string }>({
    severity: 'error',
    zh: (p) => `「${p.title}」沒有英文別名。`,
    en: (p) => `「${p.title}」 has no ASCII alias.`,
    help: { zh: () => '在第一行最後加上括號內的英文別名，例如 (nfu.courseSelection)；其他檔案與程式用它來指這個檔案。', en: () => 'Add an alias in parentheses at the end of the first line, such as (nfu.courseSelection).' },
  }),
  FG1008: entry<{ text: string }>({
    severity: 'error',
    zh: (p) => `別名「${p.text}」只能用英文字母開頭，後面是英文字母、數字或底線。`,
    en: (p) => `The alias 「${p.text}」 must start with an ASCII letter and go on with ASCII letters, digits or _.`,
    help: { zh: () => '請寫成例如 (minimum)、(yearOfStudy)。', en: () => 'Write it like (minimum) or (yearOfStudy).' },
  }),
  // ---------------------------------------------------------------------------------------------- characters
  FG1010: entry<{ codePoint: string }>({
    severity: 'error',
    zh: (p) => `這裡有改變文字方向的控制字元 ${p.codePoint}，看到的順序會和實際內容不同。`,
    en: (p) => `There is a bidirectional control ${p.codePoint} here; what is shown differs from what is read.`,
    help: { zh: () => '請刪掉這個字元。', en: () => 'Delete the character.' },
  }),
  FG1011: entry<{ codePoint: string; plain: string }>({
    severity: 'error',
    zh: (p) => `名稱裡有看不出差別的字元 ${p.codePoint}${p.plain === '' ? '' : `，看起來像「${p.plain}」`}。`,
    en: (p) => `A name holds the look-alike or invisible character ${p.codePoint}${p.plain === '' ? '' : `, which looks like 「${p.plain}」`}.`,
    help: { zh: (p) => (p.plain === '' ? '請刪掉這個字元。' : `請改寫成「${p.plain}」。`), en: (p) => (p.plain === '' ? 'Delete the character.' : `Write 「${p.plain}」.`) },
  }),
  FG1012: entry<{ codePoint: string; plain: string }>({
    severity: 'warning',
    zh: (p) => `本文裡有看不出差別的字元 ${p.codePoint}${p.plain === '' ? '' : `，看起來像「${p.plain}」`}。`,
    en: (p) => `The text holds the look-alike or invisible character ${p.codePoint}${p.plain === '' ? '' : `, which looks like 「${p.plain}」`}.`,
    help: { zh: () => '如果公告的原文就是這個字元，可以不改；否則請重打這個字。', en: () => 'Keep it when the official text prints it; otherwise type the character again.' },
  }),
  FG1013: entry<{ codePoint: string }>({
    severity: 'error',
    zh: (p) => `這裡有不能寫進文件的字元 ${p.codePoint}。`,
    en: (p) => `There is a character here that no document can hold: ${p.codePoint}.`,
    help: { zh: () => '請刪掉這個字元，或重打缺損的字。', en: () => 'Delete it, or type the damaged character again.' },
  }),
  FG1014: entry<Record<never, never>>({
    severity: 'warning',
    zh: () => '這裡有一個字在轉檔時遺失了（顯示為「\uFFFD」）。',
    en: () => 'A character was lost here when the file was converted (shown as "\uFFFD").',
    help: { zh: () => '請照原文重打這個字。', en: () => 'Type it again from the original.' },
  }),
  // ---------------------------------------------------------------------------------------------- lines at column 0
  FG1020: entry<Guess>({
    severity: 'error',
    zh: (p) => `「${p.word}」不是這種檔案的標頭欄位。${maybeZh(p.suggestion)}`,
    en: (p) => `「${p.word}」 is no header of this kind of file.${maybeEn(p.suggestion)}`,
    help: { zh: () => '標頭欄位從第一欄寫起，例如「機關 國立虎尾科技大學」；法規本文的每一行前面要空格。', en: () => 'Headers stand at the first column, such as 「機關 …」; lines of legal text are indented.' },
  }),
  FG1021: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `標頭欄位「${p.word}」要寫在本文前面。`,
    en: (p) => `The header 「${p.word}」 belongs before the body.`,
    help: { zh: () => '請移到第一行的下面；如果這是法規本文，請在行首空兩格。', en: () => 'Move it below the first line; if it is legal text, indent it.' },
  }),
  FG1022: entry<{ text: string }>({
    severity: 'error',
    zh: (p) => `詞彙檔裡「${p.text}」不在列舉、記錄或單位之內。`,
    en: (p) => `「${p.text}」 stands outside 列舉, 記錄 and 單位.`,
    help: { zh: () => '請寫進大括號裡，例如「列舉 學制 (programme) { 四技日間部 (fourYearDay) }」。', en: () => 'Put it inside the braces of a block.' },
  }),
  FG1023: entry<{ text: string }>({
    severity: 'warning',
    zh: (p) => `從第一欄寫起的「${p.text}」不是條文編號、關鍵詞或標題，先當作前一條的本文。`,
    en: (p) => `「${p.text}」 at the first column is no number, keyword or heading; it is read as text of the provision before.`,
    help: { zh: () => '法規本文請在行首空兩格；如果是上一行被斷開的後半句，請接回上一行。', en: () => 'Indent legal text; join it to the line before when it is the rest of a broken line.' },
  }),
  FG1024: entry<Record<never, never>>({
    severity: 'warning',
    zh: () => '這段縮排的文字前面沒有條文。',
    en: () => 'This indented text belongs to no provision.',
    help: { zh: () => '請在前面寫條文編號，例如「一、」；標頭欄位請從第一欄寫起。', en: () => 'Write a provision number such as 一、 before it; headers start at the first column.' },
  }),
  FG1025: entry<Guess>({
    severity: 'error',
    zh: (p) => `不認得關鍵詞「${p.word}」。${maybeZh(p.suggestion)}`,
    en: (p) => `Unknown keyword 「${p.word}」.${maybeEn(p.suggestion)}`,
    help: { zh: () => '區塊的開頭可寫規則、定義、裁量、疑義、另訂、對照、公式、但書、準用、結論、議決、科目表、案例；詞彙檔可寫列舉、記錄、單位。', en: () => 'Blocks start with 規則, 定義, 裁量, 疑義, 另訂, 對照, 公式, 但書, 準用, 結論, 議決, 科目表 or 案例; in a vocabulary with 列舉, 記錄 or 單位.' },
  }),
  FG1027: entry<Record<never, never>>({
    severity: 'error',
    zh: () => '這個「}」沒有對應的「{」。',
    en: () => 'This 「}」 closes nothing.',
    help: { zh: () => '請刪掉它，或在區塊開頭補上「{」。', en: () => 'Delete it, or add 「{」 at the head of the block.' },
  }),
  FG1028: entry<Record<never, never>>({
    severity: 'error',
    zh: () => '沿革寫了兩次。',
    en: () => 'There are two histories (沿革).',
    help: { zh: () => '請合併成一段。', en: () => 'Join them.' },
  }),
  // ---------------------------------------------------------------------------------------------- blocks and clauses
  FG1030: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」的開頭少了「{」。`,
    en: (p) => `The head of this ${p.word} lacks 「{」.`,
    help: { zh: () => '請在開頭那一行的最後補上「{」。', en: () => 'Add 「{」 at the end of the head line.' },
  }),
  FG1031: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」少了結尾的「}」。`,
    en: (p) => `This ${p.word} lacks its closing 「}」.`,
    help: { zh: () => '請在最後一句的下一行補上「}」。', en: () => 'Add 「}」 on a line below the last clause.' },
  }),
  FG1032: entry<{ text: string }>({
    severity: 'error',
    zh: (p) => `「}」後面多了「${p.text}」。`,
    en: (p) => `「${p.text}」 stands behind the closing 「}」.`,
    help: { zh: (p) => (/^[}｝]+$/.test(p.text) ? `請刪去多出來的「${p.text}」。` : '請另起一行寫。'), en: (p) => (/^[}｝]+$/.test(p.text) ? 'Take it out.' : 'Write it on a line of its own.') },
  }),
  FG1033: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」後面沒有名稱，這一段讀不出來。`,
    en: (p) => `There is no name behind 「${p.word}」; the block cannot be read.`,
    help: { zh: (p) => `請寫成「${p.word} 名稱 (alias) …」。`, en: (p) => `Write 「${p.word} name (alias) …」.` },
  }),
  FG1034: entry<{ found: string; expected: ExpectedPart }>({
    severity: 'error',
    zh: (p) => (p.found === '' ? '這裡還沒有寫完。' : `這裡不能是「${p.found}」。`),
    en: (p) => (p.found === '' ? 'Something is missing behind this.' : `Unexpected 「${p.found}」.`),
    help: {
      zh: (p) => (p.found === '' ? `後面應該還有${expectedZh[p.expected]}。` : meantZh(p.found, p.expected) ?? `這裡應該是${expectedZh[p.expected]}。`),
      en: (p) => `Expected ${expectedEn[p.expected]}.`,
    },
  }),
  FG1035: entry<{ text: string; codePoint: string }>({
    severity: 'error',
    zh: (p) => `規則裡不能有「${p.text}」（${p.codePoint}）。`,
    en: (p) => `「${p.text}」 (${p.codePoint}) has no meaning in code.`,
    help: { zh: (p) => (p.text === '。' ? '規則裡不寫句號；記錄與欄位之間用半形的點，例如 選課.學分。' : /^["“”'‘’]/.test(p.text) ? '名稱與數字不加引號，例如 學分 15；要寫一段文字，用「」括起來。' : /^[%％]/.test(p.text) ? '百分之幾請在條文綁定，規則寫它的名稱，例如 [百分之八十以上]{填答率下限}；資料本身就是百分比的，基準寫 100：問卷.填答率 合於 100 之 填答率下限。' : /^[・·‧•]/.test(p.text) ? '記錄與欄位之間用半形的點，例如 選課.學分。' : /^[-~～－–—]$/.test(p.text) ? '最小與最大之間請寫「至」，例如 0至600。' : '請刪掉它；要寫一段文字，用「」括起來。'), en: () => 'Delete it; put words into 「」.' },
  }),
  FG1036: entry<Guess & { words: readonly string[] }>({
    severity: 'error',
    zh: (p) => `「${p.word}」不是這裡可用的關鍵詞。${maybeZh(p.suggestion)}`,
    en: (p) => `「${p.word}」 is no keyword of this block.${maybeEn(p.suggestion)}`,
    help: { zh: (p) => `${keywordIn(p)}這一段的每一句，開頭是下列之一：${p.words.join('、')}。`, en: (p) => `Each clause of this block starts with one of ${p.words.join(', ')}.` },
  }),
  FG1037: entry<Record<never, never>>({
    severity: 'error',
    zh: () => '「且」和「或」混用而沒有括號，讀法不只一種。',
    en: () => '且 and 或 are mixed without parentheses.',
    help: { zh: () => '請用括號標明，例如「甲 且 （乙 或 丙）」。', en: () => 'Add parentheses, such as 甲 且 （乙 或 丙）.' },
  }),
  FG1038: entry<{ limit: number }>({
    severity: 'error',
    zh: (p) => `括號或連續的運算超過 ${p.limit} 層，這一段不讀。`,
    en: (p) => `Parentheses or chains of operators are deeper than ${p.limit}; the block is not read.`,
    help: { zh: () => '請把裡面的條件寫成定義，再用它的名稱。', en: () => 'Write the inner conditions as definitions and use their names.' },
  }),
  FG1039: entry<{ text: string }>({
    severity: 'error',
    zh: (p) => (p.text === '' ? '「依」後面沒有條文的位置。' : `「${p.text}」不是條文的位置。`),
    en: (p) => (p.text === '' ? 'There is no address behind 依.' : `「${p.text}」 is no address.`),
    help: { zh: () => '照印出來的編號寫，例如「三（四）」「第五條第三款序文」「附表1」。', en: () => 'Write it as printed, such as 三（四）, 第五條第三款序文 or 附表1.' },
  }),
  FG1040: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」在這一段寫了兩次，只讀第一次的。`,
    en: (p) => `「${p.word}」 stands twice in this block; the first one is read.`,
    help: { zh: () => '請合併成一句，或刪掉一句。', en: () => 'Join them, or delete one.' },
  }),
  FG1041: entry<Record<never, never>>({
    severity: 'error',
    zh: () => '這個「「」沒有對應的「」」。',
    en: () => 'This 「 is not closed.',
    help: { zh: () => '請在同一行補上「」」。', en: () => 'Add 」 on the same line.' },
  }),
  FG1042: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」後面沒有文字。`,
    en: (p) => `There are no words behind 「${p.word}」.`,
    help: { zh: (p) => `請在同一行寫出內容，例如「${p.word} …」。`, en: () => 'Write them on the same line.' },
  }),
  FG1043: entry<Guess>({
    severity: 'error',
    zh: (p) => `「${p.word}」不是案例的結果。${maybeZh(p.suggestion)}`,
    en: (p) => `「${p.word}」 is no outcome.${maybeEn(p.suggestion)}`,
    help: { zh: () => '結果可寫符合、違反、得、不得、偏離原則、不適用、無法判定、衝突；效果的文字寫「規則 ＝ 「文字」」；前面是規則的名稱，修正案的案例在名稱之前可以寫「修正前」「修正後」。', en: () => 'Outcomes are 符合, 違反, 得, 不得, 偏離原則, 不適用, 無法判定 and 衝突.' },
  }),
  FG1044: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `案例裡不讀「${p.word}（…）」這種算法。`,
    en: (p) => `Calls such as ${p.word}(…) are not read in a case.`,
    help: { zh: () => '案例寫的是已知的值：請直接寫算出來的數字。', en: () => 'A case gives known values: write the computed number.' },
  }),
  FG1045: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `這個定義沒有寫值，缺「當 … 則 …」與「${p.word}」。`,
    en: (p) => `This definition has no value: 當 with 則, or 「${p.word}」, is missing.`,
    help: { zh: () => '每個「當」後面要有「則」，不能涵蓋所有情形時最後以「其餘」收尾；只有一個值時寫「＝ 值」。', en: () => 'Each 當 needs a 則, and 其餘 comes last where they do not cover everybody; a single value is written ＝ value.' },
  }),
  FG1046: entry<{ block: string; part: MissingPart }>({
    severity: 'error',
    zh: (p) => (p.part === 'provisoEffect' ? '這個但書沒有寫效果。' : `這個${p.block}缺「${missingParts[p.part][0]}」。`),
    en: (p) => (p.part === 'provisoEffect' ? 'This 但書 has no effect.' : `This ${p.block} lacks 「${missingParts[p.part][0]}」.`),
    help: { zh: (p) => `${missingZh[p.part]}，例如「${missingParts[p.part][1]}」。`, en: (p) => `${missingEn[p.part]}, such as 「${missingParts[p.part][1]}」.` },
  }),
  FG1047: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `一個但書只能有一個效果，「${p.word}」是第二個。`,
    en: (p) => `A 但書 has one effect; 「${p.word}」 is a second one.`,
    help: { zh: () => '請留下一個；條文若有兩種例外，寫成兩個但書，各有自己的「當」。', en: () => 'Keep one; two exceptions are two blocks, each with its own 當.' },
  }),
  FG1048: entry<{ operator: string; problem: CallProblem }>({
    severity: 'error',
    zh: (p) => callMessagesZh[p.problem](p.operator),
    en: (p) => callMessagesEn[p.problem](p.operator),
    help: { zh: (p) => `請寫成例如「${callSample(p.operator)}」。`, en: (p) => `Write it like 「${callSample(p.operator)}」.` },
  }),
  FG1049: entry<{ text: string; suggestion: string | null }>({
    severity: 'error',
    zh: (p) => `「${p.text}」不是取位的方式。${maybeZh(p.suggestion)}`,
    en: (p) => `「${p.text}」 is no way of rounding.${maybeEn(p.suggestion)}`,
    help: { zh: () => '請寫四捨五入、無條件捨去或無條件進位，再寫「至 整數」或「至 小數2位」，各詞之間空一格；也可以寫條文中綁定取位方式的名稱。', en: () => 'Write 四捨五入, 無條件捨去 or 無條件進位 and then 至 整數 or 至 小數2位, with spaces between; or the name of a bound phrase that says it.' },
  }),
  // ---------------------------------------------------------------------------------------------- marks in text
  /** `reserved`: a word of the language where the name should stand. */
  FG1050: entry<{ text: string; reserved?: string | null }>({
    severity: 'error',
    zh: (p) => `「{${p.text}}」不是名稱。`,
    en: (p) => `「{${p.text}}」 is no name.`,
    help: { zh: ({ reserved }) => reserved ? `「${reserved}」是區塊用的詞，不能當名稱；請另取一個，例如「計費${reserved}」。` : '綁定寫成「[至少修十六學分]{一般下限}」，或「{一般下限 (minimum) : 學分}」；若括號是本文，寫成「[…]\\{…}」。', en: ({ reserved }) => reserved ? `${reserved} begins a block and is no name; choose another.` : 'Write [phrase]{name} or [phrase]{name (alias) : type}; brackets that are text are written […]\\{…}.' },
  }),
  FG1051: entry<{ missing: string }>({
    severity: 'warning',
    zh: (p) => `這裡像是寫了一半的綁定，少了「${p.missing}」；先當作本文。`,
    en: (p) => `This looks like half a binding that lacks 「${p.missing}」; it is read as text.`,
    help: { zh: () => '綁定寫成「[片語]{名稱}」，要在同一行；若括號是本文，寫成「[…]\\{…}」。', en: () => 'Write [phrase]{name} on one line; brackets that are text are written […]\\{…}.' },
  }),
  FG1056: entry<{ written: string; meant: string }>({
    severity: 'warning',
    zh: (p) => `「${p.written}」像是綁定，但括號不是半形，或中間有空格；先當作本文。`,
    en: (p) => `「${p.written}」 looks like a binding, but its brackets are not in half width, or have a space between them; it is read as text.`,
    help: { zh: (p) => `請寫成「${p.meant}」；四個括號都是半形，中間不空格。`, en: (p) => `Write 「${p.meant}」: four brackets in half width, without a space.` },
  }),
  FG1058: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」前面有空格。`,
    en: (p) => `There are blanks before 「${p.word}」.`,
    help: { zh: () => '條文的編號與區塊的開頭要從最左邊寫起；請刪掉前面的空格。', en: () => 'Provisions and blocks begin at the first column: delete the blanks.' },
  }),
  FG1057: entry<{ bullet: string; marker: string }>({
    severity: 'warning',
    zh: (p) => `「${p.marker}」前面有項目符號「${p.bullet}」，這一行就不是${p.marker}，別的條文與規則都引用不到。`,
    en: (p) => `A bullet 「${p.bullet}」 stands before 「${p.marker}」, so the line is no ${p.marker} and nothing can cite it.`,
    help: { zh: (p) => `請刪去「${p.bullet}」；本文真的印這個符號的，不必改。`, en: () => 'Delete it, unless the text prints it.' },
  }),
  FG1052: entry<{ missing: string }>({
    severity: 'warning',
    zh: (p) => `畫線的記號少了「${p.missing}」。`,
    en: (p) => `The underline mark lacks 「${p.missing}」.`,
    help: { zh: () => '要畫線的字寫成「⟦…⟧」，頭尾在同一行。', en: () => 'Write ⟦…⟧ on one line.' },
  }),
  FG1053: entry<Record<never, never>>({
    severity: 'warning',
    zh: () => '表格這一列的最後少了「|」。',
    en: () => 'This table row lacks its last 「|」.',
    help: { zh: () => '每一列寫成「| 甲 | 乙 |」；格子裡的直線寫成「\\|」。', en: () => 'Write rows as | a | b |; a bar inside a cell is \\|.' },
  }),
  FG1054: entry<Record<never, never>>({
    severity: 'error',
    zh: () => '給事實的值要自成一句「效果」，不與別的效果用「、」相連。',
    en: () => 'A value given to a fact is an 效果 of its own, not joined to others with 「、」.',
    help: { zh: () => '請分成兩句，例如「效果 列入名單」與「效果 選課.成績 ＝ 0分」；若只是文字，寫在「」裡。', en: () => 'Write two clauses, such as 效果 列入名單 and 效果 選課.成績 ＝ 0分; words stand inside 「…」.' },
  }),
  FG1055: entry<{ word: string; place: ClausePlace }>({
    severity: 'error',
    zh: (p) => placesZh[p.place](p.word),
    en: (p) => placesEn[p.place](p.word),
    help: { zh: (p) => placesHelpZh[p.place], en: () => 'Inside a 科目表 stand 適用, 修習, 科目, 學分, 計入, 類別, 併計 and 總計; inside a 類別 取, 當, 每門, 合於 and 組; inside a 組 取, 當, 每門 and 合於.' },
  }),
  // ---------------------------------------------------------------------------------------------- amendments
  FG1060: entry<Guess>({
    severity: 'error',
    zh: (p) => `「${p.word}」不是修正案的操作。${maybeZh(p.suggestion)}`,
    en: (p) => `「${p.word}」 is no operation of an amendment.${maybeEn(p.suggestion)}`,
    help: { zh: () => '操作可寫修正、增訂、刪除、移列、合併、分列、回復、字句、更名，例如「三（四） 修正」。', en: () => 'Operations are 修正, 增訂, 刪除, 移列, 合併, 分列, 回復, 字句 and 更名.' },
  }),
  FG1062: entry<{ verb: string }>({
    severity: 'error',
    zh: (p) => `「${p.verb}」前面沒有條文的位置。`,
    en: (p) => `There is no address before 「${p.verb}」.`,
    help: { zh: (p) => `請寫成例如「三（四） ${p.verb}」。`, en: (p) => `Write it like 「三（四） ${p.verb}」.` },
  }),
  FG1063: entry<{ verb: string; text: string }>({
    severity: 'error',
    zh: (p) => (p.text === '' ? `「${p.verb}」後面還要寫${WANTED_BEHIND[p.verb] ?? '內容'}。` : `「${p.verb}」後面不能是「${p.text}」。`),
    en: (p) => (p.text === '' ? `Something is missing behind 「${p.verb}」.` : `「${p.text}」 cannot stand behind 「${p.verb}」.`),
    help: { zh: () => '可寫「八 刪除 遞補」「八 刪除 保留」「七 移列 九」「第五條之一 增訂 於 第二章 後」「三 合併 四、五 遞補」「三 分列 三、四 遞移」「五 回復 104-1」；本文寫在下一行並空兩格。', en: () => 'Write 「八 刪除 遞補」, 「八 刪除 保留」, 「七 移列 九」, 「三 合併 四、五 遞補」, 「三 分列 三、四 遞移」 or 「五 回復 104-1」; text is indented on the next lines.' },
  }),
  FG1064: entry<{ verb: string }>({
    severity: 'error',
    zh: (p) => `「${p.verb}」下面沒有內容。`,
    en: (p) => `There is nothing below 「${p.verb}」.`,
    help: { zh: () => '請在下一行空兩格寫出修正後的本文（字句則寫例如「「一週」改「三日」」）。', en: () => 'Write the text, indented, on the next lines.' },
  }),
  FG1065: entry<{ text: string }>({
    severity: 'error',
    zh: (p) => `看不懂這一行字句：「${p.text}」。`,
    en: (p) => `This wording line cannot be read: 「${p.text}」.`,
    help: { zh: () => '可寫「甲」改「乙」、「甲」後增「乙」、「甲」前增「乙」、刪「甲」，後面可加「共2處」；引號要用「」。', en: () => 'Write 「a」改「b」, 「a」後增「b」, 「a」前增「b」 or 刪「a」, optionally with 共2處.' },
  }),
  FG1066: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」前面沒有操作。`,
    en: (p) => `「${p.word}」 follows no operation.`,
    help: { zh: () => '說明、規則不動、規則廢止要寫在它所屬的操作下面。', en: () => 'Write it below the operation that it belongs to.' },
  }),
  FG1067: entry<{ verb: string }>({
    severity: 'error',
    zh: (p) => `「${p.verb}」下面不能有本文。`,
    en: (p) => `「${p.verb}」 takes no text.`,
    help: { zh: () => '理由請寫在「說明」；要改內容請用「修正」。', en: () => 'Reasons go into 說明; use 修正 to change the text.' },
  }),
  FG1068: entry<{ word: string }>({
    severity: 'error',
    zh: (p) => `「${p.word}」後面沒有規則的名稱。`,
    en: (p) => `There is no rule name behind 「${p.word}」.`,
    help: { zh: (p) => `請寫成「${p.word} 規則甲、規則乙」。`, en: (p) => `Write 「${p.word} a、b」.` },
  }),
  FG1069: entry<{ target: string; isMissing: boolean }>({
    severity: 'error',
    zh: (p) => (p.isMissing ? `分列後的「${p.target}」沒有條文。` : `這一行在「${p.target}」的編號前面，不知道屬於分列後的哪一個。`),
    en: (p) => (p.isMissing ? `「${p.target}」 has no text below 分列.` : `This line stands before the number of 「${p.target}」: it belongs to none of the parts.`),
    help: { zh: () => '分列後的每一個都要寫全文，各從自己的編號開始，例如「三、……」一行、「四、……」一行。', en: () => 'Write the whole text of each part, beginning with its number.' },
  }),
  FG1090: entry<Record<never, never>>({
    severity: 'warning',
    zh: () => '排版會改到本文或規則的內容，所以這個檔案沒有排版。',
    en: () => 'Formatting would have changed more than layout, so the file was left as it is.',
    help: { zh: () => '請先修正這個檔案的其他錯誤再排版。', en: () => 'Settle the other findings in this file first.' },
  }),
};
