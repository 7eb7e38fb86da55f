/** Rules that are told once more: in papers, in other regulations that name the rule, in tables of the same text. What is told has to be what the rule says. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { formatNumeral, parseNumeral } from '../../lang/numerals.ts';
import type { Source } from '../../lang/source.ts';
import { citationsOf, placeOf } from '../check/citations.ts';
import { checkToldProvisions, provisionsTold } from './check-told-provisions.ts';
import { indexElements } from '../model/index-elements.ts';
import { isProvision, walk } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { versionsOf } from './check-computed.ts';
import { findElement, isFound, subtree } from '../resolve/find-element.ts';
import type { ComparisonTable } from '../import/table.ts';
import type { ReadDocument } from './documents.ts';
import { sourcesOf } from './table-sources.ts';
import { placeOfWords } from './imported-version.ts';
import { checkToldInside } from './check-told-inside.ts';
import { isSubject } from './check-announcements.ts';
import { casesToldBy, linesOfLeaflets, linesToldBy, sortLeaflets, titleOf } from './leaflets.ts';
import { isSameName, type Roles } from './sort-documents.ts';
import { bareName } from './text/names.ts';
import { isOfCase, linesOfCases } from './text/case-lines.ts';
import { partsToldIn } from './text/own-facts.ts';
import { linesOfTable } from './text/table-lines.ts';
import { retoldIn, sentencesTold, type Retold } from './text/told-match.ts';
import { unchangedIn } from './text/told-unchanged.ts';
import { rulesOf, type Candidate, type Rules } from './text/told-rules.ts';
import { isName, saysSame, tenseAt } from './text/told-slots.ts';
import { differ, differingIn, periodsIn, periodsOf, type PlacedPeriod } from './text/told-periods.ts';

const PROPOSED = /(?:擬|修[正訂]為|改為|調整為|[提調]高[至為]|增[至為]|降[至為])[^。；]*$/;

function say({ one, candidate: { rule, own } }: Retold, place: Label, report: Report): void {
  const other = placeOf(rule.version, rule.element, rule.from + own.start, rule.from + own.end);
  report(diagnose('FG3041', { printed: one.printed, other: own.printed, subject: one.clause.trim() }, place, { related: [{ ...other, note: { zh: `這裡寫「${own.printed}」`, en: `here it is ${own.printed}` } }] }));
}

/** What stands above a line and is said of it: a question, a heading, a step. */
export const headOf = (line: string, above: string): string => (/^\s*[↓→⇩↘]/.test(line) || /[？?：:]\s*$|^\s*(?:問|Q)/.test(above) || (above.length <= LONGEST_HEAD && !/[。；，]/.test(above)) ? above : '');
const LONGEST_HEAD = 16;

/** Papers beside one regulation, or about one of several. */
export function checkRetoldInPapers(documents: readonly ReadDocument[], roles: readonly Pick<Roles, 'table' | 'draft' | 'base'>[], report: Report): void {
  for (const document of documents) checkToldInside(document, report);
  const { regulations, leaflets } = sortLeaflets(roles);
  // a leaflet to another regulation tells it, whatever is told of the leaflet itself
  if (leaflets.length > 0) for (const document of documents) for (const { lines, title } of linesOfLeaflets(document, leaflets)) checkLeaflet(lines, title, document.source, regulations[0]!, report);
  for (const one of regulations) {
    const versions = [one.draft?.version ?? [], one.base ?? []].flat();
    // of a table alone there is no rule but what its rows hold
    if (versions.length === 0 && one.table === null) continue;
    const provisions = provisionsTold(one);
    const isAmended = one.table !== null || (one.draft !== null && one.base !== null);
    const { next, old } = versionsOf(one);
    const rules = rulesOf(next, old);
    const periods = versions.flatMap(periodsOf);
    if (one.table) checkExplanations(one.table, rules, report);
    for (const document of documents) {
      const told = linesToldBy(document);
      const isAbout = regulations.length === 1 || isAboutOne(document, titleOf(one));
      // what a table makes of a text has another number of provisions
      const isCounted = isAbout && versions.length > 0 && (one.table === null || one.draft !== null);
      if (isCounted) for (const line of [...told, ...document.overviews.flatMap(({ lines }) => lines)]) checkWhole(line, document.source, versions, report);
      if (!isAbout) continue;
      // an overview of an amendment is compared with it as such
      if (!isAmended) for (const line of document.overviews.flatMap(({ lines }) => lines)) checkToldProvisions(line, titleOf(one), provisions, isAmended, () => placeOfWords(line, [document.source]), report);
      // of a draft alone, what it makes is what stands in it
      if (isAmended || one.draft !== null) for (const line of document.overviews.flatMap(({ lines }) => lines)) checkExplained(line.replaceAll(titleOf(one), (own) => '　'.repeat(own.length)), rules, null, () => placeOfWords(line, [document.source]), report);
      // what is to be cannot stand in the text in force alone
      const isOpen = next === null || old === null;
      const ofCases = casesToldBy(document, told);
      told.forEach((line, i) => {
        const place = (): Label => placeOfWords(line, [document.source]);
        const differing = sayPeriods(line, told[i - 1] ?? '', periods, place, report);
        if (!ofCases[i]) checkToldProvisions(line, titleOf(one), provisions, isAmended, place, report);
        for (const sentence of ofCases[i] ? [] : sentencesTold(line, headOf(line, told[i - 1] ?? ''))) {
          for (const retold of retoldIn(sentence, rules)) {
            if (isOfCase(line, sentence.from + retold.one.start) || differing.some((words) => words.includes(retold.one.printed)) || (isOpen && (PROPOSED.test(sentence.words.slice(0, retold.one.start)) || tenseAt(sentence.words, retold.one) !== ''))) continue;
            say(retold, place(), report);
          }
          if (isAmended) for (const retold of unchangedIn(sentence, rules)) say(retold, place(), report);
        }
      });
    }
  }
}

/** What a leaflet tells of the numbers and the offices of the regulation that it is made for. */
function checkLeaflet(lines: readonly string[], title: string, source: Source, regulation: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const { next, old } = versionsOf(regulation);
  const rules = rulesOf(next, old);
  const ofCases = linesOfCases(lines, title);
  lines.forEach((line, i) => {
    if (ofCases[i]) return;
    for (const sentence of sentencesTold(line, headOf(line, lines[i - 1] ?? ''))) for (const retold of retoldIn(sentence, rules)) if (!isOfCase(line, sentence.from + retold.one.start)) say(retold, placeOfWords(line, [source]), report);
  });
}

/** What the 說明 of a row tells of the provision that it amends. */
function checkExplanations(table: ComparisonTable, rules: Rules, report: Report): void {
  for (const { amended, current, explanation } of table.rows) {
    const numbers = [amended, current].flatMap((cell) => (cell && isProvision(cell) ? String(cell.number) : []));
    if (numbers.length > 0) for (const line of explanation) checkExplained(line, rules, numbers, () => placeOfWords(line, sourcesOf(table)), report);
  }
}

/** 仍由副校長擔任召集人, 本次未修正 */
const STAYS = /仍|維持|未修正|未[更變]動|不變|照舊|如舊/;
/** Other laws, and other provisions than the own one, have numbers of their own. */
const OF_OTHERS = /[法例](?!定|令|律)|辦法|準則|細則|要點|規則|標準|部|署/;
/** A line of an explanation or an overview, of these provisions or of the one that it names. Of explanations what was, of overviews what stays: the rest is compared with the rows. */
function checkExplained(line: string, rules: Rules, numbers: readonly string[] | null, place: () => Label, report: Report): void {
  for (const sentence of sentencesTold(line, '')) {
    const own = numbers ?? (sentence.cited === null ? null : [sentence.cited]);
    if (OF_OTHERS.test(sentence.words.replace(/本(?:辦法|準則|細則|要點|規則)/g, '')) || (numbers !== null && sentence.cited !== null && !numbers.includes(sentence.cited))) continue;
    for (const retold of retoldIn(sentence, rules, ({ rule, age }) => own === null || own.includes(rule.provision) || (numbers === null && age === 'old'))) {
      // what stays was not changed
      const stays = rules.byUnit.get(retold.one.unit)!.some(({ rule, own: other, age }) => age !== 'old' && rule.provision === retold.candidate.rule.provision && saysSame(other, retold.candidate.own));
      const isOf = numbers === null ? tenseAt(sentence.words, retold.one) !== 'old' : tenseAt(sentence.words, retold.one) === 'old' && !stays;
      if ((!isName(retold.one) || (numbers === null && STAYS.test(sentence.words))) && isOf) say(retold, place(), report);
    }
  }
}

const sayPeriod = (printed: string, other: PlacedPeriod, place: Label, report: Report): void =>
  report(diagnose('FG3041', { printed, other: other.printed, subject: [...other.events][0] ?? '期間' }, place, { related: [{ ...placeOf(other.version, other.element, other.at, other.at + other.printed.length), note: { zh: `這裡寫「${other.printed}」`, en: `here it is ${other.printed}` } }] }));

/** Periods of a line that begin with one of the rules and end on another day; what was told of. */
function sayPeriods(line: string, above: string, periods: readonly PlacedPeriod[], place: () => Label, report: Report): string[] {
  return periodsIn(line, above).flatMap((one) => {
    const other = periods.find((rule) => differ(one, rule));
    if (!other || periods.some((rule) => isOnePeriod(one, rule))) return [];
    sayPeriod(one.printed, other, place(), report);
    return [one.printed];
  });
}
const isOnePeriod = (a: Pick<PlacedPeriod, 'from' | 'to'>, b: Pick<PlacedPeriod, 'from' | 'to'>): boolean => [[a.from, b.from], [a.to, b.to]].every(([x, y]) => x!.month === y!.month && x!.day === y!.day);

const WHOLE = /(?<!修正前)全文(?:共計|合計|總計|計有|共有|共|計)?([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})[條點](?!之|第|[至、及])/;

/** 全文共二十二條: as many as one of the texts has. */
function checkWhole(line: string, source: Source, versions: readonly RegulationVersion[], report: Report): void {
  const [said, digits] = WHOLE.exec(line) ?? [];
  const counts = versions.map(({ text }) => text.body.filter(isProvision).length);
  if (said === undefined || counts.includes(parseNumeral(digits!) ?? 0)) return;
  const [{ text: { style, title }, source: other }] = versions as [RegulationVersion, ...RegulationVersion[]];
  report(diagnose('FG6081', { said, printed: `${formatNumeral(counts[0]!)}${style}`, what: 'number' }, placeOfWords(line, [source]), { related: [{ ...placeOfWords(title, [other]), note: { zh: `這裡有${formatNumeral(counts[0]!)}${style}`, en: `this one has ${counts[0]!}` } }] }));
}

/** Do its subject lines, or what it announces, name this regulation and no other one? */
export const isAboutOne = ({ subjects, announcements }: ReadDocument, title: string): boolean => (subjects.length > 0 && subjects.every((line) => isSubject(line, title))) || (announcements.length > 0 && announcements.every(({ regulation }) => isSameName(regulation, title)));

/** What a text says of the rules of others that it names, and what its tables tell of its own ones. */
export function checkRetoldInText(version: RegulationVersion, others: ReadonlyMap<string, RegulationVersion>, report: Report): void {
  // what stands in the table itself is what is told
  const own = { ...rulesOf(version, null), bare: new Map() };
  const periods = periodsOf(version);
  for (const [one, other] of differingIn(periods)) sayPeriod(one.printed, other, placeOfPeriod(one), report);
  for (const { retold, element, at } of partsToldIn(version)) say(retold, placeOf(version, element, at, at + retold.one.printed.length), report);
  for (const [title, other] of others) {
    // two texts are compared once
    if (title < version.text.title) continue;
    const told = periodsOf(other);
    for (const one of periods) {
      const rule = told.find((another) => differ(one, another) && [...one.pairs].filter((pair) => another.pairs.has(pair)).length >= LEAST_OF_TWO_TEXTS);
      if (rule && !told.some((another) => isOnePeriod(one, another))) sayPeriod(one.printed, rule, placeOfPeriod(one), report);
    }
  }
  for (const top of version.text.body) {
    walk(top, (element) => {
      for (const { line, from, row, says, isOf } of element.cells ? linesOfTable(element) : []) {
        const other = [...others].find(([title]) => row.some((cell) => isNamed(cell, title)))?.[1];
        // numbers in cells of their own are compared with the sentences as such
        if (!other && !says) continue;
        const isMeant = ({ rule }: Candidate): boolean => rule.element.cells === null && isOf(rule);
        for (const sentence of sentencesTold(line, '')) for (const retold of retoldIn(sentence, other ? rulesOf(other, null) : own, isMeant)) if (sentence.from + retold.one.start > from) say(retold, placeOf(version, element, 0, 0), report);
      }
    });
  }
  if (others.size > 0) checkNamed(version, others, report);
}

const LEAST_OF_TWO_TEXTS = 2;
const placeOfPeriod = ({ version, element, at, printed }: PlacedPeriod): Label => (element.cells ? placeOf(version, element, 0, 0) : placeOf(version, element, at, at + printed.length));

const isNamed = (words: string, title: string): boolean => {
  const name = bareName(title.replace(/[（(][^（）()]*[）)]/g, ''));
  return name.length >= 2 && words.includes(name.length === 2 ? `依${name}` : name);
};

/** 依選課辦法第四條，…；停車費（依停車管理辦法收取）：…: of the provision where one is named. */
function checkNamed(version: RegulationVersion, others: ReadonlyMap<string, RegulationVersion>, report: Report): void {
  const { parents } = indexElements(version.text);
  const cited = citationsOf(version.text, [...others.keys()]);
  for (const top of version.text.body) {
    walk(top, (element) => {
      if (element.cells) return;
      const above = parents.get(element.id);
      const lead = above && /[：:]$/.test(above.text) ? above.text : '';
      for (const { 0: sentence, index } of element.text.matchAll(/[^。]+/g)) {
        const [title, other] = [...others].find(([name]) => isNamed(sentence + lead, name)) ?? [];
        if (!other || title === undefined) continue;
        const found = cited.filter((one) => one.element === element && one.citation.kind === 'other' && one.citation.span.start >= index && one.citation.span.end <= index + sentence.length);
        const provision = found.length === 1 ? findElement(other.text, found[0]!.citation.steps) : null;
        const own = provision && isFound(provision) ? new Set(subtree(provision.element).map(({ id }) => id)) : null;
        for (const told of sentencesTold(sentence, lead)) {
          for (const retold of retoldIn(told, rulesOf(other, null), ({ rule }) => own === null || own.has(rule.element.id))) say(retold, placeOf(version, element, index + told.from + retold.one.start, index + told.from + retold.one.end), report);
        }
      }
    });
  }
}
