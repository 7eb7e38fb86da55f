import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../../lang/source.ts';
import { parseSource } from '../../../lang/parse.ts';
import { regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { allCharacters, importText } from './flat.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/moj_edu_pairs.jsonl', import.meta.url));

interface Part {
  readonly 條號?: string;
  readonly 條文內容?: string;
  readonly 編章節?: string;
}
interface Record_ {
  readonly title: string;
  readonly 沿革: string;
  readonly new: readonly Part[];
}

const records = existsSync(corpus) ? readFileSync(corpus, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record_) : [];
const textOf = ({ title, 沿革, new: parts }: Record_): string => [title, 沿革, ...parts.map((part) => part.編章節 ?? `${part.條號}\n${part.條文內容}`)].join('\n');
/** Without white space, and without the strokes of a drawn table: the cells between them are what has to stay. */
const squeeze = (text: string): string => text.replace(/[\s\u200B\u2060\uFEFF\u2500-\u257F]/g, '');
const sorted = (text: string): string => [...text].sort().join('');

describe.skipIf(records.length === 0)('regulations of the public corpus (skipped where ../shared is absent)', () => {
  it('all articles in order, history by its numbers, no character lost', () => {
    for (const record of records) {
      const text = textOf(record);
      const result = importText(text);
      const labels = record.new.flatMap((part) => (part.條號 === undefined ? [] : [part.條號]));
      expect(result.regulation.body.filter((e) => e.level === 'article').map((e) => e.marker), record.title).toEqual(labels);
      expect(result.regulation.history.map((line) => Number(/^\d+/.exec(line)?.[0])), record.title).toEqual(result.regulation.history.map((_, i) => i + 1));
      expect(sorted(squeeze(allCharacters(result))), record.title).toBe(sorted(squeeze(text)));
    }
  });

  it('a .fagui file gives the same text back', () => {
    for (const record of records) {
      const { regulation, report } = importText(textOf(record));
      const source = createSource('a.fagui', regulationToFagui(regulation, 'a.b', report.notes));
      const tree = parseSource(source, () => undefined);
      if (tree.kind !== 'regulation') throw new Error(record.title);
      expect(regulationToJson(resolveRegulation(source, tree, () => undefined).base.text), record.title).toEqual(regulationToJson(regulation));
    }
  });
});
