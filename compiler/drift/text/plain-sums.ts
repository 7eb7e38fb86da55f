/**
 * Wholes beside which their parts are listed plainly: in brackets behind, behind 包括 or 其中, in front of 合計, in the items of a list. Every way to read the numbers around is tried first
 * (`sum-readings.ts`), and a whole is told of only where none of them gives it.
 */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { placeIn, type TextCheck } from './checked-text.ts';
import { differs, showIn } from './quantities.ts';
import { wholesIn, type Amount, type SumReading, type Whole } from './sum-readings.ts';
import { AND_SO_ON, isLoose, OVERLAPS, WHOLE_IN_FRONT } from './total-words.ts';

const OPENS = /^(?:整|委員|代表|學生|成員|人員|課程|經費|[）])*(?:，|\s)*(?:其?[^，。；：]{0,6})(?:包[括含]|內含|含|分[別為成]*|即|組[成織]|：|如[下左])/;
const AMONG = /^(?:整|委員|代表|學生|成員|[）])*[，；]?(?:其中|內)/;
const CALLED = /(?:[置設聘]|委員|代表|成員|捐[贈助款]|經費|預算|編列|規劃|名額|獎[勵項]|錄取|遴選|[應須]?修[滿畢習]?|^|：)(?:為|共|計|以|是)*(?:新[臺台]幣)?\s*$/;
/** 合計 and the like; 計 alone may be the number of one case. */
const TOTAL = /(?:合計|總計|共計|總共|(?<!連同[^，。；]{0,8})共|總[^，。；]{1,6})(?:應修|須修|修習|修滿|為|是|達|需|有|收|發出|支出|補助|應?繳納?|退還|錄取)*(?:床位|名額|車位|座位|經費)?(?:新[臺台]幣)?\s*$/;
/** 床位二千四百床，男生宿舍一千零八十床，女生宿舍…: a list right behind. */
const LISTED = /^整?，(?:由|計)?(?![另並如其但])[^，；：0-9一二三四五六七八九十百千]{1,12}$/;
const OF_LIST = /^(?:以上|[上前]列|上述|前述|上開|各項)/;
const EACH = /[各每]/;
const CHOICE = /或(?!者)|若|如(?!下|左)|但|除/;
const VERB = /[應須得可](?![到屆])/;
const LIMIT = /^元?整?(?:以[上下內]|為限|為上限|者|時)/;
/** 由七年降為六年（…）: what was and what is. */
const CHANGED = /[降增改調提縮延]為|減[為至少]/;
const EACH_OF_THEM = /^[^，；0-9]*、[^，；0-9]*各[一1][人名位]$/;
const LONG = 24;
const ALL_OF_THEM = 3;
const MOST_APART = 0.4;

const isFree = (comparator: string | null): boolean => comparator === null || comparator === '=';

/** Are the parts listed one behind the other, without a bound, a choice or a rate? */
function isPlain({ q, behind }: Whole, { parts, words, names, missing, isAll, place, isMultiplied }: SumReading): boolean {
  // 學生代表六人（學生會、議會及社團代表各一人）
  if (place === 'brackets' && isMultiplied && parts.length === 1 && isAll) return isFree(q.comparator) && EACH_OF_THEM.test(words) && !isLoose(words) && !CHOICE.test(words) && !AND_SO_ON.test(words);
  const rest = names.slice(1);
  const inside = rest.join('，');
  return isAll && missing === 0 && parts.length > 1 && isFree(q.comparator) && !LIMIT.test(behind) && parts.every((part) => isFree(part.q.comparator) && part.q.low < q.low && (place === 'below' || place === 'above' || part.q.spelling === q.spelling))
    && !isLoose(inside) && !CHOICE.test(inside) && !rest.some((name) => VERB.test(name) || name.length > LONG) && !names.some((name) => EACH.test(name)) && !AND_SO_ON.test(words) && !CHANGED.test(words) && !(q.unit === '人' && OVERLAPS.test(words));
}

/** Do the words say that the parts are those of this whole? */
function isNamed({ before, behind, isPart }: Whole, { place, names }: SumReading): boolean {
  switch (place) {
    case 'brackets': return !CHANGED.test(before);
    case 'behind': return !isPart && (((OPENS.test(behind) || AMONG.test(behind)) && (WHOLE_IN_FRONT.test(before) || CALLED.test(before))) || (TOTAL.test(before) && LISTED.test(names[0]!)));
    case 'above': return OF_LIST.test(before) && TOTAL.test(before);
    case 'below': return !/[均各皆都每][^，；：]{0,6}$/.test(before) && (OPENS.test(behind) || WHOLE_IN_FRONT.test(before));
    case 'front': return TOTAL.test(before);
    default: return false;
  }
}

/** A whole that no reading gives, though its parts stand there plainly. */
function wrongSum(whole: Whole): SumReading | null {
  const { q, readings } = whole;
  if (readings.some(({ sum }) => !differs(sum, q.low))) return null;
  // 委員十一人，其中教師代表五人、學生代表三人: some of them may be told
  const mayBeSome = (one: SumReading): boolean => one.place === 'behind' && AMONG.test(whole.behind) && one.sum < q.low && one.parts.length < ALL_OF_THEM;
  return readings.find((one) => !mayBeSome(one) && Math.abs(one.sum - q.low) <= q.low * MOST_APART && isNamed(whole, one) && isPlain(whole, one)) ?? null;
}

export const checkPlainSums: TextCheck = (checked, report) => {
  for (const whole of wholesIn(checked)) {
    const found = wrongSum(whole);
    if (!found) continue;
    const placed = ({ element, start, end }: Amount): Label => placeIn(checked, element, start, end);
    report(diagnose('FG3023', { stated: whole.q.printed, sum: showIn(found.sum, whole.q), what: '' }, placed(whole), { related: found.parts.map((part) => ({ ...placed(part), note: { zh: '各項', en: 'the parts' } })) }));
  }
};
