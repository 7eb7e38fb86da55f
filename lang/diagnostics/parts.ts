/** The words in which the diagnostics of reading name parts of the language: what could stand at a place, what a block lacks, where a clause belongs. */
import { COMPARE_WORDS, MEMBER_WORDS } from '../parser-words.ts';


/** What the grammar could have taken at a place; the words for it are below. */
export type ExpectedPart =
  | 'value' | 'entry' | 'name' | 'alias' | 'type' | 'operator' | 'closingParenthesis' | 'oneList' | 'closingBrace' | 'address' | 'number' | 'end'
  | 'clause' | 'then' | 'equals' | 'words' | 'outcome' | 'limit' | 'colon' | 'authority'
  | 'caseField' | 'list' | 'comma' | 'rounding' | 'names' | 'column' | 'relation' | 'is' | 'inPlaceOf' | 'until' | 'oneMore'
  | 'call' | 'callWord' | 'lookupClause' | 'formulaClause' | 'provisoClause' | 'analogyClause' | 'conclusionClause' | 'voteClause' | 'courseClause' | 'courseGroupClause' | 'separator' | 'cell';

/** A part that a block must have; how it is written is below. */
export type MissingPart =
  | 'lookupKey' | 'lookupResult' | 'formulaPhrase' | 'provisoTarget' | 'provisoEffect' | 'analogyRule' | 'conclusionRequires' | 'voteMembers' | 'voteQuorum'
  | 'courseList' | 'courseCredits' | 'courseGroups' | 'courseName';

/** Where a clause of a 科目表 belongs. */
export type ClausePlace = 'table' | 'group' | 'category' | 'notInGroup';

/** What is wrong with a call over a list. */
export type CallProblem = 'list' | 'extra' | 'within' | 'condition' | 'order' | 'sequence' | 'direction' | 'highFirst' | 'ties' | 'tied';

export const expectedZh: Record<ExpectedPart, string> = {
  value: '一個值：名稱、數字、「文字」，或括號內的條件',
  entry: '一個值；清單的一筆要另外寫一行，例如 學生.修課 { 學分 3，成績 80 }',
  name: '一個名稱',
  alias: '英文別名，例如 (minimum)',
  type: '型別，例如 學分、整數 1至7、清單 身分',
  operator: '運算或比較，例如 合於、為、至少、且',
  closingParenthesis: '右括號「）」',
  oneList: '右括號「）」；最大、最小、合計看的是一份清單，例如 最大（修課.成績 於 學生.修課）；幾個值裡取一個的，寫「較高者（甲、乙）」或「較低者（甲、乙）」',
  closingBrace: '右大括號「}」',
  address: '條文的位置，例如 三（四）',
  number: '數字',
  end: '這一句到此為止',
  clause: '一句的開頭，例如 適用、應、不得、得、當、效果、除外',
  then: '「則」與結果',
  equals: '「＝」與算式',
  words: '文字',
  outcome: '結果：符合、違反、得、不得、偏離原則、不適用、無法判定、衝突，或「＝ 值」；效果的文字寫「＝ 「文字」」',
  limit: '「合於」與範圍',
  colon: '「:」與型別',
  authority: '「由」與訂定的單位，例如 由 各系所',
  list: '一個清單，例如 學生.修課',
  comma: '「，」與取位的方式，例如 取位（平均分數，四捨五入 至 小數2位）',
  rounding: '取位的方式，例如 四捨五入 至 小數2位',
  names: '「、」與下一個名稱',
  column: '欄名；不是單一個詞的欄名用「」括起來',
  relation: '「合於」或「為」與一個值',
  is: '「為」與它所代表的值',
  inPlaceOf: '「代」與被替換的事實或名稱，例如 以 研究生.學分 代 學生.學分',
  caseField: '「，」與下一個欄位',
  oneMore: '「、」與另一個值，例如 較高者（學生.學期成績、學生.補考成績）',
  until: '「至」與另一個日期，前後空一格，例如 工作日數（申請.公告日 至 申請.送件日）',
  call: '運算或比較，例如 合於、為、至少、且；要計算清單或取位，請寫 合計（…）、個數（…）、平均（…）、最大（…）等，取整數或幾位小數請寫 取位（…，無條件捨去 至 整數），括號不可少',
  callWord: '「於」與清單、「其中」或「皆」與條件，例如 合計（修課.學分 於 學生.修課 其中 修課.必修），或右括號「）」',
  lookupClause: '一句的開頭：以 欄名 合於 值、得 欄名、令 「字」 為 值，或 其餘 值',
  formulaClause: '一句的開頭：照 名稱、令 字 為 值，或 取位 方式',
  provisoClause: '一句的開頭：當、改、不適用、應、不得、優先於',
  analogyClause: '一句的開頭：規則 名稱，或 以 替代的值 代 原來的值',
  conclusionClause: '一句的開頭：適用、須、產出',
  voteClause: '一句的開頭：應出席、出席、同意',
  courseClause: '一句的開頭：適用、修習、科目、學分、計入、類別、併計、總計',
  courseGroupClause: '一句的開頭：取、當、每門、合於、組',
  separator: '「；」或換行；科目表的每一句寫一行，同一行寫兩句時以「；」分開',
  cell: '「為」與表裡印的字，例如 取 類別 為 「必修」',
};

/** 應學生: the keyword that a clause begins with, and its name without a blank; words that stand for one. */
const CLAUSES: Readonly<Record<string, string>> = { 否則: '其餘', 其他: '其餘', 如果: '當', 若: '當', 如: '當', 必須: '應', 應該: '應', 可以: '得', 可: '得', 禁止: '不得', 例外: '除外', 但: '除外', 結果: '效果' };
export function keywordIn({ word, suggestion, words }: { readonly word: string; readonly suggestion: string | null; readonly words: readonly string[] }): string {
  if (suggestion !== null) return '';
  const meant = Object.hasOwn(CLAUSES, word) ? CLAUSES[word]! : null;
  if (meant !== null && words.includes(meant)) return `請改寫「${meant}」。`;
  const keyword = words.filter((one) => word.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  return keyword ? `「${keyword}」後面要空一格，寫成「${keyword} ${word.slice(keyword.length)}」。` : '';
}

/** Words that stand between two parts of a condition. */
const OPERATORS: readonly string[] = [...COMPARE_WORDS, ...MEMBER_WORDS, '且', '或'];

/** What people write for a comparison, and the word that it has. */
const COMPARISONS: Readonly<Record<string, string>> = {
  符合: '合於', 不符合: '不合於', 不符: '不合於', 大於: '超過', 高於: '超過', 大於等於: '至少', 大於或等於: '至少', 不小於: '至少', 以上: '至少', 達: '至少', 小於: '少於', 低於: '少於', 小於等於: '至多', 小於或等於: '至多', 不大於: '至多', 不高於: '至多',
  以下: '至多', 不逾: '至多', 並且: '且', 而且: '且', 以及: '且', 及: '且', 或者: '或', 不是: '不為', 包含: '屬於', 不包含: '不屬於', 不等: '不等於',
  達到: '至少', 已達: '至少', 滿: '至少', 已滿: '至少', 在: '合於', 非: '不為', 含: '屬於', 不含: '不屬於', 沒有: '不屬於', 並: '且', 與: '且', 和: '且', and: '且', AND: '且', or: '或', OR: '或',
  是: '為', 加: '＋', 加上: '＋', 減: '－', 減去: '－', 扣除: '－', 乘: '×', 乘以: '×', 除: '÷', 除以: '÷',
};
/** Boundary words as they stand behind a number, by the comparison that says the same: of numbers, and of days. */
const BEHIND: Readonly<Record<string, readonly [number: string, day: string]>> = { 以上: ['至少', '不早於'], 以下: ['至多', '不晚於'], 以內: ['至多', '不晚於'], 之內: ['至多', '不晚於'], 內: ['至多', '不晚於'], 起: ['至少', '不早於'], 以前: ['至多', '不晚於'], 之前: ['至多', '不晚於'], 前: ['至多', '不晚於'], 止: ['至多', '不晚於'], 以後: ['至少', '不早於'], 之後: ['超過', '晚於'], 後: ['超過', '晚於'] };
const BEHIND_NUMBER = new RegExp(`^([0-9０-９.．]+(?:[年月][0-9０-９年月日]*日)?[ \u3000]?[\u4e00-\u9fff]{0,4}?)[ \u3000]?(${Object.keys(BEHIND).sort((a, b) => b.length - a.length).join('|')})(?![\u4e00-\u9fff])`);

/** The token at an index with what belongs to it: of a number its unit and boundary word, 4年級以下. */
export const foundAt = (text: string, start: number, image: string): string => (/^[0-9０-９]/.test(image) ? (BEHIND_NUMBER.exec(text.slice(start, start + 40))?.[0] ?? image) : image);

/** 4年級以下, 1至4: a number where a comparison is due. */
function numberMeant(found: string): string | null {
  const [, number, word] = BEHIND_NUMBER.exec(found) ?? [];
  if (number !== undefined) return `請把界線字寫在數的前面：「${BEHIND[word!]![/日$/.test(number) ? 1 : 0]} ${number.trim()}」。`;
  const [, low, high] = /^([0-9０-９.．]+)至([0-9０-９.．]+)$/.exec(found) ?? [];
  return low === undefined ? null : `請寫成兩個比較，中間寫「且」：至少 ${low}、至多 ${high}，例如 學生.年級 至少 1 且 學生.年級 至多 2。`;
}

/** 超過四學期, 達八十分, 且學生: an operator without a blank behind it. */
function operatorMeant(found: string): string | null {
  const word = [...OPERATORS, ...Object.keys(COMPARISONS)].filter((one) => found.startsWith(one) && found.length > one.length && (one.length > 1 || '為且或'.includes(one) || /^[一二兩三四五六七八九十百千0-9]/.test(found.slice(1)))).sort((a, b) => b.length - a.length)[0];
  return word === undefined ? null : `「${word}」後面要空一格，寫成「${Object.hasOwn(COMPARISONS, word) ? COMPARISONS[word]! : word} ${found.slice(word.length)}」。`;
}

/** What is meant by words and signs that stand where none of them can; null where nothing more is known. */
export function meantZh(found: string, expected: ExpectedPart): string | null {
  if (/^[=＝]$/.test(found)) return `這裡應該是${expectedZh[expected]}。比較請寫「等於」「至少」（≥）「至多」（≤）。`;
  if (expected === 'end' && /^第?[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]+/.test(found)) return `條文的位置前面要寫「依」，例如 依 ${found}。`;
  if (expected === 'end' && /^依./.test(found)) return `「依」後面要空一格，位址照印出來的寫，後面不寫「規定」，例如 依 ${found.slice(1).replace(/(?:之?規定)?$/, '')}。`;
  if (expected === 'outcome' && /^[（(.．]/.test(found)) return '這裡應該是結果；事實要寫在記錄的大括號裡，例如 選課 { 學分 15，超修 否 }。';
  if (expected === 'value' && /^[:：]$/.test(found)) return `開頭的詞後面不寫「${found}」，空一格就好，例如 適用 學生.年級 為 1。`;
  if (expected === 'name' && /^-?\d.*至/.test(found)) return `範圍前面要寫單位，沒有單位的寫「整數」或「數」，例如 學分 ${found}。`;
  if (expected === 'caseField') return found === '' ? null : '這裡應該是「，」或換行：欄位與欄位之間要分開，例如 年級 1，平均 70。';
  if (!['operator', 'call', 'then', 'end', 'clause'].includes(expected)) return null;
  if (found === '介於') return '請寫成兩個比較，例如 學生.年級 至少 1 且 學生.年級 至多 2；條文印了範圍的（一至三學分、八十分以上未滿九十分），整段綁定，寫「合於 名稱」。';
  if (found === '、') return '「、」只分開「為」「屬於」後面名單裡的成員；幾個用語要一個一個寫「合於」，中間寫「且」或「或」，例如 選課.學分 合於 下限 且 選課.學分 合於 上限。';
  if (/^[,，]$/.test(found)) return `「${found}」不能連接兩個東西：記錄與欄位之間用點，例如 學生.年級；幾個值之間用頓號，例如 甲、乙；兩個條件之間寫「且」或「或」。`;
  if (found === '否') return '事實是「否」，請把「非」寫在它的前面，例如 非 學生.延修生。';
  if (found === '是') return '請改寫「為」；問的是「是」或「否」的事實，只寫它的名稱，例如 當 學生.延修生。';
  return Object.hasOwn(COMPARISONS, found) ? `請改寫「${COMPARISONS[found]!}」。` : numberMeant(found) ?? operatorMeant(found);
}

export const expectedEn: Record<ExpectedPart, string> = {
  value: 'a value: a name, a number, 「text」, or a condition in parentheses',
  entry: 'a value; an entry of a list is written on its own, such as 學生.修課 { 學分 3，成績 80 }',
  name: 'a name',
  alias: 'an ASCII alias such as (minimum)',
  type: 'a type such as 學分, 整數 1至7, 清單 身分',
  operator: 'an operator or comparison such as 合於, 為, 至少, 且',
  closingParenthesis: 'a closing parenthesis',
  oneList: 'a closing parenthesis; an aggregate looks at one list, and the greater of two values is a definition with two branches',
  closingBrace: 'a closing brace',
  address: 'an address such as 三（四）',
  number: 'a number',
  end: 'the end of the clause',
  clause: 'a clause keyword such as 適用, 應, 不得, 得, 當, 效果, 除外',
  then: '則 and the result',
  equals: '＝ and an expression',
  words: 'words',
  outcome: 'an outcome: 符合, 違反, 得, 不得, 偏離原則, 不適用, 無法判定, 衝突, or ＝ and a value',
  limit: '合於 and a range',
  colon: '「:」 and a type',
  authority: '由 and the authority, such as 由 各系所',
  list: 'a list such as 學生.修課',
  comma: 'a comma and the way of rounding, such as 取位（平均分數，四捨五入 至 小數2位）',
  rounding: 'the way of rounding, such as 四捨五入 至 小數2位',
  names: '、 and the next name',
  column: 'the name of a column, in 「」 when it is not one word',
  relation: '合於 or 為 and a value',
  is: '為 and the value that it stands for',
  inPlaceOf: '代 and the fact or name that is replaced, such as 以 研究生.學分 代 學生.學分',
  caseField: '， and the next field',
  oneMore: '、 and another value, such as 較高者（學生.學期成績、學生.補考成績）',
  until: '至 and another day, with blanks around it, such as 工作日數（申請.公告日 至 申請.送件日）',
  call: 'an operator or comparison such as 合於, 為, 至少, 且; what computes is written 合計（…）, 個數（…）, 平均（…）, 最大（…）, 取位（…）, with its parentheses',
  callWord: '於 and a list, 其中 or 皆 and a condition, or ）',
  lookupClause: 'a clause: 以 column 合於 value, 得 column, 令 words 為 value, or 其餘 value',
  formulaClause: 'a clause: 照 name, 令 word 為 value, or 取位 and a rounding',
  provisoClause: 'a clause: 當, 改, 不適用, 應, 不得 or 優先於',
  analogyClause: 'a clause: 規則 name, or 以 value 代 value',
  conclusionClause: 'a clause: 適用, 須 or 產出',
  voteClause: 'a clause: 應出席, 出席 or 同意',
  courseClause: 'a clause: 適用, 修習, 科目, 學分, 計入, 類別, 併計 or 總計',
  courseGroupClause: 'a clause: 取, 當, 每門, 合於 or 組',
  separator: 'a semicolon or a new line between two clauses',
  cell: '為 and what the table prints, such as 取 類別 為 「必修」',
};

/** A missing part: the words shown, and how the whole clause is written. */
export const missingParts: Record<MissingPart, readonly [part: string, sample: string]> = {
  lookupKey: ['以', '以 百分計分法 合於 科目.成績'],
  lookupResult: ['得', '得 等第計分法'],
  formulaPhrase: ['照', '照 計算式'],
  provisoTarget: ['於', '但書 畢業班放寬 (graduating) 於 學期上限 依 四 {'],
  provisoEffect: ['改', '改 原值 ＋ 6學分'],
  analogyRule: ['規則', '規則 大學部抵免'],
  conclusionRequires: ['須', '須 學分下限、修業年限'],
  voteMembers: ['應出席', '應出席 會議.委員數'],
  voteQuorum: ['出席', '出席 會議.出席數 合於 開議門檻'],
  courseList: ['修習', '修習 學生.修課'],
  courseCredits: ['學分', '學分 修課紀錄.學分'],
  courseGroups: ['類別', '類別 必修科目 { 取 類別 為 「必修」；合於 必修學分 }'],
  courseName: ['科目', '科目 科目名稱 為 修課紀錄.科目名稱'],
};
export const missingZh: Record<MissingPart, string> = {
  lookupKey: '「以」指出用表的哪一欄去比對哪一個值',
  lookupResult: '「得」指出結果在表的哪一欄',
  formulaPhrase: '「照」指出綁定計算式的片語',
  provisoTarget: '「於」指出這是哪一個規則、定義或綁定的例外，寫在開頭那一行',
  provisoEffect: '例外的效果寫一個：改、不適用、應或不得',
  analogyRule: '「規則」指出準用的是哪一個規則',
  conclusionRequires: '「須」列出哪些規則都符合才有這個結論',
  voteMembers: '「應出席」是應出席的人數',
  voteQuorum: '「出席」是出席的人數與開議的門檻',
  courseList: '「修習」指出修過的科目是哪一個清單',
  courseCredits: '「學分」指出清單的每一筆是幾學分',
  courseGroups: '「類別」寫出要修的科目與最低的門數、學分，至少一個',
  courseName: '「取」要從表選科目，「科目」指出表的哪一欄是科目名稱、對應清單每一筆的哪個值',
};
export const missingEn: Record<MissingPart, string> = {
  lookupKey: '以 names a column of the table and the value that it is compared with',
  lookupResult: '得 names the column of the result',
  formulaPhrase: '照 names the bound phrase that holds the formula',
  provisoTarget: '於 in the head names the rule, definition or binding that this is an exception from',
  provisoEffect: 'an exception has one effect: 改, 不適用, 應 or 不得',
  analogyRule: '規則 names the rule that is applied',
  conclusionRequires: '須 lists the rules that must be met',
  voteMembers: '應出席 is the number of members',
  voteQuorum: '出席 is the number of those present and the quorum',
  courseList: '修習 names the list of courses taken',
  courseCredits: '學分 names the credits of an entry of the list',
  courseGroups: '類別 says what must be taken; there is at least one',
  courseName: '取 takes rows of a table, and 科目 says which column names the course and what names it in an entry',
};

export const placesZh: Record<ClausePlace, (word: string) => string> = {
  table: (word) => `「${word}」要寫在類別與組的大括號外面。`,
  group: (word) => `「${word}」要寫在類別或組的大括號裡面。`,
  category: (word) => `「${word}」要寫在類別的大括號裡面。`,
  notInGroup: () => '組裡面不能再有組。',
};
export const placesEn: Record<ClausePlace, (word: string) => string> = {
  table: (word) => `${word} stands outside the braces of 類別 and 組.`,
  group: (word) => `${word} stands inside the braces of a 類別 or 組.`,
  category: (word) => `${word} stands inside the braces of a 類別.`,
  notInGroup: () => 'A 組 holds no 組.',
};
export const placesHelpZh: Record<ClausePlace, string> = {
  table: '科目表的大括號裡依序寫修習、科目、學分、計入、各個類別、併計、總計；適用也寫在這裡。',
  group: '請寫在它所屬的類別裡，例如「類別 必修科目 { 取 類別 為 「必修」；合於 必修學分 }」。',
  category: '請寫進它所屬的類別，例如「類別 必修科目 { 組 核心必選 { 取 註記 為 「核心」；合於 必選門數 } }」；不屬於任何類別的，把「組」改寫成「類別」。',
  notInGroup: '請把裡面的組移到外面一層，與外面的組並列；兩者的下限都會檢查。',
};

export const callMessagesZh: Record<CallProblem, (operator: string) => string> = {
  list: (operator) => `「${operator}（…）」要算的不是清單。`,
  extra: (operator) => `「${operator}（…）」算的是清單的各筆，「於」的前面不寫值。`,
  within: (operator) => `「${operator}（…）」少了「於」與清單。`,
  condition: (operator) => `「${operator}（…）」少了「${operator === '全部' ? '皆' : '其中'}」與條件。`,
  order: (operator) => `「${operator}（…）」沒有說各筆依什麼排先後：清單寫的順序不一定是先後。`,
  sequence: (operator) => `「${operator}（…）」不看先後，「依」「同」只用在「連續」。`,
  highFirst: (operator) => `「${operator}」本來就是由高至低，不另外寫；只有由低至高才寫。`,
  direction: (operator) => `「${operator}（…）」不分高低，「由低至高」只用在「名次」。`,
  ties: (operator) => `「${operator}（…）」不排名次，「同分依」只用在「名次」。`,
  tied: (operator) => `「${operator}（…）」寫了「同分依」，第一個就要是事實，例如 學生.平均，才知道同分時看誰的欄位。`,
};
export const callMessagesEn: Record<CallProblem, (operator: string) => string> = {
  list: (operator) => `${operator}(…) is not given a list.`,
  extra: (operator) => `${operator}(…) is over the entries of a list and takes no value before 於.`,
  within: (operator) => `${operator}(…) lacks 於 and a list.`,
  condition: (operator) => `${operator}(…) lacks 其中 and a condition.`,
  order: (operator) => `${operator}(…) does not say by which fields its entries are ordered.`,
  sequence: (operator) => `${operator}(…) takes no order: 依 and 同 go with 連續.`,
  highFirst: (operator) => `${operator}(…) goes from high to low anyway; only 由低至高 is written.`,
  direction: (operator) => `${operator}(…) takes no 由低至高: that goes with 名次.`,
  ties: (operator) => `${operator}(…) takes no 同分依: that goes with 名次.`,
  tied: (operator) => `${operator}(…) with 同分依 ranks a fact, such as 學生.平均, whose record has the other fields.`,
};
/** How each operator is written. */
const callSamples: Readonly<Record<string, string>> = {
  個數: '個數（學生.修課 其中 修課.成績 至少 60分）', 連續: '連續（教師.歷次開課 依 學年度、學期，同 科目 其中 歷次開課.平均 未達 3.5分）', 任一: '任一（學生.修課 其中 修課.成績 少於 60分）', 全部: '全部（學生.修課 皆 修課.成績 至少 60分）',
  名次: '名次（學生.成績 於 班級.各人成績）',
};
export const callSample = (operator: string): string => callSamples[operator] ?? `${operator}（修課.學分 於 學生.修課 其中 修課.成績 至少 60分）」或「${operator}（學生.各科成績）`;
