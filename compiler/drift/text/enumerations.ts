/** A list in one sentence with its count behind it or in front: 教務長、學務長及總務長等三人, 下列三種文件：申請書、成績單及推薦函. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { isOfOne } from './officers.ts';

const COUNT = /(等)?([二兩三四五六七八九十]{1,2}|[2-9])(人|(?:個|大)?(?:類|等級|等第|等次|層級|層面|面向|構面|向度|方面|部分|階段|主軸|領域|學群|學院|項目|指標|要素|步驟|校區|時段|場次|模組)|種|級|項|者|季|個?單位|組|處|科目|次考試|款|棟|等(?=[，。；）]|$))(?![以之分至到第]|次|年|學期|目前|地)/g;
/** 校區線、捷運線及宿舍線三線: counted by the word that ends each of them. */
const COUNT_OF_ENDS = /()([二兩三四五六七八九十]{1,2})([\u4e00-\u9fff])(?=[，。；]|$)/g;
const COUNTED_BEHIND = /，(?:總共|共計|合計|總計|計有|共有|共|計)$/;
const endsAlike = (list: string, word: string): boolean => list.split(/、|及|與|和/).every((part) => part.endsWith(word) && part.length > 1);
const NO_WORD = '\u3000';
const COPIES = /一式([二兩三四五六]|[2-6])[份冊][^。]*?[，,]?(?:由|分由|，)([^，。；]*?)(?:[雙兩三四]方)?各(?:自)?(?:執|存|持|留|保存|留存)*([一二兩]|[12])[份冊]/;

/** 一式三份，由甲、乙雙方各執一份: as many as there are parties. */
export const checkCopies: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const match = element.cells || !element.text.includes('一式') ? null : COPIES.exec(element.text);
    const items = match && !OPEN.test(match[2]!) && match[2]!.includes('、') ? itemsOf(match[2]!) : null;
    if (!match || !items) continue;
    const [stated, each] = [match[1]!, match[3]!].map((printed) => parseNumeral(printed.replace('兩', '二')) ?? 0) as [number, number];
    if (stated >= items.least * each && stated <= items.most * each) continue;
    report(diagnose('FG3025', { stated: `${match[1]}份`, found: items.most * each }, placeIn(checked, element, match.index, match.index + 4)));
  }
};

const BREAK = /[，。；：:！？（(）)「」\n]/;
const LAST_JOINT = /(?:以及|及|與|和|或|暨)/;
/** Numbers of their own: 代表二至四人與學生代表二至四人. */
const COUNTS = /一[人名位]|[0-9０-９二兩三四五六七八九十百]|至$|達$|第$/;
/** What makes the parts of a list longer than its items. */
const OPEN = /每|各|下列|以下|至少|至多|第|另|其中|任|擇|前|上述|上開|(?<![優甲乙丙丁特上中下高初平同])等(?!、)/;

/** How many items a list has at least and at most: 及 may stand inside of one of them. */
function itemsOf(list: string): { least: number; most: number } | null {
  const parts = list.split('、');
  if (parts.some((part) => part.trim() === '')) return null;
  const joints = parts.map((part) => part.split(LAST_JOINT).length - 1);
  const most = parts.length + joints.reduce((a, b) => a + b, 0);
  // 輔導與服務 may be one of them, 及 leads to the last one
  const least = parts.length + (parts.length > 1 && /及|暨/.test(parts.at(-1)!) ? 1 : 0);
  return { least, most };
}

const ANNOUNCED = /(?:下列|以下|左列|分為|分成|分|計有|共有|包括|計分為?|區分為)([二兩三四五六七八九十]{1,2}|[2-9])(?:個|大)?(種|類|項|款|級|等|階段|組|部分|方面|方式|件)([^，。；：:、]{0,10}[：:])([^，。；：:（(]+)(?=[。；]|$)/g;

/** 下列四種文件：申請書、成績單及推薦函: three follow. */
export const checkAnnounced: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const { text } = element;
    if (element.cells || !text.includes('、')) continue;
    for (const { 1: digits, 2: word, 3: between, 4: list, 0: all, index } of matchesOf(ANNOUNCED, text)) {
      const stated = parseNumeral(digits!.replace('兩', '二')) ?? 0;
      const items = list!.includes('、') && !OPEN.test(list!) && !COUNTS.test(list!) ? itemsOf(list!) : null;
      if (!items || (stated >= items.least && stated <= items.most)) continue;
      const at = index + all.indexOf(digits!, 2);
      const from = index + all.length - list!.length;
      report(diagnose('FG3025', { stated: `${digits}${word}`, found: items.most }, placeIn(checked, element, at, from - between!.length), { related: [{ ...placeIn(checked, element, from, from + list!.length), note: { zh: '所列的各項', en: 'what is listed' } }] }));
    }
  }
};

/** 教務長、學務長及學院院長四人: the number may count the last ones only. */
const mayBeSeveral = (list: string): boolean => !isOfOne(list.split(/、|及|與|和|暨/).at(-1)!);

/** 「甲」、「乙」及「丙與丁」: as many as are quoted, right in front of their count. */
const QUOTED = /(?<![、及與和或暨」「]\u3000*)(?:「[^「」]*」\u3000*(?:、|以及|及|與|和|暨)?){2,}$/;
const quotedIn = (before: string): { from: number; count: number } | null => {
  const list = QUOTED.exec(before.replace(/\u3000+$/, ''));
  const marks = list ? list[0].replace(/「[^「」]*」/g, '口').replaceAll(NO_WORD, '') : '';
  return list && /^口(?:(?:、|以及|及|與|和|暨)口)+$/.test(marks) ? { from: list.index, count: marks.split('口').length - 1 } : null;
};

/** 由甲、乙及丙等四人組成: three are named. */
export const checkEnumerations: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    // 上午時段（八時至十二時）: what stands in brackets is no item
    const text = element.text.replace(/[（(][^（）()]*[）)]/g, (words) => NO_WORD.repeat(words.length));
    if (element.cells || !/[、及與和]/.test(text)) continue;
    let end = 0;
    const counts = matchesOf(COUNT, text);
    const byEnds = matchesOf(COUNT_OF_ENDS, text).filter(({ index }) => !counts.some((one) => one.index <= index && index < one.index + one[0].length));
    for (const match of [...counts, ...byEnds].sort((a, b) => a.index - b.index)) {
      const [words, such, digits, word] = match;
      const printed = text.slice(0, match.index);
      // 甲、乙及丙，共三個單位
      const all = COUNTED_BEHIND.exec(printed)?.[0] ?? '';
      const before = printed.slice(0, printed.length - all.length);
      // 甲、乙二類及丙、丁二類: the second list begins behind the count of the first
      const joint = /^(?:以及|及|與|和)/.exec(text.slice(end))?.[0].length ?? 0;
      const quoted = counts.includes(match) ? quotedIn(before) : null;
      const from = quoted?.from ?? Math.max([...before].findLastIndex((c) => BREAK.test(c)) + 1, end > 0 && joint > 0 ? end + joint : 0);
      end = match.index + words.length;
      const isParted = /分為|分(?![別配之])|包[括含]/.test(before.slice(from));
      const list = before.slice(from).replace(/^[^、]*?(?:分為?|包[括含])、?/, '').replaceAll(NO_WORD, '');
      const isByEnds = endsAlike(list, word!) && LAST_JOINT.test(list);
      if (byEnds.includes(match) && !isByEnds) continue;
      const stated = parseNumeral(digits!.replace('兩', '二')) ?? 0;
      const items = quoted ? { least: quoted.count, most: quoted.count } : (list.includes('、') || isByEnds || (isParted && stated > 2 && LAST_JOINT.test(list))) && !OPEN.test(list) && !COUNTS.test(list) ? itemsOf(list) : null;
      // without 等 the list may be words of another kind: only short items right in front of the count are one
      const isShort = such !== undefined || all !== '' || quoted !== null || list.split(/、|及|與|和|或/).slice(1).every((part) => part.length <= 6);
      // 由教務長、教師代表四人及學生代表二人組成: a number of the last one only
      const isOneOfMany = (): boolean => such === undefined && all === '' && new RegExp(`^(?:、|及|與|和)[^，。；]*[一二兩三四五六七八九十0-9]${word}`).test(text.slice(end));
      // 副校長、研發長及七學院推派之教授: one more of the list
      if (!items || !isShort || /[、及與和暨]$/.test(list) || (stated >= items.least && stated <= items.most) || isOneOfMany() || (such === undefined && word === '人' && mayBeSeveral(list))) continue;
      report(diagnose('FG3025', { stated: `${digits}${word}`, found: items.most }, placeIn(checked, element, match.index + (such ? 1 : 0), match.index + words.length), { related: [{ ...placeIn(checked, element, from, match.index), note: { zh: '所列的各項', en: 'what is listed' } }] }));
    }
  }
};
