/** What to say about a command line that cannot be understood. */
import type { CommanderError } from 'commander';
import type { Language } from '../../lang/diagnostics/render.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { visibleText } from '../../lang/diagnostics/render-width.ts';
import type { CommandEntry, CommandModule } from './command.ts';

export interface UsageContext {
  readonly entries: readonly CommandEntry[];
  readonly module: CommandModule | null;
  readonly name: string | null;
  readonly argv: readonly string[];
}

/** One or two sentences without a line end. */
export function usageWords(error: CommanderError, context: UsageContext, language: Language): string {
  const zh = language === 'zh';
  const quoted = visibleText(/'([^']*)'/.exec(error.message)?.[1] ?? '');
  const hint = helpHint(context.name, zh);
  switch (error.code) {
    case 'commander.unknownCommand': {
      const near = suggest(quoted, context.entries.map((e) => e.name));
      return (zh ? `沒有「${quoted}」這個命令。` : `There is no command "${quoted}".`) + didYouMean(near, zh, helpHint(null, zh));
    }
    case 'commander.unknownOption': {
      const near = suggest(quoted, longFlags(context.module));
      return (zh ? `沒有「${quoted}」這個選項。` : `There is no option "${quoted}".`) + didYouMean(near, zh, hint);
    }
    case 'commander.missingArgument':
      return (zh ? `缺少引數「${quoted}」。` : `The argument "${quoted}" is missing.`) + hint;
    case 'commander.optionMissingArgument':
      return (zh ? `選項「${quoted}」後面要有值。` : `The option "${quoted}" needs a value.`) + hint;
    case 'commander.excessArguments':
      return (zh ? '引數太多。' : 'There are too many arguments.') + hint;
    case 'commander.invalidArgument':
      return invalidValue(error.message, zh) + hint;
    default:
      return (zh ? '無法了解這個命令。' : 'This command cannot be understood.') + hint;
  }
}

/** "error: option '--format <form>' argument 'x' is invalid. Allowed choices are a, b." */
function invalidValue(message: string, zh: boolean): string {
  const [, option = '', value = ''] = /'([^']*)'[^']*'([\s\S]*)' is invalid/.exec(message) ?? [];
  const flag = /--[\w-]+/.exec(option)?.[0] ?? option;
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
  const shown = visibleText(value);
  if (!zh) return `"${shown}" is not a value of ${flag}; use ${choices}.`;
  return `${flag} 沒有「${shown}」這個值；可用的有 ${choices.replaceAll(', ', '、')}。`;
}

function longFlags(module: CommandModule | null): string[] {
  const own = module?.options.map((option) => /--[\w-]+/.exec(option.flags)?.[0] ?? '') ?? [];
  return [...own, '--help', '--lang', '--version'].filter((flag) => flag !== '');
}

const didYouMean = (near: string | null, zh: boolean, otherwise: string): string =>
  near === null ? otherwise : zh ? `您是不是要用 ${near}？` : ` Did you mean ${near}?`;

function helpHint(name: string | null, zh: boolean): string {
  const command = name === null ? 'fagui --help' : `fagui ${name} --help`;
  return zh ? `用法請見 ${command}。` : ` See ${command}.`;
}
