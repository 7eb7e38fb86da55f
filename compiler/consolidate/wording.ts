/** 字句 operations on one element: find the printed words, replace them, keep bindings and the place of every character. */
import type { ContentSyntax, WordingSyntax } from '../../lang/ast.ts';
import type { Source } from '../../lang/source.ts';
import type { BoundPhrase, OriginPiece } from '../model/version.ts';

/** Replace `[start, end)` by `insert`; `anchor` is the range of the words the author quoted. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly anchor: readonly [number, number];
  readonly insert: ContentSyntax | null;
  readonly wording: WordingSyntax;
  /** Row and column when the words stand in a table. */
  readonly cell?: readonly [number, number];
  /** The words stand in the caption of an article: 第三條（…）. */
  readonly caption?: true;
}

export interface EditedText {
  readonly text: string;
  readonly pieces: readonly OriginPiece[];
  readonly phrases: readonly BoundPhrase[];
  /** Bound phrases that an edit cuts through; they are gone. */
  readonly broken: readonly BoundPhrase[];
}

/** Every place where the quoted words stand in `text` (not overlapping). */
export function findWording(text: string, wording: WordingSyntax): TextEdit[] {
  const edits: TextEdit[] = [];
  const words = wording.find.text;
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const [from, to] = wording.verb === '後增' ? [end, end] : wording.verb === '前增' ? [at, at] : [at, end];
    edits.push({ start: from, end: to, anchor: [at, end], insert: wording.verb === '刪' ? null : wording.replace, wording });
  }
  return edits;
}

/** Two edits that touch the same words cannot both be made: the first such two, in the order of the text. */
export function overlapping(edits: readonly TextEdit[]): [TextEdit, TextEdit] | null {
  const sorted = inTextOrder(edits);
  for (const [i, after] of sorted.entries()) {
    const before = sorted.slice(0, i).find((edit) => sameText(edit, after) && after.start < edit.end);
    if (before) return [before, after];
  }
  return null;
}

const sameText = (a: TextEdit, b: TextEdit): boolean => a.caption === b.caption && String(a.cell) === String(b.cell);

/** What is put in before a word comes before what is done to the word. */
const inTextOrder = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

export interface EditableText {
  readonly elementId: string;
  readonly text: string;
  readonly pieces: readonly OriginPiece[];
  readonly phrases: readonly BoundPhrase[];
}

/** Applies edits that do not overlap. `source` is the amendment's file, where the inserted words stand. */
export function applyEdits(before: EditableText, edits: readonly TextEdit[], source: Source): EditedText {
  const sorted = inTextOrder(edits);
  let text = '';
  let at = 0;
  const pieces: OriginPiece[] = [];
  const added: BoundPhrase[] = [];
  for (const edit of sorted) {
    text = copy(before, at, edit.start, text, pieces);
    if (edit.insert) text = insert(before.elementId, edit.insert, source, text, pieces, added);
    at = edit.end;
  }
  text = copy(before, at, before.text.length, text, pieces);
  const { kept, broken } = shiftPhrases(before.phrases, sorted, text);
  return { text, pieces, phrases: [...kept, ...added].sort((a, b) => a.range[0] - b.range[0]), broken };
}

function copy(before: EditableText, from: number, to: number, text: string, pieces: OriginPiece[]): string {
  for (const piece of before.pieces) {
    const start = Math.max(from, piece.from);
    const end = Math.min(to, piece.to);
    if (start >= end) continue;
    const shift = text.length - from;
    pieces.push({ from: start + shift, to: end + shift, source: piece.source, offsets: piece.offsets.slice(start - piece.from, end - piece.from + 1) });
  }
  return text + before.text.slice(from, to);
}

function insert(elementId: string, content: ContentSyntax, source: Source, text: string, pieces: OriginPiece[], added: BoundPhrase[]): string {
  pieces.push({ from: text.length, to: text.length + content.text.length, source, offsets: content.offsets });
  for (const b of content.bindings) {
    added.push({
      name: b.name.text, alias: b.name.alias?.text ?? null, phrase: b.phrase, elementId, type: b.type,
      range: [b.range.start + text.length, b.range.end + text.length], place: { source, span: b.name.span },
    });
  }
  return text + content.text;
}

/** What joins the members of a list: an addition at the edge of a phrase belongs to it only when it goes on with the list. */
const JOINT_FIRST = /^(?:、|以及|及|與|和|或)/;
const JOINT_LAST = /(?:、|以及|及|與|和|或)$/;

function joinsPhrase({ start, end, insert }: TextEdit, from: number, to: number): boolean {
  if (start !== end || !insert) return true;
  return start === to ? JOINT_FIRST.test(insert.text) : start === from ? JOINT_LAST.test(insert.text) : true;
}

/** A phrase lives on when every edit lies outside it or wholly inside it; a phrase whose replacement brings a binding of its own ends. */
function shiftPhrases(phrases: readonly BoundPhrase[], edits: readonly TextEdit[], text: string): { kept: BoundPhrase[]; broken: BoundPhrase[] } {
  const kept: BoundPhrase[] = [];
  const broken: BoundPhrase[] = [];
  for (const phrase of phrases) {
    const [start, end] = phrase.range;
    let [newStart, newEnd] = [start, end];
    let fate: 'kept' | 'replaced' | 'broken' = 'kept';
    for (const edit of edits) {
      const growth = (edit.insert?.text.length ?? 0) - (edit.end - edit.start);
      const inside = edit.anchor[0] >= start && edit.anchor[1] <= end && joinsPhrase(edit, start, end);
      if (inside && edit.insert?.bindings.length) fate = 'replaced';
      else if (inside) newEnd += growth;
      else if (edit.end <= start) [newStart, newEnd] = [newStart + growth, newEnd + growth];
      else if (edit.start < end) fate = edit.start <= start && edit.end >= end ? 'replaced' : 'broken';
    }
    if (fate === 'broken') broken.push(phrase);
    else if (fate === 'kept' && newEnd > newStart) kept.push({ ...phrase, range: [newStart, newEnd], phrase: text.slice(newStart, newEnd) });
  }
  return { kept, broken };
}
