/** Papers of a meeting: several comparison tables in one file, each with the draft of its own regulation. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const table = (regulation: string, ...rows: readonly string[]): string =>
  `<p>${regulation}部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const draft = (regulation: string, ...lines: readonly string[]): string => `<p>${regulation}（修正草案）</p>${lines.map((line) => `<p>${line}</p>`).join('')}`;
const LENDING = '國立測試大學借書要點';
const HALLS = '國立測試大學場地要點';
const THREE = '一、每人借書<u>五</u>冊為限。|一、每人借書三冊為限。|放寬。';
const SIX = '二、場地費<u>六百</u>元。|二、場地費五百元。|調高。';
const check = (...parts: readonly string[]): ReturnType<typeof checkDocuments> => checkDocuments([{ name: 'papers.html', bytes: new TextEncoder().encode(parts.join('')) }]);
const codes = (...parts: readonly string[]): string[] => check(...parts).diagnostics.map((d) => d.code);

const LENDING_DRAFT = draft(LENDING, '一、每人借書五冊為限。', '二、逾期應繳費。');
const HALLS_DRAFT = draft(HALLS, '一、場地開放借用。', '二、場地費六百元。');

describe('several tables in one file', () => {
  it('are each about the draft behind them', () => {
    const { roles, diagnostics } = check('<p>案由一：修正要點。</p>', table(LENDING, THREE), LENDING_DRAFT, '<p>【附件 2】</p>', table(HALLS, SIX), HALLS_DRAFT);
    expect(diagnostics.map((d) => d.code)).toEqual([]);
    expect(roles.map(({ table: one, draft: text }) => [one?.title.regulation, text?.version.text.title, text?.version.text.body.length])).toEqual([['借書要點', '借書要點', 2], ['場地要點', '場地要點', 2]]);
  });

  it('are each compared: the second one, too', () => {
    expect(codes(table(LENDING, THREE), LENDING_DRAFT, table(HALLS, SIX), HALLS_DRAFT.replace('六百', '七百'))).toEqual(['FG6033']);
  });

  it('have their drafts behind all of them', () => {
    expect(codes(table(LENDING, THREE), table(HALLS, SIX), LENDING_DRAFT, HALLS_DRAFT)).toEqual([]);
    expect(codes(table(LENDING, THREE), table(HALLS, SIX), LENDING_DRAFT.replace('五冊', '四冊'), HALLS_DRAFT)).toEqual(['FG6033']);
  });

  it('about one regulation are pieces of one table', () => {
    const again = '二、逾期應<u>繳納費用</u>。|二、逾期應繳費。|文字修正。';
    const text = LENDING_DRAFT.replace('應繳費', '應繳納費用');
    expect(codes(table(LENDING, THREE), `<p>${'說明'.repeat(40)}</p>`, table(LENDING, again), text, table(HALLS, SIX), HALLS_DRAFT)).toEqual([]);
  });

  it('leave a text of slides alone', () => {
    expect(checkDocuments([{ name: 'slides.txt', bytes: new TextEncoder().encode('自主學習說明會簡報\n\n一、申請。\n一、申請期程。\n二、注意。\n') }]).diagnostics.map((d) => d.code)).not.toContain('FG6037');
  });
});

describe('one table in two files', () => {
  const provisions = (...changed: readonly number[]): string => [1, 2, 3, 4].map((n) => `${'一二三四'[n - 1]}、${'甲乙丙丁'[n - 1]}類用品每人以${changed.includes(n) ? '五' : '三'}件為限。`).join('\n');
  const IN_FORCE = `測試大學用品要點\n${provisions()}\n五、本要點自公布日實施。\n`;
  const rowOf = (n: number, amended = '五'): string => `<tr><td>${'一二三四'[n - 1]}、${'甲乙丙丁'[n - 1]}類用品每人以${amended}件為限。</td><td>${'一二三四'[n - 1]}、${'甲乙丙丁'[n - 1]}類用品每人以三件為限。</td><td>放寬。</td></tr>`;
  const piece = (title: string, ...rows: readonly string[]): string => `<p>${title}</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${rows.join('')}</table>`;
  const check = (files: Readonly<Record<string, string>>): string[] =>
    checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${d.primary.source.path} ${messageOf(d, 'zh')}`);
  const set = (changes: Readonly<Record<string, string>>): string[] => check({
    'old.txt': IN_FORCE, 'draft.txt': IN_FORCE.replace('要點', '要點修正草案').replace(provisions(), provisions(1, 2, 4)),
    'a.html': piece('測試大學用品要點第一點、第二點、第四點修正草案對照表（一）', rowOf(1), rowOf(2)), 'b.html': piece('測試大學用品要點第一點、第二點、第四點修正草案對照表（二）', rowOf(4)), ...changes,
  });

  it('is whole with all of its files', () => expect(set({})).toEqual([]));
  it('is told of in the file that is wrong', () => {
    expect(set({ 'b.html': piece('測試大學用品要點第四點修正草案對照表', rowOf(4, '六')) })).toEqual([expect.stringMatching(/^FG6033 b\.html/)]);
    expect(set({ 'b.html': piece('測試大學用品要點第一點、第三點、第四點修正草案對照表', rowOf(4)) })).toEqual([expect.stringMatching(/^FG6044 b\.html .*沒有第三點/)]);
  });
});
