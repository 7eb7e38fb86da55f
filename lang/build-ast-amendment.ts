/** Operations of an amendment: the head line, restated lines, wording lines, and what hangs on an operation. */
import type { AddressSyntax, OperationSyntax, OperationVerb, PlaceSyntax, TextNodeSyntax, WordingSyntax, WordSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Chunk } from './chunks.ts';
import { firstWord } from './chunks.ts';
import { parseAddress, readAddressPrefix } from './citations.ts';
import { readMarker, readProvisionMarker } from './markers.ts';
import { flatLines, rawLines, type FlatLine, type RawLine, type Reading } from './build-ast-lines.ts';
import { buildTree } from './build-ast-tree.ts';
import { readWording } from './build-ast-wording.ts';
import { isBlank, trimBlanks, UNREAD_VERBS, VERBS } from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';
import { suggestionFix } from './parser-findings.ts';

/** An operation as its own lines say; blocks, explanation and names come from the chunks behind it. */
export interface OperationPiece {
  readonly operation: Omit<OperationSyntax, 'lines' | 'explanation' | 'keeps' | 'drops' | 'blocks'>;
  readonly flat: readonly FlatLine[];
}

/** Reads an operation chunk; null when its verb is none that this version reads (reported). */
export function readOperation(reading: Reading, chunk: Chunk): OperationPiece | null {
  const [head, ...rest] = rawLines(reading, chunk.start, chunk.end);
  if (!head) return null;
  const parts = readHeadLine(reading, head);
  const verb = checkVerb(reading, parts.verb);
  if (!verb) return null;
  if (!parts.address && verb !== '更名') reading.find('FG1062', { verb }, parts.verb.span);
  const end = rest[rest.length - 1]?.end ?? head.end;
  const base = { kind: 'operation' as const, verb, verbSpan: parts.verb.span, address: parts.address, span: { start: head.start, end }, ...readRest(reading, verb, parts) };
  const lines = verb === '更名' && parts.rest ? [{ start: parts.rest.span.start, end: parts.rest.span.end, indent: 2 }, ...rest] : rest;
  return { ...splitLines(reading, base, verb, parts.address, lines) };
}

interface HeadLine {
  readonly address: AddressSyntax | null;
  readonly verb: WordSyntax;
  readonly rest: WordSyntax | null;
}

function readHeadLine({ text }: Reading, line: RawLine): HeadLine {
  const words = text.slice(line.start, line.end);
  const isVerb = (VERBS as readonly string[]).includes(firstWord(words));
  const prefix = isVerb ? null : readAddressPrefix(words);
  const address = prefix && { text: prefix.text, steps: prefix.steps, span: { start: line.start, end: line.start + prefix.text.length } };
  const verbStart = skipBlank(text, address?.span.end ?? line.start, line.end);
  const verbText = firstWord(text.slice(verbStart, line.end));
  const restStart = skipBlank(text, verbStart + verbText.length, line.end);
  const rest = restStart < line.end ? { text: text.slice(restStart, line.end), span: { start: restStart, end: line.end } } : null;
  return { address, verb: { text: verbText, span: { start: verbStart, end: verbStart + verbText.length } }, rest };
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t\u3000]/.test(text[at]!)) at++;
  return at;
}

function checkVerb(reading: Reading, { text, span }: WordSyntax): OperationVerb | null {
  if ((VERBS as readonly string[]).includes(text)) return text as OperationVerb;
  if (UNREAD_VERBS.includes(text)) {
    reading.find('FG1061', { word: text }, span);
    return null;
  }
  const suggestion = suggest(text, VERBS);
  reading.find('FG1060', { word: text, suggestion }, span, { fixes: suggestionFix(suggestion, span) });
  return null;
}

/** What stands behind the verb: 遞補 or 保留, the address that the provision moves to, the place among the others. */
function readRest(reading: Reading, verb: OperationVerb, { rest, verb: word }: HeadLine): Pick<OperationSyntax, 'closing' | 'target' | 'place'> {
  if (verb === '刪除' && (rest?.text === '遞補' || rest?.text === '保留')) return { closing: rest.text, target: null, place: null };
  const { place, before } = verb === '增訂' || verb === '移列' ? readPlace(rest) : { place: null, before: rest };
  if (verb === '移列') {
    const target = before && readAddressPrefix(before.text);
    if (before && target && target.text.length === before.text.length) return { closing: null, target: { text: before.text, steps: target.steps, span: before.span }, place };
    reading.find('FG1063', { verb, text: before?.text ?? '' }, before?.span ?? word.span);
  } else if (before && verb !== '更名') {
    reading.find('FG1063', { verb, text: before.text }, before.span);
  }
  return { closing: null, target: null, place };
}

/** `於 第五條 後` at the end of a head line, and what stands before it. */
function readPlace(rest: WordSyntax | null): { place: PlaceSyntax | null; before: WordSyntax | null } {
  const none = { place: null, before: rest };
  const at = rest ? rest.text.lastIndexOf('於') : -1;
  if (!rest || at < 0 || (at > 0 && !isBlank(rest.text.charCodeAt(at - 1)))) return none;
  const side = rest.text.at(-1);
  const inner = rest.text.slice(at + 1, -1);
  const words = trimBlanks(inner).replace(/之$/, '');
  const steps = side === '後' || side === '前' ? parseAddress(words) : null;
  if (!steps) return none;
  const start = rest.span.start + at + 1 + inner.indexOf(words);
  const before = trimBlanks(rest.text.slice(0, at));
  return {
    place: { anchor: { text: words, steps, span: { start, end: start + words.length } }, side: side as '後' | '前', span: { start: rest.span.start + at, end: rest.span.end } },
    before: before === '' ? null : { text: before, span: { start: rest.span.start, end: rest.span.start + before.length } },
  };
}

function splitLines(reading: Reading, base: Omit<OperationPiece['operation'], 'wordings'>, verb: OperationVerb, address: AddressSyntax | null, lines: readonly RawLine[]): OperationPiece {
  if (verb === '字句') {
    const wordings = lines.map((line) => readWording(reading, line)).filter((wording): wording is WordingSyntax => wording !== null);
    if (lines.length === 0) reading.find('FG1064', { verb }, base.verbSpan);
    return { operation: { ...base, wordings }, flat: [] };
  }
  const restates = verb === '修正' || verb === '增訂' || verb === '更名';
  if (!restates && lines.length > 0) reading.find('FG1067', { verb }, { start: lines[0]!.start, end: lines[lines.length - 1]!.end });
  if (restates && lines.length === 0) reading.find('FG1064', { verb }, base.verbSpan);
  const title = verb === '更名';
  const provision = namesProvision(address);
  const read = title ? () => null : provision ? (line: string) => readProvisionMarker(line) ?? readMarker(line) : readMarker;
  return { operation: { ...base, wordings: [] }, flat: restates ? flatLines(reading, lines, read) : [] };
}

const namesProvision = (address: AddressSyntax | null): boolean => address?.steps[address.steps.length - 1]?.kind === 'provision';

/** The tree of restated lines: the number of a whole provision opens no list. */
export function restatedTree(operation: OperationPiece['operation'], flat: readonly FlatLine[]): readonly TextNodeSyntax[] {
  return buildTree(flat, namesProvision(operation.address));
}

/** 說明: the words on the line and each indented line are one paragraph each. */
export function readExplanation(reading: Reading, chunk: Chunk): readonly WordSyntax[] {
  const { text } = reading;
  return behindWord(reading, chunk).map(({ start, end }) => ({ text: text.slice(start, end), span: { start, end } }));
}

/** Names behind 規則不動 or 規則廢止, separated by 、 ， or white space. */
export function readNames(reading: Reading, chunk: Chunk): readonly WordSyntax[] {
  const names: WordSyntax[] = [];
  for (const { start, end } of behindWord(reading, chunk)) {
    for (const match of reading.text.slice(start, end).matchAll(/[^、，,;； \t\u3000]+/g)) {
      names.push({ text: match[0], span: { start: start + match.index, end: start + match.index + match[0].length } });
    }
  }
  if (names.length === 0) reading.find('FG1068', { word: chunk.word }, wordSpan(chunk));
  return names;
}

export const wordSpan = (chunk: Chunk): Span => ({ start: chunk.start, end: chunk.start + chunk.word.length });

/** The lines of a chunk without its first word. */
export function behindWord(reading: Reading, chunk: Chunk): readonly RawLine[] {
  const [first, ...rest] = rawLines(reading, chunk.start, chunk.end);
  if (!first) return [];
  const start = skipBlank(reading.text, first.start + chunk.word.length, first.end);
  return start < first.end ? [{ start, end: first.end, indent: 0 }, ...rest] : rest;
}
