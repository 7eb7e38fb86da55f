/** A vitest reporter that ends the run with one line of its own: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node';

export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const { passed, failed, skipped } = countTests(modules);
    // an error outside of any test fails the run as well
    process.stdout.write(`\n${passed} passed, ${failed + errors.length} failed, ${skipped} skipped\n`);
  }
}

/** Tests by their outcome. A file that could not be loaded, or a suite whose hooks failed, counts as one failed test. */
export function countTests(modules: readonly TestModule[]): { passed: number; failed: number; skipped: number } {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    let failedInside = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') count.passed += 1;
      else if (state === 'failed') failedInside += 1;
      else count.skipped += 1;
    }
    count.failed += failedInside === 0 && module.state() === 'failed' ? 1 : failedInside;
  }
  return count;
}
