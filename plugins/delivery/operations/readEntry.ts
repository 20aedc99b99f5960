import type { Payload } from 'payload'

import { createGathering } from '@/src/db/createGathering'
import { prepared } from '@/src/db/prepared'

import { entryStatement } from './entryStatement'
import type { DeliveredType, DeliveryQuery, Site } from './types'

type Row = { body: null | string; slug: string; until: null | number }

const open = new WeakMap<Payload, ReturnType<typeof createGathering<Row>>>()

/** One entry by its slug; those that are asked for at the same time in the same way are one statement. */
export const readEntry = (payload: Payload, site: Site, type: DeliveredType, slug: string, query: DeliveryQuery): Promise<Row | undefined> => {
  if (slug.includes('\0')) return Promise.resolve(undefined) // no text of PostgreSQL has it
  const gather = open.get(payload) ?? createGathering<Row>()
  open.set(payload, gather)
  const { text, values } = entryStatement(payload, site, type, query)
  return gather(`${text}\n${JSON.stringify(values)}`, slug, async (slugs) => new Map((await prepared<Row>(payload, text, [...values, slugs])).map((row) => [row.slug, row])))
}
