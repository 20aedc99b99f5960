import type { PayloadRequest } from 'payload'

import { hiddenLibraries } from '@/collections/assets/access/hiddenLibraries'
import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { sql } from '@/src/db/sql'
import { Invalid } from '@/src/errors/Invalid'

import { idOf } from './idOf'

type Fields = Record<string, unknown>
type Args = { data: Fields; operation: string; originalDoc?: Fields | undefined; req: PayloadRequest }

const refuse = (message: string, path: string): never => {
  throw new Invalid({ problems: [{ message, path }], subject: 'The asset' })
}

const requireFolder = async (req: PayloadRequest, folder: string | undefined, library: string): Promise<void> => {
  if (!folder) return
  const [row] = await sql(req)<{ library: string }>('select library_id as library from asset_folders where id = $1', [folder])
  if (row?.library !== library) refuse('is no folder of the library', 'folder')
}

/** Approval by the library's rule (B001-060): nobody approves their own upload by sending a status, unless they may approve. */
const statusOf = async ({ data, operation, originalDoc, req }: Args, library: string): Promise<unknown> => {
  const [row] = await sql(req)<{ required: null | string }>(`select settings->>'requireApproval' as required from asset_libraries where id = $1`, [library])
  const principal = await principalOf(req)
  const organization = idOf(data.organization ?? originalDoc?.organization)
  const mayApprove = principal.kind === 'system' || can(principal, 'asset:approve', organization)
  if (operation === 'create') {
    if (row?.required === 'false') return 'APPROVED'
    return row?.required === 'true' && !mayApprove ? 'PENDING' : (data.status ?? 'PENDING')
  }
  const isNewFile = data.file !== undefined && idOf(data.file) !== idOf(originalDoc?.file)
  const isApproved = originalDoc?.status === 'APPROVED' && (data.status ?? 'APPROVED') === 'APPROVED'
  return isNewFile && isApproved && row?.required === 'true' && !mayApprove ? 'PENDING' : data.status
}

/**
 * The place of an asset and the approval it needs there: a folder of its library, a library that the principal may open, and a new file
 * of an approved asset asks for approval again.
 * @throws VALIDATION
 */
export const placeAsset = async (args: Args): Promise<Fields> => {
  const { data, operation, originalDoc, req } = args
  const library = idOf(data.library ?? originalDoc?.library)
  if (!library) return data
  const isMoved = idOf(originalDoc?.library) !== library
  if (isMoved || data.folder !== undefined) await requireFolder(req, idOf('folder' in data ? data.folder : originalDoc?.folder), library)
  if (isMoved && operation === 'update' && (await hiddenLibraries(await principalOf(req), req)).includes(library)) {
    refuse('there is no such library', 'library')
  }
  if (operation === 'create' || data.file !== undefined) {
    const status = await statusOf(args, library)
    if (status !== undefined) return { ...data, status }
  }
  return data
}
