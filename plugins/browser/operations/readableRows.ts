import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { readableSql } from '@/src/access/readableSql'

const RESOURCES = { 'asset-folders': 'asset-folder', 'asset-libraries': 'asset-library', assets: 'asset' } as const

/** The rows that the principal may read, visibility of libraries included, as a condition on the table under `alias`. Undefined when there are none. */
export const readableRows = (req: PayloadRequest, collection: keyof typeof RESOURCES, alias: string): Promise<SQL | undefined> =>
  readableSql(req, { alias, collection, permission: `${RESOURCES[collection]}:read` })
