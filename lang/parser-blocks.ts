/** The clauses of 對照 公式 但書 準用 結論 議決. Every clause starts with a keyword of its block; `build-ast-clauses.ts` puts them together. */
import type { IToken, ParserMethod } from 'chevrotain';
import type { AnalogySyntax, ExpressionSyntax, LookupSyntax, ProvisoSyntax, RoundingSyntax, SubstitutionSyntax, TypeSyntax, VoteSyntax, WordSyntax } from './ast.ts';
import type { ExpectedPart } from './diagnostics/parts.ts';
import { ExpressionParser } from './parser-expressions.ts';
import { trimBlanks, unquote } from './parser-words.ts';
import * as t from './lexer.ts';

type Rule<R> = ParserMethod<[], R>;

export type LookupPart =
  | { readonly key: LookupSyntax['keys'][number] } | { readonly result: WordSyntax; readonly type: TypeSyntax | null } | { readonly substitution: SubstitutionSyntax } | { readonly otherwise: ExpressionSyntax };
export type FormulaPart = { readonly phrase: WordSyntax | null } | { readonly substitution: SubstitutionSyntax } | { readonly rounding: RoundingSyntax };
export type ProvisoPart =
  | { readonly condition: ExpressionSyntax } | { readonly effect: NonNullable<ProvisoSyntax['effect']> } | { readonly beats: readonly WordSyntax[] };
export type AnalogyPart = { readonly rule: WordSyntax } | { readonly substitution: AnalogySyntax['substitutions'][number] };
export type ConclusionPart = { readonly applies: ExpressionSyntax } | { readonly requires: readonly WordSyntax[] } | { readonly produces: readonly WordSyntax[] };
export type VotePart = { readonly members: ExpressionSyntax } | { readonly quorum: NonNullable<VoteSyntax['quorum']> } | { readonly majority: NonNullable<VoteSyntax['majority']> };

export abstract class BlockParser extends ExpressionParser {
  /** lookupClause := "以" column ( "合於" | "為" ) expression | "得" column [ ":" type ] | meaning | "其餘" expression */
  lookupClause: Rule<LookupPart | null> = this.RULE('lookupClause', () => this.OR<LookupPart | null>([
    { ALT: () => {
      const keyword = this.CONSUME(t.KeyWord);
      const column = this.SUBRULE(this.column);
      const relation = this.OR2([{ ALT: () => this.CONSUME(t.CompareWord) }, { ALT: () => this.CONSUME(t.MemberWord) }]);
      const value = this.SUBRULE(this.expression);
      return this.ACTION(() => this.isOneOf(relation, ['合於', '為'], 'relation') && { key: { column, value, span: this.upTo(keyword, value) } });
    } },
    { ALT: () => {
      this.CONSUME(t.ResultWord);
      const result = this.SUBRULE2(this.column);
      let type: TypeSyntax | null = null;
      this.OPTION(() => {
        this.CONSUME(t.Colon);
        type = this.SUBRULE(this.type);
      });
      return this.ACTION(() => ({ result, type }));
    } },
    { ALT: () => this.SUBRULE(this.meaning) },
    { ALT: () => {
      this.CONSUME(t.Otherwise);
      const otherwise = this.SUBRULE2(this.expression);
      return { otherwise };
    } },
  ]));

  /** meaning := Let "為" expression */
  meaning: Rule<{ readonly substitution: SubstitutionSyntax } | null> = this.RULE('meaning', () => {
    const keyword = this.CONSUME(t.Let);
    const relation = this.CONSUME(t.MemberWord);
    const value = this.SUBRULE(this.expression);
    return this.ACTION(() => {
      const word = this.letWord(keyword);
      return word && this.isOneOf(relation, ['為'], 'is') && { substitution: { word, value, span: this.upTo(keyword, value) } };
    });
  });

  /** column := Name | Text */
  column: Rule<WordSyntax> = this.RULE('column', () => {
    const token = this.OR([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.Text) }]);
    return this.ACTION(() => unquote(this.word(token)));
  });

  /** formulaClause := "照" Name | "照文" | meaning | "取位" rounding */
  formulaClause: Rule<FormulaPart | null> = this.RULE('formulaClause', () => this.OR<FormulaPart | null>([
    { ALT: () => {
      this.CONSUME(t.Following);
      const phrase = this.CONSUME(t.Name);
      return this.ACTION(() => ({ phrase: this.word(phrase) }));
    } },
    { ALT: () => {
      this.CONSUME(t.FollowingText);
      return { phrase: null };
    } },
    { ALT: () => this.SUBRULE(this.meaning) },
    { ALT: () => {
      this.CONSUME(t.Rounded);
      const rounding = this.SUBRULE(this.rounding);
      return this.ACTION(() => ({ rounding }));
    } },
  ]));

  /** What stands behind 令, without quotation marks; null (reported) when nothing does. */
  private letWord(token: IToken): WordSyntax | null {
    const text = trimBlanks(token.image.slice(1));
    const end = this.base + t.endOffset(token);
    if (text !== '') return unquote({ text, span: { start: end - text.length, end } });
    this.find('FG1042', { word: '令' }, this.span(token));
    return null;
  }

  /** provisoClause := "當" expression | "改" expression | "不適用" | Duty expression | "優先於" names */
  provisoClause: Rule<ProvisoPart> = this.RULE('provisoClause', () => this.OR<ProvisoPart>([
    { ALT: () => {
      this.CONSUME(t.When);
      const condition = this.SUBRULE(this.expression);
      return { condition };
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Change);
      const value = this.SUBRULE2(this.expression);
      return this.ACTION((): ProvisoPart => ({ effect: { kind: 'value', value, span: this.upTo(keyword, value) } }));
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.NotApplicable);
      return this.ACTION((): ProvisoPart => ({ effect: { kind: 'notApplicable', span: this.span(keyword) } }));
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Duty);
      const condition = this.SUBRULE3(this.expression);
      return this.ACTION((): ProvisoPart => ({ effect: { kind: 'duty', modality: keyword.image as '應' | '不得', condition, span: this.upTo(keyword, condition) } }));
    } },
    { ALT: () => {
      this.CONSUME(t.Beats);
      const beats = this.SUBRULE(this.names);
      return { beats };
    } },
  ]));

  /** analogyClause := "規則" qualified | "以" expression "代" expression */
  analogyClause: Rule<AnalogyPart> = this.RULE('analogyClause', () => this.OR<AnalogyPart>([
    { ALT: () => {
      this.CONSUME(t.RuleWord);
      const rule = this.SUBRULE(this.qualified);
      return { rule };
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Substitute);
      const replacement = this.SUBRULE(this.expression);
      this.CONSUME(t.InPlaceOf);
      const original = this.SUBRULE2(this.expression);
      return this.ACTION(() => ({ substitution: { replacement, original, span: this.upTo(keyword, original) } }));
    } },
  ]));

  /** conclusionClause := "適用" expression | "須" names | "產出" names */
  conclusionClause: Rule<ConclusionPart> = this.RULE('conclusionClause', () => this.OR<ConclusionPart>([
    { ALT: () => {
      this.CONSUME(t.Applies);
      const applies = this.SUBRULE(this.expression);
      return { applies };
    } },
    { ALT: () => {
      this.CONSUME(t.Requires);
      const requires = this.SUBRULE(this.names);
      return { requires };
    } },
    { ALT: () => {
      this.CONSUME(t.Produces);
      const produces = this.SUBRULE2(this.names);
      return { produces };
    } },
  ]));

  /** voteClause := "應出席" sum | ( "出席" | "同意" ) sum "合於" sum */
  voteClause: Rule<VotePart | null> = this.RULE('voteClause', () => this.OR<VotePart | null>([
    { ALT: () => {
      this.CONSUME(t.Members);
      const members = this.SUBRULE(this.sum);
      return { members };
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Votes);
      const counted = this.SUBRULE2(this.sum);
      const relation = this.CONSUME(t.CompareWord);
      const threshold = this.SUBRULE3(this.sum);
      return this.ACTION((): VotePart | null => {
        const span = this.upTo(keyword, threshold);
        if (!this.isOneOf(relation, ['合於'], 'limit')) return null;
        return keyword.image === '出席' ? { quorum: { present: counted, threshold, span } } : { majority: { inFavour: counted, threshold, span } };
      });
    } },
  ]));

  /** One token type holds many words, of which this place takes some; another one is reported. Null stands for a clause that cannot be read. */
  protected isOneOf(token: IToken, words: readonly string[], expected: ExpectedPart): true | null {
    if (words.includes(token.image)) return true;
    this.find('FG1034', { found: token.image, expected }, this.span(token));
    return null;
  }
}
