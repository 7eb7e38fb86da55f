/**
 * The block half of the code grammar, and the one parser instance. The file is cut into clauses before this grammar sees it
 * (build-ast-groups.ts), so a rule reads one head, clause, branch, field or expectation, and an error ends with that piece.
 */
import { EOF } from 'chevrotain';
import type { IOrAlt, IToken, IRecognitionException, ParserMethod, TokenType } from 'chevrotain';
import type {
  AddressSyntax, CaseSyntax, ClauseSyntax, DefinitionSyntax, DiscretionSyntax, DoubtSyntax, ExpectationSyntax, ExpressionSyntax, FieldSyntax, Modality, NameSyntax, TypeSyntax, WordSyntax,
} from './ast.ts';
import { foundAt, type ExpectedPart } from './diagnostics/parts.ts';
import type { Find } from './parser-findings.ts';
import { CourseParser } from './parser-courses.ts';
import { asList } from './parser-expressions.ts';
import { trimBlanks, unquote } from './parser-words.ts';
import * as t from './lexer.ts';

type Rule<R> = ParserMethod<[], R>;

/** What the head of a block may hold; filled as far as it could be read. */
export interface HeadParts {
  name: NameSyntax | null;
  type: TypeSyntax | null;
  authority: WordSyntax | null;
  target: WordSyntax | null;
  basis: AddressSyntax | null;
  strictness: WordSyntax | null;
  measureWord: WordSyntax | null;
}

export type BranchSyntax = { readonly branch: DefinitionSyntax['branches'][number] } | { readonly otherwise: ExpressionSyntax };
export type DiscretionPart =
  | { readonly authority: WordSyntax | null } | { readonly requirement: ExpressionSyntax }
  | { readonly grant: NonNullable<DiscretionSyntax['grant']> } | { readonly effect: NonNullable<DiscretionSyntax['effect']> };
export type DoubtPart = { readonly reading: DoubtSyntax['readings'][number] } | { readonly adopted: WordSyntax };
export type CaseField = CaseSyntax['records'][number]['fields'][number];
export interface BindingTail {
  readonly name: NameSyntax;
  readonly type: TypeSyntax | null;
}

const BEGINS_CONDITION: ReadonlySet<TokenType> = new Set([t.Name, t.Not, t.LeftParenthesis, t.Digits, t.DateWord, t.Text, t.BooleanWord, t.AggregateWord, t.RoundWord, t.CalendarWord, t.BetweenWord, t.ExtremeWord]);

/** `學生 { 修課 { 學分 3 } }`: an entry of a list inside of the record that holds the list. */
const isNestedEntry = ({ token, context }: IRecognitionException): boolean => token.image === '{' && context.ruleStack.includes('caseField');

/** 最大（甲、乙）: values side by side where one list is looked at; 合計（學分 學生.修課）: a name where 於, 其中 or 皆 is lacking. */
function partOfCall({ token, message, context }: IRecognitionException, tokens: readonly IToken[]): ExpectedPart | null {
  const within = tokens.slice(0, tokens.indexOf(token));
  const call = within.findLastIndex(({ tokenType }) => tokenType === t.AggregateWord);
  if (message !== 'closingParenthesis' || !context.ruleStack.includes('call') || call < 0) return null;
  if (token.tokenType === t.Name) return 'callWord';
  return [t.Enumerator, t.Comma].includes(token.tokenType) && !within.slice(call).some(({ tokenType }) => tokenType === t.Within) ? 'oneList' : null;
}

class CodeParser extends CourseParser {
  private head: HeadParts = emptyHead();

  constructor(validate: boolean) {
    super(validate);
    this.performSelfAnalysis();
  }

  // ---------------------------------------------------------------------------------------------- heads and bindings

  /** blockHead := HeadWord name [ "量詞" Name ] [ ":" type ] [ ( "由" | "於" ) Name ] [ address ] [ "限更嚴" | "不限寬嚴" ] */
  blockHead: Rule<void> = this.RULE('blockHead', () => {
    this.CONSUME(t.HeadWord);
    const name = this.SUBRULE(this.name);
    this.ACTION(() => (this.head.name = name));
    this.OPTION(() => {
      this.CONSUME(t.MeasureWord);
      const word = this.CONSUME(t.Name);
      this.ACTION(() => (this.head.measureWord = this.word(word)));
    });
    this.OPTION2(() => {
      this.CONSUME(t.Colon);
      const type = this.SUBRULE(this.type);
      this.ACTION(() => (this.head.type = type));
    });
    this.OPTION3(() => {
      const by = this.CONSUME(t.By);
      const word = this.CONSUME2(t.Name);
      this.ACTION(() => (this.head[by.image === '於' ? 'target' : 'authority'] = this.word(word)));
    });
    this.OPTION4(() => {
      const address = this.SUBRULE(this.address);
      this.ACTION(() => (this.head.basis = address));
    });
    this.OPTION5(() => {
      const word = this.CONSUME(t.Strictness);
      this.ACTION(() => (this.head.strictness = this.word(word)));
    });
  });

  /** binding := name [ ":" type ], what stands in the braces behind `[phrase]` */
  binding: Rule<BindingTail> = this.RULE('binding', () => {
    const name = this.SUBRULE(this.name);
    let type: TypeSyntax | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      type = this.SUBRULE(this.type);
    });
    return this.ACTION(() => ({ name, type }));
  });

  // ---------------------------------------------------------------------------------------------- 規則

  /** Does 時： stand in the piece that is being read? */
  private hasCase(): boolean {
    for (let at = 1; ; at++) {
      const { tokenType } = this.LA(at);
      if (tokenType === t.EffectInCase) return true;
      if (tokenType === EOF) return false;
    }
  }

  private effectWords(words: WordSyntax): readonly WordSyntax[] {
    const effects = splitWords(words);
    // 「…」 says that they are words
    for (const { text, span } of effects) if (t.isAssignment(text) && this.text[span.start - 1] !== '「') this.find('FG1054', {}, span);
    return effects;
  }

  /** clause := "適用" expression | Duty expression | Permission | "當" expression | Effect | "效果" expression EffectInCase | "效果" path "＝" givenValue [ "於" path [ "其中" expression ] ] | "除外" expression */
  clause: Rule<ClauseSyntax> = this.RULE('clause', () => this.OR<ClauseSyntax>(this.clauses));

  private readonly clauses: IOrAlt<ClauseSyntax>[] = [
    { ALT: () => {
      const keyword = this.CONSUME(t.Applies);
      const condition = this.SUBRULE(this.expression);
      return this.ACTION(() => ({ kind: 'applies', condition, span: this.upTo(keyword, condition) }));
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Duty);
      const condition = this.SUBRULE2(this.expression);
      return this.ACTION(() => ({ kind: 'duty', modality: keyword.image as '應', condition, span: this.upTo(keyword, condition) }));
    } },
    { ALT: () => {
      const token = this.CONSUME(t.Permission);
      return this.ACTION(() => {
        const modality = /^(?:始得|得)/.exec(token.image)![0] as Modality & ('得' | '始得');
        const act = this.freeWords(token, modality);
        return { kind: 'permission', modality, act, span: { start: this.base + token.startOffset, end: act.span.end } };
      });
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.When);
      const condition = this.SUBRULE3(this.expression);
      return this.ACTION(() => ({ kind: 'when', condition, span: this.upTo(keyword, condition) }));
    } },
    { ALT: () => {
      const token = this.CONSUME(t.Effect);
      return this.ACTION(() => {
        const words = this.freeWords(token, '效果');
        return { kind: 'effect', condition: null, effects: this.effectWords(words), span: { start: this.base + token.startOffset, end: words.span.end } };
      });
    } },
    { GATE: () => this.hasCase(), IGNORE_AMBIGUITIES: true, ALT: () => {
      const keyword = this.CONSUME2(t.Alter);
      const condition = this.SUBRULE5(this.expression);
      const token = this.CONSUME(t.EffectInCase);
      return this.ACTION(() => {
        const words = this.freeWords(token, /^時[ \t\u3000]*[:：]/.exec(token.image)![0]);
        return { kind: 'effect', condition, effects: this.effectWords(words), span: { start: this.base + keyword.startOffset, end: words.span.end } };
      });
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Alter);
      const target = this.SUBRULE(this.path);
      this.CONSUME(t.Equals);
      const value = this.SUBRULE(this.givenValue);
      let list: ExpressionSyntax | null = null;
      let condition: ExpressionSyntax | null = null;
      this.OPTION(() => {
        this.CONSUME(t.Within);
        list = this.SUBRULE2(this.path);
        this.OPTION2(() => {
          this.CONSUME(t.Where);
          condition = this.SUBRULE6(this.expression);
        });
      });
      // the tokens of the piece are put together where they are known (build-ast-blocks.ts)
      return this.ACTION(() => ({ kind: 'consequence', target, value, entries: list && { list, condition }, words: '', span: this.upTo(keyword, condition ?? list ?? value) }));
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Except);
      const condition = this.SUBRULE4(this.expression);
      return this.ACTION(() => ({ kind: 'except', condition, span: this.upTo(keyword, condition) }));
    } },
  ];

  /** The words behind a keyword; a single 「…」 stands for what is in it. Empty words are reported. */
  private freeWords(token: IToken, keyword: string): WordSyntax {
    const rest = token.image.slice(keyword.length);
    const comment = rest.replace(/「[^「」]*」/g, (quoted) => '　'.repeat(quoted.length)).search(/\/\//);
    const words = comment < 0 ? rest : rest.slice(0, comment);
    const trimmed = trimBlanks(words);
    const start = this.base + token.startOffset + keyword.length + (trimmed === '' ? 0 : words.indexOf(trimmed));
    if (trimmed === '') this.find('FG1042', { word: keyword }, this.span(token));
    return unquote({ text: trimmed, span: { start, end: start + trimmed.length } });
  }

  // ---------------------------------------------------------------------------------------------- 定義

  /** branch := "當" expression "則" value | "其餘" value | "＝" value */
  branch: Rule<BranchSyntax> = this.RULE('branch', () => this.OR<BranchSyntax>(this.branches));

  private readonly branches: IOrAlt<BranchSyntax>[] = [
    { ALT: () => {
      const keyword = this.CONSUME(t.When);
      const condition = this.SUBRULE(this.expression);
      this.CONSUME(t.Then);
      const value = this.SUBRULE2(this.expression);
      return this.ACTION(() => ({ branch: { condition, value, span: this.upTo(keyword, value) } }));
    } },
    { ALT: () => {
      this.CONSUME(t.Otherwise);
      const otherwise = this.SUBRULE3(this.expression);
      return { otherwise };
    } },
    { ALT: () => {
      this.CONSUME(t.Equals);
      const otherwise = this.SUBRULE4(this.expression);
      return { otherwise };
    } },
  ];

  // ---------------------------------------------------------------------------------------------- 裁量

  /** discretionClause := Authority | "要件" expression | "核定" name ":" type "合於" sum | "效果" Name "＝" expression */
  discretionClause: Rule<DiscretionPart> = this.RULE('discretionClause', () => this.OR<DiscretionPart>(this.discretionClauses));

  private readonly discretionClauses: IOrAlt<DiscretionPart>[] = [
    { ALT: () => {
      const token = this.CONSUME(t.Authority);
      return this.ACTION(() => ({ authority: this.freeWords(token, '由') }));
    } },
    { ALT: () => {
      this.CONSUME(t.Requirement);
      const requirement = this.SUBRULE(this.expression);
      return { requirement };
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Grant);
      const name = this.SUBRULE(this.name);
      this.CONSUME(t.Colon);
      const type = this.SUBRULE(this.type);
      this.CONSUME(t.CompareWord);
      const limit = this.SUBRULE(this.sum);
      return this.ACTION(() => ({ grant: { name, type, limit, span: this.upTo(keyword, limit) } }));
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Alter);
      const target = this.CONSUME(t.Name);
      this.CONSUME(t.Equals);
      const value = this.SUBRULE2(this.expression);
      return this.ACTION(() => ({ effect: { target: this.word(target), value, span: this.upTo(keyword, value) } }));
    } },
  ];

  // ---------------------------------------------------------------------------------------------- 疑義

  /** doubtClause := Reading [ "(" alias ")" ] expression | "採" words */
  doubtClause: Rule<DoubtPart> = this.RULE('doubtClause', () => this.OR<DoubtPart>([
    { ALT: () => {
      const token = this.CONSUME(t.ReadingWord);
      let alias: IToken | null = null;
      let last: IToken = token;
      this.OPTION({ GATE: () => this.startsAlias(), DEF: () => {
        this.CONSUME(t.LeftParenthesis);
        alias = this.CONSUME(t.Name);
        last = this.CONSUME(t.RightParenthesis);
      } });
      const condition = this.SUBRULE(this.expression);
      return this.ACTION(() => {
        const name: NameSyntax = { text: token.image, alias: alias && this.alias(alias), span: this.span(token, last) };
        return { reading: { name, condition, span: this.upTo(token, condition) } };
      });
    } },
    { ALT: () => {
      const token = this.CONSUME(t.Adopted);
      return this.ACTION(() => ({ adopted: this.freeWords(token, '採') }));
    } },
  ]));

  /** `(perKind) …` and not a condition in parentheses: behind an alias something new begins. */
  private startsAlias(): boolean {
    return this.LA(3).tokenType === t.RightParenthesis && BEGINS_CONDITION.has(this.LA(4).tokenType);
  }

  // ---------------------------------------------------------------------------------------------- 案例

  /** caseField := Name caseValue */
  caseField: Rule<CaseField> = this.RULE('caseField', () => {
    const name = this.CONSUME(t.Name);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.Equals) }, { ALT: () => this.CONSUME(t.Colon) }]));
    const value = this.SUBRULE(this.caseValue);
    return this.ACTION(() => ({ name: this.word(name), value, span: this.upTo(name, value) }));
  });

  /** caseValue := sum { "、" sum } | "無" */
  caseValue: Rule<ExpressionSyntax> = this.RULE('caseValue', () => this.OR<ExpressionSyntax>(this.caseValues));

  private readonly caseValues: IOrAlt<ExpressionSyntax>[] = [
    { ALT: () => {
      const token = this.CONSUME(t.Present);
      return this.ACTION(() => {
        if (token.image !== '無') this.find('FG1034', { found: token.image, expected: 'value' }, this.span(token));
        return { kind: 'absent', span: this.span(token) };
      });
    } },
    { ALT: () => {
      const items: ExpressionSyntax[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: t.Enumerator, DEF: () => items.push(this.SUBRULE(this.sum)) });
      return this.ACTION(() => asList(items));
    } },
  ];

  /** givenValue := "無" | expression { "、" sum } */
  givenValue: Rule<ExpressionSyntax> = this.RULE('givenValue', () => this.OR<ExpressionSyntax>(this.givenValues));

  private readonly givenValues: IOrAlt<ExpressionSyntax>[] = [
    { GATE: () => this.LA(1).image === '無', ALT: () => {
      const token = this.CONSUME(t.Present);
      return this.ACTION(() => ({ kind: 'absent', span: this.span(token) }));
    } },
    { ALT: () => {
      const items = [this.SUBRULE(this.expression)];
      this.MANY(() => {
        this.CONSUME(t.Enumerator);
        items.push(this.SUBRULE(this.sum));
      });
      return this.ACTION(() => asList(items));
    } },
  ];

  /** expectation := [ "修正前" | "修正後" ] Name ( Name | "＝" caseValue ) */
  expectation: Rule<ExpectationSyntax> = this.RULE('expectation', () => {
    let side: IToken | null = null;
    let outcome: IToken | null = null;
    let value: ExpressionSyntax | null = null;
    this.OPTION(() => (side = this.CONSUME(t.Side)));
    const rule = this.CONSUME(t.Name);
    this.OR([
      { ALT: () => (outcome = this.CONSUME2(t.Name)) },
      { ALT: () => {
        this.CONSUME(t.Equals);
        value = this.SUBRULE(this.caseValue);
      } },
    ]);
    return this.ACTION((): ExpectationSyntax => {
      const first: IToken = side ?? rule;
      const word: WordSyntax | null = outcome && this.word(outcome);
      return {
        side: (side as IToken | null)?.image as ExpectationSyntax['side'] ?? null, rule: this.word(rule), outcome: word, value,
        span: this.upTo(first, word ?? value!),
      };
    });
  });

  // ---------------------------------------------------------------------------------------------- vocabulary

  /** member := name { Name }, the further words being 自… and 至… */
  member: Rule<{ readonly name: NameSyntax; readonly words: readonly WordSyntax[] }> = this.RULE('member', () => {
    const name = this.SUBRULE(this.name);
    const words: IToken[] = [];
    this.MANY(() => words.push(this.CONSUME(t.Name)));
    return this.ACTION(() => ({ name, words: words.map((word) => this.word(word)) }));
  });

  /** field := name ":" type */
  field: Rule<FieldSyntax> = this.RULE('field', () => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Colon);
    const type = this.SUBRULE(this.type);
    return this.ACTION(() => ({ name, type, span: { start: name.span.start, end: type.span.end } }));
  });

  // ---------------------------------------------------------------------------------------------- running a rule

  /**
   * Runs one rule over tokens whose offsets are relative to `base`. Null when the tokens do not fit; at most one finding then.
   * `rest` is the first token that was left over, or null.
   */
  run<R>(pick: (parser: CodeParser) => Rule<R>, tokens: IToken[], place: CodePlace): { readonly value: R | null; readonly rest: IToken | null } {
    this.base = place.base;
    this.text = place.text;
    this.find = place.find;
    this.input = tokens;
    const value = pick(this).call(this) as R;
    const error = this.errors[0];
    if (!error) return { value, rest: null };
    if (error.name === 'NotAllInputParsedException') return { value, rest: error.token };
    this.reportError(error, tokens, place);
    return { value: null, rest: null };
  }

  private reportError(error: IRecognitionException, tokens: readonly IToken[], place: CodePlace): void {
    const atEnd = Number.isNaN(error.token.startOffset) || error.token.startOffset < 0 || error.token.tokenType.name === 'EOF';
    const last = tokens[tokens.length - 1];
    const end = last ? place.base + t.endOffset(last) : place.end;
    const span = atEnd ? { start: Math.max(end - 1, place.base), end } : { start: place.base + error.token.startOffset, end: place.base + t.endOffset(error.token) };
    place.find('FG1034', { found: atEnd ? '' : foundAt(place.text, span.start, error.token.image), expected: isNestedEntry(error) ? 'entry' : partOfCall(error, tokens) ?? error.message as ExpectedPart }, span);
  }

  runHead(tokens: IToken[], place: CodePlace): { readonly head: HeadParts; readonly broken: boolean; readonly rest: IToken | null } {
    this.head = emptyHead();
    const before = this.head;
    const { rest } = this.run((parser) => parser.blockHead, tokens, place);
    return { head: before, broken: this.errors.length > 0, rest };
  }
}

/** Where code stands: `base` is the offset of the lexed text, `end` the end of the piece. */
export interface CodePlace {
  readonly text: string;
  readonly base: number;
  readonly end: number;
  readonly find: Find;
}

/** A head of which nothing was read. */
export function emptyHead(): HeadParts {
  return { name: null, type: null, authority: null, target: null, basis: null, strictness: null, measureWord: null };
}

/** Several effects joined with 、 outside 「…」. */
function splitWords(words: WordSyntax): readonly WordSyntax[] {
  const parts: WordSyntax[] = [];
  const pattern = /(?:「[^「」]*」|[^、])+/g;
  for (const match of words.text.matchAll(pattern)) {
    const text = trimBlanks(match[0]);
    if (text === '') continue;
    const start = words.span.start + match.index + match[0].indexOf(text);
    parts.push(unquote({ text, span: { start, end: start + text.length } }));
  }
  return parts;
}

let instance: CodeParser | null = null;

/** The parser of the process: building its tables takes tens of milliseconds, so it is made once, when first needed. */
export function codeParser(): CodeParser {
  instance ??= new CodeParser(false);
  return instance;
}
export type { CodeParser };

/** Builds the parser anew with every check of its grammar; throws when two alternatives cannot be told apart. */
export const validateGrammar = (): CodeParser => new CodeParser(true);
