import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../compiler/commands/explain.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { compileWorkspace } from '../../../compiler/pipeline.ts';
import { readSources } from '../../../compiler/workspace/read.ts';
import { catalogue, isCode, type Code } from '../../../lang/diagnostics/catalogue.ts';
import { pages, type Sample } from '../../../lang/diagnostics/pages.ts';
import { findingsOf, isOfDocuments, isProof } from '../../lang/diagnostics/run-page.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn } from './capture.ts';

/** Codes found in a sample when it is checked as a workspace and its cases are run. */
function codesOf(sample: Sample): string[] {
  const { sources, diagnostics } = readSources(['.'], temporaryFolder(sample));
  const compiled = compileWorkspace(sources);
  const cases = compiled.regulations.flatMap(runCases).flatMap((result) => result.findings);
  return [...diagnostics, ...compiled.diagnostics, ...cases].map((d) => d.code);
}

const written = Object.keys(pages) as Code[];

describe.each(written)('the page of %s', (code) => {
  const page = pages[code]!;
  it('has a bad sample that raises it and a good one that does not', () => {
    // pages of FG8xxx are about bytes on the disk: their samples are not read as plain text
    const isOnDisk = code.startsWith('FG8');
    const found = (sample: Sample): string[] => [...(isOnDisk || !isOfDocuments(sample) ? codesOf(sample) : []), ...(isOnDisk ? [] : findingsOf(sample, isProof(code)).map((d) => d.code))];
    expect(found(page.bad)).toContain(code);
    expect(found(page.good)).toEqual([]);
  });

  it('is written in both languages', () => {
    expect(page.zh).toMatch(/。$/);
    expect(page.en).toMatch(/\.$/);
    expect(page.en).not.toBe(page.zh);
  });
});

describe('fagui explain', () => {
  it('prints message, explanation and both samples, whatever the case of the code', async () => {
    const { code, out, err } = await runIn('/', ['explain', 'fg8003']);
    expect([code, err]).toEqual([0, '']);
    for (const part of ['FG8003（警告）', '「⟨path⟩」開頭有位元組順序記號', pages.FG8003!.zh, '會引發這個訊息的寫法', '⟨U+FEFF⟩詞彙', '正確的寫法']) expect(out).toContain(part);
    expect((await runIn('/', ['explain', 'FG8003', '--lang', 'en'])).out).toContain(pages.FG8003!.en);
  });

  it('lists every code without an argument', async () => {
    const { out } = await runIn('/', ['explain']);
    expect(out.trim().split('\n').map((line) => line.slice(0, 6))).toEqual(Object.keys(catalogue).sort());
  });

  it('suggests a near code for an unknown one, and refuses names of the catalogue’s own making', async () => {
    expect(await runIn('/', ['explain', 'FG80003'])).toEqual({ code: 2, out: '', err: expect.stringContaining('您是不是要查 FG8003？') });
    expect((await runIn('/', ['explain', '__proto__'])).code).toBe(2);
    expect((await runIn('/', ['explain', 'constructor'])).code).toBe(2);
  });
});

describe('the catalogue', () => {
  it.each(Object.keys(catalogue).sort())('%s has a code of its range and ends its sentences', (code) => {
    expect(code).toMatch(/^FG[1-9]\d{3}$/);
    expect(isCode(code)).toBe(true);
    for (const part of ['message', 'help'] as const) {
      const [zh, en] = [wordingOf(code as Code, part, 'zh'), wordingOf(code as Code, part, 'en')];
      if (zh !== null) expect(zh).toMatch(/[。？：⟩]$/);
      if (en !== null) expect(en).toMatch(/[.?:⟩]$/);
    }
  });
});
