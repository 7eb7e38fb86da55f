/** amend towards provisions that are gone and stand in one line (第四條至第六條（刪除）). */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { draftAmendment } from '../../../compiler/amend/index.ts';
import { applyAmendment } from '../../../compiler/consolidate/index.ts';
import { gatherRuns } from '../../../compiler/model/printed-runs.ts';
import { printedLines, type RegulationText } from '../../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../../compiler/model/version.ts';
import { resolveAmendment } from '../../../compiler/resolve/amendment.ts';
import type { AmendmentSyntax } from '../../../lang/ast.ts';
import type { Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { formatText } from '../../../lang/format.ts';
import { formatNumeral } from '../../../lang/numerals.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { importText } from '../import/flat.ts';

const read = (lines: readonly string[]): RegulationText => importText(`${lines.join('\n')}\n`, 'text.txt', { alias: 'test.rules', version: '1' }).regulation;
const versionOf = (text: RegulationText): RegulationVersion => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('old.txt', '') });
const printed = (text: RegulationText): string[] => gatherRuns(text.body).flatMap(printedLines).map((line) => line.replace(/^([^（]*[^（　])　?（刪除）/u, '$1（刪除）'));

/** Heads of the operations, and what the amended text prints. */
function amended(old: readonly string[], next: readonly string[]): { heads: string[]; lines: string[]; found: string[] } {
  const base = versionOf(read(old));
  const { text, exact } = draftAmendment(base, read(next), { alias: 'test.rules.2' });
  const source = createSource('amendment.fagui', text);
  const found: string[] = exact ? [] : ['not exact'];
  const note = ({ code, severity }: Diagnostic): void => void (severity === 'error' && found.push(code));
  const { after } = applyAmendment(base, resolveAmendment(source, parseSource(source, note) as AmendmentSyntax, note), note);
  return { heads: text.split('\n').slice(2).filter((line) => /^\S/.test(line)), lines: printed(after.text), found };
}

const WORDS = ['本辦法規範器材借用。', '每人以三件為限。', '借用應填申請表。', '申請表由總務處保存二年。', '遺失者照價賠償，並停止借用。', '損壞者負責修復。', '逾期者停借一週。'];
const articles = (...gone: string[]): string[] => ['某大學借用辦法', ...WORDS.map((words, i) => `第${formatNumeral(i + 1)}條　${words}`).flatMap((line, i) => {
  const at = gone.findIndex((run) => run.startsWith(`第${formatNumeral(i + 1)}`));
  return at >= 0 ? [gone[at]!] : gone.some((run) => covers(run, i + 1)) ? [] : [line];
})];
const covers = (run: string, number: number): boolean => {
  const [first = 0, last = first] = [...run.matchAll(/[一二三四五六七]/gu)].map(([n]) => '一二三四五六七'.indexOf(n) + 1);
  return first <= number && number <= last;
};
const points = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^第(.)條　/u, '$1、').replace('辦法', '要點'));

describe('towards provisions deleted in one line', () => {
  it.each([
    ['articles', articles(), articles('第四條至第六條　（刪除）'), ['第四條至第六條 刪除 保留']],
    ['two of them', articles(), articles('第四條及第五條（刪除）'), ['第四條及第五條 刪除 保留']],
    ['points', points(articles()), [...points(articles()).slice(0, 4), '四至六、（刪除）', points(articles())[7]!], ['四至六、 刪除 保留']],
    ['one that was gone and two that were not', articles('第四條（刪除）'), articles('第四條至第六條（刪除）'), ['第四條至第六條 刪除 保留']],
    ['what was printed line by line', articles('第四條（刪除）', '第五條（刪除）'), articles('第四條及第五條（刪除）'), ['第四條及第五條 刪除 保留']],
    ['what is printed line by line', articles('第四條及第五條（刪除）'), articles('第四條（刪除）', '第五條（刪除）'), ['第四條 刪除 保留']],
    ['a longer line', articles('第四條及第五條（刪除）'), articles('第四條至第六條（刪除）'), ['第四條至第六條 刪除 保留']],
    ['a shorter line', articles('第四條至第六條（刪除）'), articles('第四條及第五條（刪除）'), ['第四條及第五條 刪除 保留', '第六條 修正']],
    ['another spelling', articles(), articles('第四條至第六條(刪除)'), ['第四條 修正', '第五條 修正', '第六條 修正']],
    ['nothing new', articles('第四條至第六條（刪除）'), articles('第四條至第六條（刪除）'), []],
    ['a line that moves up', [...points(articles()).slice(0, 4), '四至六、（刪除）', '七、逾期者停借一週。'], [...points(articles()).slice(0, 2), '二、借用應填申請表。', '三至五、（刪除）', '六、逾期者停借一週。'], ['第二點 刪除 遞補']],
    ['what was not there', articles().slice(0, 4), [...articles().slice(0, 4), '第四條至第六條（刪除）'], ['第四條 增訂', '第五條 增訂', '第六條 增訂']],
  ])('%s', (_what, old, next, heads) => {
    const result = amended(old, next);
    expect(result).toEqual({ heads, lines: printed(read(next)), found: [] });
  });

  it('any, from any', () => {
    const runs = fc.constantFrom([], ['第三條（刪除）'], ['第三條及第四條（刪除）'], ['第二條至第四條　（刪除）'], ['第四條至第七條（刪除）'], ['第二條、第三條（刪除）', '第五條至第七條（刪除）'], ['第四條（刪除）', '第五條（刪除）'], ['第二條至第七條（刪除）'], ['第三條至第五條(刪除)']);
    fc.assert(fc.property(runs, runs, fc.boolean(), fc.integer({ min: 0, max: 3 }), (before, after, isPoints, changed) => {
      const next = articles(...after).map((line, i) => (i === changed ? line.replace('。', '，並公告之。') : line));
      const as = (lines: string[]): string[] => (isPoints ? points(lines).map((line) => (/刪除.$/u.test(line) ? line.replace('　', '').replace(/[第條]/gu, '').replace(/[（(]/u, '、$&') : line)) : lines);
      const result = amended(as(articles(...before)), as(next));
      expect(result.found).toEqual([]);
      expect(result.lines).toEqual(printed(read(as(next))));
    }), { numRuns: 120 });
  });
});

describe('several provisions before 刪除', () => {
  const heads = (head: string): string => `修正案 借用辦法 (test.rules.2)\n修正法規 test.rules\n\n${head}\n`;
  const refuse = ({ code, severity }: Diagnostic): void => expect(severity, code).not.toBe('error');
  const apply = (head: string, lines: string[] = articles()): string[] => {
    const source = createSource('a.fagui', heads(head));
    return printed(applyAmendment(versionOf(read(lines)), resolveAmendment(source, parseSource(source, refuse) as AmendmentSyntax, () => {}), refuse).after.text);
  };

  it('each go, and 遞補 closes up behind all of them', () => {
    expect(apply('第二條、第七條 刪除 保留').slice(1, 3)).toEqual(['第二條（刪除）', '第三條　借用應填申請表。']);
    expect(apply('二至四 刪除 遞補', points(articles()))).toEqual(['一、本辦法規範器材借用。'.replace('辦法', '要點'), '二、遺失者照價賠償，並停止借用。', '三、損壞者負責修復。', '四、逾期者停借一週。']);
  });

  it('are laid out without changing what they say', () => {
    for (const head of ['第四條 至 第六條   刪除  保留', '第四條 、第七條 刪除', '四至六、 刪除 保留', '四至六  刪除 遞補', '第四條至第六條 刪除 什麼']) {
      const text = formatText('a.fagui', heads(head));
      expect(formatText('a.fagui', text)).toBe(text);
      expect(text.replace(/\s/gu, '')).toBe(heads(head).replace(/\s/gu, ''));
    }
  });
});
