/** The expression half of the code grammar. Rules build the tree as they go; every span is absolute (`base` is added to the lexer's offsets). */
import { EmbeddedActionsParser, tokenMatcher, type IOrAlt, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import type { AddressSyntax, AggregateOperator, CompareOperator, ExpressionSyntax, NameSyntax, RoundingSyntax, SequenceSyntax, TieSyntax, TypeSyntax, WordSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Find } from './parser-findings.ts';
import type { ExpectedPart } from './diagnostics/parts.ts';
import { readAddressPrefix } from './citations.ts';
import { narrowDigits } from './numerals.ts';
import { readRounding, reportAggregate } from './parser-calls.ts';
import { BETWEEN_WORDS, EXTREME_WORDS } from './parser-words.ts';
import { FirstTokenLookahead } from './parser-lookahead.ts';
import * as t from './lexer.ts';

type Rule<R> = ParserMethod<[], R>;
type Aggregate = Extract<ExpressionSyntax, { kind: 'aggregate' }>;
type Binary = { readonly operator: IToken; readonly operand: ExpressionSyntax };

const COMPARE: Readonly<Record<string, CompareOperator>> = {
  合於: '合於', 不合於: '不合於', 為: '為', 不為: '不為', 屬於: '屬於', 不屬於: '不屬於', 有一屬於: '有一屬於', 全屬於: '全屬於',
  至少: '≥', 不少於: '≥', 不低於: '≥', 不早於: '≥', 至多: '≤', 不多於: '≤', 不超過: '≤', 不晚於: '≤',
  少於: '<', 未滿: '<', 未達: '<', 早於: '<', 多於: '>', 超過: '>', 逾: '>', 晚於: '>', 等於: '=', 不等於: '≠',
  '≥': '≥', '≧': '≥', '≤': '≤', '≦': '≤', '<': '<', '＜': '<', '>': '>', '＞': '>', '≠': '≠', '=': '=', '＝': '=',
};
const ARITHMETIC: Readonly<Record<string, '＋' | '－' | '×' | '÷'>> = {
  '＋': '＋', '+': '＋', '－': '－', '-': '－', '−': '－', '×': '×', '＊': '×', '*': '×', '÷': '÷', '／': '÷', '/': '÷',
};
/** What shows that the run behind 或 starts a condition of its own. */
const STARTS_CONDITION = [t.Step, t.Dot, t.CompareWord, t.MemberWord, t.CompareSign, t.Equals, t.Present, t.AddOperator, t.MultiplyOperator, t.Of, t.LeftParenthesis];

export abstract class ExpressionParser extends EmbeddedActionsParser {
  /** Offset of the lexed text in the file. */
  protected base = 0;
  /** The whole file, to see whether two tokens stand on one line. */
  protected text = '';
  protected find: Find = () => {};

  /** `validate`: check the grammar itself, as a test does; not at every start. */
  constructor(validate: boolean) {
    super([...t.allTokens], {
      skipValidations: !validate,
      recoveryEnabled: false,
      maxLookahead: 1,
      lookaheadStrategy: new FirstTokenLookahead({ maxLookahead: 1 }),
      errorMessageProvider: {
        // messages are made by the catalogue: here only the expected part is named
        buildMismatchTokenMessage: ({ expected, previous }) => (previous?.tokenType === t.Within ? 'list' : EXPECTED_BY_TOKEN[expected.name] ?? 'value'),
        buildNotAllInputParsedMessage: () => 'end',
        buildNoViableAltMessage: ({ ruleName }) => EXPECTED_BY_RULE[ruleName] ?? 'value',
        buildEarlyExitMessage: ({ ruleName }) => EXPECTED_BY_RULE[ruleName] ?? 'value',
      },
    });
  }

  protected span(from: IToken, to: IToken = from): Span {
    return { start: this.base + from.startOffset, end: this.base + t.endOffset(to) };
  }

  protected upTo(keyword: IToken, last: { readonly span: Span }): Span {
    return { start: this.base + keyword.startOffset, end: last.span.end };
  }

  protected word(token: IToken): WordSyntax {
    return { text: token.image, span: this.span(token) };
  }

  /** An alias is ASCII; one that is not is reported and kept. */
  protected alias(token: IToken): WordSyntax {
    const word = this.word(token);
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(word.text)) this.find('FG1008', { text: word.text }, word.span);
    return word;
  }

  // ---------------------------------------------------------------------------------------------- names and types

  /** name := Name [ "(" alias ")" ] */
  name: Rule<NameSyntax> = this.RULE('name', () => {
    const name = this.CONSUME(t.Name);
    let alias: WordSyntax | null = null;
    let last = name;
    this.OPTION(() => {
      this.CONSUME(t.LeftParenthesis);
      const word = this.CONSUME2(t.Name);
      last = this.CONSUME(t.RightParenthesis);
      this.ACTION(() => {
        alias = this.alias(word);
      });
    });
    return this.ACTION(() => ({ text: name.image, alias, span: this.span(name, last) }));
  });

  /** type := Name [ Name ] { Range | modifier }, where 清單 takes the name behind it and the modifiers are 小數n位 and 可缺 */
  type: Rule<TypeSyntax> = this.RULE('type', () => {
    const words: IToken[] = [this.CONSUME(t.Name)];
    this.MANY(() => {
      this.OR([
        { GATE: () => this.sameLine(), ALT: () => words.push(this.CONSUME2(t.Name)) },
        { ALT: () => words.push(this.CONSUME(t.Range)) },
      ]);
    });
    return this.ACTION(() => this.buildType(words));
  });

  private buildType(words: readonly IToken[]): TypeSyntax {
    const list = words[0]!.image === '清單' && words.length > 1 && words[1]!.tokenType === t.Name;
    const head = words[list ? 1 : 0]!;
    if (head.image === '清單') this.find('FG1034', { found: '', expected: 'name' }, this.span(head));
    let optional = false;
    let decimals: number | null = null;
    let range: TypeSyntax['range'] = null;
    for (const word of words.slice(list ? 2 : 1)) {
      const places = /^小數([0-9０-９]{1,2})位$/.exec(word.image);
      if (word.tokenType === t.Range) range = this.buildRange(word);
      else if (places) decimals = Number(narrowDigits(places[1]!));
      else if (word.image === '可缺') optional = true;
      else this.find('FG1034', { found: word.image, expected: 'type' }, this.span(word));
    }
    return { name: this.word(head), list, optional, decimals, range, span: this.span(words[0]!, words[words.length - 1]) };
  }

  private buildRange(token: IToken): { low: WordSyntax; high: WordSyntax } {
    const [, low = '', between = '', high = ''] = /^(.*?)([ \t\u3000]*至[ \t\u3000]*)(.*)$/.exec(token.image)!;
    const start = this.base + token.startOffset;
    const plain = (text: string): string => narrowDigits(text).replace(/[－−]/, '-').replace('．', '.');
    const highStart = start + low.length + between.length;
    return { low: { text: plain(low), span: { start, end: start + low.length } }, high: { text: plain(high), span: { start: highStart, end: highStart + high.length } } };
  }

  /** address := "依" Address */
  address: Rule<AddressSyntax | null> = this.RULE('address', () => {
    const keyword = this.CONSUME(t.According);
    let word: IToken | null = null;
    this.OPTION(() => this.OR([
      { ALT: () => (word = this.CONSUME(t.Address)) },
      { ALT: () => (word = this.CONSUME(t.BadAddress)) },
    ]));
    return this.ACTION(() => this.buildAddress(keyword, word));
  });

  private buildAddress(keyword: IToken, word: IToken | null): AddressSyntax | null {
    const reading = word && readAddressPrefix(word.image);
    if (word && reading && reading.text.length === word.image.length) return { text: word.image, steps: reading.steps, span: this.span(word) };
    this.find('FG1039', { text: word?.image ?? '' }, this.span(word ?? keyword));
    return null;
  }

  // ---------------------------------------------------------------------------------------------- conditions

  /** expression := comparison { ("且" | "或") comparison } */
  expression: Rule<ExpressionSyntax> = this.RULE('expression', () => {
    const first = this.SUBRULE(this.comparison);
    const rest: Binary[] = [];
    this.MANY(() => {
      const operator = this.OR([{ ALT: () => this.CONSUME(t.And) }, { ALT: () => this.CONSUME(t.Or) }]);
      const operand = this.SUBRULE2(this.comparison);
      rest.push({ operator, operand });
    });
    return this.ACTION(() => this.buildLogic(first, rest));
  });

  /** 且 binds tighter when both stand there unparenthesised, which is reported. */
  private buildLogic(first: ExpressionSyntax, rest: readonly Binary[]): ExpressionSyntax {
    if (rest.length === 0) return first;
    const other = rest.find(({ operator }) => operator.tokenType !== rest[0]!.operator.tokenType);
    if (other) this.find('FG1037', {}, this.span(other.operator));
    const groups: ExpressionSyntax[][] = [[first]];
    for (const { operator, operand } of rest) {
      if (operator.tokenType === t.And) groups[groups.length - 1]!.push(operand);
      else groups.push([operand]);
    }
    return joinLogic('或', groups.map((group) => joinLogic('且', group)));
  }

  /** comparison := { "非" } sum [ Compare sum | Member memberList | "有" | "無" ] */
  comparison: Rule<ExpressionSyntax> = this.RULE('comparison', () => {
    const marks: IToken[] = [];
    this.MANY(() => marks.push(this.CONSUME(t.Not)));
    const left = this.SUBRULE(this.sum);
    let result = left;
    this.OPTION(() => {
      result = this.OR([
        { ALT: () => {
          const operator = this.OR2([{ ALT: () => this.CONSUME(t.CompareWord) }, { ALT: () => this.CONSUME(t.CompareSign) }, { ALT: () => this.CONSUME(t.Equals) }]);
          const right = this.SUBRULE2(this.sum);
          return this.ACTION(() => this.buildCompare(left, operator, right));
        } },
        { ALT: () => {
          const operator = this.CONSUME(t.MemberWord);
          const right = this.SUBRULE(this.memberList);
          return this.ACTION(() => this.buildCompare(left, operator, right));
        } },
        { ALT: () => {
          const mark = this.CONSUME(t.Present);
          return this.ACTION((): ExpressionSyntax => ({ kind: 'presence', operand: left, present: mark.image === '有', span: { start: left.span.start, end: this.base + t.endOffset(mark) } }));
        } },
      ]);
    });
    return this.ACTION(() => marks.reduceRight<ExpressionSyntax>((inner, mark) => ({ kind: 'not', operand: inner, span: { start: this.base + mark.startOffset, end: inner.span.end } }), result));
  });

  private buildCompare(left: ExpressionSyntax, operator: IToken, right: ExpressionSyntax): ExpressionSyntax {
    return { kind: 'compare', operator: COMPARE[operator.image]!, operatorSpan: this.span(operator), left, right, span: { start: left.span.start, end: right.span.end } };
  }

  /** memberList := sum { ("、" | "或") sum }, where 或 goes on with the list only before a single run */
  memberList: Rule<ExpressionSyntax> = this.RULE('memberList', () => {
    const items: ExpressionSyntax[] = [];
    items.push(this.SUBRULE(this.sum));
    this.MANY({
      GATE: () => this.continuesList(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.Enumerator) }, { ALT: () => this.CONSUME(t.Or) }]);
        items.push(this.SUBRULE2(this.sum));
      },
    });
    return this.ACTION(() => asList(items));
  });

  private continuesList(): boolean {
    if (!tokenMatcher(this.LA(1), t.Or)) return true;
    return tokenMatcher(this.LA(2), t.Name) && !STARTS_CONDITION.some((type) => tokenMatcher(this.LA(3), type));
  }

  // ---------------------------------------------------------------------------------------------- arithmetic

  /** sum := operand { ( "＋" | "－" | "×" | "÷" | "之" ) operand }, where 之 binds tighter than × ÷, and these tighter than ＋ － */
  sum: Rule<ExpressionSyntax> = this.RULE('sum', () => {
    const first = this.SUBRULE(this.operand);
    const rest: Binary[] = [];
    this.MANY(() => {
      const operator = this.OR([{ ALT: () => this.CONSUME(t.AddOperator) }, { ALT: () => this.CONSUME(t.MultiplyOperator) }, { ALT: () => this.CONSUME(t.Of) }]);
      const operand = this.SUBRULE2(this.operand);
      rest.push({ operator, operand });
    });
    return this.ACTION(() => (rest.length === 0 ? first : joinSum(first, rest)));
  });

  /** operand := path | call | quantity | DateWord | Text | "是" | "否" | "原值" | "(" expression ")" */
  operand: Rule<ExpressionSyntax> = this.RULE('operand', () => this.OR<ExpressionSyntax>(this.operands));

  private readonly operands: IOrAlt<ExpressionSyntax>[] = [
    { ALT: () => this.SUBRULE(this.path) },
    { ALT: () => this.SUBRULE(this.call) },
    { ALT: () => this.SUBRULE(this.quantity) },
    { ALT: () => {
      const token = this.CONSUME(t.DateWord);
      return this.ACTION((): ExpressionSyntax => ({ kind: 'date', text: token.image, span: this.span(token) }));
    } },
    { ALT: () => {
      const token = this.CONSUME(t.Text);
      return this.ACTION((): ExpressionSyntax => ({ kind: 'string', text: token.image.slice(1, -1), span: this.span(token) }));
    } },
    { ALT: () => {
      const token = this.CONSUME(t.BooleanWord);
      return this.ACTION((): ExpressionSyntax => ({ kind: 'boolean', value: token.image === '是', span: this.span(token) }));
    } },
    { ALT: () => {
      const token = this.CONSUME(t.Original);
      return this.ACTION((): ExpressionSyntax => ({ kind: 'original', span: this.span(token) }));
    } },
    { ALT: () => {
      const open = this.CONSUME(t.LeftParenthesis);
      const inner = this.SUBRULE(this.expression);
      const close = this.CONSUME(t.RightParenthesis);
      // the span covers the parentheses, so that a printer knows they were there
      return this.ACTION((): ExpressionSyntax => ({ ...inner, span: this.span(open, close) }));
    } },
  ];

  /** call := Aggregate "(" sum [ "於" path ] [ sequence | "，" ( "由低至高" [ "，" ties ] | ties ) ] [ ( "其中" | "皆" ) expression [ "皆" expression ] ] ")" | "取位" "(" sum "，" rounding ")" | ( "順延" | "週次" ) "(" sum [ "於" path ] ")" | Between "(" sum "至" sum ")" | extreme */
  call: Rule<ExpressionSyntax> = this.RULE('call', () => this.OR<ExpressionSyntax>(this.calls));

  private readonly calls: IOrAlt<ExpressionSyntax>[] = [
    { ALT: () => {
      const word = this.CONSUME(t.AggregateWord);
      this.CONSUME(t.LeftParenthesis);
      const first = this.SUBRULE(this.sum);
      let list: ExpressionSyntax | null = null;
      let condition: ExpressionSyntax | null = null;
      let sequence: SequenceSyntax | null = null;
      let direction: WordSyntax | null = null;
      let ties: readonly TieSyntax[] | null = null;
      this.OPTION(() => {
        this.CONSUME(t.Within);
        list = this.SUBRULE(this.path);
      });
      this.OPTION3(() => this.OR2([
        { ALT: () => (sequence = this.SUBRULE(this.sequence)) },
        { ALT: () => {
          this.CONSUME2(t.Comma);
          this.OR3([
            { ALT: () => {
              const way = this.CONSUME(t.Direction);
              direction = this.ACTION(() => this.word(way));
              this.OPTION5(() => {
                this.CONSUME3(t.Comma);
                ties = this.SUBRULE(this.ties);
              });
            } },
            { ALT: () => (ties = this.SUBRULE2(this.ties)) },
          ]);
        } },
      ]));
      this.OPTION2(() => {
        this.CONSUME(t.Where);
        condition = this.SUBRULE(this.expression);
        this.OPTION6(() => {
          const all = this.CONSUME2(t.Where);
          const demanded = this.SUBRULE2(this.expression);
          condition = this.ACTION(() => this.whereAll(word, condition!, all, demanded));
        });
      });
      const close = this.CONSUME(t.RightParenthesis);
      return this.ACTION(() => this.buildAggregate(this.word(word), { ...(list ? { value: first, list } : { value: null, list: first }), condition, sequence, direction, ties }, this.span(word, close)));
    } },
    { ALT: () => {
      const word = this.CONSUME(t.RoundWord);
      this.CONSUME2(t.LeftParenthesis);
      const operand = this.SUBRULE2(this.sum);
      this.CONSUME(t.Comma);
      const rounding = this.SUBRULE(this.rounding);
      const close = this.CONSUME2(t.RightParenthesis);
      return this.ACTION((): ExpressionSyntax => ({ kind: 'round', operand, rounding, span: this.span(word, close) }));
    } },
    { ALT: () => {
      const word = this.CONSUME(t.CalendarWord);
      this.CONSUME3(t.LeftParenthesis);
      const operand = this.SUBRULE3(this.sum);
      let term: ExpressionSyntax | null = null;
      this.OPTION4(() => {
        this.CONSUME2(t.Within);
        term = this.SUBRULE2(this.path);
      });
      const close = this.CONSUME3(t.RightParenthesis);
      return this.ACTION((): ExpressionSyntax => ({ kind: 'calendar', operator: word.image as '順延' | '週次', operatorSpan: this.span(word), operand, term, span: this.span(word, close) }));
    } },
    { ALT: () => {
      const word = this.CONSUME(t.BetweenWord);
      this.CONSUME4(t.LeftParenthesis);
      const from = this.SUBRULE4(this.sum);
      this.CONSUME(t.Until);
      const to = this.SUBRULE5(this.sum);
      const close = this.CONSUME4(t.RightParenthesis);
      return this.ACTION((): ExpressionSyntax => ({ kind: 'between', operator: BETWEEN_WORDS.get(word.image)!, operatorSpan: this.span(word), from, to, span: this.span(word, close) }));
    } },
    { ALT: () => this.SUBRULE(this.extreme) },
  ];

  /** extreme := Extreme "(" sum "、" sum { "、" sum } ")" */
  extreme: Rule<ExpressionSyntax> = this.RULE('extreme', () => {
    const word = this.CONSUME(t.ExtremeWord);
    this.CONSUME(t.LeftParenthesis);
    const operands = [this.SUBRULE(this.sum)];
    this.AT_LEAST_ONE(() => {
      this.CONSUME(t.Enumerator);
      operands.push(this.SUBRULE2(this.sum));
    });
    const close = this.CONSUME(t.RightParenthesis);
    return this.ACTION((): ExpressionSyntax => ({ kind: 'extreme', operator: EXTREME_WORDS.get(word.image)!, operatorSpan: this.span(word), operands, span: this.span(word, close) }));
  });

  private buildAggregate(word: WordSyntax, parts: Pick<Aggregate, 'value' | 'list' | 'condition' | 'sequence' | 'direction' | 'ties'>, span: Span): ExpressionSyntax {
    const aggregate: Aggregate = { kind: 'aggregate', operator: word.text as AggregateOperator, operatorSpan: word.span, ...parts, span };
    reportAggregate(aggregate, this.find);
    return aggregate;
  }

  /** 全部（… 其中 甲 皆 乙）: whoever is 甲 is 乙. */
  private whereAll(word: IToken, only: ExpressionSyntax, all: IToken, demanded: ExpressionSyntax): ExpressionSyntax {
    if (word.image !== '全部' || all.image !== '皆') this.find('FG1034', { found: all.image, expected: 'closingParenthesis' }, this.span(all));
    const span = { start: only.span.start, end: demanded.span.end };
    return { kind: 'logic', operator: '或', operands: [{ kind: 'not', operand: only, span: only.span }, demanded], span };
  }

  /** ties := "同分依" Name [ "由低至高" ] { "、" Name [ "由低至高" ] } */
  ties: Rule<readonly TieSyntax[]> = this.RULE('ties', () => {
    const fields: TieSyntax[] = [];
    this.CONSUME(t.Ties);
    this.AT_LEAST_ONE_SEP({
      SEP: t.Enumerator,
      DEF: () => {
        const field = this.CONSUME(t.Name);
        let way: IToken | null = null;
        this.OPTION(() => (way = this.CONSUME(t.Direction)));
        this.ACTION(() => fields.push({ field: this.word(field), direction: way && this.word(way), span: this.span(field, way ?? field) }));
      },
    });
    return fields;
  });

  /** sequence := "依" names [ "，" "同" names ] */
  sequence: Rule<SequenceSyntax> = this.RULE('sequence', () => {
    const along = this.CONSUME(t.Along);
    const order = this.SUBRULE(this.names);
    let alike: readonly WordSyntax[] = [];
    this.OPTION(() => {
      this.CONSUME(t.Comma);
      this.CONSUME(t.Alike);
      alike = this.SUBRULE2(this.names);
    });
    return this.ACTION(() => ({ order, alike, span: this.upTo(along, alike.at(-1) ?? order.at(-1)!) }));
  });

  /** names := Name { "、" Name } */
  names: Rule<readonly WordSyntax[]> = this.RULE('names', () => {
    const words: WordSyntax[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Enumerator, DEF: () => words.push(this.SUBRULE(this.qualified)) });
    return words;
  });

  /** qualified := Name { Step }: a name of this regulation, or of another one behind the word that it goes by */
  qualified: Rule<WordSyntax> = this.RULE('qualified', () => {
    const first = this.CONSUME(t.Name);
    const steps: IToken[] = [];
    this.MANY(() => steps.push(this.CONSUME(t.Step)));
    return this.ACTION(() => ({ text: [this.word(first), ...steps.map((step) => this.stepWord(step))].map((word) => word.text).join('.'), span: this.span(first, steps[steps.length - 1] ?? first) }));
  });

  /** rounding := qualified { qualified } [ "（" "推定" "）" ]: a bound phrase or 四捨五入 無條件捨去 無條件進位, then 至 and 整數 or 小數n位 */
  rounding: Rule<RoundingSyntax> = this.RULE('rounding', () => {
    const words: WordSyntax[] = [];
    this.AT_LEAST_ONE(() => words.push(this.SUBRULE(this.qualified)));
    let note: WordSyntax | null = null;
    this.OPTION(() => {
      this.CONSUME(t.LeftParenthesis);
      const word = this.CONSUME(t.Name);
      this.CONSUME(t.RightParenthesis);
      note = this.ACTION(() => this.word(word));
    });
    return this.ACTION(() => readRounding(words, note, this.find));
  });

  /** path := Name { Step }; behind a dot every run is a name, keywords too */
  path: Rule<ExpressionSyntax> = this.RULE('path', () => {
    const first = this.CONSUME(t.Name);
    const steps: IToken[] = [];
    this.MANY(() => steps.push(this.CONSUME(t.Step)));
    return this.ACTION((): ExpressionSyntax => ({
      kind: 'path', steps: [this.word(first), ...steps.map((step) => this.stepWord(step))], span: this.span(first, steps[steps.length - 1] ?? first),
    }));
  });

  private stepWord(token: IToken): WordSyntax {
    const text = token.image.replace(/^[.．][ \t\u3000]*/, '');
    const end = this.base + t.endOffset(token);
    return { text, span: { start: end - text.length, end } };
  }

  /** quantity := Digits [ Name ]; the unit stands on the same line */
  quantity: Rule<ExpressionSyntax> = this.RULE('quantity', () => {
    const digits = this.CONSUME(t.Digits);
    let unit: IToken | null = null;
    this.OPTION({ GATE: () => this.sameLine(), DEF: () => (unit = this.CONSUME(t.Name)) });
    return this.ACTION((): ExpressionSyntax => {
      const word: WordSyntax | null = unit && this.word(unit);
      return { kind: 'number', digits: narrowDigits(digits.image).replace('．', '.'), unit: word, span: this.span(digits, unit ?? digits) };
    });
  });

  /** True when no line end stands between the token just taken and the next one. */
  protected sameLine(): boolean {
    const last = this.LA(0);
    const next = this.LA(1);
    return !/[\r\n]/.test(this.text.slice(this.base + t.endOffset(last), this.base + next.startOffset));
  }
}

const EXPECTED_BY_TOKEN: Readonly<Record<string, ExpectedPart>> = {
  Name: 'name', RightParenthesis: 'closingParenthesis', RightBrace: 'closingBrace', Then: 'then', Equals: 'equals', Colon: 'colon', CompareWord: 'limit', Address: 'address', Comma: 'comma', InPlaceOf: 'inPlaceOf', MemberWord: 'is', Until: 'until',
};
const EXPECTED_BY_RULE: Readonly<Record<string, ExpectedPart>> = {
  operand: 'value', call: 'oneMore', clause: 'clause', branch: 'clause', discretionClause: 'clause', expectation: 'outcome', caseValue: 'value', blockHead: 'name', type: 'type', name: 'name',
  rounding: 'rounding', names: 'name', column: 'column', lookupClause: 'lookupClause', formulaClause: 'formulaClause', provisoClause: 'provisoClause', analogyClause: 'analogyClause',
  conclusionClause: 'conclusionClause', voteClause: 'voteClause', courseClause: 'courseClause', courseGroupClause: 'courseGroupClause',
};

function joinLogic(operator: '且' | '或', operands: readonly ExpressionSyntax[]): ExpressionSyntax {
  const first = operands[0]!;
  if (operands.length === 1) return first;
  return { kind: 'logic', operator, operands, span: { start: first.span.start, end: operands[operands.length - 1]!.span.end } };
}

/** From the left, tighter operators before looser ones. */
function joinSum(first: ExpressionSyntax, rest: readonly Binary[]): ExpressionSyntax {
  return [t.Of, t.MultiplyOperator, t.AddOperator].reduce(({ head, tail }, type) => joinBy(type, head, tail), { head: first, tail: rest }).head;
}

/** Joins what stands on both sides of operators of a type; the others are left. */
function joinBy(type: TokenType, first: ExpressionSyntax, rest: readonly Binary[]): { readonly head: ExpressionSyntax; readonly tail: readonly Binary[] } {
  let head = first;
  const tail: Binary[] = [];
  for (const { operator, operand } of rest) {
    const last = tail.pop();
    if (operator.tokenType !== type) tail.push(...(last ? [last] : []), { operator, operand });
    else if (last) tail.push({ operator: last.operator, operand: joinTwo(last.operand, operator, operand) });
    else head = joinTwo(head, operator, operand);
  }
  return { head, tail };
}

function joinTwo(left: ExpressionSyntax, operator: IToken, right: ExpressionSyntax): ExpressionSyntax {
  const span = { start: left.span.start, end: right.span.end };
  return operator.tokenType === t.Of ? { kind: 'of', base: left, measure: right, span } : { kind: 'arithmetic', operator: ARITHMETIC[operator.image]!, left, right, span };
}

/** One item stays as it is; several are a list. */
export function asList(items: readonly ExpressionSyntax[]): ExpressionSyntax {
  const first = items[0]!;
  if (items.length === 1) return first;
  return { kind: 'list', items, span: { start: first.span.start, end: items[items.length - 1]!.span.end } };
}
