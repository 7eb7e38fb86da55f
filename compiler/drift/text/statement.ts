/** What a number of a text says. */
import type { Element } from '../../model/regulation.ts';

/** What a number is of its thing: the most or the least of it, or how much it is. */
export type Sense = 'most' | 'least' | 'is';

export interface Statement {
  readonly sense: Sense;
  /** In `unit`: school years in semesters, months of a deadline in days. */
  readonly value: number;
  readonly unit: string;
  /** What is known of such numbers by their words: 任期, 及格; "" for all others. */
  readonly kind: string;
  /** 達十點者: something comes about where the number is reached, whatever it is called. */
  readonly isReached: boolean;
  /** 應修四十八學分者, 四十五人之班級: a case that is supposed. */
  readonly isSupposed: boolean;
  /** 未達六十分者, 逾二十日: what comes of it where the limit is not kept. */
  readonly isBroken: boolean;
  /** 十日內, 二週前: a time for something to be done. */
  readonly isDeadline: boolean;
  /** 逾二十日: too late. */
  readonly isLimit: boolean;
  /** The first sentence of an item of a list: of its own case. */
  readonly isItem: boolean;
  /** One end of a range. */
  readonly isEnd: boolean;
  /** Of what another provision speaks of: compared in its own element only. */
  readonly isOfOther: boolean;
  /** No printed number: what the items of a list make. */
  readonly isSum: boolean;
  /** The words that tell what it is of, in pairs of characters: in front of the number, behind it, and all of them. */
  readonly front: readonly string[];
  readonly back: readonly string[];
  readonly all: ReadonlySet<string>;
  /** Those right in front of the number: 退還保證金五百元, 逾時每小時. */
  readonly head: readonly string[];
  /** Those of the line above, where it stands in an item of a list. */
  readonly context: ReadonlySet<string>;
  /** Those of the clauses further in front that say when, or of whom. */
  readonly conditions: ReadonlySet<string>;
  /** Those and the words right in front of the own clause, where these say when or of whom. */
  readonly whose: ReadonlySet<string>;
  /** What a sentence of several shares is about: 專利授權收入，發明人百分之六十，學校百分之四十; nothing for all others. */
  readonly topic: ReadonlySet<string>;
  /** What its sentence is of, where this stands in front of all others: 加退選期間為…; nothing where it does not say. */
  readonly subject: ReadonlySet<string>;
  /** All words of its sentence. */
  readonly said: ReadonlySet<string>;
  /** For whom its sentence is: 新進; "" where it names nobody in front. */
  readonly who: string;
  /** What is done by a day of the year: 申請, 舉行. */
  readonly acts: ReadonlySet<string>;
  /** What those do who are so old, or so many: 十四歲以上之學生，應…. */
  readonly does: ReadonlySet<string>;
  /** By what it is another thing than the same words with another mark, each by its name: the charge that it is, whether it is taken off, given up, lacking, stopped. */
  readonly marks: ReadonlyMap<string, string>;
  /** The other numbers of its sentence, by the names of their units. */
  readonly beside: readonly { readonly names: readonly string[]; readonly times: number }[];
  /** 每一學分三十六小時: its sentence counts by something. */
  readonly isRate: boolean;
  /** What it is of each time: 每次, 每學期, 每年; "" for none of these. */
  readonly per: string;
  /** Which case it is of, by the dimension that tells cases apart: degree, year, office. */
  readonly cases: ReadonlyMap<string, string>;
  /** The body that its clauses name. */
  readonly body: string;
  readonly words: string;
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

/** The words above an element: the part that it stands in, the headings and the beginning of the element, the line that a list stands below. */
export interface Above {
  readonly part: string;
  readonly words: string;
  readonly list: string;
}

/** Of a number that no sentence says. */
export const NOTHING_SAID: Pick<Statement, 'topic' | 'subject' | 'said' | 'who' | 'acts' | 'does' | 'marks' | 'beside' | 'isRate'> = { topic: new Set(), subject: new Set(), said: new Set(), who: '', acts: new Set(), does: new Set(), marks: new Map(), beside: [], isRate: false };
