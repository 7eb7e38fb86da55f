/** The article of another law that the 說明 of a row gives as its ground, against the one that the row came to cite. */
import { findCitations } from '../../lang/citations.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { Altered } from './check-copies.ts';
import { bareName } from './text/names.ts';

interface Cited {
  readonly law: string;
  readonly article: string;
  readonly printed: string;
}

const CITES = /[法例則程點]」?\s*第/;

function lawsIn(text: string): Cited[] {
  if (!CITES.test(text)) return [];
  return findCitations(text).flatMap(({ kind, regulation, steps: [first] }): Cited[] => {
    if (kind !== 'other' || regulation === null || first?.kind !== 'provision') return [];
    const law = bareName(regulation);
    const article = first.number.join('之');
    return [{ law, article, printed: `${law}第${article}${first.word ?? '條'}` }];
  });
}

const COMPARES = /參[考照酌]|比照|仿|[相類][似同]|立法例|例如/;

/** 依大學法第二十八條增列 in a row whose amended cell is the first one to cite 大學法第二十六條, where nothing in the 說明 names that. */
export function otherArticles({ amended, current, explanation }: ReadRow): Altered[] {
  const told = lawsIn(explanation.join('\n'));
  // what another law says in the like is no ground
  const grounds = told.length === 0 ? [] : lawsIn(explanation.join('\n').split(/[。\n]/).filter((sentence) => !COMPARES.test(sentence)).join('。\n'));
  if (grounds.length === 0 || !amended) return [];
  const inCell = (element: Element | null): Cited[] => (element ? lawsIn(printedLines(element).join('\n')) : []);
  const [next, old] = [inCell(amended), inCell(current)];
  return [...new Set(grounds.map(({ law }) => law))].flatMap((law): Altered[] => {
    const of = (all: readonly Cited[]): Cited[] => all.filter((one) => one.law === law);
    const has = (all: readonly Cited[], { article }: Cited): boolean => all.some((one) => one.article === article);
    const [own, printed] = [of(told), of(next)];
    const added = printed.filter((one) => !has(of(old), one));
    if (added.length !== 1 || own.some((one) => has(printed, one) || has(of(old), one))) return [];
    return [{ said: of(grounds)[0]!.printed, printed: added[0]!.printed, column: 'amended' }];
  });
}
