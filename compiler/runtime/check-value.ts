/** The check of one value against its type: the value in alias form, or what is wrong with it. */
import { isoDate, readIsoDate, readRocDate } from './dates.ts';
import { rationalText } from './decimal.ts';
import { MOST_ENTRIES } from './entries.ts';
import type { FieldType } from './input-shape.ts';
import { rational } from './rational.ts';
import { readDecimal, readInteger, readRational } from './read.ts';

/** A message in both languages. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type Checked =
  | { readonly ok: true; readonly value: unknown }
  /** `index`: place in a list, when the fault is in one element. */
  | { readonly ok: false; readonly message: Message; readonly index?: number };

const accept = (value: unknown): Checked => ({ ok: true, value });
const refuse = (zh: string, en: string): Checked => ({ ok: false, message: { zh, en } });

/** How a wrong value reads in a message; long ones are cut. */
function shownInput(value: unknown): string {
  if (typeof value === 'string') return `「${value.length > 40 ? `${value.slice(0, 40)}…` : value}」`;
  if (value === null) return 'null';
  if (Array.isArray(value)) return '一個清單';
  return typeof value === 'object' || typeof value === 'function' ? '一個物件' : String(value);
}

function checkInteger(value: unknown, low: number, high: number): Checked {
  if (typeof value !== 'number') return refuse(`要寫整數（不加引號），這裡是${shownInput(value)}`, 'expected an integer (without quotes)');
  if (!Number.isInteger(value)) return refuse(`要寫整數，這裡是 ${value}`, `expected an integer, got ${value}`);
  if (readInteger(value, low, high) === value) return accept(value);
  if (!Number.isSafeInteger(value)) return refuse(`${value} 太大，無法精確表示`, `${value} is too large to be exact`);
  return refuse(`要在 ${low} 到 ${high} 之間，這裡是 ${value}`, `expected ${low} to ${high}, got ${value}`);
}

function checkDecimal(value: unknown, places: number, low: number, high: number): Checked {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(`要寫數字（不加引號），這裡是${shownInput(value)}`, 'expected a number (without quotes)');
  const scale = 10 ** places;
  if (readDecimal(value, scale, low, high) === readDecimal(value, scale, low, high)) return accept(value);
  const limit = (scaled: number): string => rationalText(rational(BigInt(scaled), BigInt(scale)));
  if (value < low / scale || value > high / scale) {
    return refuse(`要在 ${limit(low)} 到 ${limit(high)} 之間，這裡是 ${value}`, `expected ${limit(low)} to ${limit(high)}, got ${value}`);
  }
  return refuse(`最多 ${places} 位小數，這裡是 ${value}`, `at most ${places} decimal places, got ${value}`);
}

function checkMember(value: unknown, members: readonly (readonly [string, string])[]): Checked {
  const found = members.find(([alias, name]) => alias === value || name === value);
  if (found) return accept(found[0]);
  return refuse(`要寫 ${members.map(([, name]) => name).join('、')} 其中之一，這裡是${shownInput(value)}`, `expected one of ${members.map(([alias]) => alias).join(', ')}`);
}

/** What is wrong with a list as a whole, if anything. */
export function listFault(value: unknown): Message | null {
  if (!Array.isArray(value)) return { zh: `要寫清單（[…]），這裡是${shownInput(value)}`, en: 'expected a list' };
  if (value.length <= MOST_ENTRIES) return null;
  return { zh: `最多 ${MOST_ENTRIES} 筆，這裡有 ${value.length} 筆`, en: `at most ${MOST_ENTRIES} entries, got ${value.length}` };
}

function checkList(value: unknown, element: FieldType): Checked {
  const fault = listFault(value);
  if (fault || !Array.isArray(value)) return { ok: false, message: fault! };
  const list: unknown[] = [];
  for (const [index, one] of value.entries()) {
    const checked = checkValue(one, element);
    if (!checked.ok) return { ...checked, index };
    list.push(checked.value);
  }
  return accept(list);
}

function checkDate(value: unknown): Checked {
  const iso = readIsoDate(value);
  const days = iso === iso ? iso : readRocDate(value);
  if (days === days) return accept(isoDate(days));
  return refuse(`要寫存在的日期，如 2026-05-28 或 115年5月28日，這裡是${shownInput(value)}`, 'expected an existing date such as 2026-05-28');
}

/** Checks one value; members and dates come back in alias and ISO form. */
export function checkValue(value: unknown, type: FieldType): Checked {
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? accept(value) : refuse(`要寫 true（是）或 false（否），這裡是${shownInput(value)}`, 'expected true or false');
    case 'text':
      return typeof value === 'string' ? accept(value) : refuse(`要寫文字，這裡是${shownInput(value)}`, 'expected text');
    case 'date':
      return checkDate(value);
    case 'integer':
      return checkInteger(value, type.low, type.high);
    case 'decimal':
      return checkDecimal(value, type.places, type.low, type.high);
    case 'rational':
      return readRational(value, type.low, type.high) ? accept(value) : refuse(`要寫範圍內的數或分數（"25/3"），這裡是${shownInput(value)}`, 'expected a number in range, or a fraction such as "25/3"');
    case 'enumeration':
      return checkMember(value, type.members);
    case 'list':
      return checkList(value, type.element);
    case 'record':
      return refuse('是清單裡的一筆，不能單獨寫', 'an entry stands in a list only');
  }
}
