/** Formatting a file: layout only. The result is compared with the input before it is handed out. */
import type { Doc } from 'prettier';
import { builders, printer } from 'prettier/doc';
import type { FileSyntax } from './ast.ts';
import { diagnose, type Diagnostic } from './diagnostics/diagnostic.ts';
import { createSource, type Source, type Span } from './source.ts';
import { legalTextOf, sameInk, treeWithoutPlaces } from './legal-text.ts';
import { parseSource } from './parse.ts';
import { printFile } from './print.ts';

/** Columns up to which the fields of one record stand on one line. */
export const PRINT_WIDTH = 120;

export interface FormatResult {
  /** The formatted text, or the input where formatting would have changed more than layout. */
  readonly text: string;
  /** FG1090 when the input was returned for that reason; what is wrong with the file itself is the parser's to say. */
  readonly diagnostics: readonly Diagnostic[];
}

const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** Formats a file. Line ends take the style of the first one, a byte order mark stays. */
export function formatSource(path: string, text: string): FormatResult {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = createSource(path, text.slice(mark.length).replace(/\r\n?/g, '\n'));
  const broken: Span[] = [];
  const file = parseSource(source, (found) => {
    if (keepsAsWritten(found)) broken.push(found.primary.span);
  });
  const printed = printText(file, source, broken);
  if (printed.refused) return { text, diagnostics: [diagnose('FG1090', {}, { source: createSource(path, text), span: { start: 0, end: 0 } })] };
  return { text: mark + printed.text.replaceAll('\n', lineEndOf(text)), diagnostics: [] };
}

/** The formatted text of a file (see `formatSource`). */
export const formatText = (path: string, text: string): string => formatSource(path, text).text;

/** Is a part with this error printed as it stands? Not where blanks before it are all that is wrong: printing takes them away. */
export const keepsAsWritten = ({ code, severity }: Diagnostic): boolean => severity === 'error' && code !== 'FG1058';

/** The document and the text of a parsed file; `refused`: printing would have changed more than layout, and both are the input. Line ends are "\n". */
export function printText(file: FileSyntax, source: Source, broken: readonly Span[]): { readonly doc: Doc; readonly text: string; readonly refused: boolean } {
  const doc = printFile(file, source, broken);
  const text = printer.printDocToString(doc, { printWidth: PRINT_WIDTH, tabWidth: 2, useTabs: false } as never).formatted;
  if (text === source.text || saysTheSame(file, source, text)) return { doc, text, refused: false };
  return { doc: builders.join(builders.literalline, source.text.split('\n')), text: source.text, refused: true };
}

/** Does a text hold the same legal text, the same tree apart from places, and the same characters apart from layout? */
export function saysTheSame(file: FileSyntax, source: Source, text: string): boolean {
  if (!sameInk(source.text, text)) return false;
  const other = parseSource(createSource(source.path, text), () => {});
  return legalTextOf(file).join('\n') === legalTextOf(other).join('\n') && treeWithoutPlaces(file) === treeWithoutPlaces(other);
}
