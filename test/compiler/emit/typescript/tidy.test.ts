/** Emitted code does nothing for nothing: no empty blocks, no factors of one, no conditions that always hold, nothing declared that is not read. */
import { describe, expect, it } from 'vitest';
import { emitGuides, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import type { RuleProgram } from '../../../../compiler/ir/program.ts';
import { program } from './build-program.ts';
import { courseSelection } from './course-selection.ts';
import { everything } from './everything.ts';
import { randomProgram } from './random-program.ts';

const OPTIONS = { runtimeModule: 'fagui/runtime', sourcePath: 'rules/test/tidy.fagui', office: '教務處', evaluatorModule: './tidy.ts', types: false };

/** Without comments, and with `T` for every text. */
const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (found) => (found.startsWith('/*') ? 'C' : 'T'));

const IDLE: readonly (readonly [string, RegExp])[] = [
  ['an import of nothing', /\{ +\} from/], ['two empty lines', /\n\n\n/], ['an empty comment', /\/\/ *$/m],
  ['an empty block', /\{\s*\}/], ['an empty line in a list', /\[\s*\n\s*\]/], ['a factor of one', /\b1n? \* |(?<!-)\* 1\b/], ['a condition that always holds', /\bif \((?:true|false)\)|\btrue &&|&& true\b|\bfalse \|\||\|\| false\b|if \(\)/], ['a text that lacks what it lacks', /\b(\w+) = lacking\(\1\);/], ['no cases to try', /OverCases\(\[\]/],
  ['a step to the same value', /\b(\w+) = \1;/], ['twice the same', /\blacking\(([^()]+), \1\)/], ['parentheses twice', /\(\(\w+\)\)/], ['a limit that is none', /\b(?:minCourses|minCredits|eachLow|maxCourses|maxCredits|eachHigh): (?:0|null)\b|parent: -\d/],
];

/** Declared in a function, and not read there. */
function unread(code: string): string[] {
  return [...code.matchAll(/^(?:export )?function (\w+)\(([^)]*)\) \{\n([\s\S]*?)\n\}/gm)].flatMap(([, name, parameters, body]) => {
    const count = (word: string): number => [...body!.matchAll(new RegExp(`(?<![\\w$.])${word.replace(/\$/g, '\\$')}(?![\\w$])`, 'g'))].length;
    const lost = parameters!.split(', ').filter((one) => one !== '' && one !== '_input' && count(one) === 0);
    return [...lost, ...[...body!.matchAll(/\b(?:const|let) ([\w$]+) =/g)].map(([, local]) => local!).filter((local) => count(local) < 2)].map((one) => `${name}: ${one}`);
  });
}
/** Declared in the module, and read nowhere. */
const unused = (code: string): string[] => [...code.matchAll(/^(?:function|const) ([\w$]+)/gm)].map(([, name]) => name!).filter((name) => code.split(new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?![\\w$])`)).length < 3);

function idle(program: RuleProgram): string[] {
  return [emitTypeScript(program, OPTIONS), emitGuides(program, OPTIONS)].map(bare).flatMap((code) => [...IDLE.flatMap(([what, pattern]) => (pattern.test(code) ? [`${what}: ${pattern.exec(code)![0].slice(0, 80)}`] : [])), ...unread(code), ...unused(code)]);
}

describe('emitted code', () => {
  it('casts constants only', () => {
    const typed = emitTypeScript(everything, { ...OPTIONS, types: true });
    expect([...typed.matchAll(/= (.*) as (?:Truth|Answer);/g)].map(([, code]) => code).filter((code) => code !== 'YES' && code !== 'NO')).toEqual([]);
    expect([...typed.matchAll(/\? ([^?:]+) : ([^?:]+)\) as number/g)].map(([, yes, no]) => [yes, no])).toContainEqual(['4', '3']);
    expect([...typed.matchAll(/\? ([^?:]+) : ([^?:]+)\) as number/g)].filter(([, ...sides]) => sides.some((side) => !/^-?\d+$/.test(side)))).toEqual([]);
  });
  it('says nothing of rules that are not there', () => {
    const empty = program({ records: [], items: [] });
    for (const types of [true, false]) for (const emit of [emitTypeScript, emitGuides]) expect(emit(empty, { ...OPTIONS, types })).not.toMatch(/\{ +\} from|\n\n\n/);
    expect(emitGuides(empty, OPTIONS)).not.toContain('import');
  });
  it('has no types as plain JavaScript', () => {
    for (const code of [emitTypeScript(everything, OPTIONS), emitGuides(everything, OPTIONS)]) expect(bare(code)).not.toMatch(/\bimport type|\binterface |: (?:Truth|Input|Answer)\b|\bas const\b/);
  });
  it('does nothing for nothing', () => {
    expect(idle(everything)).toEqual([]);
    expect(idle(courseSelection)).toEqual([]);
    for (let seed = 1; seed <= 20; seed++) expect([seed, ...idle(randomProgram(seed))]).toEqual([seed]);
  });
});
