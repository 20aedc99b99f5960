import type { PayloadRequest } from 'payload'

import { inEffect } from '@/collections/knowledge/access/inEffect'
import { actAs } from '@/src/access/actAs'
import type { Principal } from '@/src/access/types'
import type { DelayedWrites } from '@/src/db/delayedWrites'
import { newId } from '@/src/ids/newId'
import type { SkillDocument } from '@/src/skills/types'

import type { Invocation } from '../types'
import { usagesWrite } from './usagesWrite'

type Agent = Extract<Principal, { kind: 'agent' }>

type Args = {
  agent: Agent
  invocation: Pick<Invocation, 'entityId' | 'entityType' | 'id' | 'organization' | 'skillSlug'>
  /** Where the usage is noted. */
  log: DelayedWrites
  now: Date
  /** Paths, the wanted one first, for each document. */
  questions: string[][]
  req: PayloadRequest
}

/** Documents are stored without the extension that the seeds write. */
const toPath = (path: string): string => path.trim().replace(/\.md$/, '')

const toDocument = (doc: Record<string, unknown>): SkillDocument => ({
  content: String(doc.content ?? ''),
  frontmatter: (doc.frontmatter ?? {}) as Record<string, unknown>,
  id: String(doc.id),
  path: String(doc.path),
  title: String(doc.title),
  version: Number(doc.version ?? 1),
})

/**
 * For each question the first of its paths with a published document that is in effect and that the agent's initiator (without one: the whole
 * team) may see, all of them with one find. Each use is logged (B000-021). Every skill may read knowledge (B000-002), so that no skill has to ask for it.
 */
export const readDocuments = async ({ agent, invocation, log, now, questions, req }: Args): Promise<(null | SkillDocument)[]> => {
  const wanted = questions.map((paths) => paths.map(toPath))
  const reader: Agent = { ...agent, permissions: [...agent.permissions, 'knowledge-document:read'] }
  const { docs } = await req.payload.find({
    collection: 'knowledge-documents',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req: actAs(req, reader),
    where: { and: [{ organization: { equals: invocation.organization } }, { path: { in: [...new Set(wanted.flat())] } }, inEffect(now)] },
  })
  const byPath = new Map(docs.map((doc) => [String(doc.path), toDocument(doc as unknown as Record<string, unknown>)]))
  const found = wanted.map((paths) => byPath.get(paths.find((path) => byPath.has(path)) ?? '') ?? null)
  const usage = { entity_id: invocation.entityId, entity_type: invocation.entityType, invocation: invocation.id, organization: invocation.organization, skill: invocation.skillSlug, used_at: new Date().toISOString() }
  const rows = found.flatMap((document) => (document ? [{ ...usage, document: document.id, id: newId() }] : []))
  if (rows.length > 0) log.add(usagesWrite, rows)
  return found
}
