import type { Reporter, TestCase } from 'vitest/node'

/** A test that passes only when it is tried again is named at the end, so that nobody takes it for sound. */
export default class SecondTries implements Reporter {
  readonly #named: string[] = []

  onTestCaseResult(test: TestCase): void {
    const tries = test.diagnostic()?.retryCount ?? 0
    if (tries > 0) this.#named.push(`${tries} × again: ${test.fullName}`)
  }

  onTestRunEnd(): void {
    if (this.#named.length > 0) console.log(['', ...this.#named].join('\n'))
  }
}
