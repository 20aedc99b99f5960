import type { PayloadRequest } from 'payload'

import { clientUserOf } from './clientUserOf'

type Args = { description: string; req: PayloadRequest; requestedDueDate?: string | undefined; title: string }

/**
 * Writes the client's request; its event starts the intake. Client users may not create rows of the collection by
 * themselves, so everything they must not choose (client, organization, channel, requestor) is set here.
 */
export const createRequest = async ({ description, req, requestedDueDate, title }: Args): Promise<{ id: number | string }> => {
  const client = await clientUserOf(req)
  const { email, name } = { name: undefined, ...req.user } as { email?: string; name?: string }
  const { id } = await req.payload.create({
    collection: 'client-requests',
    data: {
      channel: 'PORTAL',
      client: client.client,
      description,
      organization: client.organization,
      submittedBy: client.id,
      title,
      ...(email && { requestorEmail: email }),
      ...(name && { requestorName: name }),
      ...(requestedDueDate && { requestedDueDate: `${requestedDueDate}T00:00:00.000Z` }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id }
}
