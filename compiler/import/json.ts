/** A regulation in the form that `import --format json` and `consolidate --format json` print. */
import { isHeading, isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import { labelOf } from '../model/provision-labels.ts';
import { kindOf } from './header.ts';

export interface JsonElement {
  readonly level: Element['level'];
  /** The number as printed, without 第, 條, brackets and stops: 三, 5-1, 一. null for 項 and tables. */
  readonly number: string | null;
  /** 第三點, 第五條之一, 第二章; only on provisions, headings and annexes. */
  readonly label?: string;
  /** The title of a heading, the caption of an article. */
  readonly heading?: string | null;
  /** 第四條至第六條: the line that printed it with others, on provisions that are gone. */
  readonly printedIn?: string;
  readonly text: string;
  /** Rows of a table. */
  readonly cells?: readonly (readonly string[])[];
  readonly children: readonly JsonElement[];
}

export interface JsonRegulation {
  readonly title: string;
  readonly kind: string;
  readonly institution: string;
  readonly history: readonly string[];
  readonly provisions: readonly JsonElement[];
  /** Words printed around the title; only when there are any. */
  readonly notes?: readonly string[];
}

const HEADING_DEPTH: Partial<Record<Element['level'], number>> = { part: 0, chapter: 1, section: 2 };

/** 第 5-1 條 → 5-1, 第五條之一 → 五之一, （四） → 四, 三、 → 三. */
function printedNumber(marker: string): string {
  const bare = marker.replace(/[\s　]/g, '').replace(/^附[註表件錄圖]|^第|^[（(]/, '');
  return bare.replace(/[條点點編篇章節]/, '').replace(/[）)、﹑､.．：:]+$/, '');
}

function nestedJson(element: Element): JsonElement {
  if (element.level === 'table') return { level: 'table', number: null, text: '', cells: element.cells ?? [], children: [] };
  return { level: element.level, number: element.marker === '' ? null : printedNumber(element.marker), text: element.text, children: element.children.map(nestedJson) };
}

/** A single own line is the provision's text; of several, all are 項 among the children. */
function provisionJson(element: Element, style: '條' | '點'): JsonElement {
  const own = element.children.filter((child) => child.level === 'paragraph');
  const head = {
    level: element.level,
    number: element.level === 'annex' && element.number === null ? null : printedNumber(element.marker),
    label: element.level === 'annex' ? element.marker : labelOf(element, style),
    heading: element.caption,
    ...(element.printedIn ? { printedIn: element.printedIn.marker } : {}),
  };
  const only = own.length === 1 && element.children[0] === own[0] ? own[0]! : null;
  // an annex has no paragraphs to cite: its first line stands behind its name
  const first = element.level === 'annex' && element.marker !== '' && element.children[0]?.level === 'paragraph' ? element.children[0] : null;
  if (first) return { ...head, text: first.text, children: [...first.children, ...element.children.slice(1)].map(nestedJson) };
  if (!only) return { ...head, text: '', children: element.children.map(nestedJson) };
  return { ...head, text: only.text, children: [...only.children.map(nestedJson), ...element.children.slice(1).map(nestedJson)] };
}

interface Open {
  readonly depth: number;
  readonly children: JsonElement[];
}

/** Headings with what follows them as children. */
function nestHeadings(body: readonly Element[], style: '條' | '點'): JsonElement[] {
  const top: JsonElement[] = [];
  const open: Open[] = [{ depth: -1, children: top }];
  const lastProvision = body.findLastIndex(isProvision);
  for (const [at, element] of body.entries()) {
    if (!isHeading(element)) {
      // annexes behind the last provision belong to the whole text, not to its last chapter
      const home = element.level === 'annex' && at > lastProvision ? open[0]! : open.at(-1)!;
      home.children.push(isProvision(element) || element.level === 'annex' ? provisionJson(element, style) : nestedJson(element));
      continue;
    }
    const depth = HEADING_DEPTH[element.level]!;
    while (open.at(-1)!.depth >= depth) open.pop();
    const children: JsonElement[] = [];
    open.at(-1)!.children.push({ level: element.level, number: printedNumber(element.marker), label: labelOf(element, style), heading: element.text, text: '', children });
    open.push({ depth, children });
  }
  return top;
}

/** The JSON form of a regulation (COMMANDS.md). `notes` are words around the title that an import found. */
export function regulationToJson(regulation: RegulationText, notes: readonly string[] = []): JsonRegulation {
  return {
    title: regulation.title, ...(notes.length > 0 ? { notes } : {}), kind: kindOf(regulation.title), institution: regulation.institution, history: regulation.history,
    provisions: nestHeadings(regulation.body, regulation.style),
  };
}
