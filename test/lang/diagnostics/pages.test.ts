import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue, type Code } from '../../../lang/diagnostics/catalogue.ts';
import { helpOf, messageOf, type Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { pages, type Page } from '../../../lang/diagnostics/pages.ts';
import { createSource } from '../../../lang/source.ts';
import { BYTE_LIMIT, FINDING_LIMIT, parseSource } from '../../../lang/parse.ts';
import { PLACES } from './places.ts';
import { findingsOf, isProof, placeShown } from './run-page.ts';

/** Codes that no small sample of files raises, with the test that raises them. */
const OUTSIDE: Readonly<Record<string, string>> = {
  FG1004: 'test/lang/diagnostics/pages.test.ts', FG1005: 'test/lang/diagnostics/pages.test.ts', FG1038: 'test/lang/diagnostics/pages.test.ts',
  // the formatter's guard has no known sample: what it refuses is tested with wrong prints of good files
  FG1090: 'test/lang', FG6018: 'test/compiler/consolidate/versions.test.ts',
  FG6022: 'test/compiler/amend/amend.test.ts', FG6025: 'test/compiler/amend/operations.test.ts', FG6023: 'test/compiler/amend/amend.test.ts', FG6079: 'test/compiler/amend/amend.test.ts', FG6078: 'test/compiler/amend/unnumbered.test.ts',
  FG7008: 'test/compiler/commands/evaluate.test.ts', FG7010: 'test/compiler/commands/evaluate-versions.test.ts', FG7011: 'test/compiler/commands/evaluate-versions.test.ts',
  FG6077: 'test/compiler/commands/evaluate-versions.test.ts', FG7014: 'test/compiler/commands/other-regulations.test.ts', FG7112: 'test/compiler/verify/findings.test.ts',
  FG6082: 'test/compiler/commands/given-documents.test.ts', FG6083: 'test/compiler/commands/given-documents.test.ts',
};
/** FG8xxx depend on the disk or the call, FG9xxx on documents of other formats: tested with those. */
const isElsewhere = (code: string): boolean => /^FG[89]/.test(code);

const entries = (Object.entries(pages) as [Code, Page][]).filter(([code]) => !isElsewhere(code));
const show = (d: Diagnostic): string => `${d.code} ${placeShown(d)} ${messageOf(d, 'zh')}`;

describe('every code', () => {
  it('has a page whose sample raises it, or a test elsewhere', () => {
    const codes = (Object.keys(catalogue) as Code[]).filter((code) => !isElsewhere(code));
    expect(codes.filter((code) => !pages[code] && !(code in OUTSIDE))).toEqual([]);
    expect(Object.keys(OUTSIDE).filter((code) => !(code in catalogue) || pages[code as Code])).toEqual([]);
    expect(Object.keys(PLACES).sort()).toEqual(entries.map(([code]) => code).sort());
  });

  it('that is tested elsewhere is named there', () => {
    const files = Object.entries(OUTSIDE).filter(([, path]) => path.endsWith('.ts'));
    const pathOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
    expect(files.filter(([code, path]) => !existsSync(pathOf(path)) || !readFileSync(pathOf(path), 'utf8').includes(code))).toEqual([]);
  });
});


describe.each(entries)('page %s', (code, page) => {
  const found = findingsOf(page.bad, isProof(code));
  const own = found.filter((d) => d.code === code);

  it('has a bad sample that raises it at its place', () => {
    expect(own.map(placeShown)[0], found.map(show).join('\n')).toBe(PLACES[code]);
  });

  it('has messages that read as sentences, in both languages', () => {
    for (const d of found) {
      expect(messageOf(d, 'zh')).toMatch(/[。？]$/);
      for (const words of [messageOf(d, 'zh'), messageOf(d, 'en'), helpOf(d, 'zh') ?? '', helpOf(d, 'en') ?? '']) expect(words).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('has a good sample that raises nothing', () => {
    expect(findingsOf(page.good, isProof(code)).map(show)).toEqual([]);
  });

  it('says in two to six sentences when, why and what to do', () => {
    expect(page.zh.split('。').length - 1).toBeGreaterThanOrEqual(2);
    expect(page.zh.split('。').length - 1).toBeLessThanOrEqual(6);
    expect(page.en.length).toBeGreaterThan(60);
    expect(page.zh).not.toMatch(/[,;:!?] |代碼塊|文件夾|默認|信息|字符|支持/);
  });
});

describe('codes that need a large file', () => {
  const found = (text: string): string[] => {
    const codes: string[] = [];
    parseSource(createSource('large.fagui', text), (d) => codes.push(d.code));
    return codes;
  };
  const head = '法規 要點 (example.large)\n\n一、本要點。\n';

  it('FG1004: a file over the limit is not read', () => {
    expect(found(head + 'x'.repeat(BYTE_LIMIT))).toEqual(['FG1004']);
  });

  it('FG1005: findings over the limit are not listed', () => {
    const codes = found(`${head}${'}\n'.repeat(2 * FINDING_LIMIT)}`);
    expect(codes).toHaveLength(FINDING_LIMIT);
    expect(codes.at(-1)).toBe('FG1005');
  });

  it('FG1038: parentheses nested too deep', () => {
    const deep = `${'('.repeat(300)}選課.甲${')'.repeat(300)}`;
    expect(found(`${head}\n規則 甲 依 一 {\n  應 ${deep}\n}\n`)).toEqual(['FG1038']);
  });
});
