/** The consolidated text of one version as a document. */
import type { RegulationText } from '../../model/regulation.ts';
import { gatherRuns } from '../../model/printed-runs.ts';
import { blocksOfElement, styledElement } from './styled-element.ts';
import { officialPage, pageFooter, plainLine, type Block, type Document, type TextLine } from './model.ts';

/** What every document says whose wording is a restatement. */
export const restatementNote = '（依公開規定之事實重新撰寫，非官方條文）';

/** The note lines of the versions that a document prints: one when any of them is a restatement. */
export function noteLines(...regulations: readonly RegulationText[]): TextLine[] {
  return regulations.some((regulation) => regulation.wording === '改寫') ? [plainLine('note', restatementNote)] : [];
}

/** 國立虎尾科技大學學生選課要點 */
export const fullTitle = (regulation: RegulationText): string => regulation.institution + regulation.title;

/** Characters of a history line that fit between the margins. */
const HISTORY_WIDTH = 48;

/** History lines stand at the right edge, as schools print them; lines too long for one row read better from the left. */
export function historyLines(history: readonly string[]): TextLine[] {
  const long = history.some((line) => line.length > HISTORY_WIDTH);
  return history.map((line) => ({ ...plainLine('history', line), ...(long ? { indent: 2, hanging: 2, align: 'left' } : {}) }));
}

/** Title, note, history, headings and provisions of a version, in printed order. */
export function regulationDocument(regulation: RegulationText): Document {
  const blocks: Block[] = [
    plainLine('title', fullTitle(regulation)),
    ...noteLines(regulation),
    ...historyLines(regulation.history),
    ...gatherRuns(regulation.body).flatMap((element) => blocksOfElement(styledElement(element), 'page')),
  ];
  return { title: fullTitle(regulation), page: officialPage('portrait'), blocks, footer: pageFooter };
}
