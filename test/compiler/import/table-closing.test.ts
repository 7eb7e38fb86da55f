/** Numbers that close up behind deleted provisions, derived from what the other rows of a table print. */
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../compiler/import/index.ts';
import { tableAmendment } from '../../../compiler/import/table-amendment.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import type { RegulationVersion } from '../../../compiler/model/version.ts';
import { createSource } from '../../../lang/source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = '甲乙丙丁戊己';
const line = (n: number, word = words[n - 1]!): string => `${'一二三四五六'[n - 1]!}、${word.repeat(10)}。`;
const base: RegulationVersion = {
  text: importFile({ name: 'base.txt', bytes: bytes(`教室借用要點\n${[1, 2, 3, 4, 5, 6].map((n) => line(n)).join('\n')}\n`) }, { alias: 'a.b', version: '1' }).regulation,
  uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('', ''),
};

/** Heads of the operations for the rows: amended, current, explanation. */
function heads(rows: readonly (readonly [string, string, string])[], given: RegulationVersion | null = base): readonly string[] {
  const text = ['教室借用要點部分規定修正對照表', '修正規定\t現行規定\t說明', ...rows.map((row) => row.join('\t'))].join('\n');
  const { table } = readDocument({ name: 't.txt', bytes: bytes(`${text}\n`) });
  const amendment = tableAmendment(table!, given ? { base: given } : {});
  expect(amendment.exact).toBe(true);
  return amendment.text.split('\n').filter((l) => /^第/.test(l));
}

describe('the numbers behind a deleted provision', () => {
  it.each([['with the regulation', base], ['with the table alone', null]])('close up where a later row prints the lower number (%s)', (_, given) => {
    expect(heads([['', line(2), '本點刪除。'], [`四、${'戊改'.repeat(5)}。`, line(5), '']], given)).toEqual(['第二點 刪除 遞補', '第五點 修正']);
  });

  it('leave a number free for a new provision', () => {
    expect(heads([['', line(2), '本點刪除。'], [`四、${'戊改'.repeat(5)}。`, line(5), ''], [line(6, '新'), '', '本點新增。']])).toEqual(['第二點 刪除 遞補', '第五點 修正', '第六點 增訂']);
  });

  it('are counted through where a new provision pushes the later ones back', () => {
    expect(heads([['', line(2), '本點刪除。'], [line(4, '新'), '', '本點新增。'], [`五、${'戊改'.repeat(5)}。`, line(5), '']]))
      .toEqual(['第二點 刪除', '第三點 移列 第二點', '第四點 移列 第三點', '第四點 增訂', '第五點 修正']);
  });

  it('close up where the explanation says so', () => {
    expect(heads([['', line(2), '本點刪除，以下點次依序遞移。']])).toEqual(['第二點 刪除 遞補']);
  });

  it('stay where nothing shows that they close up, and where a row shows that they do not', () => {
    expect(heads([['', line(2), '本點刪除。']])).toEqual(['第二點 刪除']);
    expect(heads([['', line(2), '本點刪除。'], [`五、${'戊改'.repeat(5)}。`, line(5), '']])).toEqual(['第二點 刪除', '第五點 修正']);
  });
});
