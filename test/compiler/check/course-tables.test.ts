import { describe, expect, it } from 'vitest';
import type { CheckedCourseTable } from '../../../compiler/check/checked.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { exceptionsIn } from '../../../compiler/evaluate/exceptions.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { amendmentHead, codes, compileFiles, marked, messages, type Small } from '../small-workspace.ts';
import { resultsIn, type Facts } from './evaluate-body.ts';

const VOCABULARY = `詞彙 師資 (t.vocabulary)

列舉 領域 (area) {
  核心 (core)
  選修 (elective)
}

列舉 科目 (title) {
  美學 (aesthetics)
  藝術概論 (art)
  設計概論 (design)
}

記錄 修課紀錄 (courseTaken) 量詞 門 {
  科目名稱 (title) : 文字
  科目 (course) : 科目
  學分 (credits) : 學分 0至10
  時數 (hours) : 小時 0至10
  無限 (open) : 學分
  成績 (score) : 分 0至100
  領域 (area) : 領域
}

記錄 學生 (student) {
  修課 (courses) : 清單 修課紀錄
  領域們 (areas) : 清單 領域
  轉學 (transfer) : 是否
}
`;
const HEAD = '法規 專門課程 (t.courses)\n使用 t.vocabulary\n版本 1\n\n';
const TEXT = `一、專門課程應修[至少六學分]{總下限}，[六十分以上]{及格}者採計，每科[二至四學分]{採計}；必修[至少二門]{必修門數}，其中核心[至少二學分]{核心學分}。
附表1　專門課程科目表
  | 類別 | 科目名稱 | 註記 | 學分 |
  | 必修 | 美學 | 核心 | 2 |
  | ^ | 藝術概論 |  | 2 |
  | 選修 | 設計概論 | 核 心 | 2 |

`;
const READS = ['修習 學生.修課', '科目 科目名稱 為 修課紀錄.科目名稱', '學分 修課紀錄.學分', '計入 修課紀錄.成績 合於 及格'];
const REQUIRED = '類別 必修 (required) { 取 類別 為 必修；每門 採計；合於 必修門數；組 核心 (coreOnes) { 取 註記 為 核心；合於 核心學分 } }';
const table = (clauses: readonly string[], name = '修習 (taken)', basis = '附表1'): string => `科目表 ${name} 依 ${basis} {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n\n`;
const files = (body: string, ...amendments: string[]): Small =>
  compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + body, ...Object.fromEntries(amendments.map((a, i) => [`r.${i + 2}.fagui`, amendmentHead(i + 2).replaceAll('t.selection', 't.courses') + a])) });
const compile = (clauses: readonly string[], text = TEXT): Small => files(text + table(clauses));
const good = [...READS, REQUIRED, '總計 總下限'];
const tableOf = (small: Small, version = 0): CheckedCourseTable => small.versions[version]!.checked.items.find((i): i is CheckedCourseTable => i.kind === 'courseTable')!;
const groupsOf = (small: Small, version = 0): unknown => tableOf(small, version).groups.map((g) => [g.name, g.alias, g.parent, g.names, g.condition?.kind ?? null, g.limits.map((p) => p.phrase.name), g.each?.phrase.name ?? null]);

describe('a course table', () => {
  it('is checked with what its groups take of the printed table', () => {
    const sound = compile([...READS, '適用 非 學生.轉學', REQUIRED, '類別 其他 { 當 修課紀錄.領域 為 選修 且 非 學生.轉學 }', '併計 其他、必修', '總計 總下限']);
    expect(messages(sound)).toEqual([]);
    const { list, element, key, credits, counts, pairs, total, applies } = tableOf(sound);
    expect([list.record, list.field, element, key?.kind, credits.kind, counts?.kind, applies.length]).toEqual(['學生', '修課', '修課紀錄', 'element', 'element', 'meets', 1]);
    expect([pairs, total.map((p) => p.phrase.name)]).toEqual([[[0, 2]], ['總下限']]);
    expect(groupsOf(sound)).toEqual([
      ['必修', 'required', -1, ['美學', '藝術概論'], null, ['必修門數'], '採計'],
      ['核心', 'coreOnes', 0, ['美學'], null, ['核心學分'], null],
      ['其他', '其他', -1, null, 'logic', [], null],
    ]);
  });

  it('reads facts of the entry as the entry and all others as themselves', () => {
    const { condition } = tableOf(compile([...READS.slice(0, 3), REQUIRED, '類別 其他 { 當 修課紀錄.領域 為 選修；當 學生.轉學 }', '計入 修課紀錄.成績 合於 及格', '總計 總下限'])).groups[2]!;
    expect(condition).toMatchObject({ kind: 'logic', operator: '且', operands: [{ kind: 'compare', left: { kind: 'element', field: '領域' } }, { kind: 'fact', record: '學生' }] });
  });

  it('takes what its groups take where it takes nothing, and a 組 what its 類別 takes', () => {
    const small = compile([...READS, '類別 甲 { 合於 必修門數；組 乙 { 取 類別 為 必修、選修；取 註記 為 核心；合於 核心學分 } }', '類別 丙 { 取 類別 為 必修；當 修課紀錄.領域 為 核心；組 丁 { 當 修課紀錄.學分 少於 3；合於 核心學分 } }', '總計 總下限'], TEXT.replace('，每科[二至四學分]{採計}', ''));
    expect(messages(small)).toEqual([]);
    expect(groupsOf(small)).toEqual([
      ['甲', '甲', -1, [], null, ['必修門數'], null], ['乙', '乙', 0, ['美學', '設計概論'], null, ['核心學分'], null],
      ['丙', '丙', -1, ['美學', '藝術概論'], 'compare', [], null], ['丁', '丁', 2, ['美學', '藝術概論'], 'logic', ['核心學分'], null],
    ]);
  });

  it('names courses by the members of an enumeration', () => {
    const reads = READS.map((c) => c.replace('修課紀錄.科目名稱', '修課紀錄.科目'));
    expect(tableOf(compile([...reads, REQUIRED, '總計 總下限'], TEXT.replace('| 美學 ', '| 美　學 '))).groups.map((g) => g.names)).toEqual([['美學', '藝術概論'], ['美學']]);
    const wrong = compile([...reads, REQUIRED, '總計 總下限'], TEXT.replace('| 藝術概論 ', '| 藝術慨論 '));
    expect([marked(wrong), messages(wrong)]).toEqual([['FG5077 藝術慨論'], ['表裡的科目「藝術慨論」不是列舉「科目」的成員，誰修了都不會計入。您是不是要寫「藝術概論」？']]);
  });

  it('needs no table where it takes no rows', () => {
    const small = files(`一、應修[至少二門]{門數}。\n\n${table(['修習 學生.修課', '學分 修課紀錄.學分', '類別 選修 { 當 修課紀錄.領域 為 選修；合於 門數 }'], '修習', '一')}`);
    expect(messages(small)).toEqual([]);
    expect(tableOf(small).key).toBeNull();
  });

  it('reads groups of columns that are printed side by side', () => {
    const text = '一、應修[至少二門]{門數}。\n附表1　科目\n  | 類別 | 科目 | 類別 | 科目 |\n  | 甲 | 美學 | 乙 | 藝術 |\n  | 乙 | 設計 | 甲 | 美學 |\n  | ^ | 史論 | | |\n\n';
    const clauses = ['修習 學生.修課', '科目 科目 為 修課紀錄.科目名稱', '學分 修課紀錄.學分', '類別 甲類 { 取 類別 為 甲；合於 門數 }', '類別 乙類 { 取 類別 為 乙 }'];
    expect(tableOf(compile(clauses, text)).groups.map((g) => g.names)).toEqual([['美學'], ['藝術', '設計', '史論']]);
    expect(codes(compile(clauses, text.replace('| 乙 | 藝術 |', '| 乙 | 藝術 |').replace('| 類別 | 科目 | 類別 | 科目 |', '| 類別 | 科目 | 說明 | 科目 |')))).toContain('FG5028');
  });
});

describe('what cannot be right is reported at its place', () => {
  const one = (group: string): string[] => [...READS, REQUIRED, group, '總計 總下限'];
  it.each<[string, readonly string[], readonly string[]]>([
    ['a list that is none', ['修習 學生.領域們', ...READS.slice(1), REQUIRED, '總計 總下限'], ['FG5070 學生.領域們']],
    ['a record instead of its list', ['修習 修課紀錄', ...READS.slice(1), REQUIRED, '總計 總下限'], ['FG5070 修課紀錄']],
    ['credits of another unit', good.map((c) => c.replace('學分 修課紀錄.學分', '學分 修課紀錄.時數')), ['FG5071 修課紀錄.時數']],
    ['credits without a range', good.map((c) => c.replace('學分 修課紀錄.學分', '學分 修課紀錄.無限')), ['FG5071 修課紀錄.無限']],
    ['credits outside of the entry', good.map((c) => c.replace('學分 修課紀錄.學分', '學分 2學分')), ['FG5071 2學分']],
    ['a name that is no text', good.map((c) => c.replace('修課紀錄.科目名稱', '修課紀錄.成績')), ['FG5071 修課紀錄.成績']],
    ['a condition that is none', good.map((c) => c.replace('修課紀錄.成績 合於 及格', '修課紀錄.成績')), ['FG5003 修課紀錄.成績']],
    ['an aggregate in a condition of the entry', [...good, '計入 個數（學生.修課） 至少 3'], ['FG5054 個數']],
    ['an unknown column', good.map((c) => c.replace('取 註記', '取 附註')), ['FG5026 附註']],
    ['an unknown column of the names', good.map((c) => c.replace('科目 科目名稱', '科目 科目')), ['FG5026 科目']],
    ['a cell that is not printed', good.map((c) => c.replace('為 核心', '為 核心、「中心」')), ['FG5072 「中心」']],
    ['a group that says nothing', one('類別 其他 { 合於 核心學分 }'), ['FG5073 其他']],
    ['a 組 that says nothing', one('類別 其他 { 取 類別 為 選修；組 丁 { 合於 核心學分 } }'), ['FG5073 丁']],
    ['a group that no row meets', one('類別 其他 { 取 類別 為 選修；取 科目名稱 為 美學 }'), ['FG5073 其他']],
    ['a 組 outside of its 類別', one('類別 其他 { 取 類別 為 選修；組 丁 { 取 科目名稱 為 美學；合於 核心學分 } }'), ['FG5073 丁']],
    ['an unknown limit', one('類別 其他 { 取 類別 為 選修；合於 核心學份 }'), ['FG5074 核心學份']],
    ['a limit of scores', one('類別 其他 { 取 類別 為 選修；合於 及格 }'), ['FG5074 及格']],
    ['a limit of courses for each course', one('類別 其他 { 取 類別 為 選修；每門 必修門數 }'), ['FG5074 必修門數']],
    ['a total of courses', [...READS, REQUIRED, '總計 總下限、必修門數'], ['FG5074 必修門數']],
    ['a total with a maximum', [...READS, REQUIRED, '總計 總下限、採計'], ['FG5074 採計']],
    ['a name that stands twice', one('類別 核心 { 取 類別 為 選修 }'), ['FG2001 核心']],
    ['an alias that stands twice', one('類別 其他 (required) { 取 類別 為 選修 }'), ['FG2001 其他 (required)']],
    ['a pair of one', [...good, '併計 必修、必修'], ['FG5076 併計 必修、必修']],
    ['a pair with a 組', [...good, '併計 必修、核心'], ['FG5076 核心']],
    ['a pair with what is not there', [...good, '併計 必修、必脩'], ['FG5076 必脩']],
    ['a definition of another record', good.map((c) => c.replace('合於 及格', '合於 下限')), ['FG4003 下限']],
  ])('%s', (_, clauses, found) => {
    const small = compile(clauses, clauses.some((c) => c.includes('合於 下限')) ? TEXT.replace('{及格}', '{及格}，[美學]{下限}') : TEXT);
    // bindings that a wrong clause would have read may be unread
    expect(marked(small).filter((m) => !m.startsWith('FG4011'))).toEqual(found);
    expect(tableOf(small)).toBeUndefined();
  });

  it('limits that contradict each other', () => {
    const small = compile([...READS, REQUIRED.replace('合於 必修門數；', '合於 必修門數、上限；'), '總計 總下限'], TEXT.replace('{必修門數}', '{必修門數}、[至多一門]{上限}'));
    expect(messages(small)).toEqual(['「上限」（至多一門）不可能同時達到：上限比下限低。']);
  });

  it('phrases without a boundary word, or not known yet', () => {
    expect(messages(compile(good, TEXT.replace('[至少二學分]', '[二學分]')))).toEqual(['「核心學分」綁定的「二學分」沒有至少、至多這樣的詞，看不出是上限還是下限。']);
    expect(codes(compile(good, TEXT.replace('[至少二學分]', '[○學分]')))).toEqual(['FG4008', 'FG4012']);
    expect(messages(compile(good, TEXT.replace('[至少二學分]{核心學分}', '[至少二]{核心學分 : 學分}學分')))).toEqual([]);
  });

  it('a table that demands nothing, and more than can be searched', () => {
    const none = compile([...READS, '類別 甲 { 取 類別 為 必修；合於 上限 }'], '一、[六十分以上]{及格}者採計，[至多二門]{上限}。\n' + TEXT.split('\n').slice(1).join('\n'));
    expect(codes(none)).toEqual(['FG5078']);
    const lists = (n: number, row: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => `類別 類${i} { ${row(i)}；合於 必修門數 }`);
    const rest = [REQUIRED, '總計 總下限'];
    expect(codes(compile([...READS, ...rest, ...lists(10, () => '取 類別 為 必修')]))).toEqual([]);
    expect(codes(compile([...READS, ...rest, ...lists(11, () => '取 類別 為 必修')]))).toEqual(['FG5045']);
    expect(codes(compile([...READS, ...rest, ...lists(11, () => '當 修課紀錄.成績 合於 及格')]))).toEqual(['FG5045']);
    // one course each: only who takes it twice has two
    expect(codes(compile([...READS, ...rest, ...lists(11, () => '取 類別 為 選修')]))).toEqual(Array.from({ length: 11 }, () => 'FG5080'));
    expect(codes(compile([...READS, ...rest, ...lists(8, () => '當 修課紀錄.領域 為 核心'), ...lists(8, () => '當 修課紀錄.領域 為 選修').map((c) => c.replace('類別 類', '類別 別'))].map((c) => c.replace('取 類別 為 必修；', '當 修課紀錄.領域 為 核心；').replace('取 註記 為 核心', '當 學生.轉學'))))).toEqual([]);
  });

  it('is told in time, however long the table is and however many groups there are', () => {
    const rows = Array.from({ length: 4_000 }, (_, i) => `  | ^ | 科目${i} | |\n`).join('');
    const long = compile([...READS, REQUIRED, '總計 總下限'], TEXT.replace('  | 選修', `${rows}  | 選修`));
    expect([messages(long), tableOf(long).groups[0]!.names!.length]).toEqual([[], 4_002]);
    const many = Array.from({ length: 3000 }, (_, i) => `類別 類${i} { 當 修課紀錄.成績 合於 及格；合於 必修門數 }`);
    expect(codes(compile([...READS, REQUIRED, '總計 總下限', ...many]))).toEqual(['FG5045']);
  });

  describe('and what nobody can meet', () => {
    const limits = '一、[六十分以上]{及格}；[至少二門]{二門}、[至少三門]{三門}、[至多二門]{至多二門}、[二至四門]{二至四門}、[至少九學分]{九學分}、[至少八學分]{八學分}、[至多八學分]{至多八}、[二至四學分]{採計}、[二十至三十學分]{大}。\n';
    const body = limits + TEXT.split('\n').slice(1).join('\n');
    const told = (...clauses: string[]): string[] => {
      const small = compile([...READS.slice(0, 3), ...clauses], body);
      const found = small.diagnostics.filter(({ code }) => code === 'FG5079' || code === 'FG5080');
      return messages({ ...small, diagnostics: found });
    };
    const required = (inside: string): string => `類別 必修 { 取 類別 為 必修；${inside} }`;
    const any = (inside: string): string => `類別 其他 { 當 修課紀錄.成績 合於 及格；${inside} }`;

    it.each<[string, readonly string[], readonly string[]]>([
      ['組 of more courses than the 類別 counts', [any('合於 至多二門；組 丁 { 當 修課紀錄.領域 為 核心；合於 三門 }')], ['組「丁」至少要 3 門，最多卻只能採計 2 門，怎麼修都不符合。']],
      ['several 組 of more courses together', [any('合於 二至四門；組 丁 { 當 修課紀錄.領域 為 核心；合於 三門 }；組 戊 { 當 修課紀錄.領域 為 選修；合於 二門 }')], ['類別「其他」至少要 5 門，最多卻只能採計 4 門，怎麼修都不符合。']],
      ['as many as are counted', [any('合於 二至四門；組 丁 { 當 修課紀錄.領域 為 核心；合於 二門 }；組 戊 { 當 修課紀錄.領域 為 選修；合於 二門 }')], []],
      ['credits of a 組 beyond those that count for the 類別', [any('合於 至多八；組 丁 { 當 修課紀錄.領域 為 核心；合於 九學分 }')], []],
      ['more credits than so many courses give', [any('每門 採計；合於 至多二門、九學分')], ['類別「其他」至少要 9 學分，最多卻只能採計 8 學分，怎麼修都不符合。']],
      ['as many credits as so many courses give', [any('每門 採計；合於 至多二門、八學分')], []],
      ['credits of each course as the 類別 around says', [any('每門 採計；合於 至多二門；組 丁 { 當 修課紀錄.領域 為 核心；合於 九學分 }')], ['組「丁」至少要 9 學分，最多卻只能採計 8 學分，怎麼修都不符合。']],
      ['courses of more credits than there are', [any('每門 大；合於 二門')], ['類別「其他」至少要 2 門，最多卻只能採計 0 門，怎麼修都不符合。']],
      ['a 類別 that has no more than its 組', ['類別 其他 { 合於 九學分；組 丁 { 當 修課紀錄.領域 為 核心；合於 至多八 } }'], ['類別「其他」至少要 9 學分，最多卻只能採計 8 學分，怎麼修都不符合。']],
      ['a 類別 that has what its 組 have together', ['類別 其他 { 合於 九學分；組 丁 { 當 修課紀錄.領域 為 核心；合於 至多八 }；組 戊 { 當 修課紀錄.領域 為 選修；合於 至多八 } }'], []],
      ['a total beyond all maxima', [any('合於 至多八'), '總計 九學分'], ['科目表「修習」的總計至少要 9 學分，最多卻只能採計 8 學分，怎麼修都不符合。']],
      ['a total within all maxima', [any('合於 至多八'), '總計 八學分'], []],
      ['a total with another 類別', [any('合於 至多八'), '類別 自由 { 當 修課紀錄.領域 為 選修 }', '總計 九學分'], []],
      ['more courses than are printed', [required('合於 三門')], ['類別「必修」至少要 3 門，表裡的科目各修一次，最多只有 2 門。']],
      ['as many courses as are printed', [required('合於 二門')], []],
      ['more credits than the printed courses have', [required('每門 採計；合於 九學分')], ['類別「必修」至少要 9 學分，表裡的科目各修一次，最多只有 8 學分。']],
      ['courses that only its 組 takes', ['類別 必修 { 合於 三門；組 丁 { 取 類別 為 必修 }；組 戊 { 取 類別 為 選修 } }'], []],
      ['courses that several 組 take', ['類別 必修 { 合於 三門；組 丁 { 取 類別 為 必修 }；組 戊 { 取 科目名稱 為 美學 } }'], ['類別「必修」至少要 3 門，表裡的科目各修一次，最多只有 2 門。']],
      ['a total beyond the printed courses', [required('每門 採計'), '總計 九學分'], ['科目表「修習」的總計至少要 9 學分，表裡的科目各修一次，最多只有 8 學分。']],
    ])('%s', (_, clauses, expected) => {
      expect(told(...clauses)).toEqual(expected);
    });

    it('keeps a table that needs a course twice, and leaves out one that is impossible', () => {
      const itemsOf = (clause: string): boolean => compile([...READS.slice(0, 3), clause], body).versions[0]!.checked.items.some(({ kind }) => kind === 'courseTable');
      expect([itemsOf(required('合於 三門')), itemsOf(any('每門 採計；合於 至多二門、九學分'))]).toEqual([true, false]);
    });
  });

  it('a table that is not there, or one of several', () => {
    expect(codes(files(TEXT + table(good, '修習', '一')))).toContain('FG5025');
    expect(messages(compile(good, TEXT.replace('\n\n', '\n\n  | 甲 |\n  | 乙 |\n\n')))).toContain('科目表「修習」所依的條文有 2 個表。');
  });
});

describe('other blocks', () => {
  const body = TEXT + table(good);
  it('may require a course table, end it, and leave its limits to a lower rule', () => {
    const small = files(`${body}結論 修畢 (done) 依 一 {\n  須 修習\n}\n\n但書 轉學 於 修習 依 一 {\n  當 學生.轉學\n  不適用\n}\n\n另訂 核心學分 由 各系 依 一\n\n另訂 修習 由 各系 依 一\n`);
    expect(messages(small)).toEqual([]);
    const beaten = exceptionsIn(small.versions[0]!.checked);
    expect(beaten.filter((b) => b.name === '修習').map((b) => [b.kind, b.beatenBy.map((x) => `${x.kind} ${x.on ?? ''}`)])).toEqual([['courseTable', ['proviso ', 'delegation ', 'delegation 核心學分']]]);
    expect(beaten.find((b) => b.name === '核心學分')!.readBy).toEqual(['修習']);
  });

  it('may change its limits and what it reads, and not give it another duty', () => {
    const granted = `${body.replace('每科', '酌減[一至二學分]{酌減}，每科')}裁量 減修 依 一 {\n  由 系主任\n  核定 減修學分 : 學分 合於 酌減\n  效果 總下限 ＝ 原值 － 減修學分\n}\n`;
    expect(messages(files(`${granted}但書 轉學減修 於 核心學分 依 一 {\n  當 學生.轉學\n  改 原值 － 0.5學分\n}\n`))).toEqual([]);
    expect(codes(files(`${body}但書 轉學免修 於 核心學分 依 一 {\n  當 學生.轉學\n  不適用\n}\n規則 又 依 一 {\n  應 合計（修課紀錄.學分 於 學生.修課） 合於 核心學分\n}\n`))).toEqual(['FG5081']);
    // what the conditions of the entries read may be changed
    expect(messages(files(`${body}但書 轉學及格 於 及格 依 一 {\n  當 學生.轉學\n  改 原值 － 10分\n}\n`))).toEqual([]);
    expect(codes(files(`${body}但書 轉學 於 修習 依 一 {\n  應 學生.轉學\n}\n`))).toEqual(['FG5033']);
    expect(codes(files(`${body}準用 又修習 依 一 {\n  規則 修習\n}\n`))).toEqual(['FG5036']);
    expect(codes(files(`${body}規則 修習 依 一 {\n  應 學生.轉學\n}\n`))).toEqual(['FG2008']);
  });
});

describe('an amendment', () => {
  const body = TEXT + table(good) + '案例 甲 {\n  學生 { 轉學 是 }\n}\n';
  it('of the printed table changes what is taken', () => {
    const small = files(body, '附表1 字句\n  「藝術概論」改「藝術史」\n說明 更名。\n');
    expect(messages(small)).toEqual([]);
    expect([0, 1].map((v) => tableOf(small, v).groups[0]!.names)).toEqual([['美學', '藝術概論'], ['美學', '藝術史']]);
  });

  it('that takes away a cell or a limit is an error', () => {
    expect(marked(files(body, '附表1 字句\n  「核心」改「必選」\n說明 更名。\n'))).toEqual(['FG5073 核心 (coreOnes)']);
    expect(marked(files(body, '附表1 字句\n  「必修」改「必選」\n說明 更名。\n'))).toEqual(['FG5072 必修']);
    const restated = `一 修正\n  ${TEXT.split('\n')[0]!.replace('[至少二學分]{核心學分}', '至少三學分')}\n說明 更名。\n`;
    expect(codes(files(body, restated))).toContain('FG5074');
  });

  it('of a bound number changes the limit, that of the words around the table asks', () => {
    const small = files(body, '一 字句\n  「至少二學分」改「至少三學分」\n說明 提高。\n');
    expect(messages(small)).toEqual([]);
    expect(tableOf(small, 1).groups[1]!.limits[0]!.phrase.phrase).toBe('至少三學分');
    const words = '附表1 字句\n  「專門課程科目表」改「課程科目表」\n說明 更名。\n';
    expect(codes(files(body, words))).toEqual(['FG6014']);
    expect(messages(files(body, `${words}規則不動 修習\n`))).toEqual([]);
    expect(tableOf(files(body, `${words}規則不動 修習\n`), 1).name).toBe('修習');
    const dropped = files(body, `${words}規則廢止 修習\n`);
    expect([tableOf(dropped, 0).name, tableOf(dropped, 1)]).toEqual(['修習', undefined]);
  });

  it('may bring another course table in its place', () => {
    const small = files(body, `附表1 字句\n  「專門課程科目表」改「課程科目表」\n說明 更名。\n${table(good).replace('取 註記 為 核心', '當 修課紀錄.領域 為 核心')}`);
    expect(messages(small)).toEqual([]);
    expect([0, 1].map((v) => tableOf(small, v).groups[1]!.condition?.kind ?? null)).toEqual([null, 'compare']);
  });
});

describe('evaluated', () => {
  const body = `${TEXT.replace('至少二學分', '至少二個學分')}${table(['適用 非 學生.轉學', ...good])}結論 修畢 (done) 依 一 {\n  須 修習\n}\n\n`;
  const course = (title: string, credits: number, score: number) => ({ title, course: 'art', credits, hours: 2, open: 2, score, area: 'core' });
  const outcomes = (small: Small, student: Record<string, unknown>): string[] => {
    expect(messages(small)).toEqual([]);
    const results = resultsIn(small.versions[0]!, { student } as Facts);
    return [results['taken']!, results['done']!];
  };
  const courses = [course('美學', 3, 80), course('藝術概論', 3, 60)];

  it('gives the outcomes of a duty', () => {
    const small = files(body);
    expect(outcomes(small, { transfer: false, courses })).toEqual(['met', 'entitled']);
    expect(outcomes(small, { transfer: false, courses: [courses[0], course('藝術概論', 3, 59)] })).toEqual(['violated', 'notEntitled']);
    expect(outcomes(small, { transfer: false, courses: [courses[0], course('設計概論', 3, 60)] })).toEqual(['violated', 'notEntitled']);
    expect(outcomes(small, { transfer: true, courses: [] })[0]).toBe('notApplicable');
    expect(outcomes(small, { transfer: false })[0]).toMatch(/^undetermined /);
  });

  it('does not apply where a 但書 ends it', () => {
    const small = files(`${body.replace('  適用 非 學生.轉學\n', '')}但書 轉學 於 修習 依 一 {\n  當 學生.轉學\n  不適用\n}\n`);
    expect(outcomes(small, { transfer: true, courses: [] })[0]).toBe('notApplicable');
    expect(outcomes(small, { transfer: false, courses: [] })[0]).toBe('violated');
  });

  it('reads a changed limit in the conditions of the entries', () => {
    const small = files(`${body.replace('  適用 非 學生.轉學\n', '')}但書 轉學及格 於 及格 依 一 {\n  當 學生.轉學\n  改 原值 － 10分\n}\n`);
    const low = [courses[0], course('藝術概論', 3, 50)];
    expect([true, false].map((transfer) => outcomes(small, { transfer, courses: low })[0])).toEqual(['met', 'violated']);
    expect(outcomes(small, { courses: low })[0]).toBe('undetermined 學生.轉學');
    expect(outcomes(small, { courses })[0]).toBe('met');
  });

  it('tells of lower rules on the table and on its limits', () => {
    const small = files(`${body}另訂 核心學分 由 各系 依 一\n\n另訂 修習 由 各所 依 一 限更嚴\n`);
    expect(messages(small)).toEqual([]);
    const { results } = createEvaluator(small.versions[0]!.checked).evaluate({ student: { transfer: false, courses } } as Facts);
    expect(results['taken']!.caveats).toEqual(['各系得另訂「核心學分」，未計入本結果', '各所得另訂「修習」（限更嚴），未計入本結果']);
  });

  it('expects outcomes in cases', () => {
    const taken = '  學生 { 轉學 否 }\n  學生.修課 { 科目名稱 美學，科目 美學，學分 3，成績 80 }\n';
    const small = files(`${body}案例 一門不夠 {\n${taken}  修習 違反\n  修畢 不得\n}\n\n案例 轉學 {\n  學生 { 轉學 是 }\n  修習 不適用\n}\n\n案例 沒有資料 {\n  學生 { 轉學 否 }\n  修習 無法判定\n}\n\n案例 錯 {\n${taken}  修習 符合\n}\n`);
    expect(messages(small)).toEqual([]);
    expect(runCases(small.compiled.regulations[0]!).map((r) => r.findings.map((d) => `${d.code} ${d.primary.source.text.slice(d.primary.span.start, d.primary.span.end)}`))).toEqual([[], [], [], ['FG7005 修習 符合']]);
  });
});
