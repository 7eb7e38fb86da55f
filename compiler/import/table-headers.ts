/** The header row of a comparison table: which column is which, in any order and with any of the usual words. */
import { foldedKey } from '../compare/fold.ts';

/** Column numbers of a comparison table; null where it has no such column. */
export interface TableColumns {
  readonly amended: number;
  /** null in the table of a wholly new regulation (條文｜說明). */
  readonly current: number | null;
  readonly explanation: number | null;
  /** 備註, 提案單位: further columns, each with its head as printed. */
  readonly others: readonly (readonly [column: number, head: string])[];
  /** 條次, where the labels stand in a column of their own. */
  readonly number: number | null;
  /** What that column numbers: 條 under 條次, 點 under 點次; "" where its head does not say. */
  readonly unit: '條' | '點' | '';
  /** 修正名稱｜現行名稱｜說明: the rows are names of the regulation. */
  readonly names: boolean;
  /** The words of the amended and the current column as printed, white space left out. */
  readonly words: readonly string[];
}

type Role = 'amended' | 'current' | 'explanation' | 'number' | 'provisions';

const NOUN = '(?:條文|規定|要點|原則|準則|規程|須知|點次|條款|名稱|內容|辦法|細則|規則|文字|全文|法規|法規名稱|條次)';
const WHAT = `(?:草案)?${NOUN}{0,2}(?:草案)?(?:內容)?`;
const VERB = '(?:修正|修訂|增訂|增修|修改|新訂|變更|更新|(?:修正|增訂|新增|刪除)或?(?:修正|增訂|新增|刪除))';
const AMENDED = new RegExp(`^(?:擬|建議|新|[本此]次)?${VERB}(?:後)?(?:之)?${WHAT}$|^(?:新|提案|建議)(?:條文|規定|名稱|條款)$`);
/** Heads of new texts only beside that of the old one. */
const NEW = /^新(?:法|版|制)$|^修正建議$|^(?:修正|修訂)後?版本?$/;
const CURRENT = new RegExp(`^(?:現行|現有|原|原訂|原有|舊|(?:修正|修訂|修改|變更|更新)前)(?:之)?${WHAT}$|^舊(?:法|版|制)$|^(?:現行|原)版本?$`);
const REASON = '(?:說明|理由|備註|原因)';
const EXPLANATION = new RegExp(`^(?:(?:修正|修訂|增訂|增修|條文|訂定|修改|修法|變更)(?:之)?)?(?:(?:依據|緣由)[及與暨])?${REASON}(?:[及與暨或]?(?:${REASON}|依據|緣由))?(?:欄)?$`);
const NUMBER = /^(?:條次|點次|條號|項次|條點次|編號|序號)$/;
const PROVISIONS = /^(?:草案)?(?:條文|規定|要點|名稱|條款)(?:草案)?$/;

function roleOf(words: string): Role | null {
  if (NUMBER.test(words)) return 'number';
  if (PROVISIONS.test(words)) return 'provisions';
  if (EXPLANATION.test(words)) return 'explanation';
  if (CURRENT.test(words)) return 'current';
  return AMENDED.test(words) || NEW.test(words) ? 'amended' : null;
}

const SOME_TEXT = '(?:條文|條款|規定|內容|文字|全文|原文|文|條次|版本?)';
/** 調整後條文, 本校現行條文, 原文, 修正要旨: what offices write besides; a head of a text counts only where both texts have one. */
const OTHER_HEADS: readonly (readonly [Role, RegExp])[] = [
  ['explanation', /^[\u4e00-\u9fff]{0,6}(?:說明|理由|緣由|要旨|原因|依據)[\u4e00-\u9fff]{0,4}(?<![條規])$/],
  ['current', new RegExp(`^(?:[\\u4e00-\\u9fff]{0,4}(?:現行|現有|既有|目前|原有|原訂|原|舊)|[\\u4e00-\\u9fff]{2}前)之?[\\u4e00-\\u9fff]{0,3}${SOME_TEXT}$|^(?:既有|目前|原文|舊文|(?:修改|增修)前)$`)],
  ['amended', new RegExp(`^(?:[\\u4e00-\\u9fff]{2}後|[\\u4e00-\\u9fff]{0,4}(?:修正|修訂|修改|調整|異動|增訂|增修|更新|新))之?[\\u4e00-\\u9fff]{0,3}${SOME_TEXT}$|^(?:擬(?:修正|修訂|修改)?|(?:修改|增修)後)$`)],
];

/** The roles of heads of which one is not of the usual words, where it is clear what that column is. */
function withOtherHeads(words: readonly string[], roles: readonly (Role | null)[]): readonly (Role | null)[] {
  const found = words.map((head, i) => roles[i] ?? OTHER_HEADS.find(([role, pattern]) => head.length <= LONGEST_HEAD && pattern.test(head) && !roles.includes(role))?.[0] ?? null);
  const isClear = found.includes('amended') && found.includes('current') && new Set(found.filter((role) => role !== null)).size === found.filter((role) => role !== null).length;
  return isClear ? found : roles;
}
const LONGEST_HEAD = 14;

/** 修 正 條 文 → 修正條文; tags of cells that are kept as text are left out. */
const headerWords = (cell: string): string => foldedKey(cell.replace(/<[^<>]*>/g, '')).replace(/[()/]/g, '');
/** 條次／修正條文, 修正名稱／修正條文: what a cell heads for several kinds of rows; what stands beside 條次 is what the column holds. */
function roleOfAll(cell: string): Role | null {
  const kinds = cell.split(/[\/／｜|\n]/).map(headerWords).filter((words) => words !== '').map(roleOf);
  const roles = new Set(kinds.length > 2 || kinds.length < 2 ? [] : kinds.filter((role) => role !== 'number'));
  return roles.size === 1 ? [...roles][0]! : null;
}

/** 條文（現行）, 條文（修正後）: the brackets say which one. */
function roleInBrackets(cell: string): Role | null {
  const [, head, inner] = /^([^（(]+)[（(]([^（(）)]{1,6})[）)][\s　]*$/.exec(cell) ?? [];
  if (!head || !PROVISIONS.test(headerWords(head))) return null;
  const role = roleOf(headerWords(inner!)) ?? roleOf(headerWords(inner! + head));
  return role === 'current' || role === 'amended' ? role : null;
}

/** 修正條文（新）: words in brackets behind the head say it once more. */
const bareHeader = (cell: string): string => headerWords(cell.replace(/[（(][^（()）]{1,8}[）)][\s　]*$/, ''));

/** A row with the words of the cells that span it from above (點次 beside 修正規定, where 條文 spans two columns over it). */
export const headerCells = (rows: readonly (readonly string[])[], y: number): string[] => rows[y]!.map((cell, x) => {
  let at = y;
  while (at > 0 && rows[at]![x] === '^') at--;
  return rows[at]![x] ?? cell;
});

/** Do these words head a column of a comparison table? */
export const isColumnHead = (cell: string): boolean => (roleOf(headerWords(cell)) ?? roleInBrackets(cell) ?? roleOf(bareHeader(cell)) ?? roleOfAll(cell)) !== null;

/** Reads a row as a header; null when it is none: it needs the amended column, and the current one or an explanation. */
export function readColumns(cells: readonly string[]): TableColumns | null {
  const words = cells.map((cell) => (cell === '<' || cell === '^' ? '' : headerWords(cell)));
  const known = cells.map((cell, i) => (words[i] === '' ? null : (roleOf(words[i]!) ?? roleInBrackets(cell) ?? roleOf(bareHeader(cell)) ?? roleOfAll(cell))));
  const roles = words.some((text, i) => text !== '' && known[i] === null) ? withOtherHeads(words, known) : known;
  if (words.filter((text, i) => text !== '' && roles[i] === null).length > 1) return null;
  const at = (role: Role): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const [plain, current, explanation] = [at('provisions'), at('current'), at('explanation')];
  // 條文 over several columns is the head of heads
  if (plain !== null && at('amended') === null && cells[plain + 1] === '<') return null;
  // 條文 beside 修正後條款 is the column of labels; alone it is the new text
  const amended = at('amended') ?? plain;
  if (amended === null || (current === null && (explanation === null || NEW.test(words[amended]!)))) return null;
  const number = at('number') ?? (at('amended') === null ? null : plain);
  const numbers = number === null ? '' : words[number]!;
  const unit = /^條[次號]$/.test(numbers) ? '條' : numbers === '點次' ? '點' : '';
  const others = words.flatMap((head, i) => (head === '' || [amended, current, explanation, number, plain].includes(i) ? [] : [[i, head] as const]));
  return { amended, current, explanation, others, number, unit, names: roleOf(words[amended]!) !== null && words[amended]!.endsWith('名稱'), words: [amended, current].map((column) => (column === null ? '' : roleOf(words[column]!) ? words[column]! : bareHeader(cells[column]!))) };
}
