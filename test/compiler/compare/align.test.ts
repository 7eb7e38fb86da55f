import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../../compiler/compare/assignment.ts';
import { align, alignByIdentity } from '../../../compiler/compare/align.ts';
import { compareVersions } from '../../../compiler/compare/rows.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { backboneOf } from '../../../compiler/compare/order.ts';
import { charactersOf, contentOf, openingOf, type Content } from '../../../compiler/compare/similarity.ts';
import { cosine, cosines, weigh } from '../../../compiler/compare/vectors.ts';
import { regulation } from './regulations.ts';

/** 3→4 for renumbered, 3 for the same number, -5 deleted, +5 added. */
function summary(before: string, after: string): string {
  const [current, amended] = [regulation(before), regulation(after)];
  const { pairs } = align(current, amended);
  const from = new Map(pairs.map((pair) => [pair.amended, pair.current]));
  const kept = new Set(pairs.map((pair) => pair.current));
  return [
    ...amended.body.map(({ id }) => (from.has(id) ? (from.get(id) === id ? id : `${from.get(id)}→${id}`) : `+${id}`)),
    ...current.body.filter(({ id }) => !kept.has(id)).map(({ id }) => `-${id}`),
  ].join(' ');
}

const PURPOSE = '本辦法依大學法第二十八條規定訂定之。';
const CREDITS = '學生每學期修習學分數不得少於十六學分，亦不得多於二十五學分。';
const LEAVE = '學生因病或其他重大事由請假者，應檢附證明文件向學務處申請。';
const GRADES = '任課教師應於學期結束後七日內將學期成績送交教務處登錄。';
const FEES = '延長修業年限之學生，其修習學分在九學分以下者，應繳交學分費。';
const FORCE = '本辦法經教務會議通過，陳請校長核定後實施，修正時亦同。';
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const articles = (...texts: string[]): string => texts.map((text, i) => `第${NUMBERS[i]}條　${text}`).join('\n');

describe('align', () => {
  it('pairs a text with itself', () => {
    const text = articles(PURPOSE, CREDITS, LEAVE, FORCE);
    expect(summary(text, text)).toBe('1 2 3 4');
  });
  it('sees an inserted 之一 and leaves the numbers around it alone', () => {
    expect(summary(articles(PURPOSE, CREDITS, FORCE), `第一條　${PURPOSE}\n第二條　${CREDITS}\n第二條之一　${LEAVE}\n第三條　${FORCE}`)).toBe('1 2 +2-1 3');
  });
  it('sees that the next articles close up behind a deleted one', () => {
    expect(summary(articles(PURPOSE, CREDITS, LEAVE, GRADES, FORCE), articles(PURPOSE, LEAVE, GRADES, FORCE))).toBe('1 3→2 4→3 5→4 -2');
  });
  it('pairs a number that is kept with （刪除） with the article that stood there', () => {
    expect(summary(articles(PURPOSE, CREDITS, LEAVE, FORCE), articles(PURPOSE, CREDITS, '（刪除）', FORCE))).toBe('1 2 3 4');
  });
  it('leaves a heading that stands in several chapters to its own', () => {
    const chapter = (number: string, title: string, ...rest: string[]): string => [`第${number}章 ${title}`, '第一節 通則', ...rest].join('\n');
    const [first, grades] = [chapter('一', '總則', `第一條　${PURPOSE}`), (number: string) => chapter(number, '成績', `第二條　${GRADES}`)];
    const [current, amended] = [regulation(`${first}\n${grades('二')}`), regulation(`${first}\n${chapter('二', '輔導', `第一條之一　${LEAVE}`)}\n${grades('三')}`)];
    const place = (text: RegulationText, id: string): number => text.body.findIndex((element) => element.id === id);
    expect(align(current, amended).pairs.map((pair) => `${place(current, pair.current)}→${place(amended, pair.amended)}`)).toEqual(['0→0', '1→1', '2→2', '3→6', '4→7', '5→8']);
  });
  it('lets （刪除） follow the article that it stands behind', () => {
    expect(summary(articles(PURPOSE, CREDITS, '（刪除）', '（刪除）', FORCE), articles(PURPOSE, LEAVE, CREDITS, '（刪除）', '（刪除）', FORCE))).toBe('1 +2 2→3 3→4 4→5 5→6');
    expect(summary(articles('（刪除）', PURPOSE, FORCE), articles('（刪除）', LEAVE, PURPOSE, FORCE))).toBe('1 +2 2→3 3→4');
    expect(summary(articles(PURPOSE, '（刪除）', FORCE), articles(PURPOSE, LEAVE, FORCE))).toBe('1 2 3');
  });
  it('lets unchanged words under another number win over a lookalike under the same one', () => {
    const lookalike = CREDITS.replace('十六', '十二').replace('二十五', '三十');
    expect(summary(articles(PURPOSE, CREDITS, FORCE), articles(PURPOSE, lookalike, CREDITS, FORCE))).toBe('1 +2 2→3 3→4');
  });
  it('finds a renumbered article although its words changed too', () => {
    expect(summary(articles(PURPOSE, CREDITS, LEAVE, GRADES, FORCE), articles(PURPOSE, FEES, CREDITS, LEAVE.replace('學務處', '學生事務處'), GRADES, FORCE)))
      .toBe('1 +2 2→3 3→4 4→5 5→6');
  });
  it('keeps a rewritten article under its number when the others keep theirs', () => {
    expect(summary(articles(PURPOSE, CREDITS, LEAVE, FORCE), articles(PURPOSE, CREDITS, FEES, FORCE))).toBe('1 2 3 4');
  });
  it('finds a rewritten article by its opening words and its characters, between its neighbours and not elsewhere', () => {
    const [overdue, rewritten, rooms] = ['圖書逾期未還者，停止借書一個月；遺失或毀損圖書者，應照價賠償，不能購得時按定價三倍計算。', '未還之逾期圖書，每冊按日計罰，罰款未繳清前停借。', '學生宿舍之分配由學務處抽籤決定。'];
    const before = articles(PURPOSE, CREDITS, LEAVE, overdue, GRADES, FORCE);
    expect(summary(before, articles(PURPOSE, CREDITS, rooms, LEAVE, rewritten, GRADES, FORCE))).toBe('1 2 +3 3→4 4→5 5→6 6→7');
    expect(summary(before, articles(PURPOSE, rewritten, CREDITS, rooms, LEAVE, GRADES, FORCE))).toBe('1 +2 2→3 +4 3→5 5→6 6→7 -4');
  });
  it('finds an article that moved to the front', () => {
    expect(summary(articles(PURPOSE, CREDITS, LEAVE, GRADES, FORCE), articles(PURPOSE, GRADES, CREDITS, LEAVE, FORCE))).toBe('1 4→2 2→3 3→4 5');
  });
  it('tells two equal texts apart by their numbers', () => {
    expect(summary(articles(PURPOSE, FORCE, FORCE), articles(PURPOSE, FORCE, FORCE))).toBe('1 2 3');
  });
  it('pairs headings with headings, never with provisions', () => {
    expect(summary(`第一章 總則\n第一條　總則`, `第一條　總則\n第二條　${FEES}`)).toBe('1 +2 -H1');
    expect(summary(`第一章 總則\n第一條　${PURPOSE}\n第二章 附則\n第二條　${FORCE}`, `第一章 總則\n第一條　${PURPOSE}\n第二章 學籍\n第二條　${LEAVE}\n第三章 附則\n第三條　${FORCE}`))
      .toBe('H1 1 +H2 +2 H2→H3 2→3');
  });
  it('pairs sections of one name by the chapter that they stand in', () => {
    const before = regulation(`第一章 組織\n第一節 通則\n第一條　${CREDITS}\n第二章 會議\n第一節 通則\n第二條　${LEAVE}`);
    const after = regulation(`第一章 總則\n第一節 通則\n第一條　${PURPOSE}\n第二章 組織\n第一節 通則\n第二條　${CREDITS}\n第三章 會議\n第一節 通則\n第三條　${LEAVE}`);
    const places = align(before, after).pairs.map(({ current, amended }) => [before.body.findIndex((e) => e.id === current), after.body.findIndex((e) => e.id === amended)]);
    expect(places).toEqual([[0, 3], [1, 4], [2, 5], [3, 6], [4, 7], [5, 8]]);
  });
  it('continues the one of the merged provisions that has the number of the new one, though another has more of its words', () => {
    const [more, last] = [`${LEAVE}${FORCE}`, '本辦法自公布日施行。'];
    const before = articles(CREDITS, more, FEES, GRADES, PURPOSE, last);
    const found = align(regulation(before), regulation(articles(`${more}\n${CREDITS}`, FEES, GRADES, PURPOSE, last)));
    const places = (list: typeof found.merged): string[] => (list ?? []).map((pair) => `${pair.current}→${pair.amended}`);
    expect([places(found.pairs), places(found.merged)]).toEqual([['1→1', '3→2', '4→3', '5→4', '6→5'], ['2→1']]);
  });

  it('takes no provision for merged into another that still stands itself', () => {
    expect(align(regulation(articles(CREDITS, LEAVE, FORCE)), regulation(`第一條　${CREDITS}\n${LEAVE}\n第二條　${LEAVE}\n第三條　${FORCE}`)).merged).toEqual([]);
  });
  it('names the source of words that were split off word for word', () => {
    const current = regulation(`第一條　${PURPOSE}\n第二條　${CREDITS}\n${FEES}\n第三條　${FORCE}`);
    const amended = regulation(articles(PURPOSE, CREDITS, FEES, FORCE));
    expect(align(current, amended).moved).toEqual([{ current: '2', amended: '3' }]);
  });
  it('names the source of words that were split off and reworded, not the model of words that still stand there', () => {
    const staff = '校長、教師轉任其他學校時，其服務年資應予併計；退休、撫卹、資遣之給與，由原服務學校按任職年資比例分擔之，其辦法由主管機關定之。';
    const current = regulation(`第一條　${PURPOSE}\n第二條　${CREDITS}\n${staff}\n第三條　${FORCE}`);
    const reworded = staff.replace('其他學校', '他校').replace('按任職年資比例', '依年資');
    expect(align(current, regulation(articles(PURPOSE, CREDITS, reworded, FORCE))).moved).toEqual([{ current: '2', amended: '3' }]);
    expect(align(current, regulation(`第一條　${PURPOSE}\n第二條　${CREDITS}\n${staff}\n第三條　${reworded}\n第四條　${FORCE}`)).moved).toEqual([]);
  });
  it('believes in a part with few of the old words beside the rest, but not far from it', () => {
    const chair = '主任委員由委員互選產生，綜理會務；主任委員因故不能執行職務時，由委員推舉一人代理之。委員有利害關係者應自行迴避，未迴避者其表決無效。';
    const reworded = '主任委員出缺或因故不能執行職務時，應於十日內由全體委員推舉一人代理，並報校長備查；代理期間以三個月為限，屆期應改選主任委員。';
    const current = regulation(articles(`${PURPOSE}\n${chair}`, CREDITS, LEAVE, GRADES, FORCE));
    expect(align(current, regulation(articles(PURPOSE, reworded, CREDITS, LEAVE, GRADES, FORCE))).moved).toEqual([{ current: '1', amended: '2' }]);
    expect(align(current, regulation(articles(PURPOSE, CREDITS, LEAVE, GRADES, reworded, FORCE))).moved).toEqual([]);
  });
  it('keeps the number with the part that has it, even where another part has more of the words', () => {
    const current = regulation(articles(`${CREDITS}\n${LEAVE}\n${GRADES}`, FORCE));
    const { pairs, moved } = align(current, regulation(articles(CREDITS, `${LEAVE}\n${GRADES}`, FORCE)));
    expect([pairs.find((pair) => pair.current === '1')?.amended, moved]).toEqual(['1', [{ current: '1', amended: '2' }]]);
  });
  it('calls an inserted 之一 new, whatever its words', () => {
    const current = regulation(`第一條　${PURPOSE}\n第二條　${CREDITS}\n${FEES}\n第三條　${FORCE}`);
    expect(align(current, regulation(`第一條　${PURPOSE}\n第二條　${CREDITS}\n第二條之一　${FEES}\n第三條　${FORCE}`)).moved).toEqual([]);
  });
  it('follows ids where one version was derived from the other', () => {
    const current = regulation(articles(PURPOSE, CREDITS, LEAVE));
    const [first, , third] = current.body as [Element, Element, Element];
    const amended: RegulationText = { ...current, body: [third, first] };
    expect(alignByIdentity(current, amended).pairs).toEqual([{ current: '3', amended: '3' }, { current: '1', amended: '1' }]);
  });
});

const words = fc.constantFrom('學生', '選課', '成績', '教師', '教務處', '應於期限內', '得申請', '辦理', '不得少於', '三學分', '審查通過', '委員會', '公告之', '繳費');
const sentence = fc.array(words, { minLength: 5, maxLength: 14 }).map((parts) => `${parts.join('')}。`);
const distinct = fc.uniqueArray(sentence, { minLength: 1, maxLength: 10 });

describe('what always holds', () => {
  it('a regulation aligned with itself is the identity and makes no row', () => {
    fc.assert(fc.property(distinct, (texts) => {
      const same = regulation(articles(...texts));
      expect(align(same, same).pairs.every((pair) => pair.current === pair.amended)).toBe(true);
      expect(compareVersions(same, same, { profile: 'official' }).rows).toEqual([]);
    }), { numRuns: 50 });
  });
  it('a shuffle of distinct articles is found again, article by article', () => {
    fc.assert(fc.property(distinct.chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }))), ([texts, shuffled]) => {
      const { pairs } = align(regulation(articles(...texts)), regulation(articles(...shuffled)));
      expect(pairs).toHaveLength(texts.length);
      for (const pair of pairs) expect(texts[Number(pair.current) - 1]).toBe(shuffled[Number(pair.amended) - 1]);
    }), { numRuns: 50 });
  });
  it('no element is paired twice', () => {
    fc.assert(fc.property(distinct, distinct, (before, after) => {
      const { pairs } = align(regulation(articles(...before)), regulation(articles(...after)));
      expect(new Set(pairs.map((pair) => pair.current)).size).toBe(pairs.length);
      expect(new Set(pairs.map((pair) => pair.amended)).size).toBe(pairs.length);
    }), { numRuns: 100 });
  });
});

describe('the place that sure pairs lead to', () => {
  const all = regulation(articles(PURPOSE, CREDITS, LEAVE, GRADES, FEES, FORCE)).body.map(contentOf);
  const [purpose, credits, leave, grades, fees, force] = all as [Content, Content, Content, Content, Content, Content];
  it('is counted from the nearest pair before or behind, whichever is nearer', () => {
    const { away } = backboneOf(all, [purpose, force, grades, leave, fees], [[purpose, purpose], [grades, grades]]);
    // behind the first: where 學分 stood; before 成績, the fourth of old: where 請假 stood
    expect([purpose, credits, leave, grades, fees, force].map((old) => away(old, force))).toEqual([1, 0, 0, 1, 2, 3]);
    // one behind 成績, two before the end of the text
    expect(away(fees, leave)).toBe(0);
    expect(away(purpose, leave)).toBe(4);
    // a pair is no witness of its own place: three behind the first would be the third
    expect(away(grades, grades)).toBe(0);
    expect(away(leave, grades)).toBe(0);
  });
  it('without any pair is counted from the edges of the texts', () => {
    const { away } = backboneOf(all, [fees, force], []);
    expect(all.map((old) => away(old, fees))).toEqual([0, 1, 2, 1, 0, 1]);
  });
});

describe('what opening words and characters are', () => {
  it('ends the opening at the first full stop or colon', () => {
    const words = (key: string): number[] => [...openingOf(key).grams].sort();
    expect(words('學生請假。教師請假')).toEqual(words('學生請假:一、病假'));
    expect(words('學生請假')).toEqual(words('學生請假。'));
    expect(words('。學生')).toEqual([]);
  });
  it('counts letters and numerals, never signs', () => {
    const { grams, counts } = charactersOf('學、生學。𠀀5');
    expect([...grams].map((code, i) => [String.fromCodePoint(code), counts[i]])).toEqual([['5', 1], ['學', 2], ['生', 1], ['𠀀', 1]].sort((a, b) => (a[0] as string).codePointAt(0)! - (b[0] as string).codePointAt(0)!));
  });
});

describe('cosines', () => {
  it('is cosine of every pair', () => {
    const contents = regulation(articles(PURPOSE, CREDITS, LEAVE, GRADES, FEES, FORCE, CREDITS.replace('十六', '十二'))).body.map(contentOf);
    const [rows, columns] = [weigh(contents).slice(0, 3), weigh(contents).slice(1)];
    const table = cosines(rows, columns);
    rows.forEach((row, i) => columns.forEach((column, j) => expect(table[i]?.[j]).toBeCloseTo(cosine(row, column), 12)));
    expect(table[1]?.[0]).toBeCloseTo(1, 12);
    expect(table[0]?.[1]).toBeLessThan(0.2);
  });
  it('of nothing is nothing', () => {
    expect(cosines([], [])).toEqual([]);
    expect(cosines(weigh(regulation(articles(PURPOSE)).body.map(contentOf)), [])).toEqual([Float64Array.of()]);
  });
});

describe('bestAssignment', () => {
  it('is best in total, not greedy', () => {
    expect([...bestAssignment([Float64Array.of(5, 4), Float64Array.of(4, 0)], 2)]).toEqual([1, 0]);
  });
  it('of equals takes the lower', () => {
    expect([...bestAssignment([Float64Array.of(1, 1, 1)], 3)]).toEqual([0]);
    expect([...bestAssignment([Float64Array.of(1, 1, 1), Float64Array.of(1, 1, 1)], 3)].sort()).toEqual([0, 1]);
  });
  it('leaves alone what is worth nothing', () => {
    expect([...bestAssignment([Float64Array.of(0, 0), Float64Array.of(0, 3)], 2)]).toEqual([-1, 1]);
    expect([...bestAssignment([], 3)]).toEqual([]);
    expect([...bestAssignment([Float64Array.of(), Float64Array.of()], 0)]).toEqual([-1, -1]);
  });
  it('agrees with trying every assignment', () => {
    const table = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const best = (rows: number[][], used: ReadonlySet<number>): number => {
      const [first, ...rest] = rows;
      if (!first) return 0;
      return Math.max(best(rest, used), ...first.map((w, j) => (used.has(j) ? 0 : w + best(rest, new Set([...used, j])))));
    };
    fc.assert(fc.property(table, (rows) => {
      const chosen = bestAssignment(rows.map((r) => Float64Array.from(r)), 4);
      const total = rows.reduce((sum, r, i) => sum + (r[chosen[i] as number] ?? 0), 0);
      expect(total).toBe(best(rows, new Set()));
      const taken = [...chosen].filter((j) => j >= 0);
      expect(new Set(taken).size).toBe(taken.length);
    }));
  });
});
