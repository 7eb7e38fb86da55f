import { describe, expect, it } from 'vitest';
import { amendmentTitle, titleOf, type TitleInput } from '../../../compiler/compare/title.ts';
import { compile } from '../small-workspace.ts';

const labels = (n: number): string[] => ['第三條', '第七條', '第九條', '第十條', '第十一條'].slice(0, n);
const title = (input: Partial<TitleInput>): string => amendmentTitle({
  institution: '某某大學', title: '學則', style: '條', changed: input.labels?.length ?? 0, total: 20, labels: [], onlyAdded: [], onlyDeleted: [], draft: true, kind: '對照表', ...input,
});

describe('amendmentTitle', () => {
  it.each<[what: string, input: Partial<TitleInput>, expected: string]>([
    ['names up to three articles', { labels: labels(1) }, '某某大學學則第三條修正草案條文對照表'],
    ['names up to three articles', { labels: labels(3) }, '某某大學學則第三條、第七條、第九條修正草案條文對照表'],
    ['from four on, part of the articles', { labels: labels(4) }, '某某大學學則部分條文修正草案條文對照表'],
    ['just below one half', { changed: 9, labels: [] }, '某某大學學則部分條文修正草案條文對照表'],
    ['without labels, not even few', { changed: 2, labels: [] }, '某某大學學則部分條文修正草案條文對照表'],
    ['one half and more, the whole', { changed: 10, labels: [] }, '某某大學學則修正草案條文對照表'],
    ['three of five are still named', { labels: labels(3), total: 5 }, '某某大學學則第三條、第七條、第九條修正草案條文對照表'],
    ['only insertions', { labels: ['第五條之一'], onlyAdded: ['第五條之一'] }, '某某大學學則增訂第五條之一條文草案對照表'],
    ['three insertions are named', { labels: labels(3), onlyAdded: labels(3) }, '某某大學學則增訂第三條、第七條、第九條條文草案對照表'],
    ['more are not', { labels: labels(4), onlyAdded: labels(4) }, '某某大學學則增訂部分條文草案對照表'],
    ['only deletions', { labels: ['第五條'], onlyDeleted: ['第五條'] }, '某某大學學則刪除第五條條文草案對照表'],
    ['after adoption', { labels: labels(4), draft: false }, '某某大學學則部分條文修正條文對照表'],
    ['the general explanation', { labels: labels(4), kind: '總說明' }, '某某大學學則部分條文修正草案總說明'],
    ['directions: part', { title: '選課要點', style: '點', changed: 4, draft: false }, '某某大學選課要點部分規定修正對照表'],
    ['directions: named', { title: '選課要點', style: '點', labels: ['第三點', '第八點'], draft: true }, '某某大學選課要點第三點、第八點修正草案對照表'],
    ['directions: the whole', { title: '選課要點', style: '點', changed: 6, total: 9, draft: false }, '某某大學選課要點修正對照表'],
    ['directions with the word of the institution', { title: '選課要點', style: '點', changed: 4, draft: false, word: '要點' }, '某某大學選課要點部分要點修正對照表'],
    ['the author overrides', { labels: labels(4), override: '學則修訂對照表' }, '學則修訂對照表'],
  ])('%s: %#', (_what, input, expected) => {
    expect(title(input)).toBe(expected);
  });
});

describe('the title of a table', () => {
  it('without a row speaks of provisions, not of annexes', () => {
    const { text } = compile('一、甲。\n').versions[0]!.checked.version;
    expect(titleOf(text, text, [], {})).toBe(`${text.institution}選課要點部分規定修正草案對照表`);
  });
});
