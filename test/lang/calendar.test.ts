import { describe, expect, it } from 'vitest';
import type { CalendarSyntax } from '../../lang/ast.ts';
import { formatIso, fromDays } from '../../lang/dates.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { formatSource } from '../../lang/format.ts';
import { createParser, parseSource } from '../../lang/parse.ts';
import { createSource, sliceSpan } from '../../lang/source.ts';

const HEAD = '行事曆 114學年度第2學期 (t.calendar.114-2)\n期間 115年2月1日至115年7月31日\n\n';

function read(lines: string): { file: CalendarSyntax; found: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const file = parseSource(createSource('c.fagui', HEAD + lines), (d) => found.push(d));
  return { file: file as CalendarSyntax, found };
}
const shown = (lines: string): unknown[] => read(lines).file.entries.map(({ name, days, none }) => [
  name.text, name.alias?.text ?? null, none ? '無' : days.map((d) => [formatIso(fromDays(d.from)), ...(d.isRange ? [formatIso(fromDays(d.to))] : []), ...(d.note ? [d.note] : [])].join(' ')),
]);

describe('entries of a calendar', () => {
  it.each<[string, unknown[]]>([
    ['開學 115年2月23日\n', ['開學', null, ['2026-02-23']]],
    ['加退選 (addDrop) 115年2月23日至115年3月8日\n', ['加退選', 'addDrop', ['2026-02-23 2026-03-08']]],
    ['加退選　115年2月23日 至 3月8日\n', ['加退選', null, ['2026-02-23 2026-03-08']]],
    ['加退選 115.2.23～115.3.8\n', ['加退選', null, ['2026-02-23 2026-03-08']]],
    ['假日 115年2月27日（五） 和平紀念日補假\n', ['假日', null, ['2026-02-27 和平紀念日補假']]],
    ['假日 (holidays)\n  115年2月16日至115年2月20日 春節\n  115年4月3日 兒童節補假\n', ['假日', 'holidays', ['2026-02-16 2026-02-20 春節', '2026-04-03 兒童節補假']]],
    ['補班 無\n', ['補班', null, '無']],
  ])('%j', (lines, entry) => {
    expect([shown(lines), read(lines).found]).toEqual([[entry], []]);
  });

  it('what is wrong has its place, and the other lines are read', () => {
    const { file, found } = read('開學 二月\n上課開始 115年2月23日\n停課 115年5月9日至五月\n補班\n');
    expect(found.map((d) => [d.code, sliceSpan(d.primary.source, d.primary.span)])).toEqual([['FG1070', '二月'], ['FG1070', '五月'], ['FG1071', '補班']]);
    expect(file.entries.map((e) => e.days.length)).toEqual([0, 1, 0, 0]);
  });

  it('headers stand before the entries', () => {
    expect(read('開學 115年2月23日\n機關 某大學\n').found.map((d) => d.code)).toEqual(['FG1021']);
  });

  it('a parser with a cache reads entries behind an edit at their new days', () => {
    const parser = createParser();
    const parse = (text: string): CalendarSyntax => parser.parse(createSource('c.fagui', text), () => {}) as CalendarSyntax;
    const lines = '開學 115年2月23日\n假日 115年2月27日\n';
    const before = parse(HEAD + lines);
    const after = parse(`${HEAD}補班 無\n${lines}`);
    expect(after).toEqual(parseSource(createSource('c.fagui', `${HEAD}補班 無\n${lines}`), () => {}));
    expect(after.entries.slice(1).map((e) => e.days.map((d) => d.from))).toEqual(before.entries.map((e) => e.days.map((d) => d.from)));
  });
});

describe('the layout of a calendar', () => {
  const format = (lines: string): string => formatSource('c.fagui', HEAD + lines).text.slice(HEAD.length);
  it('entries keep their lines and their groups', () => {
    expect(format('開學   115年2月23日\n加退選　(addDrop) 115年2月23日至115年3月8日  \n\n// 放假\n假日\n\t115年2月27日 補假\n')).toBe(
      '開學 115年2月23日\n加退選 (addDrop) 115年2月23日至115年3月8日\n\n// 放假\n假日\n  115年2月27日 補假\n');
  });
  it('is a fixed point, and leaves what cannot be read', () => {
    const lines = '開學 115年2月23日\n停課   某日\n補班 無\n';
    expect(format(lines)).toBe(lines);
    expect(format(format(lines))).toBe(format(lines));
  });
});
