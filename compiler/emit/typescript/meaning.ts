/** Expressions as Chinese text, for doc comments: what the generated code means, in the words of the language. */
import type { AggregateOperation, Expression, ProgramCourseGroup, ProgramCourseLimit, Sequence } from '../../ir/program.ts';
import { factName } from '../../model/base-day.ts';
import { CALENDAR, isCalendarRecord } from '../../model/calendar-names.ts';
import { CLASSES_START } from '../../model/calendar.ts';
import { rational, rationalText, shownDate } from '../../runtime/index.ts';
import type { Item } from './program-index.ts';

const ARITHMETIC = { add: '＋', subtract: '－', multiply: '×', divide: '÷' } as const;

/** As it is written: 延修生、轉學生. */
const setMeaning = (e: { readonly set: readonly Expression[] }): string => e.set.map(meaningOf).join('、') || '（無）';

/** Hours kept in minutes read as hours. */
const isInKeptUnit = (e: Expression): boolean => e.op === 'multiply' && e.isKept === true;

/** Operands that are conditions of another connective, or calculations, get brackets. */
function operand(e: Expression): string {
  if (weekInDays(e) || isInKeptUnit(e)) return meaningOf(e);
  return ['and', 'or', 'add', 'subtract', 'multiply', 'divide', 'addDays', 'addMonths'].includes(e.op) ? `（${meaningOf(e)}）` : meaningOf(e);
}

const AGGREGATES: Readonly<Record<AggregateOperation, string>> = {
  count: '個數', sum: '合計', max: '最大', min: '最小', mean: '平均', deviation: '標準差', rank: '名次', streak: '連續', some: '任一', all: '全部',
};
const ROUNDING = { halfAway: '四捨五入', truncate: '無條件捨去', awayFromZero: '無條件進位' } as const;

type Aggregate = Extract<Expression, { op: 'aggregate' }>;

/** 合計（修課.學分 於 學生.修課 其中 修課.成績 ≥ 60）; with the names of definitions that are used on entries, as the rule writes it. */
const aggregateMeaning = (e: Aggregate): string => expandedMeaning({ ...e, ...e.written });

/** The same with what these definitions say. */
export function expandedMeaning({ operation, list, value, condition, own, isLeastFirst, sequence }: Aggregate): string {
  const among = own && value ? `${meaningOf(list)}.${value.op === 'element' ? value.field : meaningOf(value)}` : meaningOf(list);
  const over = own ? `${meaningOf(own)} 於 ${among}` : `${value ? `${meaningOf(value)} 於 ` : ''}${meaningOf(list)}`;
  const which = condition ? ` ${operation === 'all' ? '皆' : '其中'} ${meaningOf(condition)}` : '';
  return `${AGGREGATES[operation]}（${over}${isLeastFirst ? '，由低至高' : ''}${sequence ? sequenceMeaning(sequence) : ''}${which}）`;
}

/** 依 學年度、學期，同 學制、科目 */
function sequenceMeaning({ order, alike }: Sequence): string {
  const names = (fields: readonly Expression[]): string => fields.map((e) => (e.op === 'element' ? e.field : meaningOf(e))).join('、');
  return ` 依 ${names(order)}${alike.length > 0 ? `，同 ${names(alike)}` : ''}`;
}

const BOUNDARIES = { '≥': '至少', '>': '超過', '≤': '至多', '<': '未滿', '=': '恰' } as const;

/** 至少 概論下限 學分；師資生.轉學 則不限 */
function limitMeaning({ counts, comparator, cases }: ProgramCourseLimit): string {
  const words = cases.map(({ condition, value }) => {
    const own = value ? `${BOUNDARIES[comparator]} ${operand(value)} ${counts === 'credits' ? '學分' : '門'}` : '不限';
    return condition ? `${operand(condition)} 則${own}` : own;
  });
  return words.join('，否則');
}

/** 至少 2 門、至多 3 門、至少 6 學分 */
function boundsMeaning({ minCourses, maxCourses, minCredits, maxCredits, eachLow, eachHigh, limits = [], eachLimits = [] }: ProgramCourseGroup, all: readonly ProgramCourseLimit[]): string {
  const each = eachLow.n > 0n || eachHigh !== null ? [`每門採計${eachLow.n > 0n ? ` ${rationalText(eachLow)} 學分起` : ''}${eachHigh === null ? '' : ` 至多 ${rationalText(eachHigh)} 學分`}`] : [];
  return [
    ...(minCourses > 0 ? [`至少 ${minCourses} 門`] : []), ...(maxCourses === null ? [] : [`至多 ${maxCourses} 門`]),
    ...(minCredits.n > 0n ? [`至少 ${rationalText(minCredits)} 學分`] : []), ...(maxCredits === null ? [] : [`至多採計 ${rationalText(maxCredits)} 學分`]), ...each,
    ...limits.map((place) => limitMeaning(all[place]!)), ...eachLimits.map((place) => `每門${limitMeaning(all[place]!)}`),
  ].join('、');
}

/** 學生.修課 可採計於各組：概論與材料（至少 6 學分）、…；合計至少 44 學分 */
function allocationMeaning({ list, groups, totalCredits, limits = [], totalLimits = [] }: Extract<Expression, { op: 'allocation' }>): string {
  const words = groups.map((g) => `${g.name.text}${boundsMeaning(g, limits) === '' ? '' : `（${boundsMeaning(g, limits)}）`}`).join('、');
  const total = [...(totalCredits === null ? [] : [`合計至少 ${rationalText(totalCredits)} 學分`]), ...totalLimits.map((place) => `合計${limitMeaning(limits[place]!)}`)];
  return [`${meaningOf(list)} 可採計於各組：${words}`, ...total].join('；');
}

interface Week {
  readonly day: Expression;
  /** The record with the first day of teaching. */
  readonly term: string;
}

/** The day whose 週次 this is, with the term that it is counted in: (day − the first day of teaching + 1) ÷ 7, rounded up; null for any other rounding. */
function weekOf({ mode, decimals, operand }: Extract<Expression, { op: 'round' }>): Week | null {
  const is = (e: Expression, n: bigint): boolean => e.op === 'number' && e.value.n === n && e.value.d === 1n && !e.binding;
  if (mode !== 'awayFromZero' || decimals !== 0 || operand.op !== 'divide' || !is(operand.right, 7n) || operand.left.op !== 'add' || !is(operand.left.right, 1n)) return null;
  const since = operand.left.left;
  return since.op === 'subtract' && since.right.op === 'fact' && isCalendarRecord(since.right.record) && since.right.field === CLASSES_START ? { day: since.left, term: since.right.record } : null;
}

/** The same where weeks are counted as days to be compared. */
function weekInDays(e: Expression): Week | null {
  return e.op === 'multiply' && e.left.op === 'round' && e.right.op === 'number' && e.right.value.n === 7n && e.right.value.d === 1n ? weekOf(e.left) : null;
}

const weekMeaning = ({ day, term }: Week): string => `週次（${meaningOf(day)}${term === CALENDAR ? '' : ` 於 ${term}`}）`;

/** An expression in words. */
export function meaningOf(e: Expression): string {
  switch (e.op) {
    case 'number':
      return e.binding ? `${e.binding.name.text}（${e.binding.shown}）` : (e.written ?? rationalText(e.value));
    case 'date':
      return e.binding ? `${e.binding.name.text}（${e.binding.shown}）` : shownDate(e.days);
    case 'boolean':
      return e.value ? '是' : '否';
    case 'member':
      return e.member;
    case 'text':
      return `「${e.value}」`;
    case 'fact':
      return factName(e.record, e.field);
    case 'definition':
      return e.definition;
    case 'and':
    case 'or':
      return e.operands.map(operand).join(e.op === 'and' ? ' 且 ' : ' 或 ') || (e.op === 'and' ? '是' : '否');
    case 'not':
      return negationOf(e.operand);
    case 'compare':
      if (isDecision(e.left)) return `${e.left.discretion}核准`;
      if (weekInDays(e.left) && e.right.op === 'number' && !e.right.binding) return `${meaningOf(e.left)} ${e.operator} ${rationalText(rational(e.right.value.n, e.right.value.d * 7n))} 週`;
      return `${operand(e.left)} ${e.operator} ${operand(e.right)}`;
    case 'in':
      return `${operand(e.value)} 屬於 ${setMeaning(e)}`;
    case 'any':
      return `${operand(e.list)} 有一屬於 ${setMeaning(e)}`;
    case 'every':
      return `${operand(e.list)} 皆屬於 ${setMeaning(e)}`;
    case 'present':
      return `有 ${operand(e.fact)}`;
    case 'addDays':
      return `${operand(e.date)} ＋ ${operand(e.days)} 日`;
    case 'addMonths':
      return `${operand(e.date)} ＋ ${operand(e.months)} 個月`;
    case 'discretionary':
      return `（${e.discretion} 准則 ${meaningOf(e.granted)}，否則 ${meaningOf(e.original)}）`;
    case 'granted':
      return `（${[meaningOf(e.original), ...e.grants.map(({ discretion, requirement, value }) => `${discretion} 准${requirement ? `且 ${operand(requirement)} ` : ''}則 ${meaningOf(value)}`)].join('；')}）`;
    case 'original':
      return '原值';
    case 'amount':
      return `${e.discretion} 核定數`;
    case 'aggregate':
      return aggregateMeaning(e);
    case 'allocation':
      return allocationMeaning(e);
    case 'element':
      return `${e.record}.${e.field}`;
    case 'round':
      if (weekOf(e)) return weekMeaning(weekOf(e)!);
      if (e.operand.op === 'elapsed' && e.mode === 'truncate' && e.decimals === 0 && !e.binding) return `滿${meaningOf(e.operand)}`;
      return e.binding ? `取位（${meaningOf(e.operand)}，${e.binding.name.text}）` : `取位（${meaningOf(e.operand)}，${ROUNDING[e.mode]} 至 ${e.decimals === 0 ? '整數' : `小數${e.decimals}位`}）`;
    case 'workdaysBetween':
      return `工作日數（${meaningOf(e.from)} 至 ${meaningOf(e.to)}）`;
    case 'elapsed':
      return `${e.unit}數（${meaningOf(e.from)} 至 ${meaningOf(e.to)}）`;
    case 'extreme':
      return `${extremeWord(e)}（${e.operands.map(meaningOf).join('、')}）`;
    case 'workday':
      return e.count ? `${operand(e.date)} ${countMeaning(e.count)} 個工作日` : `順延（${meaningOf(e.date)}）`;
    default:
      if (weekInDays(e)) return weekMeaning(weekInDays(e)!);
      if (isInKeptUnit(e)) return operand(e.left);
      // the sums that one came apart into
      if (e.op === 'add' && e.right.op === 'aggregate' && (e.right.written?.part ?? 0) > 0) return meaningOf(e.left);
      return `${operand(e.left)} ${ARITHMETIC[e.op]} ${operand(e.right)}`;
  }
}

const NEGATED = { '<': '≥', '≤': '>', '=': '≠', '≥': '<', '>': '≤', '≠': '=' } as const;

/** 學分 > 9 rather than 非 學分 ≤ 9, and so on. */
function negationOf(e: Expression): string {
  if (e.op === 'present') return `無 ${operand(e.fact)}`;
  if (e.op === 'in') return `${operand(e.value)} 不屬於 ${setMeaning(e)}`;
  if (e.op === 'compare') return isDecision(e.left) ? `${e.left.discretion}未核准` : meaningOf({ ...e, operator: NEGATED[e.operator] });
  return `非 ${operand(e)}`;
}

/** Of a decision that is a condition; what an authority makes of a limit begins with the words that print it. */
const isDecision = (e: Expression): e is Extract<Expression, { op: 'discretionary' }> => e.op === 'discretionary' && e.original.op === 'number' && !e.original.binding;

const isDay = (e: Expression): boolean => ['date', 'addDays', 'addMonths', 'workday'].includes(e.op) || ('type' in e && e.type.kind === 'date') || (e.op === 'extreme' && e.operands.some(isDay));
const extremeWord = ({ isMost, operands }: Extract<Expression, { op: 'extreme' }>): string => (operands.some(isDay) ? (isMost ? '較晚者' : '較早者') : isMost ? '較高者' : '較低者');

/** ＋ 3, － 3: what counts back is taken from 0. */
const countMeaning = (e: Expression): string =>
  (e.op === 'subtract' && e.left.op === 'number' && e.left.value.n === 0n ? `－ ${operand(e.right)}` : `＋ ${operand(e)}`);

const MODALITIES = { must: '應', mustNot: '不得', principle: '原則應', principleNot: '原則不得' } as const;
const PERMISSIONS = { may: '得', mayOnlyIf: '始得' } as const;

/** The clauses of an item, one line each. */
export function clausesOf(item: Item): string[] {
  const clause = (word: string, e: Expression | null): string[] => (e ? [`${word} ${meaningOf(e)}`] : []);
  switch (item.kind) {
    case 'norm':
      return [
        ...clause('適用', item.applies),
        ...clause('當', item.when),
        ...item.duties.map((d) => `${MODALITIES[d.modality]} ${meaningOf(d.condition)}`),
        ...(item.permission ? [`${PERMISSIONS[item.permission.modality]} ${item.permission.act}`] : []),
        ...item.exceptions.map((e) => `除外 ${meaningOf(e)}`),
        ...item.effects.map((effect) => `效果 ${effect}`),
        ...(item.conditional ?? []).map(({ condition, effects }) => `效果 ${meaningOf(condition)} 時：${effects.join('、')}`),
      ];
    case 'definition':
      return [...item.branches.map((b) => `當 ${meaningOf(b.condition)} 則 ${meaningOf(b.value)}`), ...clause('其餘', item.otherwise)];
    case 'discretion':
      return [`由 ${item.authority}`, ...clause('要件', item.requirement)];
    case 'conclusion':
      return [...clause('適用', item.applies), `須 ${item.requires.join('、')}`, ...(item.produces.length > 0 ? [`產出 ${item.produces.join('、')}`] : [])];
  }
}
