import { createReadStream } from 'node:fs'

import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sql } from '@/src/db/sql'
import type { Principal } from '@/src/access/types'
import { slugify } from '@/src/fields/slugify'
import { storage } from '@/src/files/storage'
import { newId } from '@/src/ids/newId'

import { UploadDuplicate, UploadRefused } from '../errors'
import { assetTypeOf } from './assetTypeOf'
import { checkLibraryRules } from './checkLibraryRules'
import { conventionalName } from './conventionalName'
import { extensionOf } from './extensionOf'
import { findDuplicate } from './findDuplicate'
import { findNearAssets, type NearAsset } from './findNearAssets'
import { inspectFile } from './inspectFile'
import { makeFolders } from './makeFolders'
import { readFolder } from './readFolder'
import { readLibrary } from './readLibrary'
import { readLook } from './readLook'

export type TakeInArgs = {
  allowDuplicate?: boolean
  /** Written to the asset as it is, e.g. tags or sourceType. */
  data?: Record<string, unknown>
  filename: string
  folder?: string
  library: string
  overrideAccess?: boolean
  path: string
  principal: Principal
  relativePath?: string
  /** Not in a transaction: pictures are looked at and bytes are stored first. */
  req: PayloadRequest
}

export type TakenIn = { asset: { id: string; name: string; status: string }; nearDuplicates: NearAsset[] }

const EXTENSIONS: Record<string, string> = { 'image/avif': 'avif', 'image/gif': 'gif', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }
const DECODED = /^image\/(jpeg|png|gif|webp|tiff|avif|svg\+xml)$/

/**
 * Takes a file into a library: what it is by its content, the library's rules, whether it is there already, and only then its bytes and
 * its rows. The upload of the admin, resumable uploads, folders that are watched and addresses all come through here.
 * @throws ASSET_UPLOAD_REFUSED, ASSET_UPLOAD_DUPLICATE, NOT_FOUND
 */
export const takeIn = async (args: TakeInArgs): Promise<TakenIn> => {
  const { allowDuplicate = false, data = {}, filename, overrideAccess = false, path, principal, relativePath = '', req } = args
  const library = await readLibrary(req, args.library, overrideAccess)
  const parent = args.folder ? await readFolder(req, library.id, args.folder, overrideAccess) : undefined
  const inspection = await inspectFile(path, filename)
  checkLibraryRules(library.settings, { ...inspection, filename })
  const same = allowDuplicate ? undefined : await findDuplicate(req.payload, library.organization, inspection.checksum)
  if (same) throw new UploadDuplicate({ asset: same.id, filename, name: same.name })
  const look = DECODED.test(inspection.mimeType) ? await lookOf(path, filename) : undefined
  const nearDuplicates = look ? await findNearAssets(req.payload, { fingerprint: look.fingerprint, organization: library.organization }) : []

  const base = filename.replace(/\.[a-z0-9]{1,8}$/i, '')
  const named = conventionalName(library.settings.namingConvention, { client: library.client?.slug, date: new Date(), folder: parent?.name, library: library.name, name: base, project: library.project })
  const extension = EXTENSIONS[inspection.mimeType] ?? extensionOf(filename)
  // Nobody guesses it: 74 random bits. The name is for whoever downloads it.
  const key = `${newId()}-${slugify(named).slice(0, 80) || 'file'}${extension ? `.${extension}` : ''}`
  await storage().put(key, createReadStream(path), { contentType: inspection.mimeType })
  try {
    const asset = await inTransaction(req.payload, principal, async (own) => {
      if (!allowDuplicate) await refuseSecond(own, { checksum: inspection.checksum, filename, organization: library.organization })
      const folder = relativePath ? await makeFolders({ as: { overrideAccess }, library: library.id, organization: library.organization, parent, relativePath, req: own }) : parent?.id
      const file = await own.payload.db.create({
        collection: 'files',
        data: { checksum: inspection.checksum, filename: key, filesize: inspection.sizeBytes, mimeType: inspection.mimeType, organization: library.organization, purpose: 'ORIGINAL' },
        req: own,
      })
      return (await own.payload.create({
        collection: 'assets',
        data: { assetType: assetTypeOf(inspection.mimeType, filename), client: library.client?.id, file: file.id, folder, library: library.id, metadata: {}, name: named, organization: library.organization, slug: `${slugify(named).slice(0, 60) || 'asset'}-${newId().slice(-8)}`, sourceType: 'UPLOAD', ...data } as never,
        depth: 0,
        overrideAccess,
        req: own,
      })) as unknown as TakenIn['asset']
    })
    return { asset: { id: String(asset.id), name: asset.name, status: asset.status }, nearDuplicates }
  } catch (error) {
    await storage().delete(key)
    throw error
  }
}

/** The same content may come twice at once, and neither was there when the other looked: whoever comes second waits here, and looks again. */
const refuseSecond = async (req: PayloadRequest, { checksum, filename, organization }: { checksum: string; filename: string; organization: string }): Promise<void> => {
  await sql(req)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`asset-content:${organization}:${checksum}`])
  const same = await findDuplicate(req, organization, checksum)
  if (same) throw new UploadDuplicate({ asset: same.id, filename, name: same.name })
}

/** A picture that cannot be decoded whole is no picture. */
const lookOf = async (path: string, filename: string) => {
  try {
    return await readLook(path)
  } catch (error) {
    throw new UploadRefused({ filename, reason: `the picture is broken: ${error instanceof Error ? error.message : String(error)}` }, { cause: error })
  }
}
