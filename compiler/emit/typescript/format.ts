/** The final layout of generated TypeScript. */

/** Formats with prettier, loaded when first needed. The same text gives the same bytes: options are fixed here, no configuration file is read. */
export async function formatTypeScript(code: string): Promise<string> {
  const [prettier, typescript, estree] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/typescript'), import('prettier/plugins/estree')]);
  return prettier.format(code, {
    // by its name, the parser knows a module without JSX; else it looks for both in all of the text
    filepath: 'module.mts', parser: 'typescript', plugins: [typescript, estree.default], printWidth: 140, singleQuote: true, trailingComma: 'all', endOfLine: 'lf',
  });
}
