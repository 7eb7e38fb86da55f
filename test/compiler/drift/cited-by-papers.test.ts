/** Provisions that papers name by their numbers have to be there. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const RULE = '國立測試大學場地借用管理要點\n一、為管理場地，特訂定本要點。\n二、申請應於七日前提出。\n三、每場以四小時為限。\n四、場地由總務處管理。\n五、本要點經行政會議通過後實施。\n';
const DRAFT = RULE.replace('要點\n', '要點修正草案\n').replace('七日', '五日');
const found = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ code }) => code === 'FG3004').map(({ parameters }) => (parameters as { citation: string }).citation);

describe('a paper beside the regulation', () => {
  it.each([
    ['申請應於七日前提出（要點第十二點）。', ['要點第十二點']], ['申請應於七日前提出（本要點第九點）。', ['本要點第九點']], ['場地依管理要點第八點由總務處管理。', ['管理要點第八點']], ['依據場地借用管理要點第六點辦理。', ['場地借用管理要點第六點']],
    ['申請應於七日前提出（要點第二點）。', []], ['依本要點第四點由總務處管理。', []], ['依車輛管理要點第八點辦理。', []], ['依採購法第二十二條辦理。', []], ['原要點第八點已刪除。', []],
  ])('%s', (line, expected) => expect(found({ '1.txt': RULE, '公告.txt': `公告\n主旨：場地開放借用。\n${line}\n` })).toEqual(expected));

  it.each([
    ['問：幾天前申請？\n答：請參閱第九點。', ['第九點']], ['申請應於七日前提出（第十二點）。', ['第十二點']], ['問：幾天前申請？\n答：詳見第九點。', ['第九點']],
    ['問：幾天前申請？\n答：請參閱第二點。', []], ['另依採購法辦理（第二十二條）。', []], ['依車輛管理要點收費（第十二點）。', []],
  ])('that names nothing but the number: %s', (line, expected) => expect(found({ '1.txt': RULE, '問答.txt': `場地借用問答\n${line}\n` })).toEqual(expected));

  it.each([['（修正規定第二點）', []], ['（修正規定第七點）', ['修正規定第七點']]])('points of an amendment end with %s', (cited, expected) =>
    expect(found({ '1.txt': RULE, '2.txt': DRAFT, '3.txt': `國立測試大學場地借用管理要點修正草案修正要點\n一、申請期限改為五日。${cited}\n` })).toEqual(expected));

  it('and the new name that it tells of is that of the draft', () => {
    const renamed = (name: string): string[] => checkDocuments(Object.entries({ '1.txt': RULE, '2.txt': DRAFT.replace('借用管理', '借用及收費管理'), '3.txt': `國立測試大學場地借用管理要點修正總說明\n為利收費，擬具修正草案，名稱並修正為「國立測試大學${name}」，修正要點如下：\n一、申請期限改為五日。\n` }).map(([file, text]) => ({ name: file, bytes: new TextEncoder().encode(text) }))).diagnostics.map(({ code }) => code);
    expect(renamed('場地借用及收費管理要點')).not.toContain('FG6038');
    expect(renamed('場地借用及收費管理辦法')).toContain('FG6038');
  });
});
