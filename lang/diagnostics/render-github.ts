/** Diagnostics as workflow commands, which code hosting sites show beside the lines of a change. */
import { helpOf, messageOf, type Diagnostic } from './diagnostic.ts';
import type { Language } from './render.ts';
import { isWholeFile, placeOf } from './render-order.ts';

const COMMAND = { error: 'error', warning: 'warning', information: 'notice' } as const;

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** One `::error file=…` line for each diagnostic. */
export const renderGithub = (diagnostics: readonly Diagnostic[], language: Language): string =>
  diagnostics.map((diagnostic) => `${commandOf(diagnostic, language)}\n`).join('');

function commandOf(diagnostic: Diagnostic, language: Language): string {
  const properties = [`file=${escapeProperty(diagnostic.primary.source.path)}`];
  if (!isWholeFile(diagnostic.primary)) {
    const { line, column, endLine, endColumn } = placeOf(diagnostic.primary);
    properties.push(`line=${line}`, `endLine=${endLine}`);
    // columns are understood within one line only
    if (line === endLine) properties.push(`col=${column}`, `endColumn=${endColumn}`);
  }
  properties.push(`title=${escapeProperty(diagnostic.code)}`);
  const help = helpOf(diagnostic, language);
  const message = help === null ? messageOf(diagnostic, language) : `${messageOf(diagnostic, language)}\n${help}`;
  return `::${COMMAND[diagnostic.severity]} ${properties.join(',')}::${escapeData(message)}`;
}
