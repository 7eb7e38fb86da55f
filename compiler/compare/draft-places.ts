/** Drafted statements with the places that they are about, so that what is alike is said once: 增訂第一項第二款至第四款。 */
import { enumerated, runs, stepLabel, type Step } from './labels.ts';

export type InnerAddress = readonly Step[];

/** What a statement says of a place: 第一項…, 修正第一項規定, 增訂第一項, 刪除現行第一項; or of none. */
export type Statement =
  | { readonly kind: 'changed' | 'rewritten' | 'added' | 'removed'; readonly address: InnerAddress; readonly words: string }
  | { readonly kind: 'said'; readonly words: string };

export const said = (words: string): Statement => ({ kind: 'said', words });

/** 第一項第二款 */
export const showAddress = (address: InnerAddress): string => address.map(stepLabel).join('');

/** The statements as sentences: those of one kind that say the same are one, where the first of them stood. `whole`: what has no address, 本條. */
export function sentencesFor(statements: readonly Statement[], whole: string): string[] {
  const groups = new Map<string, InnerAddress[]>();
  for (const statement of statements) {
    if (statement.kind === 'said') continue;
    groups.set(keyOf(statement), [...(groups.get(keyOf(statement)) ?? []), statement.address]);
  }
  const done = new Set<string>();
  return statements.flatMap((statement) => {
    if (statement.kind === 'said') return [statement.words];
    const key = keyOf(statement);
    if (done.has(key)) return [];
    done.add(key);
    return [sentence(statement, showAddresses(groups.get(key)!), whole)];
  });
}

// 增訂第一項第二款及第二項 would be read as two 項 of one; quoted words tell by themselves what is meant
const keyOf = (statement: Exclude<Statement, { kind: 'said' }>): string => `${statement.kind} ${statement.words} ${statement.words.includes('「') ? Math.min(statement.address.length, 1) : statement.address.length}`;

function sentence({ kind, words }: Statement, places: string, whole: string): string {
  if (kind === 'added') return `增訂${places}。`;
  if (kind === 'rewritten') return `修正${places || whole}規定。`;
  return kind === 'removed' ? `刪除現行${places}。` : `${places}${words}。`;
}

/** 第一項第一款、第三款至第五款及第二項第一款: what several in a row have in common is said once. */
export function showAddresses(addresses: readonly InnerAddress[]): string {
  const groups: { parent: string; steps: Step[] }[] = [];
  for (const address of addresses) {
    const parent = showAddress(address.slice(0, -1));
    const last = address.at(-1);
    if (!last) continue;
    if (groups.at(-1)?.parent === parent) groups.at(-1)!.steps.push(last);
    else groups.push({ parent, steps: [last] });
  }
  return enumerated(groups.flatMap(({ parent, steps }) => runs(steps).map((label, i) => (i === 0 ? parent + label : label))));
}
