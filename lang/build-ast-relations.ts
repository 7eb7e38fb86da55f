/** Operations that name several provisions: 合併 with what is taken in, 分列 with what comes out and its texts, 回復 with its version. */
import type { AddressSyntax, OperationSyntax, WordSyntax } from './ast.ts';
import type { RawLine, Reading } from './build-ast-lines.ts';
import { parseAddress, splitAddresses } from './citations.ts';
import { readAnnexMarker, readAnyTop, readHeading, readNestedMarker } from './markers.ts';
import { trimBlanks } from './parser-words.ts';

type Tail = Pick<OperationSyntax, 'closing' | 'target' | 'others' | 'version'>;

/** A word that says what becomes of the numbers, and what stands before it. */
interface Cut {
  readonly closing: OperationSyntax['closing'];
  readonly before: WordSyntax | null;
}

/** `四、五 遞補` behind 合併; null when it is none (to be reported). */
export function readMerged(rest: WordSyntax | null): Tail | null {
  const { closing, before } = cutClosing(rest, /[ \t\u3000](遞補|保留)$/);
  const others = before && readAddresses(before);
  return others && { closing, target: null, others, version: null };
}

/** `三、四 遞移` behind 分列: at least two. */
export function readTargets(rest: WordSyntax | null): (Tail & { readonly targets: readonly AddressSyntax[] }) | null {
  const { closing, before } = cutClosing(rest, /[ \t\u3000](遞移)$/);
  const targets = before && readAddresses(before);
  return targets && targets.length > 1 ? { closing, target: null, others: [], version: null, targets } : null;
}

/** `104-1`, `104-1 第六點` behind 回復. */
export function readVersion(rest: WordSyntax | null): Tail | null {
  const { closing, before } = cutClosing(rest, /[ \t\u3000](遞移)$/);
  const match = before && /^([^ \t\u3000]+)(?:[ \t\u3000]+(?:之[ \t\u3000]*)?(.+))?$/.exec(before.text);
  if (!match) return null;
  const [, label = '', place] = match;
  const start = before.span.start;
  const at = place === undefined ? start : start + before.text.length - place.length;
  const steps = place === undefined ? null : parseAddress(place);
  if (place !== undefined && !steps) return null;
  const target = place !== undefined && steps ? { text: place, steps, span: { start: at, end: at + place.length } } : null;
  return { closing, target, others: [], version: { text: label, span: { start, end: start + label.length } } };
}

function cutClosing(rest: WordSyntax | null, words: RegExp): Cut {
  const closing = rest && words.exec(rest.text)?.[1];
  if (!closing) return { closing: null, before: rest };
  const text = trimBlanks(rest.text.slice(0, -closing.length));
  return { closing: closing as OperationSyntax['closing'], before: { text, span: { start: rest.span.start, end: rest.span.start + text.length } } };
}

/** The addresses of a list; null when one is none. */
export function readAddresses({ text, span }: WordSyntax): AddressSyntax[] | null {
  return splitAddresses(text)?.map((one) => ({ text: one.text, steps: one.steps, span: { start: span.start + one.offset, end: span.start + one.offset + one.text.length } })) ?? null;
}

/** Does a line begin with the number of that address? `indent`: that of the first line; what stands further in hangs below a part. */
function opens(reading: Reading, line: RawLine, { steps }: AddressSyntax, indent: number): boolean {
  const last = steps.at(-1)!;
  const words = reading.text.slice(line.start, line.end);
  const same = (number: readonly number[] | null | undefined): boolean => 'number' in last && String(number) === String(last.number);
  if (line.indent > indent || words.startsWith('\\')) return false;
  if (last.kind === 'provision') return same(readAnyTop(words)?.number);
  if (last.kind === 'heading') return same(readHeading(words)?.number);
  if (last.kind === 'annex') return bare(readAnnexMarker(words)?.text ?? '') === bare(last.text);
  return last.kind === 'child' && (last.level === 'paragraph' ? readNestedMarker(words) === null && !words.startsWith('|') : same(readNestedMarker(words)?.number));
}

const bare = (name: string): string => name.replace(/[\s\u3000：:、]/gu, '');

/**
 * The lines of a 分列 by target, in the order of the targets. A 項 has no number: each line that is indented like the first one is the next.
 * What cannot be told is reported.
 */
export function divideLines(reading: Reading, lines: readonly RawLine[], targets: readonly AddressSyntax[]): RawLine[][] {
  const groups = targets.map((): RawLine[] => []);
  const indent = lines[0]?.indent ?? 0;
  const isFirstNumbered = lines.some((line) => opens(reading, line, targets[0]!, indent));
  let open = -1;
  for (const line of lines) {
    const next = targets.findIndex((target, i) => groups[i]!.length === 0 && opens(reading, line, target, indent));
    if (next >= 0) open = next;
    // like that of 修正, the text of the first one may leave its number out
    if (open < 0 && !isFirstNumbered) open = 0;
    if (open >= 0) groups[open]!.push(line);
    else reading.find('FG1069', { target: targets[0]!.text, isMissing: false }, { start: line.start, end: line.end });
  }
  groups.forEach((group, i) => {
    if (group.length === 0) reading.find('FG1069', { target: targets[i]!.text, isMissing: true }, targets[i]!.span);
  });
  return groups;
}
