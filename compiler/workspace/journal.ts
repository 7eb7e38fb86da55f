/**
 * What a write intends, and what the last one left. Both records are JSON in `<outDir>/.fagui/`:
 * `manifest.json` says which outputs exist and with which content, `formatted.json` what some of them were formatted from, `journal.json` exists only while a
 * write is under way.
 */
import { join } from 'node:path';
import { replaceFile, type FileCalls } from './file-calls.ts';
import { compareCodeUnits } from './paths.ts';

/** Folder of the records inside of an output folder; ignored by version control. */
export const RECORDS = '.fagui';
export const MANIFEST = 'manifest.json';
export const JOURNAL = 'journal.json';
export const FORMATTED = 'formatted.json';

/** Output path → SHA-256 of its content. */
export type Manifest = ReadonlyMap<string, string>;

/** Output path → SHA-256 of the text that was formatted, and of what came of it. */
export type Formatted = ReadonlyMap<string, { readonly from: string; readonly to: string }>;

/** One file of a write. `null` hashes mean: no file. `temporary` holds the new content beside the target. */
export interface JournalEntry {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly temporary: string | null;
}

/**
 * `staging`: temporary files are being written, nothing else has been touched, and the write is undone by removing them.
 * `ready`: all of them are on the disk, and the write is finished by renaming them.
 */
export interface Journal {
  readonly phase: 'staging' | 'ready';
  readonly entries: readonly JournalEntry[];
  /** Folders that the write makes, outermost first. */
  readonly folders: readonly string[];
  /** The manifest when the write is complete. */
  readonly manifest: Manifest;
}

/** SHA-256 in hexadecimal. The module is asked for here: most calls write nothing, and loading it costs every start some milliseconds. */
export const hashOf = (bytes: Uint8Array | string): string => process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');

/** `damaged` is told apart from `null` (absent) so that it can be reported. */
export type Recorded<T> = { readonly value: T | null; readonly damaged: boolean };

/** The manifest in the folder of records. */
export function readManifest(calls: FileCalls, folder: string): Recorded<Manifest> {
  return readRecord(calls, join(folder, MANIFEST), (data) => manifestFrom(data['files']));
}

/** Replaces the manifest. */
export function writeManifest(calls: FileCalls, folder: string, manifest: Manifest): void {
  writeRecord(calls, folder, MANIFEST, { files: plainManifest(manifest) });
}

/** What outputs were formatted from; empty where there is no record that can be read. */
export function readFormatted(calls: FileCalls, folder: string): Formatted {
  return readRecord(calls, join(folder, FORMATTED), (data) => formattedFrom(data['files'])).value ?? new Map();
}

/** Replaces the record of what outputs were formatted from. */
export function writeFormatted(calls: FileCalls, folder: string, formatted: Formatted): void {
  writeRecord(calls, folder, FORMATTED, { files: [...formatted].map(([path, { from, to }]) => [path, from, to]).sort(([a], [b]) => compareCodeUnits(a!, b!)) });
}

/** The journal in the folder of records; there is one only while a write is under way. */
export function readJournal(calls: FileCalls, folder: string): Recorded<Journal> {
  return readRecord(calls, join(folder, JOURNAL), journalFrom);
}

/** Replaces the journal. */
export function writeJournal(calls: FileCalls, folder: string, journal: Journal): void {
  writeRecord(calls, folder, JOURNAL, { ...journal, manifest: plainManifest(journal.manifest) });
}

function writeRecord(calls: FileCalls, folder: string, name: string, data: object): void {
  const bytes = Buffer.from(`${JSON.stringify(data, null, 1)}\n`, 'utf8');
  replaceFile(calls, join(folder, name), bytes, join(folder, `${name}.new`));
}

/** Sorted pairs rather than an object: a path may be called `__proto__`. */
const plainManifest = (manifest: Manifest): [string, string][] => [...manifest].sort(([a], [b]) => compareCodeUnits(a, b));

function readRecord<T>(calls: FileCalls, path: string, from: (data: Record<string, unknown>) => T | null): Recorded<T> {
  if (calls.look(path) === null) return { value: null, damaged: false };
  try {
    const data: unknown = JSON.parse(Buffer.from(calls.read(path)).toString('utf8'));
    const value = typeof data === 'object' && data !== null ? from(data as Record<string, unknown>) : null;
    return { value, damaged: value === null };
  } catch {
    return { value: null, damaged: true };
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isHash = (value: unknown): value is string | null => value === null || (isText(value) && /^[0-9a-f]{64}$/.test(value));

/** A path that a record may name: inside the folder, whoever wrote the record. */
const isInnerPath = (value: unknown): value is string =>
  isText(value) && value !== '' && !value.startsWith('/') && !/[\\:\0]/.test(value) && value.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function manifestFrom(data: unknown): Manifest | null {
  if (!Array.isArray(data)) return null;
  const manifest = new Map<string, string>();
  for (const pair of data as unknown[]) {
    if (!Array.isArray(pair)) return null;
    const [path, hash] = pair as unknown[];
    if (!isInnerPath(path) || !isHash(hash) || hash === null) return null;
    manifest.set(path, hash);
  }
  return manifest;
}

function formattedFrom(data: unknown): Formatted | null {
  if (!Array.isArray(data)) return null;
  const rows = data.filter((row): row is [string, string, string] => Array.isArray(row) && row.length === 3 && row.every(isText));
  return new Map(rows.map(([path, from, to]) => [path, { from, to }]));
}

function journalFrom(data: Record<string, unknown>): Journal | null {
  const manifest = manifestFrom(data['manifest']);
  const { phase, folders, entries } = data;
  if (manifest === null || (phase !== 'staging' && phase !== 'ready') || !Array.isArray(folders) || !Array.isArray(entries)) return null;
  if (!folders.every(isInnerPath)) return null;
  const checked: JournalEntry[] = [];
  for (const item of entries as Record<string, unknown>[]) {
    const { path, before, after, temporary } = item;
    if (!isInnerPath(path) || !isHash(before) || !isHash(after) || (temporary !== null && !isInnerPath(temporary))) return null;
    checked.push({ path, before, after, temporary });
  }
  return { phase, entries: checked, folders, manifest };
}
