/** The draft full text (修正草案): the amended version with added words underlined and deleted words struck through. */
import type { Element, RegulationText } from '../../model/regulation.ts';
import { gatherRuns } from '../../model/printed-runs.ts';
import { markChanges, type Difference } from './marked-text.ts';
import { markedBody, type Pairing } from './marked-element.ts';
import { blocksOfElement } from './styled-element.ts';
import { fullTitle, historyLines, noteLines } from './regulation-document.ts';
import { officialPage, pageFooter, type Block, type Document, type TextLine } from './model.ts';

export interface DraftMarks {
  /** Difference of two texts, character by character or coarser. */
  readonly difference: Difference;
  /** Element of the current version that an element of the amended version (by its id) continues; without it, the one of the same id. */
  readonly currentById?: ReadonlyMap<string, Element>;
  /** History lines of the draft that `amended.history` does not have yet: 105年○月○日○學年度第○次教務會議修正通過. */
  readonly draftHistory?: readonly string[];
}

function elementsById(body: readonly Element[], known = new Map<string, Element>()): Map<string, Element> {
  for (const element of body) {
    known.set(element.id, element);
    elementsById(element.children, known);
  }
  return known;
}

function titleLine(current: RegulationText, amended: RegulationText, difference: Difference): TextLine {
  const runs = [...markChanges(fullTitle(current), fullTitle(amended), difference), { text: '（修正草案）' }];
  return { kind: 'line', role: 'title', runs, indent: 0, hanging: 0 };
}

/** The amended version in full; what the current version has and it has not stands struck through where it stood. */
export function draftDocument(current: RegulationText, amended: RegulationText, marks: DraftMarks): Document {
  const pairing: Pairing = { difference: marks.difference, currentById: marks.currentById ?? elementsById(gatherRuns(current.body)) };
  const blocks: Block[] = [
    titleLine(current, amended, marks.difference),
    ...noteLines(current, amended),
    ...historyLines([...amended.history, ...(marks.draftHistory ?? [])]),
    ...markedBody(gatherRuns(current.body), gatherRuns(amended.body), pairing).flatMap((element) => blocksOfElement(element, 'page')),
  ];
  return { title: `${fullTitle(amended)}（修正草案）`, page: officialPage('portrait'), blocks, footer: pageFooter };
}
