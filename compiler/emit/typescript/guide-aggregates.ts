/** The aggregates of a rule as its guide lists them: a function each that gives the entries of the list one by one, with what the aggregate makes of them. */
import type { Expression, ProgramField } from '../../ir/program.ts';
import { loopOf } from './aggregates.ts';
import { inputFunction, local, preludeOf, type Emission } from './emission.ts';
import { compileExact, liftCode } from './exact.ts';
import { elementOf, sequenceFields, type Loop } from './folds.ts';
import { reachOf } from './guide-facts.ts';
import { compileAnswer, notesOf } from './lacks.ts';
import { expandedMeaning, meaningOf } from './meaning.ts';
import { literal } from './names.ts';
import { visitExpression, type Item } from './program-index.ts';
import { unknownTest } from './representation.ts';
import { showCode } from './shown-values.ts';
import { elementSlot, presenceSlot } from './slots.ts';

type Aggregate = Extract<Expression, { op: 'aggregate' }>;

/** Fields that identify an entry besides those that the aggregate reads: more of them would make a long line. */
const MOST_FIELDS = 5;

/** Fields of the entry that are shown: those that it reads, and others of the program until there are enough, in the order of the record. */
function shownFields(emission: Emission, e: Aggregate): readonly ProgramField[] {
  const { element, condition, value } = e;
  if (element === null) return [];
  const read = new Set<string>();
  for (const part of [...sequenceFields(e), condition, value]) if (part) visitExpression(part, (inner) => void (inner.op === 'element' && read.add(emission.index.element(inner.record, inner.field).field.name.alias)));
  const { fields } = emission.index.elementRecord(element);
  const others = fields.filter((f) => !read.has(f.name.alias)).slice(0, Math.max(0, MOST_FIELDS - read.size));
  return fields.filter((f) => read.has(f.name.alias) || others.includes(f));
}

/** [alias, name, shown value] of a field; without its unit, which the name tells. */
function fieldCode(emission: Emission, record: string, field: ProgramField): string {
  const slot = elementSlot(emission, record, field.name.text);
  const shown = showCode(emission, slot.name, field.type.kind === 'number' ? { ...field.type, unit: null } : field.type, slot.representation);
  const pair = (code: string): string => `[${literal(field.name.alias)}, ${literal(field.name.text)}, ${code}]`;
  if (!field.optional) return pair(shown);
  const present = presenceSlot(emission, { op: 'element', record, field: field.name.text, type: field.type });
  return pair(`${emission.rt('showOptional')}(${present.name}, ${shown})`);
}

const isCompared = ({ operation }: Aggregate): boolean => operation === 'max' || operation === 'min';

/** What is added up or compared of an entry, exact; null where its answer says everything. */
function amountCode({ emission, entry, list }: Loop, e: Aggregate): string | null {
  if (e.value) return compileExact(emission, e.value);
  return isCompared(e) ? liftCode(emission, entry, elementOf(list)!) : null;
}

function answerCode({ emission }: Loop, e: Aggregate): string {
  const { condition, value } = e;
  const { rt } = emission;
  const placed = sequenceFields(e).map((field) => {
    const { name, representation } = elementSlot(emission, field.record, field.field);
    return `${rt('answer')}(${[`${unknownTest(name, representation)} ? ${rt('UNKNOWN')} : ${rt('YES')}`, ...new Set(notesOf(emission, field))].join(', ')})`;
  });
  const known = value === null ? [] : [`${rt('answer')}(${[`${local(emission, 'amount')} === undefined ? ${rt('UNKNOWN')} : ${rt('YES')}`, ...new Set(notesOf(emission, value))].join(', ')})`];
  const met = condition ? [compileAnswer(emission, condition)] : [];
  const both = [...met, ...known, ...placed];
  return both.length === 0 ? rt('YES') : both.length === 1 ? both[0]! : `${rt('allAnswers')}(${both.join(', ')})`;
}

function aggregateCode(outer: Emission, e: Aggregate): string {
  const loop = loopOf(outer, e);
  const { emission, list, entry } = loop;
  const { ts, rtType } = emission;
  const amount = amountCode(loop, e);
  const answer = answerCode(loop, e);
  const fields = e.element === null ? [] : shownFields(emission, e).map((field) => fieldCode(emission, e.element!, field));
  const element = elementOf(list);
  const own = element && e.list.op === 'fact' && e.list.type.kind === 'list' ? [`['value', '', ${showCode(emission, entry, e.list.type.element, element)}]`] : [];
  const named = local(emission, 'amount');
  const inner = [
    ...(amount === null ? [] : [`const ${named} = ${amount};`]),
    `return { answer: ${answer}, values: [${[...fields, ...own].join(', ')}]${isCompared(e) || e.written?.value ? `, amount: ${named}` : ''} };`,
  ];
  const body = [`return ${list.name}?.map((${entry})${ts(`: ${rtType('GuideEntry')}`)} => {`, ...[...preludeOf(emission, inner.join('\n')), ...inner].map((line) => `  ${line}`), '});'];
  return `{ words: ${literal(meaningOf(e))}, list: ${literal(list.missing!)}, operation: ${literal(e.operation)},\n  ${inputFunction(outer, 'entries', `readonly ${rtType('GuideEntry')}[] | undefined`, body)} }`;
}

/** Does it say something about single entries? A rank does not, nor does the count of all. */
const looksAtEntries = ({ operation, condition, value, element }: Aggregate): boolean => operation !== 'rank' && (condition !== null || value !== null || (operation !== 'count' && element === null));

/** Code of the aggregates of an item, of the definitions that it reads, and of the items that it requires; each once. */
export function guideAggregates(emission: Emission, item: Item): string[] {
  const found = new Map<string, Aggregate>();
  for (const expression of reachOf(emission, item).expressions) {
    visitExpression(expression, (e) => void (e.op === 'aggregate' && looksAtEntries(e) && !found.has(expandedMeaning(e)) && found.set(expandedMeaning(e), e)));
  }
  return [...found.values()].map((e) => aggregateCode(emission, e));
}
