/** amend: which operations are written for which change, and what is bound again. */
import { describe, expect, it } from 'vitest';
import { draftAmendment, type AmendmentDraft } from '../../../compiler/amend/index.ts';
import { stayingKeys } from '../../../compiler/amend/order.ts';
import { applyAmendment } from '../../../compiler/consolidate/index.ts';
import { importFile } from '../../../compiler/import/index.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../../compiler/model/version.ts';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { resolveAmendment } from '../../../compiler/resolve/amendment.ts';
import type { AmendmentSyntax } from '../../../lang/ast.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { compile } from '../small-workspace.ts';

const read = (lines: readonly string[]): RegulationText =>
  importFile({ name: 'text.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, { alias: 'test.rules', version: '1' }).regulation;
const versionOf = (text: RegulationText): RegulationVersion => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('old.txt', '') });
const headsOf = ({ text, exact }: AmendmentDraft): string[] => [...(exact ? [] : ['not exact']), ...text.split('\n').slice(2).filter((line) => /^\S/.test(line))];
const operations = (old: readonly string[], next: readonly string[]): string[] => headsOf(draftAmendment(versionOf(read(old)), read(next), { alias: 'test.rules.2' }));

/** The lines with some of them replaced by others; '' takes one out. */
const replaced = (lines: readonly string[], changes: Readonly<Record<string, string>>): string[] =>
  lines.flatMap((line) => (line in changes ? (changes[line] === '' ? [] : changes[line]!.split('\n')) : [line]));

const POINTS = ['某大學借用要點', '一、為借用器材，訂定本要點。', '二、借用人分為下列二種：', '（一）教師：', '1.專任教師得借五件。', '2.兼任教師得借三件。', '（二）學生應附證明。', '前項借用應經核准。', '三、逾期者停借一週。', '四、本要點經會議通過後實施。'];
const FULL = '1.專任教師得借五件。';
const PART = '2.兼任教師得借三件。';

describe('the operations of directions', () => {
  it.each<[what: string, changes: Readonly<Record<string, string>>, operations: string[]]>([
    ['a changed 目', { [PART]: '2.兼任教師得借二件。' }, ['第二點第一項第一款第二目 修正']],
    ['the last 目 taken out', { [PART]: '' }, ['第二點第一項第一款第二目 刪除']],
    ['a 目 added at the end', { [PART]: `${PART}\n3.退休教師得借一件。` }, ['第二點第一項第一款第三目 增訂']],
    ['a 款 without its 目', { '（一）教師：': '（一）教職員：' }, ['第二點第一項第一款 修正']],
    ['the last 款 taken out', { '（二）學生應附證明。': '' }, ['第二點第一項第二款 刪除']],
    ['three small changes', { [FULL]: '1.專任教師得借六件。', [PART]: '2.兼任教師得借四件。', '（二）學生應附證明。': '（二）學生應附學生證。' }, ['第二點第一項第一款第一目 修正', '第二點第一項第一款第二目 修正', '第二點第一項第二款 修正']],
    ['more than three, as a whole', { [FULL]: '1.專任教師得借六件。', [PART]: '2.兼任教師得借四件。', '（二）學生應附證明。': '（二）學生應附學生證。', '前項借用應經核准。': '前項借用須經核准。' }, ['第二點 修正']],
    ['a 項 behind the list', { '前項借用應經核准。': '前項借用應經系所核准。' }, ['第二點第二項 修正']],
    ['a 項 added at the end', { '前項借用應經核准。': '前項借用應經核准。\n前項核准以書面為之。' }, ['第二點第三項 增訂']],
    ['a second 項', { '三、逾期者停借一週。': '三、逾期者停借一週。\n前項情形得申訴。' }, ['第三點第二項 增訂']],
    ['a 項 taken out, which would move others', { '前項借用應經核准。': '' }, ['第二點 修正']],
    ['a 項 put in before others', { '前項借用應經核准。': '前項教師含約聘教師。\n前二項借用應經核准。' }, ['第二點第二項 修正', '第二點第三項 增訂']],
    ['the only 項, with 款 that it gets', { '三、逾期者停借一週。': '三、逾期者依下列規定：\n（一）停借一週。' }, ['第三點 修正']],
    ['two 點', { '一、為借用器材，訂定本要點。': '一、為管理器材，訂定本要點。', '三、逾期者停借一週。': '三、逾期者停借二週。' }, ['第一點 修正', '第三點 修正']],
    ['a new 點 in between', { '三、逾期者停借一週。': '三、遺失者應賠償。\n四、逾期者停借一週。', '四、本要點經會議通過後實施。': '五、本要點經會議通過後實施。' }, ['第三點 增訂 遞移']],
    ['a new 點 at the end, which moves nothing', { '四、本要點經會議通過後實施。': '四、本要點經會議通過後實施。\n五、遺失者應賠償。' }, ['第五點 增訂']],
    ['two 點 that changed places', { '三、逾期者停借一週。': '三、本要點經會議通過後實施。', '四、本要點經會議通過後實施。': '四、逾期者停借一週。' }, ['第三點 移列 第四點', '第四點 移列 第三點']],
    ['the first 點 taken out', { '一、為借用器材，訂定本要點。': '', '二、借用人分為下列二種：': '一、借用人分為下列二種：', '三、逾期者停借一週。': '二、逾期者停借一週。', '四、本要點經會議通過後實施。': '三、本要點經會議通過後實施。' }, ['第一點 刪除 遞補']],
    ['a new name', { 某大學借用要點: '某大學器材要點' }, ['更名']],
    ['nothing', {}, []],
  ])('for %s', (_what, changes, expected) => {
    expect(operations(POINTS, replaced(POINTS, changes))).toEqual(expected);
  });

  it('name the 款 of an only 項 without it', () => {
    const points = ['某大學借用要點', '一、借用人分為：', '（一）教師。', '（二）學生。', '二、本要點經會議通過後實施。'];
    expect(operations(points, replaced(points, { '（二）學生。': '（二）在學學生。\n（三）校友。' }))).toEqual(['第一點第二款 修正', '第一點第三款 增訂']);
    expect(operations(points, replaced(points, { '一、借用人分為：': '一、借用人如下：' }))).toEqual(['第一點 修正']);
  });

  it('restate a 點 whose new 款 do not stand in the order of their numbers', () => {
    const points = ['某大學借用要點', '一、借用人分為：', '（一）教師。', '（二）學生。', '二、本要點經會議通過後實施。'];
    expect(operations(points, replaced(points, { '（二）學生。': '（三）校友。\n（二）學生。' }))).toEqual(['第一點 修正']);
  });

  it('close up where one 點 goes and another comes', () => {
    const points = ['某大學借用要點', '一、借用人應登記。', '二、每人至多借三件器材。', '三、逾期者停借一週。', '四、本要點經會議通過後實施。'];
    expect(operations(points, ['某大學借用要點', '一、借用人應登記。', '二、逾期者停借一週。', '三、本要點經會議通過後實施。', '四、未盡事宜由總務處另行公告周知。'])).toEqual(['第二點 刪除 遞補', '第四點 增訂']);
  });

  describe('where one 點 goes and the others move', () => {
    const [first, second, third] = ['甲案由系所辦理。', '乙案由學院辦理。', '丙案由教務處辦理。'];
    const points = ['某大學借用要點', `一、${first}`, `二、${second}`, `三、${third}`];
    it('name each move when most keep their numbers', () => {
      const long = [...points, '四、丁案由學務處辦理。', '五、戊案由總務處辦理。'];
      expect(operations(long, ['某大學借用要點', `一、${second}`, ...long.slice(3)])).toEqual(['第一點 刪除', '第二點 移列 第一點']);
    });
    it('name each move when closing up explains none', () => {
      expect(operations(points, ['某大學借用要點', `一、${third}`, '二、未盡事宜由總務處另行公告周知。', `三、${second}`])).toEqual(['第一點 刪除', '第二點 移列 第三點', '第三點 移列 第一點', '第二點 增訂']);
    });
  });

  describe('beside a 點 that has to be restated as a whole', () => {
    const points = ['某大學借用要點', '一、借用人分為：', '（一）教師。', '（二）學生。', '二、逾期者：', '（一）停借一週。', '（二）罰五十元。', '三、本要點經會議通過後實施。'];
    const other = { '（二）罰五十元。': '（二）罰六十元。' };
    it.each<[why: string, old: string[], changes: Readonly<Record<string, string>>]>([
      ['its 款 get out of order', points, { '（二）學生。': '（三）校友。\n（二）學生。' }],
      ['two of its 款 have one number', replaced(points, { '（二）學生。': '（一）學生。' }), { '（一）學生。': '（二）學生。' }],
      ['two of its 款 get one number', points, { '（二）學生。': '（一）學生。' }],
    ])('still name the smallest change of another: %s', (_why, old, changes) => {
      expect(operations(old, replaced(old, { ...changes, ...other }))).toEqual(['第一點 修正', '第二點第二款 修正']);
    });
    it('and restate one that gets two 項', () => {
      expect(operations(points, replaced(points, { '（二）學生。': '（二）校友。', '（二）罰五十元。': '（二）罰五十元。\n前項情形得申訴。\n申訴以一次為限。' }))).toEqual(['第一點第二款 修正', '第二點 修正']);
    });
  });

  it('restate a 點 that gets a table', () => {
    const text = read(POINTS);
    const table: Element = { id: 'x', level: 'table', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: [['器材', '押金'], ['相機', '500元']], handMarks: [] };
    const next = { ...text, body: text.body.map((e, i) => (i === 2 ? { ...e, children: [...e.children, table] } : e)) };
    expect(headsOf(draftAmendment(versionOf(text), next, { alias: 'test.rules.2' }))).toEqual(['第三點 修正']);
  });

  it('restate a 點 whose 款 have one number twice', () => {
    const points = ['某大學借用要點', '一、借用人分為：', '（一）教師。', '（一）學生。', '二、本要點經會議通過後實施。'];
    expect(operations(points, replaced(points, { '（一）學生。': '（一）在學學生。' }))).toEqual(['第一點 修正']);
  });
});

const ARTICLES = ['某大學借用辦法', '第一章　總則', '第一條　甲案由系所辦理。', '第二條　乙案由學院辦理。', '第二章　借用', '第一節　申請', '第三條　丙案由教務處辦理。', '第二節　核准', '第四條　丁案由學務處辦理。', '第三章　附則', '第五條　本辦法自公布日施行。'];

describe('the operations of articles', () => {
  const penalties = [...ARTICLES.slice(0, 9), '第三章　罰則', '第一節　停借', '第五條　逾期停借。', '第二節　賠償', '第六條　遺失賠償。'];
  it.each<[what: string, old: string[], changes: Readonly<Record<string, string>>, operations: string[]]>([
    ['an article, as a whole', ARTICLES, { '第三條　丙案由教務處辦理。': '第三條　丙案由教務處辦理。\n前項得委外。' }, ['第三條 修正']],
    ['a chapter and a section', ARTICLES, { '第二章　借用': '第二章　器材', '第二節　核准': '第二節　審核' }, ['第二章 修正', '第二節 修正']],
    ['a section whose number stands in two chapters', penalties, { '第一節　停借': '第一節　停權', '第二節　核准': '第二節　審核' }, ['第二章第二節 修正', '第三章第一節 修正']],
    ['a section taken out', ARTICLES, { '第二節　核准': '' }, ['第二節 刪除']],
    ['a chapter before the last', ARTICLES, { '第三章　附則': '第三章　罰則\n第五條　逾期停借一週。\n第四章　附則', '第五條　本辦法自公布日施行。': '第六條　本辦法自公布日施行。' },
      ['第三章 移列 第四章 於 第五條 後', '第五條 移列 第六條 於 第四章 後', '第三章 增訂 於 第四條 後', '第五條 增訂 於 第三章 後']],
    ['a new chapter at the beginning', ARTICLES.slice(0, 4).filter((line) => line !== '第一章　總則'), { '第一條　甲案由系所辦理。': '第一章　總則\n第一條　甲案由系所辦理。' }, ['第一章 增訂 於 第一條 前']],
  ])('for %s', (_what, old, changes, expected) => {
    expect(operations(old, replaced(old, changes))).toEqual(expected);
  });

  it('for articles of one number in two chapters name the chapter', () => {
    const old = ['某大學借用要點', '第一章　總則', '一、甲案由系所辦理。', '二、乙案由學院辦理。', '第二章　附則', '一、丙案由教務處辦理。', '二、丁案由學務處辦理。'];
    expect(operations(old, replaced(old, { '二、丁案由學務處辦理。': '二、丁案由總務處辦理。' }))).toEqual(['第二章第二點 修正']);
  });
});

describe('the operations of parts, of inserted numbers and of numbers that close up', () => {
  const parts = ['某大學法規', '第一編　總則', '第一章　通則', '第一條　甲案由系所辦理。', '第二編　學生', '第一章　入學', '第二條　乙案由學院辦理。', '第一節　轉學', '第三條　丙案由教務處辦理。', '第三編　附則', '第一節　施行', '第四條　本辦法自公布日施行。'];
  const points = ['某大學要點', '一、甲案由系所辦理。', '二、乙案由學院辦理。', '二之一、丙案由教務處辦理。', '三、丁案由學務處辦理。'];
  const nested = ['某大學要點', '一、分為：', '（一）甲：', '1.乙：', '（1）丙案由系所辦理。', '（2）丁案由系所辦理。', '二、實施。'];
  const articles = ['某大學辦法', '第一條　甲案由系所辦理。', '第二條　乙案由學院辦理。', '第三條　丙案由教務處辦理。'];
  const list = ['某大學要點', '一、借用人分為：', '（一）教師。', '（二）學生。', '二、丁案由學務處辦理。'];
  it.each<[what: string, old: string[], next: string[], operations: string[]]>([
    ['a chapter whose number stands in two parts', parts, replaced(parts, { '第一章　入學': '第一章　註冊' }), ['第二編第一章 修正']],
    ['a section right below a part', parts, replaced(parts, { '第一節　施行': '第一節　生效' }), ['第三編第一節 修正']],
    ['a part', parts, replaced(parts, { '第二編　學生': '第二編　學員' }), ['第二編 修正']],
    ['a 細目', nested, replaced(nested, { '（2）丁案由系所辦理。': '（2）丁案由學院辦理。' }), ['第一點第一款第一目第二細目 修正']],
    ['an annex without a number', [...points, '附註：本表由系所填寫。'], [...points, '附註：本表由學院填寫。'], ['附註 修正']],
    ['an inserted 點, which leaves no gap', points, replaced(points, { '二之一、丙案由教務處辦理。': '' }), ['第二點之一 刪除']],
    ['a 點 before an inserted one', points, ['某大學要點', '一、甲案由系所辦理。', '一之一、丙案由教務處辦理。', '二、丁案由學務處辦理。'], ['第二點 刪除 遞補']],
    ['a 點 whose number is left out', points, replaced(points, { '二、乙案由學院辦理。': '' }), ['第二點 刪除 缺號']],
    ['articles that close up, which is said of each', articles, ['某大學辦法', '第一條　乙案由學院辦理。', '第二條　丙案由教務處辦理。'], ['第一條 刪除', '第二條 移列 第一條', '第三條 移列 第二條']],
    ['an article whose number is left out', articles, replaced(articles, { '第二條　乙案由學院辦理。': '' }), ['第二條 刪除 缺號']],
    ['a 點 that moves and changes', points, ['某大學要點', '一、甲案由系所辦理。', '二、乙案由學院辦理。', '三、新案由總務處另行規定之。', '四、丁案由學務處受理。'], ['第二點之一 刪除', '第三點 修正', '第三點 增訂 遞移']],
    ['款 that get one number twice', list, replaced(list, { '（二）學生。': '（一）在學學生。' }), ['第一點 修正']],
    ['款 out of order', list, replaced(list, { '（二）學生。': '（三）校友。\n（二）學生。' }), ['第一點 修正']],
    ['a chapter that becomes a section', ['某大學辦法', '第一章　總則', '第一條　甲案由系所辦理。', '第二章　借用', '第二條　乙案由學院辦理。'], ['某大學辦法', '第一章　總則', '第一條　甲案由系所辦理。', '第一節　借用', '第二條　乙案由學院辦理。'], ['第二章 刪除', '第一節 增訂 於 第一條 後']],
  ])('for %s', (_what, old, next, expected) => {
    expect(operations(old, next)).toEqual(expected);
  });

  it('of several with one number says which', () => {
    const twice = ['某大學要點', '一、甲的規定。', '二、乙的規定。', '二、丙的規定。', '附件', '甲案。', '附件', '乙案。'];
    expect(operations(twice, replaced(twice, { '二、丙的規定。': '二、丙的規定，又修正。', '乙案。': '丙案。' }))).toEqual(['第二點第二處 修正', '附件第二處 修正']);
    expect(operations(twice.slice(0, 3), twice.slice(0, 4))).toEqual(['第二點第二處 增訂 於 第二點第一處 後']);
    expect(operations(twice.slice(0, 4), twice.slice(0, 3))).toEqual(['第二點第二處 刪除']);
  });

  it('（刪除） with a list below is restated', () => {
    const list = ['某大學辦法', '第一條　應附文件：', '一、申請表。', '二、成績單。', '第二條　自公布日施行。'];
    expect(operations(list, replaced(list, { '第一條　應附文件：': '第一條　（刪除）' }))).toEqual(['第一條 修正']);
  });

  it('a deleted provision whose number nothing gets leaves a gap', () => {
    const articles = ['某大學辦法', '第一條　甲案由系所辦理。', '第二條　乙案由學院辦理。', '第三條　丙案由校方核定。'];
    expect(operations(articles, [articles[0]!, articles[1]!, articles[3]!])).toEqual(['第二條 刪除 缺號']);
    const list = ['某大學要點', '一、應附文件：', '（一）申請表。', '（二）成績單。', '（三）證明。'];
    expect(operations(list, [...list.slice(0, 3), list[4]!])).toEqual(['第一點第二款 刪除 缺號']);
  });

  it('what has no number is refused with twenty characters of its first line, or of its own words', () => {
    const words = '收費標準依場地面積及使用時段分別定之並於每學年度公告一次';
    const plain: Element = { id: 'x', level: 'annex', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: null, handMarks: [] };
    const line = (text: string): Element => ({ ...plain, id: 'y', level: 'paragraph', text });
    const base = read(POINTS);
    const refused = (element: Element): unknown => draftAmendment(versionOf({ ...base, body: [base.body[0]!, element, ...base.body.slice(1)] }), base, { alias: 'test.rules.2' }).diagnostics.map((d) => [d.code, d.parameters]);
    expect(refused({ ...plain, children: [line(words), line('另定之')] })).toEqual([['FG6023', { words: words.slice(0, 20) }]]);
    expect(refused({ ...plain, text: words })).toEqual([['FG6023', { words: words.slice(0, 20) }]]);
    expect(refused({ ...plain, text: words, children: [line('')] })).toEqual([['FG6023', { words: words.slice(0, 20) }]]);
  });
});

describe('the head of a draft', () => {
  const old: RegulationText = { ...read(POINTS), history: ['甲', '乙'], institution: '某大學', version: '105' };
  const head = (next: Partial<RegulationText>, of: Partial<RegulationText> = {}): string[] => draftAmendment(versionOf({ ...old, ...of }), { ...old, ...of, ...next }, { alias: 'test.rules.2' }).text.trim().split('\n');

  it('names the regulation and its version, in the words of its style', () => {
    expect(head({})).toEqual([`修正案 ${old.title} (test.rules.2)`, '修正法規 test.rules @ 105']);
    expect(head({}, { version: '' })[1]).toBe('修正法規 test.rules');
  });
  it('leaves the title of the table to what changes', () => {
    const tableTitle = (next: readonly string[]): string => {
      const source = createSource('a.fagui', draftAmendment(versionOf(read(ARTICLES)), read(next), { alias: 'test.rules.2' }).text);
      const applied = applyAmendment(versionOf(read(ARTICLES)), resolveAmendment(source, parseSource(source, () => {}) as AmendmentSyntax, () => {}), () => {});
      return comparisonOf(applied).title;
    };
    expect(tableTitle(replaced(ARTICLES, { '第三條　丙案由教務處辦理。': '第三條　丙案由學務處辦理。' }))).toBe('某大學借用辦法第三條修正草案條文對照表');
    expect(tableTitle([...ARTICLES, '第五條之一　戊案由總務處辦理。'])).toBe('某大學借用辦法增訂第五條之一條文草案對照表');
  });
  it('adds the new lines of the history, or gives all where old ones changed', () => {
    expect(head({ history: ['甲', '乙', '105年6月1日會議通過', '丁'] }).slice(2)).toEqual(['通過 105年6月1日會議通過', '  丁']);
    expect(head({ history: ['丙', '乙'] }).slice(2)).toEqual(['沿革 丙', '  乙']);
    expect(head({ history: ['甲'] }).slice(2)).toEqual(['沿革 甲']);
  });
  it('says nothing of a history that the new text does not print', () => {
    expect(head({ history: [] }).slice(2)).toEqual([]);
  });
  it('keeps the notation of the numbers in force, and says so', () => {
    const digits = (lines: readonly string[]): string[] => ARTICLES.map((line, i) => (lines[i] ?? line).replace(/^第([一二三四五六七八九])條/, (_, n: string) => `第 ${'一二三四五六七八九'.indexOf(n) + 1} 條`));
    const changed = replaced(ARTICLES, { '第三條　丙案由教務處辦理。': '第三條　丙案由學務處辦理。' });
    const drafted = (old: readonly string[], next: readonly string[]) => draftAmendment(versionOf(read(old)), read(next), { alias: 'test.rules.2' });
    const [up, down] = [drafted(ARTICLES, digits(changed)), drafted(digits(ARTICLES), changed)];
    expect([up.exact, up.diagnostics.map((d) => [d.code, d.parameters])]).toEqual([true, [['FG6025', { next: '第 1 條', old: '第一條' }]]]);
    expect(up.text).toBe(drafted(ARTICLES, changed).text);
    expect([down.exact, down.diagnostics.map((d) => [d.code, d.parameters])]).toEqual([true, [['FG6025', { next: '第一條', old: '第 1 條' }]]]);
    expect(down.text.match(/^第.*$/gm)).toEqual(['第三條 修正']);
    expect(down.text).toContain('  第 3 條　丙案由學務處辦理。');
  });
  it('keeps the notation of a single number as well, and points nowhere', () => {
    const { exact, diagnostics } = draftAmendment(versionOf(read(['借用辦法', '第一條　甲。'])), read(['借用辦法', '第 1 條　乙。']), { alias: 'test.rules.2' });
    expect([exact, diagnostics.map((d) => [d.code, d.primary.span])]).toEqual([true, [['FG6025', { start: 0, end: 0 }]]]);
  });
  it('leaves numbers that are written in both ways as they are', () => {
    const { exact, diagnostics, text } = draftAmendment(versionOf(read(['借用辦法', '第 1 條　甲。', '第 2 條　乙。'])), read(['借用辦法', '第 1 條　甲。', '第二條　丙。']), { alias: 'test.rules.2' });
    expect([exact, diagnostics, text.split('\n').slice(3)]).toEqual([true, [], ['第二條 修正', '  第二條　丙。', '']]);
  });
  it('that the language does not read is not exact', () => {
    const { exact, diagnostics } = draftAmendment(versionOf(old), old, { alias: '兩個 字' });
    expect([exact, diagnostics.map((d) => d.code)]).toEqual([false, ['FG6022']]);
  });
  it('names another institution, not a missing one', () => {
    expect(head({ institution: '他大學' }).slice(2)).toEqual(['機關 他大學']);
    expect(head({ institution: '' }).slice(2)).toEqual([]);
  });
  it('has the new name below', () => {
    expect(head({ title: '器材要點' }).slice(2)).toEqual(['', '更名', '  器材要點']);
  });
});

describe('bindings', () => {
  const base = '一、學生每學期[至少修十六學分]{下限}，[至多二十五學分]{上限 (max)}。\n\n二、[延修生、轉學生]{身分組}應經核准。\n';
  const restated = (...lines: string[]): string[] =>
    draftAmendment(compile(base).versions[0]!.checked.version, { ...read(['選課要點', ...lines]), title: '選課要點' }, { alias: 't.selection.2' }).text.split('\n').filter((line) => line.startsWith('  '));
  const [first, second] = ['一、學生每學期至少修十六學分，至多二十五學分。', '二、延修生、轉學生應經核准。'];

  it('stand around the words that changed between words that stayed', () => {
    expect(restated('一、學生每學期至少修十五學分，至多三十學分。', second)).toEqual(['  一、學生每學期[至少修十五學分]{下限}，[至多三十學分]{上限 (max)}。']);
    expect(restated('一、每學期至少修十六學分，至多二十五學分，另經核准。', second)).toEqual(['  一、每學期[至少修十六學分]{下限}，[至多二十五學分]{上限 (max)}，另經核准。']);
    expect(restated('一、學生每學期至少選修十六學分為原則，至多三十學分。', second)).toEqual(['  一、學生每學期[至少選修十六學分]{下限}為原則，[至多三十學分]{上限 (max)}。']);
    expect(restated(first, '二、復學生應經核准。')).toEqual(['  二、[復學生]{身分組}應經核准。']);
    expect(restated(first, '二、本系延修生、轉學生應經核准。')).toEqual(['  二、本系[延修生、轉學生]{身分組}應經核准。']);
  });
  it('stay with the 款 and the 項 that their words stand in', () => {
    const nested = '一、學生選課：\n  （一）[至少修十六學分]{下限}。\n  （二）[至多二十五學分]{上限}。\n  前項[延修生]{身分組}應經核准。\n\n二、甲。\n';
    const draft = draftAmendment(compile(nested).versions[0]!.checked.version, { ...read(['選課要點', '一、學生應選課：', '（一）至少修十五學分。', '（二）至多三十學分。', '前項轉學生應經核准。', '二、甲。']), title: '選課要點' }, { alias: 't.selection.2' });
    expect([draft.exact, draft.text.split('\n').filter((line) => line.includes('{')).map((line) => line.trim())]).toEqual([true, ['（一）[至少修十五學分]{下限}。', '（二）[至多三十學分]{上限}。', '前項[轉學生]{身分組}應經核准。']]);
  });
  it('follow their words to another place', () => {
    expect(restated(first, '二、應經核准者為延修生、轉學生。')).toEqual(['  二、應經核准者為[延修生、轉學生]{身分組}。']);
    expect(restated('一、至多二十五學分，為學生每學期修習學分之限制，至少修十六學分。', second)).toEqual(['  一、[至多二十五學分]{上限 (max)}，為學生每學期修習學分之限制，[至少修十六學分]{下限}。']);
  });
  it('stand where they stood among words that stand more than once', () => {
    expect(restated(first, '二、延修生、轉學生應經核准；經核准者，得再選延修生、轉學生之課。')).toEqual(['  二、[延修生、轉學生]{身分組}應經核准；經核准者，得再選延修生、轉學生之課。']);
  });
  it('stay with what is left of their words where those before them are gone', () => {
    expect(restated('一、至少修十五學分，至多三十學分。', second)).toEqual(['  一、[至少修十五學分]{下限}，[至多三十學分]{上限 (max)}。']);
  });
  it('follow their 款 where others are put in before it', () => {
    const list = (next: string[]): string[] =>
      draftAmendment(compile('第一條　借用人分為：\n  一、[延修生]{甲}應申請。\n  二、[轉學生三人]{乙}。\n').versions[0]!.checked.version, { ...read(['選課要點', '第一條　借用人分為：', ...next]), title: '選課要點' }, { alias: 't.selection.2' }).text.split('\n').filter((line) => line.startsWith('    ')).map((line) => line.trim());
    expect(list(['一、復學生應申請。', '二、延修生應申請。', '三、轉學生三人。'])).toEqual(['一、復學生應申請。', '二、[延修生]{甲}應申請。', '三、[轉學生三人]{乙}。']);
    expect(list(['一、延修生應申請。', '一之一、復學生。', '二、轉學生四人。'])).toEqual(['一、[延修生]{甲}應申請。', '一之一、復學生。', '二、[轉學生四人]{乙}。']);
    expect(list(['二、轉學生二人。', '三、復學生。'])).toEqual(['二、[轉學生二人]{乙}。', '三、復學生。']);
  });
  it('go with words that go', () => {
    expect(restated(first, '二、應經核准。')).toEqual(['  二、應經核准。']);
    expect(restated('一、學生每學期至少修十六學分。', second)).toEqual(['  一、學生每學期[至少修十六學分]{下限}。']);
  });
});

describe('stayingKeys', () => {
  it('are the longest run that keeps the order of the base', () => {
    const places = new Map([['甲', 0], ['乙', 1], ['丙', 2], ['丁', 3]]);
    expect([...stayingKeys(['乙', '丙', '甲', '丁'], places)]).toEqual(['乙', '丙', '丁']);
    expect([...stayingKeys(['子', '甲', '丑', '乙'], places)]).toEqual(['甲', '乙']);
    expect([...stayingKeys([], places)]).toEqual([]);
  });
});
