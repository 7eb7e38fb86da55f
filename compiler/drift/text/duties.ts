/** One duty that two offices, bodies or persons have: 由學務處受理 in one provision, 由總務處受理 in another one. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
import { hasAllOf } from './single-change.ts';
import { sayTwice, startOf } from './say-twice.ts';

/** What the name of a unit, a body or a person ends with. */
const ENDS: readonly (readonly [string, RegExp])[] = [
  ['body', /(?:委員會|會議|小組|評議會|審議會|教評會|課委會|[務評審]會)$/],
  ['unit', /(?:處|組|室|中心|館|科|部|局|署)$/],
  ['person', /(?:(?<![家班社成增延])長|主任|[秘祕]書|教師|導師|教授|召集人|教官|助教|助理)$/],
];
const END = /處|組|室|中心|館|科|部|局|署|會議|會|小組|長|主任|秘書|祕書|教師|導師|教授|召集人|主席|教官|助教|助理/g;
/** What stands in front of who does it. */
const BEFORE_AGENT = /(?:應|須|得|並|均|統|概|可|後|再)?(?:由|經|送交|送請|送|提交|提請|提送|提|陳請|陳報|報請|報經|報|陳|移送|移請|函請|簽請|向|請)$/;
/** Words that no name holds: what is in front of them is the name, what is behind is what is done. */
const VERB = /擔任|兼任|召集(?!人)|核定|核准|核章|核備|審議|審查(?!小組|委員會)|審核|複核|初審|複審|辦理|受理|彙整|公告|公布|編列|負責|通過|同意|訂定|通知|執行|管理|遴聘|推派|指定|召開|主持|規劃|發給|核發|認定|決定|保管|登錄|繳交|提出|協助|支應|定之|為|掌理|承辦|主辦|審定|備查|[應得須於之]/;
/** Not one of its own: 各系, 該單位, 相關單位, 承辦組. */
const NOBODY = /^(?:各|該|其|相關|有關|所屬|前|本單位|權責|承辦|主辦|業務|原|主管|任課|授課|指導|兩|二|三)|單位$|^本?(?:校|會|組|處|部)$/;
/** Words that speak of one case of several, or of another provision. */
const OPEN = /下列|如下|前[項條款]|該|但|除|如|若|或|其他|不在此限|情形|必要時|同時|分別|[（(]/;
/** Says nothing of what is done. */
const FILLER = /[\s　「」，、之的應得須由於至者為以將後並及與和其經始方可均概係]|[送提報](?=請|交|會|院|校|系)|陳請|辦理|本校|擔任|規定|本(?:辦法|要點|規則|規定|準則|細則|規程|原則)|學生(?=申請)|會議|(?<=召集)人/g;
const SHORTEST = 4;
/** So many characters more the longer one may have, or as many as the shorter one has. */
const MORE = 4;

interface Duty {
  readonly agent: string;
  readonly kind: string;
  /** The characters that say what is done, in no order. */
  readonly about: string;
  readonly printed: string;
  readonly subject: string;
  readonly element: Element;
  readonly at: number;
}

/** Who is named at the end of a marker, in front of a verb: 由學務處生活輔導組受理 → 學務處生活輔導組. */
function agentAt(clause: string, from: number): string | null {
  const run = /^[\u4e00-\u9fff]{2,20}/.exec(clause.slice(from))?.[0] ?? '';
  const stop = run.search(VERB);
  const words = stop < 0 ? run : run.slice(0, stop);
  const last = matchesOf(END, words).at(-1);
  return last ? words.slice(0, last.index + last[0].length) : null;
}

const kindOf = (agent: string): string | null => ENDS.find(([, end]) => end.test(agent))?.[0] ?? null;

/** The duties of a sentence: each clause with a name, with what the sentence is about. */
function dutiesOf(element: Element, sentence: string, offset: number): Duty[] {
  if (OPEN.test(sentence)) return [];
  const clauses = sentence.split('，');
  const found: Duty[] = [];
  let at = offset;
  let topic = '';
  for (const [i, clause] of clauses.entries()) {
    const named = agentIn(clause);
    const before = named ? clause.slice(0, named.from).replace(BEFORE_AGENT, '') : clause;
    const kind = named && !NOBODY.test(named.agent) ? kindOf(named.agent) : null;
    if (named && kind) {
      const rest = before + clause.slice(named.from + named.agent.length);
      found.push({ agent: named.agent, kind, about: characters(topic + rest), printed: clause, subject: (topic + rest).slice(0, 20), element, at });
    }
    if (i === 0) topic = before;
    at += clause.length + 1;
  }
  return found;
}

const MARKER = /由|經|送交?|提請?|陳請?|報請?|移送|函請|簽請|向|洽|(?<=召集人|主席|主任委員|單位|窗口)為|以(?=[^，]*為(?:召集人|主席|[承主]辦單位|窗口))/g;

function agentIn(clause: string): { agent: string; from: number } | null {
  // 教務處應公告: right in front of what is done
  const first = agentAt(clause, 0);
  if (first && clause.slice(first.length).search(VERB) === 0 && first.search(MARKER) < 0 && !/召集人|主席/.test(first)) return { agent: first, from: 0 };
  for (const { index, 0: marker } of matchesOf(MARKER, clause)) {
    const agent = agentAt(clause, index + marker.length);
    if (agent) return { agent, from: index + marker.length };
  }
  return null;
}

const characters = (words: string): string => [...words.replace(FILLER, '')].sort().join('');

/** Is one of them the other with few characters more? */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > Math.max(MORE, short.length)) return false;
  return hasAllOf(long, short);
}

const isPart = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** One duty, two who have it. */
export const checkDuties: TextCheck = (checked, report) => {
  const known: Duty[] = [];
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const { 0: sentence, index } of matchesOf(/[^。；：]+/g, element.text)) {
      if (index < startOf(element)) continue;
      for (const duty of dutiesOf(element, sentence, index)) {
        const other = known.find((one) => one.element !== element && one.kind === duty.kind && !isPart(one.agent, duty.agent) && isSame(one.about, duty.about));
        if (other) sayTwice(checked, duty, other, duty.subject, report);
        known.push(duty);
      }
    }
  }
};
