import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { applyAmendment } from '../../compiler/consolidate/index.ts';
import { elementLabel, indexElements } from '../../compiler/model/index-elements.ts';
import { printedLines, walk, type Element } from '../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../compiler/model/version.ts';
import { subtree } from '../../compiler/resolve/find-element.ts';
import { formatNumeral } from '../../lang/numerals.ts';
import { amendmentHead, compile, compileFiles, HEAD, messages, VOCABULARY } from '../compiler/small-workspace.ts';

/** Words that are no number, no citation, no boundary word; every sentence of a tree is made unique by its ordinal. */
const LETTERS = '春夏秋冬山川湖海花鳥風月松竹梅蘭';
const unique = (n: number): string => `${LETTERS[n % 16]!}${LETTERS[(n >> 4) % 16]!}${LETTERS[(n >> 8) % 16]!}`;

interface Tree {
  readonly provisions: readonly { readonly paragraphs: readonly { readonly items: readonly number[] }[] }[];
}
/** 點 with one to three 項; each 項 with 款 that have 目 (numbers of them). */
const tree: fc.Arbitrary<Tree> = fc.record({
  provisions: fc.array(fc.record({
    paragraphs: fc.array(fc.record({ items: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }) }), { minLength: 1, maxLength: 3 }),
  }), { minLength: 1, maxLength: 6 }),
});

/** The tree as legal text; every line ends with its own words. */
function printTree({ provisions }: Tree): string {
  let n = 0;
  const words = (): string => `${unique(n++)}之事項`;
  return provisions.map(({ paragraphs }, p) => paragraphs.map(({ items }, q) => {
    const head = `${q === 0 ? `${formatNumeral(p + 1)}、` : '  '}${words()}${items.length ? '：' : '。'}`;
    return [head, ...items.flatMap((count, i) => [`  （${formatNumeral(i + 1)}）${words()}。`, ...Array.from({ length: count }, (_, j) => `    ${j + 1}、${words()}。`)])].join('\n');
  }).join('\n')).join('\n\n') + '\n';
}

type Verb = 'restate' | 'close' | 'keep' | 'word' | 'none';
const verbs = fc.array(fc.constantFrom<Verb>('restate', 'close', 'keep', 'word', 'none', 'none'), { minLength: 1, maxLength: 60 });

interface Plan {
  readonly operations: readonly string[];
  /** By id: the words the element must have afterwards (null: it is gone); what is not named keeps its own. */
  readonly expected: ReadonlyMap<string, string | null>;
}

/** One operation for some elements, none inside another; addresses are the labels of the base. */
function planFor(version: RegulationVersion, choices: readonly Verb[]): Plan {
  const index = indexElements(version.text);
  const operations: string[] = [];
  const expected = new Map<string, string | null>();
  let turn = 0;
  const visit = (element: Element): void => {
    const verb = element.level === 'paragraph' && index.parents.get(element.id)!.children.length === 1 ? 'none' : choices[turn++ % choices.length]!;
    const label = elementLabel(index, element.id);
    const gone = (): void => subtree(element).forEach((e) => expected.set(e.id, null));
    const isPoint = element.level === 'point';
    if (verb === 'restate') {
      const text = `新定之${unique(turn)}。`;
      operations.push(`${label} 修正\n  ${text}\n說明 甲。\n`);
      gone();
      expected.set(isPoint ? `${element.id}/¶1` : element.id, text);
      if (isPoint) expected.set(element.id, '');
    } else if (verb === 'close' || (verb === 'keep' && element.level === 'paragraph')) {
      operations.push(`${label} 刪除 遞補\n說明 甲。\n`);
      gone();
    } else if (verb === 'keep') {
      operations.push(`${label} 刪除 保留\n說明 甲。\n`);
      gone();
      expected.set(element.id, isPoint ? '' : '（刪除）');
      if (isPoint) expected.set(`${element.id}/¶1`, '（刪除）');
    } else if (verb === 'word' && element.text) {
      const own = element.text.slice(0, 3);
      operations.push(`${label} 字句\n  「${own}」改「${own}等」\n說明 甲。\n`);
      // the words stand once in the whole text, so those below are not touched
      expected.set(element.id, `${own}等${element.text.slice(3)}`);
    } else element.children.forEach(visit);
  };
  version.text.body.forEach(visit);
  return { operations, expected };
}

const versionsOf = (base: string, operations: readonly string[]) => compile(base, operations.join('\n'));
const textsOf = (version: RegulationVersion): Map<string, string> => new Map([...indexElements(version.text).byId].map(([id, e]) => [id, e.text]));

describe('consolidating any amendment of any text', () => {
  it('changes what its operations say and keeps every other character', () => {
    fc.assert(fc.property(tree, verbs, (shape, choices) => {
      const base = printTree(shape);
      const version = compile(base).versions[0]!.checked.version;
      const { operations, expected } = planFor(version, choices);
      const small = versionsOf(base, operations);
      const wanted = new Map([...textsOf(version)].filter(([id]) => expected.get(id) !== null));
      for (const [id, text] of expected) if (text !== null) wanted.set(id, text);
      expect(small.diagnostics.map((d) => d.code).filter((c) => c !== 'FG3007')).toEqual([]);
      expect(Object.fromEntries(textsOf(small.versions[1]!.checked.version))).toEqual(Object.fromEntries(wanted));
    }), { numRuns: 150 });
  });

  it('keeps the order of what stays', () => {
    fc.assert(fc.property(tree, verbs, (shape, choices) => {
      const base = printTree(shape);
      const version = compile(base).versions[0]!.checked.version;
      const after = [...textsOf(versionsOf(base, planFor(version, choices).operations).versions[1]!.checked.version).keys()];
      const before = [...textsOf(version).keys()].filter((id) => after.includes(id));
      expect(after.filter((id) => before.includes(id))).toEqual(before);
    }), { numRuns: 60 });
  });

  it('knows the place of every character that it keeps, and of every one that it brings', () => {
    fc.assert(fc.property(tree, verbs, (shape, choices) => {
      const base = printTree(shape);
      const { operations } = planFor(compile(base).versions[0]!.checked.version, choices);
      const { version } = versionsOf(base, operations).versions[1]!.checked;
      for (const top of version.text.body) {
        walk(top, (element) => {
          if (element.text === '' || element.text === '（刪除）') return;
          const { pieces } = version.origins.get(element.id)!;
          const printed = pieces.map((p) => p.offsets.slice(0, p.to - p.from).map((at) => p.source.text[at]).join('')).join('');
          expect([pieces[0]!.from, pieces.at(-1)!.to, printed]).toEqual([0, element.text.length, element.text]);
        });
      }
    }), { numRuns: 60 });
  });

  it('moves 點 to any order of their numbers', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }).chain((n) => fc.shuffledSubarray(Array.from({ length: n }, (_, i) => i + 1), { minLength: n })), (order) => {
      const base = order.map((_, i) => `${formatNumeral(i + 1)}、${unique(i)}之事項。\n`).join('\n');
      const operations = order.flatMap((to, i) => (to === i + 1 ? [] : [`${formatNumeral(i + 1)} 移列 ${formatNumeral(to)}\n說明 甲。\n`]));
      const small = versionsOf(base, operations);
      expect(messages(small)).toEqual([]);
      const wanted = order.map((to, i) => [to, `${formatNumeral(to)}、${unique(i)}之事項。`] as const).sort((x, y) => x[0] - y[0]).map(([, line]) => line);
      expect(small.versions[1]!.checked.version.text.body.flatMap(printedLines)).toEqual(wanted);
    }), { numRuns: 60 });
  });

  it('adds 之一 and 款 anywhere and keeps the rest', () => {
    fc.assert(fc.property(tree, fc.array(fc.nat(), { maxLength: 6 }), (shape, picks) => {
      const base = printTree(shape);
      const { version } = compile(base).versions[0]!.checked;
      const points = version.text.body;
      const chosen = [...new Set(picks.map((n) => n % points.length))];
      const operations = chosen.flatMap((at) => {
        const point = points[at]!;
        const here = formatNumeral(at + 1);
        const first = point.children[0]!.children.length;
        const added = `${here}之一 增訂\n  ${here}之一、新${unique(900 + at)}。\n說明 甲。\n`;
        return point.children.length > 1 ? [added] : [added, `${here}（${formatNumeral(first + 1)}） 增訂\n  （${formatNumeral(first + 1)}）新${unique(800 + at)}。\n說明 甲。\n`];
      });
      const small = versionsOf(base, operations);
      expect(messages(small)).toEqual([]);
      const lines = small.versions[1]!.checked.version.text.body.flatMap(printedLines);
      expect(lines.filter((line) => !line.includes('新'))).toEqual(points.flatMap(printedLines));
      expect(lines.filter((line) => line.includes('新'))).toHaveLength(operations.length);
      for (const at of chosen) {
        const behind = lines.findIndex((line) => line.startsWith(`${formatNumeral(at + 1)}之一、`));
        const next = lines.findIndex((line) => line.startsWith(`${formatNumeral(at + 2)}、`));
        expect(next < 0 || behind === next - 1).toBe(true);
      }
    }), { numRuns: 60 });
  });

  it('joins 點 in any order, number them anew and lose nothing', () => {
    fc.assert(fc.property(tree, fc.shuffledSubarray(Array.from({ length: 6 }, (_, i) => i), { minLength: 2 }), (shape, picks) => {
      const base = printTree(shape);
      const points = compile(base).versions[0]!.checked.version.text.body;
      const [keeper, ...absorbed] = picks.filter((i) => i < points.length);
      if (keeper === undefined || absorbed.length === 0) return;
      const small = versionsOf(base, [`${formatNumeral(keeper + 1)} 合併 ${absorbed.map((i) => formatNumeral(i + 1)).join('、')} 遞補\n說明 甲。\n`]);
      expect(messages(small)).toEqual([]);
      const words = (i: number): string[] => printedLines({ ...points[i]!, marker: '', gap: '' });
      const wanted = points.flatMap((_, i) => (absorbed.includes(i) ? [] : [[...words(i), ...(i === keeper ? absorbed.flatMap(words) : [])]]));
      const { version } = small.versions[1]!.checked;
      expect(version.text.body.map((e) => printedLines({ ...e, marker: '', gap: '' }))).toEqual(wanted);
      expect(version.text.body.map((e) => e.marker)).toEqual(wanted.map((_, i) => `${formatNumeral(i + 1)}、`));
      const ids = version.text.body.flatMap(subtree).map((e) => e.id);
      expect(new Set(ids).size).toBe(ids.length);
    }), { numRuns: 100 });
  });

  it('divides 點 and moves what follows', () => {
    fc.assert(fc.property(tree, fc.nat(), fc.integer({ min: 2, max: 4 }), (shape, pick, parts) => {
      const base = printTree(shape);
      const points = compile(base).versions[0]!.checked.version.text.body;
      const at = pick % points.length;
      const numbers = Array.from({ length: parts }, (_, i) => formatNumeral(at + 1 + i));
      const small = versionsOf(base, [`${formatNumeral(at + 1)} 分列 ${numbers.join('、')} 遞移\n${numbers.map((n, i) => `  ${n}、新${unique(i)}。\n`).join('')}說明 甲。\n`]);
      expect(messages(small)).toEqual([]);
      const wanted = [...points.slice(0, at).map((e) => printedLines({ ...e, marker: '' })), ...numbers.map((_, i) => [`新${unique(i)}。`]), ...points.slice(at + 1).map((e) => printedLines({ ...e, marker: '' }))];
      const { body } = small.versions[1]!.checked.version.text;
      expect(body.map((e) => printedLines({ ...e, marker: '' }))).toEqual(wanted);
      expect(body.map((e) => e.marker)).toEqual(wanted.map((_, i) => `${formatNumeral(i + 1)}、`));
    }), { numRuns: 60 });
  });

  it('restored to an earlier version is that version again', () => {
    fc.assert(fc.property(tree, fc.array(fc.constantFrom('restate', 'keep', 'join', 'none'), { minLength: 6, maxLength: 6 }), (shape, choices) => {
      const base = printTree(shape);
      const points = compile(base).versions[0]!.checked.version.text.body;
      const changed = points.flatMap((_, i) => (choices[i] === 'none' ? [] : [formatNumeral(i + 1)]));
      const joined = points.flatMap((_, i) => (choices[i] === 'join' ? [formatNumeral(i + 1)] : []));
      const there = [
        ...points.flatMap((_, i) => (choices[i] === 'restate' ? [`${formatNumeral(i + 1)} 修正\n  新定之${unique(i)}。\n說明 甲。\n`] : choices[i] === 'keep' ? [`${formatNumeral(i + 1)} 刪除 保留\n說明 甲。\n`] : [])),
        ...(joined.length > 1 ? [`${joined[0]} 合併 ${joined.slice(1).join('、')} 保留\n說明 甲。\n`] : []),
      ];
      const back = changed.filter((n) => joined.length > 1 || !joined.includes(n)).map((n) => `${n} 回復 1\n說明 甲。\n`);
      const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + base, 'a.fagui': amendmentHead(2) + there.join('\n'), 'b.fagui': amendmentHead(3, 2) + back.join('\n') });
      expect(messages(small)).toEqual([]);
      const [first, , third] = small.versions.map((v) => v.checked.version);
      expect(third!.text.body.flatMap(printedLines)).toEqual(first!.text.body.flatMap(printedLines));
      const ids = third!.text.body.flatMap(subtree).map((e) => e.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids].filter((id) => !third!.origins.has(id))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('with no operation is the identity', () => {
    fc.assert(fc.property(tree, (shape) => {
      const base = printTree(shape);
      const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + base, 'a.fagui': amendmentHead(2) });
      expect(messages(small)).toEqual([]);
      const [before, after] = small.versions.map((v) => v.checked.version);
      expect(after!.text).toEqual({ ...before!.text, version: '2' });
      expect([...after!.origins]).toEqual([...before!.origins]);
      const again = applyAmendment(after!, small.versions[1]!.applied!.amendment, () => {});
      expect(again.after.text.body.flatMap(printedLines)).toEqual(before!.text.body.flatMap(printedLines));
    }), { numRuns: 60 });
  });

  it('undone by its inverse gives the text back', () => {
    fc.assert(fc.property(tree, fc.nat(), (shape, pick) => {
      const base = printTree(shape);
      const { version } = compile(base).versions[0]!.checked;
      const lines = [...indexElements(version.text).byId.values()].filter((e) => e.text);
      const element = lines[pick % lines.length]!;
      const label = elementLabel(indexElements(version.text), element.id);
      const own = element.text.slice(0, 3);
      const there = `${amendmentHead(2)}${label} 字句\n  「${own}」改「往返」\n說明 甲。\n`;
      const back = `${amendmentHead(3, 2)}${label} 字句\n  「往返」改「${own}」\n說明 甲。\n`;
      const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + base, 'a.fagui': there, 'b.fagui': back });
      expect(messages(small)).toEqual([]);
      expect(small.versions[2]!.checked.version.text.body).toEqual(version.text.body);
    }), { numRuns: 60 });
  });
});
