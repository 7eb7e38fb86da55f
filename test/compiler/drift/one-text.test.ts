/** What a single text says of itself in two ways: spans, ranges, terms, grades, lists in a sentence, one thing with two numbers, relative citations, lines of a history. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const found = (text: string): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(text) }]).diagnostics.map((d) => d.code);
const inText = (...provisions: readonly string[]): string[] => found(`測試大學選課要點\n\n${provisions.join('\n')}\n`);
const inArticles = (...lines: readonly string[]): string[] => found(`測試大學選課辦法\n\n${lines.join('\n')}\n`);
const inHistory = (...lines: readonly string[]): string[] => found(`測試大學選課要點\n\n${lines.join('\n')}\n\n一、學生應選課。\n二、未盡事宜，依規定辦理。\n`);
const one = (sentence: string): string[] => inText(`一、${sentence}`, '二、略述。');

describe('days from one date to another', () => {
  it.each<[string, string[]]>([
    ['自115年3月2日至3月13日止，共十二日。', []], ['自115年3月2日至3月13日止，共十一日。', []], ['自115年3月2日至3月13日止，共十日。', ['FG3037']],
    ['加退選為二週（115年2月23日至3月8日）。', []], ['加退選為二週（115年2月23日至3月15日）。', ['FG3037']],
    ['例如8月1日起算三十日為8月30日。', []], ['例如8月1日起算三十日為8月31日。', []], ['例如8月1日起算三十日為8月29日。', ['FG3037']],
    ['自9月1日至1月31日受理。', []], ['自5月31日至5月1日受理。', ['FG3038']], ['自115年12月1日至翌年1月31日受理。', []], ['自115年5月1日至114年5月31日受理。', ['FG3038']],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});

describe('days printed with points', () => {
  it.each<[string, string[]]>([['112.3.4教務會議通過', []], ['112.13.4教務會議通過', ['FG3031']], ['112.2.30教務會議通過', ['FG3031']], ['112/3/4教務會議通過', []], ['112/4/31教務會議通過', ['FG3031']]])('%s', (line, codes) => expect(inHistory(line, '114.3.5教務會議修正通過')).toEqual(codes));
  it('are numbers of a list elsewhere', () => expect(one('流程如下：1.13.2收件，2.13.40審核。')).toEqual([]));
});

describe('academic years with their days', () => {
  it.each<[string, string[]]>([
    ['114學年度第2學期（115年2月1日至7月31日）開設之課程，從其規定。', []], ['114學年度第1學期（115年3月1日至7月31日）開設之課程，從其規定。', ['FG3021']],
    ['所稱112學年度，自112年8月1日起。', []], ['所稱112學年度，自113年8月1日起。', ['FG3021']], ['114學年度之申請，於114年5月1日前提出。', []],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});

describe('ranges', () => {
  it.each<[string, string[]]>([
    ['修習十六學分至二十五學分。', []], ['修習二十五學分至十六學分。', ['FG3038']], ['至少修習九學分，至多修習二十學分。', []], ['至少修習二十學分，至多修習九學分。', ['FG3038']], ['由二十五學分降至十六學分。', []],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});

describe('grades', () => {
  it.each<[string, string[]]>([
    ['九十分以上為優，八十分以上未滿九十分為甲，七十分以上未滿八十分為乙。', []], ['九十分以上為優，八十分以上未滿九十分為甲，七十分以上未滿八十五分為乙。', ['FG3040']], ['九十分以上為優，八十分以上未滿九十分為甲，六十分以上未滿七十分為乙。', ['FG3040']],
    ['90至100分為優，80至89分為甲，70至79分為乙。', []], ['90至100分為優，80至89分為甲，70至84分為乙。', ['FG3040']],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));

  it('reads the items of a list', () => {
    expect(inText('一、成績等第如下：', '（一）八十分以上。', '（二）七十分以上未滿八十分。', '（三）六十分以上未滿七十五分。', '二、略述。')).toEqual(['FG3040']);
  });
});

describe('lists in a sentence', () => {
  it.each<[string, string[]]>([
    ['由教務長、學務長及總務長等三人組成。', []], ['由教務長、學務長及總務長等四人組成。', ['FG3025']], ['分為優等、甲等、乙等三級。', []], ['分為優等、甲等、乙等四級。', ['FG3025']],
    ['教師代表二至四人、學生代表二至四人。', []], ['教務處、學務處二單位及人事室、主計室二單位列席。', []], ['教務處、學務處二單位及人事室、主計室三單位列席。', ['FG3025']],
  ])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});

describe('terms', () => {
  it.each<[string, string, string[]]>([
    ['設獎助學金審查委員會（以下簡稱審委會）。', '由審委會核定。', []], ['設獎助學金審查委員會（以下簡稱審委會）。', '由審查會核定。', ['FG3039']],
    ['所稱跨域學習課程，指他系之課程。', '修習跨域學習課程者，得申請。', []], ['所稱跨域學習課程，指他系之課程。', '修習跨領域學習課程者，得申請。', ['FG3039']],
    ['所稱專任教師，指編制內者。', '兼任教師不適用。', []],
  ])('%s %s', (defined, used, codes) => expect(inText(`一、${defined}`, `二、${used}`, '三、略述。')).toEqual(codes));
});

describe('one thing with two numbers', () => {
  it.each<[string, string, string[]]>([
    ['報名費為新臺幣五百元。', '報名費五百元，於報名時繳納。', []], ['報名費為新臺幣五百元。', '報名費六百元，於報名時繳納。', ['FG3041']],
    ['推動小組置委員五至九人。', '推動小組由委員七人組成。', []], ['推動小組置委員五至七人。', '推動小組由委員九人組成。', ['FG3041']],
    ['每學期上課十八週。', '每學期上課以十六週為原則。', ['FG3041']], ['申請案應於開學後二週內送教務處。', '申請案應於開學後三週內送教務處。', ['FG3041']],
    ['碩士班修業期限四年。', '博士班修業期限七年。', []], ['申請休學者，應於十日內提出。', '申請復學者，應於二十日內提出。', []],
  ])('%s %s', (first, second, codes) => expect(inText(`一、${first}`, `二、${second}`, '三、略述。')).toEqual(codes));
});

describe('citations counted from where they stand', () => {
  const LIST = ['第一條　依據學則。', '第二條　有下列情形之一者，得申請：', '一、疾病。', '二、兵役。'];
  it.each<[string, string[]]>([
    ['前項第一款及第二款情形，應附證明。', []], ['前項第一款至第三款情形，應附證明。', ['FG3004']], ['前項第三款情形，應附證明。', ['FG3004']],
  ])('%s', (line, codes) => expect(inArticles(...LIST, line, '第三條　略述。')).toEqual(codes));

  it.each<[string[], string[]]>([
    [['第一條　範圍依前條規定。', '第二條　略述。'], ['FG3006']], [['第一條　略述。', '第二條　範圍依前條規定。'], []], [['第一條　有下列情形者：', '一、合於前款規定。', '二、其他。', '第二條　略。'], ['FG3006']],
  ])('%j', (lines, codes) => expect(inArticles(...lines)).toEqual(codes));

  it.each<[string, string[]]>([
    ['違反第三條規定者，不予受理。', ['FG3004']], ['違反學則第三條規定者，不予受理。', []], ['違反第三點規定者，不予受理。', []],
  ])('in a text that counts 點: %s', (line, codes) => expect(inText('一、略述。', `二、${line}`, '三、略述。')).toEqual(codes));
});

describe('annexes behind the text', () => {
  it.each<[string[], string[]]>([
    [['附表一　申請書', '附表二　審查表'], []], [['附表一　申請書', '附表三　審查表'], ['FG3036']], [['附件1：申請表', '附件1：審查表'], ['FG6036']],
  ])('%j', (captions, codes) => expect(inText('一、略述。', '二、略述。', ...captions)).toEqual(codes));
});

describe('histories', () => {
  it.each<[string[], string[]]>([
    [['113年6月12日教務會議通過', '114年6月18日教務會議修正通過，自114年8月1日施行'], []], [['114年6月18日教務會議修正通過，自114年5月1日施行'], ['FG3042']], [['114年6月18日教務會議修正通過，溯自114年5月1日施行'], []],
    [['112年3月4日系務會議訂定', '112年5月6日教務會議訂定'], []], [['112年3月4日教務會議訂定', '114年5月6日教務會議訂定'], ['FG3043']],
    [['1.112年3月4日教務會議訂定', '3.114年5月6日教務會議修正通過', '2.113年5月7日教務會議修正通過'], ['FG3020']],
  ])('%j', (lines, codes) => expect(inHistory(...lines)).toEqual(codes));
});

describe('years and days of the text', () => {
  it.each<[string, string, string[]]>([
    ['113學年度招生須知', '本須知適用於113學年度之招生。', []], ['113學年度招生須知', '本須知適用於114學年度之招生。', ['FG3044']], ['113學年度招生須知', '自112學年度起適用。', []],
    ['招生須知\n112年3月4日教務會議通過\n114年5月6日教務會議修正通過', '本次修正條文自114年8月1日施行。', []], ['招生須知\n112年3月4日教務會議通過\n114年5月6日教務會議修正通過', '本次修正條文自113年8月1日施行。', ['FG3042']],
  ])('%s: %s', (title, line, codes) => expect(found(`測試大學${title}\n\n一、${line}\n二、略述。\n`)).toEqual(codes));
});

describe('offices', () => {
  it.each<[string, string, string[]]>([
    ['由教務處註冊組受理。', '送教務處註冊課登錄。', ['FG3035']], ['由教務處受理。', '送學務處登錄。', []], ['由國防部核定。', '報國防局備查。', ['FG3035']], ['由教育部核定。', '報教育局備查。', []], ['由教育部國民及學前教育署核定。', '報教育部備查。', []],
  ])('%s %s', (first, second, codes) => expect(inText(`一、${first}`, `二、${second}`, '三、略述。')).toEqual(codes));
});

describe('shares in brackets', () => {
  it.each<[string, string[]]>([['缺課達三分之一（百分之四十）者，扣考。', ['FG3033']], ['缺課達三分之一（百分之三十三）者，扣考。', []], ['以五分之一（20%）為限。', []]])('%s', (sentence, codes) => expect(one(sentence)).toEqual(codes));
});

describe('messages', () => {
  it('name both numbers and the thing', () => {
    const { diagnostics } = checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode('測試大學選課要點\n\n一、報名費為五百元。\n二、報名費六百元。\n') }]);
    expect(diagnostics.map((d) => [messageOf(d, 'zh'), d.related.map(({ note }) => note?.zh)])).toEqual([['「報名費」這裡是「六百元」，別處是「五百元」。', ['這裡寫「五百元」']]]);
  });
});
