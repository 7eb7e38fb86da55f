/** 取位 to whole tens, hundreds and thousands. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { codes, compile, compileFiles, HEAD, messages, VOCABULARY } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const MONEY = '\n記錄 獎助 (grant) {\n  總額 (total) : 元 -1000000至1000000\n  各筆 (amounts) : 清單 元 0至100000\n}\n';
const small = (text: string, value: string) => compileFiles({ 'v.fagui': VOCABULARY + MONEY, 'r.fagui': `${HEAD}一、${text}\n\n定義 金額 (amount) : 元 依 一 {\n  ＝ ${value}\n}\n` });

function amounts(text: string, how: string, totals: readonly number[]): unknown[] {
  const made = small(text, `取位（獎助.總額 ÷ 3，${how}）`);
  expect(messages(made)).toEqual([]);
  return totals.map((total) => createEvaluator(made.versions[0]!.checked).evaluate({ 獎助: { 總額: total } }).results['amount']!.value);
}

describe('取位 to whole hundreds', () => {
  it('is said by the text or by the rule', () => {
    expect(amounts('按比例分配，[無條件捨去至百元]{取位}。', '取位', [1000000, 899, 900, -1000])).toEqual([333300, 200, 300, -300]);
    expect(amounts('按比例分配，[未滿百元部分不計]{取位}。', '取位', [899])).toEqual([200]);
    expect(amounts('按比例分配，[四捨五入]{取位}。', '取位 至 千位', [1499 * 3, 1500 * 3, -4500])).toEqual([1000, 2000, -2000]);
    expect(amounts('按比例分配。', '無條件進位 至 十位', [30, 31, 0])).toEqual([10, 20, 0]);
  });
  it('is none of what is no number, told of once', () => {
    expect(codes(compile('一、應經核准。\n\n規則 規定 依 一 {\n  應 取位（選課.核准，四捨五入 至 整數） 至少 3學分\n}\n'))).toEqual(['FG5003']);
  });
  it('is shown where the text says it otherwise', () => {
    const [found] = small('[四捨五入至百元]{取位}。', '取位（獎助.總額 ÷ 3，取位 至 十位）').diagnostics;
    expect(found!.related!.map(({ span, source, note }) => [source.text.slice(span.start, span.end), note?.zh])).toEqual([['取位', '條文寫的是「四捨五入至百元」']]);
  });
  it('is none of a 標準差, nor of what the text says otherwise', () => {
    expect(codes(small('依規定。', '取位（標準差（獎助.各筆），四捨五入 至 百位）'))).toEqual(['FG5055']);
    expect(codes(small('[四捨五入至百元]{取位}。', '取位（獎助.總額 ÷ 3，取位 至 十位）'))).toEqual(['FG4013']);
  });
});

describe('what is left over', () => {
  it('counts in half hours, and of minutes in hours', () => {
    const hours = (text: string, value: string): unknown => evaluatorOf(`一、${text}\n\n定義 時間 (time) : 小時 依 一 {\n  ＝ ${value}\n}\n`)({ 選課: { 時數: 3 } })['time'];
    expect(hours('[未滿半小時者，以半小時計]{取位}。', '取位（選課.時數 ÷ 4，取位）')).toBe('1');
    expect(hours('[未滿三十分鐘之部分不計]{取位}。', '取位（選課.時數 ÷ 4，取位）')).toBe('0.5');
    expect(hours('[未滿三十分鐘者，以三十分鐘計]{取位}。', '取位（選課.時數 ÷ 4，取位）')).toBe('1');
    // a limit by itself, and what is left over where 取位 reads it
    for (const text of ['[不滿半小時者不計]{取位}', '[未滿三十分鐘，不計]{取位}']) expect(hours(`${text}。`, '取位（選課.時數 ÷ 4，取位）')).toBe('0.5');
    expect(hours('[未滿四小時，以四小時計]{取位}。', '取位（選課.時數，取位）')).toBe('4');
    for (const value of ['取位（選課.日數，取位）', '取位（選課.成績 ÷ 10分，取位）']) expect(codes(compile(`一、[未滿三十分鐘以三十分鐘計]{取位}。\n\n定義 時間 (time) : 小時 依 一 {\n  ＝ ${value}\n}\n`))).toEqual(['FG5003']);
  });

  it('counts as one, or as none, of the unit that the text prints', () => {
    expect(amounts('按比例分配，[不足一元者，以一元計]{取位}。', '取位', [899, 900, 1])).toEqual([300, 300, 1]);
    expect(amounts('按比例分配，[未滿一元部分不計]{取位}。', '取位', [899, 900, 1])).toEqual([299, 300, 0]);
    expect(amounts('按比例分配，[未滿五百元者，以五百元計]{取位}。', '取位', [1499, 1500, 1501, -3, 0])).toEqual([500, 500, 1000, -500, 0]);
    expect(amounts('按比例分配，[未滿二百五十元之數，不計]{取位}。', '取位', [749, 750, 2999])).toEqual([0, 250, 750]);
    expect(codes(small('按比例分配，[不足一人者，以一人計]{取位}。', '取位（獎助.總額 ÷ 3，取位）'))).toEqual(['FG5003']);
  });

  it('is a place where it is one of what the number counts in, in whatever spelling, and else a step', () => {
    // only to a place is a 標準差 rounded
    const deviation = (phrase: string, unit: string, type = unit): readonly string[] =>
      codes(compileFiles({ 'v.fagui': `${VOCABULARY}\n記錄 出席 (attendance) {\n  各次 (times) : 清單 ${unit} 0至60\n}\n`, 'r.fagui': `${HEAD}一、[${phrase}]{取位}。\n\n定義 差 (spread) : ${type} 依 一 {\n  ＝ 取位（標準差（出席.各次），取位）\n}\n` }));
    for (const [phrase, unit] of [['未滿一天者，以一天計', '日'], ['未滿一日者，以一日計', '日'], ['未滿一小時者，以一小時計', '小時'], ['未滿六十分鐘者，以六十分鐘計', '小時'], ['不足一件者，以一件計', '件']] as const) expect([phrase, deviation(phrase, unit)]).toEqual([phrase, []]);
    for (const [phrase, unit] of [['未滿一週者，以一週計', '日'], ['未滿一日者，以一日計', '週'], ['未滿七日者，以七日計', '日'], ['未滿三十分鐘者，以三十分鐘計', '小時']] as const) expect([phrase, deviation(phrase, unit)]).toEqual([phrase, ['FG5055']]);
    // what is wrong is told of once, whatever reads it
    expect([deviation('未滿三十分鐘者，以三十分鐘計', '日'), deviation('未滿三十分鐘者，以三十分鐘計', '小時', '元')]).toEqual([['FG5003'], ['FG5055']]);
  });
});
