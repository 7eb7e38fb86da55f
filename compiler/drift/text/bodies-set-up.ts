/** Committees that a text sets up, under another name elsewhere: 宿舍管理委員會, and then 宿舍審議委員會. */
import { matchesOf } from '../../../lang/matches.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
import { officeDiffers, placedOffices, type PlacedOffice } from './offices.ts';

const KINDS = ['委員會', '小組'];
/** What bodies are called by as it happens, at the end of their names. */
const WORK = /(?:審議|審查|評審|評議|審核|評選|遴選|甄選|推動|規劃|諮詢|指導|督導|工作|執行|管理|處理|調查|發展)$/;
const SETS_UP = /(?:設置|設立|成立|組成|[設組])(?:本校|一)?$/;
/** What a text says of a body of its own. */
const HAS_MEMBERS = /^[^。；]{0,12}置[^。；]{0,4}委員/;
/** So many characters say what the body is for. */
const SHORTEST = 2;
const nameOf = ({ mention: { stem, end } }: PlacedOffice): string => stem + end;
const subjectOf = ({ mention: { stem } }: PlacedOffice): string => stem.replace(WORK, '');

/** A body that the text names once and does not set up, beside one of the same subject that it sets up, or names again and again. */
export const checkBodiesSetUp: TextCheck = (checked, report) => {
  const words = elementsOf(checked).map(({ text }) => text).join('\n');
  if (!KINDS.some((kind) => words.includes(kind))) return;
  const all = placedOffices(checked).filter(({ mention: { end, stem } }) => KINDS.includes(end) && WORK.test(stem));
  const times = (one: PlacedOffice): number => words.split(nameOf(one)).length - 1;
  const isSetUp = (one: PlacedOffice): boolean => matchesOf(new RegExp(nameOf(one), 'g'), words).some(({ 0: name, index }) => SETS_UP.test(words.slice(Math.max(0, index - 6), index)) || HAS_MEMBERS.test(words.slice(index + name.length, index + name.length + 20)));
  const told = new Set<string>();
  for (const here of all) {
    const subject = subjectOf(here);
    if (subject.length < SHORTEST || told.has(nameOf(here)) || checked.version.text.title.includes(nameOf(here)) || times(here) > 1 || isSetUp(here)) continue;
    const others = all.filter((one) => one.mention.end === here.mention.end && nameOf(one) !== nameOf(here) && subjectOf(one) === subject);
    const there = others.find((one) => isSetUp(one) || times(one) > 1);
    if (!there || new Set(others.map(nameOf)).size > 1) continue;
    told.add(nameOf(here));
    report(officeDiffers({ here, there }));
  }
};
