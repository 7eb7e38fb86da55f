/** FG5050 to FG5069: aggregates, rounding and days of the calendar. */
import { entry } from '../entry.ts';

interface Aggregate {
  readonly operator: string;
  readonly list: string;
}

const orList = (lists: readonly string[]): string => lists.map((l) => `「${l}」`).join('或');

/** Why a definition cannot be used on the entries of a list. */
export type EntryMisfit = 'elsewhere' | 'proviso' | 'aggregate' | 'otherwise' | 'value' | 'size';
const MISFIT_ZH: Readonly<Record<EntryMisfit, string>> = {
  elsewhere: '它是另一部法規的用語或疑義，照那邊的規定看的是單獨的一筆', proviso: '有但書改變它', aggregate: '它自己還要看一份清單', otherwise: '它沒有寫「其餘」', value: '它分幾種情形，只能寫在條件裡，或用「合計」加總', size: '它用到的定義太多',
};
const MISFIT_EN: Readonly<Record<EntryMisfit, string>> = {
  elsewhere: 'it is a phrase or a doubt of another regulation that reads one record there', proviso: 'provisos change it', aggregate: 'it looks at a list of its own', otherwise: 'it has no 其餘', value: 'it has several cases, which stand in conditions and in 合計 only', size: 'it reads too many definitions',
};

/** 個月 of 月數. */
const spanOf = (word: string): string => (word === '月數' ? '個月' : '年');

export const expressions = {
  FG5050: entry<{ operator: string; found: string; lists: readonly string[] }>({
    severity: 'error',
    zh: ({ operator, found, lists }) => `「${operator}」要看一個清單，${found}不是清單。${lists.length > 0 ? `您是不是要寫${orList(lists)}？` : ''}`,
    en: ({ operator, found, lists }) => `${operator} looks at a list, and ${found} is none.${lists.length > 0 ? ` Did you mean ${lists.join(' or ')}?` : ''}`,
    help: { zh: () => '請寫詞彙裡型別是「清單 …」的欄位，例如：合計（修課.學分 於 學生.修課），其中「修課」是清單裡每一筆的記錄。', en: () => 'Write a field whose type is 清單 ….' },
  }),
  FG5051: entry<Aggregate & { entry: string }>({
    severity: 'error',
    zh: ({ operator, list, entry }) => `「${list}」是「${entry}」的清單，「${operator}」沒有寫要看每一筆的哪個值。`,
    en: ({ operator, list, entry }) => `${list} lists ${entry}, and ${operator} does not say which value of each.`,
    help: {
      zh: ({ operator, list, entry }) => (operator === '名次' ? `請寫「名次（要排的值 於 ${list}.欄位）」。` : `請寫「${operator}（${entry}.欄位 於 ${list}）」。`),
      en: ({ operator, list, entry }) => (operator === '名次' ? `Write 名次（value 於 ${list}.field）.` : `Write ${operator}（${entry}.field 於 ${list}）.`),
    },
  }),
  FG5052: entry<Aggregate>({
    severity: 'error',
    zh: ({ operator, list }) => `「${list}」裡就是值，「${operator}」不必再寫要看哪個值。`,
    en: ({ operator, list }) => `${list} holds the values themselves; ${operator} takes none.`,
    help: {
      zh: ({ operator, list }) => (operator === '名次' ? `請寫「名次（要排的值 於 ${list}）」。` : `請寫「${operator}（${list}）」。`),
      en: ({ operator, list }) => (operator === '名次' ? `Write 名次（value 於 ${list}）.` : `Write ${operator}（${list}）.`),
    },
  }),
  FG5053: entry<{ name: string; record: string; why: EntryMisfit }>({
    severity: 'error',
    zh: ({ name, record, why }) => `${why === 'elsewhere' ? '' : '定義'}「${name}」不能用在清單的每一筆「${record}」上：${MISFIT_ZH[why]}。`,
    en: ({ name, record, why }) => `${why === 'elsewhere' ? '' : 'The definition '}${name} cannot be used on entries of ${record}: ${MISFIT_EN[why]}.`,
    help: { zh: ({ name, why }) => why === 'otherwise' ? `請把「${name}」的最後一個「當 …」改成「其餘 …」；對照請加一行「其餘 值」。` : `請把「${name}」的內容直接寫在這裡；分幾種情形的，用「其中」分開算，例如：合計（修課.成績 於 學生.修課 其中 非 修課.缺考）。`, en: ({ name }) => `Write what ${name} says here.` },
  }),
  FG5054: entry<{ inner: string; outer: string }>({
    severity: 'error',
    zh: ({ inner, outer }) => `「${outer}」裡面不能再寫「${inner}」。`,
    en: ({ inner, outer }) => `${inner} cannot stand inside ${outer}.`,
    help: { zh: ({ inner }) => `請把「${inner}（…）」寫成一個定義，再用定義的名稱。`, en: ({ inner }) => `Make ${inner} a definition, and write its name.` },
  }),
  FG5055: entry<Record<string, never>>({
    severity: 'error',
    zh: () => '「標準差」要直接寫在「取位」裡：它多半除不盡，沒有取位就沒有確定的值。',
    en: () => '標準差 stands directly inside 取位: it is seldom exact, and has no definite value without rounding.',
    help: { zh: () => '請寫「取位（標準差（…），四捨五入 至 小數2位）」。', en: () => 'Write 取位（標準差（…），四捨五入 至 小數2位）.' },
  }),
  FG5056: entry<{ operator: string; found: string }>({
    severity: 'error',
    zh: ({ operator, found }) => `「${operator}」要看數${operator === '最大' || operator === '最小' ? '或日期' : ''}的清單，這裡是「${found}」。`,
    en: ({ operator, found }) => `${operator} looks at a list of numbers; this is ${found}.`,
    help: { zh: ({ operator }) => (operator === '名次' ? '請在詞彙宣告一個數的清單，例如「各人成績 : 清單 分 0至100」。' : `請改看數的清單，或寫「${operator}（值 於 清單）」。`), en: () => 'Use a list of numbers.' },
  }),
  FG5057: entry<Aggregate>({
    severity: 'error',
    zh: ({ list }) => `「${list}」的每一筆只有一個值，沒有欄位可以寫成條件或排先後。`,
    en: ({ list }) => `The entries of ${list} are single values; they have no fields for a condition or an order.`,
    help: { zh: () => '請在詞彙宣告記錄的清單，例如「修課 : 清單 修課紀錄」；列舉的清單可用「有一屬於」「全屬於」。', en: () => 'Use a list of records.' },
  }),
  FG5058: entry<{ name: string | null; lacks: 'mode' | 'decimals' }>({
    severity: 'error',
    zh: ({ name, lacks }) => `${name === null ? '取位' : `「${name}」`}沒有說${lacks === 'mode' ? '用什麼方式進位或捨去' : '取到第幾位'}。`,
    en: ({ name, lacks }) => `${name ?? 'The 取位'} does not say ${lacks === 'mode' ? 'which way to round' : 'to how many places'}.`,
    help: {
      zh: ({ name, lacks }) => (lacks === 'mode' ? `請寫方式，例如「四捨五入 至 ${name ?? '整數'}」。` : `請補上位數，例如「${name ?? '四捨五入'} 至 小數2位」「至 整數」或「至 百位」。`),
      en: ({ name, lacks }) => (lacks === 'mode' ? `Write the way, such as 四捨五入 至 ${name ?? '整數'}.` : `Write the places, such as ${name ?? '四捨五入'} 至 小數2位.`),
    },
  }),
  FG5060: entry<{ word: '依' | '同'; field: string; found: string }>({
    severity: 'error',
    zh: ({ word, field, found }) => (word === '依' ? `「${field}」的型別是「${found}」，不能排先後。` : `「${field}」是清單，不能用來分是不是同一組。`),
    en: ({ word, field, found }) => (word === '依' ? `${field} is ${found}, which has no order.` : `${field} is a list; entries cannot be told alike by it.`),
    help: {
      zh: ({ word }) => (word === '依' ? '請依數或日期的欄位，例如「依 學年度、學期」，兩者宣告為整數。' : '請寫只有一個值的欄位，例如「同 學制、科目」。'),
      en: ({ word }) => (word === '依' ? 'Order by numbers or days, such as 依 學年度、學期.' : 'Write fields of one value.'),
    },
  }),
  FG5059: entry<{ operator: string; record: string; field: string | null; type: string }>({
    severity: 'error',
    zh: ({ operator, record, field, type }) => (field === null ? `「${operator}」要看行事曆，這個法規沒有使用任何行事曆。` : `「${operator}」要看「${record}.${field}」（${type}），使用的行事曆沒有這個欄位。`),
    en: ({ operator, record, field, type }) => (field === null ? `${operator} needs a calendar, and this regulation uses none.` : `${operator} needs ${record}.${field} (${type}), which the calendar in use does not have.`),
    help: { zh: ({ record, field, type }) => (field === null ? '請在標頭的「使用」之後寫行事曆的別名。' : `請在「記錄 ${record}」補上「${field} : ${type}」。`), en: () => 'Name a calendar behind 使用, with this field.' },
  }),
  FG5090: entry<{ operator: string; name: string; terms: readonly string[] }>({
    severity: 'error',
    zh: ({ operator, name, terms }) => (operator === '週次' ? `「於」後面的「${name}」不是學期；請寫${terms.map((t) => `「${t}」`).join('或')}。` : `「${operator}」後面不寫「於 ${name}」：那一天在哪一個行事曆的期間內，就看哪一個的假日。`),
    en: ({ operator, name, terms }) => (operator === '週次' ? `${name} behind 於 is no term: write ${terms.join(' or ')}.` : `${operator} takes no 於 ${name}: the days off are those of the calendar that holds the day.`),
    help: { zh: ({ operator }) => (operator === '週次' ? '例如「週次（申請.送件日 於 次學期）」；看當天所屬的學期，就不寫「於」。' : '請刪去「於」與它後面的學期，例如「順延（次學期.加退選迄）」。'), en: ({ operator }) => (operator === '週次' ? 'Such as 週次（申請.送件日 於 次學期）; without 於 the term of the day in question is meant.' : 'Delete 於 and the term behind it.') },
  }),
  FG5092: entry<{ number: string }>({
    severity: 'error',
    zh: ({ number }) => `工作日是一天一天數的，不能數「${number}」個。`,
    en: ({ number }) => `Working days are counted one by one; there are no ${number} of them.`,
    help: { zh: () => '請寫整數，例如「申請.公告日 ＋ 3個工作日」。', en: () => 'Write a whole number, such as 申請.公告日 ＋ 3個工作日.' },
  }),
  FG5093: entry<{ operator: string; isOfDays: boolean }>({
    severity: 'error',
    zh: ({ operator, isOfDays }) => (isOfDays ? `「${operator}」比的是日期，裡面寫了數。` : `「${operator}」比的是數，裡面寫了日期。`),
    en: ({ operator, isOfDays }) => (isOfDays ? `${operator} chooses among days, and there is a number.` : `${operator} chooses among numbers, and there is a day.`),
    help: {
      zh: ({ isOfDays }) => (isOfDays ? '數請用「較高者」或「較低者」，例如 較高者（學生.學期成績、學生.補考成績）。' : '日期請用「較晚者」或「較早者」，例如 較晚者（申請.公告日、申請.送達日）。'),
      en: ({ isOfDays }) => (isOfDays ? 'Of numbers write 較高者 or 較低者.' : 'Of days write 較晚者 or 較早者.'),
    },
  }),
  FG5094: entry<{ operator: string; exact: string }>({
    severity: 'warning',
    zh: ({ operator, exact }) => `「${operator}」不計零頭，滿二${spanOf(exact)}又一日也是2，看不出是不是超過二${spanOf(exact)}。`,
    en: ({ operator }) => `${operator} leaves out what has begun: two and a day is 2, so that nobody can tell whether it is more than two.`,
    help: { zh: ({ exact }) => `要比是不是超過、是不是在上限以內，請寫「${exact}」，它連零頭的日子一起比。`, en: ({ exact }) => `Compare ${exact}, which counts the days beyond as well.` },
  }),
  FG5091: entry<{ name: string; titles: readonly string[] }>({
    severity: 'warning',
    zh: ({ name, titles }) => `行事曆${titles.map((t) => `「${t}」`).join('、')}的名稱看不出是哪一個學期，不知道「${name}」是哪一個。`,
    en: ({ name, titles }) => `${name} is not known of the calendars whose titles name no term: ${titles.join(', ')}.`,
    help: { zh: () => '請把行事曆第一行的名稱寫成學年度與學期，例如「行事曆 114學年度第2學期」「行事曆 114學年度暑期」。', en: () => 'Title the calendar by its academic year and term, such as 行事曆 114學年度第2學期.' },
  }),
};
