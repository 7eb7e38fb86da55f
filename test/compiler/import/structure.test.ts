import { describe, expect, it } from 'vitest';
import type { RegulationSyntax } from '../../../lang/ast.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { regulationToFagui } from '../../../compiler/import/index.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { bodyOf, codesOf, importText } from './flat.ts';

describe('captions of articles', () => {
  it.each([
    ['on the line of the number', '第一條（目的）本辦法依法訂定。', '第一條（目的）本辦法依法訂定。'],
    ['on the line of the number, words below', '第一條（目的）\n本辦法依法訂定。', '第一條（目的）本辦法依法訂定。'],
    ['on a line of its own', '第一條\n（目的）\n本辦法依法訂定。', '第一條（目的）本辦法依法訂定。'],
    ['in heavy brackets', '第一條\n【目的】\n本辦法依法訂定。', '第一條【目的】本辦法依法訂定。'],
    ['in heavy brackets on the line of the number', '第 1 條 【目的】\n本辦法依法訂定。', '第 1 條 【目的】本辦法依法訂定。'],
    ['in narrow brackets', '第一條 (目的)\n本辦法依法訂定。', '第一條 (目的)本辦法依法訂定。'],
  ])('%s', (_, article, printed) => {
    const { regulation } = importText(`停車辦法\n${article}\n前項規定，教職員亦適用之。\n第二條　乙。`);
    expect(regulation.body[0]).toMatchObject({ caption: '目的' });
    expect(regulation.body[0]!.children.map((e) => e.text)).toEqual(['本辦法依法訂定。', '前項規定，教職員亦適用之。']);
    expect(printedLines(regulation.body[0]!)).toEqual([printed, '前項規定，教職員亦適用之。']);
    const source = createSource('parking.fagui', regulationToFagui(regulation, 'test.parking'));
    const again = resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base.text;
    expect(again.body.map((e) => printedLines(e).map((line) => line.replace(/^(第.*?條)[\s　]+/, '$1')))).toEqual(regulation.body.map((e) => printedLines(e).map((line) => line.replace(/^(第.*?條)[\s　]+/, '$1'))));
  });

  it.each(['（刪除）\n（原文略）', '（一）甲。\n（二）乙。', '【甲。】\n丙。', '（目的）', '(1)甲。\n(2)乙。'])('%j is none', (words) => {
    expect(importText(`停車辦法\n第一條\n${words}\n第二條　乙。`).regulation.body[0]!.caption).toBeNull();
  });
});

describe('headings', () => {
  it.each(['1. ', '（一）', '一、', '第1點　'])('stand before points numbered %s', (first) => {
    const number = (n: number): string => first.replace('1', `${n}`).replace('一', '〇一二三'[n]!);
    const { regulation } = importText(`停車要點\n第一章　總則\n${number(1)}甲。\n${number(2)}乙。\n第二章　附則\n${number(3)}丙。`);
    expect(regulation.history).toEqual([]);
    expect(regulation.body.map(({ level, text }) => [level, text])).toEqual([['chapter', '總則'], ['point', ''], ['point', ''], ['chapter', '附則'], ['point', '']]);
  });
});

describe('layouts of articles', () => {
  const expected = ['第一條', '  ¶ 為管理停車，訂定本辦法。', '第二條', '  ¶ 車輛分為二類：', '    一、 汽車。', '    二、 機車。', '  ¶ 前項車輛應停放於停車場。'];
  it.each([
    ['label and full-width space', '停車辦法\n第一條　為管理停車，訂定本辦法。\n第二條　車輛分為二類：\n一、汽車。\n二、機車。\n前項車輛應停放於停車場。'],
    ['label on its own line', '停車辦法\n第一條\n為管理停車，訂定本辦法。\n第二條\n車輛分為二類：\n一、汽車。\n二、機車。\n前項車輛應停放於停車場。'],
    ['lines indented', '停車辦法\n第一條\n　　為管理停車，訂定本辦法。\n第二條\n　　車輛分為二類：\n　　一、汽車。\n　　二、機車。\n　　前項車輛應停放於停車場。'],
    ['項 indented, 款 not', '停車辦法\n第一條　為管理停車，訂定本辦法。\n第二條　車輛分為二類：\n一、汽車。\n二、機車。\n　　前項車輛應停放於停車場。'],
    ['bullets of an extraction', '停車辦法\n- 第一條 為管理停車，訂定本辦法。\n- 第二條 車輛分為二類：\n- 一、汽車。\n- 二、機車。\n- 前項車輛應停放於停車場。'],
    ['CRLF and blank lines', '停車辦法\r\n\r\n第一條　為管理停車，訂定本辦法。\r\n\r\n第二條　車輛分為二類：\r\n\r\n一、汽車。\r\n二、機車。\r\n前項車輛應停放於停車場。\r\n'],
  ])('%s', (_, text) => expect(bodyOf(text)).toEqual(expected));

  it('reads database labels 第 5-1 條', () => {
    const { regulation } = importText('停車辦法\n第 5 條\n甲。\n第 5-1 條\n乙。\n第 6 條\n丙。');
    expect(regulation.body.map((e) => [e.marker, e.number])).toEqual([['第 5 條', [5]], ['第 5-1 條', [5, 1]], ['第 6 條', [6]]]);
    expect(regulation.body.map((e) => e.id)).toEqual(['5', '5-1', '6']);
  });

  it('reads a label that its words follow without a space when its number is the next', () => {
    expect(bodyOf('停車辦法\n第五條　甲。\n第五條之一各類車輛乙。\n第六條　丙。')).toEqual(['第五條', '  ¶ 甲。', '第五條之一', '  ¶ 各類車輛乙。', '第六條', '  ¶ 丙。']);
  });
});

describe('citations at a line start', () => {
  it.each(['第十條第一項之車輛，準用之。', '第一條規定之車輛，準用之。', '第三條、第四條及第五條之規定，於機車準用之。', '第一條附表所列車輛，不在此限。', '第一項所定車輛，由本校公告。'])('%s is no article', (line) => {
    expect(bodyOf(`停車辦法\n第一條　甲。\n第二條　乙。\n${line}\n第三條　丙。`)).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 乙。', `  ¶ ${line}`, '第三條', '  ¶ 丙。']);
  });

  it('a label alone counts although its first words cite', () => {
    expect(bodyOf('停車辦法\n第一條　甲。\n第二條　第一項之車輛，準用之。\n第三條　丙。')).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 第一項之車輛，準用之。', '第三條', '  ¶ 丙。']);
  });
});

describe('captions', () => {
  it('takes words in brackets behind an article number', () => {
    expect(bodyOf('停車辦法\n第一條（目的）\n為管理停車。\n第二條（定義）本辦法所稱車輛，指汽車。\n第三條（刪除）')).toEqual(['第一條（目的）', '  ¶ 為管理停車。', '第二條（定義）', '  ¶ 本辦法所稱車輛，指汽車。', '第三條', '  ¶ （刪除）']);
  });
});

describe('points', () => {
  it.each([
    ['一、', ['一、', '二、', '三、']],
    ['第N點', ['第一點　', '第二點　', '第三點　']],
    ['壹、', ['壹、', '貳、', '參、']],
    ['half-width comma', ['一﹑', '二﹑', '三﹑']],
  ])('%s', (_, markers) => {
    const result = importText(`停車要點\n${markers.map((m, i) => `${m}第${i}類。`).join('\n')}`);
    expect(result.regulation.body.map((e) => [e.level, e.number, e.children[0]!.text])).toEqual([['point', [1], '第0類。'], ['point', [2], '第1類。'], ['point', [3], '第2類。']]);
    expect(result.regulation.style).toBe('點');
  });

  it('makes depth of every glyph', () => {
    const text = '架構要點\n壹、總則：\n一、分類：\n（一）大類：\n1.中類：\n(1)小類：\nA.細類。\nB.他類。\n(2)次類。\n２．餘類。\n㈡末類。\n二、附則。\n貳、施行。';
    expect(bodyOf(text)).toEqual([
      '壹、', '  ¶ 總則：', '    一、 分類：', '      （一） 大類：', '        1. 中類：', '          (1) 小類：', '            A. 細類。', '            B. 他類。', '          (2) 次類。', '        ２． 餘類。', '      ㈡ 末類。', '    二、 附則。',
      '貳、', '  ¶ 施行。',
    ]);
  });

  it('keeps both of two provisions with one number and says so', () => {
    const result = importText('停車要點\n一、甲。\n二、乙。\n二、丙。\n四、丁。');
    expect(result.regulation.body.map((e) => e.id)).toEqual(['1', '2', '2~2', '4']);
    expect(codesOf(result)).toEqual(['FG9009', 'FG9008']);
  });

  it('reads numbers behind the number as the first list', () => {
    expect(bodyOf('停車要點\n一、（一）甲。\n（二）乙。\n二、丙。')).toEqual(['一、', '  ¶', '    （一） 甲。', '    （二） 乙。', '二、', '  ¶ 丙。']);
  });

  it('does not read decimals, dates and lists of numbers as numbers', () => {
    const text = '停車要點\n一、比率如下：\n3.5分以上者免費。\n105.3.4 前申請者免費。\n一、二年級學生免費。\n二、乙。';
    expect(bodyOf(text)).toEqual(['一、', '  ¶ 比率如下：', '  ¶ 3.5分以上者免費。', '  ¶ 105.3.4 前申請者免費。', '  ¶ 一、二年級學生免費。', '二、', '  ¶ 乙。']);
  });

  it('reads 一、二學分以下 as a number where its list shows it', () => {
    expect(bodyOf('獎助辦法\n第一條　依下列規定計算：\n一、二學分以下：九萬元。\n二、三學分：十一萬元。\n三、四學分以上：十四萬元。').slice(2)).toEqual(['    一、 二學分以下：九萬元。', '    二、 三學分：十一萬元。', '    三、 四學分以上：十四萬元。']);
  });

  it('reads 三、四年級… as the next point', () => {
    expect(bodyOf('選課要點\n一、甲。\n二、乙。\n三、四年級學生免修。\n四、丁。')[4]).toBe('三、');
  });
});

describe('unnumbered lines', () => {
  it('belong to a number whose list goes on', () => {
    const text = '要點\n一、採認原則：\n（一）甲為限。\n有下列情事者，不受限制：\n1.乙。\n2.丙。\n前項第1款另定。\n（二）丁。\n二、戊。';
    expect(bodyOf(text)).toEqual(['一、', '  ¶ 採認原則：', '    （一） 甲為限。', '      ¶ 有下列情事者，不受限制：', '        1. 乙。', '        2. 丙。', '      ¶ 前項第1款另定。', '    （二） 丁。', '二、', '  ¶ 戊。']);
  });

  it('are a new 項 where the numbers begin again', () => {
    expect(bodyOf('辦法\n第一條　得保留：\n一、甲。\n二、乙。\n下列不得保留：\n一、丙。\n二、丁。')).toEqual(['第一條', '  ¶ 得保留：', '    一、 甲。', '    二、 乙。', '  ¶ 下列不得保留：', '    一、 丙。', '    二、 丁。']);
  });

  it('belong to the number they are indented under', () => {
    expect(bodyOf('要點\n一、分類：\n　（一）甲。\n　（二）乙\n　　　　說明乙之用途。\n二、丙。')).toEqual(['一、', '  ¶ 分類：', '    （一） 甲。', '    （二） 乙', '      ¶ 說明乙之用途。', '二、', '  ¶ 丙。']);
  });
});

describe('broken sentences', () => {
  it.each([
    ['in the middle of a word', '要點\n一、日間學制學生不得選修進修學制之課程，進修學制學生亦不得選修日間學制課\n程；情況特殊者，不在此限。', '日間學制學生不得選修進修學制之課程，進修學制學生亦不得選修日間學制課程；情況特殊者，不在此限。'],
    ['over a blank line', '要點\n一、日間學制學生不得選修進修學制之課程，進修學制學生亦不得選修日間學制課\n\n程；情況特殊者，不在此限。', '日間學制學生不得選修進修學制之課程，進修學制學生亦不得選修日間學制課程；情況特殊者，不在此限。'],
    ['after a comma', '要點\n一、依本要點規定，\n由教務處辦理。', '依本要點規定，由教務處辦理。'],
    ['two characters left', '要點\n一、重修學分，經申請核可\n者。', '重修學分，經申請核可者。'],
    ['before a number in the sentence', '要點\n一、其抵免學分總數以轉入該系一年級之學分為限；轉入三年級者以該系\n三、四技學生之學分為限。', '其抵免學分總數以轉入該系一年級之學分為限；轉入三年級者以該系三、四技學生之學分為限。'],
    ['before a citation', '要點\n一、學生之選課，除情況特殊並經系主任核可者外，應依課程綱要辦法\n第九條第一項規定，於公告期間內辦理。', '學生之選課，除情況特殊並經系主任核可者外，應依課程綱要辦法第九條第一項規定，於公告期間內辦理。'],
    ['behind the first words of a sentence', '要點\n一、學生之選課，除情況特殊並經系主任核可者外，應於公告期間內辦理。但為\n前項之選課時，不在此限。', '學生之選課，除情況特殊並經系主任核可者外，應於公告期間內辦理。但為前項之選課時，不在此限。'],
    ['hanging under its number, behind a word that titles end in', '要點\n一、經教務處依學生選課及學分抵免與校際選課辦法第九條第二項規定\n    處理，並經核可者，不在此限。', '經教務處依學生選課及學分抵免與校際選課辦法第九條第二項規定處理，並經核可者，不在此限。'],
    ['between two citations', '要點\n一、學生之選課，除情況特殊並經系主任核可者外，應依大學法第十條第六項及\n第七項規定，於公告期間內辦理。', '學生之選課，除情況特殊並經系主任核可者外，應依大學法第十條第六項及第七項規定，於公告期間內辦理。'],
    ['between Latin words', '要點\n一、發展特色課程（以下簡稱課程，其英文名稱為Open Online,\nCourses），特訂定。', '發展特色課程（以下簡稱課程，其英文名稱為Open Online, Courses），特訂定。'],
  ])('%s', (_, text, words) => expect(bodyOf(text)).toEqual(['一、', `  ¶ ${words}`]));

  it('leaves short lines apart', () => {
    expect(bodyOf('要點\n壹、宗旨\n為規範借用，訂定本要點。\n貳、附則')).toEqual(['壹、宗旨', '  ¶ 為規範借用，訂定本要點。', '貳、', '  ¶ 附則']);
  });
});

describe('headings, tables, annexes', () => {
  it('reads headings on one line, on two, and wrapped', () => {
    const text = '學則\n第一編 總則\n第一章\n通則\n第一條　甲。\n第 二 章 校園事件之審議、校園事\n          件之處理\n第二條　乙。\n第一節 調查\n第三條　丙。';
    const { regulation } = importText(text);
    expect(regulation.body.map((e) => [e.id, e.marker, e.text])).toEqual([
      ['H1', '第一編', '總則'], ['H1.1', '第一章', '通則'], ['1', '第一條', ''], ['H1.2', '第 二 章', '校園事件之審議、校園事件之處理'], ['2', '第二條', ''], ['H1.2.1', '第一節', '調查'], ['3', '第三條', ''],
    ]);
  });

  it('reads lines with tabs as a table', () => {
    expect(bodyOf('學則\n第一條　對照表：\n等第\t百分\n甲等\t八十分以上\n其餘依前項規定。\n第二條　乙。')).toEqual(['第一條', '  ¶ 對照表：', '  | 等第 | 百分 | | 甲等 | 八十分以上 |', '  ¶ 其餘依前項規定。', '第二條', '  ¶ 乙。']);
  });

  it('keeps notes and annexes', () => {
    const { regulation } = importText('要點\n一、依附表1辦理。\n附表所列以外者亦同。\n附註：依公式計算。\n總分 = 甲 ÷ 乙。\n附表1 對照\n項目\t數\n甲\t1');
    expect(regulation.body.map((e) => e.id)).toEqual(['1', 'A:附註', 'A:附表1']);
    expect(regulation.body[1]!.children.map((e) => e.text)).toEqual(['依公式計算。', '總分 = 甲 ÷ 乙。']);
    expect(regulation.body[2]!.children.map((e) => e.id)).toEqual(['A:附表1/¶1', 'A:附表1/T1']);
  });

  it('takes 附表 for an annex only behind the last provision', () => {
    expect(bodyOf('辦法\n第一條　收費如下：\n附表：\n依公告辦理。\n第二條　乙。\n附表：\n丙。')).toEqual(['第一條', '  ¶ 收費如下：', '  ¶ 附表：', '  ¶ 依公告辦理。', '第二條', '  ¶ 乙。', '附表：', '  ¶ 丙。']);
  });

  it('reads labels out of turn behind a line that breaks off', () => {
    expect(bodyOf('條例\n第三條　甲事項應由主管機關會同有關機關定之並報請行政院核定後公告施行\n第十二條　乙。\n第二十條之一　丙。')).toEqual(['第三條', '  ¶ 甲事項應由主管機關會同有關機關定之並報請行政院核定後公告施行', '第十二條', '  ¶ 乙。', '第二十條之一', '  ¶ 丙。']);
  });

  it('keeps text without numbers as it is', () => {
    const result = importText('公告\n本校停車場整修。\n另行通知。');
    expect(codesOf(result)).toContain('FG9007');
    expect(result.report.plain.map((p) => p.text)).toEqual(['本校停車場整修。', '另行通知。']);
  });
});

describe('labels that nothing sets apart from their words', () => {
  const read = (...articles: string[]): string[] => bodyOf(`辦法\n${articles.join('\n')}`).filter((line) => !line.startsWith(' '));
  it('also before a citation', () => {
    expect(read('第一條本辦法依大學法訂定。', '第二條學生得申請。', '第三條第二條之學生，應檢附證明。', '第四條自公布日施行。')).toEqual(['第一條', '第二條', '第三條', '第四條']);
  });
  it('also where one is missing, but not in the middle of a sentence', () => {
    expect(read('第一條本辦法依大學法訂定。', '第二條學生得申請。', '第四條審查由教務處為之。', '第五條自公布日施行。')).toEqual(['第一條', '第二條', '第四條', '第五條']);
    expect(read('第一條本辦法依大學法訂定。', '第二條學生得依學則', '第四條學生得申請之規定辦理。', '第三條自公布日施行。')).toEqual(['第一條', '第二條', '第三條']);
  });
});

it('numbers with another stop are a list inside of a provision', () => {
  const lines = ['借用要點', '1、下列情形：', '（一）甲：', '1.子。', '2.丑。', '3.寅。', '（二）乙。', '2、丙：', '1.卯。', '3、丁。'];
  expect(bodyOf(lines.join('\n')).map((line) => line.trim().split(' ')[0])).toEqual(['1、', '¶', '（一）', '1.', '2.', '3.', '（二）', '2、', '¶', '1.', '3、', '¶']);
  const counted = bodyOf('借用要點\n1、甲。\n2、下列情形：\n（一）乙：\n1.子。\n2.丑。\n3、丙：\n1.寅。\n2.卯。\n3.辰。\n4、丁。');
  expect(counted.filter((line) => !line.startsWith(' '))).toEqual(['1、', '2、', '3、', '4、']);
  expect(bodyOf('借用要點\n1. 甲。\n2、乙。\n3. 丙。').filter((line) => !line.startsWith(' '))).toEqual(['1.', '2、', '3.']);
});

describe('Roman numerals', () => {
  it.each([['Ⅰ、', 'Ⅱ、'], ['I. ', 'II. '], ['（Ⅰ）', '（Ⅱ）']])('number provisions with lists of 一、 in them: %s', (one, two) => {
    const { regulation } = importText(`停車要點\n${one}申請如下：\n一、汽車。\n二、機車。\n${two}本要點自公布日施行。`);
    expect(regulation.body.map((e) => [e.level, e.number, e.children[0]!.children.map((c) => c.marker)])).toEqual([['point', [1], ['一、', '二、']], ['point', [2], []]]);
    const source = createSource('parking.fagui', regulationToFagui(regulation, 'test.parking'));
    const again = resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base.text;
    expect(again.body.map(printedLines)).toEqual(regulation.body.map(printedLines));
  });

  it('number what stands in a list', () => {
    const { regulation } = importText('停車要點\n一、申請如下：\n（一）汽車：\nI. 大型。\nII. 小型。\n（二）機車。\n二、乙。');
    expect(regulation.body[0]!.children[0]!.children[0]!.children.map((c) => [c.marker, c.number])).toEqual([['I.', [1]], ['II.', [2]]]);
  });

  it('are letters behind h.', () => {
    const letters = [...'abcdefghij'];
    const { regulation } = importText(`停車要點\n一、申請如下：\n${letters.map((l) => `${l}. 車。`).join('\n')}\n二、乙。`);
    expect(regulation.body[0]!.children[0]!.children.map((c) => c.number?.[0])).toEqual(letters.map((_, i) => i + 1));
    const source = createSource('parking.fagui', regulationToFagui(regulation, 'test.parking'));
    const again = resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base.text;
    expect(again.body[0]!.children[0]!.children.map((c) => c.number)).toEqual(regulation.body[0]!.children[0]!.children.map((c) => c.number));
  });
});

describe('captions on a line between the number and the words', () => {
  it('are read with articles and with points', () => {
    for (const [one, two] of [['第一條', '第二條'], ['一、', '二、']]) {
      const { regulation } = importText(`停車辦法\n${one}\n目的\n本辦法依法訂定之。\n${two}\n適用對象\n本校教職員工生均適用之。`);
      expect(regulation.body.map((e) => [e.caption, e.children.map((c) => c.text)])).toEqual([['目的', ['本辦法依法訂定之。']], ['適用對象', ['本校教職員工生均適用之。']]]);
      expect(regulation.body.flatMap(printedLines)[0]).toMatch(/^(第一條　|一、)目的$/);
    }
  });
});

describe('a first provision with a date in it', () => {
  it.each(['本辦法自110年1月1日經校務會議通過後施行。', '本辦法依110年5月1日校務會議決議訂定。'])('1、%s', (words) => {
    const { regulation } = importText(`停車辦法\n民國99年1月1日校務會議通過\n1、${words}\n2、逾期不受理。\n3、本辦法經校務會議通過。`);
    expect(regulation.history).toEqual(['民國99年1月1日校務會議通過']);
    expect(regulation.body.map((e) => e.number)).toEqual([[1], [2], [3]]);
  });
});

describe('words below the last number of a list', () => {
  const last = (items: string): readonly number[] => importText(`停車辦法\n第一條　程序：\n${items}\n第二條　乙。`).regulation.body[0]!.children.map((e) => e.children.length);
  it('belong to it where those before it have some as well', () => expect(last('一、校內單位\n甲→乙→丙\n二、校外單位\n甲→丁→丙')).toEqual([2]));
  it.each(['一、校內單位\n二、校外單位\n甲→丁→丙', '一、校內單位\n甲→乙→丙\n二、校外單位\n前項程序，得免除之。', '一、校內單位依規定。\n甲→乙→丙\n二、校外單位依規定。\n甲→丁→丙'])('are a 項 otherwise: %j', (items) => expect(last(items)).toHaveLength(2));
});

it('bullets stand together below the number that they follow', () => {
  const children = (items: string): readonly number[] => importText(`停車要點\n一、車種：\n${items}\n二、乙。`).regulation.body[0]!.children.flatMap((e) => [e.children.length, ...e.children.map((c) => c.children.length)]);
  expect(children('（一）汽車。\n（二）機車如下：\n•大型。\n•小型。')).toEqual([2, 0, 2]);
  expect(children('（一）汽車。\n（二）機車有多種。\n•大型。\n•小型。')).toEqual([2, 0, 2]);
  expect(children('•大型：\n（一）汽車。\n（二）機車。\n•小型。')).toEqual([0, 2, 0, 0, 0]);
  expect(children('（一）汽車。\n（二）機車。\n前項車種：\n•大型。\n•小型。')).toEqual([2, 0, 0, 0, 0, 0]);
});
