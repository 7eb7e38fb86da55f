import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { importFile, regulationToFagui } from '../../../compiler/import/index.ts';
import { tableAmendment } from '../../../compiler/import/table-amendment.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import { compareVersions } from '../../../compiler/compare/index.ts';
import { comparisonDocument, emitDocx } from '../../../compiler/emit/document/index.ts';
import { applyAmendment } from '../../../compiler/consolidate/index.ts';
import { resolveAmendment } from '../../../compiler/resolve/amendment.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { docx, p, run, t } from './office-parts.ts';

const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
const under = (text: string): string => run(text, '<w:u w:val="single"/>');

const inner = (fee: string): string => table([t('項目'), t('費用')], [t('汽車'), p(fee)], [t('機車'), t('一百元')]);
const document = docx(t('示範大學停車要點部分規定修正對照表') + table(
  [t('修正規定'), t('現行規定'), t('說明')],
  [t('二、收費如下表：') + inner(run('每月') + under('六百') + run('元')), t('二、收費如下表：') + inner(run('每月五百元')), t('調整費用。')],
));
const PRINTED = '二、收費如下表：\n| 項目 | 費用 |\n| 汽車 | 每月六百元 |\n| 機車 | 一百元 |';

describe('a table inside a cell of a comparison table', () => {
  const read = readDocument({ name: 'a.docx', bytes: document }).table!;

  it('keeps its underlines in JSON', () => {
    const { amended } = tableToJson(read).rows[0]!;
    expect(amended!.text).toBe(PRINTED);
    expect(amended!.underlined.map(([from, to]) => amended!.text.slice(from, to))).toEqual(['六百']);
  });

  it('keeps them in the amendment, in what that gives, and in the table made of it', () => {
    const made = tableAmendment(read, { alias: 'a.b.2' });
    expect(made.text).toContain('  | 汽車 | 每月⟦六百⟧元 |');
    const base = createSource('base.fagui', regulationToFagui(made.base, 'a.b'));
    const regulation = parseSource(base, () => undefined);
    const source = createSource('a.fagui', made.text);
    const amendment = parseSource(source, () => undefined);
    if (regulation.kind !== 'regulation' || amendment.kind !== 'amendment') throw new Error('not read');
    const before = resolveRegulation(base, regulation, () => undefined).base;
    const { after } = applyAmendment(before, resolveAmendment(source, amendment, () => undefined), () => undefined);
    const comparison = compareVersions(before.text, after.text, { profile: 'amended-only' });
    const [row] = comparison.rows;
    expect(row!.amended!.underlined.map(([from, to]) => row!.amended!.text.slice(from, to))).toEqual(['六百']);
    const again = readDocument({ name: 'b.docx', bytes: emitDocx(comparisonDocument(comparison)) }).table!;
    const { amended } = tableToJson(again).rows[0]!;
    expect([amended!.text, amended!.underlined]).toEqual([PRINTED, [[PRINTED.indexOf('六百'), PRINTED.indexOf('六百') + 2]]]);
  });
});

describe('marks in the cells of a table', () => {
  const bytes = docx(t('停車要點') + t('一、收費如下表：') + inner(run('每月') + under('六百') + run('五百', '<w:strike/>') + run('元')) + t('二、附則。'));
  const cells = (options: Parameters<typeof importFile>[1]): unknown => importFile({ name: 'a.docx', bytes }, options).regulation.body[0]!.children[1]!.cells![1];

  it('underlines are layout of a full text unless they are asked for', () => {
    const written = (keepUnderlines: boolean): string => regulationToFagui(importFile({ name: 'a.docx', bytes }, { keepUnderlines, struckText: 'drop' }).regulation, 'a.b');
    expect(written(false)).toContain('| 汽車 | 每月六百元 |');
    expect(written(true)).toContain('| 汽車 | 每月⟦六百⟧元 |');
  });

  it('struck words are kept or left out, and reported', () => {
    expect(cells({})).toEqual(['汽車', '每月六百五百元']);
    expect(cells({ struckText: 'drop' })).toEqual(['汽車', '每月六百元']);
    expect(importFile({ name: 'a.docx', bytes }).diagnostics.map((d) => d.code)).toEqual(['FG9016']);
  });
});
