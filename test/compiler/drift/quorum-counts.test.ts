/** Quorums and majorities that a text reckons in persons. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (...provisions: readonly string[]): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`示例大學小組設置要點\n一、本校設評議小組（以下簡稱本會）。\n${provisions.map((words, i) => `${'二三四五六'[i]}、${words}\n`).join('')}`) }]).diagnostics.map((d) => d.code);

describe('a number of persons', () => {
  it.each<[string, string, string, string]>([
    ['本會置委員七人，任期二年。', '本會應有委員過半數（即*人以上）出席，始得開會。', '四', '五'],
    ['本會置委員二十一人，任期二年。', '本會應有全體委員三分之二以上出席，即至少*人到場，始得開議。', '十四', '十五'],
    ['本會置委員十三人，由各系推選之。本會應有全體委員三分之二以上出席，始得開議。', '以全體委員計算，開議至少應有*人出席。', '九', '八'],
    ['本會置委員十三人，由各系推選之。', '決議以出席委員過半數之同意行之；出席十五人時，須有*人同意。', '八', '十'],
  ])('%s %s', (whole, words, right, wrong) => {
    expect(found(whole, words.replace('*', right))).toEqual([]);
    expect(found(whole, words.replace('*', wrong))).toEqual(['FG3024']);
  });

  it.each([
    ['本會置委員十一人；各院小組置委員五人。', '本會應有委員過半數（即四人以上）出席。'],
    ['本會置委員十一人。', '決議應經出席委員過半數，至少四人同意。'],
    ['本會置委員十一人。', '決議以出席委員過半數之同意行之；解聘案應經出席委員三分之二以上同意，出席九人時，須有六人同意。'],
  ])('is not known: %s %s', (...provisions) => expect(found(...provisions)).toEqual([]));
});
