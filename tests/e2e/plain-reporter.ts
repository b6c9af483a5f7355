import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Closes with the plain "N passed, N failed, N skipped" line that CI logs count. */
export default class PlainReporter implements Reporter {
  private readonly outcomes = new Map<string, 'passed' | 'failed' | 'skipped'>();
  private readonly secondTries = new Set<string>();
  private errors = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    const ran = test.ok() ? 'passed' : 'failed';
    if (test.outcome() === 'flaky') this.secondTries.add(test.title);
    this.outcomes.set(test.id, result.status === 'skipped' ? 'skipped' : ran);
  }

  /** An error outside any test, such as a file that does not load. */
  onError(): void {
    this.errors++;
  }

  onEnd(): void {
    const n = { passed: 0, failed: this.errors, skipped: 0 };
    for (const outcome of this.outcomes.values()) n[outcome]++;
    for (const title of this.secondTries) console.log(`passed at a later try: ${title}`);
    console.log(`e2e: ${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
