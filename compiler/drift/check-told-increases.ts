/** 學生委員增加一席，成為三席: by how much a number grows or shrinks, and what comes of it, against the number before and after the amendment. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { formatNumeral } from '../../lang/numerals.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { ChangedWords } from './check-told-numbers.ts';
import type { ToldLine } from './check-told-amendments.ts';
import { numbersWithUnits, type Counted } from './text/counted.ts';
import { within } from './text/history.ts';
import { speaksOf } from './text/references.ts';

const MORE = /(?:增加|增列|增置|增設|新增|增聘|加|增|多|提高|調高|調增|延長|放寬)(?:了|為)?(?:學生|教師|校外|專家|職員|委員|代表|成員|名額|至少|各|\s)*$/;
const LESS = /(?:減少|刪減|縮減|減列|減|少|降低|調降|調減|縮短)(?:了|為)?(?:學生|教師|校外|專家|職員|委員|代表|成員|名額|各|\s)*$/;
const RESULT = /^(?:，|,|、)?(?:後|而|並|即|合計|共計|總計|使[^，。；]{0,10})*(?:成為|變為|為|成|計|共|達|至|合計)(?:合計|共計|有|計|為|到|達)*$/;

/** 應繳12,000元加1,600元: two charges. */
const ADDED = /[元分點]，?再?[加減]$/;

interface Growth {
  readonly by: Counted;
  readonly sign: 1 | -1;
  readonly to: Counted | null;
  readonly before: string;
}

/** What a sentence says to grow, by how much, and to what. */
function growthsIn(sentence: string): Growth[] {
  const numbers = numbersWithUnits(sentence);
  return numbers.flatMap((by, i): Growth[] => {
    const before = sentence.slice(0, by.at);
    const sign = MORE.test(before) ? 1 : LESS.test(before) ? -1 : 0;
    // 由多二小時修正為多三小時: so many more than others
    if (sign === 0 || ADDED.test(before) || /[至到為]$/.test(before) || /[至到為由]$/.test(before.replace(MORE, '').replace(LESS, ''))) return [];
    if (/各[^，。；]*$/.test(before) || /^[之的]/.test(sentence.slice(by.end))) return [];
    const next = numbers[i + 1];
    const to = next && next.unit === by.unit && RESULT.test(sentence.slice(by.end, next.at)) ? next : null;
    return [{ by, sign, to, before }];
  });
}

/** The one number of a unit that a provision changes. */
function changeOf({ next, old }: ChangedWords, unit: string): { from: number; to: number } | null {
  const [now, was] = [next, old].map((text) => numbersWithUnits(text).filter((one) => one.unit === unit).map(({ value }) => value)) as [number[], number[]];
  const [news, gone] = [now.filter((n) => !was.includes(n)), was.filter((n) => !now.includes(n))];
  return news.length === 1 && gone.length === 1 ? { from: gone[0]!, to: news[0]! } : null;
}

const topicOf = (before: string): string => /[^，。；：]*$/.exec(before)![0].replace(MORE, '').replace(LESS, '').replace(/^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]+[）)]/, '');

/** What papers and overviews beside an amendment tell; of rows themselves check-row-directions.ts tells. */
export function checkIncreases(lines: readonly ToldLine[], rows: readonly ChangedWords[], report: Report): void {
  for (const { line, place } of lines) {
    for (const { 0: sentence, index } of matchesOf(/[^。；]+/g, line)) {
      for (const { by, sign, to, before } of growthsIn(sentence)) {
        const changes = rows.flatMap((row) => {
          const change = changeOf(row, by.unit);
          return change ? [{ ...change, row }] : [];
        });
        const fits = ({ from, to: now }: (typeof changes)[number]): boolean => now - from === sign * by.value && (to === null || to.value === now);
        if (changes.some(fits)) continue;
        const about = changes.filter(({ from, to: now, row }) => Math.sign(now - from) === sign && ((to !== null && (to.value === now || now - from === sign * by.value)) || speaksOf(row.next, topicOf(before))));
        const [one] = about;
        if (!one || about.length > 1) continue;
        const isResult = one.to - one.from === sign * by.value;
        const wrong = isResult ? to! : by;
        const printed = formatNumeral(isResult ? one.to : Math.abs(one.to - one.from)) + wrong.printed.replace(/^[0-9０-９,，一二兩三四五六七八九十百千萬零\s]+/, '');
        say(within(place, line, { at: index + wrong.at, end: index + wrong.end }), wrong.printed, printed, one.row.place(), report);
      }
    }
  }
}

const say = (place: Label, said: string, printed: string, there: Label, report: Report): void =>
  report(diagnose('FG6081', { said, printed, what: 'number' }, place, { related: [{ ...there, note: { zh: '修正在這裡', en: 'the change is here' } }] }));
