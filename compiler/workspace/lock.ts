/**
 * One writer at a time in an output folder. Every process holds a lock file of its own, named after its identity, and owns the folder when
 * no other living process has one. So a dead process's file can be removed by anybody at any time: nobody else can ever have that name.
 */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { removeIfThere, type FileCalls } from './file-calls.ts';
import { hashOf } from './journal.ts';

const PREFIX = 'lock-';
/** How long another writer is waited for, and the age after which the lock of another machine no longer counts, in milliseconds. */
const WAIT = 20_000;
const FOREIGN_AGE = 600_000;

export interface Lock {
  release(): void;
}

export type LockResult = { readonly lock: Lock } | { readonly heldBy: string };

/**
 * Takes the lock in `folder` (which exists), waiting up to `wait` milliseconds while another process holds it.
 * Throws the file system's error when the folder cannot be written.
 */
export function takeLock(calls: FileCalls, folder: string, wait: number = WAIT): LockResult {
  const own = PREFIX + identity(process.pid);
  const path = join(folder, own);
  const deadline = performance.now() + wait;
  for (let attempt = 0; ; attempt++) {
    // two calls in one process never overlap, so a file of our own name is left from an earlier process with our identity
    removeIfThere(calls, path);
    calls.close(calls.create(path));
    const other = otherHolder(calls, folder, own);
    if (other === null) return { lock: { release: () => removeIfThere(calls, path) } };
    removeIfThere(calls, path);
    if (performance.now() >= deadline) return { heldBy: other };
    // two that step back from each other at once must not return at once
    sleep(20 + (process.pid % 17) * 7 + Math.min(attempt, 20) * 5);
  }
}

/** Process id of another living holder, or null. Removes the files of dead ones. */
function otherHolder(calls: FileCalls, folder: string, own: string): string | null {
  let holder: string | null = null;
  for (const name of calls.list(folder)) {
    if (!name.startsWith(PREFIX) || name === own) continue;
    if (isStale(calls, join(folder, name), name.slice(PREFIX.length))) removeIfThere(calls, join(folder, name));
    else holder = name.slice(PREFIX.length).split('-')[1] ?? name;
  }
  return holder;
}

function isStale(calls: FileCalls, path: string, name: string): boolean {
  const [host, pid, start] = name.split('-');
  if (host !== thisHost()) {
    const stats = calls.look(path);
    return stats === null || Date.now() - stats.mtimeMs > FOREIGN_AGE;
  }
  return !isAlive(Number(pid)) || startOf(Number(pid)) !== start;
}

/** host-pid-start: a process id is used again some day, but not with the same start. */
const identity = (pid: number): string => `${thisHost()}-${pid}-${startOf(pid)}`;

const thisHost = (): string => hashOf(hostname()).slice(0, 8);

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start of a process in clock ticks since boot where the system tells (field 22 of /proc/pid/stat), otherwise 0. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the second field is the command in brackets and may itself hold spaces and brackets
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'dead' : (fields[19] ?? '0');
  } catch {
    return '0';
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
