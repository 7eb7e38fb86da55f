/**
 * One regulation as two that read each other: each bound phrase and each block goes to one of them with what hangs on it, and names of the other one get its term.
 * What the two decide together is what the one decides: no linking is needed to know it.
 */

export interface Split {
  /** The two files. */
  readonly texts: readonly [string, string];
  /** Names of blocks by the regulation that they went to; a phrase goes by its name as well. */
  readonly sideOf: ReadonlyMap<string, Side>;
}
type Side = 0 | 1;

/** What each goes by in the other one. */
export const TERMS = ['甲法', '乙法'] as const;
export const ALIASES = ['t.first', 't.second'] as const;

interface Part {
  readonly text: string;
  readonly name: string;
  /** What it belongs to: the target of a 但書, the limit that a 裁量 changes. */
  readonly owner: string | null;
}

const partOf = (text: string): Part => {
  const head = /^\S+ ([^\s(]+)(?: \([^)]*\))?(?: 於 ([^\s]+))?/.exec(text)!;
  return { text, name: head[1]!, owner: head[2] ?? /^ {2}效果 (\S+) ＝ /m.exec(text.startsWith('裁量') ? text : '')?.[1] ?? null };
};

/** Phrases that are bound in both: an amount is granted within them, a formula and a vote read them at their own provision. */
const IN_BOTH = ['範圍', '計算式', '取位方式', '開議門檻', '議決門檻'];
const BINDING = /\[([^\]]*)\]\{([^}\s]+)[^}]*\}/g;

/** @param regulation as `randomRegulation` makes it: provisions, then blocks that begin and end at column 0 */
export function splitRegulation(regulation: string, roll: () => number): Split {
  const at = regulation.search(/^(?:規則|定義|裁量|疑義|對照|公式|但書|準用|結論|議決) /m);
  const provisions = regulation.slice(regulation.indexOf('\n一、') + 1, at);
  const parts = regulation.slice(at).split(/^(?=\S+ .*\{$)/m).map(partOf);
  const sideOf = new Map<string, Side>();
  const draw = (): Side => (roll() < 0.5 ? 0 : 1);
  for (const [, , name] of provisions.matchAll(BINDING)) if (!IN_BOTH.includes(name!)) sideOf.set(name!, draw());
  for (const { name, owner } of parts) if (owner === null) sideOf.set(name, draw());
  for (let left = parts.filter((p) => p.owner !== null); left.length > 0; left = left.filter((p) => !sideOf.has(p.name))) {
    for (const { name, owner } of left) if (sideOf.has(owner!)) sideOf.set(name, sideOf.get(owner!)!);
  }
  const amounts = parts.flatMap(({ text, name }) => [...text.matchAll(/^ {2}核定 (\S+)/gm)].map((found) => [found[1]!, sideOf.get(name)!] as const));
  const read = new Map([...sideOf, ...amounts]);
  const textFor = (side: Side): string => {
    const printed = provisions.replace(BINDING, (all, words: string, name: string) => (sideOf.get(name) === 1 - side ? words : all));
    const own = parts.filter((p) => sideOf.get(p.name) === side).map((p) => withTerms(p.text, read, side));
    return `法規 ${TERMS[side]} (${ALIASES[side]})\n使用 t.random、${ALIASES[1 - side]!}\n版本 1\n\n${printed}${own.join('')}`;
  };
  return { texts: [textFor(0), textFor(1)], sideOf };
}

/** Names of the other one behind its term, in the body of a block; what a 對照 asks is a column of its table. */
function withTerms(text: string, read: ReadonlyMap<string, Side>, side: Side): string {
  if (text.startsWith('對照')) return text;
  const [head, ...lines] = text.split('\n');
  const others = [...read].flatMap(([name, of]) => (of === side ? [] : [name]));
  if (others.length === 0) return text;
  const names = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${others.join('|')})(?![\\p{L}\\p{N}_（])`, 'gu');
  return [head, ...lines.map((line) => line.replace(names, (name) => `${TERMS[1 - side]!}.${name}`))].join('\n');
}
