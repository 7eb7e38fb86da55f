/** What the 說明 of a row says of its provision as a whole, against the two cells: new, gone, renumbered, kept, in other words. */
import { contentOf, similarity } from '../compare/similarity.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { isDeletedCell, isEmptyCell } from '../import/table-lines.ts';
import { isProvision } from '../model/regulation.ts';
import { topicsIn } from './row-claims.ts';
import { ADD, CHANGE, DELETE, END, GLUE, KEEP, MOVE } from './words-of-change.ts';

/** `reworded`: only its words change, so that both cells hold it; `unmoved`: it keeps its number. */
export type WholeClaim = 'added' | 'deleted' | 'unmoved' | 'moved' | 'kept' | 'reworded';
export type KindMistake = 'amended' | 'added' | 'deleted' | 'sameNumber' | 'silentMove' | 'differs';

const LIST_NUMBER = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[0-9０-９]{1,2}\s*[.．、)）]|[（(][一二三四五六七八九十0-9]{1,3}[）)])\s*/;

/** Statements of the 說明, without the numbers of its list. */
export const statementsOf = (row: ReadRow): string[] => row.explanation.map((line) => line.trim().replace(LIST_NUMBER, ''));

const CLAUSE = `(?:^|[，。；])${GLUE}`;
const OWN = '本[條點](?:文)?';
const CURRENT = '現行(?:條文|規定|[條點]文)';
const CLAIMS: Readonly<Record<WholeClaim, RegExp>> = {
  added: new RegExp(`(?:^(?:爰|擬|茲)?${ADD}條文|${CLAUSE}(?:${OWN}${GLUE}${ADD}(?:條文)?|${ADD}${OWN}(?:條文|規定)?))${END}`),
  deleted: new RegExp(`(?:^(?:${OWN}|${CURRENT})${GLUE}${DELETE}|${CLAUSE}(?:${DELETE}${OWN}(?:條文|規定)?|${OWN}${GLUE}${DELETE}))${END}`),
  unmoved: new RegExp(`${CLAUSE}(?:${OWN})?(?:[條點]次${GLUE}(?:仍|仍予)?(?:${KEEP}|不變)|維持(?:原|現行|既有)(?:有)?[條點]次)${END}`),
  moved: new RegExp(`(?:^|^[^。；「]{1,30}，)(?:${OWN})?[條點]次(?:往前|往後|依序|配合|隨同|隨之|${GLUE})*(?:${MOVE}|${CHANGE})${END}`),
  kept: new RegExp(`^(?:${OWN}|[條點]文)?(?:之)?(?:條文|規定|內容)?(?:均|皆)?${KEEP}(?:，(?:僅|不|並未|無|照列)[^。]*)?。?$`),
  reworded: new RegExp(`^(?:(?:${OWN})?(?:(?:酌作|酌為|酌予)?(?:文字|標點符號)(?:酌作|酌予|作)?修正|${CHANGE}第[一二三四五六七八九十]{1,2}[項款](?:文字|規定)?(?:，以[^，]*)?)|(?:${CURRENT}|${OWN})${GLUE}${CHANGE})。?$`),
};

/** What the statement says of the provision as a whole; nothing where it speaks of something else. */
const wholeClaims = (statement: string): WholeClaim[] => {
  const readings = [statement, ...topicsIn(statement).map(({ words }) => words)];
  return (Object.keys(CLAIMS) as WholeClaim[]).filter((kind) => readings.some((words) => CLAIMS[kind].test(words)));
};

/** What the row shows where the statement says another kind of change; null when they agree. */
export function contradictedKind(row: ReadRow, statement: string): KindMistake | null {
  for (const claim of wholeClaims(statement)) {
    const mistake = AGAINST[claim](row, statement);
    if (mistake) return mistake;
  }
  return null;
}

const likeness = ({ amended, current }: ReadRow): number => (amended && current ? similarity(contentOf(amended), contentOf(current)) : 0);
const hasNoCurrent = ({ amended, current, deletedMark, printed }: ReadRow): boolean => amended !== null && current === null && !deletedMark && isEmptyCell(printed.current);
/** A provision that the row deletes. */
export const isGone = ({ amended, current, deletedMark, printed }: ReadRow): boolean => current !== null && (deletedMark || (amended === null && (isEmptyCell(printed.amended) || isDeletedCell(printed.amended))));
/** A new provision may have come from another one, a row be about several. */
const tellsOfOthers = (row: ReadRow): boolean => row.explanation.some((line) => /移列|移置|現行|合併|併入|原(?:條文|規定|第)|[條點]次/.test(line));

/** What comes from elsewhere may be in other words. */
const isMerged = (row: ReadRow): boolean => row.explanation.some((line) => /移列|移置|合併|併入|分列|(?:現行|原)(?:條文|規定)?第/.test(line));

/** 本條新增, and beside it 修正進用之規定: what is new is not amended. */
const AMENDS = new RegExp(`^(?:${GLUE}${CHANGE}|刪除)(?!第|名稱)[^。；「」]{2,}`);
const isAmendedBeside = (row: ReadRow): boolean => !tellsOfOthers(row) && statementsOf(row).length > 1 && statementsOf(row).slice(1).some((one) => AMENDS.test(one));

const AGAINST: Readonly<Record<WholeClaim, (row: ReadRow, statement: string) => KindMistake | null>> = {
  added: (row) => {
    const { amended, current, deletedMark } = row;
    if (current && (!amended || deletedMark)) return 'deleted';
    if (current && amended && isAmendedBeside(row)) return 'amended';
    return likeness(row) >= (String(amended?.number) === String(current?.number) ? 0.2 : 0.8) ? 'amended' : null;
  },
  deleted: (row) => {
    const { amended, current, deletedMark } = row;
    if (hasNoCurrent(row)) return 'added';
    // that other words take the number at once is said in a statement of its own
    const isAll = statementsOf(row).length === 1 && String(amended?.number) === String(current?.number);
    return amended !== null && current !== null && !deletedMark && (isAll || likeness(row) >= 0.5) ? 'amended' : null;
  },
  unmoved: ({ amended, current, deletedMark }) => (amended && current && !deletedMark && isProvision(amended) && isProvision(current) && String(amended.number) !== String(current.number) ? 'silentMove' : null),
  moved: (row) => {
    const { amended, current } = row;
    if (isGone(row)) return tellsOfOthers({ ...row, explanation: row.explanation.slice(1) }) ? null : 'deleted';
    if (amended && current && !row.deletedMark) return isProvision(amended) && isProvision(current) && String(amended.number) === String(current.number) ? 'sameNumber' : null;
    return current === null ? 'added' : null;
  },
  kept: (row, statement) => {
    const { amended, current } = row;
    if (hasNoCurrent(row) || isGone(row)) return tellsOfOthers(row) ? null : isGone(row) ? 'deleted' : 'added';
    if (!amended || !current || row.deletedMark || contentOf(amended).key === contentOf(current).key) return null;
    // 第二項酌作修正；內容未修正: the rest of it
    return statement.startsWith('本') || statementsOf(row).every((one) => wholeClaims(one).some((claim) => claim === 'kept' || claim === 'moved')) ? 'differs' : null;
  },
  reworded: (row) => ((hasNoCurrent(row) || isGone(row)) && !(row.explanation.length > 1 && tellsOfOthers(row)) && !isMerged(row) ? (isGone(row) ? 'deleted' : 'added') : null),
};
