/** The final layout of generated TypeScript. */

/** Formats with prettier, loaded when first needed. The same text gives the same bytes: options are fixed here, no configuration file is read. */
export async function formatTypeScript(code: string): Promise<string> {
  const [prettier, typescript, estree] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/typescript'), import('prettier/plugins/estree')]);
  return prettier.format(code, {
    parser: 'typescript', plugins: [typescript, estree.default], printWidth: 140, singleQuote: true, trailingComma: 'all', endOfLine: 'lf',
  });
}
