/** Diagnostics as SARIF 2.1.0 (OASIS), the exchange form of static analysis. */
import { helpOf, messageOf, type Diagnostic, type Fix, type Label } from './diagnostic.ts';
import type { Language } from './render.ts';
import { isWholeFile, placeOf } from './render-order.ts';

const LEVEL = { error: 'error', warning: 'warning', information: 'note' } as const;
const ROOT = 'WORKSPACE';

/** One SARIF log with one run. Paths are relative to the workspace, columns are UTF-16 units. */
export function renderSarif(diagnostics: readonly Diagnostic[], language: Language, version: string): string {
  const codes = [...new Set(diagnostics.map((d) => d.code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'fagui', version, rules: codes.map((id) => ({ id })) } },
      language: language === 'zh' ? 'zh-TW' : 'en',
      columnKind: 'utf16CodeUnits',
      results: diagnostics.map((d) => resultOf(d, codes.indexOf(d.code), language)),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, language: Language): Record<string, unknown> {
  const help = helpOf(diagnostic, language);
  const message = messageOf(diagnostic, language);
  return {
    ruleId: diagnostic.code,
    ruleIndex,
    level: LEVEL[diagnostic.severity],
    message: { text: help === null ? message : `${message}\n${help}` },
    locations: [locationOf(diagnostic.primary, language)],
    ...(diagnostic.related.length > 0 && { relatedLocations: diagnostic.related.map((label, id) => ({ id, ...locationOf(label, language) })) }),
    ...(diagnostic.fixes.length > 0 && { fixes: diagnostic.fixes.map((fix) => fixOf(fix, language)) }),
  };
}

function locationOf(label: Label, language: Language): Record<string, unknown> {
  const region = isWholeFile(label) ? {} : { region: regionOf(label) };
  return {
    physicalLocation: { artifactLocation: artifactOf(label.source.path), ...region },
    ...(label.note && { message: { text: label.note[language] } }),
  };
}

function regionOf(label: Label): Record<string, number> {
  const { line, column, endLine, endColumn } = placeOf(label);
  return { startLine: line, startColumn: column, endLine, endColumn, charOffset: label.span.start, charLength: Math.max(0, label.span.end - label.span.start) };
}

const artifactOf = (path: string): Record<string, string> => ({ uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT });

const fixOf = (fix: Fix, language: Language): Record<string, unknown> => ({
  description: { text: fix.title[language] },
  artifactChanges: [{
    artifactLocation: artifactOf(fix.source.path),
    replacements: fix.edits.map(({ span, text }) => ({ deletedRegion: regionOf({ source: fix.source, span }), insertedContent: { text } })),
  }],
});
