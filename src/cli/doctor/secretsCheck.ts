import { getPayload } from 'payload'

import { keyRing } from '@/src/secrets/keyRing'
import { secretKeysInUse } from '@/src/secrets/secretKeysInUse'

import type { Check } from './types'
import { withClient } from './withClient'

/** Whether ENCRYPTION_KEYS still has every key that stored secrets were encrypted with. */
export const secretsCheck: Check = {
  name: 'stored secrets',
  needsDatabase: true,
  run: async (url) => {
    const [row] = await withClient(url, async (client) => (await client.query<{ there: boolean }>(`select to_regclass('public.api_credentials') is not null as there`)).rows)
    if (!row?.there) return { detail: 'none yet', state: 'fine' }
    const { default: config } = await import('@payload-config')
    const payload = await getPayload({ config, disableOnInit: true })
    try {
      const { keys, primary } = keyRing()
      const inUse = await secretKeysInUse(payload)
      const total = [...inUse.values()].reduce((sum, count) => sum + count, 0)
      const missing = [...inUse].filter(([id]) => !keys.has(id))
      if (missing.length) {
        const detail = missing.map(([id, count]) => `${count} of ${total} are encrypted with key '${id}', which ENCRYPTION_KEYS does not have`).join('; ')
        return { detail, mend: 'put that key back into ENCRYPTION_KEYS, after the first one, and run npm run secrets:rotate', state: 'wrong' }
      }
      if (total === 0) return { detail: 'none yet', state: 'fine' }
      const older = total - (inUse.get(primary) ?? 0)
      if (older) return { detail: `${older} of ${total} are encrypted with an older key`, mend: 'npm run secrets:rotate', state: 'warning' }
      return { detail: `${total}, all encrypted with the first key`, state: 'fine' }
    } finally {
      await payload.destroy()
    }
  },
}
