/** A calendar, with the terms beside it, as constants that a program passes as the records `calendar`, `nextTerm` and `previousTerm` of an input, and as JSON. */
import { formatIso, fromDays } from '../../../lang/dates.ts';
import { HOLIDAY_PERIODS, NEIGHBOURS, type Neighbour } from '../../model/calendar-names.ts';
import { calendarFields, daysOffAround, HOLIDAYS, MAKE_UP_DAYS, neighbourOf, type Calendar } from '../../model/calendar.ts';

interface Stated {
  readonly text: string;
  /** Field alias (the Chinese name where it has none). */
  readonly key: string;
  readonly value: string | string[];
}

/** The facts of one term: what its calendar states. */
function factsOf(calendar: Calendar): Stated[] {
  return calendarFields(calendar).map(({ field: { name, type }, days }) => {
    const iso = days.map((day) => formatIso(fromDays(day)));
    return { text: name.text, key: name.alias ?? name.text, value: type.kind === 'list' ? iso : iso[0]! };
  });
}

/** The facts of the term in question: its days off are those of all calendars of the school, with the times that they cover. */
function ownFacts(calendar: Calendar, calendars: readonly Calendar[]): Stated[] {
  const all = daysOffAround(calendar, calendars);
  const facts = factsOf(calendar);
  if (!all) return facts;
  const iso = (days: readonly number[]): string[] => days.map((day) => formatIso(fromDays(day)));
  const lists = new Map([[HOLIDAYS, all.holidays], [MAKE_UP_DAYS, all.makeUpDays]]);
  return [...facts.map((fact) => (lists.has(fact.text) ? { ...fact, value: iso(lists.get(fact.text)!) } : fact)), { text: HOLIDAY_PERIODS, key: 'holidayPeriods', value: iso(all.periods) }];
}

/** The records that a calendar fills, by alias; terms whose calendar is not there are left out. */
function recordsOf(calendar: Calendar, calendars: readonly Calendar[]): readonly { readonly alias: string; readonly of: Calendar; readonly word: string; readonly facts: readonly Stated[] }[] {
  const beside = [...NEIGHBOURS].flatMap(([word, { alias }]) => {
    const of = neighbourOf(calendar, word as Neighbour, calendars);
    return of ? [{ alias, of, word, facts: factsOf(of) }] : [];
  });
  return [{ alias: 'calendar', of: calendar, word: '', facts: ownFacts(calendar, calendars) }, ...beside];
}

/** Record alias → field alias → ISO date, or list of them. */
export function calendarFacts(calendar: Calendar, calendars: readonly Calendar[] = [calendar]): Record<string, Record<string, string | string[]>> {
  return Object.fromEntries(recordsOf(calendar, calendars).map(({ alias, facts }) => [alias, Object.fromEntries(facts.map(({ key, value }) => [key, value]))]));
}

/** The module text. A constant is no wider than its facts: a field that the calendar does not state is not there, so it is unknown. */
export function emitCalendar(calendar: Calendar, calendars: readonly Calendar[] = [calendar]): string {
  const constants = recordsOf(calendar, calendars).map(({ alias, of, word, facts }) => {
    const lines = facts.map(({ text, key, value }) => `  /** ${text} */\n  ${JSON.stringify(key)}: ${Array.isArray(value) ? `[${value.map((day) => JSON.stringify(day)).join(', ')}]` : JSON.stringify(value)},\n`);
    return `/** ${word === '' ? '' : `${word}：`}${of.institution}${of.title}（${of.alias}）的行事曆 */\nexport const ${alias} = {\n${lines.join('')}} as const;\n`;
  });
  return constants.join('\n');
}
