/** What a command has to do with the outside: streams, folder, language, colour. */
import type { Language } from '../../lang/diagnostics/render.ts';

export interface Terminal {
  /** Data: what the command was asked for. */
  out(text: string | Uint8Array): void;
  /** Words: progress, summaries, complaints about usage. */
  err(text: string): void;
  readonly language: Language;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly outColor: boolean;
  readonly errColor: boolean;
}

interface Stream {
  readonly isTTY?: boolean;
  write(data: string | Uint8Array): unknown;
}

/** Colour only where a person looks at it: a terminal, and no NO_COLOR (no-color.org); FORCE_COLOR asks for it all the same. */
function wantsColor(stream: Stream, environment: NodeJS.ProcessEnv): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR'] !== undefined) return environment['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}

/** The terminal of this process. */
export function processTerminal(argv: readonly string[]): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    language: languageOf(argv),
    folder: process.cwd(),
    outColor: wantsColor(process.stdout, process.env),
    errColor: wantsColor(process.stderr, process.env),
  };
}

/** Chinese unless `--lang en` stands anywhere among the arguments: messages about wrong arguments need it before they are parsed. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.lastIndexOf('--lang');
  const value = at >= 0 ? words[at + 1] : words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'zh';
}
