import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeSource, firstInvalidByte } from '../../../compiler/workspace/decode.ts';
import { READ_LIMITS, readSources } from '../../../compiler/workspace/read.ts';
import { findRoot, findRootOf } from '../../../compiler/workspace/root.ts';
import { temporaryFolder } from './temporary-folder.ts';

const codes = (result: { diagnostics: readonly { code: string }[] }): string[] => result.diagnostics.map((d) => d.code);
const paths = (result: { sources: readonly { path: string }[] }): string[] => result.sources.map((s) => s.path);

describe('findRoot', () => {
  it('is the nearest ancestor with a rules folder that holds sources', () => {
    const root = temporaryFolder({ 'rules/a/b.fagui': '', 'rules/a/deep/er/c.txt': '' });
    expect(findRoot(join(root, 'rules/a/deep/er'))).toBe(root);
    expect(findRoot(join(root, 'rules/a/b.fagui'))).toBe(root);
    expect(findRoot(join(root, 'rules/not/there.fagui'))).toBe(root);
  });

  it('is the nearest ancestor whose package.json names fagui', () => {
    const root = temporaryFolder({ 'package.json': '{"devDependencies":{"fagui":"1"}}', 'x/y/z.fagui': '', 'x/package.json': '{"name":"other"}' });
    expect(findRoot(join(root, 'x/y'))).toBe(root);
  });

  it('is the folder itself outside of any workspace, whatever stands in the way', () => {
    const root = temporaryFolder({ 'x/package.json': '{ broken', 'x/rules/readme.txt': '', 'x/y/a.fagui': '' });
    expect(findRoot(join(root, 'x/y'))).toBe(join(root, 'x/y'));
    expect(findRoot(join(root, 'x/y/a.fagui'))).toBe(join(root, 'x/y'));
  });

  it('follows the named path when it lies in another workspace', () => {
    const here = temporaryFolder({ 'rules/a.fagui': '' });
    const there = temporaryFolder({ 'rules/b.fagui': '' });
    expect(findRootOf([], here)).toBe(here);
    expect(findRootOf(['rules/a.fagui'], here)).toBe(here);
    expect(findRootOf([join(there, 'rules')], here)).toBe(there);
  });
});

describe('readSources', () => {
  it('lists in code-unit order, each file once, and skips what never holds sources', () => {
    const root = temporaryFolder({
      'rules/乙.fagui': '', 'rules/甲.fagui': '', 'rules/B.fagui': '', 'rules/a.fagui': '', 'rules/a/z.fagui': '', 'rules/note.txt': '',
      'node_modules/p/x.fagui': '', 'generated/y.fagui': '', '.git/z.fagui': '',
    });
    const result = readSources(['rules', 'rules/a.fagui', '.'], root);
    expect(paths(result)).toEqual(['rules/B.fagui', 'rules/a.fagui', 'rules/a/z.fagui', 'rules/乙.fagui', 'rules/甲.fagui']);
    expect(codes(result)).toEqual([]);
  });

  it('keeps every character, compatibility ideographs and line ends included', () => {
    const text = '\uF95A\r\n讀\u3000\rA\u0301';
    const root = temporaryFolder({ 'a.fagui': text });
    expect(readSources(['a.fagui'], root).sources[0]?.text).toBe(text);
  });

  it('reports what cannot be read and reads the rest', () => {
    const root = temporaryFolder({
      'a/good.fagui': '好', 'a/big5.fagui': Uint8Array.of(0xb3, 0x57), 'a/wide.fagui': Uint8Array.of(0xff, 0xfe, 0x41, 0),
      'a/mark.fagui': '\uFEFF文', 'a/long.fagui': 'x'.repeat(101), 'b/readme.txt': '', 'c.txt': '',
    });
    const result = readSources(['a', 'b', 'c.txt', 'd.fagui'], root, { ...READ_LIMITS, fileBytes: 100 });
    expect(Object.fromEntries(result.sources.map((s) => [s.path, s.text]))).toEqual({ 'a/good.fagui': '好', 'a/mark.fagui': '文' });
    const found = result.diagnostics.map((d) => `${d.code} ${d.primary.source.path}`).sort();
    expect(found).toEqual([
      'FG8001 d.fagui', 'FG8002 a/big5.fagui', 'FG8002 a/wide.fagui', 'FG8003 a/mark.fagui', 'FG8004 a/long.fagui', 'FG8008 b', 'FG8009 c.txt',
    ]);
  });

  it('stops at the limits for files, bytes and depth, and says so', () => {
    const root = temporaryFolder({ 'a.fagui': '1234', 'b.fagui': '1234', 'c.fagui': '1234', 'd/e/f.fagui': '' });
    const few = readSources(['.'], root, { ...READ_LIMITS, files: 2 });
    expect([paths(few), codes(few)]).toEqual([['a.fagui', 'b.fagui'], ['FG8005']]);
    const light = readSources(['.'], root, { ...READ_LIMITS, allBytes: 9 });
    expect([paths(light), codes(light)]).toEqual([['a.fagui', 'b.fagui'], ['FG8005']]);
    const flat = readSources(['.'], root, { ...READ_LIMITS, depth: 1 });
    expect([paths(flat), codes(flat)]).toEqual([['a.fagui', 'b.fagui', 'c.fagui'], ['FG8005']]);
  });

  it('never leaves the workspace, neither by .. nor by links to files or folders', () => {
    const outside = temporaryFolder({ 'secret.fagui': '密', 'rules/other.fagui': '密' });
    const root = temporaryFolder({ 'rules/a.fagui': '甲' });
    symlinkSync(join(outside, 'secret.fagui'), join(root, 'rules/link.fagui'));
    symlinkSync(join(outside, 'rules'), join(root, 'rules/folder'));
    symlinkSync(join(root, 'rules'), join(root, 'rules/loop'));
    symlinkSync(join(root, 'nothing'), join(root, 'rules/gone.fagui'));
    const result = readSources(['rules', '../', join(outside, 'secret.fagui')], root);
    expect(paths(result)).toEqual(['rules/a.fagui']);
    expect(codes(result).sort()).toEqual(['FG8001', 'FG8006', 'FG8006', 'FG8006', 'FG8006']);
  });

  it('does not hang on a pipe that bears the name of a source', () => {
    const root = temporaryFolder({ 'a.fagui': '甲' });
    mkdirSync(join(root, 'b'));
    execFileSync('mkfifo', [join(root, 'b/pipe.fagui')]);
    const result = readSources(['.', 'b/pipe.fagui'], root);
    expect(paths(result)).toEqual(['a.fagui']);
    expect(codes(result)).toEqual(['FG8010', 'FG8010']);
  });
});

describe('decodeSource', () => {
  it.each([
    ['a lone continuation byte', [0x41, 0x80], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['an overlong form of three bytes', [0x41, 0xe0, 0x80, 0x80], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a value past the last code point', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a sequence that the end cuts off', [0x41, 0xe6, 0xb3], 1],
  ])('names the first byte of %s', (_name, bytes, offset) => {
    expect(firstInvalidByte(Uint8Array.from(bytes))).toBe(offset);
    const { text, diagnostics } = decodeSource(Uint8Array.from(bytes), 'a.fagui');
    expect([text, diagnostics[0]?.code, diagnostics[0]?.parameters]).toEqual([null, 'FG8002', { path: 'a.fagui', byte: offset + 1, utf16: false }]);
  });

  it('finds no fault in anything that the decoder accepts', () => {
    for (let point = 0; point <= 0x10ffff; point += 97) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const bytes = Buffer.from(String.fromCodePoint(point), 'utf8');
      expect(firstInvalidByte(bytes)).toBe(bytes.length);
    }
  });
});
