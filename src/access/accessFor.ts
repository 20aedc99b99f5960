import type { Access, PayloadRequest, Where } from 'payload'

import { bothOf } from './bothOf'
import { declaredAccess } from './declaredAccess'
import { eitherOf } from './eitherOf'
import { organizationsOf } from './organizationsOf'
import { organizationsWith } from './organizationsWith'
import { principalOf } from './principalOf'
import { settle } from './settle'
import { toVersionWhere } from './toVersionWhere'
import type { AccessOptions, Action, CollectionAccess, Decision, Principal } from './types'

type Question = { action: Action; data?: Record<string, unknown>; principal: Principal; req: PayloadRequest }

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? undefined)

/** Rows of these organizations. On create the organization of the data, if it is said already, must be one of them. */
const within = (organizations: 'all' | string[], options: AccessOptions, { action, data }: Question): Decision => {
  if (organizations === 'all') return true
  if (organizations.length === 0) return false
  const path = options.organizationPath ?? 'organization'
  // Global rows belong to nobody: the system and platform admins (`'all'`) write them.
  if (path === false) return action === 'read'
  if (action !== 'create') return { [path]: { in: organizations } }
  if (path !== 'organization') return path !== 'id'
  const organization = idOf(data?.organization)
  return organization === undefined || organizations.includes(String(organization))
}

/** All rows of the principal's organizations are permitted, so that `also` could only say so again, in SQL that is built and run for nothing. */
const hasOwnRows = (permitted: 'all' | string[], options: AccessOptions, principal: Principal): boolean => {
  if (permitted === 'all') return true
  const own = organizationsOf(principal)
  return options.organizationPath !== false && own !== 'all' && own.every((organization) => permitted.includes(organization))
}

const decide = async (options: AccessOptions, question: Question): Promise<Decision> => {
  const { action, principal, req } = question
  if (principal.kind === 'system') return true
  const settled = (name: string, answer: unknown): Decision => {
    const decision = settle(answer, () =>
      req.payload.logger.error(`access of ${options.resource}: '${name}' answered neither true, false nor a Where for ${action}; denied`),
    )
    // There is no row yet that a Where could match.
    return action === 'create' && typeof decision === 'object' ? false : decision
  }
  const opened = async (): Promise<Decision> => {
    const own = (answer: Decision): Decision =>
      options.organizationPath === false || answer === false
        ? answer
        : bothOf(within(organizationsOf(principal), options, question), answer)
    if (principal.kind === 'client-user') {
      return options.client ? own(settled('client', options.client({ action, principal, req }))) : false
    }
    const organizations = organizationsWith(principal, `${options.resource}:${action}`)
    const permitted = within(organizations, options, question)
    return options.also && !hasOwnRows(organizations, options, principal) ? eitherOf(permitted, own(settled('also', await options.also(question)))) : permitted
  }
  const restricted =
    options.restrict && principal.kind !== 'anonymous'
      ? bothOf(await opened(), settled('restrict', await options.restrict(question)))
      : await opened()
  return action === 'read' && options.publicRead ? eitherOf(restricted, options.publicRead) : restricted
}

/**
 * Access of a collection for every operation: tenancy and permission in one `Where`, deny by default.
 * Needs no database beyond the principal, which is worked out once per request.
 */
export const accessFor = (options: AccessOptions): CollectionAccess => {
  const access =
    (action: Action): Access =>
    async ({ data, req }) =>
      decide(options, { action, data, principal: await principalOf(req), req })
  const read = access('read')
  declaredAccess.set(read, options)
  return {
    admin: async ({ req }) => (await principalOf(req)).kind === 'user',
    create: access('create'),
    delete: access('delete'),
    read,
    readVersions: async (args) => {
      const decision = await read(args)
      return typeof decision === 'object' ? toVersionWhere(decision as Where) : decision
    },
    unlock: access('update'),
    update: access('update'),
  }
}
