import { describe, expect, it } from 'vitest'

import type { Principal } from '@/src/access/types'

import { moveReviewTracks } from './moveReviewTracks'

const now = new Date('2026-11-20T10:00:00Z')
const reviewer: Principal = { id: 'u1', isPlatformAdmin: false, kind: 'user', memberships: [] }
const client: Principal = { client: 'c1', clientTeams: [], id: 'p1', kind: 'client-user', organization: 'o1' }
const move = (from: string, to: string, principal: Principal, more: Record<string, unknown> = {}) =>
  moveReviewTracks({
    data: { status: to, ...more },
    now,
    original: { clientReviewStatus: 'PENDING', internalReviewStatus: 'PENDING', revisionNumber: 1, status: from },
    principal,
  })

describe('the two reviews of a deliverable', () => {
  it('follow its moves, with time and reviewer (B000-093, B000-102)', () => {
    expect(move('INTERNAL_REVIEW', 'READY_FOR_CLIENT', reviewer)).toEqual({ internalReviewedAt: now.toISOString(), internalReviewer: 'u1', internalReviewStatus: 'APPROVED', status: 'READY_FOR_CLIENT' })
    expect(move('CLIENT_REVIEW', 'APPROVED', client)).toEqual({ clientReviewedAt: now.toISOString(), clientReviewer: 'p1', clientReviewStatus: 'APPROVED', status: 'APPROVED' })
  })
  it('open anew when it is submitted again', () => {
    expect(move('CLIENT_REVISION', 'INTERNAL_REVIEW', reviewer)).toEqual({ clientReviewStatus: 'PENDING', internalReviewStatus: 'PENDING', status: 'INTERNAL_REVIEW' })
  })
  it('keep what was said explicitly', () => {
    expect(move('INTERNAL_REVIEW', 'REVISION_NEEDED', reviewer, { internalReviewStatus: 'REJECTED' })).toMatchObject({ internalReviewStatus: 'REJECTED' })
  })
  it('count the rounds a client asks for (B000-103)', () => expect(move('CLIENT_REVIEW', 'CLIENT_REVISION', client)).toMatchObject({ clientReviewStatus: 'REVISION_REQUESTED', revisionNumber: 2 }))
  it('stamp a decision that comes before its move', () => {
    expect(moveReviewTracks({ data: { internalReviewStatus: 'APPROVED' }, now, original: { internalReviewStatus: 'PENDING', status: 'INTERNAL_REVIEW' }, principal: reviewer })).toMatchObject({ internalReviewer: 'u1' })
  })
  it('leave other writes alone', () => expect(moveReviewTracks({ data: { title: 'x' }, now, original: { status: 'DRAFT' }, principal: reviewer })).toEqual({ title: 'x' }))
})
