/** 案由：修正選課辦法第三條、第五條: the provisions that the subject line of a paper names behind the regulation, against what is amended. */
import { toDays } from '../../lang/dates.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { RegulationVersion } from '../model/version.ts';
import { checkNamed, changesByTable, changesByTexts, type Changes } from './check-table-title.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { provisionsAmended, type Named } from './named-provisions.ts';
import type { Roles } from './sort-documents.ts';
import { datesIn } from './text/history.ts';
import { bareName } from './text/names.ts';

interface Listed {
  readonly named: readonly Named[];
  readonly line: string;
}

/** The lists right behind the name of the regulation, in the lines that tell what a paper is about. */
function listsIn({ subjects }: ReadDocument, title: string): Listed[] {
  const name = bareName(title);
  return name.length < 4 ? [] : subjects.flatMap((line): Listed[] => {
    const behind = line.split(name).slice(1).map((words) => /^[」』》]?(?=第)(.*)$/.exec(words)?.[1]).find((words) => words !== undefined);
    const amended = behind === undefined || !/修正|修訂/.test(line) ? null : provisionsAmended(`修正${behind.replace(/(?:條文)?(?:部分)?(?:一案|等)(?=$|[，。])/, '')}`);
    return amended ? [{ named: amended.named, line }] : [];
  });
}

/** So long after a meeting its resolution is announced. */
const DAYS_TO_ANNOUNCE = 60;

/** The last line of a history names other provisions than the paper that announces them: one of the paper's days is that of the line, or its first one comes soon after it. */
function checkLastLine({ source, paper }: ReadDocument, { named, line }: Listed, { text, source: own }: RegulationVersion, report: Report): void {
  const last = text.history.at(-1) ?? '';
  const amended = provisionsAmended(last);
  const [day] = datesIn(last);
  const days = paper.flatMap(({ text: words, table }) => (table === null ? datesIn(words) : [])).map(toDays);
  if (!amended || !day || days.length === 0 || /全文/.test(last)) return;
  const isOfLine = days.includes(toDays(day)) || (days[0]! >= toDays(day) && days[0]! - toDays(day) <= DAYS_TO_ANNOUNCE);
  const [told, known] = [named, amended.named].map((all) => [...new Set(all.map(({ number }) => String(number)))]) as [string[], string[]];
  if (!isOfLine || /擬|提請|草案/.test(line) || (told.length === known.length && told.every((number) => known.includes(number)))) return;
  report(diagnose('FG3041', { subject: '修正的條文', printed: /第.*[條點](?:之[一二三四五六七八九十])?/.exec(line)![0], other: last }, placeOfWords(line, [source]), { related: [{ ...placeOfWords(last, [own]), note: { zh: '沿革', en: 'the history' } }] }));
}

/** Of the one regulation that all documents are about. What an announcement lists as such is compared elsewhere. */
export function checkSubjectLists(documents: readonly ReadDocument[], { table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const version = base ?? draft?.version;
  const title = version?.text.title ?? table?.title.regulation ?? '';
  const changes: Changes | null = table ? changesByTable(table) : base && draft ? changesByTexts('texts', base, draft.version) : null;
  for (const document of documents) {
    for (const listed of listsIn(document, title)) {
      const isAnnounced = document.announcements.some(({ place: { source, span } }) => source.text.slice(span.start, span.end).includes(listed.line.trim()));
      if (changes && !isAnnounced) checkNamed(changes, listed.named, { printed: listed.line.slice(0, LONGEST_SHOWN), where: 'notice', place: placeOfWords(listed.line, [document.source]) }, report);
      else if (!changes && version) checkLastLine(document, listed, version, report);
    }
  }
}
const LONGEST_SHOWN = 40;
