/** Tables that the project prints are read back to the amendment that they were made of. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareVersions, comparisonToJson } from '../../../compiler/compare/index.ts';
import { comparisonDocument, emitDocx, emitHtml, emitMarkdown, type Document } from '../../../compiler/emit/document/index.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableAmendment } from '../../../compiler/import/table-amendment.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import type { ComparisonTable } from '../../../compiler/import/table.ts';
import { printedLines, type RegulationText } from '../../../compiler/model/regulation.ts';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { compileWorkspace } from '../../../compiler/pipeline.ts';
import { foldedKey } from '../../../compiler/compare/index.ts';
import { createSource } from '../../../lang/source.ts';
import { importText } from './flat.ts';
import { apply, versionOf } from './table-samples.ts';

const FORMS: Readonly<Record<string, (document: Document) => string | Uint8Array>> = { 'table.docx': emitDocx, 'table.html': emitHtml, 'table.md': emitMarkdown };
const rules = fileURLToPath(new URL('../../../rules/', import.meta.url));
const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.fagui')).sort();
const compiled = compileWorkspace(files.map((path) => createSource(path, readFileSync(`${rules}${path}`, 'utf8'))));
const versions = compiled.regulations.flatMap((r) => r.versions.filter((v) => v.applied !== null && v.sound).map((v) => ({ name: v.applied!.amendment.alias, version: v })));

function read(name: string, content: string | Uint8Array): ComparisonTable {
  const { table } = readDocument({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
  if (!table) throw new Error(`no table in ${name}`);
  return table;
}

const words = (text: RegulationText): string[] => text.body.flatMap(printedLines).map(foldedKey);

describe.each(versions)('the table of $name', ({ version }) => {
  const applied = version.applied!;
  const comparison = comparisonOf(applied);

  it.each(Object.keys(FORMS))('gives its rows again from %s', (name) => {
    const json = tableToJson(read(name, FORMS[name]!(comparisonDocument(comparison))));
    const expected = comparisonToJson(comparison);
    expect(json.rows.map((row) => [row.kind, row.provision, row.formerProvision])).toEqual(expected.rows.map((row) => [row.kind, row.provision, row.formerProvision]));
    for (const column of ['amended', 'current', 'explanation'] as const) {
      expect(json.rows.map((row) => foldedKey(row[column]?.text ?? ''))).toEqual(expected.rows.map((row) => foldedKey(row[column]?.text ?? '')));
    }
    // a table inside a cell keeps its words; marks have no place in it
    const isInTable = (text: string, at: number): boolean => text.slice(text.lastIndexOf('\n', at - 1) + 1).startsWith('|');
    const marked = (rows: typeof expected.rows): string[] => rows.map((row) => (row.amended?.underlined ?? []).filter(([from]) => !isInTable(row.amended!.text, from)).map(([from, to]) => row.amended!.text.slice(from, to)).join('').replace(/\s/g, ''));
    expect(marked(json.rows)).toEqual(marked(expected.rows));
  });

  it.each(Object.keys(FORMS))('gives an amendment from %s that makes the same text of the same base', (name) => {
    const amendment = tableAmendment(read(name, FORMS[name]!(comparisonDocument(comparison))), { base: { ...versionOf(applied.before.text), text: applied.before.text } });
    expect(amendment.exact, amendment.text).toBe(true);
    expect(words(apply(amendment).after.text)).toEqual(words(applied.after.text));
  });

  it('gives an amendment of a base made of its current column, whose comparison has the same rows', () => {
    const amendment = tableAmendment(read('table.html', emitHtml(comparisonDocument(comparison))));
    const { before, after } = apply(amendment);
    const again = comparisonToJson(compareVersions(before.text, after.text, { profile: 'amended-only' }));
    expect(again.rows.map((row) => [row.kind, row.provision, row.formerProvision, foldedKey(row.amended?.text ?? ''), foldedKey(row.current?.text ?? '')]))
      .toEqual(comparisonToJson(comparison).rows.map((row) => [row.kind, row.provision, row.formerProvision, foldedKey(row.amended?.text ?? ''), foldedKey(row.current?.text ?? '')]));
  });
});

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const corpus = `${shared}corpus/moj_edu_pairs.jsonl`;

interface Pair {
  readonly title: string;
  readonly old: readonly Record<string, string>[];
  readonly new: readonly Record<string, string>[];
}
const textOf = (title: string, rows: readonly Record<string, string>[]): string => `${title}\n\n${rows.map((row) => (row['編章節'] ? row['編章節'].trim() : `${row['條號']}\n${row['條文內容']}`)).join('\n')}\n`;

describe.skipIf(!existsSync(corpus))('regulations on education (skipped where ../shared is absent)', () => {
  const pairs = existsSync(corpus) ? readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Pair) : [];

  it('come back from their printed table', () => {
    let exact = 0;
    for (const pair of pairs) {
      const [old, next] = [pair.old, pair.new].map((rows) => importText(textOf(pair.title, rows)).regulation) as [RegulationText, RegulationText];
      const comparison = compareVersions(old, next, { profile: 'official' });
      const amendment = tableAmendment(read('table.html', emitHtml(comparisonDocument(comparison))), { base: { ...versionOf(old) } });
      const got = words(apply(amendment).after.text);
      if (got.join('\n') === words(next).join('\n')) exact++;
    }
    expect(exact).toBeGreaterThanOrEqual(48);
  });
});

const seed = existsSync(`${shared}seeds`) ? readdirSync(`${shared}seeds`).find((name) => name.startsWith('003')) : undefined;

describe.skipIf(seed === undefined)('tables of real meetings (skipped where ../shared is absent)', () => {
  // one document: the table with the full draft behind it, up to the title of the next table
  const text = seed === undefined ? '' : readFileSync(`${shared}seeds/${seed}`, 'utf8');
  const starts = [...text.matchAll(/^國立[^\n]*(?:\n[^\n]{0,20})?對照表$/gm)].map((m) => m.index);
  const documents = starts.map((start, i) => text.slice(start, starts[i + 1]));

  it('are read row by row and give the amended cells again', () => {
    const counts = documents.map((document) => {
      const { table } = readDocument({ name: 'meeting.txt', bytes: new TextEncoder().encode(document) });
      const amendment = tableAmendment(table!);
      return [amendment.counts.rows, amendment.counts.unread, amendment.exact];
    });
    expect(counts).toEqual([[1, 0, true], [1, 0, true], [6, 0, true], [2, 0, true], [1, 0, true], [8, 0, true], [2, 0, true]]);
  });
});
