/** Lists wherever they stand: numbered lines below a line, provisions one behind the other, plain lines that each count something; with what stands in front of them and behind. */
import { isProvision, type Element } from '../../model/regulation.ts';
import { elementsOf, type CheckedText } from './checked-text.ts';
import { countedIn, WHOLE_IN_FRONT } from './total-words.ts';

/** One item: the element that has its words, and what stands below it. */
export interface Item {
  readonly element: Element;
  readonly below: readonly Element[];
}
export interface List {
  /** What stands in front, the nearest first. */
  readonly heads: readonly Element[];
  readonly items: readonly Item[];
  /** What stands behind, the nearest first: a line of its own below the last item, the next line, the next provision. */
  readonly tails: readonly Element[];
  /** Lines without numbers: alike only by what they count. */
  readonly isPlain: boolean;
  /** No other numbered line stands beside its items. */
  readonly isAlone: boolean;
}

/** The words of a provision stand in its first line. */
const ownOf = (element: Element): Element => (isProvision(element) || element.level === 'annex' ? (element.children[0] ?? element) : element);
const itemOf = (element: Element): Item => {
  const own = ownOf(element);
  return { element: own, below: own === element ? element.children : [...own.children, ...element.children.slice(1)] };
};
/** The last line that an element prints: the heading of what follows. */
const lastOf = (element: Element): Element => {
  const last = element.children.at(-1);
  return last && (isProvision(element) || element.level === 'annex') ? last : element;
};

const LONGEST_LINE = 60;
/** 通報組　四人, 甲大學：4名, 研究倫理（2小時）: one number at the end, or in front of a name. */
function isPlainItem(element: Element): boolean {
  if (element.number !== null || element.level !== 'paragraph' || element.children.length > 0 || element.cells || element.text.length > LONGEST_LINE) return false;
  const [sentence, ...others] = countedIn(element);
  const [q, more] = sentence?.quantities ?? [];
  if (!sentence || !q || more || others.length > 0 || q.isOrdinal) return false;
  const [before, behind] = [sentence.text.slice(0, q.start), element.text.slice(sentence.from + q.end)];
  // 以上合計三十票: of those in front
  if (WHOLE_IN_FRONT.test(before)) return false;
  return (/^整?[）]?[。；，、]?$/.test(behind) && before.length > 1) || (/^[‧•●▪\s　*-]{0,3}$/.test(before) && /^[：\s　][^，。；]{2,}/.test(behind));
}
const LEAST_OF_PLAIN = 3;

interface Group {
  readonly at: number[];
  readonly isPlain: boolean;
}
/** The lists among lines that stand beside each other: numbered from one on without a gap, or alike. */
function groupsIn(lines: readonly Element[]): Group[] {
  const groups: Group[] = [];
  const broken = new Set<Group>();
  let open: Group | undefined;
  let rank = 0;
  lines.forEach((line, i) => {
    const { number } = line;
    if (number === null) {
      const isNext = open?.isPlain === true && open.at.at(-1) === i - 1;
      if (!isPlainItem(line)) open = open?.isPlain ? undefined : open;
      else if (isNext) open!.at.push(i);
      else if (open === undefined || open.isPlain) groups.push((open = { at: [i], isPlain: true }));
    } else if (number.length === 1 && number[0] === 1) {
      rank = 1;
      groups.push((open = { at: [i], isPlain: false }));
    } else if (open && !open.isPlain && (number.length > 1 || number[0] === rank + 1)) {
      rank = number[0]!;
      open.at.push(i);
    } else {
      if (open) broken.add(open);
      open = undefined;
    }
  });
  return groups.filter((group) => group.at.length >= (group.isPlain ? LEAST_OF_PLAIN : 2) && !broken.has(group));
}

/** Every list of a text of which all lines are looked at, in printed order. */
export function listsOf(checked: CheckedText): readonly List[] {
  const all = new Set(elementsOf(checked));
  const lists: List[] = [];
  const visit = (lines: readonly Element[], parent: Element | null, before: Element | null, after: Element | null): void => {
    const numbered = lines.filter(({ number }) => number !== null).length;
    for (const { at, isPlain } of groupsIn(lines)) {
      const [from, to] = [at[0]!, at.at(-1)!];
      const front = lines[from - 1];
      const heads = [front ? lastOf(front) : null, parent, front ? null : before].filter((one) => one !== null && one.text !== '' && !one.cells) as Element[];
      const items = at.map((i, k): Item => {
        const item = itemOf(lines[i]!);
        return { ...item, below: [...item.below, ...lines.slice(i + 1, at[k + 1] ?? i + 1)] };
      });
      const own = items.at(-1)!.below.filter(({ number, text }) => number === null && text !== '');
      const next = lines[to + 1];
      const tails = [...own.slice(-1), next ? ownOf(next) : null, next ? null : after].filter((one) => one !== null && !one.cells && one.text !== '') as Element[];
      if (items.every(({ element }) => all.has(element))) lists.push({ heads, items, tails, isPlain, isAlone: isPlain || at.length === numbered });
    }
    lines.forEach((line, i) => {
      if (line.children.length === 0) return;
      const next = lines[i + 1];
      // the lines of a provision stand beside each other, what is numbered below a line stands under it
      visit(line.children, isProvision(line) || line.level === 'annex' ? null : line, i > 0 ? lastOf(lines[i - 1]!) : before, next ? ownOf(next) : after);
    });
  };
  visit(checked.version.text.body, null, null, null);
  return lists;
}
