import { defineConfig } from 'vitest/config'
import { LongestFirst } from './support/longest-first.ts'

const browser = ['test/ui/**/*.test.ts', 'test/ui/**/*.test.tsx', 'test/e2e/**/*.test.ts']

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Half of the time a browser test waits for the clock; more than three at once wait for each other on two cores.
    maxWorkers: 3,
    // No file leaves anything behind: the next one need not read the whole program again.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Spent only where a test fails: what is waited for has as long as a browser gives it.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/**/*.test.ts'],
          exclude: browser,
          // Seconds, or minutes on a machine that does ten other things: only what hangs is stopped.
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // A page on a busy machine may miss a moment; a page that is wrong is wrong again.
          retry: 2,
        },
      },
    ],
  },
})
