import { describe, expect, it } from 'vitest'

import { missingFormats } from './missingFormats'
import { whyNotPacked } from './whyNotPacked'

const NOW = new Date('2026-11-21T12:00:00Z')
const asset = { id: '1', isOwnWork: true, name: 'Poster', status: 'APPROVED' }

describe('a delivery', () => {
  it('holds approved work in force, and of others only what is licensed', () => {
    expect(whyNotPacked(asset, NOW)).toBeUndefined()
    expect(whyNotPacked({ ...asset, isOwnWork: false, license: 'ROYALTY_FREE' }, NOW)).toBeUndefined()
    expect(whyNotPacked({ ...asset, isOwnWork: false }, NOW)).toMatch(/not known/)
    expect(whyNotPacked({ ...asset, license: 'UNKNOWN' }, NOW)).toMatch(/not known/)
    expect(whyNotPacked({ ...asset, license: 'INTERNAL_ONLY' }, NOW)).toMatch(/internal/)
    expect(whyNotPacked({ ...asset, expiresAt: NOW.toISOString() }, NOW)).toMatch(/ended/)
    expect(whyNotPacked({ ...asset, status: 'PENDING' }, NOW)).toMatch(/not approved/)
    expect(whyNotPacked({ ...asset, quarantineReason: 'broken' }, NOW)).toMatch(/quarantined/)
  })

  it('says which of the formats asked for are not there, by title before type', () => {
    const requested = [{ formats: ['JPEG', '.pdf'], title: 'Poster', type: 'IMAGE' }, { formats: ['mp4'], title: 'Film', type: 'VIDEO' }, 'nonsense']
    expect(missingFormats(requested, { title: 'poster', type: 'IMAGE' }, [{ format: 'jpg' }])).toEqual(['pdf'])
    expect(missingFormats(requested, { title: 'Teaser', type: 'VIDEO' }, [])).toEqual(['mp4'])
    expect(missingFormats([{ format: '1080 × 1350', type: 'IMAGE' }, { format: '800x800', type: 'IMAGE' }], { title: 'x', type: 'IMAGE' }, [{ format: 'png', size: '1080x1350' }])).toEqual(['800x800'])
    expect(missingFormats(null, { title: 'x', type: 'IMAGE' }, [])).toEqual([])
  })
})
