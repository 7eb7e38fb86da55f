/** What a name stands for in two places: A- is 3.7 in a table and 3.5 in a sentence; 甲等 begins at eighty and at eighty-five; three 申誡 are one 小過, and two. */
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, readOf, type TextCheck } from './checked-text.ts';
import { sayTwice } from './say-twice.ts';
import { wordsOf } from './tables.ts';

interface Said {
  /** What is said to have the value, and which kind of value. */
  readonly of: string;
  readonly kind: string;
  readonly value: number;
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

const LETTER = '(?<![A-Za-z0-9])[A-F][+＋\\-－﹣]?(?![A-Za-z0-9+＋\\-－﹣])';
const GRADE = `(${LETTER}|[特優甲乙丙丁戊](?=等))等?`;
const N = '([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})';
const COUNT = '([一二三四五六七八九十]{1,2}|[1-9][0-9]?)';
const PENALTY = '(申誡|小過|大過|嘉獎|小功|大功|記點|警告|[遲早][到退])';

interface Form {
  readonly kind: string;
  readonly pattern: RegExp;
  /** The groups of the name and of the value. */
  readonly of: number;
  readonly value: number;
}

const FORMS: readonly Form[] = [
  { kind: '積分', pattern: new RegExp(`${GRADE}(?:者)?[，（(]?(?:(?:對應)?[之其]?(?:等第)?(?:積分|績點|點數|GPA)?(?:為|是|計|：|:)?)[（(]?([0-4][.．][0-9]{1,2})(?![0-9])`, 'g'), of: 1, value: 2 },
  { kind: '起點', pattern: new RegExp(`(?<!為|屬)${GRADE}(?:為|：|:|（|\\(|，|即|係|指|者)+${N}分?(?:至|到|～|~|-|以上|\\(含\\)以上)`, 'g'), of: 1, value: 2 },
  { kind: '起點', pattern: new RegExp(`(?<![0-9至到～~-])${N}分(?:（含）|\\(含\\))?以上(?:者)?(?:，?未[滿達][^，。；]{1,6}分)?者?，?(?:為|列為|評為|屬)${GRADE}`, 'g'), of: 2, value: 1 },
  { kind: '換算', pattern: new RegExp(`${GRADE}(?:換算為|相當於|為|以|[=＝])${N}分(?!至|到|～|~|-|以上|[（(]含)`, 'g'), of: 1, value: 2 },
  { kind: '折算', pattern: new RegExp(`${PENALTY}${COUNT}次?(?:者)?，?(?:視同|視為|以|作|折算為?|抵|等於|相當於|得?換算為?|累計為|併計為?|為)(?:記)?${PENALTY}?一次`, 'g'), of: 1, value: 2 },
  { kind: '折算', pattern: new RegExp(`([一二三四五六七八九])(?:次)?${PENALTY}(?:作|為|抵|等於|折算為?|視同|折)一(?:次)?${PENALTY}`, 'g'), of: 2, value: 1 },
  { kind: '及格', pattern: new RegExp(`(${LETTER})(?:以上)?(?:者)?(?:，)?(?:始|方)?(?:為|得)及格`, 'g'), of: 0, value: 1 },
  { kind: '及格', pattern: new RegExp(`未[達滿](${LETTER})(?:者)?，?[^，。；]{0,6}(?:不及格|不給學分|不予學分|重修)`, 'g'), of: 0, value: 1 },
];

const letterOf = (printed: string): string => narrowDigits(printed).replace('＋', '+').replace(/[－﹣]/, '-').replace(/等$/, '');
/** The place of a letter, so that one differs from another. */
const letterValue = (printed: string): number => (printed.codePointAt(0)! - 64) * 10 - (/[+＋]/.test(printed) ? 3 : /[-－﹣]/.test(printed) ? -3 : 0);
const numberOf = (printed: string): number => (/[A-F]/.test(printed) ? letterValue(printed) : /[.．]/.test(printed) ? Number(narrowDigits(printed).replace('．', '.')) : (parseNumeral(printed) ?? NaN));

const SAYS = /[A-F]|[特優甲乙丙丁]等|申誡|警告|小過|嘉獎|小功/;

function saidIn(element: Element): Said[] {
  if (element.cells) return saidInTable(element);
  const { text } = element;
  return !SAYS.test(text) ? [] : FORMS.flatMap(({ kind, pattern, of, value }) => matchesOf(pattern, text).map((match): Said => {
    // 申誡三次 of 小過一次: what it becomes tells conversions apart
    const into = kind === '折算' && match[3] ? match[3] : '';
    return { of: of === 0 ? subjectBefore(text, match.index) : letterOf(match[of]!) + into, kind, value: numberOf(match[value]!), printed: match[0], element, at: match.index };
  }));
}

/** Whose passing grade it is: 研究生, 碩士班. */
const PEOPLE = /學士|大學部|碩士?|博士?|研究生/g;
const subjectBefore = (text: string, at: number): string => (/[^。；]*$/.exec(text.slice(0, at))![0].match(PEOPLE) ?? []).join('');

const POINTS = /積分|績點|點數|GPA|GP/;
const SCORES = /分數|百分|成績/;
const CELL_GRADE = new RegExp(`^${GRADE}$`);

/** The rows of a table of grades. */
function saidInTable(element: Element): Said[] {
  const [top, ...rows] = element.cells!;
  return rows.flatMap((row) => {
    const grade = row.map(wordsOf).find((cell) => CELL_GRADE.test(cell));
    return grade === undefined ? [] : row.flatMap((cell, x): Said[] => {
      const [head, words] = [wordsOf(top?.[x]), narrowDigits(wordsOf(cell))];
      const points = POINTS.test(head) ? /^[0-4](?:\.[0-9]{1,2})?$/.exec(words)?.[0] : undefined;
      const least = SCORES.test(head) ? /^([0-9]{1,3})分?(?:[-~～至–]|以上)/.exec(words)?.[1] : undefined;
      const value = points ?? least;
      return value === undefined ? [] : [{ of: letterOf(grade), kind: points === undefined ? '起點' : '積分', value: Number(value), printed: `${grade} ${wordsOf(cell)}`, element, at: 0 }];
    });
  });
}

/** Of the marks of one conduct only: 操行 and 學業 have grades of their own. */
const OF_MARKS = /操行|體育|論文|學位考試|教師|教學|服務|評鑑/g;
const scopeOf = ({ element, kind }: Said): string => (kind === '起點' ? [...new Set(element.text.match(OF_MARKS) ?? [])].sort().join('') : '');

export const checkGrades: TextCheck = (checked, report) => {
  const known = new Map<string, Said>();
  for (const element of elementsOf(checked)) {
    for (const said of readOf(checked, saidIn, element)) {
      if (Number.isNaN(said.value)) continue;
      const key = `${said.kind} ${said.of} ${scopeOf(said)}`;
      const first = known.get(key);
      if (!first) known.set(key, said);
      else if (first.value !== said.value && first.element !== element) sayTwice(checked, said, first, said.of + said.kind, report);
    }
  }
};
