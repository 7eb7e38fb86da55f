/** The name of a regulation of the folder, told in another document with another kind (要點 for 辦法) or with one character changed. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { RegulationVersion } from '../model/version.ts';
import { printedLines } from '../model/regulation.ts';
import { isRegulation } from './check-told-inside.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { TELLS_APART } from './text/name-variants.ts';
import { bareName } from './text/names.ts';

const KINDS = '(?:要點|辦法|規則|須知|準則|細則|規程|條例|標準|規範|原則)';
const ENDS = new RegExp(`${KINDS}$`);
/** 依本校…辦法, 「…要點」: words that a name begins behind. */
const NAMED = new RegExp(`(?:依據?|按|照|依照|遵照|違反|符合|適用|訂定|修正|[「《：])(?:本校|本大學)?[「《]?([\\u4e00-\\u9fff、]{6,30}?${KINDS})(?=[（(」》，。；、第規之辦者\\s]|$)`, 'g');
/** Names that were, or are to be. */
const RENAMED = /更名|名稱|原名|改為|修正為|修訂為|廢止|另[訂定]|授權/;
const LEAST = 6;
/** A guide has a name of its own. */
const GUIDE = /(?:須知|注意事項|說明|指引|簡章)$/;

/** Is it the title but for its kind, or for one character of a longer name? */
function isNear(name: string, title: string): boolean {
  if (name.replace(ENDS, '') === title.replace(ENDS, '')) return true;
  if (name.length !== title.length || title.length < LEAST + 2) return false;
  const changed = [...name].filter((c, i) => c !== title[i]);
  return changed.length === 1 && !TELLS_APART.test(changed[0]! + [...title].find((c, i) => c !== name[i])!);
}

/** `versions`: the texts of the folder, whose titles are known and which may name others. */
export function checkNamesTold(documents: readonly ReadDocument[], versions: readonly RegulationVersion[], report: Report): void {
  const known = versions.filter(({ text: { title } }) => isRegulation(title) && !GUIDE.test(title) && bareName(title).length >= LEAST);
  const titles = new Set(known.map(({ text }) => bareName(text.title)));
  if (titles.size === 0) return;
  const own = known.flatMap(({ text }) => [...text.history, ...text.body.flatMap(printedLines)]).join('\n');
  for (const { lines, source, texts, tables } of documents) {
    if (tables.length > 0 || texts.some(({ version }) => known.includes(version))) continue;
    const said = new Set<string>();
    for (const { text: line } of lines) {
      if (RENAMED.test(line)) continue;
      for (const [, printed] of matchesOf(NAMED, line)) {
        const name = bareName(printed!);
        const version = titles.has(name) || said.has(name) || own.includes(name) ? undefined : known.find(({ text }) => isNear(name, bareName(text.title)));
        if (!version) continue;
        said.add(name);
        const title = bareName(version.text.title);
        report(diagnose('FG3022', { name, other: title }, placeOfWords(name, [source]), { related: [{ ...placeOfWords(version.text.title, [version.source]), note: { zh: `這裡寫「${title}」`, en: `here it is ${title}` } }] }));
      }
    }
  }
}
