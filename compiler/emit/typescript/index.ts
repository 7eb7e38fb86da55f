/** Emits evaluators in TypeScript, and runs them without files. */
export { emitTypeScript, type EmitOptions } from './emit-typescript.ts';
export { compileProgram, type CompiledProgram } from './compile-program.ts';
export { compileGuides, emitGuides, type CompiledGuides, type GuideOptions } from './emit-guides.ts';
export { formatTypeScript } from './format.ts';
export { meaningOf, clausesOf } from './meaning.ts';
