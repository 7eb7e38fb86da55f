/** 法規 files → the base version of a regulation. */
import type { BlockSyntax, FileSyntax, HeaderSyntax, RegulationItemSyntax, RegulationSyntax } from '../../lang/ast.ts';
import { fromDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source, Span } from '../../lang/source.ts';
import { readEnd } from './applicability.ts';
import { buildHeading, buildLines, buildProvisions, buildUnnumbered, newCollector, type TextCollector } from './build-elements.ts';
import { isOpenDay, leadingDay, readEffect, waitingOf, type Effect } from './effect.ts';
import { findElement, isFound, subtree, type AddressFailure } from './find-element.ts';
import { checkMarkerStyles, styleOf } from './marker-styles.ts';
import { indexElements, elementLabel } from '../model/index-elements.ts';
import type { Element, RegulationText } from '../model/regulation.ts';
import { captionsOf, isExecutable, type RegulationVersion, type VersionBlock } from '../model/version.ts';

/** A draft while its history ends with ○, or a step that 施行 waits for has no date. */
export interface ResolvedRegulation extends Effect {
  readonly alias: string;
  readonly source: Source;
  readonly syntax: RegulationSyntax;
  readonly base: RegulationVersion;
  /** The last day of the base text and of all that amends it (施行 … 至116年7月31日止); null is open. */
  readonly effectiveTo: number | null;
}

export const headerValue = (file: FileSyntax, key: string): HeaderSyntax | undefined => file.headers.find((h) => h.key.text === key);
export const headerText = (file: FileSyntax, key: string): string | null => headerValue(file, key)?.value.text.trim() ?? null;

/** The alias of a file; its title serves where the alias is missing (reported by the parser). */
export const aliasOf = (file: FileSyntax): string => file.alias?.text ?? file.title.text;

/** One of what a regulation uses: `nfu.courseSelection 稱 選課要點`. */
export interface UseSyntax {
  readonly alias: string;
  readonly span: Span;
  /** The word after 稱; null where there is none. */
  readonly term: { readonly text: string; readonly span: Span } | null;
}

/** What 使用 names, in order: vocabularies, calendars and other regulations. */
export function usesOf(file: FileSyntax): UseSyntax[] {
  const header = headerValue(file, '使用');
  const uses: UseSyntax[] = [];
  let isTerm = false;
  for (const match of (header?.value.text ?? '').matchAll(/[^,，、\s]+/g)) {
    const start = header!.value.span.start + match.index;
    const span = { start, end: start + match[0].length };
    const last = uses.at(-1);
    if (match[0] === TERM_WORD && last) isTerm = true;
    else if (isTerm && last) {
      uses[uses.length - 1] = { ...last, term: { text: match[0], span } };
      isTerm = false;
    } else uses.push({ alias: match[0], span, term: null });
  }
  return uses;
}

const TERM_WORD = '稱';

/** The title without the institution, which is printed before it: whoever writes it out in the title does not mean it twice. */
function titleOf(file: RegulationSyntax): string {
  const [title, institution] = [file.title.text, headerText(file, '機關') ?? ''];
  return title.startsWith(institution) && title !== institution ? title.slice(institution.length).trimStart() : title;
}

/** Who answers for a regulation: 主管, otherwise its institution. */
export const officeOf = ({ syntax, base }: Pick<ResolvedRegulation, 'syntax' | 'base'>): string => headerText(syntax, '主管') ?? (base.text.institution || '主管機關');

export function resolveRegulation(source: Source, file: RegulationSyntax, report: Report): ResolvedRegulation {
  const style = styleOf(file, headerText(file, '體例'));
  checkMarkerStyles(file, headerValue(file, '體例'), source, report);
  const into = newCollector(source);
  const placed: { block: BlockSyntax; after: Element | null }[] = [];
  const body: Element[] = [];
  let headings: Element[] = [];
  for (const item of file.items) {
    switch (item.kind) {
      case 'heading': {
        headings = [...headings.filter((h) => HEADING_RANK[h.level]! < HEADING_RANK[item.level]!)];
        const heading = buildHeading(item, into, headings.at(-1)?.id ?? null);
        headings.push(heading);
        body.push(heading);
        break;
      }
      case 'provision':
      case 'annex':
        body.push(...buildProvisions(item, style, into));
        break;
      case 'stray':
        appendStray(body, item, into);
        break;
      case 'error':
        break;
      default:
        placed.push({ block: item, after: body.at(-1) ?? null });
    }
  }
  const text: RegulationText = {
    alias: aliasOf(file), title: titleOf(file), institution: headerText(file, '機關') ?? '', style,
    version: headerText(file, '版本') ?? baseVersionLabel(file), history: file.history?.entries.map((e) => e.text) ?? [], body,
    wording: headerText(file, '文本') === '改寫' ? '改寫' : '原文', captions: captionsOf(into.phrases),
  };
  const blocks = placed.map(({ block, after }) => homeBlock(text, block, after, source, report));
  const uses = usesOf(file);
  const terms = new Map(uses.flatMap(({ alias, term }) => (term ? [[alias, term.text] as const] : [])));
  const base: RegulationVersion = { text, uses: uses.map(({ alias }) => alias), ...(terms.size > 0 ? { terms } : {}), origins: into.origins, phrases: into.phrases, blocks, source };
  return { alias: text.alias, source, syntax: file, base, ...effectOf(file, source, text, report), effectiveTo: readEnd(headerValue(file, '施行')) };
}

const HEADING_RANK: Record<string, number> = { part: 0, chapter: 1, section: 2 };

/** 104學年度第2學期… in the last history line → 104-2; "原" when history says nothing. */
function baseVersionLabel(file: RegulationSyntax): string {
  const last = file.history?.entries.at(-1)?.text ?? '';
  const term = /(\d{2,3})學年度第([12])學期/.exec(last);
  const year = /(\d{2,3})年/.exec(last)?.[1];
  const day = leadingDay(last);
  return term ? `${term[1]}-${term[2]}` : (year ?? (day === null ? '原' : String(fromDays(day).year - 1911)));
}

/**
 * When the base text is in force. What its history says of earlier texts does not count as a step: only the line of its last passing, and those behind it.
 * A history that ends with ○ is that of a draft; a text of which nothing says when is in force always.
 */
function effectOf(file: RegulationSyntax, source: Source, { history }: RegulationText, report: Report): Effect {
  const passed = history.findLastIndex((line) => /通過|[訂制]定|修正/.test(line));
  const lines = history.slice(Math.max(passed, 0));
  const isOpen = isOpenDay(history.at(-1) ?? '');
  const adoptedOn = isOpen ? null : (history.map(leadingDay).findLast((day) => day !== null) ?? null);
  return readEffect({ header: headerValue(file, '施行'), lines, adoptedOn, isOpen, announcedOn: null, span: (file.history ?? file.title).span }, source, report);
}

/** That a passed regulation waits for a step without a date. */
export const regulationWaiting = ({ alias, awaits, base, syntax, source }: ResolvedRegulation): Diagnostic | null =>
  waitingOf({ alias, version: base.text.version, awaits, isBase: true, place: { source, span: headerValue(syntax, '施行')?.value.span ?? syntax.title.span } });

/** Pasted column-0 text belongs to the provision before it (the parser has reported it). */
function appendStray(body: Element[], item: Extract<RegulationItemSyntax, { kind: 'stray' }>, into: TextCollector): void {
  const last = body.at(-1);
  if (!last || !(last.level === 'article' || last.level === 'point' || last.level === 'annex')) {
    body.push(buildUnnumbered(item.lines, item.span, into));
    return;
  }
  body[body.length - 1] = { ...last, children: [...last.children, ...buildLines(item.lines, last.id, 0, into)] };
}

/** The head holds 依 after all, with words that are no address, or an address without it (reported where they were read). */
function saysBasis(block: BlockSyntax, source: Source): boolean {
  const words = source.text.slice(block.name.span.end - 1, block.headSpan.end);
  return /[\s）)]依(?:\s|$)/.test(words) || (block.broken && /[\s）)]依?(?:第?[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾0-9]|附)/.test(words));
}

/** A block with the element that its 依 names; a case or a block without 依 belongs to the provision before it. */
export function homeBlock(text: RegulationText, block: BlockSyntax, after: Element | null, source: Source, report: Report): VersionBlock {
  if (!block.basis) {
    if (isExecutable(block) && !saysBasis(block, source)) {
      report(diagnose('FG5001', { name: block.name.text }, { source, span: block.headSpan }));
    }
    return { block, source, elementId: after?.id ?? null, scope: after ? subtree(after).map((e) => e.id) : [] };
  }
  const found = findElement(text, block.basis.steps);
  if (isFound(found)) return { block, source, elementId: found.element.id, scope: found.scope.map((e) => e.id) };
  // two of one number are reported as such
  const isRepeated = found.reason === 'ambiguous' && new Set(found.candidates.map((e) => elementLabel(indexElements(text), e.id))).size === 1;
  if (!isRepeated) report(missingElement(text, block.basis.text, found, { source, span: block.basis.span }));
  const [first] = isRepeated ? found.candidates : [];
  return { block, source, elementId: first?.id ?? null, scope: first ? subtree(first).map((e) => e.id) : [] };
}

/** An address that names nothing: what exists there instead. */
export function missingElement(text: RegulationText, address: string, failure: AddressFailure, primary: Label) {
  const index = indexElements(text);
  const candidates = failure.candidates.map((e) => elementLabel(index, e.id));
  if (failure.reason === 'ambiguous') return diagnose('FG2011', { address, candidates }, primary);
  const reached = failure.reached ? elementLabel(index, failure.reached.id) : null;
  return diagnose('FG2010', { address, reached }, primary);
}
