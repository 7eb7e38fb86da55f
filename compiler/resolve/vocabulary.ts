/** 詞彙 files → vocabularies: types are looked up once all enumerations are known. */
import type { EnumerationSyntax, MemberSyntax, NameSyntax, RecordSyntax, TypeSyntax, VocabularySyntax, WordSyntax } from '../../lang/ast.ts';
import { completeDate, parseDate, toDays } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { narrowDigits } from '../../lang/numerals.ts';
import type { Source, Span } from '../../lang/source.ts';
import { findUnit, unitNames } from '../../lang/units.ts';
import { parseDecimal } from '../model/rational.ts';
import type { TypePart } from '../../lang/diagnostics/codes/names.ts';
import type { Rational, ValueType } from '../ir/program.ts';
import type { Enumeration, Field, Member, MemberLimit, RecordType, Vocabulary, VocabularyName } from '../model/vocabulary.ts';

/** Types that need no declaration. 星期 is the built-in enumeration of weekdays. */
const BUILT_IN: Readonly<Record<string, ValueType>> = {
  是否: { kind: 'boolean' },
  文字: { kind: 'text' },
  日期: { kind: 'date' },
  星期: { kind: 'enumeration', enumeration: '星期' },
  整數: { kind: 'number', unit: null, decimals: 0, low: null, high: null },
  數: { kind: 'number', unit: null, decimals: null, low: null, high: null },
};

const WEEKDAYS: readonly (readonly [string, string])[] = [
  ['週一', 'monday'], ['週二', 'tuesday'], ['週三', 'wednesday'], ['週四', 'thursday'], ['週五', 'friday'], ['週六', 'saturday'], ['週日', 'sunday'],
];

/** The built-in 星期, placed at the file that first needs it. */
export const weekdays = (place: Label): Enumeration => ({
  name: { text: '星期', alias: 'weekday', place },
  members: WEEKDAYS.map(([text, alias]) => ({ text, alias, place })),
});

/** What a type name may mean in one workspace file. */
export interface TypeScope {
  readonly enumerations: ReadonlyMap<string, Enumeration>;
  readonly units: ReadonlySet<string>;
  /** Names of records: what a list may hold. None where no list of records can stand (the type of a definition). */
  readonly records?: ReadonlySet<string>;
}

const nameOf = (source: Source, name: NameSyntax): VocabularyName => ({ text: name.text, alias: name.alias?.text ?? null, place: { source, span: name.span } });

/** A vocabulary with the types of its fields; names that stand twice and types that are not there are reported. */
export function resolveVocabulary(source: Source, file: VocabularySyntax, report: Report): Vocabulary {
  const enumerations = file.items.filter((i): i is EnumerationSyntax => i.kind === 'enumeration').map((e) => resolveEnumeration(source, e, report));
  const units = file.items.flatMap((i) => (i.kind === 'unit' ? [i.name.text] : []));
  const declared = file.items.filter((i): i is RecordSyntax => i.kind === 'record');
  const scope: TypeScope = { enumerations: new Map(enumerations.map((e) => [e.name.text, e])), units: new Set(units), records: new Set(declared.map((r) => r.name.text)) };
  const records = declared.map((r) => resolveRecord(source, r, scope, report));
  reportNested(source, declared, records, report);
  reportDuplicates([...enumerations.map((e) => e.name), ...records.map((r) => r.name)], report);
  return { alias: file.alias?.text ?? file.title.text, enumerations, records, units };
}

function resolveEnumeration(source: Source, e: EnumerationSyntax, report: Report): Enumeration {
  const members = e.members.map((m) => resolveMember(source, m, report));
  reportDuplicates(members, report);
  return { name: nameOf(source, e.name), members };
}

function resolveMember(source: Source, { name, from, to }: MemberSyntax, report: Report): Member {
  const limits = { from: from && limitOf(source, from, 'first', report), to: to && limitOf(source, to, 'last', report) };
  if (limits.from && limits.to && limits.from.day > limits.to.day) report(diagnose('FG2029', { words: to!.text, isEmpty: true }, { source, span: to!.span }));
  return { ...nameOf(source, name), ...(limits.from || limits.to ? { validity: limits } : {}) };
}

/** 105學年度 (1 August to 31 July), 105學年度第2學期 (from 1 February on), or a day. */
function limitOf(source: Source, { text, span }: WordSyntax, end: 'first' | 'last', report: Report): MemberLimit | null {
  const date = parseDate(text);
  const whole = date && completeDate(date);
  if (whole) return { words: text, day: toDays(whole) };
  const term = /^(\d{2,3})學年度?(?:第?([12一二])學期)?$/.exec(narrowDigits(text));
  if (!term) {
    report(diagnose('FG2029', { words: text, isEmpty: false }, { source, span }));
    return null;
  }
  const year = Number(term[1]) + 1911;
  const [isFirst, isSecond] = [term[2] === '1' || term[2] === '一', term[2] === '2' || term[2] === '二'];
  const day = end === 'first' ? (isSecond ? { year: year + 1, month: 2, day: 1 } : { year, month: 8, day: 1 }) : isFirst ? { year: year + 1, month: 1, day: 31 } : { year: year + 1, month: 7, day: 31 };
  return { words: text, day: toDays(day) };
}

function resolveRecord(source: Source, r: RecordSyntax, scope: TypeScope, report: Report): RecordType {
  const fields = r.fields.map((f) => ({ name: nameOf(source, f.name), ...typeOfField(source, f.type, scope, report), optional: f.type.optional }));
  reportDuplicates(fields.map((f) => f.name), report);
  return { name: nameOf(source, r.name), measureWord: r.measureWord?.text ?? null, fields, ...(r.broken ? { isPartial: true } : {}) };
}

/** The type of a field; one that is not understood is told from 文字. */
function typeOfField(source: Source, type: TypeSyntax, scope: TypeScope, report: Report): Pick<Field, 'type' | 'isUnread'> {
  let isUnread = false;
  const resolved = resolveType(source, type, scope, (found) => {
    isUnread ||= found.code === 'FG2004' || found.code === 'FG2013';
    report(found);
  });
  return isUnread ? { type: resolved, isUnread } : { type: resolved };
}

/** The record whose entries a field lists; null for every other field. */
const entryOf = ({ type }: Field): string | null => (type.kind === 'list' && type.element.kind === 'record' ? type.element.record : null);

/** Entries of a list hold no lists of entries: one level, so that an aggregate looks at plain facts. */
function reportNested(source: Source, declared: readonly RecordSyntax[], records: readonly RecordType[], report: Report): void {
  records.forEach((record, r) => record.fields.forEach((field, f) => {
    const listed = entryOf(field);
    const entry = listed === null ? undefined : records.find((other) => other.name.text === listed);
    const inner = entry?.fields.find((other) => entryOf(other) !== null);
    if (!entry || !inner) return;
    report(diagnose('FG2014', { record: entry.name.text, inner: inner.name.text, field: `${record.name.text}.${field.name.text}` }, { source, span: declared[r]!.fields[f]!.type.span },
      { related: [{ ...inner.name.place, note: { zh: '這個欄位也是記錄的清單', en: 'a list of records as well' } }] }));
  }));
}

/** One place for a name: a second declaration, or a second alias, is an error at the second. */
function reportDuplicates(names: readonly VocabularyName[], report: Report): void {
  const seen = new Map<string, VocabularyName>();
  for (const name of names) {
    for (const word of name.alias ? [name.text, name.alias] : [name.text]) {
      const first = seen.get(word);
      if (first) report(diagnose('FG2001', { name: word }, name.place, { related: [{ ...first.place, note: { zh: '第一次宣告在這裡', en: 'first declared here' } }] }));
      else seen.set(word, name);
    }
  }
}

/** A written type as a value type; an unknown name is reported and read as 文字. */
export function resolveType(source: Source, type: TypeSyntax, scope: TypeScope, report: Report): ValueType {
  const element = resolveElementType(source, type, scope, report);
  return type.list ? { kind: 'list', element } : element;
}

function resolveElementType(source: Source, type: TypeSyntax, scope: TypeScope, report: Report): ValueType {
  const name = type.name.text;
  const misfit = (part: TypePart, of: Span): void => report(diagnose('FG2031', { name, part }, { source, span: of }));
  const isNoNumber = <T extends ValueType>(given: T): T => {
    if (type.range) misfit('range', { start: type.range.low.span.start, end: type.range.high.span.end });
    else if (type.decimals !== null) misfit('decimals', type.span);
    return given;
  };
  if (scope.enumerations.has(name)) return isNoNumber({ kind: 'enumeration', enumeration: name });
  if (type.list && scope.records?.has(name)) return isNoNumber({ kind: 'record', record: name });
  const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name]! : isUnit(name, scope) ? unitType(name) : null;
  // a record may be named like a unit (學期): a field of that type counts
  if (!builtIn && scope.records?.has(name)) {
    report(diagnose('FG2013', { name }, { source, span: type.name.span }, { fixes: [{ title: { zh: `改成「清單 ${name}」`, en: `change to 清單 ${name}` }, source, edits: [{ span: type.name.span, text: `清單 ${name}` }] }] }));
    return { kind: 'text' };
  }
  if (!builtIn) {
    report(unknownType(source, type.name.span, name, scope));
    return { kind: 'text' };
  }
  if (builtIn.kind !== 'number') return isNoNumber(builtIn);
  if (name === '整數' && type.decimals !== null) misfit('whole', type.span);
  const decimals = type.decimals ?? builtIn.decimals;
  const low = type.range ? parseDecimal(type.range.low.text) : null;
  const high = type.range ? parseDecimal(type.range.high.text) : null;
  if (low && high && low.n * high.d > high.n * low.d) report(diagnose('FG2005', { low: type.range!.low.text, high: type.range!.high.text }, { source, span: type.range!.low.span }));
  const isFiner = (end: Rational | null): boolean => end !== null && decimals !== null && (10n ** BigInt(decimals)) % end.d !== 0n;
  if (isFiner(low) || isFiner(high)) misfit('fine', { start: type.range!.low.span.start, end: type.range!.high.span.end });
  return { ...builtIn, decimals, low, high };
}

const isUnit = (name: string, scope: TypeScope): boolean => scope.units.has(name) || findUnit(name) !== null;
const unitType = (unit: string): ValueType => ({ kind: 'number', unit, decimals: 0, low: null, high: null });

/** Suggested before the others that are as near. */
const COMMON_UNITS = ['學分', '小時', '週'];

/** What people call a type, and how it is written. */
const TYPES_MEANT: Readonly<Record<string, string>> = { 布林: '是否', 布林值: '是否', 布爾: '是否', 是: '是否', 數字: '數', 數值: '數', 小數: '數', 比例: '數', 百分比: '數', 百分率: '數', 字串: '文字', 文本: '文字', 字: '文字', 金額: '元', 新臺幣: '元', 新台幣: '元', 時間: '日期', 年月日: '日期' };

/** 課程清單, where 課程 is a record: 清單 課程. */
function listMeant(name: string, { enumerations, records }: TypeScope): string | null {
  const element = /^(.+)(?:清單|列表)$/.exec(name)?.[1];
  return element !== undefined && [...enumerations.keys(), ...(records ?? [])].includes(element) ? `清單 ${element}` : null;
}

function unknownType(source: Source, span: Span, name: string, scope: TypeScope) {
  const suggestion = (Object.hasOwn(TYPES_MEANT, name) ? TYPES_MEANT[name]! : listMeant(name, scope)) ?? suggest(name, [...Object.keys(BUILT_IN), ...scope.enumerations.keys(), ...(scope.records ?? []), ...scope.units, ...COMMON_UNITS, ...unitNames]);
  const fixes = suggestion ? [{ title: { zh: `改成「${suggestion}」`, en: `change to ${suggestion}` }, source, edits: [{ span, text: suggestion }] }] : [];
  return diagnose('FG2004', { name, suggestion }, { source, span }, { fixes });
}
