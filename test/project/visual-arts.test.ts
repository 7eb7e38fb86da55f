/** The shipped course table of the visual arts specialty: what counts where among many courses, and the proof when it is not enough. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { allocationLines } from '../../compiler/runtime/index.ts';
import { readSources } from '../../compiler/workspace/read.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { regulations } = compileWorkspace(readSources(['rules/ntua/visual-arts', 'rules/ntua/vocabulary-visual-arts.fagui'], root).sources);
const { evaluate } = createEvaluator(regulations[0]!.versions[0]!.checked);
const resultOf = (courses: readonly (readonly [title: string, credits: number])[]) =>
  evaluate({ 視覺藝術師資生: { 修課: courses.map(([科目名稱, 學分]) => ({ 科目名稱, 學分, 及格: true })) } }).results['specialtyCourses']!;

/** Just enough in every group. */
const ENOUGH = [
  ['美學', 2], ['設計概論', 4], ['書畫材料學', 2], ['設計美學', 4], ['現代藝術史', 4], ['藝術評論專題', 4], ['素描', 4], ['素描進階', 4], ['金屬造形專題創作', 4], ['行銷學', 2], ['創意表現', 4], ['繪畫表現與媒材', 4], ['藝術教育', 2],
] as const;

describe('the courses of the visual arts specialty', () => {
  it('reach every group and the total', () => {
    const { outcome, allocation } = resultOf(ENOUGH);
    expect([outcome, allocation!.credits, allocation!.wantedCredits, allocation!.isProven]).toEqual(['met', 44, 44, true]);
    expect(allocation!.groups.filter((g) => g.within === null).map((g) => [g.name, g.credits])).toEqual([['核心課程', 2], ['概論與材料', 6], ['美學與史論', 8], ['評論與鑑賞', 4], ['實踐與展現', 22], ['教學知能', 2]]);
    expect(allocation!.groups.filter((g) => g.within === 'practice').map((g) => [g.name, g.counted.map((c) => c.name)])).toEqual([['創作必選科目', ['素描', '素描進階']], ['專題必選科目', ['金屬造形專題創作']], ['行銷必選科目', ['行銷學']]]);
  });

  it('count for the group when their list has enough, and no more than four credits each', () => {
    const { outcome, allocation } = resultOf([...ENOUGH.filter(([title]) => title !== '創意表現' && title !== '繪畫表現與媒材'), ['電腦繪圖', 9], ['陶塑', 4]]);
    expect(outcome).toBe('met');
    const [list, group] = ['drawingList', 'practice'].map((alias) => allocation!.groups.find((g) => g.alias === alias)!);
    expect([group!.courses, group!.credits, list!.met]).toEqual([6, 22, true]);
    // four courses of the list were taken, no more than three of them count for it
    expect(list!.counted.length).toBe(list!.courses);
    expect(list!.courses).toBeLessThan(4);
    expect(group!.counted.find((c) => c.name === '電腦繪圖')).toEqual({ index: 11, name: '電腦繪圖', credits: 4 });
  });

  it('are proven to be too few by the smallest groups that lack something', () => {
    const { outcome, allocation } = resultOf(ENOUGH.filter(([title]) => title !== '行銷學' && title !== '書畫材料學'));
    expect(outcome).toBe('violated');
    expect(allocationLines(allocation!).filter((line) => line.startsWith('無法達到'))).toEqual([
      '無法達到：概論與材料 需 6 學分，可計入之科目只有 4 學分（設計概論 4），至少還差 2 學分',
      '無法達到：實踐與展現 需 22 學分，可計入之科目只有 20 學分（素描 4、素描進階 4、金屬造形專題創作 4、創意表現 4、繪畫表現與媒材 4），至少還差 2 學分',
    ]);
  });
});
