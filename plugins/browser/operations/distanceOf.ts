import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { colorDistance } from './colorDistance'
import { likenessDistance } from './likenessDistance'
import type { BrowseQuery } from './types'

/** How far an asset is from what is looked for, when nearness can be said. */
export const distanceOf = ({ color, like }: Pick<BrowseQuery, 'color' | 'like'>): SQL | undefined => (like ? likenessDistance(like) : color ? colorDistance(color) : undefined)
