/**
 * Files beside what they must read as: `good/*.expected` is the outline of the tree, `bad/*.expected` the findings.
 * `UPDATE_FIXTURES=1 npx vitest run --config test/vitest.config.ts test/lang/parse-fixtures.test.ts` writes them; review the difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpOf, messageOf, type Diagnostic, type Fix } from '../../lang/diagnostics/diagnostic.ts';
import { positionAt, sliceSpan, type Source } from '../../lang/source.ts';
import { codesOf, fixtureFolder, fixtures, outline, parse, type Parsed } from './parse-support.ts';

function compare(kind: 'good' | 'bad', name: string, actual: string): void {
  const path = fixtureFolder(kind) + name.replace(/\.fagui$/, '.expected');
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run with UPDATE_FIXTURES=1`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

function place(source: Source, d: Diagnostic): string {
  const { line, column } = positionAt(source, d.primary.span.start);
  return `${line + 1}:${column + 1} ${JSON.stringify(sliceSpan(source, d.primary.span))}`;
}

const describeFinding = (source: Source, d: Diagnostic): string =>
  [`${d.code} ${d.severity} ${place(source, d)}`, `  ${messageOf(d, 'zh')}`, `  ${helpOf(d, 'zh')}`, ...d.fixes.map((fix) => `  + ${fix.title.zh}`)].join('\n');

function applyFix(text: string, fix: Fix): string {
  return [...fix.edits].sort((a, b) => b.span.start - a.span.start).reduce((now, { span, text: insert }) => now.slice(0, span.start) + insert + now.slice(span.end), text);
}

const count = (parsed: Parsed, code: string): number => codesOf(parsed).filter((other) => other === code).length;

describe.each(fixtures('good'))('good/$name', ({ name, text }) => {
  const parsed = parse(text);

  it('raises nothing', () => {
    expect(parsed.diagnostics.map((d) => describeFinding(parsed.source, d))).toEqual([]);
  });

  it('reads as expected', () => {
    compare('good', name, outline(parsed.tree));
  });

  it.each([['CRLF', '\r\n'], ['CR', '\r']])('reads the same with %s line ends and a byte order mark', (_, end) => {
    expect(outline(parse(`\uFEFF${text.replaceAll('\n', end)}`).tree)).toBe(outline(parsed.tree));
  });
});

describe.each(fixtures('bad'))('bad/$name', ({ name, text }) => {
  const parsed = parse(text);

  it('raises the expected findings', () => {
    expect(parsed.diagnostics).not.toHaveLength(0);
    compare('bad', name, `${parsed.diagnostics.map((d) => describeFinding(parsed.source, d)).join('\n')}\n`);
  });

  it('has fixes that settle what they are for', () => {
    const failed = parsed.diagnostics.flatMap((d) => d.fixes
      .filter((fix) => count(parse(applyFix(text, fix)), d.code) >= count(parsed, d.code))
      .map((fix) => `${describeFinding(parsed.source, d)}\n${fix.title.zh}`));
    expect(failed).toEqual([]);
  });
});
