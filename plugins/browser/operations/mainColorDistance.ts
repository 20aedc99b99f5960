import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import { COLOR_SCALE, COLOR_WEIGHTS } from '../constants'
import { rgbOf } from './rgbOf'

/** What covers little counts as a bit farther. */
const SMALL = 0.08

/** Distance of the main colour in `t.text`, from 0 to 1. */
export const mainColorDistance = (color: string): SQL => {
  const squares = rgbOf(color).map((value, at) => {
    const [upper, lower] = [12 - 2 * at, 6 - 2 * at].map((digits) => sql.raw(`t.text::bigint / ${10 ** digits} % 100`))
    return sql`${sql.raw(String(COLOR_WEIGHTS[at]))} * power(16 * (${upper}) + ${lower} - ${value}::int, 2)`
  })
  return sql`(sqrt(${sql.join(squares, sql` + `)}) / ${sql.raw(String(COLOR_SCALE))} + ${sql.raw(String(SMALL))} * (1 - (t.text::bigint % 100) / 100.0::float8))`
}
