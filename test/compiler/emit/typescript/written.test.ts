/** Evaluators and guides of real regulations, word for word: what stands under generated/, layout aside. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emitGuides, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { generatedText, written } from './rule-programs.ts';

const reason = written.length > 0 ? '' : ' (skipped: there is no generated/)';

/** Without what the formatter moves: white space, parentheses, commas, quotes, the bars and semicolons of types. */
const bare = (text: string): string => text.replace(/[\s(),;"'`\\|]+/g, '');

/** Where two texts part, with some of what stands before. */
function difference(made: string, given: string): string | null {
  const [a, b] = [bare(made), bare(given)];
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a, b].map((text) => text.slice(Math.max(0, at - 30), at + 30)).join(' / ');
}

describe.skipIf(reason !== '')(`modules of real regulations${reason}`, () => {
  it.each(written.map((one) => [one.path, one] as const))('%s', (path, { stem, program, sourcePath, office }) => {
    const runtimeModule = `${posix.relative(posix.dirname(path), 'compiler')}/runtime/index.ts`;
    expect(difference(emitTypeScript(program, { runtimeModule, sourcePath }), generatedText(`${path}.ts`))).toBeNull();
    expect(difference(emitGuides(program, { runtimeModule, evaluatorModule: `./${stem}.ts`, sourcePath, office }), generatedText(`${path}.explain.ts`))).toBeNull();
  });
});
