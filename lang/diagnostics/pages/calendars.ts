/** Pages of FG107x, FG202x and FG2040: calendars. */
import type { Page, Sample } from './page.ts';

const FILE = 'calendar.fagui';
const head = (title: string, alias: string, period: string): string => `行事曆 ${title} (${alias})\n${period ? `期間 ${period}\n` : ''}\n`;
const SECOND = head('114學年度第2學期', 'example.calendar.114-2', '115年2月1日至115年7月31日');
const calendar = (lines: string): Sample => ({ [FILE]: `${SECOND}${lines}\n` });
const terms = (period: string, lines: string, before: string, title = '115學年度第1學期'): Sample => ({ ...calendar(before), 'calendar2.fagui': `${head(title, 'example.calendar.115-1', period)}${lines}\n` });

export const calendarPages = {
  FG1070: {
    bad: calendar('開學 115年2月'),
    good: calendar('開學 115年2月23日'),
    zh: '行事曆的每個時間都要是完整的年月日，規則才能拿來比較日期。還沒有公布的日期不能先寫一半。\n\n請寫完整的日期；還沒有決定的整行先不寫，用到它的規則會是「無法判定」並指出缺少什麼。',
    en: 'Rules compare whole dates, so every time of a calendar is a year, a month and a day.\n\nWrite the whole date. Leave out a line that is not decided: rules that need it are undetermined and say so.',
  },
  FG1071: {
    bad: calendar('補班'),
    good: calendar('補班 無'),
    zh: '從第一欄寫起的名稱後面要有日期。沒有寫出來和「確定沒有」不同：沒有寫就是不知道。\n\n請補上日期；確定沒有假日或補班時，寫「無」。',
    en: 'A name at the first column has a date behind it. Nothing written is not the same as none: it is unknown.\n\nAdd the date, or write 無 where it is known that there is none.',
  },
  FG1072: {
    bad: calendar('  開學 115年2月23日'),
    good: calendar('開學 115年2月23日'),
    zh: '第一欄決定一行是什麼：名稱從第一欄寫起，縮排的行是上一個名稱的另一個日期。第一個名稱就縮排，前面沒有名稱可以接。\n\n請把名稱移到行首。',
    en: 'Column 0 decides what a line is: names start there, and an indented line is another date of the name above. Here there is none above.\n\nMove the name to the start of the line.',
  },
  FG1073: {
    bad: calendar('加退選 (addDrop) 115年3月8日至115年2月23日'),
    good: calendar('加退選 (addDrop) 115年2月23日至115年3月8日'),
    zh: '期間的結束早於開始，沒有一天在裡面。\n\n多半是年份或前後寫反，請改正。',
    en: 'The window ends before it starts, so no day lies in it.\n\nMostly a slip in the year or in the order: correct it.',
  },
  FG2020: {
    bad: calendar('開學 115年2月23日\n開學 115年2月24日'),
    good: calendar('開學 115年2月23日'),
    zh: '規則以名稱讀取行事曆，一個名稱有兩個時間就不知道用哪一個。\n\n請刪去一個，或取不同的名稱，例如「加退選第一階段」「加退選第二階段」。只有「假日」與「補班」可以列很多天。',
    en: 'Rules read a calendar by name; with two times under one name neither counts.\n\nDelete one, or use two names. Only 假日 and 補班 list several days.',
  },
  FG2021: {
    bad: { [FILE]: `${head('114學年度第2學期', 'example.calendar.114-2', '')}開學 115年2月23日\n` },
    good: calendar('開學 115年2月23日'),
    zh: '判斷某一天的事情，要用包含那一天的行事曆；沒有期間，就不知道它管哪些日子。\n\n請在標頭寫「期間 起日至迄日」，通常是整個學期，例如 115年2月1日至115年7月31日。',
    en: 'What happens on a day is judged by the calendar whose time holds that day.\n\nAdd a header 期間 with the first and the last day, mostly those of the whole term.',
  },
  FG2022: {
    bad: calendar('假日 115年2月28日 和平紀念日'),
    good: calendar('假日 115年2月27日 和平紀念日補假'),
    zh: '星期六、星期日本來就不算工作日，列不列結果都一樣；列了多半是日期打錯，或把紀念日本身當成補假的那一天。\n\n請列真正因此放假的工作日；整段放假（例如春節）寫成「…至…」，中間的週末不必分開。',
    en: 'Saturdays and Sundays are no working days anyway, so listing one changes nothing and is mostly a slip.\n\nList the weekday that is taken off. A whole break may be written as a range that spans weekends.',
  },
  FG2023: {
    bad: calendar('補班 115年3月4日'),
    good: calendar('補班 115年3月7日'),
    zh: '星期一到星期五本來就要上班，列為補班多半是日期打錯。\n\n請確認日期；補班通常在星期六。',
    en: 'Monday to Friday are working days anyway; listing one as made-up work is mostly a slip.\n\nCheck the date: it is usually a Saturday.',
  },
  FG2024: {
    bad: calendar('假日\n  115年2月27日 和平紀念日補假\n補班\n  115年2月27日'),
    good: calendar('假日\n  115年2月27日 和平紀念日補假\n補班\n  115年3月7日'),
    zh: '同一天不能又放假又上班，順延時不知道要不要跳過它。\n\n請刪去其中一處。',
    en: 'A day cannot be off and worked; a deadline that falls on it could not be postponed.\n\nDelete one.',
  },
  FG2025: {
    bad: calendar('加退選 (addDrop) 115年2月23日至116年3月8日'),
    good: calendar('加退選 (addDrop) 115年2月23日至115年3月8日'),
    zh: '行事曆依期間選用，期間以外的日期很可能是年份寫錯。\n\n請確認年份；確實在期間之前或之後的，可以把期間寫寬，但不能與另一個學期重疊。',
    en: 'A day outside the time of the calendar is most likely a wrong year.\n\nCheck it. Where it is right, widen the time, as long as it does not overlap with another term.',
  },
  FG2026: {
    bad: terms('115年7月1日至116年1月31日', '開學 115年9月14日', '開學 115年2月23日'),
    good: terms('115年8月1日至116年1月31日', '開學 115年9月14日', '開學 115年2月23日'),
    zh: '別名最後一點之前相同的行事曆屬於同一個學校。兩個行事曆的期間都包含同一天，那一天的期限就有兩種答案。\n\n請改期間，通常上學期到一月三十一日、下學期到七月三十一日。',
    en: 'Calendars whose aliases agree up to the last dot belong to one school. A day in two of them would have two answers.\n\nChange one of the times; terms mostly end on 31 January and 31 July.',
  },
  FG2027: {
    bad: terms('115年8月1日至116年1月31日', '加退選 (addDrop) 115年9月14日', '加退選 (addDrop) 115年2月23日至115年3月8日'),
    good: terms('115年8月1日至116年1月31日', '加退選 (addDrop) 115年9月14日至115年9月27日', '加退選 (addDrop) 115年2月23日至115年3月8日'),
    zh: '規則對每個學期讀同一個名稱：一段期間讀「加退選起」「加退選迄」，一天讀「開學」。各學期寫法不同，規則就讀不到。\n\n請統一寫法；只有一天的期間寫成「115年9月14日至115年9月14日」。',
    en: 'Rules read the same names in every term: a window as 加退選起 and 加退選迄, a day as itself.\n\nWrite both alike; a window of one day has the same day twice.',
  },
  FG2028: {
    bad: calendar('選課週 115年2月23日至115年3月8日'),
    good: calendar('選課週 (enrolmentWeeks) 115年2月23日至115年3月8日'),
    zh: '英文別名是程式讀這些日子時用的名字。沒有別名，產生的程式只好用底線與號碼，別人看不懂，順序一改名字也跟著改。假日、補班、開學、上課開始與上課結束已有別名，不必寫。\n\n請在名稱後面加括號與英文別名。',
    en: 'Programs read the days of a calendar by their aliases. Without one the generated code has underscores and a number, which nobody can read and which change with the order. 假日, 補班, 開學, 上課開始 and 上課結束 have theirs.\n\nWrite an alias behind the name.',
  },
  FG2040: {
    bad: terms('115年8月1日至116年1月31日', '開學 115年9月14日', '開學 115年2月23日', '113學年度第1學期'),
    good: terms('115年8月1日至116年1月31日', '開學 115年9月14日', '開學 115年2月23日'),
    zh: '規則的「次學期」「前學期」看行事曆的名稱：114學年度第2學期的次學期是115學年度第1學期。名稱與期間的先後不一致，或一個學期有兩個檔案，「次學期」就可能讀到別的學期，或不知道讀哪一個。\n\n請改正名稱或期間；一個學期的日子寫在同一個檔案，暑期寫成「114學年度暑期」。',
    en: 'Rules find 次學期 and 前學期 by the titles of the calendars: the term after 114學年度第2學期 is 115學年度第1學期. Where titles and times disagree, or two files are for one term, another term may be read, or none.\n\nCorrect the title or the time; keep the days of a term in one file, and title a summer term 114學年度暑期.',
  },
} satisfies Record<string, Page>;
