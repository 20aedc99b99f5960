import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Browser tests: one engine, one browser, one file after the other. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    bail: 1,
    fileParallelism: false,
    hookTimeout: 900_000, // the first start builds the admin
    include: ['tests/e2e/**/*.spec.ts'],
    pool: 'forks',
    sequence: { concurrent: false },
    testTimeout: 120_000,
  },
})
