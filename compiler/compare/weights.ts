/**
 * What a person finds natural when drawing marks, as numbers: the price of beginning or ending a mark at a place, against
 * the worth of leaving an unchanged character unmarked (1). Chosen on development rows with cross-validation.
 */
export interface Weights {
  /** Worth of an unchanged character left unmarked: words, punctuation. */
  readonly word: number;
  readonly punctuation: number;
  /** Worth of a line that continues a line. */
  readonly lineBreak: number;
  /** Price of a mark as such, and of a place where words were only taken out. */
  readonly mark: number;
  readonly cut: number;
  /** Share of the prices that also applies to the edges of the old words that the mark replaces. */
  readonly old: number;
  /** Price of a place, by what lies there. */
  readonly start: EdgePrices;
  readonly end: EdgePrices;
  /** End prices of a mark that began with a sentence or a line. */
  readonly endOfSentence: EdgePrices;
  readonly rewritten: Rewritten;
}

/** When a stretch of clauses is marked as a whole. */
export interface Rewritten {
  /** At least this share of it is new, and so many units. */
  readonly share: number;
  readonly atLeast: number;
  /** No unchanged run in it is longer; of one clause, which shows better what changed in it. */
  readonly island: number;
  readonly islandAlone: number;
}

export interface EdgePrices {
  /** The edge of a line, or what stands behind the number of a line. */
  readonly line: number;
  /** Behind 。；： */
  readonly afterStop: number;
  readonly afterComma: number;
  readonly afterPause: number;
  /** Behind an opening or closing bracket. */
  readonly afterOpen: number;
  readonly afterClose: number;
  /** Before 。；：, before ，, before 、 */
  readonly beforeStop: number;
  readonly beforeComma: number;
  readonly beforePause: number;
  readonly beforeOpen: number;
  readonly beforeClose: number;
  readonly word: number;
  /** Between 第, a number and its unit: where a number begins or ends. */
  readonly unit: number;
  readonly insideWord: number;
  readonly insideNumeral: number;
}

const END: EdgePrices = {
  line: 0.6, afterStop: 0.6, afterComma: 0.5, afterPause: 0.4, afterOpen: 1.5, afterClose: 0.4,
  beforeStop: 0.1, beforeComma: 0.2, beforePause: 0.2, beforeOpen: 0.4, beforeClose: 0.3, word: 0.35, unit: 0.7, insideWord: 1.4, insideNumeral: 6,
};

export const WEIGHTS: Weights = {
  word: 1, punctuation: 0.6, lineBreak: 10, mark: 0.55, cut: 1.15, old: 0.3,
  start: {
    line: 0, afterStop: 0, afterComma: 0.2, afterPause: 0.2, afterOpen: 0.3, afterClose: 0.4,
    beforeStop: 1.5, beforeComma: 1.2, beforePause: 0.45, beforeOpen: 0.4, beforeClose: 1.5, word: 0.5, unit: 0.4, insideWord: 1.5, insideNumeral: 6,
  },
  end: END,
  // a sentence ends with its sign
  endOfSentence: { ...END, line: 0, afterStop: 0, afterComma: 0.2, beforeStop: 0.6, beforeComma: 0.5, beforePause: 0.5 },
  rewritten: { share: 0.5, atLeast: 6, island: 8, islandAlone: 3 },
};
