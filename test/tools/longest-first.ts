/**
 * The order of test files: those that take longest first, so that no core waits for the last one. Vitest orders by what it measured before, of which a
 * clean checkout has nothing, and then by the size of the files, which says little.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification, type Vitest } from 'vitest/node';

/** Longest first, from ten seconds on. The rest may come in any order. */
export const LONGEST = [
  'test/readme.test.ts',
  'test/compiler/emit/typescript/differential.test.ts',
  'test/property/regulations.test.ts',
  'test/property/random-files.test.ts',
  'test/compiler/workspace/kill/kill.test.ts',
  'test/bench/scripts.test.ts',
  'test/compiler/verify/solver.test.ts',
  'test/property/interpreter.test.ts',
  'test/compiler/emit/typescript/guides.test.ts',
  'test/compiler/build.test.ts',
  'test/compiler/import/hostile.test.ts',
  'test/property/other-regulations.test.ts',
  'test/lang/parse-property.test.ts',
  'test/property/completions.test.ts',
  'test/compiler/emit/typescript/module.test.ts',
  'test/property/course-tables.test.ts',
  'test/compiler/verify/lists.test.ts',
  'test/compiler/emit/typescript/version-index.test.ts',
  'test/compiler/runtime/allocate.test.ts',
  'test/compiler/verify/lists-findings.test.ts',
  'test/compiler/emit/typescript/hostile-input.test.ts',
  'test/property/lists.test.ts',
  'test/compiler/emit/document/printing.test.ts',
  'test/compiler/verify/findings.test.ts',
  'test/compiler/import/pdf-table.test.ts',
  'test/compiler/import/table-round-trip.test.ts',
] as const;

export class LongestFirst extends BaseSequencer {
  /** Fails when a file of the list has another name by now. */
  constructor(vitest: Vitest) {
    super(vitest);
    const gone = LONGEST.filter((path) => !existsSync(join(vitest.config.root, path)));
    if (gone.length > 0) throw new Error(`test/tools/longest-first.ts names files that do not exist: ${gone.join(', ')}`);
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = this.ctx.config.root;
    const place = new Map(LONGEST.map((path, at) => [join(root, path), at]));
    const placeOf = ({ moduleId }: TestSpecification): number => place.get(moduleId) ?? LONGEST.length;
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
