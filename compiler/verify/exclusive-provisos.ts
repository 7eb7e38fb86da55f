/** Which provisos of a version exclude each other, so that nobody has to say which goes before. */
import type { AreExclusive } from '../evaluate/exceptions.ts';
import type { CompiledVersion } from '../pipeline.ts';
import { collisionsOf } from './proofs/provisos.ts';
import { subjectOfVersion } from './verify-workspace.ts';

/** Asks of two provisos whether it is proven that they never hold at once; of a version that cannot be proven, of none. */
export function exclusiveProvisos(version: CompiledVersion): AreExclusive {
  const all = version.provable ? collisionsOf(subjectOfVersion(version)) : [];
  const pairs = new Set(all.filter(({ found }) => found.kind === 'none').flatMap(({ between: [a, b] }) => [`${a.name} ${b.name}`, `${b.name} ${a.name}`]));
  return (first, second) => pairs.has(`${first} ${second}`);
}
