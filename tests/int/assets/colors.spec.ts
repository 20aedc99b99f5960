import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { BrowseAnswer } from '@/plugins/browser/operations/types'
import { colorKeyOf } from '@/src/media/colorKeyOf'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import { twoOrganizations, type TestOrganization } from '@/tests/support/twoOrganizations'

type Main = { hex: string; share: number }

const PICTURES = 400
/** Farther is not alike. */
const REACH = 0.17

let engine: Engine
let a: TestOrganization
const pictures: Main[][] = []

/** The same colours every time: a small generator of our own. */
let seed = 7
const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
const hexOf = (value: number): string => `#${value.toString(16).padStart(6, '0')}`

beforeAll(async () => {
  engine = await createEngine()
  ;({ a } = await twoOrganizations(engine))
  const library = await insert(engine, 'asset-libraries', { name: 'Colours', organization: a.id })
  for (let at = 0; at < PICTURES; at += 1) pictures.push(Array.from({ length: 1 + next(4) }, () => ({ hex: hexOf(next(0x1000000)), share: (4 + next(97)) / 100 })))
  await engine.sql(
    `with made as (insert into files (id, organization_id, filename, mime_type, filesize) select gen_random_uuid(), $1, 'c-' || n, 'image/png', 10 from generate_series(0, $3::int - 1) n returning id, filename),
       rows as (insert into assets (id, organization_id, library_id, file_id, name, slug, asset_type, status, metadata)
         select gen_random_uuid(), $1, $2, id, substr(filename, 3), filename, 'IMAGE_PHOTO', 'APPROVED', '{}' from made returning id, name)
     insert into assets_texts (parent_id, path, "order", text) select r.id, 'colorKeys', 1, k.key from rows r join unnest($4::text[], $5::text[]) k(name, key) on k.name = r.name`,
    [a.id, library.id, PICTURES, pictures.flatMap((mains, at) => mains.map(() => String(at))), pictures.flatMap((mains) => mains.map(colorKeyOf))],
  )
}, 120_000)
afterAll(() => engine?.stop())

const parts = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))

/** As eyes weigh red, green and blue; what covers little is a bit farther. */
const distance = (color: string, { hex, share }: Main): number => {
  const [r = 0, g = 0, b = 0] = parts(color).map((value, at) => value - (parts(hex)[at] ?? 0))
  return Math.sqrt(2 * r ** 2 + 4 * g ** 2 + 3 * b ** 2) / 765 + 0.08 * (1 - Math.min(99, Math.floor(share * 100)) / 100)
}
const nearest = (color: string, at: number): number => Math.min(...(pictures[at] ?? []).map((main) => distance(color, main)))

const found = async (color: string): Promise<number[]> => {
  const names: number[] = []
  for (let cursor: null | string = ''; cursor !== null; ) {
    const response = await engine.request('GET', `/api/assets/browse?facets=false&limit=100&color=%23${color.slice(1)}${cursor && `&cursor=${cursor}`}`, { as: a.users.OWNER })
    const body = (await response.json()) as BrowseAnswer
    names.push(...body.docs.map(({ name }) => Number(name)))
    cursor = body.nextCursor
  }
  return names
}

it('finds exactly the pictures with a main colour within reach, nearest first (property)', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.integer({ max: 0xffffff, min: 0 }), fc.constantFrom(0, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff)).map(hexOf), async (color) => {
      const expected = pictures.flatMap((_, at) => (nearest(color, at) <= REACH ? [at] : []))
      const names = await found(color)
      expect([...names].sort((x, y) => x - y)).toEqual(expected)
      names.forEach((name, at) => expect(nearest(color, name)).toBeGreaterThanOrEqual(nearest(color, names[at - 1] ?? name) - 1e-9))
    }),
    { numRuns: 25 },
  )
})
