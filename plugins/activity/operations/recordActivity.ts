import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { accessOptionsOf } from '@/src/access/accessOptionsOf'
import { writeLater } from '@/src/db/writeLater'
import { newId } from '@/src/ids/newId'

import type { ResolvedActivityOptions } from '../options'
import { activitiesWrite } from './activitiesWrite'
import { actorOf } from './actorOf'
import type { Description } from './describeUpdate'

type Fields = Record<string, unknown>

const TITLE_LENGTH = 200

const idOf = (value: unknown): null | string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

const titleOf = (collection: SanitizedCollectionConfig, doc: Fields): string => {
  const { discreet } = (collection.custom ?? {}) as { discreet?: (row: Fields) => boolean }
  if (discreet?.(doc)) return typeof collection.labels.singular === 'string' ? collection.labels.singular : collection.slug
  const field = collection.admin?.useAsTitle
  const title = field && typeof doc[field] !== 'object' ? doc[field] : undefined
  return String(title ?? doc.name ?? doc.title ?? doc.id).slice(0, TITLE_LENGTH)
}

/** The row's client or project; the row itself in those collections, unless it is gone. */
const related = (collection: SanitizedCollectionConfig, doc: Fields, to: 'client' | 'project', isGone: boolean): null | string => {
  if (collection.slug === `${to}s`) return isGone ? null : idOf(doc.id)
  const field = collection.flattenedFields.find(({ name }) => name === to)
  return field?.type === 'relationship' && field.relationTo === `${to}s` && !field.hasMany ? idOf(doc[to]) : null
}

/** Writes one row of the activity feed in the transaction of `req` (B001-142). Rows without an organization have no feed. */
export const recordActivity = async (args: {
  collection: SanitizedCollectionConfig
  described: Description
  doc: Fields
  isGone?: boolean
  options: ResolvedActivityOptions
  req: PayloadRequest
}): Promise<void> => {
  const { collection, described, doc, isGone = false, options, req } = args
  const organization = idOf(collection.slug === 'organizations' ? doc.id : doc.organization)
  if (organization === null || (isGone && collection.slug === 'organizations')) return
  const actor = await actorOf(req)
  const row = {
    action: described.action,
    actor_id: actor.id,
    actor_name: actor.name,
    actor_type: actor.type,
    client_id: related(collection, doc, 'client', isGone),
    description: described.description,
    entity_id: String(doc.id),
    entity_title: titleOf(collection, doc),
    entity_type: accessOptionsOf(collection.access)?.resource ?? collection.slug,
    id: newId(),
    metadata: described.metadata,
    organization_id: organization,
    project_id: related(collection, doc, 'project', isGone),
    within_minutes: options.coalesceMinutes,
  }
  await writeLater(req, activitiesWrite(req.payload, options.collection), [row])
}
