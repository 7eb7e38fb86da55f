/** Brackets behind a binding that say whether its number counts. */
import { describe, expect, it } from 'vitest';
import { codes, compile } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const rule = (text: string): string => `一、${text}。\n\n規則 規定 (rule) 依 一 {\n  應 選課.成績 合於 標準\n}\n`;
const found = (text: string): readonly string[] => codes(compile(rule(text))).filter((code) => code !== 'FG4010');

describe('brackets that change a limit', () => {
  it.each(['成績[八十分以上]{標準}（不含）', '成績[八十分以上]{標準}（不含八十分）', '成績[超過八十分]{標準}（含八十分）', '成績[六十分以上八十分以下]{標準}（不含本數）'])('are told of outside of the binding: %s', (text) => expect(found(text)).toEqual(['FG4021']));
  it.each(['成績[八十分以上]{標準}（含）', '成績[八十分以上]{標準}（含八十分）', '成績[八十分以上]{標準}（不含體育）', '成績[八十分以上（不含八十分）]{標準}'])('are none in %s', (text) => expect(found(text)).toEqual([]));
  it('decide on the number itself inside of it', () => {
    const at = (text: string): unknown[] => [79, 80, 81].map((score) => evaluatorOf(rule(text))({ 選課: { 成績: score } })['rule']);
    expect(at('成績[八十分以上（不含八十分）]{標準}')).toEqual(['violated', 'violated', 'met']);
    expect(at('成績[超過八十分（含八十分）]{標準}')).toEqual(['violated', 'met', 'met']);
  });
});
