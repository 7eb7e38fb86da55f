/** One amendment in the layouts of many offices: none is told of while it is consistent, and a number that is changed in any of its documents is. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const NAME = '國立測試大學宿舍管理要點';
const HISTORY = ['104年3月24日103學年度第3次行政會議通過', '108年6月4日107學年度第9次行政會議修正通過'];
const point = (number: string, words: string): string => `${number}、${words}`;
const TEXT = { old: [point('一', '為管理宿舍，特訂定本要點。'), point('二', '申請應於三十日前提出。'), point('三', '每間住四人。'), point('四', '晚間十一時後不得喧鬧。'), point('五', '本要點經行政會議通過後實施。')], next: [] as string[] };
TEXT.next = TEXT.old.map((line) => line.replace('三十日', '二十日').replace('十一時', '十時'));

interface Layout {
  readonly heads: readonly [amended: string, current: string, reason: string];
  readonly order: string;
  readonly titles: readonly [table: string, draft: string, old: string];
  readonly placeOfHistory: 'above' | 'below' | 'line' | 'brackets';
  readonly newLine: string;
}
interface Words { readonly table: readonly string[]; readonly next: readonly string[]; readonly old: readonly string[] }
const CLEAN: Words = { table: [TEXT.next[1]!, TEXT.old[1]!, TEXT.next[3]!, TEXT.old[3]!], next: TEXT.next, old: TEXT.old };

function textIn({ placeOfHistory }: Layout, title: string, history: readonly string[], lines: readonly string[]): string {
  const own = placeOfHistory === 'line' ? [history.join('、')] : placeOfHistory === 'brackets' ? history.map((line) => `（${line}）`) : history;
  return [...title.replace('#', NAME).split('|'), ...(placeOfHistory === 'below' ? [...lines, ...own] : [...own, ...lines])].join('\n');
}

function found(layout: Layout, { table, next, old }: Words): string[] {
  const cells = (amended: string, current: string, reason: string): string => `| ${[...layout.order].map((column) => ({ a: amended, c: current, e: reason })[column]).join(' | ')} |`;
  const [tableTitle, draftTitle, oldTitle] = layout.titles;
  const files = {
    '1.md': [...tableTitle.replace('#', NAME).split('|'), '', cells(...layout.heads), '|---|---|---|', cells(table[0]!, table[1]!, '提前。'), cells(table[2]!, table[3]!, '維護作息。')].join('\n'),
    '2.txt': textIn(layout, draftTitle, [...HISTORY, ...(layout.newLine === '' ? [] : [layout.newLine])], next),
    '3.txt': textIn(layout, oldTitle, HISTORY, old),
  };
  return checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ severity }) => severity === 'warning' || severity === 'error').map((d) => `${d.code} ${JSON.stringify(d.parameters)}`);
}

const LAYOUTS: readonly Layout[] = [
  { heads: ['修正規定', '現行規定', '說明'], order: 'ace', titles: ['#修正規定對照表', '#修正草案', '#'], placeOfHistory: 'above', newLine: '' },
  { heads: ['條次／修正規定', '現行規定', '說明'], order: 'ace', titles: ['#新舊條文對照表', '#（草案）', '#（現行）'], placeOfHistory: 'below', newLine: '115年○月○日第○次會議修正' },
  { heads: ['調整後條文', '原文', '異動說明'], order: 'cae', titles: ['附件2　#修正條文對照表', '附件三　#修正草案', '附件一：#'], placeOfHistory: 'line', newLine: '' },
  { heads: ['擬修正', '目前條文', '修正要旨'], order: 'eac', titles: ['修正條文對照表|#', '#擬修正條文全文', '#修正前全文'], placeOfHistory: 'brackets', newLine: '115.○.○ 第○次會議修正通過' },
  { heads: ['條文（修正）', '條文（現行）', '修正緣由'], order: 'eca', titles: ['#條文修正對照表', '修正草案|#', '現行條文|#'], placeOfHistory: 'above', newLine: '115年○月○日行政會議修正通過' },
  { heads: ['修正條文內容', '既有條文', '修正重點說明'], order: 'ace', titles: ['#修正前後條文對照表', '#修正後全文', '#原條文'], placeOfHistory: 'below', newLine: '' },
];

describe.each(LAYOUTS.map((layout) => [layout.heads.join('｜'), layout] as const))('%s', (_, layout) => {
  it('is consistent', () => expect(found(layout, CLEAN)).toEqual([]));

  it.each<[string, (words: Words) => Words]>([
    ['the amended column', (words) => ({ ...words, table: words.table.map((cell, i) => (i === 0 ? cell.replace('二十日', '十五日') : cell)) })],
    ['the current column', (words) => ({ ...words, table: words.table.map((cell, i) => (i === 3 ? cell.replace('十一時', '十二時') : cell)) })],
    ['the draft, where it is amended', (words) => ({ ...words, next: words.next.map((line) => line.replace('十時', '九時')) })],
    ['the draft, where nothing is amended', (words) => ({ ...words, next: words.next.map((line) => line.replace('四人', '六人')) })],
    ['the text in force', (words) => ({ ...words, old: words.old.map((line) => line.replace('三十日', '四十日')) })],
  ])('is told of when %s says another number', (_, change) => expect(found(layout, change(CLEAN))).not.toEqual([]));
});

describe('what lies beside an amendment', () => {
  const names = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ severity }) => severity === 'warning' || severity === 'error').map(({ code }) => code);
  const old = [NAME, ...HISTORY, ...TEXT.old].join('\n');
  const next = [`${NAME}修正草案`, ...HISTORY, ...TEXT.next].join('\n');
  const table = (first: string, reason: string): string => [`${NAME}修正規定對照表`, '', '| 修正規定 | 現行規定 | 說明 |', '|---|---|---|', `| ${TEXT.next[1]!} | ${first} | ${reason} |`, `| ${TEXT.next[3]!} | ${TEXT.old[3]!} | 維護作息。 |`].join('\n');

  it.each([NAME, `「${NAME}」`])('is a paper when its title says that it explains the amendment of %s, whatever its points cite', (title) =>
    expect(names({ '1.txt': old, '2.txt': next, '3.txt': `${title}修正說明\n一、沿革：本要點104年3月24日經行政會議通過。\n二、修正第二點及第四點。\n三、申請改於二十日前提出。\n` })).toEqual([]));

  it('may leave the words of the old text out with a remark, but not say that they are gone', () => {
    expect(names({ '1.txt': old, '2.txt': next, '3.md': table('二、（從略）', '提前。') })).toEqual([]);
    expect(names({ '1.txt': old, '2.txt': next, '3.md': table('二、（刪除）', '提前。') })).not.toEqual([]);
  });

  it('repeats a number in other signs', () => {
    expect(names({ '1.txt': old, '2.txt': next, '3.md': table(TEXT.old[1]!, '申請應於20日前提出。') })).toEqual([]);
    expect(names({ '1.txt': old, '2.txt': next, '3.md': table(TEXT.old[1]!, '申請應於25日前提出。') })).not.toEqual([]);
  });

  it('may print the step at hand above the steps of the past', () =>
    expect(names({ '1.txt': old, '2.txt': [NAME, '修正草案　114.4.30 第172次行政會議', ...HISTORY, ...TEXT.next].join('\n') })).toEqual([]));

  it('bears the old or the new name where the history says that it is renamed', () => {
    const renamed = [NAME.replace('管理', '生活管理'), ...HISTORY, '114年4月30日113學年度第9次行政會議修正名稱（原名稱：宿舍管理要點）', ...TEXT.next].join('\n');
    expect(names({ '1.txt': old, '2.txt': renamed, '3.md': table(TEXT.old[1]!, '提前。').replace(NAME, NAME.replace('管理', '生活管理')) })).toEqual([]);
    expect(names({ '1.txt': old, '2.txt': renamed, '3.md': table(TEXT.old[1]!, '提前。').replace(NAME, NAME.replace('管理', '使用管理')) })).toContain('FG6038');
  });
});
