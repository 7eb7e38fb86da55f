import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { AddressStep } from '../../lang/ast.ts';
import { findCitations, formatAddress, parseAddress, readAddressPrefix, shortNamesIn } from '../../lang/citations.ts';

const formal = (text: string, style: '條' | '點' = '點'): string | null => {
  const steps = parseAddress(text);
  return steps && formatAddress(steps, style);
};

describe('parseAddress', () => {
  it.each([
    ['三（四）', '第三點第四款'], ['三(四)', '第三點第四款'], ['三 (四)', '第三點第四款'], ['第三點第四款', '第三點第四款'], ['第5點第1款第2目', '第五點第一款第二目'], ['第 5 點第 1 款第 2 目', '第五點第一款第二目'],
    ['參、四（二）1.', '第三點第四款第二目第一細目'], ['參、四（二）', '第三點第四款第二目'], ['五（一）4.', '第五點第一款第四目'], ['五（一）4', '第五點第一款第四目'], ['四之（二）', '第四點第二款'],
    ['三', '第三點'], ['三、', '第三點'], ['十三', '第十三點'], ['三之一', '第三點之一'], ['三[研究所]', '第三點[研究所]'], ['第八點第一項後段', '第八點第一項後段'],
    ['附註', '附註'], ['附表1', '附表1'], ['附件 一', '附件一'], ['沿革', '沿革'], ['名稱', '名稱'], ['第二章', '第二章'], ['第一篇', '第一編'], ['第二章第三節', '第二章第三節'], ['後段', '後段'], ['但書', '但書'], ['第三款但書', '第三款但書'],
    ['第五點(一)', '第五點第一款'], ['第五點(一)1.(2)', '第五點第一款第一目第二細目'],
    ['前言', '前言'], ['第二章 前言', '第二章前言'], ['前言第二項', '前言第二項'], ['文末', '文末'], ['第三條第二處', '第三條第二處'], ['附件 第二處', '附件第二處'], ['第一章第二處第三條', '第一章第二處第三條'],
    ['第三點 表1', '第三點表1'], ['三（四）表二', '第三點第四款表2'], ['附表1 表2', '附表1表2'],
  ])('%s is %s', (text, words) => expect(formal(text)).toBe(words));
  it.each([
    ['第五條第三款序文', '第五條第三款序文'], ['第五條之一第二項', '第五條之一第二項'], ['第 5-1 條', '第五條之一'], ['第一百一十六條之一', '第一百十六條之一'], ['第116-1條', '第一百十六條之一'], ['第七條第一款第一目', '第七條第一款第一目'],
    ['第七條第一目之2', '第七條第一目第二細目'], ['十', '第十條'],
  ])('%s is %s', (text, words) => expect(formal(text, '條')).toBe(words));
  it.each(['', '三年級', '第三', '研究所', '三（四', '[研究所]', '十百', '第三點。', '（四', '表1', '第三點表', '第三點表1表2', '第三條前段表1'])('%j is none', (text) => expect(parseAddress(text)).toBeNull());

  it('a bracketed number alone names a provision that is numbered so', () => {
    expect(parseAddress('（四）')).toEqual([{ kind: 'provision', number: [4], word: null, bracketed: true }]);
    expect(parseAddress('第二章 (3)1.')).toEqual([
      { kind: 'heading', level: 'chapter', number: [2] }, { kind: 'provision', number: [3], word: null, bracketed: true }, { kind: 'child', level: null, style: 'digit', number: [1] },
    ]);
    expect(formal('（四）1.')).toBe('第四點第一款');
    expect(parseAddress('三（四）')?.[1]).toEqual({ kind: 'child', level: null, style: 'parenCjk', number: [4] });
  });

  it('keeps the styles of glyphs', () => {
    expect(parseAddress('參、四（二）1.')).toEqual([
      { kind: 'provision', number: [3], word: null, capital: true },
      { kind: 'child', level: null, style: 'cjk', number: [4] },
      { kind: 'child', level: null, style: 'parenCjk', number: [2] },
      { kind: 'child', level: null, style: 'digit', number: [1] },
    ]);
  });
});

describe('readAddressPrefix', () => {
  it.each([['三（四） 修正', '三（四）'], ['八 刪除 遞補', '八'], ['六 字句', '六'], ['第十一條之一 增訂', '第十一條之一'], ['五（一）2. 字句', '五（一）2.'], ['三[研究所] 修正', '三[研究所]'], ['第五條第三款序文 字句', '第五條第三款序文'], ['附表1 修正', '附表1']])(
    '%s begins with %s', (text, prefix) => expect(readAddressPrefix(text)?.text).toBe(prefix));
  it('finds none in words', () => expect(readAddressPrefix('說明 修訂')).toBeNull());
});

const step = fc.record({ kind: fc.constant('child' as const), number: fc.integer({ min: 1, max: 40 }).map((n) => [n]), style: fc.constant(null) });
const children = fc.subarray(['paragraph', 'subparagraph', 'item', 'subitem'] as const).chain((levels) =>
  fc.tuple(...levels.map((level) => step.map((s): AddressStep => ({ ...s, level })))));
const address = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 2 }), fc.constantFrom('條' as const, '點' as const), children,
  fc.constantFrom<AddressStep[]>([], [{ kind: 'part', part: '序文' }], [{ kind: 'part', part: '但書' }], [{ kind: 'caption', text: '研究所' }], [{ kind: 'table', number: [2] }]),
).map(([number, word, inner, tail]): AddressStep[] => [{ kind: 'provision', number, word }, ...inner, ...tail]);

describe('formatAddress', () => {
  it('is read back as the same steps, alone and as the prefix of an operation', () => {
    fc.assert(fc.property(address, (steps) => {
      const text = formatAddress(steps, '條');
      expect(parseAddress(text)).toEqual(steps);
      expect(readAddressPrefix(`${text} 修正`)).toEqual({ text, steps });
    }), { numRuns: 1000 });
  });
});

const brief = (text: string, titles: string[] = []) => findCitations(text, titles).map((c) => [text.slice(c.span.start, c.span.end), c.kind, c.regulation ?? c.relative ?? '', formatAddress(c.steps, '點')].join('|'));

describe('findCitations', () => {
  it.each([
    ['不受第五點之限制', ['第五點|own||第五點']],
    ['依第三條第二項規定', ['第三條第二項|own||第三條第二項']],
    ['前項教學計畫', ['前項|relative|前項|']],
    ['前條第一項', ['前條第一項|relative|前條|第一項']],
    ['前三條規定', ['前三條|relative|前三條|']],
    ['本要點第八點', ['第八點|own||第八點']],
    ['依本校「考試規則」第十三條辦理', ['第十三條|other|考試規則|第十三條']],
    ['依本校考試規則第十三條辦理', ['第十三條|other|考試規則|第十三條']],
    ['本校學則第四十二條規定', ['第四十二條|other|學則|第四十二條']],
    ['依據大學法施行細則第二十六條及實際需要', ['第二十六條|other|大學法施行細則|第二十六條']],
    ['不足部分依四之（二）規定', ['四之（二）|own||第四點第二款']],
    ['依五（一）4.之期限', ['五（一）4.|own||第五點第一款第四目']],
    ['第十條至第十二條', ['第十條|own||第十條', '第十二條|own||第十二條']],
    ['大學法第三條及第五條', ['第三條|other|大學法|第三條', '第五條|other|大學法|第五條']],
    ['第五條第一款第一目及第三目之文字', ['第五條第一款第一目|own||第五條第一款第一目', '第三目|own||第五條第一款第三目']],
    ['第28、36及40條之修正', ['第28|own||第二十八條', '36|own||第三十六條', '40條|own||第四十條']],
    ['第73、74及97-117條之修正', ['第73|own||第七十三條', '74|own||第七十四條', '97|own||第九十七條', '117條|own||第一百十七條']],
    ['第4-6條之修正', ['第4|own||第四條', '6條|own||第六條']],
    ['第60、72及116-1條', ['第60|own||第六十條', '72|own||第七十二條', '116-1條|own||第一百十六條之一']],
    ['第 5-1 條', ['第 5-1 條|own||第五條之一']],
    ['師資培育法第二條，同法第三條', ['第二條|other|師資培育法|第二條', '第三條|other|師資培育法|第三條']],
    ['第二款之在校生', ['第二款|own||第二款']],
    ['修訂本要點第五點(一)之規定', ['第五點(一)|own||第五點第一款']],
    ['前條及第五條', ['前條|relative|前條|', '第五條|own||第五條']],
    ['前條第一項及第二項', ['前條第一項|relative|前條|第一項', '第二項|relative|前條|第二項']],
    ['第八條第一項但書', ['第八條第一項但書|own||第八條第一項但書']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it('knows short names of other rules', () => {
    const text = '依教育規則（以下簡稱本規）第三條，及本規第四條第一項或第二項，與本規施行細則第五條';
    const shorts = shortNamesIn(text);
    expect([...shorts]).toEqual([['本規', '教育規則']]);
    expect(findCitations(text, [], shorts).map((c) => [c.kind, c.regulation])).toEqual([['other', '教育規則'], ['other', '教育規則'], ['other', '教育規則'], ['other', '本規施行細則']]);
    expect([...shortNamesIn('範例大學（以下簡稱本校）依本辦法（下稱甲）')]).toEqual([]);
  });
  it('takes a known title as the name, and the words before 第 otherwise', () => {
    expect(brief('依抵免及補修要點第三點', ['抵免及補修要點'])).toEqual(['第三點|other|抵免及補修要點|第三點']);
    expect(brief('依抵免及補修要點第三點')).toEqual(['第三點|other|補修要點|第三點']);
  });
  it.each(['第一學期', '第3次會議', '目前項目', '各項條件', '四（4）學分', '十二（含）人', '本項目', '同條件', '事前項目', '本條文', '第一項目'])('%s cites nothing', (text) => expect(brief(text)).toEqual([]));
  it('never throws and gives ordered spans that do not overlap', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('第', '三', '條', '項', '款', '前', '之', '（', '一', '）', '、', '及', '大學法', '要點', '本', '「', '」', '5', '-', ' '), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { span } of findCitations(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
      }
    }), { numRuns: 2000 });
  });
});
