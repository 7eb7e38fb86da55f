import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createLexer } from '../../lang/lexer.ts';
import { codeParser, validateGrammar } from '../../lang/parser.ts';
import { BLOCK_WORDS, CALL_WORDS, CLAUSE_WORDS, DEFINITION_CLAUSE_WORDS, DISCRETION_CLAUSE_WORDS, FILE_WORDS, HEADER_WORDS, OUTCOME_WORDS, ROUNDING_WORDS, RULE_CLAUSE_WORDS, UNREAD_FILE_WORDS, VERBS } from '../../lang/parser-words.ts';
import { codesOf, parseBody } from './parse-support.ts';

const page = readFileSync(fileURLToPath(new URL('../../lang/GRAMMAR.md', import.meta.url)), 'utf8');
const rules = Object.keys(codeParser().getGAstProductions()).sort();

describe('the grammar', () => {
  it('is sound: tokens are reachable and alternatives can be told apart', () => {
    expect(createLexer().lexerDefinitionErrors).toEqual([]);
    expect(() => validateGrammar()).not.toThrow();
  });
});

describe('GRAMMAR.md', () => {
  it('defines every rule of the parser', () => {
    const defined = [...page.matchAll(/^`([A-Za-z]+)`\s*=/gm)].map((match) => match[1]!);
    expect(rules.length).toBeGreaterThan(15);
    expect([...new Set(defined)].sort()).toEqual(rules);
  });

  it('names no rule that the parser does not have', () => {
    const code = [...page.matchAll(/```\n([\s\S]*?)```/g)].map((match) => match[1]!).join('\n');
    const named = new Set([...code.matchAll(/`([A-Za-z]+)`/g)].map((match) => match[1]!));
    expect([...named].filter((name) => !rules.includes(name))).toEqual([]);
  });

  it('holds every word of the closed lists', () => {
    const words = [
      ...Object.keys(FILE_WORDS), ...UNREAD_FILE_WORDS, ...Object.values(HEADER_WORDS).flat(), ...Object.values(BLOCK_WORDS).flat(), ...VERBS,
      ...RULE_CLAUSE_WORDS, ...DEFINITION_CLAUSE_WORDS, ...DISCRETION_CLAUSE_WORDS, ...OUTCOME_WORDS,
      ...Object.values(CLAUSE_WORDS).flat(), ...CALL_WORDS, ...ROUNDING_WORDS,
    ];
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
  });

  it.each(CALL_WORDS)('has %s as a name, too', (word) => {
    expect(codesOf(parseBody(`一、文。\n規則 甲 依 一 { 應 乙.${word} 至少 ${word} }\n案例 甲 {\n  乙 { ${word} （3 ＋ 4） }\n}\n`))).toEqual([]);
  });

  it.each(CALL_WORDS)('is not silent about %s in a case', (word) => {
    expect(codesOf(parseBody(`案例 甲 {\n  乙 { 丙 ${word}（丁） }\n}\n`))).toEqual(['FG1044']);
  });
});
