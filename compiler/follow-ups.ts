/** One mistake, one finding: what only follows from another finding is left out, or told where the mistake stands. */
import type { Diagnostic } from '../lang/diagnostics/diagnostic.ts';
import { RUN_PATTERN } from '../lang/parser-words.ts';
import { byPlace } from './diagnostics.ts';

type Of<C extends Diagnostic['code']> = Diagnostic<C>;
const is = <C extends Diagnostic['code']>(d: Diagnostic, ...codes: readonly C[]): d is Of<C> & Diagnostic => (codes as readonly string[]).includes(d.code);

/** The name of a bound phrase that rules look for and the text does not bind. */
const nameMissed = (d: Diagnostic): string | null => (is(d, 'FG4005', 'FG2006') ? d.parameters.name : null);

/** Findings without those that follow from others among them. */
export function withoutFollowUps(found: readonly Diagnostic[]): Diagnostic[] {
  return withoutRenamed(withHalfBindings(found));
}

/** `[甲]｛名稱｝` binds nothing: told once, as the error that it is to the rules, where the brackets stand. */
function withHalfBindings(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const halves = found.flatMap((half) => (is(half, 'FG1051', 'FG1056') ? [{ half, name: nameBehind(half) }] : []));
  if (halves.length === 0) return found;
  const told = new Map<Diagnostic, Diagnostic>();
  const gone = new Set<Diagnostic>();
  for (const { half, name } of halves) {
    const [first, ...rest] = found.filter((d) => d.severity === 'error' && d.primary.source === half.primary.source && name !== null && nameMissed(d) === name);
    if (!first) continue;
    told.set(first, { ...first, primary: half.primary, fixes: half.fixes, related: [{ ...first.primary, note: { zh: '規則在這裡用它', en: 'read by a rule here' } }] });
    const { source, span } = half.primary;
    const inside = found.filter((d) => d.code === 'FG4010' && d.primary.source === source && span.start <= d.primary.span.start && d.primary.span.end <= span.end);
    [half, ...rest, ...inside].forEach((d) => gone.add(d));
  }
  return found.flatMap((d) => (gone.has(d) ? [] : [told.get(d) ?? d])).sort(byPlace);
}

/** The name in the braces of a binding that is half written. */
function nameBehind({ primary: { source, span } }: Diagnostic): string | null {
  const line = source.text.slice(span.start, span.start + 200).split(/[\r\n]/)[0]!;
  return new RegExp(`[{｛][ \\t\\u3000]*(${RUN_PATTERN})`).exec(line)?.[1] ?? null;
}

/** An amendment that binds its words by another name, or by none: said of the operation, not of each rule that misses the name, nor of the new one. */
function withoutRenamed(found: readonly Diagnostic[]): Diagnostic[] {
  const renamed = found.filter((d): d is Of<'FG6069'> & Diagnostic => d.code === 'FG6069');
  const names = new Set(renamed.flatMap((d) => d.parameters.names));
  const sources = new Set(renamed.map((d) => d.primary.source));
  return found.filter((d) => !names.has(nameMissed(d) ?? '') && !(is(d, 'FG4010', 'FG4011') && sources.has(d.primary.source)));
}
