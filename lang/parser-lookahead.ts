/**
 * Which way the grammar goes, by the next token alone (LL(1)): the tokens that a branch may start with, worked out when the branch is first met. The
 * library walks every path of every rule at every start instead, which takes longer than reading a regulation. The checks of the grammar are the library's.
 */
import {
  Alternation, LLkLookaheadStrategy, NonTerminal, Option, Repetition, RepetitionMandatory, RepetitionMandatoryWithSeparator, RepetitionWithSeparator, Terminal,
  type ILookaheadStrategy, type IOrAlt, type IProduction, type IToken, type Rule,
} from 'chevrotain';

type Alternatives = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type Optional = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];
type Nested = IProduction & { readonly definition: readonly IProduction[]; readonly idx?: number };
type Kind = typeof Alternation | (typeof OPTIONAL)[Optional['prodType']];
/** What the functions below are called on. */
interface Ahead {
  LA(howMuch: number): IToken;
}

const OPTIONAL = { Option, Repetition, RepetitionMandatory, RepetitionMandatoryWithSeparator, RepetitionWithSeparator };
const MAY_BE_LEFT_OUT = [Option, Repetition, RepetitionWithSeparator];

/** The tokens, by index, that productions may start with. `mayBeEmpty`: they may be none at all, and what stands behind them comes first. */
interface Starts {
  readonly tokens: readonly number[];
  readonly mayBeEmpty: boolean;
}

export class FirstTokenLookahead extends LLkLookaheadStrategy {
  private readonly ofRules = new Map<Rule, Starts>();

  override buildLookaheadForAlternation({ rule, prodOccurrence, hasPredicates }: Alternatives): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
    let built: (readonly number[] | undefined)[] | null = null;
    const table = (): NonNullable<typeof built> => (built ??= this.alternativesByToken(find(rule, Alternation, prodOccurrence)!.definition));
    if (!hasPredicates) {
      return function (this: Ahead) {
        return (built ?? table())[this.LA(1).tokenTypeIdx]?.[0];
      };
    }
    return function (this: Ahead, alternatives = []) {
      return (built ?? table())[this.LA(1).tokenTypeIdx]?.find((at) => alternatives[at]!.GATE?.call(this) !== false);
    };
  }

  override buildLookaheadForOptional({ rule, prodOccurrence, prodType }: Optional): () => boolean {
    let built: readonly boolean[] | null = null;
    const table = (): NonNullable<typeof built> => {
      const tokens: boolean[] = [];
      for (const token of this.startsOf(find(rule, OPTIONAL[prodType], prodOccurrence)!.definition).tokens) tokens[token] = true;
      return (built = tokens);
    };
    return function (this: Ahead) {
      return (built ?? table())[this.LA(1).tokenTypeIdx] === true;
    };
  }

  /** For each token the alternatives that may start with it, in their order. */
  private alternativesByToken(alternatives: readonly IProduction[]): (readonly number[] | undefined)[] {
    const byToken: number[][] = [];
    alternatives.forEach((alternative, at) => {
      for (const token of new Set(this.startsOf((alternative as Nested).definition).tokens)) (byToken[token] ??= []).push(at);
    });
    return byToken;
  }

  /** What a run of productions starts with. */
  private startsOf(productions: readonly IProduction[]): Starts {
    const tokens: number[] = [];
    for (const production of productions) {
      const starts = this.startsOfOne(production);
      tokens.push(...starts.tokens);
      if (!starts.mayBeEmpty) return { tokens, mayBeEmpty: false };
    }
    return { tokens, mayBeEmpty: true };
  }

  private startsOfOne(production: IProduction): Starts {
    if (production instanceof Terminal) return { tokens: [production.terminalType.tokenTypeIdx!], mayBeEmpty: false };
    if (production instanceof NonTerminal) return this.startsOfRule(production.referencedRule);
    const { definition } = production as Nested;
    if (!(production instanceof Alternation)) {
      const inside = this.startsOf(definition);
      return { tokens: inside.tokens, mayBeEmpty: inside.mayBeEmpty || MAY_BE_LEFT_OUT.some((kind) => production instanceof kind) };
    }
    const all = definition.map((alternative) => this.startsOf((alternative as Nested).definition));
    return { tokens: all.flatMap(({ tokens }) => tokens), mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty) };
  }

  private startsOfRule(rule: Rule): Starts {
    const known = this.ofRules.get(rule);
    if (known) return known;
    const starts = this.startsOf(rule.definition);
    this.ofRules.set(rule, starts);
    return starts;
  }
}

/** The production of a kind with its number (OPTION2 is the second OPTION) in a rule. */
function find(within: Nested, kind: Kind, occurrence: number): Nested | undefined {
  for (const production of within.definition) {
    if (production instanceof Terminal || production instanceof NonTerminal) continue;
    const nested = production as Nested;
    const found = production instanceof kind && nested.idx === occurrence ? nested : find(nested, kind, occurrence);
    if (found) return found;
  }
  return undefined;
}
