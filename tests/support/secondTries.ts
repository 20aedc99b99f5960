import type { Reporter, TestCase } from 'vitest/node'

/**
 * CI tries a failed test once more, as its machine may stall for seconds. A test that needed that is a defect to look at: this
 * names it, with what was wrong at first, where the run ends.
 */
export default class SecondTries implements Reporter {
  private readonly found: string[] = []

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return
    const [reason] = test.result().errors ?? []
    this.found.push(`${test.module.relativeModuleId} > ${test.fullName}\n    ${reason?.message.split('\n')[0] ?? ''}`)
  }

  onTestRunEnd(): void {
    if (this.found.length > 0) console.log(`\nPassed only when tried again:\n${this.found.map((line) => `  ${line}`).join('\n')}\n`)
  }
}
