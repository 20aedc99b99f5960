import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { Forbidden } from '@/src/errors/Forbidden'
import { applyTransition } from '@/src/states/applyTransition'

import type { TransferLocalization } from './documentShape'
import { transitionPath } from './transitionPath'

const COLLECTION = 'content-localizations'

type Row = { data: unknown; id: string; slug: string; status: string; title: string }

const read = async (req: PayloadRequest, entry: string, locale: string): Promise<Row | undefined> =>
  (await sql(req)<Row>('select id, title, slug, status, data from content_localizations where entry_id = $1 and locale = $2', [entry, locale]))[0]

const write = async (req: PayloadRequest, organization: string, entry: string, { data, locale, slug, status, title }: TransferLocalization): Promise<Row> => {
  const row = await read(req, entry, locale)
  const content = { data, slug, title }
  if (!row) {
    const first = { ...content, entry, locale, organization, status: status === 'PENDING' ? 'PENDING' : 'IN_PROGRESS' }
    await req.payload.create({ collection: COLLECTION as never, data: first as never, depth: 0, overrideAccess: false, req })
  } else if (!isDeepStrictEqual({ data: row.data, slug: row.slug, title: row.title }, content)) {
    await req.payload.update({ collection: COLLECTION as never, data: content as never, depth: 0, id: row.id, overrideAccess: false, req })
  }
  return (await read(req, entry, locale)) as Row
}

/**
 * The translations of an entry as a row says them: made or changed, then taken to where they stood, then what the public reads of them.
 * @throws whatever refuses the write
 */
export const saveLocalizations = async (req: PayloadRequest, organization: string, entry: string, localizations: TransferLocalization[]): Promise<void> => {
  for (const localization of localizations) {
    const { outdatedFields, published, status } = localization
    const row = await write(req, organization, entry, localization)
    for (const transition of transitionPath(req, COLLECTION, row.status, status) ?? []) {
      await applyTransition({ collection: COLLECTION, data: transition === 'outdate' ? { outdatedFields } : {}, id: row.id, req, transition })
    }
    if (!published) continue
    if (!can(await principalOf(req), 'content-entry:publish', organization)) throw new Forbidden({ attempted: 'import a translation in public', needed: 'content-entry:publish' })
    const { publishedAt, ...copy } = published
    const data = { published: copy, publishedAt: publishedAt ?? new Date().toISOString(), publishedSlug: copy.slug }
    await req.payload.update({ collection: COLLECTION as never, data: data as never, depth: 0, id: row.id, overrideAccess: true, req })
  }
}
