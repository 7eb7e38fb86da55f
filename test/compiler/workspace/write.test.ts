import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskCalls, type FileCalls } from '../../../compiler/workspace/file-calls.ts';
import { GENERATED_MARK } from '../../../compiler/workspace/generated-mark.ts';
import { writeFileWhole } from '../../../compiler/workspace/replace-file.ts';
import { recoverOutputs, writeOutputs } from '../../../compiler/workspace/write.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));
const codes = (result: { diagnostics: readonly { code: string }[] }): string[] => result.diagnostics.map((d) => d.code);
const tree = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name).slice(folder.length + 1)).sort();
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

describe('writeOutputs', () => {
  it('writes, leaves unchanged, rewrites and removes, and keeps what is not its own', () => {
    const root = temporaryFolder({ 'generated/README.md': 'by hand' });
    expect(writeOutputs(root, 'generated', files({ 'a/x.json': '1', 'b.md': '2' }))).toEqual({ written: ['a/x.json', 'b.md'], removed: [], unchanged: [], diagnostics: [] });
    expect(writeOutputs(root, 'generated', files({ 'a/x.json': '1', 'b.md': '2' }))).toEqual({ written: [], removed: [], unchanged: ['a/x.json', 'b.md'], diagnostics: [] });
    expect(writeOutputs(root, 'generated', files({ 'b.md': '3' }))).toEqual({ written: ['b.md'], removed: ['a/x.json'], unchanged: [], diagnostics: [] });
    expect(tree(join(root, 'generated'))).toEqual(['.fagui/manifest.json', 'README.md', 'b.md']);
    expect(existsSync(join(root, 'generated/a'))).toBe(false);
  });

  it('refuses to overwrite or remove a file that was edited by hand, and then changes nothing at all', () => {
    const root = temporaryFolder();
    writeOutputs(root, 'out', files({ 'a.md': `${GENERATED_MARK} 1`, 'b.md': '1', 'c.md': '1' }));
    writeFileSync(join(root, 'out/a.md'), `${GENERATED_MARK} by hand`);
    writeFileSync(join(root, 'out/b.md'), 'by hand');
    const result = writeOutputs(root, 'out', files({ 'a.md': '2', 'c.md': '2' }));
    expect(codes(result)).toEqual(['FG8020', 'FG8020']);
    expect([read(root, 'out/b.md'), read(root, 'out/c.md')]).toEqual(['by hand', '1']);
    expect(codes(writeOutputs(root, 'out', files({ 'a.md': '2', 'c.md': '2' }), { force: true }))).toEqual([]);
    expect(tree(join(root, 'out'))).toEqual(['.fagui/manifest.json', 'a.md', 'c.md']);
  });

  it('builds over a fresh clone: equal files are fine, marked ones are overwritten, others are refused', () => {
    const root = temporaryFolder({ 'out/a.md': 'same', 'out/b.md': `<!-- ${GENERATED_MARK} --> old`, 'out/c.md': 'somebody’s' });
    expect(codes(writeOutputs(root, 'out', files({ 'a.md': 'same', 'b.md': 'new', 'c.md': 'new' })))).toEqual(['FG8020']);
    const result = writeOutputs(root, 'out', files({ 'a.md': 'same', 'b.md': 'new' }));
    expect([result.written, result.unchanged, codes(result)]).toEqual([['b.md'], ['a.md'], []]);
  });

  it('leaves alone the outputs that a partial build does not answer for', () => {
    const root = temporaryFolder();
    writeOutputs(root, 'out', files({ 'a.md': '1', 'a.json': '1' }));
    const covers = (path: string): boolean => path.endsWith('.json');
    writeOutputs(root, 'out', files({ 'b.json': '1' }), { covers });
    expect(tree(join(root, 'out'))).toEqual(['.fagui/manifest.json', 'a.md', 'b.json']);
    expect(writeOutputs(root, 'out', files({ 'a.md': '1', 'b.json': '1' }), { check: true }).diagnostics).toEqual([]);
  });

  it('checks without writing: stale, missing and left-over files', () => {
    const root = temporaryFolder();
    expect(codes(writeOutputs(root, 'out', files({ 'a.md': '1' }), { check: true }))).toEqual(['FG8022']);
    expect(existsSync(join(root, 'out'))).toBe(false);
    writeOutputs(root, 'out', files({ 'a.md': '1', 'b.md': '1', 'c.md': '1' }));
    writeFileSync(join(root, 'out/d.md'), `// ${GENERATED_MARK}`);
    const before = tree(root);
    const result = writeOutputs(root, 'out', files({ 'a.md': '1', 'b.md': '2', 'e.md': '1' }), { check: true });
    expect(result.diagnostics.map((d) => `${d.code} ${d.primary.source.path}`)).toEqual(['FG8021 out/b.md', 'FG8022 out/e.md', 'FG8023 out/c.md', 'FG8023 out/d.md']);
    expect(result.unchanged).toEqual(['a.md']);
    expect(tree(root)).toEqual(before);
  });

  it('takes bytes as they are and refuses text that UTF-8 cannot hold', () => {
    const root = temporaryFolder();
    const bytes = Uint8Array.of(0, 255, 13, 10);
    writeOutputs(root, 'out', new Map<string, string | Uint8Array>([['a.docx', bytes], ['b.txt', '\uF95A𠀀']]));
    expect([...readFileSync(join(root, 'out/a.docx'))]).toEqual([...bytes]);
    expect(read(root, 'out/b.txt')).toBe('\uF95A𠀀');
    expect(() => writeOutputs(root, 'out', files({ 'c.txt': 'x\uD840' }))).toThrow(/surrogate/);
  });

  it.each(['../a', '/a', 'a/../../b', '.fagui/manifest.json', 'a//b', 'CON.md', 'a:b', 'x. ', `${'長'.repeat(90)}.md`])('refuses the output name %s', (name) => {
    const root = temporaryFolder();
    expect(codes(writeOutputs(root, 'out', files({ [name]: '1' })))).toEqual(['FG8028']);
    expect(tree(root)).toEqual([]);
  });

  it('refuses names that clash with each other or with what is there', () => {
    const root = temporaryFolder({ 'out/file': 'x' });
    mkdirSync(join(root, 'out/folder.md'));
    const outside = temporaryFolder();
    symlinkSync(outside, join(root, 'out/link'));
    expect(codes(writeOutputs(root, 'out', files({ 'A.md': '', 'a.md': '' })))).toEqual(['FG8028']);
    expect(codes(writeOutputs(root, 'out', files({ a: '', 'a/b': '' })))).toEqual(['FG8028']);
    expect(codes(writeOutputs(root, 'out', files({ 'file/b': '' })))).toEqual(['FG8028']);
    expect(codes(writeOutputs(root, 'out', files({ 'folder.md': '' }), { force: true }))).toEqual(['FG8020']);
    expect(codes(writeOutputs(root, 'out', files({ 'link/b': '' })))).toEqual(['FG8028']);
    expect(tree(outside)).toEqual([]);
  });

  it('treats damaged records as absent, and records that lead outside as damaged', () => {
    const root = temporaryFolder({ 'victim.txt': 'x' });
    writeOutputs(root, 'out', files({ 'a.md': '1' }));
    writeFileSync(join(root, 'out/.fagui/manifest.json'), '{"files":[["../victim.txt","' + '0'.repeat(64) + '"]]}');
    writeFileSync(join(root, 'out/.fagui/journal.json'), '{"phase":"ready"');
    const result = writeOutputs(root, 'out', files({ 'a.md': '1' }));
    expect(codes(result)).toEqual(['FG8029', 'FG8029']);
    expect(result.unchanged).toEqual(['a.md']);
    expect(codes(writeOutputs(root, 'out', files({ 'a.md': '2' })))).toEqual([]);
    expect(read(root, 'victim.txt')).toBe('x');
  });
});

/** File calls of which the `at`th that changes the disk fails, and with it every later one when `forGood`. */
function failing(at: number, code: string, forGood: boolean): { calls: FileCalls; reached: () => boolean } {
  let count = 0;
  const guard = <A extends unknown[], R>(call: (...args: A) => R) => (...args: A): R => {
    count += 1;
    if (count === at || (forGood && count > at)) throw Object.assign(new Error(code), { code, errno: -1 });
    return call(...args);
  };
  const { create, write, sync, rename, unlink, makeFolder, removeFolder } = diskCalls;
  return {
    calls: {
      ...diskCalls, create: guard(create), write: guard(write), sync: guard(sync), rename: guard(rename), unlink: guard(unlink),
      makeFolder: guard(makeFolder), removeFolder: guard(removeFolder),
    },
    reached: () => count >= at,
  };
}

describe.each([['a full disk', 'ENOSPC', false], ['a disk that turns read-only', 'EROFS', true]] as const)('on %s', (_name, code, forGood) => {
  it('every file is old or new at every call, an error is reported, and the next run completes', () => {
    const old = files({ 'a.md': 'old a', 'b.md': 'old b', 'gone.md': 'old' });
    const next = files({ 'a.md': 'new a', 'b.md': 'old b', 'sub/c.md': 'new c' });
    let reached = true;
    let errors = 0;
    for (let at = 1; reached; at++) {
      const root = temporaryFolder();
      writeOutputs(root, 'out', old);
      const disk = failing(at, code, forGood);
      const result = writeOutputs(root, 'out', next, { calls: disk.calls });
      reached = disk.reached();
      if (result.diagnostics.some((d) => d.severity === 'error')) errors += 1;
      else expect(tree(join(root, 'out')).filter((p) => !p.startsWith('.fagui/'))).toEqual(['a.md', 'b.md', 'sub/c.md']);
      for (const path of tree(join(root, 'out'))) {
        if (!path.startsWith('.fagui/') && !path.endsWith('.fagui-new')) expect([old.get(path), next.get(path)], `${path} after call ${at}`).toContain(read(root, 'out', path));
      }
      expect(codes(writeOutputs(root, 'out', next)), `the run after call ${at}`).toEqual([]);
      expect(tree(join(root, 'out'))).toEqual(['.fagui/manifest.json', 'a.md', 'b.md', 'sub/c.md']);
      expect(codes(writeOutputs(root, 'out', next, { check: true }))).toEqual([]);
    }
    expect(errors).toBeGreaterThan(8);
  });
});

describe('an interrupted write', () => {
  /** A write that stops for good at its second rename of an output: the journal says ready. */
  function interrupt(root: string): void {
    let renames = 0;
    const calls: FileCalls = {
      ...diskCalls,
      rename: (from, to) => {
        if (to.endsWith('.md') && ++renames > 1) throw Object.assign(new Error('EIO'), { code: 'EIO', errno: -5 });
        diskCalls.rename(from, to);
      },
    };
    expect(codes(writeOutputs(root, 'out', files({ 'a.md': 'new', 'b.md': 'new', 'c.md': 'new' }), { calls }))).toEqual(['FG8030']);
  }

  it('is finished by the next command', () => {
    const root = temporaryFolder();
    writeOutputs(root, 'out', files({ 'a.md': 'old', 'b.md': 'old' }));
    interrupt(root);
    expect(read(root, 'out/b.md')).toBe('old');
    expect(recoverOutputs(root, 'out')).toEqual([]);
    expect(tree(join(root, 'out'))).toEqual(['.fagui/manifest.json', 'a.md', 'b.md', 'c.md']);
    expect(read(root, 'out/b.md')).toBe('new');
  });

  it('does not take back an edit made in between', () => {
    const root = temporaryFolder();
    writeOutputs(root, 'out', files({ 'a.md': 'old', 'b.md': 'old' }));
    interrupt(root);
    writeFileSync(join(root, 'out/b.md'), 'by hand');
    expect(recoverOutputs(root, 'out').map((d) => `${d.code} ${d.primary.source.path}`)).toEqual(['FG8020 out/b.md']);
    expect([read(root, 'out/b.md'), read(root, 'out/c.md')]).toEqual(['by hand', 'new']);
    expect(codes(writeOutputs(root, 'out', files({ 'a.md': 'new', 'b.md': 'new', 'c.md': 'new' })))).toEqual(['FG8020']);
  });

  it('survives the loss of its temporary files', () => {
    const root = temporaryFolder();
    writeOutputs(root, 'out', files({ 'a.md': 'old', 'b.md': 'old' }));
    interrupt(root);
    for (const path of tree(join(root, 'out'))) if (path.endsWith('.fagui-new')) rmSync(join(root, 'out', path));
    expect(recoverOutputs(root, 'out')).toEqual([]);
    expect(codes(writeOutputs(root, 'out', files({ 'a.md': 'new', 'b.md': 'new', 'c.md': 'new' })))).toEqual([]);
    expect(tree(join(root, 'out'))).toEqual(['.fagui/manifest.json', 'a.md', 'b.md', 'c.md']);
  });
});

describe('writeFileWhole', () => {
  it('keeps links and permissions and leaves nothing beside the file', () => {
    const root = temporaryFolder({ 'real.fagui': 'old' });
    symlinkSync('real.fagui', join(root, 'link.fagui'));
    writeFileSync(join(root, 'script'), 'x', { mode: 0o750 });
    writeFileWhole(join(root, 'link.fagui'), '新');
    writeFileWhole(join(root, 'script'), 'y');
    expect(read(root, 'real.fagui')).toBe('新');
    expect(statSync(join(root, 'script')).mode & 0o777).toBe(0o750);
    expect(readdirSync(root).sort()).toEqual(['link.fagui', 'real.fagui', 'script']);
  });

  it('leaves the old content when the disk is full', () => {
    const root = temporaryFolder({ a: 'old' });
    const full = failing(3, 'ENOSPC', false);
    expect(() => writeFileWhole(join(root, 'a'), 'new', full.calls)).toThrow('ENOSPC');
    expect([read(root, 'a'), readdirSync(root)]).toEqual(['old', ['a']]);
  });
});
