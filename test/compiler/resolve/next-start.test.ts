/** 自次學期起: the term behind the day of adoption. */
import { describe, expect, it } from 'vitest';
import { readNextStart } from '../../../compiler/resolve/applicability.ts';
import { formatRoc, fromDays, parseDate, completeDate, toDays } from '../../../lang/dates.ts';
import { amendmentHead, compileFiles, HEAD, VOCABULARY } from '../small-workspace.ts';

const day = (text: string): number => toDays(completeDate(parseDate(text)!)!);
const next = (words: string, adopted: string): string | null => {
  const found = readNextStart(words, day(adopted));
  return found === null ? null : formatRoc(fromDays(found));
};

describe('the start of the next term', () => {
  it.each([
    ['自次學期起實施', '115年3月1日', '115年8月1日'], ['自次學期起實施', '115年8月1日', '116年2月1日'], ['自次學期起實施', '115年1月31日', '115年2月1日'], ['自下一學期起施行', '115年12月31日', '116年2月1日'],
    ['自次學年度起實施', '115年3月1日', '115年8月1日'], ['自次學年起實施', '115年9月1日', '116年8月1日'], ['核定後實施', '115年3月1日', null], ['次學期辦理', '115年3月1日', null],
  ])('%s, adopted on %s: %s', (words, adopted, expected) => expect(next(words, adopted)).toBe(expected));

  it('is the day from which an amendment is in force', () => {
    const amendment = `${amendmentHead(2).trimEnd()}\n通過 115年3月1日 會議通過\n生效 自次學期起實施\n\n二 刪除 遞補\n說明 無須規定。\n`;
    const { compiled, diagnostics } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `${HEAD}一、學生依規定選課。\n二、其他。\n`, 'a.fagui': amendment });
    expect(diagnostics).toEqual([]);
    expect(compiled.regulations[0]!.periods.map(({ from }) => from)).toContain(day('115年8月1日'));
  });
});
