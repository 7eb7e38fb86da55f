import { describe, expect, it } from 'vitest';
import { kindOf, splitInstitution, takeDraft } from '../../../compiler/import/header.ts';
import { regulationToFagui } from '../../../compiler/import/index.ts';
import { allCharacters, importText, outlineOf } from './flat.ts';

const head = (lines: string): ReturnType<typeof importText>['regulation'] => importText(`${lines}\n一、甲。\n二、乙。`).regulation;

describe('institution', () => {
  it.each([
    ['國立示例大學學則', '國立示例大學', '學則'],
    ['國立示例科技大學 學生選課要點', '國立示例科技大學', '學生選課要點'],
    ['臺北市立大學學則', '臺北市立大學', '學則'],
    ['示例大學停車辦法', '示例大學', '停車辦法'],
    ['大學系統組織及運作辦法', '', '大學系統組織及運作辦法'],
    ['專科以上學校學雜費收取辦法', '', '專科以上學校學雜費收取辦法'],
    ['私立學校法', '', '私立學校法'],
    ['教育部補助大學辦理學習要點', '', '教育部補助大學辦理學習要點'],
  ])('%s', (title, institution, rest) => expect(splitInstitution(title)).toEqual({ institution, title: rest }));
});

describe('title', () => {
  it.each([['選課要點', '要點'], ['學則', '學則'], ['抵免學分 規定', '規定'], ['設置辦法（草案）', '辦法'], ['施行細則', '細則'], ['大學法', '法'], ['獎勵條例', '條例'], ['作業注意事項', '注意事項'], ['停車', '']])('%s is %s', (title, kind) => expect(kindOf(title)).toBe(kind));

  it.each([['選課要點（現行條文）', '選課要點', ['（現行條文）']], ['選課要點　現行條文', '選課要點', ['現行條文']], ['選課要點現行規定', '選課要點', ['現行規定']], ['選課要點(修正草案)', '選課要點', ['(修正草案)']], ['修習辦法 修正草案', '修習辦法', ['修正草案']], ['實施要點草案', '實施要點', ['草案']], ['實施要點擬修正條文全文', '實施要點', ['擬修正條文全文']], ['實施要點修正前全文', '實施要點', ['修正前全文']], ['實施要點原條文', '實施要點', ['原條文']], ['磨課師(MOOCs)實施要點', '磨課師(MOOCs)實施要點', []]])('%s', (title, rest, drafts) => {
    expect(takeDraft(title)).toEqual({ title: rest, drafts });
  });

  it('may stand on several lines behind an annex number', () => {
    const { regulation, report } = importText('【附件 13】\n國立示例大學\n教師加註專長實施要點草案\n112.9.6教育部函核定\n一、甲。\n二、乙。');
    expect([regulation.institution, regulation.title, regulation.history]).toEqual(['國立示例大學', '教師加註專長實施要點', ['112.9.6教育部函核定']]);
    expect(report.notes).toEqual(['【附件 13】', '草案']);
    expect(report.kind).toBe('要點');
  });
});

describe('history', () => {
  it.each([
    ['dated lines', ['93年4月13日92學年度第3次校務會議通過', '105年○月○日○學年度第○次校務會議通過']],
    ['years of study only', ['87學年度第2學期第2次教務會議通過', '92學年度第2學期第1次教務會議通過']],
    ['dates with stops', ['101.7.31 經 100 學年度第 7 次所務會議通過', '115.03.10 經 114 學年度第 3 次課程委員會會議通過']],
    ['columns', ['94.03.29\t93\t學年度第 4 次課程委員會會議通過', '96.11.05\t\t研商課程架構與修訂原則會議決議']],
    ['amended articles first', ['第2條之修正經101年3月1日教育部函同意備查', '第4-6條之修正經107年1月4日教育部函同意備查', '經112年4月18日111學年度第9次行政會議審議修正通過']],
    ['terms by number', ['經 114-1 學期第 5 次系課程委員會修訂通過', '經 114-2 學期第 1 次系課程委員會修訂通過']],
  ])('%s', (_, lines) => expect(head(`選課要點\n${lines.join('\n')}`).history).toEqual(lines));

  it.each(['通過', '修正通過', '通過施行。'])('joins what was done in a line of its own: %s', (done) =>
    expect(head(`選課要點\n99年10月26日99學年度第一次校務會議修正\n${done}\n100年4月11日99學年度第三次校務會議修正通過`).history).toEqual([`99年10月26日99學年度第一次校務會議修正${done}`, '100年4月11日99學年度第三次校務會議修正通過']));

  it('stands above a title that a document marks as one, below what its page calls it', () => {
    const { title, history } = importText('場地使用規定\n\n99年3月16日修正通過\n\n# 場地管理辦法\n\n一、甲。\n\n二、乙。\n', 'a.md').regulation;
    expect([title, history]).toEqual(['場地管理辦法', ['99年3月16日修正通過']]);
  });

  it.each(['-', '｜', '－'])('the way to a text that ends with its title is a note: %s', (sign) => {
    const { regulation, report } = importText(`示例大學資訊系 Department of Information${sign}學生活動${sign}系學會章程\n\n系學會章程\n\n第一條　甲。\n第二條　乙。`);
    expect([regulation.institution + regulation.title, report.notes]).toEqual(['系學會章程', [`示例大學資訊系 Department of Information${sign}學生活動${sign}系學會章程`]]);
  });

  it('joins wrapped lines', () => {
    const text = ['學則', '第6、7條之修正', '經103年9月12日教育部函同意備查', '第6、11條之修正經110年', '8月19日教育部函同意備查', '第28條、第36條之修正經113年7月18日教育部', '臺教高(二)字第1130060717號函同意備查'].join('\n');
    expect(importText(`${text}\n第一條　甲。\n第二條　乙。`).regulation.history).toEqual(['第6、7條之修正經103年9月12日教育部函同意備查', '第6、11條之修正經110年8月19日教育部函同意備查', '第28條、第36條之修正經113年7月18日教育部臺教高(二)字第1130060717號函同意備查']);
  });

  it('joins numbered lines up to the next number', () => {
    const text = '審定辦法\n沿革\n1.中華民國一百零一年九月十四日教育部令訂\n  定發布全文 13 條；並自發布日施行\n2.中華民國一百零三年四月十日教育部令修正發布第 2、3\n  條條文\n第 1 條\n甲。\n第 2 條\n乙。';
    expect(importText(text).regulation.history).toEqual(['1.中華民國一百零一年九月十四日教育部令訂定發布全文 13 條；並自發布日施行', '2.中華民國一百零三年四月十日教育部令修正發布第 2、3條條文']);
  });

  it('does not take the first point for history', () => {
    expect(head('要點').body[0]!.marker).toBe('一、');
    expect(importText('要點\n一、依教育部95年9月7日函訂定。\n二、乙。').regulation.body).toHaveLength(2);
    expect(importText('條例\n第十九條之四　依中華民國八十八年十二月三十一日修正前第十六條規定課稅。').regulation.body).toHaveLength(1);
  });
});

describe('what stands above a title', () => {
  it.each([
    ['附件三\n示範大學聘任要點', '示範大學', '聘任要點', ['附件三']],
    ['法規類別：人事\n法規名稱：示範大學聘任要點\n公布日期：一月', '示範大學', '聘任要點', ['法規類別：人事', '法規名稱：', '公布日期：一月']],
    ['現在位置\n法規\n教務\n下載\n列印\n國立示範大學聘任要點', '國立示範大學', '聘任要點', ['現在位置', '法規', '教務', '下載', '列印']],
    ['國立示範大學\n電機系\n修業規定', '國立示範大學', '電機系修業規定', []],
    ['聘任要點\nDemo University Directions for the Appointment of Part-Time Teachers', '', '聘任要點', ['Demo University Directions for the Appointment of Part-Time Teachers']],
  ])('%j', (head, institution, title, notes) => {
    const { regulation, report } = importText(`${head}\n一、甲。\n二、乙。\n`);
    expect([regulation.institution, regulation.title, report.notes]).toEqual([institution, title, notes]);
  });
});

describe('法規名稱：', () => {
  it.each([
    ['法規名稱：示範大學聘任要點', [], []],
    ['法 規 名 稱： 示範大學聘任要點', [], []],
    ['法規名稱：\n示範大學聘任要點', [], []],
    ['示範大學法規彙編\n法規名稱：示範大學聘任要點', ['示範大學法規彙編'], []],
    ['示範大學聘任要點\n法規名稱：示範大學聘任要點', ['示範大學聘任要點'], []],
    ['人事類\n110年5月1日教務會議通過\n法規名稱：示範大學聘任要點', ['人事類'], ['110年5月1日教務會議通過']],
    ['法規名稱：示範大學兼任教師\n聘任要點\n修正日期：民國 110 年 5 月 1 日', [], ['修正日期：民國 110 年 5 月 1 日']],
  ])('%j is the title', (lines, notes, history) => {
    const { regulation, report } = importText(`${lines}\n一、甲。\n二、乙。\n`);
    expect([regulation.institution, regulation.title.replace('兼任教師', ''), regulation.history]).toEqual(['示範大學', '聘任要點', history]);
    expect(report.notes.filter((note) => !/名[\s　]*稱[：:]\s*$/.test(note))).toEqual(notes);
    const fagui = regulationToFagui(regulation, 'test.hiring', report.notes);
    expect(fagui).not.toMatch(/名[\s　]*稱/);
  });

  it('names what no word of a title ends', () => expect(head('文件\n法規名稱：示範大學教師公開授課一覽').title).toBe('教師公開授課一覽'));
});

describe('history below the text', () => {
  const TEXT = '評鑑準則\n第一條　甲。\n第二條　本準則經校務會議通過後施行。';
  it.each([
    ['under its word', '修正歷程：\n102年6月19日校務會議通過\n104年1月7日校務會議修正第二條', ['102年6月19日校務會議通過', '104年1月7日校務會議修正第二條']],
    ['under its word, wrapped', '【沿革】\n102年6月19日校務會議通過，\n並自發布日施行', ['102年6月19日校務會議通過，並自發布日施行']],
    ['without a word', '102年6月19日101學年度第4次校務會議通過\n（104.1.7校務會議修正通過第二條）', ['102年6月19日101學年度第4次校務會議通過', '（104.1.7校務會議修正通過第二條）']],
  ])('%s', (_, below, history) => {
    const { regulation, report } = importText(`${TEXT}\n${below}`);
    expect(regulation.history).toEqual(history);
    expect(outlineOf(regulation.body)).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 本準則經校務會議通過後施行。']);
    expect(report.notes.join('') + regulation.history.join('')).toBe(below.replaceAll('\n', ''));
  });

  it.each([
    ['a sentence about a date', '112年6月1日修正之條文，自112年8月1日施行。'],
    ['numbered lines', '一、102年6月19日前修正通過之班別。\n二、104年1月7日後核定之班別。'],
    ['words among them', '修正歷程：\n102年6月19日校務會議通過\n承辦人核章欄'],
  ])('%s stays in the text', (_, below) => {
    const { regulation } = importText(`${TEXT}\n${below}`);
    expect(regulation.history).toEqual([]);
    expect(regulation.body).toHaveLength(2);
  });

  it('is none without its word where the history stands above', () => {
    expect(importText(`${TEXT.replace('準則', '準則\n102年6月19日校務會議通過')}\n104年1月7日校務會議修正`).regulation.history).toEqual(['102年6月19日校務會議通過']);
  });
});

describe('entries side by side on one line', () => {
  it.each([
    ['in two columns', '100年6月1日行政會議通過　　104年12月2日行政會議修正\n109年1月8日行政會議修正　　113年9月4日行政會議修正', ['100年6月1日行政會議通過', '104年12月2日行政會議修正', '109年1月8日行政會議修正', '113年9月4日行政會議修正']],
    ['the second one wrapped', '89.12.6 學生社團審議委員會通過 110.11.24 學生事\n務會議修正通過', ['89.12.6 學生社團審議委員會通過', '110.11.24 學生事務會議修正通過']],
    ['an entry and the day from which it is in force', '89.12.6 學生事務會議通過 90.1.1 起實施', ['89.12.6 學生事務會議通過 90.1.1 起實施']],
    ['an entry with its day twice', '96年11月20日 96學年度第2次教務會議修正通過 96年11月20日', ['96年11月20日 96學年度第2次教務會議修正通過 96年11月20日']],
  ])('%s', (_, lines, history) => {
    expect(importText(`社團要點\n${lines}\n一、甲。\n二、乙。`).regulation.history).toEqual(history);
    expect(importText(`社團要點\n一、甲。\n二、本要點經會議通過後實施。\n沿革：\n${lines}`).regulation.history).toEqual(history);
  });
});

describe('history in other places', () => {
  it.each([['98年3月4日教務會議通過'], ['98年3月4日教務會議通過', '101年5月6日教務會議修正通過']])('above the title: %s', (...entries) => {
    const { regulation, report } = importText(`${entries.join('\n')}\n示例大學選課辦法\n第一條　甲。\n第二條　乙。`);
    expect([regulation.institution, regulation.title, regulation.history, report.notes]).toEqual(['示例大學', '選課辦法', entries, []]);
  });

  it('in rows with the day behind the meeting', () => {
    const rows = ['<tr><td>會議名稱</td><td>通過日期</td></tr>', '<tr><td>教務會議</td><td>98年3月4日</td></tr>', '<tr><td>校務會議</td><td>101年5月6日</td></tr>'].join('');
    expect(importText(`<p>示例大學選課辦法</p><table>${rows}</table><p>第一條　甲。</p><p>第二條　乙。</p>`, 'a.html').regulation.history).toEqual(['教務會議　98年3月4日', '校務會議　101年5月6日']);
  });
});

describe('history in brackets behind the title', () => {
  it.each([['聘任要點（93年6月2日教務會議通過，95年5月17日教務會議修正）', '聘任要點', ['（93年6月2日教務會議通過，95年5月17日教務會議修正）']], ['聘任要點（草案）', '聘任要點', []]])('%s', (head, title, history) => {
    const { regulation } = importText(`${head}\n96年1月1日教務會議修正\n一、甲。\n二、乙。\n`);
    expect([regulation.title, regulation.history]).toEqual([title, [...history, '96年1月1日教務會議修正']]);
  });
});

describe('institutions with longer names', () => {
  it.each([
    ['示範大學校園停車要點', '示範大學'], ['示範大學校友會章程', '示範大學'], ['大學校院設置辦法', ''], ['示範大學院校合作辦法', ''], ['科技大學評鑑要點', ''], ['示範大學系務會議規則', '示範大學'],
    ['財團法人示範學校財團法人示範科技大學請假規則', '財團法人示範學校財團法人示範科技大學'], ['示範學校財團法人示範大學學則', '示範學校財團法人示範大學'], ['示範技術學院學則', '示範技術學院'], ['示範護理專科學校學則', '示範護理專科學校'], ['財團法人示範基金會章程', ''],
  ])('%s', (title, institution) => expect(splitInstitution(title).institution).toBe(institution));
});

describe('a document whose head is a table', () => {
  const read = (rows: string, more = ''): unknown[] => {
    const { regulation: { institution, title, history } } = importText(`${more}<table>${rows}</table><p>一、甲。</p><p>二、乙。</p>`, 'a.html');
    return [institution, title, history];
  };
  it.each([
    ['<tr><td>示範大學</td><td>文件編號：A-01</td></tr><tr><td>場地借用要點</td><td>版次：3</td></tr>', '', ['示範大學', '場地借用要點', []]],
    ['<tr><td colspan="2">示範大學場地借用要點</td></tr><tr><td>文件編號</td><td>A-01</td></tr>', '<p>98年3月4日會議通過</p>', ['示範大學', '場地借用要點', ['98年3月4日會議通過']]],
    ['<tr><td>項目</td><td>說明</td></tr><tr><td>甲</td><td>乙</td></tr>', '', ['', '', []]],
    ['<tr><td>修正規定</td><td>現行規定</td></tr><tr><td>甲</td><td>乙</td></tr>', '<p>場地一覽</p>', ['', '場地一覽', []]],
    ['<tr><td>借用辦法</td><td>乙</td></tr>', '<p>場地一覽</p>', ['', '場地一覽', []]],
  ])('%s', (rows, more, expected) => expect(read(rows, more)).toEqual(expected));

  it('holds no word twice, and every one', () => {
    const result = importText('<table><tr><td colspan="2">示範大學場地借用要點</td></tr><tr><td>文件編號：A-01</td><td>主管單位：總務處</td></tr></table><p>98年3月4日會議通過</p><p>一、甲。</p><p>二、乙。</p>', 'a.html');
    expect(allCharacters(result)).toHaveLength('示範大學場地借用要點文件編號：A-01主管單位：總務處98年3月4日會議通過一、甲。二、乙。'.length);
    expect(result.regulation.body).toHaveLength(2);
  });

  const entries = ['98年3月4日97學年度第2次會議訂定通過', '99年5月6日98學年度第3次會議修正通過第三點、第五點'];
  it.each([
    ['beside the name of the school', `<p>借用要點</p><table><tr><td>示範大學<br>總務處</td><td>${entries.join('<br>')}</td></tr></table>`, entries],
    ['at the right of an empty cell', `<p>借用要點</p><table><tr><td>&nbsp;</td><td>${entries.map((entry) => `<p>${entry}</p>`).join('')}</td></tr></table>`, entries],
    ['an entry to a row', `<p>借用要點</p><table>${entries.map((entry) => `<tr><td>沿革</td><td>${entry}</td></tr>`).join('')}</table>`, entries],
    ['before the name of the school', `<p>借用要點</p><table><tr><td>${entries.join('<br>')}</td><td>示範大學</td></tr></table>`, entries],
    ['with the title', `<table><tr><td>示範大學</td><td>借用要點</td></tr><tr><td colspan="2">${entries.join('<br>')}</td></tr></table>`, entries],
    ['in columns of days and words', '<p>借用要點</p><table><tr><td>版次</td><td>日期</td><td>說明</td></tr><tr><td>1</td><td>98.3.4</td><td>會議訂定</td></tr><tr><td>2</td><td>99.5.6</td><td>會議修正</td></tr></table>', ['1　98.3.4　會議訂定', '2　99.5.6　會議修正']],
  ])('holds the history %s', (_, head, history) => {
    const { regulation } = importText(`${head}<p>一、甲。</p><p>二、乙。</p>`, 'a.html');
    expect([regulation.title, regulation.history, regulation.body.length]).toEqual(['借用要點', history, 2]);
  });

  it('stays a table where it holds sentences, or days of other things', () => {
    for (const table of [`<tr><td>98年3月4日會議通過</td><td>本要點之用語，依學則之規定辦理。</td></tr>`, '<tr><td>事項</td><td>日期</td></tr><tr><td>初選</td><td>98.3.4</td></tr>']) {
      expect(importText(`<p>借用要點</p><table>${table}</table><p>一、甲。</p><p>二、乙。</p>`, 'a.html').regulation.body).toHaveLength(3);
    }
  });
});

it('a title on two lines below the running head of a page', () => expect([importText('示例大學推廣教育中心　規章\n示例大學\n推廣教育要點\n一、甲。\n二、乙。')].map(({ regulation, report }) => [regulation.institution, regulation.title, report.notes])).toEqual([['示例大學', '推廣教育要點', ['示例大學推廣教育中心　規章']]]));

it.each([['示例大學校園安全維護計畫', '實施要點', '校園安全維護計畫實施要點'], ['示例大學選課要點', '說明', '選課要點']])('a title on two lines: %s / %s', (first, second, title) => {
  expect(importText(`${first}\n${second}\n一、甲。\n二、乙。`).regulation.title).toBe(title);
});

it.each([
  ['臺中市北區示例國民小學場地借用要點', '臺中市北區示例國民小學'], ['雲林縣示例鄉示範國小學生獎懲辦法', '雲林縣示例鄉示範國小'], ['新北市示範國民中學學生請假規定', '新北市示範國民中學'], ['新竹縣國民中學學生獎懲要點', ''], ['新竹縣立各級學校校園開放辦法', ''], ['臺北市高級中學學生請假要點', ''],
])('the school of a county or a town: %s', (title, institution) => expect(splitInstitution(title).institution).toBe(institution));

describe('the name below the names of a page and of its menu', () => {
  it.each([
    [['示範國小場地管理要點', '雲林縣示範鄉示範國民小學校園場地開放使用管理要點', '97.04.29初訂', '一、甲。', '二、乙。'], '校園場地開放使用管理要點', ['97.04.29初訂']],
    [['場地租借辦法', '新竹縣立示範國民中學校園開放及使用管理規則', '一、甲。', '二、乙。'], '校園開放及使用管理規則', []],
    [['國立示範大學選課要點', '90年1月1日依國立示範大學學則訂定', '一、甲。', '二、乙。'], '選課要點', ['90年1月1日依國立示範大學學則訂定']],
    [['第二節、教學法規', '第一項、研究會設置辦法', '臺北市示範社區大學研究會設置辦法', '88年1月1日校務會議通過', '一、甲。', '二、乙。'], '研究會設置辦法', ['88年1月1日校務會議通過']],
    [['Office of Parking', '運動場地使用說明', '一、甲。', '二、乙。'], '運動場地使用說明', []],
    [['國立示範大學總務處', '選單', '國立示範大學職務宿舍管理規約', '一、甲。', '二、乙。'], '職務宿舍管理規約', []],
    [['【法規名稱】', '示範獎懲準則', '一、甲。', '二、乙。'], '示範獎懲準則', []],
  ])('%j', (lines, title, history) => {
    const { regulation } = importText(lines.join('\n'));
    expect([regulation.title, regulation.history]).toEqual([title, history]);
  });
});

it.each([
  [['中華民國九十五年十二月十八日', '中華民國九十九年十二月一日修正']], [['106年11月1日訂']], [['97.04.29初訂', '97.12.09修訂']], [['95年12月18日行政會議訂']], [['民國95年12月18日', '民國96年12月18日', '民國97年12月18日修訂']],
  [['民國107年5月5日第六次修正', '民國109年7月25日 第十九屆第一次會員大會', '民國110年12月17日 第十九屆第二次會員大會']],
])('each day is an entry of a history: %j', (history) => expect(importText(`借用要點\n${history.join('\n')}\n一、甲。\n二、乙。`).regulation.history).toEqual(history));
it('a day goes on with what was done on it', () => expect(importText('借用要點\n95年12月18日\n95學年度第1學期校務會議通過\n一、甲。\n二、乙。').regulation.history).toEqual(['95年12月18日95學年度第1學期校務會議通過']));
it('a label with a colon is no history, whatever stands behind it', () => expect(importText('借用辦法\n95年1月1日校務會議通過\n第一條：95年修正公布之附表，自96年施行。\n第二條：甲。').regulation.body.map((e) => e.marker)).toEqual(['第一條：', '第二條：']));
it('captions beside their numbers in a table without rules', () => {
  const { regulation } = importText('<p>借用辦法</p><table><tr><td>第一條　目的</td><td>本辦法依學則訂定。</td></tr><tr><td>第二條　對象</td><td>本校學生皆可。<br>一、甲。</td></tr></table>', 'a.html');
  expect(regulation.body.map((e) => [e.marker, e.caption, e.children[0]!.text])).toEqual([['第一條', '目的', '本辦法依學則訂定。'], ['第二條', '對象', '本校學生皆可。']]);
});

describe('English copies of the entries of a history below the text', () => {
  const text = ['教師借書須知', '一、可借五十冊。', '二、本須知經會議通過後實施。', '92年10月1日圖書委員會會議通過', 'Passed by the Library Committee on October 1, 2003', '97年4月2日圖書委員會會議修正通過', 'Revised by the Library Committee on April 2, 2008'];

  it('are kept as notes, and the entries between them are the history', () => {
    const { regulation, report } = importText(text.join('\n'));
    expect(regulation.history).toEqual([text[3], text[5]]);
    expect(report.notes).toEqual([text[4], text[6]]);
    expect(regulation.body).toHaveLength(2);
  });

  it('English words below a text without a history stay in it', () => {
    const { regulation } = importText([...text.slice(0, 3), text[4]].join('\n'));
    expect(regulation.history).toEqual([]);
    expect(regulation.body.at(-1)!.children.at(-1)!.text).toBe(text[4]);
  });
});

describe('what a page prints above a title is no part of it', () => {
  it.each(['出自校規資料庫 LawDB', '跳到主要內容區', '【重要】有停有繳，才有車位！', '停車管理', '資料來源：總務處'])('%s', (words) => {
    const { regulation, report } = importText(`${words}\n停車管理要點\n一、甲。\n二、乙。`, 'a.txt');
    expect(regulation.title).toBe('停車管理要點');
    expect([...report.notes, ...report.findings.map(({ text }) => text)]).toEqual([words]);
  });

  it('English lines between the lines of a title and of a history are notes', () => {
    const { regulation, report } = importText('院級規範：研究生實習要點\n國立示例大學海洋學院博士班\nPh.D. Program of the College\n研究生實習要點\nDirections for Internships\n108年7月1日院務會議通過\nApproved at the College Faculty Meeting on July 1,\n2019\n一、甲。\n二、乙。');
    expect([regulation.institution + regulation.title, regulation.history]).toEqual(['國立示例大學海洋學院博士班研究生實習要點', ['108年7月1日院務會議通過']]);
    expect(report.notes).toEqual(expect.arrayContaining(['Ph.D. Program of the College', 'Directions for Internships', 'Approved at the College Faculty Meeting on July 1,', '2019']));
  });

  it('a sentence that ends with a colon stays in the text', () => {
    expect(outlineOf(importText('實習要件\n經第一次實習會議決議，要件如下：\n1.實習時數。\n2.繳交報告。').regulation.body)[1]).toBe('  ¶ 經第一次實習會議決議，要件如下：');
  });
});

describe('entries of a history', () => {
  it.each([
    [['本會96年8月19日籌備會議擬訂草案', '本會96年9月8日會員大會修訂通過']],
    [['1. 民國 79 年 3 月 24 日學代會制定公布。', '2. 民國 95 年 12 月 29 日學代會增訂公布第 9 條第 1 項第 8 款。']],
  ])('%j', (history) => expect(importText(`系友會章程\n${history.join('\n')}\n一、甲。\n二、乙。`).regulation.history).toEqual(history));

  it('part where a meeting follows 備查 without white space, not where an approval follows a meeting', () => {
    const read = (entry: string): readonly string[] => importText(`抵免辦法\n${entry}\n一、甲。\n二、乙。`).regulation.history;
    expect(read('教育部98年6月19日台高字第0980102776號函備查100年11月22日100學年度第1次教務會議通過')).toEqual(['教育部98年6月19日台高字第0980102776號函備查', '100年11月22日100學年度第1次教務會議通過']);
    expect(read('93年3月24日主管會議通過93年5月6日校長核定')).toEqual(['93年3月24日主管會議通過93年5月6日校長核定']);
  });

  it('with numbers end where the preamble begins', () => {
    const preamble = '本校學生為追求真理，塑造自由平等之校園，建設民主法治之社會，特制定本規程。';
    const { regulation } = importText(`自治規程\n1. 79年3月24日學代會制定公布。\n2. 95年12月29日學代會修正公布。\n${preamble}\n第一條　甲。\n第二條　乙。`);
    expect(regulation.history).toHaveLength(2);
    expect(outlineOf(regulation.body)[1]).toBe(`  ¶ ${preamble}`);
  });
});

describe('what a database prints above a text', () => {
  it('as fields without white space between them, as a page was printed, is noted', () => {
    const field = '更新日期2018-09-28 13:32:26文號中華民國106年8月24日文字第1060000001號函公布單位註冊組';
    const { regulation, report } = importText(`示例大學借用辦法\n${field}\n106年8月9日行政會議通過\n第一條　甲。\n第二條　乙。`);
    expect([regulation.history, report.notes]).toEqual([['106年8月9日行政會議通過'], [field]]);
  });

  it('as fields, each name above its value, is noted, and neither a name nor a history', () => {
    const { regulation, report } = importText('更新日期\n2018-11-23 16:16:20\n文號\n中華民國107年11月23日文研字第1070016506號函公布\n單位\n研究發展處\n內容\n中華民國92年4月16日行政會議通過\n第一條　甲。\n第二條　乙。');
    expect([regulation.title, regulation.history]).toEqual(['', ['中華民國92年4月16日行政會議通過']]);
    expect(report.notes).toEqual(['更新日期', '2018-11-23 16:16:20', '文號', '中華民國107年11月23日文研字第1070016506號函公布', '單位', '研究發展處', '內容']);
  });

  it.each(['示例大學法規彙編', '總務處規章資料庫'])('%s, the name of a collection, is no part of the title', (collection) => {
    expect(importText(`${collection}\n停車須知\n一、甲。\n二、乙。`).regulation.title).toBe('停車須知');
    expect(importText(`${collection}\n停車\n一、甲。\n二、乙。`).regulation.title).toBe('停車');
  });
});

it.each([
  ['broken inside of its last word, below the name of a menu', '業務項目\n國立示例大學學生機車停放管理要\n點\n110年1月2日行政會議通過', '學生機車停放管理要點'],
  ['below the head of the page', '示例大學校務章則　文件編號：A-01\n停車及通行證申請通知', '停車及通行證申請通知'],
  ['below the version of the document', '示例大學校務章則　版次：3\n停車要點', '停車要點'],
])('a title %s', (_, head, title) => expect(importText(`${head}\n一、甲。\n二、乙。`).regulation.title).toBe(title));

it('an entry of a history goes on with the numbers that articles are given', () => {
  expect(importText('社團章程\n民國九十一年六月增訂第35條條文；並修正35、36、37條條號為\n36、37、38條\n民國九十六年六月修正第35條條文\n第一條　甲。\n第二條　乙。').regulation.history).toEqual(['民國九十一年六月增訂第35條條文；並修正35、36、37條條號為36、37、38條', '民國九十六年六月修正第35條條文']);
});

describe('lines of a narrow page above the text', () => {
  it.each([
    ['教育部89年10月24日台高字第八九一三五九六', '號函准予備查'],
    ['110年11月17日會長令定自中華民國', '110年12月1日起施行。'],
  ])('%s / %s', (first, second) => expect(importText(`停車要點\n${first}\n${second}\n一、甲。\n二、乙。`).regulation.history).toEqual([first + second]));

  it('of a preamble stay one sentence', () => {
    const { regulation } = importText('停車要點\n本校為管理車輛，維護校園安寧，\n特訂定以下使用規則：\n一、甲。\n二、乙。');
    expect(outlineOf(regulation.body)[1]).toBe('  ¶ 本校為管理車輛，維護校園安寧，特訂定以下使用規則：');
  });
});

it('fields on one line above a text are no entry of its history', () => {
  const { regulation, report } = importText('停車辦法\n更新日期 2018-09-28 13:32:26 文號 106年8月24日文教字第1060011306號函公布 單位 總務處\n106年8月9日行政會議通過\n第一條　甲。\n第二條　乙。');
  expect(regulation.history).toEqual(['106年8月9日行政會議通過']);
  expect(report.notes).toEqual(['更新日期 2018-09-28 13:32:26 文號 106年8月24日文教字第1060011306號函公布 單位 總務處']);
});

it.each([
  ['示例學校財團法人\n示例科技大學助學金辦法', '示例學校財團法人示例科技大學', '助學金辦法', []],
  ['04 國立示例大學學生會章程', '國立示例大學', '學生會章程', ['04']],
  ['04國立示例大學學生會章程', '國立示例大學', '學生會章程', ['04']],
  ['110學年度選課須知', '', '110學年度選課須知', []],
])('a foundation above its school belongs to the name, the number in a list does not: %s', (lines, institution, title, notes) => {
  const { regulation, report } = importText(`${lines}\n一、甲。\n二、乙。`);
  expect([regulation.institution, regulation.title, report.notes]).toEqual([institution, title, notes]);
});

it('what heads a page is no title where nothing else stands above the text', () => {
  const { regulation, report } = importText('示例大學法規彙編　文件編號：A-01\n第一條　甲。\n第二條　乙。');
  expect([regulation.title, report.notes]).toEqual(['', ['示例大學法規彙編　文件編號：A-01']]);
});

it('several sentences that name a year and a meeting are no entry of a history', () => {
  const words = `本會由主任秘書召集，委員由各學院推派，任期一年，採學年制。${'會議應有過半數之委員出席始得開會，'.repeat(4)}出席委員半數同意始得決議。其他事項由召集人決定之。`;
  const { regulation } = importText(`空間要點\n100年1月26日第8次會議通過\n${words}\n一、甲。\n二、乙。`);
  expect([regulation.history, outlineOf(regulation.body)]).toEqual([['100年1月26日第8次會議通過'], [expect.anything(), expect.stringContaining('任期一年'), '一、', '  ¶ 甲。', '二、', '  ¶ 乙。']]);
});

it('the whole name of a regulation stands below the name that a page gives it, and the history between them', () => {
  const { regulation, report } = importText('專題研究辦法\n105.06.02（四）系務會議\n示例大學電子系專題研究課程實施規定\n一、甲。\n二、乙。');
  expect([regulation.institution, regulation.title, regulation.history, report.notes]).toEqual(['示例大學', '電子系專題研究課程實施規定', ['105.06.02（四）系務會議'], ['專題研究辦法']]);
});

it('an entry ends with what was approved where the next one begins with its date', () => {
  const entries = ['101年3月1日教育部臺高字第1010025494號函同意備查第2條之修正', '101年7月13日教育部臺高字第1010122861號函同意備查第3、4條之修正', '112年4月18日111學年度第9次行政會議審議修正通過'];
  expect(importText(`抵免辦法\n${entries.join('\n')}\n第一條　甲。\n第二條　乙。`).regulation.history).toEqual(entries);
  expect(importText('抵免辦法\n101年3月1日校務會議通過第2條、第3條之修正\n經教育部101年7月13日臺高字第1010122861號函備查\n第一條　甲。\n第二條　乙。').regulation.history).toHaveLength(1);
});

it('a name that ends with no word of a title, below that of a school', () => {
  const { regulation } = importText('國立示例大學\nT分數學業平均成績計算公式\n92年11月4日教務會議通過\n一、甲。\n二、乙。');
  expect([regulation.institution, regulation.title, regulation.history]).toEqual(['國立示例大學', 'T分數學業平均成績計算公式', ['92年11月4日教務會議通過']]);
});
