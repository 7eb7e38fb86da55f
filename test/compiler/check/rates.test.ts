/** So much for each: 每週三小時, 每學分十八小時. */
import { describe, expect, it } from 'vitest';
import { codes, compile } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const rule = (text: string, condition: string): string => `一、${text}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`;
const definition = (text: string, value: string): string => `一、${text}\n\n定義 值 (value) : 小時 依 一 {\n  ＝ ${value}\n}\n`;
const enrolment = (values: object) => ({ 選課: values as Record<string, unknown> });

describe('an amount for each', () => {
  it('counts as often as there are weeks, not days', () => {
    const evaluate = evaluatorOf(definition('每週授課[三小時]{每週時數}。', '選課.週數 × 每週時數'));
    expect(evaluate(enrolment({ 週數: 2 })).value).toBe('6');
    expect(evaluatorOf(definition('每週授課[三小時]{每週時數}。', '每週時數 × 選課.週數'))(enrolment({ 週數: 2 })).value).toBe('6');
    expect(evaluatorOf(definition('每週授課[三小時]{每週時數}。', '選課.日數 × 每週時數'))(enrolment({ 日數: 14 })).value).toBe('6');
    expect(evaluatorOf(definition('每日授課[三小時]{每日時數}。', '選課.週數 × 每日時數'))(enrolment({ 週數: 2 })).value).toBe('42');
    expect(evaluatorOf(definition('每學分[十八小時]{每學分時數}。', '選課.學分 × 每學分時數'))(enrolment({ 學分: 2 })).value).toBe('36');
    // both are so much for each: the one whose 每 names what the other counts
    for (const product of ['每週時數 × 授課週數', '授課週數 × 每週時數']) expect(evaluatorOf(definition('每週授課[三小時]{每週時數}，每學期授課[二週]{授課週數}。', product))(enrolment({})).value).toBe('6');
    expect(evaluatorOf(definition('每逢開課[三小時]{每次時數}。', '選課.週數 × 每次時數'))(enrolment({ 週數: 2 })).value).toBe('6');
  });

  it('is none of what it is not for each of', () => {
    // 每名, and not for each hour: the hours go again when they are divided
    const share = (text: string): ReturnType<typeof evaluatorOf> => evaluatorOf(`一、${text}未服務[滿二十小時]{服務時數}者，按比例追繳。\n\n定義 追繳 (value) : 元 依 一 {\n  ＝ 獎學金額 × （服務時數 － 選課.時數） ÷ 服務時數\n}\n`);
    for (const text of ['每名發給[五千元]{獎學金額}；', '每學期發給[五千元]{獎學金額}；']) expect(share(text)(enrolment({ 時數: 16 })).value).toBe('1000');
    expect(codes(compile(definition('每週授課[三小時]{每週時數}。', '選課.學分 × 每週時數')))).toEqual(['FG5003']);
    expect(codes(compile(definition('每次授課[三小時]{每次時數}。', '選課.日數 × 每次時數')))).toEqual(['FG5003']);
  });

  it('is a limit of what stands before 之', () => {
    const evaluate = evaluatorOf(rule('每週授課[不得少於三小時]{每週下限}。', '選課.時數 合於 選課.週數 之 每週下限'));
    expect([5, 6, 7].map((hours) => evaluate(enrolment({ 時數: hours, 週數: 2 })).rule)).toEqual(['violated', 'met', 'met']);
    expect(evaluate(enrolment({ 時數: 5 })).rule).toBe('undetermined 選課.週數');
    const range = evaluatorOf(rule('每週授課[三至四小時]{每週範圍}。', '選課.時數 合於 選課.週數 之 每週範圍'));
    expect([5, 6, 8, 9].map((hours) => range(enrolment({ 時數: hours, 週數: 2 })).rule)).toEqual(['violated', 'met', 'met', 'violated']);
  });

  it('is none without 每, and nothing else stands before 之', () => {
    const found = (text: string, condition: string): string[] => codes(compile(rule(text, condition)));
    expect(found('授課[不得少於三小時]{下限}。', '選課.時數 合於 選課.週數 之 下限')).toEqual(['FG4014']);
    expect(found('授課[三至四小時]{範圍}。', '選課.時數 合於 選課.週數 之 範圍')).toEqual(['FG4014']);
    expect(found('於[115年3月1日前]{期限}。', '選課.申請日 合於 選課.考試日 之 期限')).toEqual(['FG4014']);
  });

  it('is of what it says, and of one of it', () => {
    const found = (text: string, base: string): string[] => codes(compile(rule(text, `選課.時數 合於 ${base} 之 額`))).filter((code) => code !== 'FG4010');
    for (const each of ['每學期', '每服務一學期', '每滿一學年', '每學分', '每小時', '每修滿一年']) expect(found(`${each}授課[至多三小時]{額}。`, '選課.週數')).toEqual(['FG5002']);
    for (const each of ['每週', '每一週', '每滿一週', '每授課一週', '每日', '每次', '每班', '每更正一科']) expect(found(`${each}授課[至多三小時]{額}。`, '選課.週數')).toEqual([]);
    for (const each of ['每二週', '每滿二週', '每三十分鐘', '每授課半年']) expect(found(`${each}授課[至多三小時]{額}。`, '選課.週數')).toEqual(['FG4014']);
  });

  it('goes on with what an authority grants', () => {
    const granted = '裁量 減授 (less) 依 一 {\n  由 院長\n  核定 減數 : 小時 合於 減授範圍\n  效果 每週下限 ＝ 原值 － 減數\n}\n';
    const evaluate = evaluatorOf(rule('每週授課[不得少於三小時]{每週下限}，得減[一至二小時]{減授範圍}。', '選課.時數 合於 選課.週數 之 每週下限') + granted);
    expect(evaluate({ ...enrolment({ 時數: 4, 週數: 2 }), 減授: { 決定: '准', 減數: 1 } }).rule).toBe('met');
    expect(evaluate({ ...enrolment({ 時數: 4, 週數: 2 }), 減授: { 決定: '不准' } }).rule).toBe('violated');
  });
});
