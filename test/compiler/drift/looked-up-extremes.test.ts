/** Examples of rules that take the lower or the higher of several numbers. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const told = (lines: string): string[] => checkDocuments([{ name: 'text.md', bytes: new TextEncoder().encode(`# 國立測試大學採計要點\n\n${lines}\n`) }]).diagnostics.map(({ code }) => code);

describe('the lower or the higher of several numbers', () => {
  it.each([
    ['一、科目學分不同而准予抵免者，抵免後登記較少學分。例如原修5學分，本校科目2學分，抵免後登記*學分。', '2', '5'],
    ['一、同一科目重複修習者，採計較高成績。例如先後取得72分、85分，採計*分。', '85', '72'],
    ['一、多次應考者，取最高分數計分。例如三次成績為410分、455分、430分，取*分。', '455', '430'],
    ['一、二校學分不一者，採認較低學分（如他校4學分、本校3學分，採認*學分）。', '3', '4'],
  ])('%s', (text, right, wrong) => {
    expect(told(text.replace('*', right))).toEqual([]);
    expect(told(text.replace('*', wrong))).toContain('FG3024');
  });

  it.each([
    ['two ways', '一、成績不同者，採計較高成績；學分不同者，登記較少學分。例如四學分抵免三學分，登記四學分。'],
    ['their mean', '一、成績不同者，採計較高成績。例如72分、86分，平均採計79分。'],
  ])('says nothing of %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
