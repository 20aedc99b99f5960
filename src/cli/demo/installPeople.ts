import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'

import { demoOrganization } from './demoOrganization'
import { findOrCreate } from './findOrCreate'

type Person = (typeof demoOrganization.people)[number]
type Args = { organization: string; passwords: ReadonlyMap<string, string>; payload: Payload }

const system = { kind: 'system' } as const

const competencyIds = async (req: PayloadRequest, organization: string): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const name of new Set(demoOrganization.people.flatMap(({ competencies }) => Object.keys(competencies)))) {
    const { row } = await findOrCreate(req, 'competencies', { and: [{ organization: { equals: organization } }, { name: { equals: name } }] }, () => ({ name, organization }))
    ids.set(name, row.id)
  }
  return ids
}

const installPerson = ({ organization, passwords, payload }: Args, person: Person, ids: Map<string, string>): Promise<string> =>
  inTransaction(payload, system, async (req) => {
    const { competencies, department, email, maxCapacity, name, role } = person
    const { row } = await findOrCreate(req, 'users', { email: { equals: email } }, () => ({
      competencies: Object.entries(competencies).map(([competency, level]) => ({ competency: ids.get(competency), level })),
      department,
      email,
      maxCapacity,
      name,
      // The owner of the demo runs the installation too: the job queue is theirs to see.
      isPlatformAdmin: role === 'OWNER',
      organizations: [{ organization, role }],
      password: passwords.get(email),
    }))
    return row.id
  })

/**
 * The team of the demo; passwords of people who exist are not touched. All at once: hashing a password is nearly all of the work, and is done beside
 * the main thread. Returns the id of the account manager.
 */
export const installPeople = async (args: Args): Promise<string | undefined> => {
  const { organization, payload } = args
  const ids = await inTransaction(payload, system, (req) => competencyIds(req, organization))
  const people = await Promise.all(demoOrganization.people.map(async (person) => ({ id: await installPerson(args, person, ids), person })))
  return people.find(({ person }) => 'accountManager' in person)?.id
}
