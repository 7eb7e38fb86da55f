/** What the compiler says about a file. Text is chosen by the catalogue when a diagnostic is rendered, so one list serves every language. */
import type { Source, Span } from '../source.ts';
import { catalogue, type Code, type ParametersOf } from './catalogue.ts';

export type Severity = 'error' | 'warning' | 'information';

/** A place in a file, with a few words about its part in the matter. */
export interface Label {
  readonly source: Source;
  readonly span: Span;
  /** zh-TW and English words shown behind the caret; may be absent on the primary label. */
  readonly note?: Localized;
}

export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** A change of text that would settle the matter; edits do not overlap and belong to one source. */
export interface Fix {
  readonly title: Localized;
  readonly source: Source;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly parameters: ParametersOf<C>;
  readonly primary: Label;
  readonly related: readonly Label[];
  readonly fixes: readonly Fix[];
}

export type Report = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic; the parameters are checked against the catalogue entry of the code. */
export function diagnose<C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  primary: Label,
  more: { related?: readonly Label[]; fixes?: readonly Fix[] } = {},
): Diagnostic {
  return { code, severity: catalogue[code].severity, parameters, primary, related: more.related ?? [], fixes: more.fixes ?? [] } as Diagnostic;
}

/** The message of a diagnostic in one language. */
export function messageOf(diagnostic: Diagnostic, language: 'zh' | 'en'): string {
  const entry = catalogue[diagnostic.code] as unknown as { zh(p: unknown): string; en(p: unknown): string };
  return entry[language](diagnostic.parameters);
}

/** What to write instead, where the catalogue has a standing answer. */
export function helpOf(diagnostic: Diagnostic, language: 'zh' | 'en'): string | null {
  const help = (catalogue[diagnostic.code] as { help?: Record<'zh' | 'en', (p: unknown) => string> }).help;
  return help ? help[language](diagnostic.parameters) : null;
}
