import { describe, expect, it } from 'vitest';
import { disagreements } from '../../../compiler/compare/disagreements.ts';
import { comparisonToJson } from '../../../compiler/compare/json.ts';
import { compareVersions, type CompareOptions } from '../../../compiler/compare/rows.ts';
import type { ComparisonRow } from '../../../compiler/model/comparison.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { bracketed, regulation } from './regulations.ts';

/** A row as a table prints it, underlined words in brackets. */
function shown(row: ComparisonRow): string[] {
  const cell = (c: { text: string; underlined: readonly (readonly [number, number])[] } | null): string => (c ? bracketed(c.text, c.underlined) : '—');
  return [row.kind, cell(row.amended), cell(row.current), cell(row.explanation)];
}

const rows = (before: RegulationText, after: RegulationText, options: Partial<CompareOptions> = {}): string[][] =>
  compareVersions(before, after, { profile: 'official', ...options }).rows.map(shown);

const BASE = `第一條　本辦法依大學法第二十八條規定訂定之。
第二條　學生每學期修習學分數不得少於十六學分。
第三條　學生請假應檢附證明文件向學務處申請。
第四條　本辦法經教務會議通過後實施。`;
const base = regulation(BASE);
const changed = (from: string, to: string): RegulationText => regulation(BASE.replace(from, to));

describe('kinds of rows, official profile', () => {
  it('amended: the new words are underlined, replaced old ones are not', () => {
    expect(rows(base, changed('十六學分', '十二學分'))).toEqual([[
      'amended', '第二條　學生每學期修習學分數不得少於[十二]學分。', '第二條　學生每學期修習學分數不得少於十六學分。', '「十六學分」修正為「十二學分」。',
    ]]);
  });
  it('amended: words that were only taken out are underlined in the current text', () => {
    expect(rows(base, changed('檢附證明文件', ''))).toEqual([[
      'amended', '第三條　學生請假應向學務處申請。', '第三條　學生請假應[檢附證明文件]向學務處申請。', '刪除「檢附證明文件」。',
    ]]);
  });
  it('added: 本條新增 is underlined instead of the provision', () => {
    const after = changed('第三條', '第二條之一　超修應經所長核准。\n第三條');
    expect(rows(base, after, { explanations: new Map([['2-1', ['配合實務需要。']]]) })).toEqual([[
      'added', '第二條之一　超修應經所長核准。', '—', '一、[本條新增]。\n二、配合實務需要。',
    ]]);
  });
  it('deleted, number kept', () => {
    expect(rows(base, changed('學生請假應檢附證明文件向學務處申請。', '（刪除）'))).toEqual([[
      'deleted', '第三條　（刪除）', '第三條　學生請假應檢附證明文件向學務處申請。', '[本條刪除]。',
    ]]);
  });
  it('deleted and closed up: the next articles are renumbered, only the number is underlined', () => {
    const after = regulation(BASE.replace('第三條　學生請假應檢附證明文件向學務處申請。\n', '').replace('第四條', '第三條'));
    expect(rows(base, after)).toEqual([
      ['deleted', '—', '第三條　學生請假應檢附證明文件向學務處申請。', '[本條刪除]。'],
      ['renumbered', '[第三條]　本辦法經教務會議通過後實施。', '第四條　本辦法經教務會議通過後實施。', '條次變更，內容未修正。'],
    ]);
  });
  it('renumbered and amended', () => {
    const after = regulation(BASE.replace('第三條　學生請假應檢附證明文件向學務處申請。\n', '').replace('第四條', '第三條').replace('教務會議', '校務會議'));
    expect(rows(base, after)[1]).toEqual([
      'renumberedAmended', '[第三條]　本辦法經[校務]會議通過後實施。', '第四條　本辦法經教務會議通過後實施。', '一、條次變更。\n二、「教務會議」修正為「校務會議」。',
    ]);
  });
  it('moved: words that stood within another article', () => {
    const before = regulation(`第一條　本會置委員九人，由校長就專任教師中聘任之，並以教務長為主任委員。\n委員任期二年，連選得連任，期滿由校長另聘之。\n第二條　本會每學期開會一次。`);
    const after = regulation(`第一條　本會置委員九人，由校長就專任教師中聘任之，並以教務長為主任委員。\n第二條　委員任期二年，連選得連任，期滿由校長另聘之。\n第三條　本會每學期開會一次。`);
    const [, moved] = compareVersions(before, after, { profile: 'official' }).rows;
    expect(moved).toMatchObject({ kind: 'moved', provision: '第二條', formerProvision: '第一條', explanation: { text: '現行條文第一條第二項移列。' } });
  });
  it('moved and reworded: the deletion of what was split is not reported', () => {
    const before = regulation(`第一條　本會置委員九人，由校長就專任教師中聘任之，並以教務長為主任委員。\n委員任期二年，連選得連任，期滿由校長另聘之；任期中出缺時，由校長就專任教師中補聘之，其任期至原任期屆滿之日為止。\n第二條　本會每學期開會一次。`);
    const after = regulation(`第一條　本會置委員九人，由校長就專任教師中聘任之，並以教務長為主任委員。\n第二條　委員任期三年，連選得連任，期滿由校長另聘之；任期中出缺時，由校長補聘之，其任期至原任期屆滿之日為止。\n第三條　本會每學期開會一次。`);
    const made = compareVersions(before, after, { profile: 'official' }).rows;
    expect(made.map(({ kind }) => kind)).toEqual(['amended', 'moved', 'renumbered']);
    expect(made[1]).toMatchObject({ provision: '第二條', formerProvision: '第一條', explanation: { text: '現行條文第一條第二項移列，並酌作修正。' } });
  });
  it('unchanged, only when all rows are asked for', () => {
    expect(rows(base, base)).toEqual([]);
    expect(rows(base, base, { all: true })[0]).toEqual(['unchanged', '第一條　本辦法依大學法第二十八條規定訂定之。', '第一條　本辦法依大學法第二十八條規定訂定之。', '本條未修正。']);
  });
  it('heading: renamed, renumbered, added', () => {
    const before = regulation(`第一章 總則\n${BASE}`);
    const after = regulation(`第一章 通則\n${BASE.replace('第三條', '第二章 請假\n第三條')}`);
    expect(rows(before, after)).toEqual([
      ['heading', '第一章 [通則]', '第一章 總則', '章名修正。'],
      ['heading', '第二章 請假', '—', '本章新增。'],
    ]);
  });
  it('title: a row of its own with its own headers', () => {
    const comparison = compareVersions(base, { ...base, title: '測試辦法' }, { profile: 'official' });
    expect(comparison.rows.map(shown)).toEqual([['title', '測試[辦法]', '測試要點', '法規名稱修正。']]);
    expect(comparison.rows[0]?.headers).toEqual(['修正名稱', '現行名稱', '說明']);
  });
  it('typographic noise is no row; it is reported', () => {
    const comparison = compareVersions(base, changed('二十八', '二十八').title ? regulation(BASE.replace('第三條　學生', '第三條　 學生').replace('臺', '台')) : base, { profile: 'official' });
    expect(comparison.rows).toEqual([]);
    const noisy = compareVersions(regulation('第一條　臺北市學生適用之。'), regulation('第一條　台北市學生適用之。'), { profile: 'official' });
    expect(noisy.rows).toEqual([]);
    expect(noisy.noise).toEqual([{ provision: '第一條', amended: '台', current: '臺' }]);
  });
  it('the division into 項 is content: a split is an amendment without marks', () => {
    const before = regulation('第一條　學生應選課。逾期不受理。');
    const after = regulation('第一條　學生應選課。\n逾期不受理。');
    expect(compareVersions(before, after, { profile: 'official' }).rows.map((row) => [row.kind, row.amended?.underlined])).toEqual([['amended', []]]);
  });
});

describe('annexes', () => {
  const annex = (marker: string, ...lines: string[]): Element =>
    ({ id: marker, level: 'annex', marker, gap: '　', number: [1], caption: null, text: '', cells: null, handMarks: [], children: lines.map((text, i) => ({ id: `${marker}/¶${i + 1}`, level: 'paragraph', marker: '', gap: '', number: null, caption: null, text, children: [], cells: null, handMarks: [] })) });
  const withAnnex = (...lines: string[]): RegulationText => ({ ...base, body: [...base.body, annex('附表一', ...lines)] });
  const compared = (before: RegulationText, after: RegulationText) => compareVersions(before, after, { profile: 'official' });
  it('are called by their own names, not 第一條', () => {
    const { title, rows: [row] } = compared(base, withAnnex('退費基準表', '註冊日前全部退還。'));
    expect(row).toMatchObject({ kind: 'added', provision: '附表一', explanation: { text: '本附表新增。' } });
    expect(title).toBe('某某大學測試要點增訂附表一草案對照表');
  });
  it('have no 項', () => {
    const { title, rows: [row] } = compared(withAnnex('退費基準表', '上課三分之一前退還三分之二。'), withAnnex('退費基準表', '上課三分之一前退還二分之一。'));
    expect(row).toMatchObject({ kind: 'amended', provision: '附表一', formerProvision: '附表一', explanation: { text: '「三分之二」修正為「二分之一」。' } });
    expect(title).toBe('某某大學測試要點附表一修正草案對照表');
    expect(compared(withAnnex('退費基準表', '註冊日前全部退還。'), withAnnex('退費基準表', '註冊日前全部退還。', '註冊後概不退還。')).rows[0]?.explanation.text).toBe('內容修正。');
  });
});

describe('profiles', () => {
  const after = regulation(BASE.replace('第三條　學生請假應檢附證明文件向學務處申請。\n', '').replace('第四條', '第三條').replace('十六', '十二').replace('大學法第二十八條', '學位授予法第三條'));
  it('amended-only marks the new side', () => {
    expect(rows(base, after, { profile: 'amended-only', undrafted: true })).toEqual([
      ['amended', '第一條　本辦法依[學位授予法第三條]規定訂定之。', '第一條　本辦法依大學法第二十八條規定訂定之。', ''],
      ['amended', '第二條　學生每學期修習學分數不得少於[十二]學分。', '第二條　學生每學期修習學分數不得少於十六學分。', ''],
      ['deleted', '—', '第三條　學生請假應檢附證明文件向學務處申請。', '本條刪除。'],
      ['renumbered', '[第三條]　本辦法經教務會議通過後實施。', '第四條　本辦法經教務會議通過後實施。', '條次變更，內容未修正。'],
    ]);
    expect(rows(regulation('第一條　甲。'), regulation('第一條　甲。\n第一條之一　學生得申請。'), { profile: 'amended-only' })).toEqual([
      ['added', '[第一條之一　學生得申請。]', '—', '本條新增。'],
    ]);
    const [fewer, more] = ['第一條　學生應選課。', '第一條　學生應於期限內選課。'].map((text) => regulation(text)) as [RegulationText, RegulationText];
    const taken = (profile: 'official' | 'amended-only'): unknown => rows(more, fewer, { profile, undrafted: true })[0]!.slice(1, 3);
    expect([taken('official'), taken('amended-only')]).toEqual([['第一條　學生應選課。', '第一條　學生應[於期限內]選課。'], ['第一條　學生應選課。', '第一條　學生應於期限內選課。']]);
  });
  it('both marks either side', () => {
    expect(rows(base, after, { profile: 'both', undrafted: true }).slice(1)).toEqual([
      ['amended', '第二條　學生每學期修習學分數不得少於[十二]學分。', '第二條　學生每學期修習學分數不得少於[十六]學分。', ''],
      ['deleted', '—', '[第三條　學生請假應檢附證明文件向學務處申請。]', '[本條刪除]。'],
      ['renumbered', '[第三條]　本辦法經教務會議通過後實施。', '[第四條]　本辦法經教務會議通過後實施。', '條次變更，內容未修正。'],
    ]);
  });
});

const POINTS = `一、本要點依學則訂定之。
二、學生每學期選課規定如下：
（一）大學部每學期至少修十六學分。
（二）進修部學生跨日選修，以三分之一為上限。
1.延修生另依規定辦理。
2.轉學生得申請增修。
（三）研究生由所長核定。
三、本要點經教務會議通過後實施。`;
const points = regulation(POINTS, { style: '點' });

describe('directions (點)', () => {
  it('print the opening words and the changed 款 only, both sides alike', () => {
    const after = regulation(POINTS.replace('十六', '十二'), { style: '點' });
    expect(rows(points, after)).toEqual([[
      'amended', '二、學生每學期選課規定如下：\n（一）大學部每學期至少修[十二]學分。', '二、學生每學期選課規定如下：\n（一）大學部每學期至少修十六學分。', '第一款「十六學分」修正為「十二學分」。',
    ]]);
  });
  it('print the parents on the way down to a changed 目', () => {
    const after = regulation(POINTS.replace('得申請增修', '得申請減修'), { style: '點' });
    expect(rows(points, after)[0]?.[1]).toBe('二、學生每學期選課規定如下：\n（二）進修部學生跨日選修，以三分之一為上限。\n2.轉學生得申請[減]修。');
  });
  it('print an added 款 on the new side, the opening words on the other', () => {
    const after = regulation(POINTS.replace('三、本', '（四）交換生免受限制。\n三、本'), { style: '點' });
    expect(rows(points, after)).toEqual([[
      'amended', '二、學生每學期選課規定如下：\n[（四）交換生免受限制。]', '二、學生每學期選課規定如下：', '增訂第四款。',
    ]]);
  });
  it('print everything when asked to', () => {
    const after = regulation(POINTS.replace('十六', '十二'), { style: '點' });
    expect(rows(points, after, { partial: false })[0]?.[1]?.split('\n')).toHaveLength(6);
  });
  it('close up with 點次變更 and underline the number without its 、', () => {
    const after = regulation('一、本要點依學則訂定之。\n二、本要點經教務會議通過後實施。', { style: '點' });
    expect(rows(points, after).map((row) => [row[0], row[1], row[3]])).toEqual([
      ['deleted', '—', '[本點刪除]。'],
      ['renumbered', '[二]、本要點經教務會議通過後實施。', '點次變更，內容未修正。'],
    ]);
  });
});

describe('explanations', () => {
  const after = changed('十六學分', '十二學分');
  const explained = (...given: string[]): string[] => [compareVersions(base, after, { profile: 'official', explanations: new Map([['2', given]]) }).rows[0]?.explanation.text ?? ''];
  it("an author's single statement stands as it is", () => {
    expect(explained('因應少子化。')).toEqual(['因應少子化。']);
  });
  it('several are numbered, and numbers that were there are not doubled', () => {
    expect(explained('一、因應少子化。', '二、酌作文字修正。')).toEqual(['一、因應少子化。\n二、酌作文字修正。']);
  });
  it('stock words that the author wrote are not repeated', () => {
    const added = changed('第三條', '第二條之一　超修應經所長核准。\n第三條');
    const row = compareVersions(base, added, { profile: 'official', explanations: new Map([['2-1', ['本條新增。', '因應實務。']]]) }).rows[0];
    expect(row?.explanation.text).toBe('一、本條新增。\n二、因應實務。');
  });
  it('are found under the current id where the provision was deleted', () => {
    const closed = regulation(BASE.split('\n').slice(0, 3).join('\n'));
    const row = compareVersions(base, closed, { profile: 'official', explanations: new Map([['4', ['已移至母法。']]]) }).rows[0];
    expect(row?.explanation.text).toBe('一、本條刪除。\n二、已移至母法。');
  });
  it('say whether they are drafts', () => {
    expect(compareVersions(base, after, { profile: 'official' }).rows[0]?.drafted).toBe(true);
    expect(compareVersions(base, after, { profile: 'official', explanations: new Map([['2', ['因應少子化。']]]) }).rows[0]?.drafted).toBeUndefined();
    expect(compareVersions(base, after, { profile: 'official', undrafted: true }).rows[0]).toMatchObject({ explanation: { text: '' } });
  });

  const draft = (from: string, to: string): string | undefined => compareVersions(regulation(from), regulation(to), { profile: 'official' }).rows[0]?.explanation.text;
  it('drafts name the 項 and 款 that changed', () => {
    expect(draft('第一條　甲由系主任核定。\n乙應繳費。\n丙應公告。', '第一條　甲由系主任核定。\n乙應繳費。\n丁得申請退費。\n丙應公告。')).toBe('一、第一項及第二項未修正。\n二、增訂第三項。\n三、現行第三項移列為第四項，內容未修正。');
    expect(draft('第一條　申請者應備下列文件：\n一、申請書。\n二、成績單。', '第一條　申請者應備下列文件：\n一、申請書。\n二、成績單。\n三、自傳。')).toBe('增訂第三款。');
    expect(draft('第一條　申請者應備下列文件：\n一、申請書。\n二、成績單。\n三、自傳。', '第一條　申請者應備下列文件：\n一、申請書。\n二、自傳。')).toBe('一、刪除現行第二款。\n二、款次配合調整。');
  });
  it('drafts name an exception and a threshold', () => {
    expect(draft('第一條　學生不得跨部選課。', '第一條　學生不得跨部選課。但經系主任核准者，不在此限。')).toBe('增訂但書規定。');
    expect(draft('第一條　學生不得跨部選課。但經系主任核准者，不在此限。', '第一條　學生不得跨部選課。')).toBe('刪除但書規定。');
    expect(draft('第一條　應有三十人以上連署。', '第一條　應有十五人以上連署。')).toBe('「三十人」修正為「十五人」。');
  });
});

describe('hand marks', () => {
  const mark = (element: Element, marks: readonly (readonly [number, number])[]): Element => ({ ...element, children: element.children.map((child, i) => (i === 0 ? { ...child, handMarks: marks } : child)) });
  const withMarks = (marks: readonly (readonly [number, number])[]): RegulationText => {
    const after = changed('十六學分', '十二學分');
    return { ...after, body: after.body.map((element) => (element.id === '2' ? mark(element, marks) : element)) };
  };
  it('stand in place of the computed ones', () => {
    expect(rows(base, withMarks([[16, 20]]), { undrafted: true })[0]?.[1]).toBe('第二條　學生每學期修習學分數不得少於十二[學分。]');
    expect(rows(base, withMarks([[14, 18]]), { undrafted: true })[0]?.[1]).toBe('第二條　學生每學期修習學分數不得少於[十二學分]。');
  });
  it('are compared with the computed ones', () => {
    const found = disagreements(compareVersions(base, withMarks([[14, 18]]), { profile: 'official' }));
    expect(found).toMatchObject([{ provision: '第二條', unmarked: [], unchanged: [[16, 18]] }]);
    expect(disagreements(compareVersions(base, withMarks([[14, 16]]), { profile: 'official' }))).toEqual([]);
    expect(disagreements(compareVersions(base, { ...base, body: base.body.slice(1) }, { profile: 'official' }))).toEqual([]);
  });
});

describe('comparisonToJson', () => {
  it('has exactly the promised form', () => {
    const after = regulation(`${BASE.replace('十六學分', '十二學分')}\n第五條　施行日期另定之。`);
    expect(comparisonToJson(compareVersions(base, after, { profile: 'official', undrafted: true }))).toEqual({
      title: '某某大學測試要點第二條、第五條修正草案條文對照表',
      headers: ['修正條文', '現行條文', '說明'],
      profile: 'official',
      rows: [
        {
          kind: 'amended', provision: '第二條', formerProvision: '第二條',
          amended: { text: '第二條　學生每學期修習學分數不得少於十二學分。', underlined: [[18, 20]] },
          current: { text: '第二條　學生每學期修習學分數不得少於十六學分。', underlined: [] },
          explanation: { text: '', underlined: [] },
        },
        {
          kind: 'added', provision: '第五條', formerProvision: null,
          amended: { text: '第五條　施行日期另定之。', underlined: [] },
          current: null,
          explanation: { text: '本條新增。', underlined: [[0, 4]] },
        },
      ],
    });
  });
});
