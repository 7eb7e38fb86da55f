/** amend: OLD × NEW → the text of a 修正案 that yields NEW from OLD exactly; it is tried before it is given out. */
import { createSource } from '../../lang/source.ts';
import { parseSource } from '../../lang/parse.ts';
import { diagnose, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import { applyAmendment } from '../consolidate/index.ts';
import { elementLines } from '../import/fagui.ts';
import { gatherRuns } from '../model/printed-runs.ts';
import { labelOfNumber } from '../model/provision-labels.ts';
import { isHeading, isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { resolveAmendment } from '../resolve/amendment.ts';
import { subtree } from '../resolve/find-element.ts';
import { writeWithBindings } from './bindings.ts';
import { UnaddressableError } from './addresses.ts';
import { deriveOperations, type DeriveOptions, type DerivedOperation } from './derive.ts';
import { asOldPrints } from './notation.ts';
import { sameBody } from './equality.ts';

export interface AmendmentDraft {
  readonly text: string;
  /** consolidate(OLD, amendment) gives NEW back. */
  readonly exact: boolean;
  /** Nothing but the head: both texts are the same. */
  readonly empty: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is found belongs to no place of a file. */
const NOWHERE: Label = { source: createSource('', ''), span: { start: 0, end: 0 } };

export interface AmendOptions {
  /** Alias of the amendment: nfu.courseSelection.106-1 */
  readonly alias: string;
}

/** Drafts the amendment; several ways of writing it are tried, the finest first, until one gives NEW exactly. */
export function draftAmendment(old: RegulationVersion, printed: RegulationText, options: AmendOptions): AmendmentDraft {
  const { text: next, notation, unprinted } = asOldPrints(old.text, printed);
  const draft = finestOf(old, next, options);
  const told = [...(notation ? [diagnose('FG6025', notation, NOWHERE)] : []), ...(unprinted.length > 0 ? [diagnose('FG6078', { what: unprinted }, NOWHERE)] : [])];
  return { ...draft, diagnostics: [...draft.diagnostics, ...told] };
}

function finestOf(old: RegulationVersion, next: RegulationText, options: AmendOptions): AmendmentDraft {
  const finest = old.text.style === '條' ? WAYS.filter(({ whole }) => whole) : WAYS;
  const isInLines = [...old.text.body, ...next.body].some((e) => e.printedIn);
  const ways = isInLines ? [...finest.map((way) => ({ ...way, runs: true })), ...finest] : finest;
  let last: AmendmentDraft | null = null;
  for (const way of ways) {
    last = attempt(old, next, options, way);
    if (last.exact) return last;
  }
  const repeated = repeatedNumber(next, '新的') ?? repeatedNumber(old.text, '現行');
  return repeated ? { ...last!, diagnostics: [diagnose('FG6079', repeated, NOWHERE)] } : last!;
}

/** The provision number that a text prints most often under one heading, where it prints any twice. */
function repeatedNumber({ body, style }: RegulationText, side: '現行' | '新的'): { label: string; times: number; side: '現行' | '新的' } | null {
  const times = new Map<string, { label: string; times: number }>();
  let heading = '';
  for (const e of body) {
    if (isHeading(e)) heading = e.id;
    if (!isProvision(e) || !e.number) continue;
    const label = labelOfNumber(e.number, style);
    const at = `${heading} ${label}`;
    times.set(at, { label, times: (times.get(at)?.times ?? 0) + 1 });
  }
  const most = [...times.values()].sort((a, b) => b.times - a.times)[0];
  return most && most.times > 1 ? { ...most, side } : null;
}

/** The finest first: 合併 and 分列 as far as they give the text exactly. */
const WAYS: readonly DeriveOptions[] = [[false, true], [true, true], [false, false], [true, false]].map(([whole = false, related = false]) => ({ whole, related, runs: false }));

function attempt(old: RegulationVersion, next: RegulationText, options: AmendOptions, way: DeriveOptions): AmendmentDraft {
  try {
    const text = printAmendment(old, next, deriveOperations(old.text, next, way), options);
    const exact = yields(old, text, next, way);
    if (!exact) return { text: '', exact, empty: false, diagnostics: [diagnose('FG6022', {}, NOWHERE)] };
    return { text, exact, empty: text.trimEnd().split('\n').length === HEAD_LINES, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof UnaddressableError)) throw error;
    return { text: '', exact: false, empty: false, diagnostics: [diagnose('FG6023', { words: error.element.marker || error.element.children[0]?.text.slice(0, 20) || error.element.text.slice(0, 20) }, NOWHERE)] };
  }
}

/** 修正案 and 修正法規. */
const HEAD_LINES = 2;

/** Applies the amendment as any other and compares the texts. */
function yields(old: RegulationVersion, text: string, next: RegulationText, { runs }: DeriveOptions): boolean {
  const source = createSource('amendment.fagui', text);
  let clean = true;
  const syntax = parseSource(source, (d) => (clean &&= d.severity !== 'error'));
  if (syntax.kind !== 'amendment' || !clean) return false;
  // what becomes of the rules is said by who completes the draft
  const { after } = applyAmendment({ ...old, blocks: [] }, resolveAmendment(source, syntax, () => {}), (d) => (clean &&= d.severity !== 'error'));
  if (!clean) return false;
  const printed = ({ body }: RegulationText): readonly Element[] => (runs ? gatherRuns(body) : body);
  return sameBody(printed(after.text), printed(next)) && after.text.title === next.title && after.text.institution === next.institution && after.text.history.join('\n') === next.history.join('\n');
}

// ------------------------------------------------------------------------------------------------ printing

function printAmendment(old: RegulationVersion, next: RegulationText, operations: readonly DerivedOperation[], options: AmendOptions): string {
  const { text } = old;
  const head = [
    // without 部分條文 the title of the table follows what changes: 第三條, 部分條文, 增訂第五條之一條文
    // a text without a title has only its name
    `修正案 ${text.title || next.title || text.alias} (${options.alias})`,
    `修正法規 ${text.alias}${text.version === '' ? '' : ` @ ${text.version}`}`,
    ...historyHeader(text, next),
    ...(next.style !== text.style && next.body.some(isProvision) ? [`體例 ${next.style}`] : []),
    ...(next.institution !== '' && next.institution !== text.institution ? [`機關 ${next.institution}`] : []),
  ];
  const rename = next.title === text.title ? [] : ['', '更名', `  ${next.title}`];
  return `${[...head, ...rename, ...operations.flatMap((o) => ['', ...printOperation(old, o)])].join('\n')}\n`;
}

/** 通過 with the lines that are new; 沿革 with all of them where old ones changed. */
function historyHeader(old: RegulationText, next: RegulationText): string[] {
  const extends_ = old.history.every((line, i) => next.history[i] === line);
  const lines = extends_ ? next.history.slice(old.history.length) : next.history;
  if (lines.length === 0 && extends_) return [];
  const [first = '', ...rest] = lines;
  return [`${extends_ ? '通過' : '沿革'} ${first}`.trimEnd(), ...rest.map((line) => `  ${line}`)];
}

function printOperation(old: RegulationVersion, o: DerivedOperation): string[] {
  const head = [o.address, o.verb, o.tail].filter(Boolean).join(' ');
  const elements = [...(o.element ? [o.element] : []), ...(o.parts ?? [])];
  const write = writeWithBindings(old.phrases, formerWithin(o, elements));
  return [head, ...elements.flatMap((element) => elementLines(element, 2, write))];
}

/** The old element that a restated one continues: what says the same in any of several, otherwise by its place under the two roots. */
function formerWithin({ element, former, absorbed = [] }: DerivedOperation, elements: readonly Element[]): (e: Element) => Element | null {
  const pairs = new Map<Element, Element>();
  const taken = new Set<Element>();
  const note = (a: Element, b: Element): void => {
    if (pairs.has(b) || taken.has(a)) return;
    pairs.set(b, a);
    taken.add(a);
  };
  const pair = (a: Element, b: Element): void => {
    note(a, b);
    b.children.forEach((child, i) => {
      const twin = child.number ? a.children.find((c) => c.level === child.level && String(c.number) === String(child.number)) : a.children[i]?.level === child.level ? a.children[i] : undefined;
      if (twin) pair(twin, child);
    });
  };
  if (!former || !element) return () => null;
  const olds = [former, ...absorbed].flatMap(subtree).filter((e) => e.text !== '');
  for (const b of elements.flatMap(subtree)) {
    const a = olds.find((e) => e.text === b.text && !taken.has(e));
    if (a) note(a, b);
  }
  pair(former, element);
  return (e) => pairs.get(e) ?? null;
}
