import type { Principal } from '@/src/access/types'

type Fields = Record<string, unknown>
type Track = 'client' | 'internal'

const DECIDED = ['APPROVED', 'REJECTED', 'REVISION_REQUESTED']

/** What a move of the deliverable says about its two reviews (B000-093, B000-102). */
const TRACKS: Record<string, { client?: string; internal?: string }> = {
  'CLIENT_REVIEW>APPROVED': { client: 'APPROVED' },
  'CLIENT_REVIEW>CLIENT_REVISION': { client: 'REVISION_REQUESTED' },
  'INTERNAL_REVIEW>READY_FOR_CLIENT': { internal: 'APPROVED' },
  'INTERNAL_REVIEW>REVISION_NEEDED': { internal: 'REVISION_REQUESTED' },
  'READY_FOR_CLIENT>CLIENT_REVIEW': { client: 'PENDING' },
}

const reviewerOf = (track: Track, principal: Principal): Fields => {
  if (track === 'internal' && principal.kind === 'user') return { internalReviewer: principal.id }
  return track === 'client' && principal.kind === 'client-user' ? { clientReviewer: principal.id } : {}
}

/** The decision of one review: said explicitly, or by the move. Stamped with time and reviewer when it was just made. */
const trackFields = (track: Track, said: string | undefined, { data, now, original, principal }: Args): Fields => {
  const field = `${track}ReviewStatus`
  const isExplicit = data[field] !== undefined && data[field] !== original?.[field]
  const status = isExplicit ? String(data[field]) : said
  if (status === undefined) return {}
  return { [field]: status, ...(DECIDED.includes(status) ? { [`${track}ReviewedAt`]: now.toISOString(), ...reviewerOf(track, principal) } : {}) }
}

type Args = { data: Fields; now: Date; original?: Fields; principal: Principal }

/**
 * The review fields that go with a write of a deliverable. Submitting opens both reviews anew; a client's request for changes counts the revision
 * (B000-103); a decision is stamped with its time and, for people, its reviewer.
 */
export const moveReviewTracks = (args: Args): Fields => {
  const { data, original } = args
  const from = original?.status
  const to = data.status ?? from
  const isMove = original !== undefined && from !== to
  const said = isMove ? (to === 'INTERNAL_REVIEW' ? { client: 'PENDING', internal: 'PENDING' } : (TRACKS[`${String(from)}>${String(to)}`] ?? {})) : {}
  return {
    ...data,
    ...trackFields('internal', said.internal, args),
    ...trackFields('client', said.client, args),
    ...(isMove && to === 'CLIENT_REVISION' ? { revisionNumber: Number(original.revisionNumber ?? 0) + 1 } : {}),
  }
}
