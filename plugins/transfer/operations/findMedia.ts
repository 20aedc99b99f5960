import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import type { StoredMedia } from '../types'

/** A file that was fetched from an address before, or undefined. */
export const findMedia = async (source: Payload | PayloadRequest, organization: string, address: string): Promise<StoredMedia | undefined> =>
  (await sql(source)<StoredMedia>('select id::text, filename from files where organization_id = $1 and source_address = $2 order by created_at limit 1', [organization, address]))[0]
