import { describe, expect, it } from 'vitest';
import { draftAmendment } from '../../../compiler/amend/index.ts';
import { compareVersions, comparisonToJson } from '../../../compiler/compare/index.ts';
import { regulationDocument } from '../../../compiler/emit/document/index.ts';
import { importFile, regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { readBareCaption } from '../../../compiler/model/captions.ts';
import { printedLines, type RegulationText } from '../../../compiler/model/regulation.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import type { RegulationSyntax } from '../../../lang/ast.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';

const BELOW = '本校學生得申請之。';
const versionOf = (text: RegulationText) => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('old.txt', '') });
const read = (lines: readonly string[]): RegulationText => importFile({ name: 'a.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, { alias: 'test.rules' }).regulation;
const RULES = ['借用辦法', '第一條　申請資格', '本校學生得申請借用。', '前項借用以一次為限。', '第二條　應備文件', '申請借用應附下列文件：', '一、申請書。', '二、計畫書。', '第三條　本辦法自公布日施行。'];

describe('words above a provision, without brackets, are its caption', () => {
  it.each(['目的', '申請資格', '應備文件', '權利義務', '收費及退費', '委員會之組成', '場地／設備', '實施與修正', '會議（定期）', '取得資格'])('%s', (words) => expect(readBareCaption(words, BELOW)).toEqual({ caption: words, captionBrackets: '' }));
  it.each([
    ['本校學生得申請借用', BELOW], ['委員如下', BELOW], ['經校長核定後實施', BELOW], ['收費標準，另訂之', BELOW], ['第三款', '者。'], ['目', BELOW], ['刪除', BELOW], ['申請資格', '丙類'], ['本辦法由學務處訂定', BELOW], ['會員權利義務', '二、繳費'],
  ])('not %s above %s', (words, below) => expect(readBareCaption(words, below)).toBeNull());
});

describe('a caption without brackets', () => {
  const text = read(RULES);
  it('is no paragraph, and heads the provision in JSON', () => {
    expect(text.body.map((e) => [e.caption, e.children.map((c) => c.text)])).toEqual([['申請資格', ['本校學生得申請借用。', '前項借用以一次為限。']], ['應備文件', ['申請借用應附下列文件：']], [null, ['本辦法自公布日施行。']]]);
    expect(JSON.stringify(regulationToJson(text))).toContain('"heading":"申請資格"');
  });
  it('stands on a line of its own, wherever it is printed', () => {
    expect(text.body.flatMap(printedLines)).toEqual(RULES.slice(1));
    const document = JSON.stringify(regulationDocument(text));
    expect([document.includes('申請資格本校'), document.includes('申請資格'), document.includes('本校學生得申請借用。')]).toEqual([false, true, true]);
  });
  it('is read back from a file of the language', () => {
    const source = createSource('a.fagui', regulationToFagui(text, 'test.rules'));
    expect(resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base.text.body.flatMap(printedLines)).toEqual(RULES.slice(1));
  });
  it('is compared and amended like any other', () => {
    const next = read(RULES.map((line) => line.replace('申請資格', '申請對象').replace('一次', '二次')));
    const [row] = comparisonToJson(compareVersions(text, next, { profile: 'amended-only' })).rows;
    expect([row!.kind, row!.amended!.text, row!.amended!.underlined.map(([a, b]) => row!.amended!.text.slice(a, b))]).toEqual(['amended', '第一條　申請對象\n本校學生得申請借用。\n前項借用以二次為限。', ['對象', '二']]);
    expect(draftAmendment(versionOf(text), next, { alias: 'test.rules.2' }).exact).toBe(true);
    expect(draftAmendment(versionOf(text), read(RULES.filter((line) => !line.includes('資格'))), { alias: 'test.rules.2' }).exact).toBe(true);
  });
});

describe('a caption in square brackets', () => {
  it.each([['[', ']'], ['［', '］'], ['【', '】']])('%s%s', (open, close) => {
    const text = read(['學生會章程', `第一條 ${open}體制${close}`, '本會為學生自治團體。', `第二條 ${open}會員${close}`, '在學學生為會員。']);
    expect(text.body.map((e) => [e.caption, e.children.map((c) => c.text)])).toEqual([['體制', ['本會為學生自治團體。']], ['會員', ['在學學生為會員。']]]);
    const source = createSource('a.fagui', regulationToFagui(text, 'test.rules'));
    expect(regulationToJson(resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base.text)).toEqual(regulationToJson(text));
  });
});
