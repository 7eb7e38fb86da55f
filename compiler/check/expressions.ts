/** Expressions: names resolved, types and units checked. `null` means that something was reported. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { completeDate, parseDate, toDays } from '../../lang/dates.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { ValueType } from '../ir/program.ts';
import { unitNames } from '../../lang/units.ts';
import { ASKED, BASE_DAY } from '../model/base-day.ts';
import { isCalendarRecord, neighbourMeant } from '../model/calendar-names.ts';
import { parseDecimal } from '../model/rational.ts';
import { NUMBER, type RecordType } from '../model/vocabulary.ts';
import { asCount, checkAggregate } from './aggregates.ts';
import { checkArithmetic } from './arithmetic.ts';
import { checkComparison } from './comparisons.ts';
import { checkElsewhere } from './others.ts';
import { checkLiteral, quantityLiteral } from './literals.ts';
import { readsRecord } from './entry-definitions.ts';
import { at, mismatch, misused, type ExpressionContext } from './context.ts';
import type { CheckedExpression } from './checked.ts';
import { checkRound } from './rounding.ts';
import { enumerationsWith, isUnitName, suggestName } from './scope.ts';
import { checkBetween, checkCalendar, noteTerm } from './workdays.ts';
import { checkDeadline } from './deadlines.ts';
import { checkElapsed } from './elapsed.ts';
import { checkExtreme } from './extremes.ts';

const BOOLEAN: ValueType = { kind: 'boolean' };

/** A condition: a yes/no expression. */
export function checkCondition(expression: ExpressionSyntax, context: ExpressionContext): CheckedExpression | null {
  const checked = checkExpression(expression, context, BOOLEAN);
  if (!checked || checked.type.kind === 'boolean') return checked;
  context.report(mismatch(context, 'FG5003', BOOLEAN, checked.type, expression.span));
  return null;
}

/** Any expression; `expected` decides which enumeration a member name belongs to. */
export function checkExpression(expression: ExpressionSyntax, context: ExpressionContext, expected: ValueType | null = null): CheckedExpression | null {
  const span = expression.span;
  switch (expression.kind) {
    case 'logic': {
      const operands = expression.operands.map((o) => checkCondition(o, context));
      return operands.every((o) => o !== null) ? { kind: 'logic', operator: expression.operator, operands: operands as CheckedExpression[], type: BOOLEAN, span } : null;
    }
    case 'not': {
      const operand = checkCondition(expression.operand, { ...context, demanded: false, follows: [] });
      return operand && { kind: 'not', operand, type: BOOLEAN, span };
    }
    case 'compare':
      return checkComparison(expression, context);
    case 'presence':
      return checkPresence(expression, context);
    case 'arithmetic':
      return asCount(checkArithmetic(expression, context), expected, context.scope);
    case 'of':
      return checkDeadline(expression, context);
    case 'path':
      return checkPath(expression, context, expected);
    case 'number':
      return checkNumber(expression, context, expected);
    case 'boolean':
      return { kind: 'boolean', value: expression.value, type: BOOLEAN, span };
    case 'string':
      return { kind: 'text', value: expression.text, type: { kind: 'text' }, span };
    case 'date':
      return checkDate(expression.text, context, span);
    case 'original':
      if (context.original) return { kind: 'original', type: context.original, span };
      context.report(diagnose('FG5006', {}, at(context, span)));
      return null;
    case 'aggregate':
      return asCount(checkAggregate(expression, context), expected, context.scope);
    case 'round':
      return asCount(checkRound(expression, context), expected, context.scope);
    case 'calendar':
      return checkCalendar(expression, context);
    case 'between':
      return expression.operator === '工作日數' ? checkBetween(expression, context) : checkElapsed(expression, context);
    case 'extreme':
      return asCount(checkExtreme(expression, context, expected), expected, context.scope);
    // the grammar has these behind 屬於 and in cases only, which read them themselves
    case 'list':
    case 'absent':
      return null;
  }
}

function checkDate(text: string, context: ExpressionContext, span: ExpressionSyntax['span']): CheckedExpression | null {
  const date = parseDate(text);
  const whole = date && completeDate(date);
  if (whole) return { kind: 'date', days: toDays(whole), type: { kind: 'date' }, span };
  context.report(diagnose('FG5008', { text }, at(context, span)));
  return null;
}

function checkPresence(expression: ExpressionSyntax & { kind: 'presence' }, context: ExpressionContext): CheckedExpression | null {
  const operand = checkExpression(expression.operand, context);
  if (!operand) return null;
  const isFact = operand.kind === 'fact' || operand.kind === 'element';
  const field = isFact ? context.scope.records.get(operand.record)?.fields.find((f) => f.name.text === operand.field) : null;
  if (!field?.optional) {
    context.report(diagnose('FG5009', { name: isFact ? `${operand.record}.${operand.field}` : '' }, at(context, expression.operand.span)));
    return null;
  }
  return { kind: 'presence', operand, present: expression.present, type: BOOLEAN, span: expression.span };
}

/** A number written without its unit takes that of what it stands with: 2 beside weeks is two weeks. */
function checkNumber(expression: ExpressionSyntax & { kind: 'number' }, context: ExpressionContext, expected: ValueType | null): CheckedExpression | null {
  const value = parseDecimal(expression.digits);
  if (!value) return null;
  if (expression.unit && !isUnitName(context.scope, expression.unit.text)) {
    context.report(diagnose('FG2004', { name: expression.unit.text, suggestion: suggest(expression.unit.text, [...context.scope.units, ...unitNames]) }, at(context, expression.unit.span)));
    return null;
  }
  checkLiteral(value, expression.unit?.text ?? null, context, expression.span);
  const wanted = expected?.kind === 'list' ? expected.element : expected;
  const unit = expression.unit?.text ?? (wanted?.kind === 'number' ? wanted.unit : null);
  return { kind: 'number', value, type: NUMBER(unit), span: expression.span };
}

// ------------------------------------------------------------------------------------------------ names

function checkPath(expression: ExpressionSyntax & { kind: 'path' }, context: ExpressionContext, expected: ValueType | null): CheckedExpression | null {
  const [first, second] = expression.steps;
  if (!first) return null;
  const elsewhere = checkElsewhere(expression, context);
  if (elsewhere === null || elsewhere?.definition) return elsewhere?.definition ?? null;
  if (elsewhere) return phraseValue(context.scope.phrases.get(elsewhere.name)!, context, expression.span, expected?.kind === 'list' ? expected.element : expected);
  if (second) return checkFact(expression, context);
  return checkSingleName(first.text, expression, context, expected);
}

function checkFact(expression: ExpressionSyntax & { kind: 'path' }, context: ExpressionContext): CheckedExpression | null {
  const [recordWord, fieldWord] = expression.steps as [{ text: string; span: ExpressionSyntax['span'] }, { text: string; span: ExpressionSyntax['span'] }];
  const { scope } = context;
  const record = [...scope.records.values()].find((r) => r.name.text === recordWord.text || r.name.alias === recordWord.text);
  if (!record && isCalendarRecord(recordWord.text)) {
    if (!scope.told.has(recordWord.text)) context.report(diagnose('FG5059', { operator: recordWord.text, record: recordWord.text, field: null, type: '' }, at(context, recordWord.span)));
    scope.told.add(recordWord.text);
    return null;
  }
  const third = expression.steps[2];
  if (record && third && expression.steps.length === 3) {
    const list = record.fields.find((f) => f.name.text === fieldWord.text)?.type;
    const entry = list?.kind === 'list' && list.element.kind === 'record' ? list.element.record : null;
    context.report(diagnose('FG2041', { path: expression.steps.map((s) => s.text).join('.'), list: `${recordWord.text}.${fieldWord.text}`, entry, field: third.text }, at(context, expression.span)));
    return null;
  }
  if (!record || expression.steps.length > 2) {
    const meant = neighbourMeant(recordWord.text);
    const denied = recordWord.text.startsWith('非') && scope.records.has(recordWord.text.slice(1)) ? `非 ${recordWord.text.slice(1)}` : null;
    const suggestion = denied ?? (meant && scope.records.has(meant) ? meant : suggest(recordWord.text, scope.records.keys()));
    context.report(diagnose('FG2006', { name: recordWord.text, suggestion }, at(context, recordWord.span), replaceFix(context, recordWord.span, suggestion)));
    return null;
  }
  const field = record.fields.find((f) => f.name.text === fieldWord.text || f.name.alias === fieldWord.text);
  // what is wrong in the vocabulary is said there
  if (field?.isUnread || (!field && record.isPartial)) return null;
  if (!field) {
    const suggestion = fieldMeant(fieldWord.text, record, scope);
    context.report(diagnose('FG2007', { record: record.name.text, field: fieldWord.text, suggestion }, at(context, fieldWord.span), replaceFix(context, expression.span, suggestion)));
    return null;
  }
  if (field.ofCalendar) noteTerm(record.name.text, context, recordWord.span);
  // inside an aggregate the record of the entries is the entry
  const kind = context.aggregate?.entry === record.name.text ? 'element' : 'fact';
  return { kind, record: record.name.text, field: field.name.text, type: field.type, span: expression.span };
}

/** 學生.學分 where the record 選課 has the 學分: the one that another record has by this name, otherwise a field of a like name. */
function fieldMeant(name: string, record: RecordType, { records }: ExpressionContext['scope']): string | null {
  const owner = [...records.values()].find((r) => r.fields.some((f) => f.name.text === name));
  const near = owner ? null : suggest(name, record.fields.map((f) => f.name.text));
  return owner ? `${owner.name.text}.${name}` : near && `${record.name.text}.${near}`;
}

const replaceFix = (context: ExpressionContext, span: ExpressionSyntax['span'], text: string | null) =>
  text === null ? {} : { fixes: [{ title: { zh: `改成「${text}」`, en: `change to ${text}` }, source: context.source, edits: [{ span, text }] }] };

function checkSingleName(name: string, expression: ExpressionSyntax, context: ExpressionContext, expected: ValueType | null): CheckedExpression | null {
  const { scope } = context;
  const span = expression.span;
  const wanted = expected?.kind === 'list' ? expected.element : expected;
  const byAlias = (alias: string | null | undefined): boolean => alias === name;
  if (wanted?.kind === 'enumeration') {
    const member = scope.enumerations.get(wanted.enumeration)?.members.find((m) => m.text === name || byAlias(m.alias));
    if (member) return { kind: 'member', enumeration: wanted.enumeration, member: member.text, type: wanted, span };
  }
  const discretion = scope.amounts.get(name);
  if (discretion !== undefined) return { kind: 'amount', discretion, type: scope.discretions.get(discretion)!.amount!, span };
  if (scope.discretions.has(name)) return { kind: 'decision', discretion: name, type: BOOLEAN, span };
  const definition = scope.definitions.get(name);
  if (definition) {
    scope.used.add(name);
    if (definition.isUnread) return null;
    const entry = context.aggregate?.entry ?? null;
    return { kind: 'definition', name, type: definition.type, span, ...(entry !== null && readsRecord(name, entry, scope) ? { entry } : {}) };
  }
  if (scope.doubts.has(name)) {
    scope.used.add(name);
    return { kind: 'definition', name, type: BOOLEAN, span };
  }
  const phrase = scope.phrases.get(name);
  if (phrase) return phraseValue(phrase, context, span, wanted);
  const owners = enumerationsWith(scope, name);
  if (owners.length === 1 && wanted?.kind !== 'enumeration') return { kind: 'member', enumeration: owners[0]!.name.text, member: name, type: { kind: 'enumeration', enumeration: owners[0]!.name.text }, span };
  return baseDay(name, context, span) ?? quantityLiteral(name, context, span) ?? reportUnknown(name, context, span, wanted);
}

/** 基準日, where nothing of the regulation goes by that name. */
function baseDay(name: string, { scope, source }: ExpressionContext, span: ExpressionSyntax['span']): CheckedExpression | null {
  if (name !== BASE_DAY) return null;
  if (!scope.terms.has(ASKED.text)) scope.terms.set(ASKED.text, { source, span });
  return { kind: 'fact', record: ASKED.text, field: BASE_DAY, type: { kind: 'date' }, span };
}

function reportUnknown(name: string, context: ExpressionContext, span: ExpressionSyntax['span'], wanted: ValueType | null): null {
  if (wanted?.kind === 'enumeration') {
    const members = context.scope.enumerations.get(wanted.enumeration)?.members.map((m) => m.text) ?? [];
    const several = name.split(/[或及和與]/);
    const suggestion = several.length > 1 && several.every((one) => members.includes(one)) ? several.join('、') : suggest(name, members);
    context.report(diagnose('FG2012', { member: name, enumeration: wanted.enumeration, suggestion }, at(context, span), replaceFix(context, span, suggestion)));
  } else {
    const { ruleNames, conclusionNames, tableNames, provisoNames } = context.scope;
    const kind = ruleNames.has(name) ? '規則' : conclusionNames.has(name) ? '結論' : tableNames.has(name) ? '科目表' : provisoNames.has(name) ? '但書' : null;
    const suggestion = kind ? null : suggestName(context.scope, name);
    context.report(diagnose('FG2006', { name, suggestion, kind }, at(context, span), replaceFix(context, span, suggestion)));
  }
  return null;
}

/** A bound phrase standing alone is a value: a quantity, a share or a date; of a limit its number, which is calculated with (`其餘 減授上限`) but compared by 合於 only. */
function phraseValue(phrase: NonNullable<ReturnType<ExpressionContext['scope']['phrases']['get']>>, context: ExpressionContext, span: ExpressionSyntax['span'], wanted: ValueType | null): CheckedExpression | null {
  context.scope.used.add(phrase.phrase.name);
  const { value, members } = phrase;
  const member: CheckedExpression | null = members?.names.length === 1 ? { kind: 'member', enumeration: members.enumeration, member: members.names[0]!, type: { kind: 'enumeration', enumeration: members.enumeration }, span } : null;
  if (member && wanted?.kind === 'enumeration' && wanted.enumeration === members?.enumeration) return member;
  if (value.kind === 'quantity' || value.kind === 'limit') return { kind: 'phrase', phrase, type: NUMBER(value.quantity.unit), span };
  if (value.kind === 'share') return { kind: 'phrase', phrase, type: NUMBER(null), span };
  if (value.kind === 'date' && value.comparator === null && completeDate(value.date)) return { kind: 'phrase', phrase, type: { kind: 'date' }, span };
  if (member) return member;
  context.report(misused(phrase, at(context, span)));
  return null;
}
