import fc from '../../fast-check.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../compiler/import/index.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { codesOf, importText } from './flat.ts';
import { docx, odt, t } from './office-parts.ts';

const codes = (name: string, bytes: Uint8Array): string[] => codesOf(importFile({ name, bytes }));
const word = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });

describe('files that cannot be read give one error and no text', () => {
  it.each([
    ['unknown format', 'a.xlsx', strToU8('x'), 'FG9001'],
    ['no ending', 'regulation', strToU8('x'), 'FG9001'],
    ['no zip', 'a.docx', strToU8('第一條　甲。'), 'FG9003'],
    ['old Word file', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'FG9003'],
    ['file with a password', 'a.odt', zipSync({ 'META-INF/manifest.xml': strToU8('<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>'), 'content.xml': new Uint8Array([7, 8, 9]) }), 'FG9003'],
    ['truncated zip', 'a.docx', docx(t('要點') + t('一、甲。')).slice(0, 120), 'FG9004'],
    ['damaged XML', 'a.docx', word('<w:document><w:body>'), 'FG9004'],
    ['document type with entities', 'a.docx', word('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>'), 'FG9004'],
    ['external entity', 'a.odt', zipSync({ 'content.xml': strToU8('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><d>&x;</d>') }), 'FG9004'],
    ['XML nested too deep', 'a.docx', word('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'FG9004'],
    ['no document in it', 'a.docx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'FG9005'],
    ['spreadsheet', 'a.odt', zipSync({ 'content.xml': strToU8('<office:d xmlns:office="urn:x"><office:body><office:spreadsheet/></office:body></office:d>') }), 'FG9005'],
    ['part that inflates beyond the limit', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }), 'FG9002'],
    ['parts that inflate beyond the limit together', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024), 'word/styles.xml': new Uint8Array(30 * 1024 * 1024), 'word/numbering.xml': new Uint8Array(30 * 1024 * 1024) }), 'FG9002'],
    ['PDF that is none', 'a.pdf', strToU8('no pdf'), /FG9004|FG9006/],
  ])('%s', (_, name, bytes, code) => {
    const result = importFile({ name, bytes });
    expect(codesOf(result).join()).toMatch(code instanceof RegExp ? code : new RegExp(`^${code}$`));
    expect(result.regulation.body).toEqual([]);
    for (const language of ['zh', 'en'] as const) expect(messageOf(result.diagnostics[0]!, language)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('refuses a file larger than the limit before reading it', () => {
    expect(codesOf(importFile({ name: 'a.txt', bytes: new Uint8Array(100) }, { maximumBytes: 99 }))).toEqual(['FG9002']);
  });

  it('refuses text beyond 16 MB, and more than 100,000 paragraphs, in their own units', () => {
    const messages = [new Uint8Array(17 * 1024 * 1024).fill(0x61), strToU8('甲\n'.repeat(100_001))].map((bytes) => messageOf(importFile({ name: 'a.txt', bytes }).diagnostics[0]!, 'zh'));
    expect(messages).toEqual(['「a.txt」太大（17 MB），超過上限 16 MB，未讀取。', '「a.txt」太大：有 100001 個以上的段落，超過上限 100000，未讀取。']);
  });
});

it('does not inflate what it does not read', () => {
  const bytes = zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>一、甲。</w:t></w:r></w:p></w:body></w:document>'), 'word/media/image1.png': new Uint8Array(80 * 1024 * 1024) }, { level: 1 });
  expect(importFile({ name: 'a.docx', bytes }).regulation.body).toHaveLength(1);
});

describe('careless text', () => {
  it('reads Big5 and UTF-16', () => {
    // 要點 / 一、甲。 in Big5
    const big5 = new Uint8Array([0xad, 0x6e, 0xc2, 0x49, 0x0a, 0xa4, 0x40, 0xa1, 0x42, 0xa5, 0xd2, 0xa1, 0x43]);
    const result = importFile({ name: 'a.txt', bytes: big5 });
    expect([result.regulation.title, codesOf(result)]).toEqual(['要點', ['FG9018']]);
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'要點\n一、甲。'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
    expect(importFile({ name: 'a.txt', bytes: utf16 }).regulation.body[0]!.marker).toBe('一、');
  });

  it('keeps compatibility characters and reports unreadable ones', () => {
    const result = importText('要點\n一、\uF95A書\u2F00室\uFFFD。');
    expect(result.regulation.body[0]!.children[0]!.text).toBe('\uF95A書\u2F00室\uFFFD。');
    expect(codesOf(result)).toEqual(['FG9019']);
  });

  it('takes names of objects as words', () => {
    expect(importText('constructor\n一、__proto__。').regulation).toMatchObject({ title: 'constructor', body: [{ children: [{ text: '__proto__。' }] }] });
  });

  it.each([
    ['one provision again and again', '要點\n' + '一、甲\n'.repeat(20_000)],
    ['one sentence without end', '要點\n一、' + `${'甲'.repeat(30)}\n`.repeat(20_000)],
    ['two numbers on every line', '要點\n一、甲：\n' + '（一）1.甲\n'.repeat(5_000)],
    ['unnumbered lines inside a list', '要點\n一、甲：\n（一）乙\n' + '無編號。\n'.repeat(20_000) + '（二）丙\n'],
    ['one line', '要點\n' + '甲'.repeat(2_000_000)],
    ['struck pieces', '要點\n一、' + '~~a'.repeat(50_000)],
    ['many elements side by side', '<p>要點</p>' + '<a href=x>甲</a><br>'.repeat(90_000)],
    ['brackets without an end', `要點${'（'.repeat(100_000)}\n一、甲。`],
    ['spans beyond the table', `<p>要點</p><p>一、表：</p><table>${`<tr>${'<td rowspan=65534 colspan=1000>甲</td>'.repeat(20)}</tr>`.repeat(100)}</table>`],
    ['style rules for every element', `<style>${Array.from({ length: 3_000 }, (_, i) => `.a${i} p{display:none}`).join('')}${'@media screen{'.repeat(5_000)}</style>${'<p>一、甲</p>'.repeat(500)}`],
    ['marks of notes without an end', '要點\n一、' + '^['.repeat(30_000)],
    ['drawn tables without an end', '要點\n' + '+--+\n'.repeat(5_000) + '+--+\n| a |\n'.repeat(5_000)],
    ['deep HTML', '<div>'.repeat(20_000) + '一、甲'],
    ['tables in tables', '<table><tr><td>'.repeat(5_000) + '一、甲'],
    ['open tables', '要點\n' + '<table>\n'.repeat(2_000)],
  ])('%s ends', (_, text) => {
    for (const name of ['a.txt', 'a.md', 'a.html']) {
      expect(importText(text, name).regulation.title).toBeDefined();
    }
  });
});

it('damaged parts never throw', () => {
  const whole = docx(t('要點') + t('一、甲：') + '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>' + t('乙') + '</w:tc></w:tr></w:tbl>');
  const xml = strFromU8(unzipSync(whole)['word/document.xml']!);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(xml.length), fc.nat(12), fc.constantFrom('', '<', '>', '&', '"', '</w:p>', '<w:p>', '<w:tbl>', 'w:val="-9"', 'w:val="99999999999"', '\u0000')), { minLength: 1, maxLength: 4 }), (edits) => {
      let damaged = xml;
      for (const [at, length, words] of edits) damaged = damaged.slice(0, at) + words + damaged.slice(at + length);
      const result = importFile({ name: 'a.docx', bytes: word(damaged) });
      expect(result.regulation.body.length > 0 || result.diagnostics.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('an empty document is an empty regulation', () => {
  expect(codes('a.docx', docx(''))).toEqual(['FG9007']);
  expect(codes('a.odt', odt(''))).toEqual(['FG9007']);
  expect(importText('').regulation).toMatchObject({ title: '', body: [] });
});
