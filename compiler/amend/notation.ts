/** What a new text leaves to the one in force: a title, an institution and a history that it does not print, and the notation of its numbers (第 1 條 for 第一條). */
import { formatNumeral } from '../../lang/numerals.ts';
import { isProvision, type Element, type ProvisionNumber, type RegulationText } from '../model/regulation.ts';

const DIGITS = /^(第( ?)[0-9]+)(?:-[0-9]+)?( ?)條$/;
const NUMERALS = /^第[零〇一二三四五六七八九十百千]+條(?:之[一二三四五六七八九十百]+)?$/;

const markersOf = (text: RegulationText): string[] => text.body.filter(isProvision).map((e) => e.marker);

export interface AsPrinted {
  readonly text: RegulationText;
  /** How the new text prints a number, and how the one in force does; null where they agree. */
  readonly notation: { readonly next: string; readonly old: string } | null;
  /** What the old text prints and the new one leaves out. */
  readonly unprinted: readonly ('名稱' | '機關' | '沿革')[];
}

const HEAD = [['名稱', 'title'], ['機關', 'institution'], ['沿革', 'history']] as const;

/** The new text with the title, the institution, the history and the notation of the old one, where it has none of its own or only writes its numbers otherwise. */
export function asOldPrints(old: RegulationText, next: RegulationText): AsPrinted {
  const unprinted = HEAD.filter(([, key]) => next[key].length === 0 && old[key].length > 0);
  const text = { ...next, ...Object.fromEntries(unprinted.map(([, key]) => [key, old[key]])) };
  const [ours, theirs] = [markersOf(old), markersOf(next)];
  const print = ours.every((m) => NUMERALS.test(m)) && theirs.every((m) => DIGITS.test(m)) ? inNumerals
    : ours.every((m) => DIGITS.test(m)) && theirs.every((m) => NUMERALS.test(m)) ? inDigits(DIGITS.exec(ours[0] ?? '第 1 條')!) : null;
  if (!print || ours.length === 0 || theirs.length === 0) return { text, notation: null, unprinted: unprinted.map(([word]) => word) };
  const renamed = (e: Element): Element => (isProvision(e) && e.number ? { ...e, marker: print(e.number) } : e);
  return { text: { ...text, body: text.body.map(renamed) }, notation: { next: theirs[0]!, old: print(next.body.find((e) => isProvision(e) && e.number)!.number!) }, unprinted: unprinted.map(([word]) => word) };
}

/** 5-1 → 第五條之一 */
const inNumerals = ([first, ...rest]: ProvisionNumber): string => `第${formatNumeral(first!)}條${rest.map((n) => `之${formatNumeral(n)}`).join('')}`;

/** 5-1 → 第 5-1 條, with the spaces of the sample. */
const inDigits = ([, , before = '', after = '']: RegExpExecArray) => (number: ProvisionNumber): string => `第${before}${number.join('-')}${after}條`;
