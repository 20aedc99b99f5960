import type { PayloadRequest } from 'payload'

import type { demoOrganization } from './demoOrganization'
import { findOrCreate } from './findOrCreate'

/** One client with brand, project, contacts and its people in the portal. Returns its id. */
export const installClient = async (
  { accountManager, organization, passwords, req }: { accountManager?: string; organization: string; passwords: ReadonlyMap<string, string>; req: PayloadRequest },
  client: (typeof demoOrganization.clients)[number],
): Promise<string> => {
  const of = (field: string, value: string) => ({ and: [{ organization: { equals: organization } }, { [field]: { equals: value } }] })
  const { clientType, industry, name, project, slug } = client
  const { row } = await findOrCreate(req, 'clients', of('slug', slug), () => ({ accountManager, assignedTo: accountManager, clientType, industry, name, organization, slug, status: 'active' }))
  await findOrCreate(req, 'brands', of('slug', slug), () => ({ client: row.id, colors: client.brand.colors, forbiddenTerms: client.brand.forbiddenTerms, name, organization, slug, voice: client.brand.voice }))
  await findOrCreate(req, 'projects', of('projectCode', project.projectCode), () => ({ ...project, client: row.id, organization }))
  for (const { portal, ...person } of client.contacts) {
    const { row: contact } = await findOrCreate(req, 'contacts', of('email', person.email), () => ({ ...person, company: row.id, contactType: 'CUSTOMER', organization, owner: accountManager }))
    if (!row.primaryContact) {
      await req.payload.update({ collection: 'clients', data: { primaryContact: contact.id }, depth: 0, id: row.id, overrideAccess: true, req })
      row.primaryContact = contact.id
    }
    if (!portal) continue
    const fullName = `${person.firstName} ${person.lastName}`
    const password = passwords.get(person.email)
    await findOrCreate(req, 'client-users', of('email', person.email), () => ({ client: row.id, contact: contact.id, email: person.email, name: fullName, organization, password }))
  }
  return row.id
}
