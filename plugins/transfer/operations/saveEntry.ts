import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { Forbidden } from '@/src/errors/Forbidden'
import { applyTransition } from '@/src/states/applyTransition'

import type { Fields } from '../types'
import type { Found } from './findEntry'
import { transitionPath } from './transitionPath'

const COLLECTION = 'content-entries'

export type Write = { content: Fields; found: Found | undefined; organization: string; publishedAt?: null | string; status: string }

const update = (req: PayloadRequest, id: string, data: Fields, draft: boolean) =>
  req.payload.update({ collection: COLLECTION as never, data: data as never, depth: 0, draft, id, overrideAccess: false, req })

/** First what it says, with the first step of the way; then the other steps. A step that nobody here may take stops the row. */
const move = async (req: PayloadRequest, { id, status }: Found, content: Fields, to: string): Promise<void> => {
  const path = transitionPath(req, COLLECTION, status, to) ?? []
  for (const [at, transition] of path.entries()) await applyTransition({ collection: COLLECTION, data: at === 0 ? content : {}, id, req, transition })
}

const change = async (req: PayloadRequest, found: Found, content: Fields, status: string): Promise<void> => {
  const { id, status: from } = found
  if (status === 'PUBLISHED' && from !== 'PUBLISHED') return move(req, found, content, 'PUBLISHED')
  const direct = status === 'DRAFT' || status === from ? [] : (transitionPath(req, COLLECTION, from, status) ?? [])
  if (direct.length === 1) return move(req, found, content, status)
  await update(req, id, status === 'PUBLISHED' ? { ...content, _status: 'published' } : content, status !== from || from === 'DRAFT')
}

/**
 * Makes an entry, or changes one, as the principal of `req`. A draft never takes down what is public: it waits beside it. The day it was published on is
 * kept.
 * @throws whatever refuses the write
 */
export const saveEntry = async (req: PayloadRequest, { content, found, organization, publishedAt, status }: Write): Promise<string> => {
  if (status === 'PUBLISHED' && !can(await principalOf(req), 'content-entry:publish', organization)) throw new Forbidden({ attempted: 'import an entry in public', needed: 'content-entry:publish' })
  let id = found?.id
  if (found) await change(req, found, content, status)
  else id = String((await req.payload.create({ collection: COLLECTION as never, data: { ...content, organization, status } as never, depth: 0, draft: status === 'DRAFT', overrideAccess: false, req })).id)
  const run = sql(req)
  if (typeof content.externalId === 'string') {
    await run('update content_entries set external_id = $2 where id = $1 and external_id is distinct from $2', [id, content.externalId])
    await run('update _content_entries_v set version_external_id = $2 where parent_id = $1 and version_external_id is distinct from $2', [id, content.externalId])
  }
  if (status === 'PUBLISHED' && publishedAt) {
    await run('update content_entries set published_at = $2 where id = $1', [id, publishedAt])
    await run("update _content_entries_v set version_published_at = $2 where parent_id = $1 and latest and version__status = 'published'", [id, publishedAt])
  }
  return id ?? ''
}
