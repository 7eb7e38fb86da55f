import {
  EOF, GAstVisitor, LLkLookaheadStrategy, type Alternation, type ILookaheadStrategy, type IOrAlt, type Option, type OptionalProductionType, type Repetition,
  type RepetitionMandatory, type RepetitionMandatoryWithSeparator, type RepetitionWithSeparator, type Rule, type TokenType,
} from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { allTokens } from '../../lang/lexer.ts';
import { FirstTokenLookahead } from '../../lang/parser-lookahead.ts';
import { codeParser } from '../../lang/parser.ts';

/** Every OR of a rule by number, with the alternatives that it has, and everything that may be left out or repeated. */
class Branches extends GAstVisitor {
  readonly choices: { readonly at: number; readonly count: number }[] = [];
  readonly optional: { readonly at: number; readonly type: OptionalProductionType }[] = [];
  override visitRule(): void {}
  override visitNonTerminal(): void {}
  override visitTerminal(): void {}
  override visitAlternative(): void {}
  override visitAlternation({ idx, definition }: Alternation): void { this.choices.push({ at: idx, count: definition.length }); }
  override visitOption({ idx }: Option): void { this.optional.push({ at: idx, type: 'Option' }); }
  override visitRepetition({ idx }: Repetition): void { this.optional.push({ at: idx, type: 'Repetition' }); }
  override visitRepetitionMandatory({ idx }: RepetitionMandatory): void { this.optional.push({ at: idx, type: 'RepetitionMandatory' }); }
  override visitRepetitionMandatoryWithSeparator({ idx }: RepetitionMandatoryWithSeparator): void { this.optional.push({ at: idx, type: 'RepetitionMandatoryWithSeparator' }); }
  override visitRepetitionWithSeparator({ idx }: RepetitionWithSeparator): void { this.optional.push({ at: idx, type: 'RepetitionWithSeparator' }); }
}

const rules = Object.values(codeParser().getGAstProductions()).map((rule) => {
  const branches = new Branches();
  rule.accept(branches);
  return { rule, choices: branches.choices, optional: branches.optional };
});
const own = new FirstTokenLookahead({ maxLookahead: 1 });
const library = new LLkLookaheadStrategy({ maxLookahead: 1 });

const before = (type: TokenType) => {
  const next = () => ({ tokenType: type, tokenTypeIdx: type.tokenTypeIdx! });
  return { LA: next, LA_FAST: next };
};
const answers = <R>(decide: (this: never, alternatives?: IOrAlt<unknown>[]) => R, alternatives?: IOrAlt<unknown>[]): R[] =>
  [...allTokens, EOF].map((type) => decide.call(before(type) as never, alternatives));
const choose = (strategy: ILookaheadStrategy, rule: Rule, at: number, hasPredicates: boolean) =>
  strategy.buildLookaheadForAlternation({ rule, prodOccurrence: at, maxLookahead: 1, hasPredicates, dynamicTokensEnabled: false });
const enter = (strategy: ILookaheadStrategy, rule: Rule, at: number, prodType: OptionalProductionType) =>
  strategy.buildLookaheadForOptional({ rule, prodOccurrence: at, prodType, maxLookahead: 1, dynamicTokensEnabled: false });

describe('before every token, in every rule of the grammar, the way taken is the one that the library works out', () => {
  it('among alternatives', () => {
    expect(rules.flatMap(({ choices }) => choices).length).toBeGreaterThan(10);
    for (const { rule, choices } of rules) for (const { at } of choices) expect(answers(choose(own, rule, at, false)), rule.name).toEqual(answers(choose(library, rule, at, false)));
  });

  it('among alternatives of which some are shut', () => {
    for (const { rule, choices } of rules) for (const { at, count } of choices) {
      for (let shut = 0; shut < count; shut++) {
        const alternatives = Array.from({ length: count }, (_, i): IOrAlt<unknown> => ({ ALT: () => i, ...(i === shut ? { GATE: () => false } : {}) }));
        expect(answers(choose(own, rule, at, true), alternatives), rule.name).toEqual(answers(choose(library, rule, at, true), alternatives));
      }
    }
  });

  it('into what may be left out or repeated', () => {
    expect(rules.flatMap(({ optional }) => optional).length).toBeGreaterThan(20);
    for (const { rule, optional } of rules) for (const { at, type } of optional) expect(answers(enter(own, rule, at, type)), rule.name).toEqual(answers(enter(library, rule, at, type)));
  });
});
