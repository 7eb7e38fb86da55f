/** The project's own files, as version control sees them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths relative to the root: everything committed, and everything that a commit would take. */
export const projectFiles: readonly string[] = execFileSync('git', ['-c', 'core.quotePath=off', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1048576 })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))
  .sort();

export const readProjectFile = (path: string): string => readFileSync(join(root, path), 'utf8');
