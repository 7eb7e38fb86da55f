/** `fagui completion SHELL`: a script for the shell, made from the list of commands and their options. */
import { DIAGNOSTIC_FORMATS } from './report.ts';
import { UsageError, type Call, type CommandModule, type ExitCode, type OptionSpec } from './command.ts';
import { commands } from './registry.ts';
import type { Language } from '../../lang/diagnostics/render.ts';

export const command: CommandModule = { options: [], run: complete };

interface Described {
  readonly name: string;
  readonly words: string;
  readonly options: readonly OptionSpec[];
}

async function complete({ args, terminal }: Call): Promise<ExitCode> {
  const shell = args[0] ?? '';
  const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell as keyof typeof SHELLS] : undefined;
  if (write === undefined) throw new UsageError({ zh: `沒有「${shell}」的補全設定；可用的有 bash、zsh、fish。`, en: `There is no completion for "${shell}"; use bash, zsh or fish.` });
  const described = await Promise.all(commands.map(async (entry): Promise<Described> => ({
    name: entry.name, words: entry[terminal.language], options: (await entry.load()).command.options,
  })));
  terminal.out(write(described, terminal.language));
  return 0;
}

const SHELLS = { bash, zsh, fish };

const longFlag = (option: OptionSpec): string => /--[\w-]+/.exec(option.flags)?.[0] ?? '';
const flagsOf = (described: Described): string => [...described.options.map(longFlag), '--lang', '--help'].filter((flag) => flag !== '').join(' ');
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function bash(described: readonly Described[]): string {
  const cases = described.map((d) => `    ${d.name}) flags='${flagsOf(d)}' ;;`).join('\n');
  return `# fagui: source <(fagui completion bash)
_fagui() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" flags='--help --version --lang'
  COMPREPLY=()
  case "$before" in
    --format) COMPREPLY=($(compgen -W '${DIAGNOSTIC_FORMATS.join(' ')}' -- "$word")); return ;;
    --lang) COMPREPLY=($(compgen -W 'zh en' -- "$word")); return ;;
  esac
  if [[ $COMP_CWORD -eq 1 && $word != -* ]]; then
    COMPREPLY=($(compgen -W '${described.map((d) => d.name).join(' ')}' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$word")); else compopt -o default; fi
}
complete -F _fagui fagui
`;
}

function zsh(described: readonly Described[], language: Language): string {
  const names = described.map((d) => `    ${quote(`${d.name}:${d.words.replaceAll(':', '\\:')}`)}`).join('\n');
  const bracketed = (option: OptionSpec): string => quote(`${longFlag(option)}[${option[language].replace(/[[\]]/g, '')}]`);
  const cases = described.map((d) => `    ${d.name}) _arguments ${[...d.options.map(bracketed), quote('*:file:_files')].join(' ')} ;;`).join('\n');
  return `#compdef fagui
_fagui() {
  local -a names
  names=(
${names}
  )
  if (( CURRENT == 2 )); then _describe fagui names; return; fi
  local called=$words[2]
  shift words
  (( CURRENT -= 1 ))
  case $called in
${cases}
  esac
}
compdef _fagui fagui
`;
}

function fish(described: readonly Described[], language: Language): string {
  const names = described.map((d) => `complete -c fagui -n __fish_use_subcommand -a ${d.name} -d ${quote(d.words)}\n`);
  const flags = described.flatMap((d) => d.options.map((option) => `complete -c fagui -n '__fish_seen_subcommand_from ${d.name}' -l ${longFlag(option).slice(2)} -d ${quote(option[language])}\n`));
  return [...names, ...flags].join('');
}
