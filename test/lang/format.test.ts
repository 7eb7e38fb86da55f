import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from '../fast-check.ts';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { formatSource, formatText } from '../../lang/format.ts';
import { legalTextOf, treeWithoutPlaces } from '../../lang/legal-text.ts';
import { parseSource } from '../../lang/parse.ts';
import * as plugin from '../../lang/prettier-plugin.ts';
import { createSource } from '../../lang/source.ts';

const parse = (text: string) => parseSource(createSource('test.fagui', text), () => {});
const reading = (text: string) => ({ legal: legalTextOf(parse(text)), tree: treeWithoutPlaces(parse(text)) });

const HEAD = '法規 選課要點 (test.a)\n機關 測試大學\n\n';
/** A regulation's body, formatted; fails when the formatter refused. */
const formatted = (body: string, head = HEAD): string => {
  const { text, diagnostics } = formatSource('test.fagui', head + body);
  expect(diagnostics).toEqual([]);
  return text.slice(head.length);
};

describe('legal text', () => {
  it('is indented by its level and loses no character', () => {
    expect(formatted('一、本要點　依 法訂定。   \n\n\n　　（一）甲。\n　　　　　但乙。\n\t1.　丙。\n  另一項。\n二、丁。\n')).toBe(
      '一、本要點　依 法訂定。\n  （一）甲。\n    但乙。\n    1.　丙。\n  另一項。\n\n二、丁。\n');
  });
  it('spaces only the name of a binding', () => {
    expect(formatted('一、[至少 16 學分]{下限（minimum）：學分}，[見 {x}]，[y]\\{n}。\n')).toBe('一、[至少 16 學分]{下限 (minimum) : 學分}，[見 {x}]，[y]\\{n}。\n');
  });
  it('keeps tables apart, rows as written and escaped lines escaped', () => {
    expect(formatted('一、表：\n    | 甲 |  乙 |\n    | 丙 | a\\|b |\n\n    | 丁 | 戊 |\n    \\1. 不是編號。\n')).toBe('一、表：\n  | 甲 |  乙 |\n  | 丙 | a\\|b |\n\n  | 丁 | 戊 |\n  \\1. 不是編號。\n');
  });
  it('leaves a line that goes on behind a block under its number', () => {
    const body = '一、甲：\n  （一）乙。\n\n另訂 上限 由 各所 依 一（一） 不限寬嚴\n\n    仍屬第一款。\n  屬第一點。\n';
    expect(formatted(body)).toBe(body);
  });
  it('keeps the white space behind a number', () => expect(formatted('第一條　　本法。\n第二章\t學籍\n第二條 本法。\n')).toBe('第一條　　本法。\n\n第二章\t學籍\n\n第二條 本法。\n'));
  it('keeps comments where they stand', () => {
    expect(formatted('// 甲\n\n// 乙\n一、本文。\n// 丙\n  （一）款。\n// 丁\n二、本文。\n// 戊\n')).toBe('// 甲\n\n// 乙\n一、本文。\n// 丙\n  （一）款。\n\n// 丁\n二、本文。\n\n// 戊\n');
  });
  it('writes headers one a line and keeps what follows them indented', () => {
    expect(formatSource('a.fagui', '法規　甲  （test.a）\n\n機關　　測試大學\n// 註\n備註 一\n     二\n一、本文。').text).toBe('法規 甲 (test.a)\n機關 測試大學\n// 註\n備註 一\n  二\n\n一、本文。\n');
  });
});

describe('code', () => {
  it('has one clause a line in two columns', () => {
    expect(formatted('一、甲。\n規則  甲規則（first） 依 一{適用 a.b  為 c；應 a . d≥3學分\n原則應 x＝1 // 註\n\n// 單獨\n除外 ( a.c 或 a.d )且 a.e\n}\n')).toBe(
      '一、甲。\n\n規則 甲規則 (first) 依 一 {\n  適用   a.b 為 c\n  應     a.d ≥ 3學分\n  原則應 x ＝ 1  // 註\n\n  // 單獨\n  除外   (a.c 或 a.d) 且 a.e\n}\n');
  });
  it('does not touch free words and strings', () => {
    expect(formatted('一、甲。\n規則 甲 依 一 {\n 得  超修  一門，「甲；乙  //  丙」 // 註\n 當 a.b 為 「x  y」\n 效果 列入 名單、「a、b」\n}\n')).toBe(
      '一、甲。\n\n規則 甲 依 一 {\n  得   超修  一門，「甲；乙  //  丙」  // 註\n  當   a.b 為 「x  y」\n  效果 列入 名單、「a、b」\n}\n');
  });
  it('breaks long records and keeps short ones on a line', () => {
    const long = Array.from({ length: 9 }, (_, i) => `很長的欄位名稱${i} 1`);
    expect(formatted(`案例 甲 {\n  學生{ 學制 四技,身分 甲、乙 }\n 課程 { ${long.join('，')} }\n 甲規則   符合 ; 乙規則 違反 }\n`)).toBe(
      `案例 甲 {\n  學生 { 學制 四技，身分 甲、乙 }\n  課程 {\n${long.map((field) => `    ${field}\n`).join('')}  }\n  甲規則 符合\n  乙規則 違反\n}\n`);
  });
  it('writes vocabularies one member a line', () => {
    expect(formatted('列舉 甲 { 乙(b)、丙（c） 自 105學年度 }\n記錄 丁 量詞 門{ 戊：分 小數2位 0 至 100 可缺，己 (k) :整數 }\n單位 鐘點（hour）   // 註\n', '詞彙 甲 (test.v)\n\n')).toBe(
      '列舉 甲 {\n  乙 (b)\n  丙 (c) 自 105學年度\n}\n\n記錄 丁 量詞 門 {\n  戊 : 分 小數2位 0至100 可缺\n  己 (k) : 整數\n}\n\n單位 鐘點 (hour)  // 註\n');
  });
  it('prints a block with an error as it stands, and the rest of the file formatted', () => {
    expect(formatted('一、甲。\n規則 甲 依 一 {\n   適用 且\n }\n規則 乙 依 一 {  應 a.b 為 c }\n')).toBe('一、甲。\n\n規則 甲 依 一 {\n   適用 且\n }\n\n規則 乙 依 一 {\n  應 a.b 為 c\n}\n');
  });
  it('leaves a clause with a comment in its middle as it stands', () => {
    const block = '規則 甲 依 一 {\n  當 a.b\n     // 且\n     且 a.c\n}\n';
    expect(formatted(`一、甲。\n\n${block}`)).toBe(`一、甲。\n\n${block}`);
  });
});

describe('blocks with keywords of their own', () => {
  it('have one clause a line in two columns, their words as they were written', () => {
    expect(formatted('一、甲。\n但書  例外（first） 於　上限 依 一{當 a.b；改 原值＋6學分\n優先於 乙 、丙 // 註\n}\n公式 丁 : 分 依 一 {照 式子;令 x̄ 為 a.b ; 令「S T」為 c;取位 四捨五入  至 整數}\n')).toBe(
      '一、甲。\n\n但書 例外 (first) 於 上限 依 一 {\n  當     a.b\n  改     原值 ＋ 6學分\n  優先於 乙、丙  // 註\n}\n\n公式 丁 : 分 依 一 {\n  照   式子\n  令   x̄ 為 a.b\n  令   「S T」為 c\n  取位 四捨五入 至 整數\n}\n');
  });
  it('have calls without spaces around their parentheses', () => {
    expect(formatted('一、甲。\n定義 甲 : 分 依 一 { ＝ 取位 （ 合計( b.c×2 於 a.b 其中 b.d ) ,方式 ） }\n')).toBe('一、甲。\n\n定義 甲 : 分 依 一 {\n  ＝ 取位（合計(b.c × 2 於 a.b 其中 b.d), 方式）\n}\n');
  });
  it('keep the entries of lists', () => {
    expect(formatted('案例 甲 {\n  學生 . 修課{學分 3,成績 80}\n学生.修課 { }\n  甲規則 符合 }\n')).toBe('案例 甲 {\n  學生.修課 { 學分 3，成績 80 }\n  学生.修課 { }\n  甲規則 符合\n}\n');
  });
});

describe('amendments', () => {
  it('keep operations and what hangs on them together', () => {
    const head = '修正案 甲 (test.a.1)\n修正法規 test.a @ 1\n\n';
    expect(formatted('三（四）   修正\n　　（四）甲。\n　　　1.乙。\n說明   丙。\n　　丁。\n規則不動  戊\n八  刪除   遞補\n三之一 增訂\n  三之一、新。\n  （一）款。\n  項。\n六 字句\n    「一週」改「三日」\n', head)).toBe(
      '三（四） 修正\n  （四）甲。\n    1.乙。\n說明 丙。\n  丁。\n規則不動 戊\n\n八 刪除 遞補\n\n三之一 增訂\n  三之一、新。\n    （一）款。\n    項。\n\n六 字句\n  「一週」改「三日」\n');
  });
});

it('operation heads have one space between their parts', () => {
  expect(formatted('第五條之一   增訂   於  第二章   後\n    第五條之一　新。\n七　移列  九   於 四 前\n', '修正案 甲 (a)\n修正法規 b @ 1\n\n')).toBe('第五條之一 增訂 於 第二章 後\n  第五條之一　新。\n\n七 移列 九 於 四 前\n');
});

it('operations on several provisions list them with 、 and indent every part', () => {
  const head = '修正案 甲 (a)\n修正法規 b @ 1\n\n';
  expect(formatted('三   合併  四, 五（一）及六   遞補\n  三、甲。\n四 分列 四 、五   遞移\n      四、甲。\n         乙。\n      五、丙：\n        （一）丁。\n七   回復   104-1  第六點\n', head))
    .toBe('三 合併 四、五（一）及六 遞補\n  三、甲。\n\n四 分列 四、五 遞移\n  四、甲。\n    乙。\n  五、丙：\n    （一）丁。\n\n七 回復 104-1 第六點\n');
});

describe('line ends, byte order marks and files of no kind', () => {
  const text = '\uFEFF法規 甲 (test.a)\r\n\r\n一、甲。\r\n　　（一）乙。\r\n\r\n\r\n規則 丙 依 一 { 應 a.b 為 c }\r\n';
  it('keep their style', () => {
    const out = formatText('a.fagui', text);
    expect(out).toBe('\uFEFF法規 甲 (test.a)\r\n\r\n一、甲。\r\n  （一）乙。\r\n\r\n規則 丙 依 一 {\r\n  應 a.b 為 c\r\n}\r\n');
    expect(formatText('a.fagui', text.replaceAll('\r\n', '\n'))).toBe(out.replaceAll('\r\n', '\n'));
    expect(formatText('a.fagui', text.replaceAll('\r\n', '\r'))).toBe(out.replaceAll('\r\n', '\r'));
  });
  it.each(['', '\n\n', '報表 甲\n  x  \n', '不知道是什麼', '會議 甲 (a)\n時間   1\n'])('%j stays', (other) => expect(formatText('a.fagui', other)).toBe(other));
});

describe('the prettier plugin', () => {
  it('prints what the formatter prints', async () => {
    const text = `${HEAD}一、甲。\n　（一）乙。\n規則 丙 依 一{ 應 a.b 為 c }`;
    expect(await format(text, { filepath: 'a.fagui', plugins: [plugin] })).toBe(formatText('a.fagui', text));
  });
});

// ---------------------------------------------------------------------------------------------- properties

const blank = fc.constantFrom('', ' ', '  ', '　', '\t', '    ', '　　', ' 　');
const words = fc.array(fc.constantFrom('學生', '應', '修', '十六學分', '，', ' ', '　', '。', '[三日內]{期限}', '[至多 二 門]{門數 (count) : 門}', '⟦增訂⟧', '{', '}', ']', '[', '//', '|', '\\', '讀', '𠀋', '3.5分', '（一）', '1.', '；', '「', '」'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const marker = fc.constantFrom('', '', '', '（一）', '(二)', '1.', '2、', '（1）', '①', '甲、', 'a.', '三、', '\\1.');
const textLine = fc.tuple(blank, marker, blank, words, blank).map(([indent, number, gap, text, end]) => `${indent === '' ? ' ' : indent}${number}${gap}${text}${end}`);
const tableRow = fc.tuple(blank, fc.array(words.map((w) => w.replace(/\||\\/g, '')), { minLength: 1, maxLength: 3 })).map(([indent, cells]) => ` ${indent}| ${cells.join(' | ')} |`);
const comment = fc.constantFrom('// 註解', '//', '//  x ');
const emptyLine = fc.constantFrom('', '  ', '　');
const provision = fc.tuple(fc.constantFrom('一、', '二、 ', '第三條　', '第三條', '壹、', '第二章 ', '附表1', '附註'), words, fc.array(fc.oneof({ weight: 5, arbitrary: textLine }, tableRow, comment, emptyLine), { maxLength: 8 }))
  .map(([number, first, lines]) => [`${number}${first}`, ...lines].join('\n'));
const condition = fc.constantFrom('任一（a.b 其中  b.c 少於 60分）', '合計( b.c 於 a.b ) 至多 取位（a，無條件捨去 至 整數）', 'a.b 為 c', 'a . b≥3 學分', '( a.b 或 a.c ) 且 非 a.d', 'a.b 屬於 甲、乙', 'a.b 合於 x 之 y', 'a ＝ b＋c', 'a.b 為「x  y」', 'a.b 少於 7.5', 'a.b 早於 105年9月1日');
const clause = fc.tuple(fc.constantFrom('適用', '應', '不得', '當', '除外', '原則應'), blank, condition, blank, fc.constantFrom('', '', ' // 註', '；')).map(([word, gap, text, end, tail]) => `${word} ${gap}${text}${end}${tail}`);
const rule = fc.tuple(blank, fc.constantFrom('(alias)', '（alias）', ''), fc.array(fc.oneof({ weight: 4, arbitrary: clause }, comment, emptyLine, fc.constantFrom('得 超修 一門、x', '效果 列入  名單', '效果  a . b＝ 0  分', '效果 a.b ＝ ( c.d＋1 ) × 2 // 註')), { maxLength: 5 }))
  .map(([gap, alias, clauses]) => `規則 ${gap}名 ${alias} 依 一 {\n${clauses.join('\n')}\n}`);
const LIST = ['合計（修課.學分 × 修課.成績 於 學生.修課 其中 修課.成績≥60 分）', '全部 ( 學生.修課 皆（修課.成績 有）)', '取位 (a.b÷3 ,四捨五入  至 小數2位)', '取位（a，方式）', '最大（a.b）', '順延( 申請.日期 )', '個數(a.b)'];
const value = fc.constantFrom('a.b', '原值＋6 學分', '3', 'x 之 y', ...LIST);
const clauseLines: Readonly<Record<string, readonly [head: string, must: string, clauses: fc.Arbitrary<string>]>> = {
  對照: [': 等第', '以 甲 為 a.b；得 乙', fc.tuple(fc.constantFrom('甲', '「甲 （乙）」'), fc.constantFrom(' 合於', '  為'), value).map(([column, word, e]) => `以 ${column}${word} ${e}`)],
  公式: [': 分 小數2位', '照 式子', fc.tuple(fc.constantFrom('X', 'x̄', '「A / B」', 'σ２'), value).map(([word, e]) => `令　${word}  為 ${e}`)],
  但書: ['於  上限', '不適用', fc.constantFrom('優先於 甲、 乙', '優先於　丙')],
  準用: ['', '規則　甲', fc.tuple(value, value).map(([a, b]) => `以 ${a}  代　${b}`)],
  結論: ['', '須 甲、乙', fc.oneof(fc.constantFrom('須  丙', '產出 丁 、戊', '適用 a.b 為 c'), value.map((e) => `適用 ${e} 至少 3`))],
  科目表: ['', '修習 a.b\n科目 「甲 乙」 為  b.d\n學分 b.c\n類別　甲（one）{ 取 乙  為 「丙 丁」、戊；  每門 己\n合於 庚 、辛；組 壬 {當 b.c 為 癸 } }',
    fc.oneof(fc.constantFrom('併計 甲、 乙', '總計　丙', '類別 某 { // 註\n// 又註\n  當  b.c≥3 學分 ；合於 丙\n\n組 丁{取 戊 為 己} // 後\n}'), value.map((e) => `計入 ${e} 至少 3`))],
  議決: ['', '應出席　a.b；出席 個數（ a.b ）合於 半數', fc.constant('')],
};
const clauseBlock = fc.constantFrom(...Object.keys(clauseLines)).chain((word) => {
  const [head, must, clauses] = clauseLines[word]!;
  return fc.tuple(fc.array(fc.tuple(blank, fc.oneof({ weight: 4, arbitrary: clauses }, comment), fc.constantFrom('', '；', ' // 註')).map((parts) => parts.join('')), { maxLength: 4 }), fc.constantFrom('(alias)', '（alias）', ''), fc.constantFrom('一', '一 表1'))
    .map(([lines, alias, address]) => `${word} 名 ${alias} ${head} 依 ${address}{${must}\n${lines.join('\n')}\n}`);
});
const caseBlock = fc.tuple(fc.array(fc.constantFrom('學制 四技', '身分 甲、乙', '成績 無', '學分 9 學分'), { maxLength: 5 }), fc.constantFrom('，', '\n', ',')).map(([fields, joint]) => `案例 某 {\n學生 {${fields.join(joint)} }\n學生 .修課{${fields.join(joint)}}\n學生.修課 { }\n名   符合\n}`);
const file = fc.array(fc.oneof({ weight: 3, arbitrary: provision }, rule, clauseBlock, caseBlock, comment, emptyLine, fc.constant('另訂 上限 由 各所 依 一 限更嚴'), textLine), { maxLength: 7 }).map((items) => `${HEAD}${items.join('\n')}\n`);

describe('for any file', () => {
  it('formatting is idempotent and keeps the tree and every character of legal text', () => {
    let changed = 0;
    fc.assert(fc.property(file, (text) => {
      const out = formatText('test.fagui', text);
      expect(reading(out)).toEqual(reading(text));
      expect(formatText('test.fagui', out)).toBe(out);
      if (out !== text) changed++;
    }), { numRuns: 600 });
    expect(changed).toBeGreaterThan(400);
  });
  it('the blocks above are read without a finding and printed anew, one clause a line', () => {
    fc.assert(fc.property(clauseBlock, (block) => {
      const codes: string[] = [];
      parseSource(createSource('test.fagui', `${HEAD}一、甲。\n${block}\n`), ({ code }) => codes.push(code));
      expect(codes).toEqual([]);
      expect(formatted(`一、甲。\n${block}\n`)).toMatch(/ \{\n  .*\n(?:  .*\n|\n)*\}\n$/);
    }), { numRuns: 300 });
  });
  it('formatting is never refused for a file without errors', () => {
    fc.assert(fc.property(file, (text) => {
      expect(formatSource('test.fagui', text).diagnostics).toEqual([]);
    }), { numRuns: 600 });
  });
  it('line ends change nothing but line ends', () => {
    fc.assert(fc.property(file, (text) => {
      expect(formatText('test.fagui', text.replaceAll('\n', '\r\n'))).toBe(formatText('test.fagui', text).replaceAll('\n', '\r\n'));
    }), { numRuns: 200 });
  });
  it('never throws on soup', () => {
    const soup = fc.array(fc.constantFrom('法規 ', '修正案 ', '詞彙 ', '規則 ', '列舉 ', '案例 ', '三（四） 修正', '說明 ', '字句', '「甲」改「乙」', '{', '}', '\n', '\n  ', '　', '（', '）', '//', '一、', '第三條', '|', '[', ']{', '適用', '當', '之', 'a', '.', '；', '\r', '\\'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(soup, (text) => {
      const out = formatText('test.fagui', text);
      expect(formatText('test.fagui', out)).toBe(out);
    }), { numRuns: 1500 });
  });
});

const folder = fileURLToPath(new URL('../fixtures/lang/good/', import.meta.url));
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.fagui')).sort();

describe('every good fixture', () => {
  it('is there', () => expect(fixtures.length).toBeGreaterThan(0));
  it.each(fixtures)('%s: same tree, same legal text, idempotent', (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const { text: out, diagnostics } = formatSource(name, text);
    expect(diagnostics).toEqual([]);
    expect(reading(out)).toEqual(reading(text));
    expect(formatText(name, out)).toBe(out);
  });
});
