/** What a version has by name and type before its rules are checked: what a regulation needs to know of another one that reads it in turn. */
import { createReadOnce } from '../model/read-once.ts';
import type { VersionBlock } from '../model/version.ts';
import type { CheckedItem, CheckedVersion } from './checked.ts';
import type { CheckInput } from './index.ts';
import { checkPhrases } from './phrases.ts';
import { createScope, type Scope } from './scope.ts';

/** The version with items that say nothing but their name, kind and type. Nothing is reported. */
export function announceVersion({ version, vocabularies, calendars = [] }: Pick<CheckInput, 'version' | 'vocabularies' | 'calendars'>): CheckedVersion {
  const silent = (): void => {};
  const scope = createScope(version, vocabularies, checkPhrases(version, vocabularies, silent), createReadOnce(), silent);
  const { enumerations, records, phrases } = scope;
  return { version, enumerations, records, phrases, calendars, items: version.blocks.flatMap((b) => announced(b, scope) ?? []), cases: [] };
}

function announced({ block, elementId, scope: elements, source }: VersionBlock, { definitions }: Scope): CheckedItem | null {
  const base = { name: block.name.text, alias: block.name.alias?.text ?? block.name.text, elementId, scope: elements, source, span: block.headSpan };
  switch (block.kind) {
    case 'definition':
    case 'lookup':
    case 'formula':
      return { ...base, kind: 'definition', type: definitions.get(base.name)!.type, branches: [], otherwise: null };
    case 'doubt':
      return { ...base, kind: 'doubt', readings: [], adopted: null, fact: null };
    case 'discretion':
      return { ...base, kind: 'discretion', authority: '', requirement: null, amount: null, effect: null };
    case 'conclusion':
      return { ...base, kind: 'conclusion', applies: [], requires: [], produces: [] };
    case 'rule':
    case 'analogy':
    case 'vote':
    case 'courseTable':
      return { ...base, kind: 'rule', applies: [], when: [], exceptions: [], duties: [], permission: null, effects: [], conditional: [], consequences: [] };
    case 'proviso':
    case 'delegation':
    case 'case':
      return null;
  }
}
