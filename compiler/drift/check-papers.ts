/** Announcements, decrees and minutes beside a table and its texts: the day of the meeting, of the decree and of the effect, and the numbers that became others. */
import { formatRoc, toDays, type CivilDate } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { formatNumeral, narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { Source } from '../../lang/source.ts';
import { foldedKey } from '../compare/fold.ts';
import type { SourceLine } from '../import/lines.ts';
import type { ComparisonTable } from '../import/table.ts';
import { isProvision, printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { splitInstitution } from '../import/header.ts';
import { announcementsIn } from './check-announcements.ts';
import { checkTitles, titlePlace } from './check-draft.ts';
import { checkPaperDays } from './check-paper-days.ts';
import { RowPlaces } from './check-table.ts';
import { checkNamed, checkVerbs, type Changes } from './check-table-title.ts';
import { checkToldAmendments } from './check-told-amendments.ts';
import { checkNumbersTold, wordsByChanges, wordsByTable } from './check-told-numbers.ts';
import { overlap } from './differences.ts';
import { placeOfWords } from './imported-version.ts';
import { numberOf, PROVISION, provisionsAmended, provisionsNamed } from './named-provisions.ts';
import { isSameName } from './sort-documents.ts';
import { sourcesOf } from './table-sources.ts';
import { wrongWeekdays } from './text/days.ts';
import { checkMeetingTerms, datedParts, datesIn, effectIn } from './text/history.ts';
import { checkMeetings, meetingsIn, type Meeting } from './text/meetings.ts';

/** One such file. */
export interface Paper {
  readonly source: Source;
  readonly lines: readonly SourceLine[];
}

/** What the papers are compared with: the draft stands before the text in force. */
export interface PaperContext {
  /** Null where two texts alone show the amendment. */
  readonly table: ComparisonTable | null;
  readonly changes: Changes;
  readonly texts: readonly RegulationVersion[];
}

const note = (place: Label): { related: Label[] } => ({ related: [{ ...place, note: { zh: '另一份在這裡', en: 'the other document' } }] });
const placeOfLine = ({ source }: Paper, line: string): Label => placeOfWords(line, [source]);
const textsOf = ({ lines }: Paper): string[] => lines.filter(({ table }) => table === null).map(({ text }) => text);

/** `isAlone`: the paper is about the regulation of the table only, so that all of its numbers and days are about it. */
export function checkPaper(paper: Paper, context: PaperContext, isAlone: boolean, report: Report): void {
  checkPaperOfText(paper, context.texts, report);
  if (!isAlone) return;
  checkEffects(paper, context, report);
  const words = context.table ? wordsByTable(context.table) : wordsByChanges(context.changes);
  checkNumbersTold(textsOf(paper).map((line) => ({ line, place: placeOfLine(paper, line) })), words, report);
  checkListed(paper, context.changes, report);
  checkAddedOrDeleted(paper, context.changes, report);
  checkNewName(paper, context.table, report);
  checkCounted(paper, context.changes, report);
}

/** What the paper tells of days and meetings, against the histories; that needs no table. */
export function checkPaperOfText(paper: Paper, texts: readonly RegulationVersion[], report: Report): void {
  checkWeekdaysOf(paper, report);
  checkHead(paper, texts, report);
  checkPaperDays(textsOf(paper), (line) => placeOfLine(paper, line), report);
  for (const meeting of meetingsOf(paper)) {
    for (const { source, text } of texts) for (const other of meetingsIn(text.history, (index) => placeOfWords(text.history[index]!, [source]))) checkMeetings(other, meeting, null, report);
  }
  checkDecree(paper, texts, report);
  checkDayOfEffect(paper, texts, report);
  // the text in force stands last; a draft's history has the amendment that is told of as one to come
  const known = texts.at(-1);
  if (known) checkToldAmendments(textsOf(paper).map((line) => ({ line, place: placeOfLine(paper, line) })), known, [known.source], report, texts.slice(0, -1), texts.length > 1);
}

const FROM_ANNOUNCEMENT = /自(?:公[告布佈]|發布)日起?(?:施行|實施|生效)/;
/** Where the text is in force from the day of its announcement, the paper that announces it names no other day. */
function checkDayOfEffect(paper: Paper, texts: readonly RegulationVersion[], report: Report): void {
  const lines = textsOf(paper);
  const head = lines.find((line) => DECREE_DAY.test(line));
  const [day] = datesIn(head ?? '');
  const text = texts.find(({ text: { body } }) => FROM_ANNOUNCEMENT.test(body.filter(isProvision).at(-1)?.children.map(({ text }) => text).join('') ?? '') || FROM_ANNOUNCEMENT.test(body.filter(isProvision).at(-1)?.text ?? ''));
  const line = lines.find((one) => /^主[\s　]*旨/.test(one) && effectIn(one) !== undefined);
  const said = line === undefined ? undefined : effectIn(line);
  if (head === undefined || !day || !text || line === undefined || !said || toDays(said.date) === toDays(day)) return;
  report(diagnose('FG6081', { said: formatRoc(said.date), printed: formatRoc(day), what: 'day' }, placeOfLine(paper, line), note(placeOfLine(paper, head))));
}

/** 112年10月18日（星期三）: the day is that day of the week. */
function checkWeekdaysOf(paper: Paper, report: Report): void {
  for (const line of textsOf(paper)) {
    for (const { date, printed, expected } of wrongWeekdays(line)) report(diagnose('FG3028', { date: formatRoc(date), printed: `星期${printed}`, expected: `星期${expected}` }, placeOfLine(paper, line)));
  }
}

const TIME = /^(?:[一二三四五六七八九十壹貳參]、)?(?:開會|會議)?(?:時[\s　]*間|日[\s　]*期)[\s　]*[：:]/;

/** The heading of minutes and the line of their time. */
function headOf(paper: Paper): { head: string; time: string } | null {
  const lines = textsOf(paper);
  const at = lines.findIndex((line) => TIME.test(line));
  const head = lines.slice(0, Math.max(0, at)).find((line) => /第.{1,4}次.*會/.test(line) && datesIn(line).length === 0);
  return head === undefined ? null : { head, time: lines[at]! };
}

/** The meetings that the lines name with their day; that of minutes stands above its time. */
function meetingsOf(paper: Paper): Meeting[] {
  const [lines, own] = [textsOf(paper), headOf(paper)];
  return [...(own ? meetingsIn([`${own.head}　${own.time}`], () => placeOfLine(paper, own.time)) : []), ...meetingsIn(lines, (index) => placeOfLine(paper, lines[index]!))];
}

const HEAD_LINES = 3;
/** A paper of the school whose regulation it is about, and a meeting of the term of its day. */
function checkHead(paper: Paper, texts: readonly RegulationVersion[], report: Report): void {
  const own = headOf(paper);
  if (own) checkMeetingTerms(`${own.time}　${own.head}`.replace(/[。；]/g, '，'), placeOfLine(paper, own.head), report);
  const text = texts.find((version) => version.text.institution !== '');
  for (const line of text ? textsOf(paper).slice(0, HEAD_LINES) : []) {
    const { institution } = splitInstitution(line);
    const isOther = institution !== '' && foldedKey(institution) !== foldedKey(text!.text.institution) && overlap(institution, text!.text.institution) >= ONE_SCHOOL && !institution.endsWith(text!.text.institution) && !text!.text.institution.endsWith(institution);
    if (isOther) checkTitles(institution, placeOfLine(paper, line), text!.text.institution, titlePlace(text!), report);
  }
}
/** So alike are two names of schools of which one is misprinted; papers of other schools may lie beside a text. */
const ONE_SCHOOL = 0.75;

const DECREE_DAY = /^發文日期[\s　]*[：:]/;
const DECREE_NUMBER = /第[\s　]*([0-9]{7,}[A-Z]?)[\s　]*號/g;
const numbersOf = (line: string): string[] => [...line.matchAll(DECREE_NUMBER)].map((match) => match[1]!);

/** A decree has one day and one number, on its own head and in the history. */
function checkDecree(paper: Paper, texts: readonly RegulationVersion[], report: Report): void {
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
  const printed = context.table ? effectsOf(context.table, context.texts) : [];
  if (printed.length === 0) return;
  for (const line of textsOf(paper)) {
    const said = line.split(/[。；]/).flatMap((sentence) => effectIn(sentence) ?? [])[0];
    if (said && !printed.some(({ date }) => toDays(date) === toDays(said.date))) report(diagnose('FG6081', { said: formatRoc(said.date), printed: formatRoc(printed[0]!.date), what: 'day' }, placeOfLine(paper, line), note(printed[0]!.place)));
  }
}

function effectsOf(table: ComparisonTable, texts: readonly RegulationVersion[]): Effect[] {
  const places = new RowPlaces(table);
  const inCell = (element: Element | null): CivilDate[] => (element ? printedLines(element) : []).flatMap((line) => line.split(/[。；]/)).flatMap((sentence) => effectIn(sentence)?.date ?? []);
  // of other laws an explanation tells as well
  const told = table.rows.flatMap((row) => row.explanation.flatMap((line) => line.split(/[。；]/).filter((sentence) => !/[法例]|辦法|準則|細則|要點|規則/.test(sentence)).flatMap((sentence): Effect[] => {
    const effect = effectIn(sentence);
    return effect ? [{ date: effect.date, place: placeOfWords(line, sourcesOf(table)) }] : [];
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

/** The list is that of the whole amendment: 本次修正第三點、第五點. */
const WHOLE_LIST = /(?:本次|此次|本案|本(?:修正)?草案|本修正案|[共計])(?:係|擬|為|共|計|總計|合計|一併)*(?=(?:修正|修訂|增訂|新增|刪除)(?:現行|原)?(?:條文|規定)?[\s　]*第)/;
const COUNTED = /^[，；（(](?:合計|共計|總計|[計共])(?:修正)?([0-9]{1,3}|[一二三四五六七八九十]{1,3})[個]?([條點])/;
const KINDS = new RegExp(`${PROVISION}(?:條文|規定)?(?:為|係|屬|則為|均為)?(新增|增訂|刪除)(?:條文|規定)?(?=[，。；、]|$)`, 'g');

/** 並新增第七點及第九點, in a line that lists nothing else. */
const ADDS_OR_DELETES = new RegExp(`(?:^|[，；。])(?:[一二三四五六七八九十]{1,3}、)?(?:並|另|同時)?(?<verb>新增|增訂|刪除)(?<list>${PROVISION}(?:[、及與]${PROVISION})*)(?:條文|規定)?(?=[，。；]|$)`, 'g');

/** What is said to be new has no current text, what is said to be gone no amended one. */
function checkAddedOrDeleted(paper: Paper, changes: Changes, report: Report): void {
  for (const line of textsOf(paper)) {
    for (const { groups } of line.matchAll(ADDS_OR_DELETES)) {
      const verb = groups!['verb'] === '刪除' ? ('刪除' as const) : ('增訂' as const);
      const naming = { printed: groups!['verb']! + groups!['list']!, where: 'notice' as const, place: placeOfLine(paper, line) };
      const named = (provisionsNamed(groups!['list']!) ?? []).map((one) => ({ ...one, verb }));
      checkVerbs(changes, named, naming, report);
      // what is said to be added has no row, while other provisions are added
      const added = changes.rows.filter((row) => row.current === null && row.amended?.number);
      const isKnown = (number: string): boolean => changes.rows.some(({ amended, current }) => [amended, current].some((e) => e?.number && String(e.number) === number));
      if (verb === '增訂' && added.length === named.length && named.some(({ number }) => !isKnown(String(number)))) checkNamed({ ...changes, rows: added }, named, naming, report);
    }
  }
}

/** 本次修正第三點及第五點，計二點，其中第五點為新增: the rows are these, so many, and of that kind. */
function checkListed(paper: Paper, changes: Changes, report: Report): void {
  // what an announcement names is compared as such
  const announced = new Set(announcementsIn(paper.lines, paper.source).map(({ place: { span } }) => paper.source.text.slice(span.start, span.end)));
  for (const line of textsOf(paper)) {
    const from = WHOLE_LIST.exec(line)?.index;
    const listed = from === undefined ? null : provisionsAmended(line.slice(from));
    if (from === undefined || !listed || announced.has(line)) continue;
    const place = placeOfLine(paper, line);
    const words = narrowDigits(line.slice(from)).replace(/[\s　]/g, '');
    const [sentence] = words.split('。');
    checkNamed(changes, listed.named, { printed: listed.printed, where: 'notice', place }, report);
    for (const match of sentence!.matchAll(KINDS)) checkVerbs(changes, [{ number: numberOf(match[1], match[2]), verb: match[3] === '刪除' ? '刪除' : '增訂' }], { printed: match[0], where: 'notice', place }, report);
    const [, count, unit] = COUNTED.exec(sentence!.split(listed.printed)[1] ?? '') ?? [];
    const found = new Set(listed.named.map(({ number }) => String(number))).size;
    const row = changes.rows.find(({ amended, current }) => String((amended ?? current)?.number) === String(listed.named[0]!.number));
    if (count !== undefined && parseNumeral(count) !== found && row) report(diagnose('FG6081', { said: `${count}${unit}`, printed: `${formatNumeral(found)}${unit}`, what: 'number' }, place, note(row.place())));
  }
}

/** 名稱並修正為「…」: the new name that the table gives. */
const NEW_NAME = /名稱(?:並|亦|一併|同時)*(?:修[正訂]|變更|改)為「([^「」]{3,60})」/;
function checkNewName(paper: Paper, table: ComparisonTable | null, report: Report): void {
  const names = table?.rows.find((row) => row.names)?.names;
  for (const line of names ? textsOf(paper) : []) {
    const [, name] = NEW_NAME.exec(line) ?? [];
    if (name !== undefined && !isSameName(name, names![0])) report(diagnose('FG3022', { name, other: names![0] }, placeOfLine(paper, line), { related: [{ ...placeOfWords(names![0], sourcesOf(table!)), note: { zh: `這裡寫「${names![0]}」`, en: `here it is ${names![0]}` } }] }));
  }
}

const COUNT = '([0-9０-９]{1,3}|[一二兩三四五六七八九十]{1,3})';
/** 本次修正三條, 本案計修正五點: all rows, or those that amend. */
const COUNTS_ALL = new RegExp(`(?:本次|此次|本案|本(?:修正)?草案|本修正案)(?:係|擬|為|合計|總計|共計|計|共|一併)*(?:修正|修訂)(?:現行|原)?(?:條文|規定)?(?:合計|總計|共計|計|共)?${COUNT}[個]?([條點])(?:條?文|規定)?(?=[，、。；：（(及並]|$)`);
/** 增訂一條, 刪除二條: of what becomes of the others. */
const COUNTS_OTHERS = new RegExp(`(增訂|新增|刪除)(?:條文|規定)?${COUNT}[個]?[條點](?=[，、。；：（(及並]|$|條?文|規定)`, 'g');

const wordsOf = (element: Element | null): string => foldedKey(element ? printedLines(element).join('') : '');
const unnumbered = (element: Element): Element => ({ ...element, marker: '', gap: '' });
/** Does the row change its provision, or its words besides its number (`hasWords`)? Some tables print what stays as well. */
function isChanged({ amended, current, isGone }: Changes['rows'][number], hasWords: boolean): boolean {
  if (!amended || !current || isGone) return true;
  return hasWords ? wordsOf(unnumbered(amended)) !== wordsOf(unnumbered(current)) : wordsOf(amended) !== wordsOf(current);
}

/** Where the line counts nothing else, it counts all provisions that the amendment touches, or those of them that it neither adds nor deletes. */
function checkCounted(paper: Paper, { rows: printed }: Changes, report: Report): void {
  const rows = printed.filter((row) => isChanged(row, false));
  const ofWords = rows.filter((row) => isChanged(row, true));
  const kept = (all: Changes['rows']): number => all.filter((row) => row.current !== null && !row.isGone).length;
  for (const line of textsOf(paper)) {
    const [said, count, unit] = COUNTS_ALL.exec(line) ?? [];
    if (said === undefined || rows.length === 0) continue;
    const rest = /^[^。]*/.exec(line.slice(line.indexOf(said) + said.length))![0];
    const others = [...rest.matchAll(COUNTS_OTHERS)].map(({ 1: verb, 2: digits }) => ({ told: digits!, wanted: [rows.filter((row) => (verb === '刪除' ? row.isGone : row.current === null)).length] }));
    const counted = [{ told: count!, wanted: [...(others.length > 0 ? [] : [rows.length, ofWords.length]), kept(rows), kept(ofWords)] }, ...others];
    for (const { told, wanted } of counted) {
      if (!wanted.includes(parseNumeral(told) ?? NaN)) report(diagnose('FG6081', { said: `${told}${unit}`, printed: `${formatNumeral(wanted[0]!)}${unit}`, what: 'number' }, placeOfLine(paper, line), note(rows[0]!.place())));
    }
  }
}
