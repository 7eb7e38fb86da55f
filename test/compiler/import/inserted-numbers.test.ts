import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../lang/addresses.ts';
import { createSource } from '../../../lang/source.ts';
import { parseSource } from '../../../lang/parse.ts';
import { findElement } from '../../../compiler/resolve/find-element.ts';
import { regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import { bodyOf, codesOf, importText } from './flat.ts';

const TEXT = ['獎學金要點', '一、種類如下：', '（一）入學獎學金：', '1.甲。', '（二）學業獎學金', '（二之一）研究獎學金', '（二之二）服務獎學金：', '1.乙。', '（三）才藝獎學金', '一之一、本要點所稱甲。', '二、附則。'].join('\n');

describe('numbers inserted inside of provisions', () => {
  it('are 款 behind those that they follow', () => {
    expect(bodyOf(TEXT)).toEqual(['一、', '  ¶ 種類如下：', '    （一） 入學獎學金：', '      1. 甲。', '    （二） 學業獎學金', '    （二之一） 研究獎學金', '    （二之二） 服務獎學金：', '      1. 乙。', '    （三） 才藝獎學金', '一之一、', '  ¶ 本要點所稱甲。', '二、', '  ¶ 附則。']);
    expect(codesOf(importText(TEXT))).toEqual([]);
  });

  it('are 款 of an article, also 二之一、', () => {
    expect(bodyOf('獎學金辦法\n第一條　種類如下：\n一、入學\n二、學業\n二之一、研究\n三、才藝\n第二條　附則。')).toEqual(['第一條', '  ¶ 種類如下：', '    一、 入學', '    二、 學業', '    二之一、 研究', '    三、 才藝', '第二條', '  ¶ 附則。']);
  });

  it('are told where one is missing before them', () => expect(codesOf(importText(TEXT.replace('（二之一）研究獎學金\n', '')))).toEqual(['FG9008']));

  it('come back from a .fagui file, where an address finds them', () => {
    const { regulation } = importText(TEXT);
    const source = createSource('a.fagui', regulationToFagui(regulation, 'a.b'));
    const tree = parseSource(source, () => undefined);
    if (tree.kind !== 'regulation') throw new Error('no regulation');
    const { text } = resolveRegulation(source, tree, () => undefined).base;
    expect(regulationToJson(text)).toEqual(regulationToJson(regulation));
    for (const address of ['一（二之一）', '第一點第二款之一', '第一點第二之一款']) {
      const found = findElement(text, parseAddress(address)!);
      expect([address, JSON.stringify(found)]).toEqual([address, expect.stringContaining('研究獎學金')]);
    }
  });

  it.each([['三（二之一）', '第三點第二款之一'], ['三（二）1.', '第三點第二款第一目'], ['第三點第一款第二之一目', '第三點第一款第二之一目'], ['第三條第一目之1', '第三條第一目第一細目']])('%s is %s, and reads back so', (written, words) => {
    const steps = parseAddress(written)!;
    expect(formatAddress(steps, '點')).toBe(words);
    expect(formatAddress(parseAddress(words)!, '點')).toBe(words);
  });
});
