/** Which tests look after which folder. */
import { existsSync, readdirSync } from 'node:fs';

const tests = (folder: string, ...names: readonly string[]): string[] => names.map((name) => `test/${folder}/${name}.test.ts`);

/** All tests of a folder, those of `first` before the others; `except`: those that stand elsewhere, or take too long. */
function allTests(folder: string, first: readonly string[], except: readonly string[] = []): string[] {
  const names = readdirSync(`test/${folder}`).flatMap((file) => (file.endsWith('.test.ts') ? [file.slice(0, -'.test.ts'.length)] : [])).sort();
  return tests(folder, ...first, ...names.filter((name) => !first.includes(name) && !except.includes(name)));
}

const EVALUATION = allTests('compiler/evaluate', ['exceptions', 'shown-names', 'calendar-changes', 'names', 'provisos', 'entries', 'meaning', 'coverage', 'conclusions', 'amended', 'course-tables', 'reading', 'judging', 'results', 'thresholds', 'unread', 'outcomes']);
const CHECKED = allTests('compiler/check', ['votes', 'cycles', 'discretions', 'meets', 'members', 'conclusions', 'formulas', 'lookups', 'aggregates', 'analogies', 'doubts', 'course-tables', 'consequences'], ['many']);
const LINKED = tests('compiler/readings', 'other-regulations');
const RANDOM = [...tests('compiler/emit/typescript', 'differential'), ...tests('property', 'regulations', 'lists', 'completions', 'other-regulations')];
const EMITTED = allTests('compiler/emit/typescript', ['meaning', 'doubles', 'rules', 'names', 'module', 'conclusions', 'exactness', 'lists', 'allocations', 'guide-entries', 'guides', 'guide-contents', 'faults', 'consequences', 'names-of-lists', 'edges', 'input-types', 'tidy'], ['differential', 'version-index', 'types']);
/** They bundle modules, or start the type checker. */
const BUILT = tests('compiler/emit/typescript', 'version-index', 'types');
const LOWERED = allTests('compiler/lower', ['content', 'program', 'meaning', 'aggregates', 'provisos']);

/** The search for the best allocation of courses: what it answers, not what is made of it. */
const SEARCHED = ['allocate', ...['bounds', 'cuts', 'flow', 'local', 'model', 'part', 'program', 'search', 'sets', 'simplex'].map((name) => `allocation-${name}`)].map((name) => `compiler/runtime/${name}.ts`);
const SEARCH_TESTS = ['allocation-model', 'allocation-program', 'allocation-bounds', 'allocation-simplex', 'allocation-cuts', 'allocation-flow', 'allocation-steps', 'allocation-sets', 'allocate', 'allocation-search', 'allocation-shapes'];
const SEARCH = tests('compiler/runtime', ...SEARCH_TESTS);

/** The tests that look after a folder: those that need no mocks or timers; the quick ones first, for a mutant ends at the first that fails. */
const LOOKED_AFTER: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(SEARCHED.map((file) => [file, SEARCH])),
  'compiler/runtime': [...allTests('compiler/runtime', ['conclusions', 'exact', 'logic', 'select', 'changes', 'input', 'numbers', 'rounding', 'dates', 'consequences', 'course-tables'], SEARCH_TESTS), ...EMITTED, ...EVALUATION, ...LINKED, ...CHECKED, ...RANDOM, ...tests('compiler/runtime', 'allocation-bounds', 'allocate')],
  'compiler/emit/typescript': [...EMITTED, ...EVALUATION, ...LOWERED, ...LINKED, ...CHECKED, ...RANDOM, ...BUILT],
  'compiler/lower': [...LOWERED, ...EVALUATION, ...LINKED, ...CHECKED, ...tests('compiler/resolve', 'calendar'), ...tests('compiler/verify', 'provisos'), ...RANDOM],
  'compiler/check': [...CHECKED, ...tests('compiler/consolidate', 'names', 'rename'), ...LINKED, ...tests('lang/diagnostics', 'pages'), ...EVALUATION, ...tests('property', 'regulations')],
  'compiler/verify': [...allTests('compiler/verify', ['ranges', 'findings', 'provisos', 'consequences', 'boxes', 'evaluate-case', 'drawn-cases'], ['solver', 'lists-findings', 'lists']), ...tests('compiler/check', 'base-day'), ...tests('compiler/evaluate', 'counted-workdays'), ...tests('compiler', 'amended-versions'), ...LINKED, ...tests('compiler/verify', 'lists-findings', 'lists', 'solver')],
  'compiler/evaluate': [...EVALUATION, ...LINKED, ...tests('compiler/resolve', 'calendar'), ...tests('compiler/commands', 'test', 'evaluate', 'evaluate-versions', 'exceptions', 'other-regulations')],
  'compiler/consolidate': [...allTests('compiler/consolidate', ['names', 'renumber', 'explanations', 'places', 'operations', 'references', 'rename', 'rules', 'relations', 'versions', 'wording', 'timeline', 'simultaneous']), ...tests('compiler/amend', 'operations', 'amend'), ...tests('property', 'consolidate')],
  'compiler/amend': allTests('compiler/amend', ['operations', 'amend']),
  'compiler/compare': allTests('compiler/compare', ['cells', 'labels', 'title', 'inside', 'marks', 'match-units', 'new-line', 'drafts', 'declared', 'related', 'settle', 'edges', 'rows', 'align-weights', 'align', 'similarity', 'underlines', 'match-texts', 'known-edits'], ['align-large', 'corpus']),
};

export const EVALUATED = ['compiler/lower', 'compiler/emit/typescript', 'compiler/runtime', 'compiler/evaluate'];

/** The folder with tests of its own that a file is in. */
export function folderOf(file: string): string {
  const folder = Object.keys(LOOKED_AFTER).find((f) => file === f || file.startsWith(`${f}/`));
  if (!folder) throw new Error(`no tests are known for ${file}`);
  return folder;
}

/** The tests that look after a folder of `folderOf`. */
export const testsOf = (folder: string): string[] => LOOKED_AFTER[folder]!.filter((test) => existsSync(test));
