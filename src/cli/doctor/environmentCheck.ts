import { env } from '@/src/env/env'

import type { Check } from './types'

/** Everything after it reads the environment. */
export const environmentCheck: Check = {
  name: 'environment',
  run: async () => ({ detail: `${env().ENGINE_MODE}, reached at ${env().PUBLIC_URL}`, state: 'fine' }),
}
