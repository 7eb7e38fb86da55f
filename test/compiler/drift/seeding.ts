/** Plants contradictions of every kind into made-up documents of one amendment, one at a time. */

export interface Case {
  /** What was planted. */
  readonly kind: string;
  readonly old: string;
  readonly table: string;
  readonly draft: string;
  /** Codes that tell of it. */
  readonly codes: readonly string[];
}

interface Documents {
  old: string[];
  rows: string[][];
  draft: string[];
}

const NAMES = ['借書', '場地使用', '校外實習', '論文口試', '學生宿舍', '推廣教育', '服務學習', '實驗室安全', '停車管理', '獎學金發放'];
const DIGITS = ['二', '三', '四', '五', '六', '七', '八', '九', '十', '十二'];
const title = (n: number): string => `國立測試大學${NAMES[n]}要點`;
const digit = (n: number): string => DIGITS[n % DIGITS.length]!;

/** The documents of one amendment without any contradiction. `n` chooses names and numbers. */
function documents(n: number): Documents {
  const [a, c] = [digit(n), digit(n + 2)];
  const [fee, deposit] = [DIGITS[n % 7]!, DIGITS[(n + 1) % 7]!];
  const history = [`${96 + n}年11月20日${96 + n}學年度第1學期教務會議通過`, `${98 + n}年3月16日${97 + n}學年度第2學期教務會議修正通過`, `${99 + n}年10月5日${99 + n}學年度第1學期教務會議修正通過`];
  const body = (limit: string, review: string): string[] => [
    `一、為辦理${NAMES[n]}事宜，依本校學生獎懲規則第三條規定，訂定本要點。`,
    '二、申請資格分為下列三種：', '（一）大學部學生。', '（二）研究所學生。', '（三）推廣教育學員。',
    `三、每人每學期以申請${limit}次為限，並應依本校學生獎懲規則辦理。`,
    `四、每案基本費${fee}十元、保證金${deposit}十元，共${sum(fee, deposit)}元。`,
    `五、核給點數之計算，例如：（80×3＋70×2）÷5＝76。`,
    `六、申請案由${review}審查，依第二點之資格及第三點之次數核定。`,
    '七、本要點經教務會議通過後實施，修正時亦同。',
  ];
  return {
    old: [title(n), ...history, ...body(a, '教務處')],
    rows: [
      [`三、每人每學期以申請<u>${c}</u>次為限，並應依本校學生獎懲規則辦理。`, `三、每人每學期以申請${a}次為限，並應依本校學生獎懲規則辦理。`, '放寬次數。'],
      [`六、申請案由<u>審查小組</u>審查，依第二點之資格及第三點之次數核定。`, `六、申請案由教務處審查，依第二點之資格及第三點之次數核定。`, '修正審查單位。'],
    ],
    draft: [`${title(n)}（修正草案）`, ...history, `${100 + n}年○月○日${100 + n}學年度第○次教務會議修正通過`, ...body(c, '審查小組')],
  };
}

const valueOf = (text: string): number => (text === '十' ? 10 : text === '十二' ? 12 : '一二三四五六七八九'.indexOf(text) + 1) * 10;
const spell = (n: number): string => `${n >= 100 ? `${'一二三四五六七八九'[Math.floor(n / 100) - 1]}百` : ''}${n % 100 === 0 ? '' : n % 100 < 10 ? `零${'一二三四五六七八九'[(n % 100) - 1]}` : `${n >= 100 || n % 100 >= 20 ? '一二三四五六七八九'[Math.floor((n % 100) / 10) - 1] : ''}十${n % 10 ? '一二三四五六七八九'[(n % 10) - 1] : ''}`}`;
const sum = (a: string, b: string): string => spell(valueOf(a) + valueOf(b));

const html = (n: number, rows: readonly (readonly string[])[], name = title(n)): string =>
  `<p>${name}部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

type Plant = readonly [kind: string, codes: readonly string[], plant: (d: Documents, n: number) => string | void];

const replace = (lines: string[], from: string | RegExp, to: string): void => {
  const at = lines.findIndex((line) => (typeof from === 'string' ? line.includes(from) : from.test(line)));
  if (at < 0) throw new Error(`nothing to plant at ${String(from)}`);
  lines[at] = lines[at]!.replace(from, to);
};

const PLANTS: readonly Plant[] = [
  ['a row is missing', ['FG6030'], (d) => void d.rows.pop()],
  ['a row too many', ['FG6033', 'FG6034'], (d) => void d.rows.push(['七、本要點經校務會議通過後實施，修正時亦同。', '七、本要點經教務會議通過後實施，修正時亦同。', '修正。'])],
  ['another word in the current cell', ['FG6032'], (d) => void (d.rows[1]![1] = d.rows[1]![1]!.replace('教務處', '學務處'))],
  ['another number in the current cell', ['FG6032'], (d) => void (d.rows[0]![1] = d.rows[0]![1]!.replace(/以申請.{1,2}次/, '以申請百次'))],
  ['a word left out of the current cell', ['FG6032'], (d) => void (d.rows[0]![1] = d.rows[0]![1]!.replace('每學期', ''))],
  ['another word in the amended cell', ['FG6033'], (d) => void (d.rows[1]![0] = d.rows[1]![0]!.replace('核定', '審定'))],
  ['another number in the draft', ['FG6033'], (d) => replace(d.draft, /以申請.{1,2}次/, '以申請百次')],
  ['a sentence more in the draft', ['FG6033'], (d) => replace(d.draft, '次數核定。', '次數核定。但特殊情形不在此限。')],
  ['an unlisted change in the draft', ['FG6030', 'FG6034'], (d) => replace(d.draft, '七、本要點經教務會議', '七、本要點經行政會議')],
  ['a point left out of the draft', ['FG6035', 'FG6037'], (d) => void d.draft.splice(d.draft.findIndex((l) => l.startsWith('五、')), 1)],
  ['a number twice in the draft', ['FG6036'], (d) => replace(d.draft, '五、核給', '四、核給')],
  ['a number twice in a list', ['FG6036', 'FG6037'], (d) => replace(d.draft, '（三）推廣', '（二）推廣')],
  ['another title of the draft', ['FG6038'], (d) => void (d.draft[0] = d.draft[0]!.replace('要點', '辦法'))],
  ['another title of the table', ['FG6038'], (_, n) => title(n).replace('國立測試大學', '國立測試大學學生')],
  ['a history line left out', ['FG6039'], (d) => void d.draft.splice(1, 1)],
  ['another date in the history', ['FG6039'], (d) => void (d.draft[2] = d.draft[2]!.replace('3月16日', '4月16日'))],
  ['history out of order', ['FG3020'], (d) => void d.old.splice(1, 2, d.old[2]!, d.old[1]!)],
  ['an academic year that does not fit', ['FG3021'], (d, n) => { for (const lines of [d.old, d.draft]) replace(lines, `${96 + n}學年度`, `${94 + n}學年度`); }],
  ['a semester that does not fit', ['FG3021'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '第1學期', '第2學期'); }],
  ['a reference to no provision', ['FG3004'], (d) => { for (const lines of [d.old, d.draft, d.rows[1]!]) lines.forEach((line, i) => (lines[i] = line.replace('第二點之資格', '第九點之資格'))); }],
  ['a regulation of another kind', ['FG3022'], (d) => replace(d.old, '學生獎懲規則辦理', '學生獎懲辦法辦理')],
  ['a regulation with one character less', ['FG3022'], (d) => { replace(d.old, '本校學生獎懲規則第三條', '「學生獎懲處理要點」'); replace(d.old, '本校學生獎懲規則辦理', '「學生獎懲處要點」辦理'); }],
  ['another word for itself', ['FG3026'], (d) => replace(d.old, '訂定本要點', '訂定本辦法')],
  ['a total that is not the sum', ['FG3023'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, /共.*元。/, '共九百元。'); }],
  ['a part that does not fit the total', ['FG3023'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, /基本費.{1,3}元/, '基本費六百元'); }],
  ['a count that is not the list', ['FG3025'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '下列三種', '下列四種'); }],
  ['a calculation with another result', ['FG3024'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '＝76', '＝78'); }],
  ['a calculation with another number', ['FG3024'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '70×2', '60×2'); }],
  ['an underline at another place', ['FG6040'], (d) => void (d.rows[1]![0] = d.rows[1]![0]!.replace(/<\/?u>/g, '').replace('第二點之資格', '<u>第二點之資格</u>'))],
  ['a change without its underline', ['FG6040'], (d) => void (d.rows[1]![0] = d.rows[1]![0]!.replace(/<\/?u>/g, ''))],
  ['a table that lost its underlines though it speaks of them', ['FG6049'], (d) => void (d.rows = d.rows.map(([amended, current, reason]) => [amended!.replace(/<\/?u>/g, ''), current!, `${reason}底線部分為修正文字。`]))],
  ['rows in another order', ['FG6048'], (d) => void d.rows.reverse()],
  ['an explanation of another kind', ['FG6045'], (d) => void (d.rows[0]![2] = '本點新增。')],
  ['an explanation of another point', ['FG6045'], (d) => void (d.rows[0]![2] = '1. 修訂第五點。')],
  ['an explanation with other words', ['FG6046'], (d) => void (d.rows[1]![2] = '「學務處」修正為「審查小組」。')],
  ['an explanation with another number', ['FG6046'], (d, n) => void (d.rows[0]![2] = `由${digit(n)}次放寬為九十次。`)],
  ['a history with one meeting on two days', ['FG3027'], (d, n) => { for (const lines of [d.old, d.draft]) { lines[1] = `${97 + n}年3月20日${96 + n}學年度第2次教務會議通過`; lines[2] = `${97 + n}年6月16日${96 + n}學年度第2次教務會議修正通過`; } }],
  ['a day of the week that is another', ['FG3028'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '通過後實施', '通過後，自115年5月28日（星期三）起實施'); }],
  ['a year of the other calendar', ['FG3029'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '通過後實施', '通過後，自民國115年（西元2025年）起實施'); }],
  ['shares that do not make a whole', ['FG3030'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '五、核給點數之計算，', '五、核給點數之計算，書面占30％、面試占60％，'); }],
  ['a day that does not exist', ['FG3031'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '通過後實施', '通過後，自115年2月30日起實施'); }],
  ['members that are more than all of them', ['FG3023'], (d) => { for (const lines of [d.old, d.draft]) replace(lines, '通過後實施', '通過後實施，小組置委員五人，由教師代表三人及學生代表三人組成'); }],
];

export const KINDS = PLANTS.map(([kind]) => kind);

/** Clean documents. */
export const clean = (n: number): Case => build('clean', [], n, documents(n));

function build(kind: string, codes: readonly string[], n: number, d: Documents, name?: string): Case {
  return { kind, codes, old: `${d.old.join('\n')}\n`, table: html(n, d.rows, name), draft: `${d.draft.join('\n')}\n` };
}

/** Every kind of contradiction, `rounds` times with other names and numbers. */
export function planted(rounds: number): Case[] {
  return PLANTS.flatMap(([kind, codes, plant]) => Array.from({ length: rounds }, (_, n) => {
    const d = documents(n);
    const name = plant(d, n);
    return build(kind, codes, n, d, typeof name === 'string' ? name : undefined);
  }));
}
