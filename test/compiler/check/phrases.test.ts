/** What bound phrases say, and that one name says one thing. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { codes, compile, compileFiles, HEAD, marked, messages, VOCABULARY } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const unused = (code: string): boolean => code !== 'FG4011';
const told = (text: string): readonly string[] => codes(compile(`一、${text}。\n`)).filter(unused);

describe('one name', () => {
  it('bound to something else is told where it is, with the place of the first', () => {
    const { diagnostics } = compile('一、[至少十六學分]{下限}，[至少九學分]{下限}，[至少十六學分]{下限}，[至少八學分]{下限}。\n');
    const wrong = diagnostics.filter((d) => d.code === 'FG4009');
    expect(wrong.map((d) => messageOf(d, 'zh'))).toEqual(['「下限」在這裡是「至少九學分」，在另一處是「至少十六學分」。', '「下限」在這裡是「至少八學分」，在另一處是「至少十六學分」。']);
    expect(wrong.map((d) => d.related!.map((r) => [sliceSpan(r.source, r.span), r.span.start < d.primary.span.start, r.note]))).toEqual([1, 2].map(() => [['下限', true, { zh: '這裡綁定「至少十六學分」', en: 'bound to 至少十六學分 here' }]]));
  });

  it('says one thing in other words, and another where its boundary, kind or unit is another', () => {
    const same = (first: string, second: string): boolean => !told(`[${first}]{甲}，[${second}]{甲}`).includes('FG4009');
    for (const [first, second] of [['至少十六學分', '不得少於十六學分'], ['三學分', '3學分'], ['一至三學分', '1~3學分'], ['115年3月1日前', '115年3月1日以前'], ['教務長', '教務長'], ['延修生、轉學生', '延修生及轉學生'], ['二分之一', '百分之五十']] as const) expect([first, second, same(first, second)]).toEqual([first, second, true]);
    for (const [first, second] of [['至少十六學分', '十六學分'], ['至少十六學分', '超過十六學分'], ['三學分', '三小時'], ['一至三學分', '一至四學分'], ['教務長', '學務長'], ['延修生、轉學生', '延修生'], ['115年3月1日', '115年3月2日'], ['至少二分之一', '二分之一'], ['三倍', '二倍'], ['至少三倍', '三倍'], ['四捨五入至整數', '無條件捨去至整數']] as const) expect([first, second, same(first, second)]).toEqual([first, second, false]);
  });

  it('of what is a heading, or decides nothing, may stand anywhere', () => {
    expect(told('[大學部]{標目}，[研究所]{標目}，[十六學分]{不判定}，[○學分]{不判定}')).toEqual([]);
  });

  it('without a value yet is told at its place', () => {
    expect(marked(compile('一、[○學分]{下限}，[115年○月○日]{期限}。\n')).filter((words) => words.startsWith('FG4008'))).toEqual(['FG4008 下限', 'FG4008 期限']);
    expect(messages(compile('一、[○學分]{下限}。\n'))).toContain('「下限」綁定的「○學分」還沒有確定的值。');
  });
});

describe('a phrase that names members', () => {
  const MORE = `${VOCABULARY}
列舉 對象 (group) {
  延修生 (extended)
  轉學生 (transfer)
  教職員及眷屬 (staff)
  訪問生 (visiting)
  三年級 (third)
}

記錄 申請 (application) {
  對象 (group) : 對象
}
`;
  const rule = (phrase: string, condition: string) => compileFiles({ 'v.fagui': MORE, 'r.fagui': `${HEAD}一、[${phrase}]{身分}。\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n` });
  const enumerationOf = (phrase: string): unknown => {
    const members = rule(phrase, '學生.身分 屬於 身分').versions[0]!.checked.phrases.get('身分')!.members;
    return members && [members.enumeration, members.names];
  };

  it('names those of the first enumeration that has all of them, or of the one that it is declared as', () => {
    expect(enumerationOf('延修生、轉學生')).toEqual(['身分', ['延修生', '轉學生']]);
    expect(enumerationOf('轉學生')).toEqual(['身分', ['轉學生']]);
    expect(codes(rule('延修生、轉學生', '申請.對象 屬於 身分'))).not.toEqual([]);
    expect(codes(rule('延修生、轉學生]{身分 : 對象}，[延修生、轉學生', '申請.對象 屬於 身分'))).toEqual([]);
    expect(enumerationOf('延修生、轉學生]{身分 : 對象}，[延修生、轉學生')).toEqual(['對象', ['延修生', '轉學生']]);
    expect(enumerationOf('延修生、訪問生')).toEqual(['對象', ['延修生', '訪問生']]);
  });

  it('is one member where its whole name is, also with 及 or a number in it', () => {
    expect(enumerationOf('教職員及眷屬')).toEqual(['對象', ['教職員及眷屬']]);
    expect(enumerationOf('三年級')).toEqual(['對象', ['三年級']]);
    expect(codes(rule('三年級', '申請.對象 屬於 身分'))).toEqual([]);
  });

  it('names none where one of its words is no member', () => {
    for (const phrase of ['延修生、旁聽生', '旁聽生', '三學分', '延修生、一般生、訪問生']) expect([phrase, enumerationOf(phrase)]).toEqual([phrase, null]);
  });
});

describe('a number below 0', () => {
  it('is not read as the one above it: a rule that uses it is told', () => {
    for (const phrase of ['-2分', '－２分', '−2分', '負二分', '加負二分', '-2分以上', '-2分至5分']) {
      const small = compile(`一、加[${phrase}]{加分}。\n\n定義 值 (value) : 分 依 一 {\n  ＝ 加分\n}\n`);
      expect([phrase, messages(small)]).toEqual([phrase, [`綁定「加分」的用語「${phrase}」讀作文字，不能這樣用。`]]);
    }
    for (const phrase of ['2分', '2-5分', '負責二日']) expect([phrase, told(`[${phrase}]{甲}`), compile(`一、[${phrase}]{甲}。\n`).versions[0]!.checked.phrases.get('甲')!.value.kind === 'words']).toEqual([phrase, [], false]);
  });
});

describe('so many times', () => {
  it('is a share above one', () => {
    const at = (phrase: string, condition: string, credits: readonly number[]): unknown[] => {
      const evaluate = evaluatorOf(`一、[${phrase}]{倍數}。\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`);
      return credits.map((學分) => evaluate({ 選課: { 學分, 跨日學分: 3 } })['rule']);
    };
    expect(at('至多二倍', '選課.學分 合於 選課.跨日學分 之 倍數', [5, 6, 7])).toEqual(['met', 'met', 'violated']);
    expect(at('二倍', '選課.學分 不超過 選課.跨日學分 × 倍數', [6, 7])).toEqual(['met', 'violated']);
  });
});

describe('a declared unit', () => {
  it('that is none, or a list, changes nothing; a wrong one is told at its place', () => {
    expect(marked(compile('一、[三至五學分]{範圍 : 小時}。\n')).filter((words) => !words.startsWith('FG4011'))).toEqual(['FG4020 小時']);
    expect(told('[教務長]{機關 : 小時}')).toEqual([]);
    expect(told('[延修生、轉學生]{身分 : 清單 身分}')).toEqual([]);
  });
  it('of the vocabulary is one as well', () => {
    const own = VOCABULARY.replace('\n\n列舉 身分', '\n\n單位 點數\n\n列舉 身分');
    const small = compileFiles({ 'v.fagui': own, 'r.fagui': `${HEAD}一、[六十]{下限 : 點數}以上。\n` });
    expect([codes(small).filter(unused), small.versions[0]!.checked.phrases.get('下限')!.value]).toEqual([[], { kind: 'quantity', quantity: { value: { n: 60n, d: 1n }, unit: '點數' } }]);
  });
});
