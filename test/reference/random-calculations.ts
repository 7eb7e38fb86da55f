/** Random regulations whose rules calculate with facts of few values, so that every completion of what is missing can be evaluated. */
import { pick } from './random-facts.ts';

/** A fact with all of its values. */
export interface SmallFact {
  readonly name: string;
  readonly values: readonly unknown[];
}

const steps = (low: number, high: number, scale = 1): number[] => Array.from({ length: (high - low) * scale + 1 }, (_, i) => low + i / scale);

export const SMALL_FACTS: readonly SmallFact[] = [
  { name: '甲', values: steps(0, 12) }, { name: '乙', values: steps(0, 3, 10).map((n) => Math.round(n * 10) / 10) }, { name: '丙', values: steps(-4, 8) }, { name: '丁', values: [...steps(0, 9), null] },
  { name: '次數', values: steps(1, 5) }, { name: '核准', values: [true, false] }, { name: '身分', values: ['新生', '舊生', '延修生'] },
  { name: '系所', values: ['資工', '電機', '企管'] }, { name: '各身分', values: [[], ['新生'], ['舊生'], ['延修生'], ['新生', '舊生'], ['新生', '延修生'], ['舊生', '延修生'], ['新生', '舊生', '延修生']] },
];

const VOCABULARY = `詞彙 測試 (t.v)\n\n列舉 身分 (status) {\n  新生 (fresh)\n  舊生 (old)\n  延修生 (extended)\n}\n
記錄 學生 (student) {\n  甲 (a) : 學分 0至12\n  乙 (b) : 學分 小數1位 0至3\n  丙 (c) : 學分 -4至8\n  丁 (d) : 學分 0至9 可缺\n  次數 (times) : 整數 1至5\n  核准 (approved) : 是否\n  身分 (status) : 身分\n  系所 (department) : 文字\n  各身分 (statuses) : 清單 身分\n}\n`;

type Roll = () => number;

const below = (n: number, roll: Roll): number => Math.floor(roll() * n);

/** A number of 學分. */
function amount(roll: Roll, depth: number, names: readonly string[]): string {
  const atom = (): string => `學生.${pick(['甲', '乙', '丙', '甲', '丁'], roll)}`;
  if (depth <= 0) return roll() < 0.25 && names.length > 0 ? pick(names, roll) : atom();
  const inner = (): string => amount(roll, depth - 1, names);
  switch (below(7, roll)) {
    case 0:
    case 1: return `（${inner()} ${pick(['＋', '－'], roll)} ${inner()}）`;
    case 2: return `（${inner()} × ${pick(['2', '0.3', '學生.次數', '50%'], roll)}）`;
    case 3: return `（${inner()} ÷ ${pick(['3', '學生.次數'], roll)}）`;
    case 4: return `取位（${inner()} ÷ ${1 + below(4, roll)}，${pick(['四捨五入', '無條件捨去', '無條件進位'], roll)} 至 整數）`;
    default: return inner();
  }
}

const COMPARE = ['至少', '至多', '少於', '超過', '等於', '不等於'];

function condition(roll: Roll, depth: number, names: readonly string[], truths: readonly string[]): string {
  if (depth > 0 && roll() < 0.6) {
    const parts = Array.from({ length: 2 }, () => condition(roll, depth - 1, names, truths));
    return roll() < 0.15 ? `非 （${parts[0]!}）` : `（${parts.join(pick([' 且 ', ' 或 '], roll))}）`;
  }
  switch (below(12, roll)) {
    case 0: return '學生.核准';
    case 1: return `學生.身分 ${pick(['為', '不為'], roll)} ${pick(['新生', '舊生', '延修生'], roll)}`;
    case 2: return `學生.丁 ${pick(['有', '無'], roll)}`;
    case 3: return truths.length > 0 ? pick(truths, roll) : '學生.核准';
    case 4: return `${amount(roll, 0, [])} ÷ ${pick(['學生.甲', '（學生.甲 ＋ 學生.乙）'], roll)} ${pick(COMPARE, roll)} ${pick(['0.5', '1', '2'], roll)}`;
    case 10: return `學生.系所 ${pick(['為', '不為', '屬於'], roll)} ${pick(['「資工」', '「電機」'], roll)}`;
    case 11: return `學生.各身分 ${pick(['有一屬於', '全屬於'], roll)} ${pick(['新生', '舊生', '新生、舊生'], roll)}`;
    default: return `${amount(roll, below(3, roll), names)} ${pick(COMPARE, roll)} ${roll() < 0.7 ? `${below(10, roll)}學分` : amount(roll, 1, names)}`;
  }
}

/** The files of a regulation: values by cases, truths, rules. */
export function randomCalculations(roll: Roll): Readonly<Record<string, string>> {
  const names: string[] = [];
  const truths: string[] = [];
  const blocks: string[] = [];
  for (let i = 0; i < 2; i++) {
    blocks.push(`定義 值${i} (value${i}) : 學分 依 一 {\n${roll() < 0.5 ? `  ＝ ${amount(roll, 2, names)}` : `  當 ${condition(roll, 1, names, truths)} 則 ${amount(roll, 1, names)}\n  其餘 ${amount(roll, 1, names)}`}\n}\n`);
    names.push(`值${i}`);
  }
  blocks.push(`定義 真 (truth) : 是否 依 一 {\n  ＝ ${condition(roll, 1, names, truths)}\n}\n`);
  truths.push('真');
  for (let i = 0; i < 4; i++) {
    const when = roll() < 0.5 ? `  適用 ${condition(roll, 1, names, truths)}\n` : '';
    const duty = roll() < 0.7 ? `  ${pick(['應', '不得', '原則應'], roll)} ${condition(roll, 2, names, truths)}\n` : `  得 申請\n  當 ${condition(roll, 2, names, truths)}\n`;
    blocks.push(`規則 規定${i} (rule${i}) 依 一 {\n${when}${duty}}\n`);
  }
  blocks.push('結論 准予 (granted) 依 一 {\n  須 規定0、規定1\n}\n');
  return { 'v.fagui': VOCABULARY, 'r.fagui': `法規 測試要點 (t.r)\n使用 t.v\n版本 1\n\n一、依本點規定辦理。\n\n${blocks.join('\n')}` };
}
