/** Bound phrases that limit credits or courses in a 科目表: their boundary words say how, their unit says what. */
import type { CourseTableSyntax, WordSyntax } from '../../lang/ast.ts';
import type { LimitProblem } from '../../lang/diagnostics/codes/courses.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { Rational } from '../ir/program.ts';
import { compare, rational } from '../model/rational.ts';
import type { CheckedPhrase } from './checked.ts';
import { at, misused, type ExpressionContext } from './context.ts';
import type { Scope } from './scope.ts';
import { canonicalUnit } from './types.ts';

export type LimitClause = '合於' | '每門' | '總計';
/** Both ends as they are said, whether they are included or not; null: open. */
export interface Ends {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

const COURSE_UNITS: readonly (string | null)[] = ['門', '科'];

/** The unit that a limit counts; null where it has none. */
export function unitOf({ value }: CheckedPhrase): string | null {
  if (value.kind === 'range') return canonicalUnit(value.low.unit ?? value.high.unit);
  return value.kind === 'limit' || value.kind === 'quantity' ? canonicalUnit(value.quantity.unit) : null;
}

/** Both ends of a limit. */
export function endsOf({ value }: CheckedPhrase): Ends {
  if (value.kind === 'range') return { low: value.low.value, high: value.high.value };
  if (value.kind !== 'limit') return { low: null, high: null };
  const { comparator, quantity } = value;
  return { low: comparator === '≤' || comparator === '<' ? null : quantity.value, high: comparator === '≥' || comparator === '>' ? null : quantity.value };
}

/** Does a limit ask for anything at all? */
export const isDemanding = (phrase: CheckedPhrase): boolean => {
  const { low } = endsOf(phrase);
  return low !== null && (compare(low, rational(0)) > 0 || (phrase.value.kind === 'limit' && phrase.value.comparator === '>'));
};

/** The phrases behind a clause; null when something was reported. */
export function checkLimits(words: readonly WordSyntax[], clause: LimitClause, context: ExpressionContext): CheckedPhrase[] | null {
  const limits = words.map((word) => checkLimit(word, clause, context));
  if (limits.some((limit) => limit === null)) return null;
  const found = limits as CheckedPhrase[];
  for (let i = 1; i < found.length; i++) {
    const contrary = found.slice(0, i).filter((before) => isContrary(before, found[i]!));
    // what an exception makes of a limit is not known here
    if (contrary.length === 0 || [...contrary, found[i]!].some((limit) => isChanged(limit, context.scope))) continue;
    reportLimit(words[i]!, clause, found[i]!, 'empty', context);
    return null;
  }
  return found;
}

/** At least three and at most two. */
function isContrary(a: CheckedPhrase, b: CheckedPhrase): boolean {
  const [first, second] = [endsOf(a), endsOf(b)];
  const isAbove = (low: Rational | null, high: Rational | null): boolean => low !== null && high !== null && compare(low, high) > 0;
  return (unitOf(a) === '學分') === (unitOf(b) === '學分') && (isAbove(first.low, second.high) || isAbove(second.low, first.high));
}

function checkLimit(word: WordSyntax, clause: LimitClause, context: ExpressionContext): CheckedPhrase | null {
  const phrase = context.scope.phrases.get(word.text);
  if (!phrase) {
    reportLimit(word, clause, null, 'unknown', context);
    return null;
  }
  context.scope.used.add(word.text);
  if (phrase.value.kind === 'unknown') {
    context.report(misused(phrase, at(context, word.span)));
    return null;
  }
  const problem = problemOf(phrase, clause);
  if (problem) reportLimit(word, clause, phrase, problem, context);
  return problem ? null : phrase;
}

function problemOf(phrase: CheckedPhrase, clause: LimitClause): LimitProblem | null {
  const { kind } = phrase.value;
  if (kind === 'quantity') return 'boundary';
  if (kind !== 'limit' && kind !== 'range') return 'kind';
  const unit = unitOf(phrase);
  if (unit !== '學分' && clause !== '合於') return 'credits';
  if (unit !== '學分' && !COURSE_UNITS.includes(unit)) return 'unit';
  return clause === '總計' && (endsOf(phrase).high !== null || endsOf(phrase).low === null) ? 'lower' : null;
}

function reportLimit(word: WordSyntax, clause: LimitClause, phrase: CheckedPhrase | null, problem: LimitProblem, context: ExpressionContext): void {
  const known = [...context.scope.phrases.values()].filter((p) => problemOf(p, clause) === null).map((p) => p.phrase.name);
  const related = phrase ? [{ ...phrase.phrase.place, note: { zh: `綁定的用語是「${phrase.phrase.phrase}」`, en: `the bound phrase is ${phrase.phrase.phrase}` } }] : [];
  const suggestion = phrase ? null : suggest(word.text, known);
  context.report(diagnose('FG5074', { clause, name: word.text, phrase: phrase?.phrase.phrase ?? '', problem, suggestion }, at(context, word.span), { related }));
}

/** Does a 但書 or a 裁量 change a bound limit, or take it away? Also one with errors of its own: nothing is concluded from what the text prints then. */
export function isChanged({ phrase: { name } }: CheckedPhrase, { version }: Scope): boolean {
  return version.blocks.some(({ block }) => (block.kind === 'proviso' && block.target?.text === name) || (block.kind === 'discretion' && block.effect?.target.text === name));
}

/** The words behind 合於, 每門 and 總計 of a 科目表. */
export const limitWords = ({ groups, total }: CourseTableSyntax): readonly WordSyntax[] =>
  [...groups.flatMap((group) => [group, ...group.groups]).flatMap(({ limits, each }) => [...limits, ...(each ? [each] : [])]), ...total];
