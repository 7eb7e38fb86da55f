/** What generated evaluators import: exact numbers, dates, three-valued logic, input checks, results. Imports nothing from outside this folder. */
export * from './truth.ts';
export * from './rational.ts';
export * from './decimal.ts';
export * from './dates.ts';
export * from './result.ts';
export * from './undetermined.ts';
export * from './read.ts';
export * from './sets.ts';
export * from './shown.ts';
export * from './input-shape.ts';
export * from './check-input.ts';
export * from './check-value.ts';
export * from './standard-schema.ts';
export * from './explanation.ts';
export * from './guide.ts';
export * from './changes.ts';
export * from './full-explanation.ts';
