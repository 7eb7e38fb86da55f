/** Random regulations as text: a small vocabulary, provisions with bound phrases, blocks of every kind that decides something. */
import { formatNumeral } from '../../lang/numerals.ts';

/** Draws; the same roll, the same text. */
class Draw {
  readonly roll: () => number;
  constructor(roll: () => number) {
    this.roll = roll;
  }
  below(n: number): number {
    return Math.floor(this.roll() * n);
  }
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  chance(percent: number): boolean {
    return this.roll() * 100 < percent;
  }
  some<T>(list: readonly T[], least: number): T[] {
    const left = [...list];
    const count = Math.min(list.length, least + this.below(list.length));
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0]!);
  }
  times<T>(n: number, make: (i: number) => T): T[] {
    return Array.from({ length: n }, (_, i) => make(i));
  }
}

type Unit = '學分' | '分' | '小時' | '日' | '';

interface World {
  readonly draw: Draw;
  /** Inside of an aggregate: only the fields of an entry and of the records. */
  readonly isEntry: boolean;
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  /** Bound phrases: name by what they say. */
  readonly limits: { name: string; unit: Unit }[];
  readonly quantities: { name: string; unit: Unit }[];
  /** Roundings to so many of a unit. */
  readonly steps: { name: string; unit: Unit }[];
  readonly shares: string[];
  readonly deadlines: string[];
  readonly periods: string[];
  readonly lists: string[];
  readonly ranges: string[];
  readonly values: { name: string; unit: Unit }[];
  readonly truths: string[];
}

const STATUSES = ['一般生', '延修生', '轉學生', '復學生', '畢業生'];
const KINDS = ['必修', '選修', '通識'];
const FACTS: Readonly<Record<Unit, readonly string[]>> = { 學分: ['學生.學分', '學生.跨日學分'], 分: ['學生.成績', '學生.操行'], 小時: ['學生.時數', '學生.分鐘數'], 日: ['學生.日數', '學生.週數'], '': ['學生.次數'] };
const ENTRY: Readonly<Record<Unit, readonly string[]>> = { 學分: ['課程.學分'], 分: ['課程.成績'], 小時: ['課程.時數'], 日: [], '': [] };
const SIZES: Readonly<Record<Unit, number>> = { 學分: 12, 分: 100, 小時: 20, 日: 30, '': 5 };

function vocabularyOf({ draw, statuses, kinds }: World): string {
  const places = (): string => draw.one(['', ' 小數1位', ' 小數2位']);
  return `詞彙 修課 (t.random)

列舉 身分 (status) {
${statuses.map((s, i) => `  ${s} (status${i})`).join('\n')}
}

列舉 類別 (category) {
${kinds.map((s, i) => `  ${s} (kind${i})`).join('\n')}
}

記錄 課程 (course) 量詞 門 {
  修習日 (taken) : 日期
  學分 (credits) : 學分${places()} 0至${4 + draw.below(6)}
  成績 (score) : 分${places()} 0至100 可缺
  類別 (category) : 類別
  時數 (hours) : 小時${places()} 0至36
  抵免 (exempted) : 是否
}

記錄 學生 (student) {
  身分 (status) : 身分
  各身分 (statuses) : 清單 身分
  學分 (credits) : 學分${places()} 0至30
  跨日學分 (evening) : 學分 0至30
  成績 (score) : 分${places()} 0至100 可缺
  操行 (conduct) : 分 ${draw.one(['0至100', '-20至100', '小數1位 -10至100'])}
  時數 (hours) : 小時${places()} 0至40
  分鐘數 (minutes) : 分鐘 0至2400
  日數 (days) : 日 0至60
  工作天數 (workdays) : 工作天 -3至12
  週數 (weeks) : 週 0至20
  次數 (times) : 整數 0至9
  申請日 (applied) : 日期
  事件日 (event) : 日期 可缺
  核准 (approved) : 是否
  在學 (enrolled) : 是否
  修課 (courses) : 清單 課程
  各科成績 (scores) : 清單 分${places()} 0至100
  各週時數 (weekly) : 清單 小時 0至20
}

記錄 行事曆 (calendar) {
  假日 (holidays) : 清單 日期
  補班 (makeUpDays) : 清單 日期
  上課開始 (start) : 日期
${statuses.length % 2 === 0 ? '  假日期間 (holidayPeriods) : 清單 日期\n' : ''}}

記錄 次學期 (nextTerm) {
  上課開始 (nextStart) : 日期
}
`;
}

// ------------------------------------------------------------------------------------------------ expressions

const ROUNDINGS = ['四捨五入', '無條件捨去', '無條件進位'];
const roundingOf = (draw: Draw, places = ['整數', '小數1位', '小數2位', '十位']): string => `${draw.one(ROUNDINGS)} 至 ${draw.one(places)}`;

const literal = (unit: Unit, draw: Draw): string => `${draw.below(SIZES[unit])}${draw.chance(20) ? `.${1 + draw.below(9)}` : ''}${unit}`;

/** An aggregate of the unit; null where there is none. */
function aggregateOf(unit: Unit, world: World): string | null {
  const { draw } = world;
  const which = (): string => (draw.chance(60) ? ` 其中 ${condition({ ...world, isEntry: true }, 1)}` : '');
  if (unit === '') {
    const kind = draw.below(3);
    if (kind === 0) return `個數（學生.修課${which()}）`;
    if (kind === 1) return `連續（學生.修課 依 ${draw.one(['修習日', '學分', '成績', '時數、修習日', '修習日、學分'])}${draw.one(['', '，同 類別', '，同 抵免、類別', '，同 學分', '，同 修習日'])} 其中 ${condition({ ...world, isEntry: true }, 1)}）`;
    const least = draw.one(['', '，由低至高']);
    return draw.chance(50) ? `名次（${draw.one(['學生.成績', '學生.操行'])} 於 學生.修課.成績${least}${draw.one(['', '，同分依 學分', '，同分依 學分 由低至高、時數'])}${which()}）` : draw.one([`名次（學生.成績 於 學生.各科成績${least}）`, `名次（學生.分鐘數 於 學生.各週時數${least}）`, `名次（學生.操行 於 學生.各科成績）`]);
  }
  if (unit === '日') return null;
  const list = unit === '分' ? '學生.各科成績' : '學生.各週時數';
  const isPlain = unit !== '學分' && draw.chance(40);
  const over = (operator: string): string => (isPlain ? `${operator}（${list}）` : `${operator}（${number(unit, { ...world, isEntry: true }, draw.below(2))} 於 學生.修課${which()}）`);
  if (draw.chance(20)) return `取位（${over('標準差')}，${roundingOf(draw, ['整數', '小數1位'])}）`;
  const made = over(draw.one(['合計', '最大', '最小', '平均']));
  return draw.chance(40) ? `取位（${made}，${roundingOf(draw)}）` : made;
}

function atom(unit: Unit, world: World): string {
  const { draw, isEntry } = world;
  const entry = ENTRY[unit];
  if (isEntry && entry.length > 0 && draw.chance(75)) return draw.one(entry);
  const values = isEntry ? [] : world.values.filter((v) => v.unit === unit);
  if (values.length > 0 && draw.chance(35)) return draw.one(values).name;
  const quantities = world.quantities.filter((q) => q.unit === unit);
  if (quantities.length > 0 && draw.chance(25)) return draw.one(quantities).name;
  return draw.chance(80) ? draw.one(FACTS[unit]) : literal(unit, draw);
}

function number(unit: Unit, world: World, depth: number): string {
  const { draw } = world;
  if (depth <= 0) return atom(unit, world);
  const inner = (): string => number(unit, world, depth - 1);
  const steps = world.steps.filter((s) => s.unit === unit);
  switch (draw.below(world.isEntry ? 5 : 8)) {
    case 4: if (unit === '小時' && draw.chance(30)) return `（${atom('學分', world)} × 倍數）`;
      return `${draw.one(['較高者', '較低者'])}（${[inner(), ...draw.times(1 + draw.below(2), () => atom(unit, world))].join('、')}）`;
    case 0: return `（${inner()} ${draw.one(['＋', '－'])} ${inner()}）`;
    case 1: return `（${inner()} ${draw.one(['×', '÷'])} ${1 + draw.below(7)}）`;
    case 2: return unit === '' ? `（${number('學分', world, 0)} ÷ ${number('學分', world, 0)}）` : `取位（${inner()} ÷ ${1 + draw.below(7)}，${steps.length > 0 && draw.chance(60) ? draw.one(steps).name : roundingOf(draw)}）`;
    case 3: return inner();
    default: return aggregateOf(unit, world) ?? inner();
  }
}

function day(world: World): string {
  const { draw } = world;
  const plain = draw.one(['學生.申請日', '學生.事件日', '行事曆.上課開始', '次學期.上課開始', '基準日']);
  switch (draw.below(world.isEntry ? 5 : 6)) {
    case 4: return `${draw.one(['較晚者', '較早者'])}（${plain}、${day({ ...world, isEntry: true })}）`;
    case 5: return draw.one(['最大（課程.修習日 於 學生.修課）', '最小（課程.修習日 於 學生.修課 其中 課程.抵免）', '最大（行事曆.假日）', '最小（行事曆.假日）']);
    case 0: return `105年2月${1 + draw.below(28)}日`;
    case 1: return `順延（${plain}${draw.chance(50) ? ` ＋ ${draw.below(9)}日` : ''}）`;
    case 2: return `${plain} ${draw.one(['＋', '－'])} ${draw.one(['學生.日數', '7日', '2週', '1月', '2年', '3個工作日', '1上班日', '學生.工作天數'])}`;
    default: return plain;
  }
}

const UNITS: readonly Unit[] = ['學分', '分', '小時', '日', ''];
const COMPARE = ['至少', '至多', '少於', '超過', '等於', '不等於'];
const operatorOf = (draw: Draw): string => draw.one(['合於', '合於', '不合於']);

function phraseCondition(world: World): string | null {
  const { draw } = world;
  switch (draw.below(6)) {
    case 0:
    case 1: {
      if (world.limits.length === 0) return null;
      if (draw.chance(15)) return `${number('學分', world, 1)} ${operatorOf(draw)} ${draw.one(['較高者', '較低者'])}（低標、高標）`;
      const { name, unit } = draw.one(world.limits);
      return `${number(unit, world, draw.below(2))} ${operatorOf(draw)} ${name}`;
    }
    case 2: return world.shares.length ? `${atom('學分', world)} ${operatorOf(draw)} 學生.學分 之 ${draw.one(world.shares)}` : null;
    case 3: return world.deadlines.length ? `學生.申請日 ${operatorOf(draw)} ${draw.one([...world.deadlines, '受理期間'])}` : null;
    case 4: return world.periods.length ? `學生.申請日 ${operatorOf(draw)} 學生.事件日 之 ${draw.one(world.periods)}` : null;
    default: return world.ranges.length ? `${atom('學分', world)} ${operatorOf(draw)} ${draw.one([...world.ranges, '學生.學分 之 比例範圍'])}` : null;
  }
}

function memberCondition(world: World): string {
  const { draw } = world;
  if (world.isEntry && draw.chance(70)) return `課程.類別 ${draw.one(['為', '不為'])} ${draw.one(world.kinds)}`;
  const set = world.lists.length && draw.chance(50) ? draw.one(world.lists) : draw.some(world.statuses, 1).slice(0, 2).join('、');
  return draw.chance(60) ? `學生.身分 ${draw.one(['屬於', '不屬於'])} ${set}` : `學生.各身分 ${draw.one(['有一屬於', '全屬於'])} ${set}`;
}

function weekCondition(draw: Draw): string {
  const [operator, week] = [draw.one(COMPARE), draw.below(4)];
  return `週次（學生.申請日${week > 1 ? ' 於 次學期' : ''}） ${operator} ${week}`;
}

/** Days of the regulation itself are closer together than a month: these are put further apart. */
function lengthCondition(world: World): string {
  const { draw } = world;
  const length = (word: string): string => `${word}（${draw.one(['學生.事件日', '學生.申請日', '105年1月31日', '104年2月28日'])} 至 ${draw.one(['學生.申請日', `${day({ ...world, isEntry: true })}`])}${draw.one(['', ' ＋ 學生.日數', ' ＋ 1月', ' ＋ 2年'])}）`;
  return draw.one([
    `${length('月數')} ${draw.one(COMPARE)} ${draw.below(4)}個月`, `${length('年數')} ${draw.one(COMPARE)} ${draw.one(['1年', '2年', '1.5年'])}`, `歲數（學生.事件日 至 基準日） ${draw.one(COMPARE)} ${draw.one(['1歲', '2歲'])}`, `${length('滿月數')} ${draw.one(['至少', '少於', '等於'])} ${draw.below(4)}`,
    `${length('年數')} ${operatorOf(draw)} 服務年限`, `${length('月數')} ${draw.one(COMPARE)} 年資`, `${length('月數')} ${operatorOf(draw)} ${draw.one(['年資下限', '年資範圍'])}`, `${length('年數')} ${operatorOf(draw)} 月資`, `${length('月數')} ${operatorOf(draw)} 短期`, `${draw.one(['較高者', '較低者'])}（${length('月數')}、${length('滿月數')}、${draw.below(3)}個月） ${operatorOf(draw)} 短期`,
  ]);
}

function leaf(world: World): string {
  const { draw, isEntry } = world;
  const unit = draw.one(isEntry ? (['學分', '分', '小時'] as const) : UNITS);
  const compared = (): string => `${number(unit, world, draw.below(3))} ${draw.one(COMPARE)} ${draw.chance(60) ? literal(unit, draw) : number(unit, world, 1)}`;
  switch (draw.below(isEntry ? 7 : 10)) {
    case 0: return memberCondition(world);
    case 1: return isEntry ? '課程.抵免' : draw.one(['學生.核准', '學生.在學']);
    case 2: return `${isEntry ? '課程.成績' : draw.one(['學生.成績', '學生.事件日'])} ${draw.one(['有', '無'])}`;
    case 3: return phraseCondition(world) ?? compared();
    case 7: return world.truths.length > 0 ? draw.one(world.truths) : compared();
    case 8: return draw.one([`任一（學生.修課 其中 ${condition({ ...world, isEntry: true }, 1)}）`, `全部（學生.修課 皆 ${condition({ ...world, isEntry: true }, 1)}）`, `全部（學生.修課 其中 ${leaf({ ...world, isEntry: true })} 皆 ${leaf({ ...world, isEntry: true })}）`, weekCondition(draw)]);
    case 9: if (draw.chance(30)) return lengthCondition(world);
      if (draw.chance(25)) return `工作日數（${day({ ...world, isEntry: true })} 至 ${day({ ...world, isEntry: true })}） ${draw.chance(70) ? `${draw.one(COMPARE)} ${draw.below(9)}` : '少於 學生.工作天數'}`;
      return draw.chance(70) ? `${day(world)} ${draw.one(['不早於', '不晚於', '早於', '晚於'])} ${day(world)}` : `${draw.one(['學生.申請日', '行事曆.上課開始'])} － 學生.事件日 ${draw.one(COMPARE)} ${draw.below(9)}`;
    default: return compared();
  }
}

function condition(world: World, depth: number): string {
  const { draw } = world;
  if (depth <= 0 || draw.chance(50)) return leaf(world);
  if (draw.chance(20)) return `非 （${condition(world, depth - 1)}）`;
  const operator = draw.one([' 且 ', ' 或 ']);
  return `（${draw.times(2 + draw.below(2), () => condition(world, depth - 1)).join(operator)}）`;
}

// ------------------------------------------------------------------------------------------------ text and blocks

/** Bound phrases of every kind, two to a line, in provisions of their own. */
function phrasesOf(world: World): string[] {
  const { draw } = world;
  const n = (most: number): string => formatNumeral(1 + draw.below(most));
  const made: string[] = [];
  for (let i = 0; i < 3; i++) {
    const unit = draw.one(['學分', '學分', '分', '小時'] as const);
    const isUpper = draw.chance(60);
    const amount = `${n(SIZES[unit])}${unit}`;
    world.limits.push({ name: `限制${i}`, unit });
    made.push(`[${draw.one(isUpper ? [`至多${amount}`, `不得超過${amount}`, `${amount}以下`] : [`至少${amount}`, `${amount}以上`])}]{限制${i} (limit${i})}`);
  }
  world.quantities.push({ name: '額度', unit: '學分' });
  world.shares.push('比例');
  world.deadlines.push('期限');
  world.lists.push('名單');
  world.ranges.push('範圍');
  made.push(`[${n(9)}學分]{額度 (quota)}`, `[以學分總數${draw.one(['三分之一', '二分之一', '百分之六十'])}為上限]{比例 (share)}`, `[105年2月${1 + draw.below(28)}日前]{期限 (deadline)}`, `[105年2月${1 + draw.below(9)}日起至${10 + draw.below(19)}日止]{受理期間 (window)}`);
  made.push(`[至少${n(9)}學分]{低標 (lowMark)}`, `[${n(12)}學分以上]{高標 (highMark)}`);
  made.push(`[${draw.one(['三分之一至三分之二', '百分之二十至四十', '二分之一以上未滿三分之二', '超過三成且不超過九折'])}]{比例範圍}`);
  made.push(`[服務滿${n(2)}年]{服務年限 (service)}`, `[${draw.one(['未滿', '逾'])}${n(3)}個月]{短期 (short)}`);
  made.push(`[${world.statuses.slice(0, 2).join('、')}]{名單}`, `[一至${formatNumeral(2 + draw.below(4))}學分]{核給範圍}`, draw.one([`[一至${formatNumeral(2 + draw.below(4))}學分]{範圍}`, `[${n(4)}學分以上未滿${formatNumeral(6 + draw.below(6))}學分]{範圍}`, `[超過${n(4)}學分且不超過${formatNumeral(6 + draw.below(6))}學分]{範圍}`]));
  // printed in one unit, declared in another one
  made.push(`[${draw.one(['半年', '一年', '二年'])}]{年資 : 月}`, `[至少${n(2)}年]{年資下限 : 月}`, `[一年以上未滿${formatNumeral(2 + draw.below(2))}年]{年資範圍 : 月}`, `[${draw.one(['未滿', '逾'])}${formatNumeral(6 + draw.below(18))}個月]{月資 : 年}`, `[${n(4)}倍]{倍數 : 小時}`);
  const left = (amount: string): string => draw.one([`[未滿${amount}者，以${amount}計]`, `[未滿${amount}之部分不計]`]);
  for (const [name, unit, amounts] of [['零時', '小時', ['三十分鐘', '二十分鐘', '半小時', '一小時', '一分鐘', '二小時']], ['零分', '學分', ['二學分', '一學分', '半學分']]] as const) {
    world.steps.push({ name, unit });
    made.push(`${left(draw.one(amounts))}{${name}}`);
  }
  if (draw.chance(70)) {
    world.periods.push('期間');
    made.push(`[事件發生後${n(9)}${draw.one(['日', '個工作日', '個上班日', '個月', '年'])}內]{期間}`);
  }
  return made;
}

const block = (head: string, clauses: readonly (string | null)[]): string => `${head} {\n${clauses.filter((c) => c !== null).map((c) => `  ${c}\n`).join('')}}\n`;

/** A fact and the value that it gets; never a constant, which its range might refuse. */
function assignment(world: World): string {
  const { draw } = world;
  switch (draw.below(8)) {
    case 3: return `課程.${draw.one(['成績 ＝ 學生.成績', '抵免 ＝ 學生.核准', '修習日 ＝ 學生.事件日'])} 於 學生.修課${draw.chance(80) ? ` 其中 ${condition({ ...world, isEntry: true }, 1)}` : ''}`;
    case 0: return `學生.核准 ＝ （${condition(world, 1)}）`;
    case 1: return `學生.事件日 ＝ ${day(world)}`;
    case 2: return `學生.身分 ＝ ${draw.one([...world.statuses, '學生.身分'])}`;
    default: {
      const unit = draw.one(['學分', '分', '小時', '日'] as const);
      return `${draw.one(FACTS[unit])} ＝ ${number(unit, world, 1)} ＋ ${draw.one(FACTS[unit])}`;
    }
  }
}

function ruleOf(name: string, alias: string, world: World): string {
  const { draw } = world;
  const maybe = (percent: number, word: string): string | null => (draw.chance(percent) ? `${word} ${condition(world, 2)}` : null);
  const kind = draw.below(5);
  const duties = kind < 3 ? draw.times(1 + draw.below(2), () => `${draw.one(['應', '應', '不得', '原則應', '原則不得'])} ${condition(world, 2)}`) : [];
  return block(`規則 ${name} (${alias}) 依 六`, [maybe(50, '適用'), ...duties, kind === 3 ? '得 申請' : kind === 4 ? '效果 列入輔導' : null, draw.chance(40) ? `效果 ${assignment(world)}` : null, draw.chance(40) ? `效果 ${condition(world, 1)} 時：通知、停權` : null, kind < 3 ? null : `當 ${condition(world, 2)}`, maybe(30, '除外')]);
}

function definitionOf(name: string, alias: string, unit: Unit | '是否', world: World): string {
  const { draw } = world;
  const value = (): string => (unit === '是否' ? condition(world, 1) : number(unit, world, 1));
  const type = unit === '' ? '數' : unit === '是否' ? unit : `${unit}`;
  if (draw.chance(30)) return block(`定義 ${name} (${alias}) : ${type} 依 六`, [`＝ ${value()}`]);
  return block(`定義 ${name} (${alias}) : ${type} 依 六`, [...draw.times(1 + draw.below(2), () => `當 ${condition(world, 1)} 則 ${value()}`), `其餘 ${value()}`]);
}

/** Aliases of the provisos of one target. */
const ALIASES: Readonly<Record<string, string>> = { 限: 'ofLimit', 值: 'ofValue', 期: 'ofDate', 比: 'ofShare', 規: 'ofRule', 內: 'ofProviso' };

/** Provisos of one target in an order that has no circle: each may beat those before it. */
function provisosOf(target: string, effect: () => string, world: World, tag: string): string[] {
  const { draw } = world;
  const names = draw.times(1 + draw.below(3), (i) => `但書${tag}${i}`);
  return names.map((name, i) => {
    const beaten = names.slice(0, i).filter(() => draw.chance(50));
    return block(`但書 ${name} (${ALIASES[tag]!}${i}) 於 ${target} 依 二`, [draw.chance(90) || (tag === '規' && names.length > 1) ? `當 ${condition({ ...world, limits: [], quantities: [], shares: [], deadlines: [], values: [], truths: [] }, 1)}` : null, effect(), beaten.length ? `優先於 ${beaten.join('、')}` : null]);
  });
}

const LOOKUP = (draw: Draw): { readonly lines: string[]; readonly block: string } => {
  const [low, high] = [40 + draw.below(20), 70 + draw.below(20)];
  const [isRest, isWords] = [low % 3 === 0, high % 3 === 0];
  const printed = draw.chance(50);
  const last = isRest ? null : printed ? `| 未滿${low}分 | 0 |` : '| 其他 | 1 |';
  const rows = [`| ${high}分以上 | ${isWords ? '滿點' : '4'} |`, `| ${low}分以上未滿${high}分 | 2.5 |`, ...(last ? [last] : [])];
  return { lines: ['| 分數 | 點數 |', ...rows], block: block('對照 換算 (conversion) : 分 小數1位 依 三 表1', ['以 分數 合於 學生.成績', '得 點數', isWords ? '令 「滿點」 為 4.5' : null, isRest ? '其餘 0.5分' : null]) };
};

const FORMULAS = ['T＝X×60%＋Y×40%', '（X＋Y）÷3', 'X－Y÷7＋5', '2（X－40）'];

/** One more authority that changes a limit; of many none divides it, so that it has not too many values. */
function grantOf(limit: string, tag: number, isOfMany: boolean, world: World): string {
  const { draw } = world;
  const requirement = draw.chance(40) ? `要件 ${condition({ ...world, limits: [], quantities: [], values: [], truths: [] }, 1)}` : null;
  const amount = draw.chance(50) ? `核減${tag}` : null;
  const value = amount ? draw.one([`原值 － ${amount}`, `原值 ＋ ${amount}`, amount]) : draw.one(['原值 － 1學分', '原值 ＋ 2學分', '5學分', ...(isOfMany ? [] : ['原值 × 2', '原值 ÷ 2', '原值 ＋ 學生.學分', '原值 － 學生.跨日學分'])]);
  return block(`裁量 裁量${tag} (act${tag}) 依 六`, ['由 所長', requirement, amount && `核定 ${amount} (amount${tag}) : 學分 合於 核給範圍`, `效果 ${limit} ＝ ${value}`]);
}

/** What a 準用 puts in the place of what. */
const REPLACEMENTS = [['學生.學分', '學生.跨日學分'], ['學生.核准', '學生.在學'], ['學生.申請日', '行事曆.上課開始'], ['學生.時數', '學生.分鐘數'], ['一般生', '延修生']] as const;

export interface RandomRegulation {
  readonly vocabulary: string;
  readonly regulation: string;
}

export function randomRegulation(roll: () => number): RandomRegulation {
  const draw = new Draw(roll);
  const world: World = { draw, isEntry: false, statuses: STATUSES.slice(0, 2 + draw.below(4)), kinds: KINDS.slice(0, 2 + draw.below(2)), limits: [], quantities: [], steps: [], shares: [], deadlines: [], periods: [], lists: [], ranges: [], values: [], truths: [] };
  const vocabulary = vocabularyOf(world);
  const phrases = phrasesOf(world);
  const blocks: string[] = [];
  // a definition reads those made before it, and limits that no authority has changed yet
  for (let i = 0; i < 1 + draw.below(3); i++) {
    const unit = draw.one(['學分', '分', '小時', '', '是否'] as const);
    blocks.push(definitionOf(`定義${i}`, `definition${i}`, unit, world));
    if (unit === '是否') world.truths.push(`定義${i}`);
    else world.values.push({ name: `定義${i}`, unit });
  }
  if (draw.chance(40)) {
    blocks.push(block('疑義 算法 (doubt) 依 六', [`甲說 ${condition(world, 1)}`, `乙說 ${condition(world, 1)}`, draw.chance(70) ? '採 未定' : '採 乙說']));
    world.truths.push('算法');
  }
  const [lookup, printed] = [LOOKUP(draw), draw.one(FORMULAS)];
  const hasY = printed.includes('Y');
  blocks.push(lookup.block, block('公式 分數 (formula) : 分 小數2位 依 四', ['照 計算式', '令 X 為 學生.操行', hasY ? '令 Y 為 學生.成績' : null, '取位 取位方式']));
  world.values.push({ name: '換算', unit: '分' }, { name: '分數', unit: '分' });
  const changed = world.limits.find((l) => l.unit === '學分');
  if (changed && draw.chance(60)) {
    const requirement = draw.chance(50) ? `要件 ${condition({ ...world, limits: [], values: [], truths: [] }, 1)}` : null;
    blocks.push(block('裁量 核可 (approval) 依 六', ['由 所長', requirement, '核定 加修學分 (extra) : 學分 合於 核給範圍', `效果 ${changed.name} ＝ 原值 ＋ 加修學分`]));
    // few, or more than are decided together
    const targets = world.limits.filter((l) => l.unit === '學分').map((l) => l.name).concat('額度');
    const count = draw.chance(35) ? draw.one([1, 2, 3, 9]) : 0;
    if (draw.chance(50)) world.truths.push('核可');
    for (let i = 0; i < count; i++) blocks.push(grantOf(draw.chance(75) ? changed.name : draw.one(targets), i, count > 3, world));
  }
  if (draw.chance(30)) {
    blocks.push(block('裁量 許可 (consent) 依 六', ['由 系主任', draw.chance(50) ? `要件 ${condition({ ...world, limits: [] }, 1)}` : null]));
    world.truths.push('許可');
  }
  const rules = draw.times(2 + draw.below(3), (i) => `規定${i}`);
  rules.forEach((name, i) => blocks.push(ruleOf(name, `rule${i}`, world)));
  const [rule] = blocks.slice(-rules.length);
  const replaced = REPLACEMENTS.filter(([was]) => rule!.includes(was));
  if (replaced.length > 0) blocks.push(block('準用 再用 (analogy) 依 二', [`規則 ${rules[0]}`, ...draw.some(replaced, 1).map(([was, now]) => `以 ${now} 代 ${was}`)]));
  if (draw.chance(40)) blocks.push(block('議決 決議 (vote) 依 五', ['應出席 學生.日數', '出席 學生.週數 合於 開議門檻', draw.chance(70) ? '同意 學生.週數 － 14日 合於 議決門檻' : null]));
  if (draw.chance(60)) blocks.push(...provisosOf(draw.one(world.limits.filter((l) => l.unit === '學分').map((l) => l.name).concat('額度')), () => `改 ${draw.one(['原值 ＋ 2學分', '5學分', '原值 ＋ 學生.學分', '原值 × 2', '原值 － 學生.跨日學分'])}`, world, '限'));
  if (draw.chance(40)) blocks.push(...provisosOf('定義0', () => `改 ${draw.one(['原值', '原值', '定義0'].slice(0, 2))}`, world, '值').map((b) => b.replace('改 原值', changedValue(world, draw))));
  if (draw.chance(25)) blocks.push(...provisosOf('期限', () => `改 ${draw.one(['原值 ＋ 3日', '105年2月20日', '學生.事件日'])}`, world, '期'));
  if (draw.chance(25)) blocks.push(...provisosOf('比例', () => `改 ${draw.one(['原值 × 2', '0.75', '0.25'])}`, world, '比'));
  if (draw.chance(70)) blocks.push(...provisosOf(rules[0]!, () => (draw.chance(50) || !/ (?:應|不得|原則應|原則不得) /.test(rule!) ? '不適用' : `${draw.one(['應', '不得'])} ${condition(world, 1)}`), world, '規'));
  if (draw.chance(40) && blocks.some((b) => b.startsWith('但書 但書規0'))) blocks.push(...provisosOf('但書規0', () => '不適用', world, '內'));
  const able = [...rules, ...world.truths.filter((t) => !t.startsWith('定義') || blocks.some((b) => b.startsWith(`定義 ${t} `)))];
  if (draw.chance(70)) {
    blocks.push(block('結論 准予 (granted) 依 六', [draw.chance(40) ? `適用 ${condition(world, 1)}` : null, `須 ${draw.some(able, 1).join('、')}`, '產出 換算、分數']));
    if (draw.chance(50)) blocks.push(block('結論 再准 (again) 依 六', [`須 准予、${draw.one(able)}${blocks.some((b) => b.startsWith('裁量 核可')) ? '、核可' : ''}`]));
  }
  const text = [`一、學生${phrases.join('，')}。`, '二、特殊情形得加修或不受限制，他類學生準用前點。', `三、成績換算如下：\n${lookup.lines.map((l) => `  ${l}`).join('\n')}`, `四、依[${printed}]{計算式}計算，[${draw.one(ROUNDINGS)}至小數第二位]{取位方式}。`, '五、[委員三分之二以上出席]{開議門檻}，[出席委員過半數之同意]{議決門檻}始得決議。', '六、其餘事項依規定辦理。'];
  return { vocabulary, regulation: `法規 隨機要點 (t.regulation)\n使用 t.random\n版本 1\n\n${text.join('\n\n')}\n\n${blocks.join('\n')}` };
}

/** A new value for the first definition, of whatever kind it is. */
function changedValue(world: World, draw: Draw): string {
  const unit = world.values.find((v) => v.name === '定義0')?.unit;
  return unit === undefined ? `改 ${draw.one(['非 原值', '學生.核准', '原值 或 學生.在學'])}` : `改 ${draw.one(['原值 × 2', `原值 ＋ ${literal(unit, draw)}`, literal(unit, draw), draw.one(FACTS[unit])])}`;
}
