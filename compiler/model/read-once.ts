/** What several passes read of the same words: kept for one run, by who reads and what is read. */

/** `read(from)`, worked out when it is first asked for: by the identity of `read`, which must be a pure function, and of `from` (words by what they are). */
export type ReadOnce = <From, Result>(read: (from: From) => Result, from: From) => Result;

/** A memory of its own: for one workspace that is compiled and checked. */
export function createReadOnce(): ReadOnce {
  const known = new Map<unknown, Map<unknown, unknown>>();
  return <From, Result>(read: (from: From) => Result, from: From): Result => {
    let results = known.get(read);
    if (!results) known.set(read, (results = new Map()));
    if (!results.has(from)) results.set(from, read(from));
    return results.get(from) as Result;
  };
}
