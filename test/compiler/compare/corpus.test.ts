/** How close comparisons come to what people wrote, on the development records beside the project. Floors, not exact figures. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align } from '../../../compiler/compare/align.ts';
import { foldedKey } from '../../../compiler/compare/fold.ts';
import { compareVersions } from '../../../compiler/compare/rows.ts';
import { underlines } from '../../../compiler/compare/text-difference.ts';
import { assignIds } from '../../../compiler/model/ids.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { parseNumeral } from '../../../lang/numerals.ts';

const FOLDER = new URL('../../../../shared/corpus/', import.meta.url);
const present = existsSync(FOLDER);
const records = <T>(name: string): T[] =>
  present ? readFileSync(new URL(`${name}.jsonl`, FOLDER), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T) : [];

type Marks = [number, number][];
interface TableRow { new: string; old: string; u_new: Marks | null }
interface Part { kind: 'heading' | 'article'; no?: string; text: string }
interface Versions { old: Part[]; new: Part[]; reasons: Record<string, string> }

/** Rows that people underlined, both cells there and at least half alike. */
const markedRows = (): TableRow[] => {
  const seen = new Set<string>();
  return records<{ rows: TableRow[] }>('underlined_tables').flatMap(({ rows }) => rows).filter((row) => {
    const key = `${row.new}\u0000${row.old}`;
    if (seen.has(key) || !row.u_new?.length || row.old.trim().length < 5 || row.new === row.old) return false;
    seen.add(key);
    const kept = row.new.length - underlines(row.old, row.new).amended.reduce((sum, [from, to]) => sum + to - from, 0);
    return (2 * kept) / (row.new.length + row.old.length) >= 0.5;
  });
};

const visible = (text: string, marks: readonly (readonly [number, number])[]): boolean[] =>
  [...text].flatMap((unit, i) => (foldedKey(unit) === '' ? [] : [marks.some(([from, to]) => from <= i && i < to)]));

function numberOf(label: string): number[] {
  const [, main = '', sub] = /第(.+?)條(?:之(.+))?/u.exec(label) ?? [];
  return sub === undefined ? [parseNumeral(main) ?? 0] : [parseNumeral(main) ?? 0, parseNumeral(sub) ?? 0];
}

const element = (level: Element['level'], marker: string, number: number[] | null, text: string, children: Element[] = []): Element =>
  ({ id: '', level, marker, gap: marker === '' ? '' : '　', number, caption: null, text, children, cells: null, handMarks: [] });

const version = (parts: readonly Part[]): RegulationText => ({
  alias: 'corpus', title: '法', institution: '', style: '條', version: '', history: [], wording: '原文',
  body: assignIds(parts.map((part) => part.kind === 'heading'
    ? element('chapter', '', null, part.text)
    : element('article', part.no ?? '', numberOf(part.no ?? ''), '', part.text.split('\n').map((line) => element('paragraph', '', null, line.trim()))))),
});

describe.skipIf(!present)('on the development records (skipped: ../shared/corpus is not there)', () => {
  it('underlines: F1 against human marks at least .95, at least 70 % of rows exact', () => {
    let [both, computed, human, exact] = [0, 0, 0, 0];
    const rows = markedRows();
    for (const row of rows) {
      const ours = visible(row.new, underlines(row.old, row.new).amended);
      const theirs = visible(row.new, row.u_new ?? []);
      both += ours.filter((mark, i) => mark && theirs[i]).length;
      computed += ours.filter(Boolean).length;
      human += theirs.filter(Boolean).length;
      if (ours.join() === theirs.join()) exact++;
    }
    expect(rows.length).toBeGreaterThan(60);
    expect((2 * both) / (computed + human)).toBeGreaterThan(0.95);
    expect(exact / rows.length).toBeGreaterThan(0.7);
  });

  it('alignment: at least 93 % of the articles that reasons call new are new, and a named source is found for at least 98 %', () => {
    let [added, addedRight, sources, sourcesRight] = [0, 0, 0, 0];
    for (const record of records<Versions>('version_pairs')) {
      const [current, amended] = [version(record.old), version(record.new)];
      const { pairs, moved = [] } = align(current, amended);
      const from = new Map([...pairs, ...moved].map((pair) => [pair.amended, pair.current]));
      for (const [label, reason] of Object.entries(record.reasons)) {
        const id = numberOf(label).join('-');
        const one = amended.body.find((e) => e.id === id);
        const unchanged = current.body.some((e) => e.id === id && e.children.map((c) => c.text).join() === one?.children.map((c) => c.text).join());
        if (!one || unchanged) continue;
        const words = foldedKey(reason).replace(/^一、/u, '');
        const source = /^條次變更。(?:一、)?原條文(第[一二三四五六七八九十百]+條)移列/u.exec(words)?.[1];
        if (/^本條新增/u.test(words)) { added++; if (!from.has(id)) addedRight++; }
        if (source) { sources++; if (from.get(id) === numberOf(source).join('-')) sourcesRight++; }
      }
    }
    expect(added).toBeGreaterThan(80);
    expect(addedRight / added).toBeGreaterThan(0.93);
    expect(sources).toBeGreaterThan(40);
    expect(sourcesRight / sources).toBeGreaterThan(0.98);
  });

  it('a version compared with itself has no rows, and every row of two versions keeps the printed text', () => {
    for (const record of records<Versions>('version_pairs').slice(0, 12)) {
      const [current, amended] = [version(record.old), version(record.new)];
      expect(compareVersions(amended, amended, { profile: 'official' }).rows).toEqual([]);
      for (const row of compareVersions(current, amended, { profile: 'official', undrafted: true }).rows) {
        if (row.amendedElement?.level !== 'article') continue;
        expect(row.amended?.text).toBe(row.amendedElement.marker + row.amendedElement.gap + row.amendedElement.children.map((c) => c.text).join('\n'));
      }
    }
  });
});
