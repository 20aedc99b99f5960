import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import { COLOR_SCALE, COLOR_WEIGHTS } from '../constants'
import { mainColorDistance } from './mainColorDistance'
import { rgbOf } from './rgbOf'

const CELLS = Array.from({ length: 16 }, (_, cell) => cell)

/** Farther is not alike. */
const MAX_DISTANCE = 0.17

/** From a value to the nearest of a cell of 16. */
const gap = (value: number, cell: number): number => Math.max(0, cell * 16 - value, value - (cell * 16 + 15))

const key = (cells: number[], rest: string): string => `${cells.map((cell) => String(cell).padStart(2, '0')).join('')}${rest}`

/** The ranges of keys (`colorKeyOf`) in which every colour within the distance lies: one for each red and green that is near enough. */
const rangesOf = (color: string): { high: string[]; low: string[] } => {
  const [red, green, blue] = rgbOf(color)
  const ranges = { high: [] as string[], low: [] as string[] }
  for (const r of CELLS) {
    for (const g of CELLS) {
      const left = (MAX_DISTANCE * COLOR_SCALE) ** 2 - COLOR_WEIGHTS[0] * gap(red, r) ** 2 - COLOR_WEIGHTS[1] * gap(green, g) ** 2
      if (left < 0) continue
      const reach = Math.sqrt(left / COLOR_WEIGHTS[2])
      ranges.low.push(key([r, g, Math.max(0, Math.floor(blue - reach)) >> 4], '00000000'))
      ranges.high.push(key([r, g, Math.min(255, Math.ceil(blue + reach)) >> 4], '99999999'))
    }
  }
  return ranges
}

/** The assets with a main colour close to that one: a hundred ranges of an index, never the assets' own rows. */
export const withColor = (color: string): SQL => {
  const { high, low } = rangesOf(color)
  // `offset 0`: range by range, or the plan computes the distance of every colour there is.
  return sql`(select distinct t.parent_id from unnest(${`{${low.join(',')}}`}::text[], ${`{${high.join(',')}}`}::text[]) near(low, high)
    cross join lateral (select k.parent_id, k.text from assets_texts k where k.path = 'colorKeys' and k.text between near.low and near.high offset 0) t
    where ${mainColorDistance(color)} <= ${MAX_DISTANCE}::float8)`
}
