/** Names that no vocabulary in use declares, and another one of the workspace does: said once for each vocabulary, where the first of them stands. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Passes on what is reported, but names of a vocabulary that the version does not use as one finding: FG2030 instead of FG2006 for every name. */
export function notingUnused(version: RegulationVersion, all: Iterable<Vocabulary>, report: Report): Report {
  const vocabularies = [...all].filter(({ alias }) => !version.uses.includes(alias));
  const declaring = (name: string): string | undefined => vocabularies.find(({ records, enumerations }) => records.some((r) => r.name.text === name) || enumerations.some((e) => e.name.text === name || e.members.some((m) => m.text === name)))?.alias;
  const said = new Set<string>();
  return (diagnostic) => {
    const name = diagnostic.code === 'FG2006' ? (diagnostic.parameters as { readonly name: string }).name : null;
    const alias = name === null ? undefined : declaring(name);
    if (name === null || alias === undefined) return report(diagnostic);
    if (!said.has(alias)) report(diagnose('FG2030', { name, alias, uses: version.uses }, diagnostic.primary));
    said.add(alias);
  };
}
