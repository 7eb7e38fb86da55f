/** From when on a sentence says that something is in force or applies: 自114學年度第2學期起施行, 114學年度起入學者適用, 自114年8月1日施行. */
import { formatRoc, toDays } from '../../../lang/dates.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { LOOKS_BACK, placedDates } from './history.ts';

export interface EffectWords {
  /** Of those who enter from then on, of an academic year, or of a day. */
  readonly kind: '入學' | '學年度' | '日';
  readonly year: number;
  /** The semester, or the day. */
  readonly part: number | null;
  readonly printed: string;
  readonly at: number;
  readonly end: number;
}

const NUMERAL = '[0-9]{2,3}|[一二三四五六七八九十百零○〇]{2,6}';
const ACADEMIC = new RegExp(`(${NUMERAL})\\s*學年度?(?:第?\\s*([12一二上下])\\s*學期)?(?:[（(]含[）)])?`, 'g');
const ENTERS = /^(?:起|以後|開始|之後)*(?:始)?入學/;
const IN_FORCE = /^(?:（[^）]*）)?(?:起|開始|正式|始|即|公[布告]|發[布佈])*(?:施行|實施|適用|生效|上路)/;
const FROM = /(?:自|從|於|將自|應自)\s*$/;
const APPLIES = /適用|施行|實施|生效/;
const DAY_IN_FORCE = /^\s*(?:起|開始|正式|始|即|公[布佈告]|發[布佈])*(?:施行|實施|生效|適用|上路)/;
const BEFORE_THEN = /^[^，。；]{0,6}(?:以前|之前|前(?!項)|止)|^入學前/;

/** From when on a line says that something applies. */
export function effectsIn(line: string): EffectWords[] {
  const text = narrowDigits(line);
  return matchesOf(/[^。；]+/g, text).flatMap(({ 0: sentence, index: from }) => {
    if (LOOKS_BACK.test(sentence)) return [];
    const years = matchesOf(ACADEMIC, sentence).flatMap((match): EffectWords[] => {
      const [behind, before] = [sentence.slice(match.index + match[0].length), sentence.slice(0, match.index)];
      const year = parseNumeral(match[1]!.replace(/[○〇]/g, '零'));
      const enters = ENTERS.test(behind);
      if (year === null || BEFORE_THEN.test(behind) || !(enters ? APPLIES.test(sentence) || /^起|^以後/.test(behind) : IN_FORCE.test(behind) && (FROM.test(before) || /^(?:起|開始|正式|始)/.test(behind)))) return [];
      const half = match[2] === undefined ? null : /[1一上]/.test(match[2]) ? 1 : 2;
      return [{ kind: enters ? '入學' : '學年度', year, part: half, printed: match[0], at: from + match.index, end: from + match.index + match[0].length }];
    });
    const days = placedDates(sentence).flatMap(({ date, at, end }): EffectWords[] => (FROM.test(sentence.slice(0, at)) && DAY_IN_FORCE.test(sentence.slice(end)) ? [{ kind: '日', year: date.year, part: toDays(date), printed: formatRoc(date), at: from + at, end: from + end }] : []));
    return [...years, ...days];
  });
}

export const isSameEffect = (a: EffectWords, b: EffectWords): boolean => a.kind === b.kind && a.year === b.year && (a.part === null || b.part === null || a.part === b.part);
