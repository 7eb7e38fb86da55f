import { describe, expect, it } from 'vitest';
import { consolidate, type VersionChoice } from '../../../compiler/consolidate/index.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import { parseDate, completeDate, toDays } from '../../../lang/dates.ts';
import { messageOf, type Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { compileFiles, messages } from '../small-workspace.ts';

const day = (text: string): number => toDays(completeDate(parseDate(text)!)!);
const REGULATION = '法規 選課要點 (t.selection)\n版本 1\n施行 104年8月1日\n\n一、甲。\n\n二、乙。\n\n三、丙。\n';
/** An amendment of one word of one 點. */
const amendment = (version: string, base: string, address: string, from: string, to: string, headers = ''): string =>
  `修正案 選課要點修正 (t.selection.${version})\n修正法規 t.selection @ ${base}\n${headers}\n${address} 字句\n  「${from}」改「${to}」\n說明 配合實務。\n`;

const adopted = (on: string, effect = '通過後實施'): string => `通過 ${on} 105學年度教務會議通過\n生效 ${effect}\n`;

function choose(files: Record<string, string>, choice: Partial<VersionChoice>): { lines: string[] | null; version: string | null; found: Diagnostic[] } {
  const { compiled } = compileFiles({ 'r.fagui': REGULATION, ...files });
  const regulation = compiled.resolved.regulations.get('t.selection')!;
  const found: Diagnostic[] = [];
  const chosen = consolidate(regulation, compiled.resolved.amendments, { asOf: null, cohort: null, drafts: [], ...choice }, (d) => found.push(d));
  return { lines: chosen && chosen.version.text.body.flatMap(printedLines), version: chosen && chosen.version.text.version, found };
}

const TWO = {
  'a.fagui': amendment('2', '1', '一', '甲', '甲一', adopted('105年3月1日', '105年8月1日')),
  'b.fagui': amendment('3', '2', '二', '乙', '乙一', adopted('106年3月1日', '106年8月1日')),
};

describe('versions by date', () => {
  it.each<[string, string, string[]]>([
    ['104年8月1日', '1', ['一、甲。', '二、乙。', '三、丙。']],
    ['105年7月31日', '1', ['一、甲。', '二、乙。', '三、丙。']],
    ['105年8月1日', '2', ['一、甲一。', '二、乙。', '三、丙。']],
    ['106年7月31日', '2', ['一、甲一。', '二、乙。', '三、丙。']],
    ['106年8月1日', '3', ['一、甲一。', '二、乙一。', '三、丙。']],
  ])('on %s version %s is in force', (date, version, lines) => {
    expect(choose(TWO, { asOf: day(date) })).toEqual({ lines, version, found: [] });
  });

  it('FG6018: before the first version there is none', () => {
    const { lines, found } = choose(TWO, { asOf: day('104年7月31日') });
    expect(lines).toBeNull();
    expect(found.map((d) => [d.code, messageOf(d, 'zh')])).toEqual([['FG6018', '104年7月31日 時沒有「t.selection」的版本；最早的版本自 104年8月1日 起。']]);
  });

  it('without a date the newest adopted text', () => {
    expect(choose(TWO, {}).version).toBe('3');
  });

  it.each<[effect: string, steps: string, before: string, from: string]>([
    ['通過後實施', '', '105年2月29日', '105年3月1日'],
    ['核定後實施', '\n  105年4月1日校長核定', '105年3月31日', '105年4月1日'],
    ['報請教育部備查後實施', '\n  105年3月9日校長核備\n  105年5月2日某字第1號函同意備查', '105年5月1日', '105年5月2日'],
    ['報請教育部備查後實施', '\n  105年5月2日某字第1號函同意核定', '105年5月1日', '105年5月2日'],
    ['自公布日施行', '\n  105年4月1日發布', '105年4月2日', '105年4月3日'],
    ['核定後實施', '\n公布 105年4月1日', '105年3月31日', '105年4月1日'],
    ['核定後，自次學期起實施', '\n  105年8月3日校長核定', '106年1月31日', '106年2月1日'],
    ['自105年8月1日起實施，並報請教育部備查', '', '105年7月31日', '105年8月1日'],
  ])('%s%s: from the last step that it waits for', (effect, steps, before, from) => {
    const on = (date: string): string | null => choose({ 'a.fagui': amendment('2', '1', '一', '甲', '甲一', `通過\n  105年3月1日 105學年度教務會議通過${steps}\n生效 ${effect}\n`) }, { asOf: day(date) }).version;
    expect([on(before), on(from)]).toEqual(['1', '2']);
  });
  it.each([['核定後實施', '核定'], ['報請教育部備查後實施', '備查'], ['自發布日施行', '公布'], ['陳請校長核定後，自115學年度起實施', '核定'], ['公告後實施', '公布']])('%s without a day of it is not in force: a draft that waits', (effect, step) => {
    const files = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一', adopted('105年3月1日', effect)) };
    expect(choose(files, { asOf: day('130年1月1日') }).version).toBe('1');
    expect(choose(files, { asOf: day('105年3月1日'), drafts: ['t.selection.2'] }).version).toBe('2');
    expect(compileFiles({ 'r.fagui': REGULATION, ...files }).compiled.resolved.amendments[0]).toMatchObject({ status: 'draft', awaits: { step, passedOn: day('105年3月1日') } });
  });

  it('the order of the files does not matter', () => {
    const swapped = { 'a.fagui': TWO['b.fagui'], 'b.fagui': TWO['a.fagui'] };
    expect(choose(swapped, { asOf: day('106年8月1日') }).lines).toEqual(choose(TWO, { asOf: day('106年8月1日') }).lines);
    expect(messages(compileFiles({ 'r.fagui': REGULATION, ...swapped }))).toEqual([]);
    expect(compileFiles({ 'r.fagui': REGULATION, ...swapped }).versions.map((v) => v.checked.version.text.version)).toEqual(['1', '2', '3']);
  });
});

describe('versions by cohort and status', () => {
  const cohort = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一', `${adopted('105年3月1日', '105年8月1日')}備註 無\n`).replace('105年8月1日\n', '105年8月1日；適用 自105學年度入學學生\n') };

  it('an amendment for a cohort applies to that cohort and later ones', () => {
    const asOf = day('105年9月1日');
    expect([104, 105, 106].map((c) => choose(cohort, { asOf, cohort: c }).version)).toEqual(['1', '2', '2']);
  });

  it('without a cohort it does not count', () => {
    expect(choose(cohort, { asOf: day('105年9月1日') }).version).toBe('1');
  });

  it('a draft counts only when it is asked for', () => {
    const draft = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一') };
    expect(choose(draft, {}).version).toBe('1');
    expect(choose(draft, { drafts: ['t.selection.2'] }).version).toBe('2');
  });

  it('a draft with a date of effect is one all the same', () => {
    expect(choose({ 'a.fagui': amendment('2', '1', '一', '甲', '甲一', '生效 105年8月1日\n') }, { asOf: day('106年8月1日') }).version).toBe('1');
  });

  it('a meeting with ○ for its date makes no adoption', () => {
    expect(choose({ 'a.fagui': amendment('2', '1', '一', '甲', '甲一', adopted('105年○月○日')) }, {}).version).toBe('1');
  });
});

describe('parallel drafts', () => {
  it('that touch different provisions go together', () => {
    const drafts = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一'), 'b.fagui': amendment('3', '1', '二', '乙', '乙一') };
    const { lines, found } = choose(drafts, { drafts: ['t.selection.2', 't.selection.3'] });
    expect([lines, found]).toEqual([['一、甲一。', '二、乙一。', '三、丙。'], []]);
  });

  it('that touch the same provision do not, and the error names both', () => {
    const drafts = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一'), 'b.fagui': amendment('3', '1', '一', '甲', '甲二') };
    const { lines, found } = choose(drafts, { drafts: ['t.selection.2', 't.selection.3'] });
    expect(lines).toBeNull();
    expect(found.map((d) => [d.code, d.primary.source.path, d.related[0]!.source.path])).toEqual([['FG6017', 'b.fagui', 'a.fagui']]);
  });

  it('that add the same number do not', () => {
    const adds = (version: string): string => `修正案 選課要點修正 (t.selection.${version})\n修正法規 t.selection @ 1\n\n四 增訂\n  四、丁。\n說明 配合實務。\n`;
    const { found } = choose({ 'a.fagui': adds('2'), 'b.fagui': adds('3') }, { drafts: ['t.selection.2', 't.selection.3'] });
    expect(found.map((d) => d.code)).toContain('FG6012');
  });

  it('of which one closes up: the other keeps the provision that it meant', () => {
    const drafts = { 'a.fagui': '修正案 選課要點修正 (t.selection.2)\n修正法規 t.selection @ 1\n\n一 刪除 遞補\n說明 配合實務。\n', 'b.fagui': amendment('3', '1', '三', '丙', '丙一') };
    const { lines, found } = choose(drafts, { drafts: ['t.selection.2', 't.selection.3'] });
    expect([found.map((d) => d.code), lines]).toEqual([[], ['一、乙。', '二、丙一。']]);
  });
});

describe('the text that an amendment is written against', () => {
  const adoptedOn = (year: number): string => adopted('105年3月1日', `${year}年8月1日`);

  it('is the newest one before it when it names none', () => {
    const none = (version: string, from: string, to: string): string => amendment(version, '1', '一', from, to).replace(' @ 1', '');
    expect(choose({ 'a.fagui': none('2', '甲', '甲一') }, { drafts: ['t.selection.2'] }).lines).toEqual(['一、甲一。', '二、乙。', '三、丙。']);
    expect(choose({ 'a.fagui': amendment('2', '1', '一', '甲', '甲一', adoptedOn(105)), 'b.fagui': none('3', '甲一', '甲二') }, { drafts: ['t.selection.3'] })).toMatchObject({ lines: ['一、甲二。', '二、乙。', '三、丙。'], found: [] });
  });

  it('FG6016: must be one that there is', () => {
    const { lines, found } = choose({ 'a.fagui': amendment('2', '1', '一', '甲', '甲一', adoptedOn(105)), 'b.fagui': amendment('3', '9', '二', '乙', '乙一') }, { drafts: ['t.selection.3'] });
    expect([lines, found.map((d) => [d.code, d.primary.source.path, messageOf(d, 'zh').includes('9')])]).toEqual([null, [['FG6016', 'b.fagui', true]]]);
  });

  it('may be one that is not in force, as long as what it changes stands there unchanged', () => {
    const files = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一', adoptedOn(110)), 'b.fagui': amendment('3', '2', '二', '乙', '乙一', adoptedOn(112)), 'c.fagui': amendment('4', '3', '三', '丙', '丙一') };
    const on = (date: string, more: Record<string, string> = {}): [string[] | null, string[]] => {
      const { lines, found } = choose({ ...files, ...more }, { asOf: day(date), drafts: ['t.selection.4'] });
      return [lines, found.map((d) => d.code)];
    };
    expect(on('109年1月1日')).toEqual([['一、甲。', '二、乙。', '三、丙一。'], []]);
    expect(on('111年1月1日')).toEqual([['一、甲一。', '二、乙。', '三、丙一。'], []]);
    expect(on('113年1月1日')).toEqual([['一、甲一。', '二、乙一。', '三、丙一。'], []]);
    expect(on('109年1月1日', { 'c.fagui': amendment('4', '3', '一', '甲一', '甲二') })).toEqual([null, ['FG6017']]);
    expect(on('111年1月1日', { 'c.fagui': amendment('4', '3', '一', '甲一', '甲二') })).toEqual([['一、甲二。', '二、乙。', '三、丙。'], []]);
  });

  it('of two that name each other is none', () => {
    const { lines, found } = choose({ 'a.fagui': amendment('2', '3', '一', '甲', '甲一', adoptedOn(105)), 'b.fagui': amendment('3', '2', '二', '乙', '乙一', adoptedOn(105)) }, {});
    expect([lines, found.map((d) => d.code)]).toEqual([null, ['FG6016']]);
  });
});

describe('the first and the last day', () => {
  const ended = { 'r.fagui': REGULATION.replace('施行 104年8月1日', '施行 104年8月1日至110年7月31日止') };
  it('of a regulation are days on which it is in force', () => {
    const on = (date: string): string | null => choose(ended, { asOf: day(date) }).version;
    expect([on('104年7月31日'), on('104年8月1日'), on('110年7月31日'), on('110年8月1日')]).toEqual([null, '1', '1', null]);
    expect(choose(ended, { asOf: day('110年8月1日') }).found.map((d) => d.code)).toEqual(['FG6018']);
    expect(choose(ended, { asOf: null }).version).toBe('1');
  });
  it('of an amendment too', () => {
    const files = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一', adopted('105年3月1日', '105年8月1日至106年7月31日')) };
    const on = (date: string): string | null => choose(files, { asOf: day(date) }).version;
    expect([on('105年7月31日'), on('105年8月1日'), on('106年7月31日'), on('106年8月1日')]).toEqual(['1', '2', '2', '1']);
  });
  it('of a cohort too', () => {
    const files = { 'a.fagui': amendment('2', '1', '一', '甲', '甲一', `${adopted('105年3月1日', '105年8月1日')}適用 111學年度至113學年度入學學生\n`) };
    expect([110, 111, 113, 114].map((cohort) => choose(files, { asOf: day('115年1月1日'), cohort }).version)).toEqual(['1', '2', '2', '1']);
  });
  it('of amendments that begin on one day are put in the order of their aliases, each behind what it stands on', () => {
    const onDay = (version: string, base: string, address: string, from: string, to: string): string => amendment(version, base, address, from, to, adopted('105年3月1日', '105年8月1日'));
    const last = (first: string, second: string): (string | null)[] => [{ 'a.fagui': first, 'b.fagui': second }, { 'a.fagui': second, 'b.fagui': first }].map((files) => choose(files, { asOf: day('105年8月1日') }).version);
    expect(last(onDay('3', '1', '二', '乙', '乙一'), onDay('2', '1', '一', '甲', '甲一'))).toEqual(['3', '3']);
    expect(last(onDay('3', '1', '二', '乙', '乙一'), onDay('2', '3', '一', '甲', '甲一'))).toEqual(['2', '2']);
    const chain = { 'a.fagui': onDay('2', '1', '一', '甲', '甲一'), 'b.fagui': onDay('3', '4', '二', '乙', '乙一'), 'c.fagui': onDay('4', '2', '三', '丙', '丙一') };
    expect(choose(chain, { asOf: day('105年8月1日') })).toMatchObject({ version: '3', lines: ['一、甲一。', '二、乙一。', '三、丙一。'], found: [] });
  });
});
