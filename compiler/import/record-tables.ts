/** Tables in which a database sets what it knows of a regulation: 法規名稱 beside the name, 法規沿革, 內容 beside the text itself. */
import { isContentWord, isHistoryWord, isTitleWord } from './header.ts';
import { joinLines, type SourceLine } from './lines.ts';

/** Longer words name no field. */
const LONGEST_LABEL = 10;

const labelOf = (cell: readonly SourceLine[]): string => (cell.length === 1 && !cell[0]!.table ? cell[0]!.text.replace(/[\s　]*[：:]$/, '').replace(/[\s　]/g, '') : '');
const isLabel = (words: string): boolean => words !== '' && words.length <= LONGEST_LABEL && !/[，。；、]/.test(words);
const namesText = (words: string): boolean => isTitleWord(words) || isHistoryWord(words) || isContentWord(words);

interface Field {
  /** null for words over the whole width. */
  readonly label: SourceLine | null;
  readonly value: readonly SourceLine[];
}

/** The cells of each row, those that only go on with another left out. */
const rowsOf = ({ table, cells = [] }: SourceLine): (readonly SourceLine[])[][] =>
  cells.map((row, y) => row.filter((_, x) => table![y]![x] !== '<' && table![y]![x] !== '^')).filter((row) => row.some((cell) => cell.length > 0));

/** The fields of a table; null for every other table. */
function fieldsOf(line: SourceLine): Field[] | null {
  const fields: Field[] = [];
  for (const row of rowsOf(line)) {
    if (row.length === 1) fields.push({ label: null, value: row[0]! });
    else if (row.length % 2 === 1) return null;
    else {
      for (let x = 0; x < row.length; x += 2) {
        if (row[x]!.length + row[x + 1]!.length === 0) continue;
        if (!isLabel(labelOf(row[x]!))) return null;
        fields.push({ label: row[x]![0]!, value: row[x + 1]! });
      }
    }
  }
  return fields.some(({ label, value }) => label && value.length > 0 && namesText(labelOf([label]))) ? fields : null;
}

/** A field as the lines of a text: 修正日期：… on one line, the name as a title, 沿革 and the text below their words. */
function linesOf({ label, value }: Field): SourceLine[] {
  if (!label) return [...value];
  const [first] = value;
  const words = labelOf([label]);
  const plain: SourceLine = { ...label, hint: null };
  if (first && value.length === 1 && !first.table && (!namesText(words) || (isTitleWord(words) && /[：:]$/.test(label.text)))) {
    const gap = /[：:]$/.test(label.text) ? '' : '　';
    return [joinLines({ ...plain, text: plain.text + gap }, { ...first, hint: null })];
  }
  return [plain, ...value.map((line, i) => (isTitleWord(words) && i === 0 && !line.table ? { ...line, hint: 'title' as const } : line))];
}

/** Takes the tables of fields apart that stand above the first provision. */
export function unfoldRecords(lines: readonly SourceLine[], opensProvision: (line: SourceLine) => boolean): readonly SourceLine[] {
  const first = lines.findIndex(opensProvision);
  return lines.flatMap((line, i) => (line.table && (first < 0 || i < first) ? (fieldsOf(line)?.flatMap(linesOf) ?? [line]) : [line]));
}
