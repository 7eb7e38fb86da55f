/** Moves a piece of a tree to another place in its file. Ranges inside `ContentSyntax.text` (range, handMarks) stay. */

type Fields = Record<string, unknown>;

/** A copy of plain data with every file offset moved by `by`; the same object when `by` is 0. */
export function shiftTree<T>(value: T, by: number): T {
  return by === 0 || typeof value !== 'object' || value === null ? value : (shift(value, by) as T);
}

function shift(value: object, by: number): unknown {
  if (Array.isArray(value)) return shiftList(value, by);
  // a spread keeps the shape of the object, which makes the copy and all later reads fast
  const copy: Fields = { ...(value as Fields) };
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = shiftField(key, part, by);
  }
  return copy;
}

function shiftField(key: string, part: object, by: number): unknown {
  switch (key) {
    case 'span':
    case 'headSpan':
    case 'verbSpan':
    case 'operatorSpan':
      return shiftSpan(part as { start: number; end: number }, by);
    case 'offsets': return shiftOffsets(part as readonly number[], by);
    case 'handMarks':
    case 'number':
    case 'parameters':
    case 'steps':
      // the steps of an address have no place, those of a path do
      return key === 'steps' && isPlaced(part) ? shift(part, by) : part;
    case 'range':
      // a binding's range is a span of the text; a type's range holds two words of the file
      return 'start' in part ? part : shift(part, by);
    default: return shift(part, by);
  }
}

function shiftList(list: readonly unknown[], by: number): unknown[] {
  const copy = new Array<unknown>(list.length);
  for (let i = 0; i < list.length; i++) copy[i] = shiftTree(list[i], by);
  return copy;
}

function shiftOffsets(offsets: readonly number[], by: number): number[] {
  const copy = new Array<number>(offsets.length);
  for (let i = 0; i < offsets.length; i++) copy[i] = offsets[i]! + by;
  return copy;
}

const isPlaced = (list: object): boolean => {
  const first = (list as readonly unknown[])[0];
  return typeof first === 'object' && first !== null && 'span' in first;
};

const shiftSpan = (span: { start: number; end: number }, by: number): { start: number; end: number } => ({ start: span.start + by, end: span.end + by });
