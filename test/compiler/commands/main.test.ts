import { describe, expect, it } from 'vitest';
import { UsageError, type Call, type CommandEntry } from '../../../compiler/commands/command.ts';
import { exitCodeFor } from '../../../compiler/commands/report.ts';
import { commands } from '../../../compiler/commands/registry.ts';
import { VERSION } from '../../../compiler/commands/version.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { displayWidth } from '../../../lang/diagnostics/render-width.ts';
import { wholeFile } from '../../../compiler/workspace/whole-file.ts';
import { runIn } from './capture.ts';

const calls: Call[] = [];
const loaded: string[] = [];
const entry = (name: string, args: string, run: (call: Call) => 0 | 1): CommandEntry => ({
  name, arguments: args, zh: `${name} 的說明`, en: `about ${name}`,
  load: () => {
    loaded.push(name);
    return Promise.resolve({
      command: {
        options: [
          { flags: '--check', zh: '只檢查', en: 'check only' },
          { flags: '--form <form>', choices: ['json', 'md'], default: 'md', zh: '形式', en: 'form' },
        ],
        run,
      },
    });
  },
});
const entries = [
  entry('check', '[paths...]', (call) => (calls.push(call), 1)),
  entry('compare', '<old> <new>', (call) => (calls.push(call), 0)),
  entry('broken', '', () => { throw new Error('something impossible'); }),
  entry('misused', '', () => { throw new UsageError({ zh: '不能這樣用。', en: 'Not like this.' }); }),
];
const run = (...argv: string[]): ReturnType<typeof runIn> => runIn('/', argv, entries);

describe('runCommandLine', () => {
  it('gives a command its arguments and options, and its exit code back', async () => {
    expect((await run('check', 'a', '--check', 'b', '--form', 'json')).code).toBe(1);
    expect(calls.at(-1)).toMatchObject({ args: ['a', 'b'], options: { check: true, form: 'json' } });
    expect((await run('compare', 'a', 'b', '--lang=en')).code).toBe(0);
    expect(calls.at(-1)).toMatchObject({ args: ['a', 'b'], options: { form: 'md' }, terminal: { language: 'en' } });
    expect((await run('check', '--', '--check')).code).toBe(1);
    expect(calls.at(-1)).toMatchObject({ args: ['--check'] });
  });

  it('loads only the command that is called', async () => {
    loaded.length = 0;
    await run('--help');
    await run('--lang', 'en', '--help');
    await run('--version');
    expect(loaded).toEqual([]);
    await run('--lang', 'en', 'check');
    await run('help', 'compare');
    expect(loaded).toEqual(['check', 'compare']);
  });

  it.each([
    [['chekc'], '沒有「chekc」這個命令。您是不是要用 check？\n'],
    [['xyz'], '沒有「xyz」這個命令。用法請見 fagui --help。\n'],
    [['check', '--chekc'], '沒有「--chekc」這個選項。您是不是要用 --check？\n'],
    [['compare', 'a'], '缺少引數「new」。用法請見 fagui compare --help。\n'],
    [['compare', 'a', 'b', 'c'], '引數太多。用法請見 fagui compare --help。\n'],
    [['check', '--form', 'x'], '--form 沒有「x」這個值；可用的有 json、md。用法請見 fagui check --help。\n'],
    [['check', '--form'], '選項「--form <form>」後面要有值。用法請見 fagui check --help。\n'],
    [['--lang', 'en', 'chekc'], 'There is no command "chekc". Did you mean check?\n'],
    [['check', '--form', 'x', '--lang', 'en'], '"x" is not a value of --form; use json, md. See fagui check --help.\n'],
    [['misused'], '不能這樣用。\n'],
    [['misused', '--lang', 'en'], 'Not like this.\n'],
  ])('answers the misuse %j in words on standard error with exit code 2', async (argv, words) => {
    expect(await run(...argv)).toEqual({ code: 2, out: '', err: words });
  });

  it('says of its own bugs that they are its own, with exit code 3', async () => {
    const { code, out, err } = await run('broken');
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('fagui 0.1.0 本身的程式錯誤');
    expect(err).toContain('something impossible');
    expect((await run('broken', '--lang', 'en')).err).toContain('a bug of fagui');
  });

  it('prints help and version on standard output', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    const help = await run('--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('用法： fagui [選項] [命令]');
    expect((await run()).out).toBe(help.out);
    const own = (await run('check', '--help', '--lang', 'en')).out;
    expect(own).toContain('Usage: fagui check [options] [paths...]');
    expect(own).toMatch(/--form <form> +form \(choices: "json", "md", default: "md"\)|--form <form> +form \(default: md\)/);
  });

  it('aligns the overview by columns and not by characters', async () => {
    const lines = (await run('--help')).out.split('\n').filter((line) => / 的說明$/.test(line));
    expect(lines.length).toBe(entries.length);
    expect(new Set(lines.map((line) => displayWidth(line.slice(0, line.lastIndexOf('  ') + 2)))).size).toBe(1);
  });
});

describe('the commands', () => {
  it('can all be loaded, and describe every option in both languages', async () => {
    for (const command of commands) {
      const module = (await command.load()).command;
      expect(module.run, command.name).toBeTypeOf('function');
      for (const text of [command, ...module.options]) expect([text.zh.length > 0, /^[\x20-\x7e]+$/.test(text.en)], JSON.stringify(text)).toEqual([true, true]);
    }
  });
});

describe('exitCodeFor', () => {
  const one = (code: 'FG8001' | 'FG8003' | 'FG8006'): ReturnType<typeof diagnose> => diagnose(code, { path: 'a' }, wholeFile('a'));
  it('is 0 without errors, 2 when all of them are about the call, otherwise 1', () => {
    expect([exitCodeFor([]), exitCodeFor([one('FG8003')]), exitCodeFor([one('FG8001'), one('FG8003')]), exitCodeFor([one('FG8001'), one('FG8006')])]).toEqual([0, 0, 2, 1]);
  });
});
