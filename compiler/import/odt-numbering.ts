/** List styles of an OpenDocument text: the number printed before a list item. */
import { formatNumber } from './automatic-numbers.ts';
import { childrenOf, elementsOf, findAll, type XmlNode } from './xml.ts';

interface ListLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly display: number;
  /** `%1%、` where the file says it (num-list-format); it wins over prefix and suffix. */
  readonly pattern: string | null;
  readonly bullet: boolean;
}

export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;

/** The name that OOXML has for a number format of ODF, which is the beginning of the counting itself. */
function formatName(format: string): string {
  const first = format.trim()[0] ?? '';
  if (first === '') return 'none';
  if (/[一㆒ㄧ〇]/.test(first)) return 'taiwaneseCounting';
  if (first === '壹' || first === '壱') return 'ideographLegalTraditional';
  if (first === '甲') return 'ideographTraditional';
  if (first === '子') return 'ideographZodiac';
  if (first === '１') return 'decimalFullWidth';
  if (first === '①') return 'decimalEnclosedCircle';
  return ({ a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' } as Record<string, string>)[first] ?? 'decimal';
}

function readLevel(node: XmlNode): ListLevel {
  const a = node.attributes;
  return {
    format: formatName(a['num-format'] ?? ''), prefix: a['num-prefix'] ?? '', suffix: a['num-suffix'] ?? '',
    start: Number(a['start-value'] ?? 1) || 1, display: Number(a['display-levels'] ?? 1) || 1, pattern: a['num-list-format'] ?? null,
    bullet: node.name.endsWith('bullet') || node.name.endsWith('image'),
  };
}

const levelsOf = (style: XmlNode): Map<number, ListLevel> =>
  new Map(elementsOf(style).filter((n) => /^(?:list-level-style|outline-level-style)/.test(n.name)).map((n) => [Number(n.attributes['level'] ?? 1), readLevel(n)]));

export const OUTLINE = ' outline';

/** All list styles of the file's parts, and the outline numbering of headings under OUTLINE. */
export function readListStyles(parts: readonly (XmlNode | undefined)[]): ListStyles {
  const styles = new Map<string, ReadonlyMap<number, ListLevel>>();
  for (const part of parts) {
    if (!part) continue;
    for (const style of findAll(part, 'list-style')) styles.set(style.attributes['name'] ?? '', levelsOf(style));
    for (const style of findAll(part, 'outline-style')) styles.set(OUTLINE, levelsOf(style));
  }
  return styles;
}

/** Counts of one list, by level from 1. */
export type ListCounts = (number | undefined)[];

/** Counts an item of a list at a level (from 1) and prints its number; null when the style prints none. */
export function nextNumber(styles: ListStyles, name: string, level: number, counts: ListCounts, restart: number | null): { marker: string; bullet: boolean } | null {
  const levels = styles.get(name);
  const own = levels?.get(level);
  if (!levels || !own) return null;
  counts[level] = restart ?? (counts[level] === undefined ? own.start : counts[level] + 1);
  counts.length = level + 1;
  if (own.bullet) return { marker: '•', bullet: true };
  const numeral = (at: number): string => {
    const style = levels.get(at);
    return style ? formatNumber(style.format, counts[at] ?? style.start) : '';
  };
  if (own.pattern !== null) return { marker: own.pattern.replace(/%(\d{1,2})%/g, (_, at: string) => numeral(Number(at))), bullet: false };
  if (own.format === 'none') return own.prefix + own.suffix === '' ? null : { marker: own.prefix + own.suffix, bullet: false };
  const shown = Array.from({ length: own.display }, (_, i) => numeral(level - own.display + 1 + i)).filter((n) => n !== '');
  return { marker: own.prefix + shown.join('.') + own.suffix, bullet: false };
}

/** The first text children of a list item: whether it prints a number of its own. */
export const itemStartsWithText = (item: XmlNode): boolean => /^(?:p|h)$/.test(elementsOf(item)[0]?.name ?? '');
/** The items of a list in order, its header among them. */
export const itemsOf = (list: XmlNode): XmlNode[] => [...childrenOf(list, 'list-header'), ...childrenOf(list, 'list-item')].length ? elementsOf(list).filter((n) => n.name === 'list-item' || n.name === 'list-header') : [];
