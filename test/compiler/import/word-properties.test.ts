/** Whatever Word puts around, between and inside of the words of a regulation, its text and its tree stay the same. */
import fc from '../../fast-check.ts';
import { expect, it } from 'vitest';
import { formatCapital, formatNumeral } from '../../../lang/numerals.ts';
import { importFile } from '../../../compiler/import/index.ts';
import { allCharacters, outlineOf } from './flat.ts';
import { docx, list, num, p, run } from './office-parts.ts';

// ------------------------------------------------------------------------------------------------ random regulations

interface Node {
  readonly words: string;
  readonly children: readonly Node[];
}
const words = fc.array(fc.constantFrom('學生', '應於', '期限內', '辦理', '申請', '，', '教務處', '核准', '學分', '（含）', '依本校規定', '者', ' ABC ', '5'), { minLength: 3, maxLength: 9 }).map((parts) => `凡${parts.join('').replace(/ +/g, ' ')}`);
const leaf: fc.Arbitrary<Node> = words.map((w) => ({ words: `${w.trimEnd()}。`, children: [] }));
const nodes = (depth: number): fc.Arbitrary<Node> => (depth === 0 ? leaf : fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: fc.tuple(words, fc.array(nodes(depth - 1), { minLength: 2, maxLength: 3 })).map(([w, children]) => ({ words: `${w.trimEnd()}如下：`, children })) }));
const provisions = fc.array(nodes(3), { minLength: 2, maxLength: 4 });

interface Style {
  readonly marker: readonly ((n: number) => string)[];
  readonly levels: readonly (readonly [format: string, text: string])[];
}
const STYLES: readonly Style[] = [
  { marker: [(n) => `第${formatNumeral(n)}條`, (n) => `${formatNumeral(n)}、`, (n) => `（${formatNumeral(n)}）`, (n) => `${n}.`], levels: [['taiwaneseCountingThousand', '第%1條'], ['taiwaneseCountingThousand', '%2、'], ['taiwaneseCountingThousand', '（%3）'], ['decimal', '%4.']] },
  { marker: [(n) => `${formatNumeral(n)}、`, (n) => `（${formatNumeral(n)}）`, (n) => `${n}.`, (n) => `(${n})`], levels: [['taiwaneseCountingThousand', '%1、'], ['taiwaneseCountingThousand', '（%2）'], ['decimal', '%3.'], ['decimal', '(%4)']] },
  { marker: [(n) => `${formatCapital(n)}、`, (n) => `${formatNumeral(n)}、`, (n) => `${n}.`, (n) => `${n}.`], levels: [['ideographLegalTraditional', '%1、'], ['taiwaneseCountingThousand', '%2、'], ['decimal', '%3.'], ['decimal', '%4.']] },
  { marker: [(n) => `${n}.`, (n) => `${n}.`, (n) => `(${n})`, (n) => `${'abc'[n - 1]}.`], levels: [['decimal', '%1.'], ['decimal', '%2.'], ['decimal', '(%3)'], ['lowerLetter', '%4.']] },
];

// ------------------------------------------------------------------------------------------------ what Word does with words

const field = (inner: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
/** Each prints the words and nothing else. */
const AROUND: readonly ((text: string) => string)[] = [
  (text) => run(text),
  (text) => run(text, '<w:b/><w:u w:val="single"/>'),
  (text) => [...text].map((letter) => run(letter)).join(''),
  (text) => `<w:ins w:id="1">${run(text)}</w:ins>`,
  (text) => `<w:moveTo w:id="1">${run(text)}</w:moveTo>`,
  (text) => `<w:ins w:id="1"><w:smartTag w:element="a">${run(text)}</w:smartTag></w:ins>`,
  (text) => `<w:smartTag w:element="a"><w:smartTag w:element="b">${run(text)}</w:smartTag></w:smartTag>`,
  (text) => `<w:sdt><w:sdtPr><w:placeholder/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
  (text) => `<w:hyperlink r:id="rId9">${run(text)}</w:hyperlink>`,
  (text) => `<w:fldSimple w:instr=" REF a ">${run(text)}</w:fldSimple>`,
  (text) => field(run(text)),
  (text) => field(field(run(text))),
  (text) => `<w:customXml w:element="a">${run(text)}</w:customXml>`,
  (text) => `<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t xml:space="preserve">${text}</w:t></mc:Choice><mc:Fallback><w:t>?</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
  (text) => `<w:r><w:ruby><w:rt>${run('ㄅ')}</w:rt><w:rubyBase>${run(text)}</w:rubyBase></w:ruby></w:r>`,
];
/** Each prints nothing. */
const BETWEEN: readonly string[] = [
  '', '', '', '<w:bookmarkStart w:id="1" w:name="_Ref1"/><w:bookmarkEnd w:id="1"/>', '<w:proofErr w:type="spellStart"/>', '<w:r><w:lastRenderedPageBreak/></w:r>', '<w:commentRangeStart w:id="1"/>',
  `<w:del w:id="2"><w:r><w:delText>刪去之文字</w:delText></w:r></w:del>`, `<w:moveFrom w:id="2">${run('移走之文字')}</w:moveFrom>`, run('隱藏之文字', '<w:vanish/>'), '<w:r><w:softHyphen/></w:r>', '<w:permStart w:id="4" w:edGrp="everyone"/>',
];
/** Properties of a paragraph that change nothing of its text. */
const PROPERTIES: readonly string[] = ['', '', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>', '<w:rPr><w:ins w:id="3"/></w:rPr>', '<w:ind w:left="400" w:hanging="200"/>', '<w:keepNext/><w:jc w:val="both"/>', '<w:pPrChange w:id="8"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>'];

interface Look {
  readonly cut: number;
  readonly around: readonly [number, number];
  readonly between: number;
  readonly properties: number;
  readonly block: 'none' | 'sdt' | 'customXml' | 'ins';
}
const look: fc.Arbitrary<Look> = fc.record({
  cut: fc.nat(12), around: fc.tuple(fc.nat(AROUND.length - 1), fc.nat(AROUND.length - 1)), between: fc.nat(BETWEEN.length - 1), properties: fc.nat(PROPERTIES.length - 1),
  block: fc.constantFrom('none', 'none', 'sdt', 'customXml', 'ins'),
});

function paragraph(text: string, { cut, around: [first, second], between, properties, block }: Look, more = ''): string {
  const inner = p([cut > 0 ? AROUND[first]!(text.slice(0, cut)) : '', BETWEEN[between]!, text.slice(cut) === '' ? '' : AROUND[second]!(text.slice(cut))].join(''), more + PROPERTIES[properties]!);
  return block === 'none' ? inner : block === 'sdt' ? `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>` : `<w:${block}>${inner}</w:${block}>`;
}

function body(top: readonly Node[], style: Style, isCounted: boolean, looks: readonly Look[]): string {
  let at = 0;
  const print = (list: readonly Node[], depth: number): string => list.map(({ words: own, children }, i) => {
    const look = looks[at++ % looks.length]!;
    const number = isCounted ? `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>` : '';
    return paragraph(isCounted ? own : style.marker[depth]!(i + 1) + (depth === 0 ? '　' : '') + own, look, number) + print(children, depth + 1);
  }).join('');
  return paragraph('選課辦法', looks[0]!) + print(top, 0);
}

const outline = (top: readonly Node[], style: Style): string[] => {
  const below = (list: readonly Node[], depth: number): string[] => list.flatMap(({ words: own, children }, i) => [`${'  '.repeat(depth + 1)}${style.marker[depth]!(i + 1)} ${own}`, ...below(children, depth + 1)]);
  return top.flatMap(({ words: own, children }, i) => [style.marker[0]!(i + 1), `  ¶ ${own}`, ...below(children, 1)]);
};

const read = (top: readonly Node[], style: Style, isCounted: boolean, looks: readonly Look[]): ReturnType<typeof importFile> =>
  importFile({ name: 'a.docx', bytes: docx(body(top, style, isCounted, looks), { numbering: list(7, ...style.levels) + num(1, 7) }) });

it('a regulation that Word counts comes back as the same tree, whatever stands around its words', () => {
  fc.assert(fc.property(provisions, fc.constantFrom(...STYLES), fc.array(look, { minLength: 1, maxLength: 9 }), (top, style, looks) => {
    const result = read(top, style, true, looks);
    expect(outlineOf(result.regulation.body)).toEqual(outline(top, style));
    expect(result.regulation.title).toBe('選課辦法');
  }), { numRuns: 300 });
});

it('so does one whose numbers are typed', () => {
  // typed numbers of one kind inside of each other stand at the same place
  fc.assert(fc.property(provisions, fc.constantFrom(...STYLES.slice(0, 2)), fc.array(look, { minLength: 1, maxLength: 9 }), (top, style, looks) => {
    expect(outlineOf(read(top, style, false, looks).regulation.body)).toEqual(outline(top, style));
  }), { numRuns: 300 });
});

// ------------------------------------------------------------------------------------------------ no character is lost or made

/** What a file holds, and the characters that it prints or that are told of as left out. */
interface Piece {
  readonly xml: string;
  readonly text: string;
}
const plainWords = fc.constantFrom('第三條', '三、', '（一）', '1.', '停車場', '，', '。', '：', '甲', ' ', '93年1月2日會議通過', '附表一', '註', '（', '）', '~', 'B', '□');
const textOf = fc.array(plainWords, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const piece = (xml: (text: string) => string, print: (text: string) => string = (text) => text): fc.Arbitrary<Piece> => textOf.map((text) => ({ xml: xml(text), text: print(text) }));
const joined = (pieces: readonly Piece[], xml: (inner: string) => string): Piece => ({ xml: xml(pieces.map((one) => one.xml).join('')), text: pieces.map((one) => one.text).join('') });

const box = (inner: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const inline: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(textOf, fc.constantFrom(...AROUND.slice(0, -1))).map(([text, around]) => ({ xml: around(text), text })) },
  piece((text) => `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`),
  piece((text) => run(text, '<w:vanish/>')),
  piece((text) => AROUND.at(-1)!(text), (text) => `${text}ㄅ`),
  piece((text) => box(p(run(text)))),
  fc.constantFrom<Piece>({ xml: '<w:r><w:tab/></w:r>', text: '' }, { xml: '<w:r><w:br/></w:r>', text: '' }, { xml: '<w:r><w:noBreakHyphen/></w:r>', text: '-' }, { xml: '<w:r><w:sym w:font="Wingdings" w:char="25A0"/></w:r>', text: '■' }),
);
const para: fc.Arbitrary<Piece> = fc.tuple(fc.array(inline, { maxLength: 4 }), fc.constantFrom(...PROPERTIES, '<w:rPr><w:del w:id="3"/></w:rPr>', '<w:rPr><w:moveFrom w:id="3"/></w:rPr>')).map(([pieces, properties]) => joined(pieces, (inner) => p(inner, properties)));
const table = (depth: number): fc.Arbitrary<Piece> => fc.array(fc.array(fc.tuple(fc.array(depth === 0 ? para : fc.oneof({ weight: 4, arbitrary: para }, { weight: 1, arbitrary: table(depth - 1) }), { minLength: 1, maxLength: 2 }), fc.constantFrom('', '', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>')), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => joined(rows.map((cells) => joined(cells.map(([blocks, properties]) => joined(blocks, (inner) => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`)), (inner) => `<w:tr>${inner}</w:tr>`)), (inner) => `<w:tbl>${inner}</w:tbl>`));
const block: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 5, arbitrary: para }, { weight: 1, arbitrary: table(1) },
  fc.tuple(fc.oneof(para, table(0)), fc.constantFrom('sdt', 'customXml', 'ins')).map(([one, name]) => joined([one], (inner) => (name === 'sdt' ? `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>` : `<w:${name}>${inner}</w:${name}>`))),
);
/** Without white space and the signs of merged cells. */
const sorted = (text: string): string => [...text.replace(/[\s<^]/g, '')].sort().join('');

it('no character of a Word file is lost or made', () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 10 }), fc.option(textOf, { nil: null }), (blocks, note) => {
    const noted = note === null ? '' : p(`${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const result = importFile({ name: 'a.docx', bytes: docx(blocks.map(({ xml }) => xml).join('') + noted, note === null ? {} : { footnotes: `<w:footnote w:id="2">${p(run(note))}</w:footnote>` }) });
    expect(sorted(allCharacters(result))).toBe(sorted(blocks.map(({ text }) => text).join('') + (note === null ? '' : `甲${note}`)));
  }), { numRuns: 600 });
});
