import type { PayloadRequest } from 'payload'

import { demoOrganization } from './demoOrganization'
import { findOrCreate } from './findOrCreate'
import { newPassword } from './newPassword'
import type { SignIn } from './types'

export type People = { accountManager?: string; signIns: SignIn[] }

const competencyIds = async (req: PayloadRequest, organization: string, names: string[]): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const name of names) {
    const { row } = await findOrCreate(req, 'competencies', { and: [{ organization: { equals: organization } }, { name: { equals: name } }] }, () => ({ name, organization }))
    ids.set(name, row.id)
  }
  return ids
}

/** The team of the demo, each with a random password that is told once, here; passwords of people who exist are not touched. */
export const installPeople = async ({ organization, req }: { organization: string; req: PayloadRequest }): Promise<People> => {
  const names = [...new Set(demoOrganization.people.flatMap(({ competencies }) => Object.keys(competencies)))]
  const ids = await competencyIds(req, organization, names)
  const people: People = { signIns: [] }
  for (const { competencies, department, email, maxCapacity, name, role, ...more } of demoOrganization.people) {
    const password = newPassword()
    const { isNew, row } = await findOrCreate(req, 'users', { email: { equals: email } }, () => ({
      competencies: Object.entries(competencies).map(([competency, level]) => ({ competency: ids.get(competency), level })),
      department,
      email,
      maxCapacity,
      name,
      // The owner of the demo runs the installation too: the job queue is theirs to see.
      isPlatformAdmin: role === 'OWNER',
      organizations: [{ organization, role }],
      password,
    }))
    if (isNew) people.signIns.push({ collection: 'users', email, name, password, role: role.toLowerCase().replace('_', ' ') })
    if ('accountManager' in more) people.accountManager = row.id
  }
  return people
}
