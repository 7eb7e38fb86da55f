/** Loops over the entries of a list: which fields of an entry they read, and their heads. */
import { identifiersIn, local, preludeOf, type Emission, type Slot } from './emission.ts';

/** Is it read from the entry of a loop? */
export const isOfEntry = (slot: Slot): boolean => slot.isOfEntry === true;

/** Lines that read fields of the entry, those that have been read left out. */
export function readFields(slots: readonly Slot[], read: readonly Slot[]): string[] {
  const done = new Set(preludeOf(read.filter(isOfEntry)));
  return preludeOf(slots.filter(isOfEntry)).filter((line) => !done.has(line));
}

/** A loop's body without the fields that nothing in it reads: what cannot come about has left the code. */
export function withoutUnread(body: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of [...body].reverse()) {
    const field = /^const ([\w$]+) = /.exec(line)?.[1];
    if (field === undefined || kept.some((other) => identifiersIn(other).has(field))) kept.unshift(line);
  }
  return kept;
}

/** The head of a loop over a list; entries that nothing is read from are counted. */
export function loopHead({ emission, entry, list }: { readonly emission: Emission; readonly entry: string; readonly list: Slot }, body: readonly string[]): string {
  if (identifiersIn(body.join('\n')).has(entry)) return `for (const ${entry} of ${list.name}) {`;
  const index = local(emission, 'index');
  return `for (let ${index} = 0; ${index} < ${list.name}.length; ${index}++) {`;
}
