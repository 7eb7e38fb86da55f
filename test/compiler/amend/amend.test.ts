/** amend: whatever the two texts are, applying the drafted amendment to OLD gives NEW. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { draftAmendment } from '../../../compiler/amend/index.ts';
import { importFile } from '../../../compiler/import/index.ts';
import type { RegulationSyntax } from '../../../lang/ast.ts';
import { parseSource } from '../../../lang/parse.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import type { RegulationText } from '../../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../../compiler/model/version.ts';
import { createSource } from '../../../lang/source.ts';

const versionOf = (text: RegulationText): RegulationVersion => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('old.txt', '') });

function read(lines: readonly string[]): RegulationText {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return importFile({ name: 'text.txt', bytes }, { alias: 'test.rules', version: '1' }).regulation;
}

function draft(old: readonly string[], next: readonly string[]) {
  return draftAmendment(versionOf(read(old)), read(next), { alias: 'test.rules.2' });
}

/** The operations of a draft: its lines at column 0 behind the header. */
const operations = (text: string): string[] => text.split('\n').slice(2).filter((line) => /^\S/.test(line) && !line.startsWith('通過'));

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

describe('a drafted amendment', () => {
  const points = ['某大學借用要點', '一、為借用器材，訂定本要點。', '二、每人以三件為限。', '（一）教師不受限制。', '（二）學生應附證明。', '三、逾期者停借一週。', '四、本要點經會議通過後實施。'];

  it('restates only the 款 that changed in directions', () => {
    const next = points.map((line) => line.replace('學生應附證明', '學生應附學生證'));
    const { text, exact } = draft(points, next);
    expect(exact).toBe(true);
    expect(operations(text)).toEqual(['第二點第二款 修正']);
  });

  it('closes up behind a deleted 點 without naming those that follow', () => {
    const next = [...points.slice(0, 5), '三、本要點經會議通過後實施。'];
    const { text, exact } = draft(points, next);
    expect(exact).toBe(true);
    expect(operations(text)).toEqual(['第三點 刪除 遞補']);
  });

  it('adds a 款 at the end of its list', () => {
    const next = [...points.slice(0, 5), '（三）校友應付押金。', ...points.slice(5)];
    const { text, exact } = draft(points, next);
    expect(exact).toBe(true);
    expect(operations(text)).toEqual(['第二點第三款 增訂']);
  });

  const articles = ['某大學借用辦法', '第一章　總則', '第一條　本辦法規定器材之借用。', '第二條　借用人以本校師生為限。', '第二章　程序', '第三條　借用應填申請單。', '第四條　本辦法自公布日施行。'];

  it('restates a changed article as a whole and adds one with 之一', () => {
    const next = [...articles.slice(0, 4), '第二條之一　校友得借用圖書。', articles[4]!, '第三條　借用應填申請單，並附證件。', articles[6]!];
    const { text, exact } = draft(articles, next);
    expect(exact).toBe(true);
    expect(operations(text)).toEqual(['第三條 修正', '第二條之一 增訂']);
  });

  it('says where a new chapter stands', () => {
    const next = [...articles.slice(0, 6), '第三章　附則', articles[6]!];
    const { text, exact } = draft(articles, next);
    expect(exact).toBe(true);
    expect(operations(text)).toEqual(['第三章 增訂 於 第三條 後']);
  });

  it('keeps the number of a deleted article without writing （刪除） out', () => {
    const next = articles.map((line) => (line.startsWith('第三條') ? '第三條　（刪除）' : line));
    const { text, exact } = draft(articles, next);
    expect(exact).toBe(true);
    expect(operations(text)).toEqual(['第三條 刪除 保留']);
    expect(draft(next, articles).exact).toBe(true);
  });

  it('adds, changes and deletes an annex under its own name', () => {
    const one = [...articles, '附表一　收費標準', '一、器材每件五十元。', '二、場地每時段三百元。'];
    const two = one.map((line) => line.replace('五十', '八十'));
    for (const [before, after, done] of [[articles, one, '附表一 增訂'], [one, two, '附表一 修正'], [two, articles, '附表一 刪除']] as const) {
      const { text, exact } = draft(before, after);
      expect(exact).toBe(true);
      expect(operations(text)).toEqual([done]);
    }
  });

  const [who, how, late] = ['借用人以本校專任教師、職員及在學學生為限，並應親自辦理。', '借用應於三日前填具申請單，經管理人員核可後，憑證件領取。', '逾期未還者，自到期日之次日起停止借用一個月，並應繳納逾期費。'];
  const list = (...texts: string[]): string[] => ['某大學借用辦法', ...texts.flatMap((text, i) => `第${NUMERALS[i]}條　${text}`.split('\n'))];
  const directions = (...texts: string[]): string[] => list(...texts).map((line) => line.replace(/^第([一二三四五六七八九]+)條　/, '$1、').replace('辦法', '要點'));
  const end = '本要點經會議通過後實施。';
  const price = '收費標準由總務處另定之，並公告於網頁周知。';
  it.each<[what: string, old: string[], next: string[], operations: string[]]>([
    ['a merger of articles', list(who, how, late), list(`${who}\n${how}`, late), ['第一條 合併 第二條', '第三條 移列 第二條']],
    ['a merger whose number stays', list(who, how, late), list(`${who}\n${how}`, '（刪除）', late), ['第一條 合併 第二條 保留']],
    ['a merger of 點, which closes up', directions(who, how, late, end), directions(`${who}\n${how}`, late, end), ['第一點 合併 第二點 遞補']],
    ['a merger of three', directions(who, how, late, end), directions(`${who}\n${how}\n${late}`, end), ['第一點 合併 第二點、第三點 遞補']],
    ['a division of articles', list(`${who}\n${how}`, late), list(who, how, late), ['第一條 分列 第一條、第二條', '第二條 移列 第三條']],
    ['a division of 點, which moves what follows', directions(end.replace('實施', '發布'), `${who}\n${how}`, late, end), directions(end.replace('實施', '發布'), who, how, late, end), ['第二點 分列 第二點、第三點 遞移']],
    ['a division beside a new article', list(`${who}\n${how}`, late), list(who, how, late, price), ['第一條 分列 第一條、第二條', '第二條 移列 第三條', '第四條 增訂']],
    ['a division beside a new 點', directions(`${who}\n${how}`, late), directions(who, how, price, late), ['第一點 分列 第一點、第二點 遞移', '第三點 增訂 遞移']],
    ['a division beside a new 點 at the end', directions(`${who}\n${how}`, late), directions(who, how, late, price), ['第一點 分列 第一點、第二點 遞移', '第四點 增訂']],
    ['an inserted article, which is new by custom', list(`${who}\n${how}`, late), list(who, late).flatMap((line) => (line.startsWith('第一條') ? [line, `第一條之一　${how}`] : [line])), ['第一條 修正', '第一條之一 增訂']],
  ])('writes %s', (_what, old, next, expected) => {
    const { text, exact } = draft(old, next);
    expect(operations(text)).toEqual(expected);
    expect(exact).toBe(true);
  });

  it('writes no text for a merger that changes none, and the text of one that does', () => {
    expect(draft(directions(who, how, end), directions(`${who}\n${how}`, end)).text).toMatch(/第一點 合併 第二點 遞補\n$/);
    expect(draft(directions(who, how, end), directions(`${who}\n${how.replace('三日', '五日')}`, end)).text).toContain('第一點 合併 第二點 遞補\n  一、借用人');
  });

  it('writes the text of a merger that changes the caption', () => {
    const captioned = (...captions: string[]) => (line: string): string => line.replace(/^第(.)條　/, (_, n: string) => `第${n}條（${captions['一二三'.indexOf(n)]}）　`);
    const old = list(who, how, late).map(captioned('借用人', '程序', '逾期'));
    const merged = list(`${who}\n${how}`, late);
    expect(draft(old, merged.map(captioned('借用人', '逾期'))).text).toContain('第一條 合併 第二條\n\n');
    expect(draft(old, merged.map(captioned('借用', '逾期'))).text).toContain('第一條 合併 第二條\n  第一條（借用）\n    借用人');
  });

  const draftFrom = (points: readonly string[], next: string[]): string => {
    const source = createSource('a.fagui', `法規 借用要點 (test.rules)\n機關 某大學\n版本 1\n\n${points.map((words, i) => `${NUMERALS[i]}、${words}\n`).join('\n')}`);
    const old = resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {});
    return draftAmendment(old.base, read(next), { alias: 'test.rules.2' }).text;
  };
  const [boundWho, boundHow] = [who.replace('專任教師', '[專任教師]{對象}'), how.replace('三日前', '[三日前]{期限}')];

  it('carries bindings from every source of a merger to where the words stand', () => {
    const text = draftFrom([boundWho, boundHow, end], directions(`${how}\n${who.replace('限，', '限；')}`, end));
    expect(text).toContain(' 合併 ');
    expect(text).toContain('[三日前]{期限}');
    expect(draftFrom([boundWho, boundHow, end], directions(`${how.replace('三日', '五日')}\n${who}`, end))).toContain('[專任教師]{對象}');
  });

  it('carries bindings to every part of a division', () => {
    const text = draftFrom([`${boundWho}\n${boundHow}`, end], directions(who, how, end));
    expect(text).toContain('第一點 分列 第一點、第二點');
    expect(text).toContain('[專任教師]{對象}');
    expect(text).toContain('[三日前]{期限}');
  });

  it.each([
    ['merged', list(who, how, late, '本辦法自公布日施行。'), list(`${who}\n${how}`, late, '本辦法自公布日施行。')],
    ['merged, the number kept', list(who, how, late, '本辦法自公布日施行。'), list(`${who}\n${how}`, '（刪除）', late, '本辦法自公布日施行。')],
    ['merged, three of them and reworded', list(who, how, late, '本辦法自公布日施行。'), list(`${who}\n${how.replace('三日', '五日')}\n${late}`, '本辦法自公布日施行。')],
  ])('yields articles that were %s, and split again', (_what, apart, together) => {
    expect(draft(apart, together)).toMatchObject({ exact: true, diagnostics: [] });
    expect(draft(together, apart)).toMatchObject({ exact: true, diagnostics: [] });
  });

  it('changes the name and adds the history line', () => {
    const old = ['某大學借用要點', '104年6月1日103學年度第2次會議通過', ...points.slice(1)];
    const next = ['某大學器材借用要點', '104年6月1日103學年度第2次會議通過', '105年6月1日104學年度第2次會議修正通過', ...points.slice(1)];
    const { text, exact } = draft(old, next);
    expect(exact).toBe(true);
    expect(text).toContain('更名');
    expect(text).toContain('通過 105年6月1日104學年度第2次會議修正通過');
  });

  it('binds the changed words again between words that stayed', () => {
    const source = createSource('a.fagui', '法規 借用要點 (test.rules)\n機關 某大學\n版本 1\n\n一、每人[以三件為限]{件數上限 (maximum)}，逾期者停借[一週以上]{停借期間}。\n');
    const old = resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {});
    const { text, exact } = draftAmendment(old.base, read(['某大學借用要點', '一、每人以五件為限，逾期者停借二週以上。']), { alias: 'test.rules.2' });
    expect(exact).toBe(true);
    expect(text).toContain('  一、每人[以五件為限]{件數上限 (maximum)}，逾期者停借[二週以上]{停借期間}。');
  });

  it('refuses, in words, what nothing can name (FG6023)', () => {
    const old = read(points);
    const result = draftAmendment(versionOf({ ...old, body: old.body.map((e, i) => (i === 1 ? { ...e, marker: '乂、', number: null } : e)) }), read(points.slice(0, 2)), { alias: 'test.rules.2' });
    expect(result.exact).toBe(false);
    expect(result.diagnostics.map((d) => [d.code, d.primary.span])).toEqual([['FG6023', { start: 0, end: 0 }]]);
    expect(result.text).toBe('');
  });

  it('says so when what it wrote does not give the new text back (FG6022)', () => {
    // 一， is no number of the language: the restated line is read as unnumbered words
    const old = read(points);
    const next: RegulationText = { ...read(points), body: read(points).body.map((e, i) => (i === 0 ? { ...e, marker: '一，' } : e)) };
    const result = draftAmendment(versionOf(old), next, { alias: 'test.rules.2' });
    expect(result.diagnostics.map((d) => [d.code, d.parameters])).toEqual([['FG6022', {}]]);
    expect([result.exact, result.text]).toEqual([false, '']);
  });

  it('says which number stands more than once where that is why (FG6079)', () => {
    const [old, next] = [['借用辦法', '第一條　甲案應申請。', '第二條　乙案應核准。', '第三條　丙案應繳費。'], ['借用辦法', '第一條　甲案應申請。', '第二條　乙案應核准：', '第二條　丁案由系所辦理。', '第一條　戊案由圖書館辦理。', '第二條　己案免費。', '第三條　丙案應繳費。']];
    const twice = (lines: readonly string[]): RegulationText => {
      const text = read(lines);
      return { ...text, body: text.body.map((e, i) => (i === 0 ? { ...e, marker: '第一，條' } : e)) };
    };
    expect(draftAmendment(versionOf(read(old)), twice(next), { alias: 'test.rules.2' }).diagnostics.map((d) => [d.code, d.parameters])).toEqual([['FG6079', { label: '第二條', times: 3, side: '新的' }]]);
  });

  it('closes no gap with an annex or a chapter of the same number', () => {
    const old = ['借用要點', '一、甲案應申請。', '二、乙案應核准。', '三、丙案應繳費。'];
    const { exact, text } = draft(old, ['借用要點', '二、乙案應核准。', '三、丙案應繳費。', '附件一', '申請書一份。']);
    expect([exact, text.includes('第一點 刪除 缺號')]).toEqual([true, true]);
  });

  it('gives a text without a title one, and takes it from none', () => {
    const [old, next] = [read(['借用要點', '一、甲案應申請。']), read(['借用要點', '一、甲案應核准。'])];
    const named = (text: RegulationText, title: string): RegulationText => ({ ...text, title });
    expect([['', '借用要點'], ['', ''], ['借用要點', '']].map(([a = '', b = '']) => draftAmendment(versionOf(named(old, a)), named(next, b), { alias: 'test.rules.2' }).exact)).toEqual([true, true, true]);
  });

  it('says in its head that 條 become 點', () => {
    const [articles, others] = [['借用辦法', '第一條　甲案應申請。', '第二條　乙案應核准。'], ['借用要點', '一、甲案應申請。', '二、丙案應公告。', '三、丁案應繳費。']];
    expect([draft(articles, others), draft(others, articles)].map(({ exact, text }) => [exact, /^體例 .$/mu.exec(text)?.[0]])).toEqual([[true, '體例 點'], [true, '體例 條']]);
  });

  it('says whether there is anything in it', () => {
    expect([points, ['另一個名稱', ...points.slice(1)], points.slice(0, -1)].map((next) => draft(points, next).empty)).toEqual([true, false, false]);
  });
});

// ------------------------------------------------------------------------------------------------ property

const sentence = fc.array(fc.constantFrom('學生', '應於期限內', '申請', '學分', '成績', '經系主任核可', '不得', '超過十六學分', '，'), { minLength: 3, maxLength: 8 }).map((words) => `${words.join('').replace(/^，+|，+$/g, '') || '學生'}。`);
const clauses = fc.array(sentence, { maxLength: 3 });

const point = fc.record({ text: sentence, clauses });
const directions = fc.array(point, { minLength: 1, maxLength: 8 }).map((list) => [
  '某大學測試要點',
  ...list.flatMap((p, i) => [`${NUMERALS[i]}、${p.clauses.length ? p.text.replace(/。$/, '：') : p.text}`, ...p.clauses.map((c, k) => `（${NUMERALS[k]}）${c}`)]),
]);

const article = fc.record({ text: sentence, more: fc.option(sentence), chapter: fc.boolean(), caption: fc.boolean() });
const statute = fc.array(article, { minLength: 1, maxLength: 8 }).map((list) => {
  let chapter = 0;
  return ['某大學測試辦法', ...list.flatMap((a, i) => [...(a.chapter ? [`第${NUMERALS[chapter++]}章　${a.text.slice(0, 2)}`] : []), `第${NUMERALS[i]}條　${a.text}`, ...(a.more ? [a.more] : [])])];
});

/** Lines that nobody takes for each other, each long enough to be known again. */
const LINES = ['借用人以專任教師及在學學生為限，並應親自辦理登記。', '申請應於使用三日前提出，經管理單位核可後領取器材。', '逾期未歸還者，自次日起停止借用一個月並繳納費用。', '損壞器材者應負責修復，無法修復時按市價賠償之。',
  '場地使用完畢應恢復原狀，垃圾分類後攜離會場。', '寒暑假期間之開放時段，由總務處另行公告於網頁。', '校外團體借用時應繳保證金，於點收無誤後退還。', '夜間使用應指派值勤人員，並於離開前關閉電源。', '借用紀錄保存五年，供稽核及統計分析使用。', '違反規定情節重大者，提請委員會議決永久停權。'];

describe('any two texts', () => {
  const yieldsNew = (old: string[], next: string[]): void => {
    const result = draft(old, next);
    expect(result.diagnostics.map((d) => d.code)).toEqual([]);
    expect(result.exact).toBe(true);
  };
  it('of directions give an amendment that yields the new one', () => {
    fc.assert(fc.property(directions, directions, yieldsNew), { numRuns: 300 });
  });
  it('of articles in chapters give an amendment that yields the new one', () => {
    fc.assert(fc.property(statute, statute, yieldsNew), { numRuns: 300 });
  });
  it('of which one merges and divides what the other has give one that says so and yields it', () => {
    let written = 0;
    fc.assert(fc.property(fc.boolean(), fc.boolean(), fc.array(fc.record({ lines: fc.shuffledSubarray(LINES, { minLength: 2, maxLength: 3 }), cut: fc.boolean() }), { minLength: 2, maxLength: 5 }), (isArticles, isMerged, groups) => {
      const number = (lines: readonly string[], i: number): string[] => [`${isArticles ? `第${NUMERALS[i]}條　` : `${NUMERALS[i]}、`}${lines[0]}`, ...lines.slice(1)];
      const used = new Set<string>();
      const own = groups.map(({ lines, cut }) => ({ cut, lines: lines.filter((line) => !used.has(line) && used.add(line)) })).filter(({ lines }) => lines.length > 0);
      const together = [...own.map(({ lines }) => lines), ['本規定自發布日施行。']];
      const apart = [...own.flatMap(({ lines, cut }) => (cut && lines.length > 1 ? [lines.slice(0, 1), lines.slice(1)] : [lines])), ['本規定自發布日施行。']];
      const title = isArticles ? '某大學測試辦法' : '某大學測試要點';
      const [a, b] = [apart, together].map((list) => [title, ...list.flatMap(number)]) as [string[], string[]];
      const [old, next] = isMerged ? [a, b] : [b, a];
      yieldsNew(old, next);
      if (/ (?:合併|分列) /.test(draft(old, next).text)) written++;
    }), { numRuns: 150 });
    expect(written).toBeGreaterThan(50);
  });
  it('that are alike give an amendment without operations', () => {
    fc.assert(fc.property(fc.oneof(directions, statute), (lines) => {
      expect(operations(draft(lines, lines).text)).toEqual([]);
    }), { numRuns: 50 });
  });
});
