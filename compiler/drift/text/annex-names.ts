/** What an annex is called: 附件二「推薦書」 in a provision, 附件二　同意書 above the annex itself, 推薦書（附件二） in a paper. */
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';

export interface NamedAnnex {
  /** 件2 */
  readonly key: string;
  readonly name: string;
  readonly at: number;
  /** It stands above the annex itself. */
  readonly isCaption: boolean;
}

const N = '([0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const END = '(?:申請[書單]|[書表單狀]|計畫|契約|合約|名冊|清冊|流程圖?|作業流程|格式|範[本例]|圖|細目|基準|標準|附則|證明|報告)';
const NAME = `([\\u4e00-\\u9fffA-Za-z（）()]{0,18}?${END})`;
/** 附件二「推薦書」, 附件二：推薦書, 附件二　推薦書; 附件二推薦書 without any mark. */
const BEHIND = new RegExp(`附([表件錄])[\\s　]*${N}(?![0-9條項款、及與和至之-])[\\s　]*[「：:、.．]?[\\s　]*${NAME}(?=[」，。；、及與和]|$)`, 'g');
/** 推薦書（附件二）, 推薦書（如附件二）, 「推薦書」（附件二） */
const IN_FRONT = new RegExp(`([\\u4e00-\\u9fffA-Za-z]{2,18})[」》]?[（(](?:如|詳|見|詳如|詳見|格式如)?附([表件錄])[\\s　]*${N}[）)]`, 'g');
const CAPTION = new RegExp(`^[\\s　]*[【〔（(]?附([表件錄])[\\s　]*${N}[】〕）)]?[\\s　：:、.．]+([^，。；：]{2,40})$`);
/** What stands in front of a name within a sentence. */
const CUT = /^.*(?:檢附|檢具|檢送|填具|填寫|填妥|填報|繳交|繳附|繳驗|附具|簽署|簽訂|提出|提交|出具|備妥|依據?|[及與和並以將其經之「《，、：])/;

/** The annexes that a line names. */
export function annexesNamed(line: string): NamedAnnex[] {
  const text = narrowDigits(line);
  if (!text.includes('附')) return [];
  const key = (kind: string, digits: string): string => `${kind}${parseNumeral(digits) ?? 0}`;
  const caption = CAPTION.exec(text);
  if (caption) return [{ key: key(caption[1]!, caption[2]!), name: caption[3]!.trim(), at: caption[0].lastIndexOf(caption[3]!), isCaption: true }];
  const behind = matchesOf(BEHIND, text).map(({ 0: all, 1: kind, 2: digits, 3: name, index }) => ({ key: key(kind!, digits!), name: name!, at: index + all.length - name!.length, isCaption: false }));
  const inFront = matchesOf(IN_FRONT, text).map(({ 1: words, 2: kind, 3: digits, index }) => {
    const name = words!.replace(CUT, '');
    return { key: key(kind!, digits!), name, at: index + words!.length - name.length, isCaption: false };
  });
  return [...behind, ...inFront].filter(({ name }) => name.length >= 2);
}

const bare = (name: string): string => name.replace(/[\s　（）()「」]/g, '').replace(/^(?:本校|學生)/, '');
/** One of the names has words that the other one leaves out. */
const holdsOther = (a: string, b: string): boolean => {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
};

/** Are these two names of two things? */
export const isOtherAnnex = (a: string, b: string): boolean => !holdsOther(bare(a), bare(b));

/** Do two names have more in common than their last character? */
export function isLikeAnnex(a: string, b: string): boolean {
  const pairs = (name: string): string[] => [...bare(name)].slice(1).map((c, i) => bare(name)[i]! + c);
  const known = new Set(pairs(a));
  return pairs(b).some((pair) => known.has(pair));
}
