import { describe, expect, it } from 'vitest';
import { formatSource } from '../../lang/format.ts';
import { sliceSpan } from '../../lang/source.ts';
import { codesOf, parseBody } from './parse-support.ts';

const HEAD = '法規 選課要點 (test.a)\n機關 測試大學\n\n';

/** The readings of the one 疑義 of a body, with what 採 says and the codes. */
function doubt(body: string): unknown {
  const parsed = parseBody(`一、文。\n疑義 名 (alias) 依 一 {\n${body}\n}\n`);
  const block = parsed.tree.kind === 'regulation' ? parsed.tree.items.find((i) => i.kind === 'doubt') : undefined;
  if (block?.kind !== 'doubt') return codesOf(parsed);
  return [...block.readings.map((r) => [r.name.text, r.name.alias?.text ?? null, sliceSpan(parsed.source, r.condition.span)]), block.adopted?.text ?? null, ...codesOf(parsed)];
}

describe('疑義', () => {
  it.each<[string, unknown[]]>([
    ['  甲說 (a) 乙.丙\n  乙說 (b) 乙.丁\n  採 未定', [['甲說', 'a', '乙.丙'], ['乙說', 'b', '乙.丁'], '未定']],
    ['甲說 乙.丙 至少 3；乙說 （乙.丁 或 乙.戊） 且 乙.己；採 乙說', [['甲說', null, '乙.丙 至少 3'], ['乙說', null, '（乙.丁 或 乙.戊） 且 乙.己'], '乙說']],
    ['甲說（a）（丙）\n乙說（b）\n採 甲說 // 註', [['甲說', 'a', '（丙）'], ['乙說', null, '（b）'], '甲說']],
    ['甲說（丙） 且 丁\n乙說 非 丙\n採 丙說', [['甲說', null, '（丙） 且 丁'], ['乙說', null, '非 丙'], '丙說']],
    ['甲說 丙\n甲說 丁\n乙說 戊\n採 未定\n採 甲說', [['甲說', null, '丙'], ['乙說', null, '戊'], '未定', 'FG1040', 'FG1040']],
    ['甲說 丙\n乙說 至少\n採', [['甲說', null, '丙'], null, 'FG1034', 'FG1042']],
    ['戊說 丙\n甲說 丁\n乙說 己\n採 未定', [['甲說', null, '丁'], ['乙說', null, '己'], '未定', 'FG1036']],
    ['甲說 (é) 丙\n乙說 丁\n採 未定', [['甲說', 'é', '丙'], ['乙說', null, '丁'], '未定', 'FG1011', 'FG1008']],
  ])('%s', (body, expected) => {
    expect(doubt(body)).toEqual(expected);
  });

  it('keeps 甲說 a name elsewhere', () => {
    expect(codesOf(parseBody('一、文。\n規則 甲說 依 一 { 應 甲說 且 採 }\n'))).toEqual([]);
  });

  it('is printed one reading a line', () => {
    const body = '一、甲。\n\n疑義 名 (alias) 依 一 {\n  甲說 (first) a.b ≥ 3  // 註\n  乙說 (second) (a.b 或 c) 且 d\n  // 尚未決定\n  採   未定\n}\n';
    const loose = '一、甲。\n疑義  名（alias）依 一{甲說（first） a.b≥3 // 註\n乙說（second）( a.b 或 c )且 d\n // 尚未決定\n採  未定 }\n';
    expect(formatSource('t.fagui', HEAD + loose).text).toBe(HEAD + body);
    expect(formatSource('t.fagui', HEAD + body).text).toBe(HEAD + body);
  });
});
