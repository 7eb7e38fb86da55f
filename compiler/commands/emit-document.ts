/** A document in the form that was asked for, to a file or to standard output. */
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { emitDocx, emitHtml, emitMarkdown, emitOdt, emitText, type Document } from '../emit/document/index.ts';
import { UsageError, type Call, type ExitCode, type OptionSpec } from './command.ts';
import { deliver } from './deliver.ts';
import { printPdf } from './print-pdf.ts';
import { warnDiagnostics } from './report.ts';

const DOCUMENT_FORMATS = ['text', 'json', 'md', 'html', 'docx', 'odt', 'pdf'] as const;
type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Forms that no terminal can show. */
const BINARY: ReadonlySet<DocumentFormat> = new Set(['docx', 'odt', 'pdf']);

export const documentOptions: readonly OptionSpec[] = [
  { flags: '--format <form>', choices: DOCUMENT_FORMATS, zh: '輸出的形式；未寫時看 -o 的副檔名，否則印在終端機', en: 'form of the output; by default that of the -o ending, or text' },
  { flags: '-o, --output <file>', zh: '寫到這個檔案，不印出來', en: 'write to this file instead of printing' },
];

/** Prints or writes one document; `json` gives its data form. */
export function emitDocument(document: () => Document, json: () => unknown, { options, terminal }: Call): ExitCode {
  const output = typeof options['output'] === 'string' ? options['output'] : null;
  const format = formatFor(options['format'], output);
  if (BINARY.has(format) && output === null) {
    const name = format.toUpperCase();
    throw new UsageError({ zh: `${name} 請以 -o 指定檔名，例如 -o 對照表.${format}。`, en: `${name} needs a file: -o table.${format}.` });
  }
  const content = format === 'json' ? `${JSON.stringify(json(), null, 2)}\n` : render(document(), format, output ?? '', terminal.outColor);
  return isDiagnostic(content) ? warnDiagnostics([content], terminal) : deliver(content, output, terminal);
}

const isDiagnostic = (content: string | Uint8Array | Diagnostic): content is Diagnostic => typeof content === 'object' && 'code' in content;

function formatFor(asked: string | boolean | undefined, output: string | null): DocumentFormat {
  if (typeof asked === 'string') return asked as DocumentFormat;
  const ending = output === null ? 'txt' : (/\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase() ?? '');
  if (ending === 'txt') return 'text';
  if ((DOCUMENT_FORMATS as readonly string[]).includes(ending)) return ending as DocumentFormat;
  // a file whose name promises another form than its content would open nowhere
  throw new UsageError({
    zh: `寫不出「${output}」這種檔案；副檔名請用 .docx、.odt、.pdf、.html、.md、.txt 或 .json，或另以 --format 指定形式。`,
    en: `${output}: no such form; the file may end in .docx, .odt, .pdf, .html, .md, .txt or .json, or name the form with --format.`,
  });
}

function render(document: Document, format: Exclude<DocumentFormat, 'json'>, shown: string, color: boolean): string | Uint8Array | Diagnostic {
  switch (format) {
    case 'text':
      return emitText(document, { color, width: Math.min(process.stdout.columns ?? 100, 140) });
    case 'md':
      return emitMarkdown(document);
    case 'html':
      return emitHtml(document);
    case 'docx':
      return emitDocx(document);
    case 'odt':
      return emitOdt(document);
    case 'pdf':
      return printPdf(document, shown);
  }
}
