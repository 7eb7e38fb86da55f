/** Units that the text prints behind a bound number. */
import { describe, expect, it } from 'vitest';
import { codes, compileFiles, fixFirst, HEAD, VOCABULARY } from '../small-workspace.ts';

const files = (text: string, left = '選課.學分', vocabulary = VOCABULARY) => ({ 'v.fagui': vocabulary, 'r.fagui': `${HEAD}一、${text}\n\n規則 規定 依 一 {\n  應 ${left} 合於 下限\n}\n` });

describe('a number that is bound without the unit behind it', () => {
  it.each(['[至少十六]{下限}學分。', '[十六以上]{下限 (least)}學分。', '[十至十六]{下限}學分。'])('FG4018: %s', (text) => {
    expect(codes(compileFiles(files(text)))).toEqual(['FG4018']);
    const fixed = fixFirst(files(text), 'FG4018');
    expect([codes(compileFiles(fixed)), fixed['r.fagui']!.replace(/[[\]]|\{下限[^}]*\}/g, '')]).toEqual([[], files(text)['r.fagui']!.replace(/[[\]]|\{下限[^}]*\}/g, '')]);
  });
  it.each(['[達六十]{下限}者。', '第[二以上]{下限}學期。', '[至少十六]{下限 : 學分}學分。'])('is as printed, one of several, or declared: %s', (text) => expect(codes(compileFiles(files(text)))).not.toContain('FG4018'));
});
