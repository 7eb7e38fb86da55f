/** Texts with headings 壹、 over which the points count on: written, checked, formatted, amended and printed without a character lost. */
import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { draftAmendment } from '../../compiler/amend/index.ts';
import { compareVersions } from '../../compiler/compare/index.ts';
import { importFile, regulationToFagui } from '../../compiler/import/index.ts';
import { printedLines, type RegulationText } from '../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../compiler/model/version.ts';
import { formatText } from '../../lang/format.ts';
import { formatCapital, formatNumeral } from '../../lang/numerals.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { createSource } from '../../lang/source.ts';
import { allCharacters } from '../compiler/import/flat.ts';
import { compileFiles } from '../compiler/small-workspace.ts';

const LETTERS = '春夏秋冬山川湖海花鳥風月松竹梅蘭';
const unique = (n: number): string => `${LETTERS[n % 16]!}${LETTERS[(n >> 4) % 16]!}${LETTERS[(n >> 8) % 16]!}`;

interface Part {
  readonly name: number;
  readonly points: readonly { readonly words: number; readonly items: readonly number[] }[];
}
const words = fc.integer({ min: 0, max: 4095 });
const part: fc.Arbitrary<Part> = fc.record({ name: words, points: fc.array(fc.record({ words, items: fc.array(words, { maxLength: 3 }) }), { minLength: 1, maxLength: 4 }) });
const parts = fc.array(part, { minLength: 2, maxLength: 12 });

function print(all: readonly Part[]): string {
  let n = 0;
  const sentence = (seed: number): string => `${unique(seed)}事項由${unique(seed * 7 + 3)}單位辦理`;
  const lines = all.flatMap(({ name, points }, i) => [`${formatCapital(i + 1)}、${unique(name)}`, ...points.flatMap(({ words: own, items }) =>
    [`${formatNumeral(++n)}、${sentence(own)}${items.length ? '：' : '。'}`, ...items.map((item, k) => `（${formatNumeral(k + 1)}）${sentence(item)}。`)])]);
  return `某校社群補助要點\n${lines.join('\n')}\n`;
}

const importOf = (all: readonly Part[], version = '1') => importFile({ name: 'a.txt', bytes: new TextEncoder().encode(print(all)) }, { alias: 't.grant', version });
const read = (all: readonly Part[]): RegulationText => importOf(all).regulation;
const versionOf = (text: RegulationText): RegulationVersion => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('old.txt', '') });
const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);
const linesOf = ({ body }: RegulationText): string[] => body.flatMap(printedLines);

/** What is done to a text, by the place that each is done at. */
type Edit = readonly ['name' | 'addPart' | 'dropPart' | 'joinParts' | 'addPoint' | 'dropPoint' | 'restate' | 'movePart', number, Part];
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.tuple(fc.constantFrom('name', 'addPart', 'dropPart', 'joinParts', 'addPoint', 'dropPoint', 'restate', 'movePart'), fc.nat(1000), part), { minLength: 1, maxLength: 3 });

function edited(all: readonly Part[], [verb, at, fresh]: Edit): readonly Part[] {
  const i = at % all.length;
  const own = all[i]!;
  const k = at % own.points.length;
  const replace = (...by: readonly Part[]): readonly Part[] => [...all.slice(0, i), ...by, ...all.slice(i + 1)];
  switch (verb) {
    case 'name': return replace({ ...own, name: fresh.name });
    case 'addPart': return replace(own, fresh);
    case 'dropPart': return all.length > 2 ? replace() : all;
    case 'joinParts': return all.length > 2 && i > 0 ? [...all.slice(0, i - 1), { ...all[i - 1]!, points: [...all[i - 1]!.points, ...own.points] }, ...all.slice(i + 1)] : all;
    case 'addPoint': return replace({ ...own, points: [...own.points.slice(0, k), fresh.points[0]!, ...own.points.slice(k)] });
    case 'dropPoint': return own.points.length > 1 ? replace({ ...own, points: own.points.filter((_, j) => j !== k) }) : all;
    case 'restate': return replace({ ...own, points: own.points.map((point, j) => (j === k ? fresh.points[0]! : point)) });
    default: return [...all.filter((_, j) => j !== i), own];
  }
}

describe('headings 壹、 over points that count on', () => {
  it('are imported whole, and written to a file that is read back, stays as it is when formatted, and has nothing to complain of', () => {
    fc.assert(fc.property(parts, (all) => {
      const result = importOf(all);
      expect(allCharacters(result)).toBe(print(all).replace(/\s/g, ''));
      expect(result.regulation.body.filter(({ level }) => level === 'chapter').map(({ number }) => number)).toEqual(all.map((_, i) => [i + 1]));
      const file = regulationToFagui(result.regulation, 't.grant');
      expect(formatText('r.fagui', file)).toBe(file);
      const { versions, diagnostics } = compileFiles({ 'r.fagui': file });
      expect(codesOf(diagnostics)).toEqual([]);
      expect(versions[0]!.checked.version.text.body).toEqual(result.regulation.body);
    }));
  });

  it('consolidate(OLD, amend(OLD, NEW)) is NEW', () => {
    fc.assert(fc.property(parts, edits, (all, changes) => {
      const [old, next] = [read(all), read(changes.reduce(edited, all))];
      const { text, exact, diagnostics } = draftAmendment(versionOf(old), next, { alias: 't.grant.2' });
      expect(codesOf(diagnostics)).toEqual([]);
      expect(exact).toBe(true);
      const { versions } = compileFiles({ 'r.fagui': regulationToFagui(old, 't.grant'), 'r.2.fagui': text });
      if (linesOf(old).join('\n') !== linesOf(next).join('\n')) expect(linesOf(versions[1]!.checked.version.text)).toEqual(linesOf(next));
    }));
  });

  it('come with an amendment, and go with one', () => {
    const bare = (text: RegulationText): RegulationText => ({ ...text, body: text.body.filter(({ level }) => level !== 'chapter') });
    fc.assert(fc.property(parts, edits, (all, changes) => {
      const [old, next] = [read(all), read(changes.reduce(edited, all))];
      for (const [from, to] of [[bare(old), next], [old, bare(next)]] as const) {
        const { text, exact } = draftAmendment(versionOf(from), to, { alias: 't.grant.2' });
        expect(exact).toBe(true);
        const { versions } = compileFiles({ 'r.fagui': regulationToFagui(from, 't.grant'), 'r.2.fagui': text });
        expect(linesOf(versions[1]!.checked.version.text)).toEqual(linesOf(to));
      }
    }));
  });

  it('are rows as they are printed', () => {
    fc.assert(fc.property(parts, edits, (all, changes) => {
      const [old, next] = [read(all), read(changes.reduce(edited, all))];
      const { rows } = compareVersions(old, next, { profile: 'amended-only' });
      const printed = new Set([old, next].flatMap(linesOf).map((line) => line.replace(/\s/g, '')));
      for (const { kind, amended, current } of rows.filter((row) => row.kind === 'heading')) {
        for (const cell of [amended, current]) if (cell) expect([kind, printed.has(cell.text.replace(/\s/g, ''))]).toEqual(['heading', true]);
      }
    }));
  });
});
