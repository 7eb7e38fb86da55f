/** Files and functions small enough to read in one go. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './files.ts';

const FILE_LINES = 600;
const FUNCTION_LINES = 80;
const MEDIAN_FILE_LINES = 120;

const sources = projectFiles.filter((path) => /^(?:lang|compiler)\/.*\.(?:[cm]?[jt]sx?)$/.test(path));
const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function functionsOf(path: string): { name: string; lines: number }[] {
  const file = ts.createSourceFile(path, readProjectFile(path), ts.ScriptTarget.Latest, true);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line;
      const name = node.name?.getText(file) ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name.getText(file) : 'function');
      found.push({ name: `${path}:${line(node.getStart(file)) + 1} ${name}`, lines: line(node.end) - line(node.getStart(file)) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('sizes', () => {
  it(`no file under lang/ and compiler/ has more than ${FILE_LINES} lines, and half of them at most ${MEDIAN_FILE_LINES}`, () => {
    const files = sources.map((path) => ({ path, lines: linesOf(readProjectFile(path)) }));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((f) => f.lines > FILE_LINES)).toEqual([]);
    expect(median(files.map((f) => f.lines))).toBeLessThanOrEqual(MEDIAN_FILE_LINES);
  });

  it(`no function has more than ${FUNCTION_LINES} lines`, () => {
    const functions = sources.filter((path) => path.endsWith('.ts')).flatMap(functionsOf);
    expect(functions.length).toBeGreaterThan(500);
    expect(functions.filter((f) => f.lines > FUNCTION_LINES)).toEqual([]);
  });
});
