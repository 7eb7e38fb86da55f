/** Which rules live on in an amended version: code follows the identity of its element, and changed words must be answered for. */
import type { BlockSyntax, OperationSyntax } from '../../lang/ast.ts';
import { formatAddress } from '../../lang/addresses.ts';
import { diagnose, type Fix, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { elementLabel, indexElements, type ElementIndex } from '../model/index-elements.ts';
import { isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import { isExecutable, phrasesByElement, type BoundPhrase, type RegulationVersion, type VersionBlock } from '../model/version.ts';
import { captionLines, captionScope, findElement, isFound, subtree, type FoundScope } from '../resolve/find-element.ts';
import { homeBlock } from '../resolve/regulation.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
import type { Application } from './apply.ts';
import type { AddressedOperation } from './plan.ts';
import { sameSkeleton } from './skeleton.ts';
import { likeliestOf, sameWordsUnder, successorsOf } from './successors.ts';

/** Blocks of the base that survive and the blocks that the amendment brings. */
export function carryBlocks(base: RegulationVersion, text: RegulationText, phrases: readonly BoundPhrase[], amendment: ResolvedAmendment, application: Application): VersionBlock[] {
  const { report } = application;
  const operations = amendment.syntax.operations.filter((o): o is OperationSyntax => o.kind === 'operation');
  const index = indexElements(text);
  const brought = [...amendment.syntax.blocks.map((block) => ({ block, operation: null })), ...operations.flatMap((o) => o.blocks.map((block) => ({ block, operation: o })))]
    .filter(({ block }) => block.kind !== 'case')
    .map(({ block, operation }) => oldNumbered(block, operation, { base, text, index, application, amendment }) ?? homeBlock(text, block, homeOf(operation, application, index), amendment.source, report));
  const restated = new Set(brought.filter((b) => b.block.kind !== 'delegation').map((b) => b.block.name.text));
  const keeps = new Set(operations.flatMap((o) => o.keeps.map((k) => k.text)));
  const drops = new Set(operations.flatMap((o) => o.drops.map((d) => d.text)));
  reportUnknownNames(base, operations, amendment, report);
  const returned = returnedBlocks(application).filter(({ block: { name } }) => !restated.has(name.text) && !keeps.has(name.text) && !drops.has(name.text));
  for (const { block } of returned) restated.add(block.name.text);
  const phrasesOf = phrasesByElement(phrases);
  const survivors = base.blocks.filter((b) => b.block.kind !== 'case' && !restated.has(b.block.name.text) && !drops.has(b.block.name.text))
    .flatMap((block) => carryOne(block, { base, index, phrases, phrasesOf, keeps, application, amendment }));
  return [...survivors, ...returned, ...brought];
}

/** The rules that stood on what 回復 brings back, in the version that it comes from. */
function returnedBlocks({ plan, returned }: Application): VersionBlock[] {
  return [...returned].flatMap(([operation, ids]) => plan.relations.restored.get(operation)!.version.blocks.flatMap((block) => {
    const { elementId, scope } = block;
    const isHere = block.block.kind !== 'case' && elementId !== null && ids.has(elementId);
    return isHere ? [{ ...block, elementId: ids.get(elementId)!, scope: scope.map((id) => ids.get(id) ?? id) }] : [];
  }));
}

interface Renumbering {
  readonly base: RegulationVersion;
  readonly text: RegulationText;
  readonly index: ElementIndex;
  readonly application: Application;
  readonly amendment: ResolvedAmendment;
}

/** A rule below an operation whose 依 is the number that the provision had before this amendment: it would cite another provision, or none. */
function oldNumbered(block: BlockSyntax, operation: OperationSyntax | null, { base, text, index, application, amendment }: Renumbering): VersionBlock | null {
  const home = homeOf(operation, application, index);
  if (!home || !block.basis) return null;
  const [before, now] = [findElement(base.text, block.basis.steps), findElement(text, block.basis.steps)];
  const own = provisionAround(home.id, index);
  const old = indexElements(base.text);
  if (!isFound(before) || provisionAround(before.element.id, old) !== own) return null;
  if (own === null || elementLabel(old, own) === elementLabel(index, own) || (isFound(now) && provisionAround(now.element.id, index) === own)) return null;
  const { number } = index.byId.get(own)!;
  const moved = formatAddress(block.basis.steps.map((step) => (step.kind === 'provision' && number ? { ...step, number } : step)), text.style);
  application.report(diagnose('FG6058', { address: block.basis.text.trim(), from: elementLabel(old, own), to: elementLabel(index, own), moved }, { source: amendment.source, span: block.basis.span }));
  return { block, source: amendment.source, elementId: own, scope: subtree(index.byId.get(own)!).map((e) => e.id) };
}

/** The id of the 條 or 點 that an element stands in, or is. */
function provisionAround(id: string, index: ElementIndex): string | null {
  for (let at = index.byId.get(id); at; at = index.parents.get(at.id)) if (isProvision(at)) return at.id;
  return null;
}

function homeOf(operation: OperationSyntax | null, application: Application, index: ElementIndex): Element | null {
  if (!operation) return null;
  const { replace, wordings, replaceOwn, relations } = application.plan;
  const joins = [...relations.joins.values()].map((join) => join.located);
  const located = [...replace.values(), ...wordings, ...replaceOwn.values(), ...joins].find((l) => l.operation === operation);
  return (located && index.byId.get(located.found.element.id)) ?? null;
}

interface Carrying {
  readonly base: RegulationVersion;
  readonly index: ElementIndex;
  readonly phrases: readonly BoundPhrase[];
  readonly phrasesOf: ReadonlyMap<string, readonly BoundPhrase[]>;
  readonly keeps: ReadonlySet<string>;
  readonly application: Application;
  readonly amendment: ResolvedAmendment;
}

function carryOne(block: VersionBlock, c: Carrying): VersionBlock[] {
  if (block.elementId === null) return [block];
  const before = c.application.plan.index.byId.get(block.elementId);
  const after = underCaption(block, c.index.byId.get(block.elementId), c);
  if (!before) return [block];
  const operation = c.application.touched.get(block.elementId);
  const caption = captionOf(block.block);
  const found = caption !== null ? captionAfter(block.elementId, caption, c) : after ? { element: after, scope: scopeAfter(block, before, after, c.index) } : null;
  // deleted, with its number or without: what the rule executes is gone, and the rule with it
  if (operation?.verb === '刪除') return [];
  if (found && isUnchanged(block, found.scope, c)) return [{ ...block, elementId: found.element.id, scope: found.scope.map((e) => e.id) }];
  const successors = caption === null ? successorsOf(block, c.application, c.index) : [];
  if (successors.length > 0) return carryOver(block, successors, c);
  if (!found) {
    if (isExecutable(block.block)) reportUnanswered(block, operationFor(block, [], c), c, 'FG6013');
    return [];
  }
  const { scope } = found;
  if (isExecutable(block.block) && !c.keeps.has(block.block.name.text)) reportUnanswered(block, operationFor(block, scope, c), c, 'FG6014');
  return [{ ...block, elementId: found.element.id, scope: scope.map((e) => e.id) }];
}

/** Only values inside of bindings changed. */
const isUnchanged = (block: VersionBlock, scope: readonly Element[], c: Carrying): boolean =>
  sameSkeleton(dependedOn(block, elementsOf(block.scope, c.application.plan.index)), c.application.phrasesOf, dependedOn(block, scope), c.phrasesOf);

/** A rule of a merged or divided provision: where its words stand now, or where the author says that it stands. */
function carryOver(block: VersionBlock, successors: readonly Element[], c: Carrying): VersionBlock[] {
  const { base, phrases, keeps, application: { plan } } = c;
  const was = elementsOf(block.scope, plan.index);
  const { span } = block.block;
  const code = block.source.text.slice(span.start, span.end);
  const names = new Set(base.phrases.filter((p) => block.scope.includes(p.elementId) && code.includes(p.name)).map((p) => p.name));
  const unchanged = sameWordsUnder(successors, { scope: was, phrases: base.phrases }, phrases);
  const isAnswered = unchanged !== null || !isExecutable(block.block) || keeps.has(block.block.name.text);
  const found = unchanged ?? likeliestOf(successors, names, phrases);
  if (!found) return [];
  if (!isAnswered) reportUnanswered(block, operationFor(block, found.scope, c), c, 'FG6014');
  return [{ ...block, elementId: found.element.id, scope: found.scope.map((e) => e.id) }];
}

/** A 對照 and a 科目表 read the cells of their table as they are: they are bound, all of them. */
const dependedOn = ({ block }: VersionBlock, scope: readonly Element[]): readonly Element[] => (block.kind === 'lookup' || block.kind === 'courseTable' ? scope.filter((e) => !e.cells) : scope);

const elementsOf = (ids: readonly string[], index: ElementIndex): Element[] => ids.flatMap((id) => index.byId.get(id) ?? []);

/** 研究所 of a block that stands on 三[研究所]. */
function captionOf(block: BlockSyntax): string | null {
  const last = block.basis?.steps.at(-1);
  return last?.kind === 'caption' ? last.text : null;
}

/** The lines under the 標目 in the new version of its provision: a restatement may put it elsewhere or name it anew, an addition may join it. */
function captionAfter(elementId: string, caption: string, c: Carrying): FoundScope | null {
  const holder = c.application.plan.index.parents.get(elementId);
  const now = holder && c.index.byId.get(holder.id);
  if (!now) return null;
  const { captions } = c.index.text;
  const same = now.children.find((e) => e.id === elementId && captions?.has(e.id));
  return captionScope(now, caption, captions) ?? (same ? captionLines(now, same, captions) : null);
}

/** 三[研究所]（一）: the element, unless a restatement has put that 標目 elsewhere; then the one of that number under it. */
function underCaption({ block, elementId }: VersionBlock, after: Element | undefined, c: Carrying): Element | undefined {
  const steps = block.basis?.steps ?? [];
  const at = steps.findIndex((s) => s.kind === 'caption');
  if (at < 0 || at === steps.length - 1) return after;
  const { index: old } = c.application.plan;
  for (let holder = old.parents.get(elementId!); holder; holder = old.parents.get(holder.id)) {
    const now = c.index.byId.get(holder.id);
    const heading = now && findElement(c.index.text, [steps[at]!], now);
    if (!now || !heading || !isFound(heading)) continue;
    if (after && heading.scope.includes(after)) return after;
    const found = findElement(c.index.text, steps.slice(at), now);
    return isFound(found) ? found.element : after;
  }
  return after;
}

/** The same address in the new version: a whole subtree as it is now, a 標目 or 序文 by the elements that are still there. */
function scopeAfter(block: VersionBlock, before: Element, after: Element, index: ElementIndex): Element[] {
  const whole = subtree(before).length === block.scope.length;
  return whole ? subtree(after) : elementsOf(block.scope, index);
}

/** The operation that changed the words of a block's elements (`scope`: those of the new version), moved one of them or added one. */
function operationFor(block: VersionBlock, scope: readonly Element[], { application: { touched, plan, made } }: Carrying): AddressedOperation {
  const own = block.scope.flatMap((id) => touched.get(id) ?? plan.move.get(id)?.located.operation ?? []);
  const added = [...made].filter(([, id]) => scope.some((e) => e.id === id)).map(([operation]) => operation);
  // lines join a 標目 too when the one that they stood under goes
  return [...own, ...added, ...touched.values()][0]!;
}

/** Names that the base binds in these elements and some rule reads, and the new text no longer binds; and those that it binds instead. */
function lostIn({ scope }: VersionBlock, { base, phrases }: Carrying): { readonly names: readonly string[]; readonly added: readonly string[] } {
  const missing = new Set(base.phrases.filter((p) => scope.includes(p.elementId) && !phrases.some((now) => now.name === p.name)).map((p) => p.name));
  const words = new Set(base.blocks.filter((b) => isExecutable(b.block)).flatMap(({ block: { headSpan, span }, source }) => source.text.slice(headSpan.end, span.end).match(/[\p{L}\p{N}_○]+/gu) ?? []));
  return { names: [...missing].filter((name) => words.has(name)), added: [...new Set(phrases.filter((p) => !base.phrases.some((b) => b.name === p.name)).map((p) => p.name))] };
}

function reportUnanswered(block: VersionBlock, operation: AddressedOperation, c: Carrying, code: 'FG6013' | 'FG6014'): void {
  const name = block.block.name.text;
  const source = c.amendment.source;
  const lost = code === 'FG6014' ? lostIn(block, c) : null;
  if (lost && lost.names.length > 0) {
    c.application.report(diagnose('FG6069', { address: operation.address.text, ...lost, isWording: operation.verb === '字句' }, { source, span: operation.address.span }));
    return;
  }
  const at = operation.span.end;
  const fix: Fix = { title: { zh: `加上「規則不動 ${name}」`, en: `add 規則不動 ${name}` }, source, edits: [{ span: { start: at, end: at }, text: `\n規則不動 ${name}` }] };
  c.application.report(diagnose(code, { name, address: operation.address.text }, { source, span: operation.address.span },
    { related: [{ source: block.source, span: block.block.headSpan, note: { zh: '依這個條文的規則', en: 'the rule on this provision' } }], fixes: code === 'FG6014' ? [fix] : [] }));
}

/** Names after 規則不動 and 規則廢止 must be rules of the base. */
function reportUnknownNames(base: RegulationVersion, operations: readonly OperationSyntax[], amendment: ResolvedAmendment, report: Report): void {
  const known = base.blocks.filter((b) => b.block.kind !== 'case').map((b) => b.block.name.text);
  for (const word of operations.flatMap((o) => [...o.keeps, ...o.drops])) {
    if (known.includes(word.text)) continue;
    const suggestion = suggest(word.text, known);
    report(diagnose('FG6015', { name: word.text, suggestion }, { source: amendment.source, span: word.span },
      suggestion ? { fixes: [{ title: { zh: `改成「${suggestion}」`, en: `change to ${suggestion}` }, source: amendment.source, edits: [{ span: word.span, text: suggestion }] }] } : {}));
  }
}
