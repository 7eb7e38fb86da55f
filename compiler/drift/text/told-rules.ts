/** The numbers and offices of a regulation that other texts may tell again. */
import type { Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { isOfWork, sentencesOfRules, type RuleSentence } from './rule-sentences.ts';
import { casesOf } from './statement-words.ts';
import { HOLDER, isCondition, keysOf, OFFICE, persOf, senseAt, slotsIn, type Slot } from './told-slots.ts';

/** A sentence of a rule, or a row of a table, with all that may be told of it. */
export interface Rule {
  readonly version: RegulationVersion;
  readonly element: Element;
  readonly from: number;
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
  readonly slots: readonly Slot[];
  readonly cases: ReadonlyMap<string, string>;
  /** The number of its provision; "" for none. */
  readonly provision: string;
  /** What its row is called; "" for a sentence. */
  readonly label: string;
  /** What the other rows of its table are called. */
  readonly labels: readonly string[];
}

/** One number or office of a rule: of the text in force alone, of the new one alone, or of both. */
export interface Candidate {
  readonly rule: Rule;
  readonly own: Slot;
  readonly age: 'old' | 'new' | 'both';
  readonly pers: readonly string[];
  readonly sense: '' | 'most' | 'least';
  /** How many of its unit its rule has. */
  readonly beside: number;
  /** Which cases its own clause is of. */
  readonly ownCases: ReadonlyMap<string, string>;
  /** Which cases the words in front of it are of. */
  readonly lead: ReadonlyMap<string, string>;
  /** Does it say when the rule holds? */
  readonly isIf: boolean;
}

export interface Rules {
  readonly byUnit: ReadonlyMap<string, readonly Candidate[]>;
  /** In how many rules each pair of characters stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Numbers in tables, and what each is of: the words of its row, or else of its column. */
  readonly bare: ReadonlyMap<number, readonly ReadonlySet<string>[]>;
}

const OF_NAMES = /單位|機關|窗口|負責|承辦|主辦|主管|召集|主席|人員/;
/** Of a row: each is of what its row and its column are called, too; a cell below 權責單位 names an office. */
function slotsOfRow({ words, cells, heads }: RuleSentence): Slot[] {
  const found = slotsIn(words);
  let at = 0;
  return cells.flatMap((cell, i) => {
    const head = heads[i] ?? '';
    const start = words.indexOf(cell, at);
    const end = start + cell.length;
    at = end;
    const own = i > 0 && OF_NAMES.test(head) && NAME.test(cell) ? [nameOf(cell, start)] : found.filter((one) => one.start >= start - head.length && one.end <= end && one.end > start);
    const label = i === 0 ? '' : cells[0]!;
    return own.map((one) => ({ ...one, clause: `${label} ${head} ${one.clause}`, near: keysOf(`${label} ${head} ${one.clause}`) }));
  });
}
const NAME = /^[\u4e00-\u9fff]{2,10}$/;
const nameOf = (cell: string, start: number): Slot => ({ unit: /(?:長|主任|[秘祕]書)$/.test(cell) ? HOLDER : OFFICE, low: 0, high: 0, printed: cell, start, end: start + cell.length, clause: '', near: new Set() });

const SHORTEST_LABEL = 2;

/** Each number of the tables, with what it is of. */
function bareOf(sentences: readonly RuleSentence[]): Rules['bare'] {
  const bare = new Map<number, ReadonlySet<string>[]>();
  for (const { cells, heads } of sentences) {
    const label = keysOf(cells[0] ?? '');
    cells.forEach((cell, i) => {
      const words = label.size > 0 ? label : keysOf(`${heads[i] ?? ''} ${cell}`);
      for (const [digits] of cell.replace(/[,，]/g, '').matchAll(/[0-9]+(?:\.[0-9]+)?/g)) {
        const known = bare.get(Number(digits));
        if (known) known.push(words);
        else bare.set(Number(digits), [words]);
      }
    });
  }
  return bare;
}

interface Read { readonly rules: readonly Rule[]; readonly bare: Rules['bare'] }
const known = new WeakMap<RegulationVersion, Read>();

function read(version: RegulationVersion): Read {
  const before = known.get(version);
  if (before) return before;
  const sentences = sentencesOfRules(version);
  const labels = new Map<Element, string[]>();
  for (const { element, cells: [label = ''] } of sentences) if (label.length >= SHORTEST_LABEL) labels.set(element, [...(labels.get(element) ?? []), label]);
  const rules = sentences.flatMap((sentence): Rule[] => {
    const { element, from, words, context, provision } = sentence;
    const slots = isOfWork(sentence) ? [] : sentence.cells.length > 0 ? slotsOfRow(sentence) : slotsIn(words);
    return slots.length === 0 ? [] : [{ version, element, from, words, pairs: new Set([...keysOf(context), ...keysOf(words)]), slots, cases: casesOf(words), provision, label: sentence.cells[0] ?? '', labels: sentence.cells.length > 0 ? (labels.get(element) ?? []) : [] }];
  });
  const bare = bareOf(sentences);
  known.set(version, { rules, bare });
  return { rules, bare };
}

/** Those of the text as it is to be and of the text in force; a rule that stands in both is one. */
export function rulesOf(next: RegulationVersion | null, old: RegulationVersion | null): Rules {
  const bySentence = new Map<string, Rule[]>();
  const versions = [next ?? [], old ?? []].flat();
  for (const version of versions) for (const rule of read(version).rules) bySentence.set(rule.words, [...(bySentence.get(rule.words) ?? []), rule]);
  const counts = new Map<string, number>();
  const byUnit = new Map<string, Candidate[]>();
  for (const rules of bySentence.values()) {
    const rule = rules[0]!;
    const [isNew, isOld] = [next, old].map((version) => version !== null && rules.some((one) => one.version === version));
    const age = versions.length < 2 || (isNew && isOld) ? 'both' : isNew ? 'new' : 'old';
    for (const pair of rule.pairs) counts.set(pair, (counts.get(pair) ?? 0) + (age === 'both' ? 1 : 1 / 2));
    for (const own of rule.slots) {
      const of = byUnit.get(own.unit) ?? [];
      byUnit.set(own.unit, of);
      of.push({ rule, own, age, pers: persOf(own.clause), sense: senseAt(rule.words, own), beside: rule.slots.filter(({ unit }) => unit === own.unit).length - 1, ownCases: casesOf(own.clause), lead: casesOf(rule.words.slice(0, own.start)), isIf: isCondition(rule.words, own) });
    }
  }
  return { byUnit, counts, bare: joined(versions.map((version) => read(version).bare)) };
}

function joined(all: readonly Rules['bare'][]): Rules['bare'] {
  const [first, ...others] = all;
  if (others.length === 0) return first ?? new Map();
  const both = new Map(first);
  for (const one of others) for (const [number, words] of one) both.set(number, [...(both.get(number) ?? []), ...words]);
  return both;
}
