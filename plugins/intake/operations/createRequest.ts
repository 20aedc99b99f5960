import type { PayloadRequest, Where } from 'payload'

import { relationId } from '@/src/states/relationId'

import { ClientUnknown, ContactUnknown } from '../errors'

export type NewRequest = {
  channel: 'API' | 'CRM'
  /** Id, slug or name. */
  client?: string
  clientName?: string
  /** Id or e-mail address. */
  contact?: string
  description: string
  externalId?: string
  project?: string
  rawPayload?: unknown
  requestedDueDate?: string
  requestorEmail?: string
  requestorName?: string
  requestType?: string
  source?: string
  title?: string
}

type Row = Record<string, unknown> & { id: number | string }
type Args = { organization: string; req: PayloadRequest; request: NewRequest }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Read as the engine: a caller that may submit requests names its client, it need not be able to list clients. */
const rowsOf = async (req: PayloadRequest, collection: 'clients' | 'contacts', organization: string, where: Where): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 3,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ organization: { equals: organization } }, where] },
  })
  return docs as Row[]
}

const findClient = async ({ organization, req, request: { client, clientName } }: Args): Promise<string | undefined> => {
  const named = client ?? clientName
  if (!named) return undefined
  const exact = await rowsOf(req, 'clients', organization, { or: [...(UUID.test(named) ? [{ id: { equals: named } }] : []), { slug: { equals: named.toLowerCase() } }, { name: { equals: named } }] })
  const rows = exact.length > 0 ? exact : await rowsOf(req, 'clients', organization, { name: { like: named } })
  // A name that is only told may stay unknown; a client that is named must exist.
  if (rows.length !== 1 && client) throw new ClientUnknown({ client, matches: rows.length })
  return rows.length === 1 ? String(rows[0]?.id) : undefined
}

const findContact = async ({ organization, req, request: { contact, requestorEmail } }: Args): Promise<Row | undefined> => {
  const named = contact ?? requestorEmail
  if (!named) return undefined
  const [row] = await rowsOf(req, 'contacts', organization, UUID.test(named) ? { id: { equals: named } } : { email: { equals: named.toLowerCase() } })
  if (!row && contact && !contact.includes('@')) throw new ContactUnknown({ contact })
  return row
}

const titleOf = ({ description, title }: NewRequest): string => {
  const first = title?.trim() || (description.trim().split('\n')[0] ?? '')
  return first.length > 120 ? `${first.slice(0, 119)}…` : first
}

/**
 * Puts a client's request into the intake inbox; `client_request.submitted` follows in the same transaction. Client and contact are looked up;
 * a sender who is not known yet is kept as given, the intake processor makes a contact of it. Created with the caller's own permissions.
 */
export const createRequest = async (args: Args): Promise<Row> => {
  const { organization, req, request } = args
  const contact = await findContact(args)
  const client = (await findClient(args)) ?? relationId(contact?.company)
  const email = request.requestorEmail ?? (request.contact?.includes('@') ? request.contact : undefined)
  return (await req.payload.create({
    collection: 'client-requests',
    data: {
      channel: request.channel,
      client,
      clientName: request.clientName,
      contact: contact?.id,
      description: request.description,
      externalId: request.externalId,
      organization,
      project: request.project,
      rawPayload: request.rawPayload,
      requestType: request.requestType,
      requestedDueDate: request.requestedDueDate,
      requestorEmail: email?.toLowerCase() ?? contact?.email,
      requestorName: request.requestorName ?? contact?.fullName,
      source: request.source,
      title: titleOf(request),
    },
    depth: 0,
    overrideAccess: false,
    req,
  })) as Row
}
