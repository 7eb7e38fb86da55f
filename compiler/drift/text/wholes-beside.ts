/**
 * A whole and the run of parts that stands beside it, wherever that is: in the same sentence, in the next one, in the provision behind.
 * The parts are told by being alike, not by the words around them; so every plausible reading of them is tried, and a whole is told of only where none of them fits.
 */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { isProvision, type Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { officesIn } from './officers.ts';
import { isOne, SHARE, showIn, type Quantity, type Sentence } from './quantities.ts';
import { AND_SO_ON, countedIn, isLoose, isPlain, OVERLAPS, WHOLE_IN_FRONT, withoutNames } from './total-words.ts';

/** A sentence of a line of the text. */
interface Line {
  readonly element: Element;
  readonly sentence: Sentence;
  /** Which provision it stands in, and which line of the text it is. */
  readonly provision: number;
  readonly row: number;
}
/** One number in its sentence. */
interface Amount {
  readonly line: Line;
  readonly q: Quantity;
}
/** The parts of one run. */
type Run = readonly Amount[];

const LONGEST_NAME = 30;
/** What may stand between two parts of one run: a mark, and the name of the second one. */
const BETWEEN = new RegExp(`^(?:[^，。；、：0-9]{0,6}[）)]?)?[、，；及與和暨]+[^，。；：]{0,${LONGEST_NAME}}$`);
/** Another whole, another case: the run ends in front of it. */
const ENDS_RUN = /另|共計?|[合總]計|如|若|[應須]|得(?!票)|不(?=[含計得另包限足])|[；，](?:其中|但|每|且|由)/;
const isCountable = (q: Quantity): boolean => q.unit !== SHARE && !q.isOrdinal && isOne(q);

/** A whole that the words themselves call one. */
const CALLED = /(?:總量|滿分|編列|核定|預算|規劃[^，。；]{0,8}|行駛|全校[^，。；]{0,10}|設有|共有|計有)(?:為|共|計|是)*(?:新[臺台]幣)?\s*$/;
const isNamed = (text: string, q: Quantity): boolean => WHOLE_IN_FRONT.test(text.slice(0, q.start)) || CALLED.test(text.slice(0, q.start));

/** Numbers of one unit, one behind the other, each with its name. */
function runsIn(line: Line): Run[] {
  const { text, quantities } = line.sentence;
  const runs: Amount[][] = [];
  let last: Quantity | undefined;
  for (const q of quantities) {
    const name = last ? text.slice(last.end, q.start) : '';
    // 共二十四班，上午九班: the first one is the whole of those behind
    const isFirst = last !== undefined && isNamed(text, last);
    const follows = last !== undefined && !isFirst && q.unit === last.unit && BETWEEN.test(name) && !ENDS_RUN.test(withoutNames(name));
    if (!isCountable(q)) {
      // 住宿費二晚4,000元: of the part behind it
      if (!/[一二兩三四五六七八九十0-9]/.test(q.printed) || q.end - q.start > 4) last = undefined;
      continue;
    }
    if (follows) runs.at(-1)!.push({ line, q });
    else runs.push([{ line, q }]);
    last = q;
  }
  return runs.filter((run) => run.length > 2);
}

const WHOLE_BEHIND = /^(?:為|之)?(?:滿分|總[分額])/;
/** 委員十三位，含…; 停車格430格：: what leads to parts. */
const LEADS = /^(?:元?整)?[^，。；：]{0,4}(?:[：:]|，[^。；]{0,24}?(?:分[配別為]|用途|包[括含]|[內其]?含|其中|分為|計有|來源)|[（(](?:含|包括|即))/;
const isWhole = ({ line: { sentence: { text } }, q }: Amount): boolean => isCountable(q) && isPlain(text, q) && !/^以[上下內]|^為限|^左右/.test(text.slice(q.end)) && (isNamed(text, q) || WHOLE_BEHIND.test(text.slice(q.end)) || LEADS.test(text.slice(q.end)));

const NEXT_SENTENCE = /^(?:其|各|由|包[括含]|分[為別配]|計有)/;
const NEXT_PROVISION = /^(?:前[點項條款]|各|上開|其)[^，。；]{0,16}(?:明細|分配|組成|經費|費用|人數|名額|項目|年度|如下|為)*[^，。；0-9]{0,8}(?:[：:]|總額)/;

/** Does a whole stand where the parts of a run belong to it? */
function isBeside({ line, q }: Amount, parts: Run): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const isSame = line.element === first.line.element && line.sentence.from === first.line.sentence.from;
  const text = first.line.sentence.text;
  if (isSame && q.end <= first.q.start) return !/[；]/.test(text.slice(q.end, first.q.start)) && first.q.start - q.end <= 40;
  if (isSame) return /^[^，。；、：]{0,6}[，、；]?[^，。；、：]{0,8}$/.test(text.slice(last.q.end, q.start)) && WHOLE_IN_FRONT.test(text.slice(0, q.start));
  if (line.element === first.line.element) return first.line.sentence.from > line.sentence.from && !parts.some(({ line: one }) => one.sentence.from < line.sentence.from) && NEXT_SENTENCE.test(text) && line.sentence.quantities.filter(({ unit }) => unit === q.unit).length === 1;
  return first.line.provision > line.provision && first.line.row - line.row <= 3 && NEXT_PROVISION.test(first.line.element.text) && line.sentence.quantities.filter(({ unit }) => unit === q.unit).length === 1;
}

/** The words in front of a part, behind the part before it. */
const nameOf = ({ line, q }: Amount, before: Amount | undefined): string => line.sentence.text.slice(before?.line === line ? before.q.end : Math.max(0, q.start - LONGEST_NAME), q.start);

/** May the parts make the whole, in any way that they can be read? `others`: every number of the unit in the same sentences. */
function mayFit({ line, q: whole }: Amount, parts: Run, others: readonly Quantity[]): boolean {
  const names = parts.map((part, i) => nameOf(part, parts[i - 1]));
  // 教務長、學務長二位當然委員: counted by the number behind them
  const named = names.map((name, i) => (officesIn(name) === parts[i]!.q.low ? 0 : officesIn(name)));
  const extras = whole.unit === '人' ? Math.min(12, named.reduce((a, b) => a + b, 0) + officesIn(line.sentence.text.slice(0, whole.start))) : 0;
  const isSum = (n: number): boolean => Array.from({ length: extras + 1 }, (_, k) => n + k).some((one) => Math.abs(one - whole.low) < 1e-9);
  const sumsOf = (values: readonly number[]): number[] => values.flatMap((_, from) => values.slice(from).map((__, i) => values.slice(from, from + i + 1).reduce((a, b) => a + b, 0)).slice(1));
  // without the ends of the run, with what stands in front of it and behind
  if ([...sumsOf(parts.map(({ q }) => q.low)), ...sumsOf(others.map(({ low }) => low))].some(isSum)) return true;
  const repeated = parts.filter((_, i) => /各|每/.test(names[i]!));
  const [one, two] = repeated;
  const sum = parts.reduce((a, { q }) => a + q.low, 0);
  return two !== undefined || (one !== undefined && Array.from({ length: 40 }, (_, k) => sum + one.q.low * (k + 1)).some(isSum));
}

/** 四系系主任, 各院院長: nobody knows how many; （計十二人）: told again. */
const UNCOUNTED = /(?:[二三四五六七八九十0-9]|各)[^、，。；0-9]{0,6}[長任](?=[、，及與和])|[（(][^（）()]*[一二三四五六七八九十0-9][^（）()]*[）)]/;
const MOST_APART = 0.3;
/** 六分之一為六小時、三分之一為十二小時: what shares of it come to. */
const OF_SHARES = /分之|[%％折]|已/;

/** The words of the run with those in front of its first part. */
const wordsOf = (parts: Run, from: number): string => parts[0]!.line.sentence.text.slice(from, parts.at(-1)!.q.end);

/** Wholes that no reading of the parts beside them gives. */
export const checkWholesBeside: TextCheck = (checked, report) => {
  const lines = linesOf(checked);
  const runs = lines.flatMap(runsIn);
  if (runs.length === 0) return;
  const amounts = lines.flatMap((line) => line.sentence.quantities.map((q): Amount => ({ line, q })));
  const wholes = amounts.filter(isWhole);
  for (const run of runs) {
    const [first] = run;
    const beside = wholes.filter((whole) => whole.q.unit === first!.q.unit && !run.some(({ q }) => q === whole.q) && isBeside(whole, run));
    const [whole] = beside;
    if (beside.length !== 1 || !whole) continue;
    const isSame = whole.line === first!.line;
    const words = wordsOf(run, isSame && whole.q.end <= first!.q.start ? whole.q.end : 0);
    const others = [...new Set([whole.line, ...run.map(({ line }) => line)])].flatMap(({ sentence }) => sentence.quantities.filter((q) => q !== whole.q && q.unit === whole.q.unit));
    const sum = run.reduce((a, { q }) => a + q.low, 0);
    // 每日: of the whole and its parts alike
    const bound = withoutNames(whole.line.sentence.text.slice(0, whole.q.start)).replace(/每一?(?=學?[年期]|[月週周日]|[人名案件組隊團場次]{1,2}(?:[共合總]計?|計)$)/g, '').slice(-6);
    if (run.some(({ line, q }) => !isPlain(line.sentence.text, q)) || AND_SO_ON.test(words) || OF_SHARES.test(words) || isLoose(words.replace(/；[^；]*$/, '')) || (whole.q.unit === '人' && OVERLAPS.test(words.replace(/(?:專長|背景)之/g, ''))) || isLoose(bound)) continue;
    if ((whole.q.unit === '人' && UNCOUNTED.test(words)) || mayFit(whole, run, others) || Math.abs(sum - whole.q.low) > whole.q.low * MOST_APART || sum === 0) continue;
    const related: Label[] = run.map(({ line, q }) => ({ ...placeIn(checked, line.element, line.sentence.from + q.start, line.sentence.from + q.end), note: { zh: '一部分', en: 'a part' } }));
    report(diagnose('FG3023', { stated: whole.q.printed, sum: showIn(sum, whole.q), what: '' }, placeIn(checked, whole.line.element, whole.line.sentence.from + whole.q.start, whole.line.sentence.from + whole.q.end), { related }));
  }
};

function linesOf(checked: Parameters<TextCheck>[0]): Line[] {
  let [provision, row] = [0, 0];
  return elementsOf(checked).flatMap((element): Line[] => {
    if (isProvision(element)) provision++;
    if (element.text === '' && !element.cells) return [];
    row++;
    return element.cells ? [] : countedIn(element).map((sentence) => ({ element, sentence, provision, row }));
  });
}
