import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import type { Principal } from '@/src/access/types'
import { sql } from '@/src/db/sql'
import { Forbidden } from '@/src/errors/Forbidden'
import { newId } from '@/src/ids/newId'
import { enqueue } from '@/src/queue/enqueue'

import { takeInAddressTask } from '../tasks/takeInAddressTask'
import { nameOfAddress } from './nameOfAddress'
import { readFolder } from './readFolder'
import { readLibrary } from './readLibrary'

type FetchArgs = { folder?: string; library: string; principal: Principal; relativePath?: string; req: PayloadRequest; tags?: string[]; url: string }

/** Notes that the file of an address is wanted in a library; a task fetches it. Answers the id under which `GET /api/uploads/:id` says what became of it. */
export const startFetch = async ({ folder, library: wanted, principal, relativePath, req, tags, url }: FetchArgs): Promise<{ id: string }> => {
  const library = await readLibrary(req, wanted)
  if (!can(principal, 'asset:create', library.organization)) throw new Forbidden({ attempted: 'take in a file', needed: 'asset:create' })
  if (folder) await readFolder(req, library.id, folder)
  const id = newId()
  await sql(req)(
    `insert into asset_uploads (id, organization_id, library_id, folder_id, filename, relative_path, size_bytes, received_bytes, parts, status, created_by_id, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, 0, 0, '[]', 'CHECKING', $7, now(), now())`,
    [id, library.organization, library.id, folder ?? null, nameOfAddress(url, null), relativePath || null, principal.kind === 'user' ? principal.id : null],
  )
  await enqueue({ input: { tags, upload: id, url }, req, task: takeInAddressTask })
  return { id }
}
