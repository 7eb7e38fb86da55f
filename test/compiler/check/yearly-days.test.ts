/** Days without a year: of which school year they are is said where they are used. */
import { describe, expect, it } from 'vitest';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { compileFiles, messages, HEAD, VOCABULARY, type Small } from '../small-workspace.ts';
import { resultsIn } from './evaluate-body.ts';

const APPLICATION = '\n記錄 申請 (application) {\n  學年度 (year) : 學年度 100至150\n  送件日 (filed) : 日期\n  次數 (times) : 次 0至9\n}\n';
const compileWith = (words: string, condition: string): Small =>
  compileFiles({ 'v.fagui': VOCABULARY + APPLICATION, 'r.fagui': `${HEAD}一、申請人應於[${words}]{期限 (limit)}送件。\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n` });
/** The outcome for a school year and a day. */
function of(words: string, condition = '申請.送件日 合於 申請.學年度 之 期限'): (year: number | undefined, day: string) => string {
  const small = compileWith(words, condition);
  expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => !d.code.startsWith('FG71')) })).toEqual([]);
  return (year, day) => resultsIn(small.versions[0]!, { application: { filed: day, ...(year === undefined ? {} : { year }) } })['rule']!;
}

describe('a day of every year', () => {
  it('is that of the school year that is named', () => {
    const spring = of('每年三月三十一日前');
    expect(['2026-03-31', '2026-04-01', '2025-08-01', '2027-03-31'].map((day) => spring(114, day))).toEqual(['met', 'violated', 'met', 'violated']);
    expect(spring(115, '2027-03-31')).toBe('met');
    expect(spring(undefined, '2026-03-31')).toBe('undetermined 申請.學年度');
    const autumn = of('8月1日起');
    expect(['2025-07-31', '2025-08-01'].map((day) => autumn(114, day))).toEqual(['violated', 'met']);
    const july = of('7月31日前');
    expect(['2026-07-31', '2026-08-01'].map((day) => july(114, day))).toEqual(['met', 'violated']);
  });

  it('is every day of the months, in leap years and others', () => {
    for (const [words, iso] of [['1月31日前', '01-31'], ['2月28日前', '02-28'], ['4月30日前', '04-30'], ['6月29日前', '06-29'], ['7月1日前', '07-01']] as const) {
      for (const year of [112, 114]) {
        const western = year + 1912;
        const next = new Date(Date.parse(`${western}-${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect([of(words)(year, `${western}-${iso}`), of(words)(year, next)], `${words} of ${year}`).toEqual(['met', 'violated']);
      }
    }
    // 2024 has a 29 February, 2026 none: then it is the last day of the month
    const last = of('2月29日前');
    expect([last(112, '2024-02-29'), last(112, '2024-03-01'), last(114, '2026-02-28'), last(114, '2026-03-01')]).toEqual(['met', 'violated', 'met', 'violated']);
  });

  it('begins and ends a time in one school year', () => {
    const winter = of('12月1日至1月15日');
    expect(['2025-11-30', '2025-12-01', '2026-01-15', '2026-01-16'].map((day) => winter(114, day))).toEqual(['violated', 'met', 'met', 'violated']);
    expect(of('12月1日至1月15日', '申請.送件日 不合於 申請.學年度 之 期限')(114, '2025-12-05')).toBe('violated');
  });

  it('is a value, too', () => {
    const day = of('三月三十一日', '申請.送件日 不晚於 申請.學年度 之 期限');
    expect([day(114, '2026-03-31'), day(114, '2026-04-01')]).toEqual(['met', 'violated']);
  });

  it('goes with the reasons', () => {
    const small = compileWith('3月31日前', '申請.送件日 合於 申請.學年度 之 期限');
    expect(messages(small)).toEqual([]);
    const [item] = lowerVersion(small.versions[0]!.checked).items;
    expect(item!.bindings).toMatchObject([{ name: { alias: 'limit' }, phrase: '3月31日前' }]);
    // the day of every year itself says whose words it has
    expect(JSON.stringify(item, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).toMatch(/"op":"date","days":\d+,"binding":\{"name":\{"text":"期限"/);
  });
});

describe('without a school year', () => {
  const found = (words: string, condition: string): string[] => messages(compileWith(words, condition)).filter((m) => m.includes('期限'));
  it('is refused, and the message says what to write', () => {
    expect(found('每年3月31日前', '申請.送件日 合於 期限')).toEqual(['「期限」（每年3月31日前）沒有年份，不知道是哪一年的那一天。']);
    expect(found('3月31日前', '申請.送件日 合於 申請.次數 之 期限')).toEqual(['「期限」（3月31日前）沒有年份，不知道是哪一年的那一天。']);
    expect(found('7月1日至8月31日', '申請.送件日 合於 申請.學年度 之 期限')).toEqual(['「期限」（7月1日至8月31日）沒有年份，不知道是哪一年的那一天。']);
  });
});
