import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Browsers and servers of several files at once would only wait for each other on a small machine.
    maxWorkers: 2,
    reporters: ['default'],
  },
})
