import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/** How much eyes weigh red, green and blue; the largest difference of all three together is 765. */
const WEIGHTS = [2, 4, 3] as const
const SCALE = 765
/** What covers little counts as a bit farther. */
const SMALL = 0.08
const CELLS = Array.from({ length: 16 }, (_, cell) => cell)

/** Farther is not alike. */
const MAX_DISTANCE = 0.17

const partsOf = (color: string): [number, number, number] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number]

/** From a value to the nearest of a cell of 16. */
const gap = (value: number, cell: number): number => Math.max(0, cell * 16 - value, value - (cell * 16 + 15))

const key = (cells: number[], rest: string): string => `${cells.map((cell) => String(cell).padStart(2, '0')).join('')}${rest}`

/** The ranges of keys (`colorKeyOf`) in which every colour within the distance lies: one for each red and green that is near enough. */
const rangesOf = (color: string): { high: string[]; low: string[] } => {
  const [red, green, blue] = partsOf(color)
  const ranges = { high: [] as string[], low: [] as string[] }
  for (const r of CELLS) {
    for (const g of CELLS) {
      const left = (MAX_DISTANCE * SCALE) ** 2 - WEIGHTS[0] * gap(red, r) ** 2 - WEIGHTS[1] * gap(green, g) ** 2
      if (left < 0) continue
      const reach = Math.sqrt(left / WEIGHTS[2])
      ranges.low.push(key([r, g, Math.max(0, Math.floor(blue - reach)) >> 4], '00000000'))
      ranges.high.push(key([r, g, Math.min(255, Math.ceil(blue + reach)) >> 4], '99999999'))
    }
  }
  return ranges
}

/** Distance of the main colour in `t.text`, from 0 to 1. */
const distance = (color: string): SQL => {
  const squares = partsOf(color).map((value, at) => {
    const [upper, lower] = [12 - 2 * at, 6 - 2 * at].map((digits) => sql.raw(`t.text::bigint / ${10 ** digits} % 100`))
    return sql`${sql.raw(String(WEIGHTS[at]))} * power(16 * (${upper}) + ${lower} - ${value}::int, 2)`
  })
  return sql`(sqrt(${sql.join(squares, sql` + `)}) / ${sql.raw(String(SCALE))} + ${sql.raw(String(SMALL))} * (1 - (t.text::bigint % 100) / 100.0::float8))`
}

/** Distance of a colour from the nearest main colour of the asset `a`, from 0 to 1, as eyes weigh red, green and blue. */
export const colorDistance = (color: string): SQL => sql`(select min(${distance(color)}) from assets_texts t where t.parent_id = a.id and t.path = 'colorKeys')`

/** The assets with a main colour close to that one: a hundred ranges of an index, never the assets' own rows. */
export const withColor = (color: string): SQL => {
  const { high, low } = rangesOf(color)
  // `offset 0`: range by range, or the plan computes the distance of every colour there is.
  return sql`(select distinct t.parent_id from unnest(${`{${low.join(',')}}`}::text[], ${`{${high.join(',')}}`}::text[]) near(low, high)
    cross join lateral (select k.parent_id, k.text from assets_texts k where k.path = 'colorKeys' and k.text between near.low and near.high offset 0) t
    where ${distance(color)} <= ${MAX_DISTANCE}::float8)`
}
