import { describe, expect, it } from 'vitest'

import { matchAssets } from './matchAssets'
import { tellingWords } from './tellingWords'
import type { AssetForMatch, Wanted } from './types'

const asset = (name: string, more: Partial<AssetForMatch> = {}): AssetForMatch => ({
  assetType: 'IMAGE_PHOTO',
  clients: [],
  description: '',
  id: name,
  labels: [],
  name,
  projects: [],
  slug: name.toLowerCase().replaceAll(' ', '-'),
  tags: [],
  updatedAt: '2026-11-01T00:00:00Z',
  ...more,
})
const wanted: Wanted = {
  client: 'halden',
  forbidden: ['summer terrace', 'plastic'],
  now: new Date('2026-11-20T00:00:00Z'),
  preferredTypes: ['IMAGE_PHOTO'],
  tags: ['ceramics', 'autumn'],
  words: tellingWords('Autumn campaign with clay bowls on an oak table'),
}
const names = (assets: AssetForMatch[]) => matchAssets(assets, wanted).map(({ asset: { name } }) => name)

describe('assets for a brief', () => {
  it('come best first with the reasons', () => {
    const [first, second] = matchAssets(
      [asset('Oak table', { description: 'An oak table in daylight' }), asset('Clay bowls', { clients: ['halden'], tags: ['ceramics', 'autumn'] })],
      wanted,
    )
    expect(first).toMatchObject({
      asset: { name: 'Clay bowls' },
      reasons: ['tagged "autumn", "ceramics"', 'speaks of "clay", "bowl"', "from the client's library", 'a kind the client prefers'],
    })
    expect(first?.score).toBeGreaterThan(second?.score ?? 100)
    expect(second?.reasons[0]).toBe('speaks of "oak", "table"')
  })
  it('never are another client\'s', () => expect(names([asset('Clay bowls', { clients: ['brightwater'], tags: ['ceramics'] })])).toEqual([]))
  it('never are forbidden ones, by name or tag', () =>
    expect(names([asset('Summer terrace', { tags: ['autumn', 'ceramics'] }), asset('Bowl', { tags: ['ceramics', 'Plastic'] })])).toEqual([]))
  it('need something in common with the brief', () => expect(names([asset('Portrait', { clients: ['halden'] })])).toEqual([]))
  it('are found by project alone', () => {
    const [match] = matchAssets([asset('Moodboard', { projects: ['p1'] })], { ...wanted, project: 'p1' })
    expect(match?.reasons).toContain('made for the same project')
  })
})
