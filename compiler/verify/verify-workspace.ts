/** verify: every proof over every version of a workspace, in order. */
import { createEvaluators } from '../evaluate/evaluator.ts';
import { lowerVersion } from '../lower/index.ts';
import type { CompiledVersion, CompiledWorkspace, Period } from '../pipeline.ts';
import { caseBlock } from './case-block.ts';
import { confirmsCase } from './confirm.ts';
import type { Finding, Subject } from './findings.ts';
import { subjectOf } from './subject.ts';
import { proveBranches } from './proofs/branches.ts';
import { proveConditions } from './proofs/conditions.ts';
import { proveConflicts } from './proofs/conflicts.ts';
import { proveConsequences } from './proofs/consequences.ts';
import { proveDuties } from './proofs/duties.ts';
import { proveExceptions } from './proofs/exceptions.ts';
import { proveFactsRead } from './proofs/unread-facts.ts';
import { proveProvisos } from './proofs/provisos.ts';
import { proveScopes } from './proofs/scope.ts';
import { proveUnusedBranches } from './proofs/unused-branches.ts';

const PROOFS: readonly ((subject: Subject) => Finding[])[] = [proveBranches, proveUnusedBranches, proveScopes, proveExceptions, proveDuties, proveConditions, proveConflicts, proveConsequences, proveProvisos];

/** A finding with the version that it is about, and its case as a 案例 block; null where there is none. */
export interface VerifiedFinding extends Finding {
  readonly regulation: string;
  readonly version: string;
  readonly block: string | null;
}

/** The rules of a version that can be proven, with what proves them. @param periods when it is in force; none: on any day */
export function subjectOfVersion({ checked }: CompiledVersion, periods: readonly Pick<Period, 'from' | 'to'>[] = []): Subject {
  const program = { ...lowerVersion(checked), ...(periods.length > 0 ? { inForce: fromFirstToLast(periods) } : {}) };
  return subjectOf(checked, program, (condition, facts) => confirmsCase(condition, program, facts));
}

/** What is found in one version. A version with errors is left out: `check` says why. @param periods when it is in force; none: on any day */
export function verifyVersion(version: CompiledVersion, evaluators = createEvaluators(), periods: readonly Pick<Period, 'from' | 'to'>[] = []): VerifiedFinding[] {
  const { checked, provable } = version;
  if (!provable) return [];
  const subject = subjectOfVersion(version, periods);
  const { program } = subject;
  const { text } = checked.version;
  const titles = new Map<string, number>();
  // what belongs to another regulation is proven there
  const isElsewhere = (finding: Finding): boolean => finding.items.length > 0 && finding.items.every((alias) => program.items.find((i) => i.name.alias === alias)?.of !== undefined);
  return PROOFS.flatMap((prove) => prove(subject)).filter((finding) => !isElsewhere(finding)).map((finding) => {
    const count = (titles.get(finding.title) ?? 0) + 1;
    titles.set(finding.title, count);
    const title = count === 1 ? finding.title : `${finding.title}之${count}`;
    return { ...finding, regulation: text.alias, version: text.version, block: finding.facts && caseBlock(title, finding.facts, finding.items, checked, evaluators(checked)) };
  });
}

function fromFirstToLast(periods: readonly Pick<Period, 'from' | 'to'>[]): { from: number | null; to: number | null } {
  const [from, to] = [periods.map((p) => p.from), periods.map((p) => p.to)];
  return { from: from.includes(null) ? null : Math.min(...(from as number[])), to: to.includes(null) ? null : Math.max(...(to as number[])) };
}

/** All findings. The same one in several versions (what an amendment left as it was) is given once. @param isWhole whether nothing of the workspace was left out */
export function verifyWorkspace(compiled: CompiledWorkspace, isWhole = true): VerifiedFinding[] {
  const evaluators = createEvaluators();
  const found = new Map<string, VerifiedFinding>();
  for (const { versions, composed, periods } of compiled.regulations) {
    for (const finding of [...versions, ...composed].flatMap((v) => verifyVersion(v, evaluators, periods.filter((p) => p.version === v)))) {
      const { code, primary, parameters } = finding.diagnostic;
      const key = `${code} ${primary.source.path} ${primary.span.start} ${JSON.stringify(parameters)}`;
      if (!found.has(key)) found.set(key, finding);
    }
  }
  const unread = isWhole ? proveFactsRead(compiled).map((finding) => ({ ...finding, regulation: '', version: '', block: null })) : [];
  return [...found.values(), ...unread];
}
