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
 * Compiles a program to a function of this process. The text is the emitter's own: names are identifiers that it made and every text of the
 * program is a string literal, so nothing of a source file runs as code.
 */
export function compileProgram(program: RuleProgram): CompiledProgram {
  const { runtimeNames, body } = emitModule(program, program.regulation.alias, false);
  const plain = body.replace(/^export (?=function |const )/gm, '');
  const load = new Function('runtime', `'use strict';\nconst { ${runtimeNames.join(', ')} } = runtime;\n${plain}\nreturn { evaluate, decide, checkedInput, inputSchema };`);
  const loaded = load(runtime) as LoadedModule;
  return {
    evaluate: (input) => {
      const { value, issues } = loaded.checkedInput(input);
      return { issues, results: loaded.evaluate(value) };
    },
    decide: loaded.decide,
    inputSchema: loaded.inputSchema,
  };
}
