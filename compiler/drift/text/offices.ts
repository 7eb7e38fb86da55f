/** Names of offices, units and committees: one that stands once and is another one but for its last word or one character. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { elementsOf, placeIn, readOf, type CheckedText, type TextCheck } from './checked-text.ts';
import { singleChange } from './single-change.ts';

/** Words that may end the name of one and the same office; 委員會 and 會議 are both there more often than not. */
const UNITS = ['處', '組', '辦公室', '室', '中心', '館', '科', '課'];
const BODIES = ['委員會', '小組', '審議會'];
const MEETINGS = ['務會議', '務委員會'];
/** Of the state: of these there is one only; of some, towns have a 局 or 處 of their own. */
const STATE = /(內政|國防|法務|外交|衛生福利|科技|數位發展|立法|司法|考試|監察)(部|署|局|處|院)(?!長|務|會|分|校|內|理)|(?<!學前)(教育|財政|勞動|交通|文化|經濟|行政)(部|署|院)(?!長|務|會|分|校|內)/g;
const STATES = ['部', '署', '局', '處', '院'];
const GROUPS: readonly (readonly string[])[] = [UNITS, BODIES, MEETINGS, STATES];
/** The words in front of a name: it begins behind them. */
const BEFORE = /^.*(?:[由於向送經至依及與、或之應得請並交該各本逕報提會同洽以為對在將和暨供令使稱]|設(?!施|計|備|籍)|(?<!報|遲)到(?!校)|(?<!供)給|寄|找|間|月|日|邀集?|簽請|移請|轉|所屬)/;
const END = /處(?!理|分|罰|所|遇|境|置|於|以|死|方|事|女|長)|組(?!織|合|成|長|員|別|裝|團)|(?:辦公)?室(?!內|外|友|務)|中心(?!學校|理念|主旨|思想)|館(?!長|員|藏|所)|(?<=[務冊籍導生版合書])[科課](?!目|系|學|技|大|別|長|員|程|業|時|鐘|表|堂)|務?委員會|小組(?!長|成員|會議)|審議會(?!議)|務會議/g;
const SHORTEST = 2;
const LONGEST = 12;

export interface OfficeMention {
  /** Without the word at its end. */
  readonly stem: string;
  readonly end: string;
  /** Where the name stands in the words that were read. */
  readonly from: number;
  readonly to: number;
}

/** The offices that a text names, in order: 教務處, 課程委員會. What stands in front of a name is not always known to be no part of it. */
export function officesIn(text: string): readonly OfficeMention[] {
  const states = matchesOf(STATE, text).map(({ 0: name, 1: stem, 2: end, 3: other, 4: last, index }): OfficeMention => ({ stem: (stem ?? other)!, end: (end ?? last)!, from: index, to: index + name.length }));
  const units = matchesOf(END, text).flatMap(({ 0: end, index }) => {
    const run = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, index - LONGEST), index))![0];
    const stem = run.replace(BEFORE, '');
    return stem.length < SHORTEST || /[限僅]$/.test(stem) ? [] : [{ stem, end, from: index - stem.length, to: index + end.length }];
  });
  return [...states, ...units.filter(({ from }) => !states.some((one) => one.from === from))];
}

const nameOf = ({ stem, end }: OfficeMention): string => stem + end;
const DIFFERENT = /[小中大高初國公私內外男女上下正副前後新舊碩博主次一二三四五六七八九十甲乙丙丁校院系所班級教學總]/;

/** Is the first one the other name with another last word, or with a character left out or changed in its middle? */
function isOtherOffice(one: OfficeMention, known: OfficeMention): boolean {
  const group = GROUPS.find((ends) => ends.includes(known.end));
  if (!group?.includes(one.end)) return false;
  if (one.end !== known.end) return one.stem === known.stem || (one.stem.endsWith(known.stem) && known.stem.length >= 3);
  if (known.stem.length < 3 || one.stem === known.stem) return false;
  if (BODIES.includes(one.end) && isDeliberation(one.stem, known.stem)) return true;
  return differsInMiddle(one.stem, known.stem);
}

/** 學事務 for 學生事務: one character of a name of at least four (with its last word) is missing, doubled or another one. */
function differsInMiddle(one: string, known: string): boolean {
  const change = singleChange(one, known);
  if (!change || change.from === 0) return false;
  const { left: a, right: b } = change;
  // a character more is mostly a longer name, another one a name of its own
  return a === '' ? known.length >= 3 && !DIFFERENT.test(b) : (known.length >= 5 || (known.length === 4 && DELIBERATES.test(a + b))) && !DIFFERENT.test(a + b);
}

/** 產學合作推動, 產學合作審議: what a body does may be said in two ways of one body. */
const WORK = /(?:審議|審查|評審|評議|審核|推動|規劃|諮詢|指導|督導|工作|執行|管理|發展)$/;
const LONG_STEM = 6;
const isDeliberation = (a: string, b: string): boolean => a.length >= LONG_STEM && a.replace(WORK, '') === b.replace(WORK, '') && a.replace(WORK, '') !== a && b.replace(WORK, '') !== b;

/** 審議, 審查, 評審, 評議: words that bodies are called by as it happens. */
const DELIBERATES = /^[審議查評核]{2}$/;

export interface PlacedOffice {
  readonly mention: OfficeMention;
  /** The words in which it was read. */
  readonly text: string;
  place(): Label;
}

/** 體育館之管理單位為體育室: a sentence that names both tells them apart. */
const isBeside = (a: PlacedOffice, b: PlacedOffice): boolean => a.text === b.text && !/[。；]/.test(a.text.slice(Math.min(a.mention.to, b.mention.to), Math.max(a.mention.from, b.mention.from)));

/** Offices that stand once, where another name of the same stands more often, or before it: each with the place of that. */
export function misnamedOffices(mentions: readonly PlacedOffice[]): { here: PlacedOffice; there: PlacedOffice }[] {
  const byName = new Map<string, PlacedOffice[]>();
  for (const one of mentions) {
    const same = byName.get(nameOf(one.mention));
    if (same) same.push(one);
    else byName.set(nameOf(one.mention), [one]);
  }
  const known = [...byName.values()];
  return known.flatMap((all, i) => {
    const [here] = all;
    const other = all.length === 1 ? known.find((others, j) => (others.length > 1 || j < i) && isOtherOffice(here!.mention, others[0]!.mention) && !others.some((one) => isBeside(here!, one))) : undefined;
    return other ? [{ here: here!, there: other[0]! }] : [];
  });
}

/** Reports them. */
export const officeDiffers = ({ here, there }: { here: PlacedOffice; there: PlacedOffice }) => {
  const other = nameOf(there.mention);
  return diagnose('FG3035', { name: nameOf(here.mention), other }, here.place(), { related: [{ ...there.place(), note: { zh: `這裡寫「${other}」`, en: `here it is ${other}` } }] });
};

/** The offices of a text with their places. */
export const placedOffices = (checked: CheckedText): PlacedOffice[] =>
  elementsOf(checked).flatMap((element) => readOf(checked, officesIn, element.text).map((mention): PlacedOffice => ({ mention, text: element.text, place: () => placeIn(checked, element, mention.from, mention.to) })));

export const checkOffices: TextCheck = (checked, report) => {
  for (const found of misnamedOffices(placedOffices(checked))) report(officeDiffers(found));
};
