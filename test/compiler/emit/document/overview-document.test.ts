import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../compiler/compare/index.ts';
import { lineText, overviewDocument, REASON_TO_FILL } from '../../../../compiler/emit/document/index.ts';
import { importFile } from '../../../../compiler/import/index.ts';

const read = (lines: readonly string[]) => importFile({ name: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }, { alias: 'test.a' }).regulation;

describe('the overview of an amendment', () => {
  const history = ['93年6月1日92學年度第2次教務會議通過', '95年6月1日94學年度第2次教務會議修正通過', '97年6月1日96學年度第2次教務會議修正通過'];
  const old = read(['某大學借用要點', ...history, '一、為借用器材，訂定本要點。', '二、每人以三件為限。', '三、逾期者停借一週。', '四、本要點經會議通過後實施。']);
  const next = read(['某大學借用要點', ...history, '一、為借用器材，訂定本要點。', '二、每人以五件為限。', '三、本要點經會議通過後實施。']);
  // ids of two imported texts may be alike; those of a consolidated version are not
  const current = { ...old, body: old.body.map((e) => ({ ...e, id: `old ${e.id}` })) };
  const ids = new Map(next.body.map((e) => [String(e.number), e.id]));
  const comparison = compareVersions(current, next, {
    profile: 'official', title: '某大學借用要點部分規定修正草案對照表',
    explanations: new Map([[ids.get('2')!, ['放寬件數。']], ['old 3', ['罰則另有規定。']]]),
  });
  const [title, opening, ...points] = overviewDocument(comparison).blocks.flatMap((b) => (b.kind === 'line' ? [lineText(b)] : []));

  it('is named after the table', () => {
    expect(title).toBe('某大學借用要點部分規定修正草案總說明');
  });
  it('tells the history, leaves the reason to the author and names the draft', () => {
    expect(opening).toBe(`本要點係93年6月1日92學年度第2次教務會議通過，其後歷經二次會議修正，最近一次為97年6月1日96學年度第2次教務會議修正通過。茲${REASON_TO_FILL}，爰擬具「${old.institution === '' ? '某大學' : ''}借用要點部分規定修正草案」，其修正要點如次：`);
  });
  it('tells an official history without the numbers of its lines, and of no meeting where there was none', () => {
    const told = { ...comparison, current: { ...current, history: ['1.中華民國九十三年七月七日某部某字第 1 號令訂定發布全文 8 條；並自發布日施行', '2.中華民國九十五年一月二日某部某字第 2 號令修正發布第 3 條條文'] } };
    const [, sentence] = overviewDocument(told).blocks.flatMap((b) => (b.kind === 'line' ? [lineText(b)] : []));
    expect(sentence).toContain('本要點係中華民國九十三年七月七日某部某字第 1 號令訂定發布全文 8 條，其後歷經一次修正，最近一次為中華民國九十五年一月二日某部某字第 2 號令修正發布第 3 條條文。茲');
  });
  it('gives one numbered point for each change of substance, with its provision', () => {
    expect(points).toEqual(['一、放寬件數。（修正規定第二點）', '二、罰則另有規定。（現行規定第三點）']);
  });
});
