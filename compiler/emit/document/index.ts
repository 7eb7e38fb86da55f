/** Documents: the model, the builders of the official papers, and the formats. */
export * from './model.ts';
export { UnwritableCharacterError } from './characters.ts';
export { comparisonDocument } from './comparison-document.ts';
export { fullTitle, historyLines, noteLines, regulationDocument, restatementNote } from './regulation-document.ts';
export { overviewDocument, REASON_TO_FILL } from './overview-document.ts';
export { draftDocument, type DraftMarks } from './draft-document.ts';
export type { Change, Difference } from './marked-text.ts';
export { underlinedRuns } from './runs.ts';
export { tableOfCells } from './table-of-cells.ts';
export { cellPlacements } from './cell-placements.ts';
export { emitMarkdown } from './markdown/emit-markdown.ts';
export { emitHtml } from './html/emit-html.ts';
export { emitText, type TextOptions } from './text/emit-text.ts';
export { emitDocx } from './docx/emit-docx.ts';
export { emitOdt } from './odt/emit-odt.ts';
