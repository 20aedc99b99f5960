import type { z } from 'zod'

import type { schema } from './schema'

/** The environment after validation: required secrets are there, `ENGINE_MODE` and `PUBLIC_URL` are decided. */
export type Env = Omit<z.output<typeof schema>, 'ENCRYPTION_KEYS' | 'ENGINE_MODE' | 'NODE_ENV' | 'PAYLOAD_SECRET' | 'PUBLIC_URL'> & {
  ENCRYPTION_KEYS: string
  ENGINE_MODE: 'development' | 'production'
  NODE_ENV: 'development' | 'production' | 'test'
  PAYLOAD_SECRET: string
  PUBLIC_URL: string
}
