/** verify: what can be proven about rules without data, each with a case that shows it. */
export { confirmsCase } from './confirm.ts';
export { createProver, findCase, type FoundCase, type Prover } from './prover.ts';
export { inputOf, showFacts, type CaseFact, type CaseInput } from './cases.ts';
