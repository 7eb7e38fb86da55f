/** The rules of this repository, set in the layouts that offices use: every one of them comes back with its provisions, their numbers and words, its name and its history. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../compiler/import/index.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { HABITS, linesOf, setText } from './layout-habits.ts';

const RULES = join(import.meta.dirname, '../../../rules');
const filesIn = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.fagui') ? [path] : [];
});
const TEXTS: readonly RegulationText[] = filesIn(RULES).flatMap((path) => {
  const source = createSource(path, readFileSync(path, 'utf8'));
  const tree = parseSource(source, () => undefined);
  return tree.kind === 'regulation' ? [resolveRegulation(source, tree, () => undefined).base.text] : [];
});

const bare = (text: string): string => text.replace(/[\s\u200B\u2060\uFEFF]/g, '');
const provisionsOf = (body: readonly Element[]): string[] => linesOf(body).map(({ depth, marker, words }) => `${depth} ${bare(marker)} ${bare(words)}`);
const historyOf = ({ history }: RegulationText): string[] => history.map((entry) => bare(entry).replace(/^（(.*)）$/, '$1'));

/** Where a line that was broken ends with a full stop, nothing may show whether its paragraph goes on. */
const LEAST_WRAPPED = 0.99;

describe('the rules set by offices', () => {
  it('are there', () => expect(TEXTS.length).toBeGreaterThan(15));

  it.each(HABITS.map((habit) => [habit.name, habit] as const))('%s', (_, habit) => {
    let [found, all] = [0, 0];
    // one row is no table of provisions
    const isRows = habit.format === 'rows' || habit.format === 'docxRows';
    for (const text of TEXTS.filter(({ body }) => !isRows || linesOf(body).filter(({ isTop, isAnnex }) => isTop && !isAnnex).length > 1)) {
      const { regulation } = importFile(setText(text, habit));
      expect([bare(regulation.institution + regulation.title), historyOf(regulation)]).toEqual([bare(text.institution + text.title), historyOf(text)]);
      const [wanted, got] = [provisionsOf(text.body), provisionsOf(regulation.body)];
      if (habit.width === undefined) expect(got).toEqual(wanted);
      const left = [...got];
      all += wanted.length;
      found += wanted.filter((line) => left.includes(line) && left.splice(left.indexOf(line), 1)).length;
    }
    expect(found / all).toBeGreaterThanOrEqual(LEAST_WRAPPED);
  });
});
