/** What the explanation of a row says that a number did, against its cells. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const NOW = '二、讀者應修四十學分，名額以三十名為限，罰款五元以上十元以下。';
const WAS = '二、讀者應修三十六學分，名額以二十名為限，罰款二元以上八元以下。';
const found = (explanation: string): string[] =>
  checkDocuments([{ name: 'table.html', bytes: new TextEncoder().encode(`<p>國立測試大學讀者要點部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr><tr><td>${NOW}</td><td>${WAS}</td><td>${explanation}</td></tr></table>`) }]).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);

describe('an explanation says that a number', () => {
  it.each([
    ['falls, and it rises', '名額由二十名減少為三十名。', /^FG6045 .*數字是調高/], ['falls by so many, and it rises', '配合實務，應修學分減少四學分。', /^FG6045 .*數字是調高/],
    ['rises by another amount', '應修學分增加六學分。', /^FG6045 .*不是這麼多/],
  ])('%s', (_, explanation, message) => expect(found(explanation)).toEqual([expect.stringMatching(message)]));

  it.each(['名額由二十名增加為三十名。', '應修學分增加四學分。', '罰款由二元以上八元以下，提高為五元以上十元以下。', '各組增加二名。', '增加六學分之課程供選修。', '罰款調降為二元，逾期費調高為一元。'])('does so: %s', (explanation) => expect(found(explanation)).toEqual([]));
});
