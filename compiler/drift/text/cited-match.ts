/**
 * Which provision words are about that cite one: 依第九條規定，抵免達八十學分以上者 is said of what stands in 第九條. A choice between all provisions by the words around the
 * citation; how much each hint says is learnt (`bench/cited.ts`) from regulations and papers that cite rightly.
 */
import { matchesOf } from '../../../lang/matches.ts';
import { OF_ITEMS, OF_PROVISIONS } from './cited-weights.ts';
import { sharesOf } from './told-match.ts';

/** The words in front of a citation, those that it describes its place by, and the rest of the sentence. */
export type AroundCitation = readonly [before: string, attached: string, behind: string];

const CITATION = /第\s*[0-9０-９一二三四五六七八九十百]{1,4}\s*[條點項款目](?:之[一二三四五六七八九十]{1,2})?/g;
const LEADS_ON = /^(?:[、及或與至]?第[^，。；]{1,6}[條點項款目](?:之[一二三四五六七八九十])?)*(?:規定|所定|所稱|所列|所為|明定|序文|但書|前段|後段|之)*/;
const [LONGEST_ATTACHED, LONGEST_CLAUSE, LONGEST] = [16, 24, 60];

/** Of its own sentence, up to the citations beside it. （第九條） speaks of what is in front. */
export function wordsAround(line: string, start: number, end: number): AroundCitation {
  // …申請。（第九條）
  const inFront = /[^。；\n]*(?:[。；](?=[（(][^（()）]{0,6}$))?[^。；\n]*$/.exec(line.slice(0, start))![0];
  const last = matchesOf(CITATION, inFront).at(-1);
  const before = inFront.slice(last ? last.index + last[0].length : 0).slice(-LONGEST);
  const rest = /^[^。；\n]*/.exec(line.slice(end))![0].replace(LEADS_ON, '').split(CITATION)[0]!;
  if (/^\s*[）)]/.test(rest)) return [before.slice(0, -LONGEST_CLAUSE), before.slice(-LONGEST_CLAUSE), ''];
  // 依第九條規定，抵免達八十學分以上者
  if (/^[，：]/.test(rest)) return [before, rest.slice(1, 1 + LONGEST_CLAUSE), rest.slice(1 + LONGEST_CLAUSE, 1 + LONGEST_CLAUSE + LONGEST)];
  const edge = rest.search(/[，：、（）()「」]/);
  const cut = Math.min(edge < 0 ? rest.length : edge, LONGEST_ATTACHED);
  return [before, rest.slice(0, cut), rest.slice(cut, cut + LONGEST)];
}

/** Provisions, or the items of one list, by their words. */
export interface Places {
  readonly texts: readonly string[];
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

const HAN = /^[\u4e00-\u9fff]{2}$/;
const SAYS_NOTHING = /[之的及與或者並其應得不於為由依第條項款點目本在有以經自至即亦均各該等而且所前後中內外]/;
const pairsIn = (words: string): (string | null)[] => Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2)).map((pair) => (HAN.test(pair) ? pair : null));

/** Where each pair of characters stands. */
export function placesOf(texts: readonly string[]): Places {
  const byPair = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const pair of new Set(pairsIn(text))) {
      if (pair === null) continue;
      const places = byPair.get(pair);
      if (places) places.push(i);
      else byPair.set(pair, [i]);
    }
  });
  return { texts, byPair };
}

const [MOST_WEIGHT, WEIGHT_UNIT, LONGEST_RUN, RUN_UNIT, MOST_NUMBERS, TELLING] = [24, 6, 6, 3, 2, 2];
const NUMBER = /[0-9０-９][0-9０-９,，.]+|[一二三四五六七八九十百千萬]{2,}/g;
const NEAR_NUMBER = 30;

/** For each place what a piece of words has in common with it: which part, how much, the longest run, nothing at all, how much beside the place that has most. */
function sharedWith(words: string, { texts, byPair }: Places, own: number): number[][] {
  const size = texts.length;
  const [weights, runs, lastAt, longest] = [0, 0, -2, 0].map((value) => new Array<number>(size).fill(value)) as [number[], number[], number[], number[]];
  const seen = new Set<string>();
  let total = 0;
  pairsIn(words).forEach((pair, at) => {
    const places = pair === null ? undefined : byPair.get(pair);
    if (pair === null || !places) return;
    const weight = seen.has(pair) || SAYS_NOTHING.test(pair) ? 0 : Math.log((size + 1) / (places.length + 0.5));
    total += weight;
    for (const i of places) {
      weights[i]! += weight;
      runs[i] = lastAt[i] === at - 1 ? runs[i]! + 1 : 1;
      lastAt[i] = at;
      longest[i] = Math.max(longest[i]!, runs[i]!);
    }
    seen.add(pair);
  });
  if (own >= 0) weights[own] = 0;
  const most = Math.max(...weights);
  return texts.map((_, i) => [total > 0 ? weights[i]! / total : 0, Math.min(weights[i]!, MOST_WEIGHT) / WEIGHT_UNIT, Math.min(Math.max(longest[i]! - 1, 0), LONGEST_RUN) / RUN_UNIT, Number(weights[i] === 0 && total > TELLING), most > TELLING ? weights[i]! / most : 0]);
}

/** What speaks for each place, in the order of the weights. `citation`: its words, which a place may hold itself, "" where items are cited; `own`: the place that the citation stands in. */
export function hintsOf(around: AroundCitation, places: Places, citation: string, own: number): number[][] {
  const shared = around.map((words) => sharedWith(words, places, own));
  const numbers = new Set(matchesOf(NUMBER, `${around[0].slice(-NEAR_NUMBER)} ${around[1]} ${around[2]}`).map(([number]) => number));
  return places.texts.map((text, i) => [...shared.flatMap((hints) => hints[i]!), Math.min(MOST_NUMBERS, [...numbers].filter((number) => text.includes(number)).length), Number(citation !== '' && text.includes(citation))]);
}

/** A citation among the places that it may mean. */
export interface CitedPlace {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** The place that it stands in itself, which it does not mean; -1 for none. */
  readonly own: number;
}

/** How likely the place has to be, and how much more than the cited one (logarithms of odds). Long laws say alike things in many places. */
const SURE = { usual: [0.6, 4], long: [0.85, 4.5], item: [0.9, 5.5] } as const;
const LONG = 40;
/** What is said of the text as a whole. */
const OF_ALL = /修正時亦同|特?[訂制]定本|自[公發]布日?施行|[公發]布後[施實][行施]|通過後|用[詞語](?:，?其)?定義/;
const OTHERS = /^其他|依其他/;
const ATTACHED_PART = 5;
const [FEWEST, FEWEST_ITEMS, MOST_ITEMS, SHORTEST_WORD, MOST_PLACES] = [3, 2, 12, 3, 2];

const NO_WORD_AT_EDGE = /^(?:[之的及與或者於為由依在有以經自至亦均各該而後前中內]|規定|修正)+|(?:[之的及與或者其應得不於為由依在有以經自至亦均各該而後前時上下]|規定|修正|以上|以下)+$/g;
/** Words of the sentence that a place has and the cited one has not: the longest run. */
function wordsOnlyIn(around: readonly string[], there: string, here: string): string {
  const runs = around.flatMap((words) => words.match(/[\u4e00-\u9fff]+/g) ?? []).flatMap((run) => Array.from(run, (_, from) => {
    let to = from;
    while (to < run.length && there.includes(run.slice(from, to + 1))) to++;
    return run.slice(from, to);
  }));
  return runs.map((run) => run.replace(NO_WORD_AT_EDGE, '')).filter((run) => !here.includes(run)).sort((a, b) => b.length - a.length)[0] ?? '';
}

/** The place that the words are about where it surely is another one than the cited one; null otherwise. `isItem`: the places are the items of one list. */
export function otherPlace({ line, start, end, to, own }: CitedPlace, places: Places, isItem: boolean, weights = isItem ? OF_ITEMS : OF_PROVISIONS): { readonly place: number; readonly word: string } | null {
  const size = places.texts.length;
  if (size < (isItem ? FEWEST_ITEMS : FEWEST) || (isItem && size > MOST_ITEMS)) return null;
  const around = wordsAround(line, start, end);
  const citation = isItem ? '' : (line.slice(start, end).match(CITATION)?.[0] ?? '');
  const all = hintsOf(around, places, citation, own);
  const scores = all.map((hints, i) => (i === own ? -Infinity : hints.reduce((sum, hint, k) => sum + hint * weights[k]!, 0)));
  const likely = sharesOf(scores);
  const place = likely.indexOf(Math.max(...likely));
  const isLong = !isItem && size > LONG;
  const [sure, apart] = SURE[isItem ? 'item' : isLong ? 'long' : 'usual'];
  if (place === to || likely[place]! <= sure || scores[place]! - scores[to]! <= apart) return null;
  // what the citation itself is said to hold, the cited place has as well
  const [attachedThere, attachedHere] = [all[place]![ATTACHED_PART]!, all[to]![ATTACHED_PART]!];
  if (attachedHere > 0 && attachedHere >= attachedThere) return null;
  const [there, here] = [places.texts[place]!, places.texts[to]!];
  // what cites the cited place is about the same
  const isBeside = isItem ? OTHERS.test(there) : (citation !== '' && there.includes(citation)) || (place === to + 1 && /前[條點]/.test(there)) || (place === to - 1 && /次[條點]/.test(there)) || OF_ALL.test(there);
  const word = isBeside ? '' : wordsOnlyIn(isItem ? [around[1]] : isLong ? around.slice(1) : around, there, here);
  const tells = (said: string): boolean => said.length >= SHORTEST_WORD && places.texts.filter((text) => text.includes(said)).length <= (isItem ? 1 : MOST_PLACES);
  // the cited place has words of its own that no other one has
  return !tells(word) || tells(wordsOnlyIn(isItem ? [around[1]] : around, here, there)) ? null : { place, word };
}
