/** What papers tell again that is no number: 不計入 of what the rule counts, 考試後 of what it asks for before, on whose cost. It has to be what the rule says. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { placeOf } from '../check/citations.ts';
import { versionsOf } from './check-computed.ts';
import { headOf, isAboutOne } from './check-retold.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { casesToldBy, linesOfLeaflets, linesToldBy, sortLeaflets, titleOf } from './leaflets.ts';
import type { Roles } from './sort-documents.ts';
import { senseRulesOf, toldOtherwise, type ToldOtherwise } from './text/sense-match.ts';
import { sentencesTold } from './text/told-match.ts';

type Texts = Pick<Roles, 'table' | 'draft' | 'base'>;

/** Papers beside one regulation, or about one of several; leaflets that have the form of rules, too. */
export function checkSensesInPapers(documents: readonly ReadDocument[], roles: readonly Texts[], report: Report): void {
  const { regulations, leaflets } = sortLeaflets(roles);
  for (const one of regulations) {
    const { next, old } = versionsOf(one);
    if (!next && !old) continue;
    const rules = senseRulesOf(next, old);
    for (const document of documents) {
      if (regulations.length > 1 && !isAboutOne(document, titleOf(one))) continue;
      const told = linesOf(document, leaflets);
      const ofCases = casesToldBy(document, told);
      told.forEach((line, i) => {
        if (ofCases[i]) return;
        for (const sentence of sentencesTold(line, headOf(line, told[i - 1] ?? ''))) for (const otherwise of toldOtherwise(sentence, rules)) say(otherwise, placeOfWords(line, [document.source]), report);
      });
    }
  }
}

/** The lines of a paper, or of a leaflet. */
export function linesOf(document: ReadDocument, leaflets: readonly Texts[]): readonly string[] {
  const lines = linesToldBy(document);
  return lines.length > 0 ? lines : linesOfLeaflets(document, leaflets).flatMap((one) => one.lines);
}

function say({ one, candidate: { rule, own } }: ToldOtherwise, place: Label, report: Report): void {
  const other = placeOf(rule.version, rule.element, rule.from + own.start, rule.from + own.end);
  report(diagnose('FG3041', { printed: one.printed, other: own.printed, subject: one.clause.trim() }, place, { related: [{ ...other, note: { zh: `這裡寫「${own.printed}」`, en: `here it is ${own.printed}` } }] }));
}
