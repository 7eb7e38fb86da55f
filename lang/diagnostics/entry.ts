/** The shape of one catalogue entry: `entry<{ name: string }>({ severity, zh, en, help })`. */
import type { Severity } from './diagnostic.ts';

export interface Entry<P> {
  readonly severity: Severity;
  /** What is wrong, one sentence in zh-TW, ending with 。 */
  zh(parameters: P): string;
  en(parameters: P): string;
  /** What to write instead. */
  readonly help?: { zh(parameters: P): string; en(parameters: P): string };
}

/** Checks the parameters of the messages; the entry itself is returned as it is. */
export const entry = <P>(value: Entry<P>): Entry<P> => value;
