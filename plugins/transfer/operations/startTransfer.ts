import { createReadStream } from 'node:fs'

import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'
import { inTransaction } from '@/src/db/inTransaction'
import { Forbidden } from '@/src/errors/Forbidden'
import { Invalid } from '@/src/errors/Invalid'
import { storage } from '@/src/files/storage'
import { newId } from '@/src/ids/newId'

import type { Fields, Format, TransferOptions } from '../types'
import { enqueueTransfer } from './enqueueTransfer'
import { readType } from './readType'

type Wish = { contentType?: string; direction: 'EXPORT' | 'IMPORT'; format: Format; mode: 'DRY_RUN' | 'RUN'; options: TransferOptions; organization?: string }

const invalid = (path: string, message: string) => new Invalid({ problems: [{ message, path }], subject: 'The transfer' })

/** The organization that is meant: said, or the only one of whoever asks. @throws VALIDATION, FORBIDDEN */
const settleOrganization = async (req: PayloadRequest, given: string | undefined): Promise<string> => {
  const principal = await principalOf(req)
  const own = organizationsWith(principal, 'content-transfer:create')
  const organization = given ?? (own !== 'all' && own.length === 1 ? own[0] : undefined)
  if (!organization) throw invalid('organization', 'is missing: say which organization is meant')
  if (!can(principal, 'content-transfer:create', organization)) throw new Forbidden({ attempted: 'begin a transfer in this organization', needed: 'content-transfer:create' })
  return organization
}

const actorOf = async (req: PayloadRequest): Promise<{ collection: string; id: string }> => {
  const principal = await principalOf(req)
  if (principal.kind !== 'user' && principal.kind !== 'api-key') throw new Forbidden({ attempted: 'begin a transfer', needed: 'content-transfer:create' })
  return { collection: principal.kind === 'user' ? 'users' : 'api-keys', id: principal.id }
}

/**
 * Begins a transfer as whoever asks: keeps its file, writes its row and its job. Nothing of it is in a transaction of the caller's, since the file is not.
 * @throws VALIDATION, FORBIDDEN
 */
export const startTransfer = async (req: PayloadRequest, wish: Wish, file?: { name: string; path: string }): Promise<Fields> => {
  const { contentType: slug, direction, format, mode, options } = wish
  const organization = await settleOrganization(req, wish.organization)
  if (options.fetchMedia && !can(await principalOf(req), 'file:create', organization)) throw new Forbidden({ attempted: 'import with the files that addresses lead to', needed: 'file:create' })
  const actor = await actorOf(req)
  const type = slug === undefined ? undefined : await readType(req, organization, slug)
  if (slug !== undefined && !type) throw invalid('contentType', `there is no content type '${slug}' in this organization`)
  if (direction === 'EXPORT' && format !== 'JSON' && !type) throw invalid('contentType', `is missing: an export as ${format} is of one content type`)
  const fileKey = file && `transfers/${newId()}/source`
  if (file && fileKey) await storage().put(fileKey, createReadStream(file.path))
  return inTransaction(req.payload, { kind: 'system' }, async (own) => {
    const filename = file?.name.slice(0, 200) || `${type?.slug ?? 'content'}-${new Date().toISOString().slice(0, 10)}`
    const data = { actor, contentType: type?.id, createdBy: actor.collection === 'users' ? actor.id : undefined, direction, fileKey, filename, format, mode, options, organization }
    const doc = (await own.payload.create({ collection: 'content-transfers' as never, data: data as never, depth: 0, overrideAccess: true, req: own })) as Fields
    await enqueueTransfer(own, String(doc.id))
    return doc
  })
}
