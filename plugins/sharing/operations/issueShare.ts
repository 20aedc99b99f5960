import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import { NotFound } from '@/src/errors/NotFound'
import { hashPassword } from '@/src/secrets/passwords'
import { hashToken, randomToken } from '@/src/secrets/tokens'

import { ShareInternal } from '../errors'
import { idOf } from './idOf'
import { membersWhere } from './membersWhere'
import { servable } from './servable'

/** Said once: only hashes are kept. `withheld` assets are not shown by the link, as their library is for the team only or their rights ended. */
export type IssuedShare = { id: string; token: string; url: string; withheld?: number }

type Secrets = { password?: string | undefined; token: string }
type Table = { id: string; passwordColumn: string; table: string; tokenColumn: string }

const urlOf = (req: PayloadRequest, token: string): string => `${(req.payload.config.serverURL ?? '').replace(/\/$/, '')}/share/${token}`

/** The fields no API writes. */
const writeSecrets = async (req: PayloadRequest, { id, passwordColumn, table, tokenColumn }: Table, { password, token }: Secrets): Promise<void> => {
  const hash = password ? await hashPassword(password) : null
  await sql(req)(`update ${table} set ${tokenColumn} = $2, ${passwordColumn} = $3, tries = 0, tries_until = null where id = $1`, [id, hashToken(token), hash])
}

const readCollection = async (req: PayloadRequest, id: string) => {
  const doc = await req.payload.findByID({ collection: 'asset-collections', depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!doc) throw new NotFound({ id, kind: 'collection' })
  return doc as unknown as { client?: unknown; collectionType: string; id: string; organization: unknown; smartRules: unknown }
}

const withheldOf = async (req: PayloadRequest, id: string): Promise<number> => {
  const doc = await readCollection(req, id)
  const organization = idOf(doc.organization) ?? ''
  const members = { and: [{ organization: { equals: organization } }, membersWhere(req.payload, { ...doc, organization })] }
  const allowed = servable({ client: idOf(doc.client) ?? null, now: new Date(), onlyApproved: doc.collectionType === 'DELIVERABLE' })
  const all = await req.payload.count({ collection: 'assets', overrideAccess: true, req, where: members })
  const shown = await req.payload.count({ collection: 'assets', overrideAccess: true, req, where: { and: [members, allowed] } })
  return all.totalDocs - shown.totalDocs
}

type CollectionTerms = { allowComments?: boolean | undefined; allowDownload?: boolean | undefined; expiresAt?: string | undefined; password?: string | undefined }

/** Opens a collection by a public link (B001-055). Sharing again makes a new link; the one before is dead. */
export const shareCollection = async (req: PayloadRequest, id: string, { allowComments, allowDownload, expiresAt, password }: CollectionTerms): Promise<IssuedShare> => {
  await readCollection(req, id)
  const data = { allowComments, allowDownload, isPublic: true, shareExpiresAt: expiresAt ?? null }
  await req.payload.update({ collection: 'asset-collections', data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)), depth: 0, id, overrideAccess: false, req })
  const token = randomToken('col')
  await writeSecrets(req, { id, passwordColumn: 'share_password', table: 'asset_collections', tokenColumn: 'share_token' }, { password, token })
  return { id, token, url: urlOf(req, token), withheld: await withheldOf(req, id) }
}

/** Closes the public link of a collection, at once and for good. */
export const unshareCollection = async (req: PayloadRequest, id: string): Promise<void> => {
  await readCollection(req, id)
  await req.payload.update({ collection: 'asset-collections', data: { isPublic: false }, depth: 0, id, overrideAccess: false, req })
  await sql(req)('update asset_collections set share_token = null, share_password = null where id = $1', [id])
}

type RecipientTerms = { accessLevel: string; clientContact?: string | undefined; email?: string | undefined; expiresAt?: string | undefined; password?: string | undefined }

/** Opens a collection to one person (B001-057). */
export const shareWith = async (req: PayloadRequest, collection: string, { password, ...terms }: RecipientTerms): Promise<IssuedShare> => {
  const { organization } = await readCollection(req, collection)
  const doc = await req.payload.create({ collection: 'collection-shares', data: { ...terms, collection, organization: idOf(organization) }, depth: 0, overrideAccess: false, req })
  const id = String(doc.id)
  const token = randomToken('share')
  await writeSecrets(req, { id, passwordColumn: 'password', table: 'collection_shares', tokenColumn: 'token' }, { password, token })
  return { id, token, url: urlOf(req, token), withheld: await withheldOf(req, collection) }
}

type LinkTerms = { allowDownload?: boolean | undefined; expiresAt?: string | undefined; label?: string | undefined; maxDownloads?: number | undefined; password?: string | undefined }

/** A public link to one asset (B001-058). @throws SHARE_INTERNAL when it would show nothing */
export const linkAsset = async (req: PayloadRequest, asset: string, { password, ...terms }: LinkTerms): Promise<IssuedShare> => {
  const found = await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id: asset, overrideAccess: false, req })
  if (!found) throw new NotFound({ id: asset, kind: 'asset' })
  const { totalDocs } = await req.payload.count({
    collection: 'assets', overrideAccess: true, req, where: { and: [{ id: { equals: asset } }, servable({ client: null, now: new Date(), onlyApproved: false })] },
  })
  if (totalDocs === 0) {
    throw new ShareInternal({ asset: String(found.name), reason: 'its library is for the team only, or the asset is refused, archived or expired' })
  }
  const doc = await req.payload.create({ collection: 'asset-links', data: { ...terms, asset, organization: idOf(found.organization) }, depth: 0, overrideAccess: false, req })
  const id = String(doc.id)
  const token = randomToken('asset')
  await writeSecrets(req, { id, passwordColumn: 'password', table: 'asset_links', tokenColumn: 'token' }, { password, token })
  return { id, token, url: urlOf(req, token) }
}
