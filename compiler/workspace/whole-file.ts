/** A place for what is said about a file as a whole. */
import { createSource } from '../../lang/source.ts';
import type { Label } from '../../lang/diagnostics/diagnostic.ts';

/** The path, and no text to show: for diagnostics about files that were not, or cannot be, read. */
export const wholeFile = (path: string): Label => ({ source: createSource(path, ''), span: { start: 0, end: 0 } });
