/** A counted working day as people read it, with the days off that were passed over: 115年4月9日（第 3 個工作日，放假不計：115年4月6日）. */
import { shownDate } from './dates.ts';
import { isWeekday, isWorked, workdaysFrom } from './workdays.ts';

type Days = readonly number[] | undefined;

/** More are not named one by one. */
const MOST_NAMED = 8;

function named(words: string, days: readonly number[]): string {
  if (days.length === 0) return '';
  const more = days.length > MOST_NAMED ? `等 ${days.length} 日` : '';
  return `，${words}：${days.slice(0, MOST_NAMED).map(shownDate).join('、')}${more}`;
}

/** The day of `workdaysFrom`, how it was counted, the days off of the week that were passed over, and the weekends that were worked. Undefined where there is none. */
export function showWorkdays(day: number, count: number, holidays: Days, workdays: Days, within?: Days): string | undefined {
  const last = workdaysFrom(day, count, holidays, workdays, within);
  if (last !== last || !holidays || !workdays) return undefined;
  const step = Math.sign(count);
  const passed = Array.from({ length: Math.abs(last - day) }, (_, i) => day + (i + 1) * step);
  const off = passed.filter((one) => isWeekday(one) && !isWorked(one, holidays, workdays));
  const made = passed.filter((one) => !isWeekday(one) && isWorked(one, holidays, workdays));
  const how = count === 0 ? '當日' : `${count < 0 ? '往前' : ''}第 ${Math.abs(count)} 個工作日`;
  return `${shownDate(last)}（${how}${named('放假不計', off)}${named('補班計入', made)}）`;
}
