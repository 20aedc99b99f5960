import type { Payload } from 'payload'

export type Seeded = { client: string; organization: string; user: { collection: 'users'; id: string } }

const create = async (payload: Payload, collection: string, data: Record<string, unknown>): Promise<string> => {
  const doc = await payload.create({
    collection: collection as never,
    context: { principal: { kind: 'system' } },
    data: data as never,
    depth: 0,
    overrideAccess: true,
  })
  return String((doc as { id: unknown }).id)
}

export const briefData = ({ client, organization, user }: Pick<Seeded, 'client' | 'organization'> & { user: { id: string } }, number: number) => ({
  briefType: 'VIDEO_SHOOT',
  client,
  createdBy: user.id, // the engine sets it itself, plain Payload does not
  description: 'Three films of thirty seconds for the harbour festival, for cinema and social channels. '.repeat(8),
  organization,
  priority: 'HIGH',
  title: `Harbour film ${number}`,
})

/** The same rows on either side: an organization, a person, a client and `briefs` briefs. */
export const seedSide = async (payload: Payload, briefs: number): Promise<Seeded> => {
  const organization = await create(payload, 'organizations', { name: 'Bench', slug: 'bench' })
  const user = await create(payload, 'users', {
    email: 'bench@example.com',
    name: 'Bench Person',
    organizations: [{ organization, role: 'OWNER' }],
    password: 'a password of the bench',
  })
  const client = await create(payload, 'clients', { name: 'Harbour Festival', organization, slug: 'harbour-festival' })
  for (let number = 0; number < briefs; number++) await create(payload, 'briefs', briefData({ client, organization, user: { id: user } }, number))
  const person = await payload.findByID({ collection: 'users' as never, context: { principal: { kind: 'system' } }, depth: 0, id: user, overrideAccess: true })
  return { client, organization, user: { ...(person as object), collection: 'users', id: user } }
}
