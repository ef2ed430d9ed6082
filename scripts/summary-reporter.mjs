/** A Vitest reporter whose only output is the last line of a run: `N passed, N failed, N skipped`. */
import { writeSync } from "node:fs";

export default class SummaryReporter {
  #counts = { passed: 0, failed: 0, skipped: 0 };

  constructor() {
    // At exit, so that nothing which other reporters print comes after it.
    process.once("exit", () => {
      const { passed, failed, skipped } = this.#counts;
      writeSync(1, `\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }

  /**
   * @param {readonly import("vitest/node").TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      let tests = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === "pending" ? "skipped" : state]++;
        tests++;
      }
      // A file that does not even load has no tests, but has failed.
      if (tests === 0 && module.state() === "failed") counts.failed++;
    }
    this.#counts = counts;
  }
}
