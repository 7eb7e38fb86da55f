/** Elements of a regulation with the look of each word settled, and their arrangement into lines and tables. */
import { printedCaption, standsAlone } from '../../model/captions.ts';
import type { Element, Level as ElementLevel } from '../../model/regulation.ts';
import { tableOfCells } from './table-of-cells.ts';
import { articleLevel, numberedLevel, outermost, unnumberedLevel, type Level, type Scheme } from './placement.ts';
import { joinRuns } from './runs.ts';
import type { Block, LineRole, Run, Table, TextLine } from './model.ts';

export interface StyledElement {
  readonly level: ElementLevel;
  /** Marker and the white space behind it, for measuring. */
  readonly marker: string;
  /** Marker, white space and caption. */
  readonly head: readonly Run[];
  /** The head is a line of its own. */
  readonly headAlone: boolean;
  readonly text: readonly Run[];
  readonly table: Table | null;
  readonly children: readonly StyledElement[];
}

/** What stands before the words of an element: number, white space, caption in brackets. */
export const headText = (element: Element): string =>
  element.marker + element.gap + printedCaption(element);

const asRuns = (text: string): Run[] => (text === '' ? [] : [{ text }]);

/** An element as it is printed without marks. */
export function styledElement(element: Element): StyledElement {
  return {
    level: element.level,
    marker: element.marker + element.gap,
    head: asRuns(headText(element)),
    headAlone: standsAlone(element),
    text: asRuns(element.text),
    table: element.cells === null ? null : tableOfCells(element.cells),
    children: element.children.map(styledElement),
  };
}

/** The number and the first 項 of these stand on one line. */
const beginsWithItsFirstParagraph = (element: StyledElement): boolean =>
  element.level === 'article' || element.level === 'point' || element.level === 'annex';

const isHeading = (element: StyledElement): boolean =>
  element.level === 'part' || element.level === 'chapter' || element.level === 'section';

function levelOf(element: StyledElement, parent: Level, scheme: Scheme): Level {
  if (element.level === 'article') return articleLevel(scheme);
  if (element.level === 'annex' || isHeading(element)) return outermost;
  if (element.marker === '') return unnumberedLevel(parent);
  return numberedLevel(parent, element.marker, scheme);
}

function lineOf(runs: readonly Run[], role: LineRole, { indent, hanging }: Level): TextLine[] {
  const joined = joinRuns(runs);
  return joined.length === 0 ? [] : [{ kind: 'line', role, runs: joined, indent, hanging }];
}

/** Lines and tables of an element and everything under it, in printed order. */
export function blocksOfElement(element: StyledElement, scheme: Scheme, parent: Level = outermost): Block[] {
  if (element.table) return [element.table, ...element.children.flatMap((child) => blocksOfElement(child, scheme, parent))];
  const level = levelOf(element, parent, scheme);
  const role = isHeading(element) ? 'heading' : 'body';
  const own = [...element.head, ...element.text];
  const [first, ...rest] = element.children;
  if (first && first.level === 'paragraph' && !first.table && !element.headAlone && beginsWithItsFirstParagraph(element)) {
    const shared = [...own, ...first.head, ...first.text];
    return [...lineOf(shared, role, level), ...[...first.children, ...rest].flatMap((child) => blocksOfElement(child, scheme, level))];
  }
  return [...lineOf(own, role, level), ...element.children.flatMap((child) => blocksOfElement(child, scheme, level))];
}
