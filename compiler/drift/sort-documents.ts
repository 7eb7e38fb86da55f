/** Which of the tables and texts belong to one amendment, and what each of them is. */
import { foldedKey } from '../compare/fold.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { isProvision, printedLines } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { twinOf } from './check-table.ts';
import { comparePart, overlap } from './differences.ts';
import type { JoinedTable } from './table-sources.ts';
import type { ReadDocument, ReadText } from './documents.ts';
import { bareName, soundsLike } from './text/names.ts';

/** The documents about one regulation. */
export interface Roles {
  /** All of its comparison table. */
  readonly table: ComparisonTable | null;
  /** The same in the pieces in which it is printed, each under its own title. */
  readonly tables: readonly ComparisonTable[];
  readonly draft: ReadText | null;
  /** The same draft in other files. */
  readonly copies: readonly ReadText[];
  readonly base: RegulationVersion | null;
}

/** The documents of each regulation: a table has the texts with its name or its words, and texts about no table are of one regulation when their names or their words are. */
export function sortDocuments(documents: readonly ReadDocument[], given: RegulationVersion | null): Roles[] {
  const texts = documents.flatMap((d) => d.texts);
  const groups = piecesOfTables(documents.flatMap((d) => d.tables));
  const joint = groups.map(joined);
  const owners = texts.map((text) => ownerOf(text, joint));
  const others = regulationsOf(texts.filter((_, k) => owners[k] === null));
  // what stands beside one table under another name and with other words may be its text all the same, when nothing else is
  const [only] = joint;
  const isForOnly = joint.length === 1 && others.length === 1 && !owners.includes(only!);
  const sorted = groups.map((pieces, i): Roles => {
    const table = joint[i]!;
    const own = isForOnly ? others[0]! : texts.filter((_, k) => owners[k] === table);
    return { table, tables: pieces, ...sortTexts(own, table, given && (groups.length === 1 || isSameName(given.text.title, table.title.regulation)) ? given : null) };
  });
  return [...sorted, ...(isForOnly ? [] : others.map((own): Roles => ({ table: null, tables: [], ...sortTexts(own, null, groups.length === 0 && others.length === 1 ? given : null) })))];
}

/** Texts in groups of one regulation each. */
function regulationsOf(texts: readonly ReadText[]): ReadText[][] {
  const groups: ReadText[][] = [];
  for (const text of texts) {
    const own = groups.find((group) => group.some((other) => isOfOne(text, other)));
    if (own) own.push(text);
    else groups.push([text]);
  }
  return groups;
}

/** So many of the provisions of two texts are the same, word for word, when one is the other amended; the last one is alike in many regulations. */
const SHARED = { share: 0.3, number: 2 };

function isOfOne({ version: one }: ReadText, { version: other }: ReadText): boolean {
  const [a, b] = [one.text.title, other.text.title];
  if (a === '' || b === '' || isSameName(a, b) || soundsLike(bareName(a), bareName(b))) return true;
  const [here, there] = [one, other].map(({ text }) => new Set(text.body.filter(isProvision).map(({ text, children }) => foldedKey(text + children.flatMap(printedLines).join('')))));
  const shared = [...here!].filter((words) => there!.has(words)).length;
  return shared >= SHARED.number && shared >= SHARED.share * Math.min(here!.size, there!.size);
}

/** The table about a text: that with its name, otherwise that of which it holds most cells. */
function ownerOf(text: ReadText, tables: readonly ComparisonTable[]): ComparisonTable | null {
  const named = tables.find(({ title }) => title.regulation !== '' && isSameName(text.version.text.title, title.regulation));
  if (named) return named;
  const held = tables.map((table) => likeness(text, table, 'amended') + likeness(text, table, 'current'));
  const most = Math.max(...held);
  return most > 0 ? tables[held.indexOf(most)]! : null;
}

/** Tables about one regulation are pieces of one table: those of one document, and those of several that have no row in common. */
export function piecesOfTables(tables: readonly ComparisonTable[]): ComparisonTable[][] {
  const groups: ComparisonTable[][] = [];
  for (const table of tables) {
    const own = groups.find((group) => isPieceOf(group, table));
    if (own) own.push(table);
    else groups.push([table]);
  }
  return groups;
}

function isPieceOf(group: readonly ComparisonTable[], { title, source, rows }: ComparisonTable): boolean {
  const first = group[0]!;
  if (title.regulation === '' || foldedKey(first.title.regulation) !== foldedKey(title.regulation)) return false;
  if (first.source === source) return true;
  const isSchool = [first.title.institution, title.institution].includes('') || first.title.institution === title.institution;
  const known = new Set(group.flatMap((table) => table.rows.flatMap(numbersOf)));
  return isSchool && known.size > 0 && rows.length > 0 && !rows.flatMap(numbersOf).some((number) => known.has(number));
}

/** Of either column, by themselves: what moves up takes the number of what stood there. */
const numbersOf = ({ amended, current }: ReadRow): string[] => [amended ? [`amended ${amended.level} ${amended.marker}`] : [], current ? [`current ${current.level} ${current.marker}`] : []].flat();

/** All pieces as one table. */
export function joined(pieces: readonly ComparisonTable[]): ComparisonTable | JoinedTable {
  const first = pieces[0]!;
  const rows = pieces.flatMap((piece) => piece.rows);
  const sources = [...new Set(pieces.map(({ source }) => source))];
  return sources.length === 1 ? { ...first, rows } : { ...first, rows, sources, sourceOf: new Map(pieces.flatMap((piece) => piece.rows.map((row) => [row, piece.source] as const))) };
}

/** 學生選課要點 and 國立某某大學學生選課要點: no institution has a name of one character. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [foldedKey(a), foldedKey(b)];
  // 國立某某大學學則: a name of two characters is one with its school only
  if (one !== other && [one, other].some((name) => name.length === 2) && /大學|學院/.test(one + other)) return foldedKey(bareName(a)) === foldedKey(bareName(b));
  return one === other || (Math.min(one.length, other.length) >= 4 && Math.abs(one.length - other.length) > 1 && (one.endsWith(other) || other.endsWith(one)));
}

/** So alike are two names of one regulation. */
const ALIKE_NAMES = 0.75;
/** Two names without their institutions that are probably meant to be one. */
export const isLikeName = (a: string, b: string): boolean => soundsLike(a, b) || overlap(a, b) >= ALIKE_NAMES;

/** Which text is the draft: the one that says so, otherwise the one that agrees with the amended column; of two that say nothing, the second. */
function sortTexts(texts: readonly ReadText[], table: ComparisonTable | null, given: RegulationVersion | null): Pick<Roles, 'draft' | 'copies' | 'base'> {
  const said = texts.filter((text) => text.isDraft);
  const copiesOf = (draft: ReadText): ReadText[] => said.filter((text) => text !== draft && isSameName(text.version.text.title, draft.version.text.title));
  if (given) {
    const draft = said[0] ?? texts[0] ?? null;
    return { base: given, draft, copies: draft ? copiesOf(draft) : [] };
  }
  if (texts.length >= 2) {
    const draft = said.length === 1 ? said[0]! : (moreLikeAmended(said.length === 0 ? texts : said, table) ?? said[0] ?? texts[1]!);
    const base = texts.find((text) => text !== draft && !text.isDraft);
    // two drafts with nothing that they amend: what one says against the other is told as of any two texts
    return base ? { draft, copies: copiesOf(draft), base: base.version } : { draft, copies: [], base: texts.find((text) => text !== draft)!.version };
  }
  const [only] = texts;
  if (!only) return { draft: null, copies: [], base: null };
  const isDraft = only.isDraft || (table !== null && (likeness(only, table, 'amended') > likeness(only, table, 'current')));
  return { draft: isDraft ? only : null, copies: [], base: isDraft ? null : only.version };
}

const moreLikeAmended = (texts: readonly ReadText[], table: ComparisonTable | null): ReadText | null => {
  if (!table) return null;
  const scores = texts.map((text) => likeness(text, table, 'amended') - likeness(text, table, 'current'));
  const best = Math.max(...scores);
  return scores.filter((score) => score === best).length === 1 ? texts[scores.indexOf(best)]! : null;
};

/** How many cells of a column stand in a text word for word. */
const likeness = ({ version }: ReadText, table: ComparisonTable, column: 'amended' | 'current'): number =>
  table.rows.filter((row) => {
    const cell = row[column];
    const twin = cell && twinOf(version, cell);
    return cell && twin && comparePart(cell, twin) === null;
  }).length;

