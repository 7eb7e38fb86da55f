/** A counted working day as people read it, with the days off that were passed over: 115年4月9日（第 3 個工作日，放假不計：115年4月6日）. */
import { shownDate } from './dates.ts';
import { isWeekday, isWorked, workdaysBetween, workdaysFrom } from './workdays.ts';

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
  const how = count === 0 ? '當日' : `${count < 0 ? '往前' : ''}第 ${Math.abs(count)} 個工作日`;
  return `${shownDate(last)}（${how}${passedOver(day, last, holidays, workdays)}）`;
}

/** The number of `workdaysBetween`, with the days off of the week that were passed over, and the weekends that were worked. Undefined where there is none. */
export function showWorkdaysBetween(from: number, to: number, holidays: Days, workdays: Days, within?: Days): string | undefined {
  const count = workdaysBetween(from, to, holidays, workdays, within);
  if (count !== count || !holidays || !workdays) return undefined;
  const over = passedOver(from, to, holidays, workdays).slice(1);
  return `${count} 個工作日${over === '' ? '' : `（${over}）`}`;
}

/** The days off of the week between two days, the first one aside, and the weekends that were worked. */
function passedOver(from: number, to: number, holidays: readonly number[], workdays: readonly number[]): string {
  const [first, last] = to < from ? [to, from - 1] : [from + 1, to];
  const passed = [...new Set([...holidays, ...workdays])].filter((day) => day >= first && day <= last).sort((a, b) => (to < from ? b - a : a - b));
  const off = passed.filter((one) => isWeekday(one) && !isWorked(one, holidays, workdays));
  const made = passed.filter((one) => !isWeekday(one) && isWorked(one, holidays, workdays));
  return `${named('放假不計', off)}${named('補班計入', made)}`;
}
