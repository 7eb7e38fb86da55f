/** What a file of this folder provides for one command. */
import type { Localized } from '../../lang/diagnostics/diagnostic.ts';
import type { Terminal } from './terminal.ts';

/** 0 nothing found, 1 findings, 2 usage or configuration, 3 a bug of the compiler's own. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface OptionSpec extends Localized {
  /** As commander reads it: `--check`, `-o, --output <file>`, `--only <kinds>`. */
  readonly flags: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** One call of a command. */
export interface Call {
  /** Positional arguments; an optional one that is missing is left out. */
  readonly args: readonly string[];
  /** By the long flag's name in camel case. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
}

export interface CommandModule {
  readonly options: readonly OptionSpec[];
  run(call: Call): ExitCode | Promise<ExitCode>;
}

/** A command as the list knows it: enough for the overview, without loading its file. */
export interface CommandEntry extends Localized {
  readonly name: string;
  /** Positional arguments as commander reads them: `[paths...]`, `<old> <new>`. */
  readonly arguments: string;
  load(): Promise<{ readonly command: CommandModule }>;
}

/** A call that cannot be carried out as it was given; ends with exit code 2. */
export class UsageError extends Error {
  readonly words: Localized;
  constructor(words: Localized) {
    super(words.en);
    this.words = words;
  }
}
