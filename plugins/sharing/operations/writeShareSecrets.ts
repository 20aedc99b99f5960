import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { hashPassword } from '@/src/secrets/hashPassword'
import { hashToken } from '@/src/secrets/hashToken'

type Secrets = { password?: string | undefined; token: string }
type Table = { id: string; passwordColumn: string; table: string; tokenColumn: string }

/** The fields no API writes. */
export const writeShareSecrets = async (req: PayloadRequest, { id, passwordColumn, table, tokenColumn }: Table, { password, token }: Secrets): Promise<void> => {
  const hash = password ? await hashPassword(password) : null
  await sql(req)(`update ${table} set ${tokenColumn} = $2, ${passwordColumn} = $3, tries = 0, tries_until = null where id = $1`, [id, hashToken(token), hash])
}
