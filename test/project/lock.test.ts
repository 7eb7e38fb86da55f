/** The lock file: what `npm ci` needs on any system. */
import { describe, expect, it } from 'vitest';
import { readProjectFile } from './files.ts';

interface Locked {
  readonly version?: string;
  readonly deprecated?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readProjectFile('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };

/** Is a package found from a folder, as Node looks for it: there, or in any folder above? */
function isFound(from: string, name: string): boolean {
  const inFolder = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (packages[inFolder]) return true;
  if (from === '') return false;
  return isFound(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

describe('package-lock.json', () => {
  it('has every package that another needs, also those of other systems', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isFound(path, name)).map((name) => `${path} needs ${name}`));
    expect(missing).toEqual([]);
    expect(isFound('node_modules/vitest', 'no-such-package')).toBe(false);
  });

  it('has no package that its makers have given up', () => {
    expect(Object.entries(packages).filter(([, { deprecated }]) => deprecated !== undefined).map(([path]) => path)).toEqual([]);
  });
});
