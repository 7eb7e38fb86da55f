import { describe, expect, it } from 'vitest';
import { codes, compile, marked, messages } from '../small-workspace.ts';
import { evaluatorOf, resultsIn } from './evaluate-body.ts';

const formula = (printed: string, clauses: string, type = '分 小數2位'): string => `一、依[${printed}]{計算式}計算，[四捨五入至小數第二位]{取位方式}。\n\n公式 分數 (result) : ${type} 依 一 {\n  照 計算式\n${clauses.split('\n').map((c) => `  ${c}\n`).join('')}}\n`;
const X = '令 X 為 選課.成績\n取位 取位方式';
const score = (value: number) => ({ enrolment: { score: value, hours: 3, weeks: 9 } });
const value = (printed: string, clauses = X, facts = score(70), type?: string): string => evaluatorOf(formula(printed, clauses, type))(facts)['result']!;

describe('a printed formula as a definition', () => {
  it('× and ÷ go before ＋ and －, from the left, in signs of every width', () => {
    expect(value('T＝50＋10×（X－60）÷20')).toBe('55');
    expect(value('T = 50 + 10 * (X - 60) / 20')).toBe('55');
    expect(value('X÷1/2')).toBe('35');
    expect(value('X－20－10')).toBe('40');
    expect(value('－X＋100')).toBe('30');
    expect(value('[X＋（1＋2）]×2'.replace('[', '{').replace(']', '}'))).toBe('146');
  });

  it('reads percentages and fractions, and a number before a parenthesis', () => {
    expect(value('成績＝X×30%＋X×百分之七十')).toBe('70');
    expect(value('X×三分之一')).toBe('23.33');
    expect(value('2（X－60）')).toBe('20');
  });

  it('names may be words of the text or of the regulation', () => {
    const body = `${formula('總分＝平時成績×40%＋加分', '令 平時成績 為 選課.成績\n取位 取位方式')}\n定義 加分 : 分 依 一 {\n  ＝ 選課.成績 ÷ 7\n}\n`;
    expect(evaluatorOf(body)(score(70))['result']).toBe('38');
  });

  it('counts in the units that are printed: hours are hours', () => {
    expect(value('鐘點＝時數×（1＋週數／18）', '令 時數 為 選課.時數\n令 週數 為 選課.週數\n取位 取位方式', score(0), '小時 小數2位')).toBe('4.5');
  });

  it('an amendment of the formula changes the definition', () => {
    const small = compile(formula('T＝50＋X÷2', X), '一 字句\n  「50」改「40」\n說明 調整。\n');
    expect(messages(small)).toEqual([]);
    expect(small.versions.map((v) => resultsIn(v, score(70))['result'])).toEqual(['85', '75']);
  });
});

describe('照文: the formula as the provision prints it', () => {
  const block = (name = '總分'): string => `公式 ${name} (result) : 分 依 一 {\n  照文\n  令 平時 為 選課.成績\n  取位 四捨五入 至 小數1位\n}\n`;
  it('is the sentence that begins with the name of the block', () => {
    expect(evaluatorOf(`一、成績以下式計算：總分 ＝ 平時×1/2＋50；補考成績＝平時。\n\n${block()}`)(score(70))['result']).toBe('85');
  });
  it('changes with an amendment of the words', () => {
    const small = compile(`一、計算如下：\n  總分 ＝ 平時×1/2＋50。\n\n${block()}`, '一 字句\n  「50」改「40」\n說明 調整。\n規則不動 總分\n');
    expect(messages(small)).toEqual([]);
    expect(small.versions.map((v) => resultsIn(v, score(70))['result'])).toEqual(['85', '75']);
  });
  it('must be there, once', () => {
    expect(codes(compile(`一、成績 ＝ 平時。\n\n${block()}`))).toEqual(['FG5044']);
    expect(codes(compile(`一、總分 ＝ 平時；總分 ＝ 50。\n\n${block()}`))).toEqual(['FG5044']);
  });
});

describe('what cannot be read', () => {
  const found = (printed: string, clauses = X): string[] => marked(compile(formula(printed, clauses)));

  it('a name that nothing gives is reported where it is printed', () => {
    expect(found('T＝50＋Y×X')).toEqual(['FG5030 Y']);
    expect(messages(compile(formula('期末成績×X', `${X}\n令 期未成績 為 選課.成績`)))).toEqual(['計算式印的「期末成績」沒有說是什麼。您是不是要寫「期未成績」？', '計算式「期末成績×X」沒有印「期未成績」。您是不是要寫「期末成績」？']);
  });

  it('a word given but not printed', () => {
    expect(found('50＋X', `${X}\n令 S 為 選課.成績`)).toEqual(['FG5031 S']);
  });

  it('signs, parentheses and products that could mean two things', () => {
    expect(found('√X')).toEqual(['FG5029 √']);
    expect(found('X²')).toEqual(['FG5029 ²']);
    expect(found('（X＋1')).toEqual(['FG5029 1']);
    expect(found('X＋1）')).toEqual(['FG5029 ）']);
    expect(found('T＝X＝1')).toEqual(['FG5029 ＝']);
    expect(found('1÷2X')).toEqual(['FG5029 X']);
    expect(found('X＋')).toEqual(['FG5029 ＋']);
  });

  it('a sum of different units is none', () => {
    expect(found('X＋Y', `${X}\n令 Y 為 選課.時數`)).toEqual(['FG5002 X＋Y']);
    expect(codes(compile(formula('X＋1', X, '學分')))).toEqual(['FG5003']);
  });
});
