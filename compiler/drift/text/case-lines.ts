/** Which lines of a paper work out cases: those below 計費範例, all of a paper that is one; clauses with a calculation, and sentences about one person. Their numbers are of the cases, not of the rules. */

/** What cases are called. */
const CASES = '範例|計算例|計費例|試算|舉例|實例|案例|釋例|算例|示例';
const HEADS = new RegExp(`(?:${CASES})(?:[（(].*)?[：:]?$`);
const LONGEST_HEAD = 24;
/** 四、未達時數之處理: another part begins. */
const MARKED = /^\s*([一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、．]|第[一二三四五六七八九十]+[條點章節])/;
const isHead = (line: string): boolean => line.length <= LONGEST_HEAD && !/[。；，]/.test(line);
const classOf = (line: string): string => MARKED.exec(line)?.[1]?.replace(/[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]+|\d+/, 'n') ?? '';
/** 2,400元×5日＝12,000元 */
const CALCULATED = /[0-9０-９一二三四五六七八九十百千萬元人日月年時分%％）)]\s*[×✕╳＊*÷]\s*[（(]?[0-9０-９一二三四五六七八九十]|[＝=]\s*[（(]?[0-9０-９]/;
/** 依收費原則第二點計算，每名學生應收1,320元 */
const BY_RULE = /[依按][^，。；]{2,20}計算，[^，。；]{0,12}[應可得]/;
const OPENS = /^\s*[\[［【（(]?(?:範例|案例|計費例|計算例|例)[一二三四五六七八九十0-9]*[\]］】）)：:、　 ]/;

/** 問答及試算 holds other things, too. */
const headsCases = (words: string): boolean => HEADS.test(words) && !/[及與和暨]|(?<=[\u4e00-\u9fff]{2})、|問答/.test(words);

/** 減修與畢業審查案例（註冊組彙整）, 114學年度場地使用統計, 遴選結果: a paper of cases and counts as a whole. */
const OF_CASES = new RegExp(`(?:${CASES}|試算表|案例集|統計表?|月報|收支報告|結果報告?|彙整)$`);
const TELLS_RULES = /說明|問答|須知|公告|修[正訂]|要點|辦法|規定/;
const isOfCases = (title: string): boolean => {
  const words = title.trim().replace(/[（(][^（()）]*[）)]$/, '');
  return OF_CASES.test(words) && !TELLS_RULES.test(words);
};

/** For each line of a paper: does it work out a case? `title`: the first line or the name of the paper. */
export function linesOfCases(lines: readonly string[], title: string): boolean[] {
  const isAll = headsCases(title.trim()) || isOfCases(title);
  let open: string | null = null;
  return lines.map((line) => {
    const words = line.trim();
    if (isHead(words) && headsCases(words)) open = classOf(words);
    // what stands at the level of the heading ends it
    else if (open !== null && MARKED.test(words) && classOf(words) === open) open = null;
    return isAll || open !== null || BY_RULE.test(words) || OPENS.test(words);
  });
}

/** 丁生服務滿200小時, 某單位, A計畫, 前次遴選: one case, not the rule. */
const OF_ONE = /(?:^|[，。；：、（(\s若如設])(?:[甲乙丙丁戊己庚辛壬癸](?:生|師|員|君|案|隊|系|社|校|教師|同學|學生|委員|單位|計畫)|某[一-鿿]|[A-ZＡ-Ｚ](?:生|師|君|案|計畫|系|社))|前次|上次(?!會議)|歷年|例[一二三四五六七八九十0-9]/;

/** Does the clause around a place of a line calculate, or its sentence speak of one case? */
export function isOfCase(line: string, at: number): boolean {
  const from = Math.max(...['，', '；', '。', '：'].map((mark) => line.lastIndexOf(mark, at))) + 1;
  return CALCULATED.test(line.slice(from).split(/[，；。]/)[0]!) || OF_ONE.test(line.slice(line.lastIndexOf('。', at) + 1, at));
}
