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
  /** From now on the file has this text (null: its own): it and all that depend on it are loaded anew. */
  change(path: string, text: string | null): void;
}

/** @param given what bare names stand for instead of packages. */
export function createModules(given: Readonly<Record<string, unknown>>): Modules {
  const own = createRequire(import.meta.url);
  const compiled = new Map<string, string>();
  const changed = new Map<string, string>();
  const loaded = new Map<string, { exports: Exports }>();
  const dependents = new Map<string, Set<string>>();
  const transformed = (path: string, text: string): string =>
    transformSync(text, { loader: path.endsWith('.json') ? 'json' : 'ts', format: 'cjs', target: 'node20', supported: { 'dynamic-import': false }, define: { 'import.meta.url': JSON.stringify(`file://${path}`) } }).code;
  const compile = (path: string): string => {
    const text = changed.get(path);
    if (text !== undefined) return transformed(path, text);
    const code = compiled.get(path) ?? transformed(path, readFileSync(path, 'utf8'));
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
    try {
      const code = compileFunction(compile(path), ['module', 'exports', 'require'], { filename: path });
      (code as (...given: readonly unknown[]) => void)(module, module.exports, require);
    } catch (error) {
      // half a module is none
      loaded.delete(path);
      throw error;
    }
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
