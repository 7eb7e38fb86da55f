/** The last touches to marks, at their bounds: marks are in brackets, before and behind. */
import { describe, expect, it } from 'vitest';
import { gapsOf, isMarked, type Partners } from '../../../compiler/compare/partners.ts';
import { takeInSentences } from '../../../compiler/compare/sentences.ts';
import { settle } from '../../../compiler/compare/settle.ts';
import { unitsOf, type Units } from '../../../compiler/compare/units.ts';
import { WEIGHTS } from '../../../compiler/compare/weights.ts';

interface Side { readonly units: Units; readonly kept: Uint8Array }

/** A text with its marks in ⟦ ⟧, without white space: a unit for each character. */
function sideOf(marked: string): Side {
  const kept: number[] = [];
  let open = false;
  const units = marked.split('').filter((c) => {
    if (c === '⟦' || c === '⟧') open = c === '⟦';
    else kept.push(open ? 0 : 1);
    return c !== '⟦' && c !== '⟧';
  });
  return { units: unitsOf(units.join('')), kept: Uint8Array.from(kept) };
}

function shown(marked: string, kept: Uint8Array): string {
  const text = marked.replace(/[⟦⟧]/gu, '');
  let out = '';
  kept.forEach((is, k) => {
    if (!is && (k === 0 || kept[k - 1])) out += '⟦';
    out += text[k];
    if (!is && (k === kept.length - 1 || kept[k + 1])) out += '⟧';
  });
  return out;
}

describe('gaps', () => {
  const gaps = (old: string, partners: readonly number[]): unknown => gapsOf(unitsOf(old), Int32Array.from(partners)).map(({ old: from, now }) => [from, now]);
  it('are what is marked on either side, and nothing where nothing is', () => {
    expect(gaps('甲乙丙', [0, 1, 2])).toEqual([]);
    expect(gaps('甲乙丙', [-1, 0, 2, -1])).toEqual([[[0, 0], [0, 1]], [[1, 2], [2, 2]], [[3, 3], [3, 4]]]);
    expect(gaps('', [])).toEqual([]);
  });
});

type Change = (a: Units, b: Units, partners: Partners) => void;
/** The new text, and what of the old one is still paired, behind a change of the marks; without an old one it has the words that the new one keeps. */
function after(change: Change, now: string, old = now.replace(/⟦[^⟧]*⟧/gu, '')): [old: string, now: string] {
  const [a, b] = [sideOf(old), sideOf(now)];
  const places = [...a.kept.keys()].filter((i) => a.kept[i]);
  const partners = Int32Array.from(b.kept, (is) => (is ? (places.shift() ?? a.kept.length) : -1));
  change(a.units, b.units, partners);
  return [shown(old, Uint8Array.from(a.kept, (_, i) => (partners.includes(i) ? 1 : 0))), shown(now, Uint8Array.from(partners, (_, j) => (isMarked(partners, j) ? 0 : 1)))];
}

const REWRITTEN = { share: 0.5, atLeast: 6, island: 8, islandAlone: 3 };
/** Every mark replaces a character, unless an old text says otherwise. */
const sentences = (now: string, old = now.replace(/⟦[^⟧]*⟧/gu, '⟦口⟧')): string => after((a, b, partners) => takeInSentences(a, b, partners, REWRITTEN), now, old)[1];
/** Everything but rewritten sentences. */
const settled = (now: string, old?: string): string => after((a, b, partners) => settle(a, b, partners, { ...WEIGHTS, rewritten: { share: 2, atLeast: 99, island: 0, islandAlone: 0 } }), now, old)[1];

describe('a rewritten sentence', () => {
  it.each<[what: string, before: string, behind: string]>([
    ['with six new units', '⟦甲乙丙⟧丁⟦戊己庚⟧。', '⟦甲乙丙丁戊己庚⟧。'],
    ['with five new units not', '⟦甲乙丙⟧丁⟦戊己⟧。', '⟦甲乙丙⟧丁⟦戊己⟧。'],
    ['half of it new', '⟦甲乙丙⟧丁戊己⟦庚⟧辛壬癸⟦子丑⟧。', '⟦甲乙丙丁戊己庚辛壬癸子丑⟧。'],
    ['less than half of it new not', '⟦甲乙丙⟧丁戊己⟦庚⟧辛壬癸⟦子⟧寅⟦丑⟧。', '⟦甲乙丙⟧丁戊己⟦庚⟧辛壬癸⟦子⟧寅⟦丑⟧。'],
    ['with an island of eight in two clauses', '⟦甲乙丙丁⟧，子丑寅卯辰巳午⟦戊己庚辛⟧。', '⟦甲乙丙丁，子丑寅卯辰巳午戊己庚辛⟧。'],
    ['with an island of nine not', '⟦甲乙丙丁戊⟧，子丑寅卯辰巳午未⟦己庚辛壬⟧。', '⟦甲乙丙丁戊⟧，子丑寅卯辰巳午未⟦己庚辛壬⟧。'],
    ['of one clause with an island of three', '⟦甲乙丙⟧子丑寅⟦丁戊己⟧。', '⟦甲乙丙子丑寅丁戊己⟧。'],
    ['of one clause with an island of four not', '應依本校考試⟦須知⟧第十三條⟦或學生請假規則⟧辦理。', '應依本校考試⟦須知⟧第十三條⟦或學生請假規則⟧辦理。'],
    ['with two short islands', '⟦甲乙丙⟧子丑寅⟦丁戊己⟧辰巳⟦庚辛壬⟧。', '⟦甲乙丙子丑寅丁戊己辰巳庚辛壬⟧。'],
    ['with a 、 that was kept not', '⟦甲乙丙⟧、⟦丁戊己⟧。', '⟦甲乙丙⟧、⟦丁戊己⟧。'],
    ['with a member of a list behind a new 、 not', '⟦甲乙丙、⟧子⟦丁戊己⟧。', '⟦甲乙丙、⟧子⟦丁戊己⟧。'],
    ['with a member of a list before a new 、 not', '⟦甲乙丙⟧子⟦、丁戊己⟧。', '⟦甲乙丙⟧子⟦、丁戊己⟧。'],
    ['with a new 、 further off', '⟦甲、丙⟧子⟦丁戊己⟧。', '⟦甲、丙子丁戊己⟧。'],
    ['but for the words that one clause begins and ends with', '子丑⟦甲乙丙⟧丁⟦戊己庚⟧寅卯，辰。', '子丑⟦甲乙丙丁戊己庚⟧寅卯，辰。'],
    ['with the words that two clauses begin and end with', '子⟦甲乙丙⟧，丑⟦丁戊己⟧寅。', '⟦子甲乙丙，丑丁戊己寅⟧。'],
    ['with an unchanged clause between two', '⟦甲乙丙⟧，子丑，⟦丁戊己⟧。', '⟦甲乙丙，子丑，丁戊己⟧。'],
    ['not with the unchanged clauses around it', '子丑，⟦甲乙丙⟧寅⟦丁戊己⟧，卯辰。', '子丑，⟦甲乙丙寅丁戊己⟧，卯辰。'],
    ['not with the next one', '⟦甲乙丙⟧。⟦丁戊己⟧。', '⟦甲乙丙⟧。⟦丁戊己⟧。'],
    ['not with the next line', '⟦甲乙丙⟧\n⟦丁戊己⟧。', '⟦甲乙丙⟧\n⟦丁戊己⟧。'],
    ['across a semicolon and a colon', '⟦甲乙⟧；⟦丙丁⟧：⟦戊己⟧。', '⟦甲乙；丙丁：戊己⟧。'],
    ['at the end of the text, without a stop', '子。⟦甲乙丙⟧丑⟦丁戊己⟧', '子。⟦甲乙丙丑丁戊己⟧'],
    ['behind the number of its line', '（一）子⟦甲乙丙⟧，⟦丁戊己⟧。', '（一）⟦子甲乙丙，丁戊己⟧。'],
    ['twice in one sentence, apart from what lies between', '⟦甲乙丙⟧子⟦丁戊己⟧，丑寅卯辰巳午未申酉，⟦甲乙丙⟧子⟦丁戊己⟧。', '⟦甲乙丙子丁戊己⟧，丑寅卯辰巳午未申酉，⟦甲乙丙子丁戊己⟧。'],
  ])('%s', (_what, before, behind) => {
    expect(sentences(before)).toBe(behind);
  });

  it('is none where a clause at its end was only put in', () => {
    expect(sentences('應有⟦三十⟧人以上連署⟦，並送本處備查⟧。', '應有⟦十五⟧人以上連署。')).toBe('應有⟦三十⟧人以上連署⟦，並送本處備查⟧。');
    expect(sentences('⟦應送本處備查，⟧有⟦三十⟧人連署。', '有⟦十五⟧人連署。')).toBe('⟦應送本處備查，⟧有⟦三十⟧人連署。');
    expect(sentences('⟦甲乙丙⟧丁⟦戊己庚⟧。', '丁⟦子丑⟧。')).toBe('⟦甲乙丙丁戊己庚⟧。');
  });
  it('has nothing to take in where it is one mark', () => {
    expect(sentences('本會置委員⟦七人，任期二年⟧，由校長聘任。', '本會置委員⟦五人⟧，由校長聘任。')).toBe('本會置委員⟦七人，任期二年⟧，由校長聘任。');
  });
  it('has at most twelve clauses, empty ones not counted', () => {
    const clauses = (count: number): string => Array.from({ length: count }, () => '⟦甲⟧').join('，');
    expect(sentences(`${clauses(12)}。`)).toBe(`⟦${Array.from({ length: 12 }, () => '甲').join('，')}⟧。`);
    expect(sentences(`${clauses(13)}。`)).toBe(`⟦${Array.from({ length: 12 }, () => '甲').join('，')}⟧，⟦甲⟧。`);
    expect(sentences(`⟦甲⟧，，${clauses(11)}。`)).toBe(`⟦甲，，${Array.from({ length: 11 }, () => '甲').join('，')}⟧。`);
  });

  it('takes the same unchanged words from the old text, and no others', () => {
    const take: Change = (a, b, partners) => takeInSentences(a, b, partners, REWRITTEN);
    expect(after(take, '子，⟦甲乙丙⟧丁⟦戊己庚⟧。', '子，⟦申⟧丁⟦酉⟧。')).toEqual(['子，⟦申丁酉⟧。', '子，⟦甲乙丙丁戊己庚⟧。']);
    expect(after(take, '子丑，⟦甲乙丙⟧丁戊⟦己庚辛⟧。', '⟦戌⟧子⟦亥⟧丑，丁⟦申⟧戊。')).toEqual(['⟦戌⟧子⟦亥⟧丑，⟦丁申戊⟧。', '子丑，⟦甲乙丙丁戊己庚辛⟧。']);
  });
});

describe('the stop of a sentence that was put in', () => {
  it.each<[what: string, before: string, behind: string]>([
    ['is its own', '甲⟦。乙⟧。', '甲。⟦乙。⟧'],
    ['is its own where two were put in', '甲⟦。乙。丙⟧。', '甲。⟦乙。丙。⟧'],
    ['is its own in each place', '甲⟦。乙⟧。丙⟦。丁⟧。戊', '甲。⟦乙。⟧丙。⟦丁。⟧戊'],
    ['stays where a line was put in', '甲⟦。\n乙⟧。', '甲⟦。\n乙⟧。'],
    ['goes with a clause appended behind a semicolon', '甲⟦；乙⟧。丙', '甲⟦；乙。⟧丙'],
    ['stays behind other words', '甲⟦，乙⟧。', '甲⟦，乙⟧。'],
    ['stays with the old sentence where a comma follows', '甲⟦。乙⟧，丙', '甲⟦。乙⟧，丙'],
    ['at the end of the text is there no more', '甲⟦。乙⟧', '甲⟦。乙⟧'],
  ])('%s', (_what, before, behind) => {
    expect(sentences(before)).toBe(behind);
  });
});

describe('a character of two units', () => {
  it.each([['\u{10000}', '\u{10001}'], ['\u{20000}', '\u{20001}'], ['\u{10fffe}', '\u{10ffff}']])('is marked whole: %j', (old, now) => {
    expect(settled(`甲⟦${now}⟧乙`, `甲${old[0]!}⟦${old[1]!}⟧乙`)).toBe(`甲⟦${now}⟧乙`);
    expect(settled(`甲${now[0]!}⟦${now[1]!}⟧乙`, `甲${old[0]!}⟦${old[1]!}⟧乙`)).toBe(`甲⟦${now}⟧乙`);
    expect(settled(`⟦${now}⟧乙`, `${old[0]!}⟦${old[1]!}⟧乙`)).toBe(`⟦${now}⟧乙`);
    expect(settled(`${now[0]!}⟦${now[1]!}⟧乙`, `${old[0]!}⟦${old[1]!}⟧乙`)).toBe(`⟦${now}⟧乙`);
    expect(after((a, b, partners) => settle(a, b, partners, WEIGHTS), `甲${now[0]!}⟦${now[1]!}⟧乙`, `甲${old[0]!}⟦${old[1]!}⟧乙`)[0]).toBe(`甲⟦${old}⟧乙`);
  });
  it('is left alone with what stands beside it', () => {
    expect(settled('甲\u{20000}⟦乙⟧丙')).toBe('甲\u{20000}⟦乙⟧丙');
    expect(settled('甲⟦乙⟧\u{20000}丙')).toBe('甲⟦乙⟧\u{20000}丙');
    expect(settled('甲\ud7ff⟦乙⟧丙')).toBe('甲\ud7ff⟦乙⟧丙');
    expect(settled('甲⟦乙⟧丙\ud840')).toBe('甲⟦乙⟧丙\ud840');
  });
});

describe('what is marked whole', () => {
  it.each<[what: string, before: string, behind: string]>([
    ['a quoted term of ten', '稱「甲⟦乙⟧丙丁戊己庚辛壬癸」者', '稱「⟦甲乙丙丁戊己庚辛壬癸⟧」者'],
    ['a quoted term of eleven not', '稱「甲⟦乙⟧丙丁戊己庚辛壬癸子」者', '稱「甲⟦乙⟧丙丁戊己庚辛壬癸子」者'],
    ['a quoted term that did not change not', '稱「甲乙」⟦丙⟧者', '稱「甲乙」⟦丙⟧者'],
    ['the second of two quoted terms', '稱「甲乙」及「丙⟦丁⟧」者', '稱「甲乙」及「⟦丙丁⟧」者'],
    ['both of two quoted terms', '「⟦甲⟧乙」「丙⟦丁⟧」', '「⟦甲乙⟧」「⟦丙丁⟧」'],
    ['a quote that goes on in the next line not', '「甲\n⟦乙⟧丙」', '「甲\n⟦乙⟧丙」'],
    ['a quote that does not end not', '「甲⟦乙⟧丙', '「甲⟦乙⟧丙'],
    ['the end of a quote before its beginning not', '甲」乙⟦丙⟧丁「戊', '甲」乙⟦丙⟧丁「戊'],
    ['another law with its new number', '依⟦學位授予⟧法第⟦三⟧條規定', '依⟦學位授予法第三條⟧規定'],
    ['another law whose kind has two characters', '依⟦組織⟧條例第⟦三⟧條規定', '依⟦組織條例第三條⟧規定'],
    ['a law whose kind has more not', '依⟦組織⟧自治法規第⟦三⟧條規定', '依⟦組織⟧自治法規第⟦三⟧條規定'],
    ['a new number of the same law not', '依組織法第⟦三⟧條規定', '依組織法第⟦三⟧條規定'],
    ['a number behind a new clause not', '⟦甲乙⟧、第⟦三⟧條', '⟦甲乙⟧、第⟦三⟧條'],
    ['a number directly behind new words not', '依⟦甲乙第三⟧條規定', '依⟦甲乙第三條⟧規定'],
    ['a number behind a new law without its kind not', '依⟦甲乙⟧第⟦三⟧條規定', '依⟦甲乙⟧第⟦三⟧條規定'],
    ['a law whose number stayed not', '依⟦組織⟧法第三條規定', '依⟦組織⟧法第三條規定'],
    ['第 that no number follows not', '⟦考試⟧及第⟦者⟧', '⟦考試⟧及第⟦者⟧'],
    ['a number whose unit became another not', '⟦甲乙⟧十三⟦名⟧', '⟦甲乙⟧十三⟦名⟧'],
    ['the unit of a number that begins the text with 第', '⟦第三⟧條之申請', '⟦第三條⟧之申請'],
    ['a number of a number not', '第⟦三⟧條第⟦四⟧項', '第⟦三⟧條第⟦四⟧項'],
    ['the unit of a number that came with other words', '設⟦委員九⟧人', '設⟦委員九人⟧'],
    ['the unit of a citation that came with other words', '依⟦增修條文第十二⟧條', '依⟦增修條文第十二條⟧'],
    ['the unit of a number that came alone not', '第⟦四⟧項', '第⟦四⟧項'],
    ['the unit of a number that begins its line not', '甲⟦\n二十⟧人', '甲⟦\n二十⟧人'],
    ['the unit of a long number that came alone not', '置⟦二十一⟧人', '置⟦二十一⟧人'],
  ])('%s', (_what, before, behind) => {
    expect(settled(before)).toBe(behind);
  });
});

describe('of two brackets', () => {
  it.each<[what: string, before: string, behind: string, old: string]>([
    ['a mark does not take the first alone', '一、⟦「教學優良⟧」之認定', '一、「⟦教學優良⟧」之認定', '一、⟦滿意度「成績優良⟧」之認定'],
    ['a mark does not take the second alone', '「⟦教學優良」者⟧列入名單', '「⟦教學優良⟧」⟦者⟧列入名單', '「⟦成績優良」⟧列入名單'],
    ['a mark takes both where both are new', '一、⟦「教學優良」⟧之認定', '一、⟦「教學優良」⟧之認定', '一、⟦「成績優良」⟧之認定'],
    ['a mark takes the one that the old words had not', '一、⟦「教學優良⟧」之認定', '一、⟦「教學優良⟧」之認定', '一、⟦成績優良⟧」之認定'],
    ['a mark leaves those of two kinds in their order', '⟦甲」乙（丙⟧）丁', '⟦甲⟧」⟦乙⟧（⟦丙⟧）丁', '⟦子」丑（寅⟧）丁'],
    ['a mark keeps one whose order changed', '⟦甲」乙（丙⟧）丁', '⟦甲⟧」⟦乙（丙⟧）丁', '⟦子（寅」丑⟧）丁'],
  ])('%s', (_what, before, behind, old) => {
    expect(settled(before, old)).toBe(behind);
  });
});

describe('an unchanged clause', () => {
  const free = (now: string, old: string): [string, string] => after((a, b, partners) => settle(a, b, partners, { ...WEIGHTS, rewritten: { share: 2, atLeast: 99, island: 0, islandAlone: 0 } }), now, old);
  it('of six units is freed of its mark, with the signs around it that are the same', () => {
    expect(free('⟦子丑寅卯辰巳⟧。', '⟦子丑寅卯辰巳⟧。')).toEqual(['子丑寅卯辰巳。', '子丑寅卯辰巳。']);
    expect(free('申⟦乙。子丑寅卯辰巳、丙⟧', '申⟦丁。子丑寅卯辰巳、戊⟧')).toEqual(['申⟦丁⟧。子丑寅卯辰巳、⟦戊⟧', '申⟦乙⟧。子丑寅卯辰巳、⟦丙⟧']);
    expect(free('申⟦乙。子丑寅卯辰巳、丙⟧', '申⟦丁、子丑寅卯辰巳。戊⟧')).toEqual(['申⟦丁、⟧子丑寅卯辰巳⟦。戊⟧', '申⟦乙。⟧子丑寅卯辰巳⟦、丙⟧']);
  });
  it('of five units stays as it is', () => {
    expect(free('甲，⟦子丑寅卯辰⟧。', '甲，⟦子丑寅卯辰⟧。')).toEqual(['甲，⟦子丑寅卯辰⟧。', '甲，⟦子丑寅卯辰⟧。']);
  });
  it('is freed only where its place fits what is unmarked before and behind it', () => {
    expect(free('甲⟦子丑寅卯辰巳⟧', '⟦子丑寅卯辰巳⟧甲')).toEqual(['⟦子丑寅卯辰巳⟧甲', '甲⟦子丑寅卯辰巳⟧']);
    expect(free('⟦子丑寅卯辰巳⟧甲', '甲⟦子丑寅卯辰巳⟧')).toEqual(['甲⟦子丑寅卯辰巳⟧', '⟦子丑寅卯辰巳⟧甲']);
    expect(free('甲、⟦子丑寅卯辰巳⟧、乙', '甲、⟦子丑寅卯辰巳⟧、乙')).toEqual(['甲、子丑寅卯辰巳、乙', '甲、子丑寅卯辰巳、乙']);
  });
  it('that stands twice is freed at the first place that fits', () => {
    expect(free('甲、⟦子丑寅卯辰巳⟧', '⟦子丑寅卯辰巳⟧甲、⟦子丑寅卯辰巳。子丑寅卯辰巳⟧')).toEqual(['⟦子丑寅卯辰巳⟧甲、子丑寅卯辰巳⟦。子丑寅卯辰巳⟧', '甲、子丑寅卯辰巳']);
  });
  it('takes no place that another freed one has', () => {
    expect(free('⟦子丑寅卯辰巳、子丑寅卯辰巳⟧', '⟦子丑寅卯辰巳⟧')).toEqual(['子丑寅卯辰巳', '子丑寅卯辰巳⟦、子丑寅卯辰巳⟧']);
    expect(free('⟦子丑寅卯辰巳、午未申酉戌亥⟧', '⟦午未申酉戌亥、子丑寅卯辰巳⟧')).toEqual(['⟦午未申酉戌亥、⟧子丑寅卯辰巳', '子丑寅卯辰巳⟦、午未申酉戌亥⟧']);
    expect(free('⟦子丑寅卯辰巳⟧。⟦午未申酉戌亥⟧', '⟦子丑寅卯辰巳⟧。⟦午未申酉戌亥⟧')).toEqual(['子丑寅卯辰巳。午未申酉戌亥', '子丑寅卯辰巳。午未申酉戌亥']);
  });
  it('is not freed where a part of it is unmarked', () => {
    expect(free('⟦子丑寅⟧卯⟦辰巳午⟧。', '子丑寅卯⟦辰巳午⟧。')[1]).toBe('⟦子丑寅⟧卯⟦辰巳午⟧。');
  });
  it('of another line is freed with no line break beside it', () => {
    expect(free('甲⟦\n子丑寅卯辰巳⟧', '甲⟦\n子丑寅卯辰巳⟧')).toEqual(['甲⟦\n⟧子丑寅卯辰巳', '甲⟦\n⟧子丑寅卯辰巳']);
  });
});

describe('the stop of a sentence', () => {
  const settled = (now: string, old: string): string => after((a, b, partners) => settle(a, b, partners, WEIGHTS), now, old)[1];
  it('goes with one that is marked from its beginning', () => {
    expect(settled('⟦子丑寅卯⟧。', '⟦午未申酉⟧。')).toBe('⟦子丑寅卯。⟧');
    expect(settled('甲。⟦子，丑寅卯⟧。乙', '甲。⟦午未申酉⟧。乙')).toBe('甲。⟦子，丑寅卯。⟧乙');
  });
  it('stays with one of which a word stays', () => {
    expect(settled('甲⟦子丑寅卯⟧。', '甲⟦午未申酉⟧。')).toBe('甲⟦子丑寅卯⟧。');
  });
  it('comes back where a clause of the sentence is freed', () => {
    expect(settled('⟦乙。子丑寅卯辰巳⟧。⟦丙丁⟧', '⟦子丑寅卯辰巳，戊⟧。')).toBe('⟦乙。⟧子丑寅卯辰巳。⟦丙丁⟧');
  });
});
