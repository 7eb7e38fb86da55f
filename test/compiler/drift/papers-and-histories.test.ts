/** What papers tell of the regulation beside them: its name, its school, the meetings and days of its history; and the lines that a draft adds to it. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const HISTORY = ['103年5月28日102學年度第4次教務會議通過', '108年11月20日108學年度第1次教務會議修正通過', '112年6月7日111學年度第5次教務會議修正通過'];
const bodyOf = (days: string): string => `第一條　國立長汀大學（以下簡稱本校）為辦理學生抵免學分，訂定本辦法。\n第二條　學生應於開學後${days}日內申請抵免。\n第三條　同一科目以抵免一次為限。\n第四條　本辦法經教務會議通過後施行。\n`;
const textOf = (title: string, history: readonly string[], days: string): string => `國立長汀大學${title}\n${history.join('\n')}\n${bodyOf(days)}`;
const TABLE = `國立長汀大學學生學分抵免辦法第二條修正條文對照表\n\n| 修正條文 | 現行條文 | 說明 |\n|---|---|---|\n| 第二條　學生應於開學後十四日內申請抵免。 | 第二條　學生應於開學後七日內申請抵免。 | 延長申請期間。 |\n`;
const NEW = '115年1月7日114學年度第2次教務會議修正通過第二條';

interface Documents {
  readonly added?: string;
  readonly paper?: string;
  readonly history?: readonly string[];
}
function told({ added = NEW, paper, history = HISTORY }: Documents): string[] {
  const files = { '現行條文.txt': textOf('學生學分抵免辦法', history, '七'), '修正草案.txt': textOf('學生學分抵免辦法修正草案', [...history, ...added.split('|')], '十四'), '對照表.md': TABLE, ...(paper === undefined ? {} : { '文件.txt': paper.replaceAll('|', '\n') }) };
  return checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ severity }) => severity !== 'information').map(({ code }) => code);
}

describe('lines that a draft adds to the history', () => {
  it.each<[string, string[]]>([
    [NEW, []],
    ['114年12月3日114學年度第6次行政會議修正通過第二條|115年1月7日114學年度第2次教務會議修正通過第二條', []],
    ['114年12月3日114學年度第6次行政會議修正通過第三條|○年○月○日114學年度第○次教務會議修正通過', ['FG6044']],
    ['115年1月7日114學年度第2次校務會議修正通過第二條', ['FG3041']],
  ])('%s', (added, codes) => expect(told({ added })).toEqual(codes));
});

const MINUTES = '國立長汀大學114學年度第2次教務會議紀錄|時間：115年1月7日（星期三）上午10時|案由：本校「學生學分抵免辦法」第二條修正案，提請審議。|決議：照案通過。';
const LETTER = '國立長汀大學　函|發文日期：中華民國115年1月14日|發文字號：長教字第1150000123號|主旨：修正本校「學生學分抵免辦法」，請查照。|說明：依115年1月7日114學年度第2次教務會議決議辦理。';
const OVERVIEW = '國立長汀大學學生學分抵免辦法修正草案總說明|本校學生學分抵免辦法（以下簡稱本辦法）於103年5月28日經教務會議通過，其後歷經二次修正，最近一次修正經112年6月7日教務會議通過。為因應選課需要，擬具本辦法修正草案，修正重點如下：|一、延長申請期間。（修正條文第二條）';

describe('papers beside an amendment', () => {
  it.each<[string, string, string[]]>([
    [MINUTES, '', []],
    [MINUTES, '114學年度第2次教務會議紀錄→114學年度第3次教務會議紀錄', ['FG3027']],
    [MINUTES, '第2次教務會議紀錄→第2次行政會議紀錄', ['FG3027']],
    [MINUTES, '時間：115年1月7日（星期三）→時間：115年1月14日（星期三）', ['FG3027']],
    [MINUTES, '教務會議紀錄→教務會議議程', []],
    [MINUTES, '114學年度第2次教務會議紀錄→114學年度第1學期第2次教務會議紀錄', []],
    [MINUTES, '114學年度第2次教務會議紀錄→113學年度第2次教務會議紀錄', ['FG3021']],
    [MINUTES, '學生學分抵免辦法→學生學分採認辦法', ['FG6038']],
    [MINUTES, '案由：本校「學生學分抵免辦法」第二條修正案→案由：擬修正本校抵免辦法第二條', []],
    [LETTER, '', []],
    [LETTER, '國立長汀大學　函→國立長汀科技大學　函', ['FG6038']],
    [LETTER, '國立長汀大學　函→教育部　函', []],
    [LETTER, '學生學分抵免辦法→學生學分抵扣辦法', ['FG6038']],
    [LETTER, '說明：依→說明：依「學生學分抵免要點」及', ['FG6038']],
    [LETTER, '說明：依→說明：原名稱「學生學分抵免要點」，依', []],
    [OVERVIEW, '', []],
    [OVERVIEW, '國立長汀大學學生→國立長汀科技大學學生', ['FG6038']],
    [OVERVIEW, '歷經二次→歷經三次', ['FG6074']],
    [OVERVIEW, '其後歷經二次修正→迄今已修正四次', ['FG6074']],
    [OVERVIEW, '其後歷經二次修正→迄今已修正二次', []],
    [OVERVIEW, '112年6月7日→112年5月17日', ['FG3041']],
    [OVERVIEW, '103年5月28日→104年5月28日', ['FG3041']],
    [OVERVIEW, '於103年5月28日經教務會議→於103年5月28日經校務會議', ['FG3041']],
    [OVERVIEW, '於103年5月28日經教務會議通過→自103年施行', []],
    [OVERVIEW, '於103年5月28日經教務會議通過→自102年施行', ['FG3041']],
    [OVERVIEW, '於103年5月28日經教務會議通過→自104年施行', []],
    [OVERVIEW, '修正重點如下：→近三年申請情形如下表：|年度\t件數\n112\t120\n113\t140\n修正重點如下：', []],
  ])('%s, %s', (paper, change, codes) => {
    const [from = '', to = ''] = change.split('→');
    expect(paper).toContain(from);
    expect(told({ paper: from === '' ? paper : paper.replace(from, to) })).toEqual(codes);
  });
  it('cannot count what a history leaves out', () => expect(told({ paper: OVERVIEW.replace('歷經二次', '歷經六次').replace('於103年5月28日經教務會議通過', '自95年施行'), history: HISTORY.slice(1) })).toEqual([]));
});
