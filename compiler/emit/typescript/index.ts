/** Emits evaluators in TypeScript, and runs them without files. */
export { emitModule, emitTypeScript, type EmitOptions } from './emit-typescript.ts';
export { compileProgram, compileResults, type CompiledProgram } from './compile-program.ts';
export { compileGuides, emitGuides, type CompiledGuides, type GuideOptions } from './emit-guides.ts';
export { emitIndex, type IndexPeriod } from './emit-index.ts';
export { calendarFacts, emitCalendar } from './emit-calendar.ts';
export { formatTypeScript, layoutSettings, moduleFormatter } from './format.ts';
export { meaningOf, clausesOf } from './meaning.ts';
