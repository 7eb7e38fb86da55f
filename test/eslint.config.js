/** Lint rules: what the type checker does not see. Run by `npm test`. */
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The same input gives the same bytes, whatever the machine's locale. */
const SAME_EVERYWHERE = [
  { property: 'localeCompare', message: 'Compare by code unit.' },
  { property: 'toLocaleString', message: 'Write numbers and dates by own code.' },
  { property: 'toLocaleDateString', message: 'Write dates by own code.' },
  { property: 'toLocaleLowerCase', message: 'Use toLowerCase.' },
  { property: 'toLocaleUpperCase', message: 'Use toUpperCase.' },
  { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
];
const NOT_NORMALISED = { property: 'normalize', message: 'Legal text is never normalised; a compatibility character would be lost.' };

export default tseslint.config(
  { ignores: ['node_modules/', 'compiler/dist/', 'generated/', 'coverage/', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/require-await': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unsafe-finally': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-fallthrough': 'error',
      'no-restricted-properties': ['error', ...SAME_EVERYWHERE, NOT_NORMALISED],
    },
  },
  {
    // here a folded shadow is made for comparison; the text itself stays
    files: ['compiler/compare/fold.ts', 'lang/parser-characters.ts'],
    rules: { 'no-restricted-properties': ['error', ...SAME_EVERYWHERE] },
  },
  {
    // runs the evaluators that the compiler has just written, and nothing from outside
    files: ['compiler/emit/typescript/compile-program.ts', 'test/compiler/emit/typescript/module.test.ts', 'bench/common/measure.ts'],
    rules: { '@typescript-eslint/no-implied-eval': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // tests look into parsed JSON, and give wrong values on purpose
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-array-sort-compare': 'off',
    },
  },
);
