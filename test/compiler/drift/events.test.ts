/** Steps of an adoption in their order, letters, what takes effect before the text was made; names of one body and of one rule. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (text: string): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(text) }]).diagnostics.map((d) => d.code);
const inHistory = (...lines: readonly string[]): string[] => found(`測試大學選課要點\n\n${lines.join('\n')}\n\n一、學生應選課。\n二、未盡事宜，依規定辦理。\n`);
const inPoints = (...lines: readonly string[]): string[] => found(`測試大學選課要點\n\n一、為辦理選課，訂定本要點。\n${lines.join('\n')}\n`);

describe('steps', () => {
  it.each<[string[], string[]]>([
    [['114年4月24日行政會議通過', '114年5月1日校長核定'], []], [['114年4月10日校長核定', '114年4月24日行政會議通過'], ['FG3048']],
    [['114年4月24日行政會議通過，114年5月10日校長核定'], []], [['114年4月24日行政會議通過，114年4月10日校長核定'], ['FG3020']], [['114年4月10日校長核定，114年4月24日行政會議通過'], ['FG3048']],
    [['112年4月10日教育部備查', '114年4月24日行政會議修正通過'], []], [['110年4月10日發布', '114年4月24日行政會議通過'], []],
    [['113年3月6日行政會議通過', '113年4月2日校長核定', '113年4月15日公告實施'], []], [['113年3月6日行政會議通過', '113年4月2日公告', '113年4月15日校長核定'], ['FG3048']],
    [['113年2月1日行政會議通過，自113年1月1日施行'], ['FG3042']],
  ])('%s', (lines, codes) => expect(inHistory(...lines)).toEqual(codes));
});

describe('the number of a letter', () => {
  it.each<[string, string[]]>([
    ['114年9月12日臺教技（四）字第1140087654號函備查', []], ['114年1月12日臺教技（四）字第1130187654號函備查', []], ['114年9月12日臺教技（四）字第1090087654號函備查', ['FG3049']], ['91年8月23日台（91）高（二）字第91126519號函備查', []],
  ])('%s', (line, codes) => expect(inHistory(line)).toEqual(codes));

  it('stands in a provision as well', () => {
    expect([inPoints('二、依教育部113年3月5日臺教高（二）字第1130012345號函辦理。', '三、略述。'), inPoints('二、依教育部113年3月5日臺教高（二）字第1100012345號函辦理。', '三、略述。')]).toEqual([[], ['FG3049']]);
  });
});

describe('what takes effect before the text was made', () => {
  const made = (sentence: string, line = '114年5月14日教務會議通過'): string[] => found(`測試大學選課要點\n\n${line}\n\n一、學生應選課。\n二、${sentence}\n`);
  it.each<[string, string[]]>([
    ['本要點自115年8月1日施行。', []], ['本要點自112年8月1日施行。', ['FG3042']], ['本要點溯自112年8月1日施行。', []],
    ['自112學年度起入學之學生適用之。', []], ['自110學年度起入學之學生適用之。', ['FG3042']], ['110學年度以前入學者，不適用之。', []],
  ])('%s', (sentence, codes) => expect(made(sentence)).toEqual(codes));

  it.each<[string, string[]]>([['本辦法自一百零三年八月一日施行。', []], ['本辦法自一百零二年九月一日施行。', []], ['本辦法自七十二年九月一日施行。', ['FG3042']]])('was decreed: %s', (sentence, codes) =>
    expect(found(`測試審定辦法\n\n1.中華民國一百零三年一月六日教育部臺教字第 1020134324A 號令訂定發布全文 2 條\n\n第一條　圖書應送審定。\n第二條　${sentence}\n`)).toEqual(codes));

  it('is nothing where the history begins with an amendment', () => expect(made('本要點自112年8月1日施行。', '114年5月14日教務會議修正通過')).toEqual([]));
});

describe('meetings without a year', () => {
  it.each<[string[], string[]]>([
    [['110年9月15日第68次行政會議通過', '112年3月15日第75次行政會議修正通過'], []], [['110年9月15日第78次行政會議通過', '112年3月15日第75次行政會議修正通過'], ['FG3027']], [['110年9月15日第3次行政會議通過', '112年3月15日第1次行政會議修正通過'], []],
  ])('%s', (lines, codes) => expect(inHistory(...lines)).toEqual(codes));
});

describe('the provisions that the last line amended', () => {
  it.each<[string, string[]]>([['修正通過第1、2點', []], ['修正通過第1、3點', ['FG3045']], ['修正第一點、第五點', ['FG3045']], ['修正第1至4點', ['FG3045']]])('%s', (words, codes) => expect(inHistory('112年3月8日教務會議通過', `114年3月5日教務會議${words}`)).toEqual(codes));
});

describe('names', () => {
  it.each<[string, string, string[]]>([
    ['學生獎懲，依學生獎懲辦法辦理。', '學生獎懲辦法另有規定者，從其規定。', []], ['學生獎懲，依學生獎懲辦法辦理。', '逾期者，依學生獎懲要點處理。', ['FG3022']],
    ['設推動小組（以下簡稱本小組）。', '本小組每學期開會。', []], ['設推動小組（以下簡稱本小組）。', '本委員會每學期開會。', ['FG3039']],
    ['設圖書選購審查小組（以下簡稱審查小組）。', '評審小組得請申請人到場。', ['FG3039']], ['設圖書選購審查小組（以下簡稱審查小組）。', '審查小組應送評選小組；設評選小組五人。', []],
    ['設職涯諮詢委員會（以下簡稱職涯會）。', '學生應登記。', ['FG3050']], ['設招生甄審委員會（以下簡稱甄審會）。', '甄委會應開會。', ['FG3039']],
    ['費用依本校推廣教育收支管理要點核銷。', '核銷依本校推廣教育經費收支管理要點。', ['FG3022']], ['依本校學生校外實習委員會設置要點。', '依本校校外學生實習委員會設置要點。', ['FG3022']], ['依本校學生校內實習辦法。', '依本校學生校外實習辦法。', []],
    ['設校務研究辦公室。校務研究辦公室置主任。', '由校務研究室彙整。', ['FG3035']], ['設產學合作推動委員會。產學合作推動委員會置委員。', '送產學合作審議委員會。', ['FG3035']], ['申請人應檢附中文成績單。', '申請人得檢附中文成績單。', ['FG3041']],
    ['本要點所稱實習機構，指簽訂合約之公司。', '實習機構，指經立案之法人或團體。', ['FG3041']], ['經教師評審委員會審議。教師評審委員會另定之。', '送教師評議委員會。', ['FG3035']],
  ])('%s %s', (one, other, codes) => expect(inPoints(`二、${one}`, `三、${other}`, '四、略述。').sort()).toEqual([...codes].sort()));
});
