/** Other regulations as the rules of a version read them: `選課要點.學期上限`, a bound phrase, a definition or a doubt of the regulation that goes by 選課要點. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { RUN_PATTERN } from '../../lang/parser-words.ts';
import type { ValueType } from '../ir/program.ts';
import { titleWithVersion } from '../model/index-elements.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { CheckedExpression, CheckedItem, LinkedRegulation } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { clashOfFacts, linkedPhrases, QUALIFIER, qualified, readsRecordElsewhere, withTransitive, type OtherRegulation } from './link.ts';
import { KIND_WORD, type Scope, type ValueElsewhere } from './scope.ts';

const BOOLEAN: ValueType = { kind: 'boolean' };

/** Another regulation with the place in the header that names it; without `checked` it could not be read, which has been said. */
export interface UsedRegulation extends Omit<OtherRegulation, 'checked'> {
  readonly place: Label;
  readonly checked: OtherRegulation['checked'] | null;
}

/** The scope with what other regulations have; what cannot be told apart by its name is reported. */
export function withOthers(scope: Scope, used: readonly UsedRegulation[], vocabularies: readonly Vocabulary[], report: Report): Scope {
  if (used.length === 0) return scope;
  used.forEach((other) => reportTerm(other, scope, report));
  used.forEach((other, i) => {
    if (used.findIndex((o) => o.term === other.term) < i) report(diagnose('FG2032', { term: other.term, problem: 'twice', kind: null }, other.place));
  });
  const readable = used.filter((o): o is UsedRegulation & OtherRegulation => o.checked !== null);
  for (const other of readable) {
    const clash = clashOfFacts(vocabularies, other);
    if (clash) report(diagnose('FG2035', { term: other.term, name: clash.name }, other.place, { related: [{ ...clash.places[0], note: { zh: '這個法規使用的宣告', en: 'declared here for this regulation' } }, { ...clash.places[1], note: { zh: `「${other.term}」使用的宣告`, en: `declared here for ${other.term}` } }] }));
  }
  const others = withTransitive(readable, new Set(used.map((o) => o.term)), scope.version.text.alias);
  const phrases = new Map([...scope.phrases, ...others.flatMap((o) => linkedPhrases(o).map((p) => [p.phrase.name, p] as const))]);
  const elsewhere = new Map(others.flatMap(({ term, checked }) => checked.items.flatMap((i) => (i.of ? [] : valuesOf(i)).map(([name, value]) => [qualified(term, name), 'discretion' in value ? { ...value, discretion: qualified(term, value.discretion) } : value] as const))));
  return { ...scope, others, phrases, elsewhere, closed: new Set(used.filter((o) => o.checked === null).map((o) => o.term)) };
}

/** What others may read of an item, under its name there. */
function valuesOf(item: CheckedItem): (readonly [name: string, value: ValueElsewhere])[] {
  if (item.kind === 'definition') return [[item.name, { kind: 'definition', type: item.type }]];
  if (item.kind === 'doubt') return [[item.name, { kind: 'doubt', type: BOOLEAN }]];
  if (item.kind !== 'discretion') return [];
  const discretion = item.name;
  return [[discretion, { kind: 'decision', discretion, type: BOOLEAN }], ...(item.amount ? [[item.amount.name, { kind: 'amount', discretion, type: item.amount.type }] as const] : [])];
}

/** The scope in which the words of another regulation are read. */
export const scopeOf = ({ checked }: LinkedRegulation, scope: Scope): Scope =>
  ({ ...scope, version: checked.version, records: checked.records, enumerations: checked.enumerations, phrases: checked.phrases, others: checked.others ?? [], closed: new Set(), used: new Set() });

const WORD = new RegExp(`^${RUN_PATTERN}$`);

/** A term must be one word of code, and no name of the regulation itself or of its facts. */
function reportTerm({ term, place }: UsedRegulation, scope: Scope, report: Report): void {
  if (!WORD.test(term)) return report(diagnose('FG2032', { term, problem: 'word', kind: null }, place));
  const record = [...scope.records.values()].find((r) => r.name.text === term || r.name.alias === term);
  const block = scope.version.blocks.find(({ block: b }) => b.kind !== 'case' && b.kind !== 'delegation' && (b.name.text === term || b.name.alias?.text === term));
  const kind = record ? '記錄' : scope.phrases.has(term) ? KIND_WORD.phrase.zh : block ? KIND_WORD[block.block.kind].zh : null;
  if (kind !== null) report(diagnose('FG2032', { term, problem: 'taken', kind }, place));
}

/** The name that a path reads: one word, or a term and a name of the regulation that it stands for; null for facts. */
export function nameRead({ steps: [first, second, third] }: ExpressionSyntax & { kind: 'path' }, context: ExpressionContext): string | null {
  if (!first || third) return null;
  if (!second) return first.text;
  return otherNamed(first.text, context) ? qualified(first.text, second.text) : null;
}

/** The regulation that a term stands for; what a rule of another regulation reads of a third one counts, too. */
const otherNamed = (term: string, { scope, isApplied }: ExpressionContext): LinkedRegulation | undefined => scope.others.find((o) => o.term === term && (o.isUsed || isApplied));

/** What a qualified word names there: an item, null where there is none, undefined where the word is no name of another regulation. A term that could not be read is 'closed'. */
export function itemElsewhere(word: string, scope: Scope): { readonly other: LinkedRegulation; readonly item: CheckedItem | null } | 'closed' | undefined {
  const dot = word.indexOf(QUALIFIER);
  if (dot < 0) return undefined;
  const [term, name] = [word.slice(0, dot), word.slice(dot + QUALIFIER.length)];
  if (scope.closed.has(term)) return 'closed';
  const other = scope.others.find((o) => o.isUsed && o.term === term);
  return other && { other, item: other.checked.items.find((i) => !i.of && i.kind !== 'delegation' && i.kind !== 'proviso' && i.name === name) ?? null };
}

/** Is it a name of another regulation? Then what it reads, or null where there is no such value (reported); undefined for everything else. */
export function checkElsewhere(expression: ExpressionSyntax & { kind: 'path' }, context: ExpressionContext): { readonly name: string; readonly definition: CheckedExpression | null } | null | undefined {
  const { scope } = context;
  const [first, second, third] = expression.steps;
  if (!first || !second) return undefined;
  if (scope.closed.has(first.text)) return null;
  const other = otherNamed(first.text, context);
  if (!other) return undefined;
  const name = qualified(other.term, second.text);
  const value = scope.elsewhere.get(name);
  const { text } = other.checked.version;
  if (third || (!value && !scope.phrases.has(name))) {
    const own = other.checked.version.blocks.find(({ block }) => block.kind !== 'case' && block.kind !== 'delegation' && block.name.text === second.text)?.block.kind ?? null;
    // a value that could not be read there has been reported there
    if (!third && (own === 'definition' || own === 'lookup' || own === 'formula' || own === 'doubt' || own === 'discretion')) return null;
    const known = [...linkedPhrases(other).map((p) => p.phrase.name), ...scope.elsewhere.keys()].filter((n) => n.startsWith(qualified(other.term, ''))).map((n) => n.slice(other.term.length + 1));
    const suggestion = third ? null : suggest(second.text, known);
    context.report(diagnose('FG2033', { name: second.text, term: other.term, title: titleWithVersion(text), kind: own && KIND_WORD[own].zh, suggestion }, at(context, second.span), suggestion === null ? {} : { fixes: [{ title: { zh: `改成「${suggestion}」`, en: `change to ${suggestion}` }, source: context.source, edits: [{ span: second.span, text: suggestion }] }] }));
    return null;
  }
  if (value && 'discretion' in value) return { name, definition: { kind: value.kind, discretion: value.discretion, type: value.type, span: expression.span } };
  const entry = context.aggregate?.entry ?? null;
  const readsEntry = entry !== null && readsRecordElsewhere(second.text, entry, other);
  // of a definition the entry can stand for the record that it reads; a phrase or a doubt is one thing for the whole list
  if (readsEntry && value?.kind !== 'definition') {
    context.report(diagnose('FG5053', { name, record: entry, why: 'elsewhere' }, at(context, expression.span)));
    return null;
  }
  return { name, definition: value ? { kind: 'definition', name, type: value.type, span: expression.span, ...(readsEntry ? { entry } : {}) } : null };
}
