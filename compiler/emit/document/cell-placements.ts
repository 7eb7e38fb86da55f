/** Hanging indents of the lines in a cell of a comparison table. */
import type { Element } from '../../model/regulation.ts';
import { articleLevel, numberedLevel, outermost, unnumberedLevel, type Level, type Placement } from './placement.ts';
import { blocksOfElement, styledElement } from './styled-element.ts';
import { lineText, type TextLine } from './model.ts';

const chineseNumber = '[一二三四五六七八九十百千零○〇０廿卅兩0-9０-９]+';

/** Classes of printed numbers; which one is outside which is read from their order in the cell. */
const markers: readonly (readonly [string, RegExp])[] = [
  ['heading', new RegExp(`^第\\s*${chineseNumber}\\s*[編章節](之${chineseNumber})*`)],
  ['article', new RegExp(`^第\\s*${chineseNumber}(-[0-9]+)?\\s*條(之${chineseNumber})*`)],
  ['formal', /^[壹貳參叁肆伍陸柒捌玖拾]+、\s*/],
  ['plain', /^[一二三四五六七八九十百零○〇]+(之[一二三四五六七八九十]+)*、\s*/],
  ['bracketed', /^[（(][一二三四五六七八九十百]+[）)]\s*/],
  ['stem', /^[甲乙丙丁戊己庚辛壬癸]、\s*/],
  ['digit', /^[0-9０-９]{1,3}[.．、](?![0-9])\s*/],
  ['bracketed digit', /^[（(][0-9０-９]{1,3}[）)]\s*/],
  ['circled', /^[①-⑳]\s*/],
];

interface OpenLevel {
  readonly name: string;
  readonly level: Level;
}

/** Reads the depth of lines from their numbers alone: a class that is open closes what is inside it, a new one opens inside. */
function placementsByMarker(texts: readonly string[]): Placement[] {
  const open: OpenLevel[] = [];
  return texts.map((text) => {
    const found = markers.map(([name, pattern]) => [name, pattern.exec(text)?.[0]] as const).find(([, marker]) => marker !== undefined);
    const [name, marker] = found ?? ['', ''];
    if (marker === undefined || marker === '') return unnumberedLevel(open[0]?.level ?? outermost);
    const at = open.findIndex((level) => level.name === name);
    if (at >= 0) open.length = at;
    if (name === 'heading') return outermost;
    const level = name === 'article' ? articleLevel('cell') : numberedLevel(open.at(-1)?.level ?? outermost, marker, 'cell');
    open.push({ name, level });
    return level;
  });
}

/** Places of the lines of an element by their text, first come first taken. */
function placementsOfElement(element: Element): Map<string, Placement[]> {
  const known = new Map<string, Placement[]>();
  const lines = blocksOfElement(styledElement(element), 'cell').filter((block): block is TextLine => block.kind === 'line');
  for (const line of lines) known.set(lineText(line), [...(known.get(lineText(line)) ?? []), line]);
  return known;
}

/**
 * One placement for each line of a cell. Lines that the element prints stand where they stand in it; any other line
 * (an element shown in part, an explanation) is placed by its printed number.
 */
export function cellPlacements(texts: readonly string[], element: Element | null): Placement[] {
  const known = element === null ? new Map<string, Placement[]>() : placementsOfElement(element);
  return placementsByMarker(texts).map((guess, index) => known.get(texts[index]!)?.shift() ?? guess);
}
