/** The shortest pieces are read without the grammar: what they make is what the grammar makes of them. */
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../lang/lexer.ts';
import { codeParser, type CodeParser } from '../../lang/parser.ts';
import { shortExpectation, shortField, shortHead, shortName } from '../../lang/short-pieces.ts';

const WORDS = ['學分', '四技', '3', '１２.５', '違反', '是', '無', '有', '＝', '：', '、', '修正後', '115年6月1日', '－', '.年級', '「甲」', '（', '）', '平均'];
/** Every run of at most so many words. */
const runsOf = (length: number): string[][] => (length === 0 ? [[]] : [[], ...runsOf(length - 1).flatMap((run) => WORDS.map((word) => [word, ...run]))]);
const TEXTS = [...new Set(runsOf(3).map((words) => words.join(' ')))].filter((text) => text !== '');
const LONGER = ['修正前 學分 ＝ 3 學分', '修正前 學分 ＝ 無', '學分 ＝ 3 學分', '學分 ＝ 3 學分 3', '學分 3 學分 、', '修正後 學分 違反 違反', '學分 ＝ － 3'];
const BASE = 7;

function byGrammar(pick: Parameters<CodeParser['run']>[0], text: string): unknown {
  const found: string[] = [];
  const { value, rest } = codeParser().run(pick, tokenize(text, 'case').tokens, { text: ' '.repeat(BASE) + text, base: BASE, end: BASE + text.length, find: (code) => void found.push(code) });
  return rest || found.length > 0 ? null : value;
}

describe('a piece of a case', () => {
  for (const [name, short, pick] of [
    ['field', shortField, (parser: CodeParser) => parser.caseField], ['expectation', shortExpectation, (parser: CodeParser) => parser.expectation],
  ] as const) {
    it(`that is a short ${name} reads as the grammar reads it`, () => {
      const read = [...TEXTS, ...LONGER].flatMap((text) => {
        const value = short(tokenize(text, 'case').tokens, BASE);
        return value ? [{ text, value }] : [];
      });
      expect(read.length).toBeGreaterThan(20);
      for (const { text, value } of read) expect({ text, value }).toEqual({ text, value: byGrammar(pick, text) });
    });
  }
});

describe('the head of a block', () => {
  const byGrammarOf = (text: string) => codeParser().runHead(tokenize(text, 'head').tokens, { text: ' '.repeat(BASE) + text, base: BASE, end: BASE + text.length, find: () => {} });

  it('that has a name only reads as the grammar reads it', () => {
    for (const text of ['案例 甲', '規則　學分下限 ', '案例 A1', '定義 定', '案例 案例甲', '規則 甲 (a)', '規則 甲（a1） ', '規則 甲 ( a ) 依 三', '規則 甲 依　三（四）1. ', '規則 甲(a)依 第五條第三款序文', '案例 依據 依 附表1', '規則 甲 依 三[研究所]']) {
      const { head, broken, rest } = byGrammarOf(text);
      expect({ broken, rest }).toEqual({ broken: false, rest: null });
      expect({ ...head, ...shortHead(text, BASE) }).toEqual(head);
      expect(shortHead(text, BASE)).not.toBeNull();
      expect(head.name).not.toBeNull();
    }
  });

  it('and a name with its alias, as in a binding, too', () => {
    for (const text of ['下限', '下限 (minimum)', '下限（a_1 ）', '規則 (a)', '3至5 (a)', '下限 (甲)', '下限 (1a)', '下限 : 學分', '下限 ']) {
      const { value, rest } = codeParser().run((parser) => parser.binding, tokenize(text, 'head').tokens, { text: ' '.repeat(BASE) + text, base: BASE, end: BASE + text.length, find: () => {} });
      const short = shortName(text, BASE);
      if (short) expect([text, rest, value]).toEqual([text, null, { name: short, type: null }]);
      expect([text, short !== null]).toEqual([text, /^下限(?: ?[(（][a-z]|$)/.test(text)]);
    }
  });

  it('that has more, or something else, is left to the grammar', () => {
    for (const text of ['案例', '案例 ', '案例 3至5', '案例 3', '案例 依', '案例 規則', '案例 量詞', '規則 甲 (甲)', '規則 甲 依三', '規則 甲依 三', '規則 甲 依', '規則 甲 依 不是', '規則 甲 依 三 // 註', '規則 甲 於 乙 依 三', '另訂 甲 (a) 由 系所', '案例 甲 // 註', '案例 甲 乙', '案例（甲）', '案例 甲\n']) expect([text, shortHead(text, BASE)]).toEqual([text, null]);
  });
});
