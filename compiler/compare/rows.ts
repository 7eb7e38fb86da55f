/** Two versions of a regulation to the rows of a comparison table. */
import { isHeading, isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import type { Alignment, Cell, Comparison, ComparisonRow, Noise, Profile, RowKind } from '../model/comparison.ts';
import { align } from './align.ts';
import { print, type Printed, type Words } from './cells.ts';
import { explain, type Explanation } from './explain.ts';
import { foldedKey } from './fold.ts';
import { changedElements } from './inner.ts';
import { labelIn } from '../model/provision-labels.ts';
import { marksOfOneCell, marksOfTwoCells } from './marks.ts';
import { grouped, relationsOf, UNRELATED, type Related, type Side } from './relations.ts';
import { contentOf, type Content } from './similarity.ts';
import { titleOf } from './title.ts';

export interface CompareOptions {
  readonly profile: Profile;
  readonly alignment?: Alignment;
  /** Authors' statements by the id of the provision in the new version (in the old one where it was deleted); '' for a new name. */
  readonly explanations?: ReadonlyMap<string, readonly string[]>;
  /** Unchanged provisions too. */
  readonly all?: boolean;
  /** Only the changed 款 and 目 of a provision, behind its opening words. Unless said otherwise: in directions (點). */
  readonly partial?: boolean;
  /** The author's own title; otherwise made from what changes. */
  readonly title?: string;
  readonly headers?: readonly [string, string, string];
  /** After adoption the title says 修正, before it 修正草案. */
  readonly adopted?: boolean;
  /** Leave explanations empty where the author gave none, but for the stock words. */
  readonly undrafted?: boolean;
}

const TITLE_HEADERS = ['修正名稱', '現行名稱', '說明'] as const;

/** The comparison table of two versions: one row per changed provision and heading, and one for a new name. */
export function compareVersions(current: RegulationText, amended: RegulationText, options: CompareOptions): Comparison {
  const alignment = options.alignment ?? inOneRow(align(current, amended), current, amended);
  const sides = inOrder(current, amended, alignment);
  const related = relationsOf(sides, current, amended, alignment, options.undrafted !== true);
  const built = sides.map((side, i) => row(side, related[i] as Related, current, amended, options));
  const rows = built.filter(({ row: { kind } }) => kind !== 'unchanged' || options.all).map(({ row: made }) => made);
  return {
    title: titleOf(current, amended, rows.filter(({ kind }) => kind !== 'unchanged'), options),
    headers: options.headers ?? (amended.style === '條' ? ['修正條文', '現行條文', '說明'] : ['修正規定', '現行規定', '說明']),
    profile: options.profile,
    rows: [...titleRow(current, amended, options), ...rows],
    current,
    amended,
    noise: built.flatMap(({ noise }) => noise),
  };
}

/**
 * A merger that was found has the row of one that an amendment states, all of its sources beside what became of them: where the new provision
 * holds all of a source's words. What only some words speak for keeps a row of its own.
 */
function inOneRow({ merged = [], ...alignment }: Alignment, current: RegulationText, amended: RegulationText): Alignment {
  const [olds, news] = [current, amended].map(({ body }) => new Map(body.map((element) => [element.id, contentOf(element)]))) as [Map<string, Content>, Map<string, Content>];
  const isWhole = (pair: { readonly current: string; readonly amended: string }): boolean => news.get(pair.amended)!.words.includes(olds.get(pair.current)!.words);
  return { ...alignment, merged: merged.filter((pair) => !isWhole(pair)), joined: merged.filter(isWhole) };
}

/** Rows in the order of the new version; what was deleted stands where it stood. */
function inOrder(current: RegulationText, amended: RegulationText, alignment: Alignment): Side[] {
  const olds = new Map(current.body.map((element) => [element.id, element]));
  const sourceOf = new Map(alignment.pairs.map((pair) => [pair.amended, olds.get(pair.current)]));
  const movedFrom = new Map((alignment.moved ?? []).map((pair) => [pair.amended, olds.get(pair.current)]));
  const joined = grouped((alignment.joined ?? []).map((pair) => [pair.amended, olds.get(pair.current)]));
  const news = new Map(amended.body.map((element) => [element.id, element]));
  const divided = grouped((alignment.divided ?? []).map((pair) => [pair.current, news.get(pair.amended)]));
  const kept = new Set(alignment.pairs.map((pair) => pair.current));
  // shown in the row of another; only one whose number stays has its own as well
  const shown = new Set((alignment.joined ?? []).map((pair) => pair.current));
  const sides: Side[] = amended.body.map((element) => {
    const source = movedFrom.get(element.id);
    if (source) return { current: source, amended: element, moved: true };
    const former = sourceOf.get(element.id) ?? vacated(element, current);
    const [merged, parts] = [joined.get(element.id), former && divided.get(former.id)];
    return { current: former, amended: element, ...(merged && former ? { joined: merged } : {}), ...(parts ? { divided: parts } : {}) };
  });
  // deleted elements by the one they stood behind; null: at the beginning
  const behind = new Map<Element | null, Side[]>();
  let anchor: Element | null = null;
  for (const element of current.body) {
    if (kept.has(element.id)) { anchor = element; continue; }
    if (shown.has(element.id)) continue;
    const deleted = behind.get(anchor) ?? [];
    deleted.push({ current: element, amended: null });
    behind.set(anchor, deleted);
  }
  return [...(behind.get(null) ?? []), ...sides.flatMap((side) => [side, ...(side.current && !side.moved ? (behind.get(side.current) ?? []) : [])])];
}

const inBodyOrder = (elements: readonly Element[], { body }: RegulationText): Element[] => [...elements].sort((a, b) => body.indexOf(a) - body.indexOf(b));

// 第五條（刪除）whose words live on under another number: the old article of that number still stands beside it
const vacated = (element: Element, current: RegulationText): Element | null =>
  isProvision(element) && contentOf(element).vacant ? (current.body.find((other) => isProvision(other) && numberKey(other) === numberKey(element)) ?? null) : null;

/** What became of an element, from its two states. */
export function kindOf({ current, amended, moved, joined }: Side): RowKind {
  if (moved) return 'moved';
  if (!amended) return isHeading(current as Element) ? 'heading' : 'deleted';
  if (!current) return isHeading(amended) ? 'heading' : 'added';
  const [a, b] = [contentOf(current), contentOf(amended)];
  const sameWords = a.shape === b.shape && !joined;
  const sameNumber = numberKey(current) === numberKey(amended);
  if (sameWords && sameNumber) return 'unchanged';
  if (isHeading(amended)) return 'heading';
  if (b.vacant && !a.vacant) return 'deleted';
  if (sameWords) return 'renumbered';
  return sameNumber ? 'amended' : 'renumberedAmended';
}

// a marker without a readable number is compared as printed; 附件一 is not 附表一
const numberKey = ({ level, marker, number }: Element): string => (number === null ? foldedKey(marker) : `${level === 'annex' ? marker.slice(0, 2) : ''}${number.join('-')}`);

function row(side: Side, related: Related, current: RegulationText, amended: RegulationText, options: CompareOptions): { row: ComparisonRow; noise: Noise[] } {
  const kind = kindOf(side);
  const printed = printSides(side, kind, current, options.partial ?? amended.style === '點');
  const marks = printed.amended && printed.current
    ? marksOfTwoCells(kind, printed.amended, printed.current, options.profile)
    : marksOfOneCell((printed.amended ?? printed.current) as Words, options.profile, printed.amended?.placed);
  const provision = provisionLabel(side.amended, amended);
  const formerProvision = provisionLabel(side.current, current);
  const explanation = explain({ kind, ...side, related, style: amended.style, given: options.explanations?.get((side.amended ?? side.current as Element).id) ?? [], undrafted: options.undrafted ?? false });
  const made: ComparisonRow = {
    kind, provision, formerProvision,
    amendedElement: side.amended, currentElement: side.current, ...(side.joined ? { joined: side.joined } : {}),
    amended: printed.amended && { text: printed.amended.text, underlined: kind === 'unchanged' ? [] : marks.amended },
    current: printed.current && { text: printed.current.text, underlined: kind === 'unchanged' ? [] : marks.current },
    explanation: explanationCell(explanation, kind, options.profile),
    ...(explanation.draft ? { drafted: true } : {}),
  };
  return { row: made, noise: noiseOf(made, marks.noise) };
}

// 第三章 is no provision: its number would be taken for 第三條's
const provisionLabel = (element: Element | null, text: RegulationText): string | null =>
  element && !isHeading(element) ? labelIn(text, element) : null;

function printSides(side: Side, kind: RowKind, base: RegulationText, partial: boolean): { amended: Printed | null; current: Words | null } {
  const { current, amended, joined } = side;
  const abridged = partial && current && amended && !joined && (kind === 'amended' || kind === 'renumberedAmended') ? changedElements(current, amended) : null;
  const shown = (element: Element): boolean => abridged === null || abridged.has(element);
  return { amended: amended && print(amended, shown), current: current && stacked((joined ? inBodyOrder([current, ...joined], base) : [current]).map((element) => print(element, shown))) };
}

/** The cells of several provisions one below the other. */
const stacked = (cells: readonly Words[]): Words => ({ text: cells.map(({ text }) => text).join('\n'), head: (cells[0] as Words).head });

/** The official rule underlines 本條新增 and 本條刪除 instead of the provision. */
function explanationCell(explanation: Explanation, kind: RowKind, profile: Profile): Cell {
  return { text: explanation.text, underlined: profile !== 'amended-only' && (kind === 'added' || kind === 'deleted') ? explanation.stock : [] };
}

function noiseOf(made: ComparisonRow, noise: { readonly amended: readonly (readonly [number, number])[]; readonly current: readonly (readonly [number, number])[] }): Noise[] {
  return noise.amended.flatMap(([from, to], index): Noise[] => {
    const [oldFrom, oldTo] = noise.current[index] as readonly [number, number];
    return [{ provision: made.provision ?? '', amended: made.amended?.text.slice(from, to) ?? '', current: made.current?.text.slice(oldFrom, oldTo) ?? '' }];
  });
}

function titleRow(current: RegulationText, amended: RegulationText, options: CompareOptions): ComparisonRow[] {
  if (foldedKey(current.title) === foldedKey(amended.title)) return [];
  const print = (title: string): Printed => ({ text: title, head: 0, placed: [] });
  const marks = marksOfTwoCells('title', print(amended.title), print(current.title), options.profile);
  const explanation = explain({ kind: 'title', current: null, amended: null, related: UNRELATED, style: amended.style, given: options.explanations?.get('') ?? [], undrafted: options.undrafted ?? false });
  return [{
    kind: 'title', provision: null, formerProvision: null, amendedElement: null, currentElement: null,
    amended: { text: amended.title, underlined: marks.amended },
    current: { text: current.title, underlined: marks.current },
    explanation: { text: explanation.text, underlined: [] },
    ...(explanation.draft ? { drafted: true } : {}),
    headers: TITLE_HEADERS,
  }];
}
