/** Random 科目表 as text: a small printed table that may say the credits, limits of every kind, and 但書, 裁量, 疑義 and definitions that change them or take them away. */
import { formatNumeral } from '../../lang/numerals.ts';

/** Draws; the same roll, the same text. */
interface Draw {
  below(n: number): number;
  one<T>(list: readonly T[]): T;
  chance(percent: number): boolean;
}

const drawing = (roll: () => number): Draw => ({ below: (n) => Math.floor(roll() * n), one: (list) => list[Math.floor(roll() * list.length)]!, chance: (percent) => roll() * 100 < percent });

const VOCABULARY = `詞彙 修課 (t.random)

列舉 身分 (status) {
  一般生 (regular)
  轉學生 (transfer)
  復學生 (returning)
}

記錄 課程 (course) 量詞 門 {
  名稱 (title) : 文字
  學分 (credits) : 學分 小數1位 0至6
  校外 (outside) : 是否
}

記錄 學生 (student) {
  身分 (status) : 身分
  抵免學分 (exempted) : 學分 小數1位 0至5
  抵免門數 (waived) : 門 0至3
  核准 (approved) : 是否
  在學 (enrolled) : 是否
  修課 (courses) : 清單 課程
}
`;

/** A bound phrase that limits something. */
interface Limit {
  readonly name: string;
  readonly unit: '學分' | '門';
  readonly isRange: boolean;
}

const FACTS = ['學生.核准', '學生.在學', '學生.身分 為 轉學生', '學生.身分 不為 一般生', '學生.抵免學分 至少 2.5學分', '判斷', '寬認'];
const guard = (draw: Draw): string => (draw.chance(30) ? `${draw.one(FACTS)} ${draw.one(['且', '或'])} 非 ${draw.one(FACTS.slice(0, 2))}` : draw.one(FACTS));
const block = (head: string, clauses: readonly (string | null)[]): string => `${head} {\n${clauses.filter((c) => c !== null).map((c) => `  ${c}\n`).join('')}}\n`;

const BY = {
  學分: ['原值 － 0.5學分', '原值 ＋ 1.5學分', '原值 － 學生.抵免學分', '加計', '學生.抵免學分', '原值 ÷ 1.5', '原值 － 9.5學分'],
  門: ['原值 － 學生.抵免門數', '原值 ÷ 1.5', '原值 ＋ 學生.抵免門數', '學生.抵免門數'],
} as const;

function provisosOf(limit: Limit, draw: Draw, tag: number): string[] {
  const names = Array.from({ length: 1 + draw.below(3) }, (_, i) => `但書${tag}之${i}`);
  return names.map((name, i) => {
    const beaten = names.slice(0, i).filter(() => draw.chance(60));
    const effect = limit.isRange || draw.chance(30) ? '不適用' : `改 ${draw.one(BY[limit.unit])}`;
    return block(`但書 ${name} (proviso${tag}x${i}) 於 ${limit.name} 依 二`, [draw.chance(90) ? `當 ${guard(draw)}` : null, effect, beaten.length > 0 ? `優先於 ${beaten.join('、')}` : null]);
  });
}

function grantOf(limit: Limit, draw: Draw, tag: number): string {
  const amount = limit.unit === '學分' && draw.chance(60);
  return block(`裁量 裁量${tag} (grant${tag}) 依 二`, [
    '由 所長', draw.chance(60) ? `要件 ${guard(draw)}` : null, amount ? `核定 核定${tag} (amount${tag}) : 學分 合於 核定範圍` : null,
    `效果 ${limit.name} ＝ ${amount ? `原值 ${draw.one(['－', '＋'])} 核定${tag}` : draw.one(BY[limit.unit])}`,
  ]);
}

export interface RandomTable {
  readonly vocabulary: string;
  readonly regulation: string;
}

export function randomTable(roll: () => number): RandomTable {
  const draw = drawing(roll);
  const limits: Limit[] = [];
  const phrases: string[] = [];
  const bind = (unit: Limit['unit'], words: (n: string) => string, isRange = false): string => {
    const name = `限${limits.length}`;
    limits.push({ name, unit, isRange });
    phrases.push(`[${words(`${formatNumeral(1 + draw.below(unit === '學分' ? 5 : 2))}${unit}`)}]{${name} (limit${limits.length})}`);
    return name;
  };
  const least = (unit: Limit['unit']): string => bind(unit, (n) => draw.one([`至少${n}`, `${n}以上`, `超過${n}`]));
  const most = (unit: Limit['unit']): string => bind(unit, (n) => draw.one([`至多${n}`, `${n}以下`, `未滿${n}`]));
  const range = (unit: Limit['unit']): string => bind(unit, () => `一至${formatNumeral(2 + draw.below(3))}${unit}`, true);
  const limitsHere = (): string => `合於 ${[least(draw.one(['學分', '門'])), ...(draw.chance(40) ? [most('學分')] : []), ...(draw.chance(30) ? [range('門')] : [])].join('、')}`;
  const each = (): string | null => (draw.chance(40) ? `每門 ${draw.one([least, most, range])('學分')}` : null);
  const kinds = ['概論', '史論', '實作'].slice(0, 2 + draw.below(2));
  const groups = kinds.map((kind, i) => {
    const inner = draw.chance(35) ? block(`組 ${kind}必選 (inner${i})`, ['取 註記 為 「必選」', limitsHere()]) : null;
    return block(`類別 ${kind} (group${i})`, [draw.chance(80) ? `取 類別 為 「${kind}」` : '當 課程.校外', each(), draw.chance(85) || inner === null ? limitsHere() : null, inner?.trim() ?? null]);
  });
  const total = draw.chance(50) ? `總計 ${least('學分')}` : null;
  const pair = draw.chance(30) ? `併計 ${kinds[0]}、${kinds[1]}` : null;
  const courses = ['甲', '乙', '丙', '丁'];
  const printed = new Map(courses.map((title, i) => [title, i === 0 ? '2' : draw.one(['1', '2.5', '3學分', '1-3', ''])]));
  const rows = kinds.flatMap((kind) => courses.filter((_, i) => i === 0 || draw.chance(55)).map((title, i) => `  | ${kind} | ${title} | ${printed.get(title)} | ${i === 0 || draw.chance(40) ? '必選' : ''} |`));
  const changed = limits.filter(() => draw.chance(45)).slice(0, 5);
  const blocks = changed.flatMap((limit, i) => {
    const isGranted = !limit.isRange && draw.chance(35);
    return [...(!isGranted || draw.chance(30) ? provisosOf(limit, draw, i) : []), ...(isGranted ? [grantOf(limit, draw, i)] : [])];
  });
  const table = block('科目表 修習 (taken) 依 附表1', [draw.chance(30) ? `適用 ${draw.one(FACTS)}` : null, '修習 學生.修課', '科目 名稱 為 課程.名稱', draw.chance(50) ? '學分 學分數 為 課程.學分' : '學分 課程.學分', ...groups.map((g) => g.trim()), pair, total]);
  const definition = block('定義 加計 (added) : 學分 依 二', [`當 ${draw.one(FACTS.slice(0, 5))} 則 0.5學分`, '其餘 3.5學分']);
  const text = `法規 要點 (t.table)\n使用 t.random\n版本 1\n\n一、應修${phrases.join('、')}，核定[一至三學分]{核定範圍}。\n二、另有規定。\n附表1　科目表\n  | 類別 | 名稱 | 學分數 | 註記 |\n${rows.join('\n')}\n\n`;
  const truth = block('定義 判斷 (judged) : 是否 依 二', [`＝ ${draw.one(FACTS.slice(0, 5))} 或 ${draw.one(FACTS.slice(0, 5))}`]);
  const doubt = block('疑義 寬認 (wide) 依 二', [`甲說 ${draw.one(FACTS.slice(0, 5))}`, `乙說 ${draw.one(FACTS.slice(0, 5))}`, draw.one(['採 未定', '採 乙說'])]);
  return { vocabulary: VOCABULARY, regulation: `${text}${[table, definition, truth, doubt, ...blocks].join('\n')}` };
}
