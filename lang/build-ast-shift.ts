/** Moves a piece of a tree to another place in its file. Ranges inside `ContentSyntax.text` (range, handMarks) stay. */

/** Keys whose value is a span of the file. */
const SPAN_KEYS: ReadonlySet<string> = new Set(['span', 'headSpan', 'verbSpan', 'operatorSpan']);

/** A copy of plain data with every file offset moved by `by`. */
export function shiftTree<T>(value: T, by: number): T {
  return by === 0 ? value : (shift(value, by) as T);
}

function shift(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shift(item, by));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    if (SPAN_KEYS.has(key)) copy[key] = shiftSpan(part as { start: number; end: number }, by);
    else if (key === 'offsets') copy[key] = (part as readonly number[]).map((offset) => offset + by);
    else if (key === 'handMarks' || key === 'number' || key === 'parameters' || (key === 'range' && isSpan(part))) copy[key] = part;
    else copy[key] = shift(part, by);
  }
  return copy;
}

/** A binding's `range` is a span of the text; a type's `range` holds two words of the file. */
const isSpan = (value: unknown): boolean => typeof value === 'object' && value !== null && 'start' in value;

const shiftSpan = (span: { start: number; end: number }, by: number): { start: number; end: number } => ({ start: span.start + by, end: span.end + by });
