import { describe, expect, it } from 'vitest';
import { draftAmendment } from '../../../compiler/amend/index.ts';
import { formatText } from '../../../lang/format.ts';
import { codes, compile, HEAD, messages } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const WHY = '說明 配合實務。\n';
/** Two headings of one provision, both named 標目, one without a colon, with lists numbered anew. */
const BASE = `一、各學制學生每學期可修的學分如下：
  [大學部：]{標目}（體育另計）
  （一）學生[至少修十六學分]{下限}。
  （二）延修生不在此限。
  [研究所]{標目}
  （一）研究生[至多十二學分]{上限}。
  （二）在職生另定之。

規則 學分下限 (minimum) 依 一[大學部] {
  應   選課.學分 合於 下限
  除外 學生.身分 為 延修生
}

規則 學分上限 (maximum) 依 一[研究所]（一） {
  應 選課.學分 合於 上限
}
`;

describe('a heading is bound by the name 標目', () => {
  it('any number of times in one provision, and addressed by its words', () => {
    const small = compile(BASE);
    expect(messages(small)).toEqual([]);
    const { blocks, text } = small.versions[0]!.checked.version;
    const lines = text.body[0]!.children.flatMap((c) => [c, ...c.children]);
    expect(blocks.map((b) => b.scope.map((id) => lines.find((e) => e.id === id)!.text))).toEqual([
      ['大學部：（體育另計）', '學生至少修十六學分。', '延修生不在此限。'], ['研究生至多十二學分。'],
    ]);
  });

  it('in any number of provisions', () => expect(messages(compile('一、甲：\n  [一般生：]{標目}\n  乙。\n\n二、丙：\n  [一般生：]{標目}\n  丁。\n'))).toEqual([]));

  it('ends the lines of the heading before it, with a colon or without', () => {
    const small = compile(BASE.replace('依 一[研究所]（一）', '依 一[研究所]'));
    expect(messages(small)).toEqual([]);
    expect(small.versions[0]!.checked.version.blocks.map((b) => b.scope.length)).toEqual([3, 3]);
  });

  it('needs the heading where one number stands under several', () => {
    expect(codes(compile(BASE.replace('一[研究所]（一）', '一（一）')))).toContain('FG2011');
    expect(codes(compile(BASE.replace('一[研究所]（一）', '一[進修部]（一）')))).toContain('FG2010');
  });

  it('is no value, and no name for anything else', () => {
    expect(codes(compile(BASE.replace('選課.學分 合於 下限', '選課.學分 合於 標目')))).toContain('FG4005');
    expect(codes(compile(`${BASE}\n定義 標目 (caption) : 學分 依 一[研究所] {\n  ＝ 選課.學分\n}\n`))).toContain('FG2008');
  });

  it('keeps its place when the file is formatted', () => {
    const text = formatText('r.fagui', HEAD + BASE);
    expect(text).toContain('  [大學部：]{標目}（體育另計）\n  （一）學生');
    expect(text).toContain('依 一[研究所]（一） {');
  });

  it('is evaluated under its own lines', () => {
    const evaluate = evaluatorOf(BASE);
    const outcomes = (credits: number) => evaluate({ 選課: { 學分: credits }, 學生: { 身分: '一般生' } });
    expect([outcomes(15), outcomes(12), outcomes(16)]).toEqual([{ minimum: 'violated', maximum: 'violated' }, { minimum: 'violated', maximum: 'met' }, { minimum: 'met', maximum: 'violated' }]);
  });
});

/** The operations that `fagui amend` drafts from BASE to what `change` makes of it. */
function draftOf(change: (body: string) => string): string {
  const [old, next] = [BASE, change(BASE)].map((body) => compile(body).versions[0]!.checked.version);
  const { text, exact } = draftAmendment(old!, next!.text, { alias: 't.selection.2' });
  expect(exact).toBe(true);
  return text.split('\n\n').slice(1).join('\n\n');
}

describe('headings in an amendment', () => {
  const scopesAfter = (operations: string): unknown => {
    const small = compile(BASE, operations);
    expect(messages(small)).toEqual([]);
    const { blocks, text } = small.versions[1]!.checked.version;
    const lines = text.body[0]!.children.flatMap((c) => [c, ...c.children]);
    return blocks.map((b) => [b.block.name.text, b.scope.map((id) => lines.find((e) => e.id === id)!.text)]);
  };

  it('stand in a restatement with their lines', () => {
    expect(scopesAfter(`一 修正
  一、各學制學生每學期可修的學分如下：
    [研究所]{標目}
    （一）研究生[至多十學分]{上限}。
    （二）在職生另定之。
    [大學部：]{標目}（體育另計）
    （一）學生[至少修十五學分]{下限}。
    （二）延修生不在此限。
${WHY}規則不動 學分下限、學分上限
`)).toEqual([['學分下限', ['大學部：（體育另計）', '學生至少修十五學分。', '延修生不在此限。']], ['學分上限', ['研究生至多十學分。']]]);
  });

  it('may get another name; the rule says that it stands', () => {
    const renamed = `一[大學部] 字句\n  「大學部：」改「學士班：」\n${WHY}`;
    expect(codes(compile(BASE, renamed))).toEqual(['FG6014']);
    expect(scopesAfter(`${renamed}規則不動 學分下限\n`)).toEqual([['學分下限', ['學士班：（體育另計）', '學生至少修十六學分。', '延修生不在此限。']], ['學分上限', ['研究生至多十二學分。']]]);
  });

  it('address the 款 under them in operations and in the table', () => {
    const small = compile(BASE, `一[研究所]（一） 字句\n  「十二」改「十」\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(scopesAfter(`一[研究所]（二） 修正\n  （二）在職生[至多九學分]{在職上限}。\n${WHY}\n規則 在職學分 (part) 依 一[研究所]（二） {\n  應 選課.學分 合於 在職上限\n}\n`)).toContainEqual(['在職學分', ['在職生至多九學分。']]);
  });

  it('are carried to a draft made of two texts', () => {
    const draft = draftOf((body) => body.replace('（體育另計）', '（體育、軍訓另計）').replace('[研究所]{標目}\n', '[研究所]{標目}如下\n').replace('至多十二學分', '至多十學分'));
    expect(draft.match(/\{標目\}/g)).toHaveLength(2);
    expect(codes(compile(BASE, draft)).filter((code) => code.startsWith('FG4') || code === 'FG6013')).toEqual([]);
  });
});
