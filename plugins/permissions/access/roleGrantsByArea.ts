import type { Permission } from '@/src/access/types'

import type { Role } from '../constants'

/** A collection as the role defaults see it: its resource and the group of the navigation it belongs to. */
export type Resource = { area: string; name: string; plural: string }

type Action = 'create' | 'delete' | 'read' | 'update'

const WORK = ['Plan', 'Create', 'Assets', 'Clients', 'Campaigns']
const READ: Action[] = ['read']
const WRITE: Action[] = ['create', 'read', 'update']
const ALL: Action[] = ['create', 'delete', 'read', 'update']

/** Rows that let somebody act as another, or change who may do what: never part of a default below ADMIN. */
const GUARDED = new Set([
  'api-credential', 'api-key', 'box-settings', 'idempotency-record', 'invitation', 'mail-account', 'phone-number',
  'role-permission', 'webhook-delivery', 'webhook-endpoint',
])

/** Rows that belong to one person; their collections open a person's own ones (`also`), whatever the role. */
const PERSONAL = new Set([
  'assistant-conversation', 'assistant-insight', 'assistant-message', 'assistant-preference', 'autonomy-setting', 'notification',
  'search-log', 'user-feedback',
])

/** Rows the engine writes: people read them. */
const isRecord = (name: string): boolean =>
  name === 'activity' || /-(log|event|usage|embedding|history|execution|delivery|snapshot|metric|step|interaction|invocation)$/.test(name)

/** What everybody inside works with, such as names of colleagues and INTERNAL knowledge (B000-016); they read it only. */
const COMMON = new Set([
  'activity', 'client-team', 'competency', 'custom-field-definition', 'knowledge-collection', 'knowledge-document', 'organization', 'pipeline',
  'pipeline-stage', 'pod', 'stage-template', 'user',
])

const inAreas = (resources: Resource[], areas: string[], actions: Action[]): Permission[] =>
  resources
    .filter(({ area, name }) => areas.includes(area) && !GUARDED.has(name) && !PERSONAL.has(name))
    .flatMap(({ name }) => (isRecord(name) ? actions.filter((action) => action === 'read') : actions).map((action) => `${name}:${action}`))

const common = (resources: Resource[]): Permission[] =>
  resources.filter(({ name }) => COMMON.has(name)).map(({ name }) => `${name}:read`)

const of = (actions: Action[], ...names: string[]): Permission[] =>
  names.flatMap((name) => actions.map((action) => `${name}:${action}`))

/**
 * Default grants: 002's owner, admin, member and viewer, 003's ADMIN, PRODUCER, ARTIST and CLIENT_VIEWER, 001's TEAM_LEAD.
 * OWNER holds everything; ADMIN everything but deleting the organization. Only these two touch settings, keys, credentials
 * and permissions.
 */
export const roleGrantsByArea = (resources: Resource[]): Record<Role, Permission[]> => {
  const everything = resources.flatMap(({ name }) => ALL.map((action) => `${name}:${action}`))
  const reading = [...common(resources), ...inAreas(resources, [...WORK, 'Insights'], READ)]
  return {
    ADMIN: everything.filter((permission) => permission !== 'organization:delete'),
    ARTIST: [
      ...reading,
      ...inAreas(resources, ['Assets'], WRITE),
      ...of(WRITE, 'comment', 'annotation', 'revision', 'content-entry'),
      ...of(['update'], 'deliverable', 'stage'),
      'comment:delete', 'stage:update-status', 'skill:invoke',
    ],
    CLIENT_VIEWER: [...of(READ, 'project', 'deliverable', 'stage', 'revision')],
    MEMBER: [
      ...reading,
      ...inAreas(resources, WORK, WRITE),
      ...inAreas(resources, ['Agents'], READ),
      'brief:submit', 'comment:delete', 'skill:invoke', 'stage:update-status',
    ],
    OWNER: ['*'],
    PRODUCER: [
      ...reading,
      ...inAreas(resources, ['Plan', 'Create', 'Assets'], ALL),
      ...inAreas(resources, ['Clients', 'Campaigns'], WRITE),
      ...inAreas(resources, ['Agents'], READ),
      'agent-pending-action:approve', 'asset:approve', 'brief:submit', 'content-entry:publish', 'deliverable:review', 'deliverable:send',
      'revision:review', 'skill:invoke', 'stage:assign', 'stage:schedule', 'stage:update-status',
    ],
    TEAM_LEAD: [
      ...reading,
      ...inAreas(resources, WORK, ALL),
      ...inAreas(resources, ['Insights', 'Agents'], WRITE),
      'agent-pending-action:approve', 'asset:approve', 'brief:submit', 'comment:delete-any', 'content-entry:publish', 'deliverable:review',
      'deliverable:send', 'revision:review', 'skill:invoke', 'stage:assign', 'stage:schedule', 'stage:update-status',
    ],
    VIEWER: reading.filter((permission) => permission.endsWith(':read')),
  }
}
