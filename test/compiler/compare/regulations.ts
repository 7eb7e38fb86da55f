/** Regulations for comparison tests, written as they print. */
import { parseNumeral } from '../../../lang/numerals.ts';
import { assignIds } from '../../../compiler/model/ids.ts';
import type { Element, Level, RegulationText } from '../../../compiler/model/regulation.ts';

const make = (level: Level, marker: string, gap: string, text: string): Element =>
  ({ id: '', level, marker, gap, number: numberOf(marker), caption: null, text, children: [], cells: null, handMarks: [] });

function numberOf(marker: string): number[] | null {
  const [, main = '', sub] = /([一二三四五六七八九十百零]+|\d+)[^之]*(?:之([一二三四五六七八九十]+))?/u.exec(marker) ?? [];
  const first = parseNumeral(main);
  if (first === null) return null;
  return sub === undefined ? [first] : [first, parseNumeral(sub) ?? 0];
}

const LINE: readonly (readonly [RegExp, Level])[] = [
  [/^([一二三四五六七八九十]+、)(.*)$/u, 'subparagraph'],
  [/^(（[一二三四五六七八九十]+）)(.*)$/u, 'item'],
  [/^(\d+\.)(.*)$/u, 'subitem'],
];
const DEPTH: readonly Level[] = ['paragraph', 'subparagraph', 'item', 'subitem'];

/** One provision from its lines: the first begins with 第三條 and a wide space, or with 三、 where `style` is 點. */
function provision(lines: readonly string[], style: '條' | '點'): Element {
  const [head = '', ...rest] = lines;
  const [, marker = '', gap = '', opening = ''] = (style === '條' ? /^(第[^　]+條(?:之[^　]+)?)(　?)(.*)$/u : /^([一二三四五六七八九十]+、)()(.*)$/u).exec(head) ?? [];
  const root = make(style === '條' ? 'article' : 'point', marker, gap, '') as Element & { children: Element[] };
  const stack: { element: Element; depth: number }[] = [];
  const add = (element: Element): void => {
    const shape = style === '點' && element.level === 'item' ? 1 : DEPTH.indexOf(element.level);
    while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= shape) stack.pop();
    ((stack.at(-1)?.element ?? root).children as Element[]).push(element);
    stack.push({ element, depth: shape });
  };
  add(make('paragraph', '', '', opening));
  for (const line of rest) {
    const found = LINE.find(([pattern]) => pattern.test(line));
    const [, mark = '', text = ''] = found ? (found[0].exec(line) ?? []) : [];
    // 點 number their 款 （一）
    add(found ? make(style === '點' && found[1] === 'item' ? 'subparagraph' : found[1], mark, '', text) : make('paragraph', '', '', line));
  }
  return root;
}

/** A regulation from printed text: one line per element, 「第一章 總則」 for headings. */
export function regulation(text: string, options: { title?: string; style?: '條' | '點'; institution?: string } = {}): RegulationText {
  const style = options.style ?? '條';
  const starts = style === '條' ? /^第[一二三四五六七八九十百]+條/u : /^[一二三四五六七八九十]+、/u;
  const groups: string[][] = [];
  for (const line of text.trim().split('\n').map((l) => l.trim())) {
    if (starts.test(line) || /^第[一二三四五六七八九十]+[章節] /u.test(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const body = groups.map((lines): Element => {
    const heading = /^(第.+([章節])) (.*)$/u.exec(lines[0] ?? '');
    return heading ? make(heading[2] === '章' ? 'chapter' : 'section', heading[1] ?? '', ' ', heading[3] ?? '') : provision(lines, style);
  });
  return { alias: 'test', title: options.title ?? '測試要點', institution: options.institution ?? '某某大學', style, version: '1', history: [], body: assignIds(body), wording: '改寫' };
}

/** The text with its marked ranges in brackets. */
export function bracketed(text: string, ranges: readonly (readonly [number, number])[]): string {
  let out = '';
  let at = 0;
  for (const [from, to] of ranges) {
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return out + text.slice(at);
}
