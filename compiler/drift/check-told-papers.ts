/** An announcement and the minutes that it follows, with no regulation beside them: what both tell of one thing, each read as a text that the other one tells. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { placeOf } from '../check/citations.ts';
import { headOf } from './check-retold.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { casesToldBy, linesToldBy, sortLeaflets } from './leaflets.ts';
import { textOfPaper } from './paper-text.ts';
import type { Roles } from './sort-documents.ts';
import { isOfCase } from './text/case-lines.ts';
import { retoldIn, sentencesTold, type Retold } from './text/told-match.ts';
import { rulesOf, type Rules } from './text/told-rules.ts';
import { isCounted, tenseAt } from './text/told-slots.ts';

interface Paper {
  readonly document: ReadDocument;
  readonly rules: Rules;
  readonly lines: readonly string[];
}
interface Told extends Retold {
  readonly line: string;
}

/** Numbers that two papers tell otherwise, where each is taken for the other one. */
export function checkToldBetweenPapers(documents: readonly ReadDocument[], roles: readonly Pick<Roles, 'table' | 'draft' | 'base'>[], report: Report): void {
  if (sortLeaflets(roles).regulations.length > 0) return;
  const papers = documents.flatMap((document): Paper[] => {
    const lines = linesToldBy(document);
    const read = lines.length === 0 ? null : textOfPaper({ source: document.source, paper: document.lines });
    return read ? [{ document, lines, rules: rulesOf(read.version, null) }] : [];
  });
  papers.forEach((one, i) => {
    for (const other of papers.slice(i + 1)) {
      const back = toldOf(one, other);
      const told = back.length === 0 ? [] : toldOf(other, one);
      for (const { one: slot, candidate: { rule, own }, line } of told.filter((here) => back.some((there) => isMutual(here, there)))) {
        const place = placeOf(rule.version, rule.element, rule.from + own.start, rule.from + own.end);
        report(diagnose('FG3041', { printed: slot.printed, other: own.printed, subject: slot.clause.trim() }, placeOfWords(line, [other.document.source]), { related: [{ ...place, note: { zh: `這裡寫「${own.printed}」`, en: `here it is ${own.printed}` } }] }));
      }
    }
  });
}

const isMutual = (here: Retold, there: Retold): boolean => here.one.printed === there.candidate.own.printed && there.one.printed === here.candidate.own.printed;

/** What the lines of one paper tell of another one with other numbers. */
function toldOf({ document, lines }: Paper, { rules }: Paper): Told[] {
  const ofCases = casesToldBy(document, lines);
  return lines.flatMap((line, i) => {
    return ofCases[i] ? [] : sentencesTold(line, headOf(line, lines[i - 1] ?? '')).flatMap((sentence) =>
      retoldIn(sentence, rules).filter(({ one }) => isCounted(one) && !isOfCase(line, sentence.from + one.start) && tenseAt(sentence.words, one) === '').map((retold) => ({ ...retold, line })));
  });
}
