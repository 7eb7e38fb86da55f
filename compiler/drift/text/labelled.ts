/** Numbers right behind the name of what they are of: 審查資料：30% and 審查資料佔比40%, 佳作四名 and 佳作6名; a cell of a table and the remark beside it. */
import { matchesOf } from '../../../lang/matches.ts';
import { walk, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { datesOf } from './days.ts';
import { areOfTwoThings, sentenceAt } from './parallel.ts';
import { isOne, sentencesIn, SHARE } from './quantities.ts';
import { rowsOf, wordsOf } from './tables.ts';

/** A number where it stands, and what it is of. */
export interface Told {
  readonly label: string;
  readonly printed: string;
  readonly version: RegulationVersion;
  readonly element: Element;
  readonly at: number;
}
interface Labelled extends Told {
  readonly unit: string;
  readonly value: number;
}
type Pairs = (readonly [Told, Told])[];

/** Between a name and its number. */
const BEHIND_NAME = /(?:佔比|占比|比重|比例|權重|佔分|占分|佔|占|共計|共|計|為|各|：|\s)+$/;
const NAME = /(?:^|[，。；：、（）\s與及和])((?:(?![與及和一二三四五六七八九十])[\u4e00-\u9fff]){2,8})$/;
/** Whatever is counted, there are others of it. */
const ANY = /例如|舉例|假設|[佔占之的]|成績|委員|學生|教師|代表|名額|成員|人數|獎金|費|費用|金額|總計|合計|小計|[每各]|其中|至少|至多|最[多少高低]|以上|以下|不得|未|第/;
/** What has one number in a text, whoever counts it. */
const COUNTED: Readonly<Record<string, string>> = { 隊: '隊', 組: '隊', 人: '人', [SHARE]: SHARE };
const LEAST_NAME = 2;

function labelledIn(version: RegulationVersion, element: Element, text: string): Labelled[] {
  return sentencesIn(text).flatMap(({ text: words, from, quantities }) => quantities.flatMap((q): Labelled[] => {
    const unit = COUNTED[q.unit === '人' ? '人' : q.unit];
    const front = words.slice(0, q.start).replace(BEHIND_NAME, '');
    const label = NAME.exec(front)?.[1];
    return unit === undefined || !isOne(q) || q.isOrdinal || q.comparator !== null || label === undefined || label.length < LEAST_NAME || ANY.test(label) ? [] : [{ label, unit, value: q.low, printed: q.printed, version, element, at: from + q.start }];
  }));
}

/** Each name with two numbers of one unit in two lines; a name with more of them is of several cases. */
export function labelledTwice(version: RegulationVersion): Pairs {
  const known = new Map<string, Labelled[]>();
  for (const top of version.text.body) {
    walk(top, (element) => {
      if (!element.cells) for (const one of labelledIn(version, element, element.text)) known.set(`${one.label} ${one.unit}`, [...(known.get(`${one.label} ${one.unit}`) ?? []), one]);
    });
  }
  const pairs = [...known.values()].filter((all) => all.length === 2 && all[0]!.value !== all[1]!.value);
  // 推薦23人，其中…; 選出10名，其中…: two lists of the same names
  const isOfLists = (a: Labelled, b: Labelled): boolean => pairs.filter(([x, y]) => x!.element === a.element && y!.element === b.element).length > 1;
  return pairs.flatMap((all): Pairs => {
    const [first, second] = all;
    return !isOfLists(first!, second!) && first!.element !== second!.element && !areOfTwoThings(placed(first!), placed(second!)) ? [[second!, first!]] : [];
  }).concat(deadlinesIn(version));
}

const placed = ({ element, at, printed }: Told) => sentenceAt(element.text, at, at + printed.length);

const PERIOD_OF = /([\u4e00-\u9fff]{2})(?:時間|期間|日期|期限)[：為自]?\s*$/;
const END_OF = /([\u4e00-\u9fff]{2})截止日(?:期)?[（：為]?\s*$/;
/** 報名時間：十二月一日至一月二十六日, 報名截止日（一月三十一日）. */
function deadlinesIn(version: RegulationVersion): Pairs {
  const ends: Labelled[] = [];
  const stops: Labelled[] = [];
  for (const top of version.text.body) {
    walk(top, (element) => {
      if (element.cells) return;
      const dates = datesOf(element.text).filter(({ date }) => date.month !== null && date.day !== null);
      dates.forEach(({ at, length, date }, i) => {
        const value = date.month! * 100 + date.day!;
        const before = element.text.slice(0, at);
        const next = dates[i + 1];
        const name = PERIOD_OF.exec(before)?.[1];
        if (name && next && /^[^，。；]{0,8}(?:至|到|[~～-])[^，。；]{0,4}$/.test(element.text.slice(at + length, next.at))) ends.push({ label: name, unit: 'day', value: next.date.month! * 100 + next.date.day!, printed: element.text.slice(next.at, next.at + next.length), version, element, at: next.at });
        const stop = END_OF.exec(before)?.[1];
        if (stop) stops.push({ label: stop, unit: 'day', value, printed: element.text.slice(at, at + length), version, element, at });
      });
    });
  }
  return stops.flatMap((stop): Pairs => {
    const all = ends.filter(({ label }) => label === stop.label);
    return all.length === 1 && all[0]!.value !== stop.value ? [[stop, all[0]!]] : [];
  });
}

const WHOLE = /(?:^|[，。；（、])(?:[^，。；（）]{0,4})?(?:共計|合計|總計|共)\s*(?=[0-9０-９一二三四五六七八九十])/g;
const NUMBER = /^[0-9]+(?:\.[0-9]+)?$/;

/** 外國語文｜10｜…共計12學分: a cell under the head that names the unit, and what the remark beside it says in all. */
export function remarksIn(version: RegulationVersion): Pairs {
  const found: Pairs = [];
  for (const top of version.text.body) {
    walk(top, (element) => {
      const [head, ...rows] = element.cells ? rowsOf(element) : [];
      for (const row of rows) {
        row.forEach((cell, i) => {
          const number = wordsOf(cell);
          const title = wordsOf(head?.[i]);
          if (!NUMBER.test(number)) return;
          for (const remark of row) found.push(...remarkOf(version, element, { number, title, name: wordsOf(row[0]) }, wordsOf(remark)));
        });
      }
    });
  }
  return found;
}

function remarkOf(version: RegulationVersion, element: Element, { number, title, name }: { number: string; title: string; name: string }, remark: string): Pairs {
  if (NUMBER.test(remark)) return [];
  const wholes = matchesOf(WHOLE, remark);
  const [whole] = wholes;
  if (!whole || wholes.length > 1) return [];
  const at = whole.index + whole[0].length;
  const said = sentencesIn(remark).flatMap(({ from, quantities }) => quantities.filter((q) => from + q.start === at))[0];
  const isOfHead = said && said.spelling !== '' && title.includes(said.spelling);
  return !isOfHead || !isOne(said) || said.low / said.factor === Number(number) ? [] : [[{ label: name, printed: said.printed, version, element, at: 0 }, { label: title, printed: number + said.spelling, version, element, at: 0 }]];
}
