import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn, type Ran } from './capture.ts';

const VOCABULARY = '詞彙 借用 (t.words)\n\n記錄 學生 (student) {\n  入學學年度 (admissionYear) : 學年度 100至199\n}\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n  歸還日 (returned) : 日期\n  期限 (due) : 日期\n}\n';
const REGULATION = '法規 借用要點 (t.loan)\n機關 某大學\n使用 t.words, t.calendar\n版本 1\n施行 110年8月1日\n\n一、每次[至多三件]{件數上限}。\n\n規則 件數 (count) 依 一 {\n  應 借用.件數 合於 件數上限\n}\n\n二、逾期不得歸還；期限為假日者，順延之。\n\n規則 如期 (inTime) 依 二 {\n  應 借用.歸還日 不晚於 順延（借用.期限）\n}\n\n三、其他事項。\n';
const amendment = (version: string, base: string, headers: string, operation: string): string =>
  `修正案 借用要點部分規定 (t.loan.${version})\n修正法規 t.loan @ ${base}\n${headers}\n\n${operation}\n說明 放寬。\n`;
const FILES: Readonly<Record<string, string>> = {
  'v.fagui': VOCABULARY, 'r.fagui': REGULATION,
  'c.fagui': '行事曆 114學年度第2學期 (t.calendar.114-2)\n期間 115年2月1日至115年7月31日\n\n假日 115年4月6日 清明節補假\n補班 無\n',
  'a.fagui': amendment('2', '1', '通過 114年5月1日教務會議通過\n生效 114年8月1日；適用 自114學年度入學學生', '一 字句\n  「三件」改「五件」'),
  'b.fagui': amendment('3', '2', '通過 115年1月5日教務會議通過\n生效 115年2月1日', '三 字句\n  「其他」改「未盡」'),
  'd.fagui': amendment('4', '3', '通過 115年○月○日教務會議通過', '一 字句\n  「五件」改「九件」'),
};

function folderWith(facts: object, files = FILES): (...args: string[]) => Promise<Ran> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'input.json'), JSON.stringify(facts));
  return (...args) => runIn(folder, ['evaluate', ...(args[0]?.startsWith('t.') ? [] : ['r.fagui']), '--input', 'input.json', ...args]);
}
const json = ({ out, err }: Ran): Record<string, unknown> & { results: Record<string, { outcome: string; missing: string[] }> } => {
  expect(err).toBe('');
  return JSON.parse(out) as never;
};

describe('the version that answers', () => {
  const evaluate = (...args: string[]): Promise<Ran> => folderWith({ loan: { items: 5 } })(...args);

  it('says which amendment is passed and waits for a step without a date, from the day on which it was passed', async () => {
    const files = { ...FILES, 'd.fagui': amendment('4', '3', '通過 115年3月2日教務會議通過\n生效 報請教育部備查後實施', '三 字句\n  「未盡」改「其餘」') };
    const said = async (...args: string[]): Promise<unknown> => json(await folderWith({ loan: { items: 5 } }, files)('--cohort', '115', '--format', 'json', ...args))['notes'];
    const note = '修正案 4 於115年3月2日通過，還沒有備查的日期，尚未施行，沒有用它。收到公文以後，請在「通過」下面加一行備查的日期；在那以前要用它，請加 --include-draft t.loan.4。';
    expect(await said('--as-of', '115年3月2日')).toEqual(expect.arrayContaining([note]));
    for (const args of [['--as-of', '115年3月1日'], ['--as-of', '115年3月2日', '--include-draft', 't.loan.4']]) expect(await said(...args) ?? []).not.toContain(note);
  });

  describe('a regulation that is a draft itself', () => {
    const drafted = (headers: string, history: string): Record<string, string> => ({ 'v.fagui': VOCABULARY, 'c.fagui': FILES['c.fagui']!, 'r.fagui': REGULATION.replace('施行 110年8月1日\n', `${headers}沿革\n${history}`) });
    const open = drafted('', '  115年○月○日114學年度第2學期第1次教務會議訂定\n');
    const waiting = drafted('施行 自發布日施行\n', '  109年3月2日教務會議通過，109年4月1日發布\n  115年3月2日教務會議修正通過\n');
    const announced = drafted('施行 自發布日施行\n', '  115年3月2日教務會議通過\n  115年4月1日發布\n');
    const ask = (files: Record<string, string>, ...args: string[]): Promise<Ran> => folderWith({ loan: { items: 5 } }, files)(...args);

    it.each([['○', open, '「t.loan」還是草案，沒有施行的版本。'], ['a step without a date', waiting, '「t.loan」通過了，還沒有公布的日期，沒有施行的版本。']])('decides nothing unless it is asked for: %s', async (_, files, message) => {
      for (const args of [[], ['--as-of', '115年5月1日']]) {
        const refused = await ask(files, ...args);
        expect([refused.code, refused.out, refused.err.includes(message), refused.err.includes('--include-draft t.loan')]).toEqual([1, '', true, true]);
        const shown = json(await ask(files, '--include-draft', 't.loan', '--format', 'json', ...args));
        expect([shown['status'], shown['effective'], shown.results['count']!.outcome]).toEqual(['draft', null, 'violated']);
      }
    });

    it('is not run with an error in its rules, which is told once', async () => {
      const ran = await ask({ ...open, 'r.fagui': open['r.fagui']!.replace('應 借用.件數', '應 借用.本數') }, '--include-draft', 't.loan');
      expect([ran.code, ran.out, ran.err.split('借用.本數').length > 1, ran.err.includes('共 1 個錯誤。')]).toEqual([1, '', true, true]);
    });

    it('is in force from its effect once the step has a date', async () => {
      expect((await ask(announced, '--as-of', '115年4月2日')).err).toContain('自 115年4月3日 起');
      expect(json(await ask(announced, '--as-of', '115年4月3日', '--format', 'json'))).toMatchObject({ status: 'adopted', effective: { from: '2026-04-03', to: null } });
      expect((await ask(announced, '--include-draft', 't.loan')).err).toContain('「t.loan」已經施行，不是草案。');
    });

    it.each(['一○四年十二月二十九日教務會議通過', '中華民國一〇四年訂定', '104年12月29日104學年度第○次教務會議通過'])('is not one with a circle that is a digit, or where the day is known: %s', async (line) => {
      expect(json(await ask(drafted('', `  ${line}\n`), '--as-of', '115年5月1日', '--format', 'json'))['status']).toBe('adopted');
    });

    it('is shown by consolidate when it is asked for, and check names the step', async () => {
      const folder = temporaryFolder();
      for (const [name, text] of Object.entries(waiting)) writeFileSync(join(folder, name), text);
      const refused = await runIn(folder, ['consolidate', 't.loan']);
      expect([refused.code, refused.out, refused.err.includes('錯誤[FG6077]：「t.loan」通過了，還沒有公布的日期')]).toEqual([1, '', true]);
      const shown = await runIn(folder, ['consolidate', 't.loan', '--include-draft', 't.loan']);
      expect([shown.code, shown.out.includes('每次至多三件')]).toEqual([0, true]);
      const checked = await runIn(folder, ['check']);
      expect([checked.code, checked.out.includes('法規 1 於115年3月2日通過，還沒有公布的日期')]).toEqual([0, true]);
    });
  });

  it('says which version has a rule that the one in force lacks, and how to ask it', async () => {
    const files = { ...FILES, 'd.fagui': `${amendment('4', '3', '通過 115年○月○日教務會議通過', '四 增訂\n  四、應經核可。')}\n規則 核可 (approved) 依 四 {\n  應 借用.件數 至少 1件\n}\n` };
    const ask = (...args: string[]): Promise<Ran> => folderWith({ loan: { items: 5 } }, files)('t.loan#approved', '--as-of', '115年3月2日', '--cohort', '115', ...args);
    expect(await ask()).toMatchObject({ code: 2, err: '版本 3 沒有規則「approved」，版本 4 才有。請以 --as-of 指定那個版本施行的日子；還沒有施行的，加 --include-draft t.loan.4。\n' });
    expect((await ask('--include-draft', 't.loan.4')).code).toBe(0);
    expect((await folderWith({}, files)('t.loan#nothing', '--as-of', '115年3月2日', '--cohort', '115')).err).toContain('這個法規沒有規則「nothing」');
  });

  it('check and consolidate say so as well, and neither counts it as a mistake', async () => {
    const folder = temporaryFolder();
    const files = { ...FILES, 'd.fagui': amendment('4', '3', '通過 115年3月2日教務會議通過\n生效 陳請校長核定後實施', '三 字句\n  「未盡」改「其餘」') };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const note = '修正案 4 於115年3月2日通過，還沒有核定的日期';
    const checked = await runIn(folder, ['check']);
    expect([checked.code, checked.out.includes('FG6075'), checked.out.includes(note)]).toEqual([0, true, true]);
    const consolidate = (...args: string[]): Promise<Ran> => runIn(folder, ['consolidate', 't.loan', '--cohort', '115', ...args]);
    const without = await consolidate('--as-of', '115年3月2日');
    expect([without.code, without.err.includes(note), without.out.includes('其餘')]).toEqual([0, true, false]);
    for (const args of [['--as-of', '115年3月1日'], ['--as-of', '115年3月2日', '--include-draft', 't.loan.4']]) expect((await consolidate(...args)).err).not.toContain('FG6075');
  });

  it.each<[string, string, string, string, unknown]>([
    ['before the first amendment', '114年7月31日', '114', '1', 'violated'],
    ['an older cohort keeps the old text', '114年8月1日', '113', '1', 'violated'],
    ['a newer cohort', '114年8月1日', '114', '2', 'met'],
    ['a later amendment reaches the older cohort without the one that skips it', '115年2月1日', '113', '3＠113以前入學', 'violated'],
    ['and the newer one with it', '115年2月1日', '115', '3', 'met'],
  ])('%s', async (_, asOf, cohort, version, outcome) => {
    const shown = json(await evaluate('--as-of', asOf, '--cohort', cohort, '--format', 'json'));
    expect([shown['version'], shown.results['count']!.outcome, shown['cohort'], shown['status']]).toEqual([version, outcome, Number(cohort), 'adopted']);
  });

  it('can be named, by its label or its file', async () => {
    for (const name of ['3＠113以前入學', '3-cohort-to-113']) {
      const folder = temporaryFolder();
      for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
      const { out } = await runIn(folder, ['compare', 't.loan@1', `t.loan@${name}`]);
      expect([out.includes('未盡'), out.includes('五件')]).toEqual([true, false]);
    }
  });

  it('says why it is that one, in words and as data', async () => {
    const { out } = await evaluate('--as-of', '115年3月1日', '--cohort', '112');
    expect(out.split('\n')[0]).toBe('某大學借用要點　版本 3＠113以前入學　施行 115年2月1日起　適用 113學年度以前入學　基準日 2026-03-01　入學學年度 112');
    const shown = json(await evaluate('--as-of', '115年3月1日', '--cohort', '112', '--format', 'json'));
    expect([shown['effective'], shown['cohorts'], shown['asOf']]).toEqual([{ from: '2026-02-01', to: null }, { from: null, to: 113 }, '2026-03-01']);
  });

  it('FG7011: a cohort is asked for where versions differ by it, and only there', async () => {
    const { code, out, err } = await evaluate('--as-of', '115年3月1日');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('FG7011');
    expect(err).toContain('（113學年度以前入學、114學年度以後入學）');
    expect(json(await evaluate('--as-of', '114年7月31日', '--format', 'json'))['version']).toBe('1');
  });

  it('FG7010: a cohort that contradicts the facts is an error; facts alone are enough', async () => {
    const stated = folderWith({ 學生: { 入學學年度: 113 }, loan: { items: 5 } });
    const { code, err } = await stated('--as-of', '115年3月1日', '--cohort', '114');
    expect(code).toBe(1);
    expect(err).toContain('FG7010');
    expect(err).toContain('事實的「學生.入學學年度」是 113，與 --cohort 114 不同。');
    const shown = json(await stated('--as-of', '115年3月1日', '--format', 'json'));
    expect([shown['version'], shown['cohort']]).toEqual(['3＠113以前入學', 113]);
  });

  it('drafts count when they are asked for, and say so', async () => {
    const args = ['--as-of', '115年3月1日', '--cohort', '115'];
    expect(json(await evaluate(...args, '--format', 'json'))['version']).toBe('3');
    const draft = await evaluate(...args, '--include-draft', 't.loan.4');
    expect(draft.out.split('\n')[0]).toBe('某大學借用要點　版本 4（草案）　基準日 2026-03-01　入學學年度 115');
    expect(json(await evaluate(...args, '--include-draft', 't.loan.4', '--format', 'json'))['status']).toBe('draft');
  });

  it('FG6018: outside of every version there is none, before the first and after the last', async () => {
    expect((await evaluate('--as-of', '110年7月31日', '--cohort', '113')).err).toContain('最早的版本自 110年8月1日 起');
    const ended = folderWith({}, { 'v.fagui': VOCABULARY, 'c.fagui': FILES['c.fagui']!, 'r.fagui': REGULATION.replace('施行 110年8月1日', '施行 110年8月1日至112年7月31日止') });
    expect(json(await ended('--as-of', '112年7月31日', '--format', 'json'))['effective']).toEqual({ from: '2021-08-01', to: '2023-07-31' });
    expect((await ended('--as-of', '112年8月1日')).err).toContain('最後的版本至 112年7月31日 止');
  });
});

describe('the calendar of the day', () => {
  const facts = { loan: { returned: '2026-04-07', due: '2026-04-04' } };
  it('gives what the facts do not say, and is named', async () => {
    const evaluate = folderWith(facts);
    const shown = json(await evaluate('--as-of', '115年4月7日', '--cohort', '115', '--format', 'json'));
    expect([shown.results['inTime']!.outcome, shown['calendar']]).toEqual(['met', 't.calendar.114-2']);
    expect((await evaluate('--as-of', '115年4月7日', '--cohort', '115')).out.split('\n')[1]).toBe('行事曆 114學年度第2學期（t.calendar.114-2）');
  });

  it('never overwrites a fact, under either of its names', async () => {
    for (const given of [{ 行事曆: { 假日: [] } }, { calendar: { holidays: [] } }]) {
      const shown = json(await folderWith({ ...facts, ...given })('--as-of', '115年4月7日', '--cohort', '115', '--format', 'json'));
      expect(shown.results['inTime']!.outcome).toBe('violated');
    }
  });

  it('on a day of no calendar nothing is made up', async () => {
    const evaluate = folderWith(facts);
    const shown = json(await evaluate('--as-of', '115年8月7日', '--cohort', '115', '--format', 'json'));
    expect([shown.results['inTime'], shown['calendar']]).toMatchObject([{ outcome: 'undetermined', missing: ['行事曆.假日', '行事曆.補班'] }, null]);
    const note = '基準日 115年8月7日 不在任何行事曆的期間內（114學年度第2學期：115年2月1日至115年7月31日）；要用到的行事曆日子，事實裡沒有寫的都當作還不知道。';
    expect(shown['notes']).toEqual([note]);
    expect((await evaluate('--as-of', '115年8月7日', '--cohort', '115')).out.split('\n')[1]).toBe(`注意：${note}`);
    expect((await evaluate('--as-of', '115年8月7日', '--cohort', '115', '--lang', 'en')).out).toContain('2026-08-07 lies in the period of no calendar');
  });
  it('says so where a rule reads it, and nowhere else', async () => {
    const evaluate = folderWith(facts);
    const notes = async (...more: string[]): Promise<unknown> => json(await evaluate(...more, '--cohort', '115', '--format', 'json'))['notes'];
    expect(await notes('t.loan', '--as-of', '115年4月7日')).toBeUndefined();
    expect(await notes('t.loan#count', '--as-of', '115年8月7日')).toBeUndefined();
    expect(await notes('t.loan@3')).toEqual(['沒有以 --as-of 指定基準日，不知道要看哪一個行事曆；要用到的行事曆日子，事實裡沒有寫的都當作還不知道。']);
  });
});

describe('fagui consolidate', () => {
  it('asks for the cohort as well, and gives the text of each', async () => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    const text = async (...more: string[]): Promise<Ran> => runIn(folder, ['consolidate', 'r.fagui', '--as-of', '115年3月1日', ...more]);
    expect((await text()).err).toContain('FG7011');
    const bodies = await Promise.all(['113', '114'].map(async (cohort) => /每次至多.件|未盡/.exec((await text('--cohort', cohort)).out)?.[0]));
    expect(bodies).toEqual(['每次至多三件', '每次至多五件']);
    expect(readFileSync(join(folder, 'r.fagui'), 'utf8')).toBe(REGULATION);
  });
});
