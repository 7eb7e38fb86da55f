/** Drafted explanations: what the difference shows, in the words of official tables. An author confirms or replaces them. */
import type { Element } from '../model/regulation.ts';
import type { ExplainInput } from './explain.ts';
import { foldedKey } from './fold.ts';
import { pairChildren, sameElement, type InnerPair } from './inner.ts';
import { enumerated, innerLabel } from './labels.ts';
import { otherProvisions, type OtherProvisions } from './draft-related.ts';
import { contentOf, similarity } from './similarity.ts';
import { difference } from './text-difference.ts';

/** Statements for a row without author's words; empty where the stock words say all there is to say. */
export function draftStatements({ kind, current, amended, related, style }: ExplainInput): string[] {
  if (kind === 'title') return ['法規名稱修正。'];
  const others = otherProvisions(related, style);
  if (kind === 'deleted' && related.into) return [`併入${others.amended([related.into])}。`];
  if ((kind !== 'amended' && kind !== 'renumberedAmended') || !current || !amended) return [];
  const caption = foldedKey(current.caption ?? '') === foldedKey(amended.caption ?? '') ? [] : ['條文標題修正。'];
  const pairs = pairChildren(current, amended);
  const single = amended.children.length <= 1 && current.children.length <= 1;
  const own = single ? pairs.flatMap((pair) => changes(pair, '', '', '')) : paragraphStatements(current, amended, pairs, others);
  const found = [...others.statements(current, amended), ...caption, ...own];
  return found.length > 0 ? found : ['酌作項款調整。'];
}

/** 第一項及第三項未修正。增訂第二項。現行第二項移列為第三項，內容未修正。 */
function paragraphStatements(current: Element, amended: Element, pairs: readonly InnerPair[], provisions: OtherProvisions): string[] {
  const unchanged: number[] = [];
  const added: number[] = [];
  const removed: number[] = [];
  const moved: [number, number][] = [];
  const others: string[] = [];
  for (const pair of pairs) {
    const from = pair.current ? current.children.indexOf(pair.current) + 1 : 0;
    const to = pair.amended ? amended.children.indexOf(pair.amended) + 1 : 0;
    const elsewhere = provisions.paragraph(pair, paragraphLabel(from || to));
    if (elsewhere) others.push(elsewhere);
    else if (!pair.current) added.push(to);
    else if (!pair.amended) removed.push(from);
    else if (!sameElement(pair.current, pair.amended)) others.push(...changes(pair, '', paragraphLabel(from), paragraphLabel(to)));
    else if (from === to) unchanged.push(to);
    else moved.push([from, to]);
  }
  return [
    ...(unchanged.length > 0 ? [`${listed(unchanged)}未修正。`] : []),
    ...others,
    ...(added.length > 0 ? [`增訂${listed(added)}。`] : []),
    ...(removed.length > 0 ? [`刪除現行${listed(removed)}。`] : []),
    ...(moved.length > 0 ? [`現行${listed(moved.map(([from]) => from))}移列為${listed(moved.map(([, to]) => to))}，內容未修正。`] : []),
  ];
}

const paragraphLabel = (ordinal: number): string => innerLabel('paragraph', [ordinal]);

/** 第一項及第二項; 第一項、第三項及第四項; 第一項至第四項 */
function listed(ordinals: readonly number[]): string {
  const [first = 0, last = 0] = [ordinals[0], ordinals.at(-1)];
  const labels = ordinals.map(paragraphLabel);
  return ordinals.length > 2 && last - first === ordinals.length - 1 ? `${labels[0]}至${labels.at(-1)}` : enumerated(labels);
}

/** What happened to one element of a provision; `where` is what it stands in, `from` and `to` what it is called there. */
function changes({ current, amended }: InnerPair, where: string, from: string, to: string): string[] {
  if (!current) return [`增訂${where}${to}。`];
  if (!amended) return [`刪除現行${where}${from}。`];
  if (current.cells || amended.cells) return [`${where}${to}附表修正。`];
  const own = ownChange(current, amended).map((words) => `${where}${to}${words}。`);
  return [...own, ...childChanges(current, amended, where + to)];
}

const childLabel = (parent: Element, child: Element | null): string =>
  child === null ? '' : innerLabel(child.level, child.number ?? [parent.children.indexOf(child) + 1]);

function childChanges(current: Element, amended: Element, here: string): string[] {
  const statements: string[] = [];
  let moved = '';
  for (const pair of pairChildren(current, amended)) {
    const { current: old, amended: now } = pair;
    if (old && now && sameElement(old, now)) continue;
    if (old && now && foldedKey(old.marker) !== foldedKey(now.marker) && contentOf(old).shape === contentOf(now).shape) {
      moved ||= innerLabel(now.level, [1]).slice(-1);
      continue;
    }
    statements.push(...changes(pair, here, childLabel(current, old), childLabel(amended, now)));
  }
  return moved === '' ? statements : [...statements, `${here}${moved}次配合調整。`];
}

interface Hunk {
  removed: string;
  added: string;
  /** The unchanged words behind it. */
  after: string;
}

const SHORT = 24;
const FEW = 3;

/** The change in an element's own words: what became what, where that can be said shortly. */
function ownChange(current: Element, amended: Element): string[] {
  if (foldedKey(current.text) === foldedKey(amended.text)) return [];
  const hunks = hunksOf(current.text, amended.text);
  const exceptions = hunks.map(exceptionWords);
  if (hunks.length <= FEW && hunks.every((hunk, i) => exceptions[i] !== null || (hunk.added.length <= SHORT && hunk.removed.length <= SHORT))) {
    return [[...new Set(hunks.map((hunk, i) => exceptions[i] ?? hunkWords(hunk)))].join('，')];
  }
  const alike = similarity(contentOf({ ...current, children: [] }), contentOf({ ...amended, children: [] }));
  return [alike >= 0.5 ? '酌作文字修正' : '修正規定內容'];
}

/** 增列但書規定: an exception put in or taken out as a whole. */
function exceptionWords({ removed, added }: Hunk): string | null {
  const exception = (text: string): boolean => /^[。，；]?但/u.test(text) && text.length >= 6;
  if (exception(added) && removed.length <= 1) return '增列但書規定';
  if (exception(removed) && added.length <= 1) return '刪除但書規定';
  return null;
}

const NUMERAL_END = /[零一二三四五六七八九十百千萬億○〇0-9０-９]$/u;
const UNIT = /^(?:學分|小時|分鐘|個月|學期|學年)|^[人位席個名票歲門次年月日週時分元科所系點級等種件]/u;
const EDGE_SIGNS = /^[，、；。]+|[，、；。]+$/gu;

/** 「三十人」修正為「十五人」: a number is quoted with its unit. */
function hunkWords({ removed, added, after }: Hunk): string {
  const unit = NUMERAL_END.test(removed) && NUMERAL_END.test(added) ? (UNIT.exec(after)?.[0] ?? '') : '';
  const [from, to] = [removed, added].map((text) => (/[^，、；。]/u.test(text) ? text.replace(EDGE_SIGNS, '') : text) + unit) as [string, string];
  if (removed === '') return `增列「${to}」`;
  if (added === '') return `刪除「${from}」`;
  return `「${from}」修正為「${to}」`;
}

/** Changes with the words behind each; typographic noise is none. */
function hunksOf(oldText: string, newText: string): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  for (const { kind, text } of difference(oldText, newText)) {
    if (kind === 'equal') {
      if (open) open.after = text;
      open = null;
      continue;
    }
    if (!open) {
      open = { removed: '', added: '', after: '' };
      hunks.push(open);
    }
    if (kind === 'delete') open.removed += text;
    else open.added += text;
  }
  return hunks.filter((hunk) => foldedKey(hunk.removed) !== foldedKey(hunk.added));
}
