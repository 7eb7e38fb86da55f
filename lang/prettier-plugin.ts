/** The prettier plugin: a thin shell around the printer, for editors that format through prettier. */
import type { Parser, Plugin, Printer, SupportLanguage } from 'prettier';
import type { FileSyntax } from './ast.ts';
import { createSource, type Source, type Span } from './source.ts';
import { keepsAsWritten, PRINT_WIDTH, printText } from './format.ts';
import { parseSource } from './parse.ts';

/** What the plugin hands from its parser to its printer. */
interface Root {
  readonly type: 'file';
  readonly file: FileSyntax;
  readonly source: Source;
  readonly broken: readonly Span[];
}

export const languages: SupportLanguage[] = [{ name: 'Fagui', parsers: ['fagui'], extensions: ['.fagui'], linguistLanguageId: undefined }];

const parser: Parser<Root> = {
  astFormat: 'fagui',
  parse(text, options) {
    const source = createSource(options.filepath ?? 'file.fagui', text);
    const broken: Span[] = [];
    const file = parseSource(source, (found) => {
      if (keepsAsWritten(found)) broken.push(found.primary.span);
    });
    return { type: 'file', file, source, broken };
  },
  locStart: () => 0,
  locEnd: ({ source }) => source.text.length,
};

const printer: Printer<Root> = {
  print: ({ node }) => printText(node.file, node.source, node.broken).doc,
  getVisitorKeys: () => [],
};

export const parsers: NonNullable<Plugin['parsers']> = { fagui: parser as Parser };
export const printers: NonNullable<Plugin['printers']> = { fagui: printer as Printer };
export const options: NonNullable<Plugin['options']> = {};
/** Widths that the printer was made for; a project's own settings win. */
export const defaultOptions: NonNullable<Plugin['defaultOptions']> = { printWidth: PRINT_WIDTH, tabWidth: 2, useTabs: false };
