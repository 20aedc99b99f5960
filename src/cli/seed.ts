import path from 'node:path'

import type { Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { env } from '@/src/env/env'

import { demoSignIns } from './demoSignIns'
import { demoOrganization } from './demo/demoOrganization'
import { findOrCreate } from './demo/findOrCreate'
import { installAssets } from './demo/installAssets'
import { installClient } from './demo/installClient'
import { installPeople } from './demo/installPeople'
import type { DemoAccess, SignIn } from './demo/types'
import { writeSecretFile } from './demo/writeSecretFile'
import { installOrganization } from './installOrganization'

type Options = { dataDir?: string; onProgress?: (step: string) => void }

const system = { kind: 'system' } as const
const KEY_NAME = 'Demo: intake form'

const installPeopleAndClients = (payload: Payload, organization: string) =>
  inTransaction(payload, system, async (req) => {
    const { accountManager, signIns } = await installPeople({ organization, req })
    const clients = new Map<string, string>()
    for (const client of demoOrganization.clients) {
      const installed = await installClient({ accountManager, organization, req }, client)
      clients.set(client.slug, installed.client.id)
      signIns.push(...installed.signIns)
    }
    return { clients, signIns }
  })

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
  const { isNew, row } = await installOrganization(payload, demoOrganization.organization, { onProgress, prefixes: ['/reference/clients/'] })
  const { clients, signIns } = await installPeopleAndClients(payload, row.id)
  await keepSignIns(dataDir, signIns)
  if (signIns.length > 0) onProgress(`${signIns.length} people and ${clients.size} clients`)
  const pictures = await installAssets({ clients, onPicture: (name) => onProgress(`picture "${name}"`), organization: row.id, payload })
  if (pictures > 0) onProgress(`${pictures} pictures in the asset libraries`)
  const apiKey = await installKey(payload, row.id)
  if (apiKey) await writeSecretFile(path.resolve(dataDir, 'demo.json'), { apiKey, client: 'halden-rowe', organization: row.id } satisfies DemoAccess)
  return { isNew, organization: row.id }
}
