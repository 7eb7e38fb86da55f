/** The emitters as they are shipped: in one bundle, run from an empty folder, in several time zones. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fagui-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
import { createHash } from 'node:crypto';
import { comparisonDocument, emitDocx, emitHtml, emitMarkdown } from './compiler/emit/document/index.ts';
import { sampleComparison } from './test/compiler/emit/document/samples.ts';
const document = comparisonDocument(sampleComparison);
const hash = (data) => createHash('sha256').update(data).digest('hex');
console.log(JSON.stringify([emitDocx(document), emitHtml(document), emitMarkdown(document)].map(hash)));
`;

describe.each(['esm', 'cjs'] as const)('bundled as %s', (format) => {
  const file = join(folder, format === 'esm' ? 'bundle.mjs' : 'bundle.cjs');
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../../../..', import.meta.url));
    const result = await build({ stdin: { contents: program, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format, write: false, logLevel: 'silent' });
    writeFileSync(file, result.outputFiles[0]!.contents);
  });

  test('gives the same bytes in every time zone, reading no file', () => {
    const zones = ['UTC', 'Asia/Taipei', 'America/St_Johns', 'Pacific/Apia'];
    const outputs = zones.map((TZ) => execFileSync(process.execPath, [file], { cwd: folder, env: { TZ, LANG: 'C' }, encoding: 'utf8' }));
    expect(new Set(outputs).size).toBe(1);
    expect(JSON.parse(outputs[0]!)).toHaveLength(3);
  });
});
