/** The names that the rules of one version may use: facts, members, bound phrases, definitions, amounts granted. */
import type { BlockSyntax, DefinitionSyntax, DiscretionSyntax, DoubtSyntax, FormulaSyntax, LookupSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { findUnit } from '../../lang/units.ts';
import type { ValueType } from '../ir/program.ts';
import type { ReadOnce } from '../model/read-once.ts';
import { isUnreadName } from '../model/regulation.ts';
import type { Enumeration, RecordType, Vocabulary } from '../model/vocabulary.ts';
import type { RegulationVersion } from '../model/version.ts';
import { resolveType, weekdays } from '../resolve/vocabulary.ts';
import type { CheckedPhrase, LinkedRegulation } from './checked.ts';

type ValuedSyntax = DefinitionSyntax | LookupSyntax | FormulaSyntax;

/** What has a value in another regulation; an amount or a decision comes with the qualified name of its discretion. */
export type ValueElsewhere = { readonly type: ValueType } & ({ readonly kind: 'definition' | 'doubt' } | { readonly kind: 'amount' | 'decision'; readonly discretion: string });

export interface Scope {
  readonly version: RegulationVersion;
  /** Remembers what was read of words. */
  readonly once: ReadOnce;
  readonly enumerations: ReadonlyMap<string, Enumeration>;
  readonly records: ReadonlyMap<string, RecordType>;
  readonly units: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, CheckedPhrase>;
  /** 定義, 對照, 公式: what has a value of its own. */
  /** `isUnread`: its type was reported; what it is compared with or given is not. */
  readonly definitions: ReadonlyMap<string, { readonly syntax: ValuedSyntax; readonly type: ValueType; readonly isUnread: boolean }>;
  readonly discretions: ReadonlyMap<string, { readonly syntax: DiscretionSyntax; readonly amount: ValueType | null }>;
  readonly doubts: ReadonlyMap<string, DoubtSyntax>;
  /** Amount name → discretion name. */
  readonly amounts: ReadonlyMap<string, string>;
  /** 規則, 準用, 議決: what is a rule once it is checked. */
  readonly ruleNames: ReadonlySet<string>;
  /** 但書 and 結論. */
  readonly provisoNames: ReadonlySet<string>;
  readonly conclusionNames: ReadonlySet<string>;
  /** 科目表. */
  readonly tableNames: ReadonlySet<string>;
  /** The other regulations that may be read. */
  readonly others: readonly LinkedRegulation[];
  /** Their definitions and doubts, and the amounts that authorities grant there, by qualified name; their bound phrases are among `phrases`. */
  readonly elsewhere: ReadonlyMap<string, ValueElsewhere>;
  /** Terms of regulations that could not be read (said elsewhere). */
  readonly closed: ReadonlySet<string>;
  /** Names read so far: what is bound but never read is reported at the end. */
  readonly used: Set<string>;
  /** What was said once for all rules. */
  readonly told: Set<string>;
  /** The records of other terms that are read (次學期, 前學期), and that of the day in question (時點), with the first place. */
  readonly terms: Map<string, Label>;
}

export function createScope(version: RegulationVersion, vocabularies: readonly Vocabulary[], phrases: ReadonlyMap<string, CheckedPhrase>, once: ReadOnce, report: Report): Scope {
  const place: Label = { source: version.source, span: { start: 0, end: 0 } };
  const enumerations = new Map(vocabularies.flatMap((v) => v.enumerations).map((e) => [e.name.text, e]));
  enumerations.set('星期', weekdays(place));
  const records = new Map(vocabularies.flatMap((v) => v.records).map((r) => [r.name.text, r]));
  const units = new Set(vocabularies.flatMap((v) => v.units));
  const types = { enumerations, units };
  const definitions = new Map<string, { syntax: ValuedSyntax; type: ValueType; isUnread: boolean }>();
  const discretions = new Map<string, { syntax: DiscretionSyntax; amount: ValueType | null }>();
  const doubts = new Map<string, DoubtSyntax>();
  const amounts = new Map<string, string>();
  for (const { block, source } of version.blocks) {
    if (block.kind === 'definition' || block.kind === 'lookup' || block.kind === 'formula') {
      let isUnread = false;
      const type = resolveType(source, block.type, types, (found) => {
        isUnread ||= found.code === 'FG2004';
        report(found);
      });
      definitions.set(block.name.text, { syntax: block, type, isUnread });
    }
    if (block.kind === 'doubt') doubts.set(block.name.text, block);
    if (block.kind !== 'discretion') continue;
    // of two with one name (reported) one may grant nothing
    const before = discretions.get(block.name.text)?.amount ?? null;
    discretions.set(block.name.text, { syntax: block, amount: block.grant ? resolveType(source, block.grant.type, types, report) : before });
    if (block.grant) amounts.set(block.grant.name.text, block.name.text);
  }
  reportClashes(version, phrases, report);
  return { version, once, enumerations, records, units, phrases, definitions, discretions, doubts, amounts, ruleNames: namesOf(version, ['rule', 'analogy', 'vote']),
    provisoNames: namesOf(version, ['proviso']), conclusionNames: namesOf(version, ['conclusion']), tableNames: namesOf(version, ['courseTable']),
    others: [], elsewhere: new Map(), closed: new Set(), used: new Set(), told: new Set(), terms: new Map() };
}

const namesOf = (version: RegulationVersion, kinds: readonly BlockSyntax['kind'][]): ReadonlySet<string> =>
  new Set(version.blocks.filter((b) => kinds.includes(b.block.kind)).map((b) => b.block.name.text));

export const KIND_WORD: Record<BlockSyntax['kind'] | 'phrase', { zh: string; en: string }> = {
  rule: { zh: '規則', en: 'rule' }, definition: { zh: '定義', en: 'definition' }, discretion: { zh: '裁量', en: 'discretion' }, doubt: { zh: '疑義', en: 'doubt' },
  lookup: { zh: '對照', en: 'lookup' }, formula: { zh: '公式', en: 'formula' }, proviso: { zh: '但書', en: 'proviso' }, analogy: { zh: '準用', en: 'analogy' },
  conclusion: { zh: '結論', en: 'conclusion' }, vote: { zh: '議決', en: 'vote' }, courseTable: { zh: '科目表', en: 'course table' },
  delegation: { zh: '另訂', en: 'delegation' }, case: { zh: '案例', en: 'case' }, phrase: { zh: '用語', en: 'phrase' },
};

/** One flat namespace for phrases and blocks, Chinese and alias alike; cases have names of their own. */
function reportClashes(version: RegulationVersion, phrases: ReadonlyMap<string, CheckedPhrase>, report: Report): void {
  const owner = new Map<string, { kind: keyof typeof KIND_WORD; place: Label }>();
  const cases = new Map<string, Label>();
  const unread = new Map(version.phrases.filter((p) => isUnreadName(p.name)).map((p) => [p.name, p.place]));
  for (const [name, place] of unread) claim(owner, [name], 'phrase', place, report);
  for (const { phrase } of phrases.values()) claim(owner, phrase.alias ? [phrase.name, phrase.alias] : [phrase.name], 'phrase', phrase.place, report);
  for (const { block, source } of version.blocks) {
    const place: Label = { source, span: block.name.span };
    if (block.kind === 'delegation') continue;
    if (block.kind === 'case') {
      const first = cases.get(block.name.text);
      if (first) report(diagnose('FG2001', { name: block.name.text }, place, { related: [{ ...first, note: { zh: '第一次宣告在這裡', en: 'first declared here' } }] }));
      cases.set(block.name.text, place);
    } else claim(owner, block.name.alias ? [block.name.text, block.name.alias.text] : [block.name.text], block.kind, place, report);
  }
}

function claim(owner: Map<string, { kind: keyof typeof KIND_WORD; place: Label }>, words: readonly string[], kind: keyof typeof KIND_WORD, place: Label, report: Report): void {
  for (const word of words) {
    const first = owner.get(word);
    if (!first) owner.set(word, { kind, place });
    else if (first.kind === kind) report(diagnose('FG2001', { name: word }, place, { related: [{ ...first.place, note: { zh: '第一次宣告在這裡', en: 'first declared here' } }] }));
    else report(diagnose('FG2008', { name: word, kind: KIND_WORD[first.kind].zh, otherKind: KIND_WORD[kind].zh }, place, { related: [{ ...first.place, note: { zh: '另一個宣告在這裡', en: 'the other declaration' } }] }));
  }
}

/** Every name that may stand alone in an expression, for suggestions. */
export const knownNames = (scope: Scope): string[] => [
  ...scope.phrases.keys(), ...scope.elsewhere.keys(), ...scope.definitions.keys(), ...scope.doubts.keys(), ...scope.amounts.keys(), ...scope.discretions.keys(),
  ...[...scope.records.values()].flatMap((r) => r.fields.map((f) => `${r.name.text}.${f.name.text}`)),
];

export const suggestName = (scope: Scope, word: string): string | null => suggest(word, knownNames(scope));

/** Enumerations that have a member of this name. */
export const enumerationsWith = (scope: Scope, member: string): Enumeration[] =>
  [...scope.enumerations.values()].filter((e) => e.members.some((m) => m.text === member));

/** A unit, or a word that counts entries: 個, and the 量詞 of the records. */
export const isUnitName = (scope: Scope, word: string): boolean =>
  scope.units.has(word) || findUnit(word) !== null || word === '個' || [...scope.records.values()].some((r) => r.measureWord === word);
