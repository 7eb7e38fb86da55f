/** Names that no vocabulary in use declares, and another one of the workspace does: said once for each vocabulary, where the first of them stands. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Passes on what is reported, but names of a vocabulary that the version does not use as one finding: FG2030 instead of FG2006 for every name. */
export function notingUnused(version: RegulationVersion, all: Iterable<Vocabulary>, report: Report): Report {
  const declaring = new Map<string, string>();
  for (const { alias, records, enumerations } of all) {
    if (version.uses.includes(alias)) continue;
    for (const { text } of [...records.map((r) => r.name), ...enumerations.flatMap((e) => [e.name, ...e.members])]) if (!declaring.has(text)) declaring.set(text, alias);
  }
  const said = new Set<string>();
  return (diagnostic) => {
    const name = diagnostic.code === 'FG2006' ? (diagnostic.parameters as { readonly name: string }).name : null;
    const alias = name === null ? undefined : declaring.get(name);
    if (name === null || alias === undefined) return report(diagnostic);
    if (!said.has(alias)) report(diagnose('FG2030', { name, alias, uses: version.uses }, diagnostic.primary));
    said.add(alias);
  };
}
