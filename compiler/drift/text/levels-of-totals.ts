/** Sums of two levels: 當然委員六人，由…擔任；遴聘委員十五人，包括教師代表七人、學生代表八人: the last two are parts of the fifteen. */
import { isOne, type Quantity } from './quantities.ts';
import { isOffice, namesBeforeLast, namesIn } from './officers.ts';

/** Parts whose end is plain: （教師七人、學生三人）, 由校長、教務長擔任. */
const CLOSED = /^(?:[（(][^（）()]*[）)]|，?由(?:(?![推選遴聘；]).)*?(?:擔任|兼任|任之|組成))/;
/** Parts up to some comma or the end of the clause: 其中勞工代表九人、教師代表五人. */
const OPEN = /^(?:委員|代表)?，?(?:其?(?:成員|組成))?(?:其中|包[括含]|內含|含|分別為|即|(?<=，)為(?![當委主召副]))/;

/** Where the parts of the number that ends at `end` may end; none where nothing says that parts follow. */
export function levelEnds(text: string, end: number): number[] {
  const behind = text.slice(end);
  const closed = CLOSED.exec(behind);
  if (closed) return [end + closed[0].length];
  const open = OPEN.exec(behind);
  if (!open) return [];
  const stop = behind.search(/；|$/);
  return [...[...behind.slice(0, stop)].flatMap((c, i) => (c === '，' && i >= open[0].length ? [end + i] : [])), end + stop];
}

const LEADS = '副?(?:主任委員|召集人|主席|執行[秘祕]書)';
/** 校長為主任委員, 主任委員由校長擔任 */
const CONVENER = new RegExp(`^(?:並|另)?由?([^、]{2,12}?)(?:擔任|兼任|為)${LEADS}$|^${LEADS}由([^、]{2,12}?)(?:擔任|兼任|兼)$`);
const AROUND_LIST = /^(?:另|並)?(?:其[他餘])?(?:當然)?(?:委員|成員)?(?:除|由|為|其中|包[括含]|含)|(?:擔任|兼任|為)(?:之|當然委員|委員)*$/g;
const isMember = (name: string): boolean => isOffice(name) && !name.startsWith('各');

/** 校長, but not 副校長. */
const timesNamed = (office: string, text: string): number => text.split(office).slice(0, -1).filter((before) => !before.endsWith('副')).length;

/** Persons whom the words in front of a number name: members by office, and those who lead and may be among the others. */
function namedIn(words: string, text: string): { members: number; conveners: number } {
  const clauses = words.replace(/^[，：:；;（(、及與和暨）)]+/, '').split(/[，；]/);
  let [members, conveners] = [0, 0];
  clauses.forEach((clause, i) => {
    const led = CONVENER.exec(clause);
    const convener = led?.[1] ?? led?.[2];
    const list = convener ? '' : clause.replace(AROUND_LIST, '');
    members += (i === clauses.length - 1 ? namesBeforeLast(list) : namesIn(list)).filter(isMember).length;
    // named again below: one of those
    if (convener && isOffice(convener)) conveners += timesNamed(convener, text) > 1 ? 0 : 1;
  });
  return { members, conveners };
}

/** 其他當然委員: those who lead are among the members. */
const OTHERS = /其[他餘](?:當然)?委員/;
const MOST_READINGS = 64;

/** What the parts come to when some of them are parts of the part in front of them; nothing where no part has any of its own. */
export function sumsByLevels(text: string, from: number, parts: readonly Quantity[]): number[] {
  const isPersons = parts[0]?.unit === '人';
  const sums = new Set<number>();
  let readings = 0;
  const read = (cursor: number, i: number, sum: number, free: number, isNested: boolean): void => {
    const part = parts[i];
    if (!part) {
      for (let n = OTHERS.test(text) ? free : 0; isNested && n <= free; n++) sums.add(sum + n);
      return;
    }
    if (++readings > MOST_READINGS || !isOne(part)) return;
    const { members, conveners } = isPersons ? namedIn(text.slice(cursor, part.start), text) : { members: 0, conveners: 0 };
    const ends = levelEnds(text, part.end);
    for (const end of ends.length > 0 ? ends : [part.end]) {
      const next = parts.findIndex((one, k) => k > i && one.start >= end);
      const after = next < 0 ? parts.length : next;
      read(end, after, sum + part.low + members, free + conveners, isNested || after > i + 1 || end > part.end);
    }
  };
  read(from, 0, 0, 0, false);
  return [...sums];
}
