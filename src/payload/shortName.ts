import { createHash } from 'node:crypto'

/** PostgreSQL keeps 63 bytes of a name and cuts the rest, silently. */
const NAME_LIMIT = 62

/** A name PostgreSQL keeps whole: a long one ends in a hash of itself instead. */
export const shortName = (name: string): string =>
  name.length <= NAME_LIMIT ? name : `${name.slice(0, NAME_LIMIT - 9)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
