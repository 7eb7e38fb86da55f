/** Automatic numbers of Word: numbering.xml → the marker that Word prints before a paragraph. */
import { formatNumber } from './automatic-numbers.ts';
import { leftOf } from './docx-styles.ts';
import { childOf, childrenOf, elementsOf, type XmlNode } from './xml.ts';

interface NumberLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Levels at or above this one restart the count; 0 never. null: any level above. */
  readonly restart: number | null;
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly legal: boolean;
  /** Where the words behind the number stand. */
  readonly left: number | undefined;
  /** The paragraph style that is numbered at this level. */
  readonly style: string | undefined;
}

interface NumberList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Levels that begin again at a value when this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, NumberList>;
}

const valueOf = (node: XmlNode | undefined): string | undefined => node?.attributes['val'];
const integer = (text: string | undefined, otherwise: number): number => {
  const value = Number(text ?? NaN);
  return Number.isInteger(value) && Math.abs(value) <= 32767 ? value : otherwise;
};

function readLevel(node: XmlNode): NumberLevel {
  // custom formats stand in mc:AlternateContent
  const format = childOf(node, 'numFmt') ?? elementsOf(childOf(childOf(node, 'AlternateContent'), 'Choice')).find((n) => n.name === 'numFmt');
  const suffix = valueOf(childOf(node, 'suff'));
  const legal = childOf(node, 'isLgl');
  return {
    start: integer(valueOf(childOf(node, 'start')), 0),
    format: valueOf(format) ?? 'decimal',
    text: valueOf(childOf(node, 'lvlText')) ?? '',
    restart: childOf(node, 'lvlRestart') ? integer(valueOf(childOf(node, 'lvlRestart')), 0) : null,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    style: valueOf(childOf(node, 'pStyle')),
    legal: legal !== undefined && !/^(?:0|false|off)$/.test(valueOf(legal) ?? ''),
    left: leftOf(childOf(node, 'pPr')),
  };
}

const readLevels = (node: XmlNode): Map<number, NumberLevel> =>
  new Map(childrenOf(node, 'lvl').map((level) => [integer(level.attributes['ilvl'], 0), readLevel(level)]));

/** Reads numbering.xml. `styleNumber` finds the list that a numbering style uses (w:numStyleLink). */
export function readNumbering(root: XmlNode | undefined, styleNumber: (styleId: string) => string | undefined): Numbering {
  const abstracts = new Map(childrenOf(root, 'abstractNum').map((node) => [node.attributes['abstractNumId'] ?? '', node]));
  const nums = new Map(childrenOf(root, 'num').map((node) => [node.attributes['numId'] ?? '', node]));
  const abstractIdOf = (num: XmlNode | undefined): string => valueOf(childOf(num, 'abstractNumId')) ?? '';
  const lists = new Map<string, NumberList>();
  for (const [id, num] of nums) {
    let abstractId = abstractIdOf(num);
    const link = valueOf(childOf(abstracts.get(abstractId), 'numStyleLink'));
    if (link !== undefined) abstractId = abstractIdOf(nums.get(styleNumber(link) ?? '')) || abstractId;
    const abstract = abstracts.get(abstractId);
    const levels = abstract ? readLevels(abstract) : new Map<number, NumberLevel>();
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'lvlOverride')) {
      const at = integer(override.attributes['ilvl'], 0);
      const own = childOf(override, 'lvl');
      if (own) levels.set(at, readLevel(own));
      const start = childOf(override, 'startOverride');
      if (start) starts.set(at, integer(valueOf(start), 1));
    }
    lists.set(id, { abstractId, levels, starts });
  }
  return { lists };
}

export interface PrintedNumber {
  readonly marker: string;
  readonly bullet: boolean;
  readonly suffix: NumberLevel['suffix'];
}

/** Counts paragraphs as Word does; one per document. */
export class NumberCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The level of a list that is linked to one of the given paragraph styles; null when none is. */
  levelOf(listId: string, styleIds: readonly string[]): number | null {
    const levels = this.#numbering.lists.get(listId)?.levels ?? new Map<number, NumberLevel>();
    for (const id of styleIds) for (const [at, level] of levels) if (level.style === id) return at;
    return null;
  }

  /** Where the words of a list's level stand, in twentieths of a point. */
  leftOf(listId: string, level: number): number | undefined {
    return this.#numbering.lists.get(listId)?.levels.get(level)?.left;
  }

  /** The number of the next paragraph of a list at a level; null when there is none. */
  next(listId: string, level: number): PrintedNumber | null {
    const list = this.#numbering.lists.get(listId);
    const own = list?.levels.get(level);
    if (!list || !own) return null;
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    this.#applyStart(listId, list, level, counts);
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    if (own.format === 'bullet') return { marker: own.text, bullet: true, suffix: own.suffix };
    return { marker: this.#print(list, own, counts), bullet: false, suffix: own.suffix };
  }

  #applyStart(listId: string, list: NumberList, level: number, counts: (number | undefined)[]): void {
    const start = list.starts.get(level);
    const key = `${listId}/${level}`;
    if (start === undefined || this.#started.has(key)) return;
    this.#started.add(key);
    counts[level] = start - 1;
  }

  #print(list: NumberList, own: NumberLevel, counts: readonly (number | undefined)[]): string {
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = list.levels.get(at);
      if (!level) return '';
      return formatNumber(own.legal && level !== own ? 'decimal' : level.format, counts[at] ?? level.start);
    });
  }
}
