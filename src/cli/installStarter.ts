import path from 'node:path'

import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { env } from '@/src/env/env'

import { demoOrganization } from './demo/demoOrganization'
import { drawMissing, type DrawnPicture } from './demo/drawMissing'
import { findOrCreate } from './demo/findOrCreate'
import { installAssets } from './demo/installAssets'
import { installClient } from './demo/installClient'
import { installPeople } from './demo/installPeople'
import { newSignIns } from './demo/newSignIns'
import type { DemoAccess, SignIn } from './demo/types'
import { writeSecretFile } from './demo/writeSecretFile'
import { demoSignIns } from './demoSignIns'
import { installOrganization } from './installOrganization'

type Options = { dataDir?: string; onProgress?: (step: string) => void }

const system = { kind: 'system' } as const
const KEY_NAME = 'Demo: intake form'

const installClients = async (payload: Payload, args: { accountManager?: string; organization: string; passwords: ReadonlyMap<string, string> }): Promise<Map<string, string>> => {
  const install = (client: (typeof demoOrganization.clients)[number]) => inTransaction(payload, system, (req) => installClient({ ...args, req }, client))
  return new Map(await Promise.all(demoOrganization.clients.map(async (client) => [client.slug, await install(client)] as const)))
}

/** The key is shown once, when it is made; undefined when it exists. */
const installKey = (payload: Payload, organization: string): Promise<string | undefined> =>
  inTransaction(payload, system, async (req) => {
    const { isNew, row } = await findOrCreate(req, 'api-keys', { and: [{ organization: { equals: organization } }, { name: { equals: KEY_NAME } }] }, () => ({ name: KEY_NAME, organization, scopes: ['client-request:create'] }))
    return isNew ? String(row.key) : undefined
  })

const keepSignIns = async (dataDir: string, signIns: SignIn[]): Promise<void> => {
  if (signIns.length === 0) return
  const emails = new Set<string>(signIns.map(({ email }) => email))
  const kept = demoSignIns(dataDir).filter(({ email }) => !emails.has(email))
  await writeSecretFile(path.resolve(dataDir, 'demo-sign-ins.json'), [...kept, ...signIns])
}

/**
 * Installs the demo organization once: people, clients, pictures, library, skills. A later start adds what a new release brings and
 * changes nothing that people have made of it. Passwords and the key are random, and kept under `DATA_DIR` with mode 0600.
 */
export const installStarter = async (payload: Payload, { dataDir = env().DATA_DIR, onProgress = () => {} }: Options = {}): Promise<{ isNew: boolean; organization: string }> => {
  const signIns = await newSignIns(payload)
  // Before the accounts: an installation that is interrupted must not leave any whose password nobody knows.
  await keepSignIns(dataDir, signIns)
  const passwords = new Map(signIns.map(({ email, password }) => [email, password]))
  let accountManager: string | undefined
  let pictures: DrawnPicture[] = []
  const beside = async (organization: string): Promise<void> => {
    ;[accountManager, pictures] = await Promise.all([installPeople({ organization, passwords, payload }), drawMissing({ organization, payload })])
  }
  const { isNew, row } = await installOrganization(payload, demoOrganization.organization, { beside, onProgress, prefixes: ['/reference/clients/'] })
  const clients = await installClients(payload, { accountManager, organization: row.id, passwords })
  if (signIns.length > 0) onProgress(`${signIns.length} people and ${clients.size} clients`)
  await installAssets({ clients, organization: row.id, payload, pictures })
  if (pictures.length > 0) onProgress(`${pictures.length} pictures in the asset libraries`)
  const apiKey = await installKey(payload, row.id)
  if (apiKey) await writeSecretFile(path.resolve(dataDir, 'demo.json'), { apiKey, client: 'halden-rowe', organization: row.id } satisfies DemoAccess)
  return { isNew, organization: row.id }
}
