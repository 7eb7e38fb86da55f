/** What the 說明 of a row says of its provision as a whole, against the two cells: new, gone, renumbered, kept, in other words. */
import { contentOf, similarity } from '../compare/similarity.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { isDeletedCell, isEmptyCell } from '../import/table-lines.ts';
import { isProvision } from '../model/regulation.ts';

/** `reworded`: only its words change, so that both cells hold it. */
export type WholeClaim = 'added' | 'deleted' | 'moved' | 'kept' | 'reworded';
export type KindMistake = 'amended' | 'added' | 'deleted' | 'sameNumber' | 'differs';

const LIST_NUMBER = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[0-9０-９]{1,2}\s*[.．、)）]|[（(][一二三四五六七八九十0-9]{1,3}[）)])\s*/;

/** Statements of the 說明, without the numbers of its list. */
export const statementsOf = (row: ReadRow): string[] => row.explanation.map((line) => line.trim().replace(LIST_NUMBER, ''));

const END = '(?=[，。；,;]|$)';
const CLAUSE = '(?:^|[，。；])(?:爰|並|擬|茲|應|予|予以)*';
const OWN = '本[條點]';
const CLAIMS: Readonly<Record<WholeClaim, RegExp>> = {
  added: new RegExp(`^(?:爰|擬|茲)?(?:${OWN}(?:係|為)?(?:新增|增訂|新訂)(?:條文)?|(?:新增|增訂|新訂)(?:${OWN}(?:條文|規定)?|條文))${END}`),
  deleted: new RegExp(`(?:^${OWN}(?:予以|爰予|業已|規定)*刪除|${CLAUSE}(?:刪除${OWN}(?:條文|規定)?|將?${OWN}(?:予以|規定)*刪除))${END}`),
  moved: new RegExp(`(?:^|^[^。；]{1,20}，)(?:${OWN})?[條點]次(?:往前|往後|依序)?(?:變更|遞移|遞延|遞改|調整|順移|前移|後移|順延)${END}`),
  kept: new RegExp(`^(?:${OWN}|[條點]文)?(?:之)?(?:條文|規定|內容)?(?:均)?(?:未(?:作|予)?(?:修正|變更)|無修正|同現行(?:條文|規定)|維持(?:原|現行)(?:條文|規定))。?$`),
  reworded: new RegExp(`^(?:${OWN}(?:文)?)?(?:(?:酌作|酌為|酌予)?(?:文字|標點符號)(?:酌作|酌予|作)?修正|修正第[一二三四五六七八九十]{1,2}[項款](?:文字|規定)?)。?$`),
};

/** What the statement says of the provision as a whole; null where it speaks of something else. */
export const wholeClaim = (statement: string): WholeClaim | null => (Object.keys(CLAIMS) as WholeClaim[]).find((kind) => CLAIMS[kind].test(statement)) ?? null;

/** What the row shows where the statement says another kind of change; null when they agree. */
export function contradictedKind(row: ReadRow, statement: string): KindMistake | null {
  const claim = wholeClaim(statement);
  return claim && AGAINST[claim](row, statement);
}

const likeness = ({ amended, current }: ReadRow): number => (amended && current ? similarity(contentOf(amended), contentOf(current)) : 0);
const hasNoCurrent = ({ amended, current, deletedMark, printed }: ReadRow): boolean => amended !== null && current === null && !deletedMark && isEmptyCell(printed.current);
/** A provision that the row deletes. */
export const isGone = ({ amended, current, deletedMark, printed }: ReadRow): boolean => current !== null && (deletedMark || (amended === null && (isEmptyCell(printed.amended) || isDeletedCell(printed.amended))));
/** A new provision may have come from another one, a row be about several. */
const tellsOfOthers = (row: ReadRow): boolean => row.explanation.some((line) => /移列|移置|現行|合併|併入|原(?:條文|規定|第)|[條點]次/.test(line));

const AGAINST: Readonly<Record<WholeClaim, (row: ReadRow, statement: string) => KindMistake | null>> = {
  added: (row) => {
    const { amended, current, deletedMark } = row;
    if (current && (!amended || deletedMark)) return 'deleted';
    return likeness(row) >= (String(amended?.number) === String(current?.number) ? 0.2 : 0.8) ? 'amended' : null;
  },
  deleted: (row) => {
    const { amended, current, deletedMark } = row;
    if (hasNoCurrent(row)) return 'added';
    return amended !== null && current !== null && likeness(row) >= 0.5 && !deletedMark ? 'amended' : null;
  },
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
    return statement.startsWith('本') || statementsOf(row).every((one) => ['kept', 'moved'].includes(wholeClaim(one) ?? '')) ? 'differs' : null;
  },
  reworded: (row) => ((hasNoCurrent(row) || isGone(row)) && !tellsOfOthers(row) ? (isGone(row) ? 'deleted' : 'added') : null),
};
