/** Learning which of several candidates is meant, or none of them: a conditional logit whose hints have weights. */
import { sharesOf } from '../../compiler/drift/text/told-match.ts';

/** Something that a paper says, and every rule that may be told by it. */
export interface Choice {
  readonly folder: number;
  /** Is it told again? null where the folder does not say. */
  readonly isTold: boolean | null;
  /** null: one of the rules is meant for sure. */
  readonly none: readonly number[] | null;
  readonly rules: readonly { readonly hints: readonly number[]; readonly isSame: boolean }[];
}

export interface Weights {
  readonly rule: number[];
  readonly none: number[];
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** How likely none is told, and each rule. */
export const chances = ({ none, rules }: Choice, weights: Weights): number[] => sharesOf([none ? dot(weights.none, none) : -Infinity, ...rules.map(({ hints }) => dot(weights.rule, hints))]);

/** Names of hints with their weights, as a literal. */
export const literalOf = (names: readonly string[], values: readonly number[]): string => `{ ${names.map((name, i) => `${name}: ${Number(values[i]!.toFixed(2))}`).join(', ')} }`;

/** What a paper says of itself may stand in a rule as well. */
const BY_CHANCE = 0.2;
const RATE = 0.3;
const MOMENTUM = 0.9;
const DECAY = 0.001;

/** Gradient ascent on the likelihood of what is told. */
export function learn(choices: readonly Choice[], steps: number, names: { readonly rule: readonly string[]; readonly none: readonly string[] }): Weights {
  const weights: Weights = { rule: names.rule.map(() => 0), none: names.none.map(() => 0) };
  const speed: Weights = { rule: names.rule.map(() => 0), none: names.none.map(() => 0) };
  for (let step = 0; step < steps; step++) {
    const slope: Weights = { rule: names.rule.map(() => 0), none: names.none.map(() => 0) };
    for (const choice of choices) {
      const [none, ...rules] = chances(choice, weights) as [number, ...number[]];
      const byChance = choice.isTold === null ? BY_CHANCE : Number(!choice.isTold);
      const isAny = choice.isTold !== false && choice.rules.some(({ isSame }) => isSame);
      const likely = isAny ? choice.rules.reduce((sum, { isSame }, i) => (isSame ? sum + rules[i]! : sum), byChance * none) : none;
      const wanted = isAny ? (byChance * none) / likely : 1;
      choice.none?.forEach((hint, k) => (slope.none[k]! += (wanted - none) * hint));
      choice.rules.forEach(({ hints, isSame }, i) => {
        const push = (isAny && isSame ? rules[i]! / likely : 0) - rules[i]!;
        if (push !== 0) hints.forEach((hint, k) => (slope.rule[k]! += push * hint));
      });
    }
    for (const part of ['rule', 'none'] as const) {
      weights[part].forEach((weight, k) => {
        speed[part][k] = MOMENTUM * speed[part][k]! + slope[part][k]! / choices.length - DECAY * weight;
        weights[part][k] = weight + RATE * speed[part][k]!;
      });
    }
  }
  return weights;
}

