/**
 * How well the provision is known that the words around a citation are about: `npx tsx bench/cited.ts [FOLDERS…]`; `--write` learns the weights anew and writes them. Cites are read
 * from the regulations of `../shared/corpus` and from the texts of the folders given; what is cited is taken to be right. A third of the texts is judged by weights of the others:
 * false alarms as they stand, and how many would be found if the provision (or item) in front of it or behind it were cited.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../compiler/drift/documents.ts';
import { foundBy, referencesOf } from '../compiler/drift/text/citations.ts';
import { hintsOf, otherPlace, placesOf, wordsAround, type CitedPlace, type Places } from '../compiler/drift/text/cited-match.ts';
import { isOneOfSeveral, wordsOf } from '../compiler/drift/text/cited-places.ts';
import { OF_ITEMS, OF_PROVISIONS } from '../compiler/drift/text/cited-weights.ts';
import { sharesOf } from '../compiler/drift/text/told-match.ts';
import { indexElements } from '../compiler/model/index-elements.ts';
import { isProvision, type Element } from '../compiler/model/regulation.ts';
import type { RegulationVersion } from '../compiler/model/version.ts';
import { isFound, subtree } from '../compiler/resolve/find-element.ts';
import { ROOT } from './common/bundled.ts';

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

const [STEPS, RATE, MOMENTUM, DECAY] = [300, 0.3, 0.9, 0.001];
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Gradient ascent on the likelihood of what is cited. */
function learn(all: readonly Cited[], size: number): number[] {
  const choices = all.map((one) => ({ to: one.to, own: one.own, hints: hintsOf(wordsAround(one.line, one.start, one.end), one.places, one.isItem ? '' : one.line.slice(one.start, one.end).match(/第[^條點]+[條點](?:之[一二三四五六七八九十]+)?/)?.[0] ?? '', one.own) }));
  const [weights, speed] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size).fill(0);
    for (const { to, own, hints } of choices) {
      const likely = sharesOf(hints.map((hint, i) => (i === own ? -Infinity : dot(weights, hint))));
      hints.forEach((hint, i) => hint.forEach((value, k) => (slope[k]! += (Number(i === to) - likely[i]!) * value)));
    }
    slope.forEach((value, k) => {
      speed[k] = MOMENTUM * speed[k]! + value / choices.length - DECAY * weights[k]!;
      weights[k]! += RATE * speed[k];
    });
  }
  return weights.map((value) => Number(value.toFixed(2)));
}

const THIRDS = 3;
const folders = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const texts = [...corpusTexts().map((text) => ({ name: 'text.txt', bytes: new TextEncoder().encode(text) })), ...folders.flatMap(filesIn).map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(file)) }))];
const all = texts.flatMap((file, number) => readFile(file).texts.flatMap(({ version }) => citedIn(version, number)));
const learnt = [false, true].map((isItem) => {
  const own = all.filter((one) => one.isItem === isItem);
  const size = (isItem ? OF_ITEMS : OF_PROVISIONS).length;
  let [alarms, found, moved] = [0, 0, 0];
  for (let third = 0; third < THIRDS; third++) {
    const weights = learn(own.filter(({ text }) => text % THIRDS !== third), size);
    for (const one of own.filter(({ text }) => text % THIRDS === third)) {
      alarms += Number(otherPlace(one, one.places, isItem, weights) !== null);
      for (const to of [one.to - 1, one.to + 1].filter((place) => place >= 0 && place < one.places.texts.length && place !== one.own)) {
        moved++;
        found += Number(otherPlace({ ...one, to }, one.places, isItem, weights) !== null);
      }
    }
  }
  console.log(`${isItem ? 'items' : 'provisions'}: ${own.length} cited, ${alarms} false alarms; ${found} of ${moved} found where the one beside it is cited`);
  return learn(own, size);
});
if (process.argv.includes('--write')) {
  const file = join(ROOT, 'compiler/drift/text/cited-weights.ts');
  const [head] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${head}\nexport const OF_PROVISIONS: readonly number[] = [${learnt[0]!.join(', ')}];\nexport const OF_ITEMS: readonly number[] = [${learnt[1]!.join(', ')}];\n`);
}
