/** Every fact of a vocabulary is read by a rule of the workspace, or gets its value from one. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { CompiledWorkspace } from '../../pipeline.ts';
import { expressionsOf } from '../../lower/index.ts';
import { operandsOf } from '../../check/cycles.ts';
import type { CheckedExpression } from '../../check/checked.ts';
import type { Finding } from '../findings.ts';

/** Facts of a vocabulary that no regulation using it reads, in any of its versions. Where one of them has errors nothing is said: its rules may read anything. */
export function proveFactsRead({ resolved, regulations }: CompiledWorkspace): Finding[] {
  const read = new Set<string>();
  const unclear = new Set(regulations.flatMap((r) => r.versions).filter((v) => !v.provable).flatMap((v) => v.checked.version.uses));
  const note = (e: CheckedExpression, uses: readonly string[]): void => {
    if (e.kind === 'fact' || e.kind === 'element') for (const alias of uses) read.add(`${alias} ${e.record}.${e.field}`);
    operandsOf(e).forEach((operand) => note(operand, uses));
  };
  for (const { checked } of regulations.flatMap((r) => r.versions)) {
    for (const e of checked.items.flatMap(expressionsOf)) note(e, checked.version.uses);
    // what a rule gives a value is there for those who record it
    for (const item of checked.items) for (const { record, field } of item.kind === 'rule' ? item.consequences : []) for (const alias of checked.version.uses) read.add(`${alias} ${record}.${field}`);
  }
  return [...resolved.vocabularies.values()].filter((v) => !unclear.has(v.alias)).flatMap((vocabulary) => vocabulary.records.flatMap((record) => record.fields
    .filter((field) => !read.has(`${vocabulary.alias} ${record.name.text}.${field.name.text}`))
    .map((field): Finding => ({ diagnostic: diagnose('FG7111', { fact: `${record.name.text}.${field.name.text}` }, field.name.place), provision: '', title: '', items: [], facts: null }))));
}
