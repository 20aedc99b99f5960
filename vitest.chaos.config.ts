import { defineConfig } from 'vitest/config'

import base from './vitest.config'

/** Kills processes at random; apart from the suite, as it takes minutes. CHAOS_WRITES=500 is the full form. */
export default defineConfig({
  ...base,
  test: { ...base.test, fileParallelism: false, hookTimeout: 180_000, include: ['tests/chaos/**/*.spec.ts'], retry: 0, testTimeout: 30 * 60_000 },
})
