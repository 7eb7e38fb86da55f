/** 準用: the rule that a 準用 names, with what it speaks of replaced. The result is a rule of its own, cited at its own provision. */
import type { AnalogySyntax, BlockSyntax, ClauseSyntax, ExpressionSyntax, RuleSyntax, VoteSyntax, WordSyntax } from '../../lang/ast.ts';
import { diagnose, messageOf, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { RUN_PATTERN } from '../../lang/parser-words.ts';
import { elsewhereId, indexElements, titleWithVersion } from '../model/index-elements.ts';
import type { VersionBlock } from '../model/version.ts';
import type { CheckedRule, LinkedRegulation } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { qualified, QUALIFIER } from './link.ts';
import { itemElsewhere, scopeOf } from './others.ts';
import type { Scope } from './scope.ts';

type Path = ExpressionSyntax & { kind: 'path' };
type Writable = RuleSyntax | VoteSyntax;
type Assignment = ClauseSyntax & { readonly kind: 'consequence' };
/** A name, or a field of a record, in words that the formatter has spaced; 「…」 is left alone. */
const PATH = new RegExp(`「[^「」]*」|${RUN_PATTERN}(?:[.．]${RUN_PATTERN})*`, 'g');
/** How the blocks that are no analogies are checked. */
export type CheckWritten = (home: VersionBlock, block: Writable, context: ExpressionContext) => CheckedRule | null;

/** What each 準用 of a version comes to, as far as that is known: of a chain no part is put together twice. */
export type AppliedRules = Map<AnalogySyntax, Source>;

/** A rule as it is written, in the words of the analogies on the way to it. */
interface Source {
  /** Where the rule is written out. */
  readonly home: VersionBlock;
  readonly block: Writable;
  /** The other regulation in whose text it is written; null for the own one. Its names are qualified in `block`. */
  readonly elsewhere: LinkedRegulation | null;
  /** What the analogy names there. */
  readonly follows?: CheckedRule['follows'];
}

/** Null when something was reported, here or where the rule itself is written. */
export function checkAnalogy(home: VersionBlock, analogy: AnalogySyntax, context: ExpressionContext, applied: AppliedRules, check: CheckWritten): CheckedRule | null {
  if (!analogy.rule) return null;
  const { text } = context.scope.version;
  const inCircle = (cycle: readonly string[]): void => context.report(diagnose('FG2034', { cycle }, at(context, analogy.rule!.span)));
  const unmet: Diagnostic[] = [];
  const report: ExpressionContext['report'] = (d) => (d.code === 'FG5038' ? unmet.push(d) : context.report(d));
  const source = sourceOf(home, analogy, { ...context, report, applying: { blocks: [analogy], names: [qualified(text.title, analogy.name.text)], inCircle } }, applied);
  if (!source) return null;
  const own = { ...contextOf(source, context), report: () => {} };
  const known = new Set<string>();
  // what is wrong with the rule itself is said there, and what it would have read is not known
  const isSound = source.elsewhere !== null || check(source.home, source.home.block as Writable, { ...own, report: (d) => known.add(placeOf(d)) }) !== null;
  if (isSound) unmet.forEach(context.report);
  const problems: Diagnostic[] = [];
  const rule = check(source.home, source.block, { ...own, report: (d) => problems.push(d) });
  for (const problem of problems.filter((d) => !known.has(placeOf(d)))) {
    context.report(diagnose('FG5039', { rule: analogy.rule.text, problem: { zh: messageOf(problem, 'zh'), en: messageOf(problem, 'en') } }, at(context, analogy.rule.span), { related: [{ ...problem.primary, note: { zh: '規則的這裡', en: 'this part of the rule' } }] }));
  }
  return rule && source.follows ? { ...rule, follows: source.follows } : rule;
}

const placeOf = (d: Diagnostic): string => `${d.code} ${d.primary.source.path} ${d.primary.span.start}`;

/** The words of a rule are read where it stands: a literal that its provision prints is bound there. */
function contextOf({ home, elsewhere }: Source, context: ExpressionContext): ExpressionContext {
  const index = indexElements((elsewhere?.checked.version ?? context.scope.version).text);
  return { ...context, source: home.source, elements: home.scope.flatMap((id) => index.byId.get(id) ?? []), ...(elsewhere ? { isApplied: true } : {}) };
}

const blockNamed = (scope: Scope, name: string): VersionBlock | undefined =>
  scope.version.blocks.find(({ block }) => block.name.text === name && (block.kind === 'rule' || block.kind === 'vote' || block.kind === 'analogy'));

interface Link {
  readonly home: VersionBlock;
  readonly analogy: AnalogySyntax;
}

/** The rule that an analogy names, its substitutions made. The mistakes of an analogy on the way are reported there, a circle where it begins. */
function sourceOf(home: VersionBlock, analogy: AnalogySyntax, context: ExpressionContext, applied: AppliedRules): Source | null {
  const chain: Link[] = [{ home, analogy }];
  let source = nextOf(chain, context, applied);
  while (source === 'further') source = nextOf(chain, context, applied);
  // from the written rule back to the analogy; without recursion, for chains of any length
  for (const link of source ? chain.reverse() : []) {
    const own: ExpressionContext = { ...context, source: link.home.source, report: link.analogy === analogy ? context.report : () => {} };
    source = { ...source!, block: substituted(source!.block, link.analogy, own) };
    applied.set(link.analogy, source);
  }
  return source;
}

/** What the last link of a chain names: the written rule, a rule that is put together already, or one link more; null when it was reported. */
function nextOf(chain: Link[], context: ExpressionContext, applied: AppliedRules): Source | 'further' | null {
  const { scope } = context;
  const { home, analogy } = chain[chain.length - 1]!;
  const word = analogy.rule!;
  const at = { source: home.source, span: word.span };
  const found = word.text.includes(QUALIFIER) ? ruleElsewhere(word, at, chain.length === 1, context) : undefined;
  if (found !== undefined) return found;
  const named = blockNamed(scope, word.text);
  if (!named) {
    if (chain.length === 1) context.report(diagnose('FG5036', { rule: word.text, suggestion: suggest(word.text, scope.ruleNames) }, at));
    return null;
  }
  const { block } = named;
  const start = chain.findIndex((link) => link.analogy === block);
  if (start >= 0) {
    const cycle = chain.slice(start).map((link) => link.analogy.name.text);
    // once for all of them: at the first in the file
    const first = scope.version.blocks.find((b) => b.block.kind === 'analogy' && cycle.includes(b.block.name.text));
    if (first?.block === chain[0]!.analogy) context.report(diagnose('FG5037', { cycle: [...cycle, word.text] }, at));
    return null;
  }
  if (block.broken) return null;
  if (block.kind === 'rule' || block.kind === 'vote') return { home: named, block, elsewhere: null };
  if (block.kind !== 'analogy' || !block.rule) return null;
  const known = applied.get(block);
  if (!known) chain.push({ home: named, analogy: block });
  return known ?? 'further';
}

/** A rule that another regulation writes out, with its names qualified; undefined where the word names no other regulation. */
function ruleElsewhere(word: WordSyntax, place: Label, isFirst: boolean, context: ExpressionContext): Source | null | undefined {
  const found = itemElsewhere(word.text, context.scope);
  if (!found || found === 'closed') return found && null;
  const { other } = found;
  const name = word.text.slice(qualified(other.term, '').length);
  const { blocks, text } = other.checked.version;
  const isRule = ({ block: { kind } }: VersionBlock): boolean => kind === 'rule' || kind === 'vote' || kind === 'analogy';
  const named = blocks.find((b) => isRule(b) && b.block.name.text === name);
  if (!named) {
    const near = suggest(name, blocks.flatMap((b) => (isRule(b) ? [b.block.name.text] : [])));
    if (isFirst) context.report(diagnose('FG5036', { rule: word.text, suggestion: near && qualified(other.term, near), title: titleWithVersion(text) }, place));
    return null;
  }
  const written = writtenElsewhere(named, other, context);
  if (!written) return null;
  const elementId = named.elementId && elsewhereId(other.alias, named.elementId);
  return { ...written, block: qualifiedNames(written.block, other, context.scope) as Writable, follows: { alias: other.alias, name: qualified(other.term, name), elementId } };
}

/** The rule in the words of the other regulation, which may apply one of its own or of a third; null where it is wrong there. */
function writtenElsewhere(named: VersionBlock, other: LinkedRegulation, context: ExpressionContext): Source | null {
  const { block } = named;
  if (block.broken) return null;
  if (block.kind === 'rule' || block.kind === 'vote') return { home: named, block, elsewhere: other };
  if (block.kind !== 'analogy' || !block.rule) return null;
  const { blocks, names, inCircle } = context.applying!;
  const name = qualified(other.checked.version.text.title, block.name.text);
  if (blocks.includes(block)) {
    inCircle([...names.slice(blocks.indexOf(block)), name]);
    return null;
  }
  const applying = { blocks: [...blocks, block], names: [...names, name], inCircle };
  const source = sourceOf(named, block, { ...context, applying, source: named.source, scope: scopeOf(other, context.scope), report: () => {} }, new Map());
  // a rule of the regulation itself, reached through another one, is its own again
  return source && { ...source, elsewhere: source.elsewhere ? (context.scope.others.find((o) => o.alias === source.elsewhere!.alias) ?? null) : other };
}

/** Does a regulation bind, define or grant what goes by the name itself? */
const isOwnName = ({ checked }: LinkedRegulation, name: string): boolean =>
  checked.phrases.get(name)?.of === undefined && (checked.phrases.has(name) || checked.items.some((i) => !i.of && (i.kind === 'discretion' ? i.amount?.name === name || i.name === name : i.name === name && (i.kind === 'definition' || i.kind === 'doubt'))));

/** The words of a rule of another regulation as this one would write them: its own names behind its term, those of a third one behind the term that it has here. */
function qualifiedNames(node: unknown, other: LinkedRegulation, scope: Scope): unknown {
  const own = (name: string): boolean => isOwnName(other, name);
  const here = scope.version.text.alias;
  // null: what the other one reads of this regulation itself has no term here
  const inner = new Map((other.checked.others ?? []).filter((o) => o.isUsed).map((o) => [o.term, o.alias === here ? null : scope.others.find((known) => known.alias === o.alias)?.term] as const));
  const wordOf = (word: string): string => {
    const dot = word.indexOf(QUALIFIER);
    const term = inner.get(word.slice(0, dot));
    return dot < 0 ? (own(word) ? qualified(other.term, word) : word) : term === null ? word.slice(dot + 1) : term === undefined ? word : term + word.slice(dot);
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isNode(value)) return value;
    if (isPath(value)) {
      const path = value as unknown as Path;
      const [first, ...rest] = path.steps as [WordSyntax, ...WordSyntax[]];
      const term = inner.get(first.text);
      if (rest.length === 0) return own(first.text) ? { ...path, steps: [{ ...first, text: other.term }, first] } : path;
      return term === undefined ? path : { ...path, steps: term === null ? rest : [{ ...first, text: term }, ...rest] };
    }
    return Object.fromEntries(Object.entries(value).map(([key, child]) => {
      if (key === 'phrase' && isNode(child) && typeof child['text'] === 'string') return [key, { ...child, text: wordOf(child['text']) }];
      return [key, key === 'span' || key === 'name' ? child : visit(child)];
    }));
  };
  return visit(node);
}

// ------------------------------------------------------------------------------------------------ substitution

interface Substitution {
  readonly replacement: ExpressionSyntax;
  /** Record and field, or a single name; a record stands for all of its fields. */
  readonly original: { readonly record: string; readonly field: string | null } | { readonly name: string };
  readonly syntax: AnalogySyntax['substitutions'][number];
  /** The replacement as it is written. */
  readonly words: string;
}

const recordNamed = (scope: Scope, word: string): string | null => [...scope.records.values()].find((r) => r.name.text === word || r.name.alias === word)?.name.text ?? null;
const fieldNamed = (scope: Scope, record: string, word: string): string => scope.records.get(record)?.fields.find((f) => f.name.text === word || f.name.alias === word)?.name.text ?? word;

/** The block with every substitution made at once. What none of its words meets is reported. */
function substituted(block: Writable, analogy: AnalogySyntax, context: ExpressionContext): Writable {
  const met = new Set<Substitution>();
  const substitutions = analogy.substitutions.flatMap((s) => readSubstitution(s, context));
  const result = replaceIn(block, substitutions, context.scope, met) as Writable;
  for (const s of substitutions.filter((one) => !met.has(one))) {
    const original = context.source.text.slice(s.syntax.original.span.start, s.syntax.original.span.end);
    context.report(diagnose('FG5038', { rule: analogy.rule!.text, original, suggestion: suggest(original, namesIn(block)) }, at(context, s.syntax.original.span)));
  }
  return result;
}

function readSubstitution(syntax: AnalogySyntax['substitutions'][number], context: ExpressionContext): Substitution[] {
  const { original, replacement } = syntax;
  const [first, second, ...more] = original.kind === 'path' ? original.steps : [];
  const record = first ? recordNamed(context.scope, first.text) : null;
  const names = (path: ExpressionSyntax): void => noteUsed(path, context.scope);
  const words = context.source.text.slice(replacement.span.start, replacement.span.end);
  names(replacement);
  if (first && second && record === null && !more.length && context.scope.others.some((o) => o.term === first.text)) return [{ replacement, original: { name: qualified(first.text, second.text) }, syntax, words }];
  if (first && !second && record === null) return [{ replacement, original: { name: first.text }, syntax, words }];
  if (first && record !== null && !more.length) return [{ replacement, original: { record, field: second ? fieldNamed(context.scope, record, second.text) : null }, syntax, words }];
  context.report(diagnose('FG5040', { words: context.source.text.slice(original.span.start, original.span.end) }, at(context, original.span)));
  return [];
}

/** A bound phrase that replaces another is read, whatever becomes of the rule. */
function noteUsed(e: ExpressionSyntax, scope: Scope): void {
  if (e.kind === 'path' && e.steps.length === 1 && scope.phrases.has(e.steps[0]!.text)) scope.used.add(e.steps[0]!.text);
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPath = (value: Record<string, unknown>): boolean => value['kind'] === 'path' && Array.isArray(value['steps']);

/** Every path below a node of syntax replaced where a substitution meets it; a bound way of rounding is named by a single word. */
function replaceIn(node: unknown, substitutions: readonly Substitution[], scope: Scope, met: Set<Substitution>): unknown {
  if (Array.isArray(node)) return node.map((child) => replaceIn(child, substitutions, scope, met));
  if (!isNode(node)) return node;
  if (isPath(node)) return replacePath(node as unknown as Path, substitutions, scope, met);
  if (node['kind'] === 'consequence') return replaceAssignment(node as unknown as Assignment, substitutions, scope, met);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => {
    if (key === 'phrase' && isNode(value) && typeof value['text'] === 'string') return [key, replaceWord(value as unknown as WordSyntax, substitutions, met)];
    return [key, key === 'span' || key === 'name' ? value : replaceIn(value, substitutions, scope, met)];
  }));
}

function replaceWord(word: WordSyntax, substitutions: readonly Substitution[], met: Set<Substitution>): WordSyntax {
  const found = substitutions.find((s) => 'name' in s.original && isNamed(word.text, s.original.name));
  if (!found || found.replacement.kind !== 'path') return word;
  met.add(found);
  return { ...word, text: found.replacement.steps.map((s) => s.text).join(QUALIFIER) };
}

/** Does a name stand in the rule? One of another regulation may be written as it is there, or behind the term. */
const isNamed = (word: string, name: string): boolean => word === name || word.endsWith(QUALIFIER + name);

/** 效果 選課.成績 ＝ 0分: the words follow what they speak of. */
function replaceAssignment(clause: Assignment, substitutions: readonly Substitution[], scope: Scope, met: Set<Substitution>): Assignment {
  const words = clause.words.replace(PATH, (path) => {
    const steps = path.split(/[.．]/);
    const found = substitutionOf(steps, substitutions, scope);
    if (!found) return path;
    return [found.words, ...('record' in found.original && found.original.field === null ? steps.slice(1) : [])].join('.');
  });
  const { target, value, entries } = clause;
  return { ...clause, ...(replaceIn({ target, value, entries }, substitutions, scope, met) as Pick<Assignment, 'target' | 'value' | 'entries'>), words };
}

function substitutionOf([first, second]: readonly string[], substitutions: readonly Substitution[], scope: Scope): Substitution | undefined {
  const record = first !== undefined && second !== undefined ? recordNamed(scope, first) : null;
  return substitutions.find(({ original }) => ('name' in original
    ? record === null && first !== undefined && isNamed(second === undefined ? first : qualified(first, second), original.name)
    : record === original.record && (original.field === null || original.field === fieldNamed(scope, record, second!))));
}

function replacePath(path: Path, substitutions: readonly Substitution[], scope: Scope, met: Set<Substitution>): ExpressionSyntax {
  const [first] = path.steps;
  const found = substitutionOf(path.steps.map((s) => s.text), substitutions, scope);
  if (!found) return path;
  met.add(found);
  const { original, replacement } = found;
  if ('record' in original && original.field === null && replacement.kind === 'path') {
    return { ...path, steps: [{ text: replacement.steps.map((s) => s.text).join('.'), span: first!.span }, ...path.steps.slice(1)] };
  }
  return placedAt(replacement, path.span) as ExpressionSyntax;
}

/** Words from the analogy, at the place in the rule where they now stand: findings are about that place. */
function placedAt(node: unknown, span: Path['span']): unknown {
  if (Array.isArray(node)) return node.map((child) => placedAt(child, span));
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'span' || key === 'operatorSpan' ? span : placedAt(value, span)]));
}

/** Facts and names that a block uses, for suggestions. */
function namesIn(node: BlockSyntax | unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (!isNode(node)) return [];
  if (isPath(node)) return [(node as unknown as Path).steps.map((s) => s.text).join('.')];
  return Object.entries(node).flatMap(([key, value]) => (key === 'span' ? [] : namesIn(value)));
}
