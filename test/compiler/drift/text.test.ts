import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { agrees, readSide } from '../../../compiler/drift/text/arithmetic.ts';
import { datesIn } from '../../../compiler/drift/text/history.ts';
import { soundsLike } from '../../../compiler/drift/text/names.ts';
import { isProvision } from '../../../compiler/model/regulation.ts';
import { formatIso } from '../../../lang/dates.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const found = (text: string): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(text) }]).diagnostics.map((d) => d.code);
const inBody = (...provisions: string[]): string[] => found(`國立測試大學選課要點\n\n${provisions.join('\n')}\n`);
const inHistory = (...lines: string[]): string[] => found(`國立測試大學選課要點\n\n${lines.join('\n')}\n\n一、學生應選課。\n二、未盡事宜，依規定辦理。\n`);

describe('calculations', () => {
  it.each([['80×3+70×2', 380], ['（80×3＋70×2）÷5', 76], ['386.09/7', 386.09 / 7], ['12學分×2小時', 24], ['1,200元＋300元', 1500], ['50%', 0.5], ['-3+5', 2]])('%s', (text, value) => expect(readSide(text)?.value).toBeCloseTo(value, 9));
  it.each(['T', '10Z+50', '(3+4', '3++', '', '三加四', '1.2.3'])('%s is none', (text) => expect(readSide(text)).toBeNull());

  it.each([['386.09/7', '55.16', true], ['386.09/7', '55.15', true], ['386.09/7', '55.2', true], ['386.09/7', '55.18', false], ['7/2', '3', true], ['7/2', '5', false], ['80×3', '240', true], ['80×3', '241', false], ['(122.73+149.02+114.34)/7', '386.09/7', true]])('%s = %s', (left, right, is) =>
    expect(agrees(readSide(left)!, readSide(right)!)).toBe(is));

  it.each([['例如：（80×3＋70×2）÷5＝76。', []], ['例如：(80×3＋70×2)÷5＝78。', ['FG3024']], ['T=10Z+50，Z=(X-μ)/σ。', []], ['若 T=50，代表平均。', []], ['平均=(122.73+149.02+114.34)/(3+2+2)=386.09/7=55.16。', []], ['平均=(122.73+149.02+114.34)/(3+2+2)=386.09/7=56.16。', ['FG3024']], ['（1）3×4＝12。', []]])('%s', (text, codes) => expect(inBody(`一、${text}`, '二、略述。')).toEqual(codes));
});

describe('wholes and parts', () => {
  it.each([
    ['必修八十學分、選修四十八學分，共一百二十八學分。', []],
    ['必修八十學分、選修四十八學分，共一百三十學分。', ['FG3023']],
    ['共三十學分，包括必修二十學分、選修十學分。', []],
    ['共三十學分，包括必修二十學分、選修十二學分。', ['FG3023']],
    ['必修至少八十學分、選修至少四十學分，共一百二十八學分。', []],
    ['每學分二百元、講義費三百元，共收九百元。', []],
    ['每案報名費二百元、講義費三百元，共九百元。', ['FG3023']],
    ['講義費三百元、每學分二百元，共收九百元。', []],
    ['委員五人、代表二人，共七人；另置秘書一人。', []],
    ['委員會置委員十一人，其中行政代表四人、教師代表五人、學生代表三人。', ['FG3023']], ['委員會置委員十一人，其中教師代表五人、學生代表三人。', []],
    ['委員會置委員十一人，其中女性委員五人、校外委員七人。', []], ['畢業應修三十學分，其中必修十學分、選修二十五學分。', ['FG3023']],
  ])('%s', (text, codes) => expect(inBody(`一、${text}`, '二、略述。')).toEqual(codes));

  it.each([
    [['一、畢業應修共三十學分：', '（一）必修二十學分。', '（二）選修十學分。'], []],
    [['一、畢業應修共三十學分：', '（一）必修二十學分。', '（二）選修十二學分。'], ['FG3023']],
    [['一、選課分下列二類：', '（一）必修。', '（二）選修。'], []],
    [['一、選課分下列三類：', '（一）必修。', '（二）選修。'], ['FG3025']],
    [['一、有下列各款情形之一者：', '（一）必修。', '（二）選修。'], []],
  ])('%j', (lines, codes) => expect(inBody(...lines, '二、略述。')).toEqual(codes));

  const table = (total: string): string[] => checkDocuments([{ name: 'a.html', bytes: new TextEncoder().encode(`<p>國立測試大學選課要點</p><p>一、名額如下：</p><table><tr><td>系別</td><td>博士班</td><td>碩士班</td><td>合計</td></tr><tr><td>甲系</td><td>2</td><td>30</td><td>32</td></tr><tr><td>乙系</td><td></td><td>10</td><td>10</td></tr><tr><td>丙系</td><td>3</td><td>1,000</td><td>1,003</td></tr><tr><td>總計</td><td>5</td><td>${total}</td><td>1,045</td></tr></table><p>二、略。</p>`) }]).diagnostics.map((d) => d.code);
  it('adds up the columns and rows of tables', () => {
    expect(table('1,040')).toEqual([]);
    expect(new Set(table('1,041'))).toEqual(new Set(['FG3023']));
  });
});

describe('names', () => {
  it.each([
    ['考試規則', '考試須知', true], ['學生獎懲規則', '學生獎懲辦法', true], ['大學法', '大學法施行細則', false], ['學生請假規則', '教師請假規則', false],
    ['國民小學學生成績評量準則', '國民中學學生成績評量準則', false], ['教材製作補助要點', '教材製做補助要點', true], ['選課要點', '學生選課要點', false],
  ])('%s, %s', (a, b, is) => expect(soundsLike(a, b)).toBe(is));

  it.each([
    [['一、依本校考試規則第十三條辦理。', '二、依本校考試須知第十三條辦理。'], ['FG3022']],
    [['一、依本校考試規則第十三條辦理。', '二、依本校考試規則第十四條辦理。'], []],
    [['一、符合派赴國外工作人員子女返國入學辦法之規定者。', '二、除派赴國外工作人員子女入學辦法另有規定者外，免試。'], []],
    [['一、符合派赴國外工作人員子女返國入學辦法之規定者。', '二、除派赴國外工作人子女返國入學辦法另有規定者外，免試。'], ['FG3022']],
    [['一、受託人應依本條例之規定。', '二、受託人依本條例之規定。'], []], [['一、依國民小學學生成績評量準則評量。', '二、依國民中學學生成績評量準則評量。'], []],
    [['一、依本辦法辦理。', '二、略述。'], ['FG3026']],
    [['一、依學位授予法（以下簡稱本法）第三條辦理。', '二、依本法第九十九條辦理。'], []],
    [['一、依「教材補助辦法」（以下簡稱本辦法）辦理。', '二、依本辦法補助。'], []],
  ])('%j', (lines, codes) => expect(inBody(...lines)).toEqual(codes));
});

describe('history', () => {
  it('reads the whole dates of a line', () => {
    const days = (line: string): string[] => datesIn(line).map(formatIso);
    expect(days('96年11月20日96學年度第2次教務會議通過')).toEqual(['2007-11-20']);
    expect(days('100 學年度 101.5.23 師資培育中心會議通過')).toEqual(['2012-05-23']);
    expect(days('1.中華民國一百零三年一月六日教育部令訂定發布全文 26 條；並自一百零三年八月一日施行')).toEqual(['2014-01-06', '2014-08-01']);
    expect(days('105年○月○日○學年度第○次校務會議通過')).toEqual([]);
  });

  it.each([
    [['98年1月13日97學年度第1次教務會議通過', '98年4月21日97學年度第3次校務會議通過'], []],
    [['104年12月29日103學年度第2次教務會議通過'], ['FG3021']],
    [['92年7月30日91學年度第2學期教務會議通過'], []],
    [['95年8月30日95學年度第1學期教務會議通過'], []],
    [['113.05.23 113學年度第2次教務會議修正通過'], ['FG3021']],
    [['104年12月29日教務會議通過，自105學年度入學學生適用'], []],
    [['103年6月17日教務會議通過', '102年4月16日教務會議通過', '101年6月12日教務會議通過'], []],
    [['101年6月12日教務會議通過', '103年6月17日教務會議通過', '102年4月16日教務會議通過', '104年4月16日教務會議通過'], ['FG3020']],
    [['101年6月12日教務會議修正通過第2點'], []], [['101年6月12日教務會議修正通過第九點'], ['FG3045']], [['100年6月7日教務會議修正通過第9點', '101年6月12日教務會議修正通過第1點'], ['FG3045']], [['100年6月7日教務會議修正通過第9點', '101年6月12日教務會議修正通過'], []],
    [['101年6月12日教務會議修正通過，刪除第9點'], []],
  ])('%j', (lines, codes) => expect(inHistory(...lines)).toEqual(codes));
});

describe('references', () => {
  it.each([
    [['一、依第九點辦理。', '二、略述。'], ['FG3004']],
    [['一、依第二點辦理。', '二、略述。'], []],
    [['一、依大學法第三十七條辦理。', '二、依本校學則第九十九條辦理。'], []],
    [['一、依本要點第九點辦理。', '二、略述。'], ['FG3004']],
  ])('%j', (lines, codes) => expect(inBody(...lines)).toEqual(codes));
});

const corpus = fileURLToPath(new URL('../../../../shared/corpus/moj_edu_pairs.jsonl', import.meta.url));

describe.skipIf(!existsSync(corpus))('regulations in force (skipped where ../shared is absent)', () => {
  it('raise fewer than one finding in a hundred provisions', () => {
    interface Pair { readonly title: string; readonly 沿革: string | null; readonly new: readonly Record<string, string>[] }
    const pairs = new Map(readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Pair).map((pair) => [pair.title, pair]));
    let provisions = 0;
    const findings: string[] = [];
    for (const pair of pairs.values()) {
      const text = `${pair.title}\n\n${pair.沿革 ?? ''}\n\n${pair.new.map((row) => (row['編章節'] ? row['編章節'].trim() : `${row['條號']}\n${row['條文內容']}`)).join('\n')}\n`;
      const { roles, diagnostics } = checkDocuments([{ name: 'regulation.txt', bytes: new TextEncoder().encode(text) }]);
      provisions += (roles[0]!.base ?? roles[0]!.draft!.version).text.body.filter(isProvision).length;
      findings.push(...diagnostics.map((d) => `${pair.title} ${messageOf(d, 'zh')}`));
    }
    expect(provisions).toBeGreaterThan(400);
    expect(findings.length / provisions, findings.join('\n')).toBeLessThan(0.01);
  });
});
