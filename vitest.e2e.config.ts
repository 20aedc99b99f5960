import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Browser tests: one engine, one file after the other. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    fileParallelism: false,
    globalSetup: ['tests/e2e/support/globalSetup.ts'],
    hookTimeout: 120_000,
    teardownTimeout: 60_000, // the engine stops what it runs
    include: ['tests/e2e/**/*.spec.ts'],
    pool: 'forks',
    reporters: ['default', `${root}tests/support/secondTries.ts`],
    retry: process.env.CI ? 1 : 0,
    sequence: { concurrent: false },
    testTimeout: 120_000,
  },
})
