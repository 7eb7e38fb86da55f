/** Texts dense with bodies, shares, days and examples that agree, and the same with one word changed. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const check = (...provisions: readonly string[]): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`國立測試大學業務要點\n一、為辦理業務，特訂定本要點。\n${provisions.map((words, i) => `${'二三四五六七八'[i]}、${words}\n`).join('')}`) }]).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);

describe('names', () => {
  it('of bodies of several levels, each given where it stands', () => {
    const bodies = (college: string): string[] => check('校級課程規劃委員會（以下簡稱校課規會）由教務長召集。', `院級課程規劃委員會（以下簡稱${college}）由院長召集。`, `校課規會審議${college}所送之案。`, `${college}每學期開會一次，並將紀錄送校課規會。`);
    expect(bodies('院課規會')).toEqual([]);
    expect(bodies('課程委會')).toEqual([expect.stringMatching(/^FG3039 .*課程委會.*校課規會/)]);
  });

  it('in full where the short one is given, and afterwards', () => {
    const center = (name: string): string[] => check('本要點之承辦單位為環境永續發展中心（以下簡稱永續中心）。', `申請書送${name}審查。`, '永續中心應於每學期公告。', '永續中心得派員查核。');
    expect(center('永續中心')).toEqual([]);
    expect(center('永續發展中心')).toEqual([expect.stringMatching(/^FG3039 .*永續發展中心.*永續中心/)]);
  });

  it('of a house and the office that runs it, in one sentence', () => {
    expect(check('場地如下：\n（一）體育館。\n（二）大禮堂。', '大禮堂由總務處管理；體育館之管理單位為體育室。')).toEqual([]);
    expect(check('文物由體育館保管。', '體育館每年清點文物。', '借展文物，應向體育室申請。')).toEqual([expect.stringMatching(/^FG3035 .*體育室.*體育館/)]);
  });
});

describe('numbers of two things', () => {
  it('persons, and one who is spoken to', () => {
    expect(check('各場所應置管理人一人及聯絡人一人，管理人由教師擔任。', '夜間使用應於三日前向管理人申請，並有二人以上同時在場。')).toEqual([]);
  });

  it('the semester before, and a length', () => {
    expect(check('修畢學程者，得於畢業前一學期結束前申請核發證明。', '已符合畢業資格而未修畢學程者，得申請延長修業期限，最多以二學年為限。')).toEqual([]);
  });
});

describe('shares', () => {
  it.each([
    ['經費由補助款支應百分之七十，三學院配合款各支應百分之十。', '經費由補助款支應百分之七十，三學院配合款各支應百分之二十。', /130%/],
    ['處理費之分攤，由產生單位負擔百分之四十，所屬學院負擔百分之二十，其餘百分之四十由校務基金負擔。', '處理費之分攤，由產生單位負擔百分之四十，所屬學院負擔百分之二十，其餘百分之三十由校務基金負擔。', /90%/],
  ])('%s', (right, wrong, found) => {
    expect(check(right)).toEqual([]);
    expect(check(wrong)).toEqual([expect.stringMatching(found)]);
  });

  it('of each of an unknown number', () => expect(check('經費由補助款支應百分之七十，參與學院各支應百分之十。')).toEqual([]));
});

describe('a table and sentences', () => {
  const SHARES = '管理費之分配比例如下表：\n| 單位 | 比例 |\n|---|---|\n| 校務基金 | 50% |\n| 學院 | 30% |\n| 研發處 | 20% |';
  const FEES = '儀器費用如下表：\n| 儀器 | 每小時費用 | 校外每小時費用 |\n|---|---|---|\n| 顯微鏡 | 1,200 | 1,800 |\n| 質譜儀 | 800 | 1,300 |';
  const beside = (table: string, sentence: string): string[] =>
    checkDocuments([{ name: 'text.md', bytes: new TextEncoder().encode(`# 國立測試大學業務要點\n\n一、為辦理業務，特訂定本要點。\n\n二、${table.replace('\n', '\n\n')}\n\n三、${sentence}\n`) }]).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);

  it.each([
    ['parts of a part', SHARES, '前點學院之分配，院務發展占百分之六十，教師獎勵占百分之四十。'],
    ['another whole', SHARES, '場地收入，由所屬單位分配百分之八十，校務基金分配百分之二十。'],
    ['hours in a column of a rate', FEES, '校外單位使用顯微鏡二小時，應先登記。'],
  ])('of two things: %s', (_, table, sentence) => expect(beside(table, sentence)).toEqual([]));

  it('a share of the same whole', () => {
    expect(beside(SHARES, '管理費分配學院百分之三十。')).toEqual([]);
    expect(beside(SHARES, '管理費分配學院百分之四十。')).toEqual([expect.stringMatching(/^FG3041 .*百分之四十.*30%/)]);
  });
});

describe('sums', () => {
  it('of marks that count by shares', () => {
    expect(check('教學七十分、研究八十分、服務九十分者，總分為八十分。')).toEqual([]);
    expect(check('教學三十分、研究三十分、服務四十分，總分為九十分。')).toHaveLength(1);
  });

  it('of persons that are only named', () => {
    expect(check('當然委員：教務長、學生事務長及研發長，計三人。')).toEqual([]);
    expect(check('當然委員：教務長、學生事務長及研發長，計四人。')).toEqual([expect.stringMatching(/^FG3023 .*四人.*3人/)]);
    expect(check('當然委員：教務長、各學院院長，計六人。')).toEqual([]);
  });
});
