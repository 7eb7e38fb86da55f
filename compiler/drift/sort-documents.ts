/** Which of the tables and texts belong to one amendment, and what each of them is. */
import { foldedKey } from '../compare/fold.ts';
import type { ComparisonTable } from '../import/table.ts';
import type { RegulationVersion } from '../model/version.ts';
import { twinOf } from './check-table.ts';
import { comparePart, overlap } from './differences.ts';
import type { ReadDocument, ReadText } from './documents.ts';
import { soundsLike } from './text/names.ts';

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

/** Papers with one table are about it; of those with several each table has the texts of its own regulation. */
export function sortDocuments(documents: readonly ReadDocument[], given: RegulationVersion | null): Roles[] {
  const tables = documents.flatMap((d) => d.tables);
  const texts = documents.flatMap((d) => d.texts);
  const groups = piecesOfTables(tables);
  if (groups.length < 2) {
    const table = groups[0] ? joined(groups[0]) : null;
    return [{ table, tables: groups[0] ?? [], ...sortTexts(texts, table, given) }];
  }
  const joint = groups.map(joined);
  const owners = texts.map((text) => ownerOf(text, joint));
  return groups.map((pieces, i) => {
    const table = joint[i]!;
    return { table, tables: pieces, ...sortTexts(texts.filter((_, k) => owners[k] === table), table, given && isSameName(given.text.title, table.title.regulation) ? given : null) };
  });
}

/** The table about a text: that with its name, otherwise that of which it holds most cells. */
function ownerOf(text: ReadText, tables: readonly ComparisonTable[]): ComparisonTable | null {
  const named = tables.find(({ title }) => title.regulation !== '' && isSameName(text.version.text.title, title.regulation));
  if (named) return named;
  const held = tables.map((table) => likeness(text, table, 'amended') + likeness(text, table, 'current'));
  const most = Math.max(...held);
  return most > 0 ? tables[held.indexOf(most)]! : null;
}

/** Tables of one document about one regulation are pieces of one table. */
export function piecesOfTables(tables: readonly ComparisonTable[]): ComparisonTable[][] {
  const groups: ComparisonTable[][] = [];
  for (const table of tables) {
    const own = groups.find(([first]) => first!.source === table.source && table.title.regulation !== '' && foldedKey(first!.title.regulation) === foldedKey(table.title.regulation));
    if (own) own.push(table);
    else groups.push([table]);
  }
  return groups;
}

export const joined = ([first, ...others]: readonly ComparisonTable[]): ComparisonTable => ({ ...first!, rows: [first!, ...others].flatMap(({ rows }) => rows) });

/** 學生選課要點 and 國立某某大學學生選課要點: no institution has a name of one character. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [foldedKey(a), foldedKey(b)];
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

