/** What an announcement, a decree or a motion says is amended, against the table: 修正「學生選課要點」第三點、第五點，刪除第七點. */
import type { Label, Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import type { SourceLine } from '../import/lines.ts';
import type { ComparisonTable } from '../import/table.ts';
import { checkTitles } from './check-draft.ts';
import { checkNamed } from './check-table-title.ts';
import { overlap } from './differences.ts';
import { placeOfWords } from './imported-version.ts';
import { provisionsAmended, type Named } from './named-provisions.ts';
import { isSameName } from './sort-documents.ts';
import { bareName, soundsLike } from './text/names.ts';

export interface Announcement {
  readonly regulation: string;
  readonly named: readonly Named[];
  /** The words that name the provisions. */
  readonly printed: string;
  /** The whole line. */
  readonly place: Label;
}

const ANNOUNCES = /(修正|修訂|增訂|刪除)(?:發布|公布)?(?:本校|本院|本部)?「([^「」]{4,60})」((?:增訂|刪除|修正|修訂)?第.+)/;
/** 「學生選課要點」第三點、第五點業經修正. */
const ANNOUNCED = /「([^「」]{4,60})」(第[^，。；「」]{1,80}?)(?:條文|規定)?(?:[業已經]{1,2}(?:予以)?)(修正|修訂)/;

/** The announcements among the lines of a document. */
export const announcementsIn = (lines: readonly SourceLine[], source: Source): Announcement[] =>
  lines.flatMap(({ text, table }): Announcement[] => {
    if (table !== null) return [];
    const [, verb, name, list] = ANNOUNCES.exec(text) ?? [];
    const [, nameBefore, listBefore, verbBehind] = verb === undefined ? (ANNOUNCED.exec(text) ?? []) : [];
    const said = list ?? listBefore;
    const amended = said === undefined ? null : provisionsAmended(/^第/.test(said) ? (verb ?? verbBehind!) + said : said);
    return amended ? [{ regulation: (name ?? nameBefore)!, ...amended, place: placeOfWords(text, [source]) }] : [];
  });

/** So alike are two names of one regulation. */
const ALIKE = 0.75;

/** The announcement names what has rows. `isOnly`: all documents are about one regulation, which no announcement names, so that a name like it is one for it. */
export function checkAnnouncement({ regulation, named, printed, place }: Announcement, table: ComparisonTable, isOnly: boolean, report: Report): void {
  const title = table.title.regulation;
  const isSame = isSameName(regulation, title);
  const [said, own] = [bareName(regulation), bareName(title)];
  if (!isSame && !(isOnly && (soundsLike(said, own) || overlap(said, own) >= ALIKE))) return;
  if (!isSame) checkTitles(regulation, place, title, placeOfWords(title, [table.source]), report);
  checkNamed(table, named, { printed, where: 'notice', place }, report);
}
