import fc from '../../../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { cellText, draftDocument, fullTitle, linesOfCell, lineText, type Change, type Document, type Run, type Table } from '../../../../compiler/emit/document/index.ts';
import { printedLines, type Element, type RegulationText } from '../../../../compiler/model/regulation.ts';
import { amendedPointRegulation, element, middleDifference, numbered, point, pointRegulation, regulation } from './samples.ts';

const draft = (current: RegulationText, amended: RegulationText): Document => draftDocument(current, amended, { difference: middleDifference });

/** Runs with their marks as text: [-deleted-], {+added+}. */
const show = (runs: readonly Run[]): string =>
  runs.map((run) => (run.strike ? `[-${run.text}-]` : run.underline ? `{+${run.text}+}` : run.text)).join('');
const bodyLines = (document: Document): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'line' && (block.role === 'body' || block.role === 'heading') ? [show(block.runs)] : []));
const tablesOf = (document: Document): string[][][] => document.blocks.flatMap((block) =>
  block.kind === 'table' ? [[...block.header, ...block.rows].map((row) => row.cells.map((cell) => show(linesOfCell(cell).flatMap((line) => line.runs))))] : []);

/** What is left of the body when one kind of mark is taken away, line ends aside. */
const without = (document: Document, mark: 'strike' | 'underline'): string => document.blocks.map((block) => {
  if (block.kind === 'table' || (block.role !== 'body' && block.role !== 'heading')) return '';
  return lineText({ ...block, runs: block.runs.filter((run) => !run[mark]) });
}).join('');
const wholeText = (version: RegulationText): string => version.body.flatMap(printedLines).filter((line) => !line.startsWith('| ')).join('');

describe('the draft', () => {
  test('marks words, numbers, added and deleted elements at their place', () => {
    expect(bodyLines(draft(pointRegulation, amendedPointRegulation))).toEqual([
      '一、山海科技大學（以下簡稱本校）為使教室之借用有所依循，特訂定本要點。',
      '二、借用教室之單位及期限如下：',
      '（一）校內單位：應於使用[-三-]{+五+}日前提出申請，並附活動計畫書一份；逾期提出者，不予受理。',
      '[-1.上課時間內之借用，以補課及考試為限，每次不得超過四小時。-]',
      '[-(1)補課者，由任課教師提出，並經系主任同意後送教務處登記。-]',
      '[-(2)考試者，由開課單位統一提出。-]',
      '[-2-]{+1+}.上課時間外之借用，至遲應於晚間[-十時-]{+九時三十分+}前歸還。',
      '（二）校外單位：應於使用十四日前函請本校同意，並繳交場地費及保證金。',
      '{+（三）校友團體：準用前款規定。+}',
      '[-前項第二款之保證金，於歸還教室並經檢查無損壞後七日內無息退還。-]',
      '三、場地費之收費基準如下表：',
      '[-十一、本要點經總務會議通過，陳請校長核定後公布施行；修正時亦同。-]',
    ]);
  });

  test('is titled as a draft and ends its history with the draft line', () => {
    const document = draftDocument(pointRegulation, pointRegulation, { difference: middleDifference, draftHistory: ['114年○月○日總務會議修正通過'] });
    const texts = document.blocks.flatMap((block) => (block.kind === 'line' ? [[block.role, lineText(block)]] : []));
    expect(document.title).toBe('山海科技大學教室借用要點（修正草案）');
    expect(texts[0]).toEqual(['title', document.title]);
    expect(texts.filter(([role]) => role === 'history').at(-1)).toEqual(['history', '114年○月○日總務會議修正通過']);
  });

  test('shows a new name in the title', () => {
    const renamed = draft(pointRegulation, { ...pointRegulation, title: '教室借用須知' });
    const [title] = renamed.blocks;
    expect(title!.kind === 'line' && show(title!.runs)).toBe('山海科技大學教室借用[-要點-]{+須知+}（修正草案）');
    expect(renamed.title).toBe(`${fullTitle({ ...pointRegulation, title: '教室借用須知' })}（修正草案）`);
  });

  test('does not strike what goes on in another place', () => {
    const moved = numbered('k', 'subparagraph', '（一）', '移列之款。');
    const current = regulation([point('1', '一、', '甲：', [moved]), point('2', '二、', '乙。')]);
    const amended = regulation([point('2', '一、', '乙：', [{ ...moved, marker: '（一）' }])]);
    expect(bodyLines(draft(current, amended))).toEqual(['[-一、甲：-]', '[-二-]{+一+}、乙[-。-]{+：+}', '（一）移列之款。']);
  });

  test('takes pairs by the given map instead of by id', () => {
    const current = regulation([point('old', '一、', '甲乙丙。')]);
    const amended = regulation([point('new', '一、', '甲丁丙。')]);
    const [from, to] = [current.body[0]!, amended.body[0]!];
    const currentById = new Map<string, Element>([[to.id, from], [to.children[0]!.id, from.children[0]!]]);
    expect(bodyLines(draftDocument(current, amended, { difference: middleDifference, currentById }))).toEqual(['一、甲[-乙-]{+丁+}丙。']);
    expect(bodyLines(draft(current, amended))).toEqual(['[-一、甲乙丙。-]', '{+一、甲丁丙。+}']);
  });

  test('keeps a character of two units whole when the difference parts it', () => {
    const byUnit = (): Change[] => [
      { kind: 'equal', text: '甲\ud840' }, { kind: 'delete', text: '\udc00' }, { kind: 'insert', text: '\udc01' }, { kind: 'equal', text: '乙' },
    ];
    const document = draftDocument(regulation([point('1', '', '甲𠀀乙')]), regulation([point('1', '', '甲𠀁乙')]), { difference: byUnit });
    expect(bodyLines(document)).toEqual(['甲[-𠀀-]{+𠀁+}乙']);
  });
});

describe('tables in a draft', () => {
  const withTable = (cells: string[][]): RegulationText => regulation([element('1', 'point', { marker: '一、', children: [element('t', 'table', { cells })] })]);
  const head = ['項目', '金額'];

  test.each<[string, string[][], string[][], string[][][]]>([
    ['changed cells', [head, ['甲', '五元']], [head, ['甲', '六元']], [[['項目', '金額'], ['甲', '[-五-]{+六+}元']]]],
    ['an added row', [head, ['甲', '1']], [head, ['乙', '2'], ['甲', '1']], [[['項目', '金額'], ['{+乙+}', '{+2+}'], ['甲', '1']]]],
    ['a deleted row', [head, ['甲', '1'], ['乙', '2']], [head, ['乙', '2']], [[['項目', '金額'], ['[-甲-]', '[-1-]'], ['乙', '2']]]],
    ['another shape', [head, ['甲', '<']], [head, ['甲', '1']], [[['[-項目-]', '[-金額-]'], ['[-甲-]']], [['{+項目+}', '{+金額+}'], ['{+甲+}', '{+1+}']]]],
  ])('%s', (_, current, amended, expected) => {
    expect(tablesOf(draft(withTable(current), withTable(amended)))).toEqual(expected);
  });

  test('added and deleted tables are marked whole', () => {
    const none = regulation([element('1', 'point', { marker: '一、', children: [] })]);
    expect(tablesOf(draft(none, withTable([['甲']])))).toEqual([[['{+甲+}']]]);
    expect(tablesOf(draft(withTable([['甲']]), none))).toEqual([[['[-甲-]']]]);
  });

  test('the amended words of every cell are all there', () => {
    const [table] = draft(pointRegulation, amendedPointRegulation).blocks.filter((block): block is Table => block.kind === 'table');
    expect(table!.rows.map((row) => cellText(row.cells[1]!))).toEqual(['五六百元', '一千二百元', '二千元']);
  });
});

/** Two versions that share some elements, in one order: ids below 100 are shared, text may differ. */
const versions = fc.array(fc.record({
  in: fc.constantFrom('both', 'current', 'amended'), current: fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '𠀀', '𠀁') }),
  amended: fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '𠀀', '𠀁') }), inner: fc.nat(2),
}), { maxLength: 12 }).map((items) => {
  const side = (own: 'current' | 'amended'): RegulationText => {
    const body: Element[] = [];
    items.forEach((item, index) => {
      if (item.in !== 'both' && item.in !== own) return;
      const last = body.at(-1);
      const made = numbered(String(index), 'subparagraph', `（${body.length + 1}）`, item[own]);
      if (item.inner > 0 && last) body[body.length - 1] = { ...last, children: [...last.children, made] };
      else body.push(point(`p${index}`, `${body.length + 1}、`, item[own]));
    });
    return regulation(body);
  };
  return [side('current'), side('amended')] as const;
});

describe('for any two versions', () => {
  test('the draft without the struck words is the amended text, and without the underlined words holds the current one', () => {
    fc.assert(fc.property(versions, ([current, amended]) => {
      const document = draft(current, amended);
      expect(without(document, 'strike')).toBe(wholeText(amended));
      const units = (text: string): string => [...text].sort().join('');
      expect(units(without(document, 'underline'))).toBe(units(wholeText(current)));
    }), { numRuns: 300 });
  });

  test('an unchanged regulation has no marks', () => {
    fc.assert(fc.property(versions, ([current]) => {
      expect(draft(current, current).blocks.every((block) => block.kind === 'line' && block.runs.every((run) => !run.strike && !run.underline))).toBe(true);
    }));
  });
});
