/**
 * Requirement groups (科目表) and courses as the search sees them: equal courses as one kind, each with the ways in which it may count; groups that
 * share no course apart from each other.
 */

/** A group, or a list inside a group. Credits are integers of one scale. */
export interface AllocationNode {
  readonly name: string;
  /** Index of the group that a list lies in; -1 for a group. What counts for a list counts for its group too. */
  readonly parent: number;
  /** Minima; 0 where there is none. */
  readonly minCourses: number;
  readonly minCredits: number;
  /** No more courses count than this, and no more credits are credited; Infinity where nothing is said. */
  readonly maxCourses: number;
  readonly maxCredits: number;
  /** A course of fewer credits does not count here; of more, only `eachHigh` do. */
  readonly eachLow: number;
  readonly eachHigh: number;
}

export interface AllocationGroups {
  /** Groups before their lists; in source order. */
  readonly nodes: readonly AllocationNode[];
  /** Two groups (indexes) for which one course may count at once; its credits count once for the total. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** A course that was taken: it counts for at most one of `places` (groups or lists), or for two of a pair. */
export interface AllocationCourse {
  readonly credits: number;
  readonly places: readonly number[];
}

/** A way in which a course counts: its place (or two, for a pair), each with its group, and the credits that count there. */
export interface Way {
  readonly chains: readonly (readonly number[])[];
  readonly credits: readonly number[];
}

/** Courses between which nothing differs, in source order. */
export interface Kind {
  readonly courses: readonly number[];
  /** Of one course, before anything is limited. */
  readonly credits: number;
  readonly ways: readonly Way[];
  /** The most credits that one of them can have in any way. */
  readonly most: number;
}

/** Groups that share courses, and the kinds of these. */
export interface Component {
  readonly nodes: readonly number[];
  readonly kinds: readonly Kind[];
}

/** More groups and lists with minima than this that share courses are refused when the rules are checked: with so many, searches mostly end. */
export const MOST_SHARING = 12;

const chainOf = (nodes: readonly AllocationNode[], place: number): readonly number[] => (nodes[place]!.parent < 0 ? [place] : [place, nodes[place]!.parent]);

/** The ways of a course, in source order of the places; those of pairs last. */
export function waysOf({ nodes, pairs }: AllocationGroups, { credits, places }: AllocationCourse): Way[] {
  const counted = (chain: readonly number[]): number => {
    let left = credits;
    for (const node of chain) {
      if (credits < nodes[node]!.eachLow) return -1;
      left = Math.min(left, nodes[node]!.eachHigh);
    }
    return left;
  };
  const single = [...new Set(places)].sort((a, b) => a - b).map((place): Way => {
    const chain = chainOf(nodes, place);
    return { chains: [chain], credits: [counted(chain)] };
  }).filter((way) => way.credits[0]! >= 0);
  const groupOf = (way: Way): number => way.chains[0]!.at(-1)!;
  const both = pairs.flatMap(([a, b]) => single.filter((way) => groupOf(way) === a)
    .flatMap((first) => single.filter((way) => groupOf(way) === b).map((second): Way => ({ chains: [...first.chains, ...second.chains], credits: [...first.credits, ...second.credits] }))));
  return [...single, ...both];
}

/** Equal courses together; courses that count nowhere are left out. */
function kindsOf(groups: AllocationGroups, courses: readonly AllocationCourse[]): Kind[] {
  const kinds = new Map<string, Kind & { courses: number[] }>();
  courses.forEach((course, index) => {
    const ways = waysOf(groups, course);
    if (ways.length === 0) return;
    let key = '';
    for (const { chains, credits } of ways) for (let i = 0; i < chains.length; i++) key += `${i > 0 ? '+' : ' '}${chains[i]![0]}:${credits[i]}`;
    const known = kinds.get(key);
    if (known) known.courses.push(index);
    else kinds.set(key, { courses: [index], credits: course.credits, ways, most: Math.max(...ways.map((way) => way.credits[0]!)) });
  });
  return [...kinds.values()];
}

/** The groups in parts that share no course, in source order, lists with their groups. */
export function componentsOf(groups: AllocationGroups, courses: readonly AllocationCourse[]): Component[] {
  const { nodes } = groups;
  const kinds = kindsOf(groups, courses);
  const owner = nodes.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at]!;
    return at;
  };
  const join = (a: number, b: number): void => void (owner[find(b)] = find(a));
  nodes.forEach((node, index) => void (node.parent >= 0 && join(index, node.parent)));
  const firstOf = ({ ways }: Kind): number => ways[0]!.chains[0]![0]!;
  for (const kind of kinds) for (const { chains } of kind.ways) for (const [place] of chains) join(firstOf(kind), place!);
  const roots = [...new Set(nodes.map((_, index) => find(index)))];
  return roots.map((root) => ({ nodes: nodes.flatMap((_, index) => (find(index) === root ? [index] : [])), kinds: kinds.filter((kind) => find(firstOf(kind)) === root) }));
}

/** Has it minima? */
export const isDemanding = ({ minCourses, minCredits }: AllocationNode): boolean => minCourses > 0 || minCredits > 0;
