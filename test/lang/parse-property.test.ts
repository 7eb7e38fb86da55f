import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { cutChunks, recutChunks } from '../../lang/chunks.ts';
import { createSource } from '../../lang/source.ts';
import { createParser } from '../../lang/parse.ts';
import { contentsOf, fixtures, parse, visitNodes } from './parse-support.ts';

const WORDS = [
  '法規', '修正案', '詞彙', '規則', '定義', '裁量', '另訂', '案例', '列舉', '記錄', '單位', '沿革', '附註', '附表1', '機關', '說明', '規則不動', '規則廢止', '字句', '修正', '增訂', '刪除', '移列', '更名',
  '三', '三（四）', '第三條', '第二章', '三、', '（一）', '1.', '（1）', '壹、', '①', '甲', '學生', '學分', '適用', '應', '不得', '得', '始得', '原則應', '當', '則', '其餘', '效果', '除外', '由', '要件', '核定', '依',
  '且', '或', '非', '為', '屬於', '有一屬於', '合於', '至少', '有', '無', '是', '否', '之', '原值', '16', '16學分', '7.5', '105年9月1日', '0至12', '清單', '可缺', '小數2位', '合計', '連續', '依', '同', '由低至高',
  '對照', '公式', '但書', '準用', '結論', '議決', '以', '照', '令', '令 x̄ 為 ', '取位', '取位（', '改', '不適用', '優先於', '代', '須', '產出', '應出席', '出席', '同意', '科目表', '修習', '科目', '計入', '類別', '類別 甲 {', '組 乙 {', '組', '取', '取 類別 為 「甲」', '每門', '併計', '總計', '合計（', '全部（', '順延（', '於', ' 於 ', '其中', '皆', '四捨五入 至 ', '整數', '表1',
  '{', '}', '(', ')', '（', '）', '[', ']', ']{', '⟦', '⟧', '「', '」', '|', '\\', '\\{', '、', '，', '；', '：', '.', '＝', '＋', '－', '×', '÷', '≥', '<', '//', '改', '後增', '共2處', '遞補', '保留',
  ' ', '  ', '\t', '　', '\n', '\n\n', '\r\n', '\r', '\n  ', '\n　　', '\uFEFF', '\u202E', '\u200B', '\u0000', '\uD800', '\uDC00', '𠮷', '\uF95A', 'А', 'x', '__proto__', 'constructor', '\u2028',
];

const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(''));
const headed = fc.tuple(fc.constantFrom('法規 甲 (a)\n', '修正案 甲 (a)\n', '詞彙 甲 (a)\n', ''), soup).map(([head, body]) => head + body);
const files = fixtures('good').map(({ text }) => text);
const mutated = fc
  .tuple(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom(...WORDS, '')), { minLength: 1, maxLength: 6 }))
  .map(([text, edits]) => edits.reduce((now, [at, drop, word]) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + word + now.slice(from + drop);
  }, text));

/** Everything that must hold whatever the input is. */
function checkInvariants(text: string): void {
  const { tree, diagnostics, source } = parse(text);
  const { chunks } = cutChunks(source);
  expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(tree.span).toEqual({ start: 0, end: text.length });
  visitNodes(tree, ({ span }, parent) => {
    expect(span.start).toBeLessThanOrEqual(span.end);
    const around = parent ?? { start: 0, end: text.length };
    expect(span.start).toBeGreaterThanOrEqual(around.start);
    expect(span.end).toBeLessThanOrEqual(around.end);
  });
  for (const content of contentsOf(tree)) {
    expect(content.offsets).toHaveLength(content.text.length + 1);
    for (let i = 0; i < content.text.length; i++) {
      expect(text[content.offsets[i]!]).toBe(content.text[i]);
      expect(content.offsets[i + 1]!).toBeGreaterThan(content.offsets[i]!);
    }
    for (const binding of content.bindings) expect(content.text.slice(binding.range.start, binding.range.end)).toBe(binding.phrase);
  }
  expect(diagnostics.length).toBeLessThanOrEqual(100);
  for (const { primary, fixes } of diagnostics) {
    expect(primary.span.start).toBeGreaterThanOrEqual(0);
    expect(primary.span.end).toBeLessThanOrEqual(text.length);
    for (const { edits } of fixes) for (const { span } of edits) expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

describe('whatever the input is', () => {
  it('token soup ends in a tree whose spans are inside the file and inside their parents', () => {
    fc.assert(fc.property(headed, checkInvariants), { numRuns: 1500, seed: 20250701 });
  });

  it('so does a good file with random damage', () => {
    fc.assert(fc.property(mutated, checkInvariants), { numRuns: 400, seed: 20250702 });
  });

  it('so does any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkInvariants), { numRuns: 500, seed: 20250703 });
  });

  it('a parser with a cache gives the same tree and findings as one without, edit after edit', () => {
    fc.assert(
      fc.property(fc.array(mutated, { minLength: 2, maxLength: 4 }), (texts) => {
        const parser = createParser();
        for (const text of texts) {
          const kept: unknown[] = [];
          const source = createSource('nfu/sample.fagui', text);
          const tree = parser.parse(source, (diagnostic) => kept.push(diagnostic));
          const fresh = parse(text);
          expect(tree).toEqual(fresh.tree);
          expect(kept).toEqual(fresh.diagnostics);
        }
      }),
      { numRuns: 200, seed: 20250704 },
    );
  });

  it('so does one that follows a file through small edits, whatever they damage', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom(...WORDS, '', '')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...files), edits, (text, list) => {
        const parser = createParser();
        let now = text;
        let last = { text: '', cut: cutChunks(createSource('nfu/sample.fagui', '')) };
        for (const [at, drop, word] of [[0, 0, ''] as const, ...list]) {
          const from = at % (now.length + 1);
          now = now.slice(0, from) + word + now.slice(from + drop);
          const source = createSource('nfu/sample.fagui', now);
          const { cut } = recutChunks(source, last);
          expect(cut.chunks).toEqual(cutChunks(source).chunks);
          last = { text: now, cut };
          const found: unknown[] = [];
          const tree = parser.parse(source, (diagnostic) => found.push(diagnostic));
          const fresh = parse(now);
          expect(tree).toEqual(fresh.tree);
          expect(found).toEqual(fresh.diagnostics);
        }
      }),
      { numRuns: 300, seed: 20250705 },
    );
  });
});
