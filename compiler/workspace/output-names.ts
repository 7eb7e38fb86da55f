/** Which names an output may have: the same on every system, and never outside of the output folder. */
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { wholeFile } from './whole-file.ts';

/** Characters that some file system refuses, and names that Windows keeps for devices. */
const REFUSED_CHARACTERS = /[<>:"|?*\\\u0000-\u001f\u007f]/;
const DEVICE_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** File systems allow 255 bytes; the temporary name beside a file is 11 longer. */
const MAX_NAME_BYTES = 240;

/** Diagnostics about output paths (relative, forward slashes); `show` gives the path as people see it. */
export function checkOutputNames(paths: Iterable<string>, show: (path: string) => string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const folded = new Map<string, string>();
  const folders = new Set<string>();
  const all = [...paths];
  const complain = (path: string, why: 'outside' | 'reserved' | 'folder' | 'clash'): void => {
    diagnostics.push(diagnose('FG8028', { path: show(path), why }, wholeFile(show(path))));
  };
  for (const path of all) {
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i++) folders.add(parts.slice(0, i).join('/'));
  }
  for (const path of all) {
    const why = faultOf(path);
    const twin = folded.get(path.toLowerCase());
    if (why !== null) complain(path, why);
    else if (folders.has(path)) complain(path, 'folder');
    else if (twin !== undefined && twin !== path) complain(path, 'clash');
    folded.set(path.toLowerCase(), path);
  }
  return diagnostics;
}

function faultOf(path: string): 'outside' | 'reserved' | null {
  const parts = path.split('/');
  if (parts.some((part) => part === '..') || path.startsWith('/')) return 'outside';
  const refused = parts.some((part) =>
    part === '' || part.startsWith('.') || /[. ]$/.test(part) || REFUSED_CHARACTERS.test(part) || DEVICE_NAMES.test(part)
    || Buffer.byteLength(part, 'utf8') > MAX_NAME_BYTES);
  return refused ? 'reserved' : null;
}
