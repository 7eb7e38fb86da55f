/** The documents of one amendment: which of table, draft and current text they are. */
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { foldedKey } from '../compare/fold.ts';
import { takeDraft } from '../import/draft-marks.ts';
import { kindOf, splitInstitution } from '../import/header.ts';
import type { FileBytes } from '../import/index.ts';
import type { SourceLine } from '../import/lines.ts';
import type { NumberingIssue } from '../import/nest.ts';
import type { Overview } from '../import/overview.ts';
import { readStructure } from '../import/structure.ts';
import { readAllLines, readParts, type TablePart } from '../import/table-document.ts';
import type { ComparisonTable } from '../import/table.ts';
import { ATTACHED } from '../import/table-title.ts';
import { isProvision } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { announcementsIn, isHeadOfPaper, subjectsIn, type Announcement } from './check-announcements.ts';
import { importedVersion } from './imported-version.ts';
import { provisionsNamed } from './named-provisions.ts';
import { evenLine, evenSource } from './text/even-print.ts';

/** A text in a document: a full draft or a regulation in force. */
export interface ReadText {
  readonly version: RegulationVersion;
  /** The title or the file says that it is a draft. */
  readonly isDraft: boolean;
  /** 第三條、第七條: what its title says is amended, "" without. */
  readonly amended: string;
  readonly issues: readonly NumberingIssue[];
}

export interface ReadDocument {
  readonly source: Source;
  readonly tables: readonly ComparisonTable[];
  readonly texts: readonly ReadText[];
  readonly overviews: readonly Overview[];
  readonly announcements: readonly Announcement[];
  /** The lines that say what a paper is about. */
  readonly subjects: readonly string[];
  /** The lines of an announcement, a decree or minutes, and of whatever else holds neither comparison table nor text. */
  readonly paper: readonly SourceLine[];
  /** All lines outside of comparison tables. */
  readonly lines: readonly SourceLine[];
  /** Nothing says that it is a paper. */
  readonly isUnknown: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What heads a part of minutes. */
const OF_MEETING = /(?:討論|報告|審議|決議|提案|確認|宣讀|其他)事項$/;

/** 學生選課要點修正說明, 選課辦法修正草案修正要點: what tells of a regulation and is none. */
const EXPLAINS = /(?:部[分份](?:條文|規定))?(?:之?(?:修[正訂]|訂定|增訂|修法|草案|案))*(?:(?:重點|要點|提案)?說明(?:資料|書|稿)?|(?<=[正訂案])[重要]點)$/;
const tellsOf = (title: string): boolean => /修|訂|案/.test(EXPLAINS.exec(title)?.[0] ?? '') && kindOf(title.replace(EXPLAINS, '').replace(/」$/, '')) !== '';

/** Reads one file, in one way of writing: the tables in it, and the texts around the tables or without one. Struck words of drafts count as deleted. */
export function readFile(file: FileBytes): ReadDocument {
  const read = readAllLines(file, { struckText: 'drop' });
  const source = evenSource(read.source);
  const { parts, overviews } = readParts({ lines: read.lines.map(evenLine), source });
  const tables = parts.flatMap(({ table }) => table ?? []);
  const texts = tables.length < 2 ? parts.flatMap(({ table, lines }) => readText(lines, table !== null, source) ?? []) : textsAround(parts, tables, source);
  const lines = parts.flatMap((part) => part.lines);
  const announcements = announcementsIn(lines, source);
  const subjects = subjectsIn(lines);
  // points of minutes are numbered like provisions
  const isPaper = tables.length === 0 && (announcements.length + subjects.length > 0 || ((isHeadOfPaper(lines, file.name) || texts.some(({ version: { text } }) => tellsOf(text.title))) && overviews.length === 0)) && texts.every(({ version: { text } }) => kindOf(text.title) === '' || OF_MEETING.test(text.title) || tellsOf(text.title));
  const isUnknown = !isPaper && tables.length + texts.length + overviews.length === 0;
  return { source, tables, texts: isPaper ? [] : texts, overviews, announcements, subjects, paper: isPaper || isUnknown ? lines : [], lines, isUnknown, diagnostics: read.diagnostics.filter((d) => d.severity === 'error') };
}

function readText(lines: readonly SourceLine[], hasTable: boolean, source: Source): ReadText | null {
  const { regulation, notes, issues } = readStructure(lines.map((line) => (line.marks.length > 0 ? { ...line, marks: [] } : line)));
  if (!regulation.body.some(isProvision)) return null;
  const isDraft = hasTable || notes.some((note) => /草案|修正後|修訂後/.test(note)) || regulation.history.some((line) => /[○〇]\s*月|○年|00\s*月/.test(line));
  return { version: importedVersion({ ...withoutAttachment(regulation), alias: 'imported', version: '1' }, source), isDraft, amended: notes.findLast((note) => provisionsNamed(note) !== null) ?? '', issues };
}

/** 附件三　國立某某大學學生選課要點: what the file is sent as is no part of the name. */
function withoutAttachment<T extends { readonly title: string; readonly institution: string }>(regulation: T): T {
  const printed = regulation.institution + regulation.title;
  const rest = printed.replace(ATTACHED, '');
  return rest === printed || kindOf(rest) === '' ? regulation : { ...regulation, ...splitInstitution(rest) };
}

/** Papers of a meeting hold tables, drafts, minutes and forms: a text begins with its title, and what has none is none. */
function textsAround(parts: readonly TablePart[], tables: readonly ComparisonTable[], source: Source): ReadText[] {
  const names = new Set(tables.map(({ title }) => foldedKey(title.regulation)).filter((name) => name !== ''));
  return parts.flatMap(({ table, lines }) => {
    const starts = lines.flatMap((line, i) => (opensText(line, names) ? [i] : []));
    return starts.flatMap((from, i) => {
      const text = readText(lines.slice(from, starts[i + 1]), table !== null, source);
      return text && kindOf(text.version.text.title) !== '' ? [text] : [];
    });
  });
}

const ANNEX = /^[【〔［[（(]?附件[\s　]*[0-9０-９一二三四五六七八九十]{0,3}(?:-[0-9]+)?[】〕］\])）]?[：:]?$/;
const LONGEST_TITLE = 60;

/** A title that says that it is a draft's, the name of a regulation that is amended, 【附件 3】. */
function opensText({ text, table }: SourceLine, names: ReadonlySet<string>): boolean {
  if (table || text.length > LONGEST_TITLE || /[。；，、：:]$/.test(text)) return false;
  if (ANNEX.test(text)) return true;
  const { title, drafts } = takeDraft(text);
  return (drafts.length > 0 && kindOf(title) !== '') || names.has(foldedKey(splitInstitution(title).title));
}
