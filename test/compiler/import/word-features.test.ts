/** Features of Word that LibreOffice does not write; the files are XML put together by hand after what Word writes. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile, type ImportResult } from '../../../compiler/import/index.ts';
import { codesOf, outlineOf } from './flat.ts';
import { docx, p, run, t } from './office-parts.ts';

const read = (bytes: Uint8Array): ImportResult => importFile({ name: 'a.docx', bytes });
const field = (inner: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const instruction = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';

/** A file of Word with another one inside of it, named by a relation. */
function withChunk(body: string, name: string, bytes: Uint8Array): Uint8Array {
  const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="/word/${name}"/></Relationships>`;
  return zipSync({ ...unzipSync(docx(body)), [`word/${name}`]: bytes, 'word/_rels/document.xml.rels': strToU8(rels) });
}

describe('a file inside of a Word file', () => {
  const around = `${t('停車要點')}${t('一、甲項。')}<w:altChunk r:id="rId4"/>${t('三、丙項。')}`;
  it.each([
    ['afchunk.htm', strToU8('<html><body><p>二、乙項。</p></body></html>')],
    ['afchunk.docx', docx(t('二、乙項。'))],
    ['afchunk.txt', strToU8('二、乙項。')],
  ])('is read in its place: %s', (name, bytes) => {
    expect(outlineOf(read(withChunk(around, name, bytes)).regulation.body)).toEqual(['一、', '  ¶ 甲項。', '二、', '  ¶ 乙項。', '三、', '  ¶ 丙項。']);
  });

  it.each([
    ['in a format that is not read', withChunk(around, 'afchunk.rtf', strToU8('{\\rtf1 x}'))],
    ['that is missing', docx(around)],
    ['inside of one more', withChunk(around, 'afchunk.docx', withChunk(around, 'afchunk.docx', docx(t('二、乙項。'))))],
    ['of its own, as a part of a master document', docx(`${t('停車要點')}${t('一、甲項。')}<w:subDoc r:id="rId9"/>`)],
  ])('is never left out silently: %s', (_, bytes) => {
    expect(codesOf(read(bytes))).toEqual(['FG9005']);
  });
});

describe('fields of Word', () => {
  it('print their result, not what stands inside of their instruction', () => {
    const inner = field(`${instruction('MERGEFIELD a')}${SEPARATE}${run('隱')}`);
    const result = read(docx(t('停車要點') + p(`${run('一、')}${field(`${instruction('IF')}${inner}${instruction('= 1')}${SEPARATE}${run('甲')}`)}${run('項。')}`)));
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲項。']);
    expect(result.report.findings.filter((found) => found.kind === 'hiddenText')).toEqual([{ kind: 'hiddenText', text: '隱', dropped: true }]);
  });

  it('keep the words of one that never ends', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(outlineOf(read(docx(t('停車要點') + p(`${run('一、')}${open}${run('甲項。')}`) + t('二、乙項。'))).regulation.body)).toEqual(['一、', '  ¶ 甲項。', '二、', '  ¶ 乙項。']);
  });

  it.each([['21', '㉑'], ['35', '㉟'], ['36', '㊱'], ['50', '㊿'], ['51', '○51']])('print %s in a ring', (number, printed) => {
    expect(outlineOf(read(docx(t('停車要點') + p(`${run('一、第')}${field(instruction(` eq \\o\\ac(○,${number})`))}${run('項。')}`))).regulation.body)).toEqual(['一、', `  ¶ 第${printed}項。`]);
  });
});
