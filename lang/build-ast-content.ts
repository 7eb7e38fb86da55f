/** The words of one line: strips brackets of bindings, hand marks and escapes, and remembers where every character stood. */
import { matchesOf } from './matches.ts';
import type { BindingSyntax, ContentSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Find } from './parser-findings.ts';
import type { BindingTail } from './parser.ts';
import { readBindingTail } from './build-ast-binding.ts';

const MARKS = /[[\]⟦⟧]/;

/** Reads [start, end) of `text`, whose edges are already trimmed. Never throws; linear in the length of the range. */
export function readContent(text: string, start: number, end: number, find: Find): ContentSyntax {
  const raw = text.slice(start, end);
  if (!MARKS.test(raw)) {
    if (raw.includes('［')) reportWideBindings(text, start, end, find);
    const offsets = new Array<number>(raw.length + 1);
    for (let i = 0; i <= raw.length; i++) offsets[i] = start + i;
    return { span: { start, end }, text: raw, bindings: [], handMarks: [], offsets };
  }
  const brackets = matchBrackets(text, start, end, find);
  return assemble(text, start, end, brackets, find);
}

interface Bracket {
  readonly open: number;
  /** Offset of `]`. */
  readonly close: number;
  /** Offset behind the `}`. */
  readonly end: number;
  readonly tail: BindingTail | null;
}

interface Brackets {
  readonly byOpen: ReadonlyMap<number, Bracket>;
  readonly byClose: ReadonlyMap<number, Bracket>;
  /** Offsets of backslashes in `]\{`. */
  readonly escapes: ReadonlySet<number>;
}

/** A binding with brackets in full width, or with a space between its two parts: read as text, where a binding was meant. */
const WIDE_BINDING = /[[［]([^[\]［］{}｛｝\n]{1,80})[\]］]([ \u3000]{0,2})[{｛]([^[\]［］{}｛｝\n]{1,60})[}｝]/g;

/** A mark in full width, or a space between `]` and `{`. */
const MAY_BE_WIDE = /[［］｛｝]|\][ \u3000]+\{/;

function reportWideBindings(text: string, start: number, end: number, find: Find): void {
  const raw = text.slice(start, end);
  // in most lines every binding is written as it should be
  if (!MAY_BE_WIDE.test(raw)) return;
  for (const match of matchesOf(WIDE_BINDING, raw)) {
    const [whole, phrase, space, name] = match;
    if (space === '' && whole === `[${phrase}]{${name}}`) continue;
    const span = { start: start + match.index, end: start + match.index + whole.length };
    find('FG1056', { written: whole, meant: `[${phrase}]{${name}}` }, span, { fixes: [{ title: { zh: `改成「[${phrase}]{${name}}」`, en: `change to [${phrase}]{${name}}` }, edits: [{ span, text: `[${phrase}]{${name}}` }] }] });
  }
}

/** Pairs `[` with `]{…}`; a `[` without is text, and so is a half-written binding, which is reported. */
function matchBrackets(text: string, start: number, end: number, find: Find): Brackets {
  reportWideBindings(text, start, end, find);
  const byOpen = new Map<number, Bracket>();
  const byClose = new Map<number, Bracket>();
  const escapes = new Set<number>();
  const open: number[] = [];
  for (const { 0: c, index } of matchesOf(/[[\]]/g, text.slice(start, end))) {
    const i = start + index;
    if (c === '[') {
      open.push(i);
      continue;
    }
    const partner = open.pop();
    if (text.startsWith('\\{', i + 1) && i + 2 < end) escapes.add(i + 1);
    if (text[i + 1] !== '{' || i + 1 >= end) continue;
    const close = closingBrace(text, i + 2, end);
    if (close < 0 || partner === undefined) {
      find('FG1051', { missing: close < 0 ? '}' : '[' }, { start: i, end: close < 0 ? i + 2 : close + 1 });
      continue;
    }
    const bracket = { open: partner, close: i, end: close + 1, tail: readBindingTail(text, i + 2, close, find) };
    byOpen.set(partner, bracket);
    byClose.set(i, bracket);
  }
  return { byOpen, byClose, escapes };
}

/** The `}` of a binding's tail: no other bracket may stand before it, which also keeps the search linear. */
function closingBrace(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const c = text[i]!;
    if (c === '}') return i;
    if (c === '{' || c === '[' || c === ']') return -1;
  }
  return -1;
}

function assemble(text: string, start: number, end: number, brackets: Brackets, find: Find): ContentSyntax {
  const offsets: number[] = [];
  const pieces: string[] = [];
  const bindings: BindingSyntax[] = [];
  const handMarks: Span[] = [];
  const openAt = new Map<number, number>();
  let mark: { at: number; source: number } | null = null;
  let pieceStart = start;
  const cut = (from: number, to: number): void => {
    pieces.push(text.slice(pieceStart, from));
    pieceStart = to;
  };
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    const closing = c === ']' ? brackets.byClose.get(i) : undefined;
    if (c === '[' && brackets.byOpen.has(i)) {
      openAt.set(i, offsets.length);
      cut(i, i + 1);
    } else if (closing) {
      cut(i, closing.end);
      pushBinding(bindings, closing, { start: openAt.get(closing.open)!, end: offsets.length });
      i = closing.end - 1;
    } else if (brackets.escapes.has(i)) {
      cut(i, i + 1);
    } else if (c === '⟦') {
      if (mark) find('FG1052', { missing: '⟧' }, { start: mark.source, end: mark.source + 1 });
      mark = { at: offsets.length, source: i };
      cut(i, i + 1);
    } else if (c === '⟧') {
      if (mark && mark.at < offsets.length) handMarks.push({ start: mark.at, end: offsets.length });
      if (!mark) find('FG1052', { missing: '⟦' }, { start: i, end: i + 1 });
      mark = null;
      cut(i, i + 1);
    } else {
      offsets.push(i);
    }
  }
  cut(end, end);
  if (mark) {
    find('FG1052', { missing: '⟧' }, { start: mark.source, end: mark.source + 1 });
    if (mark.at < offsets.length) handMarks.push({ start: mark.at, end: offsets.length });
  }
  offsets.push(end);
  const words = pieces.join('');
  bindings.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return { span: { start, end }, text: words, bindings: bindings.map((binding) => ({ ...binding, phrase: words.slice(binding.range.start, binding.range.end) })), handMarks, offsets };
}

function pushBinding(bindings: BindingSyntax[], bracket: Bracket, range: Span): void {
  if (!bracket.tail) return;
  bindings.push({ span: { start: bracket.open, end: bracket.end }, range, phrase: '', name: bracket.tail.name, type: bracket.tail.type });
}
