import { describe, expect, it } from 'vitest';
import fc from '../../fast-check.ts';
import { consolidate } from '../../../compiler/consolidate/index.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import type { CompiledRegulation, Period } from '../../../compiler/pipeline.ts';
import { formatRoc, fromDays } from '../../../lang/dates.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { codes, compileFiles, marked, type Small } from '../small-workspace.ts';

const REGULATION = '法規 選課要點 (t.selection)\n版本 1\n施行 104年8月1日\n\n一、甲。\n\n二、乙。\n\n三、丙。\n';
const change = (address: string, from: string, to: string): string => `${address} 字句\n  「${from}」改「${to}」\n說明 配合實務。\n`;
const adopted = (version: string, base: string, headers: string, operations: string): string =>
  `修正案 選課要點修正 (t.selection.${version})\n修正法規 t.selection @ ${base}\n通過 105年3月1日教務會議通過\n${headers}\n\n${operations}`;
const compile = (...amendments: string[]): Small => compileFiles({ 'r.fagui': REGULATION, ...Object.fromEntries(amendments.map((text, i) => [`${'abcdef'[i]}.fagui`, text])) });

const day = (days: number | null): string => (days === null ? '' : formatRoc(fromDays(days)));
const row = ({ from, to, cohorts, version }: Period): string => `${day(from)}–${day(to)} ${cohorts.from ?? ''}–${cohorts.to ?? ''} ${version?.checked.version.text.version ?? '無'}`;
const timeline = (small: Small): string[] => small.compiled.regulations[0]!.periods.map(row);
const bodyOf = (period: Period): string => period.version!.checked.version.text.body.flatMap(printedLines).join('');

describe('the cells of a regulation', () => {
  it('follow each other in time', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日', change('一', '甲', '丁')), adopted('3', '2', '生效 106年8月1日', change('二', '乙', '戊')));
    expect([codes(small), timeline(small)]).toEqual([[], ['104年8月1日–105年7月31日 – 1', '105年8月1日–106年7月31日 – 2', '106年8月1日– – 3']]);
  });

  it.each<[string, string, string]>([
    ['with the number of its line', '通過 10. 中華民國一百零五年三月一日某字第 1 號令修正發布', '105年3月1日'], ['in Chinese numerals', '通過 一百零五年三月一日教務會議通過', '105年3月1日'], ['with points', '通過 105.3.1 教務會議通過', '105年3月1日'],
    ['of effect in the line of adoption', '通過 105年3月1日某字第 1 號令修正發布；並自一百零五年八月一日施行', '105年8月1日'], ['of publication, two days on', '通過 105年3月1日某字第 1 號令修正發布；並自發布日施行', '105年3月3日'],
    ['of effect in Chinese numerals', '通過 105年3月1日\n生效 自一百零五年八月一日施行', '105年8月1日'], ['of effect with points', '通過 105年3月1日\n生效 105.8.1', '105年8月1日'],
  ])('a day %s', (_, headers, from) => {
    const small = compile(adopted('2', '1', '', change('一', '甲', '丁')).replace('通過 105年3月1日教務會議通過\n', `${headers}\n`));
    expect([codes(small), timeline(small).at(-1)]).toEqual([[], `${from}– – 2`]);
  });

  it.each(['施行 自104年8月1日', '施行 自一百零四年八月一日起'])('%s', (header) => {
    expect(timeline(compileFiles({ 'r.fagui': REGULATION.replace('施行 104年8月1日', header) }))).toEqual(['104年8月1日– – 1']);
  });

  it('a history in Chinese numerals says from when the base applies', () => {
    const small = compileFiles({ 'r.fagui': REGULATION.replace('施行 104年8月1日\n', '\n沿革\n  1.中華民國一百零三年七月七日訂定\n  2.中華民國一百零四年八月一日修正\n') });
    expect(timeline(small)).toEqual(['104年8月1日– – 1']);
  });

  it.each([['通過 教務會議通過', '通過'], ['公布 明年春天', '公布'], ['通過 105年3月1日\n生效 105年8月起', '生效']])('%s names no day', (headers, key) => {
    const small = compile(adopted('2', '1', '', change('一', '甲', '丁')).replace('通過 105年3月1日教務會議通過\n', `${headers}\n`));
    expect([codes(small), messageOf(small.diagnostics[0]!, 'zh').startsWith(`「${key}」的「`)]).toEqual([['FG6057'], true]);
    expect(codes(compile(adopted('2', '1', '', change('一', '甲', '丁')).replace('105年3月1日', '105年○月○日')))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['自105學年度入學學生', ['–104 1', '105– 2']],
    ['自105學年度起入學之學生', ['–104 1', '105– 2']],
    ['105學年度（含）以後入學者', ['–104 1', '105– 2']],
    ['一百零五學年度入學新生起', ['–104 1', '105– 2']],
    ['至104學年度入學學生', ['–104 2', '105– 1']],
    ['104學年度以前入學之學生', ['–104 2', '105– 1']],
    ['111學年度至113學年度入學學生', ['–110 1', '111–113 2', '114– 1']],
    ['111學年度至113學年度', ['–110 1', '111–113 2', '114– 1']],
    ['105學年度入學學生', ['–104 1', '105–105 2', '106– 1']],
    ['全體學生', ['– 2']],
  ])('適用 %s', (words, cells) => {
    for (const headers of [`生效 105年8月1日\n適用 ${words}`, `生效 105年8月1日；適用 ${words}`]) {
      const small = compile(adopted('2', '1', headers, change('一', '甲', '丁')));
      expect([codes(small), timeline(small)]).toEqual([[], ['104年8月1日–105年7月31日 – 1', ...cells.map((cell) => `105年8月1日– ${cell}`)]]);
    }
  });

  it('an end of effect brings the text before it back', () => {
    const small = compile(adopted('2', '1', '生效 自105年8月1日至106年7月31日止', change('一', '甲', '丁')));
    expect([codes(small), timeline(small)]).toEqual([[], ['104年8月1日–105年7月31日 – 1', '105年8月1日–106年7月31日 – 2', '106年8月1日– – 1']]);
  });

  it('自115學年度起實施 begins on the first of August, its second term on the first of February', () => {
    const first = compile(adopted('2', '1', '生效 自115學年度起實施', change('一', '甲', '丁')));
    const second = compile(adopted('2', '1', '生效 自115學年度第2學期起實施', change('一', '甲', '丁')));
    expect([timeline(first)[1], timeline(second)[1], codes(first)]).toEqual(['115年8月1日– – 2', '116年2月1日– – 2', []]);
  });

  it('a regulation that does not say since when begins before everything', () => {
    const small = compileFiles({ 'r.fagui': REGULATION.replace('施行 104年8月1日\n', ''), 'a.fagui': adopted('2', '1', '生效 105年8月1日至106年7月31日', change('一', '甲', '丁')) });
    expect(timeline(small)).toEqual(['–105年7月31日 – 1', '105年8月1日–106年7月31日 – 2', '106年8月1日– – 1']);
    expect(timeline(compileFiles({ 'r.fagui': REGULATION.replace('施行 104年8月1日\n', ''), 'a.fagui': adopted('2', '1', '生效 105年8月1日', change('一', '甲', '丁')) }))).toEqual(['–105年7月31日 – 1', '105年8月1日– – 2']);
  });

  it('a regulation that ends has none after its end', () => {
    const small = compileFiles({ 'r.fagui': REGULATION.replace('施行 104年8月1日', '施行 104年8月1日至110年7月31日止'), 'a.fagui': adopted('2', '1', '生效 110年7月31日', change('一', '甲', '丁')), 'b.fagui': adopted('3', '2', '生效 104年8月1日', change('二', '乙', '戊')) });
    expect(timeline(small).map((line) => line.split(' ')[0])).toEqual(['104年8月1日–110年7月30日', '110年7月31日–110年7月31日']);
  });

  it('the last day of one may be the first of another', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日至106年7月31日', change('一', '甲', '丁')), adopted('3', '1', '生效 106年7月31日', change('二', '乙', '戊')));
    expect([codes(small), timeline(small).slice(1)]).toEqual([[], ['105年8月1日–106年7月30日 – 2', '106年7月31日–106年7月31日 – 2＋3', '106年8月1日– – 3']]);
  });

  it('a cohort that an amendment leaves alone keeps one cell', () => {
    const small = compile(adopted('2', '1', '生效 104年8月1日\n適用 自105學年度入學學生', change('一', '甲', '丁')), adopted('3', '2', '生效 106年8月1日\n適用 自105學年度入學學生', change('二', '乙', '戊')));
    expect([codes(small), timeline(small)]).toEqual([[], ['104年8月1日– –104 1', '104年8月1日–106年7月31日 105– 2', '106年8月1日– 105– 3']]);
  });

  it('drafts are in none', () => {
    const draft = adopted('2', '1', '生效 105年8月1日', change('一', '甲', '丁')).replace('105年3月1日', '105年○月○日');
    expect(timeline(compile(draft))).toEqual(['104年8月1日– – 1']);
  });
});

describe('texts that no amendment makes by itself', () => {
  it('amendments side by side make one text, with its own name', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日', change('一', '甲', '丁')), adopted('3', '1', '生效 106年8月1日', change('二', '乙', '戊')));
    const { periods, composed } = small.compiled.regulations[0]!;
    expect([codes(small), timeline(small), bodyOf(periods[2]!), composed.map((v) => v.stem)]).toEqual([
      [], ['104年8月1日–105年7月31日 – 1', '105年8月1日–106年7月31日 – 2', '106年8月1日– – 2＋3'], '一、丁。二、戊。三、丙。', ['2-and-3'],
    ]);
  });

  it('an amendment reaches those to whom the one before it does not apply', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日\n適用 自105學年度入學學生', change('一', '甲', '丁')), adopted('3', '2', '生效 106年8月1日', change('二', '乙', '戊')));
    const { periods, composed } = small.compiled.regulations[0]!;
    expect([codes(small), timeline(small).slice(3)]).toEqual([[], ['106年8月1日– –104 3＠104以前入學', '106年8月1日– 105– 3']]);
    expect([periods.slice(3).map(bodyOf), composed.map((v) => v.stem)]).toEqual([['一、甲。二、戊。三、丙。', '一、丁。二、戊。三、丙。'], ['3-cohort-to-104']]);
  });

  it('and the same when the one before it has ended', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日至106年7月31日', change('一', '甲', '丁')), adopted('3', '2', '生效 106年2月1日', change('二', '乙', '戊')));
    expect([codes(small), timeline(small).slice(2)]).toEqual([[], ['106年2月1日–106年7月31日 – 3', '106年8月1日– – 3＠自106年8月1日']]);
  });
});

describe('gaps and overlaps', () => {
  const found = (small: Small): [string[], (string | undefined)[], string[]] =>
    [marked(small), small.diagnostics.map((d) => d.related[0]?.source.path), small.diagnostics.map((d) => messageOf(d, 'zh'))];

  it('FG6050: an amendment before the regulation is in force, and one after it has ended', () => {
    const early = compile(adopted('2', '1', '生效 103年8月1日', change('一', '甲', '丁')));
    expect(found(early)).toEqual([['FG6050 選課要點修正'], ['r.fagui'], ['103年8月1日 沒有施行中的版本：修正案 2 已生效，法規本身卻自 104年8月1日 起才施行。']]);
    const late = compileFiles({ 'r.fagui': REGULATION.replace('施行 104年8月1日', '施行 104年8月1日至110年7月31日止'), 'a.fagui': adopted('2', '1', '生效 111年8月1日', change('一', '甲', '丁')) });
    expect([found(late)[2], timeline(late)]).toEqual([['111年8月1日 沒有施行中的版本：法規至 110年7月31日 止，修正案 2 卻在其後生效。'], ['104年8月1日–110年7月31日 – 1']]);
  });

  it('FG6051: a cohort between two ranges, with a date and the year, and both files', () => {
    const ranges = (second: string): Small => compile(adopted('2', '1', '生效 105年8月1日\n適用 至110學年度入學學生', change('一', '甲', '丁')), adopted('3', '1', `生效 106年8月1日\n適用 ${second}`, change('一', '甲', '戊')));
    expect(found(ranges('自112學年度入學學生'))).toEqual([['FG6051 選課要點修正'], ['a.fagui'], ['111學年度入學的人落在兩個修正案之間：106年8月1日 時 2 與 3 都修正「第一點」，卻都不適用。']]);
    expect(codes(ranges('自111學年度入學學生'))).toEqual([]);
  });

  it('FG6052: two texts for one day and cohort', () => {
    const all = compile(adopted('2', '1', '生效 105年8月1日', change('一', '甲', '丁')), adopted('3', '1', '生效 106年8月1日', change('一', '甲', '戊')));
    expect(found(all)).toEqual([['FG6052 一'], ['a.fagui'], ['106年8月1日有兩種文字：2 與 3 都改到「一」，誰也沒有以另一個為基準。']]);
    expect(timeline(all).at(-1)).toBe('106年8月1日– – 無');
    const some = compile(adopted('2', '1', '生效 105年8月1日\n適用 至112學年度入學學生', change('一', '甲', '丁')), adopted('3', '1', '生效 105年8月1日\n適用 自111學年度入學學生', change('一', '甲', '戊')));
    expect([found(some)[2], timeline(some).slice(1)]).toEqual([['105年8月1日、111學年度入學的人有兩種文字：2 與 3 都改到「一」，誰也沒有以另一個為基準。'], ['105年8月1日– –110 2', '105年8月1日– 111–112 無', '105年8月1日– 113– 3']]);
  });

  it('FG6052: two that add the same number', () => {
    const add = (words: string): string => `四 增訂\n  四、${words}\n說明 配合實務。\n`;
    const small = compile(adopted('2', '1', '生效 105年8月1日', add('丁。')), adopted('3', '1', '生效 106年8月1日', add('戊。')));
    expect(codes(small)).toEqual(['FG6052']);
  });

  it('FG6056: an amendment of words that another cohort does not have', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日\n適用 自105學年度入學學生', change('一', '甲', '丁')), adopted('3', '2', '生效 106年8月1日', change('一', '丁', '戊')));
    expect([found(small), timeline(small).slice(3)]).toEqual([
      [['FG6056 一'], ['a.fagui'], ['106年8月1日、104學年度入學的人沒有可用的文字：2 不適用，而 3 是照它寫的，「一」無法套用。']],
      ['106年8月1日– –104 無', '106年8月1日– 105– 3'],
    ]);
  });

  it('FG6056 is not laid on one that has nothing to do with it', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日\n適用 自105學年度入學學生', change('一', '甲', '丁')), adopted('3', '2', '生效 106年8月1日', change('一', '丁', '戊')), adopted('4', '1', '生效 105年8月1日', change('二', '乙', '己')));
    expect(codes(small)).toEqual(['FG6056']);
  });

  it('a gap of cohorts counts only while both are in force, and for what both change', () => {
    const ranges = (first: string, second: string, address = '一', word = '甲'): string[] => codes(compile(adopted('2', '1', `生效 ${first}\n適用 至110學年度入學學生`, change('一', '甲', '丁')), adopted('3', '1', `生效 ${second}\n適用 自112學年度入學學生`, change(address, word, '戊'))));
    expect(ranges('105年8月1日', '105年8月1日')).toEqual(['FG6051']);
    expect(ranges('106年8月1日', '105年8月1日')).toEqual(['FG6051']);
    expect(ranges('105年8月1日至106年7月31日', '106年8月1日')).toEqual([]);
    expect(ranges('105年8月1日至106年8月1日', '106年8月1日')).toEqual(['FG6051']);
    expect(ranges('105年8月1日', '105年8月1日', '二', '乙')).toEqual([]);
  });

  it('a gap of cohorts counts only between amendments with a day of effect', () => {
    const draft = adopted('2', '1', '適用 至110學年度入學學生', change('一', '甲', '丁')).replace('通過 105年3月1日教務會議通過\n', '');
    expect(codes(compile(draft, adopted('3', '1', '生效 106年8月1日\n適用 自112學年度入學學生', change('一', '甲', '戊'))))).toEqual([]);
  });

  it('a gap of cohorts in a provision that an amendment added is named as the amendments do', () => {
    const add = '四 增訂\n  四、庚。\n說明 配合實務。\n';
    const small = compile(adopted('2', '1', '生效 105年8月1日', add), adopted('3', '2', '生效 106年8月1日\n適用 至110學年度入學學生', change('四', '庚', '丁')), adopted('4', '2', '生效 106年8月1日\n適用 自112學年度入學學生', change('四', '庚', '戊')));
    expect(found(small)[2]).toEqual(['111學年度入學的人落在兩個修正案之間：106年8月1日 時 3 與 4 都修正「四」，卻都不適用。']);
  });

  it('a gap of cohorts may be filled by a third', () => {
    const third = (limit: string, address = '一', word = '甲'): string[] => codes(compile(
      adopted('2', '1', '生效 105年8月1日\n適用 至110學年度入學學生', change('一', '甲', '丁')), adopted('3', '1', '生效 105年8月1日\n適用 自112學年度入學學生', change('一', '甲', '戊')),
      adopted('4', '1', `生效 105年8月1日\n適用 ${limit}`, change(address, word, '己')),
    ));
    expect([third('111學年度入學學生'), third('111學年度入學學生', '二', '乙')]).toEqual([[], ['FG6051']]);
  });

  it('FG6053 FG6054 FG6055: words that cannot be read, that nothing evaluates, and an end before the start', () => {
    const of = (headers: string): string[] => marked(compile(adopted('2', '1', headers, change('一', '甲', '丁'))));
    expect(of('生效 105年8月1日\n適用 一年級新生')).toEqual(['FG6053 一年級新生']);
    expect(of('生效 105年8月1日\n適用 自120學年度至110學年度入學學生')).toEqual(['FG6053 自120學年度至110學年度入學學生']);
    expect(of('生效 105年8月1日；適用 自105學年度入學學生；但已修者不受影響')).toEqual(['FG6054 但已修者不受影響']);
    expect(of('生效 105年8月1日\n適用 自105學年度入學學生，但已修者不受影響')).toEqual(['FG6054 但已修者不受影響']);
    expect(of('生效 105年8月1日\n過渡 施行前已申請者，適用修正前之規定')).toEqual(['FG6054 施行前已申請者，適用修正前之規定']);
    expect(of('生效 106年8月1日至105年7月31日')).toEqual(['FG6055 106年8月1日至105年7月31日']);
  });

  it('an amendment that is wrong by itself is said once', () => {
    const small = compile(adopted('2', '1', '生效 105年8月1日', change('一', '庚', '丁')), adopted('3', '1', '生效 106年8月1日', change('二', '乙', '戊')));
    expect(codes(small)).toEqual(['FG6010']);
    expect(timeline(small)).toEqual(['104年8月1日–105年7月31日 – 2', '105年8月1日–106年7月31日 – 2', '106年8月1日– – 無'].map((r, i) => (i === 0 ? '104年8月1日–105年7月31日 – 1' : r)));
  });
});

describe('every cell', () => {
  const limits = ['', '適用 自112學年度入學學生\n', '適用 至111學年度入學學生\n', '適用 110學年度至113學年度入學學生\n'];
  const member = fc.record({ from: fc.integer({ min: 105, max: 108 }), length: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }), limit: fc.constantFrom(...limits), onLast: fc.boolean() });
  const workspace = fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => members.map(({ from, length, limit, onLast }, i) =>
    adopted(String(i + 2), onLast && i > 0 ? String(i + 1) : '1', `生效 ${from}年8月1日${length === null ? '' : `至${from + length}年7月31日`}\n${limit}`.trimEnd(), change(['一', '二', '三'][i]!, ['甲', '乙', '丙'][i]!, ['丁', '戊', '己'][i]!))));

  it('holds exactly one text, which is that of consolidate, and the cells cover the plane once', () => {
    fc.assert(fc.property(workspace, fc.integer({ min: 16_600, max: 18_600 }), fc.integer({ min: 105, max: 118 }), (amendments, asOf, cohort) => {
      const small = compile(...amendments);
      expect(codes(small)).toEqual([]);
      const compiled: CompiledRegulation = small.compiled.regulations[0]!;
      const cells = compiled.periods.filter(({ from, to, cohorts }) => (from ?? -Infinity) <= asOf && asOf <= (to ?? Infinity) && (cohorts.from ?? 0) <= cohort && cohort <= (cohorts.to ?? Infinity));
      const text = consolidate(compiled.regulation, small.compiled.resolved.amendments, { asOf, cohort, drafts: [] }, () => {});
      expect(cells.map(bodyOf)).toEqual(text === null ? [] : [text.version.text.body.flatMap(printedLines).join('')]);
      const names = new Map(compiled.periods.map((p) => [p.version!.checked.version.text.version, bodyOf(p)]));
      for (const period of compiled.periods) expect(names.get(period.version!.checked.version.text.version)).toBe(bodyOf(period));
    }), { numRuns: 60 });
  });
});
