/** FG5025 to FG5049: 對照, 公式, 但書, 準用, 結論. */
import type { Localized } from '../diagnostic.ts';
import { entry } from '../entry.ts';

const maybe = (s: string | null): string => (s ? `您是不是要寫「${s}」？` : '');
const maybeEn = (s: string | null): string => (s ? ` Did you mean ${s}?` : '');
const list = (words: readonly string[]): string => words.map((w) => `「${w}」`).join('、');

/** What a cell should have held. */
export type WantedCell =
  | { readonly kind: 'number'; readonly unit: string | null; readonly condition: boolean; readonly range: string | null }
  | { readonly kind: 'member'; readonly enumeration: string; readonly members: readonly string[] }
  | { readonly kind: 'boolean' | 'date' };

function wantedZh(wanted: WantedCell): string {
  switch (wanted.kind) {
    case 'number': {
      const unit = wanted.unit ?? '';
      return wanted.condition ? `數的條件，例如 80${unit}以上、60${unit}以上未滿70${unit}、60-69、未滿50${unit}` : `一個數${unit ? `，例如 4${unit}` : ''}${wanted.range ? `（${wanted.range}）` : ''}`;
    }
    case 'member':
      return `列舉「${wanted.enumeration}」的成員：${wanted.members.join('、')}`;
    case 'boolean':
      return '是或否';
    case 'date':
      return '完整的日期，例如 105年9月1日';
  }
}
function wantedEn(wanted: WantedCell): string {
  switch (wanted.kind) {
    case 'number':
      return wanted.condition ? 'a condition of numbers such as 80以上, 60-69, 未滿50' : `a number${wanted.unit ? ` of ${wanted.unit}` : ''}${wanted.range ? ` (${wanted.range})` : ''}`;
    case 'member':
      return `a member of ${wanted.enumeration}: ${wanted.members.join(', ')}`;
    case 'boolean':
      return '是 or 否';
    case 'date':
      return 'a complete date such as 105年9月1日';
  }
}

/** Why a printed formula cannot be read. */
export type FormulaProblem = 'symbol' | 'operand' | 'parenthesis' | 'equals' | 'product' | 'empty';
const problemZh: Record<FormulaProblem, (words: string) => string> = {
  symbol: (w) => `不認得「${w}」`,
  operand: (w) => (w === '' ? '最後少了一個數或名稱' : `「${w}」之前少了一個數或名稱`),
  parenthesis: (w) => (w === '' ? '有括號沒有收尾' : `「${w}」沒有對應的括號`),
  equals: () => '「＝」不只一個',
  product: (w) => `看不出「${w}」是除以它，還是先除再乘`,
  empty: () => '「＝」之後沒有計算式',
};
const problemEn: Record<FormulaProblem, (words: string) => string> = {
  symbol: (w) => `${w} is not known`,
  operand: (w) => (w === '' ? 'a number or name is missing at the end' : `a number or name is missing before ${w}`),
  parenthesis: (w) => (w === '' ? 'a parenthesis is not closed' : `${w} has no counterpart`),
  equals: () => 'there is more than one ＝',
  product: (w) => `it is not plain whether ${w} belongs to the divisor`,
  empty: () => 'nothing stands behind ＝',
};

/** What a target of a 但書 is, and what its effect wants. */
/** What there is too much of. */
export type BoundKind = 'grants' | 'provisos' | 'depth' | 'groups';
const boundsZh: Record<BoundKind, (name: string, limit: number) => string> = {
  grants: (name, limit) => `改變「${name}」的裁量超過 ${limit} 個。`,
  provisos: (name, limit) => `「${name}」的但書超過 ${limit} 個。`,
  depth: (name, limit) => `「${name}」要經過超過 ${limit} 層才算得出來。`,
  groups: (name, limit) => `科目表「${name}」有超過 ${limit} 個有下限的類別與組，科目互相重疊。`,
};
const boundsEn: Record<BoundKind, (name: string, limit: number) => string> = {
  grants: (name, limit) => `More than ${limit} discretions change ${name}.`,
  provisos: (name, limit) => `${name} has more than ${limit} provisos.`,
  depth: (name, limit) => `${name} is computed through more than ${limit} others.`,
  groups: (name, limit) => `More than ${limit} groups with minima of the course table ${name} share courses.`,
};

export type ProvisoMisfit = 'notApplicable' | 'duty' | 'dutiless' | 'value' | 'words' | 'range';
const misfitZh: Record<ProvisoMisfit, (target: string) => string> = {
  notApplicable: (t) => `「不適用」用在規則、科目表與它的上下限，或另一個但書，「${t}」不是。`,
  duty: (t) => `「應」「不得」用來取代規則的義務，「${t}」不是規則。`,
  dutiless: (t) => `規則「${t}」沒有義務可以取代。`,
  value: (t) => `「改」用在條文綁定的量或定義，「${t}」不是。`,
  words: (t) => `用語「${t}」不是可以改的量：要是上限、下限、一個量、比例或日期。`,
  range: (t) => `用語「${t}」是一段範圍，「改」不知道要改哪一端。`,
};
const misfitEn: Record<ProvisoMisfit, (target: string) => string> = {
  notApplicable: (t) => `不適用 is for rules, course tables with their limits, and other provisos; ${t} is none of them.`,
  duty: (t) => `應 and 不得 replace the duty of a rule; ${t} is no rule.`,
  dutiless: (t) => `The rule ${t} has no duty to be replaced.`,
  value: (t) => `改 is for bound quantities and definitions; ${t} is neither.`,
  words: (t) => `The phrase ${t} is no limit, quantity, share or date.`,
  range: (t) => `The phrase ${t} is a range; which end is changed?`,
};
const misfitHelpZh: Record<ProvisoMisfit, string> = {
  notApplicable: '要改一個量請寫「改 新的值」，例如：改 原值 ＋ 6學分。',
  duty: '要改一個量請寫「改 新的值」；要取代義務，「於」之後請寫規則的名稱。',
  dutiless: '要停止許可或效果請寫「不適用」。',
  value: '規則請寫「不適用」，或以「應」「不得」寫出取代它的義務。',
  words: '請在「於」之後寫條文綁定的上限、下限、量、比例或日期的名稱。',
  range: '請只括要改的那一端，例如「一至[四年]{修業上限}」，規則寫「至多 修業上限」，但書於 修業上限。',
};

export const blocks = {
  FG5025: entry<{ block: '對照' | '科目表'; name: string; count: number }>({
    severity: 'error',
    zh: ({ block, name, count }) => (count === 0 ? `${block}「${name}」所依的條文沒有表。` : `${block}「${name}」所依的條文有 ${count} 個表。`),
    en: ({ block, name, count }) => (count === 0 ? `The provision of the ${block} ${name} has no table.` : `The provision of the ${block} ${name} has ${count} tables.`),
    help: { zh: ({ count }) => `請在「依」之後寫到表，例如：依 第三十三條 表1。${count === 0 ? '印在兩項之間的表屬於整條（點），前面不寫項。' : ''}`, en: () => 'Write the address down to the table: 依 第三十三條 表1.' },
  }),
  FG5026: entry<{ name: string; columns: readonly string[]; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `表頭沒有「${name}」這一欄。${maybe(suggestion)}`,
    en: ({ name, suggestion }) => `The table has no column ${name}.${maybeEn(suggestion)}`,
    help: { zh: ({ columns }) => `表頭的欄名是${list(columns)}。`, en: ({ columns }) => `The columns are ${columns.join(', ')}.` },
  }),
  FG5027: entry<{ cell: string; column: string; wanted: WantedCell; suggestion: string | null }>({
    severity: 'error',
    zh: ({ cell, column, suggestion }) => `讀不出「${column}」欄的「${cell}」。${maybe(suggestion)}`,
    en: ({ cell, column, suggestion }) => `The cell ${cell} of the column ${column} cannot be read.${maybeEn(suggestion)}`,
    help: { zh: ({ cell, wanted, suggestion }) => `這一欄要印的是${wantedZh(wanted)}。${suggestion !== null || /[「」\s0-9０-９]/.test(cell) ? '' : `條文就是這樣印的，請在對照加一句「令 「${cell}」 為 …」，說明它是什麼。`}`, en: ({ cell, wanted }) => `This column should print ${wantedEn(wanted)}. Where the text prints these words, say what they mean: 令 「${cell}」 為 and a value.` },
  }),
  FG5028: entry<{ name: string; columns: readonly string[] }>({
    severity: 'error',
    zh: ({ columns }) => `表頭的${list(columns)}各欄出現的次數不同，無法配成一組。`,
    en: ({ columns }) => `The columns ${columns.join(', ')} are not printed equally often and make no groups.`,
    help: { zh: () => '一個表左右並排兩組時，每一組都要有同樣的欄名。', en: () => 'Where a table prints two groups side by side, each has the same columns.' },
  }),
  FG5029: entry<{ phrase: string; problem: FormulaProblem; words: string }>({
    severity: 'error',
    zh: ({ phrase, problem, words }) => `讀不出計算式「${phrase}」：${problemZh[problem](words)}。`,
    en: ({ phrase, problem, words }) => `The formula ${phrase} cannot be read: ${problemEn[problem](words)}.`,
    help: { zh: () => '讀得出的有名稱、數、百分比、＋－×÷、括號與一個「＝」；其餘請以「定義」寫出計算式。', en: () => 'What can be read: names, numbers, percentages, ＋－×÷, parentheses, one ＝; write anything else as a 定義.' },
  }),
  FG5030: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `計算式印的「${name}」沒有說是什麼。${maybe(suggestion)}`,
    en: ({ name, suggestion }) => `Nothing says what ${name} in the formula is.${maybeEn(suggestion)}`,
    help: { zh: ({ name }) => `請在公式加上「令 ${name} 為 …」，或定義同名的值。`, en: ({ name }) => `Add 令 ${name} 為 and a value, or define a value of that name.` },
  }),
  FG5031: entry<{ name: string; phrase: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, phrase, suggestion }) => `計算式「${phrase}」沒有印「${name}」。${maybe(suggestion)}`,
    en: ({ name, phrase, suggestion }) => `The formula ${phrase} does not print ${name}.${maybeEn(suggestion)}`,
    help: { zh: () => '「令」之後請照印出來的字寫；計算式不用的，請刪去這一句。', en: () => 'Write the word behind 令 as it is printed, or delete the clause.' },
  }),
  FG5032: entry<{ name: string; target: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ target, suggestion }) => `但書「於」之後的「${target}」不是本法規的規則、用語、定義或但書。${maybe(suggestion)}`,
    en: ({ target, suggestion }) => `${target} behind 於 is no rule, phrase, definition or proviso of this regulation.${maybeEn(suggestion)}`,
    help: { zh: () => '請寫它所例外的規則，或條文綁定的上限的名稱。', en: () => 'Write the name of the rule or bound limit that this is an exception from.' },
  }),
  FG5033: entry<{ target: string; misfit: ProvisoMisfit }>({
    severity: 'error',
    zh: ({ target, misfit }) => misfitZh[misfit](target),
    en: ({ target, misfit }) => misfitEn[misfit](target),
    help: { zh: ({ misfit }) => misfitHelpZh[misfit], en: () => 'Rules take 不適用, 應 or 不得; limits of course tables 不適用; bound quantities and definitions take 改.' },
  }),
  FG5034: entry<{ name: string; target: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, target, suggestion }) => `「優先於」之後的「${name}」不是「${target}」的另一個但書。${maybe(suggestion)}`,
    en: ({ name, target, suggestion }) => `${name} behind 優先於 is no other proviso of ${target}.${maybeEn(suggestion)}`,
    help: { zh: ({ target }) => `請寫同樣「於 ${target}」的另一個但書的名稱。`, en: ({ target }) => `Write the name of another proviso 於 ${target}.` },
  }),
  FG5035: entry<{ cycle: readonly string[] }>({
    severity: 'error',
    zh: ({ cycle }) => `但書互相循環：${cycle.join(' → ')}。`,
    en: ({ cycle }) => `Provisos depend on each other: ${cycle.join(' → ')}.`,
    help: { zh: () => '優先的順序與例外的例外不能繞回自己；請刪去其中一個。', en: () => 'Priorities and exceptions from exceptions must not lead back; delete one of them.' },
  }),
  /** `title`: the other regulation with its version, where the word names one. */
  FG5036: entry<{ rule: string; suggestion: string | null; title?: string }>({
    severity: 'error',
    zh: ({ rule, suggestion, title = '本法規' }) => `準用的「${rule}」不是${title}的規則。${maybe(suggestion)}`,
    en: ({ rule, suggestion, title = 'this regulation' }) => `${rule} behind 規則 is no rule of ${title}.${maybeEn(suggestion)}`,
    help: { zh: () => '請寫本法規的一個規則、準用或議決的名稱；別的法規的規則寫「稱呼.名稱」，並在「使用」寫那部法規。', en: () => 'Write the name of a 規則, 準用 or 議決 of this regulation, or term.name for one of a regulation that 使用 names.' },
  }),
  FG5037: entry<{ cycle: readonly string[] }>({
    severity: 'error',
    zh: ({ cycle }) => `準用繞回自己：${cycle.join(' → ')}。`,
    en: ({ cycle }) => `Analogies lead back to themselves: ${cycle.join(' → ')}.`,
    help: { zh: () => '請改為準用寫出內容的那一個規則。', en: () => 'Name the rule that is written out.' },
  }),
  FG5038: entry<{ rule: string; original: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ rule, original, suggestion }) => `規則「${rule}」沒有用到「${original}」，無從代換。${maybe(suggestion)}`,
    en: ({ rule, original, suggestion }) => `The rule ${rule} does not use ${original}.${maybeEn(suggestion)}`,
    help: { zh: () => '「代」之後請寫那個規則裡的事實、名稱或記錄。', en: () => 'Behind 代 write a fact, a name or a record that the rule uses.' },
  }),
  FG5039: entry<{ rule: string; problem: Localized }>({
    severity: 'error',
    zh: ({ rule, problem }) => `代換之後的規則「${rule}」不成立：${problem.zh}`,
    en: ({ rule, problem }) => `The rule ${rule} does not hold together after the substitution: ${problem.en}`,
    help: { zh: () => '請換成同一種值：同單位的數、同一列舉、同種的用語；或把規則另外寫出來。', en: () => 'Replace it by a value of the same kind, or write the rule out.' },
  }),
  FG5040: entry<{ words: string }>({
    severity: 'error',
    zh: ({ words }) => `「代」之後的「${words}」不是事實、名稱或記錄。`,
    en: ({ words }) => `${words} behind 代 is no fact, name or record.`,
    help: { zh: () => '請寫例如「以 研究生.學分 代 學生.學分」或「以 研究生 代 學生」。', en: () => 'Write it like 以 研究生.學分 代 學生.學分 or 以 研究生 代 學生.' },
  }),
  FG5041: entry<{ name: string; kind: string | null; suggestion: string | null; title?: string }>({
    severity: 'error',
    zh: ({ name, kind, suggestion, title = '本法規' }) => (kind ? `結論不能「須」${kind}「${name}」。` : `結論所須的「${name}」不是${title}的規則。${maybe(suggestion)}`),
    en: ({ name, kind, suggestion, title = 'this regulation' }) => (kind ? `A conclusion cannot require the ${kind} ${name}.` : `${name} behind 須 is nothing of ${title}.${maybeEn(suggestion)}`),
    help: { zh: () => '「須」之後寫規則、裁量、疑義、其他結論，或「是否」的定義。', en: () => 'Behind 須 write rules, discretions, doubts, other conclusions or yes/no definitions.' },
  }),
  FG5042: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `結論產出的「${name}」不是本法規的定義。${maybe(suggestion)}`,
    en: ({ name, suggestion }) => `${name} behind 產出 is no definition of this regulation.${maybeEn(suggestion)}`,
    help: { zh: () => '「產出」之後寫定義、對照或公式的名稱。', en: () => 'Behind 產出 write the names of 定義, 對照 or 公式.' },
  }),
  FG5043: entry<{ cycle: readonly string[] }>({
    severity: 'error',
    zh: ({ cycle }) => `結論互相循環：${cycle.join(' → ')}。`,
    en: ({ cycle }) => `Conclusions depend on each other: ${cycle.join(' → ')}.`,
    help: { zh: () => '請從其中一個結論的「須」刪去另一個。', en: () => 'Delete one of them from the 須 of another.' },
  }),
  FG5044: entry<{ name: string; count: number }>({
    severity: 'error',
    zh: ({ name, count }) => (count === 0 ? `所依的條文沒有印「${name} ＝ …」。` : `所依的條文印了 ${count} 個「${name} ＝ …」。`),
    en: ({ name, count }) => (count === 0 ? `The provision prints no ${name} ＝ ….` : `The provision prints ${count} formulas ${name} ＝ ….`),
    help: { zh: () => '「照文」讀條文裡以公式的名稱開頭的計算式；也可以在條文綁定計算式，寫「照 名稱」。', en: () => '照文 reads the formula of the text that begins with the name of the block; or bind the formula and write 照 with its name.' },
  }),
  FG5045: entry<{ name: string; kind: BoundKind; limit: number }>({
    severity: 'error',
    zh: ({ name, kind, limit }) => boundsZh[kind](name, limit),
    en: ({ name, kind, limit }) => boundsEn[kind](name, limit),
    help: {
      zh: ({ kind }) => (kind === 'groups' ? '請依條文拆成幾個科目表，各有自己的類別；不必分開計算的組併成一個。' : '請把同類的情形併成一個，以「或」連接條件；層層相用的，直接用最裡面的那一個。'),
      en: ({ kind }) => (kind === 'groups' ? 'Write several course tables, or join groups.' : 'Join what is alike into one, with 或 between the conditions; where one uses another through many, use the innermost directly.'),
    },
  }),
  FG5046: entry<{ words: string }>({
    severity: 'error',
    zh: ({ words }) => `表裡沒有一格印「${words}」，「令」說的是沒有的字。`,
    en: ({ words }) => `No cell of the table prints ${words}.`,
    help: { zh: () => '「令」之後請照儲存格印的字寫，一字不差；表已經改掉的，請刪去這一句。', en: () => 'Write the words behind 令 as the cell prints them, or delete the clause.' },
  }),
  FG5047: entry<Record<string, never>>({
    severity: 'error',
    zh: () => '表已經印了「其他」那一列，「其餘」不能再寫一個值。',
    en: () => 'The table prints a row for all others; 其餘 cannot give them another value.',
    help: { zh: () => '請刪去「其餘」這一句；要改值，請改表裡的那一列。', en: () => 'Delete the clause; to change the value, change the row.' },
  }),
  /** `isClause`: a keyword of the next clause stands among the words; otherwise a condition does. */
  FG5048: entry<{ word: string; words: string; isClause: boolean }>({
    severity: 'error',
    zh: ({ word, words, isClause }) => isClause ? `「${word}」的文字「${words}」裡有另一句的開頭，會被當成文字。` : `「${word}」的文字「${words}」像是條件，寫成這樣對每個人都會發生。`,
    en: ({ word, words, isClause }) => isClause ? `The words of ${word}, ${words}, hold the beginning of another clause.` : `The words of ${word}, ${words}, look like a condition, but come about for everybody.`,
    help: {
      zh: ({ isClause }) => isClause ? '請把「當」「除外」「適用」「效果」另起一行；就是要印這些字的，用「」括起來。' : '只在某種情形才有的效果，請寫「效果 條件 時：文字」，例如：效果 選課.學分 合於 通知學分 時：通知家長；就是要印這些字的，用「」括起來。',
      en: ({ isClause }) => isClause ? 'Begin a new line, or put the words between 「」.' : 'Write 效果 condition 時：words, or put the words between 「」.',
    },
  }),
  /** `printed`: whom the text takes the share of; `members`: what 應出席 counts. */
  FG5095: entry<{ name: string; printed: string; members: string }>({
    severity: 'warning',
    zh: ({ name, printed }) => `條文的「${name}」算的是「${printed}」的比例，「同意」卻從出席人數算。`,
    en: ({ name, printed }) => `The text takes ${name} of ${printed}, and 同意 counts it from those present.`,
    help: {
      zh: ({ name, members }) => `「同意」要從全體人數算的，請寫明基準：合於 ${members} 之 ${name}；從出席人數算的，基準寫出席人數。`,
      en: ({ name, members }) => `Write whom it is a share of: 合於 ${members} 之 ${name}.`,
    },
  }),
};
