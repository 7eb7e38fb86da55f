/** References to 肆、一 in texts that count 壹、一、（一）. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (...lines: readonly string[]): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`測試大學推廣教育要點\n\n${lines.join('\n')}\n`) }]).diagnostics.map((d) => d.code);
const citing = (sentence: string): string[] => found('壹、總則', '一、本要點依大學法訂定。', '二、推廣教育，指學分班。', '貳、收費', '一、每學分四千元。', '二、下列人員減收：', '（一）校友。', '（二）志工。', `三、${sentence}`, '參、附則', '一、本要點經校務會議通過後實施。');

describe('a reference to a part of a text of 壹、', () => {
  it.each<[string, string[]]>([
    ['違反貳、一規定者，不予退費。', []], ['違反貳、四規定者，不予退費。', ['FG3004']], ['違反玖、一規定者，不予退費。', ['FG3004']],
    ['依貳、二、（二）辦理者，應檢附證明。', []], ['依貳、二、（三）辦理者，應檢附證明。', ['FG3004']], ['符合壹、二及貳、一之規定者，得申請。', []],
    ['每班經費以拾、一成計者，另計。', []], ['收費金額壹、二萬元者，依前點辦理。', []],
  ])('%s', (sentence, codes) => expect(citing(sentence)).toEqual(codes));
  it('is not judged where a part has no numbers', () => expect(found('壹、總則', '本要點依大學法訂定。', '貳、收費', '一、依壹、一之規定辦理。', '二、每學分四千元。')).toEqual([]));
});
