import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** Distance of two pictures from 0 (the same) to 1: half their structure (perceptual hash), half their colours (histogram). A plain surface has no structure. */
export const likenessDistance = (like: string): SQL => sql`(
  select case when bit_count(('x' || o.fingerprint)::bit(64)) in (0, 64) then least(1, a.look <=> o.look)
    else 0.5 * least(1, bit_count(('x' || a.fingerprint)::bit(64) # ('x' || o.fingerprint)::bit(64))::float8 / 32) + 0.5 * least(1, a.look <=> o.look) end
  from assets o where o.id = ${like}::uuid and o.organization_id = a.organization_id and o.look is not null and o.fingerprint ~ '^[0-9a-f]{16}$'
    and a.look is not null and a.fingerprint ~ '^[0-9a-f]{16}$')`
