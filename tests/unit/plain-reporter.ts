import type { Reporter, TestModule } from 'vitest/node';

/** Closes with the plain "N passed, N failed, N skipped" line that CI logs count. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const n = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const m of modules) {
      const tests = [...m.children.allTests()];
      if (!m.ok() && tests.length === 0) n.failed++; // the file did not load
      for (const t of tests) n[t.result().state]++;
    }
    console.log(`unit: ${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped`);
  }
}
