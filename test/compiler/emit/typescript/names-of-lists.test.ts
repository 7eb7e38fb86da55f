/** Names that mean something to JavaScript, in lists, aggregates, exceptions, lookups and conclusions; and the JSON Schema of such an input. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { emitJsonSchema } from '../../../../compiler/emit/json-schema/index.ts';
import { compileProgram, emitGuides, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { lowerVersion } from '../../../../compiler/lower/index.ts';
import { readIsoDate } from '../../../../compiler/runtime/index.ts';
import { dice } from '../../../reference/random-facts.ts';
import { compileFiles, messages } from '../../small-workspace.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const HARD = ['constructor', 'toString', 'length', 'default', 'item', 'list', 'value', 'sum', 'map', 'undefined', 'arguments', 'await', 'valueOf', 'i', 'r', 'NaN'];
const fields = HARD.map((alias, i) => `  欄${i} (${alias}) : ${['分 小數2位 0至100 可缺', '學分 0至20', '是否', '種類', '日期'][i % 5]!}\n`).join('');
const VOCABULARY = `詞彙 難名 (t.words)\n\n列舉 種類 (Object) {\n  甲類 (valueOf)\n  乙類 (constructor)\n}\n\n記錄 課程 (default) {\n${fields}}\n\n記錄 學生 (constructor) {\n  修課 (valueOf) : 清單 課程\n  各分 (toString) : 清單 分 0至100\n  各類 (entries) : 清單 種類\n  欄 (value) : 學分 0至60\n  本分 (hasOwnProperty) : 分 0至100\n}\n`;
const CONDITIONS = [
  '合計（課程.欄1 於 學生.修課 其中 課程.欄0 至少 60） 至少 9', '個數（學生.修課 其中 課程.欄3 為 甲類 且 課程.欄2） 至多 2', '任一（學生.修課 其中 課程.欄5 無）', '全部（學生.修課 皆 課程.欄6 至少 3）', '連續（學生.修課 依 欄1 其中 課程.欄10 少於 60） 少於 2',
  '平均（學生.各分） 至少 60', '取位（標準差（課程.欄15 於 學生.修課），四捨五入 至 小數2位） 至多 9', '名次（學生.本分 於 學生.各分） 至多 2', '最大（課程.欄11 於 學生.修課） － 最小（課程.欄11 於 學生.修課） 至多 5', '學生.各類 有一屬於 甲類', '合計（課程.欄1 於 學生.修課） 合於 上限',
];
const rules = CONDITIONS.map((condition, i) => `規則 規定${i} (${HARD[i]!}) 依 一 {\n  應 ${condition}\n}\n`).join('\n');
const REST = '\n但書 放寬 (evaluate) 於 上限 依 一 {\n  當 學生.欄 至少 9\n  改 原值 ＋ 5\n}\n\n但書 免除 (decide) 於 規定0 依 一 {\n  當 任一（學生.修課 其中 課程.欄2）\n  不適用\n}\n\n準用 準用甲 (inputSchema) 依 一 {\n  規則 規定1\n}\n\n結論 結論甲 (checkedInput) 依 一 {\n  須 規定0、規定3\n  產出 總和\n}\n\n定義 總和 (Input) : 學分 依 一 {\n  ＝ 合計（課程.欄1 於 學生.修課）\n}\n';
const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `法規 難名要點 (t.hard)\n使用 t.words\n版本 1\n\n一、[至多修十學分]{上限 (limit)}。\n\n${rules}${REST}` });

describe('hard names in the new constructs', () => {
  const wrong = messages(small);
  it('are sound', () => expect(wrong.filter((m) => !m.includes('綁定'))).toEqual([]));

  it('make modules that the strict compiler takes', () => {
    const program = lowerVersion(small.versions[0]!.checked);
    const module = emitTypeScript(program, { runtimeModule: RUNTIME_MODULE, sourcePath: 'r.fagui' });
    const guides = emitGuides(program, { runtimeModule: RUNTIME_MODULE, evaluatorModule: './hard.ts', sourcePath: 'r.fagui', office: '教務處' });
    expect(typeErrors(new Map([['hard.ts', module], ['hard.explain.ts', guides]]))).toEqual([]);
  });

  it('have a JSON Schema that takes what the input check takes', () => {
    const program = lowerVersion(small.versions[0]!.checked);
    const { evaluate } = compileProgram(program);
    const validate = new Ajv2020({ strict: true, allErrors: true, multipleOfPrecision: 9, formats: { date: (text: string) => !Number.isNaN(readIsoDate(text)) } }).compile(emitJsonSchema(program));
    const roll = dice(20261121);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
    const GOOD = [60, 59.5, 3, true, 'valueOf', '2016-09-01'];
    const BAD: unknown[] = [null, '60', -0, 1e21, 59.999, NaN, {}, [], [1], '甲類', '2016-02-30', -1];
    const own = (entries: [string, unknown][]): object => Object.fromEntries(entries);
    const right = (i: number): unknown => [GOOD[i % 2], 3, true, 'valueOf', '2016-09-01'][i % 5];
    const entry = (): unknown => (roll() < 0.03 ? pick(BAD) : own(HARD.flatMap((alias, i): [string, unknown][] => (roll() < 0.2 ? [] : [[alias, roll() < 0.03 ? pick([...GOOD, ...BAD]) : right(i)]]))));
    const many = (make: () => unknown): unknown => (roll() < 0.05 ? pick(BAD) : Array.from({ length: Math.floor(roll() * 4) }, make));
    const seen = { taken: 0, refused: 0 };
    for (let run = 0; run < 3000; run++) {
      const student = own([['valueOf', many(entry)], ['toString', many(() => (roll() < 0.05 ? pick(BAD) : 60))], ['entries', many(() => (roll() < 0.05 ? pick(BAD) : 'constructor'))], ['value', 9]]);
      const input = own([['constructor', student]]);
      const isTaken = evaluate(input).issues.length === 0;
      seen[isTaken ? 'taken' : 'refused']++;
      // Chinese names are taken by the check alone: they are for people; a schema cannot count the places of 59.999
      if (isTaken !== validate(input) && !/甲類|59\.999/.test(JSON.stringify(input))) expect([JSON.stringify(input), evaluate(input).issues, isTaken]).toEqual([JSON.stringify(input), validate.errors, validate(input)]);
    }
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(200);
  });
});
