/** What the expectations of a 案例 are asked of: the version of their side, and the facts as that version reads them. */
import type { ExpectationSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedCase, CheckedVersion } from '../check/checked.ts';
import type { CompiledRegulation, CompiledVersion } from '../pipeline.ts';
import type { VersionReading } from '../readings.ts';
import { readingOfCase, versionOfSide } from './case-version.ts';
import { readCase } from './read-case.ts';

export interface ReadExpectation {
  readonly expectation: ExpectationSyntax;
  readonly reading: VersionReading;
  /** The input of the evaluator; null where something of the case cannot be read. */
  readonly input: ReturnType<typeof readCase>;
}

/** The expectations whose version was found, in order; each version reads the facts once. What is wrong is reported. */
export function readSides(c: CheckedCase, version: CompiledVersion, compiled: CompiledRegulation, report: Report): ReadExpectation[] {
  if (!c.syntax.expectations.length) report(diagnose('FG7003', { name: c.syntax.name.text }, { source: c.source, span: c.syntax.headSpan }));
  const readings = new Map<ExpectationSyntax['side'], VersionReading | null>();
  const inputs = new Map<CheckedVersion, ReturnType<typeof readCase>>();
  return c.syntax.expectations.flatMap((expectation): ReadExpectation[] => {
    const { side } = expectation;
    const ofSide = versionOfSide(expectation, version, compiled);
    if (!ofSide) report(diagnose('FG7006', {}, { source: c.source, span: expectation.span }));
    if (ofSide && !readings.has(side)) readings.set(side, readingOfCase(c, ofSide, side, compiled, report));
    const reading = readings.get(side);
    if (!reading) return [];
    if (!inputs.has(reading.checked)) inputs.set(reading.checked, readCase(c.syntax, c.source, reading.checked, report));
    return [{ expectation, reading, input: inputs.get(reading.checked)! }];
  });
}

/** Is the rule of an expectation one of any version of the regulation? */
export const isElsewhere = ({ rule }: ExpectationSyntax, { versions }: CompiledRegulation): boolean =>
  versions.some((v) => v.checked.items.some((i) => i.kind !== 'delegation' && (i.name === rule.text || i.alias === rule.text)));
