/** The facts of an item by name, in the order in which its results miss them. */
import { factName } from '../../model/base-day.ts';
import { constant, type Emission } from './emission.ts';
import { constantCase, literal } from './names.ts';
import type { Item } from './program-index.ts';
import { factsOf } from './shown-values.ts';

/** 學生.修課 and, for a list of records, 學生.修課 的 成績. */
function namesOf(emission: Emission, record: string, field: string): string[] {
  const found = emission.index.field(record, field);
  const name = factName(found.record.name.text, found.field.name.text);
  const { type } = found.field;
  if (type.kind !== 'list' || type.element.kind !== 'record') return [name];
  return [name, ...emission.index.elementRecord(type.element.record).fields.map((f) => `${name} 的 ${f.name.text}`)];
}

/** Names of the facts of an item, in source order. */
export function factNames(emission: Emission, item: Item): string {
  const names = factsOf(emission, item).flatMap(({ record, field }) => namesOf(emission, record, field));
  return constant(emission, `${constantCase(item.name.alias)}_FACTS`, `[${names.map(literal).join(', ')}]`, `${item.name.text}所讀的事實`, ': readonly string[]');
}
