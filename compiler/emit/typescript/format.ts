/** The final layout of generated TypeScript. */

const OPTIONS = {
  // by its name, the parser knows a module without JSX; this parser takes a third less time than that of TypeScript, for the same layout
  filepath: 'module.mts', parser: 'babel-ts', printWidth: 140, singleQuote: true, trailingComma: 'all', endOfLine: 'lf',
} as const;

/** What the layout depends on besides the text. */
export async function layoutSettings(): Promise<string> {
  // what it exports besides its types
  const { version } = (await import('prettier/standalone')) as unknown as { readonly version: string };
  return JSON.stringify([version, OPTIONS]);
}

/** Formats with prettier, loaded when first needed. The same text gives the same bytes: options are fixed here, no configuration file is read. */
export async function formatTypeScript(code: string): Promise<string> {
  const [prettier, babel, estree] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/babel'), import('prettier/plugins/estree')]);
  return prettier.format(code, { ...OPTIONS, plugins: [babel, estree.default] });
}

/** Between two declarations of a module, as the emitter writes them and as they are laid out. */
const BETWEEN = /\n\n(?=[^\s)\]}])/;

/** Formats modules as `formatTypeScript` does, a declaration that stands in several of them once: the versions of a regulation share most of theirs. */
export function moduleFormatter(): (code: string) => Promise<string> {
  const known = new Map<string, string>();
  return async (code) => {
    const parts = code.trimEnd().split(BETWEEN);
    const fresh = [...new Set(parts.filter((part) => !known.has(part)))];
    const laidOut = fresh.length > 0 ? (await formatTypeScript(fresh.join('\n\n'))).trimEnd().split(BETWEEN) : [];
    // the layout has taken out an empty line: one that stood inside of a declaration
    if (laidOut.length !== fresh.length) return formatTypeScript(code);
    fresh.forEach((part, i) => known.set(part, laidOut[i]!));
    return `${parts.map((part) => known.get(part)).join('\n\n')}\n`;
  };
}
