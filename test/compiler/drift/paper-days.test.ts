/** Minutes, proposals and letters tell of nothing as past that came after their own day. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { createSource } from '../../../lang/source.ts';
import { checkPaperDays } from '../../../compiler/drift/check-paper-days.ts';

const told = (...lines: readonly string[]): string[] => {
  const source = createSource('紀錄.txt', lines.join('\n'));
  const found: Diagnostic[] = [];
  checkPaperDays(lines, (line) => ({ source, span: { start: source.text.indexOf(line), end: source.text.indexOf(line) + line.length } }), (d) => void found.push(d));
  return found.map(({ code, primary: { span } }) => `${code} ${source.text.slice(span.start, span.end)}`);
};

const OWN = '時間：114年6月4日（星期三）上午10時';
describe('days behind that of the paper', () => {
  it.each<[string, string[]]>([
    ['二、前次（第71次）會議於114年3月5日召開，決議事項均已辦理完竣。', []],
    ['二、前次（第71次）會議於114年7月9日召開，決議事項均已辦理完竣。', ['FG3027 114年7月9日']],
    ['二、經本組於114年8月27日邀集各單位開會研商，擬具修正草案。', ['FG3027 114年8月27日']],
    ['三、依114年6月18日法規委員會決議辦理。', ['FG3027 114年6月18日']],
    ['三、本案業經114年7月2日院務會議審議通過。', ['FG3027 114年7月2日']],
    ['三、經114年5月14日行政會議通過。', []],
    ['四、本案通過後，擬於114年7月2日提校務會議審議。', []],
    ['四、預定於114年7月2日召開說明會。', []],
    ['四、已訂於114年7月2日召開公聽會。', []],
    ['四、依規定應於114年7月2日前召開。', []],
    ['四、本要點經核定後，自114年8月1日起實施。', []],
    ['五、下次會議於114年9月3日召開。', []],
    ['一、第70次會議（114年3月5日）決議事項均已辦理完竣。', []],
    ['一、第70次會議（114年7月9日）決議事項均已辦理完竣。', ['FG3027 114年7月9日']],
    ['擬辦：奉核後提114年7月2日教務會議審議。', []],
    ['擬辦：奉核後提114年5月7日教務會議審議。', ['FG3027 114年5月7日']],
  ])('%s', (line, expected) => expect(told(OWN, line)).toEqual(expected));
  it('takes the day in the head of a letter', () => expect(told('簽　於教務處　114年6月4日', '擬辦：奉核後提114年5月7日教務會議審議。')).toEqual(['FG3027 114年5月7日']));

  it('takes the later one of the days of a notice', () => expect(told('發文日期：114年5月1日', OWN, '一、本案業經114年5月20日系務會議審議通過。')).toEqual([]));
  it('knows nothing where the paper has no day', () => expect(told('一、本案業經114年7月2日院務會議審議通過。')).toEqual([]));
});
