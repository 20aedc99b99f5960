import type { PayloadRequest } from 'payload'

import { can } from '@/src/access/can'
import { principalOf } from '@/src/access/principalOf'
import { lockRow } from '@/src/db/lockRow'
import { sql } from '@/src/db/sql'
import { isUuid } from '@/src/ids/isUuid'

import { EditConflict } from '../errors'
import type { Fields, SaveMode } from '../types'
import { contentKeys } from './contentKeys'

type Arguments = { autosave?: boolean; data?: Fields; draft?: boolean; id?: unknown; overrideAccess?: boolean; req: PayloadRequest }
type Now = { hasWorkBeside: boolean; isPublic: boolean; organization: string; status: string; version: number }

const REVIEWED = new Set(['APPROVED', 'IN_REVIEW', 'PUBLISHED', 'SCHEDULED'])
const HIDDEN = new Set(['ARCHIVED', 'UNPUBLISHED'])

const readNow = async (req: PayloadRequest, id: string): Promise<Now | undefined> => {
  const [row] = await sql(req)<{ beside: boolean; is_public: boolean; number: null | string; organization_id: string; status: string }>(
    `select e._status = 'published' as is_public, coalesce(v.version__status = 'draft', false) as beside, e.organization_id, coalesce(v.version_status::text, e.status::text) as status, coalesce(v.version_version_number, e.version_number) as number
     from content_entries e left join _content_entries_v v on v.parent_id = e.id and v.latest where e.id = $1`,
    [id],
  )
  return row && { hasWorkBeside: row.is_public && row.beside, isPublic: row.is_public, organization: row.organization_id, status: row.status, version: Number(row.number ?? 1) }
}

/** `If-Match: "7"` on a REST request for this entry: refused when the entry is not at version 7 any more. */
const refuseStale = (req: PayloadRequest, entry: string, now: Now): void => {
  if (req.context.contentMatched || !req.pathname?.includes(entry)) return
  const given = /^"?(\d+)"?$/.exec(req.headers?.get('if-match') ?? '')?.[1]
  if (!given) return
  req.context.contentMatched = true
  if (Number(given) !== now.version) throw new EditConflict({ current: now.version, entry, given: Number(given) })
}

/**
 * Decides, before Payload reads an entry, what a save does to the version the public sees, so that `_status` (which version is public) always
 * follows `status` (where the entry stands, B001-018): PUBLISHED goes live, UNPUBLISHED and ARCHIVED take it down, everything else is work on a
 * version beside the public one. Saves of one entry wait for each other: none loses the other's fields.
 * @throws CONTENT_EDIT_CONFLICT
 */
export const steerPublication = async (operation: 'create' | 'update', args: Arguments): Promise<Arguments> => {
  const { req } = args
  const data = { ...args.data }
  const id = isUuid(args.id) ? args.id : undefined
  if (id) await lockRow(req, 'content-entries', id)
  const now = id ? await readNow(req, id) : undefined
  if (id && now) refuseStale(req, id, now)
  const from = operation === 'create' ? undefined : now?.status
  // Payload's own button asks for the version to go live; the state machine answers.
  if (data._status === 'published' && data.status === undefined && from !== 'PUBLISHED') data.status = 'PUBLISHED'
  const to = String(data.status ?? from ?? 'DRAFT')
  const touchesContent = contentKeys.some((key) => key in data)
  const wantsDraft = args.draft === true
  const live = await isLive({ args, from, now, to, wantsDraft })
  const mode: SaveMode = {
    complete: live || (to === 'DRAFT' ? touchesContent && !wantsDraft : to !== 'PUBLISHED' && REVIEWED.has(to) && (from !== to || touchesContent)),
    isAutosave: args.autosave === true,
    touchesContent,
    ...(typeof req.context.contentRestoredFrom === 'string' && { restoredFrom: req.context.contentRestoredFrom }),
  }
  req.context.contentSave = mode
  const beside = !live && !HIDDEN.has(to) && now?.isPublic === true
  // The admin makes an empty draft first, whose type is chosen in it.
  const isBlank = operation === 'create' && wantsDraft && !live && !data.contentType
  return { ...args, data: { ...data, _status: live ? 'published' : 'draft' }, draft: beside || isBlank }
}

/**
 * Whether the save is seen by the public: publishing, or changing what is public by somebody who may publish. Anybody else's change waits beside it, and
 * while there is such work, only asking for it in so many words (`_status: 'published'`) puts it in public.
 */
const isLive = async ({ args, from, now, to, wantsDraft }: { args: Arguments; from?: string; now?: Now; to: string; wantsDraft: boolean }): Promise<boolean> => {
  if (to !== 'PUBLISHED') return false
  if (from !== 'PUBLISHED') return true
  const isAsked = args.data?._status === 'published'
  if (!isAsked && (wantsDraft || now?.hasWorkBeside)) return false
  return args.overrideAccess === true || can(await principalOf(args.req), 'content-entry:publish', now?.organization)
}
