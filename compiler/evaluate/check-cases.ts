/** The 案例 of a regulation read without running them: versions, facts and values, and whether what they expect can come out at all. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CompiledRegulation } from '../pipeline.ts';
import { expectedOf } from './expected.ts';
import { isElsewhere, readSides } from './read-sides.ts';

/** Reports what `fagui test` would find wrong before any rule is asked; cases of versions with errors are left out, as there. */
export function checkCases(compiled: CompiledRegulation, report: Report): void {
  for (const version of compiled.versions.filter((v) => v.sound)) {
    for (const c of version.cases) {
      for (const { expectation, reading, input } of readSides(c, version, compiled, report)) {
        if (input) expectedOf({ expectation, case: c, checked: reading.checked, elsewhere: isElsewhere(expectation, compiled) }, report);
      }
    }
  }
}
