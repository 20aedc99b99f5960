import type { SanitizedCollectionConfig } from 'payload'

import type { Principal } from '@/src/access/types'

import type { Stamp } from './types'

const SLUGS: Partial<Record<Principal['kind'], string>> = { 'api-key': 'api-keys', 'client-user': 'client-users', user: 'users' }

/** The principal as the actor field can hold it; null when it cannot. */
const actorFor = (collection: SanitizedCollectionConfig, name: string, principal: Principal): unknown => {
  const field = collection.flattenedFields.find((one) => one.name === name)
  if (field?.type === 'text') return 'id' in principal ? `${principal.kind}:${principal.id}` : principal.kind
  if (field?.type !== 'relationship' || !('id' in principal)) return null
  const slug = SLUGS[principal.kind]
  if (Array.isArray(field.relationTo)) return slug && field.relationTo.includes(slug) ? { relationTo: slug, value: principal.id } : null
  return slug === field.relationTo ? principal.id : null
}

/** What entering a state writes into its stamp fields. */
export const stampValues = (
  stamp: Stamp | undefined,
  { collection, now, principal }: { collection: SanitizedCollectionConfig; now: Date; principal: Principal },
): Record<string, unknown> => {
  if (!stamp) return {}
  return {
    ...Object.fromEntries((stamp.clear ?? []).map((name) => [name, null])),
    ...(stamp.at && { [stamp.at]: now.toISOString() }),
    ...(stamp.by && { [stamp.by]: actorFor(collection, stamp.by, principal) }),
  }
}
