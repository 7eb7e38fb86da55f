/** FG107x: reading a 行事曆; FG202x, FG2040: what its days say. */
import { entry } from '../entry.ts';

export const calendars = {
  FG1070: entry<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => `「${text}」不是完整的日期。`,
    en: ({ text }) => `「${text}」 is no complete date.`,
    help: { zh: () => '請寫民國年月日，例如「115年2月23日」或「115年2月23日至115年3月8日」；還沒有決定的先不要寫，用到它的規則會是「無法判定」。', en: () => 'Write a whole date such as 115年2月23日, or 115年2月23日至115年3月8日; leave out what is not decided yet.' },
  }),
  FG1071: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `「${name}」後面沒有日期。`,
    en: ({ name }) => `There is no date behind 「${name}」.`,
    help: { zh: ({ name }) => `請寫「${name} 115年2月23日」；已知沒有的寫「${name} 無」。`, en: ({ name }) => `Write 「${name} 115年2月23日」, or 「${name} 無」 where it is known that there is none.` },
  }),
  FG1072: entry<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => `行事曆裡縮排的「${text}」前面沒有名稱。`,
    en: ({ text }) => `The indented 「${text}」 of the calendar follows no name.`,
    help: { zh: () => '名稱從第一欄寫起，例如「開學 115年2月23日」；縮排的行是上一個名稱的另一個日期。', en: () => 'Names start at the first column; an indented line is another date of the name above.' },
  }),
  FG1073: entry<{ from: string; to: string }>({
    severity: 'error',
    zh: ({ from, to }) => `結束的「${to}」早於開始的「${from}」。`,
    en: ({ from, to }) => `The end ${to} is before the start ${from}.`,
    help: { zh: () => '請改正日期；先寫開始，再寫「至」與結束。', en: () => 'Correct the dates: the start, 至, the end.' },
  }),
  FG2020: entry<{ name: string }>({
    severity: 'error',
    zh: ({ name }) => `行事曆的「${name}」寫了兩個時間。`,
    en: ({ name }) => `The calendar gives 「${name}」 two times.`,
    help: { zh: () => '一個名稱只有一個日期或一段期間；請刪去其中一個，或改用另一個名稱。只有「假日」與「補班」可以列很多天。', en: () => 'A name has one day or one window: delete one, or give it another name. Only 假日 and 補班 list several days.' },
  }),
  FG2021: entry<{ title: string }>({
    severity: 'error',
    zh: ({ title }) => `行事曆「${title}」沒有寫期間。`,
    en: ({ title }) => `The calendar ${title} does not say which time it is for.`,
    help: { zh: () => '請在標頭寫「期間 115年2月1日至115年7月31日」；判斷某一天時，依期間找行事曆。', en: () => 'Add a header such as 「期間 115年2月1日至115年7月31日」: the calendar of a day is found by it.' },
  }),
  FG2022: entry<{ date: string; note: string }>({
    severity: 'warning',
    zh: ({ date, note }) => `${date}${note ? `（${note}）` : ''}是星期六或星期日，本來就不是工作日，不必列為假日。`,
    en: ({ date }) => `${date} is a Saturday or a Sunday and no working day anyway.`,
    help: { zh: () => '請確認日期；放假日遇週末而補假時，列補假的那一天。', en: () => 'Check the date; where another day is taken off for it, list that day.' },
  }),
  FG2023: entry<{ date: string }>({
    severity: 'warning',
    zh: ({ date }) => `${date}是星期一到星期五，又不是假日，本來就是工作日，不必列為補班。`,
    en: ({ date }) => `${date} is a weekday that is no holiday: it is a working day anyway.`,
    help: { zh: () => '請確認日期；補班日通常是星期六。', en: () => 'Check the date: work is usually made up on a Saturday.' },
  }),
  FG2024: entry<{ date: string }>({
    severity: 'error',
    zh: ({ date }) => `${date}同時列為假日與補班。`,
    en: ({ date }) => `${date} is listed both as a holiday and as a working day.`,
    help: { zh: () => '請刪去其中一處。', en: () => 'Delete one of them.' },
  }),
  FG2025: entry<{ name: string; date: string }>({
    severity: 'warning',
    zh: ({ name, date }) => `「${name}」的${date}不在行事曆的期間之內。`,
    en: ({ name, date }) => `The day ${date} of 「${name}」 lies outside the time of the calendar.`,
    help: { zh: () => '請確認年份；期間應涵蓋它列的每一天。', en: () => 'Check the year; the time of a calendar should cover every day that it lists.' },
  }),
  FG2026: entry<{ alias: string; date: string }>({
    severity: 'error',
    zh: ({ alias, date }) => `${date}同時在這個行事曆與「${alias}」的期間之內。`,
    en: ({ alias, date }) => `${date} lies in the time of this calendar and of ${alias}.`,
    help: { zh: () => '同一個學校的行事曆，期間不能重疊：某一天要用哪一個才確定。', en: () => 'The times of the calendars of one school must not overlap, so that each day has one.' },
  }),
  FG2027: entry<{ name: string; alias: string }>({
    severity: 'error',
    zh: ({ name, alias }) => `「${name}」與「${alias}」的寫法不同：一邊是一天，一邊是一段期間，或英文別名不同。`,
    en: ({ name, alias }) => `「${name}」 is a day in one calendar and a window in the other, ${alias}.`,
    help: { zh: () => '各學期的同一個名稱，要嘛都是一天，要嘛都是一段期間；英文別名也要相同。', en: () => 'In all terms a name is a day, or in all of them a window, with one alias.' },
  }),
  FG2028: entry<{ name: string }>({
    severity: 'warning',
    zh: ({ name }) => `行事曆的「${name}」沒有英文別名，程式裡只能叫做底線與號碼。`,
    en: ({ name }) => `${name} of the calendar has no alias: programs would have to call it by underscores and a number.`,
    help: { zh: ({ name }) => `請在名稱後面加上括號與英文別名，例如：${name} (addDrop)。`, en: ({ name }) => `Write an alias behind the name, such as ${name} (addDrop).` },
  }),
  FG2040: entry<{ title: string; other: string; isSame: boolean }>({
    severity: 'warning',
    zh: ({ title, other, isSame }) => (isSame ? `「${title}」與「${other}」是同一個學期的行事曆。` : `依名稱，「${title}」與「${other}」的先後，和兩者期間的先後相反。`),
    en: ({ title, other, isSame }) => (isSame ? `${title} and ${other} are calendars of one term.` : `By their titles ${title} and ${other} follow each other the other way round than by their times.`),
    help: { zh: () => '規則的「次學期」「前學期」依名稱找行事曆；請改正名稱或期間，一個學期只寫一個檔案。', en: () => 'Rules find 次學期 and 前學期 by the titles: correct the title or the time, and write one file for a term.' },
  }),
};
