/** The name that a regulation had before: 原名稱：慰助金設置要點 in its history, 原名稱為「助學金設置要點」 in a letter. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { Source } from '../../lang/source.ts';
import { foldedKey } from '../compare/fold.ts';
import { overlap } from './differences.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import type { Roles } from './sort-documents.ts';
import { within } from './text/history.ts';
import { bareName } from './text/names.ts';

const KIND = '(?:要點|辦法|規則|須知|準則|細則|規程|學則|守則|簡則|規範|規定|原則|章程|標準)';
const NAME = `([\\u4e00-\\u9fff（）()、]{3,40}?${KIND})(?=[」』》）)，。；\\s]|$|更|改|修|，)`;
const OPEN = '[「『《]?';
/** 原名稱：…, 前身為…, 原為「…」, 舊稱「…」 */
const WAS = new RegExp(`(?:(?:原|舊)(?:有)?名稱?|原稱|舊稱|前身)(?:為|係|是|稱|即|[：:])*[\\s　]*${OPEN}${NAME}|原(?:為|係|稱|訂(?:定)?)[「『《]${NAME}`, 'g');
/** 由「…」更名為「…」, 「…」修正名稱為「…」 */
const BECAME = new RegExp(`[「『《]${NAME}[」』》](?:[^，。；「]{0,8})(?:更名|改名|改稱|名稱修[正訂]|修[正訂]名稱|修[正訂])為[「『《]`, 'g');
/** 訂定「…」 in the first line of a history, where a later one gives another name. */
const MADE = new RegExp(`(?:訂定|制定|通過)(?:本校)?[「『《]${NAME}`, 'g');
const RENAMED = /修[正訂][^，。；]{0,6}名稱|名稱[^，。；]{0,4}修[正訂]|更名|改名/;

interface Former {
  readonly name: string;
  readonly place: Label;
}

function formerIn(line: string, source: Source, patterns: readonly RegExp[]): Former[] {
  return patterns.flatMap((pattern) => matchesOf(pattern, line).flatMap((match): Former[] => {
    const name = match.slice(1).find((one) => one !== undefined);
    if (name === undefined) return [];
    const at = line.indexOf(name, match.index);
    return [{ name: bareName(name), place: within(placeOfWords(line, [source]), line, { at, end: at + name.length }) }];
  }));
}

/** So alike are two former names of which one is wrong; a regulation may have had several. */
const ALIKE = 0.4;
const isOne = (a: string, b: string): boolean => foldedKey(a) === foldedKey(b) || a.endsWith(b) || b.endsWith(a);

/** What papers, overviews and explanations call the former name, against the history of the one regulation. */
export function checkFormerNames(documents: readonly ReadDocument[], { draft, base }: Pick<Roles, 'draft' | 'base'>, report: Report): void {
  const versions = [draft?.version ?? [], base ?? []].flat();
  const known = versions.flatMap(({ text: { history }, source }) => history.flatMap((line, i) => formerIn(line, source, i === 0 && history.slice(1).some((later) => RENAMED.test(later)) ? [WAS, BECAME, MADE] : [WAS, BECAME])));
  const titles = versions.map(({ text: { title } }) => bareName(title));
  const former = known.filter(({ name }) => !titles.some((title) => isOne(title, name)));
  if (former.length === 0) return;
  for (const { paper, overviews, tables, source } of documents) {
    const lines = [...paper.flatMap(({ text, table }) => (table === null ? [text] : [])), ...overviews.flatMap((one) => one.lines), ...tables.flatMap(({ rows }) => rows.flatMap(({ explanation }) => explanation))];
    for (const one of lines.flatMap((line) => formerIn(line, source, [WAS, BECAME]))) {
      if ([...former.map(({ name }) => name), ...titles].some((name) => isOne(name, one.name))) continue;
      const other = former.find(({ name }) => overlap(name, one.name) >= ALIKE);
      if (other) report(diagnose('FG3022', { name: one.name, other: other.name }, one.place, { related: [{ ...other.place, note: { zh: `這裡寫「${other.name}」`, en: `here it is ${other.name}` } }] }));
    }
  }
}
