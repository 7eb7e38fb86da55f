/**
 * Writing outputs so that every file is whole or absent, whatever happens. Order: lock, finish or undo an earlier write, look, stage,
 * rename, manifest, unlock. Before the journal says `ready` a write can be undone; from then on it can be finished.
 */
import { join, resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { finish, stage, undo, type StageFailure } from './commit.ts';
import { diskCalls, removeIfThere, type FileCalls } from './file-calls.ts';
import { hashOf, JOURNAL, MANIFEST, readJournal, readManifest, RECORDS, type Journal, type Manifest } from './journal.ts';
import { takeLock } from './lock.ts';
import { checkOutputNames } from './output-names.ts';
import { compareCodeUnits, realPath, reasonOf, relativePath } from './paths.ts';
import { findGenerated, planWrite, standingAt, type Intention, type OutputFolder } from './plan.ts';
import { wholeFile } from './whole-file.ts';
import { diagnoseWriteError, isFileError } from './write-error.ts';

export interface WriteOptions {
  /** Write nothing; report what is stale, missing or left over. */
  readonly check?: boolean;
  /** Overwrite and remove files that were edited by hand. */
  readonly force?: boolean;
  /** Which output paths this build answers for; the others are left alone. Default: all. */
  readonly covers?: (path: string) => boolean;
  /** Milliseconds to wait for another writer. */
  readonly wait?: number;
  /** The file calls to use (tests stop the process at one of them). */
  readonly calls?: FileCalls;
}

export interface WriteResult {
  /** Output paths (relative to the output folder), sorted. With `check` nothing is written or removed. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** An error among these means that the outputs are not as intended; then no existing file was changed, save after FG8030. */
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: WriteResult = { written: [], removed: [], unchanged: [], diagnostics: [] };
const refused = (diagnostics: readonly Diagnostic[]): WriteResult => ({ ...NOTHING, diagnostics });

/**
 * Makes `outDir` (relative to `root`) hold exactly `files` (path relative to `outDir` with forward slashes → text or bytes), apart from
 * files that fagui does not know.
 */
export function writeOutputs(root: string, outDir: string, files: ReadonlyMap<string, string | Uint8Array>, options: WriteOptions = {}): WriteResult {
  const calls = options.calls ?? diskCalls;
  const out = outputFolder(root, outDir);
  const misnamed = checkOutputNames(files.keys(), out.show);
  if (misnamed.length > 0) return refused(misnamed);
  const intentions = [...files].sort(([a], [b]) => compareCodeUnits(a, b)).map(([path, content]) => intend(path, content));
  if (options.check) return checkOutputs(calls, out, intentions, options.covers ?? (() => true));
  return whileLocked(calls, out, options.wait, () => {
    const recovered = recover(calls, out);
    if (recovered.some((d) => d.severity === 'error')) return refused(recovered);
    const result = writeLocked(calls, out, intentions, options);
    return { ...result, diagnostics: [...recovered, ...result.diagnostics] };
  });
}

/**
 * Finishes or undoes a write that was interrupted; every command calls it before it does anything else. Costs one look at the disk when
 * there is nothing to do.
 */
export function recoverOutputs(root: string, outDir: string, options: Pick<WriteOptions, 'calls' | 'wait'> = {}): readonly Diagnostic[] {
  const calls = options.calls ?? diskCalls;
  const out = outputFolder(root, outDir);
  if (calls.look(join(out.path, RECORDS, JOURNAL)) === null) return [];
  return whileLocked(calls, out, options.wait, () => ({ ...NOTHING, diagnostics: recover(calls, out) })).diagnostics;
}

function outputFolder(root: string, outDir: string): OutputFolder {
  const base = realPath(root) ?? resolve(root);
  const path = realPath(resolve(base, outDir)) ?? resolve(base, outDir);
  return { path, show: (inner) => relativePath(base, join(path, inner)) };
}

function intend(path: string, content: string | Uint8Array): Intention {
  // encoding would replace half a surrogate pair without a word
  if (typeof content === 'string' && /\p{Surrogate}/u.test(content)) throw new Error(`output ${path} holds half of a surrogate pair`);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, bytes, hash: hashOf(bytes) };
}

function whileLocked(calls: FileCalls, out: OutputFolder, wait: number | undefined, work: () => WriteResult): WriteResult {
  const records = join(out.path, RECORDS);
  try {
    calls.makeFolder(records);
    const taken = takeLock(calls, records, wait);
    if ('heldBy' in taken) return refused([diagnose('FG8025', { path: out.show('.'), process: taken.heldBy }, wholeFile(out.show('.')))]);
    try {
      return work();
    } finally {
      taken.lock.release();
    }
  } catch (cause) {
    if (!isFileError(cause)) throw cause;
    return refused([diagnoseFailure(out, { path: '.', cause })]);
  }
}

function writeLocked(calls: FileCalls, out: OutputFolder, intentions: readonly Intention[], options: WriteOptions): WriteResult {
  const { manifest, diagnostics } = knownOutputs(calls, out);
  const plan = planWrite(calls, out, intentions, manifest, options.covers ?? (() => true), options.force ?? false);
  if (plan.diagnostics.length > 0) return refused([...diagnostics, ...plan.diagnostics]);
  const journal: Journal = { phase: 'staging', entries: plan.entries, folders: plan.folders, manifest: plan.manifest };
  // an unchanged tree is not touched at all, so that a second build is free
  if (plan.entries.length === 0 && sameManifest(manifest, plan.manifest)) return { ...NOTHING, unchanged: plan.unchanged, diagnostics };
  const content = new Map(intentions.map((i) => [i.path, i.bytes]));
  const failed = stage(calls, out.path, journal, (path) => content.get(path)!);
  if (failed !== null) return refused([...diagnostics, diagnoseFailure(out, failed)]);
  const finished = finish(calls, out.path, { ...journal, phase: 'ready' });
  const settled = plan.entries.filter((e) => !finished.conflicts.includes(e.path));
  return {
    written: settled.filter((e) => e.after !== null).map((e) => e.path),
    removed: settled.filter((e) => e.after === null).map((e) => e.path),
    unchanged: plan.unchanged,
    diagnostics: [...diagnostics, ...diagnoseFinished(out, finished)],
  };
}

/** Brings the folder to a whole state after an interruption. The lock is held. */
function recover(calls: FileCalls, out: OutputFolder): Diagnostic[] {
  const records = join(out.path, RECORDS);
  const { value: journal, damaged } = readJournal(calls, records);
  if (damaged) {
    removeIfThere(calls, join(records, JOURNAL));
    return [diagnose('FG8029', { path: out.show(`${RECORDS}/${JOURNAL}`) }, wholeFile(out.show(`${RECORDS}/${JOURNAL}`)))];
  }
  if (journal === null) return [];
  if (journal.phase === 'ready') return diagnoseFinished(out, finish(calls, out.path, journal));
  undo(calls, out.path, journal);
  return [];
}

function checkOutputs(calls: FileCalls, out: OutputFolder, intentions: readonly Intention[], covers: (path: string) => boolean): WriteResult {
  const { manifest, diagnostics } = knownOutputs(calls, out);
  const unchanged: string[] = [];
  for (const { path, hash } of intentions) {
    const standing = standingAt(calls, join(out.path, path));
    if (standing !== 'nothing' && standing !== 'foreign' && standing.hash === hash) unchanged.push(path);
    else diagnostics.push(diagnose(standing === 'nothing' ? 'FG8022' : 'FG8021', { path: out.show(path) }, wholeFile(out.show(path))));
  }
  const intended = new Set(intentions.map((i) => i.path));
  const known = [...manifest.keys()].filter((path) => calls.look(join(out.path, path)) !== null);
  for (const path of [...new Set([...known, ...findGenerated(calls, out)])].sort(compareCodeUnits)) {
    if (!intended.has(path) && covers(path)) diagnostics.push(diagnose('FG8023', { path: out.show(path) }, wholeFile(out.show(path))));
  }
  return { ...NOTHING, unchanged, diagnostics };
}

function knownOutputs(calls: FileCalls, out: OutputFolder): { manifest: Manifest; diagnostics: Diagnostic[] } {
  const { value, damaged } = readManifest(calls, join(out.path, RECORDS));
  const shown = out.show(`${RECORDS}/${MANIFEST}`);
  return { manifest: value ?? new Map(), diagnostics: damaged ? [diagnose('FG8029', { path: shown }, wholeFile(shown))] : [] };
}

const sameManifest = (a: Manifest, b: Manifest): boolean => a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);

function diagnoseFinished(out: OutputFolder, finished: { conflicts: string[]; failure: StageFailure | null }): Diagnostic[] {
  const diagnostics: Diagnostic[] = finished.conflicts.map((path) => diagnose('FG8020', { path: out.show(path) }, wholeFile(out.show(path))));
  if (finished.failure === null) return diagnostics;
  if (!isFileError(finished.failure.cause)) throw finished.failure.cause;
  const path = out.show(finished.failure.path);
  return [...diagnostics, diagnose('FG8030', { path, reason: reasonOf(finished.failure.cause) }, wholeFile(path))];
}

function diagnoseFailure(out: OutputFolder, failure: StageFailure): Diagnostic {
  if (!isFileError(failure.cause)) throw failure.cause;
  const path = out.show(failure.path);
  return diagnoseWriteError(failure.cause, path);
}
