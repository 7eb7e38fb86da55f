/** For the tests of the import: a regulation written down compactly, and all of its characters. */
import { printedCaption } from '../../../compiler/model/captions.ts';
import type { Element } from '../../../compiler/model/regulation.ts';
import { importFile, type ImportOptions, type ImportResult } from '../../../compiler/import/index.ts';

/** Imports text under a file name. */
export const importText = (text: string, name = 'regulation.txt', options: ImportOptions = {}): ImportResult =>
  importFile({ name, bytes: new TextEncoder().encode(text) }, options);

/** One line per element, two spaces per level: `一、 …`, 項 as `¶ …`, tables as `| a | b |`. */
export function outlineOf(elements: readonly Element[], depth = 0): string[] {
  return elements.flatMap((element) => {
    const words = element.level === 'table' ? element.cells!.map((row) => `| ${row.join(' | ')} |`).join(' ') : element.text;
    const head = `${element.marker === '' ? (element.level === 'paragraph' ? '¶' : element.level) : element.marker}${printedCaption(element)}`;
    return [`${'  '.repeat(depth)}${element.level === 'table' ? words : `${head} ${words}`}`.trimEnd(), ...outlineOf(element.children, depth + 1)];
  });
}

/** What an import holds, as `outlineOf` writes it. */
export const bodyOf = (text: string, name?: string, options?: ImportOptions): string[] => outlineOf(importText(text, name, options).regulation.body);

const charactersOf = (element: Element): string =>
  `${element.marker}${printedCaption(element)}${element.text}${(element.cells ?? []).flat().join('')}${element.children.map(charactersOf).join('')}`;

/** Every printed character of an import, white space left out; what was dropped with a report counts as held. */
export function allCharacters({ regulation, report }: ImportResult): string {
  const dropped = report.findings.filter((finding) => finding.dropped).map((finding) => finding.text);
  return [...report.notes, regulation.institution, regulation.title, ...regulation.history, ...regulation.body.map(charactersOf), ...dropped].join('').replace(/[\s\u200B\u2060\uFEFF]/g, '');
}

export const codesOf = (result: ImportResult): string[] => result.diagnostics.map((diagnostic) => diagnostic.code);
