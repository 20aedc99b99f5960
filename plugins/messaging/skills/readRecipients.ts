import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

type Row = Record<string, unknown> & { id: number | string }

/** Somebody at the client. `clientUser` has a portal inbox; `contact` has a timeline in the CRM. */
export type Recipient = { clientUser?: string; contact?: string; email: string; firstName: string; name: string }

const SILENT = ['UNSUBSCRIBED', 'BOUNCED', 'DO_NOT_CONTACT', 'ARCHIVED']

const recipient = (name: string, email: string, more: Partial<Recipient>): Recipient => ({ email, firstName: name.split(/\s+/)[0] ?? name, name, ...more })

const seesTeam = (user: Row, team: string | undefined): boolean =>
  !team || (Array.isArray(user.clientTeams) ? (user.clientTeams as Row[]) : []).some(({ clientTeam }) => relationId(clientTeam) === team)

/**
 * Whom to tell: the client's active portal users (of the brief's client team, if it has one), else the brief's contact, else the client's primary contact.
 * Contacts that must not be written to are left out.
 */
export const readRecipients = async (context: SkillContext<unknown>, args: { brief: null | Row; client?: string }): Promise<Recipient[]> => {
  const { brief, client } = args
  const users = client
    ? await context.find<Row>({ collection: 'client-users', limit: 50, where: { and: [{ client: { equals: client } }, { isActive: { not_equals: false } }] } })
    : []
  const contactOf = relationId(brief?.contact)
  const portal = users
    .filter((user) => seesTeam(user, relationId(brief?.clientTeam)))
    .map((user) => recipient(textOf(user.name) ?? String(user.email), String(user.email), { clientUser: String(user.id), contact: relationId(user.contact) }))
  if (portal.length > 0) return portal
  const row = client ? await context.findByID<Row>({ collection: 'clients', id: client }) : null
  const contactId = contactOf ?? relationId(row?.primaryContact)
  const contact = contactId ? await context.findByID<Row>({ collection: 'contacts', id: contactId }) : null
  const email = textOf(contact?.email)
  if (!contact || !email || SILENT.includes(String(contact.status))) return []
  return [recipient(textOf(contact.fullName) ?? email, email, { contact: String(contact.id) })]
}
