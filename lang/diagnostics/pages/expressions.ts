/** Pages of FG5050 to FG5069 and of FG509x: aggregates, rounding and days of the calendar. */
import type { Page, Sample } from './page.ts';
import { CREDITS, ruled } from './samples.ts';

const COURSE = '記錄 課程 (course) 量詞 門 {\n  學分 (credits) : 學分 0至20\n  成績 (score) : 分 0至100\n  學年度 (year) : 整數\n  名稱 (name) : 文字\n}\n\n';
const LISTS = `${CREDITS}\n課程 (courses) : 清單 課程\n各科成績 (scores) : 清單 分 0至100\n核准項目 (approvals) : 清單 文字`;
const duty = (condition: string) => ruled(`一、學生選課應合於規定。\n\n規則 選課規定 依 一 {\n  應 ${condition}\n}\n`, LISTS, COURSE);

const CALENDAR = '記錄 行事曆 (calendar) {\n  假日 (holidays) : 清單 日期\n  補班 (makeUpDays) : 清單 日期\n  上課開始 (start) : 日期\n}\n\n';
const postponed = (before: string) => ruled('一、申請期限遇假日順延。\n\n規則 申請期限 依 一 {\n  應 選課.申請日 不晚於 順延（選課.截止日）\n}\n', '申請日 (applied) : 日期\n截止日 (deadline) : 日期', before);
const answered = (day: string) => {
  const sample = ruled(`一、申請人應於公告後數個工作日內回覆。\n\n規則 如期回覆 依 一 {\n  應 申請.回覆日 不晚於 ${day}\n}\n`);
  return { ...sample, 'vocabulary.fagui': `詞彙 教務 (example.vocabulary)\n\n${CALENDAR}記錄 申請 (application) {\n  公告日 (announced) : 日期\n  回覆日 (answered) : 日期\n}\n` };
};
const lasting = (duty: string): Sample => {
  const sample = ruled(`一、學生在學期間應合於規定。\n\n規則 在學期間 依 一 {\n  ${duty}\n}\n`);
  return { ...sample, 'vocabulary.fagui': '詞彙 教務 (example.vocabulary)\n\n記錄 學生 (student) {\n  到校日 (arrived) : 日期\n  註冊日 (registered) : 日期\n  申請日 (applied) : 日期\n}\n' };
};
/** A rule that reads days of two terms, with a calendar titled so. */
const inTerms = (condition: string, title = '114學年度第2學期'): Sample => {
  const sample = ruled(`一、申請應於期限內為之。\n\n規則 申請期限 依 一 {\n  應 ${condition}\n}\n`, '申請日 (applied) : 日期');
  const uses = (text: string): string => text.replace(/^使用 (.*)$/m, '使用 $1, example.calendar');
  return { ...Object.fromEntries(Object.entries(sample).map(([name, text]) => [name, uses(text)])), 'calendar.fagui': `行事曆 ${title} (example.calendar.114-2)\n期間 115年2月1日至115年7月31日\n\n上課開始 115年2月23日\n` };
};

const PLACES = (how: string) => ruled(`一、平均成績[計算至小數第二位]{位數}，應達標準。\n\n規則 平均成績 依 一 {\n  應 取位（平均（選課.各科成績），${how}） 至少 75\n}\n`, LISTS, COURSE);

export const expressionPages = {
  FG5050: {
    bad: duty('合計（課程.學分 於 課程） 至少 9學分'),
    good: duty('合計（課程.學分 於 選課.課程） 至少 9學分'),
    zh: '合計、個數、平均等要看一個清單，這裡寫的是單獨的事實或記錄。記錄的名稱只說每一筆長什麼樣子；清單是某個記錄裡型別為「清單 …」的欄位。\n\n請寫那個欄位，例如「選課.課程」。',
    en: 'Sums, counts and means look at a list; this is a single fact or a record. The name of a record says what one entry is like; the list is a field of type 清單.\n\nWrite that field, such as 選課.課程.',
  },
  FG5051: {
    bad: duty('合計（選課.課程） 至少 9學分'),
    good: duty('合計（課程.學分 於 選課.課程） 至少 9學分'),
    zh: '清單的每一筆是一個記錄，有好幾個欄位；合計、最大、最小、平均、標準差要說看哪一個。\n\n請寫「合計（課程.學分 於 選課.課程）」；只算有幾筆時用「個數」。',
    en: 'Each entry of the list is a record with several fields; a sum, a mean or an extreme must say which one it looks at.\n\nWrite 合計（課程.學分 於 選課.課程）; to count entries use 個數.',
  },
  FG5052: {
    bad: duty('最大（選課.學分 於 選課.各科成績） 至少 60'),
    good: duty('最大（選課.各科成績） 至少 60'),
    zh: '這個清單裡放的就是值，不是記錄，沒有別的欄位可以取。「於」之前寫的值與清單無關，結果會讓人誤解。\n\n請只寫清單，例如「最大（選課.各科成績）」；要比名次請用「名次（值 於 清單）」。',
    en: 'The list holds values, not records; there is no field of its entries to take, and what stands before 於 has nothing to do with them.\n\nWrite the list alone; to rank a value use 名次.',
  },
  FG5053: {
    bad: ruled('一、學生選課應合於規定。\n\n定義 得分 : 分 依 一 {\n  當 課程.成績 至少 60分 則 課程.成績\n  其餘 0分\n}\n\n規則 選課規定 依 一 {\n  應 最大（得分 於 選課.課程） 至少 80\n}\n', LISTS, COURSE),
    good: ruled('一、學生選課應合於規定。\n\n定義 及格 : 是否 依 一 {\n  ＝ 課程.成績 至少 60分\n}\n\n規則 選課規定 依 一 {\n  應 個數（選課.課程 其中 及格） 至少 3\n}\n', LISTS, COURSE),
    zh: '在合計、個數等的括號裡，記錄的名稱代表正在看的那一筆；讀這種記錄的定義寫在裡面，讀的也是那一筆，系統把定義的內容逐筆代進去。有些定義代不進去：分幾種情形的，可以寫在條件裡，也可以用「合計」加總，但不能求最大、最小、平均、名次；沒有寫「其餘」的、有但書改變的、以及自己還要看一份清單的，都不能逐筆使用；另一部法規的定義可以，它的用語與疑義不行。\n\n請把定義的內容直接寫在括號裡。',
    en: 'Inside an aggregate the name of the record stands for the entry that is looked at, and a definition that reads such a record reads that entry: what it says is put in its place. Some cannot be: one of several cases stands in conditions and in 合計, not in 最大 最小 平均 名次; nor can one without 其餘, one that provisos change, and one that looks at a list of its own. Definitions of another regulation can be used like this, its phrases and doubts cannot.\n\nWrite what the definition says inside the parentheses.',
  },
  FG5054: {
    bad: duty('個數（選課.課程 其中 課程.成績 至少 平均（選課.各科成績）） 至少 3'),
    good: ruled('一、學生選課應合於規定。\n\n定義 平均成績 : 分 依 一 {\n  ＝ 平均（選課.各科成績）\n}\n\n規則 選課規定 依 一 {\n  應 個數（選課.課程 其中 課程.成績 至少 平均成績） 至少 3\n}\n', LISTS, COURSE),
    zh: '在合計、個數等的值與條件裡，記錄的名稱代表正在看的那一筆；裡面若再看一個清單，就分不清代表哪一筆。\n\n請把裡面的部分寫成定義，再用定義的名稱。',
    en: 'Inside an aggregate the name of the record stands for the entry that is looked at; with a second one inside it would be unclear which.\n\nMake the inner one a definition and write its name.',
  },
  FG5055: {
    bad: duty('標準差（選課.各科成績） 至多 20'),
    good: duty('取位（標準差（選課.各科成績），四捨五入 至 小數2位） 至多 20'),
    zh: '標準差要開平方，多半是無限小數，沒有確定的值可以比較；差一點點就可能讓判定不同。這裡算的是母體標準差。\n\n請直接用「取位」包住它，說明取到第幾位。',
    en: 'A standard deviation is a square root and mostly has no finite value to compare exactly. The population formula is used.\n\nPut it directly inside 取位 and say to how many places.',
  },
  FG5056: {
    bad: duty('最大（選課.核准項目） 至少 60'),
    good: duty('最大（選課.各科成績） 至少 60'),
    zh: '合計、平均、標準差與名次要看數，最大與最小要看數或日期；這個清單裡放的不是。\n\n請改看數的清單；記錄的清單請寫「值 於 清單」；只算幾筆用「個數」。',
    en: 'Sums, means and ranks look at numbers, extremes at numbers or days, and this list holds none.\n\nUse a list of numbers, value 於 list for records, or 個數 to count.',
  },
  FG5057: {
    bad: duty('個數（選課.各科成績 其中 選課.學分 至少 9） 至少 3'),
    good: duty('個數（選課.課程 其中 課程.成績 至少 60） 至少 3'),
    zh: '條件要能說到每一筆；這個清單的每一筆只是一個值，沒有名稱，條件說的其實是別的事實。排先後也一樣要有欄位。\n\n請在詞彙宣告記錄的清單；若要比較列舉的清單，可用「有一屬於」「全屬於」。',
    en: 'A condition speaks of each entry. The entries of this list are plain values without a name, so it speaks of something else; and 名次 ranks within the whole list.\n\nDeclare a list of records; for a list of members use 有一屬於 or 全屬於.',
  },
  FG5060: {
    bad: duty('連續（選課.課程 依 名稱 其中 課程.成績 少於 60） 少於 2'),
    good: duty('連續（選課.課程 依 學年度 其中 課程.成績 少於 60） 少於 2'),
    zh: '「連續」要先排出先後：「依」後面寫數或日期的欄位，文字、列舉與是否沒有先後。「同」後面寫只有一個值的欄位，說的是哪些筆算同一串。\n\n學期請分成兩個整數欄位，寫「依 學年度、學期別」；排好後的下一筆就是「下一次」。',
    en: 'A run needs an order: 依 names fields that are numbers or days; words, members and 是否 have none. 同 names fields of one value, and says which entries are of one run.\n\nKeep a semester as two whole numbers: 依 學年度、學期別. The next time is the next entry in that order.',
  },
  FG5058: {
    bad: PLACES('位數'),
    good: PLACES('四捨五入 至 位數'),
    zh: '取位要說兩件事：用什麼方式（四捨五入、無條件捨去、無條件進位），取到第幾位。條文綁定的用語可以只說一件，另一件就要由規則補上。\n\n請寫「四捨五入 至 位數」或「取位方式 至 小數2位」，用語的名稱放在它所說的位置。',
    en: 'Rounding needs two things: the way, and the places. A bound phrase may say only one of them; the rule then says the other.\n\nWrite 四捨五入 至 and the phrase of the places, or the phrase of the way and 至 小數2位.',
  },
  FG5059: {
    bad: postponed(''),
    good: postponed(CALENDAR),
    zh: '順延與週次要知道哪一天放假、哪一天開始上課，這些寫在名為「行事曆」的記錄。這個法規使用的檔案裡沒有它，或缺少需要的欄位。\n\n請在標頭的「使用」之後加上行事曆的別名；欄位是「假日」「補班」（清單 日期）與「上課開始」（日期）。',
    en: 'To postpone a day or to count weeks, holidays and the first day of teaching must be known; they are the record 行事曆. The files in use do not have it, or lack a field.\n\nAdd the alias of a calendar behind 使用; its fields are 假日, 補班 (清單 日期) and 上課開始 (日期).',
  },
  FG5090: {
    bad: inTerms('週次（選課.申請日 於 選課） 至多 6'),
    good: inTerms('週次（選課.申請日 於 次學期） 至多 6'),
    zh: '「週次」從「行事曆.上課開始」那一天起算；要數的是別的學期，就在日期後面寫「於 次學期」或「於 前學期」。別的記錄沒有上課開始的日子。\n\n「順延」不寫「於」：要看的那一天在哪一個行事曆的期間內，就看哪一個列的假日與補班。',
    en: 'Weeks are counted from 行事曆.上課開始. To count those of another term write 於 次學期 or 於 前學期 behind the day; no other record has a first day of teaching.\n\n順延 takes no 於: the days off are those of the calendar in whose time the day lies.',
  },
  FG5092: {
    bad: answered('申請.公告日 ＋ 2.5個工作日'),
    good: answered('申請.公告日 ＋ 3個工作日'),
    zh: '工作日（上班日）是照行事曆一天一天數的：放假的那一天不算，隔天再數。半個工作日沒有哪一天是末日。\n\n請寫整數；條文說的是時數的，請用時數的事實來比。',
    en: 'Working days are counted one by one along the calendar; half of one ends on no day.\n\nWrite a whole number; where the text counts hours, compare hours.',
  },
  FG5093: {
    bad: lasting('應 較高者（學生.到校日、學生.註冊日） 早於 學生.申請日'),
    good: lasting('應 較晚者（學生.到校日、學生.註冊日） 早於 學生.申請日'),
    zh: '「較高者」「較低者」在幾個數裡取最大或最小的一個，單位要相同；「較晚者」「較早者」在幾個日期裡取最晚或最早的一天。兩種字不能換著用，讀的人才看得出比的是什麼。',
    en: '較高者 and 較低者 choose among numbers of one unit, 較晚者 and 較早者 among days, so that readers see what is compared.',
  },
  FG5094: {
    bad: lasting('應 滿年數（學生.到校日 至 學生.申請日） 至多 3年'),
    good: lasting('應 年數（學生.到校日 至 學生.申請日） 至多 3年'),
    zh: '「滿年數」「滿月數」只數滿了幾年、幾個月，滿三年又一日還是3；拿它比「至多三年」，超過的那一段就看不見了。「年數」「月數」連零頭的日子一起比：滿三年當天是3年，隔天起就超過3年。\n\n「滿年數」用在一年一年計算的地方，例如每滿一年加發多少元，也可以拿來比「至少」「未滿」。',
    en: '滿年數 and 滿月數 count full years and months only: three years and a day are 3, so that what is beyond 至多三年 is not seen. 年數 and 月數 compare the days beyond as well.\n\n滿年數 is for what is calculated year by year, and for 至少 and 未滿.',
  },
  FG5091: {
    bad: inTerms('選課.申請日 早於 次學期.開學', '校曆'),
    good: inTerms('選課.申請日 早於 次學期.開學'),
    zh: '「次學期」「前學期」依行事曆第一行的名稱決定：114學年度第2學期的次學期是115學年度第1學期。名稱沒有學年度與學期，就不知道它前後是哪一個，讀到的日子都是未知。\n\n請把名稱寫成「114學年度第2學期」；暑期、寒假寫「114學年度暑期」「114學年度寒假」。',
    en: 'What 次學期 and 前學期 are is told by the titles of the calendars: the term after 114學年度第2學期 is 115學年度第1學期. Of a calendar whose title names no term they are not known.\n\nTitle it 114學年度第2學期; a summer or winter term 114學年度暑期, 114學年度寒假.',
  },
} satisfies Partial<Record<string, Page>>;
