/** What a rule in effect gives facts (效果 選課.成績 ＝ 0分): constants as literals, the others computed as a definition of the fact's type is. */
import type { ProgramConsequence, ProgramDefinition, ProgramNorm } from '../../ir/program.ts';
import { amountText } from '../../runtime/amounts.ts';
import { isoDate, rationalText, shownDate } from '../../runtime/index.ts';
import { loopOf } from './aggregates.ts';
import { compileCondition } from './conditions.ts';
import { conflictOf } from './conflicts.ts';
import { compileDefinition, openValue, resultType, resultValue } from './definitions.ts';
import { declareFunction, declareTruth, lineComment, local, type Emission } from './emission.ts';
import { loopLines } from './entry-loops.ts';
import { factNames } from './item-facts.ts';
import { settledBy, trialOf } from './items.ts';
import { compileAnswer } from './lacks.ts';
import { unitOf } from './kinds.ts';
import { literal, pascalCase } from './names.ts';
import { unknownTest } from './representation.ts';
import { showCode } from './shown-values.ts';

/** The consequences of a rule: the type of the tuple, and its code. */
export interface EmittedConsequences {
  readonly type: string;
  readonly code: string;
}

type Entry = EmittedConsequences;

/** Declares the type of what a norm gives, and the functions that compute it; null for a norm that gives nothing. */
export function emitConsequences(emission: Emission, norm: ProgramNorm): EmittedConsequences | null {
  const { consequences = [] } = norm;
  if (consequences.length === 0) return null;
  const entries = consequences.map((c) => ofEntries(emission, norm, c, constantEntry(emission, c) ?? computedEntry(emission, norm, c)));
  const type = emission.names.fresh(`${pascalCase(norm.name.alias)}Consequences`);
  const comment = lineComment(`${norm.name.text}（${norm.provision.label}）發生效果時：${consequences.map((c) => c.words).join('、')}`);
  emission.declarations.push(emission.ts(`${comment}\nexport type ${type} = readonly [${entries.map((e) => e.type).join(', ')}];`));
  return { type, code: `[${entries.map((e) => e.code).join(', ')}]` };
}

/** The value with the entries that get it, where it is one of entries. */
function ofEntries(emission: Emission, norm: ProgramNorm, { entries }: ProgramConsequence, given: Entry): Entry {
  if (!entries || entries.list.op !== 'fact') return given;
  const { rt, ts, rtType } = emission;
  const loop = loopOf(emission, entries);
  const { record, field } = emission.index.field(entries.list.record, entries.list.field);
  const met = local(emission, 'met');
  const { call } = declareFunction(emission, `entriesOf${pascalCase(norm.name.alias)}`, `readonly ${rtType('Truth')}[] | undefined`, [
    `if (${loop.list.name} === undefined) return undefined;`, `const ${met}${ts(`: ${rtType('Truth')}[]`)} = [];`,
    ...loopLines(loop, [`${met}.push(${entries.condition ? compileCondition(loop.emission, entries.condition) : rt('YES')});`]), `return ${met};`,
  ]);
  const { type } = given;
  const code = `${rt('givenToEntries')}${ts(`<${type}>`)}(${given.code}, [${literal(record.name.alias)}, ${literal(field.name.alias)}], ${literal(loop.list.missing!)}, ${call})`;
  return { type, code };
}

/** Of the number, or of the numbers in the list. */
const givenUnit = ({ type }: ProgramConsequence): string | null => unitOf(type.kind === 'list' ? type.element : type);

const unitType = (consequence: ProgramConsequence): string => {
  const unit = givenUnit(consequence);
  return unit === null ? 'never' : literal(unit);
};

/** The type of one value: Consequence<"enrolment", "score", 0, "分">. */
const typeOf = (emission: Emission, consequence: ProgramConsequence, value: string): string =>
  `${emission.rtType('Consequence')}<${literal(consequence.record.alias)}, ${literal(consequence.field.alias)}, ${value}, ${unitType(consequence)}>`;

/** The properties that say which fact. */
function factCode(consequence: ProgramConsequence): string {
  const { record, field } = consequence;
  const unit = givenUnit(consequence);
  return `record: ${literal(record.alias)}, field: ${literal(field.alias)}, names: [${literal(record.text)}, ${literal(field.text)}]${unit === null ? '' : `, unit: ${literal(unit)}`}`;
}

// ------------------------------------------------------------------------------------------------ constants

/** A constant as code, and as people read it; null for what is computed. */
function constantOf(emission: Emission, e: ProgramConsequence['value'], unit: string | null): { readonly code: string; readonly shown: string } | null {
  switch (e.op) {
    case 'number': {
      const text = rationalText(e.value);
      // what no literal writes exactly is computed like any other value
      return /^-?\d{1,15}$|^-?(?=.{1,15}$)\d+\.\d+$/.test(text) ? { code: text, shown: amountText(text, unit) } : null;
    }
    case 'boolean':
      return { code: String(e.value), shown: e.value ? '是' : '否' };
    case 'date':
      return { code: literal(isoDate(e.days)), shown: shownDate(e.days) };
    case 'text':
      return { code: literal(e.value), shown: e.value };
    case 'member': {
      const { alias, text } = emission.index.member(e.enumeration, e.member);
      return { code: literal(alias), shown: text };
    }
    case 'absent':
      return { code: 'null', shown: '無' };
    case 'list': {
      // constants, all of them: a number that no literal writes exactly is text, as in any result
      const items = e.items.map((item) => constantOf(emission, item, unit) ?? (item.op === 'number' ? { code: literal(rationalText(item.value)), shown: amountText(rationalText(item.value), unit) } : null)).filter((item) => item !== null);
      return { code: `[${items.map((item) => item.code).join(', ')}]`, shown: items.map((item) => item.shown).join('、') || '無' };
    }
    default:
      return null;
  }
}

function constantEntry(emission: Emission, consequence: ProgramConsequence): Entry | null {
  const constant = consequence.conflicts ? null : constantOf(emission, consequence.value, givenUnit(consequence));
  return constant && { type: typeOf(emission, consequence, consequence.value.op === 'list' ? `readonly ${constant.code}` : constant.code), code: `{ ${factCode(consequence)}, value: ${constant.code}, shown: ${literal(constant.shown)} }` };
}

// ------------------------------------------------------------------------------------------------ computed values

/** The value as a definition of the fact's type: it is computed, and lacks facts, in the same way. No rule can name it. */
function asDefinition(emission: Emission, norm: ProgramNorm, { record, field, type, words, value, conflicts }: ProgramConsequence): ProgramDefinition {
  let alias = `${norm.name.alias}${pascalCase(record.alias)}${pascalCase(field.alias)}`;
  while (emission.definitions.has(alias)) alias += '_';
  const { provision, facts, bindings } = norm;
  if (value.op === 'list' || value.op === 'absent') throw new Error('rule program: a list and 無 are constants');
  return { kind: 'definition', name: { text: words, alias }, provision, facts, bindings, caveats: [], type, branches: [], otherwise: value, conflicts };
}

/** A function that gives the value, or null with what it lacks. */
function computedEntry(emission: Emission, norm: ProgramNorm, consequence: ProgramConsequence): Entry {
  const { rt, ts } = emission;
  const definition = asDefinition(emission, norm, consequence);
  compileDefinition(emission, definition);
  const compiled = emission.definitions.get(definition.name.alias)!;
  const conflict = conflictOf(definition);
  const valueType = resultType(emission, definition, compiled.representation).replace(/ \| undefined$/, ' | null');
  const type = typeOf(emission, consequence, valueType);
  const given = `${rt('consequenceOf')}${ts(`<${[literal(consequence.record.alias), literal(consequence.field.alias), unitType(consequence), valueType.replace(/ \| null$/, '')].join(', ')}>`)}({ ${factCode(consequence)} }`;
  const facts = factNames(emission, norm);
  const lack = `${unknownTest('value', compiled.representation)} && ${compiled.lack}`;
  const inConflict = local(emission, 'inConflict');
  const code = declareFunction(emission, `${definition.name.alias}Given`, type, [
    ...(conflict ? [
      declareTruth(emission, inConflict, compileAnswer(emission, conflict), 'Answer'),
      `if (${inConflict} !== ${rt('NO')}) return ${given}, undefined, undefined, ${rt('conflictNote')}(${inConflict}), ${facts});`,
    ] : []),
    `const value = ${openValue(emission, definition, compiled)};`,
    `return ${given}, ${resultValue(emission, 'value', definition, compiled.representation)}, ${showCode(emission, 'value', definition.type, compiled.representation)}, ${lack}, ${facts});`,
  ]).call;
  return { type, code: settledBy(emission, 'settledGiven', code, trialOf(emission, definition, type, code)) };
}
