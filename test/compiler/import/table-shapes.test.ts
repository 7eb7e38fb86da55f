import { describe, expect, it } from 'vitest';
import { tableAmendment } from '../../../compiler/import/table-amendment.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import type { ComparisonTable } from '../../../compiler/import/table.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const read = (body: string): ComparisonTable => readDocument({ name: 'a.html', bytes: new TextEncoder().encode(`<body>${body}</body>`) }).table!;
const ROWS = row('一、甲。', '一、乙。', '改。') + row('二、丙。', '', '新增。');
const kinds = (table: ComparisonTable): string[] => tableToJson(table).rows.map(({ kind, provision }) => `${kind} ${provision}`);

describe('shapes of comparison tables', () => {
  it('the title in a row of the table', () => {
    const table = read(`<table><tr><td colspan="3">示範大學選課要點<br>部分規定修正對照表</td></tr>${row('修正規定', '現行規定', '說明')}${ROWS}</table>`);
    expect([table.title.institution, table.title.regulation, kinds(table)]).toEqual(['示範大學', '選課要點', ['amended 第一點', 'added 第二點']]);
  });

  it.each([['修正規定<br>（新）', '現行規定<br>（舊）'], ['修正規定(草案全文)', '現行規定']])('heads with words in brackets: %s', (amended, current) => {
    const table = read(`<p>選課要點修正對照表</p><table>${row(amended, current, '說明')}${ROWS}</table>`);
    expect([table.headers[1], kinds(table)]).toEqual(['現行規定', ['amended 第一點', 'added 第二點']]);
  });

  it.each(['以下空白', '其餘未修正', '（以下各點未修正）'])('a last row that says %s', (words) => {
    const table = read(`<p>選課要點修正對照表</p><table>${row('修正規定', '現行規定', '說明')}${ROWS}${row(words, words, '')}</table>`);
    expect(tableToJson(table).rows.map(({ amended }) => amended?.text)).toEqual(['一、甲。', '二、丙。']);
  });

  it.each([['1. ', '2. '], ['（一）', '（二）']])('rows that begin %s, where none begins 一、 or 第一條', (one, two) => {
    const rows = row(`${one}甲。<br>A. 子。`, `${one}乙。<br>A. 子。`, '改。') + row(`${two}修業年限為一至五`, `${two}修業年限為一至四`, '改。') + row('年。', '年。', '');
    const { text, exact } = tableAmendment(read(`<p>修業要點修正對照表</p><table>${row('修正規定', '現行規定', '說明')}${rows}</table>`), {});
    expect([text.match(/^第.*$/gm), exact]).toEqual([['第一點 修正', '第二點 修正'], true]);
    expect(kinds(read(`<p>選課辦法修正對照表</p><table>${row('修正條文', '現行條文', '說明')}${row('第五條　甲如下：', '第五條　乙如下：', '改。')}${row(`${one}子。`, `${one}丑。`, '')}</table>`))).toEqual(['amended 第五條']);
  });

  it('a row that begins 二、 goes on with 第五條, where the others begin so', () => {
    const rows = row('第五條　甲如下：<br>一、子，並依船舶法第', '第五條　甲如下：<br>一、子。', '改。') + row('三條規定辦理。<br>二、丑。', '二、寅。<br>三、卯。', '') + row('第六條　乙。', '第六條　丙。', '改。');
    expect(kinds(read(`<p>選課辦法修正對照表</p><table>${row('修正條文', '現行條文', '說明')}${rows}</table>`))).toEqual(['amended 第五條', 'amended 第六條']);
    expect(kinds(read(`<p>選課要點修正對照表</p><table>${row('修正規定', '現行規定', '說明')}${ROWS}</table>`))).toEqual(['amended 第一點', 'added 第二點']);
  });

  it('a label column beside （刪除）', () => {
    const table = read(`<p>成績辦法修正對照表</p><table>${row('條次', '修正條文', '現行條文', '說明')}${row('第五條', '（刪除）', '得補考一次。', '本條刪除。')}${row('第六條', '應退學。', '得退學。', '改。')}</table>`);
    const made = tableAmendment(table, {});
    expect([made.exact, made.text.match(/^第.*$/gm)]).toEqual([true, ['第五條 刪除 保留', '第六條 修正']]);
  });

  it.each([['第五條', '第六條'], ['五', '六']])('a row that a page break parts, beside a column of labels: %s', (five, six) => {
    const rows = row(five, '得補考：', '不得補考：', '改。') + row('', '一、子。', '一、丑。', '') + row(six, '應退學。', '得退學。', '改。');
    expect(kinds(read(`<p>成績要點修正對照表</p><table>${row('點次', '修正規定', '現行規定', '說明')}${rows}</table>`))).toEqual([`amended 第五${five === '五' ? '點' : '條'}`, `amended 第六${five === '五' ? '點' : '條'}`]);
  });

  it('the new name beside 法規名稱 in a column of labels', () => {
    const table = read(`<p>研究倫理審查委員會設置辦法修正對照表</p><table>${row('條次', '修正條文', '現行條文', '說明')}${row('法規名稱', '研究倫理審查會設置辦法', '研究倫理審查委員會設置辦法', '修正名稱。')}${row('第二條', '置委員十一人。', '置委員九人。', '改。')}</table>`);
    expect([kinds(table), table.unread, tableAmendment(table, {}).text.includes('更名\n  研究倫理審查會設置辦法')]).toEqual([['title null', 'amended 第二條'], [], true]);
  });

  it('a sentence that goes on in the next of several tables', () => {
    const part = (rows: string): string => `<table>${row('修正規定', '現行規定', '說明')}${rows}</table>`;
    const table = read(`<p>獎學金要點修正對照表</p>${part(row('五、名額由委員會訂', '五、名額每系一', '增加彈'))}<p>2</p>${part(row('之，並公告於網站。', '名。', '性。') + row('六、附則。', '七、附則。', '點次變更。'))}`);
    expect(tableToJson(table).rows[0]).toMatchObject({ amended: { text: '五、名額由委員會訂之，並公告於網站。' }, current: { text: '五、名額每系一名。' }, explanation: { text: '增加彈性。' } });
  });

  const RULES = ['每人借用器材以三件為限，逾限者應先歸還。', '借用期間為七日，期滿得續借一次。'];
  const NEXT = ['每人借用器材以五件為限，逾限者應先歸還。', '借用期間為十四日，期滿得續借一次。'];
  const cell = (from: number, texts: readonly string[], style: '條' | '點' = '條'): string => texts.map((text, i) => `<p>${style === '條' ? `第${'一二三四五六'[from + i - 1]}條　` : `${'一二三四五六'[from + i - 1]}、`}${text}</p>`).join('');
  const made = (rows: string): { heads: string[]; explanations: string[]; counts: number[] } => {
    const { text, counts, exact } = tableAmendment(read(`<p>借用辦法修正對照表</p><table>${row('修正條文', '現行條文', '說明')}${rows}</table>`), {});
    expect(exact).toBe(true);
    return { heads: text.match(/^第\S+ (?:修正|增訂|刪除|移列).*$/gm) ?? [], explanations: text.match(/^說明.*$/gm) ?? [], counts: [counts.amended, counts.added, counts.deleted] };
  };

  it.each<[string, string]>([
    ['of 條', row(cell(3, NEXT), cell(3, RULES), '放寬。')],
    ['of 條 on one line', row(cell(3, NEXT).replaceAll(/<\/?p>/g, ''), cell(3, RULES).replaceAll(/<\/?p>/g, ''), '放寬。')],
    ['whose cells are merged on the right', `<tr><td>${cell(3, NEXT.slice(0, 1))}</td><td rowspan="2">${cell(3, RULES)}</td><td rowspan="2">放寬。</td></tr><tr><td>${cell(4, NEXT.slice(1))}</td></tr>`],
    ['whose cells are merged on the left', `<tr><td rowspan="2">${cell(3, NEXT)}</td><td>${cell(3, RULES.slice(0, 1))}</td><td>放寬。</td></tr><tr><td>${cell(4, RULES.slice(1))}</td><td>同上。</td></tr>`],
    ['of which the second begins a row on one side', `${row(cell(3, NEXT), cell(3, RULES.slice(0, 1)), '放寬。')}${row('', cell(4, RULES.slice(1)), '同上。')}`],
  ])('two provisions in a row %s', (_, rows) => expect(made(rows)).toMatchObject({ heads: ['第三條 修正', '第四條 修正'], counts: [2, 0, 0] }));

  it('two provisions in a row under new numbers', () => {
    expect(made(row(cell(4, NEXT), cell(3, RULES), '條次變更。'))).toMatchObject({ heads: ['第三條 移列 第四條', '第三條 修正', '第四條 移列 第五條', '第四條 修正'], counts: [2, 0, 0] });
    expect(made(row(cell(2, NEXT, '點'), cell(1, RULES, '點'), '點次變更。')).counts).toEqual([2, 0, 0]);
  });

  it('two provisions in a row, one of them new or gone', () => {
    expect(made(row(cell(3, [NEXT[0]!, '遺失者應照價賠償。']), cell(3, RULES.slice(0, 1)), '增列賠償。'))).toMatchObject({ heads: ['第三條 修正', '第四條 增訂'], counts: [1, 1, 0] });
    expect(made(row(cell(3, NEXT.slice(0, 1)), cell(3, RULES), '刪除續借。')).counts).toEqual([1, 0, 1]);
    expect(made(row('（刪除）', cell(3, RULES), '刪除。')).heads).toEqual(['第三條 刪除 保留', '第四條 刪除 保留']);
  });

  it.each(['未修正', '（未修正）', '同現行條文。', '（無修正）', '維持現行條文'])('%s behind the number', (words) => {
    const table = read(`<p>借用辦法修正對照表</p><table>${row('修正條文', '現行條文', '說明')}${row(`第三條　${words}`, cell(3, RULES.slice(0, 1)), '')}${row(cell(4, NEXT.slice(1)), cell(4, RULES.slice(1)), '放寬。')}</table>`);
    const { text, counts, exact } = tableAmendment(table, {});
    expect([text.match(/^第.*$/gm), counts.unchanged, exact]).toEqual([['第四條 修正'], 1, true]);
  });

  it('underlines in the name of a chapter', () => {
    const { text } = tableAmendment(read(`<p>借用辦法修正對照表</p><table>${row('修正條文', '現行條文', '說明')}${row('第二章　<u>借還</u>', '第二章　借用', '改名。')}</table>`), {});
    expect(text).toContain('第二章　⟦借還⟧');
  });

  it('heads in two rows, the lower ones under a merged one', () => {
    const head = '<tr><td rowspan="2">點次</td><td colspan="2">條文</td><td rowspan="2">說明</td></tr><tr><td>修正規定</td><td>現行規定</td></tr>';
    const table = read(`<p>示範大學升等要點修正對照表</p><table>${head}${row('第三點', '甲乙丙丁。', '甲乙丙。', '增列。')}${row('第七點', '', '經費由補助款支應。', '已無補助。')}${row('第七點', '本要點經會議通過後實施。', '八、本要點經會議通過後實施。', '點次變更。')}</table>`);
    const { text, exact } = tableAmendment(table, {});
    expect([table.title.regulation, table.title.notes, text.match(/^第.*$/gm), exact]).toEqual(['升等要點', [], ['第三點 修正', '第七點 刪除 遞補'], true]);
  });

  const TWO = `<p>附件一</p><p>示範大學選課辦法修正條文對照表</p><table>${row('修正條文', '現行條文', '說明')}${row('第四條　甲。', '第四條　乙。', '改。')}</table><p>附件二</p><p>示範大學停修要點第二點修正對照表</p><table>${row('修正規定', '現行規定', '說明')}${row('二、甲。', '二、乙。', '改。')}</table>`;
  it('two regulations in one document are two tables', () => {
    const bytes = new TextEncoder().encode(`<body>${TWO}</body>`);
    const [first, second, third] = [1, 2, 3].map((which) => readDocument({ name: 'a.html', bytes }, { table: which }).table);
    expect([first!.title.regulation, first!.rows.length, first!.others]).toEqual(['選課辦法', 1, ['示範大學停修要點第二點修正對照表']]);
    expect([second!.title.regulation, second!.rows.length, second!.others]).toEqual(['停修要點', 1, ['示範大學選課辦法修正條文對照表']]);
    expect(third).toBeNull();
    expect(tableAmendment(first!, {}).diagnostics.map((d) => d.code)).toEqual(['FG9030', 'FG9040']);
  });

  it('one table goes on behind its title printed again', () => {
    expect(read(TWO.replace('停修要點第二點修正對照表', '選課辦法修正條文對照表（續）').replace('<td>二、甲。</td><td>二、乙。</td>', '<td>第五條　甲。</td><td>第五條　乙。</td>')).rows).toHaveLength(2);
  });

  describe('struck words', () => {
    const body = `<p>獎學金辦法修正對照表</p><table>${row('修正條文', '現行條文', '說明')}${row('第三條　每學期<s>五</s><u>八</u>名。', '第三條　每學期<s>五</s>名。', '改。')}${row('<s>第四條　另定細則。</s>', '第四條　另定細則。', '刪。')}</table>`;
    const text = (struckText?: 'keep' | 'drop'): { text: string; codes: string[] } => {
      const made = tableAmendment(readDocument({ name: 'a.html', bytes: new TextEncoder().encode(`<body>${body}</body>`) }, struckText ? { struckText } : {}).table!, {});
      return { text: made.text, codes: made.diagnostics.map((d) => d.code) };
    };
    it.each([[undefined], ['drop' as const]])('are gone from the amended column and stay in the current one (%s)', (option) => {
      expect(text(option).text).toContain('第三條　每學期⟦八⟧名。');
      expect(text(option).text).toContain('第四條 刪除');
      expect(text(option).codes).toContain('FG9016');
    });
    it('stay where that is wanted', () => {
      expect(text('keep').text).toContain('第三條　每學期五⟦八⟧名。');
      expect(text('keep').text).not.toContain('第四條 刪除');
    });
  });

  it('the institution is no part of a new name', () => {
    const body = `<p>示範大學考試細則修正對照表</p><table>${row('修正名稱', '現行名稱', '說明')}${row('示範大學考試辦法', '示範大學考試細則', '修正名稱。')}${row('修正條文', '現行條文', '說明')}${row('第一條　甲。', '第一條　乙。', '改。')}</table>`;
    const named = tableAmendment(read(body), {});
    expect([named.base.institution, named.base.title, named.exact, /更名\n {2}(.*)/.exec(named.text)?.[1]]).toEqual(['示範大學', '考試細則', true, '考試辦法']);
    const plain = tableAmendment(read(body.replace('<p>示範大學考試細則修正對照表</p>', '')), {});
    expect([plain.base.institution, plain.base.title]).toEqual(['示範大學', '考試細則']);
  });

  it('a note across the table is none of its provisions', () => {
    const table = read(`<p>選課要點修正對照表</p><table>${row('修正規定', '現行規定', '說明')}${ROWS}<tr><td colspan="3">備註：畫底線者為修正處。</td></tr></table>`);
    expect([table.rows.map(({ amended }) => amended?.children.map((e) => e.text)), table.title.notes]).toEqual([[['甲。'], ['丙。']], ['備註：畫底線者為修正處。']]);
  });

  it('a number set with spaces keeps them', () => {
    const { text } = tableAmendment(read(`<p>選課規程修正對照表</p><table>${row('修正條文', '現行條文', '說明')}${row('第 三 條　甲。', '第 三 條　乙。', '改。')}${row('<u>八</u> 、丙。', '七、丁。', '改。')}</table>`), {});
    expect(text).toContain('第 三 條　甲。');
    expect(text).toContain('八、丙。');
  });

  it.each([
    ['示範大學學位考試辦法第四條之二、第六條修正草案', '學位考試辦法', '第四條之二、第六條'],
    ['示範大學學位考試辦法部分條文修正草案', '學位考試辦法', '部分條文'],
  ])('a title without 對照表: %s', (title, regulation, suffix) => {
    const table = read(`<p>${title}</p><table>${row('修正條文', '現行條文', '說明')}${row('第六條　甲。', '第六條　乙。', '改。')}</table>`);
    expect([table.title.institution, table.title.regulation, table.title.suffix]).toEqual(['示範大學', regulation, suffix]);
  });

  it('what leads up to a draft is no history', () => {
    const table = read(`<p>　　本規程自民國一百年訂定以來，歷經二次修正，茲擬具修正草案，其要點如下：</p><p>111年3月2日行政會議通過</p><p>示範大學組織規程修正條文對照表</p><table>${row('修正條文', '現行條文', '說明')}${row('第六條　甲。', '第六條　乙。', '改。')}</table>`);
    expect(table.title.history).toEqual(['111年3月2日行政會議通過']);
  });

  it('an annex under another number takes the place of the old one', () => {
    const { text, exact } = tableAmendment(read(`<p>比對要點修正對照表</p><table>${row('修正規定', '現行規定', '說明')}${row('四、上限如附表二。', '四、上限如附表一。', '改。')}${row('附表二　上限<br>甲。', '附表一　上限<br>乙。', '修正附表。')}</table>`), {});
    expect([text.match(/^(?:第四點|附表).*$/gm), exact]).toEqual([['第四點 修正', '附表一 移列 附表二', '附表一 修正'], true]);
  });
});
