/** What a reference says that its provision holds: a number, an act; committees under another name than they were set up. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (...provisions: readonly string[]): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`測試大學借用要點\n\n一、為辦理場地借用，訂定本要點。\n${provisions.map((words, i) => `${'二三四五六'[i]}、${words}\n`).join('')}`) }]).diagnostics.map((d) => d.code);

describe('a number that a reference repeats', () => {
  it.each<[string, string[]]>([
    ['定稿之相似度，不得逾第二點所定百分之二十五。', []], ['定稿之相似度，不得逾第二點所定百分之二十。', ['FG3041']], ['定稿應於第二點規定後三日內送交。', []], ['依第二點規定繳納三百元。', []],
  ])('%s', (words, codes) => expect([...new Set(found('初稿之相似度應在百分之二十五以下。', words, '略述。'))]).toEqual(codes));
});

describe('what is done under the provision that is cited', () => {
  it.each<[string, string[]]>([
    ['依第二點收取之維護費，納入校務基金。', []], ['依第三點收取之維護費，納入校務基金。', ['FG3046']], ['未依第二點賠償者，停止借用。', ['FG3046']], ['未依第三點賠償者，停止借用。', []], ['依第二點申請者，應繳清費用。', []],
  ])('%s', (words, codes) => expect(found('借用單位應繳交場地維護費，由總務處收取。', '設備毀損者，應照價賠償。', words)).toEqual(codes));
});

it('參 is no inserted number', () => {
  expect(found('申請應檢附下列文件：\n（一）申請書。\n（二）計畫書。\n（三）同意書。', '第二點第三款之參與者，應為成年人。', '第二點第二款之三年計畫，應逐年送審。')).toEqual([]);
});

describe('the item that is cited', () => {
  it.each<[string, string[]]>([['第二點第二款之計畫書，應經指導教授簽名。', []], ['第二點第三款之計畫書，應經指導教授簽名。', ['FG3046']], ['第二點第三款之文件，應經指導教授簽名。', []]])('%s', (words, codes) => expect(found('申請應檢附下列文件：\n（一）申請書。\n（二）計畫書。\n（三）同意書。', words, '略述。')).toEqual(codes));
});

describe('committees', () => {
  it.each<[string, string[]]>([
    ['不服者，得向場地管理委員會申請復議。', []], ['不服者，得向場地審議委員會申請復議。', ['FG3035']], ['不服者，得向學生申訴評議委員會提起申訴。', []],
  ])('%s', (words, codes) => expect(found('本校設場地管理委員會，置委員七人。', words, '略述。')).toEqual(codes));

  it('two that the text sets up', () => expect(found('本校設場地管理委員會，置委員七人。', '場地糾紛，設場地審議委員會處理。', '略述。')).toEqual([]));
});

describe('numbers of different acts', () => {
  it('some members review', () => expect(found('本會置委員九人至十五人。', '審查分為一般審查及簡易審查，簡易審查由委員二人為之。', '略述。')).toEqual([]));
  it('who acts, and who is applied to', () => expect(found('申請人應於每年三月一日前向系教評會提出申請。', '系教評會應於四月三十日前完成初審，送院教評會。', '略述。')).toEqual([]));
});
