import { describe, expect, it } from 'vitest';
import { compile, messages } from '../small-workspace.ts';
import { evaluatorOf, resultsIn } from './evaluate-body.ts';

const TEXT = '一、學生[至多修二十五學分]{上限}，進修學生[至多修十三學分]{進修上限}，並以[三小時以內]{時限}為限。\n\n二、研究生準用前點規定。\n\n';
const RULE = '規則 學分上限 (credits) 依 一 {\n  適用 學生.學制 為 四技\n  應 選課.學分 合於 上限\n  除外 學生.身分 屬於 延修生\n}\n\n';
const analogy = (clauses: string, head = '準用 進修學分 (evening) 依 二'): string => `${head} {\n${clauses.split('\n').map((c) => `  ${c}\n`).join('')}}\n`;
const BOTH = '規則 學分上限\n以 選課.跨日學分 代 選課.學分\n以 進修上限 代 上限';
const found = (clauses: string): string[] => messages(compile(TEXT + RULE + analogy(clauses))).filter((m) => !m.includes('沒有規則使用'));
const facts = (credits: number, evening: number, programme = 'fourYear', status = 'regular') => ({ student: { programme, status }, enrolment: { credits, evening } });

describe('a rule applied to others', () => {
  const body = `${TEXT.replace('，並以[三小時以內]{時限}為限', '')}${analogy(BOTH)}\n${RULE}`;

  it('reads the replacing facts and limits, and leaves the rule as it is', () => {
    const results = evaluatorOf(body);
    expect(results(facts(20, 14))).toEqual({ credits: 'met', evening: 'violated' });
    expect(results(facts(26, 13))).toEqual({ credits: 'violated', evening: 'met' });
    expect(results(facts(26, 14, 'twoYear'))).toEqual({ credits: 'notApplicable', evening: 'notApplicable' });
    expect(results({ student: { programme: 'fourYear', status: 'regular' }, enrolment: { credits: 20 } })['evening']).toBe('undetermined 選課.跨日學分');
  });

  it('is cited at its own provision', () => {
    const items = compile(body).versions[0]!.checked.items;
    expect(items.map((i) => [i.name, i.elementId])).toEqual([['進修學分', '2'], ['學分上限', '1']]);
  });

  it('replaces members, and everything at once', () => {
    const results = evaluatorOf(TEXT.replace('，並以[三小時以內]{時限}為限', '') + RULE + analogy(`${BOTH}\n以 二技 代 四技\n以 四技 代 二技`.replace('\n以 四技 代 二技', '')));
    expect(results(facts(20, 14, 'twoYear'))['evening']).toBe('violated');
    const swapped = evaluatorOf(`一、[至多十學分]{甲}，[至多二十學分]{乙}。\n\n規則 原 (original) 依 一 {\n  應 選課.學分 合於 甲\n  應 選課.跨日學分 合於 乙\n}\n準用 換 (swapped) 依 一 {\n  規則 原\n  以 乙 代 甲\n  以 甲 代 乙\n}\n`);
    expect(swapped(facts(15, 5))).toEqual({ original: 'violated', swapped: 'met' });
  });

  it('may name another 準用, and a 議決', () => {
    const chain = `${TEXT.replace('，並以[三小時以內]{時限}為限', '')}${RULE}${analogy('規則 進修學分\n以 二技 代 四技', '準用 再準用 (again) 依 二')}\n${analogy(BOTH)}`;
    expect(evaluatorOf(chain)(facts(20, 14, 'twoYear'))).toEqual({ credits: 'notApplicable', again: 'violated', evening: 'notApplicable' });
    const vote = '一、[委員二分之一以上出席]{門檻}。\n\n議決 大會 (assembly) 依 一 {\n  應出席 選課.學分\n  出席 選課.跨日學分 合於 門檻\n}\n準用 委員會 (committee) 依 一 {\n  規則 大會\n  以 選課.學分 － 2學分 代 選課.學分\n}\n';
    expect(evaluatorOf(vote)(facts(8, 3))).toEqual({ assembly: 'violated', committee: 'met' });
  });

  it('follows an amendment of the rule', () => {
    const small = compile(body, '一 字句\n  「至多修十三學分」改「至多修十五學分」\n說明 放寬。\n');
    expect(messages(small)).toEqual([]);
    expect(small.versions.map((v) => resultsIn(v, facts(20, 14))['evening'])).toEqual(['violated', 'met']);
  });
});

describe('what does not hold together', () => {
  it('another kind of value', () => {
    expect(found('規則 學分上限\n以 時限 代 上限')).toEqual(['代換之後的規則「學分上限」不成立：單位不合：學分 合於 小時。']);
    expect(found('規則 學分上限\n以 學生.學制 代 學生.身分')).toEqual(['代換之後的規則「學分上限」不成立：列舉「學制」沒有「延修生」這個成員。']);
  });

  it('a record without the field', () => {
    expect(found('規則 學分上限\n以 學生 代 選課')[0]).toMatch(/^代換之後的規則「學分上限」不成立：記錄「學生」沒有「學分」這個欄位。/);
  });

  it('something that the rule does not use, or that is no name', () => {
    expect(found('規則 學分上限\n以 選課.學分 代 選課.跨日學分')).toEqual(['規則「學分上限」沒有用到「選課.跨日學分」，無從代換。您是不是要寫「選課.學分」？']);
    expect(found('規則 學分上限\n以 選課.學分 代 25')).toEqual(['「代」之後的「25」不是事實、名稱或記錄。']);
  });

  it('an unknown rule, itself, a circle', () => {
    expect(found('規則 學分上線')).toEqual(['準用的「學分上線」不是本法規的規則。您是不是要寫「學分上限」？']);
    expect(found('規則 進修學分')).toEqual(['準用繞回自己：進修學分 → 進修學分。']);
    const circle = messages(compile(`一、甲。\n\n${analogy('規則 乙', '準用 甲 依 一')}${analogy('規則 甲', '準用 乙 依 一')}`));
    expect(circle).toEqual(['準用繞回自己：甲 → 乙 → 甲。']);
  });

  it('the mistakes of the rule itself are reported there only', () => {
    const small = compile(TEXT + RULE.replace('學生.學制', '學生.學至') + analogy(BOTH));
    expect(messages(small).filter((m) => !m.includes('沒有規則使用'))).toEqual(['記錄「學生」沒有「學至」這個欄位。您是不是要寫「學生.學制」？']);
  });
});

describe('a chain of analogies', () => {
  const CREDITS = ['選課.學分', '選課.跨日學分'] as const;
  const link = (i: number): string => analogy(`規則 ${i === 0 ? '學分上限' : `準${i - 1}`}\n以 ${CREDITS[(i + 1) % 2]} 代 ${CREDITS[i % 2]}`, `準用 準${i} 依 二`);
  const chain = (length: number): string[] => Array.from({ length }, (_, i) => link(i));
  const text = TEXT.replace('，進修學生[至多修十三學分]{進修上限}，並以[三小時以內]{時限}為限', '');
  it('is put together link by link, in whatever order it stands, however long it is', () => {
    const results = evaluatorOf(`${text}${RULE}${chain(40).join('\n')}`)(facts(20, 26));
    expect([results['credits'], results['準0'], results['準1'], results['準38'], results['準39']]).toEqual(['met', 'violated', 'met', 'violated', 'met']);
    const backwards = compile(`${text}${RULE}${chain(2500).reverse().join('\n')}`);
    expect(messages(backwards)).toEqual([]);
  });
});
