/** Which shares of a rule an example calls: 校友享九折 and a graduate, 未達十五人者按八成 and twelve persons; 管理費一成，其中四成. */
import { isOne, SHARE } from './quantities.ts';
import { pairsOf } from './statement-words.ts';
import type { Named, Worked } from './worked-examples.ts';

export interface Conditions {
  /** Shares that the case of the example has, and those that it has not. */
  readonly due: readonly Named[];
  readonly barred: readonly Named[];
  /** Numbers of the example that a bound of the rule asks for. */
  readonly deciding: readonly Named[];
  /** The share of a share that the result is. */
  readonly chain: readonly [Named, Named] | null;
}

/** What stands between who gets a share and the share. */
const VERBS = /(?:者|，|、|得以?|享有?|可|應|按|以|依|打|均|一律|減[收免]|折扣|優[惠待]|加[計收給發成]|[收計]費|計[收算]|支給|發給|補助|退還|鐘點費|學分?費|學雜費|報名費|使用費|收費|費用|原價|之)+$/;
/** An example that says what is not, or goes on another time. */
const OTHERWISE = /[非未不]|原價|定價|第[二三四五]次|再次|以外|之外|除外/;
const IN_IT = /(?:^|[，。；、])[^，。；、]{0,2}(?:其中|再由|再以|再依|並就|並以其)[^，。；]*$/;
const BOUND = /最[高低多少]|至[多少]|為限|上限|不得/;

const isShare = (q: Named): boolean => q.unit === SHARE && isOne(q) && q.per.length === 0 && (q.comparator === null || q.comparator === '≥') && !BOUND.test(q.name + q.behind.slice(0, 6));

/** The words of the rule since the number before, or since its sentence began. */
function wordsBefore({ rule, ruleText }: Worked, { start }: Named): string {
  const from = Math.max(0, ...rule.filter((q) => q.end <= start).map(({ end }) => end));
  return /[^。；：]*$/.exec(ruleText.slice(from, start))![0];
}

/** Shares of what another share makes: 提列百分之十，其中百分之四十分配予執行單位. */
export function chainsOf(worked: Worked): (readonly [Named, Named])[] {
  const shares = worked.rule.filter(isShare);
  return shares.flatMap((q) => {
    const before = shares.filter(({ end }) => end <= q.start).at(-1);
    return before && worked.ruleText.length > q.start && IN_IT.test(worked.ruleText.slice(before.end, q.start)) ? [[before, q] as const] : [];
  });
}

const HOLDS = { '<': (a: number, b: number) => a < b, '≤': (a: number, b: number) => a <= b, '>': (a: number, b: number) => a > b, '≥': (a: number, b: number) => a >= b } as const;

/** The number that decides on a share, and whether it lets it through: 未達十五人者，按八成. */
function boundOf({ rule, ruleText, given, result }: Worked, share: Named): { readonly given: Named; readonly holds: boolean } | null {
  const bound = rule.filter((q) => q.end <= share.start && q.unit !== SHARE).at(-1);
  if (!bound || !isOne(bound) || bound.comparator === null || bound.unit === result.unit || bound.per.length > 0 || BOUND.test(bound.name + bound.behind)) return null;
  const between = ruleText.slice(bound.end, share.start);
  const own = given.filter((q) => q.unit === bound.unit && isOne(q));
  if (/[。；：]|再|其後|逾/.test(between) || rule.some((q) => q.unit === SHARE && q.start > bound.end && q.end < share.start) || (bound.unit === '分鐘' && bound.comparator === '<') || between.length > 20 || own.length !== 1 || rule.some((q) => q.unit === bound.unit && q !== bound && q.comparator !== null && q.sentence === bound.sentence)) return null;
  return { given: own[0]!, holds: HOLDS[bound.comparator as keyof typeof HOLDS]?.(own[0]!.low, bound.low) ?? true };
}

/** Is the case that a share is for named by the example, and by nothing else of the rule? */
function isNamed(worked: Worked, share: Named): boolean {
  const { ruleText, text, given, result } = worked;
  const said = text.slice(0, result.start);
  const who = /[^，、]*$/.exec(wordsBefore(worked, share).replace(VERBS, ''))![0].replace(/^(?:但|惟|如|若|凡|其|並|持|具)/, '');
  if (!/^[\u4e00-\u9fff]{2,8}$/.test(who) || ruleText.split(who).length !== 2 || OTHERWISE.test(said) || given.some((q) => q.unit === SHARE || (q.unit === result.unit && q.name.includes(who)))) return false;
  return said.includes(who);
}

/** A share of a share goes to whom the rule gives it. */
function isTaker({ ruleText, lead }: Worked, share: Named): boolean {
  const others = ruleText.slice(0, share.start) + ruleText.slice(share.end + share.behind.length);
  return pairsOf(share.behind).some((pair) => lead.includes(pair) && !others.includes(pair));
}

export function conditionsOf(worked: Worked): Conditions {
  const shares = worked.isLast ? worked.rule.filter(isShare) : [];
  const chains = chainsOf(worked);
  const chained = chains.map(([, q]) => q);
  const bounds = shares.flatMap((share) => {
    const bound = boundOf(worked, share);
    return bound ? [{ share, ...bound }] : [];
  });
  const named = shares.filter((share) => !bounds.some((one) => one.share === share) && (chained.includes(share) ? isTaker(worked, share) : isNamed(worked, share)));
  // of several that are called none says which one is left out
  return { due: [...bounds.filter(({ holds }) => holds).map(({ share }) => share), ...(named.length === 1 ? named : [])], barred: bounds.filter(({ holds }) => !holds).map(({ share }) => share), deciding: bounds.map(({ given }) => given), chain: named.length === 1 ? (chains.find(([, q]) => q === named[0]) ?? null) : null };
}
