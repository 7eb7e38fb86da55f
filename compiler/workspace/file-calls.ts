/**
 * The file calls that writing outputs is made of. Everything that changes the disk goes through one of these, so that a test can stop
 * the process at each of them in turn.
 */
import {
  closeSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmdirSync, lstatSync, unlinkSync, writeSync,
  type Stats,
} from 'node:fs';

export interface FileCalls {
  /** Creates a file that does not exist yet; throws EEXIST otherwise. Returns a descriptor. */
  create(path: string): number;
  /** Writes from `offset` on and returns how many bytes were taken. */
  write(descriptor: number, bytes: Uint8Array, offset: number): number;
  sync(descriptor: number): void;
  close(descriptor: number): void;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  /** Makes a folder with everything above it; an existing one is no error. */
  makeFolder(path: string): void;
  removeFolder(path: string): void;
  openFolder(path: string): number;
  read(path: string): Uint8Array;
  list(path: string): string[];
  /** null when nothing is there; links are not followed. */
  look(path: string): Stats | null;
}

export const diskCalls: FileCalls = {
  create: (path) => openSync(path, 'wx', 0o666),
  write: (descriptor, bytes, offset) => writeSync(descriptor, bytes, offset),
  sync: (descriptor) => fsyncSync(descriptor),
  close: (descriptor) => closeSync(descriptor),
  rename: (from, to) => renameSync(from, to),
  unlink: (path) => unlinkSync(path),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  removeFolder: (path) => rmdirSync(path),
  openFolder: (path) => openSync(path, 'r'),
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path),
  look,
};

function look(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null; // a file stands where a folder above should be
    throw error;
  }
}

/** Writes a new file and waits until its bytes are on the disk. Nothing is left behind when that fails. */
export function writeNewFile(calls: FileCalls, path: string, bytes: Uint8Array): void {
  const descriptor = calls.create(path);
  try {
    try {
      for (let offset = 0; offset < bytes.length; ) offset += calls.write(descriptor, bytes, offset);
      calls.sync(descriptor);
    } finally {
      calls.close(descriptor);
    }
  } catch (error) {
    removeIfThere(calls, path);
    throw error;
  }
}

/** Replaces a file as a whole by way of `temporary` beside it. */
export function replaceFile(calls: FileCalls, path: string, bytes: Uint8Array, temporary: string): void {
  removeIfThere(calls, temporary);
  writeNewFile(calls, temporary, bytes);
  try {
    calls.rename(temporary, path);
  } catch (error) {
    removeIfThere(calls, temporary);
    throw error;
  }
}

/** Removes a file; it is no matter when it has gone already. */
export function removeIfThere(calls: FileCalls, path: string): void {
  try {
    calls.unlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Makes renames in a folder last through a power cut; not every system can, and then nothing more can be done. */
export function syncFolder(calls: FileCalls, path: string): void {
  try {
    const descriptor = calls.openFolder(path);
    try {
      calls.sync(descriptor);
    } finally {
      calls.close(descriptor);
    }
  } catch {
    // Windows and some network disks refuse to open or sync a folder
  }
}
