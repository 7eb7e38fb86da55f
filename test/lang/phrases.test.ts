import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { formatNumeral, fraction } from '../../lang/numerals.ts';
import { analysePhrase, boundaryAround, shownPhrase, type Comparator, type PhraseValue } from '../../lang/phrases.ts';

const q = (n: number, unit: string | null, d = 1) => ({ value: fraction(n, d), unit });
const limit = (comparator: Comparator, n: number, unit: string | null, d = 1): PhraseValue => ({ kind: 'limit', comparator, quantity: q(n, unit, d) });
const share = (comparator: Comparator | null, n: number, d: number, base: string | null = null): PhraseValue => ({ kind: 'share', comparator, fraction: fraction(n, d), base });
const range = (low: number, high: number, unit: string | null): PhraseValue => ({ kind: 'range', low: q(low, unit), high: q(high, unit) });
const between = (low: number, high: number, unit: string | null, without: 'low' | 'high' | 'both'): PhraseValue => ({ kind: 'range', low: q(low, unit), high: q(high, unit), without });

describe('limits', () => {
  it.each([
    ['至少修十六學分', '≥', 16, '學分'], ['至多二十五學分', '≤', 25, '學分'], ['不得少於十六學分', '≥', 16, '學分'], ['不得多於十二學分', '≤', 12, '學分'], ['以七學分為限', '≤', 7, '學分'], ['至多以十二學分為限', '≤', 12, '學分'],
    ['以六學分為上限', '≤', 6, '學分'], ['以九學分為下限', '≥', 9, '學分'], ['以一次為限', '≤', 1, '次'], ['未達十五人', '<', 15, '人'], ['未達九學分者', '<', 9, '學分'], ['已達五人', '≥', 5, '人'], ['達九學分', '≥', 9, '學分'],
    ['三日內', '≤', 3, '日'], ['三天內', '≤', 3, '天'], ['一週內', '≤', 1, '週'], ['一週前', '≥', 1, '週'], ['二週前', '≥', 2, '週'], ['前兩學年', '≤', 2, '學年'], ['前三年', '≤', 3, '年'], ['第一週內', '≤', 1, '週'], ['第六周截止前', '≤', 6, '周'],
    ['20人(含)以上', '≥', 20, '人'], ['二十人（含）以上', '≥', 20, '人'], ['八十(含)分以上', '≥', 80, '分'], ['八十分(含)以上', '≥', 80, '分'], ['二次以上', '≥', 2, '次'], ['七十分以上', '≥', 70, '分'], ['未滿六十分', '<', 60, '分'], ['六十分以下', '≤', 60, '分'],
    ['超過十年', '>', 10, '年'], ['不超過一學分', '≤', 1, '學分'], ['不得超過十八學分', '≤', 18, '學分'], ['不得逾二年', '≤', 2, '年'], ['逾三十日', '>', 30, '日'], ['超過三(含)門', '≥', 3, '門'], ['不足四人', '<', 4, '人'], ['多於二人', '>', 2, '人'],
    ['最低九學分', '≥', 9, '學分'], ['最高五百元', '≤', 500, '元'], ['最多補助八門', '≤', 8, '門'], ['最長以二年為限', '≤', 2, '年'], ['至遲三個月內', '≤', 3, '個月'], ['未達3.5分', '<', 3.5, '分'], ['同學期兩科以上', '≥', 2, '科'], ['連續兩次以上', '≥', 2, '次'],
    ['≤ 75', '≤', 75, null], ['＜60分', '<', 60, '分'], ['自115學年度起', '≥', 115, '學年度'], ['滿十八歲', '≥', 18, '歲'], ['五盒以上', '≥', 5, '盒'], ['１５人以上', '≥', 15, '人'], ['每學期至少二次', '≥', 2, '次'], ['A4紙三頁以內', '≤', 3, '頁'], ['一年級以上', '≥', 1, '年級'], ['至少應修滿一年', '≥', 1, '年'],
    ['達大過三次', '≥', 3, '次'], ['逾曠課四十小時', '>', 40, '小時'], ['滿修業四學期', '≥', 4, '學期'], ['討論前一週', '≥', 1, '週'], ['五專前三年', '≤', 3, '年'], ['上限2000元', '≤', 2000, '元'], ['以一門科目為限', '≤', 1, '門'], ['每一位教師每一學期以一門科目為限', '≤', 1, '門'], ['畢業最低學分數不得少於九學分', '≥', 9, '學分'], ['最多得選修三門', '≤', 3, '門'],
    ['三年後', '>', 3, '年'], ['1,040元以內', '≤', 1040, '元'], ['最多分三期', '≤', 3, '期'], ['最高五千元整', '≤', 5000, '元'], ['未足三人', '<', 3, '人'], ['不到三人', '<', 3, '人'],
    // what stands in brackets says whether the number itself counts
    ['八十分以上（不含）', '>', 80, '分'], ['八十分以上(不含本數)', '>', 80, '分'], ['八十分以上（不含八十分）', '>', 80, '分'], ['八十分（不含）以上', '>', 80, '分'], ['八十（不含）分以上', '>', 80, '分'], ['二十人以下（不包含二十人）', '<', 20, '人'], ['至多三次（不含）', '<', 3, '次'],
    ['超過八十分（含八十分）', '≥', 80, '分'], ['未滿二十人（含本數）', '≤', 20, '人'], ['八十分以上（含）', '≥', 80, '分'], ['三十人以上（不含教師）', '≥', 30, '人'], ['十日內（含例假日）', '≤', 10, '日'],
  ] as const)('%s', (text, comparator, n, unit) => expect(analysePhrase(text)).toEqual(Number.isInteger(n) ? limit(comparator, n, unit) : limit(comparator, n * 2, unit, 2)));
});

describe('limits that a negation turns around', () => {
  it.each([
    ['未達到六十分', '<', 60, '分'], ['未能達六十分', '<', 60, '分'], ['沒有達到六十分', '<', 60, '分'], ['不達六十分', '<', 60, '分'], ['無法達到十學分', '<', 10, '學分'], ['未年滿十八歲', '<', 18, '歲'], ['尚未屆滿三年', '<', 3, '年'],
    ['不可超過二學期', '≤', 2, '學期'], ['不應超過二學期', '≤', 2, '學期'], ['不能超過二學期', '≤', 2, '學期'], ['不宜超過二學期', '≤', 2, '學期'], ['勿超過二學期', '≤', 2, '學期'], ['不得再超過三次', '≤', 3, '次'], ['不得超逾二學期', '≤', 2, '學期'], ['超逾二學期', '>', 2, '學期'],
    ['不可低於六十分', '≥', 60, '分'], ['不應少於六十分', '≥', 60, '分'], ['不得不足三人', '≥', 3, '人'], ['不可未滿三人', '≥', 3, '人'],
    // behind the first ones, and less than so long before
    ['不在前三名', '>', 3, '名'], ['未列前三名', '>', 3, '名'], ['非前三名', '>', 3, '名'], ['前三名', '≤', 3, '名'], ['未及考試前一週', '<', 1, '週'],
  ] as const)('%s', (text, comparator, n, unit) => expect(analysePhrase(text)).toEqual(limit(comparator, n, unit)));
  it.each([['未達前百分之三十', '>', 3, 10, null], ['未達全班前百分之三十', '>', 3, 10, null], ['不可逾授課總時數三分之一', '≤', 1, 3, '授課總時數'], ['不可逾三分之一', '≤', 1, 3, null], ['過半', '>', 1, 2, null], ['未過半', '≤', 1, 2, null], ['一半以上', '≥', 1, 2, null], ['超過一半', '>', 1, 2, null]] as const)('%s', (text, comparator, n, d, base) => expect(analysePhrase(text)).toEqual(share(comparator, n, d, base)));
  it.each(['不須達二學期', '無須達十學分', '無須修滿十學分', '毋須超過二學期', '不必達六十分'])('%s says that there is none', (text) => expect(analysePhrase(text)).toEqual({ kind: 'words', text }));
  it.each(['各科及格，平均達八十分', '至少三人，其中一人為校外委員', '至少三人其中一人為校外委員', '每週至少三次，每次二小時', '達六十分，未曠課', '五至七人，女性委員不得少於三分之一', '各科及格，六十至七十分', '達六十分且無不及格科目', '五至七人且為奇數', '無不及格科目且平均達八十分', '達六十分者，但無曠課'])('%s says more than one thing', (text) => expect(analysePhrase(text)).toEqual({ kind: 'words', text }));
  it.each(['B1以上', 'N2以上', 'Ｂ２以上', 'A2級', 'CEFR B1級以上', '第B1級'])('%s names a level, and counts nothing', (text) => expect(analysePhrase(text)).toEqual({ kind: 'words', text }));
  it.each([['GPA3.5以上', null, 7, 2], ['TOEIC550分以上', '分', 550, 1], ['第三級以上', '級', 3, 1], ['Q1期刊二篇以上', '篇', 2, 1]] as const)('%s is a limit', (text, unit, n, d) => expect(analysePhrase(text)).toEqual(limit('≥', n, unit, d)));
  it.each(['不得超過三至五人', '不得超過三人至五人', '三至五人以上', '至多三至五人'])('%s is a limit of two numbers', (text) => expect(analysePhrase(text)).toEqual({ kind: 'words', text }));
  it.each([['小過二次或大過一次以上', ['小過二次', '大過一次以上']], ['各科及格、平均達八十分', ['各科及格', '平均達八十分']], ['三次以上或經通知不到者', ['三次以上', '經通知不到者']]] as const)('%s is no limit of the last number', (text, words) => expect(analysePhrase(text)).toEqual({ kind: 'list', words }));
  it.each([['六十分或以上', '分', 60], ['三次及以上', '次', 3], ['學業及操行均達八十分以上', '分', 80]] as const)('%s is one limit', (text, unit, n) => expect(analysePhrase(text)).toEqual(limit('≥', n, unit)));
  it.each([['成績不可低於', '', '≥'], ['成績未達到', '', '<'], ['不須達', '', undefined]] as const)('around a number: %s', (before, after, comparator) => expect(boundaryAround(before, after)?.comparator).toBe(comparator));
});

describe('other forms', () => {
  it.each<[string, PhraseValue]>([
    ['十六學分', { kind: 'quantity', quantity: q(16, '學分') }], ['7.5', { kind: 'quantity', quantity: q(15, null, 2) }], ['25', { kind: 'quantity', quantity: q(25, null) }], ['以十八小時為原則', { kind: 'quantity', quantity: q(18, '小時') }],
    ['當學期學分總數三分之一為上限', share('≤', 1, 3, '當學期學分總數')], ['以當學期學分總數三分之一為上限', share('≤', 1, 3, '當學期學分總數')], ['不得超過該學期所修學分總數三分之一', share('≤', 1, 3, '該學期所修學分總數')],
    ['不得超過畢業總學分數之二分之一', share('≤', 1, 2, '畢業總學分數')], ['二分之一以上', share('≥', 1, 2)], ['前百分之二十以內', share('≤', 1, 5)], ['三分之一', share(null, 1, 3)], ['百分之二十五', share(null, 1, 4)], ['20%以上', share('≥', 1, 5)], ['授課時數二分之一以上', share('≥', 1, 2, '授課時數')], ['達1/3', share('≥', 1, 3)],
    ['不超過畢業最低學分總數四分之一為限', share('≤', 1, 4, '畢業最低學分總數')], ['達學期授課總時數三分之一', share('≥', 1, 3, '學期授課總時數')], ['逾學期三分之一', share('>', 1, 3, '學期')], ['未逾學期三分之一', share('≤', 1, 3, '學期')], ['滿學期三分之二', share('≥', 2, 3, '學期')], ['未滿學期三分之二', share('<', 2, 3, '學期')], ['前 20%', share('≤', 1, 5)], ['不超過核定名額之二成', share('≤', 1, 5, '核定名額')],
    ['一至三學分', range(1, 3, '學分')], ['超修一至三學分', range(1, 3, '學分')], ['16~18小時', range(16, 18, '小時')], ['十六至十八小時', range(16, 18, '小時')], ['24-39', range(24, 39, null)], ['1～6', range(1, 6, null)], ['六至十八週內', range(6, 18, '週')],
    ['介於三與五之間', range(3, 5, null)], ['介於六十分至七十分之間', range(60, 70, '分')], ['至少二學分，至多四學分', range(2, 4, '學分')], ['不得少於十六學分，不得多於二十五學分', range(16, 25, '學分')],
    ['八十分以上未滿九十分', between(80, 90, '分', 'high')], ['七十分以上，未達八十分', between(70, 80, '分', 'high')], ['80分(含)以上未滿90分', between(80, 90, '分', 'high')], ['逾三日未達七日', between(3, 7, '日', 'both')], ['超過三小時六小時以下', { kind: 'words', text: '超過三小時六小時以下' }],
    ['八十分以上（含）未滿九十分', between(80, 90, '分', 'high')], ['六十分以上七十分以下（不含）', between(60, 70, '分', 'high')], ['百分之八十以上（不含）', share('>', 4, 5)], ['新臺幣五千元整', { kind: 'quantity', quantity: q(5000, '元') }],
    ['滿分一百分', { kind: 'quantity', quantity: q(100, '分') }], ['一又二分之一', share(null, 3, 2)], ['至多一又三分之一', share('≤', 4, 3)], ['三人以上至五人', range(3, 5, '人')], ['三人以上至五人以下', range(3, 5, '人')],
    // two numbers of which one alone would say something else
    ...['前百分之十一至百分之三十', '1萬5,000元', '17:00前', '3:1', '三比一', '師生比1:25', '二年級第二學期起', '±5%', '3.5萬5千元', '三點五萬五千元', '前10%至20%', '逾學期三分之一，未逾學年三分之二', '三分之二至三分之一', '十折', '3+2年', '115學年度第一學期起', '一百一十五學年度第一學期起', '七十五折', '未滿五元四捨五入', '五元以下四捨五入'].map((text): [string, PhraseValue] => [text, { kind: 'words', text }]),
    // of two limits one that is not read
    ['三門課程以上未滿五門', { kind: 'words', text: '三門課程以上未滿五門' }],
    ['超過三小時且不超過六小時', between(3, 6, '小時', 'low')], ['六十分以上七十分以下', range(60, 70, '分')], ['未滿九十分八十分以上', { kind: 'words', text: '未滿九十分八十分以上' }], ['未滿九十分，八十分以上', between(80, 90, '分', 'high')], ['滿三年未滿五年', between(3, 5, '年', 'high')], ['五十人以上未滿一百人', between(50, 100, '人', 'high')],
    ['逾六週至十二週', between(6, 12, '週', 'low')], ['超過六週至第十二週', between(6, 12, '週', 'low')], ['60~未滿70分', between(60, 70, '分', 'high')], ['60分以上至未滿70分', between(60, 70, '分', 'high')],
    ...['60≦X<70', '60<=X<70', '第6週後至第12週'].map((text): [string, PhraseValue] => [text, { kind: 'words', text }]),
    // two things that are measured, or two numbers that leave nothing between them
    ['缺課達三日以上，請假未滿五日', { kind: 'words', text: '缺課達三日以上，請假未滿五日' }], ['九十分以上未滿八十分', { kind: 'words', text: '九十分以上未滿八十分' }], ['八十分以上未滿八十分', { kind: 'words', text: '八十分以上未滿八十分' }],
    ['一、二、三年級', { kind: 'numbers', values: [1, 2, 3].map((n) => fraction(n)), unit: '年級' }], ['三、四年級', { kind: 'numbers', values: [fraction(3), fraction(4)], unit: '年級' }], ['一年級及二年級', { kind: 'numbers', values: [fraction(1), fraction(2)], unit: '年級' }],
    ['週三及週四', { kind: 'weekdays', days: [3, 4] }], ['星期三、星期四', { kind: 'weekdays', days: [3, 4] }], ['星期三、四', { kind: 'weekdays', days: [3, 4] }], ['週一至週五', { kind: 'weekdays', days: [1, 2, 3, 4, 5] }], ['星期天', { kind: 'weekdays', days: [7] }],
    ['延修生、畢業班、轉學生', { kind: 'list', words: ['延修生', '畢業班', '轉學生'] }], ['延修生、畢業班及轉學生', { kind: 'list', words: ['延修生', '畢業班', '轉學生'] }], ['出境選課或國內交換', { kind: 'list', words: ['出境選課', '國內交換'] }], ['轉系、轉學（含僑生及外籍生）', { kind: 'list', words: ['轉系', '轉學（含僑生及外籍生）'] }],
    ['115年5月28日前', { kind: 'date', date: { year: 2026, month: 5, day: 28 }, comparator: '≤' }], ['12月15日以前', { kind: 'date', date: { year: null, month: 12, day: 15 }, comparator: '≤' }], ['自108年8月1日起', { kind: 'date', date: { year: 2019, month: 8, day: 1 }, comparator: '≥' }],
    ['至114年12月12日止', { kind: 'date', date: { year: 2025, month: 12, day: 12 }, comparator: '≤' }], ['115年5月28日', { kind: 'date', date: { year: 2026, month: 5, day: 28 }, comparator: null }], ['115年5月28日後', { kind: 'date', date: { year: 2026, month: 5, day: 28 }, comparator: '>' }],
    ['每年3月31日前', { kind: 'date', date: { year: null, month: 3, day: 31 }, comparator: '≤' }], ['不超過第三點之上限', { kind: 'words', text: '不超過第三點之上限' }], ['課程結束前一併辦理', { kind: 'words', text: '課程結束前一併辦理' }], ['4月底前', { kind: 'words', text: '4月底前' }],
    ['105年○月○日', { kind: 'unknown' }], ['○小時', { kind: 'unknown' }], ['○學年度', { kind: 'unknown' }],
    ['大學部：', { kind: 'words', text: '大學部：' }], ['及格', { kind: 'words', text: '及格' }], ['二技', { kind: 'words', text: '二技' }], ['一般生', { kind: 'words', text: '一般生' }], ['五專', { kind: 'words', text: '五專' }], ['', { kind: 'words', text: '' }], ['教學發展中心', { kind: 'words', text: '教學發展中心' }],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
});

describe('two shares of one base', () => {
  const shares = (low: readonly [number, number], high: readonly [number, number], base: string | null = null, without?: 'low' | 'high'): PhraseValue => ({ kind: 'shares', low: fraction(...low), high: fraction(...high), base, ...(without ? { without } : {}) });
  it.each<[string, PhraseValue]>([
    ['三分之一至三分之二', shares([1, 3], [2, 3])], ['百分之二十至三十', shares([1, 5], [3, 10])], ['20~30%', shares([1, 5], [3, 10])], ['20%至30%', shares([1, 5], [3, 10])], ['百分之十至百分之二十以內', shares([1, 10], [1, 5])], ['七折至八折', shares([7, 10], [4, 5])],
    ['學費百分之二十至百分之三十', shares([1, 5], [3, 10], '學費')], ['三分之一以上未滿三分之二', shares([1, 3], [2, 3], null, 'high')], ['三分之一以上三分之二以下', shares([1, 3], [2, 3])], ['三分之二以下三分之一以上', shares([1, 3], [2, 3])], ['半數以上未滿三分之二', shares([1, 2], [2, 3], null, 'high')],
    ['逾學期三分之一，未逾學期三分之二', shares([1, 3], [2, 3], '學期', 'low')], ['逾學期三分之一未逾三分之二', shares([1, 3], [2, 3], '學期', 'low')],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
  it('are shown with both ends', () => expect(['百分之二十至三十', '三分之一以上未滿三分之二'].map((text) => shownPhrase(analysePhrase(text)))).toEqual(['1/5 至 3/10', '1/3以上未滿 2/3']));
});

describe('reductions and decimals of ten thousands', () => {
  it.each<[string, PhraseValue]>([
    ['八折', share(null, 4, 5)], ['打七五折', share(null, 3, 4)], ['95折', share(null, 19, 20)], ['5 折', { kind: 'words', text: '5 折' }], ['九折以下', share('≤', 9, 10)], ['原價八折優待', share(null, 4, 5, '原價')], ['三折舊', { kind: 'words', text: '三折舊' }],
    ['3.5萬元', { kind: 'quantity', quantity: q(35_000, '元') }], ['三點五萬元', { kind: 'quantity', quantity: q(35_000, '元') }], ['12.5萬元以下', limit('≤', 125_000, '元')], ['1.2千元', { kind: 'quantity', quantity: q(1200, '元') }], ['1.25百萬元', { kind: 'quantity', quantity: q(1_250_000, '元') }], ['零點五億元', { kind: 'quantity', quantity: q(50_000_000, '元') }],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
});

describe('decimals in Chinese characters', () => {
  it.each<[string, PhraseValue]>([
    ['三點五分', { kind: 'quantity', quantity: q(7, '分', 2) }], ['三．五分以上', limit('≥', 7, '分', 2)], ['達七點二五分', limit('≥', 29, '分', 4)], ['零點五學分', { kind: 'quantity', quantity: q(1, '學分', 2) }],
    ['百分之三點五', share(null, 7, 200)], ['百分之百', share(null, 1, 1)], ['十二點五倍', { kind: 'quantity', quantity: q(25, '倍', 2) }],
    // provisions and hours
    ['第三點五款', { kind: 'words', text: '第三點五款' }], ['三點五款', { kind: 'words', text: '三點五款' }], ['下午三點五分', { kind: 'words', text: '下午三點五分' }],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
});

describe('a length of time in two units', () => {
  it.each<[string, PhraseValue]>([
    ['一年六個月內', limit('≤', 18, '個月')], ['至少二年六個月', limit('≥', 30, '個月')], ['一小時三十分鐘以上', limit('≥', 90, '分鐘')], ['二週又三日內', limit('≤', 17, '日')],
    ['2 小時 30 分鐘', { kind: 'quantity', quantity: q(150, '分鐘') }],
    // months never become days: it is not read as ten days
    ['一個月又十日內', { kind: 'words', text: '一個月又十日內' }], ['一學期又一個月內', { kind: 'words', text: '一學期又一個月內' }],
    ['二年內一次', limit('≤', 2, '年')],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
});

describe('before and behind a period', () => {
  it.each<[string, PhraseValue]>([
    ['考試二週以前', limit('≥', 2, '週')], ['考試十五日以前', limit('≥', 15, '日')], ['15日以前', limit('≤', 15, '日')], ['15日前', limit('≥', 15, '日')], ['二週之前', limit('≥', 2, '週')], ['第三日以前', limit('≤', 3, '日')], ['三個月屆滿前', limit('≤', 3, '個月')], ['二年期滿後', limit('>', 2, '年')],
    ['任期屆滿二個月前', limit('≥', 2, '個月')], ['115年3月31日之前', { kind: 'date', date: { year: 2026, month: 3, day: 31 }, comparator: '≤' }],
    ['115年3月31日屆滿後', { kind: 'date', date: { year: 2026, month: 3, day: 31 }, comparator: '>' }],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
});

describe('days from one to another', () => {
  const day = (year: number | null, month: number, d: number) => ({ year, month, day: d });
  it.each<[string, PhraseValue]>([
    ['115年3月1日至115年4月2日', { kind: 'days', from: day(2026, 3, 1), to: day(2026, 4, 2) }],
    ['115年3月1日起至同年4月2日止', { kind: 'days', from: day(2026, 3, 1), to: day(2026, 4, 2) }], ['115年3月1日至同月20日', { kind: 'days', from: day(2026, 3, 1), to: day(2026, 3, 20) }],
    ['自115年3月1日起至4月2日止', { kind: 'days', from: day(2026, 3, 1), to: day(2026, 4, 2) }],
    ['114年11月1日起至次年1月15日止', { kind: 'days', from: day(2025, 11, 1), to: day(2026, 1, 15) }],
    ['每年11月1日至翌年1月15日', { kind: 'days', from: { year: null, month: 11, day: 1 }, to: { year: null, month: 1, day: 15 } }],
    ['1月15日至次年2月15日', { kind: 'words', text: '1月15日至次年2月15日' }],
    ['114年11月1日至1月15日', { kind: 'words', text: '114年11月1日至1月15日' }],
    ['次年9月1日前', { kind: 'words', text: '次年9月1日前' }],
    ['115年3月1日至31日', { kind: 'days', from: day(2026, 3, 1), to: day(2026, 3, 31) }],
    ['民國一百十五年三月一日至三十一日間', { kind: 'days', from: day(2026, 3, 1), to: day(2026, 3, 31) }],
    ['114年12月15日～115年1月5日', { kind: 'days', from: day(2025, 12, 15), to: day(2026, 1, 5) }],
    ['3月1日至3月31日', { kind: 'days', from: day(null, 3, 1), to: day(null, 3, 31) }],
    ['115年2月1日至30日', { kind: 'words', text: '115年2月1日至30日' }],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
  it('read as they are printed', () => expect(shownPhrase(analysePhrase('115年3月1日至31日'))).toBe('115年3月1日至115年3月31日'));
});

describe('hours of a day', () => {
  const day = { kind: 'date', date: { year: 2026, month: 9, day: 30 }, comparator: '≤' };
  it.each(['115年9月30日24時前', '115年9月30日二十四時止', '115年9月30日（星期三）24:00前', '115年9月30日晚上12時止', '115年9月30日23時59分止'])('%s is the whole day', (text) => expect(analysePhrase(text)).toEqual(day));
  it.each(['115年9月30日下午五時前', '115年9月30日（星期三）下午五時前', '115年9月30日17時前', '115年9月30日24時起', '115年9月30日十二時前', '115年9月30日午夜十二時前', '自115年9月1日上午九時起'])('%s is none that a day is compared with', (text) => expect(analysePhrase(text)).toEqual({ kind: 'words', text }));
});

describe('half', () => {
  it.each<[string, PhraseValue]>([
    ['過半數', share('>', 1, 2)], ['超過半數', share('>', 1, 2)], ['逾半數', share('>', 1, 2)], ['半數以上', share('≥', 1, 2)], ['委員半數以上', share('≥', 1, 2, '委員')], ['達半數', share('≥', 1, 2)], ['未達半數', share('<', 1, 2)], ['未過半數', share('≤', 1, 2)],
    ['不足半數', share('<', 1, 2)], ['半數', share(null, 1, 2)], ['出席委員過半數之同意', share('>', 1, 2)], ['全體委員二分之一以上', share('≥', 1, 2, '全體委員')],
    ['半年以上', limit('≥', 1, '年', 2)], ['半年內', limit('≤', 1, '年', 2)], ['未滿半年', limit('<', 1, '年', 2)], ['半小時', { kind: 'quantity', quantity: q(1, '小時', 2) }],
    ['下半年', { kind: 'words', text: '下半年' }], ['一年半', { kind: 'quantity', quantity: q(3, '年', 2) }], ['二年半以上', limit('≥', 5, '年', 2)],
  ])('%s', (text, value) => expect(analysePhrase(text)).toEqual(value));
});

describe('rounding', () => {
  it.each([
    ['四捨五入', 'halfAway', null, '四捨五入'], ['無條件捨去', 'truncate', null, '無條件捨去'], ['無條件進位', 'awayFromZero', null, '無條件進位'],
    ['四捨五入至小數第二位', 'halfAway', 2, '四捨五入至小數2位'], ['小數第三位四捨五入', 'halfAway', 2, '四捨五入至小數2位'], ['小數點第三位以下四捨五入', 'halfAway', 2, '四捨五入至小數2位'],
    ['取至小數點後二位，以下四捨五入', 'halfAway', 2, '四捨五入至小數2位'], ['計算至小數第二位，第三位四捨五入', 'halfAway', 2, '四捨五入至小數2位'], ['四捨五入取整數', 'halfAway', 0, '四捨五入至整數'],
    ['元以下四捨五入', 'halfAway', 0, '四捨五入至整數'], ['計算至元，元以下四捨五入', 'halfAway', 0, '四捨五入至整數'], ['計算至元為止', null, 0, '至整數'], ['元以下不計', 'truncate', 0, '無條件捨去至整數'], ['未滿一元者，四捨五入', 'halfAway', 0, '四捨五入至整數'], ['未滿一元部分，無條件捨去', 'truncate', 0, '無條件捨去至整數'], ['不足一小時者，無條件進位', 'awayFromZero', 0, '無條件進位至整數'],
    ['小數點以下四捨五入', 'halfAway', 0, '四捨五入至整數'], ['小數點以下無條件進位', 'awayFromZero', 0, '無條件進位至整數'], ['小數以下無條件捨去', 'truncate', 0, '無條件捨去至整數'], ['小數點第一位四捨五入', 'halfAway', 0, '四捨五入至整數'],
    ['計算至小數第二位', null, 2, '至小數2位'], ['取至小數點後第一位', null, 1, '至小數1位'], ['以四捨五入計至小數點第1位', 'halfAway', 1, '四捨五入至小數1位'], ['四捨五入取小數點後兩位', 'halfAway', 2, '四捨五入至小數2位'],
    ['小數點後兩位四捨五入', 'halfAway', 2, '四捨五入至小數2位'], ['至小數點第二位四捨五入', 'halfAway', 2, '四捨五入至小數2位'], ['四捨五入至整數位', 'halfAway', 0, '四捨五入至整數'], ['取整數', null, 0, '至整數'],
    ['小數點二位以下四捨五入', 'halfAway', null, '四捨五入'],
    ['不足一人者，以一人計', 'awayFromZero', 0, '無條件進位至整數'], ['未滿一日以一日計算', 'awayFromZero', 0, '無條件進位至整數'], ['不滿1小時者，以1小時計', 'awayFromZero', 0, '無條件進位至整數'], ['未滿一學分者不計', 'truncate', 0, '無條件捨去至整數'], ['不足一元部分，捨去', 'truncate', 0, '無條件捨去至整數'],
    ['無條件捨去至百元', 'truncate', -2, '無條件捨去至百位'], ['四捨五入至千位', 'halfAway', -3, '四捨五入至千位'], ['未滿百元部分不計', 'truncate', -2, '無條件捨去至百位'], ['計至十元', null, -1, '至十位'], ['以千元為單位，四捨五入', 'halfAway', -3, '四捨五入至千位'],
  ] as const)('%s', (text, mode, decimals, shown) => {
    expect(analysePhrase(text)).toEqual({ kind: 'rounding', mode, decimals });
    expect(shownPhrase(analysePhrase(text))).toBe(shown);
  });
  it.each([
    ['未滿三十分鐘者，以三十分鐘計', 'awayFromZero', 30n, 1n, '分鐘', '未滿30分鐘以30分鐘計'], ['未滿半小時者，以半小時計', 'awayFromZero', 1n, 2n, '小時', '未滿半小時以半小時計'], ['未滿二月者以二月計', 'awayFromZero', 2n, 1n, '月', '未滿2月以2月計'],
    ['不足十分鐘者以十分鐘計算', 'awayFromZero', 10n, 1n, '分鐘', '未滿10分鐘以10分鐘計'], ['未滿三十分鐘之部分不計', 'truncate', 30n, 1n, '分鐘', '未滿30分鐘不計'], ['未滿一百元部分，不計', 'truncate', 100n, 1n, '元', '未滿100元不計'],
  ] as const)('%s counts whole steps', (text, mode, n, d, unit, shown) => {
    expect(analysePhrase(text)).toEqual({ kind: 'rounding', mode, decimals: 0, step: { value: { n, d }, unit } });
    expect(shownPhrase(analysePhrase(text))).toBe(shown);
  });
  it.each(['計算至小數第二位，第二位以下四捨五入', '四捨五入後無條件進位', '平均七十分以上，四捨五入', '第二位', '整數', '百元', '未滿百元', '未滿一百元不計', '未滿一日者以一週計', '未滿三十分鐘不計', '未滿二月者以三月計', '未滿三十分鐘者，以半小時計', '不足一人', '未滿一年者，不予核給', '四捨五入至百元，計至千元'])('%s is none, or not clear', (text) => expect(analysePhrase(text).kind).not.toBe('rounding'));
});

describe('boundary words', () => {
  const words: [string, Comparator][] = [['至少@', '≥'], ['不得少於@', '≥'], ['@以上', '≥'], ['達@', '≥'], ['至多@', '≤'], ['不得多於@', '≤'], ['不得超過@', '≤'], ['不超過@', '≤'], ['@以下', '≤'], ['@以內', '≤'], ['以@為限', '≤'], ['未滿@', '<'], ['未達@', '<'], ['不足@', '<'], ['少於@', '<'], ['超過@', '>'], ['多於@', '>'], ['逾@', '>'], ['未滿@(含)', '≤'], ['超過@（含）', '≥']];
  it('decide the same for every number, unit and spelling', () => {
    fc.assert(fc.property(fc.constantFrom(...words), fc.integer({ min: 1, max: 999 }), fc.constantFrom('學分', '人', '次', '門', '分'), fc.boolean(), ([pattern, comparator], n, unit, arabic) => {
      const text = pattern.replace('@', `${arabic ? n : formatNumeral(n)}${unit}`);
      expect(analysePhrase(text)).toEqual(limit(comparator, n, unit));
    }), { numRuns: 1000 });
  });
  it.each([
    ['每學期至少修', '，', null, '≥', '至少', 'before'], ['學生不得多於', '。', null, '≤', '不得多於', 'before'], ['人數', '以上者', null, '≥', '以上', 'after'], ['人數', '(含)以上者', null, '≥', '以上', 'after'], ['補考後', '內送交', '日', '≤', '內', 'after'],
    ['考試', '前公布', '週', '≥', '前', 'after'], ['研究生前', '每學期', '學年', '≤', '前', 'before'], ['返校後次學期第', '截止前', '週', '≤', '截止前', 'after'], ['未滿', '(含)者', '分', '≤', '未滿', 'before'], ['成績', '以上（不含）者', '分', '>', '以上', 'after'], ['成績', '（不含）以上者', '分', '>', '以上', 'after'],
  ] as const)('%s…%s', (before, after, unit, comparator, word, side) => {
    const found = boundaryAround(before, after, unit);
    expect(found).toMatchObject({ comparator, word, side });
    expect((side === 'before' ? before : after).slice(found!.start, found!.end)).toBe(word);
  });
  it.each([['修', '。'], ['應於期限', '內容'], ['至少修二學分，另修', '。'], ['送達日起', '之']])('none in %s…%s', (before, after) => expect(boundaryAround(before, after)).toBeNull());
});

describe('a unit of the vocabulary', () => {
  it.each(['超過五點未達十點', '超過五點且未達十點'])('has two limits in %s', (text) =>
    expect(analysePhrase(text, new Set(['點']))).toEqual({ kind: 'range', low: { value: { n: 5n, d: 1n }, unit: '點' }, high: { value: { n: 10n, d: 1n }, unit: '點' }, without: 'both' }));
  it.each(['達六十五級分', '六十五級分以上'])('comes before a shorter one that it begins with in %s', (text) => expect(analysePhrase(text, new Set(['級分']))).toEqual(limit('≥', 65, '級分')));
  it('has both limits of it in one phrase', () => expect(analysePhrase('六十五級分以上未達七十級分', new Set(['級分']))).toEqual(between(65, 70, '級分', 'high')));
  it('is counted whole', () => expect(analysePhrase('未滿二十頁者，以二十頁計', new Set(['頁面']))).toMatchObject({ step: { unit: '頁' } }));
});

describe('shownPhrase', () => {
  it.each([['至少修十六學分', '16 學分'], ['三分之一', '1/3'], ['延修生、畢業班', '延修生、畢業班'], ['一至三學分', '1 至 3 學分'], ['逾第四週至第八週', '超過 4 週至 8 週'], ['八十分以上未滿九十分', '80 分以上未滿 90 分'], ['逾三日未達七日', '超過 3 日未滿 7 日'], ['一、二、三年級', '1、2、3 年級'], ['週三及週四', '週三、週四'], ['未達3.5分', '3.5 分'], ['115年5月28日前', '115年5月28日'], ['四捨五入', '四捨五入'], ['○小時', '○']])(
    '%s shows as %s', (text, shown) => expect(shownPhrase(analysePhrase(text))).toBe(shown));
  it('reads any soup without throwing', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('至少', '以上', '一', '十', '學分', '、', '及', '三分之一', '○', '(含)', '前', '週', '至', '5', '年', '月', '日', '內', '，', '介於', '之間'), { maxLength: 12 }), (parts) => {
      expect(typeof shownPhrase(analysePhrase(parts.join('')))).toBe('string');
    }), { numRuns: 2000 });
  });
});
