/** Operations of an amendment: the head line, restated lines, wording lines, and what hangs on an operation. */
import type { AddressSyntax, OperationSyntax, OperationVerb, PartSyntax, PlaceSyntax, PrintedNumbers, TextNodeSyntax, WordingSyntax, WordSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Chunk } from './chunks.ts';
import { firstWord } from './chunks.ts';
import { parseAddress, readAddressList, readAddressPrefix } from './citations.ts';
import { readBareNumber, readMarker, readNestedMarker, readProvisionMarker, type MarkerReading } from './markers.ts';
import { flatLines, rawLines, type FlatLine, type RawLine, type Reading } from './build-ast-lines.ts';
import { buildTree } from './build-ast-tree.ts';
import { divideLines, readMerged, readTargets, readVersion } from './build-ast-relations.ts';
import { readWording } from './build-ast-wording.ts';
import { isBlank, RESTATING_VERBS, trimBlanks, VERBS } from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';
import { suggestionFix } from './parser-findings.ts';

/** An operation as its own lines say; blocks, explanation and names come from the chunks behind it. */
export interface OperationPiece {
  readonly operation: Omit<OperationSyntax, 'lines' | 'parts' | 'explanation' | 'keeps' | 'drops' | 'blocks'>;
  readonly flat: readonly FlatLine[];
  /** 分列: the lines of each provision that it makes. */
  readonly parts: readonly { readonly target: AddressSyntax; readonly flat: readonly FlatLine[] }[];
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
  const { targets, ...behind } = readRest(reading, verb, parts);
  const base = { kind: 'operation' as const, verb, verbSpan: parts.verb.span, address: parts.address, span: { start: head.start, end }, ...behind, ...(parts.run ? { run: parts.run } : {}) };
  const lines = verb === '更名' && parts.rest ? [{ start: parts.rest.span.start, end: parts.rest.span.end, indent: 2 }, ...rest] : rest;
  if (targets.length > 0 && rest.length > 0) return divided(reading, base, targets, rest);
  return splitLines(reading, base, verb, parts.address, lines);
}

interface HeadLine {
  readonly address: AddressSyntax | null;
  /** Further ones beside it. */
  readonly others: readonly AddressSyntax[];
  readonly run: PrintedNumbers | null;
  readonly verb: WordSyntax;
  readonly rest: WordSyntax | null;
}

function readHeadLine({ text }: Reading, line: RawLine): HeadLine {
  const words = text.slice(line.start, line.end);
  const isVerb = (VERBS as readonly string[]).includes(firstWord(words));
  const list = isVerb ? null : readAddressList(words);
  const prefix = isVerb || list !== null ? null : readAddressPrefix(words);
  const addresses = list?.addresses.map(({ text: own, steps, offset, length }): AddressSyntax => ({ text: own, steps, span: { start: line.start + offset, end: line.start + offset + length } }));
  const address = addresses?.[0] ?? (prefix && { text: prefix.text, steps: prefix.steps, span: { start: line.start, end: line.start + prefix.text.length } });
  const verbStart = skipBlank(text, list === null ? address?.span.end ?? line.start : line.start + list.text.length, line.end);
  const verbText = firstWord(text.slice(verbStart, line.end));
  const restStart = skipBlank(text, verbStart + verbText.length, line.end);
  const rest = restStart < line.end ? { text: text.slice(restStart, line.end), span: { start: restStart, end: line.end } } : null;
  return { address, others: addresses?.slice(1) ?? [], run: list?.run ?? null, verb: { text: verbText, span: { start: verbStart, end: verbStart + verbText.length } }, rest };
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t\u3000]/.test(text[at]!)) at++;
  return at;
}

function checkVerb(reading: Reading, { text, span }: WordSyntax): OperationVerb | null {
  if ((VERBS as readonly string[]).includes(text)) return text as OperationVerb;
  const suggestion = suggest(text, VERBS);
  reading.find('FG1060', { word: text, suggestion }, span, { fixes: suggestionFix(suggestion, span) });
  return null;
}

type Behind = Pick<OperationSyntax, 'closing' | 'target' | 'place' | 'others' | 'version'> & { readonly targets: readonly AddressSyntax[] };
const NOTHING: Behind = { closing: null, target: null, place: null, others: [], version: null, targets: [] };

/** What stands behind the verb: 遞補, 保留 or 缺號, the address that the provision moves to, the place among the others, other provisions. */
function readRest(reading: Reading, verb: OperationVerb, head: HeadLine): Behind {
  const { rest, verb: word } = head;
  const read = verb === '合併' ? readMerged(rest) : verb === '回復' ? readVersion(rest) : verb === '分列' ? readTargets(rest) : null;
  // several come back each to where it was
  if (read && !(head.others.length > 0 && read.target)) return { ...NOTHING, ...read, others: [...head.others, ...read.others] };
  if (verb !== '合併' && verb !== '回復' && verb !== '分列') return { ...readOwnRest(reading, verb, head), others: head.others };
  reading.find('FG1063', { verb, text: rest?.text ?? '' }, rest?.span ?? word.span);
  return NOTHING;
}

function readOwnRest(reading: Reading, verb: OperationVerb, { rest, verb: word }: HeadLine): Behind {
  if (verb === '刪除' && (rest?.text === '遞補' || rest?.text === '保留' || rest?.text === '缺號')) return { ...NOTHING, closing: rest.text };
  const { place, before } = verb === '增訂' || verb === '移列' ? readPlace(rest) : { place: null, before: rest };
  if (verb === '增訂' && before?.text === '遞移') return { ...NOTHING, closing: before.text, place };
  if (verb === '移列') {
    const target = before && readAddressPrefix(before.text);
    if (before && target && target.text.length === before.text.length) return { ...NOTHING, target: { text: before.text, steps: target.steps, span: before.span }, place };
    reading.find('FG1063', { verb, text: before?.text ?? '' }, before?.span ?? word.span);
  } else if (before && verb !== '更名') {
    reading.find('FG1063', { verb, text: before.text }, before.span);
  }
  return { ...NOTHING, place };
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
    return { operation: { ...base, wordings }, flat: [], parts: [] };
  }
  const restates = RESTATING_VERBS.includes(verb);
  if (!restates && lines.length > 0) reading.find('FG1067', { verb }, { start: lines[0]!.start, end: lines[lines.length - 1]!.end });
  // without a text the 項 of what is merged follow each other
  if (restates && lines.length === 0 && verb !== '合併') reading.find('FG1064', { verb }, base.verbSpan);
  const read = verb === '更名' ? () => null : firstMarker(address);
  return { operation: { ...base, wordings: [] }, flat: restates ? flatLines(reading, lines, read) : [], parts: [] };
}

/** How the number of the first restated line is read. */
const firstMarker = (address: AddressSyntax | null): typeof readMarker => (namesProvision(address) ? (line: string) => readProvisionMarker(line) ?? readMarker(line) ?? ownNumber(line, address) : readNestedMarker);

/** 3 權責, 三　權責 restated as the third provision; any other number is of the words. */
function ownNumber(line: string, address: AddressSyntax | null): MarkerReading | null {
  const last = address?.steps.at(-1);
  const marker = readBareNumber(line) ?? readNestedMarker(line);
  return last?.kind === 'provision' && String(marker?.number) === String(last.number) ? marker : null;
}

function divided(reading: Reading, base: Omit<OperationPiece['operation'], 'wordings'>, targets: readonly AddressSyntax[], lines: readonly RawLine[]): OperationPiece {
  const groups = divideLines(reading, lines, targets);
  const parts = targets.map((target, i) => ({ target, flat: flatLines(reading, groups[i]!, firstMarker(target)) }));
  return { operation: { ...base, wordings: [] }, flat: [], parts };
}

const namesProvision = (address: AddressSyntax | null): boolean => address?.steps[address.steps.length - 1]?.kind === 'provision';

/** The tree of restated lines: the number of a whole provision opens no list. */
export const restatedTree = (address: AddressSyntax | null, flat: readonly FlatLine[]): readonly TextNodeSyntax[] => buildTree(flat, namesProvision(address));

/** The texts of a 分列; `further` go on with the last one. */
export const partTrees = ({ parts }: OperationPiece, further: readonly FlatLine[]): PartSyntax[] =>
  parts.map(({ target, flat }, i) => ({ target, lines: restatedTree(target, i === parts.length - 1 ? [...flat, ...further] : flat) }));

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
