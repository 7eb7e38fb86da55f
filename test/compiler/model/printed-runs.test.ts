/** Several deleted provisions in one line: each is a provision of its own, and nothing of the line changes. */
import { describe, expect, it } from 'vitest';
import { draftAmendment } from '../../../compiler/amend/index.ts';
import { checkNumbering } from '../../../compiler/check/numbering.ts';
import { compareVersions } from '../../../compiler/compare/rows.ts';
import { applyAmendment } from '../../../compiler/consolidate/index.ts';
import { regulationDocument } from '../../../compiler/emit/document/index.ts';
import { regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { gatherRuns } from '../../../compiler/model/printed-runs.ts';
import { printedLines, type RegulationText } from '../../../compiler/model/regulation.ts';
import { resolveAmendment } from '../../../compiler/resolve/amendment.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import type { AmendmentSyntax, RegulationSyntax } from '../../../lang/ast.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { codesOf, importText } from '../import/flat.ts';

const ARTICLES = ['借用辦法', '第一條　本辦法規範器材借用。', '第二條　每人以三件為限。', '第三條至第五條（刪除）', '第六條　逾期者停借一週。'];
const POINTS = ['借用要點', '一、本要點規範器材借用。', '二、每人以三件為限。', '三至五、（刪除）', '六、逾期者停借一週。'];
const FULL = [...POINTS.slice(0, 3), '三、借用應填申請表。', '四、申請表由總務處保存二年。', '五、遺失者照價賠償。', POINTS[4]!];

const read = (lines: readonly string[]): RegulationText => importText(lines.join('\n'), 'text.txt', { alias: 'test.loans', version: '1' }).regulation;

function resolved(fagui: string) {
  const source = createSource('loans.fagui', fagui);
  return resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base;
}

const lines = (text: RegulationText): string[] => gatherRuns(text.body).flatMap(printedLines);
const numbers = (text: RegulationText): string[] => text.body.map((e) => `${e.marker}${e.children[0]!.text}`);

describe('several deleted provisions in one line', () => {
  it.each([[ARTICLES], [POINTS]])('%s', (printed) => {
    const result = importText(printed.join('\n'));
    expect(codesOf(result)).not.toContain('FG9008');
    expect(result.regulation.body).toHaveLength(6);
    expect(result.regulation.body.map((e) => e.id)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(lines(result.regulation)).toEqual(printed.slice(1));
    const fagui = regulationToFagui(result.regulation, 'test.loans');
    expect(fagui).toContain(`\n${printed[3]}\n`);
    const version = resolved(fagui);
    expect(numbers(version.text)).toEqual(numbers(result.regulation));
    expect(lines(version.text)).toEqual(printed.slice(1));
    const found: string[] = [];
    checkNumbering(version, (d) => found.push(d.code));
    expect(found).toEqual([]);
    const document = JSON.stringify(regulationDocument(version.text));
    expect(document.split('（刪除）')).toHaveLength(2);
    expect(regulationToJson(version.text).provisions.slice(2, 5).map((p) => [p.label, p.text, p.printedIn])).toEqual(['三', '四', '五'].map((n) => [`第${n}${printed === POINTS ? '點' : '條'}`, '（刪除）', printed[3]!.replace('（刪除）', '')]));
  });

  it('is no change beside the same printed line by line', () => {
    const apart = [...POINTS.slice(0, 3), '三、（刪除）', '四、（刪除）', '五、（刪除）', POINTS[4]!];
    expect(compareVersions(read(POINTS), read(apart), { profile: 'official' }).rows).toEqual([]);
  });

  it('compares each of them with what it was', () => {
    const rows = compareVersions(read(FULL), read(POINTS), { profile: 'official' }).rows;
    expect(rows.map((row) => [row.kind, row.provision, row.amended?.text])).toEqual([['deleted', '第三點', '三、（刪除）'], ['deleted', '第四點', '四、（刪除）'], ['deleted', '第五點', '五、（刪除）']]);
  });

  it('is amended in the middle, and then printed line by line', () => {
    const base = resolved(regulationToFagui(read(POINTS), 'test.loans'));
    const amended = [...POINTS.slice(0, 3), '三、（刪除）', '四、遺失者照價賠償。', '五、（刪除）', POINTS[4]!];
    const { text, exact } = draftAmendment(base, read(amended), { alias: 'test.loans.2' });
    expect(exact).toBe(true);
    const source = createSource('amendment.fagui', text);
    const { after } = applyAmendment(base, resolveAmendment(source, parseSource(source, () => {}) as AmendmentSyntax, () => {}), () => {});
    expect(lines(after.text)).toEqual(amended.slice(1));
  });

  it('stays one line where an amendment changes others', () => {
    const base = resolved(regulationToFagui(read(POINTS), 'test.loans'));
    const source = createSource('amendment.fagui', '修正案 借用要點 (test.loans.2)\n修正法規 test.loans\n\n二 字句\n  「三件」改「五件」\n');
    const { after } = applyAmendment(base, resolveAmendment(source, parseSource(source, () => {}) as AmendmentSyntax, () => {}), () => {});
    expect(lines(after.text)).toEqual(POINTS.slice(1).map((line) => line.replace('三件', '五件')));
  });
});
