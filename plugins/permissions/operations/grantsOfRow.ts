import type { PayloadRequest } from 'payload'

import type { Permission } from '@/src/access/types'

export type Row = Record<string, unknown>

/** What a row gives away, once it is stored. */
export type GrantsOfRow = (req: PayloadRequest, row: Row) => Promise<{ permissions: Permission[]; what: string }>
