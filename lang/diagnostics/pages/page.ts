/** The shape of a page of `fagui explain`. Its samples are run as tests: `bad` must raise the code, `good` must not. */

/** File name → text: a whole small workspace, or without any .fagui file the documents of one amendment. */
export type Sample = Readonly<Record<string, string>>;

export interface Page {
  readonly bad: Sample;
  readonly good: Sample;
  /** Why the rule exists and how to follow it: a few sentences, paragraphs divided by empty lines. */
  readonly zh: string;
  readonly en: string;
}
