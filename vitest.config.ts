import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: `${root}payload.config.ts` },
      { find: /^@\//, replacement: root },
      // The file Node itself loads for Payload: with two copies of graphql no schema belongs to either.
      { find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` },
    ],
  },
  test: {
    include: [
      '{src,collections,plugins}/**/*.spec.ts',
      'tests/{contract,conventions,int,types,migrations}/**/*.spec.ts',
    ],
    // Both start processes and embedded servers of their own, the longest tests of all, and prove the same beside another server; what is
    // started on DATABASE_URL is tests/chaos/parts.spec.ts.
    exclude: [...configDefaults.exclude, ...(process.env.DATABASE_URL ? ['tests/int/cli/**', 'tests/int/db/openDatabase.spec.ts'] : [])],
    globalSetup: ['tests/support/globalSetup.ts'],
    env: { DATA_DIR: '.cache/test-data', LOG_LEVEL: 'error' },
    pool: 'forks',
    reporters: ['default', `${root}tests/support/secondTries.ts`],
    retry: process.env.CI ? 1 : 0,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
