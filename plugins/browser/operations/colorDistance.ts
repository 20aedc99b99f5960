import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

import { mainColorDistance } from './mainColorDistance'

/** Distance of a colour from the nearest main colour of the asset `a`, from 0 to 1, as eyes weigh red, green and blue. */
export const colorDistance = (color: string): SQL => sql`(select min(${mainColorDistance(color)}) from assets_texts t where t.parent_id = a.id and t.path = 'colorKeys')`
