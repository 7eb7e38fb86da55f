/** A sentence that cites one provision, or one item of a list, and is about another one. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const RULE = ['國立測試大學學生學分抵免辦法', '第一條　為辦理學分抵免，訂定本辦法。', '第二條　學生應於入學當學期加退選截止前提出申請。', '第三條　各類學生抵免學分之上限，轉學生四十學分，重考生三十學分。', '第四條　以少學分抵多學分者，應補修所差學分。', '第五條　學士班新生抵免達八十學分者，得編入三年級。', '第六條　初審由各系辦理，複審由註冊組辦理。', '第七條　本辦法經教務會議通過後施行。'];
const found = (files: Readonly<Record<string, readonly string[]>>): string[] => checkDocuments(Object.entries(files).map(([name, lines]) => ({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }))).diagnostics.flatMap(({ code, parameters }) => (code === 'FG3046' ? [(parameters as { citation: string }).citation] : []));

describe('a paper that cites a provision', () => {
  const paper = (line: string): string[] => found({ '辦法.txt': RULE, '公告.txt': ['公告', '主旨：公告學分抵免事宜。', line] });
  it.each<[string, string[]]>([
    ['依第五條規定，學士班新生抵免達八十學分者，得編入三年級。', []], ['依第四條規定，學士班新生抵免達八十學分者，得編入三年級。', ['第四條']],
    ['以少學分抵多學分者，應補修所差學分（第四條）。', []], ['以少學分抵多學分者，應補修所差學分（第六條）。', ['第六條']],
    ['以少學分抵多學分者，應補修所差學分。（第四條）', []], ['以少學分抵多學分者，應補修所差學分。（第六條）', ['第六條']],
    ['依教師法第四條規定，學士班新生抵免達八十學分者，得編入三年級。', []], ['原第四條規定學士班新生抵免達八十學分者，得編入三年級。', []],
    ['修正第四條、第五條，學士班新生抵免達八十學分者，得編入三年級。', []], ['依第四條規定辦理。', []],
  ])('%s', (line, expected) => expect(paper(line)).toEqual(expected));
});

describe('a text that cites an item of a list', () => {
  const text = (number: string): string[] => found({ '辦法.txt': ['國立測試大學權利金分配辦法', '第一條　為分配權利金，訂定本辦法。', '第二條　權利金依下列比率分配：', '一、發明人百分之六十五。', '二、發明人所屬系所百分之二十。', '三、校務基金百分之十五。', `第三條　前條第${number}款所定發明人有二人以上者，平均分配。`, '第四條　本辦法經行政會議通過後施行。'] });
  it.each<[string, string[]]>([['一', []], ['二', ['前條第二款']], ['三', ['前條第三款']]])('第%s款', (number, expected) => expect(text(number)).toEqual(expected));
});
