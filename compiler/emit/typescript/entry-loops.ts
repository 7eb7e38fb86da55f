/** Loops over the entries of a list: their heads, and the fields of an entry that they read. */
import { identifiersIn, local, preludeOf, type Emission, type Slot } from './emission.ts';

/** The emission inside of the loop, the list, and the local that holds an entry. */
interface Looping {
  readonly emission: Emission;
  readonly list: Slot;
  readonly entry: string;
}

/** Statements behind what they read of the entry, each field right before the first statement that names it. A statement is a text of its own, with all of its blocks. */
function withFields(emission: Emission, statements: readonly string[]): string[] {
  const read = new Set<string>();
  return statements.flatMap((statement) => {
    const fields = preludeOf(emission, statement).filter((line) => !read.has(line));
    fields.forEach((line) => read.add(line));
    return [...fields, statement];
  });
}

/** The lines of a loop; entries that nothing is read from are counted. */
export function loopLines({ emission, list, entry }: Looping, statements: readonly string[]): string[] {
  const body = withFields(emission, statements);
  const index = local(emission, 'index');
  const head = identifiersIn(body.join('\n')).has(entry) ? `const ${entry} of ${list.name}` : `let ${index} = 0; ${index} < ${list.name}.length; ${index}++`;
  return [`for (${head}) {`, ...body.map((line) => `  ${line}`), '}'];
}
