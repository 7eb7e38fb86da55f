import { describe, expect, it } from 'vitest';
import { compileFiles, HEAD, marked, VOCABULARY } from '../small-workspace.ts';
import { duty } from '../lists-workspace.ts';

/** The words that are to be bound. */
const unbound = (words: string): string[] => marked(duty('學生.成績 至少 60', words));

describe('a number that counts nothing', () => {
  it.each([
    '應加註「審核」二字。', '經系、院二級會議通過。', '課程經三級三審通過。', '申請人為他系一系學生。', '經兩校同意。', '選修一科目者。', '於一週期內辦理完竣。', '每學年修訂一次。', '每學期核計一次。', '同一科目不得重複。', '前一學期成績。', '第二次開會。',
  ])('needs no binding: %s', (words) => expect(unbound(words)).toEqual([]));
});

describe('a number in a name of the vocabulary', () => {
  it.each(['一級主管得減授。', '一級主管及二級主管得減授。'])('needs no binding: %s', (words) => {
    const files = { 'v.fagui': `${VOCABULARY}\n列舉 職務 (post) {\n  一級主管 (first)\n  二級主管 (second)\n}\n`, 'r.fagui': `${HEAD}一、學生[至少修九學分]{下限}，${words}\n\n規則 規定 依 一 {\n  應 選課.學分 合於 下限\n}\n` };
    expect(marked(compileFiles(files))).toEqual([]);
    expect(marked(compileFiles({ ...files, 'v.fagui': VOCABULARY }))).not.toEqual([]);
  });
});

describe('a number that limits', () => {
  it.each([
    ['至少選修一科。', '一科'], ['以申請一系為限。', '一系'], ['得申請二校以上。', '二校'], ['更正三科成績。', '三科'], ['申誡一次。', '一次'], ['至多修訂一次。', '一次'], ['三週期間內提出。', ''], ['於二週內提出。', '二週'], ['寫一百字以上。', '一百字'], ['一學期以十八週計。', '十八週'],
  ])('is to be bound: %s', (words, number) => expect(unbound(words)).toEqual(number === '' ? [] : [`FG4010 ${number}`]));
});

describe('a number of a rule', () => {
  const reported = (words: string, value: string): string[] => marked(duty(`學生.週數 至少 3 × ${value}`, words)).filter((code) => code.startsWith('FG4001'));
  it.each([['之零數不計。', '0'], ['零用金依規定。', '0'], ['一律辦理，一併公告。', '1'], ['統一辦理。', '1'], ['唯一考量。', '1']])('is not printed by a word: %s', (words, value) => expect(reported(words, value)).toEqual([]));
  it.each([['成績以零分計。', '0'], ['以一次為限。', '1']])('is printed: %s', (words, value) => expect(reported(words, value)).not.toEqual([]));
});
