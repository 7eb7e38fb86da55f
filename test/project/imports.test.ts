/** Dependencies point one way: lang ← compiler ← commands; the runtime stands alone. */
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './files.ts';

interface Import {
  readonly from: string;
  /** A path relative to the root, `node:…`, or the name of a package. */
  readonly to: string;
}

const sources = projectFiles.filter((path) => /^(?:lang|compiler|generated|bench)\/.*\.[cm]?tsx?$/.test(path));
const imports: Import[] = sources.flatMap((from) =>
  ts.preProcessFile(readProjectFile(from), true, true).importedFiles.map(({ fileName }) => ({
    from, to: fileName.startsWith('.') ? posix.join(posix.dirname(from), fileName) : fileName,
  })));

const violations = (from: string, allowed: (to: string, from: string) => boolean): string[] =>
  imports.filter((i) => i.from.startsWith(from) && !allowed(i.to, i.from)).map((i) => `${i.from} imports ${i.to}`);
const isPackage = (to: string): boolean => !/^(?:node:|lang\/|compiler\/|generated\/|test\/|bench\/|rules\/|package\.json|\.\.)/.test(to);
const isFileAccess = (to: string): boolean => /^node:(?:fs|child_process|net|http|https|worker_threads|os)(?:\/|$)/.test(to);

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some((i) => i.from.startsWith('compiler/commands/') && i.to.startsWith('lang/'))).toBe(true);
  });

  it('of the runtime stay inside of the runtime', () => {
    expect(violations('compiler/runtime/', (to) => to.startsWith('compiler/runtime/'))).toEqual([]);
  });

  it('of the language stay inside of the language, and reach no file', () => {
    // the server and the editor extension are shells that call the compiler
    expect(violations('lang/', (to, from) => /^lang\/(?:server|vscode)\//.test(from) || to.startsWith('lang/') || (isPackage(to) && !isFileAccess(to)))).toEqual([]);
  });

  it('of the compiler never lead to the commands', () => {
    expect(violations('compiler/', (to, from) => from.startsWith('compiler/commands/') || !to.startsWith('compiler/commands/'))).toEqual([]);
  });

  it('never lead to tests, benchmarks or generated files', () => {
    expect(violations('lang/', (to) => !/^(?:test|bench|generated)\//.test(to))).toEqual([]);
    expect(violations('compiler/', (to) => !/^(?:test|bench|generated)\//.test(to))).toEqual([]);
  });

  it('reach files and programs only in the workspace and the commands, save for the program that reads PDF and those that print', () => {
    const allowed = /^compiler\/(?:workspace\/|commands\/|import\/pdf\.ts$|emit\/document\/print)/;
    expect(violations('compiler/', (to, from) => allowed.test(from) || !isFileAccess(to))).toEqual([]);
  });

  it('of the reference interpreter lead to no code of the compiler: types alone, and the numerals that it writes into random regulations', () => {
    const statements = projectFiles.filter((path) => path.startsWith('test/reference/')).flatMap((path) =>
      ts.createSourceFile(path, readProjectFile(path), ts.ScriptTarget.Latest).statements.filter(ts.isImportDeclaration).map((statement) => ({
        path, isType: statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, to: posix.join(posix.dirname(path), (statement.moduleSpecifier as ts.StringLiteral).text),
      })));
    const types = ['compiler/check/checked.ts', 'compiler/ir/program.ts', 'lang/dates.ts', 'lang/phrases.ts'];
    const isAllowed = ({ to, isType }: (typeof statements)[number]): boolean => to.startsWith('test/reference/') || to === 'lang/numerals.ts' || (isType && types.includes(to));
    expect(statements.length).toBeGreaterThan(20);
    expect(statements.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it('of generated code lead to the runtime and to other generated code only', () => {
    expect(violations('generated/', (to) => to === 'fagui/runtime' || to.startsWith('compiler/runtime/') || to.startsWith('generated/'))).toEqual([]);
  });
});
