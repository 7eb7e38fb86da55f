/** The 總說明 of an amendment in a document: its title, why the regulation is amended, and the points of the amendment. */
import type { SourceLine } from './lines.ts';
import { tableStarts } from './table.ts';
import { readTableTitle } from './table-title.ts';

export interface Overview {
  /** As printed: 學生選課要點部分規定修正草案總說明. */
  readonly title: string;
  /** Whose regulation it is, "" where the title does not say. */
  readonly institution: string;
  /** The regulation that it is about; "" where the title names none. */
  readonly regulation: string;
  /** 第三條、第五條: which of its provisions the title names; "" without them. */
  readonly suffix: string;
  /** What stands below the title. */
  readonly lines: readonly string[];
}

const WORD = /總[\s　]*說[\s　]*明$/;
const LONGEST_TITLE = 80;
const isTitle = ({ text, table }: SourceLine): boolean => !table && text.length <= LONGEST_TITLE && WORD.test(text);
/** The comparison table, or the title of what comes next: 對照表, 修正草案, 附件. A table of figures belongs to the points around it. */
const ends = (line: SourceLine): boolean => (line.table !== null ? tableStarts([line]).length > 0 : endsAsText(line));
const endsAsText = ({ text }: SourceLine): boolean => (text.length <= LONGEST_TITLE && /(?:對[\s　]*照[\s　]*表|草案|[（(](?:修正)?草案[）)]|全文)$/.test(text)) || /^[【〔［[（(]?附[件表][0-9０-９一二三四五六七八九十]/.test(text);

/** Takes them out of the lines of a document: their points are no provisions. */
export function takeOverviews(lines: readonly SourceLine[]): { overviews: Overview[]; rest: SourceLine[] } {
  const overviews: Overview[] = [];
  const rest: SourceLine[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at++]!;
    if (!isTitle(line)) {
      rest.push(line);
      continue;
    }
    const from = at;
    while (at < lines.length && !ends(lines[at]!) && !isTitle(lines[at]!)) at++;
    const above = /^總/.test(line.text.replace(/\s/g, '')) ? (rest.at(-1)?.text ?? '') : '';
    const { institution, regulation, suffix } = readTableTitle([{ ...line, text: `${above}${line.text}`.replace(WORD, '對照表') }]);
    overviews.push({ title: line.text, institution, regulation, suffix, lines: lines.slice(from, at).flatMap(({ text, table }) => (table ? [] : [text])) });
  }
  return { overviews, rest };
}
