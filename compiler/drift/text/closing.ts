/** The last provision of a text: which meeting it has to pass, and from when it is in force. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, readOf, type TextCheck } from './checked-text.ts';
import { sayTwice } from './say-twice.ts';

const MEETING = /[\u4e00-\u9fff]{1,10}(?:會議|委員會)/g;
/** The meetings that a sentence names, by their last words: 本校教務會議 is 教務會議; 第3次會議 names none. */
const meetingsIn = (words: string): string[] => words.split(/(?<=會議|委員會)[及與和暨或]/).flatMap((part) => matchesOf(MEETING, part)).map(([words]) => words.replace(/^.*[次屆日年月](?=.{2})/, '')).map((name) => (/(?:[校院系所教學總]|學生事|行政|主管|所務|推廣教育)?(?:務|政)?.{0,4}(?:會議|委員會)$/.exec(name)?.[0] ?? name)).filter((name) => !/^(?:會議|委員會)$/.test(name));
const PASSES = /經([^。]*(?:會議|委員會)[^。]*)(?:通過|審議)[^。]*(?:施行|實施|公[布佈]|生效)/;
/** The line of a meeting that is still to come: 115年○月○日. */
const OPEN = /[○〇]\s*月|00\s*月/;
const LAST = 4;
const OTHERS = 3;
/** 學務會議 is how 學生事務會議 is called for short, 研發會議 the same of 研究發展會議. */
export const meetingInFull = (name: string): string => name.replace(/學務(?=會議|委員會)/, '學生事務').replace(/研發(?=會議|委員會)/, '研究發展');
/** 體育委員會會議 is the meeting of the 體育委員會. */
const end = (name: string): string => meetingInFull(name).replace(/(?<=委員會)會議$/, '').slice(-LAST);

/** 經教務會議通過 in the last provision of a text whose history has passed the 校務會議 only. */
export const checkPassedBy: TextCheck = (checked, report) => {
  const { version: { text }, historyPlace } = checked;
  const lines = text.history.map((line, index) => ({ line, index, bodies: meetingsIn(line) })).filter(({ bodies, line }) => bodies.length > 0 && (/通過|訂定|審議/.test(line) || (/修正/.test(line) && !/核備|備查/.test(line))));
  const last = lines.at(-1);
  const closing = elementsOf(checked).findLast((element) => !element.cells && PASSES.test(element.text));
  if (!last || !closing) return;
  const match = PASSES.exec(closing.text)!;
  const wanted = meetingsIn(match[1]!);
  const isIn = (bodies: readonly string[], names: readonly string[]): boolean => bodies.some((body) => names.some((one) => end(one) === end(body)));
  const earlier = lines.slice(0, -1).flatMap(({ bodies }) => bodies);
  // another body may have to agree before the one that decides, but then it did so before
  const isNew = OPEN.test(last.line) && !/審議/.test(last.line) && !isIn(last.bodies, [...wanted, ...earlier]);
  // all the others passed the body that has to pass it
  const isOdd = !OPEN.test(last.line) && lines.length > OTHERS && lines.slice(0, -1).every(({ bodies }) => isIn(bodies, wanted)) && !isIn(last.bodies, wanted);
  // 學程會議, 院課程委員會, 校課程委員會 one after the other: not every step has its line
  const isChain = !isNew && !isOdd && new Set(lines.flatMap(({ bodies }) => bodies.map(meetingInFull))).size > 1;
  if (wanted.length === 0 || isChain || (lines.some(({ bodies }) => isIn(bodies, wanted)) && !isNew && !isOdd)) return;
  const at = match.index + match[0].indexOf(wanted[0]!);
  report(diagnose('FG3041', { subject: '通過的會議', printed: last.bodies[0]!, other: wanted[0]! }, historyPlace(last.index), { related: [{ ...placeIn(checked, closing, at, at + wanted[0]!.length), note: { zh: `這裡寫「${wanted[0]}」`, en: `here it is ${wanted[0]}` } }] }));
};

const IN_FORCE = /^本(?:要點|辦法|規則|準則|須知|細則|規程|學則|原則|章程|標準|條例|法)(?:經[^，。；]*?(?:後|，))?自([^，。；]{2,20}?)(?:起)?(?:施行|實施|生效)$/;

const inForceIn = (element: Element) => !/施行|實施|生效/.test(element.text) ? [] : matchesOf(/[^。]+/g, element.text).flatMap(({ 0: sentence, index }) => {
  const [words, from] = IN_FORCE.exec(sentence) ?? [];
  return words ? [{ printed: words, from: from!.replace(/[之的起]/g, '').replace('發布', '公布'), element, at: index }] : [];
});

/** 自公布日施行 and 自115年8月1日施行. */
export const checkInForce: TextCheck = (checked, report) => {
  const found = elementsOf(checked).flatMap((element) => readOf(checked, inForceIn, element));
  const [first, ...others] = found;
  for (const other of others) if (other.from !== first!.from) sayTwice(checked, other, first!, '施行日期', report);
};
