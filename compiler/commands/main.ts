/** The command line: finds the command, loads its file only, and turns every ending into an exit code. */
import { Command, CommanderError, Option } from 'commander';
import { displayWidth } from '../../lang/diagnostics/render-width.ts';
import { UsageError, type CommandEntry, type CommandModule, type ExitCode } from './command.ts';
import { commands } from './registry.ts';
import type { Terminal } from './terminal.ts';
import { usageWords } from './usage-words.ts';
import { VERSION } from './version.ts';

/** Runs one command line (without the two words for node and the script). Never throws. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal, entries: readonly CommandEntry[] = commands): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal, entries);
  } catch (error) {
    if (error instanceof UsageError) return complain(terminal, error.words[terminal.language]);
    terminal.err(internalError(error, terminal));
    return 3;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal, entries: readonly CommandEntry[]): Promise<ExitCode> {
  const called = await loadCalled(argv, entries);
  let code: ExitCode = 0;
  const program = programFor(terminal);
  for (const entry of entries) {
    const command = configure(new Command(entry.name), terminal).description(entry[terminal.language]);
    if (entry.arguments !== '') command.arguments(entry.arguments);
    if (called?.entry === entry) addCommand(command, called.module, terminal, (result) => (code = result));
    program.addCommand(command);
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    return complain(terminal, usageWords(error, { entries, module: called?.module ?? null, name: called?.entry.name ?? null, argv }, terminal.language));
  }
}

/** The module of the command that `argv` calls: the first word that is no option, or the word after `help`. */
async function loadCalled(argv: readonly string[], entries: readonly CommandEntry[]): Promise<{ entry: CommandEntry; module: CommandModule } | null> {
  const words = argv.filter((word, i) => !word.startsWith('-') && argv[i - 1] !== '--lang');
  const name = words[0] === 'help' ? words[1] : words[0];
  const entry = entries.find((e) => e.name === name);
  return entry === undefined ? null : { entry, module: (await entry.load()).command };
}

function programFor(terminal: Terminal): Command {
  const { language } = terminal;
  return configure(new Command('fagui'), terminal)
    .description(language === 'zh' ? '法規：一份原始檔，產生條文、修正對照表與可執行的規則' : 'Regulations: text, amendment tables and executable rules from one source')
    .version(VERSION, '-V, --version', language === 'zh' ? '顯示版本' : 'print the version')
    .helpCommand('help [command]', language === 'zh' ? '顯示命令的用法' : 'print how a command is used');
}

function configure(command: Command, terminal: Terminal): Command {
  const zh = terminal.language === 'zh';
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', zh ? '顯示用法' : 'print this')
    .addOption(new Option('--lang <language>', zh ? '訊息的語言：zh 或 en' : 'language of messages: zh or en').choices(['zh', 'en']))
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined, outputError: () => undefined, getOutHasColors: () => terminal.outColor, getErrHasColors: () => terminal.errColor })
    .configureHelp({ displayWidth, styleTitle: (title) => (zh ? (TITLES[title] ?? title) : title), optionDescription: (option) => describeOption(option, zh), commandUsage: (of) => usageOf(of, zh), subcommandTerm: (of) => `${of.name()} ${of.usage().replace(/^\[options\] ?/, '')}`.trimEnd() });
}

const TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Arguments:': '引數：', 'Options:': '選項：', 'Commands:': '命令：' };

/** Words in square brackets that commander puts into a usage line. */
const PLACES: Readonly<Record<string, string>> = { '[options]': '[選項]', '[command]': '[命令]' };

function usageOf(command: Command, zh: boolean): string {
  const line = `${command.parent ? `${command.parent.name()} ` : ''}${command.name()} ${command.usage()}`;
  return zh ? line.replace(/\[(?:options|command)\]/g, (place) => PLACES[place] ?? place) : line;
}

function describeOption(option: Option, zh: boolean): string {
  const value = option.defaultValue as unknown;
  if (typeof value !== 'string') return option.description;
  return zh ? `${option.description}（預設 ${value}）` : `${option.description} (default: ${value})`;
}

function addCommand(command: Command, module: CommandModule, terminal: Terminal, done: (code: ExitCode) => void): void {
  for (const spec of module.options) {
    const option = new Option(spec.flags, spec[terminal.language]);
    if (spec.choices) option.choices([...spec.choices]);
    if (spec.default !== undefined) option.default(spec.default);
    command.addOption(option);
  }
  command.action(async () => {
    const args = (command.processedArgs as unknown[]).flat().filter((arg): arg is string => typeof arg === 'string');
    done(await module.run({ args, options: command.opts(), terminal }));
  });
}

function complain(terminal: Terminal, words: string): ExitCode {
  terminal.err(`${words}\n`);
  return 2;
}

/** Says that the fault is the compiler's, so that nobody looks for it in a regulation. */
function internalError(error: unknown, terminal: Terminal): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return terminal.language === 'zh'
    ? `內部錯誤：這是 fagui ${VERSION} 本身的程式錯誤，不是您的檔案有問題。回報時請附上命令與下列內容：\n${trace}\n`
    : `Internal error: this is a bug of fagui ${VERSION} itself, not a fault of your files. Please report it with the command and the following:\n${trace}\n`;
}
