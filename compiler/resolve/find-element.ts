/** Finds the element that an address names: 三（四）, 第五條第三款序文, 三[研究所], 附註. */
import type { AddressStep } from '../../lang/ast.ts';
import { isCapital } from '../../lang/markers.ts';
import { isHeading, isProvision, walk, type Element, type Level, type RegulationText } from '../model/regulation.ts';
import { unnumberedAt } from '../model/unnumbered.ts';

export interface FoundElement {
  readonly element: Element;
  /** Elements whose own words the address covers. */
  readonly scope: readonly Element[];
  /** 序文 前段 後段 但書, when the address ends with one. */
  readonly part: string | null;
}
export type AddressFailure = {
  readonly reason: 'missing' | 'ambiguous';
  /** The step that failed and the element reached before it. */
  readonly step: number;
  readonly reached: Element | null;
  readonly candidates: readonly Element[];
};

/** Everything under an element, itself first, in printed order. */
export function subtree(element: Element): Element[] {
  const found: Element[] = [];
  walk(element, (e) => void found.push(e));
  return found;
}

/** Does a text have headings that are printed 壹、總則? */
export const hasCapitalHeadings = ({ body }: Pick<RegulationText, 'body'>): boolean => body.some((e) => e.level === 'chapter' && isCapital(e.marker));

/** 貳 and 貳、三 in a text with headings 貳、: its 第二章, and 第三點 below that; in any other text a point. */
export function stepsIn(text: Pick<RegulationText, 'body'>, steps: readonly AddressStep[]): readonly AddressStep[] {
  const [first, next, ...rest] = steps;
  if (first?.kind !== 'provision' || !first.capital || !hasCapitalHeadings(text)) return steps;
  const { number, nth } = first;
  const below: AddressStep[] = !next ? [] : next.kind === 'child' && next.level === null ? [{ kind: 'provision', number: next.number, word: null }] : [next];
  return [{ kind: 'heading', level: 'chapter', number, nth }, ...below, ...rest];
}

/** Resolves an address against one version's text; from an element on where one is given. */
export function findElement(text: RegulationText, written: readonly AddressStep[], from: Element | null = null): FoundElement | AddressFailure {
  let reached: Element | null = from;
  let scope: readonly Element[] = from ? subtree(from) : [];
  let part: string | null = null;
  const steps = from ? written : stepsIn(text, written);
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'part') {
      part = step.part;
      scope = step.part === '序文' && reached ? openingWords(reached) : scope;
      continue;
    }
    if (step.kind === 'caption' && reached) {
      const found: FoundScope | null = captionScope(reached, step.text, text.captions);
      if (!found) return { reason: 'missing', step: at, reached, candidates: [] };
      reached = found.element;
      scope = found.scope;
      continue;
    }
    const all = stepCandidates(text, reached, step, scope);
    const candidates = 'nth' in step && step.nth ? all.slice(step.nth - 1, step.nth) : all;
    if (candidates.length !== 1) return { reason: candidates.length ? 'ambiguous' : 'missing', step: at, reached, candidates };
    reached = candidates[0]!;
    scope = subtree(reached);
  }
  return reached ? { element: reached, scope, part } : { reason: 'missing', step: 0, reached: null, candidates: [] };
}

/** 序文: an element's own words; a provision has them in its first 項. */
const openingWords = (e: Element): Element[] => (isProvision(e) || e.level === 'annex' ? [e, ...e.children.filter((c) => c.level === 'paragraph').slice(0, 1)] : [e]);

/** Tells an element from the reason why there is none. */
export const isFound = (result: FoundElement | AddressFailure): result is FoundElement => 'element' in result;

const sameNumber = (a: readonly number[] | null, b: readonly number[]): boolean => a !== null && a.length === b.length && a.every((n, i) => n === b[i]);

/** （四） alone is not 四、: 三 was forgotten before it. */
const BRACKETED = /^[（(㈠-㈩⑴-⒇]/;

function stepCandidates(text: RegulationText, reached: Element | null, step: AddressStep, scope: readonly Element[]): Element[] {
  switch (step.kind) {
    case 'provision':
      return under(text.body, reached).filter((e) => isProvision(e) && sameNumber(e.number, step.number) && (!step.bracketed || BRACKETED.test(e.marker)));
    case 'heading':
      return under(text.body, reached).filter((e) => isHeading(e) && e.level === step.level && sameNumber(e.number, step.number));
    case 'annex':
      return reached ? [] : annexes(text, step.text);
    case 'unnumbered': {
      const found = unnumberedAt(text.body, step.word, reached);
      return found ? [found] : [];
    }
    case 'table':
      return reached ? tableCandidates(reached, step.number[0] ?? 0) : [];
    case 'child':
      return reached ? childCandidates(reached, step.level, step.number, scope) : [];
    default:
      return [];
  }
}

const HEADING_RANK: Partial<Record<Level, number>> = { part: 0, chapter: 1, section: 2 };

/** The items of the body that a heading covers: up to the next one of its rank or above. Without a heading, all of them. */
function under(body: readonly Element[], heading: Element | null): readonly Element[] {
  const rank = heading ? HEADING_RANK[heading.level] : undefined;
  if (!heading || rank === undefined) return body;
  const rest = body.slice(body.indexOf(heading) + 1);
  const end = rest.findIndex((e) => (HEADING_RANK[e.level] ?? 9) <= rank);
  return end < 0 ? rest : rest.slice(0, end);
}

const squeeze = (s: string): string => s.replace(/[\s　：:、（）()]/g, '');

function annexes(text: RegulationText, name: string): Element[] {
  const all = text.body.filter((e) => e.level === 'annex');
  const exact = all.filter((e) => squeeze(e.marker) === squeeze(name));
  return exact.length || name.length > 2 ? exact : all.filter((e) => e.marker.startsWith(name));
}

/** Children at a level: by word (第四款) anywhere under the 項 that are in reach; by glyph (（四）) the next numbered level. */
function childCandidates(reached: Element, level: Level | null, number: readonly number[], scope: readonly Element[]): Element[] {
  if (level === 'paragraph') {
    const own = reached.children.filter((c) => c.level === 'paragraph');
    const picked = own[number[0]! - 1];
    return picked ? [picked] : [];
  }
  const inScope = reached.level === 'paragraph' && scope.length ? scope.filter((e) => e.level === 'paragraph' || e === reached) : [reached];
  const numbered = inScope.flatMap(numberedChildren);
  const matching = numbered.filter((c) => sameNumber(c.number, number) && (level === null || c.level === level));
  if (matching.length || level === null) return dedupe(matching);
  // 第二目 written straight after the provision: look one level deeper
  return dedupe(numbered.flatMap(numberedChildren).filter((c) => c.level === level && sameNumber(c.number, number)));
}

/** 表1: a table of the element's own, as its label counts them; without one, the tables deeper down in printed order. */
function tableCandidates(reached: Element, number: number): Element[] {
  const isTable = (e: Element): boolean => e.level === 'table';
  const own = reached.children.filter(isTable);
  const table = (own.length > 0 ? own : subtree(reached).filter(isTable))[number - 1];
  return table ? [table] : [];
}

const dedupe = (elements: Element[]): Element[] => [...new Set(elements)];

/** Numbered elements one level down; unnumbered 項 in between are transparent. */
function numberedChildren(element: Element): Element[] {
  return element.children.flatMap((c) => (c.level === 'paragraph' ? c.children.filter((g) => g.number) : c.number ? [c] : []));
}

export interface FoundScope {
  readonly element: Element;
  readonly scope: readonly Element[];
}

type Captions = RegulationText['captions'];

const isCaption = (e: Element, captions: Captions): boolean =>
  e.level === 'paragraph' && (captions?.has(e.id) === true || (/^.{1,16}[：:]/.test(e.text) && !/[，。；]/.test(e.text.split(/[：:]/)[0] ?? '')));

/** The words of a heading: those that are bound, otherwise those before the colon. */
const captionWords = (e: Element, captions: Captions): string => squeeze(captions?.get(e.id) ?? e.text.split(/[：:]/)[0] ?? '');

/** The lines from an unnumbered heading (標目) to the next one; those under a numbered line whose words are bound as one. */
export function captionScope(provision: Element, caption: string, captions: Captions): FoundScope | null {
  const named = (e: Element): boolean => captionWords(e, captions) === squeeze(caption);
  const heading = provision.children.find((e) => e.level === 'paragraph' && named(e));
  if (heading) return captionLines(provision, heading, captions);
  const numbered = subtree(provision).find((e) => e.number !== null && captions?.has(e.id) && named(e));
  return numbered ? { element: numbered, scope: subtree(numbered) } : null;
}

/** The lines of a heading that is known by its element. */
export function captionLines(provision: Element, heading: Element, captions: Captions): FoundScope {
  const lines = provision.children;
  const from = lines.indexOf(heading);
  const next = lines.findIndex((e, i) => i > from && isCaption(e, captions));
  return { element: heading, scope: lines.slice(from, next < 0 ? lines.length : next).flatMap(subtree) };
}
