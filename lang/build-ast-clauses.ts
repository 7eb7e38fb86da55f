/** 對照 公式 但書 準用 結論 議決 as nodes: their clauses read one by one, what may stand once counted, what must stand asked for. */
import type { IToken, ParserMethod, TokenType } from 'chevrotain';
import type { AnalogySyntax, BlockSyntax, ConclusionSyntax, ErrorSyntax, FormulaSyntax, LookupSyntax, ProvisoSyntax, RuleSyntax, VoteSyntax } from './ast.ts';
import type { MissingPart } from './diagnostics/parts.ts';
import type { Reading } from './build-ast-lines.ts';
import { lexCode, pieceRunner, type Body, type PieceRunner } from './build-ast-code.ts';
import { groupByKeyword } from './build-ast-groups.ts';
import type { CodeParser } from './parser.ts';
import { CLAUSE_WORDS, type ClauseBlockWord } from './parser-words.ts';
import * as t from './lexer.ts';

/** 科目表 has groups of clauses: build-ast-courses.ts. */
export type PlainBlockWord = Exclude<ClauseBlockWord, '科目表'>;

/** Mode and first tokens of the clauses of a block. */
export const CLAUSE_STARTS: Readonly<Record<PlainBlockWord, readonly [t.CodeMode, ReadonlySet<TokenType>]>> = {
  對照: ['lookup', new Set([t.KeyWord, t.ResultWord, t.Let, t.Otherwise])],
  公式: ['formula', new Set([t.Following, t.FollowingText, t.Let, t.Rounded])],
  但書: ['proviso', new Set([t.When, t.Change, t.NotApplicable, t.Duty, t.Beats])],
  準用: ['analogy', new Set([t.RuleWord, t.Substitute])],
  結論: ['conclusion', new Set([t.Applies, t.Requires, t.Produces])],
  議決: ['vote', new Set([t.Members, t.Votes])],
};

export type ClauseBase = Omit<RuleSyntax, 'kind' | 'clauses'>;

/** What the six builders share: the clauses that could be read, with the first token of each, and asking for what is missing. */
interface Clauses<P> {
  readonly parts: readonly { readonly part: P; readonly first: IToken }[];
  readonly run: PieceRunner;
  /** Reports a part that must stand in the block, unless something of it could not be read (then it may stand there). */
  need(present: boolean, part: MissingPart): void;
  broken(): boolean;
}

function readClauses<P>(reading: Reading, body: Body, base: ClauseBase, word: PlainBlockWord, pick: (parser: CodeParser) => ParserMethod<[], P | null>): Clauses<P> {
  const [mode, starts] = CLAUSE_STARTS[word];
  const lexed = lexCode(reading, body, mode);
  const run = pieceRunner(reading, body, lexed, CLAUSE_WORDS[word]);
  const parts: { part: P; first: IToken }[] = [];
  for (const group of groupByKeyword(lexed.tokens, starts)) {
    const first = group[0]!;
    const part = starts.has(first.tokenType) ? run(pick, group) : run.unknown(group);
    if (part) parts.push({ part, first });
  }
  const unread = base.broken || run.broken();
  let lacking = false;
  const need = (present: boolean, part: MissingPart): void => {
    if (present) return;
    lacking = true;
    if (!unread) reading.find('FG1046', { block: word, part }, base.name.span);
  };
  return { parts, run, need, broken: () => base.broken || run.broken() || lacking };
}

/** Reads a block whose head was read; `word` is its keyword. */
export function buildClauseBlock(reading: Reading, word: PlainBlockWord, body: Body, base: ClauseBase): BlockSyntax | ErrorSyntax {
  switch (word) {
    case '對照': return buildLookup(reading, body, base);
    case '公式': return buildFormula(reading, body, base);
    case '但書': return buildProviso(reading, body, base);
    case '準用': return buildAnalogy(reading, body, base);
    case '結論': return buildConclusion(reading, body, base);
    case '議決': return buildVote(reading, body, base);
  }
}

/** A definition needs its type: without one (reported) nothing can be made of the block. */
function typeOf(reading: Reading, body: Body, base: ClauseBase): LookupSyntax['type'] | null {
  if (!body.head.type && !body.headBroken) reading.find('FG1034', { found: '', expected: 'colon' }, { start: base.name.span.end - 1, end: base.name.span.end });
  return body.head.type;
}

function buildLookup(reading: Reading, body: Body, base: ClauseBase): LookupSyntax | ErrorSyntax {
  const clauses = readClauses(reading, body, base, '對照', (parser) => parser.lookupClause);
  const keys: LookupSyntax['keys'][number][] = [];
  let result: LookupSyntax['result'] = null;
  let resultType: LookupSyntax['type'] | null = null;
  const meanings: LookupSyntax['meanings'][number][] = [];
  let otherwise: LookupSyntax['otherwise'] = null;
  for (const { part, first } of clauses.parts) {
    if ('key' in part) keys.push(part.key);
    else if ('substitution' in part) meanings.push(part.substitution);
    else if ('otherwise' in part ? otherwise : result) clauses.run.twice(first);
    else if ('otherwise' in part) ({ otherwise } = part);
    else {
      ({ result } = part);
      resultType = part.type;
    }
  }
  const type = body.head.type ?? resultType ?? typeOf(reading, body, base);
  clauses.need(keys.length > 0, 'lookupKey');
  clauses.need(result !== null, 'lookupResult');
  return type ? { kind: 'lookup', ...base, type, keys, result, meanings, otherwise, broken: clauses.broken() } : { kind: 'error', span: base.span };
}

function buildFormula(reading: Reading, body: Body, base: ClauseBase): FormulaSyntax | ErrorSyntax {
  const clauses = readClauses(reading, body, base, '公式', (parser) => parser.formulaClause);
  const substitutions: FormulaSyntax['substitutions'][number][] = [];
  let source: { readonly phrase: FormulaSyntax['phrase'] } | null = null;
  let rounding: FormulaSyntax['rounding'] = null;
  for (const { part, first } of clauses.parts) {
    if ('substitution' in part) substitutions.push(part.substitution);
    else if ('phrase' in part ? source : rounding) clauses.run.twice(first);
    else if ('phrase' in part) source = part;
    else rounding = part.rounding;
  }
  const type = typeOf(reading, body, base);
  clauses.need(source !== null, 'formulaPhrase');
  const phrase = source?.phrase ?? null;
  return type ? { kind: 'formula', ...base, type, phrase, fromText: source !== null && phrase === null, substitutions, rounding, broken: clauses.broken() } : { kind: 'error', span: base.span };
}

function buildProviso(reading: Reading, body: Body, base: ClauseBase): ProvisoSyntax {
  const clauses = readClauses(reading, body, base, '但書', (parser) => parser.provisoClause);
  let condition: ProvisoSyntax['condition'] = null;
  let effect: ProvisoSyntax['effect'] = null;
  const beats: ProvisoSyntax['beats'][number][] = [];
  for (const { part, first } of clauses.parts) {
    if ('beats' in part) beats.push(...part.beats);
    else if ('condition' in part && condition) clauses.run.twice(first);
    else if ('condition' in part) condition = part.condition;
    else if (!effect) ({ effect } = part);
    else {
      clauses.run.fail();
      reading.find('FG1047', { word: first.image }, part.effect.span, { related: [{ span: effect.span, note: { zh: '第一個效果在這裡', en: 'the first effect is here' } }] });
    }
  }
  clauses.need(body.head.target !== null, 'provisoTarget');
  clauses.need(effect !== null, 'provisoEffect');
  return { kind: 'proviso', ...base, target: body.head.target, condition, effect, beats, broken: clauses.broken() };
}

function buildAnalogy(reading: Reading, body: Body, base: ClauseBase): AnalogySyntax {
  const clauses = readClauses(reading, body, base, '準用', (parser) => parser.analogyClause);
  const substitutions: AnalogySyntax['substitutions'][number][] = [];
  let rule: AnalogySyntax['rule'] = null;
  for (const { part, first } of clauses.parts) {
    if ('substitution' in part) substitutions.push(part.substitution);
    else if (rule) clauses.run.twice(first);
    else ({ rule } = part);
  }
  clauses.need(rule !== null, 'analogyRule');
  return { kind: 'analogy', ...base, rule, substitutions, broken: clauses.broken() };
}

function buildConclusion(reading: Reading, body: Body, base: ClauseBase): ConclusionSyntax {
  const clauses = readClauses(reading, body, base, '結論', (parser) => parser.conclusionClause);
  const applies: ConclusionSyntax['applies'][number][] = [];
  const requires: ConclusionSyntax['requires'][number][] = [];
  const produces: ConclusionSyntax['produces'][number][] = [];
  for (const { part } of clauses.parts) {
    if ('applies' in part) applies.push(part.applies);
    else if ('requires' in part) requires.push(...part.requires);
    else produces.push(...part.produces);
  }
  clauses.need(requires.length > 0, 'conclusionRequires');
  return { kind: 'conclusion', ...base, applies, requires, produces, broken: clauses.broken() };
}

function buildVote(reading: Reading, body: Body, base: ClauseBase): VoteSyntax {
  const clauses = readClauses(reading, body, base, '議決', (parser) => parser.voteClause);
  const found: { members: VoteSyntax['members']; quorum: VoteSyntax['quorum']; majority: VoteSyntax['majority'] } = { members: null, quorum: null, majority: null };
  for (const { part, first } of clauses.parts) {
    const key = Object.keys(part)[0] as keyof typeof found;
    if (found[key]) clauses.run.twice(first);
    else Object.assign(found, part);
  }
  clauses.need(found.members !== null, 'voteMembers');
  clauses.need(found.quorum !== null, 'voteQuorum');
  return { kind: 'vote', ...base, ...found, broken: clauses.broken() };
}
