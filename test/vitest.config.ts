import { defineConfig } from 'vitest/config'

const browser = ['test/ui/**/*.test.ts', 'test/ui/**/*.test.tsx', 'test/e2e/**/*.test.ts']

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Browsers and servers of several files at once would only wait for each other on a small machine.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/**/*.test.ts'],
          exclude: browser,
          testTimeout: 60_000,
          hookTimeout: 120_000,
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
