/** A block chunk as its node: the head, then the body piece by piece. */
import type { IToken, TokenType } from 'chevrotain';
import type { BlockSyntax, CaseSyntax, ClauseSyntax, DefinitionSyntax, DelegationSyntax, DiscretionSyntax, DoubtSyntax, ErrorSyntax, RuleSyntax } from './ast.ts';
import type { Chunk } from './chunks.ts';
import type { Reading } from './build-ast-lines.ts';
import { lexCode, pieceRunner, type Body } from './build-ast-code.ts';
import { buildClauseBlock } from './build-ast-clauses.ts';
import { buildCourseTable } from './build-ast-courses.ts';
import { caseItems, groupByKeyword, groupByLine } from './build-ast-groups.ts';
import { codeParser, emptyHead, type HeadParts } from './parser.ts';
import { DEFINITION_CLAUSE_WORDS, DISCRETION_CLAUSE_WORDS, DOUBT_CLAUSE_WORDS, OUTCOME_WORDS, RULE_CLAUSE_WORDS, TIME_WORDS } from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';
import { suggestionFix } from './parser-findings.ts';
import { isPlain } from './parser-characters.ts';
import { shortExpectation, shortField, shortHead } from './short-pieces.ts';
import { spaceTokens } from './print-code.ts';
import * as t from './lexer.ts';

/** Reads a block of a regulation or an amendment; an ErrorSyntax when not even its name can be read. */
export function buildBlock(reading: Reading, chunk: Chunk, body: Body): BlockSyntax | ErrorSyntax {
  const { head, name } = body;
  if (!name) return { kind: 'error', span: body.span };
  const base = { name, span: body.span, headSpan: body.headSpan, basis: head.basis, broken: body.broken };
  if (head.target && chunk.word !== '但書') reading.find('FG1034', { found: head.target.text, expected: 'end' }, head.target.span);
  switch (chunk.word) {
    case '規則': return buildRule(reading, body, base);
    case '定義': return buildDefinition(reading, body, base, head);
    case '裁量': return buildDiscretion(reading, body, base);
    case '疑義': return buildDoubt(reading, body, base);
    case '案例': return buildCase(reading, body, base);
    case '對照': case '公式': case '但書': case '準用': case '結論': case '議決': return buildClauseBlock(reading, chunk.word, body, base);
    case '科目表': return buildCourseTable(reading, body, base);
    default: return buildDelegation(reading, body, base, head);
  }
}

type Base = Omit<RuleSyntax, 'kind' | 'clauses'>;

const RULE_STARTS: ReadonlySet<TokenType> = new Set([t.Applies, t.Duty, t.Permission, t.When, t.Effect, t.Alter, t.Except]);

function buildRule(reading: Reading, body: Body, base: Base): RuleSyntax {
  const lexed = lexCode(reading, body, 'rule');
  const clauses: ClauseSyntax[] = [];
  const run = pieceRunner(reading, body, lexed, RULE_CLAUSE_WORDS);
  for (const group of groupByKeyword(lexed.tokens, RULE_STARTS)) {
    const clause = RULE_STARTS.has(group[0]!.tokenType) ? run((parser) => parser.clause, group) : run.unknown(group);
    if (clause) clauses.push(clause.kind === 'consequence' ? { ...clause, words: spaceTokens(group.slice(1)) } : clause);
  }
  return { kind: 'rule', ...base, clauses, broken: base.broken || run.broken() };
}

const DEFINITION_STARTS: ReadonlySet<TokenType> = new Set([t.When, t.Otherwise]);

function buildDefinition(reading: Reading, body: Body, base: Base, head: HeadParts): DefinitionSyntax | ErrorSyntax {
  const lexed = lexCode(reading, body, 'definition');
  const run = pieceRunner(reading, body, lexed, DEFINITION_CLAUSE_WORDS);
  const branches: DefinitionSyntax['branches'][number][] = [];
  let otherwise: DefinitionSyntax['otherwise'] = null;
  for (const group of groupByKeyword(lexed.tokens, DEFINITION_STARTS)) {
    const starts = DEFINITION_STARTS.has(group[0]!.tokenType) || group[0]!.tokenType === t.Equals;
    const part = starts ? run((parser) => parser.branch, group) : run.unknown(group);
    if (!part) continue;
    if ('branch' in part) branches.push(part.branch);
    else if (otherwise) run.twice(group[0]!);
    else otherwise = part.otherwise;
  }
  // without 其餘 the branches must cover everybody, which only the checker can tell
  const isEmpty = !otherwise && branches.length === 0;
  if (isEmpty && !run.broken() && !base.broken) reading.find('FG1045', { word: '其餘' }, base.name.span);
  if (!head.type) {
    if (!body.headBroken) reading.find('FG1034', { found: '', expected: 'colon' }, { start: base.name.span.end - 1, end: base.name.span.end });
    return { kind: 'error', span: base.span };
  }
  return { kind: 'definition', ...base, type: head.type, branches, otherwise, broken: base.broken || run.broken() || isEmpty };
}

const DISCRETION_STARTS: ReadonlySet<TokenType> = new Set([t.Authority, t.Requirement, t.Grant, t.Alter]);

function buildDiscretion(reading: Reading, body: Body, base: Base): DiscretionSyntax {
  const lexed = lexCode(reading, body, 'discretion');
  const run = pieceRunner(reading, body, lexed, DISCRETION_CLAUSE_WORDS);
  const parts: Partial<Pick<DiscretionSyntax, 'authority' | 'requirement' | 'grant' | 'effect'>> = {};
  for (const group of groupByKeyword(lexed.tokens, DISCRETION_STARTS)) {
    const part = DISCRETION_STARTS.has(group[0]!.tokenType) ? run((parser) => parser.discretionClause, group) : run.unknown(group);
    if (!part) continue;
    const key = Object.keys(part)[0] as keyof typeof parts;
    if (parts[key]) run.twice(group[0]!);
    else Object.assign(parts, part);
  }
  const { authority = null, requirement = null, grant = null, effect = null } = parts;
  return { kind: 'discretion', ...base, authority, requirement, grant, effect, broken: base.broken || run.broken() };
}

const DOUBT_STARTS: ReadonlySet<TokenType> = new Set([t.ReadingWord, t.Adopted]);

function buildDoubt(reading: Reading, body: Body, base: Base): DoubtSyntax {
  const lexed = lexCode(reading, body, 'doubt');
  const run = pieceRunner(reading, body, lexed, DOUBT_CLAUSE_WORDS);
  const readings: DoubtSyntax['readings'][number][] = [];
  let adopted: DoubtSyntax['adopted'] = null;
  for (const group of groupByKeyword(lexed.tokens, DOUBT_STARTS)) {
    const part = DOUBT_STARTS.has(group[0]!.tokenType) ? run((parser) => parser.doubtClause, group) : run.unknown(group);
    if (!part) continue;
    const again = 'adopted' in part ? adopted !== null : readings.some((r) => r.name.text === part.reading.name.text);
    if (again) run.twice(group[0]!);
    else if ('reading' in part) readings.push(part.reading);
    else if (part.adopted.text !== '') adopted = part.adopted;
    else run.fail();
  }
  return { kind: 'doubt', ...base, readings, adopted, broken: base.broken || run.broken() };
}

function buildDelegation(reading: Reading, body: Body, base: Base, head: HeadParts): DelegationSyntax | ErrorSyntax {
  if (!head.authority) {
    if (!body.headBroken) reading.find('FG1034', { found: '', expected: 'authority' }, base.name.span);
    return { kind: 'error', span: base.span };
  }
  return { kind: 'delegation', ...base, authority: head.authority, strictness: (head.strictness?.text as DelegationSyntax['strictness']) ?? null };
}

function buildCase(reading: Reading, body: Body, base: Base): CaseSyntax {
  const lexed = lexCode(reading, body, 'case');
  const run = pieceRunner(reading, body, lexed, []);
  const records: CaseSyntax['records'][number][] = [];
  const expectations: CaseSyntax['expectations'][number][] = [];
  const time: CaseSyntax['time'][number][] = [];
  // what a gap is in may be told of otherwise
  const isWhole = lexed.gaps.length === 0;
  const fieldOf = (tokens: IToken[]) => (isWhole ? shortField(tokens, lexed.base) : null) ?? run((parser) => parser.caseField, tokens);
  const expectationOf = (tokens: IToken[]) => (isWhole ? shortExpectation(tokens, lexed.base) : null) ?? run((parser) => parser.expectation, tokens);
  for (const item of caseItems(lexed.tokens, lexed.text)) {
    if ('tokens' in item) {
      if (saysWhen(item.tokens)) {
        const field = fieldOf(item.tokens);
        if (field) time.push(field);
        continue;
      }
      const expectation = expectationOf(item.tokens);
      if (expectation) expectations.push(expectation);
      if (expectation?.outcome) checkOutcome(reading, expectation.rule, expectation.outcome);
      continue;
    }
    const fields = groupByLine(item.inner, lexed.text, false).map(fieldOf).filter((field) => field !== null);
    const last = item.close ?? item.inner[item.inner.length - 1] ?? item.brace;
    records.push({ record: wordOf(item.record, lexed.base), list: item.list && stepOf(item.list, lexed.base), fields, span: { start: lexed.base + item.record.startOffset, end: lexed.base + t.endOffset(last) } });
    if (!item.close) run.fail();
  }
  return { kind: 'case', ...base, time, records, expectations, broken: base.broken || run.broken() };
}

/** 基準日 114年10月1日; with an outcome or ＝ behind it the word is the name of a rule or a definition. */
const saysWhen = ([word, next]: readonly IToken[]): boolean => TIME_WORDS.includes(word!.image) && next !== undefined && next.tokenType !== t.Name && next.tokenType !== t.Equals;

interface PlacedWord {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** 修訂前, 修改後: another word for 修正前, which makes the rule look like an outcome. */
const ABOUT_TIME = /^(?:修訂|修改|修法|改正|變更|更正)[前後]$/;

function checkOutcome(reading: Reading, rule: PlacedWord, outcome: PlacedWord): void {
  if (OUTCOME_WORDS.includes(outcome.text)) return;
  if (ABOUT_TIME.test(rule.text)) {
    const meant = rule.text.endsWith('前') ? '修正前' : '修正後';
    reading.find('FG1043', { word: rule.text, suggestion: meant }, rule.span, { fixes: suggestionFix(meant, rule.span) });
    return;
  }
  const suggestion = suggest(outcome.text, OUTCOME_WORDS);
  reading.find('FG1043', { word: outcome.text, suggestion }, outcome.span, { fixes: suggestionFix(suggestion, outcome.span) });
}

const wordOf = (token: IToken, base: number): { text: string; span: { start: number; end: number } } => ({
  text: token.image, span: { start: base + token.startOffset, end: base + t.endOffset(token) },
});

/** The run behind the dot of `學生.修課`. */
function stepOf(token: IToken, base: number): { text: string; span: { start: number; end: number } } {
  const text = token.image.replace(/^[.．][ \t\u3000]*/, '');
  const end = base + t.endOffset(token);
  return { text, span: { start: end - text.length, end } };
}

/** Reads the head of a block and finds its body. */
export function readHead(reading: Reading, chunk: Chunk, headEnd: number): { head: HeadParts; broken: boolean } {
  const text = reading.text.slice(chunk.start, headEnd);
  const short = isPlain(text) ? shortHead(text, chunk.start) : null;
  if (short) return { head: { ...emptyHead(), ...short }, broken: false };
  const lexed = lexCode(reading, { bodyStart: chunk.start, bodyEnd: chunk.start + text.length }, 'head');
  const place = { text: reading.text, base: chunk.start, end: headEnd, find: reading.find };
  if (lexed.tokens[1]?.tokenType !== t.Name) {
    reading.find('FG1033', { word: chunk.word }, { start: chunk.start, end: chunk.start + chunk.word.length });
    return { head: emptyHead(), broken: true };
  }
  const { head, broken, rest } = codeParser().runHead(lexed.tokens, place);
  if (rest) reading.find('FG1034', { found: rest.image, expected: 'end' }, wordOf(rest, chunk.start).span);
  return { head, broken: broken || lexed.failed };
}
