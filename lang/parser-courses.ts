/** The clauses of 科目表 and of its 類別 and 組; `build-ast-courses.ts` puts them together. */
import type { IToken, ParserMethod } from 'chevrotain';
import type { CourseGroupSyntax, CourseTableSyntax, ExpressionSyntax, NameSyntax, WordSyntax } from './ast.ts';
import { BlockParser } from './parser-blocks.ts';
import * as t from './lexer.ts';

type Rule<R> = ParserMethod<[], R>;

export type CoursePart =
  | { readonly applies: ExpressionSyntax } | { readonly courses: ExpressionSyntax } | { readonly key: NonNullable<CourseTableSyntax['key']> } | { readonly credits: ExpressionSyntax; readonly creditColumn: WordSyntax | null }
  | { readonly counts: ExpressionSyntax } | { readonly pair: CourseTableSyntax['pairs'][number] } | { readonly total: readonly WordSyntax[] };
export type CourseGroupPart =
  | { readonly rows: CourseGroupSyntax['rows'][number] } | { readonly condition: ExpressionSyntax } | { readonly each: WordSyntax } | { readonly limits: readonly WordSyntax[] };

export abstract class CourseParser extends BlockParser {
  /** courseClause := "適用" expression | "修習" path | "科目" column "為" expression | "學分" [ column "為" ] expression | "計入" expression | "併計" names | "總計" names */
  courseClause: Rule<CoursePart | null> = this.RULE('courseClause', () => this.OR<CoursePart | null>([
    { ALT: () => {
      this.CONSUME(t.Applies);
      const applies = this.SUBRULE(this.expression);
      return { applies };
    } },
    { ALT: () => {
      this.CONSUME(t.CourseList);
      const courses = this.SUBRULE(this.path);
      return { courses };
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.CourseName);
      const column = this.SUBRULE(this.column);
      const relation = this.CONSUME(t.MemberWord);
      const value = this.SUBRULE2(this.expression);
      return this.ACTION(() => this.isOneOf(relation, ['為'], 'is') && { key: { column, value, span: this.upTo(keyword, value) } });
    } },
    { ALT: () => {
      this.CONSUME(t.CourseCredits);
      // 學分 學分數 為 …: an expression of a single name cannot go on with 為 here, credits are numbers
      const isPrinted = (): boolean => this.LA(2).tokenType === t.MemberWord && this.LA(2).image === '為';
      const creditColumn = this.OPTION({ GATE: isPrinted, DEF: () => {
        const column = this.SUBRULE2(this.column);
        this.CONSUME2(t.MemberWord);
        return column;
      } }) ?? null;
      const credits = this.SUBRULE3(this.expression);
      return { credits, creditColumn };
    } },
    { ALT: () => {
      this.CONSUME(t.Counting);
      const counts = this.SUBRULE4(this.expression);
      return { counts };
    } },
    { ALT: () => {
      const keyword = this.CONSUME(t.Pairing);
      const groups = this.SUBRULE(this.names);
      return this.ACTION(() => ({ pair: { groups, span: this.upTo(keyword, groups[groups.length - 1]!) } }));
    } },
    { ALT: () => {
      this.CONSUME(t.Total);
      const total = this.SUBRULE2(this.names);
      return { total };
    } },
  ]));

  /** courseGroup := ( "類別" | "組" ) name */
  courseGroup: Rule<{ readonly word: '類別' | '組'; readonly name: NameSyntax }> = this.RULE('courseGroup', () => {
    const keyword = this.CONSUME(t.CourseGroup);
    const name = this.SUBRULE(this.name);
    return this.ACTION(() => ({ word: keyword.image as '類別' | '組', name }));
  });

  /** courseGroupClause := "取" column "為" column { "、" column } | "當" expression | "每門" qualified | "合於" names */
  courseGroupClause: Rule<CourseGroupPart | null> = this.RULE('courseGroupClause', () => this.OR<CourseGroupPart | null>([
    { ALT: () => {
      const keyword = this.CONSUME(t.Rows);
      const column = this.SUBRULE(this.column);
      const relation = this.CONSUME(t.MemberWord);
      const cells: IToken[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: t.Enumerator, DEF: () => cells.push(this.OR2([{ ALT: () => this.CONSUME(t.Text) }, { ALT: () => this.CONSUME(t.Name) }])) });
      return this.ACTION(() => {
        const values = cells.map((cell) => this.cellValue(cell));
        return this.isOneOf(relation, ['為'], 'cell') && { rows: { column, values, span: this.upTo(keyword, values[values.length - 1]!) } };
      });
    } },
    { ALT: () => {
      this.CONSUME(t.When);
      const condition = this.SUBRULE(this.expression);
      return { condition };
    } },
    { ALT: () => {
      this.CONSUME(t.EachCourse);
      const each = this.SUBRULE(this.qualified);
      return { each };
    } },
    { ALT: () => {
      this.CONSUME(t.Fulfil);
      const limits = this.SUBRULE(this.names);
      return { limits };
    } },
  ]));

  /** What a cell prints; a single word needs no quotation marks. */
  private cellValue(token: IToken): ExpressionSyntax {
    const span = this.span(token);
    return { kind: 'string', text: token.tokenType === t.Text ? token.image.slice(1, -1) : token.image, span };
  }
}
