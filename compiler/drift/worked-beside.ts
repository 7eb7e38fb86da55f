/** What papers beside a regulation work out by its rules: 十一月申請者，計九個月，汽車應繳1,800元 of an announcement, a letter, a 總說明 or questions and answers. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { kindOf } from '../import/header.ts';
import type { Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { versionsOf } from './check-computed.ts';
import { isAboutOne } from './check-retold.ts';
import { isRegulation } from './check-told-inside.ts';
import { linesToldBy } from './leaflets.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { textOfPaper } from './paper-text.ts';
import type { Roles } from './sort-documents.ts';
import { elementsOf, type CheckedText, type TextCheck } from './text/checked-text.ts';
import { checkExampleDays } from './text/example-days.ts';
import { checkExamples, checkSharesOfCases } from './text/examples.ts';
import { checkFormulas } from './text/formulas.ts';
import { checkLookedUp, lookedUpIn, placeOfEntry } from './text/looked-up.ts';
import { groupsIn, type Group } from './text/looked-up-entries.ts';
import { checkCalculations, checkRounding } from './text/numbers.ts';
import { isPlainlyMade } from './text/plain-ways.ts';
import { sentencesIn, type Quantity } from './text/quantities.ts';
import { examplesOf, judgedIn } from './text/worked-judged.ts';
import { checkConversions } from './text/worked-conversions.ts';
import { ruleOf } from './text/worked-place.ts';
import { checkRowsOfCases } from './text/worked-rows.ts';
import { showResult, wrongResult } from './text/worked-sentences.ts';

type Role = Pick<Roles, 'table' | 'draft' | 'base'>;

/** A text whose rules a paper may apply. */
interface Ruled {
  readonly checked: CheckedText;
  readonly elements: readonly Element[];
  readonly groups: readonly Group[];
}

interface Wrong {
  readonly printed: string;
  readonly value: string;
  readonly end: number;
  readonly related: readonly Label[];
}

/** Rules that the paper itself tells, and what it says of the amendment. */
const NO_CASE = /[？?]$|為限|以[上下]者|不得|原則|每[名人件次小日月年][^，。]{0,8}(?:以|為)|[修調改增][正整增高低列訂]?為|放寬|[由從][^，。；]{1,20}[為至成到]|延長為|縮短為|增幅|增加|提高|[調降]降|第[一二三四五六七八九十0-9]+[條點]修正|歷經|最近一次|次修正/;
const NUMBER = /[0-9０-９一二兩三四五六七八九十]/;
const IS_RESULT = /[應得可共合計須繳退付收發給採認為費金額]/;
const AFTER = /修[正訂]後|依修[正訂]|調整後/;
const BEFORE = /修[正訂]前|現行|原規定/;

const checkedOf = (version: RegulationVersion): CheckedText => ({ version, others: new Map(), historyPlace: () => placeOfWords(version.text.title, [version.source]) });

function ruledBy(version: RegulationVersion): Ruled {
  const checked = checkedOf(version);
  const elements = elementsOf(checked);
  return { checked, elements, groups: groupsIn(elements) };
}

/** A line as an element behind the text, with what its paper is about. */
const elementOf = (text: string, caption: string): Element => ({ id: 'paper', level: 'paragraph', marker: '', gap: '', number: null, caption, text, children: [], cells: null, handMarks: [] });

/** The results of a line that the rules of a text do not give, nor the numbers of the other lines of its paper in a plain way. */
function wrongIn(text: string, subject: string, lines: readonly Element[], { checked, elements, groups }: Ruled): Wrong[] {
  const line = elementOf(text, subject);
  const all = [...elements, line];
  const index = elements.length;
  const isMade = (end: number): boolean => isPlainlyMade(line, end, [...elements, ...lines.filter((other) => other.text !== text)], true);
  const say = (at: number, end: number, value: number, result: Quantity): Wrong => ({ printed: text.slice(at, end), value: showResult({ value, result }), end, related: ruleOf(checked, all, index, at, end, result) });
  const own = sentencesIn(text).flatMap(({ text: words, from, quantities }) => {
    const wrong = wrongResult(words, quantities);
    return wrong ? [say(from + wrong.at, from + wrong.end, wrong.value, wrong.result)] : [];
  });
  if (own.length > 0) return own;
  const looked = lookedUpIn(line, elements, groups).map(({ end, printed, value, entry }): Wrong => ({ printed, value, end, related: [placeOfEntry(checked, entry)] }));
  if (looked.length > 0) return looked;
  return judgedIn(all, index, examplesOf(all, index), true).flatMap(({ at, end, value, result, isSure }) => (value === null || (!isSure && isMade(end)) ? [] : [say(at, end, value, result)]));
}

/** The texts whose rules a line applies: the amended one where it says so, else whichever gives its results. */
function versionsFor(line: string, after: RegulationVersion | null, before: RegulationVersion | null): RegulationVersion[] {
  const isAfter = AFTER.test(line);
  if (isAfter !== BEFORE.test(line)) return [(isAfter ? after : before) ?? after ?? before].flatMap((one) => one ?? []);
  return [after, before].flatMap((one) => one ?? []);
}

/** What needs no rules of other documents, or takes them along. */
const OWN_CHECKS: readonly TextCheck[] = [checkCalculations, checkFormulas, checkRounding, checkExamples, checkExampleDays, checkLookedUp, checkConversions, checkSharesOfCases, checkRowsOfCases];

/** Papers, and pages whose title names no regulation, that work something out by themselves. */
function checkWorkedAlone(document: ReadDocument, rules: readonly Element[], report: Report): void {
  const paper = textOfPaper(document);
  const pages = document.texts.map(({ version }) => version).filter(({ text }) => kindOf(text.title) === '' && text.title !== '');
  for (const checked of paper ? [paper] : pages.map(checkedOf)) {
    const whole: CheckedText = { ...checked, elements: elementsOf(checked), rules };
    for (const check of OWN_CHECKS) check(whole, report);
  }
  // 收費說明: a text by itself, worked out by the rules of another one
  for (const { version } of document.texts) if (IS_EXPLAINED.test(version.text.title)) checkSharesOfCases({ ...checkedOf(version), rules }, report);
}
const IS_EXPLAINED = /(?:說明|須知|試算|範例|問答|公告|通知)$/;

/** 主旨：…: what a paper is about. */
const subjectOf = ({ subjects, lines }: ReadDocument): string => subjects[0] ?? lines.find(({ text }) => /^主\s*旨/.test(text))?.text ?? '';

/** Results in papers that none of the rules they may be worked out by gives. */
export function checkWorkedBeside(documents: readonly ReadDocument[], roles: readonly Role[], report: Report): void {
  const regulations = roles.filter(({ table, draft, base }) => isRegulation((base ?? draft?.version)?.text.title ?? table?.title.regulation ?? ''));
  const ruling = [...new Set(roles.flatMap((role) => [versionsOf(role).next, role.base]).flatMap((version) => version ?? []))];
  const rules = ruling.flatMap((version) => elementsOf(checkedOf(version)));
  for (const document of documents) checkWorkedAlone(document, rules, report);
  for (const role of regulations) {
    const title = (role.base ?? role.draft?.version)?.text.title ?? '';
    if (title === '') continue;
    const ruled = new Map<RegulationVersion, Ruled>();
    const of = (version: RegulationVersion): Ruled => ruled.get(version) ?? ruled.set(version, ruledBy(version)).get(version)!;
    for (const document of documents) {
      if (regulations.length > 1 && !isAboutOne(document, title)) continue;
      const told = [...linesToldBy(document), ...document.overviews.flatMap(({ lines }) => lines)];
      const lines = told.map((line) => elementOf(line, ''));
      for (const line of told) {
        if (NO_CASE.test(line) || !NUMBER.test(line) || !IS_RESULT.test(line)) continue;
        const found = versionsFor(line, versionsOf(role).next, role.base).map((version) => wrongIn(line, subjectOf(document), lines, of(version)));
        // what one of several texts gives is right
        for (const one of found[0] ?? []) if (found.every((wrong) => wrong.some(({ end }) => end === one.end))) report(diagnose('FG3024', { printed: one.printed, value: one.value }, placeOfWords(one.printed, [document.source]), { related: one.related }));
      }
    }
  }
}
