/** Modules of the project in one process, loaded anew where they depend on a changed file, with the tests collected instead of run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

type Exports = Record<string, unknown>;

export interface Modules {
  /** The exports of a file; loaded when they are not there yet. */
  load(path: string): Exports;
  /** From now on the file has this text: it and all that depend on it are loaded anew. */
  change(path: string, text: string | null): void;
}

/** @param given what bare names stand for instead of packages. */
export function createModules(given: Readonly<Record<string, unknown>>): Modules {
  const own = createRequire(import.meta.url);
  const compiled = new Map<string, string>();
  const changed = new Map<string, string>();
  const loaded = new Map<string, { exports: Exports }>();
  const dependents = new Map<string, Set<string>>();
  const compile = (path: string): string => {
    const text = changed.get(path);
    if (text !== undefined) return transformSync(text, { loader: 'ts', format: 'cjs', target: 'node20' }).code;
    const code = compiled.get(path) ?? transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'cjs', target: 'node20', define: { 'import.meta.url': JSON.stringify(`file://${path}`) } }).code;
    compiled.set(path, code);
    return code;
  };
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module: { exports: Exports } = { exports: {} };
    loaded.set(path, module);
    const require = (name: string): unknown => {
      if (name in given) return given[name];
      if (!name.startsWith('.')) return own(name);
      const target = resolve(dirname(path), name);
      dependents.set(target, (dependents.get(target) ?? new Set()).add(path));
      return load(target);
    };
    (compileFunction(compile(path), ['module', 'exports', 'require']) as (...given: readonly unknown[]) => void)(module, module.exports, require);
    return module.exports;
  };
  const forget = (path: string): void => {
    if (!loaded.delete(path)) return;
    for (const dependent of dependents.get(path) ?? []) forget(dependent);
  };
  return {
    load,
    change: (path, text) => {
      forget(path);
      if (text === null) changed.delete(path);
      else changed.set(path, text);
    },
  };
}
