/** 疑義: a provision that can be read in more than one way, and the fact that settles how it is read. */
import type { DoubtSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { UNDECIDED } from '../../lang/parser-words.ts';
import type { Enumeration, RecordType } from '../model/vocabulary.ts';
import type { CheckedDoubt, CheckedExpression, CheckedItem } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkCondition } from './expressions.ts';
import type { Scope } from './scope.ts';

/** The record of the input that settles open doubts: `疑義 { 半數 甲說 }`, `readings: { half: 'atLeast' }`. */
export const READINGS = { text: '疑義', alias: 'readings' } as const;
/** Enumeration of the readings of one doubt. The dot keeps it apart from every name that a vocabulary can hold. */
export const readingsOf = (doubt: string): string => `${READINGS.text}.${doubt}`;

/** @param base name, place and scope of the block. Null when something was reported. */
export function checkDoubt(base: Omit<CheckedDoubt, 'kind' | 'readings' | 'adopted' | 'fact'>, doubt: DoubtSyntax, context: ExpressionContext): CheckedDoubt | null {
  const name = doubt.name.text;
  const head = at(context, doubt.headSpan);
  const names = doubt.readings.map((r) => r.name.text);
  const readings = doubt.readings.map((r) => ({ name: r.name.text, alias: r.name.alias?.text ?? r.name.text, condition: checkCondition(r.condition, context) }));
  const { adopted } = doubt;
  const known = adopted !== null && (adopted.text === UNDECIDED || names.includes(adopted.text));
  const twice = doubt.readings.find((r, i) => r.name.alias && doubt.readings.findIndex((other) => other.name.alias?.text === r.name.alias!.text) < i);
  if (names.length < 2) context.report(diagnose('FG5024', { name }, head));
  if (!adopted) context.report(diagnose('FG5023', { name }, head));
  else if (!known) context.report(diagnose('FG5022', { name, reading: adopted.text, readings: names }, at(context, adopted.span)));
  if (twice) context.report(diagnose('FG2001', { name: twice.name.alias!.text }, at(context, twice.name.span)));
  if (names.length < 2 || !known || twice || readings.some((r) => !r.condition)) return null;
  const isOpen = adopted.text === UNDECIDED;
  const fact: CheckedDoubt['fact'] = isOpen ? { kind: 'fact', record: READINGS.text, field: name, type: { kind: 'enumeration', enumeration: readingsOf(name) }, span: doubt.name.span } : null;
  return { ...base, kind: 'doubt', readings: readings as (typeof readings[number] & { condition: CheckedExpression })[], adopted: isOpen ? null : adopted.text, fact };
}

/** The facts and members of the vocabulary with those that settle the open doubts among `items`. */
export function addReadings(scope: Scope, items: readonly CheckedItem[], report: Report): Pick<Scope, 'enumerations' | 'records'> {
  const open = items.filter((i): i is CheckedDoubt => i.kind === 'doubt' && i.fact !== null);
  const [first] = open;
  if (!first) return { enumerations: scope.enumerations, records: scope.records };
  const place = placeOf(first);
  reportTaken(scope, READINGS, READINGS.text, place, report);
  const enumerations = new Map(scope.enumerations);
  for (const doubt of open) enumerations.set(readingsOf(doubt.name), enumerationOf(doubt, [...enumerations.values()]));
  const fields = open.map((d) => ({ name: { text: d.name, alias: d.alias, place: placeOf(d) }, type: d.fact!.type, optional: false }));
  const record: RecordType = { name: { ...READINGS, place }, measureWord: null, fields };
  return { enumerations, records: new Map(scope.records).set(READINGS.text, record) };
}

const placeOf = ({ source, span }: CheckedDoubt): Label => ({ source, span });

function enumerationOf(doubt: CheckedDoubt, others: readonly Enumeration[]): Enumeration {
  const place = placeOf(doubt);
  let alias = `${doubt.alias}Reading`;
  while (others.some((e) => e.name.alias === alias)) alias += '_';
  return { name: { text: readingsOf(doubt.name), alias, place }, members: doubt.readings.map((r) => ({ text: r.name, alias: r.alias, place })) };
}

/** A record of facts or a discretion of the same name would be the same key of the input as a record of the language's own. */
export function reportTaken(scope: Scope, own: { readonly text: string; readonly alias: string }, otherKind: string, place: Label, report: Report): void {
  const words: readonly string[] = Object.values(own);
  const clash = (kind: string, names: readonly (string | null | undefined)[]): void => {
    const name = names.find((n) => n && words.includes(n));
    if (name) report(diagnose('FG2008', { name, kind, otherKind }, place));
  };
  for (const record of scope.records.values()) clash('記錄', [record.name.text, record.name.alias]);
  for (const { syntax } of scope.discretions.values()) clash('裁量', [syntax.name.text, syntax.name.alias?.text]);
}
