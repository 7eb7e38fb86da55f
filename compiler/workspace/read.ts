/** Reading sources: the bytes of a file become text only when every byte is accounted for. */
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSource, type Source } from '../../lang/source.ts';
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { decodeSource } from './decode.ts';
import { listSources, SOURCE_ENDING, type ListLimits, type ListProblem } from './list.ts';
import { compareCodeUnits, isInside, realPath, reasonOf, relativePath } from './paths.ts';
import { wholeFile } from './whole-file.ts';

/** Bytes of one file, bytes of all files together, files and folder depth. */
export interface ReadLimits extends ListLimits {
  readonly fileBytes: number;
  readonly allBytes: number;
}

export const READ_LIMITS: ReadLimits = { fileBytes: 32 * 1048576, allBytes: 256 * 1048576, files: 20_000, depth: 64 };

/** A source as it was read, by its path relative to the root. */
export type ReadText = Pick<Source, 'path' | 'text'>;

export interface ReadResult {
  /** Sorted by path, each file once. */
  readonly sources: Source[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads the sources that `paths` name (files, or folders with everything under them; relative ones from `from`, by default `root`).
 * Nothing outside of `root` is read, links included. What could not be read is in `diagnostics`, and the rest is read.
 */
export function readSources(paths: readonly string[], root: string, limits: ReadLimits = READ_LIMITS, from: string = root): ReadResult {
  const { texts, diagnostics } = readTexts(paths, root, limits, from);
  return { sources: texts.map(({ path, text }) => createSource(path, text)), diagnostics };
}

/** The same without the `known` ones, for a caller that takes few of them: sources are made of these with `createSource`. */
export function readTexts(paths: readonly string[], root: string, limits: ReadLimits = READ_LIMITS, from: string = root, known: ReadonlySet<string> = new Set()): { readonly texts: ReadText[]; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const base = realPath(root);
  if (base === null) return { texts: [], diagnostics: [diagnose('FG8001', { path: root }, wholeFile(root))] };
  const files = new Set<string>();
  for (const path of paths) for (const file of filesOf(resolve(from, path), base, limits, diagnostics)) files.add(file);

  const texts: ReadText[] = [];
  let total = 0;
  for (const file of [...files].sort(compareCodeUnits)) {
    const path = relativePath(base, file);
    if (known.has(path)) continue;
    const bytes = readBytes(file, path, limits.fileBytes, diagnostics);
    if (bytes === null) continue;
    total += bytes.length;
    if (total > limits.allBytes) {
      diagnostics.push(diagnose('FG8005', { path, what: 'bytes', limit: limits.allBytes }, wholeFile(path)));
      break;
    }
    const decoded = decodeSource(bytes, path);
    diagnostics.push(...decoded.diagnostics);
    if (decoded.text !== null) texts.push({ path, text: decoded.text });
  }
  return { texts, diagnostics };
}

/** Real paths of the sources at one path named by the user. */
function filesOf(absolute: string, root: string, limits: ReadLimits, diagnostics: Diagnostic[]): string[] {
  const shown = relativePath(root, absolute);
  const real = realPath(absolute);
  if (real === null) {
    diagnostics.push(diagnose('FG8001', { path: shown }, wholeFile(shown)));
    return [];
  }
  if (!isInside(root, real)) {
    diagnostics.push(diagnose('FG8006', { path: shown }, wholeFile(shown)));
    return [];
  }
  const stats = statSync(real);
  if (!stats.isDirectory()) {
    if (!stats.isFile()) diagnostics.push(diagnose('FG8010', { path: shown }, wholeFile(shown)));
    else if (!absolute.endsWith(SOURCE_ENDING)) diagnostics.push(diagnose('FG8009', { path: shown }, wholeFile(shown)));
    else return [real];
    return [];
  }
  const { files, problems } = listSources(real, root, limits);
  for (const problem of problems) diagnostics.push(diagnoseProblem(problem, limits));
  if (files.length === 0 && problems.length === 0) diagnostics.push(diagnose('FG8008', { path: shown }, wholeFile(shown)));
  return files;
}

function diagnoseProblem(problem: ListProblem, limits: ReadLimits): Diagnostic {
  const { path } = problem;
  const place = wholeFile(path);
  switch (problem.kind) {
    case 'outside': return diagnose('FG8006', { path }, place);
    case 'notRegular': return diagnose('FG8010', { path }, place);
    case 'absent': return diagnose('FG8001', { path }, place);
    case 'unreadable': return diagnose('FG8007', { path, reason: problem.reason }, place);
    case 'tooMany': return diagnose('FG8005', { path, what: 'files', limit: limits.files }, place);
    case 'tooDeep': return diagnose('FG8005', { path, what: 'depth', limit: limits.depth }, place);
  }
}

/**
 * Bytes of one regular file, or null with a diagnostic. The size is asked of the open file, so that neither a file that is exchanged
 * meanwhile nor a pipe can get past the limits.
 */
function readBytes(file: string, path: string, limit: number, diagnostics: Diagnostic[]): Uint8Array | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) diagnostics.push(diagnose('FG8010', { path }, wholeFile(path)));
    else if (stats.size > limit) diagnostics.push(diagnose('FG8004', { path, bytes: stats.size, limit }, wholeFile(path)));
    else return readFileSync(descriptor);
  } catch (error) {
    diagnostics.push(diagnose('FG8007', { path, reason: reasonOf(error) }, wholeFile(path)));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
  return null;
}
