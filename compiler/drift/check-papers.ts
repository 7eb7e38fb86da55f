/** Announcements, decrees and minutes beside a table and its texts: the day of the meeting, of the decree and of the effect, and the numbers that became others. */
import { formatRoc, toDays, type CivilDate } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { formatNumeral, narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { Source } from '../../lang/source.ts';
import { foldedKey } from '../compare/fold.ts';
import type { SourceLine } from '../import/lines.ts';
import type { ComparisonTable } from '../import/table.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { announcementsIn } from './check-announcements.ts';
import { onlyNumberOf, quantities } from './check-row-words.ts';
import { RowPlaces } from './check-table.ts';
import { changesByTable, checkNamed, checkVerbs } from './check-table-title.ts';
import { placeOfWords } from './imported-version.ts';
import { numberOf, PROVISION, provisionsAmended } from './named-provisions.ts';
import { datedParts, datesIn, effectIn } from './text/history.ts';
import { checkMeetings, meetingsIn, type Meeting } from './text/meetings.ts';

/** One such file. */
export interface Paper {
  readonly source: Source;
  readonly lines: readonly SourceLine[];
}

/** What the papers are compared with: the draft stands before the text in force. */
export interface PaperContext {
  readonly table: ComparisonTable;
  readonly texts: readonly RegulationVersion[];
}

const note = (place: Label): { related: Label[] } => ({ related: [{ ...place, note: { zh: '另一份在這裡', en: 'the other document' } }] });
const placeOfLine = ({ source }: Paper, line: string): Label => placeOfWords(line, [source]);
const textsOf = ({ lines }: Paper): string[] => lines.filter(({ table }) => table === null).map(({ text }) => text);

/** `isAlone`: the paper is about the regulation of the table only, so that all of its numbers and days are about it. */
export function checkPaper(paper: Paper, context: PaperContext, isAlone: boolean, report: Report): void {
  for (const meeting of meetingsOf(paper)) {
    for (const { source, text } of context.texts) for (const other of meetingsIn(text.history, (index) => placeOfWords(text.history[index]!, [source]))) checkMeetings(other, meeting, null, report);
  }
  checkDecree(paper, context, report);
  if (!isAlone) return;
  checkEffects(paper, context, report);
  checkNumbersTold(paper, context.table, report);
  checkListed(paper, context.table, report);
}

const TIME = /^(?:[一二三四五六七八九十壹貳參]、)?(?:開會|會議)?(?:時[\s　]*間|日[\s　]*期)[\s　]*[：:]/;

/** The meetings that the lines name with their day; that of minutes stands above its time. */
function meetingsOf(paper: Paper): Meeting[] {
  const lines = textsOf(paper);
  const time = lines.findIndex((line) => TIME.test(line));
  const head = lines.slice(0, Math.max(0, time)).find((line) => /第.{1,4}次.*會/.test(line) && datesIn(line).length === 0);
  const own = head === undefined ? [] : meetingsIn([`${head}　${lines[time]}`], () => placeOfLine(paper, lines[time]!));
  return [...own, ...meetingsIn(lines, (index) => placeOfLine(paper, lines[index]!))];
}

const DECREE_DAY = /^發文日期[\s　]*[：:]/;
const DECREE_NUMBER = /第[\s　]*([0-9]{7,}[A-Z]?)[\s　]*號/g;
const numbersOf = (line: string): string[] => [...line.matchAll(DECREE_NUMBER)].map((match) => match[1]!);

/** A decree has one day and one number, on its own head and in the history. */
function checkDecree(paper: Paper, { texts }: PaperContext, report: Report): void {
  const lines = textsOf(paper);
  const dayLine = lines.find((line) => DECREE_DAY.test(line));
  const numberLine = lines.find((line) => /^發文字號/.test(line) && numbersOf(line).length === 1);
  const [day] = datesIn(dayLine ?? '');
  if (!day || dayLine === undefined || numberLine === undefined) return;
  const [number] = numbersOf(numberLine);
  const told = new Set<string>();
  for (const { source, text } of texts) {
    for (const line of text.history) {
      if (told.has(foldedKey(line))) continue;
      for (const { date, words } of datedParts(line)) {
        const numbers = numbersOf(words);
        const [isDay, isNumber] = [toDays(date) === toDays(day), numbers.includes(number!)];
        const beside = note(placeOfWords(line, [source]));
        if (isNumber && !isDay) report(diagnose('FG6081', { said: formatRoc(day), printed: formatRoc(date), what: 'day' }, placeOfLine(paper, dayLine), beside));
        else if (isDay && numbers.length === 1 && differLittle(numbers[0]!, number!)) report(diagnose('FG6081', { said: `第${number}號`, printed: `第${numbers[0]}號`, what: 'number' }, placeOfLine(paper, numberLine), beside));
        else continue;
        told.add(foldedKey(line));
      }
    }
  }
}

/** Two numbers of one length that differ by one or two characters. */
const differLittle = (a: string, b: string): boolean => {
  const apart = [...a].filter((c, i) => c !== b[i]).length;
  return a.length === b.length && apart > 0 && apart <= 2;
};

interface Effect {
  readonly date: CivilDate;
  readonly place: Label;
}

/** The day on which the paper lets the amendment take effect is one that its cells, its explanations or the last line of its history print, where they print any. */
function checkEffects(paper: Paper, context: PaperContext, report: Report): void {
  const printed = effectsOf(context);
  if (printed.length === 0) return;
  for (const line of textsOf(paper)) {
    const said = line.split(/[。；]/).flatMap((sentence) => effectIn(sentence) ?? [])[0];
    if (said && !printed.some(({ date }) => toDays(date) === toDays(said.date))) report(diagnose('FG6081', { said: formatRoc(said.date), printed: formatRoc(printed[0]!.date), what: 'day' }, placeOfLine(paper, line), note(printed[0]!.place)));
  }
}

function effectsOf({ table, texts }: PaperContext): Effect[] {
  const places = new RowPlaces(table);
  const inCell = (element: Element | null): CivilDate[] => (element ? printedLines(element) : []).flatMap((line) => line.split(/[。；]/)).flatMap((sentence) => effectIn(sentence)?.date ?? []);
  // of other laws an explanation tells as well
  const told = table.rows.flatMap((row) => row.explanation.flatMap((line) => line.split(/[。；]/).filter((sentence) => !/[法例]|辦法|準則|細則|要點|規則/.test(sentence)).flatMap((sentence): Effect[] => {
    const effect = effectIn(sentence);
    return effect ? [{ date: effect.date, place: placeOfWords(line, [table.source]) }] : [];
  })));
  const ofRows = table.rows.flatMap((row) => {
    const old = inCell(row.current).map(toDays);
    return inCell(row.amended).filter((date) => !old.includes(toDays(date))).map((date): Effect => ({ date, place: places.of(row, 'amended') }));
  });
  const known = new Set(texts.at(-1)?.text.history.map(foldedKey));
  const last = texts.length > 1 ? texts[0]!.text.history.at(-1) : undefined;
  const ofHistory = last !== undefined && !known.has(foldedKey(last)) ? effectIn(last) : undefined;
  return [...ofRows, ...told, ...(ofHistory ? [{ date: ofHistory.date, place: placeOfWords(last!, [texts[0]!.source]) }] : [])];
}

const cellWords = (element: Element): string => foldedKey(printedLines(element).join(''));

/** 委員由十一人增為十五人: some row makes eleven into fifteen. Told where just one row changes one of the two numbers. */
function checkNumbersTold(paper: Paper, table: ComparisonTable, report: Report): void {
  const rows = table.rows.flatMap(({ amended, current, deletedMark }) => (amended && current && !deletedMark ? [{ amended, next: cellWords(amended), old: cellWords(current) }] : []));
  const places = new RowPlaces(table);
  for (const line of textsOf(paper)) {
    const all = rows.map(({ next, old }) => quantities(line, next, old));
    for (const [i, { from, to }] of (all[0] ?? []).entries()) {
      if (all.some((changes) => changes[i]!.had && changes[i]!.has)) continue;
      const others = rows.flatMap(({ amended, next, old }, k) => {
        const { had, has } = all[k]![i]!;
        const other = had ? onlyNumberOf(from, next, old) : has ? onlyNumberOf(to, old, next) : null;
        const isChanged = had ? quantities(`${from}改為${from}`, next, old)[0]?.has === false : quantities(`${to}改為${to}`, next, old)[0]?.had === false;
        return other !== null && isChanged ? [{ said: had ? to : from, printed: other, row: table.rows.find((row) => row.amended === amended)! }] : [];
      });
      if (others.length !== 1) continue;
      const [{ said, printed, row }] = others as [(typeof others)[number]];
      report(diagnose('FG6081', { said, printed, what: 'number' }, placeOfLine(paper, line), note(places.of(row, 'amended'))));
    }
  }
}

/** The list is that of the whole amendment: 本次修正第三點、第五點. */
const WHOLE_LIST = /(?:本次|此次|本案|本(?:修正)?草案|本修正案|[共計])(?:係|擬|為|共|計|總計|合計|一併)*(?=(?:修正|修訂|增訂|新增|刪除)(?:現行|原)?(?:條文|規定)?[\s　]*第)/;
const COUNTED = /^[，；（(](?:合計|共計|總計|[計共])(?:修正)?([0-9]{1,3}|[一二三四五六七八九十]{1,3})[個]?([條點])/;
const KINDS = new RegExp(`${PROVISION}(?:條文|規定)?(?:為|係|屬|則為|均為)?(新增|增訂|刪除)(?:條文|規定)?(?=[，。；、]|$)`, 'g');

/** 本次修正第三點及第五點，計二點，其中第五點為新增: the rows are these, so many, and of that kind. */
function checkListed(paper: Paper, table: ComparisonTable, report: Report): void {
  // what an announcement names is compared as such
  const announced = new Set(announcementsIn(paper.lines, paper.source).map(({ place: { span } }) => paper.source.text.slice(span.start, span.end)));
  for (const line of textsOf(paper)) {
    const from = WHOLE_LIST.exec(line)?.index;
    const listed = from === undefined ? null : provisionsAmended(line.slice(from));
    if (from === undefined || !listed || announced.has(line)) continue;
    const place = placeOfLine(paper, line);
    const words = narrowDigits(line.slice(from)).replace(/[\s　]/g, '');
    const [sentence] = words.split('。');
    checkNamed(changesByTable(table), listed.named, { printed: listed.printed, where: 'notice', place }, report);
    for (const match of sentence!.matchAll(KINDS)) checkVerbs(changesByTable(table), [{ number: numberOf(match[1], match[2]), verb: match[3] === '刪除' ? '刪除' : '增訂' }], { printed: match[0], where: 'notice', place }, report);
    const [, count, unit] = COUNTED.exec(sentence!.split(listed.printed)[1] ?? '') ?? [];
    const found = new Set(listed.named.map(({ number }) => String(number))).size;
    const row = table.rows.find(({ amended, current }) => String((amended ?? current)?.number) === String(listed.named[0]!.number));
    if (count !== undefined && parseNumeral(count) !== found && row) report(diagnose('FG6081', { said: `${count}${unit}`, printed: `${formatNumeral(found)}${unit}`, what: 'number' }, place, note(new RowPlaces(table).of(row, row.amended ? 'amended' : 'current'))));
  }
}
