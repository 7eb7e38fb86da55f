/** The graduation audit: four thresholds, the cohort they apply to, and for each rule its outcome with the provision that it follows from. */

export const RULES = ['stress', 'advance', 'social', 'certificates', 'graduation'] as const;
export type Rule = (typeof RULES)[number];

/** Where each rule stands in regulation.fagui. */
export const PROVISIONS: Readonly<Record<Rule, string>> = {
  stress: '第二點第一款', advance: '第二點第二款', social: '第二點第三款', certificates: '第二點第四款', graduation: '第一點',
};

export const MINIMUM = { admissionYear: 111, stress: 3, advance: 3, social: 24, certificates: 1 } as const;

export type Programme = 'dayFourYear' | 'otherProgramme';

/** Facts of one student; hours are whole numbers. A key that is not there is not known. */
export interface Input {
  readonly student?: { readonly programme?: Programme; readonly admissionYear?: number };
  readonly hours?: { readonly stress?: number; readonly advance?: number; readonly social?: number; readonly aesthetic?: number; readonly certificates?: number };
}

/** An outcome and its provision as one text: `met 第一點`. */
export const code = (outcome: 'met' | 'violated' | 'notApplicable', rule: Rule): string => `${outcome} ${PROVISIONS[rule]}`;

/** Deterministic students around the thresholds; `unknownPercent` of the facts are missing. */
export function students(count: number, unknownPercent: number): Input[] {
  let state = 1;
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const maybe = <T>(value: T): T | undefined => (below(100) < unknownPercent ? undefined : value);
  return Array.from({ length: count }, () => ({
    student: { programme: maybe(below(10) < 1 ? 'otherProgramme' : 'dayFourYear'), admissionYear: maybe(109 + below(6)) },
    hours: { stress: maybe(1 + below(6)), advance: maybe(1 + below(6)), social: maybe(14 + below(16)), aesthetic: maybe(below(8)), certificates: maybe(below(4)) },
  }));
}

/** A short hash of texts (FNV-1a over UTF-16 units). */
export function hashOf(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x0a, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
