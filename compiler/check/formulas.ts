/** 公式: the formula that a bound phrase prints, as a definition: amend the formula and the definition has changed. */
import type { FormulaSyntax } from '../../lang/ast.ts';
import { diagnose, type Label } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { readFormula, type PrintedFormula } from '../../lang/printed-formulas.ts';
import type { Span } from '../../lang/source.ts';
import type { ValueType } from '../ir/program.ts';
import { indexElements } from '../model/index-elements.ts';
import type { BoundPhrase } from '../model/version.ts';
import { rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedDefinition, CheckedExpression, CheckedPhrase } from './checked.ts';
import { placeOf } from './citations.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { formulaSentences } from './formula-text.ts';
import { placeOfCell } from './tables.ts';
import { checkRounding, roundTo } from './rounding.ts';
import { suggestName } from './scope.ts';
import { isKept, showType, sameUnit } from './types.ts';

type Base = Omit<CheckedDefinition, 'kind' | 'type' | 'branches' | 'otherwise'>;

/** A part of a formula: `value` is a number without unit, `unit` what it counts. A printed formula counts as it is written, so hours are hours in it. */
interface Measured {
  readonly value: CheckedExpression;
  readonly unit: string | null;
}

interface Reading {
  readonly phrase: CheckedPhrase;
  /** Values of the printed names, by name; null where one could not be checked. */
  readonly given: ReadonlyMap<string, Measured | null>;
  readonly context: ExpressionContext;
  readonly span: Span;
}

/** @param base name, place and scope of the block. Null when something was reported. */
export function checkFormula(base: Base, formula: FormulaSyntax, context: ExpressionContext): CheckedDefinition | null {
  const type = context.scope.definitions.get(formula.name.text)!.type;
  const given = new Map(formula.substitutions.map((s) => [s.word.text, measured(checkExpression(s.value, context), s.value.span, context)]));
  const rounding = formula.rounding ? checkRounding(formula.rounding, context) : null;
  const phrase = formula.fromText ? unboundFormula(formula, context) : boundFormula(formula, context);
  if (!phrase) return null;
  const reading: Reading = { phrase, given, context, span: formula.phrase?.span ?? formula.name.span };
  const read = readFormula(phrase.phrase.phrase, [...given.keys(), ...context.scope.definitions.keys(), ...context.scope.phrases.keys()]);
  if (!('formula' in read)) {
    context.report(diagnose('FG5029', { phrase: phrase.phrase.phrase, problem: read.problem, words: read.words }, printedPlace(reading, read.span), readBy(reading)));
    return null;
  }
  const isPrinted = reportUnprinted(formula, namesIn(read.formula), reading);
  const value = evaluate(read.formula, reading);
  if (!value || !isPrinted || (formula.rounding && !rounding) || [...given.values()].includes(null)) return null;
  const typed = inType(value, type, reading);
  if (!typed) return null;
  const rounded = rounding ? roundTo(typed, type.kind === 'number' ? type.unit : null, rounding, formula.rounding!.span, context) : typed;
  return rounded && { ...base, kind: 'definition', type, branches: [], otherwise: rounded };
}

/** 照 name: the phrase of that name. */
function boundFormula({ phrase: word }: FormulaSyntax, context: ExpressionContext): CheckedPhrase | null {
  if (!word) return null;
  const phrase = context.scope.phrases.get(word.text);
  if (phrase) context.scope.used.add(word.text);
  else context.report(diagnose('FG2006', { name: word.text, suggestion: suggest(word.text, context.scope.phrases.keys()) }, at(context, word.span)));
  return phrase ?? null;
}

/** 照文: the one sentence of the provision that reads 名 ＝ …, with the name of the block. */
function unboundFormula(formula: FormulaSyntax, context: ExpressionContext): CheckedPhrase | null {
  const name = formula.name.text;
  const found = formulaSentences(name, context.elements);
  const [only] = found;
  if (!only || found.length > 1) {
    context.report(diagnose('FG5044', { name, count: found.length }, at(context, formula.name.span)));
    return null;
  }
  const phrase: BoundPhrase = {
    name, alias: null, phrase: only.text, elementId: only.element.id, range: only.range, type: null, place: placeOf(context.scope.version, only.element, ...only.range),
  };
  return { phrase, value: { kind: 'words', text: only.text }, members: null };
}

const namesIn = (f: PrintedFormula): string[] => (f.kind === 'name' ? [f.name] : f.kind === 'operation' ? [...namesIn(f.left), ...namesIn(f.right)] : []);

/** A number as it counts: 週 and 小時, which are kept in days and minutes, are made numbers of weeks and hours. */
function measured(value: CheckedExpression | null, span: Span, context: ExpressionContext): Measured | null {
  if (!value) return null;
  if (value.type.kind !== 'number') {
    context.report(mismatch(context, 'FG5003', NUMBER(null), value.type, span));
    return null;
  }
  const { unit } = value.type;
  return { value: isConverted(unit) ? { kind: 'arithmetic', operator: '÷', left: value, right: oneOf(unit, span), type: NUMBER(null), span } : value, unit };
}

const isConverted = (unit: string | null): unit is string => !isKept(unit);
const oneOf = (unit: string, span: Span): CheckedExpression => ({ kind: 'number', value: rational(1), type: NUMBER(unit), span });

/** Where words of the formula are printed. */
function printedPlace({ phrase, context }: Reading, { start, end }: Span): Label {
  const { version } = context.scope;
  const { elementId, range, cell, place } = phrase.phrase;
  const element = indexElements(version.text).byId.get(elementId);
  if (!element) return place;
  if (cell) return placeOfCell(version, element, cell);
  const last = range[1] - range[0];
  const from = range[0] + Math.min(start, last - 1);
  return placeOf(version, element, from, Math.max(from + 1, range[0] + end));
}

const readBy = ({ context, span }: Reading) => ({ related: [{ ...at(context, span), note: { zh: '讀這個計算式的公式', en: 'the formula that reads it' } }] });

/** 令 for a word that the formula does not print. */
function reportUnprinted(formula: FormulaSyntax, names: readonly string[], { phrase, context }: Reading): boolean {
  const unprinted = formula.substitutions.filter((s) => !names.includes(s.word.text));
  const open = names.filter((name) => !formula.substitutions.some((s) => s.word.text === name));
  for (const { word } of unprinted) {
    context.report(diagnose('FG5031', { name: word.text, phrase: phrase.phrase.phrase, suggestion: suggest(word.text, open) }, at(context, word.span), { related: [{ ...phrase.phrase.place, note: { zh: '計算式綁定在這裡', en: 'the formula is bound here' } }] }));
  }
  return unprinted.length === 0;
}

function evaluate(f: PrintedFormula, reading: Reading): Measured | null {
  const { span } = reading;
  if (f.kind === 'number') return { value: { kind: 'number', value: f.value, type: NUMBER(null), span }, unit: f.unit };
  if (f.kind === 'name') return namedValue(f, reading);
  const [left, right] = [evaluate(f.left, reading), evaluate(f.right, reading)];
  if (!left || !right) return null;
  const unit = unitOf(f, left.unit, right.unit, reading);
  return unit === undefined ? null : { value: { kind: 'arithmetic', operator: f.operator, left: left.value, right: right.value, type: NUMBER(null), span }, unit };
}

/**
 * The unit of a result. A law prints 總積分÷總學分 without minding units, so products and quotients of different ones are plain numbers; sums of
 * different ones are no sums. undefined when that was reported.
 */
function unitOf(f: PrintedFormula & { kind: 'operation' }, a: string | null, b: string | null, reading: Reading): string | null | undefined {
  if (f.operator === '×') return a === null || b === null ? (a ?? b) : null;
  if (f.operator === '÷') return b === null ? a : null;
  const isSame = sameUnit(a, b) && isConverted(a) === isConverted(b);
  if (isSame || a === null || b === null) return a ?? b;
  reading.context.report(diagnose('FG5002', { operator: f.operator, left: a, right: b }, printedPlace(reading, f.span), readBy(reading)));
  return undefined;
}

/** What a printed name stands for: what 令 gives, otherwise a definition or a bound quantity of that name. */
function namedValue(f: PrintedFormula & { kind: 'name' }, reading: Reading): Measured | null {
  const { given, context, span } = reading;
  if (given.has(f.name)) return given.get(f.name)!;
  const { scope } = context;
  if (!scope.definitions.has(f.name) && !scope.phrases.has(f.name)) {
    const suggestion = suggest(f.name, given.keys()) ?? suggestName(scope, f.name);
    context.report(diagnose('FG5030', { name: f.name, suggestion }, printedPlace(reading, f.span), readBy(reading)));
    return null;
  }
  return measured(checkExpression({ kind: 'path', steps: [{ text: f.name, span }], span }, context), span, context);
}

/** The result as a value of the declared type; a plain number takes its unit. */
function inType(result: Measured, type: ValueType, { context, span }: Reading): CheckedExpression | null {
  const isUnit = type.kind === 'number' && (result.unit === null || result.unit === type.unit || (sameUnit(result.unit, type.unit) && !isConverted(result.unit) && !isConverted(type.unit)));
  if (!isUnit) {
    context.report(diagnose('FG5003', { left: showType(type), right: result.unit ?? '數' }, at(context, span)));
    return null;
  }
  const { unit } = type;
  if (isConverted(unit)) return { kind: 'arithmetic', operator: '×', left: result.value, right: oneOf(unit, span), type: NUMBER(unit), span };
  return result.value.kind === 'arithmetic' || result.value.kind === 'number' ? { ...result.value, type: NUMBER(unit) } : result.value;
}
