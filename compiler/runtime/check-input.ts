/**
 * The input check: Chinese names and aliases become aliases, every value that cannot be read is reported with its path and left out, so that
 * the evaluation takes it as unknown.
 */
import { checkValue, listFault, type Message } from './check-value.ts';
import { readablePart } from './readable.ts';
import type { FieldShape, InputShape, ReadFields, RecordShape } from './input-shape.ts';

/** Something wrong with the input. `path` is as written in the input; `message` is Chinese, `messageEn` English. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly messageEn: string;
}

export interface CheckedInput {
  /** The readable part of the input, keys and members by alias. */
  readonly value: object;
  readonly issues: readonly Issue[];
}

type Report = (path: readonly (string | number)[], message: Message) => void;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Named {
  readonly name: string;
  readonly alias: string;
}

/** Sorts the keys of an object to the parts they name; unknown keys and keys that name one part twice are reported, those in `unread` are left out. */
function keysByPart<T extends Named>(object: Record<string, unknown>, parts: readonly T[], unread: readonly string[], path: readonly (string | number)[], report: Report): Map<T, string> {
  const keys = new Map<T, string>();
  const twice = new Set<T>();
  for (const key of Object.keys(object)) {
    const part = parts.find((p) => p.alias === key) ?? parts.find((p) => p.name === key);
    if (!part) {
      if (unread.includes(key)) continue;
      const known = parts.map((p) => `${p.name}（${p.alias}）`).join('、');
      report([...path, key], { zh: `沒有「${key}」這一項；可以寫的有：${known}`, en: `unknown key; known keys: ${parts.map((p) => p.alias).join(', ')}` });
    } else if (keys.has(part)) {
      twice.add(part);
      report([...path, key], { zh: `「${part.name}」寫了兩次（${part.name} 與 ${part.alias}），請留下一個`, en: `${part.alias} is given twice` });
    } else keys.set(part, key);
  }
  for (const part of twice) keys.delete(part);
  return keys;
}

function checkField(value: unknown, field: FieldShape, path: readonly (string | number)[], report: Report): unknown {
  if (value === undefined) return undefined;
  if (value === null && field.optional) return null;
  if (field.type.kind === 'list' && field.type.element.kind === 'record') return checkEntries(value, field.name, field.type.element, path, report);
  const checked = checkValue(value, field.type);
  if (checked.ok) return checked.value;
  const hint = value === null ? '；不知道的事實請不要寫這一項' : '';
  report(checked.index === undefined ? path : [...path, checked.index], { zh: `${field.name}${checked.message.zh}${hint}`, en: checked.message.en });
  return undefined;
}

/** Faults of one list that are reported one by one; the rest is counted. */
const MOST_REPORTED = 100;

/** A list of records, entry by entry: a field that cannot be read is left out of its entry, anything but an object makes the list unknown. */
function checkEntries(value: unknown, name: string, read: ReadFields, path: readonly (string | number)[], report: Report): unknown {
  const fault = listFault(value);
  if (fault || !Array.isArray(value)) {
    report(path, { zh: `${name}${fault!.zh}${value === null ? '；不知道的事實請不要寫這一項' : ''}`, en: fault!.en });
    return undefined;
  }
  let faults = 0;
  let isComplete = true;
  const entries = Array.from(value as readonly unknown[], (entry, index) => {
    const note: Report = (at, message) => {
      if (++faults <= MOST_REPORTED) report(at, { zh: `${name}第 ${index + 1} 筆：${message.zh}`, en: `entry ${index + 1}: ${message.en}` });
    };
    if (isObject(entry)) return checkFields(entry, read, [...path, index], note);
    isComplete = false;
    note([...path, index], { zh: '要寫成物件（{…}）', en: 'expected an object' });
    return undefined;
  });
  if (faults > MOST_REPORTED) report(path, { zh: `${name}另有 ${faults - MOST_REPORTED} 處錯誤沒有列出`, en: `${faults - MOST_REPORTED} more faults in this list` });
  return isComplete ? entries : undefined;
}

function checkFields(object: Record<string, unknown>, { fields, unread = [] }: ReadFields, path: readonly (string | number)[], report: Report): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const [field, key] of keysByPart(object, fields, unread, path, report)) {
    const checked = checkField(object[key], field, [...path, key], report);
    if (checked !== undefined) entries.push([field.alias, checked]);
  }
  return Object.fromEntries(entries);
}

function checkRecord(value: unknown, record: RecordShape, key: string, report: Report): Record<string, unknown> | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    report([key], { zh: `「${record.name}」要寫成物件（{…}）`, en: `${record.alias} must be an object` });
    return undefined;
  }
  return checkFields(value, record, [key], report);
}

/** Where something stands in the input, as programs write it: student.courses[2].score. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/** Checks an input of any form. Never throws: what cannot be read at all (a getter that throws) is an issue too. Keys with the value undefined count as not given. */
export function checkInput(shape: InputShape, input: unknown): CheckedInput {
  try {
    return checkReadable(shape, input);
  } catch {
    const unread: Issue[] = [];
    const readable = readablePart(input, (path) => void unread.push({ path, message: '讀取這一項時發生錯誤，視為不知道', messageEn: 'reading it failed; it counts as unknown' }));
    const { value, issues } = checkReadable(shape, readable ?? {});
    return { value, issues: [...unread, ...issues] };
  }
}

function checkReadable(shape: InputShape, input: unknown): CheckedInput {
  const issues: Issue[] = [];
  const report: Report = (path, message) => void issues.push({ path, message: message.zh, messageEn: message.en });
  if (!isObject(input)) {
    report([], { zh: '輸入要寫成物件（{…}）', en: 'the input must be an object' });
    return { value: {}, issues };
  }
  const entries: [string, unknown][] = [];
  const read = shape.filter((record): record is RecordShape => record.fields !== null);
  const unread = shape.flatMap(({ fields, name, alias }) => (fields === null ? [name, alias] : []));
  for (const [record, key] of keysByPart(input, read, unread, [], report)) {
    const checked = checkRecord(input[key], record, key, report);
    if (checked) entries.push([record.alias, checked]);
  }
  return { value: Object.fromEntries(entries), issues };
}
