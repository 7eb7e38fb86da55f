/** What papers tell again that is no number: 不計入 of what the rule counts, 考試後 of what it asks for before, on whose cost. It has to be what the rule says. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { placeOf } from '../check/citations.ts';
import { printedLines } from '../model/regulation.ts';
import { versionsOf } from './check-computed.ts';
import { headOf, isAboutOne, linesToldBy, titleOf } from './check-retold.ts';
import { isRegulation } from './check-told-inside.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import type { Roles } from './sort-documents.ts';
import { evenPrint, evenVersion } from './text/even-print.ts';
import { senseRulesOf, toldOtherwise, type ToldOtherwise } from './text/sense-match.ts';
import { sentencesTold } from './text/told-match.ts';

type Texts = Pick<Roles, 'table' | 'draft' | 'base'>;

/** Leaflets in the form of rules: 申請須知, 施行細節說明. */
const LEAFLET = /須知|說明|注意事項|細節|簡章|問答|指引|手冊/;
export const isLeaflet = (one: Texts): boolean => one.table === null && (one.draft === null || one.base === null) && LEAFLET.test(titleOf(one));

/** Papers beside one regulation, or about one of several; leaflets that have the form of rules, too. */
export function checkSensesInPapers(documents: readonly ReadDocument[], roles: readonly Texts[], report: Report): void {
  const regulations = roles.filter((one) => isRegulation(titleOf(one)) && !isLeaflet(one));
  for (const one of regulations) {
    const { next, old } = versionsOf(one);
    if (!next && !old) continue;
    const rules = senseRulesOf(next && evenVersion(next), old && evenVersion(old));
    for (const document of documents) {
      if (regulations.length > 1 && !isAboutOne(document, titleOf(one))) continue;
      const told = linesOf(document, roles);
      told.forEach((line, i) => {
        const printed = evenPrint(line);
        for (const sentence of sentencesTold(printed, headOf(printed, evenPrint(told[i - 1] ?? '')))) for (const otherwise of toldOtherwise(sentence, rules)) say(otherwise, placeOfWords(line, [document.source]), report);
      });
    }
  }
}

/** The lines of a paper, or of a leaflet. */
export function linesOf(document: ReadDocument, roles: readonly Texts[]): string[] {
  const lines = linesToldBy(document);
  const leaflets = document.texts.filter((text) => roles.some((one) => isLeaflet(one) && (one.base === text.version || one.draft === text)));
  return lines.length > 0 ? lines : leaflets.flatMap(({ version }) => version.text.body.flatMap(printedLines));
}

function say({ one, candidate: { rule, own } }: ToldOtherwise, place: Label, report: Report): void {
  const other = placeOf(rule.version, rule.element, rule.from + own.start, rule.from + own.end);
  report(diagnose('FG3041', { printed: one.printed, other: own.printed, subject: one.clause.trim() }, place, { related: [{ ...other, note: { zh: `這裡寫「${own.printed}」`, en: `here it is ${own.printed}` } }] }));
}
