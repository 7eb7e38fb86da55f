/** Papers of one matter with no regulation beside them tell the same of it. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const NOTICE = '示例大學球場收費公告\n一、自115年8月1日起調整球場收費。\n二、夜間使用籃球場，每面每小時收費180元。\n三、整日包場9,000元，並繳保證金4,000元。\n四、取消包場者，於使用日5日前通知，得退還六成費用。\n五、每一社團每月以借用三次為限。\n';
const found = (line: string): string[] => checkDocuments([['公告.txt', NOTICE], ['紀錄.txt', `示例大學體育委員會會議紀錄\n時間：115年6月3日\n案由：球場收費調整案，提請討論。\n決議：照案通過。${line}\n`]].map(([name, text]) => ({ name: name!, bytes: new TextEncoder().encode(text!) }))).diagnostics.map(({ code, primary }) => `${code} ${primary.source.path}`);

describe('minutes beside an announcement', () => {
  it.each(['夜間籃球場每面每小時收費*元。', '籃球場夜間收費維持每面每小時*元。'])('%s', (line) => {
    expect(found(line.replace('*', '180'))).toEqual([]);
    expect(found(line.replace('*', '160'))).toEqual(['FG3041 紀錄.txt']);
  });
  it.each([['整日包場應繳保證金*元。', '4,000', '3,000'], ['使用日*日前通知取消包場者，退還六成費用。', '5', '7'], ['同一社團每月借用以*次為限。', '三', '五']])('%s', (line, right, wrong) => {
    expect(found(line.replace('*', right))).toEqual([]);
    expect(found(line.replace('*', wrong))).toEqual(['FG3041 紀錄.txt']);
  });
  it.each(['夜間收費由每面每小時150元調整為180元。', '出席委員12人，同意10人。', '去年球場收入90,000元。', '下次會議於9月12日召開。'])('of its own: %s', (line) => expect(found(line)).toEqual([]));
});
