import type { Payload } from 'payload'

import { installSkills } from '@/plugins/agents/operations/installSkills'
import { inTransaction } from '@/src/db/inTransaction'

import { findOrCreate, type SeedRow } from './demo/findOrCreate'
import { installContentTypes } from './demo/installContentTypes'
import { installLibrary } from './demo/installLibrary'
import { installPersonas } from './demo/installPersonas'

export type NewOrganization = { name: string; slug: string } & Record<string, unknown>
export type InstallProgress = (step: string) => void

/**
 * A working organization: its row, the starter library, content types, personas, skills and triggers. For a real one as for the demo. Repeating it
 * adds what is new and leaves alone what people changed.
 */
export const installOrganization = async (
  payload: Payload,
  organization: NewOrganization,
  { beside = async () => {}, onProgress = () => {}, prefixes = [] }: {
    /** What can be done while the library comes in. */
    beside?: (organization: string) => Promise<void>
    onProgress?: InstallProgress
    prefixes?: string[]
  } = {},
): Promise<{ documents: number; isNew: boolean; row: SeedRow; skills: string[] }> => {
  const system = { kind: 'system' } as const
  const { isNew, row } = await inTransaction(payload, system, (req) => findOrCreate(req, 'organizations', { slug: { equals: organization.slug } }, () => organization))
  const [documents] = await Promise.all([installLibrary({ organization: row.id, payload, prefixes }), beside(row.id)])
  if (documents > 0) onProgress(`${documents} documents of the starter library`)
  const types = await inTransaction(payload, system, (req) => installContentTypes({ organization: row.id, req }))
  if (types > 0) onProgress(`${types} content types`)
  const { created } = await inTransaction(payload, system, async (req) => {
    await installPersonas({ organization: row.id, req })
    return installSkills({ organization: row.id, req })
  })
  if (created.length > 0) onProgress(`${created.length} skills with their triggers`)
  return { documents, isNew, row, skills: created }
}
