/** From when on a text is in force or applies: 自114學年度起施行 in its last provision, 自113學年度起適用 in the paper that announces it. */
import { formatRoc, toDays } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import type { Roles } from './sort-documents.ts';
import { LOOKS_BACK, placedDates, within } from './text/history.ts';
import { bareName } from './text/names.ts';

interface Effect {
  /** Of those who enter from then on, of an academic year, or of a day. */
  readonly kind: '入學' | '學年度' | '日';
  readonly year: number;
  /** The semester, or the day. */
  readonly part: number | null;
  readonly printed: string;
  readonly place: Label;
}

const NUMERAL = '[0-9]{2,3}|[一二三四五六七八九十百零○〇]{2,6}';
const ACADEMIC = new RegExp(`(${NUMERAL})\\s*學年度?(?:第?\\s*([12一二上下])\\s*學期)?(?:[（(]含[）)])?`, 'g');
const ENTERS = /^(?:起|以後|開始|之後)*(?:始)?入學/;
const IN_FORCE = /^(?:（[^）]*）)?(?:起|開始|正式|始|即|公[布告]|發[布佈])*(?:施行|實施|適用|生效|上路)/;
const FROM = /(?:自|從|於|將自|應自)\s*$/;
const APPLIES = /適用|施行|實施|生效/;
const DAY_IN_FORCE = /^\s*(?:起|開始|正式|始|即|公[布佈告]|發[布佈])*(?:施行|實施|生效|適用|上路)/;
const BEFORE_THEN = /^[^，。；]{0,6}(?:以前|之前|前(?!項)|止)|^入學前/;

/** From when on a line says that something applies. */
function effectsIn(line: string, placeOf: (at: number, end: number) => Label): Effect[] {
  const text = narrowDigits(line);
  return matchesOf(/[^。；]+/g, text).flatMap(({ 0: sentence, index: from }) => {
    if (LOOKS_BACK.test(sentence)) return [];
    const years = matchesOf(ACADEMIC, sentence).flatMap((match): Effect[] => {
      const [behind, before] = [sentence.slice(match.index + match[0].length), sentence.slice(0, match.index)];
      const year = parseNumeral(match[1]!.replace(/[○〇]/g, '零'));
      const enters = ENTERS.test(behind);
      if (year === null || BEFORE_THEN.test(behind) || !(enters ? APPLIES.test(sentence) || /^起|^以後/.test(behind) : IN_FORCE.test(behind) && (FROM.test(before) || /^(?:起|開始|正式|始)/.test(behind)))) return [];
      const half = match[2] === undefined ? null : /[1一上]/.test(match[2]) ? 1 : 2;
      return [{ kind: enters ? '入學' : '學年度', year, part: half, printed: match[0], place: placeOf(from + match.index, from + match.index + match[0].length) }];
    });
    const days = placedDates(sentence).flatMap(({ date, at, end }): Effect[] => (FROM.test(sentence.slice(0, at)) && DAY_IN_FORCE.test(sentence.slice(end)) ? [{ kind: '日', year: date.year, part: toDays(date), printed: formatRoc(date), place: placeOf(from + at, from + end) }] : []));
    return [...years, ...days];
  });
}

const isSame = (a: Effect, b: Effect): boolean => a.kind === b.kind && a.year === b.year && (a.part === null || b.part === null || a.part === b.part);
const OTHER_RULE = /[^方無依合司作手看想辦]法(?!規)|條例|細則|準則|標準|規程|辦法|要點(?!如)|規則|學則|簡章|[^新]制度|計畫|課程(?!委)|系統/;

/** The one time that the regulation tells, against those of the papers beside it. */
export function checkToldEffects(documents: readonly ReadDocument[], { table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const versions = [draft?.version ?? [], base ?? []].flat();
  const title = versions[0]?.text.title ?? table?.title.regulation ?? '';
  if (title === '') return;
  const linesOf = (body: readonly Element[]): string[] => body.flatMap(printedLines);
  const inTable = table ? table.rows.flatMap(({ amended, explanation }) => [...(amended ? printedLines(amended) : []), ...explanation]) : [];
  const read = (lines: readonly string[], source: ReadDocument['source']): Effect[] => lines.flatMap((line) => effectsIn(line, (at, end) => within(placeOfWords(line, [source]), line, { at, end })));
  const own = [...versions.flatMap((version) => read([...linesOf(version.text.body), ...version.text.history], version.source)), ...(table ? read(inTable, table.source) : [])];
  const names = [title, bareName(title)];
  for (const { paper, source, overviews } of documents) {
    for (const { text, table: cells } of paper) {
      if (cells !== null || overviews.length > 0) continue;
      const rest = names.reduce((words, name) => words.replaceAll(name, ''), text).replace(/[本該](?:辦法|要點|規則|準則|須知|細則|規程|學則|規定)|旨揭[\u4e00-\u9fff]{2,4}/g, '');
      if (OTHER_RULE.test(rest)) continue;
      for (const one of read([text], source)) {
        const of = own.filter(({ kind }) => kind === one.kind);
        const isToldElsewhere = own.some((other) => isSame(one, other) || (one.kind !== '日' && other.kind !== '日' && other.year === one.year));
        // the day on which an amendment takes effect is compared with its table elsewhere
        if (of.length === 0 || isToldElsewhere || (one.kind === '日' && table !== null) || of.some((other) => !isSame(other, of[0]!))) continue;
        report(diagnose('FG3041', { subject: one.kind === '入學' ? '適用的入學年度' : '施行的時間', printed: one.printed, other: of[0]!.printed }, one.place, { related: [{ ...of[0]!.place, note: { zh: `這裡寫「${of[0]!.printed}」`, en: `here it is ${of[0]!.printed}` } }] }));
      }
    }
  }
}
