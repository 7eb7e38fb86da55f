/**
 * Tokens of code: heads of blocks, bindings, and what stands inside braces. Legal text never comes here (build-ast-content.ts reads it):
 * its brackets need unbounded look-ahead and its every character counts, so a scanner does it better than tokens.
 * A keyword is one only when the whole run of letters is: 應 is, 應修學分 is a name.
 */
import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import { readAddressPrefix } from './citations.ts';
import { AGGREGATE_WORDS, BETWEEN_WORDS, COMPARE_WORDS, COURSE_GROUP_HEADS, EXTREME_WORDS, MEMBER_WORDS, READING_WORDS, RUN_CLASS, RUN_PATTERN } from './parser-words.ts';

const Space = createToken({ name: 'Space', pattern: /[ \t\u3000\u00a0\r\n]+/, group: Lexer.SKIPPED, line_breaks: true });
const Comment = createToken({ name: 'Comment', pattern: /\/\/[^\r\n]*/, group: 'comments' });

/** 16, 7.5, １６ */
export const Digits = createToken({ name: 'Digits', pattern: /[0-9０-９]+(?:[.．][0-9０-９]+)?/ });
/** 105年9月1日, 民國前1年9月1日, 西元1911年9月1日 */
export const DateWord = createToken({ name: 'DateWord', pattern: /(?:(?:中華)?民國前?|西元|公元)?[0-9０-９]{1,4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日/ });
/** 0至12, -1至1.5: a range of a type */
export const Range = createToken({ name: 'Range', pattern: /[-－−]?[0-9０-９]+(?:[.．][0-9０-９]+)?[ \t\u3000]*至[ \t\u3000]*[-－−]?[0-9０-９]+(?:[.．][0-9０-９]+)?/ });
/** A run of letters. In heads and vocabularies it is a name even when it starts with a digit: those modes have no Digits. */
export const Name = createToken({ name: 'Name', pattern: new RegExp(RUN_PATTERN) });
/** 「…」 on one line */
export const Text = createToken({ name: 'Text', pattern: /「[^「」\r\n]*」/ });

export const LeftParenthesis = createToken({ name: 'LeftParenthesis', pattern: /[（(]/ });
export const RightParenthesis = createToken({ name: 'RightParenthesis', pattern: /[）)]/ });
export const LeftBrace = createToken({ name: 'LeftBrace', pattern: /[{｛]/ });
export const RightBrace = createToken({ name: 'RightBrace', pattern: /[}｝]/ });
export const Colon = createToken({ name: 'Colon', pattern: /[:：]/ });
export const Comma = createToken({ name: 'Comma', pattern: /[，,]/ });
export const Semicolon = createToken({ name: 'Semicolon', pattern: /[；;]/ });
export const Enumerator = createToken({ name: 'Enumerator', pattern: /[、﹑､]/ });
/** A dot with the run behind it: 學生.應 names a field, whatever the run is elsewhere. */
export const Step = createToken({ name: 'Step', pattern: new RegExp(`[.．][ \\t\\u3000]*${RUN_PATTERN}`) });
/** A dot without a run: always an error, kept so that it is found by the grammar. */
export const Dot = createToken({ name: 'Dot', pattern: /[.．]/ });

export const AddOperator = createToken({ name: 'AddOperator', pattern: /[＋+－−-]/ });
export const MultiplyOperator = createToken({ name: 'MultiplyOperator', pattern: /[×＊*÷／/]/ });
export const Equals = createToken({ name: 'Equals', pattern: /[＝=]/ });
/** ≥ ≤ < > ≠ ＜ ＞; = has a token of its own because it also introduces values. */
export const CompareSign = createToken({ name: 'CompareSign', pattern: /[≧≥≦≤<＜>＞≠]/ });

/**
 * A keyword. It is one only as a whole run of letters, so no pattern looks for it: `markKeywords` makes it of a name, which costs the lexer nothing
 * and lets each block have words of its own.
 */
const keyword = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });
const entries = (type: TokenType, words: readonly string[]): (readonly [string, TokenType])[] => words.map((word) => [word, type] as const);

export const And = keyword('And');
export const Or = keyword('Or');
export const Not = keyword('Not');
export const Of = keyword('Of');
export const Present = keyword('Present');
export const BooleanWord = keyword('BooleanWord');
export const Original = keyword('Original');
/** Comparisons whose right side is one operand. */
export const CompareWord = keyword('CompareWord');
/** Comparisons whose right side may be a list. */
export const MemberWord = keyword('MemberWord');

// words of heads
export const HeadWord = keyword('HeadWord');
/** 由 and the authority, 於 and what a 但書 excepts from. */
export const By = keyword('By');
export const MeasureWord = keyword('MeasureWord');
export const Strictness = keyword('Strictness');
const According = createToken({ name: 'According', pattern: /依/, longer_alt: Name, push_mode: 'address' });
export { According };
/** An address behind 依; what is no address is kept as `BadAddress` up to white space so that one mistake is one finding. */
export const Address = createToken({ name: 'Address', pattern: matchAddress, line_breaks: false, pop_mode: true });
export const BadAddress = createToken({ name: 'BadAddress', pattern: /[^ \t\u3000\u00a0\r\n{｛；;]+/, pop_mode: true });
const AddressEnd = createToken({ name: 'AddressEnd', pattern: /[{｛；;]/, pop_mode: true });

function matchAddress(text: string, offset: number): [string] | null {
  const stop = /[\r\n{｛；;]/g;
  stop.lastIndex = offset;
  const end = stop.exec(text)?.index ?? text.length;
  const address = readAddressPrefix(text.slice(offset, Math.min(end, offset + 200)));
  return address && address.text.length > 0 ? [address.text] : null;
}

// words of clauses
export const Applies = keyword('Applies');
export const Duty = keyword('Duty');
export const When = keyword('When');
export const Except = keyword('Except');
export const Requirement = keyword('Requirement');
export const Grant = keyword('Grant');
export const Alter = keyword('Alter');
export const ReadingWord = keyword('ReadingWord');
export const Then = keyword('Then');
export const Otherwise = keyword('Otherwise');
export const Side = keyword('Side');

/** A keyword and the free words behind it, up to the end of the line, `；` or `}`; 「…」 may hold those. */
const freeWords = (name: string, word: string, unless = ''): TokenType =>
  createToken({ name, pattern: new RegExp(`${word}(?![${RUN_CLASS}])${unless}[ \\t\\u3000]*(?:「[^「」\\r\\n]*」|[^；;}｝\\r\\n])*`), start_chars_hint: [...new Set([...word].filter((c) => /[^(?:|)]/.test(c)))] });
export const Permission = freeWords('Permission', '(?:始得|得)');
/** `效果 選課.成績 ＝ 0分`: no words but a value that is given to a fact. */
const ASSIGNMENT = `${RUN_PATTERN}(?:[ \\t\\u3000]*[.．][ \\t\\u3000]*${RUN_PATTERN})*[ \\t\\u3000]*[＝=]`;
/** `教師.專兼任 為 專任教師 時：`: a condition before the words. */
const IN_CASE = '(?:「[^「」\\r\\n]*」|[^「；;}｝\\r\\n])*?[ \\t\\u3000）)]時[ \\t\\u3000]*[:：]';
export const Effect = freeWords('Effect', '效果', `(?![ \\t\\u3000]*${ASSIGNMENT})(?!${IN_CASE})`);
/** 時： and the free words behind it. */
export const EffectInCase = createToken({ name: 'EffectInCase', pattern: /時[ \t\u3000]*[:：](?:「[^「」\r\n]*」|[^；;}｝\r\n])*/, start_chars_hint: ['時'] });
/** Are words written like `選課.成績 ＝ 0分`? */
export const isAssignment = (words: string): boolean => STARTS_ASSIGNMENT.test(words);
const STARTS_ASSIGNMENT = new RegExp(`^${ASSIGNMENT}`);
export const Authority = freeWords('Authority', '由');
export const Adopted = freeWords('Adopted', '採');
/** 令 and what a formula prints for a quantity: any run of characters (X, x̄), or 「…」 where it holds signs. */
export const Let = createToken({ name: 'Let', pattern: new RegExp(`令(?![${RUN_CLASS}])[ \\t\\u3000]*(?:「[^「」\\r\\n]*」|[^ \\t\\u3000\\u00a0\\r\\n，,；;、：:{}｛｝（）()「」/＝=]+)?`), start_chars_hint: ['令'] });

// keywords before an opening parenthesis, and inside of the parentheses
export const AggregateWord = keyword('AggregateWord');
export const RoundWord = keyword('RoundWord');
export const CalendarWord = keyword('CalendarWord');
export const BetweenWord = keyword('BetweenWord');
export const ExtremeWord = keyword('ExtremeWord');
/** 至 of 工作日數 and 年數. */
export const Until = keyword('Until');
export const Within = keyword('Within');
export const Where = keyword('Where');
/** 依 and 同 of 連續, 由低至高 of 名次. */
export const Along = keyword('Along');
export const Alike = keyword('Alike');
export const Direction = keyword('Direction');
/** 同分依 of 名次. */
export const Ties = keyword('Ties');
// keywords of 對照 公式 但書 準用 結論 議決
export const KeyWord = keyword('KeyWord');
export const ResultWord = keyword('ResultWord');
export const Following = keyword('Following');
export const FollowingText = keyword('FollowingText');
export const Rounded = keyword('Rounded');
export const Change = keyword('Change');
export const NotApplicable = keyword('NotApplicable');
export const Beats = keyword('Beats');
export const RuleWord = keyword('RuleWord');
export const Substitute = keyword('Substitute');
export const InPlaceOf = keyword('InPlaceOf');
export const Requires = keyword('Requires');
export const Produces = keyword('Produces');
export const Members = keyword('Members');
/** 出席, 同意 */
export const Votes = keyword('Votes');
// keywords of 科目表, at the start of a clause only: 類別, 科目 and 學分 are columns of tables, facts and units as well
export const CourseList = keyword('CourseList');
export const CourseName = keyword('CourseName');
export const CourseCredits = keyword('CourseCredits');
export const Counting = keyword('Counting');
/** 類別, 組 */
export const CourseGroup = keyword('CourseGroup');
export const Pairing = keyword('Pairing');
export const Total = keyword('Total');
export const Rows = keyword('Rows');
export const EachCourse = keyword('EachCourse');
/** 合於 as the first word of a clause. */
export const Fulfil = keyword('Fulfil');

// names behind what may begin with a digit and before everything else: most tokens are names, and patterns are tried in this order
const PUNCTUATION = [Step, LeftParenthesis, RightParenthesis, LeftBrace, RightBrace, Colon, Comma, Semicolon, Enumerator, Dot];
const EXPRESSION = [DateWord, Range, Digits, Name, Text, ...PUNCTUATION, AddOperator, MultiplyOperator, Equals, CompareSign];

export type CodeMode = 'head' | 'rule' | 'definition' | 'discretion' | 'doubt' | 'case' | 'vocabulary' | 'lookup' | 'formula' | 'proviso' | 'analogy' | 'conclusion' | 'vote' | 'courses';

/** Keywords of every expression. */
const WORDS: readonly (readonly [string, TokenType])[] = [
  ['且', And], ['或', Or], ['非', Not], ['之', Of], ['原值', Original], ...entries(Present, ['有', '無']), ...entries(BooleanWord, ['是', '否']),
  ...entries(CompareWord, COMPARE_WORDS), ...entries(MemberWord, MEMBER_WORDS),
];
const withWords = (...own: (readonly [string, TokenType])[]): ReadonlyMap<string, TokenType> => new Map([...WORDS, ...own]);

/** The keywords of each mode. */
const KEYWORDS: Readonly<Record<CodeMode, ReadonlyMap<string, TokenType>>> = {
  head: new Map([
    ...entries(HeadWord, ['規則', '定義', '裁量', '疑義', '另訂', '對照', '公式', '但書', '準用', '結論', '議決', '科目表', '案例', '列舉', '記錄', '單位']),
    ...entries(By, ['由', '於']), ['量詞', MeasureWord], ...entries(Strictness, ['限更嚴', '不限寬嚴']),
  ]),
  vocabulary: new Map(),
  rule: withWords(['適用', Applies], ...entries(Duty, ['原則不得', '原則應', '不得', '應']), ['當', When], ['除外', Except], ['效果', Alter]),
  definition: withWords(['當', When], ['則', Then], ['其餘', Otherwise]),
  discretion: withWords(['要件', Requirement], ['核定', Grant], ['效果', Alter]),
  doubt: withWords(...entries(ReadingWord, READING_WORDS)),
  case: withWords(...entries(Side, ['修正前', '修正後'])),
  lookup: withWords(['以', KeyWord], ['得', ResultWord], ['其餘', Otherwise]),
  formula: withWords(['照', Following], ['照文', FollowingText], ['取位', Rounded]),
  proviso: withWords(['當', When], ['改', Change], ['不適用', NotApplicable], ...entries(Duty, ['應', '不得']), ['優先於', Beats]),
  analogy: withWords(['規則', RuleWord], ['以', Substitute], ['代', InPlaceOf]),
  conclusion: withWords(['適用', Applies], ['須', Requires], ['產出', Produces]),
  vote: withWords(['應出席', Members], ...entries(Votes, ['出席', '同意'])),
  courses: withWords(),
};
/** Has the run a meaning of its own in the head of a block? */
export const isHeadWord = (run: string): boolean => run === '依' || KEYWORDS.head.has(run);
/** Keywords of 科目表. */
const COURSE_STARTS: ReadonlyMap<string, TokenType> = new Map([
  ['適用', Applies], ['修習', CourseList], ['科目', CourseName], ['學分', CourseCredits], ['計入', Counting], ...entries(CourseGroup, COURSE_GROUP_HEADS), ['併計', Pairing], ['總計', Total],
  ['取', Rows], ['當', When], ['每門', EachCourse], ['合於', Fulfil],
]);
/** Behind these a line end does not end a clause. */
const GOES_ON: ReadonlySet<TokenType> = new Set([And, Or, Not, Of, CompareWord, MemberWord, CompareSign, Equals, AddOperator, MultiplyOperator, Enumerator, LeftParenthesis, Comma]);
/** The patterns of each mode; modes without patterns of their own share one list. */
const PATTERNS: Readonly<Record<CodeMode, string>> = {
  head: 'head', vocabulary: 'vocabulary', rule: 'rule', discretion: 'discretion', doubt: 'doubt', formula: 'formula', lookup: 'formula',
  definition: 'block', case: 'block', proviso: 'block', analogy: 'block', conclusion: 'block', vote: 'block', courses: 'block',
};
/** What a clause of a 規則 starts with. */
const STARTS_CLAUSE: ReadonlySet<TokenType> = new Set([Applies, Duty, Permission, When, Effect, Alter, Except]);
/** Keywords only directly before an opening parenthesis. */
const CALLS: ReadonlyMap<string, TokenType> = new Map([
  ...entries(AggregateWord, AGGREGATE_WORDS), ['取位', RoundWord], ...entries(CalendarWord, ['順延', '週次']), ...entries(BetweenWord, [...BETWEEN_WORDS.keys()]), ...entries(ExtremeWord, [...EXTREME_WORDS.keys()]),
]);
/** Keywords only between such parentheses. */
const IN_CALLS: ReadonlyMap<string, TokenType> = new Map([['於', Within], ['其中', Where], ['皆', Where], ['依', Along], ['同', Alike], ...entries(Ties, ['同分依', '同分者依']), ...entries(Direction, ['由低至高', '由高至低'])]);

/** What is tried in which order, by mode. */
export const MODES: Readonly<Record<string, readonly TokenType[]>> = {
  head: [Space, Comment, Range, According, Name, Text, ...PUNCTUATION],
  address: [Space, Address, AddressEnd, BadAddress],
  vocabulary: [Space, Comment, Range, Name, Text, ...PUNCTUATION],
  block: [Space, Comment, ...EXPRESSION],
  rule: [Space, Comment, Permission, Effect, EffectInCase, ...EXPRESSION],
  discretion: [Space, Comment, Authority, ...EXPRESSION],
  doubt: [Space, Comment, Adopted, ...EXPRESSION],
  formula: [Space, Comment, Let, ...EXPRESSION],
};

/**
 * The library's lexer of the same tokens; only a test makes it, to have their definition checked and to compare what is read. The library tries every
 * pattern at every token, or takes longer to make its tables at every start than people's files take to read.
 */
export const createLexer = (): Lexer => new Lexer({ modes: Object.fromEntries(Object.entries(MODES).map(([mode, types]) => [mode, [...types]])), defaultMode: 'head' }, { positionTracking: 'onlyOffset', ensureOptimizations: false, safeMode: true });

export const allTokens: readonly TokenType[] = [
  Space, Comment, HeadWord, According, By, MeasureWord, Strictness, Address, BadAddress, AddressEnd, Permission, Effect, EffectInCase, Authority, Adopted, Applies, Duty, When, Then, Otherwise,
  Except, Requirement, Grant, Alter, ReadingWord, Side, MemberWord, CompareWord, And, Or, Not, Of, Present, BooleanWord, Original, ...EXPRESSION, Let,
  AggregateWord, RoundWord, CalendarWord, BetweenWord, ExtremeWord, Until, Within, Where, Along, Alike, Direction, Ties, KeyWord, ResultWord, Following, FollowingText, Rounded, Change, NotApplicable, Beats, RuleWord, Substitute, InPlaceOf,
  Requires, Produces, Members, Votes, CourseList, CourseName, CourseCredits, Counting, CourseGroup, Pairing, Total, Rows, EachCourse, Fulfil,
];

export interface Lexed {
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
  /** Ranges that are no token, as offsets in the given text. */
  readonly errors: readonly { readonly offset: number; readonly length: number }[];
}

/** A token type as it is looked for: its pattern where the text is read, and what a token of it may start with. */
interface Candidate {
  readonly type: TokenType;
  readonly starts: RegExp | null;
  readonly lengthAt: (text: string, at: number) => number;
}

const DIGIT_STARTS = /[0-9０-９]/;
/** What the longer patterns start with; those of one character are asked themselves, and what is not listed may start with anything. */
const STARTS: ReadonlyMap<TokenType, RegExp> = new Map([
  [Space, /[ \t\u3000\u00a0\r\n]/], [Comment, /\//], [Range, /[-－−0-9０-９]/], [Digits, DIGIT_STARTS], [DateWord, /[0-9０-９中民西公]/], [Name, new RegExp(`[${RUN_CLASS}\\ud800-\\udbff]`)], [Text, /「/], [Step, /[.．]/],
  [According, /依/], [Permission, /[始得]/], [Effect, /效/], [EffectInCase, /時/], [Authority, /由/], [Adopted, /採/], [Let, /令/],
  ...[...PUNCTUATION, AddOperator, MultiplyOperator, Equals, CompareSign].filter((type) => type !== Step).map((type) => [type, type.PATTERN as RegExp] as const),
]);

function candidateOf(type: TokenType): Candidate {
  const starts = STARTS.get(type) ?? null;
  if (starts === type.PATTERN) return { type, starts, lengthAt: () => 1 };
  if (typeof type.PATTERN === 'function') {
    const match = type.PATTERN as typeof matchAddress;
    return { type, starts, lengthAt: (text, at) => match(text, at)?.[0].length ?? 0 };
  }
  const pattern = new RegExp((type.PATTERN as RegExp).source, 'y');
  const longer = type.LONGER_ALT ? candidateOf(type.LONGER_ALT as TokenType) : null;
  return { type, starts, lengthAt: (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) && !(longer && longer.lengthAt(text, at) > pattern.lastIndex - at) ? pattern.lastIndex - at : 0;
  } };
}

/** The candidates of a mode by the character that a token starts with; a list is made when its character is first met. */
function createTable(types: readonly TokenType[]): (code: number) => readonly Candidate[] {
  const candidates = types.map(candidateOf);
  const byCode = new Map<number, readonly Candidate[]>();
  return (code) => {
    const known = byCode.get(code);
    if (known) return known;
    const found = candidates.filter(({ starts }) => starts?.test(String.fromCharCode(code)) ?? true);
    byCode.set(code, found);
    return found;
  };
}

const tables = new Map<string, (code: number) => readonly Candidate[]>();

function tableOf(mode: string): (code: number) => readonly Candidate[] {
  const known = tables.get(mode);
  if (known) return known;
  const made = createTable(MODES[mode]!);
  tables.set(mode, made);
  return made;
}

/** The characters of a Space, by code: every mode passes over them. */
const BLANKS: ReadonlySet<number> = new Set([...' \t\u3000\u00a0\r\n'].map((c) => c.charCodeAt(0)));

/** Reads tokens one after the other, as the library's lexer does; what is none is passed over. */
export function scan(text: string, mode: string): { readonly tokens: IToken[]; readonly comments: IToken[]; readonly errors: { offset: number; length: number }[] } {
  const tokens: IToken[] = [];
  const comments: IToken[] = [];
  const errors: { offset: number; length: number }[] = [];
  const outer = tableOf(mode);
  let table = outer;
  let gap = -1;
  for (let at = 0; at < text.length; ) {
    let length = 0;
    const code = text.charCodeAt(at);
    if (BLANKS.has(code)) {
      if (gap >= 0) errors.push({ offset: gap, length: at - gap });
      gap = -1;
      at++;
      continue;
    }
    for (const { type, lengthAt } of table(code)) {
      length = lengthAt(text, at);
      if (length === 0) continue;
      if (gap >= 0) errors.push({ offset: gap, length: at - gap });
      gap = -1;
      (type === Comment ? comments : tokens).push({ image: text.slice(at, at + length), startOffset: at, tokenTypeIdx: type.tokenTypeIdx!, tokenType: type });
      if (type.PUSH_MODE !== undefined) table = tableOf(type.PUSH_MODE);
      else if (type.POP_MODE) table = outer;
      break;
    }
    if (length === 0 && gap < 0) gap = at;
    at += Math.max(length, 1);
  }
  if (gap >= 0) errors.push({ offset: gap, length: text.length - gap });
  return { tokens, comments, errors };
}

/** Tokens of a piece of code; offsets are relative to `text`. Unknown characters are skipped and listed. */
export function tokenize(text: string, mode: CodeMode): Lexed {
  const result = scan(text, PATTERNS[mode]);
  markKeywords(result.tokens, KEYWORDS[mode]);
  if (mode === 'courses') markStarts(result.tokens, text);
  if (mode === 'rule') markGiven(result.tokens);
  // heads and vocabularies hold no expressions; a field of a case may be called 平均 and its value stand in parentheses
  if (mode !== 'head' && mode !== 'vocabulary' && mode !== 'case') markCalls(result.tokens);
  return result;
}

function mark(token: IToken, type: TokenType | undefined): void {
  if (!type) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}

function markKeywords(tokens: readonly IToken[], keywords: ReadonlyMap<string, TokenType>): void {
  for (const token of tokens) if (token.tokenType === Name) mark(token, keywords.get(token.image));
}

/** The words that start a clause of a 科目表: first on their line, behind 「；」 or a brace, and no record of a fact (科目.學分). */
function markStarts(tokens: readonly IToken[], text: string): void {
  let depth = 0;
  tokens.forEach((token, i) => {
    depth += token.tokenType === LeftBrace ? 1 : token.tokenType === RightBrace ? -1 : 0;
    const type = token.tokenType === Name || token.tokenType === CompareWord ? COURSE_STARTS.get(token.image) : undefined;
    if (!type || tokens[i + 1]?.tokenType === Step) return;
    const before = tokens[i - 1];
    const ends = !before || before.tokenType === Semicolon || before.tokenType === LeftBrace || before.tokenType === RightBrace;
    // outside of the groups 合於 goes on with a condition (計入)
    if (ends || ((depth > 0 || type !== Fulfil) && !GOES_ON.has(before.tokenType) && /[\r\n]/.test(text.slice(endOffset(before), token.startOffset)))) mark(token, type);
  });
}

/** `效果 課程.成績 ＝ 0分 於 學生.修課 其中 課程.曠課`: the words behind what is given. */
function markGiven(tokens: readonly IToken[]): void {
  const words = [Within, Where];
  let left: TokenType[] = [];
  let isGiving = false;
  for (const token of tokens) {
    if (STARTS_CLAUSE.has(token.tokenType)) isGiving = token.tokenType === Alter;
    if (STARTS_CLAUSE.has(token.tokenType)) left = [];
    if (isGiving && token.tokenType === Equals && left.length === 0) left = [...words];
    const type = token.tokenType === Name ? IN_CALLS.get(token.image) : undefined;
    if (type === undefined || type !== left[0]) continue;
    mark(token, type);
    left = left.slice(1);
  }
}

/** `合計（… 於 … 其中 …）`: the words of a call, and those directly between its parentheses. */
function markCalls(tokens: readonly IToken[]): void {
  const inCall: (TokenType | undefined)[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tokenType === LeftParenthesis) {
      const type = i > 0 && !isAliasAt(tokens, i) ? CALLS.get(tokens[i - 1]!.image) : undefined;
      if (type) mark(tokens[i - 1]!, type);
      inCall.push(type);
    } else if (token.tokenType === RightParenthesis) {
      inCall.pop();
    } else if (token.tokenType === Name) {
      const call = inCall[inCall.length - 1];
      if (call === BetweenWord && token.image === '至') mark(token, Until);
      else if (call) mark(token, IN_CALLS.get(token.image));
    }
  }
}

/** `核定 平均 (average) : 分`: the name that is declared there is one, whatever it is. */
const isAliasAt = (tokens: readonly IToken[], open: number): boolean =>
  /^[A-Za-z]/.test(tokens[open + 1]?.image ?? '') && tokens[open + 2]?.tokenType === RightParenthesis && tokens[open + 3]?.tokenType === Colon;

/** End of a token: the lexer tracks only where tokens start. */
export const endOffset = (token: IToken): number => token.startOffset + token.image.length;
