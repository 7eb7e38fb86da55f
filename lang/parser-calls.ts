/** What the grammar of calls leaves open: which parts each operator takes, and the words that say how a number is rounded. */
import type { AggregateOperator, ExpressionSyntax, RoundingSyntax, WordSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { CallProblem } from './diagnostics/parts.ts';
import { suggestionFix, type Find } from './parser-findings.ts';
import { readPlaces } from './phrase-rounding.ts';
import { ROUNDING_WORDS } from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';

type Aggregate = Extract<ExpressionSyntax, { kind: 'aggregate' }>;

/** Operators over the entries themselves: nothing stands before 於. */
const NO_VALUE: ReadonlySet<AggregateOperator> = new Set(['個數', '連續', '任一', '全部']);
/** Operators that say nothing without a condition. */
const NEEDS_CONDITION: ReadonlySet<AggregateOperator> = new Set(['連續', '任一', '全部']);

/** Reports a part that an operator lacks or does not take (FG1048); at most one finding. */
export function reportAggregate(aggregate: Aggregate, find: Find): void {
  const { operator, value, list, condition, operatorSpan, sequence, direction, ties } = aggregate;
  const fail = (problem: CallProblem, span: Span): void => find('FG1048', { operator, problem }, span);
  if (list.kind !== 'path') fail('list', list.span);
  else if (NO_VALUE.has(operator) && value) fail('extra', value.span);
  else if (!value && (operator === '名次' || (condition && !NO_VALUE.has(operator)))) fail('within', operatorSpan);
  else if (sequence && operator !== '連續') fail('sequence', sequence.span);
  else if (direction && operator !== '名次') fail('direction', direction.span);
  else if (ties && operator !== '名次') fail('ties', ties[0]!.span);
  else if (ties && (value?.kind !== 'path' || value.steps.length !== 2)) fail('tied', value?.span ?? operatorSpan);
  else if (direction?.text === '由高至低') fail('highFirst', direction.span);
  else if (!sequence && operator === '連續') fail('order', operatorSpan);
  else if (!condition && NEEDS_CONDITION.has(operator)) fail('condition', operatorSpan);
}

const RUN_TOGETHER = new RegExp(`^(${ROUNDING_WORDS.join('|')})(?:至|到)?(整數|[十百千萬]位|小數[0-9０-９]{1,2}位)$`);

/** Reads the words of a rounding (`words` is not empty) and what stands in brackets behind them; what does not fit is reported (FG1049) and left out. */
export function readRounding(words: readonly WordSyntax[], note: WordSyntax | null, find: Find): RoundingSyntax {
  const [first, to, places, ...rest] = words as [WordSyntax, ...WordSyntax[]];
  const span = { start: first.span.start, end: words[words.length - 1]!.span.end };
  const mode = ROUNDING_WORDS.find((word) => word === first.text) ?? null;
  const decimals = places ? readPlaces(places.text) : null;
  // a name alone is a bound phrase; 四捨五入 alone lacks its places, which is for the check to say
  const whole = words.length === 1;
  // 四捨五入 至 計算位數: a bound phrase may say the places alone
  const bound = mode !== null && to?.text === '至' && places && readPlaces(places.text) === null && !/^小數[0-9０-９]/.test(places.text) && rest.length === 0 ? places : null;
  const together = RUN_TOGETHER.exec(words.map(({ text }) => text).join(''));
  const meant = together ? `${together[1]!} 至 ${together[2]!}` : nearMode(first.text, words);
  if (whole ? meant !== null : (mode === null && meant !== null) || to?.text !== '至' || (decimals === null && !bound) || rest.length > 0) {
    find('FG1049', { text: words.map(({ text }) => text).join(' '), suggestion: meant }, span, { fixes: suggestionFix(meant, span) });
  }
  // what a bound phrase says stands in the text: nothing is inferred
  if (note && (note.text !== '推定' || (meant === null && mode === null && decimals === null))) find('FG1049', { text: `${words.map(({ text }) => text).join(' ')}（${note.text}）`, suggestion: null }, note.span);
  if (meant !== null) {
    // reported once: it is read as what was meant
    const [modeMeant, , placesMeant = ''] = meant.split(' ');
    return { phrase: null, mode: ROUNDING_WORDS.find((word) => word === modeMeant) ?? null, decimals: readPlaces(placesMeant), inferred: note?.text === '推定', span };
  }
  return { phrase: mode === null ? first : bound, mode, decimals, inferred: note?.text === '推定', span };
}

/** The words with 四舍五入 put right. A bound phrase may have any other name. */
function nearMode(text: string, words: readonly WordSyntax[]): string | null {
  const mode = (ROUNDING_WORDS as readonly string[]).includes(text) ? null : suggest(text, ROUNDING_WORDS);
  return mode === null || mode.length !== text.length ? null : [mode, ...words.slice(1).map((word) => word.text)].join(' ');
}
