import type { Payload } from 'payload'

import { prepared } from '@/src/db/prepared'
import { env } from '@/src/env/env'
import { columnName } from '@/src/payload/columnName'
import { tableOf } from '@/src/payload/tableOf'
import { decryptSecret } from '@/src/secrets/decryptSecret'

const COLLECTION = 'api-credentials'
const PROVIDER = 'openai'

/** The organization's own key, its newest active one, else that of the installation; undefined when there is neither. Asked at every run of a skill. */
export const apiKeyOf = async (payload: Payload, organization: string): Promise<string | undefined> => {
  if (!payload.collections[COLLECTION]) return env().OPENAI_API_KEY
  const table = tableOf(payload, COLLECTION)
  const [own] = await prepared<{ key: null | string }>(
    payload,
    `select encrypted_key as key from "${table}" where "${columnName(payload.db, table, 'organization')}" = $1 and provider = $2 and is_active and encrypted_key <> '' order by created_at desc limit 1`,
    [organization, PROVIDER],
  )
  return own?.key ? decryptSecret(own.key, `${COLLECTION}.encryptedKey`) : env().OPENAI_API_KEY
}
