/** Text that stands outside of any provision: before the first one, below a heading, at the end. */
import { describe, expect, it } from 'vitest';
import fc from '../../fast-check.ts';
import { draftAmendment } from '../../../compiler/amend/index.ts';
import { compareVersions, comparisonToJson } from '../../../compiler/compare/index.ts';
import { applyAmendment } from '../../../compiler/consolidate/index.ts';
import { importFile } from '../../../compiler/import/index.ts';
import { printedLines, type RegulationText } from '../../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../../compiler/model/version.ts';
import { resolveAmendment } from '../../../compiler/resolve/amendment.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import type { RegulationSyntax } from '../../../lang/ast.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';

const versionOf = (text: RegulationText): RegulationVersion => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('old.txt', '') });
const importLines = (lines: readonly string[]): RegulationText => importFile({ name: 'text.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, { alias: 'test.rules', version: '1' }).regulation;
/** A file of the language: lines that open nothing are text. */
function read([title, ...lines]: readonly string[]): RegulationText {
  const source = createSource('r.fagui', [`法規 ${title} (test.rules)`, '版本 1', '', ...lines.map((line) => (/^(?:第.+[章條]| )/.test(line) ? line : `\\${line}`)), ''].join('\n'));
  return resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base.text;
}
const draftFrom = (old: RegulationText, next: RegulationText) => draftAmendment(versionOf(old), next, { alias: 'test.rules.2' });
const draft = (old: readonly string[], next: readonly string[]) => draftFrom(read(old), read(next));
const operations = ({ text }: { readonly text: string }): string[] => text.split('\n').slice(2).filter((line) => /^\S/.test(line));

/** The lines of a text with an amendment of these lines applied, and the codes of what is found. */
function applied(old: readonly string[], ...lines: string[]): { lines: string[]; codes: string[] } {
  const source = createSource('a.fagui', ['修正案 測試 (test.rules.2)', '修正法規 test.rules @ 1', '', ...lines, ''].join('\n'));
  const codes: string[] = [];
  const syntax = parseSource(source, (d) => void codes.push(d.code));
  if (syntax.kind !== 'amendment') throw new Error('no amendment');
  const { after } = applyAmendment(versionOf(read(old)), resolveAmendment(source, syntax, () => {}), (d) => void codes.push(d.code));
  return { lines: after.text.body.flatMap(printedLines), codes: codes.filter((code) => code !== 'FG6068') };
}

const RULES = ['某大學借用辦法', '本辦法依大學法訂定。', '第一章　總則', '本章適用於全體人員。', '第一條　借用以三件為限。', '第二章　程序', '第二條　借用應填申請單。'];
const without = (...gone: number[]): string[] => RULES.filter((_, i) => !gone.includes(i));
const changed = (at: number, words: string): string[] => RULES.map((line, i) => (i === at ? words : line));

describe('an amendment names text without a number by its place', () => {
  it.each<[what: string, old: readonly string[], next: readonly string[], wanted: readonly string[]]>([
    ['words before everything', RULES, changed(1, '本辦法依大學法及本校組織規程訂定。'), ['前言 修正']],
    ['new words before everything', without(1), RULES, ['前言 增訂']],
    ['words before everything that go', RULES, without(1), ['前言 刪除']],
    ['words below a heading', RULES, changed(3, '本章適用於教職員生。'), ['第一章前言 修正']],
    ['new words below a heading', without(3), RULES, ['第一章前言 增訂']],
    ['words below a new heading', RULES, [...RULES, '第三章　附則', '本章另行公告施行日期。', '第三條　本辦法自發布日施行。'], ['第三章 增訂 於 第二條 後', '第三章前言 增訂', '第三條 增訂 於 第三章 後']],
    ['a table and a list', RULES, changed(1, '依據如下：\n  （一）大學法。\n  （二）學則。\n  | 甲 | 3 |'), ['前言 修正']],
    ['a text without any provision', ['某大學公告', '停課一天。'], ['某大學公告', '停課二天。', '另行補課。'], ['前言 修正']],
  ])('%s', (_what, old, next, wanted) => {
    const result = draft(old, next);
    expect(operations(result)).toEqual(wanted);
    expect(result.exact).toBe(true);
  });

  it('and what no page prints is left as it is, and told (FG6078)', () => {
    const { exact, diagnostics } = draftFrom(importLines(['國立某大學借用要點', '90年1月1日校務會議通過', '一、甲的規定。']), importLines(['借用要點', '一、甲的規定。']));
    expect([exact, diagnostics.map((d) => [d.code, d.parameters])]).toEqual([true, [['FG6078', { what: ['機關', '沿革'] }]]]);
  });
});

describe('text without a number', () => {
  it('goes where its heading goes', () => {
    expect(applied([...RULES, '第三章　附則', '第三條　自發布日施行。'], '第一章 移列 第四章 於 第三條 後').lines)
      .toEqual(['本辦法依大學法訂定。', '第一條　借用以三件為限。', '第二章　程序', '第二條　借用應填申請單。', '第三章　附則', '第三條　自發布日施行。', '第四章　總則', '本章適用於全體人員。']);
  });

  it('is amended by 字句 and by its 項', () => {
    const { lines, codes } = applied(RULES, '前言 字句', '  「大學法」後增「第三十條」', '', '第一章前言第一項 字句', '  「全體」改「本校」');
    expect(codes).toEqual([]);
    expect(lines.slice(0, 3)).toEqual(['本辦法依大學法第三十條訂定。', '第一章　總則', '本章適用於本校人員。']);
  });

  it('is added behind everything', () => {
    expect(applied(RULES, '文末 增訂', '  註：另行公告。').lines.at(-1)).toBe('註：另行公告。');
  });

  it('is added once to a place, and below a heading that is there', () => {
    expect(applied(RULES, '前言 增訂', '  另一段。').codes).toEqual(['FG6012']);
    expect(applied(RULES, '第五章前言 增訂', '  另一段。').codes).toEqual(['FG2010']);
  });

  it('has a row of its own in the table', () => {
    const rows = (old: readonly string[], next: readonly string[]) => comparisonToJson(compareVersions(read(old), read(next), { profile: 'official' })).rows.map(({ kind, provision, formerProvision, amended, current, explanation }) => [kind, provision ?? formerProvision, amended?.text ?? null, current?.text ?? null, explanation.text]);
    expect(rows(RULES, changed(3, '本章適用於教職員生。'))).toEqual([['amended', '第一章前言', '本章適用於教職員生。', '本章適用於全體人員。', expect.any(String)]]);
    expect(rows(without(1), RULES)).toEqual([['added', '前言', '本辦法依大學法訂定。', null, '本段文字新增。']]);
    expect(rows(RULES, without(1))).toEqual([['deleted', '前言', null, '本辦法依大學法訂定。', '本段文字刪除。']]);
  });
});

describe('any two texts', () => {
  const line = fc.constantFrom('本規定依大學法訂定。', '承辦單位：教務處', '（一）大學法。', '（二）學則。', '| 甲 | 3 |', '公式：Y＝A＋B', '以下各章適用之。');
  const lines = fc.array(line, { maxLength: 3 });
  const text = fc.tuple(fc.constantFrom('辦法', '要點'), lines, fc.array(fc.tuple(fc.boolean(), lines, fc.constantFrom('甲案由系所辦理。', '乙案由學院辦理。', '丙案由校方核定。')), { maxLength: 5 }), fc.boolean(), lines).map(([kind, front, provisions, restarts, annex]) => {
    let chapter = 0;
    let number = 0;
    return [`某大學借用${kind}`, ...front, ...provisions.flatMap(([isHeaded, below, words]) => {
      const heading = isHeaded ? [`第${'一二三四五'[chapter++]}章　通則`, ...below] : [];
      number = isHeaded && restarts ? 1 : number + 1;
      return [...heading, kind === '辦法' ? `第${'一二三四五'[number - 1]}條　${words}` : `${'一二三四五'[number - 1]}、${words}`];
    }), ...(annex.length > 0 && provisions.length > 0 ? ['附件一　說明', ...annex] : [])];
  });
  it('with words anywhere give an amendment that yields the new one', () => {
    fc.assert(fc.property(text, text, (old, next) => {
      const { exact, diagnostics } = draftFrom(importLines(old), importLines(next));
      expect([exact, diagnostics.filter((d) => d.severity === 'error').map((d) => d.code)]).toEqual([true, []]);
    }), { numRuns: 200 });
  });
});
