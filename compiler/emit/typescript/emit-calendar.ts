/** A calendar as a constant that a program passes as the record `calendar` of an input, and as JSON. */
import { formatIso, fromDays } from '../../../lang/dates.ts';
import { calendarFields, type Calendar } from '../../model/calendar.ts';

/** Field alias (the Chinese name where it has none) → ISO date, or list of them. */
export function calendarFacts(calendar: Calendar): Record<string, string | string[]> {
  return Object.fromEntries(calendarFields(calendar).map(({ field: { name, type }, days }) => {
    const iso = days.map((day) => formatIso(fromDays(day)));
    return [name.alias ?? name.text, type.kind === 'list' ? iso : iso[0]!];
  }));
}

/** The module text. The constant is no wider than its facts: a field that the calendar does not state is not there, so it is unknown. */
export function emitCalendar(calendar: Calendar): string {
  const lines = calendarFields(calendar).map(({ field: { name, type }, days }) => {
    const iso = days.map((day) => JSON.stringify(formatIso(fromDays(day))));
    return `  /** ${name.text} */\n  ${JSON.stringify(name.alias ?? name.text)}: ${type.kind === 'list' ? `[${iso.join(', ')}]` : iso[0]},\n`;
  });
  return `/** ${calendar.institution}${calendar.title}（${calendar.alias}）的行事曆 */\nexport const calendar = {\n${lines.join('')}} as const;\n`;
}
