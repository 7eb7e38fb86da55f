import { describe, expect, it } from 'vitest';
import { importFile, regulationToFagui } from '../../../compiler/import/index.ts';
import { quantityPhrases, suggestBindings, suggestionComments } from '../../../compiler/import/suggest.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';

const phrases = (text: string): string[] => quantityPhrases(text).map(({ start, end }) => text.slice(start, end));

describe('a phrase worth binding', () => {
  it.each([
    ['學生每學期不得少於十六學分。', ['不得少於十六學分']],
    ['已達五人以上者，得開課。', ['五人以上']],
    ['跨校選課，以當學期學分總數三分之一為上限。', ['以當學期學分總數三分之一為上限']],
    ['得加選一至三學分。', ['一至三學分']],
    ['依第五條第三款辦理。', []],
    ['應於三日內送交，逾期不受理。', ['三日內']],
    ['本要點自105年8月1日施行。', []],
    // which semester is meant, and how long before
    ['前一學期平均達八十分，次一學年得提前一學期畢業；同一學期以一次為限。', ['達八十分', '一次為限']],
    ['考試前一週公布。', ['前一週']],
    ['平均八十分（不含）以上。', ['八十分（不含）以上']],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});

describe('suggestions', () => {
  const text = '某大學選課要點\n一、學生每學期不得少於十六學分，至多二十五學分。\n二、其餘依規定。\n';
  const { regulation } = importFile({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, { alias: 'test.a' });

  it('name the place, the phrase and a name', () => {
    expect(suggestBindings(regulation).map(({ label, phrase, name }) => [label, phrase, name])).toEqual([
      ['第一點', '不得少於十六學分', '學分下限'], ['第一點', '至多二十五學分', '學分上限'],
    ]);
  });

  it('are comments behind their provision and change nothing of the text', () => {
    const plain = regulationToFagui(regulation, 'test.a');
    const commented = regulationToFagui(regulation, 'test.a', [], suggestionComments(regulation));
    expect(commented.split('\n').filter((line) => !line.startsWith('//')).join('\n')).toBe(plain);
    expect(commented).toContain('// 建議綁定（第一點）：[不得少於十六學分]{學分下限}');
    const found: string[] = [];
    parseSource(createSource('a.fagui', commented), (d) => found.push(d.code));
    expect(found).toEqual([]);
  });
});
