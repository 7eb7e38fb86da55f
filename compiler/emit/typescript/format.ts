/** The final layout of generated TypeScript. */

const OPTIONS = {
  // by its name, the parser knows a module without JSX; else it looks for both in all of the text
  filepath: 'module.mts', parser: 'typescript', printWidth: 140, singleQuote: true, trailingComma: 'all', endOfLine: 'lf',
} as const;

/** What the layout depends on besides the text. */
export async function layoutSettings(): Promise<string> {
  // what it exports besides its types
  const { version } = (await import('prettier/standalone')) as unknown as { readonly version: string };
  return JSON.stringify([version, OPTIONS]);
}

/** Formats with prettier, loaded when first needed. The same text gives the same bytes: options are fixed here, no configuration file is read. */
export async function formatTypeScript(code: string): Promise<string> {
  const [prettier, typescript, estree] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/typescript'), import('prettier/plugins/estree')]);
  return prettier.format(code, { ...OPTIONS, plugins: [typescript, estree.default] });
}
