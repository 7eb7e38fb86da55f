import { describe, expect, it } from 'vitest';
import { importFile, type ImportOptions, type ImportResult } from '../../../compiler/import/index.ts';
import { codesOf, outlineOf } from './flat.ts';
import { docx, li, list, num, p, run, t } from './office-parts.ts';

const read = (bytes: Uint8Array, options: ImportOptions = {}): ImportResult => importFile({ name: 'a.docx', bytes }, options);
const body = (bytes: Uint8Array, options: ImportOptions = {}): string[] => outlineOf(read(bytes, options).regulation.body);

describe('automatic numbers', () => {
  it.each([
    ['taiwaneseCountingThousand', '%1、', '一、', '二、'],
    ['ideographLegalTraditional', '%1、', '壹、', '貳、'],
    ['taiwaneseCounting', '第%1條', '第一條', '第二條'],
    ['chineseCounting', '第%1點', '第一點', '第二點'],
    ['decimal', '第 %1 條', '第 1 條', '第 2 條'],
  ])('%s %s', (format, text, first, second) => {
    const bytes = docx(t('停車要點') + li(1, 0, '甲項規定。') + li(1, 0, '乙項規定。'), { numbering: list(0, [format, text]) + num(1, 0) });
    expect(body(bytes)).toEqual([first, '  ¶ 甲項規定。', second, '  ¶ 乙項規定。']);
  });

  it.each([
    ['taiwaneseCountingThousand', '（%2）', '（一）', '（二）'],
    ['ideographTraditional', '%2、', '甲、', '乙、'],
    ['decimal', '%2.', '1.', '2.'],
    ['decimalFullWidth', '%2．', '１．', '２．'],
    ['decimalEnclosedCircle', '%2', '①', '②'],
    ['lowerLetter', '(%2)', '(a)', '(b)'],
  ])('nested %s %s', (format, text, first, second) => {
    const bytes = docx(t('停車要點') + li(1, 0, '分類：') + li(1, 1, '甲類。') + li(1, 1, '乙類。') + li(1, 0, '附則。'), { numbering: list(0, ['taiwaneseCounting', '%1、'], [format, text]) + num(1, 0) });
    expect(body(bytes)).toEqual(['一、', '  ¶ 分類：', `    ${first} 甲類。`, `    ${second} 乙類。`, '二、', '  ¶ 附則。']);
  });

  it('keeps in an entry what goes on with it: lines broken by hand, and paragraphs at its indentation', () => {
    const at = (left: number): string => `<w:pPr><w:ind w:left="${left}" w:hanging="400"/></w:pPr>`;
    const parts = { numbering: list(0, ['taiwaneseCountingThousand', '%1、', at(400)], ['decimal', '%2.', at(800)]) + num(1, 0) };
    const body = t('要點') + li(1, 0, '甲：') + li(1, 1, '子。') + p(`${run('丑。')}<w:r><w:br/></w:r>${run('寅。')}`, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')
      + p(run('卯。'), '<w:ind w:left="800"/>') + p(run('辰。'), '<w:ind w:left="400"/>') + li(1, 0, '乙。');
    expect(outlineOf(read(docx(body, parts)).regulation.body)).toEqual(['一、', '  ¶ 甲：', '    1. 子。', '    2. 丑。', '      ¶ 寅。', '      ¶ 卯。', '  ¶ 辰。', '二、', '  ¶ 乙。']);
  });

  it('a paragraph at the place where the words of two lists stand is one of the article, not of the 款', () => {
    const at = '<w:pPr><w:ind w:left="480" w:hanging="480"/></w:pPr>';
    const parts = { numbering: list(0, ['taiwaneseCounting', '第%1條', at]) + list(1, ['taiwaneseCounting', '%1、', at]) + num(1, 0) + num(2, 1) };
    const inside = (text: string): string => p(run(text), '<w:ind w:left="480"/>');
    const articles = docx(t('辦法') + li(1, 0, '任務如下：') + li(2, 0, '甲。') + li(2, 0, '乙。') + inside('各項任務應公告。') + inside('審議時應迴避。') + li(1, 0, '附則。'), parts);
    expect(body(articles)).toEqual(['第一條', '  ¶ 任務如下：', '    一、 甲。', '    二、 乙。', '  ¶ 各項任務應公告。', '  ¶ 審議時應迴避。', '第二條', '  ¶ 附則。']);
  });

  it('counts through other paragraphs, restarts inner levels, and follows overrides', () => {
    const numbering = list(0, ['taiwaneseCounting', '%1、'], ['decimal', '%2.']) + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>');
    const bytes = docx([t('要點'), li(1, 0, '甲：'), li(1, 1, '子。'), li(1, 1, '丑。'), t('前項規定亦同。'), li(1, 0, '乙：'), li(1, 1, '寅。'), li(1, 0, '丙：'), li(2, 1, '卯。')].join(''), { numbering });
    expect(body(bytes)).toEqual(['一、', '  ¶ 甲：', '    1. 子。', '    2. 丑。', '  ¶ 前項規定亦同。', '二、', '  ¶ 乙：', '    1. 寅。', '三、', '  ¶ 丙：', '    5. 卯。']);
  });

  it('takes numbers from styles, also through numbering styles', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="點"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="List"><w:name w:val="清單"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="List"/></w:abstractNum>' + list(5, ['taiwaneseCounting', '%1、']) + num(1, 0) + num(9, 5);
    expect(body(docx(t('要點') + p(run('甲。'), '<w:pStyle w:val="Point"/>') + p(run('乙。'), '<w:pStyle w:val="Point"/>'), { styles, numbering }))).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 乙。']);
  });

  it('finds the level that is linked to a style', () => {
    const style = (id: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering = list(0, ['taiwaneseCounting', '第%1章', '<w:pStyle w:val="Chapter"/>'], ['taiwaneseCounting', '第%2條', '<w:pStyle w:val="Article"/><w:lvlRestart w:val="0"/>']) + num(1, 0);
    const words = (id: string, text: string): string => p(run(text), `<w:pStyle w:val="${id}"/>`);
    const bytes = docx([t('停車辦法'), words('Chapter', '通則'), words('Article', '甲。'), words('Article', '乙。'), words('Chapter', '附則'), words('Article', '丙。')].join(''), { styles: style('Chapter') + style('Article'), numbering });
    expect(body(bytes)).toEqual(['第一章 通則', '第一條', '  ¶ 甲。', '第二條', '  ¶ 乙。', '第二章 附則', '第三條', '  ¶ 丙。']);
  });

  it('keeps a number that would read as a list of numbers', () => {
    const bytes = docx(t('要點') + li(1, 0, '二年級學生免修。') + li(1, 0, '三年級學生亦同。'), { numbering: list(0, ['taiwaneseCounting', '%1、']) + num(1, 0) });
    expect(body(bytes)).toEqual(['一、', '  ¶ 二年級學生免修。', '二、', '  ¶ 三年級學生亦同。']);
  });

  it('leaves bullets out and reports them', () => {
    const result = read(docx(t('要點') + t('一、甲：') + li(1, 0, '子。'), { numbering: list(0, ['bullet', '\uF0B7']) + num(1, 0) }));
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲：', '  ¶ 子。']);
    expect(result.report.findings).toEqual([{ kind: 'bullet', text: '\uF0B7', dropped: true }]);
  });
});

describe('tracked changes', () => {
  const author = 'w:id="1" w:author="a"';
  const text = p(`${run('一、期限為')}<w:del ${author}><w:r><w:delText>七</w:delText></w:r></w:del><w:ins ${author}>${run('十')}</w:ins>${run('日。')}`);
  const bytes = docx(t('要點') + text + t('二、附則。'));

  it.each([['accept', '期限為十日。'], ['report', '期限為十日。'], ['reject', '期限為七日。']] as const)('%s', (trackedChanges, words) => {
    const result = read(bytes, { trackedChanges });
    expect(outlineOf(result.regulation.body)[1]).toBe(`  ¶ ${words}`);
    expect(codesOf(result)).toEqual(['FG9011']);
  });

  it('joins paragraphs whose mark was deleted', () => {
    const deleted = p(run('一、甲'), `<w:rPr><w:del ${author}/></w:rPr>`) + t('乙。');
    expect(body(docx(t('要點') + deleted))).toEqual(['一、', '  ¶ 甲乙。']);
    expect(body(docx(t('要點') + deleted), { trackedChanges: 'reject' })).toEqual(['一、', '  ¶ 甲', '  ¶ 乙。']);
  });

  const listed = (level: number, inner: string, mark = ''): string => p(inner, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>${mark === '' ? '' : `<w:rPr><w:${mark} ${author}/></w:rPr>`}`);
  const numbering = list(0, ['taiwaneseCounting', '%1、'], ['taiwaneseCounting', '（%2）']) + num(1, 0);
  const changed = (name: string, words: string): string => `<w:${name} ${author}>${name === 'del' ? `<w:r><w:delText>${words}</w:delText></w:r>` : run(words)}</w:${name}>`;

  it.each([
    ['deleted', 'del', 'accept'], ['moved away', 'moveFrom', 'accept'], ['inserted', 'ins', 'reject'], ['moved here', 'moveTo', 'reject'],
  ] as const)('a numbered paragraph that was %s has no number, and is not counted', (_, name, trackedChanges) => {
    const bytes = docx([t('要點'), listed(0, run('甲：')), listed(1, run('子。')), listed(1, changed(name, '丑。'), name), listed(1, changed(name, '寅。'), name), listed(0, run('乙。'))].join(''), { numbering });
    expect(body(bytes, { trackedChanges })).toEqual(['一、', '  ¶ 甲：', '    （一） 子。', '二、', '  ¶ 乙。']);
    expect(body(bytes, { trackedChanges: trackedChanges === 'accept' ? 'reject' : 'accept' })).toEqual(['一、', '  ¶ 甲：', '    （一） 子。', '    （二） 丑。', '    （三） 寅。', '二、', '  ¶ 乙。']);
  });

  it('keeps the words of a joined paragraph before the table behind it', () => {
    const table = `<w:tbl><w:tr><w:tc>${t('甲')}</w:tc><w:tc>${t('乙')}</w:tc></w:tr></w:tbl>`;
    expect(body(docx(t('要點') + p(run('一、表如下：'), `<w:rPr><w:del ${author}/></w:rPr>`) + table + t('二、附則。')))).toEqual(['一、', '  ¶ 表如下：', '  | 甲 | 乙 |', '二、', '  ¶ 附則。']);
  });

  it('tells what stood in deleted rows', () => {
    const table = `<w:tbl><w:tr><w:tc>${t('甲')}</w:tc></w:tr><w:tr><w:trPr><w:del ${author}/></w:trPr><w:tc>${p(changed('del', '乙'))}</w:tc></w:tr></w:tbl>`;
    expect(read(docx(t('要點') + t('一、表：') + table)).report.findings).toEqual([{ kind: 'deletion', text: '乙', dropped: true }]);
  });

  it('leaves deleted rows out', () => {
    const row = (words: string, more = ''): string => `<w:tr>${more}<w:tc>${t(words)}</w:tc><w:tc>${t('數')}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('甲')}${row('乙', `<w:trPr><w:del ${author}/></w:trPr>`)}</w:tbl>`;
    expect(body(docx(t('要點') + t('一、表：') + table))).toEqual(['一、', '  ¶ 表：', '  | 甲 | 數 |']);
  });
});

describe('characters', () => {
  it('reports hidden text, comments, pictures and page headers, and leaves them out', () => {
    const words = p(run('一、甲') + run('密', '<w:vanish/>') + run('乙') + run('顯', '<w:vanish w:val="0"/>') + '<w:r><w:drawing><wp:docPr name="流程圖"/></w:drawing></w:r><w:r><w:commentReference w:id="1"/></w:r>' + run('。'));
    const result = read(docx(t('要點') + words, { comments: `<w:comment w:id="1">${t('再確認')}</w:comment>`, header1: t('草稿') }));
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲乙顯。']);
    expect(codesOf(result).sort()).toEqual(['FG9010', 'FG9012', 'FG9015', 'FG9021']);
  });

  it('keeps underline as hand marks when asked, and strikes by choice', () => {
    const bytes = docx(t('要點') + p(run('一、逾') + run('三日', '<w:u w:val="single"/>') + run('一週', '<w:strike/>') + run('者。', '<w:u w:val="none"/>')));
    expect(read(bytes, { keepUnderlines: true }).regulation.body[0]!.children[0]).toMatchObject({ text: '逾三日一週者。', handMarks: [[1, 3]] });
    expect(read(bytes).regulation.body[0]!.children[0]!.handMarks).toEqual([]);
    const dropped = read(bytes, { struckText: 'drop' });
    expect(dropped.regulation.body[0]!.children[0]!.text).toBe('逾三日者。');
    expect(codesOf(dropped)).toEqual(['FG9016']);
  });

  it('prints what fields without a result draw', () => {
    const mark = (type: string, inner = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
    const field = (words: string, inner = ''): string => `${mark('begin', inner)}<w:r><w:instrText>${words}</w:instrText></w:r>${mark('end')}`;
    const box = (set: string): string => field('FORMCHECKBOX', `<w:ffData><w:checkBox><w:default w:val="0"/>${set}</w:checkBox></w:ffData>`);
    const words = `${run('一、蓋')}${field('eq \\o\\ac(○,印)')}${field('EQ \\o\\ac(○,3)')}${field('eq \\o(△,甲)')}${field('SYMBOL 168 \\f "Wingdings"')}${box('')}${box('<w:checked/>')}${mark('begin')}<w:r><w:instrText>REF x</w:instrText></w:r>${mark('separate')}${run('第二點')}${mark('end')}${mark('end')}${mark('separate')}${run('。')}`;
    expect(body(docx(t('要點') + p(words)))).toEqual(['一、', '  ¶ 蓋㊞③△甲□□☑第二點。']);
  });

  it('keeps text boxes, footnotes, formulas, symbols and breaks', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${t('方塊文字。')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${t('方塊文字。')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const words = p(`${run('一、甲')}<w:r><w:tab/></w:r>${run('乙')}<w:r><w:noBreakHyphen/></w:r><w:r><w:softHyphen/></w:r><w:r><w:sym w:font="Wingdings" w:char="25A0"/></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run('。')}<w:r><w:br/></w:r>${run('換行。')}<w:r><w:footnoteReference w:id="2"/></w:r>${box}`);
    const result = read(docx(t('要點') + words, { footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${t('註腳文字。')}</w:footnote>` }));
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲\t乙-■a+b。', '  ¶ 換行。', '  ¶ 方塊文字。', 'annex', '  ¶ 註腳文字。']);
    expect(codesOf(result)).toEqual(['FG9013', 'FG9014', 'FG9026', 'FG9017']);
  });

  it('reads tables with merged cells and tables inside', () => {
    const cell = (inner: string, more = ''): string => `<w:tc><w:tcPr>${more}</w:tcPr>${inner}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(t('內'))}${cell(t('表'))}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell(t('甲'), '<w:gridSpan w:val="2"/>')}${cell(t('乙'), '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell(t('丙'))}${cell(t('丁') + t('戊') + inner)}${cell(p(''), '<w:vMerge/>')}</w:tr></w:tbl>`;
    expect(read(docx(t('要點') + t('一、表：') + table)).regulation.body[0]!.children[1]!.cells).toEqual([['甲', '<', '乙'], ['丙', '丁 戊 內\t表', '^']]);
  });

  it('reads a text set in two columns as text', () => {
    const row = (label: string, words: string): string => `<w:tr><w:tc>${t(label)}</w:tc><w:tc>${words}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('第一條', t('甲。'))}${row('第二條', t('乙：') + t('一、子。'))}</w:tbl>`;
    expect(body(docx(t('停車辦法') + table))).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 乙：', '    一、 子。']);
  });
});
