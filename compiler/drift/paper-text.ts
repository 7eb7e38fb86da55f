/** A paper read like a text: its lines are its provisions, those in front of them its paragraphs. */
import type { Source } from '../../lang/source.ts';
import type { SourceLine } from '../import/lines.ts';
import { readStructure } from '../import/structure.ts';
import type { Element } from '../model/regulation.ts';
import type { ReadDocument } from './documents.ts';
import { importedVersion, placeOfWords } from './imported-version.ts';
import type { CheckedText } from './text/checked-text.ts';

const NO_WORDS: Element = { id: '', level: 'paragraph', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: null, handMarks: [] };
const lineOf = ({ text, table }: SourceLine, i: number): Element => ({ ...NO_WORDS, id: `line-${i}`, level: table ? 'table' : 'paragraph', text, cells: table });

const known = new WeakMap<readonly SourceLine[], CheckedText>();
/** What is checked of a paper as of a text, read once for all of its checks; null where the document is none. */
export function textOfPaper({ paper, source }: Pick<ReadDocument, 'paper' | 'source'>): CheckedText | null {
  if (paper.length === 0) return null;
  const text = known.get(paper) ?? readPaper(paper, source);
  known.set(paper, text);
  return text;
}

function readPaper(paper: readonly SourceLine[], source: Source): CheckedText {
  const { regulation, notes } = readStructure(paper.map((line) => (line.marks.length > 0 ? { ...line, marks: [] } : line)));
  const body = regulation.body.length === 0 ? paper.map(lineOf) : [...notes.map((text, i) => ({ ...NO_WORDS, id: `note-${i}`, text })), ...regulation.body];
  const version = importedVersion({ ...regulation, body, alias: 'paper', version: '1' }, source);
  return { version, others: new Map(), historyPlace: (index) => placeOfWords(regulation.history[index]!, [source]) };
}
