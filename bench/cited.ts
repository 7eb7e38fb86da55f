/**
 * How well the provision is known that the words around a citation are about: `npx tsx bench/cited.ts [--json] [--steps 300] [FOLDERS…]`; `--write` learns the weights anew and writes them. Cites are read
 * from the regulations of `../shared/corpus`, from those in `told/` and from the texts of the folders given; what is cited is taken to be right. A third of the texts is judged by weights of the others:
 * false alarms as they stand, and how many would be found if the provision (or item) in front of it or behind it were cited.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../compiler/drift/documents.ts';
import { foundBy, referencesOf } from '../compiler/drift/text/citations.ts';
import { hintsOf, otherPlace, placesOf, wordsAround, type CitedPlace, type Places } from '../compiler/drift/text/cited-match.ts';
import { isOneOfSeveral, wordsOf } from '../compiler/drift/text/cited-places.ts';
import { OF_ITEMS, OF_PROVISIONS } from '../compiler/drift/text/cited-weights.ts';
import { indexElements } from '../compiler/model/index-elements.ts';
import { isProvision, type Element } from '../compiler/model/regulation.ts';
import type { RegulationVersion } from '../compiler/model/version.ts';
import { isFound, subtree } from '../compiler/resolve/find-element.ts';
import { ROOT } from './common/bundled.ts';
import { learn, type Choice } from './common/choices.ts';
import { countOption, machine, wantsJson } from './common/measure.ts';

interface Cited extends CitedPlace {
  readonly text: number;
  readonly places: Places;
  readonly isItem: boolean;
}

function citedIn(version: RegulationVersion, number: number): Cited[] {
  const { text } = version;
  const provisions = text.body.filter(isProvision);
  const all = placesOf(provisions.map(wordsOf));
  const { parents } = indexElements(text);
  return referencesOf({ version, others: new Map(), historyPlace: () => ({ source: version.source, span: { start: 0, end: 0 } }) }).flatMap((reference): Cited[] => {
    const { citation: { kind, span: { start, end }, steps }, element, provision, foreign, follows } = reference;
    const found = kind === 'own' && !foreign && !follows && !isOneOfSeveral(element.text, start, end) ? foundBy(text, reference) : null;
    if (!found || !isFound(found)) return [];
    const said = { line: element.text, start, end, text: number };
    let cited: Element | undefined = found.element;
    const parent = parents.get(cited.id);
    const items: readonly Element[] = parent && cited.number && !isProvision(cited) ? parent.children.filter(({ level, number: own }) => level === found.element.level && own) : [];
    const ofItems: Cited[] = items.length > 1 ? [{ ...said, isItem: true, to: items.indexOf(found.element), own: items.findIndex((one) => subtree(one).includes(element)), places: placesOf(items.map(wordsOf)) }] : [];
    while (cited && !isProvision(cited)) cited = parents.get(cited.id);
    return [...ofItems, ...(cited && steps[0]?.kind === 'provision' && cited !== provision ? [{ ...said, isItem: false, to: provisions.indexOf(cited), own: provisions.indexOf(provision), places: all }] : [])];
  });
}

const FILE = /\.(?:docx|odt|html|md|txt)$/;
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? filesIn(join(folder, one.name)) : FILE.test(one.name) ? [join(folder, one.name)] : []));
}

const CORPUS = join(ROOT, '../shared/corpus');
/** The later text of every pair of the corpus, as it would be pasted. */
function corpusTexts(): string[] {
  const files = ['version_pairs.jsonl', 'moj_edu_pairs.jsonl'].map((name) => join(CORPUS, name)).filter(existsSync);
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { title, new: entries } = JSON.parse(line) as { title: string; new: Record<string, string>[] };
    return `${title}\n${entries.map((one) => one['編章節'] ?? (one['kind'] === 'heading' ? one['text'] : one['no'] ? `${one['no']}　${one['text']!.trim()}` : `${one['條號']!.replace(/\s/g, '')}　${one['條文內容']!.trim()}`)).join('\n')}\n`;
  }));
}

const STEPS = countOption('--steps', 300);
/** The choice that a citation makes. */
function choiceOf({ text, line, start, end, to, own, places, isItem }: Cited): Choice {
  const citation = isItem ? '' : (/第[^條點]+[條點](?:之[一二三四五六七八九十]+)?/.exec(line.slice(start, end))?.[0] ?? '');
  const hints = hintsOf(wordsAround(line, start, end), places, citation, own);
  return { folder: text, isTold: true, none: null, rules: hints.flatMap((one, i) => (i === own ? [] : [{ hints: one, isSame: i === to }])) };
}

const learnt = (all: readonly Cited[], size: number): number[] => learn(all.map(choiceOf), STEPS, { rule: Array.from({ length: size }, (_, i) => String(i)), none: [] }).rule.map((value) => Number(value.toFixed(2)));

const THIRDS = 3;
const folders = process.argv.slice(2).filter((one, i, all) => !one.startsWith('--') && all[i - 1] !== '--steps');
const told = ['folders', 'senses'].flatMap((name) => readFileSync(join(ROOT, `bench/told/${name}.jsonl`), 'utf8').trim().split('\n')).flatMap((line) => Object.entries((JSON.parse(line) as { files: Record<string, string> }).files));
const pasted = (name: string, text: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new TextEncoder().encode(text) });
const texts = [...corpusTexts().map((text) => pasted('text.txt', text)), ...told.map(([name, text]) => pasted(name, text)), ...folders.flatMap(filesIn).map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(file)) }))];
const all = texts.flatMap((file, number) => readFile(file).texts.flatMap(({ version }) => citedIn(version, number)));

function judged(isItem: boolean): { cited: number; alarms: number; moved: number; found: number; weights: number[] } {
  const own = all.filter((one) => one.isItem === isItem);
  const size = (isItem ? OF_ITEMS : OF_PROVISIONS).length;
  const counts = { cited: own.length, alarms: 0, moved: 0, found: 0 };
  for (let third = 0; third < THIRDS; third++) {
    const weights = learnt(own.filter(({ text }) => text % THIRDS !== third), size);
    for (const one of own.filter(({ text }) => text % THIRDS === third)) {
      counts.alarms += Number(otherPlace(one, one.places, isItem, weights) !== null);
      for (const to of [one.to - 1, one.to + 1].filter((place) => place >= 0 && place < one.places.texts.length && place !== one.own)) {
        counts.moved++;
        counts.found += Number(otherPlace({ ...one, to }, one.places, isItem, weights) !== null);
      }
    }
  }
  return { ...counts, weights: learnt(own, size) };
}

const { weights: ofProvisions, ...provisions } = judged(false);
const { weights: ofItems, ...items } = judged(true);
if (process.argv.includes('--write')) {
  const file = join(ROOT, 'compiler/drift/text/cited-weights.ts');
  const [head] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${head}\nexport const OF_PROVISIONS: readonly number[] = [${ofProvisions.join(', ')}];\nexport const OF_ITEMS: readonly number[] = [${ofItems.join(', ')}];\n`);
}
const shown = ({ cited, alarms, moved, found }: Omit<ReturnType<typeof judged>, 'weights'>): string => `${cited} cited, ${alarms} false alarms; ${found} of ${moved} found where the one beside it is cited`;
console.log(wantsJson() ? JSON.stringify({ bench: 'cited', machine: machine(), provisions, items }) : `provisions: ${shown(provisions)}\nitems: ${shown(items)}`);
