/** Inside a provision: what continues what; and how alike words, places and orders are. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { align } from '../../../compiler/compare/align.ts';
import { disagreements } from '../../../compiler/compare/disagreements.ts';
import { explain, type ExplainInput } from '../../../compiler/compare/explain.ts';
import { fold, foldedKey } from '../../../compiler/compare/fold.ts';
import { changedElements, pairChildren, sameElement } from '../../../compiler/compare/inner.ts';
import { backboneOf, longestIncreasing } from '../../../compiler/compare/order.ts';
import { UNRELATED } from '../../../compiler/compare/relations.ts';
import { compareVersions, type CompareOptions } from '../../../compiler/compare/rows.ts';
import { containedIn, contentOf, dice, gramsOf, similarity, type Content } from '../../../compiler/compare/similarity.ts';
import type { Element, Level, RegulationText } from '../../../compiler/model/regulation.ts';
import { bracketed, regulation } from './regulations.ts';

const article = (lines: string): Element => regulation(`第一條　${lines}`).body[0]!;
const textOf = (element: Element | null): string => (element ? `${element.marker}${element.text}` : '—');
const pairs = (before: string, after: string): string[] => pairChildren(article(before).children[0]!, article(after).children[0]!).map(({ current, amended }) => `${textOf(current)} → ${textOf(amended)}`);

describe('款 that continue each other', () => {
  it('are those with the same words, then those with the same number and like words', () => {
    expect(pairs('甲：\n一、申請書一份。\n二、成績單一份。', '甲：\n一、成績單一份。\n二、申請書一份。')).toEqual(['二、成績單一份。 → 一、成績單一份。', '一、申請書一份。 → 二、申請書一份。']);
    expect(pairs('甲：\n一、申請書一份。\n二、成績單一份。', '甲：\n一、申請書二份。\n二、成績單二份。')).toEqual(['一、申請書一份。 → 一、申請書二份。', '二、成績單一份。 → 二、成績單二份。']);
  });
  it('of equal words are the nearest', () => {
    expect(pairs('甲：\n一、乙。\n二、乙。\n三、乙。', '甲：\n一、乙。\n二、乙。\n三、乙。')).toEqual(['一、乙。 → 一、乙。', '二、乙。 → 二、乙。', '三、乙。 → 三、乙。']);
  });
  it('leave what was put in or taken out alone, the latter behind the one before it', () => {
    expect(pairs('甲：\n一、申請書。\n二、成績單。\n三、推薦函。', '甲：\n一、申請書。\n二、推薦函。')).toEqual(['一、申請書。 → 一、申請書。', '二、成績單。 → —', '三、推薦函。 → 二、推薦函。']);
    expect(pairs('甲：\n一、申請書。\n二、成績單。', '甲：\n一、成績單。')).toEqual(['一、申請書。 → —', '二、成績單。 → 一、成績單。']);
    expect(pairs('甲：\n一、申請書。\n二、成績單。\n三、推薦函。', '甲：\n一、申請書。')).toEqual(['一、申請書。 → 一、申請書。', '二、成績單。 → —', '三、推薦函。 → —']);
    expect(pairs('甲：\n一、申請書。', '甲：\n一、申請書。\n二、成績單。')).toEqual(['一、申請書。 → 一、申請書。', '— → 二、成績單。']);
    expect(pairs('甲：\n一、申請書。', '甲：\n一、身分證明。')).toEqual(['一、申請書。 → —', '— → 一、身分證明。'].sort((a, b) => (a.startsWith('—') ? 1 : b.startsWith('—') ? -1 : 0)));
  });
  it('are of one kind', () => {
    const [a, b] = [article('甲案由系所核定之。'), article('乙：\n一、甲案由系所核定之。')];
    expect(pairChildren(a, b.children[0]!).map(({ current, amended }) => [textOf(current), textOf(amended)])).toEqual([['甲案由系所核定之。', '—'], ['—', '一、甲案由系所核定之。']]);
  });
  it('are the same only with the same number and division', () => {
    const [first] = article('甲：\n一、乙：\n（一）丙。').children[0]!.children as [Element];
    expect([sameElement(first, { ...first }), sameElement(first, { ...first, marker: '二、' }), sameElement(first, { ...first, children: [] }), sameElement(first, { ...first, marker: '一﹑' })]).toEqual([true, false, false, true]);
  });
});

describe('what an abridged row shows', () => {
  const shown = (before: string, after: string): string[] => {
    const [a, b] = [article(before), article(after)];
    return [...changedElements(a, b)].filter((e) => e.text !== '').map((e) => e.text);
  };
  it('is what changed with what stands above it, on both sides', () => {
    expect(shown('甲：\n一、乙：\n（一）丙。\n（二）丁。\n二、戊。', '甲：\n一、乙：\n（一）丙。\n（二）己。\n二、戊。')).toEqual(['甲：', '甲：', '乙：', '乙：', '丁。', '己。']);
  });
  it('is all of what was put in or taken out', () => {
    expect(shown('甲：\n一、乙。', '甲：\n一、乙。\n二、丙：\n（一）丁。')).toEqual(['甲：', '甲：', '丙：', '丁。']);
    expect(shown('甲：\n一、乙。\n二、丙：\n（一）丁。', '甲：\n一、乙。')).toEqual(['甲：', '甲：', '丙：', '丁。']);
  });
});

describe('how alike words are', () => {
  it('counts their runs of two and three characters', () => {
    expect(gramsOf('甲乙丙').grams).toHaveLength(3);
    expect([gramsOf(''), gramsOf('甲')].map(({ grams }) => grams.length)).toEqual([0, 0]);
    expect([...gramsOf('甲甲甲甲').counts].sort()).toEqual([2, 3]);
    expect(dice(gramsOf('甲乙丙'), gramsOf('甲乙丁'))).toBeCloseTo(1 / 3, 12);
    expect(dice(gramsOf('甲乙丙丁'), gramsOf('丙丁'))).toBeCloseTo(2 / 6, 12);
    expect([dice(gramsOf(''), gramsOf('')), dice(gramsOf('甲乙'), gramsOf('丙丁')), dice(gramsOf('甲乙丙丁戊'), gramsOf('甲乙丙丁戊'))]).toEqual([0, 0, 1]);
    expect(dice(gramsOf('甲乙甲乙'), gramsOf('甲乙'))).toBeCloseTo(2 / 6, 12);
  });
  it('of a part is its share that the whole holds', () => {
    expect(containedIn(gramsOf('甲乙丙'), gramsOf('子甲乙丙丑'))).toBe(1);
    expect(containedIn(gramsOf('甲乙丙丁'), gramsOf('甲乙'))).toBeCloseTo(1 / 5, 12);
    expect(containedIn(gramsOf(''), gramsOf('甲乙'))).toBe(0);
    expect(containedIn(gramsOf('甲乙甲乙'), gramsOf('甲乙丙'))).toBeCloseTo(1 / 5, 12);
  });
  it('is the same in either order, between nothing and one', () => {
    const words = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 12 }).map((units) => gramsOf(units.join('')));
    fc.assert(fc.property(words, words, (a, b) => {
      expect(dice(a, b)).toBeCloseTo(dice(b, a), 12);
      expect(dice(a, b) >= 0 && dice(a, b) <= 1).toBe(true);
      expect(containedIn(a, a)).toBe(a.grams.length === 0 ? 0 : 1);
    }));
  });
  it('leaves out the number and counts the caption, but not as words', () => {
    const [plain, titled] = [article('甲。'), { ...article('甲。'), caption: '目的' }];
    expect([contentOf(plain).key, contentOf(titled).key, contentOf(plain).shape === contentOf(titled).shape, similarity(contentOf(plain), contentOf(titled))]).toEqual(['甲。', '甲。', false, 1]);
    expect(['（刪除）', '刪除', '(刪除)。', '刪除之', '甲'].map((text) => contentOf(article(text)).vacant)).toEqual([true, true, true, false, false]);
  });
  it('does not count typographic noise', () => {
    expect(foldedKey('臺 北　市︰\u200b０')).toBe('台北市:0');
    expect(fold('甲\u200b\ufeff乙')).toBe('甲  乙');
    expect([fold('﹕'), fold('…'), fold('ﾊ'), fold('㈱'), fold('─—')]).toEqual([':', '…', 'ハ', '㈱', '--']);
  });
});

describe('order as evidence', () => {
  const contents = (n: number): Content[] => Array.from({ length: n }, (_, i) => ({ key: String(i) }) as Content);
  it('counts direct neighbours that are pairs, the edges among them', () => {
    const [olds, news] = [contents(4), contents(4)];
    const { neighbours, sameGap } = backboneOf(olds, news, [[olds[0]!, news[0]!], [olds[2]!, news[2]!]]);
    expect([neighbours(olds[1]!, news[1]!), neighbours(olds[3]!, news[3]!), neighbours(olds[3]!, news[1]!), neighbours(olds[1]!, news[3]!), neighbours(olds[0]!, news[0]!)]).toEqual([2, 2, 0, 0, 1]);
    expect([sameGap(olds[1]!, news[1]!), sameGap(olds[1]!, news[3]!), sameGap(olds[3]!, news[3]!)]).toEqual([true, false, true]);
  });
  it('takes the longest run that keeps its order', () => {
    const increasing = (list: readonly number[]): number[] => longestIncreasing(list.map((j, i) => [i, j] as const)).map(([, j]) => j);
    expect([increasing([2, 0, 1]), increasing([0, 1, 2]), increasing([2, 1, 0]).length, increasing([]), increasing([1, 1])]).toEqual([[0, 1], [0, 1, 2], 1, [], [1]]);
    const longest = (list: readonly number[], from = 0, least = -1): number => Math.max(0, ...list.slice(from).map((j, k) => (j > least ? 1 + longest(list, from + k + 1, j) : 0)));
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), (list) => {
      const run = increasing(list);
      expect(run).toHaveLength(longest(list));
      run.forEach((j, i) => expect(i === 0 || j > run[i - 1]!).toBe(true));
    }));
  });
});

describe('provisions that continue each other', () => {
  const [purpose, leave, force] = ['本辦法依大學法第二十八條規定訂定之。', '學生因病或其他重大事由請假者，應檢附證明文件向學務處申請。', '本辦法經教務會議通過後實施。'];
  const paired = (before: string, after: string): string => align(regulation(before), regulation(after)).pairs.map(({ current, amended }) => `${current}→${amended}`).join(' ');
  it('of equal words are those of one number, then those in order', () => {
    expect(paired(`第一條　${purpose}\n第二條　${force}\n第三條　${force}`, `第一條　${purpose}\n第三條　${force}`)).toBe('1→1 3→3');
    expect(paired(`第一條　${purpose}\n第二條　${force}\n第三條　${force}\n第四條　${force}`, `第一條　${purpose}\n第十條　${force}\n第十一條　${force}\n第十二條　${force}`)).toBe('1→1 2→10 3→11 4→12');
    expect(paired(`第一條　${force}\n第二條　${force}`, `第二條　${force}\n第三條　${force}`)).toBe('2→2 1→3');
  });
  it('are never two of one: a number that said （刪除） may be taken again', () => {
    expect(paired(`第一條　${purpose}\n第二條　（刪除）\n第三條　${leave}`, `第一條　${purpose}\n第二條　${leave.replace('學務處', '學生事務處')}`)).toBe('1→1 3→2');
    expect(paired(`第一條　${purpose}\n第二條　（刪除）`, `第一條　${purpose}\n第二條　${leave}`)).toBe('1→1 2→2');
    expect(paired(`第一條　${purpose}\n第二條　（刪除）\n第三條　（刪除）`, `第一條　${purpose}\n第二條　（刪除）\n第三條　（刪除）`)).toBe('1→1 2→2 3→3');
    expect(paired(`第一條　${purpose}\n第二條　${leave}`, `第一條　${purpose}\n第二條　${leave.replace('學務處', '學生事務處')}\n第三條　（刪除）`)).toBe('1→1 2→2');
  });
  it('of too many to weigh each against each are those of one number', () => {
    const many = (word: string, from: number): RegulationText => {
      const [one] = regulation('第一條　甲。').body as [Element];
      const body = Array.from({ length: 1001 }, (_, i): Element => ({ ...one, id: `a${from + i}`, number: [from + i], children: one.children.map((c) => ({ ...c, text: `第${i}號事項由${word}辦理。` })) }));
      return { ...regulation('第一條　甲。'), body };
    };
    const { pairs } = align(many('教務處', 1), many('學務處', 3));
    expect(pairs).toHaveLength(999);
    expect(pairs.every(({ current, amended }) => current === amended)).toBe(true);
  });
});

describe('rows', () => {
  const shown = (before: RegulationText, after: RegulationText, options: Partial<CompareOptions> = {}): string[] =>
    compareVersions(before, after, { profile: 'official', undrafted: true, ...options }).rows.map(({ kind, provision, formerProvision, amendedElement, currentElement }) => `${kind} ${formerProvision ?? currentElement?.marker ?? '—'}→${provision ?? amendedElement?.marker ?? '—'}`);
  const [first, second, third] = ['本會置委員九人，由校長就專任教師中聘任之，並以教務長為主任委員。', '學生請假應檢附證明文件向學務處申請。', '本辦法經教務會議通過後實施。'];
  const term = '委員任期二年，連選得連任，期滿由校長另聘之；任期中出缺時，由校長補聘之。';

  it('of what was deleted stand where it stood: first, in between, last, a heading too', () => {
    expect(shown(regulation(`第一條　${second}\n第二條　${third}`), regulation(`第一條　${third}`))).toEqual(['deleted 第一條→—', 'renumbered 第二條→第一條']);
    expect(shown(regulation(`第一條　${first}\n第二條　${second}\n第三條　${third}`), regulation(`第一條　${first}\n第二條　${third}`))).toEqual(['deleted 第二條→—', 'renumbered 第三條→第二條']);
    expect(shown(regulation(`第一條　${first}\n第二條　${second}`), regulation(`第一條　${first}`))).toEqual(['deleted 第二條→—']);
    expect(shown(regulation(`第一章 總則\n第一條　${first}\n第二章 附則\n第二條　${second}`), regulation(`第一章 總則\n第一條　${first}\n第二條　${second}`))).toEqual(['heading 第二章→—']);
  });
  it('of what was deleted behind a provision stand once, also when that was split', () => {
    const before = regulation(`第一條　${first}\n${term}\n第二條　${second}\n第三條　${third}`);
    const alignment = { pairs: [{ current: '1', amended: '1' }, { current: '3', amended: '3' }], moved: [{ current: '1', amended: '2' }] };
    expect(shown(before, regulation(`第一條　${first}\n第二條　${term}\n第三條　${third}`), { alignment })).toEqual(['amended 第一條→第一條', 'deleted 第二條→—', 'moved 第一條→第二條']);
  });
  it('stand beside the old article of the number that says （刪除）, whose words live on elsewhere', () => {
    expect(shown(regulation(`第一條　${first}\n第二條　${second}`), regulation(`第一條　${second}\n第二條　（刪除）`), { all: true })).toContain('deleted 第二條→第二條');
  });
  it('say that they are drafts, as the row of the name does', () => {
    const [before, after] = [regulation(`第一條　${first}`), regulation(`第一條　${first}`, { title: '新名要點' })];
    const named = (options: Partial<CompareOptions>): unknown => compareVersions(before, after, { profile: 'official', ...options }).rows[0];
    expect(named({})).toMatchObject({ kind: 'title', drafted: true, explanation: { text: '法規名稱修正。', underlined: [] } });
    expect(named({ undrafted: true })).not.toHaveProperty('drafted');
    expect(named({ explanations: new Map([['', ['配合改制。']]]) })).toMatchObject({ explanation: { text: '配合改制。' } });
    expect(named({ explanations: new Map([['', ['配合改制。']]]) })).not.toHaveProperty('drafted');
  });
  it('have the headers of their style, or those that were asked for', () => {
    const headers = (style: '條' | '點', given?: readonly [string, string, string]): readonly string[] => {
      const text = regulation(style === '條' ? '第一條　甲。' : '一、甲。', { style });
      return compareVersions(text, text, { profile: 'official', ...(given ? { headers: given } : {}) }).headers;
    };
    expect([headers('條'), headers('點'), headers('條', ['甲', '乙', '丙'])]).toEqual([['修正條文', '現行條文', '說明'], ['修正規定', '現行規定', '說明'], ['甲', '乙', '丙']]);
  });
  it('tell provisions without a number apart by what is printed', () => {
    const odd = (marker: string): RegulationText => ({ ...regulation('第一條　甲乙丙丁。'), body: regulation('第一條　甲乙丙丁。').body.map((e) => ({ ...e, marker, number: null })) });
    expect(shown(odd('附則'), odd('附則'), { all: true })).toEqual(['unchanged 附則→附則']);
    expect(shown(odd('附則'), odd('補則'), { all: true })[0]?.split(' ')[0]).not.toBe('unchanged');
  });
});

describe('marks of what was deleted', () => {
  const [before, kept, gone] = [regulation('第一條　甲。\n第二條　學生應申請。'), regulation('第一條　甲。\n第二條　（刪除）'), regulation('第一條　甲。')];
  const marks = (after: RegulationText, profile: CompareOptions['profile']): (string | null)[] => {
    const row = compareVersions(before, after, { profile, undrafted: true }).rows[0]!;
    return [row.amended, row.current, row.explanation].map((cell) => cell && bracketed(cell.text, cell.underlined));
  };
  it('stand where the profile has them', () => {
    expect(marks(kept, 'official')).toEqual(['第二條　（刪除）', '第二條　學生應申請。', '[本條刪除]。']);
    expect(marks(kept, 'amended-only')).toEqual(['第二條　[（刪除）]', '第二條　學生應申請。', '本條刪除。']);
    expect(marks(kept, 'both')).toEqual(['第二條　[（刪除）]', '第二條　[學生應申請。]', '[本條刪除]。']);
    expect([marks(gone, 'official'), marks(gone, 'amended-only'), marks(gone, 'both')]).toEqual([[null, '第二條　學生應申請。', '[本條刪除]。'], [null, '第二條　學生應申請。', '本條刪除。'], [null, '[第二條　學生應申請。]', '[本條刪除]。']]);
  });
});

describe('hand marks of a new provision', () => {
  it('are compared with the whole of it', () => {
    const [before, after] = [regulation('第一條　甲。'), regulation('第一條　甲。\n第一條之一　學生得申請退選。')];
    const marked = { ...after, body: after.body.map((e, i) => (i === 1 ? { ...e, children: e.children.map((c) => ({ ...c, handMarks: [[2, 5]] as const })) } : e)) };
    const [found] = disagreements(compareVersions(before, marked, { profile: 'official' }));
    expect([found?.provision, found?.unmarked, found?.unchanged]).toEqual(['第一條之一', [[0, 2], [5, 8]], []]);
    const all = { ...after, body: after.body.map((e, i) => (i === 1 ? { ...e, children: e.children.map((c) => ({ ...c, handMarks: [[0, 8]] as const })) } : e)) };
    expect(disagreements(compareVersions(before, all, { profile: 'official' }))).toEqual([]);
  });
  it('in a 款 are counted from its own words', () => {
    const text = (words: string): RegulationText => regulation(`第一條　甲：\n一、學生應申請。\n二、${words}`);
    const after = text('教師得列席');
    const marked: RegulationText = { ...after, body: after.body.map((e) => ({ ...e, children: e.children.map((p) => ({ ...p, children: p.children.map((c, i) => (i === 1 ? { ...c, handMarks: [[0, 2]] as const } : c)) })) })) };
    const comparison = compareVersions(text('職員得列席'), marked, { profile: 'official' });
    expect(comparison.rows.map((row) => bracketed(row.amended!.text, row.amended!.underlined))).toEqual(['第一條　甲：\n一、學生應申請。\n二、[教師]得列席']);
    expect(disagreements(comparison)).toEqual([]);
  });
});

describe('the stock words of an explanation', () => {
  const heading = (level: Level, number: number, text: string): Element => ({ id: '', level, marker: '', gap: '', number: [number], caption: null, text, children: [], cells: null, handMarks: [] });
  const opening = (input: Partial<ExplainInput>): string => explain({ kind: 'heading', current: null, amended: null, related: UNRELATED, style: '條', given: [], undrafted: true, ...input }).text;
  it.each<[ExplainInput['current'], ExplainInput['amended'], string]>([
    [null, heading('chapter', 1, '甲'), '本章新增。'], [heading('section', 1, '甲'), null, '本節刪除。'], [heading('part', 1, '甲'), heading('part', 2, '甲'), '編次變更，編名未修正。'],
    [heading('chapter', 1, '甲'), heading('chapter', 2, '乙'), '章次變更，章名修正。'], [heading('chapter', 1, '甲'), heading('chapter', 1, '乙'), '章名修正。'], [heading('chapter', 1, '甲'), heading('chapter', 1, '甲'), '章名未修正。'],
  ])('of a heading: %#', (current, amended, expected) => {
    expect(opening({ current, amended })).toBe(expected);
  });
  it.each<[ExplainInput['kind'], '條' | '點', string]>([
    ['added', '條', '本條新增。'], ['added', '點', '本點新增。'], ['deleted', '點', '本點刪除。'], ['renumbered', '點', '點次變更，內容未修正。'], ['renumberedAmended', '條', '條次變更。'], ['unchanged', '條', '本條未修正。'], ['amended', '條', ''], ['moved', '條', ''],
  ])('of a provision that is %s (%s)', (kind, style, expected) => {
    const element = { ...article('甲。'), level: style === '條' ? 'article' as const : 'point' as const };
    expect(opening({ kind, style, amended: kind === 'deleted' ? null : element, current: kind === 'added' || kind === 'moved' ? null : element })).toBe(expected);
  });
  it('are marked without their stop, where they stand among others too', () => {
    const { text, stock } = explain({ kind: 'added', current: null, amended: article('甲。'), related: UNRELATED, style: '條', given: ['配合實務。'], undrafted: true });
    expect(bracketed(text, stock)).toBe('一、[本條新增]。\n二、配合實務。');
    expect(explain({ kind: 'amended', current: article('甲。'), amended: article('乙。'), related: UNRELATED, style: '條', given: ['配合實務。'], undrafted: true }).stock).toEqual([]);
  });
  it('are not said twice, however the author numbered them', () => {
    const given = (words: string): string => explain({ kind: 'added', current: null, amended: article('甲。'), related: UNRELATED, style: '條', given: [words, '配合實務。'], undrafted: false }).text;
    for (const words of ['本條新增。', '一、本條新增。', ' 1.本條新增', '１、本條 新增。']) expect(given(words)).toBe('一、本條新增。\n二、配合實務。');
    expect(given('本條新增之理由。')).toBe('一、本條新增。\n二、本條新增之理由。\n三、配合實務。');
  });
});
