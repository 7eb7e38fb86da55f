/** Paths as the workspace sees them: real, inside the root, written with forward slashes. */
import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Path of `absolute` relative to `root`, with forward slashes; "." for the root itself. */
export function relativePath(root: string, absolute: string): string {
  const path = relative(root, absolute);
  if (path === '') return '.';
  return sep === '/' ? path : path.split(sep).join('/');
}

/** True when `absolute` is `root` or lies under it. Both must be real paths already. */
export function isInside(root: string, absolute: string): boolean {
  const path = relative(root, absolute);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

/** The real path, links resolved, or null when nothing is there. */
export function realPath(path: string): string | null {
  try {
    return realpathSync.native(resolve(path));
  } catch {
    return null;
  }
}

/** Order of UTF-16 code units: the same on every machine, whatever its locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The code of a file system error (ENOENT, EACCES…), or its message when it has none. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return String(error);
}
