/** Inputs that cannot even be read: a getter throws, a proxy was revoked, there is no object at all. What cannot be read is not known. */
import { MOST_ENTRIES } from './entries.ts';

type Path = readonly (string | number)[];

/** Record, field, list, entry, field, list: nothing that is read lies deeper. */
const DEEPEST = 6;

/** Runs `read`; false where it throws. */
function attempt(read: () => void): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** A plain copy of what can be read of a value; each path that cannot be is told and left out. Of a list with such an entry nothing is known. */
export function readablePart(value: unknown, unreadable: (path: Path) => void, path: Path = []): unknown {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return value;
  let copy: unknown;
  const isRead = attempt(() => {
    copy = Array.isArray(value) ? readableList(value, unreadable, path) : readableRecord(value, unreadable, path);
  });
  if (!isRead) unreadable(path);
  return copy;
}

function readableRecord(record: object, unreadable: (path: Path) => void, path: Path): object {
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(record)) {
    let value: unknown;
    if (attempt(() => void (value = (record as Record<string, unknown>)[key]))) entries.push([key, readablePart(value, unreadable, [...path, key])]);
    else unreadable([...path, key]);
  }
  return Object.fromEntries(entries);
}

function readableList(list: readonly unknown[], unreadable: (path: Path) => void, path: Path): unknown {
  const copy: unknown[] = [];
  let isWhole = true;
  // one more than is admitted, so that a list that is too long still is
  for (let i = 0; i < Math.min(list.length, MOST_ENTRIES + 1); i++) {
    let value: unknown;
    if (attempt(() => void (value = list[i]))) copy.push(readablePart(value, unreadable, [...path, i]));
    else {
      isWhole = false;
      unreadable([...path, i]);
    }
  }
  return isWhole ? copy : undefined;
}

/** Runs an evaluation of an input; where there is no object, of an empty one, and where reading it throws, of what can be read of it. */
export function readably<Input extends object, Output>(evaluate: (input: Input) => Output, input: Input): Output {
  if (typeof input !== 'object' || input === null) return evaluate({} as Input);
  try {
    return evaluate(input);
  } catch {
    return evaluate((readablePart(input, () => {}) ?? {}) as Input);
  }
}
