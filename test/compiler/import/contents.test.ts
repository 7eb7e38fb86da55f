import { describe, expect, it } from 'vitest';
import { importFile } from '../../../compiler/import/index.ts';
import { codesOf, importText, outlineOf } from './flat.ts';
import { docx, odt, p, run, t } from './office-parts.ts';

const BODY = ['第一章　總則', '第一條　甲。', '第二章　附則', '第二條　乙。'];
const READ = ['第一章 總則', '第一條', '  ¶ 甲。', '第二章 附則', '第二條', '  ¶ 乙。'];

describe('a table of contents', () => {
  it.each([
    ['with dots', '第一章 總則........1', '第二章 附則　……　12'],
    ['with white space', '第一章　總則     1', '第二章　附則     12'],
    ['of provisions', '第一條.....- 1 -', '第二條.....- 2 -'],
  ])('%s is left out and told', (_, one, two) => {
    for (const name of ['a.txt', 'a.md']) {
      const result = importText(['# 停車辦法'.slice(name === 'a.txt' ? 2 : 0), '目　錄', one, two, ...BODY].join('\n\n'), name);
      expect([result.regulation.title, outlineOf(result.regulation.body), codesOf(result)]).toEqual(['停車辦法', READ, ['FG9029']]);
      expect(result.report.findings).toHaveLength(3);
    }
  });

  it('of Word stands in a content control, with tabs', () => {
    const entry = (words: string, page: string): string => p(`<w:hyperlink w:anchor="a">${run(words)}<w:r><w:tab/></w:r>${run(page)}</w:hyperlink>`);
    const result = importFile({ name: 'a.docx', bytes: docx(t('停車辦法') + `<w:sdt><w:sdtContent>${t('目錄')}${entry('第一章 總則', '1')}${entry('第二章 附則', '2')}</w:sdtContent></w:sdt>` + BODY.map(t).join('')) });
    expect([outlineOf(result.regulation.body), codesOf(result)]).toEqual([READ, ['FG9029']]);
  });

  it('is none where the text does not hold what it names', () => {
    const result = importText('收費要點\n一、收費如下：\n汽車......500\n機車......200\n二、附則。');
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 收費如下：', '  ¶ 汽車......500', '  ¶ 機車......200', '二、', '  ¶ 附則。']);
  });
});

describe('readings beside characters', () => {
  it.each([
    ['a.docx', docx(t('要點') + p(`${run('一、')}<w:r><w:ruby><w:rt>${run('ㄅㄛˊ')}</w:rt><w:rubyBase>${run('伯')}</w:rubyBase></w:ruby></w:r>${run('父。')}`))],
    ['a.odt', odt('<text:p>要點</text:p><text:p>一、<text:ruby><text:ruby-base>伯</text:ruby-base><text:ruby-text>ㄅㄛˊ</text:ruby-text></text:ruby>父。</text:p>')],
    ['a.html', new TextEncoder().encode('<p>要點</p><p>一、<ruby>伯<rp>(</rp><rt>ㄅㄛˊ</rt><rp>)</rp></ruby>父。</p>')],
  ])('are left out and told: %s', (name, bytes) => {
    const result = importFile({ name, bytes });
    expect([outlineOf(result.regulation.body), codesOf(result), result.report.findings[0]]).toEqual([['一、', '  ¶ 伯父。'], ['FG9028'], { kind: 'ruby', text: 'ㄅㄛˊ', dropped: true }]);
  });
});
