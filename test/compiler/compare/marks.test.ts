/** The last touches to marks, one at a time: what is marked before and after each. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { anchors } from '../../../compiler/compare/anchors.ts';
import { matchLines } from '../../../compiler/compare/match-lines.ts';
import { isMarked, type Partners } from '../../../compiler/compare/partners.ts';
import { takeInSentences } from '../../../compiler/compare/sentences.ts';
import { settle } from '../../../compiler/compare/settle.ts';
import { difference, underlines } from '../../../compiler/compare/text-difference.ts';
import { unitsOf, type Units } from '../../../compiler/compare/units.ts';
import { WEIGHTS } from '../../../compiler/compare/weights.ts';
import { bracketed } from './regulations.ts';

/** A text (without white space) without its brackets, and which of its units stand outside of them. */
function read(marked: string): { text: string; kept: Uint8Array } {
  const kept: number[] = [];
  let outside = 1;
  for (const unit of marked.split('')) {
    if (unit === '[' || unit === ']') outside = unit === ']' ? 1 : 0;
    else kept.push(outside);
  }
  return { text: marked.replace(/[[\]]/gu, ''), kept: Uint8Array.from(kept) };
}

/** The text with brackets around what is not kept. */
const show = (text: string, kept: Uint8Array): string =>
  text.split('').map((unit, k) => (kept[k] ? unit : `${k === 0 || kept[k - 1] ? '[' : ''}${unit}${k + 1 === text.length || kept[k + 1] ? ']' : ''}`)).join('');

type Touch = (a: Units, b: Units, partners: Partners) => void;
const touched = (touch: Touch) => (before: string, after: string): [string, string] => {
  const [a, b] = [read(before), read(after)];
  const places = [...a.kept.keys()].filter((i) => a.kept[i]);
  const partners = Int32Array.from(b.kept, (is) => (is ? (places.shift() ?? a.kept.length) : -1));
  touch(unitsOf(a.text), unitsOf(b.text), partners);
  return [show(a.text, a.kept.map((_, i) => (partners.includes(i) ? 1 : 0))), show(b.text, Uint8Array.from(partners, (_, j) => (isMarked(partners, j) ? 0 : 1)))];
};
const settled = touched((a, b, partners) => settle(a, b, partners, WEIGHTS));
const sentences = touched((a, b, partners) => takeInSentences(a, b, partners, WEIGHTS.rewritten));

describe('words', () => {
  const marked = (before: string, after: string): string => bracketed(after, underlines(before, after).amended);
  it('are marked as a whole where another word stood', () => {
    expect(marked('凡學生應申請。', '凡學員應申請。')).toBe('凡[學員]應申請。');
    expect(marked('經教務會議通過。', '經校務會議通過。')).toBe('經[校務]會議通過。');
    expect(marked('授予藝術學碩士學位。', '授予文學碩士學位。')).toBe('授予[文學]碩士學位。');
  });
  it('do not take in a word beside them that the dictionary joins to them', () => {
    expect(marked('稅率為百分之四。', '稅率為百分之五。')).toBe('稅率為百分之[五]。');
    expect(marked('其交割，得以帳簿劃撥方式為之。', '其交割，應以帳簿劃撥方式為之。')).toBe('其交割，[應]以帳簿劃撥方式為之。');
  });
  it('do not take in the sign at the end of a line with the break behind it', () => {
    expect(marked('檢附下列文件：\r\n一、申請書。', '檢附下列證件：\r\n一、申請書。')).toBe('檢附下列[證件]：\r\n一、申請書。');
  });
});

describe('what is marked whole', () => {
  it('a character of two units', () => {
    for (const [old, now] of [['\u{10000}', '\u{10001}'], ['\u{10FC00}', '\u{10FC01}'], ['\u{20000}', '\u{20001}'], ['\u{20000}', '\u{2F800}']] as const) {
      const { amended, current } = underlines(`甲、${old}、乙`, `甲、${now}、乙`);
      expect([bracketed(`甲、${now}、乙`, amended), bracketed(`甲、${old}、乙`, current)]).toEqual([`甲、[${now}]、乙`, `甲、[${old}]、乙`]);
    }
  });
  it('a new law with the new number of its article', () => {
    expect(settled('依[大學]法第[二十八]條規定', '依[學位授予]法第[三]條規定')[1]).toBe('依[學位授予法第三條]規定');
    expect(settled('依[大學]條例第[八]條規定', '依[學位授予]條例第[三]條規定')[1]).toBe('依[學位授予條例第三條]規定');
  });
  it('but not a number far behind a change, behind a sign, or of a law that stayed', () => {
    expect(settled('依[甲乙]施行細則第[八]條', '依[丙丁]施行細則第[三]條')[1]).toBe('依[丙丁]施行細則第[三]條');
    expect(settled('依[甲乙]暫行法第[八]條', '依[丙丁]暫行法第[三]條')[1]).toBe('依[丙丁]暫行法第[三]條');
    expect(settled('依[甲乙]、第[八]條', '依[丙丁]、第[三]條')[1]).toBe('依[丙丁]、第[三]條');
    expect(settled('依大學法第[八]條', '依大學法第[三]條')[1]).toBe('依大學法第[三]條');
  });
  it('a unit of a citation that is new, not of a number that changed', () => {
    expect(settled('依憲法規定', '依憲法[增修條文第十二]條規定')[1]).toBe('依憲法[增修條文第十二條]規定');
    expect(settled('依第三項', '依第[四]項')[1]).toBe('依第[四]項');
    expect(settled('依項規定', '依[第四]項規定')[1]).toBe('依[第四項]規定');
    expect(settled('由人組成', '由[委員十二]人組成')[1]).toBe('由[委員十二人]組成');
    expect(settled('由十人組成', '由[十二]人組成')[1]).toBe('由[十二]人組成');
    expect(settled('人組成', '[十二]人組成')[1]).toBe('[十二]人組成');
  });
  it('a short quoted term, within a line', () => {
    expect(settled('註明「停修」', '註明「停[止]修」')[1]).toBe('註明「[停止修]」');
    expect(settled('註明「停修」及「退選」', '註明「停修」及「退[出]選」')[1]).toBe('註明「停修」及「[退出選]」');
    expect(settled('註明「停修」', '註明「停修」[等]')[1]).toBe('註明「停修」[等]');
    expect(settled('註明「停', '註明「停[止]')[1]).toBe('註明「停[止]');
    expect(settled('「甲\n乙」', '「甲[丙]\n乙」')[1]).toBe('「甲[丙]\n乙」');
    expect(settled('「一二三四五六七八九」', '「一二三四五六七八九[甲]」')[1]).toBe('「[一二三四五六七八九甲]」');
    expect(settled('「甲一二三四五六七八九」', '「甲一二三四五六七八九[乙]」')[1]).toBe('「甲一二三四五六七八九[乙]」');
  });
});

describe('an unchanged clause', () => {
  it('of six characters is not marked where it stands in its place', () => {
    expect(settled('[甲乙丙丁戊己]庚。', '[甲乙丙丁戊己、]庚。')[1]).toBe('甲乙丙丁戊己[、]庚。');
    expect(settled('[甲乙丙丁戊]庚。', '[甲乙丙丁戊、]庚。')[1]).toBe('[甲乙丙丁戊、]庚。');
    expect(settled('子丑寅卯辰巳、[甲乙丙丁戊]庚。', '子丑寅卯辰巳、[甲乙丙丁戊、]庚。')[1]).toBe('子丑寅卯辰巳、[甲乙丙丁戊、]庚。');
  });
  it('is freed with the signs around it that stayed too', () => {
    expect(settled('[子、甲乙丙丁戊己、丑]', '[寅、甲乙丙丁戊己、卯]')).toEqual(['[子]、甲乙丙丁戊己、[丑]', '[寅]、甲乙丙丁戊己、[卯]']);
    expect(settled('[子。甲乙丙丁戊己、丑]', '[寅、甲乙丙丁戊己。卯]')).toEqual(['[子。]甲乙丙丁戊己[、丑]', '[寅、]甲乙丙丁戊己[。卯]']);
  });
  it('stays marked where what surrounds it stands on the other side', () => {
    expect(settled('庚辛[甲乙丙丁戊己]', '[甲乙丙丁戊己]、庚辛')[1]).toBe('[甲乙丙丁戊己]、庚辛');
    expect(settled('[甲乙丙丁戊己]庚辛、', '庚辛、[甲乙丙丁戊己]')[1]).toBe('庚辛、[甲乙丙丁戊己]');
    expect(settled('庚辛', '庚辛、[甲乙丙丁戊己]')[1]).toBe('庚辛、[甲乙丙丁戊己]');
  });
  it('is freed once for each time that it stood there', () => {
    expect(settled('[甲乙丙丁戊己]', '[甲乙丙丁戊己、甲乙丙丁戊己]')[1]).toBe('甲乙丙丁戊己[、甲乙丙丁戊己]');
    expect(settled('[甲乙丙丁戊己、甲乙丙丁戊己]', '[甲乙丙丁戊己、甲乙丙丁戊己]')[1]).toBe('甲乙丙丁戊己、甲乙丙丁戊己');
  });
});

describe('a rewritten sentence', () => {
  /** The new text behind the touch; each of its marks replaced a character. */
  const rewritten = (now: string): string => sentences(now.replace(/\[[^\]]*\]/gu, '[口]'), now)[1];
  it('takes in what stayed between its new words', () => {
    expect(rewritten('[甲乙丙丁]應[戊己庚辛]。')).toBe('[甲乙丙丁應戊己庚辛]。');
    expect(rewritten('[甲乙丙]，[丁戊己]。')).toBe('[甲乙丙，丁戊己]。');
  });
  it('keeps the words that one clause begins and ends with', () => {
    expect(rewritten('由[甲乙丙丁]及[戊己]為之。')).toBe('由[甲乙丙丁及戊己]為之。');
  });
  it('is not one where too little is new, or too much in one piece stayed', () => {
    expect(rewritten('[甲乙]應[丙丁]。')).toBe('[甲乙]應[丙丁]。');
    expect(rewritten('[甲乙丙]應於期限[丁戊己]。')).toBe('[甲乙丙]應於期限[丁戊己]。');
    expect(rewritten('[甲乙丙丁戊己庚辛壬癸]，應由系所主管核[子丑寅卯]。')).toBe('[甲乙丙丁戊己庚辛壬癸，應由系所主管核子丑寅卯]。');
    expect(rewritten('[甲乙丙丁戊己庚辛壬癸]，應由系所主管核定[子丑寅卯]。')).toBe('[甲乙丙丁戊己庚辛壬癸]，應由系所主管核定[子丑寅卯]。');
  });
  it('is one from a share and a number of new characters on', () => {
    expect(rewritten('[甲乙丙]，於期限內[丁戊己]。')).toBe('[甲乙丙，於期限內丁戊己]。');
    expect(rewritten('[甲乙丙]，應於期限內送[丁戊己]。')).toBe('[甲乙丙]，應於期限內送[丁戊己]。');
    expect(rewritten('[甲乙丙]應[丁戊]。')).toBe('[甲乙丙]應[丁戊]。');
  });
  it('keeps members of a list apart', () => {
    expect(rewritten('[甲乙丙丁]、能源、[戊己庚辛]。')).toBe('[甲乙丙丁]、能源、[戊己庚辛]。');
    expect(rewritten('[甲乙丙丁]應、[戊己庚辛]。')).toBe('[甲乙丙丁]應、[戊己庚辛]。');
    expect(rewritten('[甲乙丙丁、]應[戊己庚辛]。')).toBe('[甲乙丙丁、]應[戊己庚辛]。');
    expect(rewritten('[甲乙丙丁]應[、戊己庚辛]。')).toBe('[甲乙丙丁]應[、戊己庚辛]。');
  });
  it('ends at the stop and at the end of the line, and begins behind the number of the line', () => {
    expect(rewritten('[甲乙丙丁]。應[戊己庚辛]。')).toBe('[甲乙丙丁]。應[戊己庚辛]。');
    expect(rewritten('[甲乙丙丁]\n應[戊己庚辛]')).toBe('[甲乙丙丁]\n應[戊己庚辛]');
    expect(rewritten('一、[甲乙丙丁]應[戊己]。')).toBe('一、[甲乙丙丁應戊己]。');
    expect(rewritten('[甲乙丙，丁戊]；應[己庚辛壬]。')).toBe('[甲乙丙，丁戊；應己庚辛壬]。');
  });
  it('has its own stop', () => {
    expect(sentences('甲。', '甲[。乙]。')[1]).toBe('甲。[乙。]');
    expect(sentences('甲。', '甲[；乙]。')[1]).toBe('甲[；乙。]');
    expect(sentences('甲。', '甲[，乙]。')[1]).toBe('甲[，乙]。');
    expect(sentences('甲。丙', '甲[。\n乙]。丙')[1]).toBe('甲[。\n乙]。丙');
    expect(sentences('甲，丙', '甲[。乙]，丙')[1]).toBe('甲[。乙]，丙');
    expect(sentences('甲。丁。', '甲[。乙]。丁[。戊]。')[1]).toBe('甲。[乙。]丁。[戊。]');
  });
});

/** `old / new` for each block of lines. */
function lined(before: string, after: string): string[] {
  const [a, b] = [unitsOf(before), unitsOf(after)];
  const part = ({ codes }: Units, [from, to]: readonly [number, number]): string => String.fromCharCode(...codes.subarray(from, to)).replaceAll('\n', '｜');
  return matchLines(a, b).map((block) => `${part(a, block.old)} / ${part(b, block.new)}`);
}

describe('lines that belong together', () => {
  const [credits, leave, fees, notice] = ['學生每學期修習學分數應達十六學分。', '請假應檢附證明文件向學務處申請。', '逾期繳費者應辦理休學手續之申請。', '選課結果由教務處公告於網頁。'];
  it('are those with the same words, in order', () => {
    expect(lined(`${credits}\n${leave}`, `${credits}\n${leave}`)).toEqual([`${credits} / ${credits}`, `${leave} / ${leave}`].map((line) => line.replaceAll('，', ',')));
    expect(lined(credits, credits.replace('十六', '十二'))).toEqual([`${credits} / ${credits.replace('十六', '十二')}`]);
  });
  it('leave alone what was put in or taken out, wherever it stands', () => {
    expect(lined(`${credits}\n${leave}`, `${notice}\n${credits}\n${leave}`)).toEqual([` / ${notice}`, `${credits} / ${credits}`, `${leave} / ${leave}`]);
    expect(lined(`${credits}\n${leave}`, `${credits}\n${notice}\n${leave}`)).toEqual([`${credits} / ${credits}`, ` / ${notice}`, `${leave} / ${leave}`]);
    expect(lined(`${credits}\n${leave}`, `${credits}\n${leave}\n${notice}`)).toEqual([`${credits} / ${credits}`, `${leave} / ${leave}`, ` / ${notice}`]);
    expect(lined(`${notice}\n${credits}\n${fees}\n${leave}`, `${credits}\n${leave}`)).toEqual([`${notice} / `, `${credits} / ${credits}`, `${fees} / `, `${leave} / ${leave}`]);
    expect(lined('', '')).toEqual([' / ']);
    expect(lined('甲', '乙')).toEqual(['甲 / ', ' / 乙']);
  });
  it('take a line that was split, before and behind', () => {
    expect(lined(`${credits}${leave}`, `${credits}\n${leave}`)).toEqual([`${credits}${leave} / ${credits}｜${leave}`]);
    expect(lined(`${notice}\n${credits}${leave}${fees}`, `${notice}\n${credits}\n${leave}\n${fees}`)).toEqual([`${notice} / ${notice}`, `${credits}${leave}${fees} / ${credits}｜${leave}｜${fees}`]);
  });
  it('take the parts on either side of the one that has most of its words, beside other lines', () => {
    expect(lined(`${notice}\n${leave}${credits}${fees}`, `${notice}\n${leave}\n${credits}${fees}`)).toEqual([`${notice} / ${notice}`, `${leave}${credits}${fees} / ${leave}｜${credits}${fees}`]);
    expect(lined(`${credits}${fees}${leave}\n${notice}`, `${credits}${fees}\n${leave}\n${notice}`)).toEqual([`${credits}${fees}${leave} / ${credits}${fees}｜${leave}`, `${notice} / ${notice}`]);
    expect(lined(`${notice}\n${leave}\n${credits}${fees}`, `${notice}\n${leave}${credits}${fees}`)).toEqual([`${notice} / ${notice}`, `${leave}｜${credits}${fees} / ${leave}${credits}${fees}`]);
  });
  it('take lines that were joined', () => {
    expect(lined(`${credits}\n${leave}`, `${credits}${leave}`)).toEqual([`${credits}｜${leave} / ${credits}${leave}`]);
    expect(lined(`${credits}\n${leave}\n${fees}`, `${credits}${leave}${fees}`)).toEqual([`${credits}｜${leave}｜${fees} / ${credits}${leave}${fees}`]);
  });
  it('do not take a numbered line, a short one, or one beside an unchanged line', () => {
    expect(lined(`${credits}${leave}`, `${credits}\n一、${leave}`)).toEqual([`${credits}${leave} / ${credits}`, ` / 一、${leave}`]);
    expect(lined(`${credits}應申請。`, `${credits}\n應申請。`)).toEqual([`${credits}應申請。 / ${credits}`, ' / 應申請。']);
    expect(lined(`${credits}${leave}`, `${credits}${leave}\n${leave}`)).toEqual([`${credits}${leave} / ${credits}${leave}`, ` / ${leave}`]);
  });
  it('are told apart by their numbers where their words do not', () => {
    expect(lined('一、甲乙丙。\n二、甲乙丁。', '一、甲乙戊。\n二、甲乙己。')).toEqual(['一、甲乙丙。 / 一、甲乙戊。', '二、甲乙丁。 / 二、甲乙己。']);
  });

  const some = fc.array(fc.constantFrom(credits, leave, fees, notice, `${credits}${leave}`, `一、${fees}`, '甲。', ''), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
  it('cover every line of either text once, in order', () => {
    fc.assert(fc.property(some, some, (before, after) => {
      const blocks = matchLines(unitsOf(before), unitsOf(after));
      for (const [side, text] of [['old', before], ['new', after]] as const) {
        const { codes } = unitsOf(text);
        const covered = blocks.map((block) => block[side]).filter(([from, to]) => from < to);
        const parts = covered.map(([from, to]) => String.fromCharCode(...codes.subarray(from, to)));
        expect(parts.join('\n').split('\n').filter(Boolean)).toEqual(String.fromCharCode(...codes).split('\n').filter(Boolean));
        blocks.forEach((block, i) => expect(block[side][0]).toBeGreaterThanOrEqual(blocks[i - 1]?.[side][1] ?? 0));
      }
    }), { numRuns: 200 });
  });
});

describe('long texts', () => {
  const clause = (i: number): string => `第${i}案由承辦單位提${i * i}次會議決議後辦理`;
  const long = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => `${clause(from + i)}。`).join('');
  const marked = (before: string, after: string): [string, string] => {
    const { amended, current } = underlines(before, after);
    return [bracketed(before, current), bracketed(after, amended)];
  };
  it.each([1, 3, 5, 8, 30, 200])('have the marks of short ones, behind and before %i unchanged sentences', (n) => {
    const frame = (middle: string): string => `${long(0, n)}${middle}${long(n, 2 * n)}`;
    expect(marked(frame('學生應於三日內申請。'), frame('學生應於五日內申請。'))).toEqual([frame('學生應於[三]日內申請。'), frame('學生應於[五]日內申請。')]);
    expect(marked(frame('學生應於三日內申請。'), frame('學生應於三日內申請。但研究生不在此限。'))).toEqual([frame('學生應於三日內申請。'), frame('學生應於三日內申請。[但研究生不在此限。]')]);
    expect(marked(frame('學生應向教務處申請。'), frame('學生應申請。'))).toEqual([frame('學生應[向教務處]申請。'), frame('學生應申請。')]);
  });
  it.each([1, 20, 100])('may change at either end of %i sentences', (n) => {
    const middle = long(0, n);
    expect(marked(`甲、${middle}乙`, `丙、${middle}乙`)).toEqual([`[甲]、${middle}乙`, `[丙]、${middle}乙`]);
    expect(marked(`甲${middle}乙`, `甲${middle}丙`)).toEqual([`甲${middle}[乙]`, `甲${middle}[丙]`]);
    expect(marked(`甲、${middle}`, `丙、甲、${middle}乙`)[1]).toBe(`[丙、]甲、${middle}[乙]`);
    expect(marked(middle, middle)).toEqual([middle, middle]);
  });
  it('of one character have marks like any other', () => {
    expect([marked('甲', '乙'), marked('', '甲'), marked('甲', '')]).toEqual([['[甲]', '[乙]'], ['', '[甲]'], ['[甲]', '']]);
    expect(marked('甲\n丙。', '甲\n丁。')).toEqual(['甲\n[丙。]', '甲\n[丁。]']);
  });
  it('with changes far from each other have each', () => {
    const text = (a: string, b: string, c: string): string => `學生應於${a}日內申請。${long(0, 40)}教師應於${b}日內送交。${long(40, 80)}系所應於${c}日內審查。`;
    expect(marked(text('三', '五', '三'), text('四', '六', '五'))).toEqual([text('[三]', '[五]', '[三]'), text('[四]', '[六]', '[五]')]);
    expect(marked(text('三', '五', '三'), text('三', '五', '五'))).toEqual([text('三', '五', '[三]'), text('三', '五', '[五]')]);
  });
  it('slide a mark at the edge of what both begin with', () => {
    const [before, after] = [`甲${'乙'.repeat(100)}。`, `甲${'乙'.repeat(101)}。`];
    expect(underlines(before, after).amended).toHaveLength(1);
    expect(difference(before, after).filter(({ kind }) => kind !== 'equal')).toEqual([{ kind: 'insert', text: '乙' }]);
  });
  it('that were rewritten throughout are marked throughout', () => {
    const [before, after] = ['甲乙丙丁戊己庚辛壬癸', '子丑寅卯辰巳午未申酉'].map((row) => Array.from({ length: 2200 }, (_, i) => row[(i * 7 + (i >> 3)) % 10]).join('')) as [string, string];
    const last = '本要點經會議通過後實施。';
    expect(marked(`${before}。${last}`, `${after}。${last}`)[1]).toBe(`[${after}]。${last}`);
  });
});

describe('clauses that pin a long text', () => {
  const pinned = (before: string, after: string): string[] => {
    const [a, b] = [unitsOf(before).codes, unitsOf(after).codes];
    return anchors(a, b).map(({ old, new: now, length }) => {
      expect(b.subarray(now, now + length)).toEqual(a.subarray(old, old + length));
      return String.fromCharCode(...a.subarray(old, old + length));
    });
  };
  it('stand once in either text, with their sign', () => {
    expect(pinned('甲乙丙丁戊己庚。子丑寅卯辰巳午未。', '子丑寅卯辰巳午未。')).toEqual(['子丑寅卯辰巳午未。']);
    expect(pinned('子丑寅卯辰巳午。子丑寅卯辰巳午。', '子丑寅卯辰巳午。')).toEqual([]);
    expect(pinned('子丑寅卯辰巳午。', '子丑寅卯辰巳午。甲。子丑寅卯辰巳午。')).toEqual([]);
    expect(pinned('子丑寅卯辰巳午未', '甲。子丑寅卯辰巳午未')).toEqual(['子丑寅卯辰巳午未']);
  });
  it('are not too short', () => {
    expect(pinned('子丑寅卯辰巳。甲', '子丑寅卯辰巳。乙')).toEqual([]);
    expect(pinned('子丑寅卯辰巳午。甲。', '子丑寅卯辰巳午。甲。')).toEqual(['子丑寅卯辰巳午。']);
    expect(pinned('子丑寅卯辰巳午。甲', '子丑寅卯辰巳午。乙')).toEqual(['子丑寅卯辰巳午。']);
  });
  it('keep the order of both: of two that cross, one', () => {
    expect(pinned('子丑寅卯辰巳午。甲乙丙丁戊己庚。春夏秋冬東西南。', '甲乙丙丁戊己庚。春夏秋冬東西南。子丑寅卯辰巳午。')).toEqual(['甲乙丙丁戊己庚。', '春夏秋冬東西南。']);
  });
});
