/** Regulations of other schools bear the same titles: a text speaks of those of its own. */
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../../compiler/drift/check-workspace.ts';
import type { Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { compileFiles, messages } from '../small-workspace.ts';

const regulation = (title: string, alias: string, institution: string, ...lines: string[]): string => `法規 ${title} (${alias})\n機關 ${institution}\n版本 1\n\n${lines.join('\n')}\n`;
const READER = (words: string): string => regulation('獎勵要點', 'a.awards', '甲大學', `一、${words}`);

function found(files: Readonly<Record<string, string>>): string[] {
  const small = compileFiles(files);
  const texts: Diagnostic[] = [];
  checkTexts(small.compiled, (d) => void texts.push(d));
  return [...messages(small), ...texts.flatMap((d) => [d.code, ...d.related.map((r) => sliceSpan(r.source, r.span))])];
}

describe('the regulations of a workspace that a text cites', () => {
  const EXAMS = ['一、應考試。', '二、考試分二種。'];

  it('are those of its own school, whatever order the files have', () => {
    const own = regulation('考試規則', 'a.exams', '甲大學', ...EXAMS);
    const other = regulation('考試規則', 'b.exams', '乙大學', EXAMS[0]!);
    const reader = READER('依考試規則第二點辦理。');
    expect(found({ 'a.fagui': own, 'b.fagui': other, 'r.fagui': reader })).toEqual([]);
    expect(found({ '0.fagui': other, 'a.fagui': own, 'r.fagui': reader })).toEqual([]);
    expect(found({ 'a.fagui': regulation('考試規則', 'a.exams', '甲大學', EXAMS[0]!), 'b.fagui': regulation('考試規則', 'b.exams', '乙大學', ...EXAMS), 'r.fagui': reader })[0]).toContain('考試規則');
  });

  it('and laws, but none of another school', () => {
    const reader = READER('依「校際選課實施辦法」及學位法第三條辦理。');
    const law = (institution: string): string => regulation('學位法', 'm.degrees', institution, '第一條　略述。');
    expect(found({ 'b.fagui': regulation('校際選課實施要點', 'b.courses', '乙大學', '一、略述。'), 'm.fagui': law('乙大學'), 'r.fagui': reader })).toEqual([]);
    expect(found({ 'm.fagui': law('教育部'), 'r.fagui': reader })[0]).toContain('第三條');
    expect(found({ 'a.fagui': regulation('校際選課實施要點', 'a.courses', '甲大學', '一、略述。'), 'r.fagui': reader })).toEqual(['FG3022', '法規 校際選課實施要點 (a.courses)']);
  });

  it('keep the annexes that an amendment does not touch', () => {
    const base = regulation('獎勵要點', 'a.awards', '甲大學', '一、以申請表（附表1）及計畫書（附表2）申請。', '二、由學務處審查。');
    const amendment = "修正案 獎勵要點部分規定 (a.awards.2)\n修正法規 a.awards @ 1\n通過 115年5月28日教務會議通過\n\n二 字句\n  「學務處」改「教務處」\n說明 配合組織調整。\n";
    expect(found({ 'a.fagui': base, 'b.fagui': amendment })).toEqual([]);
  });
});
