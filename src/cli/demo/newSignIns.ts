import type { Payload } from 'payload'

import { demoOrganization } from './demoOrganization'
import { newPassword } from './newPassword'
import type { SignIn } from './types'

const ofTeam = (): SignIn[] =>
  demoOrganization.people.map(({ email, name, role }) => ({ collection: 'users', email, name, password: newPassword(), role: role.toLowerCase().replace('_', ' ') }))

const ofClients = (): SignIn[] =>
  demoOrganization.clients.flatMap(({ contacts, name }) =>
    contacts.filter(({ portal }) => portal).map(({ email, firstName, lastName }) => ({
      collection: 'client-users' as const, email, name: `${firstName} ${lastName}`, password: newPassword(), role: `client portal, ${name}`,
    })))

/** The people of the demo who have no account yet, each with a random password that is told once, here. */
export const newSignIns = async (payload: Payload): Promise<SignIn[]> => {
  const missing = async (collection: SignIn['collection'], people: SignIn[]): Promise<SignIn[]> => {
    const where = { email: { in: people.map(({ email }) => email) } }
    const { docs } = await payload.find({ collection, depth: 0, overrideAccess: true, pagination: false, select: { email: true }, where })
    const known = new Set(docs.map(({ email }) => email))
    return people.filter(({ email }) => !known.has(email))
  }
  return [...(await missing('users', ofTeam())), ...(await missing('client-users', ofClients()))]
}
