import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'
import type { ActionDefinition, StoredEvent } from '@/src/events/types'

import { ActionRefused } from '../errors'
import { renderTemplates } from '../operations/renderTemplates'
import { templateProblems } from '../operations/templateProblems'

type Config = Record<string, unknown>

const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .map((item) => (typeof item === 'object' && item !== null && 'id' in item ? item.id : item))
    .filter((id): id is string => typeof id === 'string' && id !== '')

const at = (source: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Config)[key] : undefined), source)

/** `assigneeId` is looked up in the payload, then (also without `Id`) in the document; dotted paths start at either. */
const fromField = (field: string, event: StoredEvent, document: unknown): string[] => {
  const scope = { document, payload: event.payload }
  const found = [at(scope, field), at(event.payload, field), at(document, field), at(document, field.replace(/Ids?$/, ''))]
  return idsOf(found.find((value) => value !== undefined && value !== null))
}

/** Ids of the organization's active members that are named, or have one of the roles. */
const activeMembers = async (req: PayloadRequest, organization: string, ids: string[], roles: string[]): Promise<string[]> => {
  const rows = await sql(req)<{ id: string }>(
    `select distinct u.id from users u join users_organizations m on m._parent_id = u.id
     where m.organization_id = $1 and m.is_active is not false and u.is_active is not false
       and (u.id::text = any($2::text[]) or m.role::text = any($3::text[])) order by u.id`,
    [organization, ids, roles],
  )
  return rows.map(({ id }) => id)
}

/** The type as the collection knows it; other names are kept in `data.type` and shown as `info`. */
const storedType = (payload: Payload, type: string): string => {
  const field = payload.collections.notifications?.config.flattenedFields.find(({ name }) => name === 'type')
  const options = field?.type === 'select' ? field.options : []
  return options.some((option) => (typeof option === 'string' ? option : option.value) === type) ? type : 'info'
}

const humanize = (type: string): string => {
  const words = type.replace(/[._-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * `{ type, recipientField? | users? | roles?, title?, message?, link? }`: one unread notification per recipient, active members
 * of the organization only. Title, message and link are templates.
 */
export const notificationAction: ActionDefinition = {
  name: 'NOTIFICATION',
  run: async ({ document, event, req, trigger }) => {
    const config = trigger.actionConfig
    const wanted = [
      ...(typeof config.recipientField === 'string' ? fromField(config.recipientField, event, document) : []),
      ...(isTextList(config.users) ? config.users : []),
    ]
    const recipients = await activeMembers(req, event.organization, wanted, isTextList(config.roles) ? config.roles : [])
    if (recipients.length === 0 && typeof config.recipientField === 'string' && wanted.length > 0) {
      throw new ActionRefused({ reason: `NOTIFICATION: ${config.recipientField} names nobody of this organization` })
    }
    const scope = { document, event, payload: event.payload }
    const text = async (template: unknown, fallback: string) => String((await renderTemplates(template ?? fallback, scope)) ?? '')
    const type = String(config.type ?? event.eventType)
    const title = await text(config.title, humanize(type))
    const message = await text(config.message, `${humanize(event.eventType)}: ${titleOf(document, event)}`)
    const link = await text(config.link, `/admin/collections/${event.sourceType}/${event.sourceId}`)
    const about = { entityId: event.sourceId, entityType: event.sourceType, event: event.id, type }
    for (const user of recipients) {
      const data = { data: about, link, message, organization: event.organization, title, type: storedType(req.payload, type), user }
      await req.payload.create({ collection: 'notifications', data: data as never, depth: 0, overrideAccess: false, req })
    }
    return { recipients, type }
  },
  validate: (config) => {
    const problems = ['title', 'message', 'link'].flatMap((name) => templateProblems(config[name], name))
    const { recipientField, roles, type, users } = config
    if (typeof type !== 'string' || type === '') problems.push({ message: 'is required', path: 'type' })
    if (recipientField === undefined && roles === undefined && users === undefined) {
      problems.push({ message: 'name whom to notify: recipientField, users or roles', path: 'recipientField' })
    }
    for (const [path, value] of Object.entries({ roles, users })) {
      if (value !== undefined && !isTextList(value)) problems.push({ message: 'must be a list of texts', path })
    }
    return problems
  },
}

const titleOf = (document: unknown, event: StoredEvent): string => {
  const title = ['title', 'name', 'subject'].map((field) => at(document, field)).find((value) => typeof value === 'string')
  return typeof title === 'string' ? title : `${event.sourceType} ${event.sourceId}`
}
