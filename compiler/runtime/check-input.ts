/**
 * The input check: Chinese names and aliases become aliases, every value that cannot be read is reported with its path and left out, so that
 * the evaluation takes it as unknown.
 */
import { checkValue, type Message } from './check-value.ts';
import type { FieldShape, InputShape, RecordShape } from './input-shape.ts';

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

/** Sorts the keys of an object to the parts they name; unknown keys and keys that name one part twice are reported. */
function keysByPart<T extends Named>(object: Record<string, unknown>, parts: readonly T[], path: readonly string[], report: Report): Map<T, string> {
  const keys = new Map<T, string>();
  const twice = new Set<T>();
  for (const key of Object.keys(object)) {
    const part = parts.find((p) => p.alias === key) ?? parts.find((p) => p.name === key);
    if (!part) {
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
  const checked = checkValue(value, field.type);
  if (checked.ok) return checked.value;
  const hint = value === null ? '；不知道的事實請不要寫這一項' : '';
  report(checked.index === undefined ? path : [...path, checked.index], { zh: `${field.name}${checked.message.zh}${hint}`, en: checked.message.en });
  return undefined;
}

function checkRecord(value: unknown, record: RecordShape, key: string, report: Report): Record<string, unknown> | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    report([key], { zh: `「${record.name}」要寫成物件（{…}）`, en: `${record.alias} must be an object` });
    return undefined;
  }
  const entries: [string, unknown][] = [];
  for (const [field, fieldKey] of keysByPart(value, record.fields, [key], report)) {
    const checked = checkField(value[fieldKey], field, [key, fieldKey], report);
    if (checked !== undefined) entries.push([field.alias, checked]);
  }
  return Object.fromEntries(entries);
}

/** Checks an input of any form. Never throws; keys with the value undefined count as not given. */
export function checkInput(shape: InputShape, input: unknown): CheckedInput {
  const issues: Issue[] = [];
  const report: Report = (path, message) => void issues.push({ path, message: message.zh, messageEn: message.en });
  if (!isObject(input)) {
    report([], { zh: '輸入要寫成物件（{…}）', en: 'the input must be an object' });
    return { value: {}, issues };
  }
  const entries: [string, unknown][] = [];
  for (const [record, key] of keysByPart(input, shape, [], report)) {
    const checked = checkRecord(input[key], record, key, report);
    if (checked) entries.push([record.alias, checked]);
  }
  return { value: Object.fromEntries(entries), issues };
}
