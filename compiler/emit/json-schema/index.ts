/** Emits the JSON Schema of an evaluator's input. */
export { emitJsonSchema } from './emit-json-schema.ts';
