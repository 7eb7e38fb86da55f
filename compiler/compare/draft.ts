/** Drafted explanations: what the difference shows, in the words of official tables. An author confirms or replaces them. */
import type { Element } from '../model/regulation.ts';
import type { ExplainInput } from './explain.ts';
import { foldedKey } from './fold.ts';
import { pairChildren, sameElement, type InnerPair } from './inner.ts';
import { relatedStatements } from './draft-related.ts';
import { said, sentencesFor, showAddress, type InnerAddress, type Statement } from './draft-places.ts';
import { ownChange } from './draft-words.ts';
import { innerLabel, nameOf, OPENING, paragraphs, paragraphsOf, type Step } from './labels.ts';
import { contentOf } from './similarity.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Statements for a row without author's words; empty where the stock words say all there is to say. */
export function draftStatements(input: ExplainInput): string[] {
  const { kind, current, amended, related: { elsewhere } } = input;
  if (kind === 'title') return ['法規名稱修正。'];
  const others = relatedStatements(input);
  if ((kind !== 'amended' && kind !== 'renumberedAmended') || !current || !amended) return others;
  // 第三條（刪除）
  if (contentOf(current).vacant) return [...others, `本${input.style}原已刪除，重行增訂。`];
  if (amended.level === 'annex') return annexStatements(current, amended, elsewhere);
  const caption = foldedKey(current.caption ?? '') === foldedKey(amended.caption ?? '') ? [] : ['條文標題修正。'];
  const pairs = pairChildren(current, amended);
  const single = paragraphsOf(amended).length <= 1 && paragraphsOf(current).length <= 1;
  const own = single ? soleParagraph(pairs).flatMap((pair) => changes(pair, [], null, null, elsewhere)) : paragraphStatements(current, amended, pairs, elsewhere);
  const found = [...others, ...caption, ...sentencesFor(own, `本${input.style}`)];
  return found.length > 0 ? found : ['酌作項款調整。'];
}

/** The only 項 continues the only 項, whatever became of its words. */
function soleParagraph(pairs: readonly InnerPair[]): readonly InnerPair[] {
  const current = pairs.find((pair) => !pair.amended && pair.current?.level === 'paragraph')?.current;
  const amended = pairs.find((pair) => !pair.current && pair.amended?.level === 'paragraph')?.amended;
  return current && amended ? [{ current, amended }, ...pairs.filter((pair) => pair.current !== current && pair.amended !== amended)] : pairs;
}

const FEW = 3;

/** An annex has no 項: what became what where that is short, otherwise that it changed. */
function annexStatements(current: Element, amended: Element, elsewhere: Whereabouts): string[] {
  const pairs = pairChildren(current, amended).filter(({ current: a, amended: b }) => !a || !b || !sameElement(a, b));
  const found = pairs.every(({ current: a, amended: b }) => a && b && !a.cells && !b.cells) ? pairs.flatMap((pair) => changes(pair, [], null, null, elsewhere)) : [];
  return found.length > 0 && found.length <= FEW && found.every(({ kind }) => kind !== 'rewritten') ? sentencesFor(found, '') : ['內容修正。'];
}

/** 第一項及第三項未修正。增訂第二項。現行第二項移列為第三項，內容未修正。 */
function paragraphStatements(current: Element, amended: Element, pairs: readonly InnerPair[], elsewhere: Whereabouts): Statement[] {
  const [olds, news] = [paragraphsOf(current), paragraphsOf(amended)];
  const names = new Set([nameOf(current), nameOf(amended)].filter((name) => name !== null) as (Element | null)[]);
  const unchanged: number[] = [];
  const added: number[] = [];
  const removed: number[] = [];
  const moved: [number, number][] = [];
  const gone = new Map<string, number[]>();
  const others: Statement[] = [];
  for (const pair of pairs) {
    if ((pair.amended ?? pair.current)?.level === 'table') { others.push(...tableStatements(pair)); continue; }
    if (names.has(pair.current) || names.has(pair.amended)) { others.push(...nameStatements(pair)); continue; }
    const from = olds.indexOf(pair.current as Element) + 1;
    const to = news.indexOf(pair.amended as Element) + 1;
    const place = elsewhere.get(pair.current as Element);
    if (place) gone.set(place.name, [...(gone.get(place.name) ?? []), from]);
    else if (!pair.current && !elsewhere.has(pair.amended as Element)) added.push(to);
    else if (!pair.amended) removed.push(from);
    else if (!pair.current || !sameElement(pair.current, pair.amended)) others.push(...changes(pair, [], paragraph(from), paragraph(to), elsewhere));
    else if (from === to) unchanged.push(to);
    else moved.push([from, to]);
  }
  moved.sort((x, y) => x[0] - y[0]);
  return [
    ...(unchanged.length > 0 ? [said(`${paragraphs(unchanged)}未修正。`)] : []),
    ...others,
    ...[...gone].map(([name, ordinals]) => said(`現行${paragraphs(ordinals)}移列${name}。`)),
    ...added.map((ordinal): Statement => ({ kind: 'added', address: [paragraph(ordinal)], words: '' })),
    ...removed.map((ordinal): Statement => ({ kind: 'removed', address: [paragraph(ordinal)], words: '' })),
    ...(moved.length > 0 ? [said(`現行${paragraphs(moved.map(([from]) => from))}移列為${paragraphs(moved.map(([, to]) => to))}，內容未修正。`)] : []),
  ];
}

const paragraph = (ordinal: number): Step => ({ level: 'paragraph', number: [ordinal] });

/** The name that a provision begins with: 壹、宗旨. */
function nameStatements({ current, amended }: InnerPair): Statement[] {
  if (!current || !amended) return [said(current ? `刪除標題「${current.text}」。` : `增列標題「${amended!.text}」。`)];
  return foldedKey(current.text) === foldedKey(amended.text) ? [] : [said(`標題「${current.text}」修正為「${amended.text}」。`)];
}

/** A table below the 項 is called 附表. */
function tableStatements({ current, amended }: InnerPair): Statement[] {
  if (!current || !amended) return [said(current ? '刪除現行附表。' : '增訂附表。')];
  return sameElement(current, amended) ? [] : [said('附表修正。')];
}

/** What happened to one element of a provision; `where` is what it stands in, `from` and `to` its own step there (null: the only 項). */
function changes({ current, amended }: InnerPair, where: InnerAddress, from: Step | null, to: Step | null, elsewhere: Whereabouts): Statement[] {
  const place = elsewhere.get((current && amended ? null : (current ?? amended)) as Element);
  if ((current ?? amended)?.level === 'table' && !(current && amended)) return tableStatements({ current, amended });
  const [before, after] = [from, to].map((step): InnerAddress => (step ? [...where, step] : where)) as [InnerAddress, InnerAddress];
  // a line below a 款 has no number of its own
  if (where.length > 0 && (current ?? amended)?.level === 'paragraph' && !(current && amended)) return [{ kind: 'rewritten', address: where, words: '' }];
  if (!current) return [place ? said(`${showAddress(after)}由${place.name}移列${place.reworded ? '，並酌作修正' : ''}。`) : { kind: 'added', address: after, words: '' }];
  if (!amended) return [place ? said(`現行${showAddress(before)}移列${place.name}。`) : { kind: 'removed', address: before, words: '' }];
  if (current.cells || amended.cells) return sameElement(current, amended) ? [] : [said(`${showAddress(where)}附表修正。`)];
  const own = ownChange(current, amended);
  const at = [current, amended].every(hasNumbered) ? [...after, OPENING] : after;
  const changed: Statement[] = own === null ? [] : typeof own === 'string' ? [{ kind: 'changed', address: at, words: own }] : [{ kind: 'rewritten', address: at, words: '' }];
  return [...changed, ...childChanges(current, amended, after, elsewhere)];
}

/** Words before 款 or 目 are their 序文. */
const hasNumbered = ({ children }: Element): boolean => children.some(({ number }) => number !== null);

const stepTo = (parent: Element, child: Element | null): Step | null =>
  child && child.level !== 'paragraph' ? { level: child.level, number: child.number ?? [parent.children.indexOf(child) + 1] } : null;

function childChanges(current: Element, amended: Element, here: InnerAddress, elsewhere: Whereabouts): Statement[] {
  const statements: Statement[] = [];
  let moved = '';
  for (const pair of pairChildren(current, amended)) {
    const { current: old, amended: now } = pair;
    if (old && now && sameElement(old, now)) continue;
    if (old && now && foldedKey(old.marker) !== foldedKey(now.marker) && contentOf(old).shape === contentOf(now).shape) {
      moved ||= innerLabel(now.level, [1]).slice(-1);
      continue;
    }
    statements.push(...changes(pair, here, stepTo(current, old), stepTo(amended, now), elsewhere));
  }
  return moved === '' ? statements : [...statements, said(`${showAddress(here)}${moved}次配合調整。`)];
}
