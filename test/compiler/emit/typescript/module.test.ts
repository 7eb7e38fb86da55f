/** The emitted text itself: types, layout, documentation, the same bytes each time, what a bundler keeps. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emitTypeScript, formatTypeScript, moduleFormatter } from '../../../../compiler/emit/typescript/index.ts';
import { definition, integer, number, program, truth } from './build-program.ts';
import { courseSelection } from './course-selection.ts';
import { randomProgram } from './random-program.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const OPTIONS = { runtimeModule: RUNTIME_MODULE, sourcePath: 'rules/test/course-selection.fagui' };
const text = emitTypeScript(courseSelection, OPTIONS);

describe('an emitted module', () => {
  it('passes the strict type checker, and so do modules of random programs', async () => {
    const texts = new Map([['course-selection.ts', text], ['formatted.ts', await formatTypeScript(text)]]);
    // the modules of other random programs are checked with their guides
    for (let seed = 16; seed <= 40; seed++) texts.set(`random-${seed}.ts`, emitTypeScript(randomProgram(seed), OPTIONS));
    expect(typeErrors(texts)).toEqual([]);
    // the checker does object to what is wrong
    expect(typeErrors(new Map([['wrong.ts', `${text}\ncrossDivision({ student: { programme: 'nobody' } });`]]))).toHaveLength(1);
  });
  it('says where it comes from, which version it is and that its text is a restatement', () => {
    expect(text.slice(0, 200)).toContain('版本 105-1');
    expect(text).toContain('由 rules/test/course-selection.fagui 產生');
    expect(text).toContain('所引條文是公開規定的改寫');
    expect(emitTypeScript({ ...courseSelection, regulation: { ...courseSelection.regulation, wording: '原文' } }, OPTIONS)).not.toContain('的改寫');
  });
  it('documents each rule with its provision, its words and its meaning', async () => {
    const formatted = await formatTypeScript(text);
    const start = formatted.indexOf(' * 跨日選修上限（第三點第四款）');
    const comment = formatted.slice(start, formatted.indexOf('export function crossDivision'));
    expect(comment).toContain('> 進修部學生跨日選修，以當學期學分總數三分之一為上限。');
    expect(comment).toContain('- 適用 學生.學制 = 四技進修部');
    expect(comment).toContain('跨日上限（1/3）');
    expect(comment).toContain('- 除外 學生.身分 有一屬於 延修生、畢業班、轉學生');
  });
  it('gives constants the type of what they stand for: the checker would call a test of them impossible', () => {
    const own = definition('own', integer(0, 9), { branches: [{ condition: truth(true), value: number(1) }, { condition: truth(false), value: number(2) }] });
    const emitted = emitTypeScript(program({ records: [], items: [own] }), OPTIONS);
    for (const line of ['const case1: Truth = YES as Truth;', 'const case2: Truth = NO as Truth;', 'const case1: Answer = YES as Answer;', 'const case2: Answer = NO as Answer;']) expect(emitted).toContain(line);
  });
  it('is laid out with single quotes, commas at the end and lines of at most 140 characters', async () => {
    const words = (n: number): string => `"${'x'.repeat(n)}"`;
    expect(await formatTypeScript('const a = "x"\r\n')).toBe("const a = 'x';\n");
    expect(await formatTypeScript(`const a = [${words(60)}, ${words(61)}]`)).toBe(`const a = ['${'x'.repeat(60)}', '${'x'.repeat(61)}'];\n`);
    expect(await formatTypeScript(`const a = [${words(60)}, ${words(62)}]`)).toBe(`const a = [\n  '${'x'.repeat(60)}',\n  '${'x'.repeat(62)}',\n];\n`);
  });
  it('is the same bytes each time', async () => {
    expect(emitTypeScript(courseSelection, OPTIONS)).toBe(text);
    expect(await formatTypeScript(text)).toBe(await formatTypeScript(await formatTypeScript(text)));
  });
  it('is laid out alike among others that share declarations with it', async () => {
    const format = moduleFormatter();
    const others = [1, 2, 3].map((seed) => emitTypeScript(randomProgram(seed), OPTIONS));
    // an empty line that the layout takes out, and code that is one declaration of what was laid out before
    const small = ['call(\n\na,\n\nb)\n', 'const x = "a"\n\n/** Of x. */\nconst y = x\n', '// first\n\nconst y = x\n\n\nconst x = "a"\n', 'const x = "a"\n', 'interface Empty {\n\n}\n'];
    for (const code of [text, ...others, text.replaceAll('105-1', '106-1'), text, ...small]) expect(await format(code)).toBe(await formatTypeScript(code));
  });
  it('names sets and writes them as masks, without loops or closures', () => {
    expect(text).toContain('const EXEMPTED = 0b1110;');
    expect(text).toMatch(/statuses & EXEMPTED/);
  });
  it('as plain JavaScript parses and has no types', () => {
    const plain = emitTypeScript(courseSelection, { ...OPTIONS, types: false });
    expect(plain).not.toContain('interface');
    expect(() => new Function(plain.replace(/^import .*$/gm, '').replace(/^export /gm, ''))).not.toThrow();
  });
  async function bundleOf(contents: string, runtimePath: string): Promise<string> {
    const generated = emitTypeScript(courseSelection, { ...OPTIONS, runtimeModule: fileURLToPath(new URL(runtimePath, import.meta.url)) });
    const result = await build({
      stdin: { contents, loader: 'ts' }, bundle: true, write: false, format: 'esm', treeShaking: true, charset: 'utf8',
      plugins: [{
        name: 'generated',
        setup: (b) => {
          b.onResolve({ filter: /^generated$/ }, () => ({ path: 'generated', namespace: 'generated' }));
          b.onLoad({ filter: /.*/, namespace: 'generated' }, () => ({ contents: generated, loader: 'ts', resolveDir: '/' }));
        },
      }],
    });
    return result.outputFiles[0]!.text;
  }
  it('lets a bundler drop what is not used', async () => {
    const bundled = await bundleOf(`import { semesterLimit } from 'generated'; console.log(semesterLimit({}));`, '../../../../compiler/runtime/index.ts');
    expect(bundled).toContain('computeSemesterLimit');
    for (const dropped of ['decideCrossDivision', 'CROSS_DIVISION_MET', 'INPUT_SHAPE', 'standardSchema', '跨日']) expect(bundled).not.toContain(dropped);
  });
  it.each(['../../../../compiler/runtime/index.ts', '../../../../compiler/dist/runtime.js'])('brings nothing of the runtime that nobody calls: %s', async (path) => {
    const bundled = await bundleOf(`import { regulation } from 'generated'; console.log(regulation.title);`, path);
    expect(bundled.match(/^(?:var|function|const|let) \w+/gm)).toEqual(['var regulation']);
  });
});
