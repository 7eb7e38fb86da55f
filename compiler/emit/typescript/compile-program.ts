/** The emitted evaluator without files: the command line evaluates what the emitter emits, and nothing else. */
import type { RuleProgram } from '../../ir/program.ts';
import * as runtime from '../../runtime/index.ts';
import { emitModule } from './emit-typescript.ts';

export interface CompiledProgram {
  /** Checks an input of any form and evaluates what of it can be read. Results by alias, in source order. */
  evaluate(input: unknown): { readonly issues: readonly runtime.Issue[]; readonly results: Readonly<Record<string, runtime.Result>> };
  /** Outcomes only, from an input in alias form. */
  decide(input: object): Readonly<Record<string, runtime.Decision>>;
  readonly inputSchema: runtime.StandardSchema<unknown>;
}

interface LoadedModule {
  evaluate(input: object): Record<string, runtime.Result>;
  decide(input: object): Record<string, runtime.Decision>;
  checkedInput(input: unknown): runtime.CheckedInput;
  readonly inputSchema: runtime.StandardSchema<unknown>;
}

/**
 * Runs the text of an emitted module and hands out what it exports under these names. The text is the emitter's own: names are identifiers that
 * it made and every text of the program is a string literal, so nothing of a source file runs as code. `imported`: what it takes from another module.
 */
export function loadModule<T>(parts: { readonly runtimeNames: readonly string[]; readonly body: string }, exported: readonly string[], imported: readonly string[] = [], from: object = {}): T {
  const plain = parts.body.replace(/^export (?=function |const )/gm, '');
  // `runtime` is a name that no module declares
  const imports = `const { ${parts.runtimeNames.join(', ')} } = runtime.own;\nconst { ${imported.join(', ')} } = runtime.from;`;
  const load = new Function('runtime', `'use strict';\n${imports}\n${plain}\nreturn { ${exported.join(', ')} };`);
  return load({ own: runtime, from }) as T;
}

/** Compiles a program to functions of this process. */
export function compileProgram(program: RuleProgram): CompiledProgram {
  const loaded = loadModule<LoadedModule>(emitModule(program, program.regulation.alias, false), ['evaluate', 'decide', 'checkedInput', 'inputSchema']);
  return {
    evaluate: (input) => {
      const { value, issues } = loaded.checkedInput(input);
      return { issues, results: loaded.evaluate(value) };
    },
    decide: loaded.decide,
    inputSchema: loaded.inputSchema,
  };
}

/** Like `compileProgram` for who asks for some of the results only: what nobody asks for is not computed. */
export function compileResults(program: RuleProgram): (input: unknown, aliases: readonly string[]) => ReturnType<CompiledProgram['evaluate']> {
  const loaded = loadModule<{ readonly resultOf: Readonly<Record<string, (input: object) => runtime.Result>> } & Pick<LoadedModule, 'checkedInput'>>(emitModule(program, program.regulation.alias, false, true), ['resultOf', 'checkedInput']);
  return (input, aliases) => {
    const { value, issues } = loaded.checkedInput(input);
    return { issues, results: Object.fromEntries(aliases.map((alias) => [alias, runtime.readably(loaded.resultOf[alias]!, value as object)])) };
  };
}
