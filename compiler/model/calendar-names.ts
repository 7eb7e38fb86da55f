/** Names of the records that calendars fill, and what people write for them. */

/** The record that every calendar fills. */
export const CALENDAR = '行事曆';
/** Of 行事曆: first and last days of the times for which its 假日 and 補班 are complete, in pairs. Where it is not known they are taken as complete for all days. */
export const HOLIDAY_PERIODS = '假日期間';

/** The records with the days of the next and the previous term. */
export type Neighbour = '次學期' | '前學期';

/** Their aliases, and other words for them: 上學期 and 下學期 are the two terms of a year as well. */
export const NEIGHBOURS: ReadonlyMap<string, { readonly alias: string; readonly words: readonly string[] }> = new Map<Neighbour, { alias: string; words: readonly string[] }>([
  ['次學期', { alias: 'nextTerm', words: ['下學期', '下一學期', '次一學期', '下個學期', '後學期'] }],
  ['前學期', { alias: 'previousTerm', words: ['上學期', '上一學期', '前一學期', '上個學期', '先前學期'] }],
]);

export const isNeighbour = (record: string): record is Neighbour => NEIGHBOURS.has(record);

/** Is this one of the records that calendars fill? */
export const isCalendarRecord = (record: string): boolean => record === CALENDAR || isNeighbour(record);

/** 上學期 → 前學期; null for other words. */
export const neighbourMeant = (word: string): Neighbour | null => ([...NEIGHBOURS].find(([, { words }]) => words.includes(word))?.[0] as Neighbour | undefined) ?? null;
