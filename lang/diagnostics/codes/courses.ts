/** FG5070 to FG5089: 科目表. */
import { entry } from '../entry.ts';

const maybe = (s: string | null): string => (s ? `您是不是要寫「${s}」？` : '');
const maybeEn = (s: string | null): string => (s ? ` Did you mean ${s}?` : '');
const list = (words: readonly string[]): string => words.map((w) => `「${w}」`).join('、');

/** Why a value cannot be what an entry of the list is read by. */
export type EntryProblem = 'field' | 'unit' | 'range' | 'name';
/** Why a phrase cannot limit courses or credits. */
export type LimitProblem = 'unknown' | 'kind' | 'boundary' | 'unit' | 'credits' | 'lower' | 'empty';
/** Why a column cannot say how many credits the courses have. */
export type PrintedCreditsProblem = 'none' | 'type' | 'twice';
export type PairProblem = 'unknown' | 'list' | 'count';

const entryHelpZh: Record<EntryProblem, (clause: string, entry: string) => string> = {
  field: (clause, entry) => `「${clause}」要寫清單每一筆的欄位，例如「${clause} ${clause === '科目' ? '科目名稱 為 ' : ''}${entry}.${clause === '科目' ? '科目名稱' : '學分'}」；要換算的，請在詞彙另外宣告換算後的欄位。`,
  unit: (_, entry) => `請在詞彙把「${entry}」的這個欄位宣告成學分，例如「學分 (credits) : 學分 0至10」。`,
  range: (_, entry) => `成績未定的科目要兩種可能都試，學分要有固定的小數位數與上下限：請在詞彙把「${entry}」的這個欄位寫成例如「學分 (credits) : 學分 0至10」，有半學分的寫「學分 小數1位 0至10」。`,
  name: (_, entry) => `科目以名稱對照印出來的表：請在詞彙把「${entry}」的這個欄位宣告成「文字」，或所有科目的列舉。`,
};
const limitZh: Record<LimitProblem, (clause: string, name: string, phrase: string) => string> = {
  unknown: (_, name) => `本法規沒有綁定「${name}」。`,
  kind: (clause, name, phrase) => `「${name}」（${phrase}）不是學分或門數的上下限，不能寫在「${clause}」之後。`,
  boundary: (_, name, phrase) => `「${name}」綁定的「${phrase}」沒有至少、至多這樣的詞，看不出是上限還是下限。`,
  unit: (clause, name, phrase) => `「${name}」（${phrase}）的單位不是學分、門或科，不能寫在「${clause}」之後。`,
  credits: (clause, name, phrase) => `「${clause}」限制的是學分，「${name}」（${phrase}）不是。`,
  lower: (_, name, phrase) => `「總計」要的是學分下限，「${name}」（${phrase}）還有上限，或只有上限。`,
  empty: (_, name, phrase) => `「${name}」（${phrase}）不可能同時達到：上限比下限低。`,
};
const limitEn: Record<LimitProblem, (clause: string, name: string, phrase: string) => string> = {
  unknown: (_, name) => `${name} is not bound in this regulation.`,
  kind: (clause, name, phrase) => `${name} (${phrase}) is no limit of credits or courses and cannot stand behind ${clause}.`,
  boundary: (_, name, phrase) => `The phrase ${phrase} of ${name} has no boundary word: it could be a minimum or a maximum.`,
  unit: (clause, name, phrase) => `${name} (${phrase}) counts neither 學分 nor 門 nor 科 and cannot stand behind ${clause}.`,
  credits: (clause, name, phrase) => `${clause} limits credits; ${name} (${phrase}) does not.`,
  lower: (_, name, phrase) => `總計 takes a minimum of credits; ${name} (${phrase}) has a maximum.`,
  empty: (_, name, phrase) => `${name} (${phrase}) cannot be met: the maximum lies below the minimum.`,
};
const limitHelpZh: Record<LimitProblem, string> = {
  unknown: '請先在條文綁定，例如「[至少六學分]{概論下限}」，再寫它的名稱。',
  kind: '請綁定條文裡的學分或門數，例如「[至少六學分]{概論下限}」「[二至三門]{必選門數}」。',
  boundary: '請把「至少」「至多」「以上」「為限」等詞一起綁定，例如「[至少六學分]{概論下限}」；確切的數請綁定範圍，例如「[二至四學分]{採計範圍}」。',
  unit: '請綁定條文裡的學分、門數或科數；條文沒有印單位的，寫例如「[至少六]{概論下限 : 學分}」。',
  credits: '請寫綁定學分的名稱，例如「[二至四學分]{採計範圍}」；門數請寫在「合於」之後。',
  lower: '請寫例如「[至少四十四學分]{總學分下限}」；每一類別的上限寫在類別的「合於」。',
  empty: '請對照條文，確認這幾個名稱綁定的是同一類別的上下限。',
};
const pairZh: Record<PairProblem, (name: string) => string> = {
  unknown: (name) => `科目表沒有類別「${name}」。`,
  list: (name) => `「${name}」是組，「併計」寫的是類別。`,
  count: () => '「併計」要寫兩個不同的類別。',
};
const pairEn: Record<PairProblem, (name: string) => string> = {
  unknown: (name) => `The course table has no 類別 ${name}.`,
  list: (name) => `${name} is a 組; 併計 takes 類別.`,
  count: () => '併計 takes two different 類別.',
};

export const courses = {
  FG5070: entry<{ found: string; lists: readonly string[] }>({
    severity: 'error',
    zh: ({ found, lists }) => `「修習」要寫修過的科目的清單，${found}不是記錄的清單。${lists.length > 0 ? `您是不是要寫${lists.map((l) => `「${l}」`).join('或')}？` : ''}`,
    en: ({ found, lists }) => `修習 takes a list of courses, and ${found} is no list of records.${lists.length > 0 ? ` Did you mean ${lists.join(' or ')}?` : ''}`,
    help: { zh: () => '請在詞彙宣告修課的記錄與它的清單，例如「記錄 修課紀錄 (courseTaken) { … }」與「修課 (courses) : 清單 修課紀錄」，再寫「修習 學生.修課」。', en: () => 'Declare a record of a course taken and a list of it, such as 修課 (courses) : 清單 修課紀錄, and write 修習 學生.修課.' },
  }),
  FG5071: entry<{ clause: string; entry: string; problem: EntryProblem }>({
    severity: 'error',
    zh: ({ clause, entry, problem }) => (problem === 'field' ? `「${clause}」之後不是「${entry}」的欄位。` : problem === 'name' ? '科目的名稱要是文字或列舉。' : problem === 'unit' ? '「學分」之後的欄位單位不是學分。' : '「學分」之後的欄位沒有上下限，或小數位數不固定。'),
    en: ({ clause, entry, problem }) => (problem === 'field' ? `What stands behind ${clause} is no field of ${entry}.` : problem === 'name' ? 'The name of a course is text or a member.' : problem === 'unit' ? 'The field behind 學分 is not in 學分.' : 'The field behind 學分 has no range or no fixed number of decimals.'),
    help: { zh: ({ clause, entry, problem }) => entryHelpZh[problem](clause, entry), en: ({ clause, entry }) => `Behind ${clause} write a field of ${entry} whose type says all that is needed, such as 學分 (credits) : 學分 0至10.` },
  }),
  FG5072: entry<{ value: string; column: string; cells: readonly string[]; suggestion: string | null }>({
    severity: 'error',
    zh: ({ value, column, suggestion }) => `表的「${column}」欄沒有一格是「${value}」。${maybe(suggestion)}`,
    en: ({ value, column, suggestion }) => `No cell of the column ${column} is ${value}.${maybeEn(suggestion)}`,
    help: { zh: ({ column, cells }) => (cells.length > 0 ? `「${column}」欄印的是${list(cells)}；請照印出來的字寫在「」裡。` : `「${column}」欄是空的；請改取別的一欄。`), en: ({ column, cells }) => `The column ${column} prints ${cells.join(', ')}.` },
  }),
  FG5073: entry<{ word: string; name: string; isEmpty: boolean }>({
    severity: 'error',
    zh: ({ word, name, isEmpty }) => (isEmpty ? `表裡沒有一個科目屬於${word}「${name}」。` : `${word}「${name}」沒有說收哪些科目。`),
    en: ({ word, name, isEmpty }) => (isEmpty ? `No course of the table belongs to the ${word} ${name}.` : `The ${word} ${name} does not say which courses it takes.`),
    help: {
      zh: ({ word, isEmpty }) => (isEmpty ? '一個類別或組的幾個「取」要在同一列都成立，組的科目還要在外面的類別之內；請對照表改寫。' : `請寫「取 欄名 為 「印出來的字」」選表裡的科目，或「當」寫出科目要合的條件${word === '類別' ? '；也可以只寫裡面的組' : ''}。`),
      en: ({ isEmpty }) => (isEmpty ? 'Several 取 hold in one row, and the courses of a 組 are among those of its 類別.' : 'Write 取 column 為 「cell」, or 當 and a condition on the course.'),
    },
  }),
  FG5074: entry<{ clause: string; name: string; phrase: string; problem: LimitProblem; suggestion: string | null }>({
    severity: 'error',
    zh: ({ clause, name, phrase, problem, suggestion }) => limitZh[problem](clause, name, phrase) + maybe(suggestion),
    en: ({ clause, name, phrase, problem, suggestion }) => limitEn[problem](clause, name, phrase) + maybeEn(suggestion),
    help: { zh: ({ problem }) => limitHelpZh[problem], en: () => 'Bind the credits or the number of courses with the boundary word, such as [至少六學分]{概論下限}.' },
  }),
  FG5076: entry<{ name: string; problem: PairProblem; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, problem, suggestion }) => pairZh[problem](name) + maybe(suggestion),
    en: ({ name, problem, suggestion }) => pairEn[problem](name) + maybeEn(suggestion),
    help: { zh: () => '請寫例如「併計 史論、鑑賞」：同一科目可以同時計入這兩個類別。三個類別兩兩可併計的，寫成三行。', en: () => 'Write 併計 and two names of 類別; of three that go together in pairs, write three lines.' },
  }),
  FG5077: entry<{ cell: string; enumeration: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ cell, enumeration, suggestion }) => `表裡的科目「${cell}」不是列舉「${enumeration}」的成員，誰修了都不會計入。${maybe(suggestion)}`,
    en: ({ cell, enumeration, suggestion }) => `The course ${cell} of the table is no member of ${enumeration}: nobody could have taken it.${maybeEn(suggestion)}`,
    help: { zh: ({ enumeration }) => `請在列舉「${enumeration}」補上這個科目，名稱與表一字不差；或把科目名稱的欄位宣告成「文字」。`, en: ({ enumeration }) => `Add it to ${enumeration}, spelt as in the table, or make the field text.` },
  }),
  FG5078: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `科目表「${name}」沒有任何下限，怎麼修都符合。`,
    en: ({ name }) => `The course table ${name} demands nothing.`,
    help: { zh: () => '請在類別或組以「合於」寫至少要修的學分或門數，或以「總計」寫總學分的下限。', en: () => 'Write the least credits or courses of a 類別 or 組 behind 合於, or of all behind 總計.' },
  }),
  FG5079: entry<{ word: string; name: string; wanted: number; most: number; unit: string }>({
    severity: 'error',
    zh: ({ word, name, wanted, most, unit }) => `${word === '總計' ? `科目表「${name}」的總計` : `${word}「${name}」`}至少要 ${wanted} ${unit}，最多卻只能採計 ${most} ${unit}，怎麼修都不符合。`,
    en: ({ word, name, wanted, most, unit }) => `${word} ${name} wants at least ${wanted} ${unit} and counts at most ${most}: nobody can meet it.`,
    help: {
      zh: ({ word, unit }) =>
        word === '總計' ? '請對照條文，確認「總計」與各類別的上限綁定的是對的數；不限上限的類別，請刪去它的上限。'
          : `請對照條文，確認「合於」與「每門」綁定的是這個${word}的上下限${unit === '門' ? '；計入組的也計入類別，各組的門數合計不能超過類別的上限' : ''}。`,
      en: () => 'Compare with the text: the limits behind 合於, 每門 and 總計 must be those of this group. What counts for a 組 counts for its 類別 too.',
    },
  }),
  FG5080: entry<{ word: string; name: string; wanted: number; most: number; unit: string }>({
    severity: 'warning',
    zh: ({ word, name, wanted, most, unit }) => `${word === '總計' ? `科目表「${name}」的總計` : `${word}「${name}」`}至少要 ${wanted} ${unit}，表裡的科目各修一次，最多只有 ${most} ${unit}。`,
    en: ({ word, name, wanted, most, unit }) => `${word} ${name} wants at least ${wanted} ${unit}; the courses of the table, each taken once, give at most ${most}.`,
    help: {
      zh: () => '請對照附表，確認「取」收了所有的科目：漏了的欄或字請補上，例如「取 類別 為 「必修」、「選修」」；不在表裡也可以計入的科目，請用「當」寫出條件。',
      en: () => 'Compare with the printed table: write every value behind 取, such as 取 類別 為 「必修」、「選修」, or 當 and a condition for courses that are not printed.',
    },
  }),
  FG5081: entry<{ name: string; target: string; reader: string }>({
    severity: 'error',
    zh: ({ name, target, reader }) => `但書「${name}」使「${target}」不適用，「${reader}」卻要用它的數。`,
    en: ({ name, target, reader }) => `The proviso ${name} takes ${target} away, and ${reader} reads its number.`,
    help: { zh: ({ target }) => `科目表的上下限可以「不適用」，別的規則沒有這個數就算不下去：請改寫成「改 新的數」，或為科目表另外綁定一個名稱，讓但書寫「於」那一個，不寫「於 ${target}」。`, en: () => 'Write 改 and another number, or bind the limit of the course table under a name of its own.' },
  }),
  FG5082: entry<{ column: string; name: string; cell: string; problem: PrintedCreditsProblem }>({
    severity: 'error',
    zh: ({ column, name, cell, problem }) => (problem === 'none' ? `「${column}」欄沒有一格是學分數。` : problem === 'type' ? `「${name}」印的學分「${cell}」，紀錄的學分欄位不能是這個數。` : `「${name}」在表裡印了兩種學分，另一處不是「${cell}」。`),
    en: ({ column, name, cell, problem }) => (problem === 'none' ? `No cell of the column ${column} is a number of credits.` : problem === 'type' ? `${name} is printed with ${cell} credits, which the field of the entry cannot have.` : `${name} is printed with other credits than ${cell} as well.`),
    help: {
      zh: ({ problem }) => (problem === 'none' ? '請寫印學分數的那一欄，例如「學分 學分數 為 修課紀錄.學分」；表沒有印學分的，寫「學分 修課紀錄.學分」。' : problem === 'type' ? '請在詞彙放寬欄位的上下限或小數位數，例如「學分 小數1位 0至10」。' : '同一科目的學分要相同；真有兩種的，請在格子印範圍，例如「2-3」，以紀錄為準。'),
      en: ({ problem }) => (problem === 'none' ? 'Name the column of the credits, or write 學分 and the field alone.' : problem === 'type' ? 'Widen the range or the decimals of the field.' : 'A course has the same credits wherever it is printed; print a range such as 2-3 to leave it to the entry.'),
    },
  }),
};
