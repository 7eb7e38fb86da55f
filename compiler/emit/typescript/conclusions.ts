/** Conclusions (結論): one decision from those of the items that they require. */
import type { Expression, ProgramConclusion } from '../../ir/program.ts';
import { withConflicts } from './conflicts.ts';
import { declareFunction, lineComment, local, type Emission } from './emission.ts';
import { factNames } from './item-facts.ts';
import { allOf, decidedConstant, explainedCode, exportedFunction, itemComment, part, returnIf, settledCode, type EmittedItem } from './items.ts';
import { compileAnswer } from './lacks.ts';
import { literal, numbered, pascalCase } from './names.ts';

type Emitted = (name: string) => EmittedItem;

/** What a required item decides, and what can become of it. */
interface Requirement {
  readonly emitted: EmittedItem;
  readonly decide: string;
  reach(decision: string): string;
}

function requirementOf(emission: Emission, emitted: EmittedItem): Requirement {
  const { rt } = emission;
  const { decided } = emitted;
  if (decided) return { emitted, decide: decided.decide, reach: (decision) => `${rt('reachOfTruth')}(${decision}, ${decided.truth})` };
  if (emitted.decide === null) throw new Error(`rule program: ${emitted.item.name.text} is nothing that a conclusion can require`);
  return { emitted, decide: emitted.decide, reach: (decision) => `${rt('reachOf')}(${decision})` };
}

function decideBody(emission: Emission, conclusion: ProgramConclusion, requirements: readonly Requirement[], inCase: Expression): string[] {
  const { rt, ts } = emission;
  const names = requirements.map((_, i) => local(emission, numbered('required', i)));
  const reach = local(emission, 'reach');
  const reaches = requirements.map((requirement, i) => requirement.reach(names[i]!));
  const together = reaches.length === 0 ? rt('FULFILLED') : reaches.reduce((all, one) => `${rt('reachTogether')}(${all}, ${one})`);
  const c = part(emission, 'inCase', inCase);
  const returned = (bits: 'FULFILLED' | 'FAILED' | 'CONFLICTING', outcome: string): string[] => returnIf(allOf(c.is('YES'), `${reach} === ${rt(bits)}`), decidedConstant(emission, conclusion, outcome));
  return [
    ...c.lines,
    ...returnIf(c.is('NO'), decidedConstant(emission, conclusion, 'notApplicable')),
    ...requirements.map((requirement, i) => `const ${names[i]} = ${requirement.decide};`),
    `const ${reach}${ts(': number')} = ${together};`,
    ...returned('FULFILLED', 'entitled'), ...returned('FAILED', 'notEntitled'), ...returned('CONFLICTING', 'conflict'),
    `return ${rt('undeterminedConclusion')}(${literal(conclusion.provision.label)}, ${compileAnswer(emission, inCase)}, ${reach}, [${names.join(', ')}], ${factNames(emission, conclusion)});`,
  ];
}

/** Emits a conclusion whose required items have been emitted. */
export function emitConclusion(emission: Emission, conclusion: ProgramConclusion, emitted: Emitted): EmittedItem {
  const { names, rt, rtType } = emission;
  const pascal = pascalCase(conclusion.name.alias);
  const [exported, explained] = [names.fresh(conclusion.name.alias), names.fresh(`explain${pascal}`)];
  const inCase: Expression = conclusion.applies ?? { op: 'boolean', value: true };
  const requirements = conclusion.requires.map((name) => requirementOf(emission, emitted(name)));
  const own = declareFunction(emission, `decide${pascal}`, rtType('Decision'), decideBody(emission, conclusion, requirements, inCase)).call;
  const decide = settledCode(emission, conclusion, withConflicts(emission, conclusion, own, inCase));
  const produced = conclusion.produces.map(emitted);
  const required = requirements.map(({ emitted: e }) => `{ name: ${literal(e.item.name.text)}, result: ${e.result} }`);
  const given = produced.map((e) => `[${literal(e.item.name.alias)}, ${e.result}]`);
  const result = declareFunction(emission, `resultOf${pascal}`, rtType('Result'), [
    `return ${rt('conclusionResult')}(${decide.code}, ${explainedCode(emission, conclusion)}, [${required.join(', ')}], [${given.join(', ')}]);`,
  ]).call;
  emission.declarations.push(
    exportedFunction(emission, exported, 'Decision', itemComment(conclusion), decide.exported),
    exportedFunction(emission, explained, 'Result', lineComment(`${conclusion.name.text}：結果與理由。`), result),
  );
  return { item: conclusion, decide: decide.code, result, explained };
}
