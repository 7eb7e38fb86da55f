/** 科目表 as a node: its clauses, and the 類別 and 組 inside of their own braces. */
import type { IToken, TokenType } from 'chevrotain';
import type { CourseGroupSyntax, CourseTableSyntax } from './ast.ts';
import type { ClausePlace, MissingPart } from './diagnostics/parts.ts';
import type { Reading } from './build-ast-lines.ts';
import type { ClauseBase } from './build-ast-clauses.ts';
import { lexCode, pieceRunner, type Body, type LexedCode, type PieceRunner } from './build-ast-code.ts';
import { CLAUSE_WORDS, COURSE_GROUP_WORDS } from './parser-words.ts';
import * as t from './lexer.ts';

/** One clause, or 類別 and 組 with the tokens between their braces (no brace: reported where it is missing). */
export type CourseItem =
  | { readonly tokens: IToken[] }
  | { readonly head: IToken[]; readonly brace: IToken | null; readonly inner: IToken[]; readonly close: IToken | null };

const TABLE_STARTS: ReadonlySet<TokenType> = new Set([t.Applies, t.CourseList, t.CourseName, t.CourseCredits, t.Counting, t.Pairing, t.Total]);
const GROUP_STARTS: ReadonlySet<TokenType> = new Set([t.Rows, t.When, t.EachCourse, t.Fulfil]);
const isStart = ({ tokenType }: IToken): boolean => TABLE_STARTS.has(tokenType) || GROUP_STARTS.has(tokenType) || tokenType === t.CourseGroup;

/** Index of the brace that closes the one at `open`, or the number of tokens. */
function closing(tokens: readonly IToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.tokenType === t.LeftBrace) depth++;
    else if (tokens[i]!.tokenType === t.RightBrace && --depth === 0) return i;
  }
  return tokens.length;
}

/** Cuts the tokens between two braces into clauses and groups; groups inside of groups stay tokens. */
export function courseItems(tokens: readonly IToken[]): CourseItem[] {
  const items: CourseItem[] = [];
  let current: IToken[] = [];
  const flush = (): void => {
    if (current.length > 0) items.push(current[0]!.tokenType === t.CourseGroup ? { head: current, brace: null, inner: [], close: null } : { tokens: current });
    current = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tokenType === t.LeftBrace) {
      const end = closing(tokens, i);
      // behind anything but a group the braces hide what nobody can read
      if (current[0]?.tokenType === t.CourseGroup) items.push({ head: current, brace: token, inner: tokens.slice(i + 1, end), close: tokens[end] ?? null });
      else items.push({ tokens: [...current, token] });
      current = [];
      i = end;
    } else if (token.tokenType === t.Semicolon) {
      flush();
    } else {
      if (isStart(token)) flush();
      current.push(token);
    }
  }
  flush();
  return items;
}

interface Building {
  readonly reading: Reading;
  readonly lexed: LexedCode;
  readonly run: PieceRunner;
  readonly runInGroup: PieceRunner;
}

const spanOf = ({ lexed }: Building, from: IToken, to: IToken = from) => ({ start: lexed.base + from.startOffset, end: lexed.base + t.endOffset(to) });

/** Reads a 科目表 whose head was read. */
export function buildCourseTable(reading: Reading, body: Body, base: ClauseBase): CourseTableSyntax {
  const lexed = lexCode(reading, body, 'courses');
  const run = pieceRunner(reading, body, lexed, CLAUSE_WORDS.科目表);
  const building: Building = { reading, lexed, run, runInGroup: pieceRunner(reading, body, lexed, [...COURSE_GROUP_WORDS, '組']) };
  const lists = { applies: [] as CourseTableSyntax['applies'][number][], counts: [] as CourseTableSyntax['counts'][number][], pairs: [] as CourseTableSyntax['pairs'][number][], total: [] as CourseTableSyntax['total'][number][] };
  const once: Pick<CourseTableSyntax, 'courses' | 'key' | 'credits' | 'creditColumn'> = { courses: null, key: null, credits: null, creditColumn: null };
  const groups: CourseGroupSyntax[] = [];
  // what follows a head without its brace belongs to nothing: the brace was reported
  let isLost = false;
  for (const item of courseItems(lexed.tokens)) {
    const first = 'head' in item ? item.head[0]! : item.tokens[0]!;
    if ('head' in item) {
      isLost = item.brace === null;
      if (first.image === '組') misplace(building, first, 'category');
      const group = buildGroup(building, item, 1);
      if (group) groups.push(group);
    } else if (GROUP_STARTS.has(first.tokenType)) {
      if (!isLost) misplace(building, first, 'group');
    } else {
      const part = TABLE_STARTS.has(first.tokenType) ? run((parser) => parser.courseClause, item.tokens) : run.unknown(item.tokens);
      if (!part) continue;
      if ('applies' in part) lists.applies.push(part.applies);
      else if ('counts' in part) lists.counts.push(part.counts);
      else if ('pair' in part) lists.pairs.push(part.pair);
      else if ('total' in part) lists.total.push(...part.total);
      else addOnce(once, part, first, run);
    }
  }
  const unread = (): boolean => base.broken || run.broken() || building.runInGroup.broken();
  const lacking = reportMissing({ ...once, groups }, unread(), base, reading);
  return { kind: 'courseTable', ...base, ...lists, ...once, groups, broken: unread() || lacking };
}

/** What must stand in the block, unless something could not be read (then it may stand there). True when something is missing. */
function reportMissing({ courses, key, credits, creditColumn, groups }: Pick<CourseTableSyntax, 'courses' | 'key' | 'credits' | 'creditColumn' | 'groups'>, unread: boolean, base: ClauseBase, { find }: Reading): boolean {
  const takesRows = creditColumn !== null || groups.some((group) => group.rows.length > 0 || group.groups.some((inner) => inner.rows.length > 0));
  const parts: readonly (readonly [boolean, MissingPart])[] = [
    [courses !== null, 'courseList'], [credits !== null, 'courseCredits'], [groups.length > 0, 'courseGroups'], [key !== null || !takesRows, 'courseName'],
  ];
  const missing = parts.filter(([present]) => !present);
  if (!unread) for (const [, part] of missing) find('FG1046', { block: '科目表', part }, base.name.span);
  return missing.length > 0;
}

/** A part that stands once; the second is reported. */
function addOnce<T extends object>(into: T, part: object, first: IToken, run: PieceRunner): void {
  const key = Object.keys(part)[0] as keyof T;
  if (into[key]) run.twice(first);
  else Object.assign(into, part);
}

function misplace(building: Building, token: IToken, place: ClausePlace): void {
  building.run.fail();
  building.reading.find('FG1055', { word: token.image, place }, spanOf(building, token));
}

/** @param level 1: among the clauses of the table; 2: inside of a 類別. Null when not even its name could be read. */
function buildGroup(building: Building, item: Extract<CourseItem, { head: IToken[] }>, level: 1 | 2): CourseGroupSyntax | null {
  const { run, runInGroup, reading } = building;
  const head = run((parser) => parser.courseGroup, item.head);
  const [keyword] = item.head;
  if (!item.brace) {
    run.fail();
    if (head) reading.find('FG1030', { word: head.word }, spanOf(building, keyword!, item.head.at(-1)));
  }
  if (!item.close) run.fail();
  const limits: CourseGroupSyntax['limits'][number][] = [];
  const rows: CourseGroupSyntax['rows'][number][] = [];
  const conditions: CourseGroupSyntax['conditions'][number][] = [];
  const once: Pick<CourseGroupSyntax, 'each'> = { each: null };
  const groups: CourseGroupSyntax[] = [];
  for (const inner of courseItems(item.inner)) {
    const first = 'head' in inner ? inner.head[0]! : inner.tokens[0]!;
    if ('head' in inner) {
      if (level === 2 || first.image === '類別') misplace(building, first, level === 2 && first.image === '組' ? 'notInGroup' : 'table');
      else groups.push(...[buildGroup(building, inner, 2)].filter((group) => group !== null));
    } else if (TABLE_STARTS.has(first.tokenType)) misplace(building, first, 'table');
    else {
      const part = GROUP_STARTS.has(first.tokenType) ? runInGroup((parser) => parser.courseGroupClause, inner.tokens) : runInGroup.unknown(inner.tokens);
      if (!part) continue;
      if ('rows' in part) rows.push(part.rows);
      else if ('condition' in part) conditions.push(part.condition);
      else if ('limits' in part) limits.push(...part.limits);
      else addOnce(once, part, first, runInGroup);
    }
  }
  const last = item.close ?? item.inner.at(-1) ?? item.brace ?? item.head.at(-1)!;
  return head && { ...head, rows, conditions, limits, ...once, groups, span: spanOf(building, keyword!, last) };
}
