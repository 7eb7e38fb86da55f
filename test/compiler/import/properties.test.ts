import fc from '../../fast-check.ts';
import { expect, it } from 'vitest';
import { formatCapital, formatNumeral } from '../../../lang/numerals.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { walk } from '../../../compiler/model/regulation.ts';
import { allCharacters, importText, outlineOf } from './flat.ts';

// ------------------------------------------------------------------------------------------------ random regulations

interface Node {
  readonly words: string;
  readonly children: readonly Node[];
}
interface Provision {
  readonly paragraphs: readonly Node[];
}

const words = fc.array(fc.constantFrom('學生', '應於', '期限內', '辦理', '申請', '，', '教務處', '核准', '學分', '（含）', '依本校規定', '者'), { minLength: 3, maxLength: 9 }).map((parts) => `凡${parts.join('')}`);
const leaf: fc.Arbitrary<Node> = words.map((w) => ({ words: `${w}。`, children: [] }));
const listed = (inner: fc.Arbitrary<Node>): fc.Arbitrary<Node> => fc.tuple(words, fc.array(inner, { minLength: 2, maxLength: 3 })).map(([w, children]) => ({ words: `${w}如下：`, children }));
const node = fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: listed(fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: listed(fc.oneof(leaf, listed(leaf))) })) });
const regulation = fc.array(fc.array(node, { minLength: 1, maxLength: 3 }).map((paragraphs): Provision => ({ paragraphs })), { minLength: 2, maxLength: 5 });

/** Ways to number: the provisions, then each level below. */
const STYLES: readonly { readonly top: (n: number) => string; readonly levels: readonly ((n: number) => string)[] }[] = [
  { top: (n) => `第${formatNumeral(n)}條`, levels: [(n) => `${formatNumeral(n)}、`, (n) => `（${formatNumeral(n)}）`, (n) => `${n}.`, (n) => `（${n}）`] },
  { top: (n) => `第 ${n} 條`, levels: [(n) => `${formatNumeral(n)}、`, (n) => `(${formatNumeral(n)})`, (n) => `${n}、`, (n) => `(${n})`] },
  { top: (n) => `${formatNumeral(n)}、`, levels: [(n) => `（${formatNumeral(n)}）`, (n) => `${n}.`, (n) => `(${n})`, (n) => `${'甲乙丙'[n - 1]}、`] },
  { top: (n) => `${formatCapital(n)}、`, levels: [(n) => `${formatNumeral(n)}、`, (n) => `㈠㈡㈢`[n - 1]!, (n) => `${String.fromCharCode(0xff10 + n)}．`, (n) => '①②③'[n - 1]!] },
];
const LAYOUTS = ['flush', 'labelAlone', 'indented', 'nested', 'bullets', 'blankLines'] as const;
type Layout = (typeof LAYOUTS)[number];

function printNodes(nodes: readonly Node[], depth: number, style: (typeof STYLES)[number], layout: Layout): string[] {
  return nodes.flatMap((item, i) => {
    const indent = layout === 'nested' ? '　'.repeat(depth + 1) : layout === 'indented' ? '　　' : '';
    return [`${indent}${style.levels[depth]!(i + 1)}${item.words}`, ...printNodes(item.children, depth + 1, style, layout)];
  });
}

function print(provisions: readonly Provision[], style: (typeof STYLES)[number], layout: Layout): string {
  const isWord = style.top(1).startsWith('第');
  const alone = isWord && (layout === 'labelAlone' || layout === 'indented');
  const lines = provisions.flatMap(({ paragraphs }, at) => {
    const label = style.top(at + 1);
    const own = paragraphs.flatMap((paragraph, i) => {
      const indent = layout === 'indented' ? '　　' : layout === 'nested' ? '　' : '';
      return [i === 0 && !alone ? `${label}${isWord ? '　' : ''}${paragraph.words}` : `${indent}${paragraph.words}`, ...printNodes(paragraph.children, 0, style, layout)];
    });
    return alone ? [label, ...own] : own;
  });
  const all = ['選課辦法', '93年10月26日校務會議通過', ...lines];
  return all.map((line) => (layout === 'bullets' ? `- ${line}` : line)).join(layout === 'blankLines' ? '\n\n' : '\n');
}

function expected(provisions: readonly Provision[], style: (typeof STYLES)[number]): string[] {
  const below = (nodes: readonly Node[], depth: number): string[] =>
    nodes.flatMap((item, i) => [`${'  '.repeat(depth + 2)}${style.levels[depth]!(i + 1)} ${item.words}`, ...below(item.children, depth + 1)]);
  return provisions.flatMap(({ paragraphs }, at) => [style.top(at + 1), ...paragraphs.flatMap((paragraph) => [`  ¶ ${paragraph.words}`, ...below(paragraph.children, 0)])]);
}

it('a regulation printed in any layout and any numbering comes back as the same tree', () => {
  fc.assert(
    fc.property(regulation, fc.constantFrom(...STYLES), fc.constantFrom(...LAYOUTS), (provisions, style, layout) => {
      const result = importText(print(provisions, style, layout));
      expect(outlineOf(result.regulation.body)).toEqual(expected(provisions, style));
      expect(result.regulation.history).toEqual(['93年10月26日校務會議通過']);
      expect(result.diagnostics).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

// ------------------------------------------------------------------------------------------------ random lines

const PIECES = [
  '第三條', '第 5-1 條', '第五條之一', '第二章', '第一節', '三、', '（四）', '(二)', '1.', '１．', '(1)', '壹、', '①', '㈢', '甲、', 'a.', '附註：', '附表1', '附件二', '註一：', '第三點', '二、三', '3.5',
  '　', ' ', '\t', '。', '：', '，', '、', '（目的）', '（', '）', '[', ']', '{', '}', ']{', '|', '\\', '//', '- ', '* ', '**', '~~', '⟩', '<', '>', '&', '學生', '學分', '規則', '沿革', '機關', '說明', '國立示例大學', '要點', '辦法(草案)', '93年10月26日', '會議通過', '令', '一', '十', '第', '條', '之一',
  '\u00a0', '\u200b', '\uF95A', '𠮷', '規定如下：', '凡依本校規定辦理申請並經教務處核准之學生得於期限內',
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join(''));
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const sorted = (s: string): string => [...s].sort().join('');

it('no character of a plain text is lost or made', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(sorted(allCharacters(importText(source)))).toBe(sorted(source.replace(/[\s\u200B\u2060\uFEFF]/g, '')));
    }),
    { numRuns: 1500 },
  );
});

it('every element has an id of its own', () => {
  fc.assert(
    fc.property(text, (source) => {
      const ids: string[] = [];
      for (const top of importText(source).regulation.body) walk(top, ({ id }) => void ids.push(id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('');
    }),
    { numRuns: 500 },
  );
});

it('the same bytes give the same result', () => {
  fc.assert(fc.property(text, (source) => {
    expect(JSON.stringify(importText(source).regulation)).toBe(JSON.stringify(importText(source).regulation));
  }), { numRuns: 100 });
});

it.each(['md', 'html'])('random lines as .%s never throw', (ending) => {
  fc.assert(fc.property(text, (source) => {
    expect(importText(source, `a.${ending}`).report.format).not.toBeNull();
  }), { numRuns: 400 });
});

// ------------------------------------------------------------------------------------------------ and back through a .fagui file

it('a regulation written as .fagui and read back is the same', () => {
  fc.assert(
    fc.property(regulation, fc.constantFrom(...STYLES), fc.constantFrom(...LAYOUTS), (provisions, style, layout) => {
      const { regulation: imported, report } = importText(print(provisions, style, layout));
      const source = createSource('a.fagui', regulationToFagui(imported, 'a.b', report.notes));
      const found: unknown[] = [];
      const tree = parseSource(source, (d) => found.push(d.code));
      if (tree.kind !== 'regulation') throw new Error(tree.kind);
      const { text: back } = resolveRegulation(source, tree, (d) => found.push(d.code)).base;
      expect(regulationToJson(back)).toEqual(regulationToJson(imported));
      expect(found).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
