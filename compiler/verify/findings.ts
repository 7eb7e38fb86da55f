/** What a proof hands on: a diagnostic, and the case that shows it, confirmed by the evaluator. */
import type { CheckedItem, CheckedVersion } from '../check/checked.ts';
import { diagnose, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import type { Code, ParametersOf } from '../../lang/diagnostics/catalogue.ts';
import type { Span } from '../../lang/source.ts';
import type { Expression, ProgramDefinition, RuleProgram } from '../ir/program.ts';
import { showFacts, type CaseFact } from './cases.ts';
import type { FoundCase, Prover } from './prover.ts';

export type ProgramItem = RuleProgram['items'][number];

/** What the proofs of one version share. */
export interface Subject {
  readonly checked: CheckedVersion;
  readonly program: RuleProgram;
  readonly prover: Prover;
  /** The same rules when every enumeration has got one more member: vocabularies grow, and what guards against that is not superfluous. */
  readonly later: Prover;
  /** Does the evaluator find the condition true for these facts? Nothing is shown that it does not agree with. */
  confirms(condition: Expression, facts: readonly CaseFact[]): boolean;
}

export interface Finding {
  readonly diagnostic: Diagnostic;
  /** 第三點第四款; empty for what stands in no provision. */
  readonly provision: string;
  /** Short words for the name of the case. */
  readonly title: string;
  /** Aliases of the items whose outcomes the case states. */
  readonly items: readonly string[];
  /** The student that shows it; null where the finding is that there is none. */
  readonly facts: readonly CaseFact[] | null;
}

/** The checked item of a program's item: where it stands in the source. */
export const checkedItem = ({ checked }: Subject, item: ProgramItem): CheckedItem | undefined => checked.items.find((i) => i.alias === item.name.alias);

/** A definition with its own branches only, and those that provisos (但書) put before them. */
export interface Divided {
  readonly own: ProgramDefinition;
  readonly added: ProgramDefinition['branches'];
}

/** Null for what no definition of the source is: a limit that provisos change. */
export function ownBranches(subject: Subject, definition: ProgramDefinition): Divided | null {
  const home = checkedItem(subject, definition);
  if (home?.kind !== 'definition' || home.branches.length > definition.branches.length) return null;
  const count = definition.branches.length - home.branches.length;
  return { own: { ...definition, branches: definition.branches.slice(count) }, added: definition.branches.slice(0, count) };
}

export function labelAt(subject: Subject, item: ProgramItem, span?: Span): Label {
  const home = checkedItem(subject, item);
  return home ? { source: home.source, span: span ?? home.span } : { source: subject.checked.version.source, span: { start: 0, end: 0 } };
}

interface Words {
  readonly title: string;
  readonly label: Label;
  readonly related?: readonly Label[];
  readonly items?: readonly ProgramItem[];
}

/** A finding without a case: that there is none is what was proven. */
export function withoutCase<C extends Code>(item: ProgramItem, code: C, parameters: ParametersOf<C>, words: Words): Finding {
  return { diagnostic: diagnose(code, parameters, words.label, { related: words.related ?? [] }) as unknown as Diagnostic, provision: item.provision.label, title: words.title, items: (words.items ?? [item]).map((i) => i.name.alias), facts: null };
}

/** A finding with a case. The message gets the facts as `example`. */
export function withCase<C extends Code>(item: ProgramItem, code: C, parameters: Omit<ParametersOf<C>, 'example'>, facts: readonly CaseFact[], words: Words): Finding {
  return { ...withoutCase(item, code, { ...parameters, example: showFacts(facts) } as ParametersOf<C>, words), facts };
}

/** A question that the solver could not answer. */
export const unproven = (subject: Subject, item: ProgramItem, question: { readonly zh: string; readonly en: string }): Finding =>
  withoutCase(item, 'FG7112', { name: item.name.text, question: question.zh, questionEn: question.en }, { title: '', label: labelAt(subject, item) });

/** The answer, with what was found confirmed by the evaluator; where the two disagree nothing is claimed. */
export function confirmed({ prover, confirms }: Subject, condition: Expression): FoundCase {
  const result = prover.findCase(condition);
  return result.kind === 'found' && !confirms(condition, result.facts) ? { kind: 'unproven' } : result;
}
