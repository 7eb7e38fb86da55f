/**
 * Where articles came from: of the official reasons that name the former number of their article (本條由原條文第九條移列, 條次變更，本條為原條文
 * 第五條移列), how many are of the provision that the alignment of the two versions takes for the source. The misses are listed.
 * Run: npx tsx bench/moved.ts [--json]; it reads ../shared/corpus.
 */
import { existsSync, readFileSync } from 'node:fs';
import { align } from '../compiler/compare/align.ts';
import { importFile } from '../compiler/import/index.ts';
import { isProvision, type RegulationText } from '../compiler/model/regulation.ts';
import { parseNumeral } from '../lang/numerals.ts';
import { machine, wantsJson } from './common/measure.ts';

const RECORDS = new URL('../../shared/corpus/version_pairs.jsonl', import.meta.url);

interface Part {
  readonly kind: 'heading' | 'article';
  readonly no?: string;
  readonly text: string;
}
interface Versions {
  readonly title: string;
  readonly old: readonly Part[];
  readonly new: readonly Part[];
  /** By the number of the article in the new version. */
  readonly reasons: Readonly<Record<string, string>>;
}
interface Miss {
  readonly title: string;
  readonly article: string;
  readonly reason: string;
  readonly named: string;
  /** Our source; null where the article is new to us. */
  readonly found: string | null;
}

const NUMBER = '第[一二三四五六七八九十百零]+條(?:之[一二三四五六七八九十]+)?';
/** The whole article, not one 項 of it, in the first sentence or in the one behind 條次變更. */
const NAMED = new RegExp(`^(?:一、)?(?:條次變更[，。])?(?:本條)?(?:係|為)?由?(?:原|現行)(?:條文|法)(${NUMBER})(?:規定)?，?(?:條次變更|移列)`, 'u');

/** 第五條之一 → "5-1" */
function idOf(label: string): string {
  const [, main = '', sub] = /第(.+?)條(?:之(.+))?/u.exec(label) ?? [];
  return [main, ...(sub === undefined ? [] : [sub])].map((numeral) => parseNumeral(numeral)).join('-');
}

/** As a file in which every article begins a line with its number; the lines of its 項 are indented. */
function versionOf(title: string, parts: readonly Part[]): RegulationText {
  const lines = parts.map(({ kind, no, text }) => (kind === 'heading' ? text.trim() : `${no ?? ''}　${text.trimStart()}`));
  return importFile({ name: 'version.txt', bytes: new TextEncoder().encode(`${[title, ...lines].join('\n')}\n`) }).regulation;
}

/** The number of each new article's source, by its own number. */
function sourcesOf(current: RegulationText, amended: RegulationText): Map<string, string> {
  const { pairs, moved = [], taken = [] } = align(current, amended);
  // 第五章 is no article
  const numbers = (text: RegulationText): Map<string, string> => new Map(text.body.filter(isProvision).map(({ id, number }) => [id, number?.join('-') ?? '']));
  const [olds, news] = [numbers(current), numbers(amended)];
  return new Map([...pairs, ...moved, ...taken].flatMap((pair) => (news.has(pair.amended) ? [[news.get(pair.amended)!, olds.get(pair.current)!] as const] : [])));
}

const isThere = existsSync(RECORDS);
const records = isThere ? readFileSync(RECORDS, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Versions) : [];
const misses: Miss[] = [];
let [reasons, total] = [0, 0];
for (const record of records) {
  reasons += Object.keys(record.reasons).length;
  const named = Object.entries(record.reasons).flatMap(([article, reason]) => {
    const source = NAMED.exec(reason.replace(/[\s\u3000]/gu, ''))?.[1];
    return source === undefined ? [] : [{ article, reason: reason.trim().split('\n')[0]!, source }];
  });
  if (named.length === 0) continue;
  total += named.length;
  const sources = sourcesOf(versionOf(record.title, record.old), versionOf(record.title, record.new));
  for (const { article, reason, source } of named) {
    const found = sources.get(idOf(article)) ?? null;
    if (found !== idOf(source)) misses.push({ title: record.title, article, reason, named: idOf(source), found });
  }
}
const found = total - misses.length;

if (wantsJson()) console.log(JSON.stringify({ bench: 'moved', machine: machine(), versions: records.length, reasons, total, found, misses }, null, 2));
else if (!isThere) console.log('nothing to count: ../shared/corpus/version_pairs.jsonl is not there');
else {
  console.log(`${found} of ${total} sources that official reasons name (${records.length} pairs of versions, ${reasons} reasons)`);
  for (const { title, article, reason, named, found: ours } of misses) console.log(`${title} ${article}: ${ours ?? 'new'}, not ${named}: ${reason.slice(0, 80)}`);
}
