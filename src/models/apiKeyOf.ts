import type { Payload } from 'payload'

import { env } from '@/src/env/env'
import { readSecret } from '@/src/secrets/readSecret'

const COLLECTION = 'api-credentials'
const PROVIDER = 'openai'

/** The organization's own key, its newest active one, else that of the installation; undefined when there is neither. */
export const apiKeyOf = async (payload: Payload, organization: string): Promise<string | undefined> => {
  const own = payload.collections[COLLECTION]
    ? await readSecret({
        collection: COLLECTION,
        field: 'encryptedKey',
        req: { payload },
        where: { and: [{ organization: { equals: organization } }, { provider: { equals: PROVIDER } }, { isActive: { equals: true } }] },
      })
    : undefined
  return own ?? env().OPENAI_API_KEY
}
