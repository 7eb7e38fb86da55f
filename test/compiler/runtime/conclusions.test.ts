import { describe, expect, it } from 'vitest';
import { CONFLICTING, conclusionResult, conflicting, decided, FAILED, FULFILLED, lacking, NO, reachOf, reachOfTruth, reachTogether, undetermined, undeterminedConclusion, UNKNOWN, YES, type Outcome, type Result } from '../../../compiler/runtime/index.ts';

const open = (...possible: Outcome[]) => undetermined('一', possible, lacking('學生.成績'), []);

describe('what a required item can turn out to be', () => {
  it('is one thing when it is decided', () => {
    const reach = (outcome: Outcome): number => reachOf(decided(outcome, '一'));
    expect((['met', 'entitled', 'deviates', 'notApplicable', 'value'] as const).map(reach)).toEqual([FULFILLED, FULFILLED, FULFILLED, FULFILLED, FULFILLED]);
    expect([reach('conflict'), reach('violated'), reach('notEntitled')]).toEqual([CONFLICTING, FAILED, FAILED]);
  });

  it('is all that is possible while it is open, and nothing else', () => {
    expect(reachOf(open('conflict', 'violated'))).toBe(CONFLICTING | FAILED);
    expect(reachOf(open('met', 'conflict'))).toBe(FULFILLED | CONFLICTING);
    expect(reachOf(open('notEntitled', 'notApplicable'))).toBe(FULFILLED | FAILED);
  });

  it('of a definition goes by its truth, unless it is in conflict', () => {
    const value = decided('value', '一');
    expect(([YES, NO, UNKNOWN] as const).map((truth) => reachOfTruth(value, truth))).toEqual([FULFILLED, FAILED, FULFILLED | FAILED]);
    expect(([YES, NO, UNKNOWN] as const).map((truth) => reachOfTruth(decided('conflict', '一'), truth))).toEqual([CONFLICTING, CONFLICTING, CONFLICTING]);
    expect(reachOfTruth(open('value', 'conflict'), NO)).toBe(CONFLICTING | FAILED);
  });

  it('together: a failure decides, then a conflict', () => {
    const all = [FULFILLED, CONFLICTING, FAILED];
    expect(all.map((a) => all.map((b) => reachTogether(a, b)))).toEqual([[FULFILLED, CONFLICTING, FAILED], [CONFLICTING, CONFLICTING, FAILED], [FAILED, FAILED, FAILED]]);
    expect(reachTogether(FULFILLED | FAILED, FULFILLED | CONFLICTING)).toBe(FULFILLED | CONFLICTING | FAILED);
    expect(reachTogether(CONFLICTING | FAILED, FULFILLED)).toBe(CONFLICTING | FAILED);
  });
});

describe('an open conclusion', () => {
  const case_ = lacking('學生.學制');

  it('misses what its case misses when the rest is decided', () => {
    expect([FULFILLED, FAILED, CONFLICTING].map((reach) => undeterminedConclusion('一', case_, reach, [open('met', 'violated')], [])))
      .toMatchObject([{ possible: ['entitled', 'notApplicable'], missing: ['學生.學制'] }, { possible: ['notEntitled', 'notApplicable'], missing: ['學生.學制'] }, { possible: ['conflict', 'notApplicable'], missing: ['學生.學制'] }]);
  });

  it('misses what the required items miss when they are not', () => {
    expect(undeterminedConclusion('一', YES, FULFILLED | FAILED, [open('met', 'violated')], [])).toMatchObject({ possible: ['entitled', 'notEntitled'], missing: ['學生.成績'] });
    expect(undeterminedConclusion('一', case_, FULFILLED | FAILED | CONFLICTING, [open('met', 'violated')], [])).toMatchObject({ possible: ['entitled', 'notEntitled', 'conflict', 'notApplicable'], missing: ['學生.學制', '學生.成績'] });
  });
});

describe('a conflict', () => {
  const met = decided('met', '一');
  const conflict = decided('conflict', '一');

  it('decides where the item applies', () => {
    expect(conflicting(met, YES, YES, conflict, [])).toBe(conflict);
    expect(conflicting(met, NO, YES, conflict, [])).toBe(met);
    expect(conflicting(met, YES, NO, conflict, [])).toBe(met);
    expect(conflicting(decided('notApplicable', '一'), YES, YES, conflict, [])).toMatchObject({ outcome: 'notApplicable' });
    expect(conflicting(conflict, lacking('學生.成績'), YES, conflict, [])).toBe(conflict);
  });

  it('is one more possibility while it is open', () => {
    expect(conflicting(met, lacking('學生.成績'), YES, conflict, [])).toMatchObject({ outcome: 'undetermined', possible: ['met', 'conflict'], missing: ['學生.成績'] });
    expect(conflicting(met, YES, lacking('學生.學制'), conflict, [])).toMatchObject({ possible: ['conflict', 'notApplicable'], missing: ['學生.學制'] });
  });
});

describe('the result of a conclusion', () => {
  const explained = { text: '甲', values: [], caveats: [], effects: [] };
  const given = (outcome: Outcome, more: Partial<Result> = {}): Result => ({ outcome, value: null, missing: [], because: [{ provision: '二', text: '乙', values: {} }], ...more }) as Result;

  it('hands out values with their unit and with what they miss, when it is reached', () => {
    const produced = [['sum', given('value', { value: 3, unit: '學分' })], ['mean', given('undetermined', { missing: ['學生.成績'] })]] as const;
    expect(conclusionResult(decided('entitled', '一'), explained, [], produced).produces).toStrictEqual({ sum: { value: 3, unit: '學分' }, mean: { value: null, missing: ['學生.成績'] } });
    expect(conclusionResult(decided('entitled', '一'), explained, [], produced.slice(0, 1)).produces).toEqual({ sum: { value: 3, unit: '學分' } });
    expect(conclusionResult(decided('notEntitled', '一'), explained, [], produced)).not.toHaveProperty('produces');
    expect(conclusionResult(decided('entitled', '一'), explained, [], [])).not.toHaveProperty('produces');
  });

  it('names what stands in the way, or all that was required', () => {
    const required = [{ name: '甲', result: given('met') }, { name: '乙', result: given('violated') }, { name: '丙', result: given('value', { value: false }) }, { name: '丁', result: given('value', { value: true }) }];
    const named = (outcome: Outcome): (string | undefined)[] => conclusionResult(decided(outcome, '一'), explained, required, []).because.slice(1).map((b) => `${b.name} ${b.outcome}`);
    expect(named('notEntitled')).toEqual(['乙 violated', '丙 notEntitled']);
    expect(named('entitled')).toEqual(['甲 met', '乙 violated', '丙 notEntitled', '丁 value']);
    expect(named('notApplicable')).toEqual([]);
  });

  it('names what is in conflict, or open, where that is what it says', () => {
    const required = [{ name: '甲', result: given('met') }, { name: '乙', result: given('conflict', { because: [{ provision: '二', text: '乙', values: {} }, { provision: '三', text: '但書', values: {}, name: '減修' }] }) }, { name: '丙', result: given('undetermined') }];
    const named = (decision: Parameters<typeof conclusionResult>[0]): (string | undefined)[] => conclusionResult(decision, explained, required, []).because.slice(1).map((b) => `${b.name} ${b.outcome}`);
    expect(named(decided('conflict', '一'))).toEqual(['乙 conflict', '減修 undefined']);
    expect(named(undetermined('一', ['entitled', 'conflict'], lacking('學生.成績'), []))).toEqual(['丙 undetermined']);
  });

  it('cites what is read of other regulations once', () => {
    const cite = (provision: string) => ({ regulation: '母法', name: `母法.${provision}`, provision, text: '文' });
    const required = [{ name: '甲', result: given('met', { because: [{ provision: '二', text: '乙', values: {} }, { ...cite('五'), values: {} }, { ...cite('六'), values: {} }] }) }];
    // a provision of its own may have the number of one there
    expect(conclusionResult(decided('entitled', '六'), explained, required, []).because.map((b) => b.provision)).toEqual(['六', '二', '五', '六']);
    expect(conclusionResult(decided('entitled', '一'), { ...explained, cites: [cite('五')] }, required, []).because.map((b) => [b.provision, b.regulation, b.name])).toEqual([
      ['一', undefined, undefined], ['五', '母法', '母法.五'], ['二', undefined, '甲'], ['六', '母法', '母法.六'],
    ]);
  });
});

describe('a conflict that is open', () => {
  it('adds to what is possible and missing of a decision that is open itself', () => {
    const found = conflicting(undetermined('一', ['met', 'conflict'], { missing: ['學生.成績'], reasons: ['divisionByZero'] }, []), { missing: ['學生.學制'], reasons: ['noValue'] }, YES, decided('conflict', '一'), ['學生.學制', '學生.成績']);
    expect(found).toEqual({ outcome: 'undetermined', provision: '一', possible: ['met', 'conflict'], missing: ['學生.學制', '學生.成績'], reasons: ['divisionByZero', 'noValue'] });
  });
});
