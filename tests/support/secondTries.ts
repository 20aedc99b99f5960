import { mkdirSync, writeFileSync } from 'node:fs'

import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'

/** The files that failed, one per line: `.ci/run` tries each once more from the start, on a database of its own. */
const FAILED = '.cache/failed-specs.txt'

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

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    mkdirSync('.cache', { recursive: true })
    const failed = errors.length > 0 ? [] : modules.filter((module) => module.state() === 'failed')
    writeFileSync(FAILED, failed.map(({ relativeModuleId }) => `${relativeModuleId}\n`).join(''))
    if (this.found.length > 0) console.log(`\nPassed only when tried again:\n${this.found.map((line) => `  ${line}`).join('\n')}\n`)
  }
}
