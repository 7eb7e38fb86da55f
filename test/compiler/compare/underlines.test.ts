import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../compiler/compare/fold.ts';
import { difference, underlines } from '../../../compiler/compare/text-difference.ts';
import { bracketed } from './regulations.ts';

const marked = (before: string, after: string): string => bracketed(after, underlines(before, after).amended);
const markedOld = (before: string, after: string): string => bracketed(before, underlines(before, after).current);
const removed = (before: string, after: string): string => bracketed(before, underlines(before, after).removed);

describe('marks in the amended text', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a number without its unit', '應有三十人以上連署。', '應有[十五]人以上連署。'],
    ['a number that ends like the old one, as a whole', '應有二十人以上連署。', '應有[十]人以上連署。'],
    ['a number before a measure word without it', '（一）入學申請表二份。', '（一）入學申請表[一]份。'],
    ['the number of a citation without its unit', '依第三條第二項規定辦理。', '依第三條第[四]項規定辦理。'],
    ['a whole word, not the characters that differ', '私立學校職員依兩性平等法辦理。', '私立學校職員依[性別]平等法辦理。'],
    ['an added sentence with its stop', '學生應於期限內選課。', '學生應於期限內選課。[但情形特殊者，不在此限。]'],
    ['an added line', '學生應於期限內選課。\n逾期不受理。', '學生應於期限內選課。\n[選課結果應公告之。]\n逾期不受理。'],
    ['words in the middle of a clause', '本會由教務長及學務長組成。', '本會由[副校長、]教務長及學務長組成。'],
    ['a short island within rewritten words goes with them', '委員六人至十人，任期一年。', '委員[八人至十四人]，任期一年。'],
    ['nothing where words were only taken out', '比照本條前二項之規定。', '比照前二項之規定。'],
    ['an item added to a list', '外籍生、僑生及陸生得申請。', '外籍生、僑生[、交換生]及陸生得申請。'],
    ['a short quoted term as a whole', '應註明「停修」字樣。', '應註明「[停止修習]」字樣。'],
    ['a sentence that is mostly new as a whole', '聯席會議審查完竣後，由本會召集人出席報告，有關機密部分，以秘密會議行之。', '[總報告提報院會時，由各委員會各推召集人一人出席說明；]有關機密部分，以秘密會議行之。'],
    ['the words around a replaced number not', '設董事會，由董事十一人組織之。', '設董事會，由董事[十七至二十一人]組織之。'],
    ['members of a list apart', '審查經濟、公平交易及能源政策。', '審查經濟、公平交易[、]能源[、科技]政策。'],
    ['a sentence put in behind another, with its own stop', '得加入其他團體。應報備查。', '得加入其他團體。[團體未達五個時，得合組之。]應報備查。'],
    ['a clause appended behind a semicolon, with the stop that is now its own', '由中央銀行經理。', '由中央銀行經理[；其辦法，由財政部定之。]'],
    ['a sentence that is new from beginning to end with its stop', '電影片經檢查准予映演者，由本部於執照載明之。', '[電影片無前條各款情形之一者，應依內容予以分級；其分級辦法，由本部另定之。]'],
    ['a freed clause at the end of a sentence with its stop', '甲項應予公告。依規定辦理。', '甲項應予公告。[乙項另定之。]依規定辦理。'],
    ['an item after the one with its own opening words, though another is more alike', '一、司法委員會。\n二、法制委員會。', '一、司法[及法制]委員會。'],
    ['an item whose opening words others have too by its likeness', '一、學生獎懲委員會。\n二、學生申訴評議委員會。', '[一]、學生申訴[案件]評議委員會。'],
    ['the citation of another law as a whole', '本辦法依大學法第二十八條規定訂定之。', '本辦法依[學位授予法第三條]規定訂定之。'],
    ['a word of two characters as a whole where another word stood', '授予藝術學碩士學位。', '授予[文學]碩士學位。'],
    ['a quoted term without the brackets that stayed', '一、滿意度「成績優良」之認定', '一、「[教學優良]」之認定'],
    ['a number and a clause that was put in behind it apart', '應有十五人以上連署。', '應有[三十]人以上連署[，並送本處備查]。'],
    ['a number without what stands behind its unit', '應於一週內送達。', '應於[三日]內送達。'],
    ['a clause that begins behind a number and its unit', '應於三日內申請。', '應於三日內[向教務處]申請。'],
    ['an article kept within a sentence of which only parts are new', '應依本校考試規則第十三條辦理。', '應依本校考試[須知]第十三條[或學生請假規則]辦理。'],
    ['one mark as it is, without the words before it in its clause', '本會置委員五人，由校長聘任。', '本會置委員[七人，任期二年]，由校長聘任。'],
    ['a new law and a new number of an article as one', '依本校規則第五條辦理。', '依本校[辦法第三條]辦理。'],
    ['with a citation that is new, its unit', '依憲法第一百七十四條之規定，設委員會。', '依憲法[增修條文第十二條]之規定，設委員會。'],
  ];
  it.each(cases)('%s', (_what, before, after) => {
    expect(marked(before, after.replace(/[[\]]/gu, ''))).toBe(after);
  });
});

describe('marks in the current text', () => {
  it('shows what was taken out and what was replaced', () => {
    expect(markedOld('應有三十人以上連署，並送本處備查。', '應有十五人以上連署。')).toBe('應有[三十]人以上連署[，並送本處備查]。');
  });
  it('tells words that were only taken out from replaced ones', () => {
    expect(removed('應有三十人以上連署，並送本處備查。', '應有十五人以上連署。')).toBe('應有三十人以上連署[，並送本處備查]。');
  });
  it('is drawn as if the new text had been the old one', () => {
    expect(markedOld('應有三十人以上連署，並送本處備查。', '應有十五人以上連署。')).toBe('應有[三十]人以上連署[，並送本處備查]。');
    expect(markedOld('稱「成績優良」者', '稱「教學優良」者')).toBe('稱「[成績優良]」者');
  });
  it('takes a 款 for taken out though the next one has its number now', () => {
    const before = '應備下列文件：\n一、申請書。\n二、成績單正本一份。\n三、推薦函。\n四、自傳及讀書計畫。';
    const after = '應備下列文件：\n一、申請書。\n二、推薦函。\n三、自傳及讀書計畫。';
    expect(removed(before, after)).toBe('應備下列文件：\n一、申請書。\n[二、成績單正本一份。]\n三、推薦函。\n四、自傳及讀書計畫。');
    expect(markedOld(before, after)).toBe('應備下列文件：\n一、申請書。\n[二、成績單正本一份。]\n[三]、推薦函。\n[四]、自傳及讀書計畫。');
  });
  it('takes out the rest of a word only', () => {
    expect(removed('本辦法依據大學法規定訂定之。', '本辦法依大學法規定訂定之。')).toBe('本辦法依[據]大學法規定訂定之。');
    expect(removed('本辦法依據大學法規定訂定之。', '本辦法據大學法規定訂定之。')).toBe('本辦法[依]據大學法規定訂定之。');
  });
  it('takes a text of which nothing stayed for replaced', () => {
    expect(removed('總則', '組織')).toBe('總則');
    expect(removed('總則', '')).toBe('[總則]');
    expect(removed('總則', '無')).toBe('總則');
    expect(removed('甲案應提會。\n乙案緩議之。', '由校長另定。')).toBe('甲案應提會。\n乙案緩議之。');
    expect(removed('甲案應提會。\n乙案緩議之。', '甲案應提會。\n由校長另定。')).toBe('甲案應提會。\n[乙案緩議之。]');
  });
  it('takes a deleted line for taken out', () => {
    expect(removed('甲案提會。\n乙案緩議。\n丙案通過。', '甲案提會。\n丙案通過。')).toBe('甲案提會。\n[乙案緩議。]\n丙案通過。');
  });
});

describe('the rows of a table', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['cell by cell', '| 資工系 | 128 | 無 |\n| 電機系 | 130 | 含通識28學分 |', '| 資工系 | [132] | [含專題] |\n| 電機系 | 130 | 含通識[30]學分 |'],
    ['numbers without their units', '| 一等 | 500元 | 三名 |', '| 一等 | [600]元 | [五]名 |'],
    ['of a new row the cells', '| 資工系 | 128 |\n| 電機系 | 130 |', '| 資工系 | 128 |\n| [機械系] | [135] |\n| 電機系 | 130 |'],
    ['of a new column the cells', '| 項目 | 申請時間 | 承辦單位 |\n| 休學 | 學期結束前 | 註冊組 |', '| 項目 | 申請時間 | [應附文件] | 承辦單位 |\n| 休學 | 學期結束前 | [家長同意書] | 註冊組 |'],
    ['no sentence that goes on in the next cell', '| 罰則 | 記過一次 | 學務處 |', '| 罰則 | [記大過一次並停學] | 學務[長核定] |'],
    ['the cells of a table in a cell', '| 一等 | 年級\t名額 一年級\t三名 二年級\t二名 |', '| 一等 | 年級\t名額 [甲組]\t[五]名 二年級\t[四]名 |'],
    ['but a | in other words is one', '設甲組。', '設甲[|乙]組。'],
  ];
  it.each(cases)('%s', (_what, before, after) => {
    expect(marked(before, after.replace(/[[\]]/gu, ''))).toBe(after);
  });
  it('say what became of the old ones', () => {
    expect(markedOld('| 一等 | 500元 | 三名 |', '| 一等 | 600元 | 五名 |')).toBe('| 一等 | [500]元 | [三]名 |');
    expect(removed('| 一等 | 500元 |\n| 二等 | 300元 |', '| 一等 | 500元 |')).toBe('| 一等 | 500元 |\n| [二等] | [300元] |');
  });
});

describe('typographic noise', () => {
  it('is not marked and is reported with its place', () => {
    const found = underlines('臺北巿︰０五', '台北市：○五');
    expect(found.amended).toEqual([]);
    expect(found.current).toEqual([]);
    expect(found.noise.amended).toEqual([[0, 1], [2, 3], [3, 4], [4, 5]]);
    expect(found.noise.current).toEqual([[0, 1], [2, 3], [3, 4], [4, 5]]);
  });
  it('includes white space, which may differ in length', () => {
    expect(underlines('總　則', '總則')).toMatchObject({ amended: [], current: [] });
  });
  it('does not hide a change beside it', () => {
    expect(marked('臺北市政府應於三日內公告', '台北市政府應於五日內公告')).toBe('台北市政府應於[五]日內公告');
  });
  it('folds unit for unit', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(fold(text)).toHaveLength(text.length); }));
    expect(fold('︰０巿臺\uF95A')).toBe(':0市台讀');
  });
});

const LETTERS = ['學', '生', '應', '選', '課', '三', '十', '第', '條', '，', '。', '、', '；', '「', '」', '\n', ' ', '臺', '台', '\u{20000}'];
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }).map((units) => units.join(''));
const phrase = fc.constantFrom('學生應於期限內選課', '但情形特殊者', '不在此限', '依第三條規定', '經教務會議通過', '三十人以上', '得申請', '應繳費', '由系主任核可後送教務處備查');
const clause = fc.tuple(phrase, fc.constantFrom('，', '。', '；', '。\n', '、')).map((parts) => parts.join(''));
const prose = fc.array(clause, { minLength: 1, maxLength: 12 }).map((clauses) => clauses.join(''));

const visible = (s: string): string => fold(s).replaceAll(' ', '');
function unmarkedOf(whole: string, ranges: readonly (readonly [number, number])[]): string {
  return visible([...ranges].reverse().reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), whole));
}
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of part.split('')) {
    at = whole.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('what always holds', () => {
  it.each([['random characters', text], ['clauses put together', prose]] as const)('every changed character is covered: %s', (_name, source) => {
    fc.assert(fc.property(source, source, (before, after) => {
      const found = underlines(before, after);
      expect(isSubsequence(unmarkedOf(after, found.amended), visible(before))).toBe(true);
    }), { numRuns: 300 });
  });
  it('a clause of six or more characters that stands in its place in the old text is never marked whole', () => {
    fc.assert(fc.property(prose, prose, (before, after) => {
      const { amended } = underlines(before, after);
      const shadow = visible(before);
      for (const { 0: words, index } of after.matchAll(/[^。、()「」\n]{6,}/gu)) {
        if (!amended.some(([from, to]) => from <= index && index + words.length <= to)) continue;
        const freed = amended.flatMap(([from, to]): [number, number][] => [[from, Math.min(to, index)], [Math.max(from, index + words.length), to]]).filter(([from, to]) => from < to);
        const [head, tail] = [unmarkedOf(after.slice(0, index), freed.filter(([, to]) => to <= index)), unmarkedOf(after.slice(index + words.length), freed.filter(([from]) => from >= index + words.length).map(([from, to]) => [from - index - words.length, to - index - words.length]))];
        expect(embeds(head, visible(words), tail, shadow)).toBe(false);
      }
    }), { numRuns: 300 });
  });
  it('ranges are sorted, disjoint, within the text and within a line', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const found = underlines(before, after);
      for (const [whole, ranges] of [[after, found.amended], [before, found.current], [before, found.removed]] as const) {
        ranges.forEach(([from, to], index) => {
          expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : (ranges[index - 1]?.[1] ?? 0));
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(whole.length);
          expect(whole.slice(from, to)).not.toContain('\n');
        });
      }
    }), { numRuns: 300 });
  });
  it('equal texts have no marks', () => {
    fc.assert(fc.property(text, (same) => {
      expect(underlines(same, same)).toEqual({ amended: [], current: [], removed: [], noise: { amended: [], current: [] } });
    }));
  });
});

/** head, then words in one piece, then tail stand in whole, in this order. */
function embeds(head: string, words: string, tail: string, whole: string): boolean {
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
    if (isSubsequence(head, whole.slice(0, at)) && isSubsequence(tail, whole.slice(at + words.length))) return true;
  }
  return false;
}

describe('difference', () => {
  it('is made of whole words', () => {
    expect(difference('應於一週內送達。', '應於三日內送達。')).toEqual([
      { kind: 'equal', text: '應於' }, { kind: 'delete', text: '一週' }, { kind: 'insert', text: '三日' }, { kind: 'equal', text: '內送達。' },
    ]);
  });
  it('rebuilds both texts exactly, noise and white space included', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const pieces = difference(before, after);
      const side = (kind: 'insert' | 'delete'): string => pieces.filter((piece) => piece.kind === 'equal' || piece.kind === kind).map((piece) => piece.text).join('');
      expect(side('delete')).toBe(before);
      expect(side('insert')).toBe(after);
    }), { numRuns: 500 });
  });
  it('of long texts end', () => {
    const article = (seed: number): string => Array.from({ length: 400 }, (_, i) => `第${i * seed}案由系所提出，經${(i * 7) % 13}人同意後送教務處備查`).join('。');
    const found = underlines(article(3), article(4));
    expect(found.amended.length).toBeGreaterThan(0);
  });
});
